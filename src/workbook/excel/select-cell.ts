import { workbookProblemFrom } from "./excel-error";
import { WorkbookProblem } from "./workbook-problem";

/**
 * Shows the cell to the user: its sheet comes to the front and the cell is selected. `hidden` says that he sees nothing of
 * it all the same, because its row or column is hidden, by hand or by a filter.
 */
export async function selectCell(sheet: string, cell: string): Promise<{ hidden: boolean }> {
  try {
    return await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load("visibility");
      await context.sync();
      if (worksheet.isNullObject) throw new WorkbookProblem("not-found", { sheet });
      if (worksheet.visibility !== "Visible") throw new WorkbookProblem("hidden", { sheet, cell });
      worksheet.activate();
      const range = worksheet.getRange(cell);
      range.select();
      range.load("rowHidden,columnHidden");
      await context.sync();
      return { hidden: range.rowHidden || range.columnHidden };
    });
  } catch (error) {
    throw workbookProblemFrom(error, { sheet, cell });
  }
}
