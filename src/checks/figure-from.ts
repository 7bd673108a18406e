import type { Decimal } from "../numbers/decimal";
import type { Reading } from "../numbers/reading";
import { type Column, type Figure, PrintedFigure, type Row, type Table } from "../tables/table";

/** Any figure as if it stood in this row and column, e.g. the amounts that a sentence in the cell adds up to. */
export function figureFrom(table: Table, row: Row, column: Column, reading: Reading & { value: Decimal }): Figure {
  return new PrintedFigure(table.isTransposed, row, column, reading);
}
