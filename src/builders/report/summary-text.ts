import type { Language } from "../../strings/language";
import { reportWords } from "../../strings/report";
import { countsOf, type Report } from "./report";

/** A check in a few lines of plain text, for a mail or a message. */
export function summaryLines(report: Report, language: Language): string[] {
  const words = reportWords[language];
  const { errors, warnings, accepted } = countsOf(report);
  const { result, scope, day } = report;
  return [
    `${words.title}: ${words.checkedOn(day)}`,
    ...(scope === "" ? [] : [scope]),
    words.figures(result.checked, result.tables.length),
    words.counts(errors, warnings, accepted),
    ...(result.skipped.length > 0 ? [words.skipped(result.skipped.length)] : []),
  ];
}

/** The same with each open error in a line, as one would read it out. */
export function summaryText(report: Report, language: Language): string {
  const errors = report.findings.open.filter(({ severity }) => severity === "error");
  const lines = errors.map(
    ({ sheet, cell, printed, expected, explanation }) =>
      `- ${sheet}!${cell}: ${expected === "" ? explanation : `${printed} → ${expected}`}`,
  );
  return [...summaryLines(report, language), ...lines].join("\n");
}
