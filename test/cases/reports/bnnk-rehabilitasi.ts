import type { ReportCase } from "./report-case";

export const bnnkRehabilitasi: ReportCase = {
  name: "a district narcotics office: clients by month and age, WHOQoL, evidence, revised budget, RPD, NKA",
  year: 2025,
  isDense: true,
  sheets: [
    {
      name: "Tabel 2.1 PK",
      sheet: `
Tabel 2.1 Perjanjian Kinerja BNN Kabupaten Lembah Seruni Tahun 2025 (Revisi)
No | Indikator Kinerja | Satuan | Target
1 | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 52,50
2 | Indeks Ketahanan Keluarga (Dektara) | Indeks | 79,00
3 | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,30
4 | Indeks Keterpulihan Kawasan Rawan (IKKR) | Indeks | 2,85
5 | Persentase klien yang meningkat kualitas hidupnya | % | 70,00
6 | Jumlah unit IBM yang operasional | Unit | 4
7 | Persentase klien yang kambuh (relapse) | % | 12,00
8 | Jumlah berkas perkara yang selesai (P-21) | Berkas | 3
9 | Nilai Kinerja Anggaran (NKA) | Nilai | 95,00
10 | Nilai IKPA | Nilai | 96,00

No | Kegiatan | Anggaran Awal (Rp) | Anggaran Revisi (Rp)
A | Pemberdayaan Peran Serta Masyarakat dan Advokasi | 245.000.000 | 221.400.000
B | Pemberdayaan Alternatif | 122.750.000 | 104.300.000
C | Rehabilitasi Penyalah Guna | 151.800.000 | 159.320.000
D | Penyidikan Jaringan Narkotika | 156.000.000 | 168.430.000
E | Dukungan Manajemen | 787.380.000 | 820.125.000
 | Jumlah | 1.462.930.000 | 1.473.575.000
 | Terbilang anggaran revisi: Satu miliar empat ratus tujuh puluh tiga juta lima ratus tujuh puluh lima ribu rupiah |  | 

Lembah Seruni, 20 Oktober 2025
Kepala BNN Provinsi, |  | Kepala BNN Kabupaten Lembah Seruni,
ttd |  | ttd
`,
    },
    {
      name: "Tabel 3.1 Capaian",
      sheet: `
Tabel 3.1 Capaian Perjanjian Kinerja Tahun 2025
No | Sasaran Kegiatan | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
1 | Meningkatnya daya tangkal remaja | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 52,50 | 54,70 | 104,19 | Sangat Berhasil
2 |  | Indeks Ketahanan Keluarga (Dektara) | Indeks | 79,00 | 82,48 | 104,41 | Sangat Berhasil
3 | Meningkatnya kesadaran masyarakat | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,30 | 3,36 | 101,82 | Sangat Berhasil
4 | Meningkatnya penanganan kawasan rawan | Indeks Keterpulihan Kawasan Rawan (IKKR) | Indeks | 2,85 | 2,75 | 96,49 | Berhasil
5 | Meningkatnya kapasitas layanan rehabilitasi | Persentase klien yang meningkat kualitas hidupnya | % | 70,00 | 81,58 | 116,54 | Sangat Berhasil
6 |  | Jumlah unit IBM yang operasional | Unit | 4 | 4 | 100,00 | Berhasil
7 |  | Persentase klien yang kambuh (relapse) *) | % | 12,00 | 10,53 | 112,25 | Sangat Berhasil
8 | Terungkapnya jaringan peredaran gelap | Jumlah berkas perkara yang selesai (P-21) | Berkas | 3 | 4 | 120,00 | Sangat Berhasil
9 | Meningkatnya tata kelola | Nilai Kinerja Anggaran (NKA) | Nilai | 95,00 | 95,65 | 100,68 | Sangat Berhasil
10 |  | Nilai IKPA | Nilai | 96,00 | 97,60 | 101,67 | Sangat Berhasil
 | Rata-rata capaian |  |  |  |  | 105,81 | Sangat Berhasil
*) semakin rendah semakin baik: capaian = (2 x target - realisasi) / target x 100. Capaian paling tinggi diperhitungkan 120%.
Kategori: >100 Sangat Berhasil; 85-100 Berhasil; 70-84,99 Cukup Berhasil; <70 Kurang Berhasil

 | Rekapitulasi kategori | Jumlah Indikator | Persentase (%)
 | Sangat Berhasil | 8 | 80,00
 | Berhasil | 2 | 20,00
 | Cukup Berhasil | - | -
 | Kurang Berhasil | - | -
 | Jumlah | 10 | 100,00
`,
    },
    {
      name: "Tabel 3.2 Ketahanan",
      merges: ["D3:F3", "A3:A4", "B3:B4", "G3:G4", "H3:H4"],
      sheet: `
Tabel 3.2 Indeks Ketahanan Diri Remaja (Dektari) dan Indeks Ketahanan Keluarga (Dektara) Tahun 2025
A. Dektari menurut sekolah sasaran
No | Sekolah | Responden | Dimensi |  |  | Indeks | Kategori
 |  | (siswa) | Regulasi Diri | Asertivitas | Menjangkau Dukungan |  | 
1 | SMPN 1 Lembah Seruni | 64 | 52,31 | 55,18 | 57,42 | 54,97 | Tinggi
2 | SMPN 3 Kalimaja | 48 | 49,76 | 51,04 | 53,27 | 51,36 | Sedang
3 | SMAN 1 Kalimaja | 72 | 54,88 | 57,63 | 62,90 | 58,47 | Sangat Tinggi
4 | SMK Bina Karya Wanasri | 56 | 50,42 | 52,97 | 58,61 | 54,00 | Tinggi
 | Jumlah / Rata-rata | 240 | 51,84 | 54,21 | 58,05 | 54,70 | Tinggi
Kategori: <46,50 Rendah; 46,50-52,49 Sedang; 52,50-57,99 Tinggi; >=58,00 Sangat Tinggi

B. Dektara menurut desa/kelurahan Bersinar
No | Desa/Kelurahan | Keluarga | Sistem Keyakinan | Proses Organisasi | Proses Komunikasi | Indeks | Kategori
1 | Desa Margasari | 30 | 83,17 | 79,45 | 81,26 | 81,29 | Tinggi
2 | Desa Tanjungrejo | 25 | 77,82 | 75,09 | 79,64 | 77,52 | Sedang
3 | Kel. Wanasri | 35 | 90,24 | 86,71 | 88,93 | 88,63 | Sangat Tinggi
 | Jumlah / Rata-rata | 90 | 83,74 | 80,42 | 83,28 | 82,48 | Tinggi
Kategori: <78,00 Sedang; 78,00-87,99 Tinggi; >=88,00 Sangat Tinggi
`,
    },
    {
      name: "Tabel 3.3 IKP IKKR",
      sheet: `
Tabel 3.3 Indeks Kemandirian Partisipasi (IKP) dan Indeks Keterpulihan Kawasan Rawan (IKKR)
A. IKP menurut lingkungan
Lingkungan | Man | Method | Money | Material | System | IKP | Kategori
Instansi Pemerintah | 3,52 | 3,44 | 3,28 | 3,36 | 3,61 | 3,44 | Sangat Mandiri
Dunia Usaha/Swasta | 3,18 | 3,05 | 3,26 | 3,12 | 3,20 | 3,16 | Mandiri
Pendidikan | 3,64 | 3,70 | 3,31 | 3,48 | 3,57 | 3,54 | Sangat Mandiri
Masyarakat | 3,47 | 3,39 | 3,08 | 3,22 | 3,41 | 3,31 | Sangat Mandiri
IKP Kabupaten | 3,45 | 3,40 | 3,23 | 3,30 | 3,45 | 3,36 | Sangat Mandiri
Keterangan: 1,00-1,75 Tidak Mandiri; 1,76-2,50 Kurang Mandiri; 2,51-3,25 Mandiri; 3,26-4,00 Sangat Mandiri

B. IKKR menurut kawasan
Kawasan | Kecamatan | Skor 2024 | Skor 2025 | Perubahan | Status 2025
Kp. Pesisir Lama | Tanjungrejo | 2,38 | 2,71 | 0,33 | Siaga
Blok Pasar Induk | Kalimaja | 2,56 | 2,49 | -0,07 | Waspada
Kp. Karang Tengah | Wanasri | 2,67 | 3,04 | 0,37 | Siaga
Rata-rata |  | 2,54 | 2,75 | 0,21 | Siaga
Status: <2,50 Waspada; 2,50-3,24 Siaga; >=3,25 Pulih
`,
    },
    {
      name: "Tabel 3.4 Perbandingan",
      sheet: `
Tabel 3.4 Perbandingan Realisasi antar Tahun, terhadap Renstra 2025-2029 dan Nasional
No | Indikator | 2024 | 2025 | Pertumbuhan 2024-2025 (%) | Target 2029 | Kemajuan thd 2029 (%) | Realisasi Nasional | Selisih dgn Nasional
1 | Dektari | 52,17 | 54,70 | 4,85 | 57,00 | 95,96 | 54,12 | 0,58
2 | Dektara | 80,05 | 82,48 | 3,04 | 88,00 | 93,73 | 80,36 | 2,12
3 | IKP | 3,35 | 3,36 | 0,30 | 3,70 | 90,81 | 3,29 | 0,07
4 | IKKR | 2,54 | 2,75 | 8,27 | 3,30 | 83,33 | 2,80 | -0,05
5 | % klien meningkat kualitas hidup | 84,62 | 81,58 | -3,59 | 90,00 | 90,64 | 77,15 | 4,43
Sumber: LKIP BNNK 2024; Laporan Kinerja BNN RI (data nasional sementara)
`,
    },
    {
      name: "Tabel 3.5 Klien",
      merges: ["B2:C2", "A2:A3", "D2:D3"],
      sheet: `
Tabel 3.5 Klien Rehabilitasi Rawat Jalan Klinik Pratama Seruni per Bulan Tahun 2025
Bulan | Jenis Kelamin |  | Jumlah
 | L | P | 
(1) | (2) | (3) | (4)=(2)+(3)
Januari | 3 | 1 | 4
Februari | 5 | - | 5
Maret | 4 | 2 | 6
April | 2 | 1 | 3
Mei | 6 | 1 | 7
Juni | 4 | - | 4
Juli | 7 | 2 | 9
Agustus | 3 | 1 | 4
September | 5 | - | 5
Oktober | 6 | 3 | 9
November | 4 | 1 | 5
Desember | 2 | - | 2
Jumlah | 51 | 12 | 63
Persentase | 80,95 | 19,05 | 100,00
Sumber: SIRENA BNN, data per 31 Desember 2025
`,
    },
    {
      name: "Tabel 3.6 Umur Zat",
      merges: ["C2:F2", "A2:A3", "B2:B3", "G2:G3", "H2:H3"],
      sheet: `
Tabel 3.6 Klien Rehabilitasi menurut Kelompok Umur dan Zat Utama
No | Kelompok Umur | Zat Utama |  |  |  | Jumlah | Persentase (%)
 |  | Sabu | Ganja | Obat Daftar G | Inhalan |  | 
1 | < 15 tahun | - | - | 2 | 3 | 5 | 7,94
2 | 15-18 tahun | 4 | 2 | 6 | 1 | 13 | 20,63
3 | 19-25 tahun | 11 | 3 | 4 | - | 18 | 28,57
4 | 26-40 tahun | 15 | 2 | 2 | - | 19 | 30,16
5 | > 40 tahun | 7 | 1 | - | - | 8 | 12,70
 | Jumlah | 37 | 8 | 14 | 4 | 63 | 100,00
`,
    },
    {
      name: "Tabel 3.7 IBM WHOQoL",
      sheet: `
Tabel 3.7 Layanan Intervensi Berbasis Masyarakat (IBM) dan Kualitas Hidup Klien
A. Unit IBM
No | Unit IBM | Target Klien | Klien Dilayani | Capaian (%) | Selesai Program
1 | Margasari Pulih | 10 | 12 | 120,00 | 9
2 | Tanjung Sehat | 10 | 10 | 100,00 | 8
3 | Wanasri Bangkit | 15 | 14 | 93,33 | 11
4 | Kalimaja Bersinar | 10 | 13 | 130,00 | 10
 | Jumlah | 45 | 49 | 108,89 | 38

B. Skor WHOQoL-BREF klien (skala 0-100)
Domain | Pra Rehabilitasi | Pasca Rehabilitasi | Selisih | Kenaikan (%)
Kesehatan Fisik | 54,62 | 67,18 | 12,56 | 23,00
Psikologis | 51,37 | 66,94 | 15,57 | 30,31
Hubungan Sosial | 56,10 | 65,25 | 9,15 | 16,31
Lingkungan | 58,43 | 68,71 | 10,28 | 17,59
Rata-rata | 55,13 | 67,02 | 11,89 | 21,57
Perubahan kualitas hidup | Meningkat | Tetap | Menurun | Jumlah
Jumlah klien diukur (orang) | 31 | 4 | 3 | 38
Persentase (%) | 81,58 | 10,53 | 7,89 | 100,00
`,
    },
    {
      name: "Tabel 3.8 Kasus",
      sheet: `
Tabel 3.8 Penanganan Perkara dan Barang Bukti
A. Perkara
Uraian | 2023 | 2024 | 2025 | Naik/(Turun) 2024-2025
Jumlah laporan kasus narkotika (LKN) | 3 | 4 | 5 | 1
Tersangka laki-laki | 4 | 5 | 7 | 2
Tersangka perempuan | - | 1 | 2 | 1
Jumlah tersangka | 4 | 6 | 9 | 3
Berkas P-21 | 2 | 4 | 4 | 0
Jumlah jaringan yang terungkap | 1 | 2 | 1 | (1)
B. Barang bukti 2025
Nomor LKN | Sabu (gram) | Ganja (gram) | Ekstasi (butir) | Tersangka (orang)
LKN/01/II/2025 | 14,37 | - | - | 2
LKN/02/IV/2025 | 8,92 | - | 12 | 1
LKN/03/VI/2025 | - | 1.245,60 | - | 2
LKN/04/IX/2025 | 63,05 | - | 45 | 3
LKN/05/XI/2025 | 5,48 | 27,35 | - | 1
Jumlah | 91,82 | 1.272,95 | 57 | 9
`,
    },
    {
      name: "Tabel 3.9 Tes Urine",
      merges: ["C2:D2"],
      sheet: `
Tabel 3.9 Pelaksanaan Tes Urine (orang)
No | Lingkungan | Semester |  | Jumlah | Positif | % Positif
 |  | I | II |  |  | 
1 | Instansi Pemerintah | 205 | 236 | 441 | 2 | 0,45
2 | Dunia Usaha | 100 | 55 | 155 | 1 | 0,65
3 | Pendidikan | 187 | 162 | 349 | 3 | 0,86
4 | Masyarakat/Operasi Terpadu | 84 | 113 | 197 | 7 | 3,55
 | Jumlah | 576 | 566 | 1.142 | 13 | 1,14
`,
    },
    {
      name: "Tabel 3.10 Anggaran RO",
      sheet: `
Tabel 3.10 Pagu dan Realisasi Anggaran per Kegiatan/KRO/RO (Rp)
Kode | Kegiatan / Rincian Output | Pagu Awal | Pagu Revisi | Blokir | Realisasi | % thd Pagu Revisi | Sisa Pagu
(1) | (2) | (3) | (4) | (5) | (6) | (7)=(6)/(4) | (8)=(4)-(6)
3259 | Pemberdayaan Peran Serta Masyarakat dan Advokasi | 245.000.000 | 221.400.000 | 17.350.000 | 203.809.800 | 92,06 | 17.590.200
3259.QDB.001 | Lembaga yang Mendapat Advokasi P4GN | 148.600.000 | 131.250.000 | 17.350.000 | 113.842.500 | 86,74 | 17.407.500
3259.QDC.002 | Keluarga yang Mengikuti Program Ketahanan | 96.400.000 | 90.150.000 | - | 89.967.300 | 99,80 | 182.700
5936 | Pemberdayaan Alternatif | 122.750.000 | 104.300.000 | 18.450.000 | 85.716.400 | 82,18 | 18.583.600
5936.QDD.001 | Kawasan Rawan yang Diintervensi | 122.750.000 | 104.300.000 | 18.450.000 | 85.716.400 | 82,18 | 18.583.600
3260 | Rehabilitasi Penyalah Guna | 151.800.000 | 159.320.000 | - | 158.573.850 | 99,53 | 746.150
3260.QAA.001 | Klien Layanan Rawat Jalan | 87.300.000 | 94.820.000 | - | 94.655.100 | 99,83 | 164.900
3260.QDE.001 | Unit IBM Operasional | 64.500.000 | 64.500.000 | - | 63.918.750 | 99,10 | 581.250
3251 | Penyidikan Jaringan Narkotika | 156.000.000 | 168.430.000 | - | 167.905.200 | 99,69 | 524.800
3251.BIA.001 | Berkas Perkara yang Diselesaikan | 156.000.000 | 168.430.000 | - | 167.905.200 | 99,69 | 524.800
3236 | Dukungan Manajemen | 787.380.000 | 820.125.000 | - | 816.720.650 | 99,58 | 3.404.350
3236.EBA.994 | Layanan Perkantoran | 742.380.000 | 768.125.000 | - | 764.870.650 | 99,58 | 3.254.350
3236.EBB.951 | Layanan Sarana Internal | 45.000.000 | 52.000.000 | - | 51.850.000 | 99,71 | 150.000
 | JUMLAH | 1.462.930.000 | 1.473.575.000 | 35.800.000 | 1.432.725.900 | 97,23 | 40.849.100
Keterangan: nilai blokir termasuk di dalam pagu revisi dan tidak dapat direalisasikan
 | Pagu efektif (di luar blokir) |  | 1.437.775.000 |  | 1.432.725.900 | 99,65 | 5.049.100
`,
    },
    {
      name: "Tabel 3.11 Jenis Belanja",
      sheet: `
Tabel 3.11 Realisasi per Jenis Belanja
Akun | Jenis Belanja | Pagu (Rp) | Realisasi (Rp) | % | Porsi Realisasi (%)
52 | Belanja Barang | 1.421.575.000 | 1.380.875.900 | 97,14 | 96,38
521 | Belanja Barang Operasional dan Non Operasional | 512.640.000 | 487.215.350 | 95,04 | 34,01
522 | Belanja Jasa | 308.900.000 | 301.744.800 | 97,68 | 21,06
523 | Belanja Pemeliharaan | 146.275.000 | 145.903.200 | 99,75 | 10,18
524 | Belanja Perjalanan Dinas | 453.760.000 | 446.012.550 | 98,29 | 31,13
53 | Belanja Modal | 52.000.000 | 51.850.000 | 99,71 | 3,62
532 | Belanja Modal Peralatan dan Mesin | 52.000.000 | 51.850.000 | 99,71 | 3,62
 | Jumlah | 1.473.575.000 | 1.432.725.900 | 97,23 | 100,00
Porsi dihitung terhadap jumlah realisasi
`,
    },
    {
      name: "Tabel 3.12 RPD",
      sheet: `
Tabel 3.12 Rencana Penarikan Dana dan Realisasi Bulanan (Rp ribu)
Bulan | RPD | Realisasi | Deviasi | Deviasi (%)
Januari | 61.250 | 58.914 | (2.336) | 3,81
Februari | 95.400 | 91.327 | (4.073) | 4,27
Maret | 124.600 | 121.805 | (2.795) | 2,24
April | 118.350 | 120.466 | 2.116 | 1,79
Mei | 142.700 | 139.238 | (3.462) | 2,43
Juni | 131.500 | 133.912 | 2.412 | 1,83
Juli | 127.900 | 118.745 | (9.155) | 7,16
Agustus | 119.450 | 123.030 | 3.580 | 3,00
September | 136.200 | 135.874 | (326) | 0,24
Oktober | 143.300 | 144.592 | 1.292 | 0,90
November | 131.750 | 136.208 | 4.458 | 3,38
Desember | 105.375 | 108.615 | 3.240 | 3,07
Jumlah / Rata-rata deviasi | 1.437.775 | 1.432.726 | (5.049) | 2,84
Deviasi (%) = nilai mutlak deviasi dibagi RPD; baris terakhir adalah rata-rata 12 bulan, bukan jumlah. Jumlah RPD sama dengan pagu efektif
`,
    },
    {
      name: "Tabel 3.13 IKPA NKA",
      sheet: `
Tabel 3.13 Nilai IKPA dan Nilai Kinerja Anggaran (NKA) SMART
A. IKPA
No | Indikator | Nilai | Bobot (%) | Nilai Akhir
1 | Revisi DIPA | 100,00 | 10 | 10,00
2 | Deviasi Halaman III DIPA | 91,46 | 15 | 13,72
3 | Penyerapan Anggaran | 97,83 | 20 | 19,57
4 | Belanja Kontraktual | 100,00 | 10 | 10,00
5 | Penyelesaian Tagihan | 98,75 | 10 | 9,88
6 | Pengelolaan UP dan TUP | 96,32 | 10 | 9,63
7 | Capaian Output | 99,18 | 25 | 24,80
 | Nilai IKPA |  | 100 | 97,60

B. NKA
Komponen | Nilai | Bobot (%) | Nilai Tertimbang
Capaian RO | 98,64 | 75 | 73,98
Penggunaan SBK | 88,50 | 10 | 8,85
Efisiensi SBK | 72,40 | 15 | 10,86
Nilai Kinerja Perencanaan Anggaran (NKPA) | 93,69 | 100 | 93,69
NKA = (50% NKPA + 50% IKPA) | 95,65 |  | Sangat Baik
Kategori NKA: >90 Sangat Baik; >80-90 Baik; >60-80 Cukup; >50-60 Kurang; <=50 Sangat Kurang
`,
    },
    {
      name: "Tabel 3.14 SKM Efisiensi",
      sheet: `
Tabel 3.14 Survei Kepuasan Masyarakat dan Efisiensi
A. SKM (80 responden)
Kode | Unsur Pelayanan | NRR | NRR Tertimbang (x 0,111) | Mutu
U1 | Persyaratan | 3,563 | 0,395 | A
U2 | Sistem, Mekanisme dan Prosedur | 3,488 | 0,387 | B
U3 | Waktu Penyelesaian | 3,412 | 0,379 | B
U4 | Biaya/Tarif | 3,975 | 0,441 | A
U5 | Produk Spesifikasi Jenis Pelayanan | 3,525 | 0,391 | B
U6 | Kompetensi Pelaksana | 3,613 | 0,401 | A
U7 | Perilaku Pelaksana | 3,688 | 0,409 | A
U8 | Penanganan Pengaduan | 3,750 | 0,416 | A
U9 | Sarana dan Prasarana | 3,237 | 0,359 | B
 | Jumlah NRR tertimbang |  | 3,578 | A
 | Nilai IKM (x 25) |  | 89,45 | Sangat Baik
Mutu: A 3,5324-4,00; B 3,0644-3,5323; C 2,60-3,0643

B. Efisiensi
Kode | Kegiatan | Capaian Kinerja (%) | Serapan Anggaran (%) | Selisih (poin) | Tingkat
3259 | Pemberdayaan Peran Serta Masyarakat dan Advokasi | 103,47 | 92,06 | 11,41 | Efisien
5936 | Pemberdayaan Alternatif | 96,49 | 82,18 | 14,31 | Efisien
3260 | Rehabilitasi Penyalah Guna | 109,60 | 99,53 | 10,07 | Efisien
3251 | Penyidikan Jaringan Narkotika | 120,00 | 99,69 | 20,31 | Efisien
3236 | Dukungan Manajemen | 101,18 | 99,58 | 1,60 | Efisien
Capaian kinerja = rata-rata capaian indikator kegiatan pada Tabel 3.1; serapan = Tabel 3.10 kolom (7)
`,
    },
    {
      name: "Narasi",
      sheet: `
Laporan Kinerja BNN Kabupaten Lembah Seruni Tahun 2025 disusun sebagai pertanggungjawaban atas pelaksanaan Perjanjian Kinerja yang ditandatangani pada awal tahun dan direvisi pada bulan Oktober 2025. Penyusunannya berpedoman pada Peraturan Presiden Nomor 29 Tahun 2014 dan Permenpan RB Nomor 53 Tahun 2014.
Dari 10 indikator kinerja pada Tabel 3.1, sebanyak 8 indikator berkategori Sangat Berhasil dan 2 indikator berkategori Berhasil, sedangkan kategori Cukup Berhasil dan Kurang Berhasil tidak ada. Rata-rata capaian kinerja BNN Kabupaten Lembah Seruni tahun 2025 sebesar 105,81% sehingga secara keseluruhan berkategori Sangat Berhasil.
Indeks Dektari tahun 2025 sebesar 54,70 diperoleh dari pengukuran terhadap 240 siswa pada 4 sekolah, meningkat 2,53 poin dibandingkan realisasi tahun 2024 sebesar 52,17. Nilai tertinggi dicapai SMAN 1 Kalimaja dengan indeks 58,47, dan nilai terendah pada SMPN 3 Kalimaja dengan indeks 51,36.
Berbeda dengan tiga indeks lainnya, capaian IKKR belum memenuhi target. IKKR tahun 2025 sebesar 2,75 dari target 2,85 atau capaian 96,49%, meskipun naik 0,21 poin dari 2,54 pada tahun 2024. Satu kawasan, yaitu Blok Pasar Induk, justru turun dari 2,56 menjadi 2,49 sehingga statusnya menjadi Waspada.
Selama tahun 2025 Klinik Pratama Seruni melayani 63 klien rawat jalan yang terdiri atas 51 laki-laki (80,95%) dan 12 perempuan (19,05%). Menurut zat utama, sebanyak 37 klien atau 58,73% merupakan pengguna sabu. Jumlah klien ini naik 16,67% dibandingkan tahun 2024 yang berjumlah 54 klien.
Pengukuran WHOQoL terhadap 38 klien menunjukkan 31 klien meningkat kualitas hidupnya, 4 klien tetap dan 3 klien menurun. Rata-rata skor naik dari 55,13 menjadi 67,02 atau bertambah 11,89 poin, dengan kenaikan terbesar pada domain Psikologis.
Seksi Pemberantasan menangani 5 LKN dengan 9 tersangka dan barang bukti sabu sebanyak 91,82 gram, ganja 1.272,95 gram serta 57 butir ekstasi. Berkas P-21 sebanyak 4 berkas dari target 3 berkas atau 133,33%, namun dalam penghitungan capaian dibatasi 120%.
Tes urine dilaksanakan terhadap 1.142 orang dengan hasil 13 orang positif atau 1,14%, seluruhnya telah ditindaklanjuti dengan asesmen. Lingkungan Masyarakat/Operasi Terpadu menyumbang 7 orang positif atau 53,85% dari seluruh hasil positif.
Pagu anggaran awal sebesar Rp1.462.930.000 direvisi menjadi Rp1.473.575.000, yang di dalamnya terdapat blokir sebesar Rp35.800.000. Realisasi anggaran sampai dengan 31 Desember 2025 sebesar Rp1.432.725.900 (satu miliar empat ratus tiga puluh dua juta tujuh ratus dua puluh lima ribu sembilan ratus rupiah) atau 97,23% dari pagu revisi, dan 99,65% apabila dihitung terhadap pagu efektif sebesar Rp1.437,78 juta.
Nilai IKPA tahun 2025 sebesar 97,60 dan NKPA sebesar 93,69, sehingga NKA yang merupakan rata-rata keduanya sebesar 95,65 dengan kategori Sangat Baik. Rata-rata deviasi Halaman III DIPA menurut Tabel 3.12 sebesar 2,84%, dengan deviasi tertinggi pada bulan Juli sebesar 7,16%. Nilai IKM sebesar 89,45 termasuk kategori Sangat Baik, dengan unsur terendah U9 Sarana dan Prasarana sebesar 3,237.
Ke depan, BNN Kabupaten Lembah Seruni akan memprioritaskan intervensi kawasan rawan melalui pelatihan vokasional dan pendampingan wirausaha, memperluas jejaring IBM, serta memperbaiki sarana klinik. Pengajuan buka blokir akan diusulkan lebih awal agar kegiatan tidak menumpuk pada triwulan IV.
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 3.2 Ketahanan", cell: "H8", right: "Tinggi", wrong: "Sedang" },
    { sheet: "Tabel 3.2 Ketahanan", cell: "E17", right: "80,42", wrong: "84,02" },
    { sheet: "Tabel 3.3 IKP IKKR", cell: "H5", right: "Mandiri", wrong: "Sangat Mandiri" },
    { sheet: "Tabel 3.3 IKP IKKR", cell: "E13", right: "0,33", wrong: "0,43" },
    { sheet: "Tabel 3.5 Klien", cell: "B17", right: "51", wrong: "49" },
    { sheet: "Tabel 3.6 Umur Zat", cell: "G5", right: "13", wrong: "12" },
    { sheet: "Tabel 3.6 Umur Zat", cell: "H6", right: "28,57", wrong: "30,16" },
    { sheet: "Tabel 3.7 IBM WHOQoL", cell: "E8", right: "108,89", wrong: "110,83" },
    { sheet: "Tabel 3.7 IBM WHOQoL", cell: "D13", right: "15,57", wrong: "12,56" },
    { sheet: "Tabel 3.7 IBM WHOQoL", cell: "B19", right: "81,58", wrong: "84,21" },
    { sheet: "Tabel 3.8 Kasus", cell: "B17", right: "91,82", wrong: "86,34" },
    { sheet: "Tabel 3.8 Kasus", cell: "C14", right: "1.245,60", wrong: "1.254,60" },
    { sheet: "Tabel 3.9 Tes Urine", cell: "G7", right: "3,55", wrong: "5,33" },
    { sheet: "Tabel 3.9 Tes Urine", cell: "E8", right: "1.142", wrong: "987" },
    { sheet: "Tabel 3.10 Anggaran RO", cell: "D17", right: "1.473.575.000", wrong: "1.421.575.000" },
    { sheet: "Tabel 3.10 Anggaran RO", cell: "G10", right: "99,83", wrong: "99,10" },
    { sheet: "Tabel 3.10 Anggaran RO", cell: "H8", right: "18.583.600", wrong: "18.538.600" },
    { sheet: "Tabel 3.11 Jenis Belanja", cell: "D3", right: "1.380.875.900", wrong: "1.234.972.700" },
    { sheet: "Tabel 3.11 Jenis Belanja", cell: "F5", right: "21,06", wrong: "97,68" },
    { sheet: "Tabel 3.12 RPD", cell: "D7", right: "(3.462)", wrong: "3.462" },
    { sheet: "Tabel 3.12 RPD", cell: "C15", right: "1.432.726", wrong: "1.296.518" },
    { sheet: "Tabel 3.13 IKPA NKA", cell: "E5", right: "13,72", wrong: "13,27" },
    { sheet: "Tabel 3.13 IKPA NKA", cell: "D19", right: "Sangat Baik", wrong: "Baik" },
    { sheet: "Tabel 3.14 SKM Efisiensi", cell: "D11", right: "0,416", wrong: "0,461" },
    { sheet: "Tabel 3.1 Capaian", cell: "G10", right: "112,25", wrong: "87,75" },
    { sheet: "Tabel 3.1 Capaian", cell: "H7", right: "Berhasil", wrong: "Cukup Berhasil" },
    { sheet: "Tabel 3.1 Capaian", cell: "C19", right: "8", wrong: "7" },
    { sheet: "Tabel 3.14 SKM Efisiensi", cell: "E20", right: "14,31", wrong: "11,41" },
    { sheet: "Tabel 3.14 SKM Efisiensi", cell: "D21", right: "99,53", wrong: "99,69" },
    {
      sheet: "Tabel 2.1 PK",
      cell: "B21",
      right:
        "Terbilang anggaran revisi: Satu miliar empat ratus tujuh puluh tiga juta lima ratus tujuh puluh lima ribu rupiah",
      wrong:
        "Terbilang anggaran revisi: Satu miliar lima ratus tujuh puluh tiga juta lima ratus tujuh puluh lima ribu rupiah",
    },
    { sheet: "Tabel 2.1 PK", cell: "D17", right: "159.320.000", wrong: "151.800.000" },
    { sheet: "Tabel 3.4 Perbandingan", cell: "E7", right: "-3,59", wrong: "3,59" },
    { sheet: "Tabel 3.4 Perbandingan", cell: "G5", right: "90,81", wrong: "93,73" },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "Kabupaten Lembah Seruni tahun 2025 sebesar 105,81% sehingga secara keseluruhan",
      wrong: "Kabupaten Lembah Seruni tahun 2025 sebesar 104,91% sehingga secara keseluruhan",
    },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "indikator berkategori Sangat Berhasil dan 2 indikator berkategori Berhasil,",
      wrong: "indikator berkategori Sangat Berhasil dan 4 indikator berkategori Berhasil,",
    },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "terhadap 240 siswa pada 4 sekolah, meningkat 2,53 poin dibandingkan realisasi",
      wrong: "terhadap 240 siswa pada 4 sekolah, meningkat 5,53 poin dibandingkan realisasi",
    },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "sebesar 52,17. Nilai tertinggi dicapai SMAN 1 Kalimaja dengan indeks 58,47, dan",
      wrong: "sebesar 52,17. Nilai tertinggi dicapai SMK Bina Karya Wanasri dengan indeks 58,47, dan",
    },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "kawasan, yaitu Blok Pasar Induk, justru turun dari 2,56 menjadi 2,49 sehingga",
      wrong: "kawasan, yaitu Blok Pasar Induk, justru naik dari 2,56 menjadi 2,49 sehingga",
    },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "tahun 2025 Klinik Pratama Seruni melayani 63 klien rawat jalan yang terdiri",
      wrong: "tahun 2025 Klinik Pratama Seruni melayani 54 klien rawat jalan yang terdiri",
    },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "merupakan pengguna sabu. Jumlah klien ini naik 16,67% dibandingkan tahun 2024",
      wrong: "merupakan pengguna sabu. Jumlah klien ini naik 14,29% dibandingkan tahun 2024",
    },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "dari 55,13 menjadi 67,02 atau bertambah 11,89 poin, dengan kenaikan",
      wrong: "dari 55,13 menjadi 67,02 atau bertambah 12,89 poin, dengan kenaikan",
    },
    {
      sheet: "Narasi",
      cell: "A7",
      right: "sebanyak 4 berkas dari target 3 berkas atau 133,33%, namun dalam penghitungan",
      wrong: "sebanyak 4 berkas dari target 3 berkas atau 75,00%, namun dalam penghitungan",
    },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "Terpadu menyumbang 7 orang positif atau 53,85% dari seluruh hasil positif.",
      wrong: "Terpadu menyumbang 7 orang positif atau 3,55% dari seluruh hasil positif.",
    },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "lima ribu sembilan ratus rupiah) atau 97,23% dari pagu revisi, dan 99,65%",
      wrong: "lima ribu sembilan ratus rupiah) atau 97,94% dari pagu revisi, dan 99,65%",
    },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "kategori Sangat Baik, dengan unsur terendah U9 Sarana dan Prasarana sebesar 3,237.",
      wrong: "kategori Sangat Baik, dengan unsur terendah U3 Waktu Penyelesaian sebesar 3,237.",
    },
  ],
};
