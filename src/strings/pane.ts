import type { Catalogue } from "./language";

/** What the task pane failed at, when no better sentence is known. */
export type FailedAct = "check" | "write" | "restore" | "select";

export interface PaneWords {
  outsideExcel: string;
  broken: string;
  reload: string;

  /** The other language, in its own name: pressing it changes the pane to that language. */
  otherLanguage: string;

  check: string;
  cancel: string;
  welcome: string;
  welcomeSafety: string;
  readingWorkbook: string;
  readingSheet(sheet: string): string;
  checkingWorkbook: string;
  checkingSheet(sheet: string): string;
  sheetsDone(done: number, total: number): string;

  errors(count: number): string;
  warnings(count: number): string;
  notes(count: number): string;
  noErrors(figures: number): string;
  nothingToCheck: string;
  nothingToCheckAdvice: string;
  figuresChecked(figures: number, tables: number): string;
  tablesRecognised(tables: number): string;
  skipped(count: number): string;
  stale: string;

  severity: Record<"error" | "warning" | "info", string>;
  findingLabel(severity: string, cell: string, explanation: string): string;
  goTo(sheet: string, cell: string): string;
  printed: string;
  expected: string;
  probableCause: string;
  consequences(count: number): string;
  becomes: string;
  details: string;
  detailsOf(cell: string): string;
  arithmetic: string;
  source: string;
  showMore(count: number): string;

  fix: string;
  fixOf(cell: string): string;
  fixTitle(cells: number): string;
  fixPromise: string;
  emptyCell: string;
  apply: string;
  applying: string;
  written(cells: string, sheets: string): string;
  restored(cells: string, sheets: string): string;
  countedCells(count: number): string;
  countedSheets(count: number): string;
  undo: string;
  undoing: string;
  earlierFixes(count: number): string;

  failed: Record<FailedAct, string>;
  technical(message: string): string;
  close: string;
}

const number = { id: new Intl.NumberFormat("id-ID"), en: new Intl.NumberFormat("en-US") };

const id = (count: number) => number.id.format(count);

const en = (count: number, one: string, many = `${one}s`) => `${number.en.format(count)} ${count === 1 ? one : many}`;

export const paneWords: Catalogue<PaneWords> = {
  id: {
    outsideExcel:
      "Panel SAKIP bekerja di dalam Excel: buka buku kerja Anda, lalu pilih tab SAKIP. Jika Anda sudah di Excel, periksa sambungan jaringan dan buka panel ini sekali lagi.",
    broken: "Panel ini berhenti karena kesalahan pada programnya. Buku kerja Anda tidak berubah.",
    reload: "Muat ulang panel",

    otherLanguage: "English",

    check: "Periksa buku kerja",
    cancel: "Batal",
    welcome: "Tekan tombol di atas untuk menghitung ulang persen, jumlah, dan selisih di tabel capaian dan anggaran.",
    welcomeSafety: "Pemeriksaan hanya membaca. Tidak ada sel yang berubah sebelum Anda melihat dan menyetujuinya.",
    readingWorkbook: "Membaca buku kerja",
    readingSheet: (sheet) => `Membaca ${sheet}`,
    checkingWorkbook: "Memeriksa buku kerja",
    checkingSheet: (sheet) => `Memeriksa ${sheet}`,
    sheetsDone: (done, total) => `${id(done)} dari ${id(total)} lembar`,

    errors: (count) => `${id(count)} kesalahan`,
    warnings: (count) => `${id(count)} peringatan`,
    notes: (count) => `${id(count)} catatan`,
    noErrors: (figures) => `Tidak ditemukan kesalahan pada ${id(figures)} angka yang dapat diperiksa.`,
    nothingToCheck: "Tidak ada angka yang dapat diperiksa.",
    nothingToCheckAdvice:
      "Tabel dikenali dari judul kolomnya, misalnya Target, Realisasi, dan Capaian, atau Pagu, Realisasi, dan Sisa.",
    figuresChecked: (figures, tables) => `${id(figures)} angka diperiksa di ${id(tables)} tabel.`,
    tablesRecognised: (tables) => `${id(tables)} tabel dikenali.`,
    skipped: (count) => `${id(count)} bagian tidak diperiksa`,
    stale: "Buku kerja berubah sesudah hasil ini dibuat. Periksa lagi sebelum memperbaiki yang lain.",

    severity: { error: "Salah", warning: "Peringatan", info: "Catatan" },
    findingLabel: (severity, cell, explanation) => `${severity}, ${cell}: ${explanation}`,
    goTo: (sheet, cell) => `${cell}, tunjukkan di lembar ${sheet}`,
    printed: "Tertulis",
    expected: "Seharusnya",
    probableCause: "Kemungkinan sebab:",
    consequences: (count) =>
      count === 1 ? "Akibatnya, angka ini ikut salah:" : "Akibatnya, angka-angka ini ikut salah:",
    becomes: "menjadi",
    details: "Rincian",
    detailsOf: (cell) => `Rincian ${cell}`,
    arithmetic: "Hitungan",
    source: "Dasar",
    showMore: (count) => `Tampilkan ${id(count)} lagi`,

    fix: "Perbaiki",
    fixOf: (cell) => `Perbaiki ${cell}`,
    fixTitle: (cells) => `Perbaiki ${id(cells)} sel?`,
    fixPromise: "Hanya yang tertera di sini yang berubah, dan dapat dibatalkan sesudahnya.",
    emptyCell: "(kosong)",
    apply: "Terapkan",
    applying: "Menulis…",
    written: (cells, sheets) => `${cells} di ${sheets} sudah diperbaiki.`,
    restored: (cells, sheets) => `${cells} di ${sheets} kembali seperti semula.`,
    countedCells: (count) => `${id(count)} sel`,
    countedSheets: (count) => `${id(count)} lembar`,
    undo: "Batalkan",
    undoing: "Mengembalikan…",
    earlierFixes: (count) => `${id(count)} perbaikan sebelumnya masih dapat dibatalkan.`,

    failed: {
      check: "Buku kerja tidak dapat diperiksa sampai selesai. Coba periksa lagi.",
      write: "Perbaikan tidak dapat ditulis. Periksa lagi buku kerja, lalu ulangi.",
      restore: "Perbaikan tidak dapat dibatalkan. Periksa lagi buku kerja, lalu ulangi.",
      select: "Sel itu tidak dapat ditunjukkan. Mungkin lembarnya sudah dihapus atau berganti nama; periksa lagi.",
    },
    technical: (message) => `Keterangan teknis: ${message}`,
    close: "Tutup",
  },
  en: {
    outsideExcel:
      "The SAKIP pane works inside Excel: open your workbook, then choose the SAKIP tab. If you are in Excel already, check the network connection and open this pane once more.",
    broken: "This pane stopped because of a fault in the program. Your workbook has not changed.",
    reload: "Reload the pane",

    otherLanguage: "Indonesia",

    check: "Check workbook",
    cancel: "Cancel",
    welcome: "Press the button above to recompute the percentages, sums and differences in capaian and budget tables.",
    welcomeSafety: "Checking only reads. No cell changes before you have seen and approved it.",
    readingWorkbook: "Reading the workbook",
    readingSheet: (sheet) => `Reading ${sheet}`,
    checkingWorkbook: "Checking the workbook",
    checkingSheet: (sheet) => `Checking ${sheet}`,
    sheetsDone: (done, total) => `${number.en.format(done)} of ${en(total, "sheet")}`,

    errors: (count) => en(count, "error"),
    warnings: (count) => en(count, "warning"),
    notes: (count) => en(count, "note"),
    noErrors: (figures) => `No error was found in the ${en(figures, "figure")} that could be checked.`,
    nothingToCheck: "There is no figure that can be checked.",
    nothingToCheckAdvice:
      "Tables are recognised by their column titles, such as Target, Realisasi and Capaian, or Pagu, Realisasi and Sisa.",
    figuresChecked: (figures, tables) => `${en(figures, "figure")} checked in ${en(tables, "table")}.`,
    tablesRecognised: (tables) => `${en(tables, "table")} recognised.`,
    skipped: (count) => `${en(count, "part")} not checked`,
    stale: "The workbook has changed since this result. Check again before fixing anything else.",

    severity: { error: "Error", warning: "Warning", info: "Note" },
    findingLabel: (severity, cell, explanation) => `${severity}, ${cell}: ${explanation}`,
    goTo: (sheet, cell) => `${cell}, show it on sheet ${sheet}`,
    printed: "Written",
    expected: "Expected",
    probableCause: "Probable cause:",
    consequences: (count) =>
      count === 1 ? "This figure is wrong as a result:" : "These figures are wrong as a result:",
    becomes: "becomes",
    details: "Details",
    detailsOf: (cell) => `Details of ${cell}`,
    arithmetic: "Arithmetic",
    source: "Source",
    showMore: (count) => `Show ${number.en.format(count)} more`,

    fix: "Fix",
    fixOf: (cell) => `Fix ${cell}`,
    fixTitle: (cells) => `Fix ${en(cells, "cell")}?`,
    fixPromise: "Only what is listed here changes, and it can be undone afterwards.",
    emptyCell: "(empty)",
    apply: "Apply",
    applying: "Writing…",
    written: (cells, sheets) => `${cells} on ${sheets} fixed.`,
    restored: (cells, sheets) => `${cells} on ${sheets} restored.`,
    countedCells: (count) => en(count, "cell"),
    countedSheets: (count) => en(count, "sheet"),
    undo: "Undo",
    undoing: "Restoring…",
    earlierFixes: (count) => `${en(count, "earlier fix", "earlier fixes")} can still be undone.`,

    failed: {
      check: "The workbook could not be checked to the end. Please check again.",
      write: "The fix could not be written. Check the workbook again, then repeat it.",
      restore: "The fix could not be undone. Check the workbook again, then repeat it.",
      select: "That cell cannot be shown. Its sheet may have been deleted or renamed; please check again.",
    },
    technical: (message) => `Technical detail: ${message}`,
    close: "Close",
  },
};
