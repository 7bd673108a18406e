import type { DatedRule } from "./dated-rule";

/** The indicators of IKPA in the order of the OM-SPAN print, with the words that name each in a table. */
export interface WeightedIndicator {
  name: string;
  /** Fits the squeezed (lower case, letters only) name in a table. */
  pattern: RegExp;
  weight: number;
}

const revisi = { name: "Revisi DIPA", pattern: /revisidipa/ };
const deviasi = { name: "Deviasi Halaman III DIPA", pattern: /deviasi(hal|halaman)/ };
const penyerapan = { name: "Penyerapan Anggaran", pattern: /penyerapananggaran/ };
const kontraktual = { name: "Belanja Kontraktual", pattern: /(belanja|data)kontrak/ };
const tagihan = { name: "Penyelesaian Tagihan", pattern: /penyelesaiantagihan/ };
const uptup = { name: "Pengelolaan UP dan TUP", pattern: /(pengelolaan)?up(dan|&)?tup/ };
const output = { name: "Capaian Output", pattern: /capaianoutput/ };
const dispensasi = { name: "Dispensasi SPM", pattern: /dispensasi/ };

const lpj = { name: "LPJ Bendahara", pattern: /lpj/ };
const renkas = { name: "Rencana Penarikan Dana", pattern: /renkas|rencanapenarikan|perencanaankas/ };
const kesalahan = { name: "Kesalahan SPM", pattern: /kesalahanspm/ };
const retur = { name: "Retur SP2D", pattern: /retur/ };
const minus = { name: "Pagu Minus", pattern: /paguminus/ };

const weights = (...pairs: [{ name: string; pattern: RegExp }, number][]): WeightedIndicator[] =>
  pairs.map(([indicator, weight]) => ({ ...indicator, weight }));

/**
 * Weights of the IKPA indicators in percent, by fiscal year. From 2024 the weights are printed by OM-SPAN itself and
 * dispensasi SPM is deducted instead of weighed; the sets of 2022–2023 sum to 100 with it.
 */
export const IKPA_WEIGHTS: readonly DatedRule<WeightedIndicator[]>[] = [
  {
    effectiveFrom: 2020,
    values: weights(
      [revisi, 5],
      [deviasi, 5],
      [penyerapan, 15],
      [kontraktual, 15],
      [tagihan, 12],
      [uptup, 8],
      [dispensasi, 5],
      [output, 10],
      [lpj, 5],
      [renkas, 5],
      [kesalahan, 5],
      [retur, 5],
      [minus, 5],
    ),
    unit: "%",
    source: { title: "Bobot IKPA 2020", article: "13 indikator", url: "https://id.scribd.com/document/517979343/" },
    status: "needs-verification",
    note: "Dari paparan, bukan dari naskah peraturannya.",
  },
  {
    effectiveFrom: 2021,
    values: weights(
      [revisi, 5],
      [deviasi, 5],
      [penyerapan, 15],
      [kontraktual, 10],
      [tagihan, 10],
      [uptup, 8],
      [dispensasi, 5],
      [output, 17],
      [lpj, 5],
      [renkas, 5],
      [kesalahan, 5],
      [retur, 5],
      [minus, 5],
    ),
    unit: "%",
    source: { title: "Bobot IKPA 2021", article: "13 indikator", url: "https://id.scribd.com/document/517979343/" },
    status: "needs-verification",
    note: "Dari paparan, bukan dari naskah peraturannya.",
  },
  {
    effectiveFrom: 2022,
    values: weights(
      [revisi, 10],
      [deviasi, 10],
      [penyerapan, 20],
      [kontraktual, 10],
      [tagihan, 10],
      [uptup, 10],
      [dispensasi, 5],
      [output, 25],
    ),
    unit: "%",
    source: {
      title: "PER-5/PB/2022",
      article: "8 indikator, aspek 20/55/25",
      url: "https://djpb.kemenkeu.go.id/kppn/kotabumi/id/informasi-umum/publikasi-djpb/ikpa.html",
    },
    status: "verified",
  },
  {
    effectiveFrom: 2024,
    values: weights(
      [revisi, 10],
      [deviasi, 15],
      [penyerapan, 20],
      [kontraktual, 10],
      [tagihan, 10],
      [uptup, 10],
      [output, 25],
    ),
    unit: "%",
    source: {
      title: "PER-5/PB/2024",
      article: "7 indikator, aspek 25/50/25",
      url: "https://jdih.kemenkeu.go.id/dok/per-5-pb-2024",
    },
    status: "verified",
    note: "Dispensasi SPM menjadi pengurang nilai akhir.",
  },
];
