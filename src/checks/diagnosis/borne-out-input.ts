import { type Decimal, fromDouble, round } from "../../numbers/decimal";
import { doubleOf } from "../../numbers/reading";
import type { Column, Figure, Row, Table } from "../../tables/table";
import { numericColumns } from "../equations/relations/discover";

/** The values that an input may have had for an equation to come out as printed. */
export interface Span {
  low: Decimal;
  high: Decimal;
}

/** What a table says without `computed` that a figure should be, where that lies in the span; `null` where it says nothing. */
export type BorneOut = (figure: Figure, computed: Figure, span: Span) => Decimal | null;

/** Digits of agreement in other rows or columns beyond those that chance gives to so many ways of reckoning. */
const FEWEST_DIGITS = 3;

/** More columns or rows than this would find an agreement by chance. */
const MOST_COLUMNS = 7;
const MOST_ROWS = 14;

/**
 * Either a total or one of its addends may be wrong, and a percentage or what it was taken of. Where another row shows how
 * the input is reckoned (volume × tarif, awal + masuk − keluar), or another column what it adds up, and just this gives
 * what the equation asks for, it is the input. The rows and columns that show it may be too few to be an equation by
 * themselves; to tell which of two figures is wrong they suffice.
 */
export function borneOutIn(table: Table): BorneOut {
  const columns = numericColumns(table);
  const valueAt = (row: Row, column: Column) => {
    const figure = table.figureAt(row, column);
    return figure && columns.includes(column) ? doubleOf(figure.reading) : null;
  };
  return (figure, computed, span) => {
    const others = computed.row === figure.row ? columns.filter((column) => column !== computed.column) : columns;
    const found = [
      ...alongRow(table, others, valueAt, figure, span),
      ...downColumn(table, columns, valueAt, figure, span),
    ];
    const [first] = found;
    return first && found.every((each) => each.eq(first)) ? first : null;
  };
}

/** In the numbers that searching needs; what is found is judged exactly afterwards. */
type ValueAt = (row: Row, column: Column) => number | null;

/** A way of reckoning a column from others of its row. */
interface Way {
  of(row: Row): number | null;
  /** The largest figure that it takes: a result could have lain that far from another. */
  sizeIn(row: Row): number;
}

const NEAR = 1e-9;
const isEqual = (one: number, other: number) => Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(other));

/** Powers of ten among which it could have lain. */
const digitsOf = (value: number) => Math.log10(Math.abs(value) + 1);

/** The figure that was computed says nothing of what it was computed from: that is what does not fit. */
function alongRow(table: Table, columns: Column[], valueAt: ValueAt, figure: Figure, span: Span): Decimal[] {
  const distance = ({ index }: Column) => Math.abs(index - figure.column.index);
  const near = columns
    .filter((column) => column !== figure.column && valueAt(figure.row, column) !== null)
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, MOST_COLUMNS);
  const rows = table.rows.filter((row) => row !== figure.row && row.kind !== "kelompok");
  const ways = [...products(near, valueAt), ...combinations(near, valueAt)];
  return ways.flatMap((way) => {
    const value = within(span, way.of(figure.row), figure);
    const ofOthers = value ? digitsShown(rows, way, figure.column, valueAt) : 0;
    const digits = ofOthers > 0 ? ofOthers + digitsIn(span, figure) : 0;
    return value && digits - digitsOf(ways.length) >= FEWEST_DIGITS ? [value] : [];
  });
}

/** The value as the figure would print it, where it lies in the span. */
function within({ low, high }: Span, value: number | null, { reading }: Figure): Decimal | null {
  if (value === null || value < low.toNumber() - 1 || value > high.toNumber() + 1) return null;
  const exact = round(fromDouble(value), reading.decimals);
  return exact.gte(low) && exact.lte(high) ? exact : null;
}

/** How many digits the other rows agree to; none where one of them disagrees. */
function digitsShown(rows: Row[], way: Way, result: Column, valueAt: ValueAt): number {
  let digits = 0;
  for (const row of rows) {
    const printed = valueAt(row, result);
    const value = way.of(row);
    if (printed === null || value === null) continue;
    if (!isEqual(value, printed)) return 0;
    digits += digitsOf(way.sizeIn(row));
  }
  return digits;
}

function products(columns: Column[], valueAt: ValueAt): Way[] {
  return columns.flatMap((one, at) =>
    columns.slice(at + 1).map((other) => {
      const of = (row: Row) => {
        const product = (valueAt(row, one) ?? 0) * (valueAt(row, other) ?? 0);
        return product === 0 ? null : product;
      };
      return { of, sizeIn: (row: Row) => of(row) ?? 0 };
    }),
  );
}

/** Every sum and difference of two or more of the columns: as many coefficients of one, nought and minus one. */
function combinations(columns: Column[], valueAt: ValueAt): Way[] {
  const ways: Way[] = [];
  for (let code = 1; code < 3 ** columns.length; code += 1) {
    const signs = columns.map((_column, at) => [0, 1, -1][Math.floor(code / 3 ** at) % 3] ?? 0);
    if (signs.filter((sign) => sign !== 0).length < 2 || !signs.includes(1)) continue;
    const total = (row: Row, weight: (sign: number) => number) => {
      let sum = 0;
      for (const [at, sign] of signs.entries()) {
        const column = columns[at];
        if (sign === 0 || !column) continue;
        const value = valueAt(row, column);
        if (value === null) return null;
        sum += weight(sign) * value;
      }
      return sum;
    };
    ways.push({ of: (row) => total(row, (sign) => sign), sizeIn: (row) => total(row, Math.abs) ?? 0 });
  }
  return ways;
}

/** `Jumlah`, `Usia produktif (15 - 59)`: what rows one under the other come to in another column, summed or averaged. */
function downColumn(table: Table, columns: Column[], valueAt: ValueAt, figure: Figure, span: Span): Decimal[] {
  const rows = table.rows.filter(({ kind }) => kind === "data").slice(0, MOST_ROWS);
  const others = columns.filter((column) => column !== figure.column && valueAt(figure.row, column) !== null);
  const found: Decimal[] = [];
  for (let from = 0; from < rows.length - 1; from += 1) {
    for (let to = from + 2; to <= rows.length; to += 1) {
      const run = rows.slice(from, to);
      if (run.includes(figure.row)) continue;
      for (const isMean of [false, true]) {
        const value = within(span, comeTo(run, figure.column, valueAt, isMean), figure);
        if (!value) continue;
        const ofOthers = others.reduce(
          (sum, column) => sum + digitsDown(table, run, figure.row, column, valueAt, isMean),
          0,
        );
        const digits = ofOthers > 0 ? ofOthers + digitsIn(span, figure) : 0;
        if (digits - digitsOf(rows.length ** 2) >= FEWEST_DIGITS) found.push(value);
      }
    }
  }
  return found;
}

/** How many digits of the figure the span leaves no choice of. */
function digitsIn({ low, high }: Span, { reading }: Figure): number {
  const width = Math.max(high.minus(low).toNumber(), 10 ** -reading.decimals);
  return digitsOf(high.toNumber() / width);
}

/** How many digits the other column agrees to. */
function digitsDown(table: Table, run: Row[], row: Row, column: Column, valueAt: ValueAt, isMean: boolean): number {
  const printed = table.figureAt(row, column);
  const value = comeTo(run, column, valueAt, isMean);
  if (!printed || value === null) return 0;
  const { decimals } = printed.reading;
  return round(fromDouble(value), decimals).eq(printed.reading.value) ? digitsOf(value * 10 ** decimals) : 0;
}

function comeTo(rows: Row[], column: Column, valueAt: ValueAt, isMean: boolean): number | null {
  let sum = 0;
  let filled = 0;
  for (const row of rows) {
    const value = valueAt(row, column);
    if (value !== null) filled += 1;
    sum += value ?? 0;
  }
  // A blank adds nothing; whether it counts as a row of a mean is not known.
  if (filled < 2 || (isMean && filled < rows.length)) return null;
  return isMean ? sum / filled : sum;
}
