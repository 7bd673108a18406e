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
  const labels = table.columns
    .filter((column) => LABEL_ROLES.has(column.role))
    .map((column) => {
      const name = squeeze(column.name);
      const isIndicator = /indikator/i.test(column.name);
      return { column, isSasaran: SASARAN.test(name), isUnit: UNIT.test(name), isIndicator };
    });
  return (row) => {
    const cells = labels.map((label) => ({ label, words: mergedWordsAt(table.sheet, row.index, label.column.index) }));
    const filled = cells.filter(({ words }) => /[a-z]{2}/i.test(words));
    const sasaran = filled.find(({ label }) => label.isSasaran);
    const unit = filled.find(({ label }) => label.isUnit);
    const others = filled.filter(
      (cell) => cell !== sasaran && cell !== unit && cell.label.column.role !== "kode" && !isCodeText(cell.words),
    );
    const named = others.find(({ label }) => label.isIndicator) ?? others[0] ?? unit ?? sasaran;
    const year = yearOf(cells);
    if (!named) {
      const [first] = labels;
      return year !== null && first ? { name: "", column: first.column, sasaran: null, unit: "", year } : null;
    }
    return {
      name: named.words,
      column: named.label.column,
      sasaran: sasaran && sasaran !== named ? { words: sasaran.words, column: sasaran.label.column } : null,
      unit: unit && unit !== named ? unit.words : "",
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

function yearOf(cells: { words: string }[]): number | null {
  const [only, ...others] = cells.filter(({ words }) => isYear(words));
  return only !== undefined && others.length === 0 ? Number(only.words) : null;
}
