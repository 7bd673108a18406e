import { dataRows, type Figure } from "../tables/table";
import { onceAColumn } from "./once-a-column";

/** The figures of a column in its data rows; the same list each time, by which what they come to is kept. */
export const dataFigures = onceAColumn((table, column): readonly Figure[] =>
  dataRows(table).flatMap((row) => table.figureAt(row, column) ?? []),
);
