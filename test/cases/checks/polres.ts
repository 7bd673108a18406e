import type { TableCase } from "../tables/table-case";

/** Police: crimes reported and cleared, vehicles, spending. */
export const polresCases: TableCase[] = [
  {
    name: "crimes reported and cleared, more cleared than reported in one row",
    sheet: `
No | Jenis Tindak Pidana | JTP | JPTP | %
1. | Curat | 48 | 31 | 64,58
2. | Curas | 6 | 7 | 116,67
3. | Curanmor | 77 | 29 | 37,66
4. | Penganiayaan | 35 | 35 | 100,00
5. | Narkoba | 52 | 52 | 100,00
JUMLAH |  | 218 | 154 | 70,64
`,
    loud: [],
  },
  {
    name: "crimes of two years with the trend up or down",
    sheet: `
No | Gangguan Kamtibmas | 2023 | 2024 | Trend | %
1 | Kejahatan konvensional | 480 | 490 | 10 | 2,08
2 | Kejahatan transnasional | 61 | 52 | -9 | -14,75
3 | Pelanggaran HAM | 0 | 0 | 0 | 0
 | JUMLAH | 541 | 542 | 1 | 0,18
`,
    loud: [],
  },
  {
    name: "the remainder of the over-spent row has lost its sign",
    sheet: `
NO | JENIS BELANJA | PAGU | REALISASI | SISA | %
1 | BELANJA PEGAWAI | 31.254.860.000 | 31.402.115.230 | 147.255.230 | 100,47
2 | BELANJA BARANG | 14.880.112.000 | 14.879.900.112 | 211.888 | 100,00
3 | BELANJA MODAL | 250.000.000 | 249.750.000 | 250.000 | 99,90
JUMLAH |  | 46.384.972.000 | 46.531.765.342 | (146.793.342) | 100,32
`,
    loud: [{ cell: "E2", severity: "error", kind: "selisih" }],
  },
  {
    name: "vehicles by their condition, counted across and down",
    sheet: `
No | Jenis Kendaraan | Baik | Rusak Ringan | Rusak Berat | Jumlah
1 | Roda 2 | 41 | 6 | 3 | 50
2 | Roda 4 | 12 | 2 | 1 | 15
3 | Roda 6 | 3 | 0 | 1 | 4
JUMLAH |  | 56 | 8 | 5 | 69
`,
    loud: [],
  },
  {
    name: "the sum of reported crimes leaves the last row out",
    sheet: `
No | Jenis Tindak Pidana | JTP | JPTP | %
1. | Curat | 48 | 31 | 64,58
2. | Curas | 6 | 7 | 116,67
3. | Curanmor | 77 | 29 | 37,66
4. | Penganiayaan | 35 | 35 | 100,00
5. | Narkoba | 52 | 52 | 100,00
JUMLAH |  | 166 | 154 | 70,64
`,
    loud: [{ cell: "C7", severity: "error", kind: "jumlah", expected: "218" }],
  },
  {
    name: "the share cleared is that of another row",
    sheet: `
No | Jenis Tindak Pidana | JTP | JPTP | %
1. | Curat | 48 | 31 | 64,58
2. | Curas | 6 | 7 | 116,67
3. | Curanmor | 77 | 29 | 64,58
4. | Penganiayaan | 35 | 35 | 100,00
5. | Narkoba | 52 | 52 | 100,00
JUMLAH |  | 218 | 154 | 70,64
`,
    loud: [{ cell: "E4", severity: "error", kind: "persen", expected: "37,66" }],
  },
  {
    name: "kinds of spending of a police station, over budget in salaries",
    sheet: `
NO | JENIS BELANJA | PAGU | REALISASI | SISA | %
1 | BELANJA PEGAWAI | Rp. 31.254.860.000 | Rp. 31.402.115.230 | (Rp. 147.255.230) | 100,47
2 | BELANJA BARANG | Rp. 14.880.112.000 | Rp. 14.879.900.112 | Rp. 211.888 | 100,00
3 | BELANJA MODAL | Rp. 250.000.000 | Rp. 249.750.000 | Rp. 250.000 | 99,90
JUMLAH |  | Rp. 46.384.972.000 | Rp. 46.531.765.342 | (Rp. 146.793.342) | 100,32
`,
    loud: [],
  },
  {
    name: "a count across that does not fit its parts",
    sheet: `
No | Jenis Kendaraan | Baik | Rusak Ringan | Rusak Berat | Jumlah
1 | Roda 2 | 41 | 6 | 3 | 50
2 | Roda 4 | 12 | 2 | 1 | 17
3 | Roda 6 | 3 | 0 | 1 | 4
JUMLAH |  | 56 | 8 | 5 | 69
`,
    loud: [{ cell: "F3", severity: "error", kind: "jumlah", expected: "15" }],
  },
  {
    name: "accidents, of which fewer are better, by either formula",
    sheet: `
NO | INDIKATOR KINERJA | TARGET | REALISASI | CAPAIAN
1 | Jumlah kejadian kecelakaan lalu lintas | 120 Kejadian | 96 Kejadian | 120%
2 | Jumlah korban meninggal dunia | 30 Orang | 40 Orang | 75%
3 | Persentase penyelesaian tindak pidana | 70% | 64% | 91,43%
`,
    loud: [],
  },
];
