import { valueAt } from "../workbook/snapshot";
import { LABEL_ROLES } from "./lexicon";
import { wordsAt } from "./printed-cell";
import type { Column, Row, Table } from "./table";

/** How rows show their level without a code: the kind of their numbering, and how far their words are moved in. */
export interface RowStyle {
  /** `I.`, `A.`, `1.`, `a.`, `1)`, `-`; empty where a row has no such mark. */
  mark: string;
  /** Leading spaces of the words, and which label column holds them. */
  indent: string;
}

const MARK_IN_WORDS = /^(\(?[A-Za-z]{1,4}[.)]|\(?\d{1,3}[.)](?!\d)|[-–•*>]+)\s*\S/;

const stylesOf = new WeakMap<Table, ReadonlyMap<Row, RowStyle>>();

/** The style of every row that may contain others or stand in them; read once a table. */
export function rowStyles(table: Table): ReadonlyMap<Row, RowStyle> {
  let styles = stylesOf.get(table);
  if (!styles) stylesOf.set(table, (styles = readRowStyles(table)));
  return styles;
}

function readRowStyles(table: Table): Map<Row, RowStyle> {
  const labels = table.columns.filter(({ role }) => LABEL_ROLES.has(role) && role !== "tahun" && role !== "kode");
  const nomor = table.columns.find((column) => column.role === "nomor");
  const styles = new Map<Row, RowStyle>();
  let before = "";
  let last: RowStyle = { mark: "", indent: "" };
  for (const row of table.rows) {
    if (row.kind !== "data" && row.kind !== "kelompok") continue;
    const inNomor = nomor ? wordsAt(table.sheet, row.index, nomor.index) : "";
    const column = labels.find(({ index }) => wordsAt(table.sheet, row.index, index) !== "");
    const words = column ? wordsAt(table.sheet, row.index, column.index) : "";
    const printed = inNomor || (MARK_IN_WORDS.exec(words)?.[1] ?? "");
    const mark = markOf(printed, before);
    const indent = column ? indentOf(column, valueAt(table.sheet, row.index, column.index)) : "";
    // Most rows look like the one before.
    if (mark !== last.mark || indent !== last.indent) last = { mark, indent };
    styles.set(row, last);
    if (printed !== "") before = printed;
  }
  return styles;
}

function indentOf({ index }: Column, value: unknown): string {
  const spaces = typeof value === "string" && /^\s/.test(value) ? (/^\s*/.exec(value)?.[0].length ?? 0) : 0;
  return `${index}:${spaces}`;
}

/** What kind of numbering this is; `I.` after `H.` is a letter, elsewhere a Roman one. */
function markOf(printed: string, before: string): string {
  if (/^\d+$/.test(printed)) return "1";
  const core = printed.replace(/[^A-Za-z0-9]/g, "");
  const end = printed.includes(")") ? ")" : "";
  if (/^\d+$/.test(core)) return `1${end}`;
  if (core === "") return printed === "" ? "" : "-";
  const previous = before.replace(/[^A-Za-z]/g, "");
  const follows = previous.length === 1 && core.length === 1 && core.charCodeAt(0) === previous.charCodeAt(0) + 1;
  if (/^[IVX]+$/.test(core) && !(follows && previous !== "I")) return `I${end}`;
  if (/^[ivx]+$/.test(core) && !(follows && previous !== "i")) return `i${end}`;
  return `${core === core.toUpperCase() ? "A" : "a"}${end}`;
}
