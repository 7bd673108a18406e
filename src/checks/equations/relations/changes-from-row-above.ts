import { toDouble } from "../../../numbers/decimal";
import { tellingDigits } from "../../../numbers/telling-digits";
import { yearsIn } from "../../../numbers/years-in";
import { wordsAt } from "../../../tables/printed-cell";
import { type Column, dataRows, type Row, type Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import { formsNamedBy } from "./header-hints";
import { numericColumns } from "./numeric-columns";
import type { RelationForm } from "./relation";
import { constraintOf } from "./relation-constraints";
import { areSignsTold, mayHideSign, signOf } from "./signs";
import { FEWEST_DIGITS, FEWEST_HOLDING, isClear, type Step, stepsOf } from "./steps-down";

/** The forms that a change from one period to the next takes. */
const FORMS = ["difference", "growth"] as const satisfies RelationForm[];

/** `Kenaikan/(Penurunan)` in a table with a row a year: each is the change from the row above it. */
export function changesFromRowAbove(table: Table, open: Column[]): Constraint[] {
  const candidates = open.filter((column) => formsOf(column, table).length > 0 || column.role === "lain");
  if (candidates.length === 0) return [];
  const years = runsOfYears(table);
  if (years.every((run) => run.length < FEWEST_HOLDING)) return [];
  return candidates.flatMap((column) => {
    const named = changesIn(table, column, years, formsOf(column, table), FEWEST_DIGITS);
    if (named.length > 0 || !isBlankWhereYearsBegin(table, column, years)) return named;
    return changesIn(table, column, years, FORMS, FEWEST_DIGITS_UNNAMED);
  });
}

/** The forms of a change that its header names. */
function formsOf(column: Column, table: Table) {
  const forms = formsNamedBy(column, table);
  return FORMS.filter((form) => forms.has(form));
}

const FEWEST_DIGITS_UNNAMED = 8;

/** `KET | 23,62% | -14,11%`, and nothing in the first year: whatever it is called, it needs a year before. */
function isBlankWhereYearsBegin(table: Table, column: Column, years: Row[][]): boolean {
  return years.every(([first, ...others]) => {
    if (column.role !== "lain" || !first || others.length < FEWEST_HOLDING) return false;
    return !table.figureAt(first, column) && others.every((row) => table.figureAt(row, column));
  });
}

function changesIn(
  table: Table,
  column: Column,
  years: Row[][],
  forms: readonly (typeof FORMS)[number][],
  fewestDigits: number,
): Constraint[] {
  for (const form of forms) {
    for (const of of numericColumns(table)) {
      if (of === column) continue;
      const steps = years.flatMap((run) => stepsOf(table, column, of, run));
      const isNamed = form === "difference" && changesOf(column, of);
      const isTold = form === "difference" && NAMES_YEAR_BEFORE.test(column.header);
      const isShort =
        (isNamed && isBorneOutShort(steps, FEWEST_DIGITS)) || (isTold && isBorneOutShort(steps, FEWEST_DIGITS_TOLD));
      if (isBorneOut(steps, form, fewestDigits) || isShort) {
        const before = `${of.header} tahun sebelumnya`;
        const source = form === "growth" ? `(${of.header} − ${before}) / ${before}` : `${of.header} − ${before}`;
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

function isBorneOut(steps: Step[], form: (typeof FORMS)[number], fewestDigits: number): boolean {
  return isClear(
    steps.map((step) => ({ target: step.target, holds: isHolding(step, form) })),
    FEWEST_HOLDING,
    fewestDigits,
  );
}

function isHolding({ target, now, before }: Step, form: (typeof FORMS)[number]): boolean {
  const [printed, one, other] = [target, now, before].map(({ reading }) => toDouble(reading.value));
  if (printed === undefined || one === undefined || other === undefined || (form === "growth" && other === 0))
    return false;
  const found = form === "difference" ? one - other : ((one - other) / other) * 100;
  return Math.abs(Math.abs(found) - Math.abs(printed)) <= 10 ** -target.reading.decimals * target.reading.scale;
}
