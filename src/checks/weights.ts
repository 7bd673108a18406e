import { Decimal, HUNDRED } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { addIntervals, multiplyIntervals, possibleValues, scaleInterval } from "../numbers/printed-precision";
import { type DatedRule, NoRuleForYear, ruleInForce } from "../rules/dated-rule";
import { IKPA_WEIGHTS, type WeightedIndicator } from "../rules/ikpa-weights";
import { NKA_COMPOSITION } from "../rules/nka-composition";
import { columnsOf, type Column, dataRows, type Row, type Table } from "../tables/table";
import type { Constraint } from "./constraint";
import { type Figure, figureAt } from "./figure";

/** Tables of weights: bobot × nilai = nilai akhir, and the weights themselves against the rule of the year. */
export function weightConstraints(table: Table, year: number | null): Constraint[] {
  const [bobot] = columnsOf(table, "bobot");
  if (!bobot) return [];
  return [...weightedValues(table, bobot), ...(year === null ? [] : weightsOfRule(table, bobot, year))];
}

function weightedValues(table: Table, bobot: Column): Constraint[] {
  const [nilai] = columnsOf(table, "nilai");
  const [akhir] = columnsOf(table, "nilai-akhir");
  if (!nilai || !akhir) return [];
  return dataRows(table).flatMap((row) => {
    const weight = figureAt(table, row, bobot);
    const value = figureAt(table, row, nilai);
    const target = figureAt(table, row, akhir);
    if (!weight || !value || !target) return [];
    const constraint: Constraint = {
      rule: "nilai-terbobot",
      kind: "bobot",
      target,
      inputs: [weight, value],
      expect: (world) => ({
        value: world.valueOf(weight).times(world.valueOf(value)).div(HUNDRED),
        possible: scaleInterval(
          multiplyIntervals(world.intervalOf(weight), world.intervalOf(value)),
          new Decimal("0.01"),
        ),
      }),
      // Weights may be written as fractions: 0,11 × 3,45 = 0,38.
      alternatives: [
        {
          code: "weight-as-fraction",
          isRemarkable: false,
          expect: (world) =>
            world.valueOf(weight).gt(1)
              ? null
              : {
                  value: world.valueOf(weight).times(world.valueOf(value)),
                  possible: multiplyIntervals(world.intervalOf(weight), world.intervalOf(value)),
                },
        },
      ],
      solveFor(input, world) {
        const other = input.cell === weight.cell ? value : weight;
        const known = world.valueOf(other);
        return known.isZero() ? null : world.valueOf(target).times(HUNDRED).div(known);
      },
      trace: (world) => [
        `${formatShort(world.valueOf(weight))} × ${formatShort(world.valueOf(value))} / 100 = ${formatShort(
          world.valueOf(weight).times(world.valueOf(value)).div(HUNDRED),
        )}`,
      ],
      source: "bobot × nilai / 100",
    };
    return [constraint];
  });
}

/** A set of which fewer indicators stand in the table is not what the table is about. */
const FEWEST_MATCHES = { ikpa: 4, nka: 2 };

function weightsOfRule(table: Table, bobot: Column, year: number): Constraint[] {
  return [
    ...against(table, bobot, IKPA_WEIGHTS, year, FEWEST_MATCHES.ikpa, "bobot-ikpa"),
    ...against(table, bobot, NKA_COMPOSITION, year, FEWEST_MATCHES.nka, "bobot-nka"),
  ];
}

function against(
  table: Table,
  bobot: Column,
  versions: readonly DatedRule<WeightedIndicator[]>[],
  year: number,
  fewest: number,
  rule: string,
): Constraint[] {
  const inForce = findInForce(versions, year);
  if (!inForce) return [];
  const matched = match(table, bobot, inForce.values);
  if (matched.length < fewest || !isAnotherSet(table, bobot, matched, versions, inForce)) return [];
  return matched.map(({ figure, indicator }) => ({
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

function findInForce(versions: readonly DatedRule<WeightedIndicator[]>[], year: number) {
  try {
    return ruleInForce(versions, year);
  } catch (error) {
    if (error instanceof NoRuleForYear) return null;
    throw error;
  }
}

interface Match {
  row: Row;
  figure: Figure;
  indicator: WeightedIndicator;
}

function match(table: Table, bobot: Column, indicators: WeightedIndicator[]): Match[] {
  return dataRows(table).flatMap((row) => {
    const name = row.label.toLowerCase().replace(/[^a-z&]/g, "");
    const indicator = indicators.find(({ pattern }) => pattern.test(name));
    const figure = figureAt(table, row, bobot);
    return indicator && figure ? [{ row, figure, indicator }] : [];
  });
}

/**
 * Weights that differ may have been converted, because an indicator has no object. They are only wrong when they do not
 * add up to 100 or are exactly those of another year.
 */
function isAnotherSet(
  table: Table,
  bobot: Column,
  matched: Match[],
  versions: readonly DatedRule<WeightedIndicator[]>[],
  inForce: DatedRule<WeightedIndicator[]>,
): boolean {
  const printed = dataRows(table).flatMap((row) => figureAt(table, row, bobot) ?? []);
  const sum = addIntervals(printed.map((figure) => possibleValues(figure.reading)));
  if (sum.low.gt(HUNDRED) || sum.high.lt(HUNDRED)) return true;
  return versions.some(
    (version) =>
      version !== inForce &&
      matched.every(({ figure, row }) =>
        match(table, bobot, version.values).some(
          (other) => other.row === row && figure.reading.value.eq(other.indicator.weight),
        ),
      ),
  );
}
