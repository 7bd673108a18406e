import type { ReportCase } from "./report-case";

/** A state university: indicators with codes, faculties, two sources of funds. */
export const universitas: ReportCase = {
  name: "a state university",
  year: 2023,
  sheets: [
    {
      name: "Capaian",
      sheet: `
Tabel 3.1 Capaian Perjanjian Kinerja Rektor Tahun 2023
Sasaran | Indikator Kinerja | Satuan | Target Perjanjian Kinerja | Realisasi | Persentase Capaian
[S 1.0] Meningkatnya kualitas lulusan | [IKU 1.1] Persentase lulusan S1 dan D4/D3/D2/D1 yang berhasil memiliki pekerjaan, melanjutkan studi, atau menjadi wiraswasta | % | 60 | 71,50 | 119,17
 | [IKU 1.2] Persentase mahasiswa S1 dan D4/D3/D2/D1 yang menjalankan kegiatan pembelajaran di luar program studi atau meraih prestasi | % | 30 | 33,12 | 110,40
[S 2.0] Meningkatnya kualitas dosen | [IKU 2.1] Persentase dosen yang berkegiatan tridharma di perguruan tinggi lain atau bekerja sebagai praktisi | % | 20 | 24,50 | 122,50
 | [IKU 2.2] Persentase dosen yang memiliki sertifikat kompetensi/profesi | % | 40 | 38,75 | 96,88
 | [IKU 2.3] Jumlah keluaran dosen yang berhasil mendapatkan rekognisi internasional | rasio | 1,00 | 1,21 | 121,00
[S 3.0] Meningkatnya kualitas kurikulum | [IKU 3.1] Jumlah kerjasama per program studi S1 dan D4/D3/D2/D1 | rasio | 1,00 | 1,87 | 187,00
 | [IKU 3.2] Persentase mata kuliah yang menggunakan metode pemecahan kasus atau proyek | % | 40 | 62,30 | 155,75
 | [IKU 3.3] Persentase program studi yang memiliki akreditasi internasional | % | 5 | 2,56 | 51,20
[S 4.0] Meningkatnya tata kelola | [IKU 4.1] Predikat SAKIP | Predikat | A | BB | -
 | [IKU 4.2] Nilai Kinerja Anggaran atas pelaksanaan RKA-K/L | nilai | 80 | 92,65 | 115,81
`,
    },
    {
      name: "Triwulan",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2", "I2:J2"],
      sheet: `
Tabel 3.2 Target dan Realisasi Kumulatif Triwulan
Indikator Kinerja | Target PK | TW1 |  | TW2 |  | TW3 |  | TW4 | 
 |  | Target | Capaian | Target | Capaian | Target | Capaian | Target | Capaian
[IKU 1.2] Persentase mahasiswa yang menjalankan kegiatan pembelajaran di luar program studi | 30 | 0 | 0 | 10 | 12,40 | 20 | 25,08 | 30 | 33,12
[IKU 2.2] Persentase dosen yang memiliki sertifikat kompetensi/profesi | 40 | 30 | 30,10 | 35 | 33,42 | 38 | 36,90 | 40 | 38,75
[IKU 4.2] Nilai Kinerja Anggaran | 80 | 0 | 0 | 30 | 41,20 | 60 | 66,71 | 80 | 92,65
`,
    },
    {
      name: "Lulusan Fakultas",
      sheet: `
Tabel 3.3 Lulusan Bekerja, Studi Lanjut dan Wiraswasta per Fakultas
No | Fakultas | Jumlah Lulusan | Bekerja | Studi Lanjut | Wiraswasta | Total | Persentase
1 | Fakultas Teknik | 412 | 289 | 9 | 20 | 318 | 77,18%
2 | Fakultas Ekonomi | 520 | 332 | 9 | 20 | 361 | 69,42%
3 | Fakultas Hukum | 288 | 161 | 9 | 20 | 190 | 65,97%
4 | Fakultas Pertanian | 196 | 114 | 9 | 20 | 143 | 72,96%
5 | FKIP | 644 | 432 | 9 | 20 | 461 | 71,58%
 | Universitas | 2.060 | 1.328 | 45 | 100 | 1.473 | 71,50%
`,
    },
    {
      name: "Dosen",
      sheet: `
Tabel 3.4 Dosen Bersertifikat per Fakultas
No | Unit Kerja | Jumlah Dosen | Bersertifikat | Persentase (%)
1 | Fakultas Teknik | 92 | 41 | 44,57
2 | Fakultas Ekonomi | 78 | 30 | 38,46
3 | Fakultas Hukum | 54 | 17 | 31,48
4 | Fakultas Pertanian | 61 | 22 | 36,07
5 | FKIP | 115 | 45 | 39,13
 | Total | 400 | 155 | 38,75
`,
    },
    {
      name: "Akreditasi",
      sheet: `
Tabel 3.5 Akreditasi Program Studi
Jenjang | Unggul | A | Baik Sekali | B | Baik | Belum | Jumlah
D3 | 1 | 2 | 1 | 3 | 0 | 0 | 7
S1 | 5 | 8 | 6 | 2 | 1 | 0 | 22
S2 | 2 | 1 | 3 | 1 | 0 | 1 | 8
S3 | 0 | 1 | 1 | 0 | 0 | 0 | 2
Total | 8 | 12 | 11 | 6 | 1 | 1 | 39
`,
    },
    {
      name: "Mahasiswa",
      sheet: `
Tabel 3.6 Jumlah Mahasiswa Aktif
Fakultas | 2021 | 2022 | 2023 | Kenaikan 2022-2023 | %
Teknik | 2.104 | 2.260 | 2.388 | 128 | 5,66
Ekonomi | 2.980 | 3.012 | 2.955 | -57 | -1,89
Hukum | 1.440 | 1.502 | 1.544 | 42 | 2,80
Pertanian | 988 | 1.020 | 1.071 | 51 | 5,00
FKIP | 3.311 | 3.280 | 3.402 | 122 | 3,72
Jumlah | 10.823 | 11.074 | 11.360 | 286 | 2,58
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.7 Realisasi Anggaran per Sumber Dana
No | Sumber Dana | Jenis Belanja | Pagu | Realisasi | Sisa | %
1 | Rupiah Murni | Belanja Pegawai | 88.214.500.000 | 87.990.112.400 | 224.387.600 | 99,75
2 |  | Belanja Barang | 31.450.120.000 | 31.002.118.770 | 448.001.230 | 98,58
3 |  | Belanja Modal | 4.120.000.000 | 4.101.225.000 | 18.775.000 | 99,54
 | Jumlah Rupiah Murni |  | 123.784.620.000 | 123.093.456.170 | 691.163.830 | 99,44
4 | PNBP/BLU | Belanja Barang | 46.870.000.000 | 42.114.905.118 | 4.755.094.882 | 89,85
5 |  | Belanja Modal | 12.500.000.000 | 11.870.440.900 | 629.559.100 | 94,96
 | Jumlah PNBP/BLU |  | 59.370.000.000 | 53.985.346.018 | 5.384.653.982 | 90,93
 | Total |  | 183.154.620.000 | 177.078.802.188 | 6.075.817.812 | 96,68
`,
    },
    {
      name: "Anggaran Sasaran",
      sheet: `
Tabel 3.8 Realisasi Anggaran per Sasaran (dalam ribuan rupiah)
No | Sasaran | Anggaran | Realisasi | Persentase
1 | Meningkatnya kualitas lulusan | 12.450.000 | 11.980.312 | 96,23%
2 | Meningkatnya kualitas dosen | 9.120.500 | 8.774.118 | 96,20%
3 | Meningkatnya kualitas kurikulum | 6.300.000 | 5.912.400 | 93,85%
4 | Meningkatnya tata kelola | 155.284.120 | 150.411.972 | 96,86%
 | Jumlah | 183.154.620 | 177.078.802 | 96,68%
`,
    },
    {
      name: "Serapan 3 Tahun",
      sheet: `
Tabel 3.9 Pagu dan Realisasi Tiga Tahun
Tahun Anggaran | 2021 | 2022 | 2023
Pagu (Rp) | 171.220.450.000 | 178.904.112.000 | 183.154.620.000
Realisasi (Rp) | 164.118.302.110 | 173.220.985.404 | 177.078.802.188
Persentase | 95,85% | 96,82% | 96,68%
`,
    },
    {
      name: "Perbandingan",
      sheet: `
Tabel 3.10 Perbandingan Capaian IKU 2021-2023 dan Target Renstra 2024
Kode IKU | 2021 | 2022 | 2023 | Target Renstra 2024 | Selisih terhadap Renstra
IKU 1.1 | 58,20 | 66,75 | 71,50 | 75,00 | -3,50
IKU 1.2 | 18,44 | 27,10 | 33,12 | 35,00 | -1,88
IKU 2.2 | 31,05 | 36,60 | 38,75 | 45,00 | -6,25
IKU 3.2 | 35,00 | 51,18 | 62,30 | 60,00 | 2,30
`,
    },
    {
      name: "Gold Standard",
      sheet: `
Tabel 3.11 Insentif IKU
No | IKU | Nilai Insentif (Rp) | Peringkat
1 | IKU 1.1 | 250.000.000 | 4
2 | IKU 3.2 | 175.000.000 | 7
 | Jumlah | 425.000.000 | 
`,
    },
    {
      name: "Penelitian",
      sheet: `
Tabel 3.12 Penelitian dan Pengabdian
Skema | Proposal | Didanai | % Didanai | Dana (Rp juta)
Penelitian dasar | 88 | 31 | 35,23 | 2.480,5
Penelitian terapan | 54 | 22 | 40,74 | 3.110,0
Pengabdian | 102 | 64 | 62,75 | 1.275,25
Total | 244 | 117 | 47,95 | 6.865,75
`,
    },
    {
      name: "Narasi",
      sheet: `
Perjanjian Kinerja Rektor memuat 4 (empat) sasaran dan 10 (sepuluh) indikator kinerja.
IKU 1.1 ditargetkan 60% dan terealisasi 71,50% dengan capaian 119,17%.
Lulusan yang bekerja, melanjutkan studi atau berwiraswasta sebanyak 1.473 orang dari 2.060 lulusan atau 71,50%.
IKU 2.2 sebesar 38,75% dari target 40% sehingga capaiannya 96,88%.
Dosen bersertifikat berjumlah 155 orang dari 400 dosen.
Program studi terakreditasi internasional 1 dari 39 program studi atau 2,56% dari target 5%.
Nilai Kinerja Anggaran tahun 2023 sebesar 92,65 melampaui target 80.
Anggaran universitas tahun 2023 sebesar Rp183.154.620.000 dengan realisasi Rp177.078.802.188 atau 96,68%.
Dari sumber Rupiah Murni terserap 99,44% dan dari PNBP/BLU terserap 90,93%.
Realisasi anggaran tahun 2022 sebesar Rp173.220.985.404 dari pagu Rp178.904.112.000 atau 96,82%.
Mahasiswa aktif berjumlah 11.360 orang, naik 286 orang atau 2,58% dari tahun 2022.
Fakultas Ekonomi mengalami penurunan mahasiswa sebanyak 57 orang atau 1,89%.
Mata kuliah dengan metode pemecahan kasus mencapai 62,30% dari target 40%, dengan capaian 155,75%.
Target Renstra 2024 untuk IKU 1.1 adalah 75,00%.
Predikat SAKIP ditargetkan A tetapi memperoleh BB.
Sebanyak 117 dari 244 proposal didanai (47,95%) dengan dana Rp6.865,75 juta.
Insentif IKU yang diterima Rp425.000.000 berasal dari dua indikator.
Program studi berjumlah 39, yaitu 7 D3, 22 S1, 8 S2 dan 2 S3.
IKU 2.3 memperoleh rasio 1,21 dari target 1,00 atau 121,00%.
Jumlah kerja sama per program studi 1,87 dari target 1,00.
`,
    },
  ],
  mistakes: [
    { sheet: "Capaian", cell: "F6", right: "96,88", wrong: "98,86" },
    { sheet: "Capaian", cell: "E4", right: "33,12", wrong: "31,32" },
    { sheet: "Capaian", cell: "F12", right: "115,81", wrong: "118,51" },
    { sheet: "Triwulan", cell: "J5", right: "38,75", wrong: "37,85" },
    { sheet: "Lulusan Fakultas", cell: "H5", right: "65,97%", wrong: "69,57%" },
    { sheet: "Lulusan Fakultas", cell: "G8", right: "1.473", wrong: "1.453" },
    { sheet: "Lulusan Fakultas", cell: "G7", right: "461", wrong: "416" },
    { sheet: "Dosen", cell: "D8", right: "155", wrong: "165" },
    { sheet: "Dosen", cell: "E5", right: "31,48", wrong: "34,18" },
    { sheet: "Akreditasi", cell: "H4", right: "22", wrong: "24" },
    { sheet: "Akreditasi", cell: "B7", right: "8", wrong: "9" },
    { sheet: "Mahasiswa", cell: "E5", right: "42", wrong: "32" },
    { sheet: "Mahasiswa", cell: "D8", right: "11.360", wrong: "11.630" },
    { sheet: "Mahasiswa", cell: "F6", right: "5,00", wrong: "5,50" },
    { sheet: "Anggaran", cell: "D6", right: "123.784.620.000", wrong: "119.664.620.000" },
    { sheet: "Anggaran", cell: "E10", right: "177.078.802.188", wrong: "178.078.802.188" },
    { sheet: "Anggaran", cell: "G9", right: "90,93", wrong: "91,93" },
    { sheet: "Anggaran", cell: "F3", right: "224.387.600", wrong: "244.387.600" },
    { sheet: "Anggaran Sasaran", cell: "E4", right: "96,20%", wrong: "92,60%" },
    { sheet: "Anggaran Sasaran", cell: "C7", right: "183.154.620", wrong: "184.154.620" },
    { sheet: "Serapan 3 Tahun", cell: "C5", right: "96,82%", wrong: "98,62%" },
    { sheet: "Perbandingan", cell: "F5", right: "-6,25", wrong: "-5,25" },
    { sheet: "Gold Standard", cell: "C5", right: "425.000.000", wrong: "452.000.000" },
    { sheet: "Penelitian", cell: "D4", right: "40,74", wrong: "47,40" },
    { sheet: "Penelitian", cell: "E6", right: "6.865,75", wrong: "6.685,75" },
    { sheet: "Narasi", cell: "A2", right: "119,17%.", wrong: "119,31%." },
    { sheet: "Narasi", cell: "A4", right: "38,75%", wrong: "37,85%" },
    { sheet: "Narasi", cell: "A8", right: "96,68%.", wrong: "97,66%." },
    { sheet: "Narasi", cell: "A11", right: "286", wrong: "268" },
    { sheet: "Narasi", cell: "A16", right: "(47,95%)", wrong: "(49,75%)" },
    { sheet: "Narasi", cell: "A18", right: "22", wrong: "21" },
    { sheet: "Narasi", cell: "A19", right: "121,00%.", wrong: "112,00%." },
    { sheet: "Narasi", cell: "A15", right: "BB.", wrong: "B." },
  ],
};
