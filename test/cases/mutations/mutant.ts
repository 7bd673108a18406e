import type { SheetSnapshot } from "../../../src/workbook/snapshot";

/** A workbook that is right except for one mistake. */
export interface Mutant {
  mistake: string;
  sheets: SheetSnapshot[];
  year?: number;
  /** Cells of which one must be named, `Sheet!A1`. */
  cells: string[];
  /** `warning` where the figures still agree with each other. */
  severity: "error" | "warning";
  /** Causes of which one must be told, where the figures prove it. */
  causes: string[] | null;
  /** Remarks that are right beside the mistake itself: a number left out of a list, a formula that fails. */
  alsoRight?: string[];
}
