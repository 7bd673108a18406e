import type { Catalogue, Language } from "./language";

/** Why a workbook could not be read, changed or shown as asked. */
export type WorkbookProblemCode =
  | "changed"
  | "protected"
  | "structure-protected"
  | "not-found"
  | "hidden"
  | "no-selection"
  | "not-written"
  | "not-restored"
  | "merged"
  | "in-array"
  | "sheet-not-written"
  | "sheet-left"
  | "copies-left"
  | "chart-left"
  | "no-answer"
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
    "structure-protected": () =>
      "Struktur buku kerja ini diproteksi, jadi lembar tidak dapat ditambah atau dihapus. Buka dulu proteksinya lewat tab Tinjau (Review), lalu coba lagi.",
    "not-found": (place) =>
      `${capital(inId(place))} tidak ditemukan; mungkin sudah dihapus atau diganti namanya. Periksa ulang dulu.`,
    hidden: ({ sheet }) =>
      `${capital(inId({ sheet }))} disembunyikan. Tampilkan dulu (klik kanan pada tab lembar), lalu coba lagi.`,
    "no-selection": () => "Tidak ada sel yang dipilih. Klik sebuah sel di dalam tabel, lalu coba lagi.",
    "not-written": (place) =>
      `Excel tidak menerima isi baru untuk ${inId(place)}. Semua sel sudah dikembalikan seperti semula; ubah sel itu dengan tangan.`,
    "not-restored": (place) =>
      `Penulisan gagal di ${inId(place)} dan sel-selnya belum kembali seperti semula. Tekan Batalkan begitu Excel menjawab lagi, lalu periksa ulang.`,
    merged: (place) =>
      `${capital(inId(place))} tertutup sel gabungan. Tidak ada yang ditulis; isi sel gabungan itu ada di sudut kiri atasnya, ubah di sana.`,
    "in-array": (place) =>
      `Isi ${inId(place)} berasal dari rumus yang mengisi beberapa sel sekaligus. Tidak ada yang ditulis; ubah rumus itu dengan tangan.`,
    "sheet-not-written": ({ sheet }) =>
      `Excel tidak menerima isi ${sheet === undefined ? "lembar baru" : `lembar baru “${sheet}”`}. Lembar itu sudah dihapus lagi dan buku kerja tidak berubah. Coba lagi; bila terulang, tutup dan buka kembali buku kerja ini.`,
    "sheet-left": ({ sheet }) =>
      `${capital(sheet === undefined ? "lembar baru" : `lembar “${sheet}”`)} belum selesai ditulis dan belum terhapus. Tekan Batalkan begitu Excel menjawab lagi, atau hapus lembar itu dengan tangan (klik kanan pada tabnya).`,
    "copies-left": () =>
      "Salinan lembar belum selesai dibuat dan belum terhapus. Tekan Batalkan begitu Excel menjawab lagi, atau hapus salinan itu dengan tangan (klik kanan pada tabnya).",
    "chart-left": (place) =>
      `Grafik di ${inId(place)} belum selesai dibuat dan belum terhapus. Tekan Batalkan begitu Excel menjawab lagi, atau hapus grafik itu dengan tangan.`,
    "no-answer": () => "Excel tidak menjawab pada waktunya. Buku kerja tidak diubah; coba lagi sebentar lagi.",
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
    "structure-protected": () =>
      "The structure of this workbook is protected, so sheets can be neither added nor deleted. Unprotect the workbook on the Review tab and try again.",
    "not-found": (place) =>
      `${capital(inEn(place))} was not found; it may have been deleted or renamed. Please check again.`,
    hidden: ({ sheet }) =>
      `${capital(inEn({ sheet }))} is hidden. Show it first (right-click a sheet tab), then try again.`,
    "no-selection": () => "No cell is selected. Click a cell inside the table and try again.",
    "not-written": (place) =>
      `Excel did not take the new content of ${inEn(place)}. Every cell was put back as it was; please change that cell by hand.`,
    "not-restored": (place) =>
      `Writing failed at ${inEn(place)} and the cells are not yet back as they were. Press Undo once Excel answers again, then check again.`,
    merged: (place) =>
      `${capital(inEn(place))} is covered by merged cells. Nothing was written; what they hold is in their top left corner, please change it there.`,
    "in-array": (place) =>
      `The content of ${inEn(place)} comes from a formula that fills several cells at once. Nothing was written; please change that formula by hand.`,
    "sheet-not-written": ({ sheet }) =>
      `Excel did not take the content of ${sheet === undefined ? "the new sheet" : `the new sheet “${sheet}”`}. That sheet was deleted again and the workbook has not changed. Please try again; if it comes back, close and reopen the workbook.`,
    "sheet-left": ({ sheet }) =>
      `${capital(sheet === undefined ? "the new sheet" : `sheet “${sheet}”`)} is only partly written and could not be deleted. Press Undo once Excel answers again, or delete that sheet by hand (right-click its tab).`,
    "copies-left": () =>
      "The copies of the sheets are not complete and could not be deleted. Press Undo once Excel answers again, or delete those copies by hand (right-click their tabs).",
    "chart-left": (place) =>
      `The chart on ${inEn(place)} is not complete and could not be deleted. Press Undo once Excel answers again, or delete that chart by hand.`,
    "no-answer": () => "Excel did not answer in time. The workbook was not changed; please try again in a moment.",
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
