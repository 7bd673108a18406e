import type { NewSheet } from "../new-sheet";
import type { CellContent } from "./cell-content";
import { workbookProblemFrom } from "./excel-error";
import { fillSheet } from "./fill-sheet";
import { freeSheetName } from "./free-sheet-name";
import { loadStructureProtection, refuseProtectedStructure } from "./structure-protection";
import { WorkbookProblem } from "./workbook-problem";

export { removeSheet } from "./remove-sheet";

/** A sheet that was added, with all that taking it away again takes. */
export interface AddedSheet {
  /** Stays the same when the user renames the sheet. */
  id: string;
  /** The name it got, which need not be the one that was asked for. */
  name: string;
  /** What its cells held when they were written, from A1 on. */
  content: CellContent[][];
}

/**
 * Adds a sheet behind the others and writes it, or leaves the workbook as it was. The user stays where he is. Excel may
 * forget its undo list over this; `removeSheet` is the way back.
 */
export async function addSheet(sheet: NewSheet): Promise<AddedSheet> {
  try {
    return await Excel.run(async (context) => {
      const { id, name } = await addBlankSheet(context, sheet.name);
      try {
        return { id, name, content: await fillSheet(context, id, sheet) };
      } catch (error) {
        throw await takeAway(context, { id, name }, error);
      }
    });
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}

async function addBlankSheet(context: Excel.RequestContext, wanted: string): Promise<{ id: string; name: string }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const protection = loadStructureProtection(context);
  await context.sync();
  refuseProtectedStructure(protection);
  const worksheet = worksheets.add(
    freeSheetName(
      wanted,
      worksheets.items.map(({ name }) => name),
    ),
  );
  worksheet.load("id,name");
  await context.sync();
  return { id: worksheet.id, name: worksheet.name };
}

/** Deletes the half-written sheet and tells what went wrong. */
async function takeAway(
  context: Excel.RequestContext,
  { id, name }: { id: string; name: string },
  cause: unknown,
): Promise<WorkbookProblem> {
  try {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    if (!worksheet.isNullObject) worksheet.delete();
    await context.sync();
  } catch {
    return new WorkbookProblem("sheet-left", { sheet: name }, { cause });
  }
  const problem = workbookProblemFrom(cause, { sheet: name });
  // What has no name of its own is a content that Excel does not take.
  return problem.code === "unknown" ? new WorkbookProblem("sheet-not-written", { sheet: name }, { cause }) : problem;
}
