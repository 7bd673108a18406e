import type { DatedRule } from "../../rules/dated-rule";
import { IKPA_WEIGHTS, type WeightedIndicator } from "../../rules/ikpa-weights";
import { NKA_COMPOSITION } from "../../rules/nka-composition";
import { type Column, dataRows, type Figure, type Row, type Table } from "../../tables/table";

/** Weights that a rule sets, and what they are called. */
export interface WeightSet {
  name: string;
  rule: string;
  versions: readonly DatedRule<WeightedIndicator[]>[];
  /** A set of which fewer indicators stand in the table is not what the table is about. */
  fewest: number;
}

const IKPA: WeightSet = { name: "Bobot IKPA", rule: "bobot-ikpa", versions: IKPA_WEIGHTS, fewest: 4 };
const NKA: WeightSet = { name: "Bobot NKA", rule: "bobot-nka", versions: NKA_COMPOSITION, fewest: 2 };

/** The set that a column of weights may be of. */
export const setOf = (table: Table, bobot: Column): WeightSet => (isOfIkpa(table, bobot) ? IKPA : NKA);

/** The aspects of IKPA bear names like the parts of NKA. */
const isOfIkpa = (table: Table, bobot: Column) =>
  IKPA_WEIGHTS.some(({ values }) => differentOf(match(table, bobot, values)) >= IKPA.fewest);

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
