import type { PublishedReport } from "./published-report";

export const siaranPers1Tables: PublishedReport[] = [
  {
    name: "a state treasury office, customer satisfaction",
    year: 2021,
    source: "https://anyflip.com/kncip/vlsm/basic/51-100",
    sheets: [
      {
        name: "IKU",
        sheet: `
9 Perbandingan antara Capaian Kinerja Dalam 4 Tahun;
2018 |  | 2019 |  | 2020 |  | 2021 | 
Target | realisasi | Target | Realisasi | Target | Realisasi | Target | realisasi
4,52 | 4,66 | 4,53 | 4,89 | 4,55 | 4,92 | 4,64 | 4,93
10 Perbandingan antara Capaian Kinerja Tahun 2021;
Target 2021 | Realisasi Tahun 2021 | Capaian
4,64 | 4,93 | 106,25
11 Perbandingan dengan Target Perencanaan Jangka Menengah (Renstra) Tahun 2021;
 | 2020 |  | 2021 | 
 | Target | Realisasi | Target | realisasi
Kontrak kinerja | 4,55 | 4,92 | 4,64 | 4,93
Renstra 2020-2024 | 4 | - | 4.05 | -
Berdasarkan hasil Survey kepuasan penggunan layanan KPPN tahun 2021 yang dilaksanakan pada bulan Juni 2021 dengan responden sebanyak 53 orang ( 40% dari total jumlah satker/129 satker), diperoleh informasi bahwa nilai terendah kepuasan layanan adalah pada kepuasan layanan pencairan dana sebesar 4,92 (skala 5). Hal ini menjadi harapan dari satker atas layanan KPPN antara lain adanya penambahan jam layanan upload SPM, kecepapatan penyelesaian SKPP dan penambahan petugas layanan konsultasi.
Tabel kepuasan pengguna layanan Tahun 2020 dan Tahun 2021 sebagai berikut:
Jenis Layanan | Nilai Kepuasan Tahun 2020 | Nilai Kepuasan Tahun 2021
Kinerja layanan pencairan dana | 4,89 | 4,92
Kinerja layanan bimbingan dan konsultasi | 4,93 | 4,96
Kinerja layanan konfirmasi setoran | 4,92 | 4,95
Kinerja layanan rekonsiliasi lapkeu | 4,93 | 4,95
Sarana prasarana | 4,94 | 4,96
`,
        merges: ["A2:B2", "C2:D2", "E2:F2", "G2:H2", "B9:C9", "D9:E9"],
      },
    ],
    // 53 of 129 are 41%.
    wrong: [{ sheet: "IKU", cell: "A13", isSure: true }],
  },
  {
    name: "a regency, stunting of a health centre's villages",
    year: 2021,
    source:
      "https://serangkab.go.id/index.php/berita/grafik-prevalensi-balita-stunting-perdesa-di-kecamatan-kragilan-pukesmas-kragilan-kabupaten-serang-tahun-2018-2021",
    sheets: [
      {
        name: "Berita",
        sheet: `
Berdasarkan data EPPGBM, kondisi stunting di Kecamatan Kragilan wilayah kerja Puskesmas Kragilan Kabupaten Serang secara keseluruhan pada tahun 2021 mengalami penurunan prevalensi stunting dari tahun 2020 sebesar 15,29%, dimana pada tahun 2020 prevalensi stuntingnya adalah 19,26% dan pada tahun 2021 prevalensi stuntingnya menjadi 3,97%. Jika dibandingkan dengan target menurut WHO (20%), RPJMN (14%) dan RPJMD (21,1%) prevalensi stuntingnya tahun 2021 telah memenuhi target-target tersebut.
Semua desa (6 Desa) di Kecamatan Kragilan wilayah kerja Puskesmas Kragilan terjadi penurunan prevalensi stunting pada tahun 2021, yakni Desa Undar Andir, Kendayakan, Sentul, Kragilan, Tegalmaja, dan Jeruktipis. Desa Lokus Stunting di Kecamatan Kragilan tahun 2021 yaitu Desa Kragilan terjadi penurunan prevalensi stunting sebesar 19,68%, dimana pada tahun 2020 prevalensi stuntingnya adalah 24,55% menjadi 4,87% pada tahun 2021.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency's religious affairs office, marriages",
    year: 2025,
    source: "https://kemenagtuban.com/2025/07/21/kemenag-tuban-serukan-gerakan-sadar-pencatatan-nikah/?noamp=mobile",
    sheets: [
      {
        name: "Berita",
        sheet: `
"Tahun 2019 jumlah pencatatan pernikahan sebanyak 2.033.585 dan tahun 2024 turun menjadi 1.478.424, ada penurunan peristiwa nikah sejumlah 555.161," ujarnya. Dengan turunnya jumlah pernikahan tersebut, angka perceraian meningkat.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a directorate general of corrections, prisons before Christmas",
    year: 2012,
    source: "https://nasional.tempo.co/amp/450258/rutan-dan-lapas-kelebihan-beban-50-ribu-orang",
    sheets: [
      {
        name: "Berita",
        sheet: `
Direktur Jenderal Pemasyarakatan, Sihabudin menyebut 439 jumlah Lapas dan Rutan di Indonesia dihuni oleh 152.071 jiwa. "Jumlah narapidana 193.339, sementara jumlah tahanan 48.732 orang," kata dia dalam siaran pers, Senin, 24 Desember 2012. Sedangkan kapasitas Lapas dan Rutan hanya 102.466 orang. Jika dihitung, berarti Lapas dan Rutan kelebihan muatan sekitar hampir 50 persen.
Namun, tak semua Lapas dan Rutan berlebihan penghuni. Dari 33 wilayah Kementerian Hukum dan HAM ada delapan wilayah yang masih bersisa kapasitasnya.
`,
      },
    ],
    // 103.339 convicts.
    wrong: [{ sheet: "Berita", cell: "A1", isSure: true }],
  },
  {
    name: "the national police, crimes of two years",
    year: 2017,
    source: "https://fbeta.republika.co.id/berita/p1pklc359/kapolri-klaim-jumlah-kejahatan-di-2017-menurun-23-persen",
    sheets: [
      {
        name: "Berita",
        sheet: `
Dalam data yang dirilis, jumlah kejahatan pada tahun 2016 mencapai 380.826 kasus. Sedangkan pada tahun 2017 berada di angka 291.748 kasus kejahatan.
"Dibanding tahun lalu, tahun ini turun 23 persen," ujar Tito saat memaparkan hasil kinerja akhir tahun di Markas Besar Polri, Jakarta, Jumat (29/12).
Sementara itu, dari jumlah kasus kejahatan pada tahun ini, polri bisa menyelesaikan kasus sebanyak 181.448 kejahatan. Hasil ini menurun dibandingkan tahun lalu, pasalnya di tahun 2016 aparat kepolisian berhasil menyelesaikan kasus kejahatan sebanyak 229.120.
"Hasil tahun ini setidaknya turun 21 persen. Sebetulnya yang bagus penyelesaianan angka kejahatan turun penyelesaian naik yang bagus demikian," papar Tito.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a statistics office, crimes by police region told",
    year: 2023,
    source:
      "https://databoks.katadata.co.id/demografi/statistik/675fd530265dc/10-wilayah-dengan-kasus-tindak-pidana-tertinggi-nasional-2023",
    sheets: [
      {
        name: "Berita",
        sheet: `
Data Badan Pusat Statistik (BPS) menunjukkan, jumlah tindak pidana di Indonesia mencapai 584.991 kasus pada 2023, dalam data yang diperbarui per 12 Desember 2024.
Jumlah itu naik 56,87% dari 2022 yang sebanyak 372.897 kasus.
Menurut catatan BPS, jumlah kasus Polda Metro Jaya pada 2023 itu meroket dari 2021 yang sebesar 29.103 dan 2022 yang sebesar 32.534.
Kedua terbesar adalah Polda Jawa Timur dengan jumlah 66.741 kasus. Jumlah ini juga naik dari 2021 yang sebesar 19.257 kasus dan 2022 yang sebesar 51.905 kasus.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a statistics office, crimes cleared told",
    year: 2022,
    source:
      "https://data.goodstats.id/statistic/10-provinsi-dengan-persentase-penyelesaian-tindak-pidana-tertinggi-pada-2022-RsCsj",
    sheets: [
      {
        name: "Berita",
        sheet: `
Menurut Badan Pusat Statistik (BPS) sepanjang tahun 2022 terjadi 327.965 kejadian tindak kejahatan di seluruh Indonesia dengan jumlah tindak pidana yang dapat diselesaikan sekitar 125.020 kejadian.
Dengan demikian, persentase penyelesaian tindak kejahatan nasional pada tahun 2022 mencapai 38,12%. Angka ini jauh menurun drastis dibandingkan 2021, tepatnya selisih 38,12%.
Kepolisian Daerah (Polda) Jawa Timur memiliki tingkat penyelesaian tindak kejahatan tertinggi, yakni mencapai 103,37% dari total 51.905 kejadian kejahatan di wilayahnya pada 2022. Adapun angka persentase ini meningkat hampir dua kali lipat dibandingkan 2021.
Peringkat ketiga diraih oleh Polda Aceh dengan persentase mencapai 61,79% dari total 10.137 tindak kejahatan yang terjadi. Hal ini berarti ada sekitar 6.264 kasus kejahatan yang telah diselesaikan Polda Aceh pada 2022.
Uniknya, Polda Metro Jaya yang meliputi beberapa polres di daerah Jakarta, Bekasi, Tangerang, dan Depok termasuk ke dalam Polda dengan persentase penyelesaian tindak pidana kedua terendah secara nasional. Adapun angka persentasenya hanya sekitar 5,82%, selisih, 97,55% dari Polda Jawa Timur.
`,
      },
    ],
    // The difference to another year repeats the percentage of this one; 372.897 happened.
    wrong: [{ sheet: "Berita", cell: "A2", isSure: false }],
  },
  {
    name: "a criminal investigation agency, deeds of two years told",
    year: 2022,
    source:
      "https://mediajatim.com/2023/03/03/berikut-tujuh-polda-dengan-jumlah-penindakan-kasus-kriminal-paling-banyak-jatim-di-peringkat-kedua/",
    sheets: [
      {
        name: "Berita",
        sheet: `
Berdasarkan data E-MP Robinopsnal Bareskrim Polri, sepanjang 2021, total aksi kriminal di Indonesia mencapai 267.716 kasus. Angka ini kemudian meningkat di tahun 2022 menjadi 311.523 kasus. Artinya, terjadi peningkatkan 16,36 persen dari tahun sebelumnya.
Pada tahun 2021 jumlah kasus yang ditangani hingga selesai oleh pihak kepolisian berjumlah 202.024 kasus. Sedangkan di tahun 2022, hanya 200.147 kasus.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency, its people of a year told",
    year: 2023,
    source:
      "https://radartanggamus.disway.id/read/11880/kecamatan-dengan-jumlah-penduduk-sedikit-di-kabupaten-tanggamus",
    sheets: [
      {
        name: "Berita",
        sheet: `
Kabupaten Tanggamus pada tahun 2023 tercatat memiliki jumlah penduduk sebanyak 652.898 orang.
Rincianya, 337.598 penduduk laki-laki dan 315.300 penduduk perempuan.
1. Kelumbayan, 12.477 jiwa
2. Kelumbayan Barat, 14.114 jiwa
3. Bandar Negeri Semuong, 17.623 jiwa
4. Pematang Sawa, 18.184 jiwa
5. Kota Agung Timur, 22.006 jiwa
Diketahui penduduk Kabupaten Tanggamus berjumlah 652.898 orang.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency health office, indicators by class of 2015",
    year: 2015,
    source: "https://123dok.com/document/ynlln4lq-lakip-dinkes.html",
    sheets: [
      {
        name: "Ikhtisar",
        sheet: `
IKHTISAR EKSEKUTIF
Berdasarkan hasil pengukuran terhadap realisasi kinerja pada 15 (lima belas) indikator sasaran, rata-rata realisasi kinerja dengan kategori Sangat Baik. Penjabarannya yaitu 12 (dua belas) indikator sasaran atau sebanyak 80,00% dikategorikan sangat baik, 2 (dua) indikator sasaran atau 13,33% dikategorikan tinggi, dan 1 (satu)
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency health office, indicators by class of 2016",
    year: 2016,
    source:
      "https://pdfslide.tips/documents/ikhtisar-eksekutif-laporan-kinerja-dinas-kesehatan-tahun-2016-merupakan-suatu.html",
    sheets: [
      {
        name: "Ikhtisar",
        sheet: `
Berdasarkan hasil pengukuran terhadap realisasi kinerja pada 5 (lima) indikator kinerja utama, rata-rata realisasi kinerja dengan kategori Sangat Baik. Penjabarannya yaitu 3 (tiga) indikator sasaran atau sebanyak 60,00% dikategorikan sangat baik, yaitu indikator Angka Kematian Bayi (AKB), Status gizi buruk Balita, dan prevalensi HIV AIDS. Sebanyak 1 (satu) indikator sasaran atau 20,00% dikategorikan Tinggi, yaitu indikator Angka Kematian Ibu (AKI), dan 1 (satu) indikator sasaran atau 20,00% memenuhi kategori realisasi kinerja Sangat Rendah, yaitu indikator Angka Kesakitan (Incidence Rate/IR) DBD.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a religious court, its budget in words",
    year: 2012,
    source: "https://adoc.pub/laporan-kinerja-instansi-pemerintah-lakip-tahun-2012-pengadi.html",
    sheets: [
      {
        name: "Ikhtisar",
        sheet: `
Untuk dapat terlaksananya tugas pokok Pengadilan Agama Solok telah menetapkan 11 (sebelas) sasaran strategis yang didukung dengan anggaran yang tertuang dalam Rencana Kerja Anggaran Kementerian/Lembaga (RKAKL) tahun 2012 untuk Bagian Anggaran 005.01 sebesar Rp. 2.142.439.000,- (Dua milyar seratus empat puluh dua juta empat ratus tiga puluh sembilan ribu rupiah), yang terbagi dalam Belanja Pegawai Rp1.552.671.000,- (satu milyar lima ratus lima puluh dua juta enam ratus tujuh puluh satu ribu rupiah ), Belanja Barang Rp 440.768.000,- ( empat ratus empat puluh juta tujuh ratus enam puluh ribu rupiah) dan Belanja Modal Rp 149.000.000,- (seratus empat puluh sembilan juta rupiah). Dan untuk Bagian Anggaran 005.04 sebesar Rp.31.000.000,- ( tiga puluh satu juta rupiah )yang terdiri dari Belanja Non Operasional
`,
      },
    ],
    // The words leave out the eight of 440.768.000.
    wrong: [{ sheet: "Ikhtisar", cell: "A1", isSure: true }],
  },
  {
    name: "a religious court in a port, divorces of half a year",
    year: 2025,
    source: "https://www.newscilegon.com/2025/08/531-gugatan-perceraian-masuk-ke.html",
    sheets: [
      {
        name: "Berita",
        sheet: `
Sepanjang Januari hingga Juli 2025, Pengadilan Agama (PA) Cilegon telah menerima 531 gugatan perceraian dari warga kota Cilegon.
Adapun jenis perkara terbagi menjadi cerai gugat sebanyak 431 kasus dan cerai talak sebanyak 100 kasus, hal ini dapat disimpulkan bahwa pihak yang lebih banyak menggugat cerai adalah pihak istri.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a religious court in a port, divorces of a year",
    year: 2022,
    source: "https://sultannews.co.id/2023/01/ratusan-istri-di-kota-cilegon-gugat.html",
    sheets: [
      {
        name: "Berita",
        sheet: `
Pengadilan Agama (PA) Kota Cilegon mencatat ada sebanyak 899 perkara perceraian yang ditangani sejak Tahun 2022. Mayoritas merupakan gugatan dari istri kepada suami.
Salah satu Panitera Pengadilan Agama (PA) Kota Cilegon mengatakan, mayoritas perempuan/istri melakukan gugatan cerai kepada suami. Dari 899 angka perkara perceraian, 669 gugatan dilakukan istri terhadap suaminya. Sementara cerai talak yang dilakukan suami terhadap istrinya hanya 230 perkara.
`,
      },
    ],
    wrong: [],
  },
];
