import type { Column, Row, Table } from "../../../tables/table";
import { isBareTotal } from "../../../tables/total-row";
import { type Amounts, isAmount } from "./amounts";

/** So many columns come to their total by all rows. */
const FEWEST_FITTING = 2;
const FEWEST_ROWS = 3;

/**
 * A list whose one total adds up every row in most of its columns: no row holds others, though some happen to be the sum
 * of those that stand beside them.
 */
export function isPlainList(table: Table, columns: Column[], amounts: Amounts): boolean {
  const [total, ...others] = table.rows.filter(({ kind }) => kind === "total" || kind === "subtotal");
  if (!total || others.length > 0 || !isBareTotal(total.label)) return false;
  const rows = table.rows.filter(({ kind, index }) => kind === "data" && index < total.index);
  if (rows.length < FEWEST_ROWS) return false;
  let [fitting, off] = [0, 0];
  for (const column of columns) {
    const whole = amounts.at(total, column);
    const sum = sumIn(rows, column, amounts);
    if (!isAmount(whole) || sum === null) continue;
    if (Math.abs(sum.value - whole.value) <= sum.slack + whole.slack) fitting += 1;
    else off += 1;
  }
  return fitting >= FEWEST_FITTING && fitting > off;
}

function sumIn(rows: Row[], column: Column, amounts: Amounts): { value: number; slack: number } | null {
  let [value, slack] = [0, 0];
  for (const row of rows) {
    const amount = amounts.at(row, column);
    if (amount === "unreadable") return null;
    if (!isAmount(amount)) continue;
    value += amount.value;
    slack += amount.slack;
  }
  return value === 0 ? null : { value, slack };
}
