import { reportWords } from "../strings/report";
import { wordsAt } from "../tables/printed-cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/** The summary above the columns has fewer lines. */
const MOST_LINES_ABOVE = 12;

/** The result of an earlier check, kept in the workbook: what it quotes was found on other sheets and is nothing new. */
function isOwnReport(sheet: SheetSnapshot): boolean {
  return Object.values(reportWords).some(({ title, columns }) => {
    if (!wordsAt(sheet, sheet.firstRow, sheet.firstColumn).startsWith(title)) return false;
    return sheet.values
      .slice(0, MOST_LINES_ABOVE)
      .some((_cells, line) =>
        columns.every((name, at) => wordsAt(sheet, sheet.firstRow + line, sheet.firstColumn + at) === name),
      );
  });
}

/** The workbook as its users made it, and the sheets of earlier results that stand in it. */
export function withoutOwnReports(workbook: WorkbookSnapshot): {
  workbook: WorkbookSnapshot;
  reports: SheetSnapshot[];
} {
  const reports = workbook.sheets.filter(isOwnReport);
  if (reports.length === 0) return { workbook, reports };
  return { workbook: { ...workbook, sheets: workbook.sheets.filter((sheet) => !reports.includes(sheet)) }, reports };
}
