import { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { scaleInterval } from "../../../numbers/printed-precision";
import { hasNamesakeOfLaterYear, isOfOtherYear } from "../../../tables/other-year";
import type { Column, Figure, Row, Table } from "../../../tables/table";
import type { Alternative, Constraint } from "../../constraint";

/** Of a survey of satisfaction the mean of the elements, 1 to 4, is told on a scale of 25 to 100 as well. */
const FACTOR = new Decimal(25);
const HIGHEST_MEAN = 4;

/** What is farther from it is converted in another way: a scale of five is multiplied by twenty. */
const NEAREST = 22.5;
const FARTHEST = 27.5;

const NAMES_IKM = /\b(IKM|SKM|konversi|kepuasan masyarakat)\b/i;
const NAMES_MEAN = /\b(NRR|rata(?:-?\s?rata|2)|nilai (indeks|interval|unsur)|indeks)\b/i;

const NAMES_MEAN_ROW = /\bNRR\b|tertimbang|nilai (indeks|interval)/i;

/** Digits of so many elements that were typed wrong leave their sum so near. */
const FARTHEST_FROM_SUM = 20;

/** How many rows above it the mean may stand. */
const REACH = 2;

/** `Nilai IKM` under the sum of the weighted means, and `Nilai Konversi` beside the mean: 25 times as much. */
export function ikmOfMeans(table: Table): Constraint[] {
  const converted = table.columns.filter(({ name }) => NAMES_IKM.test(name));
  return table.rows.flatMap((row, at) => [
    ...converted.flatMap((column) => besideMean(table, row, column)),
    ...(NAMES_IKM.test(row.label) && !isOfOtherYear(table, row) && !hasNamesakeOfLaterYear(table, row)
      ? belowMean(table, row, table.rows.slice(Math.max(0, at - REACH), at))
      : []),
  ]);
}

/** `Jumlah NRR Tertimbang`, `Rata-rata`: not any row that happens to hold a small figure. */
const isMean = ({ kind, label }: Row) => kind === "total" || kind === "rata-rata" || NAMES_MEAN_ROW.test(label);

function besideMean(table: Table, row: Row, column: Column): Constraint[] {
  const before = table.columns.filter(({ index, name }) => index < column.index && NAMES_MEAN.test(name)).pop();
  return before ? converting(table.figureAt(row, before), table.figureAt(row, column)) : [];
}

function belowMean(table: Table, row: Row, above: Row[]): Constraint[] {
  const figuresOf = (each: Row) => table.columns.flatMap((column) => table.figureAt(each, column) ?? []);
  const [only, ...others] = figuresOf(row);
  const means = above.filter(isMean);
  // One figure for all elements, wherever it was typed, is of what their row comes to at its end.
  const atEnd = means.map(figuresOf).find(isAddedUp);
  if (only && others.length === 0 && atEnd) return converting(atEnd[atEnd.length - 1] ?? null, only);
  const inColumn = table.columns.flatMap((column) => {
    const target = table.figureAt(row, column);
    const found = target ? means.flatMap((each) => table.figureAt(each, column) ?? []) : [];
    return found.reverse().flatMap((mean) => converting(mean, target))[0] ?? [];
  });
  if (inColumn.length > 0 || !only || others.length > 0) return inColumn;
  // `NRR Tertimbang | Nilai Konversi`, and below them `IKM Unit Layanan`, typed under either.
  const weighted = means.flatMap(figuresOf).filter(({ column }) => TELLS_WEIGHTED.test(column.name));
  return weighted.length === 1 ? converting(weighted[0] ?? null, only) : [];
}

function isAddedUp(figures: Figure[]): boolean {
  const [last, ...others] = figures.map(({ reading }) => reading.value).reverse();
  if (!last || others.length < 2) return false;
  const sum = Decimal.sum(...others);
  return sum.minus(last).abs().lt(sum.div(FARTHEST_FROM_SUM).abs());
}

function ofRoundedWeights(mean: Figure): Alternative {
  return {
    code: "rounded-weights",
    isRemarkable: false,
    isOfOwnFigures: true,
    expect(world) {
      const { low, high } = scaleInterval(world.intervalOf(mean), FACTOR);
      return { value: world.valueOf(mean).times(FACTOR), possible: { low: low.times(LEAST_WEIGHTS), high } };
    },
  };
}

/** Nine elements weigh 0,111 each, or 0,11: together a little less than one. */
const LEAST_WEIGHTS = new Decimal("0.99");

const TELLS_WEIGHTED = /tertimbang|terbobot/i;

/** What the weighted means of the elements come to is told nowhere but here, and the mean beside it is not weighted. */
const isOfOtherMean = (mean: Figure, target: Figure) =>
  TELLS_WEIGHTED.test(target.row.label) &&
  ![mean.row.label, mean.column.header].some((name) => TELLS_WEIGHTED.test(name));

function converting(mean: Figure | null, target: Figure | null): Constraint[] {
  if (!mean || !target || mean.reading.value.lt(1) || mean.reading.value.gt(HIGHEST_MEAN)) return [];
  const factor = target.reading.value.div(mean.reading.value);
  if (factor.lt(NEAREST) || factor.gt(FARTHEST)) return [];
  return [
    {
      rule: "konversi-ikm",
      kind: "bobot",
      target,
      inputs: [mean],
      expect: (world) => ({
        value: world.valueOf(mean).times(FACTOR),
        possible: scaleInterval(world.intervalOf(mean), FACTOR),
      }),
      alternatives: isOfOtherMean(mean, target) ? [ofRoundedWeights(mean)] : [],
      trace: (world) => [
        `${formatShort(world.valueOf(mean))} × ${formatShort(FACTOR)} = ${formatShort(world.valueOf(mean).times(FACTOR))}`,
      ],
      source: `${mean.column.header} × ${formatShort(FACTOR)}`,
    },
  ];
}
