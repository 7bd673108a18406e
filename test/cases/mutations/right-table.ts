import { Decimal } from "../../../src/numbers/decimal";
import { toA1 } from "../../../src/workbook/address";
import type { CellInput } from "../sheet-from-rows";

/** One figure of a generated table, with the way in which it is printed. */
export interface PrintedFigure {
  readonly value: Decimal;
  readonly decimals: number;
  print(value: Decimal): CellInput;
}

/** How a figure follows from others; `fixed` is set by a regulation. */
export type EquationForm = "sum" | "mean" | "difference" | "balance" | "percent" | "weighted" | "fixed";

export interface Equation {
  form: EquationForm;
  target: PrintedFigure;
  /** In the order of the computation: of a percent the whole comes first, of a balance what is taken away last. */
  inputs: PrintedFigure[];
  /** A percentage of achievement: less may be better, and it may be capped. */
  isCapaian?: boolean;
}

/** A table that is right by the way it is made, with all that binds its figures. */
export interface RightTable {
  rows: (CellInput | PrintedFigure)[][];
  equations: Equation[];
  /** Pairs of one row that people mix up. */
  swappable: [PrintedFigure, PrintedFigure][];
  /** Rows that can be taken out, where totals would show it; `isNumbered` where the numbers would show it too. */
  removable: { row: number; isNumbered: boolean }[];
  merges?: string[];
  year?: number;
}

export const isPrintedFigure = (cell: CellInput | PrintedFigure): cell is PrintedFigure =>
  typeof cell === "object" && cell !== null && "print" in cell;

/** The table as cells, with some figures changed. */
export function printed(table: RightTable, changes: ReadonlyMap<PrintedFigure, Decimal> = new Map()): CellInput[][] {
  return table.rows.map((row) =>
    row.map((cell) => (isPrintedFigure(cell) ? cell.print(changes.get(cell) ?? cell.value) : cell)),
  );
}

/** A1 of every figure. */
export function placesOf(table: RightTable): Map<PrintedFigure, string> {
  const places = new Map<PrintedFigure, string>();
  for (const [row, cells] of table.rows.entries()) {
    for (const [column, cell] of cells.entries()) if (isPrintedFigure(cell)) places.set(cell, toA1({ row, column }));
  }
  return places;
}

export const sumOf = (figures: PrintedFigure[]): Decimal => Decimal.sum(0, ...figures.map(({ value }) => value));
