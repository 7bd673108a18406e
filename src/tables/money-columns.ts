import { isFigure, type Reading, readingWith } from "../numbers/reading";
import type { SheetSnapshot } from "../workbook/snapshot";
import { amountScale } from "./amount-scale";
import { readCell } from "./printed-cell";
import type { Column, MeasureGroup, Row } from "./table";

/** The scale of every column that holds amounts: what its own header tells, or the title for them all. */
export function moneyScales(
  sheet: SheetSnapshot,
  title: string[],
  columns: Column[],
  rows: Row[],
  groups: MeasureGroup[],
): { scaleOf(column: Column): number; moneyScaleOf(column: Column): number } {
  const scaleAbove = amountScale(title.join(" "));
  const scales = new Map(
    columns.map((column) => {
      const own = amountScale(column.header);
      return [column, own > 1 ? own : scaleAbove];
    }),
  );
  const scaleOf = (column: Column) => scales.get(column) ?? 1;
  const isToldInAmounts = (column: Column) =>
    isMoney(column, groups) ||
    (scaleOf(column) > 1 &&
      (isMeasured(column, groups) ||
        isGap(column, groups) ||
        isPartOfMoney(column, columns, groups) ||
        isSumOfMoney(sheet, rows, column, columns, groups)));
  const money = new Map(columns.filter(isToldInAmounts).map((column) => [column, scaleOf(column)]));
  return { scaleOf, moneyScaleOf: (column) => money.get(column) ?? 1 };
}

/** `(miliar rupiah)` over a table of target and realisasi: receipts, which are told as performance. */
function isMeasured(column: Column, groups: MeasureGroup[]): boolean {
  // Last year's realisasi beside them is told in the same unit.
  if (groups.length > 0 && column.role === "realisasi") return true;
  return groups.some((group) => group.base === column || group.realisasi === column);
}

/** `Lebih/(Kurang)` beside such a target and realisasi is told in their unit. */
function isGap({ role, header }: Column, groups: MeasureGroup[]): boolean {
  return (
    groups.length > 0 && role === "lain" && /lebih|kurang|selisih|deviasi/i.test(header) && !/%|persen/i.test(header)
  );
}

/** `Realisasi / Belanja Pegawai | Belanja Barang | Jumlah`, `Alokasi | Disalurkan | Belum Disalurkan`: told in the unit of the amounts beside them. */
function isPartOfMoney({ role, name, parent }: Column, columns: Column[], groups: MeasureGroup[]): boolean {
  if ((role !== "lain" && role !== "total") || /%|persen|rasio|fisik/i.test(name)) return false;
  const money = columns.filter((column) => isMoney(column, groups));
  return money.length > 0 && (SPENT.test(name) || money.some((column) => parent !== "" && column.parent === parent));
}

/** `Pagu | Tahap I / Desa, Nilai | Total`, `Rencana Penarikan | Selisih`: large whole figures beside amounts that are called no count. */
function isSumOfMoney(
  sheet: SheetSnapshot,
  rows: Row[],
  { role, index, header }: Column,
  columns: Column[],
  groups: MeasureGroup[],
): boolean {
  if (role !== "total" && role !== "nilai" && (role !== "lain" || COUNTS.test(header))) return false;
  if (!columns.some((column) => isMoney(column, groups))) return false;
  const figures = rows
    .map((row) => readCell(sheet, row.index, index))
    .filter((reading) => isFigure(reading) && !reading.value.isZero());
  return (
    figures.length > 0 && figures.every(({ value, decimals }) => decimals === 0 && value?.abs().gte(SMALLEST_AMOUNT))
  );
}

const COUNTS =
  /\b(jumlah|jml|banyak\w*|volume|orang|jiwa|penduduk|pegawai|desa|satker|unit|paket|kasus|perkara|berkas|responden|luas|ha|kode|nomor|nip|wajib pajak|wp|spm|sp2d\s*\()/i;

/** In thousands or more; counts of villages or satker are smaller. */
const SMALLEST_AMOUNT = 1000;

const SPENT =
  /^\W*((penambahan|pengurangan|tambahan|pergeseran|realokasi)\W*$|belanja\b|(belum |tidak |sudah |telah )?((di|ter)(salur|cair|guna|serap|bayar|realisasi)(i?kan)?|terpakai)\W*$)/i;

function isMoney(column: Column, groups: MeasureGroup[]): boolean {
  if (["pagu", "blokir", "sisa", "sumber-dana"].includes(column.role)) return true;
  return groups.some((group) => group.kind === "anggaran" && (group.base === column || group.realisasi === column));
}

/** Amounts told in millions are known to the nearest million (or its decimals), not to the rupiah. */
export function inRupiah(reading: Reading, scale: number): Reading {
  if (scale === 1 || reading.scale > 1 || reading.value === null || reading.kind === "percent") return reading;
  const { other } = reading;
  return readingWith(reading, {
    value: reading.value.times(scale),
    scale,
    other: other && { ...other, value: other.value.times(scale) },
  });
}
