import { isPeriod } from "../../tables/period-names";
import { wordsAt } from "../../tables/printed-cell";
import type { Column, Row, Table } from "../../tables/table";
import { type Constraint, judgeAll, type Judged } from "../constraint";
import { constraintOf } from "./relations/relation-constraints";
import type { RelationForm } from "./relations/relation";

/** Fewer periods are no year. */
const FEWEST_PERIODS = 3;

const TOLD: [RegExp, RelationForm][] = [
  [/^\W*(jumlah|total|akumulasi|dijumlah(kan)?)\W*$/i, "sum"],
  [/^\W*(rata-?\s?rata|rerata|dirata-?rata(kan)?)\W*$/i, "mean"],
];

/**
 * `Unsur | Jan | … | Des | Setahun | Keterangan`, where each row says `jumlah` or `rata-rata`: what its year is of its
 * months. One row at least has to bear that out.
 */
export function toldAggregates(table: Table): Judged[] {
  if (table.isTransposed) return [];
  const from = table.columns.findIndex(isPeriod);
  const others = from < 0 ? [] : table.columns.slice(from);
  const end = others.findIndex((column) => !isPeriod(column));
  const [result, ...behind] = end < FEWEST_PERIODS ? [] : others.slice(end);
  if (!result || behind.length === 0) return [];
  const parts = others.slice(0, end);
  const judged = judgeAll(table.rows.flatMap((row) => equationIn(table, row, result, parts, behind)));
  return judged.some(({ verdict }) => verdict !== "impossible") ? judged : [];
}

function equationIn(table: Table, row: Row, result: Column, parts: Column[], behind: Column[]): Constraint[] {
  const words = behind.map((column) => wordsAt(table.sheet, row.index, column.index));
  const form = TOLD.find(([told]) => words.some((each) => told.test(each)))?.[1];
  const target = table.figureAt(row, result);
  const inputs = parts.flatMap((part) => table.figureAt(row, part) ?? []);
  if (!form || !target || inputs.length < parts.length) return [];
  return [constraintOf(table, { form, result, parts }, target, inputs)];
}
