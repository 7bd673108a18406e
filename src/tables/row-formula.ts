import { wordsAt } from "./printed-cell";
import type { Row, Table } from "./table";

/** What the label of a row says it is computed from: `Jumlah berhasil (4 + 5 + 6)`, `Persentase (7 : 3)`. */
export interface RowFormula {
  /** As it is printed, without its parentheses. */
  text: string;
  form: "sum" | "quotient" | "product";
  parts: { row: Row; isTakenAway: boolean }[];
}

const NAME = String.raw`\(?\s*(?:\d{1,2}|[a-z]|[ivx]{2,4})\s*\)?`;
const FORMULA = new RegExp(
  String.raw`[(=]\s*(${NAME}(?:\s*[-+:/x×–−]\s*${NAME})+(?:\s*[x×]\s*100\s*%?)?)\s*\)?\s*$`,
  "i",
);

/** Longer sums have not been seen. */
const MOST_PARTS = 12;

const known = new WeakMap<Table, ReadonlyMap<Row, RowFormula>>();

/** The formula of each row that has one, whose names all belong to other rows of the table. */
export function rowFormulas(table: Table): ReadonlyMap<Row, RowFormula> {
  let formulas = known.get(table);
  if (!formulas) known.set(table, (formulas = readFormulas(table)));
  return formulas;
}

function readFormulas(table: Table): Map<Row, RowFormula> {
  const found = new Map<Row, RowFormula>();
  if (table.isTransposed) return found;
  let names: Map<Row, string> | null = null;
  for (const row of table.rows) {
    const printed = FORMULA.exec(row.label)?.[1];
    if (printed === undefined) continue;
    // The last one closes what the formula itself stands in.
    const text = printed.includes("(") ? printed.trim() : printed.replace(/\)\s*$/, "").trim();
    names ??= namesOf(table);
    const formula = read(text, row, table, names);
    if (formula) found.set(row, formula);
  }
  return found;
}

function read(text: string, own: Row, table: Table, names: Map<Row, string>): RowFormula | null {
  const plain = text
    .toLowerCase()
    .replace(/[x×]\s*100\s*%?\s*$/, "")
    .replace(/[()\s]/g, "")
    .replace(/[–−]/g, "-")
    .replace(/:/g, "/")
    .replace(/×/g, "*");
  // `x` multiplies between numbers, and is a name among Roman ones.
  const spaced = /^[\d/+*x-]+$/.test(plain) ? plain.replace(/x/g, "*") : plain;
  const words = spaced.split(/[-+/*]/);
  const signs = spaced.replace(/[^-+/*]/g, "");
  const rows = words.map((word) => rowNamed(word, own, table, names));
  const parts = rows.flatMap((row, at) => (row ? [{ row, isTakenAway: signs[at - 1] === "-" }] : []));
  const isWhole = parts.length === words.length && parts.length >= 2 && parts.length <= MOST_PARTS;
  if (!isWhole || new Set(rows).size < rows.length) return null;
  if (/^[-+]+$/.test(signs)) return { text, form: "sum", parts };
  if (signs === "/") return { text, form: "quotient", parts };
  return signs === "*" ? { text, form: "product", parts } : null;
}

/** Sections count from the beginning again: the nearest above that bears the name, else the only one below. */
function rowNamed(name: string, own: Row, { rows }: Table, names: Map<Row, string>): Row | null {
  const named = rows.filter((row) => row !== own && names.get(row) === name);
  const above = named.filter((row) => row.index < own.index);
  return above.at(-1) ?? (named.length === 1 ? (named[0] ?? null) : null);
}

/** `Jumlah A`, `Total (II)` below the rows of section A: who computes with A means what it comes to. */
const TOTAL_OF_SECTION = /^\W*(?:jumlah|total|jml)\s+\(?([a-z]|[ivx]{2,4})\W*$/i;

/** `3`, `c.`, `(IV)`: the name of a row, in the column of numbers or before its words. */
function namesOf(table: Table): Map<Row, string> {
  const nomor = table.columns.find(({ role }) => role === "nomor") ?? table.columns.find(({ role }) => role === "kode");
  const names = new Map<Row, string>();
  for (const row of table.rows) {
    const words = nomor ? wordsAt(table.sheet, row.index, nomor.index) : "";
    const name =
      /^\(?(\d{1,2}|[a-z]|[ivx]{2,4})\s*[.)]*$/i.exec(words)?.[1] ??
      (words === ""
        ? (/^\(?(\d{1,2}|[a-z]|[ivx]{2,4})\s*[.)]+\s*\D/i.exec(row.label)?.[1] ?? TOTAL_OF_SECTION.exec(row.label)?.[1])
        : undefined);
    if (name !== undefined) names.set(row, name.toLowerCase());
  }
  return names;
}
