import type { PublishedReport } from "./published-report";

export const perangkatDaerah1Tables: PublishedReport[] = [
  {
    name: "a provincial secretariat (Setda)",
    year: 2021,
    source: "https://fliphtml5.com/xgkox/cyxe/LAPORAN_KINERJA_SEKRETARIAT_DAERAH_PROVINSI_SUMATERA_UTARA_TAHUN_2021/49",
    sheets: [
      {
        name: "Tabel 19",
        sheet: `
Tabel 19
Realisasi Keuangan Sasaran Strategis-3
NO | INDIKATOR KINERJA | PROGRAM/ KINERJA | ANGGARAN (Rp) | REALISASI (Rp) | CAPAIAN REALISASI ANGGARAN (%)
1 | 2 | 3 | 4 | 5 | 6
1 | Persentase kegiatan dalam pembinaan aparatur pemerintahan dalam penyelenggaran kebijakan pemerintahan di daerah serta Kegiatan Evaluasi Kerjasama Pemerintah/ Badan Usaha/ Swasta | Program Pemerintahan Dan Otonomi Daerah |  |  | 88.6
 |  | Kegiatan Pelaksanaan Tugas Pemerintahan
 |  | 1. Sub Kegiatan Fasilitasi Pelaksanaan Pemerintahan Umum | 749.930.215 | 702.188.300 | 93.6
 |  | Kegiatan Fasilitasi Kerjasama Daerah
 |  | 1.Sub Kegiatan Fasilitasi Kerjasama antar Pemerintah | 216.194.000 | 188.957.200 | 87.4
 |  | 2.Sub Kegiatan Fasilitasi Kerjasama Badan Usaha/Swasta | 378.896.500 | 351.953.546 | 92.9
 |  | 3.Sub Kegiatan Evaluasi Pelaksanaan | 398.379.650 | 307.055.630 | 80.5
`,
      },
    ],
    wrong: [
      { sheet: "Tabel 19", cell: "F11", isSure: true },
      { sheet: "Tabel 19", cell: "F5", isSure: false },
    ],
  },
  {
    name: "a district education office",
    year: 2016,
    source: "https://123dok.com/article/anggaran-belanja-langsung-pemkab-ogan-ilir-lakip-lkip.yjd6606y",
    sheets: [
      {
        name: "Belanja",
        sheet: `
Anggaran Belanja Tahun Anggaran 2016
1) Anggaran Belanja Tidak Langsung | Rp. 488.943.107.488,-
2) Anggaran Belanja Langsung | Rp. 55.463.202.837,-
- Belanja Pegawai | Rp. 536.035.400,-
- Belanja Barang dan Jasa | Rp. 19.545.506.348,-
- Belanja Modal | Rp. 5.069.499.096,-
`,
      },
      {
        name: "Program",
        sheet: `
NO | PROGRAM | PAGU ANGGARAN (Rp.) | REALISASI |  | Sisa (Rp.)
 |  |  | (Rp.) | %
1 | 2 | 3 | 4 | 5 | 6
1. | Program Pelayanan Administrasi Perkantoran | 925.896.500,00 | 826.994.935,00 | 89,32 | 98.901.565,00
2. | Program | 230.000.000,00 | 216.006.947,00 | 93,92 | 13.993.053,00
1 | 2 | 3 | 4 | 5 | 6
3. | Program Peningkatan Disiplin Aparatur | 25.000.000,00 | 24.800.000,00 | 99,20 | 200.000,00
4. | Program Peningkatan Kapasitas Sumber Daya Aparatur | 50.000.000,00 | 26.740.000,00 | 53,48 | 23.260.000,00
5. | Program Peningkatan Pengembangan system pelaporan capaian kinerja dan keuangan | 93.500.000,00 | 90.150.000,00 | 96,42 | 3.350.000,00
6. | Program Pendidikan Anak Usia Dini | 4.719.600.000,00 | 3.505.790.000,00 | 74,28 | 1.213.810.000,00
7. | Program Wajib Belajar Pendidikan Dasar Sembilan Tahun | 5.569.088.920,00 | 3.513.771.168,00 | 63,14 | 2.051.317.752,00
8. | Program Pendidikan Menengah | 1.355.054.126,00 | 1.134.979.400,00 | 83,76 | 220.074.726,00
9. | Program Pendidikan Non Formal | 359.100.000,00 | 341.987.000,00 | 95,23 | 17.113.000,00
10. | Program Peningkatan Mutu Pendidik dan Tenaga Kependidikan | 250.000.000,00 | 98.540.000,00 | 39,42 | 151.460.000,00
11. | Program Manajemen Pelayanan Pendidikan | 60.000.000,00 | 0,00 | 0,00 | 60.000.000,00
12. | Program Pelayanan Pendidikan Khusus | 550.000.000,00 | 345.430.000,00 | 62,81 | 204.570.000,00
`,
        merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"],
      },
    ],
    wrong: [
      { sheet: "Belanja", cell: "B3", isSure: true },
      { sheet: "Program", cell: "C11", isSure: true },
    ],
  },
  {
    name: "a city public works office",
    year: 2020,
    source: "https://123dok.com/article/capaian-kinerja-organisasi-akuntabilitas-kinerja.yev4vr50",
    sheets: [
      {
        name: "Tabel 3-1",
        sheet: `
Tabel 3-1Indikator Kinerja Sasaran Strategis Beserta Target dan Realisasi Dinas Pekerjaan Umum dan Penataan Ruang Tahun 2019
Sasaran Strategis | Indikator Kinerja | Satuan | Target Tahun 2020 | Realisasi Tahun 2020 | Capaian (%)
Meningkatkan Kapasitas Air Bersih | Kapasitas Debit Air Bersih | Liter/detik | 405 | 65 | 16,05
Mewujudkan fungsi dan klasifikasi kegiatan sesuai peruntukan ruang / kawasan / lahan berdasarkan peraturan yang berlaku | Persentase Permohonan / Pengajuan yang diselesaikan dalam setahun | % | 100 | 100 | 100
`,
      },
    ],
    wrong: [{ sheet: "Tabel 3-1", cell: "A1", isSure: false }],
  },
  {
    name: "a district government (maternal and child health)",
    year: 2019,
    source: "https://123dok.com/article/menurunnya-kematian-ibu-baru-melahirkan-anak-baru-lahir.qojrmjjz",
    sheets: [
      {
        name: "Tabel 3.8",
        sheet: `
Tabel; 3.8
Anlisis Pencapaian Sasaran Strategis 5
Menurunnya Kematian Ibu Baru Melahirkan dan Anak Baru Lahir
NO. | Indikator Sasaran | Capaian Kinerja Tahun 2015 | Capaian Kinerja Tahun 2016 | Capaian Kinerja Tahun 2017 | Capaian Kinerja Tahun 2018 | Tahun 2019 |  | Capaian Kinerja Tahun 2019
 |  |  |  |  |  | Target | Realisasi
1. | Angka Kematian Ibu per 100.000KH | 0,15 | 0,21 | 0,19 | 0,17 | 0,16 | 0,19 | 87,10
2. | Angka Kematian Bayi per 1.000KH | 8,49 | 8,17 | 8,17 | 8,10 | 9,20 | 9,53 | 96,54
3. | Angka Kematian Balita per 1.000KH | 1,5 | 0,55 | 2,41 | 0,30 | 0,64 | 0,18 | 72,52
 | Rata-rata Capain Kinerja | 81,93 | 83,65 | 83,14 | 91,02 |  |  | 85,38
`,
        merges: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:F5", "G4:H4", "I4:I5"],
      },
    ],
    wrong: [
      { sheet: "Tabel 3.8", cell: "I8", isSure: true },
      { sheet: "Tabel 3.8", cell: "I9", isSure: false },
    ],
  },
  {
    name: "a district inspectorate",
    year: 2019,
    source: "https://123dok.com/document/zx5dll94-baik-baik-cukup-kurang-kurang.html",
    sheets: [
      {
        name: "Skala",
        sheet: `
Tabel 3.1
Interval Penilaian Kinerja
NO | INTERVAL NILAI REALISASI KINERJA | KRITERIA PENILAIAN REALISASI KINERJA
1 | 91 % ≤ 100 % | Sangat Baik
2 | 76 % ≤ 90% | Baik
3 | 66 % ≤ 75 % | Cukup
4 | 51 % ≤ 65 % | Kurang
5 | ≤ 50 % | Sangat Kurang
`,
      },
      {
        name: "Pencapaian",
        sheet: `
Tabel 3.1 Pencapaian Kinerja
N0 | Indikator Kinerja Utama | Satuan | Target | Realisasi | Capaian
Sasaran Strategis 1. Meningkatnya Akuntabilitas Keuangan Dan Kinerja Pemerintah Daerah
1 | Persentase penurunan temuan keuangan yang bersifat materil | % | 55% | n/a | n/a
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial cooperatives office",
    year: 2015,
    source:
      "https://text-id.123dok.com/document/oy82pv30y-perbandingan-antara-target-dengan-realisasi-kinerja-presentase-koperasi-aktif-persentase-peningkatan-tingkat-kesehatan-usaha-simpan-pinjamksp.html",
    sheets: [
      {
        name: "Sasaran 1",
        sheet: `
Pencapaian Realisasi Sasaran Meningkatnya Kualitas Kelembagaan Koperasi Tahun 2011- 2015
Sasaran | Indikator Kinerja | Realisasi |  |  |  | 2015
 |  | 2011 | 2012 | 2013 | 2014 | Target | Realisasi | Capaian
Meningkatnya Kualitas Kelembagaan Koperasi | Persentase Koperasi Aktif | 66,31 | 69,36 | 70,48 | 69,03 | 71,5 | 69,88 | 97,73
 | Persentase Peningkatan tingkat kesehatan usaha simpan pinjam/KSP | 30,42 | 30,48 | 30,56 | 32,57 | 32 | 40,45 | 126,41
`,
        merges: ["A2:A3", "B2:B3", "C2:F2", "G2:I2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a district environment office",
    year: 2016,
    source:
      "https://text-id.123dok.com/document/rz33r527z-target-dan-realisasi-indikator-kinerja-utama-kantor-lingkungan-hidup-klh-kulon-progo.html",
    sheets: [
      {
        name: "Tabel 6",
        sheet: `
Tabel 6. Capaian Kinerja Kantor Lingkungan Hidup Tahun 2016
Indikator Kinerja Utama | Capaian |  | 2016 |  |  | Target Akhir Renstra 2016 | Capaian s/d 2016 terhadap 2016
 | 2014 | 2015 | Target | Realisasi | % realisasi
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
Indeks Kualitas Udara | 98.74 | 98,77 | 97,72 | 98,07 | 100,36 | 97.72 | 100,36
Indeks Kualitas Air | 0.94 | 70 | 0,79 | 62 | - | 0.79 | -
`,
        merges: ["A2:A3", "B2:C2", "D2:F2", "G2:G3", "H2:H3"],
      },
    ],
    wrong: [],
  },
  {
    name: "a city disaster agency (BPBD)",
    year: 2020,
    source:
      "https://123dok.com/article/analisis-penyebab-keberhasilan-kegagalan-peningkatan-penurunan-alternatif-dilakukan.ydkm3deq",
    sheets: [
      {
        name: "Tabel 3.11",
        sheet: `
Tabel 3.11. Target dan realisasi indikator kinerja tahun 2020 dan indikator program tahun 2020
No. | Indikator Sasaran | Target | Realisasi | Indikator Program | Target | Realisasi
1. | Indeks Kapasitas daerah dalam Penanggulangan Bencana | 84,02% | 84,02% | 1. Persentase kampung tangguh bencana (KTB) | 68,05% | 68,05%
 |  |  |  | 2. Persentase korban bencana skala kota yang dievakuasi dengan menggunakan sarana dan prasarana tanggap darurat lengkap | 100% | 100%
 |  |  |  | 3. Persentase bantuan rehabilitasi dan rekonstruksi yang diberikan pada kerusakan akibat bencana | 100% | 100%
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a district library and archive office",
    year: 2020,
    source:
      "https://123dok.com/article/capaian-kinerja-organisasi-akuntabilitas-kinerja-metodologi-pengukuran-capaian.zlv3dggy",
    sheets: [
      {
        name: "Tabel 6",
        sheet: `
Tabel 6
Pengukuran Capaian Kinerja Sasaran Strategis 1 Tahun 2020
NO. | INDIKATORKINERJA | TARGET | REALISASI | CAPAIAN% | PREDIKET
1 | Persentase Pengunjung Perpustakaan per Tahun | 0,35 | 0,35 | 100 | Sangat Tinggi
2 | Persentase koleksi buku (tercetak dan e-book) yang tersedia di perpustakaan daerah | 60 | 60 | 100 | Sangat Tinggi
3 | Indeks Kepuasan Masyarakat untuk Layanan Dinas Perpustakaan dan Kearsipan | 72,29 | 79,29 | 100 | Sangat Tinggi
 | Rata-rata |  |  | 100 | Sangat Tinggi
`,
      },
    ],
    wrong: [{ sheet: "Tabel 6", cell: "E6", isSure: false }],
  },
  {
    name: "a district manpower office, first half year",
    year: 2017,
    source:
      "https://pdfslide.net/documents/pengukuran-kinerja-plt-kepala-dinas-tenaga-kerja-pengukuran-kinerja-plt.html",
    sheets: [
      {
        name: "Semester I",
        sheet: `
PENGUKURAN KINERJA
SEMESTER I TAHUN 2017
No | Sasaran Strategis | Indikator Kinerja | Penjelasan / Formulasi Perhitungan | Target | Realisasi s.d Semester I | % Capaian
1 | 2 | 3 | 4 | 5 | 6 | 7
1 | Meningkatnya keterampilan/kompetensi dan produktivitas tenaga kerja | Prosentase kelulusan peserta yang mendapat pelatihan |  | 80% | 0% | 0%
2 | Meningkatnya penempatan dan perluasan kesempatan kerja | Prosentase lowongan kerja yang terpenuhi |  | 77% | 91,76% | 119.16%
 |  | Prosentase peserta pelatihan kewirausahaan yang berhasil membentuk wirausaha baru (WUB) |  | 80% | 0% | 0%
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial food security agency",
    year: 2015,
    source: "https://text-id.123dok.com/document/9yn0lw6lq-evaluasi-dan-analisis-capaian-kinerja.html",
    sheets: [
      {
        name: "Tabel 12",
        sheet: `
Tabel 12. Rencana dan Realisasi Capaian Sasaran
NO | Sasaran Srategis | Indikatir Kinerja | Satuan | 2015 |  |  | 2019
 |  |  |  | Target | Realisasi | % | Target RPJMD | %
1. | Terpenuhinya Kebutuhan Konsumsi Pangan yang beragam, bergizi, seimbang dan aman | 1. Skor Pola Pangan Harapan (PPH) Konsumsi | - | 84,1 | 84,1 | 100 | 92,5 | 90,92
 |  | 2. Jumlah Konsumsi Energi | Kkal/kap/hr | 2.004 | 2.052 | 102,4 | 2.150 | 95,44
 |  | 3. Jumlah Konsumsi Protein | Gram/kap/hr | 56,1 | 53,25 | 94,92 | 57 | 93,42
 |  | 4. Skor Pola Pangan Harapan (PPH) Ketersediaan | - | 87,52 | 70,31 | 80,34 | 96,32 | 73,0
 |  | 5. Persentase Penurunan Jumlah Penduduk Rawan Pangan | /Tahun | 1 | 0,68 | 68 | 1 | 68
`,
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2", "H2:I2"],
      },
      {
        name: "PK 2015",
        sheet: `
Tabel 5. Perjanjian Kinerja Perubahan Tahun Anggaran 2015
Program : | Anggaran | Keterangan
1. Pelayanan Administrasi Perkantoran | Rp. 827.560.810,- | APBD
2. Peningkatan Sarana dan Prasarana Aparatur | Rp. 185.782.000,- | APBD
3. Peningkatan Disiplin Aparatur | Rp. 93.128.000,- | APBD
4. Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan | Rp. 177.841.000,- | APBD
5. Peningkatan Diversifikasi dan Peningkatan Ketahanan Pangan | Rp. 4.988.314.500,- | APBD
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial government (school participation)",
    year: 2016,
    source:
      "https://text-id.123dok.com/document/lzgjw8r8z-sasaran-meningkatnya-tingkat-pendidikan-masyarakat-ke-jenjang-menengah-dan-tinggi-sasaran-meningkatkan-indeks-pembangunan-dan-derajat-kesehatan-masyarakat.html",
    sheets: [
      {
        name: "Grafik 3.20.a",
        sheet: `
Grafik 3.20.a Perkembangan APK dan APM SMA/SMK/MA/Paket C Tahun 2012 – 2016
 | 2012 | 2013 | 2014 | 2015 | 2016
APK SMA/SMK/MA/Paket C | 63.51 | 64.68 | 64.35 | 70.00 | 82.98
APM SMA/SMK/MA/Paket C | 48.05 | 48.75 | 49.45 | 62.00 | 58.85
Sumber : Dinas Pendidikan dan Kebudayaan, 2016
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a district public works office (roads)",
    year: 2022,
    source: "https://fliphtml5.com/hxeau/phig/DOKUMEN_PEMBANGUNAN_INFRASTRUKTUR_2022_compressed/53",
    sheets: [
      {
        name: "Tabel 3.5",
        sheet: `
Tabel 3.5
Kondisi dan Kemantapan Jalan Tahun 2018-2021
No | Uraian | 2020 |  | 2021
 |  | KM | % | KM | %
1 | 2 | 3 | 4 | 5 | 6
1 | Jenis Perkerasan
 | - Aspal | 238,077 | 24,28 | 259,142 | 25,41
 | - Kerikil | 177,333 | 18,09 | 156,064 | 15,92
 | - Tanah | 212,435 | 21,67 | 216,989 | 22,13
 | - Lapen | 352,55 | 35,96 | 358,200 | 36,54
 | Total | 980,395 | 100,000 | 980,395 | 100,00
2 | Kondisi Jalan
 | - Baik | 335,848 | 34,26 | 285,915 | 29,16
 | - Sedang | 257,081 | 26,22 | 310,597 | 31,68
 | - Rusak Ringan | 186,539 | 19,03 | 227,616 | 23,22
 | - Rusak Berat | 200,927 | 20,49 | 156,258 | 15,94
 | Total | 980,395 | 100,00 | 980,395 | 100,00
3 | Kemantapan Jalan
 | - Mantap | 592,929 | 60,48 | 596,512 | 60,84
 | - Tidak Mantap | 387,466 | 39,52 | 383,874 | 39,16
 | Total | 980,395 | 100,00 | 980,395 | 100,00
`,
        merges: ["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
      },
    ],
    wrong: [
      { sheet: "Tabel 3.5", cell: "E7", isSure: true },
      { sheet: "Tabel 3.5", cell: "E17", isSure: true },
      { sheet: "Tabel 3.5", cell: "E21", isSure: true },
      { sheet: "Tabel 3.5", cell: "A2", isSure: false },
    ],
  },
  {
    name: "a regency government (LKjIP, schooling targets)",
    year: 2016,
    source: "https://text-id.123dok.com/document/ozlxo2rgz-angka-partisipasi-kasar-paud.html",
    sheets: [
      {
        name: "Capaian",
        sheet: `
Tabel 3.4 Rencana dan Realisasi Capaian Sasaran Kinerja Terwujudnya Pemenuhan Kebutuhan Pendidikan Bagi Masyarakat
No | Indikator Kinerja Utama | Capaian Tahun 2015 | Kondisi Tahun 2016 |  |  | Target Akhir RPJMD | Capaian s/d Tahun 2016 Thd Target Akhir RPJMD
 |  |  | Target | Realisasi | %
1 | Angka Partisipasi Kasar PAUD | 92,19 | 92,19 | 92,37 | 100,20 | 93,19 | 99,12
2 | Angka Partisipasi Kasar (APK) SD/MI/Paket A | 94,53 | 94,53 | 105,23 | 111,32 | 97,03 | 108,45
3 | Angka Partisipasi Kasar (APK) SMP/MTs/Paket B | 87,58 | 87,58 | 97,57 | 111,41 | 90,08 | 108,31
4 | Angka Partisipasi Murni (APM) SD/MI/Paket A | 81,6 | 81,6 | 91,26 | 111,84 | 84,10 | 108,51
5 | Angka Partisipasi Murni (APM) SMP/MTs/Paket B | 63,94 | 63,94 | 72,77 | 113,81 | 66,44 | 109,53
6 | Angka Melanjutkan (AM) dari SMP/MTs ke SMA/SMK/MA | 96,64 | 96,64 | 92,43 | 95,64 | 96,69 | 95,59
7 | Angka Putus Sekolah (APS) SD/MI | 0,02 | 0,02 | 0,03 | 150 | 0,01 | 33,33
8 | Angka Putus Sekolah (APS) SMP/MTs | 0,1 | 0,1 | 0,08 | 80 | 0,05 | 62,50
9 | Angka kelulusan SD/MI | 97,78 | 97,78 | 99 | 101,25 | 97,83 | 101,20
10 | Angka kelulusan SMP/MTs | 95,55 | 95,55 | 98 | 102,56 | 95,60 | 102,51
`,
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3", "H2:H3"],
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial government (school participation targets)",
    year: 2015,
    source: "https://123dok.com/article/sasaran-strategis-peraturan-gubernur-sulselprovgoid-f-f-a-3.ye8gp41y",
    sheets: [
      {
        name: "Sasaran 15",
        sheet: `
SASARAN STRATEGIS 15
Meningkatnya akses dan mutu penyelenggaraan wajib belajar 12 tahun
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | 2 | 3 | 4 | 5
1. | Angka Partisipasi Kasar (APK) SD Sederajat | 107,09 % | 108,09 % | 100,93
2. | Angka Partisipasi Murni (APM) SD Sederajat | 103,00 % | 97,95 % | 95,09
3. | Angka Partisipasi Sekolah (APS) SD Sederajat | 98,10 % | 98,31 % | 100,21
4. | Angka Partisipasi Kasar (APK) SMP Sederajat | 110,00 % | 99,64 % | 90,58
5. | Angka Partisipasi Murni (APM) SMP Sederajat | 76,80 % | 79,63 % | 103,68
6. | Angka Partisipasi Sekolah (APS) SMP Sederajat | 88,42 % | 87,46 % | 98,91
7. | Angka Partisipasi Kasar (APK) SMA Sederajat | 83,00 % | 81,28 % | 97,92
8. | Angka Partisipasi Murni (APM) SMA Sederajat | 62.40 % | 70,12 % | 112,37
9. | Angka Partisipasi Sekolah (APS) SMA Sederajat | 62,90 % | 71,64 % | 113,89
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial health office (health profile, population)",
    year: 2021,
    source: "https://dinkesjatengprov.go.id/v2018/dokumen/Profil_Kesehatan_2021/files/basic-html/page151.html",
    sheets: [
      {
        name: "Tabel 1",
        sheet: `
TABEL 1
LUAS WILAYAH, JUMLAH DESA/KELURAHAN, JUMLAH PENDUDUK, JUMLAH RUMAH TANGGA, DAN KEPADATAN PENDUDUK MENURUT KABUPATEN/KOTA
TAHUN 2021
NO | KABUPATEN/KOTA | LUAS WILAYAH (km2) | JUMLAH |  |  | JUMLAH PENDUDUK |  |  | JUMLAH RUMAH TANGGA | RATA-RATA JIWA/RUMAH TANGGA | KEPADATAN PENDUDUK per km2
 |  |  | DESA | KELURAHAN | DESA + KELURAHAN | LAKI-LAKI | PEREMPUAN | TOTAL
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
1 | Kab.Cilacap | 2.124,5 | 269 | 15 | 284 | 990.372 | 973.452 | 1.963.824 | 467.001 | 4,21 | 924
2 | Kab.Banyumas | 1.335,3 | 301 | 30 | 331 | 900.919 | 888.711 | 1.789.630 | 460.639 | 3,89 | 1.340
3 | Kab.Purbalingga | 677,6 | 224 | 15 | 239 | 509.854 | 497.940 | 1.007.794 | 234.583 | 4,30 | 1.487
4 | Kab.Banjarnegara | 1.023,7 | 266 | 12 | 278 | 521.576 | 505.290 | 1.026.866 | 242.084 | 4,24 | 1.003
5 | Kab.Kebumen | 1.211,7 | 449 | 11 | 460 | 690.026 | 671.887 | 1.361.913 | 322.029 | 4,23 | 1.124
6 | Kab.Purworejo | 1.091,5 | 469 | 25 | 494 | 387.047 | 386.541 | 773.588 | 208.669 | 3,71 | 709
7 | Kab.Wonosobo | 981,4 | 236 | 29 | 265 | 451.881 | 434.732 | 886.613 | 215.568 | 4,11 | 903
8 | Kab.Magelang | 1.102,9 | 367 | 5 | 372 | 657.708 | 647.804 | 1.305.512 | 350.405 | 3,73 | 1.184
9 | Kab.Boyolali | 1.008,5 | 261 | 6 | 267 | 538.343 | 531.904 | 1.070.247 | 276.983 | 3,86 | 1.061
10 | Kab.Klaten | 658,2 | 391 | 10 | 401 | 630.845 | 636.427 | 1.267.272 | 339.603 | 3,73 | 1.925
11 | Kab.Sukoharjo | 489,1 | 150 | 17 | 167 | 456.063 | 455.540 | 911.603 | 246.670 | 3,70 | 1.864
12 | Kab.Wonogiri | 1.793,7 | 251 | 43 | 294 | 523.867 | 525.425 | 1.049.292 | 264.869 | 3,96 | 585
13 | Kab.Karanganyar | 775,4 | 162 | 15 | 177 | 468.107 | 470.701 | 938.808 | 236.038 | 3,98 | 1.211
14 | Kab.Sragen | 941,5 | 196 | 12 | 208 | 490.067 | 493.574 | 983.641 | 256.933 | 3,83 | 1.045
`,
        merges: ["A4:A5", "B4:B5", "C4:C5", "D4:F4", "G4:I4", "J4:J5", "K4:K5", "L4:L5"],
      },
    ],
    wrong: [],
  },
];
