import { type CellInput, rowsFromText, type SheetOptions, sheetFromRows, typed } from "./sheet-from-rows";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { type CellPosition, parseA1, parseRangeA1, rangeToA1, toA1 } from "../../src/workbook/address";

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

const ADDRESS = /(\$?)([A-Z]{1,2})(\$?)(\d+)(?![\d(])/g;

/** The cell with the addresses of its formula moved as Excel moves them. */
function withFormulaMoved(cell: CellInput, to: (at: CellPosition) => CellPosition): CellInput {
  if (typeof cell !== "object" || cell === null || !("formula" in cell) || cell.formula === undefined) return cell;
  const moved = cell.formula.replace(
    ADDRESS,
    (_address, fixed: string, letters: string, mark: string, digits: string) => {
      const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(toA1(to(parseA1(letters + digits)))) ?? [];
      return `${fixed}${column}${mark}${row}`;
    },
  );
  return { ...cell, formula: moved };
}

/** The same table one column to the right and two rows down. */
export function awayFromTheEdge(text: string, { merges, ...options }: SheetOptions): SheetSnapshot {
  const asMoved = (cell: CellInput) =>
    withFormulaMoved(cell, ({ row, column }) => ({ row: row + 2, column: column + 1 }));
  const rows = rowsFromText(text).map((row): CellInput[] => [null, ...row.map(asMoved)]);
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
  const asMoved = (cell: CellInput) => withFormulaMoved(cell, ({ row, column }) => ({ row, column: column * 2 }));
  const rows = rowsFromText(text).map((row) => row.flatMap((cell): CellInput[] => [asMoved(cell), null]));
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
  const moved = (column: number) => (column > 1 ? column + 2 : column);
  const asMoved = (cell: CellInput) => withFormulaMoved(cell, ({ row, column }) => ({ row, column: moved(column) }));
  const rows = rowsFromText(text).map((row) =>
    row.length > 2 ? [...row.slice(0, 2), null, null, ...row.slice(2)].map(asMoved) : row.map(asMoved),
  );
  const wider = (merges ?? []).map(parseRangeA1).map(({ top, left, bottom, right }) => ({
    top,
    left: moved(left),
    bottom,
    right: right === 1 ? 3 : moved(right),
  }));
  return sheetFromRows(rows, { ...options, merges: wider.map(rangeToA1) });
}

/** What the formulas came to, pasted without them. */
export function withValuesAlone(text: string, options: SheetOptions): SheetSnapshot {
  const withoutFormula = (cell: CellInput): CellInput =>
    typeof cell === "object" && cell !== null && "formula" in cell
      ? typed(cell.value as number, cell.format ?? "General")
      : cell;
  return sheetFromRows(
    rowsFromText(text).map((row) => row.map(withoutFormula)),
    options,
  );
}

/** Longer texts are sentences. */
const LONGEST_LABEL = 70;

/** Headers and names in capitals. */
export function inCapitals(text: string, options: SheetOptions): SheetSnapshot {
  const inCapital = (cell: CellInput) =>
    typeof cell === "string" && cell.length < LONGEST_LABEL ? cell.toUpperCase() : cell;
  return sheetFromRows(
    rowsFromText(text).map((row) => row.map(inCapital)),
    options,
  );
}
