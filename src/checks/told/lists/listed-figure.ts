import type { Figure } from "../../../tables/table";
import { spelled } from "../told-sentence";
import { shownValueOf } from "../told-value";

/** One row of a list: what it is of, and its figure. */
export interface ListedFigure {
  label: string;
  /** The label in one spelling without its code, with a space at either end. */
  name: string;
  /** Its number in the table, as printed; empty where it has none. */
  number: string;
  reading: Figure["reading"];
  value: number;
  place: string;
  /** Rows are compared with those of their own level only: numbered ones, lettered ones, or none of them. */
  level: string;
}

/** The figures of one column with the names of their rows, or of one row with the names of its periods. */
export interface FigureList {
  /** What the header calls the rows, in one spelling: ` kecamatan `; empty where nothing does. */
  kind: string;
  /** What is measured, in one spelling: the header of the column, or the name of the row whose periods are listed. */
  measure: string;
  /** The title of its table, in one spelling; empty where it has none. */
  title: string;
  isOfPeriods: boolean;
  rows: ListedFigure[];
}

/** `U9`, `P4.`, `4815`: sentences tell no such code; one with several levels says where the row belongs. */
const CODE = /^\s*(?:[a-z]{1,2}\d{1,2}\s*[.):]?|\d{3,6})\s+(?=\D)/i;

export const listedFigure = (
  label: string,
  reading: Figure["reading"],
  place: string,
  level: string,
  number = "",
): ListedFigure => ({
  label: label.trim(),
  name: spelled(label.replace(CODE, "")),
  number,
  reading,
  value: shownValueOf({ reading }),
  place,
  level,
});
