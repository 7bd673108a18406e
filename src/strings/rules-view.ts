import type { Catalogue } from "./language";

/** Why a part of the settings cannot be kept as it stands. */
export type SettingsProblem =
  "year" | "decimals" | "name" | "twice" | "cap" | "bound" | "unordered" | "class-name" | "no-classes";

export interface RulesViewWords {
  parts: Record<"settings" | "years", string>;
  partsLabel: string;

  unit: string;
  year: string;
  yearHint: string;
  yearFound(year: number): string;
  unitKind: string;
  unitKinds: Record<"none" | "bnnp" | "bnnk" | "satker", string>;
  unitName: string;

  rounding: string;
  roundingWay: string;
  roundingWays: Record<"none" | "round" | "truncate", string>;
  decimals: string;
  decimalsHint: string;

  indicators: string;
  indicatorsHint: string;
  indicatorName(position: number): string;
  polarity: string;
  polarityOf(name: string): string;
  polarities: Record<"none" | "maksimum" | "minimum" | "minimum-rasio" | "stabil" | "rentang", string>;
  cap: string;
  capOf(name: string): string;
  capHint: string;
  addIndicator: string;
  removeIndicator(name: string): string;
  remove: string;
  offer: string;
  offerNeedsCheck: string;
  offered(count: number): string;
  noneOffered: string;
  takeOffered(count: number): string;
  closeOffer: string;

  scales: string;
  scalesHint: string;
  scaleName(position: number): string;
  addScale: string;
  removeScale(name: string): string;
  classFrom(position: number): string;
  className(position: number): string;
  from: string;
  category: string;
  addClass: string;
  removeClass(position: number): string;

  problems: Record<SettingsProblem, string>;
  mendFirst(count: number): string;
  save: string;
  saving: string;
  saveHint: string;
  unsaved: string;
  discard: string;
  saved: string;

  ruleYear: string;
  search: string;
  searchPlaceholder: string;
  nothingFound: string;
  shown(count: number): string;
  families: Record<"weights" | "capaian" | "parts" | "scales", string>;
  ruleNames: Record<string, string>;
  scale(name: string): string;
  noRuleYet(first: number): string;
  inForceFrom(year: number): string;
  source: string;
  opensBrowser: string;
  address: string;
  status: Record<"verified" | "needs-verification", string>;
  /** How many of the rules that are shown nobody has held against the text of the regulation. */
  unverified(count: number): string;
  columns: Record<
    "indicator" | "weight" | "class" | "polarity" | "formula" | "cap" | "part" | "value" | "spending",
    string
  >;
  noCap: string;
  total: string;
  quarter(number: number): string;
  upTo(bound: string): string;
  above(bound: string): string;
  fields: Record<string, string>;
}

const count = { id: new Intl.NumberFormat("id-ID"), en: new Intl.NumberFormat("en-US") };

export const rulesViewWords: Catalogue<RulesViewWords> = {
  id: {
    parts: { settings: "Pengaturan buku kerja", years: "Menurut tahun" },
    partsLabel: "Bagian aturan",

    unit: "Tahun dan unit",
    year: "Tahun anggaran",
    yearHint: "Kosongkan bila tahunnya tertulis di buku kerja.",
    yearFound: (year) => `${year} (dari buku kerja)`,
    unitKind: "Jenis unit",
    unitKinds: { none: "Belum disebut", bnnp: "BNNP", bnnk: "BNNK", satker: "Satker lain" },
    unitName: "Nama unit",

    rounding: "Pembulatan persentase",
    roundingWay: "Cara",
    roundingWays: {
      none: "Dibulatkan; yang dipotong dicatat",
      round: "Kantor membulatkan",
      truncate: "Kantor memotong",
    },
    decimals: "Desimal",
    decimalsHint: "Desimal dipakai pada perbaikan bila selnya tidak menentukan sendiri.",

    indicators: "Indikator",
    indicatorsHint: "Dicocokkan dengan tabel dan kalimat menurut kata-kata namanya.",
    indicatorName: (position) => `Nama indikator ${position}`,
    polarity: "Polaritas",
    polarityOf: (name) => `Polaritas ${name}`,
    polarities: {
      none: "Menurut angka dan namanya",
      maksimum: "Maksimum: realisasi / target",
      minimum: "Minimum: (2 × target − realisasi) / target",
      "minimum-rasio": "Minimum: target / realisasi",
      stabil: "Stabil: makin dekat target makin baik",
      rentang: "Rentang: target dua batas",
    },
    cap: "Batas capaian (%)",
    capOf: (name) => `Batas capaian ${name}, dalam persen`,
    capHint: "tidak diatur",
    addIndicator: "Tambah indikator",
    removeIndicator: (name) => `Hapus indikator ${name}`,
    remove: "Hapus",
    offer: "Ambil dari buku kerja",
    offerNeedsCheck: "Periksa buku kerja dahulu; nama indikator diambil dari tabel yang dikenali.",
    offered: (names) => `${count.id.format(names)} indikator ditemukan di tabel. Centang yang ingin ditambahkan.`,
    noneOffered: "Tidak ada indikator lain di tabel yang dikenali.",
    takeOffered: (names) => `Tambahkan ${count.id.format(names)}`,
    closeOffer: "Tutup",

    scales: "Skala kantor",
    scalesHint: "Kelas ditulis dari batas bawah terkecil ke atas; berlaku di atas skala terbitan.",
    scaleName: (position) => `Nama indeks untuk skala ${position}`,
    addScale: "Tambah skala",
    removeScale: (name) => `Hapus skala ${name}`,
    classFrom: (position) => `Batas bawah kelas ${position}`,
    className: (position) => `Kategori kelas ${position}`,
    from: "Mulai dari",
    category: "Kategori",
    addClass: "Tambah kelas",
    removeClass: (position) => `Hapus kelas ${position}`,

    problems: {
      year: "Tulis tahun empat angka, misalnya 2025.",
      decimals: "Tulis bilangan bulat dari 0 sampai 6.",
      name: "Nama belum diisi.",
      twice: "Nama ini sudah ada di atas.",
      cap: "Tulis persen di atas 0, misalnya 120.",
      bound: "Tulis angka, misalnya 53,51.",
      unordered: "Harus di atas batas sebelumnya.",
      "class-name": "Kategori belum diisi.",
      "no-classes": "Skala perlu sedikitnya satu kelas.",
    },
    mendFirst: (problems) => `${count.id.format(problems)} isian perlu dibetulkan sebelum disimpan.`,
    save: "Simpan di buku kerja",
    saving: "Menyimpan…",
    saveHint:
      "Disimpan di dalam buku kerja dan dipakai siapa pun yang memeriksanya; isi sel tidak berubah. Hasil pemeriksaan diperbarui.",
    unsaved: "Ada perubahan yang belum disimpan.",
    discard: "Buang perubahan",
    saved: "Tersimpan. Simpan juga buku kerjanya agar tidak hilang.",

    ruleYear: "Tahun",
    search: "Cari aturan",
    searchPlaceholder: "Cari, mis. kontraktual",
    nothingFound: "Tidak ada aturan yang cocok.",
    shown: (rules) => `${count.id.format(rules)} aturan`,
    families: { weights: "Bobot", capaian: "Capaian", parts: "Bagian IKPA", scales: "Skala kategori" },
    ruleNames: {
      Capaian: "Rumus capaian",
      IKPA_ABSORPTION: "Penyerapan anggaran: target per triwulan (%)",
      IKPA_CONTRACTS: "Belanja kontraktual",
      IKPA_DEVIATION: "Deviasi Halaman III DIPA",
      IKPA_OUTPUT: "Capaian output",
      IKPA_PETTY_CASH: "Pengelolaan UP dan TUP",
      IKPA_REVISION: "Revisi DIPA: nilai menurut jumlah revisi",
      KKP_TARGETS: "Target KKP kumulatif (%)",
      SPM_DISPENSATION: "Dispensasi SPM: pengurang menurut rasio (‰)",
    },
    scale: (name) => `Skala ${name}`,
    noRuleYet: (first) => `Belum ada aturan untuk tahun ini; yang diketahui mulai ${first}.`,
    inForceFrom: (year) => `berlaku mulai ${year}`,
    source: "Sumber",
    opensBrowser: "dibuka di peramban",
    address: "Alamat",
    status: { verified: "Terverifikasi", "needs-verification": "Belum diverifikasi" },
    unverified: (rules) => `${count.id.format(rules)} di antaranya belum diverifikasi dengan naskah peraturannya`,
    columns: {
      indicator: "Indikator",
      weight: "Bobot (%)",
      class: "Kelas",
      polarity: "Polaritas",
      formula: "Rumus",
      cap: "Batas",
      part: "Bagian",
      value: "Nilai",
      spending: "Belanja",
    },
    noCap: "tanpa batas",
    total: "Jumlah",
    quarter: (number) => `TW ${["I", "II", "III", "IV"][number - 1] ?? number}`,
    upTo: (bound) => `sampai ${bound}`,
    above: (bound) => `di atas ${bound}`,
    fields: {
      tolerance: "Batas toleransi deviasi",
      exempt: "Belanja yang deviasinya dianggap nol, bulan",
      decimals: "Desimal pembulatan",
      early: "Kontrak dini",
      acceleration: "Akselerasi belanja modal",
      distribution: "Distribusi akselerasi",
      punctuality: "Ketepatan waktu",
      achievement: "Capaian",
      monthlyGup: "GUP bulanan",
      tupReturn: "Setoran TUP",
      cash: "Tunai",
      kkp: "KKP",
      cap: "Nilai tertinggi",
    },
  },
  en: {
    parts: { settings: "Workbook settings", years: "By year" },
    partsLabel: "Parts of the rules",

    unit: "Year and unit",
    year: "Fiscal year",
    yearHint: "Leave blank where the workbook names its year.",
    yearFound: (year) => `${year} (from the workbook)`,
    unitKind: "Kind of unit",
    unitKinds: { none: "Not said", bnnp: "Provincial (BNNP)", bnnk: "Municipal (BNNK)", satker: "Another satker" },
    unitName: "Name of the unit",

    rounding: "Rounding of percentages",
    roundingWay: "Way",
    roundingWays: {
      none: "Rounded; cut-off digits are remarked",
      round: "The office rounds",
      truncate: "The office cuts off",
    },
    decimals: "Decimals",
    decimalsHint: "The decimals are for fixes, where the cell itself does not say.",

    indicators: "Indicators",
    indicatorsHint: "Found in tables and sentences by the words of their names.",
    indicatorName: (position) => `Name of indicator ${position}`,
    polarity: "Polarity",
    polarityOf: (name) => `Polarity of ${name}`,
    polarities: {
      none: "By its figures and its name",
      maksimum: "Maximum: realisation / target",
      minimum: "Minimum: (2 × target − realisation) / target",
      "minimum-rasio": "Minimum: target / realisation",
      stabil: "Stable: the nearer the target the better",
      rentang: "Range: a target of two bounds",
    },
    cap: "Cap (%)",
    capOf: (name) => `Cap of ${name}, in percent`,
    capHint: "not set",
    addIndicator: "Add an indicator",
    removeIndicator: (name) => `Remove indicator ${name}`,
    remove: "Remove",
    offer: "Take from the workbook",
    offerNeedsCheck: "Check the workbook first; the names come from the tables that are recognised.",
    offered: (names) => `${count.en.format(names)} indicators were found in tables. Tick those to add.`,
    noneOffered: "The recognised tables hold no other indicators.",
    takeOffered: (names) => `Add ${count.en.format(names)}`,
    closeOffer: "Close",

    scales: "Scales of the office",
    scalesHint: "Classes from the lowest bound upward; they outweigh published scales.",
    scaleName: (position) => `Name of the index of scale ${position}`,
    addScale: "Add a scale",
    removeScale: (name) => `Remove scale ${name}`,
    classFrom: (position) => `Lower bound of class ${position}`,
    className: (position) => `Category of class ${position}`,
    from: "From",
    category: "Category",
    addClass: "Add a class",
    removeClass: (position) => `Remove class ${position}`,

    problems: {
      year: "Write a year of four digits, such as 2025.",
      decimals: "Write a whole number from 0 to 6.",
      name: "The name is missing.",
      twice: "This name stands above already.",
      cap: "Write a percentage above 0, such as 120.",
      bound: "Write a number, such as 53.51.",
      unordered: "Must be above the bound before it.",
      "class-name": "The category is missing.",
      "no-classes": "A scale needs at least one class.",
    },
    mendFirst: (problems) =>
      problems === 1
        ? "One entry must be mended before saving."
        : `${count.en.format(problems)} entries must be mended before saving.`,
    save: "Save in the workbook",
    saving: "Saving…",
    saveHint:
      "Kept inside the workbook for everybody who checks it; no cell changes. The findings are brought up to date.",
    unsaved: "There are unsaved changes.",
    discard: "Discard changes",
    saved: "Saved. Save the workbook too, so that it is not lost.",

    ruleYear: "Year",
    search: "Search the rules",
    searchPlaceholder: "Search, e.g. kontraktual",
    nothingFound: "No rule fits.",
    shown: (rules) => (rules === 1 ? "1 rule" : `${count.en.format(rules)} rules`),
    families: { weights: "Weights", capaian: "Achievement", parts: "Parts of IKPA", scales: "Scales of categories" },
    ruleNames: {
      Capaian: "Formulas of capaian",
      IKPA_ABSORPTION: "Budget absorption: targets by quarter (%)",
      IKPA_CONTRACTS: "Contractual spending",
      IKPA_DEVIATION: "Deviation of DIPA page III",
      IKPA_OUTPUT: "Output achievement",
      IKPA_PETTY_CASH: "Management of UP and TUP",
      IKPA_REVISION: "DIPA revisions: value by their number",
      KKP_TARGETS: "Cumulative KKP targets (%)",
      SPM_DISPENSATION: "SPM dispensation: points deducted by ratio (‰)",
    },
    scale: (name) => `Scale ${name}`,
    noRuleYet: (first) => `There is no rule for this year; those known begin in ${first}.`,
    inForceFrom: (year) => `in force from ${year}`,
    source: "Source",
    opensBrowser: "opens in the browser",
    address: "Address",
    status: { verified: "Verified", "needs-verification": "Needs verification" },
    unverified: (rules) => `${count.en.format(rules)} of them not verified against the text of the regulation`,
    columns: {
      indicator: "Indicator",
      weight: "Weight (%)",
      class: "Class",
      polarity: "Polarity",
      formula: "Formula",
      cap: "Cap",
      part: "Part",
      value: "Value",
      spending: "Spending",
    },
    noCap: "no cap",
    total: "Sum",
    quarter: (number) => `Q${number}`,
    upTo: (bound) => `up to ${bound}`,
    above: (bound) => `above ${bound}`,
    fields: {
      tolerance: "Deviation tolerated",
      exempt: "Belanja whose deviation counts as zero, month",
      decimals: "Decimals rounded to",
      early: "Early contracts",
      acceleration: "Acceleration of capital spending",
      distribution: "Distribution of contracts",
      punctuality: "Punctuality",
      achievement: "Achievement",
      monthlyGup: "Monthly GUP",
      tupReturn: "TUP paid back",
      cash: "Cash",
      kkp: "Credit card (KKP)",
      cap: "Highest value",
    },
  },
};
