import { IKPA_WEIGHTS, type WeightedIndicator } from "../../rules/ikpa-weights";
import { type Column, dataRows, type Figure, type Row, type Table } from "../../tables/table";

/** A set of which fewer indicators stand in the table is not what the table is about. */
export const FEWEST_MATCHES = { ikpa: 4, nka: 2 };

/** The aspects of IKPA bear names like the parts of NKA. */
export const isOfIkpa = (table: Table, bobot: Column) =>
  IKPA_WEIGHTS.some(({ values }) => differentOf(match(table, bobot, values)) >= FEWEST_MATCHES.ikpa);

/** A row that bears the name of an indicator which a rule gives a weight. */
export interface Match {
  row: Row;
  figure: Figure;
  indicator: WeightedIndicator;
}

export function match(table: Table, bobot: Column, indicators: WeightedIndicator[]): Match[] {
  return dataRows(table).flatMap((row) => {
    const name = row.label.toLowerCase().replace(/[^a-z&]/g, "");
    const indicator = indicators.find(({ pattern }) => pattern.test(name));
    const figure = table.figureAt(row, bobot);
    return indicator && figure ? [{ row, figure, indicator }] : [];
  });
}

/** Several indicators about one part (`kinerja pelaksanaan anggaran K/L`, `kualitas pelaksanaan anggaran`) are no set of parts. */
export const differentOf = (matched: Match[]) => new Set(matched.map(({ indicator }) => indicator)).size;
