import { Decimal, HUNDRED } from "../../numbers/decimal";
import { addIntervals, possibleValues } from "../../numbers/printed-precision";
import { type DatedRule, NoRuleForYear, ruleInForce } from "../../rules/dated-rule";
import type { WeightedIndicator } from "../../rules/ikpa-weights";
import { type Column, columnsOf, dataRows, type Figure, type Table } from "../../tables/table";
import type { Constraint } from "../constraint";
import { differentOf, match, type Match, setOf } from "./weighted-indicators";

/** The weights that a table prints, against the rule that was in force in its year. */
export function weightsOfRule(table: Table, bobot: Column, year: number): Constraint[] {
  const { versions, fewest, rule } = setOf(table, bobot);
  const inForce = findInForce(versions, year);
  if (!inForce) return [];
  const matched = match(table, bobot, inForce.values).filter(({ figure }) => !isWhole(table, figure));
  if (differentOf(matched) < fewest || !isAnotherSet(table, bobot, matched, versions, inForce)) return [];
  return withObject(table, matched).map(({ figure, indicator }) => ({
    rule,
    kind: "bobot",
    target: figure,
    inputs: [],
    expect() {
      const value = new Decimal(indicator.weight);
      return { value, possible: { low: value, high: value } };
    },
    alternatives: [],
    trace: () => [`${indicator.name}: ${indicator.weight}%`],
    source: [inForce.source.title, inForce.source.article, inForce.source.url].filter(Boolean).join(", "),
    isRegulation: true,
  }));
}

/** `A. Perencanaan (A.1 + A.2) | 100%`: all of the weights right above it come to it, so it is no part of their set. */
function isWhole(table: Table, { row, column, reading }: Figure): boolean {
  if (!reading.value.eq(HUNDRED)) return false;
  let sum = new Decimal(0);
  for (let at = table.rows.indexOf(row) - 1; at >= 0 && sum.lt(HUNDRED); at -= 1) {
    const above = table.rows[at];
    const part = above && table.figureAt(above, column);
    if (!part || part.reading.value.gte(HUNDRED)) return false;
    sum = sum.plus(part.reading.value);
  }
  return sum.eq(HUNDRED);
}

function findInForce(versions: readonly DatedRule<WeightedIndicator[]>[], year: number) {
  try {
    return ruleInForce(versions, year);
  } catch (error) {
    if (error instanceof NoRuleForYear) return null;
    throw error;
  }
}

/** An indicator without object (no contracts, no UP) has the weight 0 and no value, and the others are converted. */
function withObject(table: Table, matched: Match[]): Match[] {
  const [nilai] = columnsOf(table, "nilai");
  const hasObject = ({ row, figure }: Match) => {
    if (!figure.reading.value.isZero()) return true;
    const value = nilai && table.figureAt(row, nilai);
    return value ? !value.reading.value.isZero() : false;
  };
  return matched.filter(hasObject);
}

/**
 * Weights that differ may have been converted, because an indicator has no object. They are only wrong when they do not
 * add up to 100 or are exactly those of another year. Nobody could know those of a later one: then the table is of that year.
 */
function isAnotherSet(
  table: Table,
  bobot: Column,
  matched: Match[],
  versions: readonly DatedRule<WeightedIndicator[]>[],
  inForce: DatedRule<WeightedIndicator[]>,
): boolean {
  const printed = dataRows(table).flatMap((row) => table.figureAt(row, bobot) ?? []);
  // Aspects above their indicators add up to a hundred once more.
  const sets = [printed, matched.map(({ figure }) => figure)];
  const isSetOf = (version: DatedRule<WeightedIndicator[]>) => {
    const ofVersion = match(table, bobot, version.values);
    return matched.every(({ figure, row }) =>
      ofVersion.some((other) => other.row === row && figure.reading.value.eq(other.indicator.weight)),
    );
  };
  const isComplete = sets.some(comeToHundred);
  if (isComplete && versions.some((version) => version.effectiveFrom > inForce.effectiveFrom && isSetOf(version)))
    return false;
  return !isComplete || versions.some((version) => version !== inForce && isSetOf(version));
}

function comeToHundred(weights: Figure[]): boolean {
  const sum = addIntervals(weights.map(({ reading }) => possibleValues(reading)));
  return sum.low.lte(HUNDRED) && sum.high.gte(HUNDRED);
}
