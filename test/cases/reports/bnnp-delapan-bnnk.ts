import type { ReportCase } from "./report-case";

/** A provincial narcotics agency of 2024: eight districts, IKOTAN, clients, networks and evidence, blocked RO, NKA. All names and figures are made up. */
export const bnnpDelapanBnnk: ReportCase = {
  name: "a provincial narcotics agency of 2024: eight districts, IKOTAN, clients, networks and evidence, blocked RO, NKA",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "Bab I",
      sheet: `
BAB I PENDAHULUAN
A. Gambaran Umum
Badan Narkotika Nasional Provinsi Kalimantan Selatan merupakan instansi vertikal BNN yang membawahi 8 BNN Kabupaten/Kota dan melayani 13 kabupaten/kota, yaitu 2 kota dan 11 kabupaten.
Dengan demikian 5 kabupaten yang belum memiliki BNNK, yakni Banjar, Hulu Sungai Tengah, Tapin, Tanah Bumbu dan Kotabaru, masih dilayani langsung oleh BNNP.
B. Sumber Daya Manusia
Per 31 Desember 2024 BNNP Kalimantan Selatan didukung oleh 87 orang pegawai, terdiri atas 56 laki-laki (64,37%) dan 31 perempuan (35,63%). Jumlah tersebut baru memenuhi 69,05% dari kebutuhan DSP sebanyak 126 orang, sehingga masih kurang 39 orang.
Menurut status, pegawai terbanyak adalah PNS BNN sebanyak 46 orang, disusul tenaga PPNPN 20 orang dan anggota Polri yang dipekerjakan 12 orang.
Pemenuhan DSP terendah terdapat pada Bidang Pemberantasan dan Intelijen, yaitu 58,33% (21 dari 36 orang), sedangkan yang tertinggi adalah Bagian Umum sebesar 79,55%.
Dilihat dari pendidikan, 49 pegawai (56,32%) berpendidikan S1/D-IV ke atas; 12 orang D-III dan 26 orang SMA sederajat.
C. Isu Strategis
Hasil pemetaan kabupaten/kota tanggap ancaman narkoba menunjukkan masih terdapat 4 dari 13 kabupaten/kota yang berkategori Cukup Tanggap, seluruhnya kabupaten yang belum memiliki BNNK.
Barang bukti sabu yang disita meningkat dari 3.956,40 gram pada tahun 2023 menjadi 4.812,37 gram pada tahun 2024.
Kuantitas barang bukti yang disita menunjukkan bahwa Kalimantan Selatan masih menjadi daerah tujuan sekaligus lintasan peredaran gelap melalui jalur darat Kalimantan Barat dan jalur laut Surabaya.
D. Dukungan Anggaran
Untuk melaksanakan tugas P4GN tahun 2024, BNNP Kalimantan Selatan memperoleh pagu awal Rp 11.307.400.000 dan setelah revisi terakhir menjadi Rp 11.607.550.000, atau bertambah Rp 300.150.000 (2,65%).
E. Sistematika
Laporan ini disusun dalam empat bab: Pendahuluan, Perencanaan Kinerja, Akuntabilitas Kinerja, dan Penutup, dengan mengukur 15 indikator kinerja dalam 5 sasaran kegiatan.
`,
    },
    {
      name: "SDM",
      merges: ["A3:A4", "B3:C3", "D3:D4", "E3:E4"],
      sheet: `
Tabel 1.1 Keadaan Pegawai per 31 Desember 2024

Status Kepegawaian | Jenis Kelamin |  | Jumlah | % dari Total
 | Laki-laki | Perempuan
PNS BNN | #27 | #19 | =B5+C5 -> 46 | =D5/D10 -> 0.5287356322~0.00%
Anggota Polri yang dipekerjakan | #11 | #1 | =B6+C6 -> 12 | =D6/D10 -> 0.1379310345~0.00%
Anggota TNI yang dipekerjakan | #1 | #0 | =B7+C7 -> 1 | =D7/D10 -> 0.0114942529~0.00%
PPPK | #3 | #5 | =B8+C8 -> 8 | =D8/D10 -> 0.091954023~0.00%
PPNPN | #14 | #6 | =B9+C9 -> 20 | =D9/D10 -> 0.2298850575~0.00%
Jumlah | =SUM(B5:B9) -> 56 | =SUM(C5:C9) -> 31 | =SUM(D5:D9) -> 87 | =D10/D10 -> 1~0.00%

Tabel 1.2 Pemenuhan DSP per Bidang
Bidang | L | P | Riil | DSP | Kekurangan | Pemenuhan
Bagian Umum | #21 | #14 | =B14+C14 -> 35 | #44 | =E14-D14 -> 9 | =D14/E14 -> 0.7954545455~0.00%
Bidang P2M | #9 | #7 | =B15+C15 -> 16 | #24 | =E15-D15 -> 8 | =D15/E15 -> 0.6666666667~0.00%
Bidang Rehabilitasi | #7 | #8 | =B16+C16 -> 15 | #22 | =E16-D16 -> 7 | =D16/E16 -> 0.6818181818~0.00%
Bidang Pemberantasan dan Intelijen | #19 | #2 | =B17+C17 -> 21 | #36 | =E17-D17 -> 15 | =D17/E17 -> 0.5833333333~0.00%
Jumlah | =SUM(B14:B17) -> 56 | =SUM(C14:C17) -> 31 | =SUM(D14:D17) -> 87 | =SUM(E14:E17) -> 126 | =SUM(F14:F17) -> 39 | =D18/E18 -> 0.6904761905~0.00%

Sumber: Subbagian SDM, Bagian Umum. PPNPN tidak termasuk ASN.
`,
    },
    {
      name: "Renstra dan PK",
      sheet: `
Tabel 2.1 Target Akhir Renstra 2020-2024 dan Perjanjian Kinerja 2024

No | Sasaran Kegiatan | Indikator Kinerja | Satuan | Target Renstra 2024 | Target PK 2024
(1) | (2) | (3) | (4) | (5) | (6)
1 | Meningkatnya daya tangkal remaja dan keluarga terhadap penyalahgunaan narkoba | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 52,00 | 52,00
2 |  | Indeks Ketahanan Keluarga (Dektara) | Indeks | 78,71 | 78,71
3 | Meningkatnya kepedulian dan kemandirian masyarakat dalam P4GN | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,30 | 3,30
4 |  | Jumlah kabupaten/kota berkategori paling rendah Tanggap (IKOTAN) | Kab/Kota | 8 | 8
5 | Meningkatnya upaya pemulihan penyalahguna dan pecandu narkoba | Persentase penyalahguna yang meningkat kualitas hidupnya | % | 70,00 | 70,00
6 |  | Jumlah petugas IBM yang terlatih | Orang | 25 | 25
7 |  | Jumlah lembaga rehabilitasi yang operasional | Lembaga | 8 | 8
8 |  | Jumlah unit penyelenggara IBM | Unit | 10 | 10
9 |  | Indeks kepuasan layanan rehabilitasi | Indeks | 3,45 | 3,45
10 |  | Angka relapse klien pascarehabilitasi (maksimal) | % | 10,00 | 10,00
11 | Meningkatnya pengungkapan jaringan peredaran gelap narkotika | Persentase berkas perkara yang dinyatakan P-21 | % | 85,00 | 85,00
12 |  | Jumlah jaringan peredaran gelap yang terungkap | Jaringan | 2 | 2
13 |  | Nilai keamanan, ketertiban dan kesehatan tahanan | Nilai | 86,00 | 86,00
14 | Meningkatnya tata kelola BNNP yang akuntabel | Nilai Kinerja Anggaran (NKA) | Nilai | 84,00 | 84,00
15 |  | Nilai IKPA | Nilai | 95,00 | 95,00
Catatan: indikator nomor 10 bersifat makin rendah makin baik.

Tabel 2.2 Anggaran dalam Perjanjian Kinerja 2024
Program | Kegiatan | PK Awal (Rp) | PK Revisi (Rp) | Selisih (Rp)
Program Pencegahan dan Pemberantasan Penyalahgunaan dan Peredaran Gelap Narkotika (P4GN) |  | 3.139.800.000 | 3.149.700.000 | 9.900.000
 | 5935 Penyelenggaraan Diseminasi Informasi P4GN | 653.250.000 | 631.400.000 | -21.850.000
 | 5936 Pelaksanaan Advokasi dan Pemberdayaan Masyarakat | 642.600.000 | 640.200.000 | -2.400.000
 | 3259 Penyelenggaraan Layanan Rehabilitasi | 634.200.000 | 638.150.000 | 3.950.000
 | 3260 Pemberantasan dan Intelijen | 1.209.750.000 | 1.239.950.000 | 30.200.000
Program Dukungan Manajemen |  | 8.167.600.000 | 8.457.850.000 | 290.250.000
 | 3236 Pembinaan Administrasi dan Dukungan Layanan | 8.167.600.000 | 8.457.850.000 | 290.250.000
Jumlah |  | 11.307.400.000 | 11.607.550.000 | 300.150.000

Banjarmasin, Januari 2024
Pihak Kedua, |  | Pihak Pertama,
Kepala BNN |  | Kepala BNNP Kalimantan Selatan
`,
    },
    {
      name: "Capaian 2024",
      sheet: `
Tabel 3.1 Capaian Kinerja Tahun 2024 per Sasaran
Capaian = realisasi/target x 100%; indikator nomor 10 = (2 x target - realisasi)/target x 100%. Untuk rata-rata, capaian dibatasi paling tinggi 120%.
Kategori: Sangat Baik (>= 100), Baik (85 - < 100), Cukup (70 - < 85), Kurang (< 70).
No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
(1) | (2) | (3) | (4) | (5) | (6)
Sasaran 1: Meningkatnya daya tangkal remaja dan keluarga terhadap penyalahgunaan narkoba
1 | Indeks Ketahanan Diri Remaja (Dektari) | 52,00 | 53,18 | 102,27 | Sangat Baik
2 | Indeks Ketahanan Keluarga (Dektara) | 78,71 | 86,93 | 110,44 | Sangat Baik
 | Rata-rata sasaran 1 (2 indikator) |  |  | 106,36 | Sangat Baik
Sasaran 2: Meningkatnya kepedulian dan kemandirian masyarakat dalam P4GN
3 | Indeks Kemandirian Partisipasi (IKP) | 3,30 | 3,41 | 103,33 | Sangat Baik
4 | Jumlah kabupaten/kota berkategori paling rendah Tanggap (IKOTAN) | 8 | 9 | 112,50 | Sangat Baik
 | Rata-rata sasaran 2 (2 indikator) |  |  | 107,92 | Sangat Baik
Sasaran 3: Meningkatnya upaya pemulihan penyalahguna dan pecandu narkoba
5 | Persentase penyalahguna yang meningkat kualitas hidupnya | 70,00 | 73,91 | 105,59 | Sangat Baik
6 | Jumlah petugas IBM yang terlatih | 25 | 30 | 120,00 | Sangat Baik
7 | Jumlah lembaga rehabilitasi yang operasional | 8 | 7 | 87,50 | Baik
8 | Jumlah unit penyelenggara IBM | 10 | 10 | 100,00 | Sangat Baik
9 | Indeks kepuasan layanan rehabilitasi | 3,45 | 3,52 | 102,03 | Sangat Baik
10 | Angka relapse klien pascarehabilitasi (maksimal) | 10,00 | 8,70 | 113,00 | Sangat Baik
 | Rata-rata sasaran 3 (6 indikator) |  |  | 104,69 | Sangat Baik
Sasaran 4: Meningkatnya pengungkapan jaringan peredaran gelap narkotika
11 | Persentase berkas perkara yang dinyatakan P-21 | 85,00 | 84,62 | 99,55 | Baik
12 | Jumlah jaringan peredaran gelap yang terungkap | 2 | 3 | 150,00 | Sangat Baik
13 | Nilai keamanan, ketertiban dan kesehatan tahanan | 86,00 | 87,45 | 101,69 | Sangat Baik
 | Rata-rata sasaran 4 (3 indikator) |  |  | 107,08 | Sangat Baik
Sasaran 5: Meningkatnya tata kelola BNNP yang akuntabel
14 | Nilai Kinerja Anggaran (NKA) | 84,00 | 96,46 | 114,83 | Sangat Baik
15 | Nilai IKPA | 95,00 | 97,97 | 103,13 | Sangat Baik
 | Rata-rata sasaran 5 (2 indikator) |  |  | 108,98 | Sangat Baik
 | Rata-rata capaian 15 indikator |  |  | 106,39 | Sangat Baik

Rekapitulasi kategori
Kategori | Sangat Baik | Baik | Cukup | Kurang | Jumlah
Jumlah indikator | 13 | 2 | - | - | 15
`,
    },
    {
      name: "Perbandingan",
      sheet: `
Tabel 3.2 Realisasi 2022-2024 dan kemajuan terhadap target akhir Renstra
Indikator | 2022 | 2023 | 2024 | Naik/turun 2024-2023 | Target Renstra 2024 | Kemajuan Renstra
Indeks Ketahanan Diri Remaja (Dektari) | #51.27~0.00 | #52.36~0.00 | #53.18~0.00 | =D3-C3 -> 0.82~0.00 | #52~0.00 | =D3/F3 -> 1.0226923077~0.00%
Indeks Ketahanan Keluarga (Dektara) | #80.45~0.00 | #84.27~0.00 | #86.93~0.00 | =D4-C4 -> 2.66~0.00 | #78.71~0.00 | =D4/F4 -> 1.1044339982~0.00%
Indeks Kemandirian Partisipasi (IKP) | #3.24~0.00 | #3.29~0.00 | #3.41~0.00 | =D5-C5 -> 0.12~0.00 | #3.3~0.00 | =D5/F5 -> 1.0333333333~0.00%
Jumlah kabupaten/kota berkategori paling rendah Tanggap (IKOTAN) | #4~0 | #7~0 | #9~0 | =D6-C6 -> 2~0 | #8~0 | =D6/F6 -> 1.125~0.00%
Persentase penyalahguna yang meningkat kualitas hidupnya | #66.67~0.00 | #71.88~0.00 | #73.91~0.00 | =D7-C7 -> 2.03~0.00 | #70~0.00 | =D7/F7 -> 1.0558571429~0.00%
Jumlah petugas IBM yang terlatih | #22~0 | #25~0 | #30~0 | =D8-C8 -> 5~0 | #25~0 | =D8/F8 -> 1.2~0.00%
Jumlah lembaga rehabilitasi yang operasional | #6~0 | #7~0 | #7~0 | =D9-C9 -> 0~0 | #8~0 | =D9/F9 -> 0.875~0.00%
Jumlah unit penyelenggara IBM | #8~0 | #9~0 | #10~0 | =D10-C10 -> 1~0 | #10~0 | =D10/F10 -> 1~0.00%
Indeks kepuasan layanan rehabilitasi | #3.4~0.00 | #3.47~0.00 | #3.52~0.00 | =D11-C11 -> 0.05~0.00 | #3.45~0.00 | =D11/F11 -> 1.0202898551~0.00%
Angka relapse klien pascarehabilitasi (maksimal) | #10.91~0.00 | #9.68~0.00 | #8.70~0.00 | =D12-C12 -> -0.98~0.00 | #10~0.00 | =(2*F12-D12)/F12 -> 1.13~0.00%
Persentase berkas perkara yang dinyatakan P-21 | #85.71~0.00 | #86.96~0.00 | #84.62~0.00 | =D13-C13 -> -2.34~0.00 | #85~0.00 | =D13/F13 -> 0.9955294118~0.00%
Jumlah jaringan peredaran gelap yang terungkap | #2~0 | #2~0 | #3~0 | =D14-C14 -> 1~0 | #2~0 | =D14/F14 -> 1.5~0.00%
Nilai keamanan, ketertiban dan kesehatan tahanan | #86.3~0.00 | #88.72~0.00 | #87.45~0.00 | =D15-C15 -> -1.27~0.00 | #86~0.00 | =D15/F15 -> 1.0168604651~0.00%
Nilai Kinerja Anggaran (NKA) | #91.05~0.00 | #93.46~0.00 | #96.46~0.00 | =D16-C16 -> 3~0.00 | #84~0.00 | =D16/F16 -> 1.1483333333~0.00%
Nilai IKPA | #95.18~0.00 | #96.03~0.00 | #97.97~0.00 | =D17-C17 -> 1.94~0.00 | #95~0.00 | =D17/F17 -> 1.0312631579~0.00%

Tabel 3.3 Perbandingan dengan BNNP lain se-Kalimantan dan nasional, 2024
Indikator | Kalbar | Kalteng | Kalsel | Kaltim | Kaltara | Rata-rata Kalimantan | Nasional | Selisih Kalsel-Nasional
Dektari | #52.44~0.00 | #51.87~0.00 | #53.18~0.00 | #53.96~0.00 | #51.05~0.00 | =AVERAGE(B21:F21) -> 52.5~0.00 | #52.84~0.00 | =D21-H21 -> 0.34~0.00
IKP | #3.28~0.00 | #3.22~0.00 | #3.41~0.00 | #3.36~0.00 | #3.18~0.00 | =AVERAGE(B22:F22) -> 3.29~0.00 | #3.35~0.00 | =D22-H22 -> 0.06~0.00
Berkas P-21 (%) | #86.21~0.00 | #82.35~0.00 | #84.62~0.00 | #88.57~0.00 | #80.00~0.00 | =AVERAGE(B23:F23) -> 84.35~0.00 | #85.10~0.00 | =D23-H23 -> -0.48~0.00
IKPA | #96.84~0.00 | #95.72~0.00 | #97.97~0.00 | #97.12~0.00 | #94.65~0.00 | =AVERAGE(B24:F24) -> 96.46~0.00 | #96.50~0.00 | =D24-H24 -> 1.47~0.00
Peringkat Kalsel dari 5 BNNP | Dektari | IKP | P-21 | IKPA
 | #2 | #1 | #3 | #1

Tabel 3.4 Capaian BNNK di lingkungan BNNP Kalimantan Selatan
BNNK | IKOTAN | IKPA
BNNK Banjarmasin | #3.25~0.00 | #96.40~0.00
BNNK Banjarbaru | #3.37~0.00 | #97.25~0.00
BNNK Tanah Laut | #2.94~0.00 | #95.88~0.00
BNNK Barito Kuala | #2.73~0.00 | #94.92~0.00
BNNK Hulu Sungai Selatan | #2.90~0.00 | #96.75~0.00
BNNK Hulu Sungai Utara | #2.77~0.00 | #95.10~0.00
BNNK Balangan | #2.91~0.00 | #93.64~0.00
BNNK Tabalong | #2.82~0.00 | #96.06~0.00
Rata-rata | =AVERAGE(B30:B37) -> 2.96125~0.00 | =AVERAGE(C30:C37) -> 95.75~0.00
`,
    },
    {
      name: "P2M",
      merges: ["A18:A19", "B18:B19", "C18:D18", "E18:E19", "F18:F19"],
      sheet: `
Tabel 3.5 Indeks Ketahanan Diri Remaja
Dimensi | 2023 | 2024 | Perubahan
Pengendalian diri (self regulation) | 51,96 | 52,41 | 0,45
Asertivitas (assertiveness) | 53,02 | 54,07 | 1,05
Berani menjangkau (reaching out) | 52,10 | 53,06 | 0,96
Dektari (rata-rata tiga dimensi) | 52,36 | 53,18 | 0,82

Tabel 3.6 Indeks Kemandirian Partisipasi per lingkungan
Lingkungan | Responden | IKP 2023 | IKP 2024 | Perubahan
Pemerintah | 60 | 3,41 | 3,52 | 0,11
Pendidikan | 80 | 3,36 | 3,47 | 0,11
Masyarakat | 90 | 3,17 | 3,30 | 0,13
Swasta | 30 | 3,22 | 3,35 | 0,13
Jumlah/rata-rata | 260 | 3,29 | 3,41 | 0,12

Tabel 3.7 Indeks Kabupaten/Kota Tanggap Ancaman Narkoba (IKOTAN)
Kategori: 1,00 - 1,75 Kurang Tanggap; 1,76 - 2,50 Cukup Tanggap; 2,51 - 3,25 Tanggap; 3,26 - 4,00 Sangat Tanggap.
No | Kabupaten/Kota | Indeks |  | Kenaikan | Kategori 2024
 |  | 2023 | 2024
1 | Kota Banjarmasin | 3,16 | 3,25 | 0,09 | Tanggap
2 | Kota Banjarbaru | 3,30 | 3,37 | 0,07 | Sangat Tanggap
3 | Kab. Banjar | 2,49 | 2,72 | 0,23 | Tanggap
4 | Kab. Tanah Laut | 2,82 | 2,94 | 0,12 | Tanggap
5 | Kab. Barito Kuala | 2,50 | 2,73 | 0,23 | Tanggap
6 | Kab. Hulu Sungai Selatan | 2,82 | 2,90 | 0,08 | Tanggap
7 | Kab. Hulu Sungai Utara | 2,62 | 2,77 | 0,15 | Tanggap
8 | Kab. Hulu Sungai Tengah | 2,28 | 2,34 | 0,06 | Cukup Tanggap
9 | Kab. Balangan | 2,84 | 2,91 | 0,07 | Tanggap
10 | Kab. Tabalong | 2,71 | 2,82 | 0,11 | Tanggap
11 | Kab. Tapin | 2,24 | 2,29 | 0,05 | Cukup Tanggap
12 | Kab. Tanah Bumbu | 2,27 | 2,40 | 0,13 | Cukup Tanggap
13 | Kab. Kotabaru | 2,20 | 2,24 | 0,04 | Cukup Tanggap
 | Rata-rata provinsi | 2,63 | 2,74 | 0,11 | Tanggap

Kategori | Sangat Tanggap | Tanggap | Cukup Tanggap | Kurang Tanggap | Jumlah
Jumlah kab/kota | 1 | 8 | 4 | - | 13
`,
    },
    {
      name: "Desa Bersinar",
      sheet: `
Tabel 3.8 Desa/Kelurahan Bersinar menurut BNNK
Satker | 2022 | 2023 | 2024 | Kumulatif | Penggiat
BNNP Kalimantan Selatan | #4 | #5 | #6 | =SUM(B3:D3) -> 15 | #150
BNNK Banjarmasin | #3 | #3 | #4 | =SUM(B4:D4) -> 10 | #110
BNNK Banjarbaru | #2 | #3 | #3 | =SUM(B5:D5) -> 8 | #90
BNNK Tanah Laut | #2 | #2 | #3 | =SUM(B6:D6) -> 7 | #78
BNNK Barito Kuala | #1 | #2 | #3 | =SUM(B7:D7) -> 6 | #60
BNNK Hulu Sungai Selatan | #2 | #2 | #2 | =SUM(B8:D8) -> 6 | #66
BNNK Hulu Sungai Utara | #1 | #2 | #3 | =SUM(B9:D9) -> 6 | #62
BNNK Balangan | #1 | #1 | #2 | =SUM(B10:D10) -> 4 | #40
BNNK Tabalong | #2 | #3 | #3 | =SUM(B11:D11) -> 8 | #80
Jumlah | =SUM(B3:B11) -> 18 | =SUM(C3:C11) -> 23 | =SUM(D3:D11) -> 29 | =SUM(E3:E11) -> 70 | =SUM(F3:F11) -> 736
Kenaikan dari tahun sebelumnya | - | =C12/B12-1 -> 0.2777777778~0.00% | =D12/C12-1 -> 0.2608695652~0.00%

Tabel 3.9 Diseminasi informasi dan tes urine per triwulan 2024
Uraian | TW I | TW II | TW III | TW IV | Jumlah | Target | Capaian
Peserta tatap muka (orang) | #1260~#,##0 | #2145~#,##0 | #1830~#,##0 | #1065~#,##0 | =SUM(B17:E17) -> 6300~#,##0 | #6000~#,##0 | =F17/G17 -> 1.05~0.00%
Tes urine (orang) | #420 | #615 | #580 | #385 | =SUM(B18:E18) -> 2000~#,##0 | #2000~#,##0 | =F18/G18 -> 1~0.00%
Hasil positif (orang) | #5 | #9 | #6 | #3 | =SUM(B19:E19) -> 23~#,##0 | n/a | n/a
Persentase positif | =B19/B18 -> 0.0119047619~0.00% | =C19/C18 -> 0.0146341463~0.00% | =D19/D18 -> 0.0103448276~0.00% | =E19/E18 -> 0.0077922078~0.00% | =F19/F18 -> 0.0115~0.00%
`,
    },
    {
      name: "Rehabilitasi",
      merges: ["A46:A47", "B46:C46", "D46:D47"],
      sheet: `
Tabel 3.10 Klien rawat jalan 2024
Satker | Klien | Selesai program | % selesai
BNNP Kalimantan Selatan | #128 | #115 | =C3/B3 -> 0.8984375~0.00%
BNNK Banjarmasin | #64 | #55 | =C4/B4 -> 0.859375~0.00%
BNNK Banjarbaru | #57 | #49 | =C5/B5 -> 0.8596491228~0.00%
BNNK Tanah Laut | #41 | #36 | =C6/B6 -> 0.8780487805~0.00%
BNNK Barito Kuala | #35 | #30 | =C7/B7 -> 0.8571428571~0.00%
BNNK Hulu Sungai Selatan | #36 | #31 | =C8/B8 -> 0.8611111111~0.00%
BNNK Hulu Sungai Utara | #39 | #33 | =C9/B9 -> 0.8461538462~0.00%
BNNK Balangan | #33 | #29 | =C10/B10 -> 0.8787878788~0.00%
BNNK Tabalong | #44 | #38 | =C11/B11 -> 0.8636363636~0.00%
Jumlah | =SUM(B3:B11) -> 477 | =SUM(C3:C11) -> 416 | =C12/B12 -> 0.8721174004~0.00%

Tabel 3.11 Klien Klinik Pratama BNNP menurut umur
Kelompok umur | Klien | Persen
Di bawah 18 tahun | #14 | =B16/B21 -> 0.109375~0.00%
18-25 tahun | #43 | =B17/B21 -> 0.3359375~0.00%
26-35 tahun | #41 | =B18/B21 -> 0.3203125~0.00%
36-45 tahun | #22 | =B19/B21 -> 0.171875~0.00%
Di atas 45 tahun | #8 | =B20/B21 -> 0.0625~0.00%
Jumlah | =SUM(B16:B20) -> 128 | =SUM(C16:C20) -> 1~0.00%

Tabel 3.12 Hasil pengukuran kualitas hidup klien (WHOQoL)
Hasil pengukuran | Meningkat | Tetap | Menurun | Jumlah | % meningkat
Klien | #85 | #20 | #10 | =SUM(B25:D25) -> 115 | =B25/E25 -> 0.7391304348~0.00%

Tabel 3.13 Pemantauan relapse
Tahun | Klien dipantau | Relapse | Angka relapse
2022 | #55 | #6 | =C29/B29 -> 0.1090909091~0.00%
2023 | #62 | #6 | =C30/B30 -> 0.0967741935~0.00%
2024 | #92 | #8 | =C31/B31 -> 0.0869565217~0.00%

Tabel 3.14 Lembaga rehabilitasi mitra
Lembaga | Kepemilikan | Status
Klinik Pratama BNNP Kalimantan Selatan | Pemerintah | Operasional
RSJ Sambang Lihum | Pemerintah | Operasional
RSUD H. Boejasin Pelaihari | Pemerintah | Operasional
Puskesmas Teluk Dalam | Pemerintah | Operasional
Yayasan Serba Bakti Suryalaya Korwil XX | Masyarakat | Operasional
Yayasan Merah Putih Banua | Masyarakat | Operasional
Puskesmas Marabahan | Pemerintah | Belum operasional
Yayasan Lingkar Harapan Banua | Masyarakat | Operasional
Lembaga operasional |  | 7

Tabel 3.15 Unit Intervensi Berbasis Masyarakat (IBM)
Lokasi | Agen Pemulihan |  | Klien
 | Laki-laki | Perempuan
Kelurahan Kelayan Timur | 2 | 1 | 14
Kelurahan Sungai Jingah | 1 | 2 | 11
Kelurahan Guntung Payung | 2 | 1 | 12
Desa Tambak Karya | 3 | - | 9
Desa Tinggiran II Luar | 2 | 1 | 8
Kelurahan Kandangan Kota | 1 | 2 | 10
Desa Pakapuran | 2 | 1 | 7
Desa Batu Piring | 3 | - | 9
Kelurahan Mabu'un | 2 | 1 | 13
Desa Sungai Rangas | 1 | 2 | 6
Jumlah | 19 | 11 | 99
`,
    },
    {
      name: "Pemberantasan",
      sheet: `
Tabel 3.16 Pengungkapan kasus BNNP per triwulan 2024
Uraian | TW I | TW II | TW III | TW IV | Jumlah
LKN diterbitkan | 6 | 8 | 7 | 5 | 26
Tersangka | 7 | 11 | 9 | 6 | 33
Berkas P-21 | 4 | 6 | 7 | 5 | 22

Tersangka menurut jenis kelamin: laki-laki | 30 | 90,91 %
Tersangka menurut jenis kelamin: perempuan | 3 | 9,09 %

Tabel 3.17 Barang bukti
Jenis | Satuan | 2023 | 2024 | Naik/(turun) | %
Sabu | gram | 3.956,40 | 4.812,37 | 855,97 | 21,64
Ekstasi | butir | 1.530 | 1.284 | (246) | (16,08)
Ganja | gram | 1.204,80 | 962,15 | (242,65) | (20,14)
Obat daftar G | butir | 22.400 | 18.750 | (3.650) | (16,29)
Uang tunai hasil TPPU | rupiah | 143.700.000 | 186.450.000 | 42.750.000 | 29,75

Tabel 3.18 Jaringan yang diungkap
No | Jaringan | Tersangka | Sabu (gram) | Bagian dari sabu disita (%)
1 | Jaringan Pontianak-Banjarmasin | 5 | 1.506,20 | 31,30
2 | Jaringan Lapas-Banjarbaru | 4 | 998,75 | 20,75
3 | Jaringan Surabaya-Batulicin | 6 | 1.240,10 | 25,77
 | Jumlah | 15 | 3.745,05 | 77,82

Tabel 3.19 Asesmen terpadu (TAT)
Satker | Permohonan | Rekomendasi rehabilitasi | Rekomendasi proses hukum
BNNP Kalimantan Selatan | 38 | 29 | 9
Gabungan 8 BNNK | 119 | 90 | 29
Jumlah | 157 | 119 | 38
`,
    },
    {
      name: "Bab III",
      sheet: `
BAB III AKUNTABILITAS KINERJA
A. Capaian Kinerja Organisasi
Rata-rata capaian 15 indikator kinerja BNNP Kalimantan Selatan tahun 2024 adalah 106,39% (capaian dibatasi 120%). Sebanyak tiga belas indikator mencapai atau melampaui target dan dua indikator belum mencapai target.
Dua indikator yang belum mencapai target adalah jumlah lembaga rehabilitasi yang operasional (87,50%) dan persentase berkas perkara P-21 (99,55%).
Capaian tertinggi diraih oleh indikator jumlah jaringan peredaran gelap yang terungkap sebesar 150,00%, sedangkan capaian terendah 87,50%.
Menurut sasaran, rata-rata capaian tertinggi terdapat pada sasaran 5 (108,98%) dan terendah pada sasaran 3 (104,69%).
1. Bidang Pencegahan dan Pemberdayaan Masyarakat
Dektari tahun 2024 terealisasi 53,18 dari target 52,00 atau 102,27%. Dibandingkan tahun 2023 (52,36), nilai ini naik 0,82 poin; kenaikan terbesar terdapat pada dimensi asertivitas, yaitu 1,05 poin.
Indeks Ketahanan Keluarga mencapai 86,93 atau 110,44% dari target 78,71. Selama tiga tahun terakhir indeks ini selalu meningkat, dari 80,45 pada 2022, atau bertambah 6,48 poin.
IKP tahun 2024 sebesar 3,41, melampaui target 3,30. Nilai tertinggi ada di lingkungan pemerintah (3,52) dan terendah di lingkungan masyarakat (3,30), dengan 260 responden.
Jumlah kabupaten/kota berkategori Tanggap atau lebih adalah 9 dari target 8 (112,50%). Indeks tertinggi diraih Kota Banjarbaru (3,37) dan terendah Kab. Kotabaru (2,24), selisihnya 1,13 poin.
Desa/Kelurahan Bersinar yang dibentuk tahun 2024 berjumlah 29, naik dari 23 pada tahun 2023 dan 18 pada tahun 2022, sehingga secara kumulatif terdapat 70 desa/kelurahan dengan 736 penggiat.
Tes urine dilaksanakan terhadap 2.000 orang dengan hasil positif 23 orang (1,15%). Pelaksanaan terbanyak pada triwulan II, yaitu 615 orang dengan 9 positif.
2. Bidang Rehabilitasi
Persentase penyalahguna yang meningkat kualitas hidupnya mencapai 73,91%, yaitu 85 dari 115 klien yang diukur, atau 105,59% dari target 70,00%. Realisasi ini naik 2,03 poin dari tahun 2023.
Secara keseluruhan layanan rawat jalan BNNP dan BNNK menjangkau 477 klien. Klien yang menyelesaikan program sebanyak 416 orang (87,21%).
Di Klinik Pratama BNNP, kelompok umur terbanyak adalah 18-25 tahun sebanyak 43 klien (33,59%).
Angka relapse tahun 2024 sebesar 8,70% (8 dari 92 klien yang dipantau), lebih rendah dari batas 10,00% dan turun 0,98 poin dibanding tahun 2023 sebesar 9,68%.
Sepuluh unit IBM dijalankan oleh 30 agen pemulihan (19 laki-laki dan 11 perempuan) dan melayani 99 klien, rata-rata 3,30 klien per agen.
Dari 8 lembaga rehabilitasi yang ditargetkan, 7 lembaga telah operasional. Puskesmas Marabahan belum operasional karena petugas belum selesai dilatih.
3. Bidang Pemberantasan dan Intelijen
Dari 26 LKN yang diterbitkan, 22 berkas dinyatakan P-21 (84,62%), belum mencapai target 85,00%, dan turun 2,34 poin dari realisasi tahun 2023.
Barang bukti sabu meningkat 21,64% menjadi 4.812,37 gram, sedangkan ekstasi turun 16,08% menjadi 1.284 butir dan ganja turun 20,14% menjadi 962,15 gram.
Tiga jaringan yang diungkap melibatkan 15 tersangka dengan sabu 3.745,05 gram atau 77,82% dari seluruh sabu yang disita. Jaringan dengan barang bukti terbesar adalah Jaringan Pontianak-Banjarmasin (1.506,20 gram).
Tim Asesmen Terpadu menangani 157 permohonan, 119 di antaranya (75,80%) direkomendasikan rehabilitasi dan 38 proses hukum.
4. Perbandingan dengan BNNP lain
Nilai Dektari Kalimantan Selatan (53,18) berada di peringkat kedua dari lima BNNP se-Kalimantan setelah Kalimantan Timur (53,96) dan lebih tinggi 0,34 poin dari nilai nasional. Untuk IKP dan IKPA, Kalimantan Selatan menempati peringkat pertama.
5. Bagian Umum dan Realisasi Anggaran
Realisasi anggaran tahun 2024 sebesar Rp 11.478.221.776 atau 98,89% dari pagu Rp 11.607.550.000, sehingga terdapat sisa Rp 129.328.224. Bila pagu blokir Rp 87.300.000 dikeluarkan, penyerapan menjadi 99,64%.
Sisa anggaran tersebut terbilang seratus dua puluh sembilan juta tiga ratus dua puluh delapan ribu dua ratus dua puluh empat rupiah, dan sebesar 67,50% di antaranya merupakan blokir perjalanan dinas.
Nilai IKPA sebesar 97,97 dan NKA 96,46; keduanya melampaui target dan meningkat dari tahun 2023, masing-masing 1,94 dan 3,00 poin.
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.20 Pagu, blokir dan realisasi per program, kegiatan dan RO (Rp)
Kode | Uraian | Pagu | Blokir | Realisasi | Sisa | %
(1) | (2) | (3) | (4) | (5) | (6) | (7)
066.A | Program Pencegahan dan Pemberantasan Penyalahgunaan dan Peredaran Gelap Narkotika (P4GN) | =C5+C9+C12+C15 -> 3149700000~#,##0 | =D5+D9+D12+D15 -> 68900000~#,##0 | =E5+E9+E12+E15 -> 3066055930~#,##0 | =C4-E4 -> 83644070~#,##0 | =E4/C4 -> 0.9734437978~0.00%
5935 | Penyelenggaraan Diseminasi Informasi P4GN | =SUM(C6:C8) -> 631400000~#,##0 | =SUM(D6:D8) -> 23250000~#,##0 | =SUM(E6:E8) -> 606505350~#,##0 | =C5-E5 -> 24894650~#,##0 | =E5/C5 -> 0.9605722997~0.00%
5935.BDC.001 | Diseminasi informasi tatap muka dan media | #298400000~#,##0 | #12600000~#,##0 | #284915300~#,##0 | =C6-E6 -> 13484700~#,##0 | =E6/C6 -> 0.9548099866~0.00%
5935.QDC.002 | Ketahanan keluarga anti narkoba | #178250000~#,##0 | #6450000~#,##0 | #171602450~#,##0 | =C7-E7 -> 6647550~#,##0 | =E7/C7 -> 0.9627065919~0.00%
5935.QDC.003 | Remaja teman sebaya anti narkoba | #154750000~#,##0 | #4200000~#,##0 | #149987600~#,##0 | =C8-E8 -> 4762400~#,##0 | =E8/C8 -> 0.9692252019~0.00%
5936 | Pelaksanaan Advokasi dan Pemberdayaan Masyarakat | =SUM(C10:C11) -> 640200000~#,##0 | =SUM(D10:D11) -> 31150000~#,##0 | =SUM(E10:E11) -> 606323625~#,##0 | =C9-E9 -> 33876375~#,##0 | =E9/C9 -> 0.9470847001~0.00%
5936.QDE.001 | Fasilitasi Desa Bersinar | #251300000~#,##0 | #9800000~#,##0 | #240118700~#,##0 | =C10-E10 -> 11181300~#,##0 | =E10/C10 -> 0.9555061679~0.00%
5936.QDE.002 | Penggiat P4GN dan kabupaten/kota tanggap | #388900000~#,##0 | #21350000~#,##0 | #366204925~#,##0 | =C11-E11 -> 22695075~#,##0 | =E11/C11 -> 0.9416429031~0.00%
3259 | Penyelenggaraan Layanan Rehabilitasi | =SUM(C13:C14) -> 638150000~#,##0 | =SUM(D13:D14) -> 12000000~#,##0 | =SUM(E13:E14) -> 623312055~#,##0 | =C12-E12 -> 14837945~#,##0 | =E12/C12 -> 0.9767484996~0.00%
3259.QDB.001 | Layanan klinik rehabilitasi | #371450000~#,##0 | #3100000~#,##0 | #366881240~#,##0 | =C13-E13 -> 4568760~#,##0 | =E13/C13 -> 0.9877002019~0.00%
3259.QDB.002 | Intervensi Berbasis Masyarakat | #266700000~#,##0 | #8900000~#,##0 | #256430815~#,##0 | =C14-E14 -> 10269185~#,##0 | =E14/C14 -> 0.9614953693~0.00%
3260 | Pemberantasan dan Intelijen | =SUM(C16:C18) -> 1239950000~#,##0 | =SUM(D16:D18) -> 2500000~#,##0 | =SUM(E16:E18) -> 1229914900~#,##0 | =C15-E15 -> 10035100~#,##0 | =E15/C15 -> 0.9919068511~0.00%
3260.BCE.001 | Penyidikan jaringan peredaran gelap | #902300000~#,##0 | #0~#,##0 | #899156720~#,##0 | =C16-E16 -> 3143280~#,##0 | =E16/C16 -> 0.9965163693~0.00%
3260.BCE.002 | Pengawasan tahanan dan barang bukti | #198450000~#,##0 | #2500000~#,##0 | #193772680~#,##0 | =C17-E17 -> 4677320~#,##0 | =E17/C17 -> 0.9764307382~0.00%
3260.BCE.003 | Asesmen terpadu (TAT) | #139200000~#,##0 | #0~#,##0 | #136985500~#,##0 | =C18-E18 -> 2214500~#,##0 | =E18/C18 -> 0.9840912356~0.00%
066.B | Program Dukungan Manajemen | =C20 -> 8457850000~#,##0 | =D20 -> 18400000~#,##0 | =E20 -> 8412165846~#,##0 | =C19-E19 -> 45684154~#,##0 | =E19/C19 -> 0.9945986091~0.00%
3236 | Pembinaan Administrasi dan Dukungan Layanan | =SUM(C21:C22) -> 8457850000~#,##0 | =SUM(D21:D22) -> 18400000~#,##0 | =SUM(E21:E22) -> 8412165846~#,##0 | =C20-E20 -> 45684154~#,##0 | =E20/C20 -> 0.9945986091~0.00%
3236.EBA.994 | Layanan perkantoran | #8116350000~#,##0 | #18400000~#,##0 | #8071293846~#,##0 | =C21-E21 -> 45056154~#,##0 | =E21/C21 -> 0.9944487172~0.00%
3236.EBB.951 | Layanan sarana internal | #341500000~#,##0 | #0~#,##0 | #340872000~#,##0 | =C22-E22 -> 628000~#,##0 | =E22/C22 -> 0.9981610542~0.00%
 | JUMLAH | =C4+C19 -> 11607550000~#,##0 | =D4+D19 -> 87300000~#,##0 | =E4+E19 -> 11478221776~#,##0 | =C23-E23 -> 129328224~#,##0 | =E23/C23 -> 0.9888582669~0.00%
Blokir merupakan efisiensi belanja perjalanan dinas (akun 524) tahun 2024.

Tabel 3.21 Efisiensi penggunaan sumber daya per sasaran
Sasaran | Penyerapan (%) | Capaian kinerja (%) | Efisiensi (poin)
Sasaran 1 | #96.06~0.00 | #106.36~0.00 | =C28-B28 -> 10.3~0.00
Sasaran 2 | #94.71~0.00 | #107.92~0.00 | =C29-B29 -> 13.21~0.00
Sasaran 3 | #97.67~0.00 | #104.69~0.00 | =C30-B30 -> 7.02~0.00
Sasaran 4 | #99.19~0.00 | #107.08~0.00 | =C31-B31 -> 7.89~0.00
Sasaran 5 | #99.46~0.00 | #108.98~0.00 | =C32-B32 -> 9.52~0.00
BNNP Kalimantan Selatan | #98.89~0.00 | #106.39~0.00 | =C33-B33 -> 7.5~0.00
Penyerapan diambil dari Tabel 3.20 (sasaran 1 s.d. 5 berturut-turut kegiatan 5935, 5936, 3259, 3260 dan 3236); capaian kinerja pada baris terakhir adalah rata-rata 15 indikator (Tabel 3.1).
`,
    },
    {
      name: "LRA",
      sheet: `
Tabel 3.22 Laporan Realisasi Anggaran per akun (Rp)
Akun | Uraian | Pagu 2024 | Realisasi 2024 | % | Sisa
51 | Belanja Pegawai | 5.236.700.000 | 5.229.108.411 | 99,86 | 7.591.589
511 | Belanja Gaji dan Tunjangan PNS | 2.018.400.000 | 2.014.733.126 | 99,82 | 3.666.874
512 | Belanja Tunjangan Kinerja, Lembur dan PPPK | 3.218.300.000 | 3.214.375.285 | 99,88 | 3.924.715
52 | Belanja Barang | 6.029.350.000 | 5.908.241.365 | 97,99 | 121.108.635
521 | Belanja Barang Operasional dan Non Operasional | 3.612.450.000 | 3.589.716.240 | 99,37 | 22.733.760
522 | Belanja Jasa | 864.300.000 | 858.912.477 | 99,38 | 5.387.523
523 | Belanja Pemeliharaan | 541.800.000 | 538.227.915 | 99,34 | 3.572.085
524 | Belanja Perjalanan Dinas | 1.010.800.000 | 921.384.733 | 91,15 | 89.415.267
53 | Belanja Modal | 341.500.000 | 340.872.000 | 99,82 | 628.000
532 | Belanja Modal Peralatan dan Mesin | 341.500.000 | 340.872.000 | 99,82 | 628.000
 | Jumlah Belanja | 11.607.550.000 | 11.478.221.776 | 98,89 | 129.328.224

Tabel 3.23 Riwayat revisi DIPA
Revisi ke- | Uraian | Perubahan (Rp) | Pagu setelah revisi (Rp)
- | DIPA awal | - | 11.307.400.000
1 | Pergeseran antar-RO | - | 11.307.400.000
2 | Tambahan belanja pegawai | 198.500.000 | 11.505.900.000
3 | Realokasi ke kantor pusat | (42.750.000) | 11.463.150.000
4 | Tambahan operasional kantor | 128.600.000 | 11.591.750.000
5 | Pemutakhiran akhir tahun | 15.800.000 | 11.607.550.000
 | Jumlah perubahan | 300.150.000
Pagu efektif setelah blokir Rp 87.300.000 adalah Rp 11.520.250.000.
`,
    },
    {
      name: "IKPA dan NKA",
      merges: ["A2:A3", "B2:D2", "E2:G2"],
      sheet: `
Tabel 3.24 Nilai IKPA
Indikator | 2023 |  |  | 2024
 | Bobot (%) | Nilai | Nilai akhir | Bobot (%) | Nilai | Nilai akhir
Revisi DIPA | 10 | 100,00 | 10,00 | 10 | 100,00 | 10,00
Deviasi Halaman III DIPA | 10 | 91,28 | 9,13 | 15 | 93,46 | 14,02
Penyerapan Anggaran | 20 | 94,60 | 18,92 | 20 | 97,85 | 19,57
Belanja Kontraktual | 10 | 95,00 | 9,50 | 10 | 96,50 | 9,65
Penyelesaian Tagihan | 10 | 98,75 | 9,88 | 10 | 100,00 | 10,00
Pengelolaan UP dan TUP | 10 | 96,82 | 9,68 | 10 | 97,34 | 9,73
Dispensasi SPM | 5 | 100,00 | 5,00 | - | - | -
Capaian Output | 25 | 95,66 | 23,92 | 25 | 100,00 | 25,00
Jumlah | 100 |  | 96,03 | 100 |  | 97,97
Mulai 2024 dispensasi SPM tidak lagi berbobot, melainkan menjadi pengurang nilai; BNNP Kalimantan Selatan tidak mendapat pengurangan.

Tabel 3.25 Nilai Kinerja Anggaran (NKA)
Komponen | Bobot | 2023 | 2024 | Perubahan
a. Efektivitas | 75% | 96,20 | 98,40 | 2,20
b. Efisiensi | 25% | 74,90 | 84,60 | 9,70
Nilai kinerja perencanaan (75% a + 25% b) | 50% | 90,88 | 94,95 | 4,07
Nilai kinerja pelaksanaan (IKPA) | 50% | 96,03 | 97,97 | 1,94
NKA | 100% | 93,46 | 96,46 | 3,00
Predikat NKA: > 90 Sangat Baik; > 80 - 90 Baik; > 60 - 80 Cukup.
Predikat |  | Sangat Baik | Sangat Baik
`,
    },
    {
      name: "SKM dan SAKIP",
      sheet: `
Tabel 3.26 Survei kepuasan layanan rehabilitasi (125 responden)
No | Unsur | Jumlah nilai | NRR | NRR tertimbang (x 0,111)
U1 | Persyaratan | 438 | 3,504 | 0,389
U2 | Sistem, mekanisme dan prosedur | 446 | 3,568 | 0,396
U3 | Waktu penyelesaian | 429 | 3,432 | 0,381
U4 | Biaya/tarif | 484 | 3,872 | 0,430
U5 | Produk spesifikasi jenis pelayanan | 436 | 3,488 | 0,387
U6 | Kompetensi pelaksana | 445 | 3,560 | 0,395
U7 | Perilaku pelaksana | 451 | 3,608 | 0,400
U8 | Sarana dan prasarana | 390 | 3,120 | 0,346
U9 | Penanganan pengaduan | 441 | 3,528 | 0,392
 | Jumlah | 3.960 | 31,680 | 3,516
 | Indeks kepuasan (skala 4) |  |  | 3,52
 | IKM (x 25) |  |  | 87,90
 | Mutu pelayanan |  |  | B (Baik)
A: 88,31 - 100,00; B: 76,61 - 88,30; C: 65,00 - 76,60; D: 25,00 - 64,99.

Tabel 3.27 Evaluasi AKIP
Komponen | Bobot | 2023 | 2024 | Kenaikan
Perencanaan Kinerja | 30 | 23,90 | 24,60 | 0,70
Pengukuran Kinerja | 30 | 22,70 | 23,85 | 1,15
Pelaporan Kinerja | 15 | 11,05 | 11,40 | 0,35
Evaluasi Internal | 25 | 17,60 | 18,20 | 0,60
Nilai | 100 | 75,25 | 78,05 | 2,80
Predikat |  | BB | BB
Predikat: A > 80 - 90; BB > 70 - 80; B > 60 - 70; CC > 50 - 60.
`,
    },
    {
      name: "Bab IV",
      sheet: `
BAB IV PENUTUP
A. Kesimpulan
Dari 15 indikator pada Perjanjian Kinerja 2024, 13 indikator (86,67%) berkategori Sangat Baik dan 2 indikator (13,33%) berkategori Baik.
Dibandingkan tahun 2023, 11 indikator menunjukkan realisasi yang meningkat, 1 indikator tetap, dan 3 indikator menurun; penurunan angka relapse merupakan perbaikan.
Kemajuan terhadap target akhir Renstra 2020-2024 terpenuhi untuk 13 dari 15 indikator, karena target PK 2024 sama dengan target akhir Renstra.
Hasil evaluasi AKIP meningkat dari 75,25 menjadi 78,05 dengan predikat BB; kenaikan terbesar pada komponen pengukuran kinerja (1,15 poin).
IKM layanan rehabilitasi sebesar 87,90 (mutu B) dengan unsur terendah sarana dan prasarana (3,120) dan tertinggi biaya/tarif (3,872).
Belanja modal terserap 99,82%, belanja pegawai 99,86% dan belanja barang 97,99%.
B. Rekomendasi
Mempercepat pelatihan petugas Puskesmas Marabahan agar 8 lembaga rehabilitasi operasional pada semester I tahun 2025.
Mendampingi 4 kabupaten berkategori Cukup Tanggap melalui penyusunan rencana aksi daerah P4GN.
Menyelesaikan 4 berkas perkara yang belum P-21 melalui gelar perkara bersama kejaksaan.
Memenuhi kekurangan 39 pegawai secara bertahap, dengan mendahulukan Bidang Pemberantasan dan Intelijen yang kekurangan 15 orang.

Banjarmasin, Januari 2025
Kepala BNNP Kalimantan Selatan,
`,
    },
  ],
  mistakes: [
    { sheet: "Bab I", cell: "A6", right: "masih kurang 39 orang", wrong: "masih kurang 49 orang" },
    {
      sheet: "Bab I",
      cell: "A8",
      right: "sedangkan yang tertinggi adalah Bagian Umum",
      wrong: "sedangkan yang tertinggi adalah Bidang P2M",
    },
    { sheet: "Bab I", cell: "A15", right: "bertambah Rp 300.150.000", wrong: "bertambah Rp 30.015.000" },
    { sheet: "SDM", cell: "C10", right: "=SUM(C5:C9) -> 31", wrong: "=SUM(C5:C8) -> 25" },
    { sheet: "Renstra dan PK", cell: "F7", right: "3,30", wrong: "3,00" },
    { sheet: "Renstra dan PK", cell: "E25", right: "-21.850.000", wrong: "21.850.000" },
    { sheet: "Renstra dan PK", cell: "D31", right: "11.607.550.000", wrong: "10.367.600.000" },
    { sheet: "Capaian 2024", cell: "D7", right: "53,18", wrong: "51,38" },
    { sheet: "Capaian 2024", cell: "F17", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "Capaian 2024", cell: "E20", right: "113,00", wrong: "87,00" },
    { sheet: "Capaian 2024", cell: "E26", right: "107,08", wrong: "109,78" },
    { sheet: "Perbandingan", cell: "G7", right: "=D7/F7 -> 1.0558571429~0.00%", wrong: "=C7/F7 -> 1.0268571429~0.00%" },
    { sheet: "Perbandingan", cell: "E15", right: "=D15-C15 -> -1.27~0.00", wrong: "#1.27~0.00" },
    {
      sheet: "Perbandingan",
      cell: "G22",
      right: "=AVERAGE(B22:F22) -> 3.29~0.00",
      wrong: "=AVERAGE(B22:E22) -> 3.3175~0.00",
    },
    { sheet: "P2M", cell: "F20", right: "Tanggap", wrong: "Sangat Tanggap" },
    { sheet: "Desa Bersinar", cell: "D12", right: "=SUM(D3:D11) -> 29", wrong: "=SUM(C3:C11) -> 23" },
    { sheet: "Desa Bersinar", cell: "F17", right: "=SUM(B17:E17) -> 6300~#,##0", wrong: "#6030~#,##0" },
    {
      sheet: "Rehabilitasi",
      cell: "D10",
      right: "=C10/B10 -> 0.8787878788~0.00%",
      wrong: "=C9/B9 -> 0.8461538462~0.00%",
    },
    { sheet: "Rehabilitasi", cell: "B12", right: "=SUM(B3:B11) -> 477", wrong: "=SUM(B4:B11) -> 349" },
    { sheet: "Rehabilitasi", cell: "C43", right: "7", wrong: "8" },
    { sheet: "Pemberantasan", cell: "F13", right: "(16,08)", wrong: "(19,16)" },
    { sheet: "Pemberantasan", cell: "D23", right: "3.745,05", wrong: "2.745,05" },
    { sheet: "Pemberantasan", cell: "D29", right: "38", wrong: "47" },
    { sheet: "Bab III", cell: "A3", right: "Sebanyak tiga belas indikator", wrong: "Sebanyak dua belas indikator" },
    {
      sheet: "Bab III",
      cell: "A6",
      right: "tertinggi terdapat pada sasaran 5 (108,98%)",
      wrong: "tertinggi terdapat pada sasaran 2 (108,98%)",
    },
    { sheet: "Bab III", cell: "A9", right: "bertambah 6,48 poin", wrong: "bertambah 6,84 poin" },
    {
      sheet: "Bab III",
      cell: "A10",
      right: "terendah di lingkungan masyarakat (3,30)",
      wrong: "terendah di lingkungan swasta (3,30)",
    },
    { sheet: "Bab III", cell: "A12", right: "kumulatif terdapat 70 desa", wrong: "kumulatif terdapat 52 desa" },
    { sheet: "Bab III", cell: "A13", right: "hasil positif 23 orang (1,15%)", wrong: "hasil positif 23 orang (11,5%)" },
    { sheet: "Bab III", cell: "A18", right: "(8 dari 92 klien", wrong: "(8 dari 62 klien" },
    { sheet: "Bab III", cell: "A29", right: "penyerapan menjadi 99,64%", wrong: "penyerapan menjadi 98,89%" },
    {
      sheet: "Bab III",
      cell: "A30",
      right:
        "terbilang seratus dua puluh sembilan juta tiga ratus dua puluh delapan ribu dua ratus dua puluh empat rupiah",
      wrong:
        "terbilang seratus tiga puluh delapan juta tiga ratus dua puluh delapan ribu dua ratus dua puluh empat rupiah",
    },
    {
      sheet: "Anggaran",
      cell: "E4",
      right: "=E5+E9+E12+E15 -> 3066055930~#,##0",
      wrong: "=E5+E9+E12 -> 1836141030~#,##0",
    },
    { sheet: "Anggaran", cell: "F11", right: "=C11-E11 -> 22695075~#,##0", wrong: "#22965075~#,##0" },
    { sheet: "Anggaran", cell: "C28", right: "#106.36~0.00", wrong: "#107.92~0.00" },
    { sheet: "LRA", cell: "F5", right: "3.924.715", wrong: "39.247.150" },
    { sheet: "LRA", cell: "E10", right: "91,15", wrong: "99,38" },
    { sheet: "IKPA dan NKA", cell: "G5", right: "14,02", wrong: "9,35" },
    { sheet: "IKPA dan NKA", cell: "G12", right: "97,97", wrong: "93,29" },
    { sheet: "IKPA dan NKA", cell: "D19", right: "94,95", wrong: "91,50" },
    { sheet: "SKM dan SAKIP", cell: "D5", right: "3,432", wrong: "3,342" },
    { sheet: "SKM dan SAKIP", cell: "E15", right: "B (Baik)", wrong: "A (Sangat Baik)" },
    { sheet: "Bab IV", cell: "A4", right: "1 indikator tetap", wrong: "2 indikator tetap" },
    {
      sheet: "Bab IV",
      cell: "A6",
      right: "kenaikan terbesar pada komponen pengukuran kinerja (1,15 poin)",
      wrong: "kenaikan terbesar pada komponen perencanaan kinerja (1,15 poin)",
    },
    { sheet: "Bab IV", cell: "A12", right: "Menyelesaikan 4 berkas", wrong: "Menyelesaikan 6 berkas" },
  ],
};
