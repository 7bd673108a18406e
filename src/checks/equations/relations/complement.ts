import { type Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { addIntervals, subtractIntervals } from "../../../numbers/printed-precision";
import type { Column, Figure, Table } from "../../../tables/table";
import type { Alternative, Constraint } from "../../constraint";
import { meanOfRows } from "./mean-of-rows";
import { weigh } from "./evidence";
import { type Cell, type Grid, gridOf } from "./grid";
import type { Relation } from "./relation";

/** Rows with decimals in both; whole percentages complete one another by chance. */
const FEWEST_ROWS = 3;

/** One row in so many may be wrong itself. */
const ROWS_FOR_ONE_WRONG = 5;

/** A column of percentages and the one that it completes to a hundred: `Akurasi (100% − deviasi)`, `Belum (%)`. */
export interface Complement {
  column: Column;
  of: Column;
}

/**
 * Columns that complete another one to a hundred, where no relation is known or the one that was found holds in fewer
 * rows: realisasi / RPD is the accuracy of the months that fell short, and of no other.
 */
export function complementsIn(table: Table, open: Column[], relations: Relation[]): Complement[] {
  const grid = gridOf(table);
  const found: Complement[] = [];
  for (const column of [...open].reverse()) {
    const relation = relations.find(({ result }) => result === column);
    const failing = relation ? weigh(grid, relation).failing : Infinity;
    const of = failing === 0 ? null : completedBy(grid, column, failing);
    if (of && !found.some((each) => each.column === of)) found.push({ column, of });
  }
  return found;
}

function completedBy(grid: Grid, column: Column, failing: number): Column | null {
  if (!grid.columns.includes(column)) return null;
  return (
    grid.columns.find((other) => {
      if (other === column) return false;
      const { held, off } = tallyOf(grid, column, other);
      return held >= FEWEST_ROWS && off < failing && off * ROWS_FOR_ONE_WRONG <= held;
    }) ?? null
  );
}

function tallyOf(grid: Grid, column: Column, other: Column) {
  const tally = { held: 0, off: 0 };
  for (const row of grid.rows) {
    const [one, two] = [grid.cell(row, column), grid.cell(row, other)];
    if (!isShare(one) || !isShare(two)) continue;
    if (Math.abs(one.value + two.value - 100) <= Math.max(one.step, two.step) * 1.000001) tally.held += 1;
    else tally.off += 1;
  }
  return tally;
}

/** A part of a hundred, told to a decimal or more. */
const isShare = (cell: Cell | null): cell is Cell =>
  cell !== null && cell.step < 1 && cell.value > 0 && cell.value < 100;

/** The equation in every row in which both stand. */
export function complementConstraints(table: Table, { column, of }: Complement): Constraint[] {
  return table.rows.flatMap((row) => {
    const [target, other] = [table.figureAt(row, column), table.figureAt(row, of)];
    // Where nothing was done there is nothing to complete.
    const isNothing = [target, other].every((each) => each?.reading.value.isZero());
    const ways = row.kind === "data" ? [] : [meanOfRows(table, column)];
    return target && other && !isNothing ? [complementConstraint(target, other, [...ways, ...ofDistance(other)])] : [];
  });
}

/** `Deviasi −9,40 | Konsistensi 90,60`: however the deviation is signed, it is what a hundred falls short by. */
function ofDistance(other: Figure): Alternative[] {
  if (!other.reading.value.isNegative()) return [];
  return [
    {
      code: "of-distance",
      isRemarkable: false,
      expect: (world) => ({
        value: HUNDRED.minus(world.valueOf(other).abs()),
        possible: addIntervals([WHOLE, world.intervalOf(other)]),
      }),
    },
  ];
}

function complementConstraint(target: Figure, other: Figure, alternatives: Alternative[]): Constraint {
  const rest = (figure: Figure) => `100 − ${formatShort(figure.reading.value)}`;
  return {
    rule: "kolom-difference",
    kind: "selisih",
    target,
    inputs: [other],
    expect: (world) => ({
      value: HUNDRED.minus(world.valueOf(other)),
      possible: subtractIntervals(WHOLE, world.intervalOf(other)),
    }),
    solveFor: (_input, world): Decimal => HUNDRED.minus(world.valueOf(target)),
    alternatives,
    trace: (world) => [`${rest(other)} = ${formatShort(HUNDRED.minus(world.valueOf(other)))}`],
    source: `100 − ${other.column.header}`,
  };
}

const WHOLE = { low: HUNDRED, high: HUNDRED };
