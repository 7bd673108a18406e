import type { ReportCase } from "./report-case";

/** a district narcotics office: schools and villages, clients by month and quarter with formulas, CRO, RPD, blocked budget. */
export const bnnkTriwulanKlien: ReportCase = {
  name: "a district narcotics office: schools and villages, clients by month and quarter with formulas, CRO, RPD, blocked budget",
  year: 2022,
  isDense: true,
  sheets: [
    {
      name: "T2.1 PK 2022",
      sheet: `
Tabel 2.1 Perjanjian Kinerja BNN Kabupaten Kendaljati Tahun 2022

No | Sasaran Kegiatan | Indikator Kinerja Kegiatan | Satuan | Target
(1) | (2) | (3) | (4) | (5)
1 | Meningkatnya daya tangkal anak, remaja dan keluarga terhadap bahaya narkotika | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 51,50
2 |  | Indeks Ketahanan Keluarga (Dektara) | Indeks | 78,69
3 | Meningkatnya kapasitas masyarakat dan kawasan rawan | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,30
4 |  | Jumlah kawasan rawan yang naik status keterpulihan | Kawasan | 2
5 | Meningkatnya layanan rehabilitasi berkelanjutan | Persentase klien yang meningkat kualitas hidupnya | % | 70,00
6 |  | Jumlah penyalahguna yang direhabilitasi di klinik BNNK | Orang | 35
7 |  | Persentase klien putus layanan (drop out) *) | % | 20,00
8 |  | Jumlah unit IBM yang operasional | Unit | 6
9 |  | Jumlah Agen Pemulihan yang dilatih | Orang | 32
10 | Meningkatnya pengungkapan tindak pidana narkotika | Jumlah berkas perkara yang P-21 | Berkas | 2
11 |  | Jumlah tersangka/terdakwa yang diasesmen TAT | Orang | 20
12 | Meningkatnya tata kelola dan akuntabilitas satker | Nilai Kinerja Anggaran (NKA) | Nilai | 90,00
13 |  | Nilai IKPA | Nilai | 94,00
 | Jumlah Indikator | 13 IKK

Kode | Kegiatan | Anggaran awal (Rp) | % thd pagu | Ket.
5936 | Pengelolaan Informasi dan Edukasi | Rp235.550.000,- | 9,04% | APBN
3247 | Pemberdayaan Peran Serta Masyarakat | Rp240.160.000,- | 9,22% | APBN
3259 | Penyelenggaraan Layanan Rehabilitasi | Rp258.990.000,- | 9,94% | APBN
3251 | Penyidikan Jaringan Peredaran Gelap Narkotika | Rp211.050.000,- | 8,10% | APBN
3236 | Penyusunan Program, Anggaran dan Evaluasi | Rp33.140.000,- | 1,27% | APBN
3979 | Pembinaan Administrasi dan Sarana Prasarana | Rp1.627.080.000,- | 62,44% | APBN
 | Jumlah | Rp2.605.970.000,- | 100,00%

 |  | Kendaljati, 12 Januari 2022
 | Pihak Kedua | Pihak Pertama
 | Kepala BNNP | Kepala BNNK Kendaljati
`,
    },
    {
      name: "T2.2 RKT",
      sheet: `
Tabel 2.2 Keselarasan Target Renstra 2020-2024, RKT 2022 dan PK 2022
No | Indikator | Target Renstra |  |  |  |  | RKT 2022 | PK 2022 | Selisih PK-Renstra 2022 | Kenaikan target 2021-2022
 |  | 2020 | 2021 | 2022 | 2023 | 2024
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10=9-5 | 11=5-4
1 | Indeks Ketahanan Diri Remaja (Dektari) | 49,50 | 50,50 | 51,50 | 52,00 | 52,50 | 51,50 | 51,50 | - | 1,00
2 | Indeks Ketahanan Keluarga (Dektara) | 76,00 | 77,50 | 78,69 | 79,50 | 80,25 | 78,69 | 78,69 | - | 1,19
3 | Indeks Kemandirian Partisipasi (IKP) | 3,10 | 3,20 | 3,30 | 3,35 | 3,40 | 3,30 | 3,30 | - | 0,10
4 | Jumlah kawasan rawan yang naik status keterpulihan | 1 | 1 | 2 | 3 | 3 | 2 | 2 | - | 1
5 | Persentase klien yang meningkat kualitas hidupnya | 65,00 | 67,50 | 70,00 | 72,50 | 75,00 | 70,00 | 70,00 | - | 2,50
6 | Jumlah penyalahguna yang direhabilitasi di klinik BNNK | 25 | 30 | 35 | 40 | 45 | 35 | 35 | - | 5
7 | Persentase klien putus layanan (drop out) *) | 25,00 | 22,50 | 20,00 | 17,50 | 15,00 | 20,00 | 20,00 | - | -2,50
8 | Jumlah unit IBM yang operasional | 2 | 4 | 6 | 8 | 10 | 6 | 6 | - | 2
9 | Jumlah Agen Pemulihan yang dilatih | 10 | 20 | 32 | 40 | 50 | 32 | 32 | - | 12
10 | Jumlah berkas perkara yang P-21 | 2 | 2 | 2 | 3 | 3 | 2 | 2 | - | -
11 | Jumlah tersangka/terdakwa yang diasesmen TAT | 15 | 18 | 20 | 22 | 24 | 20 | 20 | - | 2
12 | Nilai Kinerja Anggaran (NKA) | 88,00 | 89,00 | 90,00 | 91,00 | 92,00 | 90,00 | 90,00 | - | 1,00
13 | Nilai IKPA | 92,00 | 93,00 | 94,00 | 95,00 | 96,00 | 94,00 | 94,00 | - | 1,00
*) semakin kecil semakin baik
`,
    },
    {
      name: "T3.1 Capaian",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Kegiatan Tahun 2022
No | Indikator Kinerja Kegiatan | Satuan | Target | Realisasi | Capaian (%) | Kategori | Selisih (R-T)
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7 | 8
 | Sasaran I: Meningkatnya daya tangkal anak, remaja dan keluarga terhadap bahaya narkotika
1 | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 51,50 | 50,83 | 98,70 | Baik | -0,67
2 | Indeks Ketahanan Keluarga (Dektara) | Indeks | 78,69 | 80,44 | 102,22 | Sangat Baik | 1,75
 | Sasaran II: Meningkatnya kapasitas masyarakat dan kawasan rawan
3 | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,30 | 3,31 | 100,30 | Sangat Baik | 0,01
4 | Jumlah kawasan rawan yang naik status keterpulihan | Kawasan | 2 | 2 | 100,00 | Sangat Baik | 0
 | Sasaran III: Meningkatnya layanan rehabilitasi berkelanjutan
5 | Persentase klien yang meningkat kualitas hidupnya | % | 70,00 | 82,76 | 118,23 | Sangat Baik | 12,76
6 | Jumlah penyalahguna yang direhabilitasi di klinik BNNK | Orang | 35 | 38 | 108,57 | Sangat Baik | 3
7 | Persentase klien putus layanan (drop out) *) | % | 20,00 | 15,79 | 120,00 | Sangat Baik | -4,21
8 | Jumlah unit IBM yang operasional | Unit | 6 | 6 | 100,00 | Sangat Baik | 0
9 | Jumlah Agen Pemulihan yang dilatih | Orang | 32 | 30 | 93,75 | Baik | -2
 | Sasaran IV: Meningkatnya pengungkapan tindak pidana narkotika
10 | Jumlah berkas perkara yang P-21 | Berkas | 2 | 3 | 120,00 | Sangat Baik | 1
11 | Jumlah tersangka/terdakwa yang diasesmen TAT | Orang | 20 | 19 | 95,00 | Baik | -1
 | Sasaran V: Meningkatnya tata kelola dan akuntabilitas satker
12 | Nilai Kinerja Anggaran (NKA) | Nilai | 90,00 | 84,23 | 93,59 | Baik | -5,77
13 | Nilai IKPA | Nilai | 94,00 | 96,70 | 102,87 | Sangat Baik | 2,70
 | Rata-rata capaian |  |  |  | 104,09 | Sangat Baik
Keterangan: *) indikator minimum, capaian = (2 x target - realisasi)/target x 100. Capaian di atas 120% dihitung 120%.
Kategori: Sangat Baik >= 100; Baik 80 - < 100; Cukup 60 - < 80; Kurang < 60

Rekapitulasi kategori capaian IKK
Sasaran | Jml IKK | Sangat Baik | Baik | Cukup | Kurang | Rata-rata capaian (%)
Sasaran I | 2 | 1 | 1 | - | - | 100,46
Sasaran II | 2 | 2 | - | - | - | 100,15
Sasaran III | 5 | 4 | 1 | - | - | 108,11
Sasaran IV | 2 | 1 | 1 | - | - | 107,50
Sasaran V | 2 | 1 | 1 | - | - | 98,23
Jumlah | 13 | 9 | 4 | - | - | 104,09
Persentase | 100% | 69,23% | 30,77% | 0% | 0%
Rata-rata pada baris jumlah adalah rata-rata 13 IKK, bukan rata-rata sasaran
`,
    },
    {
      name: "T3.2 Perbandingan",
      sheet: `
Tabel 3.2 Perbandingan Realisasi dan Capaian Kinerja Tahun 2020 s.d. 2022
No | Indikator | 2020 |  |  | 2021 |  |  | 2022 |  |  | Naik/turun realisasi 21-22 | Target 2024 | Realisasi 2022 thd target 2024 (%)
 |  | T | R | C | T | R | C | T | R | C
1 | Indeks Ketahanan Diri Remaja (Dektari) | 49,50 | 48,73 | 98,44 | 50,50 | 50,12 | 99,25 | 51,50 | 50,83 | 98,70 | 0,71 | 52,50 | 96,82
2 | Indeks Ketahanan Keluarga (Dektara) | 76,00 | 75,64 | 99,53 | 77,50 | 78,08 | 100,75 | 78,69 | 80,44 | 102,22 | 2,36 | 80,25 | 100,24
3 | Indeks Kemandirian Partisipasi (IKP) | 3,10 | 3,02 | 97,42 | 3,20 | 3,19 | 99,69 | 3,30 | 3,31 | 100,30 | 0,12 | 3,40 | 97,35
4 | Jumlah kawasan rawan yang naik status keterpulihan | 1 | 1 | 100,00 | 1 | 1 | 100,00 | 2 | 2 | 100,00 | 1 | 3 | 66,67
5 | Persentase klien yang meningkat kualitas hidupnya | 65,00 | 66,67 | 102,57 | 67,50 | 72,73 | 107,75 | 70,00 | 82,76 | 118,23 | 10,03 | 75,00 | 110,35
6 | Jumlah penyalahguna yang direhabilitasi di klinik BNNK | 25 | 22 | 88,00 | 30 | 31 | 103,33 | 35 | 38 | 108,57 | 7 | 45 | 84,44
7 | Persentase klien putus layanan (drop out) *) | 25,00 | 27,27 | 90,92 | 22,50 | 22,58 | 99,64 | 20,00 | 15,79 | 120,00 | -6,79 | 15,00 | 94,73
8 | Jumlah unit IBM yang operasional | 2 | 2 | 100,00 | 4 | 4 | 100,00 | 6 | 6 | 100,00 | 2 | 10 | 60,00
9 | Jumlah Agen Pemulihan yang dilatih | 10 | 10 | 100,00 | 20 | 20 | 100,00 | 32 | 30 | 93,75 | 10 | 50 | 60,00
10 | Jumlah berkas perkara yang P-21 | 2 | 1 | 50,00 | 2 | 2 | 100,00 | 2 | 3 | 120,00 | 1 | 3 | 100,00
11 | Jumlah tersangka/terdakwa yang diasesmen TAT | 15 | 12 | 80,00 | 18 | 19 | 105,56 | 20 | 19 | 95,00 | 0 | 24 | 79,17
12 | Nilai Kinerja Anggaran (NKA) | 88,00 | 84,35 | 95,85 | 89,00 | 88,71 | 99,67 | 90,00 | 84,23 | 93,59 | -4,48 | 92,00 | 91,55
13 | Nilai IKPA | 92,00 | 91,26 | 99,20 | 93,00 | 94,70 | 101,83 | 94,00 | 96,70 | 102,87 | 2,00 | 96,00 | 100,73
 | Rata-rata |  |  | 92,46 |  |  | 101,34 |  |  | 104,09
Catatan: T = target, R = realisasi, C = capaian (%), maksimal 120%; *) rumus indikator minimum
`,
    },
    {
      name: "T3.3 Dektari",
      sheet: `
Tabel 3.3 Hasil Pengukuran Indeks Ketahanan Diri Remaja per Sekolah Tahun 2022
No | Sekolah | Responden |  |  | Dimensi |  |  | Dektari | Kategori
 |  | L | P | Jml | Self Regulation | Assertiveness | Reaching Out
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7 | 8 | 9 | 10
1 | SMAN 1 Kendaljati | 4 | 6 | 10 | 53,20 | 51,86 | 54,10 | 53,05 | Sangat Tinggi
2 | SMAN 2 Kendaljati | 5 | 5 | 10 | 52,74 | 50,92 | 53,41 | 52,36 | Tinggi
3 | SMKN 1 Kendaljati | 7 | 3 | 10 | 50,15 | 48,77 | 51,62 | 50,18 | Tinggi
4 | SMK Bhakti Praja | 8 | 2 | 10 | 47,33 | 45,90 | 48,06 | 47,10 | Tinggi
5 | MAN 1 Kendaljati | 3 | 7 | 10 | 54,02 | 52,35 | 55,27 | 53,88 | Sangat Tinggi
6 | SMPN 1 Randusari | 5 | 5 | 10 | 51,48 | 49,63 | 52,90 | 51,34 | Tinggi
7 | SMPN 3 Wonoasri | 6 | 4 | 10 | 49,85 | 48,12 | 50,74 | 49,57 | Tinggi
8 | SMP Muh. 2 Kendaljati | 4 | 6 | 10 | 52,06 | 50,47 | 53,15 | 51,89 | Tinggi
9 | MTsN 2 Karangwaru | 5 | 5 | 10 | 53,61 | 51,29 | 54,44 | 53,11 | Sangat Tinggi
10 | SMPN 2 Gunungsari | 6 | 4 | 10 | 45,88 | 44,73 | 46,95 | 45,85 | Rendah
 | Jumlah / Rata-rata | 53 | 47 | 100 | 51,03 | 49,40 | 52,06 | 50,83 | Tinggi
Dektari = rata-rata ketiga dimensi. Kategori: > 52,38 Sangat Tinggi; 46,25 - 52,38 Tinggi; 40,11 - 46,24 Rendah; < 40,11 Sangat Rendah

Rekap kategori | Jml sekolah | %
Sangat Tinggi | 3 | 30,0%
Tinggi | 6 | 60,0%
Rendah | 1 | 10,0%
Jumlah | 10 | 100,0%
`,
    },
    {
      name: "T3.4 Dektara",
      sheet: `
Tabel 3.4 Indeks Ketahanan Keluarga per Desa/Kelurahan Tahun 2022
No | Desa/Kel | Kecamatan | Jml KK | Skor Ortu | Skor Anak | Dektara | Kategori
#1 | Ds. Randusari | Randusari | #10 | #82.14~0.00 | #79.66~0.00 | =AVERAGE(E3:F3) -> 80.9~0.00 | Tinggi
#2 | Ds. Tegalombo | Randusari | #10 | #78.93~0.00 | #76.05~0.00 | =AVERAGE(E4:F4) -> 77.49~0.00 | Tinggi
#3 | Kel. Kendaljati Kidul | Kendaljati | #12 | #88.75~0.00 | #89.41~0.00 | =AVERAGE(E5:F5) -> 89.08~0.00 | Sangat Tinggi
#4 | Kel. Pasar Lama | Kendaljati | #10 | #74.6~0.00 | #72.88~0.00 | =AVERAGE(E6:F6) -> 73.74~0.00 | Rendah
#5 | Ds. Wonoasri | Wonoasri | #10 | #81.07~0.00 | #80.35~0.00 | =AVERAGE(E7:F7) -> 80.71~0.00 | Tinggi
#6 | Ds. Sumberejo | Wonoasri | #8 | #79.52~0.00 | #77.18~0.00 | =AVERAGE(E8:F8) -> 78.35~0.00 | Tinggi
#7 | Ds. Karangwaru | Karangwaru | #10 | #84.36~0.00 | #81.9~0.00 | =AVERAGE(E9:F9) -> 83.13~0.00 | Tinggi
#8 | Ds. Bulakrejo | Karangwaru | #9 | #76.98~0.00 | #75.36~0.00 | =AVERAGE(E10:F10) -> 76.17~0.00 | Rendah
#9 | Ds. Gunungsari | Gunungsari | #11 | #85.29~0.00 | #83.47~0.00 | =AVERAGE(E11:F11) -> 84.38~0.00 | Tinggi
 | Jumlah/Rata2 |  | =SUM(D3:D11) -> 90 | =AVERAGE(E3:E11) -> 81.2933333333~0.00 | =AVERAGE(F3:F11) -> 79.5844444444~0.00 | =AVERAGE(G3:G11) -> 80.4388888889~0.00 | Tinggi
Ket.: 88,31-100 Sangat Tinggi; 76,61-88,30 Tinggi; 65,00-76,60 Rendah; < 65,00 Sangat Rendah. Target Dektara 2022: 78,69

Kecamatan | Jml Desa/Kel | Jml KK | % KK
Randusari | #2 | #20 | #0.2222222222~0.0%
Kendaljati | #2 | #22 | #0.2444444444~0.0%
Wonoasri | #2 | #18 | #0.2~0.0%
Karangwaru | #2 | #19 | #0.2111111111~0.0%
Gunungsari | #1 | #11 | #0.1222222222~0.0%
Jumlah | =SUM(B16:B20) -> 9 | =SUM(C16:C20) -> 90 | #1~0.0%
`,
    },
    {
      name: "T3.5 IKP-IKKR",
      sheet: `
Tabel 3.5 Indeks Kemandirian Partisipasi per Lembaga
No | Lembaga | Lingkungan | SDM | Metode | Anggaran | Sarpras | Komitmen | IKP | Kategori
1. | Dinas Kesehatan | Pemerintah | 3,40 | 3,25 | 2,80 | 3,50 | 3,60 | 3,31 | Sangat Mandiri
2. | Disdikpora | Pemerintah | 3,55 | 3,30 | 3,10 | 3,45 | 3,70 | 3,42 | Sangat Mandiri
3. | Dispermades | Pemerintah | 3,20 | 3,15 | 3,40 | 3,05 | 3,50 | 3,26 | Sangat Mandiri
4. | Lapas Kelas IIB | Pemerintah | 3,65 | 3,50 | 3,00 | 3,60 | 3,75 | 3,50 | Sangat Mandiri
5. | PT Kendal Tirta Tekstil | Swasta | 3,10 | 3,05 | 2,90 | 3,20 | 3,15 | 3,08 | Mandiri
6. | PT Jati Mebelindo | Swasta | 3,35 | 3,20 | 3,15 | 3,30 | 3,40 | 3,28 | Sangat Mandiri
7. | SMKN 1 Kendaljati | Pendidikan | 3,60 | 3,45 | 3,05 | 3,40 | 3,65 | 3,43 | Sangat Mandiri
8. | STIKES Bina Husada | Pendidikan | 3,70 | 3,55 | 3,35 | 3,65 | 3,80 | 3,61 | Sangat Mandiri
9. | PKK Kab. Kendaljati | Masyarakat | 3,45 | 3,30 | 2,95 | 3,25 | 3,55 | 3,30 | Sangat Mandiri
10. | Karang Taruna Wonoasri | Masyarakat | 3,00 | 2,85 | 2,50 | 2,90 | 3,20 | 2,89 | Mandiri
 | Rata-rata |  | 3,40 | 3,26 | 3,02 | 3,33 | 3,53 | 3,31 | Sangat Mandiri
3,26 - 4,00 Sangat Mandiri; 2,51 - 3,25 Mandiri; 1,76 - 2,50 Kurang Mandiri; 1,00 - 1,75 Tidak Mandiri

Tabel 3.6 Nilai Keterpulihan Kawasan Rawan (IKKR) Desa Bersinar
No | Kawasan | IKKR |  | Naik | Status |  | Ket.
 |  | 2021 | 2022 |  | 2021 | 2022
1. | Ds. Randusari | 2,31 | 2,68 | 0,37 | Waspada | Siaga | Naik status
2. | Kel. Pasar Lama | 1,62 | 1,71 | 0,09 | Bahaya | Bahaya | Tetap
3. | Ds. Wonoasri | 2,55 | 2,94 | 0,39 | Siaga | Siaga | Tetap
4. | Ds. Gunungsari | 2,87 | 3,32 | 0,45 | Siaga | Aman | Naik status
5. | Ds. Bulakrejo | 1,94 | 2,22 | 0,28 | Waspada | Waspada | Tetap
 | Rata-rata | 2,26 | 2,57 | 0,32 | Waspada | Siaga | 2 kawasan naik
Kenaikan rata-rata dihitung dari rata-rata kenaikan sebelum pembulatan. < 1,75 Bahaya; 1,75 - 2,49 Waspada; 2,50 - 3,24 Siaga; 3,25 - 4,00 Aman
`,
    },
    {
      name: "T3.6 Rehab per Bulan",
      sheet: `
Tabel 3.7 Klien Rehabilitasi per Bulan Tahun 2022
Bulan | Klinik BNNK |  |  | IBM |  |  | Total | Kumulatif
 | L | P | Jml | L | P | Jml
Januari | #2 | #0 | =SUM(B4:C4) -> 2 | #2 | #0 | =SUM(E4:F4) -> 2 | =D4+G4 -> 4 | #4
Februari | #3 | #1 | =SUM(B5:C5) -> 4 | #4 | #0 | =SUM(E5:F5) -> 4 | =D5+G5 -> 8 | #12
Maret | #4 | #0 | =SUM(B6:C6) -> 4 | #3 | #1 | =SUM(E6:F6) -> 4 | =D6+G6 -> 8 | #20
Triwulan I | =SUM(B4:B6) -> 9 | =SUM(C4:C6) -> 1 | =SUM(D4:D6) -> 10 | =SUM(E4:E6) -> 9 | =SUM(F4:F6) -> 1 | =SUM(G4:G6) -> 10 | =SUM(H4:H6) -> 20
April | #2 | #1 | =SUM(B8:C8) -> 3 | #5 | #0 | =SUM(E8:F8) -> 5 | =D8+G8 -> 8 | #28
Mei | #1 | #0 | =SUM(B9:C9) -> 1 | #2 | #1 | =SUM(E9:F9) -> 3 | =D9+G9 -> 4 | #32
Juni | #3 | #0 | =SUM(B10:C10) -> 3 | #6 | #0 | =SUM(E10:F10) -> 6 | =D10+G10 -> 9 | #41
Triwulan II | =SUM(B8:B10) -> 6 | =SUM(C8:C10) -> 1 | =SUM(D8:D10) -> 7 | =SUM(E8:E10) -> 13 | =SUM(F8:F10) -> 1 | =SUM(G8:G10) -> 14 | =SUM(H8:H10) -> 21
Juli | #5 | #1 | =SUM(B12:C12) -> 6 | #4 | #2 | =SUM(E12:F12) -> 6 | =D12+G12 -> 12 | #53
Agustus | #2 | #0 | =SUM(B13:C13) -> 2 | #3 | #0 | =SUM(E13:F13) -> 3 | =D13+G13 -> 5 | #58
September | #4 | #1 | =SUM(B14:C14) -> 5 | #5 | #1 | =SUM(E14:F14) -> 6 | =D14+G14 -> 11 | #69
Triwulan III | =SUM(B12:B14) -> 11 | =SUM(C12:C14) -> 2 | =SUM(D12:D14) -> 13 | =SUM(E12:E14) -> 12 | =SUM(F12:F14) -> 3 | =SUM(G12:G14) -> 15 | =SUM(H12:H14) -> 28
Oktober | #3 | #0 | =SUM(B16:C16) -> 3 | #2 | #0 | =SUM(E16:F16) -> 2 | =D16+G16 -> 5 | #74
November | #2 | #1 | =SUM(B17:C17) -> 3 | #3 | #0 | =SUM(E17:F17) -> 3 | =D17+G17 -> 6 | #80
Desember | #2 | #0 | =SUM(B18:C18) -> 2 | #1 | #0 | =SUM(E18:F18) -> 1 | =D18+G18 -> 3 | #83
Triwulan IV | =SUM(B16:B18) -> 7 | =SUM(C16:C18) -> 1 | =SUM(D16:D18) -> 8 | =SUM(E16:E18) -> 6 | =SUM(F16:F18) -> 0 | =SUM(G16:G18) -> 6 | =SUM(H16:H18) -> 14
JUMLAH | =B7+B11+B15+B19 -> 33 | =C7+C11+C15+C19 -> 5 | =D7+D11+D15+D19 -> 38 | =E7+E11+E15+E19 -> 40 | =F7+F11+F15+F19 -> 5 | =G7+G11+G15+G19 -> 45 | =H7+H11+H15+H19 -> 83 | #83
% L/P | #0.8684210526~0.00% | #0.1315789474~0.00% | #1~0.00% | #0.8888888889~0.00% | #0.1111111111~0.00% | #1~0.00%
`,
    },
    {
      name: "T3.7 Usia dan Zat",
      sheet: `
Tabel 3.8 Klien Klinik BNNK menurut Kelompok Usia dan Jenis Zat
Usia | 2021 | 2022 | % 2022 | Naik/turun |  | Zat utama | 2021 | 2022 | % 2022 | Naik/turun
< 15 tahun | 1 | 2 | 5,3% | 1 |  | Metamfetamina (sabu) | 14 | 16 | 42,1% | 2
15 – 18 tahun | 6 | 7 | 18,4% | 1 |  | Ganja | 3 | 2 | 5,3% | -1
19 – 25 tahun | 11 | 13 | 34,2% | 2 |  | Tembakau sintetis | 2 | 5 | 13,2% | 3
26 – 35 tahun | 8 | 10 | 26,3% | 2 |  | Obat keras (Tramadol/Trihex) | 7 | 9 | 23,7% | 2
36 – 45 tahun | 3 | 4 | 10,5% | 1 |  | Benzodiazepin | 3 | 2 | 5,3% | -1
> 45 tahun | 2 | 2 | 5,3% | - |  | Inhalan (lem) | 2 | 1 | 2,6% | -1
 |  |  |  |  |  | Multi-drug | - | 3 | 7,9% | 3
Jumlah | 31 | 38 | 100,0% | 7 |  | Jumlah | 31 | 38 | 100,0% | 7
Jumlah persentase per baris dapat tidak tepat 100,0% karena pembulatan

Tabel 3.9 Klien menurut Pendidikan dan Status Akhir Layanan
Pendidikan | 2021 | 2022 | % 2022 | Pertumbuhan (%) |  | Status akhir | 2021 | 2022 | % 2021 | % 2022
SD/sederajat | 4 | 5 | 13,16% | 25,00 |  | Selesai program | 22 | 29 | 70,97% | 76,32%
SMP/sederajat | 9 | 11 | 28,95% | 22,22 |  | Masih dalam layanan | 2 | 2 | 6,45% | 5,26%
SMA/sederajat | 15 | 18 | 47,37% | 20,00 |  | Putus layanan (drop out) | 7 | 6 | 22,58% | 15,79%
Diploma/Sarjana | 3 | 4 | 10,53% | 33,33 |  | Dirujuk rawat inap | - | 1 | - | 2,63%
Jumlah | 31 | 38 | 100,00% | 22,58 |  | Jumlah | 31 | 38 | 100,00% | 100,00%
`,
    },
    {
      name: "T3.8 IBM dan WHOQoL",
      sheet: `
Tabel 3.10 Layanan Intervensi Berbasis Masyarakat (IBM) 2022
No | Unit IBM | Jml AP | Target klien | Realisasi klien | Capaian | Selesai | % selesai
1 | IBM Randusari Bangkit | 5 orang | 8 | 9 | 112,5% | 8 | 88,9%
2 | IBM Pasar Lama Pulih | 5 orang | 8 | 11 | 137,5% | 7 | 63,6%
3 | IBM Wonoasri Sehat | 5 orang | 6 | 7 | 116,7% | 6 | 85,7%
4 | IBM Gunungsari Mandiri | 5 orang | 6 | 6 | 100,0% | 5 | 83,3%
5 | IBM Karangwaru Peduli | 5 orang | 6 | 7 | 116,7% | 6 | 85,7%
6 | IBM Bulakrejo Bersinar | 5 orang | 6 | 5 | 83,3% | 4 | 80,0%
 | Jumlah | 30 orang | 40 | 45 | 112,5% | 36 | 80,0%

Tabel 3.11 Rata-rata skor WHOQoL-BREF klien klinik
No | Domain | Sebelum | Sesudah | Kenaikan | % kenaikan
1 | Kesehatan Fisik | 54,32 | 67,85 | 13,53 | 24,91
2 | Psikologis | 51,78 | 66,40 | 14,62 | 28,23
3 | Hubungan Sosial | 56,15 | 64,92 | 8,77 | 15,62
4 | Lingkungan | 58,47 | 65,71 | 7,24 | 12,38
 | Rata-rata 4 domain | 55,18 | 66,22 | 11,04 | 20,01
% kenaikan pada baris rata-rata = kenaikan rata-rata dibagi rata-rata sebelum

Kualitas hidup klien selesai program | Jml klien | %
Meningkat | 24 | 82,76%
Tetap | 3 | 10,34%
Menurun | 2 | 6,90%
Jumlah klien selesai program | 29 | 100,00%
`,
    },
    {
      name: "T3.9 Berkas dan TAT",
      sheet: `
Tabel 3.12 Laporan Kasus Narkotika (LKN) yang Ditangani 2022
No | Nomor LKN | Tanggal | Jml TSK | BB Sabu (gram) | BB Ganja (gram) | Status per 31 Des
1 | LKN/01-BRNTS/II/2022 | 14/02/2022 | 2 | 12,46 | - | P-21
2 | LKN/02-BRNTS/V/2022 | 23/05/2022 | 1 | 5,18 | - | P-21
3 | LKN/03-BRNTS/VIII/2022 | 09/08/2022 | 1 | - | 148,60 | P-21
4 | LKN/04-BRNTS/XI/2022 | 17/11/2022 | 3 | 27,93 | 6,25 | Sidik
 | Jumlah | 4 LKN | 7 | 45,57 | 154,85 | 3 P-21, 1 sidik

Tabel 3.13 Hasil Asesmen Terpadu (TAT) 2022
No | Asal permohonan | Permohonan | Rekomendasi TAT |  |  | Dilayani | % dilayani
 |  |  | Rawat jalan | Rawat inap | Proses hukum + rehab
1 | 2 | 3 | 4 | 5 | 6 | 7=4+5+6 | 8=7/3
1 | Satresnarkoba Polres Kendaljati | 11 | 4 | 3 | 3 | 10 | 90,91%
2 | Polsek Kendaljati Kota | 3 | 2 | - | 1 | 3 | 100,00%
3 | Polsek Wonoasri | 2 | 1 | - | 1 | 2 | 100,00%
4 | Polsek Karangwaru | 2 | 1 | 1 | - | 2 | 100,00%
5 | Kejaksaan Negeri Kendaljati | 2 | - | 1 | - | 1 | 50,00%
6 | Penyidik BNNK | 1 | - | - | 1 | 1 | 100,00%
 | Jumlah | 21 | 8 | 5 | 6 | 19 | 90,48%
 | Komposisi rekomendasi |  | 42,11% | 26,32% | 31,58% | 100,00%
`,
    },
    {
      name: "T3.10 Tes Urine",
      sheet: `
Tabel 3.14 Pelaksanaan Tes Urine Deteksi Dini 2022
No | Instansi/Lingkungan | L | P | Jumlah | Negatif | Positif | % Positif
A | Instansi Pemerintah | =SUM(C4:C9) -> 335~#,##0 | =SUM(D4:D9) -> 121~#,##0 | =SUM(E4:E9) -> 456~#,##0 | =SUM(F4:F9) -> 453~#,##0 | =SUM(G4:G9) -> 3~#,##0 | =G3/E3 -> 0.0065789474~0.00%
#1 | Setda Kab. Kendaljati | #62 | #48 | =C4+D4 -> 110 | #110 | #0 | #0~0.00%
#2 | Dinas Perhubungan | #71 | #14 | =C5+D5 -> 85 | #84 | #1 | #0.0117647059~0.00%
#3 | Satpol PP | #84 | #11 | =C6+D6 -> 95 | #93 | #2 | #0.0210526316~0.00%
#4 | Lapas Kelas IIB | #58 | #9 | =C7+D7 -> 67 | #67 | #0 | #0~0.00%
#5 | Kantor Pertanahan | #33 | #21 | =C8+D8 -> 54 | #54 | #0 | #0~0.00%
#6 | Pengadilan Negeri | #27 | #18 | =C9+D9 -> 45 | #45 | #0 | #0~0.00%
B | Lingkungan Pendidikan | =SUM(C11:C14) -> 293~#,##0 | =SUM(D11:D14) -> 222~#,##0 | =SUM(E11:E14) -> 515~#,##0 | =SUM(F11:F14) -> 508~#,##0 | =SUM(G11:G14) -> 7~#,##0 | =G10/E10 -> 0.013592233~0.00%
#1 | SMKN 1 Kendaljati | #120 | #42 | =C11+D11 -> 162 | #159 | #3 | #0.0185185185~0.00%
#2 | SMK Bhakti Praja | #96 | #17 | =C12+D12 -> 113 | #109 | #4 | #0.0353982301~0.00%
#3 | MAN 1 Kendaljati | #54 | #76 | =C13+D13 -> 130 | #130 | #0 | #0~0.00%
#4 | STIKES Bina Husada | #23 | #87 | =C14+D14 -> 110 | #110 | #0 | #0~0.00%
C | Lingkungan Swasta/Masyarakat | =SUM(C16:C20) -> 325~#,##0 | =SUM(D16:D20) -> 207~#,##0 | =SUM(E16:E20) -> 532~#,##0 | =SUM(F16:F20) -> 522~#,##0 | =SUM(G16:G20) -> 10~#,##0 | =G15/E15 -> 0.0187969925~0.00%
#1 | PT Kendal Tirta Tekstil | #115 | #138 | =C16+D16 -> 253 | #251 | #2 | #0.0079051383~0.00%
#2 | PT Jati Mebelindo | #88 | #26 | =C17+D17 -> 114 | #113 | #1 | #0.0087719298~0.00%
#3 | PO Sumber Rahayu (awak bus) | #47 | #0 | =C18+D18 -> 47 | #44 | #3 | #0.0638297872~0.00%
#4 | Ds. Randusari | #31 | #24 | =C19+D19 -> 55 | #55 | #0 | #0~0.00%
#5 | Kel. Pasar Lama | #44 | #19 | =C20+D20 -> 63 | #59 | #4 | #0.0634920635~0.00%
 | JUMLAH (A+B+C) | =C3+C10+C15 -> 953~#,##0 | =D3+D10+D15 -> 550~#,##0 | =E3+E10+E15 -> 1503~#,##0 | =F3+F10+F15 -> 1483~#,##0 | =G3+G10+G15 -> 20~#,##0 | #0.0133067199~0.00%
`,
    },
    {
      name: "T3.11 IKPA-NKA",
      sheet: `
Tabel 3.15 Nilai IKPA Satker Tahun 2022 dan 2021 (OM SPAN)
No | Aspek | Indikator | Bobot | 2022 |  | 2021 |  | Naik/(turun) nilai
 |  |  | (%) | Nilai | Nilai akhir | Nilai | Nilai akhir
1 | Kualitas Perencanaan Pelaksanaan Anggaran | Revisi DIPA | 10 | 100,00 | 10,00 | 100,00 | 10,00 | 0,00
2 |  | Deviasi Halaman III DIPA | 10 | 88,40 | 8,84 | 81,70 | 8,17 | 6,70
3 | Kualitas Pelaksanaan Anggaran | Penyerapan Anggaran | 20 | 96,85 | 19,37 | 94,30 | 18,86 | 2,55
4 |  | Belanja Kontraktual | 10 | 90,00 | 9,00 | 92,50 | 9,25 | -2,50
5 |  | Penyelesaian Tagihan | 10 | 100,00 | 10,00 | 100,00 | 10,00 | 0,00
6 |  | Pengelolaan UP dan TUP | 10 | 97,60 | 9,76 | 93,20 | 9,32 | 4,40
7 |  | Dispensasi SPM | 5 | 100,00 | 5,00 | 100,00 | 5,00 | 0,00
8 | Kualitas Hasil Pelaksanaan Anggaran | Capaian Output | 25 | 98,92 | 24,73 | 96,40 | 24,10 | 2,52
 | Nilai IKPA |  | 100 |  | 96,70 |  | 94,70 | 2,00

Tabel 3.16 Nilai Kinerja Anggaran (EKA SMART DJA) 2022
Variabel | Nilai (%) | Bobot | Nilai tertimbang
Penyerapan Anggaran | 98,52 | 9,7% | 9,56
Konsistensi RPD terhadap Realisasi | 96,00 | 18,2% | 17,47
Capaian Rincian Output (CRO) | 97,58 | 43,5% | 42,45
Nilai Efisiensi (NE) | 51,58 | 28,6% | 14,75
Nilai Kinerja Anggaran |  | 100,0% | 84,23
NE = 50% + (Efisiensi/20 x 50); sumber: Tabel 3.17, Tabel 3.20 dan Tabel 3.21
`,
    },
    {
      name: "T3.12 Realisasi",
      sheet: `
Tabel 3.17 Realisasi Anggaran per Program/Kegiatan/RO TA 2022 (pagu setelah blokir)
Kode | Program/Kegiatan/Rincian Output | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | %
1 | 2 | 3 | 4 | 5=3-4 | 6=4/3
066.01.BN | Program P4GN | =C5+C9+C12+C16 -> 901010000~#,##0 | =D5+D9+D12+D16 -> 883461750~#,##0 | =C4-D4 -> 17548250~#,##0 | =D4/C4 -> 0.9805238011~0.00%
5936 | Pengelolaan Informasi dan Edukasi | =SUM(C6:C8) -> 219620000~#,##0 | =SUM(D6:D8) -> 217029250~#,##0 | =C5-D5 -> 2590750~#,##0 | =D5/C5 -> 0.9882034878~0.00%
5936.QDE.001 | Keluarga yang Mengikuti Program Ketahanan Keluarga | #60500000~#,##0 | #59874500~#,##0 | =C6-D6 -> 625500~#,##0 | =D6/C6 -> 0.989661157~0.00%
5936.QDC.002 | Remaja yang Mengikuti Soft Skill Anti Narkotika | #56320000~#,##0 | #55916000~#,##0 | =C7-D7 -> 404000~#,##0 | =D7/C7 -> 0.9928267045~0.00%
5936.BMB.003 | KIE P4GN melalui Media | #102800000~#,##0 | #101238750~#,##0 | =C8-D8 -> 1561250~#,##0 | =D8/C8 -> 0.9848127432~0.00%
3247 | Pemberdayaan Peran Serta Masyarakat | =SUM(C10:C11) -> 221900000~#,##0 | =SUM(D10:D11) -> 217439200~#,##0 | =C9-D9 -> 4460800~#,##0 | =D9/C9 -> 0.979897251~0.00%
3247.QDB.001 | Lembaga yang Melaksanakan Kebijakan KOTAN | #134400000~#,##0 | #131447200~#,##0 | =C10-D10 -> 2952800~#,##0 | =D10/C10 -> 0.9780297619~0.00%
3247.QDD.002 | Penggiat P4GN pada Desa Bersinar | #87500000~#,##0 | #85992000~#,##0 | =C11-D11 -> 1508000~#,##0 | =D11/C11 -> 0.9827657143~0.00%
3259 | Penyelenggaraan Layanan Rehabilitasi | =SUM(C13:C15) -> 248440000~#,##0 | =SUM(D13:D15) -> 242950000~#,##0 | =C12-D12 -> 5490000~#,##0 | =D12/C12 -> 0.9779021092~0.00%
3259.QEA.001 | Layanan Rehabilitasi Rawat Jalan | #87540000~#,##0 | #84216400~#,##0 | =C13-D13 -> 3323600~#,##0 | =D13/C13 -> 0.9620333562~0.00%
3259.QDB.002 | Fasilitasi Unit IBM | #113400000~#,##0 | #111953600~#,##0 | =C14-D14 -> 1446400~#,##0 | =D14/C14 -> 0.9872451499~0.00%
3259.QDC.003 | Peningkatan Kompetensi Agen Pemulihan | #47500000~#,##0 | #46780000~#,##0 | =C15-D15 -> 720000~#,##0 | =D15/C15 -> 0.9848421053~0.00%
3251 | Penyidikan Jaringan Peredaran Gelap Narkotika | =SUM(C17:C18) -> 211050000~#,##0 | =SUM(D17:D18) -> 206043300~#,##0 | =C16-D16 -> 5006700~#,##0 | =D16/C16 -> 0.9762771855~0.00%
3251.BCE.001 | Berkas Perkara Tindak Pidana Narkotika | #138600000~#,##0 | #137925300~#,##0 | =C17-D17 -> 674700~#,##0 | =D17/C17 -> 0.9951320346~0.00%
3251.BCE.002 | Layanan Asesmen Terpadu (TAT) | #72450000~#,##0 | #68118000~#,##0 | =C18-D18 -> 4332000~#,##0 | =D18/C18 -> 0.9402070393~0.00%
066.01.WA | Program Dukungan Manajemen | =C20+C23 -> 1617200000~#,##0 | =D20+D23 -> 1597535225~#,##0 | =C19-D19 -> 19664775~#,##0 | =D19/C19 -> 0.9878402331~0.00%
3236 | Penyusunan Program, Anggaran dan Evaluasi | =SUM(C21:C22) -> 31000000~#,##0 | =SUM(D21:D22) -> 30377800~#,##0 | =C20-D20 -> 622200~#,##0 | =D20/C20 -> 0.9799290323~0.00%
3236.EBD.952 | Layanan Perencanaan dan Penganggaran | #17000000~#,##0 | #16735800~#,##0 | =C21-D21 -> 264200~#,##0 | =D21/C21 -> 0.9844588235~0.00%
3236.EBD.953 | Layanan Pemantauan dan Evaluasi | #14000000~#,##0 | #13642000~#,##0 | =C22-D22 -> 358000~#,##0 | =D22/C22 -> 0.9744285714~0.00%
3979 | Pembinaan Administrasi dan Sarana Prasarana | =SUM(C24:C26) -> 1586200000~#,##0 | =SUM(D24:D26) -> 1567157425~#,##0 | =C23-D23 -> 19042575~#,##0 | =D23/C23 -> 0.9879948462~0.00%
3979.EBA.994 | Layanan Perkantoran – Operasional | #1040000000~#,##0 | #1028614275~#,##0 | =C24-D24 -> 11385725~#,##0 | =D24/C24 -> 0.9890521875~0.00%
3979.EBA.962 | Layanan Gaji dan Tunjangan | #486200000~#,##0 | #478903150~#,##0 | =C25-D25 -> 7296850~#,##0 | =D25/C25 -> 0.9849920814~0.00%
3979.EBB.951 | Layanan Sarana Internal | #60000000~#,##0 | #59640000~#,##0 | =C26-D26 -> 360000~#,##0 | =D26/C26 -> 0.994~0.00%
 | JUMLAH | =C4+C19 -> 2518210000~#,##0 | =D4+D19 -> 2480996975~#,##0 | =C27-D27 -> 37213025~#,##0 | =D27/C27 -> 0.9852224298~0.00%

Tabel 3.18 Realisasi per Jenis Belanja
Akun | Jenis Belanja | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | %
51 | Belanja Pegawai | #486200000~#,##0 | #478903150~#,##0 | =C31-D31 -> 7296850~#,##0 | =D31/C31 -> 0.9849920814~0.00%
52 | Belanja Barang | #1972010000~#,##0 | #1942453825~#,##0 | =C32-D32 -> 29556175~#,##0 | =D32/C32 -> 0.9850121576~0.00%
53 | Belanja Modal | #60000000~#,##0 | #59640000~#,##0 | =C33-D33 -> 360000~#,##0 | =D33/C33 -> 0.994~0.00%
 | Jumlah | =SUM(C31:C33) -> 2518210000~#,##0 | =SUM(D31:D33) -> 2480996975~#,##0 | =C34-D34 -> 37213025~#,##0 | =D34/C34 -> 0.9852224298~0.00%
2021 | Jumlah TA 2021 (pembanding) | #2318640000~#,##0 | #2251976480~#,##0 | #66663520~#,##0 | #0.97124887~0.00%
`,
    },
    {
      name: "T3.13 Blokir-RPD",
      sheet: `
Tabel 3.19 Automatic Adjustment (Blokir) per Kegiatan TA 2022
No | Kode | Kegiatan | Pagu awal (Rp) | Blokir (Rp) | Pagu setelah blokir (Rp) | % blokir | Share blokir (%)
1 | 5936 | Pengelolaan Informasi dan Edukasi | 235.550.000 | 15.930.000 | 219.620.000 | 6,76 | 18,15
2 | 3247 | Pemberdayaan Peran Serta Masyarakat | 240.160.000 | 18.260.000 | 221.900.000 | 7,60 | 20,81
3 | 3259 | Penyelenggaraan Layanan Rehabilitasi | 258.990.000 | 10.550.000 | 248.440.000 | 4,07 | 12,02
4 | 3251 | Penyidikan Jaringan Peredaran Gelap Narkotika | 211.050.000 | 0 | 211.050.000 | 0,00 | 0,00
5 | 3236 | Penyusunan Program, Anggaran dan Evaluasi | 33.140.000 | 2.140.000 | 31.000.000 | 6,46 | 2,44
6 | 3979 | Pembinaan Administrasi dan Sarana Prasarana | 1.627.080.000 | 40.880.000 | 1.586.200.000 | 2,51 | 46,58
 |  | Jumlah | 2.605.970.000 | 87.760.000 | 2.518.210.000 | 3,37 | 100,00

Menurut jenis belanja
Akun | Jenis belanja |  | Pagu awal (juta Rp) | Blokir (juta Rp) | Pagu setelah blokir (juta Rp) | % blokir
51 | Belanja Pegawai |  | 486,20 | - | 486,20 | -
52 | Belanja Barang |  | 2.043,27 | 71,26 | 1.972,01 | 3,49
53 | Belanja Modal |  | 76,50 | 16,50 | 60,00 | 21,57
 | Jumlah |  | 2.605,97 | 87,76 | 2.518,21 | 3,37

Tabel 3.20 Rencana Penarikan Dana (RPD) dan Realisasi per Bulan TA 2022
Bulan | RPD (Rp) | Realisasi (Rp) | Deviasi (Rp) | Deviasi (%) | Kumulatif RPD | Kumulatif Realisasi | Konsistensi (%)
Januari | 135.983.000 | 119.089.175 | -16.893.825 | -12,42 | 135.983.000 | 119.089.175 | 87,58
Februari | 166.201.000 | 158.781.690 | -7.419.310 | -4,46 | 302.184.000 | 277.870.865 | 91,95
Maret | 211.529.000 | 218.332.115 | 6.803.115 | 3,22 | 513.713.000 | 496.202.980 | 96,59
April | 206.493.000 | 188.556.425 | -17.936.575 | -8,69 | 720.206.000 | 684.759.405 | 95,08
Mei | 231.675.000 | 238.172.510 | 6.497.510 | 2,80 | 951.881.000 | 922.931.915 | 96,96
Juni | 297.148.000 | 300.202.805 | 3.054.805 | 1,03 | 1.249.029.000 | 1.223.134.720 | 97,93
Juli | 216.566.000 | 195.997.270 | -20.568.730 | -9,50 | 1.465.595.000 | 1.419.131.990 | 96,83
Agustus | 221.602.000 | 225.771.650 | 4.169.650 | 1,88 | 1.687.197.000 | 1.644.903.640 | 97,49
September | 236.711.000 | 228.255.045 | -8.455.955 | -3,57 | 1.923.908.000 | 1.873.158.685 | 97,36
Oktober | 226.638.000 | 233.210.925 | 6.572.925 | 2,90 | 2.150.546.000 | 2.106.369.610 | 97,95
November | 206.493.000 | 198.480.880 | -8.012.120 | -3,88 | 2.357.039.000 | 2.304.850.490 | 97,79
Desember | 161.171.000 | 176.146.485 | 14.975.485 | 9,29 | 2.518.210.000 | 2.480.996.975 | 98,52
Jumlah | 2.518.210.000 | 2.480.996.975 | -37.213.025 | -1,48 |  |  | 96,00
Deviasi = realisasi - RPD. Konsistensi = (kum. RPD dikurangi selisih mutlak kumulatif)/kum. RPD; baris jumlah = rata-rata 12 bulan
`,
    },
    {
      name: "T3.14 Efisiensi",
      sheet: `
Tabel 3.21 Efisiensi Penggunaan Anggaran per RO TA 2022
No | RO | Vol Target | Vol Realisasi | Satuan | CRO (%) | Pagu (Rp) | Pagu x CRO (Rp) | Realisasi (Rp) | Selisih (Rp) | Efisiensi (%)
a | b | c | d | e | f=d/c | g | h=g x f | i | j=h-i | k=j/h
1 | 5936.QDE.001 Keluarga yang Mengikuti Program Ketahanan Keluarga | 90 | 90 | Keluarga | 100,00 | 60.500.000 | 60.500.000 | 59.874.500 | 625.500 | 1,03
2 | 5936.QDC.002 Remaja yang Mengikuti Soft Skill Anti Narkotika | 100 | 100 | Orang | 100,00 | 56.320.000 | 56.320.000 | 55.916.000 | 404.000 | 0,72
3 | 5936.BMB.003 KIE P4GN melalui Media | 4 | 4 | Layanan | 100,00 | 102.800.000 | 102.800.000 | 101.238.750 | 1.561.250 | 1,52
4 | 3247.QDB.001 Lembaga yang Melaksanakan Kebijakan KOTAN | 10 | 10 | Lembaga | 100,00 | 134.400.000 | 134.400.000 | 131.447.200 | 2.952.800 | 2,20
5 | 3247.QDD.002 Penggiat P4GN pada Desa Bersinar | 5 | 5 | Desa | 100,00 | 87.500.000 | 87.500.000 | 85.992.000 | 1.508.000 | 1,72
6 | 3259.QEA.001 Layanan Rehabilitasi Rawat Jalan | 35 | 38 | Orang | 100,00 | 87.540.000 | 87.540.000 | 84.216.400 | 3.323.600 | 3,80
7 | 3259.QDB.002 Fasilitasi Unit IBM | 6 | 6 | Unit | 100,00 | 113.400.000 | 113.400.000 | 111.953.600 | 1.446.400 | 1,28
8 | 3259.QDC.003 Peningkatan Kompetensi Agen Pemulihan | 32 | 30 | Orang | 93,75 | 47.500.000 | 44.531.250 | 46.780.000 | -2.248.750 | -5,05
9 | 3251.BCE.001 Berkas Perkara Tindak Pidana Narkotika | 2 | 3 | Perkara | 100,00 | 138.600.000 | 138.600.000 | 137.925.300 | 674.700 | 0,49
10 | 3251.BCE.002 Layanan Asesmen Terpadu (TAT) | 20 | 19 | Orang | 95,00 | 72.450.000 | 68.827.500 | 68.118.000 | 709.500 | 1,03
11 | 3236.EBD.952 Layanan Perencanaan dan Penganggaran | 1 | 1 | Dokumen | 100,00 | 17.000.000 | 17.000.000 | 16.735.800 | 264.200 | 1,55
12 | 3236.EBD.953 Layanan Pemantauan dan Evaluasi | 1 | 1 | Dokumen | 100,00 | 14.000.000 | 14.000.000 | 13.642.000 | 358.000 | 2,56
13 | 3979.EBA.994 Layanan Perkantoran – Operasional | 12 | 12 | Bulan | 100,00 | 1.040.000.000 | 1.040.000.000 | 1.028.614.275 | 11.385.725 | 1,09
14 | 3979.EBA.962 Layanan Gaji dan Tunjangan | 12 | 12 | Bulan | 100,00 | 486.200.000 | 486.200.000 | 478.903.150 | 7.296.850 | 1,50
15 | 3979.EBB.951 Layanan Sarana Internal | 4 | 3 | Unit | 75,00 | 60.000.000 | 45.000.000 | 59.640.000 | -14.640.000 | -32,53
 | Jumlah / rata-rata CRO |  |  |  | 97,58 | 2.518.210.000 | 2.496.618.750 | 2.480.996.975 | 15.621.775 | 0,63
Catatan: CRO di atas 100% dihitung 100%; efisiensi pada baris jumlah = selisih total dibagi jumlah kolom h
`,
    },
    {
      name: "Narasi",
      sheet: `
Pada Tahun 2022 BNN Kabupaten Kendaljati memperjanjikan 5 (lima) sasaran dengan 13 (tiga belas) indikator kinerja kegiatan. Dari 13 indikator tersebut, 9 indikator (69,23%) berkategori Sangat Baik dan 4 indikator (30,77%) berkategori Baik, dengan rata-rata capaian 104,09%.
Rata-rata capaian kinerja naik dari 92,46% pada Tahun 2020 menjadi 101,34% pada Tahun 2021 dan 104,09% pada Tahun 2022, atau naik 2,75 poin dibanding Tahun 2021.
Indeks Ketahanan Diri Remaja Tahun 2022 terealisasi 50,83 dari target 51,50 sehingga capaiannya 98,70%. Nilai ini naik 0,71 poin dibanding realisasi Tahun 2021 sebesar 50,12, namun belum mencapai target.
Pengukuran Dektari dilakukan pada 10 sekolah dengan 100 responden yang terdiri atas 53 laki-laki dan 47 perempuan. Nilai tertinggi diperoleh MAN 1 Kendaljati (53,88) dan terendah SMPN 2 Gunungsari (45,85); dimensi yang paling rendah adalah Assertiveness dengan rata-rata 49,40.
Indeks Ketahanan Keluarga diukur pada 9 desa/kelurahan dengan 90 KK. Realisasinya 80,44 dari target 78,69 atau 102,22%, dengan nilai tertinggi di Kel. Kendaljati Kidul sebesar 89,08 dan terendah di Kel. Pasar Lama sebesar 73,74.
Nilai IKP dari 10 lembaga rata-rata 3,31 atau 100,30% dari target 3,30. Sebanyak 8 lembaga berkategori Sangat Mandiri dan 2 lembaga berkategori Mandiri. Aspek terlemah adalah anggaran dengan skor rata-rata 3,02.
Dari 5 kawasan Desa Bersinar, 2 kawasan naik status, yaitu Ds. Randusari dari Waspada menjadi Siaga dan Ds. Gunungsari dari Siaga menjadi Aman. Kenaikan nilai terbesar terjadi di Ds. Gunungsari, yaitu 0,45 dari 2,87 menjadi 3,32.
Selama Tahun 2022 klinik BNNK melayani 38 klien, terdiri atas 33 laki-laki (86,84%) dan 5 perempuan (13,16%). Dibanding target 35 orang capaiannya 108,57%, sedangkan dibanding Tahun 2021 sebanyak 31 klien terjadi kenaikan 7 klien atau 22,58%.
Bila digabung dengan layanan IBM sebanyak 45 klien, jumlah klien rehabilitasi mencapai 83 orang. Klien terbanyak tercatat pada Triwulan III sebanyak 28 orang, dan bulan dengan klien terbanyak adalah Juli sebanyak 12 orang.
Zat yang paling banyak disalahgunakan adalah metamfetamina (sabu) sebanyak 16 klien (42,1%), disusul obat keras (Tramadol/Trihex) 9 klien (23,7%). Tembakau sintetis meningkat dari 2 klien menjadi 5 klien. Menurut usia, kelompok 19 – 25 tahun merupakan yang terbanyak, yaitu 13 klien (34,2%), sedangkan klien berusia 18 tahun ke bawah berjumlah 9 klien (23,7%).
Klien yang putus layanan turun dari 7 klien (22,58%) pada Tahun 2021 menjadi 6 klien (15,79%) pada Tahun 2022. Dengan target maksimal 20,00%, capaian indikator ini melampaui batas atas sehingga dihitung 120,00%.
Dari 29 klien yang selesai program, 24 klien (82,76%) mengalami peningkatan kualitas hidup sehingga capaian indikator sebesar 118,23%. Rata-rata skor WHOQoL naik dari 55,18 menjadi 66,22; kenaikan tertinggi pada domain Psikologis sebesar 14,62 poin.
Enam unit IBM dengan 30 Agen Pemulihan melayani 45 klien dari target 40 klien (112,5%), dan 36 klien di antaranya menyelesaikan layanan (80,0%).
Bidang pemberantasan menangani 4 LKN dengan 7 tersangka, dan 3 berkas dinyatakan P-21 dari target 2 berkas. Barang bukti yang disita berupa sabu 45,57 gram dan ganja 154,85 gram. Dari 21 permohonan asesmen terpadu, 19 orang dilayani (90,48%), dengan rekomendasi rawat jalan 8 orang, rawat inap 5 orang dan proses hukum disertai rehabilitasi 6 orang.
Tes urine diikuti 1.503 orang, terdiri atas 953 laki-laki dan 550 perempuan, dengan hasil positif 20 orang (1,33%). Temuan positif terbanyak berasal dari lingkungan swasta/masyarakat sebanyak 10 orang atau separuh dari seluruh temuan.
Nilai IKPA Tahun 2022 sebesar 96,70, naik 2,00 poin dari Tahun 2021 (94,70). Adapun NKA sebesar 84,23 dari target 90,00 (93,59%), terutama karena efisiensi hanya 0,63% sehingga Nilai Efisiensi sebesar 51,58.
Pagu awal Tahun 2022 sebesar Rp2.605.970.000,- dikurangi blokir Rp87.760.000,- (3,37%) sehingga pagu efektif menjadi Rp2.518.210.000,- (dua miliar lima ratus delapan belas juta dua ratus sepuluh ribu rupiah).
Realisasi anggaran mencapai Rp2.480.996.975,- (dua miliar empat ratus delapan puluh juta sembilan ratus sembilan puluh enam ribu sembilan ratus tujuh puluh lima rupiah) atau 98,52% dengan sisa Rp37.213.025,-. Pada Tahun 2021 realisasi mencapai 97,12% dari pagu Rp2.318.640.000,-.
Persentase realisasi tertinggi pada kegiatan Pengelolaan Informasi dan Edukasi (98,82%) dan terendah pada kegiatan Penyidikan Jaringan Peredaran Gelap Narkotika (97,63%). Program P4GN terealisasi Rp883,46 juta dari pagu Rp901,01 juta.
Realisasi bulanan tertinggi terjadi pada bulan Juni sebesar Rp300.202.805,- dan deviasi negatif terbesar pada bulan Juli sebesar Rp20.568.730,- (9,50% di bawah RPD). Sampai dengan Semester I realisasi kumulatif Rp1.223,13 juta.
`,
    },
  ],
  mistakes: [
    { sheet: "T2.1 PK 2022", cell: "D23", right: "9,94%", wrong: "9,49%" },
    { sheet: "T2.1 PK 2022", cell: "C27", right: "Rp2.605.970.000,-", wrong: "Rp2.572.830.000,-" },
    { sheet: "T2.1 PK 2022", cell: "E13", right: "32", wrong: "23" },
    { sheet: "T2.2 RKT", cell: "K11", right: "-2,50", wrong: "2,50" },
    { sheet: "T3.1 Capaian", cell: "F12", right: "108,57", wrong: "105,87" },
    { sheet: "T3.1 Capaian", cell: "F13", right: "120,00", wrong: "78,95" },
    { sheet: "T3.1 Capaian", cell: "F22", right: "104,09", wrong: "106,48" },
    { sheet: "T3.1 Capaian", cell: "G15", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "T3.2 Perbandingan", cell: "H14", right: "105,56", wrong: "94,74" },
    { sheet: "T3.11 IKPA-NKA", cell: "B17", right: "96,00", wrong: "96,60" },
    { sheet: "T3.2 Perbandingan", cell: "H17", right: "101,34", wrong: "92,46" },
    { sheet: "T3.3 Dektari", cell: "I15", right: "50,83", wrong: "50,38" },
    { sheet: "T3.3 Dektari", cell: "J14", right: "Rendah", wrong: "Tinggi" },
    { sheet: "T3.4 Dektara", cell: "G8", right: "=AVERAGE(E8:F8) -> 78.35~0.00", wrong: "#78.53~0.00" },
    { sheet: "T3.4 Dektara", cell: "D12", right: "=SUM(D3:D11) -> 90", wrong: "=SUM(D3:D10) -> 79" },
    { sheet: "T3.5 IKP-IKKR", cell: "I7", right: "3,08", wrong: "3,28" },
    { sheet: "T3.5 IKP-IKKR", cell: "G19", right: "Siaga", wrong: "Waspada" },
    { sheet: "T3.6 Rehab per Bulan", cell: "I14", right: "#69", wrong: "#66" },
    { sheet: "T3.6 Rehab per Bulan", cell: "G20", right: "=G7+G11+G15+G19 -> 45", wrong: "=G7+G11+G15 -> 39" },
    { sheet: "T3.7 Usia dan Zat", cell: "D4", right: "18,4%", wrong: "22,6%" },
    { sheet: "T3.7 Usia dan Zat", cell: "E16", right: "22,22", wrong: "18,18" },
    { sheet: "T3.8 IBM dan WHOQoL", cell: "F5", right: "116,7%", wrong: "85,7%" },
    { sheet: "T3.8 IBM dan WHOQoL", cell: "F17", right: "20,01", wrong: "20,29" },
    { sheet: "T3.9 Berkas dan TAT", cell: "E20", right: "26,32%", wrong: "23,81%" },
    { sheet: "T3.10 Tes Urine", cell: "E10", right: "=SUM(E11:E14) -> 515~#,##0", wrong: "=SUM(E11:E13) -> 405~#,##0" },
    { sheet: "T3.11 IKPA-NKA", cell: "F6", right: "19,37", wrong: "19,73" },
    {
      sheet: "T3.12 Realisasi",
      cell: "C4",
      right: "=C5+C9+C12+C16 -> 901010000~#,##0",
      wrong: "=C5+C9+C12 -> 689960000~#,##0",
    },
    { sheet: "T3.13 Blokir-RPD", cell: "G14", right: "3,49", wrong: "3,61" },
    { sheet: "T3.13 Blokir-RPD", cell: "H32", right: "96,00", wrong: "98,52" },
    { sheet: "T3.14 Efisiensi", cell: "G7", right: "134.400.000", wrong: "146.900.000" },
    { sheet: "Narasi", cell: "A1", right: "tersebut, 9 indikator", wrong: "tersebut, 8 indikator" },
    { sheet: "Narasi", cell: "A2", right: "naik 2,75 poin", wrong: "naik 2,57 poin" },
    { sheet: "Narasi", cell: "A3", right: "capaiannya 98,70%", wrong: "capaiannya 98,07%" },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "terendah SMPN 2 Gunungsari (45,85)",
      wrong: "terendah SMK Bhakti Praja (47,10)",
    },
    { sheet: "Narasi", cell: "A5", right: "Kendaljati Kidul sebesar 89,08", wrong: "Kendaljati Kidul sebesar 88,75" },
    { sheet: "Narasi", cell: "A6", right: "Sebanyak 8 lembaga", wrong: "Sebanyak 7 lembaga" },
    { sheet: "Narasi", cell: "A7", right: "yaitu 0,45 dari 2,87", wrong: "yaitu 0,54 dari 2,87" },
    { sheet: "Narasi", cell: "A8", right: "33 laki-laki (86,84%)", wrong: "33 laki-laki (88,89%)" },
    { sheet: "Narasi", cell: "A10", right: "9 klien (23,7%). Tembakau", wrong: "9 klien (27,3%). Tembakau" },
    { sheet: "Narasi", cell: "A11", right: "putus layanan turun dari 7", wrong: "putus layanan naik dari 7" },
    { sheet: "Narasi", cell: "A12", right: "24 klien (82,76%)", wrong: "24 klien (63,16%)" },
    { sheet: "Narasi", cell: "A15", right: "orang (1,33%)", wrong: "orang (13,31%)" },
    {
      sheet: "Narasi",
      cell: "A17",
      right: "(dua miliar lima ratus delapan belas juta",
      wrong: "(dua miliar lima ratus delapan juta",
    },
    { sheet: "Narasi", cell: "A18", right: "sisa Rp37.213.025,-", wrong: "sisa Rp37.231.025,-" },
    { sheet: "Narasi", cell: "A19", right: "Gelap Narkotika (97,63%)", wrong: "Gelap Narkotika (97,79%)" },
  ],
};
