import type { Language } from "../../strings/language";
import { reportWords } from "../../strings/report";
import type { Report } from "./report";
import { reportRows } from "./report-rows";

/** Tells Excel that the file is UTF-8; without it `≥` and `→` arrive as noise. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The report as CSV with the list separator that the user's Excel reads, every field quoted. */
export function reportCsv(report: Report, language: Language, separator: "," | ";"): string {
  const lines = [reportWords[language].columns, ...reportRows(report, language).map(({ texts }) => texts)];
  return csvStart + csvLines(lines, separator);
}

export const csvStart = BYTE_ORDER_MARK;

export function csvLines(lines: string[][], separator: "," | ";"): string {
  return lines.map((fields) => `${fields.map(field).join(separator)}\r\n`).join("");
}

/**
 * What a spreadsheet takes for the beginning of a formula, also behind blanks and in the wide forms of East Asia. Behind
 * a separator or a line's end it counts, too: whoever opens the file with another list separator than it was written
 * for begins a cell there. `,-` behind an amount and `- ` before an item are no formulas; what does harm calls a
 * function, another program or another file.
 */
const formulaStart = /^(?=\s*[=+\-@＝＋－＠]|[\t\r\n])|(?<=[,;\t\r\n]\s*)(?=[=＝]|[+\-@＋－＠][^,;\t\r\n]*[(|!])/g;

/** Whoever opens the file would run a text that begins like a formula, so an apostrophe keeps it text. */
function field(text: string): string {
  return `"${text.replace(formulaStart, "'").replaceAll('"', '""')}"`;
}
