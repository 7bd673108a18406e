import type { CellContent } from "./cell-content";
import { contentFromExcel } from "./cell-content";
import { WorkbookProblem } from "./workbook-problem";

export interface CellPlace {
  sheet: string;
  cell: string;
}

/** A cell as Excel holds it now, with what is needed to write to it. */
export interface LoadedCell {
  place: CellPlace;
  range: Excel.Range;
  content: CellContent;
  mayWrite: boolean;
  mayFormat: boolean;
}

/** Loads the cells in two requests; fails with `not-found` where a sheet is no longer there. */
export async function loadCells(context: Excel.RequestContext, places: CellPlace[]): Promise<LoadedCell[]> {
  const { worksheets } = context.workbook;
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet } of places) {
    if (sheets.has(sheet)) continue;
    const worksheet = worksheets.getItemOrNullObject(sheet);
    worksheet.load("protection/protected,protection/options");
    sheets.set(sheet, worksheet);
  }
  await context.sync();

  const asked = places.map((place) => {
    const worksheet = sheets.get(place.sheet);
    if (!worksheet || worksheet.isNullObject) throw new WorkbookProblem("not-found", { sheet: place.sheet });
    const range = worksheet.getRange(place.cell);
    range.load("values,formulas,numberFormat,format/protection/locked");
    return { place, range, protection: worksheet.protection };
  });
  await context.sync();

  return asked.map(({ place, range, protection }) => {
    const isProtected = protection.protected;
    return {
      place,
      range,
      content: contentOf(range),
      mayWrite: !isProtected || !range.format.protection.locked,
      mayFormat: !isProtected || protection.options.allowFormatCells === true,
    };
  });
}

/** What a single loaded cell holds. */
export function contentOf(range: Excel.Range): CellContent {
  return contentFromExcel(range.values[0]?.[0], range.formulas[0]?.[0], range.numberFormat[0]?.[0]);
}
