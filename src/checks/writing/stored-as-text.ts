import { boundedTarget } from "../../numbers/bounded-target";
import { type Decimal, fromDouble } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { isFigure } from "../../numbers/reading";
import { findUnit } from "../../numbers/units";
import type { LocalCheckStrings } from "../../strings/local-checks";
import { LABEL_ROLES } from "../../tables/lexicon";
import { calledColumn, type Column, columnsOf, type Row, type Table } from "../../tables/table";
import { toA1 } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import { formatAt, formulaAt, isBlank, valueAt } from "../../workbook/snapshot";
import type { Finding } from "../finding";
import { findingInCell } from "../finding-in-cell";

/** A text that reads as a number, in a column of numbers: Excel counts it as nothing. */
export interface TextNumber {
  row: Row;
  column: Column;
  cell: string;
  text: string;
  value: Decimal;
  /** What would make it a number; `null` where its digits or its unit leave a doubt. */
  fix: Edit | null;
}

/** Digits of these name something and count nothing. */
const NAMES_BY_DIGITS = /\b(nip|nik|nrp|npwp|telp|telepon|hp|rekening|akun|no|nomor|kode|id|pos)\b/i;

/** Columns that say what a row is about, or hold words beside figures. */
const isOfWords = ({ role, name }: Column) =>
  LABEL_ROLES.has(role) ||
  role === "nomor" ||
  role === "satuan" ||
  role === "keterangan" ||
  (role === "lain" && NAMES_BY_DIGITS.test(name));

/** More digits than Excel keeps of a number. */
const MOST_DIGITS = 15;

/** How many of the other cells must be numbers: `110 Orang` may be meant so, a bare `495.835.271` is not. */
const BARE = { fewest: 3, share: 0.6 };
const WITH_UNIT = { fewest: 5, share: 0.8 };

export function textNumbersOf(table: Table): TextNumber[] {
  if (table.isTransposed) return [];
  const found = table.columns.filter((column) => !isOfWords(column)).flatMap((column) => inColumn(table, column));
  return found.length < 2 ? found : withoutRowsOfText(table, found);
}

/** A row that is typed as text throughout was meant so: only a cell that stands alone among numbers is a slip. */
function withoutRowsOfText(table: Table, found: TextNumber[]): TextNumber[] {
  const inRow = new Map<Row, number>();
  for (const { row } of found) inRow.set(row, (inRow.get(row) ?? 0) + 1);
  const columns = table.columns.filter((column) => !isOfWords(column));
  return found.filter(({ row }) => {
    const texts = inRow.get(row) ?? 0;
    const isTyped = ({ index }: Column) => typeof valueAt(table.sheet, row.index, index) === "number";
    return texts < 2 || columns.filter(isTyped).length >= texts;
  });
}

function inColumn(table: Table, column: Column): TextNumber[] {
  const texts: Row[] = [];
  const formats = new Set<string>();
  let numbers = 0;
  let others = 0;
  for (const row of table.rows) {
    const value = valueAt(table.sheet, row.index, column.index);
    if (typeof value === "number") {
      if (row.kind !== "data") continue;
      numbers += 1;
      formats.add(formatAt(table.sheet, row.index, column.index));
    } else if (typeof value === "string" && !isBlank(value)) {
      const isOwnFormula = formulaAt(table.sheet, row.index, column.index) !== null;
      if (!isOwnFormula && /\d/.test(value)) texts.push(row);
      if (row.kind === "data" && table.readingAt(row, column).kind !== "empty") others += 1;
    }
  }
  if (texts.length === 0 || numbers < BARE.fewest) return [];
  return texts.flatMap((row) => {
    // No sum of the column takes in its total: as text it is left out of nothing.
    const found = row.kind === "total" ? null : textNumberAt(table, row, column);
    if (!found || isSumOfAbove(table, row, column, found.textNumber.value)) return [];
    const { fewest, share } = found.hasUnit ? WITH_UNIT : BARE;
    const rest = numbers + others - (row.kind === "data" ? 1 : 0);
    // Where even the numbers are written in several ways, or are percents, a unit in the cell breaks no custom.
    const isOddOneOut = !found.hasUnit || (formats.size === 1 && !isOfPercents(formats));
    return isOddOneOut && numbers >= fewest && numbers >= share * rest ? [found.textNumber] : [];
  });
}

const isOfPercents = (formats: Set<string>) => [...formats].some((format) => format.includes("%"));

/** `Kota | 46` below figures that add up to 46: a total, whatever it is called. */
function isSumOfAbove(table: Table, row: Row, column: Column, value: Decimal): boolean {
  const above = table.rows
    .filter((each) => each.index < row.index && each.kind === "data")
    .map((each) => valueAt(table.sheet, each.index, column.index))
    .filter((each) => typeof each === "number");
  return above.length >= BARE.fewest && value.eq(fromDouble(above.reduce((sum, each) => sum + each, 0)));
}

function textNumberAt(table: Table, row: Row, column: Column) {
  const reading = table.readingAt(row, column);
  if (!isFigure(reading) || reading.category !== null || reading.malformed) return null;
  if (reading.text.replace(/\D/g, "").length > MOST_DIGITS) return null;
  // Excel drops the plus of a number: who wants it shown has to write text.
  if (reading.text.trim().startsWith("+")) return null;
  // `≤ 5` is more than the number in it.
  if (boundedTarget(reading.text)) return null;
  const { unit, text } = reading;
  // Words that are no unit make a remark of the figure: `3 Kab/Kota berkategori "Tinggi"`.
  if (unit !== null && unit !== "%" && !findUnit(unit)) return null;
  const cell = toA1({ row: row.index, column: column.index });
  const keepsMeaning = reading.other === null && reading.scale === 1 && (unit === null || isToldElsewhere(table, unit));
  const fix = keepsMeaning ? { sheet: table.sheet.name, cell, value: reading.value.toNumber() } : null;
  return { hasUnit: unit !== null, textNumber: { row, column, cell, text, value: reading.value, fix } };
}

/** A unit may leave the cell when a column of the table names it. */
function isToldElsewhere(table: Table, unit: string): boolean {
  return unit !== "%" && columnsOf(table, "satuan").length > 0;
}

export function storedAsTextFindings(table: Table, found: TextNumber[], words: LocalCheckStrings): Finding[] {
  return found.map(({ row, column, cell, text, value, fix }) => {
    const expected = formatShort(value, value.decimalPlaces());
    return findingInCell(
      table.sheet,
      { row: row.index, column: column.index },
      {
        rule: "angka-teks",
        kind: "format",
        severity: "warning",
        subject: `${row.label} ${column.header}`,
        printed: text,
        expected,
        explanation: words.storedAsText(calledColumn(column), text.trim(), expected),
        source: cell,
        fix: fix && [fix],
      },
    );
  });
}
