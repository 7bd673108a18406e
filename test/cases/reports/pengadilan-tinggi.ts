import type { ReportCase } from "./report-case";

/** A high court: appeals taken in and decided, indicators with and without a result, five years, text amounts. */
export const pengadilanTinggi: ReportCase = {
  name: "a high court",
  year: 2024,
  sheets: [
    {
      name: "Pegawai",
      sheet: `
Tabel 2.1 Keadaan pegawai menurut jabatan dan jenis kelamin
Jenis Kelamin | Hakim Tinggi | Panitera Pengganti | Pejabat Struktural | Fungsional | Pelaksana | Jumlah | %
Laki-laki | 14 | 9 | 6 | 7 | 8 | 44 | 55,7
Perempuan | 5 | 11 | 4 | 9 | 6 | 35 | 44,3
Jumlah | 19 | 20 | 10 | 16 | 14 | 79 | 100,0
`,
    },
    {
      name: "Perkara",
      sheet: `
Tabel 3.1
Keadaan Perkara Banding Tahun 2024
No. | Jenis Perkara | Sisa Tahun 2023 | Masuk Tahun 2024 | Jumlah | Putus | Sisa Tahun 2024 | Penyelesaian (%)
1 | Perdata | 18 | 214 | 232 | 209 | 23 | 90,09
2 | Pidana | 26 | 391 | 417 | 402 | 15 | 96,40
3 | Tipikor | 3 | 37 | 40 | 36 | 4 | 90,00
4 | Pidana Anak | - | 12 | 12 | 12 | - | 100,00
 | Jumlah | 47 | 654 | 701 | 659 | 42 | 94,01
`,
    },
    {
      name: "Waktu",
      merges: ["C2:D2"],
      sheet: `
Tabel 3.2 Penyelesaian perkara tepat waktu
Jenis Perkara | Diputus | Jangka Waktu |  | Persentase Tepat Waktu
 |  | s.d. 3 bulan | lebih 3 bulan |
Perdata | 209 | 207 | 2 | 99,04 %
Pidana | 402 | 400 | 2 | 99,50 %
Tipikor | 36 | 35 | 1 | 97,22 %
Pidana Anak | 12 | 12 | - | 100,00 %
JUMLAH | 659 | 654 | 5 | 99,24 %
`,
    },
    {
      name: "Upaya Hukum",
      sheet: `
Tabel 3.3 Perkara yang tidak mengajukan upaya hukum kasasi
No | Jenis | Perkara Putus | Mengajukan Kasasi | Tidak Mengajukan Kasasi | %
1 | 2 | 3 | 4 | 5=3-4 | 6=5/3
1 | Perdata | 209 | 92 | 117 | 55,98
2 | Pidana | 402 | 121 | 281 | 69,90
3 | Tipikor | 36 | 20 | 16 | 44,44
4 | Pidana Anak | 12 | 1 | 11 | 91,67
 | Total | 659 | 234 | 425 | 64,49
`,
    },
    {
      name: "IKM",
      sheet: `
Tabel 3.4 Indeks Kepuasan Masyarakat Tahun 2024
No | Unsur Pelayanan | NRR per Unsur | Bobot | NRR Tertimbang
U1 | Persyaratan | 3,52 | 0,11 | 0,3872
U2 | Sistem, mekanisme dan prosedur | 3,46 | 0,11 | 0,3806
U3 | Waktu penyelesaian | 3,38 | 0,11 | 0,3718
U4 | Biaya/tarif | 3,71 | 0,11 | 0,4081
U5 | Produk spesifikasi jenis layanan | 3,50 | 0,11 | 0,3850
U6 | Kompetensi pelaksana | 3,49 | 0,11 | 0,3839
U7 | Perilaku pelaksana | 3,58 | 0,11 | 0,3938
U8 | Penanganan pengaduan | 3,66 | 0,11 | 0,4026
U9 | Sarana dan prasarana | 3,33 | 0,11 | 0,3663
 | Jumlah NRR Tertimbang |  |  | 3,4793
 | Nilai IKM (NRR Tertimbang x 25) |  |  | 86,98
 | Mutu Pelayanan |  |  | B (Baik)

Nilai Interval Konversi | Mutu | Kinerja Unit
25,00 - 64,99 | D | Tidak Baik
65,00 - 76,60 | C | Kurang Baik
76,61 - 88,30 | B | Baik
88,31 - 100,00 | A | Sangat Baik
`,
    },
    {
      name: "Capaian",
      merges: ["B4:B9", "A4:A9", "B10:B11", "A10:A11"],
      sheet: `
Tabel 3.5
Pengukuran Capaian Kinerja Pengadilan Tinggi Tahun 2024
No. | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian
1. | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel | a. Persentase perkara perdata yang diselesaikan tepat waktu | 98% | 99,04% | 101,06%
 |  | b. Persentase perkara pidana yang diselesaikan tepat waktu | 98% | 99,50% | 101,53%
 |  | c. Persentase perkara tipikor yang diselesaikan tepat waktu | 95% | 97,22% | 102,34%
 |  | d. Persentase perkara perdata yang tidak mengajukan upaya hukum kasasi | 60% | 55,98% | 93,30%
 |  | e. Persentase perkara pidana yang tidak mengajukan upaya hukum kasasi | 70% | 69,90% | 99,86%
 |  | f. Indeks responden pencari keadilan yang puas terhadap layanan peradilan | 85% | 86,98% | 102,33%
2. | Peningkatan efektivitas pengelolaan penyelesaian perkara | a. Persentase salinan putusan yang dikirim ke pengadilan pengaju tepat waktu | 100% | 99,85% | 99,85%
 |  | b. Persentase putusan yang diunggah pada direktori putusan | 100% | 100,00% | 100,00%
3. | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan | Persentase perkara prodeo yang diselesaikan | 100% | N/A | N/A
 | Rata-rata Capaian Kinerja |  |  |  | 100,03%
`,
    },
    {
      name: "Rekap",
      sheet: `
Tabel 3.6 Rekapitulasi capaian indikator kinerja
No | Kategori | Jumlah Indikator
1 | Melampaui target (capaian > 100%) | 4
2 | Sesuai target (capaian = 100%) | 1
3 | Tidak mencapai target (capaian < 100%) | 3
4 | Tidak dapat diukur (N/A) | 1
 | Jumlah | 9
`,
    },
    {
      name: "Tren",
      merges: ["B2:D2", "E2:G2", "H2:J2"],
      sheet: `
Tabel 3.7 Perbandingan capaian kinerja tiga tahun terakhir
Indikator Kinerja | 2022 |  |  | 2023 |  |  | 2024
 | Target | Realisasi | Capaian | Target | Realisasi | Capaian | Target | Realisasi | Capaian
Persentase perkara perdata yang diselesaikan tepat waktu | 95 | 96,12 | 101,18 | 97 | 98,51 | 101,56 | 98 | 99,04 | 101,06
Persentase perkara pidana yang diselesaikan tepat waktu | 95 | 97,40 | 102,53 | 96 | 98,97 | 103,09 | 98 | 99,50 | 101,53
Persentase perkara tipikor yang diselesaikan tepat waktu | 90 | 93,75 | 104,17 | 95 | 94,12 | 99,07 | 95 | 97,22 | 102,34
Indeks responden pencari keadilan yang puas terhadap layanan peradilan | 80 | 81,67 | 102,09 | 83 | 85,20 | 102,65 | 85 | 86,98 | 102,33
Persentase putusan yang diunggah pada direktori putusan | 100 | 99,10 | 99,10 | 100 | 100,00 | 100,00 | 100 | 100,00 | 100,00
`,
    },
    {
      name: "Lima Tahun",
      sheet: `
Tabel 3.8 Keadaan perkara lima tahun terakhir
Tahun | Sisa Awal | Masuk | Beban | Putus | Sisa Akhir | Rasio Produktivitas Memutus | Pertumbuhan Perkara Masuk
2020 | 61 | 502 | 563 | 520 | 43 | 92,36% | -
2021 | 43 | 548 | 591 | 551 | 40 | 93,23% | 9,16%
2022 | 40 | 577 | 617 | 569 | 48 | 92,22% | 5,29%
2023 | 48 | 611 | 659 | 612 | 47 | 92,87% | 5,89%
2024 | 47 | 654 | 701 | 659 | 42 | 94,01% | 7,04%
`,
    },
    {
      name: "DIPA 01",
      sheet: `
Tabel 3.9 Realisasi Anggaran DIPA (01) Badan Urusan Administrasi
No | Kode | Uraian Kegiatan | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | Persentase
1 | 2 | 3 | 4 | 5 | 6 = 4 - 5 | 7 = 5 : 4
1 | 001.01 | Gaji dan Tunjangan | 11.862.450.000 | 11.790.318.226 | 72.131.774 | 99,39%
2 | 001.02 | Operasional dan Pemeliharaan Kantor | 3.218.775.000 | 3.214.902.117 | 3.872.883 | 99,88%
3 | 002 | Pembinaan/Konsultasi Manajemen Satker Daerah | 284.600.000 | 281.447.500 | 3.152.500 | 98,89%
4 | 003 | Pengadaan Perangkat Pengolah Data | 165.000.000 | 164.835.000 | 165.000 | 99,90%
5 | 004 | Renovasi Gedung | 412.350.000 | 409.116.900 | 3.233.100 | 99,22%
JUMLAH |  |  | 15.943.175.000 | 15.860.619.743 | 82.555.257 | 99,48%
`,
    },
    {
      name: "DIPA 03",
      sheet: `
Tabel 3.10 Realisasi Anggaran DIPA (03) Badan Peradilan Umum
Kegiatan | Anggaran | Penyerapan | Saldo | Daya Serap
Penanganan Perkara Pidana Banding | Rp 42.500.000,- | Rp 42.485.000,- | Rp 15.000,- | 100,0%
Penanganan Perkara Tipikor Banding | Rp 31.250.000,- | Rp 28.912.500,- | Rp 2.337.500,- | 92,5%
Pengawasan dan Pembinaan Pengadilan Negeri | Rp 68.400.000,- | Rp 68.277.350,- | Rp 122.650,- | 99,8%
Bimbingan Teknis Kepaniteraan | Rp 25.850.000,- | Rp 25.850.000,- | Rp 0,- | 100,0%
Total | Rp 168.000.000,- | Rp 165.524.850,- | Rp 2.475.150,- | 98,5%
`,
    },
    {
      name: "PNBP",
      sheet: `
Tabel 3.11 Penerimaan Negara Bukan Pajak
No. | Jenis Penerimaan | Target 2024 | Realisasi 2023 | Realisasi 2024 | % Capaian | Naik/(Turun) %
1 | Pendapatan uang meja (leges) pada panitera | 9.500.000 | 10.150.000 | 11.040.000 | 116,21 | 8,77
2 | Pendapatan ongkos perkara | 28.000.000 | 29.430.000 | 27.915.000 | 99,70 | (5,15)
3 | Pendapatan sewa rumah dinas | 14.400.000 | 13.980.000 | 14.400.000 | 100,00 | 3,00
4 | Pendapatan kejaksaan dan peradilan lainnya | 6.000.000 | 6.315.000 | 7.125.000 | 118,75 | 12,83
 | Jumlah | 57.900.000 | 59.875.000 | 60.480.000 | 104,46 | 1,01
`,
    },
    {
      name: "Narasi",
      sheet: `
Pada tahun 2024 Pengadilan Tinggi menerima 654 perkara banding, ditambah sisa tahun 2023 sebanyak 47 perkara sehingga beban perkara menjadi 701 perkara.
Dari beban tersebut telah diputus 659 perkara atau 94,01% dan tersisa 42 perkara.
Pagu DIPA (01) Badan Urusan Administrasi sebesar Rp 15.943.175.000,- (lima belas miliar sembilan ratus empat puluh tiga juta seratus tujuh puluh lima ribu rupiah) dan terealisasi sebesar Rp 15.860.619.743,- atau 99,48%.
Penyerapan DIPA (03) Badan Peradilan Umum mencapai Rp 165.524.850,- (seratus enam puluh lima juta lima ratus dua puluh empat ribu delapan ratus lima puluh rupiah) atau 98,5% dari pagu Rp 168.000.000,-.
`,
    },
  ],
  mistakes: [
    { sheet: "Pegawai", cell: "E5", right: "16", wrong: "17" },
    { sheet: "Perkara", cell: "G5", right: "15", wrong: "25" },
    { sheet: "Perkara", cell: "D8", right: "654", wrong: "642" },
    { sheet: "Waktu", cell: "E6", right: "97,22 %", wrong: "99,50 %" },
    { sheet: "Upaya Hukum", cell: "F4", right: "55,98", wrong: "44,02" },
    { sheet: "IKM", cell: "E8", right: "0,3839", wrong: "0,3893" },
    { sheet: "IKM", cell: "E14", right: "B (Baik)", wrong: "A (Sangat Baik)" },
    { sheet: "Capaian", cell: "F5", right: "101,53%", wrong: "101,35%" },
    { sheet: "Capaian", cell: "F13", right: "100,03%", wrong: "88,92%" },
    { sheet: "Rekap", cell: "C5", right: "3", wrong: "4" },
    { sheet: "Tren", cell: "G5", right: "103,09", wrong: "104,18" },
    { sheet: "Tren", cell: "I7", right: "86,98", wrong: "86,50" },
    { sheet: "Lima Tahun", cell: "H6", right: "5,89%", wrong: "5,56%" },
    { sheet: "DIPA 01", cell: "F5", right: "3.872.883", wrong: "3.782.883" },
    { sheet: "DIPA 03", cell: "C7", right: "Rp 165.524.850,-", wrong: "Rp 139.674.850,-" },
    { sheet: "Narasi", cell: "A4", right: "lima ratus dua puluh empat", wrong: "lima ratus empat puluh dua" },
  ],
};
