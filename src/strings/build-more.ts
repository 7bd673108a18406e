import type { EntryWords } from "./build";
import type { Catalogue } from "./language";

/** The words of the forms for IKPA, surveys, the recap of units, charts and the narrative. */
export interface BuildMoreWords {
  entries: Record<"ikpa" | "survey" | "rekap" | "chart" | "narrative", EntryWords>;
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
  kind: string;
  kinds: Record<"skm" | "ikp" | "whoqol", string>;
  answers: string;
  answersHint: string;
  wrongAnswer(row: number, column: number, received: string): string;
  files: string;
  chooseFiles: string;
  chosen(units: string[]): string;
  filesHint: string;
  reading: string;
  unreadable: string;
  lead: string;
  leadHint: string;
  noLead: string;
  howTitle(count: number): string;
  howHint: string;
  hows: Record<"sum" | "mean" | "lead" | "category-exact" | "category-least" | "on-target", string>;
  left(unit: string, why: string): string;
  noTable: string;
  without(unit: string, count: number): string;
  noCharts: string;
  picture: string;
  makeChart: string;
  missingFigure: string;
  helperNote(columns: string): string;
  noChartsHere: string;
  sheet: string;
  longestTable: string;
  noFacts: string;
  copy: string;
  copyAll: string;
  copied: string;
  notCopied: string;
  saveWord: string;
  saving: string;
  saved(name: string): string;
}

export const buildMoreWords: Catalogue<BuildMoreWords> = {
  id: {
    entries: {
      ikpa: {
        title: "Kertas kerja IKPA",
        about:
          "RPD, realisasi, kontrak, tagihan, UP dan output menjadi tujuh indikator dan nilai IKPA; perkiraan nilai akhir.",
      },
      survey: {
        title: "Survei (SKM, IKP, WHOQOL)",
        about: "Jawaban responden menjadi indeks, mutu dan rata-rata tiap unsur.",
      },
      rekap: {
        title: "Rekap satker",
        about: "Capaian dan anggaran beberapa satker dari berkas .xlsx yang dibaca di komputer ini.",
      },
      chart: { title: "Grafik", about: "Grafik Excel dari tabel capaian, anggaran dan IKPA, di samping tabelnya." },
      narrative: {
        title: "Narasi dan Word",
        about: "Paragraf Bab III tiap indikator untuk disalin, dan dokumen Word dengan tabel serta lampiran PK.",
      },
    },
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
    kind: "Survei",
    kinds: { skm: "SKM", ikp: "IKP", whoqol: "WHOQOL" },
    answers: "Jawaban responden",
    answersHint: "Tempel satu responden tiap baris. Biarkan kosong untuk lembar yang diisi nanti.",
    wrongAnswer: (row, column, received) =>
      `Baris ${row}, kolom ${column}: “${received}” bukan jawaban pada skala survei ini.`,
    files: "Berkas satker (.xlsx)",
    chooseFiles: "Pilih berkas .xlsx…",
    chosen: (units) => `${units.length} berkas: ${units.join(", ")}.`,
    filesHint: "Pilih semua berkas sekaligus. Berkas dibaca di komputer ini dan tidak dikirim.",
    reading: "Membaca berkas…",
    unreadable: "bukan buku kerja .xlsx yang dapat dibaca",
    lead: "Satker induk",
    leadHint: "Indikator dan target PK diambil dari berkas ini.",
    noLead: "Tidak ada; semua satker setara",
    howTitle: (count) => `Cara menghitung ${count} indikator`,
    howHint: "Ditebak dari satuan dan nama indikator. Buka kelompoknya untuk mengubah.",
    hows: {
      sum: "Jumlah",
      mean: "Rata-rata",
      lead: "Nilai satker induk",
      "category-exact": "Cacah tepat kategori",
      "category-least": "Cacah minimal kategori",
      "on-target": "Cacah mencapai target",
    },
    left: (unit, why) => `${unit}: ${why}.`,
    noTable: "tabel capaian tidak ditemukan",
    without: (unit, count) => `${unit}: tanpa angka untuk ${count} indikator.`,
    noCharts:
      "Tidak ada tabel yang dapat digambar. Grafik memerlukan tabel target dan realisasi atau anggaran dengan paling sedikit dua angka.",
    picture: "Gambar grafik",
    makeChart: "Buat grafik",
    missingFigure: "Sel kosong menjadi celah, bukan nol.",
    helperNote: (columns) => `Kolom pembantu di samping tabel ikut ditulis: ${columns}.`,
    noChartsHere: "Excel ini tidak dapat membuat grafik lewat add-in; tidak ada yang ditulis.",
    sheet: "Tabel capaian",
    longestTable: "Yang terlengkap di buku kerja",
    noFacts: "Tabel capaian dengan kolom target dan realisasi belum ada di buku kerja ini.",
    copy: "Salin",
    copyAll: "Salin semua",
    copied: "Tersalin.",
    notCopied: "Peramban tidak mengizinkan penyalinan. Pilih teksnya dan tekan Ctrl+C.",
    saveWord: "Simpan .docx",
    saving: "Menyusun dokumen…",
    saved: (name) => `${name} diunduh.`,
  },
  en: {
    entries: {
      ikpa: {
        title: "IKPA worksheet",
        about:
          "Plans, spending, contracts, bills, petty cash and outputs become the seven parts and the IKPA score; a forecast.",
      },
      survey: {
        title: "Surveys (SKM, IKP, WHOQOL)",
        about: "Answers of respondents become an index, a letter and the mean of each element.",
      },
      rekap: {
        title: "Recap of units",
        about: "Achievement and budget of several units from .xlsx files that are read on this computer.",
      },
      chart: { title: "Charts", about: "Excel charts of tables of achievement, budget and IKPA, beside their table." },
      narrative: {
        title: "Narrative and Word",
        about: "The Bab III paragraph of each indicator to copy, and a Word document with tables and the PK.",
      },
    },
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
    kind: "Survey",
    kinds: { skm: "SKM (satisfaction)", ikp: "IKP (participation)", whoqol: "WHOQOL (quality of life)" },
    answers: "Answers",
    answersHint: "Paste one respondent a line. Leave blank for a worksheet to be filled in later.",
    wrongAnswer: (row, column, received) =>
      `Line ${row}, column ${column}: “${received}” is no answer on the scale of this survey.`,
    files: "Workbooks of the units (.xlsx)",
    chooseFiles: "Choose .xlsx files…",
    chosen: (units) => `${units.length} files: ${units.join(", ")}.`,
    filesHint: "Choose all of them at once. They are read on this computer and sent nowhere.",
    reading: "Reading…",
    unreadable: "no readable .xlsx workbook",
    lead: "Leading unit",
    leadHint: "Indicators and PK targets are taken from this workbook.",
    noLead: "None; all units are equals",
    howTitle: (count) => `How ${count} indicators are totalled`,
    howHint: "Guessed from unit and name of the indicator. Open a group to change it.",
    hows: {
      sum: "Sum",
      mean: "Mean",
      lead: "Value of the leading unit",
      "category-exact": "Count exactly the category",
      "category-least": "Count at least the category",
      "on-target": "Count on target",
    },
    left: (unit, why) => `${unit} – ${why}.`,
    noTable: "no table of achievement found",
    without: (unit, count) => `${unit}: no figures for ${count} indicators.`,
    noCharts: "No table can be drawn. A chart needs a table of targets and realisasi or of a budget with two figures.",
    picture: "Picture of the chart",
    makeChart: "Make chart",
    missingFigure: "Blank cells become gaps, not zeros.",
    helperNote: (columns) => `Helper columns beside the table are written too: ${columns}.`,
    noChartsHere: "This Excel cannot make charts through an add-in; nothing is written.",
    sheet: "Table of achievement",
    longestTable: "The fullest of the workbook",
    noFacts: "There is no table with target and realisasi in this workbook yet.",
    copy: "Copy",
    copyAll: "Copy all",
    copied: "Copied.",
    notCopied: "The browser does not allow copying. Select the text and press Ctrl+C.",
    saveWord: "Save .docx",
    saving: "Composing the document…",
    saved: (name) => `${name} has been downloaded.`,
  },
};
