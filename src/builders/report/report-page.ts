import type { Language } from "../../strings/language";
import { reportWords } from "../../strings/report";
import type { Report } from "./report";
import { reportRows } from "./report-rows";
import { summaryLines } from "./summary-text";

const STYLE = `
body { font: 10pt/1.4 "Segoe UI", "Helvetica Neue", Arial, sans-serif; margin: 1.5cm; color: #1b1b1b; }
h1 { font-size: 14pt; margin: 0 0 4pt; }
h2 { font-size: 11pt; margin: 14pt 0 2pt; }
p { margin: 0; }
table { border-collapse: collapse; width: 100%; margin-top: 12pt; }
th, td { border: 0.5pt solid #999; padding: 3pt 5pt; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
@page { size: A4 landscape; margin: 1.2cm; }
@media print { body { margin: 0; } }
`;

/** The report as one page of its own, for printing: no script, nothing loaded from anywhere. */
export function reportPage(report: Report, language: Language): string {
  const [title = "", ...facts] = summaryLines(report, language);
  return pageStart(reportWords[language].title, title, language) + reportBody(report, facts, language) + pageEnd;
}

/** The beginning of a page whose parts are written one after another. */
export function pageStart(title: string, heading: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escaped(heading)}</h1>
`;
}

export const pageEnd = "</body>\n</html>\n";

/** The facts of one check, each a line, and the table of its findings. */
export function reportBody(report: Report, facts: string[], language: Language): string {
  const words = reportWords[language];
  const rows = reportRows(report, language).map(({ texts }) => texts);
  const table = rows.length > 0 ? tableOf(words.columns, rows) : `<p>${escaped(words.nothingFound)}</p>`;
  return `${facts.map((fact) => `<p>${escaped(fact)}</p>`).join("\n")}\n${table}\n`;
}

export function sectionHead(title: string): string {
  return `<h2>${escaped(title)}</h2>\n`;
}

export function tableOf(columns: string[], rows: string[][]): string {
  const head = columns.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const body = rows.map((texts) => `<tr>${texts.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
