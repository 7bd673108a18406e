import { wordsAt } from "../../../tables/printed-cell";
import type { Row, Table } from "../../../tables/table";

/** `JUMLAH POLRI (A+B+C)`: the sections whose letters or numerals the label adds up. */
const LETTERS = /\(?\s*\b([A-Z]|[IVX]{1,4})((?:\s*\+\s*(?:[A-Z]|[IVX]{1,4}))+)\s*\)?\s*$/;

/** The subtotals of those sections, or the rows themselves where they print amounts; `null` where one of them is not found. */
export function rowsOfLetters(table: Table, total: Row): Row[] | null {
  const [, first, more] = LETTERS.exec(total.label) ?? [];
  if (!first || !more) return null;
  const wanted = [first, ...more.split("+").map((each) => each.trim())].filter((each) => each !== "");
  const rows = wanted.map((letter) => rowOfLetter(table, total, letter));
  return rows.every((row) => row !== null) ? rows : null;
}

function rowOfLetter(table: Table, total: Row, letter: string): Row | null {
  const column = table.columns.find(({ role }) => role === "nomor") ?? table.columns[0];
  if (!column) return null;
  const above = table.rows.filter(({ index }) => index < total.index);
  const letterOf = (row: Row) => /^\W*([A-Z]|[IVX]{1,4})\W*$/.exec(wordsAt(table.sheet, row.index, column.index))?.[1];
  const at = above.findIndex((row) => letterOf(row) === letter);
  const head = above[at];
  if (!head) return null;
  if (head.kind !== "kelompok") return head;
  const after = above.slice(at + 1);
  const next = after.findIndex((row) => letterOf(row) !== undefined);
  const section = next < 0 ? after : after.slice(0, next);
  const totals = section.filter(({ kind }) => kind === "total" || kind === "subtotal");
  return totals.length === 1 ? (totals[0] ?? null) : null;
}
