import type { Catalogue } from "./language";

/** What the list of the view says about one thing that can be set up. */
export interface EntryWords {
  title: string;
  about: string;
}

/** The words of the view that sets up sheets. */
export interface BuildWords {
  title: string;
  intro: string;
  listLabel: string;
  back: string;
  reading: string;
  readAgain: string;
  cancel: string;
  stopped: string;
  preview: string;
  previewOf(sheet: string): string;
  moreRows(count: number): string;
  nameTaken(name: string, next: string): string;
  make: string;
  making: string;
  made(sheet: string): string;
}

export const buildWords: Catalogue<BuildWords> = {
  id: {
    title: "Susun lembar",
    intro:
      "Lembar baru dengan rumus yang terlihat dan bebas diubah. Isinya ditampilkan lebih dahulu, dan dapat dibatalkan.",
    listLabel: "Yang dapat disusun",
    back: "Daftar",
    reading: "Membaca buku kerja…",
    readAgain: "Baca ulang",
    cancel: "Batal",
    stopped: "Pembacaan dihentikan.",
    preview: "Yang akan ditulis",
    previewOf: (sheet) => `Isi lembar ${sheet}`,
    moreRows: (count) => `… dan ${new Intl.NumberFormat("id-ID").format(count)} baris lagi`,
    nameTaken: (name, next) => `Lembar ${name} sudah ada dan tidak diubah; lembar baru bernama ${next}.`,
    make: "Buat lembar",
    making: "Membuat…",
    made: (sheet) => `Lembar ${sheet} sudah dibuat.`,
  },
  en: {
    title: "Build sheets",
    intro: "New sheets with visible formulas that you can edit. You see the contents first, and can undo them.",
    listLabel: "What can be built",
    back: "List",
    reading: "Reading the workbook…",
    readAgain: "Read again",
    cancel: "Cancel",
    stopped: "Reading was stopped.",
    preview: "What will be written",
    previewOf: (sheet) => `Contents of ${sheet}`,
    moreRows: (count) => `… and ${new Intl.NumberFormat("en-US").format(count)} more rows`,
    nameTaken: (name, next) => `Sheet ${name} exists and stays as it is; the new one will be ${next}.`,
    make: "Make the sheet",
    making: "Making…",
    made: (sheet) => `Sheet ${sheet} has been made.`,
  },
};
