import { formatShort } from "../../numbers/format-number";
import { amountsInText } from "../../numbers/amounts-in-text";
import type { CheckStrings } from "../../strings/checks";
import { readTerbilang } from "../../numbers/read-terbilang";
import { isFigure, type Reading, readingWith } from "../../numbers/reading";
import { calledColumn, cellOf, type Column, type Row, type Table } from "../../tables/table";
import { isCellError, valueAt } from "../../workbook/snapshot";
import type { Finding } from "../finding";
import { figureFrom } from "../figure-from";
import { findingAt } from "../diagnosis/finding-at";
import { ZERO } from "../../numbers/decimal";

/** Columns in which every row holds a figure or nothing; words there keep other figures from being checked. */
const FIGURES_ONLY = new Set(["pagu", "blokir", "sumber-dana", "bobot", "nilai-akhir", "persen"]);

/** Cells that should hold a figure and cannot be read as one, show an error, or group their digits irregularly. */
export function legibilityFindings(table: Table, words: CheckStrings): Finding[] {
  const columns = table.columns.map((column) => ({
    column,
    isExpected: FIGURES_ONLY.has(column.role) || isBudgetRealisasi(table, column),
  }));
  const found: Finding[] = [];
  for (const row of table.rows) {
    if (row.kind === "kelompok" || (table.isTransposed && isOfWords(table, row))) continue;
    for (const { column, isExpected } of columns) {
      const value = valueAt(table.sheet, row.index, column.index);
      // Words without digits where words belong, and typed numbers anywhere: most cells, which need not be read.
      if (!isExpected && (typeof value === "number" || (typeof value === "string" && !/\d/.test(value)))) continue;
      found.push(...findingFor(table, row, column, isExpected, words));
    }
  }
  return [...found, ...columns.flatMap(({ column }) => irregularMarks(table, column, words))];
}

/** `Tertinggi | Cikahuripan | Bukit Anyar | …` beside the offices: no column of the sheet holds figures there. */
const isOfWords = (table: Table, row: Row) => table.columns.every((column) => table.figureAt(row, column) === null);

/** Beyond so many cells it is how the column is written, which is said once. */
const MOST_SAID_SINGLY = 3;

/** `21,276,070,424,00`: read as it must be meant, and said, because a spreadsheet cannot compute with it. */
function irregularMarks(table: Table, column: Column, words: CheckStrings): Finding[] {
  const irregular = table.rows.flatMap((row) => {
    const figure = row.kind === "kelompok" ? null : table.figureAt(row, column);
    return figure?.reading.malformed ? [figure] : [];
  });
  const said = irregular.length > MOST_SAID_SINGLY ? irregular.slice(0, 1) : irregular;
  return said.map((figure) => {
    const printed = figure.reading.text.trim();
    const expected = formatShort(figure.reading.value, figure.reading.decimals);
    const explanation =
      said.length < irregular.length
        ? words.malformedColumn(calledColumn(column), irregular.length, printed, expected)
        : words.malformed(printed, expected);
    const related = said.length < irregular.length ? irregular.map(({ cell }) => cell) : [];
    const rule = { rule: "tanda-ribuan", kind: "format", source: figure.cell } as const;
    return findingAt(table, figure, rule, "warning", { expected, explanation, related });
  });
}

function findingFor(table: Table, row: Row, column: Column, isExpected: boolean, words: CheckStrings): Finding[] {
  const value = valueAt(table.sheet, row.index, column.index);
  const reading = table.readingAt(row, column);
  // Figures first: most cells are, and the text of a typed number would have to be put together.
  if ((isFigure(reading) && !reading.malformed) || reading.kind === "empty" || reading.text === "") return [];
  if (!isExpected && !isFigure(reading) && !isCellError(value)) return [];
  const place = figureFrom(table, row, column, readingWith(reading, { value: reading.value ?? ZERO }));
  const source = cellOf(table, row, column);
  const name = calledColumn(column);
  if (isCellError(value)) {
    const explanation = words.cellError(name, value.error);
    return [
      findingAt(table, place, { rule: "galat-rumus", kind: "rumus", source }, "warning", { expected: "", explanation }),
    ];
  }
  if (reading.malformed) return [];
  const isWords = reading.kind === "text" || (reading.kind === "category" && column.role !== "persen");
  if (!isExpected || !isWords || row.kind !== "data" || amountsInText(reading.text).length > 0) return [];
  // A column that holds no figure at all holds something else, whatever its header says.
  if (
    GRADE.test(reading.text.trim()) ||
    (column.role === "bobot" && IN_PLACE_OF_WEIGHT.test(reading.text)) ||
    CALCULATION.test(reading.text) ||
    isUnderItsTotal(table, row, reading) ||
    readTerbilang(reading.text).kind !== "other" ||
    isUnitOfNote(table, row, column) ||
    !table.rows.some((each) => table.figureAt(each, column))
  )
    return [];
  const explanation = words.unreadable(name, reading.text.trim());
  return [
    findingAt(table, place, { rule: "tidak-terbaca", kind: "angka", source }, "warning", { expected: "", explanation }),
  ];
}

/** `A`, `BB`, `B (Baik)`: predicates of SAKIP stand among values. */
const GRADE = /^[A-E]{1,2}(\s*\([A-Za-z ]+\))?$/;

/** `Dispensasi SPM | pengurang`: what is taken off the sum has no weight in it. */
const IN_PLACE_OF_WEIGHT =
  /^\W*(faktor\s+)?(pengurang|penambah|penalti|bonus)(\s+(nilai|skor|total)(\s+[a-z]+)?)?\W*$/i;

/** `E = (98,40 + 98,80) / 2`: how the figures above it give the one beside it. */
const CALCULATION = /=.*\d\s*[-+/:x×*)].*\d/i;

/** What a row below the values names the class of them. */
const NAMES_CLASS = /\b(mutu|predikat|kategori|kriteria|klasifikasi|status|kinerja|peringkat|opini|interpretasi)\b/i;

/** The same in the last row only: further up it may be a figure. */
const NAMES_LEVEL = /\b(tingkat|level|maturitas)\b/i;

/** `Mutu Pelayanan | B (Baik)` below `Nilai IKM`: the class of the value above it, in its column. */
function isUnderItsTotal({ rows }: Table, row: Row, reading: Reading): boolean {
  if (NAMES_CLASS.test(row.label)) return true;
  if (NAMES_LEVEL.test(row.label) && row === rows.at(-1)) return true;
  return reading.kind === "category" && rows.some((each) => each.kind === "total" && each.index < row.index);
}

/** `Satker di bawah 95% | 4 | satker` below the total: a note that counts something, with its unit in the next cell. */
function isUnitOfNote(table: Table, row: Row, column: Column): boolean {
  const before = table.columns[table.columns.indexOf(column) - 1];
  return (
    before !== undefined &&
    table.figureAt(row, before) !== null &&
    table.rows.some(({ kind, index }) => kind === "total" && index < row.index)
  );
}

function isBudgetRealisasi(table: Table, column: Column): boolean {
  return table.groups.some((group) => group.kind === "anggaran" && group.realisasi === column);
}
