import type { PublishedReport } from "./published-report";

export const anggaranDaerah1Tables: PublishedReport[] = [
  {
    name: "a village's realised budget on its site",
    year: 2021,
    source: "https://github.com/IsalGani/SIMDD: resources/views/partials/rincianDanaDesa.blade.php",
    sheets: [
      {
        name: "T1",
        sheet: `
 | Uraian | anggaran | realisasi | Lebih/kurang | presentase
Pendapatan |  |  |  |  | 
 | Pendapatan Transfer | 860.111.000 | 860.111.000 | 0 | 100
 | Dana Desa | 860.111.000 | 860.111.000 | 0 | 100
 | JUMLAH PENDAPATAN | 860.111.000 | 860.111.000 | 0 | 0
Belanja |  |  |  |  | 
Bidang Pelaksanaan Pembangunan Desa |  | 564.134.444 | 564.134.444 | 17.739.762 | 96.86
Bidang Pembinaan Kemasyarakatan |  | 204.574.076 | 160.378.832 | 44.195.244 | 96.86
 | Pembinaan Group Kesehatan dan Kebudayaan Tingkat Desa | 5.200.000 | 5.020.000 | 175.000 | 96.63
 | Pembangunan Rehabilitasi/Peningkatan Sarana dan Prasarana Kepemudaaan & Olahraga Milik Desa | 199.374.076 | 155.353.832 | 44.020.244 | 77.92
Bidang Pemberdayaan Masyarakat |  | 3.000.000 | 0 | 3.000.000 | 0
 | Pelatihan dan Penyuluhan Perlindungan Anak | 3.000.000 | 0 | 3.000.000 | 0
Bidang Penanggulangan Bencana, Darurat Dan Mendesak Desa |  | 401.133.500 | 399.933.500 | 1.200.000 | 99.70
 | Kegiatan Penanggulangan Bencana | 1.833.500 | 1.833.500 | 0 | 100
 | Penanganan Keadaan Mendesak | 399.300.000 | 398.100.000 | 1.200.000 | 99.70
 | JUMLAH BELANJA | 1.172.842.020 | 1.106.707.014 | 66.135.006 | 94.36
 | SURPLUS/(DEFISIT) | -312.731.020 | -246.596.014 | -66.135.006 | -27.15
Belanja |  |  |  |  | 
Penerimaan Pembiayaan |  | 312.731.020 | 312.731.020 | 0 | 
 | SLIPA Tahun Sebelumnya | 312.731.020 | 312.731.020 | 0 | 
 | PEMBIAYAAN NETO | 312.731.020 | 312.731.020 | 0 | 
 | SILPA/SILPA TAHUN BERJALAN | 0 | 66.135.006 | -66.135.006 | 
`,
      },
    ],
    wrong: [
      { sheet: "T1", cell: "F5", isSure: true },
      { sheet: "T1", cell: "D7", isSure: true },
      { sheet: "T1", cell: "F8", isSure: true },
      { sheet: "T1", cell: "D9", isSure: true },
      { sheet: "T1", cell: "F17", isSure: false },
    ],
  },
  {
    name: "a village budget with irregular marks",
    year: 2023,
    source: "https://github.com/Whyriez/Sistem-Informasi-Desa-Tupa: detailApbdes.php",
    sheets: [
      {
        name: "T1",
        sheet: `
Anggaran Dana Desa Keru
Uraian | Anggaran | Sumber Desa
PENDAPATAN HASIL DESA |  | 
Pendapatan Hasil Desa | 2.226,000.00 | 
 | 970.056,000.00 | 
Dana Desa | 716.575,000.00 | 
Alokasi Desa | 251.571,000.00 | 
Pajak Dan Retribusi |  | 
Pendapatan lain-lain | 3.306,038.00 | 
 | 3,306,838,00 | 
 | 0 | 
JUMLAH PENDAPATAN | 975,588,838,00 | 
BIDANG PENYELENGGARA PEMERINTAH DESA | 367,763,733,00 | 
Penyelenggaraan Belanja Sitap, Tunjangan dan Oerasional Pemerintah Desa | 241,302,733,00 | ADD+DLL+PAD
Administrasi kependudukan, pencatatan sipil, dan Kearsipan | 25,700,000,00 | DDS
Tata Praja Pemerintahan, Perencanaan, Keuangan, dan Pelaporan | 60,700,000,00 | DANA DESA + PBH
BIDANG PELAKSANA PEMBANGUNAN DESA | 207,500,000,00 | 
Sub Bidang Pendidikan | 78.000,000,00 | DDS
Sub Bidang Kesehatan | 122,500,000,00 | DDS
Sub Bidang Perhubungan, Komunikasi, dan Informatika | 7,000,000,00 | DDS
BIDANG PEMBINAAN KEMASYARAKATAN | 39,033,100,00 | 
Sub Bidang Ketentraman, Ketertiban Umum, dan Perlindungan Masyarakat | 19,000,000,00 | DDS
Sub Bidang Kebudayaan dan Keagamaan | 19,233,100,00 | DDS
BIDANG PEMBERDAYAAN MASYARAKAT | 407,413,000,00 | 
Sub Bidang Kelautan dan Perikanan | 36,413,000,00 | DDS
Sub Bidang Pertanian dan Peternakan | 317,000,000,00 | DDS
BIDANG PENANGGULANGAN BENCANA, KEADAAN DARURAT DAN MENDESAK DESA | 90,000,000,00 | 
Sub Bidang Keadaan Mendesak | 90,000,000,00 | DDS
JUMLAH BELANJA | 1,111,648,833,00 | 
SURPLUS / (DEFISIT) | (136.059,995) | 
PEMBIAYAAN | (136,059,995) | 
Penerimaan Pembiayaan | 136,059,995,00 | 
SILPA Tahun Sebelumnya | 136,059,995,00 | 
JUMLAH PEMBIAYAAN | 136,059,995,00 | 
SILPA/SILPA TAHUN BERJALAN | 0,00 | 
`,
      },
    ],
    wrong: [
      { sheet: "T1", cell: "B9", isSure: true },
      { sheet: "T1", cell: "B13", isSure: true },
      { sheet: "T1", cell: "B16", isSure: false },
      { sheet: "T1", cell: "B21", isSure: false },
      { sheet: "T1", cell: "B24", isSure: false },
      { sheet: "T1", cell: "B31", isSure: false },
    ],
  },
  {
    name: "a village budget 2016, Pegiringan",
    year: 2016,
    source: "https://www.slideshare.net/JirmanHuri1/apbdes-4",
    sheets: [
      {
        name: "APBDes",
        sheet: `
PENJABARAN ANGGARAN PENDAPATAN DAN BELANJA DESA PEGIRINGAN KECAMATAN BANTARBOLANG
TAHUN ANGGARAN 2016
KODE REKENING |  |  |  | U R A I A N | JUMLAH ANGGARAN | PENJELASAN
1 |  |  |  | 2 | 3 | 4
1 | 1 |  |  | PENDAPATAN ASLI DESA | 87.600.000 | 
1 | 1 | 1 |  | Hasil Usaha Desa | - | 
1 | 1 | 1 | 1 | Badan Usaha Milik Desa | - | 
1 | 1 | 1 | 2 | Badan Kredit Desa | - | 
1 | 1 | 1 | 3 | Lumbung Desa | - | 
1 | 1 | 1 | 4 | Lain-lain Jenis Usaha Desa | - | 
1 | 1 | 2 |  | Hasil Aset Desa | 63.600.000 | 
1 | 1 | 2 | 1 | Tanah Kas Desa | 60.000.000 | 
1 | 1 | 2 | 2 | Tanah Bengkok | - | 
1 | 1 | 2 | 3 | Pasar Desa | 3.600.000 | Perdes No. 5/Tahun 2009
1 | 1 | 2 | 4 | Pasar Hewan | - | 
1 | 1 | 2 | 5 | Tambatan Perahu |  | 
1 | 1 | 2 | 6 | Bangunan Desa | - | 
1 | 1 | 2 | 7 | Pelelangan ikan yang dikelola desa | - | 
1 | 1 | 2 | 8 | Pelelangan hasil pertanian | - | 
1 | 1 | 2 | 9 | Hutan milik desa | - | 
1 | 1 | 2 | 10 | Mata air milik desa | - | 
1 | 1 | 2 | 11 | Pemandian umum | - | 
1 | 1 | 2 | 12 | Perairan/Pantai Desa | - | 
1 | 1 | 2 | 13 | Tempat Pemancingan Di Sungai Desa | - | 
1 | 1 | 2 | 14 | Jalan Desa | - | 
1 | 1 | 2 | 15 | Lapangan milik desa | - | 
1 | 1 | 2 | 16 | Tempat wisata milik desa | - | 
1 | 1 | 3 |  | Hasil Swadaya, Partisipasi Masyarakat dan Gotong Royong | - | 
1 | 1 | 4 |  | Lain-lain Pendapatan Asli Desa yang sah | 24.000.000 | 
`,
        merges: ["A3:D3", "A4:D4"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village's cost estimate for seven wells",
    year: 2022,
    source: "https://id.scribd.com/document/580607152/02-SUMUR-BOR-7-UNIT",
    sheets: [
      {
        name: "RAB",
        sheet: `
RENCANA ANGGARAN BIAYA ( RAB )
BELANJA MODAL
No. | Uraian | Volume | Satuan | Harga Satuan ( Rp.) | JUMLAH ( Rp. ) | JUMLAH TOTAL ( Rp. )
1 | 2 | 3 | 4 | 5 | 6 | 7
I. | BAHAN
1 | Papan Kegiatan | 1.00 | Bh | 101,000 | 101,000
2 | Plakat/ Prasasti | 1.00 | Unit | 750,000 | 750,000
3 | Kayu Cerocok Ø 5-7 cm (P. 4 M) | 112.00 | Btg | 10,000 | 1,120,000
4 | Kayu Mal | 1.00 | M3 | 1,890,000 | 1,890,000
5 | Pasir Urug | 4.00 | M3 | 430,000 | 1,720,000
6 | Pasir Cor | 20.00 | M3 | 430,000 | 8,600,000
8 | Batu Split 2/3 (Kerikil) | 4.00 | M3 | 580,000 | 2,320,000
9 | Semen @ 50 kg | 35.00 | Zak | 90,000 | 3,150,000
10 | Besi Beton Ø 6 mm (P. 12 M) | 14.00 | Btg | 48,000 | 672,000
11 | Besi Beton Ø 10 mm (Pjg. 12 M) | 28.00 | Btg | 77,000 | 2,156,000
12 | Besi Beton Ø 8 mm (Pjg. 12 M) | 14.00 | Btg | 58,000 | 812,000
13 | Kawat ikat | 3.00 | Kg | 29,000 | 87,000
14 | Paku Biasa | 21.00 | Kg | 20,000 | 420,000
15 | Pengeboran Sumber Air | 7.00 | Titik | 9,500,000 | 66,500,000
 | Sub Total ( 1 ) |  |  |  |  | 90,298,000
III. | UPAH
1 | Pekerja | 63.00 | HOK | 100,000 | 6,300,000
2 | Tukang | 56.00 | HOK | 120,000 | 6,720,000
 | Sub Total ( 3 ) |  |  |  |  | 13,020,000
IV. | HONORARIUM
1 | Ketua TPK | 1.00 | Keg | 100,000 | 100,000
2 | Sekretaris TPK | 1.00 | Keg | 100,000 | 100,000
3 | Anggota TPK | 1.00 | Keg | 100,000 | 100,000
4 | Operasional TPK | 1.00 | Keg | 500,000 | 500,000
 | Sub Total ( 4 ) |  |  |  |  | 800,000
 | TOTAL ( 1 + 2 + 3 ) |  |  |  | - | 104,118,000
 | TOTAL BIAYA Rp |  |  |  |  | 104,118,000
`,
      },
    ],
    wrong: [{ sheet: "RAB", cell: "B31", isSure: false }],
  },
  {
    name: "a village's cost estimate for a concrete path",
    year: 2021,
    source: "https://id.scribd.com/document/545970804/1a-RAB-JR-Beton-Manual-K-100-SNI",
    sheets: [
      {
        name: "RAB",
        sheet: `
RENCANA ANGGARAN BIAYA (RAB)
DESA PASIR BERDENGUNG KECAMATAN TANJUNG BUNGA
TAHUN ANGGARAN 2021
NO. | U R A I A N | VOLUME |  | HARGA SATUAN (Rp) | JUMLAH (Rp)
1 | 2 | 3 |  | 4 | 5
I. | BAHAN
1. | Semen (1 zak=50 kg) | 99.00 | Zak | 90,000.00 | 8,910,000.00
2. | Pasir Beton | 13.00 | M3 | 140,000.00 | 1,820,000.00
3. | Pasir Urug | 12.00 | M3 | 120,000.00 | 1,440,000.00
4. | Batu pecah 2/3 cm (kerikil) | 15.00 | M3 | 500,000.00 | 7,500,000.00
5. | Papan Mal uk. 2/18 cm- 4m | 25.00 | Kpg | 22,000.00 | 550,000.00
6. | Plastik untuk Alas Cor Beton | 220.00 | M2 | 4,000.00 | 880,000.00
7. | Kayu Reng | 7.00 | Btg | 15,000.00 | 105,000.00
8. | Paku Campur | 2.00 | Kg | 22,000.00 | 44,000.00
9. | Gerobak Dorong | 2.00 | Bh | 500,000.00 | 1,000,000.00
10. | Sekop | 3.00 | Bh | 100,000.00 | 300,000.00
 |  |  |  | Jumlah Bahan | 22,549,000.00
II. | SEWA ALAT
1.
 |  |  |  | Jumlah Alat | 0.00
III. | UPAH
1. | Pekerja | 49.00 | HOK | 85,000.00 | 4,165,000.00
2. | Tukang | 9.00 | HOK | 120,000.00 | 1,080,000.00
3. | Kepala Tukang | 1.00 | HOK | 140,000.00 | 140,000.00
4. | Mandor | 3.00 | HOK | 120,000.00 | 360,000.00
 |  | 62.00 | HOK | Jumlah Upah | 5,745,000.00
IV. | HONOR TPK
1. | Ketua | 1.00 | org | 300,000.00 | 300,000.00
2. | Sekretaris | 1.00 | org | 250,000.00 | 250,000.00
3. | Anggota | 3.00 | org | 200,000.00 | 600,000.00
 |  | 5.00 | org | Jumlah Honor TPK | 1,150,000.00
V. | ADMINISTRASI KEGIATAN
1. | Kertas HVS | 1.00 | rem | 50,000.00 | 50,000.00
2. | Tinta Printer Hitam | 1.00 | bh | 150,000.00 | 150,000.00
3. | Tinta Printer Warna | 3.00 | bh | 150,000.00 | 450,000.00
4. | Buku Tulis | 5.00 | bh | 5,000.00 | 25,000.00
5. | Pen | 5.00 | bh | 5,000.00 | 25,000.00
6. | Meterai | 10.00 | lbr | 10,000.00 | 100,000.00
 |  | 25.00 | org | Jumlah Adm. Keg. | 800,000.00
 |  |  |  | J U M L A H (Rp.) | 30,244,000.00
`,
        merges: ["C4:D4"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regency's library office, revised budget document",
    year: 2022,
    source:
      "https://id.scribd.com/document/660987656/2-23-01-2-01-Perencanaan-Penganggaran-Dan-Evaluasi-Kinerja-Perangkat-Daerah",
    sheets: [
      {
        name: "Kepala",
        sheet: `
DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN
SATUAN KERJA PERANGKAT DAERAH
Kab. Kotabaru
Tahun Anggaran 2022
Kegiatan | : | 2.23.01.2.01 Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah
Alokasi Tahun 2021 | : | Rp0 (terbilang: nol rupiah)
Alokasi Tahun 2022 | : | Rp82.716.800 (terbilang: delapan puluh dua juta tujuh ratus enam belas ribu delapan ratus rupiah)
Alokasi Tahun 2023 | : | Rp0 (terbilang: nol rupiah)
`,
      },
      {
        name: "Indikator",
        sheet: `
Indikator dan Tolok Ukur Kinerja Kegiatan
Indikator | Sebelum Perubahan |  | Setelah Perubahan
 | Tolok Ukur Kinerja | Target Kinerja | Tolok Ukur Kinerja | Target Kinerja
Capaian Kegiatan | Persentase layanan dukungan administrasi kesekretariatan yang sesuai SOP | 100 Persen | Persentase layanan dukungan administrasi kesekretariatan yang sesuai SOP | 100 Persen
Masukan | Dana yang dibutuhkan | Rp138.656.400 | Dana yang dibutuhkan | Rp82.716.800
Keluaran | Persentase dokumen perencanaan, penganggaran dan evaluasi kinerja berkualitas | 100 Persen | Persentase dokumen perencanaan, penganggaran dan evaluasi kinerja berkualitas | 100 Persen
Hasil | Persentase dokumen perencanaan, penganggaran dan evaluasi kinerja berkualitas | 100 Persen | Persentase dokumen perencanaan, penganggaran dan evaluasi kinerja berkualitas | 100 Persen
`,
        merges: ["A2:A3", "B2:C2", "D2:E2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regency council's secretariat, revised work plan and budget",
    year: 2022,
    source: "https://id.scribd.com/document/623133305/administrasi-umum-perangkat-daerah",
    sheets: [
      {
        name: "Kepala",
        sheet: `
RENCANA KERJA DAN PERUBAHAN ANGGARAN
SATUAN KERJA PERANGKAT DAERAH
Pemerintah Kabupaten Lampung Timur Tahun Anggaran 2022
Kegiatan | : | 4.02.01.2.06 Administrasi Umum Perangkat Daerah
Organisasi | : | 4.02.0.00.0.00.01.0000 Sekretariat DPRD
Alokasi Tahun 2021 | : | Rp. 0
Alokasi Tahun 2022 | : | Rp. 1.882.880.000
Alokasi Tahun 2023 | : | Rp. 0
`,
      },
      {
        name: "Indikator",
        sheet: `
Indikator & Tolok Ukur Kinerja Kegiatan
Indikator | Sebelum Perubahan |  | Sesudah Perubahan
 | Tolok Ukur Kinerja | Target Kinerja | Tolok Ukur Kinerja | Target Kinerja
Capaian Kegiatan | Nilai Indeks Kepuasan Masyarakat terhadap layanan perangkat daerah | 65 % | Nilai Indeks Kepuasan Masyarakat terhadap layanan perangkat daerah | 65 %
Masukan | Dana yang dibutuhkan | Rp. 1.695.000.000 | Dana yang dibutuhkan | Rp. 1.882.880.000
Keluaran | Pelaksanaan kegiatan perkantoran sesuai aturan | 12 bulan | Pelaksanaan kegiatan perkantoran sesuai aturan | 12 bulan
Hasil | Terlaksananya kegiatan administrasi perkantoran sesuai aturan | 100 % | Terlaksananya kegiatan administrasi perkantoran sesuai aturan | 100 %
`,
        merges: ["A2:A3", "B2:C2", "D2:E2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial legal bureau, revised work plan and budget",
    year: 2021,
    source: "https://123dok.com/document/zw9om3ly-sistem-informasi-pemerintahan-daerah-cetak-rka-rincian-belanja.html",
    sheets: [
      {
        name: "Kepala",
        sheet: `
RENCANA KERJA DAN PERUBAHAN ANGGARAN
SATUAN KERJA PERANGKAT DAERAH
Pemerintah Provinsi Nusa Tenggara Barat Tahun Anggaran 2021
Kegiatan | : | 4.01.05.1.01 Fasilitasi Penyusunan Perundang-Undangan
Unit | : | 4.01.0.00.0.00.01.0004 Biro Hukum
Alokasi Tahun 2020 | : | Rp. 0
Alokasi Tahun 2021 | : | Rp. 509.547.700
Alokasi Tahun 2022 | : | Rp. 0
`,
      },
      {
        name: "Indikator",
        sheet: `
Indikator & Tolok Ukur Kinerja Kegiatan
Indikator | Sebelum Perubahan |  | Setelah Perubahan
 | Tolok Ukur Kinerja | Target Kinerja | Tolok Ukur Kinerja | Target Kinerja
Capaian Kegiatan | Persentase Fasilitasi Penyusunan Produk Hukum DaerahProvinsi yang terbentuk | 100 % | Persentase Fasilitasi Penyusunan Produk Hukum DaerahProvinsi yang terbentuk | 100 %
Masukan | Dana yang dibutuhkan | Rp. 1.165.317.200 | Dana yang dibutuhkan | Rp. 509.547.700
Keluaran
Hasil | Persentase Penyusunan Produk Hukum Daerah yangterbentuk | 100 Persen | Persentase Penyusunan Produk Hukum Daerah yangterbentuk | 100 Persen
`,
        merges: ["A2:A3", "B2:C2", "D2:E2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village budget amendment, Ngrombo",
    year: 2024,
    source:
      "https://onehourindexing01.prideseotools.com/index.php?q=https%3A%2F%2Fid.scribd.com%2Fdocument%2F732788070%2FLampiran-Perkades-Perubahan-Penjabaran-APBDes-2024",
    sheets: [
      {
        name: "Perubahan 2024",
        sheet: `
PERUBAHAN ANGGARAN PENDAPATAN DAN BELANJA DESA |  |  |  |  |  | 
PEMERINTAH DESA NGROMBO |  |  |  |  |  | 
TAHUN ANGGARAN 2024 |  |  |  |  |  | 
Jenis APBDes : DRAFT PERUBAHAN |  |  |  |  |  | 
KODE REK |  | URAIAN | ANGGARAN (RP) |  | BERTAMBAH/ ( BERKURANG ) | SUMBERDANA
 |  |  | SEMULA | MENJADI |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7
1. |  | PENDAPATAN |  |  |  | 
 | 4.1. | Pendapatan Asli Desa | 157.100.000,00 | 157.100.000,00 | 0,00 | 
 | 4.1.2. | Hasil Aset Desa | 157.100.000,00 | 157.100.000,00 | 0,00 | 
 | 4.2. | Pendapatan Transfer | 2.293.706.000,00 | 2.333.706.000,00 | 40.000.000,00 | 
 | 4.2.1. | Dana Desa | 1.004.459.000,00 | 1.004.459.000,00 | 0,00 | 
 | 4.2.2. | Bagi Hasil Pajak dan Retribusi | 131.000.000,00 | 131.000.000,00 | 0,00 | 
 | 4.2.3. | Alokasi Dana Desa | 763.247.000,00 | 763.247.000,00 | 0,00 | 
 | 4.2.4. | Bantuan Keuangan Provinsi | 145.000.000,00 | 185.000.000,00 | 40.000.000,00 | 
 | 4.2.5. | Bantuan Keuangan Kabupaten/Kota | 250.000.000,00 | 250.000.000,00 | 0,00 | 
 | 4.3. | Pendapatan Lain-lain | 500.000,00 | 500.000,00 | 0,00 | 
 | 4.3.6. | Bunga Bank | 500.000,00 | 500.000,00 | 0,00 | 
 | 4.3.9. | Lain-lain pendapatan Desa yang sah | 0,00 | 0,00 | 0,00 | 
 |  | JUMLAH PENDAPATAN | 2.451.306.000,00 | 2.491.306.000,00 | 40.000.000,00 | 
`,
        merges: ["A1:G1", "A2:G2", "A3:G3", "A4:G4", "A5:B6", "C5:C6", "D5:E5", "F5:F6", "G5:G6"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regency budget summary, Solok Selatan",
    year: 2012,
    source: "http://anggaransolsel.blogspot.com/2012/04/lampiran-i-peraturan-daerah-kabupaten.html",
    sheets: [
      {
        name: "Lampiran I",
        sheet: `
Lampiran I : Peraturan Daerah Kabupaten Solok Selatan |  | 
Nomor : 1 Tahun 2012 |  | 
Tanggal : 7 Maret 2012 |  | 
KABUPATEN SOLOK SELATAN |  | 
RINGKASAN APBD |  | 
TAHUN ANGGARAN 2012 |  | 
Nomor Urut | URAIAN | JUMLAH ANGGARAN
1 | 2 | 3
 |  | 
1 | PENDAPATAN DAERAH | 474.409.633.050
 |  | 
1,1 | Pendapatan Asli Daerah | 22.755.672.725
1.1.1 | Pajak Daerah | 3.691.022.559
1.1.2 | Retribusi Daerah | 11.798.997.840
1.1.3 | Hasil Pengelolaan Kekayaan Daerah yang dipisahkan | 2.115.652.326
1.1.4 | Lain-Lain Pendapatan Asli Daerah yang Sah | 5.150.000.000
 |  | 
1,2 | Dana Perimbangan | 376.142.350.136
1.2.1 | Dana Bagi Hasil Pajak/Bagi Hasil Bukan Pajak | 27.111.440.136
1.2.2 | Dana Alokasi Umum | 315.000.000.000
1.2.3 | Dana Alokasi Khusus | 34.030.910.000
 |  | 
1,3 | Lain-Lain Pendapatan Daerah Yang sah | 75.511.610.189
1.3.1 | Hibah | 22.388.986.158
1.3.2 | Dana Darurat | 
1.3.3 | Bagi Hasil Pajak dari Propinsi dan Pemerintah Daerah Lainnya | 21.854.624.031
1.3.4 | Dana Penyesuaian dan Otonomi Khusus | 29.000.000.000
1.3.5 | Bantuan keuangan dari Provinsi atau pemerintah daerah lainnya | 2.268.000.000
 |  | 
 | Jumlah Pendapatan | 474.409.633.050
`,
        merges: ["A1:C1", "A2:C2", "A3:C3", "A4:C4", "A5:C5", "A6:C6"],
      },
    ],
    wrong: [],
  },
];
