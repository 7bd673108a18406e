import type { DatedRule } from "./dated-rule";

/** How capaian is reckoned and where it is capped, in percent; `cap` is `null` where nothing caps it. */
export interface CapaianRule {
  polarity: "maksimum" | "minimum" | "minimum-rasio" | "stabil" | "rentang";
  formula: string;
  cap: number | null;
}

/** No one national formula exists: PermenPANRB 53/2014 only asks for the comparison. Each entry is a practice with its source. */
export const CAPAIAN_RULES: readonly DatedRule<CapaianRule>[] = [
  {
    effectiveFrom: 2014,
    values: { polarity: "maksimum", formula: "realisasi / target × 100", cap: null },
    unit: "%",
    source: { title: "LKIP BNNP NTB 2023, LKIP BNNK Belu 2025", article: "133, 150 dan 134,28 tidak dipotong" },
    status: "needs-verification",
  },
  {
    effectiveFrom: 2014,
    values: { polarity: "minimum", formula: "(2 × target − realisasi) / target × 100", cap: null },
    unit: "%",
    source: {
      title: "LKjIP Kabupaten Maluku Tengah 2021",
      url: "https://fliphtml5.com/qdghn/orip/LKJIP_KAB._MALUKU_TENGAH_TAHUN_2021/94",
    },
    status: "verified",
  },
  {
    effectiveFrom: 2014,
    values: { polarity: "minimum-rasio", formula: "target / realisasi × 100", cap: null },
    unit: "%",
    source: { title: "Praktik laporan kinerja" },
    status: "needs-verification",
  },
  {
    effectiveFrom: 2021,
    values: { polarity: "rentang", formula: "terhadap batas yang dilewati; di dalam rentang 100", cap: 120 },
    unit: "%",
    source: {
      title: "PermenPANRB 8/2021",
      url: "http://online.flipbuilder.com/vajnr/eqrv/files/basic-html/page110.html",
    },
    status: "needs-verification",
    note: "Capaian di atas 110 dinilai 120.",
  },
  {
    effectiveFrom: 2026,
    values: { polarity: "stabil", formula: "0→0, 90→100, 100→120 menurut dekatnya ke target", cap: 120 },
    unit: "%",
    source: { title: "KMK 127/2026" },
    status: "needs-verification",
    note: "Dilihat lewat kode publik, bukan naskahnya.",
  },
];

/** Caps that a regulation names; a report may stop its capaian there in any single row. */
export const CAPS_IN_RULES: readonly number[] = [
  ...new Set(CAPAIAN_RULES.flatMap(({ values }) => (values.cap === null ? [] : [values.cap]))),
];
