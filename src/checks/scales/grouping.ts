import { LABEL_ROLES } from "../../tables/lexicon";
import { isBlankAt, wordsAt } from "../../tables/printed-cell";
import { type Column, type ColumnRole, dataRows, type Row, type Table } from "../../tables/table";

/** The rows of a table by the words that they share in one column: its sasaran, predikat, metode pemilihan. */
export interface Grouping {
  table: Table;
  column: Column;
  groups: ReadonlyMap<string, Row[]>;
  /** How many rows bear a word. */
  rows: number;
}

const FEWEST_ROWS = 4;
const MOST_GROUPS = 12;

const MAY_GROUP: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...LABEL_ROLES, "keterangan", "lain", "capaian"]);

/** Every way in which the words of one column put the rows of a table into groups. */
export function groupingsOf(table: Table): Grouping[] {
  if (table.isTransposed || table.rows.length < FEWEST_ROWS) return [];
  return table.columns.filter(({ role }) => MAY_GROUP.has(role)).flatMap((column) => groupingBy(table, column) ?? []);
}

function groupingBy(table: Table, column: Column): Grouping | null {
  const groups = new Map<string, Row[]>();
  let above = "";
  let rows = 0;
  for (const row of dataRows(table)) {
    const isBlank = isBlankAt(table.sheet, row.index, column.index);
    const word = isBlank ? above : asWord(wordsAt(table.sheet, row.index, column.index));
    // A sasaran stands beside the first of its indicators only; where nothing is written a class is missing.
    if (isBlank && !LABEL_ROLES.has(column.role)) continue;
    if (word === null) return null;
    if (word === "") continue;
    above = word;
    rows += 1;
    const members = groups.get(word);
    if (members) members.push(row);
    else if (groups.size === MOST_GROUPS) return null;
    else groups.set(word, [row]);
  }
  return rows >= FEWEST_ROWS && groups.size >= 2 && groups.size < rows ? { table, column, groups, rows } : null;
}

/** Words as they are compared: without numbers before them, marks and capitals; `null` for what is a figure. */
export function asWord(words: string): string | null {
  const plain = words
    .toLowerCase()
    .replace(/^\s*(\d+|[a-z])\s*[.)]\s*/, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return plain !== "" && !/[a-z]/.test(plain) ? null : plain;
}
