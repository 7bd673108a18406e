import { parseA1 } from "../address";
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
  /** Whether a formula of another cell, or a data table, fills this cell; Excel would break that or refuse. */
  isFilled: boolean;
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
    const spillParent = range.getSpillParentOrNullObject();
    spillParent.load("rowIndex,columnIndex");
    spillParent.untrack();
    return { place, range, spillParent, protection: worksheet.protection };
  });
  await context.sync();

  return asked.map(({ place, range, spillParent, protection }) => {
    const isProtected = protection.protected;
    const content = contentOf(range);
    return {
      place,
      range,
      content,
      mayWrite: !isProtected || !range.format.protection.locked,
      mayFormat: !isProtected || protection.options.allowFormatCells === true,
      isFilled: isDataTable(content) || (!spillParent.isNullObject && !isAt(spillParent, place.cell)),
    };
  });
}

/** Excel shows the cells of a data table with this formula, which it takes from nobody. */
function isDataTable({ formula }: CellContent): boolean {
  return formula !== null && /^=TABLE\(/i.test(formula);
}

function isAt({ rowIndex, columnIndex }: Excel.Range, cell: string): boolean {
  const { row, column } = parseA1(cell);
  return row === rowIndex && column === columnIndex;
}

/** What a loaded block of cells holds. */
export function contentsOf({ values, formulas, numberFormat }: Excel.Range): CellContent[][] {
  return values.map((row, r) => row.map((value, c) => contentFromExcel(value, formulas[r]?.[c], numberFormat[r]?.[c])));
}

/** What a single loaded cell holds. */
export function contentOf(range: Excel.Range): CellContent {
  return contentFromExcel(range.values[0]?.[0], range.formulas[0]?.[0], range.numberFormat[0]?.[0]);
}
