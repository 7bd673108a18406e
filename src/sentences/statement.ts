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
}

/** What one clause says about one thing. */
export interface Statement {
  /** The words that name the indicator, activity, index or amount; empty where none do. */
  subject: string;
  year: number | null;
  figures: StatedFigure[];
  /** The clause and where it begins in the text that was read. */
  start: number;
  text: string;
}
