import type { Decimal } from "../../../numbers/decimal";
import { doubleOf, isFigure, type Reading } from "../../../numbers/reading";
import { namesPercent } from "../../../tables/names-percent";
import type { Column, Row, Table } from "../../../tables/table";
import { MOST_ROWS_SEEN, numericColumns } from "./numeric-columns";

/** A figure in the numbers that searching needs; what is found is judged exactly afterwards. */
export interface Cell {
  value: number;
  /** One unit of the last printed digit. */
  step: number;
}

export interface Grid {
  rows: Row[];
  columns: Column[];
  cell(row: Row, column: Column): Cell | null;
  /** True for percentages below the counts that they are of: they are not added up with what stands beside them. */
  isPercent(row: Row): boolean;
  /** What shares of a column may be taken of: the last total, and where that is not it the sum of the rows or a total above. */
  totalsOf(column: Column): number[];
}

const stepOf = ({ decimals, scale }: Reading) => 10 ** -decimals * scale;

/** `(1,83)` in a column of percentages is a fall, though it is read as a plain number. */
function valueOf(reading: Reading & { value: Decimal }): number {
  const plain = doubleOf(reading);
  const isTyped = (reading.double ?? null) !== null;
  return !isTyped && plain > 0 && /^\s*\(/.test(reading.text) ? -plain : plain;
}

const grids = new WeakMap<Table, Grid>();

export function gridOf(table: Table): Grid {
  const known = grids.get(table);
  if (known) return known;
  const columns = numericColumns(table);
  const rows = table.rows.filter((row) => row.kind !== "kelompok").slice(0, MOST_ROWS_SEEN);
  const cells = new Map<Row, Map<Column, Cell | null>>();
  for (const row of rows) {
    const own = new Map<Column, Cell | null>();
    for (const column of columns) {
      const reading = table.readingAt(row, column);
      own.set(column, isFigure(reading) ? { value: valueOf(reading), step: stepOf(reading) } : null);
    }
    cells.set(row, own);
  }
  const totals = table.rows.filter((row) => row.kind === "total");
  const last = totals[totals.length - 1];
  const ofPercent = new Set(rows.filter(namesPercent));
  const grid: Grid = {
    rows,
    columns,
    isPercent: (row) => ofPercent.has(row) && ofPercent.size < rows.length,
    cell: (row, column) => cells.get(row)?.get(column) ?? null,
    totalsOf(column) {
      const printed = last ? (cells.get(last)?.get(column)?.value ?? null) : null;
      const figures = rows.flatMap((row) => (row.kind === "data" ? (cells.get(row)?.get(column) ?? []) : []));
      const sum = figures.length > 0 ? figures.reduce((total, each) => total + each.value, 0) : null;
      const others = totals.slice(0, -1).map((row) => cells.get(row)?.get(column)?.value ?? null);
      return [...new Set([printed, sum, ...others])].filter((total) => total !== null);
    },
  };
  grids.set(table, grid);
  return grid;
}
