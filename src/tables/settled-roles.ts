import { isFigure, type Reading } from "../numbers/reading";
import type { SheetSnapshot } from "../workbook/snapshot";
import { namesAccounts } from "./accounts-below";
import { isCodedName } from "./held-below";
import { withIndexOfTarget } from "./index-of-target";
import { readCell, wordsAt } from "./printed-cell";
import type { Column, Row } from "./table";

/** The roles of columns, once it is seen what they hold: words alone may say too much or too little. */
export function settledRoles(sheet: SheetSnapshot, columns: Column[], rows: Row[]): Column[] {
  const named = withIndexOfTarget(sheet, settleCapaian(columns), rows);
  const settled = settleNotes(sheet, settleCurrency(sheet, named, rows), rows);
  return settleAccounts(sheet, settleLabels(sheet, settled, rows), rows);
}

/** A `KET` column that holds percentages is the capaian of its row, not a note. */
function settleNotes(sheet: SheetSnapshot, columns: Column[], rows: Row[]): Column[] {
  if (columns.some((column) => column.role === "capaian" || column.role === "persen")) return columns;
  return columns.map((column) => {
    if (column.role !== "keterangan") return column;
    const cells = rows.map((row) => readCell(sheet, row.index, column.index)).filter((each) => each.kind !== "empty");
    const figures = cells.filter((each) => isFigure(each) && (each.kind === "percent" || each.kind === "number"));
    return cells.length > 0 && figures.length === cells.length ? { ...column, role: "capaian" } : column;
  });
}

/** `Sasaran | Capaian | % Capaian`: beside its percentage the plain capaian is what was realised. */
function settleCapaian(columns: Column[]): Column[] {
  const named = columns.filter(({ role }) => role === "capaian");
  const hasRealisasi = columns.some(({ role }) => role === "realisasi");
  const plain = named.filter(({ header }) => !/%|persen/i.test(header));
  if (hasRealisasi || named.length !== 2 || plain.length !== 1) return columns;
  return columns.map((column) => (column === plain[0] ? { ...column, role: "realisasi" } : column));
}

/** `Rp` in a column of its own, under the same header as the amount behind it, is no figure. */
function settleCurrency(sheet: SheetSnapshot, columns: Column[], rows: Row[]): Column[] {
  const holdsCurrency = ({ index }: Column) => {
    let isFilled = false;
    for (const row of rows) {
      const words = wordsAt(sheet, row.index, index);
      if (words === "") continue;
      if (!/^rp\.?$/i.test(words)) return false;
      isFilled = true;
    }
    return isFilled;
  };
  return columns.map((column) => (holdsCurrency(column) ? { ...column, role: "satuan" } : column));
}

/** `Lembaga | Lembaga`: a second column of that name that holds figures counts them and labels nothing. */
function settleLabels(sheet: SheetSnapshot, columns: Column[], rows: Row[]): Column[] {
  const firstLabel = columns.find((column) => column.role === "uraian");
  const [first, ...others] = columns;
  // `Keterangan | 2021 | 2022`: at the head of its rows it is no note.
  if (!firstLabel && first?.role === "keterangan") return [{ ...first, role: "uraian" }, ...others];
  return columns.map((column) => {
    if (column.role !== "uraian" || column === firstLabel) return column;
    const cells = rows.map((row) => readCell(sheet, row.index, column.index)).filter((each) => each.kind !== "empty");
    const isCount = (each: Reading) => isFigure(each) && each.kind !== "rupiah" && !isCodedName(each.text);
    const isCounted = cells.length > 0 && cells.every(isCount);
    return isCounted ? { ...column, role: "lain" } : column;
  });
}

/** `Akun | Uraian`, and below it `51 | Belanja Pegawai`, `511111 | Belanja Gaji`: the codes of what is named beside them. */
function settleAccounts(sheet: SheetSnapshot, columns: Column[], rows: Row[]): Column[] {
  if (columns.some(({ role }) => role === "kode") || !columns.some(({ role }) => role === "uraian")) return columns;
  return columns.map((column) => {
    if (column.role !== "lain") return column;
    const cells = rows.map(({ index }) => wordsAt(sheet, index, column.index)).filter((words) => words !== "");
    return namesAccounts(column.name, cells) ? { ...column, role: "kode" } : column;
  });
}
