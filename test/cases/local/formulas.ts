import type { LocalCase } from "./local-case";

/** How cells are kept: numbers as text, numbers over formulas, formulas that point elsewhere, sums that miss rows. */
export const formulaCases: LocalCase[] = [
  {
    name: "an amount stored as text among numbers",
    sheets: `
No | Kegiatan | Pagu | Realisasi
1 | a | #11000000 | #10000000
2 | b | #23000000 | 20.000.000
3 | c | #47000000 | #40000000
4 | d | #12000000 | #11000000
5 | e | #13000000 | #12500000
`,
    loud: [{ cell: "D3", severity: "warning", kind: "format", expected: "20.000.000", fix: 20000000 }],
  },
  {
    name: "a figure with its unit among numbers, where a column tells the unit",
    sheets: `
No | Indikator | Satuan | Target | Realisasi
1 | Nilai a | Orang | #10 | #9
2 | Nilai b | Orang | 110 Orang | #100
3 | Nilai c | Unit | #4 | #4
4 | Nilai d | Unit | #5 | #5
5 | Nilai e | Unit | #6 | #5
6 | Nilai f | Unit | #7 | #7
`,
    loud: [{ cell: "D3", severity: "warning", kind: "format", expected: "110", fix: 110 }],
  },
  {
    name: "a text that can be read in two ways is not mended",
    sheets: `
No | Indikator | Target | Realisasi
1 | Nilai a | #10.5 | #9
2 | Nilai b | 76,700 | #80
3 | Nilai c | #4 | #4
4 | Nilai d | #5 | #5
`,
    loud: [{ cell: "C3", severity: "warning", kind: "format", fix: null }],
  },
  {
    name: "targets with units among plain ones are meant so",
    sheets: `
No | Indikator | Target | Realisasi
1 | Nilai a | #10 | #9
2 | Nilai b | 2 Dokumen | 2 Dokumen
3 | Nilai c | #4 | #4
4 | Nilai d | 75% | 80%
5 | Nilai e | #6 | #5
`,
    loud: [],
  },
  {
    name: "dashes and remarks among numbers are no numbers",
    sheets: `
No | Kegiatan | Pagu | Realisasi
1 | a | #11000000 | #10000000
2 | b | #23000000 | -
3 | c | #47000000 | #40000000
4 | d | #12000000 | #11000000
5 | e | #13000000 | #12500000
`,
    loud: [],
  },
  {
    name: "a table of texts is a table of texts",
    sheets: `
No | Kegiatan | Pagu | Realisasi
1 | a | 11.000.000 | 10.000.000
2 | b | 23.000.000 | 20.000.000
3 | c | #47000000 | 40.000.000
`,
    loud: [],
  },
  {
    name: "a SUM leaves a number out that is stored as text",
    sheets: `
No | Kegiatan | Pagu | Realisasi
1 | a | #11000000 | #10000000
2 | b | #23000000 | 20.000.000
3 | c | #47000000 | #40000000
4 | d | #12000000 | #11000000
JUMLAH | | =SUM(C2:C5) → 93000000 | =SUM(D2:D5) → 61000000
`,
    loud: [
      { cell: "D3", severity: "warning", kind: "format", fix: 20000000 },
      { cell: "D6", severity: "error", kind: "jumlah", expected: "81.000.000", cause: "number-as-text" },
    ],
  },
  {
    name: "a formula that fails on a number stored as text is a consequence",
    sheets: `
No | Kegiatan | Pagu | Realisasi | Sisa
1 | a | #11000000 | #10000000 | =C2-D2 → 1000000
2 | b | #23000000 | Rp. 20.000.000,- | =C3-D3 → #VALUE!
3 | c | #47000000 | #40000000 | =C4-D4 → 7000000
4 | d | #12000000 | #11000000 | =C5-D5 → 1000000
`,
    loud: [{ cell: "D3", severity: "warning", kind: "format", fix: 20000000 }],
    infos: [{ cell: "E3", severity: "info", kind: "rumus" }],
  },
  {
    name: "a right number typed over a formula",
    sheets: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | #11000000 | #10000000 | =ROUND(D2/C2*100,2) → 90.91
2 | b | #23000000 | #20000000 | =ROUND(D3/C3*100,2) → 86.96
3 | c | #47000000 | #40000000 | #85.11
4 | d | #12000000 | #11000000 | =ROUND(D5/C5*100,2) → 91.67
`,
    loud: [{ cell: "E4", severity: "warning", kind: "rumus", fix: "=ROUND(D4/C4*100,2)" }],
  },
  {
    name: "a wrong number typed over a formula is one finding",
    sheets: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | #11000000 | #10000000 | =ROUND(D2/C2*100,2) → 90.91
2 | b | #23000000 | #20000000 | =ROUND(D3/C3*100,2) → 86.96
3 | c | #47000000 | #40000000 | #95.11
4 | d | #12000000 | #11000000 | =ROUND(D5/C5*100,2) → 91.67
`,
    loud: [
      {
        cell: "E4",
        severity: "error",
        kind: "persen",
        expected: "85,11",
        cause: "constant-over-formula",
        fix: "=ROUND(D4/C4*100,2)",
      },
    ],
  },
  {
    name: "a row without figures to compute with is filled in by hand",
    sheets: `
No | Indikator | Target | Realisasi | Capaian
1 | Nilai a | #80 | #72 | =ROUND(D2/C2*100,2) → 90
2 | Nilai b | Sangat Baik | Sangat Baik | #100
3 | Nilai c | #50 | #45 | =ROUND(D4/C4*100,2) → 90
4 | Nilai d | #40 | #38 | =ROUND(D5/C5*100,2) → 95
`,
    loud: [],
  },
  {
    name: "two formulas and two numbers share no formula",
    sheets: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | #11000000 | #10000000 | =ROUND(D2/C2*100,2) → 90.91
2 | b | #23000000 | #20000000 | =ROUND(D3/C3*100,2) → 86.96
3 | c | #47000000 | #40000000 | #85.11
4 | d | #12000000 | #11000000 | #91.67
`,
    loud: [],
  },
  {
    name: "a formula that points at the row above, by chance with the right result",
    sheets: `
No | Kegiatan | Pagu | Realisasi | Sisa
1 | a | #11000000 | #10000000 | =C2-D2 → 1000000
2 | b | #23000000 | #22000000 | =C2-D2 → 1000000
3 | c | #47000000 | #40000000 | =C4-D4 → 7000000
4 | d | #12000000 | #11500000 | =C5-D5 → 500000
`,
    loud: [{ cell: "E3", severity: "warning", kind: "rumus", expected: "=C3-D3", fix: "=C3-D3" }],
  },
  {
    name: "a formula that points at the row above, with a wrong result",
    sheets: `
No | Kegiatan | Pagu | Realisasi | Sisa
1 | a | #11000000 | #10000000 | =C2-D2 → 1000000
2 | b | #23000000 | #20000000 | =C2-D2 → 1000000
3 | c | #47000000 | #40000000 | =C4-D4 → 7000000
4 | d | #12000000 | #11500000 | =C5-D5 → 500000
`,
    loud: [{ cell: "E3", severity: "error", kind: "selisih", cause: "formula-differs", fix: "=C3-D3" }],
  },
  {
    name: "less is better in one row: another equation is meant",
    sheets: `
No | Indikator | Target | Realisasi | Capaian
1 | Nilai a | #80 | #72 | =D2/C2*100 → 90
2 | Angka kemiskinan | #8 | #4 | =(2*C3-D3)/C3*100 → 150
3 | Nilai c | #50 | #45 | =D4/C4*100 → 90
4 | Nilai d | #40 | #38 | =D5/C5*100 → 95
`,
    loud: [],
  },
  {
    name: "absolute addresses and another sheet's figures",
    sheets: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | #11000000 | =Data!B2+0 → 10000000 | =ROUND(D2/$C2*100,2) → 90.91
2 | b | #23000000 | =Data!B3+0 → 20000000 | =ROUND(D3/$C3*100,2) → 86.96
3 | c | #47000000 | =Data!B4+0 → 40000000 | =ROUND(D4/$C4*100,2) → 85.11
4 | d | #12000000 | =Data!B5+0 → 11000000 | =ROUND(D5/$C5*100,2) → 91.67
`,
    loud: [],
  },
  {
    name: "a total typed beside computed ones",
    sheets: `
No | Kegiatan | Pagu | Blokir | Realisasi | Sisa
1 | a | #11000000 | #0 | #10000000 | #1000000
2 | b | #23000000 | #0 | #20000000 | #3000000
3 | c | #47000000 | #100000 | #40000000 | #7000000
JUMLAH | | =SUM(C2:C4) → 81000000 | =SUM(D2:D4) → 100000 | #70000000 | #11000000
`,
    loud: [
      { cell: "E5", severity: "warning", kind: "rumus", fix: "=SUM(E2:E4)" },
      { cell: "F5", severity: "warning", kind: "rumus", fix: "=SUM(F2:F4)" },
    ],
  },
  {
    name: "a wrong total typed beside computed ones",
    sheets: `
No | Kegiatan | Pagu | Blokir | Realisasi
1 | a | #11000000 | #0 | #10000000
2 | b | #23000000 | #0 | #20000000
3 | c | #47000000 | #100000 | #40000000
JUMLAH | | =SUM(C2:C4) → 81000000 | =SUM(D2:D4) → 100000 | #71230000
`,
    loud: [
      {
        cell: "E5",
        severity: "error",
        kind: "jumlah",
        expected: "70.000.000",
        cause: "constant-over-formula",
        fix: "=SUM(E2:E4)",
      },
    ],
  },
  {
    name: "a mean typed beside computed totals",
    sheets: `
No | Kegiatan | Pagu | Realisasi | Nilai
1 | a | #11000000 | #10000000 | #80
2 | b | #23000000 | #20000000 | #90
3 | c | #47000000 | #40000000 | #85
JUMLAH | | =SUM(C2:C4) → 81000000 | =SUM(D2:D4) → 70000000 | #85
`,
    loud: [],
  },
  {
    name: "a SUM that stops before the last row",
    sheets: `
No | Kegiatan | Pagu | Realisasi
1 | a | #11000000 | #10000000
2 | b | #23000000 | #20000000
3 | c | #47000000 | #40000000
JUMLAH | | =SUM(C2:C3) → 34000000 | =SUM(D2:D4) → 70000000
`,
    loud: [
      {
        cell: "C5",
        severity: "error",
        kind: "jumlah",
        expected: "81.000.000",
        cause: "sum-misses-row",
        fix: "=SUM(C2:C4)",
      },
    ],
  },
  {
    name: "a chain of additions that skips a row",
    sheets: `
No | Kegiatan | Pagu | Realisasi
1 | a | #11000000 | #10000000
2 | b | #23000000 | #20000000
3 | c | #47000000 | #40000000
JUMLAH | | =C2+C4 → 58000000 | =D2+D3+D4 → 70000000
`,
    loud: [{ cell: "C5", severity: "error", kind: "jumlah", expected: "81.000.000", cause: "sum-misses-row" }],
  },
  {
    name: "a SUM that stops before a row of zero is right today",
    sheets: `
No | Kegiatan | Pagu | Realisasi
1 | a | #11000000 | #10000000
2 | b | #23000000 | #20000000
3 | c | #47000000 | #0
JUMLAH | | =SUM(C2:C4) → 81000000 | =SUM(D2:D3) → 30000000
`,
    loud: [{ cell: "D5", severity: "warning", kind: "rumus", expected: "=SUM(D2:D4)", fix: "=SUM(D2:D4)" }],
  },
  {
    name: "a SUM that includes the year of its header",
    sheets: `
No | Kegiatan | #2024 | #2025
1 | a | #110 | #100
2 | b | #230 | #200
3 | c | #470 | #400
JUMLAH | | =SUM(C2:C4) → 810 | =SUM(D1:D4) → 2725
`,
    loud: [{ cell: "D5", severity: "error", kind: "jumlah", expected: "700", cause: "sum-includes-header" }],
  },
  {
    name: "a SUM that counts a subtotal too",
    sheets: `
No | Kegiatan | Pagu
1 | a | #11000000
2 | b | #23000000
 | SUB TOTAL | =SUM(C2:C3) → 34000000
1 | c | #47000000
2 | d | #12000000
 | SUB TOTAL | =SUM(C5:C6) → 59000000
 | TOTAL | =SUM(C2:C6) → 127000000
`,
    loud: [{ cell: "C8", severity: "error", kind: "jumlah", expected: "93.000.000", cause: "sum-counts-subtotal" }],
  },
  {
    name: "a total of subtotals by single cells",
    sheets: `
No | Kegiatan | Pagu
1 | a | #11000000
2 | b | #23000000
 | SUB TOTAL | =SUM(C2:C3) → 34000000
1 | c | #47000000
2 | d | #12000000
 | SUB TOTAL | =SUM(C5:C6) → 59000000
 | TOTAL | =C4+C7 → 93000000
`,
    loud: [],
  },
  {
    name: "a total by SUBTOTAL, by a mean, or of other columns is none of these",
    sheets: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | #11000000 | #10000000 | =ROUND(D2/C2*100,2) → 90.91
2 | b | #23000000 | #20000000 | =ROUND(D3/C3*100,2) → 86.96
3 | c | #47000000 | #40000000 | =ROUND(D4/C4*100,2) → 85.11
JUMLAH | | =SUBTOTAL(9,C2:C4) → 81000000 | =SUM(D2:D4) → 70000000 | =ROUND(D5/C5*100,2) → 86.42
`,
    loud: [],
  },
  {
    name: "percentages below amounts, the last of them typed",
    sheets: `
Jenis Belanja | Murni | PNBP | Jumlah
Pegawai | #70000000 | #2000000 | =SUM(B2:C2) → 72000000
Barang | #20000000 | #3000000 | =SUM(B3:C3) → 23000000
Modal | #4000000 | #1000000 | =SUM(B4:C4) → 5000000
Jumlah | =SUM(B2:B4) → 94000000 | =SUM(C2:C4) → 6000000 | =SUM(B5:C5) → 100000000
Persentase | =B5/D5 → 0.94~0.00% | =C5/D5 → 0.06~0.00% | #1~0.00%
`,
    loud: [],
  },
  {
    name: "a total that leaves out a row that is empty in one column, and last year beside it typed throughout",
    sheets: `
No | Golongan | Dalam | Luar | Jumlah | 2023
1 | Calon | #38 | - | =SUM(C2:D2) → 38 | #41
2 | Dasar | #412 | #6 | =SUM(C3:D3) → 418 | #395
3 | Lanjutan | #127 | #2 | =SUM(C4:D4) → 129 | #133
4 | Mahir | #56 | #1 | =SUM(C5:D5) → 57 | #52
 | Jumlah Peserta | =SUM(C3:C5) → 595 | =SUM(D3:D5) → 9 | =SUM(E3:E5) → 604 | #580
 | Jumlah Orang | =C2+C6 → 633 | =D2+D6 → 9 | =E2+E6 → 642 | #621
`,
    loud: [],
  },
  {
    name: "amounts that the row of formulas tells and nobody computes, with what they add up to",
    sheets: `
No | Bulan | Orang | Hari | Orang-hari | Indeks (Rp) | Nilai (Rp)
(1) | (2) | (3) | (4) | (5)=(3)×(4) | (6) | (7)=(5)×(6)
1 | Januari | #389 | #31 | =C3*D3 → 12059 | #19000 | #229121000
2 | Februari | #398 | #28 | =C4*D4 → 11144 | #19000 | #211736000
3 | Maret | #407 | #31 | =C5*D5 → 12617 | #19000 | #239723000
 | Jumlah | | =SUM(D3:D5) → 90 | =SUM(E3:E5) → 35820 | | #680580000
`,
    loud: [],
  },
];
