import { toDouble } from "../../../numbers/decimal";
import { type Column, dataRows, type Figure, type Row, type Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import { numericColumns } from "./discover";
import { formsNamedBy } from "./header-hints";
import type { RelationForm } from "./relation";
import { constraintOf } from "./relation-constraints";

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
  const named = open.filter((column) => FORMS.some((form) => formsNamedBy(column).has(form)));
  if (named.length === 0) return [];
  const years = rowsOfYears(table);
  if (years.length <= FEWEST_HOLDING) return [];
  return named.flatMap((column) => changesIn(table, column, years));
}

function changesIn(table: Table, column: Column, years: Row[]): Constraint[] {
  const forms = formsNamedBy(column);
  for (const form of FORMS.filter((each) => forms.has(each))) {
    for (const of of numericColumns(table)) {
      if (of === column) continue;
      const steps = stepsOf(table, column, of, years);
      if (isBorneOut(steps, form)) {
        const source = `${of.header} − ${of.header} (${years[0]?.label ?? ""} …)`;
        return steps.map(({ target, now, before }) => ({
          ...constraintOf(table, { form, result: column, parts: [of, of] }, target, [now, before]),
          source,
        }));
      }
    }
  }
  return [];
}

/** The rows of a table that has one for each year, the earliest first and none left out. */
function rowsOfYears(table: Table): Row[] {
  const rows = dataRows(table);
  const first = yearOf(rows[0]);
  const isConsecutive = first !== null && rows.every((row, at) => yearOf(row) === first + at);
  return isConsecutive ? rows : [];
}

function yearOf(row: Row | undefined): number | null {
  const found = /^\D*(20\d\d)\D*$/.exec(row?.label ?? "");
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
  const holding = steps.filter((step) => isHolding(step, form));
  const digits = holding.reduce((sum, { target }) => sum + digitsOf(target), 0);
  return holding.length >= FEWEST_HOLDING && holding.length / steps.length >= LEAST_HOLDING && digits >= FEWEST_DIGITS;
}

function isHolding({ target, now, before }: Step, form: (typeof FORMS)[number]): boolean {
  const [printed, one, other] = [target, now, before].map(({ reading }) => toDouble(reading.value));
  if (printed === undefined || one === undefined || other === undefined || (form === "growth" && other === 0))
    return false;
  const found = form === "difference" ? one - other : ((one - other) / other) * 100;
  return Math.abs(Math.abs(found) - Math.abs(printed)) <= 10 ** -target.reading.decimals * target.reading.scale;
}

function digitsOf({ reading }: Figure): number {
  return Math.log10(Math.max(1, Math.abs(toDouble(reading.value)) * 10 ** reading.decimals) + 1);
}
