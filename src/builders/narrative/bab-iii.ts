import { formatNumber } from "../../numbers/format-number";
import { readTypedNumber } from "../../numbers/number-format";
import { recogniseTables } from "../../tables/recognise";
import type { Column, Table } from "../../tables/table";
import { isBlank, isCellError, type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../../workbook/snapshot";
import { readWorksheet } from "../ikpa/read-worksheet";
import type { DocumentPart } from "./document-part";
import { type IndicatorFacts, paragraphOf, percentText, withUnit } from "./facts";
import { pkAppendix } from "./pk-appendix";

export interface BabIiiOptions {
  year: number;
  satker: string;
}

/** Bab III with its tables and paragraphs, the budget tables of the workbook, and the PK as an appendix. */
export function babIii(
  facts: IndicatorFacts[],
  workbook: WorkbookSnapshot,
  { year, satker }: BabIiiOptions,
): DocumentPart[] {
  const of = satker === "" ? "" : ` ${satker}`;
  const parts: DocumentPart[] = [
    { kind: "heading", level: 1, text: "BAB III AKUNTABILITAS KINERJA" },
    { kind: "heading", level: 2, text: "A. Capaian Kinerja Organisasi" },
    { kind: "paragraph", text: `Capaian Perjanjian Kinerja${of} Tahun ${year} disajikan dalam tabel berikut.` },
    capaianTable(facts, `Capaian Perjanjian Kinerja Tahun ${year}`),
    ...facts.flatMap((each, index): DocumentPart[] => [
      { kind: "heading", level: 3, text: `${index + 1}. ${each.name}` },
      capaianTable([each], each.name),
      { kind: "paragraph", text: paragraphOf(each, year) },
      ...each.analyses.map(({ about, text }): DocumentPart => ({ kind: "paragraph", text: `${about}: ${text}` })),
    ]),
  ];
  const budgets = budgetTables(workbook);
  if (budgets.length > 0) parts.push({ kind: "heading", level: 2, text: "B. Realisasi Anggaran" }, ...budgets);
  parts.push(
    { kind: "heading", level: 1, text: "LAMPIRAN", onNewPage: true },
    { kind: "heading", level: 2, text: `Perjanjian Kinerja Tahun ${year}` },
    ...(pkAppendix(workbook, year, of) ?? [promisesIn(facts, `Perjanjian Kinerja${of} Tahun ${year}`)]),
  );
  return parts;
}

/** Where the workbook has no PK, the targets of the table of capaian stand for it. */
function promisesIn(facts: IndicatorFacts[], caption: string): DocumentPart {
  return {
    kind: "table",
    caption,
    head: ["No", "Sasaran Kegiatan", "Indikator Kinerja", "Target"],
    rows: facts.map((each, index) => [
      String(index + 1),
      each.sasaran === facts[index - 1]?.sasaran ? "" : each.sasaran,
      each.name,
      shownFigure(each.target, each.words.target, each.unit),
    ]),
    figures: [3],
  };
}

const shownFigure = (figure: IndicatorFacts["target"], words: string, unit: string) =>
  figure ? withUnit(figure, unit) : words || "-";

function capaianTable(facts: IndicatorFacts[], caption: string): DocumentPart {
  return {
    kind: "table",
    caption,
    head: ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
    rows: facts.map(({ name, unit, target, realisasi, words, capaian }, index) => [
      String(index + 1),
      name,
      shownFigure(target, words.target, unit),
      shownFigure(realisasi, words.realisasi, unit),
      capaian ? percentText(capaian) : "-",
    ]),
    figures: [2, 3, 4],
  };
}

function budgetTables({ sheets }: WorkbookSnapshot): DocumentPart[] {
  // The pagu of a worksheet for IKPA is the same money once more.
  const own = sheets.filter((sheet) => readWorksheet(sheet) === null);
  return own.flatMap((sheet) =>
    recogniseTables(sheet)
      .filter((table) => !table.isTransposed && table.groups.some(({ kind }) => kind === "anggaran"))
      .map((table) => tableAsShown(sheet, table)),
  );
}

/** A table of a sheet with its figures as Indonesians write them. */
function tableAsShown(sheet: SheetSnapshot, table: Table): DocumentPart {
  const columns = table.columns.filter((column) => table.rows.some(({ index }) => shown(sheet, index, column) !== ""));
  return {
    kind: "table",
    caption: table.title.filter((line) => !/^\W*(tabel|lampiran)\s*[\d.]*\W*$/i.test(line)).join(" ") || sheet.name,
    head: columns.map(({ header }) => header),
    rows: table.rows.map(({ index }) => columns.map((column) => shown(sheet, index, column))),
    figures: columns.flatMap(({ role }, index) =>
      ["nomor", "kode", "uraian", "keterangan"].includes(role) ? [] : [index],
    ),
  };
}

function shown(sheet: SheetSnapshot, row: number, { index: column, role }: Column): string {
  const value = valueAt(sheet, row, column);
  if (isBlank(value)) return "";
  if (isCellError(value)) return value.error;
  // A year is no amount.
  if (typeof value !== "number" || ["tahun", "nomor", "kode"].includes(role)) return String(value);
  const format = sheet.formats[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? "General";
  const { value: figure, decimals, kind } = readTypedNumber(value, format);
  if (!figure) return String(value);
  return `${formatNumber(figure, decimals)}${kind === "percent" ? "%" : ""}`;
}
