import type { TableCase } from "../tables/table-case";

const survey = (konversi: string, ikm: string) => `
No | Unsur | NRR 2024 | Konversi (NRR x 25)
U1 | Persyaratan | 3,52 | 88,00
U2 | Prosedur | 3,44 | 86,00
U3 | Waktu layanan | 3,30 | ${konversi}
U4 | Biaya | 3,76 | 94,00
U5 | Produk | 3,48 | 87,00
U6 | Kompetensi | 3,56 | 89,00
 | Jumlah NRR | 21,06
 | IKM (rata-rata x 25) | ${ikm} | ${ikm}
`;

const years = (mean: string, count: string) => `
No | Indikator | 2022 |  |  | 2023 |  | 
 |  | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%)
1 | Nilai kepatuhan | - | - | - | 80,00 | 84,00 | 105,00
2 | Indeks layanan | 75,00 | 78,00 | 104,00 | 76,00 | 79,80 | 105,00
3 | Nilai akuntabilitas | 60,00 | 63,00 | 105,00 | 62,00 | 60,76 | 98,00
 | Jumlah indikator yang diukur |  |  | 2 |  |  | ${count}
 | Rata-rata capaian |  |  | 104,50 |  |  | ${mean}
`;

const scored = (k: string, last: string) => `
No | Kantor | Revisi | Deviasi | Penyerapan | Output | Nilai | Nilai akhir
 | Bobot | 20% | 20% | 30% | 30% | 100% | 
1 | Kantor A | 100,00 | 90,00 | 80,00 | 100,00 | 92,00 | 92,00
2 | Kantor B | 90,00 | - | 90,00 | 100,00 | ${k} | 93,75
3 | Kantor C | 100,00 | 80,00 | 95,00 | 90,00 | 91,50 | 91,50
4 | Kantor D | 100,00 | 100,00 | 90,00 | 100,00 | 97,00 | 97,00
 | Rata-rata | 97,50 | 90,00 | 88,75 | 97,50 | ${last} | 93,56
`;

const progress = (third: string, limit: string) => `
No | Indikator | Realisasi 2024 | Target akhir 2026 | Tingkat Kemajuan (%)
1 | Nilai layanan | 84,00 | 88,00 | 95,5
2 | Cakupan air bersih | 82,00 | 90,00 | 91,1
3 | Nilai reformasi birokrasi | 68,20 | 66,00 | ${third}
4 | Indeks jalan mantap | 71,00 | 69,00 | ${limit}
5 | Indeks kualitas udara | 60,00 | 75,00 | 80,0
6 | Rata-rata lama sekolah | 7,46 | 8,05 | 92,7
7 | Akses sanitasi layak | 66,90 | 90,00 | 74,3
Catatan: tingkat kemajuan dihitung terhadap target 2026 dan dibatasi paling tinggi 100,0.
`;

const indicators = (weight: string) => `
Kode | Sasaran / Indikator | Satuan | Target | Bobot
SS-1 | Pengawasan yang efektif |  |  | ${weight}
1a | Persentase rekomendasi yang selesai | % | 100,00 | 26
1b | Jumlah kantor yang meminta dispensasi | kantor | 10 | 14
SS-2 | Pegawai yang cakap |  |  | 35
2a | Persentase pegawai yang dilatih | % | 95,00 | 21
2b | Indeks pengelolaan kinerja | indeks | 4,20 | 14
SS-3 | Keuangan yang tertib |  |  | 42
3a | Nilai pelaksanaan anggaran | nilai | 96,00 | 21
3b | Persentase penyerapan | % | 99,00 | 21
 | Jumlah |  |  | 117
`;

/** Rows below a list that count it, are converted already or say a rate, and the highest that a column goes to. */
export const barisYangMenghitungCases: TableCase[] = [
  { name: "a mark converted already stands in both columns below the sum", sheet: survey("82,50", "87,75"), loud: [] },
  {
    name: "one conversion of them is wrong",
    sheet: survey("85,20", "87,75"),
    loud: [{ cell: "D4", severity: "error", kind: "bobot", expected: "82,50" }],
  },
  {
    name: "a row that counts the indicators is none of those that the mean is of",
    sheet: years("102,67", "3"),
    loud: [],
  },
  {
    name: "the mean above such a count is wrong",
    sheet: years("103,67", "3"),
    loud: [{ cell: "H7", severity: "error", kind: "rata-rata", expected: "102,67" }],
  },
  {
    name: "the number of units below their amounts",
    sheet: `
No | Satuan Fungsi | Pagu | Realisasi | Sisa
#1 | Bagian Umum | #180000000~#,##0 | #176500000~#,##0 | =C2-D2 -> 3500000~#,##0
#2 | Bagian Rencana | #95000000~#,##0 | #94100000~#,##0 | =C3-D3 -> 900000~#,##0
#3 | Bagian Logistik | #412000000~#,##0 | #409750000~#,##0 | =C4-D4 -> 2250000~#,##0
 | JUMLAH | =SUM(C2:C4) -> 687000000~#,##0 | =SUM(D2:D4) -> 680350000~#,##0 | =SUM(E2:E4) -> 6650000~#,##0
 | Jumlah satuan | =COUNT(C2:C4) -> 3~0
`,
    loud: [],
  },
  { name: "the mean of what was weighted, where one unit has no such part", sheet: scored("75,00", "88,88"), loud: [] },
  {
    name: "what stops at the highest that a note tells",
    sheet: progress("100,0", "100,0"),
    loud: [],
  },
  {
    name: "a rate below what changed is no difference of its counts",
    sheet: `
No | Klien | Sebelum | Sesudah | Selisih
1 | RJ-01 | 210 | 268 | 58
2 | RJ-02 | 228 | 275 | 47
3 | RJ-03 | 256 | 301 | 45
4 | RJ-04 | 233 | 229 | -4
5 | RJ-05 | 219 | 287 | 68
 | Klien meningkat / klien dinilai | 4 | 5 | 80,00%
`,
    loud: [],
  },
  {
    name: "what a row is reckoned like the rows above it is no mean of them",
    sheet: `
No | Sasaran | Capaian | Pagu | Realisasi | Nilai E
1 | Sasaran A | #1.02~0.00% | #5200000000~#,##0 | #5194000000~#,##0 | =(C2*D2-E2)/(C2*D2) -> 0.02073906485671~0.00%
2 | Sasaran B | #1.08~0.00% | #1500000000~#,##0 | #1480000000~#,##0 | =(C3*D3-E3)/(C3*D3) -> 0.08641975308642~0.00%
3 | Sasaran C | #0.95~0.00% | #130000000~#,##0 | #128000000~#,##0 | =(C4*D4-E4)/(C4*D4) -> -0.03643724696356~0.00%
 | Jumlah/Rata-rata | =ROUND(AVERAGE(C2:C4),4) -> 1.0167~0.00% | =SUM(D2:D4) -> 6830000000~#,##0 | =SUM(E2:E4) -> 6802000000~#,##0 | =(C5*D5-E5)/(C5*D5) -> 0.02045781~0.00%
`,
    loud: [],
  },
  {
    name: "an indicator that begins with Jumlah, in a unit and under a code of its own",
    sheet: indicators("40"),
    loud: [],
  },
  {
    name: "the weight above such an indicator is not what they come to",
    sheet: indicators("45"),
    loud: [{ cell: "E2", severity: "error", kind: "jumlah", expected: "40" }],
  },
  {
    name: "the stock that the first month begins with is typed, and carried on from there",
    sheet: `
No | Bulan | Sisa Lalu | Masuk | Putus | Sisa Akhir
#1 | #2 | #3 | #4 | #5 | #6
1 | Januari | #147~#,##0 | #159~#,##0 | #112~#,##0 | =C3+D3-E3 -> 194~#,##0
2 | Februari | =F3 -> 194~#,##0 | #132~#,##0 | #127~#,##0 | =C4+D4-E4 -> 199~#,##0
3 | Maret | =F4 -> 199~#,##0 | #116~#,##0 | #121~#,##0 | =C5+D5-E5 -> 194~#,##0
4 | April | =F5 -> 194~#,##0 | #75~#,##0 | #83~#,##0 | =C6+D6-E6 -> 186~#,##0
5 | Mei | =F6 -> 186~#,##0 | #151~#,##0 | #119~#,##0 | =C7+D7-E7 -> 218~#,##0
`,
    loud: [],
  },
  {
    name: "what lies between an index and its target, with three decimals",
    sheet: `
No | Indikator | Target | Realisasi | Selisih | Capaian
1 | Indeks kemandirian | 3,33 indeks | 3,45 indeks | 0,12 | 103,60%
2 | Indeks ketahanan keluarga | 78,950 indeks | 86,070 indeks | 7,120 | 109,02%
3 | Jumlah desa yang dibina | 20 desa | 21 desa | 1 | 105,00%
4 | Nilai layanan | 85,00 nilai | 90,55 nilai | 5,55 | 106,53%
`,
    loud: [],
  },
  {
    name: "classes told as bounds of x, the highest open",
    sheet: `
No | Interval | Kategori | Jumlah | %
1 | 90,00 < x | Sangat Tinggi | 16 | 80,0
2 | 75,00 < x ≤ 90,00 | Tinggi | 2 | 10,0
3 | 65,00 < x ≤ 75,00 | Sedang | 1 | 5,0
4 | x ≤ 65,00 | Rendah | 1 | 5,0
 | Jumlah |  | 20 | 100,0
`,
    loud: [],
  },
  {
    name: "percentages among counts, with the mark of a note behind their name, are not added up over the quarters",
    sheet: `
No | Indikator | TW I |  | TW II |  | TW III |  | TW IV |  | Jumlah |  | R - T
 |  | T | R | T | R | T | R | T | R | T | R
1 | Jumlah perkara | 190 | 198 | 200 | 209 | 195 | 197 | 195 | 201 | 780 | 805 | 25
2 | Jumlah kecelakaan | 130 | 135 | 150 | 153 | 140 | 139 | 140 | 148 | 560 | 575 | 15
3 | Korban luka | 28 | 27 | 32 | 31 | 29 | 26 | 29 | 29 | 118 | 113 | -5
4 | Penyelesaian perkara (%) *) | 75 | 76,26 | 76 | 77,99 | 77 | 80,71 | 78 | 85,57 | 78 | 80,12 | 2,12
*) persentase tidak dijumlahkan
`,
    loud: [],
  },
  {
    name: "rows of dashes beside letters are no header of another table",
    sheet: `
No | Daerah / Jenis | Pagu (Rp) | Penyaluran (Rp) | % | Sisa (Rp)
I | Kota A | 130.000.000 | 127.000.000 | 97,69% | 3.000.000
a. | Bagi Hasil | 50.000.000 | 48.000.000 | 96,00% | 2.000.000
b. | Alokasi Umum | 80.000.000 | 79.000.000 | 98,75% | 1.000.000
c. | Dana Desa | - | - | - | -
II | Kabupaten B | 290.000.000 | 285.000.000 | 98,28% | 5.000.000
a. | Bagi Hasil | 70.000.000 | 68.000.000 | 97,14% | 2.000.000
b. | Alokasi Umum | 120.000.000 | 117.000.000 | 97,50% | 3.000.000
c. | Dana Desa | 100.000.000 | 100.000.000 | 100,00% | -
 | JUMLAH | 420.000.000 | 412.000.000 | 98,10% | 8.000.000
`,
    loud: [],
  },
  {
    name: "the columns a difference is of, without brackets, below its name and beside years",
    sheet: `
No | Unsur | Indeks |  |  | Naik/Turun | Harapan | Gap
 |  | 2022 | 2023 | 2024 | 5-4 |  | 5-7
1 | Akses | 4,55 | 4,61 | 4,68 | 0,07 | 4,72 | -0,04
2 | Syarat | 4,58 | 4,66 | 4,71 | 0,05 | 4,75 | -0,04
3 | Petugas | 4,71 | 4,78 | 4,84 | 0,06 | 4,80 | 0,04
 | Rata-rata | 4,61 | 4,68 | 4,74 | 0,06 | 4,76 | -0,02
`,
    loud: [],
  },
  {
    name: "codes before the names under one heading, and receipts that were not planned",
    sheet: `
Uraian |  | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
4. PENDAPATAN
4.1. | Pendapatan Asli Desa | 109.600.000,00 | 57.634.195,00 | 51.965.805,00 | 52,59
4.1.4. | Lain-lain Pendapatan Asli Desa | 109.600.000,00 | 57.634.195,00 | 51.965.805,00 | 52,59
4.2. | Pendapatan Transfer | 1.459.405.000,00 | 1.055.008.600,00 | 404.396.400,00 | 72,29
4.2.1. | Dana Desa | 898.006.000,00 | 606.303.600,00 | 291.702.400,00 | 67,52
4.2.2. | Bagi Hasil Pajak | 561.399.000,00 | 448.705.000,00 | 112.694.000,00 | 79,93
4.3. | Pendapatan Lain-lain | 0,00 | 1.724.865,00 | -1.724.865,00 | 0,00
4.3.6. | Bunga Bank | 0,00 | 1.724.865,00 | -1.724.865,00 | 0,00
JUMLAH PENDAPATAN |  | 1.569.005.000,00 | 1.114.367.660,00 | 454.637.340,00 | 71,02
`,
    loud: [],
  },
  {
    name: "of such receipts the total counts those that were not planned twice",
    sheet: `
Uraian |  | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
4. PENDAPATAN
4.1. | Pendapatan Asli Desa | 109.600.000,00 | 57.634.195,00 | 51.965.805,00 | 52,59
4.1.4. | Lain-lain Pendapatan Asli Desa | 109.600.000,00 | 57.634.195,00 | 51.965.805,00 | 52,59
4.2. | Pendapatan Transfer | 1.459.405.000,00 | 1.055.008.600,00 | 404.396.400,00 | 72,29
4.2.1. | Dana Desa | 898.006.000,00 | 606.303.600,00 | 291.702.400,00 | 67,52
4.2.2. | Bagi Hasil Pajak | 561.399.000,00 | 448.705.000,00 | 112.694.000,00 | 79,93
4.3. | Pendapatan Lain-lain | 0,00 | 1.724.865,00 | -1.724.865,00 | 0,00
4.3.6. | Bunga Bank | 0,00 | 1.724.865,00 | -1.724.865,00 | 0,00
JUMLAH PENDAPATAN |  | 1.569.005.000,00 | 1.116.092.525,00 | 454.637.340,00 | 71,02
`,
    loud: [{ cell: "D10", severity: "error", kind: "jumlah", expected: "1.114.367.660,00" }],
  },
  {
    name: "a mark typed twice in an amount is only irregular",
    sheet: `
Jenis | Anggaran | Penerimaan | %
Papan | 1.265.575.000 | 1.339.920.600 | 105,87
Kain | 186.300.000 | 183.385.100 | 98,44
Baliho | 172.500.000 | 106..311.150 | 61,63
Selebaran | 10.350.000 | 10.189.200 | 98,45
Jumlah | 1.634.725.000 | 1.639.806.050 | 100,31
`,
    loud: [{ cell: "C4", severity: "warning", kind: "format" }],
  },
];
