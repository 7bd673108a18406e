import { LABEL_ROLES } from "./lexicon";
import { tableOnItsSide } from "./recognise";
import type { Row, Table } from "./table";
import { turnBlock } from "./turned-block";

/** What the last rows of a table tell of the rows above them, in each of its columns. */
const COMPUTED =
  /^\W*(naik|turun|kenaikan|penurunan|ber?tambah|ber?kurang|pertambahan|perubahan|selisih|pertumbuhan|laju|tren|trend|deviasi|persen|persentase|prosentase|proporsi|%)(?![a-z])|\b(kumulatif|akumulasi)\b|\(\s*%\s*\)\W*$/i;

/** What an indicator may begin with as well. */
const NAMES_INDICATOR = /^\W*(persen|persentase|prosentase|proporsi|laju|pertumbuhan|penurunan|kenaikan|%)\s+[a-z]{4}/i;

/** So few columns bear nothing out. */
const FEWEST_COLUMNS = 3;

/** One row, and below it how it changes from year to year. */
const FEWEST_ROWS = 2;

/** What is computed stands right below what it is computed from. */
const MOST_ROWS = 16;

/** A table turned over, of which only some columns, the rows that are computed, are to be judged. */
export interface ComputedRows {
  table: Table;
  rows: ReadonlySet<number>;
}

/**
 * `Jumlah 2024`, `Jumlah 2023`, `Naik/(Turun)`, `Perubahan (%)` below one another, whatever stands across: the computed
 * rows follow from those above them in every column. `null` where no row is named so.
 */
export function withComputedRowsDown(table: Table): ComputedRows | null {
  if (table.isTransposed || table.rows.length < FEWEST_ROWS) return null;
  const computed = computedRowsOf(table);
  const label = computed.length === 0 ? undefined : table.columns.find(({ role }) => LABEL_ROLES.has(role));
  const last = table.rows[table.rows.length - 1];
  if (!label || !last) return null;
  const columns = table.columns.filter(({ index }) => index > label.index);
  const isFilled = (row: Row) => columns.filter((column) => table.figureAt(row, column)).length >= FEWEST_COLUMNS;
  const judged = computed.filter(isFilled);
  const first = table.rows[Math.max(0, table.rows.length - MOST_ROWS)];
  const right = columns[columns.length - 1]?.index;
  if (judged.length === 0 || !first || right === undefined) return null;
  const header = { top: table.range.top, end: table.rows[0]?.index ?? first.index, right };
  const block = turnBlock(table.sheet, label.index, { first: first.index, last: last.index }, header);
  const [turned] = block ? tableOnItsSide(table.sheet, block) : [];
  return turned ? { table: turned, rows: new Set(judged.map(({ index }) => index)) } : null;
}

/**
 * The first row has nothing above it, and numbered rows are things by themselves. Where the columns measure an indicator,
 * `Persentase perkara …` is its name.
 */
function computedRowsOf({ kind, rows }: Table): Row[] {
  const isOfIndicators = kind === "capaian" || kind === "rencana";
  return rows
    .slice(1)
    .filter(({ number, kind: of }) => number === null && of !== "kelompok")
    .filter(({ label }) => COMPUTED.test(label) && !(isOfIndicators && NAMES_INDICATOR.test(label)));
}
