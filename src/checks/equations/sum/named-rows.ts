import { rowsCoveredBy } from "../../../tables/ages-covered";
import type { Column, Row, Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import { type Amounts, isAmount } from "./amounts";
import { sumEquation } from "./equation";
import { columnsThatMayAddUp } from "./summed-columns";

/** `Penduduk bekerja (no. 1 s.d. 7)`, `Jumlah A (baris 1-4)`: which rows the label says are added up. */
const RANGE =
  /\(?\b(?:no|nomor|baris|angka|butir|poin)\.?\s*(\d{1,2})\s*(?:s\.?\s*\/?\s*d\.?|sampai(?:\s+dengan)?|[-–])\s*(\d{1,2})\b/i;

const FEWEST_ROWS = 2;

/** Rows whose label names the numbers of the rows that they add up, or the ages, where all of these stand above them. */
export function sumsOfNamedRows(table: Table, amounts: Amounts): Constraint[] {
  const named = table.rows.flatMap((row) => {
    const parts =
      row.number !== null ? null : RANGE.test(row.label) ? rowsNamedBy(table, row) : rowsCoveredBy(table, row);
    return parts ? [{ row, parts }] : [];
  });
  if (named.length === 0) return [];
  const columns = columnsThatMayAddUp(table);
  return named.flatMap(({ row, parts }) => columns.flatMap((column) => sumIn(row, parts, column, amounts)));
}

function rowsNamedBy(table: Table, row: Row): Row[] | null {
  const [, from = "", to = ""] = RANGE.exec(row.label) ?? [];
  const [first, last] = [Number(from), Number(to)];
  const above = table.rows.filter(
    ({ index, number }) => index < row.index && number !== null && number >= first && number <= last,
  );
  const isWhole = above.length === last - first + 1 && new Set(above.map(({ number }) => number)).size === above.length;
  return isWhole && above.length >= FEWEST_ROWS ? above : null;
}

function sumIn(row: Row, parts: Row[], column: Column, amounts: Amounts): Constraint[] {
  const target = amounts.at(row, column);
  const read = parts.map((part) => amounts.at(part, column));
  const plus = read.filter(isAmount);
  // Only what is told in whole numbers is surely added up.
  const isCounted = isAmount(target) && [target, ...plus].every(({ slack }) => slack === 0);
  if (!isCounted || read.includes("unreadable") || plus.length < FEWEST_ROWS) return [];
  return [sumEquation(target.figure, { plus, minus: [] }, () => [])];
}
