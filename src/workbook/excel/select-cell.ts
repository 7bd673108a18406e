import { workbookProblemFrom } from "./excel-error";
import { WorkbookProblem } from "./workbook-problem";

/** Shows the cell to the user: its sheet comes to the front and the cell is selected. */
export async function selectCell(sheet: string, cell: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load("visibility");
      await context.sync();
      if (worksheet.isNullObject) throw new WorkbookProblem("not-found", { sheet });
      if (worksheet.visibility !== "Visible") throw new WorkbookProblem("hidden", { sheet, cell });
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
    });
  } catch (error) {
    throw workbookProblemFrom(error, { sheet, cell });
  }
}
