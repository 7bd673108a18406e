import type { TableCase } from "../tables/table-case";

/** One equation does not hold, and the rest of the table tells which of its figures is the wrong one. */
export const siapaYangSalahCases: TableCase[] = [
  {
    name: "an addend whose volume and tariff give what its total asks for",
    sheet: `
Jenis Layanan | Lembar | Tarif (Rp) | PNBP (Rp)
Paspor biasa | 1.284 | 350.000 | 449.400.000
Paspor elektronik | 736 | 650.000 | 487.400.000
Jumlah | 2.020 |  | 927.800.000
`,
    loud: [{ cell: "D3", severity: "error", kind: "jumlah", expected: "478.400.000" }],
  },
  {
    name: "a total that its addends do not give, while the rows bear out the addends",
    sheet: `
Jenis Layanan | Lembar | Tarif (Rp) | PNBP (Rp)
Paspor biasa | 1.284 | 350.000 | 449.400.000
Paspor elektronik | 736 | 650.000 | 478.400.000
Jumlah | 2.020 |  | 972.800.000
`,
    loud: [{ cell: "D4", severity: "error", kind: "jumlah", expected: "927.800.000" }],
  },
  {
    name: "an addend that its own stock contradicts, with one other row to show how it is reckoned",
    sheet: `
Uraian | Awal Tahun | Lahir | Datang | Mati | Pindah | Akhir Tahun
Laki-laki | 2.418 | 31 | 22 | 17 | 26 | 2.428
Perempuan | 2.377 | 28 | 19 | 12 | 43 | 2.378
Jumlah | 4.795 | 59 | 41 | 29 | 60 | 4.806
`,
    loud: [{ cell: "F3", severity: "error", kind: "jumlah", expected: "34" }],
  },
  {
    name: "a subtotal that misses a row, of which a percentage was taken when it was right",
    sheet: `
Satuan | Laporan | Selesai | % Selesai
Markas | 318 | 271 | 85,22
Sektor Barat | 144 | 102 | 70,83
Sektor Timur | 127 | 96 | 75,59
Sektor Selatan | 98 | 77 | 78,57
Jumlah | 687 | 275 | 79,48
`,
    loud: [{ cell: "C6", severity: "error", kind: "persen", expected: "546" }],
  },
  {
    name: "a mean that the mean of the year before and the change beside it contradict",
    sheet: `
Layanan | Responden | IKM 2022 | IKM 2023 | Perubahan
Loket | 310 | 85,12 | 87,40 | 2,28
Daring | 220 | 88,36 | 89,02 | 0,66
Pengaduan | 95 | 82,44 | 83,10 | 0,66
Informasi | 140 | 86,90 | 88,52 | 1,62
Responden/rata-rata IKM | 765 | 85,71 | 87,55 | 1,30
`,
    loud: [{ cell: "D6", severity: "error", kind: "selisih", expected: "87,01" }],
  },
  {
    name: "the change itself is wrong: nothing else speaks against the figures that it was taken of",
    sheet: `
Layanan | Responden | IKM 2022 | IKM 2023 | Perubahan
Loket | 310 | 85,12 | 87,40 | 2,28
Daring | 220 | 88,36 | 89,02 | 0,66
Pengaduan | 95 | 82,44 | 83,10 | 0,96
Informasi | 140 | 86,90 | 88,52 | 1,62
`,
    loud: [{ cell: "E4", severity: "error", kind: "selisih", expected: "0,66" }],
  },
  {
    name: "a count that its percentage leaves no choice of, one digit away",
    sheet: `
Satuan | Laporan | Selesai | % Selesai
Sektor Barat | 138 | 131 | 73,19
Sektor Timur | 127 | 96 | 75,59
Sektor Selatan | 98 | 77 | 78,57
Sektor Utara | 246 | 205 | 83,33
`,
    loud: [{ cell: "C2", severity: "error", kind: "persen", expected: "101" }],
  },
  {
    name: "a percentage that no count one digit away would give is wrong itself",
    sheet: `
Satuan | Laporan | Selesai | % Selesai
Sektor Barat | 138 | 101 | 76,12
Sektor Timur | 127 | 96 | 75,59
Sektor Selatan | 98 | 77 | 78,57
Sektor Utara | 246 | 205 | 83,33
`,
    loud: [{ cell: "D2", severity: "error", kind: "persen", expected: "73,19" }],
  },
  {
    name: "a subtotal column that the rows below it contradict, beside two columns in which they add up",
    sheet: `
Uraian | Murni | Perubahan | Bertambah/(Berkurang)
Belanja Operasi | 9.151.442.000 | 9.204.492.000 | 53.050.000
Belanja Pegawai | 6.203.275.000 | 6.158.245.000 | (45.000.000)
Belanja Barang | 2.948.197.000 | 3.046.247.000 | 98.050.000
Belanja Modal | 288.500.000 | 263.500.000 | (25.000.000)
Total Belanja | 9.439.942.000 | 9.467.992.000 | 28.050.000
`,
    loud: [{ cell: "B3", severity: "error", kind: "selisih", expected: "6.203.245.000" }],
  },
];
