import type { Row, Table } from "../../../tables/table";
import { weighAgainst } from "./evidence";
import { gridOf } from "./grid";
import type { Relation } from "./relation";

const known = new WeakMap<Relation, Row | null>();

/**
 * The total that the shares of a column are taken of: the one that most rows fit, of several the last. `Jumlah PAD`, and
 * below it `Jumlah Pendapatan`, of which the shares are not.
 */
export function totalOfShares(table: Table, relation: Relation): Row | null {
  let total = known.get(relation);
  if (total === undefined) known.set(relation, (total = find(table, relation)));
  return total;
}

function find(table: Table, relation: Relation): Row | null {
  const totals = table.rows.filter((row) => row.kind === "total");
  const last = totals[totals.length - 1] ?? null;
  if (totals.length < 2) return last;
  const fitting = totals.map((total) => rowsThatFit(table, relation, total));
  const most = Math.max(...fitting);
  return totals[fitting.lastIndexOf(most)] ?? last;
}

function rowsThatFit(table: Table, relation: Relation, total: Row): number {
  const grid = gridOf(table);
  const whole = relation.parts.at(-1);
  const all = whole && grid.cell(total, whole);
  return all && all.value !== 0 ? weighAgainst(grid, relation, all.value).holding : 0;
}
