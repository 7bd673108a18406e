/** What a text states: subject, year, and each figure as `measure: fragment`. */
export interface StatementCase {
  text: string;
  states: { subject: string; year?: number | null | (number | null)[]; figures: string[] }[];
}

export const statementCases: StatementCase[] = [
  {
    text: "Dari target yang ditetapkan sebesar 4 satker di wilayah provinsi dengan Nilai Kinerja Anggaran mencapai nilai 92 realisasinya adalah tidak ada satker yang mendapatkan nilai 92 atau sebesar 0%.",
    states: [
      {
        subject: "satker di wilayah provinsi dengan Nilai Kinerja Anggaran",
        figures: ["target: 4 satker", "realisasi: tidak ada", "capaian: 0%"],
      },
    ],
  },
  {
    text: "IKK Nilai Keterpulihan Kawasan Rawan dengan target 1,40 indeks dapat tercapai 1,88 indeks atau 134,28 %",
    states: [
      {
        subject: "Nilai Keterpulihan Kawasan Rawan",
        figures: ["target: 1,40 indeks", "realisasi: 1,88 indeks", "capaian: 134,28 %"],
      },
    ],
  },
  {
    text: "IKK Persentase Pecandu yang mengalami Peningkatan Kualitas Hidup dengan target 75,50 % terealisasi 100% atau 100 %",
    states: [
      {
        subject: "Persentase Pecandu yang mengalami Peningkatan Kualitas Hidup",
        figures: ["target: 75,50 %", "realisasi: 100%", "capaian: 100 %"],
      },
    ],
  },
  {
    text: "Dari target yang ditetapkan dalam perjanjian kinerja sebesar 3,3 untuk nilai indeks kepuasan layanan dapat terealisasi sebesar 3,81 atau sebesar 115%.",
    states: [
      { subject: "nilai indeks kepuasan layanan", figures: ["target: 3,3", "realisasi: 3,81", "capaian: 115%"] },
    ],
  },
  {
    text: "Dari target yang ditetapkan dalam perjanjian kinerja terkait nilai keterpulihan kawasan sebesar 2,76 dapat terealisasi sebesar 2,88 atau sebesar 104%.",
    states: [{ subject: "nilai keterpulihan kawasan", figures: ["target: 2,76", "realisasi: 2,88", "capaian: 104%"] }],
  },
  {
    text: "disebutkan bahwa Nilai Capaian Indeks Ketahanan Tahun 2025 adalah 56,49 atau 105,57 % dari target 53,55 indeks yang telah ditetapkan.",
    states: [
      {
        subject: "Nilai Capaian Indeks Ketahanan",
        year: 2025,
        figures: ["capaian: 56,49", "capaian: 105,57 %", "target: 53,55 indeks"],
      },
    ],
  },
  {
    text: "Kantor target 3,8 realisasi 0 atau 0 %",
    states: [{ subject: "Kantor", figures: ["target: 3,8", "realisasi: 0", "capaian: 0 %"] }],
  },
  {
    text: "Pagu anggaran Kantor tahun 2023 sebesar Rp. 16.468.319.000,- dengan realisasi penyerapan anggaran sebesar Rp. 16.375.654.700,- persentase realisasi penyerapan anggaran sebesar 99,44%.",
    states: [
      {
        subject: "Pagu anggaran Kantor",
        year: 2023,
        figures: ["pagu: Rp. 16.468.319.000,-", "realisasi-anggaran: Rp. 16.375.654.700,-", "serapan: 99,44%"],
      },
    ],
  },
  {
    text: "Pagu program dialokasikan sebesar Rp. 18.120.000,- dan terealisasi sebesar Rp. 13.014.000,- atau 71.82 % dan sisa yang tidak realisasi sebesar Rp. 5.106.000,- atau 28.18 %",
    states: [
      {
        subject: "Pagu program",
        figures: [
          "pagu: Rp. 18.120.000,-",
          "realisasi-anggaran: Rp. 13.014.000,-",
          "serapan: 71.82 %",
          "sisa: Rp. 5.106.000,-",
          "persen-sisa: 28.18 %",
        ],
      },
    ],
  },
  {
    text: "Jika dibandingkan dengan capaian tahun 2022 secara jumlah berkas perkara menunjukkan terjadi peningkatan, yaitu dari 19 berkas pada tahun 2022 menjadi 20 berkas pada tahun 2023.",
    states: [
      { subject: "jumlah berkas perkara", year: 2022, figures: ["realisasi: 19 berkas"] },
      { subject: "jumlah berkas perkara", year: 2023, figures: ["realisasi: 20 berkas"] },
    ],
  },
  {
    text: "indikator : 1) Revisi DIPA (100), 2). Deviasi Halaman III DIPA (100), (6). Pengelolaan UP dan TUP (98,88); dan (7). Capaian Output (98,42).",
    states: [
      { subject: "Revisi DIPA", figures: ["nilai: 100"] },
      { subject: "Deviasi Halaman III DIPA", figures: ["nilai: 100"] },
      { subject: "Pengelolaan UP dan TUP", figures: ["nilai: 98,88"] },
      { subject: "Capaian Output", figures: ["nilai: 98,42"] },
    ],
  },
  {
    text: "2. Kualitas Pelaksanaan:\n- a. Penyerapan Anggaran (100 %)\n- b. Belanja Kontraktual (100 %)\n- c. Penyelesaian Tagihan (100%)\n- d. Pengelolaan UP/TUP (98,87%)",
    states: [
      { subject: "Penyerapan Anggaran", figures: ["nilai: 100 %"] },
      { subject: "Belanja Kontraktual", figures: ["nilai: 100 %"] },
      { subject: "Penyelesaian Tagihan", figures: ["nilai: 100%"] },
      { subject: "Pengelolaan UP/TUP", figures: ["nilai: 98,87%"] },
    ],
  },
  {
    text: "Nilai IKPA satker tahun 2024 sebesar 97,62, lebih tinggi dari target 96,00 maupun realisasi tahun 2023 sebesar 97,54.",
    states: [
      {
        subject: "Nilai IKPA satker",
        year: [2024, null, 2023],
        figures: ["nilai: 97,62", "target: 96,00", "realisasi: 97,54"],
      },
    ],
  },
  {
    text: "tahun 2023 target Nilai Kinerja Anggaran 95 dapat terealisasi 83,13 atau 87,50 % dan tahun 2024 dengan target 87 dapat terealisasi 99,95 atau 114,88%",
    states: [
      {
        subject: "Nilai Kinerja Anggaran",
        year: 2023,
        figures: ["target: 95", "realisasi: 83,13", "capaian: 87,50 %"],
      },
      { subject: "", year: 2024, figures: ["target: 87", "realisasi: 99,95", "capaian: 114,88%"] },
    ],
  },
  {
    text: "didapatkan indeks kemandirian partisipatif sebesar 3,55 dengan kriteria Sangat Mandiri.",
    states: [{ subject: "didapatkan indeks kemandirian partisipatif", figures: ["nilai: 3,55"] }],
  },
  // What cannot be told apart is left out.
  { text: "Target renstra 80 dan target PK 85 terealisasi 83 atau 97,65%.", states: [] },
  {
    text: "Faktor kegagalan dari target 3.8 tidak terealisasi - atau - %, belum ada 5 orang.",
    states: [{ subject: "Faktor kegagalan", figures: ["target: 3.8"] }],
  },
  { text: "A. LATAR BELAKANG ..... 12\nB. MAKSUD DAN TUJUAN ..... 13", states: [] },
  { text: "Surat Nomor: B/21/I/DE/PC/2025 tanggal 02 Januari 2025 perihal Hasil Tahun 2024.", states: [] },
  { text: "kategori sangat tinggi dengan nilai 88,31-100", states: [] },
];
