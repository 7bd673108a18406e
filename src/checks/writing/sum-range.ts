import { Decimal } from "../../numbers/decimal";
import { readNumber } from "../../numbers/read-number";
import { isFigure } from "../../numbers/reading";
import type { LocalCheckStrings } from "../../strings/local-checks";
import { type Column, type Row, type Table } from "../../tables/table";
import { toA1 } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import { formulaAt, valueAt } from "../../workbook/snapshot";
import type { Cause, Finding } from "../finding";
import { findingInCell } from "../finding-in-cell";
import { type Addition, additionIn } from "./formulas/addition";

/** A total that is computed by a formula, and how the rows above it stand to that formula. */
interface TotalFormula {
  row: Row;
  column: Column;
  cell: string;
  formula: string;
  addition: Addition;
  /** Rows that the total is about. */
  rows: Row[];
  missed: Row[];
  subtotals: Row[];
  /** Cells above the first row of the table that hold a number: a year, a column number. */
  aboveBody: { cell: string; value: number }[];
  includesItself: boolean;
}

/** Such causes are seen only by looking at the formula, so they replace what the figures alone suggest. */
export function withSumRanges(table: Table, findings: Finding[], words: LocalCheckStrings): Finding[] {
  if (table.isTransposed) return findings;
  const totals = table.rows
    .filter(({ kind }) => kind === "total" || kind === "subtotal")
    .flatMap((row) => table.columns.flatMap((column) => totalFormula(table, row, column) ?? []));
  let told = findings;
  for (const total of totals) {
    const error = told.find((each) => each.cell === total.cell && each.severity === "error");
    if (error) {
      const cause = causeOfError(table, total, error, words);
      if (cause) told = told.map((each) => (each === error ? explained(each, cause) : each));
    } else {
      told = [...told, ...warnings(table, total, totals, words)];
    }
  }
  return told;
}

function totalFormula(table: Table, row: Row, column: Column): TotalFormula | null {
  const { sheet } = table;
  const formula = formulaAt(sheet, row.index, column.index);
  const addition = formula === null ? null : additionIn(formula);
  if (formula === null || !addition) return null;
  if (addition.ranges.some(({ left, right }) => left !== column.index || right !== column.index)) return null;
  const covers = (index: number) => addition.ranges.some(({ top, bottom }) => index >= top && index <= bottom);
  const above = table.rows.filter(({ index }) => index < row.index);
  const ends = row.kind === "subtotal" ? ["subtotal", "total"] : ["total"];
  const start = Math.max(-1, ...above.filter(({ kind }) => ends.includes(kind)).map(({ index }) => index));
  const rows = above.filter(({ kind, index }) => kind === "data" && index > start);
  const top = Math.min(...addition.ranges.map((range) => range.top));
  const aboveBody: TotalFormula["aboveBody"] = [];
  for (let index = top; index < (table.rows[0]?.index ?? top); index += 1) {
    const value = covers(index) ? valueAt(sheet, index, column.index) : null;
    if (typeof value === "number") aboveBody.push({ cell: toA1({ row: index, column: column.index }), value });
  }
  return {
    row,
    column,
    cell: toA1({ row: row.index, column: column.index }),
    formula,
    addition,
    rows,
    missed: rows.filter(({ index }) => !covers(index) && !isAddedBelow(table, row, column, index)),
    subtotals: above.filter(({ kind, index }) => kind === "subtotal" && covers(index)),
    aboveBody,
    includesItself: covers(row.index),
  };
}

/** `Jumlah Narapidana` over all but the first row, and right below it `Jumlah Penghuni`: that row and this total. */
function isAddedBelow(table: Table, total: Row, column: Column, missed: number): boolean {
  const next = table.rows[table.rows.indexOf(total) + 1];
  const formula = next && formulaAt(table.sheet, next.index, column.index);
  const ranges = (formula ? additionIn(formula) : null)?.ranges ?? [];
  return [total.index, missed].every((index) => ranges.some(({ top, bottom }) => index >= top && index <= bottom));
}

/** Only what accounts for the whole difference is its cause. */
function causeOfError(table: Table, total: TotalFormula, error: Finding, words: LocalCheckStrings): Cause | null {
  const expected = readNumber(error.expected, "rupiah");
  const printed = table.readingAt(total.row, total.column);
  if (!isFigure(expected) || !isFigure(printed)) return null;
  const missing = expected.value.times(printed.scale).minus(printed.value);
  const cellsOf = (rows: Row[]) => rows.map(({ index }) => toA1({ row: index, column: total.column.index }));
  const sumOf = (rows: Row[]) => Decimal.sum(0, ...rows.map((row) => table.readingAt(row, total.column).value ?? 0));
  const cause = (code: string, text: string, cells: string[]): Cause => ({
    code,
    text,
    cells: cells.map((cell) => `${table.sheet.name}!${cell}`),
  });
  const misses = total.missed.filter((row) => !(table.readingAt(row, total.column).value?.isZero() ?? true));
  if (misses.length > 0 && sumOf(misses).eq(missing))
    return cause("sum-misses-row", words.sumMissesRows(total.formula, cellsOf(misses)), cellsOf(misses));
  if (total.subtotals.length > 0 && sumOf(total.subtotals).neg().eq(missing)) {
    const cells = cellsOf(total.subtotals);
    return cause("sum-counts-subtotal", words.sumCountsSubtotals(total.formula, cells), cells);
  }
  const inHeader = Decimal.sum(0, ...total.aboveBody.map(({ value }) => value));
  if (total.aboveBody.length > 0 && inHeader.neg().eq(missing)) {
    const cells = total.aboveBody.map(({ cell }) => cell);
    return cause("sum-includes-header", words.sumIncludesHeader(total.formula, cells), cells);
  }
  return null;
}

function explained(error: Finding, cause: Cause): Finding {
  return { ...error, cause, related: [...new Set([...cause.cells, ...error.related])].slice(0, 12) };
}

/** What is right today and wrong as soon as a row is filled in. */
function warnings(table: Table, total: TotalFormula, totals: TotalFormula[], words: LocalCheckStrings): Finding[] {
  if (total.includesItself) return [warning(table, total, words.sumIncludesItself(total.formula), [], null)];
  if (!total.addition.isOneRange || total.missed.length === 0 || total.missed.length * 2 > total.rows.length) return [];
  const isFigureIn = (row: Row) => isFigure(table.readingAt(row, total.column));
  const isIdle = total.missed.every((row) => table.readingAt(row, total.column).value?.isZero() ?? true);
  // Rows at the edge that add nothing today, or rows that the sums beside it do count.
  const isWiderBeside = totals.some(
    (other) => other !== total && other.row === total.row && other.addition.isOneRange && other.missed.length === 0,
  );
  const isNumbered = total.missed.every((row) => row.number !== null || isFigureIn(row));
  if (!isNumbered || (!isIdle && !isWiderBeside)) return [];
  const cells = total.missed.map(({ index }) => toA1({ row: index, column: total.column.index }));
  const [first, last] = [total.rows[0], total.rows[total.rows.length - 1]].map((row) =>
    toA1({ row: row?.index ?? 0, column: total.column.index }),
  );
  return [warning(table, total, words.sumMissesRows(total.formula, cells), cells, `=SUM(${first}:${last})`)];
}

function warning(
  table: Table,
  total: TotalFormula,
  explanation: string,
  cells: string[],
  formula: string | null,
): Finding {
  const { name } = table.sheet;
  const fix: Edit[] | null = formula === null ? null : [{ sheet: name, cell: total.cell, formula }];
  return findingInCell(
    table.sheet,
    { row: total.row.index, column: total.column.index },
    {
      rule: "rentang-jumlah",
      kind: "rumus",
      severity: "warning",
      subject: `${total.row.label} ${total.column.header}`,
      printed: total.formula,
      expected: formula ?? "",
      explanation,
      source: total.cell,
      related: cells.map((cell) => `${name}!${cell}`),
      fix,
    },
  );
}
