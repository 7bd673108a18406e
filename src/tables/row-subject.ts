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

/** Reads what the rows of a table are about; the label columns are told apart once. */
export function subjectReader(table: Table): (row: Row) => RowSubject | null {
  const labels = table.columns.filter((column) => LABEL_ROLES.has(column.role));
  const isSasaran = new Set(labels.filter((column) => SASARAN.test(squeeze(column.name))));
  const isUnit = new Set(labels.filter((column) => UNIT.test(squeeze(column.name))));
  const isIndicator = new Set(labels.filter((column) => /indikator/i.test(column.name)));
  return (row) => {
    const words = new Map(labels.map((column) => [column, mergedWordsAt(table.sheet, row.index, column.index)]));
    const wordsOf = (column: Column) => words.get(column) ?? "";
    const filled = labels.filter((column) => /[a-z]{2}/i.test(wordsOf(column)));
    const sasaran = filled.find((column) => isSasaran.has(column));
    const unit = filled.find((column) => isUnit.has(column));
    const others = filled.filter(
      (column) => column !== sasaran && column !== unit && column.role !== "kode" && !isCodeText(wordsOf(column)),
    );
    const column = others.find((each) => isIndicator.has(each)) ?? others[0] ?? unit ?? sasaran;
    const year = yearOf([...words.values()]);
    if (!column) {
      const [first] = labels;
      return year !== null && first ? { name: "", column: first, sasaran: null, unit: "", year } : null;
    }
    return {
      name: wordsOf(column),
      column,
      sasaran: sasaran && sasaran !== column ? { words: wordsOf(sasaran), column: sasaran } : null,
      unit: unit && unit !== column ? wordsOf(unit) : "",
      year,
    };
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
