import { printedDigits } from "../../numbers/printed-digits";
import { doubleOf, type Reading } from "../../numbers/reading";
import type { PrintedFigure } from "../../sentences/printed-figure";

type Shown = Pick<PrintedFigure, "reading">;

/** A figure as a double: nothing here is printed from it. */
export const valueOf = ({ reading }: Shown): number => doubleOf(reading);

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
