import { findCategory } from "../../numbers/categories";
import { isFigure, type Reading } from "../../numbers/reading";
import { LABEL_ROLES, squeeze } from "../../tables/lexicon";
import { notesBelow } from "../../tables/notes-below";
import { namesChange } from "../../tables/rows-of-change";
import { wordsAt } from "../../tables/printed-cell";
import type { Column, Row, Table } from "../../tables/table";
import type { CellPosition } from "../../workbook/address";
import { valueAt } from "../../workbook/snapshot";
import { isOfCategories } from "./category-column";
import { indexNamedIn } from "./index-named";
import type { ScaleKey } from "./known-scales";

/** A value and the category that the report gives it. */
export interface CategoryClaim {
  value: Reading & { value: NonNullable<Reading["value"]> };
  valueAt: CellPosition;
  category: string;
  categoryAt: CellPosition;
  /** The index that the row, the columns or the title name. */
  key: ScaleKey | null;
  /** The words that may name a scale, those that count most first. */
  named: string[];
  row: Row;
}

const CATEGORY_ROW = /^(predikat|kategori|mutu|kriteria|kualifikasi|tingkat akuntabilitas)\b/i;
const NAMES_CHANGE = /\b(kenaikan|penurunan|peningkatan|perubahan|pertumbuhan|selisih|naik|turun)\b/i;
const NAMES_WEIGHTED = /\b(tertimbang|terbobot)\b/i;
/** The mean of one element of a survey, of which its class is. */
const NAMES_MEAN = /\b(nrr|rata(?:-?\s?rata|2)|rerata)\b/i;
const LETTER = /^(AA|A|BB|B|CC|C|D|E)$/;

/** `isClass` knows categories that no list of words holds. */
export function categoryClaims(table: Table, isClass: (words: string) => boolean = () => false): CategoryClaim[] {
  if (table.isTransposed) return [];
  const rows = table.rows.filter(({ kind }) => kind !== "kelompok");
  return [
    ...withinCells(table, rows),
    ...table.columns.flatMap((column, at) => {
      if (!isOfCategories(table, column)) return [];
      const before = ofThisYear(ofItsGroup(table, column, table.columns.slice(0, at)));
      const left = namedAlike(table, column, before) ?? valueColumn(table, before);
      return left
        ? rows.flatMap((row) => besideValue(table, row, column, valueIn(table, row, left, before), isClass))
        : [];
    }),
    ...rows
      .filter(({ label }) => CATEGORY_ROW.test(label))
      .flatMap((row) => table.columns.filter(isOfFigures).flatMap((column) => belowValue(table, row, column, isClass))),
  ];
}

/**
 * Rows without a value of their own are graded by the figure beside it: `Indeks Capaian | Nilai | Status`, the one of an
 * indicator, the other of its perspective. Below `Nilai akhir IKPA | | | 95,67 | Sangat Baik`, where the values come to
 * their end, what they come to is graded.
 */
function valueIn(table: Table, row: Row, left: Column, before: Column[]): Column {
  if (table.readingAt(row, left).kind !== "empty") return left;
  const final = before.at(-1);
  const beside = final === left ? before.at(-2) : final;
  if (!beside || !isOfFigures(beside) || isOfCategories(table, beside) || beside.role === "bobot") return left;
  if (beside.role !== "nilai-akhir") return beside;
  const bobot = table.columns.find(({ role }) => role === "bobot");
  const weight = bobot && table.figureAt(row, bobot);
  // Of a part of the weights a class would be that of its share.
  const isWhole = weight ? weight.reading.value.eq(100) : row === table.rows.at(-1);
  return isWhole ? beside : left;
}

/** Where each year has its own `Nilai | Nilai Akhir | Kategori`, a category is of its own year. */
function ofItsGroup({ columns }: Table, category: Column, before: Column[]): Column[] {
  const isRepeated = columns.some(({ name, parent }) => name === category.name && parent !== category.parent);
  const own = before.filter(({ parent }) => parent === category.parent);
  return category.parent !== "" && isRepeated && own.some(isOfFigures) ? own : before;
}

/** `Skor Pre | Skor Post | Kategori Pre | Kategori Post`: each of the categories is of the value that it is named like. */
function namedAlike(table: Table, category: Column, before: Column[]): Column | undefined {
  const word = wordsIn(category.name)[0];
  const alike = table.columns.filter((each) => isOfCategories(table, each) && wordsIn(each.name)[0] === word);
  const own = wordsIn(category.name).filter((each) => !alike.every(({ name }) => wordsIn(name).includes(each)));
  if (alike.length < 2 || own.length === 0) return undefined;
  const named = before.filter(
    (column) =>
      isOfFigures(column) &&
      !isOfCategories(table, column) &&
      !NAMES_CHANGE.test(column.name) &&
      own.every((each) => wordsIn(column.header).includes(each)),
  );
  return named.length === 1 ? named[0] : undefined;
}

const wordsIn = (name: string): string[] => name.toLowerCase().match(/[a-z]+|\d+/g) ?? [];

/**
 * The column that a category behind it is of: `Nilai | Bobot | Tertimbang | Mutu` grades the value, not its weight, and
 * `Bobot | Capaian | Nilai Tertimbang | Kategori` the capaian.
 */
function valueColumn(table: Table, columns: Column[]): Column | undefined {
  // `Nilai | Mutu | Kinerja`: both name the class of the value.
  const before = columns.filter((each) => !isOfCategories(table, each));
  // `Nilai | Kenaikan | Status`: what is graded is the value, not how much it has grown.
  while (before.length > 1 && NAMES_CHANGE.test(before.at(-1)?.name ?? "") && isOfFigures(before.at(-2)!)) before.pop();
  const last = before[before.length - 1];
  if (!last || !isOfFigures(last)) return undefined;
  const isWeighted = last.role === "nilai-akhir" || last.role === "bobot" || NAMES_WEIGHTED.test(last.name);
  if (!isWeighted) return last;
  // `Nilai Aspek / Capaian Output` is one of the parts that the value was reckoned from.
  const ofRole = (wanted: Column["role"]) =>
    before.filter(({ role, parent }) => role === wanted && parent === last.parent).at(-1);
  const means = before.filter(
    ({ name, parent }) => NAMES_MEAN.test(name) && !NAMES_WEIGHTED.test(name) && parent === last.parent,
  );
  return before.find(({ role }) => role === "nilai") ?? ofRole("capaian") ?? means.at(-1) ?? last;
}

const YEAR_BEHIND = /\s*\(?\b20\d\d\)?\s*$/;

/** `NRR | NRR Tertimbang | NRR 2024 | Mutu`: last year's is told beside, and what is graded is this year's. */
const ofThisYear = (before: Column[]): Column[] =>
  before.filter(({ name }) => {
    const own = name.replace(YEAR_BEHIND, "").toLowerCase();
    return own === name.toLowerCase() || !before.some((each) => each.name.toLowerCase() === own);
  });

/**
 * `Capaian | Bobot | Nilai | Keterangan`: the claims of each category column on every column of figures before it but the
 * one that it is usually of, a set for each pair of columns.
 */
export function claimsOfFartherColumns(table: Table, isClass: (words: string) => boolean): CategoryClaim[][] {
  if (table.isTransposed) return [];
  const rows = table.rows.filter(({ kind }) => kind !== "kelompok");
  return table.columns.flatMap((column, at) => {
    if (!isOfCategories(table, column)) return [];
    const before = ofItsGroup(table, column, table.columns.slice(0, at));
    const usual = namedAlike(table, column, before) ?? valueColumn(table, before);
    return before
      .filter((other) => other !== usual && isOfFigures(other) && other.role !== "bobot")
      .map((other) => rows.flatMap((row) => besideValue(table, row, column, other, isClass)))
      .filter((claims) => claims.length > 0);
  });
}

const MAY_BE_INDEX = /\b(hasil|realisasi|nilai|indeks|skor)\b/i;

/** `Hasil | Capaian | Kategori`: the value before the capaian, where the index that it is of has a scale. */
export function claimsOfIndex(table: Table, isClass: (words: string) => boolean = () => false): CategoryClaim[] {
  if (table.isTransposed) return [];
  return table.columns.flatMap((column, at) => {
    const [value, left] = table.columns.slice(Math.max(0, at - 2), at);
    if (left?.role !== "capaian" || !value || !MAY_BE_INDEX.test(value.name)) return [];
    if (!isOfCategories(table, column)) return [];
    return table.rows
      .filter(({ kind }) => kind === "data")
      .flatMap((row) => besideValue(table, row, column, value, isClass));
  });
}

function isOfFigures({ role }: Column): boolean {
  return !LABEL_ROLES.has(role) && role !== "nomor";
}

/** `53,51 indeks (Sangat Tinggi)`. */
function withinCells(table: Table, rows: Row[]): CategoryClaim[] {
  const claims: CategoryClaim[] = [];
  for (const column of table.columns.filter(isOfFigures)) {
    for (const row of rows) {
      // A typed number has no words beside it.
      if (row.kind !== "data" || typeof valueAt(table.sheet, row.index, column.index) !== "string") continue;
      const reading = table.readingAt(row, column);
      if (!isFigure(reading) || reading.category === null) continue;
      if (reading.kind !== "index" && reading.kind !== "number") continue;
      claims.push(claim(table, row, reading, column, reading.category, { row, column }));
    }
  }
  return claims;
}

/** `Nilai | Kategori`. */
function besideValue(
  table: Table,
  row: Row,
  column: Column,
  left: Column,
  isClass: (words: string) => boolean,
): CategoryClaim[] {
  const category = categoryIn(table, row, column, isClass);
  const reading = table.readingAt(row, left);
  return category !== null && isFigure(reading) && isScored(reading)
    ? [claim(table, row, reading, left, category, { row, column })]
    : [];
}

/** A row `Predikat` below the row that holds the value, with or without how that has changed between them. */
function belowValue(table: Table, row: Row, column: Column, isClass: (words: string) => boolean): CategoryClaim[] {
  const category = categoryIn(table, row, column, isClass);
  const above = classedRow(table, row);
  const reading = above && table.readingAt(above, column);
  return category !== null && reading && isFigure(reading) && isScored(reading)
    ? [claim(table, above, reading, column, category, { row, column })]
    : [];
}

/**
 * The row above that holds a figure over each class, but for how that has changed; or a row further up that a note below
 * the table names: `Kategori IPM: Sangat Tinggi ≥ 80; …`.
 */
function classedRow(table: Table, row: Row): Row | undefined {
  const above = table.rows.slice(0, table.rows.indexOf(row)).reverse();
  const named = notesBelow(table).flatMap(
    (line) => /^\W*(?:kategori|predikat|klasifikasi|kelas)\s+([^:=]+?)\s*[:=]/i.exec(line)?.[1] ?? [],
  );
  const isNamed = ({ label }: Row) => named.some((name) => squeeze(name) === squeeze(label));
  const mayBe = above.filter(({ label }) => !namesChange(label));
  const classed = table.columns.filter(
    (column) => isOfFigures(column) && findCategory(wordsAt(table.sheet, row.index, column.index)) !== null,
  );
  // `Pengurang tahun 2024` right above holds a figure for one of two years that are both classed.
  const isWhole = (other: Row) => classed.every((column) => isFigure(table.readingAt(other, column)));
  return above.find(isNamed) ?? mayBe.find(isWhole) ?? mayBe[0];
}

/** Amounts and counts have no category. */
function isScored({ kind }: Reading): boolean {
  return kind === "index" || kind === "number" || kind === "percent";
}

function categoryIn(table: Table, row: Row, column: Column, isClass: (words: string) => boolean): string | null {
  const words = wordsAt(table.sheet, row.index, column.index);
  return LETTER.test(words) || isClass(words) ? words : findCategory(words);
}

function claim(
  table: Table,
  row: Row,
  value: CategoryClaim["value"],
  column: Column,
  category: string,
  place: { row: Row; column: Column },
): CategoryClaim {
  return {
    row,
    value,
    valueAt: { row: row.index, column: column.index },
    category,
    categoryAt: { row: place.row.index, column: place.column.index },
    key: keyOf(table, row, column, place.column),
    named: namesFor(table, row, column, place.column),
  };
}

/** A percentage of achievement is graded as such, whatever index it is about; one of a budget has grades of its own. */
function keyOf(table: Table, row: Row, column: Column, place: Column): ScaleKey | null {
  if (column.role === "capaian" || /\b(pen)?capaian\b/i.test(column.name)) return "CAPAIAN";
  if (column.role === "persen") return table.kind === "capaian" ? "CAPAIAN" : null;
  // The label of an indicator may name an index that it only counts.
  if (/^(jumlah|persentase)\b/i.test(row.label)) return null;
  const headers = `${column.header} ${place.header}`;
  return indexNamedIn(row.label) ?? indexNamedIn(headers) ?? indexNamedIn(table.title.join(" "));
}

/** A capaian is graded by a scale that names capaian, not by that of the index that it is about. */
function namesFor(table: Table, row: Row, column: Column, place: Column): string[] {
  const headers = `${column.header} ${place.header}`;
  if (column.role === "capaian" || column.role === "persen") return [headers];
  return [row.label, headers, table.title.join(" ")];
}
