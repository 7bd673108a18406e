import type { ReportCase } from "./report-case";

/** A village as its financial system prints it: codes in three columns, lebih/(kurang) as budget less spending. */
export const desaSiskeudes: ReportCase = {
  name: "a village of siskeudes",
  year: 2024,
  sheets: [
    {
      name: "LRA Desa",
      merges: ["A6:C6", "A7:C7"],
      sheet: `
LAPORAN REALISASI PELAKSANAAN
ANGGARAN PENDAPATAN DAN BELANJA DESA
PEMERINTAH DESA SUKAMAJU
TAHUN ANGGARAN 2024

KODE REK |  |  | URAIAN | ANGGARAN (Rp) | REALISASI (Rp) | LEBIH/(KURANG) (Rp) | %
1 |  |  | 2 | 3 | 4 | 5 | 6
4 |  |  | PENDAPATAN |  |  |  | 
4 | 1 |  | Pendapatan Asli Desa | 48.000.000,00 | 41.700.000,00 | 6.300.000,00 | 86,88
4 | 1 | 1 | Hasil Usaha Desa | 45.000.000,00 | 38.250.000,00 | 6.750.000,00 | 85,00
4 | 1 | 4 | Lain-Lain Pendapatan Asli Desa | 3.000.000,00 | 3.450.000,00 | (450.000,00) | 115,00
4 | 2 |  | Pendapatan Transfer | 1.641.204.500,00 | 1.639.881.250,00 | 1.323.250,00 | 99,92
4 | 2 | 1 | Dana Desa | 987.654.000,00 | 987.654.000,00 | 0,00 | 100,00
4 | 2 | 2 | Bagi Hasil Pajak dan Retribusi | 41.210.500,00 | 39.887.250,00 | 1.323.250,00 | 96,79
4 | 2 | 3 | Alokasi Dana Desa | 512.340.000,00 | 512.340.000,00 | 0,00 | 100,00
4 | 2 | 4 | Bantuan Keuangan Provinsi | 100.000.000,00 | 100.000.000,00 | 0,00 | 100,00
4 | 3 |  | Pendapatan Lain-lain | 0,00 | 1.532.118,00 | (1.532.118,00) | 0,00
4 | 3 | 6 | Bunga Bank | 0,00 | 1.532.118,00 | (1.532.118,00) | 0,00
 |  |  | JUMLAH PENDAPATAN | 1.689.204.500,00 | 1.683.113.368,00 | 6.091.132,00 | 99,64
5 |  |  | BELANJA |  |  |  | 
5 | 1 |  | Belanja Pegawai | 408.240.000,00 | 405.915.600,00 | 2.324.400,00 | 99,43
5 | 1 | 1 | Penghasilan Tetap dan Tunjangan Kepala Desa | 54.600.000,00 | 54.600.000,00 | 0,00 | 100,00
5 | 1 | 2 | Penghasilan Tetap dan Tunjangan Perangkat Desa | 289.800.000,00 | 287.775.000,00 | 2.025.000,00 | 99,30
5 | 1 | 3 | Jaminan Sosial Kepala Desa dan Perangkat Desa | 18.240.000,00 | 17.940.600,00 | 299.400,00 | 98,36
5 | 1 | 4 | Tunjangan BPD | 45.600.000,00 | 45.600.000,00 | 0,00 | 100,00
5 | 2 |  | Belanja Barang dan Jasa | 532.564.500,00 | 522.530.731,00 | 10.033.769,00 | 98,12
5 | 2 | 1 | Belanja Barang Perlengkapan | 212.455.000,00 | 207.118.400,00 | 5.336.600,00 | 97,49
5 | 2 | 2 | Belanja Jasa Honorarium | 151.200.000,00 | 150.000.000,00 | 1.200.000,00 | 99,21
5 | 2 | 3 | Belanja Perjalanan Dinas | 24.300.000,00 | 23.150.000,00 | 1.150.000,00 | 95,27
5 | 2 | 5 | Belanja Operasional Perkantoran | 48.109.500,00 | 46.987.331,00 | 1.122.169,00 | 97,67
5 | 2 | 7 | Belanja Barang dan Jasa yang Diserahkan kepada Masyarakat | 96.500.000,00 | 95.275.000,00 | 1.225.000,00 | 98,73
5 | 3 |  | Belanja Modal | 638.150.000,00 | 635.567.500,00 | 2.582.500,00 | 99,60
5 | 3 | 2 | Belanja Modal Pengadaan Peralatan, Mesin dan Alat Berat | 38.750.000,00 | 38.500.000,00 | 250.000,00 | 99,35
5 | 3 | 4 | Belanja Modal Gedung dan Bangunan | 187.400.000,00 | 186.212.500,00 | 1.187.500,00 | 99,37
5 | 3 | 5 | Belanja Modal Jalan | 412.000.000,00 | 410.855.000,00 | 1.145.000,00 | 99,72
5 | 4 |  | Belanja Tidak Terduga | 140.400.000,00 | 138.600.000,00 | 1.800.000,00 | 98,72
5 | 4 | 1 | Belanja Tidak Terduga | 140.400.000,00 | 138.600.000,00 | 1.800.000,00 | 98,72
 |  |  | JUMLAH BELANJA | 1.719.354.500,00 | 1.702.613.831,00 | 16.740.669,00 | 99,03
 |  |  | SURPLUS / (DEFISIT) | (30.150.000,00) | (19.500.463,00) | (10.649.537,00) | 
6 |  |  | PEMBIAYAAN |  |  |  | 
6 | 1 |  | Penerimaan Pembiayaan | 60.000.000,00 | 60.000.000,00 | 0,00 | 100,00
6 | 1 | 1 | SILPA Tahun Sebelumnya | 60.000.000,00 | 60.000.000,00 | 0,00 | 100,00
6 | 2 |  | Pengeluaran Pembiayaan | 29.850.000,00 | 29.850.000,00 | 0,00 | 100,00
6 | 2 | 2 | Penyertaan Modal Desa | 29.850.000,00 | 29.850.000,00 | 0,00 | 100,00
 |  |  | PEMBIAYAAN NETTO | 30.150.000,00 | 30.150.000,00 | 0,00 | 100,00
 |  |  | SISA LEBIH/(KURANG) PEMBIAYAAN ANGGARAN | 0,00 | 10.649.537,00 | (10.649.537,00) | 
`,
    },
    {
      name: "Bidang",
      sheet: `
REALISASI BELANJA MENURUT BIDANG
NO | BIDANG / SUB BIDANG | ANGGARAN | REALISASI | SISA | CAPAIAN
1 | BIDANG PENYELENGGARAAN PEMERINTAHAN DESA | Rp504.090.000 | Rp499.370.600 | Rp4.719.400 | 99,06%
1.1 | Siltap dan Operasional | Rp430.840.000 | Rp427.415.600 | Rp3.424.400 | 99,21%
1.2 | Sarana Prasarana Pemerintahan | Rp61.250.000 | Rp60.105.000 | Rp1.145.000 | 98,13%
1.3 | Administrasi Kependudukan | Rp12.000.000 | Rp11.850.000 | Rp150.000 | 98,75%
2 | BIDANG PELAKSANAAN PEMBANGUNAN DESA | Rp867.110.000 | Rp860.902.000 | Rp6.208.000 | 99,28%
2.1 | Pendidikan | Rp88.000.000 | Rp87.500.000 | Rp500.000 | 99,43%
2.2 | Kesehatan | Rp131.210.000 | Rp128.334.500 | Rp2.875.500 | 97,81%
2.3 | Pekerjaan Umum dan Penataan Ruang | Rp599.400.000 | Rp597.067.500 | Rp2.332.500 | 99,61%
2.4 | Kawasan Permukiman | Rp48.500.000 | Rp48.000.000 | Rp500.000 | 98,97%
3 | BIDANG PEMBINAAN KEMASYARAKATAN | Rp60.500.000 | Rp59.600.000 | Rp900.000 | 98,51%
3.1 | Ketentraman dan Ketertiban | Rp24.000.000 | Rp23.100.000 | Rp900.000 | 96,25%
3.2 | Kebudayaan dan Keagamaan | Rp36.500.000 | Rp36.500.000 | - | 100,00%
4 | BIDANG PEMBERDAYAAN MASYARAKAT | Rp110.000.000 | Rp108.741.231 | Rp1.258.769 | 98,86%
4.1 | Pertanian dan Peternakan | Rp110.000.000 | Rp108.741.231 | Rp1.258.769 | 98,86%
5 | BIDANG PENANGGULANGAN BENCANA DAN KEADAAN MENDESAK | Rp140.400.000 | Rp138.600.000 | Rp1.800.000 | 98,72%
5.3 | Keadaan Mendesak (BLT) | Rp140.400.000 | Rp138.600.000 | Rp1.800.000 | 98,72%
 | TOTAL | Rp1.682.100.000 | Rp1.667.213.831 | Rp14.886.169 | 99,12%
`,
    },
    {
      name: "Sumber",
      sheet: `
REALISASI MENURUT SUMBER DANA
No. | Sumber Dana | Pagu | Tahap I | Tahap II | Jumlah Realisasi | Sisa | % Serapan
1. | Dana Desa | 987.654.000 | 591.001.000 | 394.002.000 | 985.003.000 | 2.651.000 | 99,7
2. | Alokasi Dana Desa | 512.340.000 | 304.914.000 | 203.276.750 | 508.190.750 | 4.149.250 | 99,2
3. | PBH | 41.210.500 | 22.872.000 | 15.248.500 | 38.120.500 | 3.090.000 | 92,5
4. | PAD | 48.000.000 | 24.420.000 | 16.280.000 | 40.700.000 | 7.300.000 | 84,8
5. | Bantuan Provinsi | 100.000.000 | 59.700.000 | 39.800.000 | 99.500.000 | 500.000 | 99,5
Jumlah |  | 1.689.204.500 | 1.002.907.000 | 668.607.250 | 1.671.514.250 | 17.690.250 | 99,0
`,
    },
    {
      name: "RAPBDes",
      sheet: `
PERBANDINGAN APBDES
Uraian | APBDes Murni | APBDes Perubahan | Bertambah (Berkurang) | %
Pendapatan | 1.650.000.000 | 1.689.204.500 | 39.204.500 | 2,38
Belanja | 1.640.000.000 | 1.719.354.500 | 79.354.500 | 4,84
Pembiayaan | -10.000.000 | 30.150.000 | 40.150.000 | -
`,
    },
    {
      name: "Penduduk",
      merges: ["D2:F2", "A2:A3", "B2:B3", "C2:C3"],
      sheet: `
DATA KEPENDUDUKAN
No | Wilayah | Jumlah KK | Jumlah Penduduk |  | 
 |  |  | L | P | L + P
1 | RW 01 | 212 | 401 | 388 | 789
2 | RW 02 | 188 | 350 | 361 | 711
3 | RW 03 | 240 | 455 | 470 | 925
4 | RW 04 | 97 | 180 | 169 | 349
 | Total | 737 | 1.386 | 1.388 | 2.774
`,
    },
    {
      name: "Stunting",
      sheet: `
KONVERGENSI STUNTING
No | Posyandu | Sasaran Balita | Balita Stunting | Prevalensi (%) | Ditimbang | D/S (%)
1 | Melati | 64 | 8 | 12,5 | 60 | 93,8
2 | Mawar | 51 | 5 | 9,8 | 49 | 96,1
3 | Anggrek | 72 | 6 | 8,3 | 70 | 97,2
4 | Dahlia | 38 | 5 | 13,2 | 33 | 86,8
Jumlah |  | 225 | 24 | 10,7 | 212 | 94,2
`,
    },
    {
      name: "IDM",
      sheet: `
NILAI INDEKS DESA MEMBANGUN
No | Indeks | 2021 | 2022 | 2023 | 2024 | Kenaikan 2023-2024
1 | Indeks Ketahanan Sosial (IKS) | 0,7543 | 0,7714 | 0,8057 | 0,8286 | 0,0229
2 | Indeks Ketahanan Ekonomi (IKE) | 0,5833 | 0,6167 | 0,6500 | 0,7000 | 0,0500
3 | Indeks Ketahanan Lingkungan (IKL) | 0,6667 | 0,7333 | 0,7333 | 0,8000 | 0,0667
 | Nilai IDM | 0,6681 | 0,7071 | 0,7297 | 0,7762 | 0,0465
`,
    },
    {
      name: "Fisik",
      sheet: `
KEGIATAN FISIK
No | Kegiatan | Volume | Anggaran | Realisasi | Keuangan (%) | Fisik (%)
1 | Rabat beton RT 02 | 320 m | 96.000.000,- | 95.740.000,- | 99,7 | 100
2 | Talud RT 04 | 85 m | 74.500.000,- | 74.350.000,- | 99,8 | 100
3 | Sumur bor | 2 unit | 118.000.000,- | 117.210.000,- | 99,3 | 100
4 | Jalan usaha tani | 610 m | 241.500.000,- | 240.765.000,- | 99,7 | 95
 | Jumlah |  | 530.000.000,- | 528.065.000,- | 99,6 | 
`,
    },
    {
      name: "Narasi",
      sheet: `
Pendapatan Desa Tahun Anggaran 2024 dianggarkan Rp1.689.204.500,00 dan terealisasi Rp1.683.113.368,00 (satu miliar enam ratus delapan puluh tiga juta seratus tiga belas ribu tiga ratus enam puluh delapan rupiah) atau sebesar 99,64%.
Belanja Desa terealisasi sebesar Rp1.702.613.831,00 dari anggaran Rp1.719.354.500,00 atau 99,03%, sehingga terdapat sisa sebesar Rp16.740.669,00.
Dana Desa sebesar Rp987.654.000,00 terdiri atas penyaluran tahap I Rp592.592.400,00 (60%) dan tahap II Rp395.061.600,00 (40%).
Pendapatan Asli Desa mencapai Rp41.700.000,00 atau 86,88% dari target Rp48.000.000,00.
SILPA tahun 2024 sebesar Rp10.649.537,00.
Belanja modal merupakan 37,33% dari total realisasi belanja desa.
Jumlah penduduk Desa Sukamaju sebanyak 2.774 jiwa yang terdiri dari 1.386 laki-laki dan 1.388 perempuan.
Jumlah balita stunting sebanyak 24 anak dari 225 balita (10,7%).
Nilai IDM naik dari 0,7297 pada tahun 2023 menjadi 0,7762 pada tahun 2024 atau naik 0,0465 poin sehingga berstatus Maju.
BLT Desa disalurkan kepada 39 KPM sebesar Rp300.000 per bulan selama 12 bulan, dengan total anggaran Rp140.400.000.
Realisasi BLT Desa sebesar Rp138.600.000 atau 98,72%.
Kegiatan fisik menghabiskan Rp528.065.000,- dari anggaran Rp530.000.000,- atau 99,6%.
Jalan usaha tani sepanjang 610 m selesai 95% secara fisik.
Penyertaan modal desa sebesar Rp29.850.000,00 disetorkan kepada BUM Desa.
Desa Sukamaju terdiri atas 4 (empat) RW dan 17 (tujuh belas) RT.
Musdes dihadiri 58 dari 75 undangan atau 77,33%.
Jumlah KK miskin turun dari 142 KK menjadi 121 KK atau berkurang 21 KK (14,79%).
Alokasi Dana Desa terserap 99,2% yaitu Rp508.190.750 dari pagu Rp512.340.000.
Perdes Nomor 5 Tahun 2024 ditetapkan tanggal 12 Oktober 2024.
Sebesar 30% dana desa atau Rp296.296.200,00 digunakan untuk ketahanan pangan dan kesehatan.
`,
    },
  ],
  mistakes: [
    { sheet: "LRA Desa", cell: "G14", right: "1.323.250,00", wrong: "1.332.250,00" },
    { sheet: "LRA Desa", cell: "F26", right: "522.530.731,00", wrong: "427.255.731,00" },
    { sheet: "LRA Desa", cell: "E38", right: "1.719.354.500,00", wrong: "1.728.354.500,00" },
    { sheet: "LRA Desa", cell: "H34", right: "99,37", wrong: "93,39" },
    { sheet: "LRA Desa", cell: "F39", right: "(19.500.463,00)", wrong: "(20.500.463,00)" },
    { sheet: "LRA Desa", cell: "H10", right: "85,00", wrong: "83,67" },
    { sheet: "Bidang", cell: "F9", right: "97,81%", wrong: "98,71%" },
    { sheet: "Bidang", cell: "D12", right: "Rp59.600.000", wrong: "Rp56.900.000" },
    { sheet: "Bidang", cell: "C19", right: "Rp1.682.100.000", wrong: "Rp1.658.100.000" },
    { sheet: "Sumber", cell: "E4", right: "203.276.750", wrong: "202.376.750" },
    { sheet: "Sumber", cell: "F8", right: "1.671.514.250", wrong: "1.672.014.250" },
    { sheet: "Sumber", cell: "H5", right: "92,5", wrong: "95,2" },
    { sheet: "RAPBDes", cell: "D4", right: "79.354.500", wrong: "79.534.500" },
    { sheet: "RAPBDes", cell: "E3", right: "2,38", wrong: "3,28" },
    { sheet: "Penduduk", cell: "F5", right: "711", wrong: "712" },
    { sheet: "Penduduk", cell: "D8", right: "1.386", wrong: "1.368" },
    { sheet: "Stunting", cell: "E5", right: "8,3", wrong: "9,3" },
    { sheet: "Stunting", cell: "F7", right: "212", wrong: "221" },
    { sheet: "Stunting", cell: "G4", right: "96,1", wrong: "91,6" },
    { sheet: "IDM", cell: "F6", right: "0,7762", wrong: "0,7962" },
    { sheet: "IDM", cell: "G5", right: "0,0667", wrong: "0,0767" },
    { sheet: "Fisik", cell: "E7", right: "528.065.000,-", wrong: "528.056.000,-" },
    { sheet: "Fisik", cell: "F5", right: "99,3", wrong: "93,3" },
    { sheet: "Narasi", cell: "A1", right: "delapan puluh", wrong: "tujuh puluh" },
    { sheet: "Narasi", cell: "A2", right: "16.740.669,00", wrong: "17.640.669,00" },
    { sheet: "Narasi", cell: "A4", right: "86,88", wrong: "68,88" },
    { sheet: "Narasi", cell: "A7", right: "1.388 perempuan", wrong: "1.398 perempuan" },
    { sheet: "Narasi", cell: "A8", right: "10,7%", wrong: "17,0%" },
    { sheet: "Narasi", cell: "A9", right: "0,0465 poin", wrong: "0,0565 poin" },
    { sheet: "Narasi", cell: "A11", right: "98,72%", wrong: "97,82%" },
    { sheet: "Narasi", cell: "A16", right: "77,33%", wrong: "73,77%" },
    { sheet: "Narasi", cell: "A17", right: "berkurang 21", wrong: "berkurang 12" },
    { sheet: "Narasi", cell: "A3", right: "Rp592.592.400,00", wrong: "Rp592.529.400,00" },
    { sheet: "Narasi", cell: "A20", right: "Rp296.296.200,00", wrong: "Rp269.296.200,00" },
    { sheet: "Narasi", cell: "A15", right: "(tujuh belas)", wrong: "(tujuh)" },
  ],
};
