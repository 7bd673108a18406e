import type { ReportCase } from "./report-case";

/** a provincial narcotics office of 2022: indices by office, cases and files by district, evidence, PMK 22 efficiency. */
export const bnnpRekap: ReportCase = {
  name: "a provincial narcotics office of 2022: indices by office, cases and files by district, evidence, PMK 22 efficiency",
  year: 2022,
  isDense: true,
  sheets: [
    {
      name: "PK 2022",
      sheet: `
PERJANJIAN KINERJA TAHUN 2022
BNN PROVINSI KALIMANTAN SELATAN

No | Sasaran Kegiatan | Indikator Kinerja Kegiatan | Target 2022
(1) | (2) | (3) | (4)
1. | Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkoba | Indeks Ketahanan Diri Remaja (DEKTARI) | 51,00 Indeks
2. | Meningkatnya daya tangkal keluarga terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkoba | Indeks Ketahanan Keluarga | 78,67 Indeks
3. | Meningkatnya kesadaran dan kepedulian masyarakat dalam penanganan P4GN | Indeks Kemandirian Partisipasi (IKP) | 3,20 Indeks
4. | Menurunnya tingkat kerawanan kawasan rawan narkotika | Jumlah kawasan rawan yang turun status dari "Bahaya" menjadi "Waspada" | 2 Kawasan
5. | Meningkatnya upaya pemulihan penyalahguna dan/atau pecandu narkotika | Persentase penyalahguna yang mengalami peningkatan kualitas hidup | 70,00%
6. | Meningkatnya kapasitas dan aksesibilitas layanan rehabilitasi | Jumlah unit IBM yang operasional | 8 Unit
 |  | Jumlah petugas IBM (Agen Pemulihan) yang terlatih | 40 Orang
 |  | Jumlah lembaga rehabilitasi yang operasional | 5 Lembaga
 |  | Indeks Kepuasan Layanan Rehabilitasi | 3,20 Indeks
7. | Meningkatnya pengungkapan tindak pidana narkotika dan prekursor narkotika | Jumlah berkas perkara yang dinyatakan lengkap (P-21) | 20 Berkas
 |  | Jumlah jaringan peredaran gelap yang diungkap | 3 Jaringan
8. | Meningkatnya kualitas layanan asesmen terpadu | Rata-rata waktu penyelesaian asesmen terpadu (TAT) | 6,0 Hari
9. | Meningkatnya kualitas manajemen kinerja dan anggaran | Nilai Kinerja Anggaran (NKA) BNNP | 88,00 Nilai
10. | Meningkatnya tata kelola administrasi keuangan sesuai prosedur | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) BNNP | 95,00 Nilai

No | Kegiatan | Anggaran
 | Program Pencegahan dan Pemberantasan Penyalahgunaan dan Peredaran Gelap Narkotika (P4GN) | Rp3.904.000.000,-
1 | 5935 Pengelolaan Informasi dan Edukasi | Rp495.500.000,-
2 | 5936 Penyelenggaraan Advokasi | Rp467.500.000,-
3 | 5937 Pemberdayaan Peran Serta Masyarakat | Rp453.500.000,-
4 | 5938 Pemberdayaan Alternatif | Rp228.000.000,-
5 | 5939 Pengelolaan dan Penyelenggaraan Rehabilitasi | Rp596.000.000,-
6 | 5940 Penyidikan Tindak Pidana Narkotika | Rp1.338.000.000,-
7 | 5941 Pengawasan Tahanan dan Barang Bukti | Rp325.500.000,-
 | Program Dukungan Manajemen | Rp9.250.500.000,-
8 | 3979 Penyusunan dan Pengembangan Rencana Program dan Anggaran | Rp99.000.000,-
9 | 3980 Pembinaan Administrasi dan Pengelolaan Keuangan | Rp76.500.000,-
10 | 3981 Pengembangan Organisasi, Tata Laksana dan SDM | Rp130.000.000,-
11 | 3982 Penyelenggaraan Ketatausahaan, Rumah Tangga dan Sarana Prasarana | Rp8.945.000.000,-
Jumlah Anggaran |  | Rp13.154.500.000,-
Terbilang |  | Tiga belas miliar seratus lima puluh empat juta lima ratus ribu rupiah

 |  |  | Banjarmasin,     Januari 2022
Kepala BNN, |  |  | Kepala BNNP Kalimantan Selatan,

ttd. |  |  | ttd.
`,
    },
    {
      name: "T3.1 Capaian IKK",
      sheet: `
Tabel 3.1 Capaian Kinerja BNNP Kalimantan Selatan Tahun 2022

SK | Indikator Kinerja Kegiatan | Satuan | Target | Realisasi | Capaian (%) | Capaian maks. 120% | Keterangan
1 | 2 | 3 | 4 | 5 | 6=5/4x100 | 7 | 8
SK1 | Indeks Ketahanan Diri Remaja (DEKTARI) | Indeks | 51,00 | 53,43 | 104,76 | 104,76 | Melampaui
SK2 | Indeks Ketahanan Keluarga | Indeks | 78,67 | 84,37 | 107,25 | 107,25 | Melampaui
SK3 | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,20 | 3,28 | 102,50 | 102,50 | Melampaui
SK4 | Jumlah kawasan rawan yang turun status dari "Bahaya" menjadi "Waspada" | Kawasan | 2 | 3 | 150,00 | 120,00 | Melampaui
SK5 | Persentase penyalahguna yang mengalami peningkatan kualitas hidup | % | 70,00 | 84,62 | 120,89 | 120,00 | Melampaui
SK6 | Jumlah unit IBM yang operasional | Unit | 8 | 8 | 100,00 | 100,00 | Tercapai
 | Jumlah petugas IBM (Agen Pemulihan) yang terlatih | Orang | 40 | 42 | 105,00 | 105,00 | Melampaui
 | Jumlah lembaga rehabilitasi yang operasional | Lembaga | 5 | 5 | 100,00 | 100,00 | Tercapai
 | Indeks Kepuasan Layanan Rehabilitasi | Indeks | 3,20 | 3,46 | 108,13 | 108,13 | Melampaui
SK7 | Jumlah berkas perkara yang dinyatakan lengkap (P-21) | Berkas | 20 | 22 | 110,00 | 110,00 | Melampaui
 | Jumlah jaringan peredaran gelap yang diungkap | Jaringan | 3 | 2 | 66,67 | 66,67 | Tidak tercapai
SK8 | Rata-rata waktu penyelesaian asesmen terpadu (TAT) *) | Hari | 6,0 | 5,4 | 110,00 | 110,00 | Melampaui
SK9 | Nilai Kinerja Anggaran (NKA) BNNP | Nilai | 88,00 | 85,84 | 97,55 | 97,55 | Tidak tercapai
SK10 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) BNNP | Nilai | 95,00 | 96,98 | 102,08 | 102,08 | Melampaui
Rata-rata capaian |  |  |  |  | 106,06 | 103,85
*) indikator minimize (semakin kecil semakin baik): capaian = (2 x target - realisasi)/target x 100. Kolom 7: capaian di atas 120% dihitung 120%.

Rekapitulasi | Jumlah IKK | Persentase
Melampaui (> 100%) | 10 | 71,43%
Tercapai (= 100%) | 2 | 14,29%
Tidak tercapai (< 100%) | 2 | 14,29%
Jumlah | 14 | 100,00%
`,
    },
    {
      name: "T3.2 DEKTARI & Dektara",
      sheet: `
Tabel 3.2 Hasil Pengukuran Indeks Ketahanan Diri Remaja (DEKTARI) BNNP Kalsel

No. | Satuan Pendidikan | Jml Responden | Dimensi |  |  | Indeks DEKTARI | Kategori
 |  |  | Self Regulation | Assertiveness | Reaching Out
1 | SMPN 6 Banjarmasin | 30 | 53,12 | 52,47 | 54,18 | 53,26 | Tinggi
2 | SMPN 14 Banjarmasin | 30 | 51,86 | 50,94 | 53,27 | 52,02 | Tinggi
3 | SMPN 2 Martapura | 28 | 54,05 | 52,71 | 55,36 | 54,04 | Tinggi
4 | SMAN 7 Banjarmasin | 32 | 55,41 | 54,16 | 56,02 | 55,20 | Sangat Tinggi
5 | SMAN 2 Banjarbaru | 30 | 56,23 | 55,48 | 57,19 | 56,30 | Sangat Tinggi
6 | SMKN 4 Banjarmasin | 30 | 49,72 | 48,35 | 51,14 | 49,74 | Rendah
Jumlah/Rata-rata |  | 180 | 53,40 | 52,35 | 54,53 | 53,43 | Tinggi
Catatan: indeks adalah rata-rata sederhana tiga dimensi; rata-rata tidak ditimbang jumlah responden.

Interval DEKTARI | Kategori |  | Interval Ketahanan Keluarga |  | Kategori
55,00 - 100,00 | Sangat Tinggi |  | 88,31 - 100,00 |  | Sangat Tinggi
50,00 - 54,99 | Tinggi |  | 76,61 - 88,30 |  | Tinggi
45,00 - 49,99 | Rendah |  | 65,00 - 76,60 |  | Rendah
0,00 - 44,99 | Sangat Rendah |  | 25,00 - 64,99 |  | Sangat Rendah

Tabel 3.3 Indeks Ketahanan Keluarga per Satuan Kerja Tahun 2022
No. | Satuan Kerja | Desa/Kelurahan | Jml Keluarga | Target | Realisasi | % Capaian | Selisih | Kategori
1 | BNNP Kalimantan Selatan | Kel. Pekauman | 10 | 78,67 | 84,37 | 107,25% | +5,70 | Tinggi
2 | BNNK Banjarmasin | Kel. Kelayan Barat | 10 | 78,67 | 81,25 | 103,28% | +2,58 | Tinggi
3 | BNNK Banjarbaru | Kel. Guntung Payung | 10 | 78,67 | 89,06 | 113,21% | +10,39 | Sangat Tinggi
4 | BNNK Tanah Laut | Desa Batu Tungku | 10 | 77,25 | 79,84 | 103,35% | +2,59 | Tinggi
5 | BNNK Barito Kuala | Desa Sungai Lumbah | 8 | 77,25 | 76,12 | 98,54% | -1,13 | Rendah
6 | BNNK Hulu Sungai Selatan | Desa Gambah Dalam | 10 | 78,00 | 82,50 | 105,77% | +4,50 | Tinggi
7 | BNNK Hulu Sungai Utara | Desa Palampitan Hulu | 10 | 77,25 | 77,98 | 100,94% | +0,73 | Tinggi
8 | BNNK Balangan | Desa Lasung Batu | 10 | 77,25 | 88,75 | 114,89% | +11,50 | Sangat Tinggi
9 | BNNK Tabalong | Desa Maburai | 10 | 78,67 | 90,15 | 114,59% | +11,48 | Sangat Tinggi
Jumlah/Rata-rata |  |  | 88 | 77,96 | 83,34 | 106,87% |  | Tinggi
`,
    },
    {
      name: "T3.4 Diseminasi",
      sheet: `
Tabel 3.4 Diseminasi Informasi P4GN Menurut Media dan Triwulan Tahun 2022

No | Media | TW I |  | TW II |  | TW III |  | TW IV |  | Jumlah |  | % Orang
 |  | Keg. | Orang | Keg. | Orang | Keg. | Orang | Keg. | Orang | Keg. | Orang
1 | Sosialisasi/tatap muka | 12 | 840 | 18 | 1.310 | 21 | 1.485 | 15 | 1.022 | 66 | 4.657 | 1,7%
2 | Talkshow radio | 2 | 3.200 | 3 | 4.750 | 3 | 4.600 | 2 | 3.150 | 10 | 15.700 | 5,6%
3 | Talkshow/insert televisi lokal | - | - | 1 | 12.500 | 2 | 21.800 | 1 | 11.400 | 4 | 45.700 | 16,3%
4 | Media cetak (surat kabar) | 1 | 5.000 | 2 | 9.600 | 2 | 9.850 | 1 | 4.900 | 6 | 29.350 | 10,4%
5 | Media online/portal berita | 6 | 7.420 | 8 | 10.135 | 9 | 11.260 | 7 | 8.815 | 30 | 37.630 | 13,4%
6 | Media sosial satker | 45 | 18.230 | 52 | 21.475 | 58 | 24.310 | 49 | 20.165 | 204 | 84.180 | 29,9%
7 | Videotron/media luar ruang | - | - | 2 | 16.000 | 2 | 17.500 | 2 | 15.200 | 6 | 48.700 | 17,3%
8 | Branding sarana publik | - | - | - | - | 1 | 6.400 | 1 | 5.800 | 2 | 12.200 | 4,3%
9 | Pagelaran seni/CFD | 1 | 450 | 1 | 620 | 2 | 1.375 | 1 | 588 | 5 | 3.033 | 1,1%
JUMLAH |  | 67 | 35.140 | 87 | 76.390 | 100 | 98.580 | 79 | 71.040 | 333 | 281.150 | 100,0%
% terhadap setahun |  |  | 12,5% |  | 27,2% |  | 35,1% |  | 25,3%
Jumlah persentase tidak selalu tepat 100 karena pembulatan.

Tabel 3.5 Sebaran Orang Terpapar Informasi P4GN per Kabupaten/Kota
No | Kabupaten/Kota | Penduduk Usia 10-64 th | Orang Terpapar | Belum Terpapar | Cakupan (%)
1 | Kota Banjarmasin | 512.480 | 67.315 | 445.165 | 13,14
2 | Kota Banjarbaru | 201.735 | 48.620 | 153.115 | 24,10
3 | Kab. Banjar | 441.210 | 30.754 | 410.456 | 6,97
4 | Kab. Tanah Laut | 268.340 | 31.208 | 237.132 | 11,63
5 | Kab. Tanah Bumbu | 249.115 | 9.873 | 239.242 | 3,96
6 | Kab. Kotabaru | 251.690 | 7.416 | 244.274 | 2,95
7 | Kab. Barito Kuala | 242.875 | 16.540 | 226.335 | 6,81
8 | Kab. Tapin | 146.320 | 8.127 | 138.193 | 5,55
9 | Kab. Hulu Sungai Selatan | 176.455 | 14.982 | 161.473 | 8,49
10 | Kab. Hulu Sungai Tengah | 200.310 | 6.935 | 193.375 | 3,46
11 | Kab. Hulu Sungai Utara | 174.860 | 12.471 | 162.389 | 7,13
12 | Kab. Balangan | 100.925 | 11.386 | 89.539 | 11,28
13 | Kab. Tabalong | 194.570 | 15.523 | 179.047 | 7,98
Jumlah |  | 3.160.885 | 281.150 | 2.879.735 | 8,89
`,
    },
    {
      name: "T3.6 IKP",
      sheet: `
Tabel 3.6 Indeks Kemandirian Partisipasi (IKP) Tahun 2022
Satuan Kerja | Lingkungan |  |  |  | IKP | Nilai Konversi (IKP x 25) | Target | % Capaian | Kategori
 | Pemerintah | Swasta | Pendidikan | Masyarakat
BNNP Kalimantan Selatan | 3,31 | 3,18 | 3,36 | 3,27 | 3,28 | 82,00 | 3,20 | 102,50 | Sangat Mandiri (A)
BNNK Banjarmasin | 3,22 | 3,05 | 3,30 | 3,15 | 3,18 | 79,50 | 3,10 | 102,58 | Mandiri (B)
BNNK Banjarbaru | 3,40 | 3,28 | 3,45 | 3,31 | 3,36 | 84,00 | 3,20 | 105,00 | Sangat Mandiri (A)
BNNK Tanah Laut | 3,12 | 2,94 | 3,20 | 3,06 | 3,08 | 77,00 | 3,00 | 102,67 | Mandiri (B)
BNNK Barito Kuala | 2,88 | 2,61 | 3,02 | 2,77 | 2,82 | 70,50 | 2,80 | 100,71 | Mandiri (B)
BNNK Hulu Sungai Selatan | 3,26 | 3,10 | 3,34 | 3,22 | 3,23 | 80,75 | 3,10 | 104,19 | Mandiri (B)
BNNK Hulu Sungai Utara | 3,02 | 2,38 | 2,71 | 2,31 | 2,61 | 65,25 | 2,80 | 93,21 | Mandiri (B)
BNNK Balangan | 3,19 | 3,24 | 3,38 | 3,27 | 3,27 | 81,75 | 3,10 | 105,48 | Sangat Mandiri (A)
BNNK Tabalong | 3,35 | 3,42 | 3,41 | 3,30 | 3,37 | 84,25 | 3,20 | 105,31 | Sangat Mandiri (A)
Rata-rata | 3,19 | 3,02 | 3,24 | 3,07 | 3,13 | 78,25 | - | - | Mandiri (B)

Nilai Interval | Nilai Konversi | Mutu | Kategori
1,00 - 1,75 | 25,00 - 43,75 | D | Tidak Mandiri
1,76 - 2,50 | 43,76 - 62,50 | C | Kurang Mandiri
2,51 - 3,25 | 62,51 - 81,25 | B | Mandiri
3,26 - 4,00 | 81,26 - 100,00 | A | Sangat Mandiri

Tabel 3.7 Deteksi Dini Penyalahgunaan Narkotika melalui Tes Urine
Lingkungan | Kegiatan | Peserta (orang) | Positif | Negatif | % Positif
Instansi Pemerintah | 14 | 612 | 4 | 608 | 0,65%
Swasta/Dunia Usaha | 9 | 385 | 7 | 378 | 1,82%
Pendidikan | 12 | 548 | 2 | 546 | 0,36%
Masyarakat | 6 | 173 | 5 | 168 | 2,89%
Jumlah | 41 | 1.718 | 18 | 1.700 | 1,05%
`,
    },
    {
      name: "T3.8 Rehabilitasi",
      sheet: `
Tabel 3.8 Klien Rehabilitasi Menurut Layanan dan Jenis Kelamin Tahun 2022

No | Fasilitas | Rawat Jalan |  |  | Rawat Inap |  |  | Pascarehabilitasi |  |  | Total
 |  | L | P | Jml | L | P | Jml | L | P | Jml | L | P | Jml
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14
A | Instansi Pemerintah (BNN) | 292 | 39 | 331 | - | - | - | 66 | 6 | 72 | 358 | 45 | 403
1 | Klinik Pratama BNNP Kalsel | 57 | 9 | 66 | - | - | - | 13 | 2 | 15 | 70 | 11 | 81
2 | Klinik BNNK Banjarmasin | 48 | 7 | 55 | - | - | - | 11 | 1 | 12 | 59 | 8 | 67
3 | Klinik BNNK Banjarbaru | 39 | 6 | 45 | - | - | - | 9 | 1 | 10 | 48 | 7 | 55
4 | Klinik BNNK Tanah Laut | 27 | 3 | 30 | - | - | - | 6 | - | 6 | 33 | 3 | 36
5 | Klinik BNNK Barito Kuala | 22 | 2 | 24 | - | - | - | 5 | - | 5 | 27 | 2 | 29
6 | Klinik BNNK Hulu Sungai Selatan | 25 | 4 | 29 | - | - | - | 6 | 1 | 7 | 31 | 5 | 36
7 | Klinik BNNK Hulu Sungai Utara | 24 | 1 | 25 | - | - | - | 5 | - | 5 | 29 | 1 | 30
8 | Klinik BNNK Balangan | 19 | 3 | 22 | - | - | - | 4 | - | 4 | 23 | 3 | 26
9 | Klinik BNNK Tabalong | 31 | 4 | 35 | - | - | - | 7 | 1 | 8 | 38 | 5 | 43
B | Instansi Pemerintah Lain | 52 | 7 | 59 | 68 | 9 | 77 | - | - | - | 120 | 16 | 136
10 | RSJ Sambang Lihum | 34 | 5 | 39 | 62 | 8 | 70 | - | - | - | 96 | 13 | 109
11 | RSUD Ulin Banjarmasin | 18 | 2 | 20 | 6 | 1 | 7 | - | - | - | 24 | 3 | 27
C | Komponen Masyarakat | 28 | 3 | 31 | 58 | 3 | 61 | 8 | - | 8 | 94 | 6 | 100
12 | Yayasan LRPPN-BI Banjarbaru | 12 | 1 | 13 | 37 | - | 37 | 8 | - | 8 | 57 | 1 | 58
13 | Yayasan Al-Hijrah Foundation | 9 | - | 9 | 21 | 3 | 24 | - | - | - | 30 | 3 | 33
14 | Yayasan Sahabat Bangkit | 7 | 2 | 9 | - | - | - | - | - | - | 7 | 2 | 9
Jumlah (A+B+C) |  | 372 | 49 | 421 | 126 | 12 | 138 | 74 | 6 | 80 | 572 | 67 | 639

Tabel 3.9 Kualitas Hidup Klien (WHOQoL) |  |  |  |  |  |  | Tabel 3.10 Zat Utama yang Disalahgunakan
Satuan Kerja | Diukur | Meningkat | Tidak meningkat | Persentase | Capaian (target 70%) |  | No | Jenis Zat | Klien | %
BNNP | 39 | 33 | 6 | 84,62 % | 120,89 % |  | 1 | Metamfetamin (sabu) | 485 | 75,90 %
Banjarmasin | 34 | 27 | 7 | 79,41 % | 113,44 % |  | 2 | Sediaan farmasi/obat daftar G | 96 | 15,02 %
Banjarbaru | 30 | 25 | 5 | 83,33 % | 119,04 % |  | 3 | Ekstasi/MDMA | 28 | 4,38 %
Tanah Laut | 18 | 14 | 4 | 77,78 % | 111,11 % |  | 4 | Ganja & kanabinoid sintetis | 19 | 2,97 %
Barito Kuala | 16 | 11 | 5 | 68,75 % | 98,21 % |  | 5 | Alkohol & inhalan | 11 | 1,72 %
HSS | 20 | 16 | 4 | 80,00 % | 114,29 % |  | Jumlah |  | 639 | 100,00 %
HSU | 15 | 10 | 5 | 66,67 % | 95,24 %
Balangan | 12 | 9 | 3 | 75,00 % | 107,14 %
Tabalong | 22 | 19 | 3 | 86,36 % | 123,37 %
Jumlah | 206 | 164 | 42 | 79,61 % | 113,73 %

Tabel 3.11 Unit Intervensi Berbasis Masyarakat
No | Desa/Kelurahan | Wilayah | Petugas (AP) | Klien | Klien per petugas
1 | Alalak Utara | Banjarmasin | 6 | 14 | 2,3
2 | Kuin Cerucuk | Banjarmasin | 5 | 11 | 2,2
3 | Loktabat Selatan | Banjarbaru | 5 | 9 | 1,8
4 | Pelaihari | Tanah Laut | 5 | 8 | 1,6
5 | Handil Bakti | Barito Kuala | 5 | 10 | 2,0
6 | Kandangan Kota | HSS | 5 | 7 | 1,4
7 | Murung Sari | HSU | 5 | 6 | 1,2
8 | Pembataan | Tabalong | 6 | 12 | 2,0
Jumlah 8 unit |  |  | 42 | 77 | 1,8
`,
    },
    {
      name: "T3.12 LKN-P21",
      sheet: `
Tabel 3.12 Pengungkapan Kasus dan Tersangka BNNP/BNNK se-Kalimantan Selatan

No | Satuan Kerja | LKN |  | Naik/(Turun) |  | Tersangka 2022
 |  | 2021 | 2022 | Kasus | % | Lk | Pr | Jml
1 | BNNP Kalimantan Selatan | 20 | 24 | 4 | 20,00 | 36 | 6 | 42
2 | BNNK Banjarmasin | 14 | 16 | 2 | 14,29 | 19 | 3 | 22
3 | BNNK Banjarbaru | 9 | 8 | (1) | (11,11) | 10 | 1 | 11
4 | BNNK Tanah Laut | 6 | 7 | 1 | 16,67 | 8 | - | 8
5 | BNNK Barito Kuala | 5 | 4 | (1) | (20,00) | 5 | - | 5
6 | BNNK Hulu Sungai Selatan | 6 | 6 | - | - | 7 | 1 | 8
7 | BNNK Hulu Sungai Utara | 5 | 7 | 2 | 40,00 | 8 | 1 | 9
8 | BNNK Balangan | 3 | 4 | 1 | 33,33 | 4 | - | 4
9 | BNNK Tabalong | 8 | 9 | 1 | 12,50 | 11 | 2 | 13
Jumlah |  | 76 | 85 | 9 | 11,84 | 108 | 14 | 122

Tabel 3.13 Penyelesaian Berkas Perkara (P-21)
No | Satuan Kerja | Tunggakan 2021 | LKN 2022 | Jumlah Ditangani | P-21 | Dalam Proses | Target P-21 | % Capaian | % Penyelesaian
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7=5-6 | 8 | 9=6/8 | 10=6/5
1 | BNNP Kalimantan Selatan | 4 | 24 | 28 | 22 | 6 | 20 | 110,00 | 78,57
2 | BNNK Banjarmasin | 3 | 16 | 19 | 15 | 4 | 14 | 107,14 | 78,95
3 | BNNK Banjarbaru | 1 | 8 | 9 | 7 | 2 | 8 | 87,50 | 77,78
4 | BNNK Tanah Laut | 2 | 7 | 9 | 7 | 2 | 6 | 116,67 | 77,78
5 | BNNK Barito Kuala | 0 | 4 | 4 | 4 | - | 5 | 80,00 | 100,00
6 | BNNK Hulu Sungai Selatan | 1 | 6 | 7 | 6 | 1 | 6 | 100,00 | 85,71
7 | BNNK Hulu Sungai Utara | 1 | 7 | 8 | 6 | 2 | 5 | 120,00 | 75,00
8 | BNNK Balangan | 0 | 4 | 4 | 3 | 1 | 3 | 100,00 | 75,00
9 | BNNK Tabalong | 2 | 9 | 11 | 9 | 2 | 8 | 112,50 | 81,82
Jumlah |  | 14 | 85 | 99 | 79 | 20 | 75 | 105,33 | 79,80

Usia Tersangka | Jml | % |  | Pekerjaan Tersangka | Jml | %
< 19 tahun | 3 | 2,5 |  | Karyawan swasta | 48 | 39,3
19 - 25 tahun | 29 | 23,8 |  | Wiraswasta | 27 | 22,1
26 - 35 tahun | 47 | 38,5 |  | Buruh/petani | 24 | 19,7
36 - 45 tahun | 31 | 25,4 |  | Tidak bekerja | 15 | 12,3
> 45 tahun | 12 | 9,8 |  | Pelajar/mahasiswa | 4 | 3,3
Jumlah | 122 | 100,0 |  | ASN/TNI/Polri | 2 | 1,6
 |  |  |  | Ibu rumah tangga | 2 | 1,6
 |  |  |  | Jumlah | 122 | 100,0
`,
    },
    {
      name: "T3.14 Barang Bukti",
      sheet: `
Tabel 3.14 Daftar LKN, Tersangka dan Barang Bukti BNNP Kalimantan Selatan 2022
No | Nomor LKN | Tanggal | Tersangka |  |  | Barang Bukti
 |  |  | L | P | Jml | Sabu (gram) | Ekstasi (butir) | Ganja (gram)
#1~0 | LKN/0001-NAR/I/2022/BNNP | 11 Jan | #1~0 | - | =SUM(D4:E4) -> 1~0 | #101.35~#,##0.00 | - | -
#2~0 | LKN/0002-NAR/I/2022/BNNP | 24 Jan | #2~0 | - | =SUM(D5:E5) -> 2~0 | #48.72~#,##0.00 | - | -
#3~0 | LKN/0003-NAR/II/2022/BNNP | 07 Feb | #2~0 | #1~0 | =SUM(D6:E6) -> 3~0 | #512.4~#,##0.00 | #150~#,##0 | -
#4~0 | LKN/0004-NAR/II/2022/BNNP | 16 Feb | #1~0 | - | =SUM(D7:E7) -> 1~0 | #25.06~#,##0.00 | - | -
#5~0 | LKN/0005-NAR/III/2022/BNNP | 02 Mar | #1~0 | - | =SUM(D8:E8) -> 1~0 | - | - | #1250.6~#,##0.00
#6~0 | LKN/0006-NAR/III/2022/BNNP | 15 Mar | #2~0 | - | =SUM(D9:E9) -> 2~0 | #1004.18~#,##0.00 | - | -
#7~0 | LKN/0007-NAR/III/2022/BNNP | 29 Mar | #1~0 | #1~0 | =SUM(D10:E10) -> 2~0 | #73.91~#,##0.00 | #25~#,##0 | -
#8~0 | LKN/0008-NAR/IV/2022/BNNP | 12 Apr | #2~0 | - | =SUM(D11:E11) -> 2~0 | #210.55~#,##0.00 | - | -
#9~0 | LKN/0009-NAR/IV/2022/BNNP | 27 Apr | #1~0 | - | =SUM(D12:E12) -> 1~0 | #9.87~#,##0.00 | - | -
#10~0 | LKN/0010-NAR/V/2022/BNNP | 17 Mei | #1~0 | #1~0 | =SUM(D13:E13) -> 2~0 | - | #498~#,##0 | -
#11~0 | LKN/0011-NAR/V/2022/BNNP | 30 Mei | #2~0 | - | =SUM(D14:E14) -> 2~0 | #156.2~#,##0.00 | - | -
#12~0 | LKN/0012-NAR/VI/2022/BNNP | 09 Jun | #3~0 | - | =SUM(D15:E15) -> 3~0 | #2031.64~#,##0.00 | #200~#,##0 | -
#13~0 | LKN/0013-NAR/VI/2022/BNNP | 22 Jun | #1~0 | - | =SUM(D16:E16) -> 1~0 | #64.33~#,##0.00 | - | -
#14~0 | LKN/0014-NAR/VII/2022/BNNP | 05 Jul | #1~0 | - | =SUM(D17:E17) -> 1~0 | #18.49~#,##0.00 | - | #12.35~#,##0.00
#15~0 | LKN/0015-NAR/VII/2022/BNNP | 19 Jul | #2~0 | - | =SUM(D18:E18) -> 2~0 | - | - | #486.9~#,##0.00
#16~0 | LKN/0016-NAR/VIII/2022/BNNP | 02 Agt | #1~0 | #1~0 | =SUM(D19:E19) -> 2~0 | #305.77~#,##0.00 | #12~#,##0 | -
#17~0 | LKN/0017-NAR/VIII/2022/BNNP | 15 Agt | #2~0 | - | =SUM(D20:E20) -> 2~0 | #97.02~#,##0.00 | - | -
#18~0 | LKN/0018-NAR/VIII/2022/BNNP | 30 Agt | #1~0 | - | =SUM(D21:E21) -> 1~0 | #51.26~#,##0.00 | - | -
#19~0 | LKN/0019-NAR/IX/2022/BNNP | 13 Sep | #3~0 | #1~0 | =SUM(D22:E22) -> 4~0 | #1518.93~#,##0.00 | #315~#,##0 | -
#20~0 | LKN/0020-NAR/IX/2022/BNNP | 27 Sep | #1~0 | - | =SUM(D23:E23) -> 1~0 | #33.7~#,##0.00 | - | -
#21~0 | LKN/0021-NAR/X/2022/BNNP | 11 Okt | #1~0 | - | =SUM(D24:E24) -> 1~0 | #120.84~#,##0.00 | - | -
#22~0 | LKN/0022-NAR/X/2022/BNNP | 26 Okt | #1~0 | - | =SUM(D25:E25) -> 1~0 | - | - | #2104.75~#,##0.00
#23~0 | LKN/0023-NAR/XI/2022/BNNP | 14 Nov | #2~0 | - | =SUM(D26:E26) -> 2~0 | #412.15~#,##0.00 | #50~#,##0 | -
#24~0 | LKN/0024-NAR/XII/2022/BNNP | 06 Des | #1~0 | #1~0 | =SUM(D27:E27) -> 2~0 | #86.44~#,##0.00 | - | -
Jumlah 24 LKN |  |  | =SUM(D4:D27) -> 36~0 | =SUM(E4:E27) -> 6~0 | =SUM(F4:F27) -> 42~0 | =SUM(G4:G27) -> 6882.81~#,##0.00 | =SUM(H4:H27) -> 1250~#,##0 | =SUM(I4:I27) -> 3854.6~#,##0.00

Tabel 3.15 Pemusnahan Barang Bukti
Jenis | Satuan | Disita | Uji Laboratorium | Pembuktian Sidang | Dimusnahkan | % Dimusnahkan | Asumsi jiwa per satuan | Jiwa Terselamatkan
1 | 2 | 3 | 4 | 5 | 6=3-4-5 | 7=6/3 | 8 | 9=3x8
Sabu | gram | #6882.81~#,##0.00 | #14.62~#,##0.00 | #38.75~#,##0.00 | =C33-D33-E33 -> 6829.44~#,##0.00 | =F33/C33 -> 0.9922458996~0.00% | #5~0 | =ROUND(C33*H33,0) -> 34414~#,##0
Ekstasi | butir | #1250~#,##0 | #27~#,##0 | #54~#,##0 | =C34-D34-E34 -> 1169~#,##0 | =F34/C34 -> 0.9352~0.00% | #2~0 | =ROUND(C34*H34,0) -> 2500~#,##0
Ganja | gram | #3854.6~#,##0.00 | #4.85~#,##0.00 | #9.3~#,##0.00 | =C35-D35-E35 -> 3840.45~#,##0.00 | =F35/C35 -> 0.9963290614~0.00% | #1~0 | =ROUND(C35*H35,0) -> 3855~#,##0
Jumlah jiwa terselamatkan |  |  |  |  |  |  |  | =SUM(I33:I35) -> 40769~#,##0

Perbandingan Barang Bukti 2020-2022
Jenis | Satuan | #2020~0 | #2021~0 | #2022~0 | Naik/Turun 2021-2022 | % Naik/Turun
Sabu | gram | #4318.27~#,##0.00 | #5940.15~#,##0.00 | #6882.81~#,##0.00 | =E40-D40 -> 942.66~#,##0.00 | =F40/D40 -> 0.1586929623~0.00%
Ekstasi | butir | #2105~#,##0 | #1684~#,##0 | #1250~#,##0 | =E41-D41 -> -434~#,##0 | =F41/D41 -> -0.257719715~0.00%
Ganja | gram | #1922.4~#,##0.00 | #3108.75~#,##0.00 | #3854.6~#,##0.00 | =E42-D42 -> 745.85~#,##0.00 | =F42/D42 -> 0.2399195818~0.00%
`,
    },
    {
      name: "T3.16 Rekap BNNK",
      sheet: `
Tabel 3.16 Rekapitulasi Capaian IKK BNNP dan BNNK se-Kalimantan Selatan Tahun 2022

No | Satuan Kerja | IKP |  |  | DEKTARI |  |  | Ketahanan Keluarga |  |  | Kualitas Hidup (%) |  |  | P-21 (berkas) |  |  | Rata-rata Capaian (%) | IKK Tercapai
 |  | T | R | % | T | R | % | T | R | % | T | R | % | T | R | %
1 | BNNP Kalimantan Selatan | 3,20 | 3,28 | 102,50 | 51,00 | 53,43 | 104,76 | 78,67 | 84,37 | 107,25 | 70,00 | 84,62 | 120,89 | 20 | 22 | 110,00 | 109,08 | 5 dari 5
2 | BNNK Banjarmasin | 3,10 | 3,18 | 102,58 | 51,00 | 52,10 | 102,16 | 78,67 | 81,25 | 103,28 | 70,00 | 79,41 | 113,44 | 14 | 15 | 107,14 | 105,72 | 5 dari 5
3 | BNNK Banjarbaru | 3,20 | 3,36 | 105,00 | 51,00 | 54,37 | 106,61 | 78,67 | 89,06 | 113,21 | 70,00 | 83,33 | 119,04 | 8 | 7 | 87,50 | 106,27 | 4 dari 5
4 | BNNK Tanah Laut | 3,00 | 3,08 | 102,67 | 50,00 | 50,64 | 101,28 | 77,25 | 79,84 | 103,35 | 70,00 | 77,78 | 111,11 | 6 | 7 | 116,67 | 107,02 | 5 dari 5
5 | BNNK Barito Kuala | 2,80 | 2,82 | 100,71 | 50,00 | 48,90 | 97,80 | 77,25 | 76,12 | 98,54 | 70,00 | 68,75 | 98,21 | 5 | 4 | 80,00 | 95,05 | 1 dari 5
6 | BNNK Hulu Sungai Selatan | 3,10 | 3,23 | 104,19 | 50,50 | 51,75 | 102,48 | 78,00 | 82,50 | 105,77 | 70,00 | 80,00 | 114,29 | 6 | 6 | 100,00 | 105,35 | 5 dari 5
7 | BNNK Hulu Sungai Utara | 2,80 | 2,61 | 93,21 | 50,00 | 50,24 | 100,48 | 77,25 | 77,98 | 100,94 | 70,00 | 66,67 | 95,24 | 5 | 6 | 120,00 | 101,97 | 3 dari 5
8 | BNNK Balangan | 3,10 | 3,27 | 105,48 | 50,50 | 53,02 | 104,99 | 77,25 | 88,75 | 114,89 | 70,00 | 75,00 | 107,14 | 3 | 3 | 100,00 | 106,50 | 5 dari 5
9 | BNNK Tabalong | 3,20 | 3,37 | 105,31 | 51,00 | 55,61 | 109,04 | 78,67 | 90,15 | 114,59 | 70,00 | 86,36 | 123,37 | 8 | 9 | 112,50 | 112,96 | 5 dari 5
Rata-rata se-Kalsel |  |  |  | 102,41 |  |  | 103,29 |  |  | 106,87 |  |  | 111,41 |  |  | 103,76 | 105,55 | 38 dari 45

Tabel 3.17 Kinerja Anggaran Satuan Kerja se-Kalimantan Selatan
No | Satuan Kerja | Pagu Efektif (Rp) | Realisasi (Rp) | Sisa (Rp) | % Realisasi | IKPA | NKA | Rata-rata Capaian IKK | Peringkat
1 | BNNP | 12.537.500.000 | 12.374.690.698 | 162.809.302 | 98,70 | 96,98 | 85,84 | 109,08 | 2
2 | Banjarmasin | 2.846.310.000 | 2.809.516.243 | 36.793.757 | 98,71 | 95,12 | 84,77 | 105,72 | 6
3 | Banjarbaru | 2.512.740.000 | 2.490.547.024 | 22.192.976 | 99,12 | 97,40 | 88,15 | 106,27 | 5
4 | Tanah Laut | 2.287.450.000 | 2.233.509.531 | 53.940.469 | 97,64 | 93,86 | 82,96 | 107,02 | 3
5 | Barito Kuala | 1.935.820.000 | 1.856.112.782 | 79.707.218 | 95,88 | 90,27 | 79,48 | 95,05 | 9
6 | HSS | 1.978.600.000 | 1.940.489.798 | 38.110.202 | 98,07 | 94,55 | 85,02 | 105,35 | 7
7 | HSU | 2.104.930.000 | 2.031.264.794 | 73.665.206 | 96,50 | 91,63 | 81,30 | 101,97 | 8
8 | Balangan | 1.864.275.000 | 1.844.311.516 | 19.963.484 | 98,93 | 96,08 | 86,44 | 106,50 | 4
9 | Tabalong | 2.431.980.000 | 2.416.144.052 | 15.835.948 | 99,35 | 98,14 | 89,03 | 112,96 | 1
Jumlah/Rata-rata |  | 30.499.605.000 | 29.996.586.438 | 503.018.562 | 98,35 | 94,89 | 84,78 | 105,55
`,
    },
    {
      name: "T3.18 Tren 2020-2022",
      sheet: `
Tabel 3.18 Perbandingan Capaian Kinerja Tahun 2020 - 2022
No | Indikator Kinerja Kegiatan | Satuan | #2020~0 |  |  | #2021~0 |  |  | #2022~0 |  |  | Naik/Turun Realisasi | Pertumbuhan (%)
 |  |  | Target | Realisasi | Cap. (%) | Target | Realisasi | Cap. (%) | Target | Realisasi | Cap. (%) | 2021-2022 | 2021-2022
#1~0 | Indeks Ketahanan Diri Remaja (DEKTARI) | Indeks | #50~0.00 | #51.12~0.00 | =E4/D4*100 -> 102.24~0.00 | #50.5~0.00 | #52.08~0.00 | =H4/G4*100 -> 103.1287128713~0.00 | #51~0.00 | #53.43~0.00 | =K4/J4*100 -> 104.7647058824~0.00 | =K4-H4 -> 1.35~0.00 | =M4/H4*100 -> 2.5921658986~0.00
#2~0 | Indeks Ketahanan Keluarga | Indeks | - | - | - | #78~0.00 | #80.95~0.00 | =H5/G5*100 -> 103.7820512821~0.00 | #78.67~0.00 | #84.37~0.00 | =K5/J5*100 -> 107.245455701~0.00 | =K5-H5 -> 3.42~0.00 | =M5/H5*100 -> 4.2248301421~0.00
#3~0 | Indeks Kemandirian Partisipasi (IKP) | Indeks | #3~0.00 | #3.05~0.00 | =E6/D6*100 -> 101.6666666667~0.00 | #3.1~0.00 | #3.14~0.00 | =H6/G6*100 -> 101.2903225806~0.00 | #3.2~0.00 | #3.28~0.00 | =K6/J6*100 -> 102.5~0.00 | =K6-H6 -> 0.14~0.00 | =M6/H6*100 -> 4.4585987261~0.00
#4~0 | Jumlah kawasan rawan yang turun status dari "Bahaya" menjadi "Waspada" | Kawasan | #1~#,##0 | #1~#,##0 | =E7/D7*100 -> 100~0.00 | #2~#,##0 | #1~#,##0 | =H7/G7*100 -> 50~0.00 | #2~#,##0 | #3~#,##0 | =K7/J7*100 -> 150~0.00 | =K7-H7 -> 2~#,##0 | =M7/H7*100 -> 200~0.00
#5~0 | Persentase penyalahguna yang mengalami peningkatan kualitas hidup | % | - | - | - | #65~0.00 | #78.38~0.00 | =H8/G8*100 -> 120.5846153846~0.00 | #70~0.00 | #84.62~0.00 | =K8/J8*100 -> 120.8857142857~0.00 | =K8-H8 -> 6.24~0.00 | =M8/H8*100 -> 7.9612145956~0.00
#6~0 | Jumlah unit IBM yang operasional | Unit | - | - | - | #5~#,##0 | #5~#,##0 | =H9/G9*100 -> 100~0.00 | #8~#,##0 | #8~#,##0 | =K9/J9*100 -> 100~0.00 | =K9-H9 -> 3~#,##0 | =M9/H9*100 -> 60~0.00
#7~0 | Jumlah petugas IBM (Agen Pemulihan) yang terlatih | Orang | - | - | - | #25~#,##0 | #25~#,##0 | =H10/G10*100 -> 100~0.00 | #40~#,##0 | #42~#,##0 | =K10/J10*100 -> 105~0.00 | =K10-H10 -> 17~#,##0 | =M10/H10*100 -> 68~0.00
#8~0 | Jumlah lembaga rehabilitasi yang operasional | Lembaga | #6~#,##0 | #5~#,##0 | =E11/D11*100 -> 83.3333333333~0.00 | #5~#,##0 | #5~#,##0 | =H11/G11*100 -> 100~0.00 | #5~#,##0 | #5~#,##0 | =K11/J11*100 -> 100~0.00 | =K11-H11 -> 0~#,##0 | =M11/H11*100 -> 0~0.00
#9~0 | Indeks Kepuasan Layanan Rehabilitasi | Indeks | #3~0.00 | #3.18~0.00 | =E12/D12*100 -> 106~0.00 | #3.1~0.00 | #3.3~0.00 | =H12/G12*100 -> 106.4516129032~0.00 | #3.2~0.00 | #3.46~0.00 | =K12/J12*100 -> 108.125~0.00 | =K12-H12 -> 0.16~0.00 | =M12/H12*100 -> 4.8484848485~0.00
#10~0 | Jumlah berkas perkara yang dinyatakan lengkap (P-21) | Berkas | #18~#,##0 | #17~#,##0 | =E13/D13*100 -> 94.4444444444~0.00 | #19~#,##0 | #21~#,##0 | =H13/G13*100 -> 110.5263157895~0.00 | #20~#,##0 | #22~#,##0 | =K13/J13*100 -> 110~0.00 | =K13-H13 -> 1~#,##0 | =M13/H13*100 -> 4.7619047619~0.00
#11~0 | Jumlah jaringan peredaran gelap yang diungkap | Jaringan | #2~#,##0 | #2~#,##0 | =E14/D14*100 -> 100~0.00 | #3~#,##0 | #3~#,##0 | =H14/G14*100 -> 100~0.00 | #3~#,##0 | #2~#,##0 | =K14/J14*100 -> 66.6666666667~0.00 | =K14-H14 -> -1~#,##0 | =M14/H14*100 -> -33.3333333333~0.00
#12~0 | Rata-rata waktu penyelesaian asesmen terpadu (TAT) *) | Hari | - | - | - | #6~0.0 | #6.3~0.0 | =(2*G15-H15)/G15*100 -> 95~0.00 | #6~0.0 | #5.4~0.0 | =(2*J15-K15)/J15*100 -> 110~0.00 | =K15-H15 -> -0.9~0.0 | =M15/H15*100 -> -14.2857142857~0.00
#13~0 | Nilai Kinerja Anggaran (NKA) BNNP | Nilai | #80~0.00 | #78.64~0.00 | =E16/D16*100 -> 98.3~0.00 | #85~0.00 | #83.91~0.00 | =H16/G16*100 -> 98.7176470588~0.00 | #88~0.00 | #85.84~0.00 | =K16/J16*100 -> 97.5454545455~0.00 | =K16-H16 -> 1.93~0.00 | =M16/H16*100 -> 2.3000834227~0.00
#14~0 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) BNNP | Nilai | #90~0.00 | #92.15~0.00 | =E17/D17*100 -> 102.3888888889~0.00 | #94~0.00 | #95.47~0.00 | =H17/G17*100 -> 101.5638297872~0.00 | #95~0.00 | #96.98~0.00 | =K17/J17*100 -> 102.0842105263~0.00 | =K17-H17 -> 1.51~0.00 | =M17/H17*100 -> 1.5816486855~0.00
Rata-rata capaian |  |  |  |  | =AVERAGE(F4:F17) -> 98.7081481481~0.00 |  |  | =AVERAGE(I4:I17) -> 99.3603648327~0.00 |  |  | =AVERAGE(L4:L17) -> 106.058371972~0.00
Jumlah IKK diukur |  |  |  |  | =COUNT(F4:F17) -> 9~0 |  |  | =COUNT(I4:I17) -> 14~0 |  |  | =COUNT(L4:L17) -> 14~0
*) TAT: indikator minimize, penurunan hari berarti kinerja membaik; tanda "-" = indikator belum diukur.
`,
    },
    {
      name: "T3.19 Renstra",
      sheet: `
Tabel 3.19 Kemajuan Capaian terhadap Target Renstra BNN 2020-2024

No | IKK | Target Renstra |  |  |  |  | Realisasi 2022 | Selisih thd 2024 | % thd 2022 | % thd 2024 | Status
 |  | 2020 | 2021 | 2022 | 2023 | 2024
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=8-7 | 10 | 11 | 12
1 | Indeks Ketahanan Diri Remaja (DEKTARI) | 50,00 | 50,50 | 51,00 | 51,50 | 52,00 | 53,43 | 1,43 | 104,76 | 102,75 | Tercapai
2 | Indeks Ketahanan Keluarga | - | 78,00 | 78,67 | 79,00 | 79,50 | 84,37 | 4,87 | 107,25 | 106,13 | Tercapai
3 | Indeks Kemandirian Partisipasi (IKP) | 3,00 | 3,10 | 3,20 | 3,30 | 3,40 | 3,28 | (0,12) | 102,50 | 96,47 | On track
4 | Jumlah kawasan rawan yang turun status dari "Bahaya" menjadi "Waspada" | 1 | 2 | 2 | 3 | 4 | 3 | (1) | 150,00 | 75,00 | Perlu upaya
5 | Persentase penyalahguna yang mengalami peningkatan kualitas hidup | - | 65,00 | 70,00 | 72,00 | 75,00 | 84,62 | 9,62 | 120,89 | 112,83 | Tercapai
6 | Jumlah unit IBM yang operasional | - | 5 | 8 | 10 | 12 | 8 | (4) | 100,00 | 66,67 | Perlu upaya
7 | Jumlah petugas IBM (Agen Pemulihan) yang terlatih | - | 25 | 40 | 50 | 60 | 42 | (18) | 105,00 | 70,00 | Perlu upaya
8 | Jumlah lembaga rehabilitasi yang operasional | 6 | 5 | 5 | 6 | 6 | 5 | (1) | 100,00 | 83,33 | On track
9 | Indeks Kepuasan Layanan Rehabilitasi | 3,00 | 3,10 | 3,20 | 3,30 | 3,40 | 3,46 | 0,06 | 108,13 | 101,76 | Tercapai
10 | Jumlah berkas perkara yang dinyatakan lengkap (P-21) | 18 | 19 | 20 | 21 | 22 | 22 | 0 | 110,00 | 100,00 | Tercapai
11 | Jumlah jaringan peredaran gelap yang diungkap | 2 | 3 | 3 | 3 | 4 | 2 | (2) | 66,67 | 50,00 | Perlu upaya
12 | Rata-rata waktu penyelesaian asesmen terpadu (TAT) *) | - | 6,0 | 6,0 | 5,5 | 5,0 | 5,4 | 0,4 | 110,00 | 92,00 | On track
13 | Nilai Kinerja Anggaran (NKA) BNNP | 80,00 | 85,00 | 88,00 | 90,00 | 92,00 | 85,84 | (6,16) | 97,55 | 93,30 | On track
14 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) BNNP | 90,00 | 94,00 | 95,00 | 95,50 | 96,00 | 96,98 | 0,98 | 102,08 | 101,02 | Tercapai
Rata-rata |  |  |  |  |  |  |  |  | 106,06 | 89,38
*) minimize, persentase = (2 x target - realisasi)/target x 100
Status: >= 100% Tercapai; 80 - 99,99% On track; < 80% Perlu upaya (terhadap target 2024)

Status | Jumlah IKK | %
Tercapai | 6 | 42,86%
On track | 4 | 28,57%
Perlu upaya | 4 | 28,57%
Jumlah | 14 | 100,00%
`,
    },
    {
      name: "T3.20 Anggaran RO",
      sheet: `
Tabel 3.20 Pagu dan Realisasi Anggaran per Program, Kegiatan, RO dan Komponen TA 2022
(dalam rupiah)
Kode | Uraian | Pagu Awal | Pagu Revisi | Blokir (AA) | Pagu Efektif | Realisasi | Sisa | %
1 | 2 | 3 | 4 | 5 | 6=4-5 | 7 | 8=6-7 | 9=7/6
JUMLAH | BNNP Kalimantan Selatan | =C6+C53 -> 13154500000~#,##0 | =D6+D53 -> 13077500000~#,##0 | =E6+E53 -> 540000000~#,##0 | =D5-E5 -> 12537500000~#,##0 | =G6+G53 -> 12374690698~#,##0 | =F5-G5 -> 162809302~#,##0 | =G5/F5 -> 0.9870142132~0.00%
066.01.BC | Program Pencegahan dan Pemberantasan Penyalahgunaan dan Peredaran Gelap Narkotika (P4GN) | =C7+C14+C21+C26+C30+C40+C47 -> 3904000000~#,##0 | =D7+D14+D21+D26+D30+D40+D47 -> 3937000000~#,##0 | =E7+E14+E21+E26+E30+E40+E47 -> 195000000~#,##0 | =D6-E6 -> 3742000000~#,##0 | =G7+G14+G21+G26+G30+G40+G47 -> 3647787801~#,##0 | =F6-G6 -> 94212199~#,##0 | =G6/F6 -> 0.9748230361~0.00%
5935 | Pengelolaan Informasi dan Edukasi | =C8+C11 -> 495500000~#,##0 | =D8+D11 -> 498500000~#,##0 | =E8+E11 -> 27000000~#,##0 | =D7-E7 -> 471500000~#,##0 | =G8+G11 -> 462636903~#,##0 | =F7-G7 -> 8863097~#,##0 | =G7/F7 -> 0.9812023393~0.00%
5935.BMB.001 | Informasi dan Edukasi P4GN melalui Media | =SUM(C9:C10) -> 360500000~#,##0 | =SUM(D9:D10) -> 360500000~#,##0 | =SUM(E9:E10) -> 24000000~#,##0 | =D8-E8 -> 336500000~#,##0 | =SUM(G9:G10) -> 329446541~#,##0 | =F8-G8 -> 7053459~#,##0 | =G8/F8 -> 0.9790387548~0.00%
051 | Insert konten & talkshow | #148000000~#,##0 | #148000000~#,##0 | #0~#,##0 | =D9-E9 -> 148000000~#,##0 | #147896540~#,##0 | =F9-G9 -> 103460~#,##0 | =G9/F9 -> 0.9993009459~0.00%
052 | Kampanye media luar ruang | #212500000~#,##0 | #212500000~#,##0 | #24000000~#,##0 | =D10-E10 -> 188500000~#,##0 | #181550001~#,##0 | =F10-G10 -> 6949999~#,##0 | =G10/F10 -> 0.9631299788~0.00%
5935.QDC.001 | Remaja Teman Sebaya Anti Narkotika | =SUM(C12:C13) -> 135000000~#,##0 | =SUM(D12:D13) -> 138000000~#,##0 | =SUM(E12:E13) -> 3000000~#,##0 | =D11-E11 -> 135000000~#,##0 | =SUM(G12:G13) -> 133190362~#,##0 | =F11-G11 -> 1809638~#,##0 | =G11/F11 -> 0.9865952741~0.00%
051 | Softskill remaja | #96400000~#,##0 | #96400000~#,##0 | #0~#,##0 | =D12-E12 -> 96400000~#,##0 | #94590362~#,##0 | =F12-G12 -> 1809638~#,##0 | =G12/F12 -> 0.9812278216~0.00%
052 | Pengukuran DEKTARI | #38600000~#,##0 | #41600000~#,##0 | #3000000~#,##0 | =D13-E13 -> 38600000~#,##0 | #38600000~#,##0 | =F13-G13 -> 0~#,##0 | =G13/F13 -> 1~0.00%
5936 | Penyelenggaraan Advokasi | =C15+C18 -> 467500000~#,##0 | =D15+D18 -> 467500000~#,##0 | =E15+E18 -> 9000000~#,##0 | =D14-E14 -> 458500000~#,##0 | =G15+G18 -> 449976535~#,##0 | =F14-G14 -> 8523465~#,##0 | =G14/F14 -> 0.9814101091~0.00%
5936.PEA.001 | Advokasi Kebijakan Kota Tanggap Ancaman Narkoba | =SUM(C16:C17) -> 251500000~#,##0 | =SUM(D16:D17) -> 254500000~#,##0 | =SUM(E16:E17) -> 3000000~#,##0 | =D15-E15 -> 251500000~#,##0 | =SUM(G16:G17) -> 248062122~#,##0 | =F15-G15 -> 3437878~#,##0 | =G15/F15 -> 0.986330505~0.00%
051 | Rapat koordinasi & asistensi KOTAN | #187000000~#,##0 | #187000000~#,##0 | #0~#,##0 | =D16-E16 -> 187000000~#,##0 | #184708142~#,##0 | =F16-G16 -> 2291858~#,##0 | =G16/F16 -> 0.9877440749~0.00%
052 | Monitoring dan evaluasi | #64500000~#,##0 | #67500000~#,##0 | #3000000~#,##0 | =D17-E17 -> 64500000~#,##0 | #63353980~#,##0 | =F17-G17 -> 1146020~#,##0 | =G17/F17 -> 0.9822322481~0.00%
5936.QDB.001 | Ketahanan Keluarga Anti Narkotika Berbasis Desa | =SUM(C19:C20) -> 216000000~#,##0 | =SUM(D19:D20) -> 213000000~#,##0 | =SUM(E19:E20) -> 6000000~#,##0 | =D18-E18 -> 207000000~#,##0 | =SUM(G19:G20) -> 201914413~#,##0 | =F18-G18 -> 5085587~#,##0 | =G18/F18 -> 0.9754319469~0.00%
051 | Intervensi ketahanan keluarga | #82750000~#,##0 | #79750000~#,##0 | #0~#,##0 | =D19-E19 -> 79750000~#,##0 | #79187215~#,##0 | =F19-G19 -> 562785~#,##0 | =G19/F19 -> 0.9929431348~0.00%
052 | Desa Bersinar | #133250000~#,##0 | #133250000~#,##0 | #6000000~#,##0 | =D20-E20 -> 127250000~#,##0 | #122727198~#,##0 | =F20-G20 -> 4522802~#,##0 | =G20/F20 -> 0.9644573517~0.00%
5937 | Pemberdayaan Peran Serta Masyarakat | =C22 -> 453500000~#,##0 | =D22 -> 447500000~#,##0 | =E22 -> 48000000~#,##0 | =D21-E21 -> 399500000~#,##0 | =G22 -> 391458767~#,##0 | =F21-G21 -> 8041233~#,##0 | =G21/F21 -> 0.9798717572~0.00%
5937.QDE.001 | Penggiat P4GN di Lingkungan Pemerintah, Swasta, Pendidikan, dan Masyarakat | =SUM(C23:C25) -> 453500000~#,##0 | =SUM(D23:D25) -> 447500000~#,##0 | =SUM(E23:E25) -> 48000000~#,##0 | =D22-E22 -> 399500000~#,##0 | =SUM(G23:G25) -> 391458767~#,##0 | =F22-G22 -> 8041233~#,##0 | =G22/F22 -> 0.9798717572~0.00%
051 | Bimtek penggiat | #224000000~#,##0 | #245000000~#,##0 | #24000000~#,##0 | =D23-E23 -> 221000000~#,##0 | #216128815~#,##0 | =F23-G23 -> 4871185~#,##0 | =G23/F23 -> 0.9779584389~0.00%
052 | Deteksi dini (tes urine) | #158000000~#,##0 | #140000000~#,##0 | #18000000~#,##0 | =D24-E24 -> 122000000~#,##0 | #119874963~#,##0 | =F24-G24 -> 2125037~#,##0 | =G24/F24 -> 0.9825816639~0.00%
053 | Pemetaan dan pengukuran IKP | #71500000~#,##0 | #62500000~#,##0 | #6000000~#,##0 | =D25-E25 -> 56500000~#,##0 | #55454989~#,##0 | =F25-G25 -> 1045011~#,##0 | =G25/F25 -> 0.9815042301~0.00%
5938 | Pemberdayaan Alternatif | =C27 -> 228000000~#,##0 | =D27 -> 219000000~#,##0 | =E27 -> 0~#,##0 | =D26-E26 -> 219000000~#,##0 | =G27 -> 212306342~#,##0 | =F26-G26 -> 6693658~#,##0 | =G26/F26 -> 0.9694353516~0.00%
5938.QDD.001 | Kelompok Masyarakat Kawasan Rawan Narkotika | =SUM(C28:C29) -> 228000000~#,##0 | =SUM(D28:D29) -> 219000000~#,##0 | =SUM(E28:E29) -> 0~#,##0 | =D27-E27 -> 219000000~#,##0 | =SUM(G28:G29) -> 212306342~#,##0 | =F27-G27 -> 6693658~#,##0 | =G27/F27 -> 0.9694353516~0.00%
051 | Pelatihan life skill | #176000000~#,##0 | #170000000~#,##0 | #0~#,##0 | =D28-E28 -> 170000000~#,##0 | #164702147~#,##0 | =F28-G28 -> 5297853~#,##0 | =G28/F28 -> 0.9688361588~0.00%
052 | Pendampingan kewirausahaan | #52000000~#,##0 | #49000000~#,##0 | #0~#,##0 | =D29-E29 -> 49000000~#,##0 | #47604195~#,##0 | =F29-G29 -> 1395805~#,##0 | =G29/F29 -> 0.9715141837~0.00%
5939 | Pengelolaan dan Penyelenggaraan Rehabilitasi | =C31+C34+C36+C38 -> 596000000~#,##0 | =D31+D34+D36+D38 -> 596000000~#,##0 | =E31+E34+E36+E38 -> 15000000~#,##0 | =D30-E30 -> 581000000~#,##0 | =G31+G34+G36+G38 -> 575392876~#,##0 | =F30-G30 -> 5607124~#,##0 | =G30/F30 -> 0.9903491842~0.00%
5939.BAA.001 | Layanan Rehabilitasi Klinik BNNP | =SUM(C32:C33) -> 220000000~#,##0 | =SUM(D32:D33) -> 220000000~#,##0 | =SUM(E32:E33) -> 6000000~#,##0 | =D31-E31 -> 214000000~#,##0 | =SUM(G32:G33) -> 214000000~#,##0 | =F31-G31 -> 0~#,##0 | =G31/F31 -> 1~0.00%
051 | Layanan rawat jalan | #132000000~#,##0 | #126000000~#,##0 | #0~#,##0 | =D32-E32 -> 126000000~#,##0 | #126000000~#,##0 | =F32-G32 -> 0~#,##0 | =G32/F32 -> 1~0.00%
052 | Layanan pascarehabilitasi | #88000000~#,##0 | #94000000~#,##0 | #6000000~#,##0 | =D33-E33 -> 88000000~#,##0 | #88000000~#,##0 | =F33-G33 -> 0~#,##0 | =G33/F33 -> 1~0.00%
5939.BDB.001 | Fasilitasi Lembaga Rehabilitasi | =SUM(C35:C35) -> 94000000~#,##0 | =SUM(D35:D35) -> 94000000~#,##0 | =SUM(E35:E35) -> 9000000~#,##0 | =D34-E34 -> 85000000~#,##0 | =SUM(G35:G35) -> 83364363~#,##0 | =F34-G34 -> 1635637~#,##0 | =G34/F34 -> 0.9807572118~0.00%
051 | Bimbingan teknis dan supervisi | #94000000~#,##0 | #94000000~#,##0 | #9000000~#,##0 | =D35-E35 -> 85000000~#,##0 | #83364363~#,##0 | =F35-G35 -> 1635637~#,##0 | =G35/F35 -> 0.9807572118~0.00%
5939.QDH.001 | Unit Intervensi Berbasis Masyarakat (IBM) | =SUM(C37:C37) -> 164000000~#,##0 | =SUM(D37:D37) -> 158000000~#,##0 | =SUM(E37:E37) -> 0~#,##0 | =D36-E36 -> 158000000~#,##0 | =SUM(G37:G37) -> 158000000~#,##0 | =F36-G36 -> 0~#,##0 | =G36/F36 -> 1~0.00%
051 | Pembentukan dan pendampingan IBM | #164000000~#,##0 | #158000000~#,##0 | #0~#,##0 | =D37-E37 -> 158000000~#,##0 | #158000000~#,##0 | =F37-G37 -> 0~#,##0 | =G37/F37 -> 1~0.00%
5939.SCM.001 | Petugas IBM Terlatih | =SUM(C39:C39) -> 118000000~#,##0 | =SUM(D39:D39) -> 124000000~#,##0 | =SUM(E39:E39) -> 0~#,##0 | =D38-E38 -> 124000000~#,##0 | =SUM(G39:G39) -> 120028513~#,##0 | =F38-G38 -> 3971487~#,##0 | =G38/F38 -> 0.967971879~0.00%
051 | Pelatihan Agen Pemulihan | #118000000~#,##0 | #124000000~#,##0 | #0~#,##0 | =D39-E39 -> 124000000~#,##0 | #120028513~#,##0 | =F39-G39 -> 3971487~#,##0 | =G39/F39 -> 0.967971879~0.00%
5940 | Penyidikan Tindak Pidana Narkotika | =C41+C44 -> 1338000000~#,##0 | =D41+D44 -> 1383000000~#,##0 | =E41+E44 -> 72000000~#,##0 | =D40-E40 -> 1311000000~#,##0 | =G41+G44 -> 1257617034~#,##0 | =F40-G40 -> 53382966~#,##0 | =G40/F40 -> 0.9592807277~0.00%
5940.BCE.001 | Berkas Perkara Tindak Pidana Narkotika (P-21) | =SUM(C42:C43) -> 1098000000~#,##0 | =SUM(D42:D43) -> 1146000000~#,##0 | =SUM(E42:E43) -> 54000000~#,##0 | =D41-E41 -> 1092000000~#,##0 | =SUM(G42:G43) -> 1055786634~#,##0 | =F41-G41 -> 36213366~#,##0 | =G41/F41 -> 0.9668375769~0.00%
051 | Penyelidikan | #486000000~#,##0 | #534000000~#,##0 | #54000000~#,##0 | =D42-E42 -> 480000000~#,##0 | #462452698~#,##0 | =F42-G42 -> 17547302~#,##0 | =G42/F42 -> 0.9634431208~0.00%
052 | Penyidikan dan pemberkasan | #612000000~#,##0 | #612000000~#,##0 | #0~#,##0 | =D43-E43 -> 612000000~#,##0 | #593333936~#,##0 | =F43-G43 -> 18666064~#,##0 | =G43/F43 -> 0.9694998954~0.00%
5940.BCE.002 | Jaringan Peredaran Gelap yang Dipetakan | =SUM(C45:C46) -> 240000000~#,##0 | =SUM(D45:D46) -> 237000000~#,##0 | =SUM(E45:E46) -> 18000000~#,##0 | =D44-E44 -> 219000000~#,##0 | =SUM(G45:G46) -> 201830400~#,##0 | =F44-G44 -> 17169600~#,##0 | =G44/F44 -> 0.9216~0.00%
051 | Intelijen taktis | #174000000~#,##0 | #174000000~#,##0 | #18000000~#,##0 | =D45-E45 -> 156000000~#,##0 | #143769600~#,##0 | =F45-G45 -> 12230400~#,##0 | =G45/F45 -> 0.9216~0.00%
052 | Analisis intelijen | #66000000~#,##0 | #63000000~#,##0 | #0~#,##0 | =D46-E46 -> 63000000~#,##0 | #58060800~#,##0 | =F46-G46 -> 4939200~#,##0 | =G46/F46 -> 0.9216~0.00%
5941 | Pengawasan Tahanan dan Barang Bukti | =C48+C51 -> 325500000~#,##0 | =D48+D51 -> 325500000~#,##0 | =E48+E51 -> 24000000~#,##0 | =D47-E47 -> 301500000~#,##0 | =G48+G51 -> 298399344~#,##0 | =F47-G47 -> 3100656~#,##0 | =G47/F47 -> 0.9897159005~0.00%
5941.BHB.001 | Layanan Tahanan dan Barang Bukti | =SUM(C49:C50) -> 200500000~#,##0 | =SUM(D49:D50) -> 200500000~#,##0 | =SUM(E49:E50) -> 24000000~#,##0 | =D48-E48 -> 176500000~#,##0 | =SUM(G49:G50) -> 174090329~#,##0 | =F48-G48 -> 2409671~#,##0 | =G48/F48 -> 0.9863474731~0.00%
051 | Pengamanan & perawatan tahanan | #143000000~#,##0 | #140000000~#,##0 | #18000000~#,##0 | =D49-E49 -> 122000000~#,##0 | #121136755~#,##0 | =F49-G49 -> 863245~#,##0 | =G49/F49 -> 0.9929242213~0.00%
052 | Pengelolaan dan pemusnahan barang bukti | #57500000~#,##0 | #60500000~#,##0 | #6000000~#,##0 | =D50-E50 -> 54500000~#,##0 | #52953574~#,##0 | =F50-G50 -> 1546426~#,##0 | =G50/F50 -> 0.971625211~0.00%
5941.BCE.003 | Asesmen Terpadu (TAT) | =SUM(C52:C52) -> 125000000~#,##0 | =SUM(D52:D52) -> 125000000~#,##0 | =SUM(E52:E52) -> 0~#,##0 | =D51-E51 -> 125000000~#,##0 | =SUM(G52:G52) -> 124309015~#,##0 | =F51-G51 -> 690985~#,##0 | =G51/F51 -> 0.99447212~0.00%
051 | Pelaksanaan asesmen tim medis dan tim hukum | #125000000~#,##0 | #125000000~#,##0 | #0~#,##0 | =D52-E52 -> 125000000~#,##0 | #124309015~#,##0 | =F52-G52 -> 690985~#,##0 | =G52/F52 -> 0.99447212~0.00%
066.01.WA | Program Dukungan Manajemen | =C54+C58+C61+C65 -> 9250500000~#,##0 | =D54+D58+D61+D65 -> 9140500000~#,##0 | =E54+E58+E61+E65 -> 345000000~#,##0 | =D53-E53 -> 8795500000~#,##0 | =G54+G58+G61+G65 -> 8726902897~#,##0 | =F53-G53 -> 68597103~#,##0 | =G53/F53 -> 0.9922008865~0.00%
3979 | Penyusunan dan Pengembangan Rencana Program dan Anggaran | =C55 -> 99000000~#,##0 | =D55 -> 99000000~#,##0 | =E55 -> 3000000~#,##0 | =D54-E54 -> 96000000~#,##0 | =G55 -> 95372894~#,##0 | =F54-G54 -> 627106~#,##0 | =G54/F54 -> 0.9934676458~0.00%
3979.EBD.001 | Layanan Perencanaan, Evaluasi dan Pelaporan | =SUM(C56:C57) -> 99000000~#,##0 | =SUM(D56:D57) -> 99000000~#,##0 | =SUM(E56:E57) -> 3000000~#,##0 | =D55-E55 -> 96000000~#,##0 | =SUM(G56:G57) -> 95372894~#,##0 | =F55-G55 -> 627106~#,##0 | =G55/F55 -> 0.9934676458~0.00%
051 | Penyusunan rencana kerja & RKA-K/L | #58000000~#,##0 | #61000000~#,##0 | #0~#,##0 | =D56-E56 -> 61000000~#,##0 | #60627534~#,##0 | =F56-G56 -> 372466~#,##0 | =G56/F56 -> 0.993894~0.00%
052 | Evaluasi kinerja | #41000000~#,##0 | #38000000~#,##0 | #3000000~#,##0 | =D57-E57 -> 35000000~#,##0 | #34745360~#,##0 | =F57-G57 -> 254640~#,##0 | =G57/F57 -> 0.9927245714~0.00%
3980 | Pembinaan Administrasi dan Pengelolaan Keuangan | =C59 -> 76500000~#,##0 | =D59 -> 79500000~#,##0 | =E59 -> 0~#,##0 | =D58-E58 -> 79500000~#,##0 | =G59 -> 79100091~#,##0 | =F58-G58 -> 399909~#,##0 | =G58/F58 -> 0.9949696981~0.00%
3980.EBD.002 | Layanan Manajemen Keuangan | =SUM(C60:C60) -> 76500000~#,##0 | =SUM(D60:D60) -> 79500000~#,##0 | =SUM(E60:E60) -> 0~#,##0 | =D59-E59 -> 79500000~#,##0 | =SUM(G60:G60) -> 79100091~#,##0 | =F59-G59 -> 399909~#,##0 | =G59/F59 -> 0.9949696981~0.00%
051 | Verifikasi dan pelaporan keuangan | #76500000~#,##0 | #79500000~#,##0 | #0~#,##0 | =D60-E60 -> 79500000~#,##0 | #79100091~#,##0 | =F60-G60 -> 399909~#,##0 | =G60/F60 -> 0.9949696981~0.00%
3981 | Pengembangan Organisasi, Tata Laksana dan SDM | =C62 -> 130000000~#,##0 | =D62 -> 136000000~#,##0 | =E62 -> 3000000~#,##0 | =D61-E61 -> 133000000~#,##0 | =G62 -> 129557490~#,##0 | =F61-G61 -> 3442510~#,##0 | =G61/F61 -> 0.9741164662~0.00%
3981.EBC.001 | Layanan Manajemen SDM | =SUM(C63:C64) -> 130000000~#,##0 | =SUM(D63:D64) -> 136000000~#,##0 | =SUM(E63:E64) -> 3000000~#,##0 | =D62-E62 -> 133000000~#,##0 | =SUM(G63:G64) -> 129557490~#,##0 | =F62-G62 -> 3442510~#,##0 | =G62/F62 -> 0.9741164662~0.00%
051 | Administrasi kepegawaian | #47000000~#,##0 | #50000000~#,##0 | #3000000~#,##0 | =D63-E63 -> 47000000~#,##0 | #46169596~#,##0 | =F63-G63 -> 830404~#,##0 | =G63/F63 -> 0.9823318298~0.00%
052 | Peningkatan kompetensi | #83000000~#,##0 | #86000000~#,##0 | #0~#,##0 | =D64-E64 -> 86000000~#,##0 | #83387894~#,##0 | =F64-G64 -> 2612106~#,##0 | =G64/F64 -> 0.9696266744~0.00%
3982 | Penyelenggaraan Ketatausahaan, Rumah Tangga dan Sarana Prasarana | =C66+C69 -> 8945000000~#,##0 | =D66+D69 -> 8826000000~#,##0 | =E66+E69 -> 339000000~#,##0 | =D65-E65 -> 8487000000~#,##0 | =G66+G69 -> 8422872422~#,##0 | =F65-G65 -> 64127578~#,##0 | =G65/F65 -> 0.9924440229~0.00%
3982.EBA.001 | Layanan Perkantoran | =SUM(C67:C68) -> 8761000000~#,##0 | =SUM(D67:D68) -> 8540000000~#,##0 | =SUM(E67:E68) -> 339000000~#,##0 | =D66-E66 -> 8201000000~#,##0 | =SUM(G67:G68) -> 8146534259~#,##0 | =F66-G66 -> 54465741~#,##0 | =G66/F66 -> 0.9933586464~0.00%
001 | Gaji dan tunjangan | #5846000000~#,##0 | #5712000000~#,##0 | #0~#,##0 | =D67-E67 -> 5712000000~#,##0 | #5695606560~#,##0 | =F67-G67 -> 16393440~#,##0 | =G67/F67 -> 0.99713~0.00%
002 | Operasional dan pemeliharaan kantor | #2915000000~#,##0 | #2828000000~#,##0 | #339000000~#,##0 | =D68-E68 -> 2489000000~#,##0 | #2450927699~#,##0 | =F68-G68 -> 38072301~#,##0 | =G68/F68 -> 0.9847037762~0.00%
3982.EBB.001 | Layanan Sarana Internal | =SUM(C70:C71) -> 184000000~#,##0 | =SUM(D70:D71) -> 286000000~#,##0 | =SUM(E70:E71) -> 0~#,##0 | =D69-E69 -> 286000000~#,##0 | =SUM(G70:G71) -> 276338163~#,##0 | =F69-G69 -> 9661837~#,##0 | =G69/F69 -> 0.9662173531~0.00%
051 | Kendaraan bermotor roda dua | #0~#,##0 | #111000000~#,##0 | #0~#,##0 | =D70-E70 -> 111000000~#,##0 | #108059152~#,##0 | =F70-G70 -> 2940848~#,##0 | =G70/F70 -> 0.9735058739~0.00%
052 | Perangkat pengolah data dan komunikasi | #184000000~#,##0 | #175000000~#,##0 | #0~#,##0 | =D71-E71 -> 175000000~#,##0 | #168279011~#,##0 | =F71-G71 -> 6720989~#,##0 | =G71/F71 -> 0.9615943486~0.00%
Catatan: Blokir = Automatic Adjustment; persentase dihitung terhadap pagu efektif. Jumlah = penjumlahan kedua program.
`,
    },
    {
      name: "T3.21 Belanja PNBP Hibah",
      sheet: `
Tabel 3.21 Realisasi Menurut Jenis Belanja TA 2022
Jenis Belanja | Pagu Awal | Pagu Revisi | Blokir | Pagu Efektif | Realisasi | Sisa | % | Porsi Realisasi
51 Belanja Pegawai | 5.846.000.000 | 5.712.000.000 | - | 5.712.000.000 | 5.695.606.560 | 16.393.440 | 99,71% | 46,03%
52 Belanja Barang | 7.124.500.000 | 7.079.500.000 | 540.000.000 | 6.539.500.000 | 6.402.745.975 | 136.754.025 | 97,91% | 51,74%
53 Belanja Modal | 184.000.000 | 286.000.000 | - | 286.000.000 | 276.338.163 | 9.661.837 | 96,62% | 2,23%
Jumlah | 13.154.500.000 | 13.077.500.000 | 540.000.000 | 12.537.500.000 | 12.374.690.698 | 162.809.302 | 98,70% | 100,00%

Dalam miliar rupiah (dibulatkan, jumlah dapat berbeda karena pembulatan)
Jenis Belanja | Pagu Efektif (miliar) | Realisasi (miliar)
51 Belanja Pegawai | 5,71 | 5,70
52 Belanja Barang | 6,54 | 6,40
53 Belanja Modal | 0,29 | 0,28
Jumlah | 12,54 | 12,37

Tabel 3.22 Perbandingan Realisasi Belanja 2021 dan 2022
Jenis Belanja | Realisasi 2021 (Rp) | Realisasi 2022 (Rp) | Naik/(Turun) (Rp) | %
51 Belanja Pegawai | 5.588.214.360 | 5.695.606.560 | 107.392.200 | 1,92
52 Belanja Barang | 6.734.905.218 | 6.402.745.975 | (332.159.243) | (4,93)
53 Belanja Modal | 412.680.000 | 276.338.163 | (136.341.837) | (33,04)
Jumlah | 12.735.799.578 | 12.374.690.698 | (361.108.880) | (2,84)

Tabel 3.23 Penerimaan Negara Bukan Pajak (PNBP) TA 2022
Akun | Uraian | Volume | Tarif (Rp) | Realisasi (Rp) | Target (Rp) | Lebih/(Kurang) (Rp) | %
425289 | Jasa pemeriksaan SKHPN | 1.246 | 290.000 | 361.340.000 | 325.000.000 | 36.340.000 | 111,18%
425131 | Sewa rumah negara | 12 | 185.000 | 2.220.000 | 2.220.000 | - | 100,00%
425122 | Penjualan peralatan dan mesin (lelang) | 1 | 37.850.000 | 37.850.000 | 40.000.000 | (2.150.000) | 94,63%
425764 | Jasa giro | - | - | 412.350 | - | 412.350 | -
Jumlah |  |  |  | 401.822.350 | 367.220.000 | 34.602.350 | 109,42%

Tabel 3.24 Penerimaan Hibah Langsung TA 2022
No | Pemberi Hibah | Bentuk | Nilai Hibah (Rp) | Telah Disahkan (Rp) | Belum Disahkan (Rp) | % Disahkan
1 | Pemprov Kalimantan Selatan | Uang | 500.000.000 | 500.000.000 | - | 100,00%
2 | Pemkot Banjarmasin | Barang | 328.400.000 | 328.400.000 | - | 100,00%
3 | Pemkab Tanah Laut | Uang | 150.000.000 | 112.500.000 | 37.500.000 | 75,00%
4 | PT Adaro Indonesia | Barang | 142.680.000 | 142.680.000 | - | 100,00%
5 | Pemkab Banjar | Jasa | 75.250.000 | - | 75.250.000 | 0,00%
Jumlah |  |  | 1.196.330.000 | 1.083.580.000 | 112.750.000 | 90,58%
`,
    },
    {
      name: "T3.25 Efisiensi",
      sheet: `
Tabel 3.25 Efisiensi Anggaran per Rincian Output (PMK 22/PMK.02/2021)
No | Rincian Output | Volume |  |  | CRO (%) | CRO maks. 120% | AARO (Rp) | AARO x CRO (Rp) | RARO (Rp) | Selisih (Rp) | Efisiensi (%)
 |  | Target | Satuan | Realisasi
1 | 2 | 3 | 4 | 5 | 6=5/3 | 7 | 8 | 9=7x8 | 10 | 11=9-10 | 12=11/9
#1~0 | Informasi dan Edukasi P4GN melalui Media | #8~#,##0 | Layanan | #8~#,##0 | =E5/C5 -> 1~0.00% | =MIN(F5,1.2) -> 1~0.00% | #336500000~#,##0 | =G5*H5 -> 336500000~#,##0 | #329446541~#,##0 | =I5-J5 -> 7053459~#,##0 | =K5/I5 -> 0.0209612452~0.00%
#2~0 | Remaja Teman Sebaya Anti Narkotika | #30~#,##0 | Orang | #30~#,##0 | =E6/C6 -> 1~0.00% | =MIN(F6,1.2) -> 1~0.00% | #135000000~#,##0 | =G6*H6 -> 135000000~#,##0 | #133190362~#,##0 | =I6-J6 -> 1809638~#,##0 | =K6/I6 -> 0.0134047259~0.00%
#3~0 | Advokasi Kebijakan Kota Tanggap Ancaman Narkoba | #10~#,##0 | Kegiatan | #11~#,##0 | =E7/C7 -> 1.1~0.00% | =MIN(F7,1.2) -> 1.1~0.00% | #251500000~#,##0 | =G7*H7 -> 276650000~#,##0 | #248062122~#,##0 | =I7-J7 -> 28587878~#,##0 | =K7/I7 -> 0.1033359046~0.00%
#4~0 | Ketahanan Keluarga Anti Narkotika Berbasis Desa | #10~#,##0 | Keluarga | #10~#,##0 | =E8/C8 -> 1~0.00% | =MIN(F8,1.2) -> 1~0.00% | #207000000~#,##0 | =G8*H8 -> 207000000~#,##0 | #201914413~#,##0 | =I8-J8 -> 5085587~#,##0 | =K8/I8 -> 0.0245680531~0.00%
#5~0 | Penggiat P4GN di Lingkungan Pemerintah, Swasta, Pendidikan, dan Masyarakat | #60~#,##0 | Orang | #63~#,##0 | =E9/C9 -> 1.05~0.00% | =MIN(F9,1.2) -> 1.05~0.00% | #399500000~#,##0 | =G9*H9 -> 419475000~#,##0 | #391458767~#,##0 | =I9-J9 -> 28016233~#,##0 | =K9/I9 -> 0.0667888027~0.00%
#6~0 | Kelompok Masyarakat Kawasan Rawan Narkotika | #2~#,##0 | Kelompok | #3~#,##0 | =E10/C10 -> 1.5~0.00% | =MIN(F10,1.2) -> 1.2~0.00% | #219000000~#,##0 | =G10*H10 -> 262800000~#,##0 | #212306342~#,##0 | =I10-J10 -> 50493658~#,##0 | =K10/I10 -> 0.192137207~0.00%
#7~0 | Layanan Rehabilitasi Klinik BNNP | #60~#,##0 | Orang | #66~#,##0 | =E11/C11 -> 1.1~0.00% | =MIN(F11,1.2) -> 1.1~0.00% | #214000000~#,##0 | =G11*H11 -> 235400000~#,##0 | #214000000~#,##0 | =I11-J11 -> 21400000~#,##0 | =K11/I11 -> 0.0909090909~0.00%
#8~0 | Fasilitasi Lembaga Rehabilitasi | #5~#,##0 | Lembaga | #5~#,##0 | =E12/C12 -> 1~0.00% | =MIN(F12,1.2) -> 1~0.00% | #85000000~#,##0 | =G12*H12 -> 85000000~#,##0 | #83364363~#,##0 | =I12-J12 -> 1635637~#,##0 | =K12/I12 -> 0.0192427882~0.00%
#9~0 | Unit Intervensi Berbasis Masyarakat (IBM) | #8~#,##0 | Unit | #8~#,##0 | =E13/C13 -> 1~0.00% | =MIN(F13,1.2) -> 1~0.00% | #158000000~#,##0 | =G13*H13 -> 158000000~#,##0 | #158000000~#,##0 | =I13-J13 -> 0~#,##0 | =K13/I13 -> 0~0.00%
#10~0 | Petugas IBM Terlatih | #40~#,##0 | Orang | #42~#,##0 | =E14/C14 -> 1.05~0.00% | =MIN(F14,1.2) -> 1.05~0.00% | #124000000~#,##0 | =G14*H14 -> 130200000~#,##0 | #120028513~#,##0 | =I14-J14 -> 10171487~#,##0 | =K14/I14 -> 0.07812202~0.00%
#11~0 | Berkas Perkara Tindak Pidana Narkotika (P-21) | #20~#,##0 | Berkas | #22~#,##0 | =E15/C15 -> 1.1~0.00% | =MIN(F15,1.2) -> 1.1~0.00% | #1092000000~#,##0 | =G15*H15 -> 1201200000~#,##0 | #1055786634~#,##0 | =I15-J15 -> 145413366~#,##0 | =K15/I15 -> 0.1210567483~0.00%
#12~0 | Jaringan Peredaran Gelap yang Dipetakan | #3~#,##0 | Jaringan | #2~#,##0 | =E16/C16 -> 0.6666666667~0.00% | =MIN(F16,1.2) -> 0.6666666667~0.00% | #219000000~#,##0 | =G16*H16 -> 146000000~#,##0 | #201830400~#,##0 | =I16-J16 -> -55830400~#,##0 | =K16/I16 -> -0.3824~0.00%
#13~0 | Layanan Tahanan dan Barang Bukti | #12~#,##0 | Layanan | #12~#,##0 | =E17/C17 -> 1~0.00% | =MIN(F17,1.2) -> 1~0.00% | #176500000~#,##0 | =G17*H17 -> 176500000~#,##0 | #174090329~#,##0 | =I17-J17 -> 2409671~#,##0 | =K17/I17 -> 0.0136525269~0.00%
#14~0 | Asesmen Terpadu (TAT) | #50~#,##0 | Orang | #56~#,##0 | =E18/C18 -> 1.12~0.00% | =MIN(F18,1.2) -> 1.12~0.00% | #125000000~#,##0 | =G18*H18 -> 140000000~#,##0 | #124309015~#,##0 | =I18-J18 -> 15690985~#,##0 | =K18/I18 -> 0.1120784643~0.00%
#15~0 | Layanan Perencanaan, Evaluasi dan Pelaporan | #4~#,##0 | Dokumen | #4~#,##0 | =E19/C19 -> 1~0.00% | =MIN(F19,1.2) -> 1~0.00% | #96000000~#,##0 | =G19*H19 -> 96000000~#,##0 | #95372894~#,##0 | =I19-J19 -> 627106~#,##0 | =K19/I19 -> 0.0065323542~0.00%
#16~0 | Layanan Manajemen Keuangan | #4~#,##0 | Dokumen | #4~#,##0 | =E20/C20 -> 1~0.00% | =MIN(F20,1.2) -> 1~0.00% | #79500000~#,##0 | =G20*H20 -> 79500000~#,##0 | #79100091~#,##0 | =I20-J20 -> 399909~#,##0 | =K20/I20 -> 0.0050303019~0.00%
#17~0 | Layanan Manajemen SDM | #78~#,##0 | Orang | #78~#,##0 | =E21/C21 -> 1~0.00% | =MIN(F21,1.2) -> 1~0.00% | #133000000~#,##0 | =G21*H21 -> 133000000~#,##0 | #129557490~#,##0 | =I21-J21 -> 3442510~#,##0 | =K21/I21 -> 0.0258835338~0.00%
#18~0 | Layanan Perkantoran | #12~#,##0 | Bulan Layanan | #12~#,##0 | =E22/C22 -> 1~0.00% | =MIN(F22,1.2) -> 1~0.00% | #8201000000~#,##0 | =G22*H22 -> 8201000000~#,##0 | #8146534259~#,##0 | =I22-J22 -> 54465741~#,##0 | =K22/I22 -> 0.0066413536~0.00%
#19~0 | Layanan Sarana Internal | #15~#,##0 | Unit | #15~#,##0 | =E23/C23 -> 1~0.00% | =MIN(F23,1.2) -> 1~0.00% | #286000000~#,##0 | =G23*H23 -> 286000000~#,##0 | #276338163~#,##0 | =I23-J23 -> 9661837~#,##0 | =K23/I23 -> 0.0337826469~0.00%
Jumlah |  |  |  |  |  |  | =SUM(H5:H23) -> 12537500000~#,##0 | =SUM(I5:I23) -> 12705225000~#,##0 | =SUM(J5:J23) -> 12374690698~#,##0 | =SUM(K5:K23) -> 330534302~#,##0 | =K24/I24 -> 0.0260156197~0.00%
Rata-rata CRO (masing-masing maks. 100%) |  |  |  |  | #98.25~0.00
Nilai Efisiensi (NE) = 50% + (E/20 x 50) |  |  |  |  |  |  |  |  |  |  | =50+L24*100/20*50 -> 56.5039049289~0.00
AARO = pagu efektif RO; RARO = realisasi RO; E di atas 20% dihitung 20%.

Tabel 3.26 Perbandingan Standar Biaya Keluaran (SBK) dan Realisasi
No | RO | Volume | SBK per satuan (Rp) | SBK x Volume (Rp) | Realisasi RO (Rp) | Selisih (Rp) | Efisiensi (%) | Keterangan
#1~0 | Remaja Teman Sebaya Anti Narkotika | #30~#,##0 | #4705000~#,##0 | =C31*D31 -> 141150000~#,##0 | #133190362~#,##0 | =E31-F31 -> 7959638~#,##0 | =G31/E31 -> 0.0563913425~0.00% | Efisien
#2~0 | Ketahanan Keluarga Anti Narkotika Berbasis Desa | #10~#,##0 | #21000000~#,##0 | =C32*D32 -> 210000000~#,##0 | #201914413~#,##0 | =E32-F32 -> 8085587~#,##0 | =G32/E32 -> 0.0385027952~0.00% | Efisien
#3~0 | Layanan Rehabilitasi Klinik BNNP | #66~#,##0 | #3500000~#,##0 | =C33*D33 -> 231000000~#,##0 | #214000000~#,##0 | =E33-F33 -> 17000000~#,##0 | =G33/E33 -> 0.0735930736~0.00% | Efisien
#4~0 | Petugas IBM Terlatih | #42~#,##0 | #2785000~#,##0 | =C34*D34 -> 116970000~#,##0 | #120028513~#,##0 | =E34-F34 -> -3058513~#,##0 | =G34/E34 -> -0.0261478413~0.00% | Tidak efisien
#5~0 | Berkas Perkara Tindak Pidana Narkotika (P-21) | #22~#,##0 | #49430000~#,##0 | =C35*D35 -> 1087460000~#,##0 | #1055786634~#,##0 | =E35-F35 -> 31673366~#,##0 | =G35/E35 -> 0.0291260056~0.00% | Efisien
#6~0 | Asesmen Terpadu (TAT) | #56~#,##0 | #2340000~#,##0 | =C36*D36 -> 131040000~#,##0 | #124309015~#,##0 | =E36-F36 -> 6730985~#,##0 | =G36/E36 -> 0.0513658806~0.00% | Efisien
Jumlah |  |  |  | =SUM(E31:E36) -> 1917620000~#,##0 | =SUM(F31:F36) -> 1849228937~#,##0 | =SUM(G31:G36) -> 68391063~#,##0 | =G37/E37 -> 0.0356645545~0.00% | Efisien
`,
    },
    {
      name: "T3.27 IKPA & NKA",
      sheet: `
Tabel 3.27 Indikator Kinerja Pelaksanaan Anggaran (IKPA) Tahun 2022 (PER-5/PB/2022)
No | Aspek | Indikator | Bobot (%) | Nilai | Nilai Tertimbang
1 | 2 | 3 | 4 | 5 | 6=4x5
1 | Kualitas Perencanaan Anggaran | Revisi DIPA | 10 | 100,00 | 10,00
2 |  | Deviasi Halaman III DIPA | 10 | 88,47 | 8,85
3 | Kualitas Pelaksanaan Anggaran | Penyerapan Anggaran | 20 | 97,85 | 19,57
4 |  | Belanja Kontraktual | 10 | 92,50 | 9,25
5 |  | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 |  | Pengelolaan UP dan TUP | 10 | 96,30 | 9,63
7 |  | Dispensasi SPM | 5 | 100,00 | 5,00
8 | Kualitas Hasil Pelaksanaan Anggaran | Capaian Output | 25 | 98,72 | 24,68
Nilai Total IKPA |  |  | 100 |  | 96,98
Konversi Bobot |  |  | 100%
Nilai Akhir (Nilai Total/Konversi Bobot) |  |  |  |  | 96,98
Nilai Penyerapan Anggaran pada IKPA dihitung terhadap target triwulanan, bukan persentase realisasi setahun.

Tabel 3.28 Nilai Kinerja Anggaran (NKA) menurut PMK 22/PMK.02/2021
No | Aspek Implementasi | Bobot (%) | Nilai | Nilai x Bobot
1 | Capaian Rincian Output (CRO) | 43,5 | 98,25 | 42,74
2 | Penyerapan Anggaran | 9,7 | 98,70 | 9,57
3 | Konsistensi Penyerapan terhadap RPD | 18,2 | 95,42 | 17,37
4 | Efisiensi (NE) | 28,6 | 56,50 | 16,16
Nilai Kinerja Anggaran |  | 100,0 |  | 85,84
Kategori |  |  |  | Baik
Penyerapan Anggaran = realisasi terhadap pagu efektif (pagu revisi dikurangi blokir).
Kategori NKA: > 90 Sangat Baik; > 80 - 90 Baik; > 60 - 80 Cukup; > 50 - 60 Kurang; <= 50 Sangat Kurang

Tabel 3.29 Rencana Penarikan Dana (RPD) dan Realisasi Bulanan TA 2022
Bulan | RPD (Rp) | Realisasi (Rp) | Deviasi (Rp) | % Deviasi | Konsistensi (%) | Realisasi Kumulatif (Rp) | % Kumulatif thd Pagu Efektif
Januari | 652.000.000 | 590.712.000 | (61.288.000) | (9,40) | 90,60 | 590.712.000 | 4,71
Februari | 802.400.000 | 753.453.600 | (48.946.400) | (6,10) | 93,90 | 1.344.165.600 | 10,72
Maret | 990.500.000 | 1.022.196.000 | 31.696.000 | 3,20 | 96,80 | 2.366.361.600 | 18,87
Triwulan I | 2.444.900.000 | 2.366.361.600 | (78.538.400) | (3,21)
April | 1.078.200.000 | 1.026.446.400 | (51.753.600) | (4,80) | 95,20 | 3.392.808.000 | 27,06
Mei | 1.040.600.000 | 964.636.200 | (75.963.800) | (7,30) | 92,70 | 4.357.444.200 | 34,76
Juni | 1.103.300.000 | 1.131.985.800 | 28.685.800 | 2,60 | 97,40 | 5.489.430.000 | 43,78
Triwulan II | 3.222.100.000 | 3.123.068.400 | (99.031.600) | (3,07)
Juli | 1.015.500.000 | 975.895.500 | (39.604.500) | (3,90) | 96,10 | 6.465.325.500 | 51,57
Agustus | 1.053.200.000 | 1.106.913.200 | 53.713.200 | 5,10 | 94,90 | 7.572.238.700 | 60,40
September | 1.115.800.000 | 1.091.252.400 | (24.547.600) | (2,20) | 97,80 | 8.663.491.100 | 69,10
Triwulan III | 3.184.500.000 | 3.174.061.100 | (10.438.900) | (0,33)
Oktober | 1.153.400.000 | 1.102.650.400 | (50.749.600) | (4,40) | 95,60 | 9.766.141.500 | 77,90
November | 1.228.700.000 | 1.249.587.900 | 20.887.900 | 1,70 | 98,30 | 11.015.729.400 | 87,86
Desember | 1.303.900.000 | 1.358.961.298 | 55.061.298 | 4,22 | 95,78 | 12.374.690.698 | 98,70
Triwulan IV | 3.686.000.000 | 3.711.199.598 | 25.199.598 | 0,68
Jumlah/Rata-rata 12 bulan | 12.537.500.000 | 12.374.690.698 | (162.809.302) | (1,30) | 95,42 |  | 98,70
`,
    },
    {
      name: "T3.30 SDM",
      sheet: `
Tabel 3.30 Pemenuhan Daftar Susunan Pegawai (DSP) BNNP Kalsel per 31 Desember 2022
No | Bidang | DSP | Riil |  |  | Kekurangan | % Pemenuhan | PPNPN | Jumlah Personel
 |  |  | Polri | PNS | Jml
1 | 2 | 3 | 4 | 5 | 6=4+5 | 7=3-6 | 8=6/3 | 9 | 10=6+9
#1~0 | Kepala | #1~#,##0 | #1~#,##0 | #0~#,##0 | =D5+E5 -> 1~#,##0 | =C5-F5 -> 0~#,##0 | =F5/C5 -> 1~0.00% | #0~#,##0 | =F5+I5 -> 1~#,##0
#2~0 | Bagian Umum | #34~#,##0 | #2~#,##0 | #22~#,##0 | =D6+E6 -> 24~#,##0 | =C6-F6 -> 10~#,##0 | =F6/C6 -> 0.7058823529~0.00% | #16~#,##0 | =F6+I6 -> 40~#,##0
#3~0 | Bidang Pencegahan dan Pemberdayaan Masyarakat | #18~#,##0 | #1~#,##0 | #13~#,##0 | =D7+E7 -> 14~#,##0 | =C7-F7 -> 4~#,##0 | =F7/C7 -> 0.7777777778~0.00% | #2~#,##0 | =F7+I7 -> 16~#,##0
#4~0 | Bidang Rehabilitasi | #21~#,##0 | #0~#,##0 | #15~#,##0 | =D8+E8 -> 15~#,##0 | =C8-F8 -> 6~#,##0 | =F8/C8 -> 0.7142857143~0.00% | #4~#,##0 | =F8+I8 -> 19~#,##0
#5~0 | Bidang Pemberantasan dan Intelijen | #42~#,##0 | #19~#,##0 | #5~#,##0 | =D9+E9 -> 24~#,##0 | =C9-F9 -> 18~#,##0 | =F9/C9 -> 0.5714285714~0.00% | #2~#,##0 | =F9+I9 -> 26~#,##0
Jumlah |  | =SUM(C5:C9) -> 116~#,##0 | =SUM(D5:D9) -> 23~#,##0 | =SUM(E5:E9) -> 55~#,##0 | =SUM(F5:F9) -> 78~#,##0 | =SUM(G5:G9) -> 38~#,##0 | =F10/C10 -> 0.6724137931~0.00% | =SUM(I5:I9) -> 24~#,##0 | =SUM(J5:J9) -> 102~#,##0

Tabel 3.31 Pegawai Menurut Pangkat/Golongan |  |  |  |  |  | Tabel 3.32 Pegawai Menurut Pendidikan
Golongan/Pangkat | L | P | Jml | % |  | Pendidikan | L | P | Jml | %
PNS Gol. IV | #4~#,##0 | #3~#,##0 | =B14+C14 -> 7~#,##0 | =D14/D20 -> 0.0897435897~0.0% |  | S2/S3 | #9~#,##0 | #6~#,##0 | =H14+I14 -> 15~#,##0 | =J14/J18 -> 0.1923076923~0.0%
PNS Gol. III | #19~#,##0 | #20~#,##0 | =B15+C15 -> 39~#,##0 | =D15/D20 -> 0.5~0.0% |  | S1/D-IV | #24~#,##0 | #16~#,##0 | =H15+I15 -> 40~#,##0 | =J15/J18 -> 0.5128205128~0.0%
PNS Gol. II | #6~#,##0 | #3~#,##0 | =B16+C16 -> 9~#,##0 | =D16/D20 -> 0.1153846154~0.0% |  | D-III | #5~#,##0 | #6~#,##0 | =H16+I16 -> 11~#,##0 | =J16/J18 -> 0.141025641~0.0%
Polri - Perwira Menengah | #5~#,##0 | #1~#,##0 | =B17+C17 -> 6~#,##0 | =D17/D20 -> 0.0769230769~0.0% |  | SMA/sederajat | #12~#,##0 | #0~#,##0 | =H17+I17 -> 12~#,##0 | =J17/J18 -> 0.1538461538~0.0%
Polri - Perwira Pertama | #6~#,##0 | #0~#,##0 | =B18+C18 -> 6~#,##0 | =D18/D20 -> 0.0769230769~0.0% |  | Jumlah | =SUM(H14:H17) -> 50~#,##0 | =SUM(I14:I17) -> 28~#,##0 | =SUM(J14:J17) -> 78~#,##0 | #1~0.0%
Polri - Bintara | #10~#,##0 | #1~#,##0 | =B19+C19 -> 11~#,##0 | =D19/D20 -> 0.141025641~0.0%
Jumlah | =SUM(B14:B19) -> 50~#,##0 | =SUM(C14:C19) -> 28~#,##0 | =SUM(D14:D19) -> 78~#,##0 | #1~0.0%
`,
    },
    {
      name: "Narasi",
      sheet: `
Pada Perjanjian Kinerja Tahun 2022 BNNP Kalimantan Selatan menetapkan 10 sasaran kegiatan dengan 14 indikator kinerja kegiatan (IKK), didukung anggaran sebesar Rp13.154.500.000 (tiga belas miliar seratus lima puluh empat juta lima ratus ribu rupiah) yang terbagi dalam 11 kegiatan.
Dari 14 IKK, sebanyak 10 IKK (71,43%) melampaui target, 2 IKK tercapai tepat 100% dan 2 IKK tidak tercapai, dengan rata-rata capaian 106,06%; apabila capaian dibatasi maksimal 120% rata-ratanya menjadi 103,85%.
Indeks Ketahanan Diri Remaja (DEKTARI) terealisasi 53,43 dari target 51,00 atau 104,76%, diukur pada 180 responden di enam satuan pendidikan. Indeks tertinggi diperoleh SMAN 2 Banjarbaru (56,30) dan terendah SMKN 4 Banjarmasin (49,74) yang masuk kategori Rendah.
Indeks Ketahanan Keluarga BNNP tahun 2022 sebesar 84,37, naik 3,42 poin atau 4,22% dibandingkan tahun 2021 sebesar 80,95. Secara rata-rata sembilan satuan kerja indeks mencapai 83,34, dengan tiga satuan kerja berkategori Sangat Tinggi, yaitu BNNK Banjarbaru, BNNK Balangan dan BNNK Tabalong.
Diseminasi informasi P4GN dilaksanakan 333 kali dengan jangkauan 281.150 orang. Media sosial satker menjadi saluran dengan jangkauan terbesar, yaitu 84.180 orang atau 29,9%, sedangkan menurut waktu jangkauan tertinggi terjadi pada Triwulan III sebanyak 98.580 orang.
Cakupan orang terpapar informasi P4GN mencapai 8,89% dari 3.160.885 penduduk usia 10-64 tahun. Cakupan tertinggi di Kota Banjarbaru sebesar 24,10% dan terendah di Kab. Kotabaru sebesar 2,95%.
Rata-rata IKP sembilan satuan kerja sebesar 3,13 dengan kategori Mandiri. Sebanyak 4 (empat) satuan kerja berkategori Sangat Mandiri dan 5 satuan kerja berkategori Mandiri; satu-satunya satuan kerja yang tidak mencapai target adalah BNNK Hulu Sungai Utara dengan capaian 93,21%.
Deteksi dini melalui tes urine dilakukan dalam 41 kegiatan terhadap 1.718 orang dengan hasil positif 18 orang atau 1,05%; persentase positif tertinggi pada lingkungan masyarakat sebesar 2,89%.
Jumlah klien rehabilitasi tahun 2022 sebanyak 639 orang yang terdiri atas 572 laki-laki (89,51%) dan 67 perempuan. Sebagian besar menjalani rawat jalan, yaitu 421 orang, disusul rawat inap 138 orang dan pascarehabilitasi 80 orang.
Dari 39 klien BNNP yang diukur kualitas hidupnya, 33 klien meningkat atau 84,62% terhadap target 70%, sehingga capaiannya 120,89%. Untuk seluruh satuan kerja, 164 dari 206 klien meningkat (79,61%).
Jumlah LKN BNNP naik dari 20 pada tahun 2021 menjadi 24 pada tahun 2022 atau naik 20,00%. Se-Kalimantan Selatan terungkap 85 LKN dengan 122 tersangka, dan dari 99 perkara yang ditangani sebanyak 79 perkara dinyatakan P-21.
Rata-rata waktu penyelesaian asesmen terpadu adalah 5,4 hari, lebih cepat 0,6 hari dari target 6,0 hari; karena indikator bersifat minimize, capaiannya 110,00%, membaik dibanding tahun 2021 yang capaiannya 95,00%.
Barang bukti yang disita BNNP meliputi sabu 6.882,81 gram, ekstasi 1.250 butir dan ganja 3.854,60 gram. Penyitaan sabu meningkat 15,87% dari tahun 2021, sedangkan ekstasi turun 434 butir. Penyitaan tersebut diperkirakan menyelamatkan 40.769 jiwa.
Rata-rata capaian tertinggi diraih BNNK Tabalong sebesar 112,96% dan terendah BNNK Barito Kuala sebesar 95,05%. Secara keseluruhan 38 dari 45 IKK satuan kerja mencapai target.
Pagu awal Rp13.154.500.000 direvisi menjadi Rp13.077.500.000 atau berkurang Rp77.000.000, dan setelah blokir Rp540.000.000 pagu efektif menjadi Rp12.537.500.000. Realisasi sebesar Rp12.374.690.698 atau 98,70% dari pagu efektif (94,63% dari pagu revisi), dengan sisa pagu efektif Rp162.809.302.
Menurut jenis belanja, realisasi terbesar adalah belanja barang sebesar Rp6.402.745.975 atau 51,74% dari seluruh realisasi, sedangkan belanja modal terserap 96,62% dari pagu efektifnya. Dibandingkan tahun 2021, realisasi belanja turun Rp361.108.880 atau 2,84%.
Realisasi PNBP mencapai Rp401.822.350 atau 109,42% dari target Rp367.220.000. Hibah langsung yang diterima dari lima pemberi senilai Rp1.196.330.000, dan yang telah disahkan Rp1.083.580.000 (90,58%).
Efisiensi anggaran dihitung dari 19 RO dengan hasil 2,60% sehingga Nilai Efisiensi (NE) sebesar 56,50. Satu RO bernilai negatif, yaitu Jaringan Peredaran Gelap yang Dipetakan sebesar -38,24%, karena volume hanya tercapai 2 dari 3 jaringan.
Nilai IKPA BNNP sebesar 96,98 dari target 95,00, sedangkan NKA sebesar 85,84 (kategori Baik) dari target 88,00 atau 97,55%. Konsistensi penyerapan terhadap RPD rata-rata 95,42% dan realisasi kumulatif sampai Juni 2022 mencapai 43,78% dari pagu efektif.
Jumlah pegawai BNNP sebanyak 78 orang (23 Polri dan 55 PNS) atau 67,24% dari DSP 116 orang, sehingga masih kekurangan 38 orang; didukung 24 PPNPN, jumlah personel seluruhnya 102 orang.
`,
    },
  ],
  mistakes: [
    { sheet: "PK 2022", cell: "C27", right: "Rp596.000.000,-", wrong: "Rp569.000.000,-" },
    {
      sheet: "PK 2022",
      cell: "C36",
      right: "Tiga belas miliar seratus lima puluh empat juta lima ratus ribu rupiah",
      wrong: "Tiga belas miliar seratus lima puluh juta lima ratus ribu rupiah",
    },
    { sheet: "T3.1 Capaian IKK", cell: "F16", right: "110,00", wrong: "90,00" },
    { sheet: "T3.1 Capaian IKK", cell: "D13", right: "3,20", wrong: "3,10" },
    { sheet: "T3.2 DEKTARI & Dektara", cell: "G8", right: "55,20", wrong: "55,02" },
    { sheet: "T3.2 DEKTARI & Dektara", cell: "G26", right: "98,54%", wrong: "101,48%" },
    { sheet: "T3.2 DEKTARI & Dektara", cell: "I29", right: "Sangat Tinggi", wrong: "Tinggi" },
    { sheet: "T3.4 Diseminasi", cell: "F29", right: "3,46", wrong: "8,49" },
    { sheet: "T3.6 IKP", cell: "F9", right: "3,23", wrong: "3,32" },
    { sheet: "T3.6 IKP", cell: "D27", right: "18", wrong: "13" },
    { sheet: "T3.8 Rehabilitasi", cell: "H23", right: "138", wrong: "199" },
    { sheet: "T3.8 Rehabilitasi", cell: "K29", right: "4,38 %", wrong: "43,82 %" },
    { sheet: "T3.12 LKN-P21", cell: "F8", right: "16,67", wrong: "14,29" },
    { sheet: "T3.12 LKN-P21", cell: "G25", right: "2", wrong: "1" },
    {
      sheet: "T3.14 Barang Bukti",
      cell: "I28",
      right: "=SUM(I4:I27) -> 3854.6~#,##0.00",
      wrong: "=SUM(I4:I24) -> 1749.85~#,##0.00",
    },
    {
      sheet: "T3.14 Barang Bukti",
      cell: "G41",
      right: "=F41/D41 -> -0.257719715~0.00%",
      wrong: "=F41/E41 -> -0.3472~0.00%",
    },
    { sheet: "T3.16 Rekap BNNK", cell: "J13", right: "90,15", wrong: "90,51" },
    { sheet: "T3.16 Rekap BNNK", cell: "E23", right: "38.110.202", wrong: "38.101.202" },
    {
      sheet: "T3.18 Tren 2020-2022",
      cell: "I13",
      right: "=H13/G13*100 -> 110.5263157895~0.00",
      wrong: "=G13/H13*100 -> 90.4761904762~0.00",
    },
    { sheet: "T3.19 Renstra", cell: "K17", right: "92,00", wrong: "108,00" },
    { sheet: "T3.19 Renstra", cell: "L13", right: "On track", wrong: "Perlu upaya" },
    {
      sheet: "T3.20 Anggaran RO",
      cell: "G30",
      right: "=G31+G34+G36+G38 -> 575392876~#,##0",
      wrong: "=G31+G34+G36 -> 455364363~#,##0",
    },
    { sheet: "T3.20 Anggaran RO", cell: "I15", right: "=G15/F15 -> 0.986330505~0.00%", wrong: "#0.9683~0.00%" },
    { sheet: "T3.21 Belanja PNBP Hibah", cell: "H4", right: "97,91%", wrong: "90,44%" },
    { sheet: "T3.21 Belanja PNBP Hibah", cell: "F37", right: "112.750.000", wrong: "75.250.000" },
    { sheet: "T3.25 Efisiensi", cell: "G10", right: "=MIN(F10,1.2) -> 1.2~0.00%", wrong: "=F10 -> 1.5~0.00%" },
    { sheet: "T3.25 Efisiensi", cell: "K16", right: "=I16-J16 -> -55830400~#,##0", wrong: "#55830400~#,##0" },
    { sheet: "T3.27 IKPA & NKA", cell: "F6", right: "19,57", wrong: "9,79" },
    { sheet: "T3.27 IKPA & NKA", cell: "G36", right: "5.489.430.000", wrong: "5.498.430.000" },
    { sheet: "T3.30 SDM", cell: "G9", right: "=C9-F9 -> 18~#,##0", wrong: "#23~#,##0" },
    {
      sheet: "Narasi",
      cell: "A1",
      right: "tiga belas miliar seratus lima puluh empat juta lima ratus ribu rupiah)",
      wrong: "tiga belas miliar lima puluh empat juta lima ratus ribu rupiah)",
    },
    { sheet: "Narasi", cell: "A2", right: "sebanyak 10 IKK (71,43%)", wrong: "sebanyak 11 IKK (71,43%)" },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "terendah SMKN 4 Banjarmasin (49,74)",
      wrong: "terendah SMPN 14 Banjarmasin (49,74)",
    },
    { sheet: "Narasi", cell: "A4", right: "atau 4,22%", wrong: "atau 4,05%" },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "Kab. Kotabaru sebesar 2,95%",
      wrong: "Kab. Hulu Sungai Tengah sebesar 2,95%",
    },
    { sheet: "Narasi", cell: "A7", right: "capaian 93,21%", wrong: "capaian 97,21%" },
    { sheet: "Narasi", cell: "A9", right: "572 laki-laki (89,51%)", wrong: "572 laki-laki (79,51%)" },
    { sheet: "Narasi", cell: "A11", right: "naik 20,00%", wrong: "naik 16,67%" },
    { sheet: "Narasi", cell: "A12", right: "capaiannya 110,00%, membaik", wrong: "capaiannya 90,00%, membaik" },
    { sheet: "Narasi", cell: "A13", right: "sabu 6.882,81 gram", wrong: "sabu 688,28 gram" },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "sisa pagu efektif Rp162.809.302",
      wrong: "sisa pagu efektif Rp702.809.302",
    },
    { sheet: "Narasi", cell: "A16", right: "barang sebesar Rp6.402.745.975", wrong: "barang sebesar Rp6.402.754.975" },
    { sheet: "Narasi", cell: "A17", right: "atau 109,42% dari target", wrong: "atau 91,39% dari target" },
    {
      sheet: "Narasi",
      cell: "A19",
      right: "NKA sebesar 85,84 (kategori Baik)",
      wrong: "NKA sebesar 85,84 (kategori Sangat Baik)",
    },
    { sheet: "Narasi", cell: "A20", right: "kekurangan 38 orang", wrong: "kekurangan 48 orang" },
  ],
};
