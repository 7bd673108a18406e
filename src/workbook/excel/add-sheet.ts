import type { NewSheet } from "../new-sheet";
import type { AddedSheet } from "./added-sheet";
import { workbookProblemFrom } from "./excel-error";
import { contentOfSheet, fillSheet } from "./fill-sheet";
import { freeSheetName } from "./free-sheet-name";
import { loadStructureProtection, refuseProtectedStructure } from "./structure-protection";
import { NotTakenBack, WorkbookProblem } from "./workbook-problem";

/**
 * Adds a sheet behind the others and writes it, or leaves the workbook as it was. The user stays where he is. Excel may
 * forget its undo list over this; `removeSheet` is the way back.
 */
export async function addSheet(sheet: NewSheet): Promise<AddedSheet> {
  try {
    return await Excel.run(async (context) => {
      const name = await freeName(context, sheet.name);
      try {
        const id = await addBlankSheet(context, name);
        return { id, name, content: await fillSheet(context, id, sheet) };
      } catch (error) {
        throw await takeAway(context, { id: name, name, content: contentOfSheet(sheet), isUnfinished: true }, error);
      }
    });
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}

async function freeName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const protection = loadStructureProtection(context);
  await context.sync();
  refuseProtectedStructure(protection);
  return freeSheetName(
    wanted,
    worksheets.items.map(({ name }) => name),
  );
}

async function addBlankSheet(context: Excel.RequestContext, name: string): Promise<string> {
  const worksheet = context.workbook.worksheets.add(name);
  worksheet.load("id");
  await context.sync();
  return worksheet.id;
}

/**
 * Deletes the half-written sheet and tells what went wrong. It is looked for by its name, which was free a moment ago:
 * where the answer to adding it was lost, nothing else is known of it.
 */
async function takeAway(context: Excel.RequestContext, left: AddedSheet, cause: unknown): Promise<WorkbookProblem> {
  const { name } = left;
  try {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!worksheet.isNullObject) worksheet.delete();
    await context.sync();
  } catch {
    return new NotTakenBack("sheet-left", { sheet: name }, left, { cause });
  }
  const problem = workbookProblemFrom(cause, { sheet: name });
  // What has no name of its own is a content that Excel does not take.
  return problem.code === "unknown" ? new WorkbookProblem("sheet-not-written", { sheet: name }, { cause }) : problem;
}
