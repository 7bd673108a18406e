import type { Decimal } from "../../numbers/decimal";
import { formatNumber } from "../../numbers/format-number";
import { printedDigits } from "../../numbers/printed-digits";
import { doubleOf, type Reading } from "../../numbers/reading";
import type { PrintedFigure } from "../../sentences/printed-figure";

type Shown = Pick<PrintedFigure, "reading">;

/** A figure as a double: nothing here is printed from it. */
export const valueOf = ({ reading }: Shown): number => doubleOf(reading);

/** The value as it is shown: a cell may hold 0,0601094 and show 6,01%, and sentences tell what is shown. */
export function shownValueOf({ reading }: Shown): number {
  const value = doubleOf(reading);
  return reading.scale === 1 && !Number.isInteger(value) && reading.decimals <= MOST_DECIMALS
    ? Number(value.toFixed(reading.decimals))
    : value;
}

/** A cell may hold more digits than it shows. */
export const shownTextOf = (reading: Reading & { value: Decimal }): string =>
  /^-?\d+\.\d{3,}$/.test(reading.text)
    ? `${formatNumber(reading.value, Math.min(reading.decimals, MOST_DECIMALS))}${reading.kind === "percent" ? "%" : ""}`
    : reading.text.trim();

/** What shows more is shown as it was reckoned. */
const MOST_DECIMALS = 6;

/** The digits as they stand in the text. */
export const digitsOf = ({ reading }: Shown): string => printedDigits(reading);

/** One unit of the last place that is printed. */
const lastPlace = ({ decimals, scale }: Pick<Reading, "decimals" | "scale">) => scale * 10 ** -decimals;

/** What doubles are off by. */
const SLACK = 1.000001;

/** Whether a figure may be told of this value: rounded or cut off, by either of the two that print it. */
export function maySay({ reading }: Shown, value: number, of: Pick<Reading, "decimals" | "scale"> = reading): boolean {
  return Math.abs(doubleOf(reading) - value) <= Math.max(lastPlace(reading), lastPlace(of)) * SLACK;
}

/** Percentages that no two decimals tell apart are of the same two figures, wherever these are printed. */
const SAME_PERCENT = 0.005;

export const isSamePercent = (one: number, other: number): boolean => Math.abs(one - other) < SAME_PERCENT;
