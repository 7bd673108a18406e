import { parseA1, toA1 } from "../address";
import type { Edit } from "../edit";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { findSheet, formulaAt, valueAt } from "../snapshot";
import type { CellContent } from "./cell-content";
import { sameValue } from "./cell-content";
import { workbookProblemFrom } from "./excel-error";
import type { LoadedCell } from "./load-cells";
import { loadCells } from "./load-cells";
import { inOneStep } from "./one-step";
import { rewriteCells, type RewrittenCell } from "./rewrite-cells";
import { WorkbookProblem } from "./workbook-problem";

/** Edits that stand in the workbook, with all that undoing them takes. */
export interface AppliedEdits {
  cells: RewrittenCell[];
}

/**
 * Writes all edits or none. `read` is the snapshot that the edits were made for: where a cell no longer holds what was
 * read, or may not be written, nothing is written anywhere. Where two edits name the same cell the later one counts.
 */
export async function applyEdits(edits: Edit[], read: WorkbookSnapshot): Promise<AppliedEdits> {
  const byCell = new Map(edits.map(withPlainAddress).map((edit) => [`${edit.cell} ${edit.sheet}`, edit]));
  const targets = [...byCell.values()];
  if (targets.length === 0) return { cells: [] };
  try {
    return await inOneStep(async (context) => {
      const cells = await loadCells(context, targets);
      cells.forEach((cell) => refuseChanged(cell, read));
      const rewrites = cells.map((cell, index) => ({ cell, wanted: wantedContent(targets[index], cell.content) }));
      const after = await rewriteCells(context, rewrites);
      return {
        cells: cells.map(({ place, content }, index) => ({
          sheet: place.sheet,
          cell: place.cell,
          before: content,
          after: after[index] ?? content,
        })),
      };
    });
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}

function withPlainAddress(edit: Edit): Edit {
  return { ...edit, cell: toA1(parseA1(edit.cell)) };
}

function refuseChanged({ place, content }: LoadedCell, read: WorkbookSnapshot): void {
  const sheet = findSheet(read, place.sheet);
  if (!sheet) throw new WorkbookProblem("not-found", { sheet: place.sheet });
  const { row, column } = parseA1(place.cell);
  if (isCovered(sheet, row, column)) throw new WorkbookProblem("merged", place);
  if (sameValue(content.value, valueAt(sheet, row, column)) && content.formula === formulaAt(sheet, row, column))
    return;
  throw new WorkbookProblem("changed", place);
}

/** Of merged cells only the first shows what it holds; what is written to another is lost or never seen. */
function isCovered({ merges }: SheetSnapshot, row: number, column: number): boolean {
  return merges.some(({ top, left, bottom, right }) => {
    const isInside = row >= top && row <= bottom && column >= left && column <= right;
    return isInside && (row !== top || column !== left);
  });
}

/** The format stays, except that the text format cannot show a number or a formula. */
function wantedContent(edit: Edit | undefined, now: CellContent): CellContent {
  if (!edit) return now;
  const formula = "formula" in edit ? edit.formula : null;
  const value = "value" in edit ? edit.value : null;
  const staysText = formula === null && typeof value === "string";
  return { value, formula, format: now.format === "@" && !staysText ? "General" : now.format };
}
