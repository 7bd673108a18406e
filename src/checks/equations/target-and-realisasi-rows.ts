import { wordsAt } from "../../tables/printed-cell";
import type { Column, Row, Table } from "../../tables/table";
import { type Constraint, countHolding, judgeAll, type Judged, withParts } from "../constraint";
import { constraintOf } from "./relations/relation-constraints";

const TARGET = /^\W*(?:t|target)\W*$/i;
const REALISASI = /^\W*(?:r|realisasi)\W*$/i;

/** Fewer pairs bear nothing out. */
const FEWEST_PAIRS = 2;

interface Pair {
  target: Row;
  realisasi: Row;
}

/**
 * `T | 10 | 20 | 30` and below it `R | 14 | 19 | 33 | 110,00%`: target and realisasi of an indicator in two rows, and beside
 * either of them the percentage. Of which column it is taken the pairs show.
 */
export function capaianOfRowPairs(table: Table): Judged[] {
  const pairs = pairsOf(table);
  if (pairs.length < FEWEST_PAIRS) return [];
  return table.columns.flatMap((result) => {
    if (result.role !== "capaian" && result.role !== "persen") return [];
    const found = table.columns
      .filter(({ index, role }) => index < result.index && role !== "nomor")
      .map((of) => judgeAll(pairs.flatMap((pair) => capaianOf(table, pair, of, result))))
      .sort((one, other) => countHolding(other) - countHolding(one));
    const [best = []] = found;
    const holding = countHolding(best);
    return holding >= FEWEST_PAIRS && holding * 2 > best.length ? best : [];
  });
}

/** The pairs that one column names by turns, from the first row of the table to the last. */
function pairsOf(table: Table): Pair[] {
  if (table.isTransposed) return [];
  const rows = table.rows.filter(({ kind }) => kind === "data");
  for (const { index } of table.columns) {
    const isByTurns = rows.every(({ index: row }, at) =>
      (at % 2 === 0 ? TARGET : REALISASI).test(wordsAt(table.sheet, row, index)),
    );
    if (!isByTurns || rows.length % 2 !== 0) continue;
    return rows.flatMap((target, at) => {
      const realisasi = rows[at + 1];
      return at % 2 === 0 && realisasi ? [{ target, realisasi }] : [];
    });
  }
  return [];
}

/** The percentage stands beside the realisasi, or in a cell that reaches over both rows. */
function capaianOf(table: Table, { target, realisasi }: Pair, of: Column, result: Column): Constraint[] {
  const printed = table.figureAt(realisasi, result) ?? table.figureAt(target, result);
  const [reached, wanted] = [table.figureAt(realisasi, of), table.figureAt(target, of)];
  if (!printed || !reached || !wanted) return [];
  const found = constraintOf(table, { form: "quotient", result, parts: [of, of] }, printed, [reached, wanted]);
  return [withParts(found, { source: `Realisasi / Target × 100 (${of.header})` })];
}
