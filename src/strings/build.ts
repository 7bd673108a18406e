import type { Catalogue } from "./language";

/** The words of the view that sets up sheets. */
export interface BuildWords {
  title: string;
  intro: string;
  listLabel: string;
  back: string;
  reading: string;
  readAgain: string;
  cancel: string;
  stopped: string;
  preview: string;
  previewOf(sheet: string): string;
  moreRows(count: number): string;
  nameTaken(name: string, next: string): string;
  make: string;
  making: string;
  kind: string;
  kinds: Record<"bnnp" | "bnnk" | "satker", string>;
  year: string;
  unitName: string;
  unitHint: string;
  indicatorSource(title: string, article: string): string;
  source: string;
  sourceOf(sheet: string, year: string): string;
  parties: string;
  firstParty: string;
  secondParty: string;
  position: string;
  place: string;
  day: string;
  budgetList: string;
  budgetHint: string;
  budgetUnread(count: number): string;
  form: string;
  forms: Record<"functions" | "native", string>;
  formHints: Record<"functions" | "native", string>;
  previousYears: string;
  mediumTerm: string;
  what: string;
  whats: Record<"lines" | "years", string>;
  lineName: string;
  listing: string;
  listingHint: string;
  readAs: string;
  roles: Record<
    | "kode"
    | "uraian"
    | "pagu"
    | "blokir"
    | "realisasi"
    | "outputTarget"
    | "outputSatuan"
    | "outputRealisasi"
    | "computed"
    | "unknown",
    string
  >;
  skippedLines(count: number): string;
  skippedWhy: Record<"total" | "parent" | "no-name" | "no-figure", string>;
  basis: string;
  bases: Record<"pagu" | "efektif", string>;
  firstYear: string;
  nothingToCompare: string;
  noDifference(source: string, copy: string): string;
  differencesOf(source: string, copy: string): string;
  differenceKinds: Record<"added" | "removed" | "renamed" | "unit" | "overwritten" | "elsewhere", string>;
  byHand: string;
  blank: string;
  sameIndicator: string;
  typedOver: string;
  update(count: number): string;
  updating: string;
  cannot: string;
  moreProblems(count: number): string;
  notes: {
    noRkt: string;
    noPk: string;
    noTarget(cell: string, name: string): string;
    noUnit(cell: string, name: string): string;
    textTarget(cell: string, name: string): string;
    noSet(year: string, first: string): string;
    noName: string;
    budgetDiffers(listed: string, planned: string): string;
    noBudget(sheet: string): string;
    nothingListed: string;
    noColumns(name: string, seen: string): string;
    noFigures: string;
    noYears: string;
  };
}

export const buildWords: Catalogue<BuildWords> = {
  id: {
    title: "Susun lembar",
    intro:
      "Lembar baru dengan rumus yang terlihat dan bebas diubah. Isinya ditampilkan lebih dahulu, dan dapat dibatalkan.",
    listLabel: "Yang dapat disusun",
    back: "Daftar",
    reading: "Membaca buku kerja…",
    readAgain: "Baca ulang",
    cancel: "Batal",
    stopped: "Pembacaan dihentikan.",
    preview: "Yang akan ditulis",
    previewOf: (sheet) => `Isi lembar ${sheet}`,
    moreRows: (count) => `… dan ${new Intl.NumberFormat("id-ID").format(count)} baris lagi`,
    nameTaken: (name, next) => `Lembar ${name} sudah ada dan tidak diubah; lembar baru bernama ${next}.`,
    make: "Buat lembar",
    making: "Membuat…",
    kind: "Jenis satker",
    kinds: { bnnp: "BNNP", bnnk: "BNNK/Kota", satker: "Satker lain" },
    year: "Tahun",
    unitName: "Nama satker",
    unitHint: "Dicetak di judul lembar.",
    indicatorSource: (title, article) => `Susunan indikator: ${title}, ${article}. Boleh diubah di lembarnya.`,
    source: "Sumber",
    sourceOf: (sheet, year) => (year === "" ? sheet : `${sheet} (${year})`),
    parties: "Para pihak",
    firstParty: "Pihak pertama",
    secondParty: "Pihak kedua (atasan)",
    position: "Jabatan",
    place: "Tempat",
    day: "Tanggal",
    budgetList: "Anggaran per kegiatan",
    budgetHint: "Kosongkan untuk menjumlahkan dari RKT, atau tempel kegiatan dan rupiahnya, satu baris tiap kegiatan.",
    budgetUnread: (count) => `${new Intl.NumberFormat("id-ID").format(count)} baris tanpa rupiah tidak dipakai.`,
    form: "Rumus",
    forms: { functions: "Fungsi SAKIP", native: "Rumus Excel biasa" },
    formHints: {
      functions: "Menerima juga target seperti 53,51 Indeks.",
      native: "Terbaca di Excel tanpa add-in.",
    },
    previousYears: "Tahun pembanding",
    mediumTerm: "Akhir rencana jangka menengah",
    what: "Tabel",
    whats: { lines: "Per kegiatan/RO", years: "Per tahun" },
    lineName: "Isi baris",
    listing: "Tempel daftar",
    listingHint: "Salin dari SAKTI, OM-SPAN, Excel atau CSV, termasuk judul kolomnya.",
    readAs: "Kolom dibaca sebagai",
    roles: {
      kode: "kode",
      uraian: "uraian",
      pagu: "pagu",
      blokir: "blokir",
      realisasi: "realisasi",
      outputTarget: "target output",
      outputSatuan: "satuan output",
      outputRealisasi: "realisasi output",
      computed: "dihitung ulang",
      unknown: "tidak dipakai",
    },
    skippedLines: (count) => `${new Intl.NumberFormat("id-ID").format(count)} baris tidak dipakai`,
    skippedWhy: {
      total: "baris jumlah, dihitung ulang",
      parent: "induk dari baris di bawahnya",
      "no-name": "tanpa uraian",
      "no-figure": "pagunya tidak terbaca",
    },
    basis: "Persen terhadap",
    bases: { pagu: "Pagu", efektif: "Pagu dikurangi blokir" },
    firstYear: "Tahun pertama",
    nothingToCompare: "Belum ada dua lembar yang dapat dibandingkan: susun PK dari RKT, atau tabel capaian dari PK.",
    noDifference: (source, copy) => `${copy} sesuai dengan ${source}.`,
    differencesOf: (source, copy) => `${copy} terhadap ${source}`,
    differenceKinds: {
      added: "Belum ada di lembar ini",
      removed: "Tidak ada lagi di sumbernya",
      renamed: "Nama indikator berubah",
      unit: "Satuan berubah",
      overwritten: "Target diketik di atas tautannya",
      elsewhere: "Target tertaut ke sel lain",
    },
    byHand: "Tambah atau hapus barisnya sendiri, lalu baca ulang; atau susun lembar baru.",
    blank: "(kosong)",
    sameIndicator: "Centang bila keduanya indikator yang sama.",
    typedOver: "Centang bila angka yang baru yang benar.",
    update: (count) => `Perbarui ${new Intl.NumberFormat("id-ID").format(count)} sel`,
    updating: "Menulis…",
    cannot: "Belum dapat disusun; tidak ada yang ditulis:",
    moreProblems: (count) => `… dan ${new Intl.NumberFormat("id-ID").format(count)} lagi`,
    notes: {
      noRkt:
        "Buku kerja ini belum memuat RKT. Mulai dengan Mulai tahun baru, atau beri lembar RKT kolom Sasaran, Indikator dan Target.",
      noPk: "Buku kerja ini belum memuat PK. Susun dahulu PK dari RKT.",
      noTarget: (cell, name) => `${cell}: target ${name} belum diisi.`,
      noUnit: (cell, name) => `${cell}: satuan ${name} belum diisi.`,
      textTarget: (cell, name) =>
        `${cell}: target ${name} tersimpan sebagai teks. Ketik angkanya saja, atau pilih Fungsi SAKIP.`,
      noSet: (year, first) => `Susunan indikator tahun ${year} tidak diketahui; yang pertama untuk ${first}.`,
      noName: "Isi nama satker.",
      budgetDiffers: (listed, planned) => `Daftar kegiatan berjumlah ${listed}, sedangkan RKT ${planned}.`,
      noBudget: (sheet) => `Anggaran di ${sheet} belum lengkap; daftar kegiatannya mengikuti bila diisi.`,
      nothingListed: "Tempel daftarnya dahulu.",
      noColumns: (name, seen) => `Tidak ada kolom ${name} yang dikenali. Yang terbaca: ${seen}.`,
      noFigures: "Tidak ada baris dengan uraian dan pagu yang terbaca.",
      noYears: "Isi tahun pertama dan tahun terakhir dengan benar.",
    },
  },
  en: {
    title: "Build sheets",
    intro: "New sheets with visible formulas that you can edit. You see the contents first, and can undo them.",
    listLabel: "What can be built",
    back: "List",
    reading: "Reading the workbook…",
    readAgain: "Read again",
    cancel: "Cancel",
    stopped: "Reading was stopped.",
    preview: "What will be written",
    previewOf: (sheet) => `Contents of ${sheet}`,
    moreRows: (count) => `… and ${new Intl.NumberFormat("en-US").format(count)} more rows`,
    nameTaken: (name, next) => `Sheet ${name} exists and stays as it is; the new one will be ${next}.`,
    make: "Make the sheet",
    making: "Making…",
    kind: "Kind of unit",
    kinds: { bnnp: "BNNP (province)", bnnk: "BNNK (regency or city)", satker: "Other unit" },
    year: "Year",
    unitName: "Name of the unit",
    unitHint: "Printed in the title of the sheet.",
    indicatorSource: (title, article) => `Indicators: ${title}, ${article}. You can edit them on the sheet.`,
    source: "Source",
    sourceOf: (sheet, year) => (year === "" ? `${sheet} (no year)` : `${sheet}, ${year}`),
    parties: "Parties",
    firstParty: "First party",
    secondParty: "Second party (superior)",
    position: "Position",
    place: "Place",
    day: "Date",
    budgetList: "Budget per activity",
    budgetHint: "Leave blank to sum it from the RKT, or paste activities and amounts, a line each.",
    budgetUnread: (count) => `${new Intl.NumberFormat("en-US").format(count)} lines without an amount are not used.`,
    form: "Formulas",
    forms: { functions: "SAKIP functions", native: "Plain Excel formulas" },
    formHints: {
      functions: "Also take a target such as 53,51 Indeks.",
      native: "Work in Excel without the add-in.",
    },
    previousYears: "Years to compare",
    mediumTerm: "Last year of the medium-term plan",
    what: "Table",
    whats: { lines: "Per activity/RO", years: "Per year" },
    lineName: "What a line is",
    listing: "Paste a listing",
    listingHint: "Copy it from SAKTI, OM-SPAN, Excel or CSV, column titles included.",
    readAs: "Columns are read as",
    roles: {
      kode: "code",
      uraian: "name",
      pagu: "budget",
      blokir: "blocked",
      realisasi: "spent",
      outputTarget: "output target",
      outputSatuan: "output unit",
      outputRealisasi: "output realised",
      computed: "computed anew",
      unknown: "not used",
    },
    skippedLines: (count) => `${new Intl.NumberFormat("en-US").format(count)} lines not used`,
    skippedWhy: {
      total: "a total, computed anew",
      parent: "the parent of the lines below",
      "no-name": "no name",
      "no-figure": "its budget cannot be read",
    },
    basis: "Percent of",
    bases: { pagu: "The budget", efektif: "The budget less what is blocked" },
    firstYear: "First year",
    nothingToCompare:
      "There are no two sheets to compare yet: build the PK from the RKT, or the capaian table from the PK.",
    noDifference: (source, copy) => `${copy} agrees with ${source}.`,
    differencesOf: (source, copy) => `${copy} against ${source}`,
    differenceKinds: {
      added: "Not on this sheet yet",
      removed: "No longer in its source",
      renamed: "Indicator renamed",
      unit: "Unit changed",
      overwritten: "Target typed over its link",
      elsewhere: "Target linked to another place",
    },
    byHand: "Add or delete the line yourself, then read again; or build a new one.",
    blank: "(blank)",
    sameIndicator: "Tick it if the two are the same indicator.",
    typedOver: "Tick it if the new figure is right.",
    update: (count) =>
      count === 1 ? "Update 1 place" : `Update ${new Intl.NumberFormat("en-US").format(count)} places`,
    updating: "Writing…",
    cannot: "This cannot be built yet; nothing is written:",
    moreProblems: (count) => `… and ${new Intl.NumberFormat("en-US").format(count)} more`,
    notes: {
      noRkt:
        "This workbook has no RKT yet. Begin with Start a new year, or give your RKT the columns Sasaran, Indikator and Target.",
      noPk: "This workbook has no PK yet. Build the PK from the RKT first.",
      noTarget: (cell, name) => `${cell}: ${name} has no target yet.`,
      noUnit: (cell, name) => `${cell}: ${name} has no unit yet.`,
      textTarget: (cell, name) =>
        `${cell}: the target of ${name} is kept as text. Type the figure alone, or choose SAKIP functions.`,
      noSet: (year, first) => `No indicators are known for ${year}; the first are for ${first}.`,
      noName: "Type the name of the unit.",
      budgetDiffers: (listed, planned) => `The activities add up to ${listed}, the RKT to ${planned}.`,
      noBudget: (sheet) => `The budget on ${sheet} is not complete; the list follows as you fill it.`,
      nothingListed: "Paste the listing first.",
      noColumns: (name, seen) => `No column for ${name} was recognised. Found: ${seen}.`,
      noFigures: "No line has both a name and a readable budget.",
      noYears: "Type a first and a last year.",
    },
  },
};
