import type { Column } from "../../../tables/table";

/** `(1) | (2) | (3) | (4)=(3)/(2)x100%`, `A | B | C=A+B`: a name for each column, and of what it is computed. */
export interface NamedColumn {
  name: string;
  column: Column;
  formula: string;
  /** How the formula is printed, where it is by other names. */
  printed?: string;
}
