import type { Catalogue } from "./language";

/** Messages behind `#VALUE!` and `#N/A`. Names of arguments are those shown by Excel while typing. */
export interface FunctionStrings {
  missing: (what: string) => string;
  notANumber: (what: string, received: string) => string;
  ambiguous: (what: string, received: string) => string;
  zeroDivisor: (what: string) => string;
  negative: (what: string, received: string) => string;
  differentSize: (what: string, expected: number, received: number) => string;
  weights: (received: string) => string;
  offScale: (what: string, received: string, lowest: number, highest: number) => string;
  offScales: (what: string, received: string, ranges: string) => string;
  notADate: (what: string, received: string) => string;
  tooLarge: (what: string, received: string) => string;
  unknownName: (what: string, received: string, known: string[]) => string;
  noRule: (year: string, firstYear: number) => string;
  /** Verdicts of the quick checks; what follows "OK" is a remark. */
  okTruncated: (rounded: string) => string;
  okInputsRounded: (expected: string) => string;
  wrongFigure: (what: string, expected: string, printed: string, difference: string) => string;
  wrongWeight: (indicator: string, expected: string, printed: string, source: string) => string;
  wrongCategory: (value: string, expected: string, printed: string, scale: string) => string;
  wrongWord: (place: string, expected: string, printed: string, whole: string) => string;
  missingWord: (place: string, expected: string, printed: string, whole: string) => string;
}

/** Indonesian decimals. */
const withComma = (value: number) => String(value).replace(".", ",");

export const functionStrings: Catalogue<FunctionStrings> = {
  id: {
    missing: (what) => `Belum ada data pada ${what}. Kosong dan "-" berarti belum ada data, bukan nol.`,
    notANumber: (what, received) =>
      `"${received}" pada ${what} tidak dapat dibaca sebagai angka. Tulis misalnya 53,51 atau 1.541.760.000.`,
    ambiguous: (what, received) =>
      `"${received}" pada ${what} dapat dibaca dua cara (desimal atau ribuan). Tulis satuannya, misalnya "${received} Indeks", atau ketik sebagai angka.`,
    zeroDivisor: (what) => `Nilai ${what} nol, sehingga persentasenya tidak dapat dihitung.`,
    negative: (what, received) => `Nilai ${what} tidak boleh negatif: ${received}.`,
    differentSize: (what, expected, received) => `Banyaknya ${what} harus ${expected}, yang diberikan ${received}.`,
    weights: (received) => `Bobot harus berupa angka positif: ${received}.`,
    offScale: (what, received, lowest, highest) =>
      highest === Infinity
        ? `Nilai ${what} paling sedikit ${withComma(lowest)}: ${received}.`
        : `Nilai ${what} harus antara ${withComma(lowest)} dan ${withComma(highest)}: ${received}.`,
    offScales: (what, received, ranges) => `Nilai ${what} harus dalam ${ranges}: ${received}.`,
    notADate: (what, received) => `"${received}" pada ${what} bukan tanggal. Tulis misalnya 2026-03-02.`,
    tooLarge: (what, received) => `Nilai ${what} terlalu besar untuk dieja: ${received}.`,
    unknownName: (what, received, known) => `Tidak ada ${what} "${received}". Yang ada: ${known.join(", ")}.`,
    noRule: (year, firstYear) => `Tidak ada aturan untuk tahun ${year}; aturan pertama berlaku mulai ${firstYear}.`,
    okTruncated: (rounded) => `OK (dipotong; dibulatkan ${rounded})`,
    okInputsRounded: (expected) => `OK (dari angka yang tercetak ${expected}; bedanya pembulatan masukan)`,
    wrongFigure: (what, expected, printed, difference) =>
      `${what} seharusnya ${expected}, tercetak ${printed} (selisih ${difference}).`,
    wrongWeight: (indicator, expected, printed, source) =>
      `Bobot ${indicator} seharusnya ${expected} menurut ${source}, tercetak ${printed}.`,
    wrongCategory: (value, expected, printed, scale) =>
      `Nilai ${value} berkategori ${expected} pada skala ${scale}, tercetak ${printed}.`,
    wrongWord: (place, expected, printed, whole) =>
      `Kata ke-${place} seharusnya "${expected}", tercetak "${printed}"; lengkapnya: ${whole}.`,
    missingWord: (place, expected, printed, whole) =>
      `Sebelum kata ke-${place}, "${printed}", kurang kata "${expected}"; lengkapnya: ${whole}.`,
  },
  en: {
    missing: (what) => `There is no data for ${what}. A blank cell and "-" mean no data, not zero.`,
    notANumber: (what, received) =>
      `"${received}" for ${what} cannot be read as a number. Write for example 53,51 or 1.541.760.000.`,
    ambiguous: (what, received) =>
      `"${received}" for ${what} can be read in two ways (decimals or thousands). Write its unit, such as "${received} Indeks", or type it as a number.`,
    zeroDivisor: (what) => `The ${what} is zero, so no percentage can be computed.`,
    negative: (what, received) => `The ${what} must not be negative: ${received}.`,
    differentSize: (what, expected, received) => `${expected} values of ${what} are needed, ${received} were given.`,
    weights: (received) => `Weights must be positive numbers: ${received}.`,
    offScale: (what, received, lowest, highest) =>
      highest === Infinity
        ? `The ${what} must be ${lowest} at least: ${received}.`
        : `The ${what} must be between ${lowest} and ${highest}: ${received}.`,
    offScales: (what, received, ranges) => `The ${what} must be within ${ranges}: ${received}.`,
    notADate: (what, received) => `"${received}" for ${what} is no date. Write for example 2026-03-02.`,
    tooLarge: (what, received) => `The ${what} is too large to be spelled out: ${received}.`,
    unknownName: (what, received, known) => `There is no ${what} "${received}". Known: ${known.join(", ")}.`,
    noRule: (year, firstYear) => `There is no rule for ${year}; the first is in force from ${firstYear}.`,
    okTruncated: (rounded) => `OK (truncated; ${rounded} if rounded)`,
    okInputsRounded: (expected) => `OK (${expected} by the printed figures; rounded inputs explain it)`,
    wrongFigure: (what, expected, printed, difference) =>
      `${what} should be ${expected}, printed ${printed} (off by ${difference}).`,
    wrongWeight: (indicator, expected, printed, source) =>
      `The weight of ${indicator} should be ${expected} by ${source}, printed ${printed}.`,
    wrongCategory: (value, expected, printed, scale) =>
      `${value} has the category ${expected} on the scale ${scale}, printed ${printed}.`,
    wrongWord: (place, expected, printed, whole) =>
      `Word ${place} should be "${expected}", printed "${printed}"; in full: ${whole}.`,
    missingWord: (place, expected, printed, whole) =>
      `Before word ${place}, "${printed}", the word "${expected}" is missing; in full: ${whole}.`,
  },
};
