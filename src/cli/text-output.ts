import { cliStrings } from "../strings/cli";
import type { Language } from "../strings/language";
import { printFindings, summaryLine } from "./print-findings";
import type { Output } from "./outputs";

/** Every finding of the files named. */
export function findingsOutput(language: Language): Output {
  let isFirst = true;
  return {
    start: () => "",
    file(checked) {
      const before = isFirst ? "" : "\n";
      isFirst = false;
      return `${before}${printFindings(checked, language)}\n`;
    },
    end: () => "",
  };
}

/** A line for each workbook of a folder, and what they come to together. */
export function folderOutput(language: Language): Output {
  const words = cliStrings[language];
  return {
    start: () => "",
    file: (checked) => `${summaryLine(checked, language)}\n`,
    end(all) {
      const kinds = all.byKind(language);
      const tables = [all.totals(language), ...(kinds.length > 0 ? [[words.kindColumns, ...kinds]] : [])];
      return [`\n${words.total}`, ...tables.map(aligned)].join("\n") + "\n";
    },
  };
}

/** Names at the left, numbers at the right. */
function aligned(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_each, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: string[]) =>
    row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart((widths[column] ?? 0) + 2)));
  return rows.map((row) => `  ${line(row).join("")}\n`).join("");
}
