import type { TableCase } from "../tables/table-case";

const paket = {
  name: "Paket",
  sheet: `
No | Nama Paket | Metode Pemilihan | Nilai Kontrak (Rp)
1 | Rehabilitasi jalan A | Tender | 2.410.500.000
2 | Rehabilitasi jalan B | Tender | 1.875.250.000
3 | Pengawasan jalan A | Seleksi | 201.900.000
4 | Pengawasan jalan B | Seleksi | 198.450.000
5 | Alat ukur | E-Purchasing | 312.360.000
`,
};

const sasaran = {
  name: "Capaian",
  sheet: `
No | Sasaran | Indikator | Target | Realisasi | Capaian (%)
1 | Kualitas perencanaan | Indikator a | 90 | 92,2 | 102,44
2 |  | Indikator b | 82 | 82,49 | 100,60
3 | Kualitas pengendalian | Indikator c | 75 | 70,5 | 94,00
4 |  | Indikator d | 80 | 80,4 | 100,50
5 |  | Indikator e | 60 | 56,4 | 94,00
6 | Kualitas penelitian | Indikator f | 40 | 39 | 97,50
7 |  | Indikator g | 10 | 10 | 100,00
`,
};

/** Recaps of the rows of another table: counts, sums and means by the words of one of its columns. */
export const rekapKelompokCases: TableCase[] = [
  {
    name: "a recap of contracts by method, all right",
    sheet: `
Metode Pemilihan | Jumlah Paket | Nilai Kontrak (Rp)
Tender | 2 | 4.285.750.000
Seleksi | 2 | 400.350.000
E-Purchasing | 1 | 312.360.000
Jumlah | 5 | 4.998.460.000
`,
    others: [paket],
    loud: [],
  },
  {
    name: "the sum of one method has two digits changed",
    sheet: `
Metode Pemilihan | Jumlah Paket | Nilai Kontrak (Rp)
Tender | 2 | 4.258.750.000
Seleksi | 2 | 400.350.000
E-Purchasing | 1 | 312.360.000
Jumlah | 5 | 4.998.460.000
`,
    others: [paket],
    loud: [{ cell: "C2", severity: "error", kind: "jumlah", expected: "4.285.750.000" }],
  },
  {
    name: "a count of one method, and the total that counts it right",
    sheet: `
Metode Pemilihan | Jumlah Paket
Tender | 2
Seleksi | 3
E-Purchasing | 1
Jumlah | 5
`,
    others: [paket],
    loud: [{ cell: "B3", severity: "error", kind: "cacah", expected: "2" }],
  },
  {
    name: "a recap of another year, of other rows",
    sheet: `
Metode Pemilihan | Jumlah Paket
Tender | 4
Seleksi | 1
E-Purchasing | 6
Jumlah | 11
`,
    others: [paket],
    loud: [],
  },
  {
    name: "the mean capaian of each sasaran, all right",
    sheet: `
No | Sasaran | Jumlah Indikator | Rata-rata Capaian (%)
1 | Kualitas perencanaan | 2 | 101,52
2 | Kualitas pengendalian | 3 | 96,17
3 | Kualitas penelitian | 2 | 98,75
`,
    others: [sasaran],
    loud: [],
  },
  {
    name: "the mean capaian of one sasaran was not computed anew",
    sheet: `
No | Sasaran | Jumlah Indikator | Rata-rata Capaian (%)
1 | Kualitas perencanaan | 2 | 101,52
2 | Kualitas pengendalian | 3 | 94,17
3 | Kualitas penelitian | 2 | 98,75
`,
    others: [sasaran],
    loud: [{ cell: "D3", severity: "error", kind: "rata-rata", expected: "96,17" }],
  },
  {
    name: "counts of classes that lie on their side",
    sheet: `
Kriteria | Sangat Tinggi | Tinggi | Sedang | Rendah | Jumlah
Jumlah Indikator | 4 | - | 2 | 1 | 6
Persentase | 66,67% | - | 16,67% | 16,67% | 100%
`,
    loud: [{ cell: "D2", severity: "error", kind: "jumlah", expected: "1" }],
  },
  {
    name: "a list of two columns with its total",
    sheet: `
Jenis Layanan | Jumlah
Konsultasi | 41
Permohonan data | 37
Pengaduan | 12
Jumlah | 91
`,
    loud: [{ cell: "B5", severity: "error", kind: "jumlah", expected: "90" }],
  },
];
