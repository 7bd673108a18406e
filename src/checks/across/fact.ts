import type { Reading } from "../../numbers/reading";
import type { Decimal } from "../../numbers/decimal";
import type { Figure } from "../../tables/table";
import type { JudgedTable } from "../judge-table";
import type { Name } from "../../tables/same-name";

import type { Measure } from "../../strings/measure-name";

export type { Measure };

/** One figure that says something about an indicator, an activity or a year, wherever it is printed. */
export interface Fact {
  sheet: string;
  cell: string;
  /** The figure as printed; in a sentence its fragment. */
  printed: string;
  reading: Reading & { value: Decimal };
  name: Name;
  /** How the name is printed. */
  label: string;
  unit: string;
  year: number | null;
  measure: Measure;
  /** Computed from other figures of its row or sentence: it is wrong with them, not by itself. */
  isDerived: boolean;
  /** What narrows the figure down: `revisi`, `tw1`; two figures are compared only where it is the same. */
  qualifier: string;
  /** Where the figure comes from: facts of one row or one statement belong together. */
  source: FactSource;
  /** How much the figures around it speak for it; see `support.ts`. */
  support: number;
}

/** Words of a label column and where they stand. */
export interface PrintedCell {
  cell: string;
  words: string;
}

export interface FactSource {
  /** One list of facts: a table, or the sentences of one cell. */
  list: string;
  /** One row or one statement of it. */
  row: string;
  /** Several target years stand side by side: a plan, which the agreement of a year may leave. */
  isPlan: boolean;
  /** A computation in words: nothing but its name ties it to its indicator. */
  isComputation: boolean;
  /** Money that comes in, by the section of the table; of any other figure it is not known. */
  isIncome: boolean;
  table: JudgedTable | null;
  figure: Figure | null;
}
