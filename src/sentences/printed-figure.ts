import type { Decimal } from "../numbers/decimal";
import type { Reading } from "../numbers/reading";

/** A figure as it stands in running text. */
export interface PrintedFigure {
  reading: Reading & { value: Decimal };
  /** The fragment exactly as printed: `Rp. 1.541.760.000,-`, `56,49 indeks`, `11.79 %`. */
  text: string;
  start: number;
  /** Behind the fragment and the number words in parentheses that follow it. */
  end: number;
  /** What it counts: `%`, `rupiah`, a known unit, or the next word in lower case; `null` where nothing says so. */
  unit: string | null;
  /** True for a unit that the word list knows, `%` and `rupiah`. */
  isKnownUnit: boolean;
  /** Of a rate, how many it counts of: 1000 in `4,88 per 1000 kelahiran hidup`. */
  per?: number;
  /** Told with `lebih` behind it: at least this, and less than one more in its last digit. */
  isAtLeast?: true;
  /** The words in parentheses behind the figure, where they may be number words. */
  inWords: { text: string; start: number } | null;
  /** The words between the figure before and this one. */
  lead: string;
}

const SCALE = /^(?:ribu|juta|jt|miliar|milyar|triliun|trilyun)$/i;

/** `2 juta orang` beside `1.873.540 orang`: of one that is so many millions the other says nothing. */
export function areOfOtherScales(one: PrintedFigure, other: PrintedFigure): boolean {
  return one.unit !== other.unit && [one, other].some(({ unit }) => unit !== null && SCALE.test(unit));
}

/** A piece of text that holds digits but no figure that can be read with certainty, e.g. a range. Nothing is computed across it. */
export interface Barrier {
  start: number;
  end: number;
}

export interface PrintedFigures {
  figures: PrintedFigure[];
  barriers: Barrier[];
}
