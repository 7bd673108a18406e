import type { Catalogue } from "./language";

/** The words of the form for narrative and Word document. */
export interface NarrativeFormWords {
  satker: string;
  year: string;
  sheet: string;
  longestTable: string;
  noFacts: string;
  copy: string;
  copyAll: string;
  copied: string;
  notCopied: string;
  saveWord: string;
  saving: string;
  saved(name: string): string;
}

export const narrativeFormWords: Catalogue<NarrativeFormWords> = {
  id: {
    satker: "Nama satuan kerja",
    year: "Tahun anggaran",
    sheet: "Tabel capaian",
    longestTable: "Yang terlengkap di buku kerja",
    noFacts: "Tabel capaian dengan kolom target dan realisasi belum ada di buku kerja ini.",
    copy: "Salin",
    copyAll: "Salin semua",
    copied: "Tersalin.",
    notCopied: "Peramban tidak mengizinkan penyalinan. Pilih teksnya dan tekan Ctrl+C.",
    saveWord: "Simpan .docx",
    saving: "Menyusun dokumen…",
    saved: (name) => `${name} diunduh.`,
  },
  en: {
    satker: "Name of the unit",
    year: "Fiscal year",
    sheet: "Table of achievement",
    longestTable: "The fullest of the workbook",
    noFacts: "There is no table with target and realisasi in this workbook yet.",
    copy: "Copy",
    copyAll: "Copy all",
    copied: "Copied.",
    notCopied: "The browser does not allow copying. Select the text and press Ctrl+C.",
    saveWord: "Save .docx",
    saving: "Composing the document…",
    saved: (name) => `${name} has been downloaded.`,
  },
};
