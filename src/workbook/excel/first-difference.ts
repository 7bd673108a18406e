import { toA1 } from "../address";
import type { CellContent } from "./cell-content";
import { holds } from "./cell-content";

/** The first cell that does not hold what was written to it; the block begins in column A of row `top`. */
export function firstDifference(held: CellContent[][], written: CellContent[][], top: number): string | null {
  for (const [r, row] of written.entries()) {
    for (const [c, wanted] of row.entries()) {
      const content = held[r]?.[c];
      if (!content || !holds(content, wanted)) return toA1({ row: top + r, column: c });
    }
  }
  return null;
}
