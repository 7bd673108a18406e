import type { TableCase } from "../tables/table-case";

const PERCENT_OF_TWO = (akhir: string) => `
Kode | Uraian | Pagu Awal (Rp) | Pagu Akhir (Rp) | Blokir (Rp) | Pagu Efektif (Rp) | Realisasi (Rp) | Persentase Realisasi terhadap |
 | | | | | | | Pagu Akhir | Pagu Efektif
(1) | (2) | (3) | (4) | (5) | (6)=(4)-(5) | (7) | (8)=(7)/(4) | (9)=(7)/(6)
51 | Belanja Pegawai | 4.200.000.000 | 4.350.000.000 | - | 4.350.000.000 | 4.312.500.000 | 99,14 | 99,14
52 | Belanja Barang | 2.900.000.000 | 2.780.000.000 | 180.000.000 | 2.600.000.000 | 2.541.300.000 | ${akhir} | 97,74
53 | Belanja Modal | 310.000.000 | 280.000.000 | 25.000.000 | 255.000.000 | 251.700.000 | 89,89 | 98,71
 | Jumlah | 7.410.000.000 | 7.410.000.000 | 205.000.000 | 7.205.000.000 | 7.105.500.000 | 95,89 | 98,62
`;

const QUARTERS = (first: string, year: string) => `
Periode | Saldo Awal | Masuk | Beban | Diselesaikan | Sisa
Triwulan I | 34 | ${first} | 120 | 71 | 49
Triwulan II | 49 | 92 | 141 | 88 | 53
Triwulan III | 53 | 79 | 132 | 90 | 42
Triwulan IV | 42 | 95 | 137 | 109 | 28
Jumlah | 34 | 352 | ${year} | 358 | 28
`;

const MONTHS = (mean: string) => `
Bulan | Laporan | Selesai
Januari | 21 | 18
Februari | 17 | 15
Maret | 26 | 20
Triwulan I | 64 | 53
April | 19 | 17
Mei | 24 | 19
Juni | 30 | 25
Triwulan II | 73 | 61
Juli | 22 | 20
Agustus | 18 | 16
September | 25 | 21
Triwulan III | 65 | 57
Oktober | 27 | 24
November | 20 | 19
Desember | 23 | 22
Triwulan IV | 70 | 65
Jumlah | 272 | 236
Rata-rata per bulan | ${mean} | 19,7
`;

const EFISIENSI = (share: string) => `
No | Output | Target | Realisasi | Capaian RO | Pagu | Pagu x Capaian | Realisasi Anggaran | Efisiensi (Rp) | Efisiensi (%)
1 | 2 | 3 | 4 | 5 = 4/3 | 6 | 7 = 6 x 5 | 8 | 9 = 7 - 8 | 10 = 9/7
1 | Layanan Umum | 4 | 4 | 100,00% | 250.000.000 | 250.000.000 | 247.500.000 | 2.500.000 | 1,00%
2 | Pembinaan | 10 | 12 | 120,00% | 400.000.000 | 480.000.000 | 396.000.000 | 84.000.000 | 17,50%
3 | Pengawasan | 20 | 18 | 90,00% | 300.000.000 | 270.000.000 | 291.600.000 | -21.600.000 | -8,00%
4 | Sarana | 5 | 5 | 100,00% | 150.000.000 | 150.000.000 | 148.200.000 | 1.800.000 | ${share}
 | JUMLAH | | | | 1.100.000.000 | 1.150.000.000 | 1.083.300.000 | 66.700.000 | 5,80%
`;

/** What stands below a table, under a header of two levels or in rows between the others, and is read for what it is. */
export const kepalaDanKakiCases: TableCase[] = [
  {
    name: "percentages of two kinds of pagu under a header that says percent",
    sheet: PERCENT_OF_TWO("91,41"),
    loud: [],
  },
  {
    name: "a percentage of the pagu that its own header does not name",
    sheet: PERCENT_OF_TWO("97,74"),
    loud: [{ cell: "H5", severity: "error", kind: "persen", expected: "91,41" }],
  },
  {
    name: "target and realisasi, both in percent, under a header that says percent, stay what they are",
    sheet: `
No | Indikator | Persentase | | Capaian
 | | Target | Realisasi |
1 | Perkara selesai tepat waktu | 90 | 94,5 | 105,00
2 | Putusan yang dikirim | 80 | 76 | 95,00
3 | Pengaduan yang ditangani | 75 | 75 | 100,00
`,
    loud: [],
  },
  {
    name: "the year below quarters: what there was at first and what is left at last, of which only the first looks like a sum",
    sheet: QUARTERS("86", "386"),
    loud: [],
  },
  {
    name: "the burden of a year that neither its opening nor its sum gives",
    sheet: QUARTERS("86", "368"),
    loud: [{ cell: "D6", severity: "error", kind: "jumlah", expected: "386" }],
  },
  { name: "a mean per month with quarters between the months", sheet: MONTHS("22,7"), loud: [] },
  {
    name: "a mean per month that counts the quarters in",
    sheet: MONTHS("34,0"),
    loud: [{ cell: "B19", severity: "error", kind: "rata-rata", expected: "22,7" }],
  },
  {
    name: "the efisiensi of the total is of the sums, as the numbers of the columns say",
    sheet: EFISIENSI("1,20%"),
    loud: [],
  },
  {
    name: "a wrong efisiensi beside columns that are numbered with their formulas",
    sheet: EFISIENSI("2,10%"),
    loud: [{ cell: "J6", severity: "error", kind: "persen", expected: "1,20%" }],
  },
  {
    name: "place, date and who signs, below the columns of figures",
    sheet: `
No | Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
1 | Penyuluhan | 120.000.000 | 114.000.000 | 95,00
2 | Pelatihan | 80.000.000 | 78.000.000 | 97,50
 | Jumlah | 200.000.000 | 192.000.000 | 96,00
 | | Palangka Raya,   Desember 2024 | |
 | Pihak Kedua, | | Plt. Kepala Dinas, |
 | | NIP. 19700512 199503 1 002 | |
`,
    loud: [],
  },
  {
    name: "place, date and the name of an office: nothing below a table is read as its figures",
    sheet: `
Kode | Program | Pagu (Rp)
01 | Dukungan Manajemen | 5.200.000.000
02 | Penegakan Hukum | 3.150.000.000
 | Total | 8.350.000.000
 | | Ditetapkan di Ambon
 | | Kepala Kejaksaan Tinggi,
`,
    loud: [],
  },
];
