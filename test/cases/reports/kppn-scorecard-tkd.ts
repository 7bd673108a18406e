import type { ReportCase } from "./report-case";

/** a treasury office: scorecard with polarity, IKPA of twenty-four satker, transfers by region and kind, credit by bank. */
export const kppnScorecardTkd: ReportCase = {
  name: "a treasury office: scorecard with polarity, IKPA of twenty-four satker, transfers by region and kind, credit by bank",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T1.1 SDM",
      sheet: `
Tabel 1.1 Komposisi Pegawai KPPN Palopo per 31 Desember 2024
No | Unit Kerja | Jabatan |  |  |  |  | Jenis Kelamin |  | Golongan
 |  | Es. III | Es. IV | JF | Pelaksana | Jumlah | L | P | II | III | IV
(1) | (2) | (3) | (4) | (5) | (6) | (7)=(3)+(4)+(5)+(6) | (8) | (9) | (10) | (11) | (12)
1 | Kepala Kantor | 1 | - | - | - | 1 | 1 | - | - | - | 1
2 | Subbagian Umum | - | 1 | - | 6 | 7 | 5 | 2 | 3 | 4 | -
3 | Seksi Pencairan Dana | - | 1 | - | 5 | 6 | 3 | 3 | 2 | 4 | -
4 | Seksi Manajemen Satker dan Kepatuhan Internal | - | 1 | - | 4 | 5 | 3 | 2 | 1 | 4 | -
5 | Seksi Bank | - | 1 | - | 3 | 4 | 3 | 1 | 1 | 3 | -
6 | Seksi Verifikasi dan Akuntansi | - | 1 | - | 4 | 5 | 2 | 3 | 2 | 2 | 1
7 | Kelompok Jabatan Fungsional PTPN | - | - | 3 | - | 3 | 1 | 2 | - | 2 | 1
 | Jumlah | 1 | 5 | 3 | 22 | 31 | 18 | 13 | 9 | 19 | 3
Sumber: Subbagian Umum KPPN Palopo

Tabel 1.2 Pegawai menurut Pendidikan dan Usia
No | Pendidikan | Jumlah | % |  | No | Kelompok Usia | Jumlah | %
1 | S2 | 5 | 16,1% |  | 1 | s.d. 25 tahun | 4 | 12,9%
2 | S1/D IV | 13 | 41,9% |  | 2 | 26 – 35 tahun | 9 | 29,0%
3 | D III | 6 | 19,4% |  | 3 | 36 – 45 tahun | 11 | 35,5%
4 | D I | 5 | 16,1% |  | 4 | 46 – 55 tahun | 5 | 16,1%
5 | SLTA | 2 | 6,5% |  | 5 | di atas 55 tahun | 2 | 6,5%
 | Jumlah | 31 | 100,0% |  |  | Jumlah | 31 | 100,0%

Tabel 1.3 Pemenuhan Jam Pelatihan Pegawai Tahun 2024
No | Unit Kerja | Pegawai | Memenuhi | Tidak Memenuhi | % Memenuhi
1 | Kepala Kantor | 1 | 1 | - | 100,00%
2 | Subbagian Umum | 7 | 7 | - | 100,00%
3 | Seksi Pencairan Dana | 6 | 6 | - | 100,00%
4 | Seksi Manajemen Satker dan Kepatuhan Internal | 5 | 5 | - | 100,00%
5 | Seksi Bank | 4 | 4 | - | 100,00%
6 | Seksi Verifikasi dan Akuntansi | 5 | 4 | 1 | 80,00%
7 | Kelompok Jabatan Fungsional PTPN | 3 | 3 | - | 100,00%
 | Jumlah | 31 | 30 | 1 | 96,77%
`,
    },
    {
      name: "T2.1 Perjanjian Kinerja",
      sheet: `
Tabel 2.1 Target Perjanjian Kinerja (Kemenkeu-Two) Kepala KPPN Palopo Tahun 2024
Kode | Sasaran Strategis / IKU | Satuan | Target |  |  |  | Polarisasi | V/C | Bobot
 |  |  | TW I | s.d. TW II | s.d. TW III | Y
SS-1 | Pengelolaan keuangan negara yang efektif dan produktif di wilayah kerja |  |  |  |  |  |  |  | 42
1a-CP | Nilai kinerja pelaksanaan anggaran satker mitra kerja (IKPA) | nilai | 85,00 | 90,00 | 92,50 | 95,00 | Max | E/L | 21
1b-CP | Persentase penyerapan belanja satker mitra kerja | % | 16,00 | 42,00 | 66,00 | 96,50 | Max | E/L | 21
SS-2 | Layanan perbendaharaan yang prima |  |  |  |  |  |  |  | 21
2a-N | Indeks kepuasan pengguna layanan | indeks | - | - | - | 4,60 | Max | E/M | 21
SS-3 | Pemberdayaan pelaku ekonomi daerah yang optimal |  |  |  |  |  |  |  | 14
3a-N | Jumlah kegiatan pembinaan UMKM dan pelaku KUR/UMi | kegiatan | 3 | 6 | 9 | 12 | Max | P/M | 14
SS-4 | Pencairan dana dan penyaluran TKD yang akurat dan tepat waktu |  |  |  |  |  |  |  | 80
4a-CP | Persentase penyaluran Transfer ke Daerah | % | 22,00 | 48,00 | 74,00 | 98,00 | Max | E/H | 26
4b-N | Persentase SP2D yang diterbitkan tepat waktu | % | 99,50 | 99,50 | 99,50 | 99,50 | Max | E/H | 26
4c-N | Rasio retur SP2D terhadap SP2D terbit | % | 0,25 | 0,25 | 0,25 | 0,25 | Min | P/M | 14
4d-N | Deviasi perencanaan kas satker | % | 5,00 | 5,00 | 5,00 | 5,00 | Min | P/M | 14
SS-5 | Akuntansi, pelaporan, dan pengelolaan kas yang berkualitas |  |  |  |  |  |  |  | 56
5a-CP | Nilai kualitas Laporan Keuangan UAKBUN Daerah | nilai | - | - | - | 96,00 | Max | E/M | 21
5b-N | Persentase satker yang melakukan rekonsiliasi tepat waktu | % | 98,00 | 98,00 | 98,00 | 98,00 | Max | E/M | 21
5c-N | Rasio revolving UP satker terhadap standar | % | 100,00 | 100,00 | 100,00 | 100,00 | Stabilize | P/M | 14
SS-6 | Pengendalian mutu dan kepatuhan yang efektif |  |  |  |  |  |  |  | 40
6a-N | Persentase penyelesaian rekomendasi hasil pengawasan | % | - | 50,00 | - | 100,00 | Max | E/H | 26
6b-N | Jumlah satker yang mengajukan dispensasi SPM | satker | - | - | - | 10 | Min | P/M | 14
SS-7 | SDM yang kompeten |  |  |  |  |  |  |  | 35
7a-CP | Persentase pegawai yang memenuhi jam pelatihan | % | - | - | - | 95,00 | Max | E/M | 21
7b-N | Indeks kualitas pengelolaan kinerja pegawai | indeks | - | - | - | 4,20 | Max | P/M | 14
SS-8 | Pengelolaan keuangan kantor yang optimal |  |  |  |  |  |  |  | 42
8a-CP | Nilai IKPA DIPA KPPN Palopo | nilai | - | - | - | 96,00 | Max | E/M | 21
8b-CP | Persentase penyerapan DIPA KPPN Palopo | % | 18,00 | 46,00 | 72,00 | 99,00 | Max | E/M | 21
SS-9 | Organisasi yang andal |  |  |  |  |  |  |  | 21
9a-N | Nilai hasil pembinaan dan standardisasi KPPN | nilai | - | - | - | 92,00 | Max | E/M | 21
 | Jumlah IKU |  |  |  |  | 18 |  |  | 351
Keterangan: angka Bobot pada baris SS dan baris terakhir adalah jumlah bobot IKU; 18 IKU terdiri atas IKU cascading peta (CP) dan non-cascading (N).

 | Polarisasi | Jumlah IKU CP | Jumlah IKU N | Jumlah
 | Max | 7 | 7 | 14
 | Min | - | 3 | 3
 | Stabilize | - | 1 | 1
 | Jumlah | 7 | 11 | 18

No | Program | Anggaran (Rp) | %
1 | Program Pengelolaan Perbendaharaan, Kekayaan Negara, dan Risiko | 172.790.000,- | 8,72%
2 | Program Dukungan Manajemen | 1.809.005.000,- | 91,28%
 | Jumlah | 1.981.795.000,- | 100,00%
 |  | Palopo, 29 Januari 2024
 | Kepala Kanwil DJPb Prov. Sulawesi Selatan | Kepala KPPN Palopo
`,
    },
    {
      name: "T3.1 Capaian IKU",
      sheet: `
Tabel 3.1 Capaian IKU dan Nilai Kinerja Organisasi KPPN Palopo Tahun 2024
Kode | Perspektif / Sasaran Strategis / IKU | Target | Realisasi | Polarisasi | Bobot | Bobot Tertimbang | Capaian (%) | Indeks Capaian (maks. 120) | Status
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
 | Perspektif Stakeholder (30%) |  |  |  |  |  |  | 101,72 | Hijau
SS-1 | Pengelolaan keuangan negara yang efektif dan produktif di wilayah kerja |  |  |  | 42 | 100,00% |  | 101,72 | Hijau
1a-CP | Nilai kinerja pelaksanaan anggaran satker mitra kerja (IKPA) | 95,00 | 96,01 | Max | 21 | 50,00% | 101,06 | 101,06 | Hijau
1b-CP | Persentase penyerapan belanja satker mitra kerja | 96,50 | 98,80 | Max | 21 | 50,00% | 102,38 | 102,38 | Hijau
 | Perspektif Customer (20%) |  |  |  |  |  |  | 110,98 | Hijau
SS-2 | Layanan perbendaharaan yang prima |  |  |  | 21 | 100,00% |  | 101,96 | Hijau
2a-N | Indeks kepuasan pengguna layanan | 4,60 | 4,69 | Max | 21 | 100,00% | 101,96 | 101,96 | Hijau
SS-3 | Pemberdayaan pelaku ekonomi daerah yang optimal |  |  |  | 14 | 100,00% |  | 120,00 | Hijau
3a-N | Jumlah kegiatan pembinaan UMKM dan pelaku KUR/UMi | 12 | 15 | Max | 14 | 100,00% | 125,00 | 120,00 | Hijau
 | Perspektif Internal Process (25%) |  |  |  |  |  |  | 104,86 | Hijau
SS-4 | Pencairan dana dan penyaluran TKD yang akurat dan tepat waktu |  |  |  | 80 | 100,00% |  | 107,47 | Hijau
4a-CP | Persentase penyaluran Transfer ke Daerah | 98,00 | 99,13 | Max | 26 | 32,50% | 101,15 | 101,15 | Hijau
4b-N | Persentase SP2D yang diterbitkan tepat waktu | 99,50 | 99,80 | Max | 26 | 32,50% | 100,30 | 100,30 | Hijau
4c-N | Rasio retur SP2D terhadap SP2D terbit | 0,25 | 0,20 | Min | 14 | 17,50% | 120,00 | 120,00 | Hijau
4d-N | Deviasi perencanaan kas satker | 5,00 | 3,87 | Min | 14 | 17,50% | 122,60 | 120,00 | Hijau
SS-5 | Akuntansi, pelaporan, dan pengelolaan kas yang berkualitas |  |  |  | 56 | 100,00% |  | 100,12 | Hijau
5a-CP | Nilai kualitas Laporan Keuangan UAKBUN Daerah | 96,00 | 97,35 | Max | 21 | 37,50% | 101,41 | 101,41 | Hijau
5b-N | Persentase satker yang melakukan rekonsiliasi tepat waktu | 98,00 | 99,01 | Max | 21 | 37,50% | 101,03 | 101,03 | Hijau
5c-N | Rasio revolving UP satker terhadap standar | 100,00 | 103,20 | Stabilize | 14 | 25,00% | 96,80 | 96,80 | Kuning
SS-6 | Pengendalian mutu dan kepatuhan yang efektif |  |  |  | 40 | 100,00% |  | 107,00 | Hijau
6a-N | Persentase penyelesaian rekomendasi hasil pengawasan | 100,00 | 100,00 | Max | 26 | 65,00% | 100,00 | 100,00 | Hijau
6b-N | Jumlah satker yang mengajukan dispensasi SPM | 10 | 7 | Min | 14 | 35,00% | 130,00 | 120,00 | Hijau
 | Perspektif Learning and Growth (25%) |  |  |  |  |  |  | 101,54 | Hijau
SS-7 | SDM yang kompeten |  |  |  | 35 | 100,00% |  | 100,83 | Hijau
7a-CP | Persentase pegawai yang memenuhi jam pelatihan | 95,00 | 96,77 | Max | 21 | 60,00% | 101,86 | 101,86 | Hijau
7b-N | Indeks kualitas pengelolaan kinerja pegawai | 4,20 | 4,17 | Max | 14 | 40,00% | 99,29 | 99,29 | Kuning
SS-8 | Pengelolaan keuangan kantor yang optimal |  |  |  | 42 | 100,00% |  | 101,31 | Hijau
8a-CP | Nilai IKPA DIPA KPPN Palopo | 96,00 | 97,86 | Max | 21 | 50,00% | 101,94 | 101,94 | Hijau
8b-CP | Persentase penyerapan DIPA KPPN Palopo | 99,00 | 99,66 | Max | 21 | 50,00% | 100,67 | 100,67 | Hijau
SS-9 | Organisasi yang andal |  |  |  | 21 | 100,00% |  | 102,48 | Hijau
9a-N | Nilai hasil pembinaan dan standardisasi KPPN | 92,00 | 94,28 | Max | 21 | 100,00% | 102,48 | 102,48 | Hijau
 | Nilai Kinerja Organisasi (NKO) |  |  |  |  |  |  | 104,31 | Hijau
Keterangan: Max = realisasi/target; Min = (2 – realisasi/target); Stabilize = (1 – |realisasi – target|/target); seluruhnya x 100. Indeks capaian paling tinggi 120.
Nilai SS = jumlah (bobot tertimbang x indeks capaian); nilai perspektif = rata-rata nilai SS; NKO = jumlah (nilai perspektif x bobot perspektif). Perhitungan berjenjang memakai dua desimal.
Status: Hijau (≥ 100), Kuning (80 – < 100), Merah (< 80)
`,
    },
    {
      name: "T3.2 NKO",
      sheet: `
Tabel 3.2 Nilai Kinerja Organisasi KPPN Palopo Tahun 2022–2024
No | Perspektif | Bobot | 2022 |  | 2023 |  | 2024 |  | Naik/(Turun) Nilai 2024-2023
 |  |  | Nilai | Tertimbang | Nilai | Tertimbang | Nilai | Tertimbang
1 | Stakeholder | 30% | 101,84 | 30,55 | 102,66 | 30,80 | 101,72 | 30,52 | (0,94)
2 | Customer | 20% | 104,35 | 20,87 | 110,25 | 22,05 | 110,98 | 22,20 | 0,73
3 | Internal Process | 25% | 106,20 | 26,55 | 107,48 | 26,87 | 104,86 | 26,22 | (2,62)
4 | Learning and Growth | 25% | 102,76 | 25,69 | 103,92 | 25,98 | 101,54 | 25,39 | (2,38)
 | NKO | 100% |  | 103,66 |  | 105,70 |  | 104,31 | (1,39)
Catatan: NKO dihitung dari nilai perspektif x bobot sebelum pembulatan, sehingga dapat berbeda sampai 0,02 dengan jumlah kolom Tertimbang.

Tabel 3.3 Jumlah IKU menurut Status Capaian Tahun 2024
No | Perspektif | Jumlah IKU | Hijau | Kuning | Merah | % Hijau
1 | Stakeholder | 2 | 2 | - | - | 100,0%
2 | Customer | 2 | 2 | - | - | 100,0%
3 | Internal Process | 9 | 8 | 1 | - | 88,9%
4 | Learning and Growth | 5 | 4 | 1 | - | 80,0%
 | Jumlah | 18 | 16 | 2 | - | 88,9%

Tabel 3.3a Perbandingan NKO KPPN lingkup Kanwil DJPb Prov. Sulawesi Selatan (sebagian)
Peringkat | KPPN | NKO 2023 | NKO 2024 | Selisih | Selisih thd NKO tertinggi 2024
1 | KPPN Makassar I | 107,12 | 108,44 | 1,32 | -
2 | KPPN Parepare | 106,05 | 107,93 | 1,88 | (0,51)
3 | KPPN Watampone | 106,33 | 106,91 | 0,58 | (1,53)
4 | KPPN Bantaeng | 104,87 | 104,62 | (0,25) | (3,82)
5 | KPPN Palopo | 105,70 | 104,31 | (1,39) | (4,13)
6 | KPPN Makale | 102,71 | 103,88 | 1,17 | (4,56)
7 | KPPN Sinjai | 101,94 | 103,05 | 1,11 | (5,39)
 | Rata-rata | 104,96 | 105,59 | 0,63
`,
    },
    {
      name: "T3.3 Triwulan",
      sheet: `
Tabel 3.3b Perkembangan Capaian IKU per Triwulan Tahun 2024 (kumulatif)
Kode | IKU | Pol. | TW I |  |  | s.d. TW II |  |  | s.d. TW III |  |  | s.d. TW IV
 |  |  | T | R | C (%) | T | R | C (%) | T | R | C (%) | T | R | C (%)
1a-CP | Nilai kinerja pelaksanaan anggaran satker mitra kerja (IKPA) | Max | 85,00 | 83,69 | 98,46 | 90,00 | 90,47 | 100,52 | 92,50 | 93,94 | 101,56 | 95,00 | 96,01 | 101,06
1b-CP | Persentase penyerapan belanja satker mitra kerja | Max | 16,00 | 17,66 | 110,38 | 42,00 | 43,49 | 103,55 | 66,00 | 67,61 | 102,44 | 96,50 | 98,80 | 102,38
3a-N | Jumlah kegiatan pembinaan UMKM dan pelaku KUR/UMi | Max | 3 | 3 | 100,00 | 6 | 7 | 116,67 | 9 | 11 | 122,22 | 12 | 15 | 125,00
4a-CP | Persentase penyaluran Transfer ke Daerah | Max | 22,00 | 23,18 | 105,36 | 48,00 | 49,76 | 103,67 | 74,00 | 75,21 | 101,64 | 98,00 | 99,13 | 101,15
4b-N | Persentase SP2D yang diterbitkan tepat waktu | Max | 99,50 | 99,68 | 100,18 | 99,50 | 99,74 | 100,24 | 99,50 | 99,79 | 100,29 | 99,50 | 99,80 | 100,30
4c-N | Rasio retur SP2D terhadap SP2D terbit | Min | 0,25 | 0,24 | 104,00 | 0,25 | 0,23 | 108,00 | 0,25 | 0,20 | 120,00 | 0,25 | 0,20 | 120,00
4d-N | Deviasi perencanaan kas satker | Min | 5,00 | 6,12 | 77,60 | 5,00 | 4,87 | 102,60 | 5,00 | 4,15 | 117,00 | 5,00 | 3,87 | 122,60
5b-N | Persentase satker yang melakukan rekonsiliasi tepat waktu | Max | 98,00 | 98,59 | 100,60 | 98,00 | 98,73 | 100,74 | 98,00 | 98,96 | 100,98 | 98,00 | 99,01 | 101,03
5c-N | Rasio revolving UP satker terhadap standar | Stabilize | 100,00 | 91,40 | 91,40 | 100,00 | 106,85 | 93,15 | 100,00 | 104,60 | 95,40 | 100,00 | 103,20 | 96,80
8b-CP | Persentase penyerapan DIPA KPPN Palopo | Max | 18,00 | 19,42 | 107,89 | 46,00 | 47,88 | 104,09 | 72,00 | 73,05 | 101,46 | 99,00 | 99,66 | 100,67
T = target, R = realisasi, C = capaian sebelum pembatasan 120

Tabel 3.3c Perbandingan Realisasi IKU Lima Tahun Terakhir
Kode | IKU | 2020 | 2021 | 2022 | 2023 | 2024 | Naik/(Turun) 2024 thd 2023 | % Perubahan | Rata-rata 2020–2024 | Target 2024 | Ket.
1a-CP | Nilai kinerja pelaksanaan anggaran satker mitra kerja (IKPA) | 91,84 | 93,07 | 93,62 | 93,99 | 96,01 | 2,02 | 2,15% | 93,71 | 95,00 | Naik
1b-CP | Persentase penyerapan belanja satker mitra kerja | 94,18 | 96,02 | 97,11 | 97,89 | 98,80 | 0,91 | 0,93% | 96,80 | 96,50 | Naik
2a-N | Indeks kepuasan pengguna layanan | 4,41 | 4,49 | 4,58 | 4,64 | 4,69 | 0,05 | 1,08% | 4,56 | 4,60 | Naik
4a-CP | Persentase penyaluran Transfer ke Daerah | 97,36 | 98,12 | 98,74 | 99,38 | 99,13 | (0,25) | (0,25%) | 98,55 | 98,00 | Turun
4b-N | Persentase SP2D yang diterbitkan tepat waktu | 99,12 | 99,38 | 99,57 | 99,64 | 99,80 | 0,16 | 0,16% | 99,50 | 99,50 | Naik
4c-N | Rasio retur SP2D terhadap SP2D terbit | 0,41 | 0,36 | 0,31 | 0,27 | 0,20 | (0,07) | (25,93%) | 0,31 | 0,25 | Turun
5b-N | Persentase satker yang melakukan rekonsiliasi tepat waktu | 93,80 | 95,12 | 96,84 | 97,63 | 99,01 | 1,38 | 1,41% | 96,48 | 98,00 | Naik
8b-CP | Persentase penyerapan DIPA KPPN Palopo | 96,58 | 97,29 | 98,98 | 98,88 | 99,66 | 0,78 | 0,79% | 98,28 | 99,00 | Naik
9a-N | Nilai hasil pembinaan dan standardisasi KPPN | 90,15 | 91,88 | 92,40 | 93,06 | 94,28 | 1,22 | 1,31% | 92,35 | 92,00 | Naik
Catatan: untuk IKU berpolarisasi Min, penurunan realisasi menunjukkan kinerja yang membaik.
`,
    },
    {
      name: "T3.4 IKPA Satker",
      sheet: `
Tabel 3.4 Nilai IKPA 24 Satker Terpilih Mitra Kerja KPPN Palopo TA 2024
No | Kode Satker | Nama Satker | Kualitas Perencanaan |  | Kualitas Pelaksanaan |  |  |  | Kualitas Hasil | Nilai Total | Konversi Bobot | Dispensasi SPM (Pengurang) | Nilai Akhir | Predikat
 |  |  | Revisi DIPA | Deviasi Hal. III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP & TUP | Capaian Output
 |  | Bobot | 10% | 15% | 20% | 10% | 10% | 10% | 25% | 100%
1 | 506567 | Polres Palopo | 100,00 | 91,98 | 98,05 | 93,30 | 90,85 | 88,13 | 94,43 | 94,24 | 100% | 0,00 | 94,24 | Baik
2 | 584095 | Polres Luwu | 100,00 | 94,39 | 95,41 | 100,00 | 91,27 | 92,05 | 98,51 | 96,20 | 100% | 0,00 | 96,20 | Sangat Baik
3 | 451788 | Polres Luwu Utara | 90,00 | 96,93 | 96,45 | 100,00 | 100,00 | 91,09 | 98,83 | 96,65 | 100% | 0,00 | 96,65 | Sangat Baik
4 | 532257 | Polres Luwu Timur | 100,00 | 90,48 | 95,47 | 97,51 | 99,62 | 92,93 | 98,05 | 96,18 | 100% | 0,00 | 96,18 | Sangat Baik
5 | 601912 | Kantor Kemenag Kota Palopo | 90,00 | 75,18 | 98,58 | 95,12 | 100,00 | 92,70 | 94,09 | 92,30 | 100% | 0,25 | 92,05 | Baik
6 | 561633 | Kantor Kemenag Kab. Luwu | 100,00 | 97,31 | 93,37 | 99,17 | 96,13 | 90,55 | 95,34 | 95,69 | 100% | 0,00 | 95,69 | Sangat Baik
7 | 643282 | Kantor Kemenag Kab. Luwu Utara | 100,00 | 93,42 | 97,93 | 93,13 | 100,00 | 91,85 | 100,00 | 97,10 | 100% | 0,00 | 97,10 | Sangat Baik
8 | 421795 | Kantor Kemenag Kab. Luwu Timur | 90,00 | 95,48 | 99,44 | 100,00 | 94,77 | 88,97 | 98,08 | 96,10 | 100% | 0,00 | 96,10 | Sangat Baik
9 | 516258 | IAIN Palopo | 100,00 | 99,56 | 96,72 | 96,34 | 100,00 | 99,84 | 99,29 | 98,72 | 100% | 0,00 | 98,72 | Sangat Baik
10 | 605439 | MAN Palopo | 90,00 | 85,72 | 95,57 | - | 94,54 | 97,41 | 100,00 | 85,17 | 90% | 0,00 | 94,63 | Baik
11 | 595658 | BPS Kota Palopo | 100,00 | 95,34 | 94,21 | 97,57 | 97,67 | 92,77 | 97,33 | 96,28 | 100% | 0,00 | 96,28 | Sangat Baik
12 | 469856 | BPS Kab. Luwu | 100,00 | 89,30 | 98,14 | - | 98,85 | 95,63 | 96,75 | 86,66 | 90% | 0,00 | 96,29 | Sangat Baik
13 | 417562 | BPS Kab. Luwu Utara | 90,00 | 99,78 | 97,42 | 100,00 | 100,00 | 98,72 | 95,26 | 97,14 | 100% | 0,00 | 97,14 | Sangat Baik
14 | 629903 | KPU Kota Palopo | 100,00 | 75,93 | 99,48 | 94,40 | 97,23 | 91,83 | 98,89 | 94,35 | 100% | 0,25 | 94,10 | Baik
15 | 507586 | KPU Kab. Luwu | 100,00 | 79,10 | 94,72 | 94,32 | 92,09 | 96,58 | 100,00 | 94,11 | 100% | 0,00 | 94,11 | Baik
16 | 590422 | KPU Kab. Luwu Utara | 100,00 | 60,58 | 92,71 | 96,84 | 97,75 | 97,21 | 97,01 | 91,06 | 100% | 0,50 | 90,56 | Baik
17 | 408118 | KPU Kab. Luwu Timur | 100,00 | 47,14 | 82,30 | 94,16 | 87,91 | 69,62 | 100,00 | 83,70 | 100% | 1,00 | 82,70 | Cukup
18 | 586959 | Pengadilan Negeri Palopo | 90,00 | 97,73 | 95,42 | 100,00 | 100,00 | 90,69 | 100,00 | 96,81 | 100% | 0,00 | 96,81 | Sangat Baik
19 | 461862 | Pengadilan Agama Palopo | 100,00 | 98,64 | 99,84 | - | 100,00 | 95,39 | 97,85 | 88,77 | 90% | 0,00 | 98,63 | Sangat Baik
20 | 639411 | Kejaksaan Negeri Palopo | 100,00 | 89,14 | 92,85 | - | 98,75 | 88,26 | 94,64 | 84,30 | 90% | 0,00 | 93,67 | Baik
21 | 568044 | Lapas Kelas IIA Palopo | 100,00 | 91,92 | 97,91 | 96,64 | 92,22 | 98,56 | 98,61 | 96,76 | 100% | 0,00 | 96,76 | Sangat Baik
22 | 645462 | Kantor Pertanahan Kota Palopo | 100,00 | 81,69 | 98,66 | 98,16 | 99,00 | 93,90 | 99,03 | 95,85 | 100% | 0,00 | 95,85 | Sangat Baik
23 | 409060 | Balai Besar Pelatihan Pertanian | 100,00 | 60,90 | 83,31 | 100,00 | 93,37 | 66,75 | 82,62 | 82,46 | 100% | 0,00 | 82,46 | Cukup
24 | 699356 | KPPN Palopo | 100,00 | 96,84 | 96,52 | 97,80 | 99,28 | 93,24 | 100,00 | 97,86 | 100% | 0,00 | 97,86 | Sangat Baik
 |  | Rata-rata | 97,50 | 86,85 | 95,44 | 97,22 | 96,72 | 91,44 | 97,28 | 93,10 |  |  | 94,62 | Baik
 |  | Nilai tertinggi | 100,00 | 99,78 | 99,84 | 100,00 | 100,00 | 99,84 | 100,00 |  |  |  | 98,72
 |  | Nilai terendah | 90,00 | 47,14 | 82,30 | 93,13 | 87,91 | 66,75 | 82,62 |  |  |  | 82,46
Catatan: Nilai Akhir = Nilai Total / Konversi Bobot – Dispensasi SPM. Indikator bertanda "-" tidak dinilai dan bobotnya dikeluarkan. Rata-rata adalah rata-rata sederhana satker yang dinilai.
Predikat: Sangat Baik (≥ 95), Baik (89 – < 95), Cukup (70 – < 89), Kurang (< 70)

 |  | Rekap Predikat | Jumlah Satker | %
 |  | Sangat Baik | 15 | 62,5%
 |  | Baik | 7 | 29,2%
 |  | Cukup | 2 | 8,3%
 |  | Kurang | - | -
 |  | Jumlah | 24 | 100,0%
`,
    },
    {
      name: "T3.5 Rekap IKPA",
      sheet: `
Tabel 3.5a Nilai IKPA Tingkat KPPN (seluruh satker) TA 2023 dan TA 2024
Aspek | Indikator | Bobot | TA 2023 |  | TA 2024 |  | Naik/(Turun) Nilai | Naik/(Turun) Nilai Tertimbang
 |  |  | Nilai | Nilai Tertimbang | Nilai | Nilai Tertimbang
1 | 2 | 3 | 4 | 5=3x4 | 6 | 7=3x6 | 8=6-4 | 9=7-5
Perencanaan | Revisi DIPA | 10% | 99,60 | 9,96 | 99,80 | 9,98 | 0,20 | 0,02
 | Deviasi Halaman III DIPA | 15% | 82,40 | 12,36 | 88,40 | 13,26 | 6,00 | 0,90
Pelaksanaan | Penyerapan Anggaran | 20% | 94,15 | 18,83 | 96,25 | 19,25 | 2,10 | 0,42
 | Belanja Kontraktual | 10% | 92,70 | 9,27 | 94,90 | 9,49 | 2,20 | 0,22
 | Penyelesaian Tagihan | 10% | 97,80 | 9,78 | 98,60 | 9,86 | 0,80 | 0,08
 | Pengelolaan UP dan TUP | 10% | 95,30 | 9,53 | 94,80 | 9,48 | (0,50) | (0,05)
Hasil | Capaian Output | 25% | 97,04 | 24,26 | 98,76 | 24,69 | 1,72 | 0,43
 | Nilai IKPA | 100% |  | 93,99 |  | 96,01 |  | 2,02

Tabel 3.5b Sebaran Predikat IKPA Satker 2022–2024
No | Predikat | 2022 |  | 2023 |  | 2024 |  | Naik/(Turun) 2024-2023
 |  | Satker | % | Satker | % | Satker | %
1 | Sangat Baik | 38 | 31,40% | 44 | 36,97% | 63 | 53,39% | 19
2 | Baik | 57 | 47,11% | 56 | 47,06% | 45 | 38,14% | (11)
3 | Cukup | 24 | 19,83% | 18 | 15,13% | 10 | 8,47% | (8)
4 | Kurang | 2 | 1,65% | 1 | 0,84% | - | - | (1)
 | Jumlah | 121 | 100,00% | 119 | 100,00% | 118 | 100,00% | (1)

Tabel 3.5c Nilai IKPA per Triwulan TA 2024 (kumulatif)
Indikator | s.d. TW I | s.d. TW II | s.d. TW III | s.d. TW IV | Selisih TW IV - TW I
Revisi DIPA (10%) | 92,10 | 98,40 | 99,20 | 99,80 | 7,70
Deviasi Halaman III DIPA (15%) | 71,20 | 79,55 | 84,60 | 88,40 | 17,20
Penyerapan Anggaran (20%) | 83,90 | 90,45 | 93,70 | 96,25 | 12,35
Belanja Kontraktual (10%) | 90,80 | 92,60 | 93,90 | 94,90 | 4,10
Penyelesaian Tagihan (10%) | 96,40 | 97,90 | 98,30 | 98,60 | 2,20
Pengelolaan UP dan TUP (10%) | 91,70 | 93,20 | 95,10 | 94,80 | 3,10
Capaian Output (25%) | 76,52 | 88,96 | 95,44 | 98,76 | 22,24
Nilai IKPA (tertimbang) | 83,69 | 90,47 | 93,94 | 96,01 | 12,32
`,
    },
    {
      name: "T3.6 Belanja",
      sheet: `
Tabel 3.6 Realisasi Belanja K/L per Jenis Belanja per Triwulan TA 2024 (dalam rupiah)
Kode | Jenis Belanja | Pagu Akhir | Realisasi |  |  |  |  | % Realisasi | Sisa Pagu
 |  |  | TW I | TW II | TW III | TW IV | Jumlah
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=4+5+6+7 | 9=8/3 | 10=3-8
51 | Belanja Pegawai | #1042817355000~#,##0 | #229003406783~#,##0 | #299393012759~#,##0 | #240578266607~#,##0 | #265292887052~#,##0 | =SUM(D5:G5) -> 1034267573201~#,##0 | =H5/C5 -> 0.991801266292696~0.00% | =C5-H5 -> 8549781799~#,##0
52 | Belanja Barang | #486290748000~#,##0 | #67449315869~#,##0 | #111312628271~#,##0 | #119190353738~#,##0 | #180511779172~#,##0 | =SUM(D6:G6) -> 478464077050~#,##0 | =H6/C6 -> 0.983905367350316~0.00% | =C6-H6 -> 7826670950~#,##0
53 | Belanja Modal | #198754310000~#,##0 | #8189355965~#,##0 | #35557907741~#,##0 | #56983630687~#,##0 | #93653080269~#,##0 | =SUM(D7:G7) -> 194383974662~#,##0 | =H7/C7 -> 0.978011368216367~0.00% | =C7-H7 -> 4370335338~#,##0
57 | Belanja Bantuan Sosial | #7648200000~#,##0 | #1912387712~#,##0 | #1902145362~#,##0 | #1906944838~#,##0 | #1883405528~#,##0 | =SUM(D8:G8) -> 7604883440~#,##0 | =H8/C8 -> 0.9943363719568~0.00% | =C8-H8 -> 43316560~#,##0
 | Jumlah | =SUM(C5:C8) -> 1735510613000~#,##0 | =SUM(D5:D8) -> 306554466329~#,##0 | =SUM(E5:E8) -> 448165694133~#,##0 | =SUM(F5:F8) -> 418659195870~#,##0 | =SUM(G5:G8) -> 541341152021~#,##0 | =SUM(H5:H8) -> 1714720508353~#,##0 | =H9/C9 -> 0.988020756259703~0.00% | =SUM(J5:J8) -> 20790104647~#,##0
 | Kontribusi per triwulan (%) |  | =D9/H9 -> 0.178778095226404~0.00% | =E9/H9 -> 0.261363698602675~0.00% | =F9/H9 -> 0.244155939017796~0.00% | =G9/H9 -> 0.315702267153124~0.00% | =SUM(D10:G10) -> 1~0.00%
 | Realisasi kumulatif s.d. triwulan |  | =D9 -> 306554466329~#,##0 | =D11+E9 -> 754720160462~#,##0 | =E11+F9 -> 1173379356332~#,##0 | =F11+G9 -> 1714720508353~#,##0
 | % kumulatif terhadap pagu |  | =D11/C9 -> 0.176636468848261~0.00% | =E11/C9 -> 0.434869228000509~0.00% | =F11/C9 -> 0.67610036351417~0.00% | =G11/C9 -> 0.988020756259703~0.00%
Sumber: OM-SPAN, data per 31 Desember 2024 (belanja K/L, tidak termasuk Transfer ke Daerah)

Tabel 3.7 Perbandingan Realisasi Belanja TA 2023 dan TA 2024 (dalam rupiah)
Kode | Jenis Belanja | TA 2023 |  |  | TA 2024 |  |  | Pertumbuhan Realisasi
 |  | Pagu | Realisasi | % | Pagu | Realisasi | % | Rp | %
51 | Belanja Pegawai | #978446120000~#,##0 | #966713284415~#,##0 | =D18/C18 -> 0.988008705492133~0.00% | =C5 -> 1042817355000~#,##0 | =H5 -> 1034267573201~#,##0 | =G18/F18 -> 0.991801266292696~0.00% | =G18-D18 -> 67554288786~#,##0 | =I18/D18 -> 0.0698803770208661~0.00%
52 | Belanja Barang | #512873900000~#,##0 | #498207161348~#,##0 | =D19/C19 -> 0.971402836736282~0.00% | =C6 -> 486290748000~#,##0 | =H6 -> 478464077050~#,##0 | =G19/F19 -> 0.983905367350316~0.00% | =G19-D19 -> -19743084298~#,##0 | =I19/D19 -> -0.0396282627583696~0.00%
53 | Belanja Modal | #241688075000~#,##0 | #231452906770~#,##0 | =D20/C20 -> 0.957651331245863~0.00% | =C7 -> 198754310000~#,##0 | =H7 -> 194383974662~#,##0 | =G20/F20 -> 0.978011368216367~0.00% | =G20-D20 -> -37068932108~#,##0 | =I20/D20 -> -0.160157556996405~0.00%
57 | Belanja Bantuan Sosial | #7350000000~#,##0 | #7308150000~#,##0 | =D21/C21 -> 0.99430612244898~0.00% | =C8 -> 7648200000~#,##0 | =H8 -> 7604883440~#,##0 | =G21/F21 -> 0.9943363719568~0.00% | =G21-D21 -> 296733440~#,##0 | =I21/D21 -> 0.0406030855962179~0.00%
 | Jumlah | =SUM(C18:C21) -> 1740358095000~#,##0 | =SUM(D18:D21) -> 1703681502533~#,##0 | =D22/C22 -> 0.978925835681535~0.00% | =SUM(F18:F21) -> 1735510613000~#,##0 | =SUM(G18:G21) -> 1714720508353~#,##0 | =G22/F22 -> 0.988020756259703~0.00% | =SUM(I18:I21) -> 11039005820~#,##0 | =I22/D22 -> 0.00647950089473145~0.00%

Tabel 3.8 Realisasi Belanja per Kementerian/Lembaga TA 2024 (dalam rupiah)
No | Kementerian/Lembaga | Jumlah Satker | Pagu | Realisasi | % Realisasi | Sisa Pagu | % Pagu thd Total
1 | Kepolisian Negara RI | #5~0 | #453488923000~#,##0 | #449543569617~#,##0 | =E26/D26 -> 0.991300000544887~0.00% | =D26-E26 -> 3945353383~#,##0 | =D26/D38 -> 0.26129999989807~0.00%
2 | Kementerian Agama | #31~0 | #429018223000~#,##0 | #425457372126~#,##0 | =E27/D27 -> 0.991700000878518~0.00% | =D27-E27 -> 3560850874~#,##0 | =D27/D38 -> 0.24719999969254~0.00%
3 | Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi | #3~0 | #74106303000~#,##0 | #72705694200~#,##0 | =E28/D28 -> 0.981100004408532~0.00% | =D28-E28 -> 1400608800~#,##0 | =D28/D38 -> 0.0426999998991075~0.00%
4 | Kementerian PUPR | #4~0 | #218327235000~#,##0 | #215095992037~#,##0 | =E29/D29 -> 0.985200000526732~0.00% | =D29-E29 -> 3231242963~#,##0 | =D29/D38 -> 0.125799999933507~0.00%
5 | Komisi Pemilihan Umum | #4~0 | #155501750000~#,##0 | #153542428907~#,##0 | =E30/D30 -> 0.987400006154272~0.00% | =D30-E30 -> 1959321093~#,##0 | =D30/D38 -> 0.0895999994671309~0.00%
6 | Badan Pengawas Pemilihan Umum | #4~0 | #67858464000~#,##0 | #66983089817~#,##0 | =E31/D31 -> 0.987100000038315~0.00% | =D31-E31 -> 875374183~#,##0 | =D31/D38 -> 0.0390999994420662~0.00%
7 | Mahkamah Agung | #10~0 | #82957407000~#,##0 | #82078058773~#,##0 | =E32/D32 -> 0.989400003462018~0.00% | =D32-E32 -> 879348227~#,##0 | =D32/D38 -> 0.0477999998263335~0.00%
8 | Kementerian Hukum dan HAM | #4~0 | #55362788000~#,##0 | #54914349979~#,##0 | =E33/D33 -> 0.99190001014761~0.00% | =D33-E33 -> 448438021~#,##0 | =D33/D38 -> 0.0318999996803822~0.00%
9 | Kejaksaan RI | #4~0 | #52759522000~#,##0 | #52084200869~#,##0 | =E34/D34 -> 0.987200014226816~0.00% | =D34-E34 -> 675321131~#,##0 | =D34/D38 -> 0.0303999996339982~0.00%
10 | Badan Pusat Statistik | #4~0 | #29677231000~#,##0 | #29481361546~#,##0 | =E35/D35 -> 0.993400009118101~0.00% | =D35-E35 -> 195869454~#,##0 | =D35/D38 -> 0.0170999997220991~0.00%
11 | Kementerian Keuangan | #3~0 | #16140248000~#,##0 | #15864249898~#,##0 | =E36/D36 -> 0.98290000859962~0.00% | =D36-E36 -> 275998102~#,##0 | =D36/D38 -> 0.00929999959614191~0.00%
12 | K/L lainnya | #42~0 | #100312519000~#,##0 | #96970140584~#,##0 | =E37/D37 -> 0.966680346089205~0.00% | =D37-E37 -> 3342378416~#,##0 | =D37/D38 -> 0.0578000032086234~0.00%
 | Jumlah | =SUM(C26:C37) -> 118~0 | =SUM(D26:D37) -> 1735510613000~#,##0 | =SUM(E26:E37) -> 1714720508353~#,##0 | =E38/D38 -> 0.988020756259703~0.00% | =SUM(G26:G37) -> 20790104647~#,##0 | =SUM(H26:H37) -> 1~0.00%
`,
    },
    {
      name: "T3.9 TKD",
      sheet: `
Tabel 3.9 Penyaluran Transfer ke Daerah melalui KPPN Palopo TA 2024
No | Pemerintah Daerah / Jenis TKD | Pagu (Rp) | Penyaluran (Rp) | % | Sisa (Rp)
1 | 2 | 3 | 4 | 5 = 4/3 | 6 = 3 - 4
I | Kota Palopo | 724.688.378.000 | 718.314.349.876 | 99,12% | 6.374.028.124
a. | Dana Bagi Hasil | 24.816.507.000 | 24.392.513.616 | 98,29% | 423.993.384
b. | Dana Alokasi Umum | 498.310.722.000 | 498.011.735.566 | 99,94% | 298.986.434
c. | DAK Fisik | 71.284.936.000 | 68.124.336.423 | 95,57% | 3.160.599.577
d. | DAK Nonfisik | 118.406.213.000 | 115.915.764.271 | 97,90% | 2.490.448.729
e. | Dana Desa | - | - | - | -
f. | Insentif Fiskal | 11.870.000.000 | 11.870.000.000 | 100,00% | -
II | Kabupaten Luwu | 1.235.366.992.000 | 1.225.788.457.695 | 99,22% | 9.578.534.305
a. | Dana Bagi Hasil | 38.274.961.000 | 37.360.371.784 | 97,61% | 914.589.216
b. | Dana Alokasi Umum | 702.418.530.000 | 701.997.078.882 | 99,94% | 421.451.118
c. | DAK Fisik | 96.743.508.000 | 92.776.941.206 | 95,90% | 3.966.566.794
d. | DAK Nonfisik | 214.883.076.000 | 210.607.148.823 | 98,01% | 4.275.927.177
e. | Dana Desa | 183.046.917.000 | 183.046.917.000 | 100,00% | -
f. | Insentif Fiskal | - | - | - | -
III | Kabupaten Luwu Utara | 1.279.502.985.000 | 1.269.064.333.728 | 99,18% | 10.438.651.272
a. | Dana Bagi Hasil | 61.930.418.000 | 60.942.639.325 | 98,41% | 987.778.675
b. | Dana Alokasi Umum | 741.206.398.000 | 740.761.674.161 | 99,94% | 444.723.839
c. | DAK Fisik | 104.617.225.000 | 99.508.610.101 | 95,12% | 5.108.614.899
d. | DAK Nonfisik | 206.514.738.000 | 203.301.584.801 | 98,44% | 3.213.153.199
e. | Dana Desa | 158.914.206.000 | 158.229.825.340 | 99,57% | 684.380.660
f. | Insentif Fiskal | 6.320.000.000 | 6.320.000.000 | 100,00% | -
IV | Kabupaten Luwu Timur | 1.205.066.922.000 | 1.192.658.703.606 | 98,97% | 12.408.218.394
a. | Dana Bagi Hasil | 312.847.093.000 | 306.417.020.995 | 97,94% | 6.430.072.005
b. | Dana Alokasi Umum | 548.920.167.000 | 548.590.814.899 | 99,94% | 329.352.101
c. | DAK Fisik | 58.390.412.000 | 56.096.165.728 | 96,07% | 2.294.246.272
d. | DAK Nonfisik | 147.925.360.000 | 144.570.811.984 | 97,73% | 3.354.548.016
e. | Dana Desa | 124.573.890.000 | 124.573.890.000 | 100,00% | -
f. | Insentif Fiskal | 12.410.000.000 | 12.410.000.000 | 100,00% | -
 | JUMLAH | 4.444.625.277.000 | 4.405.825.844.905 | 99,13% | 38.799.432.095
Catatan: Kota Palopo tidak memiliki desa; Kabupaten Luwu tidak menerima Insentif Fiskal TA 2024.

Tabel 3.10 Rekapitulasi Penyaluran TKD per Jenis TA 2023 dan TA 2024 (miliar rupiah)
No | Jenis TKD | TA 2023 |  |  | TA 2024 |  |  | Naik/(Turun)
 |  | Pagu | Penyaluran | % | Pagu | Penyaluran | % | Rp | %
1 | Dana Bagi Hasil | 401,27 | 398,46 | 99,30% | 437,87 | 429,11 | 98,00% | 30,65 | 7,69%
2 | Dana Alokasi Umum | 2.386,55 | 2.386,55 | 100,00% | 2.490,86 | 2.489,36 | 99,94% | 102,81 | 4,31%
3 | DAK Fisik | 348,90 | 331,27 | 94,95% | 331,04 | 316,51 | 95,61% | (14,76) | (4,46%)
4 | DAK Nonfisik | 660,18 | 654,22 | 99,10% | 687,73 | 674,40 | 98,06% | 20,18 | 3,08%
5 | Dana Desa | 462,10 | 462,10 | 100,00% | 466,54 | 465,85 | 99,85% | 3,75 | 0,81%
6 | Insentif Fiskal | 28,15 | 28,15 | 100,00% | 30,60 | 30,60 | 100,00% | 2,45 | 8,70%
 | Jumlah | 4.287,15 | 4.260,75 | 99,38% | 4.444,63 | 4.405,83 | 99,13% | 145,08 | 3,40%
Catatan: perbedaan satu angka terakhir pada jumlah disebabkan pembulatan ke miliar; jumlah dihitung dari angka rupiah.
`,
    },
    {
      name: "T3.11 DD-DAK Fisik",
      sheet: `
Tabel 3.11a Penyaluran Dana Desa TA 2024 (dalam rupiah)
No | Kabupaten | Jumlah Desa | Pagu |  |  | Penyaluran |  |  | % Salur | Sisa | Desa Salur Penuh | % Desa
 |  |  | Earmark | Non Earmark | Jumlah | Earmark | Non Earmark | Jumlah
1 | Kabupaten Luwu | #207~#,##0 | #85519519000~#,##0 | #97527398000~#,##0 | =D4+E4 -> 183046917000~#,##0 | #85519519000~#,##0 | #97527398000~#,##0 | =G4+H4 -> 183046917000~#,##0 | =I4/F4 -> 1~0.00% | =F4-I4 -> 0~#,##0 | #207~#,##0 | =L4/C4 -> 1~0.00%
2 | Kabupaten Luwu Utara | #166~#,##0 | #70208296000~#,##0 | #88705910000~#,##0 | =D5+E5 -> 158914206000~#,##0 | #69797667604~#,##0 | #88432157736~#,##0 | =G5+H5 -> 158229825340~#,##0 | =I5/F5 -> 0.995693395340628~0.00% | =F5-I5 -> 684380660~#,##0 | #163~#,##0 | =L5/C5 -> 0.981927710843373~0.00%
3 | Kabupaten Luwu Timur | #125~#,##0 | #56394600000~#,##0 | #68179290000~#,##0 | =D6+E6 -> 124573890000~#,##0 | #56394600000~#,##0 | #68179290000~#,##0 | =G6+H6 -> 124573890000~#,##0 | =I6/F6 -> 1~0.00% | =F6-I6 -> 0~#,##0 | #125~#,##0 | =L6/C6 -> 1~0.00%
 | Jumlah | =SUM(C4:C6) -> 498~#,##0 | =SUM(D4:D6) -> 212122415000~#,##0 | =SUM(E4:E6) -> 254412598000~#,##0 | =SUM(F4:F6) -> 466535013000~#,##0 | =SUM(G4:G6) -> 211711786604~#,##0 | =SUM(H4:H6) -> 254138845736~#,##0 | =SUM(I4:I6) -> 465850632340~#,##0 | =I7/F7 -> 0.998533056167426~0.00% | =SUM(K4:K6) -> 684380660~#,##0 | =SUM(L4:L6) -> 495~#,##0 | =L7/C7 -> 0.993975903614458~0.00%

Tabel 3.11b Keluarga Penerima Manfaat (KPM) BLT Desa TA 2024
No | Kabupaten | TW I | TW II | TW III | TW IV | Rata-rata KPM | Nilai BLT (Rp)
1 | Kabupaten Luwu | #5218~#,##0 | #5204~#,##0 | #5197~#,##0 | #5193~#,##0 | =AVERAGE(C11:F11) -> 5203~#,##0.00 | =SUM(C11:F11)*900000 -> 18730800000~#,##0
2 | Kabupaten Luwu Utara | #4086~#,##0 | #4091~#,##0 | #4073~#,##0 | #4058~#,##0 | =AVERAGE(C12:F12) -> 4077~#,##0.00 | =SUM(C12:F12)*900000 -> 14677200000~#,##0
3 | Kabupaten Luwu Timur | #2947~#,##0 | #2931~#,##0 | #2928~#,##0 | #2926~#,##0 | =AVERAGE(C13:F13) -> 2933~#,##0.00 | =SUM(C13:F13)*900000 -> 10558800000~#,##0
 | Jumlah | =SUM(C11:C13) -> 12251~#,##0 | =SUM(D11:D13) -> 12226~#,##0 | =SUM(E11:E13) -> 12198~#,##0 | =SUM(F11:F13) -> 12177~#,##0 | =AVERAGE(C14:F14) -> 12213~#,##0.00 | =SUM(H11:H13) -> 43966800000~#,##0
Nilai BLT = jumlah KPM empat triwulan x Rp900.000 (Rp300.000 per bulan)

Tabel 3.11c Penyaluran DAK Fisik per Bidang TA 2024 (dalam rupiah)
No | Bidang | Pagu | Nilai Kontrak | Penyaluran |  |  |  |  | % thd Pagu | % thd Kontrak
 |  |  |  | Tahap I | Tahap II | Tahap III | Sekaligus | Jumlah
1 | Pendidikan | #94047350000~#,##0 | #91461110665~#,##0 | #22865277666~#,##0 | #41157499799~#,##0 | #26276399586~#,##0 | - | =SUM(E20:H20) -> 90299177051~#,##0 | =I20/C20 -> 0.960145895136865~0.00% | =I20/D20 -> 0.987295872469165~0.00%
2 | Kesehatan dan KB | #64088585000~#,##0 | #61951055735~#,##0 | #15487763933~#,##0 | #27877975080~#,##0 | #17624977488~#,##0 | - | =SUM(E21:H21) -> 60990716501~#,##0 | =I21/C21 -> 0.951662710309488~0.00% | =I21/D21 -> 0.98449842020275~0.00%
3 | Jalan | #80011420000~#,##0 | #77719237758~#,##0 | #19429809439~#,##0 | #34973656991~#,##0 | #22285950322~#,##0 | - | =SUM(E22:H22) -> 76689416752~#,##0 | =I22/C22 -> 0.958480886253487~0.00% | =I22/D22 -> 0.986749471099979~0.00%
4 | Air Minum | #25953228000~#,##0 | #24926984053~#,##0 | #6231746013~#,##0 | #11217142823~#,##0 | #7017029096~#,##0 | - | =SUM(E23:H23) -> 24465917932~#,##0 | =I23/C23 -> 0.942692675146228~0.00% | =I23/D23 -> 0.981503333093981~0.00%
5 | Sanitasi | #17445601000~#,##0 | #17070118355~#,##0 | #4267529588~#,##0 | #7681553259~#,##0 | #4952340407~#,##0 | - | =SUM(E24:H24) -> 16901423254~#,##0 | =I24/C24 -> 0.968807165428121~0.00% | =I24/D24 -> 0.990117520131277~0.00%
6 | Irigasi | #26880129000~#,##0 | #26131557905~#,##0 | #6532889476~#,##0 | #11759201057~#,##0 | #7503152823~#,##0 | - | =SUM(E25:H25) -> 25795243356~#,##0 | =I25/C25 -> 0.959639864674757~0.00% | =I25/D25 -> 0.987129946472282~0.00%
7 | Pertanian | #14201447000~#,##0 | #13727666422~#,##0 | - | - | - | #13514808482~#,##0 | =SUM(E26:H26) -> 13514808482~#,##0 | =I26/C26 -> 0.951650101711466~0.00% | =I26/D26 -> 0.984494237151707~0.00%
8 | Kelautan dan Perikanan | #8408321000~#,##0 | #8022631099~#,##0 | - | - | - | #7849350130~#,##0 | =SUM(E27:H27) -> 7849350130~#,##0 | =I27/C27 -> 0.933521701895063~0.00% | =I27/D27 -> 0.978400980069793~0.00%
 | Jumlah | =SUM(C20:C27) -> 331036081000~#,##0 | =SUM(D20:D27) -> 321010361992~#,##0 | =SUM(E20:E27) -> 74815016115~#,##0 | =SUM(F20:F27) -> 134667029009~#,##0 | =SUM(G20:G27) -> 85659849722~#,##0 | =SUM(H20:H27) -> 21364158612~#,##0 | =SUM(I20:I27) -> 316506053458~#,##0 | =I28/C28 -> 0.956107420381164~0.00% | =I28/D28 -> 0.985968339133824~0.00%
`,
    },
    {
      name: "T3.12 SPM-SP2D",
      sheet: `
Tabel 3.12 Penyelesaian SPM dan Penerbitan SP2D Tahun 2024
No | Bulan | SPM |  |  | SP2D Terbit |  |  |  | Ketepatan Waktu |  | Retur SP2D | Nilai SP2D (Rp)
 |  | Diterima | Dikembalikan | % Kembali | Gaji | UP/TUP/GUP | LS Non Gaji | Jumlah | Tepat Waktu | %
(1) | (2) | (3) | (4) | (5)=(4)/(3) | (6) | (7) | (8) | (9)=(6)+(7)+(8) | (10) | (11)=(10)/(9) | (12) | (13)
1 | Januari | #1131~#,##0 | #49~#,##0 | =D5/C5 -> 0.0433244916003537~0.00% | #256~#,##0 | #189~#,##0 | #637~#,##0 | =SUM(F5:H5) -> 1082~#,##0 | #1076~#,##0 | =J5/I5 -> 0.994454713493531~0.00% | #2~#,##0 | #82769727227~#,##0
2 | Februari | #1456~#,##0 | #65~#,##0 | =D6/C6 -> 0.0446428571428571~0.00% | #242~#,##0 | #237~#,##0 | #912~#,##0 | =SUM(F6:H6) -> 1391~#,##0 | #1387~#,##0 | =J6/I6 -> 0.997124370956147~0.00% | #3~#,##0 | #101162976062~#,##0
3 | Maret | #1716~#,##0 | #72~#,##0 | =D7/C7 -> 0.041958041958042~0.00% | #489~#,##0 | #274~#,##0 | #881~#,##0 | =SUM(F7:H7) -> 1644~#,##0 | #1641~#,##0 | =J7/I7 -> 0.998175182481752~0.00% | #5~#,##0 | #122621763040~#,##0
4 | April | #2006~#,##0 | #79~#,##0 | =D8/C8 -> 0.0393818544366899~0.00% | #246~#,##0 | #330~#,##0 | #1351~#,##0 | =SUM(F8:H8) -> 1927~#,##0 | #1919~#,##0 | =J8/I8 -> 0.995848469122989~0.00% | #4~#,##0 | #134449763353~#,##0
5 | Mei | #1956~#,##0 | #70~#,##0 | =D9/C9 -> 0.0357873210633947~0.00% | #256~#,##0 | #311~#,##0 | #1319~#,##0 | =SUM(F9:H9) -> 1886~#,##0 | #1884~#,##0 | =J9/I9 -> 0.998939554612937~0.00% | #3~#,##0 | #152376344146~#,##0
6 | Juni | #2105~#,##0 | #71~#,##0 | =D10/C10 -> 0.033729216152019~0.00% | #484~#,##0 | #347~#,##0 | #1203~#,##0 | =SUM(F10:H10) -> 2034~#,##0 | #2031~#,##0 | =J10/I10 -> 0.998525073746313~0.00% | #6~#,##0 | #161339586634~#,##0
7 | Juli | #2022~#,##0 | #65~#,##0 | =D11/C11 -> 0.0321463897131553~0.00% | #251~#,##0 | #332~#,##0 | #1374~#,##0 | =SUM(F11:H11) -> 1957~#,##0 | #1955~#,##0 | =J11/I11 -> 0.998978027593255~0.00% | #2~#,##0 | #133971019419~#,##0
8 | Agustus | #2077~#,##0 | #66~#,##0 | =D12/C12 -> 0.0317766008666346~0.00% | #251~#,##0 | #342~#,##0 | #1418~#,##0 | =SUM(F12:H12) -> 2011~#,##0 | #2008~#,##0 | =J12/I12 -> 0.998508204873197~0.00% | #4~#,##0 | #138157565846~#,##0
9 | September | #2210~#,##0 | #62~#,##0 | =D13/C13 -> 0.0280542986425339~0.00% | #245~#,##0 | #370~#,##0 | #1533~#,##0 | =SUM(F13:H13) -> 2148~#,##0 | #2146~#,##0 | =J13/I13 -> 0.999068901303538~0.00% | #3~#,##0 | #146530610605~#,##0
10 | Oktober | #2326~#,##0 | #63~#,##0 | =D14/C14 -> 0.027085124677558~0.00% | #254~#,##0 | #391~#,##0 | #1618~#,##0 | =SUM(F14:H14) -> 2263~#,##0 | #2262~#,##0 | =J14/I14 -> 0.999558108705259~0.00% | #3~#,##0 | #151575595541~#,##0
11 | November | #2551~#,##0 | #64~#,##0 | =D15/C15 -> 0.0250882007056056~0.00% | #251~#,##0 | #429~#,##0 | #1807~#,##0 | =SUM(F15:H15) -> 2487~#,##0 | #2483~#,##0 | =J15/I15 -> 0.998391636509851~0.00% | #5~#,##0 | #178642611813~#,##0
12 | Desember | #3286~#,##0 | #70~#,##0 | =D16/C16 -> 0.0213024954351795~0.00% | #252~#,##0 | #545~#,##0 | #2419~#,##0 | =SUM(F16:H16) -> 3216~#,##0 | #3207~#,##0 | =J16/I16 -> 0.997201492537313~0.00% | #9~#,##0 | #211122944667~#,##0
 | Jumlah | =SUM(C5:C16) -> 24842~#,##0 | =SUM(D5:D16) -> 796~#,##0 | =D17/C17 -> 0.0320425086546977~0.00% | =SUM(F5:F16) -> 3477~#,##0 | =SUM(G5:G16) -> 4097~#,##0 | =SUM(H5:H16) -> 16472~#,##0 | =SUM(I5:I16) -> 24046~#,##0 | =SUM(J5:J16) -> 23999~#,##0 | =J17/I17 -> 0.998045412958496~0.00% | =SUM(L5:L16) -> 49~#,##0 | =SUM(M5:M16) -> 1714720508353~#,##0
 | Rata-rata per bulan | =AVERAGE(C5:C16) -> 2070.16666666667~#,##0.00 | =AVERAGE(D5:D16) -> 66.3333333333333~#,##0.00 |  | =AVERAGE(F5:F16) -> 289.75~#,##0.00 | =AVERAGE(G5:G16) -> 341.416666666667~#,##0.00 | =AVERAGE(H5:H16) -> 1372.66666666667~#,##0.00 | =AVERAGE(I5:I16) -> 2003.83333333333~#,##0.00 | =AVERAGE(J5:J16) -> 1999.91666666667~#,##0.00 |  | =AVERAGE(L5:L16) -> 4.08333333333333~#,##0.00 | =AVERAGE(M5:M16) -> 142893375696.083~#,##0.00
Catatan: % pada baris Jumlah dihitung dari jumlah, bukan rata-rata bulanan. Nilai SP2D adalah belanja K/L (tidak termasuk Transfer ke Daerah).

Tabel 3.13 Rekapitulasi SP2D per Triwulan Tahun 2024
No | Triwulan | Jumlah SP2D | Tepat Waktu | Terlambat | % Tepat Waktu | Retur | % Retur | Nilai SP2D (Rp)
1 | Triwulan I | =SUM(I5:I7) -> 4117~#,##0 | =SUM(J5:J7) -> 4104~#,##0 | =C23-D23 -> 13~#,##0 | =D23/C23 -> 0.996842360942434~0.00% | =SUM(L5:L7) -> 10~#,##0 | =G23/C23 -> 0.00242895312120476~0.000% | =SUM(M5:M7) -> 306554466329~#,##0
2 | Triwulan II | =SUM(I8:I10) -> 5847~#,##0 | =SUM(J8:J10) -> 5834~#,##0 | =C24-D24 -> 13~#,##0 | =D24/C24 -> 0.997776637591927~0.00% | =SUM(L8:L10) -> 13~#,##0 | =G24/C24 -> 0.00222336240807252~0.000% | =SUM(M8:M10) -> 448165694133~#,##0
3 | Triwulan III | =SUM(I11:I13) -> 6116~#,##0 | =SUM(J11:J13) -> 6109~#,##0 | =C25-D25 -> 7~#,##0 | =D25/C25 -> 0.998855461085677~0.00% | =SUM(L11:L13) -> 9~#,##0 | =G25/C25 -> 0.00147155003270111~0.000% | =SUM(M11:M13) -> 418659195870~#,##0
4 | Triwulan IV | =SUM(I14:I16) -> 7966~#,##0 | =SUM(J14:J16) -> 7952~#,##0 | =C26-D26 -> 14~#,##0 | =D26/C26 -> 0.998242530755712~0.00% | =SUM(L14:L16) -> 17~#,##0 | =G26/C26 -> 0.0021340697966357~0.000% | =SUM(M14:M16) -> 541341152021~#,##0
 | Jumlah | =SUM(C23:C26) -> 24046~#,##0 | =SUM(D23:D26) -> 23999~#,##0 | =SUM(E23:E26) -> 47~#,##0 | =D27/C27 -> 0.998045412958496~0.00% | =SUM(G23:G26) -> 49~#,##0 | =G27/C27 -> 0.00203776095816352~0.000% | =SUM(I23:I26) -> 1714720508353~#,##0
`,
    },
    {
      name: "T3.14 KUR-UMi",
      sheet: `
Tabel 3.14 Penyaluran KUR per Penyalur Tahun 2023–2024 (Rp juta)
No | Penyalur | Tahun 2023 |  | Tahun 2024 |  | Pertumbuhan (%) |  | Pangsa 2024 (%) | Rata-rata/Debitur (Rp juta)
 |  | Debitur | Nilai | Debitur | Nilai | Debitur | Nilai
1 | BRI | #24318~#,##0 | #1127418.5~#,##0.00 | #26107~#,##0 | #1245632.75~#,##0.00 | =(E4-C4)/C4 -> 0.0735669051731228~0.00% | =(F4-D4)/D4 -> 0.10485392070469~0.00% | =F4/F10 -> 0.64529568578905~0.00% | =F4/E4 -> 47.7125962385567~#,##0.00
2 | Bank Mandiri | #2946~#,##0 | #290184.4~#,##0.00 | #3187~#,##0 | #308742.9~#,##0.00 | =(E5-C5)/C5 -> 0.081805838424983~0.00% | =(F5-D5)/D5 -> 0.0639541615607179~0.00% | =F5/F10 -> 0.15994317858775~0.00% | =F5/E5 -> 96.8757138374647~#,##0.00
3 | BNI | #1852~#,##0 | #174635.2~#,##0.00 | #1714~#,##0 | #159826.75~#,##0.00 | =(E6-C6)/C6 -> -0.0745140388768898~0.00% | =(F6-D6)/D6 -> -0.084796478602252~0.00% | =F6/F10 -> 0.082797688362549~0.00% | =F6/E6 -> 93.2478121353559~#,##0.00
4 | BSI | #1207~#,##0 | #109382.15~#,##0.00 | #1526~#,##0 | #142073.6~#,##0.00 | =(E7-C7)/C7 -> 0.264291632145816~0.00% | =(F7-D7)/D7 -> 0.298873719340861~0.00% | =F7/F10 -> 0.0736007311501075~0.00% | =F7/E7 -> 93.1019659239843~#,##0.00
5 | Bank Sulselbar | #618~#,##0 | #52047~#,##0.00 | #743~#,##0 | #64178.5~#,##0.00 | =(E8-C8)/C8 -> 0.202265372168285~0.00% | =(F8-D8)/D8 -> 0.233087401771476~0.00% | =F8/F10 -> 0.0332474472675935~0.00% | =F8/E8 -> 86.3775235531629~#,##0.00
6 | Pegadaian | #1384~#,##0 | #11276.3~#,##0.00 | #1219~#,##0 | #9874.15~#,##0.00 | =(E9-C9)/C9 -> -0.119219653179191~0.00% | =(F9-D9)/D9 -> -0.124344864893626~0.00% | =F9/F10 -> 0.00511526884295065~0.00% | =F9/E9 -> 8.10020508613618~#,##0.00
 | Jumlah | =SUM(C4:C9) -> 32325~#,##0 | =SUM(D4:D9) -> 1764943.55~#,##0.00 | =SUM(E4:E9) -> 34496~#,##0 | =SUM(F4:F9) -> 1930328.65~#,##0.00 | =(E10-C10)/C10 -> 0.0671616395978345~0.00% | =(F10-D10)/D10 -> 0.0937056032188678~0.00% | =SUM(I4:I9) -> 1~0.00% | =F10/E10 -> 55.9580429615028~#,##0.00

Tabel 3.15 Penyaluran KUR per Kabupaten/Kota dan Skema Tahun 2024 (Rp juta)
No | Kabupaten/Kota | Super Mikro |  | Mikro |  | Kecil |  | Jumlah
 |  | Debitur | Nilai | Debitur | Nilai | Debitur | Nilai | Debitur | Nilai
1 | Kota Palopo | #412~#,##0 | #3758.4~#,##0.00 | #5163~#,##0 | #218476.15~#,##0.00 | #684~#,##0 | #139083.5~#,##0.00 | =C15+E15+G15 -> 6259~#,##0 | =D15+F15+H15 -> 361318.05~#,##0.00
2 | Kabupaten Luwu | #603~#,##0 | #5417.25~#,##0.00 | #8217~#,##0 | #349610.8~#,##0.00 | #549~#,##0 | #110245~#,##0.00 | =C16+E16+G16 -> 9369~#,##0 | =D16+F16+H16 -> 465273.05~#,##0.00
3 | Kabupaten Luwu Utara | #571~#,##0 | #5129.6~#,##0.00 | #7946~#,##0 | #332174.35~#,##0.00 | #602~#,##0 | #118862.75~#,##0.00 | =C17+E17+G17 -> 9119~#,##0 | =D17+F17+H17 -> 456166.7~#,##0.00
4 | Kabupaten Luwu Timur | #498~#,##0 | #4472.15~#,##0.00 | #8524~#,##0 | #364809.2~#,##0.00 | #727~#,##0 | #278289.5~#,##0.00 | =C18+E18+G18 -> 9749~#,##0 | =D18+F18+H18 -> 647570.85~#,##0.00
 | Jumlah | =SUM(C15:C18) -> 2084~#,##0 | =SUM(D15:D18) -> 18777.4~#,##0.00 | =SUM(E15:E18) -> 29850~#,##0 | =SUM(F15:F18) -> 1265070.5~#,##0.00 | =SUM(G15:G18) -> 2562~#,##0 | =SUM(H15:H18) -> 646480.75~#,##0.00 | =SUM(I15:I18) -> 34496~#,##0 | =SUM(J15:J18) -> 1930328.65~#,##0.00
 | Pangsa skema (%) | =C19/I19 -> 0.0604128014842301~0.0% | =D19/J19 -> 0.00972756633954534~0.0% | =E19/I19 -> 0.865317717996289~0.0% | =F19/J19 -> 0.655365344134534~0.0% | =G19/I19 -> 0.0742694805194805~0.0% | =H19/J19 -> 0.334907089525921~0.0% | =C20+E20+G20 -> 1~0.0% | =D20+F20+H20 -> 1~0.0%

Tabel 3.16 Penyaluran Pembiayaan UMi per Penyalur Tahun 2024
No | Penyalur | Debitur | Nilai (Rp) | Pangsa Debitur | Rata-rata per Debitur (Rp)
1 | PT Permodalan Nasional Madani | #8416~#,##0 | #36128700000~#,##0 | =C24/C28 -> 0.744778761061947~0.00% | =D24/C24 -> 4292858.84030418~#,##0
2 | PT Pegadaian | #1073~#,##0 | #6891250000~#,##0 | =C25/C28 -> 0.0949557522123894~0.00% | =D25/C25 -> 6422413.79310345~#,##0
3 | Koperasi Mitra Dhuafa | #1548~#,##0 | #5307900000~#,##0 | =C26/C28 -> 0.136991150442478~0.00% | =D26/C26 -> 3428875.96899225~#,##0
4 | KSPPS BMT Al-Amin | #263~#,##0 | #1284600000~#,##0 | =C27/C28 -> 0.0232743362831858~0.00% | =D27/C27 -> 4884410.64638783~#,##0
 | Jumlah | =SUM(C24:C27) -> 11300~#,##0 | =SUM(D24:D27) -> 49612450000~#,##0 | =SUM(E24:E27) -> 1~0.00% | =D28/C28 -> 4390482.30088496~#,##0
`,
    },
    {
      name: "T3.17 Revisi DIPA",
      sheet: `
Tabel 3.17 Revisi DIPA Satker Mitra Kerja menurut Bulan dan Jenis Revisi TA 2024
No | Bulan | Jenis Revisi |  |  |  | Jumlah | Kumulatif | % thd Total
 |  | Pagu Tetap | Pagu Berubah | Administrasi | Hal. III DIPA
1 | Januari | 14 | 2 | 21 | 118 | 155 | 155 | 10,14%
2 | Februari | 37 | 5 | 12 | 43 | 97 | 252 | 6,35%
3 | Maret | 29 | 8 | 6 | 17 | 60 | 312 | 3,93%
4 | April | 41 | 11 | 9 | 118 | 179 | 491 | 11,71%
5 | Mei | 33 | 6 | 4 | 26 | 69 | 560 | 4,52%
6 | Juni | 48 | 14 | 7 | 22 | 91 | 651 | 5,96%
7 | Juli | 52 | 9 | 5 | 118 | 184 | 835 | 12,04%
8 | Agustus | 44 | 17 | 3 | 31 | 95 | 930 | 6,22%
9 | September | 57 | 21 | 8 | 28 | 114 | 1.044 | 7,46%
10 | Oktober | 69 | 26 | 11 | 118 | 224 | 1.268 | 14,66%
11 | November | 83 | 34 | 6 | 47 | 170 | 1.438 | 11,13%
12 | Desember | 36 | 19 | 13 | 22 | 90 | 1.528 | 5,89%
 | Jumlah | 543 | 172 | 105 | 708 | 1.528 | 1.528 | 100,00%
 | Persentase | 35,54% | 11,26% | 6,87% | 46,34% | 100,00%
 | Rata-rata per bulan | 45,3 | 14,3 | 8,8 | 59,0 | 127,3
Catatan: jumlah persentase dapat tidak tepat 100 karena pembulatan.

Tabel 3.18 Revisi DIPA menurut Kewenangan dan Tahun
No | Kewenangan | 2022 | 2023 | 2024 | Naik/(Turun) 2024 thd 2023 | %
1 | Direktorat Jenderal Anggaran | 61 | 74 | 83 | 9 | 12,16%
2 | Kanwil DJPb Prov. Sulawesi Selatan | 896 | 968 | 1.086 | 118 | 12,19%
3 | Kuasa Pengguna Anggaran (POK) | 402 | 377 | 359 | (18) | (4,77%)
 | Jumlah | 1.359 | 1.419 | 1.528 | 109 | 7,68%
`,
    },
    {
      name: "T3.19 Rekonsiliasi",
      sheet: `
Tabel 3.19 Rekonsiliasi Laporan Keuangan dan Penyampaian LPJ Bendahara Tahun 2024
No. | Periode | Rekonsiliasi Eksternal |  |  |  |  | LPJ Bendahara Pengeluaran
 |  | Wajib | Tepat Waktu | Terlambat | Belum | % Tepat | Wajib | Tepat Waktu | Terlambat | % Tepat
a | b | c | d | e | f = c-d-e | g = d/c | h | i | j = h-i | k = i/h
1 | Januari | 118 | 115 | 3 | - | 97,46% | 108 | 106 | 2 | 98,15%
2 | Februari | 118 | 116 | 2 | - | 98,31% | 108 | 107 | 1 | 99,07%
3 | Maret | 118 | 118 | - | - | 100,00% | 108 | 108 | - | 100,00%
4 | April | 118 | 115 | 2 | 1 | 97,46% | 108 | 105 | 3 | 97,22%
5 | Mei | 118 | 118 | - | - | 100,00% | 108 | 108 | - | 100,00%
6 | Juni | 118 | 117 | 1 | - | 99,15% | 108 | 108 | - | 100,00%
7 | Juli | 118 | 118 | - | - | 100,00% | 108 | 107 | 1 | 99,07%
8 | Agustus | 118 | 116 | 2 | - | 98,31% | 108 | 108 | - | 100,00%
9 | September | 118 | 118 | - | - | 100,00% | 108 | 108 | - | 100,00%
10 | Oktober | 118 | 118 | - | - | 100,00% | 108 | 106 | 2 | 98,15%
11 | November | 118 | 117 | 1 | - | 99,15% | 108 | 108 | - | 100,00%
12 | Desember | 118 | 116 | 1 | 1 | 98,31% | 108 | 107 | 1 | 99,07%
 | Jumlah | 1.416 | 1.402 | 12 | 2 | 99,01% | 1.296 | 1.286 | 10 | 99,23%
 | Rata-rata per bulan | 118 | 116,83 | 1,00 | 0,17 |  | 108 | 107,17 | 0,83

Tabel 3.20 Tren Ketepatan Waktu Rekonsiliasi dan LPJ 2021–2024
Uraian | 2021 | 2022 | 2023 | 2024 | Naik/(Turun) 2024 thd 2023
Rekonsiliasi tepat waktu (%) | 95,12 | 96,84 | 97,63 | 99,01 | 1,38
LPJ tepat waktu (%) | 97,45 | 99,38 | 98,07 | 99,23 | 1,16
Jumlah satker wajib rekonsiliasi | 124 | 121 | 119 | 118 | (1)
Jumlah bendahara pengeluaran | 112 | 110 | 108 | 108 | -
`,
    },
    {
      name: "T3.21 Survei",
      sheet: `
Tabel 3.21 Hasil Survei Kepuasan Pengguna Layanan KPPN Palopo (skala 1–5)
No | Unsur Layanan | Indeks |  |  | Naik/Turun | Harapan 2024 | Gap | Kategori
 |  | 2022 | 2023 | 2024 | 5-4 |  | 5-7
1 | Keterbukaan/kemudahan akses informasi | 4,55 | 4,61 | 4,68 | +0,07 | 4,72 | -0,04 | Sangat Puas
2 | Informasi persyaratan layanan | 4,58 | 4,66 | 4,71 | +0,05 | 4,75 | -0,04 | Sangat Puas
3 | Kesesuaian prosedur | 4,49 | 4,57 | 4,63 | +0,06 | 4,70 | -0,07 | Sangat Puas
4 | Sikap petugas | 4,71 | 4,78 | 4,84 | +0,06 | 4,80 | +0,04 | Sangat Puas
5 | Kemampuan petugas | 4,66 | 4,72 | 4,79 | +0,07 | 4,81 | -0,02 | Sangat Puas
6 | Lingkungan pendukung | 4,38 | 4,41 | 4,39 | -0,02 | 4,62 | -0,23 | Puas
7 | Akses terhadap kantor layanan | 4,52 | 4,60 | 4,66 | +0,06 | 4,64 | +0,02 | Sangat Puas
8 | Waktu penyelesaian | 4,47 | 4,55 | 4,64 | +0,09 | 4,77 | -0,13 | Sangat Puas
9 | Pembayaran biaya sesuai aturan | 4,93 | 4,96 | 4,98 | +0,02 | 4,97 | +0,01 | Sangat Puas
10 | Pengenaan sanksi/denda | 4,36 | 4,44 | 4,52 | +0,08 | 4,49 | +0,03 | Puas
11 | Keamanan lingkungan dan layanan | 4,69 | 4,73 | 4,76 | +0,03 | 4,74 | +0,02 | Sangat Puas
 | Rata-rata | 4,58 | 4,64 | 4,69 | +0,05 | 4,73 | -0,04 | Sangat Puas
Keterangan: 1,00–2,59 Tidak Puas; 2,60–3,59 Cukup Puas; 3,60–4,59 Puas; 4,60–5,00 Sangat Puas. Gap = indeks 2024 dikurangi harapan.

Tabel 3.22 Responden Survei menurut Kelompok dan Jenis Kelamin
No | Kelompok Responden | Populasi | Kuesioner Disebar | Kuesioner Kembali |  |  | Response Rate (%) | Proporsi (%)
 |  |  |  | L | P | Jumlah
1 | KPA/PPK | 236 | 60 | 27 | 19 | 46 | 76,7 | 22,4
2 | PPSPM | 118 | 45 | 21 | 20 | 41 | 91,1 | 20,0
3 | Bendahara Pengeluaran | 108 | 50 | 18 | 27 | 45 | 90,0 | 22,0
4 | Operator SAKTI | 214 | 70 | 24 | 38 | 62 | 88,6 | 30,2
5 | Pemerintah Daerah | 12 | 12 | 7 | 4 | 11 | 91,7 | 5,4
 | Jumlah | 688 | 237 | 97 | 108 | 205 | 86,5 | 100,0
`,
    },
    {
      name: "T3.23 Anggaran",
      sheet: `
Tabel 3.23 Pagu dan Realisasi DIPA KPPN Palopo per Rincian Output TA 2024 (dalam rupiah)
Kode | Program / Rincian Output | Pagu Awal | Revisi +/(-) | Pagu Akhir | Realisasi | % | Sisa
(1) | (2) | (3) | (4)=(5)-(3) | (5) | (6) | (7)=(6)/(5) | (8)=(5)-(6)
015.CC | Program Pengelolaan Perbendaharaan, Kekayaan Negara, dan Risiko | =SUM(C5:C7) -> 172790000~#,##0 | =SUM(D5:D7) -> 2900000~#,##0 | =SUM(E5:E7) -> 175690000~#,##0 | =SUM(F5:F7) -> 174597075~#,##0 | =F4/E4 -> 0.993779241846434~0.00% | =SUM(H5:H7) -> 1092925~#,##0
CC.4717.BMB.962 | Komunikasi dan Edukasi Perbendaharaan | #28050000~#,##0 | =E5-C5 -> 4000000~#,##0 | #32050000~#,##0 | #31836500~#,##0 | =F5/E5 -> 0.993338533541342~0.00% | =E5-F5 -> 213500~#,##0
CC.4717.EBA.U01 | Pembinaan dan Monev Satker | #112540000~#,##0 | =E6-C6 -> -10100000~#,##0 | #102440000~#,##0 | #101779670~#,##0 | =F6/E6 -> 0.993553982819211~0.00% | =E6-F6 -> 660330~#,##0
CC.4717.QAH.001 | Pemberdayaan UMKM dan KUR/UMi | #32200000~#,##0 | =E7-C7 -> 9000000~#,##0 | #41200000~#,##0 | #40980905~#,##0 | =F7/E7 -> 0.994682160194175~0.00% | =E7-F7 -> 219095~#,##0
015.WA | Program Dukungan Manajemen | =SUM(C9:C14) -> 1809005000~#,##0 | =SUM(D9:D14) -> 67465000~#,##0 | =SUM(E9:E14) -> 1876470000~#,##0 | =SUM(F9:F14) -> 1870510575~#,##0 | =F8/E8 -> 0.996824129882172~0.00% | =SUM(H9:H14) -> 5959425~#,##0
WA.4703.EBA.956 | Layanan BMN | #8640000~#,##0 | =E9-C9 -> 0~#,##0 | #8640000~#,##0 | #8491320~#,##0 | =F9/E9 -> 0.982791666666667~0.00% | =E9-F9 -> 148680~#,##0
WA.4703.EBA.962 | Layanan Umum | #39430000~#,##0 | =E10-C10 -> -400000~#,##0 | #39030000~#,##0 | #38580815~#,##0 | =F10/E10 -> 0.988491288752242~0.00% | =E10-F10 -> 449185~#,##0
WA.4703.EBA.994 | Layanan Perkantoran | #1574765000~#,##0 | =E11-C11 -> 25065000~#,##0 | #1599830000~#,##0 | #1595711100~#,##0 | =F11/E11 -> 0.997425413950232~0.00% | =E11-F11 -> 4118900~#,##0
WA.4703.EBB.951 | Layanan Sarana Internal | #142000000~#,##0 | =E12-C12 -> 45500000~#,##0 | #187500000~#,##0 | #186915000~#,##0 | =F12/E12 -> 0.99688~0.00% | =E12-F12 -> 585000~#,##0
WA.4703.EBC.996 | Layanan Pendidikan dan Pelatihan | #24300000~#,##0 | =E13-C13 -> -2700000~#,##0 | #21600000~#,##0 | #21307460~#,##0 | =F13/E13 -> 0.986456481481481~0.00% | =E13-F13 -> 292540~#,##0
WA.4703.EBD.955 | Layanan Manajemen Keuangan | #19870000~#,##0 | =E14-C14 -> 0~#,##0 | #19870000~#,##0 | #19504880~#,##0 | =F14/E14 -> 0.981624559637645~0.00% | =E14-F14 -> 365120~#,##0
 | Jumlah | =C4+C8 -> 1981795000~#,##0 | =D4+D8 -> 70365000~#,##0 | =E4+E8 -> 2052160000~#,##0 | =F4+F8 -> 2045107650~#,##0 | =F15/E15 -> 0.996563450218307~0.00% | =H4+H8 -> 7052350~#,##0

Tabel 3.24 Realisasi DIPA KPPN Palopo per Akun TA 2024 (dalam rupiah)
Akun | Uraian | Pagu Awal | Revisi +/(-) | Pagu Akhir | Realisasi | % | Sisa
52 | Belanja Barang | =SUM(C20:C31) -> 1839795000~#,##0 | =SUM(D20:D31) -> 24865000~#,##0 | =SUM(E20:E31) -> 1864660000~#,##0 | =SUM(F20:F31) -> 1858192650~#,##0 | =F19/E19 -> 0.996531619705469~0.00% | =SUM(H20:H31) -> 6467350~#,##0
521111 | Belanja Keperluan Perkantoran | #612480000~#,##0 | =E20-C20 -> 26425000~#,##0 | #638905000~#,##0 | #638417620~#,##0 | =F20/E20 -> 0.99923716358457~0.00% | =E20-F20 -> 487380~#,##0
521115 | Belanja Honor Operasional Satuan Kerja | #84960000~#,##0 | =E21-C21 -> 0~#,##0 | #84960000~#,##0 | #84480000~#,##0 | =F21/E21 -> 0.994350282485876~0.00% | =E21-F21 -> 480000~#,##0
521211 | Belanja Bahan | #50400000~#,##0 | =E22-C22 -> 7150000~#,##0 | #57550000~#,##0 | #57369900~#,##0 | =F22/E22 -> 0.99687054735013~0.00% | =E22-F22 -> 180100~#,##0
521811 | Belanja Barang Persediaan Barang Konsumsi | #58320000~#,##0 | =E23-C23 -> 2820000~#,##0 | #61140000~#,##0 | #61083450~#,##0 | =F23/E23 -> 0.99907507360157~0.00% | =E23-F23 -> 56550~#,##0
522111 | Belanja Langganan Listrik | #246000000~#,##0 | =E24-C24 -> -14600000~#,##0 | #231400000~#,##0 | #229873614~#,##0 | =F24/E24 -> 0.993403690579084~0.00% | =E24-F24 -> 1526386~#,##0
522112 | Belanja Langganan Telepon | #39600000~#,##0 | =E25-C25 -> -4350000~#,##0 | #35250000~#,##0 | #34817226~#,##0 | =F25/E25 -> 0.987722723404255~0.00% | =E25-F25 -> 432774~#,##0
522113 | Belanja Langganan Air | #14400000~#,##0 | =E26-C26 -> -1440000~#,##0 | #12960000~#,##0 | #12704350~#,##0 | =F26/E26 -> 0.980273919753086~0.00% | =E26-F26 -> 255650~#,##0
522191 | Belanja Jasa Lainnya | #27000000~#,##0 | =E27-C27 -> -2400000~#,##0 | #24600000~#,##0 | #24420000~#,##0 | =F27/E27 -> 0.992682926829268~0.00% | =E27-F27 -> 180000~#,##0
523111 | Belanja Pemeliharaan Gedung dan Bangunan | #318745000~#,##0 | =E28-C28 -> 23435000~#,##0 | #342180000~#,##0 | #341926700~#,##0 | =F28/E28 -> 0.99925974633234~0.00% | =E28-F28 -> 253300~#,##0
523121 | Belanja Pemeliharaan Peralatan dan Mesin | #173260000~#,##0 | =E29-C29 -> -4825000~#,##0 | #168435000~#,##0 | #167988140~#,##0 | =F29/E29 -> 0.997346988452519~0.00% | =E29-F29 -> 446860~#,##0
524111 | Belanja Perjalanan Dinas Biasa | #193030000~#,##0 | =E30-C30 -> -6150000~#,##0 | #186880000~#,##0 | #185011650~#,##0 | =F30/E30 -> 0.990002407962329~0.00% | =E30-F30 -> 1868350~#,##0
524113 | Belanja Perjalanan Dinas Dalam Kota | #21600000~#,##0 | =E31-C31 -> -1200000~#,##0 | #20400000~#,##0 | #20100000~#,##0 | =F31/E31 -> 0.985294117647059~0.00% | =E31-F31 -> 300000~#,##0
53 | Belanja Modal | =SUM(C33:C33) -> 142000000~#,##0 | =SUM(D33:D33) -> 45500000~#,##0 | =SUM(E33:E33) -> 187500000~#,##0 | =SUM(F33:F33) -> 186915000~#,##0 | =F32/E32 -> 0.99688~0.00% | =SUM(H33:H33) -> 585000~#,##0
532111 | Belanja Modal Peralatan dan Mesin | #142000000~#,##0 | =E33-C33 -> 45500000~#,##0 | #187500000~#,##0 | #186915000~#,##0 | =F33/E33 -> 0.99688~0.00% | =E33-F33 -> 585000~#,##0
 | Jumlah | =C19+C32 -> 1981795000~#,##0 | =D19+D32 -> 70365000~#,##0 | =E19+E32 -> 2052160000~#,##0 | =F19+F32 -> 2045107650~#,##0 | =F34/E34 -> 0.996563450218307~0.00% | =H19+H32 -> 7052350~#,##0

Tabel 3.25 Perkembangan Anggaran KPPN Palopo 2021–2024
Tahun | Uraian | Pagu | Realisasi | % | Pertumbuhan Realisasi
2021 | DIPA 015.08 | #1893420000~#,##0 | #1842117365~#,##0 | =D38/C38 -> 0.972904778126353~0.00% | -
2022 | DIPA 015.08 | #1817650000~#,##0 | #1799026481~#,##0 | =D39/C39 -> 0.989754067614777~0.00% | =(D39-D38)/D38 -> -0.0233920404957477~0.00%
2023 | DIPA 015.08 | #1926870000~#,##0 | #1905348127~#,##0 | =D40/C40 -> 0.988830656453212~0.00% | =(D40-D39)/D39 -> 0.0590995447387192~0.00%
2024 | DIPA 015.08 | #2052160000~#,##0 | #2045107650~#,##0 | =D41/C41 -> 0.996563450218307~0.00% | =(D41-D40)/D40 -> 0.0733511745279082~0.00%
`,
    },
    {
      name: "Narasi",
      sheet: `
Sampai dengan 31 Desember 2024 KPPN Palopo didukung oleh 31 (tiga puluh satu) pegawai, terdiri atas 18 pegawai laki-laki dan 13 pegawai perempuan. Menurut golongan, 19 pegawai atau 61,3% bergolongan III, 9 pegawai (29,0%) bergolongan II, dan 3 pegawai (9,7%) bergolongan IV. Lulusan S1/D IV merupakan kelompok pendidikan terbesar, yaitu 13 orang atau 41,9%.
Perjanjian Kinerja Tahun 2024 memuat 9 sasaran strategis dan 18 IKU, yang terdiri atas 7 IKU CP dan 11 IKU N. Untuk mendukung pencapaian tersebut dialokasikan anggaran awal sebesar Rp1.981.795.000,- (satu miliar sembilan ratus delapan puluh satu juta tujuh ratus sembilan puluh lima ribu rupiah), dengan porsi Program Dukungan Manajemen sebesar 91,28%.
Nilai Kinerja Organisasi (NKO) KPPN Palopo tahun 2024 sebesar 104,31, turun 1,39 poin dibandingkan tahun 2023 yang sebesar 105,70, namun masih 0,65 poin di atas NKO tahun 2022 (103,66). Nilai perspektif tertinggi adalah Customer sebesar 110,98 dan yang terendah Learning and Growth sebesar 101,54.
Dari 18 IKU, sebanyak 16 IKU (88,9%) berstatus hijau dan 2 IKU berstatus kuning, yaitu IKU 5c-N dan IKU 7b-N. Tidak terdapat IKU yang berstatus merah.
Di antara 7 KPPN yang diperbandingkan, KPPN Palopo menempati peringkat ke-5 dengan NKO 104,31, terpaut 4,13 poin dari KPPN Makassar I yang meraih NKO tertinggi (108,44) dan 1,28 poin di bawah rata-rata sebesar 105,59.
IKU 1a-CP Nilai IKPA satker mitra kerja terealisasi 96,01 dari target 95,00 sehingga capaiannya 101,06%. Nilai tersebut naik 2,02 poin dari 93,99 pada tahun 2023. Kenaikan terbesar terjadi pada indikator Deviasi Halaman III DIPA, yaitu 6,00 poin (dari 82,40 menjadi 88,40), sedangkan indikator Pengelolaan UP dan TUP turun 0,50 poin.
Jumlah satker berpredikat Sangat Baik meningkat dari 44 satker pada tahun 2023 menjadi 63 satker pada tahun 2024 (53,39% dari 118 satker), bertambah 19 satker atau 43,18%. Pada tahun 2024 tidak ada lagi satker berpredikat Kurang.
Dari 24 satker terpilih, 15 satker (62,5%) berpredikat Sangat Baik, 7 satker Baik, dan 2 satker Cukup. Nilai akhir tertinggi diraih IAIN Palopo (98,72), sedangkan nilai akhir terendah adalah Balai Besar Pelatihan Pertanian (82,46).
Dari pagu belanja K/L sebesar Rp1.735.510.613.000 telah direalisasikan Rp1.714.720.508.353 atau 98,80%, sehingga tersisa Rp20.790.104.647. Persentase realisasi terendah terdapat pada Belanja Modal sebesar 97,80%. Dibandingkan tahun 2023, realisasi belanja tumbuh 0,65%.
Realisasi belanja triwulan IV mencapai Rp541.341.152.021 atau 31,57% dari realisasi setahun, sedangkan triwulan I paling rendah yaitu Rp306.554.466.329 (17,88%). Belanja Pegawai menyumbang 60,32% dari seluruh realisasi.
Penyaluran TKD tahun 2024 sebesar Rp4.405,83 miliar dari pagu Rp4.444,63 miliar atau 99,13%, sehingga capaian IKU 4a-CP terhadap target 98,00% adalah 101,15%. Penyaluran terbesar diterima Kabupaten Luwu Utara sebesar Rp1.269.064.333.728, sedangkan menurut jenisnya hanya DAK Fisik yang menurun, yaitu sebesar 4,46%.
Dana Desa dialokasikan untuk 498 desa dengan pagu Rp466.535.013.000 dan telah disalurkan Rp465.850.632.340 (99,85%). Sisa sebesar Rp684.380.660 seluruhnya berada di Kabupaten Luwu Utara, karena 3 desa tidak salur penuh. Dari penyaluran tersebut, BLT Desa bernilai Rp43.966.800.000 untuk rata-rata 12.213 KPM per triwulan.
Selama tahun 2024 diterima 24.842 SPM, 796 di antaranya (3,20%) dikembalikan. SP2D yang terbit sebanyak 24.046, dan 23.999 SP2D atau 99,80% terbit tepat waktu sedangkan 47 SP2D terlambat. Volume tertinggi terjadi pada bulan Desember (3.216 SP2D) dan terendah pada bulan Januari (1.082 SP2D).
Retur SP2D sebanyak 49 dari 24.046 SP2D atau 0,20%, lebih rendah daripada batas target 0,25%, sehingga capaiannya 120,00%. Satker yang mengajukan dispensasi SPM sebanyak 7 satker dari batas 10 satker; capaian 130,00% dibatasi menjadi indeks 120,00. Sebaliknya, rasio revolving UP terealisasi 103,20% sehingga dengan polarisasi Stabilize indeks capaiannya 96,80.
Penyaluran KUR tahun 2024 mencapai Rp1.930,33 miliar kepada 34.496 debitur, tumbuh 9,37% dari sisi nilai dan 6,72% dari sisi debitur. BRI menguasai 64,53% nilai penyaluran, sedangkan pertumbuhan nilai tertinggi dicatat BSI sebesar 29,89%. Pembiayaan UMi tersalur Rp49.612.450.000 kepada 11.300 debitur.
Revisi DIPA satker mitra kerja tahun 2024 berjumlah 1.528 revisi, bertambah 109 revisi atau 7,68% dari 1.419 revisi pada tahun 2023. Revisi Halaman III DIPA paling banyak, yaitu 708 revisi (46,34%), dengan jumlah revisi terbanyak pada bulan Oktober (224 revisi).
Rekonsiliasi tepat waktu selama tahun 2024 sebanyak 1.402 dari 1.416 kewajiban atau 99,01%, dengan capaian 101,03% terhadap target 98,00%. Penyampaian LPJ bendahara tepat waktu sebanyak 1.286 dari 1.296 LPJ (99,23%) dan 10 LPJ terlambat.
Indeks kepuasan pengguna layanan mencapai 4,69 dari target 4,60 dengan capaian 101,96%. Indeks unsur tertinggi adalah Pembayaran biaya sesuai aturan (4,98) dan yang terendah Lingkungan pendukung (4,39), satu-satunya unsur yang menurun. Survei diikuti 205 responden dari 237 kuesioner yang disebar (86,5%), 108 orang (52,7%) di antaranya perempuan.
Pagu awal DIPA KPPN Palopo sebesar Rp1.981.795.000 bertambah Rp70.365.000 (3,55%) melalui revisi menjadi Rp2.052.160.000. Realisasi sampai akhir tahun sebesar Rp2.045.107.650 (dua miliar empat puluh lima juta seratus tujuh ribu enam ratus lima puluh rupiah) atau 99,66%, sehingga sisa pagu Rp7.052.350.
Realisasi DIPA terdiri atas Belanja Barang Rp1.858.192.650 dan Belanja Modal Rp186.915.000. Rincian output dengan realisasi terbesar adalah Layanan Perkantoran sebesar Rp1.595.711.100 atau 78,03% dari seluruh realisasi. Dibandingkan tahun 2023, realisasi anggaran naik 7,34%.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 SDM", cell: "G8", right: "5", wrong: "6" },
    { sheet: "T3.1 Capaian IKU", cell: "D16", right: "99,80", wrong: "99,08" },
    { sheet: "T2.1 Perjanjian Kinerja", cell: "J11", right: "80", wrong: "66" },
    { sheet: "T2.1 Perjanjian Kinerja", cell: "G15", right: "5,00", wrong: "5,50" },
    { sheet: "T3.1 Capaian IKU", cell: "H18", right: "122,60", wrong: "77,40" },
    { sheet: "T3.1 Capaian IKU", cell: "I25", right: "120,00", wrong: "130,00" },
    { sheet: "T3.1 Capaian IKU", cell: "I19", right: "100,12", wrong: "99,75" },
    { sheet: "T3.2 NKO", cell: "I6", right: "26,22", wrong: "26,87" },
    { sheet: "T3.3 Triwulan", cell: "F9", right: "104,00", wrong: "96,00" },
    { sheet: "T3.3 Triwulan", cell: "J21", right: "98,55", wrong: "98,40" },
    { sheet: "T3.4 IKPA Satker", cell: "N16", right: "96,29", wrong: "86,66" },
    { sheet: "T3.4 IKPA Satker", cell: "O14", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "T3.4 IKPA Satker", cell: "E29", right: "86,85", wrong: "86,42" },
    { sheet: "T3.5 Rekap IKPA", cell: "F18", right: "47,06%", wrong: "47,46%" },
    { sheet: "T3.5 Rekap IKPA", cell: "G6", right: "13,26", wrong: "17,68" },
    {
      sheet: "T3.6 Belanja",
      cell: "H7",
      right: "=SUM(D7:G7) -> 194383974662~#,##0",
      wrong: "=SUM(D7:F7) -> 100730894393~#,##0",
    },
    { sheet: "T3.6 Belanja", cell: "J20", right: "=I20/D20 -> -0.160157556996405~0.00%", wrong: "#-0.1907~0.00%" },
    { sheet: "T3.6 Belanja", cell: "C38", right: "=SUM(C26:C37) -> 118~0", wrong: "#108~0" },
    { sheet: "T3.9 TKD", cell: "D25", right: "1.192.658.703.606", wrong: "1.180.248.703.606" },
    { sheet: "T3.9 TKD", cell: "F7", right: "3.160.599.577", wrong: "3.610.599.577" },
    {
      sheet: "T3.11 DD-DAK Fisik",
      cell: "H12",
      right: "=SUM(C12:F12)*900000 -> 14677200000~#,##0",
      wrong: "=SUM(C12:F12)*300000 -> 4892400000~#,##0",
    },
    {
      sheet: "T3.11 DD-DAK Fisik",
      cell: "K20",
      right: "=I20/D20 -> 0.987295872469165~0.00%",
      wrong: "=I20/C20 -> 0.960145895136865~0.00%",
    },
    { sheet: "T3.12 SPM-SP2D", cell: "M12", right: "#138157565846~#,##0", wrong: "#183157565846~#,##0" },
    { sheet: "T3.14 KUR-UMi", cell: "I7", right: "=F7/F10 -> 0.0736007311501075~0.00%", wrong: "#0.0828~0.00%" },
    {
      sheet: "T3.14 KUR-UMi",
      cell: "J18",
      right: "=D18+F18+H18 -> 647570.85~#,##0.00",
      wrong: "=D18+F18 -> 369281.35~#,##0.00",
    },
    { sheet: "T3.17 Revisi DIPA", cell: "H10", right: "835", wrong: "853" },
    { sheet: "T3.19 Rekonsiliasi", cell: "J17", right: "10", wrong: "12" },
    { sheet: "T3.21 Survei", cell: "I9", right: "Puas", wrong: "Sangat Puas" },
    {
      sheet: "T3.23 Anggaran",
      cell: "F19",
      right: "=SUM(F20:F31) -> 1858192650~#,##0",
      wrong: "=SUM(F20:F30) -> 1838092650~#,##0",
    },
    { sheet: "T3.23 Anggaran", cell: "D13", right: "=E13-C13 -> -2700000~#,##0", wrong: "#2700000~#,##0" },
    { sheet: "Narasi", cell: "A1", right: "atau 61,3% bergolongan III", wrong: "atau 63,1% bergolongan III" },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "tujuh ratus sembilan puluh lima ribu",
      wrong: "tujuh ratus sembilan lima ribu",
    },
    { sheet: "Narasi", cell: "A3", right: "turun 1,39 poin", wrong: "naik 1,39 poin" },
    { sheet: "Narasi", cell: "A5", right: "1,28 poin di bawah", wrong: "1,82 poin di bawah" },
    { sheet: "Narasi", cell: "A7", right: "satker atau 43,18%", wrong: "satker atau 30,16%" },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "Balai Besar Pelatihan Pertanian (82,46)",
      wrong: "Balai Besar Pelatihan Pertanian (82,70)",
    },
    { sheet: "Narasi", cell: "A9", right: "tersisa Rp20.790.104.647", wrong: "tersisa Rp20.970.104.647" },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "atau 31,57% dari realisasi setahun",
      wrong: "atau 31,19% dari realisasi setahun",
    },
    { sheet: "Narasi", cell: "A11", right: "Rp4.405,83 miliar", wrong: "Rp4.405,83 triliun" },
    { sheet: "Narasi", cell: "A12", right: "untuk 498 desa", wrong: "untuk 489 desa" },
    { sheet: "Narasi", cell: "A13", right: "796 di antaranya", wrong: "769 di antaranya" },
    { sheet: "Narasi", cell: "A15", right: "BSI sebesar 29,89%", wrong: "BSI sebesar 26,43%" },
    { sheet: "Narasi", cell: "A17", right: "dan 10 LPJ terlambat", wrong: "dan 12 LPJ terlambat" },
    { sheet: "Narasi", cell: "A18", right: "orang (52,7%)", wrong: "orang (47,3%)" },
    { sheet: "Narasi", cell: "A19", right: "(3,55%)", wrong: "(3,43%)" },
  ],
};
