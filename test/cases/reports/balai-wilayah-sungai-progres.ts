import type { ReportCase } from "./report-case";

export const balaiWilayahSungaiProgres: ReportCase = {
  name: "a river basin office: revisions of the DIPA, physical and financial progress, contracts, sources of funds",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "Narasi",
      sheet: `
Laporan Kinerja Balai Wilayah Sungai Tirta XI Tahun 2024 memuat capaian 10 indikator kinerja dalam tiga sasaran kegiatan dengan rata-rata capaian 104,02% atau berkategori Sangat Baik. Sebanyak 6 indikator berkategori Sangat Baik dan 4 indikator berkategori Baik, sedangkan tidak ada indikator yang berkategori Cukup maupun Kurang. Capaian sasaran tertinggi terdapat pada SK2 sebesar 109,06%, diikuti SK1 sebesar 103,02% dan SK3 sebesar 98,30%.
Per 31 Desember 2024 Balai didukung oleh 240 orang pegawai, yang terdiri atas 97 PNS (40,4%), 43 PPPK (17,9%), dan 100 tenaga non-ASN (41,7%). Dari jumlah PNS tersebut, 17 orang golongan II, 69 orang golongan III, dan 11 orang golongan IV. Unit dengan pegawai terbanyak adalah Seksi Operasi dan Pemeliharaan sebanyak 84 orang atau 35,0% dari seluruh pegawai.
Nilai perolehan BMN naik dari Rp1.821,75 miliar pada awal tahun menjadi Rp1.940,05 miliar pada akhir tahun 2024, atau bertambah Rp118,29 miliar (6,49%). Setelah dikurangi akumulasi penyusutan Rp359,06 miliar, nilai buku BMN menjadi Rp1.580,99 miliar. Aset irigasi merupakan komponen terbesar dengan porsi 73,56% dari nilai perolehan akhir, sementara konstruksi dalam pengerjaan justru turun 14,88% karena reklasifikasi menjadi aset definitif.
Pagu DIPA awal Balai sebesar Rp402.180.360.000,00 mengalami lima kali revisi sehingga pagu akhir menjadi Rp384.685.920.000,00 (tiga ratus delapan puluh empat miliar enam ratus delapan puluh lima juta sembilan ratus dua puluh ribu rupiah). Total penambahan sepanjang tahun sebesar Rp12,91 miliar lebih kecil daripada total pengurangan sebesar Rp30,40 miliar, sehingga pagu turun bersih Rp17,49 miliar atau 4,35% dari pagu awal.
Realisasi anggaran sampai dengan akhir tahun 2024 mencapai Rp373,07 miliar atau 96,98% dari pagu akhir, dengan sisa Rp11,61 miliar. Menurut sumber dana, realisasi Rupiah Murni mencapai 97,66%, SBSN 95,95%, dan PNBP 95,60%. SBSN membiayai 36,82% dari seluruh pagu, sedangkan PNBP hanya 2,50%.
Menurut jenis belanja, penyerapan tertinggi terdapat pada belanja pegawai (99,74%) dan terendah pada belanja modal (96,64%). Belanja modal yang tidak terserap sebesar Rp9,97 miliar merupakan 85,85% dari seluruh sisa anggaran, terutama berasal dari paket SBSN yang melampaui tahun anggaran sebesar Rp5,73 miliar.
Progres fisik kumulatif tertinggal dari rencana pada Triwulan I dan II masing-masing 1,64 dan 2,25 poin, kemudian melampaui rencana sebesar 0,79 poin pada Triwulan III, namun pada akhir tahun ditutup 98,12% atau 1,88 poin di bawah rencana. Progres keuangan pada akhir tahun sebesar 96,98% lebih rendah 1,14 poin daripada progres fisik. Penambahan progres keuangan terbesar terjadi pada Triwulan III, yaitu 32,27 poin.
Luas daerah irigasi yang dibangun dan direhabilitasi pada tahun 2024 adalah 3.612 ha dari target 3.850 ha, sehingga masih kurang 238 ha dan capaiannya 93,82%. Dibandingkan realisasi tahun 2023 seluas 4.108 ha, realisasi tahun 2024 menurun 496 ha atau 12,07%. Secara kumulatif selama periode Renstra 2020–2024 telah ditangani 17.851 ha atau 96,49% dari target 18.500 ha.
Luas kawasan yang terlindungi dari banjir mencapai 278 ha, melampaui target 215 ha, dan naik 41,84% dibandingkan tahun 2023 seluas 196 ha. Capaian indikator ini diakui maksimal 120,00% meskipun realisasinya 129,30% dari target. Selama lima tahun Renstra kawasan terlindungi mencapai 953 ha, lebih tinggi 53 ha daripada target 900 ha.
Dari lima keluaran utama Renstra, dua keluaran telah mencapai target kumulatif dan tiga keluaran belum tercapai, dengan rata-rata capaian 98,40%. Keluaran dengan capaian terendah adalah jumlah embung dibangun sebesar 90,00%, yaitu 9 dari 10 unit. Tambahan debit air baku mencapai 1.942 liter/detik atau kurang 58 liter/detik dari target.
Sampai akhir tahun 2024 terdapat 38 temuan dengan 87 rekomendasi dari BPK RI, Inspektorat Jenderal, dan BPKP. Sebanyak 72 rekomendasi (82,76%) telah selesai ditindaklanjuti, 13 rekomendasi (14,94%) masih dalam proses, dan 2 rekomendasi (2,30%) belum ditindaklanjuti. Dari nilai pengembalian sebesar Rp1.279.953.504 telah disetor Rp936.157.240 atau 73,14%, sehingga masih tersisa Rp343.796.264.
Tujuh paket kontraktual bernilai di atas Rp2,5 miliar memiliki total HPS Rp211,34 miliar dan total nilai kontrak Rp197,15 miliar, sehingga diperoleh selisih lelang Rp14,19 miliar atau 6,72%. Empat paket telah selesai 100%, dua paket berada dalam masa pemberian kesempatan, dan satu paket dinyatakan terlambat. Dari keseluruhan 48 paket tahun 2024, 3 paket terlambat penyelesaiannya atau 6,25%, sedikit di atas batas target 6,00%.
Nilai SAKIP Balai meningkat 1,64 poin dari 79,72 (predikat BB) menjadi 81,36 (predikat A). Dari empat komponen yang dinilai, tiga komponen meningkat dan satu komponen, yaitu pelaporan kinerja, menurun 0,12 poin. Kenaikan terbesar terdapat pada komponen perencanaan kinerja sebesar 0,87 poin.
Secara agregat efisiensi penggunaan anggaran mencapai 5,57%, yaitu dari pagu tertimbang capaian Rp395,10 miliar hanya digunakan Rp373,07 miliar. Dari enam kegiatan, lima kegiatan efisien dan satu kegiatan, yaitu pengembangan bendungan, danau, dan bangunan penampung air, tidak efisien sebesar 1,00%. Efisiensi tertinggi terdapat pada kegiatan pengendalian banjir sebesar 14,18%.
`,
    },
    {
      name: "Tabel 1.1",
      merges: ["A1:H1", "C3:E3", "A3:A4", "B3:B4", "F3:F4", "G3:G4", "H3:H4"],
      sheet: `
Tabel 1.1 Jumlah Pegawai BWS Tirta XI menurut Status, Golongan, dan Unit
Keadaan 31 Desember 2024
No | Unit Kerja | PNS |  |  | PPPK | Non-ASN | Jumlah
 |  | Gol. II | Gol. III | Gol. IV |  |  | 
1 | Subbagian Umum dan Tata Usaha | 6 | 14 | 2 | 9 | 21 | 52
2 | Seksi Keterpaduan Pembangunan Infrastruktur SDA | 1 | 9 | 1 | 5 | 8 | 24
3 | Seksi Pelaksanaan | 2 | 12 | 2 | 7 | 13 | 36
4 | Seksi Operasi dan Pemeliharaan | 8 | 11 | 1 | 18 | 46 | 84
5 | Satker/PPK dan Kelompok Fungsional | - | 23 | 5 | 4 | 12 | 44
 | Jumlah | 17 | 69 | 11 | 43 | 100 | 240
 | Persentase | 7,1% | 28,8% | 4,6% | 17,9% | 41,7% | 100,0%

 | Pendidikan | PNS | PPPK | Non-ASN | Jumlah
 | S2/S3 | 24 | 1 | - | 25
 | S1/D-IV | 49 | 17 | 22 | 88
 | D-III | 9 | 8 | 13 | 30
 | SMA/SMK sederajat | 15 | 17 | 58 | 90
 | SMP ke bawah | - | - | 7 | 7
 | Total | 97 | 43 | 100 | 240
`,
    },
    {
      name: "Tabel 1.2",
      merges: ["A1:F1", "D2:E2", "A2:A3", "B2:B3", "C2:C3", "F2:F3"],
      sheet: `
Tabel 1.2 Posisi Barang Milik Negara (Intrakomptabel) Tahun 2024
Akun | Uraian | Saldo 1 Januari 2024 (Rp) | Mutasi |  | Saldo 31 Desember 2024 (Rp)
 |  |  | Tambah (Rp) | Kurang (Rp) | 
131111 | Tanah | 184.210.768.065 | 3.118.298.363 | - | 187.329.066.428
132111 | Peralatan dan Mesin | 96.472.959.463 | 5.217.813.545 | 1.486.040.143 | 100.204.732.865
133111 | Gedung dan Bangunan | 41.893.513.894 | 2.740.005.604 | 318.548.047 | 44.314.971.451
134112 | Irigasi | 1.286.410.694.523 | 148.322.334.990 | 7.645.874.580 | 1.427.087.154.933
136111 | Konstruksi Dalam Pengerjaan | 212.764.207.184 | 119.408.483.672 | 151.062.523.950 | 181.110.166.906
 | Jumlah Nilai Perolehan | 1.821.752.143.129 | 278.806.936.174 | 160.512.986.720 | 1.940.046.092.583
 | Akumulasi Penyusutan | (301.845.896.640) | (58.317.579.230) | (1.102.791.929) | (359.060.683.941)
 | Nilai Buku BMN | 1.519.906.246.489 | 220.489.356.944 | 159.410.194.791 | 1.580.985.408.642
Sumber: SIMAK-BMN/SAKTI Modul Aset Tetap, sebelum audit
`,
    },
    {
      name: "Tabel 2.2",
      merges: ["A1:F1"],
      sheet: `
Tabel 2.2 Riwayat Perubahan Pagu DIPA Tahun 2024 (dalam ribu rupiah)
Revisi | Tanggal | Penambahan | Pengurangan | Pagu Setelah Revisi | Uraian
DIPA Awal | 24-11-2023 |  |  | 402.180.360 | Pagu alokasi
Revisi 1 | 19-01-2024 | - | 18.640.250 | 383.540.110 | Automatic adjustment
Revisi 2 | 07-03-2024 | 7.925.600 | - | 391.465.710 | Luncuran SBSN
Revisi 3 | 14-06-2024 | 3.120.475 | 4.418.330 | 390.167.855 | Pergeseran antarkegiatan
Revisi 4 | 22-08-2024 | - | 7.346.135 | 382.821.720 | Penyesuaian sisa lelang
Revisi 5 | 28-11-2024 | 1.864.200 | - | 384.685.920 | Tambahan belanja pegawai
Pagu Akhir |  | 12.910.275 | 30.404.715 | 384.685.920 | 
`,
    },
    {
      name: "Tabel 3.1",
      merges: ["A1:I1", "D2:F2", "A2:A3", "B2:B3", "C2:C3", "G2:G3", "H2:H3", "I2:I3"],
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2024
No. | Sasaran Kegiatan/Indikator Kinerja | Satuan | Tahun 2024 |  |  | Realisasi 2023 | Kenaikan/ Penurunan Realisasi | Kategori
 |  |  | Target | Realisasi | Capaian (%) |  |  | 
SK1 | Meningkatnya ketersediaan air melalui pengelolaan SDA secara terintegrasi |  |  |  | 103,02 |  |  | Sangat Baik
1.1 | Kapasitas tampung per kapita wilayah sungai | m3/kapita | 62,40 | 61,87 | 99,15 | 60,94 | 0,93 | Baik
1.2 | Jumlah debit air baku yang dihasilkan | liter/detik | 480 | 495 | 103,13 | 450 | 45 | Sangat Baik
1.3 | Persentase kehilangan air saluran primer | % | 28,00 | 26,10 | 106,79 | 27,85 | (1,75) | Sangat Baik
SK2 | Meningkatnya kinerja layanan irigasi dan pengendalian daya rusak air |  |  |  | 109,06 |  |  | Sangat Baik
2.1 | Indeks kinerja sistem irigasi | nilai | 72,50 | 74,25 | 102,41 | 71,80 | 2,45 | Sangat Baik
2.2 | Luas daerah irigasi yang dibangun/direhabilitasi | ha | 3.850 | 3.612 | 93,82 | 4.108 | (496) | Baik
2.3 | Luas kawasan yang terlindungi dari banjir | ha | 215 | 278 | 120,00 | 196 | 82 | Sangat Baik
2.4 | Rata-rata waktu tanggap darurat bencana | jam | 12,0 | 9,5 | 120,00 | 10,8 | (1,3) | Sangat Baik
SK3 | Meningkatnya tata kelola Balai yang akuntabel |  |  |  | 98,30 |  |  | Baik
3.1 | Nilai SAKIP Balai | nilai | 80,00 | 81,36 | 101,70 | 79,72 | 1,64 | Sangat Baik
3.2 | Persentase rekomendasi hasil pemeriksaan yang tuntas | % | 85,00 | 82,76 | 97,36 | 80,25 | 2,51 | Baik
3.3 | Persentase paket yang terlambat penyelesaiannya | % | 6,00 | 6,25 | 95,83 | 8,51 | (2,26) | Baik
 | Rata-rata capaian 10 IKU |  |  |  | 104,02 |  |  | Sangat Baik
Keterangan: indikator 1.3, 2.4, dan 3.3 bersifat semakin rendah semakin baik, capaian = (2 – realisasi/target) x 100%. Capaian dibatasi maksimal 120%. Kategori: > 100 Sangat Baik; 90–100 Baik; 75–<90 Cukup; < 75 Kurang.
`,
    },
    {
      name: "Tabel 3.2",
      merges: ["A1:K1", "D2:H2"],
      sheet: `
Tabel 3.2 Perkembangan Keluaran Kumulatif terhadap Target Renstra 2020–2024
No | Indikator | Satuan | Realisasi Tahunan |  |  |  |  | Kumulatif 2020–2024 | Target Renstra | % Capaian Renstra
 |  |  | 2020 | 2021 | 2022 | 2023 | 2024 |  |  | 
1 | Tambahan debit air baku | liter/detik | 310 | 285 | 402 | 450 | 495 | 1.942 | 2.000 | 97,10
2 | Luas irigasi dibangun/direhabilitasi | ha | 2.940 | 3.376 | 3.815 | 4.108 | 3.612 | 17.851 | 18.500 | 96,49
3 | Luas kawasan terlindungi banjir | ha | 124 | 168 | 187 | 196 | 278 | 953 | 900 | 105,89
4 | Jumlah embung dibangun | unit | 2 | 1 | 3 | 2 | 1 | 9 | 10 | 90,00
5 | Panjang tanggul dan perkuatan tebing | km | 6,42 | 4,87 | 8,15 | 7,36 | 9,08 | 35,88 | 35,00 | 102,51
 | Rata-rata capaian Renstra |  |  |  |  |  |  |  |  | 98,40
`,
    },
    {
      name: "Tabel 3.3",
      merges: ["A1:I1", "D2:F2", "G2:I2", "A2:A3", "B2:B3", "C2:C3"],
      sheet: `
Tabel 3.3 Capaian Rincian Output (RO) Tahun Anggaran 2024
Kode | Kegiatan/Rincian Output | Satuan | Volume |  |  | Anggaran |  | 
 |  |  | Target | Realisasi | % | Pagu (Rp ribu) | Realisasi (Rp ribu) | %
(1) | (2) | (3) | (4) | (5) | (6)=(5)/(4) | (7) | (8) | (9)=(8)/(7)
2423 | Pengembangan Bendungan, Danau, dan Bangunan Penampung Air |  |  |  |  | 39,315,855 | 37,723,764 | 95.95
RBG.001 | Embung dan penampung air | unit | 1 | 1 | 100.00 | 26,840,465 | 26,417,439 | 98.42
CBG.002 | Revitalisasi danau | ha | 40 | 36 | 90.00 | 12,475,390 | 11,306,325 | 90.63
5036 | Pengembangan Jaringan Irigasi dan Rawa |  |  |  |  | 109,598,390 | 103,909,922 | 94.81
RBG.011 | Jaringan irigasi direhabilitasi | ha | 3,850 | 3,612 | 93.82 | 104,380,085 | 98,745,777 | 94.60
CBG.014 | Pintu air irigasi | unit | 64 | 64 | 100.00 | 5,218,305 | 5,164,145 | 98.96
5037 | Pengendalian Banjir, Lahar, dan Pengaman Pantai |  |  |  |  | 108,575,430 | 106,836,294 | 98.40
RBG.021 | Kawasan terlindungi banjir | ha | 215 | 278 | 129.30 | 96,715,330 | 95,204,146 | 98.44
CBG.023 | Pengerukan sungai | km | 5 | 5 | 100.00 | 11,860,100 | 11,632,148 | 98.08
5039 | Air Tanah dan Air Baku |  |  |  |  | 32,650,320 | 32,188,642 | 98.59
RBG.031 | Unit air baku | liter/detik | 480 | 495 | 103.13 | 32,650,320 | 32,188,642 | 98.59
5300 | Operasi dan Pemeliharaan Sarana Prasarana SDA |  |  |  |  | 60,145,785 | 58,344,610 | 97.01
CBR.041 | OP jaringan irigasi | ha | 41,200 | 41,200 | 100.00 | 38,415,440 | 37,926,399 | 98.73
CBR.043 | OP bendung dan sungai | km | 386 | 371 | 96.11 | 21,730,345 | 20,418,211 | 93.96
2420 | Dukungan Manajemen |  |  |  |  | 34,400,140 | 34,069,881 | 99.04
EBA.994 | Layanan perkantoran | layanan | 1 | 1 | 100.00 | 31,486,010 | 31,207,348 | 99.11
EBD.952 | Layanan perencanaan dan evaluasi | dokumen | 12 | 12 | 100.00 | 2,914,130 | 2,862,533 | 98.23
 | TOTAL |  |  |  |  | 384,685,920 | 373,073,113 | 96.98
Catatan: realisasi volume kawasan terlindungi banjir melampaui target karena percepatan tahap II Sungai Kuranji.
`,
    },
    {
      name: "Tabel 3.4",
      merges: ["A1:H1", "B2:D2", "E2:G2", "A2:A3", "H2:H3"],
      sheet: `
Tabel 3.4 Progres Fisik dan Keuangan Kumulatif per Triwulan Tahun 2024
Triwulan | Progres Fisik (%) |  |  | Progres Keuangan (%) |  |  | Realisasi Keuangan Kumulatif (Rp ribu)
 | Rencana | Realisasi | Deviasi | Rencana | Realisasi | Deviasi | 
s.d. TW I | 14,50 | 12,86 | -1,64 | 12,75 | 10,83 | -1,92 | 41.663.596
s.d. TW II | 41,20 | 38,95 | -2,25 | 37,60 | 34,91 | -2,69 | 134.297.250
s.d. TW III | 70,85 | 71,64 | 0,79 | 66,40 | 67,18 | 0,78 | 258.438.765
s.d. TW IV | 100,00 | 98,12 | -1,88 | 97,50 | 96,98 | -0,52 | 373.073.113
Progres keuangan = realisasi kumulatif terhadap pagu akhir (Tabel 2.2). Deviasi negatif berarti realisasi di bawah rencana.
`,
    },
    {
      name: "Tabel 3.5",
      merges: ["A1:J1", "B2:C2", "D2:E2", "F2:G2", "H2:I2", "A2:A3", "J2:J3"],
      sheet: `
Tabel 3.5 Pagu dan Realisasi menurut Sumber Dana dan Jenis Belanja Tahun 2024 (Rp ribu)
Sumber Dana | Belanja Pegawai |  | Belanja Barang |  | Belanja Modal |  | Jumlah |  | %
 | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi | 
Rupiah Murni (RM) | 17.842.615 | 17.796.408 | 61.384.970 | 60.183.245 | 154.193.085 | 149.984.696 | 233.420.670 | 227.964.349 | 97,66
PNBP | - | - | 8.412.350 | 8.016.784 | 1.215.480 | 1.187.362 | 9.627.830 | 9.204.146 | 95,60
SBSN | - | - | - | - | 141.637.420 | 135.904.618 | 141.637.420 | 135.904.618 | 95,95
Jumlah | 17.842.615 | 17.796.408 | 69.797.320 | 68.200.029 | 297.045.985 | 287.076.676 | 384.685.920 | 373.073.113 | 96,98
% Realisasi |  | 99,74 |  | 97,71 |  | 96,64 |  |  | 
`,
    },
    {
      name: "Tabel 3.6",
      merges: ["A1:I1"],
      sheet: `
Tabel 3.6 Paket Kontraktual di Atas Rp2,5 Miliar Tahun 2024 (dalam ribu rupiah)
No. | Nama Paket | Sumber Dana | HPS | Nilai Kontrak | Selisih HPS | Selisih (%) | Realisasi Fisik (%) | Keterangan
1 | Rehabilitasi Jaringan Irigasi D.I. Batang Sianok | SBSN | 61.250.000 | 57.418.320 | 3.831.680 | 6,26 | 98,5 | Dalam masa pemberian kesempatan
2 | Pembangunan Embung Koto Laweh | RM | 18.740.000 | 16.892.450 | 1.847.550 | 9,86 | 100,0 | Selesai
3 | Pembangunan Pengendali Banjir Sungai Kuranji Tahap II | SBSN | 84.600.000 | 79.136.700 | 5.463.300 | 6,46 | 93,4 | Terlambat
4 | Pembangunan Intake dan Jaringan Air Baku IKK Lubuk Alung | RM | 27.315.000 | 25.480.960 | 1.834.040 | 6,71 | 100,0 | Selesai
5 | Pengerukan Sedimen Muara Sungai Arau | RM | 9.860.000 | 9.214.875 | 645.125 | 6,54 | 100,0 | Selesai
6 | OP Bendungan dan Bendung Wilayah I | PNBP | 6.425.000 | 6.118.240 | 306.760 | 4,77 | 100,0 | Selesai
7 | Supervisi Rehabilitasi Irigasi Batang Sianok | RM | 3.150.000 | 2.886.500 | 263.500 | 8,37 | 99,0 | Dalam masa pemberian kesempatan
 | Jumlah |  | 211.340.000 | 197.148.045 | 14.191.955 | 6,72 | 96,9 | 
Realisasi fisik pada baris jumlah adalah rata-rata tertimbang nilai kontrak. Total paket kontraktual tahun 2024 sebanyak 48 paket, termasuk 41 paket bernilai sampai dengan Rp2,5 miliar.
`,
    },
    {
      name: "Tabel 3.7",
      merges: ["A1:K1", "E2:G2", "I2:K2"],
      sheet: `
Tabel 3.7 Status Tindak Lanjut Hasil Pemeriksaan (TLHP) per 31 Desember 2024
No | Instansi Pemeriksa/Laporan | Temuan | Rekomendasi | Status Rekomendasi |  |  | % Tuntas | Nilai Kerugian/Pengembalian (Rp) |  | 
 |  |  |  | Selesai | Dalam Proses | Belum Ditindaklanjuti |  | Ditetapkan | Disetor | Sisa
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 = 5/4 | 9 | 10 | 11 = 9 - 10
A | BPK RI | 12 | 27 | 22 | 4 | 1 | 81,48% | 799.161.764 | 591.546.954 | 207.614.810
 | LHP Belanja Infrastruktur 2022 | 7 | 15 | 13 | 2 | - | 86,67% | 486.776.186 | 402.793.828 | 83.982.358
 | LHP Kinerja Irigasi 2023 | 5 | 12 | 9 | 2 | 1 | 75,00% | 312.385.578 | 188.753.126 | 123.632.452
B | Inspektorat Jenderal | 19 | 43 | 35 | 7 | 1 | 81,40% | 382.797.743 | 280.191.322 | 102.606.421
 | Audit Operasional 2023 | 11 | 24 | 23 | 1 | - | 95,83% | 158.639.165 | 158.639.165 | -
 | Audit Ketaatan 2024 | 8 | 19 | 12 | 6 | 1 | 63,16% | 224.158.578 | 121.552.157 | 102.606.421
C | BPKP | 7 | 17 | 15 | 2 | - | 88,24% | 97.993.997 | 64.418.964 | 33.575.033
 | Reviu Proyek Strategis 2023 | 4 | 9 | 9 | - | - | 100,00% | - | - | -
 | Audit Tujuan Tertentu 2024 | 3 | 8 | 6 | 2 | - | 75,00% | 97.993.997 | 64.418.964 | 33.575.033
 | Jumlah (A+B+C) | 38 | 87 | 72 | 13 | 2 | 82,76% | 1.279.953.504 | 936.157.240 | 343.796.264
`,
    },
    {
      name: "Tabel 3.8",
      merges: ["A1:G1"],
      sheet: `
Tabel 3.8 Efisiensi Penggunaan Anggaran per Kegiatan
Kode | Kegiatan | Pagu (juta Rp) | Rata-rata Capaian Volume RO (%) | Pagu x Capaian (juta Rp) | Realisasi (juta Rp) | Efisiensi (%)
 |  | a | b | c = a x b | d | e = (c - d) / c
2423 | Pengembangan Bendungan, Danau, dan Bangunan Penampung Air | 39.315,9 | 95,00 | 37.350,1 | 37.723,8 | (1,00)
5036 | Pengembangan Jaringan Irigasi dan Rawa | 109.598,4 | 96,91 | 106.211,8 | 103.909,9 | 2,17
5037 | Pengendalian Banjir, Lahar, dan Pengaman Pantai | 108.575,4 | 114,65 | 124.481,7 | 106.836,3 | 14,18
5039 | Air Tanah dan Air Baku | 32.650,3 | 103,13 | 33.672,3 | 32.188,6 | 4,41
5300 | Operasi dan Pemeliharaan Sarana Prasarana SDA | 60.145,8 | 98,06 | 58.979,0 | 58.344,6 | 1,08
2420 | Dukungan Manajemen | 34.400,1 | 100,00 | 34.400,1 | 34.069,9 | 0,96
 | Jumlah | 384.685,9 |  | 395.095,0 | 373.073,1 | 5,57
Efisiensi negatif (dalam kurung) berarti realisasi anggaran lebih besar daripada pagu yang seharusnya terpakai sesuai capaian volume.
`,
    },
    {
      name: "Tabel 3.9",
      merges: ["A1:G1"],
      sheet: `
Tabel 3.9 Hasil Evaluasi SAKIP Balai oleh Inspektorat Jenderal
No. | Komponen | Bobot | Nilai 2023 | Nilai 2024 | Perubahan | % thd Bobot 2024
1 | Perencanaan Kinerja | 30 | 24,15 | 25,02 | 0,87 | 83,40
2 | Pengukuran Kinerja | 30 | 23,64 | 24,18 | 0,54 | 80,60
3 | Pelaporan Kinerja | 15 | 12,03 | 11,91 | -0,12 | 79,40
4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 19,90 | 20,25 | 0,35 | 81,00
 | Nilai Hasil Evaluasi | 100 | 79,72 | 81,36 | 1,64 | 81,36
 | Predikat |  | BB | A |  | 
Predikat: AA (> 90 – 100), A (> 80 – 90), BB (> 70 – 80), B (> 60 – 70)

 |  |  |  | Padang, 31 Januari 2025
 |  |  |  | Kepala Balai Wilayah Sungai Tirta XI,

 |  |  |  | ttd.

 |  |  |  | Ir. Rahmat Hidayat, M.T.
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 1.1", cell: "G10", right: "100", wrong: "54" },
    { sheet: "Tabel 1.1", cell: "F15", right: "88", wrong: "66" },
    { sheet: "Tabel 1.2", cell: "F8", right: "181.110.166.906", wrong: "332.172.690.856" },
    { sheet: "Tabel 1.2", cell: "E9", right: "160.512.986.720", wrong: "152.867.112.140" },
    { sheet: "Tabel 1.2", cell: "F11", right: "1.580.985.408.642", wrong: "2.299.106.776.524" },
    { sheet: "Tabel 2.2", cell: "E6", right: "390.167.855", wrong: "394.586.185" },
    { sheet: "Tabel 2.2", cell: "C9", right: "12.910.275", wrong: "9.789.800" },
    { sheet: "Tabel 3.1", cell: "F16", right: "95,83", wrong: "104,17" },
    { sheet: "Tabel 3.1", cell: "I10", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "Tabel 3.1", cell: "F13", right: "98,30", wrong: "98,03" },
    { sheet: "Tabel 3.1", cell: "H10", right: "(496)", wrong: "496" },
    { sheet: "Tabel 3.2", cell: "I5", right: "17.851", wrong: "14.239" },
    { sheet: "Tabel 3.2", cell: "K6", right: "105,89", wrong: "94,44" },
    { sheet: "Tabel 3.2", cell: "H8", right: "9,08", wrong: "9,80" },
    { sheet: "Tabel 3.3", cell: "F18", right: "96.11", wrong: "104.04" },
    { sheet: "Tabel 3.3", cell: "H16", right: "58,344,610", wrong: "37,926,399" },
    { sheet: "Tabel 3.3", cell: "G22", right: "384,685,920", wrong: "382,821,720" },
    { sheet: "Tabel 3.4", cell: "D5", right: "-2,25", wrong: "2,25" },
    { sheet: "Tabel 3.4", cell: "F6", right: "67,18", wrong: "69,27" },
    { sheet: "Tabel 3.4", cell: "H5", right: "134.297.250", wrong: "143.297.250" },
    { sheet: "Tabel 3.5", cell: "H4", right: "233.420.670", wrong: "172.035.700" },
    { sheet: "Tabel 3.5", cell: "J6", right: "95,95", wrong: "95,60" },
    { sheet: "Tabel 3.5", cell: "E8", right: "97,71", wrong: "98,04" },
    { sheet: "Tabel 3.6", cell: "F6", right: "1.834.040", wrong: "1.384.040" },
    { sheet: "Tabel 3.6", cell: "G10", right: "6,72", wrong: "7,00" },
    { sheet: "Tabel 3.6", cell: "H10", right: "96,9", wrong: "98,7" },
    { sheet: "Tabel 3.7", cell: "D8", right: "43", wrong: "34" },
    { sheet: "Tabel 3.7", cell: "H10", right: "63,16%", wrong: "94,74%" },
    { sheet: "Tabel 3.7", cell: "K14", right: "343.796.264", wrong: "310.221.231" },
    { sheet: "Tabel 3.8", cell: "G4", right: "(1,00)", wrong: "1,00" },
    { sheet: "Tabel 3.8", cell: "D6", right: "114,65", wrong: "129,30" },
    { sheet: "Tabel 3.9", cell: "F5", right: "-0,12", wrong: "0,12" },
    { sheet: "Tabel 3.9", cell: "E8", right: "A", wrong: "BB" },
    {
      sheet: "Narasi",
      cell: "A1",
      right: "104,02% atau berkategori Sangat Baik. Sebanyak 6 indikator berkategori Sangat",
      wrong: "104,02% atau berkategori Sangat Baik. Sebanyak 7 indikator berkategori Sangat",
    },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "dan Pemeliharaan sebanyak 84 orang atau 35,0% dari seluruh pegawai.",
      wrong: "dan Pemeliharaan sebanyak 84 orang atau 38,9% dari seluruh pegawai.",
    },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "2024, atau bertambah Rp118,29 miliar (6,49%). Setelah dikurangi akumulasi",
      wrong: "2024, atau bertambah Rp118,29 miliar (6,10%). Setelah dikurangi akumulasi",
    },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "menjadi Rp384.685.920.000,00 (tiga ratus delapan puluh empat miliar enam ratus delapan",
      wrong: "menjadi Rp384.685.920.000,00 (tiga ratus empat puluh delapan miliar enam ratus delapan",
    },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "95,95%, dan PNBP 95,60%. SBSN membiayai 36,82% dari seluruh pagu, sedangkan",
      wrong: "95,95%, dan PNBP 95,60%. SBSN membiayai 60,68% dari seluruh pagu, sedangkan",
    },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "terserap sebesar Rp9,97 miliar merupakan 85,85% dari seluruh sisa anggaran,",
      wrong: "terserap sebesar Rp9,97 miliar merupakan 3,36% dari seluruh sisa anggaran,",
    },
    {
      sheet: "Narasi",
      cell: "A7",
      right: "poin, kemudian melampaui rencana sebesar 0,79 poin pada Triwulan III, namun",
      wrong: "poin, kemudian melampaui rencana sebesar 0,97 poin pada Triwulan III, namun",
    },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "seluas 4.108 ha, realisasi tahun 2024 menurun 496 ha atau 12,07%. Secara",
      wrong: "seluas 4.108 ha, realisasi tahun 2024 meningkat 496 ha atau 12,07%. Secara",
    },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "278 ha, melampaui target 215 ha, dan naik 41,84% dibandingkan tahun 2023",
      wrong: "278 ha, melampaui target 215 ha, dan naik 29,50% dibandingkan tahun 2023",
    },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "Dari lima keluaran utama Renstra, dua keluaran telah mencapai",
      wrong: "Dari lima keluaran utama Renstra, tiga keluaran telah mencapai",
    },
    {
      sheet: "Narasi",
      cell: "A11",
      right: "(82,76%) telah selesai ditindaklanjuti, 13 rekomendasi (14,94%) masih",
      wrong: "(82,76%) telah selesai ditindaklanjuti, 15 rekomendasi (14,94%) masih",
    },
    {
      sheet: "Narasi",
      cell: "A12",
      right: "miliar, sehingga diperoleh selisih lelang Rp14,19 miliar atau 6,72%. Empat",
      wrong: "miliar, sehingga diperoleh selisih lelang Rp11,49 miliar atau 6,72%. Empat",
    },
  ],
};
