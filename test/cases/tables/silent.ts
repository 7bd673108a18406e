import type { TableCase } from "./table-case";

/** Right tables, or tables that cannot be judged with certainty: nothing may be called wrong in them. */
export const silentCases: TableCase[] = [
  {
    name: "the total adds programmes only, one of them with a single activity",
    sheet: `
No | Program/Kegiatan | Pagu | Realisasi | %
 | Program Dukungan Manajemen | 100.000.000 | 90.000.000 | 90,00
 | Layanan Perkantoran | 60.000.000 | 55.000.000 | 91,67
 | Layanan Umum | 40.000.000 | 35.000.000 | 87,50
 | Program Pencegahan | 50.000.000 | 45.000.000 | 90,00
 | Advokasi | 50.000.000 | 45.000.000 | 90,00
JUMLAH | | 150.000.000 | 135.000.000 | 90,00
`,
    loud: [],
  },
  {
    name: "amounts in Rp miliar, said in the header",
    sheet: `
No | Program | Pagu (Rp miliar) | Realisasi (Rp miliar) | %
1 | A | 0,975 | 0,950 | 97,44
2 | B | 4,725 | 4,500 | 95,24
TOTAL | | 5,700 | 5,450 | 95,61
`,
    loud: [],
  },
  {
    name: "amounts in Rp miliar, said above the table, with one or three decimals",
    sheet: `
(dalam miliar rupiah)
No | Program | Pagu | Realisasi | %
1 | A | 12,5 | 12,125 | 97,00
2 | B | 4,725 | 4,500 | 95,24
TOTAL | | 17,225 | 16,625 | 96,52
`,
    loud: [],
  },
  {
    name: "amounts in millions, rounded to one decimal",
    sheet: `
No | Program | Pagu (juta) | Realisasi (juta) | %
1 | A | 16.468,3 | 16.375,7 | 99,44
2 | B | 1.250,0 | 1.000,0 | 80,00
TOTAL | | 17.718,3 | 17.375,7 | 98,07
`,
    loud: [],
  },
  {
    name: "% Capaian Kinerja and Tingkat Efisiensi behind a budget: performance less spending",
    sheet: `
No | Sasaran | Pagu | Realisasi | % Penyerapan | % Capaian Kinerja | Tingkat Efisiensi (%)
1 | A | 100.000.000 | 90.000.000 | 90,00 | 105,00 | 15,00
2 | B | 50.000.000 | 45.000.000 | 90,00 | 110,00 | 20,00
`,
    loud: [],
  },
  {
    name: "pagu and realisasi each by source of funds, with a Jumlah each",
    sheet: `
No | Kegiatan | Pagu | | | Realisasi | | | %
 | | RM | PNBP | Jumlah | RM | PNBP | Jumlah | 
1 | A | 100.000.000 | 10.000.000 | 110.000.000 | 90.000.000 | 9.000.000 | 99.000.000 | 90,00
2 | B | 50.000.000 | 10.000.000 | 60.000.000 | 45.000.000 | 9.000.000 | 54.000.000 | 90,00
`,
    merges: ["C1:E1", "F1:H1"],
    loud: [],
  },
  {
    name: "only the realisasi is split by source of funds",
    sheet: `
No | Kegiatan | Pagu | Realisasi | | | %
 | | | RM | PNBP | Jumlah | 
1 | A | 110.000.000 | 90.000.000 | 9.000.000 | 99.000.000 | 90,00
2 | B | 60.000.000 | 45.000.000 | 9.000.000 | 54.000.000 | 90,00
`,
    merges: ["D1:F1"],
    loud: [],
  },
  {
    name: "two header levels: Realisasi (Rp, %) and Sisa (Rp, %)",
    sheet: `
No | Kegiatan | Pagu | Realisasi | | Sisa | 
 | | | Rp | % | Rp | %
1 | A | 110.000.000 | 99.000.000 | 90,00 | 11.000.000 | 10,00
2 | B | 60.000.000 | 54.000.000 | 90,00 | 6.000.000 | 10,00
`,
    merges: ["D1:E1", "F1:G1"],
    loud: [],
  },
  {
    name: "a percent behind the sisa that is the share left over, in every row",
    sheet: `
No | Kegiatan | Pagu | Realisasi | Sisa | %
1 | A | 110.000.000 | 99.000.000 | 11.000.000 | 10,00
2 | B | 60.000.000 | 54.000.000 | 6.000.000 | 10,00
`,
    loud: [],
  },
  {
    name: "76.700 and 1.400 are index targets in English decimals, to be settled by the column, not read as thousands",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | Capaian
1 | Indeks Ketahanan Keluarga | 76.700 | 92,88 | 121,10
2 | Indeks Kawasan Rawan | 1.400 | 1,88 | 134,29
`,
    loud: [],
  },
  {
    name: "weights as fractions: 0,11 × 3,45 = 0,38",
    sheet: `
No | Unsur | Bobot | Nilai | Nilai Akhir
1 | Persyaratan | 0,11 | 3,45 | 0,38
2 | Prosedur | 0,11 | 3,20 | 0,35
`,
    loud: [],
  },
  {
    name: "the IKPA total is divided by the weights in force (konversi bobot)",
    sheet: `
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Revisi DIPA | 10 | 100 | 10,00
2 | Deviasi Halaman III DIPA | 15 | 80 | 12,00
3 | Penyerapan Anggaran | 20 | 100 | 20,00
4 | Pengelolaan UP dan TUP | 10 | 100 | 10,00
5 | Capaian Output | 25 | 100 | 25,00
 | TOTAL NILAI IKPA | 80 | | 96,25
`,
    loud: [],
  },
  {
    name: "a row Rata-rata under a capaian table",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Jumlah orang dilatih | 10 Orang | 10 Orang | 100
2 | Jumlah orang hadir | 10 Orang | 8 Orang | 80
3 | Jumlah lembaga | 4 Lembaga | 2 Lembaga | 50
 | Rata-rata | | | 76,67
`,
    loud: [],
  },
  {
    name: "the TOTAL of a capaian table prints the mean of the percents beside sums",
    sheet: `
No | Kegiatan | Target | Realisasi | %
1 | A | 10 Orang | 10 Orang | 100
2 | B | 20 Orang | 10 Orang | 50
TOTAL | | 30 Orang | 20 Orang | 75
`,
    loud: [],
  },
  {
    name: "capaian capped at 120",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | A | 10 | 15 | 120
2 | B | 10 | 9 | 90
`,
    loud: [],
  },
  {
    name: "capaian capped twice at 110",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | A | 10 | 15 | 110,00%
2 | B | 10 | 19 | 110,00%
3 | C | 10 | 9 | 90,00%
`,
    loud: [],
  },
  {
    name: "indicators of which less is better, by either formula",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Jumlah kejadian | 8 | 4 | 150
2 | Temuan audit | 8 | 10 | 75
3 | Angka prevalensi | 8 | 10 | 80
`,
    loud: [],
  },
  {
    name: "over budget: more than 100% and a negative sisa, in parentheses or with a minus",
    sheet: `
No | Kegiatan | Pagu | Realisasi | % | Sisa
1 | A | 100.000.000 | 105.000.000 | 105,00 | (5.000.000)
2 | B | 100.000.000 | 105.000.000 | 105,00 | -5.000.000
JUMLAH | | 200.000.000 | 210.000.000 | 105,00 | (10.000.000)
`,
    loud: [],
  },
  {
    name: "a row Rata-rata of the percents under a budget",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | A | 100.000.000 | 100.000.000 | 100
2 | B | 300.000.000 | 150.000.000 | 50
 | Rata-rata | | | 75
`,
    loud: [],
  },
  {
    name: "targets that are ranges are not judged",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | A | 80% - 90% | 85% | 100%
2 | B | 80-90% | 95% | 105,56%
3 | C | 5 s.d. 10 Orang | 8 Orang | 100%
`,
    loud: [],
  },
  {
    name: "thousands in either spelling beside whole numbers",
    sheet: `
No | Indikator | Target | Realisasi | %
1 | Jumlah orang | 1.000 | 950 | 95
2 | Jumlah orang | 1,000 | 950 | 95
3 | Jumlah orang | 1.000 Orang | 1.250 Orang | 125
`,
    loud: [],
  },
  {
    name: "a blokir column with the pagu that is left beside it",
    sheet: `
No | Kegiatan | Pagu | Blokir | Pagu Efektif | Realisasi | % | Sisa
1 | A | 100.000.000 | 10.000.000 | 90.000.000 | 81.000.000 | 90 | 9.000.000
2 | B | 50.000.000 | 0 | 50.000.000 | 45.000.000 | 90 | 5.000.000
JUMLAH | | 150.000.000 | 10.000.000 | 140.000.000 | 126.000.000 | 90 | 14.000.000
`,
    loud: [],
  },
  {
    name: "pagu before and after revision: the percent is of the latter",
    sheet: `
No | Kegiatan | Pagu Awal | Pagu Revisi | Realisasi | %
1 | A | 100.000.000 | 90.000.000 | 81.000.000 | 90
2 | B | 50.000.000 | 50.000.000 | 45.000.000 | 90
JUMLAH | | 150.000.000 | 140.000.000 | 126.000.000 | 90
`,
    loud: [],
  },
  {
    name: "subtotals of groups and a total of them",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
 | Belanja Pegawai | | | 
1 | A | 100.000.000 | 90.000.000 | 90
2 | B | 50.000.000 | 45.000.000 | 90
 | SUB TOTAL | 150.000.000 | 135.000.000 | 90
 | Belanja Barang | | | 
1 | C | 10.000.000 | 9.000.000 | 90
2 | D | 20.000.000 | 18.000.000 | 90
 | SUB TOTAL | 30.000.000 | 27.000.000 | 90
 | TOTAL | 180.000.000 | 162.000.000 | 90
`,
    loud: [],
  },
  {
    name: "section totals called JUMLAH BELANJA … and a grand total",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | A | 100.000.000 | 90.000.000 | 90
2 | B | 50.000.000 | 45.000.000 | 90
 | JUMLAH BELANJA PEGAWAI | 150.000.000 | 135.000.000 | 90
1 | C | 10.000.000 | 9.000.000 | 90
2 | D | 20.000.000 | 18.000.000 | 90
 | JUMLAH BELANJA BARANG | 30.000.000 | 27.000.000 | 90
 | TOTAL | 180.000.000 | 162.000.000 | 90
`,
    loud: [],
  },
  {
    name: "three levels without codes under one programme",
    sheet: `
No | Uraian | Pagu | Realisasi | %
 | Program A | 100.000.000 | 90.000.000 | 90
 | Kegiatan A1 | 60.000.000 | 54.000.000 | 90
 | Komponen A1a | 20.000.000 | 18.000.000 | 90
 | Komponen A1b | 40.000.000 | 36.000.000 | 90
 | Kegiatan A2 | 40.000.000 | 36.000.000 | 90
 | Komponen A2a | 15.000.000 | 13.500.000 | 90
 | Komponen A2b | 25.000.000 | 22.500.000 | 90
JUMLAH | | 100.000.000 | 90.000.000 | 90
`,
    loud: [],
  },
  {
    name: "three levels without codes under two programmes",
    sheet: `
No | Uraian | Pagu | Realisasi | %
 | Program A | 100.000.000 | 90.000.000 | 90
 | Kegiatan A1 | 60.000.000 | 54.000.000 | 90
 | Komponen A1a | 20.000.000 | 18.000.000 | 90
 | Komponen A1b | 40.000.000 | 36.000.000 | 90
 | Kegiatan A2 | 40.000.000 | 36.000.000 | 90
 | Komponen A2a | 15.000.000 | 13.500.000 | 90
 | Komponen A2b | 25.000.000 | 22.500.000 | 90
 | Program B | 50.000.000 | 45.000.000 | 90
 | Kegiatan B1 | 30.000.000 | 27.000.000 | 90
 | Kegiatan B2 | 20.000.000 | 18.000.000 | 90
JUMLAH | | 150.000.000 | 135.000.000 | 90
`,
    loud: [],
  },
  {
    name: "percents typed as fractions, as numbers, with a percent format and as text in one column",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | A | #35000000 | #27950000 | #0.7985
2 | B | #40000000 | #28205000 | #70.51
3 | C | #40000000 | #40000000 | #1
4 | D | #40000000 | #28205000 | #0.705125~0.00%
5 | E | #40000000 | #28205000 | #0.71~0%
6 | F | #40000000 | #28205000 | 70,51 %
TOTAL | | #235000000 | #180770000 | #0.7692~0.00%
`,
    loud: [],
  },
  {
    name: "percents without decimals, rounded and truncated",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | %
1 | A | 3 Kabupaten/Kota | 4 Kabupaten/Kota | 133
2 | B | 92 | 87,93 | 96
3 | C | 92 | 87,93 | 95
4 | D | 3,3 Indeks | 3,81 Indeks | 115%
`,
    loud: [],
  },
  {
    name: "an indicator called Jumlah or Total is no total",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | Capaian
1 | Indeks Ketahanan Diri Remaja | 53,51 Indeks | 56,49 Indeks | 105,57%
2 | Jumlah lembaga rehabilitasi yang operasional | 1 Lembaga | 1 Lembaga | 100%
3 | Total unit penyelenggara layanan | 4 Unit | 3 Unit | 75%
`,
    loud: [],
  },
  {
    name: "a TOTAL that is a mean of indices",
    sheet: `
NO | UNIT KERJA | INDIKATOR | TARGET | REALISASI
1 | BNNP | Indeks | 3,3 | 3,81
2 | BNNK A | | 3,3 | 3,91
3 | BNNK B | | 3,3 | 3,43
TOTAL | | | 3,3 | 3,72
`,
    loud: [],
  },
  {
    name: "a TOTAL that counts units or repeats the target",
    sheet: `
NO | UNIT KERJA | TARGET | REALISASI
1 | BNNP | 4 Unit | 4 Unit
2 | BNNK A | 2 Unit | 2 Unit
3 | BNNK B | 2 Unit | 2 Unit
TOTAL | | 4 Unit | 3 Kab/Kota berkategori "Tinggi"
`,
    loud: [],
  },
  {
    name: "a JUMLAH that is a mean, a count of rows, or counts of what is not zero",
    sheet: `
NO | UNIT KERJA | PESERTA | SKOR | HADIR
1 | BNNP | 10 | 4 | 1
2 | BNNK A | 20 | 2 | 0
3 | BNNK B | 30 | 6 | 1
JUMLAH | | 60 | 4 | 2
`,
    loud: [],
  },
  {
    name: "programmes with codes, activities under them",
    sheet: `
Kode | Uraian | Pagu | Realisasi | %
BL | Program P4GN | 90.000.000 | 80.000.000 | 88,89
BL.3247 | Informasi dan Edukasi | 90.000.000 | 80.000.000 | 88,89
BL. 3247. QDE | Fasilitasi keluarga | 40.000.000 | 40.000.000 | 100,00
BL.3247.UBB | Advokasi | 50.000.000 | 40.000.000 | 80,00
WA | Dukungan Manajemen | 10.000.000 | 5.000.000 | 50,00
WA.3236 | Perkantoran | 10.000.000 | 5.000.000 | 50,00
JUMLAH | | 100.000.000 | 85.000.000 | 85,00
`,
    loud: [],
  },
  {
    name: "mixed marks in one column",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | A | 1.000.587.000 | 963,708,275 | 96,31
2 | B | Rp. 35 .000.000,- | 27.950.000,- | 79.86 %
3 | C | Rp1,359,996,505,- | 1.359.996.50 5 | 100,00%
TOTAL <<<<< | | 2.395.583.505 | 2.351.654.780 | 98,17
`,
    loud: [],
  },
  {
    name: "years and codes that look like amounts",
    sheet: `
No | Tahun | Kode | Uraian | Pagu | Realisasi | %
1 | 2023 | 524111 | Perjalanan | 10.000.000 | 9.000.000 | 90
2 | 2024 | 521211 | Bahan | 20.000.000 | 18.000.000 | 90
JUMLAH | | | | 30.000.000 | 27.000.000 | 90
`,
    loud: [],
  },
  {
    name: "an account column called Akun and a Volume beside a budget",
    sheet: `
No | Akun | Uraian | Volume | Pagu | Realisasi | %
1 | 524111 | Perjalanan | 12 | 10.000.000 | 9.000.000 | 90
2 | 521211 | Bahan | 30 | 20.000.000 | 18.000.000 | 90
JUMLAH | | | 12 | 30.000.000 | 27.000.000 | 90
`,
    loud: [],
  },
  {
    name: "no data is not zero",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Indeks Kepuasan | 3,8 Indeks | - Indeks | - %
2 | Indeks lain | 3,8 Indeks | - | -
3 | Jumlah orang | 0 | 0 | 100%
4 | Jumlah orang | 0 Orang | 5 Orang | 100%
5 | Jumlah orang | - | 5 Orang | 100%
`,
    loud: [],
  },
  {
    name: "categories as target and realisasi",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Nilai Kinerja Anggaran | SANGAT BAIK | SANGAT BAIK | 100%
2 | Predikat | BAIK | CUKUP | 75%
`,
    loud: [],
  },
  {
    name: "a percent beside a count is no equation",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Jumlah satker bernilai baik | 4 BNN Kab/Kota | 97,5% | 100%
2 | Persentase | 90% | 4 Kegiatan | 100%
`,
    loud: [],
  },
  {
    name: "sums of rounded miliar are a digit off",
    sheet: `
No | Program | Pagu (dalam miliar rupiah) | Realisasi (dalam miliar rupiah) | %
1 | A | 16,47 | 16,38 | 99,44
2 | B | 1,33 | 1,33 | 99,90
3 | C | 2,33 | 2,33 | 100,00
TOTAL | | 20,14 | 20,03 | 99,50
`,
    loud: [],
  },
  {
    name: "Rp … M in the cells",
    sheet: `
No | Program | Pagu | Realisasi | %
1 | A | Rp 16,47 M | Rp 16,38 M | 99,44
2 | B | Rp 1,33 M | Rp 1,33 M | 99,90
TOTAL | | Rp 17,80 M | Rp 17,71 M | 99,47
`,
    loud: [],
  },
  {
    name: "blokir named in the sentence of the sisa",
    sheet: `
No | Kegiatan | Pagu | Realisasi | % | Sisa
1 | A | 35.000.000 | 27.950.000 | 79,86 | Sisa yang tidak terealisasi sebesar Rp.7.050.000,- merupakan anggaran blokir.
2 | B | 11.720.000 | 4.440.000 | 37,88 | Sisa terdiri dari anggaran blokir sebesar Rp.2.550.000 dan sisa yg tidak digunakan sebesar Rp.4.730.000.
3 | C | 10.000.000 | 10.000.000 | 100 | Tidak ada sisa.
`,
    loud: [],
  },
  {
    name: "two years side by side",
    sheet: `
No | Indikator | 2024 | | | 2025 | | |
 | | Target | Realisasi | Capaian | Target | Realisasi | Capaian
1 | Nilai A | 90 | 81 | 90 | 92 | 87,93 | 95,58
2 | Nilai B | 90 | 99 | 110 | 92 | 97,26 | 105,72
`,
    merges: ["C1:E1", "F1:H1"],
    loud: [],
  },
  {
    name: "weights of 2022 in a table of 2023",
    sheet: `
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Revisi DIPA | 10 | 100 | 10,00
2 | Deviasi Halaman III DIPA | 10 | 90 | 9,00
3 | Penyerapan Anggaran | 20 | 100 | 20,00
4 | Belanja Kontraktual | 10 | 100 | 10,00
5 | Penyelesaian Tagihan | 10 | 100 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 100 | 10,00
7 | Dispensasi SPM | 5 | 100 | 5,00
8 | Capaian Output | 25 | 100 | 25,00
 | TOTAL | 100 | | 99,00
`,
    year: 2023,
    loud: [],
  },
  {
    name: "converted weights, because an indicator has no object",
    sheet: `
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Revisi DIPA | 12,5 | 100 | 12,50
2 | Deviasi Halaman III DIPA | 18,75 | 100 | 18,75
3 | Penyerapan Anggaran | 25 | 100 | 25,00
4 | Pengelolaan UP dan TUP | 12,5 | 100 | 12,50
5 | Capaian Output | 31,25 | 100 | 31,25
 | TOTAL | 100 | | 100,00
`,
    year: 2025,
    loud: [],
  },
  {
    name: "converted weights that add up to 99,99 when rounded",
    sheet: `
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Revisi DIPA | 13,33 | 100 | 13,33
2 | Deviasi Halaman III DIPA | 20,00 | 100 | 20,00
3 | Penyerapan Anggaran | 26,67 | 100 | 26,67
4 | Belanja Kontraktual | 13,33 | 100 | 13,33
5 | Penyelesaian Tagihan | 13,33 | 100 | 13,33
6 | Pengelolaan UP dan TUP | 13,33 | 100 | 13,33
 | TOTAL | 100 | | 100,00
`,
    year: 2025,
    loud: [],
  },
  {
    name: "OM-SPAN cuts the weighted value: 98,42 × 25% = 24,605, printed 24.60",
    sheet: `
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Pengelolaan UP dan TUP | 10 | 98.87 | 9.89
2 | Capaian Output | 25 | 98.42 | 24.60
`,
    year: 2025,
    loud: [],
  },
  {
    name: "rows whose numbers start again and skip nothing",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
A. | Program A | | |
1 | a | 10.000.000 | 9.000.000 | 90
2 | b | 20.000.000 | 18.000.000 | 90
B. | Program B | | |
1 | c | 30.000.000 | 27.000.000 | 90
TOTAL | | 60.000.000 | 54.000.000 | 90
`,
    loud: [],
  },
  {
    name: "a total at the head of the table",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
 | JUMLAH | 30.000.000 | 27.000.000 | 90
1 | a | 10.000.000 | 9.000.000 | 90
2 | b | 20.000.000 | 18.000.000 | 90
`,
    loud: [],
  },
  {
    name: "blank and dashed addends",
    sheet: `
No | Kegiatan | Pagu | Realisasi | % | Sisa
1 | a | 10.000.000 | 10.000.000 | 100 | -
2 | b | 20.000.000 | - | 0,00 | 20.000.000
3 | c | | | |
JUMLAH | | 30.000.000 | 10.000.000 | 33,33 | 20.000.000
`,
    loud: [],
  },
  {
    name: "an unreadable addend keeps the total from being judged, a footnote is none",
    sheet: `
No | Uraian | Target | Realisasi | %
1 | a | 10 Orang | 12 Orang | 120
2 | b | ± 10 Orang | 12 Orang | 120
*) data sementara | | | |
`,
    loud: [],
  },
  {
    name: "percents with the sign in the header and a fraction format",
    sheet: `
No | Kegiatan | Pagu | Realisasi | Serapan (%)
1 | a | #30000000~#,##0 | #10000000~#,##0 | #0.333333333333~0.0%
2 | b | #60000000~#,##0 | #10000000~#,##0 | #16.6666666667~0.00
TOTAL | | #90000000~#,##0 | #20000000~#,##0 | #22.2222222222~0
`,
    loud: [],
  },
  {
    name: "amounts shown in thousands by their format",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | #30000400~#,##0, | #10000300~#,##0, | #0.33~0%
2 | b | #60000400~#,##0, | #10000300~#,##0, | #0.17~0%
TOTAL | | #90000800~#,##0, | #20000600~#,##0, | #0.22~0%
`,
    loud: [],
  },
  {
    name: "quarters beside the year",
    sheet: `
No | Indikator | Target | TW I | TW II | TW III | TW IV | Realisasi | Capaian
1 | Jumlah orang | 100 Orang | 10 | 20 | 30 | 45 | 105 Orang | 105
`,
    loud: [],
  },
  {
    name: "target, realisasi and capaian of a minimum indicator with (2T − R) / T, truncated",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Jumlah kawasan rawan | 7 Kawasan | 6 Kawasan | 114,28
2 | Jumlah kawasan rawan | 7 Kawasan | 8 Kawasan | 85,71
`,
    loud: [],
  },
  {
    name: "capaian and serapan in one table",
    sheet: `
No | Sasaran | Kinerja | | | Anggaran | | |
 | | Target | Realisasi | % | Pagu | Realisasi | %
1 | a | 10 Orang | 12 Orang | 120 | 10.000.000 | 9.000.000 | 90
2 | b | 4 Dokumen | 3 Dokumen | 75 | 20.000.000 | 18.000.000 | 90
`,
    merges: ["C1:E1", "F1:H1"],
    loud: [],
  },
  {
    name: "shares of the total beside the budget",
    sheet: `
No | Jenis Belanja | Pagu | % | Realisasi | % Realisasi
1 | Pegawai | 60.000.000 | 60 | 54.000.000 | 90
2 | Barang | 40.000.000 | 40 | 36.000.000 | 90
JUMLAH | | 100.000.000 | 100 | 90.000.000 | 90
`,
    loud: [],
  },
  {
    name: "the remainder less the blokir",
    sheet: `
No | Kegiatan | Pagu | Realisasi | Blokir | Sisa | %
1 | a | 10.000.000 | 8.000.000 | 1.000.000 | 1.000.000 | 80
2 | b | 20.000.000 | 18.000.000 | 0 | 2.000.000 | 90
`,
    loud: [],
  },
  {
    name: "estimates rounded each by itself: sums all over the table are off by one",
    sheet: `
Kelompok Umur | Laki-laki | Perempuan | Jumlah
0-4 | 12.541 | 11.870 | 24.411
5-9 | 13.008 | 12.655 | 25.664
10-14 | 12.777 | 12.004 | 24.781
15-19 | 11.932 | 11.518 | 23.450
20-24 | 11.406 | 11.297 | 22.702
25-29 | 10.875 | 10.912 | 21.787
30-34 | 10.230 | 10.115 | 20.345
35-39 | 9.764 | 9.688 | 19.453
40-44 | 9.102 | 9.077 | 18.179
Total | 101.636 | 99.135 | 200.771
`,
    loud: [],
  },
  {
    name: "receipts by sector: a row that adds up two of them without saying so, then the sum of the others",
    sheet: `
No | Sektor | Rencana | Realisasi | % (4:3)
1 | Pedesaan | 238.400.000 | 251.370.000 | 105,44
2 | Perkotaan | 961.600.000 | 998.214.000 | 103,81
 | Desa dan Kota | 1.200.000.000 | 1.249.584.000 | 104,13
3 | Perkebunan | 165.300.000 | 170.126.000 | 102,92
4 | Perhutanan | 292.700.000 | 281.505.000 | 96,18
5 | Pertambangan | 1.232.000.000 | 1.301.443.000 | 105,64
 | Jumlah | 1.690.000.000 | 1.753.074.000 | 103,73
 | Jumlah PBB | 2.890.000.000 | 3.002.658.000 | 103,90
`,
    loud: [],
  },
];
