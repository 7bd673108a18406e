import type { PublishedReport } from "./published-report";

export const peradilanAgama1Tables: PublishedReport[] = [
  {
    name: "a religious court, cases by kind, January",
    year: 2025,
    source: "https://github.com/windysab/chart_dipa: application/views/Lipa_8_view.php",
    sheets: [
      {
        name: "LIPA 8",
        sheet: `
LAPORAN PERKARA DITERIMA, DICABUT DAN DIPUTUS MENURUT JENIS PERKARA
PADA PENGADILAN AGAMA
BULAN JANUARI 2025
No. | Jenis Perkara | Banyaknya Perkara |  |  | Dicabut dan Diputus Bulan Ini |  |  |  |  |  |  | Sisa Akhir | Banding | Kasasi | PK | Ket
 |  | Sisa Bulan Lalu | Diterima Bulan Ini | Jumlah | Dicabut | Dikabulkan | Ditolak | Tidak Diterima | Digugurkan | Dicoret dari Register | Jumlah (6 s/d 11)
1 | Izin Poligami | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
2 | Pencegahan Perkawinan | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
3 | Penolakan Perkawinan | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
4 | Pembatalan Perkawinan | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
5 | Kelalaian Atas Kewajiban Suami / Istri | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
6 | Cerai Talak | 1 | 19 | 20 | 0 | 3 | 0 | 0 | 0 | 0 | 3 | 17 | 0 | 0 | 0
7 | Cerai Gugat | 3 | 45 | 48 | 0 | 13 | 0 | 0 | 0 | 0 | 13 | 35 | 0 | 0 | 0
8 | Harta Bersama | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
9 | Penguasaan Anak | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
10 | Nafkah Anak Oleh Ibu karena Ayah tidak mampu | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
11 | Hak - hak bekas istri/kewajiban bekas Suami | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
12 | Pengesahan Anak | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
13 | Pencabutan Kekuasaan Orang Tua | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
14 | Perwalian | 0 | 1 | 1 | 0 | 1 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0
15 | Pencabutan Kekuasaan Wali | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
16 | Penunjukan orang lain sebagai Wali oleh Pengadilan | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
17 | Ganti Rugi terhadap Wali | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
18 | Asal Usul Anak | 0 | 2 | 2 | 0 | 2 | 0 | 0 | 0 | 0 | 2 | 0 | 0 | 0 | 0
19 | Perkawinan Campuran | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
20 | Pengesahan Perkawinan/Istbat Nikah | 0 | 7 | 7 | 0 | 2 | 0 | 0 | 0 | 0 | 2 | 5 | 0 | 0 | 0
21 | Izin Kawin | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
22 | Dispensasi Kawin | 0 | 2 | 2 | 0 | 1 | 1 | 0 | 0 | 0 | 2 | 0 | 0 | 0 | 0
23 | Wali Adhol | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
24 | Kewarisan | 1 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0
25 | Wasiat | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
26 | Hibah | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
27 | Wakaf | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
28 | Lain-Lain | 0 | 7 | 7 | 0 | 2 | 0 | 0 | 0 | 0 | 2 | 5 | 0 | 0 | 0
29 | Ekonomi Syariah | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
30 | P3HP/Penetapan Ahli Waris | 0 | 3 | 3 | 0 | 1 | 0 | 0 | 0 | 0 | 1 | 2 | 0 | 0 | 0
J U M L A H |  | 5 | 86 | 91 | 0 | 25 | 1 | 0 | 0 | 0 | 26 | 65 | 0 | 0 | 0
`,
        merges: ["A4:A5", "B4:B5", "C4:E4", "F4:L4", "M4:M5", "N4:N5", "O4:O5", "P4:P5", "Q4:Q5", "A36:B36"],
      },
    ],
    wrong: [],
  },
  {
    name: "a religious court, cases by kind, April",
    year: 2025,
    source: "https://github.com/windysab/chart_dipa: application/views/Lipa_6_Apr_view.php",
    sheets: [
      {
        name: "LIPA 6",
        sheet: `
LAPORAN PERKARA DITERIMA, DICABUT DAN DIPUTUS MENURUT JENIS PERKARA
PENGADILAN AGAMA
BULAN APRIL TAHUN 2025
No. | Jenis Perkara | Banyaknya Perkara |  |  | Dicabut dan diputus bulan ini |  |  |  |  |  |  |  |  | Sisa akhir bulan (5-14) | Banding | Kasasi | PK | Ket
 |  | Sisa bulan lalu | Diterima bulan ini | Jumlah | Dicabut | Dikabulkan | Ditolak | Tidak diterima | Digugurkan | Dicoret dari register | Perdamaian | Dismissal | Jumlah lajur 6 s/d 13
1 | Izin Poligami | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | -
2 | Pencegahan Perkawinan | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | -
3 | Penolakan Perkawinan | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | -
4 | Pembatalan Perkawinan | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | -
5 | Kelalaian Atas Kewajiban Suami / Istri | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | -
6 | Cerai Talak | 10 | 8 | 18 | - | 5 | - | - | - | - | - | - | 5 | 13 | - | - | -
7 | Cerai Gugat | 39 | 30 | 69 | 4 | 34 | 1 | - | - | - | - | - | 39 | 30 | - | - | -
8 | Harta Bersama | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | -
9 | Penguasaan Anak | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | -
19 | Perkawinan Campuran | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | -
20 | Isbat Nikah | 1 | 22 | 23 | - | 1 | - | - | - | - | - | - | 1 | 22 | - | - | -
21 | Dispensasi Kawin | 1 | 2 | 3 | - | 1 | - | - | - | - | - | - | 1 | 2 | - | - | -
22 | Wali Adhal | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | -
26 | P3HP | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | -
27 | Waqaf | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | -
28 | Lain-Lain | 4 | 4 | 8 | - | 4 | - | - | - | - | - | - | 4 | 4 | - | - | -
29 | Ekonomi Syariah | - | - | - | - | - | - | - | - | - | - | - | - | - | - | - | -
30 | PKTP/Penetapan Ahli Waris | - | 2 | 2 | - | 1 | - | - | - | - | - | - | 1 | 1 | - | - | -
JUMLAH |  | 55 | 66 | 121 | 4 | 46 | 1 | 0 | 0 | 0 | 0 | 0 | 51 | 70 | 0 | 0 | 0
`,
        merges: ["A4:A5", "B4:B5", "C4:E4", "F4:N4", "O4:O5", "P4:P5", "Q4:Q5", "R4:R5", "S4:S5", "A24:B24"],
      },
    ],
    // Either the row of Cerai Gugat, with 28, 67 and 28, or the totals, with 68, 123 and 72: both add up.
    wrong: [
      { sheet: "LIPA 6", cell: "D12", isSure: false },
      { sheet: "LIPA 6", cell: "E12", isSure: false },
      { sheet: "LIPA 6", cell: "O12", isSure: false },
      { sheet: "LIPA 6", cell: "D24", isSure: false },
      { sheet: "LIPA 6", cell: "E24", isSure: false },
      { sheet: "LIPA 6", cell: "O24", isSure: false },
    ],
  },
  {
    name: "a religious court, cases by kind, June",
    year: 2025,
    source: "https://github.com/windysab/chart_dipa: application/views/Lipa_Juni1_view.php",
    sheets: [
      {
        name: "LIPA Juni",
        sheet: `
Rincian Perkara Bulan Juni 2025
No. | Jenis Perkara | Sisa bulan lalu | Diterima bulan ini | Jumlah | Dicabut dan diputus bulan ini |  |  |  |  |  |  |  |  | Sisa akhir bulan (5-14) | Banding | Kasasi | PK | Ket
 |  |  |  |  | Dicabut | Dikabulkan | Ditolak | Tidak diterima | Digugurkan | Dicoret dari register | Perdamaian | Dismissal | Jumlah lajur 6 s/d 13
5 | Kekeliruan Atas Kewajiban Suami / Istri
6 | Cerai Talak | 17 | 19 | 36 |  | 13 |  |  |  |  |  |  | 13 | 6
7 | Cerai Gugat | 25 | 59 | 84 | 2 | 40 | 1 |  |  |  |  |  | 43 | 59
8 | Harta Bersama
18 | Asal Usul Anak | 3 | 1 | 4 |  | 4 |  |  |  |  |  |  | 4
19 | Perkawinan Campuran
20 | Pengesahan Perkawinan Isbat Nikah | 4 | 15 | 19 | 2 | 8 |  |  |  |  |  |  | 8 | 7
21 | Izin Kawin
22 | Dispensasi Kawin |  | 2 | 2 |  | 2 |  |  |  |  |  |  | 2
23 | Wali Adhol |  |  |  |  |  |  |  |  |  |  |  |  | 1
28 | Lain-Lain | 10 | 13 | 23 |  | 14 |  |  |  |  |  |  | 14 | 9
29 | Ekonomi Syariah
30 | PSHP Penetapan Ahli Waris | 1 | 2 | 3 |  | 1 |  |  |  |  |  |  | 1 | 2
JUMLAH |  | 89 | 82 | 171 | 2 | 82 | 1 |  |  |  |  |  | 85 | 86
`,
        merges: [
          "A2:A3",
          "B2:B3",
          "C2:C3",
          "D2:D3",
          "E2:E3",
          "F2:N2",
          "O2:O3",
          "P2:P3",
          "Q2:Q3",
          "R2:R3",
          "S2:S3",
          "A17:B17",
        ],
      },
    ],
    // The rows lead to all totals but two: 29 cases stand under received that were left, in a row that nothing tells.
    wrong: [
      { sheet: "LIPA Juni", cell: "O5", isSure: true },
      { sheet: "LIPA Juni", cell: "O6", isSure: true },
      { sheet: "LIPA Juni", cell: "O10", isSure: true },
      { sheet: "LIPA Juni", cell: "F10", isSure: true },
      { sheet: "LIPA Juni", cell: "N10", isSure: false },
      { sheet: "LIPA Juni", cell: "O13", isSure: false },
      { sheet: "LIPA Juni", cell: "C17", isSure: false },
      { sheet: "LIPA Juni", cell: "D17", isSure: false },
      { sheet: "LIPA Juni", cell: "F17", isSure: false },
      { sheet: "LIPA Juni", cell: "O17", isSure: false },
    ],
  },
  {
    name: "a religious court, case funds, March",
    year: 2026,
    source: "https://github.com/windysab/chart_dipa: application/views/LK_Mar_2026_view.php",
    sheets: [
      {
        name: "LIPA 7a",
        sheet: `
LAPORAN KEUANGAN PERKARA
PENGADILAN AGAMA
BULAN MARET 2026 - LIPA 7a
NO | URAIAN | PENERIMAAN (Rp) | PENGELUARAN (Rp)
1 | Sisa Awal | Rp 8.702.000
2 | Penerimaan bulan ini | Rp 13.157.500
3 | Biaya Proses/ATK/Pemberkasan *) |  | Rp 5.875.000
4 | Biaya Panggilan |  | Rp 1.029.000
5 | Biaya Penterjemah |  | Rp -
6 | Biaya Pemberitahuan |  | Rp 342.500
7 | Biaya Sita |  | Rp -
8 | Biaya Pemeriksaan Setempat |  | Rp -
9 | Biaya Sumpah |  | Rp -
10 | Biaya Pengiriman |  | Rp -
11 | Materai |  | Rp 720.000
12 | PNBP |  | Rp -
 | Biaya Pendaftaran Tk I |  | Rp 1.410.000
 | Biaya Pendaftaran Banding |  | Rp -
 | Biaya Pendaftaran Kasasi |  | Rp -
 | Redaksi |  | Rp 720.000
 | PNBP lainnya |  | Rp 1.250.000
13 | Pengembalian Sisa Panjar |  | Rp 4.858.000
 | Jumlah | Rp 21.859.500 | Rp 16.404.500
 | Saldo Akhir |  | Rp 5.455.000
 | Saldo Bank |  | Rp 3.551.000
 | Saldo Kas Tunai |  | Rp 1.904.000

Perkara masuk: 95 perkara (9 Prodeo) - Periode musim semi
Perkara putus: 61 Perkara (7 Prodeo) - Target penyelesaian stabil
`,
      },
    ],
    // The rows make 16.204.500; but the balance of 5.455.000 is 3.551.000 + 1.904.000 and 21.859.500 less the total.
    wrong: [{ sheet: "LIPA 7a", cell: "D23", isSure: false }],
  },
  {
    name: "a religious court, annual report, state of cases",
    year: 2021,
    source: "http://online.flipbuilder.com/viexd/wavg/files/basic-html/page29.html",
    sheets: [
      {
        name: "Perkara",
        sheet: `
Pengadilan Agama Cilegon pada tahun 2020 memiliki tunggakan perkara sebanyak 30 perkara, yang terdiri dari 30 perkara gugatan dan 0 perkara permohonan, dan di tahun 2021 Pengadilan Agama Cilegon menerima perkara sebanyak 1.146 perkara, yang terdiri dari 906 perkara gugatan dan 240 perkara permohonan, sehingga jumlah perkara yang ditangani oleh Pengadilan Agama Cilegon pada tahun 2021 sebanyak 1.176 perkara (936 perkara gugatan, 240 perkara permohonan)
Dari jumlah perkara yang ditangani oleh Pengadilan Agama Cilegon sebanyak 1.176 perkara, telah diselesaikan sebanyak 1.150 perkara (910 perkara gugatan, 240 perkara permohonan), sehingga sisa perkara yang belum selesai tahun 2021 sejumlah 26 perkara (hanya perkara gugatan)
Pada tahun 2021, Pengadilan Agama Cilegon juga menerima perkara e-court sebanyak 92 perkara yang terdiri dari 63 perkara gugatan dan 29 perkara permohonan, sedangkan selebihnya sebanyak 1.054 perkara didaftarkan secara biasa. Dan dari 92 perkara e-court tersebut telah diselesaikan sebanyak 92 perkara, sehingga perkara e-court semuanya telah selesai diputus, dan dari 92 perkara yang diselesaikan tersebut, 1 perkara diantaranya diselesaikan secara e-litigasi, dan perkara tersebut telah diputus.
Pada tahun 2021 Pengadilan Agama Cilegon menangani perkara sejumlah1.176 perkara, dengan rincian sisa tahun lalu sebanyak 30 perkara (terdiri dari 30 Perkara Gugatan, dan 0 Perkara Permohonan), ditambah perkara yang masuk pada tahun 2021 sebanyak 1.146 perkara
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a religious court, statistics of a month",
    year: 2025,
    source: "https://pta-palangkaraya.go.id/?p=42010",
    sheets: [
      {
        name: "Berita",
        sheet: `
Selama periode tersebut, tercatat 68 perkara diterima, yang terdiri dari 60 perkara gugatan dan 8 perkara permohonan. Angka ini menunjukkan bahwa tingkat kesadaran masyarakat untuk menyelesaikan persoalan hukum melalui jalur peradilan masih cukup tinggi.
Selain jumlah perkara masuk, data visual juga menunjukkan bahwa terdapat 83 perkara yang berhasil dikabulkan oleh majelis hakim selama bulan November. Dengan capaian tersebut, dapat dilihat bahwa penyelesaian perkara berjalan dengan efektif dan sesuai dengan prinsip peradilan yang sederhana, cepat, dan biaya ringan. Sementara itu, terdapat 3 perkara dicabut serta 1 perkara dinyatakan tidak diterima, sementara tidak ada perkara yang ditolak maupun digugurkan.
Statistik juga mencatat adanya perkara yang masih berjalan dari bulan sebelumnya. Tercatat 104 perkara sisa bulan Oktober dan 85 perkara masih dalam proses penyelesaian hingga akhir November 2025. Kondisi ini menunjukkan bahwa beban perkara masih cukup tinggi, namun proses penanganan tetap berjalan secara terukur dan berkesinambungan.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a religious court, facts of a year",
    year: 2012,
    source:
      "http://badilag.mahkamahagung.go.id/seputar-peradilan-agama/berita-daerah/fakta-fakta-penting-penyelesaian-perkara-di-pa-sijunjung-tahun-2012-31",
    sheets: [
      {
        name: "Berita",
        sheet: `
Total perkara yang diterima oleh PA Sijunjung selama tahun 2012 berjumlah 398 perkara, 299 perkara contentius/gugatan, ditambah 99 perkara voluntair/permohonan, data tersebut termasuk sisa perkara tahun sebelumnya (2011) sebanyak 48 perkara untuk kedua jenis perkara.
Dari keseluruhan perkara yang diterima tersebut bersisa 45 perkara karena banyak faktor, ada yang karena masih dalam tahap pembuktian, bahkan ada yang masih dalam tahap pemanggilan pihak karena ghaib dan lain sebagainya.
Dari data tersebut di atas dapat disimpulkan bahwa perkara yang mendominasi adalah perkara Cerai Gugat dengan 179 perkara (45,0%), kemudian disusul berurutan 3 perkara berikutnya yaitu perkara Isbat Nikah berjumlah 105 perkara (26,4%), perkara Cerai Talak 99 perkara (24,9%) dan perkara Asal Usul Anak sebanyak 11 perkara (2,8%).
Sementara apabila diklasifikasikan berdasarkan sisa perkara, kemudian perkara diterima dan diputus, pada tahun 2012 PA Sijunjung menyisakan perkara 2011 sebanyak 48 perkara, menerima perkara di tahun 2012 sebanyak 350 perkara (berjumlah 398 perkara) dan telah memutus 353 perkara, bersisa 45 perkara (11,3%). Ini artinya 88,7% dari perkara yang diterima telah diselesaikan, diputus baik dengan amar mengabulkan, menolak, menggugurkan, tidak menerima.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a religious court, divorces of a month",
    year: 2021,
    source:
      "https://suarabaru.id/2021/02/11/setiap-hari-87-pasangan-suami-istri-di-jepara-cerai-ini-ternyata-penyebabnya",
    sheets: [
      {
        name: "Berita",
        sheet: `
Pada bulan Januari 2021, Pengadilan Agama Jepara menerima 277 kasus permohonan cerai. Dari jumlah tersebut yang dajukan oleh laki-laki 53 perkara (19,13 %) dan diajukan oleh pihak istri 224 kasus ( 80,86 %).
Sedangkan pada bulan yang sama telah diputus 174 kasus perceraian yang terdiri 45 kasus ( 25,86 % ) cerai talak dan 129 ( 74,13 %) kasus cerai gugat yang diajukan oleh pihak istri. Dengan demikian setiap hari kerja sebanyak 8,7 pasangan suami istri di Jepara cerai.
Sementara jika dilihat dari penyebab terjadinya perceraian yang diajukan faktor tertinggi adalah perselisihan dan pertengkaran terus menerus 110 kasus, alasan ekonomi 49 kasus perceraian, 17 kasus karena salah satu pihak meninggalkan pasangannya, , dan masing-masing 1 kasus karena madat dan di hukum penjara .
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a religious court, cases of a year told by its spokesman",
    year: 2021,
    source: "https://tegal.inews.id/read/26377/sah-tahun-ini-4358-isteri-di-brebes-berstatus-janda",
    sheets: [
      {
        name: "Berita",
        sheet: `
Ketua Pengadilan Agama Brebes melalui Bagian Humas menyebut, jumlah perkara yang masuk ke Pengadilan Agama sejak Januari sampai Jumat (24/12) totalnya mencapai 5.840 perkara. Rinciannya, 5.459 perkara diajukan dari Januari hingga 24 Desember ditambah sisa tahun 2020, yakni 381 perkara.
"Penyelesaian perkara tahun ini dinilai lebih baik karena sebanyak 5.614 sudah inkrah atau 96,13 persen. Sisanya, 226 perkara atau 3,87 persen masih dalam proses persidangan. Sedangkan, tahun 2020 kemarin sebanyak 5.382 perkara yang menyisakan 6,38 perkara yang baru inkrah 2021," katanya.
Dia melanjutkan, khusus perkara perceraian totalnya 4.757. Rinciannya, 3.654 cerai gugat dan sudah divonis 3.346. Sedangkan, perkara cerai talak sebanyak 1.103 yang masuk. 1.012 perkara sudah dinyatakan inkrah.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a religious court, three years told",
    year: 2021,
    source:
      "http://badilag.mahkamahagung.go.id/seputar-peradilan-agama/berita-daerah/info-grafis-jumlah-perkara-mahkamah-syar-iyah-takengon-periode-2019-2021",
    sheets: [
      {
        name: "Berita",
        sheet: `
Dapat dilihat jumlah perkara masuk secara keseluruhan pada tahun 2019 berjumlah 823 perkara angka ini lebih tinggi dibandingkan dengan tahun 2020 yang hanya berjumlah 765 perkara. Namun pada tahun 2021 terjadi kenaikan untuk jumlah perkara yang masuk yakni di angka 912 perkara yang merupakan jumlah tertinggi pada kurun 3 tahun terakhir.
Pada kolom ke 2 menunjukan jumlah perkara putus di MS Takengon, tahun 2021 merupakan tahun dengan jumlah perkara yang sudah putus tertinggi dengan angka 929 perkara, disusul tahun 2019 berjumlah 825 perkara. Dan tahun 2020 berjumlah 779 perkara putus.
Selanjutnya untuk total perkara yang ditangani atau disidangkan pada kurun 3 tahun terakhir. Dengan angka 964 perkara ditangani pada tahun 2021 yang merupakan angka tahun tertinggi, kemudian tahun 2020 dengan 826 perkara ditangani yang merupakan angka tahun terendah. Dan tahun 2019 dengan 874 perkara.
Jumlah sisa perkara pada kolom ke-4 menunjukan tahun 2021 adalah tahun dengan sisa perkara terendah yakni 17 perkara. Disusul tahun 2020 dengan 33 perkara dan terakhir tahun 2019 dengan 38 perkara.
`,
      },
    ],
    // What is left is less than what was heard and not decided, by 11, 14 and 18: withdrawn cases may be apart.
    wrong: [{ sheet: "Berita", cell: "A4", isSure: false }],
  },
];
