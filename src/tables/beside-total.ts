import { type Row, type Table } from "./table";

/** `Predikat`, `Kategori` below a total: the class of it. */
const NAMES_CLASS = /^\W*(?:predikat|kategori|mutu|kriteria)\b/i;

/** `Konversi bobot | 100`, `Pengurang: dispensasi SPM | - | 0`: what may change a total, and does not by this much. */
const WITHOUT_EFFECT: [RegExp, number][] = [
  [/\bkonversi\b/i, 100],
  [/\bpengurang|\bdispensasi\b/i, 0],
];

/** A row around a total of weighted values that is no part of it: its class, or what would be taken off and is nought. */
export function isBesideTotal(table: Table, row: Row): boolean {
  if (row.number !== null) return false;
  // `Mutu | 35 | 24,15` is a component that is called so.
  if (NAMES_CLASS.test(row.label)) return table.columns.every((column) => table.figureAt(row, column) === null);
  const [, neutral] = WITHOUT_EFFECT.find(([pattern]) => pattern.test(row.label)) ?? [];
  return (
    neutral !== undefined &&
    table.columns.every((column) => table.figureAt(row, column)?.reading.value.eq(neutral) ?? true)
  );
}
