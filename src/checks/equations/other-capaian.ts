import { HUNDRED, TWO_HUNDRED, ZERO } from "../../numbers/decimal";
import { CAPS_IN_RULES } from "../../rules/capaian-rules";
import type { Column, Figure, MeasureGroup, Table } from "../../tables/table";
import type { Alternative } from "../constraint";
import { isComplementNoted, isMarkedLower } from "./noted-polarity";
import { isLowerInItsPeriods, isSurelyLowerInItsPeriods } from "./one-indicator";
import { higherIsBetter, lowerMayBeBetter } from "./polarity";
import { ratio } from "./ratios";
import { complementOf } from "./relations/capaian-ways";
import { meanOfRows } from "./relations/mean-of-rows";
import { bonusLessDistance, isStabil, isTakenFromBonus } from "./stabil";

/** Capaian by another rule than realisasi / target: less is better, or the percentage is capped. */
export function otherCapaian(
  table: Table,
  group: MeasureGroup,
  printed: Figure,
  base: Figure,
  realisasi: Figure,
): Alternative[] {
  const { row, column } = printed;
  const columns = { base: group.base, realisasi: group.realisasi, percent: column };
  const isLower =
    lowerMayBeBetter(table, row) || isMarkedLower(table, row, columns) || isLowerInItsPeriods(table, row, columns);
  const minimum: Alternative = {
    code: "minimum",
    isRemarkable: false,
    expect: (world) => complementOf(ratio(realisasi, base, world)),
  };
  const inverse: Alternative = {
    code: "minimum-inverse",
    isRemarkable: false,
    expect(world) {
      return ratio(base, realisasi, world);
    },
  };
  const stabil: Alternative = {
    code: "stabil",
    isRemarkable: false,
    expect: (world) => bonusLessDistance(ratio(realisasi, base, world)),
  };
  const cap: Alternative = {
    code: "cap",
    isRemarkable: false,
    expect(world) {
      const limit = printed.reading.value;
      const isBeyond = [
        ratio(realisasi, base, world),
        ...(isLower ? [minimum.expect(world), inverse.expect(world)] : []),
      ].some((found) => found?.value.gt(limit));
      return isBeyond && isCap(table, group, column, printed)
        ? { value: limit, possible: { low: limit, high: limit } }
        : null;
    },
  };
  const atTarget: Alternative = {
    code: HELD_AT_TARGET,
    isRemarkable: true,
    expect(world) {
      const limit = printed.reading.value;
      // What repeats the realisasi was copied from it.
      const isCopy = realisasi.reading.value.eq(limit);
      const isBeyond = limit.eq(HUNDRED) && !isCopy && ratio(realisasi, base, world)?.value.gt(limit);
      return isBeyond && countCapped(table, group, column, printed) === 1
        ? { value: limit, possible: { low: limit, high: limit } }
        : null;
    },
  };
  // Twice the target and more is no achievement at all, not a negative one.
  const floor: Alternative = {
    code: "floor",
    isRemarkable: false,
    expect: (world) =>
      minimum.expect(world)?.value.isNegative() ? { value: ZERO, possible: { low: ZERO, high: ZERO } } : null,
  };
  return [
    ...(higherIsBetter(table, row) && !isStabil(table, row) ? [] : [minimum]),
    cap,
    atTarget,
    // How such a row is reckoned differs by office; where no note says it, all ways count.
    ...(isStabil(table, row) && !isTakenFromBonus(table, row) ? [stabil] : []),
    ...(isLower ? [...(isComplementNoted(table) ? [] : [inverse]), floor] : []),
    ...(row.kind === "data" ? [] : [meanOfRows(table, column)]),
  ];
}

/** `100` beside more than the target, once in a table: it may be the highest that the office counts, which is no rule. */
export const HELD_AT_TARGET = "at-target";

/** True when no figure of the column is higher and a rule caps there, or rows that would be higher stop there more than once. */
export function isCap(table: Table, group: MeasureGroup, column: Column, printed: Figure): boolean {
  const capped = countCapped(table, group, column, printed);
  return capped !== null && (CAPS_IN_RULES.some((cap) => printed.reading.value.eq(cap)) || capped >= 2);
}

/** How many rows that would be higher stop at the printed figure; `null` where one goes on. */
function countCapped(table: Table, group: MeasureGroup, column: Column, printed: Figure): number | null {
  const limit = printed.reading.value;
  let capped = 0;
  for (const row of table.rows) {
    const other = table.figureAt(row, column);
    const base = table.figureAt(row, group.base);
    const realisasi = table.figureAt(row, group.realisasi);
    if (!other || !base || !realisasi || base.reading.value.lte(0)) continue;
    const uncapped = realisasi.reading.value.div(base.reading.value).times(HUNDRED);
    const lower = TWO_HUNDRED.minus(uncapped);
    // A higher one denies the cap only where its own row gives it; a slip of the digits says nothing.
    const columns = { base: group.base, realisasi: group.realisasi, percent: column };
    const isLower = isMarkedLower(table, row, columns) || isSurelyLowerInItsPeriods(table, row, columns);
    const isGiven = (isLower ? [lower] : [uncapped, lower]).some((each) =>
      each.minus(other.reading.value).abs().lte(1),
    );
    if (other.reading.value.gt(limit) && isGiven) return null;
    const isBeyond = uncapped.gt(limit.plus(1)) || lower.gt(limit.plus(1));
    if (other.reading.value.eq(limit) && isBeyond) capped += 1;
  }
  return capped;
}
