import { Decimal, HUNDRED } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { addIntervals, multiplyIntervals, possibleValues, scaleInterval } from "../../numbers/printed-precision";
import { yearsIn } from "../../numbers/years-in";
import { type DatedRule, NoRuleForYear, ruleInForce } from "../../rules/dated-rule";
import { IKPA_WEIGHTS, type WeightedIndicator } from "../../rules/ikpa-weights";
import { NKA_COMPOSITION } from "../../rules/nka-composition";
import { type Column, columnsOf, dataRows, type Figure, type Row, type Table } from "../../tables/table";
import { squeeze } from "../../tables/lexicon";
import type { Alternative, Constraint } from "../constraint";
import { convertedTotals } from "./converted-total";
import { type World } from "../worlds/world";

/** Tables of weights: bobot × nilai = nilai akhir, and the weights themselves against the rule of the year. */
export function weightConstraints(table: Table, year: number | null): Constraint[] {
  const weights = columnsOf(table, "bobot");
  if (weights.length < 2) return weights.flatMap((bobot) => constraintsOfWeight(table, bobot, yearTold(table) ?? year));
  return weights.flatMap((bobot) =>
    constraintsOfWeight(ofOneWeight(table, bobot, weights), bobot, yearOver(bobot) ?? year),
  );
}

/** `2023 / Bobot, Nilai | 2024 / Bobot, Nilai`: the table as if it had the columns of this weight only. */
function ofOneWeight(table: Table, bobot: Column, weights: Column[]): Table {
  const others = new Set(weights.filter((each) => each !== bobot).map(({ parent }) => parent));
  const isOfOther = ({ parent }: Column) => parent !== bobot.parent && others.has(parent);
  return { ...table, columns: table.columns.filter((column) => !isOfOther(column)) };
}

/** `Nilai IKPA Tahun 2023` in a report of 2024: the one year that the last line of its title names. */
function yearTold({ title }: Table): number | null {
  const [only, second] = new Set(yearsIn(title.at(-1) ?? ""));
  return only !== undefined && second === undefined ? Number(only) : null;
}

/** The year that stands over a column. */
function yearOver({ parent, name }: Column): number | null {
  const found = /\b(20\d\d)\b/.exec(`${parent} ${name}`)?.[1];
  return found === undefined ? null : Number(found);
}

function constraintsOfWeight(table: Table, bobot: Column, year: number | null): Constraint[] {
  return [
    ...weightedValues(table, bobot),
    ...totalOfWeighted(table, bobot),
    ...convertedTotals(table, bobot),
    ...meansOfAspects(table),
    ...(year === null ? [] : weightsOfRule(table, bobot, year)),
  ];
}

function weightedValues(table: Table, bobot: Column): Constraint[] {
  const [nilai] = columnsOf(table, "nilai");
  const [akhir] = columnsOf(table, "nilai-akhir");
  if (!nilai || !akhir) return [];
  const whole = wholeOf(table, bobot);
  const per = new Decimal(1).div(whole);
  return dataRows(table).flatMap((row) => {
    const weight = table.figureAt(row, bobot);
    const value = table.figureAt(row, nilai);
    const target = table.figureAt(row, akhir);
    if (!weight || !value || !target) return [];
    const product = (world: World) => world.valueOf(weight).times(world.valueOf(value)).times(per);
    const constraint: Constraint = {
      rule: "nilai-terbobot",
      kind: "bobot",
      target,
      inputs: [weight, value],
      expect: (world) => ({
        value: product(world),
        possible: scaleInterval(multiplyIntervals(world.intervalOf(weight), world.intervalOf(value)), per),
      }),
      alternatives: [],
      // A weight is given; the value is what was measured and typed.
      solveFor(input, world) {
        const known = world.valueOf(weight);
        return input.cell === weight.cell || known.isZero() ? null : world.valueOf(target).times(whole).div(known);
      },
      trace: (world) => [
        `${formatShort(world.valueOf(weight))} × ${formatShort(world.valueOf(value))}${whole.eq(1) ? "" : " / 100"} = ${formatShort(product(world))}`,
      ],
      source: whole.eq(1) ? "bobot × nilai" : "bobot × nilai / 100",
    };
    return [constraint];
  });
}

/** What the weights add up to: 100, or 1 where they are told as fractions (0,11 × 3,45 = 0,38). */
function wholeOf(table: Table, bobot: Column): Decimal {
  const weights = dataRows(table).flatMap((row) => table.figureAt(row, bobot)?.reading.value ?? []);
  return weights.length > 0 && weights.every((weight) => weight.lte(1)) ? new Decimal(1) : HUNDRED;
}

/** `Nilai Total` in the column of values: the weighted sum of the indicators before it, as OM-SPAN prints it. */
function totalOfWeighted(table: Table, bobot: Column): Constraint[] {
  const [nilai] = columnsOf(table, "nilai");
  if (!nilai) return [];
  return table.rows
    .filter((row) => /^nilaitotal/.test(squeeze(row.label)) && !table.figureAt(row, bobot))
    .flatMap((row) => {
      const target = table.figureAt(row, nilai);
      const parts = dataRows(table).flatMap((each) => {
        const weight = table.figureAt(each, bobot);
        const value = table.figureAt(each, nilai);
        return each.index < row.index && weight && value ? [{ weight, value }] : [];
      });
      if (!target || parts.length < 2) return [];
      const weighted = (world: World) =>
        Decimal.sum(...parts.map(({ weight, value }) => world.valueOf(weight).times(world.valueOf(value)))).div(
          HUNDRED,
        );
      const constraint: Constraint = {
        rule: "nilai-total",
        kind: "bobot",
        target,
        inputs: [...parts.flatMap(({ weight, value }) => [weight, value]), ...weightedBefore(table, row)],
        expect: (world) => ({
          value: weighted(world),
          possible: scaleInterval(
            addIntervals(
              parts.map(({ weight, value }) => multiplyIntervals(world.intervalOf(weight), world.intervalOf(value))),
            ),
            new Decimal("0.01"),
          ),
        }),
        alternatives: [sumOfWeighted(table, row)],
        trace: (world) => [
          `${parts
            .map(({ weight, value }) => `${formatShort(world.valueOf(weight))} × ${formatShort(world.valueOf(value))}`)
            .join(" + ")} = ${formatShort(weighted(world).times(HUNDRED))} / 100 = ${formatShort(weighted(world))}`,
        ],
        source: "Σ bobot × nilai / 100",
      };
      return [constraint];
    });
}

/** The weighted values of the indicators before a total. */
function weightedBefore(table: Table, total: Row): Figure[] {
  const [akhir] = columnsOf(table, "nilai-akhir");
  const rows = dataRows(table).filter((row) => row.index < total.index);
  return akhir ? rows.flatMap((row) => table.figureAt(row, akhir) ?? []) : [];
}

/** The values as they are printed beside it, each rounded, may have been added up instead. */
function sumOfWeighted(table: Table, total: Row): Alternative {
  return {
    code: "sum-of-rounded",
    isRemarkable: false,
    expect(world) {
      const figures = weightedBefore(table, total);
      if (figures.length < 2) return null;
      return {
        value: Decimal.sum(...figures.map((figure) => world.valueOf(figure))),
        possible: addIntervals(figures.map((figure) => world.intervalOf(figure))),
      };
    },
  };
}

/** `Nilai Aspek`: the plain mean of the values of the indicators that its cell is merged over. */
function meansOfAspects(table: Table): Constraint[] {
  const [nilai] = columnsOf(table, "nilai");
  const aspect = table.columns.find((column) => /^nilaiaspek$/.test(squeeze(column.name)));
  if (!nilai || !aspect) return [];
  return table.sheet.merges
    .filter((merge) => merge.left === aspect.index && merge.bottom > merge.top)
    .flatMap((merge) => {
      const rows = table.rows.filter((row) => row.index >= merge.top && row.index <= merge.bottom);
      const [first] = rows;
      const target = first && table.figureAt(first, aspect);
      const values = rows.flatMap((row) => table.figureAt(row, nilai) ?? []);
      if (!target || values.length !== rows.length) return [];
      const mean = (world: World) => Decimal.sum(...values.map((each) => world.valueOf(each))).div(values.length);
      const constraint: Constraint = {
        rule: "nilai-aspek",
        kind: "rata-rata",
        target,
        inputs: values,
        expect: (world) => ({
          value: mean(world),
          possible: scaleInterval(
            addIntervals(values.map((each) => world.intervalOf(each))),
            new Decimal(1).div(values.length),
          ),
        }),
        alternatives: [],
        trace: (world) => [
          `(${values.map((each) => formatShort(world.valueOf(each))).join(" + ")}) / ${values.length} = ${formatShort(mean(world))}`,
        ],
        source: "rata-rata nilai indikator dalam aspek",
      };
      return [constraint];
    });
}

/** A set of which fewer indicators stand in the table is not what the table is about. */
const FEWEST_MATCHES = { ikpa: 4, nka: 2 };

function weightsOfRule(table: Table, bobot: Column, year: number): Constraint[] {
  return isOfIkpa(table, bobot)
    ? against(table, bobot, IKPA_WEIGHTS, year, FEWEST_MATCHES.ikpa, "bobot-ikpa")
    : against(table, bobot, NKA_COMPOSITION, year, FEWEST_MATCHES.nka, "bobot-nka");
}

/** The aspects of IKPA bear names like the parts of NKA. */
const isOfIkpa = (table: Table, bobot: Column) =>
  IKPA_WEIGHTS.some(({ values }) => differentOf(match(table, bobot, values)) >= FEWEST_MATCHES.ikpa);

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
    const figure = table.figureAt(row, bobot);
    return indicator && figure ? [{ row, figure, indicator }] : [];
  });
}

/** Several indicators about one part (`kinerja pelaksanaan anggaran K/L`, `kualitas pelaksanaan anggaran`) are no set of parts. */
const differentOf = (matched: Match[]) => new Set(matched.map(({ indicator }) => indicator)).size;

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
 * add up to 100 or are exactly those of another year.
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
  if (!sets.some(comeToHundred)) return true;
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

function comeToHundred(weights: Figure[]): boolean {
  const sum = addIntervals(weights.map(({ reading }) => possibleValues(reading)));
  return sum.low.lte(HUNDRED) && sum.high.gte(HUNDRED);
}
