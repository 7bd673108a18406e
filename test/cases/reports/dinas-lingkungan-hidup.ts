import type { ReportCase } from "./report-case";

/** An environment agency: IKLH with weights, waste by district, permits, complaints, green space, LRA of SIPD. All names and figures are made up. */
export const dinasLingkunganHidup: ReportCase = {
  name: "an environment agency: IKLH with weights, waste by district, permits, complaints, green space, LRA of SIPD",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "Bab I",
      sheet: `
BAB I PENDAHULUAN

A. Latar Belakang
Laporan Kinerja Instansi Pemerintah (LKjIP) Dinas Lingkungan Hidup Kabupaten Banyuraksa Tahun 2024 disusun sebagai wujud pertanggungjawaban atas pelaksanaan Perjanjian Kinerja yang ditandatangani Kepala Dinas dan Bupati pada awal tahun anggaran.
Perjanjian Kinerja memuat 5 (lima) sasaran strategis dengan 13 (tiga belas) indikator kinerja, dua di antaranya berjenis minimum (semakin kecil realisasi semakin baik), yaitu persentase sampah tidak terkelola dan rata-rata lama penyelesaian pengaduan.

B. Gambaran Umum Wilayah dan Organisasi
Kabupaten Banyuraksa terdiri atas 12 kecamatan dengan luas wilayah 118.640 hektare dan jumlah penduduk 806.042 jiwa. Kecamatan dengan timbulan sampah terbesar adalah Argasari (18.009,40 ton per tahun), sedangkan yang terkecil adalah Wanakerta (5.635,08 ton per tahun).
Jumlah pegawai ASN (PNS dan PPPK) sampai dengan 31 Desember 2024 sebanyak 117 (seratus tujuh belas) orang, terdiri atas 71 laki-laki (60,68 %) dan 46 perempuan (39,32 %).
Menurut golongan, pegawai terbanyak berada pada golongan III, yaitu 51 orang atau 43,59 % dari seluruh ASN, disusul PPPK sebanyak 25 orang; pegawai golongan I tinggal 3 orang dan seluruhnya laki-laki.
Dari sisi pendidikan, 70 orang (59,83 %) telah berpendidikan sarjana atau magister, sementara 5 orang masih berpendidikan SMP ke bawah.
Pelayanan kebersihan lapangan bertumpu pada 295 tenaga harian lepas (THL), 214 orang di antaranya ditempatkan di Bidang Pengelolaan Sampah dan Limbah B3 dan 58 orang di UPTD TPA. Dengan demikian seluruh personel dinas berjumlah 412 orang (empat ratus dua belas orang).
Nilai perolehan barang milik daerah yang dikelola per 31 Desember 2024 sebesar Rp 92.423.027.451, naik 10,22 % dari saldo awal tahun sebesar Rp 83.853.688.050; setelah dikurangi akumulasi penyusutan Rp 35.890.694.550 nilai bukunya menjadi Rp 56.532.332.901.
Armada pengangkutan sampah berjumlah 133 unit yang terbagi dalam 6 jenis; 101 unit (75,94 %) dalam kondisi baik, 19 unit rusak ringan, dan 13 unit rusak berat.

C. Isu Strategis
Timbulan sampah tahun 2024 mencapai 132.056,27 ton atau rata-rata 360,81 ton per hari. Dari jumlah itu 20.587,81 ton (15,59 %) belum terkelola.
Sebanyak 9 dari 30 contoh uji air sungai memenuhi baku mutu, 18 contoh tercemar ringan, dan 3 contoh tercemar sedang; tidak ada contoh yang berstatus cemar berat.
Tingkat ketaatan pelaku usaha masih perlu ditingkatkan: dari 220 usaha yang diawasi, 72 usaha belum taat.
RTH publik baru 15,50 % dari luas kawasan perkotaan, masih terpaut 4,50 poin persen dari amanat 20 % dalam Undang-Undang Penataan Ruang.

D. Sistematika
Laporan ini terdiri atas Bab I Pendahuluan, Bab II Perencanaan Kinerja (lembar PK 2024 dan Renstra), Bab III Akuntabilitas Kinerja, dan Bab IV Penutup, dilengkapi lampiran tabel per urusan.
`,
    },
    {
      name: "PK 2024",
      merges: ["A6:A9", "B6:B9", "A10:A12", "B10:B12", "A13:A15", "B13:B15", "A17:A18", "B17:B18"],
      sheet: `
PERJANJIAN KINERJA PERUBAHAN TAHUN 2024
DINAS LINGKUNGAN HIDUP KABUPATEN BANYURAKSA

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
(1) | (2) | (3) | (4) | (5)
1 | Meningkatnya kualitas air, udara, dan tutupan lahan | Indeks Kualitas Lingkungan Hidup (IKLH) | Indeks | 65,99
 |  | Indeks Kualitas Air | Indeks | 53,00
 |  | Indeks Kualitas Udara | Indeks | 86,20
 |  | Indeks Kualitas Lahan | Indeks | 50,90
2 | Meningkatnya kinerja pengelolaan sampah | Persentase pengurangan sampah | % | 24,00
 |  | Persentase penanganan sampah | % | 64,00
 |  | Persentase sampah tidak terkelola | % | 12,00
3 | Meningkatnya ketaatan lingkungan dan penyelesaian pengaduan | Persentase usaha/kegiatan yang taat ketentuan lingkungan | % | 76,00
 |  | Persentase pengaduan lingkungan yang diselesaikan | % | 90,00
 |  | Rata-rata lama penyelesaian pengaduan | Hari | 14,00
4 | Bertambahnya ruang terbuka hijau publik | Persentase RTH publik terhadap luas kawasan perkotaan | % | 15,40
5 | Meningkatnya akuntabilitas dan mutu layanan perangkat daerah | Nilai SAKIP perangkat daerah | Nilai | 74,00
 |  | Indeks Kepuasan Masyarakat (IKM) | Nilai | 83,00

No | Program | Kode | Anggaran (Rp) | Keterangan
1 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | 2.11.01 | 14.444.940.000 | APBD-P
2 | Program Perencanaan Lingkungan Hidup | 2.11.02 | 694.900.000 | APBD-P
3 | Program Pengendalian Pencemaran dan/atau Kerusakan Lingkungan Hidup | 2.11.03 | 1.181.370.000 | APBD-P
4 | Program Pengelolaan Keanekaragaman Hayati (KEHATI) | 2.11.04 | 3.243.265.000 | APBD-P
5 | Program Pengendalian Bahan Berbahaya dan Beracun (B3) dan Limbah B3 | 2.11.05 | 146.800.000 | APBD-P
6 | Program Pembinaan dan Pengawasan terhadap Izin Lingkungan dan Izin PPLH | 2.11.06 | 314.530.000 | APBD-P
7 | Program Peningkatan Pendidikan, Pelatihan dan Penyuluhan LH untuk Masyarakat | 2.11.08 | 379.290.000 | APBD-P
8 | Program Penghargaan Lingkungan Hidup untuk Masyarakat | 2.11.09 | 108.210.000 | APBD-P
9 | Program Penanganan Pengaduan Lingkungan Hidup | 2.11.10 | 135.440.000 | APBD-P
10 | Program Pengelolaan Persampahan | 2.11.11 | 26.425.770.000 | APBD-P
 | Jumlah |  | 47.074.515.000
Catatan: target persentase sampah tidak terkelola dan rata-rata lama penyelesaian pengaduan bersifat minimum.

Argasari, 24 Februari 2025
Kepala Dinas Lingkungan Hidup Kabupaten Banyuraksa,

ttd.
Ir. Hendra Wiratmadja, M.Si.
Pembina Utama Muda (IV/c)
`,
    },
    {
      name: "Renstra",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:I3", "J3:J4", "K3:K4"],
      sheet: `
Tabel 2.2 Target Renstra 2021-2026 dan Posisi Realisasi Tahun 2024

No | Indikator | Satuan | Kondisi Awal 2021 | Target Renstra |  |  |  |  | Realisasi 2024 | Realisasi 2024 thd Target 2026 (%)
 |  |  |  | 2022 | 2023 | 2024 | 2025 | 2026
1 | Indeks Kualitas Lingkungan Hidup (IKLH) | Indeks | 64,72 | 64,95 | 65,47 | 65,99 | 66,51 | 67,02 | 66,48 | 99,19
2 | Indeks Kualitas Air | Indeks | 50,67 | 51,00 | 52,00 | 53,00 | 54,00 | 55,00 | 54,00 | 98,18
3 | Indeks Kualitas Udara | Indeks | 85,40 | 85,60 | 85,90 | 86,20 | 86,50 | 86,80 | 86,39 | 99,53
4 | Indeks Kualitas Lahan | Indeks | 50,62 | 50,70 | 50,80 | 50,90 | 51,00 | 51,10 | 51,09 | 99,98
5 | Persentase pengurangan sampah | % | 14,38 | 16,50 | 20,00 | 24,00 | 27,00 | 30,00 | 21,50 | 71,67
6 | Persentase penanganan sampah | % | 59,36 | 60,50 | 62,00 | 64,00 | 66,00 | 68,00 | 62,91 | 92,51
7 | Persentase sampah tidak terkelola | % | 26,26 | 23,00 | 18,00 | 12,00 | 7,00 | 2,00 | 15,59 | n/a
8 | Persentase usaha/kegiatan yang taat ketentuan lingkungan | % | 58,20 | 64,00 | 70,00 | 76,00 | 80,00 | 84,00 | 67,27 | 80,08
9 | Persentase pengaduan lingkungan yang diselesaikan | % | 84,62 | 85,00 | 88,00 | 90,00 | 92,00 | 95,00 | 92,31 | 97,17
10 | Rata-rata lama penyelesaian pengaduan | Hari | 18,50 | 17,00 | 16,00 | 14,00 | 13,00 | 12,00 | 11,08 | 107,67
11 | Persentase RTH publik terhadap luas kawasan perkotaan | % | 14,98 | 15,05 | 15,20 | 15,40 | 15,60 | 15,80 | 15,50 | 98,10
12 | Nilai SAKIP perangkat daerah | Nilai | 66,05 | 68,00 | 71,00 | 74,00 | 77,00 | 80,00 | 77,16 | 96,45
13 | Indeks Kepuasan Masyarakat (IKM) | Nilai | 80,12 | 81,00 | 82,00 | 83,00 | 84,00 | 85,00 | 85,33 | 100,39

Ket.: kolom terakhir dihitung realisasi/target x 100; untuk lama penyelesaian pengaduan (2 x target - realisasi)/target x 100. Untuk sampah tidak terkelola tidak dihitung (n/a) karena hasil rumusnya negatif.
Target IKLH tiap tahun merupakan jumlah tertimbang target IKA (0,376), IKU (0,405), dan IKL (0,219). Target sampah tidak terkelola = 100 - target pengurangan - target penanganan. Target Renja 2024 sama dengan target Renstra 2024.
`,
    },
    {
      name: "Capaian",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2024
Skala: > 90 Sangat Tinggi; > 75 s.d. 90 Tinggi; > 65 s.d. 75 Sedang; > 50 s.d. 65 Rendah; <= 50 Sangat Rendah

No | Indikator | Satuan | Target | Realisasi | Capaian (%) | Kategori
(1) | (2) | (3) | (4) | (5) | (6) | (7)
Sasaran 1: Meningkatnya kualitas air, udara, dan tutupan lahan
1 | Indeks Kualitas Lingkungan Hidup (IKLH) | Indeks | 65,99 | 66,48 | 100,74 | Sangat Tinggi
2 | Indeks Kualitas Air | Indeks | 53,00 | 54,00 | 101,89 | Sangat Tinggi
3 | Indeks Kualitas Udara | Indeks | 86,20 | 86,39 | 100,22 | Sangat Tinggi
4 | Indeks Kualitas Lahan | Indeks | 50,90 | 51,09 | 100,37 | Sangat Tinggi
 | Rata-rata capaian sasaran 1 |  |  |  | 100,81 | Sangat Tinggi
Sasaran 2: Meningkatnya kinerja pengelolaan sampah
5 | Persentase pengurangan sampah | % | 24,00 | 21,50 | 89,58 | Tinggi
6 | Persentase penanganan sampah | % | 64,00 | 62,91 | 98,30 | Sangat Tinggi
7 | Persentase sampah tidak terkelola *) | % | 12,00 | 15,59 | 70,08 | Sedang
 | Rata-rata capaian sasaran 2 |  |  |  | 85,99 | Tinggi
Sasaran 3: Meningkatnya ketaatan lingkungan dan penyelesaian pengaduan
8 | Persentase usaha/kegiatan yang taat ketentuan lingkungan | % | 76,00 | 67,27 | 88,51 | Tinggi
9 | Persentase pengaduan lingkungan yang diselesaikan | % | 90,00 | 92,31 | 102,57 | Sangat Tinggi
10 | Rata-rata lama penyelesaian pengaduan *) | Hari | 14,00 | 11,08 | 120,00 | Sangat Tinggi
 | Rata-rata capaian sasaran 3 |  |  |  | 103,69 | Sangat Tinggi
Sasaran 4: Bertambahnya ruang terbuka hijau publik
11 | Persentase RTH publik terhadap luas kawasan perkotaan | % | 15,40 | 15,50 | 100,65 | Sangat Tinggi
 | Rata-rata capaian sasaran 4 |  |  |  | 100,65 | Sangat Tinggi
Sasaran 5: Meningkatnya akuntabilitas dan mutu layanan perangkat daerah
12 | Nilai SAKIP perangkat daerah | Nilai | 74,00 | 77,16 | 104,27 | Sangat Tinggi
13 | Indeks Kepuasan Masyarakat (IKM) | Nilai | 83,00 | 85,33 | 102,81 | Sangat Tinggi
 | Rata-rata capaian sasaran 5 |  |  |  | 103,54 | Sangat Tinggi
 | Rata-rata seluruh indikator |  |  |  | 98,46 | Sangat Tinggi
*) indikator minimum, capaian = (2 x target - realisasi)/target x 100. Capaian dibatasi paling tinggi 120,00 %.

Tabel 3.2 Rekapitulasi kategori capaian
Kategori | Jumlah indikator | Persentase
Sangat Tinggi | 10 | 76,92 %
Tinggi | 2 | 15,38 %
Sedang | 1 | 7,69 %
Rendah | 0 | 0,00 %
Sangat Rendah | 0 | 0,00 %
Jumlah | 13 | 100,00 %
Sebanyak 9 indikator mencapai atau melampaui target (capaian 100 % ke atas) dan 4 indikator belum mencapai target.

Tabel 3.3 Perbandingan realisasi antartahun
Indikator | 2021 | 2022 | 2023 | 2024 | Perubahan 2023-2024 | Keterangan
Indeks Kualitas Lingkungan Hidup (IKLH) | 64,72 | 65,38 | 65,92 | 66,48 | +0,56 | Membaik
Indeks Kualitas Air | 50,67 | 52,00 | 52,67 | 54,00 | +1,33 | Membaik
Indeks Kualitas Udara | 85,40 | 85,72 | 86,35 | 86,39 | +0,04 | Membaik
Indeks Kualitas Lahan | 50,62 | 50,74 | 50,88 | 51,09 | +0,21 | Membaik
Persentase pengurangan sampah | 14,38 | 16,90 | 19,24 | 21,50 | +2,26 | Membaik
Persentase penanganan sampah | 59,36 | 60,30 | 61,60 | 62,91 | +1,31 | Membaik
Persentase sampah tidak terkelola | 26,26 | 22,80 | 19,16 | 15,59 | -3,57 | Membaik
Persentase usaha/kegiatan yang taat ketentuan lingkungan | 58,20 | 61,35 | 64,42 | 67,27 | +2,85 | Membaik
Persentase pengaduan lingkungan yang diselesaikan | 84,62 | 86,36 | 88,00 | 92,31 | +4,31 | Membaik
Rata-rata lama penyelesaian pengaduan | 18,50 | 16,42 | 14,91 | 11,08 | -3,83 | Membaik
Persentase RTH publik terhadap luas kawasan perkotaan | 14,98 | 15,16 | 15,34 | 15,50 | +0,16 | Membaik
Nilai SAKIP perangkat daerah | 66,05 | 69,42 | 73,86 | 77,16 | +3,30 | Membaik
Indeks Kepuasan Masyarakat (IKM) | 80,12 | 81,37 | 82,94 | 85,33 | +2,39 | Membaik
`,
    },
    {
      name: "Triwulan",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3", "H3:I3", "J3:K3", "L3:N3"],
      sheet: `
Tabel 3.4 Target dan Realisasi Aksi per Triwulan Tahun 2024 (tidak kumulatif)

No | Aksi / keluaran | Satuan | TW I |  | TW II |  | TW III |  | TW IV |  | Setahun
 |  |  | T | R | T | R | T | R | T | R | T | R | %
1 | Sampah yang dikurangi | Ton | 7.900,00 | 6.557,39 | 7.900,00 | 7.153,52 | 7.950,00 | 7.267,06 | 7.950,00 | 7.409,02 | 31.700,00 | 28.386,99 | 89,55
2 | Sampah ditimbun di TPA | Ton | 18.000,00 | 17.942,74 | 18.000,00 | 18.287,65 | 18.000,00 | 17.346,33 | 18.000,00 | 18.280,45 | 72.000,00 | 71.857,17 | 99,80
3 | Dokumen/persetujuan terbit | Dokumen | 130 | 142 | 150 | 159 | 160 | 168 | 140 | 140 | 580 | 609 | 105,00
4 | Pengaduan diselesaikan | Kasus | 6 | 7 | 6 | 6 | 6 | 7 | 6 | 4 | 24 | 24 | 100,00
5 | Contoh uji laboratorium | Contoh | 180 | 175 | 220 | 220 | 230 | 250 | 220 | 236 | 850 | 881 | 103,65
6 | Retribusi laboratorium | Rupiah | 75.000.000 | 117.025.000 | 120.000.000 | 145.055.000 | 125.000.000 | 166.130.000 | 130.000.000 | 157.055.000 | 450.000.000 | 585.265.000 | 130,06
7 | Usaha diawasi | Usaha | 50 | 47 | 60 | 61 | 60 | 63 | 50 | 49 | 220 | 220 | 100,00
8 | Serapan anggaran | Rupiah | 7.531.922.000 | 6.460.903.541 | 12.710.119.000 | 12.123.217.749 | 12.239.373.000 | 11.238.904.136 | 14.593.101.000 | 15.295.016.068 | 47.074.515.000 | 45.118.041.494 | 95,84

Keterangan: T = target, R = realisasi. Target setahun serapan anggaran = pagu perubahan; pengaduan dihitung menurut triwulan penyelesaian.
Penerbitan dokumen lingkungan paling banyak terjadi pada Triwulan III (168 dokumen) dan paling sedikit pada Triwulan IV (140 dokumen).
`,
    },
    {
      name: "Tren",
      sheet: `
Tabel 3.5 Perkembangan IKLH Kabupaten Banyuraksa
Tahun | IKA | IKU | IKL | IKLH | Kategori | Perubahan IKLH
2020 | 49,33 | 86,91 | 50,71 | 64,85 | Sedang | -
2021 | 50,67 | 85,40 | 50,62 | 64,72 | Sedang | -0,13
2022 | 52,00 | 85,72 | 50,74 | 65,38 | Sedang | +0,66
2023 | 52,67 | 86,35 | 50,88 | 65,92 | Sedang | +0,54
2024 | 54,00 | 86,39 | 51,09 | 66,48 | Sedang | +0,56
IKLH = 0,376 IKA + 0,405 IKU + 0,219 IKL. Kategori: 90-100 Sangat Baik; 70-<90 Baik; 50-<70 Sedang; 25-<50 Kurang.

Tabel 3.6 Perkembangan pengelolaan sampah (ton)
Uraian | 2020 | 2021 | 2022 | 2023 | 2024
Timbulan | 124.318,40 | 126.205,15 | 128.440,70 | 130.372,90 | 132.056,27
Pengurangan | 15.540,20 | 18.148,30 | 21.706,45 | 25.083,70 | 28.386,99
Penanganan | 71.860,75 | 74.915,60 | 77.449,85 | 80.309,65 | 83.081,47
Tidak terkelola | 36.917,45 | 33.141,25 | 29.284,40 | 24.979,55 | 20.587,81
% pengurangan | 12,50 | 14,38 | 16,90 | 19,24 | 21,50
% penanganan | 57,80 | 59,36 | 60,30 | 61,60 | 62,91
% tidak terkelola | 29,70 | 26,26 | 22,80 | 19,16 | 15,59

Tabel 3.7 Perbandingan dengan provinsi dan nasional tahun 2024
Indikator | Kabupaten | Provinsi | Selisih | Nasional | Selisih
IKLH | 66,48 | 65,87 | +0,61 | 73,53 | -7,05
IKA | 54,00 | 51,42 | +2,58 | 54,78 | -0,78
IKU | 86,39 | 84,71 | +1,68 | 90,14 | -3,75
IKL | 51,09 | 53,26 | -2,17 | 61,79 | -10,70
% pengurangan sampah | 21,50 | 18,74 | +2,76 | 13,24 | +8,26
% penanganan sampah | 62,91 | 58,30 | +4,61 | 46,51 | +16,40
Dari 6 indikator pembanding, 5 indikator kabupaten berada di atas angka provinsi dan 2 indikator berada di atas angka nasional.
Sumber: publikasi kementerian dan provinsi, diolah.
`,
    },
    {
      name: "IKLH",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2", "H2:I2"],
      sheet: `
Tabel 3.8 Nilai Indeks Pencemaran (IP) per titik pantau tahun 2024
No | Sungai | Titik pantau | Periode I |  | Periode II |  | Periode III
 |  |  | IP | Status | IP | Status | IP | Status
1 | Ci Raksa | Jembatan Hulu | 0,84 | Memenuhi | 0,92 | Memenuhi | 0,97 | Memenuhi
2 | Ci Raksa | Bendung Argasari | 2,36 | Cemar ringan | 3,12 | Cemar ringan | 2,58 | Cemar ringan
3 | Ci Raksa | Muara Leuwi | 4,21 | Cemar ringan | 5,38 | Cemar sedang | 4,67 | Cemar ringan
4 | Ci Tarum Alit | Cempakajati Hulu | 0,76 | Memenuhi | 0,95 | Memenuhi | 0,88 | Memenuhi
5 | Ci Tarum Alit | Pasar Lembahsari | 1,94 | Cemar ringan | 2,73 | Cemar ringan | 2,15 | Cemar ringan
6 | Ci Tarum Alit | Hilir IPAL | 3,88 | Cemar ringan | 6,14 | Cemar sedang | 4,02 | Cemar ringan
7 | Ci Mulih | Sindang Girang | 0,91 | Memenuhi | 1,34 | Cemar ringan | 1,09 | Cemar ringan
8 | Ci Mulih | Jembatan Rancaraja | 1,47 | Cemar ringan | 2,06 | Cemar ringan | 1,58 | Cemar ringan
9 | Ci Mulih | Kawasan Industri | 4,93 | Cemar ringan | 7,26 | Cemar sedang | 4,45 | Cemar ringan
10 | Ci Wana | Wanakerta | 0,68 | Memenuhi | 1,12 | Cemar ringan | 0,83 | Memenuhi
Status: IP <= 1 Memenuhi; 1 < IP <= 5 Cemar ringan; 5 < IP <= 10 Cemar sedang; IP > 10 Cemar berat.

Status mutu | Jumlah contoh | Persentase | Bobot | Nilai
Memenuhi | 9 | 30,00 % | 70 | 21,00
Cemar ringan | 18 | 60,00 % | 50 | 30,00
Cemar sedang | 3 | 10,00 % | 30 | 3,00
Cemar berat | 0 | 0,00 % | 10 | 0,00
Jumlah / IKA | 30 | 100,00 % |  | 54,00

Tabel 3.9 Kualitas udara ambien (metode passive sampler, mikrogram/m3)
Lokasi | NO2 tahap 1 | NO2 tahap 2 | Rata-rata NO2 | SO2 tahap 1 | SO2 tahap 2 | Rata-rata SO2
Transportasi (Terminal Argasari) | 18,42 | 17,36 | 17,890 | 9,14 | 8,72 | 8,930
Industri (Kawasan Rancaraja) | 13,77 | 13,61 | 13,690 | 10,38 | 9,86 | 10,120
Permukiman (Perumnas Tanjungraya) | 10,08 | 9,54 | 9,810 | 6,21 | 5,95 | 6,080
Perkantoran (Kompleks Pemda) | 8,93 | 8,37 | 8,650 | 5,12 | 4,94 | 5,030
Rata-rata kabupaten |  |  | 12,51 |  |  | 7,54
Dibagi baku mutu rujukan (NO2 40; SO2 20) |  |  | 0,3128 |  |  | 0,3770
Ieu (rata-rata kedua indeks) |  |  | 0,3449
IKU = 100 - 50/0,9 x (Ieu - 0,1) |  |  | 86,39

Tabel 3.10 Tutupan lahan dan rekapitulasi IKLH
Uraian | Luas (ha) | Faktor | Luas tertimbang (ha)
Hutan | 28.905,00 | 1,0 | 28.905,00
Belukar di kawasan lindung | 9.420,00 | 0,6 | 5.652,00
RTH publik | 908,26 | 0,6 | 544,96
Rehabilitasi hutan dan lahan | 3.150,00 | 0,6 | 1.890,00
Jumlah |  |  | 36.991,96
Luas wilayah kabupaten | 118.640,00
Tutupan lahan (%) |  |  | 31,18
IKL = 100 - (84,3 - TL) x 50/54,3 |  |  | 51,09

Komponen | Indeks | Bobot | Indeks x bobot | Target 2024 | Selisih thd target
IKA | 54,00 | 0,376 | 20,30 | 53,00 | +1,00
IKU | 86,39 | 0,405 | 34,99 | 86,20 | +0,19
IKL | 51,09 | 0,219 | 11,19 | 50,90 | +0,19
IKLH |  | 1,000 | 66,48 | 65,99 | +0,49
Kategori | Sedang
`,
    },
    {
      name: "Sampah",
      sheet: `
Tabel 3.11 Timbulan, Pengurangan, dan Penanganan Sampah per Kecamatan Tahun 2024
Timbulan = penduduk x kg/orang/hari x 366 hari / 1.000

No | Kecamatan | Penduduk (jiwa) | Timbulan per kapita (kg/hari) | Timbulan (ton) | Pengurangan (ton) | % Pengurangan | Penanganan (ton) | % Penanganan | Tidak terkelola (ton)
#1 | Argasari | #98412~#,##0 | #0.5~0.00 | =ROUND(C5*D5*366/1000,2) -> 18009.4~#,##0.00 | #4471.73~#,##0.00 | =F5/E5 -> 0.2482997768~0.00% | #12174.59~#,##0.00 | =H5/E5 -> 0.6760130821~0.00% | =E5-F5-H5 -> 1363.08~#,##0.00
#2 | Bantarjaya | #74655~#,##0 | #0.45~0.00 | =ROUND(C6*D6*366/1000,2) -> 12295.68~#,##0.00 | #2627.66~#,##0.00 | =F6/E6 -> 0.213705952~0.00% | #8115.05~#,##0.00 | =H6/E6 -> 0.6599919647~0.00% | =E6-F6-H6 -> 1552.97~#,##0.00
#3 | Giriharja | #41238~#,##0 | #0.4~0.00 | =ROUND(C7*D7*366/1000,2) -> 6037.24~#,##0.00 | #1081.9~#,##0.00 | =F7/E7 -> 0.1792044047~0.00% | #3055.85~#,##0.00 | =H7/E7 -> 0.5061667252~0.00% | =E7-F7-H7 -> 1899.49~#,##0.00
#4 | Karangtirta | #88917~#,##0 | #0.48~0.00 | =ROUND(C8*D8*366/1000,2) -> 15620.94~#,##0.00 | #3508.56~#,##0.00 | =F8/E8 -> 0.2246062017~0.00% | #10730.71~#,##0.00 | =H8/E8 -> 0.6869439355~0.00% | =E8-F8-H8 -> 1381.67~#,##0.00
#5 | Lembahsari | #52764~#,##0 | #0.42~0.00 | =ROUND(C9*D9*366/1000,2) -> 8110.88~#,##0.00 | #1588.17~#,##0.00 | =F9/E9 -> 0.19580736~0.00% | #4613.55~#,##0.00 | =H9/E9 -> 0.5688100428~0.00% | =E9-F9-H9 -> 1909.16~#,##0.00
#6 | Mekarwana | #63180~#,##0 | #0.42~0.00 | =ROUND(C10*D10*366/1000,2) -> 9712.03~#,##0.00 | #1953.11~#,##0.00 | =F10/E10 -> 0.2011021383~0.00% | #5864.44~#,##0.00 | =H10/E10 -> 0.6038325664~0.00% | =E10-F10-H10 -> 1894.48~#,##0.00
#7 | Pasirkembar | #47329~#,##0 | #0.4~0.00 | =ROUND(C11*D11*366/1000,2) -> 6928.97~#,##0.00 | #1266.01~#,##0.00 | =F11/E11 -> 0.1827125821~0.00% | #3747.53~#,##0.00 | =H11/E11 -> 0.5408495058~0.00% | =E11-F11-H11 -> 1915.43~#,##0.00
#8 | Rancaraja | #81506~#,##0 | #0.45~0.00 | =ROUND(C12*D12*366/1000,2) -> 13424.04~#,##0.00 | #3079.52~#,##0.00 | =F12/E12 -> 0.2294033689~0.00% | #8940.01~#,##0.00 | =H12/E12 -> 0.665970155~0.00% | =E12-F12-H12 -> 1404.51~#,##0.00
#9 | Sindangmulih | #69873~#,##0 | #0.44~0.00 | =ROUND(C13*D13*366/1000,2) -> 11252.35~#,##0.00 | #2323.62~#,##0.00 | =F13/E13 -> 0.2065008643~0.00% | #7020.33~#,##0.00 | =H13/E13 -> 0.6238990078~0.00% | =E13-F13-H13 -> 1908.4~#,##0.00
#10 | Tanjungraya | #92045~#,##0 | #0.48~0.00 | =ROUND(C14*D14*366/1000,2) -> 16170.47~#,##0.00 | #3834.1~#,##0.00 | =F14/E14 -> 0.2371050439~0.00% | #10893.26~#,##0.00 | =H14/E14 -> 0.6736514152~0.00% | =E14-F14-H14 -> 1443.11~#,##0.00
#11 | Wanakerta | #38491~#,##0 | #0.4~0.00 | =ROUND(C15*D15*366/1000,2) -> 5635.08~#,##0.00 | #948.99~#,##0.00 | =F15/E15 -> 0.168407547~0.00% | #2762.07~#,##0.00 | =H15/E15 -> 0.4901563066~0.00% | =E15-F15-H15 -> 1924.02~#,##0.00
#12 | Cempakajati | #57632~#,##0 | #0.42~0.00 | =ROUND(C16*D16*366/1000,2) -> 8859.19~#,##0.00 | #1703.62~#,##0.00 | =F16/E16 -> 0.1922997475~0.00% | #5164.08~#,##0.00 | =H16/E16 -> 0.5829065637~0.00% | =E16-F16-H16 -> 1991.49~#,##0.00
 | Kabupaten | =SUM(C5:C16) -> 806042~#,##0 | =E17*1000/C17/366 -> 0.4476311171~0.00 | =SUM(E5:E16) -> 132056.27~#,##0.00 | =SUM(F5:F16) -> 28386.99~#,##0.00 | =F17/E17 -> 0.2149613191~0.00% | =SUM(H5:H16) -> 83081.47~#,##0.00 | =H17/E17 -> 0.6291368823~0.00% | =SUM(J5:J16) -> 20587.81~#,##0.00

Tabel 3.12 Neraca pengelolaan sampah menurut jalur (ton)
Jalur | Volume (ton) | % thd timbulan
Bank sampah | #1045.97~#,##0.00 | =B21/E$17 -> 0.0079206387~0.00%
TPS 3R (9 unit) | #7763.84~#,##0.00 | =B22/E$17 -> 0.0587919074~0.00%
Pengomposan skala rumah tangga | #3923.08~#,##0.00 | =B23/E$17 -> 0.029707639~0.00%
Budidaya maggot BSF | #1467.61~#,##0.00 | =B24/E$17 -> 0.01111352~0.00%
Sektor informal (pemulung dan pengepul) | #14186.49~#,##0.00 | =B25/E$17 -> 0.107427614~0.00%
Subjumlah pengurangan | =SUM(B21:B25) -> 28386.99~#,##0.00 | =B26/E$17 -> 0.2149613191~0.00%
Ditimbun di TPA Gunung Putri Kulon | #71857.17~#,##0.00 | =B27/E$17 -> 0.5441405395~0.00%
TPST/RDF Karangtirta | #8009.05~#,##0.00 | =B28/E$17 -> 0.0606487674~0.00%
Pusat Daur Ulang Tanjungraya | #3215.25~#,##0.00 | =B29/E$17 -> 0.0243475755~0.00%
Subjumlah penanganan | =SUM(B27:B29) -> 83081.47~#,##0.00 | =B30/E$17 -> 0.6291368823~0.00%
Tidak terkelola | #20587.81~#,##0.00 | =B31/E$17 -> 0.1559017985~0.00%
Timbulan | #132056.27~#,##0.00 | #1~0.00%

Tabel 3.13 Komposisi sampah hasil sampling
Jenis | Sisa makanan | Plastik | Kertas/karton | Kayu/ranting/daun | Kain | Karet/kulit | Logam | Kaca | Lainnya | Jumlah
Persen | #41.6~0.0 | #19.3~0.0 | #11.2~0.0 | #12.7~0.0 | #3.4~0.0 | #2.1~0.0 | #2.6~0.0 | #2.9~0.0 | #4.2~0.0 | #100~0.0
Sampah organik (sisa makanan dan kayu/ranting/daun) mencapai 54,3 % dari komposisi, sehingga pengomposan dan maggot masih berpeluang diperluas.
`,
    },
    {
      name: "Bank Sampah",
      merges: ["A3:A4", "B3:B4", "C3:D3", "E3:G3", "H3:H4", "I3:I4", "J3:J4"],
      sheet: `
Tabel 3.14 Kinerja Bank Sampah per Kecamatan Tahun 2024

No | Kecamatan | Unit |  | Nasabah |  |  | Sampah masuk (kg) | Nilai (Rp) | Kg per nasabah
 |  | Terdaftar | Aktif | L | P | Jumlah
#1 | Argasari | #24~#,##0 | #21~#,##0 | #260~#,##0 | #564~#,##0 | =E5+F5 -> 824~#,##0 | #133844~#,##0 | #298338276~#,##0 | =H5/G5 -> 162.432038835~0.00
#2 | Bantarjaya | #16~#,##0 | #13~#,##0 | #157~#,##0 | #406~#,##0 | =E6+F6 -> 563~#,##0 | #115343~#,##0 | #239798097~#,##0 | =H6/G6 -> 204.8721136767~0.00
#3 | Giriharja | #7~#,##0 | #5~#,##0 | #45~#,##0 | #139~#,##0 | =E7+F7 -> 184~#,##0 | #32836~#,##0 | #61206304~#,##0 | =H7/G7 -> 178.4565217391~0.00
#4 | Karangtirta | #21~#,##0 | #18~#,##0 | #246~#,##0 | #482~#,##0 | =E8+F8 -> 728~#,##0 | #149049~#,##0 | #281404512~#,##0 | =H8/G8 -> 204.7376373626~0.00
#5 | Lembahsari | #10~#,##0 | #8~#,##0 | #107~#,##0 | #230~#,##0 | =E9+F9 -> 337~#,##0 | #55170~#,##0 | #115250130~#,##0 | =H9/G9 -> 163.7091988131~0.00
#6 | Mekarwana | #13~#,##0 | #10~#,##0 | #126~#,##0 | #313~#,##0 | =E10+F10 -> 439~#,##0 | #82613~#,##0 | #176957046~#,##0 | =H10/G10 -> 188.1845102506~0.00
#7 | Pasirkembar | #8~#,##0 | #6~#,##0 | #70~#,##0 | #169~#,##0 | =E11+F11 -> 239~#,##0 | #36439~#,##0 | #66063907~#,##0 | =H11/G11 -> 152.4644351464~0.00
#8 | Rancaraja | #18~#,##0 | #15~#,##0 | #167~#,##0 | #458~#,##0 | =E12+F12 -> 625~#,##0 | #133401~#,##0 | #245457840~#,##0 | =H12/G12 -> 213.4416~0.00
#9 | Sindangmulih | #14~#,##0 | #11~#,##0 | #132~#,##0 | #297~#,##0 | =E13+F13 -> 429~#,##0 | #89308~#,##0 | #185939256~#,##0 | =H13/G13 -> 208.1771561772~0.00
#10 | Tanjungraya | #22~#,##0 | #19~#,##0 | #230~#,##0 | #502~#,##0 | =E14+F14 -> 732~#,##0 | #118881~#,##0 | #276636087~#,##0 | =H14/G14 -> 162.4057377049~0.00
#11 | Wanakerta | #6~#,##0 | #4~#,##0 | #46~#,##0 | #127~#,##0 | =E15+F15 -> 173~#,##0 | #33230~#,##0 | #75531790~#,##0 | =H15/G15 -> 192.0809248555~0.00
#12 | Cempakajati | #11~#,##0 | #9~#,##0 | #112~#,##0 | #273~#,##0 | =E16+F16 -> 385~#,##0 | #65860~#,##0 | #137383960~#,##0 | =H16/G16 -> 171.0649350649~0.00
 | Jumlah | =SUM(C5:C16) -> 170~#,##0 | =SUM(D5:D16) -> 139~#,##0 | =SUM(E5:E16) -> 1698~#,##0 | =SUM(F5:F16) -> 3960~#,##0 | =SUM(G5:G16) -> 5658~#,##0 | =SUM(H5:H16) -> 1045974~#,##0 | =SUM(I5:I16) -> 2159967205~#,##0 | =H17/G17 -> 184.8663838812~0.00

Tabel 3.15 Sampah masuk bank sampah menurut jenis
Jenis | Berat (kg) | % berat | Nilai (Rp) | Rp per kg
Plastik (PET, PP, HDPE) | #361907~#,##0 | =B21/B$27 -> 0.3459999962~0.00% | #778100050~#,##0 | =D21/B21 -> 2150~#,##0
Kertas dan kardus | #437217~#,##0 | =B22/B$27 -> 0.4179998738~0.00% | #633964650~#,##0 | =D22/B22 -> 1450~#,##0
Logam | #66942~#,##0 | =B23/B$27 -> 0.0639996788~0.00% | #341404200~#,##0 | =D23/B23 -> 5100~#,##0
Kaca dan botol | #95183~#,##0 | =B24/B$27 -> 0.0909993939~0.00% | #52350650~#,##0 | =D24/B24 -> 550~#,##0
Minyak jelantah | #33471~#,##0 | =B25/B$27 -> 0.0319998394~0.00% | #160660800~#,##0 | =D25/B25 -> 4800~#,##0
Lainnya (tekstil, elektronik kecil) | #51254~#,##0 | =B26/B$27 -> 0.049001218~0.00% | #193486855~#,##0 | =D26/B26 -> 3775.0586295704~#,##0
Jumlah | =SUM(B21:B26) -> 1045974~#,##0 | #1~0.00% | =SUM(D21:D26) -> 2159967205~#,##0 | =D27/B27 -> 2065.0295370631~#,##0
Bank sampah dengan tonase terbesar berada di Kecamatan Karangtirta (149.049 kg), dan nasabah terbanyak berada di Kecamatan Argasari (824 orang).
`,
    },
    {
      name: "TPA dan Armada",
      sheet: `
Tabel 3.16 Sampah Masuk TPA Gunung Putri Kulon Tahun 2024

Bulan | Hari operasi | Ritasi | Tonase (ton) | Ton per rit | Ton per hari
Januari | #31~#,##0 | #952~#,##0 | #6194.09~#,##0.00 | =D4/C4 -> 6.5063970588~0.00 | =D4/B4 -> 199.8093548387~0.00
Februari | #29~#,##0 | #903~#,##0 | #5683.9~#,##0.00 | =D5/C5 -> 6.2944629014~0.00 | =D5/B5 -> 195.9965517241~0.00
Maret | #31~#,##0 | #938~#,##0 | #6064.75~#,##0.00 | =D6/C6 -> 6.4656183369~0.00 | =D6/B6 -> 195.6370967742~0.00
Triwulan I | =SUM(B4:B6) -> 91~#,##0 | =SUM(C4:C6) -> 2793~#,##0 | =SUM(D4:D6) -> 17942.74~#,##0.00 | =D7/C7 -> 6.4241818833~0.00 | =D7/B7 -> 197.172967033~0.00
April | #29~#,##0 | #963~#,##0 | #6560.56~#,##0.00 | =D8/C8 -> 6.8126272066~0.00 | =D8/B8 -> 226.2262068966~0.00
Mei | #31~#,##0 | #915~#,##0 | #5942.59~#,##0.00 | =D9/C9 -> 6.4946338798~0.00 | =D9/B9 -> 191.6964516129~0.00
Juni | #30~#,##0 | #875~#,##0 | #5784.5~#,##0.00 | =D10/C10 -> 6.6108571429~0.00 | =D10/B10 -> 192.8166666667~0.00
Triwulan II | =SUM(B8:B10) -> 90~#,##0 | =SUM(C8:C10) -> 2753~#,##0 | =SUM(D8:D10) -> 18287.65~#,##0.00 | =D11/C11 -> 6.642807846~0.00 | =D11/B11 -> 203.1961111111~0.00
Juli | #31~#,##0 | #919~#,##0 | #5877.92~#,##0.00 | =D12/C12 -> 6.3959956474~0.00 | =D12/B12 -> 189.6103225806~0.00
Agustus | #31~#,##0 | #877~#,##0 | #5762.95~#,##0.00 | =D13/C13 -> 6.5712086659~0.00 | =D13/B13 -> 185.9016129032~0.00
September | #30~#,##0 | #917~#,##0 | #5705.46~#,##0.00 | =D14/C14 -> 6.2218756816~0.00 | =D14/B14 -> 190.182~0.00
Triwulan III | =SUM(B12:B14) -> 92~#,##0 | =SUM(C12:C14) -> 2713~#,##0 | =SUM(D12:D14) -> 17346.33~#,##0.00 | =D15/C15 -> 6.3937817914~0.00 | =D15/B15 -> 188.5470652174~0.00
Oktober | #31~#,##0 | #942~#,##0 | #5971.33~#,##0.00 | =D16/C16 -> 6.3389915074~0.00 | =D16/B16 -> 192.6235483871~0.00
November | #30~#,##0 | #925~#,##0 | #6007.26~#,##0.00 | =D17/C17 -> 6.4943351351~0.00 | =D17/B17 -> 200.242~0.00
Desember | #31~#,##0 | #923~#,##0 | #6301.86~#,##0.00 | =D18/C18 -> 6.8275839653~0.00 | =D18/B18 -> 203.2858064516~0.00
Triwulan IV | =SUM(B16:B18) -> 92~#,##0 | =SUM(C16:C18) -> 2790~#,##0 | =SUM(D16:D18) -> 18280.45~#,##0.00 | =D19/C19 -> 6.5521326165~0.00 | =D19/B19 -> 198.7005434783~0.00
Setahun | =B7+B11+B15+B19 -> 365~#,##0 | =C7+C11+C15+C19 -> 11049~#,##0 | =D7+D11+D15+D19 -> 71857.17~#,##0.00 | =D20/C20 -> 6.5034998642~0.00 | =D20/B20 -> 196.8689589041~0.00
Sumber: jembatan timbang UPTD TPA. Februari dan April beroperasi 29 hari.

Tabel 3.17 Kondisi armada
Jenis | Baik | Rusak ringan | Rusak berat | Jumlah | % baik
Dump truck | #22~#,##0 | #4~#,##0 | #3~#,##0 | =SUM(B25:D25) -> 29~#,##0 | =B25/E25 -> 0.7586206897~0.00%
Arm roll truck | #14~#,##0 | #3~#,##0 | #1~#,##0 | =SUM(B26:D26) -> 18~#,##0 | =B26/E26 -> 0.7777777778~0.00%
Compactor truck | #5~#,##0 | #1~#,##0 | #0~#,##0 | =SUM(B27:D27) -> 6~#,##0 | =B27/E27 -> 0.8333333333~0.00%
Pick up | #9~#,##0 | #2~#,##0 | #2~#,##0 | =SUM(B28:D28) -> 13~#,##0 | =B28/E28 -> 0.6923076923~0.00%
Motor sampah roda tiga | #47~#,##0 | #8~#,##0 | #6~#,##0 | =SUM(B29:D29) -> 61~#,##0 | =B29/E29 -> 0.7704918033~0.00%
Alat berat (excavator/bulldozer) | #4~#,##0 | #1~#,##0 | #1~#,##0 | =SUM(B30:D30) -> 6~#,##0 | =B30/E30 -> 0.6666666667~0.00%
Jumlah | =SUM(B25:B30) -> 101~#,##0 | =SUM(C25:C30) -> 19~#,##0 | =SUM(D25:D30) -> 13~#,##0 | =SUM(E25:E30) -> 133~#,##0 | =B31/E31 -> 0.7593984962~0.00%
`,
    },
    {
      name: "Perizinan",
      sheet: `
Tabel 3.18 Pelayanan Persetujuan Lingkungan Tahun 2024

No | Jenis dokumen | Sisa 2023 | Masuk 2024 | Jumlah diproses | Terbit | Dikembalikan | Masih proses 31 Des
(1) | (2) | (3) | (4) | (5)=(3)+(4) | (6) | (7) | (8)=(5)-(6)-(7)
1 | SPPL | 14 | 412 | 426 | 405 | 9 | 12
2 | PKPLH (UKL-UPL) | 9 | 87 | 96 | 82 | 6 | 8
3 | SKKL (Amdal/RKL-RPL) | 2 | 8 | 10 | 7 | 1 | 2
4 | DELH/DPLH | 3 | 11 | 14 | 11 | 1 | 2
5 | Persetujuan teknis air limbah | 7 | 46 | 53 | 44 | 4 | 5
6 | Rincian teknis limbah B3 | 5 | 63 | 68 | 60 | 3 | 5
 | Jumlah | 40 | 627 | 667 | 609 | 24 | 34

Tabel 3.19 Dokumen terbit per triwulan
Jenis dokumen | TW I | TW II | TW III | TW IV | Jumlah | % thd total
SPPL | 96 | 104 | 108 | 97 | 405 | 66,50
PKPLH (UKL-UPL) | 19 | 22 | 24 | 17 | 82 | 13,46
SKKL (Amdal/RKL-RPL) | 1 | 2 | 2 | 2 | 7 | 1,15
DELH/DPLH | 2 | 3 | 4 | 2 | 11 | 1,81
Persetujuan teknis air limbah | 10 | 12 | 13 | 9 | 44 | 7,22
Rincian teknis limbah B3 | 14 | 16 | 17 | 13 | 60 | 9,85
Jumlah | 142 | 159 | 168 | 140 | 609 | 100,00

Tabel 3.20 Hasil pengawasan ketaatan per sektor
Sektor | Diawasi | Taat | Belum taat | % taat | Peringkat
Industri pengolahan | 48 | 31 | 17 | 64,58 | 5
Rumah sakit dan klinik | 27 | 22 | 5 | 81,48 | 1
Hotel dan penginapan | 19 | 14 | 5 | 73,68 | 4
Rumah makan/restoran | 34 | 19 | 15 | 55,88 | 6
SPBU dan SPBE | 23 | 18 | 5 | 78,26 | 3
Peternakan | 31 | 17 | 14 | 54,84 | 7
Pertambangan dan galian C | 12 | 6 | 6 | 50,00 | 8
Perumahan | 26 | 21 | 5 | 80,77 | 2
Jumlah | 220 | 148 | 72 | 67,27 | -
Sektor paling taat adalah rumah sakit dan klinik (81,48 %) dan yang paling rendah adalah pertambangan dan galian C (50,00 %).
`,
    },
    {
      name: "Pengaduan",
      sheet: `
Tabel 3.21 Register Pengaduan Lingkungan Hidup Tahun 2024

No | Tanggal masuk | Kecamatan | Dugaan | Kanal | Status | Tanggal selesai | Lama (hari)
1 | 08/01/2024 | Rancaraja | Pencemaran udara | Langsung | Selesai | 19/01/2024 | 11
2 | 17/01/2024 | Argasari | Sampah liar | SP4N-LAPOR! | Selesai | 25/01/2024 | 8
3 | 30/01/2024 | Karangtirta | Pencemaran air | WhatsApp | Selesai | 14/02/2024 | 15
4 | 09/02/2024 | Tanjungraya | Sampah liar | WhatsApp | Selesai | 15/02/2024 | 6
5 | 21/02/2024 | Rancaraja | Pencemaran air | Langsung | Selesai | 09/03/2024 | 17
6 | 04/03/2024 | Bantarjaya | Kebisingan | Langsung | Selesai | 11/03/2024 | 7
7 | 18/03/2024 | Argasari | Pencemaran udara | SP4N-LAPOR! | Selesai | 30/03/2024 | 12
8 | 02/04/2024 | Mekarwana | Sampah liar | WhatsApp | Selesai | 11/04/2024 | 9
9 | 23/04/2024 | Rancaraja | Limbah B3 | SP4N-LAPOR! | Selesai | 14/05/2024 | 21
10 | 06/05/2024 | Sindangmulih | Pencemaran air | Langsung | Selesai | 20/05/2024 | 14
11 | 15/05/2024 | Argasari | Sampah liar | SP4N-LAPOR! | Selesai | 20/05/2024 | 5
12 | 27/05/2024 | Karangtirta | Pencemaran udara | WhatsApp | Selesai | 06/06/2024 | 10
13 | 10/06/2024 | Rancaraja | Pencemaran udara | SP4N-LAPOR! | Selesai | 23/06/2024 | 13
14 | 03/07/2024 | Tanjungraya | Kebisingan | WhatsApp | Selesai | 11/07/2024 | 8
15 | 11/07/2024 | Lembahsari | Pencemaran air | Langsung | Selesai | 27/07/2024 | 16
16 | 22/07/2024 | Argasari | Sampah liar | SP4N-LAPOR! | Selesai | 29/07/2024 | 7
17 | 05/08/2024 | Rancaraja | Pencemaran air | SP4N-LAPOR! | Selesai | 23/08/2024 | 18
18 | 19/08/2024 | Pasirkembar | Pencemaran udara | Langsung | Selesai | 31/08/2024 | 12
19 | 02/09/2024 | Bantarjaya | Sampah liar | WhatsApp | Selesai | 08/09/2024 | 6
20 | 16/09/2024 | Rancaraja | Limbah B3 | SP4N-LAPOR! | Selesai | 30/09/2024 | 14
21 | 04/10/2024 | Cempakajati | Pencemaran air | WhatsApp | Selesai | 15/10/2024 | 11
22 | 17/10/2024 | Tanjungraya | Sampah liar | SP4N-LAPOR! | Selesai | 24/10/2024 | 7
23 | 29/10/2024 | Karangtirta | Pencemaran udara | SP4N-LAPOR! | Selesai | 08/11/2024 | 10
24 | 12/11/2024 | Argasari | Sampah liar | WhatsApp | Selesai | 21/11/2024 | 9
25 | 10/12/2024 | Rancaraja | Pencemaran air | Langsung | Proses | - | -
26 | 19/12/2024 | Sindangmulih | Limbah B3 | SP4N-LAPOR! | Proses | - | -
Lama penyelesaian = tanggal selesai dikurangi tanggal masuk (hari kalender); pengaduan berstatus Proses tidak dihitung dalam rata-rata.

Rekapitulasi menurut dugaan
Dugaan | Masuk | Selesai | Proses | % selesai | Rata-rata lama (hari)
Pencemaran air | 7 | 6 | 1 | 85,71 | 15,17
Pencemaran udara | 6 | 6 | 0 | 100,00 | 11,33
Sampah liar | 8 | 8 | 0 | 100,00 | 7,13
Kebisingan | 2 | 2 | 0 | 100,00 | 7,50
Limbah B3 | 3 | 2 | 1 | 66,67 | 17,50
Jumlah | 26 | 24 | 2 | 92,31 | 11,08

Kanal | Langsung | SP4N-LAPOR! | WhatsApp | Jumlah
Pengaduan | 7 | 11 | 8 | 26
Persen | 26,92 | 42,31 | 30,77 | 100,00
Pengaduan terbanyak berasal dari Kecamatan Rancaraja (7 pengaduan); 2 kecamatan tidak memiliki pengaduan. Penyelesaian tercepat 5 hari dan terlama 21 hari.
`,
    },
    {
      name: "RTH",
      sheet: `
Tabel 3.22 RTH Publik menurut Jenis
Jenis RTH | Lokasi | Luas 2023 (ha) | Penambahan (ha) | Luas 2024 (ha) | % thd kawasan perkotaan
Taman kota | 24 | 38,64 | 1,85 | 40,49 | 0,69
Hutan kota | 5 | 112,30 | - | 112,30 | 1,92
Jalur hijau jalan | 41 | 86,72 | 2,40 | 89,12 | 1,52
Sempadan sungai | 14 | 298,15 | 4,75 | 302,90 | 5,17
Tempat pemakaman umum | 37 | 214,60 | - | 214,60 | 3,66
Lapangan dan RTH fungsi tertentu | 29 | 148,25 | 0,60 | 148,85 | 2,54
Jumlah | 150 | 898,66 | 9,60 | 908,26 | 15,50
Luas kawasan perkotaan 5.860,00 ha.

Tabel 3.23 RTH publik per kecamatan perkotaan
Kecamatan | Luas perkotaan (ha) | RTH publik (ha) | % | Kekurangan menuju 20 % (ha)
Argasari | 1.940,00 | 341,72 | 17,61 | 46,28
Tanjungraya | 1.265,00 | 196,48 | 15,53 | 56,52
Karangtirta | 1.108,00 | 158,93 | 14,34 | 62,67
Rancaraja | 842,00 | 117,26 | 13,93 | 51,14
Bantarjaya | 705,00 | 93,87 | 13,31 | 47,13
Jumlah | 5.860,00 | 908,26 | 15,50 | 263,74
Persentase RTH publik tertinggi terdapat di Kecamatan Argasari (17,61 %) dan terendah di Kecamatan Bantarjaya (13,31 %), atau berselisih 4,30 poin persen.

Tabel 3.24 Penanaman pohon
Uraian | 2022 | 2023 | 2024
Ditanam (batang) | 14.250 | 16.800 | 19.475
Hidup (batang) | 11.628 | 14.196 | 16.943
Tingkat hidup (%) | 81,60 | 84,50 | 87,00
`,
    },
    {
      name: "Laboratorium",
      sheet: `
Tabel 3.25 Contoh Uji dan Retribusi UPTD Laboratorium Lingkungan Tahun 2024

Bulan | Air limbah | Air permukaan | Udara ambien | Kebisingan | Jumlah contoh | Retribusi (Rp)
Tarif per contoh (Rp) | #685000~#,##0 | #725000~#,##0 | #1150000~#,##0 | #150000~#,##0
Januari | #21~#,##0 | #9~#,##0 | #3~#,##0 | #5~#,##0 | =SUM(B5:E5) -> 38~#,##0 | =SUMPRODUCT(B5:E5,B$4:E$4) -> 25110000~#,##0
Februari | #33~#,##0 | #19~#,##0 | #7~#,##0 | #11~#,##0 | =SUM(B6:E6) -> 70~#,##0 | =SUMPRODUCT(B6:E6,B$4:E$4) -> 46080000~#,##0
Maret | #31~#,##0 | #16~#,##0 | #10~#,##0 | #10~#,##0 | =SUM(B7:E7) -> 67~#,##0 | =SUMPRODUCT(B7:E7,B$4:E$4) -> 45835000~#,##0
April | #42~#,##0 | #12~#,##0 | #7~#,##0 | #12~#,##0 | =SUM(B8:E8) -> 73~#,##0 | =SUMPRODUCT(B8:E8,B$4:E$4) -> 47320000~#,##0
Mei | #39~#,##0 | #14~#,##0 | #4~#,##0 | #13~#,##0 | =SUM(B9:E9) -> 70~#,##0 | =SUMPRODUCT(B9:E9,B$4:E$4) -> 43415000~#,##0
Juni | #47~#,##0 | #15~#,##0 | #9~#,##0 | #6~#,##0 | =SUM(B10:E10) -> 77~#,##0 | =SUMPRODUCT(B10:E10,B$4:E$4) -> 54320000~#,##0
Juli | #39~#,##0 | #23~#,##0 | #5~#,##0 | #13~#,##0 | =SUM(B11:E11) -> 80~#,##0 | =SUMPRODUCT(B11:E11,B$4:E$4) -> 51090000~#,##0
Agustus | #38~#,##0 | #26~#,##0 | #11~#,##0 | #6~#,##0 | =SUM(B12:E12) -> 81~#,##0 | =SUMPRODUCT(B12:E12,B$4:E$4) -> 58430000~#,##0
September | #46~#,##0 | #22~#,##0 | #6~#,##0 | #15~#,##0 | =SUM(B13:E13) -> 89~#,##0 | =SUMPRODUCT(B13:E13,B$4:E$4) -> 56610000~#,##0
Oktober | #52~#,##0 | #27~#,##0 | #12~#,##0 | #14~#,##0 | =SUM(B14:E14) -> 105~#,##0 | =SUMPRODUCT(B14:E14,B$4:E$4) -> 71095000~#,##0
November | #32~#,##0 | #13~#,##0 | #4~#,##0 | #14~#,##0 | =SUM(B15:E15) -> 63~#,##0 | =SUMPRODUCT(B15:E15,B$4:E$4) -> 38045000~#,##0
Desember | #29~#,##0 | #16~#,##0 | #13~#,##0 | #10~#,##0 | =SUM(B16:E16) -> 68~#,##0 | =SUMPRODUCT(B16:E16,B$4:E$4) -> 47915000~#,##0
Jumlah | =SUM(B5:B16) -> 449~#,##0 | =SUM(C5:C16) -> 212~#,##0 | =SUM(D5:D16) -> 91~#,##0 | =SUM(E5:E16) -> 129~#,##0 | =SUM(F5:F16) -> 881~#,##0 | =SUM(G5:G16) -> 585265000~#,##0

Tabel 3.26 Target dan realisasi retribusi
Periode | Target (Rp) | Realisasi (Rp) | % capaian
Triwulan I | #75000000~#,##0 | #117025000~#,##0 | =C21/B21 -> 1.5603333333~0.00%
Triwulan II | #120000000~#,##0 | #145055000~#,##0 | =C22/B22 -> 1.2087916667~0.00%
Triwulan III | #125000000~#,##0 | #166130000~#,##0 | =C23/B23 -> 1.32904~0.00%
Triwulan IV | #130000000~#,##0 | #157055000~#,##0 | =C24/B24 -> 1.2081153846~0.00%
Setahun | =SUM(B21:B24) -> 450000000~#,##0 | =SUM(C21:C24) -> 585265000~#,##0 | =C25/B25 -> 1.3005888889~0.00%

Tahun | #2021~0 | #2022~0 | #2023~0 | #2024~0
Retribusi (Rp) | #287450000~#,##0 | #331675000~#,##0 | #398240000~#,##0 | #585265000~#,##0
Pertumbuhan | - | =C28/B28-1 -> 0.153852844~0.00% | =D28/C28-1 -> 0.2006934499~0.00% | =E28/D28-1 -> 0.469628867~0.00%
`,
    },
    {
      name: "LRA",
      sheet: `
LAPORAN REALISASI ANGGARAN BELANJA PER PROGRAM, KEGIATAN, DAN SUB KEGIATAN
Tahun Anggaran 2024 (dalam rupiah)
Sub kegiatan tanpa rincian rekening seluruhnya merupakan Belanja Barang dan Jasa (5.1.02).

Kode | Uraian | Anggaran Murni | Anggaran Perubahan | Realisasi | % | Sisa
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7=4-5
2.11.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | #14075050000~#,##0 | #14444940000~#,##0 | #13860201518~#,##0 | =E7/D7 -> 0.9595194939~0.00% | =D7-E7 -> 584738482~#,##0
2.11.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | #135600000~#,##0 | #148385000~#,##0 | #134272231~#,##0 | =E8/D8 -> 0.904890865~0.00% | =D8-E8 -> 14112769~#,##0
2.11.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | #48500000~#,##0 | #54625000~#,##0 | #49213685~#,##0 | =E9/D9 -> 0.9009370252~0.00% | =D9-E9 -> 5411315~#,##0
2.11.01.2.01.0002 | Koordinasi dan Penyusunan Dokumen RKA-SKPD | #14200000~#,##0 | #14200000~#,##0 | #12551100~#,##0 | =E10/D10 -> 0.8838802817~0.00% | =D10-E10 -> 1648900~#,##0
2.11.01.2.01.0003 | Koordinasi dan Penyusunan Dokumen Perubahan RKA-SKPD | #12750000~#,##0 | #13380000~#,##0 | #11439114~#,##0 | =E11/D11 -> 0.8549412556~0.00% | =D11-E11 -> 1940886~#,##0
2.11.01.2.01.0004 | Koordinasi dan Penyusunan DPA-SKPD | #9800000~#,##0 | #10825000~#,##0 | #9591544~#,##0 | =E12/D12 -> 0.886054873~0.00% | =D12-E12 -> 1233456~#,##0
2.11.01.2.01.0005 | Koordinasi dan Penyusunan Perubahan DPA-SKPD | #9350000~#,##0 | #10590000~#,##0 | #9972000~#,##0 | =E13/D13 -> 0.9416430595~0.00% | =D13-E13 -> 618000~#,##0
2.11.01.2.01.0006 | Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD | #22600000~#,##0 | #25160000~#,##0 | #24488888~#,##0 | =E14/D14 -> 0.9733262321~0.00% | =D14-E14 -> 671112~#,##0
2.11.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | #18400000~#,##0 | #19605000~#,##0 | #17015900~#,##0 | =E15/D15 -> 0.8679367508~0.00% | =D15-E15 -> 2589100~#,##0
2.11.01.2.02 | Administrasi Keuangan Perangkat Daerah | #11322350000~#,##0 | #11584640000~#,##0 | #11217658737~#,##0 | =E16/D16 -> 0.9683217378~0.00% | =D16-E16 -> 366981263~#,##0
2.11.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | #10842500000~#,##0 | #11070190000~#,##0 | #10742771000~#,##0 | =E17/D17 -> 0.9704233622~0.00% | =D17-E17 -> 327419000~#,##0
5.1.01 | Belanja Pegawai | #10842500000~#,##0 | #11070190000~#,##0 | #10742771000~#,##0 | =E18/D18 -> 0.9704233622~0.00% | =D18-E18 -> 327419000~#,##0
2.11.01.2.02.0002 | Penyediaan Administrasi Pelaksanaan Tugas ASN | #386400000~#,##0 | #419560000~#,##0 | #389725500~#,##0 | =E19/D19 -> 0.928890981~0.00% | =D19-E19 -> 29834500~#,##0
2.11.01.2.02.0003 | Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD | #64250000~#,##0 | #64250000~#,##0 | #55616000~#,##0 | =E20/D20 -> 0.865618677~0.00% | =D20-E20 -> 8634000~#,##0
2.11.01.2.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | #15900000~#,##0 | #16770000~#,##0 | #16463319~#,##0 | =E21/D21 -> 0.9817125224~0.00% | =D21-E21 -> 306681~#,##0
2.11.01.2.02.0007 | Koordinasi dan Penyusunan Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD | #13300000~#,##0 | #13870000~#,##0 | #13082918~#,##0 | =E22/D22 -> 0.94325292~0.00% | =D22-E22 -> 787082~#,##0
2.11.01.2.03 | Administrasi Barang Milik Daerah pada Perangkat Daerah | #36150000~#,##0 | #34015000~#,##0 | #31816900~#,##0 | =E23/D23 -> 0.9353785095~0.00% | =D23-E23 -> 2198100~#,##0
2.11.01.2.03.0001 | Penyusunan Perencanaan Kebutuhan Barang Milik Daerah SKPD | #8750000~#,##0 | #9590000~#,##0 | #9213900~#,##0 | =E24/D24 -> 0.9607820647~0.00% | =D24-E24 -> 376100~#,##0
2.11.01.2.03.0006 | Penatausahaan Barang Milik Daerah pada SKPD | #27400000~#,##0 | #24425000~#,##0 | #22603000~#,##0 | =E25/D25 -> 0.9254042989~0.00% | =D25-E25 -> 1822000~#,##0
2.11.01.2.05 | Administrasi Kepegawaian Perangkat Daerah | #254300000~#,##0 | #249855000~#,##0 | #232054556~#,##0 | =E26/D26 -> 0.928756903~0.00% | =D26-E26 -> 17800444~#,##0
2.11.01.2.05.0002 | Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya | #96200000~#,##0 | #86765000~#,##0 | #81385000~#,##0 | =E27/D27 -> 0.9379934305~0.00% | =D27-E27 -> 5380000~#,##0
2.11.01.2.05.0009 | Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi | #72500000~#,##0 | #70140000~#,##0 | #62022556~#,##0 | =E28/D28 -> 0.8842679783~0.00% | =D28-E28 -> 8117444~#,##0
2.11.01.2.05.0011 | Bimbingan Teknis Implementasi Peraturan Perundang-Undangan | #85600000~#,##0 | #92950000~#,##0 | #88647000~#,##0 | =E29/D29 -> 0.9537062937~0.00% | =D29-E29 -> 4303000~#,##0
2.11.01.2.06 | Administrasi Umum Perangkat Daerah | #622950000~#,##0 | #653685000~#,##0 | #619552782~#,##0 | =E30/D30 -> 0.9477849148~0.00% | =D30-E30 -> 34132218~#,##0
2.11.01.2.06.0001 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | #21350000~#,##0 | #21350000~#,##0 | #20766000~#,##0 | =E31/D31 -> 0.97264637~0.00% | =D31-E31 -> 584000~#,##0
2.11.01.2.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | #74800000~#,##0 | #84055000~#,##0 | #74935000~#,##0 | =E32/D32 -> 0.8914996133~0.00% | =D32-E32 -> 9120000~#,##0
2.11.01.2.06.0003 | Penyediaan Peralatan Rumah Tangga | #18900000~#,##0 | #21230000~#,##0 | #20963572~#,##0 | =E33/D33 -> 0.9874504004~0.00% | =D33-E33 -> 266428~#,##0
2.11.01.2.06.0004 | Penyediaan Bahan Logistik Kantor | #142600000~#,##0 | #154415000~#,##0 | #141828326~#,##0 | =E34/D34 -> 0.9184880096~0.00% | =D34-E34 -> 12586674~#,##0
2.11.01.2.06.0005 | Penyediaan Barang Cetakan dan Penggandaan | #58450000~#,##0 | #64745000~#,##0 | #62179000~#,##0 | =E35/D35 -> 0.960367596~0.00% | =D35-E35 -> 2566000~#,##0
2.11.01.2.06.0006 | Penyediaan Bahan Bacaan dan Peraturan Perundang-undangan | #9600000~#,##0 | #10640000~#,##0 | #9965900~#,##0 | =E36/D36 -> 0.9366447368~0.00% | =D36-E36 -> 674100~#,##0
2.11.01.2.06.0008 | Fasilitasi Kunjungan Tamu | #32500000~#,##0 | #32500000~#,##0 | #29540000~#,##0 | =E37/D37 -> 0.9089230769~0.00% | =D37-E37 -> 2960000~#,##0
2.11.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | #264750000~#,##0 | #264750000~#,##0 | #259374984~#,##0 | =E38/D38 -> 0.9796977677~0.00% | =D38-E38 -> 5375016~#,##0
2.11.01.2.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | #254900000~#,##0 | #248765000~#,##0 | #246547000~#,##0 | =E39/D39 -> 0.9910839547~0.00% | =D39-E39 -> 2218000~#,##0
2.11.01.2.07.0005 | Pengadaan Mebel | #68400000~#,##0 | #62265000~#,##0 | #61741000~#,##0 | =E40/D40 -> 0.9915843572~0.00% | =D40-E40 -> 524000~#,##0
5.2.02 | Belanja Modal Peralatan dan Mesin | #68400000~#,##0 | #62265000~#,##0 | #61741000~#,##0 | =E41/D41 -> 0.9915843572~0.00% | =D41-E41 -> 524000~#,##0
2.11.01.2.07.0006 | Pengadaan Peralatan dan Mesin Lainnya | #186500000~#,##0 | #186500000~#,##0 | #184806000~#,##0 | =E42/D42 -> 0.9909168901~0.00% | =D42-E42 -> 1694000~#,##0
5.2.02 | Belanja Modal Peralatan dan Mesin | #186500000~#,##0 | #186500000~#,##0 | #184806000~#,##0 | =E43/D43 -> 0.9909168901~0.00% | =D43-E43 -> 1694000~#,##0
2.11.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | #817900000~#,##0 | #876555000~#,##0 | #797127460~#,##0 | =E44/D44 -> 0.9093867013~0.00% | =D44-E44 -> 79427540~#,##0
2.11.01.2.08.0001 | Penyediaan Jasa Surat Menyurat | #12400000~#,##0 | #13905000~#,##0 | #12216675~#,##0 | =E45/D45 -> 0.8785814455~0.00% | =D45-E45 -> 1688325~#,##0
2.11.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | #318600000~#,##0 | #338565000~#,##0 | #331414000~#,##0 | =E46/D46 -> 0.9788785019~0.00% | =D46-E46 -> 7151000~#,##0
2.11.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | #486900000~#,##0 | #524085000~#,##0 | #453496785~#,##0 | =E47/D47 -> 0.8653115144~0.00% | =D47-E47 -> 70588215~#,##0
2.11.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | #630900000~#,##0 | #649040000~#,##0 | #581171852~#,##0 | =E48/D48 -> 0.8954330272~0.00% | =D48-E48 -> 67868148~#,##0
2.11.01.2.09.0001 | Penyediaan Jasa Pemeliharaan dan Pajak Kendaraan Perorangan Dinas | #84300000~#,##0 | #76810000~#,##0 | #67986080~#,##0 | =E49/D49 -> 0.8851201666~0.00% | =D49-E49 -> 8823920~#,##0
2.11.01.2.09.0002 | Penyediaan Jasa Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional | #212700000~#,##0 | #212700000~#,##0 | #178446774~#,##0 | =E50/D50 -> 0.8389599154~0.00% | =D50-E50 -> 34253226~#,##0
2.11.01.2.09.0006 | Pemeliharaan Peralatan dan Mesin Lainnya | #38500000~#,##0 | #42805000~#,##0 | #36725298~#,##0 | =E51/D51 -> 0.8579674804~0.00% | =D51-E51 -> 6079702~#,##0
2.11.01.2.09.0009 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | #295400000~#,##0 | #316725000~#,##0 | #298013700~#,##0 | =E52/D52 -> 0.9409225669~0.00% | =D52-E52 -> 18711300~#,##0
5.1.02 | Belanja Barang dan Jasa | #112250000~#,##0 | #120355000~#,##0 | #107370700~#,##0 | =E53/D53 -> 0.8921166549~0.00% | =D53-E53 -> 12984300~#,##0
5.2.03 | Belanja Modal Gedung dan Bangunan | #183150000~#,##0 | #196370000~#,##0 | #190643000~#,##0 | =E54/D54 -> 0.9708356674~0.00% | =D54-E54 -> 5727000~#,##0
2.11.02 | PROGRAM PERENCANAAN LINGKUNGAN HIDUP | #654800000~#,##0 | #694900000~#,##0 | #613869449~#,##0 | =E55/D55 -> 0.8833925011~0.00% | =D55-E55 -> 81030551~#,##0
2.11.02.2.01 | Rencana Perlindungan dan Pengelolaan Lingkungan Hidup (RPPLH) Kabupaten/Kota | #305100000~#,##0 | #311510000~#,##0 | #266722000~#,##0 | =E56/D56 -> 0.8562229142~0.00% | =D56-E56 -> 44788000~#,##0
2.11.02.2.01.0001 | Penyusunan dan Penetapan RPPLH Kabupaten/Kota | #246800000~#,##0 | #246800000~#,##0 | #205499000~#,##0 | =E57/D57 -> 0.8326539708~0.00% | =D57-E57 -> 41301000~#,##0
2.11.02.2.01.0002 | Pengendalian Pelaksanaan RPPLH Kabupaten/Kota | #58300000~#,##0 | #64710000~#,##0 | #61223000~#,##0 | =E58/D58 -> 0.9461134291~0.00% | =D58-E58 -> 3487000~#,##0
2.11.02.2.02 | Penyelenggaraan Kajian Lingkungan Hidup Strategis (KLHS) Kabupaten/Kota | #349700000~#,##0 | #383390000~#,##0 | #347147449~#,##0 | =E59/D59 -> 0.9054681891~0.00% | =D59-E59 -> 36242551~#,##0
2.11.02.2.02.0001 | Pembuatan dan Pelaksanaan KLHS Rencana Tata Ruang | #185500000~#,##0 | #208890000~#,##0 | #180631716~#,##0 | =E60/D60 -> 0.8647217004~0.00% | =D60-E60 -> 28258284~#,##0
2.11.02.2.02.0002 | Pembuatan dan Pelaksanaan KLHS RPJPD/RPJMD | #164200000~#,##0 | #174500000~#,##0 | #166515733~#,##0 | =E61/D61 -> 0.9542448883~0.00% | =D61-E61 -> 7984267~#,##0
2.11.03 | PROGRAM PENGENDALIAN PENCEMARAN DAN/ATAU KERUSAKAN LINGKUNGAN HIDUP | #1289400000~#,##0 | #1181370000~#,##0 | #1084616248~#,##0 | =E62/D62 -> 0.9181003818~0.00% | =D62-E62 -> 96753752~#,##0
2.11.03.2.01 | Pencegahan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota | #1063500000~#,##0 | #965460000~#,##0 | #880644713~#,##0 | =E63/D63 -> 0.9121503874~0.00% | =D63-E63 -> 84815287~#,##0
2.11.03.2.01.0001 | Koordinasi, Sinkronisasi dan Pelaksanaan Pencegahan Pencemaran terhadap Media Tanah, Air, Udara, dan Laut | #342600000~#,##0 | #318135000~#,##0 | #287731000~#,##0 | =E64/D64 -> 0.9044305091~0.00% | =D64-E64 -> 30404000~#,##0
2.11.03.2.01.0002 | Koordinasi, Sinkronisasi dan Pelaksanaan Pengendalian Emisi Gas Rumah Kaca | #96400000~#,##0 | #96400000~#,##0 | #90879200~#,##0 | =E65/D65 -> 0.9427302905~0.00% | =D65-E65 -> 5520800~#,##0
2.11.03.2.01.0003 | Pengelolaan Laboratorium Lingkungan Hidup Kabupaten/Kota | #624500000~#,##0 | #550925000~#,##0 | #502034513~#,##0 | =E66/D66 -> 0.9112574543~0.00% | =D66-E66 -> 48890487~#,##0
5.1.02 | Belanja Barang dan Jasa | #349720000~#,##0 | #308515000~#,##0 | #264298697~#,##0 | =E67/D67 -> 0.8566802165~0.00% | =D67-E67 -> 44216303~#,##0
5.2.02 | Belanja Modal Peralatan dan Mesin | #274780000~#,##0 | #242410000~#,##0 | #237735816~#,##0 | =E68/D68 -> 0.9807178582~0.00% | =D68-E68 -> 4674184~#,##0
2.11.03.2.02 | Penanggulangan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota | #97000000~#,##0 | #101160000~#,##0 | #94579400~#,##0 | =E69/D69 -> 0.9349485963~0.00% | =D69-E69 -> 6580600~#,##0
2.11.03.2.02.0001 | Pemberian Informasi Peringatan Pencemaran kepada Masyarakat | #42300000~#,##0 | #42300000~#,##0 | #36579400~#,##0 | =E70/D70 -> 0.8647612293~0.00% | =D70-E70 -> 5720600~#,##0
2.11.03.2.02.0003 | Penghentian Pencemaran dan/atau Kerusakan Lingkungan Hidup | #54700000~#,##0 | #58860000~#,##0 | #58000000~#,##0 | =E71/D71 -> 0.9853890588~0.00% | =D71-E71 -> 860000~#,##0
2.11.03.2.03 | Pemulihan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota | #128900000~#,##0 | #114750000~#,##0 | #109392135~#,##0 | =E72/D72 -> 0.953308366~0.00% | =D72-E72 -> 5357865~#,##0
2.11.03.2.03.0002 | Koordinasi dan Sinkronisasi Pembersihan Unsur Pencemar | #128900000~#,##0 | #114750000~#,##0 | #109392135~#,##0 | =E73/D73 -> 0.953308366~0.00% | =D73-E73 -> 5357865~#,##0
2.11.04 | PROGRAM PENGELOLAAN KEANEKARAGAMAN HAYATI (KEHATI) | #3057700000~#,##0 | #3243265000~#,##0 | #3092343612~#,##0 | =E74/D74 -> 0.9534662175~0.00% | =D74-E74 -> 150921388~#,##0
2.11.04.2.01 | Pengelolaan Keanekaragaman Hayati Kabupaten/Kota | #3057700000~#,##0 | #3243265000~#,##0 | #3092343612~#,##0 | =E75/D75 -> 0.9534662175~0.00% | =D75-E75 -> 150921388~#,##0
2.11.04.2.01.0002 | Pengelolaan Taman Keanekaragaman Hayati di Luar Kawasan Hutan | #118400000~#,##0 | #112015000~#,##0 | #105129107~#,##0 | =E76/D76 -> 0.9385270455~0.00% | =D76-E76 -> 6885893~#,##0
2.11.04.2.01.0004 | Pengelolaan Ruang Terbuka Hijau (RTH) | #2846700000~#,##0 | #3034445000~#,##0 | #2902707505~#,##0 | =E77/D77 -> 0.9565859671~0.00% | =D77-E77 -> 131737495~#,##0
5.1.02 | Belanja Barang dan Jasa | #2021155000~#,##0 | #2154455000~#,##0 | #2046083100~#,##0 | =E78/D78 -> 0.9496986941~0.00% | =D78-E78 -> 108371900~#,##0
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | #825545000~#,##0 | #879990000~#,##0 | #856624405~#,##0 | =E79/D79 -> 0.9734478858~0.00% | =D79-E79 -> 23365595~#,##0
2.11.04.2.01.0005 | Pengelolaan Sarana dan Prasarana Keanekaragaman Hayati | #92600000~#,##0 | #96805000~#,##0 | #84507000~#,##0 | =E80/D80 -> 0.8729611074~0.00% | =D80-E80 -> 12298000~#,##0
2.11.05 | PROGRAM PENGENDALIAN BAHAN BERBAHAYA DAN BERACUN (B3) DAN LIMBAH B3 | #142200000~#,##0 | #146800000~#,##0 | #128429403~#,##0 | =E81/D81 -> 0.8748596935~0.00% | =D81-E81 -> 18370597~#,##0
2.11.05.2.01 | Penyimpanan Sementara Limbah B3 | #84800000~#,##0 | #81730000~#,##0 | #71287405~#,##0 | =E82/D82 -> 0.8722305763~0.00% | =D82-E82 -> 10442595~#,##0
2.11.05.2.01.0001 | Fasilitasi Pemenuhan Komitmen Izin Penyimpanan Sementara Limbah B3 | #48600000~#,##0 | #46985000~#,##0 | #41011697~#,##0 | =E83/D83 -> 0.8728678727~0.00% | =D83-E83 -> 5973303~#,##0
2.11.05.2.01.0002 | Verifikasi Lapangan Pemenuhan Persyaratan Administrasi dan Teknis Limbah B3 | #36200000~#,##0 | #34745000~#,##0 | #30275708~#,##0 | =E84/D84 -> 0.8713687725~0.00% | =D84-E84 -> 4469292~#,##0
2.11.05.2.02 | Pengumpulan Limbah B3 dalam 1 (Satu) Daerah Kabupaten/Kota | #57400000~#,##0 | #65070000~#,##0 | #57141998~#,##0 | =E85/D85 -> 0.8781619487~0.00% | =D85-E85 -> 7928002~#,##0
2.11.05.2.02.0001 | Koordinasi dan Sinkronisasi Pengelolaan Limbah B3 | #57400000~#,##0 | #65070000~#,##0 | #57141998~#,##0 | =E86/D86 -> 0.8781619487~0.00% | =D86-E86 -> 7928002~#,##0
2.11.06 | PROGRAM PEMBINAAN DAN PENGAWASAN TERHADAP IZIN LINGKUNGAN DAN IZIN PPLH | #349500000~#,##0 | #314530000~#,##0 | #278325224~#,##0 | =E87/D87 -> 0.8848924554~0.00% | =D87-E87 -> 36204776~#,##0
2.11.06.2.01 | Pembinaan dan Pengawasan terhadap Usaha dan/atau Kegiatan yang Izin Lingkungannya Diterbitkan Pemerintah Kabupaten/Kota | #349500000~#,##0 | #314530000~#,##0 | #278325224~#,##0 | =E88/D88 -> 0.8848924554~0.00% | =D88-E88 -> 36204776~#,##0
2.11.06.2.01.0001 | Fasilitasi Pemenuhan Ketentuan dan Kewajiban Izin Lingkungan | #164800000~#,##0 | #144690000~#,##0 | #125908989~#,##0 | =E89/D89 -> 0.8701982791~0.00% | =D89-E89 -> 18781011~#,##0
2.11.06.2.01.0002 | Pengembangan Kapasitas Pejabat Pengawas Lingkungan Hidup | #46500000~#,##0 | #43270000~#,##0 | #38141200~#,##0 | =E90/D90 -> 0.8814698405~0.00% | =D90-E90 -> 5128800~#,##0
2.11.06.2.01.0003 | Pengawasan Usaha dan/atau Kegiatan yang Izin Lingkungannya Diterbitkan | #138200000~#,##0 | #126570000~#,##0 | #114275035~#,##0 | =E91/D91 -> 0.902860354~0.00% | =D91-E91 -> 12294965~#,##0
2.11.08 | PROGRAM PENINGKATAN PENDIDIKAN, PELATIHAN DAN PENYULUHAN LH UNTUK MASYARAKAT | #359800000~#,##0 | #379290000~#,##0 | #356220741~#,##0 | =E92/D92 -> 0.9391777822~0.00% | =D92-E92 -> 23069259~#,##0
2.11.08.2.01 | Penyelenggaraan Pendidikan, Pelatihan, dan Penyuluhan LH untuk Lembaga Kemasyarakatan | #359800000~#,##0 | #379290000~#,##0 | #356220741~#,##0 | =E93/D93 -> 0.9391777822~0.00% | =D93-E93 -> 23069259~#,##0
2.11.08.2.01.0001 | Peningkatan Kapasitas dan Kompetensi SDM Bidang Lingkungan Hidup | #86900000~#,##0 | #86900000~#,##0 | #84787741~#,##0 | =E94/D94 -> 0.9756932221~0.00% | =D94-E94 -> 2112259~#,##0
2.11.08.2.01.0002 | Pendampingan Gerakan Peduli Lingkungan Hidup | #174300000~#,##0 | #184600000~#,##0 | #180763000~#,##0 | =E95/D95 -> 0.9792145179~0.00% | =D95-E95 -> 3837000~#,##0
5.1.02 | Belanja Barang dan Jasa | #135950000~#,##0 | #143985000~#,##0 | #140787000~#,##0 | =E96/D96 -> 0.9777893531~0.00% | =D96-E96 -> 3198000~#,##0
5.2.02 | Belanja Modal Peralatan dan Mesin | #38350000~#,##0 | #40615000~#,##0 | #39976000~#,##0 | =E97/D97 -> 0.9842668965~0.00% | =D97-E97 -> 639000~#,##0
2.11.08.2.01.0003 | Penyelenggaraan Penyuluhan dan Kampanye Lingkungan Hidup | #98600000~#,##0 | #107790000~#,##0 | #90670000~#,##0 | =E98/D98 -> 0.8411726505~0.00% | =D98-E98 -> 17120000~#,##0
2.11.09 | PROGRAM PENGHARGAAN LINGKUNGAN HIDUP UNTUK MASYARAKAT | #112500000~#,##0 | #108210000~#,##0 | #95723000~#,##0 | =E99/D99 -> 0.8846040107~0.00% | =D99-E99 -> 12487000~#,##0
2.11.09.2.01 | Pemberian Penghargaan Lingkungan Hidup Tingkat Daerah Kabupaten/Kota | #112500000~#,##0 | #108210000~#,##0 | #95723000~#,##0 | =E100/D100 -> 0.8846040107~0.00% | =D100-E100 -> 12487000~#,##0
2.11.09.2.01.0001 | Penilaian Kinerja Masyarakat/Lembaga/Dunia Usaha dalam PPLH | #112500000~#,##0 | #108210000~#,##0 | #95723000~#,##0 | =E101/D101 -> 0.8846040107~0.00% | =D101-E101 -> 12487000~#,##0
2.11.10 | PROGRAM PENANGANAN PENGADUAN LINGKUNGAN HIDUP | #137400000~#,##0 | #135440000~#,##0 | #125176017~#,##0 | =E102/D102 -> 0.9242174911~0.00% | =D102-E102 -> 10263983~#,##0
2.11.10.2.01 | Penyelesaian Pengaduan Masyarakat di Bidang PPLH Kabupaten/Kota | #137400000~#,##0 | #135440000~#,##0 | #125176017~#,##0 | =E103/D103 -> 0.9242174911~0.00% | =D103-E103 -> 10263983~#,##0
2.11.10.2.01.0001 | Pengelolaan Pengaduan Masyarakat terhadap PPLH Kabupaten/Kota | #84600000~#,##0 | #79250000~#,##0 | #78320100~#,##0 | =E104/D104 -> 0.9882662461~0.00% | =D104-E104 -> 929900~#,##0
2.11.10.2.01.0002 | Koordinasi dan Sinkronisasi Penerapan Sanksi Administrasi | #52800000~#,##0 | #56190000~#,##0 | #46855917~#,##0 | =E105/D105 -> 0.8338835558~0.00% | =D105-E105 -> 9334083~#,##0
2.11.11 | PROGRAM PENGELOLAAN PERSAMPAHAN | #25834000000~#,##0 | #26425770000~#,##0 | #25483136282~#,##0 | =E106/D106 -> 0.9643289971~0.00% | =D106-E106 -> 942633718~#,##0
2.11.11.2.01 | Pengelolaan Sampah | #25714500000~#,##0 | #26309335000~#,##0 | #25376573269~#,##0 | =E107/D107 -> 0.9645463585~0.00% | =D107-E107 -> 932761731~#,##0
2.11.11.2.01.0001 | Penyusunan Kebijakan dan Strategi Daerah Pengelolaan Sampah Kabupaten/Kota | #124500000~#,##0 | #121535000~#,##0 | #116180000~#,##0 | =E108/D108 -> 0.9559386185~0.00% | =D108-E108 -> 5355000~#,##0
2.11.11.2.01.0002 | Pengurangan Sampah dengan Melakukan Pembatasan, Pendauran Ulang dan Pemanfaatan Kembali | #864200000~#,##0 | #779295000~#,##0 | #737665728~#,##0 | =E109/D109 -> 0.9465808558~0.00% | =D109-E109 -> 41629272~#,##0
5.1.02 | Belanja Barang dan Jasa | #553085000~#,##0 | #498745000~#,##0 | #459214728~#,##0 | =E110/D110 -> 0.9207405147~0.00% | =D110-E110 -> 39530272~#,##0
5.2.02 | Belanja Modal Peralatan dan Mesin | #311115000~#,##0 | #280550000~#,##0 | #278451000~#,##0 | =E111/D111 -> 0.9925182677~0.00% | =D111-E111 -> 2099000~#,##0
2.11.11.2.01.0003 | Penanganan Sampah dengan Melakukan Pemilahan, Pengumpulan, Pengangkutan, Pengolahan, dan Pemrosesan Akhir | #14286500000~#,##0 | #14772240000~#,##0 | #14348331985~#,##0 | =E112/D112 -> 0.9713037417~0.00% | =D112-E112 -> 423908015~#,##0
5.1.02 | Belanja Barang dan Jasa | #12286390000~#,##0 | #12704125000~#,##0 | #12343766285~#,##0 | =E113/D113 -> 0.9716345112~0.00% | =D113-E113 -> 360358715~#,##0
5.2.02 | Belanja Modal Peralatan dan Mesin | #2000110000~#,##0 | #2068115000~#,##0 | #2004565700~#,##0 | =E114/D114 -> 0.9692718732~0.00% | =D114-E114 -> 63549300~#,##0
2.11.11.2.01.0004 | Peningkatan Peran Serta Masyarakat dalam Pengelolaan Persampahan | #246300000~#,##0 | #223200000~#,##0 | #201737877~#,##0 | =E115/D115 -> 0.9038435349~0.00% | =D115-E115 -> 21462123~#,##0
2.11.11.2.01.0005 | Penyediaan Sarana dan Prasarana Pengelolaan Persampahan di TPA/TPST/SPA | #5418600000~#,##0 | #5532390000~#,##0 | #5346419110~#,##0 | =E116/D116 -> 0.9663850723~0.00% | =D116-E116 -> 185970890~#,##0
5.1.02 | Belanja Barang dan Jasa | #433485000~#,##0 | #442590000~#,##0 | #385614030~#,##0 | =E117/D117 -> 0.8712669288~0.00% | =D117-E117 -> 56975970~#,##0
5.2.02 | Belanja Modal Peralatan dan Mesin | #1463020000~#,##0 | #1493745000~#,##0 | #1451277125~#,##0 | =E118/D118 -> 0.9715695283~0.00% | =D118-E118 -> 42467875~#,##0
5.2.03 | Belanja Modal Gedung dan Bangunan | #2492555000~#,##0 | #2544895000~#,##0 | #2486760384~#,##0 | =E119/D119 -> 0.9771563793~0.00% | =D119-E119 -> 58134616~#,##0
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | #1029540000~#,##0 | #1051160000~#,##0 | #1022767571~#,##0 | =E120/D120 -> 0.9729894317~0.00% | =D120-E120 -> 28392429~#,##0
2.11.11.2.01.0006 | Penanganan Sampah di TPA/TPST/SPA | #4625800000~#,##0 | #4722940000~#,##0 | #4491646918~#,##0 | =E121/D121 -> 0.9510277323~0.00% | =D121-E121 -> 231293082~#,##0
5.1.02 | Belanja Barang dan Jasa | #4209475000~#,##0 | #4297875000~#,##0 | #4078037018~#,##0 | =E122/D122 -> 0.9488496101~0.00% | =D122-E122 -> 219837982~#,##0
5.2.02 | Belanja Modal Peralatan dan Mesin | #416325000~#,##0 | #425065000~#,##0 | #413609900~#,##0 | =E123/D123 -> 0.9730509451~0.00% | =D123-E123 -> 11455100~#,##0
2.11.11.2.01.0008 | Kerja Sama Penanganan Sampah di TPA/TPST/SPA | #148600000~#,##0 | #157735000~#,##0 | #134591651~#,##0 | =E124/D124 -> 0.8532770216~0.00% | =D124-E124 -> 23143349~#,##0
2.11.11.2.02 | Penerbitan Izin Pendaurulangan, Pengangkutan, dan Pemrosesan Akhir Sampah oleh Swasta | #34500000~#,##0 | #34500000~#,##0 | #31614000~#,##0 | =E125/D125 -> 0.9163478261~0.00% | =D125-E125 -> 2886000~#,##0
2.11.11.2.02.0001 | Fasilitasi Pemenuhan Ketentuan Izin Usaha Pengelolaan Sampah | #34500000~#,##0 | #34500000~#,##0 | #31614000~#,##0 | =E126/D126 -> 0.9163478261~0.00% | =D126-E126 -> 2886000~#,##0
2.11.11.2.03 | Pembinaan dan Pengawasan Pengelolaan Sampah yang Diselenggarakan Pihak Swasta | #85000000~#,##0 | #81935000~#,##0 | #74949013~#,##0 | =E127/D127 -> 0.9147374504~0.00% | =D127-E127 -> 6985987~#,##0
2.11.11.2.03.0001 | Penyusunan dan Pelaksanaan Penilaian Kinerja Pengelolaan Sampah | #46800000~#,##0 | #46800000~#,##0 | #43238000~#,##0 | =E128/D128 -> 0.9238888889~0.00% | =D128-E128 -> 3562000~#,##0
2.11.11.2.03.0002 | Monitoring dan Evaluasi Pemenuhan Target Pengelolaan Sampah oleh Swasta | #38200000~#,##0 | #35135000~#,##0 | #31711013~#,##0 | =E129/D129 -> 0.9025476875~0.00% | =D129-E129 -> 3423987~#,##0
 | JUMLAH BELANJA | =C7+C55+C62+C74+C81+C87+C92+C99+C102+C106 -> 46012350000~#,##0 | =D7+D55+D62+D74+D81+D87+D92+D99+D102+D106 -> 47074515000~#,##0 | =E7+E55+E62+E74+E81+E87+E92+E99+E102+E106 -> 45118041494~#,##0 | =E130/D130 -> 0.9584387963~0.00% | =D130-E130 -> 1956473506~#,##0
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.27 Pergeseran Anggaran per Program (Rp)
Kode | Murni | Perubahan | Bertambah/(Berkurang) | % | Porsi thd total (%)
2.11.01 | 14.075.050.000 | 14.444.940.000 | 369.890.000 | 2,63 | 30,69
2.11.02 | 654.800.000 | 694.900.000 | 40.100.000 | 6,12 | 1,48
2.11.03 | 1.289.400.000 | 1.181.370.000 | (108.030.000) | (8,38) | 2,51
2.11.04 | 3.057.700.000 | 3.243.265.000 | 185.565.000 | 6,07 | 6,89
2.11.05 | 142.200.000 | 146.800.000 | 4.600.000 | 3,23 | 0,31
2.11.06 | 349.500.000 | 314.530.000 | (34.970.000) | (10,01) | 0,67
2.11.08 | 359.800.000 | 379.290.000 | 19.490.000 | 5,42 | 0,81
2.11.09 | 112.500.000 | 108.210.000 | (4.290.000) | (3,81) | 0,23
2.11.10 | 137.400.000 | 135.440.000 | (1.960.000) | (1,43) | 0,29
2.11.11 | 25.834.000.000 | 26.425.770.000 | 591.770.000 | 2,29 | 56,14
Jumlah | 46.012.350.000 | 47.074.515.000 | 1.062.165.000 | 2,31 | 100,00

Tabel 3.28 Realisasi menurut jenis belanja (Rp)
Rekening | Jenis belanja | Perubahan | Realisasi | Sisa | %
5.1.01 | Belanja Pegawai | 11.070.190.000 | 10.742.771.000 | 327.419.000 | 97,04
5.1.02 | Belanja Barang dan Jasa | 26.532.645.000 | 25.146.312.593 | 1.386.332.407 | 94,77
5.1 | Subjumlah Belanja Operasi | 37.602.835.000 | 35.889.083.593 | 1.713.751.407 | 95,44
5.2.02 | Belanja Modal Peralatan dan Mesin | 4.799.265.000 | 4.672.162.541 | 127.102.459 | 97,35
5.2.03 | Belanja Modal Gedung dan Bangunan | 2.741.265.000 | 2.677.403.384 | 63.861.616 | 97,67
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 1.931.150.000 | 1.879.391.976 | 51.758.024 | 97,32
5.2 | Subjumlah Belanja Modal | 9.471.680.000 | 9.228.957.901 | 242.722.099 | 97,44
5 | Jumlah Belanja | 47.074.515.000 | 45.118.041.494 | 1.956.473.506 | 95,84

Tabel 3.29 Menurut sumber dana (Rp)
Sumber dana | Pagu perubahan | Realisasi | % serapan | Porsi realisasi (%)
Dana Alokasi Umum (DAU) | 35.965.115.000 | 34.447.111.225 | 95,78 | 76,35
Pendapatan Asli Daerah (PAD) | 3.813.000.000 | 3.719.379.573 | 97,54 | 8,24
Dana Bagi Hasil (DBH) | 2.306.600.000 | 2.261.701.282 | 98,05 | 5,01
DAK Fisik Bidang Lingkungan Hidup | 4.401.400.000 | 4.115.316.515 | 93,50 | 9,12
Pajak Rokok dan DBHCHT | 588.400.000 | 574.532.899 | 97,64 | 1,27
Jumlah | 47.074.515.000 | 45.118.041.494 | 95,84 | 100,00

Tabel 3.30 Serapan kumulatif
Uraian | s.d. TW I | s.d. TW II | s.d. TW III | s.d. TW IV
Realisasi kumulatif (Rp) | 6.460.903.541 | 18.584.121.290 | 29.823.025.426 | 45.118.041.494
% thd pagu perubahan | 13,72 | 39,48 | 63,35 | 95,84

Tabel 3.31 Efisiensi penggunaan sumber daya per sasaran
Sasaran | Pagu (Rp) | Realisasi (Rp) | Serapan (%) | Rata-rata capaian (%) | Tingkat efisiensi (poin) | Keterangan
Sasaran 1 | 2.023.070.000 | 1.826.915.100 | 90,30 | 100,81 | 10,51 | Efisien
Sasaran 2 | 26.913.270.000 | 25.935.080.023 | 96,37 | 85,99 | -10,38 | Tidak efisien
Sasaran 3 | 449.970.000 | 403.501.241 | 89,67 | 103,69 | 14,02 | Efisien
Sasaran 4 | 3.243.265.000 | 3.092.343.612 | 95,35 | 100,65 | 5,30 | Efisien
Sasaran 5 | 14.444.940.000 | 13.860.201.518 | 95,95 | 103,54 | 7,59 | Efisien
Jumlah | 47.074.515.000 | 45.118.041.494 | 95,84 | - | - | -
Sasaran 1 didukung program 2.11.02, 2.11.03, dan 2.11.05; Sasaran 2 program 2.11.08, 2.11.09, dan 2.11.11; Sasaran 3 program 2.11.06 dan 2.11.10; Sasaran 4 program 2.11.04; Sasaran 5 program 2.11.01. Efisiensi = rata-rata capaian - serapan; efisien bila lebih dari nol.

Tabel 3.32 Anggaran lima tahun (Rp)
Tahun | Pagu | Realisasi | % | Kenaikan pagu (%)
2020 | 36.842.150.000 | 33.615.482.760 | 91,24 | -
2021 | 38.416.725.000 | 35.512.876.340 | 92,44 | 4,27
2022 | 41.258.340.000 | 38.694.215.880 | 93,79 | 7,40
2023 | 43.175.480.000 | 40.562.318.425 | 93,95 | 4,65
2024 | 47.074.515.000 | 45.118.041.494 | 95,84 | 9,03
`,
    },
    {
      name: "SAKIP dan SKM",
      sheet: `
Tabel 3.33 Hasil Evaluasi SAKIP oleh Inspektorat
Komponen | Bobot | Nilai 2023 | Nilai 2024 | Perubahan | % thd bobot 2024
1. Perencanaan Kinerja | 30,00 | 23,00 | 23,88 | +0,88 | 79,60
   a. Keberadaan | 6,00 | 5,10 | 5,28 | +0,18 | 88,00
   b. Kualitas | 9,00 | 6,98 | 7,20 | +0,22 | 80,00
   c. Pemanfaatan | 15,00 | 10,92 | 11,40 | +0,48 | 76,00
2. Pengukuran Kinerja | 30,00 | 21,48 | 22,62 | +1,14 | 75,40
   a. Keberadaan | 6,00 | 4,92 | 5,04 | +0,12 | 84,00
   b. Kualitas | 9,00 | 6,66 | 6,93 | +0,27 | 77,00
   c. Pemanfaatan | 15,00 | 9,90 | 10,65 | +0,75 | 71,00
3. Pelaporan Kinerja | 15,00 | 11,22 | 11,67 | +0,45 | 77,80
   a. Keberadaan | 3,00 | 2,61 | 2,67 | +0,06 | 89,00
   b. Kualitas | 4,50 | 3,51 | 3,60 | +0,09 | 80,00
   c. Pemanfaatan | 7,50 | 5,10 | 5,40 | +0,30 | 72,00
4. Evaluasi Akuntabilitas Kinerja Internal | 25,00 | 18,16 | 18,99 | +0,83 | 75,96
   a. Keberadaan | 5,00 | 4,05 | 4,20 | +0,15 | 84,00
   b. Kualitas | 7,50 | 5,70 | 5,94 | +0,24 | 79,20
   c. Pemanfaatan | 12,50 | 8,41 | 8,85 | +0,44 | 70,80
Jumlah | 100,00 | 73,86 | 77,16 | +3,30 | 77,16
Predikat |  | BB | BB
AA > 90-100; A > 80-90; BB > 70-80; B > 60-70; CC > 50-60; C > 30-50; D 0-30.

Tabel 3.34 Survei Kepuasan Masyarakat Tahun 2024
Unsur | Uraian | Jumlah nilai | NRR | NRR tertimbang | NRR x 25 | Mutu | Peringkat
U1 | Persyaratan | 972 | 3,399 | 0,377 | 84,98 | B | 5
U2 | Sistem, mekanisme, dan prosedur | 958 | 3,350 | 0,372 | 83,75 | B | 7
U3 | Waktu penyelesaian | 921 | 3,220 | 0,357 | 80,50 | B | 9
U4 | Biaya/tarif | 1.043 | 3,647 | 0,405 | 91,18 | A | 1
U5 | Produk spesifikasi jenis pelayanan | 967 | 3,381 | 0,375 | 84,53 | B | 6
U6 | Kompetensi pelaksana | 985 | 3,444 | 0,382 | 86,10 | B | 4
U7 | Perilaku pelaksana | 998 | 3,490 | 0,387 | 87,25 | B | 3
U8 | Penanganan pengaduan, saran dan masukan | 1.019 | 3,563 | 0,395 | 89,08 | A | 2
U9 | Sarana dan prasarana | 934 | 3,266 | 0,363 | 81,65 | B | 8
 | Jumlah NRR tertimbang |  |  | 3,413
 | Indeks Kepuasan Masyarakat (jumlah NRR tertimbang x 25) |  |  | 85,33 |  | B
NRR = jumlah nilai / 286 responden; NRR tertimbang = NRR x 0,111. Mutu: A 88,31-100; B 76,61-88,30; C 65,00-76,60; D 25,00-64,99.

Pendidikan responden | Laki-laki | Perempuan | Jumlah | %
SD/SMP | 18 | 13 | 31 | 10,84
SMA/SMK | 72 | 46 | 118 | 41,26
Diploma | 23 | 19 | 42 | 14,69
S1 | 45 | 38 | 83 | 29,02
S2 ke atas | 8 | 4 | 12 | 4,20
Jumlah | 166 | 120 | 286 | 100,00
`,
    },
    {
      name: "Pegawai dan Aset",
      sheet: `
Tabel 1.1 ASN menurut golongan dan jenis kelamin
Golongan | Laki-laki | Perempuan | Jumlah | %
Golongan IV | #9~#,##0 | #5~#,##0 | #14~#,##0 | #11.97~0.00
Golongan III | #27~#,##0 | #24~#,##0 | #51~#,##0 | #43.59~0.00
Golongan II | #18~#,##0 | #6~#,##0 | #24~#,##0 | #20.51~0.00
Golongan I | #3~#,##0 | #0~#,##0 | #3~#,##0 | #2.56~0.00
PPPK | #14~#,##0 | #11~#,##0 | #25~#,##0 | #21.37~0.00
Jumlah | #71~#,##0 | #46~#,##0 | #117~#,##0 | #100~0.00

Tabel 1.2 ASN menurut pendidikan
Pendidikan | Laki-laki | Perempuan | Jumlah
S2 | #8~#,##0 | #7~#,##0 | #15~#,##0
S1/D4 | #29~#,##0 | #26~#,##0 | #55~#,##0
D3 | #7~#,##0 | #6~#,##0 | #13~#,##0
SMA/sederajat | #22~#,##0 | #7~#,##0 | #29~#,##0
SMP ke bawah | #5~#,##0 | #0~#,##0 | #5~#,##0
Jumlah | #71~#,##0 | #46~#,##0 | #117~#,##0

Tabel 1.3 Personel per unit kerja
Unit kerja | PNS | PPPK | THL | Jumlah
Sekretariat | #24~#,##0 | #6~#,##0 | #9~#,##0 | =SUM(B21:D21) -> 39~#,##0
Bidang Tata Lingkungan | #12~#,##0 | #2~#,##0 | #3~#,##0 | =SUM(B22:D22) -> 17~#,##0
Bidang Pengelolaan Sampah dan Limbah B3 | #15~#,##0 | #5~#,##0 | #214~#,##0 | =SUM(B23:D23) -> 234~#,##0
Bidang Pengendalian Pencemaran dan Kerusakan | #11~#,##0 | #4~#,##0 | #4~#,##0 | =SUM(B24:D24) -> 19~#,##0
Bidang Penaatan dan Peningkatan Kapasitas | #10~#,##0 | #2~#,##0 | #2~#,##0 | =SUM(B25:D25) -> 14~#,##0
UPTD Laboratorium Lingkungan | #9~#,##0 | #3~#,##0 | #5~#,##0 | =SUM(B26:D26) -> 17~#,##0
UPTD TPA | #11~#,##0 | #3~#,##0 | #58~#,##0 | =SUM(B27:D27) -> 72~#,##0
Jumlah | =SUM(B21:B27) -> 92~#,##0 | =SUM(C21:C27) -> 25~#,##0 | =SUM(D21:D27) -> 295~#,##0 | =SUM(E21:E27) -> 412~#,##0

Tabel 1.4 Posisi barang milik daerah per 31 Desember 2024 (Rp)
KIB | Golongan aset | Saldo awal | Belanja modal | Hibah/reklas masuk | Penghapusan/reklas keluar | Saldo akhir | Akumulasi penyusutan | Nilai buku
A | Tanah | #18642750000~#,##0 | - | - | - | =SUM(C32:E32)-SUM(F32) -> 18642750000~#,##0 | - | =G32-SUM(H32) -> 18642750000~#,##0
B | Peralatan dan Mesin | #39415286400~#,##0 | #4672162541~#,##0 | #186500000~#,##0 | #742318500~#,##0 | =SUM(C33:E33)-SUM(F33) -> 43531630441~#,##0 | #28164903150~#,##0 | =G33-SUM(H33) -> 15366727291~#,##0
C | Gedung dan Bangunan | #16873942750~#,##0 | #2677403384~#,##0 | #684215000~#,##0 | - | =SUM(C34:E34)-SUM(F34) -> 20235561134~#,##0 | #4518276480~#,##0 | =G34-SUM(H34) -> 15717284654~#,##0
D | Jalan, Jaringan, dan Irigasi | #7924618300~#,##0 | #1879391976~#,##0 | - | #128450000~#,##0 | =SUM(C35:E35)-SUM(F35) -> 9675560276~#,##0 | #3207514920~#,##0 | =G35-SUM(H35) -> 6468045356~#,##0
E | Aset Tetap Lainnya | #312875600~#,##0 | - | #24650000~#,##0 | - | =SUM(C36:E36)-SUM(F36) -> 337525600~#,##0 | - | =G36-SUM(H36) -> 337525600~#,##0
F | Konstruksi dalam Pengerjaan | #684215000~#,##0 | - | - | #684215000~#,##0 | =SUM(C37:E37)-SUM(F37) -> 0~#,##0 | - | =G37-SUM(H37) -> 0~#,##0
 | Jumlah | =SUM(C32:C37) -> 83853688050~#,##0 | =SUM(D32:D37) -> 9228957901~#,##0 | =SUM(E32:E37) -> 895365000~#,##0 | =SUM(F32:F37) -> 1554983500~#,##0 | =SUM(G32:G37) -> 92423027451~#,##0 | =SUM(H32:H37) -> 35890694550~#,##0 | =SUM(I32:I37) -> 56532332901~#,##0
Kolom Belanja modal bersumber dari realisasi rekening 5.2 pada lembar LRA. Konstruksi dalam Pengerjaan tahun lalu direklasifikasi seluruhnya ke Gedung dan Bangunan.
`,
    },
    {
      name: "Bab III",
      sheet: `
BAB III AKUNTABILITAS KINERJA

A. Capaian Kinerja Organisasi
Dari 13 indikator kinerja, 9 indikator (69,23 %) mencapai atau melampaui target, sedangkan 4 indikator berada di bawah target. Menurut kategori, 10 indikator berkategori Sangat Tinggi, 2 Tinggi, dan 1 Sedang.
Rata-rata capaian seluruh indikator adalah 98,46 %. Sasaran dengan rata-rata capaian tertinggi adalah Sasaran 3 (103,69 %), sedangkan yang terendah adalah Sasaran 2 (85,99 %).

Sasaran 1: kualitas lingkungan
IKLH tahun 2024 terealisasi 66,48 atau 100,74 % dari target 65,99, sehingga melampaui target sebesar 0,49 poin. Capaian ini termasuk kategori kualitas lingkungan "Sedang".
Dibandingkan tahun 2023 (65,92), IKLH meningkat 0,56 poin; sejak tahun 2021 (64,72) IKLH selalu naik setiap tahun dengan kenaikan kumulatif 1,76 poin.
Peningkatan terbesar disumbang IKA yang naik dari 52,67 menjadi 54,00, atau 1,33 poin, sedangkan IKU hanya naik 0,04 poin dan IKL naik 0,21 poin.
Nilai IP tertinggi tercatat di titik Kawasan Industri pada periode II sebesar 7,26. Seluruh contoh berstatus cemar sedang, sebanyak 3 contoh, diambil pada periode II yang bertepatan dengan musim kemarau.
IKLH kabupaten berada di atas angka provinsi (65,87) dengan selisih 0,61 poin, tetapi masih di bawah angka nasional (73,53) dengan selisih 7,05 poin.
Tutupan lahan dihitung 31,18 % dari luas wilayah, menghasilkan IKL 51,09. Hutan menyumbang 28.905 hektare atau 78,14 % dari luas tertimbang 36.991,96 hektare.

Sasaran 2: pengelolaan sampah
Sampah yang berhasil dikurangi sebanyak 28.386,99 ton atau 21,50 % dari timbulan 132.056,27 ton, naik 3.303,29 ton dibandingkan tahun 2023 (25.083,70 ton).
Meskipun meningkat, persentase pengurangan belum mencapai target 24,00 %, dengan kekurangan 2,50 poin persen sehingga capaiannya 89,58 % (kategori Tinggi).
Penanganan sampah mencapai 83.081,47 ton (62,91 %), 86,49 % di antaranya ditimbun di TPA dan sisanya, 11.224,30 ton, diolah di TPST/RDF serta Pusat Daur Ulang.
Sampah tidak terkelola turun dari 19,16 % menjadi 15,59 %, namun masih lebih tinggi daripada target maksimum 12,00 %.
Kecamatan dengan persentase pengurangan tertinggi adalah Argasari (24,83 %) dan terendah Wanakerta (16,84 %). Hanya 4 dari 12 kecamatan yang persentase pengurangannya di atas rata-rata kabupaten.
Tonase sampah masuk TPA paling tinggi terjadi pada bulan April (6.560,56 ton) bertepatan dengan Idulfitri, dan paling rendah pada bulan Februari (5.683,90 ton). Rata-rata per bulan 5.988,10 ton dengan 11.049 ritasi setahun.
Bank sampah aktif berjumlah 139 dari 170 unit (81,76 %) dengan 5.658 nasabah, 69,99 % di antaranya perempuan. Nilai transaksi mencapai Rp 2.159.967.205 atau rata-rata Rp 381.755 per nasabah.

Sasaran 3: ketaatan dan pengaduan
Dari 220 usaha yang diawasi, 148 usaha dinyatakan taat (67,27 %). Angka ini lebih tinggi 2,85 poin persen daripada tahun 2023, namun di bawah target 76,00 % sehingga capaian 88,51 %.
Pengaduan yang diterima sebanyak 26 kasus, 24 kasus (92,31 %) telah selesai dan 2 kasus masih berproses pada akhir tahun. Jenis dugaan terbanyak adalah sampah liar (8 kasus).
Rata-rata lama penyelesaian 11,08 hari, lebih cepat 2,92 hari dari target 14,00 hari; capaian menurut rumus sebesar 120,86 % dan dibatasi menjadi 120,00 %.
Persetujuan dan dokumen lingkungan yang terbit sebanyak 609 dokumen atau 91,30 % dari 667 permohonan yang diproses; 34 permohonan masih berjalan dan 24 dikembalikan. SPPL mendominasi dengan 405 dokumen.

Sasaran 4: ruang terbuka hijau
Luas RTH publik bertambah 9,60 hektare menjadi 908,26 hektare, terutama dari sempadan sungai seluas 4,75 hektare. Persentasenya naik dari 15,34 % menjadi 15,50 %.
Jumlah pohon yang ditanam 19.475 batang, naik 15,92 % dari tahun sebelumnya, dengan tingkat hidup 87,00 %.

Sasaran 5: akuntabilitas dan layanan
Nilai SAKIP 77,16 (predikat BB) melampaui target 74,00. Komponen dengan kenaikan terbesar adalah Pengukuran Kinerja yang naik 1,14 poin.
IKM sebesar 85,33 (mutu B/Baik) dari 286 responden. Unsur tertinggi adalah biaya/tarif (3,647) dan unsur terendah adalah waktu penyelesaian (3,220).
Retribusi laboratorium terealisasi Rp 585.265.000 atau 130,06 % dari target Rp 450.000.000, dari 881 contoh uji. Penerimaan tertinggi terjadi pada bulan Oktober, yaitu Rp 71.095.000.

B. Realisasi Anggaran
Anggaran tahun 2024 setelah perubahan sebesar Rp 47.074.515.000 (empat puluh tujuh miliar tujuh puluh empat juta lima ratus lima belas ribu rupiah), bertambah Rp 1.062.165.000 dari anggaran murni Rp 46.012.350.000.
Realisasi belanja sebesar Rp 45.118.041.494 atau 95,84 %, sehingga terdapat sisa anggaran Rp 1.956.473.506. Serapan tahun 2023 adalah 93,95 %.
Program dengan anggaran terbesar adalah Program Pengelolaan Persampahan (2.11.11) sebesar Rp 26.425.770.000 atau 56,14 % dari total. Serapan tertinggi dicapai program 2.11.11 (96,43 %) dan terendah program 2.11.05 (87,49 %).
Dalam APBD Perubahan, 6 program bertambah pagunya dan 4 program berkurang. Belanja modal terealisasi Rp 9.228.957.901 (97,44 %) dan belanja operasi Rp 35.889.083.593 (95,44 %).
Dari lima sasaran, empat sasaran dinilai efisien karena rata-rata capaiannya melebihi serapan; tingkat efisiensi tertinggi pada Sasaran 3 sebesar 14,02 poin.
`,
    },
    {
      name: "Bab IV",
      sheet: `
BAB IV PENUTUP

A. Kesimpulan
Secara umum kinerja Dinas Lingkungan Hidup tahun 2024 berkategori Sangat Tinggi dengan rata-rata capaian 98,46 %.
Kualitas lingkungan membaik: IKA 54,00, IKU 86,39, dan IKL 51,09 seluruhnya melampaui target tahun 2024 dan lebih baik daripada tahun 2023.
Pengelolaan sampah menjangkau 84,41 % timbulan. Bank sampah menyumbang 1.045,97 ton atau 3,68 % dari seluruh pengurangan.
Nilai SAKIP naik 3,30 poin dari 73,86 menjadi 77,16; predikatnya tetap BB. Untuk meraih predikat A masih diperlukan tambahan lebih dari 2,84 poin.
IKM naik 2,39 poin dari tahun 2023 (82,94) dan melampaui target 83,00.
Lama penyelesaian pengaduan membaik menjadi 11,08 hari, berkurang 3,83 hari dibandingkan tahun 2023 (14,91 hari).
Penerimaan retribusi laboratorium tumbuh 46,96 % dibandingkan tahun 2023 (Rp 398.240.000).
Serapan anggaran 95,84 % lebih tinggi 1,89 poin persen daripada tahun 2023.

B. Langkah Perbaikan
Mengaktifkan kembali 31 unit bank sampah yang tidak aktif, dengan prioritas Kecamatan Giriharja, Wanakerta, dan Pasirkembar yang penanganan sampahnya paling rendah.
Membina 72 usaha yang belum taat, terutama 17 usaha industri pengolahan dan 15 rumah makan/restoran.
Mengejar target 2026: pengurangan sampah 30,00 % memerlukan tambahan 8,50 poin persen dalam dua tahun, atau rata-rata 4,25 poin persen per tahun.
Mengusulkan penghapusan 13 unit armada rusak berat dan perbaikan 19 unit rusak ringan secara bertahap.
Menuntaskan 2 pengaduan dan 34 permohonan persetujuan lingkungan yang masih berproses pada awal tahun 2025.

Argasari, 24 Februari 2025
Kepala Dinas Lingkungan Hidup Kabupaten Banyuraksa,

ttd.
Ir. Hendra Wiratmadja, M.Si.
Pembina Utama Muda (IV/c)
`,
    },
  ],
  mistakes: [
    { sheet: "PK 2024", cell: "D25", right: "146.800.000", wrong: "164.800.000" },
    { sheet: "Renstra", cell: "K10", right: "92,51", wrong: "71,67" },
    { sheet: "Capaian", cell: "D18", right: "76,00", wrong: "67,00" },
    { sheet: "Capaian", cell: "F15", right: "70,08", wrong: "129,92" },
    { sheet: "Capaian", cell: "F16", right: "85,99", wrong: "93,94" },
    { sheet: "Capaian", cell: "G18", right: "Tinggi", wrong: "Sangat Tinggi" },
    { sheet: "Triwulan", cell: "M7", right: "609", wrong: "441" },
    { sheet: "Triwulan", cell: "N9", right: "103,65", wrong: "105,00" },
    { sheet: "Tren", cell: "E5", right: "65,38", wrong: "63,58" },
    { sheet: "IKLH", cell: "G9", right: "Cemar sedang", wrong: "Cemar ringan" },
    { sheet: "IKLH", cell: "D47", right: "34,99", wrong: "32,48" },
    { sheet: "Sampah", cell: "H12", right: "#8940.01~#,##0.00", wrong: "#8490.01~#,##0.00" },
    { sheet: "Sampah", cell: "G9", right: "=F9/E9 -> 0.19580736~0.00%", wrong: "#0.2011021383~0.00%" },
    { sheet: "Sampah", cell: "B21", right: "#1045.97~#,##0.00", wrong: "#10459.7~#,##0.00" },
    { sheet: "Bank Sampah", cell: "G17", right: "=SUM(G5:G16) -> 5658~#,##0", wrong: "=SUM(G5:G15) -> 5273~#,##0" },
    { sheet: "Bank Sampah", cell: "F8", right: "#482~#,##0", wrong: "#246~#,##0" },
    {
      sheet: "TPA dan Armada",
      cell: "D20",
      right: "=D7+D11+D15+D19 -> 71857.17~#,##0.00",
      wrong: "=SUM(D4:D19) -> 143714.34~#,##0.00",
    },
    { sheet: "Perizinan", cell: "E30", right: "54,84", wrong: "78,26" },
    { sheet: "Pengaduan", cell: "B35", right: "6", wrong: "5" },
    { sheet: "Pengaduan", cell: "H12", right: "21", wrong: "12" },
    { sheet: "RTH", cell: "E9", right: "908,26", wrong: "759,41" },
    {
      sheet: "Laboratorium",
      cell: "G12",
      right: "=SUMPRODUCT(B12:E12,B$4:E$4) -> 58430000~#,##0",
      wrong: "#5843000~#,##0",
    },
    { sheet: "LRA", cell: "E89", right: "#125908989~#,##0", wrong: "#152908989~#,##0" },
    { sheet: "LRA", cell: "D63", right: "#965460000~#,##0", wrong: "#1063500000~#,##0" },
    { sheet: "LRA", cell: "G92", right: "=D92-E92 -> 23069259~#,##0", wrong: "#3579259~#,##0" },
    { sheet: "Anggaran", cell: "D5", right: "(108.030.000)", wrong: "108.030.000" },
    { sheet: "Anggaran", cell: "D23", right: "9.228.957.901", wrong: "7.349.565.925" },
    { sheet: "SAKIP dan SKM", cell: "D7", right: "22,62", wrong: "21,48" },
    { sheet: "SAKIP dan SKM", cell: "E28", right: "0,405", wrong: "0,450" },
    {
      sheet: "Pegawai dan Aset",
      cell: "E28",
      right: "=SUM(E21:E27) -> 412~#,##0",
      wrong: "=SUM(E21:E26) -> 340~#,##0",
    },
    {
      sheet: "Pegawai dan Aset",
      cell: "G35",
      right: "=SUM(C35:E35)-SUM(F35) -> 9675560276~#,##0",
      wrong: "=SUM(C35:E35) -> 9804010276~#,##0",
    },
    { sheet: "Bab I", cell: "A9", right: "117 (seratus tujuh belas) orang", wrong: "117 (seratus tujuh puluh) orang" },
    { sheet: "Bab I", cell: "A8", right: "terbesar adalah Argasari", wrong: "terbesar adalah Tanjungraya" },
    { sheet: "Bab I", cell: "A12", right: "58 orang di UPTD TPA", wrong: "85 orang di UPTD TPA" },
    {
      sheet: "Bab III",
      cell: "A4",
      right: "10 indikator berkategori Sangat Tinggi",
      wrong: "11 indikator berkategori Sangat Tinggi",
    },
    {
      sheet: "Bab III",
      cell: "A8",
      right: "melampaui target sebesar 0,49 poin",
      wrong: "berada di bawah target sebesar 0,49 poin",
    },
    { sheet: "Bab III", cell: "A16", right: "sebanyak 28.386,99 ton", wrong: "sebanyak 82.386,99 ton" },
    {
      sheet: "Bab III",
      cell: "A21",
      right: "paling tinggi terjadi pada bulan April",
      wrong: "paling tinggi terjadi pada bulan Januari",
    },
    { sheet: "Bab III", cell: "A22", right: "170 unit (81,76 %)", wrong: "170 unit (71,86 %)" },
    { sheet: "Bab III", cell: "A26", right: "24 kasus (92,31 %)", wrong: "24 kasus (88,00 %)" },
    { sheet: "Bab III", cell: "A36", right: "mutu B/Baik", wrong: "mutu A/Sangat Baik" },
    { sheet: "Bab III", cell: "A41", right: "sisa anggaran Rp 1.956.473.506", wrong: "sisa anggaran Rp 894.308.506" },
    {
      sheet: "Bab III",
      cell: "A40",
      right: "tujuh miliar tujuh puluh empat juta",
      wrong: "tujuh miliar empat puluh tujuh juta",
    },
    { sheet: "Bab IV", cell: "A6", right: "1.045,97 ton", wrong: "104,60 ton" },
    { sheet: "Bab IV", cell: "A11", right: "lebih tinggi", wrong: "lebih rendah" },
  ],
};
