import type { ReportCase } from "./report-case";

/** A district civil registry office: KTP-el, KIA and civil acts by sub-district, IKM, SAKIP and APBD. */
export const disdukcapil: ReportCase = {
  name: "a district civil registry office",
  year: 2024,
  sheets: [
    {
      name: "PK 2024",
      sheet: `
PERJANJIAN KINERJA PERUBAHAN TAHUN 2024
DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KABUPATEN BANYUASRI

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
(1) | (2) | (3) | (4) | (5)
1 | Meningkatnya kepemilikan dokumen pendaftaran penduduk | Persentase kepemilikan KTP-el | % | 99,40
2 |  | Persentase kepemilikan Kartu Identitas Anak (KIA) | % | 60,00
3 | Meningkatnya kepemilikan dokumen pencatatan sipil | Persentase kepemilikan akta kelahiran anak usia 0-18 tahun | % | 97,50
4 |  | Persentase penerbitan akta kematian yang dilaporkan | % | 100,00
5 | Meningkatnya pemanfaatan data kependudukan | Persentase perangkat daerah yang memanfaatkan data kependudukan | % | 72,00
6 | Meningkatnya kualitas pelayanan dan tata kelola | Indeks Kepuasan Masyarakat (IKM) | Nilai | 86,50
7 |  | Nilai SAKIP Perangkat Daerah | Nilai | 78,00
8 |  | Rata-rata waktu penyelesaian dokumen kependudukan | Jam | 24,00
9 |  | Jumlah layanan jemput bola | Kali | 40

No | Program | Anggaran |  | Keterangan
1 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | Rp 7.401.157.000 |  | APBD
2 | Program Pendaftaran Penduduk | Rp 1.020.020.000 |  | APBD
3 | Program Pencatatan Sipil | Rp 318.475.000 |  | APBD
4 | Program Pengelolaan Informasi Administrasi Kependudukan | Rp 728.340.000 |  | APBD
 | Jumlah | Rp 9.467.992.000 |  |

 |  |  | Banyuasri, 14 Oktober 2024
 | BUPATI BANYUASRI, |  | KEPALA DINAS,

 | H. SUDARMO WIBISONO |  | Dra. RETNO PALUPI, M.Si.
 |  |  | NIP. 19690412 199403 2 005
`,
    },
    {
      name: "Pengukuran Kinerja",
      sheet: `
Tabel 3.1 Pengukuran Kinerja Tahun 2024
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori
1 | Persentase kepemilikan KTP-el | % | 99,40 | 99,19 | 99,79 | Sangat Tinggi
2 | Persentase kepemilikan Kartu Identitas Anak (KIA) | % | 60,00 | 62,33 | 103,88 | Sangat Tinggi
3 | Persentase kepemilikan akta kelahiran anak usia 0-18 tahun | % | 97,50 | 97,83 | 100,34 | Sangat Tinggi
4 | Persentase penerbitan akta kematian yang dilaporkan | % | 100,00 | 100,00 | 100,00 | Sangat Tinggi
5 | Persentase perangkat daerah yang memanfaatkan data kependudukan | % | 72,00 | 64,29 | 89,29 | Tinggi
6 | Indeks Kepuasan Masyarakat (IKM) | Nilai | 86,50 | 88,05 | 101,79 | Sangat Tinggi
7 | Nilai SAKIP Perangkat Daerah | Nilai | 78,00 | 77,95 | 99,94 | Sangat Tinggi
8 | Rata-rata waktu penyelesaian dokumen kependudukan *) | Jam | 24,00 | 20,50 | 114,58 | Sangat Tinggi
9 | Jumlah layanan jemput bola **) | Kali | 40 | 53 | 120,00 | Sangat Tinggi
 | Rata-rata Capaian |  |  |  | 103,29 | Sangat Tinggi
*) semakin kecil realisasi semakin baik: capaian = (2 x target - realisasi) / target x 100%
**) capaian di atas 120% dihitung paling tinggi 120%

Skala Nilai Peringkat Kinerja (Permendagri 86/2017)
No | Interval Nilai Realisasi Kinerja |  | Kriteria
1 | 91,00 ke atas |  | Sangat Tinggi
2 | 76,00 - 90,99 |  | Tinggi
3 | 66,00 - 75,99 |  | Sedang
4 | 51,00 - 65,99 |  | Rendah
5 | 50,99 ke bawah |  | Sangat Rendah
`,
    },
    {
      name: "Banding Tahun",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:I3"],
      sheet: `
Tabel 3.2 Perbandingan Target, Realisasi dan Capaian Tahun 2023 dan 2024
No | Indikator Kinerja | Tahun 2023 |  |  | Tahun 2024 |  |  | Kenaikan/ (Penurunan) Realisasi
 |  | Target | Realisasi | % | Target | Realisasi | % |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=7-4
1 | Persentase kepemilikan KTP-el | 99,30 | 98,94 | 99,64 | 99,40 | 99,19 | 99,79 | 0,25
2 | Persentase kepemilikan Kartu Identitas Anak (KIA) | 55,00 | 56,72 | 103,13 | 60,00 | 62,33 | 103,88 | 5,61
3 | Persentase kepemilikan akta kelahiran anak usia 0-18 tahun | 97,00 | 97,21 | 100,22 | 97,50 | 97,83 | 100,34 | 0,62
4 | Persentase penerbitan akta kematian yang dilaporkan | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 0,00
5 | Persentase perangkat daerah yang memanfaatkan data kependudukan | 65,00 | 57,14 | 87,91 | 72,00 | 64,29 | 89,29 | 7,15
6 | Indeks Kepuasan Masyarakat (IKM) | 85,00 | 86,21 | 101,42 | 86,50 | 88,05 | 101,79 | 1,84
7 | Nilai SAKIP Perangkat Daerah | 76,00 | 75,00 | 98,68 | 78,00 | 77,95 | 99,94 | 2,95
8 | Rata-rata waktu penyelesaian dokumen kependudukan *) | 24,00 | 22,80 | 105,00 | 24,00 | 20,50 | 114,58 | (2,30)
9 | Jumlah layanan jemput bola | 36 | 41 | 113,89 | 40 | 53 | 120,00 | 12
*) indikator negatif, lihat rumus pada Tabel 3.1
`,
    },
    {
      name: "Renstra",
      sheet: `
Tabel 3.3 Realisasi Kinerja 2024 terhadap Target Akhir Renstra 2021-2026 dan Target Nasional

Indikator Kinerja | Realisasi 2024 | Target Akhir Renstra (2026) | Tingkat Kemajuan | Target Nasional 2024 | Keterangan
Persentase kepemilikan KTP-el | 99,19 | 99,90 | 99,3% | 99,40 | Di bawah target nasional
Persentase kepemilikan Kartu Identitas Anak (KIA) | 62,33 | 70,00 | 89,0% | 60,00 | Di atas target nasional
Persentase kepemilikan akta kelahiran anak usia 0-18 tahun | 97,83 | 98,50 | 99,3% | 98,00 | Di bawah target nasional
Persentase perangkat daerah yang memanfaatkan data kependudukan | 64,29 | 90,00 | 71,4% | - | -
Indeks Kepuasan Masyarakat (IKM) | 88,05 | 88,00 | 100,1% | - | -
Nilai SAKIP Perangkat Daerah | 77,95 | 80,50 | 96,8% | - | -
Catatan: tingkat kemajuan = realisasi 2024 dibagi target akhir Renstra
`,
    },
    {
      name: "Penduduk",
      merges: ["A4:A5", "B4:B5", "C4:E4", "F4:I4"],
      sheet: `
Tabel 3.4
Jumlah Penduduk, Wajib KTP-el dan Perekaman per Kecamatan
Data Konsolidasi Bersih (DKB) Semester II Tahun 2024
No. | Kecamatan | Penduduk (jiwa) |  |  | KTP-el |  |  |
 |  | Lk | Pr | Lk + Pr | Wajib KTP | Sudah Rekam | % Rekam | Belum Rekam
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
1 | Arjasari | 31.482 | 30.917 | 62.399 | 46.215 | 45.873 | 99,26 | 342
2 | Cempaka | 38.755 | 37.964 | 76.719 | 56.980 | 56.702 | 99,51 | 278
3 | Girimulya | 19.873 | 20.145 | 40.018 | 29.884 | 29.431 | 98,48 | 453
4 | Karangjati | 42.318 | 41.706 | 84.024 | 62.147 | 61.905 | 99,61 | 242
5 | Muarasari | 17.264 | 16.895 | 34.159 | 24.973 | 24.516 | 98,17 | 457
6 | Sukamaju | 28.590 | 28.873 | 57.463 | 42.366 | 42.011 | 99,16 | 355
 | Kab. Banyuasri | 178.282 | 176.500 | 354.782 | 262.565 | 260.438 | 99,19 | 2.127
Sumber: SIAK Terpusat
`,
    },
    {
      name: "KTP-el",
      merges: ["A2:A3", "C2:E2", "F2:F3"],
      sheet: `
Tabel 3.5 Perekaman dan Pencetakan KTP-el Tahun 2024
Periode | Perekaman | Pencetakan (keping) |  |  | % thd Cetak Setahun
 | (orang) | Baru | Penggantian (rusak/hilang/ubah data) | Jumlah Cetak |
Triwulan I | 2.418 | 3.106 | 2.411 | 5.517 | 23,56%
Triwulan II | 2.873 | 3.452 | 2.615 | 6.067 | 25,90%
Triwulan III | 3.140 | 3.871 | 2.751 | 6.622 | 28,27%
Triwulan IV | 2.265 | 2.984 | 2.231 | 5.215 | 22,27%
Jumlah | 10.696 | 13.413 | 10.008 | 23.421 | 100,00%
Rata-rata per triwulan | 2.674,00 | 3.353,25 | 2.502,00 | 5.855,25 |
`,
    },
    {
      name: "Akta",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3"],
      sheet: `
Tabel 3.6.a Penerbitan Akta Pencatatan Sipil
No | Jenis Akta | Tahun |  | Bertambah/ Berkurang | Persentase (%)
 |  | 2023 | 2024 |  |
1 | Akta Kelahiran | 11.842 | 12.317 | 475 | 4,01
 | a. Umum (tepat waktu) | 9.105 | 9.782 | 677 | 7,44
 | b. Terlambat | 2.737 | 2.535 | -202 | -7,38
2 | Akta Kematian | 3.918 | 4.206 | 288 | 7,35
3 | Akta Perkawinan | 187 | 174 | -13 | -6,95
4 | Akta Perceraian | 21 | 26 | 5 | 23,81
5 | Akta Pengesahan Anak | 12 | 12 | 0 | 0,00
 | Jumlah (1 s.d. 5) | 15.980 | 16.735 | 755 | 4,72
 | Akta kematian yang dilaporkan tahun 2024 sebanyak 4.206 dan seluruhnya diterbitkan.

Tabel 3.6.b Kepemilikan Akta Kelahiran Anak Usia 0-18 Tahun
 | Uraian | 2022 | 2023 | 2024
 | Jumlah anak usia 0-18 tahun | 99.386 | 98.215 | 97.418
 | Memiliki akta kelahiran | 95.779 | 95.478 | 95.304
 | Belum memiliki akta kelahiran | 3.607 | 2.737 | 2.114
 | Persentase kepemilikan | 96,37 | 97,21 | 97,83
`,
    },
    {
      name: "KIA",
      sheet: `
Tabel 3.7 Kepemilikan KIA per Kecamatan (target 60%)
Kecamatan | Anak 0-17 th *) | Memiliki KIA | % Kepemilikan | Peringkat | Status
Arjasari | 16.184 | 10.214 | 63,11 | 3 | Tercapai
Cempaka | 19.739 | 13.406 | 67,92 | 2 | Tercapai
Girimulya | 10.134 | 5.327 | 52,57 | 5 | Belum tercapai
Karangjati | 21.877 | 14.985 | 68,50 | 1 | Tercapai
Muarasari | 9.186 | 4.412 | 48,03 | 6 | Belum tercapai
Sukamaju | 15.097 | 9.133 | 60,50 | 4 | Tercapai
Jumlah | 92.217 | 57.477 | 62,33 |  | Tercapai
*) jumlah penduduk dikurangi wajib KTP-el (Tabel 3.4)

Rekapitulasi | Jumlah Kecamatan
Tercapai | 4
Belum tercapai | 2
Jumlah | 6
`,
    },
    {
      name: "IKM",
      sheet: `
HASIL SURVEI KEPUASAN MASYARAKAT TAHUN 2024
Jumlah responden: 384 orang
Kode | Unsur Pelayanan | NRR per Unsur | Bobot | NRR Tertimbang | Mutu
U1 | Persyaratan | 3,53 | 0,111 | 0,392 | B
U2 | Sistem, Mekanisme dan Prosedur | 3,47 | 0,111 | 0,385 | B
U3 | Waktu Penyelesaian | 3,38 | 0,111 | 0,375 | B
U4 | Biaya/Tarif | 3,86 | 0,111 | 0,428 | A
U5 | Produk Spesifikasi Jenis Pelayanan | 3,44 | 0,111 | 0,382 | B
U6 | Kompetensi Pelaksana | 3,49 | 0,111 | 0,387 | B
U7 | Perilaku Pelaksana | 3,55 | 0,111 | 0,394 | A
U8 | Penanganan Pengaduan, Saran dan Masukan | 3,41 | 0,111 | 0,379 | B
U9 | Sarana dan Prasarana | 3,60 | 0,111 | 0,400 | A
 | Jumlah NRR Tertimbang |  |  | 3,522 |
 | Nilai IKM (Jumlah NRR Tertimbang x 25) |  |  | 88,05 | B
 | Nilai IKM Tahun 2023 |  |  | 86,21 | B
 | Kenaikan |  |  | 1,84 |

Mutu Pelayanan (PermenPANRB 14/2017)
Nilai Interval (NI) | Nilai Interval Konversi (NIK) | Mutu | Kinerja
1,00 - 2,5996 | 25,00 - 64,99 | D | Tidak Baik
2,60 - 3,064 | 65,00 - 76,60 | C | Kurang Baik
3,0644 - 3,532 | 76,61 - 88,30 | B | Baik
3,5324 - 4,00 | 88,31 - 100,00 | A | Sangat Baik
`,
    },
    {
      name: "SAKIP",
      sheet: `
Tabel 3.9 Hasil Evaluasi AKIP oleh Inspektorat
No | Komponen yang Dinilai | Bobot | Nilai 2023 | Nilai 2024 | Naik/Turun | % Nilai 2024 thd Bobot
1 | Perencanaan Kinerja | 30,00 | 23,40 | 24,15 | 0,75 | 80,50
2 | Pengukuran Kinerja | 30,00 | 22,15 | 23,10 | 0,95 | 77,00
3 | Pelaporan Kinerja | 15,00 | 11,60 | 11,95 | 0,35 | 79,67
4 | Evaluasi Akuntabilitas Kinerja Internal | 25,00 | 17,85 | 18,75 | 0,90 | 75,00
 | Nilai Akuntabilitas Kinerja | 100,00 | 75,00 | 77,95 | 2,95 | 77,95
 | Tingkat Akuntabilitas Kinerja |  | BB | BB |  |
AA: >90-100; A: >80-90; BB: >70-80; B: >60-70; CC: >50-60; C: >30-50; D: 0-30
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.10 Anggaran dan Realisasi per Program dan Kegiatan TA 2024
Kode Rekening | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % | Sisa (Rp)
2.12.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 7.401.157.000 | 7.274.413.229 | 98,29 | 126.743.771
2.12.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 48.750.000 | 47.912.400 | 98,28 | 837.600
2.12.01.2.02 | Administrasi Keuangan Perangkat Daerah | 6.214.385.000 | 6.118.204.771 | 98,45 | 96.180.229
2.12.01.2.06 | Administrasi Umum Perangkat Daerah | 412.660.000 | 401.873.550 | 97,39 | 10.786.450
2.12.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 538.912.000 | 521.447.308 | 96,76 | 17.464.692
2.12.01.2.09 | Pemeliharaan Barang Milik Daerah | 186.450.000 | 184.975.200 | 99,21 | 1.474.800
2.12.02 | PROGRAM PENDAFTARAN PENDUDUK | 1.020.020.000 | 991.186.150 | 97,17 | 28.833.850
2.12.02.2.01 | Pelayanan Pendaftaran Penduduk | 895.720.000 | 871.336.150 | 97,28 | 24.383.850
2.12.02.2.03 | Penyelenggaraan Pendaftaran Penduduk | 124.300.000 | 119.850.000 | 96,42 | 4.450.000
2.12.03 | PROGRAM PENCATATAN SIPIL | 318.475.000 | 309.622.900 | 97,22 | 8.852.100
2.12.03.2.01 | Pelayanan Pencatatan Sipil | 318.475.000 | 309.622.900 | 97,22 | 8.852.100
2.12.04 | PROGRAM PENGELOLAAN INFORMASI ADMINISTRASI KEPENDUDUKAN | 728.340.000 | 688.498.650 | 94,53 | 39.841.350
2.12.04.2.01 | Pengumpulan Data Kependudukan dan Pemanfaatan Database Kependudukan | 276.840.000 | 268.117.650 | 96,85 | 8.722.350
2.12.04.2.03 | Penyelenggaraan Pengelolaan Informasi Administrasi Kependudukan | 451.500.000 | 420.381.000 | 93,11 | 31.119.000
 | JUMLAH | 9.467.992.000 | 9.263.720.929 | 97,84 | 204.271.071
`,
    },
    {
      name: "Jenis Belanja",
      sheet: `
Tabel 3.11 Realisasi APBD menurut Jenis Belanja (dalam Rupiah)
Uraian | APBD Murni | APBD Perubahan | Bertambah/ (Berkurang) | Realisasi | % Realisasi thd Perubahan
BELANJA OPERASI | 9.151.442.000 | 9.204.492.000 | 53.050.000 | 9.003.372.929 | 97,81%
Belanja Pegawai | 6.203.245.000 | 6.158.245.000 | (45.000.000) | 6.064.812.771 | 98,48%
Belanja Barang dan Jasa | 2.948.197.000 | 3.046.247.000 | 98.050.000 | 2.938.560.158 | 96,46%
BELANJA MODAL | 288.500.000 | 263.500.000 | (25.000.000) | 260.348.000 | 98,80%
Belanja Modal Peralatan dan Mesin | 168.500.000 | 168.500.000 | - | 166.230.000 | 98,65%
Belanja Modal Gedung dan Bangunan | 120.000.000 | 95.000.000 | (25.000.000) | 94.118.000 | 99,07%
TOTAL BELANJA | 9.439.942.000 | 9.467.992.000 | 28.050.000 | 9.263.720.929 | 97,84%
`,
    },
    {
      name: "Pegawai",
      merges: ["A2:A3", "B2:E2", "F2:F3"],
      sheet: `
Tabel 1.2 Pegawai ASN menurut Golongan dan Jenis Kelamin, 31 Desember 2024
Jenis Kelamin | Golongan |  |  |  | Jumlah
 | IV | III | II | PPPK |
Laki-laki | 5 | 12 | 4 | 2 | 23
Perempuan | 3 | 14 | 5 | 3 | 25
Jumlah | 8 | 26 | 9 | 5 | 48
Persentase | 16,7 | 54,2 | 18,8 | 10,4 | 100,0
Di luar jumlah di atas terdapat 9 orang tenaga non-ASN (operator kecamatan).
`,
    },
    {
      name: "Efisiensi",
      sheet: `
Tabel 3.12 Analisis Efisiensi Penggunaan Sumber Daya
No | Sasaran | Jumlah Indikator | Rata-rata Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi | Keterangan
1 | 2 | 3 | 4 | 5 | 6 = 4 - 5 | 7
1 | Meningkatnya kepemilikan dokumen pendaftaran penduduk | 2 | 101,84 | 97,17 | 4,67 | Efisien
2 | Meningkatnya kepemilikan dokumen pencatatan sipil | 2 | 100,17 | 97,22 | 2,95 | Efisien
3 | Meningkatnya pemanfaatan data kependudukan | 1 | 89,29 | 94,53 | -5,24 | Tidak Efisien
4 | Meningkatnya kualitas pelayanan dan tata kelola | 4 | 109,08 | 98,29 | 10,79 | Efisien
Catatan: efisien apabila capaian kinerja lebih besar dari penyerapan anggaran (tingkat efisiensi positif). Penyerapan anggaran adalah penyerapan program pendukung sasaran pada Tabel 3.10, berurutan Program Pendaftaran Penduduk, Program Pencatatan Sipil, Program Pengelolaan Informasi Administrasi Kependudukan dan Program Penunjang.
`,
    },
    {
      name: "Narasi",
      sheet: `
Perjanjian Kinerja Tahun 2024 memuat 4 (empat) sasaran strategis dengan 9 (sembilan) indikator kinerja yang didukung 4 (empat) program dengan anggaran Rp 9.467.992.000,00.
Rata-rata capaian kinerja tahun 2024 sebesar 103,29% dengan kategori Sangat Tinggi.
Dari 9 indikator kinerja, 6 indikator mencapai atau melampaui target dan 3 indikator belum mencapai target.
Persentase kepemilikan KTP-el tahun 2024 sebesar 99,19% dari target 99,40%, yaitu 260.438 jiwa sudah melakukan perekaman dari 262.565 jiwa wajib KTP-el, sehingga masih terdapat 2.127 jiwa yang belum rekam.
Jumlah penduduk Kabupaten Banyuasri pada Semester II Tahun 2024 adalah 354.782 jiwa, terdiri dari laki-laki 178.282 jiwa dan perempuan 176.500 jiwa.
Kepemilikan KIA tertinggi terdapat di Kecamatan Karangjati (68,50%) dan terendah di Kecamatan Muarasari (48,03%); sebanyak 4 dari 6 kecamatan telah mencapai target 60%.
Pencetakan KTP-el selama tahun 2024 berjumlah 23.421 keping, paling banyak pada Triwulan III sebanyak 6.622 keping.
Penerbitan akta kelahiran meningkat dari 11.842 akta pada tahun 2023 menjadi 12.317 akta pada tahun 2024 atau naik 4,01%.
Penerbitan akta perkawinan mengalami penurunan sebanyak 13 akta, yaitu dari 187 akta menjadi 174 akta.
Persentase kepemilikan akta kelahiran anak usia 0-18 tahun dalam tiga tahun terakhir terus meningkat, yaitu 96,37% (2022), 97,21% (2023) dan 97,83% (2024).
Perangkat daerah yang memanfaatkan data kependudukan sampai dengan tahun 2024 sebanyak 27 dari 42 perangkat daerah (64,29%), bertambah 3 perangkat daerah dibandingkan tahun 2023 yang sebanyak 24 perangkat daerah (57,14%).
Nilai IKM tahun 2024 adalah 88,05 (mutu B/Baik), naik 1,84 poin dibandingkan tahun 2023 sebesar 86,21.
Unsur pelayanan dengan nilai tertinggi adalah Biaya/Tarif (3,86) dan terendah adalah Waktu Penyelesaian (3,38).
Nilai SAKIP tahun 2024 sebesar 77,95 dengan predikat BB, lebih tinggi 2,95 poin dari tahun 2023, namun masih di bawah target 78,00.
Realisasi anggaran tahun 2024 sebesar Rp 9.263.720.929 (sembilan miliar dua ratus enam puluh tiga juta tujuh ratus dua puluh ribu sembilan ratus dua puluh sembilan rupiah) atau 97,84% dari anggaran, sehingga terdapat sisa anggaran Rp 204.271.071.
Penyerapan program tertinggi adalah Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota (98,29%) dan terendah Program Pengelolaan Informasi Administrasi Kependudukan (94,53%).
Belanja Modal setelah perubahan APBD berkurang Rp 25.000.000 dari Rp 288.500.000 menjadi Rp 263.500.000.
Jumlah pegawai ASN per 31 Desember 2024 sebanyak 48 orang, terdiri dari 23 orang laki-laki dan 25 orang perempuan; lebih dari separuhnya (54,2%) adalah Golongan III.
Dari 4 sasaran strategis, 3 sasaran tercapai secara efisien dan 1 sasaran tidak efisien.
`,
    },
  ],
  mistakes: [
    { sheet: "Pengukuran Kinerja", cell: "D8", right: "86,50", wrong: "85,60" },
    { sheet: "Pengukuran Kinerja", cell: "F5", right: "100,34", wrong: "103,88" },
    { sheet: "Banding Tahun", cell: "E9", right: "87,91", wrong: "89,71" },
    { sheet: "Renstra", cell: "D7", right: "71,4%", wrong: "74,1%" },
    { sheet: "Penduduk", cell: "D9", right: "20.145", wrong: "20.415" },
    { sheet: "KTP-el", cell: "B8", right: "10.696", wrong: "8.431" },
    { sheet: "Akta", cell: "F6", right: "-7,38", wrong: "7,38" },
    { sheet: "KIA", cell: "B13", right: "4", wrong: "3" },
    { sheet: "IKM", cell: "E10", right: "0,394", wrong: "0,349" },
    { sheet: "SAKIP", cell: "E7", right: "77,95", wrong: "75,00" },
    { sheet: "Anggaran", cell: "D9", right: "991.186.150", wrong: "871.336.150" },
    { sheet: "Jenis Belanja", cell: "D4", right: "(45.000.000)", wrong: "45.000.000" },
    { sheet: "Efisiensi", cell: "G6", right: "Tidak Efisien", wrong: "Efisien" },
    { sheet: "Narasi", cell: "A4", right: "masih terdapat 2.127 jiwa", wrong: "masih terdapat 2.217 jiwa" },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "mengalami penurunan sebanyak 13 akta",
      wrong: "mengalami peningkatan sebanyak 13 akta",
    },
    { sheet: "Narasi", cell: "A15", right: "dua ratus enam puluh tiga juta", wrong: "dua ratus tiga puluh enam juta" },
  ],
};
