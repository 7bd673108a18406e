import { doubleOf } from "../../numbers/reading";
import type { Column, Row, Table } from "../../tables/table";

/** In the numbers that searching needs; what is found is judged exactly afterwards. */
export type ValueAt = (row: Row, column: Column) => number | null;

/** A blank and a dash are nought. */
export function figuresOf(table: Table, columns: Column[]): ValueAt {
  const known = new Map<Row, Map<Column, number | null>>();
  const isNumeric = new Set(columns);
  return (row, column) => {
    let own = known.get(row);
    if (!own) known.set(row, (own = new Map()));
    let value = own.get(column);
    if (value === undefined) {
      const figure = isNumeric.has(column) ? table.figureAt(row, column) : null;
      value = figure ? doubleOf(figure.reading) : isNumeric.has(column) && isDash(table, row, column) ? 0 : null;
      own.set(column, value);
    }
    return value;
  };
}

const isDash = (table: Table, row: Row, column: Column) => {
  const { kind, text } = table.readingAt(row, column);
  return kind === "empty" && text.trim() !== "";
};
