import type { Decimal } from "../numbers/decimal";
import { type Interval, possibleValues } from "../numbers/printed-precision";
import { isFigure, type OtherReading, type Reading } from "../numbers/reading";
import type { Column, Row, Table } from "../tables/table";
import { toA1 } from "../workbook/address";

/** One printed figure of a table, with its place. */
export interface Figure {
  cell: string;
  row: Row;
  column: Column;
  reading: Reading & { value: Decimal };
}

export function figureAt(table: Table, row: Row, column: Column): Figure | null {
  const reading = table.readingAt(row, column);
  return isFigure(reading) ? { cell: toA1({ row: row.index, column: column.index }), row, column, reading } : null;
}

/** Any figure as if it stood in this row and column, e.g. the amounts that a sentence in the cell adds up to. */
export function figureFrom(row: Row, column: Column, reading: Reading & { value: Decimal }): Figure {
  return { cell: toA1({ row: row.index, column: column.index }), row, column, reading };
}

/**
 * The table as printed, with some figures replaced: a guess at what it should have been. Diagnosis compares such worlds.
 */
export class World {
  private constructor(private readonly replaced: ReadonlyMap<string, OtherReading>) {}

  static readonly asPrinted = new World(new Map());

  /** `decimals` as the figure would print them; those of its cell where none are given. */
  with(figure: Figure, value: Decimal, decimals = figure.reading.decimals): World {
    return new World(new Map(this.replaced).set(figure.cell, { value, decimals }));
  }

  isReplaced(cell: string): boolean {
    return this.replaced.has(cell);
  }

  valueOf(figure: Figure): Decimal {
    return this.replaced.get(figure.cell)?.value ?? figure.reading.value;
  }

  /** A replaced figure is known as exactly as its cell can print it. */
  intervalOf(figure: Figure): Interval {
    return possibleValues({ ...figure.reading, ...this.replaced.get(figure.cell) });
  }
}
