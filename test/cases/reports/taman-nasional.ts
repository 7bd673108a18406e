import type { ReportCase } from "./report-case";

/** A national park office: agreement, results, Renstra, visitors, outputs with blocked budget, IKPA, NKA, quarters, SAKIP. */
export const tamanNasional: ReportCase = {
  name: "a national park office of a ministry",
  year: 2024,
  sheets: [
    {
      name: "Perjanjian Kinerja",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
BALAI TAMAN NASIONAL AKE LOLOBATA

No | Sasaran Kegiatan | Indikator Kinerja | Target
S1 | Meningkatnya efektivitas pengelolaan kawasan | 1. Nilai efektivitas pengelolaan kawasan (METT) | 72 Poin
 |  | 2. Luas kawasan yang dipulihkan ekosistemnya | 450 Ha
 |  | 3. Jumlah populasi spesies prioritas yang terpantau | 185 Ekor
 |  | 4. Luas kebakaran hutan dalam kawasan | 25,0 Ha
S2 | Meningkatnya manfaat kawasan bagi masyarakat | 5. Luas kemitraan konservasi dengan masyarakat | 260,0 Ha
 |  | 6. Jumlah kelompok masyarakat desa penyangga yang dibina | 6 Kelompok
 |  | 7. Jumlah kunjungan wisata alam | 42.000 Orang
 |  | 8. Penerimaan Negara Bukan Pajak | 920,0 Rp juta
 |  | 9. Jumlah kasus konflik tenurial baru | 0 Kasus
S3 | Terwujudnya tata kelola balai yang akuntabel | 10. Nilai SAKIP | 79,50 Poin
 |  | 11. Nilai Kinerja Anggaran | 86,00 Poin

Kode | Kegiatan | Anggaran (Rp) | Proporsi
5419 | Perencanaan dan Pengukuhan Kawasan | 342.500.000 | 2,67%
5420 | Pengelolaan Kawasan Konservasi | 3.054.450.000 | 23,77%
5421 | Pemanfaatan Jasa Lingkungan | 821.400.000 | 6,39%
5422 | Dukungan Manajemen | 8.633.150.000 | 67,18%
 | Jumlah Anggaran | 12.851.500.000 | 100,00%
Terbilang: dua belas miliar delapan ratus lima puluh satu juta lima ratus ribu rupiah
 |  | Sofifi, 15 Januari 2024
 | Direktur Jenderal KSDAE, | Kepala Balai,
`,
    },
    {
      name: "Capaian 2024",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Kegiatan Balai Taman Nasional Ake Lolobata Tahun 2024
Sasaran | Indikator Kinerja | Satuan | 2023 |  | 2024 |  |  | Kategori | Naik/Turun Realisasi
 |  |  | Target | Realisasi | Target | Realisasi | % Capaian |  |
S1. Meningkatnya efektivitas pengelolaan kawasan | 1. Nilai efektivitas pengelolaan kawasan (METT) | Poin | 70 | 71 | 72 | 73 | 101,39 | Sangat Baik | 2
 | 2. Luas kawasan yang dipulihkan ekosistemnya | Ha | 420 | 418 | 450 | 462 | 102,67 | Sangat Baik | 44
 | 3. Jumlah populasi spesies prioritas yang terpantau | Ekor | 180 | 172 | 185 | 178 | 96,22 | Baik | 6
 | 4. Luas kebakaran hutan dalam kawasan *) | Ha | 25,0 | 31,2 | 25,0 | 18,4 | 120,00 | Memuaskan | -12,8
 | Rata-rata S1 |  |  |  |  |  | 105,07 | Sangat Baik |
S2. Meningkatnya manfaat kawasan bagi masyarakat | 5. Luas kemitraan konservasi dengan masyarakat | Ha | 300,0 | 296,0 | 260,0 | 251,5 | 96,73 | Baik | -44,5
 | 6. Jumlah kelompok masyarakat desa penyangga yang dibina | Kelompok | 6 | 6 | 6 | 7 | 116,67 | Memuaskan | 1
 | 7. Jumlah kunjungan wisata alam | Orang | 40.000 | 42.656 | 42.000 | 44.704 | 106,44 | Sangat Baik | 2.048
 | 8. Penerimaan Negara Bukan Pajak | Rp juta | 750,0 | 766,5 | 920,0 | 909,2 | 98,83 | Baik | 142,7
 | 9. Jumlah kasus konflik tenurial baru **) | Kasus | 0 | 1 | 0 | 0 | 100,00 | Sangat Baik | -1
 | Rata-rata S2 |  |  |  |  |  | 103,73 | Sangat Baik |
S3. Terwujudnya tata kelola balai yang akuntabel | 10. Nilai SAKIP | Poin | 77,00 | 78,10 | 79,50 | 80,65 | 101,45 | Sangat Baik | 2,55
 | 11. Nilai Kinerja Anggaran | Poin | 85,00 | 88,14 | 86,00 | 91,41 | 106,29 | Sangat Baik | 3,27
 | Rata-rata S3 |  |  |  |  |  | 103,87 | Sangat Baik |
 | Rata-rata 11 indikator |  |  |  |  |  | 104,24 | Sangat Baik |
*) makin rendah makin baik: % capaian = (2 - realisasi/target) x 100
**) target nol: capaian 100 apabila tidak terdapat kasus, 0 apabila terdapat kasus
Capaian di atas 120% dicatat 120,00. Kategori: > 110 Memuaskan; 100 - 110 Sangat Baik; 90 - < 100 Baik; 70 - < 90 Cukup; < 70 Kurang

 | Rekapitulasi | Memuaskan | Sangat Baik | Baik | Cukup | Kurang | Jumlah
 | S1 | 1 | 2 | 1 | - | - | 4
 | S2 | 1 | 2 | 2 | - | - | 5
 | S3 | - | 2 | - | - | - | 2
 | Jumlah | 2 | 6 | 3 | - | - | 11
`,
    },
    {
      name: "Renstra 2020-2024",
      sheet: `
Tabel 3.3 Realisasi Kinerja terhadap Target Akhir Renstra 2020-2024
No | Indikator Kinerja | Satuan | Realisasi Tahun |  |  |  |  | Realisasi Renstra | Target Renstra 2020-2024 | Capaian (%) | Selisih
 |  |  | 2020 | 2021 | 2022 | 2023 | 2024 |  |  |  |
a | b | c | d | e | f | g | h | i | j | k = i/j | l = i - j
A | Indikator kumulatif (i = jumlah d s.d. h) |  |  |  |  |  |  |  |  |  |
1 | Luas kawasan yang dipulihkan ekosistemnya | Ha | 310 | 285 | 402 | 418 | 462 | 1.877 | 1.900 | 98,79 | -23
2 | Luas kemitraan konservasi dengan masyarakat | Ha | 420,0 | 515,5 | 380,0 | 296,0 | 251,5 | 1.863,0 | 1.850,0 | 100,70 | 13,0
3 | Kelompok masyarakat desa penyangga yang dibina | Kelompok | 5 | 4 | 6 | 6 | 7 | 28 | 28 | 100,00 | 0
4 | Jumlah kunjungan wisata alam | Orang | 11.284 | 19.630 | 33.917 | 42.656 | 44.704 | 152.191 | 140.000 | 108,71 | 12.191
5 | Penerimaan Negara Bukan Pajak | Rp juta | 198,4 | 342,7 | 561,9 | 766,5 | 909,2 | 2.778,7 | 2.500,0 | 111,15 | 278,7
B | Indikator nonkumulatif (i = realisasi tahun terakhir) |  |  |  |  |  |  |  |  |  |
1 | Nilai efektivitas pengelolaan kawasan (METT) | Poin | 66 | 68 | 69 | 71 | 73 | 73 | 72 | 101,39 | 1
2 | Populasi spesies prioritas yang terpantau | Ekor | 150 | 158 | 166 | 172 | 178 | 178 | 185 | 96,22 | -7
3 | Nilai SAKIP | Poin | 68,45 | 71,20 | 74,85 | 78,10 | 80,65 | 80,65 | 78,00 | 103,40 | 2,65
Indikator kebakaran hutan, konflik tenurial dan Nilai Kinerja Anggaran tidak dibandingkan karena bukan indikator Renstra
`,
    },
    {
      name: "Kunjungan dan PNBP",
      sheet: `
Tabel 3.6 Jumlah Kunjungan Wisata Alam dan Penerimaan Karcis menurut Seksi Pengelolaan (SPTN)
No | SPTN/Objek Wisata | Kunjungan 2023 (orang) |  |  | Kunjungan 2024 (orang) |  |  | Naik/Turun |  | PNBP Karcis (Rp) |
 |  | Wisnus | Wisman | Jumlah | Wisnus | Wisman | Jumlah | Orang | % | 2023 | 2024
I | SPTN Wilayah I Lolobata | 10.621 | 550 | 11.171 | 11.556 | 731 | 12.287 | 1.116 | 9,99 | 258.605.000 | 351.150.000
a | Air Terjun Havo | 9.415 | 132 | 9.547 | 10.382 | 168 | 10.550 | 1.003 | 10,51 | 137.230.000 | 184.610.000
b | Tapayo Birdwatching | 1.206 | 418 | 1.624 | 1.174 | 563 | 1.737 | 113 | 6,96 | 121.375.000 | 166.540.000
II | SPTN Wilayah II Tayawi | 21.025 | 265 | 21.290 | 22.724 | 241 | 22.965 | 1.675 | 7,87 | 287.945.000 | 321.760.000
a | Tayawi | 14.872 | 265 | 15.137 | 15.438 | 241 | 15.679 | 542 | 3,58 | 226.415.000 | 248.900.000
b | Bukit Durian | 6.153 | - | 6.153 | 7.286 | - | 7.286 | 1.133 | 18,41 | 61.530.000 | 72.860.000
III | SPTN Wilayah III Subaim | 10.062 | 133 | 10.195 | 9.275 | 177 | 9.452 | -743 | -7,29 | 147.210.000 | 158.140.000
a | Pantai Ake Jira | 7.644 | 97 | 7.741 | 7.310 | 155 | 7.465 | -276 | -3,57 | 108.940.000 | 131.725.000
b | Danau Gogalang | 2.418 | 36 | 2.454 | 1.965 | 22 | 1.987 | -467 | -19,03 | 38.270.000 | 26.415.000
 | Total | 41.708 | 948 | 42.656 | 43.555 | 1.149 | 44.704 | 2.048 | 4,80 | 693.760.000 | 831.050.000
Bukit Durian tidak dikunjungi wisatawan mancanegara; tarif karcis sesuai PP 36 Tahun 2024 berlaku mulai 30 Oktober 2024

Rincian PNBP
 | Jenis PNBP | 2023 (Rp) | 2024 (Rp) | Naik/Turun (Rp) | % | Kontribusi 2024 (%)
 | Karcis masuk wisata alam | 693.760.000 | 831.050.000 | 137.290.000 | 19,79 | 91,40
 | Iuran usaha penyediaan jasa wisata | 64.500.000 | 71.250.000 | 6.750.000 | 10,47 | 7,84
 | Denda dan sewa | 8.215.000 | 6.940.000 | -1.275.000 | -15,52 | 0,76
 | Jumlah | 766.475.000 | 909.240.000 | 142.765.000 | 18,63 | 100,00
`,
    },
    {
      name: "Pagu RO",
      sheet: `
Tabel 3.9 Pagu, Revisi, Blokir (Automatic Adjustment) dan Realisasi Anggaran per Rincian Output TA 2024
Kode | Kegiatan/Rincian Output | Pagu DIPA Awal (Rp) | Penambahan/(Pengurangan) Revisi (Rp) | Pagu DIPA Akhir (Rp) | Blokir AA (Rp) | Pagu Efektif (Rp) | Realisasi (Rp) | % Realisasi terhadap |  | Sisa Pagu Efektif (Rp)
 |  |  |  |  |  |  |  | Pagu Akhir | Pagu Efektif |
(1) | (2) | (3) | (4) | (5)=(3)+(4) | (6) | (7)=(5)-(6) | (8) | (9)=(8)/(5) | (10)=(8)/(7) | (11)=(7)-(8)
5419 | Perencanaan dan Pengukuhan Kawasan | 342.500.000 | (28.400.000) | 314.100.000 | 12.750.000 | 301.350.000 | 300.462.500 | 95,66 | 99,71 | 887.500
5419.QMA.001 | Data dan Informasi Kawasan Konservasi | 342.500.000 | (28.400.000) | 314.100.000 | 12.750.000 | 301.350.000 | 300.462.500 | 95,66 | 99,71 | 887.500
5420 | Pengelolaan Kawasan Konservasi | 3.054.450.000 | 62.700.000 | 3.117.150.000 | 102.900.000 | 3.014.250.000 | 2.978.178.250 | 95,54 | 98,80 | 36.071.750
5420.REA.002 | Pemulihan Ekosistem Kawasan | 1.286.400.000 | (74.650.000) | 1.211.750.000 | 61.800.000 | 1.149.950.000 | 1.138.745.300 | 93,98 | 99,03 | 11.204.700
5420.QDD.003 | Kemitraan Konservasi Masyarakat | 415.750.000 | 36.900.000 | 452.650.000 | 22.500.000 | 430.150.000 | 418.211.750 | 92,39 | 97,22 | 11.938.250
5420.UBA.001 | Patroli dan Pengamanan Kawasan | 968.300.000 | 112.450.000 | 1.080.750.000 | - | 1.080.750.000 | 1.079.316.200 | 99,87 | 99,87 | 1.433.800
5420.QDB.005 | Pemberdayaan Kelompok Desa Penyangga | 384.000.000 | (12.000.000) | 372.000.000 | 18.600.000 | 353.400.000 | 341.905.000 | 91,91 | 96,75 | 11.495.000
5421 | Pemanfaatan Jasa Lingkungan | 821.400.000 | (177.150.000) | 644.250.000 | 32.200.000 | 612.050.000 | 597.533.250 | 92,75 | 97,63 | 14.516.750
5421.RBK.001 | Sarana Wisata Alam | 725.000.000 | (185.300.000) | 539.700.000 | 27.000.000 | 512.700.000 | 498.217.450 | 92,31 | 97,18 | 14.482.550
5421.PEH.002 | Promosi dan Pemasaran Wisata Alam | 96.400.000 | 8.150.000 | 104.550.000 | 5.200.000 | 99.350.000 | 99.315.800 | 94,99 | 99,97 | 34.200
5422 | Dukungan Manajemen | 8.633.150.000 | 309.550.000 | 8.942.700.000 | 20.150.000 | 8.922.550.000 | 8.899.046.603 | 99,51 | 99,74 | 23.503.397
5422.EBA.962 | Layanan Umum | 418.650.000 | (15.150.000) | 403.500.000 | 20.150.000 | 383.350.000 | 381.406.215 | 94,52 | 99,49 | 1.943.785
5422.EBA.994 | Layanan Perkantoran | 8.214.500.000 | 324.700.000 | 8.539.200.000 | - | 8.539.200.000 | 8.517.640.388 | 99,75 | 99,75 | 21.559.612
 | JUMLAH | 12.851.500.000 | 166.700.000 | 13.018.200.000 | 168.000.000 | 12.850.200.000 | 12.775.220.603 | 98,13 | 99,42 | 74.979.397
Keterangan: blokir automatic adjustment sampai dengan 31 Desember 2024 tidak dibuka; pagu efektif adalah pagu yang dapat dicairkan

Riwayat Revisi DIPA Tahun 2024
Revisi ke- | Tanggal | Kewenangan | Pagu Semula (Rp) | Tambah/(Kurang) (Rp) | Pagu Menjadi (Rp)
1 | 19 Februari 2024 | DJA | 12.851.500.000 | - | 12.851.500.000
2 | 6 Mei 2024 | Kanwil DJPb | 12.851.500.000 | - | 12.851.500.000
3 | 22 Juli 2024 | DJA | 12.851.500.000 | (318.250.000) | 12.533.250.000
4 | 14 Oktober 2024 | DJA | 12.533.250.000 | 412.600.000 | 12.945.850.000
5 | 9 Desember 2024 | KPA | 12.945.850.000 | 72.350.000 | 13.018.200.000
 |  | Jumlah perubahan |  | 166.700.000 |
`,
    },
    {
      name: "IKPA",
      sheet: `
Tabel 3.10 Nilai IKPA Balai per Komponen Tahun 2024 (Aplikasi OM-SPAN)
Uraian | Kualitas Perencanaan Anggaran |  | Kualitas Pelaksanaan Anggaran |  |  |  | Kualitas Hasil Pelaksanaan Anggaran | Total / Nilai Akhir
 | Revisi DIPA | Deviasi Halaman III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Capaian Output |
Nilai | 100,00 | 87,64 | 95,38 | 91,50 | 99,12 | 96,70 | 97,85 |
Bobot (%) | 10 | 15 | 20 | 10 | 10 | 10 | 25 | 100
Nilai Akhir (Nilai x Bobot) | 10,00 | 13,15 | 19,08 | 9,15 | 9,91 | 9,67 | 24,46 | 95,42
Nilai Aspek (rata-rata komponen) | 93,82 |  | 95,68 |  |  |  | 97,85 |
Tidak terdapat pengurang Dispensasi SPM; konversi bobot 100%

Perkembangan Nilai Komponen IKPA
Tahun | Revisi DIPA | Deviasi Halaman III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Capaian Output
2022 | 98,00 | 79,15 | 90,44 | 88,20 | 97,35 | 94,18 | 93,60
2023 | 100,00 | 83,92 | 92,71 | 89,75 | 98,46 | 97,31 | 95,20
2024 | 100,00 | 87,64 | 95,38 | 91,50 | 99,12 | 96,70 | 97,85
Perubahan 2023-2024 | 0,00 | 3,72 | 2,67 | 1,75 | 0,66 | -0,61 | 2,65
`,
    },
    {
      name: "Efisiensi dan NKA",
      sheet: `
Tabel 3.11 Perhitungan Efisiensi Anggaran dan Nilai Kinerja Anggaran (NKA)
No | Rincian Output | Satuan | Target | Realisasi | Capaian RO (CRO) | Pagu Efektif (AA) | Alokasi x CRO | Realisasi Anggaran (RA) | Efisiensi (Rp) | Efisiensi (%)
1 | 2 | 3 | 4 | 5 | 6 = 5/4 | 7 | 8 = 7 x 6 | 9 | 10 = 8 - 9 | 11 = 10/8
1 | Data dan Informasi Kawasan Konservasi | Dokumen | #1~0 | #1~0 | #1.0000~0.00% | #301350000~#,##0 | #301350000~#,##0 | #300462500~#,##0 | #887500~#,##0 | #0.0029~0.00%
2 | Pemulihan Ekosistem Kawasan | Ha | #450~0 | #462~0 | #1.0267~0.00% | #1149950000~#,##0 | #1180615333~#,##0 | #1138745300~#,##0 | #41870033~#,##0 | #0.0355~0.00%
3 | Kemitraan Konservasi Masyarakat | Ha | #260~0 | #251.5~0.0 | #0.9673~0.00% | #430150000~#,##0 | #416087404~#,##0 | #418211750~#,##0 | #-2124346~#,##0 | #-0.0051~0.00%
4 | Patroli dan Pengamanan Kawasan | Kali | #96~0 | #96~0 | #1.0000~0.00% | #1080750000~#,##0 | #1080750000~#,##0 | #1079316200~#,##0 | #1433800~#,##0 | #0.0013~0.00%
5 | Pemberdayaan Kelompok Desa Penyangga | Kelompok | #6~0 | #7~0 | #1.1667~0.00% | #353400000~#,##0 | #412300000~#,##0 | #341905000~#,##0 | #70395000~#,##0 | #0.1707~0.00%
6 | Sarana Wisata Alam | Unit | #5~0 | #4~0 | #0.8000~0.00% | #512700000~#,##0 | #410160000~#,##0 | #498217450~#,##0 | #-88057450~#,##0 | #-0.2147~0.00%
7 | Promosi dan Pemasaran Wisata Alam | Kegiatan | #3~0 | #3~0 | #1.0000~0.00% | #99350000~#,##0 | #99350000~#,##0 | #99315800~#,##0 | #34200~#,##0 | #0.0003~0.00%
8 | Layanan Umum | Layanan | #1~0 | #1~0 | #1.0000~0.00% | #383350000~#,##0 | #383350000~#,##0 | #381406215~#,##0 | #1943785~#,##0 | #0.0051~0.00%
9 | Layanan Perkantoran | Layanan | #1~0 | #1~0 | #1.0000~0.00% | #8539200000~#,##0 | #8539200000~#,##0 | #8517640388~#,##0 | #21559612~#,##0 | #0.0025~0.00%
 | JUMLAH |  |  |  |  | #12850200000~#,##0 | #12823162737~#,##0 | #12775220603~#,##0 | #47942134~#,##0 | #0.0037~0.00%

Nilai Kinerja Anggaran
No | Uraian | Nilai | Bobot (%) | Nilai Tertimbang
1 | Efektivitas (rata-rata capaian RO, maksimal 100) | #99.56~0.00 | #75~0 | #74.67~0.00
2 | Efisiensi (NE) | #50.93~0.00 | #25~0 | #12.73~0.00
A | Nilai Kinerja Perencanaan Anggaran (1 + 2) | #87.40~0.00 | #50~0 | #43.70~0.00
B | Nilai Kinerja Pelaksanaan Anggaran (IKPA) | #95.42~0.00 | #50~0 | #47.71~0.00
 | Nilai Kinerja Anggaran (A + B) |  |  | #91.41~0.00
NE = 50% + (Efisiensi / 20 x 50), dengan Efisiensi dalam persen dari baris JUMLAH
Kategori NKA: > 90 Sangat Baik; > 80 - 90 Baik; > 60 - 80 Cukup; > 50 - 60 Kurang; <= 50 Sangat Kurang
`,
    },
    {
      name: "Triwulanan",
      sheet: `
Tabel 3.12 Realisasi Anggaran Kumulatif per Triwulan TA 2024 menurut Jenis Belanja
Jenis Belanja | Pagu Akhir (Rp) | Realisasi s.d. (Rp) |  |  |  | Persentase terhadap Pagu Akhir |  |  |
 |  | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV
Belanja Pegawai | 5.126.400.000 | 1.118.240.500 | 2.564.317.200 | 3.796.508.900 | 5.109.736.541 | 21,81% | 50,02% | 74,06% | 99,67%
Belanja Barang | 7.279.050.000 | 986.415.300 | 2.471.880.650 | 4.218.374.100 | 7.076.045.862 | 13,55% | 33,96% | 57,95% | 97,21%
Belanja Modal | 612.750.000 | - | 148.500.000 | 376.920.000 | 589.438.200 | - | 24,24% | 61,51% | 96,20%
Jumlah | 13.018.200.000 | 2.104.655.800 | 5.184.697.850 | 8.391.803.000 | 12.775.220.603 | 16,17% | 39,83% | 64,46% | 98,13%
Target penyerapan kumulatif (%) |  |  |  |  |  | 20,00 | 45,00 | 70,00 | 95,00
Deviasi (realisasi - target) |  |  |  |  |  | -3,83 | -5,17 | -5,54 | 3,13

Realisasi Anggaran masing-masing Triwulan (bukan kumulatif)
Jenis Belanja | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Total | % TW IV terhadap Total
Belanja Pegawai | 1.118.240.500 | 1.446.076.700 | 1.232.191.700 | 1.313.227.641 | 5.109.736.541 | 25,70
Belanja Barang | 986.415.300 | 1.485.465.350 | 1.746.493.450 | 2.857.671.762 | 7.076.045.862 | 40,39
Belanja Modal | - | 148.500.000 | 228.420.000 | 212.518.200 | 589.438.200 | 36,05
Jumlah | 2.104.655.800 | 3.080.042.050 | 3.207.105.150 | 4.383.417.603 | 12.775.220.603 | 34,31
`,
    },
    {
      name: "SAKIP",
      sheet: `
Tabel 3.13 Hasil Evaluasi SAKIP oleh Inspektorat Jenderal
No | Komponen | Sub Komponen |  |  |  |  |  | Bobot | Nilai 2024 | % Capaian | Nilai 2023 | Naik/Turun
 |  | Keberadaan |  | Kualitas |  | Pemanfaatan |  |  |  |  |  |
 |  | Bobot | Nilai | Bobot | Nilai | Bobot | Nilai |  |  |  |  |
1 | Perencanaan Kinerja | 6,00 | 5,20 | 9,00 | 7,35 | 15,00 | 11,85 | 30,00 | 24,40 | 81,33 | 23,70 | 0,70
2 | Pengukuran Kinerja | 6,00 | 5,00 | 9,00 | 7,15 | 15,00 | 11,60 | 30,00 | 23,75 | 79,17 | 22,95 | 0,80
3 | Pelaporan Kinerja | 3,00 | 2,70 | 4,50 | 3,80 | 7,50 | 6,05 | 15,00 | 12,55 | 83,67 | 12,30 | 0,25
4 | Evaluasi Akuntabilitas Kinerja Internal | 5,00 | 4,35 | 7,50 | 6,05 | 12,50 | 9,55 | 25,00 | 19,95 | 79,80 | 19,15 | 0,80
 | Nilai Akuntabilitas Kinerja | 20,00 | 17,25 | 30,00 | 24,35 | 50,00 | 39,05 | 100,00 | 80,65 | 80,65 | 78,10 | 2,55
 | Predikat |  |  |  |  |  |  |  | A |  | BB |
Predikat: AA > 90 - 100; A > 80 - 90; BB > 70 - 80; B > 60 - 70; CC > 50 - 60; C > 30 - 50; D 0 - 30

Perkembangan Nilai SAKIP
Tahun | 2020 | 2021 | 2022 | 2023 | 2024
Nilai | 68,45 | 71,20 | 74,85 | 78,10 | 80,65
Predikat | B | BB | BB | BB | A
Kenaikan | - | 2,75 | 3,65 | 3,25 | 2,55
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III - AKUNTABILITAS KINERJA

Rata-rata capaian sebelas indikator kinerja kegiatan tahun 2024 sebesar 104,24% (kategori Sangat Baik), terdiri atas dua indikator berkategori Memuaskan, enam indikator Sangat Baik dan tiga indikator Baik.
Luas kebakaran hutan dalam kawasan dapat ditekan dari 31,2 Ha pada tahun 2023 menjadi 18,4 Ha, atau berkurang 12,8 Ha, sehingga capaiannya dicatat maksimal 120,00%.
Sampai dengan akhir periode Renstra 2020-2024, pemulihan ekosistem mencapai 1.877 Ha dari target 1.900 Ha (98,79%), sedangkan kemitraan konservasi mencapai 1.863,0 Ha atau melampaui target sebesar 13,0 Ha.
Dari delapan indikator yang dibandingkan dengan target Renstra, dua indikator belum mencapai target, yaitu pemulihan ekosistem dan populasi spesies prioritas.
Jumlah kunjungan wisata tahun 2024 sebanyak 44.704 orang, terdiri atas 43.555 wisatawan nusantara dan 1.149 wisatawan mancanegara, naik 4,80% dibandingkan tahun 2023.
Dua dari enam objek wisata mengalami penurunan kunjungan, yaitu Pantai Ake Jira dan Danau Gogalang; penurunan terbesar terjadi di Danau Gogalang sebesar 19,03%.
PNBP tahun 2024 tercatat Rp909.240.000, dengan kontribusi karcis masuk sebesar 91,40%.
Pagu akhir sebesar Rp13.018.200.000 setelah lima kali revisi; blokir automatic adjustment sebesar Rp168.000.000 menyebabkan pagu efektif menjadi Rp12.850.200.000.
Realisasi anggaran Rp12.775.220.603 setara dengan 98,13% dari pagu akhir dan 99,42% dari pagu efektif; serapan terendah terhadap pagu efektif terdapat pada Pemberdayaan Kelompok Desa Penyangga (96,75%).
Penyerapan sampai dengan Triwulan III baru mencapai 64,46% atau 5,54 poin di bawah target, dan 34,31% dari seluruh realisasi terjadi pada Triwulan IV.
Nilai IKPA sebesar 95,42 dan Nilai Kinerja Anggaran sebesar 91,41 (Sangat Baik); komponen IKPA yang nilainya turun dari tahun 2023 hanya Pengelolaan UP dan TUP, yaitu 0,61 poin.
Nilai SAKIP naik 2,55 poin menjadi 80,65 sehingga predikat meningkat dari BB menjadi A; komponen dengan persentase capaian tertinggi adalah Pelaporan Kinerja (83,67%).
`,
    },
  ],
  mistakes: [
    { sheet: "Perjanjian Kinerja", cell: "D20", right: "6,39%", wrong: "6,93%" },
    {
      sheet: "Perjanjian Kinerja",
      cell: "A23",
      right: "delapan ratus lima puluh satu juta",
      wrong: "delapan ratus lima belas juta",
    },
    { sheet: "Capaian 2024", cell: "H7", right: "120,00", wrong: "73,60" },
    { sheet: "Capaian 2024", cell: "I12", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "Renstra 2020-2024", cell: "I6", right: "1.877", wrong: "1.415" },
    { sheet: "Kunjungan dan PNBP", cell: "J9", right: "18,41", wrong: "15,55" },
    { sheet: "Kunjungan dan PNBP", cell: "G19", right: "7,84", wrong: "8,42" },
    { sheet: "Pagu RO", cell: "G16", right: "383.350.000", wrong: "403.500.000" },
    { sheet: "Pagu RO", cell: "E26", right: "412.600.000", wrong: "421.600.000" },
    { sheet: "IKPA", cell: "C5", right: "15", wrong: "10" },
    { sheet: "Efisiensi dan NKA", cell: "J9", right: "-88057450", wrong: "14482550" },
    { sheet: "Triwulanan", cell: "C14", right: "1.485.465.350", wrong: "2.471.880.650" },
    { sheet: "SAKIP", cell: "G7", right: "7,50", wrong: "12,50" },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "dua indikator belum mencapai target",
      wrong: "tiga indikator belum mencapai target",
    },
    { sheet: "Narasi", cell: "A8", right: "sebesar 19,03%", wrong: "sebesar 23,50%" },
    { sheet: "Narasi", cell: "A14", right: "naik 2,55 poin", wrong: "naik 3,25 poin" },
  ],
};
