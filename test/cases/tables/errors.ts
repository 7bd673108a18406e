import type { TableCase } from "./table-case";

/** Tables with mistakes, with exactly the cells that must be blamed. */
export const errorCases: TableCase[] = [
  {
    name: "row 1 is not in the total; the percent of the total follows",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | Pendampingan keluarga | 35.000.000 | 27.950.000 | 79,86
2 | Advokasi | 40.000.000 | 28.205.000 | 70,51
3 | Pemberdayaan | 80.000.000 | 69.725.000 | 87,16
4 | Informasi | 57.000.000 | 47.100.000 | 82,63
TOTAL <<<<< | | 177.000.000 | 172.980.000 | 97,73
`,
    loud: [{ cell: "C6", severity: "error", kind: "jumlah", expected: "212.000.000", cause: "row-left-out" }],
    infos: [{ cell: "E6", severity: "info", kind: "persen", expected: "81,59" }],
  },
  {
    name: "two rows are not in the total",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | 11.000.000 | 10.000.000 | 90,91
2 | b | 23.000.000 | 20.000.000 | 86,96
3 | c | 47.000.000 | 40.000.000 | 85,11
4 | d | 95.000.000 | 80.000.000 | 84,21
JUMLAH | | 118.000.000 | 150.000.000 | 85,23
`,
    loud: [{ cell: "C6", severity: "error", kind: "jumlah", expected: "176.000.000", cause: "rows-left-out" }],
  },
  {
    name: "a row is counted twice",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | 11.000.000 | 10.000.000 | 90,91
2 | b | 23.000.000 | 20.000.000 | 86,96
3 | c | 47.000.000 | 40.000.000 | 85,11
JUMLAH | | 81.000.000 | 90.000.000 | 111,11
`,
    loud: [{ cell: "D5", severity: "error", kind: "jumlah", expected: "70.000.000", cause: "row-counted-twice" }],
    infos: [{ cell: "E5", severity: "info", kind: "persen", expected: "86,42" }],
  },
  {
    name: "two digits of a total changed places",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | 11.230.000 | 10.000.000 | 89,05
2 | b | 23.100.000 | 20.000.000 | 86,58
3 | c | 47.010.000 | 40.000.000 | 85,09
JUMLAH | | 81.430.000 | 70.000.000 | 86,06
`,
    loud: [{ cell: "C5", severity: "error", kind: "jumlah", expected: "81.340.000", cause: "digits-swapped" }],
  },
  {
    name: "a percent that was copied from the row above",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | a | 53,51 Indeks | 56,49 Indeks | 105,57%
2 | b | 76,700 Indeks | 70,12 Indeks | 105,57%
`,
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "91,42%", cause: "copied" }],
  },
  {
    name: "the capaian repeats the realisasi",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | a | 75,50% | 100% | 100%
`,
    loud: [{ cell: "E2", severity: "error", kind: "persen", cause: "copied-from-realisasi" }],
  },
  {
    name: "target divided by realisasi",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Nilai A | 80 | 90 | 88,89
2 | Nilai B | 90 | 81 | 90,00
`,
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "112,50", cause: "divided-wrong-way" }],
  },
  {
    name: "the decimal mark of a percent has moved",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | 11.720.000 | 4.440.000 | 3,79
2 | b | 14.037.000 | 11.887.000 | 84,68
`,
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "37,88", cause: "decimal-mark-moved" }],
  },
  {
    name: "digits of a percent changed places",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | 11.720.000 | 4.440.000 | 38,78
2 | b | 14.037.000 | 11.887.000 | 84,68
`,
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "37,88" }],
  },
  {
    name: "a percent far off, with no cause to claim",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | a | 94 | 97,77 | 102,91
2 | b | 95 | 97 | 102,11
`,
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "104,01", cause: null }],
  },
  {
    name: "49,1 is neither 49,2 (rounded) nor 49,2 (cut) of 49,22",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | 5.242.000 | 2.580.000 | 49,1
2 | b | 122.098.000 | 61.033.700 | 49,9
`,
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "49,2" }],
    infos: [{ cell: "E3", severity: "info", kind: "persen", expected: "50,0" }],
  },
  {
    name: "a truncated percent is a remark",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | a | 53,51 Indeks | 56,49 Indeks | 105,56%
2 | b | 1,40 Indeks | 1,88 Indeks | 134,28%
`,
    loud: [],
    infos: [
      { cell: "E2", severity: "info", kind: "persen", expected: "105,57" },
      { cell: "E3", severity: "info", kind: "persen", expected: "134,29" },
    ],
  },
  {
    name: "MURNI and TOTAL in each other's place",
    sheet: `
No | Tahun | Murni | PNBP | Hibah | Total | Realisasi | %
1 | 2025 | 1.541.760.000 | 18.120.000 | 0 | 1.523.640.000 | 1,359,996,505,- | 88,21
`,
    loud: [{ cell: "F2", severity: "error", kind: "jumlah", expected: "1.541.760.000", cause: "columns-swapped" }],
  },
  {
    name: "the total of a year was copied from the next year; its percent is right",
    sheet: `
No | Tahun | Murni | PNBP | Total | Realisasi | %
1 | 2022 | 1.683.195.000 | 16.240.000 | 1.886.524.000 | 1.674.297.257 | 98,52
2 | 2023 | 1.870.284.000 | 16.240.000 | 1.886.524.000 | 1.874.843.061 | 99,38
`,
    loud: [{ cell: "E2", severity: "error", kind: "jumlah", expected: "1.699.435.000", cause: "copied" }],
  },
  {
    name: "a sisa that is not pagu less realisasi",
    sheet: `
No | Kegiatan | Pagu | Realisasi | % | Sisa
1 | a | 35.000.000 | 27.950.000 | 79,86 | 7.050.000
2 | b | 40.000.000 | 28.205.000 | 70,51 | 11.975.000
`,
    loud: [{ cell: "F3", severity: "error", kind: "selisih", expected: "11.795.000", cause: "digits-swapped" }],
  },
  {
    name: "a sisa told in a sentence that is not what is left",
    sheet: `
No | Kegiatan | Pagu | Realisasi | % | Sisa
1 | a | 14.037.000 | 11.887.000 | 84,68 | Sisa terdiri dari blokir Rp.1.530.000 dan yang tidak digunakan Rp.620.000
2 | b | 56.640.000 | 40.014.000 | 70,65 | Sisa terdiri dari blokir Rp.1.530.000 dan yang tidak digunakan Rp.620.000
`,
    loud: [{ cell: "F3", severity: "error", kind: "selisih", cause: "copied" }],
  },
  {
    name: "a typed realisasi against which percent and sisa both speak",
    sheet: `
No | Kegiatan | Pagu | Realisasi | % | Sisa
1 | a | 35.000.000 | 29.750.000 | 79,86 | 7.050.000
2 | b | 40.000.000 | 28.205.000 | 70,51 | 11.795.000
JUMLAH | | 75.000.000 | 56.155.000 | 74,87 | 18.845.000
`,
    loud: [{ cell: "D2", severity: "error", kind: "selisih", expected: "27.950.000", cause: "digits-swapped" }],
  },
  {
    name: "a total of the sisa alone",
    sheet: `
No | Kegiatan | Pagu | Realisasi | % | Sisa
1 | a | 35.000.000 | 27.950.000 | 79,86 | 7.050.000
2 | b | 40.000.000 | 28.205.000 | 70,51 | 11.795.000
JUMLAH SISA | | | | | 11.795.000
`,
    loud: [{ cell: "F4", severity: "error", kind: "jumlah", expected: "18.845.000", cause: "row-left-out" }],
  },
  {
    name: "a wrong subtotal, while the grand total is right",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | 100.000.000 | 90.000.000 | 90
2 | b | 55.000.000 | 49.500.000 | 90
 | SUB TOTAL | 155.000.000 | 149.500.000 | 96
1 | c | 10.000.000 | 9.000.000 | 90
2 | d | 20.000.000 | 18.000.000 | 90
 | SUB TOTAL | 30.000.000 | 27.000.000 | 90
 | TOTAL | 185.000.000 | 166.500.000 | 90
`,
    loud: [{ cell: "D4", severity: "error", kind: "jumlah", expected: "139.500.000" }],
  },
  {
    name: "the total adds the parts together with their parent",
    sheet: `
Kode | Kegiatan | Pagu | Realisasi | %
BL.3247 | Informasi | 10.000.000 | 9.000.000 | 90
BL.3260 | Rehabilitasi | 56.000.000 | 40.000.000 | 71,43
BL.3260.BAA | Layanan | 26.000.000 | 20.000.000 | 76,92
BL.3260.BDB | Fasilitasi | 30.000.000 | 20.000.000 | 66,67
TOTAL | | 122.000.000 | 49.000.000 | 74,24
`,
    loud: [
      { cell: "C6", severity: "error", kind: "jumlah", expected: "66.000.000", cause: "parts-counted-with-parent" },
    ],
  },
  {
    name: "serapan against the pagu less blokir is a mixed base, not an error",
    sheet: `
No | Kegiatan | Pagu | Realisasi | % | Sisa
1 | a | 13.120.000 | 8.350.000 | 70,64 | Sisa sebesar Rp.4.770.000, termasuk blokir Rp.1.300.000
2 | b | 40.000.000 | 28.205.000 | 70,51 | 11.795.000
`,
    loud: [{ cell: "E2", severity: "warning", kind: "persen" }],
  },
  {
    name: "the weight of Deviasi is that of 2022",
    sheet: `
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Revisi DIPA | 10 | 100 | 10,00
2 | Deviasi Halaman III DIPA | 10 | 100 | 10,00
3 | Penyerapan Anggaran | 20 | 100 | 20,00
4 | Belanja Kontraktual | 10 | 100 | 10,00
5 | Penyelesaian Tagihan | 10 | 100 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 98,87 | 9,89
7 | Capaian Output | 25 | 98,42 | 24,60
 | TOTAL NILAI IKPA | 100 | | 99,49
`,
    year: 2025,
    loud: [{ cell: "C3", severity: "error", kind: "bobot", expected: "15", cause: "weights-of-another-year" }],
  },
  {
    name: "a weighted value that is not weight × value",
    sheet: `
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Kualitas | 40 | 85,50 | 34,20
2 | Ketepatan | 60 | 90,00 | 45,00
 | TOTAL | 100 | | 88,20
`,
    loud: [{ cell: "E3", severity: "error", kind: "bobot", expected: "54,00" }],
  },
  {
    name: "weights that do not add up to their total",
    sheet: `
No | Komponen | Bobot | Nilai | Nilai Akhir
1 | Perencanaan | 30 | 80,00 | 24,00
2 | Pengukuran | 30 | 70,00 | 21,00
3 | Pelaporan | 15 | 80,00 | 12,00
4 | Evaluasi | 20 | 60,00 | 12,00
 | TOTAL | 100 | | 69,00
`,
    loud: [{ cell: "C6", severity: "error", kind: "jumlah", expected: "95" }],
  },
  {
    name: "a percent typed as a fraction is named in the spelling of its cell",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | A | #35000000 | #27950000 | #0.9985
2 | B | #40000000 | #28205000 | #0.7051
`,
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "0,7986" }],
  },
  {
    name: "a percent with a percent format",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | A | #35000000~#,##0 | #27950000~#,##0 | #0.9985~0.00%
2 | B | #40000000~#,##0 | #28205000~#,##0 | #0.7051~0.00%
`,
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "79,86%" }],
  },
  {
    name: "a whole-number percent that is wrong by one is wrong",
    sheet: `
No | Indikator | Target | Realisasi | %
1 | a | 92 | 87,93 | 97
2 | b | 4 Dokumen | 4 Dokumen | 100
`,
    loud: [{ cell: "E2", severity: "error", kind: "persen" }],
  },
  {
    name: "a capaian above the cap of the others is no cap",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | a | 10 Orang | 20 Orang | 150
2 | b | 10 Orang | 9 Orang | 90
`,
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "200" }],
  },
  {
    name: "counts of people that do not add up",
    sheet: `
No | Kegiatan | Laki-laki | Perempuan
1 | a | 10 | 12
2 | b | 20 | 21
3 | c | 31 | 30
JUMLAH | | 61 | 51
`,
    loud: [{ cell: "D5", severity: "error", kind: "jumlah", expected: "63", cause: "row-left-out" }],
  },
  {
    name: "an amount whose marks are irregular is read and warned of",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | 21,276,070,424,00 | 21.276.070.424 | 100,00
`,
    loud: [{ cell: "C2", severity: "warning", kind: "format", expected: "21.276.070.424" }],
  },
  {
    name: "words where an amount is expected",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | 10.000.000 | belum ada | 0
2 | b | 10.000.000 | 9.000.000 | 90
JUMLAH | | 20.000.000 | 9.000.000 | 45
`,
    loud: [{ cell: "D2", severity: "warning", kind: "angka" }],
  },
  {
    name: "TOTAL ANGGARAN YANG DIKELOLA is the total less the blocked amount",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | 100.000.000 | 80.000.000 | 80,00
2 | b | 60.000.000 | 50.000.000 | 83,33
 | TOTAL ANGGARAN | 160.000.000 | 130.000.000 | 81,25
 | TOTAL ANGGARAN BLOKIR | 20.000.000 | |
 | TOTAL ANGGARAN YANG DIKELOLA | 150.000.000 | 130.000.000 | 92,86
`,
    loud: [{ cell: "C6", severity: "error", kind: "selisih", expected: "140.000.000" }],
  },
  {
    name: "an efisiensi that is not what is left of the pagu",
    sheet: `
NO | PROGRAM | PAGU | REALISASI | % | SISA | EFISIENSI PENGGUNAAN ANGGARAN (%)
1 | a | 10.885.113.000 | 10.833.864.605 | 99,53 | 51.248.395 | 0,47
2 | b | 5.583.206.000 | 5.541.790.095 | 99,26 | 41.415.905 | 0,47
TOTAL | | 16.468.319.000 | 16.375.654.700 | 99,44 | 92.664.300 | 0,56
`,
    loud: [{ cell: "G3", severity: "error", kind: "persen", expected: "0,74" }],
  },
  {
    name: "two separate mistakes in one table are two findings",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | 11.000.000 | 10.000.000 | 90,91
2 | b | 23.000.000 | 20.000.000 | 68,96
3 | c | 47.000.000 | 40.000.000 | 85,11
JUMLAH | | 58.000.000 | 70.000.000 | 86,42
`,
    loud: [
      { cell: "E3", severity: "error", kind: "persen", expected: "86,96" },
      { cell: "C5", severity: "error", kind: "jumlah", expected: "81.000.000", cause: "row-left-out" },
    ],
  },
  {
    name: "an error value beside right figures",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | 11.000.000 | 10.000.000 | 91,90
2 | b | 23.000.000 | 20.000.000 | 86,96
`,
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "90,91" }],
  },
  {
    name: "all totals hold five million more than the rows: a row seems to be missing, and nothing is dragged along",
    sheet: `
No | Kegiatan | Pagu Awal | Pagu Revisi | Realisasi | %
1 | Belanja Pegawai | 2.400.000.000 | 1.800.000.000 | 1.782.300.000 | 99,02
2 | Belanja Barang | 900.000.000 | 1.000.000.000 | 987.650.000 | 98,77
3 | Belanja Modal | 0 | 25.000.000 | 24.100.000 | 96,40
JUMLAH | | 3.305.000.000 | 2.830.000.000 | 2.799.050.000 | 98,91
`,
    loud: [
      { cell: "C5", severity: "error", kind: "jumlah", expected: "3.300.000.000" },
      { cell: "D5", severity: "error", kind: "jumlah", expected: "2.825.000.000" },
      { cell: "E5", severity: "error", kind: "jumlah", expected: "2.794.050.000" },
    ],
    infos: [],
  },
  {
    name: "a wrong sum of men and women, while the total below is right by its own row: the total stays as it is",
    sheet: `
No | Unit | L | P | L+P
1 | Sekretariat | 4 | 2 | 6
2 | Bidang I | 1 | 1 | 2
3 | Bidang II | 12 | 15 | 28
4 | Bidang III | 1 | - | -
5 | Bidang IV | 7 | 3 | 10
 | Jumlah | 25 | 21 | 46
`,
    loud: [{ cell: "E4", severity: "error", kind: "jumlah", expected: "27" }],
    infos: [],
  },
];
