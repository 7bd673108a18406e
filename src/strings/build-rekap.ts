import type { Catalogue } from "./language";

/** The words of the form for the recap of units. */
export interface RekapFormWords {
  files: string;
  chooseFiles: string;
  chosen(units: string[]): string;
  filesHint: string;
  reading: string;
  unreadable: string;
  lead: string;
  leadHint: string;
  noLead: string;
  howTitle(count: number): string;
  howHint: string;
  hows: Record<"sum" | "mean" | "lead" | "category-exact" | "category-least" | "on-target", string>;
  left(unit: string, why: string): string;
  noTable: string;
  without(unit: string, count: number): string;
}

export const rekapFormWords: Catalogue<RekapFormWords> = {
  id: {
    files: "Berkas satker (.xlsx)",
    chooseFiles: "Pilih berkas .xlsx…",
    chosen: (units) => `${units.length} berkas: ${units.join(", ")}.`,
    filesHint: "Pilih semua berkas sekaligus. Berkas dibaca di komputer ini dan tidak dikirim.",
    reading: "Membaca berkas…",
    unreadable: "bukan buku kerja .xlsx yang dapat dibaca",
    lead: "Satker induk",
    leadHint: "Indikator dan target PK diambil dari berkas ini.",
    noLead: "Tidak ada; semua satker setara",
    howTitle: (count) => `Cara menghitung ${count} indikator`,
    howHint: "Ditebak dari satuan dan nama indikator. Buka kelompoknya untuk mengubah.",
    hows: {
      sum: "Jumlah",
      mean: "Rata-rata",
      lead: "Nilai satker induk",
      "category-exact": "Cacah tepat kategori",
      "category-least": "Cacah minimal kategori",
      "on-target": "Cacah mencapai target",
    },
    left: (unit, why) => `${unit}: ${why}.`,
    noTable: "tabel capaian tidak ditemukan",
    without: (unit, count) => `${unit}: tanpa angka untuk ${count} indikator.`,
  },
  en: {
    files: "Workbooks of the units (.xlsx)",
    chooseFiles: "Choose .xlsx files…",
    chosen: (units) => `${units.length} files: ${units.join(", ")}.`,
    filesHint: "Choose all of them at once. They are read on this computer and sent nowhere.",
    reading: "Reading…",
    unreadable: "no readable .xlsx workbook",
    lead: "Leading unit",
    leadHint: "Indicators and PK targets are taken from this workbook.",
    noLead: "None; all units are equals",
    howTitle: (count) => `How ${count} indicators are totalled`,
    howHint: "Guessed from unit and name of the indicator. Open a group to change it.",
    hows: {
      sum: "Sum",
      mean: "Mean",
      lead: "Value of the leading unit",
      "category-exact": "Count exactly the category",
      "category-least": "Count at least the category",
      "on-target": "Count on target",
    },
    left: (unit, why) => `${unit} – ${why}.`,
    noTable: "no table of achievement found",
    without: (unit, count) => `${unit}: no figures for ${count} indicators.`,
  },
};
