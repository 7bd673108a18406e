import type { TableCase } from "../tables/table-case";

const NET = (e5: string) => `
Kode | Kegiatan | Pagu DIPA | Blokir | Pagu Non Blokir | Realisasi (Rp) | % Pagu DIPA | % Pagu Non Blokir
3246 | Advokasi | 186.500.000 | 24.000.000 | 162.500.000 | 162.318.500 | 87,03 | 99,89
3246.001 | Kota tanggap | 186.500.000 | 24.000.000 | 162.500.000 | 162.318.500 | 87,03 | 99,89
3247 | Pemberdayaan | 277.150.000 | 31.500.000 | ${e5} | 245.393.750 | 88,54 | 99,90
3247.001 | Pembinaan masyarakat | 204.750.000 | 31.500.000 | 173.250.000 | 172.994.750 | 84,49 | 99,85
3247.002 | Keluarga bersih | 72.400.000 | - | 72.400.000 | 72.399.000 | 100,00 | 100,00
 | JUMLAH | 463.650.000 | 55.500.000 | 408.150.000 | 407.712.250 | 87,94 | 99,89
`;

const STAFF = (f4: string) => `
Golongan | Tingkat Pendidikan |  |  |  | Jumlah
 | SMA/D3 | D4/S1 | S2 | S3/Profesi |
Golongan IV | - | 2 | 7 | 5 | 14
Golongan III | 4 | 21 | 6 | - | ${f4}
Golongan II | 5 | - | - | - | 5
PPPK | 1 | 3 | - | - | 4
Jumlah | 10 | 26 | 13 | 5 | 54
`;

const VISITS = (d6: string) => `
Jenis Kunjungan | Tahun |  |  | Pertumbuhan (%) |
 | 2022 | 2023 | 2024 | 2022-2023 | 2023-2024
Rawat Jalan | 68.214 | 74.530 | 81.977 | 9,3 | 10,0
IGD | 15.842 | 17.215 | 16.938 | 8,7 | -1,6
Rawat Inap | 7.410 | 8.205 | ${d6} | 10,7 | 4,5
Penunjang | 52.310 | 55.872 | 60.144 | 6,8 | 7,6
Jumlah | 143.776 | 155.822 | 167.636 | 8,4 | 7,6
`;

const MEANS = (e4: string) => `
Kabupaten/Kota | Kelompok | Benih (ribu ekor) | Nilai Bantuan (Rp) | Rata-rata per Kelompok (Rp)
Kabupaten Tanah Rindang | 9 | 1.260 | 315.000.000 | 35.000.000
Kabupaten Kuala Biru | 7 | 1.015 | 253.750.000 | ${e4}
Kota Muara Teduh | 4 | 689 | 172.250.000 | 43.062.500
Kabupaten Lembah Hijau | 6 | 1.000 | 250.000.000 | 41.666.667
Jumlah | 26 | 3.964 | 991.000.000 | 38.115.385
`;

const CASH = (d3: string, e3: string) => `
Dusun | Jumlah KPM | Bulan | Besaran per Bulan (Rp) | Jumlah (Rp)
Krajan | 19 | 12 | 300.000 | 68.400.000
Sumberjo | 14 | 12 | ${d3} | ${e3}
Kalitengah | 11 | 12 | 300.000 | 39.600.000
Ngroto | 9 | 12 | 300.000 | 32.400.000
Jumlah | 53 |  |  | 190.800.000
`;

const WEIGHTED = (e4: string, total: string) => `
No | Unsur | NRR per Unsur | Bobot | NRR Tertimbang
U1 | Persyaratan | 3,52 | 0,11 | 0,3872
U2 | Prosedur | 3,46 | 0,11 | 0,3806
U3 | Waktu penyelesaian | 3,38 | 0,11 | ${e4}
U4 | Biaya/tarif | 3,71 | 0,11 | 0,4081
U5 | Produk | 3,50 | 0,11 | 0,3850
U6 | Kompetensi | 3,49 | 0,11 | 0,3839
U7 | Perilaku | 3,58 | 0,11 | 0,3938
 | Jumlah | | | ${total}
`;

/** What the header says: its levels, percentages named like amounts, amounts net of what is blocked, quotients. */
export const judulKolomCases: TableCase[] = [
  { name: "pagu, blokir and what is left of it, a percentage of each", sheet: NET("245.650.000"), loud: [] },
  {
    name: "a pagu net of blokir that is not pagu less blokir",
    sheet: NET("254.650.000"),
    loud: [{ cell: "E4", severity: "error", kind: "jumlah", expected: "245.650.000" }],
  },
  {
    name: "a percentage of the whole pagu beside the pagu that was not blocked",
    sheet: `
Kode | Kegiatan | Pagu DIPA | Blokir | Pagu Efektif | Realisasi | Sisa | %
A | Advokasi | 186.500.000 | 24.000.000 | 162.500.000 | 162.318.500 | 24.181.500 | 87,03
B | Pembinaan masyarakat | 204.750.000 | 31.500.000 | 173.250.000 | 172.994.750 | 31.755.250 | 84,49
C | Keluarga bersih | 72.400.000 | - | 72.400.000 | 72.399.000 | 1.000 | 100,00
D | Layanan umum | 30.000.000 | - | 30.000.000 | 28.500.000 | 1.500.000 | 95,00
E | Layanan data | 40.000.000 | - | 40.000.000 | 38.000.000 | 2.000.000 | 95,00
`,
    loud: [],
  },
  { name: "levels of schooling with digits under one header", sheet: STAFF("31"), merges: ["B1:E1"], loud: [] },
  { name: "the same header without merged cells", sheet: STAFF("31"), loud: [] },
  {
    name: "a number of staff that is not the sum of all levels of schooling",
    sheet: STAFF("13"),
    loud: [{ cell: "F4", severity: "error", kind: "jumlah", expected: "31" }],
  },
  { name: "years and spans of years under two headers, without merged cells", sheet: VISITS("8.577"), loud: [] },
  {
    name: "visits of a year that neither the sum nor the growth beside it bears out",
    sheet: VISITS("8.487"),
    loud: [{ cell: "D5", severity: "error", kind: "jumlah", alsoKind: "persen" }],
  },
  { name: "an amount a group that was rounded to whole rupiah", sheet: MEANS("36.250.000"), loud: [] },
  {
    name: "an amount a group that is not the amount divided by the groups",
    sheet: MEANS("28.194.444"),
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "36.250.000" }],
  },
  { name: "receivers times months times allowance", sheet: CASH("300.000", "50.400.000"), loud: [] },
  {
    name: "a payment that is not receivers times months times allowance, though the total is right",
    sheet: CASH("300.000", "54.000.000"),
    loud: [{ cell: "E3", severity: "error", kind: "jumlah", expected: "50.400.000" }],
  },
  {
    name: "payments of which two leave out months that were not paid: no product of the columns",
    sheet: `
Dusun | KPM | Bulan | Besaran | Jumlah (Rp)
Krajan | 19 | 12 | 300.000 | 62.700.000
Sumberjo | 14 | 12 | 300.000 | 50.400.000
Kalitengah | 11 | 12 | 300.000 | 36.300.000
Ngroto | 9 | 12 | 300.000 | 32.400.000
`,
    loud: [],
  },
  { name: "scores times weights as printed", sheet: WEIGHTED("0,3718", "2,7104"), loud: [] },
  {
    name: "a weighted score that only the rounding of score and weight could explain, where no other needs it",
    sheet: WEIGHTED("0,3781", "2,7104"),
    loud: [{ cell: "E4", severity: "error", kind: "bobot", expected: "0,3718" }],
  },
  {
    name: "scores times weights of which more digits were known than are printed",
    sheet: `
No | Unsur | NRR per Unsur | Bobot | NRR Tertimbang
U1 | Persyaratan | 3,52 | 0,11 | 0,3907
U2 | Prosedur | 3,46 | 0,11 | 0,3841
U3 | Waktu penyelesaian | 3,38 | 0,11 | 0,3752
U4 | Biaya/tarif | 3,71 | 0,11 | 0,4118
U5 | Produk | 3,50 | 0,11 | 0,3885
U6 | Kompetensi | 3,49 | 0,11 | 0,3874
U7 | Perilaku | 3,58 | 0,11 | 0,3974
 | Jumlah | | | 2,7351
`,
    loud: [],
  },
  {
    name: "numbers of the columns that Excel has made negative",
    sheet: `
No | Indikator | Target | Realisasi | Capaian (%)
#-1 | #-2 | #-3 | #-4 | #-5
1 | Persentase pengguna data | #85 | #92.31 | #108.60~0.00
2 | Persentase publikasi | #100 | #100 | #100.00~0.00
3 | Jumlah OPD yang dibina | #12 | #14 | #116.67~0.00
 | Rata-rata |  |  | #108.42~0.00
`,
    loud: [],
  },
  {
    name: "the class of a value in the row below it, among weighted values",
    sheet: `
No | Unsur Pelayanan | NRR per Unsur | Bobot | NRR Tertimbang
1 | Persyaratan | 3,52 | 0,25 | 0,8800
2 | Prosedur | 3,46 | 0,25 | 0,8650
3 | Waktu | 3,38 | 0,25 | 0,8450
4 | Biaya | 3,71 | 0,25 | 0,9275
 | Jumlah NRR Tertimbang |  |  | 3,5175
 | Nilai IKM (NRR Tertimbang x 25) |  |  | 87,94
 | Mutu Pelayanan |  |  | B (Baik)
`,
    loud: [],
  },
];
