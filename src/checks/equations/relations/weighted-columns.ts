import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { addIntervals, scaleInterval, subtractIntervals } from "../../../numbers/printed-precision";
import { type Column, dataRows, type Figure, type Row, type Table } from "../../../tables/table";
import { type Constraint, countHolding, judgeAll } from "../../constraint";
import type { World } from "../../worlds/world";
import { numericColumns } from "./numeric-columns";

/** So many rows must come out, and so large a part of all. */
const FEWEST_HOLDING = 2;
const LEAST_HOLDING = 0.6;

interface Weights {
  of: ReadonlyMap<Column, Decimal>;
  /** The row that holds them, where no header does. */
  row: Row | null;
  /** The column over which that row says what the weights come to. */
  whole: Column | null;
}

/** `Perencanaan (50%) | IKPA (50%) | NKA`, or a row `Bobot | 10% | 15% | …`: the values of a row, each times its weight. */
export function weightedColumns(table: Table, open: Column[]): Constraint[] {
  const weights = weightsInHeaders(table) ?? weightsInRow(table);
  if (!weights) return [];
  const last = Math.max(...[...weights.of.keys()].map(({ index }) => index));
  const behind = numericColumns(table).filter(({ index }) => index > last);
  const result = weights.whole ?? behind[0];
  if (!result || !open.includes(result)) return [];
  const between = behind.filter(({ index }) => index < result.index);
  if (!between.every(({ name }) => NAMES_DEDUCTION.test(name))) return [];
  // Where rows leave parts out, the means of the parts weigh up to something else than the mean of what was weighed.
  const isPartial = dataRows(table).some(
    (row) => table.figureAt(row, result) && [...weights.of.keys()].some((column) => !table.figureAt(row, column)),
  );
  const found = table.rows.flatMap((row) => {
    const target = row === weights.row ? null : table.figureAt(row, result);
    const inputs = partsOf(table, row, weights);
    const taken = between.map((column) => table.figureAt(row, column));
    // Below the rows stand their means; what was taken off one of them is often not averaged.
    const isOpen =
      row.kind !== "data" && ((between.length > 0 && taken.includes(null)) || (row.kind === "rata-rata" && isPartial));
    const minus = taken.filter((figure) => figure !== null);
    return target && inputs && !isOpen ? [weighted(target, inputs, minus, weights)] : [];
  });
  const holding = countHolding(judgeAll(found));
  return holding >= FEWEST_HOLDING && (found.length - holding <= 1 || holding / found.length >= LEAST_HOLDING)
    ? found
    : [];
}

function weightsInHeaders({ columns }: Table): Weights | null {
  return wholeOf(
    columns.flatMap((column): [Column, Decimal][] => {
      const weight = /\(\s*(?:bobot\s*)?(\d{1,2})\s*%\s*\)\s*$/i.exec(column.name)?.[1];
      return weight === undefined ? [] : [[column, new Decimal(weight).div(HUNDRED)]];
    }),
    { row: null, whole: null },
  );
}

/** `Pengurang Dispensasi SPM | Nilai IKPA`: points that are taken off what the weights give. */
const NAMES_DEDUCTION = /\b(pengurang(an)?|dispensasi|penalti|potongan)\b/i;

const NAMES_WEIGHTS = /^\W*bobot\b/i;

function weightsInRow(table: Table): Weights | null {
  const row = table.rows.find(({ label }) => NAMES_WEIGHTS.test(label));
  if (!row) return null;
  const weights = table.columns.flatMap((column): [Column, Decimal][] => {
    const figure = column.role === "nomor" ? null : table.figureAt(row, column);
    return figure ? [[column, figure.reading.value.div(HUNDRED)]] : [];
  });
  // Over the total stands what the weights come to.
  const [whole, last] = weights[weights.length - 1] ?? [];
  return whole && last?.eq(1) ? wholeOf(weights.slice(0, -1), { row, whole }) : wholeOf(weights, { row, whole: null });
}

function wholeOf(parts: [Column, Decimal][], place: Omit<Weights, "of">): Weights | null {
  const isWhole = parts.length >= 2 && Decimal.sum(...parts.map(([, weight]) => weight)).eq(1);
  return isWhole ? { of: new Map(parts), ...place } : null;
}

/** A dash is the value of what a satker has none of: it adds nothing. Words might count for anything. */
function partsOf(table: Table, row: Row, { of }: Weights): Figure[] | null {
  const columns = [...of.keys()];
  const figures = columns.flatMap((column) => table.figureAt(row, column) ?? []);
  const isRest = (column: Column) => table.figureAt(row, column) || table.readingAt(row, column).kind === "empty";
  return figures.length >= 2 && columns.every(isRest) ? figures : null;
}

function weighted(target: Figure, plus: Figure[], minus: Figure[], { of }: Weights): Constraint {
  const weightOf = ({ column }: Figure) => of.get(column) ?? new Decimal(0);
  const valueIn = (world: World) =>
    Decimal.sum(...plus.map((each) => world.valueOf(each).times(weightOf(each)))).minus(
      Decimal.sum(0, ...minus.map((each) => world.valueOf(each))),
    );
  const possibleIn = (world: World) => {
    const given = addIntervals(plus.map((each) => scaleInterval(world.intervalOf(each), weightOf(each))));
    return minus.length === 0
      ? given
      : subtractIntervals(given, addIntervals(minus.map((each) => world.intervalOf(each))));
  };
  return {
    rule: "kolom-weighted",
    kind: "bobot",
    target,
    inputs: [...plus, ...minus],
    expect: (world) => ({ value: valueIn(world), possible: possibleIn(world) }),
    alternatives: [],
    trace: (world) => [
      `${[
        plus
          .map((each) => `${formatShort(world.valueOf(each))} × ${formatShort(weightOf(each).times(HUNDRED))}%`)
          .join(" + "),
        ...minus.map((each) => formatShort(world.valueOf(each))),
      ].join(" − ")} = ${formatShort(valueIn(world))}`,
    ],
    source: [...of.keys()].map(({ header }) => header).join(" + "),
  };
}
