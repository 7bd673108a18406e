import type { TableCase } from "../tables/table-case";

const offices = (last: string) => `
No | Satuan Kerja | Sisa lalu | Masuk | Selesai | Target
1 | Kantor Provinsi | 4 | 24 | 22 | 20
2 | Kantor A | 3 | 16 | 15 | 14
3 | Kantor B | 1 | 8 | 7 | 6
4 | Kantor C | 2 | 7 | 7 | 6
5 | Kantor D | 0 | 4 | 4 | 5
6 | Kantor E | 1 | 6 | 6 | 6
Jumlah |  | 11 | 65 | ${last} | 57
`;

const graded = (f: string) => `
Kantor | Lingkungan | Pendidikan | Indeks | Nilai Konversi (Indeks x 25) | Target | % Capaian | Kategori
Kantor A | 3,30 | 3,26 | 3,28 | 82,00 | 3,20 | 102,50 | Sangat Mandiri
Kantor B | 3,16 | 3,20 | 3,18 | 79,50 | 3,10 | 102,58 | Mandiri
Kantor C | 3,40 | 3,32 | 3,36 | 84,00 | 3,20 | 105,00 | Sangat Mandiri
Kantor D | 3,10 | 3,06 | 3,08 | 77,00 | 3,00 | 102,67 | Mandiri
Kantor E | 2,80 | 2,84 | 2,82 | 70,50 | 2,80 | 100,71 | Mandiri
Kantor F | 3,26 | 3,20 | ${f} | 80,75 | 3,10 | 104,19 | Mandiri
Kantor G | 3,24 | 3,30 | 3,27 | 81,75 | 3,10 | 105,48 | Sangat Mandiri
Rata-rata | 3,18 | 3,17 | 3,17 | 79,25 |  |  | Mandiri
`;

const villages = (third: string, last: string) => `
No | Desa | Pagu | BLT | Tahap I | Tahap II | Tahap III | Jumlah Disalurkan | % | Belum Disalurkan
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=4+5+6+7 | 9=8/3 | 10=3-8
1 | Desa A | 865.415.000 | 118.800.000 | 298.646.000 | 298.646.000 | 149.323.000 | 865.415.000 | 100,00 | -
2 | Desa B | 813.290.000 | 126.000.000 | 274.916.000 | 274.916.000 | 137.458.000 | 813.290.000 | 100,00 | -
3 | Desa C | 796.350.000 | 133.200.000 | 265.260.000 | 265.260.000 | - | 663.720.000 | 83,35 | 132.630.000
4 | Desa D | 754.125.000 | 111.600.000 | 257.010.000 | 257.010.000 | 128.505.000 | 754.125.000 | 100,00 | -
5 | Desa E | 642.800.000 | 98.400.000 | 217.760.000 | 217.760.000 | ${third} | 642.800.000 | 100,00 | -
 | Jumlah | 3.871.980.000 | 588.000.000 | 1.313.592.000 | 1.313.592.000 | ${last} | 3.739.350.000 | 96,57 | 132.630.000
`;

/** Lists whose rows happen to add up to one another, what a category is of, and what a row leaves open in its total. */
export const kelompokDanKodeBersamaCases: TableCase[] = [
  { name: "offices that happen to come to the first of them are none of its parts", sheet: offices("61"), loud: [] },
  {
    name: "the total of one column of such a list leaves an office out",
    sheet: offices("55"),
    loud: [{ cell: "E8", severity: "error", kind: "jumlah", expected: "61" }],
  },
  { name: "the classes of a list are those of its index and not of its capaian", sheet: graded("3,23"), loud: [] },
  {
    name: "the index of one of them is mistyped, and neither the classes nor the converted mean are wrong",
    sheet: graded("3,32"),
    loud: [{ cell: "D7", severity: "error", kind: "persen", expected: "3,23" }],
  },
  {
    name: "what was not paid to one village is no part of the last stage",
    sheet: villages("108.880.000", "524.166.000"),
    loud: [],
  },
  {
    name: "the last stage of all villages is off",
    sheet: villages("108.880.000", "542.166.000"),
    loud: [{ cell: "G8", severity: "error", kind: "jumlah", expected: "524.166.000" }],
  },
  {
    name: "months that complete their deviation, and the mean of the months",
    sheet: `
Bulan | RPD (Rp) | Realisasi (Rp) | Deviasi (Rp) | Deviasi (%) | Konsistensi (%)
Januari | 652.000.000 | 590.712.000 | (61.288.000) | (9,40) | 90,60
Februari | 802.400.000 | 753.453.600 | (48.946.400) | (6,10) | 93,90
Maret | 990.500.000 | 1.022.196.000 | 31.696.000 | 3,20 | 96,80
April | 1.078.200.000 | 1.026.446.400 | (51.753.600) | (4,80) | 95,20
Mei | 1.040.600.000 | 964.636.200 | (75.963.800) | (7,30) | 92,70
Juni | 1.103.300.000 | 1.131.985.800 | 28.685.800 | 2,60 | 97,40
Jumlah/Rata-rata | 5.667.000.000 | 5.489.430.000 | (177.570.000) | (3,13) | 94,43
`,
    loud: [],
  },
  {
    name: "a row typed from end to end below the total",
    sheet: `
Jenis Belanja | Pagu | RPD I | Realisasi I | % I | RPD II | Realisasi II | % II
Pegawai | #3900000~#,##0 | #940000~#,##0 | #946000~#,##0 | =D2/C2 -> 1.006383~0.00% | #1024000~#,##0 | #1018000~#,##0 | =G2/F2 -> 0.994141~0.00%
Barang | #3200000~#,##0 | #548000~#,##0 | #516000~#,##0 | =D3/C3 -> 0.941606~0.00% | #836000~#,##0 | #842000~#,##0 | =G3/F3 -> 1.007177~0.00%
Modal | #473000~#,##0 | #100000~#,##0 | #98000~#,##0 | =D4/C4 -> 0.98~0.00% | #135000~#,##0 | #128000~#,##0 | =G4/F4 -> 0.948148~0.00%
Jumlah | =SUM(B2:B4) -> 7573000~#,##0 | =SUM(C2:C4) -> 1588000~#,##0 | =SUM(D2:D4) -> 1560000~#,##0 | =D5/C5 -> 0.982368~0.00% | =SUM(F2:F4) -> 1995000~#,##0 | =SUM(G2:G4) -> 1988000~#,##0 | =G5/F5 -> 0.996491~0.00%
Kumulatif |  | #1588000~#,##0 | #1560000~#,##0 | #0.9824~0.00% | #3583000~#,##0 | #3548000~#,##0 | #0.9902~0.00%
`,
    loud: [],
  },
  {
    name: "an index, a mark and a percentage that are promised, one below the other",
    sheet: `
No | Sasaran | Kode | Indikator | Target | Polarisasi
1 | Pegawai yang cakap | 7a | Persentase rencana yang selesai | 90,00% | Maksimal
2 |  | 7b | Indeks efektivitas pengelolaan | 88,00 | Maksimal
3 | Keuangan yang tertib | 8a | Nilai pelaksanaan anggaran | 95,50 | Maksimal
4 |  | 8b | Persentase penyerapan anggaran | 95,00% | Maksimal
`,
    loud: [],
  },
  {
    name: "the amounts behind a name that is merged over three columns",
    sheet: `
No | Kegiatan |  |  | Anggaran
1. | Pelayanan |  |  | Rp 163.000.000,-
2. | Pengawasan |  |  | Rp 750.300.000,-
3. | Keuangan dan umum |  |  | Rp 6.341.700.000,-
 | Jumlah |  |  | Rp 7.200.000.000,-
`,
    loud: [{ cell: "E5", severity: "error", kind: "jumlah", expected: "Rp 7.255.000.000,-" }],
  },
  {
    name: "how the realisasi of an indicator came about is no target and no capaian of it",
    sheet: `
No | Indikator | Formulasi | Hasil Perhitungan | Target | Realisasi
1 | Persentase pelaku usaha yang bersertifikat | Bersertifikat / semua x 100% | (137/548) x 100% = 25,00% | 24,00 | 25,00
2 | Persentase destinasi yang mengalami insiden | Insiden / semua x 100% | (2/16) x 100% = 12,50% | 15,00 | 12,50
3 | Persentase kontribusi PAD | PAD pariwisata / PAD x 100% | (26.492 / 223.618) x 100% = 11,85% | 13,50 | 11,85
`,
    others: [
      {
        name: "Capaian",
        sheet: `
No | Indikator | Target | Realisasi | Capaian (%)
1 | Persentase pelaku usaha yang bersertifikat | 24,00 | 25,00 | 104,17
2 | Persentase destinasi yang mengalami insiden (makin kecil makin baik) | 15,00 | 12,50 | 116,67
3 | Persentase kontribusi PAD | 13,50 | 11,85 | 87,78
`,
      },
    ],
    loud: [],
  },
  {
    name: "two outputs under the code of their activity are neither of them the activity",
    sheet: `
Kode | Kegiatan | Pagu | Realisasi | %
CC.4785 | Pelayanan dan edukasi | 146.350.000 | 145.300.800 | 99,28
CC.4786 | Pengawasan dan penegakan hukum | 836.040.000 | 829.543.050 | 99,22
WA.4793 | Keuangan dan umum | 6.457.630.000 | 6.405.351.035 | 99,19
 | Jumlah | 7.440.020.000 | 7.380.194.885 | 99,20
`,
    others: [
      {
        name: "Output",
        sheet: `
Kode | Rincian Output | Satuan | Pagu | Realisasi | %
CC.4785 | Layanan informasi | Orang | 146.350.000 | 145.300.800 | 99,28
CC.4786 | Operasi penindakan | Operasi | 612.400.000 | 610.318.450 | 99,66
CC.4786 | Penyidikan | Perkara | 223.640.000 | 219.224.600 | 98,03
WA.4793 | Layanan perkantoran | Layanan | 5.984.570.000 | 5.933.589.035 | 99,15
WA.4793 | Layanan sarana | Unit | 473.060.000 | 471.762.000 | 99,73
 | Jumlah |  | 7.440.020.000 | 7.380.194.885 | 99,20
`,
      },
    ],
    loud: [],
  },
  {
    name: "colours by the bounds of an index that a note spells out",
    sheet: `
Kode | Indikator | Target | Realisasi | Pol. | Bobot | Indeks Capaian | Status
1a | Persentase penerimaan | 100,00% | 102,28% | Max | 21% | 102,28 | Hijau
2a | Nilai kepuasan | 88,00 | 89,40 | Max | 21% | 101,59 | Hijau
2b | Persentase kepatuhan | 85,00% | 91,22% | Max | 14% | 107,32 | Hijau
4c | Tingkat peredaran barang ilegal | 5,50% | 5,83% | Min | 14% | 94,00 | Kuning
5a | Persentase piutang yang selesai | 60,00% | 59,85% | Max | 26% | 99,75 | Hijau
Ket.: indeks capaian paling tinggi 120; Hijau = indeks ≥ 100, Kuning = 80 ≤ indeks < 100, Merah = indeks < 80.
`,
    loud: [{ cell: "H6", severity: "error", kind: "kategori", expected: "Kuning" }],
  },
  {
    name: "T and R beside the capaian of each quarter, one of which is reckoned the other way",
    sheet: `
No | IKU | Pol. | s.d. TW I |  |  | s.d. TW II |  |  | s.d. TW III
 |  |  | T | R | Capaian | T | R | Capaian | T | R | Capaian
1 | Persentase penerimaan | Max | 22,00% | 23,22% | 105,55% | 46,00% | 48,78% | 106,04% | 71,00% | 74,80% | 105,35%
2 | Waktu penyelesaian (hari) | Min | 1,50 | 1,36 | 109,33% | 1,50 | 1,29 | 114,00% | 1,50 | 1,23 | 118,00%
3 | Tingkat peredaran barang ilegal | Min | 5,50% | 6,24% | 113,45% | 5,50% | 6,05% | 90,00% | 5,50% | 5,91% | 92,55%
4 | Jumlah penindakan | Max | 70 | 78 | 111,43% | 142 | 153 | 107,75% | 212 | 235 | 110,85%
`,
    loud: [{ cell: "F5", severity: "error", kind: "persen", expected: "86,55%" }],
  },
];
