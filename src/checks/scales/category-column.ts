import { squeeze } from "../../tables/lexicon";
import { wordsAt } from "../../tables/printed-cell";
import { type Column, dataRows, type Table } from "../../tables/table";
import { isCalledLike } from "./class-intervals/class-note";
import { classNotesOf } from "./class-intervals/class-notes-of-table";
import type { ClassList } from "./class-intervals/listed-class";

const CATEGORY_HEADER =
  /^(kategori|predikat|mutu|kriteria|klasifikasi|kualifikasi|sebutan|peringkat|status|ket(erangan)?\b|huruf)|^kinerja( unit)?( pelayanan)?$/i;

const IN_PARENTHESES = /^\([^()]+\)$/;

/** So many rows, all of them, show that a column holds classes. */
const FEWEST_ROWS = 3;

/**
 * `Kategori` over `(post)` as well, and what the note with the classes is called by: `Level: 1-5 Rendah; 6-9 Sedang; …`; or a
 * column that holds nothing but classes of the note.
 */
export function isOfCategories(table: Table, column: Column): boolean {
  const { name, parent } = column;
  const called = IN_PARENTHESES.test(name) && parent !== "" ? parent : name;
  if (CATEGORY_HEADER.test(called)) return true;
  return classNotesOf(table).some((list) => isCalledLike(table, column, list) || holdsClasses(table, column, list));
}

/** `Kelas` over `Bahaya`, `Waspada`, `Siaga`, where the note tells just these. */
function holdsClasses(table: Table, { index }: Column, { classes }: ClassList): boolean {
  const names = new Set(classes.map(({ name }) => squeeze(name)));
  const words = dataRows(table).flatMap((row) => squeeze(wordsAt(table.sheet, row.index, index)) || []);
  return words.length >= FEWEST_ROWS && words.every((word) => names.has(word));
}
