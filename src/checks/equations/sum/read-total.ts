import type { Column, Row } from "../../../tables/table";
import type { Addends } from "./addends";
import { type Amount, type Amounts, fits, isAmount } from "./amounts";
import { SMALLEST_MONEY } from "./counted";
import type { Structure } from "./structure";
import { termsOfRows } from "./terms-of-rows";

/** A total in one column, and what is known of the rows that it adds up. */
export interface ReadTotal {
  total: Row;
  target: Amount;
  /** The rows that give the printed total. */
  fitting: Row[] | null;
  /** Rows that give the printed total, though they cannot be meant. */
  denied: Row[] | null;
  /** The rows that give it in another column. */
  likely: Row[] | null;
  /** In how many other columns the total is a sum. */
  fitsBeside: number;
  /** The figures are as large as only money is. */
  isMoney: boolean;
}

export interface ReadColumns {
  inColumn: ReadonlyMap<Column, ReadTotal>;
}

/** Finds in each column the rows that give the total; what fits in one column is what the others should hold too. */
export function readTotal(
  total: Row,
  columns: Column[],
  addends: Addends,
  structure: Structure,
  amounts: Amounts,
): ReadColumns {
  const inColumn = new Map<Column, ReadTotal>();
  for (const column of columns) {
    const target = amounts.at(total, column);
    if (!isAmount(target)) continue;
    const isFitting = (rows: Row[]) => {
      const terms = termsOfRows(rows, column, structure, amounts);
      return terms !== null && terms.plus.length > 0 && fits(target, terms);
    };
    const fitting = addends.usual(total).find(isFitting) ?? firstThat(addends.of(total, column), isFitting);
    const isMoney = Math.abs(target.value) >= SMALLEST_MONEY && target.slack <= Math.abs(target.value) / 1000;
    inColumn.set(column, { total, target, fitting, denied: null, likely: null, fitsBeside: 0, isMoney });
  }
  const isParent = ([row]: Row[]) => row !== undefined && structure.hierarchy.childrenOf.has(row);
  // Equal figures make a sum of one row anywhere; only a sum of several shows what is added up.
  const found = [...inColumn.values()].filter(
    ({ fitting, target }) => fitting && target.value !== 0 && (fitting.length > 1 || isParent(fitting)),
  );
  for (const [column, each] of inColumn) {
    const isOff =
      each.fitting && (isChance(each.fitting, found, addends.usual(total)) || isDoubled(each, column, found, amounts));
    if (isOff) [each.denied, each.fitting] = [each.fitting, null];
    if (!each.fitting) each.likely = inMostColumns(found);
    each.fitsBeside = found.filter((other) => other !== each && (other.fitting?.length ?? 0) > 1).length;
  }
  return { inColumn };
}

/** The rows that give it in most of the columns; of as many those of the larger total, which less comes to by chance. */
function inMostColumns(found: ReadTotal[]): Row[] | null {
  const [most] = found
    .map(({ fitting, target }) => ({
      fitting,
      count: found.filter((other) => areSame(other.fitting, fitting)).length,
      size: Math.abs(target.value),
    }))
    .sort((one, other) => other.count - one.count || other.size - one.size);
  return most?.fitting ?? null;
}

/** In so many other columns the rows that usually stand above a total come to it. */
const FEWEST_USUAL = 2;

/** Some of the rows come to the total in this column alone, where the usual ones do in others: small figures do so by chance. */
function isChance(fitting: Row[], found: ReadTotal[], usual: Row[][]): boolean {
  const [first] = found.filter((each) => each.fitting !== fitting);
  return (
    first?.fitting !== undefined &&
    first.fitting !== null &&
    !usual.includes(fitting) &&
    usual.includes(first.fitting) &&
    found.every((each) => each.fitting === fitting || each.fitting === first.fitting) &&
    found.filter((each) => each.fitting === first.fitting).length >= FEWEST_USUAL
  );
}

/** Months with their quarters, where the other columns add up the quarters alone: it comes to twice what it should. */
function isDoubled({ fitting, target }: ReadTotal, column: Column, found: ReadTotal[], amounts: Amounts): boolean {
  const halves = found.filter(
    (each) =>
      each.fitting && each.fitting.length * 2 <= (fitting?.length ?? 0) && isWithin(each.fitting, fitting ?? []),
  );
  const [half] = halves;
  if (!half?.fitting || halves.filter(({ fitting: rows }) => areSame(rows, half.fitting)).length < FEWEST_USUAL)
    return false;
  const values = half.fitting.map((row) => amounts.at(row, column));
  const sum = values.reduce((all, each) => all + (isAmount(each) ? each.value : 0), 0);
  return target.value !== 0 && Math.abs(sum * 2 - target.value) < NEAR;
}

/** Amounts to the sen, in doubles. */
const NEAR = 0.005;

/** The same rows, found in two ways. */
export const areSame = (rows: Row[] | null, others: Row[] | null): boolean =>
  rows !== null && others !== null && rows.length === others.length && isWithin(rows, others);

const isWithin = (rows: Row[], others: Row[]) => rows.every((row) => others.includes(row));

function firstThat(sets: Generator<Row[]>, isWanted: (rows: Row[]) => boolean): Row[] | null {
  for (const rows of sets) if (isWanted(rows)) return rows;
  return null;
}
