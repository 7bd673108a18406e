import type { PublishedReport } from "./published-report";

export const lembagaPusat1Tables: PublishedReport[] = [
  {
    name: "a provincial election commission secretariat",
    year: 2020,
    source: "https://id.scribd.com/document/623083319/Lkj-2020-Kaltim-Sekretariat",
    sheets: [
      {
        name: "Capaian",
        sheet: `
Indikator Kinerja Utama | Kinerja
 | Target | Realisasi | Capaian | Kategori
KEGIATAN 3355: Pelaksanaan Akuntabilitas Pengelolaan Administrasi Keuangan di Lingkungan Setjen KPU.
Meningkatnya Pembinaan Perbendaharaan.
Persentase meningkatnya kapasitas pengetahuan/pemahaman para pejabat perbendaharaan dalam pengelolaan keuangan. | 80% | 80% | 100% | Berhasil
Terlaksananya Sistem Akutansi dan Pelaporan Keuangan.
Jumlah laporan sistem akuntansi dan pelaporan keuangan. | 2 Lap | 2 Lap | 100% | Berhasil
Tersusunnya Laporan Pertanggungjawaban Penggunaan Anggaran.
Jumlah KPU Provinsi dan Kab/Kota yang menyampaikan laporan pertanggungjawaban penggunaan anggaran (e-LPPA) tepat waktu. | 11 Lap | 11 Lap | 100% | Berhasil
Tersusunnya Laporan Pengelolaan Dana Hibah.
Jumlah KPU Kab/Kota yang menyampaikan laporan evaluasi penggunaan dana anggaran hibah pemilihan. | 9 Lap | 9 Lap | 100% | Berhasil
KEGIATAN 3356: Fasilitasi Pengelolaan Data, Dokumentasi, Pengadaan, Pendistribusian, Pemeliharaan dan Inventarisasi Logistik Pemilu.
Terlaksananya Pembinaan Koordinasi Tingkat Satker Dalam Mengelola Logistik Pemilu.
Persentase pola pengelolaan logistik Pemilu di tingkat satker. | 80% | 80% | 100% | Berhasil
`,
        merges: ["A1:A2", "B1:E1"],
      },
    ],
    wrong: [],
  },
  {
    name: "a national training and study centre (Puslatbang)",
    year: 2021,
    source: "https://fliphtml5.com/agdol/iduq/LAKIP_Puslatbang_KMP_LAN_Tahun_2021/105/",
    sheets: [
      {
        name: "IKK 6.2",
        sheet: `
Tabel.3.67 Capaian Nilai Evaluasi Kinerja Anggaran
Indikator Kinerja | Target | Realisasi | Capaian
Nilai Evaluasi Kinerja Anggaran | 89 | 87.93 | 98.80%
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a food and drug research centre",
    year: 2021,
    source: "https://123dok.com/article/analisis-efisiensi-pelaksanaan-kegiatan-akuntabilitas-kinerja.yev43501",
    sheets: [
      {
        name: "Efisiensi",
        sheet: `
Tabel 28. Analisis Tingkat Efisiensi Kegiatan
SASARAN | INDIKATOR | KINERJA |  |  | ANGGARAN |  |  | IE | TE | Ket
 |  | T | R | % | T | R | %
Tersedianya riset dan kajian di bidang pengawasan Obat dan Makanan yang berkualitas | Persentase riset dan kajian pengawasan Obat dan Makanan yang dimanfaatkan | 75% | 74,94% | 99,92% | 6.910.387.000 | 6.495.748.767 | 94,00% | 1,063 | 0,063 | Efisien
Tersedianya perencanaan riset dan kajian sesuai kebutuhan | Persentase riset dan kajian yang sesuai dengan perencanaan | 100% | 100,00% | 100,00% | 42.150.000 | 41.818.800 | 99,21% | 1,008 | 0,008 | Efisien
`,
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:I3", "J2:J3", "K2:K3"],
      },
    ],
    wrong: [],
  },
  {
    name: "a state university",
    year: 2016,
    source: "https://id.scribd.com/document/469762699/Laporan-Kinerja-Universitas-Syiah-Kuala-2016",
    sheets: [
      {
        name: "Tabel 3.1",
        sheet: `
Tabel 3.1 Capaian IKU Tahun 2016 (lanjutan)
Indikator Kinerja Utama | Satuan | Target Renstra | Target 2016 | Realisasi 2016 | Capaian (%)
Jumlah program studi berakreditasi internasional | Prodi | 7 | 1 | 0 | 0,00
Persentase Program Studi yang menerapkan SPMI | % | 100 | 78 | 80 | 102,56
Jumlah laboratorium bersertifikat | Lab. | 10 | 0 | 1 | 200,00
Rasio dosen terhadap jumlah mahasiswa | Rasio | 1:22 | 1:22 | 1:22 | 100,00
Persentase dosen bersertifikat pendidik | % | 99,00 | 91,35 | 90,00 | 98,52
Persentase dosen berkualifikasi S3 | % | 60,00 | 29,50 | 28,64 | 96,27
Persentase Serapan Anggaran | % | 95 | 100 | 75,91 | 75,91
Opini Laporan Keuangan |  | WTP | WTP | - | -
`,
      },
    ],
    wrong: [
      { sheet: "Tabel 3.1", cell: "F8", isSure: true },
      { sheet: "Tabel 3.1", cell: "F5", isSure: false },
    ],
  },
  {
    name: "a state university (main indicators)",
    year: 2020,
    source: "https://123dok.com/article/analisis-capaian-kinerja-akuntabilitas-kinerja.zxo6lnvz",
    sheets: [
      {
        name: "IKU",
        sheet: `
Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
4. Meningkatnya Kualitas SDM | Persentase dosen tetap berkualifikasi akademik S3; memiliki sertifikat kompetensi/profesi; atau berasal dari kalangan praktisi profesional | % | 40 | 64.66 | 162
5. Meningkatnya kualitas luaran Kajian, Inovasi, Penelitian dan Pengabdian kepada Masyarakat | Jumlah keluaran penelitian dan pengabdian kepada masyarakat yang berhasil mendapat rekognisi internasional atau diterapkan oleh masyarakat per jumlah dosen. | hasil penelitian per jumlah dosen | 0.15 | 1.02 | 648
`,
      },
    ],
    wrong: [{ sheet: "IKU", cell: "F3", isSure: true }],
  },
  {
    name: "an inspectorate of a research agency",
    year: 2020,
    source: "https://123dok.com/article/evaluasi-analisis-capaian-kinerja-capaian-kinerja-pada-tahun.y6px385q",
    sheets: [
      {
        name: "Tabel 3.1",
        sheet: `
Tabel 3.1
Capaian IKSK Inspektorat
Sasaran Program/Kegiatan | Indikator Kinerja Sasaran Kegiatan | Target | Realisasi | Capaian
Terselenggaranya penguatan pengawasan internal | IKSK 1: Nilai Persepsi Korupsi | 6,72 | 6,70 | 99,70%
 | IKSK 2: Nilai Evaluasi Internal AKIP | 7,86 | 8,45 | 107,50%
 | IKSK 3: Nilai area penguatan pengawasan | 8,20 | 2,25* | -
 | IKSK 4: Deviasi antara PMP RB dengan Nilai RB dari Kementerian PAN RB | 8 | 18,43* | -
 | IKSK 5: Rasio temuan BPK yang ditindaklanjuti terhadap total temuan BPK | 85 | 86,63 | 101,92%
 | IKSK 6: Indeks kepuasan atas layanan Inspektorat (Skala Likert 1-4) | 3 | 3,27 | 109%
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a cooperation and public relations bureau of a research agency",
    year: 2019,
    source: "https://studylib.ru/doc/6262428/lakin-64818785-lakin-biro-kshu-2019-final",
    sheets: [
      {
        name: "Ringkasan",
        sheet: `
No | Sasaran Strategis Utama | Indikator Kinerja Utama | Target | Realisasi | %
1 | Meningkatnya koordinasi dan layanan administrasi kerja sama | Presentase naskah kerja sama yang efektif dibandingkan dengan naskah kerja sama yang berlaku | 75% | 77,06% | 102,74%
2 | Meningkatnya kualitas pelayanan publik | Hasil Survey Kepuasan Masyarakat (SKM). | 81% | 86,72% | 110%
3 | Meningkatnya kualitas penatausahaan BMN | Persentase nilai BMN yang dimanfaatkan dibandingkan dengan total BMN yang tersedia | 98% | 99,9% | 101,94%
`,
      },
    ],
    wrong: [{ sheet: "Ringkasan", cell: "F3", isSure: true }],
  },
  {
    name: "a provincial family planning office (BKKBN)",
    year: 2020,
    source: "https://123dok.com/article/capaian-kinerja-bkkbn-akuntabilitas-kinerja.q23rg2rz",
    sheets: [
      {
        name: "Kategori",
        sheet: `
Tabel 3.1 Kategorisasi Indeks Capaian
No | Interval Capaian | Kategori Capaian | Kode Capaian
1 | > 100% | Baik Sekali | BIRU
2 | 100% ≤ 87,5% | Baik | HIJAU
3 | 87,5% ≤ 75% | Cukup | KUNING
4 | < 75 % | Kurang | MERAH
`,
      },
      {
        name: "Tabel 3.2",
        sheet: `
Tabel 3.2 Capaian Perjanjian Kinerja Tahun 2020
No | Sasaran | No | Indikator | Target | Realisasi | Capaian | Sumber
1 | Menurunnya angka kelahiran total | 1 | Angka kelahiran total (Total Fertility Rate /TFR) per WUS usia 15-49 Tahun | 1,92 | 1,81 | 105,73% | Puslitbang BKKBN
2 | Meningkatnya angka prevalensi kontrasepsi modern | 2 | Angka prevalensi kontrasepsi modern (Modern Contraceptive Prevelance Rate/mCPR ) | 62,01 | 57,10 | 92,08% | Puslitbang BKKBN
3 | Menurunnya kebutuhan ber-KB yg tidak terpenuhi | 3 | Persentase kebutuhan ber-KB yg tidak terpenuhi (Unmet Need ) | 5,74 | 9,04 | 42,51% | Statistik Rutin
4 | Menurunnya angka kelahiran remaja | 4 | Angka kelahiran remaja umur 15-19 tahun (Age Specific Fertility Rate/ASFR 15-19) | 17,00 | 14,00 | 117,65% | Puslitbang BKKBN
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial family planning office, three years compared",
    year: 2023,
    source: "https://anyflip.com/bhmyq/qyen/basic/151-200",
    sheets: [
      {
        name: "Tabel 3.49",
        sheet: `
Tabel.3.49 Perbandingan Target Dan Realisasi Kinerja Tahun 2021 – 2023
Indikator Kinerja Kegiatan | 2021 |  |  | 2022 |  |  | 2023
 | Target | Capaian | % | Target | Capaian | % | Target | Capaian | %
Jumlah Kelompok Kerja Bangga Kencana Provinsi dan Kabupaten/Kota yang efektif | 1 Prov & 1 Kab/Kota | 1 Prov & 7 Kab/Kota | 100% Prov & 700% Kab/Kota | 1 Prov & 2 Kab/Kota | 1 Prov & 7 Kab/Kota | 100% Prov & 350% Kab/Kota | 1 Prov & 3 Kab/Kota | 1 Prov & 7 Kab/Kota | 100% Prov & 233% Kab/Kota
Sumber : Laporan Feedback Monitoring dan Evaluasi Ditjakduk BKKBN
`,
        merges: ["A2:A3", "B2:D2", "E2:G2", "H2:J2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a food and drug office, first quarter",
    year: 2021,
    source: "https://fliphtml5.com/lrpia/skhm/Laporan_Kinerja_Interim_Tw_I_Tahun_2021/48",
    sheets: [
      {
        name: "Tabel 3.5",
        sheet: `
Tabel 3.5 Persentase Obat yang Aman dan Bermutu Berdasarkan Hasil Pengawasan
Sasaran Strategis | Indikator Kinerja Sasaran Strategis (IKSS) | Target s.d TW I | Realisasi s.d TW I |  |  | Capaian Terhadap Target | Kriteria
 |  |  | Pembilang | Penyebut | Realisasi
Terwujudnya Obat dan Makanan yang memenuhi syarat di masing–masing wilayah kerja UPT | Persentase Obat yang aman dan bermutu berdasarkan hasil pengawasan | 80.00% | 23 | 36 | 63.89% | 79.86 | Cukup
`,
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3", "H2:H3"],
      },
    ],
    wrong: [],
  },
  {
    name: "a food and drug head office",
    year: 2020,
    source:
      "https://123dok.com/article/analisis-akuntabilitas-kinerja-capaian-kinerja-aplikasi-performance-tahun.yr3l5d0j",
    sheets: [
      {
        name: "1.1",
        sheet: `
1.1 Persentase Obat yang Memenuhi Syarat Tahun 2020
INDIKATOR KINERJA | TARGET | REALISASI | % CAPAIAN | KRITERIA
Persentase obat yang memenuhi syarat | 80.80% | 88.37% | 109.37% | Baik
`,
      },
    ],
    wrong: [],
  },
  {
    name: "an inspectorate general of a ministry",
    year: 2019,
    source: "https://fliphtml5.com/ivgoq/hwvo/LAKIP_ITJEN_TAHUN_2019/42",
    sheets: [
      {
        name: "Tabel III.5",
        sheet: `
Tabel III.5. Pengukuran Efisiensi
Pagu Anggaran | Realisasi | Hasil Pengukuran (%)
106.439.453.000,00 | 104.734.936.307,00 | 98,40
769.420.000,00 | 760.225.025,00 | 98,80
3.021.089.000,00 | 2.988.047.640,00 | 98,91
E= (98.40+98.80+98.91) / 4 |  | 74,03
`,
      },
    ],
    wrong: [{ sheet: "Tabel III.5", cell: "C6", isSure: false }],
  },
  {
    name: "a statistics office (census, migrants by age)",
    year: 2022,
    source: "https://sensus.bps.go.id/topik/tabular/sp2022/167/6/1",
    sheets: [
      {
        name: "Migran",
        sheet: `
Jumlah Penduduk menurut Klasifikasi Kelompok Umur dan Status Migrasi
Klasifikasi Kelompok Umur | Total |  |  | Migran |  |  | Non Migran
 | Laki-laki | Perempuan | Total | Laki-laki | Perempuan | Total | Laki-laki | Perempuan | Total
0-4 | 159.421 | 153.323 | 312.744 | 2.538 | 2.252 | 4.790 | 156.883 | 151.071 | 307.954
5-9 | 159.369 | 152.780 | 312.149 | 5.468 | 5.356 | 10.825 | 153.901 | 147.424 | 301.324
10-14 | 157.394 | 148.828 | 306.222 | 9.556 | 8.502 | 18.058 | 147.838 | 140.326 | 288.164
15-19 | 154.760 | 146.513 | 301.273 | 12.750 | 10.931 | 23.681 | 142.010 | 135.582 | 277.592
20-24 | 154.394 | 147.757 | 302.151 | 14.033 | 14.605 | 28.638 | 140.361 | 133.152 | 273.513
25-29 | 152.981 | 148.965 | 301.946 | 19.955 | 21.257 | 41.212 | 133.026 | 127.708 | 260.734
30-34 | 150.785 | 148.510 | 299.295 | 27.853 | 29.665 | 57.518 | 122.932 | 118.845 | 241.777
35-39 | 145.072 | 142.658 | 287.730 | 34.813 | 33.530 | 68.343 | 110.259 | 109.128 | 219.387
40-44 | 137.220 | 133.340 | 270.560 | 41.111 | 34.490 | 75.601 | 96.109 | 98.850 | 194.959
45-49 | 124.795 | 120.446 | 245.241 | 42.318 | 36.025 | 78.342 | 82.477 | 84.421 | 166.899
50-54 | 106.246 | 100.835 | 207.081 | 39.822 | 33.197 | 73.019 | 66.424 | 67.638 | 134.062
55-59 | 86.428 | 81.713 | 168.141 | 32.790 | 27.774 | 60.564 | 53.638 | 53.939 | 107.577
60-64 | 65.875 | 62.150 | 128.025 | 25.953 | 20.917 | 46.871 | 39.922 | 41.233 | 81.154
65-69 | 46.814 | 44.195 | 91.009 | 17.628 | 14.913 | 32.541 | 29.186 | 29.282 | 58.468
70-74 | 26.419 | 25.991 | 52.410 | 11.890 | 9.689 | 21.579 | 14.529 | 16.302 | 30.831
75+ | 21.296 | 23.863 | 45.159 | 9.921 | 8.243 | 18.164 | 11.375 | 15.620 | 26.995
Total | 1.849.269 | 1.781.867 | 3.631.136 | 348.401 | 311.346 | 659.747 | 1.500.868 | 1.470.521 | 2.971.389
`,
        merges: ["A2:A3", "B2:D2", "E2:G2", "H2:J2"],
      },
    ],
    wrong: [
      { sheet: "Migran", cell: "G5", isSure: false },
      { sheet: "Migran", cell: "J5", isSure: false },
      { sheet: "Migran", cell: "G13", isSure: false },
      { sheet: "Migran", cell: "J13", isSure: false },
      { sheet: "Migran", cell: "G16", isSure: false },
      { sheet: "Migran", cell: "J16", isSure: false },
      { sheet: "Migran", cell: "E20", isSure: false },
      { sheet: "Migran", cell: "G20", isSure: false },
      { sheet: "Migran", cell: "H20", isSure: false },
      { sheet: "Migran", cell: "J20", isSure: false },
    ],
  },
  {
    name: "a road directorate (national road condition)",
    year: 2014,
    source: "https://id.scribd.com/document/447867005/Data-kerusakan-jalan-2015",
    sheets: [
      {
        name: "Kondisi",
        sheet: `
Tabel 4.1. Panjang Jalan Nasional Menurut Provinsi dan Kondisi Umum Jalan
Status Desember 2014
Provinsi | Kondisi Permukaan Jalan (km) |  |  |  | Jumlah
 | Baik | Sedang | Rusak Ringan | Rusak Berat
Aceh | 1.267,80 | 438,54 | 24,42 | 72,60 | 1.803,35
Sumatera Utara | 452,62 | 1.353,75 | 222,17 | 221,10 | 2.249,64
Sumatera Barat | 784,16 | 386,83 | 27,83 | 14,07 | 1.212,89
Riau | 800,93 | 253,57 | 29,86 | 50,10 | 1.134,47
Jambi | 814,09 | 106,64 | 12,54 | 3,21 | 936,48
`,
        merges: ["A3:A4", "B3:E3", "F3:F4"],
      },
    ],
    wrong: [
      { sheet: "Kondisi", cell: "F5", isSure: false },
      { sheet: "Kondisi", cell: "F8", isSure: false },
    ],
  },
  {
    name: "a public works ministry (performance planning)",
    year: 2015,
    source: "https://text-id.123dok.com/document/7qv9gr6ry-metode-pengukuran-perencanaan-kinerja.html",
    sheets: [
      {
        name: "Komponen",
        sheet: `
Tabel II.3. Komponen Pengukuran Tingkat Dukungan Layanan Infrastruktur Dasar Permukiman dan Perumahan
No | Outcome/Indikator Kinerja | Target (%) | Keterangan
1 | Subbidang Cipta Karya | 78,00 | Rata-rata outcome penurunan luasan permukiman kumuh perkotaan dan peningkatan cakupan pelayanan akses sanitasi
 | a. Penurunan luasan permukiman kumuh perkotaan | 92,00
 | b. Peningkatan cakupan pelayanan akses sanitasi | 64,00
2 | Subbidang Perumahan Rakyat | 84,00 | Capaian outcome subbidang perumahan rakyat yang merupakan gabungan capaian penyediaan dan pembiayaan perumahan
 | a. Pemenuhan perumahan yang layak huni bagi rumah tangga berpenghasilan rendah | 84,00
`,
      },
    ],
    wrong: [],
  },
  {
    name: "an aquaculture directorate (third quarter)",
    year: 2014,
    source: "https://123dok.com/article/pencapaian-sasaran-strategis-meningkatnya-usaha-investasi.q5m29w93",
    sheets: [
      {
        name: "IKU",
        sheet: `
Tabel 18. Capaian Sasaran Strategis 4 "Meningkatnya Usaha dan Investasi di Bidang Perikanan Budidaya" sampai dengan Triwulan III Tahun 2014
No | Indikator | Target 2014 | Target TW III | Realisasi TW III | % thd Target TW III | % thd Target 2014 | Keterangan
7 | Jumlah usaha pembenihan yang operasional | 40.250 | 38.443 | 37.016 | 96,29 | 91,97 | Kumulatif, dihitung triwulanan
9 | Jumlah investasi yang mendukung kegiatan usaha perikanan budidaya | 23.200 | 23.091 | 23.186,47 | 100,41 | 99,94 | Kumulatif, dihitung triwulanan
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a public works ministry (LAKIP, use of national roads)",
    year: 2014,
    source: "https://123dok.com/article/tingkat-penggunaan-jalan-nasional-lakip-kementerian-pu-upload.zlg62l6y",
    sheets: [
      {
        name: "Jalan",
        sheet: `
Tabel 3.12 Jumlah Pengguna Jalan Nasional Tahun 2014
Indikator Kinerja Utama | Target | Realisasi | %
Tingkat penggunaan jalan nasional | 91,55 Milyar Kendaraan Kilometer | 97,56 Milyar Kendaraan Kilometer | 106,56
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a food and drug office compared with its cluster",
    year: 2020,
    source:
      "https://123dok.com/article/efektivitas-penggunaan-anggaran-pengantar-yogyakarta-februari-kepala-bbpom.yj74d3o2",
    sheets: [
      {
        name: "Nilai Kinerja",
        sheet: `
Tabel 42. Capaian Indikator Kinerja Nilai Kinerja Anggaran Tahun 2020

TAHUN 2020 |  |  | Kategori
Target | Realisasi | Capaian
93,00 | 92,384 | 99,34 | BAIK
`,
        merges: ["A3:C3", "D3:D4"],
      },
      {
        name: "NKA Kluster",
        sheet: `
Capaian Indikator Nilai Kinerja Anggaran Tahun 2020 dibandingkan dengan target Nasional dan Capaian Balai di kluster 4

BPOM/ BBPOM | Target | Realisasi | Capaian
BADAN POM | 93,00
BBPOM di Yogyakarta | 93,00 | 92,384 | 99,33
BBPOM di Banda Aceh | 93,00 | 89,47 | 96,20
BBPOM di Denpasar | 93,00 | 89,45 | 96,18
BBPOM di Jayapura | 93,00 | 89,05 | 95,75
`,
      },
      {
        name: "Renstra",
        sheet: `
Tabel 44. Realisasi Indikator Kinerja Tingkat Efisiensi Penggunaan Anggaran tahun 2020 dibandingkan dengan target Tahun 2022 dan 2024

2020 |  |  | 2022 |  |  | 2024
Target 2020 | Realisasi 2020 | Capaian 2020 | Target 2022 | Realisasi 2020 | Asumsi Capaian 2022 | Target 2024 | Realisasi 2020 | Asumsi Capaian 2024
95,00 | 100 | 105,26 | 97,00 | 100 | 103,09 | 99,00 | 100 | 101,01
`,
        merges: ["A3:C3", "D3:F3", "G3:I3"],
      },
      {
        name: "Efisiensi Kluster",
        sheet: `
Tabel 45. Capaian Indikator Kinerja Tingkat Efisiensi Penggunaan Anggaran Tahun 2020 dibandingkan dengan target Nasional dan Capaian Balai di kluster 4

BPOM/ BBPOM | Target | Realisasi | Capaian
BADAN POM | 95,00
BBPOM di Yogyakarta | 95,00 | 100 | 105,26
BBPOM di Banda Aceh | 95,00 | 100 | 105,26
BBPOM di Denpasar | 86,00 | 100 | 116,28
BBPOM di Jayapura | 95,00 | 100 | 105,26
`,
      },
    ],
    wrong: [],
  },
];
