import type { ReportCase } from "./report-case";

/** An administrative court: minutation, BMN, shares left, means of achievements. */
export const ptun: ReportCase = {
  name: "an administrative court",
  year: 2023,
  sheets: [
    {
      name: "T1",
      sheet: `
Tabel 1 Keadaan Perkara
No. | Klasifikasi Perkara | Sisa Tahun Lalu | Perkara Masuk | Beban | Putus | Minutasi | Sisa | Produktivitas
A | B | C | D | E=C+D | F | G | H=E-F | I=F/E
1. | Gugatan | 22 | 74 | 96 | 81 | 80 | 15 | 84,38%
2. | Keberatan | 1 | 9 | 10 | 10 | 9 | 0 | 100,00%
3. | Permohonan | 0 | 4 | 4 | 3 | 3 | 1 | 75,00%
4. | Fiktif Positif | 2 | 6 | 8 | 8 | 8 | 0 | 100,00%
Jumlah |  | 25 | 93 | 118 | 102 | 100 | 16 | 86,44%
`,
    },
    {
      name: "T2",
      sheet: `
Tabel 2 Capaian IKU
Kode | Indikator Kinerja Utama | Target | Realisasi | Capaian (%)
IKU 1 | Persentase perkara yang diselesaikan tepat waktu | 98% | 96,08% | 98,04
IKU 2 | Persentase putusan yang tidak diajukan banding | 40% | 37,25% | 93,13
IKU 3 | Persentase putusan yang tidak diajukan kasasi | 60% | 62,75% | 104,58
IKU 4 | Index responden pencari keadilan yang puas terhadap layanan peradilan | 90% | 94,52% | 105,02
IKU 5 | Persentase salinan putusan yang tersedia/dikirim tepat waktu | 100% | 100% | 100,00
Rata-rata |  |  |  | 100,15
`,
    },
    {
      name: "T3",
      sheet: `
Tabel 3 Penyelesaian per triwulan
Periode | Putus | Tepat Waktu | %
Triwulan I | 25 | 24 | 96,00
Triwulan II | 26 | 25 | 96,15
Triwulan III | 27 | 26 | 96,30
Triwulan IV | 24 | 23 | 95,83
Jumlah | 102 | 98 | 96,08
`,
    },
    {
      name: "T4",
      sheet: `
Tabel 4 Lima tahun terakhir
Tahun | Masuk | Putus | Rasio
2019 | 88 | 79 | 89,8 %
2020 | 71 | 68 | 95,8 %
2021 | 80 | 80 | 100,0 %
2022 | 92 | 85 | 92,4 %
2023 | 93 | 102 | 109,7 %
`,
    },
    {
      name: "T5",
      sheet: `
Tabel 5 Anggaran
No | Uraian | Pagu Anggaran | Realisasi | % | Sisa | % Sisa
1 | Belanja Pegawai (51) | 3.954.112.000 | 3.901.774.500 | 98,68 | 52.337.500 | 1,32
2 | Belanja Barang Operasional (52) | 912.400.000 | 911.885.030 | 99,94 | 514.970 | 0,06
3 | Belanja Barang Non Operasional (52) | 118.650.000 | 104.110.000 | 87,75 | 14.540.000 | 12,25
4 | Belanja Modal (53) | 87.000.000 | 86.950.000 | 99,94 | 50.000 | 0,06
Total |  | 5.072.162.000 | 5.004.719.530 | 98,67 | 67.442.470 | 1,33
`,
    },
    {
      name: "T6",
      sheet: `
Tabel 6 Barang Milik Negara
No | Jenis Aset | Kuantitas | Nilai (Rp)
1 | Tanah | 2 | 2.450.000.000
2 | Peralatan dan Mesin | 411 | 3.874.550.120
3 | Gedung dan Bangunan | 5 | 8.120.400.000
4 | Jalan, Irigasi dan Jaringan | 3 | 212.300.000
5 | Aset Tetap Lainnya | 1.204 | 98.450.300
 | Jumlah | 1.625 | 14.755.700.420
`,
    },
    {
      name: "T7",
      sheet: `
Tabel 7 SDM
No | Bagian | L | P | Jml | Persen
1 | Hakim | 8 | 3 | 11 | 23,4
2 | Kepaniteraan | 11 | 9 | 20 | 42,6
3 | Kesekretariatan | 10 | 6 | 16 | 34,0
 | Total | 29 | 18 | 47 | 100,0
`,
    },
    {
      name: "Narasi",
      sheet: `
Pengadilan Tata Usaha Negara pada tahun 2023 menangani 118 perkara, terdiri dari sisa tahun 2022 sebanyak 25 perkara dan perkara masuk tahun 2023 sebanyak 93 perkara.
Dari 118 perkara yang ditangani, 102 perkara telah diputus atau 86,44% dan sisanya 16 perkara menjadi sisa tahun 2023.
Perkara gugatan yang diputus sebanyak 81 perkara atau 79,41% dari 102 perkara putus.
Dari 102 perkara yang diputus, 98 perkara selesai tepat waktu sehingga realisasinya 96,08% dari target 98% dengan capaian 98,04%.
Rata-rata capaian kelima indikator adalah 100,15%.
Putusan yang tidak diajukan banding sebanyak 38 dari 102 perkara (37,25%).
Putusan yang tidak diajukan kasasi 64 perkara dari 102 perkara atau sebesar 62,75%.
Indeks kepuasan responden sebesar 94,52% melampaui target 90%, berarti capaiannya 105,02%.
Anggaran Rp5.072.162.000 terealisasi Rp5.004.719.530 (98,67%) dengan sisa Rp67.442.470.
Belanja modal sebesar Rp87.000.000 direalisasikan Rp86.950.000 atau 99,94%.
Nilai BMN per 31 Desember 2023 adalah Rp14.755.700.420 (empat belas miliar tujuh ratus lima puluh lima juta tujuh ratus ribu empat ratus dua puluh rupiah).
Pegawai berjumlah 47 orang yang terdiri dari 29 orang laki-laki dan 18 orang perempuan.
Jumlah hakim 11 orang, kepaniteraan 20 orang, dan kesekretariatan 16 orang.
Perkara masuk tahun 2023 sebanyak 93 perkara, naik 1 perkara dibandingkan tahun 2022 sebanyak 92 perkara.
Sisa perkara turun dari 25 perkara menjadi 16 perkara atau turun 36,00%.
Laporan keuangan memperoleh nilai 97,50 dan menempati peringkat 3 dari 28 satker.
`,
    },
  ],
  mistakes: [
    { sheet: "T1", cell: "G4", right: "80", wrong: "82" },
    { sheet: "T1", cell: "I4", right: "84,38", wrong: "95,80" },
    { sheet: "T1", cell: "F8", right: "102", wrong: "99" },
    { sheet: "T2", cell: "E4", right: "93,13", wrong: "93,31" },
    { sheet: "T3", cell: "D4", right: "96,15", wrong: "96,51" },
    { sheet: "T4", cell: "D4", right: "95,8 %", wrong: "95,5 %" },
    { sheet: "T5", cell: "G5", right: "12,25", wrong: "12,52" },
    { sheet: "T5", cell: "D7", right: "5.004.719.530", wrong: "5.004.819.530" },
    { sheet: "T6", cell: "D8", right: "14.755.700.420", wrong: "14.657.250.120" },
    { sheet: "T7", cell: "F5", right: "34,0", wrong: "36,2" },
    { sheet: "Narasi", cell: "A1", right: "93", wrong: "99" },
    { sheet: "Narasi", cell: "A3", right: "79,41", wrong: "68,64" },
    { sheet: "Narasi", cell: "A5", right: "100,15", wrong: "101,15" },
    { sheet: "Narasi", cell: "A7", right: "62,75", wrong: "67,25" },
    { sheet: "Narasi", cell: "A10", right: "99,94", wrong: "99,49" },
    {
      sheet: "Narasi",
      cell: "A11",
      right: "empat belas miliar tujuh ratus lima puluh lima juta tujuh ratus ribu empat ratus dua puluh",
      wrong: "tiga belas miliar tujuh ratus lima puluh lima juta tujuh ratus ribu empat ratus dua puluh",
    },
    { sheet: "Narasi", cell: "A12", right: "18", wrong: "28" },
  ],
};
