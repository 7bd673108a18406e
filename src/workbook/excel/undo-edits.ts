import type { AppliedEdits } from "./apply-edits";
import { holds } from "./cell-content";
import { workbookProblemFrom } from "./excel-error";
import { loadCells } from "./load-cells";
import { inOneStep } from "./one-step";
import { rewriteCells } from "./rewrite-cells";
import { WorkbookProblem } from "./workbook-problem";

/**
 * Brings back what the cells held before: values, formulas and number formats. Where a cell no longer holds what was
 * written, the user has gone on working there, and nothing is brought back anywhere.
 */
export async function undoEdits(applied: AppliedEdits): Promise<void> {
  if (applied.cells.length === 0) return;
  const places = applied.cells.map(({ sheet, cell }) => ({ sheet, cell }));
  try {
    await inOneStep(async (context) => {
      const cells = await loadCells(context, places);
      const rewrites = applied.cells.flatMap(({ before, after }, index) => {
        const cell = cells[index];
        if (!cell) return [];
        if (!holds(cell.content, after)) throw new WorkbookProblem("changed", cell.place);
        return [{ cell, wanted: before }];
      });
      await rewriteCells(context, rewrites);
    });
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}
