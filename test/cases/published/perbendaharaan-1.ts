import type { PublishedReport } from "./published-report";

export const perbendaharaan1Tables: PublishedReport[] = [
  {
    name: "a state treasury office in the east, end of October",
    year: 2023,
    source: "https://portal.merauke.go.id/news/6950/pelaksanaan-belanja-apbn-per-30-oktober-2023-di-kppn-merauke.html",
    sheets: [
      {
        name: "Rilis",
        sheet: `
Belanja Negara di wilayah kerja KPPN Merauke dilaksanakan dengan memperhatikan pagu anggaran yang telah diberikan kepada masing-masing satuan kerja (satker) yang menjadi mitra KPPN Merauke. Pagu anggaran tersebut terdiri dari pagu Belanja Pegawai sebesar Rp642.969.057.000,-, pagu Belanja Barang sebesar Rp966.638.460.000,-, pagu Belanja Modal sebesar Rp868.513.112.000,-, dan pagu Transfer ke Daerah (TKD) sebesar Rp. 7.921.953.481.000,-.
Sampai dengan 31 Oktober 2023, jumlah realisasi APBN di wilayah kerja KPPN Merauke berdasarkan jenis belanjanya adalah sebagai berikut:
- Belanja Pegawai: Rp525.770.294.437,- (81,77% dari pagu anggaran)
- Belanja Barang: Rp623.780.827.325,- (64,53% dari pagu anggaran)
- Belanja Modal: Rp429.700.086.660,- (49,48% dari pagu anggaran)
- Transfer ke Daerah: Rp6.379.131.300.803,- (80,52% dari pagu anggaran).
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a state treasury office in the east, end of May",
    year: 2023,
    source: "https://suara.merauke.go.id/post/4047/pelaksanaan-belanja-apbn-per-31-mei-2023-di-kppn-merauke.html",
    sheets: [
      {
        name: "Rilis",
        sheet: `
APBN di wilayah kerja KPPN Merauke dilaksanakan dengan memperhatikan pagu anggaran yang telah diberikan kepada masing-masing satuan kerja (satker) yang menjadi mitra KPPN Merauke. Pagu anggaran tersebut terdiri dari pagu Belanja Pegawai sebesar Rp654.878.802.000,-, pagu Belanja Barang sebesar Rp706.638.000.000,-, pagu Belanja Modal sebesar Rp912.755.392.000,-, dan pagu Transfer ke Daerah (TKD) sebesar Rp7.898.951.727.000,-.
Sampai dengan 31 Mei 2023, jumlah realisasi APBN periode Mei 2023 di wilayah kerja KPPN Merauke berdasarkan jenis belanjanya adalah sebagai berikut :
1. Belanja Pegawai: Rp256.557.698.848,- (39,18% dari pagu anggaran)
2. Belanja Barang : Rp244.635.066.661,- (34,62% dari pagu anggaran)
3. Belanja Modal: Rp127.067.821.658,- (13,97% dari pagu anggaran)
4. Transfer ke Daerah: Rp2.525.262.669.050,- (31,97% dari pagu anggaran)
`,
      },
    ],
    wrong: [{ sheet: "Rilis", cell: "A5", isSure: true }],
  },
  {
    name: "a state treasury office in the east, end of the year",
    year: 2023,
    source:
      "https://teropongnews.com/2024/01/kppn-merauke-rilis-realisasi-pelaksanaan-belanja-apbn-hingga-31-desember-2023/",
    sheets: [
      {
        name: "Rilis",
        sheet: `
Pagu anggaran tersebut terdiri dari pagu Belanja Pegawai sebesar Rp633.532.366.000,-, pagu Belanja Barang sebesar Rp1.044.377.776.000,-, pagu Belanja Modal sebesar Rp888.921.616.000,-, dan pagu Transfer ke Daerah (TKD) sebesar Rp8.123.993.704.000,-.
Sampai dengan 31 Desember 2023, jumlah realisasi APBN di wilayah kerja KPPN Merauke berdasarkan jenis belanjanya adalah sebagai berikut:
1. Belanja Pegawai : Rp627.716.722.484,- (99,08% dari pagu anggaran)
2. Belanja Barang : Rp988.845.158.765,- (94,68% dari pagu anggaran)
3. Belanja Modal : Rp875.062.239.555,- (98,44% dari pagu anggaran)
4. Transfer ke Daerah : Rp8.056.043.474.627,- (99,16% dari pagu anggaran).
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regional treasury office, first quarter",
    year: 2024,
    source:
      "https://papuabarat.antaranews.com/berita/44154/djpb-serapan-belanja-apbn-di-papua-barat-daya-rp162-triliun",
    sheets: [
      {
        name: "Berita",
        sheet: `
Direktorat Jenderal Perbendaharaan (DJPb) Kementerian Keuangan menyebut serapan belanja APBN di Provinsi Papua Barat Daya pada periode Januari-Maret 2024 mencapai Rp1,62 triliun dari total alokasi Rp11,39 triliun.
"Serapan belanja APBN dari Januari sampai Maret 2024 sudah 14,23 persen dari pagu," kata Kepala Kantor Wilayah DPJb Papua Barat di Manokwari, Papua Barat, Senin.
Dia menjelaskan bahwa belanja APBN meliputi belanja kementerian/lembaga Rp627,41 miliar atau 21,42 persen dari pagu Rp2,92 triliun, dan penyaluran dana transfer ke daerah (TKD) Rp993,9 miliar atau 11,74 persen dari Rp8,46 triliun.
Realisasi belanja kementerian/lembaga terdiri dari belanja pegawai Rp296,62 miliar (30,20 persen), belanja barang Rp269,27 miliar (20,40 persen), belanja modal Rp57,80 miliar (9,32 persen), dan belanja bantuan sosial Rp3,37 miliar (55,09 persen).
"Pagu belanja pegawai Rp982,32 miliar, belanja barang Rp1,32 triliun, belanja modal Rp619,83 miliar dan bansos Rp6,77 miliar," ujar Purwadhi.
Dia menyebut realisasi TKD meliputi dana bagi hasil (DBH) Rp91,49 miliar dari Rp644,20 miliar, dana alokasi umum (DAU) Rp822,57 miliar dari Rp3,91 triliun, serta dana alokasi khusus (DAK) non-fisik Rp79,84 miliar dari Rp539,41 miliar.
Pihaknya terus berkoordinasi dengan seluruh pemerintah daerah di Papua Barat Daya agar segera melengkapi dokumen syarat penyaluran TKD jenis dana otonomi khusus sebanyak Rp1,86 triliun dan DAK fisik Rp752,82 miliar.
"Penyaluran DBH tahun 2024 sudah 14,20 persen, DAU 21 persen, dan DAK non-fisik terealisasi 14,8 persen," ucap Purwadhi.
`,
      },
    ],
    // 3,73 of 6,77 is 55,09%, and makes the four 627,42.
    wrong: [{ sheet: "Berita", cell: "A4", isSure: true }],
  },
  {
    name: "a state treasury office, transfers of three quarters",
    year: 2023,
    source:
      "https://jateng.antaranews.co/amp/berita/510798/kppn-kudus-salurkan-dana-transfer-ke-daerah-sebesar-rp347-triliun",
    sheets: [
      {
        name: "Berita",
        sheet: `
Kantor Pelayanan Perbendaharaan Negara (KPPN) Kudus, Jawa Tengah, mencatat penyaluran dana Transfer Ke Daerah (TKD) hingga triwulan ketiga tahun 2023 di wilayah pembayaran KPPN Kudus sebesar Rp3,47 triliun atau 71,34 persen dari pagu Rp4,87 triliun.
Adapun realisasi untuk DBH sebesar Rp313,19 miliar atau 73,48 persen dari alokasi DBH sebesar Rp426,21 miliar.
Kemudian untuk realisasi DAU hingga 28 September 2023 terealisasi Rp1,87 triliun atau 71,2 persen dari alokasi sebesar Rp2,63 triliun, DID terealisasi sebesar Rp19,40 miliar atau 50 persen dari alokasi DID sebesar Rp38,79 miliar.
Untuk DAK meliputi DAK non fisik dan DAK fisik. Sedangkan DAK fisik terealisasi sebesar Rp113,47 miliar atau 48,95 persen dari alokasi sebesar Rp231,8 miliar.
"Dibandingkan penyaluran dengan periode yang sama tahun 2022, terjadi penurunan 18,59 persen. Kondisi berbeda untuk penyaluran DAK non fisik terjadi pertumbuhan persentase sebesar 144,01 persen year on year (YoY) dibandingkan periode yang sama tahun lalu," ujarnya.
Adapun realisasinya untuk DAK non fisik hingga 28 September 2023 sebesar Rp707,81 miliar atau 74,67 persen dari alokasi sebesar Rp947,92 miliar.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a state treasury office, the year in round figures",
    year: 2022,
    source:
      "https://kalsel.antaranews.com/amp/berita/356970/belanja-pemerintah-melalui-kppn-barabai-capai-rp12-triliun-lebih",
    sheets: [
      {
        name: "Berita",
        sheet: `
Realisasi Belanja Tahun Anggaran 2022 melalui KPPN Barabai mencapai atau 96,48 persen atau Rp1,2 triliun lebih dari total pagu sebesar Rp1,2 triliun lebih.
"Realisasi belanja pada Satuan Kerja Kementerian/Lembaga sebesar Rp635 miliar lebih atau 97,27 persen dari total pagu K/L sebesar Rp653 miliar lebih dan realisasi Transfer ke Daerah dan Dana Desa (TKDD) sebesar Rp612 miliar lebih atau 95,66 persen dari total pagu sebesar Rp640 miliar lebih," kata Ketua KPPN Barabai di Barabai Kamis.
Menurutnya, realisasi belanja TKDD untuk Kabupaten Hulu Sungai Tengah (HST) sebesar Rp184 miliar lebih atau 90,63 persen dari total pagu sebesar Rp203 miliar lebih dengan rincian realisasi DAK Fisik sebesar Rp32 miliar lebih atau 99,95 persen dari nilai kontrak sebesar Rp32 miliar lebih atau 65,32 persen pagu sebesar Rp49 miliar lebih.
"Realisasi dana desa untuk 161 Desa sebesar Rp122 miliar lebih atau 100 persen dari pagu Dana Desa sebesar Rp122 miliar lebih," ujarnya.
Selanjutnya, untuk Realisasi belanja TKDD untuk Kabupaten Hulu Sungai Selatan sebesar Rp237 miliar lebih atau 98,50 persen dari total pagu sebesar Rp241 miliar dengan rincian, realisasi DAK Fisik sebesar Rp99 miliar lebih atau 99,69 dari nilai kontrak sebesar Rp99 miliar lebih atau 97,51 persen dari pagu sebesar Rp101 miliar lebih.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a drug testing centre, budget of the second quarter",
    year: 2021,
    source: "https://123dok.com/article/capaian-kinerja-anggaran-triwulan-ii-tahun.z1dp5d78",
    sheets: [
      {
        name: "3.2",
        sheet: `
Pada tahun 2021 triwulan I PPPOMN memperoleh anggaran sesuai DIPA awal yang diterbitkan tanggal 12 Nopember 2020 sebesar Rp.105.370.538.000. Anggaran tersebut terbagi dalam Belanja Pegawai sebesar Rp24.126.484.000, Belanja Modal Rp 48.022.572.000 dan Belanja Barang Rp.33.221.482.000. Pada tanggal 26 Mei 2021 dilakukan Penghematan Belanja Pegawai terkait adanya sPenghematan Anggaran dalam Tunjangan Kinerja (tukin) Tunjangan Hari Raya (THR) dan Gaji ke-13 senilai Rp. 1.544.000.000,- sehingga anggaran Pusat Pengembangan Pengujian Obat dan Makanan Nasional menjadi Rp. 103.826.538.000.
Realisasi anggaran PPPOMN sampai dengan triwulan II adalah sebesar Rp. 23.906.077.655 atau sebesar 23.03%. Nilai ini belum sesuai dengan Rencana Penarikan Dana sampai dengan Triwluan II yaitu senilai 40.73%. Hal ini dikarenakakan ada nya pengadaan Belanja Modal Alat Laboratorium Paket 1 yang semula direncanakan terealisasi pada akhir triwulan II mundur disebabkan oleh adanya perubahan sistem Pengadaan.
`,
      },
    ],
    // 23,0250 is 23,02 or 23,03.
    wrong: [],
  },
  {
    name: "a regency's own revenue told by its office",
    year: 2015,
    source: "https://jateng.antaranews.com/amp/berita/133883/kudus-bukukan-pendapatan-asli-daerah-rp25922-miliar",
    sheets: [
      {
        name: "Berita",
        sheet: `
"Adapun realisasinya hingga akhir Desember 2015 sebesar Rp259,22 miliar atau 101,54 persen," ujarnya di Kudus, Selasa.
Target PAD 2015 sebesar Rp255,27 miliar, kata dia, berasal dari empat jenis penerimaan.
Dari keempat jenis penerimaan tersebut, lanjut dia, hanya pajak daerah yang berhasil melampaui target, sedangkan pengelolaan kekayaan daerah yang dipisahkan terealisasi 100 persen.
Selain itu, kata dia, pajak daerah juga memberikan sumbangan terbesar untuk PAD Kudus sebesar 30,75 persen.
Adapun besarnya target untuk masing-masing penerimaan, yakni untuk pajak daerah ditarget sebesar Rp71,51 miliar dan terealisasi sebesar Rp78,85 miliar atau 110,26 persen.
Sementara target PAD dari hasil pengelolaan kekayaan daerah yang dipisahkan, kata dia, ditargetkan sebesar Rp8,05 miliar dan terealisasi sebesar Rp8,051 miliar atau 100 persen.
Di antaranya, dari PDAM Kudus sebesar Rp819, 83 juta, PD BPR Bank Pasar Rp785,31 juta, dan BPR BKK Jati Rp277,4 juta.
Untuk pemasukan dari lain-lain PAD yang sah ditargetkan sebesar Rp156,574 miliar dengan realisasi sebesar Rp154,123 miliar atau 98 persen dan hasil retribusi daerah terealisasi Rp18,197 miliar atau 95,09 persen dari target sebesar Rp19,14 miliar.
`,
      },
    ],
    // Taxes are 30,42% of what came in.
    wrong: [{ sheet: "Berita", cell: "A4", isSure: true }],
  },
  {
    name: "a regency's revenue of the fourth quarter told",
    year: 2021,
    source: "https://mitrapost.com/2021/12/17/video-pad-pati-triwulan-iv-capai-9557-persen",
    sheets: [
      {
        name: "Berita",
        sheet: `
Realisasi Pendapatan Asli Daerah (PAD) Kabupaten Pati triwulan IV telah mencapai 95,57 Persen. Dari target Rp2,6 triliun dalam setahun tercapai Rp2,5 triliun.
"Untuk realisasi triwulan 4 dari target anggaran Rp2,6 triliun ini terealisasi sebesar Rp2,5 triliun terealisasi presentase 95,57 persen," terang Parapto di kantor BPKAD Pati, hari ini, Jumat (17/12/21).
"Retribusi daerah dari target Rp26,3 miliar terealisasi Rp25,4 miliar atau 96,82 persen," kata Prapto.
Di sisi lain, pendapatan daerah dari sektor pajak malah surplus hingga 109,7 persen. Dari target Rp92,4 miliar, realisasinya mampu mencapai Rp101,2 miliar.
`,
      },
    ],
    // 101,2 of 92,4 is 109,52%, at the most 109,64%.
    wrong: [{ sheet: "Berita", cell: "A4", isSure: true }],
  },
  {
    name: "a regency's revenue of the third quarter told",
    year: 2019,
    source:
      "https://diskominfo.patikab.go.id/berita/detail/PENCAPAIAN-REALISASI-TARGET-PENDAPATAN-DAERAH-KABUPATEN-PATI-MENCAPAI-6856-PERSEN",
    sheets: [
      {
        name: "Berita",
        sheet: `
Pada triwulan ketiga 2019, capaian realisasi target pendapatan daerah Kabupaten Pati telah mencapai 68,56 persen. Dari total target pendapatan daerah dalam APBD Perubahan 2019 sebesar Rp 2,83 triliun, telah terealisasi Rp 1,94 triliun.
Capaian ini merupakan akumulasi dari realisasi target tiga unsur utama pendapatan daerah, yakni Pendapatan Asli Daerah (PAD), Dana Perimbangan, dan Lain-Lain Pendapatan Daerah yang Sah. "Pertama, dari target PAD 2019 setelah perubahan senilai Rp 359,24 miliar, telah terealisasi 76,23 persen," ucap Turi.
Kedua, lanjut Turi, dari unsur Dana Perimbangan dengan target Rp 1,66 triliun, telah terealisasi 74,25 persen. Adapun ketiga, dari unsur Lain-Lain Pendapatan Daerah yang Sah dengan target Rp 806,11 miliar, telah terrealisasi 53,3 persen.
Merinci capaian target PAD, Turi menjelaskan, PAD terdiri atas Pajak Daerah, Retribusi Daerah, Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan, dan Lain-Lain Pendapatan Asli Daerah yang Sah. "Dari target pajak daerah senilai Rp 82,7 miliar, telah terealisasi 86 persen. Adapun dari unsur retribusi daerah dengan target Rp 20,41 miliar, telah terrealisasi 74,71 persen," urainya.
Pertama, bagian laba dari PDAM. Dari target Rp 1,8 miliar, telah terealisasi Rp 1 miliar atau 55,56 persen. Kedua, dari PT BPR Bank Daerah Pati. Dari Target Rp 3,62 miliar, telah terealisasi 100 persen. Ketiga, bagian laba dari PT Bank Jateng. Dari target Rp 12,59 miliar, telah terealisasi 100 persen. Keempat, PD BPR BKK Pati. Dari target Rp 979,85 juta, telah tercapai 100 persen.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a province's budget, posture of half a year",
    year: 2025,
    source: "https://github.com: APBDDashboard.tsx (POSTUR APBD Provinsi Aceh Tahun 2025)",
    sheets: [
      {
        name: "APBD",
        sheet: `
POSTUR APBD
Provinsi Aceh Tahun 2025
Data APBD Murni, Data diterima SIKD per 17 Juni 2025
Akun | Anggaran | Realisasi | Persentase
Pendapatan Daerah | 10.796,57 M | 3.510,21 M | 32.51%
PAD | 2.869,12 M | 1.179,73 M | 41.14%
Pajak Daerah | 1.722,01 M | 604,61 M | 35.11%
Retribusi Daerah | 700,48 M | 222,33 M | 31.74%
Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan | 265,78 M | 243,55 M | 91.63%
Lain-Lain PAD yang Sah | 170,85 M | 109,28 M | 63.96%
TKDD | 7.935,48 M | 2.328,89 M | 29.35%
Pendapatan Transfer Pemerintah Pusat | 7.935,48 M | 2.328,89 M | 29.35%
Pendapatan Lainnya | 1,97 M | 1,59 M | 78.53%
Pendapatan Hibah | 1,97 M | 1,59 M | 78.53%
Belanja Daerah | 11.006,44 M | 3.244,77 M | 29.48%
Belanja Pegawai | 3.680,71 M | 1.468,38 M | 39.89%
Belanja Pegawai | 3.680,71 M | 1.468,38 M | 39.89%
Belanja Barang dan Jasa | 3.877,20 M | 1.016,07 M | 26.21%
Belanja Barang dan Jasa | 3.877,20 M | 1.016,07 M | 26.21%
Belanja Modal | 1.004,23 M | 120,61 M | 12.01%
Belanja Modal | 1.004,23 M | 120,61 M | 12.01%
Belanja Lainnya | 2.444,30 M | 639,71 M | 26.17%
Belanja Bagi Hasil | 657,45 M | 278,58 M | 42.37%
Belanja Bantuan Keuangan | 1.104,97 M | 292,34 M | 26.46%
Belanja Subsidi | 4,76 M | 0,32 M | 6.72%
Belanja Hibah | 380,33 M | 49,49 M | 13.01%
Belanja Bantuan Sosial | 251,36 M | 18,98 M | 7.55%
Belanja Tidak Terduga | 45,42 M | 0,00 M | 0.00%
Pembiayaan Daerah | 209,87 M | 37,62 M | -17.93%
Penerimaan Pembiayaan Daerah | 261,87 M | 0,00 M | 0.00%
Sisa Lebih Perhitungan Anggaran Tahun Sebelumnya | 261,87 M | 0,00 M | 0.00%
Pengeluaran Pembiayaan Daerah | 52,00 M | 37,62 M | 72.35%
Pembentukan Dana Cadangan | 52,00 M | 37,62 M | 72.35%
`,
      },
    ],
    // The four of PAD make 2.859,12, and so does the sum above it; realisations of them make 0,04 more than it.
    wrong: [
      { sheet: "APBD", cell: "B6", isSure: true },
      { sheet: "APBD", cell: "D6", isSure: true },
      { sheet: "APBD", cell: "D13", isSure: true },
      { sheet: "APBD", cell: "D14", isSure: true },
      { sheet: "APBD", cell: "C6", isSure: false },
      { sheet: "APBD", cell: "C7", isSure: false },
      { sheet: "APBD", cell: "C8", isSure: false },
      { sheet: "APBD", cell: "C9", isSure: false },
      { sheet: "APBD", cell: "C10", isSure: false },
      { sheet: "APBD", cell: "C29", isSure: false },
      { sheet: "APBD", cell: "D29", isSure: false },
    ],
  },
];
