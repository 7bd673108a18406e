import type { Decimal } from "../numbers/decimal";
import { LABEL_ROLES } from "./lexicon";
import { wordsAt } from "./printed-cell";
import type { Row, Table } from "./table";

/** The parts of a budget code in any spelling: `BL. 3247. QDE. 002`, `3260 BAA 002`; `null` for words. */
export function codeParts(text: string): string[] | null {
  const parts = text
    .trim()
    .split(/[.\s]+/)
    .filter(Boolean);
  return parts.length > 0 && parts.every((part) => /^(\d{2,6}|[A-Z]{1,3})$/.test(part)) ? parts : null;
}

function codeOf(table: Table, row: Row): string[] | null {
  for (const column of table.columns) {
    if (!LABEL_ROLES.has(column.role) || column.role === "tahun") continue;
    const parts = codeParts(wordsAt(table.sheet, row.index, column.index));
    if (parts) return parts;
  }
  return null;
}

/** Rows whose code begins another row's code: `BL.3260` above `BL.3260.BAA.003`. They already contain those rows. */
export function parentsByCode(table: Table, rows: Row[]): { parents: Set<Row>; children: Set<Row> } {
  const codes = new Map(rows.map((row) => [row, codeOf(table, row)]));
  const parents = new Set<Row>();
  const children = new Set<Row>();
  for (const row of rows) {
    const code = codes.get(row);
    if (!code) continue;
    for (const other of rows) {
      const longer = codes.get(other);
      if (!longer || longer.length <= code.length || other.index < row.index) continue;
      if (!code.every((part, index) => part === longer[index])) continue;
      parents.add(row);
      children.add(other);
    }
  }
  return { parents, children };
}

/**
 * Rows that equal the sum of what stands right below them, at every level: subtotals written above their parts without a
 * code. `fewestChildren` 1 also takes a row and an equal one below it for a parent and its only child.
 */
export function parentsByAmount(
  rows: Row[],
  amountOf: (row: Row) => Decimal | null,
  fewestChildren: number,
): { parents: Set<Row>; children: Set<Row> } {
  const parents = new Set<Row>();
  const children = new Set<Row>();
  // From the last row up: what has been read stands on the stack, each parent in the place of its children.
  let stack: Row[] = [];
  for (const row of [...rows].reverse()) {
    const count = childrenOnTop(amountOf(row), stack, amountOf);
    if (count >= fewestChildren) {
      parents.add(row);
      for (const child of stack.slice(0, count)) children.add(child);
      stack = stack.slice(count);
    }
    stack = [row, ...stack];
  }
  return { parents, children };
}

/** How many rows from the top of the stack add up to exactly `whole`; 0 where none do. */
function childrenOnTop(whole: Decimal | null, stack: Row[], amountOf: (row: Row) => Decimal | null): number {
  if (!whole?.gt(0)) return 0;
  let left = whole;
  for (const [index, row] of stack.entries()) {
    const amount = amountOf(row);
    if (!amount || amount.lte(0)) return 0;
    left = left.minus(amount);
    if (left.isZero()) return index + 1;
    if (left.isNegative()) return 0;
  }
  return 0;
}
