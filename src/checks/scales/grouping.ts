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
  /** Without the rows of goals among indicators: what is counted, while a mean is told of whatever the office takes. */
  isOfIndicators: boolean;
}

const FEWEST_ROWS = 4;
const MOST_GROUPS = 12;

const MAY_GROUP: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...LABEL_ROLES, "keterangan", "lain", "capaian"]);

/** Every way in which the words of one column put the rows of a table into groups. */
export function groupingsOf(table: Table): Grouping[] {
  if (table.isTransposed || table.rows.length < FEWEST_ROWS) return [];
  const rows = dataRows(table);
  const measured = measuredRows(table, rows);
  return table.columns
    .filter(({ role }) => MAY_GROUP.has(role))
    .flatMap((column) =>
      [rows, ...(measured ? [measured] : [])].flatMap(
        (among) => groupingBy(table, column, among, among === measured) ?? [],
      ),
    );
}

/**
 * `SS 1 | | | 102,73 | Hijau` above its indicators: a recap may count the goals as well, or only what has a target and a
 * realisasi; `null` where all rows have.
 */
function measuredRows(table: Table, rows: Row[]): Row[] | null {
  const group = table.groups.find(({ kind }) => kind === "capaian");
  if (!group) return null;
  const measured = rows.filter((row) => [group.base, group.realisasi].every((each) => table.figureAt(row, each)));
  return measured.length < rows.length && measured.length * 2 > rows.length ? measured : null;
}

function groupingBy(table: Table, column: Column, among: Row[], isOfIndicators: boolean): Grouping | null {
  const groups = new Map<string, Row[]>();
  let above = "";
  let rows = 0;
  for (const row of among) {
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
  return rows >= FEWEST_ROWS && groups.size >= 2 && groups.size < rows
    ? { table, column, groups, rows, isOfIndicators }
    : null;
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
