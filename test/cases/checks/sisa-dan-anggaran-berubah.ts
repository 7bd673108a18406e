import type { TableCase } from "../tables/table-case";

const months = (september: string) => `
Bulan | Pidana |  | Jumlah |  | Sisa akhir bulan
 | Masuk | Putus | Masuk | Putus |
Sisa tahun lalu |  |  |  |  | 98
Juni | 45 | 36 | 85 | 76 | 107
Juli | 27 | 31 | 67 | 72 | 102
Agustus | 41 | 34 | 78 | 73 | 107
September | 28 | 31 | 72 | 74 | ${september}
Oktober | 47 | 44 | 92 | 86 | 111
Jumlah | 188 | 176 | 394 | 381 | 111
`;

const executions = (left: string) => `
Jenis | Sisa lalu | Masuk | Jumlah | Dilaksanakan | Dicabut | Tidak dapat dilaksanakan | Sisa akhir
Riil | 7 | 9 | 16 | 6 | 2 | 1 | 7
Pembayaran uang | 4 | 6 | 10 | 4 | 1 | - | ${left}
Hak tanggungan | 5 | 11 | 16 | 8 | 2 | 1 | 5
Lelang | 3 | 12 | 15 | 9 | 1 | 2 | 3
Jumlah | 19 | 38 | 57 | 27 | 6 | 4 | 20
`;

const budget = (silpa: string) => `
Uraian | Anggaran |  | Realisasi | % | Lebih/(Kurang)
 | Murni | Perubahan |
PENDAPATAN DAERAH | 986.230.000.000 | 992.410.000.000 | 985.102.455.120 | 99,26 | (7.307.544.880)
BELANJA DAERAH | 1.018.666.265.000 | 1.034.567.065.000 | 978.815.291.577 | 94,61 | (55.751.773.423)
SURPLUS/(DEFISIT) | (32.436.265.000) | (42.157.065.000) | 6.287.163.543 | - | 48.444.228.543
Penerimaan Pembiayaan | 37.436.265.000 | 48.657.065.000 | 48.657.065.000 | 100,00 | -
Pengeluaran Pembiayaan | 5.000.000.000 | 6.500.000.000 | 6.500.000.000 | 100,00 | -
PEMBIAYAAN NETO | 32.436.265.000 | 42.157.065.000 | 42.157.065.000 | 100,00 | -
SISA LEBIH PEMBIAYAAN ANGGARAN (SILPA) | - | - | ${silpa} | - | 48.444.228.543
`;

const survey = (grade: string) => `
Survei Layanan
Unsur | NRR | NRR Tertimbang
Persyaratan | 3,42 | 0,855
Prosedur | 3,36 | 0,840
Waktu | 3,18 | 0,795
Biaya | 3,71 | 0,928
Jumlah NRR tertimbang |  | 3,418
IKM (jumlah x 25) |  | 85,45
Mutu pelayanan |  | ${grade}
Mutu: A 88,31–100,00 (Sangat Baik); B 76,61–88,30 (Baik); C 65,00–76,60 (Kurang Baik); D 25,00–64,99 (Tidak Baik).
`;

const worth = (left: string) => `
Rincian Output | Capaian RO | Pagu | AA x Capaian | Realisasi | Selisih
Pelatihan remaja | 100,00 % | 86.200.000 | 86.200.000 | 85.973.400 | 226.600
Diseminasi informasi | 100,00 % | 74.500.000 | 74.500.000 | 73.918.000 | 582.000
Tes urine | 100,00 % | 41.300.000 | 41.300.000 | 40.887.600 | ${left}
Kawasan rawan | 100,00 % | 68.900.000 | 68.900.000 | 67.240.000 | 1.660.000
Rawat jalan | 100,00 % | 92.750.000 | 92.750.000 | 91.604.300 | 1.145.700
Berkas perkara | 75,00 % | 148.000.000 | 111.000.000 | 112.386.500 | (1.386.500)
Asesmen terpadu | 91,67 % | 36.500.000 | 33.459.550 | 35.940.000 | (2.480.450)
`;

const elements = (place: string) => `
Kode | Unsur | Nilai Unsur | NRR | NRR Tertimbang | Mutu
U1 | Persyaratan | 512 | 3,41 | 0,379 | B
U2 | Prosedur | 505 | 3,37 | 0,374 | B
U3 | Waktu penyelesaian | 489 | 3,26 | 0,362 | B
U4 | Biaya | 577 | 3,85 | 0,427 | A
U5 | Sarana | 468 | 3,12 | 0,346 | ${place}
Responden 150 orang. NRR = nilai unsur / 150. Mutu A 88,31 - 100,00; B 76,61 - 88,30; C 65,00 - 76,60.
`;

const efficient = (note: string) => `
SS | Kegiatan | Pagu (Rp) | Realisasi (Rp) | % penyerapan | Rata-rata capaian (%)
SS 1 | Pembinaan | 7.160.100.000 | 7.065.718.350 | 98,68 | 108,60
SS 2 | Pencegahan | 2.097.200.000 | 2.059.252.700 | 98,19 | 103,11
SS 3 | Pengawasan | 1.954.300.000 | 1.939.176.400 | 99,23 | 98,38
 | Jumlah / rata-rata capaian | 11.211.600.000 | 11.064.147.450 | 98,68 | 102,59
${note}
`;

const goals = `
No | Indikator | 2020 | 2021 | 2022 | 2023 | 2024
1 | Jumlah unit yang operasional | 1 | 1 | 2 | 2 | 3
2 | Indeks kapabilitas | 2,40 | 2,60 | 2,80 | 3,00 | 3,20
3 | Jumlah berkas yang lengkap | 3 | 3 | 4 | 4 | 5
4 | Nilai layanan | 80,00 | 82,00 | 83,00 | 84,00 | 85,00
`;

export const sisaDanAnggaranBerubahCases: TableCase[] = [
  { name: "what is left month by month, beside flows under a header of theirs", sheet: months("105"), loud: [] },
  {
    name: "what is left of one month, mistyped",
    sheet: months("115"),
    loud: [{ cell: "F7", severity: "error", kind: "selisih", expected: "105" }],
  },
  { name: "one of several that are taken away is nothing", sheet: executions("5"), loud: [] },
  {
    name: "what is left where one of several that are taken away is nothing",
    sheet: executions("6"),
    loud: [{ cell: "H3", severity: "error", kind: "selisih", expected: "5" }],
  },
  { name: "what is left of what the outputs are worth, not of the pagu", sheet: worth("412.400"), loud: [] },
  {
    name: "what is left of what an output is worth, mistyped",
    sheet: worth("421.400"),
    loud: [{ cell: "F4", severity: "error", kind: "selisih", expected: "412.400" }],
  },
  { name: "means of elements below bounds of a hundred", sheet: elements("B"), loud: [] },
  {
    name: "the class of an element that 25 times its mean denies",
    sheet: elements("A"),
    loud: [{ cell: "F6", severity: "error", kind: "kategori", expected: "B" }],
  },
  {
    name: "a mean of more indicators than there are rows, as the note says",
    sheet: efficient("Rata-rata capaian pada baris terakhir adalah rata-rata 12 IKU."),
    loud: [],
  },
  {
    name: "the same mean where no note says of what else it is",
    sheet: efficient("Penyerapan dihitung dari pagu revisi."),
    loud: [{ cell: "F5", severity: "error", kind: "rata-rata", expected: "103,36" }],
  },
  { name: "small counts that an index and a count come near by chance", sheet: goals, loud: [] },
  { name: "a budget as it was passed and as it was changed", sheet: budget("48.444.228.543"), loud: [] },
  {
    name: "what is left over, without what was paid",
    sheet: budget("54.944.228.543"),
    loud: [{ cell: "D9", severity: "error", kind: "jumlah", expected: "48.444.228.543" }],
  },
  { name: "a class in a row that begins with the word of the note", sheet: survey("B (Baik)"), loud: [] },
  {
    name: "a class in such a row that the note denies",
    sheet: survey("A (Sangat Baik)"),
    loud: [{ cell: "C9", severity: "error", kind: "kategori", expected: "B" }],
  },
];
