import { Decimal, HUNDRED } from "../../numbers/decimal";
import type { Interval } from "../../numbers/printed-precision";
import { notesBelow } from "../../tables/notes-below";
import { wordsAt } from "../../tables/printed-cell";
import type { Figure, MeasureGroup, Row, Table } from "../../tables/table";
import type { Expectation } from "../constraint";
import { wayOf } from "./noted-polarity";
import { polarityColumn } from "./polarity";

/** `Stabilize`, `Sta`: the nearer to the target the better. */
const STABIL = /\bsta(?:b(?:il\w*)?)?\b/i;

/** `Stabilize … (2 – realisasi/target) apabila realisasi di atas target`. */
const NOTED_BEYOND = /stabil\w*\s*[=:].*?\b2\s*(?:x\s*target\s*)?[-−–]/i;

/** `Stabilize = [100 − (selisih realisasi dan target : target × 100)] + 20`: on target it is 120. */
const NOTED_BONUS = /stabil\w*\s*[=:][^;]*?\b100\s*[-−–][^;]*?\+\s*20\b/i;

const BONUS = new Decimal(120);

export function isStabil(table: Table, row: Row): boolean {
  const polarity = polarityColumn(table);
  return polarity !== null && STABIL.test(wordsAt(table.sheet, row.index, polarity.index));
}

/** A note says that what is off the target is taken from 120. */
export const isTakenFromBonus = (table: Table, row: Row) =>
  isStabil(table, row) && notesBelow(table).some((line) => NOTED_BONUS.test(line));

/** 120 less what lies between realisasi and target, in percent of the target. */
export function bonusLessDistance(found: Expectation | null): Expectation | null {
  if (!found) return null;
  const of = (share: Decimal) => BONUS.minus(share.minus(HUNDRED).abs());
  const ends = [found.possible.low, found.possible.high].map(of);
  const isAcross = found.possible.low.lte(HUNDRED) && found.possible.high.gte(HUNDRED);
  const possible: Interval = { low: Decimal.min(...ends), high: isAcross ? BONUS : Decimal.max(...ends) };
  return { value: of(found.value), possible };
}

/**
 * More than the target was reached, and what goes beyond is taken off, where a note says so or the other rows of this kind
 * are reckoned so.
 */
export function isStabilBeyondTarget(table: Table, group: MeasureGroup, { row, column }: Figure): boolean {
  if (!isStabil(table, row)) return false;
  const isBeyond = (each: Row) => {
    const [base, realisasi] = [table.figureAt(each, group.base), table.figureAt(each, group.realisasi)];
    return base !== null && realisasi !== null && realisasi.reading.value.gt(base.reading.value);
  };
  if (!isBeyond(row)) return false;
  if (notesBelow(table).some((line) => NOTED_BEYOND.test(line) && !NOTED_BONUS.test(line))) return true;
  const columns = { base: group.base, realisasi: group.realisasi, percent: column };
  const others = table.rows.filter((each) => each !== row && isStabil(table, each) && isBeyond(each));
  const ways = others.map((each) => wayOf(table, each, columns));
  return ways.includes("lower") && !ways.includes("upwards");
}
