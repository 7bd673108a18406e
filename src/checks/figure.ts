import type { Decimal } from "../numbers/decimal";
import { type Interval, possibleValues } from "../numbers/printed-precision";
import { type OtherReading, type Reading, readingWith } from "../numbers/reading";
import { PrintedFigure, type Column, type Figure, type Row, type Table } from "../tables/table";

/** Any figure as if it stood in this row and column, e.g. the amounts that a sentence in the cell adds up to. */
export function figureFrom(table: Table, row: Row, column: Column, reading: Reading & { value: Decimal }): Figure {
  return new PrintedFigure(table.isTransposed, row, column, reading);
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

  isReplaced(figure: Figure): boolean {
    return this.replaced.size > 0 && this.replaced.has(figure.cell);
  }

  /** The value, with its double where that is known. */
  shownBy(figure: Figure): { value: Decimal; double?: number | null } {
    return this.replacedAt(figure) ?? figure.reading;
  }

  valueOf(figure: Figure): Decimal {
    return this.replacedAt(figure)?.value ?? figure.reading.value;
  }

  /** A replaced figure is known as exactly as its cell can print it. */
  intervalOf(figure: Figure): Interval {
    const replaced = this.replacedAt(figure);
    return possibleValues(replaced ? readingWith(figure.reading, replaced) : figure.reading);
  }

  /** Nearly every question is put to the table as printed. */
  private replacedAt(figure: Figure): OtherReading | undefined {
    return this.replaced.size > 0 ? this.replaced.get(figure.cell) : undefined;
  }
}
