import type { ReportCase } from "./report-case";

/** A police resort: weighted indicators, crime clearance by kind and by precinct, accidents, budget in two units. */
export const polresta: ReportCase = {
  name: "a city police resort",
  year: 2023,
  sheets: [
    {
      name: "IKU",
      sheet: `
Tabel 3.1 Nilai Kinerja Organisasi Polresta Tahun 2023
No | Indikator Kinerja Utama | Bobot | Polarisasi | Target | Realisasi | Capaian (%) | Nilai Tertimbang | Kategori
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 = 3 x 7 | 9
1 | Persentase penyelesaian tindak pidana | 20% | Maximize | 68,00 | 71,95 | 105,81 | 21,16 | Baik
2 | Crime rate per 100.000 penduduk | 15% | Minimize | 200,00 | 190,59 | 104,71 | 15,71 | Baik
3 | Jumlah korban meninggal dunia kecelakaan lalu lintas | 10% | Minimize | 60 | 52 | 113,33 | 11,33 | Sangat Baik
4 | Indeks kepuasan masyarakat layanan SIM dan SKCK | 15% | Maximize | 88,00 | 90,15 | 102,44 | 15,37 | Baik
5 | Waktu respons call center 110 (menit) | 10% | Minimize | 15,00 | 9,80 | 120,00 | 12,00 | Sangat Baik
6 | Jumlah pengungkapan kasus narkoba | 10% | Maximize | 84 | 97 | 115,48 | 11,55 | Sangat Baik
7 | Nilai IKPA | 10% | Maximize | 97,00 | 96,59 | 99,58 | 9,96 | Cukup
8 | Persentase penyelesaian pengaduan masyarakat | 10% | Maximize | 95,00 | 72,73 | 76,56 | 7,66 | Kurang
 | Nilai Kinerja Organisasi (NKO) | 100% |  |  |  |  | 104,74 | Baik
Keterangan: capaian Maximize = realisasi/target x 100; Minimize = (1 + (1 - realisasi/target)) x 100; capaian paling tinggi 120.
`,
    },
    {
      name: "Skala",
      sheet: `
Tabel 3.2 Kategori Capaian
Rentang Capaian | Kategori
>= 110 | Sangat Baik
100 - < 110 | Baik
80 - < 100 | Cukup
< 80 | Kurang
`,
    },
    {
      name: "Rekap",
      sheet: `
Tabel 3.3 Rekapitulasi Kategori Capaian IKU
Kategori | Jumlah IKU | Persentase
Sangat Baik | 3 | 37,5%
Baik | 3 | 37,5%
Cukup | 1 | 12,5%
Kurang | 1 | 12,5%
Jumlah | 8 | 100,0%
`,
    },
    {
      name: "Kriminalitas",
      sheet: `
Tabel 3.4 Penyelesaian Tindak Pidana menurut Golongan Kejahatan
Golongan Kejahatan | Tahun 2022 |  |  | Tahun 2023 |  |  | Naik/Turun JTP | 
 | JTP | JPTP | % | JTP | JPTP | % | Jumlah | %
Konvensional | 812 | 548 | 67,49 | 874 | 601 | 68,76 | 62 | 7,64
Transnasional | 88 | 88 | 100,00 | 97 | 97 | 100,00 | 9 | 10,23
Kekayaan Negara | 5 | 3 | 60,00 | 4 | 4 | 100,00 | -1 | -20,00
Kontinjensi | - | - | - | 2 | 1 | 50,00 | 2 | -
JUMLAH | 905 | 639 | 70,61 | 977 | 703 | 71,95 | 72 | 7,96
`,
    },
    {
      name: "Polsek",
      sheet: `
Tabel 3.5 Crime Clearance dan Crime Rate per Satuan Kewilayahan
No | Satuan | Jumlah Penduduk | JTP | JPTP | Clearance (%) | Crime Rate per 100.000 | Peringkat Clearance
1 | Polsek Kota Utara | 121.450 | 214 | 150 | 70,09 | 176,20 | 5
2 | Polsek Kota Selatan | 168.902 | 305 | 219 | 71,80 | 180,58 | 4
3 | Polsek Lembah | 74.315 | 121 | 90 | 74,38 | 162,82 | 2
4 | Polsek Bukit | 51.208 | 98 | 66 | 67,35 | 191,38 | 6
5 | Polsek Pesisir | 96.744 | 142 | 104 | 73,24 | 146,78 | 3
6 | Satreskrim dan Satresnarkoba | - | 97 | 74 | 76,29 | - | 1
 | Polresta | 512.619 | 977 | 703 | 71,95 | 190,59 | 
`,
    },
    {
      name: "Laka",
      sheet: `
Tabel 3.6 Data Kecelakaan Lalu Lintas
Uraian | 2021 | 2022 | 2023 | Selisih 2022-2023 | Tren
Jumlah Kejadian | 298 | 321 | 307 | -14 | -4,36%
Korban: |  |  |  |  | 
a. Meninggal Dunia | 71 | 64 | 52 | -12 | -18,75%
b. Luka Berat | 38 | 41 | 29 | -12 | -29,27%
c. Luka Ringan | 341 | 377 | 352 | -25 | -6,63%
Jumlah Korban | 450 | 482 | 433 | -49 | -10,17%
Kerugian Materiil (juta Rp) | 612,5 | 704,2 | 655,8 | -48,4 | -6,87%
`,
    },
    {
      name: "Belanja",
      sheet: `
Tabel 3.7 Realisasi Anggaran per Jenis Belanja (dalam ribuan rupiah)
Uraian | Pagu | Realisasi | Persentase | Sisa
Belanja Pegawai | 61.842.115 | 61.790.604 | 100% | 51.511
Belanja Barang | 24.118.730 | 23.905.418 | 99% | 213.312
Belanja Modal | 3.214.900 | 3.208.775 | 100% | 6.125
Total | 89.175.745 | 88.904.797 | 100% | 270.948
`,
    },
    {
      name: "Program",
      sheet: `
Tabel 3.8 Realisasi Anggaran per Program, Kegiatan dan KRO
Kode | Program/Kegiatan/KRO | Pagu (Rp) | Realisasi (Rp) | % | Sisa (Rp)
060.01.WA | Program Dukungan Manajemen | 69.170.318.000 | 69.046.032.665 | 99,82 | 124.285.335
5059 | Dukungan Manajemen dan Teknis Sarpras | 66.751.418.000 | 66.632.757.665 | 99,82 | 118.660.335
EBA.962 | Layanan Umum | 1.846.300.000 | 1.820.117.450 | 98,58 | 26.182.550
EBA.994 | Layanan Perkantoran | 64.905.118.000 | 64.812.640.215 | 99,86 | 92.477.785
5060 | Pengelolaan Logistik | 2.418.900.000 | 2.413.275.000 | 99,77 | 5.625.000
EBB.951 | Layanan Sarana Internal | 2.418.900.000 | 2.413.275.000 | 99,77 | 5.625.000
060.01.BP | Program Profesionalisme SDM Polri | 612.480.000 | 598.336.000 | 97,69 | 14.144.000
5076 | Pendidikan dan Latihan | 612.480.000 | 598.336.000 | 97,69 | 14.144.000
EBC.996 | Layanan Pelatihan Fungsi | 612.480.000 | 598.336.000 | 97,69 | 14.144.000
060.01.BQ | Program Penyelidikan dan Penyidikan Tindak Pidana | 4.305.375.000 | 4.263.482.935 | 99,03 | 41.892.065
5083 | Penyidikan Tindak Pidana Umum | 3.098.925.000 | 3.064.710.600 | 98,90 | 34.214.400
BCA.001 | Perkara Tindak Pidana Umum | 2.914.625.000 | 2.880.410.600 | 98,83 | 34.214.400
BCA.002 | Olah TKP | 184.300.000 | 184.300.000 | 100,00 | 0
5085 | Penyidikan Tindak Pidana Narkoba | 1.206.450.000 | 1.198.772.335 | 99,36 | 7.677.665
BCA.003 | Perkara Narkoba | 1.206.450.000 | 1.198.772.335 | 99,36 | 7.677.665
060.01.BK | Program Pemeliharaan Keamanan dan Ketertiban Masyarakat | 15.087.572.000 | 14.996.945.400 | 99,40 | 90.626.600
5090 | Pembinaan Keamanan Masyarakat | 15.087.572.000 | 14.996.945.400 | 99,40 | 90.626.600
BKB.001 | Patroli dan Pengaturan | 8.711.240.000 | 8.678.741.250 | 99,63 | 32.498.750
BKB.002 | Pengamanan Lalu Lintas | 6.376.332.000 | 6.318.204.150 | 99,09 | 58.127.850
 | JUMLAH | 89.175.745.000 | 88.904.797.000 | 99,70 | 270.948.000
`,
    },
    {
      name: "Personel",
      sheet: `
Tabel 1.1 Kekuatan Personel
Pangkat/Golongan | DSP | Riil | Kurang | Pemenuhan (%)
Pamen | 28 | 19 | 9 | 67,9
Pama | 112 | 71 | 41 | 63,4
Bintara | 890 | 642 | 248 | 72,1
Tamtama | 12 | 5 | 7 | 41,7
PNS Golongan III | 15 | 9 | 6 | 60,0
PNS Golongan II | 40 | 18 | 22 | 45,0
JUMLAH | 1.097 | 764 | 333 | 69,6
`,
    },
    {
      name: "Narkoba",
      sheet: `
Tabel 3.9 Pengungkapan Kasus Narkoba
Jenis | Kasus | Tersangka |  |  | Barang Bukti
 |  | Laki-laki | Perempuan | Jumlah | 
Sabu | 71 | 84 | 6 | 90 | 1.284,6 gram
Ganja | 14 | 16 | 1 | 17 | 3,2 kg
Ekstasi | 4 | 5 | 2 | 7 | 118 butir
Obat keras | 8 | 9 | - | 9 | 12.450 butir
Jumlah | 97 | 114 | 9 | 123 | 
`,
    },
    {
      name: "Tilang",
      sheet: `
Tabel 3.10 Penindakan Pelanggaran Lalu Lintas
Periode | Tilang | Teguran | Jumlah | Denda (Rp)
Triwulan I | 1.842 | 2.615 | 4.457 | 184.350.000
Triwulan II | 2.107 | 2.980 | 5.087 | 211.740.000
Triwulan III | 1.965 | 3.144 | 5.109 | 198.225.000
Triwulan IV | 2.286 | 3.401 | 5.687 | 230.905.000
Jumlah | 8.200 | 12.140 | 20.340 | 825.220.000
Rata-rata per triwulan | 2.050 | 3.035 | 5.085 | 206.305.000
 |  |  | Kapolresta, | 
 |  |  | Kombes Pol. R. Santosa | 
`,
    },
    {
      name: "IKPA",
      sheet: `
Tabel 3.11 Indikator Kinerja Pelaksanaan Anggaran
No | Indikator | Nilai | Bobot | Nilai Akhir
1 | Revisi DIPA | 100,00 | 10% | 10,00
2 | Deviasi Halaman III DIPA | 84,36 | 10% | 8,44
3 | Penyerapan Anggaran | 96,20 | 20% | 19,24
4 | Belanja Kontraktual | 98,00 | 10% | 9,80
5 | Penyelesaian Tagihan | 100,00 | 10% | 10,00
6 | Pengelolaan UP dan TUP | 92,57 | 10% | 9,26
7 | Dispensasi SPM | 100,00 | 5% | 5,00
8 | Capaian Output | 99,40 | 25% | 24,85
 | Nilai Total |  | 100% | 96,59
`,
    },
  ],
  mistakes: [
    { sheet: "IKU", cell: "G6", right: "113,33", wrong: "115,38" },
    { sheet: "IKU", cell: "H7", right: "15,37", wrong: "15,71" },
    { sheet: "IKU", cell: "H12", right: "104,74", wrong: "106,74" },
    { sheet: "IKU", cell: "I11", right: "Kurang", wrong: "Cukup" },
    { sheet: "Rekap", cell: "B4", right: "3", wrong: "4" },
    { sheet: "Kriminalitas", cell: "I4", right: "7,64", wrong: "7,09" },
    { sheet: "Kriminalitas", cell: "F8", right: "703", wrong: "606" },
    { sheet: "Polsek", cell: "G6", right: "191,38", wrong: "180,58" },
    { sheet: "Polsek", cell: "H5", right: "2", wrong: "3" },
    { sheet: "Laka", cell: "C8", right: "482", wrong: "441" },
    { sheet: "Belanja", cell: "E4", right: "213.312", wrong: "312.312" },
    { sheet: "Program", cell: "D13", right: "3.064.710.600", wrong: "2.880.410.600" },
    { sheet: "Personel", cell: "E5", right: "72,1", wrong: "71,2" },
    { sheet: "Tilang", cell: "B8", right: "2.050", wrong: "2.733" },
  ],
};
