import type { Column, Row, Table } from "../../../tables/table";
import { isBareTotal } from "../../../tables/total-row";
import { type Amounts, type CellAmount, fits, isAmount } from "./amounts";

/** In so many columns the same rows come to the total, and in all but one: no chance. */
const FEWEST_FITTING = 3;

const FEWEST_ROWS = 2;

/** What a total names is a short list. */
const MOST_ROWS = 12;

/** Shorter words name nothing. */
const SHORTEST_WORD = 4;

/**
 * `Jumlah rujukan` below `Skrining`, `Rawat jalan`, `Rawat inap`: a total that has a name adds up the rows right above it
 * that come to it from column to column, where all of them do in none, and the name is of none of those before them.
 */
export function lastRowsNamed(table: Table, total: Row, columns: Column[], amounts: Amounts): Row[] {
  if (total.kind !== "total" || isBareTotal(total.label)) return [];
  const filled = columns.filter((column) => isAmount(amounts.at(total, column)));
  const above = rowsSinceOther(table, total);
  if (filled.length < FEWEST_FITTING || above.length <= FEWEST_ROWS || above.length > MOST_ROWS) return [];
  const comesTo = (rows: Row[]) => (column: Column) =>
    isSum(
      amounts.at(total, column),
      rows.map((row) => amounts.at(row, column)),
    );
  if (filled.some(comesTo(above))) return [];
  const called = wordsIn(total.label).slice(1);
  for (let from = above.length - FEWEST_ROWS; from > 0; from -= 1) {
    const rows = above.slice(from);
    const fitting = filled.filter(comesTo(rows)).length;
    if (fitting < FEWEST_FITTING || fitting < filled.length - 1) continue;
    const isNamedBefore = above
      .slice(0, from)
      .some(({ label }) => wordsIn(label).some((word) => called.includes(word)));
    return isNamedBefore ? [] : rows;
  }
  return [];
}

function rowsSinceOther({ rows }: Table, total: Row): Row[] {
  const end = rows.indexOf(total);
  let first = end;
  while (rows[first - 1]?.kind === "data") first -= 1;
  return rows.slice(first, end);
}

const isSum = (target: CellAmount, parts: CellAmount[]) =>
  isAmount(target) && !parts.includes("unreadable") && fits(target, { plus: parts.filter(isAmount), minus: [] });

const wordsIn = (label: string) =>
  (label.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD);
