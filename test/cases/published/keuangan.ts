import type { PublishedReport } from "./published-report";

export const keuanganTables: PublishedReport[] = [
  {
    name: "the tax directorate general, balanced scorecard",
    year: 2016,
    source:
      "https://123dok.com/article/capaian-kinerja-organisasi-pengantar-keputusan-direktur-jenderal-pajak.zl1m1roy",
    sheets: [
      {
        name: "NKO",
        sheet: `
Perspektif | Bobot | Nilai
Stakeholder | 25% | 20,40
Customer | 15% | 14,36
Internal Process | 30% | 34,09
Learning and Growth | 30% | 32,12
Nilai Kinerja Organisasi |  | 100,97
`,
      },
      {
        name: "IKU",
        sheet: `
Nama IKU | Target 2016 | Realisasi 2016
Persentase realisasi penerimaan pajak | 100% | 81,60
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a state treasury office, IKPA weights",
    year: 2021,
    source: "https://id.scribd.com/document/517979343/S-168-Langkah-Peningkatan-IKPA-2021",
    sheets: [
      {
        name: "Bobot",
        sheet: `
Reformulasi IKPA 2021 dengan perubahan bobot sebagai berikut:
No | Indikator | Bobot TA 2020 | Bobot TA 2021
1 | Penyerapan Anggaran | 15% | 15%
2 | Data Kontrak | 15% | 10%
3 | Penyelesaian Tagihan | 12% | 10%
4 | Capaian Output | 10% | 17%
5 | Pengelolaan UP dan TUP | 8% | 8%
6 | Revisi DIPA | 5% | 5%
7 | Deviasi Halaman III DIPA | 5% | 5%
8 | LPJ Bendahara | 5% | 5%
9 | Perencanaan Kas (Renkas) | 5% | 5%
10 | Kesalahan SPM | 5% | 5%
11 | Retur SP2D | 5% | 5%
12 | Pagu Minus | 5% | 5%
13 | Dispensasi SPM | 5% | 5%
 | TOTAL | 100% | 100%
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regional treasury office, service score",
    year: 2022,
    source: "https://online.flipbuilder.com/gazw/mbsf/files/basic-html/page510.html",
    sheets: [
      {
        name: "Layanan",
        sheet: `
No. | Komponen Penilaian | Indikator | Jumlah dan Satuan | Kondisi Lapangan | Nilai
1. | Indeks Kepuasan Pengguna Layanan (1.1) Nilai Maksimum: 100 | (1.1) Nilai IKM yang diperoleh | Nilai IKM | a. 81% – 100% | 100
 |  |  |  | b. 66% – 80% | 80
 |  |  |  | c. < 66% | 60
 | Nilai B |  |  |  | 100
 | Bobot Nilai B = 5% x Nilai B |  |  |  | 5
 | NILAI KINERJA PELAYANAN = NILAI A + NILAI B (Nilai Maksimum = 30) |  |  |  | 29.6
`,
        merges: ["A2:A4", "B2:B4", "C2:C4", "D2:D4"],
      },
    ],
    wrong: [],
  },
  {
    name: "a tax office section, targets by quarter",
    year: 2024,
    source: "https://id.scribd.com/document/731273769/2024-K-4-Seksi-Pelayanan-Pratama",
    sheets: [
      {
        name: "Target",
        sheet: `
SASARAN STRATEGIS (SS) DAN INDIKATOR KINERJA INDIVIDU (IKI) TAHUN 2024
No | Sasaran Strategis | Kode | Indikator Kinerja Utama | Target
 |  |  |  | Q1 | Q2 | Smt 1 | Q3 | s.d.Q3 | Q4 | Y
1 | Kepatuhan tahun berjalan yang tinggi | 01a-CP | Persentase capaian tingkat kepatuhan penyampaian SPT Tahunan PPh | 60% | 80% | 80% | 90% | 90% | 100% | 100%
2 | Edukasi dan pelayanan yang efektif | 02a-CP | Persentase perubahan perilaku lapor dan bayar atas kegiatan edukasi dan penyuluhan | 10% | 40% | 40% | 60% | 60% | 74% | 74%
 |  | 02b-CP | Indeks Kepuasan Pelayanan dan Efektivitas Penyuluhan | 5% | 5% | 10% | 5% | 15% | 85% | 100%
 |  | 02c-N | Persentase penyelesaian pengembalian pendahuluan kelebihan pembayaran pajak tepat waktu | 90% | 90% | 90% | 90% | 90% | 90% | 90%
 |  | 02d-N | Persentase realisasi penerbitan SP2B dan SP2PK tepat waktu | 100% | 100% | 100% | 100% | 100% | 100% | 100%
 |  | 02e-N | Persentase realisasi pelayanan penerbitan SKPKPP tepat waktu | 100% | 100% | 100% | 100% | 100% | 100% | 100%
 |  | 02f-N | Persentase realisasi penyelesaian permohonan layanan unggulan tepat waktu | 100% | 100% | 100% | 100% | 100% | 100% | 100%
3 | Data dan Informasi yang Berkualitas | 03a-N | Persentase pengemasan dokumen perpajakan yang akan dikirim | 40% | 60% | 60% | 75% | 75% | 87% | 87%
 |  | 03b-N | Persentase tindak lanjut pengembalian dokumen perpajakan | 97% | 97% | 97% | 97% | 97% | 97% | 97%
4 | Pengelolaan Organisasi dan SDM yang adaptif | 04a-CP | Tingkat Pemenuhan Kompetensi Teknis dan Standar Jam Pelajaran Pegawai | 15 | 45 | 45 | 75 | 75 | 90 | 90
`,
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:K2", "A5:A10", "B5:B10", "A11:A12", "B11:B12"],
      },
    ],
    wrong: [],
  },
  {
    name: "a sub-division of a district finance agency",
    year: 2022,
    source: "https://mail.simkinerja2022.polmankab.go.id/Beranda/pengukurankinerjaeselon4/1.24.2.1/2022",
    sheets: [
      {
        name: "Kinerja",
        sheet: `
Pengukuran Kinerja Tahun 2022
Sasaran Kegiatan / Sub-Kegiatan | Indikator | Satuan | Target | Realisasi Target | Kinerja(%)
Sasaran Kegiatan : Meningkatnya Kualitas Penganggaran Pendapatan dan Belanja Daerah | Persentase Perangkat Daerah yang Menyampaikan Dokumen Penganggaran Sesuai Standar dan Tepat Waktu | persen | 95.56 | 93 | 97.32
Sasaran Sub-Kegiatan : Tersusunnya Peraturan Daerah tentang APBD | Jumlah Rancangan Perda/Perbup Tentang APBD yang Tersusun sesuai standar dan tepat waktu | dokumen | 2 | 3 | 150.00
Sasaran Sub-Kegiatan : Tersusunnya Peraturan Daerah Tentang Perubahan APBD | Jumlah Rancangan Perda/Perbup Tentang Perubahan APBD yang Tersusun sesuai standar dan tepat waktu | dokumen | 3 | 5 | 166.67
`,
      },
      {
        name: "Anggaran",
        sheet: `
Kegiatan / Sub-Kegiatan | Alokasi Anggaran (Rp) | Realisasi Anggaran (Rp) Jumlah | Realisasi(%)
Kegiatan :
Koordinasi dan Penyusunan Rencana Anggaran Daerah | 1,004,422,800 | 1,000,972,958 | 99.66
Sub-Kegiatan :
Koordinasi dan Penyusunan Peraturan Daerah Tentang APBD dan Peraturan Kepala Daerah Tentang Penjabaran APBD | 808,430,200 | 805,369,584 | 99.62
Koordinasi dan Penyusunan Peraturan Daerah Tentang Perubahan APBD dan Peraturan Kepala Daerah Tentang Penjabaran Perubahan APBD | 195,992,600 | 195,603,374 | 99.80
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a city, regional own income 2015",
    year: 2015,
    source:
      "https://text-id.123dok.com/document/lzg3me1nq-dana-bagi-hasil-pajakbagi-hasil-bukan-pajak-dana-alokasi-umum-dau-dana-bagi-hasil-pajak-dari-provinsi-dan-dana-penyesuaian-dan-otonomi-khusus-bantuan-keuangan-dari-provinsi-atau-pemerintah.html",
    sheets: [
      {
        name: "Retribusi",
        sheet: `
Realisasi Retribusi Daerah Tahun Anggaran 2015 (sebagian)
No | Uraian | Target (Rp) | Realisasi (Rp) | %
7. | Retribusi Pelayanan Parkir di Tepi Jalan Umum | 774.425.000,00 | 55.600.000,00 | 7,18
8. | Retribusi Pengujian Kendaraan Bermotor | 671.215.000,00 | 446.355.400,00 | 66,50
9. | Retribusi Jasa Usaha Terminal | 18.379.217.500,00 | 6.533.474.500,00 | 35,55
10. | Retribusi Jasa Usaha Tempat Khusus Parkir | 365.000.000,00 | 30.127.000,00 | 8,25
11. | Retribusi Jasa Kepelabuhanan | 3.799.298.860,00 | 2.652.270.349,40 | 69,81
12. | Retribusi Pelayanan Bandar Udara | 198.028.640,00 | 227.078.355,00 | 114,67
13. | Retribusi Perizinan Tertentu | 2.000.000,00 | 1.720.000,00 | 86,00
14. | Ret. Jasa Usaha Rumah Potong Hewan | 30.000.000,00 | 14.560.000,00 | 48,53
15. | Retribusi Pabrik Es Balok | 370.000.000,00 | 40.110.000,00 | 10,84
16. | Retribusi Bibit Ikan, Benih Ikan | 80.000.000,00 | 32.949.650,00 | 41,19
17. | Ret. Izin Mendirikan Bangunan (IMB) | 7.489.800.000,00 | - | 0,00
18. | Ret. Izin Usaha Perdagangan Minuman Beralkohol | 9.950.000,00 | 14.400.000,00 | 144,72
19. | Izin Usaha Perikanan | 250.000,00 | - | 0,00
20. | Retribusi Workshop Pertukangan Kayu | 13.200.000,00 | - | 0,00
21. | Retribusi Workshop Konveksi | 14.400.000,00 | - | 0,00
22. | Pemeriksaan Kualitas Air | 230.500.000,00 | 248.385.000,00 | 107,76
23. | Retribusi Puskesmas | 130.356.000,00 | 130.356.000,00 | 100,00
`,
      },
      {
        name: "Kekayaan Daerah",
        sheet: `
Hasil Perusahaan Milik Daerah dan Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan Tahun Anggaran 2015
No | Uraian | Target (Rp) | Realisasi (Rp) | %
C | Hasil Perusahaan Milik Daerah dan Hasil Pengelolaan Kekayaan Daerah yang dipisahkan | 1.484.470.316,00 | 1.621.702.693,00 | 109,24
1. | Bank daerah | 1.432.470.316,00 | 1.621.702.693,00 | 113,21
2. | Perusahaan pembangunan | 52.000.000,00 | - | 0,00
3. | Perusahaan pelabuhan | - | - | 0,00
4. | Perusahaan air minum | - | - | 0,00
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a city, best income and spending units",
    year: 2025,
    source: "https://www.gemamedianet.com/2025/12/kejar-target-akhir-tahun-pemko-padang.html",
    sheets: [
      {
        name: "Pendapatan",
        sheet: `
5 OPD dengan Realisasi Pendapatan Tertinggi
Peringkat | OPD | Realisasi (Rp) | Persentase
1 | Dinas Pariwisata | 879,4 Juta | 146,58%
2 | Dinas Tenaga Kerja & Perindustrian | 137,3 Juta | 124,90%
3 | Dinas Pemadam Kebakaran | 51 Juta | 102,00%
4 | Dinas Perumahan Rakyat & Kawasan Permukiman | 869,8 Juta | 96,65%
5 | Badan Pendapatan Daerah (Bapenda) | 667,6 Miliar | 95,95%
`,
      },
      {
        name: "Belanja",
        sheet: `
5 OPD dengan Realisasi Belanja Tertinggi
OPD | Persentase | Realisasi
Sekretariat DPRD | 86,28% | Rp71,0 Miliar
Dinas Tenaga Kerja & Perindustrian | 83,63% | Rp14,7 Miliar
Badan Penanggulangan Bencana Daerah (BPBD) | 83,26% | Rp13,0 Miliar
Inspektorat | 82,73% | Rp19,9 Miliar
Kecamatan | 81,62% | Rp36,4 Miliar
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a ministry of finance, transfers to regions",
    year: 2017,
    source: "https://123dok.com/article/realisasi-semester-i-transfer-ke-daerah-tahun.qm8j2j7z",
    sheets: [
      {
        name: "Transfer",
        sheet: `
Tabel 5.1 Realisasi Semester I Transfer ke Daerah (miliar rupiah; sebagian)
Uraian | 2016 |  |  | 2017
 | APBNP | Realisasi | % | APBN | Realisasi | %
TRANSFER KE DAERAH | 729.270,8 | 357.189,1 | 49,0 | 704.925,1 | 360.363,8 | 51,1
`,
        merges: ["A2:A3", "B2:D2", "E2:G2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a central bank office (revenue of regency budgets)",
    year: 2009,
    source: "https://123dok.com/article/realisasi-pendapatan-apbd-kabupaten-kota-apbd.yn9mp5kq",
    sheets: [
      {
        name: "Pendapatan",
        sheet: `
Realisasi Pendapatan APBD Kabupaten/Kota (Rp miliar)
URAIAN | Target APBD 2008 | Realisasi Sem II 2008 | Realisasi 2008 | % Realisasi 2008 | Target APBD 2009 | Realisasi Sem II 2009 | Realisasi 2009 | % Realisasi 2009
PENDAPATAN DAERAH | 5.501,12 | 3.097,31 | 5.621,92 | 102,20% | 5.650,01 | 2.957,27 | 5.716,86 | 101,18%
Pendapatan Asli Daerah | 402,01 | 229,20 | 438,78 | 109,15% | 478,88 | 257,22 | 476,00 | 99,40%
Pajak Daerah | 123,08 | 73,62 | 133,35 | 108,35% | 139,86 | 82,04 | 149,80 | 107,11%
Retribusi Daerah | 173,89 | 95,51 | 177,51 | 102,08% | 172,37 | 81,15 | 162,21 | 94,11%
Hasil Pengelolaan Kekayaan Daerah Yang Dipisahkan | 29,84 | 9,85 | 26,69 | 89,44% | 30,83 | 10,32 | 30,22 | 98,02%
Lain-lain Pendapatan Asli Daerah yang Sah | 75,20 | 50,23 | 101,23 | 134,62% | 135,83 | 83,70 | 133,76 | 98,48%
Dana Perimbangan | 4.525,89 | 2.423,60 | 4.582,65 | 101,25% | 4.683,21 | 2.258,11 | 4.711,28 | 100,60%
Dana Bagi Hasil Pajak/Bagi Hasil Non Pajak | 244,24 | 207,98 | 287,24 | 117,60% | 311,23 | 253,26 | 324,06 | 104,12%
Dana Alokasi Umum | 3.903,39 | 1.971,06 | 3.952,54 | 101,26% | 3.941,60 | 1.703,58 | 3.956,85 | 100,39%
Dana Alokasi Khusus | 378,25 | 244,56 | 342,87 | 90,65% | 430,38 | 301,26 | 430,38 | 100,00%
Lain-Lain Pendapatan Daerah Yang Sah | 573,22 | 444,51 | 600,50 | 104,76% | 487,92 | 441,95 | 529,58 | 108,54%
Dana Hibah | 70,39 | 71,89 | 71,89 | 102,13% | 1,80 | 18,70 | 18,70 | 1038,67%
Dana Darurat | 28,12 | 33,76 | 33,76 | 120,06% | 0,00 | 0,00 | 0,00 | -
Dana Bagi Hasil Pajak Dari Propinsi dan Pemerintah daerah lainnya | 211,37 | 185,86 | 249,46 | 118,02% | 252,31 | 211,74 | 275,78 | 109,30%
Dana Penyesuaian dan Otonomi Khusus | 132,69 | 69,45 | 123,43 | 93,02% | 123,90 | 109,81 | 121,75 | 98,27%
Bantuan Keuangan dari Propinsi atau Pemerintah Daerah Lainnya | 88,48 | 65,03 | 73,21 | 82,75% | 57,03 | 47,64 | 56,40 | 98,91%
Pendapatan lainnya | 42,17 | 18,52 | 48,75 | 115,61% | 52,88 | 54,06 | 56,96 | 107,71%
`,
      },
    ],
    wrong: [
      { sheet: "Pendapatan", cell: "D3", isSure: false },
      { sheet: "Pendapatan", cell: "G3", isSure: false },
      { sheet: "Pendapatan", cell: "C4", isSure: false },
      { sheet: "Pendapatan", cell: "F4", isSure: false },
      { sheet: "Pendapatan", cell: "G4", isSure: false },
      { sheet: "Pendapatan", cell: "H4", isSure: false },
      { sheet: "Pendapatan", cell: "B9", isSure: false },
      { sheet: "Pendapatan", cell: "G9", isSure: false },
      { sheet: "Pendapatan", cell: "H9", isSure: false },
      { sheet: "Pendapatan", cell: "H13", isSure: false },
      { sheet: "Pendapatan", cell: "E5", isSure: false },
      { sheet: "Pendapatan", cell: "E8", isSure: false },
      { sheet: "Pendapatan", cell: "E18", isSure: false },
      { sheet: "Pendapatan", cell: "E19", isSure: false },
      { sheet: "Pendapatan", cell: "I14", isSure: false },
      { sheet: "Pendapatan", cell: "I17", isSure: false },
      { sheet: "Pendapatan", cell: "I18", isSure: false },
    ],
  },
  {
    name: "a fiscal balance directorate (transfers to regions)",
    year: 2013,
    source: "https://id.scribd.com/document/410449600/Permendagri-No-86-TH-2017",
    sheets: [
      {
        name: "Transfer",
        sheet: `
TREN TRANSFER KE DAERAH TAHUN 2008 - 2013
dalam miliar rupiah
Komponen Transfer | 2008 | 2009 | 2010 | 2011 | 2012 | 2013
DAU | 179.5 | 186.4 | 203.6 | 225.5 | 273.8 | 311.1
DAK | 20.8 | 24.7 | 21 | 24.8 | 25.9 | 31.7
DBH | 78.4 | 76.1 | 92.2 | 96.9 | 111.5 | 102.7
Dana Otsus | 7.5 | 9.5 | 9.1 | 10.4 | 11.9 | 13.4
Dana Penyesuaian | 6.2 | 11.8 | 18.9 | 53.7 | 57.4 | 70.4
Total | 292.4 | 308.6 | 344.7 | 411.3 | 480.6 | 529.4
Keterangan: Tahun 2008 - 2010 data diambil berdasarkan LKPP
Tahun 2011 data realisasi unaudited
Tahun 2012 data pagu APBN
`,
      },
    ],
    wrong: [
      { sheet: "Transfer", cell: "C9", isSure: false },
      { sheet: "Transfer", cell: "D9", isSure: false },
      { sheet: "Transfer", cell: "F9", isSure: false },
      { sheet: "Transfer", cell: "G9", isSure: false },
    ],
  },
  {
    name: "a treasury regional office (physical DAK by district)",
    year: 2018,
    source: "https://online.flipbuilder.com/cmxl/rlox/files/basic-html/page43.html",
    sheets: [
      {
        name: "DAK Fisik",
        sheet: `
Tabel 3.4. Pagu dan Realisasi Penyaluran DAK Fisik TA 2018 per Jenis (s.d. tanggal 11 Desember 2018)
(dalam miliar rupiah)
No | Nama Pemda | Reguler |  |  | Penugasan |  |  | Afirmasi
 |  | Pagu | Realisasi | % | Pagu | Realisasi | % | Pagu | Realisasi | %
1 | BENGKULU | 17.04 | 8.75 | 51% | 105.20 | 73.21 | 70% | - | - | 0%
2 | KOTA BENGKULU | 35.97 | 26.03 | 72% | 10.97 | 9.54 | 87% | - | - | 0%
3 | KAB BENGKULU TENGAH | 38.85 | 30.66 | 79% | 12.06 | 8.45 | 70% | - | - | 0%
4 | KAB BENGKULU UTARA | 56.89 | 40.44 | 71% | 5.38 | 3.77 | 70% | 12.32 | 11.03 | 90%
5 | KAB REJANG LEBONG | 70.08 | 50.09 | 71% | 31.22 | 24.16 | 77% | - | - | 0%
6 | KAB KEPAHIANG | 47.55 | 40.41 | 85% | 7.03 | 5.03 | 72% | - | - | 0%
7 | KAB LEBONG | 44.48 | 40.86 | 92% | 4.97 | 3.48 | 70% | - | - | 0%
`,
        merges: ["A3:A4", "B3:B4", "C3:E3", "F3:H3", "I3:K3"],
      },
    ],
    wrong: [],
  },
  {
    name: "a treasury regional office (physical DAK by field)",
    year: 2020,
    source: "https://id.scribd.com/document/512224718/MATERI-PAK-KANWIL",
    sheets: [
      {
        name: "Reguler",
        sheet: `
PROGRES REALISASI DAK FISIK BERDASARKAN JENIS PENYALURAN 2020 (Rupiah)
BIDANG/SUB BIDANG | Pagu | Real | % Real
REGULER
Bid Pendidikan Subbid PAUD | 14.385.648.000 | 2.988.382.500 | 20,77%
Bid Pendidikan Subbid SD | 432.784.472.000 | 81.968.036.500 | 18,94%
Bid Pendidikan Subbid SMP | 201.993.531.000 | 36.776.164.000 | 18,21%
Bid Pendidikan Subbid SMA | 29.422.043.000 | - | 0,00%
Bid Pendidikan Subbid SKB | 37.997.999.000 | 7.222.868.000 | 19,01%
Bid Pendidikan Subbid SLB | 1.498.984.000 | - | 0,00%
`,
      },
      {
        name: "Penugasan",
        sheet: `
PROGRES REALISASI DAK FISIK BERDASARKAN JENIS PENYALURAN 2020 (Rupiah)
BIDANG/SUB BIDANG | Pagu | Real | % Real
PENUGASAN
Bid Pendidikan Subbid SMK | 213.954.207.000 | - | 0,00%
Bid Kesehatan Subbid Penurunan AKI-AKB | 20.839.513.000 | 10.840.000 | 0,05%
Bid Kesehatan Subbid Penguatan Intervensi Stunting | 67.692.963.000 | 794.905.920 | 1,17%
Bid Kesehatan Subbid Penurunan Stunting (KB) | 658.929.000 | 133.034.000 | 20,19%
Bid Kesehatan Subbid Peningkatan & Pencegahan | 90.605.542.000 | 7.466.308.747 | 8,24%
`,
      },
    ],
    wrong: [],
  },
];
