import { type Decimal, HUNDRED } from "../numbers/decimal";
import { readNumber } from "../numbers/read-number";
import type { Row, Table } from "./table";

/** What the label of a row says it is so many percent of: `Bagian desa (35% dari laba bersih)`, `Pajak (10% x Pendapatan)`. */
export interface RowShare {
  /** As it is printed, without its parentheses. */
  text: string;
  of: Row;
  factor: Decimal;
}

const PERCENT = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*%`;

/** In parentheses or behind an equals sign, or at the end of the label without either. */
const PERCENT_FIRST = new RegExp(String.raw`(?:^|[\s(=])(${PERCENT}\s*(?:dari|of|[x×*])\s*([^()]+?))\s*\)?\s*$`, "i");
const NAME_FIRST = new RegExp(String.raw`[(=]\s*(([^()=]+?)\s*[x×*]\s*${PERCENT})\s*\)?\s*$`, "i");

/** `paling sedikit 20% dari …`: a bound, which is kept by more or by less as well. */
const TELLS_BOUND =
  /\b(min(imal|imum)?|maks(imal|imum)?|paling|sekurang|setidaknya|kurang|lebih|target|hingga|sampai|s\.?\s?d)\b|[<>≥≤]/i;

/** The share that each row says it is, where exactly one row above it, or in the whole table, bears the name told. */
export function rowShares(table: Table): Map<Row, RowShare> {
  const found = new Map<Row, RowShare>();
  if (table.isTransposed) return found;
  for (const row of table.rows) {
    const told = toldBy(row.label);
    const of = told && rowNamed(told.name, row, table);
    if (of) found.set(row, { text: told.text, of, factor: told.factor });
  }
  return found;
}

function toldBy(label: string): { text: string; name: string; factor: Decimal } | null {
  if (TELLS_BOUND.test(label)) return null;
  const first = PERCENT_FIRST.exec(label);
  const last = first ? null : NAME_FIRST.exec(label);
  const [text, digits, name] = first ? first.slice(1) : last ? [last[1], last[3], last[2]] : [];
  const percent = digits === undefined ? null : readNumber(digits).value;
  if (text === undefined || name === undefined || !percent?.gt(0)) return null;
  return { text, name, factor: percent.div(HUNDRED) };
}

function rowNamed(name: string, own: Row, { rows }: Table): Row | null {
  const wanted = plain(name);
  if (wanted === "") return null;
  const named = rows.filter((row) => row !== own && plain(row.label) === wanted);
  const above = named.filter(({ index }) => index < own.index);
  const found = above.length > 0 ? above : named;
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Without a number before it, what it counts in behind it, and the word that it is a sum. */
const plain = (label: string) =>
  label
    .toLowerCase()
    .replace(/^\s*([a-z]|[ivx]{1,4}|\d{1,2})\s*[.)]\s+/, "")
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^(jumlah|total)\s+/, "");
