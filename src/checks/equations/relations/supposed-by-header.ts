import type { Column, Table } from "../../../tables/table";
import { judgeAll, type Judged } from "../../constraint";
import { withExactInputs } from "./exact-inputs";
import { discoverRelation } from "./discover";
import type { Relation } from "./relation";
import { spelledOutUnderHeader } from "./formula-row";
import { relationConstraints } from "./relation-constraints";

/** An equation that fewer of the rows bear out is not the one that the table was made with. */
const LEAST_HOLDING = 0.5;

/** A column of which a smaller part holds is not understood at all; mistakes seldom make up most of a long one. */
const LEAST_TO_JUDGE = 1 / 3;
const LEAST_TO_JUDGE_LONG = 1 / 2;
const LONG = 6;

const leastToJudge = (rows: number) => (rows >= LONG ? LEAST_TO_JUDGE_LONG : LEAST_TO_JUDGE);

/** The equation that the header of a column names, where its rows bear it out, or the one that takes its place. */
export const asSupposed = (table: Table, column: Column, own: Judged[]): Judged[] =>
  asSpelledOut(table, column, bestOf(table, column, own));

export const countOff = (judged: Judged[]) => judged.filter(({ verdict }) => verdict === "impossible").length;

/**
 * `11 = 10/8` under a header that means more than one thing: where none of its meanings fits a total, which has no output
 * of its own, what is spelled out may, if the column bears it out.
 */
function asSpelledOut(table: Table, column: Column, own: Judged[]): Judged[] {
  const isOff = ({ constraint, verdict }: Judged) => verdict === "impossible" && constraint.target.row.kind !== "data";
  if (!own.some(isOff)) return own;
  const spelled = spelledOutUnderHeader(table, [column]);
  return own.map((each) => {
    if (!isOff(each)) return each;
    const instead = spelled.find(({ constraint }) => constraint.target.cell === each.constraint.target.cell);
    return instead && instead.verdict !== "impossible" ? instead : each;
  });
}

function bestOf(table: Table, column: Column, own: Judged[]): Judged[] {
  const failing = own.filter(({ verdict }) => verdict === "impossible").length;
  const share = (own.length - failing) / own.length;
  // What is spelled out under the header is meant, where more rows fit it: `(6=4+5) | (7) | (8=6-7)`.
  // A capaian has its polarity and its cap besides, of which such a formula says nothing.
  const mayBeSpelled = failing > 0 && own.every(({ constraint }) => constraint.rule !== "capaian");
  const spelled = mayBeSpelled ? spelledOutUnderHeader(table, [column]) : [];
  if (spelled.length > 0 && shareHolding(spelled) > share) return spelled;
  if (failing === 0) return withExactInputs(table, own);
  if (share > LEAST_HOLDING)
    return failing < FEWEST_EXCEPTIONS ? withExactInputs(table, own) : wholeOf(table, column, own);
  if (isBoundByHeader(column, own) && (own.length < 3 || share >= leastToJudge(own.length))) return own;
  const instead = discovered(table, column);
  if (instead.length > 0 && shareHolding(instead) > share) return instead;
  // One or two rows prove nothing against what the header says, as long as it can only mean one pair of columns.
  if (own.length < 3) return isOnlyPair(table, column, own) ? own : [];
  return share >= leastToJudge(own.length) && isOnlyPair(table, column, own) ? own : [];
}

/** One exception may be a slip. */
const FEWEST_EXCEPTIONS = 2;

/** `Pagu | AA x CRO | Realisasi | Selisih`: where other columns give the rows that are off by the usual ones as well, all but a slip. */
function wholeOf(table: Table, column: Column, own: Judged[]): Judged[] {
  const instead = discovered(table, column);
  const isBetter = instead.length >= own.length && countOff(own) - countOff(instead) >= FEWEST_EXCEPTIONS;
  return isBetter && countOff(instead) <= 1 ? instead : withExactInputs(table, own);
}

/** `Rp` under `Capaian 2024` is of `Rp` under `Target 2024`, whatever else would fit. */
function isBoundByHeader(column: Column, own: Judged[]): boolean {
  const inputs = own.flatMap(({ constraint }) => constraint.inputs.map((input) => input.column));
  const isBound = (input: Column) =>
    input.parent !== "" && (input.name === column.name || input.parent === column.parent);
  return column.parent !== "" && inputs.every(isBound);
}

function shareHolding(judged: Judged[]): number {
  return judged.filter(({ verdict }) => verdict !== "impossible").length / judged.length;
}

/** No second realisasi, target or pagu stands in the table that the percentage could be taken of. */
function isOnlyPair(table: Table, column: Column, own: Judged[]): boolean {
  const inputs = new Set(own.flatMap(({ constraint }) => constraint.inputs.map((input) => input.column)));
  const roles = new Set([...inputs].map((input) => input.role));
  return !table.columns.some(
    (other) =>
      other !== column && !inputs.has(other) && roles.has(other.role) && other.parent === [...inputs][0]?.parent,
  );
}

function discovered(table: Table, column: Column): Judged[] {
  const relation = discoverRelation(table, column);
  return relation ? judgedBy(table, relation) : [];
}

export function judgedBy(table: Table, relation: Relation): Judged[] {
  return judgeAll(relationConstraints(table, relation));
}
