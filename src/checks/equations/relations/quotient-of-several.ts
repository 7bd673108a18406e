import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import {
  addIntervals,
  divideIntervals,
  type Interval,
  multiplyIntervals,
  scaleInterval,
} from "../../../numbers/printed-precision";
import { doubleOf } from "../../../numbers/reading";
import { type Column, dataRows, type Figure, type Row, type Table } from "../../../tables/table";
import type { Alternative, Constraint, Expectation } from "../../constraint";
import type { World } from "../../worlds/world";
import { numericColumns } from "./numeric-columns";
import { isToldAgain } from "./told-again";
import { asTold } from "./told-unit";
import { plainest, roundest, sharedFactor } from "./shared-factor";

/**
 * `result = part / (whole + whole) × factor`, or two parts of one whole; without wholes the part is divided by one figure
 * for all rows.
 */
interface Quotient {
  parts: Column[];
  wholes: Column[];
}

interface Line {
  target: Figure;
  parts: Figure[];
  wholes: Figure[];
}

/** More columns before it would fit by chance. */
const MOST_COLUMNS = 10;

const FEWEST_ROWS = 3;

/** Decimal digits of agreement that rule out chance among all the quotients that are tried. */
const FEWEST_DIGITS = 5.5;
/** Of a sum of two columns nothing but percent is tried, which the factor then agrees with as well. */
const FEWEST_DIGITS_OF_PERCENT = 3;

const LEAST_HOLDING = 0.75;

/**
 * Columns with decimals that are a quotient of more than two figures of the row: used of what was there and what came
 * in, days of care of beds and the days of the year, spent of a budget that stands in no row.
 */
export function quotientsOfSeveral(table: Table, open: Column[]): Constraint[] {
  return open.flatMap((column) => quotientIn(table, column));
}

/** `Jumlah Nilai | NRR`: what was given in all, and by each who was asked. */
const NAMES_VALUE = /^\W*(nrr|(nilai|skor)\s+(rata(?:-?\s?rata|2)|unsur)|rata(?:-?\s?rata|2))\b(?!.*%)/i;

/** Progress of works is measured on the site, and comes near that of the money. */
const NAMES_PROGRESS = /\bfisik\b/i;

function quotientIn(table: Table, column: Column): Constraint[] {
  if (NAMES_PROGRESS.test(column.name)) return [];
  const before = numericColumns(table).filter(({ index }) => index < column.index);
  // A percentage of the only column before it may be of an amount that is printed nowhere.
  const isAlone = before.length === 1 && !NAMES_VALUE.test(column.name);
  if (before.length === 0 || isAlone || before.length > MOST_COLUMNS || !hasDecimals(table, column)) return [];
  const fitting = quotientsOf(before).flatMap((quotient) => {
    const lines = linesOf(table, column, quotient);
    const factor = lines.length >= FEWEST_ROWS ? factorOf(lines, quotient, areBeside(before, quotient)) : null;
    return factor ? [{ lines, factor }] : [];
  });
  // Two quotients that fit as well leave open which one is meant.
  const [only, second] = fitting;
  if (!only || second) return [];
  const factor = only.lines.some(({ wholes }) => wholes.length > 0)
    ? { possible: only.factor, value: plainest(only.factor), text: `× ${formatShort(plainest(only.factor))}` }
    : shareOf(
        before.flatMap((each) => table.rows.flatMap((row) => table.figureAt(row, each) ?? [])),
        only.factor,
      );
  return [...only.lines, ...totalLines(table, only.lines)].map((line) => {
    const constraint = quotientConstraint(line, factor);
    return factor.value.eq(HUNDRED) ? asTold(constraint) : constraint;
  });
}

/** The two that are added stand side by side. */
const areBeside = (columns: Column[], { parts, wholes }: Quotient) => {
  const [one, other] = parts.length === 2 ? parts : wholes;
  return one !== undefined && other !== undefined && columns.indexOf(other) === columns.indexOf(one) + 1;
};

interface Factor {
  possible: Interval;
  value: Decimal;
  text: string;
}

/** A percent of one figure for all rows: of a printed one that it may be, or else of the roundest. */
function shareOf(printed: Figure[], possible: Interval): Factor {
  const whole = { low: HUNDRED.div(possible.high), high: HUNDRED.div(possible.low) };
  const known = printed.find(({ reading: { value } }) => value.gte(whole.low) && value.lte(whole.high));
  const divisor = known?.reading.value ?? roundest(whole);
  return { possible, value: HUNDRED.div(divisor), text: `/ ${formatShort(divisor)} × 100` };
}

function quotientsOf(columns: Column[]): Quotient[] {
  const pairs = columns.slice(1).map((column, at) => [columns[at]!, column]);
  // `Sisa lalu | Masuk G, P, Jumlah | Putus … | %`: of what was there before all, and what came in.
  const [first] = columns;
  const withFirst = first ? columns.slice(2).map((column) => [first, column]) : [];
  const wholes = [[], ...columns.map((column) => [column]), ...pairs, ...withFirst];
  const ofOne = columns.flatMap((part) =>
    wholes.filter((whole) => !whole.includes(part)).map((whole) => ({ parts: [part], wholes: whole })),
  );
  // `Jumlah | Akreditasi A | Akreditasi B | C | % minimal B`.
  const ofTwo = pairs.flatMap((parts) =>
    columns.filter((whole) => !parts.includes(whole)).map((whole) => ({ parts, wholes: [whole] })),
  );
  return [...ofOne, ...ofTwo];
}

function hasDecimals(table: Table, column: Column): boolean {
  const figures = dataRows(table).flatMap((row) => table.figureAt(row, column) ?? []);
  return figures.length >= FEWEST_ROWS && figures.every(({ reading }) => reading.decimals > 0);
}

const linesOf = (table: Table, column: Column, quotient: Quotient): Line[] =>
  dataRows(table).flatMap((row) => lineOf(table, row, column, quotient) ?? []);

function lineOf(table: Table, row: Row, column: Column, { parts, wholes }: Quotient): Line | null {
  const target = table.figureAt(row, column);
  const own = parts.flatMap((each) => table.figureAt(row, each) ?? []);
  const others = wholes.flatMap((each) => table.figureAt(row, each) ?? []);
  if (!target || own.length < parts.length || sumOf(own) <= 0 || others.length < wholes.length) return null;
  if (isToldAgain(table, row, target, own)) return null;
  return others.length > 0 && sumOf(others) <= 0 ? null : { target, parts: own, wholes: others };
}

/** The rates of the whole stand below those of its parts. */
function totalLines(table: Table, [first]: Line[]): Line[] {
  if (!first || first.wholes.length === 0) return [];
  const [parts, wholes] = [first.parts, first.wholes].map((each) => each.map(({ column }) => column));
  const quotient = { parts: parts ?? [], wholes: wholes ?? [] };
  const totals = table.rows.filter(({ kind }) => kind === "total");
  return totals.flatMap((row) => lineOf(table, row, first.target.column, quotient) ?? []);
}

const sumOf = (figures: Figure[]) => figures.reduce((sum, { reading }) => sum + doubleOf(reading), 0);

/** A percent of the sum of two columns; of one column, or of a figure that is printed in no row, whatever all rows share. */
function factorOf(lines: Line[], { parts, wholes }: Quotient, areBeside: boolean): Interval | null {
  const quotients = lines.map(({ target, parts: own, wholes: others }) => ({
    target,
    value: sumOf(own) / (others.length === 0 ? 1 : sumOf(others)),
  }));
  const isOfSum = parts.length === 2 || wholes.length === 2;
  const digits = isOfSum && areBeside ? FEWEST_DIGITS_OF_PERCENT : FEWEST_DIGITS;
  const factor = sharedFactor(quotients, { rows: FEWEST_ROWS, holding: LEAST_HOLDING, digits });
  if (!factor) return null;
  const isPercent = factor.low.lte(HUNDRED) && factor.high.gte(HUNDRED);
  if (isOfSum) return isPercent ? { low: HUNDRED, high: HUNDRED } : null;
  return factor;
}

function quotientConstraint({ target, parts, wholes }: Line, factor: Factor): Constraint {
  const expect = (world: World) => expectationOf(parts, wholes, factor, world);
  const inWords = (nameOf: (figure: Figure) => string) => {
    const divided = [parts, wholes].flatMap((figures) => {
      const sum = figures.map(nameOf).join(" + ");
      return sum === "" ? [] : [figures.length > 1 ? `(${sum})` : sum];
    });
    return `${divided.join(" / ")} ${factor.text}`;
  };
  return {
    rule: "kolom-quotient",
    kind: "persen",
    target,
    inputs: [...parts, ...wholes],
    expect,
    alternatives: ofLeapYear(target, parts, wholes, factor),
    trace: (world) => {
      const found = expect(world);
      return found ? [`${inWords((figure) => formatShort(world.valueOf(figure)))} = ${formatShort(found.value)}`] : [];
    },
    source: inWords(({ column }) => column.header),
  };
}

const DAYS = new Decimal(365);
const DAYS_OF_LEAP_YEAR = DAYS.plus(1);

/** How near the factor has to be to a share of the days of a year. */
const NEAR = 0.002;

const YEAR = /\b(20\d\d)\b/;

/** `2024` among years whose days of care are divided by beds and 365 days: it had one more. */
function ofLeapYear(
  { row }: Figure,
  parts: Figure[],
  wholes: Figure[],
  { possible, value, text }: Factor,
): Alternative[] {
  const year = Number(YEAR.exec(row.label)?.[1] ?? NaN);
  if (year % 4 !== 0 || ![1, 100].some((times) => value.times(DAYS).div(times).minus(1).abs().lt(NEAR))) return [];
  const shorter = DAYS.div(DAYS_OF_LEAP_YEAR);
  const factor = { possible: scaleInterval(possible, shorter), value: value.times(shorter), text };
  return [{ code: "leap-year", isRemarkable: false, expect: (world) => expectationOf(parts, wholes, factor, world) }];
}

function expectationOf(
  parts: Figure[],
  wholes: Figure[],
  { possible: factor, value: plain }: Factor,
  world: World,
): Expectation | null {
  const part = Decimal.sum(0, ...parts.map((each) => world.valueOf(each)));
  const interval = addIntervals(parts.map((each) => world.intervalOf(each)));
  if (wholes.length === 0) return { value: part.times(plain), possible: multiplyIntervals(interval, factor) };
  const divisor = Decimal.sum(...wholes.map((each) => world.valueOf(each)));
  const divided = divideIntervals(interval, addIntervals(wholes.map((each) => world.intervalOf(each))));
  if (!divided || divisor.isZero()) return null;
  const possible = factor.low.eq(factor.high) ? scaleInterval(divided, plain) : multiplyIntervals(divided, factor);
  return { value: part.div(divisor).times(plain), possible };
}
