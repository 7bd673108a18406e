import { isFigure } from "../../numbers/reading";
import { wordsAt } from "../../tables/printed-cell";
import type { Row, Table } from "../../tables/table";
import { valueAt } from "../../workbook/snapshot";
import type { CategoryClaim } from "./category-claims";
import { indexNamedIn } from "./index-named";

/** What stands between a figure and its class. */
const NAMES_CLASS = /^\W*(?:predikat|kategori|mutu(?:\s+(?:unit|pelayanan))?|kriteria|kualifikasi)\s*:?\s*$/i;

/** The word stands right before the class. */
export const isBesideWord = ({ sheet }: Table, { categoryAt: { row, column } }: CategoryClaim): boolean =>
  NAMES_CLASS.test(wordsAt(sheet, row, column - 1));

/** `IKM 2023 | | | 87,05 | Mutu | B (Baik)`: a row that names the class of its figure itself, whatever its columns hold. */
export function claimsBesideWord(table: Table, isClass: (words: string) => boolean): CategoryClaim[] {
  if (table.isTransposed) return [];
  return table.rows.flatMap((row) => (row.kind === "kelompok" ? [] : claimIn(table, row, isClass)));
}

function claimIn(table: Table, row: Row, isClass: (words: string) => boolean): CategoryClaim[] {
  const { sheet, columns, range } = table;
  const word = columns.find(({ index }) => NAMES_CLASS.test(wordsAt(sheet, row.index, index)));
  if (!word || typeof valueAt(sheet, row.index, word.index) !== "string") return [];
  const category = wordsAt(sheet, row.index, word.index + 1);
  const before = columns.filter(({ index }) => index > range.left && index < word.index);
  const graded = before.filter((column) => isFigure(table.readingAt(row, column))).at(-1);
  if (!graded || !isClass(category)) return [];
  const value = table.readingAt(row, graded);
  if (!isFigure(value)) return [];
  return [
    {
      row,
      value,
      valueAt: { row: row.index, column: graded.index },
      category,
      categoryAt: { row: row.index, column: word.index + 1 },
      key: indexNamedIn(row.label),
      named: [row.label],
    },
  ];
}
