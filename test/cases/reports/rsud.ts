import type { ReportCase } from "./report-case";

/** A regional hospital: care by ward, income and spending as BLUD, balance sheet, operations. */
export const rsud: ReportCase = {
  name: "a regional hospital",
  year: 2024,
  sheets: [
    {
      name: "IKU",
      sheet: `
PENGUKURAN KINERJA RSUD TAHUN 2024
NO | TUJUAN/SASARAN | INDIKATOR | SATUAN | KONDISI AWAL 2023 | TARGET 2024 | REALISASI 2024 | CAPAIAN (%) | KATEGORI
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
1 | Meningkatnya mutu pelayanan | Indeks Kepuasan Masyarakat | Nilai | 82,15 | 84,00 | 85,26 | 101,50 | Sangat Baik
 |  | BOR (Bed Occupancy Rate) | % | 58,4 | 65 | 61,75 | 95,00 | Sangat Baik
 |  | Net Death Rate (NDR) | ‰ | 22,1 | 20 | 17,5 | 112,50 | Sangat Baik
 |  | Gross Death Rate (GDR) | ‰ | 41 | 40 | 43 | 92,50 | Sangat Baik
2 | Meningkatnya tata kelola | Nilai AKIP RSUD | Nilai | 71,35 | 73 | 72,8 | 99,73 | Sangat Baik
 |  | Persentase pendapatan BLUD terhadap target | % | 96,2 | 100 | 103,4 | 103,40 | Sangat Baik
 |  | Persentase elemen akreditasi terpenuhi | % | 80 | 90 | - | - | Belum dinilai
 |  | Temuan BPK yang ditindaklanjuti | % | 100 | 100 | 100 | 100,00 | Sangat Baik
 |  | Waktu tunggu rawat jalan | Menit | 75 | 60 | 52 | 113,33 | Sangat Baik
`,
    },
    {
      name: "Rawat Inap",
      sheet: `
KINERJA RAWAT INAP
No | Ruang | Tempat Tidur | Hari Perawatan | Pasien Keluar | Meninggal | BOR (%) | ALOS (hari) | GDR (‰)
1 | Anggrek | 24 | 6.210 | 1.490 | 21 | 70,70 | 4,17 | 14,1
2 | Bougenvil | 30 | 7.012 | 1.755 | 33 | 63,86 | 4,00 | 18,8
3 | Cempaka | 18 | 3.998 | 1.022 | 12 | 60,69 | 3,91 | 11,7
4 | ICU | 8 | 1.877 | 402 | 96 | 64,11 | 4,67 | 238,8
5 | Perinatologi | 12 | 2.544 | 610 | 28 | 57,92 | 4,17 | 45,9
 | RSUD | 92 | 21.641 | 5.279 | 190 | 64,27 | 4,10 | 36,0
`,
    },
    {
      name: "Poli",
      sheet: `
KUNJUNGAN RAWAT JALAN
NO | POLIKLINIK | TW I | TW II | TW III | TW IV | JUMLAH | RATA-RATA/TW | PROPORSI
1 | Penyakit Dalam | 1.204 | 1.188 | 1.301 | 1.276 | 4.969 | 1.242,3 | 33,3%
2 | Bedah | 802 | 765 | 811 | 790 | 3.168 | 792,0 | 21,2%
3 | Anak | 655 | 701 | 688 | 640 | 2.684 | 671,0 | 18,0%
4 | Obgyn | 590 | 612 | 577 | 603 | 2.382 | 595,5 | 15,9%
5 | Saraf | 410 | 398 | 455 | 470 | 1.733 | 433,3 | 11,6%
 | JUMLAH | 3.661 | 3.664 | 3.832 | 3.779 | 14.936 | 3.734,0 | 100%
`,
    },
    {
      name: "Pendapatan",
      sheet: `
PENDAPATAN BLUD
No | Uraian | Target (Rp) | Realisasi (Rp) | Lebih (Kurang) | %
1 | Jasa Layanan Pasien BPJS | 41.200.000.000 | 43.115.420.118 | 1.915.420.118 | 104,65
2 | Jasa Layanan Pasien Umum | 6.350.000.000 | 5.988.204.300 | (361.795.700) | 94,30
3 | Kerjasama (parkir, diklat) | 420.000.000 | 455.900.000 | 35.900.000 | 108,55
4 | Jasa Giro | 30.000.000 | 41.225.118 | 11.225.118 | 137,42
 | Jumlah Pendapatan | 48.000.000.000 | 49.600.749.536 | 1.600.749.536 | 103,33
`,
    },
    {
      name: "Belanja",
      sheet: `
REALISASI BELANJA BLUD
Kode | Uraian | Pagu | Realisasi | Sisa | Serapan (%)
5.1.01 | Belanja Pegawai BLUD | 25.600.000.000 | 25.135.668.300 | 464.331.700 | 98,19
5.1.01.01 | Gaji pegawai BLUD non ASN | 9.120.000.000 | 9.033.212.400 | 86.787.600 | 99,05
5.1.01.02 | Jasa pelayanan | 16.480.000.000 | 16.102.455.900 | 377.544.100 | 97,71
5.1.02 | Belanja Barang dan Jasa BLUD | 18.998.000.000 | 18.614.014.226 | 383.985.774 | 97,98
5.1.02.01 | Obat dan BMHP | 14.211.000.000 | 14.006.788.121 | 204.211.879 | 98,56
5.1.02.02 | Jasa kantor | 3.225.400.000 | 3.118.900.455 | 106.499.545 | 96,70
5.1.02.03 | Pemeliharaan | 1.240.600.000 | 1.199.875.000 | 40.725.000 | 96,72
5.1.02.04 | Perjalanan dinas | 321.000.000 | 288.450.650 | 32.549.350 | 89,86
5.2.02 | Belanja Modal BLUD | 3.402.000.000 | 3.386.810.000 | 15.190.000 | 99,55
5.2.02.01 | Alat kedokteran | 2.877.000.000 | 2.865.500.000 | 11.500.000 | 99,60
5.2.02.02 | Peralatan kantor | 525.000.000 | 521.310.000 | 3.690.000 | 99,30
 | JUMLAH | 48.000.000.000 | 47.136.492.526 | 863.507.474 | 98,20
`,
    },
    {
      name: "Neraca",
      sheet: `
NERACA
PER 31 DESEMBER 2024 DAN 2023
URAIAN | 2024 | 2023 | KENAIKAN/(PENURUNAN) | %
ASET |  |  |  | 
ASET LANCAR |  |  |  | 
Kas di BLUD | 4.211.305.118,00 | 3.870.112.004,00 | 341.193.114,00 | 8,82
Piutang Pelayanan | 6.120.455.300,00 | 5.877.201.900,00 | 243.253.400,00 | 4,14
Penyisihan Piutang Tidak Tertagih | (122.409.106,00) | (117.544.038,00) | (4.865.068,00) | (4,14)
Persediaan | 2.410.775.612,00 | 2.298.663.118,00 | 112.112.494,00 | 4,88
Jumlah Aset Lancar | 12.620.126.924,00 | 11.928.432.984,00 | 691.693.940,00 | 5,80
ASET TETAP |  |  |  | 
Tanah | 8.120.000.000,00 | 8.120.000.000,00 | 0,00 | 0,00
Peralatan dan Mesin | 61.200.455.000,00 | 57.813.655.000,00 | 3.386.800.000,00 | 5,86
Gedung dan Bangunan | 74.011.200.000,00 | 74.011.200.000,00 | 0,00 | 0,00
Akumulasi Penyusutan | (37.122.311.450,00) | (35.011.200.118,00) | (2.111.111.332,00) | (6,03)
Jumlah Aset Tetap | 106.209.343.550,00 | 104.933.654.882,00 | 1.275.688.668,00 | 1,22
JUMLAH ASET | 118.829.470.474,00 | 116.862.087.866,00 | 1.967.382.608,00 | 1,68
KEWAJIBAN |  |  |  | 
Utang Belanja | 1.877.200.450,00 | 1.655.100.220,00 | 222.100.230,00 | 13,42
Pendapatan Diterima Dimuka | 42.000.000,00 | 38.500.000,00 | 3.500.000,00 | 9,09
JUMLAH KEWAJIBAN | 1.919.200.450,00 | 1.693.600.220,00 | 225.600.230,00 | 13,32
EKUITAS |  |  |  | 
EKUITAS | 116.910.270.024,00 | 115.168.487.646,00 | 1.741.782.378,00 | 1,51
JUMLAH KEWAJIBAN DAN EKUITAS | 118.829.470.474,00 | 116.862.087.866,00 | 1.967.382.608,00 | 1,68
`,
    },
    {
      name: "LO",
      sheet: `
LAPORAN OPERASIONAL
URAIAN | SALDO 2024 | SALDO 2023 | KENAIKAN/ (PENURUNAN) | (%)
PENDAPATAN - LO |  |  |  | 
Pendapatan Jasa Layanan - LO | 49.811.204.336,00 | 46.233.100.120,00 | 3.578.104.216,00 | 7,74
Pendapatan Lain-lain - LO | 497.125.118,00 | 402.110.500,00 | 95.014.618,00 | 23,63
JUMLAH PENDAPATAN - LO | 50.308.329.454,00 | 46.635.210.620,00 | 3.673.118.834,00 | 7,88
BEBAN |  |  |  | 
Beban Pegawai | 25.135.668.300,00 | 24.011.877.000,00 | 1.123.791.300,00 | 4,68
Beban Persediaan | 13.894.675.627,00 | 13.120.444.110,00 | 774.231.517,00 | 5,90
Beban Jasa | 3.340.000.685,00 | 3.101.222.000,00 | 238.778.685,00 | 7,70
Beban Penyusutan | 5.111.111.332,00 | 4.987.100.218,00 | 124.011.114,00 | 2,49
Beban Penyisihan Piutang | 4.865.068,00 | 3.211.000,00 | 1.654.068,00 | 51,51
JUMLAH BEBAN | 47.486.321.012,00 | 45.223.854.328,00 | 2.262.466.684,00 | 5,00
SURPLUS/(DEFISIT) DARI OPERASI | 2.822.008.442,00 | 1.411.356.292,00 | 1.410.652.150,00 | 99,95
`,
    },
    {
      name: "LPE",
      sheet: `
LAPORAN PERUBAHAN EKUITAS
No | URAIAN | 2024
1 | Ekuitas Awal | 115.168.487.646,00
2 | Surplus/Defisit LO | 2.822.008.442,00
3 | Koreksi dan Mutasi | (1.080.226.064,00)
4 | Ekuitas Akhir | 116.910.270.024,00
`,
    },
    {
      name: "SKM",
      sheet: `
HASIL SKM
No | Unsur | NRR | NRR x 25 | Mutu
U1 | Persyaratan | 3,41 | 85,25 | B
U2 | Prosedur | 3,38 | 84,50 | B
U3 | Waktu pelayanan | 3,12 | 78,00 | B
U4 | Biaya | 3,62 | 90,50 | A
U5 | Produk layanan | 3,44 | 86,00 | B
U6 | Kompetensi | 3,52 | 88,00 | B
U7 | Perilaku | 3,55 | 88,75 | A
U8 | Sarana | 3,29 | 82,25 | B
U9 | Pengaduan | 3,46 | 86,50 | B
 | Nilai IKM |  | 85,53 | B
`,
    },
    {
      name: "Tren",
      sheet: `
TREN KINERJA
Indikator | Satuan | 2020 | 2021 | 2022 | 2023 | 2024
BOR | % | 48,2 | 52,7 | 55,1 | 58,4 | 61,75
ALOS | hari | 3,9 | 4,0 | 4,1 | 4,2 | 4,1
NDR | ‰ | 25,0 | 24,1 | 23,3 | 22,1 | 17,5
Nilai AKIP RSUD | Nilai | 66,10 | 68,40 | 70,02 | 71,35 | 72,80
`,
    },
    {
      name: "SDM",
      sheet: `
KETENAGAAN
No | Jenis Tenaga | PNS | PPPK | BLUD | Jumlah | %
1 | Dokter spesialis | 14 | 3 | 6 | 23 | 5,2
2 | Dokter umum | 11 | 5 | 7 | 23 | 5,2
3 | Perawat | 102 | 61 | 44 | 207 | 47,0
4 | Bidan | 33 | 20 | 11 | 64 | 14,5
5 | Kefarmasian | 12 | 9 | 8 | 29 | 6,6
6 | Administrasi | 24 | 18 | 52 | 94 | 21,4
 | Jumlah | 196 | 116 | 128 | 440 | 100,0
`,
    },
    {
      name: "Narasi",
      sheet: `
Pendapatan BLUD tahun 2024 ditargetkan Rp 48.000.000.000,00 dan terealisasi sebesar Rp 49.600.749.536,00 atau 103,33%.
Realisasi belanja BLUD sebesar Rp 47.136.492.526,00 atau 98,20% dari pagu Rp 48.000.000.000,00, dengan sisa Rp 863.507.474,00.
Total aset per 31 Desember 2024 sebesar Rp 118.829.470.474,00 naik Rp 1.967.382.608,00 atau 1,68% dari tahun 2023 sebesar Rp 116.862.087.866,00.
Jumlah beban tahun 2024 Rp 47.486.321.012,00 sedangkan pendapatan LO Rp 50.308.329.454,00 sehingga surplus Rp 2.822.008.442,00.
BOR tahun 2024 sebesar 61,75%, naik 3,35 poin dari tahun 2023 sebesar 58,4%, namun masih di bawah target 65%.
Kunjungan rawat jalan tahun 2024 sebanyak 14.936 kunjungan, terbanyak pada Poliklinik Penyakit Dalam yaitu 4.969 kunjungan (33,3%).
NDR turun dari 22,1‰ menjadi 17,5‰.
Waktu tunggu rawat jalan rata-rata 52 menit dari target 60 menit sehingga capaiannya 113,33%.
Jumlah pegawai RSUD 440 orang, terdiri dari 196 PNS, 116 PPPK dan 128 pegawai BLUD.
RSUD memiliki 92 tempat tidur yang terbagi dalam 5 (lima) ruang rawat inap.
Nilai AKIP RSUD tahun 2024 sebesar 72,8 dengan predikat BB.
Elemen akreditasi belum dinilai pada tahun 2024 karena survei dijadwalkan tahun 2025.
Pasien keluar meninggal sebanyak 190 orang dari 5.279 pasien keluar.
Dari 9 (sembilan) indikator, 8 (delapan) indikator dapat diukur.
Belanja obat dan BMHP terealisasi Rp 14.006.788.121 atau 98,56% dari pagu.
Jasa pelayanan dibayarkan sebesar 39,1% dari pendapatan jasa layanan, lebih rendah dari batas 44%.
`,
    },
  ],
  mistakes: [
    { sheet: "IKU", cell: "H4", right: "101,50", wrong: "105,10" },
    { sheet: "IKU", cell: "H6", right: "112,50", wrong: "121,50" },
    { sheet: "IKU", cell: "H12", right: "113,33", wrong: "131,13" },
    { sheet: "IKU", cell: "H8", right: "99,73", wrong: "97,93" },
    { sheet: "Rawat Inap", cell: "H4", right: "4,00", wrong: "3,91" },
    { sheet: "Rawat Inap", cell: "G5", right: "60,69", wrong: "66,01" },
    { sheet: "Rawat Inap", cell: "E8", right: "5.279", wrong: "5.297" },
    { sheet: "Poli", cell: "G4", right: "3.168", wrong: "3.186" },
    { sheet: "Poli", cell: "D8", right: "3.664", wrong: "3.646" },
    { sheet: "Poli", cell: "I5", right: "18,0%", wrong: "16,8%" },
    { sheet: "Poli", cell: "H6", right: "595,5", wrong: "559,5" },
    { sheet: "Pendapatan", cell: "E4", right: "(361.795.700)", wrong: "361.795.700" },
    { sheet: "Pendapatan", cell: "D7", right: "49.600.749.536", wrong: "49.144.849.536" },
    { sheet: "Pendapatan", cell: "F5", right: "108,55", wrong: "108,84" },
    { sheet: "Belanja", cell: "D6", right: "18.614.014.226", wrong: "18.325.563.576" },
    { sheet: "Belanja", cell: "F9", right: "96,72", wrong: "97,61" },
    { sheet: "Belanja", cell: "E8", right: "106.499.545", wrong: "106.499.455" },
    { sheet: "Belanja", cell: "C14", right: "48.000.000.000", wrong: "48.525.000.000" },
    { sheet: "Neraca", cell: "B10", right: "12.620.126.924,00", wrong: "10.209.351.312,00" },
    { sheet: "Neraca", cell: "C17", right: "116.862.087.866,00", wrong: "116.962.087.866,00" },
    { sheet: "Neraca", cell: "D9", right: "112.112.494,00", wrong: "121.112.494,00" },
    { sheet: "Neraca", cell: "E19", right: "13,42", wrong: "14,32" },
    { sheet: "LO", cell: "B13", right: "47.486.321.012,00", wrong: "42.375.209.680,00" },
    { sheet: "LO", cell: "C14", right: "1.411.356.292,00", wrong: "1.422.356.292,00" },
    { sheet: "LO", cell: "D10", right: "238.778.685,00", wrong: "283.778.685,00" },
    { sheet: "SKM", cell: "D4", right: "84,50", wrong: "85,40" },
    { sheet: "SKM", cell: "E5", right: "B", wrong: "C" },
    { sheet: "SDM", cell: "F5", right: "207", wrong: "270" },
    { sheet: "SDM", cell: "C9", right: "196", wrong: "169" },
    { sheet: "SDM", cell: "G4", right: "5,2", wrong: "2,5" },
    { sheet: "Narasi", cell: "A2", right: "98,20", wrong: "100,28" },
    { sheet: "Narasi", cell: "A5", right: "naik 3,35 poin", wrong: "naik 5,33 poin" },
    { sheet: "Narasi", cell: "A9", right: "196 PNS", wrong: "169 PNS" },
    { sheet: "Narasi", cell: "A10", right: "(lima)", wrong: "(enam)" },
    { sheet: "Narasi", cell: "A3", right: "1.967.382.608", wrong: "1.967.391.608" },
    { sheet: "Narasi", cell: "A15", right: "98,56%", wrong: "95,86%" },
    { sheet: "Narasi", cell: "A13", right: "190 orang", wrong: "280 orang" },
    { sheet: "Narasi", cell: "A8", right: "113,33%", wrong: "131,33%" },
    { sheet: "Narasi", cell: "A4", right: "2.822.008.442,00", wrong: "2.829.008.442,00" },
  ],
};
