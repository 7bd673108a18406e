import { columnsOf, type Table } from "../../tables/table";
import { differentOf, match, setOf } from "./weighted-indicators";

/** A set of weights that is older than every rule that is known for it. */
export interface RuleMissing {
  name: string;
  firstYear: number;
}

/** Which weights of a table are not compared with a rule, because there is none for so early a year. */
export function weightsWithoutRule(table: Table, year: number): RuleMissing[] {
  const [bobot] = columnsOf(table, "bobot");
  if (!bobot) return [];
  const { versions, fewest, name } = setOf(table, bobot);
  const firstYear = Math.min(...versions.map(({ effectiveFrom }) => effectiveFrom));
  if (year >= firstYear) return [];
  const isOfIt = versions.some(({ values }) => differentOf(match(table, bobot, values)) >= fewest);
  return isOfIt ? [{ name, firstYear }] : [];
}
