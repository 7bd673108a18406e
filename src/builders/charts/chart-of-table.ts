import { isFigure } from "../../numbers/reading";
import { recogniseTables } from "../../tables/recognise";
import { type Column, columnsOf, dataRows, type Row, type Table } from "../../tables/table";
import { toA1 } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import { formulaAt, isBlank, type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../../workbook/snapshot";
import { BLOCKS } from "../ikpa/worksheet";
import { ALL_KINDS, MONTHS } from "../ikpa/inputs";
import type { ChartDescription, ChartSeries } from "./chart";

const WIDTH = 480;
const HEIGHT = 288;

/**
 * Every chart that the tables of the workbook lend themselves to, in the order of the sheets. Figures that are kept as
 * text (`56,49 Indeks`) are drawn from columns beside the table that hold their numbers, as formulas where the
 * add-in's functions are known.
 */
export function chartsFor({ sheets }: WorkbookSnapshot, knowsFunctions = false): ChartDescription[] {
  return sheets.flatMap((sheet) => [
    ...recogniseTables(sheet).flatMap((table) => chartsOfTable(table, knowsFunctions)),
    ...absorptionChart(sheet),
  ]);
}

function chartsOfTable(table: Table, knowsFunctions: boolean): ChartDescription[] {
  // Of a table on its side the columns are rows: Excel would need other ranges.
  if (table.isTransposed) return [];
  const rows = dataRows(table);
  const group = table.groups[0];
  if (!group || rows.length < 2 || !areTogether(rows)) return [];
  const charts: ChartDescription[] = [];
  const isTrend = columnsOf(table, "tahun").length > 0 || rows.every(({ label }) => /^\s*20\d\d\s*$/.test(label));
  const subject = isTrend ? "Tren" : "Grafik";
  const kind = isTrend ? "Line" : "ColumnClustered";
  const [base, realised] = group.kind === "capaian" ? ["target", "realisasi"] : ["pagu", "realisasi"];
  const both = new Helpers(table, rows, knowsFunctions);
  const figures = [both.seriesOf(group.base, capital(base)), both.seriesOf(group.realisasi, capital(realised))];
  const drawn = figures.flatMap((series) => (series && isDrawable(series) ? [series] : []));
  if (drawn.length === figures.length) {
    const title = `${subject} ${base} dan ${realised}: ${table.sheet.name}`;
    charts.push(chart(table, rows, title, kind, drawn, both));
  }
  const [percent] = group.percents;
  const beside = new Helpers(table, rows, knowsFunctions);
  const share = percent && beside.seriesOf(percent, group.kind === "capaian" ? "Capaian (%)" : "Serapan (%)");
  if (share && isDrawable(share)) {
    const line = beside.hundredLine();
    const title = group.kind === "capaian" ? "Capaian per indikator" : "Serapan anggaran";
    const series = line ? [share, line] : [share];
    charts.push(chart(table, rows, `${title}: ${table.sheet.name}`, kind, series, beside));
  }
  return charts;
}

/** Columns beside the table that a chart needs and the table does not have; none where something stands there. */
class Helpers {
  readonly edits: Edit[] = [];
  readonly columns: ChartDescription["helperColumns"] = [];

  constructor(
    private readonly table: Table,
    private readonly rows: Row[],
    private readonly knowsFunctions: boolean,
  ) {}

  /** A column as it stands, or the numbers of its texts; `null` where they would have no place. */
  seriesOf(column: Column, name: string): ChartSeries | null {
    const { table, rows } = this;
    const values = rows.map((row) => {
      const reading = table.readingAt(row, column);
      return isFigure(reading) ? reading.value.toNumber() : null;
    });
    const isText = rows.map((row) => typeof valueAt(table.sheet, row.index, column.index) === "string");
    if (!values.some((value, index) => value !== null && isText[index])) {
      return { name, range: rangeIn(rows, column.index), values };
    }
    const range = this.add(`${name} (angka)`, (row, index) => {
      const value = values[index];
      if (value === null || value === undefined) return null;
      const source = toA1({ row: row.index, column: column.index });
      return this.knowsFunctions && isText[index] ? { formula: `=ANGKA(${source})` } : { value };
    });
    return range === null ? null : { name, range, values };
  }

  hundredLine(): ChartSeries | null {
    const range = this.add("Batas 100%", () => ({ value: 100 }));
    return range === null ? null : { name: "100%", range, values: this.rows.map(() => 100), asLine: true };
  }

  private add(head: string, cellOf: (row: Row, index: number) => { value: number } | { formula: string } | null) {
    const { rows } = this;
    const { sheet, range } = this.table;
    const column = range.right + 1 + this.columns.length;
    const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
    for (let row = first - 1; row <= last; row += 1) {
      if (!isBlank(valueAt(sheet, row, column)) || formulaAt(sheet, row, column) !== null) return null;
    }
    const place = (row: number) => ({ sheet: sheet.name, cell: toA1({ row, column }) });
    this.edits.push({ ...place(first - 1), value: head });
    rows.forEach((row, index) => {
      const content = cellOf(row, index);
      if (content) this.edits.push({ ...place(row.index), ...content });
    });
    this.columns.push({ name: head, range: `${toA1({ row: first - 1, column })}:${toA1({ row: last, column })}` });
    return rangeIn(rows, column);
  }
}

const capital = (word: string | undefined) => `${(word ?? "").slice(0, 1).toUpperCase()}${(word ?? "").slice(1)}`;

/** Rows that follow one another without a group or subtotal between: one range holds them. */
function areTogether(rows: Row[]): boolean {
  return rows.every(({ index }, position) => position === 0 || index === (rows[position - 1]?.index ?? 0) + 1);
}

/** Two figures at least, and not the zeros of a sheet that nobody has filled in yet. */
const isDrawable = ({ values }: ChartSeries) =>
  values.filter((value) => value !== null).length >= 2 && values.some((value) => value !== null && value !== 0);

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
  helpers: Helpers,
): ChartDescription {
  // Where the sasaran stands before the indicator, the indicator is what is drawn.
  const words = columnsOf(table, "uraian");
  const named = words.find(({ name }) => /indikator/i.test(name)) ?? words[0];
  const label = (columnsOf(table, "tahun")[0] ?? named ?? table.columns[0])?.index ?? 0;
  const { top, right } = table.range;
  return {
    title,
    kind,
    sheet: table.sheet.name,
    categories: {
      range: rangeIn(rows, label),
      labels: rows.map((row) => String(valueAt(table.sheet, row.index, label) ?? row.label)),
    },
    series,
    place: toA1({ row: top, column: right + 2 + helpers.columns.length }),
    helper: helpers.edits,
    helperColumns: helpers.columns,
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
  const heads = sheet.values[title + 1] ?? [];
  const named = (name: string) => sheet.firstColumn + heads.indexOf(name);
  const kinds = ALL_KINDS.filter((kind) => heads.includes(`RPD ${kind}`));
  return kinds.flatMap((kind, index) => {
    const series = [`RPD ${kind}`, `Realisasi ${kind}`].map((name) => column(named(name), name));
    if (!series.some(isDrawable)) return [];
    return [
      {
        title: `Realisasi bulanan dan RPD belanja ${kind}: ${sheet.name}`,
        kind: "ColumnClustered" as const,
        sheet: sheet.name,
        categories: { range: `A${first + 1}:A${first + MONTHS.length}`, labels: [...MONTHS] },
        series,
        helper: [],
        helperColumns: [],
        place: toA1({ row: first - 2 + index * 20, column: heads.length + 1 }),
        width: WIDTH,
        height: HEIGHT,
      },
    ];
  });
}
