import type { TableCase } from "../tables/table-case";

/** Numbering of rows. */
export const urutanCases: TableCase[] = [
  {
    name: "numbers that begin again under every heading",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
A | Sekretariat |  |  |
1 | a | 10.000.000 | 9.000.000 | 90
2 | b | 20.000.000 | 18.000.000 | 90
B | Bidang |  |  |
1 | c | 10.000.000 | 9.000.000 | 90
2 | d | 10.000.000 | 9.000.000 | 90
3 | e | 10.000.000 | 9.000.000 | 90
`,
    loud: [],
  },
  {
    name: "numbers of two levels and letters",
    sheet: `
No | Sasaran/Indikator | Target | Realisasi | Capaian
1 | Sasaran pertama |  |  |
1.1 | Indikator a | 80 | 84 | 105
1.2 | Indikator b | 90 | 81 | 90
2 | Sasaran kedua |  |  |
2.1 | Indikator c | 100 | 100 | 100
a. | rincian | 50 | 50 | 100
b. | rincian | 50 | 50 | 100
`,
    loud: [],
  },
  {
    name: "a number that jumps over one",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | a | 80 | 84 | 105
2 | b | 90 | 81 | 90
3 | c | 100 | 100 | 100
5 | d | 50 | 50 | 100
6 | e | 40 | 42 | 105
`,
    loud: [{ cell: "A5", severity: "warning", kind: "urutan" }],
  },
  {
    name: "a number that stands twice",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | a | 80 | 84 | 105
2 | b | 90 | 81 | 90
3 | c | 100 | 100 | 100
3 | d | 50 | 50 | 100
5 | e | 40 | 42 | 105
`,
    loud: [{ cell: "A5", severity: "warning", kind: "urutan" }],
  },
  {
    name: "rows merged over two lines leave the number blank",
    sheet: `
No | Sasaran | Indikator | Target | Realisasi | Capaian
1 | Layanan | a | 80 | 84 | 105
 |  | b | 90 | 81 | 90
2 | SDM | c | 100 | 100 | 100
 |  | d | 50 | 50 | 100
3 | Sarana | e | 40 | 42 | 105
`,
    merges: ["A2:A3", "B2:B3", "A4:A5", "B4:B5"],
    loud: [],
  },
  {
    name: "only the indicators that were not reached, with their own numbers",
    sheet: `
Indikator yang belum mencapai target
No IKU | Indikator | Target | Realisasi | Capaian
3 | Persentase c | 90 | 81 | 90,00
7 | Indeks g | 3,20 | 3,04 | 95,00
12 | Jumlah l | 20 | 17 | 85,00
`,
    loud: [],
  },
  {
    name: "numbers that begin again without a heading between",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | 10.000.000 | 9.000.000 | 90
2 | b | 20.000.000 | 18.000.000 | 90
1 | c | 10.000.000 | 9.000.000 | 90
2 | d | 10.000.000 | 9.000.000 | 90
`,
    loud: [],
  },
  {
    name: "a total between numbered rows does not take a number",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | 10.000.000 | 9.000.000 | 90
2 | b | 20.000.000 | 18.000.000 | 90
 | SUB TOTAL | 30.000.000 | 27.000.000 | 90
3 | c | 10.000.000 | 9.000.000 | 90
4 | d | 10.000.000 | 9.000.000 | 90
 | SUB TOTAL | 20.000.000 | 18.000.000 | 90
 | TOTAL | 50.000.000 | 45.000.000 | 90
`,
    loud: [],
  },
  {
    name: "offices in the order of their rank, the highest number first",
    sheet: `
Peringkat | Satker | Nilai
5 | Satker e | 88,10
4 | Satker d | 90,25
3 | Satker c | 93,40
2 | Satker b | 95,00
1 | Satker a | 98,75
`,
    loud: [],
  },
  {
    name: "the same number for the rows of one objective",
    sheet: `
No | Sasaran | Indikator | Target | Realisasi | Capaian
1 | Layanan | a | 80 | 84 | 105
1 | Layanan | b | 90 | 81 | 90
2 | SDM | c | 100 | 100 | 100
2 | SDM | d | 50 | 50 | 100
`,
    loud: [],
  },
  {
    name: "account codes in the number column are no numbering",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi | %
51 | Belanja Pegawai | 10.000.000 | 9.000.000 | 90
52 | Belanja Barang | 20.000.000 | 18.000.000 | 90
53 | Belanja Modal | 30.000.000 | 27.000.000 | 90
57 | Bantuan Sosial | 40.000.000 | 36.000.000 | 90
`,
    loud: [],
  },
  {
    name: "a rank that another row bears as well",
    sheet: `
No | Satuan | JTP | JPTP | Clearance (%) | Peringkat
1 | Polsek Utara | 214 | 150 | 70,09 | 4
2 | Polsek Selatan | 305 | 219 | 71,80 | 3
3 | Polsek Lembah | 121 | 90 | 74,38 | 3
4 | Polsek Bukit | 98 | 66 | 67,35 | 5
5 | Polsek Pesisir | 142 | 108 | 76,06 | 1
`,
    loud: [{ cell: "F4", severity: "error", kind: "urutan", expected: "2" }],
  },
  {
    name: "ranks from the least, beyond the number of rows",
    sheet: `
Kecamatan | Persentase Kemiskinan | Ranking
Kota | 7,12 | 1
Utara | 9,80 | 8
Selatan | 8,05 | 2
Timur | 12,40 | 4
`,
    loud: [{ cell: "C3", severity: "error", kind: "urutan", expected: "3" }],
  },
  {
    name: "equal figures share a rank, and the next one is left out or not",
    sheet: `
Kecamatan | Nilai | Peringkat | Peringkat tahun lalu
Kota | 88,5 | 1 | 2
Utara | 85,0 | 2 | 1
Selatan | 85,0 | 2 | 4
Timur | 80,2 | 4 | 3
Barat | 79,9 | 5 | 3
`,
    loud: [],
  },
  {
    name: "two ranks that changed places: a figure beside them may be the wrong one",
    sheet: `
Kecamatan | Nilai | Peringkat
Kota | 88,5 | 1
Utara | 85,0 | 3
Selatan | 86,0 | 2
Timur | 80,2 | 5
Barat | 79,9 | 4
`,
    loud: [],
  },
];
