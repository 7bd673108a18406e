import type { Language } from "../../strings/language";
import { reportWords } from "../../strings/report";
import type { NewCell, NewSheet } from "../../workbook/new-sheet";
import type { Report } from "./report";
import { reportRows } from "./report-rows";
import { summaryLines } from "./summary-text";

/** In characters: what each column needs for most of its texts, the long ones running over several lines. */
const WIDTHS = [5, 20, 8, 12, 16, 24, 24, 60, 40, 24];
const LONG_TEXTS = [1, 5, 6, 7, 8, 9];
const NUMBER = 0;
const CELL = 2;

/** The sheet "Hasil Pemeriksaan": a line a finding, its cell a link. Everything but the running number is text. */
export function reportSheet(report: Report, language: Language): NewSheet {
  const words = reportWords[language];
  const rows = reportRows(report, language);
  const head: NewCell[][] = summaryLines(report, language).map((line, index) => [{ value: line, bold: index === 0 }]);
  const body = rows.map(({ sheet, cell, texts }) =>
    texts.map((text, column): NewCell => {
      if (column === NUMBER) return { value: Number(text) };
      if (column === CELL) return { value: text, link: { sheet, cell } };
      return text === "" ? null : { value: text };
    }),
  );
  const headerRow = head.length + 1;
  return {
    name: words.sheetName,
    rows: [
      ...head,
      [],
      words.columns.map((text): NewCell => ({ value: text, bold: true })),
      ...(body.length > 0 ? body : [[{ value: words.nothingFound }]]),
    ],
    columnWidths: WIDTHS,
    headerRow,
    wrapColumns: LONG_TEXTS,
    frozenRows: headerRow + 1,
  };
}
