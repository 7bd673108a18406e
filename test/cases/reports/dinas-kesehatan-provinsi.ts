import type { ReportCase } from "./report-case";

export const dinasKesehatanProvinsi: ReportCase = {
  name: "a provincial health agency",
  year: 2024,
  sheets: [
    {
      name: "IKU",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "F3:H3", "E3:E4", "I3:I4", "J3:K3", "L3:L4"],
      sheet: `
Tabel 3.1 Pengukuran Indikator Kinerja Utama Dinas Kesehatan Provinsi Samudra Raya Tahun 2024

No | Sasaran Strategis | Indikator Kinerja | Satuan | Realisasi 2023 | Tahun 2024 |  |  | Naik/Turun thd 2023 | Renstra |  | Predikat
 |  |  |  |  | Target | Realisasi | Capaian (%) |  | Target Akhir 2026 | Kemajuan (%) |
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12)
1 | Meningkatnya derajat kesehatan masyarakat | Usia harapan hidup | Tahun | 71,08 | 71,20 | 71,46 | 100,37 | Naik | 72,00 | 99,25 | Sangat Tinggi
2 |  | Angka kematian ibu *) | per 100.000 KH | 149 | 148 | 145 | 102,03 | Turun | 140 | 96,43 | Sangat Tinggi
3 |  | Angka kematian bayi *) | per 1.000 KH | 11,90 | 11,50 | 10,74 | 106,61 | Turun | 10,00 | 92,60 | Sangat Tinggi
4 |  | Prevalensi stunting (e-PPGBM) *) | % | 14,86 | 14,00 | 13,52 | 103,43 | Turun | 12,00 | 87,33 | Sangat Tinggi
5 | Meningkatnya mutu pelayanan kesehatan | Puskesmas terakreditasi paripurna dan utama | % | 58,49 | 65,00 | 67,86 | 104,40 | Naik | 75,00 | 90,48 | Sangat Tinggi
6 |  | Indeks pencapaian SPM bidang kesehatan provinsi | Indeks | 94,12 | 100,00 | 97,42 | 97,42 | Naik | 100,00 | 97,42 | Sangat Tinggi
7 |  | Indeks kepuasan masyarakat | Nilai | 84,37 | 85,00 | 86,12 | 101,32 | Naik | 88,00 | 97,86 | Sangat Tinggi
8 | Meningkatnya pencegahan dan pengendalian penyakit | Cakupan penemuan kasus TBC (treatment coverage) | % | 68,42 | 90,00 | 80,94 | 89,93 | Naik | 90,00 | 89,93 | Tinggi
9 |  | Angka keberhasilan pengobatan TBC | % | 85,91 | 90,00 | 88,71 | 98,57 | Naik | 90,00 | 98,57 | Sangat Tinggi
10 |  | Imunisasi dasar lengkap | % | 86,73 | 95,00 | 90,25 | 95,00 | Naik | 98,00 | 92,09 | Sangat Tinggi
11 |  | Angka kesakitan DBD *) | per 100.000 pddk | 48,26 | 45,00 | 45,60 | 98,67 | Turun | 40,00 | 86,00 | Sangat Tinggi
12 | Meningkatnya pemerataan tenaga dan jaminan kesehatan | Rasio dokter umum | per 100.000 pddk | 24,63 | 26,00 | 28,51 | 109,65 | Naik | 28,00 | 101,82 | Sangat Tinggi
13 |  | Cakupan kepesertaan JKN | % | 95,04 | 98,00 | 96,95 | 98,93 | Naik | 98,00 | 98,93 | Sangat Tinggi
14 | Meningkatnya akuntabilitas kinerja | Nilai SAKIP Dinas Kesehatan | Nilai | 77,35 | 78,00 | 78,90 | 101,15 | Naik | 80,00 | 98,63 | Sangat Tinggi
 | Rata-rata capaian |  |  |  |  |  | 100,53 |  |  | 94,81 | Sangat Tinggi
*) Indikator negatif: capaian = (2 x target - realisasi) / target x 100%
Predikat: >= 91 Sangat Tinggi; 76 - < 91 Tinggi; 66 - < 76 Sedang; 51 - < 66 Rendah; < 51 Sangat Rendah
`,
    },
    {
      name: "Tren Kinerja",
      sheet: `
Tabel 3.2 Perkembangan Realisasi Indikator Kinerja Tahun 2020 - 2024

Indikator | Satuan | 2020 | 2021 | 2022 | 2023 | 2024 | Selisih 2024 - 2023 | Rata-rata 5 Tahun | Tertinggi | Arah
Usia harapan hidup | Tahun | 70,22 | 70,35 | 70,81 | 71,08 | 71,46 | +0,38 | 70,78 | 71,46 | Naik
Angka kematian ibu | per 100.000 KH | 208 | 231 | 184 | 149 | 145 | -4 | 183 | 231 | Turun
Angka kematian bayi | per 1.000 KH | 13,42 | 12,87 | 12,30 | 11,90 | 10,74 | -1,16 | 12,25 | 13,42 | Turun
Prevalensi stunting | % | 21,34 | 18,92 | 16,45 | 14,86 | 13,52 | -1,34 | 17,02 | 21,34 | Turun
Puskesmas akreditasi paripurna dan utama | % | 33,96 | 35,85 | 41,51 | 58,49 | 67,86 | +9,37 | 47,53 | 67,86 | Naik
Indeks pencapaian SPM | Indeks | 88,40 | 91,25 | 92,73 | 94,12 | 97,42 | +3,30 | 92,78 | 97,42 | Naik
Indeks kepuasan masyarakat | Nilai | 81,16 | 82,04 | 83,55 | 84,37 | 86,12 | +1,75 | 83,45 | 86,12 | Naik
Treatment coverage TBC | % | 41,27 | 44,08 | 59,63 | 68,42 | 80,94 | +12,52 | 58,87 | 80,94 | Naik
Keberhasilan pengobatan TBC | % | 82,47 | 83,90 | 84,36 | 85,91 | 88,71 | +2,80 | 85,07 | 88,71 | Naik
Imunisasi dasar lengkap | % | 79,80 | 81,15 | 90,24 | 86,73 | 90,25 | +3,52 | 85,63 | 90,25 | Naik
Angka kesakitan DBD | per 100.000 pddk | 52,17 | 38,40 | 61,09 | 48,26 | 45,60 | -2,66 | 49,10 | 61,09 | Turun
Cakupan kepesertaan JKN | % | 83,26 | 86,91 | 90,58 | 95,04 | 96,95 | +1,91 | 90,55 | 96,95 | Naik
Nilai SAKIP | Nilai | 70,25 | 72,81 | 75,64 | 77,35 | 78,90 | +1,55 | 74,99 | 78,90 | Naik
`,
    },
    {
      name: "SPM Provinsi",
      merges: ["A3:A4", "B3:B4", "C3:E3", "F3:F4", "G3:G4", "H3:H4"],
      sheet: `
Tabel 3.3 Indeks Pencapaian SPM Bidang Kesehatan Provinsi Tahun 2024

No | Jenis Pelayanan / Indikator | Capaian |  |  | Bobot (%) | Nilai Tertimbang | Kategori
 |  | Target | Realisasi | % |  |  |
A | Pelayanan kesehatan bagi penduduk terdampak krisis kesehatan akibat bencana |  |  |  | 100 | 98,33 | Tuntas Utama
1 | Penerima layanan dasar | 2.846 orang | 2.846 orang | 100,00 | 80 | 80,00 |
2 | Mutu minimal layanan (barang, jasa, SDM) | 24 item | 22 item | 91,67 | 20 | 18,33 |
B | Pelayanan kesehatan bagi penduduk pada kondisi kejadian luar biasa |  |  |  | 100 | 96,50 | Tuntas Utama
1 | Penerima layanan dasar | 1.372 orang | 1.331 orang | 97,01 | 80 | 77,61 |
2 | Mutu minimal layanan (barang, jasa, SDM) | 18 item | 17 item | 94,44 | 20 | 18,89 |

 | Jumlah orang dilayani (A1 + B1) | 4.218 orang | 4.177 orang | 99,03 |  |  |
 | Indeks Pencapaian SPM (rata-rata A dan B) |  |  |  |  | 97,42 | Tuntas Utama
Kategori: 100 Tuntas Paripurna; 90 - 99,99 Tuntas Utama; 80 - 89,99 Tuntas Madya; 70 - 79,99 Tuntas Muda; 60 - 69,99 Tuntas Pratama; < 60 Belum Tuntas
`,
    },
    {
      name: "SPM Kabupaten-Kota",
      sheet: `
Tabel 3.4 Rekapitulasi Capaian 12 Jenis SPM Kabupaten/Kota se-Provinsi Tahun 2024

No | Jenis Pelayanan Dasar | Sasaran (orang) | Terlayani (orang) | Belum Terlayani | Capaian 2024 (%) | Capaian 2023 (%) | Selisih (poin) | Status
1 | Pelayanan kesehatan ibu hamil | 51.240 | 48.316 | 2.924 | 94,29 | 91,87 | +2,42 | Belum Tuntas
2 | Pelayanan kesehatan ibu bersalin | 48.912 | 46.733 | 2.179 | 95,55 | 93,22 | +2,33 | Belum Tuntas
3 | Pelayanan kesehatan bayi baru lahir | 46.580 | 45.128 | 1.452 | 96,88 | 97,04 | -0,16 | Belum Tuntas
4 | Pelayanan kesehatan balita | 214.365 | 189.507 | 24.858 | 88,40 | 85,36 | +3,04 | Belum Tuntas
5 | Pelayanan kesehatan usia pendidikan dasar | 402.718 | 391.846 | 10.872 | 97,30 | 95,83 | +1,47 | Belum Tuntas
6 | Pelayanan kesehatan usia produktif | 1.684.230 | 1.267.914 | 416.316 | 75,28 | 70,42 | +4,86 | Belum Tuntas
7 | Pelayanan kesehatan usia lanjut | 238.457 | 214.930 | 23.527 | 90,13 | 88,76 | +1,37 | Belum Tuntas
8 | Pelayanan penderita hipertensi | 512.846 | 297.318 | 215.528 | 57,97 | 54,91 | +3,06 | Belum Tuntas
9 | Pelayanan penderita diabetes melitus | 43.815 | 43.815 | - | 100,00 | 98,65 | +1,35 | Tuntas
10 | Pelayanan ODGJ berat | 4.972 | 4.816 | 156 | 96,86 | 97,70 | -0,84 | Belum Tuntas
11 | Pelayanan terduga TBC | 46.210 | 44.087 | 2.123 | 95,41 | 97,95 | -2,54 | Belum Tuntas
12 | Pelayanan orang berisiko terinfeksi HIV | 71.346 | 71.346 | - | 100,00 | 100,00 | 0,00 | Tuntas
 | Rata-rata capaian |  |  |  | 90,67 | 89,31 | +1,36 | Belum Tuntas
Catatan: baris terakhir adalah rata-rata sederhana dua belas capaian, bukan penjumlahan.

Tabel 3.5 Capaian SPM per Kabupaten/Kota Tahun 2024 (%)
No | Kabupaten/Kota | SPM 1 | SPM 2 | SPM 3 | SPM 4 | SPM 5 | SPM 6 | SPM 7 | SPM 8 | SPM 9 | SPM 10 | SPM 11 | SPM 12 | Rata-rata | Peringkat
1 | Kab. Batu Ampara | 98,9 | 94,2 | 90,3 | 86,7 | 94,6 | 70,8 | 89,8 | 62,0 | 100,0 | 92,0 | 96,2 | 100,0 | 89,63 | 7
2 | Kab. Teluk Jelita | 96,4 | 90,2 | 91,6 | 83,3 | 94,8 | 70,6 | 86,3 | 60,3 | 100,0 | 98,9 | 91,6 | 100,0 | 88,67 | 10
3 | Kab. Gunung Senara | 93,3 | 100,0 | 94,4 | 85,7 | 92,6 | 72,8 | 87,9 | 56,3 | 100,0 | 94,2 | 92,6 | 100,0 | 89,15 | 9
4 | Kab. Rimba Lestari | 89,6 | 96,7 | 96,4 | 87,4 | 100,0 | 78,0 | 89,6 | 53,2 | 100,0 | 98,1 | 100,0 | 100,0 | 90,75 | 2
5 | Kab. Sungai Pandana | 93,8 | 100,0 | 100,0 | 91,2 | 100,0 | 77,3 | 89,4 | 54,1 | 100,0 | 92,9 | 96,8 | 100,0 | 91,29 | 1
6 | Kab. Pulau Cendana | 92,9 | 100,0 | 92,9 | 84,8 | 99,9 | 75,4 | 84,3 | 55,2 | 100,0 | 100,0 | 95,6 | 100,0 | 90,08 | 5
7 | Kab. Lembah Nirwana | 88,7 | 88,7 | 90,2 | 88,9 | 98,4 | 76,1 | 93,8 | 54,4 | 100,0 | 100,0 | 95,0 | 100,0 | 89,52 | 8
8 | Kab. Padang Serunai | 90,2 | 94,3 | 93,2 | 92,2 | 100,0 | 79,1 | 96,4 | 57,8 | 100,0 | 95,0 | 89,9 | 100,0 | 90,68 | 4
9 | Kota Samudra | 93,8 | 100,0 | 92,9 | 86,5 | 94,3 | 75,5 | 92,5 | 62,6 | 100,0 | 90,2 | 100,0 | 100,0 | 90,69 | 3
10 | Kota Mandala Baru | 98,9 | 89,2 | 96,2 | 84,2 | 94,7 | 79,2 | 87,4 | 53,7 | 100,0 | 96,0 | 100,0 | 100,0 | 89,96 | 6
 | Rata-rata kabupaten/kota | 93,7 | 95,3 | 93,8 | 87,1 | 96,9 | 75,5 | 89,7 | 57,0 | 100,0 | 95,7 | 95,8 | 100,0 | 90,04 |
`,
    },
    {
      name: "Wilayah",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "H3:J3", "K3:K4", "L3:L4", "M3:M4", "N3:N4"],
      sheet: `
Tabel 1.1 Luas Wilayah, Jumlah Desa/Kelurahan, Penduduk dan Rumah Tangga Tahun 2024

No | Kabupaten/Kota | Kecamatan | Jumlah |  |  | Luas (km²) | Penduduk |  |  | Rumah Tangga | Jiwa per Rumah Tangga | Kepadatan per km² | Rasio Jenis Kelamin
 |  |  | Desa | Kelurahan | D + K |  | L | P | L + P |  |  |  |
1 | Kab. Batu Ampara | 12 | 128 | 6 | 134 | 2.846,15 | 158.817 | 153.663 | 312.480 | 77.218 | 4,05 | 109,79 | 103,4
2 | Kab. Teluk Jelita | 10 | 97 | 8 | 105 | 1.932,40 | 138.182 | 130.733 | 268.915 | 72.962 | 3,69 | 139,16 | 105,7
3 | Kab. Gunung Senara | 9 | 84 | 3 | 87 | 3.417,62 | 96.202 | 91.140 | 187.342 | 52.001 | 3,60 | 54,82 | 105,6
4 | Kab. Rimba Lestari | 8 | 71 | 2 | 73 | 4.105,88 | 78.494 | 75.712 | 154.206 | 39.330 | 3,92 | 37,56 | 103,7
5 | Kab. Sungai Pandana | 15 | 163 | 9 | 172 | 2.268,37 | 214.174 | 207.699 | 421.873 | 116.349 | 3,63 | 185,98 | 103,1
6 | Kab. Pulau Cendana | 6 | 42 | 4 | 46 | 874,26 | 48.216 | 48.202 | 96.418 | 26.842 | 3,59 | 110,29 | 100,0
7 | Kab. Lembah Nirwana | 9 | 88 | 5 | 93 | 2.713,04 | 102.714 | 100.843 | 203.557 | 56.452 | 3,61 | 75,03 | 101,9
8 | Kab. Padang Serunai | 11 | 102 | 5 | 107 | 1.985,71 | 121.535 | 116.659 | 238.194 | 59.192 | 4,02 | 119,95 | 104,2
9 | Kota Samudra | 7 | - | 54 | 54 | 412,38 | 294.275 | 290.651 | 584.926 | 159.816 | 3,66 | 1.418,42 | 101,2
10 | Kota Mandala Baru | 5 | - | 31 | 31 | 286,93 | 137.653 | 133.677 | 271.330 | 74.462 | 3,64 | 945,63 | 103,0
 | Provinsi | 92 | 775 | 127 | 902 | 20.842,74 | 1.390.262 | 1.348.979 | 2.739.241 | 734.624 | 3,73 | 131,42 | 103,1
Sumber: BPS Provinsi Samudra Raya, proyeksi penduduk 2024
`,
    },
    {
      name: "Kematian Ibu",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:G3", "H3:H4", "I3:I4", "J3:J4", "K3:K4"],
      sheet: `
Tabel 3.6 Kematian Ibu menurut Kabupaten/Kota Tahun 2024

No | Kabupaten/Kota | Lahir Hidup | Kematian Ibu 2024 |  |  |  | AKI per 100.000 KH | Kematian Ibu 2023 | Selisih | Arah
 |  |  | Hamil | Bersalin | Nifas | Jumlah |  |  |  |
1 | Kab. Batu Ampara | 5.562 | 3 | 2 | 5 | 10 | 180 | 9 | 1 | Naik
2 | Kab. Teluk Jelita | 4.596 | 2 | 1 | 4 | 7 | 152 | 8 | (1) | Turun
3 | Kab. Gunung Senara | 3.401 | 2 | 1 | 3 | 6 | 176 | 5 | 1 | Naik
4 | Kab. Rimba Lestari | 2.585 | 1 | 1 | 2 | 4 | 155 | 6 | (2) | Turun
5 | Kab. Sungai Pandana | 7.531 | 4 | 3 | 6 | 13 | 173 | 12 | 1 | Naik
6 | Kab. Pulau Cendana | 1.546 | - | 1 | 1 | 2 | 129 | 3 | (1) | Turun
7 | Kab. Lembah Nirwana | 3.270 | 2 | 1 | 3 | 6 | 183 | 6 | 0 | Tetap
8 | Kab. Padang Serunai | 3.900 | 2 | 2 | 3 | 7 | 179 | 5 | 2 | Naik
9 | Kota Samudra | 10.477 | 3 | 1 | 5 | 9 | 86 | 11 | (2) | Turun
10 | Kota Mandala Baru | 4.612 | 1 | 1 | 3 | 5 | 108 | 5 | 0 | Tetap
 | Provinsi | 47.480 | 20 | 14 | 35 | 69 | 145 | 70 | (1) | Turun

Tabel 3.7 Penyebab Kematian Ibu
Penyebab | 2023 | % | 2024 | %
Perdarahan | 24 | 34,3% | 22 | 31,9%
Hipertensi dalam kehamilan | 19 | 27,1% | 17 | 24,6%
Infeksi | 5 | 7,1% | 6 | 8,7%
Gangguan jantung dan pembuluh darah | 8 | 11,4% | 9 | 13,0%
Gangguan metabolik | 4 | 5,7% | 5 | 7,2%
Lain-lain | 10 | 14,3% | 10 | 14,5%
Jumlah | 70 | 100,0% | 69 | 100,0%
`,
    },
    {
      name: "Kematian Bayi",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "H3:H4", "I3:I4", "J3:J4", "K3:M3"],
      sheet: `
Tabel 3.8 Kematian Neonatal, Bayi dan Balita Tahun 2024

No | Kabupaten/Kota | Lahir Hidup | Neonatal (0 - 28 hari) |  |  | Post Neonatal | Bayi | Anak Balita | Balita | Angka Kematian per 1.000 KH |  |
 |  |  | L | P | L + P |  |  |  |  | Neonatal | Bayi | Balita
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13)
1 | Kab. Batu Ampara | 5.562 | 29 | 18 | 47 | 10 | 57 | 7 | 64 | 8,45 | 10,25 | 11,51
2 | Kab. Teluk Jelita | 4.596 | 26 | 17 | 43 | 12 | 55 | 7 | 62 | 9,36 | 11,97 | 13,49
3 | Kab. Gunung Senara | 3.401 | 15 | 11 | 26 | 8 | 34 | 5 | 39 | 7,64 | 10,00 | 11,47
4 | Kab. Rimba Lestari | 2.585 | 11 | 11 | 22 | 5 | 27 | 2 | 29 | 8,51 | 10,44 | 11,22
5 | Kab. Sungai Pandana | 7.531 | 33 | 25 | 58 | 20 | 78 | 13 | 91 | 7,70 | 10,36 | 12,08
6 | Kab. Pulau Cendana | 1.546 | 7 | 5 | 12 | 3 | 15 | 1 | 16 | 7,76 | 9,70 | 10,35
7 | Kab. Lembah Nirwana | 3.270 | 18 | 13 | 31 | 8 | 39 | 3 | 42 | 9,48 | 11,93 | 12,84
8 | Kab. Padang Serunai | 3.900 | 21 | 16 | 37 | 9 | 46 | 4 | 50 | 9,49 | 11,79 | 12,82
9 | Kota Samudra | 10.477 | 46 | 45 | 91 | 22 | 113 | 16 | 129 | 8,69 | 10,79 | 12,31
10 | Kota Mandala Baru | 4.612 | 24 | 15 | 39 | 7 | 46 | 5 | 51 | 8,46 | 9,97 | 11,06
 | Provinsi | 47.480 | 230 | 176 | 406 | 104 | 510 | 63 | 573 | 8,55 | 10,74 | 12,07
Angka kematian provinsi dihitung dari jumlah kasus dan jumlah lahir hidup, bukan rata-rata kabupaten/kota.
`,
    },
    {
      name: "Imunisasi",
      merges: ["C3:E3", "F3:G3", "H3:I3", "J3:K3", "L3:M3", "N3:O3", "A3:A4", "B3:B4", "P3:P4"],
      sheet: `
Tabel 3.9 Cakupan Imunisasi Dasar Bayi Tahun 2024

No | Kabupaten/Kota | Surviving Infant |  |  | HB0 |  | BCG |  | DPT-HB-Hib 3 |  | Campak Rubela |  | Imunisasi Dasar Lengkap |  | Target IDL 95%
 |  | L | P | L + P | Jumlah | % | Jumlah | % | Jumlah | % | Jumlah | % | Jumlah | % |
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14) | (15) | (16)
1 | Kab. Batu Ampara | 2.707 | 2.672 | 5.379 | 5.102 | 94,85 | 5.057 | 94,01 | 5.048 | 93,85 | 4.963 | 92,27 | 4.759 | 88,47 | Belum Tercapai
2 | Kab. Teluk Jelita | 2.245 | 2.227 | 4.472 | 4.403 | 98,46 | 4.423 | 98,90 | 4.323 | 96,67 | 4.194 | 93,78 | 4.032 | 90,16 | Belum Tercapai
3 | Kab. Gunung Senara | 1.681 | 1.631 | 3.312 | 3.002 | 90,64 | 2.951 | 89,10 | 2.863 | 86,44 | 2.835 | 85,60 | 2.811 | 84,87 | Belum Tercapai
4 | Kab. Rimba Lestari | 1.279 | 1.229 | 2.508 | 2.139 | 85,29 | 2.169 | 86,48 | 2.074 | 82,70 | 2.064 | 82,30 | 1.965 | 78,35 | Belum Tercapai
5 | Kab. Sungai Pandana | 3.751 | 3.587 | 7.338 | 6.775 | 92,33 | 6.825 | 93,01 | 6.675 | 90,96 | 6.516 | 88,80 | 6.318 | 86,10 | Belum Tercapai
6 | Kab. Pulau Cendana | 759 | 746 | 1.505 | 1.476 | 98,07 | 1.490 | 99,00 | 1.435 | 95,35 | 1.454 | 96,61 | 1.373 | 91,23 | Belum Tercapai
7 | Kab. Lembah Nirwana | 1.610 | 1.586 | 3.196 | 2.827 | 88,45 | 2.823 | 88,33 | 2.765 | 86,51 | 2.654 | 83,04 | 2.613 | 81,76 | Belum Tercapai
8 | Kab. Padang Serunai | 1.969 | 1.858 | 3.827 | 3.610 | 94,33 | 3.666 | 95,79 | 3.581 | 93,57 | 3.547 | 92,68 | 3.386 | 88,48 | Belum Tercapai
9 | Kota Samudra | 5.172 | 5.119 | 10.291 | 10.660 | 103,59 | 10.797 | 104,92 | 10.504 | 102,07 | 10.213 | 99,24 | 10.158 | 98,71 | Tercapai
10 | Kota Mandala Baru | 2.277 | 2.264 | 4.541 | 4.705 | 103,61 | 4.704 | 103,59 | 4.527 | 99,69 | 4.513 | 99,38 | 4.432 | 97,60 | Tercapai
 | Provinsi | 23.450 | 22.919 | 46.369 | 44.699 | 96,40 | 44.905 | 96,84 | 43.795 | 94,45 | 42.953 | 92,63 | 41.847 | 90,25 | Belum Tercapai
Cakupan di atas 100% karena bayi dari luar wilayah turut dilayani.
`,
    },
    {
      name: "Gizi Balita",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3", "H3:I3", "J3:K3", "L3:L4", "M3:M4", "N3:N4"],
      sheet: `
Tabel 3.10 Status Gizi Balita (e-PPGBM) Tahun 2024

No | Kabupaten/Kota | Sasaran Balita | Diukur |  | Stunting |  | Wasting |  | Underweight |  | Stunting 2023 (%) | Perubahan (poin) | Arah
 |  |  | Jumlah | % | Jumlah | % | Jumlah | % | Jumlah | % |  |  |
1 | Kab. Batu Ampara | 24.406 | 22.610 | 92,64% | 3.346 | 14,80% | 1.285 | 5,68% | 2.764 | 12,22% | 16,02% | -1,22 | Turun
2 | Kab. Teluk Jelita | 21.171 | 18.655 | 88,12% | 2.443 | 13,10% | 897 | 4,81% | 2.599 | 13,93% | 14,87% | -1,77 | Turun
3 | Kab. Gunung Senara | 14.636 | 13.706 | 93,65% | 2.631 | 19,20% | 679 | 4,95% | 1.478 | 10,78% | 18,74% | +0,46 | Naik
4 | Kab. Rimba Lestari | 11.918 | 11.260 | 94,48% | 2.297 | 20,40% | 704 | 6,25% | 1.119 | 9,94% | 21,35% | -0,95 | Turun
5 | Kab. Sungai Pandana | 32.897 | 29.954 | 91,05% | 4.642 | 15,50% | 1.643 | 5,49% | 3.565 | 11,90% | 17,20% | -1,70 | Turun
6 | Kab. Pulau Cendana | 7.407 | 6.886 | 92,97% | 805 | 11,69% | 422 | 6,13% | 774 | 11,24% | 13,06% | -1,37 | Turun
7 | Kab. Lembah Nirwana | 15.889 | 15.012 | 94,48% | 2.416 | 16,09% | 680 | 4,53% | 1.611 | 10,73% | 17,91% | -1,82 | Turun
8 | Kab. Padang Serunai | 18.377 | 17.161 | 93,38% | 2.162 | 12,60% | 787 | 4,59% | 1.733 | 10,10% | 13,88% | -1,28 | Turun
9 | Kota Samudra | 47.695 | 44.033 | 92,32% | 4.315 | 9,80% | 3.141 | 7,13% | 6.136 | 13,94% | 11,24% | -1,44 | Turun
10 | Kota Mandala Baru | 21.113 | 17.631 | 83,51% | 1.569 | 8,90% | 1.228 | 6,97% | 1.685 | 9,56% | 10,51% | -1,61 | Turun
 | Provinsi | 215.509 | 196.908 | 91,37% | 26.626 | 13,52% | 11.466 | 5,82% | 23.464 | 11,92% | 14,86% | -1,34 | Turun
`,
    },
    {
      name: "TBC dan DBD",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "H3:H4", "I3:J3", "K3:K4"],
      sheet: `
Tabel 3.11 Penemuan dan Pengobatan Kasus TBC Tahun 2024

No | Kabupaten/Kota | Estimasi Kasus | Kasus Ditemukan dan Diobati |  |  | Treatment Coverage (%) | Kohort 2023 | Hasil Pengobatan |  | Keberhasilan (%)
 |  |  | L | P | L + P |  |  | Sembuh | Lengkap |
1 | Kab. Batu Ampara | 1.190 | 579 | 420 | 999 | 83,95 | 756 | 321 | 343 | 87,83
2 | Kab. Teluk Jelita | 901 | 439 | 318 | 757 | 84,02 | 645 | 265 | 300 | 87,60
3 | Kab. Gunung Senara | 683 | 336 | 245 | 581 | 85,07 | 491 | 217 | 225 | 90,02
4 | Kab. Rimba Lestari | 561 | 263 | 191 | 454 | 80,93 | 364 | 145 | 184 | 90,38
5 | Kab. Sungai Pandana | 1.637 | 829 | 601 | 1.430 | 87,35 | 1.141 | 390 | 604 | 87,12
6 | Kab. Pulau Cendana | 309 | 149 | 108 | 257 | 83,17 | 215 | 83 | 109 | 89,30
7 | Kab. Lembah Nirwana | 778 | 346 | 252 | 598 | 76,86 | 522 | 206 | 240 | 85,44
8 | Kab. Padang Serunai | 744 | 335 | 243 | 578 | 77,69 | 533 | 199 | 284 | 90,62
9 | Kota Samudra | 2.114 | 907 | 657 | 1.564 | 73,98 | 1.399 | 591 | 667 | 89,92
10 | Kota Mandala Baru | 937 | 439 | 319 | 758 | 80,90 | 667 | 231 | 369 | 89,96
 | Provinsi | 9.854 | 4.622 | 3.354 | 7.976 | 80,94 | 6.733 | 2.648 | 3.325 | 88,71

Tabel 3.12 Kasus Demam Berdarah Dengue Tahun 2024

No | Kabupaten/Kota | Penduduk | Kasus | Meninggal | Angka Kesakitan per 100.000 | CFR (%)
(1) | (2) | (3) | (4) | (5) | (6) | (7)
1 | Kab. Batu Ampara | 312.480 | 131 | 1 | 41,92 | 0,76
2 | Kab. Teluk Jelita | 268.915 | 123 | 2 | 45,74 | 1,63
3 | Kab. Gunung Senara | 187.342 | 41 | - | 21,89 | 0,00
4 | Kab. Rimba Lestari | 154.206 | 25 | - | 16,21 | 0,00
5 | Kab. Sungai Pandana | 421.873 | 233 | 1 | 55,23 | 0,43
6 | Kab. Pulau Cendana | 96.418 | 46 | - | 47,71 | 0,00
7 | Kab. Lembah Nirwana | 203.557 | 55 | 1 | 27,02 | 1,82
8 | Kab. Padang Serunai | 238.194 | 87 | - | 36,52 | 0,00
9 | Kota Samudra | 584.926 | 383 | 3 | 65,48 | 0,78
10 | Kota Mandala Baru | 271.330 | 125 | 1 | 46,07 | 0,80
 | Provinsi | 2.739.241 | 1.249 | 9 | 45,60 | 0,72
`,
    },
    {
      name: "Fasilitas",
      merges: ["A3:A4", "B3:B4", "C3:E3", "F3:H3", "I3:I4", "J3:J4", "K3:K4", "L3:L4"],
      sheet: `
Tabel 1.2 Fasilitas Pelayanan Kesehatan per 31 Desember 2024

No | Kabupaten/Kota | Rumah Sakit |  |  | Puskesmas |  |  | Pustu | Klinik | Apotek | Puskesmas per 30.000 Penduduk
 |  | Pemerintah | Swasta | Jumlah | Rawat Inap | Non Rawat Inap | Jumlah |  |  |  |
1 | Kab. Batu Ampara | 1 | 1 | 2 | 7 | 6 | 13 | 41 | 12 | 38 | 1,25
2 | Kab. Teluk Jelita | 1 | - | 1 | 5 | 6 | 11 | 33 | 9 | 27 | 1,23
3 | Kab. Gunung Senara | 1 | - | 1 | 6 | 4 | 10 | 28 | 4 | 15 | 1,60
4 | Kab. Rimba Lestari | 1 | - | 1 | 5 | 4 | 9 | 25 | 3 | 11 | 1,75
5 | Kab. Sungai Pandana | 2 | 2 | 4 | 8 | 9 | 17 | 52 | 19 | 57 | 1,21
6 | Kab. Pulau Cendana | 1 | - | 1 | 3 | 4 | 7 | 17 | 2 | 8 | 2,18
7 | Kab. Lembah Nirwana | 1 | - | 1 | 5 | 5 | 10 | 30 | 6 | 21 | 1,47
8 | Kab. Padang Serunai | 1 | 1 | 2 | 6 | 6 | 12 | 34 | 8 | 29 | 1,51
9 | Kota Samudra | 3 | 6 | 9 | 1 | 13 | 14 | 22 | 46 | 143 | 0,72
10 | Kota Mandala Baru | 1 | 3 | 4 | 1 | 8 | 9 | 14 | 21 | 62 | 1,00
 | Provinsi | 13 | 13 | 26 | 47 | 65 | 112 | 296 | 130 | 411 | 1,23

Tabel 1.3 Status Akreditasi Puskesmas
Status | 2023 | 2024 | % 2024 | Perubahan
Paripurna | 22 Puskesmas | 31 Puskesmas | 27,68 | 9
Utama | 40 Puskesmas | 45 Puskesmas | 40,18 | 5
Madya | 29 Puskesmas | 24 Puskesmas | 21,43 | (5)
Dasar | 9 Puskesmas | 6 Puskesmas | 5,36 | (3)
Belum terakreditasi | 6 Puskesmas | 6 Puskesmas | 5,36 | 0
Jumlah | 106 Puskesmas | 112 Puskesmas | 100,00 | 6

Terakreditasi paripurna dan utama | 62 Puskesmas | 76 Puskesmas | 67,86 | 14
`,
    },
    {
      name: "Kinerja RS",
      sheet: `
Tabel 3.13 Indikator Kinerja Pelayanan Rumah Sakit Pemerintah Tahun 2024 (366 hari)

No | Rumah Sakit | Tempat Tidur | Pasien Keluar Hidup | Pasien Keluar Mati | Pasien Keluar (Hidup + Mati) | Hari Perawatan | BOR (%) | BTO (kali) | TOI (hari) | ALOS (hari) | GDR (per 1.000)
1 | RSUD dr. Pranawa Samudra | 412 | 23.150 | 592 | 23.742 | 81.747 | 54,21 | 57,6 | 2,9 | 3,4 | 24,9
2 | RS Jiwa Tunas Harapan | 120 | 1.473 | 6 | 1.479 | 23.973 | 54,58 | 12,3 | 13,5 | 16,2 | 4,1
3 | RSUD Batu Ampara | 146 | 7.714 | 153 | 7.867 | 33.281 | 62,28 | 53,9 | 2,6 | 4,2 | 19,4
4 | RSUD Teluk Jelita | 118 | 6.451 | 125 | 6.576 | 26.323 | 60,95 | 55,7 | 2,6 | 4,0 | 19,0
5 | RSUD Gunung Senara | 96 | 6.445 | 164 | 6.609 | 23.651 | 67,31 | 68,8 | 1,7 | 3,6 | 24,8
6 | RSUD Rimba Lestari | 84 | 5.854 | 212 | 6.066 | 22.568 | 73,41 | 72,2 | 1,3 | 3,7 | 34,9
7 | RSUD Sungai Pandana | 202 | 9.576 | 246 | 9.822 | 35.536 | 48,07 | 48,6 | 3,9 | 3,6 | 25,0
8 | RSUD Pandana Timur | 74 | 4.124 | 77 | 4.201 | 15.980 | 59,00 | 56,8 | 2,6 | 3,8 | 18,3
9 | RSUD Pulau Cendana | 62 | 4.209 | 98 | 4.307 | 16.780 | 73,95 | 69,5 | 1,4 | 3,9 | 22,8
10 | RSUD Lembah Nirwana | 104 | 6.163 | 171 | 6.334 | 26.735 | 70,24 | 60,9 | 1,8 | 4,2 | 27,0
11 | RSUD Padang Serunai | 128 | 5.349 | 104 | 5.453 | 23.148 | 49,41 | 42,6 | 4,3 | 4,2 | 19,1
12 | RSUD Kota Samudra | 186 | 8.295 | 164 | 8.459 | 35.044 | 51,48 | 45,5 | 3,9 | 4,1 | 19,4
13 | RSUD Mandala Baru | 140 | 9.023 | 312 | 9.335 | 33.671 | 65,71 | 66,7 | 1,9 | 3,6 | 33,4
 | Jumlah/Provinsi | 1.872 | 97.826 | 2.424 | 100.250 | 398.437 | 58,15 | 53,6 | 2,9 | 4,0 | 24,2
Standar: BOR 60 - 85%; ALOS 6 - 9 hari; TOI 1 - 3 hari; BTO 40 - 50 kali
`,
    },
    {
      name: "SDMK",
      sheet: `
Tabel 1.4 Tenaga Kesehatan di Fasilitas Pelayanan Kesehatan menurut Kabupaten/Kota Tahun 2024

No | Kabupaten/Kota | Dokter Spesialis | Dokter Umum | Dokter Gigi | Bidan | Perawat | Tenaga Kefarmasian | Kesmas | Kesling | Gizi | ATLM | Jumlah
1 | Kab. Batu Ampara | 15 | 90 | 19 | 437 | 660 | 104 | 84 | 53 | 48 | 61 | 1.571
2 | Kab. Teluk Jelita | 14 | 73 | 16 | 298 | 434 | 81 | 79 | 42 | 37 | 44 | 1.118
3 | Kab. Gunung Senara | 8 | 46 | 12 | 214 | 283 | 48 | 45 | 25 | 25 | 25 | 731
4 | Kab. Rimba Lestari | 6 | 33 | 9 | 148 | 269 | 44 | 40 | 20 | 15 | 23 | 607
5 | Kab. Sungai Pandana | 18 | 107 | 23 | 461 | 726 | 122 | 110 | 57 | 49 | 55 | 1.728
6 | Kab. Pulau Cendana | 5 | 30 | 6 | 120 | 192 | 33 | 30 | 16 | 13 | 20 | 465
7 | Kab. Lembah Nirwana | 10 | 54 | 13 | 241 | 324 | 64 | 49 | 26 | 26 | 29 | 836
8 | Kab. Padang Serunai | 12 | 61 | 13 | 309 | 452 | 70 | 64 | 35 | 29 | 40 | 1.085
9 | Kota Samudra | 86 | 169 | 42 | 928 | 1.416 | 241 | 176 | 111 | 84 | 104 | 3.357
10 | Kota Mandala Baru | 30 | 80 | 18 | 353 | 605 | 100 | 78 | 45 | 43 | 53 | 1.405
11 | Dinas Kesehatan dan UPTD Provinsi | 14 | 38 | 9 | 21 | 46 | 27 | 64 | 31 | 18 | 19 | 287

 | Provinsi | 218 | 781 | 180 | 3.530 | 5.407 | 934 | 819 | 461 | 387 | 473 | 13.190
 | Rasio per 100.000 penduduk | 7,96 | 28,51 | 6,57 | 128,87 | 197,39 | 34,10 | 29,90 | 16,83 | 14,13 | 17,27 | 481,52
 | Target rasio | 9,00 | 26,00 | 7,00 | 120,00 | 180,00 | 32,00 | 28,00 | 15,00 | 14,00 | 16,00 |
 | Capaian rasio (%) | 88,44 | 109,65 | 93,86 | 107,39 | 109,66 | 106,56 | 106,79 | 112,20 | 100,93 | 107,94 |
 | Persentase terhadap jumlah tenaga | 1,65 | 5,92 | 1,36 | 26,76 | 40,99 | 7,08 | 6,21 | 3,50 | 2,93 | 3,59 | 100,00
`,
    },
    {
      name: "Pegawai Dinas",
      merges: ["A3:A4", "B3:B4", "C3:E3", "F3:H3", "I3:I4", "J3:J4", "K3:K4"],
      sheet: `
Tabel 1.5 Pegawai Dinas Kesehatan Provinsi menurut Unit Kerja

No | Unit Kerja | PNS |  |  | PPPK |  |  | Jumlah ASN | Non-ASN | Jumlah Pegawai
 |  | L | P | Jml | L | P | Jml |  |  |
1 | Sekretariat | 18 | 23 | 41 | 3 | 5 | 8 | 49 | 12 | 61
2 | Bidang Kesehatan Masyarakat | 7 | 19 | 26 | 1 | 4 | 5 | 31 | 3 | 34
3 | Bidang Pencegahan dan Pengendalian Penyakit | 12 | 17 | 29 | 2 | 3 | 5 | 34 | 4 | 38
4 | Bidang Pelayanan Kesehatan | 10 | 16 | 26 | - | 3 | 3 | 29 | 2 | 31
5 | Bidang Sumber Daya Kesehatan | 9 | 14 | 23 | 2 | 2 | 4 | 27 | 2 | 29
6 | UPTD Laboratorium Kesehatan | 11 | 22 | 33 | 3 | 7 | 10 | 43 | 6 | 49
7 | UPTD Balai Pelatihan Kesehatan | 8 | 10 | 18 | 1 | 2 | 3 | 21 | 7 | 28
8 | UPTD Instalasi Farmasi | 5 | 9 | 14 | 2 | 3 | 5 | 19 | 3 | 22
 | Jumlah | 80 | 130 | 210 | 14 | 29 | 43 | 253 | 39 | 292

Tabel 1.6 Pendidikan Pegawai ASN
Status | S3 | S2 | S1/Profesi | D-IV | D-III | SLTA | Jumlah
PNS | 3 | 47 | 92 | 18 | 38 | 12 | 210
PPPK | - | 2 | 24 | 5 | 11 | 1 | 43
Jumlah ASN | 3 | 49 | 116 | 23 | 49 | 13 | 253
Persentase | 1,2 | 19,4 | 45,8 | 9,1 | 19,4 | 5,1 | 100,0
`,
    },
    {
      name: "JKN",
      merges: ["A3:A4", "B3:B4", "C3:G3", "H3:H4", "I3:I4", "J3:J4", "K3:K4"],
      sheet: `
Tabel 3.14 Kepesertaan JKN menurut Kabupaten/Kota per Desember 2024

No | Kabupaten/Kota | Segmen Peserta |  |  |  |  | Jumlah Peserta | Penduduk | Cakupan (%) | Belum Terdaftar
 |  | PBI APBN | PBI APBD | PPU | PBPU | BP |  |  |  |
1 | Kab. Batu Ampara | 148.069 | 51.632 | 69.216 | 29.105 | 8.719 | 306.741 | 312.480 | 98,16 | 5.739
2 | Kab. Teluk Jelita | 103.166 | 53.973 | 69.501 | 27.210 | 9.133 | 262.983 | 268.915 | 97,79 | 5.932
3 | Kab. Gunung Senara | 79.704 | 37.244 | 42.069 | 21.577 | 5.106 | 185.700 | 187.342 | 99,12 | 1.642
4 | Kab. Rimba Lestari | 64.408 | 25.676 | 37.877 | 15.674 | 3.771 | 147.406 | 154.206 | 95,59 | 6.800
5 | Kab. Sungai Pandana | 169.625 | 83.604 | 102.960 | 42.474 | 12.558 | 411.221 | 421.873 | 97,48 | 10.652
6 | Kab. Pulau Cendana | 42.487 | 18.855 | 19.935 | 9.000 | 2.542 | 92.819 | 96.418 | 96,27 | 3.599
7 | Kab. Lembah Nirwana | 88.179 | 41.358 | 41.231 | 24.552 | 5.105 | 200.425 | 203.557 | 98,46 | 3.132
8 | Kab. Padang Serunai | 107.784 | 48.536 | 49.290 | 22.509 | 7.902 | 236.021 | 238.194 | 99,09 | 2.173
9 | Kota Samudra | 143.774 | 81.101 | 224.195 | 77.045 | 27.356 | 553.471 | 584.926 | 94,62 | 31.455
10 | Kota Mandala Baru | 68.815 | 39.521 | 102.871 | 37.365 | 10.402 | 258.974 | 271.330 | 95,45 | 12.356
 | Provinsi | 1.016.011 | 481.500 | 759.145 | 306.511 | 92.594 | 2.655.761 | 2.739.241 | 96,95 | 83.480
 | Porsi segmen (%) | 38,26 | 18,13 | 28,58 | 11,54 | 3,49 | 100,00 |  |  |

Tabel 3.15 Peserta PBI APBD Provinsi dan Iuran per Triwulan
Triwulan | Peserta (jiwa) | Iuran per Jiwa per Bulan | Iuran Triwulan (Rp) | Kumulatif (Rp) | Kumulatif (%)
Triwulan I | 61.240 | Rp 37.800,- | 6.944.616.000 | 6.944.616.000 | 24,26
Triwulan II | 62.815 | Rp 37.800,- | 7.123.221.000 | 14.067.837.000 | 49,14
Triwulan III | 63.470 | Rp 37.800,- | 7.197.498.000 | 21.265.335.000 | 74,29
Triwulan IV | 64.905 | Rp 37.800,- | 7.360.227.000 | 28.625.562.000 | 100,00
Jumlah |  |  | 28.625.562.000 |  |
Rata-rata peserta per triwulan | 63.107,5 |  |  |  |
`,
    },
    {
      name: "Anggaran SIPD",
      sheet: `
Tabel 3.16 Pagu dan Realisasi Anggaran menurut Program, Kegiatan dan Sub Kegiatan Tahun Anggaran 2024 (Rp)

Kode | Program / Kegiatan / Sub Kegiatan | Pagu Murni | Pagu Perubahan | Realisasi | Bertambah/ (Berkurang) | Sisa | %
1 | 2 | 3 | 4 | 5 | 6 = 4 - 3 | 7 = 4 - 5 | 8 = 5/4
1.02 | URUSAN PEMERINTAHAN BIDANG KESEHATAN | 130.320.555.000 | 132.363.525.000 | 128.477.584.650 | 2.042.970.000 | 3.885.940.350 | 97,06
1.02.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH PROVINSI | 49.192.355.000 | 49.011.725.000 | 47.306.933.750 | (180.630.000) | 1.704.791.250 | 96,52
1.02.01.1.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 453.305.000 | 441.600.000 | 412.272.200 | (11.705.000) | 29.327.800 | 93,36
1.02.01.1.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 186.450.000 | 172.300.000 | 156.705.900 | (14.150.000) | 15.594.100 | 90,95
1.02.01.1.01.0002 | Koordinasi dan Penyusunan Dokumen RKA-SKPD | 64.280.000 | 64.280.000 | 62.965.300 | 0 | 1.314.700 | 97,95
1.02.01.1.01.0006 | Koordinasi dan Penyusunan Laporan Capaian Kinerja | 58.975.000 | 61.420.000 | 56.348.850 | 2.445.000 | 5.071.150 | 91,74
1.02.01.1.01.0007 | Evaluasi Kinerja Perangkat Daerah | 143.600.000 | 143.600.000 | 136.252.150 | 0 | 7.347.850 | 94,88
1.02.01.1.02 | Administrasi Keuangan Perangkat Daerah | 41.427.650.000 | 41.059.225.000 | 40.083.963.000 | (368.425.000) | 975.262.000 | 97,62
1.02.01.1.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 41.286.750.000 | 40.918.325.000 | 39.948.560.650 | (368.425.000) | 969.764.350 | 97,63
1.02.01.1.02.0003 | Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan | 92.140.000 | 92.140.000 | 91.116.100 | 0 | 1.023.900 | 98,89
1.02.01.1.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun | 48.760.000 | 48.760.000 | 44.286.250 | 0 | 4.473.750 | 90,82
1.02.01.1.05 | Administrasi Kepegawaian Perangkat Daerah | 353.400.000 | 325.900.000 | 308.732.350 | (27.500.000) | 17.167.650 | 94,73
1.02.01.1.05.0002 | Pengadaan Pakaian Dinas beserta Atribut | 138.000.000 | 138.000.000 | 138.000.000 | 0 | - | 100,00
1.02.01.1.05.0009 | Pendidikan dan Pelatihan Pegawai | 215.400.000 | 187.900.000 | 170.732.350 | (27.500.000) | 17.167.650 | 90,86
1.02.01.1.06 | Administrasi Umum Perangkat Daerah | 1.461.300.000 | 1.605.950.000 | 1.442.367.400 | 144.650.000 | 163.582.600 | 89,81
1.02.01.1.06.0001 | Penyediaan Komponen Instalasi Listrik | 47.350.000 | 47.350.000 | 43.683.150 | 0 | 3.666.850 | 92,26
1.02.01.1.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | 324.800.000 | 341.250.000 | 316.324.050 | 16.450.000 | 24.925.950 | 92,70
1.02.01.1.06.0004 | Penyediaan Bahan Logistik Kantor | 176.200.000 | 176.200.000 | 159.946.500 | 0 | 16.253.500 | 90,78
1.02.01.1.06.0005 | Penyediaan Barang Cetakan dan Penggandaan | 128.450.000 | 128.450.000 | 115.152.850 | 0 | 13.297.150 | 89,65
1.02.01.1.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 784.500.000 | 912.700.000 | 807.260.850 | 128.200.000 | 105.439.150 | 88,45
1.02.01.1.07 | Pengadaan Barang Milik Daerah Penunjang | 1.082.000.000 | 1.128.400.000 | 1.059.213.650 | 46.400.000 | 69.186.350 | 93,87
1.02.01.1.07.0006 | Pengadaan Peralatan dan Mesin Lainnya | 652.000.000 | 698.400.000 | 652.895.300 | 46.400.000 | 45.504.700 | 93,48
1.02.01.1.07.0010 | Pengadaan Sarana dan Prasarana Gedung Kantor | 430.000.000 | 430.000.000 | 406.318.350 | 0 | 23.681.650 | 94,49
1.02.01.1.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 3.533.400.000 | 3.592.900.000 | 3.209.811.250 | 59.500.000 | 383.088.750 | 89,34
1.02.01.1.08.0001 | Penyediaan Jasa Surat Menyurat | 18.600.000 | 18.600.000 | 17.548.400 | 0 | 1.051.600 | 94,35
1.02.01.1.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 1.368.000.000 | 1.427.500.000 | 1.266.281.800 | 59.500.000 | 161.218.200 | 88,71
1.02.01.1.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | 2.146.800.000 | 2.146.800.000 | 1.925.981.050 | 0 | 220.818.950 | 89,71
1.02.01.1.09 | Pemeliharaan Barang Milik Daerah Penunjang | 881.300.000 | 857.750.000 | 790.573.900 | (23.550.000) | 67.176.100 | 92,17
1.02.01.1.09.0002 | Pemeliharaan Kendaraan Dinas Operasional | 486.300.000 | 462.750.000 | 418.273.450 | (23.550.000) | 44.476.550 | 90,39
1.02.01.1.09.0009 | Pemeliharaan/Rehabilitasi Gedung Kantor | 395.000.000 | 395.000.000 | 372.300.450 | 0 | 22.699.550 | 94,25
1.02.02 | PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT | 75.297.050.000 | 77.585.750.000 | 75.811.650.000 | 2.288.700.000 | 1.774.100.000 | 97,71
1.02.02.1.01 | Penyediaan Fasilitas Pelayanan, Sarana, Prasarana dan Alat Kesehatan | 34.865.100.000 | 36.415.250.000 | 35.465.065.050 | 1.550.150.000 | 950.184.950 | 97,39
1.02.02.1.01.0002 | Pengembangan Rumah Sakit | 18.450.000.000 | 19.875.600.000 | 19.211.852.650 | 1.425.600.000 | 663.747.350 | 96,66
1.02.02.1.01.0009 | Pengadaan Alat Kesehatan/Alat Penunjang Medik | 9.764.000.000 | 9.412.850.000 | 9.288.650.200 | (351.150.000) | 124.199.800 | 98,68
1.02.02.1.01.0013 | Pengadaan Obat, Bahan Habis Pakai dan Vaksin | 6.238.500.000 | 6.714.200.000 | 6.567.691.950 | 475.700.000 | 146.508.050 | 97,82
1.02.02.1.01.0015 | Distribusi Alat Kesehatan, Obat dan Vaksin | 412.600.000 | 412.600.000 | 396.870.250 | 0 | 15.729.750 | 96,19
1.02.02.1.02 | Penyediaan Layanan Kesehatan untuk UKP Rujukan dan UKM Rujukan | 38.267.250.000 | 39.012.300.000 | 38.264.199.800 | 745.050.000 | 748.100.200 | 98,08
1.02.02.1.02.0001 | Pengelolaan Pelayanan Kesehatan akibat Krisis Kesehatan Bencana | 864.200.000 | 1.036.500.000 | 979.175.450 | 172.300.000 | 57.324.550 | 94,47
1.02.02.1.02.0002 | Pengelolaan Pelayanan Kesehatan pada Kondisi KLB | 547.800.000 | 547.800.000 | 501.220.300 | 0 | 46.579.700 | 91,50
1.02.02.1.02.0003 | Pengelolaan Pelayanan Kesehatan Ibu dan Anak | 1.243.600.000 | 1.187.400.000 | 1.124.472.300 | (56.200.000) | 62.927.700 | 94,70
1.02.02.1.02.0005 | Pengelolaan Pelayanan Kesehatan Usia Lanjut | 286.400.000 | 286.400.000 | 260.061.950 | 0 | 26.338.050 | 90,80
1.02.02.1.02.0008 | Pengelolaan Pelayanan Kesehatan Gizi Masyarakat | 1.678.900.000 | 1.854.300.000 | 1.633.251.100 | 175.400.000 | 221.048.900 | 88,08
1.02.02.1.02.0011 | Pengelolaan Pelayanan Promosi Kesehatan | 936.700.000 | 936.700.000 | 845.038.700 | 0 | 91.661.300 | 90,21
1.02.02.1.02.0014 | Pengelolaan Surveilans Kesehatan | 725.400.000 | 688.150.000 | 619.829.000 | (37.250.000) | 68.321.000 | 90,07
1.02.02.1.02.0017 | Pengelolaan Pelayanan Kesehatan Penyakit Menular | 1.874.300.000 | 1.874.300.000 | 1.813.522.750 | 0 | 60.777.250 | 96,76
1.02.02.1.02.0018 | Pengelolaan Pelayanan Kesehatan Penyakit Tidak Menular | 1.062.750.000 | 1.062.750.000 | 995.148.050 | 0 | 67.601.950 | 93,64
1.02.02.1.02.0020 | Pengelolaan Jaminan Kesehatan Masyarakat | 28.650.000.000 | 29.140.800.000 | 29.102.916.950 | 490.800.000 | 37.883.050 | 99,87
1.02.02.1.02.0024 | Pengelolaan Upaya Kesehatan Jiwa dan NAPZA | 397.200.000 | 397.200.000 | 389.563.250 | 0 | 7.636.750 | 98,08
1.02.02.1.03 | Penyelenggaraan Sistem Informasi Kesehatan secara Terintegrasi | 1.053.600.000 | 1.022.800.000 | 978.873.100 | (30.800.000) | 43.926.900 | 95,71
1.02.02.1.03.0001 | Pengelolaan Data dan Informasi Kesehatan | 438.600.000 | 438.600.000 | 404.393.300 | 0 | 34.206.700 | 92,20
1.02.02.1.03.0002 | Pengembangan Sistem Informasi Kesehatan | 615.000.000 | 584.200.000 | 574.479.800 | (30.800.000) | 9.720.200 | 98,34
1.02.02.1.04 | Penerbitan Izin Rumah Sakit Kelas B dan Fasilitas Tingkat Provinsi | 1.111.100.000 | 1.135.400.000 | 1.103.512.050 | 24.300.000 | 31.887.950 | 97,19
1.02.02.1.04.0002 | Peningkatan Tata Kelola Rumah Sakit | 267.900.000 | 267.900.000 | 265.466.200 | 0 | 2.433.800 | 99,09
1.02.02.1.04.0003 | Peningkatan Mutu Pelayanan Fasilitas Kesehatan | 843.200.000 | 867.500.000 | 838.045.850 | 24.300.000 | 29.454.150 | 96,60
1.02.03 | PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN | 4.125.000.000 | 4.037.600.000 | 3.764.350.350 | (87.400.000) | 273.249.650 | 93,23
1.02.03.1.01 | Perencanaan Kebutuhan SDM Kesehatan | 1.859.200.000 | 1.924.700.000 | 1.701.759.100 | 65.500.000 | 222.940.900 | 88,42
1.02.03.1.01.0001 | Perencanaan dan Distribusi SDM Kesehatan | 312.400.000 | 312.400.000 | 275.557.200 | 0 | 36.842.800 | 88,21
1.02.03.1.01.0002 | Pemenuhan Kebutuhan SDM Kesehatan | 1.546.800.000 | 1.612.300.000 | 1.426.201.900 | 65.500.000 | 186.098.100 | 88,46
1.02.03.1.02 | Pengembangan Mutu dan Kompetensi Teknis SDM Kesehatan | 2.265.800.000 | 2.112.900.000 | 2.062.591.250 | (152.900.000) | 50.308.750 | 97,62
1.02.03.1.02.0001 | Peningkatan Kompetensi dan Kualifikasi SDM Kesehatan | 2.087.500.000 | 1.934.600.000 | 1.888.281.100 | (152.900.000) | 46.318.900 | 97,61
1.02.03.1.02.0002 | Pembinaan dan Pengawasan SDM Kesehatan | 178.300.000 | 178.300.000 | 174.310.150 | 0 | 3.989.850 | 97,76
1.02.04 | PROGRAM SEDIAAN FARMASI, ALAT KESEHATAN DAN MAKANAN MINUMAN | 308.150.000 | 301.600.000 | 283.091.000 | (6.550.000) | 18.509.000 | 93,86
1.02.04.1.01 | Penerbitan Pengakuan PBF Cabang dan Cabang PAK | 124.600.000 | 124.600.000 | 110.957.100 | 0 | 13.642.900 | 89,05
1.02.04.1.01.0001 | Pengendalian dan Pengawasan Perizinan PBF Cabang | 124.600.000 | 124.600.000 | 110.957.100 | 0 | 13.642.900 | 89,05
1.02.04.1.02 | Penerbitan Izin Usaha Kecil Obat Tradisional | 183.550.000 | 177.000.000 | 172.133.900 | (6.550.000) | 4.866.100 | 97,25
1.02.04.1.02.0001 | Penyediaan Data Perizinan UKOT | 86.350.000 | 79.800.000 | 76.970.150 | (6.550.000) | 2.829.850 | 96,45
1.02.04.1.02.0002 | Pembinaan Industri Obat Tradisional | 97.200.000 | 97.200.000 | 95.163.750 | 0 | 2.036.250 | 97,91
1.02.05 | PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN | 1.398.000.000 | 1.426.850.000 | 1.311.559.550 | 28.850.000 | 115.290.450 | 91,92
1.02.05.1.01 | Advokasi, Pemberdayaan, Kemitraan dan Peran Serta Masyarakat | 911.100.000 | 939.950.000 | 881.707.450 | 28.850.000 | 58.242.550 | 93,80
1.02.05.1.01.0001 | Peningkatan Upaya Promosi Kesehatan dan Advokasi | 568.400.000 | 597.250.000 | 567.819.450 | 28.850.000 | 29.430.550 | 95,07
1.02.05.1.01.0002 | Pemberdayaan Masyarakat dan Kemitraan | 342.700.000 | 342.700.000 | 313.888.000 | 0 | 28.812.000 | 91,59
1.02.05.1.02 | Pelaksanaan Komunikasi, Informasi dan Edukasi Perilaku Hidup Bersih | 486.900.000 | 486.900.000 | 429.852.100 | 0 | 57.047.900 | 88,28
1.02.05.1.02.0001 | Penyelenggaraan Promosi Kesehatan dan Gerakan Hidup Bersih dan Sehat | 486.900.000 | 486.900.000 | 429.852.100 | 0 | 57.047.900 | 88,28
Sumber: SIPD-RI Penatausahaan, posisi 31 Desember 2024 (sebelum audit)
`,
    },
    {
      name: "Belanja dan Efisiensi",
      sheet: `
Tabel 3.17 Realisasi menurut Jenis Belanja Tahun 2024 (Rp)

Uraian | Anggaran | Realisasi 2024 | Sisa | Serapan | Realisasi 2023 | Naik/(Turun) | Naik/(Turun) %
BELANJA OPERASI | 101.585.325.000 | 98.695.730.700 | 2.889.594.300 | 97,16% | 91.787.060.750 | 6.908.669.950 | 7,53
Belanja Pegawai | 40.918.325.000 | 39.948.560.650 | 969.764.350 | 97,63% | 38.412.760.500 | 1.535.800.150 | 4,00
Belanja Barang dan Jasa | 59.417.000.000 | 57.509.670.050 | 1.907.329.950 | 96,79% | 51.874.300.250 | 5.635.369.800 | 10,86
Belanja Hibah | 1.250.000.000 | 1.237.500.000 | 12.500.000 | 99,00% | 1.500.000.000 | (262.500.000) | -17,50
BELANJA MODAL | 30.778.200.000 | 29.781.853.950 | 996.346.050 | 96,76% | 30.990.035.750 | (1.208.181.800) | -3,90
Belanja Modal Peralatan dan Mesin | 10.986.500.000 | 10.617.842.500 | 368.657.500 | 96,64% | 9.327.415.000 | 1.290.427.500 | 13,83
Belanja Modal Gedung dan Bangunan | 19.643.200.000 | 19.018.736.450 | 624.463.550 | 96,82% | 21.564.980.750 | (2.546.244.300) | -11,81
Belanja Modal Aset Tetap Lainnya | 148.500.000 | 145.275.000 | 3.225.000 | 97,83% | 97.640.000 | 47.635.000 | 48,79
JUMLAH BELANJA | 132.363.525.000 | 128.477.584.650 | 3.885.940.350 | 97,06% | 122.777.096.500 | 5.700.488.150 | 4,64
Terbilang anggaran | seratus tiga puluh dua miliar tiga ratus enam puluh tiga juta lima ratus dua puluh lima ribu

Tabel 3.18 Realisasi Kumulatif Keuangan dan Fisik per Triwulan
Sampai dengan | Target Keuangan (%) | Realisasi Keuangan (Rp) | Realisasi Keuangan (%) | Deviasi (poin) | Target Fisik (%) | Realisasi Fisik (%) | Deviasi Fisik (poin)
Triwulan I | 18,00 | 18.734.265.300 | 14,15 | -3,85 | 20,00 | 18,64 | -1,36
Triwulan II | 45,00 | 52.918.740.650 | 39,98 | -5,02 | 48,00 | 46,90 | -1,10
Triwulan III | 75,00 | 92.146.385.200 | 69,62 | -5,38 | 78,00 | 78,35 | +0,35
Triwulan IV | 97,00 | 128.477.584.650 | 97,06 | +0,06 | 100,00 | 99,12 | -0,88

Tabel 3.19 Efisiensi Penggunaan Sumber Daya per Program (Rp juta)
No | Program | Pagu | Realisasi | Serapan (%) | Capaian Kinerja (%) | Efisiensi (poin) | Keterangan | Porsi Pagu (%)
1 | Penunjang Urusan Pemerintahan Daerah | 49.011,7 | 47.306,9 | 96,52 | 98,76 | +2,24 | Efisien | 37,03
2 | Pemenuhan UKP dan UKM | 77.585,8 | 75.811,7 | 97,71 | 97,92 | +0,21 | Efisien | 58,62
3 | Peningkatan Kapasitas SDM Kesehatan | 4.037,6 | 3.764,4 | 93,23 | 101,45 | +8,22 | Efisien | 3,05
4 | Sediaan Farmasi, Alkes dan Mamin | 301,6 | 283,1 | 93,86 | 88,50 | -5,36 | Tidak Efisien | 0,23
5 | Pemberdayaan Masyarakat | 1.426,9 | 1.311,6 | 91,92 | 96,38 | +4,46 | Efisien | 1,08
 | Jumlah/Rata-rata | 132.363,5 | 128.477,6 | 97,06 | 96,60 | -0,46 | Tidak Efisien | 100,00
Pagu dan realisasi dibulatkan dari rupiah penuh sehingga penjumlahan dapat berbeda 0,1; capaian kinerja baris terakhir adalah rata-rata.
`,
    },
    {
      name: "Narasi",
      sheet: `
Provinsi Samudra Raya terdiri atas 8 kabupaten dan 2 kota dengan 92 kecamatan serta 902 desa/kelurahan (775 desa dan 127 kelurahan). Jumlah penduduk tahun 2024 sebanyak 2.739.241 jiwa pada wilayah seluas 20.842,74 km², sehingga kepadatannya 131,42 jiwa per km². Wilayah terpadat adalah Kota Samudra (1.418,42 jiwa per km²) dan yang paling jarang penduduknya Kab. Rimba Lestari (37,56 jiwa per km²).
Dari 14 indikator kinerja utama, 8 indikator mencapai atau melampaui target dan 6 indikator belum mencapai target. Rata-rata capaian sebesar 100,53% dengan predikat Sangat Tinggi; 13 indikator berpredikat Sangat Tinggi dan 1 indikator berpredikat Tinggi.
Usia harapan hidup meningkat dari 71,08 tahun pada 2023 menjadi 71,46 tahun pada 2024, atau bertambah 0,38 tahun, dan melampaui target 71,20 tahun. Terhadap target akhir Renstra 72,00 tahun, kemajuannya 99,25%.
Jumlah kematian ibu tahun 2024 sebanyak 69 kasus dari 47.480 kelahiran hidup, sehingga angka kematian ibu 145 per 100.000 kelahiran hidup. Dibandingkan tahun 2023 sebanyak 70 kasus, jumlah kematian ibu turun 1 kasus. Kasus terbanyak terjadi di Kab. Sungai Pandana (13 kasus), disusul Kab. Batu Ampara (10 kasus).
Penyebab kematian ibu terbanyak adalah perdarahan dengan 22 kasus (31,9%) dan hipertensi dalam kehamilan 17 kasus (24,6%). Kedua penyebab tersebut mencakup 56,5% dari seluruh kematian ibu.
Kematian bayi tercatat 510 kasus, terdiri atas 406 kematian neonatal dan 104 kematian post neonatal, sehingga angka kematian bayi 10,74 per 1.000 kelahiran hidup. Kematian neonatal merupakan 79,61% dari kematian bayi.
Balita yang diukur sebanyak 196.908 dari sasaran 215.509 balita (91,37%). Prevalensi stunting 13,52% atau turun 1,34 poin dari tahun 2023 (14,86%). Prevalensi tertinggi terdapat di Kab. Rimba Lestari (20,40%) dan terendah di Kota Mandala Baru (8,90%); hanya satu kabupaten, yaitu Kab. Gunung Senara, yang mengalami kenaikan.
Cakupan imunisasi dasar lengkap 90,25% (41.847 dari 46.369 bayi), sehingga capaian terhadap target 95% adalah 95,00%. Kabupaten/kota yang mencapai target sebanyak 2 dan yang belum mencapai target sebanyak 8.
Kasus TBC yang ditemukan dan diobati 7.976 kasus dari estimasi 9.854 kasus, dengan treatment coverage 80,94%; laki-laki 4.622 kasus dan perempuan 3.354 kasus. Keberhasilan pengobatan 88,71%, masih di bawah target 90%.
Kasus DBD tahun 2024 berjumlah 1.249 dengan 9 kematian (CFR 0,72%). Angka kesakitan 45,60 per 100.000 penduduk, sedikit di atas target 45,00; angka tertinggi di Kota Samudra, yaitu 65,48 per 100.000 penduduk.
Indeks pencapaian SPM provinsi 97,42 dengan kategori Tuntas Utama, naik 3,30 poin dari tahun 2023. Dari 12 jenis SPM kabupaten/kota, 2 jenis telah tuntas dan 10 jenis belum tuntas. Capaian terendah adalah pelayanan penderita hipertensi sebesar 57,97%.
Rumah sakit berjumlah 26 unit, terdiri atas 13 rumah sakit pemerintah dan 13 rumah sakit swasta. Puskesmas berjumlah 112 unit (47 rawat inap dan 65 non rawat inap). Puskesmas terakreditasi paripurna dan utama 76 unit atau 67,86%.
BOR rumah sakit pemerintah secara keseluruhan 58,15% dengan 1.872 tempat tidur dan 398.437 hari perawatan. BOR tertinggi dicapai RSUD Pulau Cendana (73,95%) dan terendah RSUD Sungai Pandana (48,07%). Dari 13 rumah sakit, 7 rumah sakit memenuhi standar BOR 60 - 85%.
Tenaga kesehatan berjumlah 13.190 orang, terbanyak perawat 5.407 orang (40,99%) dan bidan 3.530 orang (26,76%). Rasio dokter umum 28,51 per 100.000 penduduk telah melampaui target 26,00, sedangkan rasio dokter spesialis 7,96 dan dokter gigi 6,57 belum mencapai target.
Pegawai Dinas Kesehatan berjumlah 292 orang, yaitu 210 PNS, 43 PPPK dan 39 non-ASN. Unit kerja dengan pegawai terbanyak adalah Sekretariat (61 orang), sedangkan yang paling sedikit UPTD Instalasi Farmasi (22 orang).
Peserta JKN per Desember 2024 sebanyak 2.655.761 jiwa atau 96,95% dari penduduk, sehingga masih 83.480 jiwa belum terdaftar. Segmen terbesar adalah PBI APBN sebanyak 1.016.011 jiwa (38,26%). Iuran PBI APBD Provinsi selama setahun Rp 28.625.562.000,-.
Pagu anggaran setelah perubahan Rp 132.363.525.000,-, bertambah Rp 2.042.970.000,- dari pagu murni, dengan realisasi Rp 128.477.584.650,- (97,06%). Belanja operasi terealisasi 97,16% dan belanja modal 96,76%. Dibandingkan realisasi tahun 2023 sebesar Rp 122.777.096.500,-, realisasi belanja naik 4,64%.
Program dengan serapan tertinggi adalah Program Pemenuhan UKP dan UKM (97,71%) yang mencakup 58,62% pagu, sedangkan serapan terendah pada Program Pemberdayaan Masyarakat (91,92%). Dari lima program, empat program efisien dan satu program tidak efisien. Pagu Program Penunjang Rp 49.011,7 juta.
Sampai dengan Triwulan III realisasi keuangan 69,62% dari pagu atau lebih rendah 5,38 poin dari target 75,00%, sedangkan realisasi fisik 78,35% telah di atas target 78,00%. Pada akhir tahun realisasi keuangan 97,06% melampaui target 97,00%.
`,
    },
  ],
  mistakes: [
    { sheet: "IKU", cell: "H8", right: "106,61", wrong: "93,39" },
    { sheet: "IKU", cell: "L13", right: "Tinggi", wrong: "Sangat Tinggi" },
    { sheet: "IKU", cell: "H20", right: "100,53", wrong: "94,81" },
    { sheet: "Tren Kinerja", cell: "I8", right: "47,53", wrong: "42,45" },
    { sheet: "Tren Kinerja", cell: "H13", right: "+3,52", wrong: "+0,01" },
    { sheet: "SPM Provinsi", cell: "G7", right: "18,33", wrong: "91,67" },
    { sheet: "SPM Provinsi", cell: "D9", right: "1.331 orang", wrong: "1.313 orang" },
    { sheet: "SPM Kabupaten-Kota", cell: "F11", right: "57,97", wrong: "75,97" },
    { sheet: "SPM Kabupaten-Kota", cell: "P29", right: "3", wrong: "4" },
    { sheet: "Wilayah", cell: "M10", right: "110,29", wrong: "11,03" },
    { sheet: "Wilayah", cell: "J15", right: "2.739.241", wrong: "2.739.421" },
    { sheet: "Kematian Ibu", cell: "H13", right: "86", wrong: "68" },
    { sheet: "Kematian Ibu", cell: "D20", right: "17", wrong: "19" },
    { sheet: "Kematian Bayi", cell: "L16", right: "10,74", wrong: "10,72" },
    { sheet: "Imunisasi", cell: "O9", right: "78,35", wrong: "95,20" },
    { sheet: "Imunisasi", cell: "J16", right: "43.795", wrong: "37.120" },
    { sheet: "Gizi Balita", cell: "G7", right: "19,20%", wrong: "17,98%" },
    { sheet: "TBC dan DBD", cell: "K12", right: "90,62", wrong: "37,34" },
    { sheet: "TBC dan DBD", cell: "G29", right: "0,78", wrong: "7,83" },
    { sheet: "Fasilitas", cell: "D22", right: "5,36", wrong: "5,66" },
    { sheet: "Kinerja RS", cell: "H8", right: "67,31", wrong: "67,50" },
    { sheet: "Kinerja RS", cell: "F9", right: "6.066", wrong: "5.642" },
    { sheet: "SDMK", cell: "E19", right: "93,86", wrong: "106,54" },
    { sheet: "Pegawai Dinas", cell: "I10", right: "43", wrong: "49" },
    { sheet: "JKN", cell: "J13", right: "94,62", wrong: "105,68" },
    { sheet: "JKN", cell: "E21", right: "14.067.837.000", wrong: "7.123.221.000" },
    { sheet: "JKN", cell: "B25", right: "63.107,5", wrong: "84.143,3" },
    { sheet: "Anggaran SIPD", cell: "D19", right: "1.605.950.000", wrong: "1.477.500.000" },
    { sheet: "Anggaran SIPD", cell: "F38", right: "(351.150.000)", wrong: "351.150.000" },
    { sheet: "Anggaran SIPD", cell: "E51", right: "29.102.916.950", wrong: "2.910.291.695" },
    { sheet: "Anggaran SIPD", cell: "G62", right: "186.098.100", wrong: "120.598.100" },
    { sheet: "Belanja dan Efisiensi", cell: "B8", right: "30.778.200.000", wrong: "30.629.700.000" },
    { sheet: "Belanja dan Efisiensi", cell: "H12", right: "4,64", wrong: "4,44" },
    { sheet: "Belanja dan Efisiensi", cell: "H27", right: "Tidak Efisien", wrong: "Efisien" },
    { sheet: "Narasi", cell: "A1", right: "penduduknya Kab. Rimba Lestari", wrong: "penduduknya Kab. Gunung Senara" },
    { sheet: "Narasi", cell: "A2", right: "8 indikator mencapai", wrong: "9 indikator mencapai" },
    { sheet: "Narasi", cell: "A4", right: "kematian ibu turun 1 kasus", wrong: "kematian ibu naik 1 kasus" },
    { sheet: "Narasi", cell: "A5", right: "mencakup 56,5%", wrong: "mencakup 61,4%" },
    { sheet: "Narasi", cell: "A6", right: "merupakan 79,61%", wrong: "merupakan 20,39%" },
    { sheet: "Narasi", cell: "A8", right: "mencapai target sebanyak 2 dan", wrong: "mencapai target sebanyak 3 dan" },
    { sheet: "Narasi", cell: "A10", right: "sedikit di atas target", wrong: "sedikit di bawah target" },
    { sheet: "Narasi", cell: "A13", right: "7 rumah sakit memenuhi", wrong: "8 rumah sakit memenuhi" },
    { sheet: "Narasi", cell: "A16", right: "masih 83.480 jiwa", wrong: "masih 83.840 jiwa" },
    { sheet: "Narasi", cell: "A17", right: "bertambah Rp 2.042.970.000", wrong: "bertambah Rp 3.885.940.350" },
    { sheet: "Narasi", cell: "A19", right: "lebih rendah 5,38", wrong: "lebih tinggi 5,38" },
  ],
};
