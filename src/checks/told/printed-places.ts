import { doubleOf } from "../../numbers/reading";
import type { Column, ColumnRole, Figure, Row, Table } from "../../tables/table";
import { nameOfRow } from "./told-sentence";
import { shownValueOf } from "./told-value";

/** Where a table prints a figure. */
export interface PrintedPlace {
  table: Table;
  row: Row;
  column: Column;
  figure: Figure;
}

const NO_FIGURES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["nomor", "kode", "tahun", "uraian", "satuan"]);

export const placeOfPrinted = ({ table, figure }: PrintedPlace): string => `${table.sheet.name}!${figure.cell}`;

/** Where the tables of a workbook print the figures that its sentences tell, or may have meant. */
export class PrintedPlaces {
  private readonly byValue = new Map<number, PrintedPlace[]>();
  private values: number[] | null = null;
  private rowsByLabel: Map<string, { table: Table; row: Row }[]> | null = null;

  /** Only the wanted values are kept: a workbook prints far more figures than its sentences tell. */
  constructor(
    private readonly tables: readonly Table[],
    wanted: ReadonlySet<number>,
  ) {
    for (const table of tables)
      for (const place of placesIn(table)) {
        const value = shownValueOf(place.figure);
        if (!wanted.has(value)) continue;
        const known = this.byValue.get(value);
        if (known) known.push(place);
        else this.byValue.set(value, [place]);
      }
  }

  at(value: number): readonly PrintedPlace[] {
    return this.byValue.get(value) ?? [];
  }

  /** Whether a figure is the share that is meant of any other figure of the workbook. */
  hasWhole(value: number, isMeant: (share: number) => boolean): boolean {
    this.values ??= [
      ...new Set(this.tables.flatMap((table) => [...placesIn(table)].map(({ figure }) => doubleOf(figure.reading)))),
    ];
    return this.values.some((other) => other !== 0 && isMeant((value / other) * 100));
  }

  /** Every figure of the rows that bear this row's name, in its table and in others. */
  figuresOfName(row: Row): Figure[] {
    this.rowsByLabel ??= rowsByLabel(this.tables);
    return (this.rowsByLabel.get(nameOfRow(row)) ?? []).flatMap(({ table, row: each }) =>
      figuresIn(table, each).map(({ figure }) => figure),
    );
  }
}

function rowsByLabel(tables: readonly Table[]): Map<string, { table: Table; row: Row }[]> {
  const found = new Map<string, { table: Table; row: Row }[]>();
  for (const table of tables)
    for (const row of table.rows) {
      const name = nameOfRow(row);
      const known = found.get(name);
      if (known) known.push({ table, row });
      else found.set(name, [{ table, row }]);
    }
  return found;
}

function* placesIn(table: Table): Generator<PrintedPlace> {
  for (const row of table.rows) yield* figuresIn(table, row);
}

/** The figures of one row. */
export function figuresIn(table: Table, row: Row): PrintedPlace[] {
  return table.columns.flatMap((column) => {
    const figure = NO_FIGURES.has(column.role) ? null : table.figureAt(row, column);
    return figure ? [{ table, row, column, figure }] : [];
  });
}

/** The figures of one column, totals included: a share may be of any of them. */
export const figuresDown = (table: Table, column: Column): Figure[] =>
  table.rows.flatMap((row) => table.figureAt(row, column) ?? []);
