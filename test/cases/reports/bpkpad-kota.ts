import type { ReportCase } from "./report-case";

export const bpkpadKota: ReportCase = {
  name: "a city's finance agency: revenue by kind and month, LRA, cash flow by quarter, ratios, SAKIP",
  year: 2025,
  isDense: true,
  sheets: [
    {
      name: "Tabel 2.1 RPJMD",
      sheet: `
Tabel 2.1 Realisasi terhadap Target RPJMD 2025-2029 dan Tahun Sebelumnya
No | Indikator | Formula | Realisasi 2024 | Realisasi 2025 | Perubahan | Target Akhir 2029 | Kemajuan (%)
1 | Persentase PAD terhadap pendapatan daerah | PAD / Pendapatan Daerah x 100 | 31.56 | 32.73 | 1.17 | 36.00 | 90.92
2 | Indeks Pengelolaan Keuangan Daerah (IPKD) | Permendagri 19/2020 | 71.38 | 74.15 | 2.77 | 82.00 | 90.43
3 | Persentase tindak lanjut rekomendasi BPK | Rekomendasi selesai / rekomendasi x 100 | 86.25 | 89.71 | 3.46 | 100.00 | 89.71
4 | Persentase tanah bersertifikat | Bidang bersertifikat / bidang tanah x 100 | 66.11 | 68.75 | 2.64 | 95.00 | 72.37
5 | Nilai SAKIP BPKPAD | Hasil evaluasi Inspektorat | 77.57 | 80.10 | 2.53 | 86.00 | 93.14
`,
    },
    {
      name: "Tabel 2.2 PK",
      sheet: `
Tabel 2.2 Perjanjian Kinerja Perubahan Kepala BPKPAD Tahun 2025
No | Indikator | Satuan | Target
1 | Persentase PAD terhadap pendapatan daerah | % | 31,50
2 | Persentase realisasi PAD terhadap target | % | 100,00
3 | Persentase SiLPA terhadap belanja daerah | % | 4,25
4 | Indeks Pengelolaan Keuangan Daerah (IPKD) | Indeks | 72,00
5 | Persentase tindak lanjut rekomendasi BPK | % | 92,50
6 | Persentase tanah bersertifikat | % | 78,00
7 | Pertumbuhan jumlah wajib pajak | % | 5,50
8 | Jumlah temuan BPK | Temuan | 5
9 | Nilai SAKIP BPKPAD | Nilai | 79,00

No | Program | Anggaran (Rp) | Keterangan
1 | Program Penunjang Urusan Pemerintahan Daerah | 16.756.450.000 | APBD
2 | Program Pengelolaan Keuangan Daerah | 1.578.350.000 | APBD
3 | Program Pengelolaan Barang Milik Daerah | 1.386.000.000 | APBD
4 | Program Pengelolaan Pendapatan Daerah | 1.481.200.000 | APBD
 | Jumlah | 21.202.000.000 | 
 | Terbilang: Dua puluh satu miliar dua ratus dua juta rupiah |  | 

 |  | Arunika, 15 September 2025
Wali Kota Arunika |  | Kepala BPKPAD
`,
    },
    {
      name: "Tabel 3.1 Capaian IKU",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2025
No | Indikator Kinerja | Satuan | Target 2025 | Realisasi 2025 | Capaian (%) | Kriteria
(1) | (2) | (3) | (4) | (5) | (6) | (7)
1 | Persentase PAD terhadap pendapatan daerah | % | 31.50 | 32.73 | 103.90 | Sangat Tinggi
2 | Persentase realisasi PAD terhadap target | % | 100.00 | 99.79 | 99.79 | Sangat Tinggi
3 | Persentase SiLPA terhadap belanja daerah *) | % | 4.25 | 4.55 | 92.94 | Sangat Tinggi
4 | Indeks Pengelolaan Keuangan Daerah (IPKD) | Indeks | 72.00 | 74.15 | 102.99 | Sangat Tinggi
5 | Persentase tindak lanjut rekomendasi BPK | % | 92.50 | 89.71 | 96.98 | Sangat Tinggi
6 | Persentase tanah bersertifikat | % | 78.00 | 68.75 | 88.14 | Tinggi
7 | Pertumbuhan jumlah wajib pajak | % | 5.50 | 6.71 | 120.00 | Sangat Tinggi
8 | Jumlah temuan BPK *) | Temuan | 5 | 6 | 80.00 | Tinggi
9 | Nilai SAKIP BPKPAD | Nilai | 79.00 | 80.10 | 101.39 | Sangat Tinggi
 | Rata-rata capaian |  |  |  | 98.46 | Sangat Tinggi
10 | Opini BPK atas LKPD | Opini | WTP | WTP | Tercapai | -
*) makin rendah makin baik: (2 x target - realisasi) / target x 100; opini tidak ikut dirata-rata. Capaian dihitung paling tinggi 120.00
Kriteria: >=91 Sangat Tinggi; 76-90.99 Tinggi; 66-75.99 Sedang; 51-65.99 Rendah
 | Rekapitulasi kriteria | Jumlah
 | Sangat Tinggi | 7
 | Tinggi | 2
 | Sedang | -
 | Rendah | -
 | Jumlah indikator | 9
`,
    },
    {
      name: "Tabel 3.2 LRA",
      merges: ["C2:E2", "A2:A3", "B2:B3", "F2:F3"],
      sheet: `
Tabel 3.2 Ringkasan Laporan Realisasi APBD Kota Arunika TA 2025 (Rp)
Kode | Uraian | 2025 |  |  | Realisasi 2024
 |  | Anggaran Perubahan | Realisasi | % | 
4 | PENDAPATAN DAERAH | 1.571.318.000.000 | 1.562.032.493.615 | 99,41 | 1.495.227.646.529
4.1 | Pendapatan Asli Daerah | 512.400.000.000 | 511.327.726.800 | 99,79 | 471.963.827.604
4.2 | Pendapatan Transfer | 1.046.318.000.000 | 1.038.720.461.215 | 99,27 | 1.012.846.530.775
4.3 | Lain-lain Pendapatan Daerah yang Sah | 12.600.000.000 | 11.984.305.600 | 95,11 | 10.417.288.150
5 | BELANJA DAERAH | 1.622.029.513.698 | 1.542.620.026.620 | 95,10 | 1.472.800.639.162
5.1 | Belanja Operasi | 1.393.409.513.698 | 1.333.016.903.845 | 95,67 | 1.285.580.347.912
5.2 | Belanja Modal | 214.870.000.000 | 201.634.918.275 | 93,84 | 178.903.461.250
5.3 | Belanja Tidak Terduga | 9.500.000.000 | 3.718.204.500 | 39,14 | 4.216.830.000
5.4 | Belanja Transfer | 4.250.000.000 | 4.250.000.000 | 100,00 | 4.100.000.000
 | SURPLUS/(DEFISIT) | (50.711.513.698) | 19.412.466.995 | - | 22.427.007.367
6.1 | Penerimaan Pembiayaan (SiLPA Tahun Sebelumnya) | 73.211.513.698 | 73.211.513.698 | 100,00 | 71.284.506.331
6.2.02 | Penyertaan Modal Daerah | 10.000.000.000 | 10.000.000.000 | 100,00 | 8.000.000.000
6.2.03 | Pembayaran Cicilan Pokok Utang | 12.500.000.000 | 12.500.000.000 | 100,00 | 12.500.000.000
 | PEMBIAYAAN NETTO | 50.711.513.698 | 50.711.513.698 | - | 50.784.506.331
 | SISA LEBIH PEMBIAYAAN ANGGARAN (SiLPA) | 0 | 70.123.980.693 | - | 73.211.513.698
*) Realisasi 2025 belum diaudit BPK
`,
    },
    {
      name: "Tabel 3.3 PAD",
      sheet: `
Tabel 3.3 Target dan Realisasi PAD Tahun Anggaran 2025 menurut Jenis Penerimaan
No | Jenis Penerimaan | Target (Rp) | Realisasi (Rp) | Capaian (%) | Lebih/(Kurang) (Rp) | Kontribusi thd PAD (%)
(1) | (2) | (3) | (4) | (5)=(4)/(3) | (6)=(4)-(3) | (7)
A | Pajak Daerah | 406.000.000.000 | 402.726.800.112 | 99,19 | (3.273.199.888) | 78,76
1 | PBJT Makanan dan/atau Minuman | 62.500.000.000 | 66.184.327.450 | 105,89 | 3.684.327.450 | 12,94
2 | PBJT Tenaga Listrik | 48.200.000.000 | 49.017.556.312 | 101,70 | 817.556.312 | 9,59
3 | PBJT Jasa Perhotelan | 21.750.000.000 | 20.388.914.700 | 93,74 | (1.361.085.300) | 3,99
4 | PBJT Jasa Parkir | 3.600.000.000 | 3.742.118.500 | 103,95 | 142.118.500 | 0,73
5 | PBJT Jasa Kesenian dan Hiburan | 9.400.000.000 | 8.815.640.225 | 93,78 | (584.359.775) | 1,72
6 | Pajak Reklame | 11.250.000.000 | 11.562.480.300 | 102,78 | 312.480.300 | 2,26
7 | Pajak Air Tanah | 2.850.000.000 | 2.901.377.640 | 101,80 | 51.377.640 | 0,57
8 | PBB-P2 | 71.000.000.000 | 71.545.418.650 | 100,77 | 545.418.650 | 13,99
9 | BPHTB | 85.500.000.000 | 79.964.218.835 | 93,53 | (5.535.781.165) | 15,64
10 | Opsen PKB | 58.300.000.000 | 60.127.845.100 | 103,14 | 1.827.845.100 | 11,76
11 | Opsen BBNKB | 31.650.000.000 | 28.476.902.400 | 89,97 | (3.173.097.600) | 5,57
B | Retribusi Daerah | 38.900.000.000 | 36.274.518.950 | 93,25 | (2.625.481.050) | 7,09
C | Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan | 14.200.000.000 | 14.200.000.000 | 100,00 | 0 | 2,78
D | Lain-lain PAD yang Sah | 53.300.000.000 | 58.126.407.738 | 109,06 | 4.826.407.738 | 11,37
 | Jumlah PAD | 512.400.000.000 | 511.327.726.800 | 99,79 | (1.072.273.200) | 100,00
Sumber: Bidang Pendapatan BPKPAD Kota Arunika (unaudited)
`,
    },
    {
      name: "Tabel 3.4 PAD Bulanan",
      sheet: `
Tabel 3.4 Realisasi PAD per Bulan Tahun 2025 (Rp juta)
Bulan | Pajak Daerah | PAD Selain Pajak | Jumlah | Kumulatif
Januari | 27.845 | 5.214 | 33.059 | 33.059
Februari | 26.318 | 6.087 | 32.405 | 65.464
Maret | 30.472 | 12.436 | 42.908 | 108.372
April | 31.906 | 7.325 | 39.231 | 147.603
Mei | 33.154 | 8.148 | 41.302 | 188.905
Juni | 34.627 | 10.963 | 45.590 | 234.495
Juli | 36.218 | 6.874 | 43.092 | 277.587
Agustus | 39.875 | 7.519 | 47.394 | 324.981
September | 47.390 | 9.246 | 56.636 | 381.617
Oktober | 33.562 | 8.807 | 42.369 | 423.986
November | 33.841 | 11.390 | 45.231 | 469.217
Desember | 27.519 | 14.592 | 42.111 | 511.328
Jumlah | 402.727 | 108.601 | 511.328 | 
Target PAD tahun 2025 setelah perubahan: Rp512.400 juta
`,
    },
    {
      name: "Tabel 3.5 PBB Kecamatan",
      merges: ["E2:G2", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "H2:H3", "I2:I3"],
      sheet: `
Tabel 3.5 Ketetapan dan Realisasi PBB-P2 per Kecamatan Tahun 2025
No | Kecamatan | Jumlah SPPT (lembar) | Ketetapan Pokok (Rp) | Realisasi |  |  | % Pokok | Peringkat
 |  |  |  | Pokok (Rp) | Tunggakan (Rp) | Jumlah (Rp) |  | 
1 | Arunika Barat | 24.815 | 15.240.375.600 | 13.988.142.750 | 1.204.518.300 | 15.192.661.050 | 91,78 | 3
2 | Arunika Timur | 21.306 | 12.978.412.300 | 10.847.290.515 | 1.866.703.420 | 12.713.993.935 | 83,58 | 5
3 | Arunika Utara | 18.954 | 9.846.117.250 | 8.402.719.830 | 934.628.175 | 9.337.348.005 | 85,34 | 4
4 | Cendana | 27.642 | 19.473.580.900 | 18.326.845.270 | 1.512.390.640 | 19.839.235.910 | 94,11 | 2
5 | Pelabuhan Lama | 9.873 | 8.215.904.450 | 7.964.120.385 | 583.417.290 | 8.547.537.675 | 96,94 | 1
6 | Sukarame | 16.428 | 6.104.736.200 | 4.871.355.960 | 1.043.286.115 | 5.914.642.075 | 79,80 | 6
 | Kota Arunika | 119.018 | 71.859.126.700 | 64.400.474.710 | 7.144.943.940 | 71.545.418.650 | 89,62 | 
Catatan: peringkat menurut persentase realisasi pokok
`,
    },
    {
      name: "Tabel 3.6 Wajib Pajak",
      sheet: `
Tabel 3.6 Perkembangan Wajib Pajak Daerah Terdaftar
No | Jenis Pajak | WP 2024 | WP Baru | WP Tutup | WP 2025 | Pertumbuhan (%)
1 | PBJT Makanan/Minuman | 1.284 | 176 | 58 | 1.402 | 9,19
2 | PBJT Perhotelan | 137 | 9 | 11 | 135 | -1,46
3 | PBJT Hiburan | 92 | 14 | 7 | 99 | 7,61
4 | PBJT Parkir | 205 | 18 | 6 | 217 | 5,85
5 | Reklame | 863 | 74 | 31 | 906 | 4,98
6 | Air Tanah | 148 | 5 | - | 153 | 3,38
 | Jumlah | 2.729 | 296 | 113 | 2.912 | 6,71
`,
    },
    {
      name: "Tabel 3.7 Belanja SKPD",
      sheet: `
Tabel 3.7 Realisasi Belanja Daerah menurut SKPD TA 2025 (Rp)
No | SKPD | Anggaran | Realisasi | % | Porsi Realisasi (%)
1 | Dinas Pendidikan | 486.215.300.000 | 471.830.264.190 | 97,04 | 30,59
2 | Dinas Kesehatan dan UPTD | 261.740.500.000 | 252.918.637.405 | 96,63 | 16,40
3 | RSUD Arunika (BLUD) | 148.300.000.000 | 151.267.945.880 | 102,00 | 9,81
4 | Dinas Pekerjaan Umum dan Penataan Ruang | 172.645.800.000 | 160.274.938.115 | 92,83 | 10,39
5 | Sekretariat Daerah | 64.218.750.000 | 60.947.215.330 | 94,91 | 3,95
6 | Sekretariat DPRD | 48.936.200.000 | 46.175.880.240 | 94,36 | 2,99
7 | Badan Pengelolaan Keuangan, Pendapatan dan Aset Daerah | 21.202.000.000 | 20.296.779.778 | 95,73 | 1,32
8 | SKPD lainnya (19 SKPD) | 418.770.963.698 | 378.908.365.682 | 90,48 | 24,56
 | Jumlah | 1.622.029.513.698 | 1.542.620.026.620 | 95,10 | 100,00
Catatan: realisasi RSUD (BLUD) melampaui anggaran karena fleksibilitas ambang batas 10%
`,
    },
    {
      name: "Tabel 3.8 Rasio",
      sheet: `
Tabel 3.8 Rasio Keuangan dan Kewajiban Daerah
A. Rasio keuangan (%)
No | Rasio | Formula | 2024 | 2025 | Perubahan (poin) | Arah
1 | Derajat desentralisasi fiskal | PAD / Pendapatan x 100 | 31,56 | 32,73 | 1,17 | Naik
2 | Kemandirian keuangan | PAD / Pendapatan Transfer x 100 | 46,60 | 49,23 | 2,63 | Naik
3 | Belanja modal | Belanja Modal / Belanja Daerah x 100 | 12,15 | 13,07 | 0,92 | Naik
4 | SiLPA terhadap belanja | SiLPA / Belanja Daerah x 100 | 4,97 | 4,55 | -0,42 | Turun

B. Kewajiban pinjaman daerah (Rp)
No | Uraian |  | 2024 | 2025
1 | Saldo awal pinjaman |  | 75.000.000.000 | 62.500.000.000
2 | Pembayaran pokok |  | 12.500.000.000 | 12.500.000.000
3 | Saldo akhir |  | 62.500.000.000 | 50.000.000.000
4 | Pembayaran bunga |  | 5.625.000.000 | 4.687.500.000
5 | Jumlah kewajiban (2+4) |  | 18.125.000.000 | 17.187.500.000
6 | Pendapatan daerah |  | 1.495.227.646.529 | 1.562.032.493.615
7 | Rasio kewajiban thd pendapatan (%) |  | 1,21 | 1,10
`,
    },
    {
      name: "Tabel 3.9 SAKIP",
      sheet: `
Tabel 3.9 Hasil Evaluasi SAKIP BPKPAD oleh Inspektorat
No | Komponen | Bobot | Nilai 2024 | Nilai 2025 | Kenaikan/(Penurunan)
1 | Perencanaan Kinerja | 30 | 24,15 | 25,38 | 1,23
2 | Pengukuran Kinerja | 30 | 22,86 | 23,70 | 0,84
3 | Pelaporan Kinerja | 15 | 11,64 | 12,27 | 0,63
4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 18,92 | 18,75 | -0,17
 | Nilai Akuntabilitas Kinerja | 100 | 77,57 | 80,10 | 2,53
 | Predikat |  | BB | A | 
Predikat: AA >90-100; A >80-90; BB >70-80; B >60-70; CC >50-60
`,
    },
    {
      name: "Tabel 3.10 Anggaran",
      sheet: `
Tabel 3.10 Anggaran dan Realisasi per Program, Kegiatan dan Sub Kegiatan (SIPD)
Kode | Program / Kegiatan / Sub Kegiatan | Anggaran Perubahan (Rp) | Realisasi (Rp) | % | Sisa (Rp)
5.02.01 | Program Penunjang Urusan Pemerintahan Daerah | 16.756.450.000 | 16.271.568.538 | 97,11 | 484.881.462
5.02.01.2.02 | Administrasi Keuangan Perangkat Daerah | 14.826.500.000 | 14.391.274.618 | 97,06 | 435.225.382
5.02.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 14.826.500.000 | 14.391.274.618 | 97,06 | 435.225.382
5.02.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan | 1.929.950.000 | 1.880.293.920 | 97,43 | 49.656.080
5.02.01.2.08.0002 | Penyediaan Jasa Komunikasi, Air dan Listrik | 684.200.000 | 651.387.420 | 95,20 | 32.812.580
5.02.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | 1.245.750.000 | 1.228.906.500 | 98,65 | 16.843.500
5.02.02 | Program Pengelolaan Keuangan Daerah | 1.578.350.000 | 1.524.328.100 | 96,58 | 54.021.900
5.02.02.2.01 | Koordinasi dan Penyusunan Rencana Anggaran Daerah | 1.578.350.000 | 1.524.328.100 | 96,58 | 54.021.900
5.02.02.2.01.0001 | Penyusunan KUA dan PPAS | 428.600.000 | 419.753.800 | 97,94 | 8.846.200
5.02.02.2.01.0005 | Penyusunan Peraturan Daerah tentang APBD | 1.149.750.000 | 1.104.574.300 | 96,07 | 45.175.700
5.02.03 | Program Pengelolaan Barang Milik Daerah | 1.386.000.000 | 1.042.671.300 | 75,23 | 343.328.700
5.02.03.2.01 | Pengelolaan Barang Milik Daerah | 1.386.000.000 | 1.042.671.300 | 75,23 | 343.328.700
5.02.03.2.01.0008 | Pengamanan Barang Milik Daerah | 1.386.000.000 | 1.042.671.300 | 75,23 | 343.328.700
5.02.04 | Program Pengelolaan Pendapatan Daerah | 1.481.200.000 | 1.458.211.840 | 98,45 | 22.988.160
5.02.04.2.01 | Kegiatan Pengelolaan Pendapatan Daerah | 1.481.200.000 | 1.458.211.840 | 98,45 | 22.988.160
5.02.04.2.01.0007 | Pendataan dan Pendaftaran Objek Pajak | 963.400.000 | 948.275.640 | 98,43 | 15.124.360
5.02.04.2.01.0011 | Penagihan Pajak Daerah | 517.800.000 | 509.936.200 | 98,48 | 7.863.800
 | JUMLAH | 21.202.000.000 | 20.296.779.778 | 95,73 | 905.220.222
`,
    },
    {
      name: "Tabel 3.11 Arus Kas",
      sheet: `
Tabel 3.11 Arus Kas Daerah per Triwulan TA 2025 (Rp juta)
No | Uraian | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Setahun
1 | Saldo awal kas | 73.212 | 181.428 | 204.175 | 217.869 | 73.212
2 | PAD | 108.372 | 126.123 | 147.122 | 129.711 | 511.328
3 | Pendapatan transfer | 248.316 | 271.845 | 259.470 | 259.089 | 1.038.720
4 | Lain-lain pendapatan yang sah | 2.418 | 3.106 | 2.957 | 3.503 | 11.984
5 | Jumlah penerimaan (2+3+4) | 359.106 | 401.074 | 409.549 | 392.303 | 1.562.032
6 | Belanja operasi | 241.608 | 336.914 | 318.275 | 436.220 | 1.333.017
7 | Belanja modal | 4.872 | 36.148 | 62.719 | 97.896 | 201.635
8 | BTT dan belanja transfer | 1.285 | 2.140 | 1.736 | 2.807 | 7.968
9 | Pengeluaran pembiayaan | 3.125 | 3.125 | 13.125 | 3.125 | 22.500
10 | Jumlah pengeluaran (6+7+8+9) | 250.890 | 378.327 | 395.855 | 540.048 | 1.565.120
11 | Kenaikan/(penurunan) kas (5-10) | 108.216 | 22.747 | 13.694 | (147.745) | (3.088)
12 | Saldo akhir kas (1+11) | 181.428 | 204.175 | 217.869 | 70.124 | 70.124
Saldo akhir kas sama dengan SiLPA (dibulatkan ke juta rupiah)
`,
    },
    {
      name: "Tabel 3.12 TLHP Aset",
      sheet: `
Tabel 3.12 Tindak Lanjut Rekomendasi BPK dan Pengamanan Aset
LHP Tahun | Temuan | Rekomendasi | Selesai | Belum Sesuai | Belum Ditindaklanjuti | % Selesai
LHP LKPD TA 2022 | 11 | 28 | 28 | - | - | 100,00
LHP LKPD TA 2023 | 9 | 23 | 21 | 2 | - | 91,30
LHP LKPD TA 2024 | 6 | 17 | 12 | 4 | 1 | 70,59
Jumlah | 26 | 68 | 61 | 6 | 1 | 89,71

Jenis Aset | Jumlah (bidang/unit) | Bersertifikat | Proses | Belum | % Bersertifikat
Tanah gedung kantor | 184 | 171 | 8 | 5 | 92,93
Tanah sekolah | 236 | 198 | 26 | 12 | 83,90
Tanah jalan | 412 | 203 | 74 | 135 | 49,27
Jumlah | 832 | 572 | 108 | 152 | 68,75
`,
    },
    {
      name: "Narasi",
      sheet: `
Laporan Kinerja Instansi Pemerintah (LKjIP) BPKPAD Kota Arunika disusun sebagai wujud pertanggungjawaban atas pelaksanaan Perjanjian Kinerja Perubahan yang ditandatangani pada 15 September 2025. Data keuangan dalam laporan ini bersifat unaudited dan dapat berubah setelah pemeriksaan BPK.
Dari 9 indikator kinerja utama yang diukur secara kuantitatif, sebanyak 7 indikator mencapai kriteria Sangat Tinggi dan 2 indikator mencapai kriteria Tinggi. Rata-rata capaian kinerja sebesar 98,46%, sementara opini BPK atas LKPD tetap Wajar Tanpa Pengecualian.
Realisasi PAD tahun 2025 sebesar Rp511.327.726.800 atau 99,79% dari target sebesar Rp512.400.000.000. Dibandingkan realisasi tahun 2024 sebesar Rp471.963.827.604, PAD tumbuh 8,34% atau bertambah Rp39,36 miliar. Kontributor terbesar adalah pajak daerah dengan nilai Rp402,73 miliar atau 78,76% dari PAD.
Dari 11 jenis pajak daerah, terdapat 4 jenis pajak yang tidak mencapai target, antara lain BPHTB yang terealisasi 93,53% atau kurang Rp5,54 miliar dari target. Sebaliknya PBJT Makanan dan/atau Minuman melampaui target dengan capaian 105,89%.
Penerimaan PAD bulanan tertinggi terjadi pada bulan September sebesar Rp56.636 juta dan terendah pada bulan Februari sebesar Rp32.405 juta. Sampai dengan akhir semester I, realisasi kumulatif mencapai Rp234.495 juta atau 45,76% dari target setahun.
Ketetapan pokok PBB-P2 tahun 2025 sebesar Rp71,86 miliar dengan 119.018 lembar SPPT, dan realisasi pokoknya sebesar Rp64,40 miliar atau 89,62%. Kecamatan dengan persentase realisasi pokok tertinggi adalah Pelabuhan Lama, sedangkan yang terendah adalah Sukarame sebesar 79,80%.
Jumlah wajib pajak terdaftar bertambah dari 2.729 menjadi 2.912 atau tumbuh 6,71%, yang berasal dari 296 wajib pajak baru dikurangi 113 wajib pajak tutup.
Realisasi pendapatan daerah sebesar Rp1.562.032.493.615 dan realisasi belanja sebesar Rp1.542.620.026.620, sehingga terdapat surplus sebesar Rp19.412.466.995. Setelah memperhitungkan pembiayaan netto sebesar Rp50.711.513.698, SiLPA tahun 2025 sebesar Rp70.123.980.693 (tujuh puluh miliar seratus dua puluh tiga juta sembilan ratus delapan puluh ribu enam ratus sembilan puluh tiga rupiah), turun Rp3,09 miliar dari SiLPA tahun 2024.
Sisa pinjaman daerah pada akhir tahun 2025 sebesar Rp50,00 miliar setelah pembayaran pokok Rp12,50 miliar dan bunga Rp4,69 miliar. Rasio kewajiban terhadap pendapatan turun dari 1,21% menjadi 1,10% sehingga masih jauh di bawah batas yang diperkenankan.
Anggaran BPKPAD tahun 2025 sebesar Rp21.202.000.000 terealisasi Rp20.296.779.778 atau 95,73%. Serapan terendah terdapat pada Program Pengelolaan Barang Milik Daerah sebesar 75,23% karena tertundanya penerbitan sertifikat tanah, sedangkan serapan tertinggi pada Program Pengelolaan Pendapatan Daerah sebesar 98,45%. Nilai SAKIP meningkat 2,53 poin menjadi 80,10 dengan predikat A.
Untuk tahun berikutnya, BPKPAD akan memperkuat pemutakhiran data objek pajak, memperluas kanal pembayaran digital, serta mempercepat sertifikasi tanah jalan bersama Kantor Pertanahan. Koordinasi dengan SKPD pengelola belanja modal juga ditingkatkan supaya penyerapan tidak tertumpuk pada akhir tahun.
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 3.3 PAD", cell: "E7", right: "93,74", wrong: "93,78" },
    { sheet: "Tabel 3.3 PAD", cell: "F13", right: "(5.535.781.165)", wrong: "5.535.781.165" },
    { sheet: "Tabel 3.3 PAD", cell: "G16", right: "7,09", wrong: "93,25" },
    { sheet: "Tabel 3.3 PAD", cell: "D8", right: "3.742.118.500", wrong: "3.472.118.500" },
    { sheet: "Tabel 3.5 PBB Kecamatan", cell: "H10", right: "89,62", wrong: "99,56" },
    { sheet: "Tabel 3.5 PBB Kecamatan", cell: "I5", right: "5", wrong: "4" },
    { sheet: "Tabel 3.5 PBB Kecamatan", cell: "G7", right: "19.839.235.910", wrong: "19.893.235.910" },
    { sheet: "Tabel 3.4 PAD Bulanan", cell: "E9", right: "277.587", wrong: "270.713" },
    { sheet: "Tabel 3.4 PAD Bulanan", cell: "C15", right: "108.601", wrong: "94.009" },
    { sheet: "Tabel 3.2 LRA", cell: "D18", right: "70.123.980.693", wrong: "80.123.980.693" },
    { sheet: "Tabel 3.2 LRA", cell: "D8", right: "1.542.620.026.620", wrong: "1.538.901.822.120" },
    { sheet: "Tabel 3.2 LRA", cell: "E11", right: "39,14", wrong: "93,14" },
    { sheet: "Tabel 3.6 Wajib Pajak", cell: "G4", right: "-1,46", wrong: "1,46" },
    { sheet: "Tabel 3.6 Wajib Pajak", cell: "D9", right: "296", wrong: "269" },
    { sheet: "Tabel 3.10 Anggaran", cell: "C6", right: "1.929.950.000", wrong: "1.929.590.000" },
    { sheet: "Tabel 3.10 Anggaran", cell: "D20", right: "20.296.779.778", wrong: "19.254.108.478" },
    { sheet: "Tabel 3.10 Anggaran", cell: "F15", right: "343.328.700", wrong: "334.328.700" },
    { sheet: "Tabel 3.7 Belanja SKPD", cell: "E5", right: "102,00", wrong: "98,04" },
    { sheet: "Tabel 3.7 Belanja SKPD", cell: "C9", right: "21.202.000.000", wrong: "20.684.200.000" },
    { sheet: "Tabel 3.8 Rasio", cell: "E4", right: "32,73", wrong: "49,23" },
    { sheet: "Tabel 3.8 Rasio", cell: "G7", right: "Turun", wrong: "Naik" },
    { sheet: "Tabel 3.9 SAKIP", cell: "E8", right: "A", wrong: "BB" },
    { sheet: "Tabel 3.9 SAKIP", cell: "F6", right: "-0,17", wrong: "0,17" },
    { sheet: "Tabel 3.11 Arus Kas", cell: "E3", right: "204.175", wrong: "181.428" },
    { sheet: "Tabel 3.11 Arus Kas", cell: "D12", right: "378.327", wrong: "342.179" },
    { sheet: "Tabel 3.12 TLHP Aset", cell: "G6", right: "89,71", wrong: "87,30" },
    { sheet: "Tabel 3.12 TLHP Aset", cell: "E12", right: "152", wrong: "125" },
    { sheet: "Tabel 3.1 Capaian IKU", cell: "F11", right: "80.00", wrong: "120.00" },
    { sheet: "Tabel 3.1 Capaian IKU", cell: "G9", right: "Tinggi", wrong: "Sangat Tinggi" },
    { sheet: "Tabel 3.1 Capaian IKU", cell: "E12", right: "80.10", wrong: "81.00" },
    { sheet: "Tabel 2.1 RPJMD", cell: "H4", right: "90.43", wrong: "89.71" },
    {
      sheet: "Tabel 2.2 PK",
      cell: "B19",
      right: "Terbilang: Dua puluh satu miliar dua ratus dua juta rupiah",
      wrong: "Terbilang: Dua puluh satu miliar tiga ratus dua juta rupiah",
    },
    { sheet: "Tabel 2.2 PK", cell: "C17", right: "1.481.200.000", wrong: "1.418.200.000" },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "yang diukur secara kuantitatif, sebanyak 7 indikator mencapai kriteria",
      wrong: "yang diukur secara kuantitatif, sebanyak 6 indikator mencapai kriteria",
    },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "2024 sebesar Rp471.963.827.604, PAD tumbuh 8,34% atau bertambah Rp39,36 miliar.",
      wrong: "2024 sebesar Rp471.963.827.604, PAD tumbuh 7,70% atau bertambah Rp39,36 miliar.",
    },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "Rp471.963.827.604, PAD tumbuh 8,34% atau bertambah Rp39,36 miliar. Kontributor terbesar",
      wrong: "Rp471.963.827.604, PAD tumbuh 8,34% atau bertambah Rp42,36 miliar. Kontributor terbesar",
    },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "Dari 11 jenis pajak daerah, terdapat 4 jenis pajak yang tidak mencapai",
      wrong: "Dari 11 jenis pajak daerah, terdapat 2 jenis pajak yang tidak mencapai",
    },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "Sebaliknya PBJT Makanan dan/atau Minuman melampaui target dengan capaian 105,89%.",
      wrong: "Sebaliknya PBJT Makanan dan/atau Minuman belum mencapai target dengan capaian 105,89%.",
    },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "sebesar Rp56.636 juta dan terendah pada bulan Februari sebesar Rp32.405 juta.",
      wrong: "sebesar Rp56.636 juta dan terendah pada bulan Januari sebesar Rp32.405 juta.",
    },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "semester I, realisasi kumulatif mencapai Rp234.495 juta atau 45,76% dari target",
      wrong: "semester I, realisasi kumulatif mencapai Rp188.905 juta atau 45,76% dari target",
    },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "persentase realisasi pokok tertinggi adalah Pelabuhan Lama, sedangkan yang terendah",
      wrong: "persentase realisasi pokok tertinggi adalah Cendana, sedangkan yang terendah",
    },
    {
      sheet: "Narasi",
      cell: "A7",
      right: "terdaftar bertambah dari 2.729 menjadi 2.912 atau tumbuh 6,71%, yang",
      wrong: "terdaftar bertambah dari 2.729 menjadi 2.192 atau tumbuh 6,71%, yang",
    },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "sebesar Rp1.542.620.026.620, sehingga terdapat surplus sebesar Rp19.412.466.995.",
      wrong: "sebesar Rp1.542.620.026.620, sehingga terdapat defisit sebesar Rp19.412.466.995.",
    },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "miliar. Rasio kewajiban terhadap pendapatan turun dari 1,21% menjadi 1,10%",
      wrong: "miliar. Rasio kewajiban terhadap pendapatan naik dari 1,21% menjadi 1,10%",
    },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "Daerah sebesar 98,45%. Nilai SAKIP meningkat 2,53 poin menjadi 80,10 dengan",
      wrong: "Daerah sebesar 98,45%. Nilai SAKIP meningkat 3,53 poin menjadi 80,10 dengan",
    },
  ],
};
