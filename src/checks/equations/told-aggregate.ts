import { isPeriod } from "../../tables/period-names";
import { wordsAt } from "../../tables/printed-cell";
import type { Column, Row, Table } from "../../tables/table";
import { type Constraint, judgeAll, type Judged } from "../constraint";
import { constraintOf } from "./relations/relation-constraints";
import type { RelationForm } from "./relations/relation";

/** Fewer periods are no year, and fewer places no list. */
const FEWEST_PARTS = 3;

const TOLD: [RegExp, RelationForm][] = [
  [/^\W*(jumlah|total|akumulasi|dijumlah(kan)?)\W*$/i, "sum"],
  [/^\W*(rata(?:-?\s?rata|2)|rerata|dirata-?rata(kan)?)\W*$/i, "mean"],
];

/**
 * `Unsur | Jan | … | Des | Setahun | Keterangan`, `Target / BNNP, BNNK A, BNNK B | Wilayah | Ket.`, where each row says
 * `jumlah` or `rata-rata`: what it is of its months or its places. One row at least has to bear that out.
 */
export function toldAggregates(table: Table): Judged[] {
  if (table.isTransposed) return [];
  const { columns } = table;
  const from = columns.findIndex((column, at) => isPeriod(column) || isOneOfSeveral(columns, at));
  const first = columns[from];
  if (!first) return [];
  const others = columns.slice(from);
  const isPart = isPeriod(first) ? isPeriod : ({ parent }: Column) => parent === first.parent;
  const end = others.findIndex((column) => !isPart(column));
  const [result, ...behind] = end < FEWEST_PARTS ? [] : others.slice(end);
  if (!result || behind.length === 0) return [];
  const parts = others.slice(0, end);
  const judged = judgeAll(table.rows.flatMap((row) => equationIn(table, row, result, parts, behind)));
  return judged.some(({ verdict }) => verdict !== "impossible") ? judged : [];
}

/** Below one header with the columns behind it, of which none is of another kind. */
function isOneOfSeveral(columns: Column[], at: number): boolean {
  const { parent } = columns[at]!;
  const beside = columns.slice(at, at + FEWEST_PARTS);
  return parent !== "" && beside.length === FEWEST_PARTS && beside.every((each) => each.parent === parent);
}

function equationIn(table: Table, row: Row, result: Column, parts: Column[], behind: Column[]): Constraint[] {
  const words = behind.map((column) => wordsAt(table.sheet, row.index, column.index));
  const form = TOLD.find(([told]) => words.some((each) => told.test(each)))?.[1];
  const target = table.figureAt(row, result);
  const inputs = parts.flatMap((part) => table.figureAt(row, part) ?? []);
  if (!form || !target || inputs.length < parts.length) return [];
  return [constraintOf(table, { form, result, parts }, target, inputs)];
}
