import { type Decimal, sum, ZERO } from "../../numbers/decimal";
import { type Interval, possibleValues } from "../../numbers/printed-precision";
import { type OtherReading, readingWith } from "../../numbers/reading";
import type { Figure } from "../../tables/table";

/** What many figures come to. */
export class KnownSum {
  constructor(
    readonly value: Decimal,
    /** How far the printed digits leave it open to either side. */
    readonly blur: Decimal,
  ) {}

  get possible(): Interval {
    const { value, blur } = this;
    return blur.isZero() ? { low: value, high: value } : { low: value.minus(blur), high: value.plus(blur) };
  }
}

export type Replaced = ReadonlyMap<string, OtherReading>;

/** Fewer figures are added up as fast. */
const FEWEST_FIGURES = 16;

const byCell = new WeakMap<readonly Figure[], ReadonlyMap<string, Figure>>();

/** The figures of a sum, which may be thousands and are looked for again and again. */
export function figuresByCell(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  let known = byCell.get(figures);
  if (!known) byCell.set(figures, (known = new Map(figures.map((figure) => [figure.cell, figure]))));
  return known;
}

/** Figures replaced for good, and what many figures come to with them: a change of a few is not added up anew. */
export class Settled {
  private constructor(
    readonly replaced: Replaced,
    private readonly sums: Map<readonly Figure[], KnownSum> | null,
  ) {}

  /** Nothing is kept of the table as printed, which everybody asks. */
  static readonly asPrinted = new Settled(new Map(), null);

  with(supposed: Replaced): Settled {
    const sums = [...(this.sums ?? [])].map(([figures, known]): [readonly Figure[], KnownSum] => [
      figures,
      this.moved(known, figures, supposed),
    ]);
    return new Settled(new Map([...this.replaced, ...supposed]), new Map(sums));
  }

  /** What they come to with those that are only supposed in their places; `null` where they are to be added up. */
  sumOf(figures: readonly Figure[], supposed: Replaced): KnownSum | null {
    if (!this.sums || figures.length < FEWEST_FIGURES || isOfSharedCells(figures)) return null;
    let known = this.sums.get(figures);
    if (!known) {
      const readings = figures.map((figure) => this.readingOf(figure));
      known = new KnownSum(sum(readings.map(({ value }) => value)), sum(readings.map(blurOf)));
      this.sums.set(figures, known);
    }
    return this.moved(known, figures, supposed);
  }

  private moved(known: KnownSum, figures: readonly Figure[], supposed: Replaced): KnownSum {
    let { value, blur } = known;
    const own = figuresByCell(figures);
    for (const [cell, reading] of supposed) {
      const figure = own.get(cell);
      if (!figure) continue;
      const [before, after] = [this.readingOf(figure), readingWith(figure.reading, reading)];
      value = value.plus(after.value).minus(before.value);
      blur = blur.plus(blurOf(after)).minus(blurOf(before));
    }
    return value === known.value ? known : new KnownSum(value, blur);
  }

  private readingOf({ cell, reading }: Figure): Figure["reading"] {
    const replaced = this.replaced.get(cell);
    return replaced ? readingWith(reading, replaced) : reading;
  }
}

/** The amounts that one cell adds up cannot be told apart by their cell. */
const isOfSharedCells = (figures: readonly Figure[]) => figuresByCell(figures).size < figures.length;

function blurOf(reading: Figure["reading"]): Decimal {
  const { low, high } = possibleValues(reading);
  return low === high ? ZERO : high.minus(reading.value);
}
