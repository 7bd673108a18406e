import type { Decimal } from "../numbers/decimal";
import type { Reading } from "../numbers/reading";
import { type CellRange, columnLetters, toA1 } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";

/** What a column is for, whatever its header calls it. */
export type ColumnRole =
  | "nomor"
  | "kode"
  | "tahun"
  | "uraian"
  | "satuan"
  | "target"
  | "realisasi"
  | "capaian"
  | "persen"
  | "pagu"
  | "blokir"
  | "sisa"
  | "efisiensi"
  | "sumber-dana"
  | "total"
  | "bobot"
  | "nilai"
  | "nilai-akhir"
  | "keterangan"
  | "lain";

export interface Column {
  /** Zero-based column of the sheet. */
  index: number;
  role: ColumnRole;
  /** The header as printed, its levels joined: `Anggaran / Pagu`. */
  header: string;
  /** The lowest level of the header, as printed. */
  name: string;
  /** The level above it; empty where the header has one level. */
  parent: string;
}

/**
 * `selisih` is a total less its blokir; `bagian` a total of something else (`TOTAL ANGGARAN BLOKIR`), which sums no rows;
 * `bobot` the weights of the columns; `rata-rata` the mean of the rows above it; `saldo` a balance of totals (surplus, pembiayaan netto, SiLPA); `pindahan` a sum carried over a page break.
 */
export type RowKind =
  "data" | "total" | "subtotal" | "selisih" | "bagian" | "bobot" | "rata-rata" | "saldo" | "pindahan" | "kelompok";

export interface Row {
  /** Zero-based row of the sheet. */
  index: number;
  kind: RowKind;
  /** What the row is about: the words of its label columns. */
  label: string;
  /** As printed in the number column, digits only; `null` where there is none. */
  number: number | null;
}

/** Columns that belong together in one equation: capaian = realisasi / target, serapan = realisasi / pagu, sisa = pagu − realisasi. */
export interface MeasureGroup {
  kind: "capaian" | "anggaran";
  /** Target or pagu. */
  base: Column;
  realisasi: Column;
  percents: Column[];
  blokir: Column | null;
  /** The pagu before what is blocked was taken off, where `base` is what is left of it. */
  gross: Column | null;
  sisa: Column | null;
  efisiensi: Column | null;
}

export type TableKind = "capaian" | "anggaran" | "bobot" | "rencana" | "rincian";

export interface Table {
  /** The sheet, or a block of it turned over where the table lies on its side. */
  sheet: SheetSnapshot;
  /** Header and body, as the sheet shows them. */
  range: CellRange;
  /** The table lies on its side: rows are columns of the sheet. */
  isTransposed: boolean;
  kind: TableKind;
  /** `Pol/KP | Min/AVG` behind a table that lies on its side: which way all of it is better. */
  polarity?: string;
  /** The notes below it on the sheet, of a table that lies on its side. */
  notes?: readonly string[];
  /** The lines above the header. */
  title: string[];
  columns: Column[];
  rows: Row[];
  groups: MeasureGroup[];
  /** The figure of a cell as its column reads it. */
  readingAt(row: Row, column: Column): Reading;
  /** The same where the cell holds something to compute with. */
  figureAt(row: Row, column: Column): Figure | null;
}

/** One printed figure of a table, with its place. */
export interface Figure {
  cell: string;
  row: Row;
  column: Column;
  reading: Reading & { value: Decimal };
}

/** Its address is put together when somebody asks where it is, which for most figures nobody does. */
export class PrintedFigure implements Figure {
  private address: string | null = null;

  constructor(
    readonly isTransposed: boolean,
    readonly row: Row,
    readonly column: Column,
    readonly reading: Figure["reading"],
  ) {}

  get cell(): string {
    return (this.address ??= cellOf(this, this.row, this.column));
  }
}

/** A1 of a figure as the sheet shows it. */
export function cellOf(table: { isTransposed: boolean }, row: Row, column: Column): string {
  return table.isTransposed
    ? toA1({ row: column.index, column: row.index })
    : toA1({ row: row.index, column: column.index });
}

/** What a reader calls the column: its name, what it holds where it has none, else the letter above it. */
export function calledColumn({ name, role, index }: Column): string {
  if (/[\p{L}\p{N}%]/u.test(name)) return name;
  return role === "lain" ? columnLetters(index) : role;
}

export function columnsOf(table: Table, role: ColumnRole): Column[] {
  return table.columns.filter((column) => column.role === role);
}

export function dataRows(table: Table): Row[] {
  return table.rows.filter((row) => row.kind === "data");
}
