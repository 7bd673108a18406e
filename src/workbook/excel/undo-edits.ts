import type { AppliedEdits } from "./apply-edits";
import { type CellContent, holds } from "./cell-content";
import { workbookProblemFrom } from "./excel-error";
import { loadCells } from "./load-cells";
import { inOneStep } from "./one-step";
import { rewriteCells } from "./rewrite-cells";
import { WorkbookProblem } from "./workbook-problem";

/**
 * Brings back what the cells held before: values, formulas and number formats. Where a cell holds neither that nor what
 * was written, the user has gone on working there, and nothing is brought back anywhere.
 */
export async function undoEdits(applied: AppliedEdits): Promise<void> {
  if (applied.cells.length === 0) return;
  const places = applied.cells.map(({ sheet, cell }) => ({ sheet, cell }));
  try {
    await inOneStep(async (context) => {
      const cells = await loadCells(context, places);
      const rewrites = applied.cells.flatMap(({ before, after }, index) => {
        const cell = cells[index];
        if (!cell || isAgain(cell.content, before)) return [];
        if (!holds(cell.content, after)) throw new WorkbookProblem("changed", cell.place);
        return [{ cell, wanted: before }];
      });
      if (rewrites.length > 0) await rewriteCells(context, rewrites);
    });
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}

/** Somebody, or an attempt that was cut short, has brought it back already. */
function isAgain(content: CellContent, before: CellContent): boolean {
  return content.format === before.format && holds(content, before);
}
