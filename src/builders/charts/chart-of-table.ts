import { isFigure } from "../../numbers/reading";
import { recogniseTables } from "../../tables/recognise";
import { type Column, columnsOf, dataRows, type Row, type Table } from "../../tables/table";
import { toA1 } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import { formulaAt, isBlank, type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../../workbook/snapshot";
import { BLOCKS } from "../ikpa/worksheet";
import { KINDS, MONTHS } from "../ikpa/inputs";
import type { ChartDescription, ChartSeries } from "./chart";

const WIDTH = 480;
const HEIGHT = 288;

/** Every chart that the tables of the workbook lend themselves to, in the order of the sheets. */
export function chartsFor({ sheets }: WorkbookSnapshot): ChartDescription[] {
  return sheets.flatMap((sheet) => [...recogniseTables(sheet).flatMap(chartsOfTable), ...absorptionChart(sheet)]);
}

function chartsOfTable(table: Table): ChartDescription[] {
  // Of a table on its side the columns are rows: Excel would need other ranges.
  if (table.isTransposed) return [];
  const rows = dataRows(table);
  const group = table.groups[0];
  if (!group || rows.length < 2 || !areTogether(rows)) return [];
  const charts: ChartDescription[] = [];
  const isTrend = columnsOf(table, "tahun").length > 0 || rows.every(({ label }) => /^\s*20\d\d\s*$/.test(label));
  const subject = isTrend ? "Tren" : "Grafik";
  const [base, realised] = group.kind === "capaian" ? ["target", "realisasi"] : ["pagu", "realisasi"];
  const figures = [
    seriesOf(table, rows, group.base, capital(base)),
    seriesOf(table, rows, group.realisasi, capital(realised)),
  ];
  // A text that shows a figure is no figure to Excel's chart.
  if (figures.every(isDrawable)) {
    charts.push(
      chart(
        table,
        rows,
        `${subject} ${base} dan ${realised}: ${table.sheet.name}`,
        isTrend ? "Line" : "ColumnClustered",
        figures,
      ),
    );
  }
  const [percent] = group.percents;
  const share = percent && seriesOf(table, rows, percent, group.kind === "capaian" ? "Capaian (%)" : "Serapan (%)");
  if (share && isDrawable(share)) {
    const line = hundredLine(table, rows);
    const title = group.kind === "capaian" ? "Capaian per indikator" : "Serapan anggaran";
    charts.push(
      chart(
        table,
        rows,
        `${title}: ${table.sheet.name}`,
        isTrend ? "Line" : "ColumnClustered",
        [share, ...line.series],
        line.helper,
      ),
    );
  }
  return charts;
}

/** The line at 100%, from the column beside the table; nothing where that column holds something. */
function hundredLine({ sheet, range }: Table, rows: Row[]): { series: ChartSeries[]; helper: Edit[] } {
  const column = range.right + 1;
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
  for (let row = first - 1; row <= last; row += 1) {
    if (!isBlank(valueAt(sheet, row, column)) || formulaAt(sheet, row, column) !== null)
      return { series: [], helper: [] };
  }
  const cell = (row: number) => ({ sheet: sheet.name, cell: toA1({ row, column }) });
  return {
    series: [{ name: "100%", range: rangeIn(rows, column), values: rows.map(() => 100), asLine: true }],
    helper: [{ ...cell(first - 1), value: "Batas 100%" }, ...rows.map(({ index }) => ({ ...cell(index), value: 100 }))],
  };
}

const capital = (word: string | undefined) => `${(word ?? "").slice(0, 1).toUpperCase()}${(word ?? "").slice(1)}`;

/** Rows that follow one another without a group or subtotal between: one range holds them. */
function areTogether(rows: Row[]): boolean {
  return rows.every(({ index }, position) => position === 0 || index === (rows[position - 1]?.index ?? 0) + 1);
}

const isDrawable = ({ values }: ChartSeries) => values.filter((value) => value !== null).length >= 2;

function seriesOf(table: Table, rows: Row[], column: Column, name: string): ChartSeries {
  const values = rows.map((row) => {
    const reading = table.readingAt(row, column);
    const isNumber = typeof valueAt(table.sheet, row.index, column.index) === "number";
    return isFigure(reading) && isNumber ? reading.value.toNumber() : null;
  });
  return { name, range: rangeIn(rows, column.index), values };
}

function rangeIn(rows: Row[], column: number): string {
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
  return `${toA1({ row: first, column })}:${toA1({ row: last, column })}`;
}

function chart(
  table: Table,
  rows: Row[],
  title: string,
  kind: ChartDescription["kind"],
  series: ChartSeries[],
  helper: Edit[] = [],
): ChartDescription {
  const label = [...columnsOf(table, "tahun"), ...columnsOf(table, "uraian"), ...table.columns][0]?.index ?? 0;
  const { top, right } = table.range;
  return {
    title,
    kind,
    sheet: table.sheet.name,
    categories: {
      range: rangeIn(rows, label),
      labels: rows.map((row) => row.label || String(valueAt(table.sheet, row.index, label) ?? "")),
    },
    series,
    place: toA1({ row: top, column: right + (helper.length > 0 ? 3 : 2) }),
    helper,
    width: WIDTH,
    height: HEIGHT,
  };
}

/** Absorption per month against the plan, of an IKPA worksheet: one chart for each jenis belanja that has figures. */
function absorptionChart(sheet: SheetSnapshot): ChartDescription[] {
  const title = sheet.values.findIndex((row) => row[0] === BLOCKS.months);
  if (title < 0) return [];
  const first = sheet.firstRow + title + 2;
  const column = (index: number, name: string): ChartSeries => {
    const values = MONTHS.map((_month, month) => {
      const value = valueAt(sheet, first + month, index);
      return typeof value === "number" && formulaAt(sheet, first + month, index) === null ? value : null;
    });
    const [top, bottom] = [
      toA1({ row: first, column: index }),
      toA1({ row: first + MONTHS.length - 1, column: index }),
    ];
    return { name, range: `${top}:${bottom}`, values };
  };
  return KINDS.flatMap((kind, index) => {
    const series = [column(1 + index, `RPD ${kind}`), column(4 + index, `Realisasi ${kind}`)];
    if (!series.some(isDrawable)) return [];
    return [
      {
        title: `Realisasi bulanan dan RPD belanja ${kind}: ${sheet.name}`,
        kind: "ColumnClustered" as const,
        sheet: sheet.name,
        categories: { range: `A${first + 1}:A${first + MONTHS.length}`, labels: [...MONTHS] },
        series,
        helper: [],
        place: toA1({ row: first - 2 + index * 20, column: 12 }),
        width: WIDTH,
        height: HEIGHT,
      },
    ];
  });
}
