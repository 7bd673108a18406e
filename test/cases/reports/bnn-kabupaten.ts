import type { ReportCase } from "./report-case";

/** a district office of the narcotics agency: indices, clients, cases, budget and its weighted scores. */
export const bnnKabupaten: ReportCase = {
  name: "a district office of the narcotics agency: indices, clients, cases, budget and its weighted scores",
  year: 2023,
  sheets: [
    {
      name: "IKK",
      sheet: `
PENGUKURAN KINERJA BNN KABUPATEN KARO TAHUN 2023
Tabel 3.1 Target, Realisasi dan Capaian Indikator Kinerja Kegiatan
No | Sasaran Kegiatan | Indikator Kinerja Kegiatan | Satuan | Target | Realisasi | Capaian (%) | Kategori
1 | 2 | 3 | 4 | 5 | 6 | 7 = 6 : 5 x 100 | 8
1 | Meningkatnya daya tangkal anak dan remaja | Indeks ketahanan diri remaja (Dektari) | Indeks | 52,50 | 53,47 | 101,85 | Sangat Baik
2 | Meningkatnya daya tangkal keluarga | Indeks ketahanan keluarga (Dektara) | Indeks | 79,65 | 82,355 | 103,40 | Sangat Baik
3 | Meningkatnya kesadaran dan kepedulian masyarakat | Indeks kemandirian partisipasi (IKP) | Indeks | 3,30 | 3,33 | 100,91 | Sangat Baik
4 | Pulihnya kawasan rawan | Indeks keterpulihan kawasan rawan | Indeks | 3,20 | 2,94 | 91,88 | Baik
5 | Meningkatnya upaya pemulihan penyalah guna | Persentase klien yang meningkat kualitas hidupnya | % | 78,00 | 80,77 | 103,55 | Sangat Baik
6 | Meningkatnya kapasitas tenaga teknis | Jumlah petugas IBM yang terlatih | Orang | 10 | 10 | 100,00 | Baik
7 | Meningkatnya aksesibilitas layanan | Jumlah unit IBM operasional | Unit | 3 | 2 | 66,67 | Kurang
8 | Meningkatnya kualitas layanan rehabilitasi | Indeks kepuasan layanan klinik | Indeks | 3,45 | 3,52 | 102,03 | Sangat Baik
9 | Meningkatnya pengungkapan tindak pidana narkotika | Jumlah berkas perkara P-21 | Berkas | 4 | 5 | 125,00 | Sangat Baik
10 | Meningkatnya kualitas perencanaan | Nilai Kinerja Anggaran (NKA) | Nilai | 91,00 | 92,95 | 102,14 | Sangat Baik
11 | Meningkatnya tata kelola keuangan | Nilai IKPA | Nilai | 94,50 | 95,90 | 101,48 | Sangat Baik
 | Rata-rata capaian |  |  |  |  | 99,90 | Baik
Kategori: > 100 Sangat Baik; 90 - 100 Baik; 70 - 89,99 Cukup; < 70 Kurang

Rekapitulasi IKK menurut Kategori
Kategori | Jumlah IKK | Persentase
Sangat Baik | 8 | 72,73%
Baik | 2 | 18,18%
Cukup | - | -
Kurang | 1 | 9,09%
Jumlah | 11 | 100,00%

 |  |  |  |  | Kabanjahe, 15 Januari 2024
 |  |  |  |  | Kepala BNN Kabupaten Karo,
 |  |  |  |  | Drs. Hendri Tarigan, M.H.
 |  |  |  |  | NIP 19690412 199503 1 002
`,
    },
    {
      name: "Dektari_Dektara",
      sheet: `
Tabel 3.2 Hasil Pengukuran Indeks Ketahanan Diri Remaja (Dektari) BNN Kabupaten Karo Tahun 2023
No | Satuan Pendidikan | Responden |  |  | Skor Dimensi |  |  | Nilai Dektari | Kategori
 |  | L | P | Jumlah | Regulasi Diri | Asertivitas | Reaching Out |  | 
(1) | (2) | (3) | (4) | (5)=(3)+(4) | (6) | (7) | (8) | (9)=((6)+(7)+(8))/3 | (10)
1 | SMAN 1 Kabanjahe | 18 | 22 | 40 | 53,42 | 54,16 | 55,07 | 54,22 | Tinggi
2 | SMAN 2 Kabanjahe | 21 | 17 | 38 | 50,88 | 52,31 | 53,64 | 52,28 | Tinggi
3 | SMAN 1 Berastagi | 16 | 24 | 40 | 55,73 | 57,12 | 56,94 | 56,60 | Sangat Tinggi
4 | SMKN 1 Merdeka | 29 | 8 | 37 | 49,65 | 50,27 | 51,38 | 50,43 | Sedang
5 | SMPN 1 Tigapanah | 19 | 20 | 39 | 51,94 | 53,86 | 52,49 | 52,76 | Tinggi
6 | MAN Karo | 14 | 23 | 37 | 54,21 | 55,48 | 53,95 | 54,55 | Tinggi
 | Jumlah/Rata-rata | 117 | 114 | 231 | 52,64 | 53,87 | 53,91 | 53,47 | Tinggi
Kategori: < 48,00 Rendah; 48,00 - 51,99 Sedang; 52,00 - 55,99 Tinggi; >= 56,00 Sangat Tinggi

Tabel 3.3 Hasil Pengukuran Indeks Ketahanan Keluarga (Dektara), 10 keluarga per desa
No | Desa/Kelurahan | Jumlah Keluarga | Sebelum Intervensi | Sesudah Intervensi | Kenaikan | % Kenaikan | Kategori
1 | Desa Sukanalu | 10 | 72,146 | 83,572 | 11,426 | 15,84 | Tinggi
2 | Kelurahan Gung Leto | 10 | 75,358 | 89,241 | 13,883 | 18,42 | Sangat Tinggi
3 | Desa Lingga | 10 | 68,911 | 75,893 | 6,982 | 10,13 | Rendah
4 | Desa Surbakti | 10 | 70,536 | 80,714 | 10,178 | 14,43 | Tinggi
 | Kabupaten | 40 | 71,738 | 82,355 | 10,617 | 14,80 | Tinggi
Keterangan: < 65,00 Sangat Rendah; 65,00 - 76,60 Rendah; 76,61 - 88,30 Tinggi; >= 88,31 Sangat Tinggi
`,
    },
    {
      name: "IKP",
      sheet: `
Tabel 3.4 Indeks Kemandirian Partisipasi (IKP) menurut Lingkungan Tahun 2023
No | Variabel | Bobot | Pemerintah |  | Swasta |  | Pendidikan |  | Masyarakat | 
 |  |  | Nilai | Nilai x Bobot | Nilai | Nilai x Bobot | Nilai | Nilai x Bobot | Nilai | Nilai x Bobot
1 | Sumber Daya Manusia | 25% | 3,44 | 0,8600 | 3,12 | 0,7800 | 3,61 | 0,9025 | 3,38 | 0,8450
2 | Metode | 20% | 3,52 | 0,7040 | 3,28 | 0,6560 | 3,47 | 0,6940 | 3,25 | 0,6500
3 | Anggaran | 15% | 3,18 | 0,4770 | 2,94 | 0,4410 | 3,06 | 0,4590 | 2,87 | 0,4305
4 | Sarana dan Prasarana | 15% | 3,36 | 0,5040 | 3,07 | 0,4605 | 3,42 | 0,5130 | 3,19 | 0,4785
5 | Sistem | 25% | 3,63 | 0,9075 | 3,21 | 0,8025 | 3,58 | 0,8950 | 3,46 | 0,8650
 | Nilai IKP | 100% |  | 3,4525 |  | 3,1400 |  | 3,4635 |  | 3,2690
 | Kategori |  |  | Sangat Mandiri |  | Mandiri |  | Sangat Mandiri |  | Sangat Mandiri
Nilai IKP Kabupaten Karo (rata-rata empat lingkungan) = 3,33 (Sangat Mandiri)
1,00 - 1,75 Tidak Mandiri; 1,76 - 2,50 Kurang Mandiri; 2,51 - 3,25 Mandiri; 3,26 - 4,00 Sangat Mandiri

Tabel 3.5 Penggiat Anti Narkoba yang Dibentuk
Lingkungan | 2021 | 2022 | 2023 | Jumlah | % terhadap Jumlah
Pemerintah | #25 | #30 | #30 | =SUM(B16:D16) -> 85 | =E16/E20 -> 0.2328767123287671~0.0%
Swasta | #20 | #20 | #25 | =SUM(B17:D17) -> 65 | =E17/E20 -> 0.1780821917808219~0.0%
Pendidikan | #30 | #35 | #40 | =SUM(B18:D18) -> 105 | =E18/E20 -> 0.2876712328767123~0.0%
Masyarakat | #35 | #30 | #45 | =SUM(B19:D19) -> 110 | =E19/E20 -> 0.3013698630136986~0.0%
Jumlah | =SUM(B16:B19) -> 110 | =SUM(C16:C19) -> 115 | =SUM(D16:D19) -> 140 | =SUM(E16:E19) -> 365 | =E20/E20 -> 1~0.0%
`,
    },
    {
      name: "Rehabilitasi",
      sheet: `
Tabel 3.6 Klien Layanan Rehabilitasi Klinik Pratama BNN Kabupaten Karo per Bulan Tahun 2023
No | Bulan | Rawat Jalan |  |  | Pascarehabilitasi |  |  | Total | Kumulatif
 |  | L | P | Jml | L | P | Jml |  | 
1 | Januari | 4 | 1 | 5 | - | - | - | 5 | 5
2 | Februari | 3 | - | 3 | 2 | - | 2 | 5 | 10
3 | Maret | 5 | - | 5 | 1 | 1 | 2 | 7 | 17
4 | April | 6 | 1 | 7 | 3 | - | 3 | 10 | 27
5 | Mei | 2 | - | 2 | 2 | - | 2 | 4 | 31
6 | Juni | 5 | 1 | 6 | 2 | - | 2 | 8 | 39
7 | Juli | 7 | - | 7 | 1 | 1 | 2 | 9 | 48
8 | Agustus | 4 | 2 | 6 | 3 | - | 3 | 9 | 57
9 | September | 6 | - | 6 | 2 | - | 2 | 8 | 65
10 | Oktober | 5 | 1 | 6 | 4 | - | 4 | 10 | 75
11 | November | 3 | - | 3 | 2 | 1 | 3 | 6 | 81
12 | Desember | 2 | - | 2 | 1 | - | 1 | 3 | 84
 | Jumlah | 52 | 6 | 58 | 23 | 3 | 26 | 84 | 
Sumber: Buku register Seksi Rehabilitasi, Desember 2023

Tabel 3.7 Klien Rawat Jalan menurut Kelompok Umur
Uraian | < 18 th | 18 - 25 th | 26 - 40 th | > 40 th | Jumlah
Laki-laki | 5 | 19 | 22 | 6 | 52
Perempuan | 1 | 2 | 2 | 1 | 6
Jumlah | 6 | 21 | 24 | 7 | 58
Persentase | 10,34 | 36,21 | 41,38 | 12,07 | 100,00

Tabel 3.8 Pengukuran Kualitas Hidup (WHOQoL) Klien
Tahun | Klien Diukur | Meningkat | Tetap/Menurun | % Meningkat
(a) | (b) | (c) | (d) = (b) - (c) | (e) = (c) / (b) x 100%
2021 | 38 | 27 | 11 | 71,05%
2022 | 44 | 33 | 11 | 75,00%
2023 | 52 | 42 | 10 | 80,77%
`,
    },
    {
      name: "Berantas",
      sheet: `
Tabel 3.9 Pengungkapan Kasus Tindak Pidana Narkotika Tahun 2023
No | Nomor LKN | Tersangka |  |  | Barang Bukti |  |  | Tahap
 |  | L | P | Jml | Sabu (gram) | Ganja (gram) | Ekstasi (butir) | 
1 | LKN/0001-BRNTS/II/2023 | 2 | - | 2 | 48,72 | - | - | P-21
2 | LKN/0002-BRNTS/III/2023 | 1 | 1 | 2 | 11,35 | 1.250,00 | 6 | P-21
3 | LKN/0003-BRNTS/V/2023 | 3 | - | 3 | - | 18.400,50 | - | P-21
4 | LKN/0004-BRNTS/VII/2023 | 1 | - | 1 | 27,94 | - | 31 | P-21
5 | LKN/0005-BRNTS/IX/2023 | 2 | 1 | 3 | 104,26 | 362,75 | - | P-21
6 | LKN/0006-BRNTS/XI/2023 | 2 | - | 2 | 9,18 | - | 14 | Penyidikan
 | Jumlah | 11 | 2 | 13 | 201,45 | 20.013,25 | 51 | 5 P-21

Tabel 3.10 Penanganan Barang Bukti
Jenis | Disita | Uji Laboratorium | Pembuktian Perkara | Dimusnahkan | % Dimusnahkan
1 | 2 | 3 | 4 | 5 = 2 - 3 - 4 | 6 = 5 : 2
Sabu (gram) | 201,45 | 3,75 | 18,60 | 179,10 | 88,91%
Ganja (gram) | 20.013,25 | 42,50 | 610,25 | 19.360,50 | 96,74%
Ekstasi (butir) | 51 | 5 | 9 | 37 | 72,55%

Tabel 3.11 Asesmen Terpadu (TAT) per Instansi Pemohon
Instansi | Permohonan | Rekomendasi |  | Belum Direkomendasi
 |  | Rehabilitasi | Proses Hukum | 
Polres Karo | 34 | 21 | 11 | 2
Kejari Karo | 6 | 5 | 1 | -
BNNK Karo | 9 | 4 | 3 | 2
Jumlah | 49 | 30 | 15 | 4
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.15 Realisasi Anggaran per Kegiatan dan Rincian Output Tahun Anggaran 2023
Kode | Kegiatan / Rincian Output | Pagu Awal (Rp) | Pagu Revisi (Rp) | Realisasi (Rp) | % | Sisa (Rp)
3236 | Pengelolaan Sarana dan Prasarana serta Layanan Perkantoran | 1.012.450.000 | 1.103.020.000 | 1.095.756.215 | 99,34 | 7.263.785
3236.EBA.994 | Layanan Perkantoran | 1.012.450.000 | 1.038.720.000 | 1.031.846.215 | 99,34 | 6.873.785
3236.EBB.951 | Layanan Sarana Internal | - | 64.300.000 | 63.910.000 | 99,39 | 390.000
3247 | Penyelenggaraan Diseminasi dan Pemberdayaan Keluarga | 257.350.000 | 222.445.000 | 220.821.100 | 99,27 | 1.623.900
3247.QDE.001 | Keluarga yang mengikuti program ketahanan keluarga | 86.400.000 | 74.150.000 | 73.628.400 | 99,30 | 521.600
3247.QDB.002 | Remaja teman sebaya anti narkotika | 112.650.000 | 96.820.000 | 96.204.700 | 99,36 | 615.300
3247.AEF.001 | Informasi dan edukasi P4GN | 58.300.000 | 51.475.000 | 50.988.000 | 99,05 | 487.000
3248 | Pemberdayaan Peran Serta Masyarakat | 211.050.000 | 198.510.000 | 190.210.950 | 95,82 | 8.299.050
3248.QDC.001 | Penggiat P4GN yang dibina | 143.800.000 | 131.260.000 | 128.417.350 | 97,83 | 2.842.650
3248.QDE.002 | Kawasan rawan yang diintervensi | 67.250.000 | 67.250.000 | 61.793.600 | 91,89 | 5.456.400
3258 | Penyidikan Jaringan Peredaran Gelap Narkotika | 182.100.000 | 170.720.000 | 169.240.900 | 99,13 | 1.479.100
3258.BCE.001 | Berkas perkara P-21 | 157.500.000 | 149.380.000 | 149.125.900 | 99,83 | 254.100
3258.BCE.003 | Pemetaan jaringan | 24.600.000 | 21.340.000 | 20.115.000 | 94,26 | 1.225.000
3261 | Penyelenggaraan Layanan Rehabilitasi | 176.050.000 | 167.455.000 | 164.091.750 | 97,99 | 3.363.250
3261.QDB.001 | Unit Intervensi Berbasis Masyarakat | 81.900.000 | 78.645.000 | 77.930.250 | 99,09 | 714.750
3261.BAA.004 | Layanan rehabilitasi rawat jalan | 64.750.000 | 59.410.000 | 57.286.500 | 96,43 | 2.123.500
3261.BAA.006 | Layanan pascarehabilitasi | 29.400.000 | 29.400.000 | 28.875.000 | 98,21 | 525.000
 | JUMLAH | 1.839.000.000 | 1.862.150.000 | 1.840.120.915 | 98,82 | 22.029.085
Terbilang realisasi: satu miliar delapan ratus empat puluh juta seratus dua puluh ribu sembilan ratus lima belas rupiah

Tabel 3.16 Realisasi Anggaran menurut Jenis Belanja dan Sumber Dana
Akun | Jenis Belanja | Rupiah Murni |  | Hibah/PNBP |  | Jumlah |  | % Realisasi
 |  | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi | 
51 | Belanja Pegawai (uang makan dan lembur) | 214.600.000 | 212.985.000 | - | - | 214.600.000 | 212.985.000 | 99,25
52 | Belanja Barang | 1.561.910.000 | 1.543.110.915 | 21.340.000 | 20.115.000 | 1.583.250.000 | 1.563.225.915 | 98,74
53 | Belanja Modal | 64.300.000 | 63.910.000 | - | - | 64.300.000 | 63.910.000 | 99,39
 | Jumlah | 1.840.810.000 | 1.820.005.915 | 21.340.000 | 20.115.000 | 1.862.150.000 | 1.840.120.915 | 98,82
`,
    },
    {
      name: "IKPA_NKA",
      sheet: `
Tabel 3.17 Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) Tahun 2023
No | Aspek | Indikator | Bobot | Nilai 2022 | Nilai Akhir 2022 | Nilai 2023 | Nilai Akhir 2023 | Naik/Turun Nilai
1 | Kualitas Perencanaan | Revisi DIPA | 10 | 100,00 | 10,00 | 100,00 | 10,00 | 0,00
2 |  | Deviasi Halaman III DIPA | 10 | 78,42 | 7,84 | 83,54 | 8,35 | 5,12
3 | Kualitas Pelaksanaan | Penyerapan Anggaran | 20 | 94,15 | 18,83 | 96,38 | 19,28 | 2,23
4 |  | Belanja Kontraktual | 10 | 92,50 | 9,25 | 89,00 | 8,90 | -3,50
5 |  | Penyelesaian Tagihan | 10 | 100,00 | 10,00 | 98,33 | 9,83 | -1,67
6 |  | Pengelolaan UP dan TUP | 10 | 95,66 | 9,57 | 97,21 | 9,72 | 1,55
7 |  | Dispensasi SPM | 5 | 100,00 | 5,00 | 100,00 | 5,00 | 0,00
8 | Kualitas Hasil | Capaian Output | 25 | 97,64 | 24,41 | 99,26 | 24,82 | 1,62
 |  | Nilai IKPA | 100 |  | 94,90 |  | 95,90 | 1,00

Tabel 3.18 Nilai Kinerja Anggaran (NKA) Aplikasi SMART
Variabel | Bobot (%) | Nilai | Kontribusi
(a) | (b) | (c) | (d) = (b) x (c) / 100
Penyerapan Anggaran | 9,7 | 98,82 | 9,59
Konsistensi RPD | 18,2 | 91,40 | 16,63
Capaian Keluaran (RO) | 43,5 | 99,26 | 43,18
Efisiensi | 28,6 | 82,35 | 23,55
Nilai Kinerja Anggaran | 100,0 |  | 92,95
Predikat |  |  | Sangat Baik
Predikat: > 90 Sangat Baik; > 80 - 90 Baik; > 60 - 80 Cukup; <= 60 Kurang
`,
    },
    {
      name: "Perbandingan",
      sheet: `
Tabel 3.12 Perbandingan Target dan Realisasi IKK Tahun 2021 - 2023
Indikator | 2021 |  |  | 2022 |  |  | 2023 |  |  | Selisih Realisasi 2023-2022
 | Target | Realisasi | % | Target | Realisasi | % | Target | Realisasi | % | 
Indeks ketahanan diri remaja (Dektari) | 50,75 | 51,36 | 101,20 | 51,50 | 52,84 | 102,60 | 52,50 | 53,47 | 101,85 | 0,63
Indeks ketahanan keluarga (Dektara) | 78,20 | 77,483 | 99,08 | 78,95 | 80,127 | 101,49 | 79,65 | 82,355 | 103,40 | 2,228
Indeks kemandirian partisipasi (IKP) | 3,15 | 3,22 | 102,22 | 3,25 | 3,36 | 103,38 | 3,30 | 3,33 | 100,91 | -0,03
Indeks keterpulihan kawasan rawan | 2,80 | 2,88 | 102,86 | 3,00 | 3,05 | 101,67 | 3,20 | 2,94 | 91,88 | -0,11
Persentase klien yang meningkat kualitas hidupnya | 68,00 | 71,05 | 104,49 | 75,00 | 75,00 | 100,00 | 78,00 | 80,77 | 103,55 | 5,77
Indeks kepuasan layanan klinik | 3,30 | 3,37 | 102,12 | 3,40 | 3,49 | 102,65 | 3,45 | 3,52 | 102,03 | 0,03
Jumlah berkas perkara P-21 | 4 | 3 | 75,00 | 4 | 6 | 150,00 | 4 | 5 | 125,00 | -1
Nilai Kinerja Anggaran (NKA) | 86,00 | 84,57 | 98,34 | 90,00 | 92,18 | 102,42 | 91,00 | 92,95 | 102,14 | 0,77
Nilai IKPA | 92,00 | 93,40 | 101,52 | 94,00 | 94,90 | 100,96 | 94,50 | 95,90 | 101,48 | 1,00

Tabel 3.13 Kinerja Layanan dan Anggaran Empat Tahun
Tahun | Klien Rawat Jalan | Klien Pascarehabilitasi | Kasus | Tersangka | Pagu (Rp) | Realisasi (Rp) | % | Perubahan Realisasi (%)
2020 | 31 | 14 | 3 | 5 | 1.643.870.000 | 1.598.214.600 | 97,22 | -
2021 | 43 | 18 | 4 | 7 | 1.705.240.000 | 1.688.930.175 | 99,04 | 5,68
2022 | 51 | 22 | 7 | 11 | 1.789.615.000 | 1.754.886.320 | 98,06 | 3,91
2023 | 58 | 26 | 6 | 13 | 1.862.150.000 | 1.840.120.915 | 98,82 | 4,86

Tabel 3.14 Realisasi 2023 terhadap Target Akhir Renstra 2024
Indikator | Target 2024 | Realisasi 2023 | Tingkat Kemajuan | Sisa Target
Indeks ketahanan diri remaja (Dektari) | 53,50 | 53,47 | 99,9% | 0,03
Indeks ketahanan keluarga (Dektara) | 80,30 | 82,355 | 102,6% | -
Indeks kemandirian partisipasi (IKP) | 3,40 | 3,33 | 97,9% | 0,07
Persentase klien yang meningkat kualitas hidupnya | 81,00 | 80,77 | 99,7% | 0,23
Nilai Kinerja Anggaran (NKA) | 92,00 | 92,95 | 101,0% | -
Nilai IKPA | 95,00 | 95,90 | 100,9% | -
*) Sisa Target ditulis - apabila target akhir Renstra telah terlampaui
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA
Dari 11 IKK yang diperjanjikan, 8 IKK berkategori Sangat Baik, 2 IKK Baik dan 1 IKK Kurang, dengan rata-rata capaian 99,90%.
Nilai Dektari tahun 2023 sebesar 53,47 dari target 52,50 (capaian 101,85%) dan termasuk kategori Tinggi; dibandingkan tahun 2022 nilainya naik 0,63 poin.
Indeks ketahanan keluarga mencapai 82,355, dengan kenaikan tertinggi di Kelurahan Gung Leto sebesar 13,883 poin setelah intervensi.
Klinik Pratama melayani 58 klien rawat jalan, terdiri atas 52 laki-laki dan 6 perempuan, serta 26 klien pascarehabilitasi, sehingga seluruhnya 84 klien.
Seksi Pemberantasan mengungkap 6 kasus dengan 13 tersangka dan menyita 201,45 gram sabu, 20.013,25 gram ganja serta 51 butir ekstasi.
Dari pagu revisi sebesar Rp1.862.150.000 terealisasi Rp1.840.120.915 atau 98,82%, sehingga tersisa Rp22.029.085.
Nilai IKPA naik dari 94,90 pada tahun 2022 menjadi 95,90 pada tahun 2023, sedangkan NKA memperoleh 92,95 dengan predikat Sangat Baik.
Sebanyak 42 dari 52 klien yang diukur mengalami peningkatan kualitas hidup (80,77%), lebih tinggi daripada tahun 2022 yang sebesar 75,00%.
`,
    },
  ],
  mistakes: [
    { sheet: "IKK", cell: "G9", right: "103,55", wrong: "107,69" },
    { sheet: "IKK", cell: "H8", right: "Baik", wrong: "Cukup" },
    { sheet: "Dektari_Dektara", cell: "G18", right: "10,13", wrong: "14,43" },
    { sheet: "IKP", cell: "E6", right: "0,4770", wrong: "0,6360" },
    { sheet: "Rehabilitasi", cell: "H16", right: "26", wrong: "22" },
    { sheet: "Berantas", cell: "G10", right: "20.013,25", wrong: "19.650,50" },
    { sheet: "Anggaran", cell: "D10", right: "198.510.000", wrong: "211.050.000" },
    { sheet: "IKPA_NKA", cell: "H6", right: "8,90", wrong: "9,25" },
    { sheet: "Perbandingan", cell: "K6", right: "-0,03", wrong: "0,03" },
    { sheet: "Perbandingan", cell: "C27", right: "92,95", wrong: "92,18" },
    {
      sheet: "Anggaran",
      cell: "A21",
      right:
        "Terbilang realisasi: satu miliar delapan ratus empat puluh juta seratus dua puluh ribu sembilan ratus lima belas rupiah",
      wrong:
        "Terbilang realisasi: satu miliar delapan ratus empat belas juta seratus dua puluh ribu sembilan ratus lima belas rupiah",
    },
    { sheet: "Narasi", cell: "A2", right: "8 IKK berkategori", wrong: "7 IKK berkategori" },
    { sheet: "Narasi", cell: "A3", right: "naik 0,63 poin", wrong: "naik 0,97 poin" },
    { sheet: "Narasi", cell: "A6", right: "13 tersangka", wrong: "11 tersangka" },
  ],
};
