import type { ReportCase } from "./report-case";

/** A narcotics agency of a town of 2022: indicator by indicator, counselling by target group, tests, clients, budget by account. All names and figures are made up. */
export const bnnKotaPerIndikator: ReportCase = {
  name: "a narcotics agency of a town of 2022: indicator by indicator, counselling by target group, tests, clients, budget by account",
  year: 2022,
  isDense: true,
  sheets: [
    {
      name: "Bab I",
      sheet: `
BAB I PENDAHULUAN
A. Latar belakang
BNN Kota Tanjung Sauh adalah instansi vertikal BNN yang melaksanakan pencegahan, pemberdayaan masyarakat, rehabilitasi dan pemberantasan di wilayah kota. Laporan ini memuat pertanggungjawaban kinerja tahun anggaran 2022.
Wilayah kerja meliputi 5 kecamatan dan 17 kelurahan dengan penduduk 166.360 jiwa. Kecamatan dengan penduduk terbanyak adalah Sauh Tengah dengan 52.740 jiwa atau 31,70 % dari penduduk kota.

Tabel 1.1 Wilayah kerja
No | Kecamatan | Penduduk (jiwa) | Jumlah Kelurahan | % Penduduk
1 | Sauh Utara | 48.215 | 4 | 28,98 %
2 | Sauh Tengah | 52.740 | 5 | 31,70 %
3 | Sauh Selatan | 39.186 | 4 | 23,55 %
4 | Pulau Rengas | 14.372 | 2 | 8,64 %
5 | Muara Belida | 11.847 | 2 | 7,12 %
 | Jumlah | 166.360 | 17 | 100,00 %
Sumber: Kota dalam angka, diolah

B. Sumber daya manusia
Jumlah pegawai per 31 Desember 2022 sebanyak 31 orang, terdiri atas 21 laki-laki dan 10 perempuan. Dibandingkan daftar susunan personel (DSP) 64 orang, keterisian baru 48,44 % sehingga masih kurang 33 orang.
Pegawai terbanyak berstatus PPNPN yaitu 14 orang, disusul PNS organik BNN 11 orang. Pegawai Polri yang ditugaskan berjumlah 4 orang dan seluruhnya laki-laki.
C. Isu strategis
Dari 8 kelurahan yang dipetakan, pada awal tahun 3 kelurahan berkategori Bahaya, 3 Waspada dan 2 Siaga.
Zat yang paling banyak disalahgunakan klien rehabilitasi adalah sabu, dipakai oleh 27 dari 43 klien (62,79 %).
D. Dukungan anggaran
Pada tahun 2022 BNN Kota Tanjung Sauh mengelola DIPA sebesar Rp 2.239.770.000 (setelah revisi) yang dibagi dalam 7 kegiatan dan 16 rincian output.
E. Sistematika: Bab I Pendahuluan, Bab II Perencanaan Kinerja, Bab III Akuntabilitas Kinerja, Bab IV Penutup.
`,
    },
    {
      name: "PK Renstra",
      merges: ["B6:B7", "B8:B9", "B10:B14", "B16:B19"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2022 (REVISI)
BNN KOTA TANJUNG SAUH

No | Sasaran Kegiatan | Indikator Kinerja | Target | Satuan
(1) | (2) | (3) | (4) | (5)
1 | Meningkatnya daya tangkal anak, remaja dan keluarga | Indeks ketahanan diri remaja (Dektari) | 51,50 | Indeks
2 |  | Indeks ketahanan keluarga (Dektara) | 78,69 | Indeks
3 | Meningkatnya kemandirian masyarakat dalam P4GN | Indeks Kemandirian Partisipasi (IKP) | 3,20 | Indeks
4 |  | Persentase kawasan rawan yang turun kategori | 25,00 | %
5 | Meningkatnya mutu layanan rehabilitasi | Persentase klien yang kualitas hidupnya meningkat | 72,00 | %
6 |  | Jumlah penyalahguna yang direhabilitasi rawat jalan | 40 | Orang
7 |  | Jumlah petugas IBM terlatih | 10 | Orang
8 |  | Jumlah unit IBM yang operasional | 2 | Unit
9 |  | Indeks Kapabilitas Rehabilitasi (IKR) | 2,80 | Indeks
10 | Meningkatnya pengungkapan jaringan peredaran gelap | Jumlah berkas perkara yang P-21 | 4 | Berkas
11 | Meningkatnya tata kelola dan layanan publik | Nilai Kinerja Anggaran (NKA) | 83,00 | Nilai
12 |  | Nilai IKPA | 95,00 | Nilai
13 |  | Rata-rata waktu penerbitan SKHPN *) | 60 | Menit
14 |  | Indeks Kepuasan Masyarakat (IKM) | 82,00 | Indeks
*) Semakin kecil realisasi semakin baik (target maksimal).

Kode | Kegiatan | Anggaran
3247 | Penyelenggaraan Informasi dan Edukasi | Rp 160.700.000
3248 | Penyelenggaraan Advokasi | Rp 98.450.000
3257 | Pemberdayaan Peran Serta Masyarakat | Rp 165.900.000
3258 | Pemberdayaan Alternatif | Rp 68.900.000
3260 | Layanan Rehabilitasi dan Pascarehabilitasi | Rp 218.250.000
3251 | Penyidikan Jaringan Peredaran Gelap Narkotika | Rp 184.500.000
3236 | Dukungan Manajemen dan Operasional | Rp 1.343.070.000
 | Jumlah | Rp 2.239.770.000

 |  | Tanjung Sauh, Oktober 2022
Kepala BNN Provinsi |  | Kepala BNN Kota
Drs. Harun Wiratama |  | Dewi Larasati, S.H., M.H.

TARGET RENSTRA 2020-2024
No | Indikator | 2020 | 2021 | 2022 | 2023 | 2024
1 | Indeks ketahanan diri remaja (Dektari) | 50,50 | 51,00 | 51,50 | 52,00 | 52,50
2 | Indeks ketahanan keluarga (Dektara) | 72,00 | 76,50 | 78,69 | 79,50 | 80,25
3 | Indeks Kemandirian Partisipasi (IKP) | 3,00 | 3,10 | 3,20 | 3,30 | 3,40
4 | Persentase kawasan rawan yang turun kategori | 12,50 | 12,50 | 25,00 | 25,00 | 37,50
5 | Persentase klien yang kualitas hidupnya meningkat | 68,00 | 70,00 | 72,00 | 74,00 | 76,00
6 | Jumlah penyalahguna yang direhabilitasi rawat jalan | 30 | 35 | 40 | 45 | 50
7 | Jumlah petugas IBM terlatih | 5 | 5 | 10 | 10 | 15
8 | Jumlah unit IBM yang operasional | 1 | 1 | 2 | 2 | 3
9 | Indeks Kapabilitas Rehabilitasi (IKR) | 2,40 | 2,60 | 2,80 | 3,00 | 3,20
10 | Jumlah berkas perkara yang P-21 | 3 | 3 | 4 | 4 | 5
11 | Nilai Kinerja Anggaran (NKA) | 80,00 | 82,00 | 83,00 | 84,00 | 85,00
12 | Nilai IKPA | 90,00 | 92,00 | 95,00 | 95,50 | 96,00
13 | Rata-rata waktu penerbitan SKHPN *) | 90 | 75 | 60 | 60 | 45
14 | Indeks Kepuasan Masyarakat (IKM) | 80,00 | 81,00 | 82,00 | 83,00 | 84,00

RENCANA KERJA TAHUNAN DIBANDING PERJANJIAN KINERJA 2022
Indikator | Target RKT | Target PK | Selisih | Keterangan
Indeks ketahanan keluarga (Dektara) | 78,50 | 78,69 | +0,19 | Naik
Indeks Kemandirian Partisipasi (IKP) | 3,20 | 3,20 | 0,00 | Tetap
Jumlah penyalahguna yang direhabilitasi rawat jalan | 38 | 40 | +2 | Naik
Jumlah berkas perkara yang P-21 | 3 | 4 | +1 | Naik
Nilai Kinerja Anggaran (NKA) | 83,00 | 83,00 | 0,00 | Tetap
Nilai IKPA | 93,00 | 95,00 | +2,00 | Naik
Indikator lain targetnya sama antara RKT dan PK.
`,
    },
    {
      name: "Capaian",
      sheet: `
Tabel 3.1 Capaian Kinerja Tahun 2022

No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian | Kategori
(1) | (2) | (3) | (4) | (5) | (6)=(5)/(4) | (7)
S1 | Meningkatnya daya tangkal anak, remaja dan keluarga
1 | Indeks ketahanan diri remaja (Dektari) | Indeks | 51,50 | 52,54 | 102,02 % | Sangat Baik
2 | Indeks ketahanan keluarga (Dektara) | Indeks | 78,69 | 82,29 | 104,57 % | Sangat Baik
S2 | Meningkatnya kemandirian masyarakat dalam P4GN
3 | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,20 | 3,31 | 103,44 % | Sangat Baik
4 | Persentase kawasan rawan yang turun kategori | % | 25,00 | 37,50 | 120,00 % | Sangat Baik
S3 | Meningkatnya mutu layanan rehabilitasi
5 | Persentase klien yang kualitas hidupnya meningkat | % | 72,00 | 85,71 | 119,04 % | Sangat Baik
6 | Jumlah penyalahguna yang direhabilitasi rawat jalan | Orang | 40 | 43 | 107,50 % | Sangat Baik
7 | Jumlah petugas IBM terlatih | Orang | 10 | 10 | 100,00 % | Baik
8 | Jumlah unit IBM yang operasional | Unit | 2 | 2 | 100,00 % | Baik
9 | Indeks Kapabilitas Rehabilitasi (IKR) | Indeks | 2,80 | 2,66 | 95,00 % | Baik
S4 | Meningkatnya pengungkapan jaringan peredaran gelap
10 | Jumlah berkas perkara yang P-21 | Berkas | 4 | 3 | 75,00 % | Cukup
S5 | Meningkatnya tata kelola dan layanan publik
11 | Nilai Kinerja Anggaran (NKA) | Nilai | 83,00 | 83,59 | 100,71 % | Sangat Baik
12 | Nilai IKPA | Nilai | 95,00 | 96,88 | 101,98 % | Sangat Baik
13 | Rata-rata waktu penerbitan SKHPN *) | Menit | 60 | 52 | 113,33 % | Sangat Baik
14 | Indeks Kepuasan Masyarakat (IKM) | Indeks | 82,00 | 86,43 | 105,40 % | Sangat Baik
 | Rata-rata capaian 14 indikator |  |  |  | 103,43 % | Sangat Baik
Keterangan: capaian dibatasi paling tinggi 120 %. *) Capaian = (2 x target - realisasi) / target x 100 %.
Kategori: > 100 % Sangat Baik; 85 - 100 % Baik; 65 - < 85 % Cukup; < 65 % Kurang.

Tabel 3.2 Rekap kategori
Kategori | Jumlah Indikator | Persentase
Sangat Baik | 10 | 71,43 %
Baik | 3 | 21,43 %
Cukup | 1 | 7,14 %
Kurang | 0 | 0,00 %
Jumlah | 14 | 100,00 %

Tabel 3.3 Rata-rata capaian per sasaran
Sasaran | Jumlah Indikator | Rata-rata Capaian
Meningkatnya daya tangkal anak, remaja dan keluarga | 2 | 103,30 %
Meningkatnya kemandirian masyarakat dalam P4GN | 2 | 111,72 %
Meningkatnya mutu layanan rehabilitasi | 5 | 104,31 %
Meningkatnya pengungkapan jaringan peredaran gelap | 1 | 75,00 %
Meningkatnya tata kelola dan layanan publik | 4 | 105,36 %
`,
    },
    {
      name: "Tren 2020-2022",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:K2"],
      sheet: `
Tabel 3.4 Perbandingan Target, Realisasi dan Capaian 2020 - 2022
No | Indikator | 2020 |  |  | 2021 |  |  | 2022 |  | 
 |  | Target | Realisasi | % | Target | Realisasi | % | Target | Realisasi | %
1 | Indeks ketahanan diri remaja (Dektari) | 50,50 | 49,87 | 98,75 | 51,00 | 51,62 | 101,22 | 51,50 | 52,54 | 102,02
2 | Indeks ketahanan keluarga (Dektara) | 72,00 | 74,35 | 103,26 | 76,50 | 80,06 | 104,65 | 78,69 | 82,29 | 104,57
3 | Indeks Kemandirian Partisipasi (IKP) | 3,00 | 3,04 | 101,33 | 3,10 | 3,23 | 104,19 | 3,20 | 3,31 | 103,44
4 | Persentase kawasan rawan yang turun kategori | n/a | n/a | n/a | 12,50 | 12,50 | 100,00 | 25,00 | 37,50 | 120,00
5 | Persentase klien yang kualitas hidupnya meningkat | n/a | n/a | n/a | 70,00 | 78,95 | 112,79 | 72,00 | 85,71 | 119,04
6 | Jumlah penyalahguna yang direhabilitasi rawat jalan | 30 | 26 | 86,67 | 35 | 37 | 105,71 | 40 | 43 | 107,50
7 | Jumlah petugas IBM terlatih | 5 | 5 | 100,00 | 5 | 5 | 100,00 | 10 | 10 | 100,00
8 | Jumlah unit IBM yang operasional | 1 | 1 | 100,00 | 1 | 1 | 100,00 | 2 | 2 | 100,00
9 | Indeks Kapabilitas Rehabilitasi (IKR) | n/a | n/a | n/a | 2,60 | 2,57 | 98,85 | 2,80 | 2,66 | 95,00
10 | Jumlah berkas perkara yang P-21 | 3 | 2 | 66,67 | 3 | 4 | 120,00 | 4 | 3 | 75,00
11 | Nilai Kinerja Anggaran (NKA) | 80,00 | 78,46 | 98,08 | 82,00 | 85,13 | 103,82 | 83,00 | 83,59 | 100,71
12 | Nilai IKPA | 90,00 | 91,28 | 101,42 | 92,00 | 94,76 | 103,00 | 95,00 | 96,88 | 101,98
13 | Rata-rata waktu penerbitan SKHPN *) | 90 | 94 | 95,56 | 75 | 66 | 112,00 | 60 | 52 | 113,33
14 | Indeks Kepuasan Masyarakat (IKM) | 80,00 | 80,84 | 101,05 | 81,00 | 83,52 | 103,11 | 82,00 | 86,43 | 105,40
n/a: indikator belum ditetapkan pada tahun tersebut.


Tabel 3.5 Perbandingan dengan BNN Provinsi dan nasional
Indikator | BNN Kota | BNN Provinsi | Nasional | Selisih thd Provinsi | Selisih thd Nasional
Indeks ketahanan diri remaja (Dektari) | 52,54 | 52,11 | 52,95 | +0,43 | -0,41
Indeks ketahanan keluarga (Dektara) | 82,29 | 81,74 | 80,53 | +0,55 | +1,76
Indeks Kemandirian Partisipasi (IKP) | 3,31 | 3,35 | 3,28 | -0,04 | +0,03
Indeks Kapabilitas Rehabilitasi (IKR) | 2,66 | 2,71 | 2,64 | -0,05 | +0,02
Indeks Kepuasan Masyarakat (IKM) | 86,43 | 85,90 | 86,12 | +0,53 | +0,31
`,
    },
    {
      name: "Pencegahan",
      merges: ["C2:D2", "E2:G2"],
      sheet: `
Tabel 3.6 Sosialisasi P4GN per sasaran tahun 2022
No | Sasaran | Kegiatan |  | Peserta |  |  | Target Peserta | % Capaian | % Peserta
 |  | Target | Realisasi | L | P | Jumlah |  |  | 
1 | Instansi pemerintah | 6 | 7 | 214 | 187 | 401 | 360 | 111,39 % | 9,31 %
2 | Lingkungan swasta | 4 | 4 | 163 | 72 | 235 | 240 | 97,92 % | 5,46 %
3 | Lingkungan pendidikan | 14 | 16 | 1.286 | 1.417 | 2.703 | 2.500 | 108,12 % | 62,77 %
4 | Kelompok masyarakat | 8 | 9 | 348 | 419 | 767 | 700 | 109,57 % | 17,81 %
5 | Keluarga | 4 | 4 | 58 | 142 | 200 | 200 | 100,00 % | 4,64 %
 | Jumlah | 36 | 40 | 2.069 | 2.237 | 4.306 | 4.000 | 107,65 % | 100,00 %
Sumber: Seksi Pencegahan dan Pemberdayaan Masyarakat

Tabel 3.7 Indeks ketahanan diri remaja (40 remaja)
Dimensi | Sebelum | Sesudah | Kenaikan
Pengendalian diri (self-regulation) | 47,15 | 52,86 | 5,71
Asertivitas (assertiveness) | 46,72 | 51,40 | 4,68
Mencari pertolongan (reaching out) | 48,90 | 53,35 | 4,45
Dektari (rata-rata) | 47,59 | 52,54 | 4,95

Tabel 3.8 Indeks ketahanan keluarga
Lokasi | Jumlah Keluarga | Sebelum | Sesudah | Kenaikan
Kelurahan Rengas Pulau | 10 | 71,36 | 80,12 | 8,76
Kelurahan Muara Belida | 10 | 74,18 | 84,46 | 10,28
Dektara | 20 | 72,77 | 82,29 | 9,52
`,
    },
    {
      name: "Dayamas",
      sheet: `
Tabel 3.9 Relawan / penggiat P4GN yang dibentuk
Lingkungan | Tahun 2020 | Tahun 2021 | Target 2022 | Tahun 2022 | Kumulatif | % 2022
Pemerintah | 10 | 10 | 15 | 15 | 35 | 100,00 %
Swasta | 8 | 10 | 15 | 14 | 32 | 93,33 %
Pendidikan | 12 | 15 | 15 | 18 | 45 | 120,00 %
Masyarakat | 10 | 15 | 15 | 17 | 42 | 113,33 %
Jumlah | 40 | 50 | 60 | 64 | 154 | 106,67 %

Tabel 3.10 Tes urine per lingkungan dan triwulan
Lingkungan | TW I | TW II | TW III | TW IV | Jumlah | Positif | % Positif
Pemerintah | 30 | 42 | 25 | 38 | 135 | - | 0,00 %
Swasta | 20 | 15 | 30 | 24 | 89 | 1 | 1,12 %
Pendidikan | - | 36 | 48 | - | 84 | - | 0,00 %
Masyarakat | 12 | 16 | 20 | 16 | 64 | 2 | 3,13 %
Jumlah | 62 | 109 | 123 | 78 | 372 | 3 | 0,81 %
Target tes urine 350 orang, realisasi 372 orang (106,29 %).

Tabel 3.11 Perubahan kategori kawasan rawan
No | Kelurahan | Kecamatan | Awal 2022 | Akhir 2022 | Perubahan
1 | Kelurahan Rengas Pulau | Pulau Rengas | Bahaya | Waspada | Turun
2 | Kelurahan Muara Belida | Muara Belida | Bahaya | Waspada | Turun
3 | Kelurahan Kuala Sauh | Sauh Utara | Bahaya | Bahaya | Tetap
4 | Kelurahan Pasar Lama | Sauh Tengah | Waspada | Siaga | Turun
5 | Kelurahan Tanjung Nipah | Sauh Utara | Waspada | Waspada | Tetap
6 | Kelurahan Bukit Tiga | Sauh Selatan | Siaga | Siaga | Tetap
7 | Kelurahan Sukamaju | Sauh Selatan | Waspada | Waspada | Tetap
8 | Kelurahan Pelabuhan | Sauh Utara | Siaga | Siaga | Tetap

Rekap | Awal 2022 | Akhir 2022
Bahaya | 3 | 1
Waspada | 3 | 4
Siaga | 2 | 3
Jumlah | 8 | 8

Tabel 3.12 Indeks Kemandirian Partisipasi
Lingkungan | SDM | Metode | Anggaran | Material | Indeks | Kategori
Pemerintah | 3,51 | 3,38 | 3,29 | 3,50 | 3,42 | Sangat mandiri
Swasta | 3,14 | 3,21 | 3,06 | 3,31 | 3,18 | Mandiri
Pendidikan | 3,44 | 3,29 | 3,18 | 3,53 | 3,36 | Sangat mandiri
Masyarakat | 3,27 | 3,40 | 2,95 | 3,50 | 3,28 | Sangat mandiri
Rata-rata | 3,34 | 3,32 | 3,12 | 3,46 | 3,31 | Sangat mandiri
Kategori: 3,26 - 4,00 Sangat mandiri; 2,51 - 3,25 Mandiri; 1,76 - 2,50 Kurang mandiri.
`,
    },
    {
      name: "Rehabilitasi",
      sheet: `
Tabel 3.13 Klien rawat jalan baru per bulan
Bulan | L | P | Jumlah | Kumulatif
Januari | #3 | #0 | =B3+C3 -> 3~0 | #3
Februari | #3 | #1 | =B4+C4 -> 4~0 | #7
Maret | #2 | #0 | =B5+C5 -> 2~0 | #9
April | #4 | #1 | =B6+C6 -> 5~0 | #14
Mei | #3 | #1 | =B7+C7 -> 4~0 | #18
Juni | #3 | #0 | =B8+C8 -> 3~0 | #21
Juli | #5 | #1 | =B9+C9 -> 6~0 | #27
Agustus | #3 | #1 | =B10+C10 -> 4~0 | #31
September | #2 | #1 | =B11+C11 -> 3~0 | #34
Oktober | #4 | #1 | =B12+C12 -> 5~0 | #39
November | #2 | #0 | =B13+C13 -> 2~0 | #41
Desember | #1 | #1 | =B14+C14 -> 2~0 | #43
Jumlah | =SUM(B3:B14) -> 35~0 | =SUM(C3:C14) -> 8~0 | =SUM(D3:D14) -> 43~0 | 

Tabel 3.14 Klien menurut kelompok umur
Umur | L | P | Jumlah | %
< 16 tahun | #2 | #1 | #3 | #0.0698~0.00%
16 - 20 tahun | #9 | #2 | #11 | #0.2558~0.00%
21 - 30 tahun | #14 | #3 | #17 | #0.3953~0.00%
31 - 40 tahun | #7 | #2 | #9 | #0.2093~0.00%
> 40 tahun | #3 | #0 | #3 | #0.0698~0.00%
Jumlah | #35 | #8 | #43 | #1~0.00%

Tabel 3.15 Zat utama yang disalahgunakan
Zat | Jumlah | %
Sabu (metamfetamina) | #27 | #0.6279~0.00%
Ganja | #6 | #0.1395~0.00%
Obat daftar G | #5 | #0.1163~0.00%
Lem / inhalan | #3 | #0.0698~0.00%
Ekstasi | #2 | #0.0465~0.00%
Jumlah | #43 | #1~0.00%

Tabel 3.16 Intervensi Berbasis Masyarakat
Unit IBM | Kelurahan | Petugas | Klien | Selesai | Dirujuk | Putus | % Selesai
IBM Rengas Bersinar | Kelurahan Rengas Pulau | #5 | #8 | #6 | #1 | #1 | #0.7500~0.00%
IBM Belida Sehat | Kelurahan Muara Belida | #5 | #7 | #5 | #2 | #0 | #0.7143~0.00%
Jumlah |  | #10 | #15 | #11 | #3 | #1 | #0.7333~0.00%

Tabel 3.17 Kualitas hidup klien (WHOQOL-BREF)
Domain | Pre | Post | Kenaikan
Fisik | #54.10~0.00 | #66.35~0.00 | #12.25~0.00
Psikologis | #50.28~0.00 | #64.92~0.00 | #14.64~0.00
Hubungan sosial | #52.64~0.00 | #61.80~0.00 | #9.16~0.00
Lingkungan | #56.30~0.00 | #67.45~0.00 | #11.15~0.00
Rata-rata | #53.33~0.00 | #65.13~0.00 | #11.80~0.00

Layanan | Klien diukur | Meningkat | %
Rawat jalan | #14 | #12 | #0.8571~0.00%
IBM | #7 | #6 | #0.8571~0.00%
Jumlah | #21 | #18 | #0.8571~0.00%

Tabel 3.18 Indeks Kapabilitas Rehabilitasi
Aspek | Nilai
Kelembagaan dan SDM | #2.70~0.00
Sarana dan prasarana | #2.45~0.00
Program layanan | #2.81~0.00
Kemitraan dan pelaporan | #2.68~0.00
IKR (rata-rata) | #2.66~0.00
`,
    },
    {
      name: "SKHPN dan SKM",
      sheet: `
Tabel 3.19 Penerbitan SKHPN 2022
Triwulan | Pemohon | L | P | Negatif | Positif | Rata-rata waktu (menit)
I | 118 | 74 | 44 | 117 | 1 | 58
II | 136 | 81 | 55 | 134 | 2 | 54
III | 197 | 102 | 95 | 196 | 1 | 50
IV | 149 | 83 | 66 | 149 | - | 46
Setahun | 600 | 340 | 260 | 596 | 4 | 52
Rata-rata waktu setahun adalah rata-rata sederhana empat triwulan.

PNBP dari SKHPN disetor 600 x Rp 290.000 = Rp 174.000.000.

Tabel 3.20 Survei Kepuasan Masyarakat
Kode | Unsur Pelayanan | Nilai Unsur | NRR | NRR Tertimbang | Mutu
U1 | Persyaratan | 512 | 3,41 | 0,379 | B
U2 | Sistem, mekanisme dan prosedur | 505 | 3,37 | 0,374 | B
U3 | Waktu penyelesaian | 489 | 3,26 | 0,362 | B
U4 | Biaya / tarif | 577 | 3,85 | 0,427 | A
U5 | Produk spesifikasi jenis pelayanan | 521 | 3,47 | 0,385 | B
U6 | Kompetensi pelaksana | 527 | 3,51 | 0,390 | B
U7 | Perilaku pelaksana | 540 | 3,60 | 0,400 | A
U8 | Penanganan pengaduan | 533 | 3,55 | 0,394 | A
U9 | Sarana dan prasarana | 468 | 3,12 | 0,346 | B
 | Jumlah | 4.672 |  | 3,457 | 
 | IKM (jumlah x 25) |  |  | 86,43 | B
Responden 150 orang, bobot tiap unsur 0,111. NRR = nilai unsur / 150. Mutu A 88,31 - 100,00; B 76,61 - 88,30; C 65,00 - 76,60.
`,
    },
    {
      name: "Pemberantasan",
      sheet: `
Tabel 3.21 Laporan Kasus Narkotika (LKN) 2022
No | LKN | Jenis | Barang bukti (gram) | Tersangka | Status
1 | LKN/01 | Sabu | 12,46 | 2 | P-21
2 | LKN/02 | Sabu | 8,73 | 1 | P-21
3 | LKN/03 | Ganja | 415,20 | 1 | P-21
4 | LKN/04 | Sabu | 31,08 | 2 | Penyidikan
 | Jumlah |  |  | 6 | 3 P-21

Tabel 3.22 Rekap barang bukti
Jenis | Jumlah LKN | Berat disita (gram) | Disisihkan uji lab | Dimusnahkan
Sabu | 3 | 52,27 | 1,35 | 50,92
Ganja | 1 | 415,20 | 5,20 | 410,00

Tabel 3.23 Asesmen terpadu (TAT) menurut asal penyidik
Asal | Diasesmen | Rekomendasi rehabilitasi | Proses hukum + rehabilitasi | % Rehabilitasi
Polresta Tanjung Sauh | 6 | 4 | 2 | 66,67 %
Polsek jajaran | 3 | 3 | 0 | 100,00 %
BNN Kota Tanjung Sauh | 2 | 1 | 1 | 50,00 %
Jumlah | 11 | 8 | 3 | 72,73 %
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.24 Pagu dan realisasi per rincian output
Kode | Kegiatan / Rincian Output | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | %
3247 | Penyelenggaraan Informasi dan Edukasi | 160.700.000 | 159.891.400 | 808.600 | 99,50 %
 | Remaja yang dilatih ketahanan diri (orang) | 86.200.000 | 85.973.400 | 226.600 | 99,74 %
 | Diseminasi informasi P4GN melalui media (kegiatan) | 74.500.000 | 73.918.000 | 582.000 | 99,22 %
3248 | Penyelenggaraan Advokasi | 98.450.000 | 98.012.500 | 437.500 | 99,56 %
 | Keluarga yang diintervensi ketahanan keluarga (keluarga) | 98.450.000 | 98.012.500 | 437.500 | 99,56 %
3257 | Pemberdayaan Peran Serta Masyarakat | 165.900.000 | 164.342.600 | 1.557.400 | 99,06 %
 | Penggiat P4GN (orang) | 124.600.000 | 123.455.000 | 1.145.000 | 99,08 %
 | Tes urine di lingkungan sasaran (orang) | 41.300.000 | 40.887.600 | 412.400 | 99,00 %
3258 | Pemberdayaan Alternatif | 68.900.000 | 67.240.000 | 1.660.000 | 97,59 %
 | Kawasan rawan yang diintervensi (kawasan) | 68.900.000 | 67.240.000 | 1.660.000 | 97,59 %
3260 | Layanan Rehabilitasi dan Pascarehabilitasi | 218.250.000 | 215.355.300 | 2.894.700 | 98,67 %
 | Layanan rehabilitasi rawat jalan (orang) | 92.750.000 | 91.604.300 | 1.145.700 | 98,76 %
 | Unit Intervensi Berbasis Masyarakat (IBM) (unit) | 64.300.000 | 63.980.000 | 320.000 | 99,50 %
 | Petugas IBM terlatih (orang) | 22.800.000 | 22.655.000 | 145.000 | 99,36 %
 | Layanan pascarehabilitasi (orang) | 38.400.000 | 37.116.000 | 1.284.000 | 96,66 %
3251 | Penyidikan Jaringan Peredaran Gelap Narkotika | 184.500.000 | 148.326.500 | 36.173.500 | 80,39 %
 | Berkas perkara P-21 (berkas) | 148.000.000 | 112.386.500 | 35.613.500 | 75,94 %
 | Asesmen terpadu (TAT) (orang) | 36.500.000 | 35.940.000 | 560.000 | 98,47 %
3236 | Dukungan Manajemen dan Operasional | 1.343.070.000 | 1.327.856.500 | 15.213.500 | 98,87 %
 | Gaji dan tunjangan (layanan) | 718.400.000 | 709.215.860 | 9.184.140 | 98,72 %
 | Operasional dan pemeliharaan kantor (layanan) | 546.870.000 | 541.932.140 | 4.937.860 | 99,10 %
 | Layanan perencanaan dan pelaporan (dokumen) | 32.800.000 | 32.358.500 | 441.500 | 98,65 %
 | Sarana internal (unit) | 45.000.000 | 44.350.000 | 650.000 | 98,56 %
 | Jumlah | 2.239.770.000 | 2.181.024.800 | 58.745.200 | 97,38 %

Tabel 3.25 Pagu semula dan pagu akhir
Kegiatan | Pagu awal | Pagu akhir | Bertambah / (berkurang)
Penyelenggaraan Informasi dan Edukasi | 168.000.000 | 160.700.000 | (7.300.000)
Penyelenggaraan Advokasi | 98.450.000 | 98.450.000 | -
Pemberdayaan Peran Serta Masyarakat | 158.900.000 | 165.900.000 | 7.000.000
Pemberdayaan Alternatif | 75.600.000 | 68.900.000 | (6.700.000)
Layanan Rehabilitasi dan Pascarehabilitasi | 218.250.000 | 218.250.000 | -
Penyidikan Jaringan Peredaran Gelap Narkotika | 196.500.000 | 184.500.000 | (12.000.000)
Dukungan Manajemen dan Operasional | 1.356.070.000 | 1.343.070.000 | (13.000.000)
Jumlah | 2.271.770.000 | 2.239.770.000 | (32.000.000)

Tabel 3.26 Pagu dan realisasi 2020 - 2022
Tahun | Pagu | Realisasi | Sisa | %
2020 | 1.986.400.000 | 1.889.271.350 | 97.128.650 | 95,11 %
2021 | 2.104.350.000 | 2.029.815.420 | 74.534.580 | 96,46 %
2022 | 2.239.770.000 | 2.181.024.800 | 58.745.200 | 97,38 %
`,
    },
    {
      name: "LRA Akun",
      sheet: `
Tabel 3.27 Laporan Realisasi Anggaran per akun tahun 2022 (Rupiah)
Akun | Uraian | Pagu | Realisasi | Sisa | %
51 | Belanja Pegawai | =SUM(C4:C5) -> 718400000~#,##0 | =SUM(D4:D5) -> 709215860~#,##0 | =C3-D3 -> 9184140~#,##0 | =D3/C3 -> 0.987216~0.00%
5111 | Gaji dan tunjangan PNS | #612300000~#,##0 | #605418260~#,##0 | =C4-D4 -> 6881740~#,##0 | =D4/C4 -> 0.988761~0.00%
5124 | Tunjangan khusus / kinerja | #106100000~#,##0 | #103797600~#,##0 | =C5-D5 -> 2302400~#,##0 | =D5/C5 -> 0.978300~0.00%
52 | Belanja Barang | =SUM(C7:C12) -> 1476370000~#,##0 | =SUM(D7:D12) -> 1427458940~#,##0 | =C6-D6 -> 48911060~#,##0 | =D6/C6 -> 0.966871~0.00%
5211 | Belanja barang operasional | #318420000~#,##0 | #315886140~#,##0 | =C7-D7 -> 2533860~#,##0 | =D7/C7 -> 0.992042~0.00%
5212 | Belanja barang non operasional | #402615000~#,##0 | #391240600~#,##0 | =C8-D8 -> 11374400~#,##0 | =D8/C8 -> 0.971749~0.00%
5218 | Belanja persediaan | #96480000~#,##0 | #95711300~#,##0 | =C9-D9 -> 768700~#,##0 | =D9/C9 -> 0.992033~0.00%
5221 | Belanja jasa | #214750000~#,##0 | #209386200~#,##0 | =C10-D10 -> 5363800~#,##0 | =D10/C10 -> 0.975023~0.00%
5231 | Belanja pemeliharaan | #128600000~#,##0 | #127944500~#,##0 | =C11-D11 -> 655500~#,##0 | =D11/C11 -> 0.994903~0.00%
5241 | Belanja perjalanan dinas dalam negeri | #315505000~#,##0 | #287290200~#,##0 | =C12-D12 -> 28214800~#,##0 | =D12/C12 -> 0.910573~0.00%
53 | Belanja Modal | =SUM(C14:C14) -> 45000000~#,##0 | =SUM(D14:D14) -> 44350000~#,##0 | =C13-D13 -> 650000~#,##0 | =D13/C13 -> 0.985556~0.00%
5321 | Belanja modal peralatan dan mesin | #45000000~#,##0 | #44350000~#,##0 | =C14-D14 -> 650000~#,##0 | =D14/C14 -> 0.985556~0.00%
 | Jumlah | =C3+C6+C13 -> 2239770000~#,##0 | =D3+D6+D13 -> 2181024800~#,##0 | =C15-D15 -> 58745200~#,##0 | =D15/C15 -> 0.973772~0.00%

Tabel 3.28 Realisasi kumulatif per triwulan
Triwulan | Target kumulatif | Realisasi kumulatif | Realisasi triwulan | % dari pagu
TW I | #0.2~0% | #398712400~#,##0 | #398712400~#,##0 | #0.178015~0.00%
TW II | #0.5~0% | #1087465300~#,##0 | #688752900~#,##0 | #0.485525~0.00%
TW III | #0.75~0% | #1652904750~#,##0 | #565439450~#,##0 | #0.737980~0.00%
TW IV | #0.95~0% | #2181024800~#,##0 | #528120050~#,##0 | #0.973772~0.00%
`,
    },
    {
      name: "IKPA NKA Efisiensi",
      sheet: `
Tabel 3.29 Nilai IKPA 2022
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Revisi DIPA | 10 % | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 10 % | 87,42 | 8,74
3 | Penyerapan Anggaran | 20 % | 96,85 | 19,37
4 | Belanja Kontraktual | 10 % | n/a | -
5 | Penyelesaian Tagihan | 10 % | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 % | 94,17 | 9,42
7 | Dispensasi SPM | 5 % | 100,00 | 5,00
8 | Capaian Output | 25 % | 98,64 | 24,66
 | Nilai total | 100 % |  | 87,19
 | Konversi bobot | 90 % |  | 
 | Nilai IKPA (nilai total / konversi bobot) |  |  | 96,88
Satker tidak mempunyai kontrak sehingga indikator Belanja Kontraktual tidak dihitung.

Tabel 3.30 Capaian rincian output dan efisiensi
Rincian Output | Target | Realisasi | Capaian RO | Pagu (AA) | AA x Capaian RO | Realisasi (RA) | Selisih
Remaja yang dilatih ketahanan diri | 40 | 40 | 100,00 % | 86.200.000 | 86.200.000 | 85.973.400 | 226.600
Diseminasi informasi P4GN melalui media | 24 | 24 | 100,00 % | 74.500.000 | 74.500.000 | 73.918.000 | 582.000
Keluarga yang diintervensi ketahanan keluarga | 20 | 20 | 100,00 % | 98.450.000 | 98.450.000 | 98.012.500 | 437.500
Penggiat P4GN | 60 | 64 | 100,00 % | 124.600.000 | 124.600.000 | 123.455.000 | 1.145.000
Tes urine di lingkungan sasaran | 350 | 372 | 100,00 % | 41.300.000 | 41.300.000 | 40.887.600 | 412.400
Kawasan rawan yang diintervensi | 2 | 2 | 100,00 % | 68.900.000 | 68.900.000 | 67.240.000 | 1.660.000
Layanan rehabilitasi rawat jalan | 40 | 43 | 100,00 % | 92.750.000 | 92.750.000 | 91.604.300 | 1.145.700
Unit Intervensi Berbasis Masyarakat (IBM) | 2 | 2 | 100,00 % | 64.300.000 | 64.300.000 | 63.980.000 | 320.000
Petugas IBM terlatih | 10 | 10 | 100,00 % | 22.800.000 | 22.800.000 | 22.655.000 | 145.000
Layanan pascarehabilitasi | 12 | 12 | 100,00 % | 38.400.000 | 38.400.000 | 37.116.000 | 1.284.000
Berkas perkara P-21 | 4 | 3 | 75,00 % | 148.000.000 | 111.000.000 | 112.386.500 | (1.386.500)
Asesmen terpadu (TAT) | 12 | 11 | 91,67 % | 36.500.000 | 33.459.550 | 35.940.000 | (2.480.450)
Gaji dan tunjangan | 1 | 1 | 100,00 % | 718.400.000 | 718.400.000 | 709.215.860 | 9.184.140
Operasional dan pemeliharaan kantor | 1 | 1 | 100,00 % | 546.870.000 | 546.870.000 | 541.932.140 | 4.937.860
Layanan perencanaan dan pelaporan | 6 | 6 | 100,00 % | 32.800.000 | 32.800.000 | 32.358.500 | 441.500
Sarana internal | 3 | 3 | 100,00 % | 45.000.000 | 45.000.000 | 44.350.000 | 650.000
Jumlah / rata-rata |  |  | 97,92 % | 2.239.770.000 | 2.199.729.550 | 2.181.024.800 | 18.704.750
Capaian RO dibatasi paling tinggi 100 %.
Efisiensi (E) = 18.704.750 / 2.199.729.550 = 0,85 %. Nilai efisiensi = 50 % + (E / 20 x 50 %) = 52,13 %.

Tabel 3.31 Nilai Kinerja Anggaran
Komponen | Bobot | Nilai | Nilai tertimbang
Capaian Rincian Output | 43,5 % | 97,92 | 42,60
Efisiensi | 28,6 % | 52,13 | 14,91
Konsistensi penyerapan terhadap perencanaan | 18,2 % | 91,37 | 16,63
Penyerapan anggaran | 9,7 % | 97,38 | 9,45
NKA | 100,0 % |  | 83,59
`,
    },
    {
      name: "SDM dan Aset",
      sheet: `
Tabel 3.32 Pegawai menurut status
Status | L | P | Jumlah | %
PNS organik BNN | 7 | 4 | 11 | 35,48 %
Polri penugasan | 4 | 0 | 4 | 12,90 %
PNS dipekerjakan (dpk) | 1 | 1 | 2 | 6,45 %
PPNPN | 9 | 5 | 14 | 45,16 %
Jumlah | 21 | 10 | 31 | 100,00 %

Tabel 3.33 Barang Milik Negara
Jenis | Jumlah | Baik | Rusak
Kendaraan roda 4 | 5 | 4 | 1
Kendaraan roda 2 | 6 | 4 | 2
Komputer / laptop | 18 | 15 | 3
Alat uji narkotika | 2 | 2 | -
Jumlah | 31 | 25 | 6
`,
    },
    {
      name: "Bab III",
      sheet: `
BAB III AKUNTABILITAS KINERJA
Rata-rata capaian 14 indikator tahun 2022 sebesar 103,43 %. Dari 14 indikator, 10 berkategori Sangat Baik, 3 Baik dan 1 Cukup.
1. Indeks ketahanan diri remaja (Dektari)
Target Dektari 51,50 dan realisasi 52,54 sehingga capaian 102,02 %. Dibandingkan 2021 (51,62) nilai ini naik 0,92 poin.
Dimensi tertinggi sesudah intervensi adalah mencari pertolongan (reaching out) sebesar 53,35, sedangkan dimensi terendah asertivitas sebesar 51,40.
Nilai Dektari Kota masih di bawah nasional (52,95), tetapi di atas rata-rata provinsi (52,11).
Sosialisasi terlaksana 40 kegiatan dari 36 yang direncanakan, dengan 4.306 peserta atau 107,65 % dari target 4.000 orang. Peserta laki-laki 2.069 orang dan perempuan 2.237 orang.
Peserta terbanyak berasal dari lingkungan pendidikan sebanyak 2.703 orang (62,77 %), paling sedikit dari sasaran keluarga sebanyak 200 orang.
2. Indeks ketahanan keluarga (Dektara)
Realisasi 82,29 dari target 78,69 (capaian 104,57 %). Kenaikan terbesar terjadi di Kelurahan Muara Belida sebesar 10,28 poin, Kelurahan Rengas Pulau naik 8,76 poin.
3. Indeks Kemandirian Partisipasi (IKP)
IKP 2022 sebesar 3,31 dari target 3,20. Lingkungan dengan indeks tertinggi adalah pemerintah (3,42) dan terendah swasta (3,18). Dibandingkan rata-rata provinsi 3,35 nilai kota lebih rendah 0,04.
Penggiat yang dibentuk 64 orang dari target 60 orang, sehingga kumulatif tiga tahun menjadi 154 orang. Tes urine diikuti 372 orang, 3 di antaranya positif.
4. Kawasan rawan
Dari 8 kelurahan yang dipetakan, 3 turun kategori atau 37,50 %, melebihi target 25,00 %. Kelurahan tersebut adalah Rengas Pulau, Muara Belida dan Pasar Lama. Capaian dihitung paling tinggi 120 %.
5. Kualitas hidup klien
Dari 21 klien yang diukur, 18 klien meningkat kualitas hidupnya atau 85,71 %. Domain dengan kenaikan terbesar adalah psikologis (14,64 poin), terkecil hubungan sosial (9,16 poin).
6. Rehabilitasi rawat jalan
Klien rawat jalan 43 orang dari target 40 orang (107,50 %), naik 6 orang dari tahun 2021 sebanyak 37 orang. Klien terbanyak masuk pada bulan Juli yaitu 6 orang.
Klien laki-laki 35 orang (81,40 %) dan perempuan 8 orang (18,60 %). Kelompok umur terbanyak 21 - 30 tahun yaitu 17 orang.
7. dan 8. Petugas dan unit IBM
Petugas IBM terlatih 10 orang pada 2 unit IBM, sesuai target. Kedua unit melayani 15 klien, 11 orang selesai, 3 dirujuk dan 1 putus layanan.
9. Indeks Kapabilitas Rehabilitasi
Nilai IKR 2,66 di bawah target 2,80 (capaian 95,00 %). Aspek terendah sarana dan prasarana sebesar 2,45. Dibandingkan 2021 nilai IKR naik 0,09 poin.
10. Berkas perkara P-21
Dari target 4 berkas terealisasi 3 berkas (capaian 75,00 %). Satu LKN masih dalam penyidikan. Barang bukti sabu yang disita 52,27 gram dan ganja 415,20 gram dari 6 tersangka.
TAT dilaksanakan terhadap 11 orang dari target 12 orang, 8 orang (72,73 %) direkomendasikan rehabilitasi.
11. dan 12. NKA dan IKPA
NKA 83,59 sedikit di atas target 83,00 namun turun dari tahun 2021 (85,13). Nilai IKPA 96,88 naik 2,12 poin dari 2021 (94,76).
13. dan 14. SKHPN dan IKM
Rata-rata waktu penerbitan SKHPN 52 menit, lebih cepat 8 menit dari target 60 menit. Pemohon terbanyak pada triwulan III yaitu 197 orang; 4 dari 600 pemohon hasilnya positif.
IKM sebesar 86,43 dengan mutu B (Baik). Unsur tertinggi biaya / tarif (3,85) dan unsur terendah sarana dan prasarana (3,12).
B. Realisasi anggaran
Pagu Rp 2.239.770.000 terealisasi Rp 2.181.024.800 (97,38 %), sisa Rp 58.745.200. Belanja barang terealisasi Rp 1.427.458.940 atau 96,69 % dari pagu Rp 1.476.370.000.
Penyerapan terendah pada kegiatan Penyidikan Jaringan Peredaran Gelap Narkotika yaitu 80,39 %, karena satu berkas belum selesai.
Dibandingkan pagu awal Rp 2.271.770.000, pagu akhir berkurang Rp 32.000.000.
Persentase penyerapan naik dari 95,11 % (2020) menjadi 96,46 % (2021) dan 97,38 % (2022).
`,
    },
    {
      name: "Bab IV",
      sheet: `
BAB IV PENUTUP
Capaian kinerja BNN Kota Tanjung Sauh tahun 2022 rata-rata 103,43 % dengan kategori Sangat Baik. Sebanyak 12 dari 14 indikator mencapai atau melampaui target.
Indikator yang belum tercapai adalah IKR (95,00 %) dan berkas perkara P-21 (75,00 %).
Anggaran terserap 97,38 % dari pagu Rp 2.239.770.000; sisa anggaran terbesar ada pada kegiatan penyidikan sebesar Rp 36.173.500.
Sasaran dengan rata-rata capaian tertinggi adalah meningkatnya kemandirian masyarakat dalam P4GN (111,72 %), terendah meningkatnya pengungkapan jaringan peredaran gelap (75,00 %).
Langkah perbaikan tahun 2023:
a. menambah sarana layanan rehabilitasi karena nilainya terendah dalam IKR maupun SKM;
b. mempercepat koordinasi dengan kejaksaan untuk LKN yang masih dalam penyidikan;
c. mengusulkan pengisian 33 jabatan yang kosong dari DSP 64;
d. menyiapkan target 2023: klien rawat jalan 45 orang dan petugas IBM 10 orang; NKA 84,00 dan IKPA 95,50.
Demikian laporan ini disusun.

 |  | Kepala BNN Kota Tanjung Sauh
 |  | Dewi Larasati, S.H., M.H.
`,
    },
  ],
  mistakes: [
    { sheet: "Bab I", cell: "A4", right: "31,70 % dari penduduk", wrong: "13,67 % dari penduduk" },
    { sheet: "Bab I", cell: "E10", right: "23,55 %", wrong: "31,70 %" },
    { sheet: "PK Renstra", cell: "D14", right: "2,80", wrong: "2,08" },
    { sheet: "PK Renstra", cell: "C25", right: "Rp 165.900.000", wrong: "Rp 156.900.000" },
    { sheet: "PK Renstra", cell: "E50", right: "60", wrong: "600" },
    { sheet: "Capaian", cell: "D13", right: "40", wrong: "38" },
    { sheet: "Capaian", cell: "G16", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "Capaian", cell: "F22", right: "113,33 %", wrong: "86,67 %" },
    { sheet: "Capaian", cell: "B31", right: "3", wrong: "4" },
    { sheet: "Tren 2020-2022", cell: "E13", right: "66,67", wrong: "150,00" },
    { sheet: "Tren 2020-2022", cell: "J14", right: "83,59", wrong: "85,39" },
    { sheet: "Tren 2020-2022", cell: "F24", right: "+1,76", wrong: "-1,76" },
    { sheet: "Pencegahan", cell: "G6", right: "2.703", wrong: "2.730" },
    { sheet: "Pencegahan", cell: "F9", right: "2.237", wrong: "2.095" },
    { sheet: "Dayamas", cell: "F12", right: "89", wrong: "98" },
    { sheet: "Dayamas", cell: "C15", right: "109", wrong: "93" },
    { sheet: "Dayamas", cell: "C31", right: "4", wrong: "3" },
    { sheet: "Rehabilitasi", cell: "E10", right: "#31", wrong: "#40" },
    { sheet: "Rehabilitasi", cell: "E20", right: "#0.2558~0.00%", wrong: "#0.3953~0.00%" },
    { sheet: "SKHPN dan SKM", cell: "E4", right: "134", wrong: "143" },
    { sheet: "SKHPN dan SKM", cell: "D16", right: "3,26", wrong: "3,62" },
    { sheet: "SKHPN dan SKM", cell: "F22", right: "B", wrong: "A" },
    { sheet: "Pemberantasan", cell: "E7", right: "6", wrong: "5" },
    { sheet: "Pemberantasan", cell: "C11", right: "52,27", wrong: "21,19" },
    { sheet: "Anggaran", cell: "F15", right: "99,50 %", wrong: "95,90 %" },
    { sheet: "Anggaran", cell: "D17", right: "37.116.000", wrong: "31.716.000" },
    { sheet: "Anggaran", cell: "E41", right: "95,11 %", wrong: "91,51 %" },
    { sheet: "LRA Akun", cell: "D6", right: "=SUM(D7:D12) -> 1427458940~#,##0", wrong: "#1331747640~#,##0" },
    { sheet: "LRA Akun", cell: "F8", right: "=D8/C8 -> 0.971749~0.00%", wrong: "#0.891754~0.00%" },
    { sheet: "LRA Akun", cell: "E11", right: "=C11-D11 -> 655500~#,##0", wrong: "#1555500~#,##0" },
    { sheet: "IKPA NKA Efisiensi", cell: "E5", right: "19,37", wrong: "14,53" },
    { sheet: "IKPA NKA Efisiensi", cell: "A36", right: "50 %) = 52,13 %", wrong: "50 %) = 54,25 %" },
    { sheet: "Bab III", cell: "A2", right: "10 berkategori Sangat Baik", wrong: "9 berkategori Sangat Baik" },
    { sheet: "Bab III", cell: "A4", right: "naik 0,92 poin", wrong: "naik 2,67 poin" },
    { sheet: "Bab III", cell: "A7", right: "dengan 4.306 peserta", wrong: "dengan 4.036 peserta" },
    { sheet: "Bab III", cell: "A8", right: "sasaran keluarga sebanyak 200", wrong: "lingkungan swasta sebanyak 200" },
    {
      sheet: "Bab III",
      cell: "A10",
      right: "di Kelurahan Muara Belida sebesar",
      wrong: "di Kelurahan Kuala Sauh sebesar",
    },
    { sheet: "Bab III", cell: "A13", right: "menjadi 154 orang", wrong: "menjadi 114 orang" },
    { sheet: "Bab III", cell: "A17", right: "atau 85,71 %", wrong: "atau 87,51 %" },
    { sheet: "Bab III", cell: "A19", right: "bulan Juli yaitu", wrong: "bulan Oktober yaitu" },
    { sheet: "Bab III", cell: "A26", right: "sabu yang disita 52,27 gram", wrong: "sabu yang disita 522,70 gram" },
    { sheet: "Bab III", cell: "A29", right: "namun turun dari tahun 2021", wrong: "dan naik dari tahun 2021" },
    { sheet: "Bab III", cell: "A32", right: "dengan mutu B (Baik)", wrong: "dengan mutu A (Sangat baik)" },
    { sheet: "Bab III", cell: "A34", right: "sisa Rp 58.745.200", wrong: "sisa Rp 57.845.200" },
    { sheet: "Bab IV", cell: "A2", right: "Sebanyak 12 dari 14", wrong: "Sebanyak 13 dari 14" },
  ],
};
