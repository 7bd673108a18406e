import { toDouble } from "../../../numbers/decimal";
import { periodsInTurn, periodsWithin } from "../../../tables/finest-periods";
import { type Column, dataRows, type Figure, type Row, type Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import { closingRows } from "./closing-rows";
import { numericColumns } from "./numeric-columns";
import { constraintOf } from "./relation-constraints";
import { CUMULATIVE, isAdded } from "./running-sum";
import { isClear, type Step, stepsOf } from "./steps-down";

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
