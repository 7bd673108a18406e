import type { ReportCase } from "./report-case";

export const bnnkDektari: ReportCase = {
  name: "a district narcotics office: plan, three years, DEKTARI and IKP by place, clients by month, IBM, IKPA of two rules, NKA, quarters",
  year: 2024,
  sheets: [
    {
      name: "Ikhtisar",
      sheet: `
IKHTISAR EKSEKUTIF
Pada tahun 2024 BNN Kabupaten Merati Selatan menetapkan 10 sasaran kegiatan dengan 12 indikator kinerja dalam Perjanjian Kinerja.
Rata-rata capaian kinerja 10 sasaran adalah sebesar 108,03 persen dengan kategori Sangat Baik.
Dari 10 sasaran tersebut, 9 (sembilan) sasaran berkategori Sangat Baik dan 1 sasaran berkategori Baik.
Nilai ketahanan diri remaja terealisasi 52,43 dari target 52,00 atau tercapai 100,83% dengan kategori Tinggi.
Nilai ketahanan keluarga terealisasi sebesar 81,71 dari target 78,70.
Indeks kemandirian partisipasi mencapai 3,23 dari target 3,25 sehingga capaiannya 99,38% dan belum memenuhi target.
Persentase penyalahguna yang mengalami peningkatan kualitas hidup sebesar 76,67%, yaitu 23 dari 30 klien yang diukur.
Klien yang putus layanan sebesar 6,98% atau lebih rendah dari batas maksimal 10%, sehingga capaiannya 130,20%.
Jumlah unit IBM yang operasional sebanyak 5 unit dari target 4 unit atau 125,00%.
Berkas perkara yang dinyatakan lengkap (P-21) sebanyak 4 berkas, meningkat dari tahun 2023 sebanyak 3 berkas.
Nilai kinerja anggaran tahun 2024 sebesar 96,28 dengan kategori Sangat Baik, meningkat 2,72 poin dari tahun 2023 sebesar 93,56.
Nilai IKPA tahun 2024 sebesar 97,01 dengan predikat Sangat Baik, sedangkan tahun 2023 sebesar 93,06 dengan predikat Baik.
Pagu anggaran awal sebesar Rp 2.733.550.000 dan setelah revisi menjadi Rp 2.833.550.000, atau bertambah Rp 100.000.000.
Realisasi anggaran sebesar Rp 2.816.930.237 (dua miliar delapan ratus enam belas juta sembilan ratus tiga puluh ribu dua ratus tiga puluh tujuh rupiah) atau 99,41% dari pagu akhir.
Sisa anggaran yang tidak terserap sebesar Rp 16.619.763.
Jumlah pegawai per 31 Desember 2024 sebanyak 33 orang dari kebutuhan 57 orang, sehingga pemenuhan formasi baru 57,89%.
`,
    },
    {
      name: "1.1 SDM",
      sheet: `
Tabel 1.1 Keadaan Pegawai BNN Kabupaten Merati Selatan per 31 Desember 2024 |  |  |  |  |  |  |  | 
a. Menurut unit kerja dan asal pegawai |  |  |  |  |  |  |  | 
No | Unit Kerja | Kebutuhan (DSP) | Riil |  |  |  | Kekurangan | % Pemenuhan
 |  |  | Organik BNN | Polri | PPPK | Jumlah |  | 
(1) | (2) | (3) | (4) | (5) | (6) | (7)=(4)+(5)+(6) | (8)=(3)-(7) | (9)=(7)/(3)
1 | Kepala | 1 | - | 1 | - | 1 | - | 100,00
2 | Subbagian Umum | 14 | 6 | - | 2 | 8 | 6 | 57,14
3 | Seksi Pencegahan dan Pemberdayaan Masyarakat | 12 | 7 | - | 1 | 8 | 4 | 66,67
4 | Seksi Rehabilitasi | 13 | 5 | - | 3 | 8 | 5 | 61,54
5 | Seksi Pemberantasan | 17 | 2 | 6 | - | 8 | 9 | 47,06
 | Jumlah | 57 | 20 | 7 | 6 | 33 | 24 | 57,89
 |  |  |  |  |  |  |  | 
b. Menurut pendidikan dan jenis kelamin |  |  |  |  | c. Menurut golongan/pangkat |  |  | 
Pendidikan | L | P | Jumlah |  | Golongan/Pangkat | Jumlah | Persen | 
S2 | 2 | 1 | 3 |  | IV | 2 | 6,06 | 
S1/D4 | 8 | 6 | 14 |  | III | 13 | 39,39 | 
D3 | 2 | 4 | 6 |  | II | 5 | 15,15 | 
SMA/sederajat | 8 | 2 | 10 |  | Perwira Polri | 2 | 6,06 | 
Jumlah | 20 | 13 | 33 |  | Bintara Polri | 5 | 15,15 | 
 |  |  |  |  | PPPK gol. IX dan VII | 6 | 18,18 | 
 |  |  |  |  | Jumlah | 33 | 99,99 | 
Catatan: pegawai PPNPN (pramubakti, pengemudi, satpam) sebanyak 9 orang tidak termasuk dalam tabel di atas. |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "2.1 RKT",
      sheet: `
Tabel 2.1 Rencana Kinerja Tahunan 2024 dan Target Renstra 2020-2024 |  |  |  |  |  |  |  |  | 
Sasaran | Indikator Kinerja | Satuan | Target Renstra |  |  |  |  | Target RKT 2024 | Kebutuhan anggaran (ribu Rp)
 |  |  | 2020 | 2021 | 2022 | 2023 | 2024 |  | 
SK1 | Nilai ketahanan diri remaja | Indeks | 50,50 | 50,75 | 51,00 | 51,50 | 52,00 | 52,00 | 412.500
SK2 | Nilai ketahanan keluarga | Indeks | 75,00 | 76,50 | 77,40 | 78,10 | 78,70 | 78,70 | 96.750
SK3 | Indeks kemandirian partisipasi | Indeks | 2,80 | 3,00 | 3,10 | 3,20 | 3,25 | 3,25 | 238.400
SK4 | Persentase penyalahguna yang mengalami peningkatan kualitas hidup | % | 50 | 55 | 60 | 65 | 70 | 70 | 187.300
 | Persentase klien rawat jalan yang putus layanan (drop out)*) | % | 20 | 18 | 15 | 12 | 10 | 10 | 
SK5 | Jumlah petugas penyelenggara layanan IBM yang terlatih | Orang | 5 | 5 | 10 | 10 | 10 | 10 | 41.200
SK6 | Jumlah lembaga rehabilitasi yang operasional | Lembaga | 1 | 1 | 2 | 2 | 2 | 2 | 66.000
 | Jumlah unit IBM yang operasional | Unit | 1 | 2 | 3 | 4 | 4 | 4 | 120.500
SK7 | Indeks kepuasan layanan Klinik Pratama | Indeks | 3,00 | 3,10 | 3,20 | 3,30 | 3,40 | 3,40 | 
SK8 | Jumlah berkas perkara tindak pidana narkotika yang lengkap (P-21) | Berkas | 1 | 2 | 2 | 2 | 3 | 3 | 325.800
SK9 | Nilai kinerja anggaran (NKA) | Nilai | 80,00 | 85,00 | 88,00 | 90,00 | 91,00 | 91,00 | 214.000
SK10 | Nilai indikator kinerja pelaksanaan anggaran (IKPA) | Nilai | 90,00 | 91,00 | 93,00 | 94,00 | 95,00 | 95,00 | 1.385.250
 | Jumlah kebutuhan anggaran |  |  |  |  |  |  |  | 3.087.700
*) indikator dengan polaritas minimum: semakin kecil semakin baik. |  |  |  |  |  |  |  |  | 
Kebutuhan anggaran SK4 dan SK7 tergabung dalam kegiatan layanan rehabilitasi klinik (baris SK4). |  |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "2.2 PK",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024 |  |  |  | 
BNN KABUPATEN MERATI SELATAN |  |  |  | 
 |  |  |  | 
No | Sasaran Kegiatan | Indikator Kinerja | Satuan | Target
(1) | (2) | (3) | (4) | (5)
1 | Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika | Nilai ketahanan diri remaja | Indeks | 52,00
2 | Meningkatnya daya tangkal keluarga terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika | Nilai ketahanan keluarga | Indeks | 78,70
3 | Meningkatnya kesadaran dan kepedulian masyarakat dalam penanganan P4GN | Indeks kemandirian partisipasi | Indeks | 3,25
4 | Meningkatnya upaya pemulihan penyalahguna dan/atau pecandu narkotika | Persentase penyalahguna yang mengalami peningkatan kualitas hidup | % | 70
 |  | Persentase klien rawat jalan yang putus layanan (drop out)*) | % | 10
5 | Meningkatnya kapasitas tenaga teknis rehabilitasi | Jumlah petugas penyelenggara layanan IBM yang terlatih | Orang | 10
6 | Meningkatnya aksesibilitas dan kemampuan fasilitas layanan rehabilitasi | Jumlah lembaga rehabilitasi yang operasional | Lembaga | 2
 |  | Jumlah unit IBM yang operasional | Unit | 4
7 | Meningkatnya kualitas layanan rehabilitasi | Indeks kepuasan layanan Klinik Pratama | Indeks | 3,40
8 | Meningkatnya pengungkapan jaringan tindak pidana narkotika | Jumlah berkas perkara tindak pidana narkotika yang lengkap (P-21) | Berkas | 3
9 | Meningkatnya proses manajemen kinerja secara efektif dan efisien | Nilai kinerja anggaran (NKA) | Nilai | 91,00
10 | Meningkatnya tata kelola administrasi keuangan sesuai prosedur | Nilai indikator kinerja pelaksanaan anggaran (IKPA) | Nilai | 95,00
 |  |  |  | 
No | Kegiatan |  | Anggaran (Rp) | Keterangan
3247 | Penyelenggaraan Advokasi dan Diseminasi Informasi |  | Rp 308.600.000 | pagu awal DIPA
3252 | Pemberdayaan Peran Serta Masyarakat |  | Rp 238.400.000 | pagu awal DIPA
3260 | Penyelenggaraan Rehabilitasi |  | Rp 349.000.000 | pagu awal DIPA
3263 | Penyidikan Jaringan Peredaran Gelap Narkotika |  | Rp 325.800.000 | pagu awal DIPA
3236 | Pengelolaan Keuangan dan Kinerja |  | Rp 126.500.000 | pagu awal DIPA
3239 | Pembinaan Administrasi dan Umum |  | Rp 1.385.250.000 | pagu awal DIPA
 | Jumlah anggaran |  | Rp 2.733.550.000 | 
Terbilang | Dua miliar tujuh ratus tiga puluh tiga juta lima ratus lima puluh ribu rupiah |  |  | 
 |  |  |  | 
 | Kepala BNN Provinsi, |  | Batu Rimba, 15 Januari 2024 | 
 |  |  | Kepala BNN Kabupaten Merati Selatan, | 
 | (tanda tangan) |  | (tanda tangan) | 
`,
    },
    {
      name: "3.1 Capaian",
      sheet: `
Tabel 3.1 Capaian Kinerja BNN Kabupaten Merati Selatan Tahun 2024 |  |  |  |  |  |  |  | 
Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Capaian dihitung (maks. 120) | Rata-rata sasaran (%) | Kategori sasaran
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
SK1 | Nilai ketahanan diri remaja | Indeks | 52,00 | 52,43 | 100,83 | 100,83 | 100,83 | Sangat Baik
SK2 | Nilai ketahanan keluarga | Indeks | 78,70 | 81,71 | 103,82 | 103,82 | 103,82 | Sangat Baik
SK3 | Indeks kemandirian partisipasi | Indeks | 3,25 | 3,23 | 99,38 | 99,38 | 99,38 | Baik
SK4 | Persentase penyalahguna yang mengalami peningkatan kualitas hidup | % | 70 | 76,67 | 109,53 | 109,53 | 114,77 | Sangat Baik
 | Persentase klien rawat jalan yang putus layanan (drop out)*) | % | 10 | 6,98 | 130,20 | 120,00 |  | 
SK5 | Jumlah petugas penyelenggara layanan IBM yang terlatih | Orang | 10 | 12 | 120,00 | 120,00 | 120,00 | Sangat Baik
SK6 | Jumlah lembaga rehabilitasi yang operasional | Lembaga | 2 | 2 | 100,00 | 100,00 | 110,00 | Sangat Baik
 | Jumlah unit IBM yang operasional | Unit | 4 | 5 | 125,00 | 120,00 |  | 
SK7 | Indeks kepuasan layanan Klinik Pratama | Indeks | 3,40 | 3,52 | 103,53 | 103,53 | 103,53 | Sangat Baik
SK8 | Jumlah berkas perkara tindak pidana narkotika yang lengkap (P-21) | Berkas | 3 | 4 | 133,33 | 120,00 | 120,00 | Sangat Baik
SK9 | Nilai kinerja anggaran (NKA) | Nilai | 91,00 | 96,28 | 105,80 | 105,80 | 105,80 | Sangat Baik
SK10 | Nilai indikator kinerja pelaksanaan anggaran (IKPA) | Nilai | 95,00 | 97,01 | 102,12 | 102,12 | 102,12 | Sangat Baik
 | Rata-rata capaian 10 sasaran |  |  |  |  |  | 108,03 | Sangat Baik
 |  |  |  |  |  |  |  | 
Kategori | Rentang capaian | Jumlah sasaran | Persen |  |  |  |  | 
Sangat Baik | >= 100 | 9 | 90 |  |  |  |  | 
Baik | 80 - 99,99 | 1 | 10 |  |  |  |  | 
Cukup | 60 - 79,99 | - | 0 |  |  |  |  | 
Kurang | < 60 | - | 0 |  |  |  |  | 
Jumlah |  | 10 | 100 |  |  |  |  | 
Catatan: capaian = realisasi / target x 100. *) Indikator drop out berpolaritas minimum: capaian = (2 x target - realisasi) / target x 100. Capaian di atas 120 diperhitungkan 120. Rata-rata sasaran = rata-rata capaian dihitung dari indikator sasaran tersebut. |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "3.2 Tiga Tahun",
      sheet: `
Tabel 3.2 Perbandingan Target, Realisasi dan Capaian Tahun 2022-2024 |  |  |  |  |  |  |  |  |  |  |  |  | 
No | Indikator Kinerja | 2022 |  |  | 2023 |  |  | 2024 |  |  | Naik/turun realisasi 2023-2024 | Arah | Realisasi 2024 thd target akhir Renstra (%)
 |  | Target | Realisasi | Capaian % | Target | Realisasi | Capaian % | Target | Realisasi | Capaian % |  |  | 
1 | 2 | 3 | 4 | 5=4/3 | 6 | 7 | 8=7/6 | 9 | 10 | 11=10/9 | 12=10-7 | 13 | 14
1 | Nilai ketahanan diri remaja | 51,00 | 51,36 | 100,71 | 51,50 | 52,18 | 101,32 | 52,00 | 52,43 | 100,83 | +0,25 | meningkat | 100,83
2 | Nilai ketahanan keluarga | 77,40 | 77,92 | 100,67 | 78,10 | 79,05 | 101,22 | 78,70 | 81,71 | 103,82 | +2,66 | meningkat | 103,82
3 | Indeks kemandirian partisipasi | 3,10 | 3,08 | 99,35 | 3,20 | 3,26 | 101,88 | 3,25 | 3,23 | 99,38 | -0,03 | menurun | 99,38
4 | Persentase penyalahguna yang mengalami peningkatan kualitas hidup | 60 | 58,33 | 97,22 | 65 | 68,42 | 105,26 | 70 | 76,67 | 109,53 | +8,25 | meningkat | 109,53
5 | Persentase klien rawat jalan yang putus layanan (drop out)*) | 15 | 16,67 | 88,87 | 12 | 12,90 | 92,50 | 10 | 6,98 | 130,20 | -5,92 | menurun | 130,20
6 | Jumlah petugas penyelenggara layanan IBM yang terlatih | 10 | 10 | 100,00 | 10 | 10 | 100,00 | 10 | 12 | 120,00 | +2 | meningkat | 120,00
7 | Jumlah lembaga rehabilitasi yang operasional | 2 | 2 | 100,00 | 2 | 2 | 100,00 | 2 | 2 | 100,00 | 0 | tetap | 100,00
8 | Jumlah unit IBM yang operasional | 3 | 3 | 100,00 | 4 | 4 | 100,00 | 4 | 5 | 125,00 | +1 | meningkat | 125,00
9 | Indeks kepuasan layanan Klinik Pratama | 3,20 | 3,41 | 106,56 | 3,30 | 3,46 | 104,85 | 3,40 | 3,52 | 103,53 | +0,06 | meningkat | 103,53
10 | Jumlah berkas perkara tindak pidana narkotika yang lengkap (P-21) | 2 | 2 | 100,00 | 2 | 3 | 150,00 | 3 | 4 | 133,33 | +1 | meningkat | 133,33
11 | Nilai kinerja anggaran (NKA) | 88,00 | 86,47 | 98,26 | 90,00 | 93,56 | 103,96 | 91,00 | 96,28 | 105,80 | +2,72 | meningkat | 105,80
12 | Nilai indikator kinerja pelaksanaan anggaran (IKPA) | 93,00 | 93,88 | 100,95 | 94,00 | 93,06 | 99,00 | 95,00 | 97,01 | 102,12 | +3,95 | meningkat | 102,12
 | Rata-rata capaian indikator |  |  | 99,38 |  |  | 105,00 |  |  | 111,13 | +6,13 | meningkat | 
Catatan: rata-rata pada tabel ini adalah rata-rata 12 indikator tanpa batas 120, sehingga berbeda dengan rata-rata sasaran pada Tabel 3.1. Indikator nomor 5 berpolaritas minimum. |  |  |  |  |  |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "3.3 Dektari",
      sheet: `
Tabel 3.3 Hasil Pengukuran Dektari Remaja dan Dektari Keluarga Tahun 2024 |  |  |  |  |  |  |  |  |  |  |  |  |  |  | 
a. Dektari Remaja |  |  |  |  |  |  |  |  | b. Dektari Keluarga |  |  |  |  |  | 
No | Sekolah | Responden | Self Regulation | Assertiveness | Reaching Out | Indeks | Kategori |  | No | Desa/Kelurahan | Keluarga | Pre | Post | Selisih | Kategori (post)
1 | 2 | 3 | 4 | 5 | 6 | 7=(4+5+6)/3 | 8 |  | 1 | 2 | 3 | 4 | 5 | 6=5-4 | 7
1 | SMPN 1 Batu Rimba | 10 | 51,20 | 53,44 | 52,87 | 52,50 | Tinggi |  | 1 | Kel. Batu Rimba Hulu | 10 | 71,46 | 81,25 | 9,79 | Tinggi
2 | SMPN 4 Batu Rimba | 10 | 49,85 | 52,10 | 50,36 | 50,77 | Tinggi |  | 2 | Desa Sena Jaya | 10 | 68,90 | 79,17 | 10,27 | Tinggi
3 | MTs Al-Fajri | 10 | 53,71 | 54,92 | 55,08 | 54,57 | Tinggi |  | 3 | Desa Pauh Manis | 10 | 74,02 | 86,98 | 12,96 | Tinggi
4 | SMPN 2 Lubuk Sena | 10 | 48,66 | 50,02 | 49,31 | 49,33 | Sedang |  | 4 | Desa Liman Tengah | 10 | 66,35 | 75,52 | 9,17 | Rendah
5 | SMAN 1 Batu Rimba | 10 | 55,40 | 57,83 | 58,12 | 57,12 | Sangat Tinggi |  | 5 | Kel. Pasar Sena | 10 | 72,18 | 90,10 | 17,92 | Sangat Tinggi
6 | SMAN 3 Lubuk Sena | 10 | 52,95 | 54,07 | 53,16 | 53,39 | Tinggi |  | 6 | Desa Tebing Tiga | 10 | 69,77 | 78,65 | 8,88 | Tinggi
7 | SMK Bina Merati | 10 | 50,12 | 51,77 | 49,90 | 50,60 | Tinggi |  | 7 | Desa Air Kelabu | 10 | 70,84 | 77,60 | 6,76 | Tinggi
8 | MAN 1 Merati Selatan | 10 | 54,38 | 56,66 | 55,74 | 55,59 | Tinggi |  | 8 | Kel. Merati Kota | 10 | 73,29 | 84,38 | 11,09 | Tinggi
9 | SMAS Tunas Sena | 10 | 51,09 | 52,48 | 52,03 | 51,87 | Tinggi |  |  |  |  |  |  |  | 
10 | SMKN 1 Padang Liman | 10 | 47,52 | 49,16 | 48,87 | 48,52 | Sedang |  |  |  |  |  |  |  | 
 | Jumlah responden | 100 |  |  |  |  |  |  |  | Jumlah keluarga | 80 |  |  |  | 
 | Rata-rata |  | 51,49 | 53,25 | 52,54 | 52,43 | Tinggi |  |  | Rata-rata |  | 70,85 | 81,71 | 10,86 | Tinggi
 |  |  |  |  |  |  |  |  |  |  |  |  |  |  | 
Kategori Dektari Remaja | Interval | Jumlah sekolah |  |  |  |  |  |  | Kategori Dektari Keluarga | Interval | Jumlah desa/kel. |  |  |  | 
Sangat Tinggi | 56,23 - 100,00 | 1 |  |  |  |  |  |  | Sangat Tinggi | 88,31 - 100,00 | 1 |  |  |  | 
Tinggi | 50,00 - 56,22 | 7 |  |  |  |  |  |  | Tinggi | 76,61 - 88,30 | 6 |  |  |  | 
Sedang | 43,77 - 49,99 | 2 |  |  |  |  |  |  | Rendah | 65,00 - 76,60 | 1 |  |  |  | 
Rendah | 25,00 - 43,76 | 0 |  |  |  |  |  |  | Sangat Rendah | 25,00 - 64,99 | 0 |  |  |  | 
Jumlah |  | 10 |  |  |  |  |  |  | Jumlah |  | 8 |  |  |  | 
`,
    },
    {
      name: "3.4 IKP",
      sheet: `
Tabel 3.4 Indeks Kemandirian Partisipasi (IKP) Tahun 2024 |  |  |  |  |  |  |  |  | 
Lingkungan | Lembaga/Instansi | Aspek |  |  |  |  | Jumlah skor | Indeks | Kategori
 |  | Man | Method | Money | Material | Market |  | (8)/5 | 
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
Pemerintah | Sekretariat Daerah | 3,40 | 3,50 | 3,20 | 3,35 | 3,30 | 16,75 | 3,35 | Sangat Mandiri
 | Dinas Perpustakaan Kabupaten | 3,25 | 3,10 | 2,95 | 3,20 | 3,05 | 15,55 | 3,11 | Mandiri
 | RSUD Merati Selatan | 3,55 | 3,60 | 3,45 | 3,50 | 3,40 | 17,50 | 3,50 | Sangat Mandiri
Rata-rata Pemerintah |  | 3,40 | 3,40 | 3,20 | 3,35 | 3,25 |  | 3,32 | Sangat Mandiri
Pendidikan | SMAN 1 Batu Rimba | 3,60 | 3,45 | 3,30 | 3,40 | 3,50 | 17,25 | 3,45 | Sangat Mandiri
 | STIE Liman Raya | 3,20 | 3,25 | 2,80 | 3,05 | 3,15 | 15,45 | 3,09 | Mandiri
 | Ponpes Nurul Sena | 3,10 | 3,00 | 2,45 | 2,90 | 2,80 | 14,25 | 2,85 | Mandiri
Rata-rata Pendidikan |  | 3,30 | 3,23 | 2,85 | 3,12 | 3,15 |  | 3,13 | Mandiri
Swasta | PT Sawit Liman Makmur | 3,50 | 3,55 | 3,65 | 3,45 | 3,40 | 17,55 | 3,51 | Sangat Mandiri
 | PT Air Merati Sejahtera | 3,30 | 3,40 | 3,30 | 3,25 | 3,20 | 16,45 | 3,29 | Sangat Mandiri
Rata-rata Swasta |  | 3,40 | 3,48 | 3,48 | 3,35 | 3,30 |  | 3,40 | Sangat Mandiri
Masyarakat | Kelurahan Merati Kota | 3,45 | 3,30 | 2,90 | 3,15 | 3,40 | 16,20 | 3,24 | Mandiri
 | Desa Pauh Manis | 3,70 | 3,60 | 3,40 | 3,55 | 3,65 | 17,90 | 3,58 | Sangat Mandiri
 | Desa Tebing Tiga | 2,60 | 2,45 | 2,10 | 2,50 | 2,40 | 12,05 | 2,41 | Kurang Mandiri
Rata-rata Masyarakat |  | 3,25 | 3,12 | 2,80 | 3,07 | 3,15 |  | 3,08 | Mandiri
 |  |  |  |  |  |  |  |  | 
 |  |  |  |  |  |  |  |  | 
Rekap |  |  |  |  |  |  |  |  | 
Jumlah lembaga yang diukur |  |  |  |  |  |  |  | 11 | 
IKP Kabupaten (rata-rata 4 lingkungan) |  |  |  |  |  |  |  | 3,23 | Mandiri
 |  |  |  |  |  |  |  |  | 
Kategori | Interval nilai | Jumlah lembaga | Persen |  |  |  |  |  | 
Sangat Mandiri | 3,26 - 4,00 | 6 | 54,55 |  |  |  |  |  | 
Mandiri | 2,51 - 3,25 | 4 | 36,36 |  |  |  |  |  | 
Kurang Mandiri | 1,76 - 2,50 | 1 | 9,09 |  |  |  |  |  | 
Tidak Mandiri | 1,00 - 1,75 | - | 0,00 |  |  |  |  |  | 
Jumlah |  | 11 | 100,00 |  |  |  |  |  | 
`,
    },
    {
      name: "3.5 Rehabilitasi",
      sheet: `
Tabel 3.5 Klien Rehabilitasi Rawat Jalan Klinik Pratama BNN Kabupaten Merati Selatan Tahun 2024 (orang) |  |  |  |  |  |  |  |  | 
Bulan | Klien baru |  |  | Asal rujukan |  |  | Kumulatif klien baru | Selesai program | Putus layanan
 | L | P | Jumlah | Sukarela | TAT | Keluarga |  |  | 
Januari | 3 | - | 3 | 2 | - | 1 | 3 | 1 | -
Februari | 2 | 1 | 3 | 1 | 1 | 1 | 6 | 2 | -
Maret | 4 | - | 4 | 2 | 1 | 1 | 10 | 2 | -
Triwulan I | 9 | 1 | 10 | 5 | 2 | 3 | 10 | 5 | -
April | 3 | 1 | 4 | 3 | - | 1 | 14 | 2 | 1
Mei | 2 | - | 2 | 1 | 1 | - | 16 | 3 | -
Juni | 5 | 1 | 6 | 3 | 2 | 1 | 22 | 2 | -
Triwulan II | 10 | 2 | 12 | 7 | 3 | 2 | 22 | 7 | 1
Juli | 3 | - | 3 | 2 | 1 | - | 25 | 4 | -
Agustus | 4 | - | 4 | 2 | - | 2 | 29 | 3 | 1
September | 2 | 1 | 3 | 2 | - | 1 | 32 | 2 | -
Triwulan III | 9 | 1 | 10 | 6 | 1 | 3 | 32 | 9 | 1
Oktober | 6 | - | 6 | 3 | 2 | 1 | 38 | 4 | -
November | 3 | - | 3 | 1 | 1 | 1 | 41 | 3 | 1
Desember | 2 | - | 2 | 2 | - | - | 43 | 4 | -
Triwulan IV | 11 | - | 11 | 6 | 3 | 2 | 43 | 11 | 1
Jumlah | 39 | 4 | 43 | 24 | 9 | 10 | 43 | 32 | 3
Persentase terhadap klien baru (%) | 90,70 | 9,30 |  | 55,81 | 20,93 | 23,26 |  | 74,42 | 6,98
 |  |  |  |  |  |  |  |  | 
Zat utama yang digunakan | 2022 | 2023 | 2024 | Perubahan 2023-2024 | % perubahan | % dari jumlah 2024 |  |  | 
Metamfetamina (sabu) | 24 | 29 | 25 | -4 | -13,79 | 58,14 |  |  | 
Ganja | 6 | 4 | 5 | 1 | 25,00 | 11,63 |  |  | 
Obat daftar G | 5 | 8 | 11 | 3 | 37,50 | 25,58 |  |  | 
Inhalan (lem) | 4 | 3 | 2 | -1 | -33,33 | 4,65 |  |  | 
Jumlah klien | 39 | 44 | 43 | -1 | -2,27 | 100,00 |  |  | 
`,
    },
    {
      name: "3.6 IBM-WHOQoL",
      sheet: `
Tabel 3.6 a. Unit Intervensi Berbasis Masyarakat (IBM) Tahun 2024 |  |  |  |  |  |  |  |  | 
No | Desa/Kelurahan | Unit IBM | Fase | Petugas terlatih | Klien L | Klien P | Jumlah klien | Pulih/selesai | % selesai
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=6+7 | 9 | 10=9/8
1 | Kel. Merati Kota | 1 | Utama | 3 | 7 | 1 | 8 | 7 | 87,5
2 | Desa Pauh Manis | 1 | Madya | 2 | 5 | - | 5 | 4 | 80,0
3 | Kel. Pasar Sena | 1 | Utama | 3 | 6 | 2 | 8 | 7 | 87,5
4 | Desa Tebing Tiga | 1 | Pratama | 2 | 4 | 1 | 5 | 3 | 60,0
5 | Desa Liman Tengah | 1 | Pratama | 2 | 3 | - | 3 | 3 | 100,0
 | Jumlah | 5 |  | 12 | 25 | 4 | 29 | 24 | 82,8
 |  |  |  |  |  |  |  |  | 
b. Hasil pengukuran kualitas hidup (WHOQoL-BREF) klien selesai program |  |  |  |  |  |  |  |  | 
No | Domain | Rata-rata Pre | Rata-rata Post | Selisih | Klien meningkat | Klien diukur | % meningkat |  | 
1 | Kesehatan fisik | 54,20 | 67,85 | 13,65 | 24 | 30 | 80,00 |  | 
2 | Psikologis | 51,73 | 66,10 | 14,37 | 25 | 30 | 83,33 |  | 
3 | Hubungan sosial | 49,88 | 60,47 | 10,59 | 19 | 30 | 63,33 |  | 
4 | Lingkungan | 56,35 | 64,92 | 8,57 | 21 | 30 | 70,00 |  | 
 | Rata-rata 4 domain | 53,04 | 64,84 | 11,80 |  |  | 74,17 |  | 
 |  |  |  |  |  |  |  |  | 
 | Rekap indikator SK4 |  |  |  | Klien meningkat | Klien diukur | % meningkat |  | 
 | Klien yang meningkat pada minimal dua domain |  |  |  | 23 | 30 | 76,67 |  | 
 |  |  |  |  |  |  |  |  | 
c. Indeks kepuasan layanan Klinik Pratama (30 responden) |  |  |  |  |  |  |  |  | 
No | Unsur | Jumlah nilai | NRR = (3)/30 | NRR tahun 2023 | Naik/turun |  |  |  | 
1 | 2 | 3 | 4 | 5 | 6=4-5 |  |  |  | 
U1 | Persyaratan | 106 | 3,53 | 3,43 | +0,10 |  |  |  | 
U2 | Prosedur | 104 | 3,47 | 3,40 | +0,07 |  |  |  | 
U3 | Waktu pelayanan | 101 | 3,37 | 3,33 | +0,04 |  |  |  | 
U4 | Biaya/tarif | 118 | 3,93 | 3,90 | +0,03 |  |  |  | 
U5 | Produk layanan | 105 | 3,50 | 3,47 | +0,03 |  |  |  | 
U6 | Kompetensi pelaksana | 109 | 3,63 | 3,53 | +0,10 |  |  |  | 
U7 | Perilaku pelaksana | 111 | 3,70 | 3,60 | +0,10 |  |  |  | 
U8 | Sarana dan prasarana | 94 | 3,13 | 3,27 | -0,14 |  |  |  | 
U9 | Penanganan pengaduan | 103 | 3,43 | 3,20 | +0,23 |  |  |  | 
 | Jumlah | 951 | 31,69 | 31,13 | +0,56 |  |  |  | 
 | Jumlah responden | 30 |  | 30 |  |  |  |  | 
 | Indeks kepuasan (rata-rata NRR 9 unsur) |  | 3,52 | 3,46 | +0,06 |  |  |  | 
 | Mutu pelayanan |  | B (Baik) | B (Baik) |  |  |  |  | 
Catatan mutu: A (Sangat Baik) 3,5324 - 4,00; B (Baik) 3,0644 - 3,532; C (Kurang Baik) 2,60 - 3,064; D (Tidak Baik) 1,00 - 2,5996. |  |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "3.7 Berantas",
      sheet: `
Tabel 3.7 Penanganan Kasus Narkotika dan Asesmen Terpadu Tahun 2024 |  |  |  |  |  |  |  | 
No | Nomor LKN | Bulan | Tersangka |  |  | Barang bukti (gram) |  | Status berkas
 |  |  | L | P | Jumlah | Sabu | Ganja | 
1 | LKN/01/2024/BNNK-MS | Januari | 1 | - | 1 | 12,47 | - | P-21
2 | LKN/02/2024/BNNK-MS | Maret | 2 | - | 2 | 5,08 | - | P-21
3 | LKN/03/2024/BNNK-MS | Juni | 1 | 1 | 2 | 48,93 | - | P-21
4 | LKN/04/2024/BNNK-MS | Agustus | 1 | - | 1 | - | 1.250,00 | P-21
5 | LKN/05/2024/BNNK-MS | Oktober | 2 | - | 2 | 7,36 | - | Tahap I
6 | LKN/06/2024/BNNK-MS | Desember | 1 | - | 1 | 3,15 | 84,60 | Penyidikan
 | Jumlah |  | 8 | 1 | 9 | 76,99 | 1.334,60 | 
 |  |  |  |  |  |  |  | 
Perkembangan | 2022 | 2023 | 2024 | Naik/turun 2023-2024 | % |  |  | 
Jumlah LKN | 3 | 4 | 6 | 2 | 50,00 |  |  | 
Jumlah tersangka | 4 | 5 | 9 | 4 | 80,00 |  |  | 
Sabu disita (gram) | 31,20 | 64,18 | 76,99 | 12,81 | 19,96 |  |  | 
Ganja disita (gram) | 215,40 | 902,75 | 1.334,60 | 431,85 | 47,84 |  |  | 
Berkas P-21 | 2 | 3 | 4 | 1 | 33,33 |  |  | 
 |  |  |  |  |  |  |  | 
Asesmen terpadu (TAT) | Semester I | Semester II | Jumlah | % dari jumlah |  |  |  | 
Direkomendasikan rehabilitasi rawat jalan | 5 | 6 | 11 | 52,38 |  |  |  | 
Direkomendasikan rehabilitasi rawat inap | 2 | 4 | 6 | 28,57 |  |  |  | 
Proses hukum dilanjutkan | 3 | 1 | 4 | 19,05 |  |  |  | 
Jumlah pemohon TAT | 10 | 11 | 21 | 100,00 |  |  |  | 
`,
    },
    {
      name: "3.8 IKPA",
      sheet: `
Tabel 3.8 Nilai IKPA Satker BNN Kabupaten Merati Selatan (419807) Tahun 2023 dan 2024 |  |  |  |  |  |  |  | 
No | Indikator | Tahun 2023 |  |  | Tahun 2024 |  |  | Perubahan nilai
 |  | Bobot (%) | Nilai | Nilai akhir | Nilai | Bobot (%) | Nilai akhir | 
(1) | (2) | (3) | (4) | (5)=(3)x(4)/100 | (6) | (7) | (8)=(6)x(7)/100 | (9)=(6)-(4)
1 | Revisi DIPA | 10 | 100,00 | 10,00 | 100,00 | 10 | 10,00 | 0,00
2 | Deviasi Halaman III DIPA | 10 | 74,62 | 7,46 | 88,47 | 15 | 13,27 | +13,85
3 | Penyerapan Anggaran | 20 | 89,35 | 17,87 | 96,80 | 20 | 19,36 | +7,45
4 | Belanja Kontraktual | 10 | 90,00 | 9,00 | 100,00 | 10 | 10,00 | +10,00
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00 | 98,33 | 10 | 9,83 | -1,67
6 | Pengelolaan UP dan TUP | 10 | 93,26 | 9,33 | 97,51 | 10 | 9,75 | +4,25
7 | Dispensasi SPM | 5 | 100,00 | 5,00 | - | - | - | 
8 | Capaian Output | 25 | 97,60 | 24,40 | 99,20 | 25 | 24,80 | +1,60
 | Jumlah bobot/nilai | 100 |  | 93,06 |  | 100 | 97,01 | 
 | Nilai IKPA (setelah pengurang dispensasi SPM) |  |  | 93,06 |  |  | 97,01 | +3,95
 | Pengurang dispensasi SPM (2024) |  |  |  |  |  | 0,00 | 
 | Predikat |  |  | Baik |  |  | Sangat Baik | 
Catatan: mulai tahun 2024 (PER-5/PB/2024) dispensasi SPM bukan lagi indikator berbobot melainkan pengurang nilai. Predikat: Sangat Baik >= 95; Baik 89 - 94,99; Cukup 70 - 88,99; Kurang < 70. |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "3.9 NKA",
      sheet: `
Tabel 3.9 Perhitungan Nilai Kinerja Anggaran (NKA) Tahun 2024 |  |  |  |  |  |  | 
No | Kode RO | Rincian Output | Target volume | Realisasi volume | Capaian RO (%) | Capaian dihitung (maks. 100) | Penyerapan RO (%)
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7 | 8
1 | 3247.QDB.001 | Lembaga pendidikan dengan ketahanan diri remaja | 10 | 10 | 100,00 | 100,00 | 99,47
2 | 3247.QDE.001 | Keluarga yang memiliki ketahanan | 8 | 8 | 100,00 | 100,00 | 99,65
3 | 3252.QDD.002 | Lembaga yang mandiri menyelenggarakan P4GN | 11 | 11 | 100,00 | 100,00 | 99,25
4 | 3260.QAB.001 | Layanan rehabilitasi rawat jalan klinik | 40 | 43 | 107,50 | 100,00 | 97,52
5 | 3260.QDB.002 | Unit IBM yang operasional | 4 | 5 | 125,00 | 100,00 | 99,59
6 | 3263.BCB.001 | Berkas perkara yang lengkap (P-21) | 3 | 4 | 133,33 | 100,00 | 99,21
7 | 3236.EBD.955 | Layanan manajemen keuangan | 1 | 1 | 100,00 | 100,00 | 98,60
8 | 3236.EBD.952 | Layanan perencanaan dan penganggaran | 2 | 2 | 100,00 | 100,00 | 99,97
9 | 3239.EBA.994 | Layanan perkantoran | 12 | 12 | 100,00 | 100,00 | 99,72
10 | 3239.EBB.951 | Layanan sarana internal | 6 | 6 | 100,00 | 100,00 | 99,62
 |  | Rata-rata |  |  | 106,58 | 100,00 | 99,26
 |  |  |  |  |  |  | 
No |  | Komponen NKA |  |  | 2024 | 2023 | Perubahan
1 |  | Nilai efektivitas (capaian RO) |  |  | 100,00 | 98,40 | +1,60
2 |  | Nilai efisiensi |  |  | 82,15 | 80,36 | +1,79
3 |  | Bobot efektivitas : efisiensi (%) |  |  | 75 : 25 | 75 : 25 | 
4 |  | Nilai kinerja perencanaan anggaran |  |  | 95,54 | 93,89 | +1,65
5 |  | Nilai kinerja pelaksanaan anggaran (IKPA) |  |  | 97,01 | 93,06 | +3,95
6 |  | Bobot perencanaan : pelaksanaan (%) |  |  | 50 : 50 | 60 : 40 | 
7 |  | Nilai kinerja anggaran (NKA) |  |  | 96,28 | 93,56 | +2,72
8 |  | Kategori |  |  | Sangat Baik | Sangat Baik | 
Catatan: kategori Sangat Baik > 90; Baik > 80 s.d. 90; Cukup > 60 s.d. 80; Kurang > 50 s.d. 60; Sangat Kurang <= 50. Nilai efektivitas = rata-rata capaian RO yang dihitung paling tinggi 100. |  |  |  |  |  |  | 
`,
    },
    {
      name: "3.10 Realisasi RO",
      sheet: `
Tabel 3.10 Realisasi Anggaran per Program, Kegiatan, RO dan Komponen TA 2024 (Rupiah) |  |  |  |  |  |  | 
Kode | Uraian | Pagu awal | Revisi (+/-) | Pagu akhir | Realisasi | Sisa | %
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7=5-6 | 8=6/5
066.BC | Program P4GN | 1.221.800.000 | 10.000.000 | 1.231.800.000 | 1.220.488.750 | 11.311.250 | 99,08
3247 | Penyelenggaraan Advokasi dan Diseminasi Informasi | 308.600.000 | (16.250.000) | 292.350.000 | 290.962.900 | 1.387.100 | 99,53
3247.QDB.001 | Lembaga pendidikan dengan ketahanan diri remaja | 211.850.000 | (12.000.000) | 199.850.000 | 198.782.900 | 1.067.100 | 99,47
051 | Remaja teman sebaya anti narkotika | 84.350.000 | - | 84.350.000 | 83.912.400 | 437.600 | 99,48
052 | Dialog interaktif dan media luar ruang | 127.500.000 | (12.000.000) | 115.500.000 | 114.870.500 | 629.500 | 99,45
3247.QDE.001 | Keluarga yang memiliki ketahanan | 96.750.000 | (4.250.000) | 92.500.000 | 92.180.000 | 320.000 | 99,65
051 | Penyelenggaraan ketahanan keluarga | 96.750.000 | (4.250.000) | 92.500.000 | 92.180.000 | 320.000 | 99,65
3252 | Pemberdayaan Peran Serta Masyarakat | 238.400.000 | (8.300.000) | 230.100.000 | 228.380.750 | 1.719.250 | 99,25
3252.QDD.002 | Lembaga yang mandiri menyelenggarakan P4GN | 238.400.000 | (8.300.000) | 230.100.000 | 228.380.750 | 1.719.250 | 99,25
051 | Pengembangan kapasitas penggiat | 142.600.000 | - | 142.600.000 | 141.955.000 | 645.000 | 99,55
052 | Pemetaan dan monitoring IKP | 95.800.000 | (8.300.000) | 87.500.000 | 86.425.750 | 1.074.250 | 98,77
3260 | Penyelenggaraan Rehabilitasi | 349.000.000 | 21.500.000 | 370.500.000 | 364.970.800 | 5.529.200 | 98,51
3260.QAB.001 | Layanan rehabilitasi rawat jalan klinik | 187.300.000 | 6.500.000 | 193.800.000 | 188.990.800 | 4.809.200 | 97,52
051 | Layanan rawat jalan | 118.400.000 | 6.500.000 | 124.900.000 | 124.213.600 | 686.400 | 99,45
052 | Pengukuran kualitas hidup klien | 68.900.000 | - | 68.900.000 | 64.777.200 | 4.122.800 | 94,02
3260.QDB.002 | Unit IBM yang operasional | 161.700.000 | 15.000.000 | 176.700.000 | 175.980.000 | 720.000 | 99,59
051 | Pembentukan dan pendampingan IBM | 161.700.000 | 15.000.000 | 176.700.000 | 175.980.000 | 720.000 | 99,59
3263 | Penyidikan Jaringan Peredaran Gelap Narkotika | 325.800.000 | 13.050.000 | 338.850.000 | 336.174.300 | 2.675.700 | 99,21
3263.BCB.001 | Berkas perkara yang lengkap (P-21) | 325.800.000 | 13.050.000 | 338.850.000 | 336.174.300 | 2.675.700 | 99,21
051 | Penyelidikan dan penyidikan | 241.300.000 | 18.700.000 | 260.000.000 | 259.864.300 | 135.700 | 99,95
052 | Asesmen terpadu | 84.500.000 | (5.650.000) | 78.850.000 | 76.310.000 | 2.540.000 | 96,78
066.WA | Program Dukungan Manajemen | 1.511.750.000 | 90.000.000 | 1.601.750.000 | 1.596.441.487 | 5.308.513 | 99,67
3236 | Pengelolaan Keuangan dan Kinerja | 126.500.000 | (10.000.000) | 116.500.000 | 115.445.900 | 1.054.100 | 99,10
3236.EBD.955 | Layanan manajemen keuangan | 74.200.000 | 0 | 74.200.000 | 73.158.900 | 1.041.100 | 98,60
051 | Pengelolaan keuangan dan pelaporan | 74.200.000 | - | 74.200.000 | 73.158.900 | 1.041.100 | 98,60
3236.EBD.952 | Layanan perencanaan dan penganggaran | 52.300.000 | (10.000.000) | 42.300.000 | 42.287.000 | 13.000 | 99,97
051 | Penyusunan rencana dan LKIP | 52.300.000 | (10.000.000) | 42.300.000 | 42.287.000 | 13.000 | 99,97
3239 | Pembinaan Administrasi dan Umum | 1.385.250.000 | 100.000.000 | 1.485.250.000 | 1.480.995.587 | 4.254.413 | 99,71
3239.EBA.994 | Layanan perkantoran | 1.385.250.000 | 41.500.000 | 1.426.750.000 | 1.422.720.587 | 4.029.413 | 99,72
001 | Gaji dan tunjangan | 684.500.000 | 41.500.000 | 726.000.000 | 725.318.472 | 681.528 | 99,91
002 | Operasional dan pemeliharaan kantor | 700.750.000 | - | 700.750.000 | 697.402.115 | 3.347.885 | 99,52
3239.EBB.951 | Layanan sarana internal | 0 | 58.500.000 | 58.500.000 | 58.275.000 | 225.000 | 99,62
051 | Pengadaan perangkat pengolah data | - | 58.500.000 | 58.500.000 | 58.275.000 | 225.000 | 99,62
 | JUMLAH | 2.733.550.000 | 100.000.000 | 2.833.550.000 | 2.816.930.237 | 16.619.763 | 99,41
Terbilang realisasi | Dua miliar delapan ratus enam belas juta sembilan ratus tiga puluh ribu dua ratus tiga puluh tujuh rupiah |  |  |  |  |  | 
`,
    },
    {
      name: "3.11 Triwulan-Efisiensi",
      sheet: `
Tabel 3.11 Realisasi per Jenis Belanja per Triwulan TA 2024 (Rupiah) |  |  |  |  |  |  |  |  |  |  |  | 
Jenis belanja | Pagu | Triwulan I |  | Triwulan II |  | Triwulan III |  | Triwulan IV |  | Jumlah realisasi | % pagu | Sisa
 |  | Rp | % | Rp | % | Rp | % | Rp | % |  |  | 
Belanja Pegawai (51) | 726.000.000 | 164.647.250 | 22,68 | 212.518.300 | 29,27 | 174.801.750 | 24,08 | 173.351.172 | 23,88 | 725.318.472 | 99,91 | 681.528
Belanja Barang (52) | 2.049.050.000 | 351.767.250 | 17,17 | 567.300.950 | 27,69 | 532.734.200 | 26,00 | 581.534.365 | 28,38 | 2.033.336.765 | 99,23 | 15.713.235
Belanja Modal (53) | 58.500.000 | - | 0,00 | - | 0,00 | 58.275.000 | 99,62 | - | 0,00 | 58.275.000 | 99,62 | 225.000
Jumlah | 2.833.550.000 | 516.414.500 | 18,23 | 779.819.250 | 27,52 | 765.810.950 | 27,03 | 754.885.537 | 26,64 | 2.816.930.237 | 99,41 | 16.619.763
Kumulatif |  | 516.414.500 | 18,23 | 1.296.233.750 | 45,75 | 2.062.044.700 | 72,77 | 2.816.930.237 | 99,41 |  |  | 
Target penyerapan (%) |  |  | 15,00 |  | 40,00 |  | 65,00 |  | 95,00 |  |  | 
Selisih terhadap target (%) |  |  | +3,23 |  | +5,75 |  | +7,77 |  | +4,41 |  |  | 
 |  |  |  |  |  |  |  |  |  |  |  | 
Efisiensi anggaran per kegiatan (dalam juta rupiah) |  |  |  |  |  |  |  |  |  |  |  | 
Kegiatan | Sasaran | Pagu (juta) | Realisasi (juta) | Serapan (%) | Capaian kinerja (%) | Tingkat efisiensi (6)-(5) | Keterangan |  |  |  |  | 
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) |  |  |  |  | 
Advokasi dan Diseminasi | SK1, SK2 | 292,35 | 290,96 | 99,53 | 102,33 | 2,80 | Efisien |  |  |  |  | 
Pemberdayaan Masyarakat | SK3 | 230,10 | 228,38 | 99,25 | 99,38 | 0,13 | Efisien |  |  |  |  | 
Rehabilitasi | SK4-SK7 | 370,50 | 364,97 | 98,51 | 112,08 | 13,57 | Efisien |  |  |  |  | 
Penyidikan | SK8 | 338,85 | 336,17 | 99,21 | 120,00 | 20,79 | Efisien |  |  |  |  | 
Keuangan dan Kinerja | SK9, SK10 | 116,50 | 115,45 | 99,10 | 103,96 | 4,86 | Efisien |  |  |  |  | 
Jumlah/rata-rata |  | 1.348,30 | 1.335,93 | 99,08 | 107,55 | 8,47 | Efisien |  |  |  |  | 
Catatan: kegiatan 3239 (layanan perkantoran) tidak dihitung dalam tabel efisiensi. Pagu pada tabel triwulan adalah pagu akhir setelah revisi. |  |  |  |  |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "Bab III Uraian",
      sheet: `
BAB III AKUNTABILITAS KINERJA - URAIAN
Pengukuran Dektari Remaja dilakukan di 10 sekolah dengan 100 responden, dan indeks tertinggi terdapat di SMAN 1 Batu Rimba sebesar 57,12.
Dari sekolah yang diukur, 1 sekolah berkategori Sangat Tinggi, 7 sekolah Tinggi dan 2 sekolah Sedang.
Dimensi dengan nilai tertinggi adalah Assertiveness (53,25), sedangkan Self Regulation memperoleh nilai terendah (51,49).
Ketahanan keluarga meningkat dari 70,85 (pre) menjadi 81,71 (post) atau naik 10,86 poin.
IKP kabupaten sebesar 3,23 termasuk kategori Mandiri.
Sebanyak 6 dari 11 lembaga atau 54,55% telah berkategori Sangat Mandiri.
Klien baru rehabilitasi rawat jalan sebanyak 43 orang, terdiri atas 39 laki-laki dan 4 perempuan.
Dibandingkan tahun 2023 sebanyak 44 orang, jumlah klien menurun 1 orang atau 2,27%.
Pengguna sabu masih mendominasi dengan 25 orang atau 58,14% dari seluruh klien.
Triwulan dengan klien baru terbanyak adalah triwulan IV sebanyak 11 orang, dan klien selesai program selama setahun sebanyak 32 orang.
Unit IBM memiliki 12 (dua belas) petugas terlatih dan melayani 29 klien, 24 di antaranya telah selesai.
Indeks kepuasan layanan klinik sebesar 3,52 (mutu B (Baik)), naik 0,06 poin dari tahun 2023.
Jumlah LKN tahun 2024 sebanyak 6 dengan 9 tersangka dan barang bukti sabu 76,99 gram.
Permohonan asesmen terpadu berjumlah 21 orang dan 11 orang (52,38%) direkomendasikan rawat jalan.
Kenaikan nilai IKPA terbesar terdapat pada indikator Deviasi Halaman III DIPA, yaitu dari 74,62 menjadi 88,47.
Bobot Deviasi Halaman III DIPA pada tahun 2024 adalah 15%, sebelumnya 10%.
Realisasi sampai dengan triwulan III sebesar Rp 2.062.044.700 atau 72,77% dari pagu, lebih tinggi dari target penyerapan 65%.
Kegiatan dengan tingkat efisiensi tertinggi adalah Penyidikan sebesar 20,79, sedangkan Pemberdayaan Masyarakat tercatat 0,13.
Realisasi Program P4GN sebesar Rp 1.220.488.750 dan Program Dukungan Manajemen sebesar Rp 1.596.441.487.
Dalam tiga tahun terakhir rata-rata capaian indikator berturut-turut 99,38%, 105,00% dan 111,13%.
`,
    },
  ],
  isDense: true,
  mistakes: [
    { sheet: "1.1 SDM", cell: "G11", right: "33", wrong: "32" },
    { sheet: "1.1 SDM", cell: "I8", right: "66,67", wrong: "57,14" },
    { sheet: "2.1 RKT", cell: "H12", right: "3,40", wrong: "3,30" },
    { sheet: "2.1 RKT", cell: "J16", right: "3.087.700", wrong: "3.021.700" },
    { sheet: "2.2 PK", cell: "E13", right: "4", wrong: "5" },
    { sheet: "3.1 Capaian", cell: "F8", right: "130,20", wrong: "69,80" },
    { sheet: "3.1 Capaian", cell: "I6", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "3.1 Capaian", cell: "H16", right: "108,03", wrong: "90,02" },
    { sheet: "3.2 Tiga Tahun", cell: "E9", right: "88,87", wrong: "111,13" },
    { sheet: "3.2 Tiga Tahun", cell: "M7", right: "menurun", wrong: "meningkat" },
    { sheet: "3.2 Tiga Tahun", cell: "J8", right: "76,67", wrong: "67,67" },
    { sheet: "3.3 Dektari", cell: "H8", right: "Sedang", wrong: "Tinggi" },
    { sheet: "3.3 Dektari", cell: "M16", right: "70,85", wrong: "62,98" },
    { sheet: "3.4 IKP", cell: "I17", right: "3,58", wrong: "35,80" },
    { sheet: "3.4 IKP", cell: "J18", right: "Kurang Mandiri", wrong: "Mandiri" },
    { sheet: "3.4 IKP", cell: "G12", right: "3,15", wrong: "4,73" },
    { sheet: "3.5 Rehabilitasi", cell: "H14", right: "32", wrong: "29" },
    { sheet: "3.5 Rehabilitasi", cell: "D20", right: "43", wrong: "86" },
    { sheet: "3.6 IBM-WHOQoL", cell: "H15", right: "63,33", wrong: "36,33" },
    { sheet: "3.6 IBM-WHOQoL", cell: "D36", right: "3,52", wrong: "3,96" },
    { sheet: "3.7 Berantas", cell: "F14", right: "80,00", wrong: "44,44" },
    { sheet: "3.7 Berantas", cell: "D17", right: "4", wrong: "5" },
    { sheet: "3.8 IKPA", cell: "G6", right: "15", wrong: "10" },
    { sheet: "3.8 IKPA", cell: "E13", right: "93,06", wrong: "88,06" },
    { sheet: "3.9 NKA", cell: "F20", right: "95,54", wrong: "91,08" },
    { sheet: "3.9 NKA", cell: "F23", right: "96,28", wrong: "96,13" },
    { sheet: "3.10 Realisasi RO", cell: "F16", right: "188.990.800", wrong: "124.213.600" },
    { sheet: "3.10 Realisasi RO", cell: "E33", right: "726.000.000", wrong: "684.500.000" },
    { sheet: "3.10 Realisasi RO", cell: "H18", right: "94,02", wrong: "99,45" },
    { sheet: "3.11 Triwulan-Efisiensi", cell: "G8", right: "2.062.044.700", wrong: "765.810.950" },
    { sheet: "3.11 Triwulan-Efisiensi", cell: "F4", right: "29,27", wrong: "2,93" },
    { sheet: "3.11 Triwulan-Efisiensi", cell: "F20", right: "107,55", wrong: "134,44" },
    {
      sheet: "Ikhtisar",
      cell: "A3",
      right: "sasaran adalah sebesar 108,03 persen dengan kategori",
      wrong: "sasaran adalah sebesar 111,13 persen dengan kategori",
    },
    {
      sheet: "Ikhtisar",
      cell: "A4",
      right: "10 sasaran tersebut, 9 (sembilan) sasaran berkategori",
      wrong: "10 sasaran tersebut, 9 (delapan) sasaran berkategori",
    },
    {
      sheet: "Ikhtisar",
      cell: "A11",
      right: "(P-21) sebanyak 4 berkas, meningkat dari tahun 2023",
      wrong: "(P-21) sebanyak 4 berkas, menurun dari tahun 2023",
    },
    {
      sheet: "Ikhtisar",
      cell: "A12",
      right: "kategori Sangat Baik, meningkat 2,72 poin dari tahun",
      wrong: "kategori Sangat Baik, meningkat 3,95 poin dari tahun",
    },
    {
      sheet: "Ikhtisar",
      cell: "A15",
      right: "juta sembilan ratus tiga puluh ribu dua ratus tiga",
      wrong: "juta sembilan ratus tiga belas ribu dua ratus tiga",
    },
    {
      sheet: "Ikhtisar",
      cell: "A9",
      right: "10%, sehingga capaiannya 130,20%.",
      wrong: "10%, sehingga capaiannya 69,80%.",
    },
    {
      sheet: "Bab III Uraian",
      cell: "A3",
      right: "berkategori Sangat Tinggi, 7 sekolah Tinggi dan",
      wrong: "berkategori Sangat Tinggi, 6 sekolah Tinggi dan",
    },
    {
      sheet: "Bab III Uraian",
      cell: "A6",
      right: "IKP kabupaten sebesar 3,23 termasuk kategori Mandiri.",
      wrong: "IKP kabupaten sebesar 3,23 termasuk kategori Sangat Mandiri.",
    },
    {
      sheet: "Bab III Uraian",
      cell: "A9",
      right: "44 orang, jumlah klien menurun 1 orang atau 2,27%.",
      wrong: "44 orang, jumlah klien meningkat 1 orang atau 2,27%.",
    },
    {
      sheet: "Bab III Uraian",
      cell: "A18",
      right: "72,77% dari pagu, lebih tinggi dari target penyerapan",
      wrong: "72,77% dari pagu, lebih rendah dari target penyerapan",
    },
    {
      sheet: "Bab III Uraian",
      cell: "A17",
      right: "Bobot Deviasi Halaman III DIPA pada tahun 2024 adalah 15%, sebelumnya 10%.",
      wrong: "Bobot Deviasi Halaman III DIPA pada tahun 2024 adalah 10%, sebelumnya 15%.",
    },
    {
      sheet: "Bab III Uraian",
      cell: "A14",
      right: "tersangka dan barang bukti sabu 76,99 gram.",
      wrong: "tersangka dan barang bukti sabu 79,66 gram.",
    },
    {
      sheet: "2.2 PK",
      cell: "B27",
      right: "Dua miliar tujuh ratus tiga puluh tiga juta lima ratus lima puluh ribu rupiah",
      wrong: "Dua miliar tujuh ratus tiga puluh tiga juta lima ratus lima belas ribu rupiah",
    },
  ],
};
