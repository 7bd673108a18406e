import { Decimal } from "../../numbers/decimal";
import type { Column, Figure, Row, Table } from "../../tables/table";
import type { Constraint, Judged } from "../constraint";
import { constraintOf } from "./relations/relation-constraints";

const IS_TOTAL = /^\W*(jumlah|total|jml)\W*$/i;

/** Sums of fewer parts come out by chance. */
const FEWEST_PARTS = 3;
const FEWEST_HOLDING = 2;

/** Rows of more are known by what their rows bear out. */
const MOST_ROWS = 4;

const NONE = /^\W*$/;

/**
 * `Tercapai | 3 | 5 | 2 | 2 | 12` above one other row and their total: a matrix of counts with sums along both edges. Its
 * rows are too few to show by themselves what `Jumlah` adds up, but the total row adds up as well.
 */
export function crossFooted(table: Table, judged: Judged[]): Constraint[] {
  const totals = table.rows.filter(({ kind }) => kind === "total");
  const rows = table.rows.filter(({ kind }) => kind === "data" || kind === "total");
  if (table.isTransposed || totals.length !== 1 || rows.length < FEWEST_HOLDING + 1 || rows.length > MOST_ROWS)
    return [];
  return table.columns.flatMap((whole, at) => {
    const parts = table.columns.slice(1, at).filter(({ role }) => role !== "uraian" && role !== "nomor");
    if (!IS_TOTAL.test(whole.header) || parts.length < FEWEST_PARTS || !isOpen(judged, whole)) return [];
    const sums = rows.map((row) => sumIn(table, row, whole, parts));
    const known = sums.filter((each): each is RowSum => each !== null);
    const off = known.filter(({ holds }) => !holds).length;
    if (known.length < sums.length || off > 1 || known.length - off < FEWEST_HOLDING) return [];
    return known.map(({ target, inputs }) =>
      constraintOf(table, { form: "sum", result: whole, parts }, target, inputs),
    );
  });
}

/** Nothing else says yet how the column is reckoned along its rows. */
const isOpen = (judged: Judged[], whole: Column) =>
  !judged.some(
    ({ constraint: { target, inputs } }) =>
      target.column === whole && inputs.some((each) => each.row === target.row && each.column !== whole),
  );

interface RowSum {
  target: Figure;
  inputs: Figure[];
  holds: boolean;
}

function sumIn(table: Table, row: Row, whole: Column, parts: Column[]): RowSum | null {
  const target = table.figureAt(row, whole);
  const inputs = parts.flatMap((part) => table.figureAt(row, part) ?? []);
  const isReadable = parts.every((part) => table.figureAt(row, part) || NONE.test(table.readingAt(row, part).text));
  if (!target || !isReadable || inputs.length === 0 || ![target, ...inputs].every(isCount)) return null;
  return {
    target,
    inputs,
    holds: Decimal.sum(0, ...inputs.map(({ reading }) => reading.value)).eq(target.reading.value),
  };
}

const isCount = ({ reading }: Figure) =>
  reading.decimals === 0 && (reading.kind === "count" || reading.kind === "number") && !reading.value.isNegative();
