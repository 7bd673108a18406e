import type { Name } from "../../tables/same-name";
import type { Fact, PrintedCell } from "./fact";

/** A row of a table, a computation or a statement that tells something about one indicator, activity or year. */
export interface Entry {
  /** The table, the computation or the cell of sentences that it stands in. */
  list: string;
  origin: "table" | "computation" | "text";
  sheet: string;
  name: Name;
  /** How the name is printed. */
  label: string;
  /** Budget code without its program, `3247.QDE.2`; empty where none is printed. */
  code: string[];
  /** The cell of the code, as printed. */
  codeCell: PrintedCell | null;
  sasaran: PrintedCell | null;
  unit: string;
  /** Its figures; read only where the subject is told of elsewhere too. */
  facts: () => Fact[];
}
