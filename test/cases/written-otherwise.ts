import { type CellInput, rowsFromText, type SheetOptions, sheetFromRows, typed } from "./sheet-from-rows";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { parseRangeA1, rangeToA1 } from "../../src/workbook/address";

/** `97.72`: a sheet that prints points for commas cannot be read without knowing so. */
const POINT_FOR_COMMA = /^(Rp\.? ?)?\d+\.\d{1,2}( ?%)?$/;

/** The figures of a sheet typed as numbers with formats, as in a workbook that was kept in Excel from the start. */
export function asNumbers(text: string, options: SheetOptions): SheetSnapshot {
  const rows = rowsFromText(text);
  const isAmbiguous = rows.some((row) =>
    row.some((cell) => typeof cell === "string" && POINT_FOR_COMMA.test(cell.trim())),
  );
  return sheetFromRows(isAmbiguous ? rows : rows.map((row) => row.map(asNumber)), options);
}

function asNumber(cell: CellInput): CellInput {
  if (typeof cell !== "string") return cell;
  const [, parenthesis, minus, digits = "", decimals = "", percent] =
    /^(\()?(-)?(?:Rp\.? ?)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?( ?%)?\)?$/.exec(cell.trim()) ?? [];
  // `060` is a code, and would lose its nought.
  if (digits === "" || /^0\d/.test(digits)) return cell;
  const value = Number(`${digits.replace(/\./g, "")}.${decimals || "0"}`) * (parenthesis || minus ? -1 : 1);
  const places = decimals === "" ? "" : `.${"0".repeat(decimals.length)}`;
  if (percent) return typed(Number((value / 100).toPrecision(15)), `0${places}%`);
  if (places === "" && !digits.includes(".")) return typed(value);
  return typed(value, `${digits.includes(".") ? "#,##0" : "0"}${places}`);
}

/** The same table one column to the right and two rows down. */
export function awayFromTheEdge(text: string, { merges, ...options }: SheetOptions): SheetSnapshot {
  const rows = rowsFromText(text).map((row): CellInput[] => [null, ...row]);
  const moved = (merges ?? []).map(parseRangeA1).map(({ top, left, bottom, right }) => ({
    top: top + 2,
    left: left + 1,
    bottom: bottom + 2,
    right: right + 1,
  }));
  return sheetFromRows([[], [], ...rows], { ...options, merges: moved.map(rangeToA1) });
}

/** A narrow blank column behind every column, as in a sheet made from a PDF. */
export function withGaps(text: string, { merges, ...options }: SheetOptions): SheetSnapshot {
  const rows = rowsFromText(text).map((row) => row.flatMap((cell): CellInput[] => [cell, null]));
  const wider = (merges ?? []).map(parseRangeA1).map(({ top, left, bottom, right }) => ({
    top,
    left: left * 2,
    bottom,
    right: right * 2 + 1,
  }));
  return sheetFromRows(rows, { ...options, merges: wider.map(rangeToA1) });
}

/** Blank columns behind the second, over which its words run, as staff leave them who do not widen a column. */
export function withNamesRunningOver(text: string, { merges, ...options }: SheetOptions): SheetSnapshot {
  const rows = rowsFromText(text).map((row) =>
    row.length > 2 ? [...row.slice(0, 2), null, null, ...row.slice(2)] : row,
  );
  const moved = (column: number) => (column > 1 ? column + 2 : column);
  const wider = (merges ?? []).map(parseRangeA1).map(({ top, left, bottom, right }) => ({
    top,
    left: moved(left),
    bottom,
    right: right === 1 ? 3 : moved(right),
  }));
  return sheetFromRows(rows, { ...options, merges: wider.map(rangeToA1) });
}
