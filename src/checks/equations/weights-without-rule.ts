import type { DatedRule } from "../../rules/dated-rule";
import { IKPA_WEIGHTS, type WeightedIndicator } from "../../rules/ikpa-weights";
import { NKA_COMPOSITION } from "../../rules/nka-composition";
import { type Column, columnsOf, type Table } from "../../tables/table";
import { differentOf, FEWEST_MATCHES, isOfIkpa, match } from "./weighted-indicators";

/** A set of weights that is older than every rule that is known for it. */
export interface RuleMissing {
  name: string;
  firstYear: number;
}

/** Which weights of a table are not compared with a rule, because there is none for so early a year. */
export function weightsWithoutRule(table: Table, year: number): RuleMissing[] {
  const [bobot] = columnsOf(table, "bobot");
  if (!bobot) return [];
  return isOfIkpa(table, bobot)
    ? missing(table, bobot, IKPA_WEIGHTS, year, FEWEST_MATCHES.ikpa, "Bobot IKPA")
    : missing(table, bobot, NKA_COMPOSITION, year, FEWEST_MATCHES.nka, "Bobot NKA");
}

function missing(
  table: Table,
  bobot: Column,
  versions: readonly DatedRule<WeightedIndicator[]>[],
  year: number,
  fewest: number,
  name: string,
): RuleMissing[] {
  const firstYear = Math.min(...versions.map(({ effectiveFrom }) => effectiveFrom));
  if (year >= firstYear) return [];
  const isOfIt = versions.some(({ values }) => differentOf(match(table, bobot, values)) >= fewest);
  return isOfIt ? [{ name, firstYear }] : [];
}
