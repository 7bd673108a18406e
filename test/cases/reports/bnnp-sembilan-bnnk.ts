import type { ReportCase } from "./report-case";

/** a provincial narcotics office and nine of districts: indices before and after, TAT, evidence, IKPA of two years' weights, five years. */
export const bnnpSembilanBnnk: ReportCase = {
  name: "a provincial narcotics office and nine of districts: indices before and after, TAT, evidence, IKPA of two years' weights, five years",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T2.1 PK 2024",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
BADAN NARKOTIKA NASIONAL PROVINSI SUMATERA SELATAN

NO. | SASARAN KEGIATAN | INDIKATOR KINERJA KEGIATAN | TARGET | SATUAN
(1) | (2) | (3) | (4) | (5)
1. | Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika | Indeks Ketahanan Diri Remaja (Dektari) | 53,00 | Indeks
2. | Meningkatnya daya tangkal keluarga terhadap pengaruh buruk penyalahgunaan narkotika | Indeks Ketahanan Keluarga (Dektara) | 80,200 | Indeks
3. | Meningkatnya kesadaran dan kepedulian masyarakat dalam penanganan P4GN | Indeks Kemandirian Partisipasi (IKP) Masyarakat | 3,30 | Indeks
4. | Meningkatnya keterpulihan kawasan rawan narkotika | Indeks Keterpulihan Kawasan Rawan (IKKR) | 2,75 | Indeks
5. | Meningkatnya upaya pemulihan penyalah guna dan/atau pecandu narkotika | Persentase penyalah guna narkotika yang mengalami peningkatan kualitas hidup | 72,00 | %
6. | Meningkatnya kapasitas tenaga teknis rehabilitasi | Jumlah petugas penyelenggara layanan IBM yang terlatih | 48 | Orang
7. | Meningkatnya aksesibilitas layanan rehabilitasi | Jumlah lembaga rehabilitasi yang operasional | 20 | Lembaga
 |  | Jumlah unit penyelenggara layanan rehabilitasi IBM | 24 | Unit
8. | Menurunnya kekambuhan klien pascarehabilitasi | Persentase klien pascarehabilitasi yang kambuh (relaps) *) | 12,50 | %
9. | Meningkatnya kualitas layanan rehabilitasi | Indeks Kepuasan Layanan Klinik Rehabilitasi (skala 4) | 3,35 | Indeks
10. | Meningkatnya pengungkapan tindak pidana narkotika | Jumlah berkas perkara tindak pidana narkotika yang P-21 | 48 | Berkas
11. | Terpetakannya jaringan peredaran gelap narkotika | Jumlah peta jaringan peredaran gelap narkotika | 4 | Jaringan
12. | Meningkatnya pengawasan tahanan dan barang bukti | Tingkat keamanan, ketertiban dan kesehatan tahanan | 98,00 | %
13. | Meningkatnya proses manajemen kinerja secara efektif dan efisien | Nilai Kinerja Anggaran BNNP | 90,00 | Nilai
14. | Meningkatnya tata kelola administrasi keuangan sesuai ketentuan | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | 94,00 | Nilai
15. | Meningkatnya kapasitas aparatur | Persentase pegawai yang memenuhi pengembangan kompetensi 20 JP | 90,00 | %
*) Indikator minimum: semakin kecil realisasi semakin baik

NO. | KODE | KEGIATAN | ANGGARAN (DIPA AWAL)
 | 066.01.BL | PROGRAM P4GN | Rp 4.299.150.000,-
1. | 3236 | Penyelenggaraan Informasi dan Edukasi | Rp 398.500.000,-
2. | 3237 | Penyelenggaraan Advokasi | Rp 276.400.000,-
3. | 3238 | Pemberdayaan Peran Serta Masyarakat | Rp 305.750.000,-
4. | 3239 | Pemberdayaan Alternatif | Rp 182.300.000,-
5. | 3246 | Pelaksanaan Penyidikan Jaringan Peredaran Gelap Narkotika | Rp 1.436.250.000,-
6. | 3247 | Pelaksanaan Intelijen Berbasis Teknologi dan Interdiksi | Rp 705.400.000,-
7. | 3249 | Pengawasan Tahanan dan Barang Bukti | Rp 205.000.000,-
8. | 3258 | Penyelenggaraan Layanan Rehabilitasi | Rp 362.150.000,-
9. | 3259 | Layanan Pascarehabilitasi | Rp 109.600.000,-
10. | 3260 | Penguatan Lembaga Rehabilitasi dan IBM | Rp 317.800.000,-
 | 066.01.WA | PROGRAM DUKUNGAN MANAJEMEN | Rp 12.534.570.000,-
11. | 3979 | Penyusunan Rencana Program, Anggaran dan Pelaporan | Rp 138.900.000,-
12. | 3980 | Pembinaan Administrasi dan Pengelolaan Keuangan | Rp 66.500.000,-
13. | 3981 | Pengelolaan Organisasi, Tata Laksana dan SDM | Rp 142.750.000,-
14. | 3982 | Pembinaan Sarana Prasarana dan Umum | Rp 12.186.420.000,-
JUMLAH ANGGARAN (PROGRAM P4GN + PROGRAM DUKUNGAN MANAJEMEN) |  |  | Rp 16.833.720.000,-

 |  |  | Palembang, 15 Januari 2024
 | Pihak Kedua, |  | Pihak Pertama,
 | Kepala Badan Narkotika Nasional |  | Kepala BNNP Sumatera Selatan
`,
    },
    {
      name: "T2.2 Renstra",
      sheet: `
Tabel 2.2 Target Kinerja Renstra 2020-2024 dan Rancangan Target 2025
No | Indikator Kinerja Kegiatan | Satuan | Target |  |  |  |  | Rancangan 2025 | Kenaikan target 2024-2025
 |  |  | 2020 | 2021 | 2022 | 2023 | 2024
1 | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 50,50 | 51,00 | 52,00 | 52,50 | 53,00 | 53,50 | 0,50
2 | Indeks Ketahanan Keluarga (Dektara) | Indeks | - | 78,000 | 78,700 | 79,500 | 80,200 | 81,000 | 0,800
3 | Indeks Kemandirian Partisipasi (IKP) Masyarakat | Indeks | 3,05 | 3,10 | 3,20 | 3,25 | 3,30 | 3,35 | 0,05
4 | Indeks Keterpulihan Kawasan Rawan (IKKR) | Indeks | - | - | 2,15 | 2,50 | 2,75 | 2,90 | 0,15
5 | Persentase penyalah guna narkotika yang mengalami peningkatan kualitas hidup | % | - | 65,00 | 68,00 | 70,00 | 72,00 | 75,00 | 3,00
6 | Jumlah petugas penyelenggara layanan IBM yang terlatih | Orang | - | 20 | 30 | 40 | 48 | 50 | 2
7 | Jumlah lembaga rehabilitasi yang operasional | Lembaga | 12 | 14 | 16 | 18 | 20 | 22 | 2
8 | Jumlah unit penyelenggara layanan rehabilitasi IBM | Unit | - | 10 | 15 | 20 | 24 | 26 | 2
9 | Persentase klien pascarehabilitasi yang kambuh (relaps) *) | % | - | - | 15,00 | 13,50 | 12,50 | 12,00 | -0,50
10 | Indeks Kepuasan Layanan Klinik Rehabilitasi (skala 4) | Indeks | 3,10 | 3,20 | 3,25 | 3,30 | 3,35 | 3,40 | 0,05
11 | Jumlah berkas perkara tindak pidana narkotika yang P-21 | Berkas | 38 | 40 | 42 | 45 | 48 | 50 | 2
12 | Jumlah peta jaringan peredaran gelap narkotika | Jaringan | 2 | 2 | 3 | 3 | 4 | 4 | 0
13 | Tingkat keamanan, ketertiban dan kesehatan tahanan | % | 97,00 | 97,00 | 98,00 | 98,00 | 98,00 | 98,50 | 0,50
14 | Nilai Kinerja Anggaran BNNP | Nilai | 80,00 | 82,00 | 85,00 | 88,00 | 90,00 | 92,00 | 2,00
15 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 88,00 | 90,00 | 91,00 | 92,00 | 94,00 | 95,00 | 1,00
16 | Persentase pegawai yang memenuhi pengembangan kompetensi 20 JP | % | - | - | 80,00 | 85,00 | 90,00 | 92,00 | 2,00

Tabel 2.3 Realisasi 2024 terhadap Rancangan Target 2025
No | Indikator Kinerja Kegiatan | Target 2025 | Realisasi 2024 | Persentase thd target 2025 (%) | Selisih (Realisasi - Target) | Keterangan
1 | Indeks Ketahanan Diri Remaja (Dektari) | 53,50 | 53,00 | 99,07 | -0,50 | Belum tercapai
2 | Indeks Ketahanan Keluarga (Dektara) | 81,000 | 82,454 | 101,80 | 1,454 | Tercapai
3 | Indeks Kemandirian Partisipasi (IKP) Masyarakat | 3,35 | 3,38 | 100,90 | 0,03 | Tercapai
4 | Indeks Keterpulihan Kawasan Rawan (IKKR) | 2,90 | 2,66 | 91,72 | -0,24 | Belum tercapai
5 | Persentase penyalah guna narkotika yang mengalami peningkatan kualitas hidup | 75,00 | 76,44 | 101,92 | 1,44 | Tercapai
6 | Jumlah petugas penyelenggara layanan IBM yang terlatih | 50 | 36 | 72,00 | -14 | Belum tercapai
7 | Jumlah lembaga rehabilitasi yang operasional | 22 | 21 | 95,45 | -1 | Belum tercapai
8 | Jumlah unit penyelenggara layanan rehabilitasi IBM | 26 | 24 | 92,31 | -2 | Belum tercapai
9 | Persentase klien pascarehabilitasi yang kambuh (relaps) *) | 12,00 | 10,86 | 109,50 | -1,14 | Tercapai
10 | Indeks Kepuasan Layanan Klinik Rehabilitasi (skala 4) | 3,40 | 3,41 | 100,29 | 0,01 | Tercapai
11 | Jumlah berkas perkara tindak pidana narkotika yang P-21 | 50 | 55 | 110,00 | 5 | Tercapai
12 | Jumlah peta jaringan peredaran gelap narkotika | 4 | 5 | 125,00 | 1 | Tercapai
13 | Tingkat keamanan, ketertiban dan kesehatan tahanan | 98,50 | 97,85 | 99,34 | -0,65 | Belum tercapai
14 | Nilai Kinerja Anggaran BNNP | 92,00 | 95,25 | 103,53 | 3,25 | Tercapai
15 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | 95,00 | 95,89 | 100,94 | 0,89 | Tercapai
16 | Persentase pegawai yang memenuhi pengembangan kompetensi 20 JP | 92,00 | 88,14 | 95,80 | -3,86 | Belum tercapai
Jumlah indikator yang sudah mencapai target 2025 |  |  |  |  |  | 9 dari 16
*) Indikator minimum, persentase = (2 x target - realisasi)/target x 100
`,
    },
    {
      name: "T3.1 Capaian",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Kegiatan BNNP Sumatera Selatan Tahun 2024
No | Indikator Kinerja Kegiatan (IKK) | Satuan | Target | Realisasi | Capaian (%) | Capaian dihitung, maks. 120 (%) | Kategori
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
A | Pencegahan dan Pemberdayaan Masyarakat
1 | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 53,00 | 53,00 | 100,00 | 100,00 | Baik
2 | Indeks Ketahanan Keluarga (Dektara) | Indeks | 80,200 | 82,454 | 102,81 | 102,81 | Sangat Baik
3 | Indeks Kemandirian Partisipasi (IKP) Masyarakat | Indeks | 3,30 | 3,38 | 102,42 | 102,42 | Sangat Baik
4 | Indeks Keterpulihan Kawasan Rawan (IKKR) | Indeks | 2,75 | 2,66 | 96,73 | 96,73 | Baik
B | Rehabilitasi
5 | Persentase penyalah guna narkotika yang mengalami peningkatan kualitas hidup | % | 72,00% | 76,44% | 106,17 | 106,17 | Sangat Baik
6 | Jumlah petugas penyelenggara layanan IBM yang terlatih | Orang | 48 | 36 | 75,00 | 75,00 | Cukup
7 | Jumlah lembaga rehabilitasi yang operasional | Lembaga | 20 | 21 | 105,00 | 105,00 | Sangat Baik
8 | Jumlah unit penyelenggara layanan rehabilitasi IBM | Unit | 24 | 24 | 100,00 | 100,00 | Baik
9 | Persentase klien pascarehabilitasi yang kambuh (relaps) *) | % | 12,50% | 10,86% | 113,12 | 113,12 | Sangat Baik
10 | Indeks Kepuasan Layanan Klinik Rehabilitasi (skala 4) | Indeks | 3,35 | 3,41 | 101,79 | 101,79 | Sangat Baik
C | Pemberantasan dan Intelijen
11 | Jumlah berkas perkara tindak pidana narkotika yang P-21 | Berkas | 48 | 55 | 114,58 | 114,58 | Sangat Baik
12 | Jumlah peta jaringan peredaran gelap narkotika | Jaringan | 4 | 5 | 125,00 | 120,00 | Sangat Baik
13 | Tingkat keamanan, ketertiban dan kesehatan tahanan | % | 98,00% | 97,85% | 99,85 | 99,85 | Baik
D | Bagian Umum
14 | Nilai Kinerja Anggaran BNNP | Nilai | 90,00 | 95,25 | 105,83 | 105,83 | Sangat Baik
15 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 94,00 | 95,89 | 102,01 | 102,01 | Sangat Baik
16 | Persentase pegawai yang memenuhi pengembangan kompetensi 20 JP | % | 90,00% | 88,14% | 97,93 | 97,93 | Baik
 | Rata-rata Capaian |  |  |  | 103,02 | 102,70 | Sangat Baik
*) Indikator minimum: capaian = (2 x target - realisasi)/target x 100%. Capaian di atas 120% dihitung 120% pada kolom (7)
Kategori: > 100 Sangat Baik; 80 - 100 Baik; 60 - < 80 Cukup; < 60 Kurang

Rekapitulasi Kategori Capaian menurut Bidang
No | Bidang/ Bagian | Jumlah IKK | Sangat Baik | Baik | Cukup | Kurang | Rata-rata capaian (kol. 7) | % IKK tercapai (>= 100)
1 | Pencegahan dan Pemberdayaan Masyarakat | 4 | 2 | 2 | - | - | 100,49 | 75,0
2 | Rehabilitasi | 6 | 4 | 1 | 1 | - | 100,18 | 83,3
3 | Pemberantasan dan Intelijen | 3 | 2 | 1 | - | - | 111,48 | 66,7
4 | Bagian Umum | 3 | 2 | 1 | - | - | 101,92 | 66,7
 | Jumlah/ rata-rata seluruh IKK | 16 | 10 | 5 | 1 | - | 102,70 | 75,0
`,
    },
    {
      name: "T3.2 Dektari-Dektara",
      sheet: `
Tabel 3.2 Indeks Ketahanan Diri Remaja (Dektari) menurut Wilayah Tahun 2024

No | Satuan Kerja | Responden (remaja) | Dimensi |  |  | Indeks Dektari | Kategori | Indeks 2023 | Naik/ Turun
 |  |  | Self Regulation | Assertiveness | Reaching Out
1 | 2 | 3 | 4 | 5 | 6 | 7=(4+5+6)/3 | 8 | 9 | 10=7-9
1 | BNNP Sumatera Selatan | 120 | 54,42 | 52,18 | 55,07 | 53,89 | Tinggi | 52,86 | 1,03
2 | BNNK Ogan Ilir | 60 | 51,36 | 49,94 | 52,61 | 51,30 | Tinggi | 51,75 | -0,45
3 | BNNK Ogan Komering Ilir | 60 | 54,88 | 53,20 | 55,19 | 54,42 | Tinggi | 53,64 | 0,78
4 | BNNK Prabumulih | 60 | 56,02 | 54,71 | 57,33 | 56,02 | Sangat Tinggi | 54,12 | 1,90
5 | BNNK Muara Enim | 60 | 52,47 | 50,66 | 53,90 | 52,34 | Tinggi | 52,95 | -0,61
6 | BNNK Lubuk Linggau | 60 | 55,74 | 54,15 | 56,28 | 55,39 | Sangat Tinggi | 53,80 | 1,59
7 | BNNK Musi Rawas | 60 | 50,12 | 48,35 | 51,07 | 49,85 | Sedang | 48,90 | 0,95
8 | BNNK Empat Lawang | 60 | 48,63 | 47,20 | 50,14 | 48,66 | Sedang | 49,05 | -0,39
9 | BNNK OKU Timur | 60 | 53,55 | 51,82 | 54,31 | 53,23 | Tinggi | 52,20 | 1,03
10 | BNNK Pagar Alam | 60 | 55,10 | 53,47 | 56,09 | 54,89 | Tinggi | 53,03 | 1,86
Jumlah Responden / Rata-rata Indeks |  | 660 | 53,23 | 51,57 | 54,20 | 53,00 | Tinggi | 52,23 | 0,77
Ket.: < 45,00 Rendah; 45,00 - 49,99 Sedang; 50,00 - 54,99 Tinggi; >= 55,00 Sangat Tinggi

Tabel 3.3 Indeks Ketahanan Keluarga (Dektara) menurut Wilayah Tahun 2024
No | Satuan Kerja | Jumlah Keluarga (KK) | Skor Pre Test | Skor Post Test | Selisih (5-4) | % Peningkatan | Kategori Pre | Kategori Post
1 | BNNP Sumatera Selatan | 20 | 70,214 | 84,625 | 14,411 | 20,52% | Rendah | Tinggi
2 | BNNK Ogan Ilir | 10 | 68,450 | 79,875 | 11,425 | 16,69% | Rendah | Tinggi
3 | BNNK Ogan Komering Ilir | 10 | 71,833 | 83,250 | 11,417 | 15,89% | Rendah | Tinggi
4 | BNNK Prabumulih | 10 | 74,125 | 89,417 | 15,292 | 20,63% | Rendah | Sangat Tinggi
5 | BNNK Muara Enim | 10 | 66,708 | 78,042 | 11,334 | 16,99% | Rendah | Tinggi
6 | BNNK Lubuk Linggau | 10 | 72,917 | 88,583 | 15,666 | 21,48% | Rendah | Sangat Tinggi
7 | BNNK Musi Rawas | 10 | 64,375 | 75,958 | 11,583 | 17,99% | Sangat Rendah | Rendah
8 | BNNK Empat Lawang | 10 | 63,792 | 76,833 | 13,041 | 20,44% | Sangat Rendah | Tinggi
9 | BNNK OKU Timur | 10 | 69,583 | 81,208 | 11,625 | 16,71% | Rendah | Tinggi
10 | BNNK Pagar Alam | 10 | 73,042 | 86,750 | 13,708 | 18,77% | Rendah | Tinggi
Jumlah / Rata-rata |  | 110 | 69,504 | 82,454 | 12,950 | 18,63% | Rendah | Tinggi
Ket.: 25,000 - 64,999 Sangat Rendah; 65,000 - 76,609 Rendah; 76,610 - 88,309 Tinggi; 88,310 - 100 Sangat Tinggi. Rata-rata = rerata sederhana 10 satuan kerja
`,
    },
    {
      name: "T3.4 IKP",
      sheet: `
Tabel 3.4 Indeks Kemandirian Partisipasi (IKP) Masyarakat menurut Lingkungan, 2024
No. | Satker | Lingkungan |  |  |  | Nilai IKP | Kategori | IKP Th. 2023 | +/-
 |  | Pemerintah | Swasta | Masyarakat | Pendidikan
1 | BNNP Sumatera Selatan | 3,62 | 3,41 | 3,38 | 3,58 | 3,50 | Sangat Mandiri | 3,34 | +0,16
2 | BNNK Ogan Ilir | 3,44 | 3,20 | 3,31 | 3,47 | 3,36 | Sangat Mandiri | 3,29 | +0,07
3 | BNNK Ogan Komering Ilir | 3,51 | 3,36 | 3,28 | 3,55 | 3,43 | Sangat Mandiri | 3,38 | +0,05
4 | BNNK Prabumulih | 3,68 | 3,52 | 3,47 | 3,61 | 3,57 | Sangat Mandiri | 3,45 | +0,12
5 | BNNK Muara Enim | 3,40 | 3,33 | 3,19 | 3,42 | 3,34 | Sangat Mandiri | 3,31 | +0,03
6 | BNNK Lubuk Linggau | 3,57 | 3,45 | 3,40 | 3,59 | 3,50 | Sangat Mandiri | 3,40 | +0,10
7 | BNNK Musi Rawas | 3,22 | - | 3,08 | 3,27 | 3,19 | Mandiri | 3,12 | +0,07
8 | BNNK Empat Lawang | 3,15 | - | 3,02 | 3,20 | 3,12 | Mandiri | 3,17 | -0,05
9 | BNNK OKU Timur | 3,38 | 3,25 | 3,26 | 3,41 | 3,33 | Sangat Mandiri | 3,26 | +0,07
10 | BNNK Pagar Alam | 3,55 | 3,37 | 3,42 | 3,60 | 3,49 | Sangat Mandiri | 3,36 | +0,13
 | Rata-rata | 3,45 | 3,36 | 3,28 | 3,47 | 3,38 | Sangat Mandiri | 3,31 | +0,07
Catatan: tanda - = lingkungan swasta tidak diukur; rata-rata dihitung dari lingkungan yang diukur. Interval: 1,00-1,75 Tidak Mandiri; 1,76-2,50 Kurang Mandiri; 2,51-3,25 Mandiri; 3,26-4,00 Sangat Mandiri

Tabel 3.5 Sebaran Institusi/Lingkungan menurut Kategori Kemandirian (jumlah institusi)
No. | Lingkungan | Sangat Mandiri | Mandiri | Kurang Mandiri | Tidak Mandiri | Jumlah | % Mandiri ke atas | Penggiat P4GN (org) | Rata-rata penggiat/ institusi
1 | Instansi Pemerintah | 31 | 14 | 3 | - | 48 | 93,8 % | 240 | 5,0
2 | Swasta/ Dunia Usaha | 17 | 13 | 6 | 1 | 37 | 81,1 % | 175 | 4,7
3 | Masyarakat (Desa/Kelurahan) | 22 | 21 | 8 | 2 | 53 | 81,1 % | 260 | 4,9
4 | Lingkungan Pendidikan | 38 | 15 | 2 | - | 55 | 96,4 % | 290 | 5,3
Jumlah |  | 108 | 63 | 19 | 3 | 193 | 88,6 % | 965 | 5,0
`,
    },
    {
      name: "T3.6 IKKR",
      sheet: `
Tabel 3.6 Indeks Keterpulihan Kawasan Rawan Narkoba (IKKR) pada Kawasan Binaan
No | BNNP/BNNK | Kawasan (Desa/ Kel.) | Awal (2023) |  | Dimensi Tahun 2024 |  |  |  | Akhir (2024) |  | Selisih Skor | Ket.
 |  |  | Skor | Status | Keamanan | Sosial | Ekonomi | Lingkungan | Skor | Status
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)=rata2 (6)-(9) | (11) | (12)=(10)-(4) | (13)
1 | BNNP Sumsel | Kel. Tangga Buntung | 1,62 | Bahaya | 2,10 | 2,25 | 1,90 | 2,31 | 2,14 | Waspada | 0,52 | Naik status
2 | BNNP Sumsel | Kel. 3-4 Ulu | 1,70 | Bahaya | 2,45 | 2,60 | 2,05 | 2,38 | 2,37 | Waspada | 0,67 | Naik status
3 | BNNP Sumsel | Kel. 36 Ilir | 1,88 | Waspada | 2,62 | 2,70 | 2,36 | 2,56 | 2,56 | Siaga | 0,68 | Naik status
4 | BNNK Ogan Ilir | Desa Tanjung Raja | 2,15 | Waspada | 2,70 | 2,85 | 2,40 | 2,77 | 2,68 | Siaga | 0,53 | Naik status
5 | BNNK Ogan Ilir | Desa Muara Penimbung | 2,48 | Waspada | 3,05 | 3,10 | 2,66 | 2,95 | 2,94 | Siaga | 0,46 | Naik status
6 | BNNK Ogan Komering Ilir | Desa Sungai Ceper | 1,55 | Bahaya | 1,74 | 1,92 | 1,60 | 1,70 | 1,74 | Bahaya | 0,19 | Tetap
7 | BNNK Ogan Komering Ilir | Kel. Jua-Jua | 2,34 | Waspada | 2,81 | 2,95 | 2,58 | 2,82 | 2,79 | Siaga | 0,45 | Naik status
8 | BNNK Prabumulih | Kel. Gunung Ibul | 2,66 | Siaga | 3,32 | 3,45 | 3,08 | 3,39 | 3,31 | Aman | 0,65 | Pulih
9 | BNNK Muara Enim | Desa Karang Raja | 2,40 | Waspada | 2,52 | 2,61 | 2,20 | 2,55 | 2,47 | Waspada | 0,07 | Tetap
10 | BNNK Lubuk Linggau | Kel. Ulak Surung | 2,71 | Siaga | 3,40 | 3,36 | 3,02 | 3,42 | 3,30 | Aman | 0,59 | Pulih
11 | BNNK Musi Rawas | Desa Muara Lakitan | 2,08 | Waspada | 2,44 | 2,53 | 2,12 | 2,47 | 2,39 | Waspada | 0,31 | Tetap
12 | BNNK Empat Lawang | Desa Tebing Tinggi | 2,20 | Waspada | 2,16 | 2,35 | 1,98 | 2,27 | 2,19 | Waspada | -0,01 | Tetap
13 | BNNK OKU Timur | Desa Gumawang | 2,57 | Siaga | 3,15 | 3,22 | 2,74 | 3,09 | 3,05 | Siaga | 0,48 | Tetap
14 | BNNK Pagar Alam | Kel. Nendagung | 2,60 | Siaga | 3,28 | 3,41 | 3,05 | 3,34 | 3,27 | Aman | 0,67 | Pulih
Rata-rata |  |  | 2,21 | Waspada | 2,70 | 2,81 | 2,41 | 2,72 | 2,66 | Siaga | 0,45
Status: 1,00-1,75 Bahaya; 1,76-2,50 Waspada; 2,51-3,25 Siaga; 3,26-4,00 Aman. Pulih = naik ke status Aman

Rekapitulasi status kawasan binaan
No | Status |  | Tahun 2023 (kawasan) | % 2023 | Tahun 2024 (kawasan) | % 2024 | Perubahan
1 | Bahaya |  | 3 | 21,43 | 1 | 7,14 | -2
2 | Waspada |  | 7 | 50,00 | 5 | 35,71 | -2
3 | Siaga |  | 4 | 28,57 | 5 | 35,71 | +1
4 | Aman |  | - | - | 3 | 21,43 | +3
Jumlah |  |  | 14 | 100,00 | 14 | 100,00 | 0
`,
    },
    {
      name: "T3.7 Klien Rehab",
      sheet: `
Tabel 3.7 Klien Layanan Rehabilitasi Rawat Jalan/Rawat Inap |  |  |  |  |  |  |  |  |  | Tabel 3.8 Lembaga Rehabilitasi Operasional dan IBM

No | Klinik | Target (klien) | Realisasi |  |  | % Capaian | Jenis Layanan |  |  | Satker | Lembaga Rehab Operasional |  |  | IBM |  |  | Klien per Unit
 |  |  | L | P | Jumlah |  | Rawat Jalan | Rawat Inap |  |  | Instansi Pemerintah | Komponen Masyarakat | Jumlah | Unit | Petugas terlatih | Klien IBM
#1~0 | Klinik Pratama BNNP Sumsel | #100~#,##0 | #101~#,##0 | #17~#,##0 | =D5+E5 -> 118~#,##0 | =F5/C5 -> 1.18~0.00% | #92~#,##0 | #26~#,##0 |  | BNNP Sumatera Selatan | #3~#,##0 | #4~#,##0 | =L5+M5 -> 7~#,##0 | #5~#,##0 | #8~#,##0 | #48~#,##0 | =Q5/O5 -> 9.6~0.0
#2~0 | Klinik BNNK Ogan Ilir | #40~#,##0 | #37~#,##0 | #5~#,##0 | =D6+E6 -> 42~#,##0 | =F6/C6 -> 1.05~0.00% | #36~#,##0 | #6~#,##0 |  | BNNK Ogan Ilir | #1~#,##0 | #1~#,##0 | =L6+M6 -> 2~#,##0 | #2~#,##0 | #3~#,##0 | #17~#,##0 | =Q6/O6 -> 8.5~0.0
#3~0 | Klinik BNNK Ogan Komering Ilir | #40~#,##0 | #33~#,##0 | #4~#,##0 | =D7+E7 -> 37~#,##0 | =F7/C7 -> 0.925~0.00% | #31~#,##0 | #6~#,##0 |  | BNNK Ogan Komering Ilir | #1~#,##0 | #0~#,##0 | =L7+M7 -> 1~#,##0 | #2~#,##0 | #2~#,##0 | #15~#,##0 | =Q7/O7 -> 7.5~0.0
#4~0 | Klinik BNNK Prabumulih | #45~#,##0 | #46~#,##0 | #7~#,##0 | =D8+E8 -> 53~#,##0 | =F8/C8 -> 1.17777777778~0.00% | #44~#,##0 | #9~#,##0 |  | BNNK Prabumulih | #1~#,##0 | #1~#,##0 | =L8+M8 -> 2~#,##0 | #3~#,##0 | #4~#,##0 | #29~#,##0 | =Q8/O8 -> 9.66666666667~0.0
#5~0 | Klinik BNNK Muara Enim | #40~#,##0 | #38~#,##0 | #3~#,##0 | =D9+E9 -> 41~#,##0 | =F9/C9 -> 1.025~0.00% | #35~#,##0 | #6~#,##0 |  | BNNK Muara Enim | #1~#,##0 | #1~#,##0 | =L9+M9 -> 2~#,##0 | #2~#,##0 | #3~#,##0 | #18~#,##0 | =Q9/O9 -> 9~0.0
#6~0 | Klinik BNNK Lubuk Linggau | #45~#,##0 | #41~#,##0 | #9~#,##0 | =D10+E10 -> 50~#,##0 | =F10/C10 -> 1.11111111111~0.00% | #42~#,##0 | #8~#,##0 |  | BNNK Lubuk Linggau | #1~#,##0 | #1~#,##0 | =L10+M10 -> 2~#,##0 | #3~#,##0 | #5~#,##0 | #31~#,##0 | =Q10/O10 -> 10.3333333333~0.0
#7~0 | Klinik BNNK Musi Rawas | #35~#,##0 | #30~#,##0 | #2~#,##0 | =D11+E11 -> 32~#,##0 | =F11/C11 -> 0.914285714286~0.00% | #28~#,##0 | #4~#,##0 |  | BNNK Musi Rawas | #1~#,##0 | #0~#,##0 | =L11+M11 -> 1~#,##0 | #2~#,##0 | #2~#,##0 | #13~#,##0 | =Q11/O11 -> 6.5~0.0
#8~0 | Klinik BNNK Empat Lawang | #30~#,##0 | #24~#,##0 | #2~#,##0 | =D12+E12 -> 26~#,##0 | =F12/C12 -> 0.866666666667~0.00% | #22~#,##0 | #4~#,##0 |  | BNNK Empat Lawang | #1~#,##0 | #0~#,##0 | =L12+M12 -> 1~#,##0 | #1~#,##0 | #2~#,##0 | #8~#,##0 | =Q12/O12 -> 8~0.0
#9~0 | Klinik BNNK OKU Timur | #35~#,##0 | #33~#,##0 | #5~#,##0 | =D13+E13 -> 38~#,##0 | =F13/C13 -> 1.08571428571~0.00% | #33~#,##0 | #5~#,##0 |  | BNNK OKU Timur | #1~#,##0 | #1~#,##0 | =L13+M13 -> 2~#,##0 | #2~#,##0 | #3~#,##0 | #19~#,##0 | =Q13/O13 -> 9.5~0.0
#10~0 | Klinik BNNK Pagar Alam | #30~#,##0 | #29~#,##0 | #4~#,##0 | =D14+E14 -> 33~#,##0 | =F14/C14 -> 1.1~0.00% | #28~#,##0 | #5~#,##0 |  | BNNK Pagar Alam | #1~#,##0 | #0~#,##0 | =L14+M14 -> 1~#,##0 | #2~#,##0 | #4~#,##0 | #17~#,##0 | =Q14/O14 -> 8.5~0.0
Jumlah |  | =SUM(C5:C14) -> 440~#,##0 | =SUM(D5:D14) -> 412~#,##0 | =SUM(E5:E14) -> 58~#,##0 | =SUM(F5:F14) -> 470~#,##0 | =F15/C15 -> 1.06818181818~0.00% | =SUM(H5:H14) -> 391~#,##0 | =SUM(I5:I14) -> 79~#,##0 |  | Jumlah | =SUM(L5:L14) -> 12~#,##0 | =SUM(M5:M14) -> 9~#,##0 | =SUM(N5:N14) -> 21~#,##0 | =SUM(O5:O14) -> 24~#,##0 | =SUM(P5:P14) -> 36~#,##0 | =SUM(Q5:Q14) -> 215~#,##0 | =Q15/O15 -> 8.95833333333~0.0

Tabel 3.9 Klien menurut Zat Utama yang Disalahgunakan
No | Jenis Zat | Rawat Jalan | Rawat Inap | Jumlah | Proporsi
#1~0 | Metamfetamina (sabu) | #241~#,##0 | #51~#,##0 | =C19+D19 -> 292~#,##0 | =E19/E$24 -> 0.621276595745~0.0%
#2~0 | Ganja | #63~#,##0 | #12~#,##0 | =C20+D20 -> 75~#,##0 | =E20/E$24 -> 0.159574468085~0.0%
#3~0 | Ekstasi (MDMA) | #35~#,##0 | #6~#,##0 | =C21+D21 -> 41~#,##0 | =E21/E$24 -> 0.0872340425532~0.0%
#4~0 | Obat daftar G/ psikotropika | #44~#,##0 | #8~#,##0 | =C22+D22 -> 52~#,##0 | =E22/E$24 -> 0.110638297872~0.0%
#5~0 | Lainnya (lem, multi zat) | #8~#,##0 | #2~#,##0 | =C23+D23 -> 10~#,##0 | =E23/E$24 -> 0.0212765957447~0.0%
Jumlah |  | =SUM(C19:C23) -> 391~#,##0 | =SUM(D19:D23) -> 79~#,##0 | =SUM(E19:E23) -> 470~#,##0 | =SUM(F19:F23) -> 1~0.0%

Tabel 3.10 Layanan Pascarehabilitasi
No | Satker | Klien Pascarehab | Produktif/ Pulih | Kambuh (relaps) | Tidak terpantau | % Kambuh | % Produktif
#1~0 | BNNP Sumatera Selatan | #62~#,##0 | #50~#,##0 | #6~#,##0 | #6~#,##0 | =E28/C28 -> 0.0967741935484~0.00% | =D28/C28 -> 0.806451612903~0.00%
#2~0 | BNNK Ogan Ilir | #14~#,##0 | #11~#,##0 | #1~#,##0 | #2~#,##0 | =E29/C29 -> 0.0714285714286~0.00% | =D29/C29 -> 0.785714285714~0.00%
#3~0 | BNNK Ogan Komering Ilir | #12~#,##0 | #9~#,##0 | #2~#,##0 | #1~#,##0 | =E30/C30 -> 0.166666666667~0.00% | =D30/C30 -> 0.75~0.00%
#4~0 | BNNK Prabumulih | #18~#,##0 | #15~#,##0 | #2~#,##0 | #1~#,##0 | =E31/C31 -> 0.111111111111~0.00% | =D31/C31 -> 0.833333333333~0.00%
#5~0 | BNNK Muara Enim | #11~#,##0 | #8~#,##0 | #1~#,##0 | #2~#,##0 | =E32/C32 -> 0.0909090909091~0.00% | =D32/C32 -> 0.727272727273~0.00%
#6~0 | BNNK Lubuk Linggau | #16~#,##0 | #13~#,##0 | #2~#,##0 | #1~#,##0 | =E33/C33 -> 0.125~0.00% | =D33/C33 -> 0.8125~0.00%
#7~0 | BNNK Musi Rawas | #9~#,##0 | #6~#,##0 | #2~#,##0 | #1~#,##0 | =E34/C34 -> 0.222222222222~0.00% | =D34/C34 -> 0.666666666667~0.00%
#8~0 | BNNK Empat Lawang | #8~#,##0 | #6~#,##0 | #1~#,##0 | #1~#,##0 | =E35/C35 -> 0.125~0.00% | =D35/C35 -> 0.75~0.00%
#9~0 | BNNK OKU Timur | #13~#,##0 | #11~#,##0 | #1~#,##0 | #1~#,##0 | =E36/C36 -> 0.0769230769231~0.00% | =D36/C36 -> 0.846153846154~0.00%
#10~0 | BNNK Pagar Alam | #12~#,##0 | #10~#,##0 | #1~#,##0 | #1~#,##0 | =E37/C37 -> 0.0833333333333~0.00% | =D37/C37 -> 0.833333333333~0.00%
Jumlah |  | =SUM(C28:C37) -> 175~#,##0 | =SUM(D28:D37) -> 139~#,##0 | =SUM(E28:E37) -> 19~#,##0 | =SUM(F28:F37) -> 17~#,##0 | =E38/C38 -> 0.108571428571~0.00% | =D38/C38 -> 0.794285714286~0.00%
`,
    },
    {
      name: "T3.11 WHOQoL",
      sheet: `
Tabel 3.11 Hasil Pengukuran Kualitas Hidup Klien (WHOQoL-BREF) Tahun 2024
No | Klinik | Klien diukur | Fisik |  | Psikologis |  | Sosial |  | Lingkungan |  | Rata-rata |  | Selisih | Klien Meningkat | % Meningkat
 |  |  | Pre | Post | Pre | Post | Pre | Post | Pre | Post | Pre | Post
#1~0 | Klinik Pratama BNNP Sumsel | #96~#,##0 | #52.4~0.0 | #68.9~0.0 | #50.1~0.0 | #67.3~0.0 | #48.7~0.0 | #64.2~0.0 | #55.6~0.0 | #69.8~0.0 | =AVERAGE(D4,F4,H4,J4) -> 51.7~0.000 | =AVERAGE(E4,G4,I4,K4) -> 67.55~0.000 | =M4-L4 -> 15.85~0.000 | #77~#,##0 | =O4/C4 -> 0.802083333333~0.00%
#2~0 | Klinik BNNK Ogan Ilir | #34~#,##0 | #51.8~0.0 | #66.2~0.0 | #49.5~0.0 | #64.8~0.0 | #47.9~0.0 | #62.7~0.0 | #54.1~0.0 | #66.4~0.0 | =AVERAGE(D5,F5,H5,J5) -> 50.825~0.000 | =AVERAGE(E5,G5,I5,K5) -> 65.025~0.000 | =M5-L5 -> 14.2~0.000 | #25~#,##0 | =O5/C5 -> 0.735294117647~0.00%
#3~0 | Klinik BNNK Ogan Komering Ilir | #30~#,##0 | #53.6~0.0 | #65.7~0.0 | #51.2~0.0 | #63.9~0.0 | #50.3~0.0 | #61.8~0.0 | #55~0.0 | #65.9~0.0 | =AVERAGE(D6,F6,H6,J6) -> 52.525~0.000 | =AVERAGE(E6,G6,I6,K6) -> 64.325~0.000 | =M6-L6 -> 11.8~0.000 | #21~#,##0 | =O6/C6 -> 0.7~0.00%
#4~0 | Klinik BNNK Prabumulih | #44~#,##0 | #50.9~0.0 | #70.4~0.0 | #48.6~0.0 | #69.1~0.0 | #46.2~0.0 | #66.5~0.0 | #53.8~0.0 | #71.2~0.0 | =AVERAGE(D7,F7,H7,J7) -> 49.875~0.000 | =AVERAGE(E7,G7,I7,K7) -> 69.3~0.000 | =M7-L7 -> 19.425~0.000 | #37~#,##0 | =O7/C7 -> 0.840909090909~0.00%
#5~0 | Klinik BNNK Muara Enim | #33~#,##0 | #52.7~0.0 | #66.8~0.0 | #50.8~0.0 | #65~0.0 | #49.1~0.0 | #63.4~0.0 | #54.6~0.0 | #67.1~0.0 | =AVERAGE(D8,F8,H8,J8) -> 51.8~0.000 | =AVERAGE(E8,G8,I8,K8) -> 65.575~0.000 | =M8-L8 -> 13.775~0.000 | #24~#,##0 | =O8/C8 -> 0.727272727273~0.00%
#6~0 | Klinik BNNK Lubuk Linggau | #42~#,##0 | #51.3~0.0 | #69.5~0.0 | #49~0.0 | #68.2~0.0 | #47.4~0.0 | #65.9~0.0 | #54.2~0.0 | #70.6~0.0 | =AVERAGE(D9,F9,H9,J9) -> 50.475~0.000 | =AVERAGE(E9,G9,I9,K9) -> 68.55~0.000 | =M9-L9 -> 18.075~0.000 | #34~#,##0 | =O9/C9 -> 0.809523809524~0.00%
#7~0 | Klinik BNNK Musi Rawas | #25~#,##0 | #54.2~0.0 | #62.9~0.0 | #52.5~0.0 | #61.4~0.0 | #50.8~0.0 | #59.7~0.0 | #56.3~0.0 | #63.2~0.0 | =AVERAGE(D10,F10,H10,J10) -> 53.45~0.000 | =AVERAGE(E10,G10,I10,K10) -> 61.8~0.000 | =M10-L10 -> 8.35~0.000 | #16~#,##0 | =O10/C10 -> 0.64~0.00%
#8~0 | Klinik BNNK Empat Lawang | #20~#,##0 | #55.1~0.0 | #62.3~0.0 | #53.4~0.0 | #60.8~0.0 | #51.6~0.0 | #58.9~0.0 | #57~0.0 | #62.6~0.0 | =AVERAGE(D11,F11,H11,J11) -> 54.275~0.000 | =AVERAGE(E11,G11,I11,K11) -> 61.15~0.000 | =M11-L11 -> 6.875~0.000 | #12~#,##0 | =O11/C11 -> 0.6~0.00%
#9~0 | Klinik BNNK OKU Timur | #31~#,##0 | #52~0.0 | #67.4~0.0 | #50.3~0.0 | #66.1~0.0 | #48.8~0.0 | #63.8~0.0 | #54.9~0.0 | #67.7~0.0 | =AVERAGE(D12,F12,H12,J12) -> 51.5~0.000 | =AVERAGE(E12,G12,I12,K12) -> 66.25~0.000 | =M12-L12 -> 14.75~0.000 | #24~#,##0 | =O12/C12 -> 0.774193548387~0.00%
#10~0 | Klinik BNNK Pagar Alam | #27~#,##0 | #51.5~0.0 | #68.1~0.0 | #49.7~0.0 | #66.6~0.0 | #47.6~0.0 | #64.5~0.0 | #54.4~0.0 | #68.8~0.0 | =AVERAGE(D13,F13,H13,J13) -> 50.8~0.000 | =AVERAGE(E13,G13,I13,K13) -> 67~0.000 | =M13-L13 -> 16.2~0.000 | #22~#,##0 | =O13/C13 -> 0.814814814815~0.00%
Rata-rata skor |  |  | =AVERAGE(D4:D13) -> 52.55~0.00 | =AVERAGE(E4:E13) -> 66.82~0.00 | =AVERAGE(F4:F13) -> 50.51~0.00 | =AVERAGE(G4:G13) -> 65.32~0.00 | =AVERAGE(H4:H13) -> 48.84~0.00 | =AVERAGE(I4:I13) -> 63.14~0.00 | =AVERAGE(J4:J13) -> 54.99~0.00 | =AVERAGE(K4:K13) -> 67.33~0.00 | =AVERAGE(L4:L13) -> 51.7225~0.00 | =AVERAGE(M4:M13) -> 65.6525~0.00 | =M14-L14 -> 13.93~0.00
Jumlah klien |  | =SUM(C4:C13) -> 382~#,##0 |  |  |  |  |  |  |  |  |  |  |  | =SUM(O4:O13) -> 292~#,##0 | =O15/C15 -> 0.764397905759~0.00%
Sumber: Bidang Rehabilitasi BNNP Sumsel, data diolah (skala 0-100)

Tabel 3.12 Rekap per Domain
No | Domain | Pre | Post | Kenaikan | % Kenaikan | Kategori Post
#1~0 | Kesehatan Fisik | =D14 -> 52.55~0.00 | =E14 -> 66.82~0.00 | =D20-C20 -> 14.27~0.00 | =E20/C20 -> 0.271550903901~0.00% | Baik
#2~0 | Psikologis | =F14 -> 50.51~0.00 | =G14 -> 65.32~0.00 | =D21-C21 -> 14.81~0.00 | =E21/C21 -> 0.293209265492~0.00% | Baik
#3~0 | Hubungan Sosial | =H14 -> 48.84~0.00 | =I14 -> 63.14~0.00 | =D22-C22 -> 14.3~0.00 | =E22/C22 -> 0.292792792793~0.00% | Baik
#4~0 | Lingkungan | =J14 -> 54.99~0.00 | =K14 -> 67.33~0.00 | =D23-C23 -> 12.34~0.00 | =E23/C23 -> 0.22440443717~0.00% | Baik
Rata-rata |  | =AVERAGE(C20:C23) -> 51.7225~0.00 | =AVERAGE(D20:D23) -> 65.6525~0.00 | =D24-C24 -> 13.93~0.00 | =E24/C24 -> 0.269321861859~0.00% | Baik
Kategori: 0-20 Sangat Buruk; >20-40 Buruk; >40-60 Sedang; >60-80 Baik; >80-100 Sangat Baik

Tabel 3.13 Indeks Kepuasan Masyarakat (IKM) atas Layanan Klinik
No | Klinik | Responden | NRR Tertimbang (skala 4) | Nilai Konversi (x25) | Mutu | Kinerja Unit
#1~0 | Klinik Pratama BNNP Sumsel | #110~#,##0 | #3.56~0.00 | =D29*25 -> 89~0.00 | A | Sangat Baik
#2~0 | Klinik BNNK Ogan Ilir | #38~#,##0 | #3.41~0.00 | =D30*25 -> 85.25~0.00 | B | Baik
#3~0 | Klinik BNNK Ogan Komering Ilir | #32~#,##0 | #3.38~0.00 | =D31*25 -> 84.5~0.00 | B | Baik
#4~0 | Klinik BNNK Prabumulih | #45~#,##0 | #3.62~0.00 | =D32*25 -> 90.5~0.00 | A | Sangat Baik
#5~0 | Klinik BNNK Muara Enim | #36~#,##0 | #3.44~0.00 | =D33*25 -> 86~0.00 | B | Baik
#6~0 | Klinik BNNK Lubuk Linggau | #45~#,##0 | #3.55~0.00 | =D34*25 -> 88.75~0.00 | A | Sangat Baik
#7~0 | Klinik BNNK Musi Rawas | #28~#,##0 | #3.21~0.00 | =D35*25 -> 80.25~0.00 | B | Baik
#8~0 | Klinik BNNK Empat Lawang | #22~#,##0 | #3.04~0.00 | =D36*25 -> 76~0.00 | C | Kurang Baik
#9~0 | Klinik BNNK OKU Timur | #34~#,##0 | #3.39~0.00 | =D37*25 -> 84.75~0.00 | B | Baik
#10~0 | Klinik BNNK Pagar Alam | #30~#,##0 | #3.5~0.00 | =D38*25 -> 87.5~0.00 | B | Baik
Jumlah/ Rata-rata |  | =SUM(C29:C38) -> 420~#,##0 | =AVERAGE(D29:D38) -> 3.41~0.00 | =D39*25 -> 85.25~0.00 | B | Baik
Mutu: A 88,31-100 Sangat Baik; B 76,61-88,30 Baik; C 65,00-76,60 Kurang Baik; D 25,00-64,99 Tidak Baik
`,
    },
    {
      name: "T3.14 Berantas",
      sheet: `
Tabel 3.14 Pengungkapan Kasus Tindak Pidana Narkotika BNNP dan BNNK Jajaran Tahun 2024
No | Satuan Kerja | Target P-21 | LKN (kasus) | Tersangka |  |  | Berkas P-21 |  |  | % Capaian P-21 thd Target | Sisa Perkara 2024
 |  |  |  | L | P | Jml | Perkara 2023 | Perkara 2024 | Jml
1 | 2 | 3 | 4 | 5 | 6 | 7=5+6 | 8 | 9 | 10=8+9 | 11=10/3 | 12=4-9
1 | BNNP Sumatera Selatan | 24 | 31 | 41 | 5 | 46 | 3 | 27 | 30 | 125,00 | 4
2 | BNNK Ogan Ilir | 4 | 5 | 6 | 1 | 7 | 1 | 4 | 5 | 125,00 | 1
3 | BNNK Ogan Komering Ilir | 4 | 4 | 5 | - | 5 | - | 4 | 4 | 100,00 | -
4 | BNNK Prabumulih | 4 | 5 | 7 | - | 7 | 1 | 5 | 6 | 150,00 | -
5 | BNNK Muara Enim | 4 | 6 | 8 | 2 | 10 | - | 4 | 4 | 100,00 | 2
6 | BNNK Lubuk Linggau | 4 | 4 | 4 | 1 | 5 | - | 3 | 3 | 75,00 | 1
7 | BNNK Musi Rawas | 2 | 2 | 3 | - | 3 | - | 2 | 2 | 100,00 | -
8 | BNNK Empat Lawang | 2 | 1 | 1 | - | 1 | - | 1 | 1 | 50,00 | -
9 | BNNK OKU Timur | - | - | - | - | - | - | - | - | - | -
10 | BNNK Pagar Alam | - | - | - | - | - | - | - | - | - | -
JUMLAH |  | 48 | 58 | 75 | 9 | 84 | 5 | 50 | 55 | 114,58 | 8
*) BNNK OKU Timur dan BNNK Pagar Alam belum memiliki Seksi Pemberantasan

Tabel 3.15 Pelaksanaan Tim Asesmen Terpadu (TAT)
No | Satuan Kerja | Target (org) | Pemohon |  |  | % Realisasi | Rekomendasi |  | Porsi Rehab (%)
 |  |  | BNN | Polri | Jumlah |  | Rehabilitasi | Proses Hukum
1 | BNNP Sumatera Selatan | 80 | 19 | 74 | 93 | 116,3 | 68 | 25 | 73,1
2 | BNNK Ogan Ilir | 20 | 3 | 21 | 24 | 120,0 | 18 | 6 | 75,0
3 | BNNK Ogan Komering Ilir | 20 | 2 | 16 | 18 | 90,0 | 12 | 6 | 66,7
4 | BNNK Prabumulih | 25 | 4 | 24 | 28 | 112,0 | 20 | 8 | 71,4
5 | BNNK Muara Enim | 20 | 3 | 15 | 18 | 90,0 | 11 | 7 | 61,1
6 | BNNK Lubuk Linggau | 25 | 5 | 23 | 28 | 112,0 | 21 | 7 | 75,0
7 | BNNK Musi Rawas | 15 | 1 | 10 | 11 | 73,3 | 6 | 5 | 54,5
 | Jumlah | 205 | 37 | 183 | 220 | 107,3 | 156 | 64 | 70,9

Tabel 3.16 Perkembangan Pengungkapan Kasus 2020 - 2024
No | Uraian | 2020 | 2021 | 2022 | 2023 | 2024 | Jumlah 2020-2024 | Naik/Turun 2023-2024 | % Perubahan
1 | Laporan Kasus Narkotika (LKN) | 39 | 44 | 47 | 52 | 58 | 240 | 6 | 11,54%
2 | Tersangka (orang) | 61 | 66 | 74 | 79 | 84 | 364 | 5 | 6,33%
3 | Berkas P-21 | 36 | 41 | 45 | 50 | 55 | 227 | 5 | 10,00%
4 | Asesmen Terpadu/TAT (orang) | 148 | 163 | 175 | 201 | 220 | 907 | 19 | 9,45%
5 | Rata-rata tersangka per kasus | 1,56 | 1,50 | 1,57 | 1,52 | 1,45 | 1,52 | -0,07 | -4,61%
`,
    },
    {
      name: "T3.17 Barang Bukti",
      sheet: `
Tabel 3.17 Barang Bukti Narkotika yang Disita dan Dimusnahkan Tahun 2024
No | Jenis Barang Bukti | Satuan | Disita | Disisihkan |  | Dimusnahkan | Belum dimusnahkan | % Dimusnahkan dari yang disita | Estimasi jiwa terselamatkan | Taksiran Nilai (Rp)
 |  |  |  | Uji Lab | Pembuktian
1 | Sabu (metamfetamina) | gram | 13.199,80 | 118,62 | 164,38 | 12.404,35 | 512,45 | 93,97% | 65.999 | 15.839.760.000
2 | Ganja kering | gram | 19.337,00 | 96,25 | 210,50 | 19.030,25 | - | 98,41% | 19.337 | 154.696.000
3 | Ekstasi | butir | 4.370 | 64 | 85 | 4.073 | 148 | 93,20% | 4.370 | 1.529.500.000
4 | Ekstasi serbuk | gram | 42,16 | 1,20 | 2,40 | 38,56 | - | 91,46% | 169 | 37.944.000
5 | Tembakau gorila (sintetis) | gram | 385,70 | 6,50 | 9,20 | 311,60 | 58,40 | 80,79% | 1.157 | 57.855.000
6 | Batang pohon ganja | batang | 37 | 3 | 4 | 30 | - | 81,08% | - | -
Jumlah |  |  |  |  |  |  |  |  | 91.032 | 17.619.755.000
Ket.: Dimusnahkan = disita - disisihkan - belum dimusnahkan. Asumsi: sabu 1 gr = 5 jiwa; ganja 1 gr = 1 jiwa; ekstasi 1 butir = 1 jiwa; ekstasi serbuk 1 gr = 4 jiwa; tembakau gorila 1 gr = 3 jiwa. Satuan berbeda tidak dijumlahkan
Harga: sabu Rp1.200.000/gr; ganja Rp8.000/gr; ekstasi Rp350.000/butir; ekstasi serbuk Rp900.000/gr; tembakau gorila Rp150.000/gr

Tabel 3.18 Barang Bukti Utama menurut Satuan Kerja
No | Satuan Kerja | Sabu (gr) | % thd jumlah | Ganja (gr) | % thd jumlah | Ekstasi (btr) | % thd jumlah
1 | BNNP Sumatera Selatan | 9.846,35 | 74,59 | 14.520,00 | 75,09 | 3.184 | 72,86
2 | BNNK Ogan Ilir | 412,80 | 3,13 | 310,50 | 1,61 | 75 | 1,72
3 | BNNK Ogan Komering Ilir | 655,27 | 4,96 | - | - | 212 | 4,85
4 | BNNK Prabumulih | 538,94 | 4,08 | 1.275,25 | 6,59 | 486 | 11,12
5 | BNNK Muara Enim | 1.204,60 | 9,13 | 96,00 | 0,50 | 148 | 3,39
6 | BNNK Lubuk Linggau | 387,15 | 2,93 | 842,75 | 4,36 | 265 | 6,06
7 | BNNK Musi Rawas | 96,48 | 0,73 | 128,40 | 0,66 | - | -
8 | BNNK Empat Lawang | 58,21 | 0,44 | 2.164,10 | 11,19 | - | -
 | Jumlah | 13.199,80 | 100,00 | 19.337,00 | 100,00 | 4.370 | 100,00

Tabel 3.19 Barang Bukti yang Disita, 2020-2024
Tahun | Sabu (gram) | Ganja (gram) | Ekstasi (butir) | Pertumbuhan Sabu (%) | Pertumbuhan Ganja (%) | Pertumbuhan Ekstasi (%)
2020 | 6.284,10 | 22.450,75 | 1.865 | - | - | -
2021 | 7.950,45 | 18.316,20 | 2.240 | 26,52 | -18,42 | 20,11
2022 | 9.115,80 | 25.704,00 | 3.018 | 14,66 | 40,33 | 34,73
2023 | 11.642,25 | 21.088,60 | 3.906 | 27,72 | -17,96 | 29,42
2024 | 13.199,80 | 19.337,00 | 4.370 | 13,38 | -8,31 | 11,88
Jumlah | 48.192,40 | 106.896,55 | 15.399
`,
    },
    {
      name: "T3.20 IKPA",
      sheet: `
Tabel 3.20 Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) BNNP Sumatera Selatan
No | Aspek | Indikator | Tahun 2023 |  |  | Tahun 2024 |  |  | Naik/ Turun Nilai
 |  |  | Bobot | Nilai | Nilai Akhir | Bobot | Nilai | Nilai Akhir
1 | 2 | 3 | 4 | 5 | 6=4x5 | 7 | 8 | 9=7x8 | 10=8-5
#1~0 | Kualitas Perencanaan Anggaran | Revisi DIPA | #0.1~0% | #100~0.00 | =D5*E5 -> 10~0.00 | #0.1~0% | #100~0.00 | =G5*H5 -> 10~0.00 | =H5-E5 -> 0~0.00
#2~0 |  | Deviasi Halaman III DIPA | #0.1~0% | #78.42~0.00 | =D6*E6 -> 7.842~0.00 | #0.15~0% | #84.16~0.00 | =G6*H6 -> 12.624~0.00 | =H6-E6 -> 5.74~0.00
#3~0 | Kualitas Pelaksanaan Anggaran | Penyerapan Anggaran | #0.2~0% | #91.35~0.00 | =D7*E7 -> 18.27~0.00 | #0.2~0% | #95.27~0.00 | =G7*H7 -> 19.054~0.00 | =H7-E7 -> 3.92~0.00
#4~0 |  | Belanja Kontraktual | #0.1~0% | #94~0.00 | =D8*E8 -> 9.4~0.00 | #0.1~0% | #96.5~0.00 | =G8*H8 -> 9.65~0.00 | =H8-E8 -> 2.5~0.00
#5~0 |  | Penyelesaian Tagihan | #0.1~0% | #100~0.00 | =D9*E9 -> 10~0.00 | #0.1~0% | #100~0.00 | =G9*H9 -> 10~0.00 | =H9-E9 -> 0~0.00
#6~0 |  | Pengelolaan UP dan TUP | #0.1~0% | #95.18~0.00 | =D10*E10 -> 9.518~0.00 | #0.1~0% | #97.84~0.00 | =G10*H10 -> 9.784~0.00 | =H10-E10 -> 2.66~0.00
#7~0 |  | Dispensasi SPM | #0.05~0% | #100~0.00 | =D11*E11 -> 5~0.00 | pengurang | - | #0~0.00 | -
#8~0 | Kualitas Hasil Pelaksanaan Anggaran | Capaian Output | #0.25~0% | #95.6~0.00 | =D12*E12 -> 23.9~0.00 | #0.25~0% | #99.12~0.00 | =G12*H12 -> 24.78~0.00 | =H12-E12 -> 3.52~0.00
Nilai Total / Konversi Bobot |  |  | =SUM(D5:D12) -> 1~0% |  | =SUM(F5:F12) -> 93.93~0.00 | =SUM(G5:G12) -> 1~0% |  | =SUM(I5:I12) -> 95.892~0.00 | =I13-F13 -> 1.962~0.00
Mulai 2024 bobot Deviasi Hal. III DIPA menjadi 15% dan Dispensasi SPM menjadi pengurang nilai (PER-5/PB/2024)

Tabel 3.21 Nilai IKPA 2024 Satuan Kerja di Lingkungan BNNP Sumatera Selatan
No | Satuan Kerja | Revisi DIPA | Deviasi Hal III | Penyerapan | Belanja Kontraktual | Penyelesaian Tagihan | UP/TUP | Capaian Output | Nilai Total | Konversi Bobot | Nilai IKPA | Kategori
 | Bobot | #0.1~0% | #0.15~0% | #0.2~0% | #0.1~0% | #0.1~0% | #0.1~0% | #0.25~0% | #1~0%
#1~0 | BNNP Sumatera Selatan | #100~0.00 | #84.16~0.00 | #95.27~0.00 | #96.5~0.00 | #100~0.00 | #97.84~0.00 | #99.12~0.00 | =SUMPRODUCT($C$18:$I$18,C19:I19) -> 95.892~0.00 | #1~0% | =J19/K19 -> 95.892~0.00 | Sangat Baik
#2~0 | BNNK Ogan Ilir | #100~0.00 | #80.25~0.00 | #93.4~0.00 | #90~0.00 | #98.75~0.00 | #96.1~0.00 | #97.6~0.00 | =SUMPRODUCT($C$18:$I$18,C20:I20) -> 93.6025~0.00 | #1~0% | =J20/K20 -> 93.6025~0.00 | Baik
#3~0 | BNNK Ogan Komering Ilir | #100~0.00 | #76.9~0.00 | #92.15~0.00 | - | #100~0.00 | #94.33~0.00 | #100~0.00 | =SUMPRODUCT($C$18:$I$18,C21:I21) -> 84.398~0.00 | #0.9~0% | =J21/K21 -> 93.7755555556~0.00 | Baik
#4~0 | BNNK Prabumulih | #100~0.00 | #91.08~0.00 | #98.66~0.00 | #98~0.00 | #100~0.00 | #99.4~0.00 | #100~0.00 | =SUMPRODUCT($C$18:$I$18,C22:I22) -> 98.134~0.00 | #1~0% | =J22/K22 -> 98.134~0.00 | Sangat Baik
#5~0 | BNNK Muara Enim | #90~0.00 | #71.54~0.00 | #88.2~0.00 | - | #97.5~0.00 | #92.85~0.00 | #94.7~0.00 | =SUMPRODUCT($C$18:$I$18,C23:I23) -> 80.081~0.00 | #0.9~0% | =J23/K23 -> 88.9788888889~0.00 | Cukup
#6~0 | BNNK Lubuk Linggau | #100~0.00 | #88.37~0.00 | #96.72~0.00 | #95.5~0.00 | #100~0.00 | #98.15~0.00 | #100~0.00 | =SUMPRODUCT($C$18:$I$18,C24:I24) -> 96.9645~0.00 | #1~0% | =J24/K24 -> 96.9645~0.00 | Sangat Baik
#7~0 | BNNK Musi Rawas | #80~0.00 | #64.82~0.00 | #84.96~0.00 | - | #95~0.00 | #90.47~0.00 | #91.3~0.00 | =SUMPRODUCT($C$18:$I$18,C25:I25) -> 76.087~0.00 | #0.9~0% | =J25/K25 -> 84.5411111111~0.00 | Cukup
#8~0 | BNNK Empat Lawang | #90~0.00 | #68.1~0.00 | #86.75~0.00 | - | #92.31~0.00 | #88.6~0.00 | #87.45~0.00 | =SUMPRODUCT($C$18:$I$18,C26:I26) -> 76.5185~0.00 | #0.9~0% | =J26/K26 -> 85.0205555556~0.00 | Cukup
#9~0 | BNNK OKU Timur | #100~0.00 | #82.63~0.00 | #94.88~0.00 | #92~0.00 | #100~0.00 | #95.72~0.00 | #98.4~0.00 | =SUMPRODUCT($C$18:$I$18,C27:I27) -> 94.7425~0.00 | #1~0% | =J27/K27 -> 94.7425~0.00 | Baik
#10~0 | BNNK Pagar Alam | #100~0.00 | #85.49~0.00 | #95.14~0.00 | - | #100~0.00 | #97.05~0.00 | #99.25~0.00 | =SUMPRODUCT($C$18:$I$18,C28:I28) -> 86.369~0.00 | #0.9~0% | =J28/K28 -> 95.9655555556~0.00 | Sangat Baik
Rata-rata Satker |  | =AVERAGE(C19:C28) -> 96~0.00 | =AVERAGE(D19:D28) -> 79.334~0.00 | =AVERAGE(E19:E28) -> 92.613~0.00 | =AVERAGE(F19:F28) -> 94.4~0.00 | =AVERAGE(G19:G28) -> 98.356~0.00 | =AVERAGE(H19:H28) -> 95.051~0.00 | =AVERAGE(I19:I28) -> 96.782~0.00 |  |  | =AVERAGE(L19:L28) -> 92.7617166667~0.00 | Baik
Tanda - : tidak ada belanja kontraktual, bobot dikonversi menjadi 90%. Kategori: >=95 Sangat Baik; 89 - <95 Baik; 70 - <89 Cukup; <70 Kurang
`,
    },
    {
      name: "T3.22 NKA",
      sheet: `
Tabel 3.22 Nilai Kinerja Anggaran (NKA) Satuan Kerja Tahun 2024
No. | Satuan Kerja | Kinerja Perencanaan Anggaran |  |  | Kinerja Pelaksanaan (IKPA) | NKA 2024 | Kategori | NKA 2023 | Selisih | Peringkat
 |  | Efektivitas (75%) | Efisiensi (25%) | Nilai
1 | 2 | 3 | 4 | 5=(3x75%)+(4x25%) | 6 | 7=(5+6)/2 | 8 | 9 | 10=7-9 | 11
1 | BNNP Sumatera Selatan | 98,64 | 82,50 | 94,61 | 95,89 | 95,25 | Sangat Baik | 90,47 | 4,78 | 3
2 | BNNK Ogan Ilir | 95,20 | 75,00 | 90,15 | 93,60 | 91,88 | Sangat Baik | 88,14 | 3,74 | 7
3 | BNNK Ogan Komering Ilir | 96,88 | 70,40 | 90,26 | 93,78 | 92,02 | Sangat Baik | 87,65 | 4,37 | 5
4 | BNNK Prabumulih | 100,00 | 88,75 | 97,19 | 98,13 | 97,66 | Sangat Baik | 92,36 | 5,30 | 1
5 | BNNK Muara Enim | 91,35 | 64,20 | 84,56 | 88,98 | 86,77 | Baik | 84,90 | 1,87 | 8
6 | BNNK Lubuk Linggau | 98,10 | 80,60 | 93,73 | 96,96 | 95,35 | Sangat Baik | 90,83 | 4,52 | 2
7 | BNNK Musi Rawas | 84,72 | 52,30 | 76,62 | 84,54 | 80,58 | Baik | 79,25 | 1,33 | 9
8 | BNNK Empat Lawang | 82,46 | 48,90 | 74,07 | 85,02 | 79,55 | Cukup | 80,12 | -0,57 | 10
9 | BNNK OKU Timur | 94,50 | 72,80 | 89,08 | 94,74 | 91,91 | Sangat Baik | 86,77 | 5,14 | 6
10 | BNNK Pagar Alam | 96,15 | 78,30 | 91,69 | 95,97 | 93,83 | Sangat Baik | 88,02 | 5,81 | 4
Rata-rata |  | 93,80 | 71,38 | 88,20 | 92,76 | 90,48 | Sangat Baik | 86,85 | 3,63
Kategori: > 90 Sangat Baik; > 80 - 90 Baik; > 60 - 80 Cukup; > 50 - 60 Kurang; <= 50 Sangat Kurang

Rekapitulasi Satker menurut Kategori NKA
No. | Kategori | Tahun 2023 | Tahun 2024 | Perubahan
1 | Sangat Baik | 3 | 7 | +4
2 | Baik | 6 | 2 | -4
3 | Cukup | 1 | 1 | -
4 | Kurang | - | - | -
5 | Sangat Kurang | - | - | -
 | Jumlah Satker | 10 | 10 | -
`,
    },
    {
      name: "T3.23 Anggaran RO",
      sheet: `
Tabel 3.23 Pagu, Blokir dan Realisasi Anggaran BNNP Sumatera Selatan per Program/Kegiatan/RO TA 2024 (Rp)

Kode | Program/ Kegiatan/ Rincian Output | Pagu | Blokir (AA/perjadin) | Pagu Efektif | Realisasi | Sisa Pagu | % thd Pagu | % thd Pagu Efektif
1 | 2 | 3 | 4 | 5=3-4 | 6 | 7=3-6 | 8=6/3 | 9=6/5
066.01.BL | Program P4GN | 4.572.155.000 | 358.650.000 | 4.213.505.000 | 4.186.630.650 | 385.524.350 | 91,57% | 99,36%
3236 | Penyelenggaraan Informasi dan Edukasi | 437.890.000 | 75.500.000 | 362.390.000 | 360.603.900 | 77.286.100 | 82,35% | 99,51%
3236.BKB.001 | Informasi P4GN melalui media konvensional | 212.400.000 | 38.500.000 | 173.900.000 | 172.961.400 | 39.438.600 | 81,43% | 99,46%
3236.BKB.002 | Informasi P4GN melalui media digital/online | 96.850.000 | 12.300.000 | 84.550.000 | 84.127.500 | 12.722.500 | 86,86% | 99,50%
3236.QDE.001 | Remaja Teman Sebaya Anti Narkotika | 128.640.000 | 24.700.000 | 103.940.000 | 103.515.000 | 25.125.000 | 80,47% | 99,59%
3237 | Penyelenggaraan Advokasi | 298.275.000 | 58.650.000 | 239.625.000 | 238.046.900 | 60.228.100 | 79,81% | 99,34%
3237.QDB.001 | Keluarga pada Program Ketahanan Keluarga Anti Narkoba | 184.300.000 | 31.250.000 | 153.050.000 | 151.842.600 | 32.457.400 | 82,39% | 99,21%
3237.PBC.002 | Advokasi Kebijakan Kota Tanggap Ancaman Narkoba | 113.975.000 | 27.400.000 | 86.575.000 | 86.204.300 | 27.770.700 | 75,63% | 99,57%
3238 | Pemberdayaan Peran Serta Masyarakat | 328.810.000 | 46.800.000 | 282.010.000 | 280.592.250 | 48.217.750 | 85,34% | 99,50%
3238.QDC.001 | Penggiat Anti Narkoba yang Terlatih | 241.560.000 | 46.800.000 | 194.760.000 | 193.677.250 | 47.882.750 | 80,18% | 99,44%
3238.QIC.004 | Pelaksanaan Tes Urine (Deteksi Dini) | 87.250.000 | - | 87.250.000 | 86.915.000 | 335.000 | 99,62% | 99,62%
3239 | Pemberdayaan Alternatif | 196.720.000 | 2.500.000 | 194.220.000 | 192.806.800 | 3.913.200 | 98,01% | 99,27%
3239.QDD.003 | Kawasan Rawan Narkoba yang Diberdayakan | 196.720.000 | 2.500.000 | 194.220.000 | 192.806.800 | 3.913.200 | 98,01% | 99,27%
3246 | Pelaksanaan Penyidikan Jaringan Peredaran Gelap Narkotika | 1.502.900.000 | 35.600.000 | 1.467.300.000 | 1.462.208.950 | 40.691.050 | 97,29% | 99,65%
3246.BIB.001 | Berkas Perkara Jaringan Narkotika P-21 | 1.184.500.000 | - | 1.184.500.000 | 1.181.263.750 | 3.236.250 | 99,73% | 99,73%
3246.BIB.002 | Pelaksanaan Asesmen Terpadu (TAT) | 318.400.000 | 35.600.000 | 282.800.000 | 280.945.200 | 37.454.800 | 88,24% | 99,34%
3247 | Pelaksanaan Intelijen Berbasis Teknologi dan Interdiksi | 740.150.000 | 18.900.000 | 721.250.000 | 715.546.200 | 24.603.800 | 96,68% | 99,21%
3247.BIC.001 | Peta Jaringan Peredaran Gelap Narkotika | 463.800.000 | - | 463.800.000 | 459.127.300 | 4.672.700 | 98,99% | 98,99%
3247.BIC.004 | Operasi Interdiksi Terpadu | 276.350.000 | 18.900.000 | 257.450.000 | 256.418.900 | 19.931.100 | 92,79% | 99,60%
3249 | Pengawasan Tahanan dan Barang Bukti | 213.360.000 | 4.200.000 | 209.160.000 | 204.503.500 | 8.856.500 | 95,85% | 97,77%
3249.BIB.005 | Perawatan dan Pengawasan Tahanan | 158.720.000 | - | 158.720.000 | 154.386.500 | 4.333.500 | 97,27% | 97,27%
3249.BIB.006 | Pemusnahan Barang Bukti Narkotika | 54.640.000 | 4.200.000 | 50.440.000 | 50.117.000 | 4.523.000 | 91,72% | 99,36%
3258 | Penyelenggaraan Layanan Rehabilitasi | 390.220.000 | 32.550.000 | 357.670.000 | 356.693.150 | 33.526.850 | 91,41% | 99,73%
3258.QEC.001 | Layanan Rehabilitasi Rawat Jalan Klinik BNNP | 347.920.000 | 26.400.000 | 321.520.000 | 320.768.150 | 27.151.850 | 92,20% | 99,77%
3258.QEC.002 | Dukungan Pengukuran WHOQoL dan IKM | 42.300.000 | 6.150.000 | 36.150.000 | 35.925.000 | 6.375.000 | 84,93% | 99,38%
3259 | Layanan Pascarehabilitasi | 118.450.000 | 19.750.000 | 98.700.000 | 97.236.400 | 21.213.600 | 82,09% | 98,52%
3259.QEC.003 | Layanan Pascarehabilitasi dan Rumah Dampingan | 118.450.000 | 19.750.000 | 98.700.000 | 97.236.400 | 21.213.600 | 82,09% | 98,52%
3260 | Penguatan Lembaga Rehabilitasi dan IBM | 345.380.000 | 64.200.000 | 281.180.000 | 278.392.600 | 66.987.400 | 80,60% | 99,01%
3260.QDB.005 | Unit Intervensi Berbasis Masyarakat (IBM) | 268.900.000 | 52.300.000 | 216.600.000 | 214.187.600 | 54.712.400 | 79,65% | 98,89%
3260.PDI.002 | Lembaga Rehabilitasi Memenuhi SNI 8807:2022 | 76.480.000 | 11.900.000 | 64.580.000 | 64.205.000 | 12.275.000 | 83,95% | 99,42%
066.01.WA | Program Dukungan Manajemen | 12.806.449.000 | 84.200.000 | 12.722.249.000 | 12.613.384.633 | 193.064.367 | 98,49% | 99,14%
3979 | Penyusunan Rencana Program, Anggaran dan Pelaporan | 146.070.000 | 21.550.000 | 124.520.000 | 123.999.650 | 22.070.350 | 84,89% | 99,58%
3979.EBD.952 | Layanan Perencanaan dan Penganggaran | 84.320.000 | 12.400.000 | 71.920.000 | 71.615.400 | 12.704.600 | 84,93% | 99,58%
3979.EBD.953 | Layanan Pemantauan dan Evaluasi | 61.750.000 | 9.150.000 | 52.600.000 | 52.384.250 | 9.365.750 | 84,83% | 99,59%
3980 | Pembinaan Administrasi dan Pengelolaan Keuangan | 72.480.000 | 8.600.000 | 63.880.000 | 63.711.900 | 8.768.100 | 87,90% | 99,74%
3980.EBD.955 | Layanan Manajemen Keuangan | 72.480.000 | 8.600.000 | 63.880.000 | 63.711.900 | 8.768.100 | 87,90% | 99,74%
3981 | Pengelolaan Organisasi, Tata Laksana dan SDM | 153.840.000 | 32.750.000 | 121.090.000 | 120.378.350 | 33.461.650 | 78,25% | 99,41%
3981.EBC.954 | Layanan Manajemen SDM | 95.640.000 | 18.250.000 | 77.390.000 | 77.108.350 | 18.531.650 | 80,62% | 99,64%
3981.EBC.996 | Layanan Pendidikan dan Pelatihan | 58.200.000 | 14.500.000 | 43.700.000 | 43.270.000 | 14.930.000 | 74,35% | 99,02%
3982 | Pembinaan Sarana Prasarana dan Umum | 12.434.059.000 | 21.300.000 | 12.412.759.000 | 12.305.294.733 | 128.764.267 | 98,96% | 99,13%
3982.EBA.962 | Layanan Umum | 148.915.000 | 21.300.000 | 127.615.000 | 126.487.315 | 22.427.685 | 84,94% | 99,12%
3982.EBA.994 | Layanan Perkantoran | 11.872.644.000 | - | 11.872.644.000 | 11.768.932.418 | 103.711.582 | 99,13% | 99,13%
001 | - Gaji dan Tunjangan | 9.418.256.000 | - | 9.418.256.000 | 9.350.117.806 | 68.138.194 | 99,28% | 99,28%
002 | - Operasional dan Pemeliharaan Kantor | 2.454.388.000 | - | 2.454.388.000 | 2.418.814.612 | 35.573.388 | 98,55% | 98,55%
3982.EBB.951 | Layanan Sarana Internal | 412.500.000 | - | 412.500.000 | 409.875.000 | 2.625.000 | 99,36% | 99,36%
JUMLAH |  | 17.378.604.000 | 442.850.000 | 16.935.754.000 | 16.800.015.283 | 578.588.717 | 96,67% | 99,20%
Jumlah = penjumlahan kedua program. AA: Automatic Adjustment dan pencadangan 50% belanja perjalanan dinas TA 2024
`,
    },
    {
      name: "T3.24 Anggaran Satker",
      sheet: `
Tabel 3.24 Pagu dan Realisasi Anggaran per Satuan Kerja TA 2024 (dalam rupiah)
No | Satuan Kerja | Pagu Awal | Pagu Akhir (Revisi) | Perubahan | Blokir | Realisasi | Sisa | % Realisasi | Porsi Realisasi
#1~0 | BNNP Sumatera Selatan | #16833720000~#,##0 | #17378604000~#,##0 | =D3-C3 -> 544884000~#,##0 | #442850000~#,##0 | #16800015283~#,##0 | =D3-G3 -> 578588717~#,##0 | =G3/D3 -> 0.966706835773~0.00% | =G3/G$13 -> 0.456754059413~0.0%
#2~0 | BNNK Ogan Ilir | #2486150000~#,##0 | #2541300000~#,##0 | =D4-C4 -> 55150000~#,##0 | #58400000~#,##0 | #2468715320~#,##0 | =D4-G4 -> 72584680~#,##0 | =G4/D4 -> 0.971437972691~0.00% | =G4/G$13 -> 0.0671187332243~0.0%
#3~0 | BNNK Ogan Komering Ilir | #2215480000~#,##0 | #2198750000~#,##0 | =D5-C5 -> -16730000~#,##0 | #61250000~#,##0 | #2121064900~#,##0 | =D5-G5 -> 77685100~#,##0 | =G5/D5 -> 0.964668516202~0.00% | =G5/G$13 -> 0.0576669120255~0.0%
#4~0 | BNNK Prabumulih | #2764900000~#,##0 | #2812460000~#,##0 | =D6-C6 -> 47560000~#,##0 | #49800000~#,##0 | #2757338145~#,##0 | =D6-G6 -> 55121855~#,##0 | =G6/D6 -> 0.980400839479~0.00% | =G6/G$13 -> 0.074965728881~0.0%
#5~0 | BNNK Muara Enim | #2350275000~#,##0 | #2350275000~#,##0 | =D7-C7 -> 0~#,##0 | #72600000~#,##0 | #2238106450~#,##0 | =D7-G7 -> 112168550~#,##0 | =G7/D7 -> 0.952274287052~0.00% | =G7/G$13 -> 0.0608490045524~0.0%
#6~0 | BNNK Lubuk Linggau | #2691340000~#,##0 | #2745815000~#,##0 | =D8-C8 -> 54475000~#,##0 | #54300000~#,##0 | #2679920375~#,##0 | =D8-G8 -> 65894625~#,##0 | =G8/D8 -> 0.976001797281~0.00% | =G8/G$13 -> 0.0728609164673~0.0%
#7~0 | BNNK Musi Rawas | #1984600000~#,##0 | #1957420000~#,##0 | =D9-C9 -> -27180000~#,##0 | #66950000~#,##0 | #1836275600~#,##0 | =D9-G9 -> 121144400~#,##0 | =G9/D9 -> 0.938110165422~0.00% | =G9/G$13 -> 0.0499241411613~0.0%
#8~0 | BNNK Empat Lawang | #1876500000~#,##0 | #1849360000~#,##0 | =D10-C10 -> -27140000~#,##0 | #70100000~#,##0 | #1722418900~#,##0 | =D10-G10 -> 126941100~#,##0 | =G10/D10 -> 0.931359443267~0.00% | =G10/G$13 -> 0.0468286374346~0.0%
#9~0 | BNNK OKU Timur | #2148720000~#,##0 | #2176940000~#,##0 | =D11-C11 -> 28220000~#,##0 | #51750000~#,##0 | #2112593275~#,##0 | =D11-G11 -> 64346725~#,##0 | =G11/D11 -> 0.970441663528~0.00% | =G11/G$13 -> 0.0574365878834~0.0%
#10~0 | BNNK Pagar Alam | #2073450000~#,##0 | #2101280000~#,##0 | =D12-C12 -> 27830000~#,##0 | #47200000~#,##0 | #2044867510~#,##0 | =D12-G12 -> 56412490~#,##0 | =G12/D12 -> 0.973153273243~0.00% | =G12/G$13 -> 0.0555952789578~0.0%
JUMLAH |  | =SUM(C3:C12) -> 37425135000~#,##0 | =SUM(D3:D12) -> 38112204000~#,##0 | =SUM(E3:E12) -> 687069000~#,##0 | =SUM(F3:F12) -> 975200000~#,##0 | =SUM(G3:G12) -> 36781315758~#,##0 | =SUM(H3:H12) -> 1330888242~#,##0 | =G13/D13 -> 0.965079735562~0.00% | =SUM(J3:J12) -> 1~0.0%

Tabel 3.25 Pagu dan Realisasi BNNP Sumatera Selatan menurut Jenis Belanja TA 2024
No | Jenis Belanja | Pagu | Blokir | Pagu Efektif | Realisasi | Sisa Pagu | % thd Pagu | Komposisi Pagu
#1~0 | 51 Belanja Pegawai | #9418256000~#,##0 | - | =C17-N(D17) -> 9418256000~#,##0 | #9350117806~#,##0 | =C17-F17 -> 68138194~#,##0 | =F17/C17 -> 0.992765306655~0.00% | =C17/C$20 -> 0.54194548653~0.00%
#2~0 | 52 Belanja Barang | #7547848000~#,##0 | #442850000~#,##0 | =C18-N(D18) -> 7104998000~#,##0 | #7040022477~#,##0 | =C18-F18 -> 507825523~#,##0 | =F18/C18 -> 0.932719164058~0.00% | =C18/C$20 -> 0.43431842972~0.00%
#3~0 | 53 Belanja Modal | #412500000~#,##0 | - | =C19-N(D19) -> 412500000~#,##0 | #409875000~#,##0 | =C19-F19 -> 2625000~#,##0 | =F19/C19 -> 0.993636363636~0.00% | =C19/C$20 -> 0.0237360837499~0.00%
Jumlah |  | =SUM(C17:C19) -> 17378604000~#,##0 | =SUM(D17:D19) -> 442850000~#,##0 | =SUM(E17:E19) -> 16935754000~#,##0 | =SUM(F17:F19) -> 16800015283~#,##0 | =SUM(G17:G19) -> 578588717~#,##0 | =F20/C20 -> 0.966706835773~0.00% | =SUM(I17:I19) -> 1~0.00%

Tabel 3.26 Pagu dan Realisasi BNNP Sumatera Selatan 2020-2024
No | Tahun | Pagu | Realisasi | Sisa | % Realisasi | Pertumbuhan Pagu | Pertumbuhan Realisasi | Pagu (miliar Rp)
#1~0 | #2020~0 | #13684520000~#,##0 | #13092846715~#,##0 | =C24-D24 -> 591673285~#,##0 | =D24/C24 -> 0.95676331468~0.00% | - | - | =C24/1000000000 -> 13.68452~0.00
#2~0 | #2021~0 | #14275160000~#,##0 | #13847212960~#,##0 | =C25-D25 -> 427947040~#,##0 | =D25/C25 -> 0.970021559128~0.00% | =C25/C24-1 -> 0.0431611777395~0.00% | =D25/D24-1 -> 0.0576166712573~0.00% | =C25/1000000000 -> 14.27516~0.00
#3~0 | #2022~0 | #14912385000~#,##0 | #14408719420~#,##0 | =C26-D26 -> 503665580~#,##0 | =D26/C26 -> 0.966225014979~0.00% | =C26/C25-1 -> 0.0446387290931~0.00% | =D26/D25-1 -> 0.0405501425898~0.00% | =C26/1000000000 -> 14.912385~0.00
#4~0 | #2023~0 | #16047830000~#,##0 | #15611904285~#,##0 | =C27-D27 -> 435925715~#,##0 | =D27/C27 -> 0.972835846653~0.00% | =C27/C26-1 -> 0.0761410733427~0.00% | =D27/D26-1 -> 0.0835039416015~0.00% | =C27/1000000000 -> 16.04783~0.00
#5~0 | #2024~0 | #17378604000~#,##0 | #16800015283~#,##0 | =C28-D28 -> 578588717~#,##0 | =D28/C28 -> 0.966706835773~0.00% | =C28/C27-1 -> 0.0829254796443~0.00% | =D28/D27-1 -> 0.0761028876626~0.00% | =C28/1000000000 -> 17.378604~0.00
Pagu 2024 adalah pagu akhir (revisi), termasuk pagu yang diblokir
`,
    },
    {
      name: "T3.27 Banding 2020-2024",
      sheet: `
Tabel 3.27 Perbandingan Realisasi dan Capaian Kinerja Tahun 2020 s.d. 2024
No | Indikator | Satuan | Realisasi |  |  |  |  | Capaian (%) |  |  |  |  | Naik/Turun Realisasi 2024 thd 2023
 |  |  | 2020 | 2021 | 2022 | 2023 | 2024 | 2020 | 2021 | 2022 | 2023 | 2024 | Selisih | %
1 | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 50,87 | 51,64 | 52,18 | 52,23 | 53,00 | 100,73 | 101,25 | 100,35 | 99,49 | 100,00 | 0,77 | 1,47
2 | Indeks Ketahanan Keluarga (Dektara) | Indeks | - | 77,846 | 79,125 | 80,367 | 82,454 | - | 99,80 | 100,54 | 101,09 | 102,81 | 2,087 | 2,60
3 | Indeks Kemandirian Partisipasi (IKP) Masyarakat | Indeks | 3,02 | 3,17 | 3,24 | 3,31 | 3,38 | 99,02 | 102,26 | 101,25 | 101,85 | 102,42 | 0,07 | 2,11
4 | Indeks Keterpulihan Kawasan Rawan (IKKR) | Indeks | - | - | 2,06 | 2,21 | 2,66 | - | - | 95,81 | 88,40 | 96,73 | 0,45 | 20,36
5 | Persentase penyalah guna narkotika yang mengalami peningkatan kualitas hidup | % | - | 63,41 | 70,52 | 72,94 | 76,44 | - | 97,55 | 103,71 | 104,20 | 106,17 | 3,50 | 4,80
6 | Jumlah petugas penyelenggara layanan IBM yang terlatih | Orang | - | 22 | 31 | 35 | 36 | - | 110,00 | 103,33 | 87,50 | 75,00 | 1 | 2,86
7 | Jumlah lembaga rehabilitasi yang operasional | Lembaga | 12 | 15 | 17 | 19 | 21 | 100,00 | 107,14 | 106,25 | 105,56 | 105,00 | 2 | 10,53
8 | Jumlah unit penyelenggara layanan rehabilitasi IBM | Unit | - | 10 | 16 | 21 | 24 | - | 100,00 | 106,67 | 105,00 | 100,00 | 3 | 14,29
9 | Persentase klien pascarehabilitasi yang kambuh (relaps) *) | % | - | - | 15,60 | 13,16 | 10,86 | - | - | 96,00 | 102,52 | 113,12 | -2,30 | -17,48
10 | Indeks Kepuasan Layanan Klinik Rehabilitasi (skala 4) | Indeks | 3,18 | 3,24 | 3,31 | 3,36 | 3,41 | 102,58 | 101,25 | 101,85 | 101,82 | 101,79 | 0,05 | 1,49
11 | Jumlah berkas perkara tindak pidana narkotika yang P-21 | Berkas | 36 | 41 | 45 | 50 | 55 | 94,74 | 102,50 | 107,14 | 111,11 | 114,58 | 5 | 10,00
12 | Jumlah peta jaringan peredaran gelap narkotika | Jaringan | 2 | 2 | 3 | 4 | 5 | 100,00 | 100,00 | 100,00 | 133,33 | 125,00 | 1 | 25,00
13 | Tingkat keamanan, ketertiban dan kesehatan tahanan | % | 96,40 | 97,50 | 98,00 | 98,25 | 97,85 | 99,38 | 100,52 | 100,00 | 100,26 | 99,85 | -0,40 | -0,41
14 | Nilai Kinerja Anggaran BNNP | Nilai | 79,64 | 84,15 | 88,72 | 90,47 | 95,25 | 99,55 | 102,62 | 104,38 | 102,81 | 105,83 | 4,78 | 5,28
15 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 87,25 | 90,84 | 92,46 | 93,93 | 95,89 | 99,15 | 100,93 | 101,60 | 102,10 | 102,01 | 1,96 | 2,09
16 | Persentase pegawai yang memenuhi pengembangan kompetensi 20 JP | % | - | - | 76,19 | 84,07 | 88,14 | - | - | 95,24 | 98,91 | 97,93 | 4,07 | 4,84
Rata-rata capaian |  |  |  |  |  |  |  | 99,46 | 101,99 | 101,51 | 102,87 | 103,02
Jumlah indikator yang diukur |  |  |  |  |  |  |  | 9 | 13 | 16 | 16 | 16
Jumlah indikator dengan capaian >= 100 |  |  |  |  |  |  |  | 4 | 11 | 13 | 12 | 12
Capaian tidak dibatasi 120%. Tanda - = belum menjadi indikator pada tahun tersebut. *) indikator minimum, capaian = (2 x target - realisasi)/target x 100. Target per tahun lihat Tabel 2.2
`,
    },
    {
      name: "T3.28 Efisiensi",
      sheet: `
Tabel 3.28 Efisiensi Penggunaan Anggaran per Kegiatan
No | Kode | Kegiatan | Jml IKK | Rata-rata Capaian Kinerja (%) | Pagu (Rp) | Realisasi (Rp) | Serapan (%) | Tingkat Efisiensi (5-8) | Ket.
#1~0 | 3236 | Penyelenggaraan Informasi dan Edukasi | #1~0 | #100~0.00 | #437890000~#,##0 | #360603900~#,##0 | =G3/F3*100 -> 82.3503391263~0.00 | =E3-H3 -> 17.6496608737~0.00 | Efisien
#2~0 | 3237 | Penyelenggaraan Advokasi | #1~0 | #102.81~0.00 | #298275000~#,##0 | #238046900~#,##0 | =G4/F4*100 -> 79.8078618724~0.00 | =E4-H4 -> 23.0021381276~0.00 | Efisien
#3~0 | 3238 | Pemberdayaan Peran Serta Masyarakat | #1~0 | #102.42~0.00 | #328810000~#,##0 | #280592250~#,##0 | =G5/F5*100 -> 85.33568018~0.00 | =E5-H5 -> 17.08431982~0.00 | Efisien
#4~0 | 3239 | Pemberdayaan Alternatif | #1~0 | #96.73~0.00 | #196720000~#,##0 | #192806800~#,##0 | =G6/F6*100 -> 98.0107767385~0.00 | =E6-H6 -> -1.28077673851~0.00 | Tidak efisien
#5~0 | 3246 | Pelaksanaan Penyidikan Jaringan Peredaran Gelap Narkotika | #1~0 | #114.58~0.00 | #1502900000~#,##0 | #1462208950~#,##0 | =G7/F7*100 -> 97.2924978375~0.00 | =E7-H7 -> 17.2875021625~0.00 | Efisien
#6~0 | 3247 | Pelaksanaan Intelijen Berbasis Teknologi dan Interdiksi | #1~0 | #120~0.00 | #740150000~#,##0 | #715546200~#,##0 | =G8/F8*100 -> 96.6758359792~0.00 | =E8-H8 -> 23.3241640208~0.00 | Efisien
#7~0 | 3249 | Pengawasan Tahanan dan Barang Bukti | #1~0 | #99.85~0.00 | #213360000~#,##0 | #204503500~#,##0 | =G9/F9*100 -> 95.8490344957~0.00 | =E9-H9 -> 4.00096550431~0.00 | Efisien
#8~0 | 3258 | Penyelenggaraan Layanan Rehabilitasi | #2~0 | #103.98~0.00 | #390220000~#,##0 | #356693150~#,##0 | =G10/F10*100 -> 91.4082184409~0.00 | =E10-H10 -> 12.5717815591~0.00 | Efisien
#9~0 | 3259 | Layanan Pascarehabilitasi | #1~0 | #113.12~0.00 | #118450000~#,##0 | #97236400~#,##0 | =G11/F11*100 -> 82.0906711693~0.00 | =E11-H11 -> 31.0293288307~0.00 | Efisien
#10~0 | 3260 | Penguatan Lembaga Rehabilitasi dan IBM | #3~0 | #93.33~0.00 | #345380000~#,##0 | #278392600~#,##0 | =G12/F12*100 -> 80.6047252302~0.00 | =E12-H12 -> 12.7252747698~0.00 | Efisien
#11~0 | 3979 | Penyusunan Rencana Program, Anggaran dan Pelaporan | #1~0 | #105.83~0.00 | #146070000~#,##0 | #123999650~#,##0 | =G13/F13*100 -> 84.8905661669~0.00 | =E13-H13 -> 20.9394338331~0.00 | Efisien
#12~0 | 3980 | Pembinaan Administrasi dan Pengelolaan Keuangan | #1~0 | #102.01~0.00 | #72480000~#,##0 | #63711900~#,##0 | =G14/F14*100 -> 87.9027317881~0.00 | =E14-H14 -> 14.1072682119~0.00 | Efisien
#13~0 | 3981 | Pengelolaan Organisasi, Tata Laksana dan SDM | #1~0 | #97.93~0.00 | #153840000~#,##0 | #120378350~#,##0 | =G15/F15*100 -> 78.2490574623~0.00 | =E15-H15 -> 19.6809425377~0.00 | Efisien
Jumlah/ Rata-rata |  |  | =SUM(D3:D15) -> 16~0 | =AVERAGE(E3:E15) -> 104.045384615~0.00 | =SUM(F3:F15) -> 4944545000~#,##0 | =SUM(G3:G15) -> 4494720550~#,##0 | =G16/F16*100 -> 90.9026118682~0.00 | =E16-H16 -> 13.1427727472~0.00 | Efisien
Kegiatan 3982 (Sarana Prasarana dan Umum) tidak memiliki IKK sehingga tidak dihitung. Capaian memakai kolom (7) Tabel 3.1

Tabel 3.29 Penghematan Biaya Operasional Kantor
No | Uraian | Tahun 2023 (Rp) | Tahun 2024 (Rp) | Hemat (Rp) | Hemat (%)
#1~0 | Listrik | #412650300~#,##0 | #386914750~#,##0 | =C21-D21 -> 25735550~#,##0 | =E21/C21 -> 0.0623664880408~0.00%
#2~0 | Air | #28740000~#,##0 | #26318400~#,##0 | =C22-D22 -> 2421600~#,##0 | =E22/C22 -> 0.0842588726514~0.00%
#3~0 | Telepon dan Internet | #96480000~#,##0 | #97250600~#,##0 | =C23-D23 -> -770600~#,##0 | =E23/C23 -> -0.00798714759536~0.00%
#4~0 | BBM dan Pelumas Kendaraan Dinas | #318425000~#,##0 | #281760500~#,##0 | =C24-D24 -> 36664500~#,##0 | =E24/C24 -> 0.115143283348~0.00%
#5~0 | Alat Tulis Kantor | #74815250~#,##0 | #61230800~#,##0 | =C25-D25 -> 13584450~#,##0 | =E25/C25 -> 0.181573275502~0.00%
#6~0 | Rapat/ Konsumsi | #142300000~#,##0 | #98475000~#,##0 | =C26-D26 -> 43825000~#,##0 | =E26/C26 -> 0.307976106817~0.00%
#7~0 | Perjalanan Dinas | #865940000~#,##0 | #612385400~#,##0 | =C27-D27 -> 253554600~#,##0 | =E27/C27 -> 0.292808508673~0.00%
Jumlah |  | =SUM(C21:C27) -> 1939350550~#,##0 | =SUM(D21:D27) -> 1564335450~#,##0 | =SUM(E21:E27) -> 375015100~#,##0 | =E28/C28 -> 0.193371487171~0.00%

Tabel 3.30 Sumber Daya Manusia BNNP Sumatera Selatan
No | Unit | DSP | Riil | Kekurangan | % Pemenuhan | Sudah 20 JP | % Sudah 20 JP
#1~0 | Pimpinan | #1~#,##0 | #1~#,##0 | =C32-D32 -> 0~#,##0 | =D32/C32 -> 1~0.00% | #1~#,##0 | =G32/D32 -> 1~0.00%
#2~0 | Bagian Umum | #46~#,##0 | #34~#,##0 | =C33-D33 -> 12~#,##0 | =D33/C33 -> 0.739130434783~0.00% | #31~#,##0 | =G33/D33 -> 0.911764705882~0.00%
#3~0 | Bidang P2M | #28~#,##0 | #19~#,##0 | =C34-D34 -> 9~#,##0 | =D34/C34 -> 0.678571428571~0.00% | #17~#,##0 | =G34/D34 -> 0.894736842105~0.00%
#4~0 | Bidang Rehabilitasi | #34~#,##0 | #26~#,##0 | =C35-D35 -> 8~#,##0 | =D35/C35 -> 0.764705882353~0.00% | #24~#,##0 | =G35/D35 -> 0.923076923077~0.00%
#5~0 | Bidang Pemberantasan dan Intelijen | #57~#,##0 | #38~#,##0 | =C36-D36 -> 19~#,##0 | =D36/C36 -> 0.666666666667~0.00% | #31~#,##0 | =G36/D36 -> 0.815789473684~0.00%
Jumlah |  | =SUM(C32:C36) -> 166~#,##0 | =SUM(D32:D36) -> 118~#,##0 | =SUM(E32:E36) -> 48~#,##0 | =D37/C37 -> 0.710843373494~0.00% | =SUM(G32:G36) -> 104~#,##0 | =G37/D37 -> 0.881355932203~0.00%
`,
    },
    {
      name: "Narasi",
      sheet: `
Berdasarkan Perjanjian Kinerja Tahun 2024, BNNP Sumatera Selatan menetapkan 15 sasaran kegiatan dengan 16 indikator kinerja kegiatan (IKK), yang didukung anggaran DIPA awal sebesar Rp16.833.720.000,- (enam belas miliar delapan ratus tiga puluh tiga juta tujuh ratus dua puluh ribu rupiah), terdiri atas Program P4GN Rp4.299.150.000,- (25,54%) dan Program Dukungan Manajemen Rp12.534.570.000,- (74,46%).
Rata-rata capaian kinerja tahun 2024 setelah pembatasan 120% adalah 102,70% atau kategori Sangat Baik. Dari 16 IKK, sebanyak 10 IKK berkategori Sangat Baik, 5 IKK berkategori Baik dan 1 IKK berkategori Cukup; 12 IKK (75,0%) mencapai atau melampaui target.
Indeks Ketahanan Diri Remaja (Dektari) terealisasi 53,00 dari target 53,00 atau 100,00%, naik 0,77 poin dibandingkan tahun 2023 sebesar 52,23. Indeks tertinggi diperoleh BNNK Prabumulih (56,02) dan terendah BNNK Empat Lawang (48,66), sehingga rentang antarwilayah sebesar 7,36 poin. Pengukuran melibatkan 660 remaja, dengan 2 satuan kerja berkategori Sangat Tinggi, 6 Tinggi dan 2 Sedang.
Indeks Ketahanan Keluarga (Dektara) mencapai 82,454 dari target 80,200 (102,81%). Skor 110 keluarga yang diintervensi meningkat dari 69,504 pada pre test menjadi 82,454 pada post test, atau naik 12,950 poin (18,63%). Dua wilayah berkategori Sangat Tinggi, yaitu BNNK Prabumulih (89,417) dan BNNK Lubuk Linggau (88,583).
Nilai IKP Tahun 2024 sebesar 3,38 (Sangat Mandiri), melampaui target 3,30 dengan capaian 102,42%, serta naik 0,07 dari tahun 2023 (3,31). Dari 193 institusi/lingkungan yang dinilai, 171 di antaranya (88,6%) berada pada kategori Mandiri ke atas, dengan 965 penggiat P4GN.
Nilai IKKR rata-rata 14 kawasan binaan naik dari 2,21 (Waspada) pada tahun 2023 menjadi 2,66 (Siaga) pada tahun 2024, namun belum mencapai target 2,75 sehingga capaiannya 96,73%. Kawasan berstatus Bahaya berkurang dari 3 menjadi 1 kawasan, sedangkan 3 kawasan telah pulih ke status Aman.
Layanan rehabilitasi tahun 2024 menjangkau 470 klien dari target 440 klien (106,82%), terdiri atas 412 laki-laki dan 58 perempuan. Menurut jenis layanan, 391 klien (83,2%) menjalani rawat jalan dan 79 klien (16,8%) rawat inap. Zat utama yang paling banyak disalahgunakan adalah sabu, yakni 292 klien atau 62,1%.
Dari 175 klien pascarehabilitasi, 139 orang telah produktif dan 19 orang kambuh, sehingga persentase kekambuhan 10,86% lebih rendah (lebih baik) daripada batas target 12,50%. Dengan rumus indikator minimum, capaiannya 113,12%.
Sebanyak 292 dari 382 klien yang diukur dengan WHOQoL mengalami peningkatan kualitas hidup atau 76,44% terhadap target 72,00% (capaian 106,17%). Rata-rata skor naik dari 51,72 menjadi 65,65; kenaikan poin terbesar pada domain Psikologis (14,81 poin) dan terkecil pada domain Lingkungan (12,34 poin).
Jumlah lembaga rehabilitasi yang operasional 21 lembaga (12 instansi pemerintah dan 9 komponen masyarakat) dari target 20 lembaga. IBM terbentuk 24 unit dengan 215 klien, atau rata-rata 9,0 klien per unit. Petugas IBM yang terlatih baru 36 orang dari target 48 orang (75,00%), masih kurang 12 orang.
IKM layanan klinik sebesar 3,41 (skala 4) atau nilai konversi 85,25 dengan mutu B (Baik) dari 420 responden. Nilai tertinggi diraih Klinik BNNK Prabumulih (90,50), sedangkan Klinik BNNK Empat Lawang masih bermutu C (76,00).
Pada tahun 2024 diungkap 58 kasus (LKN) dengan 84 tersangka, terdiri atas 75 laki-laki dan 9 perempuan. Berkas perkara yang dinyatakan P-21 sebanyak 55 berkas, meliputi 5 berkas perkara tahun 2023 dan 50 berkas perkara tahun 2024, atau 114,58% dari target 48 berkas. Dibandingkan tahun 2023, jumlah kasus naik 6 kasus (11,54%).
Tim Asesmen Terpadu melayani 220 orang dari target 205 orang (107,3%), yaitu 37 pemohon dari BNN dan 183 dari Polri. Rekomendasi rehabilitasi diberikan kepada 156 orang (70,9%) dan proses hukum 64 orang.
Barang bukti sabu yang disita tahun 2024 seberat 13.199,80 gram, meningkat 13,38% dari 11.642,25 gram pada tahun 2023; sebanyak 12.404,35 gram telah dimusnahkan. Sebaliknya ganja turun dari 21.088,60 gram menjadi 19.337,00 gram atau turun 8,31%. Dari seluruh barang bukti diperkirakan 91.032 jiwa terselamatkan dengan taksiran nilai Rp17.619.755.000,-.
Nilai IKPA BNNP Sumatera Selatan tahun 2024 sebesar 95,89 (kategori Sangat Baik), naik 1,96 poin dari 93,93 pada tahun 2023. Indikator terendah adalah Deviasi Halaman III DIPA dengan nilai 84,16, yang bobotnya naik dari 10% menjadi 15%. Rata-rata IKPA 10 satuan kerja sebesar 92,76 dengan nilai tertinggi BNNK Prabumulih (98,13) dan terendah BNNK Musi Rawas (84,54).
Nilai Kinerja Anggaran BNNP tahun 2024 sebesar 95,25, yaitu rata-rata nilai perencanaan 94,61 dan nilai pelaksanaan 95,89, meningkat 4,78 dari tahun 2023. Satuan kerja berkategori Sangat Baik bertambah dari 3 menjadi 7 satker.
Pagu akhir BNNP Sumatera Selatan TA 2024 sebesar Rp17.378.604.000,- dengan realisasi Rp16.800.015.283,- (enam belas miliar delapan ratus juta lima belas ribu dua ratus delapan puluh tiga rupiah) atau 96,67%, sehingga sisa pagu Rp578.588.717,-. Apabila blokir sebesar Rp442.850.000,- dikeluarkan, realisasi terhadap pagu efektif Rp16.935.754.000,- mencapai 99,20%. Program P4GN terserap 91,57% dan Program Dukungan Manajemen 98,49%.
Menurut jenis belanja, realisasi belanja pegawai Rp9.350.117.806,- (99,28%), belanja barang Rp7.040.022.477,- (93,27%) dan belanja modal Rp409.875.000,- (99,36%). Pagu tahun 2024 tumbuh 8,29% dari pagu 2023 sebesar Rp16,05 miliar menjadi Rp17,38 miliar.
Secara keseluruhan pagu akhir 10 satuan kerja berjumlah Rp38.112.204.000,- dengan realisasi Rp36.781.315.758,- (96,51%) dan sisa Rp1.330.888.242,-. Penyerapan tertinggi dicapai BNNK Prabumulih sebesar 98,04% dan terendah BNNK Empat Lawang sebesar 93,14%.
Dari 13 kegiatan yang memiliki IKK, 12 kegiatan dinilai efisien dengan tingkat efisiensi keseluruhan 13,14 poin. Biaya operasional kantor dihemat Rp375.015.100,- atau 19,34% dari tahun 2023, terutama dari perjalanan dinas Rp253.554.600,-. Seluruhnya dilaksanakan oleh 118 pegawai, baru 71,08% dari DSP 166 orang.
`,
    },
  ],
  mistakes: [
    { sheet: "T2.1 PK 2024", cell: "D36", right: "Rp 12.534.570.000,-", wrong: "Rp 12.391.820.000,-" },
    { sheet: "T2.1 PK 2024", cell: "D17", right: "4", wrong: "3" },
    { sheet: "T2.2 Renstra", cell: "E31", right: "109,50", wrong: "90,50" },
    { sheet: "T2.2 Renstra", cell: "G29", right: "Belum tercapai", wrong: "Tercapai" },
    { sheet: "T3.1 Capaian", cell: "H11", right: "Cukup", wrong: "Baik" },
    { sheet: "T3.1 Capaian", cell: "H32", right: "111,48", wrong: "113,14" },
    { sheet: "T3.2 Dektari-Dektara", cell: "G12", right: "49,85", wrong: "49,58" },
    { sheet: "T3.2 Dektari-Dektara", cell: "G24", right: "20,63%", wrong: "17,10%" },
    { sheet: "T3.4 IKP", cell: "G10", right: "3,19", wrong: "2,39" },
    { sheet: "T3.6 IKKR", cell: "K13", right: "Waspada", wrong: "Siaga" },
    { sheet: "T3.6 IKKR", cell: "J19", right: "2,66", wrong: "2,56" },
    { sheet: "T3.7 Klien Rehab", cell: "P15", right: "=SUM(P5:P14) -> 36~#,##0", wrong: "=SUM(P5:P13) -> 32~#,##0" },
    { sheet: "T3.7 Klien Rehab", cell: "G8", right: "=F8/C8 -> 1.17777777778~0.00%", wrong: "=F9/C9 -> 1.025~0.00%" },
    { sheet: "T3.7 Klien Rehab", cell: "E10", right: "#9~#,##0", wrong: "#6~#,##0" },
    { sheet: "T3.11 WHOQoL", cell: "M7", right: "=AVERAGE(E7,G7,I7,K7) -> 69.3~0.000", wrong: "#63.9~0.000" },
    { sheet: "T3.11 WHOQoL", cell: "F36", right: "C", wrong: "B" },
    { sheet: "T3.14 Berantas", cell: "G15", right: "84", wrong: "79" },
    { sheet: "T3.14 Berantas", cell: "J33", right: "6,33%", wrong: "5,95%" },
    { sheet: "T3.17 Barang Bukti", cell: "G4", right: "12.404,35", wrong: "12.440,35" },
    { sheet: "T3.17 Barang Bukti", cell: "K6", right: "1.529.500.000", wrong: "152.950.000" },
    { sheet: "T3.20 IKPA", cell: "I6", right: "=G6*H6 -> 12.624~0.00", wrong: "=D6*H6 -> 8.416~0.00" },
    { sheet: "T3.20 IKPA", cell: "L28", right: "=J28/K28 -> 95.9655555556~0.00", wrong: "=J28/J$18 -> 86.369~0.00" },
    { sheet: "T3.22 NKA", cell: "F10", right: "96,96", wrong: "96,69" },
    { sheet: "T3.23 Anggaran RO", cell: "D27", right: "32.550.000", wrong: "26.400.000" },
    { sheet: "T3.23 Anggaran RO", cell: "F32", right: "278.392.600", wrong: "214.187.600" },
    {
      sheet: "T3.24 Anggaran Satker",
      cell: "H13",
      right: "=SUM(H3:H12) -> 1330888242~#,##0",
      wrong: "=SUM(H3:H11) -> 1274475752~#,##0",
    },
    { sheet: "T3.24 Anggaran Satker", cell: "F18", right: "#7040022477~#,##0", wrong: "#7004022477~#,##0" },
    { sheet: "T3.27 Banding 2020-2024", cell: "K12", right: "96,00", wrong: "104,00" },
    { sheet: "T3.27 Banding 2020-2024", cell: "J20", right: "101,99", wrong: "82,86" },
    { sheet: "T3.28 Efisiensi", cell: "J6", right: "Tidak efisien", wrong: "Efisien" },
    { sheet: "Narasi", cell: "A1", right: "tujuh ratus dua puluh ribu rupiah", wrong: "tujuh ratus ribu rupiah" },
    { sheet: "Narasi", cell: "A2", right: "10 IKK berkategori Sangat Baik", wrong: "11 IKK berkategori Sangat Baik" },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "terendah BNNK Empat Lawang (48,66)",
      wrong: "terendah BNNK Musi Rawas (48,66)",
    },
    { sheet: "Narasi", cell: "A4", right: "naik 12,950 poin", wrong: "naik 13,950 poin" },
    { sheet: "Narasi", cell: "A5", right: "171 di antaranya", wrong: "108 di antaranya" },
    { sheet: "Narasi", cell: "A6", right: "sehingga capaiannya 96,73%", wrong: "sehingga capaiannya 103,38%" },
    { sheet: "Narasi", cell: "A7", right: "terdiri atas 412 laki-laki", wrong: "terdiri atas 421 laki-laki" },
    { sheet: "Narasi", cell: "A9", right: "Sebanyak 292 dari 382 klien", wrong: "Sebanyak 282 dari 382 klien" },
    { sheet: "Narasi", cell: "A10", right: "masih kurang 12 orang", wrong: "masih kurang 14 orang" },
    { sheet: "Narasi", cell: "A12", right: "naik 6 kasus (11,54%)", wrong: "naik 6 kasus (10,34%)" },
    { sheet: "Narasi", cell: "A13", right: "156 orang (70,9%)", wrong: "156 orang (76,1%)" },
    { sheet: "Narasi", cell: "A14", right: "diperkirakan 91.032 jiwa", wrong: "diperkirakan 910.320 jiwa" },
    { sheet: "Narasi", cell: "A16", right: "meningkat 4,78 dari tahun 2023", wrong: "meningkat 5,28 dari tahun 2023" },
    { sheet: "Narasi", cell: "A17", right: "sisa pagu Rp578.588.717,-", wrong: "sisa pagu Rp135.738.717,-" },
    { sheet: "Narasi", cell: "A19", right: "BNNK Prabumulih sebesar 98,04%", wrong: "BNNK Prabumulih sebesar 97,60%" },
  ],
};
