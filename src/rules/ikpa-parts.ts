import type { DatedRule } from "./dated-rule";

/** Revisi DIPA: value by the number of revisions with unchanged pagu in a semester, not cumulative. */
export interface RevisionValues {
  /** Highest count first comes last: the value of the last step holds for all higher counts. */
  steps: readonly { upTo: number; value: number }[];
  cap: number;
}

export const IKPA_REVISION: readonly DatedRule<RevisionValues>[] = [
  {
    effectiveFrom: 2024,
    values: {
      steps: [
        { upTo: 1, value: 110 },
        { upTo: 2, value: 100 },
        { upTo: Infinity, value: 50 },
      ],
      cap: 100,
    },
    unit: "nilai",
    source: {
      title: "PER-5/PB/2024",
      article: "revisi DIPA pagu tetap per semester",
      url: "https://jdih.kemenkeu.go.id/dok/per-5-pb-2024",
    },
    status: "needs-verification",
    note: "Daftar 14 kode revisi yang dihitung belum dicocokkan dengan naskahnya.",
  },
];

/** Deviasi Halaman III: a mean deviation up to the tolerance still counts as 100. */
export interface DeviationValues {
  tolerance: number;
  decimals: number;
  /** Jenis belanja whose deviation in a month (1–12) is taken for zero. */
  exempt: readonly { month: number; kinds: readonly string[] }[];
}

export const IKPA_DEVIATION: readonly DatedRule<DeviationValues>[] = [
  {
    effectiveFrom: 2024,
    values: { tolerance: 5, decimals: 2, exempt: [{ month: 3, kinds: ["51", "52"] }] },
    unit: "%",
    source: {
      title: "S-119/PB.2/2024",
      article: "deviasi Maret 2024 belanja 51 dan 52 dianggap nol (THR); selebihnya PER-5/PB/2024",
    },
    status: "needs-verification",
    note: "Pengecualian Maret hanya untuk 2024; suratnya belum dibaca langsung.",
  },
  {
    effectiveFrom: 2025,
    values: { tolerance: 5, decimals: 2, exempt: [] },
    unit: "%",
    source: {
      title: "PER-5/PB/2024",
      article: "deviasi halaman III DIPA tertimbang per jenis belanja",
      url: "https://jdih.kemenkeu.go.id/dok/per-5-pb-2024",
    },
    status: "verified",
  },
];

/** Cumulative absorption targets in percent of the pagu, by jenis belanja, for TW I to IV. */
export type AbsorptionTargets = Readonly<Record<string, readonly [number, number, number, number]>>;

export const IKPA_ABSORPTION: readonly DatedRule<AbsorptionTargets>[] = [
  {
    effectiveFrom: 2022,
    values: { "51": [20, 50, 75, 95], "52": [15, 50, 70, 90], "53": [10, 40, 70, 90], "57": [25, 50, 75, 95] },
    unit: "%",
    source: { title: "PER-5/PB/2022", article: "target penyerapan per triwulan" },
    status: "needs-verification",
    note: "Angka 2022–2023 dianggap sama dengan 2024; belum dicocokkan.",
  },
  {
    effectiveFrom: 2024,
    values: { "51": [20, 50, 75, 95], "52": [15, 50, 70, 90], "53": [10, 40, 70, 90], "57": [25, 50, 75, 95] },
    unit: "%",
    source: {
      title: "PER-5/PB/2024",
      article: "target penyerapan per triwulan",
      url: "https://djpb.kemenkeu.go.id/kppn/merauke/",
    },
    status: "verified",
  },
];

/** Belanja kontraktual: weights of its three parts, and the value of the share of contracts signed in semester I. */
export interface ContractValues {
  early: number;
  acceleration: number;
  distribution: number;
  /** Value by share of contracts up to 30 June in percent; the first step that the share does not exceed. */
  steps: readonly { upTo: number; value: number }[];
}

export const IKPA_CONTRACTS: readonly DatedRule<ContractValues>[] = [
  {
    effectiveFrom: 2024,
    values: {
      early: 40,
      acceleration: 40,
      distribution: 20,
      steps: [
        { upTo: 0, value: 0 },
        { upTo: 25, value: 50 },
        { upTo: 50, value: 60 },
        { upTo: 75, value: 80 },
        { upTo: 100, value: 100 },
      ],
    },
    unit: "%",
    source: {
      title: "PER-5/PB/2024",
      article: "belanja kontraktual: kontrak dini 40, akselerasi 53 40, distribusi 20",
      url: "https://sites.google.com/view/helpcenter096/ikpa/kontraktual",
    },
    status: "needs-verification",
    note: "Komponen tanpa objek dinormalisasi seperti MyInTress dan OM-SPAN; buku kerja Excel KPPN tidak.",
  },
];

/** UP and TUP: weights of the cash parts, and of cash against KKP. */
export interface PettyCashValues {
  punctuality: number;
  monthlyGup: number;
  tupReturn: number;
  cash: number;
  kkp: number;
}

export const IKPA_PETTY_CASH: readonly DatedRule<PettyCashValues>[] = [
  {
    effectiveFrom: 2024,
    values: { punctuality: 50, monthlyGup: 25, tupReturn: 25, cash: 90, kkp: 10 },
    unit: "%",
    source: {
      title: "PER-5/PB/2024",
      article: "pengelolaan UP dan TUP",
      url: "https://jdih.kemenkeu.go.id/dok/per-5-pb-2024",
    },
    status: "needs-verification",
    note: "Tanpa transaksi KKP nilai tunai dipakai penuh (buku kerja KPPN); sumber lain menulis dikali 0,90.",
  },
];

/** Cumulative KKP targets by quarter, in percent of the yearly UP KKP. */
export const KKP_TARGETS: readonly DatedRule<readonly [number, number, number, number]>[] = [
  {
    effectiveFrom: 2024,
    values: [1, 5, 9, 12.5],
    unit: "%",
    source: {
      title: "PER-5/PB/2024",
      article: "target KKP kumulatif per triwulan",
      url: "https://jdih.kemenkeu.go.id/dok/per-5-pb-2024",
    },
    status: "needs-verification",
  },
];

/** Capaian output: weights of punctual reporting and of the achieved outputs. */
export const IKPA_OUTPUT: readonly DatedRule<{ punctuality: number; achievement: number }>[] = [
  {
    effectiveFrom: 2024,
    values: { punctuality: 30, achievement: 70 },
    unit: "%",
    source: { title: "PER-5/PB/2024", article: "capaian output", url: "https://jdih.kemenkeu.go.id/dok/per-5-pb-2024" },
    status: "verified",
  },
];

/** Points deducted by the share of SPM with dispensasi in TW IV, in per mille rounded to `decimals`. */
export const SPM_DISPENSATION: readonly DatedRule<{
  decimals: number;
  steps: readonly { upTo: number; points: number }[];
}>[] = [
  {
    effectiveFrom: 2024,
    values: {
      decimals: 2,
      steps: [
        { upTo: 0, points: 0 },
        { upTo: 0.09, points: 0.25 },
        { upTo: 0.99, points: 0.5 },
        { upTo: 4.99, points: 0.75 },
        { upTo: Infinity, points: 1 },
      ],
    },
    unit: "‰",
    source: {
      title: "Paparan Petunjuk Teknis Penilaian IKPA 2024, Ditjen Perbendaharaan",
      article: "0,01–0,09; 0,10–0,99; 1,00–4,99; ≥ 5,00",
      url: "https://djpb.kemenkeu.go.id/kppn/pati/images/SAMBAL/Paparan_Petunjuk_Teknis_Penilaian_Kinerja_Pelaksanaan_Anggaran_Tahun_2024.pdf",
    },
    status: "needs-verification",
    note: "Rasio dibulatkan ke dua desimal; sumber lain menulis batas 0,099 yang hanya berbeda di tepian.",
  },
];
