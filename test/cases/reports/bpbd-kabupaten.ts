import type { ReportCase } from "./report-case";

/** a district disaster agency: events by kind, sub-district and month, logistics, stocks, SIPD budget before and after. */
export const bpbdKabupaten: ReportCase = {
  name: "a district disaster agency: events by kind, sub-district and month, logistics, stocks, SIPD budget before and after",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "T1.1 Kejadian",
      sheet: `
Tabel 1.1
Rekapitulasi Kejadian Bencana dan Kebakaran menurut Bulan dan Jenis, Kab. Wanasari Tahun 2023

No | Bulan | Jenis Kejadian |  |  |  |  |  |  | Jumlah | % thd total
 |  | Banjir | T. Longsor | Angin Kencang | Karhutla | Kekeringan | Gempa | Kebakaran Permukiman |  | 
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)
#1 | Januari | #14 | #11 | #6 | #0 | #0 | #0 | #5 | =SUM(C7:I7) -> 36 | =J7/J19 -> 0.0909090909~0.00%
#2 | Februari | #12 | #9 | #5 | #0 | #0 | #1 | #4 | =SUM(C8:I8) -> 31 | =J8/J19 -> 0.0782828283~0.00%
#3 | Maret | #11 | #12 | #7 | #0 | #0 | #0 | #6 | =SUM(C9:I9) -> 36 | =J9/J19 -> 0.0909090909~0.00%
#4 | April | #7 | #8 | #8 | #0 | #0 | #0 | #5 | =SUM(C10:I10) -> 28 | =J10/J19 -> 0.0707070707~0.00%
#5 | Mei | #3 | #4 | #3 | #1 | #0 | #1 | #7 | =SUM(C11:I11) -> 19 | =J11/J19 -> 0.047979798~0.00%
#6 | Juni | #1 | #1 | #1 | #3 | #1 | #0 | #8 | =SUM(C12:I12) -> 15 | =J12/J19 -> 0.0378787879~0.00%
#7 | Juli | #0 | #1 | #0 | #8 | #4 | #0 | #11 | =SUM(C13:I13) -> 24 | =J13/J19 -> 0.0606060606~0.00%
#8 | Agustus | #0 | #0 | #1 | #14 | #9 | #1 | #13 | =SUM(C14:I14) -> 38 | =J14/J19 -> 0.095959596~0.00%
#9 | September | #1 | #0 | #4 | #17 | #11 | #0 | #14 | =SUM(C15:I15) -> 47 | =J15/J19 -> 0.1186868687~0.00%
#10 | Oktober | #4 | #5 | #9 | #9 | #7 | #0 | #12 | =SUM(C16:I16) -> 46 | =J16/J19 -> 0.1161616162~0.00%
#11 | November | #9 | #10 | #10 | #2 | #1 | #0 | #7 | =SUM(C17:I17) -> 39 | =J17/J19 -> 0.0984848485~0.00%
#12 | Desember | #13 | #12 | #7 | #0 | #0 | #1 | #4 | =SUM(C18:I18) -> 37 | =J18/J19 -> 0.0934343434~0.00%
 | Jumlah | =SUM(C7:C18) -> 75 | =SUM(D7:D18) -> 73 | =SUM(E7:E18) -> 61 | =SUM(F7:F18) -> 54 | =SUM(G7:G18) -> 33 | =SUM(H7:H18) -> 4 | =SUM(I7:I18) -> 96 | =SUM(J7:J18) -> 396 | =SUM(K7:K18) -> 1~0.00%
 | Rata-rata per bulan | =AVERAGE(C7:C18) -> 6.25~0.00 | =AVERAGE(D7:D18) -> 6.0833333333~0.00 | =AVERAGE(E7:E18) -> 5.0833333333~0.00 | =AVERAGE(F7:F18) -> 4.5~0.00 | =AVERAGE(G7:G18) -> 2.75~0.00 | =AVERAGE(H7:H18) -> 0.3333333333~0.00 | =AVERAGE(I7:I18) -> 8~0.00 | =AVERAGE(J7:J18) -> 33~0.00 | 
Sumber : Pusdalops BPBD dan Bidang Damkar, 2023 (diolah)

Perkembangan Kejadian Tahun 2019 - 2023
No | Jenis Kejadian | 2019 | 2020 | 2021 | 2022 | 2023 | Rata2 5 th | Naik/Turun 2022-2023 | %
#1 | Banjir | #61 | #70 | #66 | #84 | #75 | =AVERAGE(C25:G25) -> 71.2~0.0 | =G25-F25 -> -9 | =(G25-F25)/F25 -> -0.1071428571~0.00%
#2 | Tanah Longsor | #58 | #64 | #71 | #65 | #73 | =AVERAGE(C26:G26) -> 66.2~0.0 | =G26-F26 -> 8 | =(G26-F26)/F26 -> 0.1230769231~0.00%
#3 | Angin Kencang | #49 | #52 | #47 | #55 | #61 | =AVERAGE(C27:G27) -> 52.8~0.0 | =G27-F27 -> 6 | =(G27-F27)/F27 -> 0.1090909091~0.00%
#4 | Kebakaran Hutan dan Lahan | #72 | #31 | #28 | #36 | #54 | =AVERAGE(C28:G28) -> 44.2~0.0 | =G28-F28 -> 18 | =(G28-F28)/F28 -> 0.5~0.00%
#5 | Kekeringan | #40 | #12 | #9 | #14 | #33 | =AVERAGE(C29:G29) -> 21.6~0.0 | =G29-F29 -> 19 | =(G29-F29)/F29 -> 1.3571428571~0.00%
#6 | Gempa Bumi | #3 | #2 | #5 | #6 | #4 | =AVERAGE(C30:G30) -> 4~0.0 | =G30-F30 -> -2 | =(G30-F30)/F30 -> -0.3333333333~0.00%
#7 | Kebakaran Permukiman | #88 | #79 | #83 | #91 | #96 | =AVERAGE(C31:G31) -> 87.4~0.0 | =G31-F31 -> 5 | =(G31-F31)/F31 -> 0.0549450549~0.00%
 | Jumlah | =SUM(C25:C31) -> 371 | =SUM(D25:D31) -> 310 | =SUM(E25:E31) -> 309 | =SUM(F25:F31) -> 351 | =SUM(G25:G31) -> 396 | =AVERAGE(C32:G32) -> 347.4~0.0 | =G32-F32 -> 45 | =(G32-F32)/F32 -> 0.1282051282~0.00%
`,
    },
    {
      name: "T1.2 Kecamatan",
      sheet: `
Tabel 1.2 Jumlah Kejadian menurut Kecamatan Tahun 2023

No. | Kecamatan | Banjir | Longsor | Angin Kencang | Karhutla | Kekeringan | Gempa | Kebakaran | Jumlah | Persen (%) | Rangking
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10=3 s.d 9 | 11 | 12
1 | Wanareja Utara | 17 | 6 | 6 | 3 | 2 | - | 6 | 40 | 10,10 | 1
2 | Tirtasari | 8 | - | 2 | 2 | 1 | 1 | 3 | 17 | 4,29 | 13
3 | Cikidang | 3 | 14 | 4 | 4 | 2 | - | 7 | 34 | 8,59 | 3
4 | Sumberagung | 5 | 4 | 4 | 1 | 5 | - | 15 | 34 | 8,59 | 3
5 | Banjaranyar | 9 | 1 | 5 | 2 | - | 2 | 11 | 30 | 7,58 | 6
6 | Kalipelus | 9 | 4 | 2 | 3 | 2 | - | 5 | 25 | 6,31 | 11
7 | Gunungwangi | 3 | 10 | 12 | 6 | 1 | - | 3 | 35 | 8,84 | 2
8 | Rawabening | 7 | - | - | - | 2 | - | 5 | 14 | 3,54 | 14
9 | Pasirjambe | - | 8 | 4 | 9 | 1 | - | 3 | 25 | 6,31 | 11
10 | Margalaksana | 2 | 7 | 3 | 9 | 2 | - | 4 | 27 | 6,82 | 8
11 | Sukatani | 5 | 2 | 2 | 2 | 6 | - | 12 | 29 | 7,32 | 7
12 | Jatimulyo | 5 | 1 | 5 | 1 | 3 | 1 | 17 | 33 | 8,33 | 5
13 | Karangpandan | 1 | 8 | 6 | 5 | 3 | - | 3 | 26 | 6,57 | 10
14 | Lembahsari | 1 | 8 | 6 | 7 | 3 | - | 2 | 27 | 6,82 | 8
 | JUMLAH | 75 | 73 | 61 | 54 | 33 | 4 | 96 | 396 | 100,00 | 
 | Kec. terdampak | 13 | 12 | 13 | 13 | 13 | 3 | 14 | 14 |  | 
Ket: rangking sama diberikan untuk jumlah kejadian yang sama.
`,
    },
    {
      name: "T1.3 Dampak",
      sheet: `
Tabel 1.3 Korban dan Kerugian Akibat Bencana Tahun 2023

No | Jenis Bencana | Kejadian (kali) | Korban Jiwa (orang) |  |  |  | Terdampak |  | Mengungsi (jiwa) | Rumah Rusak (unit) |  |  |  | Taksiran Kerugian (Rp)
 |  |  | MD | Hilang | Luka-luka | Jumlah | KK | Jiwa |  | RB | RS | RR | Jml | 
1 | Banjir | 75 | 2 | 1 | 14 | 17 | 1.842 | 6.215 | 1.127 | 6 | 48 | 213 | 267 | 4.875.350.000
2 | Tanah Longsor | 73 | 7 | - | 11 | 18 | 214 | 763 | 318 | 37 | 52 | 96 | 185 | 6.120.475.000
3 | Angin Kencang | 61 | 1 | - | 9 | 10 | 386 | 1.340 | 64 | 12 | 71 | 304 | 387 | 2.318.900.000
4 | Kebakaran Hutan dan Lahan | 54 | - | - | 2 | 2 | 18 | 66 | - | 1 | - | 3 | 4 | 742.600.000
5 | Kekeringan | 33 | - | - | - | - | 2.960 | 10.284 | - | - | - | - | - | 386.250.000
6 | Gempa Bumi | 4 | - | - | 3 | 3 | 41 | 139 | 22 | 2 | 9 | 47 | 58 | 518.700.000
7 | Kebakaran Permukiman | 96 | 3 | - | 17 | 20 | 121 | 437 | 153 | 58 | 27 | 22 | 107 | 7.984.125.000
Jumlah |  | 396 | 13 | 1 | 56 | 70 | 5.582 | 19.244 | 1.684 | 116 | 207 | 685 | 1.008 | 22.946.400.000

Perbandingan Dampak Bencana Tahun 2022 dan 2023
No | Uraian | Satuan | Tahun 2022 | Tahun 2023 | Bertambah/ (Berkurang) | Perubahan (%)
1 | Kejadian bencana | kali | 351 | 396 | 45 | 12,82
2 | Korban meninggal dunia | orang | 19 | 13 | (6) | (31,58)
3 | Korban luka-luka | orang | 47 | 56 | 9 | 19,15
4 | Jiwa terdampak | jiwa | 14.205 | 19.244 | 5.039 | 35,47
5 | Jiwa mengungsi | jiwa | 1.932 | 1.684 | (248) | (12,84)
6 | Rumah rusak | unit | 1.124 | 1.008 | (116) | (10,32)
7 | - Rusak Berat | unit | 139 | 116 | (23) | (16,55)
8 | - Rusak Sedang | unit | 256 | 207 | (49) | (19,14)
9 | - Rusak Ringan | unit | 729 | 685 | (44) | (6,04)
10 | Taksiran kerugian | Rp | 27.415.800.000 | 22.946.400.000 | (4.469.400.000) | (16,30)
`,
    },
    {
      name: "T1.4 SDM Sarpras",
      sheet: `
Tabel 1.4 Pegawai ASN menurut Golongan |  |  |  |  |  |  | Tabel 1.5 Pegawai ASN menurut Pendidikan
No | Gol/Ruang | L | P | Jumlah | % |  | No | Pendidikan | L | P | Jml | Persentase
1 | IV/b | 1 | - | 1 | 2,1% |  | 1 | S3 | - | - | - | 0,00
2 | IV/a | 2 | 1 | 3 | 6,4% |  | 2 | S2 | 4 | 1 | 5 | 10,64
3 | III/d | 4 | 3 | 7 | 14,9% |  | 3 | S1/D-IV | 10 | 10 | 20 | 42,55
4 | III/c | 3 | 2 | 5 | 10,6% |  | 4 | D-III | 3 | 3 | 6 | 12,77
5 | III/b | 4 | 2 | 6 | 12,8% |  | 5 | SLTA | 13 | 2 | 15 | 31,91
6 | III/a | 3 | 3 | 6 | 12,8% |  | 6 | SLTP | 1 | - | 1 | 2,13
7 | II/d | 3 | 1 | 4 | 8,5% |  | 7 | SD | - | - | - | 0,00
8 | II/c | 5 | 1 | 6 | 12,8% |  |  | Jumlah | 31 | 16 | 47 | 100,00
9 | II/b | 2 | - | 2 | 4,3% |  |  |  |  |  |  | 
10 | II/a | 1 | - | 1 | 2,1% |  | Catatan: data per 31 Desember 2023
11 | PPPK IX | 2 | 2 | 4 | 8,5%
12 | PPPK VII | 1 | 1 | 2 | 4,3%
 | Jumlah | 31 | 16 | 47 | 100,0%

Tabel 1.6 Tenaga Non ASN / Kontrak
No | Penempatan | Laki-laki | Perempuan | Jumlah | Orang/regu | Jml regu
1 | TRC Penanggulangan Bencana | 22 | 2 | 24 | 8 | 3
2 | Regu Pemadam Kebakaran | 36 | - | 36 | 9 | 4
3 | Operator Pusdalops | 5 | 3 | 8 | 4 | 2
4 | Tenaga Administrasi | 2 | 4 | 6 | - | -
5 | Pengemudi | 5 | - | 5 | - | -
 | Jumlah | 70 | 9 | 79 |  | 9

Tabel 1.7 Keadaan Sarana dan Prasarana Tahun 2023
No | Nama Barang | Satuan | Jml 2022 | Mutasi |  | Jml 2023 | Kondisi |  |  | % Baik
 |  |  |  | Tambah | Kurang |  | Baik | RR | RB | 
1 | Mobil pemadam | unit | 7 | 1 | - | 8 | 6 | 1 | 1 | 75,0
2 | Mobil tangki air | unit | 4 | 1 | - | 5 | 4 | 1 | - | 80,0
3 | Mobil rescue | unit | 2 | - | - | 2 | 1 | 1 | - | 50,0
4 | Mobil dapur umum lapangan | unit | 1 | - | - | 1 | 1 | - | - | 100,0
5 | Ambulans | unit | 2 | - | - | 2 | 2 | - | - | 100,0
6 | Truk serbaguna | unit | 3 | - | 1 | 2 | 1 | - | 1 | 50,0
7 | Sepeda motor trail | unit | 12 | 2 | 1 | 13 | 9 | 2 | 2 | 69,2
8 | Perahu karet | unit | 9 | 2 | 1 | 10 | 7 | 2 | 1 | 70,0
9 | Mesin tempel | unit | 8 | 1 | - | 9 | 6 | 2 | 1 | 66,7
10 | Tenda pengungsi | unit | 14 | 4 | 2 | 16 | 11 | 3 | 2 | 68,8
11 | Tenda peleton | unit | 22 | 6 | 3 | 25 | 17 | 5 | 3 | 68,0
12 | Genset | unit | 11 | 1 | - | 12 | 8 | 3 | 1 | 66,7
13 | Pompa apung (floating pump) | unit | 6 | 2 | - | 8 | 7 | 1 | - | 87,5
14 | Chainsaw | unit | 10 | 3 | 1 | 12 | 9 | 2 | 1 | 75,0
15 | Radio HT | unit | 45 | 12 | 5 | 52 | 38 | 9 | 5 | 73,1
16 | Velbed | unit | 120 | 30 | 8 | 142 | 116 | 19 | 7 | 81,7
17 | Early Warning System (EWS) | titik | 16 | 3 | - | 19 | 13 | 4 | 2 | 68,4
18 | Baju tahan panas | stel | 24 | 10 | 4 | 30 | 22 | 6 | 2 | 73,3
 | Jumlah |  | 316 | 78 | 26 | 368 | 278 | 61 | 29 | 75,5
RR = rusak ringan; RB = rusak berat (diusulkan hapus)
`,
    },
    {
      name: "T2.1 Renstra",
      sheet: `
Tabel 2.1 Target Renstra 2022-2026 dan Tingkat Kemajuan s.d. Tahun 2023

No | Sasaran Strategis | Indikator Kinerja Utama | Sat | Kondisi Awal (2021) | Target Tahun ke- |  |  |  |  | Realisasi |  | Capaian s.d 2023 thd target akhir Renstra (%) | Sisa menuju target 2026
 |  |  |  |  | 2022 | 2023 | 2024 | 2025 | 2026 | 2022 | 2023 |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14
1 | Menurunnya risiko bencana daerah | Indeks Risiko Bencana (IRB) | Indeks | 156,20 | 150,00 | 145,00 | 140,00 | 135,00 | 130,00 | 151,40 | 143,68 | 89,48 | -13,68
2 | Meningkatnya kapasitas dan ketangguhan masyarakat | Indeks Ketahanan Daerah (IKD) | Indeks | 0,48 | 0,52 | 0,56 | 0,60 | 0,64 | 0,68 | 0,53 | 0,58 | 85,29 | 0,10
3 |  | Persentase desa rawan yang menjadi Desa Tangguh Bencana | % | 28,70 | 35,00 | 45,00 | 55,00 | 65,00 | 75,00 | 36,52 | 47,83 | 63,77 | 27,17
4 |  | Persentase satuan pendidikan aman bencana (SPAB) | % | 6,25 | 15,00 | 30,00 | 45,00 | 60,00 | 75,00 | 12,50 | 18,75 | 25,00 | 56,25
5 |  | Jumlah relawan bersertifikat | Orang | 64 | 90 | 120 | 150 | 180 | 210 | 96 | 162 | 77,14 | 48
6 | Meningkatnya kualitas layanan kebencanaan dan kebakaran | Persentase warga negara yang memperoleh layanan informasi rawan bencana | % | 84,10 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 91,27 | 95,63 | 95,63 | 4,37
7 |  | Persentase warga negara yang memperoleh layanan pencegahan dan kesiapsiagaan | % | 76,40 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 82,56 | 89,00 | 89,00 | 11,00
8 |  | Persentase korban bencana yang diselamatkan dan dievakuasi | % | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 0
9 |  | Rata-rata waktu tanggap (respon time) kebakaran | Menit | 18,40 | 17,00 | 15,00 | 14,00 | 13,00 | 12,00 | 16,85 | 13,85 | 84,58 | -1,85
10 | Optimalnya pemulihan pascabencana | Persentase kerusakan pascabencana yang direhabilitasi/direkonstruksi | % | 55,00 | 70,00 | 80,00 | 85,00 | 90,00 | 95,00 | 61,54 | 57,14 | 60,15 | 37,86
11 | Meningkatnya akuntabilitas kinerja BPBD | Nilai AKIP BPBD | Nilai | 66,40 | 69,00 | 72,00 | 74,00 | 76,00 | 80,00 | 68,90 | 70,15 | 87,69 | 9,85
Ket : indikator no. 1 dan 9 semakin kecil semakin baik, capaian = (2 x Target - Realisasi) / Target x 100; kolom 14 = kolom 10 - kolom 12

Pagu Indikatif Renstra (juta rupiah)
No | Program | 2022 | 2023 | 2024 | 2025 | 2026 | Jumlah
1 | Penunjang Urusan Pemerintahan Daerah Kab/Kota | 7.120 | 7.485 | 7.860 | 8.250 | 8.665 | 39.380
2 | Penanggulangan Bencana | 3.240 | 3.615 | 3.980 | 4.375 | 4.810 | 20.020
3 | Pencegahan, Penanggulangan, Penyelamatan Kebakaran dan Penyelamatan Non Kebakaran | 1.985 | 2.170 | 2.390 | 2.625 | 2.890 | 12.060
 | Jumlah | 12.345 | 13.270 | 14.230 | 15.250 | 16.365 | 71.460
 | Pertumbuhan (%) | - | 7,49 | 7,23 | 7,17 | 7,31 |
`,
    },
    {
      name: "T2.2 Cascading",
      sheet: `
Tabel 2.2 Cascading Kinerja (Pohon Kinerja) Tahun 2023
Level | Kode | Uraian Tujuan / Sasaran / Program / Kegiatan / Sub Kegiatan | Indikator | Satuan | Target 2023 | Realisasi 2023 | Capaian (%) | Pagu Perubahan (Rp) | Penanggung Jawab
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
Tujuan |  | Meningkatnya ketangguhan daerah menghadapi bencana | Indeks Risiko Bencana | Indeks | 145,00 | 143,68 | 100,91 |  | Kepala Badan
Sasaran |  | Meningkatnya kapasitas dan ketangguhan masyarakat | Indeks Ketahanan Daerah | Indeks | 0,56 | 0,58 | 103,57 |  | Kepala Badan
Program | 1.05.03 | Program Penanggulangan Bencana | Persentase penurunan risiko | % | 5,00 | 5,10 | 102,00 | 3.698.550.000 | Kabid. PK
Kegiatan | 1.05.03.2.01 | Pelayanan Informasi Rawan Bencana Kabupaten/Kota | Jumlah sub kegiatan dilaksanakan | Sub keg | 2 | 2 | 100,00 | 487.150.000 | Sub Koordinator
Sub Keg. | 1.05.03.2.01.0001 | Penyusunan Kajian Risiko Bencana Kabupaten/Kota | Dokumen KRB | Dokumen | 2 | 2 | 100,00 | 272.400.000 | Staf Pelaksana
Sub Keg. | 1.05.03.2.01.0002 | Sosialisasi, Komunikasi, Informasi dan Edukasi (KIE) Rawan Bencana | Warga yang mengikuti KIE | Orang | 2.400 | 2.316 | 96,50 | 214.750.000 | Staf Pelaksana
Kegiatan | 1.05.03.2.02 | Pelayanan Pencegahan dan Kesiapsiagaan Terhadap Bencana | Jumlah sub kegiatan dilaksanakan | Sub keg | 4 | 3 | 75,00 | 1.075.050.000 | Sub Koordinator
Sub Keg. | 1.05.03.2.02.0002 | Pelatihan Pencegahan dan Mitigasi Bencana | Peserta pelatihan | Orang | 180 | 168 | 93,33 | 241.150.000 | Staf Pelaksana
Sub Keg. | 1.05.03.2.02.0005 | Pengelolaan Risiko Bencana Kabupaten/Kota | Desa Tangguh Bencana dibentuk | Desa | 14 | 13 | 92,86 | 338.600.000 | Staf Pelaksana
Sub Keg. | 1.05.03.2.02.0006 | Penguatan Kapasitas Kawasan untuk Pencegahan dan Kesiapsiagaan | Titik EWS terpasang | Titik | 3 | 3 | 100,00 | 495.300.000 | Staf Pelaksana
Sub Keg. | 1.05.03.2.02.0009 | Gladi Kesiapsiagaan terhadap Bencana | Gladi dilaksanakan | Kali | - | - | - | - | Staf Pelaksana
Kegiatan | 1.05.03.2.03 | Pelayanan Penyelamatan dan Evakuasi Korban Bencana | Jumlah sub kegiatan dilaksanakan | Sub keg | 3 | 3 | 100,00 | 1.672.300.000 | Sub Koordinator
Sub Keg. | 1.05.03.2.03.0002 | Respon Cepat Darurat Bencana Kabupaten/Kota | Kejadian bencana ditangani | Laporan | 300 | 300 | 100,00 | 742.600.000 | Staf Pelaksana
Sub Keg. | 1.05.03.2.03.0003 | Pencarian, Pertolongan dan Evakuasi Korban Bencana | Operasi SAR | Operasi | 24 | 27 | 112,50 | 268.450.000 | Staf Pelaksana
Sub Keg. | 1.05.03.2.03.0004 | Penyediaan Logistik Penyelamatan dan Evakuasi Korban Bencana | Korban memperoleh logistik | Jiwa | 6.500 | 6.240 | 96,00 | 661.250.000 | Staf Pelaksana
Kegiatan | 1.05.03.2.04 | Penataan Sistem Dasar Penanggulangan Bencana | Jumlah sub kegiatan dilaksanakan | Sub keg | 2 | 2 | 100,00 | 464.050.000 | Sub Koordinator
Sub Keg. | 1.05.03.2.04.0004 | Kerja Sama antar Lembaga dan Kemitraan dalam Penanggulangan Bencana | Dokumen kerja sama | Dokumen | 5 | 4 | 80,00 | 46.200.000 | Staf Pelaksana
Sub Keg. | 1.05.03.2.04.0007 | Penanganan Pascabencana Kabupaten/Kota | Kerusakan yang ditangani | Unit | 42 | 24 | 57,14 | 417.850.000 | Staf Pelaksana
Sasaran |  | Meningkatnya kualitas layanan kebencanaan dan kebakaran | Respon time kebakaran | Menit | 15,00 | 13,85 | 107,67 |  | Kepala Badan
Program | 1.05.04 | Program Pencegahan, Penanggulangan, Penyelamatan Kebakaran dan Penyelamatan Non Kebakaran | Persentase kebakaran tertangani dalam 15 menit | % | 80,00 | 83,33 | 104,16 | 2.347.500.000 | Kabid. Damkar
Kegiatan | 1.05.04.2.01 | Pencegahan, Pengendalian, Pemadaman, Penyelamatan, dan Penanganan Bahan Berbahaya dan Beracun Kebakaran | Jumlah sub kegiatan dilaksanakan | Sub keg | 3 | 3 | 100,00 | 2.166.700.000 | Sub Koordinator
Sub Keg. | 1.05.04.2.01.0002 | Pemadaman dan Pengendalian Kebakaran dalam Daerah | Kejadian kebakaran ditangani | Laporan | 96 | 96 | 100,00 | 921.750.000 | Staf Pelaksana
Sub Keg. | 1.05.04.2.01.0004 | Pengadaan Sarana dan Prasarana Pencegahan dan Penanggulangan Kebakaran | Sarpras damkar diadakan | Unit | 16 | 16 | 100,00 | 1.182.600.000 | Staf Pelaksana
Sub Keg. | 1.05.04.2.01.0009 | Pembinaan Aparatur Pemadam Kebakaran | Aparatur dibina | Orang | 36 | 34 | 94,44 | 62.350.000 | Staf Pelaksana
Kegiatan | 1.05.04.2.02 | Inspeksi Peralatan Proteksi Kebakaran | Jumlah sub kegiatan dilaksanakan | Sub keg | 1 | 1 | 100,00 | 32.600.000 | Sub Koordinator
Sub Keg. | 1.05.04.2.02.0001 | Pendataan Sarana dan Prasarana Proteksi Kebakaran | Gedung diperiksa | Gedung | 85 | 71 | 83,53 | 32.600.000 | Staf Pelaksana
Kegiatan | 1.05.04.2.04 | Pemberdayaan Masyarakat dalam Pencegahan Kebakaran | Jumlah sub kegiatan dilaksanakan | Sub keg | 2 | 2 | 100,00 | 148.200.000 | Sub Koordinator
Sub Keg. | 1.05.04.2.04.0001 | Pemberdayaan Masyarakat dalam Pencegahan dan Penanggulangan Kebakaran | Warga diberdayakan | Orang | 350 | 322 | 92,00 | 86.400.000 | Staf Pelaksana
Sub Keg. | 1.05.04.2.04.0002 | Pembentukan dan Pembinaan Relawan Pemadam Kebakaran | Relawan damkar | Orang | 60 | 60 | 100,00 | 61.800.000 | Staf Pelaksana
 |  | Jumlah Pagu Program Teknis |  |  |  |  |  | 6.046.050.000 | 
Catatan : Gladi Kesiapsiagaan (1.05.03.2.02.0009) dirasionalisasi pada Perubahan APBD. Jumlah pagu hanya menjumlahkan baris Program.
`,
    },
    {
      name: "T2.3 PK",
      sheet: `
PERJANJIAN KINERJA PERUBAHAN TAHUN 2023
BADAN PENANGGULANGAN BENCANA DAERAH KABUPATEN WANASARI

No | Sasaran | Indikator Kinerja | Satuan | Target Triwulan (kumulatif) |  |  |  | Target Th 2023
 |  |  |  | TW I | TW II | TW III | TW IV | 
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)=(8)
1 | Menurunnya risiko bencana daerah | Indeks Risiko Bencana (IRB) | Indeks | - | - | - | 145,00 | 145,00
2 | Meningkatnya kapasitas dan ketangguhan masyarakat | Indeks Ketahanan Daerah (IKD) | Indeks | - | 0,52 | 0,54 | 0,56 | 0,56
3 |  | Persentase desa rawan yang menjadi Desa Tangguh Bencana | % | 38,00 | 40,00 | 42,50 | 45,00 | 45,00
4 |  | Persentase satuan pendidikan aman bencana (SPAB) | % | 15,00 | 20,00 | 25,00 | 30,00 | 30,00
5 |  | Jumlah relawan bersertifikat | Orang | 96 | 104 | 112 | 120 | 120
6 | Meningkatnya kualitas layanan kebencanaan dan kebakaran | Persentase warga negara yang memperoleh layanan informasi rawan bencana | % | 25,00 | 50,00 | 75,00 | 100,00 | 100,00
7 |  | Persentase warga negara yang memperoleh layanan pencegahan dan kesiapsiagaan | % | 20,00 | 45,00 | 75,00 | 100,00 | 100,00
8 |  | Persentase korban bencana yang diselamatkan dan dievakuasi | % | 100,00 | 100,00 | 100,00 | 100,00 | 100,00
9 |  | Rata-rata waktu tanggap (respon time) kebakaran | Menit | 16,50 | 16,00 | 15,50 | 15,00 | 15,00
10 | Optimalnya pemulihan pascabencana | Persentase kerusakan pascabencana yang direhabilitasi/direkonstruksi | % | 15,00 | 35,00 | 60,00 | 80,00 | 80,00
11 | Meningkatnya akuntabilitas kinerja BPBD | Nilai AKIP BPBD | Nilai | - | - | - | 72,00 | 72,00

No | Program | Anggaran (Rp) |  |  | % | Ket
 |  | Murni | Perubahan | Bertambah/ (berkurang) |  | 
1. | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | Rp 7.176.200.000,- | Rp 7.468.355.000,- | Rp 292.155.000,- | 4,07 | APBD
2. | Program Penanggulangan Bencana | Rp 3.457.850.000,- | Rp 3.698.550.000,- | Rp 240.700.000,- | 6,96 | APBD
3. | Program Pencegahan, Penanggulangan, Penyelamatan Kebakaran dan Penyelamatan Non Kebakaran | Rp 1.859.950.000,- | Rp 2.347.500.000,- | Rp 487.550.000,- | 26,21 | APBD
 | Jumlah | Rp 12.494.000.000,- | Rp 13.514.405.000,- | Rp 1.020.405.000,- | 8,17 | 
 | Terbilang (perubahan): | tiga belas miliar lima ratus empat belas juta empat ratus lima ribu rupiah

 |  |  |  |  | Wanasari, 16 Oktober 2023
 | BUPATI WANASARI, |  |  |  | KEPALA PELAKSANA BPBD,


 | H. SUHARTONO |  |  |  | Drs. IMAM PRASETYO, M.Si
 |  |  |  |  | NIP. 19680412 199203 1 007
`,
    },
    {
      name: "T3.1 Capaian IKU",
      sheet: `
Tabel 3.1 Skala Nilai Peringkat Kinerja (Permendagri No. 54 Tahun 2010) dan Rekap Jumlah Indikator
No | Interval Nilai Realisasi Kinerja | Kriteria Penilaian | Jumlah IKU | %
#1 | 91 ≤ | Sangat Tinggi | #8 | =D3/D8 -> 0.7272727273~0.00%
#2 | 76 ≤ 90 | Tinggi | #1 | =D4/D8 -> 0.0909090909~0.00%
#3 | 66 ≤ 75 | Sedang | #1 | =D5/D8 -> 0.0909090909~0.00%
#4 | 51 ≤ 65 | Rendah | #1 | =D6/D8 -> 0.0909090909~0.00%
#5 | ≤ 50 | Sangat Rendah | #0 | =D7/D8 -> 0~0.00%
 |  | Jumlah | =SUM(D3:D7) -> 11 | =SUM(E3:E7) -> 1~0.00%

Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2023
No | Sasaran | Indikator Kinerja | Satuan | Targt | Realisasi | Capaian (%) | Kriteria
1 | 2 | 3 | 4 | 5 | 6 | 7 = 6/5 | 8
#1 | Menurunnya risiko bencana daerah | Indeks Risiko Bencana (IRB) | Indeks | #145~0.00 | #143.68~0.00 | =MIN((2*E13-F13)/E13*100,120) -> 100.9103448276~0.00 | Sangat Tinggi
#2 | Meningkatnya kapasitas dan ketangguhan masyarakat | Indeks Ketahanan Daerah (IKD) | Indeks | #0.56~0.00 | #0.58~0.00 | =MIN(F14/E14*100,120) -> 103.5714285714~0.00 | Sangat Tinggi
#3 |  | Persentase desa rawan yang menjadi Desa Tangguh Bencana | % | #45~0.00 | #47.83~0.00 | =MIN(F15/E15*100,120) -> 106.2888888889~0.00 | Sangat Tinggi
#4 |  | Persentase satuan pendidikan aman bencana (SPAB) | % | #30~0.00 | #18.75~0.00 | =MIN(F16/E16*100,120) -> 62.5~0.00 | Rendah
#5 |  | Jumlah relawan bersertifikat | Orang | #120~#,##0 | #162~#,##0 | =MIN(F17/E17*100,120) -> 120~0.00 | Sangat Tinggi
#6 | Meningkatnya kualitas layanan kebencanaan dan kebakaran | Persentase warga negara yang memperoleh layanan informasi rawan bencana | % | #100~0.00 | #95.63~0.00 | =MIN(F18/E18*100,120) -> 95.63~0.00 | Sangat Tinggi
#7 |  | Persentase warga negara yang memperoleh layanan pencegahan dan kesiapsiagaan | % | #100~0.00 | #89~0.00 | =MIN(F19/E19*100,120) -> 89~0.00 | Tinggi
#8 |  | Persentase korban bencana yang diselamatkan dan dievakuasi | % | #100~0.00 | #100~0.00 | =MIN(F20/E20*100,120) -> 100~0.00 | Sangat Tinggi
#9 |  | Rata-rata waktu tanggap (respon time) kebakaran | Menit | #15~0.00 | #13.85~0.00 | =MIN((2*E21-F21)/E21*100,120) -> 107.6666666667~0.00 | Sangat Tinggi
#10 | Optimalnya pemulihan pascabencana | Persentase kerusakan pascabencana yang direhabilitasi/direkonstruksi | % | #80~0.00 | #57.14~0.00 | =MIN(F22/E22*100,120) -> 71.425~0.00 | Sedang
#11 | Meningkatnya akuntabilitas kinerja BPBD | Nilai AKIP BPBD | Nilai | #72~0.00 | #70.15~0.00 | =MIN(F23/E23*100,120) -> 97.4305555556~0.00 | Sangat Tinggi
 | Rata-rata capaian |  |  |  |  | =AVERAGE(G13:G23) -> 95.8566258646~0.00 | Sangat Tinggi
Catatan: capaian dibatasi paling tinggi 120%. Indikator no. 1 dan 9 bersifat negatif (makin rendah makin baik).
`,
    },
    {
      name: "T3.2 Perbandingan",
      sheet: `
Tabel 3.3 Perbandingan Realisasi dan Capaian Kinerja Tahun 2022 dengan Tahun 2023

No | Indikator | Satuan | Realisasi 2021 | 2022 |  |  | 2023 |  |  | Selisih Realisasi 2023-2022 | Selisih Capaian (poin) | Ket
 |  |  |  | Target | Realisasi | Capaian | Target | Realisasi | Capaian |  |  | 
1 | Indeks Risiko Bencana (IRB) | Indeks | 156,20 | 150,00 | 151,40 | 99,07% | 145,00 | 143,68 | 100,91% | -7,72 | 1,84 | Membaik
2 | Indeks Ketahanan Daerah (IKD) | Indeks | 0,48 | 0,52 | 0,53 | 101,92% | 0,56 | 0,58 | 103,57% | 0,05 | 1,65 | Membaik
3 | Persentase desa rawan yang menjadi Desa Tangguh Bencana | % | 28,70 | 35,00 | 36,52 | 104,34% | 45,00 | 47,83 | 106,29% | 11,31 | 1,95 | Membaik
4 | Persentase satuan pendidikan aman bencana (SPAB) | % | 6,25 | 15,00 | 12,50 | 83,33% | 30,00 | 18,75 | 62,50% | 6,25 | -20,83 | Membaik
5 | Jumlah relawan bersertifikat | Orang | 64 | 90 | 96 | 106,67% | 120 | 162 | 120,00% | 66 | 13,33 | Membaik
6 | Persentase warga negara yang memperoleh layanan informasi rawan bencana | % | 84,10 | 100,00 | 91,27 | 91,27% | 100,00 | 95,63 | 95,63% | 4,36 | 4,36 | Membaik
7 | Persentase warga negara yang memperoleh layanan pencegahan dan kesiapsiagaan | % | 76,40 | 100,00 | 82,56 | 82,56% | 100,00 | 89,00 | 89,00% | 6,44 | 6,44 | Membaik
8 | Persentase korban bencana yang diselamatkan dan dievakuasi | % | 100,00 | 100,00 | 100,00 | 100,00% | 100,00 | 100,00 | 100,00% | 0,00 | 0,00 | Tetap
9 | Rata-rata waktu tanggap (respon time) kebakaran | Menit | 18,40 | 17,00 | 16,85 | 100,88% | 15,00 | 13,85 | 107,67% | -3,00 | 6,79 | Membaik
10 | Persentase kerusakan pascabencana yang direhabilitasi/direkonstruksi | % | 55,00 | 70,00 | 61,54 | 87,91% | 80,00 | 57,14 | 71,43% | -4,40 | -16,48 | Menurun
11 | Nilai AKIP BPBD | Nilai | 66,40 | 69,00 | 68,90 | 99,86% | 72,00 | 70,15 | 97,43% | 1,25 | -2,43 | Membaik
 | Rata-rata |  |  |  |  | 96,16% |  |  | 95,86% |  | -0,30 | 
Catatan : capaian maksimal 120%; selisih dihitung dari angka yang tercetak.
`,
    },
    {
      name: "T3.3 IRB IKD",
      sheet: `
Tabel 3.4 Perkembangan Indeks Risiko Bencana 2019-2023
Tahun | IRB Kabupaten | Kelas Risiko | IRB Provinsi | Selisih Kab - Prov | Penurunan thd th sebelumnya | % penurunan | Penurunan kumulatif sejak 2019
#2019 | #164.75~0.00 | Tinggi | #148.2~0.00 | #16.55~0.00 | - | - | -
#2020 | #160.32~0.00 | Tinggi | #145.81~0.00 | #14.51~0.00 | #4.43~0.00 | #0.0269~0.00% | #4.43~0.00
#2021 | #156.2~0.00 | Tinggi | #142.55~0.00 | #13.65~0.00 | #4.12~0.00 | #0.0257~0.00% | #8.55~0.00
#2022 | #151.4~0.00 | Tinggi | #139.6~0.00 | #11.8~0.00 | #4.8~0.00 | #0.0307~0.00% | #13.35~0.00
#2023 | #143.68~0.00 | Sedang | #135.94~0.00 | #7.74~0.00 | #7.72~0.00 | #0.051~0.00% | #21.07~0.00
Kelas: Tinggi > 144; Sedang 13 - 144; Rendah < 13

Tabel 3.5 Skor Risiko menurut Ancaman
No | Ancaman | Skor 2022 | Skor 2023 | Penurunan | Andil thd IRB 2023 | Kelas
#1 | Banjir | #24.3~0.00 | #22.64~0.00 | #1.66~0.00 | #0.1576~0.00% | Tinggi
#2 | Tanah longsor | #23.1~0.00 | #21.48~0.00 | #1.62~0.00 | #0.1495~0.00% | Tinggi
#3 | Cuaca ekstrim | #19.6~0.00 | #19.12~0.00 | #0.48~0.00 | #0.1331~0.00% | Sedang
#4 | Karhutla | #21.8~0.00 | #20.96~0.00 | #0.84~0.00 | #0.1459~0.00% | Tinggi
#5 | Kekeringan | #20.45~0.00 | #19.9~0.00 | #0.55~0.00 | #0.1385~0.00% | Sedang
#6 | Gempa bumi | #22.55~0.00 | #21.38~0.00 | #1.17~0.00 | #0.1488~0.00% | Tinggi
#7 | Banjir bandang | #19.6~0.00 | #18.2~0.00 | #1.4~0.00 | #0.1267~0.00% | Sedang
 | Jumlah (IRB) | #151.4~0.00 | #143.68~0.00 | #7.72~0.00 | #1~0.00% | 
Kelas ancaman: skor 20 ke atas = Tinggi, di bawah 20 = Sedang

Tabel 3.6 Indeks Ketahanan Daerah (71 indikator)
No | Prioritas | Jml indikator | Indeks 2022 | Indeks 2023 | Kenaikan | Kenaikan (%)
#1 | Perkuatan kebijakan dan kelembagaan | #9 | #0.66~0.00 | #0.71~0.00 | #0.05~0.00 | #0.0758~0.00%
#2 | Pengkajian risiko dan perencanaan terpadu | #4 | #0.52~0.00 | #0.6~0.00 | #0.08~0.00 | #0.1538~0.00%
#3 | Pengembangan sistem informasi, diklat dan logistik | #13 | #0.57~0.00 | #0.62~0.00 | #0.05~0.00 | #0.0877~0.00%
#4 | Penanganan tematik kawasan rawan bencana | #5 | #0.44~0.00 | #0.48~0.00 | #0.04~0.00 | #0.0909~0.00%
#5 | Peningkatan efektivitas pencegahan dan mitigasi bencana | #24 | #0.5~0.00 | #0.54~0.00 | #0.04~0.00 | #0.08~0.00%
#6 | Perkuatan kesiapsiagaan dan penanganan darurat bencana | #10 | #0.62~0.00 | #0.69~0.00 | #0.07~0.00 | #0.1129~0.00%
#7 | Pengembangan sistem pemulihan bencana | #6 | #0.4~0.00 | #0.42~0.00 | #0.02~0.00 | #0.05~0.00%
 | Indeks Ketahanan Daerah | #71 | #0.53~0.00 | #0.58~0.00 | #0.05~0.00 | #0.0943~0.00%
IKD = rata-rata sederhana indeks 7 prioritas; jumlah indikator = penjumlahan
`,
    },
    {
      name: "T3.4 Destana",
      sheet: `
Tabel 3.7 Desa Tangguh Bencana (Destana) s.d. Tahun 2023

No | Kecamatan | Jumlah Desa/ Kelurahan |  |  | Desa Rawan | Destana |  |  | Tingkat Ketangguhan |  |  | % Destana
 |  | Desa | Kel. | Jml |  | s.d. 2022 | Baru 2023 | s.d. 2023 | Pratama | Madya | Utama | 
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13=9/6
#1 | Wanareja Utara | #11 | #1 | =C6+D6 -> 12 | #10 | #4 | #1 | =G6+H6 -> 5 | #3 | #2 | #0 | =I6/F6 -> 0.5~0.00%
#2 | Tirtasari | #12 | #0 | =C7+D7 -> 12 | #9 | #3 | #1 | =G7+H7 -> 4 | #3 | #1 | #0 | =I7/F7 -> 0.4444444444~0.00%
#3 | Cikidang | #9 | #0 | =C8+D8 -> 9 | #8 | #3 | #1 | =G8+H8 -> 4 | #2 | #1 | #1 | =I8/F8 -> 0.5~0.00%
#4 | Sumberagung | #7 | #3 | =C9+D9 -> 10 | #6 | #2 | #1 | =G9+H9 -> 3 | #2 | #1 | #0 | =I9/F9 -> 0.5~0.00%
#5 | Banjaranyar | #10 | #0 | =C10+D10 -> 10 | #9 | #4 | #1 | =G10+H10 -> 5 | #2 | #2 | #1 | =I10/F10 -> 0.5555555556~0.00%
#6 | Kalipelus | #8 | #0 | =C11+D11 -> 8 | #5 | #1 | #1 | =G11+H11 -> 2 | #2 | #0 | #0 | =I11/F11 -> 0.4~0.00%
#7 | Gunungwangi | #13 | #0 | =C12+D12 -> 13 | #12 | #5 | #2 | =G12+H12 -> 7 | #4 | #2 | #1 | =I12/F12 -> 0.5833333333~0.00%
#8 | Rawabening | #9 | #1 | =C13+D13 -> 10 | #9 | #4 | #0 | =G13+H13 -> 4 | #3 | #1 | #0 | =I13/F13 -> 0.4444444444~0.00%
#9 | Pasirjambe | #12 | #0 | =C14+D14 -> 12 | #11 | #4 | #1 | =G14+H14 -> 5 | #3 | #2 | #0 | =I14/F14 -> 0.4545454545~0.00%
#10 | Margalaksana | #10 | #0 | =C15+D15 -> 10 | #7 | #2 | #1 | =G15+H15 -> 3 | #2 | #1 | #0 | =I15/F15 -> 0.4285714286~0.00%
#11 | Sukatani | #6 | #4 | =C16+D16 -> 10 | #5 | #1 | #1 | =G16+H16 -> 2 | #2 | #0 | #0 | =I16/F16 -> 0.4~0.00%
#12 | Jatimulyo | #8 | #2 | =C17+D17 -> 10 | #5 | #2 | #0 | =G17+H17 -> 2 | #1 | #1 | #0 | =I17/F17 -> 0.4~0.00%
#13 | Karangpandan | #11 | #0 | =C18+D18 -> 11 | #8 | #3 | #1 | =G18+H18 -> 4 | #3 | #1 | #0 | =I18/F18 -> 0.5~0.00%
#14 | Lembahsari | #12 | #0 | =C19+D19 -> 12 | #11 | #4 | #1 | =G19+H19 -> 5 | #3 | #1 | #1 | =I19/F19 -> 0.4545454545~0.00%
 | Jumlah | =SUM(C6:C19) -> 138~#,##0 | =SUM(D6:D19) -> 11~#,##0 | =SUM(E6:E19) -> 149~#,##0 | =SUM(F6:F19) -> 115~#,##0 | =SUM(G6:G19) -> 42~#,##0 | =SUM(H6:H19) -> 13~#,##0 | =SUM(I6:I19) -> 55~#,##0 | =SUM(J6:J19) -> 35~#,##0 | =SUM(K6:K19) -> 16~#,##0 | =SUM(L6:L19) -> 4~#,##0 | =I20/F20 -> 0.4782608696~0.00%
 | Persentase tingkat |  |  |  |  |  |  | #1~0.0% | =J20/I20 -> 0.6363636364~0.0% | =K20/I20 -> 0.2909090909~0.0% | =L20/I20 -> 0.0727272727~0.0% |
`,
    },
    {
      name: "T3.5 Respon & SPM",
      sheet: `
Tabel 3.8 Waktu Tanggap (Respon Time) Kejadian Kebakaran Permukiman
Bulan | Jml Kejadian | Waktu tanggap |  | % ≤ 15 menit | Jml waktu (menit) | Rata2 (menit)
 |  | ≤ 15 mnt | > 15 mnt |  |  | 
Januari | 5 | 4 | 1 | 80,00 | 71 | 14,20
Februari | 4 | 4 | - | 100,00 | 52 | 13,00
Maret | 6 | 5 | 1 | 83,33 | 83 | 13,83
April | 5 | 4 | 1 | 80,00 | 70 | 14,00
Mei | 7 | 6 | 1 | 85,71 | 95 | 13,57
Juni | 8 | 7 | 1 | 87,50 | 107 | 13,38
Juli | 11 | 9 | 2 | 81,82 | 152 | 13,82
Agustus | 13 | 10 | 3 | 76,92 | 188 | 14,46
September | 14 | 11 | 3 | 78,57 | 203 | 14,50
Oktober | 12 | 10 | 2 | 83,33 | 161 | 13,42
November | 7 | 6 | 1 | 85,71 | 95 | 13,57
Desember | 4 | 4 | - | 100,00 | 53 | 13,25
Jumlah | 96 | 80 | 16 | 83,33 | 1.330 | 13,85
Rata-rata pada baris jumlah = jumlah waktu / jumlah kejadian (rata-rata tertimbang)

Pos Damkar | Jml personil | Jml kejadian | ≤ 15 mnt | > 15 mnt | % ≤ 15 menit | Kejadian per personil
Pos Induk | 12 | 39 | 34 | 5 | 87,2 | 3,25
Pos Utara | 8 | 23 | 19 | 4 | 82,6 | 2,88
Pos Timur | 8 | 19 | 15 | 4 | 78,9 | 2,38
Pos Selatan | 8 | 15 | 12 | 3 | 80,0 | 1,88
Jumlah | 36 | 96 | 80 | 16 | 83,3 | 2,67

Tabel 3.9 Pencapaian SPM Sub Urusan Bencana dan Kebakaran Tahun 2023
No | Jenis Pelayanan Dasar | Penerima layanan (orang) |  |  | Mutu layanan |  |  | Indeks Capaian SPM | Kategori
 |  | Sasaran | Terlayani | % (80%) | Jml mutu | Terpenuhi | % (20%) |  | 
1 | 2 | 3 | 4 | 5=4/3 | 6 | 7 | 8=7/6 | 9=(5x80%)+(8x20%) | 10
1 | Pelayanan informasi rawan bencana | 48.500 | 46.380 | 95,63 | 8 | 8 | 100,00 | 96,50 | Tuntas Utama
2 | Pelayanan pencegahan dan kesiapsiagaan terhadap bencana | 12.400 | 11.036 | 89,00 | 10 | 9 | 90,00 | 89,20 | Tuntas Madya
3 | Pelayanan penyelamatan dan evakuasi korban bencana | 19.244 | 19.244 | 100,00 | 12 | 11 | 91,67 | 98,33 | Tuntas Utama
4 | Pelayanan penyelamatan dan evakuasi korban kebakaran | 437 | 437 | 100,00 | 9 | 8 | 88,89 | 97,78 | Tuntas Utama
 | Jumlah / rata-rata | 80.581 | 77.097 |  | 39 | 36 |  | 95,45 | Tuntas Utama
Kolom 9 baris terakhir adalah rata-rata. Kategori: 100 Tuntas Paripurna; 90-99,99 Tuntas Utama; 80-89,99 Tuntas Madya; 70-79,99 Tuntas Muda
`,
    },
    {
      name: "T3.6 Logistik",
      sheet: `
Tabel 3.10 Mutasi Persediaan Logistik Kebencanaan per 31 Desember 2023

No | Nama Barang | Sat. | Stok Awal 1 Jan 2023 | Barang Masuk |  |  |  | Barang Keluar | Stok Akhir | Harga Satuan (Rp) | Nilai Persediaan Akhir (Rp)
 |  |  |  | APBD Kab | Provinsi | BNPB | Jumlah |  |  |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=5+6+7 | 9 | 10=4+8-9 | 11 | 12=10x11
#1 | Beras | kg | #2450~#,##0 | #9500~#,##0 | #3000~#,##0 | #5000~#,##0 | =SUM(E6:G6) -> 17500~#,##0 | #17380~#,##0 | =D6+H6-I6 -> 2570~#,##0 | #12800~#,##0 | =J6*K6 -> 32896000~#,##0
#2 | Mie instan | dus | #186~#,##0 | #640~#,##0 | #250~#,##0 | #300~#,##0 | =SUM(E7:G7) -> 1190~#,##0 | #1214~#,##0 | =D7+H7-I7 -> 162~#,##0 | #108500~#,##0 | =J7*K7 -> 17577000~#,##0
#3 | Air mineral | dus | #142~#,##0 | #580~#,##0 | #200~#,##0 | #150~#,##0 | =SUM(E8:G8) -> 930~#,##0 | #963~#,##0 | =D8+H8-I8 -> 109~#,##0 | #21500~#,##0 | =J8*K8 -> 2343500~#,##0
#4 | Minyak goreng | liter | #318~#,##0 | #900~#,##0 | #240~#,##0 | #0~#,##0 | =SUM(E9:G9) -> 1140~#,##0 | #1296~#,##0 | =D9+H9-I9 -> 162~#,##0 | #17250~#,##0 | =J9*K9 -> 2794500~#,##0
#5 | Gula pasir | kg | #205~#,##0 | #450~#,##0 | #150~#,##0 | #0~#,##0 | =SUM(E10:G10) -> 600~#,##0 | #688~#,##0 | =D10+H10-I10 -> 117~#,##0 | #15400~#,##0 | =J10*K10 -> 1801800~#,##0
#6 | Sarden kaleng | kaleng | #764~#,##0 | #1200~#,##0 | #480~#,##0 | #960~#,##0 | =SUM(E11:G11) -> 2640~#,##0 | #2952~#,##0 | =D11+H11-I11 -> 452~#,##0 | #11200~#,##0 | =J11*K11 -> 5062400~#,##0
#7 | Lauk pauk siap saji | paket | #275~#,##0 | #0~#,##0 | #300~#,##0 | #600~#,##0 | =SUM(E12:G12) -> 900~#,##0 | #1012~#,##0 | =D12+H12-I12 -> 163~#,##0 | #32500~#,##0 | =J12*K12 -> 5297500~#,##0
#8 | Makanan tambahan gizi | paket | #148~#,##0 | #0~#,##0 | #150~#,##0 | #400~#,##0 | =SUM(E13:G13) -> 550~#,##0 | #563~#,##0 | =D13+H13-I13 -> 135~#,##0 | #46000~#,##0 | =J13*K13 -> 6210000~#,##0
#9 | Selimut | lembar | #412~#,##0 | #500~#,##0 | #200~#,##0 | #350~#,##0 | =SUM(E14:G14) -> 1050~#,##0 | #1187~#,##0 | =D14+H14-I14 -> 275~#,##0 | #85000~#,##0 | =J14*K14 -> 23375000~#,##0
#10 | Matras | lembar | #236~#,##0 | #300~#,##0 | #100~#,##0 | #250~#,##0 | =SUM(E15:G15) -> 650~#,##0 | #714~#,##0 | =D15+H15-I15 -> 172~#,##0 | #92500~#,##0 | =J15*K15 -> 15910000~#,##0
#11 | Tikar | lembar | #184~#,##0 | #250~#,##0 | #0~#,##0 | #150~#,##0 | =SUM(E16:G16) -> 400~#,##0 | #468~#,##0 | =D16+H16-I16 -> 116~#,##0 | #54000~#,##0 | =J16*K16 -> 6264000~#,##0
#12 | Terpal 4x6 m | lembar | #327~#,##0 | #600~#,##0 | #150~#,##0 | #250~#,##0 | =SUM(E17:G17) -> 1000~#,##0 | #1108~#,##0 | =D17+H17-I17 -> 219~#,##0 | #185000~#,##0 | =J17*K17 -> 40515000~#,##0
#13 | Kidware | paket | #96~#,##0 | #0~#,##0 | #60~#,##0 | #200~#,##0 | =SUM(E18:G18) -> 260~#,##0 | #247~#,##0 | =D18+H18-I18 -> 109~#,##0 | #168000~#,##0 | =J18*K18 -> 18312000~#,##0
#14 | Family kit | paket | #113~#,##0 | #0~#,##0 | #80~#,##0 | #250~#,##0 | =SUM(E19:G19) -> 330~#,##0 | #371~#,##0 | =D19+H19-I19 -> 72~#,##0 | #245000~#,##0 | =J19*K19 -> 17640000~#,##0
#15 | Hygiene kit | paket | #158~#,##0 | #200~#,##0 | #0~#,##0 | #250~#,##0 | =SUM(E20:G20) -> 450~#,##0 | #502~#,##0 | =D20+H20-I20 -> 106~#,##0 | #127500~#,##0 | =J20*K20 -> 13515000~#,##0
#16 | Paket sandang | paket | #204~#,##0 | #150~#,##0 | #100~#,##0 | #200~#,##0 | =SUM(E21:G21) -> 450~#,##0 | #537~#,##0 | =D21+H21-I21 -> 117~#,##0 | #156000~#,##0 | =J21*K21 -> 18252000~#,##0
#17 | Karung plastik | lembar | #3850~#,##0 | #6000~#,##0 | #0~#,##0 | #0~#,##0 | =SUM(E22:G22) -> 6000~#,##0 | #8125~#,##0 | =D22+H22-I22 -> 1725~#,##0 | #2750~#,##0 | =J22*K22 -> 4743750~#,##0
#18 | Bronjong kawat | unit | #64~#,##0 | #180~#,##0 | #0~#,##0 | #0~#,##0 | =SUM(E23:G23) -> 180~#,##0 | #219~#,##0 | =D23+H23-I23 -> 25~#,##0 | #468000~#,##0 | =J23*K23 -> 11700000~#,##0
#19 | Masker medis | boks | #745~#,##0 | #200~#,##0 | #0~#,##0 | #300~#,##0 | =SUM(E24:G24) -> 500~#,##0 | #618~#,##0 | =D24+H24-I24 -> 627~#,##0 | #27500~#,##0 | =J24*K24 -> 17242500~#,##0
#20 | Jerigen 20 liter | buah | #88~#,##0 | #120~#,##0 | #0~#,##0 | #150~#,##0 | =SUM(E25:G25) -> 270~#,##0 | #296~#,##0 | =D25+H25-I25 -> 62~#,##0 | #38500~#,##0 | =J25*K25 -> 2387000~#,##0
 | Jumlah nilai persediaan |  |  |  |  |  |  |  |  |  | =SUM(L6:L25) -> 263838950~#,##0
 | Jumlah jenis barang | =COUNTA(B6:B25) -> 20
Pengurus barang: Yuliana, SE
`,
    },
    {
      name: "T3.7 Realisasi",
      sheet: `
Tabel 3.11
Realisasi Anggaran Program, Kegiatan dan Sub Kegiatan Tahun Anggaran 2023

Kode Rekening | Program / Kegiatan / Sub Kegiatan | Anggaran (Rp) |  | Bertambah / (Berkurang) | Realisasi (Rp) | % | Sisa Anggaran (Rp)
 |  | Murni | Perubahan |  |  |  | 
1 | 2 | 3 | 4 | 5=4-3 | 6 | 7=6/4 | 8=4-6
1.05.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 7.176.200.000 | 7.468.355.000 | 292.155.000 | 7.276.991.923 | 97,44 | 191.363.077
1.05.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 40.500.000 | 42.300.000 | 1.800.000 | 41.328.000 | 97,70 | 972.000
1.05.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 18.500.000 | 21.750.000 | 3.250.000 | 21.430.500 | 98,53 | 319.500
1.05.01.2.01.0006 | Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD | 12.400.000 | 12.400.000 | - | 11.985.000 | 96,65 | 415.000
1.05.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | 9.600.000 | 8.150.000 | (1.450.000) | 7.912.500 | 97,09 | 237.500
1.05.01.2.02 | Administrasi Keuangan Perangkat Daerah | 4.850.450.000 | 5.026.680.000 | 176.230.000 | 4.885.511.218 | 97,19 | 141.168.782
1.05.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 4.836.250.000 | 5.012.480.000 | 176.230.000 | 4.871.336.218 | 97,18 | 141.143.782
1.05.01.2.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 14.200.000 | 14.200.000 | - | 14.175.000 | 99,82 | 25.000
1.05.01.2.05 | Administrasi Kepegawaian Perangkat Daerah | 112.800.000 | 101.300.000 | (11.500.000) | 94.995.000 | 93,78 | 6.305.000
1.05.01.2.05.0002 | Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya | 64.800.000 | 64.800.000 | - | 63.720.000 | 98,33 | 1.080.000
1.05.01.2.05.0009 | Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi | 48.000.000 | 36.500.000 | (11.500.000) | 31.275.000 | 85,68 | 5.225.000
1.05.01.2.06 | Administrasi Umum Perangkat Daerah | 257.300.000 | 305.325.000 | 48.025.000 | 301.911.212 | 98,88 | 3.413.788
1.05.01.2.06.0001 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | 7.250.000 | 7.250.000 | - | 7.249.000 | 99,99 | 1.000
1.05.01.2.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | 52.300.000 | 71.600.000 | 19.300.000 | 70.988.500 | 99,15 | 611.500
1.05.01.2.06.0004 | Penyediaan Bahan Logistik Kantor | 38.400.000 | 38.400.000 | - | 37.652.000 | 98,05 | 748.000
1.05.01.2.06.0005 | Penyediaan Barang Cetakan dan Penggandaan | 16.850.000 | 19.325.000 | 2.475.000 | 19.117.400 | 98,93 | 207.600
1.05.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 142.500.000 | 168.750.000 | 26.250.000 | 166.904.312 | 98,91 | 1.845.688
1.05.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 1.407.400.000 | 1.439.550.000 | 32.150.000 | 1.417.072.643 | 98,44 | 22.477.357
1.05.01.2.08.0001 | Penyediaan Jasa Surat Menyurat | 4.800.000 | 4.800.000 | - | 4.560.000 | 95,00 | 240.000
1.05.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 118.600.000 | 124.350.000 | 5.750.000 | 109.872.643 | 88,36 | 14.477.357
1.05.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | 1.284.000.000 | 1.310.400.000 | 26.400.000 | 1.302.640.000 | 99,41 | 7.760.000
1.05.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | 507.750.000 | 553.200.000 | 45.450.000 | 536.173.850 | 96,92 | 17.026.150
1.05.01.2.09.0002 | Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan | 412.750.000 | 458.200.000 | 45.450.000 | 441.963.850 | 96,46 | 16.236.150
1.05.01.2.09.0009 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | 95.000.000 | 95.000.000 | - | 94.210.000 | 99,17 | 790.000

1.05.03 | PROGRAM PENANGGULANGAN BENCANA | 3.457.850.000 | 3.698.550.000 | 240.700.000 | 3.577.339.400 | 96,72 | 121.210.600
1.05.03.2.01 | Pelayanan Informasi Rawan Bencana Kabupaten/Kota | 481.500.000 | 487.150.000 | 5.650.000 | 480.301.500 | 98,59 | 6.848.500
1.05.03.2.01.0001 | Penyusunan Kajian Risiko Bencana Kabupaten/Kota | 285.000.000 | 272.400.000 | (12.600.000) | 268.915.000 | 98,72 | 3.485.000
1.05.03.2.01.0002 | Sosialisasi, Komunikasi, Informasi dan Edukasi (KIE) Rawan Bencana | 196.500.000 | 214.750.000 | 18.250.000 | 211.386.500 | 98,43 | 3.363.500
1.05.03.2.02 | Pelayanan Pencegahan dan Kesiapsiagaan Terhadap Bencana | 1.088.650.000 | 1.075.050.000 | (13.600.000) | 1.046.234.050 | 97,32 | 28.815.950
1.05.03.2.02.0002 | Pelatihan Pencegahan dan Mitigasi Bencana | 228.400.000 | 241.150.000 | 12.750.000 | 229.874.000 | 95,32 | 11.276.000
1.05.03.2.02.0005 | Pengelolaan Risiko Bencana Kabupaten/Kota | 310.750.000 | 338.600.000 | 27.850.000 | 330.142.750 | 97,50 | 8.457.250
1.05.03.2.02.0006 | Penguatan Kapasitas Kawasan untuk Pencegahan dan Kesiapsiagaan | 462.000.000 | 495.300.000 | 33.300.000 | 486.217.300 | 98,17 | 9.082.700
1.05.03.2.02.0009 | Gladi Kesiapsiagaan terhadap Bencana | 87.500.000 | - | (87.500.000) | - | - | -
1.05.03.2.03 | Pelayanan Penyelamatan dan Evakuasi Korban Bencana | 1.449.000.000 | 1.672.300.000 | 223.300.000 | 1.653.159.150 | 98,86 | 19.140.850
1.05.03.2.03.0002 | Respon Cepat Darurat Bencana Kabupaten/Kota | 618.300.000 | 742.600.000 | 124.300.000 | 735.418.250 | 99,03 | 7.181.750
1.05.03.2.03.0003 | Pencarian, Pertolongan dan Evakuasi Korban Bencana | 246.700.000 | 268.450.000 | 21.750.000 | 259.837.400 | 96,79 | 8.612.600
1.05.03.2.03.0004 | Penyediaan Logistik Penyelamatan dan Evakuasi Korban Bencana | 584.000.000 | 661.250.000 | 77.250.000 | 657.903.500 | 99,49 | 3.346.500
1.05.03.2.04 | Penataan Sistem Dasar Penanggulangan Bencana | 438.700.000 | 464.050.000 | 25.350.000 | 397.644.700 | 85,69 | 66.405.300
1.05.03.2.04.0004 | Kerja Sama antar Lembaga dan Kemitraan dalam Penanggulangan Bencana | 46.200.000 | 46.200.000 | - | 45.175.000 | 97,78 | 1.025.000
1.05.03.2.04.0007 | Penanganan Pascabencana Kabupaten/Kota | 392.500.000 | 417.850.000 | 25.350.000 | 352.469.700 | 84,35 | 65.380.300

1.05.04 | PROGRAM PENCEGAHAN, PENANGGULANGAN, PENYELAMATAN KEBAKARAN DAN PENYELAMATAN NON KEBAKARAN | 1.859.950.000 | 2.347.500.000 | 487.550.000 | 2.309.324.175 | 98,37 | 38.175.825
1.05.04.2.01 | Pencegahan, Pengendalian, Pemadaman, Penyelamatan, dan Penanganan Bahan Berbahaya dan Beracun Kebakaran | 1.674.300.000 | 2.166.700.000 | 492.400.000 | 2.137.457.175 | 98,65 | 29.242.825
1.05.04.2.01.0002 | Pemadaman dan Pengendalian Kebakaran dalam Daerah | 864.500.000 | 921.750.000 | 57.250.000 | 908.642.175 | 98,58 | 13.107.825
1.05.04.2.01.0004 | Pengadaan Sarana dan Prasarana Pencegahan dan Penanggulangan Kebakaran | 735.000.000 | 1.182.600.000 | 447.600.000 | 1.169.875.000 | 98,92 | 12.725.000
1.05.04.2.01.0009 | Pembinaan Aparatur Pemadam Kebakaran | 74.800.000 | 62.350.000 | (12.450.000) | 58.940.000 | 94,53 | 3.410.000
1.05.04.2.02 | Inspeksi Peralatan Proteksi Kebakaran | 32.600.000 | 32.600.000 | - | 30.174.500 | 92,56 | 2.425.500
1.05.04.2.02.0001 | Pendataan Sarana dan Prasarana Proteksi Kebakaran | 32.600.000 | 32.600.000 | - | 30.174.500 | 92,56 | 2.425.500
1.05.04.2.04 | Pemberdayaan Masyarakat dalam Pencegahan Kebakaran | 153.050.000 | 148.200.000 | (4.850.000) | 141.692.500 | 95,61 | 6.507.500
1.05.04.2.04.0001 | Pemberdayaan Masyarakat dalam Pencegahan dan Penanggulangan Kebakaran | 98.750.000 | 86.400.000 | (12.350.000) | 81.265.000 | 94,06 | 5.135.000
1.05.04.2.04.0002 | Pembentukan dan Pembinaan Relawan Pemadam Kebakaran | 54.300.000 | 61.800.000 | 7.500.000 | 60.427.500 | 97,78 | 1.372.500

 | JUMLAH | 12.494.000.000 | 13.514.405.000 | 1.020.405.000 | 13.163.655.498 | 97,40 | 350.749.502
Sumber : LRA BPBD TA 2023 (unaudited)
`,
    },
    {
      name: "T3.8 Efisiensi",
      sheet: `
Tabel 3.12 Efisiensi Penggunaan Sumber Daya

No | Sasaran | Jml IKU | Rata-rata Capaian Kinerja (%) | Anggaran Perubahan (Rp) | Realisasi Anggaran (Rp) | Penyerapan (%) | Tingkat Efisiensi (%) | Keterangan
1 | 2 | 3 | 4 | 5 | 6 | 7=6/5 | 8=4-7 | 9
#1 | Menurunnya risiko bencana daerah | #1 | #100.91~0.00 | #487150000~#,##0 | #480301500~#,##0 | =ROUND(F5/E5*100,2) -> 98.59~0.00 | =D5-G5 -> 2.32~0.00 | Efisien
#2 | Meningkatnya kapasitas dan ketangguhan masyarakat | #4 | #98.09~0.00 | #1075050000~#,##0 | #1046234050~#,##0 | =ROUND(F6/E6*100,2) -> 97.32~0.00 | =D6-G6 -> 0.77~0.00 | Efisien
#3 | Meningkatnya kualitas layanan kebencanaan dan kebakaran | #4 | #98.08~0.00 | #4019800000~#,##0 | #3962483325~#,##0 | =ROUND(F7/E7*100,2) -> 98.57~0.00 | =D7-G7 -> -0.49~0.00 | Tidak Efisien
#4 | Optimalnya pemulihan pascabencana | #1 | #71.43~0.00 | #464050000~#,##0 | #397644700~#,##0 | =ROUND(F8/E8*100,2) -> 85.69~0.00 | =D8-G8 -> -14.26~0.00 | Tidak Efisien
#5 | Meningkatnya akuntabilitas kinerja BPBD | #1 | #97.43~0.00 | #7468355000~#,##0 | #7276991923~#,##0 | =ROUND(F9/E9*100,2) -> 97.44~0.00 | =D9-G9 -> -0.01~0.00 | Tidak Efisien
 | Jumlah / rata-rata | =SUM(C5:C9) -> 11 | #95.86~0.00 | =SUM(E5:E9) -> 13514405000~#,##0 | =SUM(F5:F9) -> 13163655498~#,##0 | =ROUND(F10/E10*100,2) -> 97.4~0.00 | =D10-G10 -> -1.54~0.00 | Tidak Efisien
Kolom 4 baris jumlah = rata-rata seluruh IKU (11 indikator), bukan rata-rata sasaran

Tabel 3.13 Realisasi menurut Jenis Belanja
No | Jenis Belanja | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp) | % | Porsi realisasi | Realisasi (miliar Rp)
#1 | Belanja Pegawai | #5012480000~#,##0 | #4871336218~#,##0 | =C15-D15 -> 141143782~#,##0 | =D15/C15 -> 0.9718415271~0.00% | =D15/D18 -> 0.3700595339~0.00% | #4.87~0.00
#2 | Belanja Barang dan Jasa | #7247725000~#,##0 | #7051455780~#,##0 | =C16-D16 -> 196269220~#,##0 | =D16/C16 -> 0.9729198859~0.00% | =D16/D18 -> 0.5356761107~0.00% | #7.05~0.00
#3 | Belanja Modal | #1254200000~#,##0 | #1240863500~#,##0 | =C17-D17 -> 13336500~#,##0 | =D17/C17 -> 0.9893665285~0.00% | =D17/D18 -> 0.0942643554~0.00% | #1.24~0.00
 | Jumlah | =SUM(C15:C17) -> 13514405000~#,##0 | =SUM(D15:D17) -> 13163655498~#,##0 | =C18-D18 -> 350749502~#,##0 | =D18/C18 -> 0.974046249~0.00% | #1~0.00% | #13.16~0.00
Angka miliar dibulatkan per baris sehingga jumlah dapat berbeda pada digit terakhir
`,
    },
    {
      name: "T3.9 BTT",
      sheet: `
Tabel 3.14 Penggunaan Belanja Tidak Terduga (BTT) untuk Penanganan Bencana Tahun 2023

No. | Tgl Pencairan | Peruntukan | Kecamatan | TW | Usulan | Disetujui | Realisasi | Sisa disetor ke Kasda | % Relisasi
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 = 7-8 | 10 = 8/7
1 | 17 Jan 2023 | Perbaikan tanggul Kali Bening | Rawabening | I | Rp450.000.000,00 | Rp412.500.000,00 | Rp409.876.000,00 | Rp2.624.000,00 | 99,4%
2 | 6 Feb 2023 | Penanganan darurat banjir | Banjaranyar | I | Rp275.000.000,00 | Rp250.000.000,00 | Rp243.618.500,00 | Rp6.381.500,00 | 97,4%
3 | 21 Mar 2023 | Pembukaan akses jalan tertimbun longsor | Gunungwangi | I | Rp380.000.000,00 | Rp365.000.000,00 | Rp361.240.000,00 | Rp3.760.000,00 | 99,0%
4 | 11 Apr 2023 | Jembatan darurat | Pasirjambe | II | Rp520.000.000,00 | Rp487.500.000,00 | Rp479.935.750,00 | Rp7.564.250,00 | 98,4%
5 | 24 Jul 2023 | Distribusi air bersih kekeringan tahap 1 | Sumberagung dkk | III | Rp185.000.000,00 | Rp185.000.000,00 | Rp183.427.000,00 | Rp1.573.000,00 | 99,1%
6 | 4 Sep 2023 | Pemadaman karhutla dan water bombing support | Gunungwangi dkk | III | Rp340.000.000,00 | Rp300.000.000,00 | Rp268.914.300,00 | Rp31.085.700,00 | 89,6%
7 | 19 Sep 2023 | Distribusi air bersih kekeringan tahap 2 | Sukatani dkk | III | Rp225.000.000,00 | Rp210.000.000,00 | Rp208.365.000,00 | Rp1.635.000,00 | 99,2%
8 | 7 Nov 2023 | Hunian sementara korban longsor | Lembahsari | IV | Rp640.000.000,00 | Rp585.000.000,00 | Rp571.482.600,00 | Rp13.517.400,00 | 97,7%
9 | 14 Des 2023 | Perbaikan bendung darurat | Tirtasari | IV | Rp310.000.000,00 | Rp295.000.000,00 | Rp293.764.000,00 | Rp1.236.000,00 | 99,6%
 | Jumlah |  |  |  | Rp3.325.000.000,00 | Rp3.090.000.000,00 | Rp3.020.623.150,00 | Rp69.376.850,00 | 97,8%

Rekapitulasi per Triwulan (juta rupiah)
Triwulan | Jml kegiatan | Disetujui | Realisasi | Sisa | % | Porsi (%)
TW I | 3 | 1.027,5 | 1.014,7 | 12,8 | 98,76 | 33,59
TW II | 1 | 487,5 | 479,9 | 7,6 | 98,45 | 15,89
TW III | 3 | 695,0 | 660,7 | 34,3 | 95,07 | 21,87
TW IV | 2 | 880,0 | 865,2 | 14,8 | 98,32 | 28,64
Jumlah | 9 | 3.090,0 | 3.020,6 | 69,4 | 97,75 | 100,00
Pembulatan satu desimal dari rupiah penuh; selisih digit terakhir karena pembulatan

Posisi Pagu BTT Kabupaten
Uraian | Jumlah (Rp) | % thd pagu perubahan
Pagu BTT APBD murni | 5.000.000.000 | 68,97
Tambahan Perubahan APBD | 2.250.000.000 | 31,03
Pagu BTT APBD Perubahan | 7.250.000.000 | 100,00
Digunakan untuk penanganan bencana | 3.020.623.150 | 41,66
Digunakan keperluan mendesak lainnya (non bencana) | 1.684.320.000 | 23,23
Jumlah penggunaan | 4.704.943.150 | 64,90
Sisa BTT | 2.545.056.850 | 35,10

 |  |  |  |  |  | Wanasari, 12 Januari 2024
 |  |  |  |  |  | Kasubag Keuangan,


 |  |  |  |  |  | Rina Marlina, S.E.
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA
Sepanjang tahun 2023 di Kabupaten Wanasari tercatat 396 kejadian bencana dan kebakaran, bertambah 45 kejadian atau naik 12,82 persen dibandingkan tahun 2022 yang tercatat 351 kejadian.
Jenis kejadian terbanyak adalah kebakaran permukiman sebanyak 96 kejadian (24,24%), disusul banjir 75 kejadian (18,94%) dan tanah longsor 73 kejadian (18,43%), sedangkan yang paling sedikit adalah gempa bumi sebanyak 4 kejadian (1,01%).
Menurut bulan, kejadian tertinggi terjadi pada bulan September sebanyak 47 kejadian atau 11,87% dan terendah pada bulan Juni sebanyak 15 kejadian, dengan rata-rata 33 kejadian setiap bulan.
Seluruh kecamatan (14 kecamatan) mengalami kejadian. Kecamatan Wanareja Utara menempati urutan pertama dengan 40 kejadian (10,10%), sementara Kecamatan Rawabening paling sedikit dengan 14 kejadian (3,54%).
Korban meninggal dunia tahun 2023 sebanyak 13 orang, berkurang 6 orang dari tahun 2022 sebanyak 19 orang. Taksiran kerugian mencapai Rp22.946.400.000 (dua puluh dua miliar sembilan ratus empat puluh enam juta empat ratus ribu rupiah), turun 16,30% dari Rp27.415.800.000 pada tahun 2022.
Rumah rusak seluruhnya 1.008 unit, terdiri dari rusak berat 116 unit, rusak sedang 207 unit dan rusak ringan 685 unit; angka ini lebih rendah 116 unit dibanding tahun sebelumnya.
BPBD Kabupaten Wanasari didukung 47 orang ASN (31 laki-laki dan 16 perempuan) serta 79 tenaga non ASN, sehingga jumlah seluruhnya 126 orang. Pegawai ASN berpendidikan S1/D-IV sebanyak 20 orang atau 42,55%.
Dari 368 unit sarana prasarana, 278 unit dalam kondisi baik (75,5%), 61 unit rusak ringan dan 29 unit rusak berat.
Rata-rata capaian 11 (sebelas) Indikator Kinerja Utama sebesar 95,86% dengan kriteria Sangat Tinggi. Sebanyak 8 (delapan) indikator berkriteria Sangat Tinggi, 1 (satu) Tinggi, 1 (satu) Sedang dan 1 (satu) Rendah.
Indeks Risiko Bencana tahun 2023 terealisasi 143,68 dari target 145,00 sehingga capaiannya 100,91%. Nilai tersebut turun 7,72 poin dari tahun 2022 sebesar 151,40 dan untuk pertama kali masuk kelas risiko Sedang.
Indeks Ketahanan Daerah naik dari 0,53 menjadi 0,58 atau bertambah 0,05, dengan capaian 103,57%. Prioritas dengan indeks tertinggi adalah perkuatan kebijakan dan kelembagaan (0,71) dan yang terendah pengembangan sistem pemulihan bencana (0,42).
Sampai dengan akhir tahun 2023 telah terbentuk 55 Desa Tangguh Bencana atau 47,83% dari 115 desa rawan, bertambah 13 desa dari 42 desa pada tahun 2022. Sebanyak 16 desa berada pada tingkat madya dan 4 desa tingkat utama.
Rata-rata waktu tanggap kebakaran 13,85 menit, lebih cepat 1,15 menit dari target 15 menit (capaian 107,67%). Waktu tanggap paling lama terjadi pada bulan September yaitu 14,50 menit dan paling cepat bulan Februari yaitu 13,00 menit. Dari 96 kejadian, 80 kejadian (83,33%) ditangani dalam 15 menit.
Rata-rata indeks capaian SPM sub urusan bencana dan kebakaran sebesar 95,45 (Tuntas Utama); indeks terendah pada pelayanan pencegahan dan kesiapsiagaan sebesar 89,20.
Nilai persediaan logistik per 31 Desember 2023 sebesar Rp263.838.950 untuk 20 jenis barang. Nilai terbesar berupa Terpal 4x6 m sebesar Rp40.515.000, sedangkan stok akhir beras 2.570 kg.
Anggaran BPBD semula Rp12.494.000.000 menjadi Rp13.514.405.000 setelah perubahan, bertambah Rp1.020.405.000 atau 8,17%. Realisasi sebesar Rp13.163.655.498 (97,40%) sehingga terdapat sisa anggaran Rp350.749.502.
Penyerapan program tertinggi pada Program Pencegahan, Penanggulangan, Penyelamatan Kebakaran dan Penyelamatan Non Kebakaran sebesar 98,37% dan terendah pada Program Penanggulangan Bencana sebesar 96,72%. Sub kegiatan dengan penyerapan terendah adalah Penanganan Pascabencana Kabupaten/Kota yaitu 84,35% dengan sisa Rp65.380.300.
Dari 5 sasaran strategis, 2 (dua) sasaran dinilai efisien dan 3 (tiga) sasaran tidak efisien. Realisasi Belanja Modal Rp1.240.863.500 atau 98,94% dari anggarannya, sedangkan porsi Belanja Pegawai terhadap seluruh realisasi 37,01%.
Belanja Tidak Terduga yang digunakan untuk penanganan bencana sebesar Rp3.020.623.150 untuk 9 (sembilan) kegiatan, atau 41,66% dari pagu BTT perubahan Rp7,25 miliar. Sisa BTT pada akhir tahun Rp2.545.056.850.
Terhadap target akhir Renstra 2026, capaian terendah adalah persentase satuan pendidikan aman bencana sebesar 25,00% yang masih memerlukan tambahan 56,25 poin persen.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 Kejadian", cell: "E19", right: "=SUM(E7:E18) -> 61", wrong: "=SUM(E7:E17) -> 54" },
    { sheet: "T1.1 Kejadian", cell: "I29", right: "=G29-F29 -> 19", wrong: "#-19" },
    { sheet: "T1.1 Kejadian", cell: "I15", right: "#14", wrong: "#41" },
    { sheet: "T1.2 Kecamatan", cell: "J11", right: "35", wrong: "53" },
    { sheet: "T1.2 Kecamatan", cell: "K16", right: "8,33", wrong: "7,32" },
    { sheet: "T1.3 Dampak", cell: "N6", right: "185", wrong: "148" },
    { sheet: "T1.3 Dampak", cell: "O12", right: "22.946.400.000", wrong: "22.560.150.000" },
    { sheet: "T1.4 SDM Sarpras", cell: "G42", right: "12", wrong: "13" },
    { sheet: "T1.4 SDM Sarpras", cell: "H47", right: "278", wrong: "287" },
    { sheet: "T2.1 Renstra", cell: "M14", right: "84,58", wrong: "115,42" },
    { sheet: "T2.1 Renstra", cell: "F24", right: "15.250", wrong: "15.520" },
    { sheet: "T2.1 Renstra", cell: "G8", right: "45,00", wrong: "54,00" },
    { sheet: "T2.2 Cascading", cell: "I10", right: "1.075.050.000", wrong: "1.162.550.000" },
    { sheet: "T2.2 Cascading", cell: "H29", right: "83,53", wrong: "119,72" },
    { sheet: "T2.3 PK", cell: "E23", right: "Rp 487.550.000,-", wrong: "Rp 478.550.000,-" },
    { sheet: "T3.1 Capaian IKU", cell: "H16", right: "Rendah", wrong: "Sedang" },
    {
      sheet: "T3.1 Capaian IKU",
      cell: "G21",
      right: "=MIN((2*E21-F21)/E21*100,120) -> 107.6666666667~0.00",
      wrong: "=MIN(F21/E21*100,120) -> 92.3333333333~0.00",
    },
    {
      sheet: "T3.1 Capaian IKU",
      cell: "G24",
      right: "=AVERAGE(G13:G23) -> 95.8566258646~0.00",
      wrong: "=AVERAGE(G13:G22) -> 95.6992328955~0.00",
    },
    { sheet: "T3.2 Perbandingan", cell: "L8", right: "-20,83", wrong: "20,83" },
    { sheet: "T3.2 Perbandingan", cell: "M14", right: "Menurun", wrong: "Membaik" },
    { sheet: "T3.3 IRB IKD", cell: "G6", right: "#0.0307~0.00%", wrong: "#0.0257~0.00%" },
    { sheet: "T3.3 IRB IKD", cell: "E31", right: "#0.58~0.00", wrong: "#0.68~0.00" },
    { sheet: "T3.4 Destana", cell: "I20", right: "=SUM(I6:I19) -> 55~#,##0", wrong: "=SUM(I6:I18) -> 50~#,##0" },
    { sheet: "T3.5 Respon & SPM", cell: "G16", right: "13,85", wrong: "13,75" },
    { sheet: "T3.5 Respon & SPM", cell: "I31", right: "89,20", wrong: "89,80" },
    { sheet: "T3.6 Logistik", cell: "J14", right: "=D14+H14-I14 -> 275~#,##0", wrong: "=D14+H14 -> 1462~#,##0" },
    { sheet: "T3.7 Realisasi", cell: "F41", right: "1.653.159.150", wrong: "1.393.321.750" },
    { sheet: "T3.7 Realisasi", cell: "H49", right: "38.175.825", wrong: "38.157.825" },
    { sheet: "T3.8 Efisiensi", cell: "H7", right: "=D7-G7 -> -0.49~0.00", wrong: "#0.49~0.00" },
    { sheet: "T3.9 BTT", cell: "J10", right: "89,6%", wrong: "98,6%" },
    { sheet: "Narasi", cell: "A2", right: "naik 12,82 persen", wrong: "naik 11,36 persen" },
    { sheet: "Narasi", cell: "A3", right: "75 kejadian (18,94%)", wrong: "75 kejadian (19,84%)" },
    { sheet: "Narasi", cell: "A4", right: "terendah pada bulan Juni", wrong: "terendah pada bulan Mei" },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "paling sedikit dengan 14 kejadian",
      wrong: "paling sedikit dengan 17 kejadian",
    },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "dua puluh dua miliar sembilan ratus empat puluh enam juta empat ratus ribu rupiah",
      wrong: "dua puluh dua miliar sembilan ratus empat puluh juta empat ratus ribu rupiah",
    },
    { sheet: "Narasi", cell: "A7", right: "seluruhnya 1.008 unit", wrong: "seluruhnya 1.080 unit" },
    { sheet: "Narasi", cell: "A8", right: "jumlah seluruhnya 126 orang", wrong: "jumlah seluruhnya 116 orang" },
    { sheet: "Narasi", cell: "A10", right: "Sebanyak 8 (delapan) indikator", wrong: "Sebanyak 9 (sembilan) indikator" },
    { sheet: "Narasi", cell: "A11", right: "turun 7,72 poin", wrong: "turun 7,27 poin" },
    { sheet: "Narasi", cell: "A13", right: "bertambah 13 desa", wrong: "bertambah 11 desa" },
    { sheet: "Narasi", cell: "A14", right: "yaitu 14,50 menit", wrong: "yaitu 14,05 menit" },
    { sheet: "Narasi", cell: "A16", right: "sebesar Rp263.838.950 untuk", wrong: "sebesar Rp26.383.895 untuk" },
    { sheet: "Narasi", cell: "A17", right: "sisa anggaran Rp350.749.502", wrong: "sisa anggaran Rp350.794.502" },
    { sheet: "Narasi", cell: "A18", right: "yaitu 84,35%", wrong: "yaitu 85,69%" },
    { sheet: "Narasi", cell: "A20", right: "atau 41,66% dari pagu", wrong: "atau 60,41% dari pagu" },
  ],
};
