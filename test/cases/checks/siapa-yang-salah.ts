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
  {
    name: "an amount that two percentages agree on",
    sheet: `
No | Komoditas | Luas Panen (Ha) |  | Produktivitas (Ku/Ha) |  | Produksi (Ton) |  | Pertumbuhan Produksi (%)
 |  | 2022 | 2023 | 2022 | 2023 | 2022 | 2023 | 
1 | Jagung | 6.412 | 6.688 | 61,80 | 62,45 | 39.626,16 | 41.676,56 | 5,40
2 | Kedelai | 184 | 142 | 13,72 | 13,95 | 252,45 | 198,09 | -21,53
3 | Cabai besar | 212 | 235 | 82,40 | 85,10 | 1.746,88 | 1.999,85 | 14,48
4 | Bawang merah | 64 | 71 | 97,25 | 101,30 | 622,40 | 719,23 | 15,56
5 | Tomat | 88 | 93 | 141,20 | 143,65 | 1.242,56 | 1.335,95 | 7,52
`,
    loud: [{ cell: "H3", severity: "error", kind: "persen" }],
  },
  {
    name: "products that count up to the highest mark of their row",
    sheet: `
No | Kelompok Pangan | % AKE | Bobot | Skor AKE | Skor Maks | Skor PPH
1 | Padi-padian | 56,0 | 0,5 | 28,0 | 25,0 | 25,0
2 | Umbi-umbian | 3,3 | 0,5 | 1,7 | 2,5 | 1,7
3 | Pangan hewani | 10,2 | 2,0 | 20,4 | 24,0 | 20,4
4 | Minyak dan lemak | 11,0 | 0,5 | 5,5 | 5,0 | 5,5
5 | Kacang-kacangan | 2,9 | 2,0 | 5,8 | 10,0 | 5,8
6 | Sayur dan buah | 5,4 | 5,0 | 27,0 | 30,0 | 27,0
`,
    loud: [{ cell: "G5", severity: "error", kind: "bobot", expected: "5,0" }],
  },
  {
    name: "a row below the total that tells some of it again is no part of the section above",
    sheet: `
No | Jurusan / Program Studi | L | P | Jumlah
I | TEKNIK MESIN | 560 | 33 | 593
 | Teknik Mesin | 312 | 14 | 326
 | Rekayasa Manufaktur | 248 | 19 | 267
II | AKUNTANSI | 165 | 530 | 695
 | Akuntansi | 94 | 287 | 381
 | Keuangan Publik | 71 | 243 | 314
 | JUMLAH | 725 | 563 | 1.288
 | di antaranya Program D4 |  |  | 581
`,
    loud: [],
  },
  {
    name: "ranks behind their rows, two of them shared",
    sheet: `
Jenis Perkara | Anak | Dewasa | Jumlah | Urutan
Pencurian | 31 | 27 | 58 | 1
Narkotika | 11 | 21 | 32 | 2
Penganiayaan | 16 | 16 | 32 | 2
Lalu Lintas | 4 | 11 | 15 | 4
Lainnya | - | 1 | 1 | 5
`,
    loud: [],
  },
];
