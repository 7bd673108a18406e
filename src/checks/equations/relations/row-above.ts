import { yearsIn } from "../../../numbers/years-in";
import { toDouble } from "../../../numbers/decimal";
import { wordsAt } from "../../../tables/printed-cell";
import { tellingDigits } from "../../../numbers/telling-digits";
import { periodsInTurn, periodsWithin } from "../../../tables/finest-periods";
import { type Column, dataRows, type Figure, type Row, type Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import { closingRows } from "./closing-rows";
import { numericColumns } from "./numeric-columns";
import { formsNamedBy } from "./header-hints";
import type { RelationForm } from "./relation";
import { constraintOf } from "./relation-constraints";
import { CUMULATIVE, isAdded } from "./running-sum";
import { areSignsTold, mayHideSign, signOf } from "./signs";

/** So many rows must come out, and so large a part of them. */
const FEWEST_HOLDING = 2;
const LEAST_HOLDING = 0.6;

/** Decimal digits of agreement beyond chance, all rows together. */
const FEWEST_DIGITS = 4;

/** The forms that a change from one period to the next takes. */
const FORMS = ["difference", "growth"] as const satisfies RelationForm[];

/** A figure with the same figure of the year before. */
interface Step {
  target: Figure;
  now: Figure;
  before: Figure;
}

/** `Kenaikan/(Penurunan)` in a table with a row a year: each is the change from the row above it. */
export function changesFromRowAbove(table: Table, open: Column[]): Constraint[] {
  const named = open.filter((column) => FORMS.some((form) => formsNamedBy(column, table).has(form)));
  if (named.length === 0) return [];
  const years = runsOfYears(table);
  if (years.every((run) => run.length < FEWEST_HOLDING)) return [];
  return named.flatMap((column) => changesIn(table, column, years));
}

const FEWEST_CUMULATED = 3;

/** `Jumlah | Kumulatif`: each row adds its own to what stood in the row above it. */
export function runningTotals(table: Table, open: Column[]): Constraint[] {
  return open
    .filter(({ name, parent }) => CUMULATIVE.test(`${parent} ${name}`))
    .flatMap((column) => {
      const all = dataRows(table);
      for (const of of numericColumns(table)
        .filter(({ index }) => index < column.index)
        .reverse()) {
        const closing = closingRows(all, table, of, column);
        const rows = periodsInTurn(all.filter((row) => !closing.has(row)));
        const ends = () => endsOf(table, column, all, closing);
        const steps = stepsOf(table, column, of, rows).flatMap((step, at) => {
          const above = rows[at] && table.figureAt(rows[at], column);
          return above ? [{ ...step, before: above, holds: isAdded(step.target, above, step.now) }] : [];
        });
        const isBorne = isClear([...firstOf(table, column, of, rows), ...steps], FEWEST_CUMULATED);
        const sums = sumsFromFirst(table, column, of, rows);
        if (sums && !isBorne)
          return [
            ...sums.map(({ target, parts }) =>
              constraintOf(table, { form: "sum", result: column, parts: parts.map(() => of) }, target, parts),
            ),
            ...ends(),
          ];
        if (isBorne)
          return [
            ...steps.map(({ target, now, before }) =>
              constraintOf(table, { form: "sum", result: column, parts: [column, of] }, target, [before, now]),
            ),
            ...ends(),
          ];
      }
      return [];
    });
}

/** What has come in up to the first period is what came in there. */
function firstOf(table: Table, column: Column, of: Column, [first]: Row[]): { target: Figure; holds: boolean }[] {
  const [target, own] = [column, of].map((each) => first && table.figureAt(first, each));
  return target && own ? [{ target, holds: target.reading.value.eq(own.reading.value) }] : [];
}

/** `Triwulan I` behind its months repeats what the last of them had reached. */
function endsOf(table: Table, column: Column, rows: Row[], closing: ReadonlySet<Row>): Constraint[] {
  return rows.flatMap((row, at) => {
    const above = rows[at - 1];
    const [target, reached] = [row, above].map((each) => each && table.figureAt(each, column));
    if (!closing.has(row) || !target || !reached) return [];
    const constraint = constraintOf(table, { form: "sum", result: column, parts: [column] }, target, [reached]);
    return [{ ...constraint, source: `${column.header} (${reached.row.label})` }];
  });
}

/** Few periods, one of them wrong: the others are the sum of all that went before them, if no more than one is not. */
function sumsFromFirst(table: Table, column: Column, of: Column, rows: Row[]) {
  const parts: Figure[] = [];
  const sums: { target: Figure; parts: Figure[]; holds: boolean }[] = [];
  for (const row of rows) {
    const [target, own] = [table.figureAt(row, column), table.figureAt(row, of)];
    // `Setahun` behind the last quarter is cumulated no further.
    if (!target) break;
    if (!own) return null;
    parts.push(own);
    const sum = parts.reduce((all, { reading }) => all + toDouble(reading.value), 0);
    const step = 10 ** -target.reading.decimals * target.reading.scale;
    sums.push({
      target,
      parts: [...parts],
      holds: Math.abs(sum - toDouble(target.reading.value)) < (step === 1 ? 0.01 : parts.length * step),
    });
  }
  const holding = sums.filter(({ holds }) => holds).length;
  return holding >= FEWEST_CUMULATED && sums.length - holding <= 1 ? sums : null;
}

const OPENING = /\b(awal|lalu|sebelumnya)\b/i;
const FEWEST_CARRIED = 3;

/** `Sisa bulan lalu | … | Sisa akhir`: a period begins with what was left at the end of the one above it. */
export function carriedOver(table: Table, open: Column[]): Constraint[] {
  return open
    .filter(({ name, parent }) => OPENING.test(`${parent} ${name}`))
    .flatMap((column) => {
      for (const of of numericColumns(table).filter(({ index }) => index > column.index)) {
        const finest = periodsInTurn(dataRows(table));
        const steps = [...stepsOf(table, column, of, finest), ...longerPeriods(table, column, of)];
        const isSame = ({ target, before }: Step) => before.reading.value.eq(target.reading.value);
        if (
          isClear(
            steps.map((step) => ({ target: step.target, holds: isSame(step) })),
            FEWEST_CARRIED,
          )
        )
          return steps.map(({ target, before }) => ({
            ...constraintOf(table, { form: "sum", result: target.column, parts: [before.column] }, target, [before]),
            source: `${before.column.header} (${before.row.label})`,
          }));
      }
      return [];
    });
}

/** `Triwulan I` below its months opens with what the first of them opened with, and ends with what the last left. */
function longerPeriods(table: Table, opening: Column, ending: Column): Step[] {
  return periodsWithin(table.rows).flatMap(({ row, within }) =>
    [
      { column: opening, period: within[0] },
      { column: ending, period: within[within.length - 1] },
    ].flatMap(({ column, period }) => {
      const [target, before] = [row, period].map((each) => each && table.figureAt(each, column));
      return target && before ? [{ target, now: target, before }] : [];
    }),
  );
}

function changesIn(table: Table, column: Column, years: Row[][]): Constraint[] {
  const forms = formsNamedBy(column, table);
  for (const form of FORMS.filter((each) => forms.has(each))) {
    for (const of of numericColumns(table)) {
      if (of === column) continue;
      const steps = years.flatMap((run) => stepsOf(table, column, of, run));
      const isNamed = form === "difference" && changesOf(column, of);
      const isTold = form === "difference" && NAMES_YEAR_BEFORE.test(column.header);
      const isShort =
        (isNamed && isBorneOutShort(steps, FEWEST_DIGITS)) || (isTold && isBorneOutShort(steps, FEWEST_DIGITS_TOLD));
      if (isBorneOut(steps, form) || isShort) {
        const first = years[0]?.[0];
        const source = `${of.header} − ${of.header} (${first ? periodOf(table, first) : ""} …)`;
        const signs = steps.map(({ target, now, before }) =>
          signOf(target, now.reading.value.minus(before.reading.value)),
        );
        return steps.map(({ target, now, before }, at) => {
          const constraint = constraintOf(table, { form, result: column, parts: [of, of] }, target, [now, before]);
          const others = signs.filter((_sign, other) => other !== at);
          const alternatives =
            !mayHideSign(target) && areSignsTold(table, target.row, column.header, others)
              ? constraint.alternatives.filter(({ code }) => code !== "other-sign")
              : constraint.alternatives;
          return { ...constraint, alternatives, source };
        });
      }
    }
  }
  return [];
}

/** `Naik dari tahun sebelumnya`: only which column has changed is left to the rows. */
const NAMES_YEAR_BEFORE = /\b(dari|dibanding\w*|terhadap|thd\.?)\s+(tahun|periode)\s+(sebelumnya|yang\s+lalu|lalu)\b/i;
const FEWEST_DIGITS_TOLD = 2.4;

const CHANGE = /^(kenaikan|penurunan|naik|turun|perubahan|selisih|peningkatan|bertambah|berkurang)+/;

/** `Kenaikan pagu` beside `Pagu`: nothing else can have changed. */
function changesOf(column: Column, of: Column): boolean {
  const [change, measure] = [column, of].map(({ name }) => name.toLowerCase().replace(/[^a-z]/g, ""));
  return measure !== "" && CHANGE.test(change ?? "") && change?.replace(CHANGE, "") === measure;
}

/** Two years of which one bears out, to the rupiah, what the header says of both. */
function isBorneOutShort(steps: Step[], digits: number): boolean {
  const holding = steps.filter((step) => isHolding(step, "difference"));
  return (
    steps.length === FEWEST_HOLDING &&
    holding.length === 1 &&
    holding.every(({ target }) => tellingDigits(target.reading) >= digits)
  );
}

/** The rows of a table that has one for each year, the earliest first and none left out; or the same again for each subject. */
function runsOfYears(table: Table): Row[][] {
  // `2017-2024` below the years tells what changed in all of them.
  const rows = dataRows(table).filter((row) => yearsIn(periodOf(table, row)).length < 2);
  const years = rows.map((row) => yearIn(periodOf(table, row)));
  const runs: Row[][] = [];
  for (const [at, row] of rows.entries()) {
    const [year, before] = [years[at], years[at - 1]];
    if (typeof year !== "number") return [];
    const run = runs[runs.length - 1];
    if (run && typeof before === "number" && year === before + 1) run.push(row);
    else runs.push([row]);
  }
  return runs.every((run) => run.length > 1) ? runs : [];
}

/** `2022 | Maju`: a row may be called by its class, and is opened by its year. */
function periodOf(table: Table, row: Row): string {
  const [first] = table.columns;
  const column = table.columns.find(({ role }) => role === "tahun") ?? (yearIn(row.label) === null ? first : undefined);
  return column ? wordsAt(table.sheet, row.index, column.index) : row.label;
}

function yearIn(words: string): number | null {
  const found = /^\D*(20\d\d)\D*$/.exec(words);
  return found ? Number(found[1]) : null;
}

function stepsOf(table: Table, column: Column, of: Column, years: Row[]): Step[] {
  return years.slice(1).flatMap((row, at) => {
    const above = years[at];
    const target = table.figureAt(row, column);
    const now = table.figureAt(row, of);
    const before = above && table.figureAt(above, of);
    return target && now && before ? [{ target, now, before }] : [];
  });
}

function isBorneOut(steps: Step[], form: (typeof FORMS)[number]): boolean {
  return isClear(
    steps.map((step) => ({ target: step.target, holds: isHolding(step, form) })),
    FEWEST_HOLDING,
  );
}

/** One wrong figure puts two steps out, from the row above it and to the row below it: they count once. */
function isClear(steps: { target: Figure; holds: boolean }[], fewest: number): boolean {
  const holding = steps.filter(({ holds }) => holds);
  const off = steps.filter(({ holds }, at) => !holds && (steps[at - 1]?.holds ?? true)).length;
  const digits = holding.reduce((sum, { target }) => sum + tellingDigits(target.reading), 0);
  // Nought after nought bears out anything.
  const telling = holding.filter(({ target }) => !target.reading.value.isZero());
  return (
    telling.length >= fewest && holding.length / (holding.length + off) >= LEAST_HOLDING && digits >= FEWEST_DIGITS
  );
}

function isHolding({ target, now, before }: Step, form: (typeof FORMS)[number]): boolean {
  const [printed, one, other] = [target, now, before].map(({ reading }) => toDouble(reading.value));
  if (printed === undefined || one === undefined || other === undefined || (form === "growth" && other === 0))
    return false;
  const found = form === "difference" ? one - other : ((one - other) / other) * 100;
  return Math.abs(Math.abs(found) - Math.abs(printed)) <= 10 ** -target.reading.decimals * target.reading.scale;
}
