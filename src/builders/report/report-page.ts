import type { Language } from "../../strings/language";
import { reportWords } from "../../strings/report";
import type { Report } from "./report";
import { reportRows } from "./report-rows";
import { summaryLines } from "./summary-text";

const STYLE = `
body { font: 10pt/1.4 "Segoe UI", "Helvetica Neue", Arial, sans-serif; margin: 1.5cm; color: #1b1b1b; }
h1 { font-size: 14pt; margin: 0 0 4pt; }
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
  const words = reportWords[language];
  const [title = "", ...facts] = summaryLines(report, language);
  const head = words.columns.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const rows = reportRows(report, language).map(
    ({ texts }) => `<tr>${texts.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`,
  );
  const table =
    rows.length > 0
      ? `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table>`
      : `<p>${escaped(words.nothingFound)}</p>`;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(words.title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escaped(title)}</h1>
${facts.map((fact) => `<p>${escaped(fact)}</p>`).join("\n")}
${table}
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
