import type { Catalogue } from "./language";

/** The words of the view that makes a workbook ready for colleagues without the add-in. */
export interface HandoverWords {
  title: string;
  intro: string;
  reading: string;
  readAgain: string;
  cancel: string;
  stopped: string;
  nothing: string;
  nothingAdvice: string;
  sheets: string;
  cells(count: number): string;
  cellsOf(sheet: string): string;
  protectedSheet: string;
  more(count: number): string;
  form: string;
  native: string;
  nativeHint: string;
  values: string;
  valuesHint: string;
  place: string;
  onCopy: string;
  onCopyHint: string;
  here: string;
  hereHint: string;
  becomesNative(count: number): string;
  becomesValue(count: number): string;
  stays(count: number): string;
  spilled(count: number): string;
  kept: Record<"error" | "calculating" | "spill-unknown", string>;
  prepare(count: number): string;
  preparing: string;
  tickFirst: string;
  done(native: number, values: number): string;
  fellBack(count: number): string;
  keptSome(count: number): string;
  afterCopy(sheets: string): string;
  afterHere: string;
  doneClose: string;
}

const number = { id: new Intl.NumberFormat("id-ID"), en: new Intl.NumberFormat("en-US") };
const id = (count: number) => number.id.format(count);
const en = (count: number, one: string) => `${number.en.format(count)} ${count === 1 ? one : `${one}s`}`;

export const handoverWords: Catalogue<HandoverWords> = {
  id: {
    title: "Siapkan untuk dikirim",
    intro:
      "Rekan tanpa add-in melihat #NAME? pada rumus SAKIP. Di sini rumus itu diganti dengan rumus Excel biasa atau angkanya. Yang akan berubah terlihat lebih dahulu, dan dapat dibatalkan.",
    reading: "Mencari rumus SAKIP…",
    readAgain: "Baca ulang",
    cancel: "Batal",
    stopped: "Pencarian dihentikan.",
    nothing: "Buku kerja ini tidak memakai rumus SAKIP, jadi sudah dapat dikirim apa adanya.",
    nothingAdvice: "Rumus SAKIP dapat disisipkan dari tab Fungsi. Bila baru saja ditulis, tekan Baca ulang.",
    sheets: "Lembar yang disiapkan",
    cells: (count) => `${id(count)} rumus`,
    cellsOf: (sheet) => `Rumus di ${sheet}`,
    protectedSheet: "diproteksi",
    more: (count) => `… dan ${id(count)} lagi`,
    form: "Rumus SAKIP menjadi",
    native: "Rumus Excel biasa bila ada, selain itu nilai",
    nativeHint: "Tetap ikut berubah bila angkanya diganti.",
    values: "Nilai semua",
    valuesHint: "Angka yang terlihat sekarang; tidak berubah lagi.",
    place: "Ditulis",
    onCopy: "Pada salinan lembar",
    onCopyHint: "Lembar asli tidak berubah.",
    here: "Langsung pada lembar ini",
    hereHint: "Rumus SAKIP di lembar ini diganti.",
    becomesNative: (count) => `${id(count)} menjadi rumus Excel biasa`,
    becomesValue: (count) => `${id(count)} menjadi nilai`,
    stays: (count) => `${id(count)} tetap rumus SAKIP`,
    spilled: (count) => `beserta ${id(count)} sel di sampingnya`,
    kept: {
      error: "Tetap: selnya menunjukkan kesalahan. Perbaiki dahulu.",
      calculating: "Tetap: Excel masih menghitung. Tunggu, lalu baca ulang.",
      "spill-unknown": "Tetap: hasilnya melebar ke sel lain dan luasnya tidak dapat dipastikan.",
    },
    prepare: (count) => `Siapkan ${id(count)} rumus`,
    preparing: "Menyiapkan…",
    tickFirst: "Centang lembar yang akan dikirim.",
    done: (native, values) => `Selesai: ${id(native)} rumus Excel biasa, ${id(values)} nilai.`,
    fellBack: (count) => `${id(count)} rumus Excel biasa memberi hasil lain, jadi yang ditulis adalah nilainya.`,
    keptSome: (count) => `${id(count)} rumus SAKIP tidak diubah; lihat daftarnya.`,
    afterCopy: (sheets) =>
      `Salinannya: ${sheets}. Pilih lembar itu, klik kanan, Pindahkan atau Salin, pilih (buku baru), simpan, lalu kirim buku baru itu. Bila rumusnya merujuk lembar lain, pakai Nilai semua.`,
    afterHere:
      "Simpan Sebagai dengan nama baru, kirim berkas itu, lalu tekan Batalkan semua di sini bila rumus SAKIP masih diperlukan.",
    doneClose: "Tutup",
  },
  en: {
    title: "Make ready to send",
    intro:
      "Colleagues without the add-in see #NAME? where SAKIP formulas stand. Here those formulas give way to plain Excel formulas or to their figures. What will change is shown first, and can be undone.",
    reading: "Looking for SAKIP formulas…",
    readAgain: "Read again",
    cancel: "Cancel",
    stopped: "The search was stopped.",
    nothing: "This workbook uses no SAKIP formulas, so it can be sent as it is.",
    nothingAdvice:
      "SAKIP formulas can be inserted from the Functions tab. If one was written just now, press Read again.",
    sheets: "Sheets to make ready",
    cells: (count) => en(count, "formula"),
    cellsOf: (sheet) => `Formulas on ${sheet}`,
    protectedSheet: "protected",
    more: (count) => `… and ${number.en.format(count)} more`,
    form: "SAKIP formulas become",
    native: "Plain Excel formulas where there are any, else values",
    nativeHint: "They go on following the figures they are computed from.",
    values: "Values only",
    valuesHint: "The figures shown now; they no longer change.",
    place: "Written",
    onCopy: "On copies of the sheets",
    onCopyHint: "The originals stay as they are.",
    here: "On these sheets themselves",
    hereHint: "The SAKIP formulas here are replaced.",
    becomesNative: (count) => `${en(count, "plain Excel formula")}`,
    becomesValue: (count) => en(count, "value"),
    stays: (count) => `${en(count, "SAKIP formula")} kept`,
    spilled: (count) => `with ${en(count, "cell")} beside it`,
    kept: {
      error: "Kept: the cell shows an error. Mend that first.",
      calculating: "Kept: Excel is still computing. Wait, then read again.",
      "spill-unknown": "Kept: the result runs over other cells, and how far cannot be told.",
    },
    prepare: (count) => `Make ${en(count, "formula")} ready`,
    preparing: "Making ready…",
    tickFirst: "Tick the sheets that will be sent.",
    done: (native, values) => `Done: ${en(native, "plain Excel formula")}, ${en(values, "value")}.`,
    fellBack: (count) => `${en(count, "plain Excel formula")} gave another result, so the value was written.`,
    keptSome: (count) => `${en(count, "SAKIP formula")} left unchanged; see the list.`,
    afterCopy: (sheets) =>
      `The copies: ${sheets}. Select those sheets, right-click, Move or Copy, choose (new book), save, and send that new workbook. Where formulas refer to other sheets, use Values only.`,
    afterHere:
      "Save As under a new name, send that file, then press Undo all here if the SAKIP formulas are still needed.",
    doneClose: "Close",
  },
};
