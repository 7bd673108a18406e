import { type Decimal, fromDouble, round } from "../../numbers/decimal";
import { doubleOf } from "../../numbers/reading";
import type { Column, Figure, Row, Table } from "../../tables/table";
import { numericColumns } from "../equations/relations/numeric-columns";
import { countFirst } from "./count-first";

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
  const firstRows = rows.filter(({ kind }) => kind === "data").slice(0, MOST_ROWS);
  return (figure, computed, span) => {
    const { row, column } = figure;
    // The figure that was computed says nothing of what it was computed from: that is what does not fit.
    const across = { parts: columns, result: column, except: computed.row === row ? computed.column : null };
    const down = { parts: rows, result: row, except: computed.column === column ? computed.row : null };
    const asked = new Asked(span, figure);
    const shownBySpan = digitsIn(span, figure);
    const exactly = (ways: { exact: Decimal; digits: number }[]) =>
      ways.flatMap(({ exact, digits }) => (digits + shownBySpan >= FEWEST_DIGITS ? [exact] : []));
    const inRow = exactly(reckoned(across, rows, row, valueAt, asked));
    const inColumn = [
      ...exactly(reckoned(down, columns, column, (of, part) => valueAt(part, of), asked)),
      ...comeToDown(table, firstRows, columns, valueAt, figure, asked, shownBySpan),
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
  /** What it gives here. */
  exact: Decimal;
  of(line: Line): number | null;
  /** The largest figure that it takes: a result could have lain that far from another. */
  sizeIn(line: Line): number;
}

/** A figure has many ways to be reckoned and one span: its ends are put into doubles once. */
class Asked {
  /** A little further apart than the span, because doubles are not exact. */
  readonly from: number;
  readonly to: number;

  constructor(
    private readonly span: Span,
    private readonly figure: Figure,
  ) {
    this.from = span.low.toNumber() - 1;
    this.to = span.high.toNumber() + 1;
  }

  /** The value as the figure would print it, where it is one that the figure may have had. */
  exactly(value: number): Decimal | null {
    if (value < this.from || value > this.to) return null;
    const exact = round(fromDouble(value), this.figure.reading.decimals);
    return exact.gte(this.span.low) && exact.lte(this.span.high) ? exact : null;
  }
}

const NEAR = 1e-9;
const isEqual = (one: number, other: number) => Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(other));

/** Powers of ten among which it could have lain. */
const digitsOf = (value: number) => Math.log10(Math.abs(value) + 1);

/**
 * Every way to reckon one part of a line from its other parts that all the other lines bear out, with the value that it
 * gives here and the digits beyond chance that the others agree to. There are thousands of ways and few that give a value
 * that is asked for; only of those the other lines are looked at.
 */
function reckoned<Part extends { index: number }, Line>(
  from: Parts<Part>,
  lines: Line[],
  own: Line,
  valueIn: (line: Line, part: Part) => number | null,
  asked: Asked,
): { exact: Decimal; digits: number }[] {
  const near = nearestFilled(from, (part) => valueIn(own, part));
  const chance = digitsOf(waysAmong(near.length));
  return [...products(near, valueIn, asked), ...combinations(near, valueIn, asked)].flatMap((way) => {
    const digits = digitsShown(lines, own, way, (line) => valueIn(line, from.result));
    return digits > 0 ? [{ exact: way.exact, digits: digits - chance }] : [];
  });
}

/** The parts of a line in their order, of which all but one may tell another one. */
interface Parts<Part> {
  parts: readonly Part[];
  result: Part;
  except: Part | null;
}

interface Filled<Part> {
  part: Part;
  /** In the line of the figure. */
  value: number;
}

/** The parts closest to the result, going out from it to both sides: a table may have thousands of rows. */
function nearestFilled<Part extends { index: number }>(
  { parts, result, except }: Parts<Part>,
  valueOf: (part: Part) => number | null,
): Filled<Part>[] {
  const near: Filled<Part>[] = [];
  let after = countFirst(parts, ({ index }) => index < result.index);
  let before = after - 1;
  while (near.length < MOST_PARTS) {
    const [left, right] = [parts[before], parts[after]];
    const isLeft = left && (!right || result.index - left.index <= right.index - result.index);
    const part = isLeft ? left : right;
    if (!part) break;
    if (isLeft) before -= 1;
    else after += 1;
    const value = part === result || part === except ? null : valueOf(part);
    if (value !== null) near.push({ part, value });
  }
  return near;
}

/** How many products and combinations there are of so many parts. */
const waysAmong = (parts: number) => (parts * (parts - 1)) / 2 + 3 ** parts - 2 ** parts - parts;

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

function products<Part, Line>(
  parts: Filled<Part>[],
  valueIn: (line: Line, part: Part) => number | null,
  asked: Asked,
): Way<Line>[] {
  const ways: Way<Line>[] = [];
  for (const [at, one] of parts.entries()) {
    for (let next = at + 1; next < parts.length; next += 1) {
      const other = parts[next];
      const product = other ? one.value * other.value : 0;
      const exact = product === 0 ? null : asked.exactly(product);
      if (!other || !exact) continue;
      const of = (line: Line) => (valueIn(line, one.part) ?? 0) * (valueIn(line, other.part) ?? 0) || null;
      ways.push({ exact, of, sizeIn: (line: Line) => of(line) ?? 0 });
    }
  }
  return ways;
}

/** Every sum and difference of two or more of the parts: as many coefficients of one, nought and minus one. */
function combinations<Part, Line>(
  parts: Filled<Part>[],
  valueIn: (line: Line, part: Part) => number | null,
  asked: Asked,
): Way<Line>[] {
  const ways: Way<Line>[] = [];
  for (const code of combinationsBetween(parts, asked.from, asked.to)) {
    const exact = asked.exactly(sums[code] ?? 0);
    if (!exact) continue;
    const taken = parts.map(({ part }, at) => ({ part, sign: signIn(code, at) })).filter(({ sign }) => sign !== 0);
    if (taken.length < 2 || !taken.some(({ sign }) => sign > 0)) continue;
    const total = (line: Line, weight: (sign: number) => number) => {
      let sum = 0;
      for (const { part, sign } of taken) {
        const each = valueIn(line, part);
        if (each === null) return null;
        sum += weight(sign) * each;
      }
      return sum;
    };
    ways.push({ exact, of: (line) => total(line, (sign) => sign), sizeIn: (line) => total(line, Math.abs) ?? 0 });
  }
  return ways;
}

/** The coefficient of a part in the combination of that number, which has a digit to the base of three for each part. */
const signIn = (code: number, at: number) => [0, 1, -1][Math.floor(code / 3 ** at) % 3] ?? 0;

/** What each combination comes to, by its number. Filled anew by every search, because only a handful is ever of use. */
const sums = new Float64Array(3 ** MOST_PARTS);

/** The numbers of the combinations that come to something between the two. */
function combinationsBetween(parts: Filled<unknown>[], from: number, to: number): number[] {
  let known = 1;
  for (const { value } of parts) {
    // Those with one part more are made of those without it.
    for (let code = 0; code < known; code += 1) {
      const sum = sums[code] ?? 0;
      sums[code + known] = sum + value;
      sums[code + 2 * known] = sum - value;
    }
    known *= 3;
  }
  const found: number[] = [];
  for (let code = 0; code < known; code += 1) {
    const sum = sums[code] ?? 0;
    if (sum >= from && sum <= to) found.push(code);
  }
  return found;
}

/** How many digits of the figure the span leaves no choice of. */
function digitsIn({ low, high }: Span, { reading }: Figure): number {
  const width = Math.max(high.minus(low).toNumber(), 10 ** -reading.decimals);
  return digitsOf(high.toNumber() / width);
}

/** `Jumlah`, `Usia produktif (15 - 59)`: what rows one under the other come to in another column, summed or averaged. */
function comeToDown(
  table: Table,
  rows: Row[],
  columns: Column[],
  valueAt: ValueAt,
  figure: Figure,
  asked: Asked,
  shownBySpan: number,
): Decimal[] {
  const values = rows.map((row) => valueAt(row, figure.column));
  const found: Decimal[] = [];
  for (let from = 0; from < rows.length - 1; from += 1) {
    const run = new Run();
    for (let to = from; to < rows.length && rows[to] !== figure.row; to += 1) {
      run.add(values[to] ?? null);
      if (to === from) continue;
      for (const isMean of [false, true]) {
        const value = run.comesTo(isMean);
        const exact = value === null ? null : asked.exactly(value);
        if (!exact) continue;
        const ofRun = rows.slice(from, to + 1);
        let ofOthers = 0;
        for (const column of columns)
          if (column !== figure.column) ofOthers += digitsDown(table, ofRun, figure.row, column, valueAt, isMean);
        const digits = ofOthers > 0 ? ofOthers + shownBySpan : 0;
        if (digits - digitsOf(rows.length ** 2) >= FEWEST_DIGITS) found.push(exact);
      }
    }
  }
  return found;
}

/** How many digits the other column agrees to. */
function digitsDown(table: Table, rows: Row[], row: Row, column: Column, valueAt: ValueAt, isMean: boolean): number {
  const printed = table.figureAt(row, column);
  if (!printed) return 0;
  const run = new Run();
  for (const each of rows) run.add(valueAt(each, column));
  const value = run.comesTo(isMean);
  // Figures that are all the same, as a column of hundreds, have any of them for their mean.
  if (value === null || (isMean && run.isLevel)) return 0;
  const { decimals } = printed.reading;
  return round(fromDouble(value), decimals).eq(printed.reading.value) ? digitsOf(value * 10 ** decimals) : 0;
}

/** Figures one under the other in one column. */
class Run {
  private sum = 0;
  private filled = 0;
  private rows = 0;
  private first: number | null = null;
  isLevel = true;

  add(value: number | null): void {
    this.first ??= value;
    if (value !== this.first) this.isLevel = false;
    this.sum += value ?? 0;
    this.rows += 1;
    if (value !== null) this.filled += 1;
  }

  comesTo(isMean: boolean): number | null {
    // A blank adds nothing; whether it counts as a row of a mean is not known.
    if (this.filled < 2 || (isMean && this.filled < this.rows)) return null;
    return isMean ? this.sum / this.filled : this.sum;
  }
}
