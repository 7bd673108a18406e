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
  const isCode = parts.length > 0 && parts.every((part) => /^(\d{2,6}|[A-Z]{1,3})$/.test(part)) && /\d/.test(text);
  return isCode ? parts : null;
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

/** Fewer equal rows than this may add up by chance. */
const FEWEST_CHILDREN = 2;

/** Rows that equal the sum of the rows right below them: subtotals written above their parts, with or without a code. */
export function parentsByAmount(
  rows: Row[],
  amountOf: (row: Row) => Decimal | null,
): { parents: Set<Row>; children: Set<Row> } {
  const parents = new Set<Row>();
  const children = new Set<Row>();
  for (const [start, row] of rows.entries()) {
    const whole = amountOf(row);
    if (!whole?.gt(0)) continue;
    let left = whole;
    for (let next = start + 1; next < rows.length; next += 1) {
      const below = rows[next];
      const amount = below && amountOf(below);
      if (!below || !amount || amount.lte(0)) break;
      left = left.minus(amount);
      if (left.isNegative()) break;
      if (!left.isZero()) continue;
      const found = rows.slice(start + 1, next + 1);
      if (found.length < FEWEST_CHILDREN) break;
      parents.add(row);
      for (const child of found) children.add(child);
      break;
    }
  }
  return { parents, children };
}
