import type { ReportCase } from "./report-case";

/** a police resort: crime by precinct, crime clock, traffic, Renja by quarter, budget by function. */
export const polresCrimeClock: ReportCase = {
  name: "a police resort: crime by precinct, crime clock, traffic, Renja by quarter, budget by function",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "T1 Personel",
      sheet: `
DATA KEKUATAN PERSONEL POLRES KARANG ASRI DIBANDINGKAN DENGAN DSP
KEADAAN 31 DESEMBER 2023

A. Menurut Pangkat / Golongan
NO | PANGKAT / GOL | DSP | RIIL | (+/-) | % | KET
1 | 2 | 3 | 4 | 5=4-3 | 6=4/3 | 7
I | POLRI
1 | AKBP | 1 | 1 | - | 100,00
2 | KOMPOL | 13 | 11 | -2 | 84,62
3 | AKP | 38 | 29 | -9 | 76,32
4 | IPTU / IPDA | 118 | 76 | -42 | 64,41
5 | BINTARA | 986 | 642 | -344 | 65,11
6 | TAMTAMA | 24 | 3 | -21 | 12,50 | BKO Sat Samapta
 | JUMLAH POLRI | 1.180 | 762 | -418 | 64,58
II | PNS POLRI
1 | GOL IV | 1 | - | -1 | -
2 | GOL III | 28 | 14 | -14 | 50,00
3 | GOL II / I | 55 | 9 | -46 | 16,36
 | JUMLAH PNS POLRI | 84 | 23 | -61 | 27,38
 | JUMLAH SELURUHNYA | 1.264 | 785 | -479 | 62,10

B. Menurut Satuan Fungsi dan Polsek
NO | SATUAN | DSP |  |  | RIIL |  |  | KURANG | % PEMENUHAN
 |  | POLRI | PNS | JML | POLRI | PNS | JML
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=5-8 | 10=8/5
1 | Pimpinan | 2 | - | 2 | 2 | - | 2 | - | 100,00%
2 | Bag Ops | 22 | 3 | 25 | 17 | 1 | 18 | 7 | 72,00%
3 | Bag Ren | 12 | 3 | 15 | 8 | 2 | 10 | 5 | 66,67%
4 | Bag SDM | 24 | 5 | 29 | 19 | 2 | 21 | 8 | 72,41%
5 | Bag Log | 22 | 6 | 28 | 16 | 3 | 19 | 9 | 67,86%
6 | Siwas | 8 | 1 | 9 | 5 | - | 5 | 4 | 55,56%
7 | Sipropam | 22 | 2 | 24 | 16 | - | 16 | 8 | 66,67%
8 | Sikeu | 7 | 4 | 11 | 5 | 2 | 7 | 4 | 63,64%
9 | Sium | 10 | 6 | 16 | 6 | 3 | 9 | 7 | 56,25%
10 | Sihumas | 9 | 2 | 11 | 7 | 1 | 8 | 3 | 72,73%
11 | Sikum | 9 | 2 | 11 | 6 | - | 6 | 5 | 54,55%
12 | Sitik | 11 | 2 | 13 | 8 | 1 | 9 | 4 | 69,23%
13 | SPKT | 28 | 1 | 29 | 17 | - | 17 | 12 | 58,62%
14 | Sat Intelkam | 62 | 4 | 66 | 44 | 2 | 46 | 20 | 69,70%
15 | Sat Reskrim | 96 | 5 | 101 | 68 | 1 | 69 | 32 | 68,32%
16 | Sat Resnarkoba | 44 | 3 | 47 | 29 | 1 | 30 | 17 | 63,83%
17 | Sat Binmas | 34 | 3 | 37 | 19 | - | 19 | 18 | 51,35%
18 | Sat Samapta | 120 | 3 | 123 | 57 | 1 | 58 | 65 | 47,15%
19 | Sat Lantas | 118 | 8 | 126 | 84 | 2 | 86 | 40 | 68,25%
20 | Sat Pamobvit | 26 | 1 | 27 | 14 | - | 14 | 13 | 51,85%
21 | Sat Tahti | 12 | 2 | 14 | 7 | - | 7 | 7 | 50,00%
 | Jumlah Mapolres | 698 | 66 | 764 | 454 | 22 | 476 | 288 | 62,30%
22 | Polsek Karang Kota | 62 | 3 | 65 | 43 | 1 | 44 | 21 | 67,69%
23 | Polsek Karangjati | 48 | 2 | 50 | 31 | - | 31 | 19 | 62,00%
24 | Polsek Sumberejo | 44 | 2 | 46 | 29 | - | 29 | 17 | 63,04%
25 | Polsek Wonosari | 40 | 1 | 41 | 25 | - | 25 | 16 | 60,98%
26 | Polsek Tegalrejo | 42 | 2 | 44 | 27 | - | 27 | 17 | 61,36%
27 | Polsek Banjarsari | 38 | 1 | 39 | 24 | - | 24 | 15 | 61,54%
28 | Polsek Kedungwaru | 40 | 2 | 42 | 26 | - | 26 | 16 | 61,90%
29 | Polsek Purwodadi | 36 | 1 | 37 | 22 | - | 22 | 15 | 59,46%
30 | Polsek Ngadirejo | 36 | 1 | 37 | 23 | - | 23 | 14 | 62,16%
31 | Polsek Sukamaju | 34 | 1 | 35 | 21 | - | 21 | 14 | 60,00%
32 | Polsek Girimulyo | 32 | 1 | 33 | 19 | - | 19 | 14 | 57,58%
33 | Polsek Jatikerto | 30 | 1 | 31 | 18 | - | 18 | 13 | 58,06%
 | Jumlah Polsek | 482 | 18 | 500 | 308 | 1 | 309 | 191 | 61,80%
 | JUMLAH | 1.180 | 84 | 1.264 | 762 | 23 | 785 | 479 | 62,10%
`,
    },
    {
      name: "T2 PK",
      sheet: `
PERJANJIAN KINERJA TAHUN 2023
KEPOLISIAN RESOR KARANG ASRI

NO | SASARAN STRATEGIS | INDIKATOR KINERJA | TARGET
(1) | (2) | (3) | (4)
1 | Terpeliharanya kamtibmas dan kamseltibcarlantas di wilkum Polres Karang Asri | Jumlah tindak pidana (JTP) | 780 kasus
2 |  | Crime rate per 100.000 penduduk | 76
3 |  | Jumlah kecelakaan lalu lintas | 560 kejadian
4 |  | Jumlah korban laka lantas meninggal dunia | 118 jiwa
5 | Meningkatnya penegakan hukum yang berkeadilan | Persentase penyelesaian tindak pidana (PPTP) | 78%
6 |  | Persentase penyelesaian perkara narkoba | 90%
7 |  | Jumlah kasus narkoba yang diungkap | 105 kasus
8 | Meningkatnya kualitas pelayanan publik Polri | Nilai indeks kepuasan masyarakat (SIM, STNK, SKCK) | 86
9 |  | Persentase pengaduan masyarakat yang diselesaikan | 90%
10 | Terwujudnya tata kelola Polres yang profesional dan akuntabel | Persentase pemenuhan personel terhadap DSP | 63%
11 |  | Jumlah pelanggaran anggota Polri | 18 kasus
12 |  | Nilai evaluasi AKIP | 75
13 |  | Nilai IKPA | 96
14 |  | Persentase realisasi anggaran | 99%
15 |  | Realisasi PNBP | Rp 17.034.000.000,-

NO | PROGRAM |  | ANGGARAN (DIPA awal)
1 | Program Dukungan Manajemen |  | Rp 86.772.395.000,-
2 | Program Profesionalisme SDM Polri |  | Rp 112.300.000,-
3 | Program Pemeliharaan Kamtibmas |  | Rp 6.737.435.000,-
4 | Program Lidik Sidik Tindak Pidana |  | Rp 2.404.750.000,-
5 | Program Modernisasi Almatsus dan Sarpras |  | Rp 2.765.900.000,-
 | JUMLAH |  | Rp 98.792.780.000,-

 |  |  | Karang Asri,      Januari 2023
KAPOLDA |  |  | KAPOLRES KARANG ASRI


Drs. H. SUTRISNO, M.Si. |  |  | BAYU PRASETYA, S.I.K., M.H.
INSPEKTUR JENDERAL POLISI |  |  | AJUN KOMISARIS BESAR POLISI NRP 80091234
`,
    },
    {
      name: "T3 Capaian",
      sheet: `
CAPAIAN KINERJA POLRES KARANG ASRI TAHUN 2023

No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori | Ket
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
1 | Terpeliharanya kamtibmas dan kamseltibcarlantas di wilkum Polres Karang Asri | Jumlah tindak pidana (JTP) | Kasus | 780 | 805 | 96,79 | Berhasil | *)
2 |  | Crime rate per 100.000 penduduk | Angka | 76 | 78,04 | 97,32 | Berhasil | *)
3 |  | Jumlah kecelakaan lalu lintas | Kejadian | 560 | 575 | 97,32 | Berhasil | *)
4 |  | Jumlah korban laka lantas meninggal dunia | Jiwa | 118 | 113 | 104,24 | Sangat Berhasil | *)
 |  | Rata-rata sasaran 1 |  |  |  | 98,92 | Berhasil
5 | Meningkatnya penegakan hukum yang berkeadilan | Persentase penyelesaian tindak pidana (PPTP) | % | 78 | 80,12 | 102,72 | Sangat Berhasil
6 |  | Persentase penyelesaian perkara narkoba | % | 90 | 93,70 | 104,11 | Sangat Berhasil
7 |  | Jumlah kasus narkoba yang diungkap | Kasus | 105 | 127 | 120,00 | Sangat Berhasil
 |  | Rata-rata sasaran 2 |  |  |  | 108,94 | Sangat Berhasil
8 | Meningkatnya kualitas pelayanan publik Polri | Nilai indeks kepuasan masyarakat (SIM, STNK, SKCK) | Nilai | 86 | 88,41 | 102,80 | Sangat Berhasil
9 |  | Persentase pengaduan masyarakat yang diselesaikan | % | 90 | 65,38 | 72,64 | Cukup Berhasil
 |  | Rata-rata sasaran 3 |  |  |  | 87,72 | Berhasil
10 | Terwujudnya tata kelola Polres yang profesional dan akuntabel | Persentase pemenuhan personel terhadap DSP | % | 63 | 62,10 | 98,57 | Berhasil
11 |  | Jumlah pelanggaran anggota Polri | Kasus | 18 | 12 | 120,00 | Sangat Berhasil | *)
12 |  | Nilai evaluasi AKIP | Nilai | 75 | 74,26 | 99,01 | Berhasil
13 |  | Nilai IKPA | Nilai | 96 | 98,28 | 102,38 | Sangat Berhasil
14 |  | Persentase realisasi anggaran | % | 99 | 99,74 | 100,75 | Sangat Berhasil
15 |  | Realisasi PNBP | Rp | 17.034.000.000 | 17.288.650.000 | 101,49 | Sangat Berhasil
 |  | Rata-rata sasaran 4 |  |  |  | 103,70 | Sangat Berhasil
 |  | Rata-rata capaian 15 indikator |  |  |  | 101,34 | Sangat Berhasil
*) Indikator minimum is better (semakin rendah realisasi semakin baik): Capaian = (2 x Target - Realisasi) / Target x 100%
Capaian yang melebihi 120% dihitung 120%.
Kategori: >= 100 Sangat Berhasil; 85 - < 100 Berhasil; 70 - < 85 Cukup Berhasil; < 70 Kurang Berhasil

Rekapitulasi kategori capaian
No | Kategori | Sasaran 1 | Sasaran 2 | Sasaran 3 | Sasaran 4 | Jumlah | %
1 | Sangat Berhasil | 1 | 3 | 1 | 4 | 9 | 60,00
2 | Berhasil | 3 | - | - | 2 | 5 | 33,33
3 | Cukup Berhasil | - | - | 1 | - | 1 | 6,67
4 | Kurang Berhasil | - | - | - | - | - | -
 | Jumlah indikator | 4 | 3 | 2 | 6 | 15 | 100,00
`,
    },
    {
      name: "T4 Perbandingan",
      sheet: `
PERBANDINGAN TARGET, REALISASI DAN CAPAIAN KINERJA TAHUN 2021 - 2023

No | Indikator | Sat | Tahun 2021 |  |  | Tahun 2022 |  |  | Tahun 2023 |  |  | Naik/(turun) capaian 2022-2023
 |  |  | T | R | C | T | R | C | T | R | C
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13=12-9
1 | Jumlah tindak pidana (JTP) | Kasus | 720 | 711 | 101,25% | 750 | 766 | 97,87% | 780 | 805 | 96,79% | (1,08)
2 | Crime rate per 100.000 penduduk | Angka | 71 | 69,82 | 101,66% | 73 | 74,75 | 97,60% | 76 | 78,04 | 97,32% | (0,28)
3 | Jumlah kecelakaan lalu lintas | Kejadian | 520 | 503 | 103,27% | 540 | 548 | 98,52% | 560 | 575 | 97,32% | (1,20)
4 | Jumlah korban laka lantas meninggal dunia | Jiwa | 120 | 117 | 102,50% | 120 | 121 | 99,17% | 118 | 113 | 104,24% | 5,07
5 | Persentase penyelesaian tindak pidana (PPTP) | % | 72 | 74,82 | 103,92% | 75 | 75,46 | 100,61% | 78 | 80,12 | 102,72% | 2,11
6 | Persentase penyelesaian perkara narkoba | % | 85 | 90,20 | 106,12% | 88 | 89,38 | 101,57% | 90 | 93,70 | 104,11% | 2,54
7 | Jumlah kasus narkoba yang diungkap | Kasus | 95 | 102 | 107,37% | 100 | 113 | 113,00% | 105 | 127 | 120,00% | 7,00
8 | Nilai indeks kepuasan masyarakat (SIM, STNK, SKCK) | Nilai | 83 | 84,12 | 101,35% | 85 | 86,73 | 102,04% | 86 | 88,41 | 102,80% | 0,76
9 | Persentase pengaduan masyarakat yang diselesaikan | % | 85 | 87,50 | 102,94% | 85 | 79,31 | 93,31% | 90 | 65,38 | 72,64% | (20,67)
10 | Persentase pemenuhan personel terhadap DSP | % | 60 | 60,84 | 101,40% | 61 | 61,47 | 100,77% | 63 | 62,10 | 98,57% | (2,20)
11 | Jumlah pelanggaran anggota Polri | Kasus | 22 | 19 | 113,64% | 20 | 21 | 95,00% | 18 | 12 | 120,00% | 25,00
12 | Nilai evaluasi AKIP | Nilai | 72 | 71,85 | 99,79% | 74 | 73,10 | 98,78% | 75 | 74,26 | 99,01% | 0,23
13 | Nilai IKPA | Nilai | 93 | 92,47 | 99,43% | 95 | 95,81 | 100,85% | 96 | 98,28 | 102,38% | 1,53
14 | Persentase realisasi anggaran | % | 98 | 99,41 | 101,44% | 98 | 99,55 | 101,58% | 99 | 99,74 | 100,75% | (0,83)
15 | Realisasi PNBP | Rp | 15.200.000.000 | 15.491.280.000 | 101,92% | 16.100.000.000 | 16.303.770.000 | 101,27% | 17.034.000.000 | 17.288.650.000 | 101,49% | 0,22
 | Rata-rata |  |  |  | 103,20% |  |  | 100,13% |  |  | 101,34% | 1,21
Capaian dibatasi maksimal 120%; indikator nomor 1, 2, 3, 4 dan 11 semakin rendah semakin baik (rumus sama dengan tabel capaian 2023).

Realisasi 2022 dan 2023 (indikator jumlah)
No | Uraian | 2022 | 2023 | Selisih | %
1 | Jumlah tindak pidana (JTP) | 766 | 805 | 39 | 5,09
2 | Jumlah kecelakaan lalu lintas | 548 | 575 | 27 | 4,93
3 | Jumlah korban laka lantas meninggal dunia | 121 | 113 | -8 | -6,61
4 | Jumlah kasus narkoba yang diungkap | 113 | 127 | 14 | 12,39
5 | Jumlah pelanggaran anggota Polri | 21 | 12 | -9 | -42,86
`,
    },
    {
      name: "T5 Renja Renstra",
      sheet: `
RENCANA KERJA (RENJA) 2023 DAN KEMAJUAN TERHADAP TARGET RENSTRA

A. Target (T) dan realisasi (R) Renja per triwulan
No | Indikator | TW I |  | TW II |  | TW III |  | TW IV |  | Jumlah 2023 |  | R - T
 |  | T | R | T | R | T | R | T | R | T | R
1 | Jumlah tindak pidana (JTP) | 190 | 198 | 200 | 209 | 195 | 197 | 195 | 201 | 780 | 805 | 25
2 | Jumlah kecelakaan lalu lintas | 130 | 135 | 150 | 153 | 140 | 139 | 140 | 148 | 560 | 575 | 15
3 | Korban meninggal dunia | 28 | 27 | 32 | 31 | 29 | 26 | 29 | 29 | 118 | 113 | -5
4 | Kasus narkoba yang diungkap | 25 | 29 | 27 | 33 | 27 | 31 | 26 | 34 | 105 | 127 | 22
5 | Pelanggaran anggota | 5 | 4 | 5 | 3 | 4 | 3 | 4 | 2 | 18 | 12 | -6
6 | Pengaduan masyarakat selesai | 6 | 3 | 6 | 5 | 6 | 4 | 6 | 5 | 24 | 17 | -7
7 | PPTP (%) **) | 75 | 76,26 | 76 | 77,99 | 77 | 80,71 | 78 | 85,57 | 78 | 80,12 | 2,12
**) persentase tidak dijumlahkan; kolom Jumlah 2023 memuat target dan realisasi setahun

B. Realisasi 2023 terhadap target akhir Renstra (2024)
No | Indikator Kinerja | Satuan | Target 2024 | Realisasi 2023 | Tingkat kemajaun | Status
1 | 2 | 3 | 4 | 5 | 6 | 7
1 | Jumlah tindak pidana (JTP) | Kasus | 760 | 805 | 94,08% | Belum tercapai
2 | Crime rate per 100.000 penduduk | Angka | 75 | 78,04 | 95,95% | Belum tercapai
3 | Jumlah kecelakaan lalu lintas | Kejadian | 550 | 575 | 95,45% | Belum tercapai
4 | Jumlah korban laka lantas meninggal dunia | Jiwa | 115 | 113 | 101,74% | Tercapai
5 | Persentase penyelesaian tindak pidana (PPTP) | % | 80 | 80,12 | 100,15% | Tercapai
6 | Persentase penyelesaian perkara narkoba | % | 92 | 93,70 | 101,85% | Tercapai
7 | Jumlah kasus narkoba yang diungkap | Kasus | 110 | 127 | 115,45% | Tercapai
8 | Nilai indeks kepuasan masyarakat (SIM, STNK, SKCK) | Nilai | 88 | 88,41 | 100,47% | Tercapai
9 | Persentase pengaduan masyarakat yang diselesaikan | % | 90 | 65,38 | 72,64% | Belum tercapai
10 | Persentase pemenuhan personel terhadap DSP | % | 64 | 62,10 | 97,03% | Belum tercapai
11 | Jumlah pelanggaran anggota Polri | Kasus | 16 | 12 | 125,00% | Tercapai
12 | Nilai evaluasi AKIP | Nilai | 76 | 74,26 | 97,71% | Belum tercapai
13 | Nilai IKPA | Nilai | 97 | 98,28 | 101,32% | Tercapai
14 | Persentase realisasi anggaran | % | 99 | 99,74 | 100,75% | Tercapai
15 | Realisasi PNBP | Rp | 17.500.000.000 | 17.288.650.000 | 98,79% | Belum tercapai
 | Jumlah indikator yang telah tercapai |  |  |  | 8 dari 15 | 53,33%
Tingkat kemajuan tidak dibatasi; indikator nomor 1, 2, 3, 4 dan 11: (2 x Target - Realisasi) / Target

C. Pagu indikatif Renja dibandingkan dengan DIPA awal 2023 (Rp)
Kode | Program | Pagu indikatif | DIPA awal | Selisih | %
060.01.WA | Program Dukungan Manajemen | 86.500.000.000 | 86.772.395.000 | 272.395.000 | 100,3
060.01.BP | Program Profesionalisme SDM Polri | 115.000.000 | 112.300.000 | -2.700.000 | 97,7
060.01.BQ | Program Pemeliharaan Kamtibmas | 6.850.000.000 | 6.737.435.000 | -112.565.000 | 98,4
060.01.BR | Program Lidik Sidik Tindak Pidana | 2.350.000.000 | 2.404.750.000 | 54.750.000 | 102,3
060.01.BS | Program Modernisasi Almatsus dan Sarpras | 2.900.000.000 | 2.765.900.000 | -134.100.000 | 95,4
 | Jumlah | 98.715.000.000 | 98.792.780.000 | 77.780.000 | 100,1
`,
    },
    {
      name: "T6 Jenis TP",
      sheet: `
DATA GANGGUAN KAMTIBMAS MENURUT JENIS TINDAK PIDANA TAHUN 2022 DAN 2023

NO | JENIS TINDAK PIDANA | TAHUN 2022 |  |  | TAHUN 2023 |  |  | TREND JTP
 |  | JTP | JPTP | % | JTP | JPTP | % | +/- | %
1 | 2 | 3 | 4 | 5=4/3 | 6 | 7 | 8=7/6 | 9=6-3 | 10=9/3
A | KEJAHATAN KONVENSIONAL
1 | Curat | 104 | 63 | 60,6 | 98 | 66 | 67,3 | -6 | -5,8
2 | Curas | 9 | 7 | 77,8 | 12 | 10 | 83,3 | +3 | 33,3
3 | Curanmor | 83 | 34 | 41,0 | 77 | 38 | 49,4 | -6 | -7,2
4 | Curi biasa | 58 | 49 | 84,5 | 64 | 55 | 85,9 | +6 | 10,3
5 | Pembunuhan | 3 | 3 | 100,0 | 2 | 3 | 150,0 | -1 | -33,3
6 | Anirat | 31 | 28 | 90,3 | 29 | 27 | 93,1 | -2 | -6,5
7 | Aniaya ringan | 15 | 14 | 93,3 | 21 | 19 | 90,5 | +6 | 40,0
8 | Pengeroyokan | 38 | 31 | 81,6 | 41 | 36 | 87,8 | +3 | 7,9
9 | Perkosaan | 4 | 4 | 100,0 | 3 | 3 | 100,0 | -1 | -25,0
10 | Cabul / persetubuhan anak | 29 | 24 | 82,8 | 33 | 30 | 90,9 | +4 | 13,8
11 | KDRT | 25 | 21 | 84,0 | 24 | 23 | 95,8 | -1 | -4,0
12 | Penipuan | 92 | 68 | 73,9 | 101 | 74 | 73,3 | +9 | 9,8
13 | Penggelapan | 63 | 50 | 79,4 | 59 | 51 | 86,4 | -4 | -6,3
14 | Perjudian | 19 | 19 | 100,0 | 16 | 16 | 100,0 | -3 | -15,8
15 | Pengrusakan | 10 | 8 | 80,0 | 13 | 9 | 69,2 | +3 | 30,0
16 | Pengancaman | 11 | 9 | 81,8 | 8 | 8 | 100,0 | -3 | -27,3
17 | Pemalsuan surat | 5 | 3 | 60,0 | 7 | 4 | 57,1 | +2 | 40,0
18 | Lain-lain konvensional | 37 | 30 | 81,1 | 43 | 37 | 86,0 | +6 | 16,2
 | JUMLAH A | 636 | 465 | 73,1 | 651 | 509 | 78,2 | +15 | 2,4
B | KEJAHATAN TRANSNASIONAL
19 | Narkotika | 97 | 86 | 88,7 | 109 | 101 | 92,7 | +12 | 12,4
20 | UU Kesehatan (obat keras) | 16 | 15 | 93,8 | 18 | 18 | 100,0 | +2 | 12,5
21 | TPPO | 1 | 1 | 100,0 | 3 | 2 | 66,7 | +2 | 200,0
22 | ITE / siber | 9 | 4 | 44,4 | 12 | 5 | 41,7 | +3 | 33,3
 | JUMLAH B | 123 | 106 | 86,2 | 142 | 126 | 88,7 | +19 | 15,4
C | KEJ. TERHADAP KEKAYAAN NEGARA
23 | Korupsi | 2 | 1 | 50,0 | 1 | 1 | 100,0 | -1 | -50,0
24 | Illegal logging | 2 | 2 | 100,0 | 4 | 3 | 75,0 | +2 | 100,0
25 | Migas / BBM | 3 | 3 | 100,0 | 5 | 5 | 100,0 | +2 | 66,7
26 | Pupuk bersubsidi | - | 1 | - | 2 | 1 | 50,0 | +2 | -
 | JUMLAH C | 7 | 7 | 100,0 | 12 | 10 | 83,3 | +5 | 71,4
D | KEJ. BERIMPLIKASI KONTINJENSI
27 | Konflik sosial | - | - | - | - | - | - | - | -
28 | Unjuk rasa anarkis | - | - | - | - | - | - | - | -
 | JUMLAH D | - | - | - | - | - | - | - | -
 | JUMLAH A+B+C+D | 766 | 578 | 75,5 | 805 | 645 | 80,1 | +39 | 5,1
Catatan: JPTP dapat melebihi JTP karena termasuk penyelesaian tunggakan tahun sebelumnya; trend dari nol tidak dihitung.
`,
    },
    {
      name: "T7 JTP Satuan",
      sheet: `
JTP DAN JPTP MENURUT SATUAN KERJA

No | Satuan | 2022 |  |  | 2023 |  |  | Sisa 2023 | Naik/turun JTP | Andil JTP 2023
 |  | JTP | JPTP | % | JTP | JPTP | %
#1 | Sat Reskrim | #290 | #192 | =D5/C5 -> 0.662068965517~0.00% | #306 | #221 | =G5/F5 -> 0.722222222222~0.00% | =F5-G5 -> 85~#,##0 | =F5-C5 -> 16~#,##0 | =F5/F20 -> 0.380124223602~0.00%
#2 | Sat Resnarkoba | #113 | #101 | =D6/C6 -> 0.893805309735~0.00% | #127 | #119 | =G6/F6 -> 0.937007874016~0.00% | =F6-G6 -> 8~#,##0 | =F6-C6 -> 14~#,##0 | =F6/F20 -> 0.157763975155~0.00%
#3 | Polsek Karang Kota | #74 | #56 | =D7/C7 -> 0.756756756757~0.00% | #78 | #61 | =G7/F7 -> 0.782051282051~0.00% | =F7-G7 -> 17~#,##0 | =F7-C7 -> 4~#,##0 | =F7/F20 -> 0.096894409938~0.00%
#4 | Polsek Karangjati | #43 | #33 | =D8/C8 -> 0.767441860465~0.00% | #41 | #33 | =G8/F8 -> 0.80487804878~0.00% | =F8-G8 -> 8~#,##0 | =F8-C8 -> -2~#,##0 | =F8/F20 -> 0.050931677019~0.00%
#5 | Polsek Sumberejo | #35 | #28 | =D9/C9 -> 0.8~0.00% | #37 | #30 | =G9/F9 -> 0.810810810811~0.00% | =F9-G9 -> 7~#,##0 | =F9-C9 -> 2~#,##0 | =F9/F20 -> 0.045962732919~0.00%
#6 | Polsek Wonosari | #31 | #24 | =D10/C10 -> 0.774193548387~0.00% | #29 | #24 | =G10/F10 -> 0.827586206897~0.00% | =F10-G10 -> 5~#,##0 | =F10-C10 -> -2~#,##0 | =F10/F20 -> 0.03602484472~0.00%
#7 | Polsek Tegalrejo | #30 | #24 | =D11/C11 -> 0.8~0.00% | #33 | #27 | =G11/F11 -> 0.818181818182~0.00% | =F11-G11 -> 6~#,##0 | =F11-C11 -> 3~#,##0 | =F11/F20 -> 0.04099378882~0.00%
#8 | Polsek Banjarsari | #28 | #21 | =D12/C12 -> 0.75~0.00% | #26 | #22 | =G12/F12 -> 0.846153846154~0.00% | =F12-G12 -> 4~#,##0 | =F12-C12 -> -2~#,##0 | =F12/F20 -> 0.032298136646~0.00%
#9 | Polsek Kedungwaru | #27 | #22 | =D13/C13 -> 0.814814814815~0.00% | #31 | #25 | =G13/F13 -> 0.806451612903~0.00% | =F13-G13 -> 6~#,##0 | =F13-C13 -> 4~#,##0 | =F13/F20 -> 0.03850931677~0.00%
#10 | Polsek Purwodadi | #25 | #20 | =D14/C14 -> 0.8~0.00% | #24 | #20 | =G14/F14 -> 0.833333333333~0.00% | =F14-G14 -> 4~#,##0 | =F14-C14 -> -1~#,##0 | =F14/F20 -> 0.029813664596~0.00%
#11 | Polsek Ngadirejo | #20 | #16 | =D15/C15 -> 0.8~0.00% | #22 | #19 | =G15/F15 -> 0.863636363636~0.00% | =F15-G15 -> 3~#,##0 | =F15-C15 -> 2~#,##0 | =F15/F20 -> 0.027329192547~0.00%
#12 | Polsek Sukamaju | #18 | #15 | =D16/C16 -> 0.833333333333~0.00% | #19 | #16 | =G16/F16 -> 0.842105263158~0.00% | =F16-G16 -> 3~#,##0 | =F16-C16 -> 1~#,##0 | =F16/F20 -> 0.023602484472~0.00%
#13 | Polsek Girimulyo | #19 | #15 | =D17/C17 -> 0.789473684211~0.00% | #17 | #15 | =G17/F17 -> 0.882352941176~0.00% | =F17-G17 -> 2~#,##0 | =F17-C17 -> -2~#,##0 | =F17/F20 -> 0.021118012422~0.00%
#14 | Polsek Jatikerto | #13 | #11 | =D18/C18 -> 0.846153846154~0.00% | #15 | #13 | =G18/F18 -> 0.866666666667~0.00% | =F18-G18 -> 2~#,##0 | =F18-C18 -> 2~#,##0 | =F18/F20 -> 0.018633540373~0.00%
 | Jumlah Polsek | =SUM(C7:C18) -> 363~#,##0 | =SUM(D7:D18) -> 285~#,##0 | =D19/C19 -> 0.785123966942~0.00% | =SUM(F7:F18) -> 372~#,##0 | =SUM(G7:G18) -> 305~#,##0 | =G19/F19 -> 0.819892473118~0.00% | =F19-G19 -> 67~#,##0 | =F19-C19 -> 9~#,##0 | =F19/F20 -> 0.462111801242~0.00%
 | JUMLAH POLRES | =C5+C6+C19 -> 766~#,##0 | =D5+D6+D19 -> 578~#,##0 | =D20/C20 -> 0.754569190601~0.00% | =F5+F6+F19 -> 805~#,##0 | =G5+G6+G19 -> 645~#,##0 | =G20/F20 -> 0.801242236025~0.00% | =F20-G20 -> 160~#,##0 | =F20-C20 -> 39~#,##0 | =F20/F20 -> 1~0.00%
Jumlah Polsek sudah termasuk dalam Jumlah Polres.
`,
    },
    {
      name: "T8 Crime Clock",
      sheet: `
CRIME CLOCK DAN CRIME RATE POLRES KARANG ASRI TAHUN 2021 S.D. 2023

No | Uraian | 2021 | 2022 | 2023 | Naik/turun 2021-2022 |  | Naik/turun 2022-2023
 |  |  |  |  | Jml | % | Jml | %
1 | JTP (kasus) | 711 | 766 | 805 | 55 | 7,74% | 39 | 5,09%
2 | JPTP (kasus) | 532 | 578 | 645 | 46 | 8,65% | 67 | 11,59%
3 | Sisa (kasus) | 179 | 188 | 160 | 9 | 5,03% | -28 | -14,89%
4 | PPTP (%) | 74,82 | 75,46 | 80,12 | 0,64 |  | 4,66
5 | Jumlah penduduk (jiwa) | 1.018.340 | 1.024.765 | 1.031.512 | 6.425 | 0,63% | 6.747 | 0,66%
6 | Crime rate (per 100.000 penduduk) | 69,82 | 74,75 | 78,04 | 4,93 |  | 3,29
7 | Crime clock | 12 jam 19 menit | 11 jam 26 menit | 10 jam 53 menit
Crime clock = (365 hari x 24 jam) / JTP, dibulatkan ke menit terdekat

Selang waktu terjadinya tindak pidana menonjol (365 hari x 24 jam / jumlah kasus)
No | Tindak pidana | Th. 2022 |  | Th. 2023 |  | Selisih kasus
 |  | Jml | Selang waktu | Jml | Selang waktu
1 | Curat | 104 | 3 hari 12 jam | 98 | 3 hari 17 jam | -6
2 | Curanmor | 83 | 4 hari 10 jam | 77 | 4 hari 18 jam | -6
3 | Curi biasa | 58 | 6 hari 7 jam | 64 | 5 hari 17 jam | 6
4 | Penipuan | 92 | 3 hari 23 jam | 101 | 3 hari 15 jam | 9
5 | Penggelapan | 63 | 5 hari 19 jam | 59 | 6 hari 4 jam | -4
6 | Pengeroyokan | 38 | 9 hari 15 jam | 41 | 8 hari 22 jam | 3
7 | Cabul / persetubuhan anak | 29 | 12 hari 14 jam | 33 | 11 hari 1 jam | 4
8 | KDRT | 25 | 14 hari 14 jam | 24 | 15 hari 5 jam | -1
9 | Narkotika | 97 | 3 hari 18 jam | 109 | 3 hari 8 jam | 12
 | Jumlah | 589 |  | 606 |  | 17
`,
    },
    {
      name: "T9 Bulanan",
      sheet: `
PERKEMBANGAN JTP, JPTP DAN LAKA LANTAS PER BULAN TAHUN 2022 - 2023

BULAN | JTP |  |  | JPTP |  |  | LAKA LANTAS
 | 2022 | 2023 | +/- | 2022 | 2023 | +/- | 2022 | 2023 | +/-
Januari | #61 | #65 | =C5-B5 -> 4~#,##0 | #41 | #47 | =F5-E5 -> 6~#,##0 | #43 | #46 | =I5-H5 -> 3~#,##0
Februari | #58 | #61 | =C6-B6 -> 3~#,##0 | #44 | #49 | =F6-E6 -> 5~#,##0 | #40 | #42 | =I6-H6 -> 2~#,##0
Maret | #66 | #72 | =C7-B7 -> 6~#,##0 | #50 | #55 | =F7-E7 -> 5~#,##0 | #45 | #47 | =I7-H7 -> 2~#,##0
TRIWULAN I | =SUM(B5:B7) -> 185~#,##0 | =SUM(C5:C7) -> 198~#,##0 | =C8-B8 -> 13~#,##0 | =SUM(E5:E7) -> 135~#,##0 | =SUM(F5:F7) -> 151~#,##0 | =F8-E8 -> 16~#,##0 | =SUM(H5:H7) -> 128~#,##0 | =SUM(I5:I7) -> 135~#,##0 | =I8-H8 -> 7~#,##0
April | #63 | #66 | =C9-B9 -> 3~#,##0 | #47 | #52 | =F9-E9 -> 5~#,##0 | #49 | #52 | =I9-H9 -> 3~#,##0
Mei | #70 | #74 | =C10-B10 -> 4~#,##0 | #49 | #57 | =F10-E10 -> 8~#,##0 | #52 | #55 | =I10-H10 -> 3~#,##0
Juni | #64 | #69 | =C11-B11 -> 5~#,##0 | #52 | #54 | =F11-E11 -> 2~#,##0 | #44 | #46 | =I11-H11 -> 2~#,##0
TRIWULAN II | =SUM(B9:B11) -> 197~#,##0 | =SUM(C9:C11) -> 209~#,##0 | =C12-B12 -> 12~#,##0 | =SUM(E9:E11) -> 148~#,##0 | =SUM(F9:F11) -> 163~#,##0 | =F12-E12 -> 15~#,##0 | =SUM(H9:H11) -> 145~#,##0 | =SUM(I9:I11) -> 153~#,##0 | =I12-H12 -> 8~#,##0
Juli | #62 | #64 | =C13-B13 -> 2~#,##0 | #46 | #53 | =F13-E13 -> 7~#,##0 | #46 | #48 | =I13-H13 -> 2~#,##0
Agustus | #65 | #70 | =C14-B14 -> 5~#,##0 | #51 | #56 | =F14-E14 -> 5~#,##0 | #45 | #47 | =I14-H14 -> 2~#,##0
September | #59 | #63 | =C15-B15 -> 4~#,##0 | #45 | #50 | =F15-E15 -> 5~#,##0 | #41 | #44 | =I15-H15 -> 3~#,##0
TRIWULAN III | =SUM(B13:B15) -> 186~#,##0 | =SUM(C13:C15) -> 197~#,##0 | =C16-B16 -> 11~#,##0 | =SUM(E13:E15) -> 142~#,##0 | =SUM(F13:F15) -> 159~#,##0 | =F16-E16 -> 17~#,##0 | =SUM(H13:H15) -> 132~#,##0 | =SUM(I13:I15) -> 139~#,##0 | =I16-H16 -> 7~#,##0
Oktober | #68 | #68 | =C17-B17 -> 0~#,##0 | #48 | #55 | =F17-E17 -> 7~#,##0 | #46 | #49 | =I17-H17 -> 3~#,##0
November | #66 | #71 | =C18-B18 -> 5~#,##0 | #50 | #58 | =F18-E18 -> 8~#,##0 | #47 | #48 | =I18-H18 -> 1~#,##0
Desember | #64 | #62 | =C19-B19 -> -2~#,##0 | #55 | #59 | =F19-E19 -> 4~#,##0 | #50 | #51 | =I19-H19 -> 1~#,##0
TRIWULAN IV | =SUM(B17:B19) -> 198~#,##0 | =SUM(C17:C19) -> 201~#,##0 | =C20-B20 -> 3~#,##0 | =SUM(E17:E19) -> 153~#,##0 | =SUM(F17:F19) -> 172~#,##0 | =F20-E20 -> 19~#,##0 | =SUM(H17:H19) -> 143~#,##0 | =SUM(I17:I19) -> 148~#,##0 | =I20-H20 -> 5~#,##0
JUMLAH | =B8+B12+B16+B20 -> 766~#,##0 | =C8+C12+C16+C20 -> 805~#,##0 | =C21-B21 -> 39~#,##0 | =E8+E12+E16+E20 -> 578~#,##0 | =F8+F12+F16+F20 -> 645~#,##0 | =F21-E21 -> 67~#,##0 | =H8+H12+H16+H20 -> 548~#,##0 | =I8+I12+I16+I20 -> 575~#,##0 | =I21-H21 -> 27~#,##0
Rata-rata per bulan | =B21/12 -> 63.833333333333~0.0 | =C21/12 -> 67.083333333333~0.0 | =D21/12 -> 3.25~0.0 | =E21/12 -> 48.166666666667~0.0 | =F21/12 -> 53.75~0.0 | =G21/12 -> 5.583333333333~0.0 | =H21/12 -> 45.666666666667~0.0 | =I21/12 -> 47.916666666667~0.0 | =J21/12 -> 2.25~0.0
`,
    },
    {
      name: "T10 Lantas",
      sheet: `
DATA KECELAKAAN DAN PELANGGARAN LALU LINTAS SATLANTAS POLRES KARANG ASRI

a. Laka lantas dan gar lantas tahun 2021 - 2023
No | Uraian | 2021 | 2022 | 2023 | Trend 2022 - 2023
 |  |  |  |  | +/- | %
1 | Jumlah laka lantas | 503 | 548 | 575 | 27 | 4,93
2 | Korban MD | 117 | 121 | 113 | -8 | -6,61
3 | Korban LB | 26 | 23 | 17 | -6 | -26,09
4 | Korban LR | 574 | 631 | 656 | 25 | 3,96
5 | Jumlah korban (2+3+4) | 717 | 775 | 786 | 11 | 1,42
6 | Kerugian materiil | Rp 342.900.000 | Rp 381.250.000 | Rp 412.450.000 | Rp 31.200.000 | 8,18
7 | Tingkat fatalitas (MD per 100 kejadian) | 23,26 | 22,08 | 19,65 | -2,43
8 | Tilang manual | 9.812 | 7.438 | 6.105 | -1.333 | -17,92
9 | Tilang ETLE | - | 1.926 | 3.847 | 1.921 | 99,74
10 | Jumlah tilang (8+9) | 9.812 | 9.364 | 9.952 | 588 | 6,28
11 | Teguran | 14.220 | 17.865 | 21.307 | 3.442 | 19,27
12 | Jumlah pelanggaran (10+11) | 24.032 | 27.229 | 31.259 | 4.030 | 14,80

b. Laka lantas per wilayah polsek tahun 2023
No | Wilayah | Laka | MD | LB | LR | Jml korban | Kermat (Rp) | % laka
1 | 2 | 3 | 4 | 5 | 6 | 7=4+5+6 | 8 | 9
1 | Polsek Karang Kota | 96 | 19 | 4 | 112 | 135 | 71.450.000,- | 16,7
2 | Polsek Karangjati | 58 | 12 | 2 | 66 | 80 | 44.200.000,- | 10,1
3 | Polsek Sumberejo | 61 | 14 | 3 | 71 | 88 | 48.750.000,- | 10,6
4 | Polsek Wonosari | 47 | 9 | 1 | 53 | 63 | 33.100.000,- | 8,2
5 | Polsek Tegalrejo | 52 | 11 | 2 | 60 | 73 | 38.600.000,- | 9,0
6 | Polsek Banjarsari | 44 | 8 | - | 51 | 59 | 29.850.000,- | 7,7
7 | Polsek Kedungwaru | 49 | 10 | 2 | 55 | 67 | 36.400.000,- | 8,5
8 | Polsek Purwodadi | 38 | 7 | 1 | 42 | 50 | 25.300.000,- | 6,6
9 | Polsek Ngadirejo | 41 | 8 | 1 | 47 | 56 | 27.950.000,- | 7,1
10 | Polsek Sukamaju | 33 | 6 | - | 37 | 43 | 21.700.000,- | 5,7
11 | Polsek Girimulyo | 29 | 5 | 1 | 32 | 38 | 18.250.000,- | 5,0
12 | Polsek Jatikerto | 27 | 4 | - | 30 | 34 | 16.900.000,- | 4,7
 | Jumlah | 575 | 113 | 17 | 656 | 786 | 412.450.000,- | 100,0
Jumlah persentase dapat berbeda 0,1 karena pembulatan

c. Kendaraan yang terlibat laka |  |  |  |  |  | d. Jenis pelanggaran (tilang) 2023
No | Kendaraan | 2022 | 2023 | +/- |  | Jenis | R2 | R4 | Jml | %
1 | Sepeda motor | 712 | 748 | 36 |  | Helm | 3.214 | - | 3.214 | 32,30
2 | Mobil penumpang | 184 | 197 | 13 |  | Melawan arus | 742 | 118 | 860 | 8,64
3 | Bus | 14 | 11 | -3 |  | Sabuk keselamatan | - | 1.286 | 1.286 | 12,92
4 | Truk / pick up | 126 | 139 | 13 |  | Kelengkapan surat | 1.127 | 604 | 1.731 | 17,39
5 | Kendaraan khusus | 3 | 3 | - |  | Marka / rambu | 688 | 417 | 1.105 | 11,10
6 | Tidak bermotor | 21 | 17 | -4 |  | Muatan | 41 | 392 | 433 | 4,35
 | Jumlah | 1.060 | 1.115 | 55 |  | Knalpot brong | 486 | - | 486 | 4,88
 |  |  |  |  |  | Menggunakan HP | 96 | 143 | 239 | 2,40
 |  |  |  |  |  | Lain-lain | 371 | 227 | 598 | 6,01
 |  |  |  |  |  | Jumlah | 6.765 | 3.187 | 9.952 | 100,00
`,
    },
    {
      name: "T11 Narkoba",
      sheet: `
PENGUNGKAPAN KASUS NARKOBA DAN BARANG BUKTI SAT RESNARKOBA

Tabel 1. Kasus (KSS) dan tersangka (TSK)
NO | JENIS | 2021 |  | 2022 |  | 2023 |  |  |  | NAIK/TURUN KSS
 |  | KSS | TSK | KSS | TSK | KSS | TSK (L) | TSK (P) | TSK JML
1 | Sabu | 71 | 84 | 78 | 95 | 89 | 101 | 7 | 108 | 11
2 | Ganja | 9 | 11 | 10 | 12 | 8 | 9 | - | 9 | -2
3 | Ekstasi | 3 | 4 | 4 | 5 | 5 | 6 | 1 | 7 | 1
4 | Tembakau gorila | 5 | 6 | 5 | 6 | 7 | 8 | - | 8 | 2
 | Jumlah narkotika | 88 | 105 | 97 | 118 | 109 | 124 | 8 | 132 | 12
5 | Obat keras / UU Kesehatan | 14 | 17 | 16 | 19 | 18 | 20 | 2 | 22 | 2
 | JUMLAH | 102 | 122 | 113 | 137 | 127 | 144 | 10 | 154 | 14

Tabel 2. Barang bukti
NO | BARANG BUKTI | SATUAN | 2021 | 2022 | 2023 | NAIK/TURUN | %
1 | 2 | 3 | 4 | 5 | 6 | 7 (6-5) | 8 (7:5)
1 | Sabu | gram | 412,37 | 538,92 | 691,45 | 152,53 | 28,30 %
2 | Ganja | gram | 1.204,60 | 856,30 | 1.127,85 | 271,55 | 31,71 %
3 | Tembakau gorila | gram | 96,14 | 88,75 | 143,20 | 54,45 | 61,35 %
4 | Ekstasi | butir | 118 | 164 | 203 | 39 | 23,78 %
5 | Obat keras daftar G | butir | 14.350 | 18.912 | 22.740 | 3.828 | 20,24 %
6 | Uang tunai | Rp | 21.450.000 | 34.875.000 | 29.640.000 | -5.235.000 | -15,01 %
7 | Telepon genggam | unit | 96 | 108 | 121 | 13 | 12,04 %
8 | Kendaraan R2 | unit | 31 | 37 | 34 | -3 | -8,11 %

Tabel 3. Penyelesaian perkara narkoba tahun 2023
NO | PERKARA | JTP | PENYELESAIAN |  |  |  | PROSES SIDIK | PPTP
 |  |  | P-21 | RJ / REHAB | SP3 | JML |  | (%)
1 | 2 | 3 | 4 | 5 | 6 | 7=4+5+6 | 8=3-7 | 9=7/3
1 | Narkotika | 109 | 91 | 8 | 2 | 101 | 8 | 92,66
2 | Obat keras / UU Kesehatan | 18 | 17 | 1 | - | 18 | - | 100,00
 | Jumlah | 127 | 108 | 9 | 2 | 119 | 8 | 93,70
`,
    },
    {
      name: "T12 DIPA Program",
      sheet: `
PAGU DAN REALISASI DIPA POLRES KARANG ASRI T.A. 2023 PER PROGRAM / KEGIATAN

KODE | PROGRAM / KEGIATAN | PAGU SEMULA (Rp) | PAGU MENJADI (Rp) | BERTAMBAH/(BERKURANG) | REALISASI (Rp) | SISA (Rp) | %
1 | 2 | 3 | 4 | 5=4-3 | 6 | 7=4-6 | 8=6/4
060.01.WA | PROGRAM DUKUNGAN MANAJEMEN | 86.772.395.000 | 87.458.540.000 | 686.145.000 | 87.303.185.789 | 155.354.211 | 99,82%
5062 | Dukungan Pelayanan Internal Perkantoran (belanja pegawai) | 78.412.665.000 | 79.105.310.000 | 692.645.000 | 78.968.214.377 | 137.095.623 | 99,83%
5062 | Dukungan Pelayanan Internal Perkantoran (operasional) | 8.214.530.000 | 8.214.530.000 | - | 8.197.046.912 | 17.483.088 | 99,79%
5059 | Penyelenggaraan Pengawasan dan Akuntabilitas | 145.200.000 | 138.700.000 | (6.500.000) | 137.924.500 | 775.500 | 99,44%
060.01.BP | PROGRAM PROFESIONALISME SDM POLRI | 112.300.000 | 96.750.000 | (15.550.000) | 96.750.000 | - | 100,00%
5056 | Pembinaan Karier dan Pelatihan Personel | 112.300.000 | 96.750.000 | (15.550.000) | 96.750.000 | - | 100,00%
060.01.BQ | PROGRAM PEMELIHARAAN KAMTIBMAS | 6.737.435.000 | 7.005.215.000 | 267.780.000 | 6.973.191.995 | 32.023.005 | 99,54%
3106 | Penyelenggaraan Strategi Keamanan | 735.600.000 | 712.480.000 | (23.120.000) | 711.902.750 | 577.250 | 99,92%
3111 | Pembinaan Potensi Keamanan | 548.920.000 | 548.920.000 | - | 546.115.200 | 2.804.800 | 99,49%
3113 | Peningkatan Pelayanan Kamsel Bidang Lantas | 2.380.415.000 | 2.436.815.000 | 56.400.000 | 2.421.670.430 | 15.144.570 | 99,38%
3128 | Pembinaan Operasional Harkamtibmas | 2.890.140.000 | 3.124.640.000 | 234.500.000 | 3.118.255.615 | 6.384.385 | 99,80%
3134 | Pengamanan Objek Vital | 182.360.000 | 182.360.000 | - | 175.248.000 | 7.112.000 | 96,10%
060.01.BR | PROGRAM LIDIK SIDIK TINDAK PIDANA | 2.404.750.000 | 2.354.750.000 | (50.000.000) | 2.297.962.490 | 56.787.510 | 97,59%
3142 | Penindakan Tindak Pidana Umum | 1.512.300.000 | 1.462.300.000 | (50.000.000) | 1.447.918.340 | 14.381.660 | 99,02%
3144 | Penindakan Tindak Pidana Narkoba | 684.150.000 | 684.150.000 | - | 683.204.150 | 945.850 | 99,86%
3146 | Penindakan Tindak Pidana Korupsi | 208.300.000 | 208.300.000 | - | 166.840.000 | 41.460.000 | 80,10%
060.01.BS | PROGRAM MODERNISASI ALMATSUS DAN SARPRAS | 2.765.900.000 | 3.117.760.000 | 351.860.000 | 3.105.142.985 | 12.617.015 | 99,60%
5053 | Dukungan Manajemen dan Teknis Sarpras | 1.715.900.000 | 1.842.760.000 | 126.860.000 | 1.836.412.985 | 6.347.015 | 99,66%
5054 | Pengembangan Peralatan Polri | 1.050.000.000 | 1.275.000.000 | 225.000.000 | 1.268.730.000 | 6.270.000 | 99,51%
 | JUMLAH (5 PROGRAM) | 98.792.780.000 | 100.033.015.000 | 1.240.235.000 | 99.776.233.259 | 256.781.741 | 99,74%
Jumlah adalah jumlah kelima program; kegiatan sudah termasuk dalam programnya.

Ringkasan dalam miliar rupiah
No | Program | Pagu | Realisasi | Sisa | Andil pagu (%)
1 | Program Dukungan Manajemen | 87,46 | 87,30 | 0,16 | 87,43
2 | Program Profesionalisme SDM Polri | 0,10 | 0,10 | 0,00 | 0,10
3 | Program Pemeliharaan Kamtibmas | 7,01 | 6,97 | 0,03 | 7,00
4 | Program Lidik Sidik Tindak Pidana | 2,35 | 2,30 | 0,06 | 2,35
5 | Program Modernisasi Almatsus dan Sarpras | 3,12 | 3,11 | 0,01 | 3,12
 | Jumlah | 100,03 | 99,78 | 0,26 | 100,00
Angka dalam miliar dibulatkan dari rupiah penuh, sehingga penjumlahan dapat berbeda 0,01
`,
    },
    {
      name: "T13 Jenis Belanja",
      sheet: `
REALISASI ANGGARAN PER JENIS BELANJA

A. Tahun Anggaran 2023
Kode | Jenis Belanja | Pagu Semula | Pagu Menjadi | Perubahan | Realisasi | Sisa | % Realisasi | % Sisa
#51 | Belanja Pegawai | #78412665000~#,##0 | #79105310000~#,##0 | =D5-C5 -> 692645000~#,##0 | #78968214377~#,##0 | =D5-F5 -> 137095623~#,##0 | =F5/D5 -> 0.998266922625~0.00% | =G5/D5 -> 0.001733077375~0.00%
#52 | Belanja Barang | #19330115000~#,##0 | #19652705000~#,##0 | =D6-C6 -> 322590000~#,##0 | #19539288882~#,##0 | =D6-F6 -> 113416118~#,##0 | =F6/D6 -> 0.994228981812~0.00% | =G6/D6 -> 0.005771018188~0.00%
#53 | Belanja Modal | #1050000000~#,##0 | #1275000000~#,##0 | =D7-C7 -> 225000000~#,##0 | #1268730000~#,##0 | =D7-F7 -> 6270000~#,##0 | =F7/D7 -> 0.995082352941~0.00% | =G7/D7 -> 0.004917647059~0.00%
 | JUMLAH | =SUM(C5:C7) -> 98792780000~#,##0 | =SUM(D5:D7) -> 100033015000~#,##0 | =SUM(E5:E7) -> 1240235000~#,##0 | =SUM(F5:F7) -> 99776233259~#,##0 | =SUM(G5:G7) -> 256781741~#,##0 | =F8/D8 -> 0.997433030075~0.00% | =G8/D8 -> 0.002566969925~0.00%

B. Perbandingan tiga tahun
No | Jenis Belanja | 2021 |  |  | 2022 |  |  | 2023 |  |  | Kenaikan pagu 2022-2023
 |  | Pagu | Realisasi | % | Pagu | Realisasi | % | Pagu | Realisasi | % | %
#1 | Belanja Pegawai | #76842115000~#,##0 | #76510402811~#,##0 | =D13/C13 -> 0.995683198087~0.00% | #77905240000~#,##0 | #77620118932~#,##0 | =G13/F13 -> 0.99634015545~0.00% | #79105310000~#,##0 | #78968214377~#,##0 | =J13/I13 -> 0.998266922625~0.00% | =(I13-F13)/F13 -> 0.015404226981~0.00%
#2 | Belanja Barang | #17926480000~#,##0 | #17701338420~#,##0 | =D14/C14 -> 0.987440837242~0.00% | #18644905000~#,##0 | #18497206115~#,##0 | =G14/F14 -> 0.992078324615~0.00% | #19652705000~#,##0 | #19539288882~#,##0 | =J14/I14 -> 0.994228981812~0.00% | =(I14-F14)/F14 -> 0.054052300079~0.00%
#3 | Belanja Modal | #640000000~#,##0 | #631250000~#,##0 | =D15/C15 -> 0.986328125~0.00% | #910000000~#,##0 | #905870000~#,##0 | =G15/F15 -> 0.995461538462~0.00% | #1275000000~#,##0 | #1268730000~#,##0 | =J15/I15 -> 0.995082352941~0.00% | =(I15-F15)/F15 -> 0.401098901099~0.00%
 | JUMLAH | =SUM(C13:C15) -> 95408595000~#,##0 | =SUM(D13:D15) -> 94842991231~#,##0 | =D16/C16 -> 0.994071773418~0.00% | =SUM(F13:F15) -> 97460145000~#,##0 | =SUM(G13:G15) -> 97023195047~#,##0 | =G16/F16 -> 0.995516629357~0.00% | =SUM(I13:I15) -> 100033015000~#,##0 | =SUM(J13:J15) -> 99776233259~#,##0 | =J16/I16 -> 0.997433030075~0.00% | =(I16-F16)/F16 -> 0.026399201438~0.00%

C. Realisasi per triwulan 2023
No | Jenis Belanja | TW I | TW II | TW III | TW IV | Jumlah
#1 | Belanja Pegawai | #18954120415~#,##0 | #24318905220~#,##0 | #19205887140~#,##0 | #16489301602~#,##0 | =SUM(C20:F20) -> 78968214377~#,##0
#2 | Belanja Barang | #3412806300~#,##0 | #5218440915~#,##0 | #4987312604~#,##0 | #5920729063~#,##0 | =SUM(C21:F21) -> 19539288882~#,##0
#3 | Belanja Modal | - | #412500000~#,##0 | - | #856230000~#,##0 | =SUM(C22:F22) -> 1268730000~#,##0
 | Jumlah | =SUM(C20:C22) -> 22366926715~#,##0 | =SUM(D20:D22) -> 29949846135~#,##0 | =SUM(E20:E22) -> 24193199744~#,##0 | =SUM(F20:F22) -> 23266260665~#,##0 | =SUM(G20:G22) -> 99776233259~#,##0
 | Kumulatif | =C23 -> 22366926715~#,##0 | =C24+D23 -> 52316772850~#,##0 | =D24+E23 -> 76509972594~#,##0 | =E24+F23 -> 99776233259~#,##0
 | % kumulatif terhadap pagu | =C24/D8 -> 0.223595447113~0.00% | =D24/D8 -> 0.52299506168~0.00% | =E24/D8 -> 0.764847211633~0.00% | =F24/D8 -> 0.997433030075~0.00%
`,
    },
    {
      name: "T14 Satfung",
      sheet: `
PAGU DAN REALISASI ANGGARAN PER SATUAN FUNGSI T.A. 2023

NO | SATUAN FUNGSI | PAGU | REALISASI | SISA | SERAPAN | ANDIL PAGU
#1 | Bag Ops | #1482640000~#,##0 | #1479318220~#,##0 | =C4-D4 -> 3321780~#,##0 | =D4/C4 -> 0.997759550531~0.00% | =C4/C25 -> 0.01482150668~0.00%
#2 | Bag Ren | #118450000~#,##0 | #117902000~#,##0 | =C5-D5 -> 548000~#,##0 | =D5/C5 -> 0.995373575348~0.00% | =C5/C25 -> 0.001184109066~0.00%
#3 | Bag SDM | #214300000~#,##0 | #213816500~#,##0 | =C6-D6 -> 483500~#,##0 | =D6/C6 -> 0.997743817079~0.00% | =C6/C25 -> 0.002142292722~0.00%
#4 | Bag Log | #3964210000~#,##0 | #3950027860~#,##0 | =C7-D7 -> 14182140~#,##0 | =D7/C7 -> 0.996422454915~0.00% | =C7/C25 -> 0.03962901648~0.00%
#5 | Siwas | #74200000~#,##0 | #73845500~#,##0 | =C8-D8 -> 354500~#,##0 | =D8/C8 -> 0.995222371968~0.00% | =C8/C25 -> 0.00074175511~0.00%
#6 | Sipropam | #96380000~#,##0 | #95712000~#,##0 | =C9-D9 -> 668000~#,##0 | =D9/C9 -> 0.993069101473~0.00% | =C9/C25 -> 0.000963481906~0.00%
#7 | Sikeu (gaji dan operasional kantor) | #82000835000~#,##0 | #81863764144~#,##0 | =C10-D10 -> 137070856~#,##0 | =D10/C10 -> 0.998328421217~0.00% | =C10/C25 -> 0.819737713594~0.00%
#8 | Sium | #412560000~#,##0 | #409883150~#,##0 | =C11-D11 -> 2676850~#,##0 | =D11/C11 -> 0.993511610432~0.00% | =C11/C25 -> 0.004124238383~0.00%
#9 | Sihumas | #138900000~#,##0 | #138114000~#,##0 | =C12-D12 -> 786000~#,##0 | =D12/C12 -> 0.9943412527~0.00% | =C12/C25 -> 0.001388541573~0.00%
#10 | Sikum | #42150000~#,##0 | #41987500~#,##0 | =C13-D13 -> 162500~#,##0 | =D13/C13 -> 0.996144721234~0.00% | =C13/C25 -> 0.000421360888~0.00%
#11 | Sitik | #286430000~#,##0 | #284902115~#,##0 | =C14-D14 -> 1527885~#,##0 | =D14/C14 -> 0.994665764759~0.00% | =C14/C25 -> 0.002863354663~0.00%
#12 | SPKT | #94720000~#,##0 | #94188000~#,##0 | =C15-D15 -> 532000~#,##0 | =D15/C15 -> 0.994383445946~0.00% | =C15/C25 -> 0.000946887385~0.00%
#13 | Sat Intelkam | #712480000~#,##0 | #711902750~#,##0 | =C16-D16 -> 577250~#,##0 | =D16/C16 -> 0.999189801819~0.00% | =C16/C25 -> 0.007122448524~0.00%
#14 | Sat Reskrim | #1264380000~#,##0 | #1218640915~#,##0 | =C17-D17 -> 45739085~#,##0 | =D17/C17 -> 0.96382489046~0.00% | =C17/C25 -> 0.012639627027~0.00%
#15 | Sat Resnarkoba | #684150000~#,##0 | #683204150~#,##0 | =C18-D18 -> 945850~#,##0 | =D18/C18 -> 0.998617481546~0.00% | =C18/C25 -> 0.006839242024~0.00%
#16 | Sat Binmas | #402610000~#,##0 | #401225300~#,##0 | =C19-D19 -> 1384700~#,##0 | =D19/C19 -> 0.996560691488~0.00% | =C19/C25 -> 0.004024771222~0.00%
#17 | Sat Samapta | #918265000~#,##0 | #916871040~#,##0 | =C20-D20 -> 1393960~#,##0 | =D20/C20 -> 0.998481963268~0.00% | =C20/C25 -> 0.009179619349~0.00%
#18 | Sat Lantas | #2436815000~#,##0 | #2421670430~#,##0 | =C21-D21 -> 15144570~#,##0 | =D21/C21 -> 0.99378509653~0.00% | =C21/C25 -> 0.024360107511~0.00%
#19 | Sat Pamobvit | #182360000~#,##0 | #175248000~#,##0 | =C22-D22 -> 7112000~#,##0 | =D22/C22 -> 0.961000219346~0.00% | =C22/C25 -> 0.001822998137~0.00%
#20 | Sat Tahti | #187620000~#,##0 | #186905000~#,##0 | =C23-D23 -> 715000~#,##0 | =D23/C23 -> 0.996189105639~0.00% | =C23/C25 -> 0.001875580777~0.00%
#21 | Polsek Jajaran (12 polsek) | #4318560000~#,##0 | #4297104685~#,##0 | =C24-D24 -> 21455315~#,##0 | =D24/C24 -> 0.995031835843~0.00% | =C24/C25 -> 0.04317134698~0.00%
 | JUMLAH | =SUM(C4:C24) -> 100033015000~#,##0 | =SUM(D4:D24) -> 99776233259~#,##0 | =SUM(E4:E24) -> 256781741~#,##0 | =D25/C25 -> 0.997433030075~0.00% | =SUM(G4:G24) -> 1~0.00%
 | Rata-rata serapan satfung |  |  |  | =AVERAGE(F4:F24) -> 0.992840341597~0.00%
 | Jumlah satfung | =COUNT(C4:C24) -> 21~0
Pagu Sat Intelkam, Sat Resnarkoba, Sat Lantas dan Sat Pamobvit sama dengan pagu kegiatannya pada DIPA.
`,
    },
    {
      name: "T15 PNBP",
      sheet: `
TARGET DAN REALISASI PNBP POLRES KARANG ASRI TAHUN 2023

No | Jenis PNBP | Tarif (Rp) | Target (Rp) | Volume | Realisasi (Rp) | Lebih/(kurang) | Capaian
1 | 2 | 3 | 4 | 5 | 6=3x5 | 7=6-4 | 8=6/4
A | Satpas (SIM)
#1 | SIM A baru | #120000~#,##0 | #400000000~#,##0 | #3412~#,##0 | =C6*E6 -> 409440000~#,##0 | =F6-D6 -> 9440000~#,##0;(#,##0) | =F6/D6 -> 1.0236~0.00%
#2 | SIM A perpanjangan | #80000~#,##0 | #320000000~#,##0 | #4126~#,##0 | =C7*E7 -> 330080000~#,##0 | =F7-D7 -> 10080000~#,##0;(#,##0) | =F7/D7 -> 1.0315~0.00%
#3 | SIM B I baru | #120000~#,##0 | #36000000~#,##0 | #318~#,##0 | =C8*E8 -> 38160000~#,##0 | =F8-D8 -> 2160000~#,##0;(#,##0) | =F8/D8 -> 1.06~0.00%
#4 | SIM B I perpanjangan | #80000~#,##0 | #60000000~#,##0 | #702~#,##0 | =C9*E9 -> 56160000~#,##0 | =F9-D9 -> -3840000~#,##0;(#,##0) | =F9/D9 -> 0.936~0.00%
#5 | SIM B II baru | #120000~#,##0 | #12000000~#,##0 | #96~#,##0 | =C10*E10 -> 11520000~#,##0 | =F10-D10 -> -480000~#,##0;(#,##0) | =F10/D10 -> 0.96~0.00%
#6 | SIM C baru | #100000~#,##0 | #1150000000~#,##0 | #11845~#,##0 | =C11*E11 -> 1184500000~#,##0 | =F11-D11 -> 34500000~#,##0;(#,##0) | =F11/D11 -> 1.03~0.00%
#7 | SIM C perpanjangan | #75000~#,##0 | #950000000~#,##0 | #12930~#,##0 | =C12*E12 -> 969750000~#,##0 | =F12-D12 -> 19750000~#,##0;(#,##0) | =F12/D12 -> 1.020789473684~0.00%
#8 | SIM D | #50000~#,##0 | #1000000~#,##0 | #14~#,##0 | =C13*E13 -> 700000~#,##0 | =F13-D13 -> -300000~#,##0;(#,##0) | =F13/D13 -> 0.7~0.00%
 | Jumlah A |  | =SUM(D6:D13) -> 2929000000~#,##0 | =SUM(E6:E13) -> 33443~#,##0 | =SUM(F6:F13) -> 3000310000~#,##0 | =F14-D14 -> 71310000~#,##0;(#,##0) | =F14/D14 -> 1.02434619324~0.00%
B | Samsat (STNK, TNKB, BPKB)
#1 | STNK R2/R3 | #100000~#,##0 | #3750000000~#,##0 | #38214~#,##0 | =C16*E16 -> 3821400000~#,##0 | =F16-D16 -> 71400000~#,##0;(#,##0) | =F16/D16 -> 1.01904~0.00%
#2 | STNK R4 atau lebih | #200000~#,##0 | #1800000000~#,##0 | #9127~#,##0 | =C17*E17 -> 1825400000~#,##0 | =F17-D17 -> 25400000~#,##0;(#,##0) | =F17/D17 -> 1.014111111111~0.00%
#3 | TNKB R2/R3 | #60000~#,##0 | #1800000000~#,##0 | #29806~#,##0 | =C18*E18 -> 1788360000~#,##0 | =F18-D18 -> -11640000~#,##0;(#,##0) | =F18/D18 -> 0.993533333333~0.00%
#4 | TNKB R4 atau lebih | #100000~#,##0 | #625000000~#,##0 | #6418~#,##0 | =C19*E19 -> 641800000~#,##0 | =F19-D19 -> 16800000~#,##0;(#,##0) | =F19/D19 -> 1.02688~0.00%
#5 | BPKB R2/R3 | #225000~#,##0 | #3800000000~#,##0 | #17352~#,##0 | =C20*E20 -> 3904200000~#,##0 | =F20-D20 -> 104200000~#,##0;(#,##0) | =F20/D20 -> 1.027421052632~0.00%
#6 | BPKB R4 atau lebih | #375000~#,##0 | #1500000000~#,##0 | #3946~#,##0 | =C21*E21 -> 1479750000~#,##0 | =F21-D21 -> -20250000~#,##0;(#,##0) | =F21/D21 -> 0.9865~0.00%
#7 | Mutasi keluar R2/R3 | #150000~#,##0 | #200000000~#,##0 | #1204~#,##0 | =C22*E22 -> 180600000~#,##0 | =F22-D22 -> -19400000~#,##0;(#,##0) | =F22/D22 -> 0.903~0.00%
#8 | Mutasi keluar R4 atau lebih | #250000~#,##0 | #210000000~#,##0 | #873~#,##0 | =C23*E23 -> 218250000~#,##0 | =F23-D23 -> 8250000~#,##0;(#,##0) | =F23/D23 -> 1.039285714286~0.00%
 | Jumlah B |  | =SUM(D16:D23) -> 13685000000~#,##0 | =SUM(E16:E23) -> 106940~#,##0 | =SUM(F16:F23) -> 13859760000~#,##0 | =F24-D24 -> 174760000~#,##0;(#,##0) | =F24/D24 -> 1.012770186335~0.00%
C | Intelkam
#1 | SKCK | #30000~#,##0 | #420000000~#,##0 | #14286~#,##0 | =C26*E26 -> 428580000~#,##0 | =F26-D26 -> 8580000~#,##0;(#,##0) | =F26/D26 -> 1.020428571429~0.00%
 | Jumlah C |  | =SUM(D26:D26) -> 420000000~#,##0 | =SUM(E26:E26) -> 14286~#,##0 | =SUM(F26:F26) -> 428580000~#,##0 | =F27-D27 -> 8580000~#,##0;(#,##0) | =F27/D27 -> 1.020428571429~0.00%
 | JUMLAH PNBP |  | =D14+D24+D27 -> 17034000000~#,##0 | =E14+E24+E27 -> 154669~#,##0 | =F14+F24+F27 -> 17288650000~#,##0 | =F28-D28 -> 254650000~#,##0;(#,##0) | =F28/D28 -> 1.014949512739~0.00%

Perkembangan PNBP 2021 - 2023
 | Kelompok | 2021 | 2022 | 2023 | Naik 21-22 | Naik 22-23 | % 22-23
A | Satpas (SIM) | #2684350000~#,##0 | #2791225000~#,##0 | #3000310000~#,##0 | =D32-C32 -> 106875000~#,##0 | =E32-D32 -> 209085000~#,##0 | =G32/D32 -> 0.074907970515~0.00%
B | Samsat (STNK, TNKB, BPKB) | #12418640000~#,##0 | #13106915000~#,##0 | #13859760000~#,##0 | =D33-C33 -> 688275000~#,##0 | =E33-D33 -> 752845000~#,##0 | =G33/D33 -> 0.057438764194~0.00%
C | Intelkam | #388290000~#,##0 | #405630000~#,##0 | #428580000~#,##0 | =D34-C34 -> 17340000~#,##0 | =E34-D34 -> 22950000~#,##0 | =G34/D34 -> 0.056578655425~0.00%
 | Jumlah | =SUM(C32:C34) -> 15491280000~#,##0 | =SUM(D32:D34) -> 16303770000~#,##0 | =SUM(E32:E34) -> 17288650000~#,##0 | =D35-C35 -> 812490000~#,##0 | =E35-D35 -> 984880000~#,##0 | =G35/D35 -> 0.060408114197~0.00%
`,
    },
    {
      name: "T16 IKPA",
      sheet: `
NILAI INDIKATOR KINERJA PELAKSANAAN ANGGARAN (IKPA) 2023

No | Aspek | Indikator | Bobot (%) | Nilai | Nilai Akhir
1 | 2 | 3 | 4 | 5 | 6=4x5/100
#1 | Kualitas Perencanaan Pelaksanaan Anggaran | Revisi DIPA | #10 | #100~0.00 | =D5*E5/100 -> 10~0.00
#2 |  | Deviasi Halaman III DIPA | #10 | #88.74~0.00 | =D6*E6/100 -> 8.874~0.00
#3 | Kualitas Pelaksanaan Anggaran | Penyerapan Anggaran | #20 | #99.12~0.00 | =D7*E7/100 -> 19.824~0.00
#4 |  | Belanja Kontraktual | #10 | #97.5~0.00 | =D8*E8/100 -> 9.75~0.00
#5 |  | Penyelesaian Tagihan | #10 | #100~0.00 | =D9*E9/100 -> 10~0.00
#6 |  | Pengelolaan UP dan TUP | #10 | #98.36~0.00 | =D10*E10/100 -> 9.836~0.00
#7 |  | Dispensasi SPM | #5 | #100~0.00 | =D11*E11/100 -> 5~0.00
#8 | Kualitas Hasil Pelaksanaan Anggaran | Capaian Output | #25 | #100~0.00 | =D12*E12/100 -> 25~0.00
 |  | Nilai total | =SUM(D5:D12) -> 100~0 |  | =SUM(F5:F12) -> 98.284~0.00

Nilai per aspek (rata-rata nilai indikator)
No | Aspek | Jumlah indikator | Rata-rata nilai
#1 | Kualitas Perencanaan Pelaksanaan Anggaran | =COUNT(E5:E6) -> 2~0 | =AVERAGE(E5:E6) -> 94.37~0.00
#2 | Kualitas Pelaksanaan Anggaran | =COUNT(E7:E11) -> 5~0 | =AVERAGE(E7:E11) -> 98.996~0.00
#3 | Kualitas Hasil Pelaksanaan Anggaran | =COUNT(E12:E12) -> 1~0 | =AVERAGE(E12:E12) -> 100~0.00

Perkembangan nilai IKPA
No | Tahun | Target | Nilai | Selisih dari target | Capaian | Naik dari tahun sebelumnya
#1 | #2021~0 | #93~0.00 | #92.47~0.00 | =D23-C23 -> -0.53~0.00 | =D23/C23 -> 0.994301075269~0.00% | -
#2 | #2022~0 | #95~0.00 | #95.81~0.00 | =D24-C24 -> 0.81~0.00 | =D24/C24 -> 1.008526315789~0.00% | =D24-D23 -> 3.34~0.00
#3 | #2023~0 | #96~0.00 | #98.28~0.00 | =D25-C25 -> 2.28~0.00 | =D25/C25 -> 1.02375~0.00% | =D25-D24 -> 2.47~0.00
`,
    },
    {
      name: "Narasi",
      sheet: `
Kekuatan riil personel Polres Karang Asri per 31 Desember 2023 sebanyak 785 orang yang terdiri dari 762 anggota Polri dan 23 PNS Polri, atau 62,10% dari DSP sebanyak 1.264 orang, sehingga masih kurang 479 orang.
Kekurangan personel paling banyak terdapat pada Sat Samapta yaitu 65 orang, karena baru terisi 58 orang dari DSP 123 orang atau 47,15%. Di antara polsek jajaran, pemenuhan tertinggi ada pada Polsek Karang Kota sebesar 67,69%.
Perjanjian Kinerja Kapolres Karang Asri tahun 2023 memuat 4 sasaran strategis dengan 15 indikator kinerja dan didukung anggaran DIPA awal sebesar Rp98.792.780.000,- (sembilan puluh delapan miliar tujuh ratus sembilan puluh dua juta tujuh ratus delapan puluh ribu rupiah) yang terbagi dalam 5 program.
Rata-rata capaian 15 indikator kinerja tahun 2023 adalah 101,34% dengan kategori Sangat Berhasil, naik 1,21 poin dibandingkan tahun 2022 yang sebesar 100,13%. Sebanyak 9 indikator masuk kategori Sangat Berhasil, 5 indikator Berhasil dan 1 indikator Cukup Berhasil.
Jumlah tindak pidana tahun 2023 sebanyak 805 kasus, melebihi batas target 780 kasus sebanyak 25 kasus. Karena indikator ini bersifat minimum is better, capaiannya (2 x 780 - 805) / 780 x 100% = 96,79%. Dibandingkan tahun 2022 sebanyak 766 kasus, JTP naik 39 kasus atau 5,09%.
Dari 805 kasus tersebut dapat diselesaikan 645 kasus, sehingga PPTP tahun 2023 sebesar 80,12% dari target 78% (capaian 102,72%). PPTP naik 4,66 poin dari tahun 2022 yang sebesar 75,46%, dan sisa perkara yang belum selesai tinggal 160 kasus.
Menurut golongannya, kejahatan konvensional masih mendominasi yaitu 651 kasus (80,87%), disusul kejahatan transnasional 142 kasus (17,64%) dan kejahatan terhadap kekayaan negara 12 kasus (1,49%), sedangkan kejahatan berimplikasi kontinjensi nihil. Tiga jenis tindak pidana terbanyak adalah narkotika 109 kasus, penipuan 101 kasus dan curat 98 kasus.
Polsek jajaran menangani 372 kasus atau 46,21% dari seluruh JTP, Sat Reskrim 306 kasus (38,01%) dan Sat Resnarkoba 127 kasus (15,78%). Di antara polsek, PPTP tertinggi dicapai Polsek Girimulyo sebesar 88,24% dan terendah Polsek Karang Kota sebesar 78,21%.
Crime clock tahun 2023 adalah 10 jam 53 menit, lebih cepat 33 menit dibandingkan tahun 2022 yaitu 11 jam 26 menit. Crime rate meningkat dari 74,75 menjadi 78,04 per 100.000 penduduk.
Sepanjang tahun 2023, JTP tertinggi terjadi pada bulan Mei sebanyak 74 kasus dan terendah pada bulan Februari sebanyak 61 kasus, dengan rata-rata 67,1 kasus per bulan. Triwulan II merupakan triwulan dengan JTP terbanyak yaitu 209 kasus.
Kecelakaan lalu lintas tahun 2023 berjumlah 575 kejadian, naik 27 kejadian atau 4,93% dari tahun 2022 sebanyak 548 kejadian. Korban meninggal dunia 113 jiwa, turun 8 jiwa atau 6,61% dari 121 jiwa pada tahun 2022. Kerugian materiil mencapai Rp412.450.000,- (empat ratus dua belas juta empat ratus lima puluh ribu rupiah).
Wilayah Polsek Karang Kota menyumbang laka terbanyak yaitu 96 kejadian (16,7%). Dalam penegakan hukum, Satlantas menerbitkan 9.952 tilang, di antaranya 3.847 melalui ETLE atau 38,66% dari seluruh tilang, serta 21.307 teguran. Pelanggaran helm menempati urutan pertama sebanyak 3.214 tilang (32,30%).
Sat Resnarkoba mengungkap 127 kasus narkoba dengan 154 orang tersangka (144 laki-laki dan 10 perempuan), naik 14 kasus atau 12,39% dari tahun 2022. Terhadap target 105 kasus, realisasi tersebut sebesar 120,95% namun capaian dihitung maksimal 120%. Barang bukti sabu yang disita 691,45 gram, bertambah 152,53 gram dibanding tahun sebelumnya.
Perkara narkoba yang diselesaikan sebanyak 119 dari 127 perkara (93,70%), yaitu P-21 sebanyak 108 perkara, RJ/rehabilitasi 9 perkara dan SP3 2 perkara, sehingga 8 perkara masih dalam proses penyidikan.
Setelah revisi, pagu DIPA Polres Karang Asri T.A. 2023 menjadi Rp100.033.015.000,- (seratus miliar tiga puluh tiga juta lima belas ribu rupiah), bertambah Rp1.240.235.000,- atau 1,26% dari pagu semula. Realisasi sebesar Rp99.776.233.259,- atau 99,74%, sehingga terdapat sisa anggaran Rp256.781.741,-.
Menurut jenis belanja, realisasi belanja pegawai 99,83%, belanja barang 99,42% dan belanja modal 99,51%. Secara kumulatif penyerapan mencapai 22,36% pada triwulan I, 52,30% pada triwulan II, 76,48% pada triwulan III dan 99,74% pada akhir tahun.
Dari 5 program, serapan terendah pada Program Lidik Sidik Tindak Pidana sebesar 97,59% dengan sisa Rp56.787.510,-, terutama karena kegiatan Penindakan Tindak Pidana Korupsi hanya terserap 80,10%. Menurut satuan fungsi, serapan tertinggi pada Sat Intelkam (99,92%) dan terendah pada Sat Pamobvit (96,10%).
Realisasi PNBP tahun 2023 sebesar Rp17.288.650.000,- dari target Rp17.034.000.000,- atau 101,49%, sehingga terdapat kelebihan Rp254.650.000,- dari target. Kelompok Samsat menyumbang Rp13.859.760.000,- atau 80,17%, sedangkan SKCK sebanyak 14.286 lembar dengan tarif Rp30.000,- menghasilkan Rp428.580.000,-.
Nilai IKPA tahun 2023 sebesar 98,28, naik 2,47 dari nilai tahun 2022 sebesar 95,81 dan melampaui target 96. Nilai terendah terdapat pada indikator Deviasi Halaman III DIPA yaitu 88,74.
Pelanggaran anggota tercatat 12 kasus dari batas maksimal 18 kasus, sehingga capaian hasil hitung 133,33% dan dalam laporan ini dihitung 120%. Sementara itu dari 26 pengaduan masyarakat baru 17 yang diselesaikan atau 65,38% dari target 90%, sehingga capaiannya 72,64% (kategori Cukup Berhasil).
`,
    },
  ],
  mistakes: [
    { sheet: "T1 Personel", cell: "F10", right: "76,32", wrong: "73,62" },
    { sheet: "T1 Personel", cell: "E47", right: "764", wrong: "746" },
    { sheet: "T2 PK", cell: "D13", right: "86", wrong: "88" },
    { sheet: "T2 PK", cell: "D25", right: "Rp 6.737.435.000,-", wrong: "Rp 6.773.435.000,-" },
    { sheet: "T3 Capaian", cell: "G13", right: "108,94", wrong: "109,26" },
    { sheet: "T3 Capaian", cell: "H17", right: "Berhasil", wrong: "Sangat Berhasil" },
    { sheet: "T4 Perbandingan", cell: "F16", right: "113,64%", wrong: "86,36%" },
    { sheet: "T4 Perbandingan", cell: "H6", right: "766", wrong: "776" },
    { sheet: "T5 Renja Renstra", cell: "F6", right: "209", wrong: "219" },
    { sheet: "T5 Renja Renstra", cell: "F42", right: "95,4", wrong: "104,8" },
    { sheet: "T6 Jenis TP", cell: "J18", right: "9,8", wrong: "8,9" },
    { sheet: "T6 Jenis TP", cell: "G25", right: "509", wrong: "472" },
    { sheet: "T7 JTP Satuan", cell: "F19", right: "=SUM(F7:F18) -> 372~#,##0", wrong: "=SUM(F7:F17) -> 357~#,##0" },
    { sheet: "T8 Crime Clock", cell: "D11", right: "11 jam 26 menit", wrong: "11 jam 44 menit" },
    { sheet: "T8 Crime Clock", cell: "E26", right: "606", wrong: "589" },
    { sheet: "T9 Bulanan", cell: "F16", right: "=SUM(F13:F15) -> 159~#,##0", wrong: "#169~#,##0" },
    { sheet: "T9 Bulanan", cell: "I21", right: "=I8+I12+I16+I20 -> 575~#,##0", wrong: "=SUM(I5:I20) -> 1150~#,##0" },
    { sheet: "T10 Lantas", cell: "G14", right: "99,74", wrong: "49,94" },
    { sheet: "T10 Lantas", cell: "I48", right: "3.187", wrong: "2.960" },
    { sheet: "T11 Narkoba", cell: "H18", right: "31,71 %", wrong: "24,08 %" },
    { sheet: "T11 Narkoba", cell: "H10", right: "124", wrong: "144" },
    { sheet: "T12 DIPA Program", cell: "H17", right: "97,59%", wrong: "92,99%" },
    { sheet: "T12 DIPA Program", cell: "D11", right: "7.005.215.000", wrong: "6.822.855.000" },
    {
      sheet: "T13 Jenis Belanja",
      cell: "H14",
      right: "=G14/F14 -> 0.992078324615~0.00%",
      wrong: "=G13/F13 -> 0.99634015545~0.00%",
    },
    { sheet: "T13 Jenis Belanja", cell: "D24", right: "=C24+D23 -> 52316772850~#,##0", wrong: "#29949846135~#,##0" },
    { sheet: "T14 Satfung", cell: "E20", right: "=C20-D20 -> 1393960~#,##0", wrong: "=C20-D19 -> 517039700~#,##0" },
    { sheet: "T15 PNBP", cell: "F22", right: "=C22*E22 -> 180600000~#,##0", wrong: "#186000000~#,##0" },
    {
      sheet: "T15 PNBP",
      cell: "H14",
      right: "=F14/D14 -> 1.02434619324~0.00%",
      wrong: "=AVERAGE(H6:H13) -> 0.970236184211~0.00%",
    },
    { sheet: "T16 IKPA", cell: "F7", right: "=D7*E7/100 -> 19.824~0.00", wrong: "#9.912~0.00" },
    { sheet: "T16 IKPA", cell: "G25", right: "=D25-D24 -> 2.47~0.00", wrong: "#2.28~0.00" },
    { sheet: "Narasi", cell: "A1", right: "masih kurang 479 orang", wrong: "masih kurang 497 orang" },
    { sheet: "Narasi", cell: "A2", right: "DSP 123 orang atau 47,15%", wrong: "DSP 123 orang atau 51,35%" },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "miliar tujuh ratus sembilan puluh dua juta",
      wrong: "miliar tujuh ratus sembilan dua juta",
    },
    { sheet: "Narasi", cell: "A4", right: "naik 1,21 poin", wrong: "naik 2,21 poin" },
    { sheet: "Narasi", cell: "A5", right: "x 100% = 96,79%", wrong: "x 100% = 103,21%" },
    { sheet: "Narasi", cell: "A6", right: "naik 4,66 poin", wrong: "naik 4,56 poin" },
    { sheet: "Narasi", cell: "A8", right: "dicapai Polsek Girimulyo", wrong: "dicapai Polsek Jatikerto" },
    { sheet: "Narasi", cell: "A9", right: "lebih cepat 33 menit", wrong: "lebih cepat 43 menit" },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "terendah pada bulan Februari sebanyak 61 kasus",
      wrong: "terendah pada bulan Januari sebanyak 65 kasus",
    },
    { sheet: "Narasi", cell: "A11", right: "turun 8 jiwa atau 6,61%", wrong: "turun 8 jiwa atau 7,08%" },
    { sheet: "Narasi", cell: "A12", right: "ETLE atau 38,66%", wrong: "ETLE atau 63,01%" },
    { sheet: "Narasi", cell: "A13", right: "154 orang tersangka", wrong: "145 orang tersangka" },
    { sheet: "Narasi", cell: "A15", right: "sisa anggaran Rp256.781.741,-", wrong: "sisa anggaran Rp265.781.741,-" },
    { sheet: "Narasi", cell: "A18", right: "kelebihan Rp254.650.000,-", wrong: "kelebihan Rp25.465.000,-" },
    { sheet: "Narasi", cell: "A20", right: "72,64% (kategori Cukup Berhasil)", wrong: "72,64% (kategori Berhasil)" },
  ],
};
