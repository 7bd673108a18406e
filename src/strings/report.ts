import type { Catalogue } from "./language";

/** The words of the report on a check: sheet, CSV, printable page and the summary for a mail. */
export interface ReportWords {
  sheetName: string;
  title: string;
  /** The heads of the columns, in their order. */
  columns: [
    number: string,
    sheet: string,
    cell: string,
    severity: string,
    kind: string,
    printed: string,
    expected: string,
    explanation: string,
    cause: string,
    status: string,
  ];
  severity: Record<"error" | "warning" | "info", string>;
  open: string;
  accepted(reason: string, day: string): string;
  nothingFound: string;
  checkedOn(day: string): string;
  scopeSheet(sheet: string): string;
  scopeSelection(sheet: string, range: string): string;
  figures(figures: number, tables: number): string;
  counts(errors: number, warnings: number, accepted: number): string;
  skipped(count: number): string;
  fileName: string;

  report: string;
  copySummary: string;
  copied: string;
  notCopied: string;
  makeSheet: string;
  saveCsv: string;
  savePage: string;
}

const number = { id: new Intl.NumberFormat("id-ID"), en: new Intl.NumberFormat("en-US") };
const id = (count: number) => number.id.format(count);
const en = (count: number, one: string) => `${number.en.format(count)} ${count === 1 ? one : `${one}s`}`;

export const reportWords: Catalogue<ReportWords> = {
  id: {
    sheetName: "Hasil Pemeriksaan",
    title: "Hasil pemeriksaan SAKIP Excel",
    columns: [
      "No",
      "Lembar",
      "Sel",
      "Tingkat",
      "Jenis",
      "Tertulis",
      "Seharusnya",
      "Penjelasan",
      "Kemungkinan sebab",
      "Status",
    ],
    severity: { error: "Salah", warning: "Peringatan", info: "Catatan" },
    open: "Terbuka",
    accepted: (reason, day) => `Diterima ${day}: ${reason}`,
    nothingFound: "Tidak ada temuan.",
    checkedOn: (day) => `Diperiksa ${day}`,
    scopeSheet: (sheet) => `Hanya lembar ${sheet}`,
    scopeSelection: (sheet, range) => `Hanya ${sheet}!${range}`,
    figures: (figures, tables) => `${id(figures)} angka diperiksa di ${id(tables)} tabel`,
    counts: (errors, warnings, accepted) =>
      `${id(errors)} kesalahan, ${id(warnings)} peringatan, ${id(accepted)} diterima`,
    skipped: (count) => `${id(count)} bagian tidak diperiksa`,
    fileName: "hasil-pemeriksaan",

    report: "Laporan",
    copySummary: "Salin ringkasan",
    copied: "Ringkasan sudah disalin; tempelkan di surat atau pesan.",
    notCopied: "Peramban tidak mengizinkan menyalin. Pilih dan salin teks ini:",
    makeSheet: "Buat lembar hasil",
    saveCsv: "Simpan CSV",
    savePage: "Simpan halaman cetak",
  },
  en: {
    sheetName: "Check results",
    title: "SAKIP Excel check results",
    columns: [
      "Number",
      "Sheet",
      "Cell",
      "Severity",
      "Kind",
      "Written",
      "Expected",
      "Explanation",
      "Probable cause",
      "State",
    ],
    severity: { error: "Error", warning: "Warning", info: "Note" },
    open: "Open",
    accepted: (reason, day) => `Accepted ${day}: ${reason}`,
    nothingFound: "Nothing was found.",
    checkedOn: (day) => `Checked ${day}`,
    scopeSheet: (sheet) => `Sheet ${sheet} only`,
    scopeSelection: (sheet, range) => `${sheet}!${range} only`,
    figures: (figures, tables) => `${en(figures, "figure")} checked in ${en(tables, "table")}`,
    counts: (errors, warnings, accepted) =>
      `${en(errors, "error")}, ${en(warnings, "warning")}, ${number.en.format(accepted)} accepted`,
    skipped: (count) => `${en(count, "part")} not checked`,
    fileName: "check-results",

    report: "Report",
    copySummary: "Copy summary",
    copied: "The summary is copied; paste it into a mail or message.",
    notCopied: "The browser does not allow copying. Select and copy this text:",
    makeSheet: "Make a results sheet",
    saveCsv: "Save CSV",
    savePage: "Save printable page",
  },
};
