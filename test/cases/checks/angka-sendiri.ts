import type { TableCase } from "../tables/table-case";

/** One wrong figure that two equations speak against, where at first sight another is to blame. */
export const angkaSendiriCases: TableCase[] = [
  {
    name: "one total of two breakdowns: a part that both its row and its column speak against",
    sheet: `
Unit Kerja | Jenis Kelamin |  | Pendidikan |  |  | Jumlah
 | L | P | SMA | S-1 | S-2 |
Sekretariat | 6 | 7 | 2 | 9 | 2 | 13
Bidang Lalu Lintas | 11 | 3 | 6 | 4 | 1 | 14
Bidang Angkutan | 7 | 4 | 4 | 6 | 1 | 11
Bidang Keselamatan | 5 | 2 | 4 | 3 | - | 7
Jumlah | 29 | 16 | 16 | 25 | 4 | 45
`,
    loud: [{ cell: "E4", severity: "error", kind: "jumlah", expected: "7" }],
  },
  {
    name: "one total of two breakdowns, both right",
    sheet: `
Unit Kerja | L | P | ASN | PPPK | Honorer | Jumlah
Sekretariat | 6 | 7 | 2 | 9 | 2 | 13
Bidang Lalu Lintas | 11 | 3 | 6 | 7 | 1 | 14
Bidang Angkutan | 7 | 4 | 4 | 6 | 1 | 11
Bidang Keselamatan | 5 | 2 | 4 | 3 | - | 7
Jumlah | 29 | 16 | 16 | 25 | 4 | 45
`,
    loud: [],
  },
  {
    name: "two columns that happen to add up to the total in some rows are no breakdown",
    sheet: `
Unit Kerja | Diklat | Cuti | L | P | Jumlah
Sekretariat | 6 | 7 | 5 | 8 | 13
Bidang Lalu Lintas | 11 | 3 | 9 | 5 | 14
Bidang Angkutan | 2 | 1 | 6 | 5 | 11
Bidang Keselamatan | 1 | 0 | 5 | 2 | 7
Jumlah | 20 | 11 | 25 | 20 | 45
`,
    loud: [],
  },
  {
    name: "the difference and its percentage bear each other out: what was taken away is wrong",
    sheet: `
Kegiatan | Biaya Rencana | Biaya Nyata | Hemat/(Lebih) | Hemat (%)
Pembangunan Prasarana Jalan | 7.156.000 | 6.725.494 | 430.506 | 6,02
Pengawasan Lalu Lintas | 5.235.417 | 4.476.477 | (5.337) | -0,10
Pemeliharaan Dermaga | 59.300.000 | 43.106.875 | 16.193.125 | 27,31
`,
    loud: [{ cell: "C3", severity: "error", kind: "selisih", expected: "5.240.754" }],
  },
  {
    name: "parts of the realisasi in thousands of rupiah: both sums say which part is wrong",
    sheet: `
Penyaluran Dana APBN (dalam ribuan rupiah)
Satuan Kerja | Pagu | Realisasi |  |  |  | Sisa Pagu | %
 |  | Belanja Pegawai | Belanja Barang | Belanja Modal | Jumlah |  |
Pengadilan Negeri | 6.643.675 | 4.159.697 | 2.045.329 | 318.500 | 6.523.526 | 120.149 | 98,19
Polres | 58.208.145 | 38.355.286 | 17.477.268 | 2.132.130 | 57.964.684 | 243.461 | 99,58
Rutan Kelas IIB | 9.000.595 | 5.091.008 | 3.869.179 | - | 8.960.187 | 40.408 | 99,55
KPU Kabupaten | 16.610.915 | 2.263.925 | 12.581.213 | 86.219 | 14.868.357 | 1.742.558 | 89,51
BPS Kabupaten | 8.764.295 | 3.626.382 | 4.802.500 | 142.150 | 8.571.032 | 193.263 | 97,79
Jumlah | 99.227.625 | 53.496.298 | 40.712.489 | 2.678.999 | 96.887.786 | 2.339.839 | 97,64
`,
    loud: [{ cell: "D7", severity: "error", kind: "jumlah", expected: "12.518.213" }],
  },
  {
    name: "a fall in parentheses, its percentage with a minus",
    sheet: `
Moda | 2023 | 2024 | Naik/Turun | Pertumbuhan
Terminal | 21.460 | 23.185 | 1.725 | 8,04%
Dermaga | 8.734 | 7.958 | (776) | -8,88%
Angkutan | 14.215 | 14.902 | 687 | 4,83%
Jumlah | 44.409 | 46.045 | 1.636 | 3,68%
`,
    loud: [],
  },
  {
    name: "a fall in parentheses, its percentage as well",
    sheet: `
Moda | 2023 | 2024 | Naik/Turun | Pertumbuhan
Terminal | 21.460 | 23.185 | 1.725 | 8,04
Dermaga | 8.734 | 7.958 | (776) | (8,88)
Angkutan | 14.215 | 14.902 | 687 | 4,83
Jumlah | 44.409 | 46.045 | 1.636 | 3,68
`,
    loud: [],
  },
  {
    name: "what was reached of a target is not the target that another sheet names",
    sheet: `
No | Indikator Kinerja Utama | Target Renstra |  |  | Realisasi 2024 | Capaian terhadap |
 |  | 2023 | 2024 | 2025 |  | Target 2024 (%) | Target Akhir (%)
1 | Persentase ketersediaan perlengkapan jalan | 62,00 | 66,00 | 75,00 | 67,34 | 102,03 | 89,79
2 | Persentase kendaraan wajib uji yang laik jalan | 73,00 | 76,00 | 82,00 | 73,58 | 96,82 | 89,73
3 | Persentase realisasi retribusi perhubungan | 100,00 | 100,00 | 100,00 | 96,09 | 96,09 | 96,09
`,
    year: 2024,
    others: [
      {
        name: "Capaian 2024",
        sheet: `
Indikator | Target | Realisasi | Capaian (%)
Persentase ketersediaan perlengkapan jalan | 66,00 | 67,34 | 102,03
Persentase kendaraan wajib uji yang laik jalan | 76,00 | 73,58 | 96,82
Persentase realisasi retribusi perhubungan | 100,00 | 96,09 | 96,09
`,
      },
    ],
    loud: [],
  },
];
