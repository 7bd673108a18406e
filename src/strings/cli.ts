import type { Catalogue } from "./language";

/** One clear line for everything the command line has to say. */
export interface CliStrings {
  usage: () => string;
  noFile: () => string;
  unknownOption: (option: string) => string;
  badYear: (received: string) => string;
  badLanguage: (received: string) => string;
  badSettings: (received: string) => string;
  notJson: () => string;
  wrongSetting: (field: string, received: string) => string;
  notFound: () => string;
  unreadable: () => string;
  empty: () => string;
  notAWorkbook: () => string;
  encrypted: () => string;
  truncated: () => string;
  saveAsXlsx: () => string;
  unsafe: () => string;
  fileTooLarge: () => string;
  unpacksTooLarge: () => string;
  tooManyCells: () => string;
  tooManySheets: () => string;
  summary: (checked: number, tables: number, errors: number, warnings: number, infos: number) => string;
  severity: { error: string; warning: string; info: string };
  needsFile: (option: string) => string;
  cannotWrite: (file: string) => string;
  noWorkbooks: () => string;
  tookTooLong: () => string;
  failed: () => string;
  file: string;
  total: string;
  rollUp: Record<"files" | "unread" | "withErrors" | "clean" | "figures" | "errors" | "warnings", string>;
  kindColumns: [kind: string, errors: string, warnings: string, files: string];
}

export const cliStrings: Catalogue<CliStrings> = {
  id: {
    usage: () =>
      "Pemakaian: npm run -s check -- BERKAS.xlsx|FOLDER … [--json] [--csv BERKAS] [--html BERKAS] [--resume BERKAS] [--year 2025] [--settings BERKAS.json] [--lang id|en]",
    noFile: () => "Sebutkan sedikitnya satu berkas .xlsx.",
    unknownOption: (option) => `Pilihan ${option} tidak dikenal.`,
    badYear: (received) => `--year harus berupa tahun empat angka, bukan "${received}".`,
    badLanguage: (received) => `--lang hanya id atau en, bukan "${received}".`,
    badSettings: (received) => `--settings harus diikuti nama berkas .json, bukan "${received}".`,
    notJson: () => "pengaturan ini bukan JSON",
    wrongSetting: (field, received) => `pengaturan "${field}" tidak dikenal atau tidak sah: ${received}`,
    notFound: () => "berkas tidak ditemukan",
    unreadable: () => "berkas tidak dapat dibuka",
    empty: () => "berkas kosong",
    notAWorkbook: () => "bukan buku kerja Excel",
    encrypted: () => "berkas terkunci dengan kata sandi; simpan tanpa kata sandi lalu coba lagi",
    truncated: () => "berkas rusak atau terpotong; salin ulang dari sumbernya",
    saveAsXlsx: () => "format ini belum dapat dibaca; buka di Excel lalu simpan sebagai .xlsx",
    unsafe: () => "berkas memuat definisi dokumen (DTD) yang tidak dibuat Excel; simpan ulang dari Excel",
    fileTooLarge: () => "berkas lebih dari 100 MB; pecah menjadi beberapa buku kerja",
    unpacksTooLarge: () => "isi berkas membengkak melampaui batas saat dibuka; simpan ulang dari Excel",
    tooManyCells: () => "terlalu banyak sel, atau ada sel terisi jauh di luar tabel; hapus yang tidak dipakai",
    tooManySheets: () => "lebih dari 2.000 lembar; pecah menjadi beberapa buku kerja",
    summary: (checked, tables, errors, warnings, infos) =>
      `${checked} angka diperiksa di ${tables} tabel: ${errors} kesalahan, ${warnings} peringatan, ${infos} catatan`,
    severity: { error: "SALAH", warning: "PERIKSA", info: "catatan" },
    needsFile: (option) => `${option} harus diikuti nama berkas.`,
    cannotWrite: (file) => `${file} tidak dapat ditulis; pilih tempat lain.`,
    noWorkbooks: () => "tidak ada buku kerja .xlsx atau .xlsm di folder ini",
    tookTooLong: () => "pemeriksaan melewati batas waktu dan dihentikan; pecah menjadi beberapa buku kerja",
    failed: () => "pemeriksaan gagal; laporkan berkas ini kepada pengembang",
    file: "Berkas",
    total: "Rekapitulasi",
    rollUp: {
      files: "Buku kerja",
      unread: "Tidak terbaca",
      withErrors: "Dengan kesalahan",
      clean: "Tanpa kesalahan",
      figures: "Angka diperiksa",
      errors: "Kesalahan",
      warnings: "Peringatan",
    },
    kindColumns: ["Jenis", "Kesalahan", "Peringatan", "Buku kerja"],
  },
  en: {
    usage: () =>
      "Usage: npm run -s check -- FILE.xlsx|FOLDER … [--json] [--csv FILE] [--html FILE] [--resume FILE] [--year 2025] [--settings FILE.json] [--lang id|en]",
    noFile: () => "Name at least one .xlsx file.",
    unknownOption: (option) => `There is no option ${option}.`,
    badYear: (received) => `--year takes a year of four digits, not "${received}".`,
    badLanguage: (received) => `--lang is id or en, not "${received}".`,
    badSettings: (received) => `--settings takes the name of a .json file, not "${received}".`,
    notJson: () => "these settings are no JSON",
    wrongSetting: (field, received) => `the setting "${field}" is unknown or not valid: ${received}`,
    notFound: () => "there is no such file",
    unreadable: () => "the file cannot be opened",
    empty: () => "the file is empty",
    notAWorkbook: () => "not an Excel workbook",
    encrypted: () => "the file is locked with a password; save it without one and try again",
    truncated: () => "the file is damaged or cut short; copy it again from its source",
    saveAsXlsx: () => "this format cannot be read yet; open it in Excel and save it as .xlsx",
    unsafe: () => "the file holds a document type (DTD), which Excel never writes; save it again from Excel",
    fileTooLarge: () => "the file is larger than 100 MB; split it into several workbooks",
    unpacksTooLarge: () => "the file grows beyond the limit when it is opened; save it again from Excel",
    tooManyCells: () => "too many cells, or a filled cell far outside the tables; delete what is not used",
    tooManySheets: () => "more than 2,000 sheets; split it into several workbooks",
    summary: (checked, tables, errors, warnings, infos) =>
      `${checked} figures checked in ${tables} tables: ${errors} errors, ${warnings} warnings, ${infos} remarks`,
    severity: { error: "ERROR", warning: "CHECK", info: "remark" },
    needsFile: (option) => `${option} takes the name of a file.`,
    cannotWrite: (file) => `${file} cannot be written; choose another place.`,
    noWorkbooks: () => "there is no .xlsx or .xlsm workbook in this folder",
    tookTooLong: () => "the check went beyond its time and was stopped; split the file into several workbooks",
    failed: () => "the check failed; please send this file to the developers",
    file: "File",
    total: "Roll-up",
    rollUp: {
      files: "Workbooks",
      unread: "Not read",
      withErrors: "With errors",
      clean: "Without errors",
      figures: "Figures checked",
      errors: "Errors",
      warnings: "Warnings",
    },
    kindColumns: ["Kind", "Errors", "Warnings", "Workbooks"],
  },
};
