import type { NewCell } from "../../workbook/new-sheet";
import { type Built, refused } from "../built";
import { at, bold, cell, computed, down, follow, onSheet, PERCENT } from "../cells";
import { missingIn } from "../plan/needs";
import { isCategory, isTextFigure, type Plan, type PlanLine } from "../plan/plan";
import type { CapaianRequest } from "./capaian-request";
import { capaianFormula, categoryFormula, categoryStatusFormula, scaleOf, statusFormula } from "./column-formulas";
import { analysisRows, comparisonRows } from "./comparisons";
import { recapRows } from "./recap";

/** The columns of the main table; the tables below it point there. */
export const COLUMN = { no: 0, sasaran: 1, indikator: 2, satuan: 3, target: 4, realisasi: 5, capaian: 6 } as const;
const KATEGORI = 7;
const STATUS = 8;
const WIDTHS = [5, 40, 44, 14, 14, 14, 14, 18, 18, 14];
const LONG_TEXTS = [COLUMN.sasaran, COLUMN.indikator];
const HEADER_ROW = 5;

/** Capaian of a PK: the four comparisons and the three analyses that an LKIP gives of each indicator, and a recap. */
export function buildCapaian(request: CapaianRequest): Built {
  const { pk, unitName, year, form } = request;
  if (unitName.trim() === "") return refused({ code: "no-name" });
  const missing = missingIn(pk);
  if (missing.length > 0) return refused(...missing);
  const asText = pk.lines.filter(({ target }) => isTextFigure(target));
  if (form === "native" && asText.length > 0)
    return refused(
      ...asText.map(({ targetCell, indikator }) => ({
        code: "text-target" as const,
        sheet: pk.sheet,
        cell: targetCell,
        name: indikator,
      })),
    );
  const first = HEADER_ROW + 1;
  const last = first + pk.lines.length - 1;
  const rows: NewCell[][] = [
    [bold("REALISASI DAN CAPAIAN PERJANJIAN KINERJA")],
    [bold(unitName.trim().toUpperCase())],
    [bold(`TAHUN ${year}`)],
    [],
    [bold("1. Target dan realisasi kinerja tahun ini")],
    headOf(pk, year),
    ...pk.lines.map((line, index) => lineOf(line, request, first + index, index)),
    meanRow(first, last),
  ];
  const place = { first };
  rows.push(...comparisonRows(request, place, rows.length));
  rows.push(...analysisRows(request, place));
  rows.push([], [], [bold("8. Rekapitulasi capaian kinerja")]);
  rows.push(...recapRows(down(COLUMN.capaian, first, last), form));
  return {
    ok: true,
    notes: [],
    sheet: {
      name: `Capaian ${year}`,
      rows,
      columnWidths: WIDTHS,
      headerRow: HEADER_ROW,
      wrapColumns: LONG_TEXTS,
      frozenRows: HEADER_ROW + 1,
    },
  };
}

const isLess = ({ polaritas }: PlanLine) => polaritas === "minimum";

function headOf({ lines }: Plan, year: number): NewCell[] {
  const head = ["No", "Sasaran Kegiatan", "Indikator Kinerja", "Satuan", `Target ${year}`, `Realisasi ${year}`];
  const polarity = lines.some(isLess) ? ["Polaritas"] : [];
  return [...head, "Capaian (%)", "Kategori", "Status", ...polarity].map(bold);
}

function lineOf(line: PlanLine, { pk, year, form }: CapaianRequest, row: number, index: number): NewCell[] {
  const cells = { target: at(row, COLUMN.target), realisasi: at(row, COLUMN.realisasi) };
  const known = scaleOf(line.indikator, year);
  const inWords = isCategory(line.target);
  const category = at(row, KATEGORI);
  return [
    cell(index + 1),
    cell(line.sasaran),
    cell(line.indikator),
    cell(line.satuan),
    computed(follow(onSheet(pk.sheet, line.targetCell))),
    null,
    inWords
      ? computed(`IF(${cells.realisasi}="","","-")`)
      : computed(capaianFormula(cells, line.polaritas, form), PERCENT),
    known
      ? computed(categoryFormula(cells.realisasi, known, year, form))
      : inWords
        ? computed(follow(cells.realisasi))
        : null,
    computed(
      inWords ? categoryStatusFormula(cells.target, category, known) : statusFormula(cells, line.polaritas, form),
    ),
    ...(pk.lines.some(isLess) ? [cell(isLess(line) ? "Minimum" : "Maksimum")] : []),
  ];
}

/** Of what has been realised so far: an indicator without realisasi does not count as 0%. */
function meanRow(first: number, last: number): NewCell[] {
  const all = down(COLUMN.capaian, first, last);
  const row: NewCell[] = Array.from({ length: STATUS + 1 }, () => null);
  row[COLUMN.sasaran] = bold("Rata-rata capaian");
  row[COLUMN.capaian] = {
    formula: `=IF(COUNT(${all})=0,"",ROUND(AVERAGE(${all}),2))`,
    format: PERCENT,
    bold: true,
  };
  return row;
}
