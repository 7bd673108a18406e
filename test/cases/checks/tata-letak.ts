import type { TableCase } from "../tables/table-case";

/** Layouts: column numbers, side by side, indicators across, pages, what is no table. */
export const tataLetakCases: TableCase[] = [
  {
    name: "column numbers with their formula under the header",
    sheet: `
No | Kegiatan | Pagu | Realisasi | % | Sisa
1 | 2 | 3 | 4 | 5=4/3*100 | 6=3-4
1 | Sosialisasi | 25.000.000 | 24.100.000 | 96,40 | 900.000
2 | Bimtek | 48.000.000 | 47.520.000 | 99,00 | 480.000
 | JUMLAH | 73.000.000 | 71.620.000 | 98,11 | 1.380.000
`,
    loud: [],
  },
  {
    name: "column numbers in parentheses",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
(1) | (2) | (3) | (4) | (5)
1 | Persentase A | 80% | 84% | 105%
2 | Persentase B | 90% | 81% | 90%
`,
    loud: [],
  },
  {
    name: "two tables side by side with a blank column between",
    sheet: `
No | Indikator | Target | Realisasi | Capaian |  | No | Kegiatan | Pagu | Realisasi | %
1 | Persentase A | 80% | 84% | 105% |  | 1 | Sosialisasi | 25.000.000 | 24.100.000 | 96,40
2 | Persentase B | 90% | 81% | 90% |  | 2 | Bimtek | 48.000.000 | 47.520.000 | 99,00
`,
    loud: [],
  },
  {
    name: "a mistake in the right one of two tables side by side",
    sheet: `
No | Indikator | Target | Realisasi | Capaian |  | No | Kegiatan | Pagu | Realisasi | %
1 | Persentase A | 80% | 84% | 105% |  | 1 | Sosialisasi | 25.000.000 | 24.100.000 | 96,40
2 | Persentase B | 90% | 81% | 90% |  | 2 | Bimtek | 48.000.000 | 47.520.000 | 96,40
`,
    loud: [{ cell: "K3", severity: "error", kind: "persen", expected: "99,00" }],
  },
  {
    name: "indicators across, target, realisasi and capaian down",
    sheet: `
Uraian | Indeks Kepuasan | Jumlah Dokumen | Persentase Tepat Waktu
Target | 3,50 | 12 | 95%
Realisasi | 3,64 | 11 | 97,50%
Capaian | 104,00% | 91,67% | 102,63%
`,
    loud: [],
  },
  {
    name: "indicators across, a capaian that fits its neighbour",
    sheet: `
Uraian | Indeks Kepuasan | Jumlah Dokumen | Persentase Tepat Waktu
Target | 3,50 | 12 | 95%
Realisasi | 3,64 | 11 | 97,50%
Capaian | 104,00% | 104,00% | 102,63%
`,
    loud: [{ cell: "C4", severity: "error", kind: "persen", expected: "91,67%" }],
  },
  {
    name: "each indicator in three rows: target, realisasi, capaian by year",
    sheet: `
Indikator | Uraian | 2021 | 2022 | 2023 | 2024
Nilai AKIP | Target | 65 | 68 | 70 | 72
 | Realisasi | 66,10 | 67,20 | 71,40 | 72,90
 | Capaian (%) | 101,69 | 98,82 | 102,00 | 101,25
Indeks SPBE | Target | 2,6 | 2,8 | 3,0 | 3,2
 | Realisasi | 2,7 | 2,8 | 3,3 | 3,4
 | Capaian (%) | 103,85 | 100,00 | 110,00 | 106,25
`,
    loud: [],
  },
  {
    name: "each indicator in three rows, one capaian of a year not renewed",
    sheet: `
Indikator | Uraian | 2021 | 2022 | 2023 | 2024
Nilai AKIP | Target | 65 | 68 | 70 | 72
 | Realisasi | 66,10 | 67,20 | 71,40 | 72,90
 | Capaian (%) | 101,69 | 98,82 | 102,00 | 102,00
Indeks SPBE | Target | 2,6 | 2,8 | 3,0 | 3,2
 | Realisasi | 2,7 | 2,8 | 3,3 | 3,4
 | Capaian (%) | 103,85 | 100,00 | 110,00 | 106,25
`,
    loud: [{ cell: "F4", severity: "error", kind: "persen", expected: "101,25" }],
  },
  {
    name: "dates, letter numbers and telephone numbers in a list of activities",
    sheet: `
No | Kegiatan | Tanggal | Nomor Surat | Peserta | Kontak
1 | Rapat koordinasi | 12/03/2024 | 005/123/III/2024 | 35 | 081234567890
2 | Sosialisasi | 2024-04-18 | 005/187/IV/2024 | 60 | (0376) 21148
3 | Bimtek | 7 Mei 2024 | 005/201/V/2024 | 25 | 0812-3456-7890
 | Jumlah |  |  | 120 |
`,
    loud: [],
  },
  {
    name: "staff with their NIP, rank and years of service",
    sheet: `
No | Nama | NIP | Golongan | Masa Kerja
1 | Ahmad | 196709031992121001 | III/d | 31 Tahun 2 Bulan
2 | Budi | 19831018 200704 1 001 | IV/a | 16 Tahun 8 Bulan
3 | Citra | #199001012015032001~0 | III/b | 8 Tahun 9 Bulan
`,
    loud: [],
  },
  {
    name: "staff by rank and schooling counted across and down",
    sheet: `
No | Golongan | SMA | D3 | S1 | S2 | Jumlah
1 | Golongan IV | 0 | 0 | 6 | 9 | 15
2 | Golongan III | 4 | 11 | 38 | 12 | 65
3 | Golongan II | 9 | 5 | 0 | 0 | 14
Jumlah |  | 13 | 16 | 44 | 21 | 94
`,
    loud: [],
  },
  {
    name: "interest and tax rates are percents of nothing in the table",
    sheet: `
No | Uraian | Nilai | PPN (%) | PPh (%) | Jasa Giro (%)
1 | Pengadaan laptop | 75.000.000 | 11 | 1,5 | 0
2 | Sewa gedung | 12.000.000 | 11 | 10 | 0
3 | Rekening bendahara | 3.500.000 | 0 | 0 | 0,25
`,
    loud: [],
  },
  {
    name: "temperature, area and length stand beside their targets",
    sheet: `
No | Indikator | Satuan | Target | Realisasi | Capaian
1 | Suhu penyimpanan vaksin | °C | 2 – 8 | 5,4 | 100
2 | Luas sawah terairi | Ha | 1.250 | 1.310 | 104,80
3 | Panjang jalan mantap | Km | 870,5 | 861,2 | 98,93
`,
    loud: [],
  },
  {
    name: "headings in capitals between the rows and a name that begins with Jumlah",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | Capaian
SASARAN 1 : MENINGKATNYA KUALITAS LAYANAN |  |  |  |
1 | Jumlah laporan yang disampaikan tepat waktu | 12 | 12 | 100
2 | Total aduan yang diselesaikan | 20 | 18 | 90
SASARAN 2 : MENINGKATNYA KAPASITAS SDM |  |  |  |
3 | Rata-rata jam pelatihan pegawai | 20 JP | 24 JP | 120
4 | Jumlah pegawai yang tersertifikasi | 8 Orang | 6 Orang | 75
`,
    merges: ["A2:E2", "A5:E5"],
    loud: [],
  },
  {
    name: "percents without decimals, rounded from different bases",
    sheet: `
No | Indikator | Target | Realisasi | %
1 | A | 3 | 2 | 67
2 | B | 7 | 5 | 71
3 | C | 9 | 8 | 89
4 | D | 6 | 7 | 117
5 | E | 7 | 6 | 85
`,
    loud: [],
  },
  {
    name: "one whole percent cut, the others rounded, one wrong",
    sheet: `
No | Indikator | Target | Realisasi | %
1 | A | 3 | 2 | 66
2 | B | 7 | 5 | 71
3 | C | 9 | 8 | 98
4 | D | 6 | 7 | 117
`,
    loud: [{ cell: "E4", severity: "error", kind: "persen", expected: "89" }],
  },
  {
    name: "typed numbers with percent formats of no decimals",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | A | #35000000~#,##0 | #27950000~#,##0 | #0.798571~0%
2 | B | #40000000~#,##0 | #28205000~#,##0 | #0.705125~0%
TOTAL |  | #75000000~#,##0 | #56155000~#,##0 | #0.748733~0%
`,
    loud: [],
  },
  {
    name: "the header in English letters and Rp before every amount",
    sheet: `
NO. | OUTPUT | BUDGET / PAGU (Rp) | REALISASI (Rp) | PERSENTASE (%) | SALDO (Rp)
1. | Layanan A | Rp25.000.000,00 | Rp24.100.000,00 | 96,40 | Rp900.000,00
2. | Layanan B | Rp48.000.000,00 | Rp47.520.000,00 | 99,00 | Rp480.000,00
TOTAL |  | Rp73.000.000,00 | Rp71.620.000,00 | 98,11 | Rp1.380.000,00
`,
    loud: [],
  },
  {
    name: "a table broken over two pages with its header again and the amount carried over",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | A | 10.000.000 | 9.000.000 | 90
2 | B | 20.000.000 | 19.000.000 | 95
 | Jumlah dipindahkan | 30.000.000 | 28.000.000 | 93,33
No | Kegiatan | Pagu | Realisasi | %
 | Jumlah pindahan | 30.000.000 | 28.000.000 | 93,33
3 | C | 40.000.000 | 30.000.000 | 75
 | JUMLAH | 70.000.000 | 58.000.000 | 82,86
`,
    loud: [],
  },
  {
    name: "a total of the means of another column, named so",
    sheet: `
No | Bidang | Jumlah Indikator | Rata-rata Capaian | Predikat
1 | Sekretariat | 3 | 101,20 | Sangat Baik
2 | Bidang A | 4 | 97,35 | Baik
3 | Bidang B | 2 | 88,00 | Baik
 | Jumlah/Rata-rata | 9 | 95,52 | Baik
`,
    loud: [],
  },
  {
    name: "indicators reached, exceeded and not reached, counted by objective",
    sheet: `
No | Sasaran | Jumlah Indikator | Melampaui | Tercapai | Tidak Tercapai
1 | Sasaran 1 | 4 | 2 | 1 | 1
2 | Sasaran 2 | 3 | 1 | 2 | 0
3 | Sasaran 3 | 2 | 0 | 1 | 1
 | Jumlah | 9 | 3 | 4 | 2
`,
    loud: [],
  },
  {
    name: "indicators counted by objective, the total of one class is off by one",
    sheet: `
No | Sasaran | Jumlah Indikator | Melampaui | Tercapai | Tidak Tercapai
1 | Sasaran 1 | 4 | 2 | 1 | 1
2 | Sasaran 2 | 3 | 1 | 2 | 0
3 | Sasaran 3 | 2 | 0 | 1 | 1
 | Jumlah | 9 | 3 | 5 | 2
`,
    loud: [{ cell: "E5", severity: "error", kind: "jumlah", expected: "4" }],
  },
  {
    name: "an empty form: headers, numbers and no figure",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Persentase a | 80% |  |
2 | Persentase b | 90% |  |
3 | Jumlah c | 12 |  |
`,
    loud: [],
  },
  {
    name: "a list of contents with page numbers and dots",
    sheet: `
DAFTAR TABEL
Tabel 1 | Rencana Kinerja Tahunan | 12
Tabel 2 | Perjanjian Kinerja | 15
Tabel 3 | Capaian Kinerja | 21
Tabel 4 | Realisasi Anggaran | 48
`,
    loud: [],
  },
  {
    name: "questions of a checklist with ticks and scores",
    sheet: `
No | Uraian | Ya | Tidak | Skor
1 | Renstra tersedia | √ |  | 1
2 | PK ditandatangani | √ |  | 1
3 | Rencana aksi dipantau |  | √ | 0
 | Jumlah | 2 | 1 | 2
`,
    loud: [],
  },
  {
    name: "blank rows, dashes and nil in every column",
    sheet: `
No | Kegiatan | Pagu | Blokir | Realisasi | % | Sisa
1 | A | 10.000.000 | - | 10.000.000 | 100 | -
2 | B | - | - | - | - | -
3 | C | 5.000.000 | 5.000.000 | 0 | 0 | 5.000.000

4 | D | 2.000.000 | nihil | 1.500.000 | 75 | 500.000
 | Total | 17.000.000 | 5.000.000 | 11.500.000 | 67,65 | 5.500.000
`,
    loud: [],
  },
  {
    name: "column numbers under two levels, some with their formula in brackets",
    sheet: `
No | Jenis Perkara | Sisa 2023 | Masuk | Beban (3+4) | Putus:Kabul | Putus:Tolak | Jumlah Putus | Sisa 2024 | % Putus
1 | 2 | 3 | 4 | 5 (3+4) | 6 | 7 | 8 (6+7) | 9 (5-8) | 10 (8:5)
1 | Cerai gugat | 112 | 1.230 | 1.342 | 1.200 | 40 | 1.240 | 102 | 92,40%
2 | Cerai talak | 41 | 402 | 443 | 380 | 21 | 401 | 42 | 90,52%
3 | Isbat nikah | 6 | 95 | 101 | 90 | 4 | 94 | 7 | 93,07%
4 | Dispensasi kawin | 2 | 61 | 63 | 55 | 3 | 58 | 5 | 92,06%
 | JUMLAH | 161 | 1.788 | 1.949 | 1.725 | 68 | 1.793 | 156 | 92,00%
`,
    loud: [],
  },
];
