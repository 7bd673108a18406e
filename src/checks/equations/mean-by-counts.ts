import { Decimal } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { squeeze } from "../../tables/lexicon";
import type { Column, Figure, Row, Table } from "../../tables/table";
import { type Constraint, judge } from "../constraint";
import { World } from "../world";
import { weightedMean } from "./means";
import { numericColumns } from "./relations/numeric-columns";

const NAMES_WEIGHTED_MEAN = /\b(?:rata-?\s?rata|rerata)\s+(?:tertimbang|terbobot)\b\s*([^()]*)/i;

/** Words between the mean and what it is weighted by. */
const LEADING_WORDS = /^\W*(?:menurut|berdasarkan|terhadap|dengan|oleh|bobot|jumlah|per)\b\s*/i;

const FEWEST_ROWS = 2;

interface Weights {
  column: Column;
  rows: Row[];
  /** The name of the row tells of what the weights are. */
  isNamed: boolean;
}

/**
 * `Nilai SKM (rata-rata tertimbang responden) | 87,43 | 760`: the values of the rows above, each as often as the column of
 * counts says that the row itself adds up. Where the name does not tell which counts, another column must be such a mean.
 */
export function meansByCounts(table: Table): Constraint[] {
  if (table.isTransposed) return [];
  return table.rows.flatMap((row) => {
    const [, said] = NAMES_WEIGHTED_MEAN.exec(row.label) ?? [];
    if (said === undefined) return [];
    const weights = weightsFor(table, row, said);
    if (!weights) return [];
    const means = numericColumns(table).flatMap((column) => meanIn(table, row, column, weights));
    const isShown = means.some((each) => judge(each, World.asPrinted).verdict !== "impossible");
    return weights.isNamed || isShown ? means : [];
  });
}

function weightsFor(table: Table, row: Row, said: string): Weights | null {
  const named = squeeze(withoutLeadingWords(said));
  const found = numericColumns(table).flatMap((column): Weights[] => {
    const whole = table.figureAt(row, column);
    const rows = table.rows.filter(
      (each) => each.kind === "data" && each.index < row.index && table.figureAt(each, column) !== null,
    );
    const counts = rows.flatMap((each) => table.figureAt(each, column) ?? []);
    if (!whole || rows.length < FEWEST_ROWS || ![whole, ...counts].every(isCount)) return [];
    const sum = Decimal.sum(...counts.map(({ reading }) => reading.value));
    return sum.eq(whole.reading.value) ? [{ column, rows, isNamed: isNamedBy(column, named) }] : [];
  });
  const ofName = found.filter(({ isNamed }) => isNamed);
  const [only, second] = ofName.length > 0 ? ofName : found;
  return only && !second ? only : null;
}

function withoutLeadingWords(words: string): string {
  const rest = words.replace(LEADING_WORDS, "");
  return rest === words ? rest : withoutLeadingWords(rest);
}

function isNamedBy({ header, name }: Column, named: string): boolean {
  const words = [squeeze(header), squeeze(name)];
  return named !== "" && words.some((each) => each !== "" && (each.includes(named) || named.includes(each)));
}

const isCount = ({ reading }: Figure) =>
  reading.decimals === 0 && reading.kind !== "percent" && reading.value.gte(0) && reading.scale === 1;

function meanIn(table: Table, row: Row, column: Column, { column: of, rows }: Weights): Constraint[] {
  const target = table.figureAt(row, column);
  const values = rows.flatMap((each) => table.figureAt(each, column) ?? []);
  const weights = rows.flatMap((each) => table.figureAt(each, of) ?? []);
  if (column === of || !target || values.length < rows.length || !liesWithin(target, values)) return [];
  return [
    {
      rule: "rata-rata",
      kind: "rata-rata",
      target,
      inputs: [...values, ...weights],
      expect: (world) => weightedMean(values, weights, world),
      alternatives: [],
      trace: (world) => {
        const products = values.map(
          (each, at) => `${formatShort(world.valueOf(each))} × ${formatShort(world.valueOf(weights[at]!))}`,
        );
        const whole = Decimal.sum(...weights.map((each) => world.valueOf(each)));
        const found = weightedMean(values, weights, world);
        return found ? [`(${products.join(" + ")}) / ${formatShort(whole)} = ${formatShort(found.value)}`] : [];
      },
      source: `Σ ${column.header} × ${of.header} / Σ ${of.header}`,
    },
  ];
}

/** What lies outside its parts is no mean of them, but their sum, or something else. */
function liesWithin({ reading }: Figure, values: Figure[]): boolean {
  const all = values.map((each) => each.reading.value);
  return reading.decimals > 0 && reading.value.gte(Decimal.min(...all)) && reading.value.lte(Decimal.max(...all));
}
