import { doubleOf } from "../../numbers/reading";
import { squeeze } from "../../tables/lexicon";
import { type Column, type Figure, type Row, type Table } from "../../tables/table";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { JudgedTable } from "../judge-table";
import { type Constraint, judgeAll } from "../constraint";
import { sumEquation } from "../equations/sum/equation";

/** Fewer rows come to another figure by chance, and so do small ones. */
const FEWEST_ROWS = 3;
const SMALLEST_TELLING = 1_000_000;

/** Amounts to the sen, in doubles. */
const NEAR = 0.002;

/**
 * `Pelaksanaan: Pendapatan Desa, Belanja Desa`, and below it on the same sheet `Pendapatan` and `Belanja` in detail, with
 * the same columns and no total of their own: what the rows of one table come to in one column stands in a row of another,
 * and then it does so in the other columns.
 */
export function withWholesInOtherTables(tables: JudgedTable[]): JudgedTable[] {
  const openBySheet = new Map<SheetSnapshot, Table[]>();
  for (const each of tables) {
    if (!isOpen(each)) continue;
    const { table } = each;
    openBySheet.set(table.sheet, [...(openBySheet.get(table.sheet) ?? []), table]);
  }
  return tables.map((whole) => {
    const beside = (openBySheet.get(whole.table.sheet) ?? []).filter((parts) => parts !== whole.table);
    const found = beside.flatMap((parts) => wholesIn(whole.table, parts));
    if (found.length === 0) return whole;
    const targets = new Set(whole.judged.map(({ constraint }) => constraint.target.cell));
    const judged = judgeAll(found.filter(({ target }) => !targets.has(target.cell)));
    return judged.length === 0 ? whole : { ...whole, judged: [...whole.judged, ...judged] };
  });
}

/** It prints no sum of its own, in a row or at its foot. */
function isOpen({ table, judged }: JudgedTable): boolean {
  return (
    !table.isTransposed &&
    table.rows.every(({ kind }) => kind === "data") &&
    !judged.some(({ constraint: { rule } }) => rule === "jumlah" || rule === "saldo")
  );
}

interface SameColumn {
  whole: Column;
  parts: Figure[];
  sum: number;
}

function wholesIn(whole: Table, parts: Table): Constraint[] {
  if (whole.isTransposed) return [];
  const columns = sameColumns(whole, parts);
  if (columns.length < 2) return [];
  const rows = whole.rows.filter((row) => columns.some((column) => isSumOf(whole, row, column)));
  const [row] = rows;
  // Two rows of the same amount leave open which of them it is.
  if (!row || rows.length > 1) return [];
  return columns.flatMap(({ whole: column, parts: figures }) => {
    const target = whole.figureAt(row, column);
    const plus = figures.map((figure) => ({ figure, value: doubleOf(figure.reading), slack: 0 }));
    return target ? [sumEquation(target, { plus, minus: [] }, () => [])] : [];
  });
}

/** Columns of amounts that both tables call the same. */
function sameColumns(whole: Table, parts: Table): SameColumn[] {
  return whole.columns.flatMap((column): SameColumn[] => {
    if (column.role !== "pagu" && column.role !== "realisasi") return [];
    const same = parts.columns.filter(({ header }) => squeeze(header) === squeeze(column.header));
    const [only] = same;
    if (!only || same.length > 1) return [];
    const figures = parts.rows.flatMap((row) => parts.figureAt(row, only) ?? []);
    const sum = figures.reduce((all, { reading }) => all + doubleOf(reading), 0);
    return figures.length >= FEWEST_ROWS ? [{ whole: column, parts: figures, sum }] : [];
  });
}

function isSumOf(table: Table, row: Row, { whole, sum, parts }: SameColumn): boolean {
  const printed = table.figureAt(row, whole)?.reading;
  if (!printed || Math.abs(sum) < SMALLEST_TELLING || Math.abs(doubleOf(printed) - sum) > NEAR) return false;
  // One row of the amount, the others nought, repeats a figure and adds up nothing.
  return parts.filter(({ reading }) => !reading.value.isZero()).length >= 2;
}
