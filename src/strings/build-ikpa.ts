import type { Catalogue } from "./language";

/** The words of the form for the IKPA worksheet and of its what-if. */
export interface IkpaFormWords {
  satker: string;
  year: string;
  month: string;
  bansos: string;
  wrongYear(first: number): string;
  wrongMonth: string;
  whatIf: string;
  whatIfHint: string;
  noWorksheet: string;
  quarter: string;
  needed(total: string, quarter: string): string;
  neededOf(kind: string, missing: string, target: string): string;
  bestMean(value: string): string;
  supposition: string;
  suppositions: Record<"rpd" | "pace", string>;
  forecast(value: string): string;
  cannot(what: string): string;
}

export const ikpaFormWords: Catalogue<IkpaFormWords> = {
  id: {
    satker: "Nama satuan kerja",
    year: "Tahun anggaran",
    month: "Sampai bulan (1–12)",
    bansos: "Ada belanja bantuan sosial (57)",
    wrongYear: (first) => `Aturan indikator IKPA diketahui mulai tahun ${first}. Isi tahun ${first} atau sesudahnya.`,
    wrongMonth: "Bulan diisi angka 1 sampai 12.",
    whatIf: "Andai",
    whatIfHint: "Dihitung dari kertas kerja yang sudah diisi di buku kerja ini.",
    noWorksheet: "Belum ada kertas kerja IKPA di buku kerja ini. Buat dan isi lembarnya, lalu buka bagian ini lagi.",
    quarter: "Akhir triwulan",
    needed: (total, quarter) => `Agar nilai ${quarter} tetap 100, masih perlu diserap Rp${total}:`,
    neededOf: (kind, missing, target) => `Belanja ${kind}: Rp${missing} lagi (sasaran ${target}%)`,
    bestMean: (value) => `Nilai Penyerapan Anggaran lalu paling tinggi ${value}.`,
    supposition: "Andaian bulan berikutnya",
    suppositions: { rpd: "Sesuai RPD", pace: "Secepat rata-rata sejauh ini" },
    forecast: (value) =>
      `Perkiraan nilai IKPA akhir tahun: ${value}. Indikator selain penyerapan dan deviasi dianggap tetap.`,
    cannot: (what) => `Belum dapat dihitung: ${what} belum diisi atau tidak terbaca.`,
  },
  en: {
    satker: "Name of the unit",
    year: "Fiscal year",
    month: "Up to month (1–12)",
    bansos: "With social assistance (belanja 57)",
    wrongYear: (first) => `The rules of the IKPA indicators are known from ${first}. Enter ${first} or later.`,
    wrongMonth: "The month is a number from 1 to 12.",
    whatIf: "What if",
    whatIfHint: "Computed from the worksheet that has been filled in in this workbook.",
    noWorksheet:
      "There is no IKPA worksheet in this workbook yet. Make and fill in the worksheet, then open this part again.",
    quarter: "End of quarter",
    needed: (total, quarter) => `To keep the value of ${quarter} at 100, Rp${total} must still be absorbed:`,
    neededOf: (kind, missing, target) => `Belanja ${kind}: Rp${missing} more (target ${target}%)`,
    bestMean: (value) => `The value of absorption is then ${value} at best.`,
    supposition: "Months to come",
    suppositions: { rpd: "As planned (RPD)", pace: "At the mean pace so far" },
    forecast: (value) =>
      `Forecast of the IKPA at the end of the year: ${value}. All parts but absorption and deviation stay as they are.`,
    cannot: (what) => `Cannot be computed yet: ${what} is missing or unreadable.`,
  },
};
