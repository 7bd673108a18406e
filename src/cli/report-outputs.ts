import type { Report } from "../builders/report/report";
import { csvLines, csvStart } from "../builders/report/report-csv";
import { pageEnd, pageStart, reportBody, sectionHead, tableOf } from "../builders/report/report-page";
import { reportRows } from "../builders/report/report-rows";
import { summaryLines } from "../builders/report/summary-text";
import { cliStrings } from "../strings/cli";
import type { Language } from "../strings/language";
import { reportWords } from "../strings/report";
import type { CheckedFile } from "./check-file";
import type { Output } from "./outputs";

type Read = Exclude<CheckedFile, { error: unknown }>;

/** From the command line nothing is accepted yet: that is said in the workbook, by its people. */
function reportOf(result: Read, day: string): Report {
  return { result, findings: { open: result.findings, accepted: [], lapsed: [] }, scope: "", day };
}

/** The findings of all files as one table, with the file before each. */
export function csvOutput(language: Language, day: string): Output {
  const { columns } = reportWords[language];
  // Excel in Indonesian separates lists with a semicolon.
  const separator = language === "id" ? ";" : ",";
  const explanation = columns.indexOf(columns[7]);
  return {
    start: () => csvStart + csvLines([[cliStrings[language].file, ...columns]], separator),
    file(checked) {
      const rows =
        "error" in checked
          ? [columns.map((_each, column) => (column === explanation ? checked.error.message : ""))]
          : reportRows(reportOf(checked, day), language).map(({ texts }) => texts);
      return csvLines(
        rows.map((row) => [checked.file, ...row]),
        separator,
      );
    },
    end: () => "",
  };
}

/** A page for printing: each file with its findings, and the roll-up at the end. */
export function pageOutput(language: Language, day: string): Output {
  const words = cliStrings[language];
  const { title, checkedOn } = reportWords[language];
  return {
    start: () => pageStart(title, `${title}: ${checkedOn(day)}`, language),
    file(checked) {
      const head = sectionHead(checked.file);
      if ("error" in checked) return head + tableOf([], [[checked.error.message]]);
      const report = reportOf(checked, day);
      return head + reportBody(report, summaryLines(report, language).slice(1), language);
    },
    end(all) {
      const tables = [tableOf([], all.totals(language)), tableOf(words.kindColumns, all.byKind(language))];
      return `${sectionHead(words.total)}${tables.join("\n")}\n${pageEnd}`;
    },
  };
}
