import type { Catalogue } from "./language";

/** The fields by which functions are listed. */
export type FunctionField = "capaian" | "anggaran" | "ikpa" | "kategori" | "indeks" | "angka" | "cek";

/** The words of the view in which functions are found, tried and inserted. */
export interface FunctionsViewWords {
  search: string;
  searchPlaceholder: string;
  fields: Record<FunctionField, string>;
  found(count: number): string;
  nothingFound: string;
  back: string;
  rule: string;
  gives: string;
  sources: string;
  verified: string;
  needsVerification: string;
  validFrom(year: number): string;
  example: string;
  useExample: string;
  arguments: string;
  optional: string;
  moreArguments(count: number): string;
  take: string;
  takeFor(name: string): string;
  target: string;
  targetHint: string;
  takeTarget: string;
  notAnAddress: string;
  complaints: Record<"required" | "not-a-number" | "one-cell" | "no-sheet", string>;
  result: string;
  resultWaits: string;
  resultUnknown: string;
  takesCells(rows: number, columns: number): string;
  moreCells: string;
  blanks(cells: string): string;
  blocked(cells: string): string;
  circular: string;
  merged: string;
  form: string;
  asFunction: string;
  asNative: string;
  noFunctions: string;
  insert: string;
  willStand(place: string): string;
  readFailed: string;
  refresh: string;
  refreshHint: string;
  look: string;
  looking: string;
  noneStranded: string;
  stranded(count: number): string;
  reenter(count: number): string;
  noCure: string;
  more(count: number): string;
}

const number = { id: new Intl.NumberFormat("id-ID"), en: new Intl.NumberFormat("en-US") };
const id = (count: number) => number.id.format(count);
const en = (count: number, one: string) => `${number.en.format(count)} ${count === 1 ? one : `${one}s`}`;

export const functionsViewWords: Catalogue<FunctionsViewWords> = {
  id: {
    search: "Cari fungsi",
    searchPlaceholder: "mis. persen capaian, sisa anggaran",
    fields: {
      capaian: "Capaian kinerja",
      anggaran: "Anggaran dan kinerja anggaran",
      ikpa: "IKPA",
      kategori: "Kategori dan predikat",
      indeks: "Survei dan indeks",
      angka: "Angka dan teks",
      cek: "Pemeriksaan",
    },
    found: (count) => `${id(count)} fungsi`,
    nothingFound: "Tidak ada fungsi yang cocok. Coba kata lain, misalnya capaian, serapan, kategori atau terbilang.",
    back: "Semua fungsi",
    rule: "Rumus",
    gives: "Hasil",
    sources: "Sumber",
    verified: "sudah diperiksa ke aturannya",
    needsVerification: "belum diperiksa ke aturannya",
    validFrom: (year) => `berlaku mulai ${year}`,
    example: "Contoh",
    useExample: "Isi dengan contoh",
    arguments: "Isian",
    optional: "boleh kosong",
    moreArguments: (count) => `${id(count)} isian lain, boleh kosong`,
    take: "Ambil dari sel terpilih",
    takeFor: (name) => `Ambil ${name} dari sel yang terpilih di Excel`,
    target: "Sel tujuan",
    targetHint: "Tempat rumusnya akan ditulis.",
    takeTarget: "Jadikan sel terpilih sel tujuan",
    notAnAddress: "Tulis alamat satu sel, misalnya E5 atau 'T 28'!E5.",
    complaints: {
      required: "Belum diisi.",
      "not-a-number": "Tulis angka, misalnya 2 atau 75,5.",
      "one-cell": "Hanya boleh satu sel.",
      "no-sheet": "Lembar itu tidak ada di buku kerja ini.",
    },
    result: "Hasil dengan isian ini",
    resultWaits: "Lengkapi isian yang wajib untuk melihat hasilnya.",
    resultUnknown: "Hasilnya baru terlihat setelah rumus ditulis.",
    takesCells: (rows, columns) => `Hasilnya memakai ${id(rows)} baris × ${id(columns)} kolom mulai dari sel tujuan.`,
    moreCells: "… dan seterusnya",
    blanks: (cells) =>
      `Masih kosong: ${cells}. Excel di komputer meneruskan sel kosong sebagai nol; tulis "-" bila memang belum ada datanya.`,
    blocked: (cells) =>
      `Tidak dapat disisipkan: hasilnya akan menimpa sel yang berisi (${cells}). Pilih sel tujuan lain.`,
    circular: "Tidak dapat disisipkan: sel tujuan termasuk sel yang dihitung. Pilih sel tujuan lain.",
    merged: "Tidak dapat disisipkan: hasilnya mengenai sel gabungan. Pilih sel tujuan lain.",
    form: "Bentuk rumus",
    asFunction: "Fungsi SAKIP",
    asNative: "Rumus Excel biasa (jalan tanpa add-in)",
    noFunctions: "Excel ini tidak mengenal fungsi add-in.",
    insert: "Sisipkan rumus",
    willStand: (place) => `Yang akan ditulis di ${place}`,
    readFailed: "Isi sel tidak dapat dibaca.",
    refresh: "Segarkan rumus",
    refreshHint:
      "Rumus SAKIP yang tampil #NAME? atau berawalan _xldudf_ biasanya dibuka sebelum add-in terpasang. Rumus itu dicari lalu dimasukkan ulang tanpa mengubah isinya.",
    look: "Cari rumus yang macet",
    looking: "Mencari…",
    noneStranded: "Tidak ada rumus SAKIP yang macet.",
    stranded: (count) => `${id(count)} rumus macet`,
    reenter: (count) => `Masukkan ulang ${id(count)} rumus`,
    noCure:
      "Excel ini tidak mengenal fungsi add-in, dan rumus ini tidak punya bentuk Excel biasa. Buka di Excel yang lebih baru.",
    more: (count) => `… dan ${id(count)} lagi`,
  },
  en: {
    search: "Search functions",
    searchPlaceholder: "e.g. percent achieved, budget left",
    fields: {
      capaian: "Achievement (capaian)",
      anggaran: "Budget and budget performance",
      ikpa: "IKPA and its parts",
      kategori: "Categories and grades",
      indeks: "Surveys and indices",
      angka: "Numbers and text",
      cek: "Quick checks",
    },
    found: (count) => en(count, "function"),
    nothingFound: "No function fits. Try another word, such as achievement, absorption, category or words.",
    back: "All functions",
    rule: "Formula",
    gives: "Gives",
    sources: "Sources",
    verified: "checked against the rule",
    needsVerification: "not yet checked against the rule",
    validFrom: (year) => `in force from ${year}`,
    example: "Example",
    useExample: "Fill in the example",
    arguments: "Arguments",
    optional: "may be left blank",
    moreArguments: (count) => `${en(count, "more argument")}, may be left blank`,
    take: "Take the selected cells",
    takeFor: (name) => `Take ${name} from the cells selected in Excel`,
    target: "Target cell",
    targetHint: "Where the formula will be written.",
    takeTarget: "Make the selected cell the target",
    notAnAddress: "Write the address of one cell, such as E5 or 'T 28'!E5.",
    complaints: {
      required: "Not filled in yet.",
      "not-a-number": "Write a number, such as 2 or 75,5.",
      "one-cell": "One cell only.",
      "no-sheet": "There is no such sheet in this workbook.",
    },
    result: "Result with these arguments",
    resultWaits: "Fill in what is required to see the result.",
    resultUnknown: "The result will show once the formula is written.",
    takesCells: (rows, columns) =>
      `The result takes ${en(rows, "row")} × ${en(columns, "column")} from the target cell on.`,
    moreCells: "… and so on",
    blanks: (cells) =>
      `Still blank: ${cells}. Excel on the desktop passes a blank cell on as zero; write "-" where there is no data yet.`,
    blocked: (cells) =>
      `Cannot be inserted: the result would run over cells that hold something (${cells}). Choose another target.`,
    circular: "Cannot be inserted: the target is among the cells that are computed with. Choose another target.",
    merged: "Cannot be inserted: the result meets merged cells. Choose another target.",
    form: "Kind of formula",
    asFunction: "SAKIP function",
    asNative: "Plain Excel formula (works without the add-in)",
    noFunctions: "This Excel knows no functions of add-ins.",
    insert: "Insert formula",
    willStand: (place) => `What will be written into ${place}`,
    readFailed: "The cells cannot be read.",
    refresh: "Refresh formulas",
    refreshHint:
      "SAKIP formulas that show #NAME? or begin with _xldudf_ were usually opened before the add-in was installed. They are looked for and entered again as they are.",
    look: "Look for stuck formulas",
    looking: "Looking…",
    noneStranded: "No SAKIP formula is stuck.",
    stranded: (count) => en(count, "stuck formula"),
    reenter: (count) => `Enter ${en(count, "formula")} again`,
    noCure:
      "This Excel knows no functions of add-ins, and this formula has no plain Excel form. Open it in a newer Excel.",
    more: (count) => `… and ${number.en.format(count)} more`,
  },
};
