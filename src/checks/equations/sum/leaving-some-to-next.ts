import type { Column, Row, Table } from "../../../tables/table";
import { type Amounts, isAmount } from "./amounts";

/** Amounts to the sen, in doubles. */
const NEAR = 0.005;

/** `Jumlah Narapidana` leaves out the detainees above them, whom `Jumlah Penghuni` right below it adds to it. */
export function* leavingSomeToNext(
  table: Table,
  amounts: Amounts,
  total: Row,
  column: Column,
  rows: Row[],
): Generator<Row[]> {
  const valueAt = (row: Row | undefined) => {
    const amount = row && amounts.at(row, column);
    return amount && isAmount(amount) ? amount.value : 0;
  };
  const next = table.rows[table.rows.indexOf(total) + 1];
  const [own, whole] = [valueAt(total), valueAt(next)];
  if (next?.kind !== "total" || own <= 0 || whole <= own) return;
  let left = 0;
  let rest = rows.reduce((sum, row) => sum + valueAt(row), 0);
  for (let count = 1; count < rows.length - 1; count += 1) {
    const value = valueAt(rows[count - 1]);
    left += value;
    rest -= value;
    if (left > 0 && Math.abs(own + left - whole) < NEAR && Math.abs(rest - own) < NEAR) yield rows.slice(count);
  }
}
