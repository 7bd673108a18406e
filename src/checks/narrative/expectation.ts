import { readingWith } from "../../numbers/reading";
import { Decimal, HUNDRED } from "../../numbers/decimal";
import {
  type Agreement,
  compareAsPrinted,
  divideIntervals,
  type Interval,
  possibleValues,
  printedStep,
  scaleInterval,
  subtractIntervals,
} from "../../numbers/printed-precision";
import { printLike } from "../../numbers/format-number";
import type { PrintedFigure } from "../../sentences/printed-figure";
import type { Expectation } from "../constraint";

/** One way to read a figure: its value and everything that prints like it. */
export interface Candidate {
  value: Decimal;
  possible: Interval;
}

/** The ways in which a printed figure can be read: `53,640` may be 53,64 or 53.640. */
export function readingsOf(figure: PrintedFigure): Candidate[] {
  const { reading } = figure;
  const readings = [{ value: reading.value, decimals: reading.decimals, scale: reading.scale }];
  if (reading.other) readings.push({ ...reading.other, scale: reading.scale });
  if (reading.kind === "percent" && reading.decimals === 3) {
    readings.push({ value: reading.value.times(1000), decimals: 0, scale: 1 });
  }
  // `Rp 1.250 miliar` is more likely 1,25 miliar or 1.250 miliar, nobody knows which.
  if (reading.scale > 1 && /\d[.,]\d{3}(?![\d.,])/.test(reading.text)) {
    const isDecimal = reading.decimals === 3;
    const value = isDecimal ? reading.value.times(1000) : reading.value.div(1000);
    readings.push({ value, decimals: isDecimal ? 0 : 3, scale: reading.scale });
  }
  return readings.map((each) => ({
    value: each.value,
    possible: possibleOf(figure, each),
  }));
}

/** The mark of `4.147` and `53,640`, which may be one of thousands or of decimals. */
const OPEN_MARK = /^\D*\d{1,3}([.,])\d{3}(?![\d.,])/;

/**
 * The readings of two figures that go together: typed alike, `4.147` and `7.616` are both thousands or both decimals. Of
 * others any reading of the one goes with any of the other.
 */
export function readTogether(one: PrintedFigure, other: PrintedFigure): [Candidate[], Candidate[]][] {
  const [ones, others] = [readingsOf(one), readingsOf(other)];
  const [mark, same] = [one, other].map(({ text }) => OPEN_MARK.exec(text)?.[1]);
  if (mark === undefined || mark !== same || ones.length !== others.length) return [[ones, others]];
  return ones.flatMap((each, at): [Candidate[], Candidate[]][] => {
    const beside = others[at];
    return beside ? [[[each], [beside]]] : [];
  });
}

type Figure = Parameters<typeof possibleValues>[0];

/** What is told in millions, or of so many, was rounded or cut off, even where it has no decimals. */
function possibleOf({ per, isAtLeast, reading }: PrintedFigure, each: Figure): Interval {
  if (isAtLeast) return { low: each.value, high: each.value.plus(stepOfMore(reading, each)) };
  if (per === undefined && each.scale === 1) return possibleValues(each);
  const step = printedStep(each);
  return { low: each.value.minus(step.div(2)), high: each.value.plus(step) };
}

/** `Rp84 juta lebih` is less than 85 juta, `Rp1.250.000 lebih` less than 1.260.000. */
function stepOfMore({ scale }: PrintedFigure["reading"], each: Figure): Decimal {
  if (scale > 1 || each.decimals > 0) return printedStep(each);
  const zeros = /0*$/.exec(each.value.toFixed(0))?.[0].length ?? 0;
  return new Decimal(10).pow(zeros);
}

export const exactly = (value: Decimal): Candidate => ({ value, possible: { low: value, high: value } });

/** Every ratio in percent that two printed figures allow. */
export function percentages(part: Candidate[], whole: Candidate[]): Expectation[] {
  return part.flatMap((above) =>
    whole.flatMap((below) => {
      const possible = below.value.gt(0) ? divideIntervals(above.possible, below.possible) : null;
      if (!possible) return [];
      return [{ value: above.value.div(below.value).times(HUNDRED), possible: scaleInterval(possible, HUNDRED) }];
    }),
  );
}

/** `from` less each of the expectations. */
export function lessThan(from: Decimal, expectations: Expectation[]): Expectation[] {
  const whole = exactly(from);
  return expectations.map((each) => ({
    value: from.minus(each.value),
    possible: subtractIntervals(whole.possible, each.possible),
  }));
}

export function differences(from: Candidate[], minus: Candidate[]): Candidate[] {
  return from.flatMap((one) =>
    minus.map((other) => ({
      value: one.value.minus(other.value),
      possible: subtractIntervals(one.possible, other.possible),
    })),
  );
}

const BEST_FIRST: Agreement[] = ["rounded", "truncated", "possible", "impossible"];

/** How the printed figure stands to the expectation that suits it best. */
export function bestAgreement(printed: PrintedFigure, expectations: Expectation[]): Agreement {
  const { reading } = printed;
  const readings = [
    reading,
    ...(reading.other ? [readingWith(reading, reading.other)] : []),
    ...(reading.kind === "percent" && reading.decimals === 3
      ? [readingWith(reading, { value: reading.value.times(1000), decimals: 0 })]
      : []),
  ];
  const verdicts = readings.flatMap((each) =>
    expectations.map(({ value, possible }) => compareAsPrinted(each, value, possible)),
  );
  return BEST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? "impossible";
}

/** Two figures that say the same, as exactly as both are printed. */
export function canBeEqual(one: Candidate[], other: Candidate[]): boolean {
  return one.some((a) => other.some((b) => a.possible.low.lte(b.possible.high) && b.possible.low.lte(a.possible.high)));
}

/** What should be printed instead, dressed as the fragment is. */
export function expectedText(figure: PrintedFigure, value: Decimal, decimals = figure.reading.decimals): string {
  return printLike(readingWith(figure.reading, { decimals }), value).trim();
}

/** A percentage is told as exactly as the figures that it is made of, at most with two decimals more than it was. */
export function expectedPercent(percent: PrintedFigure, value: Decimal, ...inputs: PrintedFigure[]): string {
  const decimals = Math.max(percent.reading.decimals, ...inputs.map(({ reading }) => Math.min(reading.decimals, 2)));
  return expectedText(percent, value, decimals);
}
