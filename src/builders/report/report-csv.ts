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

/** Whoever opens the file would run a text that begins like a formula, so an apostrophe keeps it text. */
function field(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
