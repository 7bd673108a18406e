import type { Reading } from "../numbers/reading";

/**
 * What a figure of a sentence is said to be. `pengurang` and `penambah` change a pagu (efisiensi, blokir, revisi),
 * `selisih` is the difference between two other figures, `nilai` is a figure of which no more is said.
 */
export type Measure =
  | "target"
  | "realisasi"
  | "capaian"
  | "pagu"
  | "pengurang"
  | "penambah"
  | "realisasi-anggaran"
  | "serapan"
  | "sisa"
  | "persen-sisa"
  | "selisih"
  | "nilai";

export interface StatedFigure {
  measure: Measure;
  reading: Reading;
  /** The fragment exactly as printed. */
  text: string;
  /** Where the fragment begins in the text that was read. */
  start: number;
  /** The year that is named right before it, or for the whole clause; `null` where none is. */
  year: number | null;
}

/** What one clause says about one thing. */
export interface Statement {
  /** The words that name the indicator, activity, index or amount; empty where none do. */
  subject: string;
  /** Named for some of the figures only: the others are of a year that nobody tells. */
  isOfSeveralYears: boolean;
  figures: StatedFigure[];
  /** The clause and where it begins in the text that was read. */
  start: number;
  text: string;
}
