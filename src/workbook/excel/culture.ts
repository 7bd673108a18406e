import { workbookProblemFrom } from "./excel-error";

/** How this user's Excel writes numbers and separates the arguments of a formula. */
export interface ExcelCulture {
  decimalSeparator: string;
  listSeparator: "," | ";";
}

/**
 * Excel says nothing of the list separator. It comes from the system, where the comma gives way to the semicolon as
 * soon as it is the decimal separator, there or in Excel's own options.
 */
export async function readCulture(): Promise<ExcelCulture> {
  try {
    return await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load("decimalSeparator");
      const system = application.cultureInfo.numberFormat;
      system.load("numberDecimalSeparator");
      await context.sync();
      const { decimalSeparator } = application;
      const isTaken = decimalSeparator === "," || system.numberDecimalSeparator === ",";
      return { decimalSeparator, listSeparator: isTaken ? ";" : "," };
    });
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}
