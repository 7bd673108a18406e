import type { TableCase } from "../tables/table-case";

const RIBUAN = `
Efisiensi (Rp ribu)
Kode | Kegiatan | Pagu | Realisasi
5401 | Pemulihan Danau | 21.403.572 | 20.915.313
5402 | Restorasi Rawa | 20.102.805 | 19.430.830
5403 | Pemberdayaan Masyarakat | 14.532.920 | 14.157.951
5404 | Sarana dan Prasarana | 45.602.947 | 43.359.522
5405 | Dukungan Manajemen | 60.601.779 | 57.893.241
 | Jumlah | 162.244.023 | 155.756.857
`;

const RUPIAH = (total: string) => `
Kode | Kegiatan | Pagu | Realisasi | Sisa
5401 | Pemulihan Danau | 21.403.572.000 | 20.915.312.523 | 488.259.477
5402 | Restorasi Rawa | 20.102.805.000 | 19.430.830.019 | 671.974.981
5403 | Pemberdayaan Masyarakat | 14.532.920.000 | 14.157.950.701 | 374.969.299
5404 | Sarana dan Prasarana | 45.602.947.000 | 43.359.521.580 | 2.243.425.420
5405 | Dukungan Manajemen | 60.601.779.000 | 57.893.240.548 | 2.708.538.452
 | Jumlah | 162.244.023.000 | ${total} | 6.487.167.629
`;

/** Several sheets, recaps, amounts in words. */
export const silangCases: TableCase[] = [
  {
    name: "an indicator told twice with the same figures",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Indeks kepuasan pelanggan | 3,40 | 3,61 | 106,18
2 | Persentase aduan selesai | 90% | 94,50% | 105,00%
3 | Jumlah inovasi layanan | 4 Inovasi | 5 Inovasi | 125,00
`,
    others: [
      {
        name: "Capaian PK",
        sheet: `
Sasaran | Indikator | Target | Realisasi | Capaian
Layanan | Indeks kepuasan pelanggan | 3,40 | 3,61 | 106,18
 | Persentase aduan selesai | 90% | 94,50% | 105,00%
 | Jumlah inovasi layanan | 4 Inovasi | 5 Inovasi | 125,00
`,
      },
    ],
    loud: [],
  },
  {
    name: "the realisasi in the summary is not that of the table, and its own percent says which is right",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Indeks kepuasan pelanggan | 3,40 | 3,16 | 106,18
2 | Persentase aduan selesai | 90% | 94,50% | 105,00%
`,
    others: [
      {
        name: "Capaian PK",
        sheet: `
Sasaran | Indikator | Target | Realisasi | Capaian
Layanan | Indeks kepuasan pelanggan | 3,40 | 3,61 | 106,18
 | Persentase aduan selesai | 90% | 94,50% | 105,00%
`,
      },
    ],
    loud: [{ cell: "D2", severity: "error", kind: "silang", expected: "3,61" }],
  },
  {
    name: "the same indicator in two years has two values",
    sheet: `
Tahun 2023
No | Indikator | Target | Realisasi | Capaian
1 | Indeks kepuasan pelanggan | 3,30 | 3,45 | 104,55
`,
    others: [
      {
        name: "2024",
        sheet: `
Tahun 2024
No | Indikator | Target | Realisasi | Capaian
1 | Indeks kepuasan pelanggan | 3,40 | 3,61 | 106,18
`,
      },
    ],
    loud: [],
  },
  {
    name: "the budget by programme and by kind of spending comes to one total",
    sheet: `
No | Program | Pagu | Realisasi | %
1 | Dukungan Manajemen | 6.250.000.000 | 6.187.500.000 | 99,00
2 | Pencegahan | 1.750.000.000 | 1.662.500.000 | 95,00
 | TOTAL | 8.000.000.000 | 7.850.000.000 | 98,13
`,
    others: [
      {
        name: "Jenis Belanja",
        sheet: `
No | Jenis Belanja | Pagu | Realisasi | %
1 | Belanja Pegawai | 5.000.000.000 | 4.950.000.000 | 99,00
2 | Belanja Barang | 3.000.000.000 | 2.900.000.000 | 96,67
 | TOTAL | 8.000.000.000 | 7.850.000.000 | 98,13
`,
      },
    ],
    loud: [],
  },
  {
    name: "a summary carries a total of the programmes that another sheet does not reach",
    sheet: `
No | Uraian | Pagu | Realisasi | %
1 | Program Dukungan Manajemen | 6.520.000.000 | 6.187.500.000 | 99,00
2 | Program Pencegahan | 1.750.000.000 | 1.662.500.000 | 95,00
`,
    others: [
      {
        name: "Rincian Program",
        sheet: `
No | Kegiatan | Pagu | Realisasi | %
 | Program Dukungan Manajemen | 6.250.000.000 | 6.187.500.000 | 99,00
1 | Layanan Perkantoran | 4.250.000.000 | 4.250.000.000 | 100,00
2 | Layanan Umum | 2.000.000.000 | 1.937.500.000 | 96,88
 | Program Pencegahan | 1.750.000.000 | 1.662.500.000 | 95,00
3 | Advokasi | 1.750.000.000 | 1.662.500.000 | 95,00
 | TOTAL | 8.000.000.000 | 7.850.000.000 | 98,13
`,
      },
    ],
    loud: [{ cell: "C2", severity: "error", kind: "silang", expected: "6.250.000.000" }],
  },
  {
    name: "targets of the agreement and of the report are one",
    sheet: `
No | Sasaran | Indikator | Target
1 | Layanan | Indeks kepuasan pelanggan | 3,40
2 | Layanan | Persentase aduan selesai | 90%
`,
    others: [
      {
        name: "Capaian",
        sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Indeks kepuasan pelanggan | 3,40 | 3,61 | 106,18
2 | Persentase aduan selesai | 90% | 94,50% | 105,00%
3 | Jumlah inovasi layanan | 4 Inovasi | 5 Inovasi | 125,00
`,
      },
    ],
    loud: [],
  },
  {
    name: "bands of capaian counted right, in numbers and in percents",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | a | 80 | 84 | 105,00
2 | b | 90 | 81 | 90,00
3 | c | 50 | 31 | 62,00
4 | d | 40 | 44 | 110,00
`,
    others: [
      {
        name: "Rekap",
        sheet: `
Rentang Capaian | Jumlah Indikator | Persentase
≥ 100% | 2 | 50%
75% – 99,99% | 1 | 25%
< 75% | 1 | 25%
Jumlah | 4 | 100%
`,
      },
    ],
    loud: [],
  },
  {
    name: "one band too many and one too few",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | a | 80 | 84 | 105,00
2 | b | 90 | 81 | 90,00
3 | c | 50 | 31 | 62,00
4 | d | 40 | 44 | 110,00
`,
    others: [
      {
        name: "Rekap",
        sheet: `
Rentang Capaian | Jumlah Indikator | Persentase
≥ 100% | 3 | 75%
75% – 99,99% | 0 | 0%
< 75% | 1 | 25%
Jumlah | 4 | 100%
`,
      },
    ],
    loud: [
      { cell: "B2", sheet: "Rekap", severity: "error", kind: "cacah" },
      { cell: "B3", sheet: "Rekap", severity: "error", kind: "cacah" },
    ],
  },
  {
    name: "amounts in words that say the same, in several spellings",
    sheet: `
No | Uraian | Jumlah | Terbilang
1 | Honor narasumber | 1.500.000 | Satu juta lima ratus ribu rupiah
2 | Sewa | Rp12.250.000,- | dua belas juta dua ratus lima puluh ribu rupiah
3 | Hibah | 2.000.000.000 | Dua milyar rupiah
`,
    loud: [],
  },
  {
    name: "an amount in words that says another amount",
    sheet: `
No | Uraian | Jumlah | Terbilang
1 | Honor narasumber | 1.500.000 | Satu juta lima ratus ribu rupiah
2 | Sewa | 12.250.000 | Dua belas juta lima ratus dua puluh ribu rupiah
`,
    loud: [{ cell: "D3", severity: "error", kind: "terbilang" }],
  },
  {
    name: "a band of which only the percent is wrong",
    sheet: `
Rentang Capaian | Jumlah Indikator | Persentase
≥ 100% | 12 | 60%
75% – 99,99% | 5 | 35%
< 75% | 3 | 15%
Jumlah | 20 | 100%
`,
    loud: [{ cell: "C3", severity: "error", kind: "persen", expected: "25%" }],
  },
  {
    name: "thousands of rupiah that were rounded before they were added up",
    sheet: RIBUAN,
    others: [{ name: "Rupiah", sheet: RUPIAH("155.756.855.371") }],
    loud: [],
  },
  {
    name: "a total to the rupiah that is told in thousands, with what follows from it",
    sheet: RIBUAN,
    others: [{ name: "Rupiah", sheet: RUPIAH("311.513.710.742") }],
    loud: [
      {
        cell: "D7",
        sheet: "Rupiah",
        severity: "error",
        kind: "silang",
        alsoKind: "jumlah",
        expected: "155.756.855.371",
      },
    ],
  },
];
