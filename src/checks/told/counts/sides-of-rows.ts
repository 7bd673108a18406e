import { doubleOf } from "../../../numbers/reading";
import { yearsIn } from "../../../numbers/years-in";
import type { Column, Figure, Row, Table } from "../../../tables/table";
import { isBelowZero } from "../../equations/relations/signs";
import { isOneOfThem } from "./summary-rows";

/** On which side of a line a row stands. */
export type Side = "reached" | "missed" | "rose" | "fell" | "same" | "above" | "below";

/** How sentences call the sides. */
export const SIDES: { side: Side; words: RegExp }[] = [
  {
    side: "reached",
    words:
      /^(?!.*\b(?:belum|tidak)\b).*\b(?:(?:mencapai|melampaui|melebihi|memenuhi)\b.*\b(?:target|standar|estimasi)|tercapai)\b/i,
  },
  {
    side: "missed",
    words: /\b(?:belum|tidak)\s+(?:(?:mencapai|memenuhi|melampaui)\s+(?:target|standar|estimasi)|tercapai)\b/i,
  },
  { side: "rose", words: /\b(?:naik|meningkat|kenaikan|peningkatan|bertambah|(?:per)?tumbuh(?:an)?\s+positif)\b/i },
  { side: "fell", words: /\b(?:turun|menurun|penurunan|berkurang|(?:per)?tumbuh(?:an)?\s+negatif)\b/i },
  { side: "same", words: /\b(?:tetap|stagnan|tidak\s+berubah)\b/i },
  { side: "above", words: /\bdi\s?atas\s+rata(?:-?\s?rata|2)\b/i },
  { side: "below", words: /\bdi\s?bawah\s+rata(?:-?\s?rata|2)\b/i },
];

/** How many rows of a table stand on each side, by one of its columns. */
export interface RowsOnSides {
  counts: Partial<Record<Side, number>>;
  place: string;
  /** What the header calls a change: `Pertumbuhan (%)`. */
  change: string | null;
  parts: readonly Table[];
  /** A row stands on the line itself, so that it reached its target and did not go beyond it. */
  hasEven: boolean;
}

/** What stands in a cell in the place of a figure that is known to be wrong. */
export type Corrected = (place: string) => number | undefined;

/** The tables of so many rows, with those that go on below the same header on their sheet. */
export function sidesOfTables(tables: readonly Table[], size: number, corrected: Corrected): RowsOnSides[] {
  return tables.flatMap((table) => {
    const first = tables.find((each) => each.sheet.name === table.sheet.name && headerOf(each) === headerOf(table));
    if (first !== table || table.isTransposed) return [];
    const parts = tables.filter((each) => each.sheet.name === table.sheet.name && headerOf(each) === headerOf(table));
    return [[table], ...(parts.length > 1 ? [parts] : [])].flatMap((each) => sidesOf(each, size, corrected));
  });
}

const headerOf = ({ columns }: Table) => columns.map(({ header }) => header).join("|");

/** A change that the header names, so that what stands below zero fell. */
export const NAMES_CHANGE = /\b(?:selisih|perubahan|kenaikan|naik|pertumbuhan|trend?|bertambah|perkembangan)\b/i;

function sidesOf(parts: readonly Table[], size: number, corrected: Corrected): RowsOnSides[] {
  const [table] = parts;
  if (!table) return [];
  return table.columns.flatMap((column, at): RowsOnSides[] => {
    const rowsOf = (part: Table) => rowsCounted(part, size);
    const figures = parts.flatMap((part) => figuresIn(part, rowsOf(part), part.columns[at] ?? column));
    if (figures.length !== size || parts.flatMap(rowsOf).length !== size) return [];
    const place = `${table.sheet.name}!${figures[0]?.cell ?? ""}:${figures.at(-1)?.cell ?? ""}`;
    const values = figures.map(
      (figure) =>
        corrected(`${table.sheet.name}!${figure.cell}`) ??
        (isBelowZero(figure) ? -1 : 1) * Math.abs(doubleOf(figure.reading)),
    );
    return [
      ...byCapaian(table, column, values),
      ...byChange(column, values),
      ...byMean(table, column, values),
      ...byYears(parts, column, values, size),
    ].map((counts) => ({
      counts,
      place,
      change: NAMES_CHANGE.exec(column.header)?.[0].toLowerCase() ?? null,
      parts,
      hasEven: values.includes(EVEN),
    }));
  });
}

/** Rows that are counted: where others have a target, those that have one too. */
function singleRows(table: Table): Row[] {
  const target = table.columns.find(({ role }) => role === "target");
  const rows = table.rows.filter((row) => isOneOfThem(row) && /[a-z]/i.test(row.label));
  const aimed = target ? rows.filter((row) => table.figureAt(row, target)) : [];
  if (aimed.length > 0) return aimed;
  const columns = table.columns.filter(({ role }) => role !== "nomor");
  return rows.filter((row) => columns.some((column) => table.figureAt(row, column)));
}

/** Of rows below rows of their own (`A`, `1`, `2`, `B`, `1`) those with a number are counted, where they are so many. */
function rowsCounted(table: Table, size: number): Row[] {
  const rows = singleRows(table);
  const numbered = rows.filter(({ number }) => number !== null);
  return rows.length !== size && numbered.length === size ? numbered : rows;
}

/** The figures of a column in the rows that are counted, where they are so many. */
export const figuresOfCounted = (table: Table, size: number, column: Column): Figure[] =>
  figuresIn(table, rowsCounted(table, size), column);

const figuresIn = (table: Table, rows: readonly Row[], column: Column): Figure[] =>
  rows.flatMap((row) => table.figureAt(row, column) ?? []);

const count = (values: readonly number[], is: (value: number) => boolean) => values.filter(is).length;

const EVEN = 100;

function byCapaian({ groups }: Table, column: Column, values: readonly number[]): RowsOnSides["counts"][] {
  const { role, header } = column;
  // `%` beside a target and what was reached of it.
  const isOfTarget = groups.some(
    ({ kind, base, percents }) => kind === "capaian" && base.role === "target" && percents.includes(column),
  );
  if ((role !== "capaian" && !/\bcapaian\b/i.test(header) && !isOfTarget) || /\bkumulatif\b/i.test(header)) return [];
  return [{ reached: count(values, (value) => value >= EVEN), missed: count(values, (value) => value < EVEN) }];
}

function byChange({ header }: Column, values: readonly number[]): RowsOnSides["counts"][] {
  // Without a sign anywhere nobody knows what fell.
  if (!NAMES_CHANGE.test(header) || values.every((value) => value >= 0)) return [];
  return [changes(values)];
}

const changes = (values: readonly number[]): RowsOnSides["counts"] => ({
  rose: count(values, (value) => value > 0),
  fell: count(values, (value) => value < 0),
  same: count(values, (value) => value === 0),
});

function byMean(table: Table, column: Column, values: readonly number[]): RowsOnSides["counts"][] {
  const means = table.rows.filter((row) => row.kind === "rata-rata" || (row.kind === "data" && !isOneOfThem(row)));
  const [mean, ...more] = means.flatMap((row) => table.figureAt(row, column) ?? []);
  if (!mean || more.length > 0) return [];
  // Where nothing is said of a year, the last is meant.
  const [year] = yearsIn(column.header);
  if (year !== undefined && table.columns.some(({ header }) => (yearsIn(header)[0] ?? "") > year)) return [];
  const line = doubleOf(mean.reading);
  return [{ above: count(values, (value) => value > line), below: count(values, (value) => value < line) }];
}

/** The same column of the year before. */
function byYears(
  parts: readonly Table[],
  { header }: Column,
  values: readonly number[],
  size: number,
): RowsOnSides["counts"][] {
  const [year, ...others] = yearsIn(header);
  if (year === undefined || others.length > 0) return [];
  const before = header.replace(year, String(Number(year) - 1));
  const earlier = parts.flatMap((part) => {
    const column = part.columns.find((each) => each.header === before);
    return column ? figuresIn(part, rowsCounted(part, size), column) : [];
  });
  if (earlier.length !== values.length) return [];
  return [changes(values.map((value, at) => value - doubleOf((earlier[at] as Figure).reading)))];
}
