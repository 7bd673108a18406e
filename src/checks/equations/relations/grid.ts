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
  /** Its cells, one for each of the rows. */
  down(column: Column): readonly (Cell | null)[];
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
  const cellsOf = new Map(
    columns.map((column) => [
      column,
      rows.map((row) => {
        const reading = table.readingAt(row, column);
        return isFigure(reading) ? { value: valueOf(reading), step: stepOf(reading) } : null;
      }),
    ]),
  );
  const noCells = rows.map(() => null);
  const placeOf = new Map(rows.map((row, at) => [row, at]));
  const cell = (row: Row, column: Column) => cellsOf.get(column)?.[placeOf.get(row) ?? -1] ?? null;
  const totals = table.rows.filter((row) => row.kind === "total");
  const last = totals[totals.length - 1];
  const ofPercent = new Set(rows.filter(namesPercent));
  const grid: Grid = {
    rows,
    columns,
    isPercent: (row) => ofPercent.has(row) && ofPercent.size < rows.length,
    cell,
    down: (column) => cellsOf.get(column) ?? noCells,
    totalsOf(column) {
      const printed = last ? (cell(last, column)?.value ?? null) : null;
      const figures = rows.flatMap((row) => (row.kind === "data" ? (cell(row, column) ?? []) : []));
      const sum = figures.length > 0 ? figures.reduce((total, each) => total + each.value, 0) : null;
      const others = totals.slice(0, -1).map((row) => cell(row, column)?.value ?? null);
      return [...new Set([printed, sum, ...others])].filter((total) => total !== null);
    },
  };
  grids.set(table, grid);
  return grid;
}
