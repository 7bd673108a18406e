import type { PublishedReport } from "./published-report";

export const sekolahDanPuskesmas2Tables: PublishedReport[] = [
  {
    name: "a health centre's monthly indicator count",
    year: 2022,
    source: "https://www.scribd.com/document/612193834/Analissa-PKP-KB",
    sheets: [
      {
        name: "T1",
        sheet: `
NO | UPAYA PROGRAM | JUMLAH INDIKATOR | JAN | % | FEB | %
1 | PROMKES | 16 | 4 | 25.0% | 4 | 25.0%
2 | KESLING | 15 | 5 | 33.3% | 2 | 13.3%
3 | KIA | 12 | 7 | 58.3% | 11 | 91.7%
4 | KB | 7 | 6 | 85.7% | 6 | 85.7%
5 | UKS - KRR | 5 | 0 | 0.0% | 0 | 0.0%
6 | GIZI | 14 | 7 | 50.0% | 0 | 0.0%
7 | P2 TB, KUSTA | 8 | 2 | 25.0% | 3 | 37.5%
8 | P2 SURVEILANCE | 8 | 8 | 100.0% | 8 | 100.0%
9 | P2 IMUNISASI | 11 | 4 | 36.4% | 4 | 36.4%
10 | P2 IMS | 2 | 0 | 0.0% | 0 | 0.0%
11 | P2 PTM | 6 | 0 | 0.0% | 0 | 0.0%
12 | P2 ZOONOSIS | 3 | 3 | 100.0% | 3 | 100.0%
13 | P2 ILI, ISPA,DIARE | 5 | 4 | 80.0% | 4 | 80.0%
14 | PERKESMAS | 4 | 1 | 25.0% | 2 | 50.0%
15 | KESH. JIWA | 7 | 4 | 57.1% | 5 | 71.4%
16 | KESH. GIGI | 2 | 0 | 0.0% | 0 | 0.0%
17 | BATRA | 4 | 2 | 50.0% | 3 | 75.0%
18 | KES JAOR | 4 | 2 | 50.0% | 1 | 25.0%
19 | KESH. INDERA | 1 | 0 | 0.0% | 0 | 0.0%
20 | KESH. LANSIA | 2 | 2 | 100.0% | 2 | 100.0%
21 | K3 | 3 | 0 | 0.0% | 1 | 33.3%
22 | MATRA | 1 | 1 | 100.0% | 1 | 100.0%
23 | FARMASI | 3 | 0 | 0.0% | 0 | 0.0%
 |  | 143 | 51 | 35.7% | 47 | 32.9%
`,
      },
    ],
    wrong: [
      { sheet: "T1", cell: "D25", isSure: true },
      { sheet: "T1", cell: "F25", isSure: true },
      { sheet: "T1", cell: "E25", isSure: false },
      { sheet: "T1", cell: "G25", isSure: false },
    ],
  },
  {
    name: "a health centre in a regency of East Java",
    year: 2019,
    source: "https://id.scribd.com/document/580087493/JARING-LABA2-ADMEN-SEPTEMBER-2020",
    sheets: [
      {
        name: "T1",
        sheet: `
PENGHITUNGAN PENILAIAN KINERJA PUSKESMAS TAHUN 2019
PUSKESMAS : SUTOJAYAN PERIODE 1 TAHUN
Kegiatan | Target Tahun 2019 (T) dalam % | Satuan sasaran (S) | Total Sasaran (ToS) | Target Sasaran (TxToS) | Pencapaian | % Cakupan Riil | Sub Variabel (terhadap target sasaran) | Variabel
2.1.1.1 Pengkajian PHBS (Pola Hidup Bersih dan Sehat) |  |  |  |  |  |  |  | 65.0
1.Rumah Tangga yang dikaji | 20% | RT. | 3395 | 679 | 684 | 0.2 | 1.0073637703
2.Institusi Pendidikan yang dikaji | 50% | Sekolah. | 35 | 17.5 | 35 | 1.0 | 2
3. Pondok pesantren yang di kaji | 70% | Ponpes | 4 | 2.8 | 3 | 0.8 | 1.0714285714
2.1.1.1.2.Tatanan Sehat |  |  |  |  |  |  |  | 76.2
1.Rumah Tangga Sehat yang memenuhi 10 indikator PHBS | 62% | RT | 679 | 420.98 | 420 | 0.6 | 0.9976720984
2. Institusi Pendidikan yang memenuhi 7-8 indikator PHBS (klasifikasi IV) | 70% | IP | 18 | 12.6 | 12 | 0.7 | 0.9523809524
3. Pondok Pesantren yang memenuhi 16-18 indikator PHBS pndok pesantren (Klasifikasi IV) | 30% | Ponpes | 3 | 0.9 | 3 | 1.0 | 3.3333333333
2.1.1.4.Pengembangan UKBM |  |  |  |  |  |  |  | 100.0
1. Posyandu Balita PURI (Purnama Mandiri) | 74% | Posyandu | 54 | 39.96 | 54 | 1.0 | 1.3513513514
2. Poskesdes/ Poskeskel Aktif | 100% | poskesdes | 11 | 11 | 11 | 1.0 | 1
2.1.1.5 Pengembangan Desa Siaga Aktif |  |  |  |  |  |  |  | 100.0
1.Desa Siaga Aktif | 100% | Desa | 11 | 11 | 11 | 1.0 | 1
2.Desa Siaga Aktif PURI ( Purnama Mandiri ) | 15% | Desa | 11 | 1.65 | 11 | 1.0 | 6.6666666667
3.Pembinaan Desa Siaga Aktif | 100% | Desa | 11 | 11 | 11 | 1.0 | 1
`,
      },
    ],
    wrong: [
      { sheet: "T1", cell: "I4", isSure: false },
      { sheet: "T1", cell: "I8", isSure: false },
    ],
  },
  {
    name: "a health centre's weighing figures",
    year: 2021,
    source: "https://id.scribd.com/document/664715471/analisis-SKDN",
    sheets: [
      {
        name: "Tabel 1",
        sheet: `
Tabel 1
Puskesmas | Januari
 | S | K | D | N
Wolo | 2153 | 2010 | 1635 | 1139
Jumlah
`,
        merges: ["A2:A3", "B2:E2"],
      },
      {
        name: "Tabel 2",
        sheet: `
Tabel 2
Puskesmas | Pebruari
 | S | K | D | N
Wolo | 2108 | 1970 | 1679 | 1328
Jumlah
`,
        merges: ["A2:A3", "B2:E2"],
      },
      {
        name: "Tabel 3",
        sheet: `
Tabel 3
Puskesmas | Maret
 | S | K | D | N
Wolo | 2108 | 1970 | 1750 | 1375
Jumlah
`,
        merges: ["A2:A3", "B2:E2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a health centre's satisfaction survey",
    year: 2012,
    source: "https://www.scribd.com/doc/168413544/Hasil-PHC",
    sheets: [
      {
        name: "Tabel 1",
        sheet: `
Tabel 1. Hasil Nilai Rata-rata Unsur Pelayanan di Unit Pendaftaran
No | Unsur Pelayanan | Nilai Unsur Pelayanan
1 | Prosedur pelayanan | 3,06
2 | Persyaratan pelayanan | 2,98
3 | Kejelasan petugas pelayanan | 3,06
4 | Kedisiplinan petugas pelayanan | 2,9
5 | Tanggung jawab petugas pelayanan | 3,06
6 | Kemampuan petugas pelayanan | 3,14
7 | Kecepatan pelayanan | 3,04
8 | Keadilan mendapatkan pelayanan | 3,06
9 | Kesopanan dan keramahan petugas | 3,18
10 | Kewajaran biaya pelayanan | 3,08
11 | Kepastian biaya pelayanan | 3,2
12 | Kepastian jadwal pelayanan | 3,18
13 | Kenyamanan lingkungan | 3,1
14 | Keamanan pelayanan | 3,04
Sumber : Pengolahan Data Primer, Juni 2012
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regional medium-term plan, education programme",
    year: 2010,
    source:
      "https://123dok.com/document/zg611d2q-tabel-indikasi-rencana-program-prioritas-disertai-kebutuhan-pendanaan.html",
    sheets: [
      {
        name: "T8.2",
        sheet: `
Tabel 8.2 INDIKASI RENCANA PROGRAM PRIORITAS YANG DISERTAI KEBUTUHAN PENDANAAN
Indikator Kinerja program (outcome) | Formulasi Indikator | Kondisi Kinerja Awal RPJMD (tahun 2010) | Capaian Kinerja Program |  |  |  |  |  |  |  |  |  | Kondisi Kinerja pada Akhir Periode RPJMD
 |  |  | 2011 |  | 2012 |  | 2013 |  | 2014 |  | 2015
 |  |  | Target | Rp 000.000,- | Target | Rp 000.000,- | Target | Rp 000.000,- | Target | Rp 000.000,- | Target | Rp 000.000,- | Target | Rp 000.000,-
Angka Kelulusan (AL) SD/MI (jumlah siswa SD/MI yang lulus : jumlah keseluruhan siswa SD/MI kelas 6) x 100% | (41.139 : 41.139) x 100% = | 100% | 100% | 440.185 | 100% | 500.737 | 100% | 407.040 | 100% | 489.725 | 100% | 518.595 | 100% | 2.356.282
Angka Kelulusan (AL) SMP/MTs (jumlah siswa SMP/MTs yang lulus : jumlah keseluruhan siswa SMP/MTs kelas 3) x 100% | (37212:37748 ) x 100% = | 98,78% | 98,88% |  | 98,98% |  | 99,00% |  | 99,30% |  | 99,50% |  | 99,50%
`,
        merges: ["A2:A4", "B2:B4", "C2:C4", "D2:M2", "D3:E3", "F3:G3", "H3:I3", "J3:K3", "L3:M3", "N2:O3"],
      },
    ],
    wrong: [{ sheet: "T8.2", cell: "C6", isSure: true }],
  },
  {
    name: "a school's budget for one subject",
    year: 2023,
    source: "https://id.scribd.com/document/668249476/Rpa-Bahasa-Indonesia",
    sheets: [
      {
        name: "RPA",
        sheet: `
RENCANA PENGGUNAAN BIAYA OPERASIONAL SEKOLAH (BOS)
TAHUN ANGGARAN 2023
NO | PERLENGKAPAN PENUNJANG PEMBELAJARAN | RINCIAN PERHITUNGAN
 |  | HARGA | VOLUME | TOTAL HARGA
1 | Buku kumpulan puisi | 85,000 | 10 | Rp850,000
2 | Novel | 95,000 | 10 | Rp950,000
3 | KBBI | 200,000 | 10 | Rp2,000,000
4 | EYD/PEUBI | 50,000 | 10 | Rp500,000
5 | RAPAT MGMP (4 guru) | 50,000 | 40 | Rp2,000,000
6 | Pelatihan kurikulum merdeka (4 guru) | 350,000 | 4 | Rp1,400,000
7 | Kumpulan teks bahasa indonesia | 150,000 | 4 | Rp600,000
8 | Kumpulan cerita pendek | 88,000 | 10 | Rp880,000
9 | Perlombaan bulan bahasa | 450,000 | 1 | Rp450,000
10 | buku tata bahasa baku | 250,000 | 6 | Rp1,500,000
11 | Spidol | 69,000 | 3 | Rp207,000
12 | Tinta spidol | 30,000 | 12 | Rp360,000
13 | Penghapus White board | 50,000 | 3 | Rp150,000
 |  |  |  | Rp11,697,000
`,
        merges: ["A3:A4", "B3:B4", "C3:E3"],
      },
    ],
    wrong: [{ sheet: "RPA", cell: "E18", isSure: true }],
  },
  {
    name: "a state primary school's budget",
    year: 2022,
    source: "https://id.scribd.com/document/622669157/Rkas-Manual-2023-sdn-Cilabanbulan-1",
    sheets: [
      {
        name: "RKAS",
        sheet: `
RENCANA KEGIATAN ANGGARAN SEKOLAH (RKAS) SATDIK NEGERI
TAHUN ANGGARAN 2022
KODE REKENING | URAIAN | RINCIAN PERHITUNGAN |  |  | Jumlah BOS Reguler (Rp)
 |  | Vol | Satuan | Harga Satuan
1 | 3 | 4 | 5 | 6 | 7
4 1 4 23 | PENDAPATAN DANA BOS | - | - | - | 89,100,000
 | Saldo Tahun 2021 | - | - | - | -
 | Pendapatan Dana BOS TA 2022 | 99 | Siswa | 900,000 | 89,100,000
5 2 1 | BELANJA PEGAWAI |  |  |  | 33,000,000
5 2 1 08 | Belanja Pegawai BOS |  |  |  | 33,000,000
5 2 1 08 001 | Belanja Pegawai BOS |  |  |  | 33,000,000
 | Honorarium Pegawai Honorer/Tidak Tetap (Dana BOS) |  |  |  | 33,000,000
 | 1. Honorarium Pegawai |  |  |  | 33,000,000
 | a. Guru Honorer |  |  |  | 18,000,000
 | 1). Honorarium Guru Kelas | 24 | OB | 400,000 | 9,600,000
 | 2). Honorarium Guru Penjaskes | 12 | OB | 700,000 | 8,400,000
 | b. Tenaga Administrasi (OPS) |  |  |  | 11,400,000
 | 1). Honorarium TU/Operator Sekolah | 12 | OB | 950,000 | 11,400,000
 | c. Penjaga Sekolah/Pegawai Kebersihan |  |  |  | 3,600,000
 | 1). Honorarium Penjaga Sekolah | 12 | OB | 300,000 | 3,600,000
`,
        merges: ["A3:A4", "B3:B4", "C3:E3", "F3:F4"],
      },
      {
        name: "ATK",
        sheet: `
Belanja Alat Tulis Kantor (Dana BOS)
KODE REKENING | URAIAN | Vol | Satuan | Harga Satuan | Jumlah BOS Reguler (Rp)
 | Penyusunan Program Tahunan |  |  |  | 322,000
 | a. Kertas HVS A4 | 2 | Rim | 55,000 | 110,000
 | b. Tinta Printer | 2 | Botol | 100,000 | 200,000
 | c. Ballpoint | 3 | Pcs | 4,000 | 12,000
 | Penyusunan Program Semester |  |  |  | 322,000
 | a. Kertas HVS A4 | 2 | Rim | 55,000 | 110,000
 | b. Tinta Printer | 2 | Botol | 100,000 | 200,000
 | c. Ballpoint | 3 | Pcs | 4,000 | 12,000
 | Penyusunan Silabus |  |  |  | 326,000
 | a. Kertas HVS A4 | 2 | Rim | 55,000 | 110,000
 | b. Tinta Printer | 2 | Botol | 100,000 | 200,000
 | c. Ballpoint | 4 | Pcs | 4,000 | 16,000
 | Penyusunan RPP |  |  |  | 326,000
 | a. Kertas HVS A4 | 2 | Rim | 55,000 | 110,000
 | b. Tinta Printer | 2 | Botol | 100,000 | 200,000
 | c. Ballpoint | 4 | Pcs | 4,000 | 16,000
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a state primary school's book purchases",
    year: 2023,
    source: "https://fliphtml5.com/exsqy/fvyn/ARKAS_reguler_tahap1_2023",
    sheets: [
      {
        name: "A",
        sheet: `
A. PENERIMAAN
Sumber Dana :
No. Kode | Penerimaan | Jumlah
4.3.1.01. | BOS Reguler | 106.220.000
 | Total Penerimaan | 106.220.000
`,
      },
      {
        name: "B",
        sheet: `
B. BELANJA
No. Urut | Kode Rekening | Uraian | Rincian Perhitungan |  |  | Jumlah | Tahap
 |  |  | Volume | Satuan | Tarif Harga |  | 1 | 2 | 3
4. | 5.2.05.01.01.03.05.11. | PEND. AGAMA ISLAM & BUDI PEKERTI SD KLS.1/KM | 5 | Buku | 65.000 | 325.000 | 0 | 325.000 | 0
5. | 5.2.05.01.01.03.05.11. | PEND. AGAMA ISLAM & BUDI PEKERTI SD KLS.2/KM | 5 | Buku | 66.000 | 330.000 | 330.000 | 0 | 0
6. | 5.2.05.01.01.03.05.11. | PEND. AGAMA ISLAM & BUDI PEKERTI SD KLS.4/KM | 6 | Buku | 72.000 | 432.000 | 0 | 432.000 | 0
7. | 5.2.05.01.01.03.05.11. | PEND. AGAMA ISLAM & BUDI PEKERTI SD KLS.5/KM | 5 | Buku | 60.000 | 300.000 | 300.000 | 0 | 0
8. | 5.2.05.01.01.03.05.11. | MATEMATIKA SD/MI KLS.4/KM [B7: 5,00] | 5 | Buku | 84.000 | 420.000 | 0 | 420.000 | 0
9. | 5.2.05.01.01.03.05.11. | MATEMATIKA SD/MI KLS.5/KM | 6 | Buku | 89.000 | 534.000 | 534.000 | 0 | 0
10. | 5.2.05.01.01.03.05.11. | ESPS MATEMATIKA SD/MI KLS.2/KM | 6 | Buku | 101.000 | 606.000 | 606.000 | 0 | 0
11. | 5.2.05.01.01.03.05.11. | ESPS MATEMATIKA SD/MI KLS.1/KM | 5 | Buku | 103.000 | 515.000 | 0 | 515.000 | 0
12. | 5.2.05.01.01.03.05.11. | ESPS PENDIDIKAN PANCASILA SD/MI KLS.1/KM | 3 | Buku | 89.000 | 267.000 | 0 | 267.000 | 0
13. | 5.2.05.01.01.03.05.11. | ESPS PENDIDIKAN PANCASILA SD/MI KLS.2/KM | 8 | Buku | 93.000 | 744.000 | 744.000 | 0 | 0
14. | 5.2.05.01.01.03.05.11. | ESPS PENDIDIKAN PANCASILA SD/MI KLS.4/KM | 5 | Buku | 92.000 | 460.000 | 0 | 460.000 | 0
15. | 5.2.05.01.01.03.05.11. | ESPS PENDIDIKAN PANCASILA SD/MI KLS.5/KM | 8 | Buku | 93.000 | 744.000 | 744.000 | 0 | 0
`,
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3", "H2:J2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a state primary school's budget in four quarters",
    year: 2019,
    source: "https://id.scribd.com/document/426062416/Format-Rkas",
    sheets: [
      {
        name: "A",
        sheet: `
A. PENERIMAAN
Sumber Dana :
No. Kode | Penerimaan | Jumlah
1 | SiLPA | 0
4.3.1.01. | BOS Lainnya | 48.000.000
4.3.1.02. | BOS DAERAH (PROVINSI) | 0
4.3.1.03. | BOS Lainnya | 0
4.3.1.04. | BOS Komite | 0
4.3.1.05. | BOS Lainnya | 0
4.3.1.33. | BOS Lainnya | 0
 | Total Penerimaan | 48.000.000
`,
      },
      {
        name: "B",
        sheet: `
B. BELANJA
No. Urut | Kode Rekening | Kode Komponen BOS | Uraian | Rincian Perhitungan |  |  | Jumlah | Triwulan
 |  |  |  | Volume | Satuan | Tarif Harga |  | 1 | 2 | 3 | 4
3.0 |  | 01. 03. 05. | Pemantapan persiapan ujian/Try Out |  |  |  | 1.050.000 | 1.050.000 | 0 | 0 | 0
4.0 | 5.2.1. | 01. 03. 05. | Honorarium Kegiatan Try Out [Tr1: (4 Orang Kegiatan)] | 4 | OK | 200.000 | 800.000 | 800.000 | 0 | 0 | 0
5.0 | 5.2.2. | 01. 03. 05. | Cetak Try Out Kelas VI [Tr1: (500 Lembar)] | 500 | Lembar | 500 | 250.000 | 250.000 | 0 | 0 | 0
`,
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2", "H2:H3", "I2:L2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a day-care centre's budget in two stages",
    year: 2024,
    source: "https://id.scribd.com/document/707104435/rapbs-tahap-output-tpa",
    sheets: [
      {
        name: "A",
        sheet: `
A. PENERIMAAN
Sumber Dana :
No. Kode | Penerimaan | Jumlah
4.3.1.01. | BOSP Reguler | 10.200.000
 | Total Penerimaan | 10.200.000
`,
      },
      {
        name: "B",
        sheet: `
B. BELANJA
No. Urut | Kode Rekening | Kode Program | Uraian | Rincian Perhitungan |  |  | Jumlah | Tahap
 |  |  |  | Volume | Satuan | Tarif Harga |  | 1 | 2
1. |  | 02. | Standar Isi |  |  |  | 2.045.000 | 600.000 | 1.445.000
2. |  | 02. 02. | Pengembangan perpustakaan dan/atau layanan pojok baca |  |  |  | 2.045.000 | 600.000 | 1.445.000
3. |  | 02. 02. 01. | Kegiatan pemberdayaan perpustakaan dan/atau layanan pojok baca terutama untuk pengembangan minat baca peserta didik |  |  |  | 2.045.000 | 600.000 | 1.445.000
4. | 5.2.05.01.01.0001 | 02. 02. 01. | Cerita Bergambar-Cetak asli pabrikan, terbitan terakhir (sekurang-kurangnya 3 tahun terakhir), HVS /Ivori 70, lebar 15 cm, panjang 13-24 cm, sampul full colour. | 10 | eksemplar | 60000 | 600.000 | 600.000 | 0
5. | 5.2.05.01.01.0001 | 02. 02. 01. | Buku Bacaan | 17 | eksemplar | 85000 | 1.445.000 | 0 | 1.445.000
6. |  | 03. | Standar Proses |  |  |  | 470.000 | 195.000 | 275.000
7. |  | 03. 01. | Penerimaan Peserta Didik Baru |  |  |  | 250.000 | 195.000 | 55.000
8. |  | 03. 01. 01. | Pelaksanaan Pendaftaran Peserta Didik Baru (PPDB) |  |  |  | 250.000 | 195.000 | 55.000
9. | 5.1.02.01.01.0026 | 03. 01. 01. | Cetak Spanduk-2 x 1,5M | 2 | buah | 97500 | 195.000 | 195.000 | 0
10. | 5.1.02.01.01.0026 | 03. 01. 01. | Fotocopy A.4 | 110 | lembar | 500 | 55.000 | 0 | 55.000
11. |  | 03. 05. | Pelaksanaan administrasi kegiatan satuan pendidikan |  |  |  | 220.000 | 0 | 220.000
12. |  | 03. 05. 02. | Penyelenggaraan UKS, penyediaan alat peralatan UKS dan bahan/obat-obatan penunjang kesehatan satuan pendidikan |  |  |  | 220.000 | 0 | 220.000
`,
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2", "H2:H3", "I2:J2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a state primary school's budget per quarter",
    year: 2021,
    source: "https://id.scribd.com/document/698915361/Rkas-Manual-Sdn-Tanjung-Muntilan-2022-Fix",
    sheets: [
      {
        name: "RKAS",
        sheet: `
RENCANA KEGIATAN DAN ANGGARAN SEKOLAH (RKAS)
TAHUN ANGGARAN : 2021
No | Kode Rekening | Uraian | Jumlah (dalam Rp) | Triwulan
 |  |  |  | I | II | III | IV
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
- |  | PENDAPATAN :
- |  | Penerimaan Dana BOS : 99 siswa x Rp 900,000 | 89,100,000 | 26,730,000 | 35,640,000 | 26,730,000 | -
 | 5.2.2.26 | Honor GTT/PTT 5 orang x 12 x Rp 400,000 | 24,000,000 | 7,200,000 | 9,600,000 | 7,200,000 | -
 | 5.2.2.26.01 | Pemeliharaan buku/koleksi perpustakaan - macam x 1 x Rp 50,000 | - | - | - | - | -
 | 5.2.2.26.02 | Peningkatan kompetensi tenaga perpustakaan - orang x 1 x Rp 200,000 | - | - | - | - | -
 | 5.2.2.26.03 | Pengembangan database perpustakaan macam x 1 x Rp 50,000 | - | - | - | - | -
 | 5.2.2.26.04 | Pemeliharaan perabot perpustakaan 4 macam x 3 x Rp 30,000 | 360,000 | 108,000 | 144,000 | 108,000 | -
 | 5.2.2.26.05 | Semua jenis pengeluaran dalam rangka PPDB 20 anak x 1 x Rp 25,000 | 500,000 | 150,000 | 200,000 | 150,000 | -
 | 5.2.2.26.06 | Spanduk sekolah bebas pungutan 1 buah x 1 x Rp 75,000 | 75,000 | 22,500 | 30,000 | 22,500 | -
 | 5.2.2.26.07 | Pendukung penyelenggaraan PAKEM pada SD 2 macam x 1 x Rp 50,000 | 100,000 | 30,000 | 40,000 | 30,000 | -
 | 5.2.2.26.08 | Pendidikan karakter, penumbuhan budi pekerti dan kegiatan program pelibatan keluarga di sekolah 4 macam x 1 x Rp 100,000 | 400,000 | 120,000 | 160,000 | 120,000 | -
 | 5.2.2.26.09 | Remedial dan pembelajaran pengayaan kelas x 4 x Rp 50,000 | - | - | - | - | -
 | 5.2.2.26.10 | Pemantapan persiapan ujian 14 anak x 1 x Rp 90,000 | 1,260,000 | 378,000 | 504,000 | 378,000 | -
 | 5.2.2.26.11 | Ekstrakurikuler macam x 12 x Rp 100,000 | - | - | - | - | -
 | 5.2.2.26.12 | Pendidikan dan pengembangan sekolah sehat, aman, ramah anak 1 macam x 1 x Rp 437,000 | 437,000 | 131,100 | 174,800 | 131,100 | -
 | 5.2.2.26.13 | Pembiayaan lomba 5 macam x 40 x Rp 35,000 | 7,000,000 | 2,100,000 | 2,800,000 | 2,100,000 | -
`,
        merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:H3"],
      },
    ],
    wrong: [],
  },
  {
    name: "a state primary school's budget, two sides",
    year: 2015,
    source: "http://sd1babakan.blogspot.com/2015/12/rkas-sdn-1-babakan.html",
    sheets: [
      {
        name: "RKAS",
        sheet: `
RENCANA KEGIATAN DAN ANGGARAN SEKOLAH (RKAS)
TAHUN PELAJARAN 2015/2016
PENERIMAAN |  |  |  | PENGGUNAAN
No. urut | No. Kode | Uraian | Jumlah | No. Kode | Uraian | Jumlah
1 | 2 | 3 | 4 | 6 | 7 | 8
I | 1 | SISA TAHUN LALU |  |  | PROGRAM SEKOLAH
II | 2 | PENDAPATAN RUTIN |  | 1 | Pengembangan Kompetensi Lulusan | 7.391.800
 |  |  |  | 2 | Pengembangan Standar isi | 3.832.250
III | 3 | BANTUAN OPERASIONAL SEKOLAH |  | 3 | Pengembangan Standar Proses | 33.391.950
 | 3,1 | BOS Pusat | 99.200.000 | 4 | Pengembangan Pendidik dan Tng Kependk | 2.440.000
 | 3,2 | BOS Provinsi | 3.690.000 | 5 | Pengembangan Sarana dan Prasana Sekolah | 20.355.000
 | 3,3 | BOS Kabupaten |  | 6 | Pengembangan Standar Pengelolaan | 4.370.000
 |  |  |  | 7 | Pengembangan Standar Pembiayaan | 20.142.000
IV | 4 | BANTUAN |  | 8 | Pengambangan dan Implementasi Sistem Penilaian | 7.277.000
 | 4,1 | Dana Dekonsentrasi
 | 4,2 | Dana Tugas Pembantuan |  |  | BOS Pendamping | 3.690.000
 | 4,3 | Dana Alokasi Khusus |  |  | Dana Dekonsentrasi
 | 4,4 | Lain-lain (bantuan luar negeri/hibah) |  |  | Dana Alokasi Khusus
 |  |  |  |  | sisa BOS tahun lalu
V | 5 | SUMBER PENDAPATAN LAINNYA
 | 5,1
JUMLAH |  |  | 102.890.000 |  |  | 102.890.000
`,
        merges: ["A3:D3", "E3:G3"],
      },
    ],
    wrong: [],
  },
  {
    name: "a state primary school's budget in four quarters (2)",
    year: 2020,
    source: "https://id.scribd.com/document/456976758/rapbs-tri-pdf",
    sheets: [
      {
        name: "A",
        sheet: `
A. PENERIMAAN
Sumber Dana :
No. Kode | Penerimaan | Jumlah
4.3.1.01. | BOS Reguler | 152.100.000
 | Total Penerimaan | 152.100.000
`,
      },
      {
        name: "B",
        sheet: `
B. BELANJA
No. Urut | Kode Rekening | Kode Program | Uraian | Rincian Perhitungan |  |  | Jumlah | Triwulan
 |  |  |  | Volume | Satuan | Tarif Harga |  | 1 | 2 | 3 | 4
1. |  | 01. | Pengembangan Kompetensi Lulusan |  |  |  | 13.200.000 | 4.800.000 | 4.200.000 | 4.200.000 | 0
2. |  | 01. 03. | Pembiayaan Kegiatan Pembelajaran dan Ekstrakurikuler |  |  |  | 13.200.000 | 4.800.000 | 4.200.000 | 4.200.000 | 0
3. |  | 01. 03. 05. | Pemantapan persiapan ujian/Try Out |  |  |  | 600.000 | 600.000 | 0 | 0 | 0
4. | 5.2.2.15.001. | 01. 03. 05. | Belanja transport sosialisasi Ujian Sekolah (US) [Tr1: (2 Orang Perjalanan)] | 2 | OP | 300.000 | 600.000 | 600.000 | 0 | 0 | 0
5. |  | 01. 03. 66. | Penyelenggaraan pembelajaran aktif kreatif efektif dan nyaman |  |  |  | 12.600.000 | 4.200.000 | 4.200.000 | 4.200.000 | 0
6. | 5.2.2.03.027. | 01. 03. 66. | Belanja transport/jasa guru dalam rangka pembinaan kegiatan ekstrakurikuler [Tr1: (4 Orang X 4 Minggu X 4 Bulan),Tr2: (4 Orang X 4 Minggu X 4 Bulan),Tr3: (4 Orang X 4 Minggu X 4 Bulan)] | 192 | OR | 65.625 | 12.600.000 | 4.200.000 | 4.200.000 | 4.200.000 | 0
`,
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2", "H2:H3", "I2:L2"],
      },
    ],
    wrong: [],
  },
];
