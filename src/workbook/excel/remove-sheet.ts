import type { AddedSheet } from "./add-sheet";
import { workbookProblemFrom } from "./excel-error";
import { firstDifference } from "./first-difference";
import { contentsOf } from "./load-cells";
import type { RowBlock } from "./sheet-blocks";
import { rowBlocks } from "./sheet-blocks";
import { cellRangeOf } from "./sheet-outline";
import { loadStructureProtection, refuseProtectedStructure } from "./structure-protection";
import { WorkbookProblem } from "./workbook-problem";

/**
 * Takes an added sheet away again. Where it no longer holds what was written, the user has gone on working there, and
 * it stays. That he has given it another name, place or look does not count.
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
      if (worksheet.isNullObject) throw new WorkbookProblem("not-found", { sheet: added.name });
      const sheet = worksheet.name;
      if (!used.isNullObject) refuseLarger(cellRangeOf(used), added, sheet);
      for (const block of rowBlocks(added.content)) await refuseChanged(context, worksheet, block, sheet);
      worksheet.delete();
      await context.sync();
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
  sheet: string,
): Promise<void> {
  const range = worksheet.getRangeByIndexes(top, 0, rows.length, rows[0]?.length ?? 0);
  range.load("values,formulas,numberFormat");
  range.untrack();
  await context.sync();
  const changed = firstDifference(contentsOf(range), rows, top);
  if (changed) throw new WorkbookProblem("changed", { sheet, cell: changed });
}
