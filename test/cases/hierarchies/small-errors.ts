import type { TableCase } from "../tables/table-case";

/** Hierarchies and totals with a mistake, with exactly the cells that must be blamed. */
export const wrongHierarchies: TableCase[] = [
  {
    name: "a subtotal in the middle: its parts and its parent both speak against it",
    sheet: `
Kode Rekening | Uraian | Anggaran | Realisasi | %
5 | BELANJA | 910.000.000 | 801.000.000 | 88,02
5.1 | Belanja Operasi | 560.000.000 | 486.000.000 | 86,79
5.1.01 | Belanja Pegawai | 325.000.000 | 290.000.000 | 89,23
5.1.02 | Belanja Barang | 235.000.000 | 196.000.000 | 83,40
5.2 | Belanja Modal | 305.000.000 | 315.000.000 | 90,00
5.2.01 | Tanah | 120.000.000 | 110.000.000 | 91,67
5.2.02 | Gedung | 230.000.000 | 205.000.000 | 89,13
`,
    loud: [{ cell: "C6", severity: "error", kind: "jumlah", expected: "350.000.000" }],
  },
  {
    name: "digits of a subtotal changed places",
    sheet: `
Kode Rekening | Uraian | Anggaran | Realisasi
5 | BELANJA | 910.000.000 | 801.000.000
5.1 | Belanja Operasi | 560.000.000 | 468.000.000
5.1.01 | Belanja Pegawai | 325.000.000 | 290.000.000
5.1.02 | Belanja Barang | 235.000.000 | 196.000.000
5.2 | Belanja Modal | 350.000.000 | 315.000.000
`,
    loud: [{ cell: "D3", severity: "error", kind: "jumlah", expected: "486.000.000", cause: "digits-swapped" }],
  },
  {
    name: "a part is missing: the parent is backed by its own parent, so no repair is offered",
    sheet: `
Kode Rekening | Uraian | Anggaran
5 | BELANJA | 910.000.000
5.1 | Belanja Operasi | 560.000.000
5.1.01 | Belanja Pegawai | 325.000.000
5.1.02 | Belanja Barang | 135.000.000
5.1.05 | Belanja Hibah | 60.000.000
5.2 | Belanja Modal | 350.000.000
5.2.01 | Tanah | 120.000.000
5.2.02 | Gedung | 230.000.000
`,
    loud: [{ cell: "C3", severity: "error", kind: "jumlah", expected: "520.000.000" }],
  },
  {
    name: "a part whose percent and sisa speak against it too",
    sheet: `
Kode | Uraian | Pagu | Realisasi | % | Sisa
5 | BELANJA | 560.000.000 | 486.000.000 | 86,79 | 74.000.000
5.1 | Pegawai | 325.000.000 | 209.000.000 | 89,23 | 35.000.000
5.2 | Barang | 235.000.000 | 196.000.000 | 83,40 | 39.000.000
`,
    loud: [{ cell: "D3", severity: "error", kind: "selisih", expected: "290.000.000" }],
  },
  {
    name: "one column of a Jumlah that names its section",
    sheet: `
No | Uraian | Anggaran | Realisasi | %
 | BELANJA OPERASI | | |
1 | Pegawai | 325.000.000 | 290.000.000 | 89,23
2 | Barang | 235.000.000 | 196.000.000 | 83,40
 | Jumlah Belanja Operasi | 560.000.000 | 468.000.000 | 86,79
 | BELANJA MODAL | | |
1 | Tanah | 120.000.000 | 110.000.000 | 91,67
2 | Gedung | 230.000.000 | 205.000.000 | 89,13
 | Jumlah Belanja Modal | 350.000.000 | 315.000.000 | 90,00
 | JUMLAH BELANJA | 910.000.000 | 801.000.000 | 88,02
`,
    loud: [{ cell: "D5", severity: "error", kind: "jumlah", expected: "486.000.000", cause: "digits-swapped" }],
  },
  {
    name: "the surplus is not pendapatan less belanja",
    sheet: `
Kode | Uraian | Anggaran | Realisasi
4 | PENDAPATAN | 1.200.000.000 | 1.150.000.000
4.1 | Asli | 200.000.000 | 180.000.000
4.2 | Transfer | 1.000.000.000 | 970.000.000
5 | BELANJA | 1.230.000.000 | 1.140.000.000
5.1 | Operasi | 430.000.000 | 400.000.000
5.2 | Modal | 800.000.000 | 740.000.000
 | SURPLUS/(DEFISIT) | (30.000.000) | (10.000.000)
`,
    loud: [{ cell: "D8", severity: "error", kind: "selisih", expected: "10.000.000" }],
  },
  {
    name: "SiLPA leaves the netto out",
    sheet: `
Kode | Uraian | Anggaran | Realisasi
4 | PENDAPATAN | 1.200.000.000 | 1.150.000.000
5 | BELANJA | 1.230.000.000 | 1.140.000.000
 | SURPLUS/DEFISIT | (30.000.000) | 10.000.000
6 | PEMBIAYAAN | |
6.1 | Penerimaan Pembiayaan | 50.000.000 | 50.000.000
6.2 | Pengeluaran Pembiayaan | 20.000.000 | 20.000.000
 | PEMBIAYAAN NETTO | 30.000.000 | 30.000.000
 | SILPA | 0 | 10.000.000
`,
    loud: [{ cell: "D9", severity: "error", kind: "jumlah", expected: "40.000.000", cause: "row-left-out" }],
  },
  {
    name: "ten times too much",
    sheet: `
Kode | Uraian | Anggaran | Realisasi
5 | BELANJA | 560.250.000 | 4.862.500.000
5.1 | Pegawai | 325.000.000 | 290.150.000
5.2 | Barang | 235.250.000 | 196.100.000
`,
    loud: [{ cell: "D2", severity: "error", kind: "jumlah", expected: "486.250.000", cause: "factor" }],
  },
  {
    name: "a digit was lost",
    sheet: `
Kode | Uraian | Anggaran | Realisasi
5 | BELANJA | 560.250.000 | 48.623.421
5.1 | Pegawai | 325.000.000 | 290.110.320
5.2 | Barang | 235.250.000 | 196.123.101
`,
    loud: [{ cell: "D2", severity: "error", kind: "jumlah", expected: "486.233.421", cause: "digit-lost" }],
  },
  {
    name: "the total of another column",
    sheet: `
Kode | Uraian | Anggaran | Realisasi
5 | BELANJA | 560.250.000 | 560.250.000
5.1 | Pegawai | 325.000.000 | 290.110.320
5.2 | Barang | 235.250.000 | 196.123.101
`,
    loud: [{ cell: "D2", severity: "error", kind: "jumlah", expected: "486.233.421", cause: "copied-from-column" }],
  },
  {
    name: "the grand total counts a subtotal twice",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | 100.000.000 | 90.000.000 | 90
2 | b | 50.000.000 | 45.000.000 | 90
 | SUB TOTAL | 150.000.000 | 135.000.000 | 90
1 | c | 10.000.000 | 9.000.000 | 90
2 | d | 20.000.000 | 18.000.000 | 90
 | SUB TOTAL | 30.000.000 | 27.000.000 | 90
 | TOTAL | 330.000.000 | 162.000.000 | 90
`,
    loud: [{ cell: "C8", severity: "error", kind: "jumlah", expected: "180.000.000", cause: "row-counted-twice" }],
  },
  {
    name: "a column of equal values beside it says nothing of what a total adds up",
    sheet: `
No | Komponen | Bobot | Nilai | Nilai Akhir
1 | Perencanaan | 30 | 100 | 30,00
2 | Pengukuran | 30 | 100 | 30,00
3 | Pelaporan | 15 | 100 | 15,00
4 | Evaluasi | 20 | 100 | 20,00
 | TOTAL NILAI | 100 | 100 | 95,00
`,
    loud: [{ cell: "C6", severity: "error", kind: "jumlah", expected: "95" }],
  },
  {
    name: "a part with two digits in each other's place, while its parent is backed",
    sheet: `
Kode Rekening | Uraian | Anggaran | Realisasi
5 | BELANJA | 910.000.000 | 801.000.000
5.1 | Operasi | 560.000.000 | 486.000.000
5.1.01 | Pegawai | 325.000.000 | 290.000.000
5.1.02 | Barang | 235.000.000 | 169.000.000
5.2 | Modal | 350.000.000 | 315.000.000
`,
    loud: [{ cell: "D5", severity: "error", kind: "jumlah", expected: "196.000.000", cause: "digits-swapped" }],
  },
];
