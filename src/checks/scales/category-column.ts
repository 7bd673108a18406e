import type { Column, Table } from "../../tables/table";
import { classNotesBelow, isCalledLike } from "./class-intervals/class-note";

const CATEGORY_HEADER =
  /^(kategori|predikat|mutu|kriteria|klasifikasi|kualifikasi|sebutan|peringkat|status|ket(erangan)?\b|huruf)|^kinerja( unit)?( pelayanan)?$/i;

const IN_PARENTHESES = /^\([^()]+\)$/;

/** `Kategori` over `(post)` as well, and what the note with the classes is called by: `Level: 1-5 Rendah; 6-9 Sedang; …`. */
export function isOfCategories(table: Table, column: Column): boolean {
  const { name, parent } = column;
  const called = IN_PARENTHESES.test(name) && parent !== "" ? parent : name;
  return CATEGORY_HEADER.test(called) || classNotesBelow(table).some((list) => isCalledLike(table, column, list));
}
