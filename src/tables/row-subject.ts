import { LABEL_ROLES, squeeze } from "./lexicon";
import { mergedWordsAt } from "./printed-cell";
import type { Column, Row, Table } from "./table";

/** What a row is about, read from its label columns. */
export interface RowSubject {
  /** The indicator, activity or unit itself. */
  name: string;
  /** The column that the name stands in. */
  column: Column;
  sasaran: { words: string; column: Column } | null;
  /** The satker, district or office that the row belongs to, where the table lists several. */
  unit: string;
  /** The year that the row is about, where its label is one. */
  year: number | null;
}

const SASARAN = /^(sasaran|tujuan)/;
const UNIT =
  /^(satker|satuankerja|unitkerja|unitorganisasi|wilayah|instansi|opd|skpd|kecamatan|desa|kabupaten|kabkota|provinsi|nama(satker|satuankerja|unit|opd|skpd|desa|kecamatan))/;

export function subjectOf(table: Table, row: Row): RowSubject | null {
  const labels = table.columns.filter((column) => LABEL_ROLES.has(column.role));
  const words = (column: Column) => mergedWordsAt(table.sheet, row.index, column.index);
  const filled = labels.filter((column) => /[a-z]{2}/i.test(words(column)));
  const sasaran = filled.find((column) => SASARAN.test(squeeze(column.name)));
  const unit = filled.find((column) => UNIT.test(squeeze(column.name)));
  const others = filled.filter(
    (column) => column !== sasaran && column !== unit && column.role !== "kode" && !isCodeText(words(column)),
  );
  const column = others.find((each) => /indikator/i.test(each.name)) ?? others[0] ?? unit ?? sasaran;
  const year = yearOf(labels.map(words));
  if (!column) {
    const [first] = labels;
    return year !== null && first ? { name: "", column: first, sasaran: null, unit: "", year } : null;
  }
  return {
    name: words(column),
    column,
    sasaran: sasaran && sasaran !== column ? { words: words(sasaran), column: sasaran } : null,
    unit: unit && unit !== column ? words(unit) : "",
    year,
  };
}

/** `BL. 3247. QDE. 002` names a row by its code, under whatever header. */
export function isCodeText(words: string): boolean {
  return /^[A-Z]{0,3}[.\s]*\d{3,4}\b[\dA-Z.\s]*$/.test(words);
}

function isYear(text: string): boolean {
  return /^(19|20)\d\d$/.test(text);
}

function yearOf(words: string[]): number | null {
  const [only, ...others] = words.filter(isYear);
  return only !== undefined && others.length === 0 ? Number(only) : null;
}
