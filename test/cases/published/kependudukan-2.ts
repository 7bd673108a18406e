import type { PublishedReport } from "./published-report";

export const kependudukan2Tables: PublishedReport[] = [
  {
    name: "a village profile quoted in a study, Desa Negeri",
    year: 2012,
    source:
      "https://text-id.123dok.com/document/eqod8e55z-topografi-potensi-lansekap-untuk-pengembangan-ekowisata-di-hutan-lindung-register-25-pematang-tanggang-kabupaten-tanggamus.html",
    sheets: [
      {
        name: "Tabel 2",
        sheet: `
Tabel 2. Jumlah penduduk Desa Negeri berdasarkan umur
No | Umur tahun | Laki-Laki | Perempuan | Jumlah | %
1 | 0-4 | 41 | 40 | 81 | 2,95
2 | 5-9 | 100 | 130 | 230 | 8,38
3 | 10-14 | 116 | 131 | 247 | 8,99
4 | 15-19 | 71 | 88 | 159 | 5,79
5 | 20-24 | 132 | 107 | 239 | 8,71
6 | 25-55 | 630 | 428 | 1058 | 38,54
7 | 56-64 | 303 | 256 | 559 | 20,36
8 | 65 | 82 | 90 | 172 | 6,26
Total |  | 1475 | 1270 | 2745 | 100
Sumber: Profil Desa Negeri, 2012
`,
        merges: ["A11:B11"],
      },
      {
        name: "Tabel 3",
        sheet: `
Tabel 3. Jumlah penduduk Desa Negeri berdasarkan mata pencaharian
No | Jenis Mata Pencaharian | Laki-Laki | Perempuan | Jumlah | %
1 | Petani | 800 | 320 | 1120 | 48,21
2 | Buruh Tani | 500 | 300 | 800 | 34,44
3 | Buruh Migran | 10 | 40 | 50 | 2,15
4 | Peternak | 50 | 3 | 53 | 2,28
5 | Nelayan | 40 | - | 40 | 1,72
6 | Pembantu rumah tangga | 15 | 30 | 45 | 1,94
7 | Montir | 8 | - | 8 | 0,34
8 | Pengusaha kecil dan menengah | 10 | - | 10 | 0,43
9 | Karyawan perusahaan pemerintah | 2 | 5 | 7 | 0,30
10 | Karyawan perusahaan swasta | 70 | 120 | 190 | 8,18
Total |  | 1505 | 818 | 2323 | 100
Sumber: Profil Desa Negeri, 2012
`,
        merges: ["A13:B13"],
      },
    ],
    wrong: [],
  },
  {
    name: "a census tabulation 2022, marital status",
    year: 2022,
    source: "https://sensus.bps.go.id/topik/tabular/sp2022/193/1/1",
    sheets: [
      {
        name: "Status Kawin",
        sheet: `
Klasifikasi Kelompok Umur | Laki-laki |  |  |  |  | Perempuan |  |  |  |  | Total |  |  |  | 
 | Belum Kawin | Kawin | Cerai Hidup | Cerai Mati | Total | Belum Kawin | Kawin | Cerai Hidup | Cerai Mati | Total | Belum Kawin | Kawin | Cerai Hidup | Cerai Mati | Total
10-14 | 11.313.484 | 41.179 | 581 | 1.001 | 11.356.245 | 10.678.755 | 52.171 | 444 | 1.058 | 10.732.428 | 21.992.239 | 93.350 | 1.025 | 2.059 | 22.088.673
15-19 | 11.260.116 | 167.991 | 3.565 | 1.273 | 11.432.945 | 10.234.225 | 487.756 | 6.468 | 2.135 | 10.730.583 | 21.494.341 | 655.747 | 10.032 | 3.407 | 22.163.528
20-24 | 10.120.877 | 1.390.349 | 36.089 | 5.786 | 11.553.101 | 7.157.848 | 3.739.636 | 35.024 | 4.819 | 10.937.327 | 17.278.725 | 5.129.985 | 71.113 | 10.605 | 22.490.428
25-29 | 6.175.475 | 5.141.068 | 148.987 | 20.224 | 11.485.755 | 2.614.237 | 8.299.688 | 54.518 | 9.503 | 10.977.945 | 8.789.712 | 13.440.756 | 203.505 | 29.727 | 22.463.700
30-34 | 2.680.451 | 8.220.561 | 263.360 | 51.065 | 11.215.437 | 788.098 | 9.986.907 | 61.663 | 14.730 | 10.851.398 | 3.468.549 | 18.207.468 | 325.023 | 65.795 | 22.066.835
35-39 | 1.259.074 | 9.110.080 | 295.841 | 78.271 | 10.743.266 | 359.719 | 10.068.330 | 56.279 | 20.380 | 10.504.708 | 1.618.793 | 19.178.410 | 352.120 | 98.650 | 21.247.974
40-44 | 663.935 | 9.124.386 | 289.611 | 129.168 | 10.207.099 | 237.596 | 9.753.718 | 59.509 | 37.268 | 10.088.092 | 901.531 | 18.878.105 | 349.120 | 166.436 | 20.295.191
45-49 | 375.471 | 8.547.238 | 255.257 | 200.501 | 9.378.468 | 199.949 | 9.022.119 | 59.213 | 67.493 | 9.348.774 | 575.421 | 17.569.357 | 314.469 | 267.995 | 18.727.242
50-54 | 210.540 | 7.530.321 | 194.833 | 305.021 | 8.240.714 | 167.075 | 7.906.088 | 54.115 | 132.288 | 8.259.566 | 377.615 | 15.436.408 | 248.947 | 437.309 | 16.500.280
`,
        merges: ["A1:A2", "B1:F1", "G1:K1", "L1:P1"],
      },
    ],
    wrong: [],
  },
  {
    name: "a census tabulation 2022, language at home",
    year: 2022,
    source: "https://sensus.bps.go.id/topik/tabular/sp2022/197/1/1",
    sheets: [
      {
        name: "Bahasa",
        sheet: `
Klasifikasi Kelompok Umur | Laki-laki |  |  |  |  | Perempuan |  |  |  |  | Total |  |  |  | 
 | Bahasa Indonesia | Bahasa Daerah | Bahasa Asing | Bahasa Isyarat | Total | Bahasa Indonesia | Bahasa Daerah | Bahasa Asing | Bahasa Isyarat | Total | Bahasa Indonesia | Bahasa Daerah | Bahasa Asing | Bahasa Isyarat | Total
5-9 | 4.378.542 | 6.833.977 | 12.639 | 17.082 | 11.242.240 | 4.253.878 | 6.491.579 | 11.714 | 14.357 | 10.771.528 | 8.632.420 | 13.325.556 | 24.353 | 31.439 | 22.013.768
10-14 | 4.118.653 | 7.207.457 | 13.707 | 16.429 | 11.356.245 | 3.950.253 | 6.756.367 | 11.782 | 14.026 | 10.732.428 | 8.068.906 | 13.963.824 | 25.489 | 30.455 | 22.088.673
15-19 | 3.829.776 | 7.574.329 | 12.743 | 16.097 | 11.432.945 | 3.689.941 | 7.016.441 | 11.377 | 12.825 | 10.730.583 | 7.519.717 | 14.590.770 | 24.120 | 28.922 | 22.163.528
20-24 | 3.623.699 | 7.899.532 | 12.784 | 17.086 | 11.553.101 | 3.540.965 | 7.368.593 | 11.623 | 16.147 | 10.937.327 | 7.164.664 | 15.268.125 | 24.407 | 33.233 | 22.490.428
25-29 | 3.387.541 | 8.065.775 | 14.852 | 17.587 | 11.485.755 | 3.323.972 | 7.627.432 | 12.932 | 13.610 | 10.977.945 | 6.711.513 | 15.693.207 | 27.783 | 31.197 | 22.463.700
30-34 | 3.151.529 | 8.032.509 | 16.055 | 15.344 | 11.215.437 | 3.079.383 | 7.745.285 | 13.287 | 13.442 | 10.851.398 | 6.230.912 | 15.777.795 | 29.342 | 28.786 | 22.066.835
35-39 | 2.894.748 | 7.822.465 | 15.202 | 10.851 | 10.743.266 | 2.847.266 | 7.632.799 | 13.183 | 11.460 | 10.504.708 | 5.742.014 | 15.455.264 | 28.385 | 22.311 | 21.247.974
40-44 | 2.628.190 | 7.553.709 | 14.142 | 11.058 | 10.207.099 | 2.585.825 | 7.480.398 | 12.208 | 9.661 | 10.088.092 | 5.214.016 | 15.034.107 | 26.349 | 20.719 | 20.295.191
45-49 | 2.284.425 | 7.074.924 | 11.524 | 7.595 | 9.378.468 | 2.253.274 | 7.076.775 | 10.375 | 8.351 | 9.348.774 | 4.537.699 | 14.151.698 | 21.899 | 15.946 | 18.727.242
`,
        merges: ["A1:A2", "B1:F1", "G1:K1", "L1:P1"],
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial statistics table 2013, population density",
    year: 2013,
    source: "https://id.scribd.com/doc/269532266/Indo-12-19626641-1",
    sheets: [
      {
        name: "T1",
        sheet: `
Kepadatan Penduduk Jawa Tengah Menurut Kabupaten/Kota Tahun 2013
Population Density of Jawa Tengah by Regency/City 2013
Kabupaten/Kota Regency/City | Luas Daerah (km2) Area (km2) | Jumlah Penduduk Number of Population | Kepadatan Penduduk per km2 Population Density by km2
01. Kab. Cilacap | 2,138.51 | 1,676,089 | 784
02. Kab. Banyumas | 1,327.59 | 1,605,579 | 1,209
03. Kab. Purbalingga | 777.65 | 879,880 | 1,131
04. Kab. Banjarnegara | 1,069.74 | 889,921 | 832
05. Kab. Kebumen | 1,282.74 | 1,176,722 | 917
06. Kab. Purworejo | 1,034.82 | 705,483 | 682
07. Kab. Wonosobo | 984.68 | 769,318 | 781
08. Kab. Magelang | 1,085.73 | 1,221,681 | 1,125
09. Kab. Boyolali | 1,015.07 | 951,817 | 938
`,
      },
      {
        name: "T2",
        sheet: `
Kabupaten/Kota Regency/City | Luas Daerah (km2) Area (km2) | Jumlah Penduduk Number of Population | Kepadatan Penduduk per km2 Population Density by km2
15. Kab. Grobogan | 1,975.85 | 1,336,304 | 676
16. Kab. Blora | 1,794.40 | 844,444 | 471
17. Kab. Rembang | 1,014.10 | 608,903 | 600
18. Kab. Pati | 1,491.20 | 1,218,016 | 817
19. Kab. Kudus | 425.17 | 810,810 | 1,907
20. Kab. Jepara | 1,004.16 | 1,153,213 | 1,148
21. Kab. Demak | 897.43 | 1,094,472 | 1,220
22. Kab. Semarang | 946.86 | 974,092 | 1,029
23. Kab. Temanggung | 870.23 | 731,911 | 841
24. Kab. Kendal | 1,002.27 | 926,812 | 925
25. Kab. Batang | 788.95 | 729,616 | 925
26. Kab. Pekalongan | 836.13 | 861,082 | 1,030
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency statistics office, population census by village",
    year: 2020,
    source:
      "https://pekalongankab.bps.go.id/id/pressrelease/2021/09/14/259/hasil-sensus-penduduk-2020--kecamatan-kajen.html",
    sheets: [
      {
        name: "Lampiran 2",
        sheet: `
Lampiran 2 Jumlah Penduduk, Rasio Jenis Kelamin dan LPP per Desa/Kelurahan, 2020
Kecamatan : Kajen
Desa/Kelurahan | Hasil SP2020 |  |  | Rasio Jenis Kelamin | LPP 2010-2020
 | Laki-Laki | Perempuan | Total |  | 
Tambakroto | 1,260 | 1,223 | 2,483 | 103.03 | 2.50
Kutorojo | 791 | 793 | 1,584 | 99.75 | 1.61
Linggoasri | 1,032 | 961 | 1,993 | 107.39 | 1.67
Brengkolang | 485 | 495 | 980 | 97.98 | 3.14
Pringsurat | 955 | 907 | 1,862 | 105.29 | 1.98
Sokoyoso | 673 | 669 | 1,342 | 100.60 | 1.83
Sinangoh Prendeng | 1,333 | 1,327 | 2,660 | 100.45 | 2.25
Kajongan | 917 | 867 | 1,784 | 105.77 | 1.78
Pekiringan Ageng | 888 | 827 | 1,715 | 107.38 | 1.97
Gandarum | 2,969 | 2,972 | 5,941 | 99.90 | 1.77
Sabarwangi | 882 | 862 | 1,744 | 102.32 | 3.55
Kalijoyo | 1,404 | 1,406 | 2,810 | 99.86 | 2.58
Wonorejo | 1,073 | 1,038 | 2,111 | 103.37 | 2.74
Pekiringan Alit | 2,081 | 1,926 | 4,007 | 108.05 | 2.23
Kutorejo | 1,375 | 1,375 | 2,750 | 100.00 | 2.60
Kajen | 2,488 | 2,394 | 4,882 | 103.93 | 0.81
Nyamok | 1,973 | 1,951 | 3,924 | 101.13 | 2.30
Tanjung Kulon | 1,222 | 1,200 | 2,422 | 101.83 | 2.78
Tanjungsari | 1,754 | 1,711 | 3,465 | 102.51 | 1.49
Gejlig | 3,302 | 3,290 | 6,592 | 100.36 | 2.21
Kebon Agung | 2,977 | 2,900 | 5,877 | 102.66 | 3.81
Sangkan Joyo | 915 | 912 | 1,827 | 100.33 | 1.60
Salit | 1,173 | 1,114 | 2,287 | 105.30 | 1.65
`,
        merges: ["A3:A4", "B3:D3", "E3:E4", "F3:F4"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regency civil registry, semester 1 2020",
    year: 2020,
    source:
      "https://disdukcapil.pesisirselatankab.go.id/berita/dkb-semester-i-2020-dirilis-penduduk-pessel-513254-jiwa",
    sheets: [
      {
        name: "Kecamatan",
        sheet: `
jumlah penduduk per kecamatan berdasarkan DKB Semester Satu Tahun 2020 | 
Pancung Soal | 26.247 jiwa
Ranah Pesisir | 34.311 jiwa
Lengayang | 62.583 Jiwa
Batang Kapas | 37.620 jiwa
IV Jurai | 51.894 jiwa
Bayang | 43.383 jiwa
Koto XI Tarusan | 53.864 jiwa
Sutera | 57.343 jiwa
Linggo Sari Baganti | 49.978 jiwa
Lunang | 22.052 jiwa
Basa Ampek Balai Tapan | 15.741 jiwa
IV Nagari Bayang Utara | 8.652 jiwa
Airpura | 18.488 jiwa
Ranah Ampek Hulu Tapan | 15.698 jiwa
Silaut | 15.400 jiwa
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency civil registry, semester 2 2022",
    year: 2022,
    source:
      "https://disdukcapil.pesisirselatankab.go.id/berita/dkb-semester-2-tahun-2022-dirilis-penduduk-pessel-520293-jiwa",
    sheets: [
      {
        name: "Kecamatan",
        sheet: `
jumlah penduduk per kecamatan berdasarkan DKB Semester dua Tahun 2022 | 
Pancung Soal | 27.341 jiwa
Ranah Pesisir | 34.679 jiwa
Lengayang | 62.472 Jiwa
Batang Kapas | 37.229 jiwa
IV Jurai | 52.560 jiwa
Bayang | 43.716 jiwa
Koto XI Tarusan | 54.525 jiwa
Sutera | 58.331 jiwa
Linggo Sari Baganti | 50.881 jiwa
Lunang | 22.671 jiwa
Basa Ampek Balai Tapan | 16.229 jiwa
IV Nagari Bayang Utara | 8.547 jiwa
Airpura | 19.410 jiwa
Ranah Ampek Hulu Tapan | 15.780 jiwa
Silaut | 15.922 jiwa
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a village, education in the family card, Teko",
    year: 2021,
    source: "http://desateko.web.id/first/statistik/0",
    sheets: [
      {
        name: "Pendidikan",
        sheet: `
No | Kelompok | Jumlah |  | Laki-laki |  | Perempuan | 
 |  | Jiwa | % | Jiwa | % | Jiwa | %
1 | TIDAK / BELUM SEKOLAH | 1.726 | 36,86% | 858 | 18,33% | 868 | 18,54%
2 | BELUM TAMAT SD/SEDERAJAT | 384 | 8,20% | 209 | 4,46% | 175 | 3,74%
3 | TAMAT SD / SEDERAJAT | 993 | 21,21% | 462 | 9,87% | 531 | 11,34%
4 | SLTP/SEDERAJAT | 672 | 14,35% | 311 | 6,64% | 361 | 7,71%
5 | SLTA / SEDERAJAT | 664 | 14,18% | 335 | 7,16% | 329 | 7,03%
6 | DIPLOMA I / II | 13 | 0,28% | 7 | 0,15% | 6 | 0,13%
7 | AKADEMI/ DIPLOMA III/S. MUDA | 25 | 0,53% | 13 | 0,28% | 12 | 0,26%
8 | DIPLOMA IV/ STRATA I | 189 | 4,04% | 88 | 1,88% | 101 | 2,16%
9 | STRATA II | 11 | 0,23% | 11 | 0,23% | 0 | 0,00%
10 | STRATA III | 1 | 0,02% | 1 | 0,02% | 0 | 0,00%
 | JUMLAH | 4.678 | 99,91% | 2.295 | 49,02% | 2.383 | 50,90%
 | BELUM MENGISI | 4 | 0,09% | 1 | 0,02% | 3 | 0,06%
 | TOTAL | 4.682 | 100,00% | 2.296 | 49,04% | 2.386 | 50,96%
`,
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"],
      },
    ],
    wrong: [],
  },
  {
    name: "a Balinese village, marital status by banjar",
    year: 2025,
    source: "https://hostinger.991840.xyz/artikel/2025/3/13/data-penduduk-berdasarkan-status-perkawinan",
    sheets: [
      {
        name: "Status Perkawinan",
        sheet: `
Distribusi Penduduk Berdasarkan Status Perkawinan |  |  |  |  |  | 
Banjar | Belum Kawin | Cerai Hidup | Cerai Mati | Kawin | (Tidak Mengisi) | Jumlah
Alangkajeng | 131 | 3 | 17 | 138 | 269 | 558
Batu | 322 | 13 | 26 | 377 | 0 | 738
Delod Bale Agung | 538 | 10 | 77 | 699 | 1 | 1325
Gambang | 280 | 12 | 35 | 336 | 0 | 663
Lebah Pangkung | 352 | 16 | 59 | 400 | 0 | 827
Munggu | 324 | 2 | 40 | 431 | 0 | 797
Pande | 484 | 17 | 69 | 590 | 4 | 1164
Pandean | 88 | 1 | 2 | 34 | 91 | 216
Pengiasan | 282 | 4 | 33 | 342 | 2 | 663
Peregae | 273 | 5 | 46 | 343 | 0 | 667
Serangan | 251 | 10 | 29 | 292 | 3 | 585
Total | 3325 | 93 | 433 | 3982 | 370 | 8203
`,
        merges: ["A1:G1"],
      },
    ],
    wrong: [],
  },
  {
    name: "the national statistics office, population by province",
    year: 2016,
    source:
      "https://www.bps.go.id/id/statistics-table/3/V1ZSbFRUY3lTbFpEYTNsVWNGcDZjek53YkhsNFFUMDkjMw==/penduduk--laju-pertumbuhan-penduduk--distribusi-persentase-penduduk--kepadatan-penduduk--rasio-jenis-kelamin-penduduk-menurut-provinsi.html?year=2016",
    sheets: [
      {
        name: "Provinsi",
        sheet: `
Penduduk, Laju Pertumbuhan Penduduk, Distribusi Persentase Penduduk Kepadatan Penduduk, Rasio Jenis Kelamin Penduduk Menurut Provinsi, 2016 |  |  |  |  | 
Provinsi | Jumlah Penduduk (Ribu) | Laju Pertumbuhan Penduduk per Tahun | Persentase Penduduk | Kepadatan Penduduk per km persegi (Km2) | Rasio Jenis Kelamin Penduduk
Aceh | 5.096,2 | 2,01 | 1,97 | 88 | 99,8
Sumatera Utara | 14.102,9 | 1,33 | 5,45 | 193 | 99,6
Sumatera Barat | 5.259,5 | 1,31 | 2,03 | 125 | 99,1
Riau | 6.501,0 | 2,59 | 2,51 | 75 | 105,5
Jambi | 3.458,9 | 1,80 | 1,34 | 69 | 104,2
Sumatera Selatan | 8.160,9 | 1,46 | 3,15 | 89 | 103,3
Bengkulu | 1.904,8 | 1,69 | 0,74 | 96 | 104,0
Lampung | 8.205,1 | 1,21 | 3,17 | 237 | 105,2
Kepulauan Bangka Belitung | 1.401,8 | 2,20 | 0,54 | 85 | 108,2
Kepulauan Riau | 2.028,2 | 3,06 | 0,78 | 247 | 104,3
DKI Jakarta | 10.277,6 | 1,07 | 3,97 | 15.478 | 100,8
Jawa Barat | 47.379,4 | 1,54 | 18,31 | 1.339 | 102,8
Jawa Tengah | 34.019,1 | 0,79 | 13,15 | 1.037 | 98,4
DI Yogyakarta | 3.720,9 | 1,18 | 1,44 | 1.188 | 97,8
Jawa Timur | 39.075,3 | 0,66 | 15,10 | 817 | 97,5
Banten | 12.203,1 | 2,23 | 4,72 | 1.263 | 104,0
Bali | 4.200,1 | 1,21 | 1,62 | 727 | 101,4
Nusa Tenggara Barat | 4.896,2 | 1,36 | 1,89 | 264 | 94,3
Nusa Tenggara Timur | 5.203,5 | 1,69 | 2,01 | 107 | 98,2
Kalimantan Barat | 4.861,7 | 1,63 | 1,88 | 33 | 103,8
Kalimantan Tengah | 2.550,2 | 2,33 | 0,99 | 17 | 109,4
Kalimantan Selatan | 4.055,5 | 1,81 | 1,57 | 105 | 102,8
Kalimantan Timur | 3.501,2 | 2,58 | 1,35 | 27 | 110,3
Kalimantan Utara | 666,3 | ... | 0,26 | 9 | 113,0
Sulawesi Utara | 2.436,9 | 1,13 | 0,94 | 176 | 104,2
Sulawesi Tengah | 2.921,7 | 1,67 | 1,13 | 47 | 104,4
Sulawesi Selatan | 8.606,4 | 1,10 | 3,33 | 184 | 95,5
Sulawesi Tenggara | 2.551,0 | 2,16 | 0,99 | 67 | 101,1
Gorontalo | 1.150,8 | 1,62 | 0,44 | 102 | 100,4
Sulawesi Barat | 1.306,5 | 1,93 | 0,51 | 78 | 100,7
`,
        merges: ["A1:F1"],
      },
    ],
    wrong: [],
  },
  {
    name: "the national statistics office, long form census, disability of children",
    year: 2022,
    source: "https://sensus.bps.go.id/topik/tabular/sp2022/153/1/1",
    sheets: [
      {
        name: "153",
        sheet: `
Klasifikasi Kelompok Umur | Perkotaan |  |  |  |  |  |  |  |  |  |  |  |  |  |  | Perdesaan |  |  |  |  |  |  |  |  |  |  |  |  |  |  | Total |  |  |  |  |  |  |  |  |  |  |  |  |  | 
 | Laki-laki |  |  |  |  | Perempuan |  |  |  |  | Total |  |  |  |  | Laki-laki |  |  |  |  | Perempuan |  |  |  |  | Total |  |  |  |  | Laki-laki |  |  |  |  | Perempuan |  |  |  |  | Total |  |  |  | 
 | Keterbatasan Fisik | Keterbatasan Sensorik | Keterbatasan Intelektual | Gangguan Mental | Total | Keterbatasan Fisik | Keterbatasan Sensorik | Keterbatasan Intelektual | Gangguan Mental | Total | Keterbatasan Fisik | Keterbatasan Sensorik | Keterbatasan Intelektual | Gangguan Mental | Total | Keterbatasan Fisik | Keterbatasan Sensorik | Keterbatasan Intelektual | Gangguan Mental | Total | Keterbatasan Fisik | Keterbatasan Sensorik | Keterbatasan Intelektual | Gangguan Mental | Total | Keterbatasan Fisik | Keterbatasan Sensorik | Keterbatasan Intelektual | Gangguan Mental | Total | Keterbatasan Fisik | Keterbatasan Sensorik | Keterbatasan Intelektual | Gangguan Mental | Total | Keterbatasan Fisik | Keterbatasan Sensorik | Keterbatasan Intelektual | Gangguan Mental | Total | Keterbatasan Fisik | Keterbatasan Sensorik | Keterbatasan Intelektual | Gangguan Mental | Total
5-9 | 7.750 | 1.406 | 3.764 | 3.104 | 16.023 | 7.023 | 978 | 2.698 | 1.449 | 12.148 | 14.773 | 2.384 | 6.462 | 4.553 | 28.171 | 3.989 | 1.616 | 2.571 | 1.909 | 10.086 | 3.671 | 1.485 | 2.250 | 1.013 | 8.420 | 7.661 | 3.101 | 4.822 | 2.922 | 18.506 | 11.739 | 3.022 | 6.335 | 5.013 | 26.109 | 10.695 | 2.463 | 4.948 | 2.463 | 20.568 | 22.433 | 5.485 | 11.283 | 7.476 | 46.677
`,
        merges: ["A1:A3", "B1:P1", "Q1:AE1", "AF1:AT1"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village profile, Sungai Dua (Tanah Bumbu)",
    year: 2021,
    source: "http://sungaidua.tanahbumbukab.go.id/web/c_demografi",
    sheets: [
      {
        name: "Kependudukan",
        sheet: `
a. Kependudukan |  |  |  | 
No | Statistik | Laki-Laki | Perempuan | Jumlah
1 | Ada Dusun | 121 | 124 | 246
2 | Sungai Dua | 0 | 0 | 0
Total |  | 121 | 124 | 246
`,
        merges: ["A1:E1", "A5:B5"],
      },
      {
        name: "Kepala Keluarga",
        sheet: `
B. Kepala Keluarga |  |  |  | 
No | Statistik | Laki-Laki | Perempuan | Jumlah
1 | Ada Dusun | 54 | 6 | 60
Total |  | 54 | 6 | 60
`,
        merges: ["A1:E1", "A4:B4"],
      },
    ],
    wrong: [
      { sheet: "Kependudukan", cell: "E3", isSure: true },
      { sheet: "Kependudukan", cell: "E5", isSure: true },
    ],
  },
  {
    name: "a village profile, Dopang (Lombok Barat)",
    year: 2021,
    source: "https://5201092007.website.desa.id/geografis",
    sheets: [
      {
        name: "Tabel 1.3.2.1",
        sheet: `
Tabel 1.3.2.1. |  |  |  | 
Komposisi Jumlah Penduduk perdusun |  |  |  | 
No. | Umur (Th) | Laki-laki (Jiwa) | Perempuan (Jiwa) | Jumlah (Jiwa)
1 | Ranjok Utara | 512 | 578 | 1.090
2 | Dopang Selatan | 338 | 354 | 692
3 | Dopang Tengah | 386 | 398 | 784
4 | Dopang Utara | 216 | 185 | 401
5 | Nyangget Baru | 93 | 113 | 206
TOTAL |  | 1.545 | 1.628 | 3.173
`,
        merges: ["A1:E1", "A2:E2", "A9:B9"],
      },
      {
        name: "Tabel 1.3.2.2",
        sheet: `
Tabel 1.3.2.2. |  | 
Komposisi Jumlah Penduduk Tingkat Pendidikan |  | 
No. | Pendidikan | Jumlah
1 | Usia 15-45 tidak pernah sekolah | 243
2 | Pernah Sekolah SD Tidak tamat | 436
3 | Tamat SD/Sederajat | 980
4 | SLTP/Sederajat | 645
5 | SLTA/Sederajat | 709
6 | Diploma 1 | 9
7 | Diploma 2 | 2
8 | Diploma 3 | 22
9 | S1 / Diploma 4 | 124
10 | S2 | 3
Jumlah |  | 3.173
`,
        merges: ["A1:C1", "A2:C2", "A14:B14"],
      },
      {
        name: "Tabel 1.3.2.3",
        sheet: `
Tabel 1.3.2.3. |  | 
Jumlah Penduduk Menurut Mata Pencaharian |  | 
No. | Jenis Pekerjaan | Jumlah
1 | Petani | 35
2 | Pedagang/Pengusaha | 286
3 | Buruh Tani | 35
4 | Buruh Lepas | 341
5 | Pertukangan | 102
 |  | 
No. | Jenis Pekerjaan | Jumlah
6 | Peternak | 60
7 | PNS | 32
8 | Polri | 3
9 | TNI | 1
10 | Karyawan Swasta | 72
11 | Karyawan BUMN | 2
12 | PRT | 16
13 | TKI/TKW | 16
14 | Pengemudi/Tukang Ojek | 28
15 | Pengrajin | 0
16 | Pemulung | 0
17 | Pelajar/Mahasiswa | 837
18 | Tidak Bekerja | 823
19 | Belum Bekerja | 484
Total |  | 3.173
`,
        merges: ["A1:C1", "A2:C2", "A25:B25"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village profile, Kota Datar (Deli Serdang)",
    year: 2010,
    source: "https://123dok.com/article/laki-laki-perempuan-hasil-dan-pembahasan.oy8gxxwz",
    sheets: [
      {
        name: "Tabel 3",
        sheet: `
Tabel 3. Distribusi Penduduk Berdasarkan Kelompok Umur Dan Jenis Kelamin Tahun 2010. |  |  |  |  | 
No | Golongan Umur | Jenis Kelamin |  | Jumlah (jiwa) | Persentase (%)
 |  | Laki-laki | Perempuan |  | 
1 | 0-15 | 917 | 924 | 1841 | 34.10
2 | 15-60 | 1630 | 1.692 | 3322 | 61.54
3 | > 61 | 116 | 119 | 235 | 4.35
`,
        merges: ["A1:F1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3"],
      },
    ],
    wrong: [],
  },
];
