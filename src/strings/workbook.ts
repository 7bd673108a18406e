import type { Catalogue, Language } from "./language";

/** Why a workbook could not be read, changed or shown as asked. */
export type WorkbookProblemCode =
  | "changed"
  | "protected"
  | "not-found"
  | "hidden"
  | "no-selection"
  | "not-written"
  | "not-restored"
  | "too-large"
  | "busy"
  | "cancelled"
  | "unsupported"
  | "unknown";

/** Where it happened, as far as it is known. `cell` is A1 without `$`. */
export interface WorkbookPlace {
  sheet?: string;
  cell?: string;
}

type Sentence = (place: WorkbookPlace) => string;

/** What the user reads: what happened, what became of the workbook, and what to do now. */
const problemSentences: Catalogue<Record<WorkbookProblemCode, Sentence>> = {
  id: {
    changed: (place) =>
      `${capital(inId(place))} sudah berubah sejak diperiksa. Tidak ada yang ditulis; periksa ulang dulu.`,
    protected: ({ sheet, cell }) =>
      `${capital(inId({ sheet }))} diproteksi${cell ? ` dan sel ${cell} terkunci` : ""}. Tidak ada yang ditulis; buka dulu proteksinya lewat tab Tinjau (Review), lalu coba lagi.`,
    "not-found": (place) =>
      `${capital(inId(place))} tidak ditemukan; mungkin sudah dihapus atau diganti namanya. Periksa ulang dulu.`,
    hidden: ({ sheet }) =>
      `${capital(inId({ sheet }))} disembunyikan. Tampilkan dulu (klik kanan pada tab lembar), lalu coba lagi.`,
    "no-selection": () => "Tidak ada sel yang dipilih. Klik sebuah sel di dalam tabel, lalu coba lagi.",
    "not-written": (place) =>
      `Excel tidak menerima isi baru untuk ${inId(place)}. Semua sel sudah dikembalikan seperti semula; ubah sel itu dengan tangan.`,
    "not-restored": (place) =>
      `Penulisan gagal di ${inId(place)} dan sel-selnya belum kembali seperti semula. Tekan Ctrl+Z, lalu periksa ulang.`,
    "too-large": ({ sheet }) =>
      `${capital(inId({ sheet }))} terlalu besar untuk sekali baca atau tulis. Hapus isi sel yang jauh di luar tabel, lalu coba lagi.`,
    busy: () =>
      "Excel sedang sibuk; mungkin ada sel yang sedang diketik. Tekan Enter atau Esc di sel itu, lalu coba lagi.",
    cancelled: () => "Dibatalkan. Buku kerja tidak diubah.",
    unsupported: () => "Versi Excel ini belum mengenal perintah yang dibutuhkan. Perbarui Excel, lalu coba lagi.",
    unknown: () =>
      "Excel melaporkan kesalahan yang tidak dikenal. Coba lagi; bila terulang, tutup dan buka kembali buku kerja ini.",
  },
  en: {
    changed: (place) =>
      `${capital(inEn(place))} has changed since the check. Nothing was written; please check again first.`,
    protected: ({ sheet, cell }) =>
      `${capital(inEn({ sheet }))} is protected${cell ? ` and cell ${cell} is locked` : ""}. Nothing was written; unprotect the sheet on the Review tab and try again.`,
    "not-found": (place) =>
      `${capital(inEn(place))} was not found; it may have been deleted or renamed. Please check again.`,
    hidden: ({ sheet }) =>
      `${capital(inEn({ sheet }))} is hidden. Show it first (right-click a sheet tab), then try again.`,
    "no-selection": () => "No cell is selected. Click a cell inside the table and try again.",
    "not-written": (place) =>
      `Excel did not take the new content of ${inEn(place)}. Every cell was put back as it was; please change that cell by hand.`,
    "not-restored": (place) =>
      `Writing failed at ${inEn(place)} and the cells are not yet back as they were. Press Ctrl+Z, then check again.`,
    "too-large": ({ sheet }) =>
      `${capital(inEn({ sheet }))} is too large to read or write at once. Clear the cells far outside the tables and try again.`,
    busy: () => "Excel is busy; perhaps a cell is being edited. Press Enter or Esc in that cell and try again.",
    cancelled: () => "Cancelled. The workbook was not changed.",
    unsupported: () => "This version of Excel lacks a command that is needed. Please update Excel and try again.",
    unknown: () =>
      "Excel reported an unknown error. Please try again; if it comes back, close and reopen the workbook.",
  },
};

/** The sentence for a problem; complete in itself, so it can be shown as it is. */
export function workbookProblemSentence(
  problem: WorkbookPlace & { code: WorkbookProblemCode },
  language: Language,
): string {
  return problemSentences[language][problem.code](problem);
}

function inId({ sheet, cell }: WorkbookPlace): string {
  if (!cell) return sheet === undefined ? "buku kerja ini" : `lembar “${sheet}”`;
  return sheet === undefined ? `sel ${cell}` : `sel ${cell} di lembar “${sheet}”`;
}

function inEn({ sheet, cell }: WorkbookPlace): string {
  if (!cell) return sheet === undefined ? "this workbook" : `sheet “${sheet}”`;
  return sheet === undefined ? `cell ${cell}` : `cell ${cell} on sheet “${sheet}”`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
