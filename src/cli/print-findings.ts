import type { Finding } from "../checks/finding";
import { cliStrings } from "../strings/cli";
import type { Language } from "../strings/language";
import type { CheckedFile } from "./check-file";

/** The findings of one file as lines for a terminal; text from cells is kept on one line. */
export function printFindings(checked: CheckedFile, language: Language): string {
  if ("error" in checked) return checked.error.message;
  const words = cliStrings[language];
  const lines = checked.findings
    .filter((finding) => finding.severity !== "info")
    .flatMap((finding) => [
      `  ${words.severity[finding.severity]} ${finding.sheet}!${finding.cell}: ${oneLine(finding.explanation)}`,
      ...(finding.cause ? [`      ${oneLine(finding.cause.text)}`] : []),
    ]);
  return [summaryLine(checked, language), ...lines].join("\n");
}

/** One file in a line. */
export function summaryLine(checked: CheckedFile, language: Language): string {
  if ("error" in checked) return checked.error.message;
  const count = (severity: Finding["severity"]) => checked.findings.filter((each) => each.severity === severity).length;
  const { checked: figures, tables } = checked;
  const summary = cliStrings[language].summary(figures, tables.length, count("error"), count("warning"), count("info"));
  return `${checked.file}: ${summary}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
