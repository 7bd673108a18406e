import type { PublishedReport } from "./published-report";

export const pemerintahDaerah2Tables: PublishedReport[] = [
  {
    name: "a regency education profile (rooms and laboratories, large)",
    year: 2018,
    source: "http://online.flipbuilder.com/zdjg/wheu/files/basic-html/page168.html",
    sheets: [
      {
        name: "Laboratorium",
        sheet: `
Tabel 3.9.18 Kondisi Laboratorium di Satuan Pendidikan

RUANG | KONDISI |  |  |  | JUMLAH
 | B | RR | RS | RB
IPA | 22 | 36 | 13 | 10 | 81
KIMIA | 4 | 3 | 0 | 4 | 11
FISIKA | 2 | 3 | 0 | 2 | 7
BIOLOGI | 3 | 3 | 0 | 0 | 6
BAHASA | 0 | 3 | 1 | 3 | 7
IPS | 0 | 0 | 0 | 0 | 0
KOMPUTER | 10 | 16 | 3 | 7 | 36
MULTIMEDIA | 2 | 5 | 0 | 0 | 7
JUMLAH | 43 | 69 | 17 | 26 | 155
`,
        merges: ["A3:A4", "B3:E3", "F3:F4"],
      },
      {
        name: "Ruang",
        sheet: `
Tabel 3.9.19 Kondisi Ruang di Satuan Pendidikan

RUANG | KONDISI |  |  |  | JUM
 | B | RR | RS | RB
KELAS | 571 | 1331 | 338 | 400 | 2640
PERPUSTAKAAN | 72 | 138 | 26 | 52 | 288
KETERAMPILAN | 3 | 6 | 2 | 4 | 15
SERBA GUNA | 6 | 11 | 1 | 11 | 29
UKS | 38 | 48 | 12 | 21 | 119
PRAKTIK KERJA | 8 | 2 | 0 | 0 | 10
BK | 9 | 8 | 3 | 5 | 25
KEPSEK | 64 | 108 | 23 | 49 | 244
GURU | 55 | 130 | 25 | 39 | 249
TU | 21 | 22 | 6 | 6 | 55
OSIS | 8 | 18 | 5 | 8 | 39
IBADAH | 17 | 34 | 7 | 19 | 77
JUMLAH | 17 | 34 | 7 | 19 | 77
`,
        merges: ["A3:A4", "B3:E3", "F3:F4"],
      },
    ],
    wrong: [
      { sheet: "Ruang", cell: "B17", isSure: true },
      { sheet: "Ruang", cell: "C17", isSure: true },
      { sheet: "Ruang", cell: "D17", isSure: true },
      { sheet: "Ruang", cell: "E17", isSure: true },
      { sheet: "Ruang", cell: "F17", isSure: true },
    ],
  },
  {
    name: "a regency education profile (conditions in rows)",
    year: 2020,
    source: "http://online.flipbuilder.com/zdjg/lthz/files/basic-html/page203.html",
    sheets: [
      {
        name: "Laboratorium",
        sheet: `
Tabel 3.7.25 Laboratorium menurut Kategori Kondisi

KONDISI | LABORATORIUM |  |  |  | TOTAL
 | FISIKA | BIOLOGI | BAHASA | IPA
BAIK | 14 | 3 | - | 14 | 31
RUSAK RINGAN | 34 | 3 | 5 | 34 | 76
RUSAK SEDANG | - | - | - | 1 | 1
RUSAK BERAT | - | - | - | - | -
RUSAK TOTAL | - | - | - | - | -
TOTAL | 48 | 6 | 5 | 49 | 108
`,
        merges: ["A3:A4", "B3:E3", "F3:F4"],
      },
      {
        name: "Ruang",
        sheet: `
Tabel 3.7.26 Kondisi Ruang di Satuan Pendidikan

KONDISI | RUANGAN |  |  |  | TOTAL
 | GURU | TU | PERPUS | KEPSEK
BAIK | 47 | 19 | 42 | 47 | 155
RUSAK RINGAN | 74 | 19 | 102 | 74 | 269
RUSAK SEDANG | 3 | 1 | 2 | 3 | 9
RUSAK BERAT | 1 | - | 3 | 1 | 5
RUSAK TOTAL | - | - | 1 | - | 1
TOTAL | 125 | 39 | 150 | 125 | 439
`,
        merges: ["A3:A4", "B3:E3", "F3:F4"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regency education profile (rooms, total column misheaded)",
    year: 2019,
    source: "https://online.flipbuilder.com/zdjg/bigy/files/basic-html/page97.html",
    sheets: [
      {
        name: "Ruang",
        sheet: `
Tabel 3.3.18 Kondisi Ruang di Satuan Pendidikan

RUANG | BAIK | RUSAK RINGAN | RUSAK BERAT | TOTAL
Perpustakaan | 8 | 63 | 22 | 20
Keterampilan | 1 | 1 | - | -
Serba Guna | 4 | 7 | 2 | 2
UKS | 4 | 21 | 5 | 12
Praktik Kerja | - | 2 | 1 | -
BK | 3 | 3 | - | 2
Kepala Sekolah | 3 | 43 | 9 | 12
Guru | 12 | 66 | 10 | 20
TU | 1 | 13 | 4 | 5
OSIS | 2 | 8 | 1 | 6
Ibadah | 3 | 117 | 6 | 8
TOTAL | 41 | 344 | 60 | 87
`,
      },
    ],
    wrong: [
      { sheet: "Ruang", cell: "E4", isSure: false },
      { sheet: "Ruang", cell: "E5", isSure: false },
      { sheet: "Ruang", cell: "E6", isSure: false },
      { sheet: "Ruang", cell: "E7", isSure: false },
      { sheet: "Ruang", cell: "E8", isSure: false },
      { sheet: "Ruang", cell: "E9", isSure: false },
      { sheet: "Ruang", cell: "E10", isSure: false },
      { sheet: "Ruang", cell: "E11", isSure: false },
      { sheet: "Ruang", cell: "E12", isSure: false },
      { sheet: "Ruang", cell: "E13", isSure: false },
      { sheet: "Ruang", cell: "E14", isSure: false },
      { sheet: "Ruang", cell: "E15", isSure: false },
    ],
  },
  {
    name: "a provincial government performance measurement (highland province)",
    year: 2014,
    source:
      "https://text-id.123dok.com/document/ozlx7pplz-pengukuran-pencapaian-kinerja-pengukuran-pencapaian-kinerja.html",
    sheets: [
      {
        name: "Pengukuran",
        sheet: `
PENGUKURAN PENCAPAIAN KINERJA

No | Sasaran Strategis |  | Indikator Kinerja | Satuan | Target | Realisasi | Capaian
2 | Meningkatnya Profesionalisme dan Akuntabilitas Kinerja serta Disiplin Aparatur | 1 | Persentase pejabat struktural yang memenuhi syarat jabatan |  | 80,00 | 80,83 | 101,04
 |  | 2 | Persentase pemenuhan jabatan fungsional sesuai kebutuhan |  | 100,00 | 26,35 | 26,35
 |  | 3 | Nilai evaluasi akuntabilitas kinerja pemerintah provinsi | Angka | C | C | 100
 |  | 4 | Opini BPK atas LKPD | Opini | WDP | WDP | 100
 |  | 5 | Rata-rata kehadiran pegawai |  | 90,00 | 84,33 | 93,7
3 | Meningkatnya Kualitas Pelayanan Publik yang Komprehensif berbasis Teknologi Informasi | 1 | Persentase SKPD yang telah memiliki SOP |  | 100,00 | 30,61 | 30,61
4 | Meningkatnya Penegakan Hukum dan Pemberantasan KKN | 1 | Persentase pengaduan dan gugatan masyarakat yang ditangani |  | 60,00 | 100,00 | 166,67
 |  | 2 | Persentase tindak lanjut atas rekomendasi temuan hasil pemeriksaan |  | 40,00 | 82,14 | 205,35
5 | Peningkatnya pemenuhan Hak-Hak Dasar Orang Asli | 1 | Persentase penduduk di atas garis kemiskinan |  | 70,00 | 30,05 | 157,07
 |  | 2 | Persentase Penanganan Penyandang Masalah Kesejahteraan Sosial |  | 4,00 | 4,02 | 100.50
6 | Terwujudnya Masyarakat yang Sehat | 1 | Persentase penduduk asli yang terjangkau dalam Kartu Sehat |  | 100,00 | 100,00 | 100,00
 |  | 2 | Angka kematian ibu per 100.000 ibu melahirkan | Angka | 235,00 | 422,00 | 55,69
 |  | 3 | Angka kematian bayi per 1.000 kelahiran hidup | Angka | 54,00 | 8,00 | 675,00
 |  | 4 | Persentase penanganan penderita HIV/AIDS yang mendapatkan ARV |  | 100,00 | 44,00 | 44,00
 |  | 5 | Persentase kelahiran (partus) yang ditangani tenaga medis |  | 39,90 | 47,30 | 118,55
 |  | 6 | Persentase Balita gizi buruk yang mendapat perawatan |  | 100,00 | 100,00 | 100,00
 |  | 7 | Angka usia harapan hidup | Angka | 68,00 | 68,80 | 101,18
7 | Terwujudnya Masyarakat yang Cerdas dan terampil | 1 | Persentase angka melek huruf |  | 75,83 | 75,92 | 100,12
 |  | 2 | Rata-rata lama sekolah |  | 6,87 | 6,87 | 100
 |  | 3 | APK PAUD/TK |  | 29,54 | 12,19 | 41,2
 |  | 4 | Angka Partisipasi Kasar (APK) SD/MI |  | 99,72 | 99,72 | 100
 |  | 5 | Angka Partisipasi Kasar (APK) SMP/MTs |  | 55,17 | 55,17 | 100
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial government report (trade and tourism target)",
    year: 2013,
    source:
      "https://123dok.com/article/indikator-kinerja-satuan-realisas-akuntabilitas-kinerja-akuntabilitas-merupaka.qm3kgr7y",
    sheets: [
      {
        name: "Sasaran 13",
        sheet: `
Tabel Indikator Kinerja Sasaran 13

No | INDIKATOR KINERJA | SATUAN | TARGET | REALISASI | CAPAIAN KINERJA
 | 1 | 2 | 3 | 4 | 5
1 | Persentase Jumlah PDRB dari sektor perdagangan, hotel dan restoran | % | 10.35 | 9.10 | 87.92
2 | Persentase peningkatan kunjungan wisatawan domestik dan mancanegara | % | 3.00 | 0.56 | 18.67
 | Rata-rata Capaian Kinerja Sasaran |  |  |  | 53.30
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial work plan (household spending)",
    year: 2016,
    source: "https://123dok.com/article/aspek-saing-daerah-pelabuhan-rencana-pembangunan-rencana-pemerintah.ye8l1v7y",
    sheets: [
      {
        name: "Konsumsi",
        sheet: `
Tabel 2.18 Rata-rata Pengeluaran Konsumsi Rumah Tangga per Kapita/Bulan, Tahun 2010-2013 (Rp)

No. | Tahun | Makanan | Non Makanan | Total
(1) | (2) | (3) | (4) | (5)
1 | 2010 | 342.761 | 219.886 | 562.647
2 | 2011 | 366.416 | 275.935 | 642.351
3 | 2012 | 391.357 | 306.604 | 697.961
4 | 2013 | 437.900 | 351.474 | 789.374
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a capital province budget by-law",
    year: 2016,
    source: "https://pasal.id/en/peraturan/perda/perda-provinsi-dki-jakarta-no-3-tahun-2016",
    sheets: [
      {
        name: "APBD",
        sheet: `
Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2016

 | Uraian | Jumlah
a. | Pendapatan Daerah | Rp 59.004.784.464.142,00
b. | Belanja Daerah | Rp 59.945.522.786.232,00
 | Surplus/ (Defisit) | Rp (940.738.322.090,00)
c. | Pembiayaan Daerah
1. | Penerimaan | Rp 8.163.357.322.090,00
2. | Pengeluaran | Rp 7.222.619.000.000,00
 | Pembiayaan Netto | Rp 940.738.322.090,00
 | Sisa Lebih Pembiayaan Anggaran Tahun berkenaan | Rp 0,00
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial budget in a central bank study",
    year: 2016,
    source: "https://123dok.com/article/realisasi-apbd-triwulan-iii-keuangan-pemerintah.qv1erodq",
    sheets: [
      {
        name: "Realisasi",
        sheet: `
Tabel 2.1 Anggaran & Realisasi APBD 2016 (Rp Miliar)

URAIAN | APBD 2016 | Realisasi III - 2016 | % Realisasi
PENDAPATAN | 22.026 | 14.263 | 64,75%
PAD | 13.811 | 8.302 | 60,11%
DANA PERIMBANGAN | 8.153 | 5.907 | 72,45%
TRANSFER PEMERINTAH PUSAT LAINNYA | 62 | 54 | 86,36%
BELANJA | 22.427 | 12.079 | 53,86%
BELANJA TIDAK LANGSUNG | 16.039 | 8.937 | 55,72%
BELANJA LANGSUNG | 6.388 | 3.142 | 49,19%
SURPLUS/DEFISIT | (401) | 2.184
`,
      },
      {
        name: "APBD",
        sheet: `
Grafik 2.1 APBD T.A. 2015 dan T.A. 2016 (RP MILIAR)

Uraian | T.A. 2015 | T.A. 2016
PENDAPATAN | 18,223 | 22,026
BELANJA | 19,632 | 22,427
SURPLUS (DEFISIT) | (1,409) | (401)
`,
      },
      {
        name: "Triwulan III",
        sheet: `
Grafik 2.2 Realisasi APBD T.A. 2015 dan T.A. 2016 (RP MILIAR)

Uraian | III 2015 | III 2016
PENDAPATAN | 12.695 | 14.263
BELANJA | 11.052 | 12.079
SURPLUS (DEFISIT) | 1.643 | 2.184
`,
      },
    ],
    wrong: [{ sheet: "Realisasi", cell: "D7", isSure: false }],
  },
  {
    name: "a regency work plan (area by district)",
    year: 2012,
    source:
      "http://docplayer.info/55898275-Bab-ii-gambaran-umum-kondisi-daerah-evaluasi-hasil-pelaksanaan-rkpd-tahun-lalu-dan-capaian-kinerja-penyelenggaraan-pemerintahan-daerah.html",
    sheets: [
      {
        name: "Luas",
        sheet: `
Tabel 2.1 Luas Wilayah Kabupaten Semarang Menurut Kecamatan

NO | KECAMATAN | LUAS (Ha) | %
1 | Getasan | 6.579,55 | 6,92
2 | Tengaran | 4.729,55 | 4,98
3 | Susukan | 4.886,60 | 5,14
4 | Kaliwungu | 2.995,00 | 3,15
5 | Suruh | 6.401,52 | 6,74
6 | Pabelan | 4.797,60 | 5,05
7 | Tuntang | 5.624,20 | 5,92
8 | Banyubiru | 5.441,45 | 5,73
9 | Jambu | 5.163,00 | 5,43
10 | Sumowono | 5.563,20 | 5,85
11 | Ambarawa | 2.822,10 | 2,97
12 | Bandungan | 4.823,30 | 5,08
13 | Bawen | 4.657,00 | 4,90
14 | Bringin | 6.189,10 | 6,51
15 | Bancak | 4.384,55 | 4,61
16 | Pringapus | 7.834,70 | 8,25
17 | Bergas | 4.733,10 | 4,98
18 | Ungaran Barat | 3.596,05 | 3,78
19 | Ungaran Timur | 3.779,10 | 4,00
 | Jumlah |  | 100,00
`,
      },
    ],
    wrong: [
      { sheet: "Luas", cell: "D22", isSure: false },
      { sheet: "Luas", cell: "C22", isSure: false },
    ],
  },
  {
    name: "city parking fees, target and receipts",
    year: 2014,
    source: "https://text-id.123dok.com/document/dzx096owz-analisis-data-1-analisis-data-dan-pembahasan.html",
    sheets: [
      {
        name: "Parkir",
        sheet: `
Tabel 13: Perhitungan Efektivitas Penerimaan Retribusi Parkir dari tahun 2010-2014

Tahun | Realisasi Retribusi Parkir di Tepi Jalan Umum (Rupiah) | Target Retribusi Parkir di Tepi Jalan Umum (Rupiah) | Efektivitas (%) | Kriteria
2010 | 1.907.694.500 | 1.850.056.000 | 103,12 | Efektif
2011 | 1.971.718.000 | 1.963.800.000 | 100,40 | Efektif
2012 | 2.068.743.000 | 2.038.912.500 | 101,46 | Efektif
2013 | 3.296.483.500 | 3.241.666.000 | 101,69 | Efektif
2014 | 9.093.990.000 | 9.075.425.000 | 100,20 | Efektif
Rata-rata |  |  | 101,38 | Efektif
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency government report (key indicators of education)",
    year: 2013,
    source: "https://adoc.pub/penitipan-anak-x-100-jumlah-anak-usia-4-6-tahun-.html",
    sheets: [
      {
        name: "IKK",
        sheet: `
No | IKK | Pembilang | Penyebut | CAPAIAN KINERJA
1 | Pendidikan Anak Usia Dini (PAUD) | 2720 |  | ada
2 | Penduduk yang berusia > 15 tahun melek huruf |  |  | 0%
3 | Angka Partisipasi Murni (APM) SD/MI/Paket A | 13.837 |  | ada
4 | Angka Partisipasi Murni (APM) SMP/MTs/Paket B | 4337 | 31500 | 14%
5 | Angka Partisipasi Murni (APM) SMA/SMK/MA/Paket C | 3029 | 13184 | 23%
6 | Angka Putus Sekolah (APS) SD/MI | 0 | 16,030
7 | Angka Putus Sekolah (APS) SMP/MTs | 7 | 5,956
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency work plan (districts and altitude)",
    year: 2012,
    source:
      "https://123dok.com/document/y4x47w5z-evaluasi-pelaksanaan-analisis-gambaran-kondisi-daerah-geografi-demografi.html",
    sheets: [
      {
        name: "Luas",
        sheet: `
Tabel 2.1 Luas Wilayah Kabupaten Ponorogo Menurut Wilayah Kecamatan Tahun 2012

No | Kecamatan | Luas Wilayah (km2)
1 | Ngrayun | 148,76
2 | Slahung | 90,34
3 | Bungkal | 54,01
4 | Sambit | 59,83
5 | Sawoo | 124,71
6 | Sooko | 55,33
7 | Pudak | 48,92
8 | Pulung | 127,55
9 | Mlarak | 37,20
10 | Siman | 37,95
11 | Jetis | 22,41
12 | Balong | 56,96
13 | Kauman | 36,61
`,
      },
    ],
    wrong: [],
  },
];
