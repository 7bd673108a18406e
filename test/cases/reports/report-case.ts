import type { OtherSheet } from "../tables/table-case";

/** One figure or word of a right report, printed wrong. */
export interface Mistake {
  sheet: string;
  cell: string;
  /** What the right report prints there: the whole cell, or of a sentence the words around the figure. */
  right: string;
  wrong: string;
}

/**
 * A whole report of one agency, in which everything is right, and mistakes that could have been made in it. All figures are
 * made up; where a report bears the name of an agency that there is, they are not that agency's.
 */
export interface ReportCase {
  name: string;
  year: number;
  sheets: OtherSheet[];
  mistakes: Mistake[];
  /** Set where the mistakes are too many for the tables to be made all at once: then one a sheet at a time. */
  isDense?: true;
}
