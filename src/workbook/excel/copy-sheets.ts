import { workbookProblemFrom } from "./excel-error";
import { loadStructureProtection, refuseProtectedStructure } from "./structure-protection";
import { WorkbookProblem } from "./workbook-problem";

/**
 * Copies all of these sheets or none, each copy behind its original, under the name that Excel gives it. Excel may forget
 * its undo list over this; `deleteSheets` is the way back.
 */
export async function copySheets(names: string[]): Promise<{ from: string; to: string }[]> {
  try {
    return await Excel.run(async (context) => {
      const originals = await findSheets(context, names);
      const copies: Excel.Worksheet[] = [];
      try {
        for (const original of originals) copies.push(await copySheet(context, original));
      } catch (error) {
        throw await takeAway(context, copies, error);
      }
      return copies.map((copy, index) => ({ from: names[index] ?? "", to: copy.name }));
    });
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}

/** Deletes all of these sheets, or none where one is not there. */
export async function deleteSheets(names: string[]): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheets = await findSheets(context, names);
      sheets.forEach((sheet) => sheet.delete());
      await context.sync();
    });
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}

async function findSheets(context: Excel.RequestContext, names: string[]): Promise<Excel.Worksheet[]> {
  const sheets = names.map((name) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
    worksheet.load("name");
    return worksheet;
  });
  const protection = loadStructureProtection(context);
  await context.sync();
  refuseProtectedStructure(protection);
  const missing = sheets.findIndex((sheet) => sheet.isNullObject);
  if (missing >= 0) throw new WorkbookProblem("not-found", { sheet: names[missing] ?? "" });
  return sheets;
}

/** In a request of its own, so that it is known for sure which copies there are when one fails. */
async function copySheet(context: Excel.RequestContext, original: Excel.Worksheet): Promise<Excel.Worksheet> {
  const copy = original.copy("After", original);
  copy.load("name");
  await context.sync();
  return copy;
}

async function takeAway(
  context: Excel.RequestContext,
  copies: Excel.Worksheet[],
  cause: unknown,
): Promise<WorkbookProblem> {
  try {
    copies.forEach((copy) => copy.delete());
    await context.sync();
  } catch {
    return new WorkbookProblem("sheet-left", { sheet: copies[0]?.name ?? "" }, { cause });
  }
  return workbookProblemFrom(cause);
}
