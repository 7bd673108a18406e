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
  {
    name: "a subtotal that leaves out a child, which the difference along its row contradicts; the names go on below blanks",
    sheet: `
Penyaluran Dana (dalam ribuan rupiah)
Kabupaten | Jenis | Alokasi | Disalurkan | Belum Disalurkan | %
Kabupaten A | DAK Fisik | 128.436.500 | 121.907.842 | 6.528.658 | 94,92
 | Dana Desa | 117.284.906 | 117.284.906 | - | 100,00
 | Subtotal | 245.721.406 | 239.192.748 | 6.528.658 | 97,34
Kabupaten B | DAK Fisik | 141.570.220 | 133.842.915 | 7.727.305 | 94,54
 | Dana Desa | 133.617.448 | 131.985.230 | 1.632.218 | 98,78
 | Subtotal | 275.187.668 | 265.828.145 | 7.727.305 | 96,60
TOTAL |  | 520.909.074 | 505.020.893 | 15.888.181 | 96,95
`,
    loud: [{ cell: "E8", severity: "error", kind: "selisih", alsoKind: "jumlah", expected: "9.359.523" }],
  },
  {
    name: "one row over the years and its changes below: a fall that was none",
    sheet: `
Tahun | 2019 | 2020 | 2021 | 2022 | 2023 | Rata-rata
NKO | 104,87 | 103,12 | 105,66 | 106,41 | 103,04 | 104,62
Naik/Turun | - | -1,75 | -2,54 | 0,75 | -3,37 |
`,
    loud: [{ cell: "D3", severity: "error", kind: "selisih", expected: "2,54" }],
  },
  {
    name: "one row over the years and its changes below, without their signs",
    sheet: `
Tahun | 2019 | 2020 | 2021 | 2022 | 2023 | Rata-rata
NKO | 104,87 | 103,12 | 105,66 | 106,41 | 103,04 | 104,62
Naik/Turun | - | 1,75 | 2,54 | 0,75 | 3,37 |
`,
    loud: [],
  },
  {
    name: "years one after the other for each indicator: a fall without its parentheses",
    sheet: `
Indikator | Tahun | Target | Realisasi | Capaian (%) | Naik/(Turun) Realisasi
Indeks Ketahanan Keluarga | 2022 | 80,000 | 82,917 | 103,65 | -
 | 2023 | 83,500 | 84,236 | 100,88 | 1,319
 | 2024 | 85,500 | 85,282 | 99,75 | 1,046
Kualitas hidup penyalahguna | 2022 | 70,00 | 65,38 | 93,40 | -
 | 2023 | 75,00 | 77,42 | 103,23 | 12,04
 | 2024 | 78,00 | 81,00 | 103,85 | 3,58
Berkas yang dinyatakan lengkap (P-21) | 2022 | 80,00 | 92,31 | 115,39 | -
 | 2023 | 80,00 | 72,22 | 90,28 | 20,09
 | 2024 | 85,00 | 85,71 | 100,84 | 13,49
`,
    loud: [{ cell: "F9", severity: "error", kind: "selisih", expected: "-20,09" }],
  },
  {
    name: "years one after the other for each indicator, right",
    sheet: `
Indikator | Tahun | Target | Realisasi | Capaian (%) | Naik/(Turun) Realisasi
Indeks Ketahanan Keluarga | 2022 | 80,000 | 82,917 | 103,65 | -
 | 2023 | 83,500 | 84,236 | 100,88 | 1,319
 | 2024 | 85,500 | 85,282 | 99,75 | 1,046
Berkas yang dinyatakan lengkap (P-21) | 2022 | 80,00 | 92,31 | 115,39 | -
 | 2023 | 80,00 | 72,22 | 90,28 | (20,09)
 | 2024 | 85,00 | 85,71 | 100,84 | 13,49
`,
    loud: [],
  },
  {
    name: "rencana, realisasi and percentage below one another, once for each bidang",
    sheet: `
Bidang | Uraian | TW I | TW II | TW III | TW IV | Setahun
Bidang P2M | Rencana | 9 | 14 | 12 | 6 | 41
 | Realisasi | 9 | 13 | 12 | 7 | 41
 | % | 100,00 | 92,86 | 100,00 | 116,67 | 100,00
Bidang Rehabilitasi | Rencana | 6 | 8 | 8 | 5 | 27
 | Realisasi | 5 | 9 | 8 | 5 | 27
 | % | 83,33 | 112,50 | 75,00 | 100,00 | 100,00
JUMLAH | Rencana | 15 | 22 | 20 | 11 | 68
 | Realisasi | 14 | 22 | 20 | 12 | 68
 | % | 93,33 | 100,00 | 100,00 | 109,09 | 100,00
`,
    loud: [{ cell: "E7", severity: "error", kind: "persen", expected: "100,00" }],
  },
  {
    name: "TOTAL/RATA-RATA: amounts are added up, indices averaged, and one mean has two digits swapped",
    sheet: `
No | Satuan Kerja | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | % | IKPA | NKA
1 | Provinsi | 6.493.646.000 | 6.426.450.605 | 67.195.395 | 98,97 | 97,37 | 97,41
2 | Kota | 2.350.930.000 | 2.328.416.950 | 22.513.050 | 99,04 | 95,64 | 95,36
3 | Kabupaten | 2.245.915.000 | 2.239.804.120 | 6.110.880 | 99,73 | 98,31 | 98,28
 | TOTAL/RATA-RATA | 11.090.491.000 | 10.994.671.675 | 95.819.325 | 99,14 | 97,11 | 97,20
`,
    loud: [{ cell: "H5", severity: "error", kind: "rata-rata", expected: "97,02" }],
  },
];
