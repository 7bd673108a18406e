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
  tooLarge: (what: string, received: string) => string;
  unknownName: (what: string, received: string, known: string[]) => string;
  noRule: (year: string, firstYear: number) => string;
}

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
    offScale: (what, received, lowest, highest) => `Nilai ${what} harus antara ${lowest} dan ${highest}: ${received}.`,
    tooLarge: (what, received) => `Nilai ${what} terlalu besar untuk dieja: ${received}.`,
    unknownName: (what, received, known) => `Tidak ada ${what} "${received}". Yang ada: ${known.join(", ")}.`,
    noRule: (year, firstYear) => `Tidak ada aturan untuk tahun ${year}; aturan pertama berlaku mulai ${firstYear}.`,
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
    offScale: (what, received, lowest, highest) => `The ${what} must be between ${lowest} and ${highest}: ${received}.`,
    tooLarge: (what, received) => `The ${what} is too large to be spelled out: ${received}.`,
    unknownName: (what, received, known) => `There is no ${what} "${received}". Known: ${known.join(", ")}.`,
    noRule: (year, firstYear) => `There is no rule for ${year}; the first is in force from ${firstYear}.`,
  },
};
