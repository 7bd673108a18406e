import type { Catalogue } from "./language";

/** The words of the form for charts. */
export interface ChartFormWords {
  chart: string;
  noCharts: string;
  picture: string;
  makeChart: string;
  missingFigure: string;
  helperNote(columns: string): string;
  noChartsHere: string;
}

export const chartFormWords: Catalogue<ChartFormWords> = {
  id: {
    chart: "Grafik",
    noCharts:
      "Tidak ada tabel yang dapat digambar. Grafik memerlukan tabel target dan realisasi atau anggaran dengan paling sedikit dua angka.",
    picture: "Gambar grafik",
    makeChart: "Buat grafik",
    missingFigure: "Sel kosong menjadi celah, bukan nol.",
    helperNote: (columns) => `Kolom pembantu di samping tabel ikut ditulis: ${columns}.`,
    noChartsHere: "Excel ini tidak dapat membuat grafik lewat add-in; tidak ada yang ditulis.",
  },
  en: {
    chart: "Chart",
    noCharts: "No table can be drawn. A chart needs a table of targets and realisasi or of a budget with two figures.",
    picture: "Picture of the chart",
    makeChart: "Make chart",
    missingFigure: "Blank cells become gaps, not zeros.",
    helperNote: (columns) => `Helper columns beside the table are written too: ${columns}.`,
    noChartsHere: "This Excel cannot make charts through an add-in; nothing is written.",
  },
};
