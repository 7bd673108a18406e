import { isFigure, type Reading } from "../numbers/reading";
import type { CellRange } from "../workbook/address";
import { PrintedFigure, type Column, type Figure, type Row } from "./table";

/** The figures of a table, each read once: checks ask for the same ones again and again. */
export class FiguresOfTable {
  private readonly readings: (Reading | undefined)[] = [];
  private readonly figures: (Figure | undefined)[] = [];
  private readonly width: number;

  constructor(
    private readonly range: CellRange,
    readonly isTransposed: boolean,
    private readonly read: (row: number, column: Column) => Reading,
  ) {
    this.width = range.right - range.left + 1;
  }

  readingAt(row: Row, column: Column): Reading {
    const place = this.placeOf(row, column);
    return (this.readings[place] ??= this.read(row.index, column));
  }

  figureAt(row: Row, column: Column): Figure | null {
    const place = this.placeOf(row, column);
    const known = this.figures[place];
    if (known?.row === row && known.column === column) return known;
    const reading = this.readingAt(row, column);
    if (!isFigure(reading)) return null;
    return (this.figures[place] = new PrintedFigure(this.isTransposed, row, column, reading));
  }

  private placeOf(row: Row, column: Column): number {
    return (row.index - this.range.top) * this.width + column.index - this.range.left;
  }
}
