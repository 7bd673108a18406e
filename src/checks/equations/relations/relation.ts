import type { Column } from "../../../tables/table";

/** How a column may be computed from others of its row. */
export type RelationForm =
  "quotient" | "ratio" | "growth" | "difference" | "sum" | "balance" | "product" | "weighted" | "share" | "mean";

/** A computation of one column that the rows of the table bear out. */
export interface Relation {
  form: RelationForm;
  /** The column that is computed. */
  result: Column;
  /** What it is computed from, in the order of the computation; of a balance what is taken away comes last, of a share a second column is the one whose total it is of. */
  parts: Column[];
}
