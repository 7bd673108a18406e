import { type Decimal, HUNDRED, isAboveZero } from "../../numbers/decimal";
import { isPercentFormat } from "../../numbers/number-format";
import { divideIntervals, type Interval, scaleInterval, subtractIntervals } from "../../numbers/printed-precision";
import type { OtherReading } from "../../numbers/reading";
import { isSurelyAboveZero, nearPercent } from "../../numbers/sure-in-doubles";
import type { Figure, Table } from "../../tables/table";
import { formatAt, valueAt } from "../../workbook/snapshot";
import type { Expectation } from "../constraint";
import type { World } from "../worlds/world";

/** One printed figure in percent of another. */
export function ratio(part: Figure, whole: Figure, world: World): Expectation | null {
  return isDivisor(whole, world) ? new Ratio(part, whole, world) : null;
}

/** No rounding of it can have been zero. */
function isDivisor(whole: Figure, world: World): boolean {
  if (!world.isReplaced(whole) && isSurelyAboveZero(whole.reading)) return true;
  return isAboveZero(world.valueOf(whole)) && isAboveZero(world.intervalOf(whole).low);
}

/** In percent, and divided exactly only where the doubles leave a doubt. */
class Ratio implements Expectation {
  readonly near: number;

  constructor(
    private readonly part: Figure,
    private readonly whole: Figure,
    private readonly world: World,
  ) {
    this.near = nearPercent(world.shownBy(part), world.shownBy(whole));
  }

  get value(): Decimal {
    return this.world.valueOf(this.part).div(this.world.valueOf(this.whole)).times(HUNDRED);
  }

  get possible(): Interval {
    const quotient = divideIntervals(this.world.intervalOf(this.part), this.world.intervalOf(this.whole));
    return scaleInterval(quotient!, HUNDRED);
  }
}

/** The same for a part that is computed itself. */
export function ratioOf(part: Decimal, partMay: () => Interval, whole: Figure, world: World): Expectation | null {
  if (!isDivisor(whole, world)) return null;
  return new Quotient(part, partMay, world.valueOf(whole), () => world.intervalOf(whole));
}

/** The same for parts that are computed themselves. */
export class Quotient implements Expectation {
  readonly near: number;

  constructor(
    private readonly part: Decimal,
    private readonly partMay: () => Interval,
    private readonly whole: Decimal,
    private readonly wholeMay: () => Interval,
  ) {
    this.near = nearPercent({ value: part }, { value: whole });
  }

  get value(): Decimal {
    return this.part.div(this.whole).times(HUNDRED);
  }

  get possible(): Interval {
    return scaleInterval(divideIntervals(this.partMay(), this.wholeMay())!, HUNDRED);
  }
}

/**
 * A second way to read a printed percentage: typed as a bare number it may be a fraction (0,7985 for 79,85%), and the
 * full stop of `1.250` may group thousands. The equation settles which.
 */
export function otherReadingOf(table: Table, { row, column, reading }: Figure): OtherReading | null {
  const value = valueAt(table.sheet, row.index, column.index);
  if (typeof value === "string") {
    return /^\s*\d{1,3}[.,]\d{3}\s*%?\s*$/.test(value) ? { value: reading.value.times(1000), decimals: 0 } : null;
  }
  if (typeof value !== "number" || Math.abs(value) > HIGHEST_FRACTION) return null;
  if (isPercentFormat(formatAt(table.sheet, row.index, column.index))) return null;
  return { value: reading.value.times(HUNDRED), decimals: Math.max(reading.decimals - 2, 0) };
}

/** Five times the target, typed as 5; what is larger is a percentage already. */
const HIGHEST_FRACTION = 5;

/** What of the pagu was not spent, in percent of it. */
export function leftOfPagu(base: Figure, realisasi: Figure, world: World): Expectation | null {
  const left = world.valueOf(base).minus(world.valueOf(realisasi));
  const may = () => subtractIntervals(world.intervalOf(base), world.intervalOf(realisasi));
  return ratioOf(left, may, base, world);
}
