import type { Row, Table } from "../../tables/table";
import { mayBeUnwanted } from "./polarity";
import { type PercentColumns, wayOf } from "./noted-polarity";

/** `Q1`, `Sm.1`, `s.d. TW III`, `Y`, `2024`: when, and nothing of what was measured. */
const PERIOD =
  /^\W*(s\.?\s?d\.?\s*)?((triwulan|tw|semester|smt|sm|kuartal|q)\W*([ivx]+|\d)|(realisasi\s*)?y(\W*(19|20)\d\d)?|yoy|tahun(an)?|tahun\s*\d{4}|(19|20)\d\d)\W*$/i;

/**
 * `3b. Rasio retur SP2D` over `Target | Realisasi | Capaian` by quarter: all figures are of one indicator, so less is better
 * in all periods or in none. Its name says it, or the other periods do: one at least can only be reckoned so, none otherwise.
 */
export function isLowerInItsPeriods(table: Table, row: Row, columns: PercentColumns): boolean {
  const ways = waysOfOtherPeriods(table, row, columns);
  if (ways === null || isDenied(ways)) return false;
  const named = columns.percent.parent || (table.title[table.title.length - 1] ?? "");
  return ways.some(({ way }) => way === "lower") || mayBeUnwanted(named);
}

/** So many other periods leave no doubt. */
const FEWEST_LOWER = 2;

/**
 * The other periods that tell the two ways apart are reckoned so that less is better, one at least on the same side of its
 * target: what is to be kept stable is taken down beyond the target, and counts as it is below.
 */
export function isSurelyLowerInItsPeriods(table: Table, row: Row, columns: PercentColumns): boolean {
  const ways = waysOfOtherPeriods(table, row, columns) ?? [];
  const lower = ways.filter(({ way }) => way === "lower");
  return (
    !isDenied(ways) && lower.length >= FEWEST_LOWER && lower.some(({ side }) => side === sideOf(table, row, columns))
  );
}

/** Above or below the target. */
function sideOf(table: Table, row: Row, { base, realisasi }: PercentColumns): number | null {
  const [target, reached] = [base, realisasi].map((column) => table.figureAt(row, column)?.reading.value);
  return target && reached ? reached.cmp(target) : null;
}

/** One wrong figure among several periods that agree denies nothing. */
const AGREEING_FOR_ONE = 2;

function isDenied(ways: PeriodWay[]): boolean {
  const count = (wanted: "lower" | "upwards") => ways.filter(({ way }) => way === wanted).length;
  return count("upwards") * AGREEING_FOR_ONE > count("lower");
}

interface PeriodWay {
  way: "lower" | "upwards" | null;
  side: number | null;
}

/**
 * How the other periods are reckoned; `null` where the table is none of periods. They run across beside the measures, or down
 * beside `Rasio retur SP2D / Target, Realisasi, Capaian (%)`: either way three columns are of one indicator.
 */
function waysOfOtherPeriods(table: Table, row: Row, columns: PercentColumns): PeriodWay[] | null {
  if (!table.rows.every(({ label }) => PERIOD.test(label))) return null;
  return table.rows
    .filter((other) => other !== row)
    .map((other) => ({ way: wayOf(table, other, columns), side: sideOf(table, other, columns) }));
}
