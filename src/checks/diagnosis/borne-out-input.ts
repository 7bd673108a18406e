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
export type BorneOut = (figure: Figure, computed: Figure, span: Span) => Borne | null;

/** The value, and whether something says so that crosses the equation: along it the same equation has other forms. */
export interface Borne {
  value: Decimal;
  isIndependent: boolean;
}

/** Digits of agreement in other rows or columns beyond those that chance gives to so many ways of reckoning. */
const FEWEST_DIGITS = 3;

/** More parts than this would find an agreement by chance. */
const MOST_PARTS = 7;
const MOST_ROWS = 14;

/**
 * Either a total or one of its addends may be wrong, and a percentage or what it was taken of. Where another row shows how
 * the input is reckoned (volume × tarif, awal + masuk − keluar), or another column what its rows come to, and just this
 * gives what the equation asks for, it is the input. The rows and columns that show it may be too few to be an equation
 * by themselves; to tell which of two figures is wrong they suffice.
 */
export function borneOutIn(table: Table): BorneOut {
  const columns = numericColumns(table);
  const valueAt = figuresOf(table, columns);
  const rows = table.rows.filter(({ kind }) => kind !== "kelompok");
  return (figure, computed, span) => {
    const { row, column } = figure;
    // The figure that was computed says nothing of what it was computed from: that is what does not fit.
    const across = columns.filter((each) => computed.row !== row || each !== computed.column);
    const down = rows.filter((each) => computed.column !== column || each !== computed.row);
    const exactly = (ways: { value: number; digits: number }[]) =>
      ways.flatMap(({ value, digits }) => {
        const exact = within(span, value, figure);
        return exact && digits + digitsIn(span, figure) >= FEWEST_DIGITS ? [exact] : [];
      });
    const inRow = exactly(reckoned(across, column, (each) => each.index, rows, row, valueAt));
    const inColumn = [
      ...exactly(
        reckoned(
          down,
          row,
          (each) => each.index,
          columns,
          column,
          (of, part) => valueAt(part, of),
        ),
      ),
      ...comeToDown(table, columns, valueAt, figure, span),
    ];
    const [first, ...others] = [...inColumn, ...inRow];
    if (!first || !others.every((each) => each.eq(first))) return null;
    const crosses = computed.row === row ? inColumn : inRow;
    return { value: first, isIndependent: crosses.length > 0 };
  };
}

/** In the numbers that searching needs; what is found is judged exactly afterwards. */
type ValueAt = (row: Row, column: Column) => number | null;

/** A blank and a dash are nought. */
function figuresOf(table: Table, columns: Column[]): ValueAt {
  const known = new Map<Row, Map<Column, number | null>>();
  const isNumeric = new Set(columns);
  return (row, column) => {
    let own = known.get(row);
    if (!own) known.set(row, (own = new Map()));
    let value = own.get(column);
    if (value === undefined) {
      const figure = isNumeric.has(column) ? table.figureAt(row, column) : null;
      value = figure ? doubleOf(figure.reading) : isNumeric.has(column) && isDash(table, row, column) ? 0 : null;
      own.set(column, value);
    }
    return value;
  };
}

const isDash = (table: Table, row: Row, column: Column) => {
  const { kind, text } = table.readingAt(row, column);
  return kind === "empty" && text.trim() !== "";
};

/** A way of reckoning a figure from others of its row, or of its column. */
interface Way<Line> {
  of(line: Line): number | null;
  /** The largest figure that it takes: a result could have lain that far from another. */
  sizeIn(line: Line): number;
}

const NEAR = 1e-9;
const isEqual = (one: number, other: number) => Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(other));

/** Powers of ten among which it could have lain. */
const digitsOf = (value: number) => Math.log10(Math.abs(value) + 1);

/**
 * Every way to reckon one part of a line from its other parts that all the other lines bear out, with the value that it
 * gives here and the digits beyond chance that the others agree to.
 */
function reckoned<Part, Line>(
  parts: Part[],
  result: Part,
  placeOf: (part: Part) => number,
  lines: Line[],
  own: Line,
  valueIn: (line: Line, part: Part) => number | null,
): { value: number; digits: number }[] {
  const distance = (part: Part) => Math.abs(placeOf(part) - placeOf(result));
  const near = parts
    .filter((part) => part !== result && valueIn(own, part) !== null)
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, MOST_PARTS);
  const ways = [...products(near, valueIn), ...combinations(near, valueIn)];
  const chance = digitsOf(ways.length);
  return ways.flatMap((way) => {
    const value = way.of(own);
    const digits = value === null ? 0 : digitsShown(lines, own, way, (line) => valueIn(line, result));
    return value !== null && digits > 0 ? [{ value, digits: digits - chance }] : [];
  });
}

/** Among lines that agree one or the other may be of percentages, or wrong itself. */
const MOST_FAILING = 1 / 3;

/** How many digits the other lines agree to; none where more than a few disagree. */
function digitsShown<Line>(lines: Line[], own: Line, way: Way<Line>, printedIn: (line: Line) => number | null): number {
  let digits = 0;
  let agreeing = 0;
  let failing = 0;
  for (const line of lines) {
    const printed = line === own ? null : printedIn(line);
    const value = printed === null ? null : way.of(line);
    if (printed === null || value === null) continue;
    if (isEqual(value, printed)) {
      agreeing += 1;
      digits += digitsOf(way.sizeIn(line));
    } else failing += 1;
  }
  return failing <= agreeing * MOST_FAILING ? digits : 0;
}

function products<Part, Line>(parts: Part[], valueIn: (line: Line, part: Part) => number | null): Way<Line>[] {
  return parts.flatMap((one, at) =>
    parts.slice(at + 1).map((other) => {
      const of = (line: Line) => {
        const product = (valueIn(line, one) ?? 0) * (valueIn(line, other) ?? 0);
        return product === 0 ? null : product;
      };
      return { of, sizeIn: (line: Line) => of(line) ?? 0 };
    }),
  );
}

/** Every sum and difference of two or more of the parts: as many coefficients of one, nought and minus one. */
function combinations<Part, Line>(parts: Part[], valueIn: (line: Line, part: Part) => number | null): Way<Line>[] {
  const ways: Way<Line>[] = [];
  for (let code = 1; code < 3 ** parts.length; code += 1) {
    const signed = parts.flatMap((part, at) => {
      const sign = [0, 1, -1][Math.floor(code / 3 ** at) % 3] ?? 0;
      return sign === 0 ? [] : [{ part, sign }];
    });
    if (signed.length < 2 || !signed.some(({ sign }) => sign > 0)) continue;
    const total = (line: Line, weight: (sign: number) => number) => {
      let sum = 0;
      for (const { part, sign } of signed) {
        const value = valueIn(line, part);
        if (value === null) return null;
        sum += weight(sign) * value;
      }
      return sum;
    };
    ways.push({ of: (line) => total(line, (sign) => sign), sizeIn: (line) => total(line, Math.abs) ?? 0 });
  }
  return ways;
}

/** The value as the figure would print it, where it lies in the span. */
function within({ low, high }: Span, value: number | null, { reading }: Figure): Decimal | null {
  if (value === null || value < low.toNumber() - 1 || value > high.toNumber() + 1) return null;
  const exact = round(fromDouble(value), reading.decimals);
  return exact.gte(low) && exact.lte(high) ? exact : null;
}

/** How many digits of the figure the span leaves no choice of. */
function digitsIn({ low, high }: Span, { reading }: Figure): number {
  const width = Math.max(high.minus(low).toNumber(), 10 ** -reading.decimals);
  return digitsOf(high.toNumber() / width);
}

/** `Jumlah`, `Usia produktif (15 - 59)`: what rows one under the other come to in another column, summed or averaged. */
function comeToDown(table: Table, columns: Column[], valueAt: ValueAt, figure: Figure, span: Span): Decimal[] {
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
