import type { TableCase } from "../tables/table-case";

/** Formulas and numbers as they are kept. */
export const rumusCases: TableCase[] = [
  {
    name: "formulas all through, with the results saved",
    sheet: `
No | Kegiatan | Pagu | Realisasi | Sisa | %
1 | A | #35000000~#,##0 | #27950000~#,##0 | =C2-D2 -> 7050000~#,##0 | =D2/C2 -> 0.798571428571429~0.00%
2 | B | #40000000~#,##0 | #28205000~#,##0 | =C3-D3 -> 11795000~#,##0 | =D3/C3 -> 0.705125~0.00%
3 | C | #12500000~#,##0 | #12500000~#,##0 | =C4-D4 -> 0~#,##0 | =D4/C4 -> 1~0.00%
4 | D | #8250000~#,##0 | #8100000~#,##0 | =C5-D5 -> 150000~#,##0 | =D5/C5 -> 0.981818181818182~0.00%
 | JUMLAH | =SUM(C2:C5) -> 95750000~#,##0 | =SUM(D2:D5) -> 76755000~#,##0 | =C6-D6 -> 18995000~#,##0 | =D6/C6 -> 0.801618798955614~0.00%
`,
    loud: [],
  },
  {
    name: "SUM stops a row too early",
    sheet: `
No | Kegiatan | Pagu | Realisasi
1 | A | #35000000~#,##0 | #27950000~#,##0
2 | B | #40000000~#,##0 | #28205000~#,##0
3 | C | #12500000~#,##0 | #12500000~#,##0
4 | D | #8250000~#,##0 | #8100000~#,##0
 | JUMLAH | =SUM(C2:C4) -> 87500000~#,##0 | =SUM(D2:D5) -> 76755000~#,##0
`,
    loud: [{ cell: "C6", severity: "error", kind: "jumlah", expected: "95.750.000" }],
  },
  {
    name: "SUM begins a row too late",
    sheet: `
No | Kegiatan | Pagu | Realisasi | Sisa
1 | A | #35000000~#,##0 | #27950000~#,##0 | =C2-D2 -> 7050000~#,##0
2 | B | #40000000~#,##0 | #28205000~#,##0 | =C3-D3 -> 11795000~#,##0
3 | C | #12500000~#,##0 | #12400000~#,##0 | =C4-D4 -> 100000~#,##0
 | JUMLAH | =SUM(C2:C4) -> 87500000~#,##0 | =SUM(D3:D4) -> 40605000~#,##0 | =SUM(E2:E4) -> 18945000~#,##0
`,
    loud: [{ cell: "D5", severity: "error", kind: "jumlah", expected: "68.555.000" }],
  },
  {
    name: "SUM runs over a subtotal and counts it twice",
    sheet: `
No | Kegiatan | Pagu
1 | A | #35000000~#,##0
2 | B | #40000000~#,##0
 | SUB TOTAL | =SUM(C2:C3) -> 75000000~#,##0
3 | C | #12500000~#,##0
4 | D | #8250000~#,##0
 | SUB TOTAL | =SUM(C5:C6) -> 20750000~#,##0
 | TOTAL | =SUM(C2:C7) -> 191500000~#,##0
`,
    loud: [{ cell: "C8", severity: "error", kind: "jumlah", expected: "95.750.000" }],
  },
  {
    name: "SUM over subtotals and parts, halved, is right",
    sheet: `
No | Kegiatan | Pagu
1 | A | #35000000~#,##0
2 | B | #40000000~#,##0
 | SUB TOTAL | =SUM(C2:C3) -> 75000000~#,##0
3 | C | #12500000~#,##0
4 | D | #8250000~#,##0
 | SUB TOTAL | =SUM(C5:C6) -> 20750000~#,##0
 | TOTAL | =SUM(C2:C7)/2 -> 95750000~#,##0
`,
    loud: [],
  },
  {
    name: "SUBTOTAL that skips subtotals of its own kind is right",
    sheet: `
No | Kegiatan | Pagu
1 | A | #35000000~#,##0
2 | B | #40000000~#,##0
 | SUB TOTAL | =SUBTOTAL(9,C2:C3) -> 75000000~#,##0
3 | C | #12500000~#,##0
4 | D | #8250000~#,##0
 | SUB TOTAL | =SUBTOTAL(9,C5:C6) -> 20750000~#,##0
 | TOTAL | =SUBTOTAL(9,C2:C7) -> 95750000~#,##0
`,
    loud: [],
  },
  {
    name: "a number typed over the formula of its column, which is also wrong",
    sheet: `
No | Kegiatan | Pagu | Realisasi | Sisa
1 | A | #35000000~#,##0 | #27950000~#,##0 | =C2-D2 -> 7050000~#,##0
2 | B | #40000000~#,##0 | #28205000~#,##0 | #11975000~#,##0
3 | C | #12500000~#,##0 | #12500000~#,##0 | =C4-D4 -> 0~#,##0
4 | D | #8250000~#,##0 | #8100000~#,##0 | =C5-D5 -> 150000~#,##0
5 | E | #9000000~#,##0 | #8000000~#,##0 | =C6-D6 -> 1000000~#,##0
`,
    loud: [{ cell: "E3", severity: "error", kind: "selisih", expected: "11.795.000" }],
  },
  {
    name: "a number typed over the formula of its column, of the same value",
    sheet: `
No | Kegiatan | Pagu | Realisasi | Sisa
1 | A | #35000000~#,##0 | #27950000~#,##0 | =C2-D2 -> 7050000~#,##0
2 | B | #40000000~#,##0 | #28205000~#,##0 | #11795000~#,##0
3 | C | #12500000~#,##0 | #12500000~#,##0 | =C4-D4 -> 0~#,##0
4 | D | #8250000~#,##0 | #8100000~#,##0 | =C5-D5 -> 150000~#,##0
5 | E | #9000000~#,##0 | #8000000~#,##0 | =C6-D6 -> 1000000~#,##0
`,
    loud: [{ cell: "E3", severity: "warning", kind: "rumus" }],
  },
  {
    name: "a number kept as text among numbers, left out by SUM and yet the total is typed right",
    sheet: `
No | Kegiatan | Pagu
1 | A | #35000000~#,##0
2 | B | 40.000.000
3 | C | #12500000~#,##0
4 | D | #8250000~#,##0
5 | E | #9000000~#,##0
 | JUMLAH | #104750000~#,##0
`,
    loud: [{ cell: "C3", severity: "warning", kind: "format" }],
  },
  {
    name: "amounts all kept as text are a habit, not a slip",
    sheet: `
No | Kegiatan | Pagu | Realisasi
1 | A | 35.000.000 | 27.950.000
2 | B | 40.000.000 | 28.205.000
3 | C | 12.500.000 | 12.500.000
 | JUMLAH | 87.500.000 | 68.655.000
`,
    loud: [],
  },
  {
    name: "thousands marks on the wrong places",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | A | 35.000.000 | 27.950.000 | 79,86
2 | B | 4.00.00.000 | 28.205.000 | 70,51
 | JUMLAH | 75.000.000 | 56.155.000 | 74,87
`,
    loud: [{ cell: "C3", severity: "warning", kind: "format", expected: "40.000.000" }],
  },
  {
    name: "nothing of nothing shown as a dash among formulas",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | A | #35000000~#,##0 | #27950000~#,##0 | =D2/C2 -> 0.798571428571429~0.00%
2 | B | #0~#,##0 | #0~#,##0 | -
3 | C | #12500000~#,##0 | #12500000~#,##0 | =D4/C4 -> 1~0.00%
 | JUMLAH | =SUM(C2:C4) -> 47500000~#,##0 | =SUM(D2:D4) -> 40450000~#,##0 | =D5/C5 -> 0.851578947368421~0.00%
`,
    loud: [],
  },
  {
    name: "leaves typed, parents summed: a column of both",
    sheet: `
Kode | Uraian | Pagu | Realisasi
5.1 | Belanja Operasi | =C3+C6 -> 96000000~#,##0 | =D3+D6 -> 90000000~#,##0
5.1.01 | Belanja Pegawai | =SUM(C4:C5) -> 70000000~#,##0 | =SUM(D4:D5) -> 66000000~#,##0
5.1.01.01 | Gaji | #50000000~#,##0 | #48000000~#,##0
5.1.01.02 | Tunjangan | #20000000~#,##0 | #18000000~#,##0
5.1.02 | Belanja Barang | =SUM(C7:C9) -> 26000000~#,##0 | =SUM(D7:D9) -> 24000000~#,##0
5.1.02.01 | ATK | #6000000~#,##0 | #6000000~#,##0
5.1.02.02 | Jasa | #12000000~#,##0 | #11000000~#,##0
5.1.02.03 | Perjalanan | #8000000~#,##0 | #7000000~#,##0
`,
    loud: [],
  },
  {
    name: "one ratio guarded against an empty base, the others not",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | A | #40000000~#,##0 | #30000000~#,##0 | =D2/C2 -> 0.75~0.00%
2 | B | #20000000~#,##0 | #19000000~#,##0 | =D3/C3 -> 0.95~0.00%
3 | C | #10000000~#,##0 | #10000000~#,##0 | =IFERROR(D4/C4,0) -> 1~0.00%
4 | D | #8000000~#,##0 | #6000000~#,##0 | =D5/C5 -> 0.75~0.00%
5 | E | #5000000~#,##0 | #4000000~#,##0 | =D6/C6 -> 0.8~0.00%
`,
    loud: [],
  },
  {
    name: "a total that adds its subtotals one by one",
    sheet: `
No | Kegiatan | Pagu
1 | A | #35000000~#,##0
2 | B | #40000000~#,##0
 | SUB TOTAL | =SUM(C2:C3) -> 75000000~#,##0
3 | C | #12500000~#,##0
4 | D | #8250000~#,##0
 | SUB TOTAL | =C5+C6 -> 20750000~#,##0
 | TOTAL | =C4+C7 -> 95750000~#,##0
`,
    loud: [],
  },
  {
    name: "a total of another kind of formula: SUMIF, SUMPRODUCT, ROUND",
    sheet: `
No | Kegiatan | Sumber | Pagu
1 | A | RM | #35000000~#,##0
2 | B | PNBP | #40000000~#,##0
3 | C | RM | #12500000~#,##0
 | Jumlah RM |  | =SUMIF(C2:C4,"RM",D2:D4) -> 47500000~#,##0
 | Jumlah PNBP |  | =SUMPRODUCT((C2:C4="PNBP")*D2:D4) -> 40000000~#,##0
 | TOTAL |  | =ROUND(SUM(D2:D4),0) -> 87500000~#,##0
`,
    loud: [],
  },
  {
    name: "counts with their unit as text among bare numbers are words, not slips",
    sheet: `
No | Indikator | Target | Realisasi
1 | A | #80 | #84
2 | B | 12 Dokumen | 11 Dokumen
3 | C | #3.4 | #3.61
4 | D | #100 | #100
5 | E | BB | BB
`,
    loud: [],
  },
  {
    name: "account numbers and codes as text among numbers",
    sheet: `
No | Nama | Nomor Rekening | Honor
1 | Ahmad | 0021345678 | #900000~#,##0
2 | Budi | #1234567890~0 | #900000~#,##0
3 | Citra | #2345678901~0 | #750000~#,##0
4 | Dewi | #3456789012~0 | #750000~#,##0
Jumlah |  |  | #3300000~#,##0
`,
    loud: [],
  },
  {
    name: "a dash among numbers is nothing",
    sheet: `
No | Kegiatan | Pagu | Realisasi
1 | A | #35000000~#,##0 | #27950000~#,##0
2 | B | #40000000~#,##0 | -
3 | C | #12500000~#,##0 | #12500000~#,##0
4 | D | #8250000~#,##0 | #8100000~#,##0
 | JUMLAH | =SUM(C2:C5) -> 95750000~#,##0 | =SUM(D2:D5) -> 48550000~#,##0
`,
    loud: [],
  },
  {
    name: "a number kept as text that SUM passed over",
    sheet: `
No | Kegiatan | Pagu
1 | A | #35000000~#,##0
2 | B | 40.000.000
3 | C | #12500000~#,##0
4 | D | #8250000~#,##0
5 | E | #9000000~#,##0
 | JUMLAH | =SUM(C2:C6) -> 64750000~#,##0
`,
    loud: [
      { cell: "C3", severity: "warning", kind: "format" },
      { cell: "C7", severity: "error", kind: "jumlah", expected: "104.750.000" },
    ],
  },
  {
    name: "SUM ends above a row of nothing",
    sheet: `
No | Kegiatan | Pagu
1 | A | #35000000~#,##0
2 | B | #40000000~#,##0
3 | C | #12500000~#,##0
 | dst. |
 | JUMLAH | =SUM(C2:C4) -> 87500000~#,##0
`,
    loud: [],
  },
];
