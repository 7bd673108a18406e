import type { ReportCase } from "./report-case";

/** A regional police: crimes by unit with their trend, accidents, staff, programmes, receipts. */
export const polda: ReportCase = {
  name: "a regional police",
  year: 2023,
  sheets: [
    {
      name: "Capaian",
      sheet: `
CAPAIAN INDIKATOR KINERJA UTAMA POLDA TAHUN 2023

No | Sasaran Strategis | Indikator Kinerja | Target 2023 | Realisasi 2023 | % Capaian | Ket
1 | 2 | 3 | 4 | 5 | 6 | 7
1 | Harkamtibmas | Indeks Harkamtibmas | 3,90 | 4,02 | 103,08 | Tercapai
 |  | Persentase penurunan jumlah kejahatan konvensional | 5% | 4,01% | 80,20% | Tidak tercapai
2 | Penegakan hukum | Persentase penyelesaian tindak pidana | 68% | 73,25% | 107,72% | Tercapai
 |  | Jumlah kasus menonjol yang menjadi perhatian publik diselesaikan | 12 kasus | 12 kasus | 100% | Tercapai
3 | Pelayanan publik | Indeks Kepuasan Masyarakat (SPKT) | 86,50 | 89,14 | 103,05 | Tercapai
 |  | Angka fatalitas laka lantas per 100.000 penduduk | 7,5 | 6,9 | 108,00 | Tercapai
4 | Tata kelola | Nilai Reformasi Birokrasi | 76 | 77,21 | 101,59 | Tercapai
 |  | Persentase pelanggaran anggota Polri | 0,50% | 0,42% | 116,00% | Tercapai
 |  | Opini BPK atas laporan keuangan | WTP | WTP | 100% | Tercapai
`,
    },
    {
      name: "CTCC",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:J2", "K2:L2"],
      sheet: `
DATA CRIME TOTAL DAN CRIME CLEARANCE JAJARAN POLDA
NO | KESATUAN | TAHUN 2022 |  |  | TAHUN 2023 |  |  | TREND CT |  | TREND CC | 
 |  | LAPOR | SELESAI | % | LAPOR | SELESAI | % | SELISIH | % | SELISIH | %
1 | Polresta Kendari | 812 | 560 | 69,0 | 790 | 571 | 72,3 | -22 | -2,7 | 11 | 2,0
2 | Polres Kolaka | 401 | 288 | 71,8 | 377 | 290 | 76,9 | -24 | -6,0 | 2 | 0,7
3 | Polres Konawe | 355 | 240 | 67,6 | 362 | 262 | 72,4 | 7 | 2,0 | 22 | 9,2
4 | Polres Muna | 298 | 201 | 67,4 | 311 | 208 | 66,9 | 13 | 4,4 | 7 | 3,5
5 | Polres Buton | 217 | 150 | 69,1 | 190 | 141 | 74,2 | -27 | -12,4 | -9 | -6,0
6 | Polres Bau-Bau | 344 | 260 | 75,6 | 329 | 247 | 75,1 | -15 | -4,4 | -13 | -5,0
7 | Polres Bombana | 156 | 99 | 63,5 | 149 | 118 | 79,2 | -7 | -4,5 | 19 | 19,2
8 | Polres Konsel | 266 | 188 | 70,7 | 251 | 190 | 75,7 | -15 | -5,6 | 2 | 1,1
9 | Ditreskrimum | 102 | 70 | 68,6 | 98 | 66 | 67,3 | -4 | -3,9 | -4 | -5,7
10 | Ditreskrimsus | 44 | 29 | 65,9 | 51 | 37 | 72,5 | 7 | 15,9 | 8 | 27,6
 | JUMLAH | 2.995 | 2.085 | 69,6 | 2.908 | 2.130 | 73,2 | -87 | -2,9 | 45 | 2,2
`,
    },
    {
      name: "Lima Tahun",
      sheet: `
REKAPITULASI GANGGUAN KAMTIBMAS LIMA TAHUN TERAKHIR
NO | JENIS | 2019 | 2020 | 2021 | 2022 | 2023 | JUMLAH | RATA-RATA
1. | Konvensional | 3.120 | 2.874 | 2.790 | 2.815 | 2.702 | 14.301 | 2.860,2
2. | Transnasional | 412 | 398 | 377 | 401 | 420 | 2.008 | 401,6
3. | Kekayaan negara | 38 | 41 | 29 | 33 | 27 | 168 | 33,6
4. | Kontinjensi | 5 | 2 | 7 | 3 | 4 | 21 | 4,2
 | TOTAL | 3.575 | 3.315 | 3.203 | 3.252 | 3.153 | 16.498 | 3.299,6
`,
    },
    {
      name: "Laka",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"],
      sheet: `
TABEL DATA LAKA LANTAS
URAIAN | TAHUN 2022 | TAHUN 2023 | NAIK / TURUN |  | KET
 |  |  | ANGKA | % | 
Jumlah kejadian | 1.204 | 1.131 | 73 | 6,06% | Turun
Meninggal dunia | 288 | 251 | 37 | 12,85% | Turun
Luka berat | 143 | 150 | 7 | 4,90% | Naik
Luka ringan | 1.507 | 1.402 | 105 | 6,97% | Turun
Kerugian materi (Rp) | 3.915.400.000 | 3.502.750.000 | 412.650.000 | 10,54% | Turun
`,
    },
    {
      name: "Narkoba",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:I2", "A10:B10"],
      sheet: `
UNGKAP KASUS NARKOBA SEMESTER I
NO | BULAN | JUMLAH KASUS | TERSANGKA |  |  | BARANG BUKTI |  | 
 |  |  | PRIA | WANITA | JML | SABU (GR) | GANJA (GR) | OBAT (BUTIR)
1 | Januari | 31 | 38 | 2 | 40 | 412,35 | - | 210
2 | Februari | 28 | 33 | 3 | 36 | 388,10 | 1.204,5 | -
3 | Maret | 35 | 41 | 1 | 42 | 1.021,77 | - | 55
4 | April | 22 | 27 | - | 27 | 210,04 | 320 | -
5 | Mei | 29 | 36 | 4 | 40 | 540,90 | - | 1.200
6 | Juni | 33 | 39 | 2 | 41 | 322,61 | 87,25 | 18
JUMLAH |  | 178 | 214 | 12 | 226 | 2.895,77 | 1.611,75 | 1.483
`,
    },
    {
      name: "Personel",
      sheet: `
JUMLAH PERSONEL POLDA DIBANDINGKAN DSPP
NO | GOLONGAN / PANGKAT | DSPP | RIIL | KURANG | % PEMENUHAN
1 | Pati | 2 | 2 | - | 100,00
2 | Pamen | 312 | 241 | 71 | 77,24
3 | Pama | 1.022 | 688 | 334 | 67,32
4 | Bintara | 8.120 | 6.403 | 1.717 | 78,85
5 | Tamtama | 215 | 140 | 75 | 65,12
6 | PNS | 410 | 188 | 222 | 45,85
 | JUMLAH | 10.081 | 7.662 | 2.419 | 76,00
`,
    },
    {
      name: "Program",
      sheet: `
REALISASI ANGGARAN POLDA PER PROGRAM T.A. 2023 (dalam rupiah)
NO | KODE | PROGRAM | PAGU AWAL | PAGU REVISI | REALISASI | % | SISA
1 | 060.01.BM | Program Profesionalisme SDM | 8.412.330.000 | 8.450.120.000 | 8.441.209.310 | 99,89% | 8.910.690
2 | 060.01.BO | Program Pemeliharaan Kamtibmas | 91.200.455.000 | 93.114.200.000 | 92.988.410.775 | 99,86% | 125.789.225
3 | 060.01.BP | Program Penyelidikan dan Penyidikan Tindak Pidana | 15.877.000.000 | 16.020.300.000 | 15.911.874.200 | 99,32% | 108.425.800
4 | 060.01.BQ | Program Modernisasi Almatsus dan Sarpras | 30.122.900.000 | 28.990.410.000 | 28.776.900.120 | 99,26% | 213.509.880
5 | 060.01.WA | Program Dukungan Manajemen | 612.304.118.000 | 620.118.445.000 | 619.870.331.968 | 99,96% | 248.113.032
JUMLAH |  |  | 757.916.803.000 | 766.693.475.000 | 765.988.726.373 | 99,91% | 704.748.627
`,
    },
    {
      name: "Jenis",
      sheet: `
REALISASI PER JENIS BELANJA
Kode | Jenis Belanja | Pagu (Rp) | Realisasi (Rp) | Persentase | Porsi terhadap total
51 | Belanja Pegawai | 551.204.880.000,00 | 551.009.314.008,00 | 99,96 | 71,93
52 | Belanja Barang | 182.498.185.000,00 | 181.933.112.245,00 | 99,69 | 23,75
53 | Belanja Modal | 32.990.410.000,00 | 33.046.300.120,00 | 100,17 | 4,31
 | Total | 766.693.475.000,00 | 765.988.726.373,00 | 99,91 | 100,00
`,
    },
    {
      name: "PNBP",
      sheet: `
TARGET DAN REALISASI PNBP
No | Jenis | Target | Realisasi | Lebih/(Kurang) | Capaian (%)
1 | SIM | 21.450.000.000 | 22.118.440.000 | 668.440.000 | 103,1
2 | STNK | 33.200.000.000 | 32.918.750.000 | (281.250.000) | 99,2
3 | BPKB | 41.100.000.000 | 43.004.125.000 | 1.904.125.000 | 104,6
4 | SKCK | 2.100.000.000 | 2.422.590.000 | 322.590.000 | 115,4
Jumlah |  | 97.850.000.000 | 100.463.905.000 | 2.613.905.000 | 102,7
`,
    },
    {
      name: "Renstra",
      merges: ["A2:A3", "B2:B3", "C2:F2", "G2:G3", "H2:H3"],
      sheet: `
PERBANDINGAN REALISASI DENGAN TARGET AKHIR RENSTRA
No | Indikator | Realisasi |  |  |  | Target 2024 | Kemajuan (%)
 |  | 2020 | 2021 | 2022 | 2023 |  | 
1 | Indeks Harkamtibmas | 3,61 | 3,74 | 3,88 | 4,02 | 4,00 | 100,50
2 | Persentase penyelesaian tindak pidana | 64,10% | 66,90% | 69,62% | 73,25% | 70% | 104,64
3 | Indeks Kepuasan Masyarakat (SPKT) | 82,4 | 84,77 | 87,02 | 89,14 | 88 | 101,30
4 | Nilai Reformasi Birokrasi | - | 74,05 | 75,9 | 77,21 | 78 | 98,99
`,
    },
    {
      name: "Narasi",
      sheet: `
Jumlah tindak pidana yang dilaporkan (crime total) tahun 2023 sebanyak 2.908 kasus, turun 87 kasus (2,90%) dibandingkan tahun 2022 sebanyak 2.995 kasus.
Penyelesaian perkara (crime clearance) tahun 2023 sebanyak 2.130 kasus atau 73,2% dari 2.908 kasus yang dilaporkan.
Polresta Kendari menerima 790 laporan dan menyelesaikan 571 perkara atau sebesar 72,3%.
Kejadian laka lantas turun dari 1.204 kejadian menjadi 1.131 kejadian atau turun 73 kejadian (6,06%).
Korban meninggal dunia berkurang 37 orang dari 288 orang pada tahun 2022 menjadi 251 orang pada tahun 2023.
Korban luka berat justru naik sebesar 4,90% yakni dari 143 orang menjadi 150 orang.
Kekuatan personel riil 7.662 orang dari DSPP 10.081 orang, sehingga pemenuhan baru mencapai 76,00%.
Pagu anggaran setelah revisi sebesar Rp 766.693.475.000,- dengan realisasi Rp 765.988.726.373,- (99,91%) sehingga tersisa Rp 704.748.627,-.
Belanja pegawai menyerap Rp 551.009.314.008 atau 99,96% dari pagu Rp 551.204.880.000.
Indeks Kepuasan Masyarakat sebesar 89,14 dengan kategori Sangat Baik, naik 2,12 poin dari tahun 2022 yang sebesar 87,02.
Capaian indeks harkamtibmas sebesar 103,08% diperoleh dari realisasi 4,02 dibagi target 3,90.
Semester I diungkap 178 kasus narkoba dengan 226 tersangka yang terdiri atas 214 pria dan 12 wanita.
Barang bukti sabu yang disita sebanyak 2.895,77 gram.
Polda membawahi 8 (delapan) Polres/Polresta dan 97 (sembilan puluh tujuh) Polsek.
Penerimaan PNBP sebesar Rp 100.463.905.000,- melampaui target Rp 97.850.000.000,- atau 102,7%.
Jumlah penduduk wilayah hukum sekitar 2,7 juta jiwa sehingga rasio polisi terhadap penduduk 1 : 352.
Seluruh Polres telah menerapkan pelayanan SPKT 24 jam.
Crime clock tahun 2023 adalah 3 jam 0 menit 44 detik, artinya setiap 3 jam terjadi satu tindak pidana.
Selra tahun 2023 naik 3,63 persen poin dari 69,62% menjadi 73,25%.
Angka fatalitas 6,9 per 100.000 penduduk lebih rendah dari target 7,5.
`,
    },
  ],
  mistakes: [
    { sheet: "Capaian", cell: "F5", right: "103,08", wrong: "101,03" },
    { sheet: "Capaian", cell: "F7", right: "107,72%", wrong: "109,44%" },
    { sheet: "Capaian", cell: "F10", right: "108,00", wrong: "118,00" },
    { sheet: "CTCC", cell: "E5", right: "71,8", wrong: "78,1" },
    { sheet: "CTCC", cell: "F14", right: "2.908", wrong: "2.759" },
    { sheet: "CTCC", cell: "I8", right: "-27", wrong: "-72" },
    { sheet: "CTCC", cell: "H9", right: "75,1", wrong: "74,2" },
    { sheet: "CTCC", cell: "J11", right: "-5,6", wrong: "-6,5" },
    { sheet: "Lima Tahun", cell: "H4", right: "2.008", wrong: "2.080" },
    { sheet: "Lima Tahun", cell: "E7", right: "3.203", wrong: "3.293" },
    { sheet: "Lima Tahun", cell: "I3", right: "2.860,2", wrong: "2.680,2" },
    { sheet: "Laka", cell: "E5", right: "12,85%", wrong: "13,85%" },
    { sheet: "Laka", cell: "D7", right: "105", wrong: "150" },
    { sheet: "Narkoba", cell: "F6", right: "42", wrong: "43" },
    { sheet: "Narkoba", cell: "G10", right: "2.895,77", wrong: "2.859,77" },
    { sheet: "Narkoba", cell: "I10", right: "1.483", wrong: "1.438" },
    { sheet: "Personel", cell: "E5", right: "334", wrong: "343" },
    { sheet: "Personel", cell: "D9", right: "7.662", wrong: "7.522" },
    { sheet: "Personel", cell: "F6", right: "78,85", wrong: "78,58" },
    { sheet: "Program", cell: "G5", right: "99,32%", wrong: "99,23%" },
    { sheet: "Program", cell: "H6", right: "213.509.880", wrong: "231.509.880" },
    { sheet: "Program", cell: "E8", right: "766.693.475.000", wrong: "765.693.475.000" },
    { sheet: "Jenis", cell: "D3", right: "551.009.314.008,00", wrong: "551.009.323.008,00" },
    { sheet: "Jenis", cell: "E4", right: "99,69", wrong: "99,96" },
    { sheet: "PNBP", cell: "E4", right: "(281.250.000)", wrong: "281.250.000" },
    { sheet: "PNBP", cell: "F6", right: "115,4", wrong: "151,4" },
    { sheet: "Renstra", cell: "H5", right: "104,64", wrong: "109,14" },
    { sheet: "Renstra", cell: "F6", right: "89,14", wrong: "89,41" },
    { sheet: "Narasi", cell: "A1", right: "turun 87 kasus", wrong: "turun 96 kasus" },
    { sheet: "Narasi", cell: "A3", right: "72,3%", wrong: "73,2%" },
    { sheet: "Narasi", cell: "A5", right: "berkurang 37", wrong: "berkurang 47" },
    { sheet: "Narasi", cell: "A6", right: "4,90%", wrong: "8,49%" },
    { sheet: "Narasi", cell: "A12", right: "214 pria", wrong: "241 pria" },
    { sheet: "Narasi", cell: "A14", right: "(sembilan puluh tujuh)", wrong: "(sembilan puluh enam)" },
    { sheet: "Narasi", cell: "A15", right: "102,7%", wrong: "107,2%" },
    { sheet: "Narasi", cell: "A10", right: "2,12 poin", wrong: "2,21 poin" },
  ],
};
