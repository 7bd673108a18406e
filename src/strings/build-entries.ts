import type { Catalogue } from "./language";

/** What the list of the view says about one thing that can be set up. */
export interface EntryWords {
  title: string;
  about: string;
}

type Entry = "rkt" | "pk" | "capaian" | "budget" | "update" | "ikpa" | "survey" | "rekap" | "chart" | "narrative";

export const buildEntryWords: Catalogue<Record<Entry, EntryWords>> = {
  id: {
    rkt: { title: "Mulai tahun baru", about: "Lembar RKT dengan susunan indikator satker, siap diisi." },
    pk: { title: "PK dari RKT", about: "Perjanjian Kinerja; targetnya mengikuti RKT." },
    capaian: {
      title: "Tabel capaian",
      about: "Target dari PK, realisasi diisi; perbandingan, analisis dan rekapitulasi LKIP.",
    },
    budget: {
      title: "Realisasi anggaran",
      about: "Per kegiatan atau RO, dari daftar SAKTI atau OM-SPAN; atau per tahun.",
    },
    update: { title: "Perbarui", about: "Yang berbeda antara RKT, PK dan tabel capaian." },
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
  en: {
    rkt: { title: "Start a new year", about: "An RKT sheet with the indicators of the unit, ready to fill." },
    pk: { title: "PK from the RKT", about: "The performance agreement; its targets follow the RKT." },
    capaian: {
      title: "Capaian table",
      about: "Targets from the PK, realisasi to fill; comparisons, analyses and recap of the LKIP.",
    },
    budget: {
      title: "Budget realisation",
      about: "Per activity or RO, from a SAKTI or OM-SPAN listing; or per year.",
    },
    update: { title: "Update", about: "What differs between RKT, PK and the capaian table." },
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
};
