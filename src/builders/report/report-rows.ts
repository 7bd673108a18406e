import type { Finding } from "../../checks/finding";
import { kindNames } from "../../strings/kind-name";
import type { Language } from "../../strings/language";
import { reportWords } from "../../strings/report";
import type { Report } from "./report";

/** One finding as a line of the report, in the order of the columns' heads. */
export interface ReportRow {
  sheet: string;
  cell: string;
  texts: string[];
}

/** Errors and warnings that are open, then what was let stand with its reason; notes need no answer and are left out. */
export function reportRows({ findings: { open, accepted } }: Report, language: Language): ReportRow[] {
  const words = reportWords[language];
  const answered = [
    ...open.filter(({ severity }) => severity !== "info").map((finding) => ({ finding, status: words.open })),
    ...accepted.map(({ finding, acceptance }) => ({
      finding,
      status: words.accepted(acceptance.reason, acceptance.on),
    })),
  ];
  return answered.map(({ finding, status }, index) => rowOf(finding, index + 1, status, language));
}

function rowOf(finding: Finding, number: number, status: string, language: Language): ReportRow {
  const { sheet, cell, severity, kind, printed, expected, explanation, cause } = finding;
  const texts = [
    String(number),
    sheet,
    cell,
    reportWords[language].severity[severity],
    kindNames[language][kind],
    printed,
    expected,
    explanation,
    cause?.text ?? "",
    status,
  ];
  return { sheet, cell, texts };
}
