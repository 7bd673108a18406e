import type { CellContent } from "./cell-content";

/** A sheet that was added, with all that taking it away again takes. */
export interface AddedSheet {
  /** Stays the same when the user renames the sheet. */
  id: string;
  /** The name it got, which need not be the one that was asked for. */
  name: string;
  /** What its cells held when they were written, from A1 on. */
  content: CellContent[][];
  /** Set where the writing was cut short: a cell may still be blank, and the sheet may not be there at all. */
  isUnfinished?: boolean;
}
