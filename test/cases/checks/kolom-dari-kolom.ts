import type { TableCase } from "../tables/table-case";

const NDR = (n4: string) => `
No | Ruang Perawatan | TT | Pasien Keluar |  |  | NDR (‰) | GDR (‰)
 |  |  | Mati < 48 jam | Mati >= 48 jam | Jumlah |  |
1 | 2 | 3 | 4 | 5 | 6 | 7=5/6 | 8=(4+5)/6
1 | Kelas Utama | 12 | 3 | 4 | 505 | 7,92 | 13,86
2 | Penyakit Dalam | 34 | 38 | 61 | 2.315 | 26,35 | 42,76
3 | Bedah | 26 | 9 | 14 | 1.407 | ${n4} | 16,35
4 | Anak | 24 | 7 | 5 | 1.619 | 3,09 | 7,41
5 | Kebidanan | 28 | 1 | 2 | 2.096 | 0,95 | 1,43
6 | ICU | 8 | 41 | 37 | 324 | 114,20 | 240,74
`;

const CUMULATED = (e4: string, e5: string) => `
Bulan | Bruto | Restitusi | Neto | Neto Kumulatif
Januari | 27.500.602.801 | 1.231.860.529 | 26.268.742.272 | 26.268.742.272
Februari | 24.171.578.150 | - | 24.171.578.150 | 50.440.320.422
Maret | 35.769.156.826 | 764.625.911 | 35.004.530.915 | ${e4}
Triwulan I | 87.441.337.777 | 1.996.486.440 | 85.444.851.337 | ${e5}
April | 38.986.860.804 | 1.089.872.392 | 37.896.988.412 | 123.341.839.749
Mei | 31.915.589.193 | 1.347.484.520 | 30.568.104.673 | 153.909.944.422
Juni | 33.029.086.988 | 1.063.206.040 | 31.965.880.948 | 185.875.825.370
Triwulan II | 103.931.536.985 | 3.500.562.952 | 100.430.974.033 | 185.875.825.370
Jumlah | 191.372.874.762 | 5.497.049.392 | 185.875.825.370 | 185.875.825.370
`;

const IKPA_SATKER = (kota: string) => `
Satker | Revisi DIPA | Deviasi | Penyerapan | Tagihan | Capaian Output | Pengurang Dispensasi | Nilai IKPA
Bobot (%) | 15 | 20 | 25 | 15 | 25 |  | 100
Provinsi | 100,00 | 88,42 | 95,17 | 100,00 | 100,00 | - | 96,48
Karangasri | 100,00 | 83,15 | 92,60 | 100,00 | 98,90 | - | 94,51
Kota | 100,00 | 92,65 | 96,84 | 100,00 | 100,00 | - | ${kota}
Pulau | 100,00 | 70,18 | 85,92 | 95,25 | 92,40 | 0,50 | 87,40
Rata-rata | 100,00 | 83,60 | 92,63 | 98,81 | 97,83 |  | 94,03
`;

const DUA_BOBOT = (deviasi: string) => `
Indikator | Bobot 2023 (%) | Nilai 2023 | Nilai akhir 2023 | Bobot 2024 (%) | Nilai 2024 | Nilai akhir 2024
Revisi DIPA | 10 | 100,00 | 10,00 | 10 | 100,00 | 10,00
Deviasi Halaman III DIPA | 10 | 82,30 | 8,23 | 15 | 88,42 | ${deviasi}
Penyerapan Anggaran | 20 | 94,06 | 18,81 | 20 | 95,17 | 19,03
Belanja Kontraktual | 10 | 95,00 | 9,50 | 10 | 96,00 | 9,60
Penyelesaian Tagihan | 10 | 98,80 | 9,88 | 10 | 100,00 | 10,00
Pengelolaan UP dan TUP | 10 | 93,40 | 9,34 | 10 | 97,25 | 9,73
Dispensasi SPM | 5 | 100,00 | 5,00 | - | - | -
Capaian Output | 25 | 97,12 | 24,28 | 25 | 100,00 | 25,00
Jumlah | 100 |  | 95,04 | 100 |  | 96,62
`;

const RPJMDES = (rumah: string) => `
Indikator | Sifat | Realisasi |  |  |  | Realisasi s.d. 2024
 |  | 2021 | 2022 | 2023 | 2024 |
Rabat beton (m) | Kumulatif | 380 | 465 | 512 | 540 | 1.897
Jalan usaha tani (m) | Kumulatif | 240 | 310 | 285 | 365 | 1.200
Tembok penahan tanah (m) | Kumulatif | 96 | 88 | 114 | 126 | 424
Rehabilitasi rumah (unit) | Kumulatif | 4 | 5 | 5 | 4 | ${rumah}
Jamban keluarga (unit) | Kumulatif | 10 | 9 | 14 | 13 | 46
Jalan kondisi baik (%) | Posisi akhir | 63,80 | 66,40 | 70,90 | 74,25 | 74,25
Posyandu aktif (unit) | Posisi akhir | 5 | 5 | 6 | 6 | 6
Keluarga miskin (KK) | Posisi akhir | 309 | 296 | 271 | 252 | 252
`;

/** Columns that are computed from others, and columns that only look so. */
export const kolomDariKolomCases: TableCase[] = [
  { name: "deaths in a thousand by a formula that does not say of how many", sheet: NDR("9,95"), loud: [] },
  {
    name: "deaths in a thousand that are not what the formula gives",
    sheet: NDR("9,59"),
    loud: [{ cell: "G6", severity: "error", kind: "persen", expected: "9,95" }],
  },
  {
    name: "what was met last year beside numbers of which many are one",
    sheet: `
Jenis Pelayanan | Jumlah Indikator | Memenuhi | Belum Memenuhi | Pemenuhan 2024 (%) | Pemenuhan 2023 (%) | Naik/Turun (poin)
Gawat Darurat | 4 | 2 | 2 | 50,00 | 75,00 | -25,00
Rawat Jalan | 3 | 1 | 2 | 33,33 | 33,33 | 0,00
Rawat Inap | 3 | 2 | 1 | 66,67 | 33,33 | 33,34
Bedah Sentral | 2 | 1 | 1 | 50,00 | 50,00 | 0,00
Laboratorium | 3 | 2 | 1 | 66,67 | 66,67 | 0,00
Farmasi | 2 | 2 | - | 100,00 | 50,00 | 50,00
Rekam Medik | 2 | 1 | 1 | 50,00 | 50,00 | 0,00
Jumlah | 19 | 11 | 8 | 57,89 | 52,63 | 5,26
`,
    loud: [],
  },
  {
    name: "what was reached of the last target, of an indicator marked as one of which less is better",
    sheet: `
No | Indikator Kinerja Utama | Satuan | Target |  | Realisasi |  | Capaian 2024 (%) | Realisasi 2024 thd Target Akhir 2026 (%)
 |  |  | 2024 | 2026 | 2023 | 2024 |  |
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)=(7)/(4) | (9)=(7)/(5)
1 | Indeks Kepuasan Masyarakat | Nilai | 83,50 | 86,50 | 82,97 | 83,08 | 99,50 | 96,05
2 | Pemenuhan indikator SPM | % | 55,00 | 65,00 | 52,63 | 57,89 | 105,25 | 89,06
3 | Bed Occupancy Rate | % | 68,00 | 72,00 | 67,95 | 69,93 | 102,84 | 97,13
4 | Net Death Rate *) | ‰ | 18,50 | 16,00 | 17,83 | 16,79 | 109,24 | 95,06
5 | Cost Recovery Rate | % | 105,00 | 110,00 | 111,35 | 117,86 | 112,25 | 107,15
*) indikator negatif: kolom (8) dan (9) = (2 x target - realisasi) : target x 100
`,
    loud: [],
  },
  {
    name: "a cell in a thousand among percentages",
    sheet: `
No | Indikator SPM | Standar | Realisasi |  |
 |  |  | Numerator | Denominator | Nilai
1 | Kemampuan menangani life saving | 100% | 405 | 412 | 98,30%
2 | Petugas bersertifikat | 100% | 31 | 34 | 91,18%
3 | Kematian pasien <= 24 jam | <= 2‰ | 29 | 14.326 | 2,02‰
4 | Kepuasan pelanggan | >= 70% | 349 | 412 | 84,71%
5 | Dokter spesialis | 100% | 10 | 11 | 90,91%
6 | Waktu tunggu | >= 80% | 31.874 | 46.384 | 68,72%
7 | Jam visite | 100% | 8.317 | 9.420 | 88,29%
`,
    loud: [],
  },
  {
    name: "outputs that are not computed from the percentage of the budget beside them",
    sheet: `
Kode | Uraian | Pagu (Rp) | Realisasi (Rp) | % *) | Capaian Output |  |  |
 |  |  |  |  | Target | Realisasi | Satuan | %
A.001 | Perluasan Basis | 91.200.000 | 90.874.300 | 99,64 | 6 | 6 | Kegiatan | 100,00
A.002 | Layanan Konsultasi | 118.750.000 | 117.962.450 | 99,33 | 12 | 12 | Layanan | 100,00
A.003 | Edukasi | 64.915.000 | 61.287.600 | 94,41 | 40 | 43 | Kegiatan | 107,50
A.004 | Pemeriksaan | 336.480.000 | 335.917.215 | 99,83 | 150 | 148 | Laporan | 98,67
A.005 | Penagihan Aktif | 139.265.000 | 128.446.900 | 92,23 | 210 | 187 | Tindakan | 89,05
B.001 | Layanan BMN | 15.600.000 | 15.588.000 | 99,92 | 1 | 1 | Layanan | 100,00
B.002 | Layanan Umum | 296.740.000 | 295.103.875 | 99,44 | 1 | 1 | Layanan | 100,00
B.003 | Layanan Perkantoran | 4.518.965.000 | 4.487.316.928 | 99,29 | 1 | 1 | Layanan | 100,00
B.004 | Layanan Sarana | 467.825.000 | 466.910.500 | 99,80 | 31 | 31 | Unit | 100,00
B.005 | Manajemen Keuangan | 33.460.000 | 32.985.600 | 98,58 | 4 | 4 | Dokumen | 100,00
*) ditulis dua angka di belakang koma tanpa pembulatan ke atas
`,
    loud: [],
  },
  {
    name: "what has come in so far, with its quarters and its total",
    sheet: CUMULATED("85.444.851.337", "85.444.851.337"),
    loud: [],
  },
  {
    name: "a quarter that is not what its last month had reached",
    sheet: CUMULATED("85.444.851.337", "85.444.581.337"),
    loud: [{ cell: "E5", severity: "error", kind: "jumlah", expected: "85.444.851.337" }],
  },
  {
    name: "spending so far, month by month, and its total",
    sheet: `
Bulan | RPD | Realisasi | Deviasi | Realisasi Kumulatif
Januari | 274.687 | 287.837 | 13.150 | 287.837
Februari | 404.245 | 400.944 | (3.301) | 688.781
Maret | 416.898 | 445.274 | 28.376 | 1.134.055
April | 576.253 | 576.253 | - | 1.710.308
Mei | 546.458 | 519.284 | (27.174) | 2.229.592
Jumlah | 2.218.541 | 2.229.592 | 11.051 | 2.229.592
`,
    loud: [],
  },
  {
    name: "a mean of the counts of one name under each quarter, behind their sums",
    sheet: `
Kejahatan | TW I |  | TW II |  | TW III |  | TW IV |  | Jumlah |  | CR (%) | Rata-rata JTP per TW
 | JTP | PTP | JTP | PTP | JTP | PTP | JTP | PTP | JTP | PTP |  |
Curat | 24 | 13 | 19 | 15 | 23 | 14 | 21 | 16 | 87 | 58 | 66,67 | 21,75
Curas | 3 | 2 | 2 | 2 | 4 | 3 | 2 | 2 | 11 | 9 | 81,82 | 2,75
Penipuan | 27 | 14 | 24 | 17 | 28 | 16 | 25 | 19 | 104 | 66 | 63,46 | 26,00
Narkotika | 16 | 15 | 19 | 18 | 17 | 17 | 19 | 19 | 71 | 69 | 97,18 | 17,75
Perjudian | 4 | 4 | 6 | 6 | 5 | 5 | 6 | 6 | 21 | 21 | 100,00 | 7,00
`,
    merges: ["B1:C1", "D1:E1", "F1:G1", "H1:I1", "J1:K1"],
    loud: [{ cell: "M7", severity: "error", kind: "rata-rata", expected: "5,25" }],
  },
  { name: "points taken off what the weights of a row give", sheet: IKPA_SATKER("97,74"), loud: [] },
  {
    name: "two digits in each other's place in a value that weights and a deduction give",
    sheet: IKPA_SATKER("97,47"),
    loud: [{ cell: "H5", severity: "error", kind: "bobot", expected: "97,74" }],
  },
  { name: "weights of two years, of which one has changed", sheet: DUA_BOBOT("13,26"), loud: [] },
  {
    name: "a value weighted as the year before",
    sheet: DUA_BOBOT("8,84"),
    loud: [{ cell: "G3", severity: "error", kind: "bobot", expected: "13,26" }],
  },
  { name: "years that are added up in some rows and not in others, as each row says", sheet: RPJMDES("18"), loud: [] },
  {
    name: "a year left out of what each row says is cumulative",
    sheet: RPJMDES("14"),
    loud: [{ cell: "G6", severity: "error", kind: "jumlah", expected: "18" }],
  },
];
