import type { ReportCase } from "./report-case";

/** A district hospital: IKU and RPJMD, SPM, wards, diseases, outpatients, staff, revenue, spending, sources of funds. */
export const rsudBlud: ReportCase = {
  name: "a district hospital run as BLUD",
  year: 2024,
  sheets: [
    {
      name: "IKU-RPJMD",
      sheet: `
Tabel 3.2 Capaian IKU Tahun 2024 dan Perbandingannya dengan Target RPJMD 2022-2026
No | Indikator Kinerja Utama | Satuan | Kondisi Awal 2021 | Target RPJMD |  |  |  |  | Realisasi |  |  | Capaian 2024 (%) | Kriteria | Perubahan Realisasi 2023-2024 | Realisasi 2024 thd Target Akhir RPJMD 2026 (%)
 |  |  |  | 2022 | 2023 | 2024 | 2025 | 2026 | 2022 | 2023 | 2024 |  |  |  |
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13)=(12)/(7) | (14) | (15)=(12)-(11) | (16)=(12)/(9)
1 | Indeks Kepuasan Masyarakat | Nilai | 80,15 | 81,00 | 82,00 | 83,50 | 85,00 | 86,50 | 81,42 | 82,97 | 83,08 | 99,50 | Baik | 0,11 | 96,05
2 | Pemenuhan indikator SPM | % | 45,00 | 50,00 | 52,50 | 55,00 | 60,00 | 65,00 | 47,37 | 52,63 | 57,89 | 105,25 | Sangat Baik | 5,26 | 89,06
3 | Bed Occupancy Rate (BOR) | % | 54,37 | 60,00 | 64,00 | 68,00 | 70,00 | 72,00 | 61,08 | 67,95 | 69,93 | 102,84 | Sangat Baik | 1,98 | 97,13
4 | Net Death Rate (NDR) *) | ‰ | 21,94 | 21,00 | 20,00 | 18,50 | 17,00 | 16,00 | 19,40 | 17,83 | 16,79 | 109,24 | Sangat Baik | -1,04 | 95,06
5 | Cost Recovery Rate BLUD | % | 98,60 | 100,00 | 102,00 | 105,00 | 108,00 | 110,00 | 104,07 | 111,35 | 117,86 | 112,25 | Sangat Baik | 6,51 | 107,15
6 | Pemenuhan kebutuhan tenaga | % | 78,20 | 82,00 | 86,00 | 90,00 | 95,00 | 100,00 | 83,64 | 90,67 | 95,55 | 106,17 | Sangat Baik | 4,88 | 95,55
7 | Nilai SAKIP RSUD | Nilai | 67,25 | 68,50 | 70,10 | 72,00 | 74,00 | 76,00 | 68,90 | 70,05 | 71,46 | 99,25 | Baik | 1,41 | 94,03
 | Rata-rata Capaian |  |  |  |  |  |  |  |  |  |  | 104,93 | Sangat Baik |  | 96,29
*) indikator negatif: kolom (13) dan (16) = (2 x target - realisasi) : target x 100
Kriteria capaian: > 100 Sangat Baik; 90 s.d. 100 Baik; 80 s.d. < 90 Cukup; < 80 Kurang

Kriteria | Jumlah IKU | Nomor IKU
Sangat Baik | 5 | 2, 3, 4, 5, 6
Baik | 2 | 1, 7
Cukup | - | -
Kurang | - | -
Jumlah | 7 |

 |  |  |  |  |  |  |  |  | Direktur RSUD Kabupaten Tanjung Raya,

 |  |  |  |  |  |  |  |  | dr. Maria Goretti Lestari, Sp.PK., M.Kes.
`,
    },
    {
      name: "SPM",
      sheet: `
Tabel 3.6 Capaian Standar Pelayanan Minimal (SPM) RSUD Tahun 2024
Jenis Pelayanan | No. Indikator | Indikator SPM | Standar | Realisasi |  |  | Hasil
 |  |  |  | Numerator | Denominator | Nilai |
Gawat Darurat | 1 | Kemampuan menangani life saving | 100% | 412 | 412 | 100,00% | Memenuhi
 | 2 | Pemberi pelayanan kegawatdaruratan bersertifikat | 100% | 31 | 34 | 91,18% | Belum memenuhi
 | 3 | Kematian pasien <= 24 jam (per 1.000) | <= 2‰ | 29 | 14.326 | 2,02‰ | Belum memenuhi
 | 4 | Kepuasan pelanggan | >= 70% | 349 | 412 | 84,71% | Memenuhi
Rawat Jalan | 5 | Ketersediaan pelayanan oleh dokter spesialis | 100% | 10 | 11 | 90,91% | Belum memenuhi
 | 6 | Waktu tunggu tidak lebih dari 60 menit | >= 80% | 31.874 | 46.384 | 68,72% | Belum memenuhi
 | 7 | Kepuasan pelanggan | >= 90% | 361 | 400 | 90,25% | Memenuhi
Rawat Inap | 8 | Jam visite dokter spesialis pukul 08.00-14.00 | 100% | 8.317 | 9.420 | 88,29% | Belum memenuhi
 | 9 | Kejadian infeksi nosokomial | <= 1,5% | 87 | 9.350 | 0,93% | Memenuhi
 | 10 | Kematian pasien >= 48 jam | <= 2,4% | 157 | 9.350 | 1,68% | Memenuhi
Bedah Sentral | 11 | Waktu tunggu operasi elektif <= 2 hari | 100% | 1.846 | 1.902 | 97,06% | Belum memenuhi
 | 12 | Tidak adanya kejadian operasi salah sisi | 100% | 2.735 | 2.735 | 100,00% | Memenuhi
Laboratorium | 13 | Waktu tunggu hasil <= 140 menit | 100% | 45.318 | 46.120 | 98,26% | Belum memenuhi
 | 14 | Tidak adanya kesalahan pemberian hasil | 100% | 46.120 | 46.120 | 100,00% | Memenuhi
 | 15 | Kepuasan pelanggan | >= 80% | 338 | 400 | 84,50% | Memenuhi
Farmasi | 16 | Waktu tunggu obat jadi <= 30 menit | >= 80% | 36.904 | 44.210 | 83,47% | Memenuhi
 | 17 | Tidak adanya kesalahan pemberian obat | 100% | 44.210 | 44.210 | 100,00% | Memenuhi
Rekam Medik | 18 | Kelengkapan pengisian 24 jam setelah pelayanan | 100% | 8.236 | 9.350 | 88,09% | Belum memenuhi
 | 19 | Kelengkapan informed consent | 100% | 2.735 | 2.735 | 100,00% | Memenuhi
Rekapitulasi Pemenuhan SPM menurut Jenis Pelayanan
Jenis Pelayanan | Jumlah Indikator | Memenuhi | Belum Memenuhi | Pemenuhan 2024 (%) | Pemenuhan 2023 (%) | Naik/Turun (poin)
Gawat Darurat | 4 | 2 | 2 | 50,00 | 75,00 | -25,00
Rawat Jalan | 3 | 1 | 2 | 33,33 | 33,33 | 0,00
Rawat Inap | 3 | 2 | 1 | 66,67 | 33,33 | 33,34
Bedah Sentral | 2 | 1 | 1 | 50,00 | 50,00 | 0,00
Laboratorium | 3 | 2 | 1 | 66,67 | 66,67 | 0,00
Farmasi | 2 | 2 | - | 100,00 | 50,00 | 50,00
Rekam Medik | 2 | 1 | 1 | 50,00 | 50,00 | 0,00
Jumlah/Pemenuhan RSUD | 19 | 11 | 8 | 57,89 | 52,63 | 5,26
`,
    },
    {
      name: "Rawat Inap",
      sheet: `
Tabel 3.9
Indikator Pelayanan Rawat Inap menurut Ruang Perawatan Tahun 2024 (1 tahun = 366 hari)
No | Ruang Perawatan | TT | Pasien Keluar |  |  |  | Hari Perawatan | Lama Dirawat | BOR (%) | AvLOS (hari) | TOI (hari) | BTO (kali) | NDR (‰) | GDR (‰)
 |  |  | Hidup | Mati < 48 jam | Mati >= 48 jam | Jumlah |  |  |  |  |  |  |  |
1 | 2 | 3 | 4 | 5 | 6 | 7=4+5+6 | 8 | 9 | 10=8/(3x366) | 11=9/7 | 12=((3x366)-8)/7 | 13=7/3 | 14=6/7 | 15=(5+6)/7
1 | Kelas Utama/VIP | 12 | 498 | 3 | 4 | 505 | 2.596 | 2.410 | 59,11 | 4,77 | 3,56 | 42,1 | 7,92 | 13,86
2 | Penyakit Dalam | 34 | 2.216 | 38 | 61 | 2.315 | 9.872 | 9.507 | 79,33 | 4,11 | 1,11 | 68,1 | 26,35 | 42,76
3 | Bedah | 26 | 1.384 | 9 | 14 | 1.407 | 6.735 | 6.512 | 70,78 | 4,63 | 1,98 | 54,1 | 9,95 | 16,35
4 | Anak | 24 | 1.607 | 7 | 5 | 1.619 | 6.020 | 5.848 | 68,53 | 3,61 | 1,71 | 67,5 | 3,09 | 7,41
5 | Kebidanan dan Kandungan | 28 | 2.093 | 1 | 2 | 2.096 | 6.918 | 6.690 | 67,51 | 3,19 | 1,59 | 74,9 | 0,95 | 1,43
6 | Perinatologi | 14 | 741 | 16 | 19 | 776 | 3.714 | 3.625 | 72,48 | 4,67 | 1,82 | 55,4 | 24,48 | 45,10
7 | Paru dan Isolasi | 10 | 287 | 6 | 15 | 308 | 2.143 | 2.089 | 58,55 | 6,78 | 4,93 | 30,8 | 48,70 | 68,18
8 | ICU/ICCU | 8 | 246 | 41 | 37 | 324 | 1.928 | 1.905 | 65,85 | 5,88 | 3,09 | 40,5 | 114,20 | 240,74
 | RSUD | 156 | 9.072 | 121 | 157 | 9.350 | 39.926 | 38.586 | 69,93 | 4,13 | 1,84 | 59,9 | 16,79 | 29,73
Sumber: Instalasi Rekam Medis (SIRS Online RL 3.1), diolah. NDR dan GDR per 1.000 pasien keluar.

Perkembangan Indikator Rawat Inap
Indikator | Nilai Ideal Kemenkes | 2021 | 2022 | 2023 | 2024 | Perubahan 2023-2024 | Keterangan 2024
BOR (%) | 60 - 85 | 54,37 | 61,08 | 67,95 | 69,93 | 1,98 | Ideal
AvLOS (hari) | 3 - 6 | 4,02 | 4,11 | 4,21 | 4,13 | -0,08 | Ideal
TOI (hari) | 1 - 3 | 3,38 | 2,61 | 2,02 | 1,84 | -0,18 | Ideal
BTO (kali) | 40 - 50 | 49,3 | 54,6 | 57,8 | 59,9 | 2,1 | Tidak ideal
NDR (‰) | < 25 | 21,94 | 19,40 | 17,83 | 16,79 | -1,04 | Ideal
GDR (‰) | < 45 | 38,26 | 35,71 | 31,05 | 29,73 | -1,32 | Ideal
`,
    },
    {
      name: "Penyakit",
      sheet: `
Tabel 3.10 Sepuluh Besar Penyakit Rawat Inap Tahun 2024
No | Kode ICD-10 | Diagnosis | Pasien Keluar (orang) |  |  | % dari Seluruh Pasien Keluar | Di antaranya Meninggal | CFR (%)
 |  |  | Laki-laki | Perempuan | Jumlah |  |  |
1 | A91 | Demam berdarah dengue | 412 | 396 | 808 | 8,64 | 9 | 1,11
2 | A09 | Diare dan gastroenteritis | 318 | 347 | 665 | 7,11 | 4 | 0,60
3 | J18.9 | Pneumonia | 291 | 226 | 517 | 5,53 | 58 | 11,22
4 | I10 | Hipertensi esensial | 173 | 241 | 414 | 4,43 | 6 | 1,45
5 | E11 | Diabetes mellitus tipe 2 | 182 | 229 | 411 | 4,40 | 27 | 6,57
6 | I63 | Stroke infark | 164 | 121 | 285 | 3,05 | 49 | 17,19
7 | N18 | Penyakit ginjal kronik | 138 | 104 | 242 | 2,59 | 31 | 12,81
8 | O82 | Persalinan dengan seksio sesarea | - | 386 | 386 | 4,13 | 1 | 0,26
9 | K35 | Apendisitis akut | 149 | 132 | 281 | 3,01 | 2 | 0,71
10 | A15 | Tuberkulosis paru | 127 | 83 | 210 | 2,25 | 14 | 6,67
 |  | Jumlah 10 besar | 1.954 | 2.265 | 4.219 | 45,12 | 201 | 4,76
 |  | Penyakit lainnya | 2.363 | 2.768 | 5.131 | 54,88 | 77 | 1,50
 |  | Jumlah seluruhnya | 4.317 | 5.033 | 9.350 | 100,00 | 278 | 2,97
CFR (case fatality rate) = pasien meninggal : jumlah pasien keluar x 100. Jumlah seluruhnya sama dengan jumlah pasien keluar pada Tabel 3.9.
`,
    },
    {
      name: "Rawat Jalan",
      sheet: `
Tabel 3.11 Kunjungan Rawat Jalan Tahun 2024 dan Pertumbuhannya
Poliklinik | Jenis Kunjungan |  | Cara Pembayaran |  |  | Jumlah 2024 | Porsi | Jumlah 2023 | Pertumbuhan | Rata-rata per Hari Buka *)
 | Baru | Lama | JKN PBI | JKN Non PBI | Umum/Lainnya |  |  |  |  |
(1) | (2) | (3) | (4) | (5) | (6) | (7) = (2)+(3) = (4)+(5)+(6) | (8) | (9) | (10) = ((7)-(9))/(9) | (11)
Penyakit Dalam | #1204~#,##0 | #6981~#,##0 | #4872~#,##0 | #2617~#,##0 | #696~#,##0 | #8185~#,##0 | #0.1765~0.00% | #7742~#,##0 | #0.0572~0.00% | #27.5~0.0
Bedah Umum | #893~#,##0 | #3120~#,##0 | #2344~#,##0 | #1289~#,##0 | #380~#,##0 | #4013~#,##0 | #0.0865~0.00% | #4105~#,##0 | #-0.0224~0.00% | #13.5~0.0
Anak | #1015~#,##0 | #2246~#,##0 | #1903~#,##0 | #1062~#,##0 | #296~#,##0 | #3261~#,##0 | #0.0703~0.00% | #3188~#,##0 | #0.0229~0.00% | #10.9~0.0
Kebidanan dan Kandungan | #1322~#,##0 | #3057~#,##0 | #2418~#,##0 | #1455~#,##0 | #506~#,##0 | #4379~#,##0 | #0.0944~0.00% | #4297~#,##0 | #0.0191~0.00% | #14.7~0.0
Saraf | #684~#,##0 | #4415~#,##0 | #3126~#,##0 | #1638~#,##0 | #335~#,##0 | #5099~#,##0 | #0.1099~0.00% | #4460~#,##0 | #0.1433~0.00% | #17.1~0.0
Mata | #1140~#,##0 | #1986~#,##0 | #1875~#,##0 | #894~#,##0 | #357~#,##0 | #3126~#,##0 | #0.0674~0.00% | #2954~#,##0 | #0.0582~0.00% | #10.5~0.0
THT-KL | #772~#,##0 | #1104~#,##0 | #1047~#,##0 | #618~#,##0 | #211~#,##0 | #1876~#,##0 | #0.0404~0.00% | #1936~#,##0 | #-0.0310~0.00% | #6.3~0.0
Jantung | #518~#,##0 | #4793~#,##0 | #3268~#,##0 | #1825~#,##0 | #218~#,##0 | #5311~#,##0 | #0.1145~0.00% | #4512~#,##0 | #0.1771~0.00% | #17.8~0.0
Paru | #436~#,##0 | #2871~#,##0 | #2290~#,##0 | #812~#,##0 | #205~#,##0 | #3307~#,##0 | #0.0713~0.00% | #3017~#,##0 | #0.0961~0.00% | #11.1~0.0
Gigi dan Mulut | #905~#,##0 | #1263~#,##0 | #1008~#,##0 | #571~#,##0 | #589~#,##0 | #2168~#,##0 | #0.0467~0.00% | #2021~#,##0 | #0.0727~0.00% | #7.3~0.0
Rehabilitasi Medik | #241~#,##0 | #5418~#,##0 | #3587~#,##0 | #1864~#,##0 | #208~#,##0 | #5659~#,##0 | #0.1220~0.00% | #5236~#,##0 | #0.0808~0.00% | #19.0~0.0
Total | #9130~#,##0 | #37254~#,##0 | #27738~#,##0 | #14645~#,##0 | #4001~#,##0 | #46384~#,##0 | #1~0.00% | #43468~#,##0 | #0.0671~0.00% | #155.7~0.0
*) poliklinik buka 298 hari selama tahun 2024
`,
    },
    {
      name: "Ketenagaan",
      sheet: `
Tabel 2.3 Keadaan dan Kebutuhan Tenaga RSUD per 31 Desember 2024
No | Jenis Tenaga | PNS |  | PPPK |  | Pegawai BLUD |  | Jumlah |  |  | Kebutuhan (ABK) | Lebih/(Kurang) | Pemenuhan (%)
 |  | L | P | L | P | L | P | L | P | Total |  |  |
I | Tenaga Medis | 9 | 12 | 3 | 5 | 5 | 7 | 17 | 24 | 41 | 49 | (8) | 83,67
1 | Dokter Spesialis | 5 | 4 | 2 | 1 | 3 | 2 | 10 | 7 | 17 | 24 | (7) | 70,83
2 | Dokter Umum | 4 | 6 | 1 | 3 | 2 | 5 | 7 | 14 | 21 | 22 | (1) | 95,45
3 | Dokter Gigi | - | 2 | - | 1 | - | - | - | 3 | 3 | 3 | 0 | 100,00
II | Tenaga Keperawatan dan Kebidanan | 28 | 89 | 11 | 48 | 9 | 38 | 48 | 175 | 223 | 229 | (6) | 97,38
1 | Perawat | 28 | 57 | 11 | 34 | 9 | 27 | 48 | 118 | 166 | 178 | (12) | 93,26
2 | Bidan | - | 32 | - | 14 | - | 11 | - | 57 | 57 | 51 | 6 | 111,76
III | Tenaga Kesehatan Lain | 10 | 28 | 3 | 10 | 4 | 13 | 17 | 51 | 68 | 77 | (9) | 88,31
1 | Apoteker | 1 | 4 | - | 2 | - | 1 | 1 | 7 | 8 | 9 | (1) | 88,89
2 | Tenaga Teknis Kefarmasian | 2 | 6 | 1 | 3 | 1 | 4 | 4 | 13 | 17 | 20 | (3) | 85,00
3 | Ahli Gizi | - | 4 | - | 1 | - | 1 | - | 6 | 6 | 7 | (1) | 85,71
4 | Ahli Teknologi Laboratorium Medik | 2 | 7 | 1 | 2 | - | 2 | 3 | 11 | 14 | 14 | 0 | 100,00
5 | Radiografer | 3 | 2 | 1 | - | 1 | 1 | 5 | 3 | 8 | 8 | 0 | 100,00
6 | Perekam Medis | 1 | 3 | - | 2 | 2 | 3 | 3 | 8 | 11 | 15 | (4) | 73,33
7 | Sanitarian | 1 | 2 | - | - | - | 1 | 1 | 3 | 4 | 4 | 0 | 100,00
IV | Tenaga Non Kesehatan | 14 | 12 | 3 | 3 | 40 | 25 | 57 | 40 | 97 | 94 | 3 | 103,19
1 | Administrasi dan Keuangan | 9 | 12 | 2 | 3 | 8 | 11 | 19 | 26 | 45 | 43 | 2 | 104,65
2 | Teknisi dan IPSRS | 3 | - | 1 | - | 5 | - | 9 | - | 9 | 11 | (2) | 81,82
3 | Pengemudi, Satpam dan Kebersihan | 2 | - | - | - | 27 | 14 | 29 | 14 | 43 | 40 | 3 | 107,50
 | JUMLAH (I+II+III+IV) | 61 | 141 | 20 | 66 | 58 | 83 | 139 | 290 | 429 | 449 | (20) | 95,55

Komposisi menurut Status Kepegawaian
Status | 2023 |  | 2024 |  | Perubahan
 | Orang | % | Orang | % |
PNS | 209 | 50,0 | 202 | 47,1 | (7)
PPPK | 71 | 17,0 | 86 | 20,0 | 15
Pegawai BLUD | 138 | 33,0 | 141 | 32,9 | 3
Jumlah | 418 | 100,0 | 429 | 100,0 | 11
`,
    },
    {
      name: "Pendapatan",
      sheet: `
Tabel 3.14
Target dan Realisasi Pendapatan BLUD Tahun Anggaran 2024
(dalam Rupiah)
Kode | Uraian | Target 2024 |  | Realisasi 2024 | Lebih/(Kurang) dari Target Perubahan | % | Realisasi 2023 | Naik/(Turun) 2023-2024 |
 |  | Murni | Perubahan |  |  |  |  | Rp | %
1 | 2 | 3 | 4 | 5 | 6=5-4 | 7=5/4 | 8 | 9=5-8 | 10=9/8
1 | Jasa Layanan Pasien | 57.390.000.000 | 60.685.000.000 | 61.963.864.400 | 1.278.864.400 | 102,11 | 56.458.297.700 | 5.505.566.700 | 9,75
1.1 | Klaim JKN BPJS Kesehatan | 48.200.000.000 | 51.750.000.000 | 53.186.420.150 | 1.436.420.150 | 102,78 | 47.615.380.900 | 5.571.039.250 | 11,70
1.2 | Pasien Umum | 6.100.000.000 | 5.900.000.000 | 5.724.316.800 | (175.683.200) | 97,02 | 5.981.204.500 | (256.887.700) | (4,29)
1.3 | Jamkesda Kabupaten | 2.450.000.000 | 2.450.000.000 | 2.450.000.000 | 0 | 100,00 | 2.312.750.000 | 137.250.000 | 5,93
1.4 | Asuransi Swasta dan Perusahaan | 640.000.000 | 585.000.000 | 603.127.450 | 18.127.450 | 103,10 | 548.962.300 | 54.165.150 | 9,87
2 | Hasil Kerja Sama | 601.000.000 | 636.000.000 | 645.650.000 | 9.650.000 | 101,52 | 607.275.000 | 38.375.000 | 6,32
2.1 | Praktik Pendidikan dan Pelatihan | 385.000.000 | 420.000.000 | 447.650.000 | 27.650.000 | 106,58 | 391.275.000 | 56.375.000 | 14,41
2.2 | Sewa Lahan Kantin dan Parkir | 216.000.000 | 216.000.000 | 198.000.000 | (18.000.000) | 91,67 | 216.000.000 | (18.000.000) | (8,33)
3 | Lain-lain Pendapatan BLUD yang Sah | 92.000.000 | 75.000.000 | 102.332.567 | 27.332.567 | 136,44 | 99.614.826 | 2.717.741 | 2,73
3.1 | Jasa Giro | 92.000.000 | 75.000.000 | 81.264.317 | 6.264.317 | 108,35 | 88.410.226 | (7.145.909) | (8,08)
3.2 | Hasil Pemanfaatan Kekayaan | - | - | 14.750.000 | 14.750.000 | - | - | 14.750.000 | -
3.3 | Denda Keterlambatan Pekerjaan | - | - | 6.318.250 | 6.318.250 | - | 11.204.600 | (4.886.350) | (43,61)
 | JUMLAH PENDAPATAN | 58.083.000.000 | 61.396.000.000 | 62.711.846.967 | 1.315.846.967 | 102,14 | 57.165.187.526 | 5.546.659.441 | 9,70
Terbilang realisasi: enam puluh dua miliar tujuh ratus sebelas juta delapan ratus empat puluh enam ribu sembilan ratus enam puluh tujuh rupiah
Pos yang tidak ditargetkan (3.2 dan 3.3) tidak dihitung persentasenya.

Realisasi Pendapatan per Semester
Uraian | Semester I | Semester II | Jumlah | Porsi Semester II (%)
Jasa Layanan Pasien | 29.412.705.300 | 32.551.159.100 | 61.963.864.400 | 52,53
Hasil Kerja Sama | 291.825.000 | 353.825.000 | 645.650.000 | 54,80
Lain-lain Pendapatan BLUD yang Sah | 44.120.387 | 58.212.180 | 102.332.567 | 56,89
Jumlah | 29.748.650.687 | 32.963.196.280 | 62.711.846.967 | 52,56
`,
    },
    {
      name: "Belanja",
      sheet: `
Tabel 3.16 Realisasi Belanja per Program, Kegiatan dan Sub Kegiatan TA 2024 (Rp)
Kode Rekening | Program/Kegiatan/Sub Kegiatan | Anggaran | Realisasi | Penyerapan | Sisa Anggaran | Target Keluaran | Realisasi Keluaran | Capaian Keluaran
1.02.01 | Program Penunjang Urusan Pemerintahan Daerah | #94703650000~#,##0 | #91821794870~#,##0 | #0.9696~0.00% | #2881855130~#,##0 |  |  |
1.02.01.2.02 | Administrasi Keuangan Perangkat Daerah | #31486250000~#,##0 | #30927418655~#,##0 | #0.9823~0.00% | #558831345~#,##0 |  |  |
1.02.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | #31486250000~#,##0 | #30927418655~#,##0 | #0.9823~0.00% | #558831345~#,##0 | 12 bulan | 12 bulan | #1.0000~0.00%
1.02.01.2.10 | Peningkatan Pelayanan BLUD | #63217400000~#,##0 | #60894376215~#,##0 | #0.9633~0.00% | #2323023785~#,##0 |  |  |
1.02.01.2.10.0001 | Pelayanan dan Penunjang Pelayanan BLUD | #63217400000~#,##0 | #60894376215~#,##0 | #0.9633~0.00% | #2323023785~#,##0 | 1 unit kerja | 1 unit kerja | #1.0000~0.00%
1.02.02 | Program Pemenuhan Upaya Kesehatan Perorangan | #20421000000~#,##0 | #19530250880~#,##0 | #0.9564~0.00% | #890749120~#,##0 |  |  |
1.02.02.2.01 | Penyediaan Fasilitas Pelayanan Kesehatan | #17652500000~#,##0 | #16832935880~#,##0 | #0.9536~0.00% | #819564120~#,##0 |  |  |
1.02.02.2.01.0005 | Pengembangan Rumah Sakit | #8740000000~#,##0 | #8516943000~#,##0 | #0.9745~0.00% | #223057000~#,##0 | 1 unit | 1 unit | #1.0000~0.00%
1.02.02.2.01.0014 | Pengadaan Alat Kesehatan | #6312500000~#,##0 | #5748260000~#,##0 | #0.9106~0.00% | #564240000~#,##0 | 37 unit | 34 unit | #0.9189~0.00%
1.02.02.2.01.0020 | Pemeliharaan Alat Kesehatan | #415000000~#,##0 | #396128500~#,##0 | #0.9545~0.00% | #18871500~#,##0 | 62 unit | 62 unit | #1.0000~0.00%
1.02.02.2.01.0023 | Pengadaan Obat dan Bahan Habis Pakai | #2185000000~#,##0 | #2171604380~#,##0 | #0.9939~0.00% | #13395620~#,##0 | 4 paket | 4 paket | #1.0000~0.00%
1.02.02.2.02 | Penyediaan Layanan Kesehatan untuk UKP Rujukan | #2768500000~#,##0 | #2697315000~#,##0 | #0.9743~0.00% | #71185000~#,##0 |  |  |
1.02.02.2.02.0026 | Pengelolaan Jaminan Kesehatan Masyarakat | #2450000000~#,##0 | #2450000000~#,##0 | #1.0000~0.00% | #0~#,##0 | 1 dokumen | 1 dokumen | #1.0000~0.00%
1.02.02.2.02.0035 | Pelaksanaan Akreditasi Fasilitas Kesehatan | #318500000~#,##0 | #247315000~#,##0 | #0.7765~0.00% | #71185000~#,##0 | 1 unit | 1 unit | #1.0000~0.00%
1.02.03 | Program Peningkatan Kapasitas SDM Kesehatan | #264000000~#,##0 | #189740000~#,##0 | #0.7187~0.00% | #74260000~#,##0 |  |  |
1.02.03.2.03 | Pengembangan Mutu dan Kompetensi SDM | #264000000~#,##0 | #189740000~#,##0 | #0.7187~0.00% | #74260000~#,##0 |  |  |
1.02.03.2.03.0001 | Pelatihan Teknis Tenaga Kesehatan | #264000000~#,##0 | #189740000~#,##0 | #0.7187~0.00% | #74260000~#,##0 | 85 orang | 61 orang | #0.7176~0.00%
 | Jumlah Belanja | #115388650000~#,##0 | #111541785750~#,##0 | #0.9667~0.00% | #3846864250~#,##0 |  |  |

Tabel 3.17 Efisiensi Penggunaan Sumber Daya
Program | Rata-rata Capaian Keluaran Sub Kegiatan | Penyerapan Anggaran | Selisih (poin persen) | Keterangan
Program Penunjang Urusan Pemerintahan Daerah | #1.0000~0.00% | #0.9696~0.00% | #3.04~0.00 | Efisien
Program Pemenuhan Upaya Kesehatan Perorangan | #0.9865~0.00% | #0.9564~0.00% | #3.01~0.00 | Efisien
Program Peningkatan Kapasitas SDM Kesehatan | #0.7176~0.00% | #0.7187~0.00% | #-0.11~0.00 | Tidak efisien
Efisien apabila capaian keluaran lebih besar daripada penyerapan anggaran

Tabel 3.18 Anggaran dan Realisasi Belanja menurut Sumber Dana
Sumber Dana | Anggaran (Rp) |  |  | Realisasi (Rp) |  |  | Penyerapan (%) |  |
 | Operasi | Modal | Jumlah | Operasi | Modal | Jumlah | Operasi | Modal | Jumlah
APBD (DAU/PAD) | 37.685.250.000 | 2.917.500.000 | 40.602.750.000 | 37.046.323.035 | 2.596.835.000 | 39.643.158.035 | 98,30 | 89,01 | 97,64
DAK Fisik | - | 10.835.000.000 | 10.835.000.000 | - | 10.417.308.000 | 10.417.308.000 | - | 96,14 | 96,14
DAK Non Fisik | 733.500.000 | - | 733.500.000 | 586.943.500 | - | 586.943.500 | 80,02 | - | 80,02
BLUD | 54.863.150.000 | 8.354.250.000 | 63.217.400.000 | 53.207.941.765 | 7.686.434.450 | 60.894.376.215 | 96,98 | 92,01 | 96,33
Jumlah | 93.281.900.000 | 22.106.750.000 | 115.388.650.000 | 90.841.208.300 | 20.700.577.450 | 111.541.785.750 | 97,38 | 93,64 | 96,67

Tabel 3.19 Tingkat Kemandirian Keuangan BLUD
Uraian | 2022 | 2023 | 2024
Pendapatan BLUD (Rp) | 49.870.316.455 | 57.165.187.526 | 62.711.846.967
Belanja operasi BLUD (Rp) | 47.918.260.400 | 51.336.742.180 | 53.207.941.765
Surplus/(defisit) operasional (Rp) | 1.952.056.055 | 5.828.445.346 | 9.503.905.202
Cost Recovery Rate (%) | 104,07 | 111,35 | 117,86
`,
    },
    {
      name: "Narasi",
      sheet: `
RINGKASAN CAPAIAN KINERJA RSUD KABUPATEN TANJUNG RAYA TAHUN 2024

Rata-rata capaian tujuh IKU tahun 2024 sebesar 104,93% dengan kriteria Sangat Baik; lima IKU berkriteria Sangat Baik dan dua IKU berkriteria Baik.
Indeks Kepuasan Masyarakat naik 0,11 poin dari 82,97 pada tahun 2023 menjadi 83,08, tetapi masih di bawah target RPJMD tahun 2024 sebesar 83,50.
Dari 19 indikator SPM yang diukur, 11 indikator memenuhi standar (57,89%) dan 8 indikator belum memenuhi standar.
BOR rumah sakit mencapai 69,93%, dengan BOR tertinggi di ruang Penyakit Dalam sebesar 79,33% dan terendah di ruang Paru dan Isolasi sebesar 58,55%.
Kunjungan rawat jalan berjumlah 46.384 kunjungan, naik 6,71% dari 43.468 kunjungan pada tahun 2023; pertumbuhan tertinggi terjadi di Poliklinik Jantung sebesar 17,71%.
Penyakit terbanyak adalah demam berdarah dengue dengan 808 pasien atau 8,64% dari seluruh pasien keluar, sedangkan CFR tertinggi pada stroke infark sebesar 17,19%.
Tenaga yang tersedia sebanyak 429 orang dari kebutuhan 449 orang sehingga masih kurang 20 orang; pemenuhan terendah pada jenis tenaga Dokter Spesialis sebesar 70,83%.
Pendapatan BLUD terealisasi Rp62.711.846.967 atau 102,14% dari target perubahan Rp61.396.000.000, dan klaim JKN menyumbang 84,81% dari seluruh pendapatan.
Realisasi belanja mencapai Rp111.541.785.750 atau 96,67% dari anggaran Rp115.388.650.000, dengan sisa anggaran Rp3.846.864.250; penyerapan sub kegiatan terendah adalah Pelatihan Teknis Tenaga Kesehatan sebesar 71,87%.
Cost Recovery Rate BLUD meningkat dari 111,35% menjadi 117,86%, dengan surplus operasional tahun 2024 sebesar Rp9.503.905.202.
`,
    },
  ],
  mistakes: [
    { sheet: "IKU-RPJMD", cell: "M8", right: "109,24", wrong: "90,76" },
    { sheet: "IKU-RPJMD", cell: "O10", right: "4,88", wrong: "7,03" },
    { sheet: "SPM", cell: "G11", right: "88,29%", wrong: "82,89%" },
    { sheet: "SPM", cell: "H16", right: "Belum memenuhi", wrong: "Memenuhi" },
    { sheet: "Rawat Inap", cell: "H14", right: "39.926", wrong: "37.998" },
    { sheet: "Rawat Inap", cell: "N12", right: "48,70", wrong: "68,18" },
    { sheet: "Penyakit", cell: "F9", right: "285", wrong: "258" },
    { sheet: "Rawat Jalan", cell: "E13", right: "812", wrong: "821" },
    { sheet: "Rawat Jalan", cell: "J6", right: "-0.0224", wrong: "0.0224" },
    { sheet: "Ketenagaan", cell: "L11", right: "77", wrong: "73" },
    { sheet: "Pendapatan", cell: "F9", right: "(175.683.200)", wrong: "175.683.200" },
    { sheet: "Pendapatan", cell: "J18", right: "(43,61)", wrong: "(77,34)" },
    { sheet: "Belanja", cell: "C12", right: "415000000", wrong: "451000000" },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "BOR tertinggi di ruang Penyakit Dalam",
      wrong: "BOR tertinggi di ruang Perinatologi",
    },
    { sheet: "Narasi", cell: "A7", right: "naik 6,71%", wrong: "naik 6,29%" },
    { sheet: "Narasi", cell: "A10", right: "menyumbang 84,81%", wrong: "menyumbang 84,18%" },
  ],
};
