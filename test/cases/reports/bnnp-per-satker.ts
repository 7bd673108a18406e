import type { ReportCase } from "./report-case";

export const bnnpPerSatker: ReportCase = {
  name: "a provincial narcotics office with its satkers",
  year: 2024,
  sheets: [
    {
      name: "PK dan RKT",
      sheet: `
PERJANJIAN KINERJA DAN RENCANA KINERJA TAHUNAN TAHUN 2024
BNN PROVINSI GORONTALO

NO | SASARAN KEGIATAN | INDIKATOR KINERJA KEGIATAN | SATUAN | TARGET |  | SELISIH PK - RKT
 |  |  |  | RKT | PK |
(1) | (2) | (3) | (4) | (5) | (6) | (7) = (6) - (5)
1 | Meningkatnya daya tangkal masyarakat terhadap pengaruh buruk narkoba | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 52,50 | 52,75 | 0,25
2 |  | Indeks Ketahanan Keluarga Anti Narkoba (Dektara) | Indeks | 85,000 | 85,500 | 0,500
3 |  | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,25 | 3,30 | 0,05
4 |  | Jumlah kabupaten/kota tanggap ancaman narkoba | Kab/Kota | 4 | 4 | -
5 | Meningkatnya upaya pemulihan | Jumlah kawasan rawan narkoba yang beralih status menjadi waspada | Kawasan | 2 | 3 | 1
6 |  | Persentase penyalahguna yang mengalami peningkatan kualitas hidup | % | 77,00 | 78,00 | 1,00
7 |  | Jumlah fasilitas IBM yang operasional | Unit | 8 | 7 | -1
8 |  | Indeks kepuasan layanan rehabilitasi | Indeks | 3,45 | 3,45 | -
9 | Meningkatnya pengungkapan kasus | Persentase berkas kasus yang dinyatakan lengkap (P-21) | % | 80,00 | 85,00 | 5,00
10 |  | Jumlah jaringan peredaran gelap yang diungkap | Jaringan | 1 | 1 | -
11 | Meningkatnya tata kelola satker | Nilai Kinerja Anggaran (NKA) | Nilai | 91,50 | 92,00 | 0,50
12 |  | Nilai IKPA | Nilai | 96,00 | 96,50 | 0,50
Catatan: target dinyatakan dengan angka yang sama pada RKT dan PK diberi tanda (-) pada kolom (7)

ANGGARAN PERJANJIAN KINERJA
KODE | KEGIATAN | ANGGARAN (Rp) | PORSI (%)
BJ.3257 | Penyelenggaraan Advokasi | 214.725.000 | 3,24
BJ.5936 | Pemberdayaan Peran Serta Masyarakat | 330.220.000 | 4,98
BJ.3259 | Penguatan Rehabilitasi Komponen Masyarakat | 292.955.000 | 4,42
BJ.3247 | Penyelidikan dan Penyidikan | 615.260.000 | 9,28
WA.3236 | Pembinaan Administrasi dan Keuangan | 5.174.216.000 | 78,07
 | JUMLAH | 6.627.376.000 | 100,00
`,
    },
    {
      name: "Capaian",
      sheet: `
Tabel 3.1 Capaian Kinerja BNN Provinsi Gorontalo Tahun 2024
No. | Indikator Kinerja Kegiatan | Satuan | Target | Realisasi | Persentase Capaian | Predikat
1 | 2 | 3 | 4 | 5 | 6=5/4x100 | 7
1. | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 52,75 | 53,45 | 101,33% | Sangat Berhasil
2. | Indeks Ketahanan Keluarga Anti Narkoba (Dektara) | Indeks | 85,500 | 85,282 | 99,75% | Berhasil
3. | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,30 | 3,42 | 103,64% | Sangat Berhasil
4. | Jumlah kabupaten/kota tanggap ancaman narkoba | Kab/Kota | 4 | 4 | 100,00% | Berhasil
5. | Jumlah kawasan rawan narkoba yang beralih status menjadi waspada | Kawasan | 3 | 2 | 66,67% | Kurang Berhasil
6. | Persentase penyalahguna yang mengalami peningkatan kualitas hidup | % | 78,00 | 81,00 | 103,85% | Sangat Berhasil
7. | Jumlah fasilitas IBM yang operasional | Unit | 7 | 9 | 120,00% | Sangat Berhasil
8. | Indeks kepuasan layanan rehabilitasi | Indeks | 3,45 | 3,61 | 104,64% | Sangat Berhasil
9. | Persentase berkas kasus yang dinyatakan lengkap (P-21) | % | 85,00 | 85,71 | 100,84% | Sangat Berhasil
10. | Jumlah jaringan peredaran gelap yang diungkap | Jaringan | 1 | 1 | 100,00% | Berhasil
11. | Nilai Kinerja Anggaran (NKA) | Nilai | 92,00 | 97,41 | 105,88% | Sangat Berhasil
12. | Nilai IKPA | Nilai | 96,50 | 97,37 | 100,90% | Sangat Berhasil
Rata-rata |  |  |  |  | 100,63% | Sangat Berhasil
Predikat: > 100% Sangat Berhasil; 90% - 100% Berhasil; 70% - < 90% Cukup Berhasil; < 70% Kurang Berhasil
Catatan: capaian setiap indikator dibatasi paling tinggi 120%

Rekapitulasi Predikat | Sangat Berhasil | Berhasil | Cukup Berhasil | Kurang Berhasil | Total
Jumlah IKK | 8 | 3 | - | 1 | 12
Persentase | 66,7% | 25,0% | - | 8,3% | 100,0%
`,
    },
    {
      name: "Antar Tahun",
      sheet: `
Tabel 3.2 Perbandingan Target, Realisasi dan Capaian Tahun 2022 s.d. 2024
Indikator | Tahun | Target | Realisasi | Capaian (%) | Naik/(Turun) Realisasi dari Tahun Sebelumnya | Naik/(Turun) Capaian (poin)
Indeks Ketahanan Keluarga Anti Narkoba (Dektara) | 2022 | 80,000 | 82,917 | 103,65 | - | -
 | 2023 | 83,500 | 84,236 | 100,88 | 1,319 | (2,77)
 | 2024 | 85,500 | 85,282 | 99,75 | 1,046 | (1,13)
Persentase penyalahguna yang mengalami peningkatan kualitas hidup | 2022 | 70,00 | 65,38 | 93,40 | - | -
 | 2023 | 75,00 | 77,42 | 103,23 | 12,04 | 9,83
 | 2024 | 78,00 | 81,00 | 103,85 | 3,58 | 0,62
Jumlah fasilitas IBM yang operasional | 2022 | 5 | 5 | 100,00 | - | -
 | 2023 | 6 | 7 | 116,67 | 2 | 16,67
 | 2024 | 7 | 9 | 120,00 | 2 | 3,33
Persentase berkas kasus yang dinyatakan lengkap (P-21) | 2022 | 80,00 | 92,31 | 115,39 | - | -
 | 2023 | 80,00 | 72,22 | 90,28 | (20,09) | (25,11)
 | 2024 | 85,00 | 85,71 | 100,84 | 13,49 | 10,56
Nilai Kinerja Anggaran (NKA) | 2022 | 85,00 | 88,74 | 104,40 | - | -
 | 2023 | 90,00 | 89,61 | 99,57 | 0,87 | (4,83)
 | 2024 | 92,00 | 97,41 | 105,88 | 7,80 | 6,31
Nilai IKPA | 2022 | 95,00 | 93,56 | 98,48 | - | -
 | 2023 | 95,50 | 96,87 | 101,43 | 3,31 | 2,95
 | 2024 | 96,50 | 97,37 | 100,90 | 0,50 | (0,53)
Enam indikator lainnya tidak diperbandingkan karena perubahan manual indikator pada tahun 2024. Capaian dibatasi paling tinggi 120%.
`,
    },
    {
      name: "Dektari Dektara",
      sheet: `
Tabel 3.4 Hasil Pengukuran Indeks Ketahanan Diri Remaja (Dektari) Tahun 2024
No | Satuan Kerja | Sekolah | Responden |  |  | Dimensi |  |  | Nilai Dektari | Kategori
 |  |  | L | P | Jml | Self Regulation | Assertiveness | Reaching Out |  |
1 | BNNP | SMA Negeri 4 Gorontalo | 28 | 36 | 64 | 52,18 | 54,06 | 55,71 | 53,98 | Tinggi
2 |  | MTs Negeri 1 Kota Gorontalo | 31 | 29 | 60 | 49,87 | 51,33 | 53,90 | 51,70 | Tinggi
3 | BNN Kota Gorontalo | SMK Negeri 1 Gorontalo | 42 | 18 | 60 | 47,60 | 50,11 | 51,44 | 49,72 | Rendah
4 | BNN Kab. Bone Bolango | SMA Negeri 1 Kabila | 25 | 35 | 60 | 53,40 | 56,02 | 57,83 | 55,75 | Sangat Tinggi
5 | BNN Kab. Gorontalo | SMP Negeri 2 Limboto | 30 | 34 | 64 | 50,95 | 53,27 | 52,66 | 52,29 | Tinggi
6 | BNN Kab. Pohuwato | SMA Negeri 1 Marisa | 24 | 33 | 57 | 55,31 | 57,48 | 59,02 | 57,27 | Sangat Tinggi
 | Total Responden / Rata-rata |  | 180 | 185 | 365 | 51,55 | 53,71 | 55,09 | 53,45 | Tinggi
Kategori: > 55 Sangat Tinggi; 50 - 55 Tinggi; 45 - < 50 Rendah; < 45 Sangat Rendah
Nilai Dektari adalah rata-rata tiga dimensi

Tabel 3.5 Hasil Pengukuran Indeks Ketahanan Keluarga (Dektara) Tahun 2024
No | Lokasi | Jumlah Keluarga | Sistem Keyakinan | Proses Organisasi | Proses Komunikasi | Indeks Dektara | Kategori
1 | Kel. Tenda | 12 | 78,125 | 81,250 | 83,333 | 80,903 | Tinggi
2 | Kel. Dulalowo | 10 | 80,000 | 77,500 | 84,167 | 80,556 | Tinggi
3 | Desa Kabila | 10 | 86,250 | 88,125 | 89,583 | 87,986 | Tinggi
4 | Desa Hutuo | 11 | 82,386 | 85,227 | 87,121 | 84,911 | Tinggi
5 | Desa Marisa Utara | 9 | 90,278 | 92,361 | 93,519 | 92,053 | Sangat Tinggi
 | Total | 52 | 83,408 | 84,893 | 87,545 | 85,282 | Tinggi
Kategori Dektara: 88,31 - 100 Sangat Tinggi; 76,61 - 88,30 Tinggi; 65,00 - 76,60 Rendah; < 65,00 Sangat Rendah. Baris Total pada kolom dimensi dan indeks memuat nilai rata-rata.
`,
    },
    {
      name: "Rehabilitasi",
      sheet: `
Tabel 3.6 Layanan Rehabilitasi dan Peningkatan Kualitas Hidup Klien Tahun 2024
Klinik | Klien |  |  | Diukur Kualitas Hidup (WHOQoL) | Meningkat | Tidak Meningkat | % Meningkat
 | Laki-laki | Perempuan | Total |  |  |  |
Klinik Pratama BNNP | 31 | 4 | 35 | 33 | 29 | 4 | 87,88
Klinik BNN Kota Gorontalo | 22 | 3 | 25 | 24 | 19 | 5 | 79,17
Klinik BNNK Bone Bolango | 14 | 1 | 15 | 15 | 11 | 4 | 73,33
Klinik BNNK Gorontalo | 18 | 2 | 20 | 18 | 13 | 5 | 72,22
Klinik BNNK Pohuwato | 11 | - | 11 | 10 | 9 | 1 | 90,00
JUMLAH | 96 | 10 | 106 | 100 | 81 | 19 | 81,00
Klien yang drop out tidak diukur kualitas hidupnya

Tabel 3.7 Fasilitas Intervensi Berbasis Masyarakat (IBM) dan Fase Perkembangannya
No | Kelurahan/Desa | Kab/Kota | Agen Pemulihan | Klien Terlayani | Selesai Layanan | % Selesai | Nilai Fase | Fase
1 | Kel. Tenda | Kota Gorontalo | 5 | 12 | 9 | 75,0 | 3,12 | Berkembang
2 | Kel. Dulalowo | Kota Gorontalo | 5 | 8 | 8 | 100,0 | 3,40 | Mandiri
3 | Kel. Tamalate | Kota Gorontalo | 4 | 6 | 3 | 50,0 | 2,38 | Tumbuh
4 | Desa Kabila | Bone Bolango | 5 | 9 | 7 | 77,8 | 2,94 | Berkembang
5 | Desa Bulango | Bone Bolango | 4 | 5 | 2 | 40,0 | 1,86 | Tumbuh
6 | Kel. Hutuo | Gorontalo | 5 | 10 | 6 | 60,0 | 2,71 | Berkembang
7 | Desa Pentadio | Gorontalo | 5 | 7 | 7 | 100,0 | 3,55 | Mandiri
8 | Desa Marisa Utara | Pohuwato | 6 | 11 | 10 | 90,9 | 3,61 | Mandiri
9 | Desa Teratai | Pohuwato | 4 | 4 | 1 | 25,0 | 2,05 | Tumbuh
 | Jumlah/Rata-rata |  | 43 | 72 | 53 | 73,6 | 2,85 | Berkembang
Fase: > 3,25 Mandiri; > 2,50 - 3,25 Berkembang; > 1,75 - 2,50 Tumbuh; <= 1,75 Rintisan

Fase | Rintisan | Tumbuh | Berkembang | Mandiri | Jumlah
Unit IBM 2023 | 2 | 3 | 1 | 1 | 7
Unit IBM 2024 | - | 3 | 3 | 3 | 9
Bertambah/(berkurang) | (2) | - | 2 | 2 | 2
`,
    },
    {
      name: "Kasus dan Renproja",
      sheet: `
Tabel 3.9 Penanganan Kasus Tindak Pidana Narkotika Tahun 2024
No | Satuan Kerja | Target LKN | Kasus (LKN) | Tersangka |  |  | P-21 | Sisa Penyidikan | % P-21
 |  |  |  | L | P | L+P |  |  |
1 | BNNP Gorontalo | 8 | 9 | 11 | 2 | 13 | 8 | 1 | 88,89
2 | BNN Kota Gorontalo | 4 | 5 | 6 | - | 6 | 4 | 1 | 80,00
3 | BNN Kab. Bone Bolango | 3 | 3 | 2 | 1 | 3 | 3 | - | 100,00
4 | BNN Kab. Gorontalo | 3 | 2 | 3 | - | 3 | 1 | 1 | 50,00
5 | BNN Kab. Pohuwato | 2 | 2 | 4 | 1 | 5 | 2 | - | 100,00
 | Jumlah | 20 | 21 | 26 | 4 | 30 | 18 | 3 | 85,71

Tabel 3.10 Barang Bukti Sitaan Tahun 2023 dan 2024
Jenis | Satuan | 2023 | 2024 | Naik/Turun | %
Sabu | gram | 412,37 | 638,92 | 226,55 | 54,94
Ganja | gram | 1.205,50 | 874,15 | -331,35 | -27,49
Ekstasi | butir | 36 | - | -36 | -100,00
Trihexyphenidyl | butir | 2.480 | 3.115 | 635 | 25,60

Tabel 3.11 Realisasi Rencana Program dan Kerja (Renproja) per Triwulan Tahun 2024 (kegiatan)
Bidang/Bagian | Uraian | TW I | TW II | TW III | TW IV | Setahun
Bidang P2M | Rencana | 9 | 14 | 12 | 6 | 41
 | Realisasi | 9 | 13 | 12 | 7 | 41
 | % | 100,00 | 92,86 | 100,00 | 116,67 | 100,00
Bidang Rehabilitasi | Rencana | 6 | 8 | 8 | 5 | 27
 | Realisasi | 5 | 9 | 8 | 5 | 27
 | % | 83,33 | 112,50 | 100,00 | 100,00 | 100,00
Bidang Pemberantasan dan Intelijen | Rencana | 4 | 5 | 7 | 4 | 20
 | Realisasi | 4 | 5 | 6 | 3 | 18
 | % | 100,00 | 100,00 | 85,71 | 75,00 | 90,00
JUMLAH | Rencana | 19 | 27 | 27 | 15 | 88
 | Realisasi | 18 | 27 | 26 | 15 | 86
 | % | 94,74 | 100,00 | 96,30 | 100,00 | 97,73
`,
    },
    {
      name: "IKPA dan NKA",
      sheet: `
INDIKATOR PELAKSANAAN ANGGARAN
Sampai Dengan : DESEMBER 2024

No | Kode Satker | Uraian Satker | Keterangan | Kualitas Perencanaan Anggaran |  | Kualitas Pelaksanaan Anggaran |  |  |  | Kualitas Hasil | Nilai Akhir (Nilai Total/Konversi Bobot)
 |  |  |  | Revisi DIPA | Deviasi Halaman III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Capaian Output |
1 | 419342 | BNNP GORONTALO | Nilai | 100.00 | 92.74 | 96.38 | 97.00 | 99.15 | 95.62 | 100.00 | 97.37
 |  |  | Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25 |
 |  |  | Nilai Akhir | 10.00 | 13.91 | 19.28 | 9.70 | 9.92 | 9.56 | 25.00 |
2 | 682105 | BNN KOTA GORONTALO | Nilai | 100.00 | 88.41 | 94.07 | 89.50 | 98.26 | 97.93 | 100.00 | 95.64
 |  |  | Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25 |
 |  |  | Nilai Akhir | 10.00 | 13.26 | 18.81 | 8.95 | 9.83 | 9.79 | 25.00 |
3 | 682126 | BNN KAB. BONE BOLANGO | Nilai | 100.00 | 95.18 | 98.64 | 100.00 | 100.00 | 96.07 | 98.75 | 98.31
 |  |  | Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25 |
 |  |  | Nilai Akhir | 10.00 | 14.28 | 19.73 | 10.00 | 10.00 | 9.61 | 24.69 |
4 | 682133 | BNN KAB. GORONTALO | Nilai | 90.00 | 81.36 | 91.55 | 84.00 | 96.48 | 90.31 | 97.20 | 90.89
 |  |  | Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25 |
 |  |  | Nilai Akhir | 9.00 | 12.20 | 18.31 | 8.40 | 9.65 | 9.03 | 24.30 |
5 | 682147 | BNN KAB. POHUWATO | Nilai | 100.00 | 90.83 | 97.12 | 96.00 | 97.74 | 94.59 | 100.00 | 96.87
 |  |  | Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25 |
 |  |  | Nilai Akhir | 10.00 | 13.62 | 19.42 | 9.60 | 9.77 | 9.46 | 25.00 |
*Nilai Akhir tiap indikator = Nilai x Bobot / 100

NILAI KINERJA ANGGARAN TAHUN 2024
Uraian Satker | Capaian RO | Penggunaan SBK | Efisiensi SBK | Nilai Perencanaan | Nilai IKPA | NKA | Kategori
 | bobot 75% | bobot 10% | bobot 15% | (a) | (b) | (50% a + 50% b) |
BNNP GORONTALO | 100.00 | 94.80 | 86.40 | 97.44 | 97.37 | 97.41 | Sangat Baik
BNN KOTA GORONTALO | 98.42 | 90.00 | 81.75 | 95.08 | 95.64 | 95.36 | Sangat Baik
BNN KAB. BONE BOLANGO | 100.00 | 97.30 | 90.15 | 98.25 | 98.31 | 98.28 | Sangat Baik
BNN KAB. GORONTALO | 93.16 | 88.25 | 70.60 | 89.29 | 90.89 | 90.09 | Sangat Baik
BNN KAB. POHUWATO | 97.85 | 95.00 | 84.20 | 95.52 | 96.87 | 96.20 | Sangat Baik
Kategori NKA: > 90 Sangat Baik; > 80 - 90 Baik; > 60 - 80 Cukup; <= 60 Kurang
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.14 Pagu, Blokir, dan Realisasi Anggaran BNN Provinsi Gorontalo TA 2024
Kode | Program/Kegiatan/RO | Pagu (Rp) | Blokir (Rp) | Pagu Efektif (Rp) | Realisasi (Rp) | Sisa Pagu Efektif (Rp) | % thd Pagu Efektif | % thd Pagu
(1) | (2) | (3) | (4) | (5)=(3)-(4) | (6) | (7)=(5)-(6) | (8)=(6)/(5) | (9)=(6)/(3)
BJ | Program P4GN | #1453160000~#,##0 | #86155000~#,##0 | #1367005000~#,##0 | #1343971500~#,##0 | #23033500~#,##0 | #0.9832~0.00% | #0.9249~0.00%
BJ.3257 | Penyelenggaraan Advokasi | #214725000~#,##0 | #13725000~#,##0 | #201000000~#,##0 | #200363500~#,##0 | #636500~#,##0 | #0.9968~0.00% | #0.9331~0.00%
BJ.3257.QDB.001 | Lembaga yang Memiliki Ketahanan Keluarga Anti Narkoba | #118450000~#,##0 | #9600000~#,##0 | #108850000~#,##0 | #108213500~#,##0 | #636500~#,##0 | #0.9942~0.00% | #0.9136~0.00%
BJ.3257.QDE.002 | Remaja Teman Sebaya Anti Narkoba | #96275000~#,##0 | #4125000~#,##0 | #92150000~#,##0 | #92150000~#,##0 | #0~#,##0 | #1.0000~0.00% | #0.9572~0.00%
BJ.5936 | Pemberdayaan Peran Serta Masyarakat | #330220000~#,##0 | #21450000~#,##0 | #308770000~#,##0 | #303691050~#,##0 | #5078950~#,##0 | #0.9836~0.00% | #0.9197~0.00%
BJ.5936.QDB.003 | Penggiat P4GN di Lingkungan Kerja | #187320000~#,##0 | #21450000~#,##0 | #165870000~#,##0 | #163974800~#,##0 | #1895200~#,##0 | #0.9886~0.00% | #0.8754~0.00%
BJ.5936.QDD.001 | Kawasan Rawan yang Diberdayakan | #142900000~#,##0 | #0~#,##0 | #142900000~#,##0 | #139716250~#,##0 | #3183750~#,##0 | #0.9777~0.00% | #0.9777~0.00%
BJ.3259 | Penguatan Rehabilitasi Komponen Masyarakat | #292955000~#,##0 | #12780000~#,##0 | #280175000~#,##0 | #263281050~#,##0 | #16893950~#,##0 | #0.9397~0.00% | #0.8987~0.00%
BJ.3259.QDC.001 | Fasilitas IBM Operasional | #204615000~#,##0 | #12780000~#,##0 | #191835000~#,##0 | #191352400~#,##0 | #482600~#,##0 | #0.9975~0.00% | #0.9352~0.00%
BJ.3259.BDC.004 | Layanan Rehabilitasi Klinik | #88340000~#,##0 | #0~#,##0 | #88340000~#,##0 | #71928650~#,##0 | #16411350~#,##0 | #0.8142~0.00% | #0.8142~0.00%
BJ.3247 | Penyelidikan dan Penyidikan | #615260000~#,##0 | #38200000~#,##0 | #577060000~#,##0 | #576635900~#,##0 | #424100~#,##0 | #0.9993~0.00% | #0.9372~0.00%
BJ.3247.BCA.001 | Berkas Kasus Tindak Pidana Narkotika | #463500000~#,##0 | #38200000~#,##0 | #425300000~#,##0 | #424875900~#,##0 | #424100~#,##0 | #0.9990~0.00% | #0.9167~0.00%
BJ.3247.BCA.002 | Jaringan Sindikat yang Diungkap | #151760000~#,##0 | #0~#,##0 | #151760000~#,##0 | #151760000~#,##0 | #0~#,##0 | #1.0000~0.00% | #1.0000~0.00%
WA | Program Dukungan Manajemen | #5174216000~#,##0 | #47575000~#,##0 | #5126641000~#,##0 | #5082479105~#,##0 | #44161895~#,##0 | #0.9914~0.00% | #0.9823~0.00%
WA.3236 | Pembinaan Administrasi dan Keuangan | #5174216000~#,##0 | #47575000~#,##0 | #5126641000~#,##0 | #5082479105~#,##0 | #44161895~#,##0 | #0.9914~0.00% | #0.9823~0.00%
WA.3236.EBA.994 | Layanan Perkantoran | #4871236000~#,##0 | #0~#,##0 | #4871236000~#,##0 | #4828417365~#,##0 | #42818635~#,##0 | #0.9912~0.00% | #0.9912~0.00%
WA.3236.EBA.962 | Layanan Umum | #173580000~#,##0 | #31075000~#,##0 | #142505000~#,##0 | #141206740~#,##0 | #1298260~#,##0 | #0.9909~0.00% | #0.8135~0.00%
WA.3236.EBB.951 | Layanan Sarana Internal | #129400000~#,##0 | #16500000~#,##0 | #112900000~#,##0 | #112855000~#,##0 | #45000~#,##0 | #0.9996~0.00% | #0.8721~0.00%
 | TOTAL | #6627376000~#,##0 | #133730000~#,##0 | #6493646000~#,##0 | #6426450605~#,##0 | #67195395~#,##0 | #0.9897~0.00% | #0.9697~0.00%

Jenis Belanja | Pagu (Rp) | Blokir (Rp) | Pagu Efektif (Rp) | Realisasi (Rp) | % thd Pagu Efektif
Belanja Pegawai | 3.196.480.000 | - | 3.196.480.000 | 3.187.265.910 | 99,71%
Belanja Barang | 3.301.496.000 | 117.230.000 | 3.184.266.000 | 3.126.329.695 | 98,18%
Belanja Modal | 129.400.000 | 16.500.000 | 112.900.000 | 112.855.000 | 99,96%
Jumlah | 6.627.376.000 | 133.730.000 | 6.493.646.000 | 6.426.450.605 | 98,97%
`,
    },
    {
      name: "Satker",
      sheet: `
Tabel 3.16 Rekapitulasi Kinerja Anggaran Satuan Kerja di Lingkungan BNN Provinsi Gorontalo
No | Satuan Kerja | Pegawai | Pagu Efektif (Rp) | Realisasi (Rp) | Sisa (Rp) | % | IKPA | NKA | Peringkat NKA
1 | BNNP Gorontalo | 62 | 6.493.646.000 | 6.426.450.605 | 67.195.395 | 98,97 | 97,37 | 97,41 | 2
2 | BNN Kota Gorontalo | 31 | 2.350.930.000 | 2.328.416.950 | 22.513.050 | 99,04 | 95,64 | 95,36 | 4
3 | BNN Kab. Bone Bolango | 27 | 2.245.915.000 | 2.239.804.120 | 6.110.880 | 99,73 | 98,31 | 98,28 | 1
4 | BNN Kab. Gorontalo | 29 | 2.283.640.000 | 2.219.576.300 | 64.063.700 | 97,19 | 90,89 | 90,09 | 5
5 | BNN Kab. Pohuwato | 24 | 2.159.575.000 | 2.151.290.480 | 8.284.520 | 99,62 | 96,87 | 96,20 | 3
 | TOTAL/RATA-RATA | 173 | 15.533.706.000 | 15.365.538.455 | 168.167.545 | 98,92 | 95,82 | 95,47 |

Tabel 3.17 Pegawai per Satuan Kerja (orang)
Satuan Kerja | Laki-laki | Perempuan | Polri | PNS | PPPK/PPNPN | Jumlah
BNNP Gorontalo | 44 | 18 | 15 | 37 | 10 | 62
BNN Kota Gorontalo | 20 | 11 | 8 | 19 | 4 | 31
BNN Kab. Bone Bolango | 18 | 9 | 6 | 17 | 4 | 27
BNN Kab. Gorontalo | 21 | 8 | 7 | 17 | 5 | 29
BNN Kab. Pohuwato | 19 | 5 | 5 | 16 | 3 | 24
Jumlah | 122 | 51 | 41 | 106 | 26 | 173
Komposisi | 70,52% | 29,48% | 23,70% | 61,27% | 15,03% | 100,00%
`,
    },
    {
      name: "Narasi",
      sheet: `
Analisis dan Narasi Capaian Kinerja

Dari 12 indikator kinerja kegiatan tahun 2024, sebanyak 8 indikator berpredikat Sangat Berhasil, 3 indikator Berhasil dan 1 indikator Kurang Berhasil dengan rata-rata capaian 100,63%.
Indeks Dektari tahun 2024 sebesar 53,45 (Tinggi) melampaui target 52,75, dengan nilai tertinggi pada SMA Negeri 1 Marisa (57,27) dan nilai terendah pada SMK Negeri 1 Gorontalo (49,72).
Indeks Dektara mencapai 85,282 atau naik 1,046 poin dibandingkan tahun 2023 sebesar 84,236.
Dari 106 klien yang dilayani, 100 klien diukur kualitas hidupnya dan 81 klien di antaranya mengalami peningkatan (81,00%).
Fasilitas IBM yang operasional berjumlah 9 unit, bertambah 2 unit dari tahun 2023, dan 3 unit di antaranya telah mencapai fase Mandiri.
BNNP beserta BNNK/Kota mengungkap 21 kasus dengan 30 tersangka, dan 18 berkas telah dinyatakan lengkap (P-21) atau 85,71%, naik 13,49 poin dari tahun 2023.
Barang bukti sabu yang disita meningkat 54,94% dari 412,37 gram menjadi 638,92 gram, sedangkan ganja turun 331,35 gram.
Nilai IKPA BNNP tahun 2024 sebesar 97,37, naik 0,50 poin dari tahun 2023, dan masih di atas target 96,50.
Realisasi anggaran BNNP sebesar Rp6.426.450.605 atau 98,97% dari pagu efektif Rp6.493.646.000, setelah pemblokiran sebesar Rp133.730.000.
RO dengan serapan terendah terhadap pagu efektif adalah Layanan Rehabilitasi Klinik sebesar 81,42%, sedangkan RO Jaringan Sindikat yang Diungkap terserap seluruhnya.
NKA tertinggi diraih BNN Kab. Bone Bolango dengan nilai 98,28 dan terendah BNN Kab. Gorontalo dengan nilai 90,09.
Renproja terlaksana 86 dari 88 kegiatan atau 97,73%.
`,
    },
  ],
  mistakes: [
    { sheet: "PK dan RKT", cell: "D26", right: "9,28", wrong: "9,82" },
    { sheet: "Capaian", cell: "G5", right: "Berhasil", wrong: "Sangat Berhasil" },
    { sheet: "Antar Tahun", cell: "F13", right: "(20,09)", wrong: "20,09" },
    { sheet: "Antar Tahun", cell: "D15", right: "88,74", wrong: "88,47" },
    { sheet: "Dektari Dektara", cell: "K6", right: "Rendah", wrong: "Tinggi" },
    { sheet: "Dektari Dektara", cell: "F10", right: "365", wrong: "356" },
    { sheet: "Rehabilitasi", cell: "G7", right: "5", wrong: "4" },
    { sheet: "Kasus dan Renproja", cell: "G4", right: "13", wrong: "12" },
    { sheet: "Kasus dan Renproja", cell: "E28", right: "85,71", wrong: "75,00" },
    { sheet: "IKPA dan NKA", cell: "F16", right: "15", wrong: "10" },
    { sheet: "Anggaran", cell: "F8", right: "303691050", wrong: "300691050" },
    { sheet: "Anggaran", cell: "H20", right: "0.9909", wrong: "0.8135" },
    { sheet: "Satker", cell: "I8", right: "95,47", wrong: "94,57" },
    { sheet: "Narasi", cell: "A6", right: "81 klien di antaranya", wrong: "88 klien di antaranya" },
    { sheet: "Narasi", cell: "A9", right: "54,94%", wrong: "35,46%" },
    { sheet: "Narasi", cell: "A12", right: "Layanan Rehabilitasi Klinik", wrong: "Penggiat P4GN di Lingkungan Kerja" },
  ],
};
