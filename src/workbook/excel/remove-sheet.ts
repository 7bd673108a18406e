import type { AddedSheet } from "./added-sheet";
import type { CellContent } from "./cell-content";
import { workbookProblemFrom } from "./excel-error";
import { firstDifference } from "./first-difference";
import { contentsOf } from "./load-cells";
import type { RowBlock } from "./sheet-blocks";
import { rowBlocks } from "./sheet-blocks";
import { cellRangeOf } from "./sheet-outline";
import { syncOr } from "./sync-or";
import { loadStructureProtection, refuseProtectedStructure } from "./structure-protection";
import { WorkbookProblem } from "./workbook-problem";

/**
 * Takes an added sheet away again. Where it no longer holds what was written, the user has gone on working there, and
 * it stays. That he has given it another name, place or look does not count; one that is gone already is what was wanted.
 */
export async function removeSheet(added: AddedSheet): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(added.id);
      worksheet.load("name");
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      const protection = loadStructureProtection(context);
      await context.sync();
      refuseProtectedStructure(protection);
      if (worksheet.isNullObject) return;
      const sheet = worksheet.name;
      if (!used.isNullObject) refuseLarger(cellRangeOf(used), added, sheet);
      for (const block of rowBlocks(added.content)) await refuseChanged(context, worksheet, block, added, sheet);
      worksheet.delete();
      await syncOr(context, async () => {
        const again = context.workbook.worksheets.getItemOrNullObject(added.id);
        await context.sync();
        return again.isNullObject;
      });
    });
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}

function refuseLarger(used: { bottom: number; right: number }, { content }: AddedSheet, sheet: string): void {
  const [rows, columns] = [content.length, content[0]?.length ?? 0];
  if (used.bottom < rows && used.right < columns) return;
  throw new WorkbookProblem("changed", { sheet });
}

async function refuseChanged(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { top, rows }: RowBlock,
  { isUnfinished }: AddedSheet,
  sheet: string,
): Promise<void> {
  const range = worksheet.getRangeByIndexes(top, 0, rows.length, rows[0]?.length ?? 0);
  range.load("values,formulas,numberFormat");
  range.untrack();
  await context.sync();
  const held = contentsOf(range);
  const written = isUnfinished
    ? rows.map((row, r) => row.map((cell, c) => (isBlank(held[r]?.[c]) ? blank : cell)))
    : rows;
  const changed = firstDifference(held, written, top);
  if (changed) throw new WorkbookProblem("changed", { sheet, cell: changed });
}

const blank: CellContent = { value: null, formula: null, format: "General" };

const isBlank = (content: CellContent | undefined) => content?.value === null && content.formula === null;
