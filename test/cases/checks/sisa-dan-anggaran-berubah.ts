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
