import { toDouble } from "../../numbers/decimal";
import { type Column, type Figure, type Row, type Table } from "../../tables/table";
import type { Constraint, Judged } from "../constraint";
import { constraintOf } from "./relations/relation-constraints";

const NAMES_WHOLE = /^\W*(jumlah|total|jml|banyaknya)\b/i;

const FEWEST_PARTS = 2;
const MOST_PARTS = 12;

/** So many rows in which more than one part is filled, and so large a part of all. */
const FEWEST_TELLING = 3;
const LEAST_HOLDING = 0.75;

/** Noughts and marks stand for parts of which there are none. */
const NONE = /^\W*$/;

/**
 * `Jumlah Indikator | Sangat Tinggi | Tinggi | Sedang`, the parts under one header or the last columns of counts before
 * another kind of figure: counts that are told before what they are made of, blank where there is none.
 */
export function wholesBeforeParts(table: Table, judged: Judged[]): Constraint[] {
  if (table.isTransposed) return [];
  return table.columns.flatMap((whole, at) => {
    if (!NAMES_WHOLE.test(whole.name) || whole.role === "pagu") return [];
    const parts = partsBehind(table, at);
    if (!parts) return [];
    const rows = table.rows.flatMap((row) => sumIn(table, row, whole, parts) ?? []);
    const telling = rows.filter(({ inputs }) => inputs.filter(({ reading }) => !reading.value.isZero()).length > 1);
    const holding = telling.filter(({ holds }) => holds).length;
    if (holding < FEWEST_TELLING || holding / telling.length < LEAST_HOLDING) return [];
    const columns = new Set([whole, ...parts]);
    const isWithin = ({ constraint: { target, inputs } }: Judged) =>
      [target, ...inputs].every((each) => each.row === target.row && columns.has(each.column));
    const known = new Set(
      judged.flatMap((each) =>
        columns.has(each.constraint.target.column) && isWithin(each) ? [each.constraint.target.row] : [],
      ),
    );
    return rows
      .filter(({ target }) => !known.has(target.row))
      .map(({ target, inputs }) => constraintOf(table, { form: "sum", result: whole, parts }, target, inputs));
  });
}

/** The columns behind it that share a header of their own. */
function partsBehind(table: Table, at: number): Column[] | null {
  const [first] = table.columns.slice(at + 1);
  if (!first || first.parent === "" || first.parent === table.columns[at]?.parent) return null;
  const behind = table.columns.slice(at + 1);
  const end = behind.findIndex(({ parent }) => parent !== first.parent);
  const parts = end < 0 ? behind : behind.slice(0, end);
  return parts.length >= FEWEST_PARTS && parts.length <= MOST_PARTS ? parts : null;
}

interface SumInRow {
  target: Figure;
  inputs: Figure[];
  holds: boolean;
}

function sumIn(table: Table, row: Row, whole: Column, parts: Column[]): SumInRow | null {
  const target = table.figureAt(row, whole);
  if (!target || !isCount(target)) return null;
  const inputs: Figure[] = [];
  for (const part of parts) {
    const figure = table.figureAt(row, part);
    if (figure && isCount(figure)) inputs.push(figure);
    else if (figure || !NONE.test(table.readingAt(row, part).text)) return null;
  }
  if (inputs.length === 0) return null;
  const sum = inputs.reduce((total, { reading }) => total + toDouble(reading.value), 0);
  return { target, inputs, holds: sum === toDouble(target.reading.value) };
}

const isCount = ({ reading }: Figure) =>
  reading.decimals === 0 && (reading.kind === "count" || reading.kind === "number") && !reading.value.isNegative();
