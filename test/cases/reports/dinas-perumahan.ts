import type { ReportCase } from "./report-case";

/** a city's housing agency: outcomes with budgets, houses by sub-district, slums, rents by floor, contracts, LRA of sub-activities. */
export const dinasPerumahan: ReportCase = {
  name: "a city's housing agency: outcomes with budgets, houses by sub-district, slums, rents by floor, contracts, LRA of sub-activities",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "T2.1 SDM",
      sheet: `
Tabel 2.1
KEADAAN PEGAWAI DINAS PERUMAHAN DAN KAWASAN PERMUKIMAN KOTA TIRTAMULYA
Per 31 Desember 2023

a. PNS Menurut Golongan |  |  |  |  |  | b. PNS Menurut Tingkat Pendidikan
Gol./Ruang | Jenis Kelamin |  | Jumlah | % |  | Pendidikan | Jenis Kelamin |  | Jumlah | %
 | L | P |  |  |  |  | L | P
IV/c | 1 | - | 1 | 1,5 |  | S3 | - | - | - | -
IV/b | 2 | 1 | 3 | 4,4 |  | S2 | 9 | 7 | 16 | 23,5
IV/a | 4 | 3 | 7 | 10,3 |  | S1 | 16 | 13 | 29 | 42,6
Jml Gol. IV | 7 | 4 | 11 | 16,2 |  | D-IV | 1 | 2 | 3 | 4,4
III/d | 8 | 6 | 14 | 20,6 |  | D-III | 3 | 3 | 6 | 8,8
III/c | 6 | 5 | 11 | 16,2 |  | SLTA/sederajat | 11 | 2 | 13 | 19,1
III/b | 7 | 6 | 13 | 19,1 |  | SLTP | 1 | - | 1 | 1,5
III/a | 5 | 4 | 9 | 13,2 |  | Jumlah | 41 | 27 | 68 | 100,0
Jml Gol. III | 26 | 21 | 47 | 69,1
II/d | 4 | 1 | 5 | 7,4
II/c | 3 | 1 | 4 | 5,9
II/b | 1 | - | 1 | 1,5
Jml Gol. II | 8 | 2 | 10 | 14,7
JUMLAH | 41 | 27 | 68 | 100,0
Ket: jumlah persentase dapat berbeda 0,1 karena pembulatan

c. Pegawai Menurut Unit Kerja
No | Unit Kerja | ASN |  | Jumlah ASN | Non ASN (THL) | Jumlah Pegawai | Kebutuhan ASN (ABK) | Kekurangan | Keterpenuhan (%)
 |  | PNS | PPPK
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7=5+6 | 8 | 9=8-5 | 10=5/8
1 | Sekretariat | 19 | 2 | 21 | 11 | 32 | 27 | 6 | 77,78
2 | Bidang Perumahan | 14 | 2 | 16 | 3 | 19 | 22 | 6 | 72,73
3 | Bidang Kawasan Permukiman | 15 | 2 | 17 | 4 | 21 | 24 | 7 | 70,83
4 | Bidang PSU | 12 | 1 | 13 | 6 | 19 | 19 | 6 | 68,42
5 | UPTD Pengelolaan Rusunawa | 4 | 1 | 5 | 22 | 27 | 10 | 5 | 50,00
6 | UPTD Pengelolaan Air Limbah Domestik | 4 | 1 | 5 | 18 | 23 | 10 | 5 | 50,00
 | Jumlah | 68 | 9 | 77 | 64 | 141 | 112 | 35 | 68,75
`,
    },
    {
      name: "T2.2 Aset",
      sheet: `
Tabel 2.2 Posisi Aset Tetap per 31 Desember 2023 (Rp)

No | Golongan | Uraian | Saldo 1 Jan 2023 | Mutasi Tahun 2023 |  | Saldo 31 Des 2023 | Akumulasi Penyusutan | Nilai Buku | % thd Total Nilai Buku
 |  |  |  | Tambah | Kurang
(1) | (2) | (3) | (4) | (5) | (6) | (7)=(4)+(5)-(6) | (8) | (9)=(7)-(8) | (10)
#1~0 | KIB A | Tanah | #84512650000~#,##0 | #18276400000~#,##0 | #0~#,##0 | =D6+E6-F6 -> 102789050000~#,##0 | #0~#,##0 | =G6-H6 -> 102789050000~#,##0 | =I6/I$12 -> 0.3780005121~0.00%
#2~0 | KIB B | Peralatan dan Mesin | #9846271350~#,##0 | #529243064~#,##0 | #318450000~#,##0 | =D7+E7-F7 -> 10057064414~#,##0 | #7215638940~#,##0 | =G7-H7 -> 2841425474~#,##0 | =I7/I$12 -> 0.0104491703~0.00%
#3~0 | KIB C | Gedung dan Bangunan | #61273845200~#,##0 | #3860261500~#,##0 | #0~#,##0 | =D8+E8-F8 -> 65134106700~#,##0 | #14938261775~#,##0 | =G8-H8 -> 50195844925~#,##0 | =I8/I$12 -> 0.1845921826~0.00%
#4~0 | KIB D | Jalan, Jaringan dan Irigasi | #132480917640~#,##0 | #32165652500~#,##0 | #1875600000~#,##0 | =D9+E9-F9 -> 162770970140~#,##0 | #47916253310~#,##0 | =G9-H9 -> 114854716830~#,##0 | =I9/I$12 -> 0.4223712718~0.00%
#5~0 | KIB E | Aset Tetap Lainnya | #146825000~#,##0 | #0~#,##0 | #0~#,##0 | =D10+E10-F10 -> 146825000~#,##0 | #0~#,##0 | =G10-H10 -> 146825000~#,##0 | =I10/I$12 -> 0.0005399401~0.00%
#6~0 | KIB F | Konstruksi Dalam Pengerjaan | #612480000~#,##0 | #1100473065~#,##0 | #612480000~#,##0 | =D11+E11-F11 -> 1100473065~#,##0 | #0~#,##0 | =G11-H11 -> 1100473065~#,##0 | =I11/I$12 -> 0.0040469231~0.00%
 |  | JUMLAH | =SUM(D6:D11) -> 288872989190~#,##0 | =SUM(E6:E11) -> 55932030129~#,##0 | =SUM(F6:F11) -> 2806530000~#,##0 | =SUM(G6:G11) -> 341998489319~#,##0 | =SUM(H6:H11) -> 70070154025~#,##0 | =SUM(I6:I11) -> 271928335294~#,##0 | =SUM(J6:J11) -> 1~0.00%
 |  | Tanah terdiri atas 34 bidang, 27 bidang di antaranya telah bersertifikat.

Rincian Mutasi Tambah Aset Tetap Tahun 2023 (Rp)
No | Asal Perolehan |  | KIB A | KIB B | KIB C | KIB D | KIB F | Jumlah
#1~0 | Belanja modal TA 2023 |  | #0~#,##0;-#,##0;"-" | #529243064~#,##0;-#,##0;"-" | #3860261500~#,##0;-#,##0;"-" | #24607852000~#,##0;-#,##0;"-" | #1100473065~#,##0;-#,##0;"-" | =SUM(D17:H17) -> 30097829629~#,##0
#2~0 | Serah terima PSU dari pengembang |  | #18276400000~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #6945320500~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | =SUM(D18:H18) -> 25221720500~#,##0
#3~0 | Reklasifikasi dari KDP (KIB F) |  | #0~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #612480000~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | =SUM(D19:H19) -> 612480000~#,##0
 | Jumlah |  | =SUM(D17:D19) -> 18276400000~#,##0 | =SUM(E17:E19) -> 529243064~#,##0 | =SUM(F17:F19) -> 3860261500~#,##0 | =SUM(G17:G19) -> 32165652500~#,##0 | =SUM(H17:H19) -> 1100473065~#,##0 | =SUM(I17:I19) -> 55932030129~#,##0

 |  |  |  |  |  | Tirtamulya, 26 Januari 2024
 |  |  |  |  |  | Kepala Dinas Perumahan dan Kawasan Permukiman

 |  |  |  |  |  | Ir. H. DADANG SUPRIATNA, MT
 |  |  |  |  |  | NIP 19670412 199403 1 008
`,
    },
    {
      name: "T3.1 IKU",
      sheet: `
Tabel 3.1
CAPAIAN INDIKATOR KINERJA UTAMA TAHUN 2023
DINAS PERUMAHAN DAN KAWASAN PERMUKIMAN KOTA TIRTAMULYA

No | Sasaran Strategis | Indikator Kinerja Utama | Satuan | Realisasi 2022 | Tahun 2023 |  |  | Kategori | Sifat Indikator | Sumber Data
 |  |  |  |  | Target | Realisasi | Capaian
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
1 | Meningkatnya kualitas rumah layak huni | Persentase rumah layak huni | Persen | 96,20 | 96,75 | 96,92 | 100,18% | Sangat Tinggi | Positif | T3.6 RTLH
2 | Menurunnya luas kawasan permukiman kumuh | Persentase luas kawasan permukiman kumuh | Persen | 1,68 | 1,20 | 1,15 | 104,17% | Sangat Tinggi | Negatif | T3.7 Kumuh
3 | Meningkatnya ketersediaan PSU perumahan | Persentase perumahan yang PSU-nya telah diserahterimakan | Persen | 55,34 | 64,00 | 65,65 | 102,58% | Sangat Tinggi | Positif | T3.8 PSU
4 | Meningkatnya akses sanitasi layak dan aman | Persentase rumah tangga dengan akses sanitasi layak | Persen | 91,67 | 93,00 | 93,22 | 100,24% | Sangat Tinggi | Positif | T3.9 Sanitasi
5 |  | Persentase rumah tangga dengan akses sanitasi aman | Persen | 10,02 | 12,00 | 12,22 | 101,83% | Sangat Tinggi | Positif | T3.9 Sanitasi
6 | Meningkatnya akuntabilitas dan kualitas pelayanan perangkat daerah | Nilai SAKIP Perangkat Daerah | Nilai | 80,11 | 81,00 | 82,35 | 101,67% | Sangat Tinggi | Positif | LHE Inspektorat
7 |  | Indeks Kepuasan Masyarakat | Nilai | 84,27 | 86,00 | 86,40 | 100,47% | Sangat Tinggi | Positif | T3.12 SKM
8 |  | Rata-rata waktu penyelesaian pengaduan | Hari | 5 | 5 | 3 | 120,00% | Sangat Tinggi | Negatif | SP4N-LAPOR!
 | Rata-rata Capaian IKU |  |  |  |  |  | 103,89% | Sangat Tinggi

Keterangan:
- Indikator positif: Capaian = Realisasi / Target x 100%
- Indikator negatif (makin kecil makin baik): Capaian = ((2 x Target) - Realisasi) / Target x 100%
- Capaian di atas 120% dicatat sebesar 120,00%
- Kategori: >= 91 Sangat Tinggi; 76 s.d. < 91 Tinggi; 66 s.d. < 76 Sedang; 51 s.d. < 66 Rendah; < 51 Sangat Rendah

 |  |  |  |  |  |  | Tirtamulya, 26 Januari 2024
 |  |  |  |  |  |  | Kepala Dinas Perumahan dan Kawasan Permukiman

 |  |  |  |  |  |  | Ir. H. DADANG SUPRIATNA, MT
 |  |  |  |  |  |  | NIP 19670412 199403 1 008
`,
    },
    {
      name: "T3.2 Lima Tahun",
      sheet: `
Tabel 3.2 Perbandingan Kinerja dan Anggaran Tahun 2019 - 2023

A. Realisasi IKU
No | Indikator | Satuan | Realisasi |  |  |  |  | Naik/ (Turun) 2022-2023 | Rata-rata Naik/ (Turun) per Tahun | Tren
 |  |  | 2019 | 2020 | 2021 | 2022 | 2023
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=8-7 | 10=(8-4)/4 | 11
1 | Persentase rumah layak huni | Persen | 93,84 | 94,61 | 95,47 | 96,20 | 96,92 | 0,72 | 0,77 | Membaik
2 | Persentase luas kawasan permukiman kumuh | Persen | 4,15 | 3,88 | 2,31 | 1,68 | 1,15 | (0,53) | (0,75) | Membaik
3 | Persentase perumahan yang PSU-nya telah diserahterimakan | Persen | 38,17 | 43,51 | 49,62 | 55,34 | 65,65 | 10,31 | 6,87 | Membaik
4 | Persentase rumah tangga dengan akses sanitasi layak | Persen | 86,40 | 88,12 | 90,05 | 91,67 | 93,22 | 1,55 | 1,71 | Membaik
5 | Persentase rumah tangga dengan akses sanitasi aman | Persen | 5,12 | 6,30 | 8,14 | 10,02 | 12,22 | 2,20 | 1,78 | Membaik
6 | Nilai SAKIP Perangkat Daerah | Nilai | 74,15 | 76,80 | 78,42 | 80,11 | 82,35 | 2,24 | 2,05 | Membaik
7 | Indeks Kepuasan Masyarakat | Nilai | 80,12 | 81,45 | 82,96 | 84,27 | 86,40 | 2,13 | 1,57 | Membaik
8 | Rata-rata waktu penyelesaian pengaduan | Hari | 9 | 8 | 7 | 5 | 3 | (2) | (1,50) | Membaik

B. Pagu dan Realisasi Anggaran Belanja
No | Tahun |  | Pagu (Rp) | Realisasi (Rp) | % | Sisa (Rp) | Pertumbuhan Pagu (%) | Pertumbuhan Realisasi (%)
1 | 2019 |  | 48.216.540.000 | 45.127.883.410 | 93,59 | 3.088.656.590 | - | -
2 | 2020 |  | 37.905.218.700 | 36.048.771.265 | 95,10 | 1.856.447.435 | (21,39) | (20,12)
3 | 2021 |  | 44.618.302.500 | 42.377.019.884 | 94,98 | 2.241.282.616 | 17,71 | 17,55
4 | 2022 |  | 56.240.771.900 | 53.116.408.327 | 94,44 | 3.124.363.573 | 26,05 | 25,34
5 | 2023 |  | 61.603.927.200 | 58.610.839.154 | 95,14 | 2.993.088.046 | 9,54 | 10,34
 | Jumlah |  | 248.584.760.300 | 235.280.922.040 | 94,65 | 13.303.838.260 |  | 

C. Penanganan Rumah Tidak Layak Huni Menurut Sumber Dana (unit)
No | Sumber Dana |  | 2019 | 2020 | 2021 | 2022 | 2023 | Jumlah | Rata-rata/tahun | Andil (%)
1 | APBD Kota |  | 286 | 150 | 305 | 378 | 412 | 1.531 | 306,2 | 56,87
2 | APBD Provinsi |  | 60 | - | 45 | 80 | 95 | 280 | 56,0 | 10,40
3 | BSPS (APBN) |  | 210 | 100 | 120 | 150 | 140 | 720 | 144,0 | 26,75
4 | CSR/Baznas |  | 22 | 15 | 31 | 40 | 53 | 161 | 32,2 | 5,98
 | Jumlah |  | 578 | 265 | 501 | 648 | 700 | 2.692 | 538,4 | 100,00

D. Realisasi Retribusi (Rp juta)
No | Jenis Retribusi |  | 2019 | 2020 | 2021 | 2022 | 2023 | Pertumbuhan 2022-2023 (%)
1 | Penyedotan Kakus |  | 231,450 | 204,800 | 248,625 | 289,150 | 327,400 | 13,23
2 | Pemakaman |  | 138,200 | 149,750 | 162,300 | 165,475 | 171,350 | 3,55
3 | Penyewaan Rusunawa |  | 498,325 | 421,150 | 533,700 | 602,850 | 641,450 | 6,40
 | Jumlah |  | 867,975 | 775,700 | 944,625 | 1.057,475 | 1.140,200 | 7,82
`,
    },
    {
      name: "T3.3 Renstra",
      sheet: `
Tabel 3.3
Perbandingan Realisasi Kinerja s.d. Tahun 2023 dengan Target Jangka Menengah (Renstra 2021-2026)

No. | Indikator Kinerja | Sat. | Target Renstra |  |  |  |  | Realisasi 2023 | Tingkat Kemajuan thd Target 2026 (%) | Selisih thd Target 2023 | Status 2023
 |  |  | 2022 | 2023 | 2024 | 2025 | 2026
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11=9-5 | 12
1 | Persentase rumah layak huni | % | 96,10 | 96,75 | 97,40 | 98,05 | 98,70 | 96,92 | 98,2 | 0,17 | Tercapai
2 | Persentase luas kawasan permukiman kumuh | % | 1,60 | 1,20 | 0,85 | 0,50 | 0,25 | 1,15 | 21,7 | (0,05) | Tercapai
3 | Persentase perumahan yang PSU-nya telah diserahterimakan | % | 56,00 | 64,00 | 72,00 | 79,00 | 85,00 | 65,65 | 77,2 | 1,65 | Tercapai
4 | Persentase rumah tangga dengan akses sanitasi layak | % | 91,50 | 93,00 | 95,00 | 97,50 | 100,00 | 93,22 | 93,2 | 0,22 | Tercapai
5 | Persentase rumah tangga dengan akses sanitasi aman | % | 10,00 | 12,00 | 15,00 | 18,00 | 20,00 | 12,22 | 61,1 | 0,22 | Tercapai
6 | Nilai SAKIP Perangkat Daerah | Nilai | 80,00 | 81,00 | 83,00 | 84,50 | 86,00 | 82,35 | 95,8 | 1,35 | Tercapai
7 | Indeks Kepuasan Masyarakat | Nilai | 84,00 | 86,00 | 87,00 | 88,00 | 89,00 | 86,40 | 97,1 | 0,40 | Tercapai
8 | Rata-rata waktu penyelesaian pengaduan | Hari | 6 | 5 | 4 | 3 | 2 | 3 | 66,7 | (2) | Tercapai
 | Rata-rata |  |  |  |  |  |  |  | 76,4 |  | 8 dari 8 tercapai
*) Tingkat kemajuan: indikator positif = realisasi/target 2026 x 100; indikator negatif (No. 2 dan 8) = target 2026/realisasi x 100

Perbandingan dengan Capaian Provinsi dan Nasional Tahun 2023
No. | Indikator | Sat. | Kota | Provinsi | Nasional | Selisih thd Provinsi | Selisih thd Nasional | Posisi thd Provinsi | Posisi thd Nasional
1 | 2 | 3 | 4 | 5 | 6 | 7=4-5 | 8=4-6 | 9 | 10
1 | Persentase rumah layak huni | % | 96,92 | 91,84 | 63,15 | 5,08 | 33,77 | Di atas | Di atas
2 | Persentase rumah tangga dengan akses sanitasi layak | % | 93,22 | 74,88 | 82,36 | 18,34 | 10,86 | Di atas | Di atas
3 | Persentase rumah tangga dengan akses sanitasi aman | % | 12,22 | 9,47 | 10,21 | 2,75 | 2,01 | Di atas | Di atas
`,
    },
    {
      name: "T3.4 IKD",
      sheet: `
Tabel 3.4 Indikator Kinerja Daerah (IKD) dan SPM Urusan Perumahan Rakyat dan Kawasan Permukiman Tahun 2023

No | Indikator Kinerja Daerah | Uraian Data | Pembilang (a) | Penyebut (b) | Capaian 2023 (%) | Target 2023 (%) | Capaian thd Target (%) | Capaian 2022 (%) | Naik/(Turun)
1 | 2 | 3 | 4 | 5 | 6=4/5x100 | 7 | 8=6/7x100 | 9 | 10=6-9
1 | Persentase rumah layak huni | Rumah layak huni / jumlah rumah | 85.297 | 88.006 | 96,922 | 96,750 | 100,18 | 96,203 | 0,719
2 | Rasio permukiman layak huni | Luas permukiman layak huni (ha) / luas permukiman (ha) | 4.753,40 | 4.808,70 | 98,850 | 98,800 | 100,05 | 98,316 | 0,534
3 | Persentase kawasan kumuh yang tertangani | Luas kumuh tertangani s.d. 2023 (ha) / luas kumuh SK 2020 (ha) | 131,12 | 186,42 | 70,336 | 69,000 | 101,94 | 56,550 | 13,786
4 | Persentase perumahan dengan PSU diserahkan | Perumahan serah terima PSU / jumlah perumahan | 172 | 262 | 65,649 | 64,000 | 102,58 | 55,344 | 10,305
5 | Akses sanitasi layak | Rumah tangga akses layak / jumlah rumah tangga | 84.094 | 90.210 | 93,220 | 93,000 | 100,24 | 91,668 | 1,552
6 | Akses sanitasi aman | Rumah tangga akses aman / jumlah rumah tangga | 11.023 | 90.210 | 12,219 | 12,000 | 101,83 | 10,021 | 2,198
7 | Rumah tangga dengan akses sanitasi sendiri (SPALD-T dan tangki septik individual) | RT SPALD-T + tangki septik individual / jumlah rumah tangga | 76.206 | 90.210 | 84,476 | 84,500 | 99,97 | 83,275 | 1,201
8 | Cakupan penanganan rumah tidak layak huni | RTLH ditangani 2023 / RTLH awal ditambah hasil verval | 700 | 3.409 | 20,534 | 20,000 | 102,67 | 18,624 | 1,910
9 | SPM: Penyediaan dan rehabilitasi rumah layak huni bagi korban bencana | Rumah direhab / rumah korban bencana | 12 | 12 | 100,000 | 100,000 | 100,00 | 100,000 | 0,000
10 | SPM: Fasilitasi penyediaan rumah bagi masyarakat terkena relokasi program pemda | Rumah tangga difasilitasi / rumah tangga terkena relokasi | - | - | - | - | - | - | -
11 | Tingkat hunian rusunawa | Unit terisi / jumlah unit | 232 | 264 | 87,879 | 88,000 | 99,86 | 86,364 | 1,515
12 | Persentase tanah bersertifikat | Bidang bersertifikat / jumlah bidang tanah | 27 | 34 | 79,412 | 75,000 | 105,88 | 70,588 | 8,824
13 | Persentase realisasi retribusi | Realisasi retribusi (Rp) / target retribusi (Rp) | 1.140.200.000 | 1.148.000.000 | 99,321 | 100,000 | 99,32 | 98,415 | 0,906
14 | Persentase keterpenuhan ASN sesuai ABK | ASN / kebutuhan ABK | 77 | 112 | 68,750 | 70,000 | 98,21 | 66,964 | 1,786
 | Rata-rata capaian terhadap target (13 indikator) |  |  |  |  |  | 100,98 |  | 
Ket: SPM relokasi tidak dihitung karena tidak terdapat program relokasi pada tahun 2023
`,
    },
    {
      name: "T3.5 Outcome",
      sheet: `
Tabel 3.5
CAPAIAN OUTCOME PROGRAM DAN OUTPUT KEGIATAN SERTA REALISASI ANGGARAN TAHUN 2023

Kode | Program / Kegiatan | Indikator | Satuan | Kinerja |  |  | Keuangan (Rp) |  |  | 
 |  |  |  | Target | Realisasi | Capaian (%) | Pagu | Realisasi | % | Sisa
1 | 2 | 3 | 4 | 5 | 6 | 7=6/5 | 8 | 9 | 10=9/8 | 11=8-9
1.03.05 | PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM AIR LIMBAH | Persentase rumah tangga dengan akses sanitasi layak | % | 93,00 | 93,22 | 100,24 | 7.401.160.300 | 7.023.377.214 | 94,90 | 377.783.086
1.03.05.2.01 | Pengelolaan dan Pengembangan Sistem Air Limbah Domestik dalam Daerah Kabupaten/Kota | Jumlah rumah tangga penerima SPALD-S dan SPALD-T | RT | 740 | 724 | 97,84 | 7.401.160.300 | 7.023.377.214 | 94,90 | 377.783.086
1.04.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | Nilai SAKIP Perangkat Daerah | Nilai | 81,00 | 82,35 | 101,67 | 16.162.947.400 | 15.531.712.317 | 96,09 | 631.235.083
 |  | Indeks Kepuasan Masyarakat | Nilai | 86,00 | 86,40 | 100,47 |  |  |  | 
1.04.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | Jumlah dokumen perencanaan dan evaluasi | Dokumen | 14 | 14 | 100,00 | 151.708.700 | 143.967.985 | 94,90 | 7.740.715
1.04.01.2.02 | Administrasi Keuangan Perangkat Daerah | Jumlah orang yang menerima gaji dan tunjangan ASN | Orang | 79 | 77 | 97,47 | 11.814.839.400 | 11.412.802.122 | 96,60 | 402.037.278
1.04.01.2.05 | Administrasi Kepegawaian Perangkat Daerah | Jumlah pegawai mengikuti diklat | Orang | 24 | 27 | 112,50 | 245.675.600 | 238.817.880 | 97,21 | 6.857.720
1.04.01.2.06 | Administrasi Umum Perangkat Daerah | Jumlah paket administrasi umum | Paket | 16 | 16 | 100,00 | 918.233.800 | 877.520.446 | 95,57 | 40.713.354
1.04.01.2.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | Jumlah unit barang penunjang | Unit | 52 | 50 | 96,15 | 547.009.600 | 529.243.064 | 96,75 | 17.766.536
1.04.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | Jumlah laporan jasa penunjang | Laporan | 36 | 36 | 100,00 | 1.834.642.500 | 1.700.923.873 | 92,71 | 133.718.627
1.04.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | Jumlah unit BMD yang dipelihara | Unit | 31 | 30 | 96,77 | 650.837.800 | 628.436.947 | 96,56 | 22.400.853
1.04.02 | PROGRAM PENGEMBANGAN PERUMAHAN | Tingkat hunian rusunawa | % | 88,00 | 87,88 | 99,86 | 6.136.832.400 | 5.797.843.085 | 94,48 | 338.989.315
 |  | Persentase korban bencana yang memperoleh rehabilitasi rumah | % | 100,00 | 100,00 | 100,00 |  |  |  | 
1.04.02.2.01 | Pendataan Penyediaan dan Rehabilitasi Rumah Korban Bencana atau Relokasi Program Kabupaten/Kota | Jumlah dokumen data perumahan | Dokumen | 3 | 3 | 100,00 | 159.711.900 | 122.936.735 | 76,97 | 36.775.165
1.04.02.2.02 | Sosialisasi dan Persiapan Penyediaan dan Rehabilitasi Rumah Korban Bencana atau Relokasi Program Kabupaten/Kota | Jumlah peserta sosialisasi | Orang | 180 | 164 | 91,11 | 48.557.300 | 39.940.000 | 82,25 | 8.617.300
1.04.02.2.03 | Pembangunan dan Rehabilitasi Rumah Korban Bencana atau Relokasi Program Kabupaten/Kota | Jumlah rumah korban bencana direhabilitasi | Unit | 13 | 12 | 92,31 | 412.170.000 | 381.084.000 | 92,46 | 31.086.000
1.04.02.2.05 | Pembinaan Pengelolaan Rumah Susun Umum dan/atau Rumah Khusus | Jumlah unit hunian rusunawa dikelola | Unit | 264 | 264 | 100,00 | 5.516.393.200 | 5.253.882.350 | 95,24 | 262.510.850
1.04.03 | PROGRAM KAWASAN PERMUKIMAN | Persentase luas kawasan kumuh yang tertangani | % | 69,00 | 70,34 | 101,94 | 20.411.325.200 | 19.370.656.450 | 94,90 | 1.040.668.750
1.04.03.2.01 | Penerbitan Izin Pembangunan dan Pengembangan Kawasan Permukiman | Jumlah izin/rekomendasi terbit | Izin | 45 | 52 | 115,56 | 114.418.100 | 109.734.320 | 95,91 | 4.683.780
1.04.03.2.02 | Penataan dan Peningkatan Kualitas Kawasan Permukiman Kumuh dengan Luas di Bawah 10 (Sepuluh) Ha | Jumlah dokumen penataan kawasan kumuh | Dokumen | 4 | 4 | 100,00 | 289.765.600 | 275.113.565 | 94,94 | 14.652.035
1.04.03.2.03 | Peningkatan Kualitas Kawasan Permukiman Kumuh dengan Luas di Bawah 10 (Sepuluh) Ha | Jumlah RTLH yang diperbaiki (APBD Kota) | Unit | 420 | 412 | 98,10 | 20.007.141.500 | 18.985.808.565 | 94,90 | 1.021.332.935
1.04.04 | PROGRAM PERUMAHAN DAN KAWASAN PERMUKIMAN KUMUH | Jumlah kawasan yang dicegah menjadi kumuh | Kawasan | 6 | 5 | 83,33 | 201.155.200 | 159.079.878 | 79,08 | 42.075.322
1.04.04.2.01 | Pencegahan Perumahan dan Kawasan Permukiman Kumuh pada Daerah Kabupaten/Kota | Jumlah kelurahan yang difasilitasi | Kelurahan | 22 | 20 | 90,91 | 201.155.200 | 159.079.878 | 79,08 | 42.075.322
1.04.05 | PROGRAM PENINGKATAN PRASARANA, SARANA DAN UTILITAS UMUM (PSU) | Persentase perumahan yang PSU-nya telah diserahterimakan | % | 64,00 | 65,65 | 102,58 | 11.174.384.100 | 10.622.070.258 | 95,06 | 552.313.842
1.04.05.2.01 | Urusan Penyelenggaraan PSU Perumahan | Jumlah lokasi PSU terbangun | Lokasi | 8 | 8 | 100,00 | 11.174.384.100 | 10.622.070.258 | 95,06 | 552.313.842
1.04.06 | PROGRAM PENINGKATAN PELAYANAN SERTIFIKASI, KUALIFIKASI, KLASIFIKASI, DAN REGISTRASI BIDANG PERUMAHAN DAN KAWASAN PERMUKIMAN | Persentase pengembang teregistrasi | % | 75,00 | 77,97 | 103,96 | 116.122.600 | 106.099.952 | 91,37 | 10.022.648
1.04.06.2.01 | Sertifikasi dan Registrasi bagi Orang atau Badan Hukum yang Melaksanakan Perancangan dan Perencanaan Rumah serta Perencanaan PSU Tingkat Kemampuan Kecil | Jumlah pengembang dibina | Badan usaha | 60 | 59 | 98,33 | 116.122.600 | 106.099.952 | 91,37 | 10.022.648
 | JUMLAH ANGGARAN (7 PROGRAM) |  |  |  |  |  | 61.603.927.200 | 58.610.839.154 | 95,14 | 2.993.088.046
 | Rata-rata capaian outcome program (9 indikator) |  |  |  |  | 99,34
 | Rata-rata capaian output kegiatan (18 kegiatan) |  |  |  |  | 99,28
 | Catatan: jumlah anggaran adalah jumlah program, kegiatan merupakan rincian program.

 |  |  |  |  |  |  | Tirtamulya, 26 Januari 2024
 |  |  |  |  |  |  | Kepala Dinas Perumahan dan Kawasan Permukiman

 |  |  |  |  |  |  | Ir. H. DADANG SUPRIATNA, MT
 |  |  |  |  |  |  | NIP 19670412 199403 1 008
`,
    },
    {
      name: "T3.6 RTLH",
      sheet: `
Tabel 3.6 Rumah Tidak Layak Huni (RTLH) Menurut Kecamatan dan Kelurahan Tahun 2023

No | Kecamatan / Kelurahan | Jumlah Rumah | RTLH s.d. 2022 | Tambahan Hasil Verval 2023 | RTLH Ditangani Tahun 2023 |  |  |  |  | Sisa RTLH 2023 | % Tertangani | % Rumah Layak Huni
 |  |  |  |  | APBD Kota | APBD Prov. | BSPS | CSR/ Baznas | Jumlah
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10=6+..+9 | 11=4+5-10 | 12=10/(4+5) | 13=(3-11)/3
A | Kec. Tanjung Asri | =SUM(C7:C10) -> 17779~#,##0 | =SUM(D7:D10) -> 487~#,##0 | =SUM(E7:E10) -> 23~#,##0 | =SUM(F7:F10) -> 73~#,##0 | =SUM(G7:G10) -> 9~#,##0 | =SUM(H7:H10) -> 20~#,##0 | =SUM(I7:I10) -> 10~#,##0 | =SUM(F6:I6) -> 112~#,##0 | =D6+E6-J6 -> 398~#,##0 | =J6/(D6+E6) -> 0.2196078431~0.00% | =(C6-K6)/C6 -> 0.977614039~0.00%
#1~0 | Tanjung Asri | #4312~#,##0;-#,##0;"-" | #118~#,##0;-#,##0;"-" | #6~#,##0;-#,##0;"-" | #18~#,##0;-#,##0;"-" | #4~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #3~#,##0;-#,##0;"-" | =SUM(F7:I7) -> 25~#,##0 | =D7+E7-J7 -> 99~#,##0 | =J7/(D7+E7) -> 0.2016129032~0.00% | =(C7-K7)/C7 -> 0.9770408163~0.00%
#2~0 | Mekarwangi | #5127~#,##0;-#,##0;"-" | #96~#,##0;-#,##0;"-" | #4~#,##0;-#,##0;"-" | #14~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #2~#,##0;-#,##0;"-" | =SUM(F8:I8) -> 16~#,##0 | =D8+E8-J8 -> 84~#,##0 | =J8/(D8+E8) -> 0.16~0.00% | =(C8-K8)/C8 -> 0.9836161498~0.00%
#3~0 | Cipinang Indah | #3864~#,##0;-#,##0;"-" | #142~#,##0;-#,##0;"-" | #8~#,##0;-#,##0;"-" | #21~#,##0;-#,##0;"-" | #5~#,##0;-#,##0;"-" | #10~#,##0;-#,##0;"-" | #2~#,##0;-#,##0;"-" | =SUM(F9:I9) -> 38~#,##0 | =D9+E9-J9 -> 112~#,##0 | =J9/(D9+E9) -> 0.2533333333~0.00% | =(C9-K9)/C9 -> 0.9710144928~0.00%
#4~0 | Sindangsari | #4476~#,##0;-#,##0;"-" | #131~#,##0;-#,##0;"-" | #5~#,##0;-#,##0;"-" | #20~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #10~#,##0;-#,##0;"-" | #3~#,##0;-#,##0;"-" | =SUM(F10:I10) -> 33~#,##0 | =D10+E10-J10 -> 103~#,##0 | =J10/(D10+E10) -> 0.2426470588~0.00% | =(C10-K10)/C10 -> 0.9769883825~0.00%
B | Kec. Karang Mekar | =SUM(C12:C15) -> 14353~#,##0 | =SUM(D12:D15) -> 895~#,##0 | =SUM(E12:E15) -> 39~#,##0 | =SUM(F12:F15) -> 119~#,##0 | =SUM(G12:G15) -> 32~#,##0 | =SUM(H12:H15) -> 50~#,##0 | =SUM(I12:I15) -> 16~#,##0 | =SUM(F11:I11) -> 217~#,##0 | =D11+E11-J11 -> 717~#,##0 | =J11/(D11+E11) -> 0.2323340471~0.00% | =(C11-K11)/C11 -> 0.9500452867~0.00%
#1~0 | Karang Mekar | #3958~#,##0;-#,##0;"-" | #204~#,##0;-#,##0;"-" | #11~#,##0;-#,##0;"-" | #28~#,##0;-#,##0;"-" | #8~#,##0;-#,##0;"-" | #10~#,##0;-#,##0;"-" | #4~#,##0;-#,##0;"-" | =SUM(F12:I12) -> 50~#,##0 | =D12+E12-J12 -> 165~#,##0 | =J12/(D12+E12) -> 0.2325581395~0.00% | =(C12-K12)/C12 -> 0.9583122789~0.00%
#2~0 | Babakan | #4205~#,##0;-#,##0;"-" | #187~#,##0;-#,##0;"-" | #9~#,##0;-#,##0;"-" | #24~#,##0;-#,##0;"-" | #6~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #3~#,##0;-#,##0;"-" | =SUM(F13:I13) -> 33~#,##0 | =D13+E13-J13 -> 163~#,##0 | =J13/(D13+E13) -> 0.1683673469~0.00% | =(C13-K13)/C13 -> 0.9612366231~0.00%
#3~0 | Kebon Jati | #3316~#,##0;-#,##0;"-" | #263~#,##0;-#,##0;"-" | #12~#,##0;-#,##0;"-" | #36~#,##0;-#,##0;"-" | #10~#,##0;-#,##0;"-" | #20~#,##0;-#,##0;"-" | #5~#,##0;-#,##0;"-" | =SUM(F14:I14) -> 71~#,##0 | =D14+E14-J14 -> 204~#,##0 | =J14/(D14+E14) -> 0.2581818182~0.00% | =(C14-K14)/C14 -> 0.9384800965~0.00%
#4~0 | Pasar Lama | #2874~#,##0;-#,##0;"-" | #241~#,##0;-#,##0;"-" | #7~#,##0;-#,##0;"-" | #31~#,##0;-#,##0;"-" | #8~#,##0;-#,##0;"-" | #20~#,##0;-#,##0;"-" | #4~#,##0;-#,##0;"-" | =SUM(F15:I15) -> 63~#,##0 | =D15+E15-J15 -> 185~#,##0 | =J15/(D15+E15) -> 0.2540322581~0.00% | =(C15-K15)/C15 -> 0.9356297843~0.00%
C | Kec. Sukaraja | =SUM(C17:C19) -> 12482~#,##0 | =SUM(D17:D19) -> 475~#,##0 | =SUM(E17:E19) -> 21~#,##0 | =SUM(F17:F19) -> 61~#,##0 | =SUM(G17:G19) -> 13~#,##0 | =SUM(H17:H19) -> 10~#,##0 | =SUM(I17:I19) -> 7~#,##0 | =SUM(F16:I16) -> 91~#,##0 | =D16+E16-J16 -> 405~#,##0 | =J16/(D16+E16) -> 0.1834677419~0.00% | =(C16-K16)/C16 -> 0.9675532767~0.00%
#1~0 | Sukaraja | #4689~#,##0;-#,##0;"-" | #124~#,##0;-#,##0;"-" | #5~#,##0;-#,##0;"-" | #16~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #2~#,##0;-#,##0;"-" | =SUM(F17:I17) -> 18~#,##0 | =D17+E17-J17 -> 111~#,##0 | =J17/(D17+E17) -> 0.1395348837~0.00% | =(C17-K17)/C17 -> 0.9763275752~0.00%
#2~0 | Sukamenak | #3742~#,##0;-#,##0;"-" | #198~#,##0;-#,##0;"-" | #10~#,##0;-#,##0;"-" | #26~#,##0;-#,##0;"-" | #8~#,##0;-#,##0;"-" | #10~#,##0;-#,##0;"-" | #3~#,##0;-#,##0;"-" | =SUM(F18:I18) -> 47~#,##0 | =D18+E18-J18 -> 161~#,##0 | =J18/(D18+E18) -> 0.2259615385~0.00% | =(C18-K18)/C18 -> 0.9569748797~0.00%
#3~0 | Cikole | #4051~#,##0;-#,##0;"-" | #153~#,##0;-#,##0;"-" | #6~#,##0;-#,##0;"-" | #19~#,##0;-#,##0;"-" | #5~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #2~#,##0;-#,##0;"-" | =SUM(F19:I19) -> 26~#,##0 | =D19+E19-J19 -> 133~#,##0 | =J19/(D19+E19) -> 0.1635220126~0.00% | =(C19-K19)/C19 -> 0.9671686003~0.00%
D | Kec. Bantar Jaya | =SUM(C21:C24) -> 17204~#,##0 | =SUM(D21:D24) -> 514~#,##0 | =SUM(E21:E24) -> 23~#,##0 | =SUM(F21:F24) -> 63~#,##0 | =SUM(G21:G24) -> 10~#,##0 | =SUM(H21:H24) -> 20~#,##0 | =SUM(I21:I24) -> 8~#,##0 | =SUM(F20:I20) -> 101~#,##0 | =D20+E20-J20 -> 436~#,##0 | =J20/(D20+E20) -> 0.1880819367~0.00% | =(C20-K20)/C20 -> 0.9746570565~0.00%
#1~0 | Bantar Jaya | #4934~#,##0;-#,##0;"-" | #137~#,##0;-#,##0;"-" | #7~#,##0;-#,##0;"-" | #18~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #10~#,##0;-#,##0;"-" | #2~#,##0;-#,##0;"-" | =SUM(F21:I21) -> 30~#,##0 | =D21+E21-J21 -> 114~#,##0 | =J21/(D21+E21) -> 0.2083333333~0.00% | =(C21-K21)/C21 -> 0.9768950142~0.00%
#2~0 | Leuwi Panjang | #3587~#,##0;-#,##0;"-" | #112~#,##0;-#,##0;"-" | #4~#,##0;-#,##0;"-" | #13~#,##0;-#,##0;"-" | #4~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #1~#,##0;-#,##0;"-" | =SUM(F22:I22) -> 18~#,##0 | =D22+E22-J22 -> 98~#,##0 | =J22/(D22+E22) -> 0.1551724138~0.00% | =(C22-K22)/C22 -> 0.972679119~0.00%
#3~0 | Margahayu | #5218~#,##0;-#,##0;"-" | #89~#,##0;-#,##0;"-" | #3~#,##0;-#,##0;"-" | #10~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #2~#,##0;-#,##0;"-" | =SUM(F23:I23) -> 12~#,##0 | =D23+E23-J23 -> 80~#,##0 | =J23/(D23+E23) -> 0.1304347826~0.00% | =(C23-K23)/C23 -> 0.9846684553~0.00%
#4~0 | Nagrak | #3465~#,##0;-#,##0;"-" | #176~#,##0;-#,##0;"-" | #9~#,##0;-#,##0;"-" | #22~#,##0;-#,##0;"-" | #6~#,##0;-#,##0;"-" | #10~#,##0;-#,##0;"-" | #3~#,##0;-#,##0;"-" | =SUM(F24:I24) -> 41~#,##0 | =D24+E24-J24 -> 144~#,##0 | =J24/(D24+E24) -> 0.2216216216~0.00% | =(C24-K24)/C24 -> 0.9584415584~0.00%
E | Kec. Wanasari | =SUM(C26:C28) -> 11101~#,##0 | =SUM(D26:D28) -> 377~#,##0 | =SUM(E26:E28) -> 19~#,##0 | =SUM(F26:F28) -> 48~#,##0 | =SUM(G26:G28) -> 11~#,##0 | =SUM(H26:H28) -> 10~#,##0 | =SUM(I26:I28) -> 4~#,##0 | =SUM(F25:I25) -> 73~#,##0 | =D25+E25-J25 -> 323~#,##0 | =J25/(D25+E25) -> 0.1843434343~0.00% | =(C25-K25)/C25 -> 0.9709035222~0.00%
#1~0 | Wanasari | #4127~#,##0;-#,##0;"-" | #121~#,##0;-#,##0;"-" | #5~#,##0;-#,##0;"-" | #16~#,##0;-#,##0;"-" | #5~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #2~#,##0;-#,##0;"-" | =SUM(F26:I26) -> 23~#,##0 | =D26+E26-J26 -> 103~#,##0 | =J26/(D26+E26) -> 0.1825396825~0.00% | =(C26-K26)/C26 -> 0.9750424037~0.00%
#2~0 | Cijati | #3693~#,##0;-#,##0;"-" | #109~#,##0;-#,##0;"-" | #6~#,##0;-#,##0;"-" | #13~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #10~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | =SUM(F27:I27) -> 23~#,##0 | =D27+E27-J27 -> 92~#,##0 | =J27/(D27+E27) -> 0.2~0.00% | =(C27-K27)/C27 -> 0.9750880043~0.00%
#3~0 | Parungsari | #3281~#,##0;-#,##0;"-" | #147~#,##0;-#,##0;"-" | #8~#,##0;-#,##0;"-" | #19~#,##0;-#,##0;"-" | #6~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #2~#,##0;-#,##0;"-" | =SUM(F28:I28) -> 27~#,##0 | =D28+E28-J28 -> 128~#,##0 | =J28/(D28+E28) -> 0.1741935484~0.00% | =(C28-K28)/C28 -> 0.9609875038~0.00%
F | Kec. Pasir Endah | =SUM(C30:C33) -> 15087~#,##0 | =SUM(D30:D33) -> 511~#,##0 | =SUM(E30:E33) -> 25~#,##0 | =SUM(F30:F33) -> 48~#,##0 | =SUM(G30:G33) -> 20~#,##0 | =SUM(H30:H33) -> 30~#,##0 | =SUM(I30:I33) -> 8~#,##0 | =SUM(F29:I29) -> 106~#,##0 | =D29+E29-J29 -> 430~#,##0 | =J29/(D29+E29) -> 0.197761194~0.00% | =(C29-K29)/C29 -> 0.9714986412~0.00%
#1~0 | Pasir Endah | #4746~#,##0;-#,##0;"-" | #93~#,##0;-#,##0;"-" | #4~#,##0;-#,##0;"-" | #9~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #1~#,##0;-#,##0;"-" | =SUM(F30:I30) -> 10~#,##0 | =D30+E30-J30 -> 87~#,##0 | =J30/(D30+E30) -> 0.1030927835~0.00% | =(C30-K30)/C30 -> 0.9816687737~0.00%
#2~0 | Cilandak Hilir | #3529~#,##0;-#,##0;"-" | #129~#,##0;-#,##0;"-" | #6~#,##0;-#,##0;"-" | #13~#,##0;-#,##0;"-" | #5~#,##0;-#,##0;"-" | #10~#,##0;-#,##0;"-" | #2~#,##0;-#,##0;"-" | =SUM(F31:I31) -> 30~#,##0 | =D31+E31-J31 -> 105~#,##0 | =J31/(D31+E31) -> 0.2222222222~0.00% | =(C31-K31)/C31 -> 0.9702465288~0.00%
#3~0 | Gunung Batu | #2968~#,##0;-#,##0;"-" | #185~#,##0;-#,##0;"-" | #10~#,##0;-#,##0;"-" | #18~#,##0;-#,##0;"-" | #9~#,##0;-#,##0;"-" | #20~#,##0;-#,##0;"-" | #4~#,##0;-#,##0;"-" | =SUM(F32:I32) -> 51~#,##0 | =D32+E32-J32 -> 144~#,##0 | =J32/(D32+E32) -> 0.2615384615~0.00% | =(C32-K32)/C32 -> 0.9514824798~0.00%
#4~0 | Ciwaringin | #3844~#,##0;-#,##0;"-" | #104~#,##0;-#,##0;"-" | #5~#,##0;-#,##0;"-" | #8~#,##0;-#,##0;"-" | #6~#,##0;-#,##0;"-" | #0~#,##0;-#,##0;"-" | #1~#,##0;-#,##0;"-" | =SUM(F33:I33) -> 15~#,##0 | =D33+E33-J33 -> 94~#,##0 | =J33/(D33+E33) -> 0.1376146789~0.00% | =(C33-K33)/C33 -> 0.9755463059~0.00%
 | JUMLAH (A+B+C+D+E+F) | =C6+C11+C16+C20+C25+C29 -> 88006~#,##0 | =D6+D11+D16+D20+D25+D29 -> 3259~#,##0 | =E6+E11+E16+E20+E25+E29 -> 150~#,##0 | =F6+F11+F16+F20+F25+F29 -> 412~#,##0 | =G6+G11+G16+G20+G25+G29 -> 95~#,##0 | =H6+H11+H16+H20+H25+H29 -> 140~#,##0 | =I6+I11+I16+I20+I25+I29 -> 53~#,##0 | =SUM(F34:I34) -> 700~#,##0 | =D34+E34-J34 -> 2709~#,##0 | =J34/(D34+E34) -> 0.205338809~0.00% | =(C34-K34)/C34 -> 0.9692180079~0.00%
 | Sumber: Basis data RTLH (e-RTLH) Dinas Perkim, Desember 2023. Nilai bantuan APBD Kota Rp20.000.000 per unit.
`,
    },
    {
      name: "T3.7 Kumuh",
      sheet: `
Tabel 3.7
Perkembangan Luas Kawasan Permukiman Kumuh (SK Wali Kota No. 640/Kep.218-Perkim/2020)

No | Kawasan | Kecamatan | Luas Awal SK 2020 (ha) | Penanganan (ha) |  |  | Sisa Luas Kumuh (ha) |  | % Tertangani | Skor Kekumuhan |  | Klasifikasi 2023
 |  |  |  | s.d. 2022 | 2023 | Kumulatif | 2022 | 2023 |  | 2022 | 2023
1 | 2 | 3 | 4 | 5 | 6 | 7=5+6 | 8=4-5 | 9=4-7 | 10=7/4 | 11 | 12 | 13
1 | Kebon Jati | Karang Mekar | 24,18 | 12,35 | 6,42 | 18,77 | 11,83 | 5,41 | 77,63 | 58 | 41 | Kumuh Sedang
2 | Pasar Lama | Karang Mekar | 21,76 | 10,90 | 5,18 | 16,08 | 10,86 | 5,68 | 73,90 | 61 | 43 | Kumuh Sedang
3 | Karang Mekar Hilir | Karang Mekar | 15,42 | 9,60 | 0,85 | 10,45 | 5,82 | 4,97 | 67,77 | 46 | 39 | Kumuh Sedang
4 | Babakan | Karang Mekar | 14,85 | 8,74 | 0,60 | 9,34 | 6,11 | 5,51 | 62,90 | 44 | 38 | Kumuh Sedang
5 | Sukamenak | Sukaraja | 17,63 | 8,92 | 3,56 | 12,48 | 8,71 | 5,15 | 70,79 | 52 | 34 | Kumuh Ringan
6 | Cikole | Sukaraja | 12,94 | 7,15 | 2,18 | 9,33 | 5,79 | 3,61 | 72,10 | 41 | 29 | Kumuh Ringan
7 | Nagrak | Bantar Jaya | 13,57 | 7,36 | 1,92 | 9,28 | 6,21 | 4,29 | 68,39 | 43 | 31 | Kumuh Ringan
8 | Leuwi Panjang | Bantar Jaya | 9,48 | 6,02 | 0,40 | 6,42 | 3,46 | 3,06 | 67,72 | 35 | 28 | Kumuh Ringan
9 | Cipinang Indah | Tanjung Asri | 10,26 | 6,48 | 0,55 | 7,03 | 3,78 | 3,23 | 68,52 | 36 | 30 | Kumuh Ringan
10 | Parungsari | Wanasari | 11,35 | 6,84 | 0,72 | 7,56 | 4,51 | 3,79 | 66,61 | 39 | 33 | Kumuh Ringan
11 | Cijati | Wanasari | 7,92 | 5,31 | 0,38 | 5,69 | 2,61 | 2,23 | 71,84 | 31 | 24 | Kumuh Ringan
12 | Gunung Batu | Pasir Endah | 16,24 | 7,05 | 2,64 | 9,69 | 9,19 | 6,55 | 59,67 | 63 | 47 | Kumuh Sedang
13 | Cilandak Hilir | Pasir Endah | 6,38 | 4,26 | 0,30 | 4,56 | 2,12 | 1,82 | 71,47 | 28 | 21 | Kumuh Ringan
14 | Tanjung Asri | Tanjung Asri | 4,44 | 4,44 | - | 4,44 | - | - | 100,00 | 18 | 14 | Tidak Kumuh
 | Jumlah / Rata-rata Skor |  | 186,42 | 105,42 | 25,70 | 131,12 | 81,00 | 55,30 | 70,34 | 42,50 | 32,29 | 
 | Luas kawasan permukiman kota |  | 4.808,70
 | Persentase luas kumuh thd luas permukiman |  | 3,88 |  |  |  | 1,68 | 1,15
Skor: < 16 tidak kumuh; 16-37 kumuh ringan; 38-59 kumuh sedang; 60-80 kumuh berat

Rekapitulasi Klasifikasi Kekumuhan
No | Klasifikasi |  | Tahun 2022 |  | Tahun 2023 |  | Selisih Kawasan
 |  |  | Kawasan | Luas (ha) | Kawasan | Luas (ha)
1 | Kumuh Berat |  | 2 | 20,05 | - | - | (2)
2 | Kumuh Sedang |  | 7 | 48,98 | 5 | 28,12 | (2)
3 | Kumuh Ringan |  | 5 | 11,97 | 8 | 27,18 | 3
4 | Tidak Kumuh |  | - | - | 1 | - | 1
 | Jumlah |  | 14 | 81,00 | 14 | 55,30 | -
`,
    },
    {
      name: "T3.8 PSU",
      sheet: `
Tabel 3.8 Penyerahan Prasarana, Sarana dan Utilitas (PSU) Perumahan

No | Kecamatan | Jumlah Perumahan | Serah Terima PSU |  |  | Belum Serah Terima | % Serah Terima | Luas Lahan PSU Diserahkan 2023 (m2) | % Luas | Rata-rata Luas per Perumahan (m2)
 |  |  | s.d. 2022 | 2023 | Jumlah
(1) | (2) | (3) | (4) | (5) | (6=4+5) | (7=3-6) | (8=6/3) | (9) | (10) | (11=9/5)
1 | Tanjung Asri | 58 | 31 | 6 | 37 | 21 | 63,79 % | 18.420 | 24,06 % | 3.070,0
2 | Karang Mekar | 34 | 20 | 3 | 23 | 11 | 67,65 % | 7.315 | 9,56 % | 2.438,3
3 | Sukaraja | 41 | 22 | 5 | 27 | 14 | 65,85 % | 12.860 | 16,80 % | 2.572,0
4 | Bantar Jaya | 63 | 38 | 7 | 45 | 18 | 71,43 % | 21.745 | 28,41 % | 3.106,4
5 | Wanasari | 29 | 15 | 2 | 17 | 12 | 58,62 % | 5.230 | 6,83 % | 2.615,0
6 | Pasir Endah | 37 | 19 | 4 | 23 | 14 | 62,16 % | 10.975 | 14,34 % | 2.743,8
 | Jumlah | 262 | 145 | 27 | 172 | 90 | 65,65 % | 76.545 | 100,00 % | 2.835,0

Pembangunan PSU Perumahan Tahun 2023
No | Jenis PSU | Satuan | Target | Realisasi | Capaian (%) | Pagu (Rp juta) | Nilai Kontrak (Rp juta) | Realisasi Keuangan (Rp juta) | % Keuangan | Biaya per Satuan (Rp ribu)
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7 | 8 | 9 | 10=9/7 | 11=9/5
1 | Jalan lingkungan | m2 | 18.500 | 18.264 | 98,72 | 7.005,0 | 6.676,3 | 6.612,5 | 94,40 | 362
2 | Saluran drainase | m1 | 1.450 | 1.482 | 102,21 | 1.705,0 | 1.630,2 | 1.630,2 | 95,61 | 1.100
3 | Penerangan jalan umum (PJU) | titik | 360 | 360 | 100,00 | 2.105,0 | 2.033,6 | 2.033,6 | 96,61 | 5.649
 | Jumlah / Rata-rata Capaian |  |  |  | 100,31 | 10.815,0 | 10.340,2 | 10.276,3 | 95,02 | 
Ket: nilai dalam jutaan rupiah dibulatkan dari nilai penuh, sehingga penjumlahan dapat berbeda 0,1
`,
    },
    {
      name: "T3.9 Sanitasi",
      sheet: `
Tabel 3.9 Akses Sanitasi Rumah Tangga Menurut Kecamatan Tahun 2023 (rumah tangga)

No | Kecamatan | Akses Layak |  |  |  | Akses Belum Layak |  |  | Jumlah RT | % Layak | Akses Aman | % Aman
 |  | SPALD-T | Tangki Septik Individual | Bersama/ Komunal | Jumlah | BABS Tertutup | BABS Terbuka | Jumlah
1 | 2 | 3 | 4 | 5 | 6=3+4+5 | 7 | 8 | 9=7+8 | 10=6+9 | 11=6/10 | 12 | 13=12/10
#1~0 | Tanjung Asri | #512~#,##0 | #14236~#,##0 | #1127~#,##0 | =SUM(C6:E6) -> 15875~#,##0 | #817~#,##0 | #153~#,##0 | =G6+H6 -> 970~#,##0 | =F6+I6 -> 16845~#,##0 | =F6/J6 -> 0.9424161472~0.00% | #2214~#,##0 | =L6/J6 -> 0.1314336598~0.00%
#2~0 | Karang Mekar | #684~#,##0 | #11872~#,##0 | #1968~#,##0 | =SUM(C7:E7) -> 14524~#,##0 | #1105~#,##0 | #264~#,##0 | =G7+H7 -> 1369~#,##0 | =F7+I7 -> 15893~#,##0 | =F7/J7 -> 0.9138614484~0.00% | #1896~#,##0 | =L7/J7 -> 0.1192978041~0.00%
#3~0 | Sukaraja | #405~#,##0 | #10958~#,##0 | #1214~#,##0 | =SUM(C8:E8) -> 12577~#,##0 | #768~#,##0 | #142~#,##0 | =G8+H8 -> 910~#,##0 | =F8+I8 -> 13487~#,##0 | =F8/J8 -> 0.9325276192~0.00% | #1587~#,##0 | =L8/J8 -> 0.1176688663~0.00%
#4~0 | Bantar Jaya | #738~#,##0 | #14605~#,##0 | #1346~#,##0 | =SUM(C9:E9) -> 16689~#,##0 | #897~#,##0 | #171~#,##0 | =G9+H9 -> 1068~#,##0 | =F9+I9 -> 17757~#,##0 | =F9/J9 -> 0.9398547052~0.00% | #2405~#,##0 | =L9/J9 -> 0.135439545~0.00%
#5~0 | Wanasari | #296~#,##0 | #9473~#,##0 | #958~#,##0 | =SUM(C10:E10) -> 10727~#,##0 | #574~#,##0 | #96~#,##0 | =G10+H10 -> 670~#,##0 | =F10+I10 -> 11397~#,##0 | =F10/J10 -> 0.9412125998~0.00% | #1248~#,##0 | =L10/J10 -> 0.1095025007~0.00%
#6~0 | Pasir Endah | #341~#,##0 | #12086~#,##0 | #1275~#,##0 | =SUM(C11:E11) -> 13702~#,##0 | #942~#,##0 | #187~#,##0 | =G11+H11 -> 1129~#,##0 | =F11+I11 -> 14831~#,##0 | =F11/J11 -> 0.9238756658~0.00% | #1673~#,##0 | =L11/J11 -> 0.1128042613~0.00%
 | Kota | =SUM(C6:C11) -> 2976~#,##0 | =SUM(D6:D11) -> 73230~#,##0 | =SUM(E6:E11) -> 7888~#,##0 | =SUM(F6:F11) -> 84094~#,##0 | =SUM(G6:G11) -> 5103~#,##0 | =SUM(H6:H11) -> 1013~#,##0 | =SUM(I6:I11) -> 6116~#,##0 | =SUM(J6:J11) -> 90210~#,##0 | =F12/J12 -> 0.9322026383~0.00% | =SUM(L6:L11) -> 11023~#,##0 | =L12/J12 -> 0.1221926616~0.00%

Pembangunan Sarana Air Limbah Domestik Tahun 2023
No | Lokasi | Jenis Sarana | Target (unit) | Realisasi (unit) | Capaian | Target (RT) | Realisasi (RT) | Capaian
#1~0 | Karang Mekar | IPAL komunal | #1~#,##0 | #1~#,##0 | =E16/D16 -> 1~0.0% | #110~#,##0 | #104~#,##0 | =H16/G16 -> 0.9454545455~0.0%
#2~0 | Bantar Jaya | IPAL komunal | #1~#,##0 | #1~#,##0 | =E17/D17 -> 1~0.0% | #115~#,##0 | #120~#,##0 | =H17/G17 -> 1.0434782609~0.0%
#3~0 | Sukaraja | Tangki septik individual (DAK) | #280~#,##0 | #280~#,##0 | =E18/D18 -> 1~0.0% | #280~#,##0 | #280~#,##0 | =H18/G18 -> 1~0.0%
#4~0 | Pasir Endah | Tangki septik individual (DAK) | #235~#,##0 | #220~#,##0 | =E19/D19 -> 0.9361702128~0.0% | #235~#,##0 | #220~#,##0 | =H19/G19 -> 0.9361702128~0.0%
 | Jumlah |  | =SUM(D16:D19) -> 517~#,##0 | =SUM(E16:E19) -> 502~#,##0 | =E20/D20 -> 0.9709864603~0.0% | =SUM(G16:G19) -> 740~#,##0 | =SUM(H16:H19) -> 724~#,##0 | =H20/G20 -> 0.9783783784~0.0%
`,
    },
    {
      name: "T3.10 Retribusi",
      sheet: `
Tabel 3.10 Tingkat Hunian dan Retribusi Rusunawa Tahun 2023

No | Rusunawa / Lantai | Tarif (Rp/unit/bulan) | Jumlah Unit | Unit Terisi | Unit Kosong | Tingkat Hunian | Potensi Setahun (Rp) | Target (Rp) | Realisasi (Rp) | % Realisasi | Lebih/(Kurang) (Rp)
1 | 2 | 3 | 4 | 5 | 6=4-5 | 7=5/4 | 8=3x4x12 | 9 | 10 | 11=10/9 | 12=10-9
I | Rusunawa Babakan - Lantai 1 (usaha) | #350000~#,##0 | #8~#,##0 | #8~#,##0 | =D5-E5 -> 0~#,##0;(#,##0);"-" | =E5/D5 -> 1~0.0% | =C5*D5*12 -> 33600000~#,##0 | #32000000~#,##0 | #33600000~#,##0 | =J5/I5 -> 1.05~0.00% | =J5-I5 -> 1600000~#,##0;(#,##0);"-"
#2~0 | Lantai 2 | #250000~#,##0 | #24~#,##0 | #23~#,##0 | =D6-E6 -> 1~#,##0;(#,##0);"-" | =E6/D6 -> 0.9583333333~0.0% | =C6*D6*12 -> 72000000~#,##0 | #66000000~#,##0 | #66875000~#,##0 | =J6/I6 -> 1.0132575758~0.00% | =J6-I6 -> 875000~#,##0;(#,##0);"-"
#3~0 | Lantai 3 | #225000~#,##0 | #24~#,##0 | #22~#,##0 | =D7-E7 -> 2~#,##0;(#,##0);"-" | =E7/D7 -> 0.9166666667~0.0% | =C7*D7*12 -> 64800000~#,##0 | #58000000~#,##0 | #57150000~#,##0 | =J7/I7 -> 0.9853448276~0.00% | =J7-I7 -> -850000~#,##0;(#,##0);"-"
#4~0 | Lantai 4 | #200000~#,##0 | #24~#,##0 | #21~#,##0 | =D8-E8 -> 3~#,##0;(#,##0);"-" | =E8/D8 -> 0.875~0.0% | =C8*D8*12 -> 57600000~#,##0 | #50000000~#,##0 | #48400000~#,##0 | =J8/I8 -> 0.968~0.00% | =J8-I8 -> -1600000~#,##0;(#,##0);"-"
#5~0 | Lantai 5 | #175000~#,##0 | #24~#,##0 | #18~#,##0 | =D9-E9 -> 6~#,##0;(#,##0);"-" | =E9/D9 -> 0.75~0.0% | =C9*D9*12 -> 50400000~#,##0 | #39500000~#,##0 | #35525000~#,##0 | =J9/I9 -> 0.8993670886~0.00% | =J9-I9 -> -3975000~#,##0;(#,##0);"-"
 | Sub Jumlah Rusunawa Babakan |  | =SUM(D5:D9) -> 104~#,##0 | =SUM(E5:E9) -> 92~#,##0 | =SUM(F5:F9) -> 12~#,##0;(#,##0);"-" | =E10/D10 -> 0.8846153846~0.0% | =SUM(H5:H9) -> 278400000~#,##0 | =SUM(I5:I9) -> 245500000~#,##0 | =SUM(J5:J9) -> 241550000~#,##0 | =J10/I10 -> 0.983910387~0.00% | =SUM(L5:L9) -> -3950000~#,##0;(#,##0);"-"
II | Rusunawa Leuwi Panjang - Lantai 1 (usaha) | #375000~#,##0 | #10~#,##0 | #9~#,##0 | =D11-E11 -> 1~#,##0;(#,##0);"-" | =E11/D11 -> 0.9~0.0% | =C11*D11*12 -> 45000000~#,##0 | #40500000~#,##0 | #40125000~#,##0 | =J11/I11 -> 0.9907407407~0.00% | =J11-I11 -> -375000~#,##0;(#,##0);"-"
#2~0 | Lantai 2 | #275000~#,##0 | #28~#,##0 | #26~#,##0 | =D12-E12 -> 2~#,##0;(#,##0);"-" | =E12/D12 -> 0.9285714286~0.0% | =C12*D12*12 -> 92400000~#,##0 | #84500000~#,##0 | #83600000~#,##0 | =J12/I12 -> 0.9893491124~0.00% | =J12-I12 -> -900000~#,##0;(#,##0);"-"
#3~0 | Lantai 3 | #250000~#,##0 | #28~#,##0 | #25~#,##0 | =D13-E13 -> 3~#,##0;(#,##0);"-" | =E13/D13 -> 0.8928571429~0.0% | =C13*D13*12 -> 84000000~#,##0 | #74500000~#,##0 | #72500000~#,##0 | =J13/I13 -> 0.9731543624~0.00% | =J13-I13 -> -2000000~#,##0;(#,##0);"-"
#4~0 | Lantai 4 | #225000~#,##0 | #28~#,##0 | #22~#,##0 | =D14-E14 -> 6~#,##0;(#,##0);"-" | =E14/D14 -> 0.7857142857~0.0% | =C14*D14*12 -> 75600000~#,##0 | #63000000~#,##0 | #57600000~#,##0 | =J14/I14 -> 0.9142857143~0.00% | =J14-I14 -> -5400000~#,##0;(#,##0);"-"
 | Sub Jumlah Rusunawa Leuwi Panjang |  | =SUM(D11:D14) -> 94~#,##0 | =SUM(E11:E14) -> 82~#,##0 | =SUM(F11:F14) -> 12~#,##0;(#,##0);"-" | =E15/D15 -> 0.8723404255~0.0% | =SUM(H11:H14) -> 297000000~#,##0 | =SUM(I11:I14) -> 262500000~#,##0 | =SUM(J11:J14) -> 253825000~#,##0 | =J15/I15 -> 0.966952381~0.00% | =SUM(L11:L14) -> -8675000~#,##0;(#,##0);"-"
III | Rusunawa Cijati - Lantai 1 (usaha) | #325000~#,##0 | #6~#,##0 | #6~#,##0 | =D16-E16 -> 0~#,##0;(#,##0);"-" | =E16/D16 -> 1~0.0% | =C16*D16*12 -> 23400000~#,##0 | #22500000~#,##0 | #23400000~#,##0 | =J16/I16 -> 1.04~0.00% | =J16-I16 -> 900000~#,##0;(#,##0);"-"
#2~0 | Lantai 2 | #225000~#,##0 | #20~#,##0 | #19~#,##0 | =D17-E17 -> 1~#,##0;(#,##0);"-" | =E17/D17 -> 0.95~0.0% | =C17*D17*12 -> 54000000~#,##0 | #49500000~#,##0 | #49725000~#,##0 | =J17/I17 -> 1.0045454545~0.00% | =J17-I17 -> 225000~#,##0;(#,##0);"-"
#3~0 | Lantai 3 | #200000~#,##0 | #20~#,##0 | #18~#,##0 | =D18-E18 -> 2~#,##0;(#,##0);"-" | =E18/D18 -> 0.9~0.0% | =C18*D18*12 -> 48000000~#,##0 | #43000000~#,##0 | #41800000~#,##0 | =J18/I18 -> 0.9720930233~0.00% | =J18-I18 -> -1200000~#,##0;(#,##0);"-"
#4~0 | Lantai 4 | #175000~#,##0 | #20~#,##0 | #15~#,##0 | =D19-E19 -> 5~#,##0;(#,##0);"-" | =E19/D19 -> 0.75~0.0% | =C19*D19*12 -> 42000000~#,##0 | #35000000~#,##0 | #31150000~#,##0 | =J19/I19 -> 0.89~0.00% | =J19-I19 -> -3850000~#,##0;(#,##0);"-"
 | Sub Jumlah Rusunawa Cijati |  | =SUM(D16:D19) -> 66~#,##0 | =SUM(E16:E19) -> 58~#,##0 | =SUM(F16:F19) -> 8~#,##0;(#,##0);"-" | =E20/D20 -> 0.8787878788~0.0% | =SUM(H16:H19) -> 167400000~#,##0 | =SUM(I16:I19) -> 150000000~#,##0 | =SUM(J16:J19) -> 146075000~#,##0 | =J20/I20 -> 0.9738333333~0.00% | =SUM(L16:L19) -> -3925000~#,##0;(#,##0);"-"
 | JUMLAH I+II+III |  | =D10+D15+D20 -> 264~#,##0 | =E10+E15+E20 -> 232~#,##0 | =F10+F15+F20 -> 32~#,##0;(#,##0);"-" | =E21/D21 -> 0.8787878788~0.0% | =H10+H15+H20 -> 742800000~#,##0 | =I10+I15+I20 -> 658000000~#,##0 | =J10+J15+J20 -> 641450000~#,##0 | =J21/I21 -> 0.9748480243~0.00% | =L10+L15+L20 -> -16550000~#,##0;(#,##0);"-"

Realisasi Retribusi per Triwulan Tahun 2023 (Rp)
No | Jenis Retribusi | Target | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Jumlah Realisasi | % Realisasi | Lebih/(Kurang) | Andil
#1~0 | Retribusi Pelayanan Penyediaan dan/atau Penyedotan Kakus | #310000000~#,##0 | #74250000~#,##0 | #81900000~#,##0 | #85125000~#,##0 | #86125000~#,##0 | =SUM(D25:G25) -> 327400000~#,##0 | =H25/C25 -> 1.0561290323~0.00% | =H25-C25 -> 17400000~#,##0;(#,##0);"-" | =H25/H$28 -> 0.2871426066~0.0%
#2~0 | Retribusi Pelayanan Pemakaman dan Pengabuan Mayat | #180000000~#,##0 | #41350000~#,##0 | #43200000~#,##0 | #42675000~#,##0 | #44125000~#,##0 | =SUM(D26:G26) -> 171350000~#,##0 | =H26/C26 -> 0.9519444444~0.00% | =H26-C26 -> -8650000~#,##0;(#,##0);"-" | =H26/H$28 -> 0.1502806525~0.0%
#3~0 | Retribusi Penyewaan Bangunan (Rusunawa) | #658000000~#,##0 | #152480000~#,##0 | #158925000~#,##0 | #163710000~#,##0 | #166335000~#,##0 | =SUM(D27:G27) -> 641450000~#,##0 | =H27/C27 -> 0.9748480243~0.00% | =H27-C27 -> -16550000~#,##0;(#,##0);"-" | =H27/H$28 -> 0.5625767409~0.0%
 | Jumlah | =SUM(C25:C27) -> 1148000000~#,##0 | =SUM(D25:D27) -> 268080000~#,##0 | =SUM(E25:E27) -> 284025000~#,##0 | =SUM(F25:F27) -> 291510000~#,##0 | =SUM(G25:G27) -> 296585000~#,##0 | =SUM(H25:H27) -> 1140200000~#,##0 | =H28/C28 -> 0.9932055749~0.00% | =SUM(J25:J27) -> -7800000~#,##0;(#,##0);"-" | =SUM(K25:K27) -> 1~0.0%
`,
    },
    {
      name: "T3.11 Kontrak",
      sheet: `
Tabel 3.11
PROGRES FISIK DAN KEUANGAN PAKET PEKERJAAN PER 31 DESEMBER 2023

No | Paket Pekerjaan | Penyedia | Pagu (Rp) | Nilai Kontrak (Rp) | Efisiensi Pengadaan (Rp) | Fisik (%) |  |  | Keuangan |  | Sisa Kontrak (Rp) | Ket.
 |  |  |  |  |  | Rencana | Realisasi | Deviasi | Realisasi (Rp) | %
1 | 2 | 3 | 4 | 5 | 6=4-5 | 7 | 8 | 9=8-7 | 10 | 11=10/5 | 12=5-10 | 13
A | BIDANG PERUMAHAN | 5 paket | 4.222.500.000 | 4.062.184.500 | 160.315.500 | 100,00 | 99,24 | -0,76 | 4.039.748.500 | 99,45 | 22.436.000 | 
1 | Rehabilitasi Rusunawa Leuwi Panjang Blok A | CV Sinar Tirta Abadi | 1.450.000.000 | 1.387.412.000 | 62.588.000 | 100,00 | 100,00 | 0,00 | 1.387.412.000 | 100,00 | - | Selesai
2 | Rehabilitasi Rusunawa Leuwi Panjang Blok B | CV Sinar Tirta Abadi | 1.250.000.000 | 1.203.650.000 | 46.350.000 | 100,00 | 100,00 | 0,00 | 1.203.650.000 | 100,00 | - | Selesai
3 | Perbaikan Atap dan Pengecatan Rusunawa Cijati | PT Graha Mandala Karya | 875.000.000 | 842.915.500 | 32.084.500 | 100,00 | 100,00 | 0,00 | 842.915.500 | 100,00 | - | Selesai
4 | Penggantian Pompa dan Jaringan Air Bersih Rusunawa Babakan | CV Mulya Teknik | 462.500.000 | 448.720.000 | 13.780.000 | 100,00 | 96,20 | -3,80 | 426.284.000 | 95,00 | 22.436.000 | Perpanjangan s.d. 2024
5 | Jasa Konsultansi Perencanaan Rehabilitasi Rusunawa | PT Cakra Desain Konsultan | 185.000.000 | 179.487.000 | 5.513.000 | 100,00 | 100,00 | 0,00 | 179.487.000 | 100,00 | - | Selesai
B | BIDANG KAWASAN PERMUKIMAN | 7 paket | 11.275.000.000 | 10.730.096.500 | 544.903.500 | 100,00 | 96,92 | -3,08 | 10.427.799.565 | 97,18 | 302.296.935 | 
6 | Penataan Kawasan Kumuh Kebon Jati | PT Bumi Wira Konstruksi | 3.150.000.000 | 2.987.640.000 | 162.360.000 | 100,00 | 100,00 | 0,00 | 2.987.640.000 | 100,00 | - | Selesai
7 | Penataan Kawasan Kumuh Pasar Lama | PT Dua Putra Lestari | 2.640.000.000 | 2.509.318.000 | 130.682.000 | 100,00 | 100,00 | 0,00 | 2.509.318.000 | 100,00 | - | Selesai
8 | Penataan Kawasan Kumuh Sukamenak | CV Karya Bersama | 1.725.000.000 | 1.648.250.000 | 76.750.000 | 100,00 | 100,00 | 0,00 | 1.648.250.000 | 100,00 | - | Selesai
9 | Penataan Kawasan Kumuh Gunung Batu | CV Rimba Jaya | 1.480.000.000 | 1.402.770.000 | 77.230.000 | 100,00 | 78,45 | -21,55 | 1.100.473.065 | 78,45 | 302.296.935 | Putus kontrak
10 | Pembangunan Drainase Lingkungan Kawasan Cikole | CV Tirta Kencana | 965.000.000 | 921.406.000 | 43.594.000 | 100,00 | 100,00 | 0,00 | 921.406.000 | 100,00 | - | Selesai
11 | Pembangunan Drainase Lingkungan Kawasan Nagrak | CV Anugerah Sejati | 840.000.000 | 798.532.500 | 41.467.500 | 100,00 | 100,00 | 0,00 | 798.532.500 | 100,00 | - | Selesai
12 | Penyusunan DED Penataan Kawasan Kumuh | PT Cakra Desain Konsultan | 475.000.000 | 462.180.000 | 12.820.000 | 100,00 | 100,00 | 0,00 | 462.180.000 | 100,00 | - | Selesai
C | BIDANG PSU | 8 paket | 10.815.000.000 | 10.340.155.000 | 474.845.000 | 100,00 | 100,00 | 0,00 | 10.276.310.500 | 99,38 | 63.844.500 | 
13 | Peningkatan Jalan Lingkungan Perumahan Griya Asri | CV Karya Bersama | 1.860.000.000 | 1.774.320.000 | 85.680.000 | 100,00 | 100,00 | 0,00 | 1.774.320.000 | 100,00 | - | Selesai
14 | Peningkatan Jalan Lingkungan Perumahan Mekarwangi Permai | PT Dua Putra Lestari | 2.215.000.000 | 2.108.655.000 | 106.345.000 | 100,00 | 100,00 | 0,00 | 2.108.655.000 | 100,00 | - | Selesai
15 | Peningkatan Jalan Lingkungan Perumahan Wanasari Indah | CV Sumber Makmur | 1.590.000.000 | 1.516.470.000 | 73.530.000 | 100,00 | 100,00 | 0,00 | 1.516.470.000 | 100,00 | - | Selesai
16 | Peningkatan Jalan Lingkungan Perumahan Margahayu Kencana | CV Rimba Jaya | 1.340.000.000 | 1.276.890.000 | 63.110.000 | 100,00 | 100,00 | 0,00 | 1.213.045.500 | 95,00 | 63.844.500 | Retensi/BAST II
17 | Pembangunan Drainase Perumahan Griya Asri | CV Tirta Kencana | 925.000.000 | 884.215.000 | 40.785.000 | 100,00 | 100,00 | 0,00 | 884.215.000 | 100,00 | - | Selesai
18 | Pembangunan Drainase Perumahan Pasir Endah Residence | CV Anugerah Sejati | 780.000.000 | 745.960.000 | 34.040.000 | 100,00 | 100,00 | 0,00 | 745.960.000 | 100,00 | - | Selesai
19 | Pemasangan PJU Perumahan Paket I | PT Surya Elektrindo | 1.125.000.000 | 1.086.430.000 | 38.570.000 | 100,00 | 100,00 | 0,00 | 1.086.430.000 | 100,00 | - | Selesai
20 | Pemasangan PJU Perumahan Paket II | PT Surya Elektrindo | 980.000.000 | 947.215.000 | 32.785.000 | 100,00 | 100,00 | 0,00 | 947.215.000 | 100,00 | - | Selesai
D | UPTD PALD / SANITASI | 5 paket | 5.945.000.000 | 5.698.220.000 | 246.780.000 | 100,00 | 100,00 | 0,00 | 5.698.220.000 | 100,00 | - | 
21 | Pembangunan IPAL Komunal Karang Mekar | CV Mulya Teknik | 1.275.000.000 | 1.218.460.000 | 56.540.000 | 100,00 | 100,00 | 0,00 | 1.218.460.000 | 100,00 | - | Selesai
22 | Pembangunan IPAL Komunal Bantar Jaya | CV Tirta Kencana | 1.310.000.000 | 1.252.735.000 | 57.265.000 | 100,00 | 100,00 | 0,00 | 1.252.735.000 | 100,00 | - | Selesai
23 | Pembangunan Tangki Septik Individual Kec. Sukaraja (DAK) | CV Sumber Makmur | 1.680.000.000 | 1.612.800.000 | 67.200.000 | 100,00 | 100,00 | 0,00 | 1.612.800.000 | 100,00 | - | Selesai
24 | Pembangunan Tangki Septik Individual Kec. Pasir Endah (DAK) | CV Karya Bersama | 1.440.000.000 | 1.382.400.000 | 57.600.000 | 100,00 | 100,00 | 0,00 | 1.382.400.000 | 100,00 | - | Selesai
25 | Jasa Konsultansi Pengawasan Pembangunan SPALD | PT Adhi Cipta Rekayasa | 240.000.000 | 231.825.000 | 8.175.000 | 100,00 | 100,00 | 0,00 | 231.825.000 | 100,00 | - | Selesai
 | JUMLAH (A+B+C+D) / RATA-RATA FISIK | 25 paket | 32.257.500.000 | 30.830.656.000 | 1.426.844.000 | 100,00 | 98,99 | -1,01 | 30.442.078.565 | 98,74 | 388.577.435 | 
 | Realisasi fisik bidang dan jumlah adalah rata-rata sederhana paket.

Rekapitulasi Paket
No | Bidang | Jumlah Paket | Status |  |  | % Paket Selesai | Nilai Kontrak (Rp miliar) | Realisasi (Rp miliar) | Andil Kontrak (%)
 |  |  | Selesai | Retensi/ Perpanjangan | Putus Kontrak
A | Perumahan | 5 | 4 | 1 | - | 80,00 | 4,06 | 4,04 | 13,18
B | Kawasan Permukiman | 7 | 6 | - | 1 | 85,71 | 10,73 | 10,43 | 34,80
C | PSU | 8 | 7 | 1 | - | 87,50 | 10,34 | 10,28 | 33,54
D | Sanitasi | 5 | 5 | - | - | 100,00 | 5,70 | 5,70 | 18,48
 | Jumlah | 25 | 22 | 2 | 1 | 88,00 | 30,83 | 30,44 | 100,00
Jumlah dalam miliar dibulatkan dari nilai penuh
`,
    },
    {
      name: "T3.12 SKM",
      sheet: `
Tabel 3.12
HASIL SURVEI KEPUASAN MASYARAKAT (SKM) TAHUN 2023
Jumlah responden : 250 orang

Kode | Unsur Pelayanan | Jumlah Nilai | NRR per Unsur | NRR Tertimbang | Nilai Konversi |  | Naik/ (Turun) | Mutu Pelayanan 2023 | Peringkat
 |  |  |  | (NRR x 0,111) | 2022 | 2023
1 | 2 | 3 | 4=3/250 | 5=4x0,111 | 6 | 7=4x25 | 8=7-6 | 9 | 10
U1 | Persyaratan | 868 | 3,472 | 0,385 | 84,90 | 86,80 | 1,90 | B | 4
U2 | Sistem, Mekanisme, dan Prosedur | 855 | 3,420 | 0,380 | 83,70 | 85,50 | 1,80 | B | 6
U3 | Waktu Penyelesaian | 821 | 3,284 | 0,365 | 79,60 | 82,10 | 2,50 | B | 8
U4 | Biaya/Tarif | 947 | 3,788 | 0,420 | 94,20 | 94,70 | 0,50 | A | 1
U5 | Produk Spesifikasi Jenis Pelayanan | 858 | 3,432 | 0,381 | 84,10 | 85,80 | 1,70 | B | 5
U6 | Kompetensi Pelaksana | 879 | 3,516 | 0,390 | 86,50 | 87,90 | 1,40 | B | 3
U7 | Perilaku Pelaksana | 892 | 3,568 | 0,396 | 88,40 | 89,20 | 0,80 | A | 2
U8 | Penanganan Pengaduan, Saran dan Masukan | 846 | 3,384 | 0,376 | 82,30 | 84,60 | 2,30 | B | 7
U9 | Sarana dan Prasarana | 818 | 3,272 | 0,363 | 78,20 | 81,80 | 3,60 | B | 9
 | Jumlah | 7.784 | 31,136 | 3,456 |  |  |  |  | 
 | IKM Unit Pelayanan (jumlah NRR tertimbang x 25) |  |  |  | 84,27 | 86,40 | 2,13 | B | 
Mutu: A (Sangat Baik) 88,31-100,00; B (Baik) 76,61-88,30; C (Kurang Baik) 65,00-76,60; D (Tidak Baik) 25,00-64,99

Karakteristik Responden
Jenis Layanan | Laki-laki | Perempuan | Jumlah | % |  | Kelompok Umur | Jumlah | %
Rusunawa | 41 | 38 | 79 | 31,6 |  | < 25 tahun | 31 | 12,4
Rekomendasi/izin perumahan | 36 | 15 | 51 | 20,4 |  | 25 - 40 tahun | 108 | 43,2
Serah terima PSU | 22 | 9 | 31 | 12,4 |  | 41 - 55 tahun | 83 | 33,2
Penyedotan tinja | 33 | 21 | 54 | 21,6 |  | > 55 tahun | 28 | 11,2
Pemakaman | 14 | 21 | 35 | 14,0 |  | Jumlah | 250 | 100,0
Jumlah | 146 | 104 | 250 | 100,0

 |  |  |  |  |  | Tirtamulya, 26 Januari 2024
 |  |  |  |  |  | Kepala Dinas Perumahan dan Kawasan Permukiman

 |  |  |  |  |  | Ir. H. DADANG SUPRIATNA, MT
 |  |  |  |  |  | NIP 19670412 199403 1 008
`,
    },
    {
      name: "T3.13 Efisiensi",
      sheet: `
Tabel 3.13 Efisiensi Penggunaan Sumber Daya Tahun 2023

No | Sasaran | Program Pendukung | Rata-rata Capaian Kinerja (%) | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%) | Tingkat Efisiensi (%) | Keterangan
1 | 2 | 3 | 4 | 5 | 6 | 7=6/5 | 8=4-7 | 9
#1~0 | Meningkatnya kualitas rumah layak huni | 1.04.02; 1.04.06 | #100.18~0.00 | #6252955000~#,##0 | #5903943037~#,##0 | =ROUND(F5/E5*100,2) -> 94.42~0.00 | =D5-G5 -> 5.76~0.00 | Efisien
#2~0 | Menurunnya luas kawasan permukiman kumuh | 1.04.03; 1.04.04 | #104.17~0.00 | #20612480400~#,##0 | #19529736328~#,##0 | =ROUND(F6/E6*100,2) -> 94.75~0.00 | =D6-G6 -> 9.42~0.00 | Efisien
#3~0 | Meningkatnya ketersediaan PSU perumahan | 1.04.05 | #102.58~0.00 | #11174384100~#,##0 | #10622070258~#,##0 | =ROUND(F7/E7*100,2) -> 95.06~0.00 | =D7-G7 -> 7.52~0.00 | Efisien
#4~0 | Meningkatnya akses sanitasi layak dan aman | 1.03.05 | #101.04~0.00 | #7401160300~#,##0 | #7023377214~#,##0 | =ROUND(F8/E8*100,2) -> 94.9~0.00 | =D8-G8 -> 6.14~0.00 | Efisien
#5~0 | Meningkatnya akuntabilitas dan kualitas pelayanan perangkat daerah | 1.04.01 | #107.38~0.00 | #16162947400~#,##0 | #15531712317~#,##0 | =ROUND(F9/E9*100,2) -> 96.09~0.00 | =D9-G9 -> 11.29~0.00 | Efisien
 | Rata-rata / Jumlah |  | =ROUND(AVERAGE(D5:D9),2) -> 103.07~0.00 | =SUM(E5:E9) -> 61603927200~#,##0 | =SUM(F5:F9) -> 58610839154~#,##0 | =ROUND(F10/E10*100,2) -> 95.14~0.00 | =D10-G10 -> 7.93~0.00 | Efisien
 | Rata-rata kolom 4 adalah rata-rata antar sasaran (bukan rata-rata 8 IKU)

Efisiensi Anggaran per Program
No | Program | Kode |  | Pagu (Rp) | Realisasi (Rp) | % Serapan | Sisa/Efisiensi (Rp) | % Sisa | Andil Sisa
#1~0 | Program Pengelolaan dan Pengembangan Sistem Air Limbah | 1.03.05 |  | #7401160300~#,##0 | #7023377214~#,##0 | =F15/E15 -> 0.9489562351~0.00% | =E15-F15 -> 377783086~#,##0 | =H15/E15 -> 0.0510437649~0.00% | =H15/H$22 -> 0.1262185008~0.00%
#2~0 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | 1.04.01 |  | #16162947400~#,##0 | #15531712317~#,##0 | =F16/E16 -> 0.9609455462~0.00% | =E16-F16 -> 631235083~#,##0 | =H16/E16 -> 0.0390544538~0.00% | =H16/H$22 -> 0.2108975992~0.00%
#3~0 | Program Pengembangan Perumahan | 1.04.02 |  | #6136832400~#,##0 | #5797843085~#,##0 | =F17/E17 -> 0.9447615165~0.00% | =E17-F17 -> 338989315~#,##0 | =H17/E17 -> 0.0552384835~0.00% | =H17/H$22 -> 0.1132573816~0.00%
#4~0 | Program Kawasan Permukiman | 1.04.03 |  | #20411325200~#,##0 | #19370656450~#,##0 | =F18/E18 -> 0.9490151306~0.00% | =E18-F18 -> 1040668750~#,##0 | =H18/E18 -> 0.0509848694~0.00% | =H18/H$22 -> 0.3476906573~0.00%
#5~0 | Program Perumahan dan Kawasan Permukiman Kumuh | 1.04.04 |  | #201155200~#,##0 | #159079878~#,##0 | =F19/E19 -> 0.790831547~0.00% | =E19-F19 -> 42075322~#,##0 | =H19/E19 -> 0.209168453~0.00% | =H19/H$22 -> 0.0140574956~0.00%
#6~0 | Program Peningkatan Prasarana, Sarana dan Utilitas Umum (PSU) | 1.04.05 |  | #11174384100~#,##0 | #10622070258~#,##0 | =F20/E20 -> 0.9505732184~0.00% | =E20-F20 -> 552313842~#,##0 | =H20/E20 -> 0.0494267816~0.00% | =H20/H$22 -> 0.1845297678~0.00%
#7~0 | Program Peningkatan Pelayanan Sertifikasi, Kualifikasi, Klasifikasi, dan Registrasi Bidang Perumahan dan Kawasan Permukiman | 1.04.06 |  | #116122600~#,##0 | #106099952~#,##0 | =F21/E21 -> 0.9136890838~0.00% | =E21-F21 -> 10022648~#,##0 | =H21/E21 -> 0.0863109162~0.00% | =H21/H$22 -> 0.0033485978~0.00%
 | Jumlah |  |  | =SUM(E15:E21) -> 61603927200~#,##0 | =SUM(F15:F21) -> 58610839154~#,##0 | =F22/E22 -> 0.9514140059~0.00% | =SUM(H15:H21) -> 2993088046~#,##0 | =H22/E22 -> 0.0485859941~0.00% | =SUM(J15:J21) -> 1~0.00%
`,
    },
    {
      name: "LRA SIPD",
      sheet: `
PEMERINTAH KOTA TIRTAMULYA
LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH
TAHUN ANGGARAN 2023 (per 31 Desember 2023)

Urusan Pemerintahan | : 1.04 URUSAN PEMERINTAHAN BIDANG PERUMAHAN DAN KAWASAN PERMUKIMAN
Unit SKPD | : 1.04.0.00.0.00.01.0000 DINAS PERUMAHAN DAN KAWASAN PERMUKIMAN

Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | % | Sisa / (Lebih) (Rp)
1 | 2 | 3 | 4 | 5 = 4/3 x 100 | 6 = 3 - 4
4 | PENDAPATAN DAERAH | 1.148.000.000,00 | 1.140.200.000,00 | 99,32 | 7.800.000,00
4.1 | PENDAPATAN ASLI DAERAH (PAD) | 1.148.000.000,00 | 1.140.200.000,00 | 99,32 | 7.800.000,00
4.1.02 | Retribusi Daerah | 1.148.000.000,00 | 1.140.200.000,00 | 99,32 | 7.800.000,00
4.1.02.01 | Retribusi Jasa Umum | 490.000.000,00 | 498.750.000,00 | 101,79 | (8.750.000,00)
4.1.02.01.03.0001 | Retribusi Pelayanan Pemakaman dan Pengabuan Mayat | 180.000.000,00 | 171.350.000,00 | 95,19 | 8.650.000,00
4.1.02.01.05.0001 | Retribusi Pelayanan Penyediaan dan/atau Penyedotan Kakus | 310.000.000,00 | 327.400.000,00 | 105,61 | (17.400.000,00)
4.1.02.02 | Retribusi Jasa Usaha | 658.000.000,00 | 641.450.000,00 | 97,48 | 16.550.000,00
4.1.02.02.01.0003 | Retribusi Penyewaan Bangunan (Rusunawa) | 658.000.000,00 | 641.450.000,00 | 97,48 | 16.550.000,00

5 | BELANJA DAERAH | 61.603.927.200,00 | 58.610.839.154,00 | 95,14 | 2.993.088.046,00
1.03.05 | PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM AIR LIMBAH | 7.401.160.300,00 | 7.023.377.214,00 | 94,90 | 377.783.086,00
1.03.05.2.01 | Pengelolaan dan Pengembangan Sistem Air Limbah Domestik dalam Daerah Kabupaten/Kota | 7.401.160.300,00 | 7.023.377.214,00 | 94,90 | 377.783.086,00
1.03.05.2.01.0005 | Pembangunan/Penyediaan Sub Sistem Pengolahan Setempat | 3.177.255.200,00 | 3.050.336.006,00 | 96,01 | 126.919.194,00
5.1.02 | Belanja Barang dan Jasa | 57.255.200,00 | 55.136.006,00 | 96,30 | 2.119.194,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 5.948.200,00 | 5.567.000,00 | 93,59 | 381.200,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 4.007.000,00 | 3.723.310,00 | 92,92 | 283.690,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 11.497.500,00 | 11.049.500,00 | 96,10 | 448.000,00
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | 14.122.500,00 | 13.658.814,00 | 96,72 | 463.686,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 21.680.000,00 | 21.137.382,00 | 97,50 | 542.618,00
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 3.120.000.000,00 | 2.995.200.000,00 | 96,00 | 124.800.000,00
5.2.04.03.03.0001 | Belanja Modal Instalasi Air Kotor Domestik | 3.120.000.000,00 | 2.995.200.000,00 | 96,00 | 124.800.000,00
1.03.05.2.01.0011 | Pembangunan Sistem Pengelolaan Air Limbah Domestik Terpusat (SPALD-T) Skala Permukiman | 2.861.983.700,00 | 2.738.400.934,00 | 95,68 | 123.582.766,00
5.1.02 | Belanja Barang dan Jasa | 276.983.700,00 | 267.205.934,00 | 96,47 | 9.777.766,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 3.428.500,00 | 3.174.549,00 | 92,59 | 253.951,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 2.903.000,00 | 2.645.000,00 | 91,11 | 258.000,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 11.032.000,00 | 10.168.500,00 | 92,17 | 863.500,00
5.1.02.02.08.0022 | Belanja Jasa Konsultansi Pengawasan Rekayasa-Jasa Pengawas Pekerjaan Konstruksi Teknik Sipil Air | 240.000.000,00 | 231.825.000,00 | 96,59 | 8.175.000,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 19.620.200,00 | 19.392.885,00 | 98,84 | 227.315,00
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 2.585.000.000,00 | 2.471.195.000,00 | 95,60 | 113.805.000,00
5.2.04.03.03.0001 | Belanja Modal Instalasi Air Kotor Domestik | 2.585.000.000,00 | 2.471.195.000,00 | 95,60 | 113.805.000,00
1.03.05.2.01.0012 | Pembinaan Teknik Pengelolaan Air Limbah Domestik | 90.104.200,00 | 75.094.681,00 | 83,34 | 15.009.519,00
5.1.02 | Belanja Barang dan Jasa | 90.104.200,00 | 75.094.681,00 | 83,34 | 15.009.519,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 2.906.600,00 | 2.726.500,00 | 93,80 | 180.100,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 1.619.600,00 | 1.560.500,00 | 96,35 | 59.100,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 5.916.000,00 | 5.898.500,00 | 99,70 | 17.500,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 13.202.200,00 | 0,00 | 0,00 | 13.202.200,00
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | 21.060.600,00 | 19.509.981,00 | 92,64 | 1.550.619,00
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 45.399.200,00 | 45.399.200,00 | 100,00 | 0,00
1.03.05.2.01.0017 | Operasi dan Pemeliharaan Sistem Pengelolaan Air Limbah Domestik | 1.271.817.200,00 | 1.159.545.593,00 | 91,17 | 112.271.607,00
5.1.02 | Belanja Barang dan Jasa | 1.271.817.200,00 | 1.159.545.593,00 | 91,17 | 112.271.607,00
5.1.02.01.01.0002 | Belanja Bahan-Bahan Kimia | 82.842.500,00 | 75.911.593,00 | 91,63 | 6.930.907,00
5.1.02.01.01.0004 | Belanja Bahan-Bahan Bakar dan Pelumas | 191.191.500,00 | 179.185.000,00 | 93,72 | 12.006.500,00
5.1.02.01.01.0012 | Belanja Bahan-Bahan Lainnya | 79.781.600,00 | 72.682.500,00 | 91,10 | 7.099.100,00
5.1.02.02.01.0026 | Belanja Jasa Tenaga Administrasi | 355.570.600,00 | 354.529.500,00 | 99,71 | 1.041.100,00
5.1.02.02.01.0061 | Belanja Tagihan Listrik | 138.444.000,00 | 135.469.000,00 | 97,85 | 2.975.000,00
5.1.02.03.02.0035 | Belanja Pemeliharaan Alat Angkutan-Alat Angkutan Darat Bermotor-Kendaraan Bermotor Penumpang | 106.793.000,00 | 97.876.000,00 | 91,65 | 8.917.000,00
5.1.02.03.04.0091 | Belanja Pemeliharaan Instalasi-Instalasi Air Kotor | 317.194.000,00 | 243.892.000,00 | 76,89 | 73.302.000,00
1.04.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 16.162.947.400,00 | 15.531.712.317,00 | 96,09 | 631.235.083,00
1.04.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 151.708.700,00 | 143.967.985,00 | 94,90 | 7.740.715,00
1.04.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 80.230.100,00 | 78.361.020,00 | 97,67 | 1.869.080,00
5.1.02 | Belanja Barang dan Jasa | 80.230.100,00 | 78.361.020,00 | 97,67 | 1.869.080,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 3.430.000,00 | 3.319.500,00 | 96,78 | 110.500,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 946.000,00 | 946.000,00 | 100,00 | 0,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 5.306.500,00 | 5.013.118,00 | 94,47 | 293.382,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 11.574.000,00 | 11.574.000,00 | 100,00 | 0,00
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | 14.711.000,00 | 14.222.402,00 | 96,68 | 488.598,00
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 44.262.600,00 | 43.286.000,00 | 97,79 | 976.600,00
1.04.01.2.01.0002 | Koordinasi dan Penyusunan Dokumen RKA-SKPD | 16.386.300,00 | 13.626.338,00 | 83,16 | 2.759.962,00
5.1.02 | Belanja Barang dan Jasa | 16.386.300,00 | 13.626.338,00 | 83,16 | 2.759.962,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 2.630.000,00 | 2.485.638,00 | 94,51 | 144.362,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 1.081.200,00 | 1.081.200,00 | 100,00 | 0,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 2.298.500,00 | 0,00 | 0,00 | 2.298.500,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 10.376.600,00 | 10.059.500,00 | 96,94 | 317.100,00
1.04.01.2.01.0006 | Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD | 32.547.200,00 | 31.407.441,00 | 96,50 | 1.139.759,00
5.1.02 | Belanja Barang dan Jasa | 32.547.200,00 | 31.407.441,00 | 96,50 | 1.139.759,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 2.252.000,00 | 2.252.000,00 | 100,00 | 0,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 1.473.500,00 | 1.338.175,00 | 90,82 | 135.325,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 4.593.200,00 | 4.507.500,00 | 98,13 | 85.700,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 8.787.500,00 | 8.787.500,00 | 100,00 | 0,00
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 15.441.000,00 | 14.522.266,00 | 94,05 | 918.734,00
1.04.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | 22.545.100,00 | 20.573.186,00 | 91,25 | 1.971.914,00
5.1.02 | Belanja Barang dan Jasa | 22.545.100,00 | 20.573.186,00 | 91,25 | 1.971.914,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 1.740.000,00 | 1.718.887,00 | 98,79 | 21.113,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 660.500,00 | 0,00 | 0,00 | 660.500,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 5.863.000,00 | 5.598.744,00 | 95,49 | 264.256,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 8.168.600,00 | 7.625.393,00 | 93,35 | 543.207,00
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | 6.113.000,00 | 5.630.162,00 | 92,10 | 482.838,00
1.04.01.2.02 | Administrasi Keuangan Perangkat Daerah | 11.814.839.400,00 | 11.412.802.122,00 | 96,60 | 402.037.278,00
1.04.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 11.606.012.000,00 | 11.205.831.093,00 | 96,55 | 400.180.907,00
5.1.01 | Belanja Pegawai | 11.606.012.000,00 | 11.205.831.093,00 | 96,55 | 400.180.907,00
5.1.01.01.01.0001 | Belanja Gaji Pokok PNS | 3.486.250.000,00 | 3.412.908.600,00 | 97,90 | 73.341.400,00
5.1.01.01.01.0002 | Belanja Gaji Pokok PPPK | 392.480.000,00 | 371.264.400,00 | 94,59 | 21.215.600,00
5.1.01.01.02.0001 | Belanja Tunjangan Keluarga PNS | 334.715.000,00 | 318.406.752,00 | 95,13 | 16.308.248,00
5.1.01.01.03.0001 | Belanja Tunjangan Jabatan PNS | 198.640.000,00 | 192.570.000,00 | 96,94 | 6.070.000,00
5.1.01.01.04.0001 | Belanja Tunjangan Fungsional PNS | 146.300.000,00 | 141.225.000,00 | 96,53 | 5.075.000,00
5.1.01.01.05.0001 | Belanja Tunjangan Fungsional Umum PNS | 97.680.000,00 | 94.310.000,00 | 96,55 | 3.370.000,00
5.1.01.01.06.0001 | Belanja Tunjangan Beras PNS | 189.420.000,00 | 181.837.260,00 | 96,00 | 7.582.740,00
5.1.01.01.07.0001 | Belanja Tunjangan PPh/Tunjangan Khusus PNS | 13.850.000,00 | 11.402.318,00 | 82,33 | 2.447.682,00
5.1.01.01.08.0001 | Belanja Pembulatan Gaji PNS | 62.000,00 | 49.817,00 | 80,35 | 12.183,00
5.1.01.01.09.0001 | Belanja Iuran Jaminan Kesehatan PNS | 171.960.000,00 | 165.284.930,00 | 96,12 | 6.675.070,00
5.1.01.01.10.0001 | Belanja Iuran Jaminan Kecelakaan Kerja PNS | 8.415.000,00 | 7.980.236,00 | 94,83 | 434.764,00
5.1.01.01.11.0001 | Belanja Iuran Jaminan Kematian PNS | 25.240.000,00 | 23.940.710,00 | 94,85 | 1.299.290,00
5.1.01.02.01.0001 | Tambahan Penghasilan berdasarkan Beban Kerja PNS | 3.924.600.000,00 | 3.785.914.250,00 | 96,47 | 138.685.750,00
5.1.01.02.05.0001 | Tambahan Penghasilan berdasarkan Prestasi Kerja PNS | 2.616.400.000,00 | 2.498.736.820,00 | 95,50 | 117.663.180,00
1.04.01.2.02.0003 | Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD | 194.446.000,00 | 193.430.529,00 | 99,48 | 1.015.471,00
5.1.01 | Belanja Pegawai | 183.131.000,00 | 182.723.350,00 | 99,78 | 407.650,00
5.1.01.03.07.0001 | Belanja Honorarium Penanggungjawaban Pengelola Keuangan | 183.131.000,00 | 182.723.350,00 | 99,78 | 407.650,00
5.1.02 | Belanja Barang dan Jasa | 11.315.000,00 | 10.707.179,00 | 94,63 | 607.821,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 5.333.000,00 | 5.048.500,00 | 94,67 | 284.500,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 1.146.000,00 | 1.094.679,00 | 95,52 | 51.321,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 4.836.000,00 | 4.564.000,00 | 94,38 | 272.000,00
1.04.01.2.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 14.381.400,00 | 13.540.500,00 | 94,15 | 840.900,00
5.1.02 | Belanja Barang dan Jasa | 14.381.400,00 | 13.540.500,00 | 94,15 | 840.900,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 3.935.000,00 | 3.718.500,00 | 94,50 | 216.500,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 1.442.600,00 | 1.375.000,00 | 95,31 | 67.600,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 4.117.600,00 | 3.837.000,00 | 93,19 | 280.600,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 4.886.200,00 | 4.610.000,00 | 94,35 | 276.200,00
1.04.01.2.05 | Administrasi Kepegawaian Perangkat Daerah | 245.675.600,00 | 238.817.880,00 | 97,21 | 6.857.720,00
1.04.01.2.05.0009 | Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi | 245.675.600,00 | 238.817.880,00 | 97,21 | 6.857.720,00
5.1.02 | Belanja Barang dan Jasa | 245.675.600,00 | 238.817.880,00 | 97,21 | 6.857.720,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 5.539.000,00 | 5.175.000,00 | 93,43 | 364.000,00
5.1.02.02.12.0001 | Belanja Kursus Singkat/Pelatihan | 151.381.600,00 | 151.381.600,00 | 100,00 | 0,00
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 88.755.000,00 | 82.261.280,00 | 92,68 | 6.493.720,00
1.04.01.2.06 | Administrasi Umum Perangkat Daerah | 918.233.800,00 | 877.520.446,00 | 95,57 | 40.713.354,00
1.04.01.2.06.0001 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | 21.298.600,00 | 16.632.822,00 | 78,09 | 4.665.778,00
5.1.02 | Belanja Barang dan Jasa | 21.298.600,00 | 16.632.822,00 | 78,09 | 4.665.778,00
5.1.02.01.01.0031 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Listrik | 20.007.000,00 | 15.406.734,00 | 77,01 | 4.600.266,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 1.291.600,00 | 1.226.088,00 | 94,93 | 65.512,00
1.04.01.2.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | 209.485.500,00 | 202.878.124,00 | 96,85 | 6.607.376,00
5.1.02 | Belanja Barang dan Jasa | 209.485.500,00 | 202.878.124,00 | 96,85 | 6.607.376,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 96.780.000,00 | 94.512.500,00 | 97,66 | 2.267.500,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 39.845.000,00 | 38.347.624,00 | 96,24 | 1.497.376,00
5.1.02.01.01.0029 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Komputer | 43.345.500,00 | 42.291.500,00 | 97,57 | 1.054.000,00
5.1.02.01.01.0030 | Belanja Alat/Bahan untuk Kegiatan Kantor-Perabot Kantor | 29.515.000,00 | 27.726.500,00 | 93,94 | 1.788.500,00
1.04.01.2.06.0004 | Penyediaan Bahan Logistik Kantor | 234.933.000,00 | 218.594.500,00 | 93,05 | 16.338.500,00
5.1.02 | Belanja Barang dan Jasa | 234.933.000,00 | 218.594.500,00 | 93,05 | 16.338.500,00
5.1.02.01.01.0004 | Belanja Bahan-Bahan Bakar dan Pelumas | 147.770.500,00 | 139.057.000,00 | 94,10 | 8.713.500,00
5.1.02.01.01.0012 | Belanja Bahan-Bahan Lainnya | 19.894.500,00 | 17.913.000,00 | 90,04 | 1.981.500,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 67.268.000,00 | 61.624.500,00 | 91,61 | 5.643.500,00
1.04.01.2.06.0005 | Penyediaan Barang Cetakan dan Penggandaan | 79.101.200,00 | 72.916.500,00 | 92,18 | 6.184.700,00
5.1.02 | Belanja Barang dan Jasa | 79.101.200,00 | 72.916.500,00 | 92,18 | 6.184.700,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 15.310.600,00 | 13.795.500,00 | 90,10 | 1.515.100,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 63.790.600,00 | 59.121.000,00 | 92,68 | 4.669.600,00
1.04.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 373.415.500,00 | 366.498.500,00 | 98,15 | 6.917.000,00
5.1.02 | Belanja Barang dan Jasa | 373.415.500,00 | 366.498.500,00 | 98,15 | 6.917.000,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 56.375.500,00 | 52.977.500,00 | 93,97 | 3.398.000,00
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 285.125.000,00 | 282.852.500,00 | 99,20 | 2.272.500,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 31.915.000,00 | 30.668.500,00 | 96,09 | 1.246.500,00
1.04.01.2.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | 547.009.600,00 | 529.243.064,00 | 96,75 | 17.766.536,00
1.04.01.2.07.0005 | Pengadaan Mebel | 205.632.600,00 | 202.250.211,00 | 98,36 | 3.382.389,00
5.2.02 | Belanja Modal Peralatan dan Mesin | 205.632.600,00 | 202.250.211,00 | 98,36 | 3.382.389,00
5.2.02.05.02.0001 | Belanja Modal Mebel | 132.324.000,00 | 130.716.711,00 | 98,79 | 1.607.289,00
5.2.02.05.02.0004 | Belanja Modal Alat Pendingin | 73.308.600,00 | 71.533.500,00 | 97,58 | 1.775.100,00
1.04.01.2.07.0006 | Pengadaan Peralatan dan Mesin Lainnya | 341.377.000,00 | 326.992.853,00 | 95,79 | 14.384.147,00
5.2.02 | Belanja Modal Peralatan dan Mesin | 341.377.000,00 | 326.992.853,00 | 95,79 | 14.384.147,00
5.2.02.05.01.0005 | Belanja Modal Alat Kantor Lainnya | 55.481.000,00 | 52.084.037,00 | 93,88 | 3.396.963,00
5.2.02.10.01.0002 | Belanja Modal Personal Computer | 231.332.000,00 | 231.332.000,00 | 100,00 | 0,00
5.2.02.10.02.0003 | Belanja Modal Peralatan Personal Computer | 54.564.000,00 | 43.576.816,00 | 79,86 | 10.987.184,00
1.04.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 1.834.642.500,00 | 1.700.923.873,00 | 92,71 | 133.718.627,00
1.04.01.2.08.0001 | Penyediaan Jasa Surat Menyurat | 9.106.200,00 | 8.502.830,00 | 93,37 | 603.370,00
5.1.02 | Belanja Barang dan Jasa | 9.106.200,00 | 8.502.830,00 | 93,37 | 603.370,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 3.471.000,00 | 3.003.500,00 | 86,53 | 467.500,00
5.1.02.01.01.0027 | Belanja Alat/Bahan untuk Kegiatan Kantor-Benda Pos | 5.635.200,00 | 5.499.330,00 | 97,59 | 135.870,00
1.04.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 397.629.200,00 | 362.455.543,00 | 91,15 | 35.173.657,00
5.1.02 | Belanja Barang dan Jasa | 397.629.200,00 | 362.455.543,00 | 91,15 | 35.173.657,00
5.1.02.02.01.0059 | Belanja Tagihan Telepon | 11.623.000,00 | 10.719.500,00 | 92,23 | 903.500,00
5.1.02.02.01.0060 | Belanja Tagihan Air | 49.456.600,00 | 48.377.500,00 | 97,82 | 1.079.100,00
5.1.02.02.01.0061 | Belanja Tagihan Listrik | 243.179.600,00 | 218.943.043,00 | 90,03 | 24.236.557,00
5.1.02.02.01.0063 | Belanja Kawat/Faksimili/Internet/TV Berlangganan | 93.370.000,00 | 84.415.500,00 | 90,41 | 8.954.500,00
1.04.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | 1.427.907.100,00 | 1.329.965.500,00 | 93,14 | 97.941.600,00
5.1.02 | Belanja Barang dan Jasa | 1.427.907.100,00 | 1.329.965.500,00 | 93,14 | 97.941.600,00
5.1.02.02.01.0026 | Belanja Jasa Tenaga Administrasi | 653.473.600,00 | 628.685.000,00 | 96,21 | 24.788.600,00
5.1.02.02.01.0030 | Belanja Jasa Tenaga Kebersihan | 424.423.500,00 | 382.085.500,00 | 90,02 | 42.338.000,00
5.1.02.02.01.0031 | Belanja Jasa Tenaga Keamanan | 350.010.000,00 | 319.195.000,00 | 91,20 | 30.815.000,00
1.04.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | 650.837.800,00 | 628.436.947,00 | 96,56 | 22.400.853,00
1.04.01.2.09.0002 | Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan | 389.061.600,00 | 381.054.441,00 | 97,94 | 8.007.159,00
5.1.02 | Belanja Barang dan Jasa | 389.061.600,00 | 381.054.441,00 | 97,94 | 8.007.159,00
5.1.02.01.01.0004 | Belanja Bahan-Bahan Bakar dan Pelumas | 108.850.000,00 | 106.521.941,00 | 97,86 | 2.328.059,00
5.1.02.03.02.0035 | Belanja Pemeliharaan Alat Angkutan-Alat Angkutan Darat Bermotor-Kendaraan Bermotor Penumpang | 280.211.600,00 | 274.532.500,00 | 97,97 | 5.679.100,00
1.04.01.2.09.0009 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | 261.776.200,00 | 247.382.506,00 | 94,50 | 14.393.694,00
5.1.02 | Belanja Barang dan Jasa | 261.776.200,00 | 247.382.506,00 | 94,50 | 14.393.694,00
5.1.02.01.01.0031 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Listrik | 11.488.200,00 | 11.095.933,00 | 96,59 | 392.267,00
5.1.02.03.02.0117 | Belanja Pemeliharaan Alat Kantor dan Rumah Tangga-Alat Pendingin | 45.556.000,00 | 43.922.573,00 | 96,41 | 1.633.427,00
5.1.02.03.03.0001 | Belanja Pemeliharaan Bangunan Gedung-Bangunan Gedung Tempat Kerja-Bangunan Gedung Kantor | 204.732.000,00 | 192.364.000,00 | 93,96 | 12.368.000,00
1.04.02 | PROGRAM PENGEMBANGAN PERUMAHAN | 6.136.832.400,00 | 5.797.843.085,00 | 94,48 | 338.989.315,00
1.04.02.2.01 | Pendataan Penyediaan dan Rehabilitasi Rumah Korban Bencana atau Relokasi Program Kabupaten/Kota | 159.711.900,00 | 122.936.735,00 | 76,97 | 36.775.165,00
1.04.02.2.01.0001 | Identifikasi Perumahan di Lokasi Rawan Bencana atau Terkena Relokasi Program Kabupaten/Kota | 70.306.400,00 | 42.464.447,00 | 60,40 | 27.841.953,00
5.1.02 | Belanja Barang dan Jasa | 70.306.400,00 | 42.464.447,00 | 60,40 | 27.841.953,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 3.514.200,00 | 3.388.083,00 | 96,41 | 126.117,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 1.127.000,00 | 1.046.232,00 | 92,83 | 80.768,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 4.365.000,00 | 4.365.000,00 | 100,00 | 0,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 13.984.000,00 | 12.694.632,00 | 90,78 | 1.289.368,00
5.1.02.02.01.0004 | Honorarium Tim Pelaksana Kegiatan dan Sekretariat Tim Pelaksana Kegiatan | 22.325.200,00 | 20.970.500,00 | 93,93 | 1.354.700,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 24.991.000,00 | 0,00 | 0,00 | 24.991.000,00
1.04.02.2.01.0002 | Pendataan Rumah Sewa Milik Masyarakat, Rumah Susun dan Rumah Khusus | 89.405.500,00 | 80.472.288,00 | 90,01 | 8.933.212,00
5.1.02 | Belanja Barang dan Jasa | 89.405.500,00 | 80.472.288,00 | 90,01 | 8.933.212,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 4.018.200,00 | 3.738.500,00 | 93,04 | 279.700,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 3.458.200,00 | 3.293.500,00 | 95,24 | 164.700,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 11.379.500,00 | 9.430.500,00 | 82,87 | 1.949.000,00
5.1.02.02.01.0026 | Belanja Jasa Tenaga Administrasi | 45.223.600,00 | 38.683.788,00 | 85,54 | 6.539.812,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 25.326.000,00 | 25.326.000,00 | 100,00 | 0,00
1.04.02.2.02 | Sosialisasi dan Persiapan Penyediaan dan Rehabilitasi Rumah Korban Bencana atau Relokasi Program Kabupaten/Kota | 48.557.300,00 | 39.940.000,00 | 82,25 | 8.617.300,00
1.04.02.2.02.0001 | Sosialisasi Standar Teknis Penyediaan dan Rehabilitasi Rumah kepada Masyarakat/Sukarelawan Tanggap Bencana | 48.557.300,00 | 39.940.000,00 | 82,25 | 8.617.300,00
5.1.02 | Belanja Barang dan Jasa | 48.557.300,00 | 39.940.000,00 | 82,25 | 8.617.300,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 3.933.500,00 | 0,00 | 0,00 | 3.933.500,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 1.119.200,00 | 1.032.000,00 | 92,21 | 87.200,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 4.573.600,00 | 4.171.500,00 | 91,21 | 402.100,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 21.635.000,00 | 21.240.500,00 | 98,18 | 394.500,00
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | 17.296.000,00 | 13.496.000,00 | 78,03 | 3.800.000,00
1.04.02.2.03 | Pembangunan dan Rehabilitasi Rumah Korban Bencana atau Relokasi Program Kabupaten/Kota | 412.170.000,00 | 381.084.000,00 | 92,46 | 31.086.000,00
1.04.02.2.03.0001 | Rehabilitasi Rumah Bagi Korban Bencana | 412.170.000,00 | 381.084.000,00 | 92,46 | 31.086.000,00
5.1.02 | Belanja Barang dan Jasa | 22.170.000,00 | 21.084.000,00 | 95,10 | 1.086.000,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 2.850.000,00 | 2.850.000,00 | 100,00 | 0,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 6.720.000,00 | 6.384.000,00 | 95,00 | 336.000,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 12.600.000,00 | 11.850.000,00 | 94,05 | 750.000,00
5.1.06 | Belanja Bantuan Sosial | 390.000.000,00 | 360.000.000,00 | 92,31 | 30.000.000,00
5.1.06.01.01.0001 | Belanja Bantuan Sosial Uang yang Direncanakan kepada Individu | 390.000.000,00 | 360.000.000,00 | 92,31 | 30.000.000,00
1.04.02.2.05 | Pembinaan Pengelolaan Rumah Susun Umum dan/atau Rumah Khusus | 5.516.393.200,00 | 5.253.882.350,00 | 95,24 | 262.510.850,00
1.04.02.2.05.0001 | Fasilitasi Pengelolaan Kelembagaan dan Pemilik/Penghuni Rumah Susun | 41.639.200,00 | 40.846.874,00 | 98,10 | 792.326,00
5.1.02 | Belanja Barang dan Jasa | 41.639.200,00 | 40.846.874,00 | 98,10 | 792.326,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 3.168.600,00 | 3.089.500,00 | 97,50 | 79.100,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 5.068.000,00 | 4.677.500,00 | 92,29 | 390.500,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 18.085.600,00 | 17.762.874,00 | 98,22 | 322.726,00
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | 15.317.000,00 | 15.317.000,00 | 100,00 | 0,00
1.04.02.2.05.0003 | Pemeliharaan Rumah Susun Umum dan/atau Rumah Khusus | 5.474.754.000,00 | 5.213.035.476,00 | 95,22 | 261.718.524,00
5.1.02 | Belanja Barang dan Jasa | 1.437.254.000,00 | 1.352.773.976,00 | 94,12 | 84.480.024,00
5.1.02.01.01.0012 | Belanja Bahan-Bahan Lainnya | 116.186.000,00 | 116.186.000,00 | 100,00 | 0,00
5.1.02.02.01.0030 | Belanja Jasa Tenaga Kebersihan | 362.188.500,00 | 326.585.500,00 | 90,17 | 35.603.000,00
5.1.02.02.01.0031 | Belanja Jasa Tenaga Keamanan | 378.279.000,00 | 351.311.500,00 | 92,87 | 26.967.500,00
5.1.02.02.01.0060 | Belanja Tagihan Air | 189.743.500,00 | 181.643.955,00 | 95,73 | 8.099.545,00
5.1.02.02.01.0061 | Belanja Tagihan Listrik | 205.857.000,00 | 197.560.021,00 | 95,97 | 8.296.979,00
5.1.02.02.08.0001 | Belanja Jasa Konsultansi Perencanaan Arsitektur-Jasa Desain Arsitektural | 185.000.000,00 | 179.487.000,00 | 97,02 | 5.513.000,00
5.2.03 | Belanja Modal Gedung dan Bangunan | 4.037.500.000,00 | 3.860.261.500,00 | 95,61 | 177.238.500,00
5.2.03.01.02.0004 | Belanja Modal Bangunan Flat/Rumah Susun | 4.037.500.000,00 | 3.860.261.500,00 | 95,61 | 177.238.500,00

Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | % | Sisa / (Lebih) (Rp)
1 | 2 | 3 | 4 | 5 = 4/3 x 100 | 6 = 3 - 4
1.04.03 | PROGRAM KAWASAN PERMUKIMAN | 20.411.325.200,00 | 19.370.656.450,00 | 94,90 | 1.040.668.750,00
1.04.03.2.01 | Penerbitan Izin Pembangunan dan Pengembangan Kawasan Permukiman | 114.418.100,00 | 109.734.320,00 | 95,91 | 4.683.780,00
1.04.03.2.01.0001 | Koordinasi dan Sinkronisasi Pengendalian Penyelenggaraan Pembangunan dan Pengembangan Kawasan Permukiman | 54.939.100,00 | 52.538.820,00 | 95,63 | 2.400.280,00
5.1.02 | Belanja Barang dan Jasa | 54.939.100,00 | 52.538.820,00 | 95,63 | 2.400.280,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 1.639.500,00 | 1.533.000,00 | 93,50 | 106.500,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 926.000,00 | 834.137,00 | 90,08 | 91.863,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 4.539.000,00 | 4.175.500,00 | 91,99 | 363.500,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 12.778.000,00 | 12.778.000,00 | 100,00 | 0,00
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 35.056.600,00 | 33.218.183,00 | 94,76 | 1.838.417,00
1.04.03.2.01.0003 | Penerbitan Izin Pembangunan dan Pengembangan Kawasan Permukiman | 59.479.000,00 | 57.195.500,00 | 96,16 | 2.283.500,00
5.1.02 | Belanja Barang dan Jasa | 59.479.000,00 | 57.195.500,00 | 96,16 | 2.283.500,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 1.503.000,00 | 1.497.500,00 | 99,63 | 5.500,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 3.864.000,00 | 3.538.500,00 | 91,58 | 325.500,00
5.1.02.02.01.0004 | Honorarium Tim Pelaksana Kegiatan dan Sekretariat Tim Pelaksana Kegiatan | 35.786.000,00 | 35.146.000,00 | 98,21 | 640.000,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 18.326.000,00 | 17.013.500,00 | 92,84 | 1.312.500,00
1.04.03.2.02 | Penataan dan Peningkatan Kualitas Kawasan Permukiman Kumuh dengan Luas di Bawah 10 (Sepuluh) Ha | 289.765.600,00 | 275.113.565,00 | 94,94 | 14.652.035,00
1.04.03.2.02.0001 | Survei dan Penetapan Lokasi Perumahan dan Permukiman Kumuh | 234.461.400,00 | 223.701.000,00 | 95,41 | 10.760.400,00
5.1.02 | Belanja Barang dan Jasa | 234.461.400,00 | 223.701.000,00 | 95,41 | 10.760.400,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 3.878.600,00 | 3.691.000,00 | 95,16 | 187.600,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 910.500,00 | 910.500,00 | 100,00 | 0,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 5.860.500,00 | 5.654.500,00 | 96,48 | 206.000,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 9.002.000,00 | 9.002.000,00 | 100,00 | 0,00
5.1.02.02.01.0029 | Belanja Jasa Tenaga Ahli | 174.859.600,00 | 165.042.000,00 | 94,39 | 9.817.600,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 39.950.200,00 | 39.401.000,00 | 98,63 | 549.200,00
1.04.03.2.02.0003 | Fasilitasi Kelembagaan Kelompok Swadaya Masyarakat di Permukiman Kumuh | 55.304.200,00 | 51.412.565,00 | 92,96 | 3.891.635,00
5.1.02 | Belanja Barang dan Jasa | 55.304.200,00 | 51.412.565,00 | 92,96 | 3.891.635,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 1.568.500,00 | 1.568.500,00 | 100,00 | 0,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 3.992.000,00 | 3.665.384,00 | 91,82 | 326.616,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 20.355.500,00 | 19.830.096,00 | 97,42 | 525.404,00
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | 21.994.000,00 | 21.084.449,00 | 95,86 | 909.551,00
5.1.02.02.04.0036 | Belanja Sewa Kendaraan Bermotor Penumpang | 7.394.200,00 | 5.264.136,00 | 71,19 | 2.130.064,00
1.04.03.2.03 | Peningkatan Kualitas Kawasan Permukiman Kumuh dengan Luas di Bawah 10 (Sepuluh) Ha | 20.007.141.500,00 | 18.985.808.565,00 | 94,90 | 1.021.332.935,00
1.04.03.2.03.0002 | Perbaikan Rumah Tidak Layak Huni | 8.680.610.000,00 | 8.507.845.000,00 | 98,01 | 172.765.000,00
5.1.02 | Belanja Barang dan Jasa | 280.610.000,00 | 267.845.000,00 | 95,45 | 12.765.000,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 4.860.000,00 | 4.815.000,00 | 99,07 | 45.000,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 7.250.000,00 | 7.250.000,00 | 100,00 | 0,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 24.300.000,00 | 22.680.000,00 | 93,33 | 1.620.000,00
5.1.02.02.01.0029 | Belanja Jasa Tenaga Ahli | 198.000.000,00 | 189.750.000,00 | 95,83 | 8.250.000,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 46.200.000,00 | 43.350.000,00 | 93,83 | 2.850.000,00
5.1.06 | Belanja Bantuan Sosial | 8.400.000.000,00 | 8.240.000.000,00 | 98,10 | 160.000.000,00
5.1.06.01.01.0001 | Belanja Bantuan Sosial Uang yang Direncanakan kepada Individu | 8.400.000.000,00 | 8.240.000.000,00 | 98,10 | 160.000.000,00
1.04.03.2.03.0004 | Pelaksanaan Pembangunan Pemugaran/Peremajaan Permukiman Kumuh | 11.326.531.500,00 | 10.477.963.565,00 | 92,51 | 848.567.935,00
5.1.02 | Belanja Barang dan Jasa | 526.531.500,00 | 512.344.000,00 | 97,31 | 14.187.500,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 2.965.000,00 | 2.820.500,00 | 95,13 | 144.500,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 4.289.500,00 | 4.105.500,00 | 95,71 | 184.000,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 18.735.000,00 | 18.735.000,00 | 100,00 | 0,00
5.1.02.02.08.0013 | Belanja Jasa Konsultansi Perencanaan Rekayasa-Jasa Desain Rekayasa untuk Pekerjaan Teknik Sipil | 475.000.000,00 | 462.180.000,00 | 97,30 | 12.820.000,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 25.542.000,00 | 24.503.000,00 | 95,93 | 1.039.000,00
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 10.800.000.000,00 | 9.965.619.565,00 | 92,27 | 834.380.435,00
5.2.04.01.01.0009 | Belanja Modal Jalan Lainnya | 8.995.000.000,00 | 8.245.681.065,00 | 91,67 | 749.318.935,00
5.2.04.02.07.0003 | Belanja Modal Bangunan Pembuang Air Hujan | 1.805.000.000,00 | 1.719.938.500,00 | 95,29 | 85.061.500,00
1.04.04 | PROGRAM PERUMAHAN DAN KAWASAN PERMUKIMAN KUMUH | 201.155.200,00 | 159.079.878,00 | 79,08 | 42.075.322,00
1.04.04.2.01 | Pencegahan Perumahan dan Kawasan Permukiman Kumuh pada Daerah Kabupaten/Kota | 201.155.200,00 | 159.079.878,00 | 79,08 | 42.075.322,00
1.04.04.2.01.0001 | Pemberian Fasilitas Pencegahan Tumbuhnya Permukiman Kumuh | 123.618.500,00 | 94.113.950,00 | 76,13 | 29.504.550,00
5.1.02 | Belanja Barang dan Jasa | 123.618.500,00 | 94.113.950,00 | 76,13 | 29.504.550,00
5.1.02.01.01.0012 | Belanja Bahan-Bahan Lainnya | 42.545.000,00 | 39.620.000,00 | 93,12 | 2.925.000,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 2.154.600,00 | 1.966.500,00 | 91,27 | 188.100,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 1.309.200,00 | 1.235.000,00 | 94,33 | 74.200,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 7.278.000,00 | 5.777.179,00 | 79,38 | 1.500.821,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 27.812.600,00 | 25.530.671,00 | 91,80 | 2.281.929,00
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | 22.534.500,00 | 0,00 | 0,00 | 22.534.500,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 19.984.600,00 | 19.984.600,00 | 100,00 | 0,00
1.04.04.2.01.0003 | Pengawasan dan Pengendalian terhadap Kesesuaian Perizinan Perumahan dan Kawasan Permukiman | 77.536.700,00 | 64.965.928,00 | 83,79 | 12.570.772,00
5.1.02 | Belanja Barang dan Jasa | 77.536.700,00 | 64.965.928,00 | 83,79 | 12.570.772,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 2.835.000,00 | 2.569.000,00 | 90,62 | 266.000,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 2.960.000,00 | 2.493.000,00 | 84,22 | 467.000,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 13.255.500,00 | 12.370.500,00 | 93,32 | 885.000,00
5.1.02.02.01.0004 | Honorarium Tim Pelaksana Kegiatan dan Sekretariat Tim Pelaksana Kegiatan | 44.271.000,00 | 34.525.500,00 | 77,99 | 9.745.500,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 14.215.200,00 | 13.007.928,00 | 91,51 | 1.207.272,00
1.04.05 | PROGRAM PENINGKATAN PRASARANA, SARANA DAN UTILITAS UMUM (PSU) | 11.174.384.100,00 | 10.622.070.258,00 | 95,06 | 552.313.842,00
1.04.05.2.01 | Urusan Penyelenggaraan PSU Perumahan | 11.174.384.100,00 | 10.622.070.258,00 | 95,06 | 552.313.842,00
1.04.05.2.01.0001 | Perencanaan Penyediaan PSU Perumahan | 179.074.300,00 | 174.668.754,00 | 97,54 | 4.405.546,00
5.1.02 | Belanja Barang dan Jasa | 179.074.300,00 | 174.668.754,00 | 97,54 | 4.405.546,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 3.095.500,00 | 0,00 | 0,00 | 3.095.500,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 928.000,00 | 869.192,00 | 93,66 | 58.808,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 6.986.000,00 | 6.580.000,00 | 94,19 | 406.000,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 11.077.600,00 | 10.838.749,00 | 97,84 | 238.851,00
5.1.02.02.01.0029 | Belanja Jasa Tenaga Ahli | 139.186.600,00 | 139.186.600,00 | 100,00 | 0,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 17.800.600,00 | 17.194.213,00 | 96,59 | 606.387,00
1.04.05.2.01.0002 | Penyediaan Prasarana, Sarana, dan Utilitas Umum di Perumahan untuk Menunjang Fungsi Hunian | 10.874.645.800,00 | 10.333.433.200,00 | 95,02 | 541.212.600,00
5.1.02 | Belanja Barang dan Jasa | 59.645.800,00 | 57.122.700,00 | 95,77 | 2.523.100,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 5.688.000,00 | 5.204.000,00 | 91,49 | 484.000,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 6.826.600,00 | 4.787.500,00 | 70,13 | 2.039.100,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 17.070.200,00 | 17.070.200,00 | 100,00 | 0,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 30.061.000,00 | 30.061.000,00 | 100,00 | 0,00
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 10.815.000.000,00 | 10.276.310.500,00 | 95,02 | 538.689.500,00
5.2.04.01.01.0009 | Belanja Modal Jalan Lainnya | 7.005.000.000,00 | 6.612.490.500,00 | 94,40 | 392.509.500,00
5.2.04.02.07.0003 | Belanja Modal Bangunan Pembuang Air Hujan | 1.705.000.000,00 | 1.630.175.000,00 | 95,61 | 74.825.000,00
5.2.04.04.02.0001 | Belanja Modal Jaringan Penerangan Jalan Umum Perumahan | 2.105.000.000,00 | 2.033.645.000,00 | 96,61 | 71.355.000,00
1.04.05.2.01.0003 | Verifikasi dan Penyerahan PSU Perumahan dari Pengembang | 120.664.000,00 | 113.968.304,00 | 94,45 | 6.695.696,00
5.1.02 | Belanja Barang dan Jasa | 120.664.000,00 | 113.968.304,00 | 94,45 | 6.695.696,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 2.623.000,00 | 2.396.500,00 | 91,36 | 226.500,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 879.000,00 | 816.500,00 | 92,89 | 62.500,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 4.238.000,00 | 3.397.000,00 | 80,16 | 841.000,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 13.479.000,00 | 13.479.000,00 | 100,00 | 0,00
5.1.02.02.01.0004 | Honorarium Tim Pelaksana Kegiatan dan Sekretariat Tim Pelaksana Kegiatan | 51.755.000,00 | 50.342.000,00 | 97,27 | 1.413.000,00
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 34.078.000,00 | 30.704.804,00 | 90,10 | 3.373.196,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 13.612.000,00 | 12.832.500,00 | 94,27 | 779.500,00
1.04.06 | PROGRAM PENINGKATAN PELAYANAN SERTIFIKASI, KUALIFIKASI, KLASIFIKASI, DAN REGISTRASI BIDANG PERUMAHAN DAN KAWASAN PERMUKIMAN | 116.122.600,00 | 106.099.952,00 | 91,37 | 10.022.648,00
1.04.06.2.01 | Sertifikasi dan Registrasi bagi Orang atau Badan Hukum yang Melaksanakan Perancangan dan Perencanaan Rumah serta Perencanaan PSU Tingkat Kemampuan Kecil | 116.122.600,00 | 106.099.952,00 | 91,37 | 10.022.648,00
1.04.06.2.01.0001 | Fasilitasi Sertifikasi dan Registrasi Pengembang Perumahan | 64.248.600,00 | 60.412.000,00 | 94,03 | 3.836.600,00
5.1.02 | Belanja Barang dan Jasa | 64.248.600,00 | 60.412.000,00 | 94,03 | 3.836.600,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 2.044.000,00 | 2.044.000,00 | 100,00 | 0,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 3.333.200,00 | 3.162.000,00 | 94,86 | 171.200,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 11.856.200,00 | 11.539.000,00 | 97,32 | 317.200,00
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | 23.123.000,00 | 21.206.000,00 | 91,71 | 1.917.000,00
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 23.892.200,00 | 22.461.000,00 | 94,01 | 1.431.200,00
1.04.06.2.01.0002 | Pembinaan Asosiasi Pengembang dan Pelaku Pembangunan Perumahan | 51.874.000,00 | 45.687.952,00 | 88,07 | 6.186.048,00
5.1.02 | Belanja Barang dan Jasa | 51.874.000,00 | 45.687.952,00 | 88,07 | 6.186.048,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 3.436.500,00 | 3.436.500,00 | 100,00 | 0,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 874.500,00 | 874.500,00 | 100,00 | 0,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 24.743.000,00 | 18.556.952,00 | 75,00 | 6.186.048,00
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | 22.820.000,00 | 22.820.000,00 | 100,00 | 0,00
 | JUMLAH BELANJA | 61.603.927.200,00 | 58.610.839.154,00 | 95,14 | 2.993.088.046,00
 | SURPLUS / (DEFISIT) | (60.455.927.200,00) | (57.470.639.154,00) | 95,06 | (2.985.288.046,00)

 | REKAPITULASI MENURUT JENIS BELANJA
5.1 | BELANJA OPERASI | 29.699.417.600,00 | 28.513.009.525,00 | 96,01 | 1.186.408.075,00
5.1.01 | Belanja Pegawai | 11.789.143.000,00 | 11.388.554.443,00 | 96,60 | 400.588.557,00
5.1.02 | Belanja Barang dan Jasa | 9.120.274.600,00 | 8.524.455.082,00 | 93,47 | 595.819.518,00
5.1.06 | Belanja Bantuan Sosial | 8.790.000.000,00 | 8.600.000.000,00 | 97,84 | 190.000.000,00
5.2 | BELANJA MODAL | 31.904.509.600,00 | 30.097.829.629,00 | 94,34 | 1.806.679.971,00
5.2.02 | Belanja Modal Peralatan dan Mesin | 547.009.600,00 | 529.243.064,00 | 96,75 | 17.766.536,00
5.2.03 | Belanja Modal Gedung dan Bangunan | 4.037.500.000,00 | 3.860.261.500,00 | 95,61 | 177.238.500,00
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 27.320.000.000,00 | 25.708.325.065,00 | 94,10 | 1.611.674.935,00
 | JUMLAH | 61.603.927.200,00 | 58.610.839.154,00 | 95,14 | 2.993.088.046,00

 |  | Tirtamulya, 26 Januari 2024
 |  | Kepala Dinas Perumahan dan Kawasan Permukiman

 |  | Ir. H. DADANG SUPRIATNA, MT
 |  | NIP 19670412 199403 1 008
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA
Pada Tahun Anggaran 2023 Dinas Perumahan dan Kawasan Permukiman Kota Tirtamulya memperoleh pagu belanja sebesar Rp61.603.927.200,00 (enam puluh satu miliar enam ratus tiga juta sembilan ratus dua puluh tujuh ribu dua ratus rupiah). Sampai dengan 31 Desember 2023 terealisasi sebesar Rp58.610.839.154,00 atau 95,14%, sehingga terdapat sisa anggaran sebesar Rp2.993.088.046,00 atau 4,86% dari pagu.
Menurut jenisnya, belanja operasi dianggarkan Rp29.699.417.600 dan terealisasi Rp28.513.009.525 (96,01%), sedangkan belanja modal dianggarkan Rp31.904.509.600 dan terealisasi Rp30.097.829.629 (94,34%). Porsi realisasi belanja modal terhadap seluruh realisasi belanja adalah 51,35%.
Dari 8 (delapan) Indikator Kinerja Utama seluruhnya mencapai atau melampaui target dengan rata-rata capaian 103,89% (kategori Sangat Tinggi). Capaian tertinggi adalah rata-rata waktu penyelesaian pengaduan sebesar 120,00% (dibatasi maksimal 120%), sedangkan capaian terendah adalah persentase rumah layak huni sebesar 100,18%.
Persentase rumah layak huni tahun 2023 terealisasi 96,92% dari target 96,75% atau capaian 100,18%, yaitu 85.297 unit rumah layak huni dari 88.006 unit rumah. Dibandingkan tahun 2022 sebesar 96,20%, terjadi kenaikan sebesar 0,72 poin persen.
Rumah tidak layak huni yang ditangani pada tahun 2023 sebanyak 700 unit, terdiri atas APBD Kota 412 unit, APBD Provinsi 95 unit, BSPS 140 unit, dan CSR/Baznas 53 unit. Penanganan terbanyak di Kecamatan Karang Mekar (217 unit atau 31,00%) dan paling sedikit di Kecamatan Wanasari (73 unit).
Bantuan perbaikan rumah dari APBD Kota diberikan masing-masing Rp20.000.000 kepada 412 penerima sehingga bantuan yang disalurkan seluruhnya sebesar Rp8.240.000.000 dari anggaran bantuan sosial Rp8.400.000.000 atau 98,10%.
Luas kawasan permukiman kumuh menurut SK Wali Kota Tahun 2020 adalah 186,42 ha. Sampai dengan tahun 2023 telah tertangani 131,12 ha (70,34%), di antaranya 25,70 ha ditangani pada tahun 2023, sehingga sisa luas kumuh tinggal 55,30 ha atau 1,15% dari luas kawasan permukiman.
Karena persentase luas kawasan permukiman kumuh merupakan indikator negatif, realisasi 1,15% terhadap target 1,20% menghasilkan capaian 104,17%. Jumlah kawasan kumuh berat turun dari 2 kawasan menjadi nihil, kumuh sedang dari 7 menjadi 5 kawasan, dan kumuh ringan bertambah dari 5 menjadi 8 kawasan.
Perumahan yang PSU-nya telah diserahterimakan sampai dengan tahun 2023 sebanyak 172 dari 262 perumahan atau 65,65%, bertambah 27 perumahan dari 145 perumahan pada tahun 2022. Persentase tertinggi dicapai Kecamatan Bantar Jaya (71,43%) dan terendah Kecamatan Wanasari (58,62%).
Jalan lingkungan perumahan terbangun 18.264 m2 dari target 18.500 m2 (98,72%), saluran drainase 1.482 m dari target 1.450 m (102,21%), dan PJU 360 titik sesuai target, dengan realisasi keuangan Rp10.276,3 juta dari pagu Rp10.815,0 juta (95,02%).
Rumah tangga dengan akses sanitasi layak sebanyak 84.094 rumah tangga dari 90.210 rumah tangga (93,22%), termasuk 11.023 rumah tangga dengan akses aman (12,22%). Masih terdapat 6.116 rumah tangga tanpa akses layak, terdiri atas BABS tertutup 5.103 dan BABS terbuka 1.013 rumah tangga.
Dari 264 unit rusunawa, terisi 232 unit (tingkat hunian 87,88%) dan 32 unit masih kosong. Retribusi rusunawa terealisasi Rp641.450.000 dari target Rp658.000.000 (97,48%) atau kurang Rp16.550.000 dari target.
Realisasi seluruh retribusi tahun 2023 sebesar Rp1.140.200.000 atau 99,32% dari target Rp1.148.000.000, tumbuh 7,82% dibandingkan tahun 2022. Penerimaan tertinggi terjadi pada Triwulan IV sebesar Rp296.585.000.
Dari 25 paket pekerjaan dengan pagu Rp32.257.500.000 diperoleh nilai kontrak Rp30.830.656.000, sehingga terdapat efisiensi pengadaan Rp1.426.844.000 atau 4,42% dari pagu. Sebanyak 22 paket (88,00%) selesai, 2 paket dalam retensi/perpanjangan, dan 1 paket (Penataan Kawasan Kumuh Gunung Batu) putus kontrak pada progres fisik 78,45%.
Survei terhadap 250 responden menghasilkan Indeks Kepuasan Masyarakat 86,40 (mutu B), naik 2,13 poin dari 84,27 pada tahun 2022. Nilai tertinggi pada unsur Biaya/Tarif (94,70) dan nilai terendah pada unsur Sarana dan Prasarana (81,80).
Jumlah pegawai sebanyak 141 orang, terdiri atas 77 ASN (68 PNS dan 9 PPPK) dan 64 tenaga non ASN. Berdasarkan ABK dibutuhkan 112 ASN, sehingga masih kekurangan 35 orang atau baru terpenuhi 68,75%.
Nilai aset tetap per 31 Desember 2023 sebesar Rp341.998.489.319, meningkat Rp53.125.500.129 atau 18,39% dari saldo awal Rp288.872.989.190. Setelah dikurangi akumulasi penyusutan Rp70.070.154.025, nilai buku menjadi Rp271.928.335.294.
Seluruh 5 sasaran dicapai secara efisien. Tingkat efisiensi tertinggi pada sasaran 5 sebesar 11,29% dan terendah pada sasaran 1 sebesar 5,76%; secara keseluruhan rata-rata capaian antar sasaran 103,07% dengan penyerapan 95,14%, sehingga tingkat efisiensi 7,93%.
Penyerapan anggaran tertinggi pada Program Penunjang Urusan Pemerintahan Daerah (96,09%), sedangkan terendah pada Program Perumahan dan Kawasan Permukiman Kumuh (79,08%), yaitu Rp159.079.878 dari pagu Rp201.155.200.
Selama tahun 2019-2023 telah ditangani 2.692 unit RTLH atau rata-rata 538,4 unit per tahun. Pada periode yang sama jumlah pagu mencapai Rp248.584.760.300 dengan realisasi Rp235.280.922.040 (94,65%). Rata-rata tingkat kemajuan terhadap target Renstra 2026 adalah 76,4%.
`,
    },
  ],
  mistakes: [
    { sheet: "T2.1 SDM", cell: "J34", right: "68,75", wrong: "64,96" },
    {
      sheet: "T2.2 Aset",
      cell: "G9",
      right: "=D9+E9-F9 -> 162770970140~#,##0",
      wrong: "=D9+E9+F9 -> 166522170140~#,##0",
    },
    { sheet: "T2.2 Aset", cell: "E17", right: '#529243064~#,##0;-#,##0;"-"', wrong: '#529423064~#,##0;-#,##0;"-"' },
    { sheet: "T3.1 IKU", cell: "H9", right: "104,17%", wrong: "95,83%" },
    { sheet: "T3.1 IKU", cell: "H16", right: "103,89%", wrong: "106,39%" },
    { sheet: "T3.1 IKU", cell: "E11", right: "91,67", wrong: "91,76" },
    { sheet: "T3.2 Lima Tahun", cell: "I21", right: "25,34", wrong: "20,22" },
    { sheet: "T3.2 Lima Tahun", cell: "F31", right: "501", wrong: "456" },
    { sheet: "T3.3 Renstra", cell: "J8", right: "21,7", wrong: "460,0" },
    { sheet: "T3.4 IKD", cell: "F7", right: "70,336", wrong: "70,633" },
    { sheet: "T3.4 IKD", cell: "H19", right: "100,98", wrong: "93,77" },
    { sheet: "T3.5 Outcome", cell: "G28", right: "83,33", wrong: "120,00" },
    { sheet: "T3.5 Outcome", cell: "I34", right: "58.610.839.154", wrong: "58.716.939.106" },
    { sheet: "T3.6 RTLH", cell: "J11", right: "=SUM(F11:I11) -> 217~#,##0", wrong: "=SUM(F11:H11) -> 201~#,##0" },
    { sheet: "T3.6 RTLH", cell: "F18", right: '#26~#,##0;-#,##0;"-"', wrong: '#36~#,##0;-#,##0;"-"' },
    {
      sheet: "T3.6 RTLH",
      cell: "D34",
      right: "=D6+D11+D16+D20+D25+D29 -> 3259~#,##0",
      wrong: "=D6+D11+D16+D20+D25 -> 2748~#,##0",
    },
    { sheet: "T3.7 Kumuh", cell: "M18", right: "Kumuh Sedang", wrong: "Kumuh Berat" },
    { sheet: "T3.7 Kumuh", cell: "F21", right: "25,70", wrong: "25,40" },
    { sheet: "T3.8 PSU", cell: "H10", right: "58,62 %", wrong: "51,72 %" },
    { sheet: "T3.9 Sanitasi", cell: "F7", right: "=SUM(C7:E7) -> 14524~#,##0", wrong: "=SUM(C7:D7) -> 12556~#,##0" },
    {
      sheet: "T3.9 Sanitasi",
      cell: "I20",
      right: "=H20/G20 -> 0.9783783784~0.0%",
      wrong: "=AVERAGE(I16:I19) -> 0.9812757548~0.0%",
    },
    {
      sheet: "T3.10 Retribusi",
      cell: "J15",
      right: "=SUM(J11:J14) -> 253825000~#,##0",
      wrong: "=SUM(J12:J14) -> 213700000~#,##0",
    },
    {
      sheet: "T3.10 Retribusi",
      cell: "L18",
      right: '=J18-I18 -> -1200000~#,##0;(#,##0);"-"',
      wrong: '=I18-J18 -> 1200000~#,##0;(#,##0);"-"',
    },
    { sheet: "T3.11 Kontrak", cell: "I17", right: "-21,55", wrong: "-78,45" },
    { sheet: "T3.11 Kontrak", cell: "E21", right: "10.340.155.000", wrong: "10.430.155.000" },
    { sheet: "T3.12 SKM", cell: "E11", right: "0,420", wrong: "0,402" },
    { sheet: "T3.13 Efisiensi", cell: "E8", right: "#7401160300~#,##0", wrong: "#7041160300~#,##0" },
    { sheet: "LRA SIPD", cell: "D268", right: "18.985.808.565,00", wrong: "18.895.808.565,00" },
    { sheet: "LRA SIPD", cell: "E228", right: "92,87", wrong: "90,17" },
    { sheet: "LRA SIPD", cell: "C123", right: "918.233.800,00", wrong: "896.935.200,00" },
    { sheet: "Narasi", cell: "A2", right: "miliar enam ratus tiga juta", wrong: "miliar enam tiga juta" },
    { sheet: "Narasi", cell: "A2", right: "atau 4,86% dari pagu", wrong: "atau 4,68% dari pagu" },
    { sheet: "Narasi", cell: "A5", right: "kenaikan sebesar 0,72 poin", wrong: "kenaikan sebesar 0,27 poin" },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "paling sedikit di Kecamatan Wanasari",
      wrong: "paling sedikit di Kecamatan Sukaraja",
    },
    { sheet: "Narasi", cell: "A7", right: "sebesar Rp8.240.000.000 dari", wrong: "sebesar Rp8.420.000.000 dari" },
    { sheet: "Narasi", cell: "A8", right: "kumuh tinggal 55,30 ha", wrong: "kumuh tinggal 53,50 ha" },
    { sheet: "Narasi", cell: "A10", right: "sebanyak 172 dari", wrong: "sebanyak 127 dari" },
    { sheet: "Narasi", cell: "A12", right: "terdapat 6.116 rumah", wrong: "terdapat 6.161 rumah" },
    { sheet: "Narasi", cell: "A14", right: "tumbuh 7,82%", wrong: "tumbuh 7,28%" },
    { sheet: "Narasi", cell: "A15", right: "atau 4,42% dari pagu", wrong: "atau 4,63% dari pagu" },
    {
      sheet: "Narasi",
      cell: "A16",
      right: "unsur Sarana dan Prasarana (81,80)",
      wrong: "unsur Waktu Penyelesaian (81,80)",
    },
    { sheet: "Narasi", cell: "A17", right: "kekurangan 35 orang", wrong: "kekurangan 53 orang" },
    { sheet: "Narasi", cell: "A18", right: "atau 18,39% dari", wrong: "atau 15,53% dari" },
    { sheet: "Narasi", cell: "A20", right: "Kumuh (79,08%)", wrong: "Kumuh (91,37%)" },
    { sheet: "Narasi", cell: "A21", right: "ditangani 2.692 unit", wrong: "ditangani 2.629 unit" },
  ],
};
