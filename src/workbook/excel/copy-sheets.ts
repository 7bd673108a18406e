import { workbookProblemFrom } from "./excel-error";
import { loadStructureProtection, refuseProtectedStructure } from "./structure-protection";
import { syncOr } from "./sync-or";
import { NotTakenBack, WorkbookProblem } from "./workbook-problem";

/** What is left of copying that was cut short: copies that were not there before. */
export interface UnfinishedCopies {
  before: string[];
}

/** How Excel names a copy: `Capaian (2)`. */
const NAME_OF_COPY = / \(\d+\)$/;

/**
 * Copies all of these sheets or none, each copy behind its original, under the name that Excel gives it. Excel may forget
 * its undo list over this; `deleteSheets` is the way back.
 */
export async function copySheets(names: string[]): Promise<{ from: string; to: string }[]> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      const originals = await findSheets(context, names);
      const left: UnfinishedCopies = { before: worksheets.items.map(({ name }) => name) };
      const copies: Excel.Worksheet[] = [];
      try {
        for (const original of originals) copies.push(await copySheet(context, original));
      } catch (error) {
        throw await takeAway(context, left, error);
      }
      return copies.map((copy, index) => ({ from: names[index] ?? "", to: copy.name }));
    });
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}

/** Deletes all of these sheets, or none where that fails. One that is gone already is what was wanted. */
export async function deleteSheets(names: string[]): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheets = (await loadSheets(context, names)).filter((sheet) => !sheet.isNullObject);
      if (sheets.length === 0) return;
      sheets.forEach((sheet) => sheet.delete());
      await syncOr(context, async () => (await loadSheets(context, names)).every((sheet) => sheet.isNullObject));
    });
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}

async function loadSheets(context: Excel.RequestContext, names: string[]): Promise<Excel.Worksheet[]> {
  const sheets = names.map((name) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
    worksheet.load("name");
    return worksheet;
  });
  const protection = loadStructureProtection(context);
  await context.sync();
  refuseProtectedStructure(protection);
  return sheets;
}

async function findSheets(context: Excel.RequestContext, names: string[]): Promise<Excel.Worksheet[]> {
  const sheets = await loadSheets(context, names);
  const missing = sheets.findIndex((sheet) => sheet.isNullObject);
  if (missing >= 0) throw new WorkbookProblem("not-found", { sheet: names[missing] ?? "" });
  return sheets;
}

/** In a request of its own, because Excel names the copy and says so in its answer. */
async function copySheet(context: Excel.RequestContext, original: Excel.Worksheet): Promise<Excel.Worksheet> {
  const copy = original.copy("After", original);
  copy.load("name");
  await context.sync();
  return copy;
}

/** Copies are told by their names from what was there before: the answer that names one may be the one that got lost. */
async function takeAway(
  context: Excel.RequestContext,
  left: UnfinishedCopies,
  cause: unknown,
): Promise<WorkbookProblem> {
  try {
    await deleteNewCopies(context, left);
  } catch {
    return new NotTakenBack("copies-left", {}, left, { cause });
  }
  return workbookProblemFrom(cause);
}

async function deleteNewCopies(context: Excel.RequestContext, { before }: UnfinishedCopies): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const copies = worksheets.items.filter(({ name }) => NAME_OF_COPY.test(name) && !before.includes(name));
  if (copies.length === 0) return;
  copies.forEach((copy) => copy.delete());
  await context.sync();
}

/** Takes away what was left of copying when Excel did not answer. */
export async function removeUnfinishedCopies(left: UnfinishedCopies): Promise<void> {
  try {
    await Excel.run((context) => deleteNewCopies(context, left));
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}
