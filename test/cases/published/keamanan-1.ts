import type { PublishedReport } from "./published-report";

export const keamanan1Tables: PublishedReport[] = [
  {
    name: "a regency police office, security of two years",
    year: 2023,
    source: "https://tirtoberita.com/?p=151140",
    sheets: [
      {
        name: "Berita",
        sheet: `
Kapolres Rembang menyampaikan, berdasarkan data gangguan Kamtibmas, angka kejahatan naik dari 468 di 2022 menjadi 705 di 2023. Atau mengalami kenaikan sebanyak 237 kejahatan atau sebesar 50,64 persen.
Namun, naiknya angka kejahatan itu, berbanding lurus dengan penyelesaian kejahatan. Dimana di tahun 2022 lalu, angka penyelesaian kejahatan sebanyak 314 dan di 2023 ini ada sebanyak 661.
"Penyelesaian kejahatan yang dilakukan jajaran reserse kriminal maupun narkoba di Polres Rembang naik sebanyak 347 jumlah kasus," imbuhnya.
Kemudian untuk resiko penduduk terkena kejahatan juga mengalami peningkatan dari 72 kasus menjadi 109 kasus di 2023 ini. Jadi ada peningkatan sebesar 37 kasus atau 51,39 persen.
Selanjutnya pada gangguan terhadap ketentraman dan ketertiban umum naik sebesar 300 persen dari 7 kasus menjadi 28 kasus. Untuk gangguan kamtibmas dari bencana, mengalami penurunan dari 7 kasus menjadi 5 kasus.
Untuk tindak pidana narkoba, tahun 2023 ini jumlahnya meningkat dibandingkan tahun sebelumnya. Dari 16 kasus dengan 22 tersangka, menjadi 17 kasus dengan 18 tersangka.
"Di 2023 naik 1 kasus, dari 16 menjadi 17 kasus dengan jumlah tersangka 18 orang," kata dia.
Kapolres menambahkan, untuk data kecelakaan lalu lintas, di 2023 juga mengalami peningkatan. Dari 529 kasus kecelakaan di 2022, menjadi 560 kasus di tahun 2023.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "the national police, end of the year",
    year: 2024,
    source: "https://xcloud.id/kapolri-sepanjang-2024-total-kejahatan-turun-423-persen",
    sheets: [
      {
        name: "Berita",
        sheet: `
"Total kejahatan, crime total selama 2024 sebesar 325.150 perkara menurun 14.387 perkara atau 4,23 persen dibanding 2023 sebesar 339.537 perkara," kata Kapolri.
Kapolri bilang, hal tersebut berbanding lurus dengan tingkat penyelesaian perkara pada tahun 2024, sebesar 244.975 perkara.
"Hal tersebut berbading lurus dengan tingkat penyelesaian perkara sebesar 244.975 perkara (2024), atau 75,34 persen (dari total perkara), meningkat 1,09 persen dibanding 2023, 74,25 persen," tambah dia.
"Melalui restorative justice ada kenaikan penyelesaian perkara 2.888 perkara atau 15,89 persen dari 2023. Naik sebesar 18.775 perkara menjadi 21.063 perkara pada 2024," ungkap dia.
`,
      },
    ],
    // It was 18.175.
    wrong: [{ sheet: "Berita", cell: "A4", isSure: true }],
  },
  {
    name: "the national police, end of the year, as another paper quotes it",
    year: 2024,
    source:
      "https://amp.suara.com/news/2024/12/31/183357/kapolri-klaim-kasus-kejahatan-menurun-4-persen-selama-2024-75-persen-sudah-terselesaikan",
    sheets: [
      {
        name: "Berita",
        sheet: `
Berdasarkan catatan Polri, tingkat kasus kejahatan sepanjang 2024 sebanyak 325.150 perkara. Angka tersebut menurun sebesar 14.387 perkara atau sekitar 4,23 persen jika dibandingkan tahun 2023. Tercatat pada tahun 2023, jumlah angka kejahatan sebanyak 339.537 perkara.
Kapolri memyampaikan, jika dari ratusan ribu yang tercatat, ada 244.975 perkara yang telah diselesaikan atau sebesar 75,34%.
"Kenaikan penyelesaian perkara melalui mekanisme restorative justice sebesar 2.888 perkara dari sebelumnya tahun 2023 sebesar 18.175 perkara menjadi 21.063 perkara pada tahun 2024," jelasnya.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial police, end of the year",
    year: 2024,
    source:
      "https://jateng.viva.co.id/jateng/2560-polda-jateng-rilis-catatan-kriminalitas-2024-satu-tindak-kejahatan-terjadi-setiap-51-menit?page=all",
    sheets: [
      {
        name: "Berita",
        sheet: `
Data gangguan keamanan dan ketertiban masyarakat (kamtibmas) menunjukkan tren penurunan sebesar 8,5 persen atau setara dengan 914 kejadian dibandingkan tahun sebelumnya.
Namun, tindak pidana ringan (tipiring) mengalami peningkatan signifikan sebesar 342,5 persen atau bertambah 9.514 kejadian. Sementara itu, gangguan ketertiban turun sebesar 7,9 persen (399 kejadian) dan bencana menurun 34,1 persen (280 kejadian).
Artanto merinci bahwa terdapat 12.330 kasus kejahatan konvensional yang dilaporkan, dengan 4.897 kasus telah diselesaikan dan 7.433 kasus masih dalam proses penanganan. Selain itu, kejahatan transnasional tercatat sebanyak 3.850 kasus, di mana 1.554 kasus telah selesai dan 2.296 kasus masih diproses.
Kasus yang berdampak pada kekayaan negara tercatat sebanyak 298 kasus, dengan 108 kasus selesai dan 198 kasus dalam penanganan. Sedangkan, kejahatan yang berimplikasi kontinjensi dilaporkan sebanyak delapan kasus, tiga di antaranya sudah diselesaikan, dan sisanya masih dalam proses penanganan.
"Persentase penyelesaian kasus secara keseluruhan mencapai 66,07 persen, sementara 34 persen lainnya masih dalam proses penyelidikan," ujar Artanto.
`,
      },
    ],
    wrong: [{ sheet: "Berita", cell: "A4", isSure: true }],
  },
  {
    name: "the national police, two days",
    year: 2023,
    source:
      "https://merahputih.com/post/read/polri-sebut-gangguan-kejahatan-di-tanah-air-mengalami-penurunan-di-awal-2023",
    sheets: [
      {
        name: "Berita",
        sheet: `
Mabes Polri mengklaim angka kejahatan di awal tahun 2023 mengalami penurunan. Yakni selama dua hari, pada Rabu (4/1/23) hingga Kamis (5/1/23), gangguan Kamtibmas mengalami penurunan sebanyak 12 kasus atau 0,77 persen.
Pada Rabu (4/1/23) sebanyak 1.566 kejadian dan Kamis (5/1/23) sebanyak 1.554 kejadian. Rincian kejahatan sebanyak 1.490 kejadian, pelanggaran tindak pidana ringan sebanyak 19 kejadian. Lalu bencana sebanyak 22 kejadian.
"Dan gangguan terhadap ketentraman dan ketertiban sebanyak 23 kejadian," jelas Karo Penmas Divhumas Polri di Jakarta, Sabtu (7/1).
Sementara itu, untuk trend kejahatan secara kuantitas mengalami penurunan sebanyak 16 kasus atau 1,06 persen. Pada Rabu (4/1/23) ada 1.506. Sedangkan Kamis (5/1/23) ada 1.490 kasus.
Sedangkan terkait dengan data laka lantas, jumlah kecelakaan yang terjadi sebanyak 407 kejadian.
"Dengan rincian korban meninggal dunia 40 orang, korban luka berat 49 orang dan korban luka ringan sebanyak 380," tutup Ramadhan.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a high prosecution office, work of the year",
    year: 2022,
    source:
      "https://sultra.fajar.co.id/2022/12/21/kejati-sultra-paparkan-kinerja-tahun-2022-ini-laporannya-lengkapnya/5/amp",
    sheets: [
      {
        name: "Berita",
        sheet: `
Nah, ini ditangani dalam penuntutan sebanyak 2.049 perkara, dan diselesaikan sebanyak 1.707 perkara, sehingga persentasenya sebesar 89 persen.
"Jadi ini cukup menggembirakan juga, bahwa penanganan teman-teman di Pengadilan tetap direalisasi atau dilaksanakan dengan baik, karena sudah mencapai hampir 90 persen," ucap mantan Wakajati Sulsel ini.
Kemudian, eksekusi terpidana, ini yang ditangani sebanyak 1.707, dan yang terealisasi atau yang diselesaikan dalam pelaksanaannya sebanyak 1.657, nah ini juga presentase sebesar 97 persen.
Berarti eksekusi kita, karena ini merupakan salah satu tugas dan fungsi kejaksaan dalam penanganan dan penyelesaian perkara pidana umum, itu nantinya berujung kepada eksekusi, nah ini capaian sebesar 97 persen.
`,
      },
    ],
    wrong: [{ sheet: "Berita", cell: "A1", isSure: true }],
  },
  {
    name: "a high prosecution office, restorative justice of five years",
    year: 2024,
    source:
      "https://faktainvestigasi.com/2024/12/27/sepanjang-tahun-2020-2024-kejati-malut-baru-bisa-selesaikan-93-perkara/",
    sheets: [
      {
        name: "Berita",
        sheet: `
"Penyelesaian perkara melalui restorative justice pada wilayah hukum Kejati Maluku Utara periode 2020-2024 sebanyak 93 perkara," ujarnya.
Menurutnya, jumlah tersebut terdiri dari tahun 2020 sejumlah 5 perkara, 2021 sejumlah 11 perkara, 2022 sejumlah 23 perkara dan 2023 sejumlah 34 perkara.
"Sedangkan 2024 sejumlah 20 perkara," pungkasnya.
"Jumlah SPDP yang diterima sebanyak 111, tahap I sebanyak 77 perkara dan selisih 34. Sedangkan P-18 (pemberitahuan hasil penyidikan belum lengkap) sebanyak 58," jelasnya.
Selain itu, kata dia, ada juga perkara yang dilakukan SP3 (surat perintah penghentian penyidikan) sebelum berkas perkara tahap I dan sesudah tahap I ada sekitar tujuh perkara.
"SP3 sebelum tahap I sebanyak 5 perkara dan setelah tahap I sebanyak 2 perkara. Penghentian ini dilakukan oleh penyidik yang menangani perkara tersebut," terangnya.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a directorate general of corrections, fullest prisons",
    year: 2013,
    source:
      "https://fbeta.republika.co.id/berita/mq69d0/lapas-terpadat-di-indonesia-kapasitas-66-orang-diisi-593-orang",
    sheets: [
      {
        name: "Berita",
        sheet: `
"Cabang Rutan Bagan Siapi-siapi, Kanwil (Kantor Wilayah) Riau, berisi 593 orang narapidana dengan kapasitas 66 orang. Over kapasitas sebesar 898 persen," kata Kasubag Humas Ditjen Pemasyarakatan (Pas) Kemenkumham dalam rilisnya, Jumat (19/7).
Akbar memaparkan empat lapas terpadat lainnya yaitu Lapas Banjarmasin di Kanwil Kalimantan Selatan dengan kapasitas sebanyak 366 orang tapi sudah diisi sebanyak 2.427 orang. Sehingga, Lapas kelebihan muatan sebesar 663 persen.
Kemudian di Lapas Bengkalis (Kanwil Riau) dengan kapasitas sebanyak 174 orang dan saat ini sudah berisi sebanyak 945 orang. Di lapas ini mengalami kelebihan kapasitas sebesar 543 persen.
Di Lapas Anas Martapura (Kanwil Kalsel), dengan kapasitas sebesar 180 orang dan saat ini sudah berisi sebanyak 953 orang, mengalami kelebihan kapasitas sebesar 529 persen.
"Kanwil Jambi di Lapas Jambi dengan kapasitas sebanyak 218 orang dan saat ini berisi 1.118 orang. Mengalami over kapasitas sebesar 510 persen," jelasnya.
`,
      },
    ],
    // What the prisons hold of their capacity is called what they hold beyond it; the last is 513 of it.
    wrong: [
      { sheet: "Berita", cell: "A1", isSure: false },
      { sheet: "Berita", cell: "A2", isSure: false },
      { sheet: "Berita", cell: "A3", isSure: false },
      { sheet: "Berita", cell: "A4", isSure: false },
      { sheet: "Berita", cell: "A5", isSure: true },
    ],
  },
  {
    name: "a directorate general of corrections, ten fullest prisons",
    year: 2018,
    source: "https://beritalima.com/lima-lapas-terpadat-sepanjang-tahun-2018",
    sheets: [
      {
        name: "Berita",
        sheet: `
Kapasitas lapas dan rutan sebanyak 125.712, namun jumlah penghuni melebihi kapasitas yaitu 256.273 orang warga binaan. "Over kapasitas mencapai 203% hingga kenaikan penghuni lapas dan rutan per tahun mencapai 22.000 orang.
1. Rutan Bagansiapiapi
Kapasitas 98 orang, tapi dihuni 810 orang atau kelebihan penghuni hingga 836 persen.
2. Rutan Takengon
Kapasitas 65 orang, tapi dihuni 495 orang atau kelebihan penghuni 685 persen.
3. Lapas Banjarmasin
Kapasitas 366 orang, tapi dihuni 2.688 orang atau kelebihan penghuni 664 persen.
4. Lapas Tarakan
Kapasitas 155 orang, tapi dihuni 996 orang atau kelebihan penghuni 650 persen.
5. Lapas Labuhan Ruku
Kapasitas 300 orang, tapi dihuni 1.770 orang atau kelebihan penghuni 640 persen.
6. Lapas Tanjung Balai Asahan
Kapasitas 198 orang, tapi dihuni 1.450 orang atau kelebihan penghuni 632 persen.
7. Rutan Langsa
Kapasitas 63 orang, tapi dihuni 437 orang atau kelebihan penghuni 594 persen.
8. Rutan Teluk Kuantan
Kapasitas 53 orang, tapi dihuni 363 orang atau over penghuni 587 persen.
9. Lapas Bandar Lampung.
Kapasitas 168 orang, tapi dihuni 1.055 orang atau kelebihan penghuni 535 persen.
10. Rutan Lhoksukon
Kapasitas 70 orang, tapi dihuni 433 orang atau kelebihan penghuni 519 persen.
`,
      },
    ],
    // The first is what they hold of their capacity; in seven prisons neither that nor the excess gives the percentage.
    wrong: [
      { sheet: "Berita", cell: "A1", isSure: false },
      { sheet: "Berita", cell: "A3", isSure: true },
      { sheet: "Berita", cell: "A5", isSure: true },
      { sheet: "Berita", cell: "A7", isSure: true },
      { sheet: "Berita", cell: "A9", isSure: true },
      { sheet: "Berita", cell: "A11", isSure: true },
      { sheet: "Berita", cell: "A17", isSure: true },
      { sheet: "Berita", cell: "A19", isSure: true },
    ],
  },
  {
    name: "a provincial narcotics agency, end of the year",
    year: 2021,
    source: "https://kate.id/2021/12/30/kerugian-akibat-kasus-narkoba-di-kaltim-tembus-rp-8-miliar-dalam-setahun/",
    sheets: [
      {
        name: "Berita",
        sheet: `
Lalu pada pengungkapan sepanjang 2021, BNN Kaltim mengamankan 7.195,69 gram sabu, 4.679 gram ganja, 3,5 butir ekstasi dan 78,99 gram cannabinoid.
"Meski saat ini dari sepuluh kabupaten/kota di Kaltim baru ada tiga BNNK yakni di Samarinda, Balikpapan dan Bontang. Sedangkan tujuh kabupaten/kota lainnya belum terbentuk BNNK," terangnya.
"Tercatat 371 pasien mendapatkan pelayanan rehabilitasi, terdiri 260 pasien rehab jalan dan 111 rehab rawat inap. Juga ada 55 pasien yang melanjutkan ke program pascarehabilitasi," paparnya.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial narcotics agency, cases of three years",
    year: 2022,
    source:
      "https://lombok.tribunnews.com/amp/2022/12/30/bnnp-ntb-capai-target-260-persen-pengungkapan-kasus-narkotika-di-tahun-2022",
    sheets: [
      {
        name: "Berita",
        sheet: `
Dijelaskan oleh Kepala BNNP NTB, capaian target BNNP NTB pada tahun 2022 telah menembus target pengungkapan sebesar 260 persen.
"Di tahun 2022, kita ditargetkan sebanyak 10 pengungkapan. Tetapi di tahun ini kita sudah mengungkap sebanyak 26 pengungkapan," kata Gagas, Jumat (30/12/2022).
Yakni di tahun 2021 sebanyak 20 pengungkapan dan tahun 2022 sebanyak 20 pengungkapan.
`,
      },
    ],
    // It is the year before the last that had 20.
    wrong: [{ sheet: "Berita", cell: "A3", isSure: true }],
  },
];
