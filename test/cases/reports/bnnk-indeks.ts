import type { ReportCase } from "./report-case";

/** A district narcotics office: indices by school and dimension, rehabilitation, IBM units, RO budget with blokir, IKPA and NKA, cases, Renproja. */
export const bnnkIndeks: ReportCase = {
  name: "a district narcotics office with indices by school",
  year: 2025,
  sheets: [
    {
      name: "Capaian",
      sheet: `
Tabel 3.1 Pengukuran Kinerja BNN Kabupaten Bangka Selatan Tahun 2025
Sasaran | No | Indikator Kinerja | Target | Realisasi | Capaian | Predikat
1 |  | 2 | 3 | 4 | 5 = 4/3 | 6
Meningkatnya daya tangkal terhadap narkotika | 1 | Indeks Ketahanan Diri Remaja | 52,50 indeks | 52,79 indeks | 100,55% | Sangat Berhasil
 | 2 | Indeks Ketahanan Keluarga | 80,00 indeks | 81,87 indeks | 102,34% | Sangat Berhasil
Meningkatnya peran serta masyarakat | 3 | Indeks Kemandirian Partisipasi | 3,30 indeks | 3,28 indeks | 99,39% | Berhasil
 | 4 | Jumlah penggiat P4GN aktif | 40 orang | 34 orang | 85,00% | Cukup Berhasil
Meningkatnya layanan rehabilitasi | 5 | Klien yang meningkat kualitas hidupnya | 71,00% | 77,42% | 109,04% | Sangat Berhasil
 | 6 | Jumlah klien rehabilitasi | 60 orang | 66 orang | 110,00% | Sangat Berhasil
 | 7 | Jumlah unit IBM operasional | 5 unit | 5 unit | 100,00% | Sangat Berhasil
 | 8 | Jumlah Agen Pemulihan yang dilatih | 20 orang | 23 orang | 115,00% | Sangat Berhasil
Meningkatnya pengungkapan kasus | 9 | Jumlah berkas perkara P-21 | 6 berkas | 5 berkas | 83,33% | Cukup Berhasil
Meningkatnya tata kelola | 10 | Nilai Kinerja Anggaran (NKA) | 93,00 nilai | 94,73 nilai | 101,86% | Sangat Berhasil
 | 11 | Nilai IKPA | 95,00 nilai | 96,52 nilai | 101,60% | Sangat Berhasil
Rata-rata Capaian Kinerja |  |  |  |  | 100,74% | Sangat Berhasil
Predikat: >= 100% Sangat Berhasil; 90% - < 100% Berhasil; 80% - < 90% Cukup Berhasil; < 80% Kurang Berhasil

Predikat | Jumlah Indikator | Proporsi
Sangat Berhasil | 8 | 72,73%
Berhasil | 1 | 9,09%
Cukup Berhasil | 2 | 18,18%
Kurang Berhasil | - | -
Total | 11 | 100,00%
`,
    },
    {
      name: "Indeks",
      sheet: `
Tabel 3.2 Hasil Pengukuran Indeks Ketahanan Diri Remaja (Dektari) menurut Satuan Pendidikan
No | Satuan Pendidikan | Responden (siswa) | Nilai Dimensi |  |  | Indeks Dektari | Kategori
 |  |  | Self Regulation | Assertiveness | Reaching Out |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7 = (4+5+6)/3 | 8
1 | SMPN 2 Toboali | #64~0 | #52.31~0.00 | #51.06~0.00 | #54.27~0.00 | #52.55~0.00 | Tinggi
2 | SMPN 1 Airgegas | #58~0 | #49.18~0.00 | #48.72~0.00 | #51.35~0.00 | #49.75~0.00 | Rendah
3 | MTs Al-Hidayah Payung | #47~0 | #50.94~0.00 | #53.6~0.00 | #55.12~0.00 | #53.22~0.00 | Tinggi
4 | SMAN 1 Simpang Rimba | #71~0 | #55.83~0.00 | #54.49~0.00 | #57.26~0.00 | #55.86~0.00 | Sangat Tinggi
5 | SMKN 1 Tukak Sadai | #66~0 | #47.65~0.00 | #49.88~0.00 | #51.02~0.00 | #49.52~0.00 | Rendah
6 | MAN 1 Bangka Selatan | #54~0 | #56.4~0.00 | #52.17~0.00 | #58.91~0.00 | #55.83~0.00 | Sangat Tinggi
 | Jumlah responden / Rata-rata nilai | #360~0 | #52.05~0.00 | #51.65~0.00 | #54.66~0.00 | #52.79~0.00 | Tinggi
Ket: 55,44 ke atas = Sangat Tinggi; 50,00 - 55,43 = Tinggi; 44,57 - 49,99 = Rendah; di bawah 44,57 = Sangat Rendah

Tabel 3.3 Indeks Ketahanan Keluarga (Dektara) Tahun 2025
Dimensi | Bobot | Skor 2024 | Skor 2025 | Selisih Skor | Skor 2025 x Bobot
Sistem Keyakinan Keluarga | 35% | 81,20 | 84,46 | 3,26 | 29,56
Proses Organisasi Keluarga | 25% | 77,64 | 76,92 | -0,72 | 19,23
Proses Komunikasi Keluarga | 40% | 79,35 | 82,70 | 3,35 | 33,08
Indeks Dektara | 100% | 79,57 | 81,87 | 2,30 | 81,87
Baris Indeks Dektara adalah skor rata-rata berbobot

Tabel 3.4 Indeks Kemandirian Partisipasi (IKP) per Lingkungan, skala 1 - 4
Aspek | Pemerintah | Swasta | Pendidikan | Masyarakat | Rata-rata
Manusia (Man) | 3,48 | 3,12 | 3,64 | 3,36 | 3,40
Metode (Method) | 3,36 | 2,96 | 3,52 | 3,24 | 3,27
Anggaran (Money) | 2,84 | 3,08 | 2,72 | 2,48 | 2,78
Sistem (Material) | 3,56 | 3,20 | 3,44 | 3,32 | 3,38
Aktivitas (Activity) | 3,76 | 3,24 | 3,68 | 3,60 | 3,57
Nilai IKP | 3,40 | 3,12 | 3,40 | 3,20 | 3,28
Kategori | Sangat Mandiri | Mandiri | Sangat Mandiri | Mandiri | Sangat Mandiri
Kategori IKP: 3,26 - 4,00 Sangat Mandiri; 2,51 - 3,25 Mandiri; 1,76 - 2,50 Kurang Mandiri; 1,00 - 1,75 Tidak Mandiri
`,
    },
    {
      name: "Rehabilitasi",
      sheet: `
Tabel 3.5 Klien Rehabilitasi menurut Kelompok Umur, Jenis Kelamin dan Tempat Layanan Tahun 2025 (orang)
Kelompok Umur | Klinik Pratama BNNK |  |  | Intervensi Berbasis Masyarakat (IBM) |  |  | Jumlah Klien | % terhadap Total
 | L | P | L+P | L | P | L+P |  | 
(1) | (2) | (3) | (4)=(2)+(3) | (5) | (6) | (7)=(5)+(6) | (8)=(4)+(7) | (9)
15 - 18 tahun | 5 | 1 | 6 | 3 | - | 3 | 9 | 13,6
19 - 25 tahun | 9 | 2 | 11 | 6 | 1 | 7 | 18 | 27,3
26 - 35 tahun | 12 | 3 | 15 | 8 | 2 | 10 | 25 | 37,9
36 - 45 tahun | 4 | 1 | 5 | 5 | - | 5 | 10 | 15,2
> 45 tahun | 2 | - | 2 | 1 | 1 | 2 | 4 | 6,1
JUMLAH | 32 | 7 | 39 | 23 | 4 | 27 | 66 | 100,0

Tabel 3.6 Kinerja Unit IBM per Desa/Kelurahan
No | Unit IBM | Tahun Dibentuk | Agen Pemulihan | Target Klien | Klien Dilayani | Selesai Program | Drop Out | Masih Berjalan | % Klien thd Target | % Selesai
a | b | c | d | e | f | g | h | i = f-g-h | j = f/e | k = g/f
1 | Desa Gadung | 2021 | 5 orang | 5 | 6 | 5 | - | 1 | 120,00% | 83,33%
2 | Desa Rias | 2022 | 4 orang | 5 | 5 | 3 | 1 | 1 | 100,00% | 60,00%
3 | Kelurahan Tanjung Ketapang | 2023 | 5 orang | 5 | 7 | 6 | 1 | - | 140,00% | 85,71%
4 | Desa Bencah | 2024 | 4 orang | 5 | 4 | 3 | 1 | - | 80,00% | 75,00%
5 | Desa Serdang | 2025 | 5 orang | 5 | 5 | 3 | - | 2 | 100,00% | 60,00%
 | Total 5 unit |  | 23 orang | 25 | 27 | 20 | 3 | 4 | 108,00% | 74,07%

Tabel 3.7 Nilai Kualitas Hidup (WHOQoL) Klien Klinik yang Selesai Program
Domain | Pra Rehabilitasi | Pasca Rehabilitasi | Kenaikan | Kenaikan (%) | Klien Meningkat | Klien Diukur | % Klien Meningkat
Fisik | 51,40 | 66,85 | 15,45 | 30,06 | 26 | 31 | 83,87
Psikologis | 48,70 | 63,20 | 14,50 | 29,77 | 24 | 31 | 77,42
Hubungan Sosial | 54,60 | 61,95 | 7,35 | 13,46 | 21 | 31 | 67,74
Lingkungan | 57,10 | 70,32 | 13,22 | 23,15 | 25 | 31 | 80,65
Rata-rata | 52,95 | 65,58 | 12,63 | 23,85 | 24 | 31 | 77,42
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.9 Realisasi Anggaran per Kegiatan dan Rincian Output (RO) TA 2025
(dalam rupiah)
Kode | Kegiatan / RO | Pagu DIPA | Blokir Efisiensi | Pagu Efektif | Realisasi | % thd Pagu DIPA | % thd Pagu Efektif | Sisa (termasuk blokir) | Sisa di Luar Blokir
1 | 2 | 3 | 4 | 5=3-4 | 6 | 7=6/3 | 8=6/5 | 9=3-6 | 10=5-6
3247 | Pemberdayaan Alternatif dan Peran Serta Masyarakat | 264.750.000 | 75.950.000 | 188.800.000 | 186.776.500 | 70,55 | 98,93 | 77.973.500 | 2.023.500
3247.QDE.001 | Kawasan Rawan yang Diberdayakan | 118.450.000 | 34.200.000 | 84.250.000 | 82.914.500 | 70,00 | 98,41 | 35.535.500 | 1.335.500
3247.QDH.002 | Penggiat P4GN di 4 Lingkungan | 146.300.000 | 41.750.000 | 104.550.000 | 103.862.000 | 70,99 | 99,34 | 42.438.000 | 688.000
3257 | Pengelolaan Informasi dan Edukasi (Advokasi) | 185.855.000 | 42.300.000 | 143.555.000 | 142.625.400 | 76,74 | 99,35 | 43.229.600 | 929.600
3257.QDB.001 | Desa Bersinar | 97.640.000 | 22.500.000 | 75.140.000 | 74.635.000 | 76,44 | 99,33 | 23.005.000 | 505.000
3257.QDC.004 | Remaja Teman Sebaya Anti Narkotika | 88.215.000 | 19.800.000 | 68.415.000 | 67.990.400 | 77,07 | 99,38 | 20.224.600 | 424.600
3252 | Penyelenggaraan Layanan Rehabilitasi | 247.165.000 | 52.020.000 | 195.145.000 | 191.388.250 | 77,43 | 98,07 | 55.776.750 | 3.756.750
3252.QDC.002 | Layanan Rehabilitasi Rawat Jalan | 72.980.000 | 8.640.000 | 64.340.000 | 63.875.250 | 87,52 | 99,28 | 9.104.750 | 464.750
3252.QDE.003 | Unit Intervensi Berbasis Masyarakat | 134.725.000 | 27.600.000 | 107.125.000 | 105.318.000 | 78,17 | 98,31 | 29.407.000 | 1.807.000
3252.QDC.005 | Layanan Pascarehabilitasi | 39.460.000 | 15.780.000 | 23.680.000 | 22.195.000 | 56,25 | 93,73 | 17.265.000 | 1.485.000
3259 | Penyelidikan dan Penyidikan Tindak Pidana Narkotika | 164.500.000 | 0 | 164.500.000 | 158.742.600 | 96,50 | 96,50 | 5.757.400 | 5.757.400
3259.BCA.001 | Berkas Perkara P-21 | 164.500.000 | 0 | 164.500.000 | 158.742.600 | 96,50 | 96,50 | 5.757.400 | 5.757.400
3979 | Dukungan Manajemen | 1.268.830.000 | 132.650.000 | 1.136.180.000 | 1.126.807.145 | 88,81 | 99,18 | 142.022.855 | 9.372.855
3979.EBA.994 | Layanan Perkantoran | 1.186.340.000 | 96.500.000 | 1.089.840.000 | 1.081.276.945 | 91,14 | 99,21 | 105.063.055 | 8.563.055
3979.EBA.962 | Layanan Umum | 57.890.000 | 21.400.000 | 36.490.000 | 35.918.200 | 62,05 | 98,43 | 21.971.800 | 571.800
3979.EBD.953 | Pemantauan dan Evaluasi | 24.600.000 | 14.750.000 | 9.850.000 | 9.612.000 | 39,07 | 97,58 | 14.988.000 | 238.000
 | TOTAL | 2.131.100.000 | 302.920.000 | 1.828.180.000 | 1.806.339.895 | 84,76 | 98,81 | 324.760.105 | 21.840.105
Blokir sesuai Inpres 1 Tahun 2025 tidak dapat dicairkan sampai akhir tahun anggaran

Tabel 3.10 Realisasi menurut Jenis Belanja
Jenis Belanja | Pagu DIPA (Rp) | Blokir (Rp) | Pagu Efektif (Rp) | Realisasi (Rp) | % Pagu Efektif | Komposisi Realisasi (%)
Belanja Pegawai | 412.680.000 | - | 412.680.000 | 408.915.320 | 99,09 | 22,64
Belanja Barang | 1.693.920.000 | 284.020.000 | 1.409.900.000 | 1.391.839.575 | 98,72 | 77,05
Belanja Modal | 24.500.000 | 18.900.000 | 5.600.000 | 5.585.000 | 99,73 | 0,31
Jumlah | 2.131.100.000 | 302.920.000 | 1.828.180.000 | 1.806.339.895 | 98,81 | 100,00
`,
    },
    {
      name: "IKPA-NKA",
      sheet: `
Tabel 3.11 Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) Satker BNN Kabupaten Bangka Selatan
Aspek | No | Indikator | Bobot (%) | TA 2024 |  | TA 2025 |  | Perubahan Nilai
 |  |  |  | Nilai | Nilai x Bobot | Nilai | Nilai x Bobot | 
 |  | 1 | 2 | 3 | 4=3x2 | 5 | 6=5x2 | 7=5-3
Kualitas Perencanaan Pelaksanaan Anggaran | 1 | Revisi DIPA | 10 | 100,00 | 10,00 | 100,00 | 10,00 | 0,00
 | 2 | Deviasi Halaman III DIPA | 15 | 87,42 | 13,11 | 92,40 | 13,86 | 4,98
Kualitas Pelaksanaan Anggaran | 3 | Penyerapan Anggaran | 20 | 94,81 | 18,96 | 97,05 | 19,41 | 2,24
 | 4 | Belanja Kontraktual | 10 | 91,00 | 9,10 | 88,50 | 8,85 | -2,50
 | 5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00 | 98,33 | 9,83 | -1,67
 | 6 | Pengelolaan UP dan TUP | 10 | 96,47 | 9,65 | 97,58 | 9,76 | 1,11
Kualitas Hasil Pelaksanaan Anggaran | 7 | Capaian Output | 25 | 97,68 | 24,42 | 99,24 | 24,81 | 1,56
Nilai Akhir IKPA |  |  | 100 |  | 95,24 |  | 96,52 | 1,28
Dispensasi SPM nihil (pengurang 0,00). Predikat IKPA: >= 95 Sangat Baik; 89 - 94,99 Baik; 70 - 88,99 Cukup; < 70 Kurang

Tabel 3.12 Nilai Kinerja Anggaran (NKA) 2025
Komponen | Nilai | Bobot | Nilai Tertimbang
A.1 Efektivitas (capaian RO) | 96,84 | 75% | 72,63
A.2 Efisiensi (penggunaan SBK) | 81,20 | 25% | 20,30
A. Nilai Kinerja Perencanaan Anggaran (A.1 + A.2) |  | 100% | 92,93
A. Perencanaan Anggaran | 92,93 | 50% | 46,47
B. Pelaksanaan Anggaran (IKPA) | 96,52 | 50% | 48,26
NKA (A + B) |  | 100% | 94,73
Predikat NKA: > 90 Sangat Baik; > 80 - 90 Baik; > 60 - 80 Cukup; > 50 - 60 Kurang
`,
    },
    {
      name: "Tren dan Kasus",
      sheet: `
Tabel 3.13 Perkembangan Realisasi Kinerja 2021 - 2025
Indikator | Satuan | Realisasi |  |  |  |  | Perubahan 2024 ke 2025 |  | Rata-rata 5 Tahun
 |  | 2021 | 2022 | 2023 | 2024 | 2025 | Selisih | % | 
Indeks Dektari | Indeks | 50,42 | 51,88 | 52,06 | 51,73 | 52,79 | 1,06 | 2,05 | 51,78
Indeks Dektara | Indeks | 76,15 | 78,04 | 78,92 | 79,57 | 81,87 | 2,30 | 2,89 | 78,91
Indeks Kemandirian Partisipasi | Indeks | 3,05 | 3,18 | 3,21 | 3,33 | 3,28 | -0,05 | -1,50 | 3,21
Klien rehabilitasi (klinik + IBM) | Orang | 38 | 44 | 57 | 61 | 66 | 5 | 8,20 | 53,20
Unit IBM | Unit | 1 | 2 | 3 | 4 | 5 | 1 | 25,00 | 3,00
Berkas perkara P-21 | Berkas | 3 | 5 | 4 | 6 | 5 | -1 | -16,67 | 4,60
Nilai IKPA | Nilai | 91,36 | 92,57 | 95,08 | 95,24 | 96,52 | 1,28 | 1,34 | 94,15

Tabel 3.8 Pengungkapan Kasus Narkotika (LKN) dan Barang Bukti
Tahun | LKN | Tersangka |  |  | Barang Bukti |  | Penyelesaian P-21 | Rasio P-21 (%)
 |  | L | P | Jml | Sabu (gram) | Ekstasi (butir) | (berkas) | (P-21/LKN)
2021 | 4 | 4 | - | 4 | 62,40 | - | 3 | 75,00
2022 | 6 | 7 | 1 | 8 | 118,75 | 24 | 5 | 83,33
2023 | 5 | 5 | 1 | 6 | 93,16 | 11 | 4 | 80,00
2024 | 7 | 9 | 1 | 10 | 241,08 | 57 | 6 | 85,71
2025 | 6 | 6 | 2 | 8 | 176,32 | 38 | 5 | 83,33
2021-2025 | 28 | 31 | 5 | 36 | 691,71 | 130 | 23 | 82,14
`,
    },
    {
      name: "Renproja",
      sheet: `
Tabel 3.14 Realisasi 2025 terhadap Target Renproja BNNK 2025 - 2029
No | Indikator | Target Renproja |  |  |  |  | Realisasi 2025 | Capaian thd Target 2025 | Capaian thd Target 2029
 |  | 2025 | 2026 | 2027 | 2028 | 2029 |  |  | 
1 | Indeks Dektari (indeks) | 52,50 | 53,00 | 53,50 | 54,00 | 54,50 | #52.79~0.00 | #1.0055~0.00% | #0.9686~0.00%
2 | Indeks Dektara (indeks) | 80,00 | 81,00 | 82,00 | 83,00 | 84,50 | #81.87~0.00 | #1.0234~0.00% | #0.9689~0.00%
3 | IKP (indeks) | 3,30 | 3,35 | 3,40 | 3,45 | 3,50 | #3.28~0.00 | #0.9939~0.00% | #0.9371~0.00%
4 | Klien yang meningkat kualitas hidupnya (%) | 71,00 | 72,00 | 73,00 | 74,00 | 75,00 | #77.42~0.00 | #1.0904~0.00% | #1.0323~0.00%
5 | Nilai IKPA | 95,00 | 95,50 | 96,00 | 96,50 | 97,00 | #96.52~0.00 | #1.016~0.00% | #0.9951~0.00%

Tabel 3.15 Target Kumulatif Renproja (orang/unit/berkas)
Indikator | 2025 | 2026 | 2027 | 2028 | 2029 | Total 5 Tahun | Realisasi s.d. 2025 | Kemajuan (%) | Sisa Target
Klien rehabilitasi | 60 | 64 | 68 | 72 | 76 | 340 | 66 | 19,41 | 274
Pembentukan unit IBM baru | 1 | 1 | 2 | 1 | 2 | 7 | 1 | 14,29 | 6
Agen Pemulihan dilatih | 20 | 25 | 25 | 30 | 30 | 130 | 23 | 17,69 | 107
Berkas perkara P-21 | 6 | 6 | 7 | 7 | 8 | 34 | 5 | 14,71 | 29
Unit IBM baru tahun 2025 dibentuk di Desa Serdang
`,
    },
    {
      name: "Narasi",
      sheet: `
Uraian Capaian Kinerja dan Anggaran BNNK Bangka Selatan

Dari 11 indikator kinerja tahun 2025, delapan indikator berpredikat Sangat Berhasil, satu indikator Berhasil dan dua indikator Cukup Berhasil, sehingga rata-rata capaian kinerja sebesar 100,74%.
Indeks Ketahanan Diri Remaja tahun 2025 sebesar 52,79 dari target 52,50 (capaian 100,55%), naik 1,06 poin dari tahun 2024; dari enam satuan pendidikan yang diukur, dua berada pada kategori Rendah dan nilai tertinggi diperoleh SMAN 1 Simpang Rimba (55,86).
Indeks Ketahanan Keluarga meningkat dari 79,57 menjadi 81,87, meskipun dimensi Proses Organisasi Keluarga turun 0,72 poin.
Layanan rehabilitasi menjangkau 66 klien, terdiri atas 39 klien klinik dan 27 klien IBM; klien perempuan berjumlah 11 orang atau 16,67% dari seluruh klien.
Lima unit IBM didukung 23 Agen Pemulihan; capaian tertinggi pada Kelurahan Tanjung Ketapang (140,00% dari target) dan hanya Desa Bencah yang belum memenuhi target klien.
Sepanjang tahun 2025 diungkap 6 LKN dengan 8 tersangka dan barang bukti sabu 176,32 gram, turun 64,76 gram atau 26,86% dibandingkan tahun 2024.
Realisasi anggaran sebesar Rp1.806.339.895 (satu miliar delapan ratus enam juta tiga ratus tiga puluh sembilan ribu delapan ratus sembilan puluh lima rupiah) atau 84,76% dari pagu DIPA Rp2.131.100.000, dan 98,81% dari pagu efektif setelah blokir Rp302.920.000.
Nilai IKPA naik 1,28 poin menjadi 96,52 (Sangat Baik) walaupun Belanja Kontraktual dan Penyelesaian Tagihan menurun, sedangkan NKA tercatat 94,73.
Terhadap target kumulatif Renproja 2025 - 2029 sebanyak 340 klien, realisasi tahun pertama mencapai 19,41% sehingga tersisa 274 klien.
`,
    },
  ],
  mistakes: [
    { sheet: "Capaian", cell: "G7", right: "Cukup Berhasil", wrong: "Berhasil" },
    { sheet: "Indeks", cell: "G10", right: "55.83", wrong: "55.38" },
    { sheet: "Indeks", cell: "B17", right: "25%", wrong: "20%" },
    { sheet: "Rehabilitasi", cell: "I7", right: "37,9", wrong: "27,3" },
    { sheet: "Rehabilitasi", cell: "G20", right: "20", wrong: "17" },
    { sheet: "Rehabilitasi", cell: "E26", right: "13,46", wrong: "11,86" },
    { sheet: "Anggaran", cell: "I14", right: "17.265.000", wrong: "1.485.000" },
    { sheet: "Anggaran", cell: "D17", right: "132.650.000", wrong: "117.900.000" },
    { sheet: "IKPA-NKA", cell: "H11", right: "24,81", wrong: "24,42" },
    { sheet: "Tren dan Kasus", cell: "H6", right: "-0,05", wrong: "0,05" },
    { sheet: "Tren dan Kasus", cell: "F20", right: "691,71", wrong: "629,31" },
    { sheet: "Renproja", cell: "J6", right: "0.9371", wrong: "0.9731" },
    { sheet: "Narasi", cell: "A6", right: "berjumlah 11 orang", wrong: "berjumlah 13 orang" },
    { sheet: "Narasi", cell: "A7", right: "hanya Desa Bencah", wrong: "hanya Desa Rias" },
    { sheet: "Narasi", cell: "A9", right: "delapan ratus enam juta", wrong: "delapan ratus enam belas juta" },
  ],
};
