import type { TableCase } from "../tables/table-case";

const students = (third: string, graduates = "4.189") => `
Uraian | 2021 | 2022 | 2023 | 2024 | Kenaikan 2023-2024
Siswa terdaftar | 4.218 | 4.305 | 4.377 | 4.402 | 25
Siswa lulus | 3.907 | 4.066 | ${graduates} | 4.280 | 91
Guru | 231 | 236 | 239 | 244 | 5
Tingkat kelulusan (%) | 92,63 | 94,45 | ${third} | 97,23 | 1,53
Rasio siswa per guru | 18,26 | 18,24 | 18,31 | 18,04 | -0,27
`;

const harvest = (growth: string) => `
Tahun | Padi | Jagung | Kedelai | Ubi Kayu | Kacang Tanah
2021 | 128.450 | 41.207 | 3.618 | 22.940 | 5.127
2022 | 131.876 | 43.985 | 3.402 | 23.611 | 5.480
2023 | 136.020 | 42.118 | 3.957 | 24.873 | 5.743
Pertumbuhan 2022-2023 | 3,1% | ${growth} | 16,3% | 5,3% | 4,8%
2023 terhadap 2021 | 105,9% | 102,2% | 109,4% | 108,4% | 112,0%
`;

const quarters = (second: string, base = "9.640.000.000") => `
Jenis Belanja | Pagu | TW I | TW II | TW III | TW IV
Belanja Pegawai | 5.120.000.000 | 1.104.380.200 | 1.410.226.900 | 1.236.410.700 | 1.298.715.400
Belanja Barang | 3.480.000.000 | 412.905.600 | 871.340.250 | 904.118.300 | 1.186.402.150
Belanja Modal | 1.040.000.000 | 0 | 215.600.000 | 498.775.000 | 301.480.500
Jumlah | ${base} | 1.517.285.800 | 2.497.167.150 | 2.639.304.000 | 2.786.598.050
Kumulatif | | 1.517.285.800 | 4.014.452.950 | 6.653.756.950 | 9.440.355.000
% kumulatif thd pagu | | 15,74 | ${second} | 69,02 | 97,93
`;

const balance = (before: string, change = "-26,87") => `
Uraian | 31-12-2024 | 31-12-2023 | Naik (Turun)
Jumlah aset lancar | 21.318 | 19.846 | 1.472
Jumlah aset | 164.270 | 158.905 | 5.365
Kewajiban jangka pendek | 4.127 | 3.653 | 474
Rasio lancar (aset lancar : kewajiban jangka pendek) | 516,55% | ${before} | ${change}
`;

const income = (third: string) => `
Lapangan Usaha | 2021 | 2022 | 2023 | 2024
Pertanian | 3.412,60 | 3.588,14 | 3.790,22 | 3.985,07
Perdagangan | 2.107,35 | 2.340,90 | 2.566,48 | 2.801,15
Lainnya | 1.950,18 | 2.061,77 | 2.155,09 | 2.290,64
PDRB (miliar rupiah) | 7.470,13 | 7.990,81 | 8.511,79 | 9.076,86
Penduduk (jiwa) | 318.420 | 321.077 | 323.815 | 326.402
PDRB per kapita (juta rupiah) | 23,46 | 24,89 | ${third} | 27,81
`;

const months = (onTime: string) => `
Uraian | Jan | Feb | Mar | Apr | Mei | Jun | Jumlah
Laporan wajib | 72 | 72 | 72 | 72 | 72 | 72 | 432
Terlambat | 3 | 2 | - | 1 | - | 2 | 8
Tepat waktu | 69 | 70 | 72 | 71 | 72 | 70 | ${onTime}
% tepat waktu | 95,8 | 97,2 | 100 | 98,6 | 100 | 97,2 | 98,15
`;

const returned = (third: string) => `
Uraian | Bulan 1 | Bulan 2 | Bulan 3 | Bulan 4 | Bulan 5 | Bulan 6
Surat terbit | 1.412 | 1.288 | 1.503 | 1.655 | 1.477 | 1.390
Surat kembali | 2 | 1 | 3 | 5 | 4 | 3
Belum dikirim ulang | 0 | 0 | 0 | 1 | 0 | 0
Persentase kembali | 0,14% | 0,08% | ${third} | 0,30% | 0,27% | 0,22%
`;

const settled = (first: string) => `
Uraian | TW I | TW II | TW III | TW IV | Jumlah
Perkara anak | 4 | 2 | 5 | 3 | 14
Berhasil | ${first} | 1 | 2 | 2 | 6
Gagal | 3 | 1 | 3 | 1 | 8
Persentase berhasil (%) | 25,00 | 50,00 | 40,00 | 66,67 | 42,86
`;

const absorbed = (fourth: string, second = "2.668,75") => `
Jenis Belanja | s.d. Tw I | s.d. Tw II | s.d. Tw III | s.d. Tw IV
Belanja Pegawai | 1.840,15 | 3.902,40 | 5.961,75 | 8.120,35
Belanja Barang | 402,30 | 1.008,80 | 1.702,55 | 2.559,15
Jumlah | 2.242,45 | 4.911,20 | 7.664,30 | 10.679,50
Realisasi per triwulan | 2.242,45 | ${second} | 2.753,10 | ${fourth}
`;

/** Rows that are the quotient of two others. */
export const hasilBagiBarisCases: TableCase[] = [
  { name: "shares and ratios of rows above them, all right", sheet: students("95,70"), loud: [] },
  {
    name: "a share of two rows above it that is right in the other years",
    sheet: students("97,50"),
    loud: [{ cell: "D5", severity: "error", kind: "persen", expected: "95,70" }],
  },
  {
    name: "growth and comparison of two years below a table without labels",
    sheet: harvest("-4,2%"),
    loud: [],
  },
  {
    name: "growth of another size below a table without labels",
    sheet: harvest("-6,2%"),
    loud: [{ cell: "C5", severity: "error", kind: "persen", expected: "-4,2%" }],
  },
  { name: "what has run up, in percent of the pagu beside it", sheet: quarters("41,64"), loud: [] },
  {
    name: "one quarter that is no such percentage",
    sheet: quarters("46,14"),
    loud: [{ cell: "D7", severity: "error", kind: "persen", expected: "41,64" }],
  },
  { name: "a ratio whose name tells its two rows, of two years", sheet: balance("543,28%", "-26,73"), loud: [] },
  {
    name: "one of two years of a ratio whose name tells its two rows, with their difference against it",
    sheet: balance("453,28%", "-26,73"),
    loud: [{ cell: "C5", severity: "error", kind: "persen", expected: "543,28%" }],
  },
  { name: "income per head of two rows in other units", sheet: income("26,29"), loud: [] },
  {
    name: "income per head that is off in one year",
    sheet: income("29,26"),
    loud: [{ cell: "D7", severity: "error", kind: "persen", expected: "26,29" }],
  },
  {
    name: "a rate of counts that are not printed, near the quotient of two rows in one year",
    sheet: `
Uraian | 2021 | 2022 | 2023 | 2024
Angkatan kerja | 210.418 | 214.077 | 217.350 | 220.016
Bekerja | 199.230 | 203.514 | 207.108 | 210.335
Tingkat setengah pengangguran (%) | 5,12 | 4,93 | 4,88 | 4,39
`,
    loud: [],
  },
  {
    name: "a rate in percent far off in one year, two counts and three years against it",
    sheet: students("39,20").replaceAll(" | 1,53", " | "),
    loud: [{ cell: "D5", severity: "error", kind: "persen", expected: "95,70" }],
  },
  {
    name: "months of two counts and their share, and a sum across that its share contradicts",
    sheet: months("427"),
    loud: [{ cell: "H4", severity: "error", kind: "jumlah", expected: "424" }],
  },
  { name: "months of two counts and their share, all right", sheet: months("424"), loud: [] },
  {
    name: "small percentages beside a row of hardly anything but noughts",
    sheet: returned("0,29%"),
    loud: [{ cell: "D5", severity: "error", kind: "persen", expected: "0,20%" }],
  },
  { name: "small percentages beside a row of noughts, all right", sheet: returned("0,20%"), loud: [] },
  {
    name: "a count that its percentage below contradicts, and a sum across that is then right",
    sheet: settled("2"),
    loud: [{ cell: "B3", severity: "error", kind: "persen", expected: "1" }],
  },
  { name: "counts, percentages below and sums across, all right", sheet: settled("1"), loud: [] },
  { name: "what each quarter added to a total up to it, all right", sheet: absorbed("3.015,20"), loud: [] },
  {
    name: "what a quarter added with two digits in each other's place",
    sheet: absorbed("3.051,20"),
    loud: [{ cell: "E5", severity: "error", kind: "selisih", expected: "3.015,20" }],
  },
  {
    name: "a row of a quarter that is no step of the total above",
    sheet: absorbed("3.051,20", "2.100,00"),
    loud: [],
  },
  {
    name: "the percentage of the quarter before, once more",
    sheet: `
Kegiatan | Anggaran | TW I | TW II | TW III | TW IV
Perencanaan | 24.650.000 | 4.134.500 | 5.836.500 | 6.322.500 | 8.024.500
Administrasi umum | 186.420.000 | 25.611.500 | 49.393.500 | 53.051.500 | 54.881.000
Pemeliharaan | 97.300.000 | 7.748.000 | 30.022.000 | 26.148.000 | 32.927.000
Jumlah | 308.370.000 | 37.494.000 | 85.252.000 | 85.522.000 | 95.832.500
Realisasi kumulatif |  | 37.494.000 | 122.746.000 | 208.268.000 | 304.100.500
% kumulatif terhadap anggaran |  | 12,16 | 12,16 | 67,54 | 98,62
`,
    loud: [{ cell: "D7", severity: "error", kind: "persen", expected: "39,80" }],
  },
];
