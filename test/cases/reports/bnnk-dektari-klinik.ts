import type { ReportCase } from "./report-case";

/** a district narcotics office of 2023: youth and family indices, clinic, files and evidence, RO with volumes, other districts. */
export const bnnkDektariKlinik: ReportCase = {
  name: "a district narcotics office of 2023: youth and family indices, clinic, files and evidence, RO with volumes, other districts",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "T1.1 Sumber Daya",
      sheet: `
Tabel 1.1 Komposisi Personel BNN Kabupaten Purbalingga menurut Unit Kerja per 31 Desember 2023
No | Unit Kerja | DSP | Riil |  |  | Jumlah | Jenis Kelamin |  | Kekurangan | Keterisian (%)
 |  |  | PNS BNN | Polri | PPNPN |  | L | P |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7=4+5+6 | 8 | 9 | 10=3-7 | 11=7/3
1 | Kepala | 1 | - | 1 | - | 1 | 1 | - | - | 100,00
2 | Subbagian Umum | 12 | 4 | - | 5 | 9 | 6 | 3 | 3 | 75,00
3 | Seksi P2M | 10 | 4 | - | 2 | 6 | 2 | 4 | 4 | 60,00
4 | Seksi Rehabilitasi | 10 | 5 | - | 2 | 7 | 2 | 5 | 3 | 70,00
5 | Seksi Pemberantasan | 12 | 2 | 3 | 1 | 6 | 5 | 1 | 6 | 50,00
Jumlah |  | 45 | 15 | 4 | 10 | 29 | 16 | 13 | 16 | 64,44

Tabel 1.2 PNS menurut Golongan |  |  |  |  | Tabel 1.3 Personel menurut Pendidikan
Golongan |  | Orang | % |  | Pendidikan |  | Orang | %
IV |  | 1 | 6,67 |  | S2 |  | 4 | 13,79
III |  | 11 | 73,33 |  | S1/D-IV |  | 14 | 48,28
II |  | 3 | 20,00 |  | D-III |  | 4 | 13,79
 |  |  |  |  | SMA/sederajat |  | 7 | 24,14
Jumlah |  | 15 | 100,00 |  | Jumlah |  | 29 | 100,00

Tabel 1.4 Mutasi dan Posisi Barang Milik Negara Tahun 2023 (Rp)
No | Akun Neraca | Saldo Awal | Mutasi Tambah | Mutasi Kurang | Saldo Akhir | Akumulasi Penyusutan | Nilai Buku
1 | 2 | 3 | 4 | 5 | 6=3+4-5 | 7 | 8=6-7
1 | Persediaan | 21.456.300 | 148.772.500 | 139.840.250 | 30.388.550 | - | 30.388.550
2 | Tanah | 1.250.000.000 | - | - | 1.250.000.000 | - | 1.250.000.000
3 | Peralatan dan Mesin | 3.842.617.450 | 117.945.000 | 46.750.000 | 3.913.812.450 | 2.964.310.775 | 949.501.675
4 | Gedung dan Bangunan | 2.118.940.000 | - | - | 2.118.940.000 | 254.272.800 | 1.864.667.200
5 | Jalan, Irigasi dan Jaringan | 38.500.000 | - | - | 38.500.000 | 15.400.000 | 23.100.000
6 | Aset Tetap Lainnya | 12.275.000 | - | - | 12.275.000 | - | 12.275.000
7 | Aset Tak Berwujud | 9.900.000 | - | - | 9.900.000 | 9.900.000 | -
 | Jumlah | 7.293.688.750 | 266.717.500 | 186.590.250 | 7.373.816.000 | 3.243.883.575 | 4.129.932.425
Ket: mutasi tambah Peralatan dan Mesin seluruhnya berasal dari realisasi belanja modal tahun 2023.

Tabel 1.5 Kondisi Peralatan Utama (unit)
No | Jenis | Baik | Rusak Ringan | Rusak Berat | Jumlah | % Baik
1 | Kendaraan roda 4 | 5 | - | 1 | 6 | 83,3
2 | Kendaraan roda 2 | 7 | 1 | 1 | 9 | 77,8
3 | Komputer PC | 13 | 3 | 2 | 18 | 72,2
4 | Laptop | 9 | 1 | 1 | 11 | 81,8
5 | Printer | 10 | 2 | 2 | 14 | 71,4
6 | Meubelair | 64 | 7 | 5 | 76 | 84,2
7 | Alat uji narkotika | 2 | - | - | 2 | 100,0
 | Jumlah | 110 | 14 | 12 | 136 | 80,9
`,
    },
    {
      name: "T2.1 PK 2023",
      sheet: `
Tabel 2.1 Rencana Kinerja Tahunan dan Perjanjian Kinerja Tahun 2023
No | Sasaran Kegiatan | Indikator Kinerja Kegiatan | Satuan | Target |  |  | Perubahan
 |  |  |  | RKT | PK Awal | PK Revisi | (7-6)
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
1 | Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika | Indeks Ketahanan Diri Remaja | indeks | 52,00 | 52,05 | 52,05 | -
2 | Meningkatnya daya tangkal keluarga terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika | Indeks Ketahanan Keluarga (Dektara) | indeks | 78,60 | 78,69 | 78,69 | -
3 | Meningkatnya kesadaran dan kepedulian masyarakat dalam penanganan P4GN | Indeks Kemandirian Partisipasi (IKP) | indeks | 3,20 | 3,30 | 3,30 | -
4 | Meningkatnya kapasitas dan aksesibilitas layanan rehabilitasi | Persentase penyalah guna yang mengalami peningkatan kualitas hidup | % | 73,00 | 75,00 | 75,00 | -
 |  | Jumlah petugas penyelenggara layanan IBM yang terlatih | orang | 10 | 10 | 10 | -
 |  | Jumlah unit IBM yang operasional | unit | 2 | 2 | 2 | -
5 | Meningkatnya kualitas layanan rehabilitasi narkotika | Indeks kepuasan layanan rehabilitasi | indeks | 3,30 | 3,40 | 3,40 | -
 |  | Persentase klien putus layanan (drop out) *) | % | 20,00 | 20,00 | 20,00 | -
6 | Meningkatnya pengungkapan tindak pidana narkotika | Jumlah berkas perkara tindak pidana narkotika yang P-21 | berkas | 2 | 2 | 3 | 1
7 | Meningkatnya tata kelola pemerintahan yang baik dan akuntabel | Nilai Kinerja Anggaran (NKA) SMART | nilai | 86,00 | 86,50 | 86,50 | -
 |  | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | nilai | 94,00 | 95,00 | 95,00 | -
*) Indikator dengan arah minimum (semakin rendah realisasi semakin baik).

Tabel 2.2 Anggaran Perjanjian Kinerja Tahun 2023
No | Kegiatan |  |  | PK Awal (Rp) | PK Revisi (Rp) | Bertambah/ (Berkurang) | %
1 | 3257 Penyelenggaraan Advokasi |  |  | 83.500.000 | 83.500.000 | - | -
2 | 3258 Penyelenggaraan Informasi dan Edukasi |  |  | 62.400.000 | 55.900.000 | (6.500.000) | (10,42)
3 | 3259 Pemberdayaan Peran Serta Masyarakat |  |  | 126.050.000 | 132.550.000 | 6.500.000 | 5,16
4 | 3260 Pemberdayaan Alternatif |  |  | 57.250.000 | 57.250.000 | - | -
5 | 5937 Penguatan Lembaga dan Layanan Rehabilitasi |  |  | 135.400.000 | 135.400.000 | - | -
6 | 3251 Penyidikan Jaringan Peredaran Gelap Narkotika |  |  | 171.600.000 | 171.600.000 | - | -
7 | 3253 Pelaksanaan Intelijen Berbasis Teknologi |  |  | 27.500.000 | 27.500.000 | - | -
8 | 3236 Pembinaan Administrasi dan Dukungan Manajemen |  |  | 2.014.800.000 | 2.080.750.000 | 65.950.000 | 3,27
 | Jumlah |  |  | 2.678.500.000 | 2.744.450.000 | 65.950.000 | 2,46
 | Terbilang: dua miliar tujuh ratus empat puluh empat juta empat ratus lima puluh ribu rupiah

 |  |  |  |  | Purbalingga, 4 September 2023
Kepala BNN Provinsi Jawa Tengah |  |  |  |  | Kepala BNN Kabupaten Purbalingga
`,
    },
    {
      name: "T2.3 Rencana Aksi",
      sheet: `
Tabel 2.3 Rencana Aksi dan Realisasi Kinerja per Triwulan Tahun 2023
No | Uraian | Satuan | TW I |  | TW II |  | TW III |  | TW IV |  | Jumlah |  | %
 |  |  | T | R | T | R | T | R | T | R | T | R | 
1 | Klien rehabilitasi rawat jalan | orang | 8 | 11 | 9 | 10 | 9 | 11 | 9 | 8 | 35 | 40 | 114,29
2 | Penerbitan SKHPN | lembar | 150 | 187 | 200 | 187 | 250 | 259 | 150 | 172 | 750 | 805 | 107,33
3 | Peserta tes urine | orang | 80 | 130 | 120 | 110 | 120 | 115 | 80 | 81 | 400 | 436 | 109,00
4 | Berkas perkara P-21 | berkas | - | - | 1 | 1 | 1 | 1 | 1 | 2 | 3 | 4 | 133,33
5 | Laporan Kasus Narkotika (LKN) | LKN | 1 | 1 | 1 | 2 | 1 | 1 | 1 | 1 | 4 | 5 | 125,00
6 | Remaja Teman Sebaya | orang | - | - | 10 | 10 | - | - | - | - | 10 | 10 | 100,00
7 | Keluarga intervensi Dektara | keluarga | - | - | 5 | 5 | 5 | 5 | - | - | 10 | 10 | 100,00
8 | Penggiat P4GN | orang | 10 | 10 | 10 | 15 | 10 | 10 | 10 | 5 | 40 | 40 | 100,00
9 | Petugas IBM terlatih | orang | - | - | 10 | 6 | - | 4 | - | - | 10 | 10 | 100,00
10 | Peserta asesmen terpadu (TAT) | orang | 2 | 1 | 3 | 4 | 3 | 5 | 2 | 2 | 10 | 12 | 120,00

Tabel 2.4 Rencana Penarikan Dana per Kegiatan (Rp)
No | Kegiatan |  | TW I | TW II | TW III | TW IV | Jumlah | % thd Pagu
1 | Penyelenggaraan Advokasi |  | 16.701.000 | 25.886.000 | 22.546.000 | 18.367.000 | 83.500.000 | 3,04
2 | Penyelenggaraan Informasi dan Edukasi |  | 11.182.000 | 17.331.000 | 15.095.000 | 12.292.000 | 55.900.000 | 2,04
3 | Pemberdayaan Peran Serta Masyarakat |  | 26.513.000 | 41.093.000 | 35.791.000 | 29.153.000 | 132.550.000 | 4,83
4 | Pemberdayaan Alternatif |  | 11.454.000 | 17.751.000 | 15.461.000 | 12.584.000 | 57.250.000 | 2,09
5 | Penguatan Lembaga dan Layanan Rehabilitasi |  | 27.085.000 | 41.979.000 | 36.563.000 | 29.773.000 | 135.400.000 | 4,93
6 | Penyidikan Jaringan Peredaran Gelap Narkotika |  | 34.326.000 | 53.202.000 | 46.338.000 | 37.734.000 | 171.600.000 | 6,25
7 | Pelaksanaan Intelijen Berbasis Teknologi |  | 5.507.000 | 8.532.000 | 7.432.000 | 6.029.000 | 27.500.000 | 1,00
8 | Pembinaan Administrasi dan Dukungan Manajemen |  | 478.580.000 | 603.425.000 | 499.388.000 | 499.357.000 | 2.080.750.000 | 75,82
 | Jumlah |  | 611.348.000 | 809.199.000 | 678.614.000 | 645.289.000 | 2.744.450.000 | 100,00
 | Realisasi |  | 558.142.500 | 824.879.375 | 670.159.675 | 674.175.193 | 2.727.356.743 | 99,38
 | Deviasi (Realisasi - Rencana) |  | (53.205.500) | 15.680.375 | (8.454.325) | 28.886.193 | (17.093.257) | 
 | Realisasi thd Rencana (%) |  | 91,30 | 101,94 | 98,75 | 104,48 | 99,38 | 
Catatan: baris Realisasi pada kolom terakhir = persentase realisasi terhadap pagu; jumlah kolom % dapat berbeda 0,01 karena pembulatan.
`,
    },
    {
      name: "T3.1 Capaian",
      sheet: `
Tabel 3.1 Capaian Kinerja BNN Kabupaten Purbalingga Tahun 2023
No | Sasaran Kegiatan | Indikator Kinerja Kegiatan | Satuan | Target | Realisasi | % Capaian | Capaian dihitung (maks 120%) | Kategori
1 | 2 | 3 | 4 | 5 | 6 | 7=6/5 | 8 | 9
1 | Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika | Indeks Ketahanan Diri Remaja | indeks | 52,05 | 51,58 | 99,10% | 99,10% | Berhasil
2 | Meningkatnya daya tangkal keluarga terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika | Indeks Ketahanan Keluarga (Dektara) | indeks | 78,69 | 83,25 | 105,79% | 105,79% | Sangat Berhasil
3 | Meningkatnya kesadaran dan kepedulian masyarakat dalam penanganan P4GN | Indeks Kemandirian Partisipasi (IKP) | indeks | 3,30 | 3,38 | 102,42% | 102,42% | Sangat Berhasil
4 | Meningkatnya kapasitas dan aksesibilitas layanan rehabilitasi | Persentase penyalah guna yang mengalami peningkatan kualitas hidup | % | 75,00 | 86,67 | 115,56% | 115,56% | Sangat Berhasil
 |  | Jumlah petugas penyelenggara layanan IBM yang terlatih | orang | 10 | 10 | 100,00% | 100,00% | Sangat Berhasil
 |  | Jumlah unit IBM yang operasional | unit | 2 | 3 | 150,00% | 120,00% | Sangat Berhasil
5 | Meningkatnya kualitas layanan rehabilitasi narkotika | Indeks kepuasan layanan rehabilitasi | indeks | 3,40 | 3,53 | 103,82% | 103,82% | Sangat Berhasil
 |  | Persentase klien putus layanan (drop out) *) | % | 20,00 | 17,50 | 112,50% | 112,50% | Sangat Berhasil
6 | Meningkatnya pengungkapan tindak pidana narkotika | Jumlah berkas perkara tindak pidana narkotika yang P-21 | berkas | 3 | 4 | 133,33% | 120,00% | Sangat Berhasil
7 | Meningkatnya tata kelola pemerintahan yang baik dan akuntabel | Nilai Kinerja Anggaran (NKA) SMART | nilai | 86,50 | 86,86 | 100,42% | 100,42% | Sangat Berhasil
 |  | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | nilai | 95,00 | 97,96 | 103,12% | 103,12% | Sangat Berhasil
 |  | Rata-rata capaian |  |  |  |  | 107,52% | Sangat Berhasil
*) polaritas minimum, capaian = (2 x target - realisasi) / target x 100%. Kategori: >= 100% Sangat Berhasil; 85 - < 100% Berhasil; 70 - < 85% Cukup Berhasil; < 70% Kurang Berhasil.

Tabel 3.2 Rata-rata Capaian per Sasaran (setelah pembatasan 120%)
No | Sasaran Kegiatan | Jumlah IKK | IKK >= 100% | IKK < 100% | Rata-rata Capaian | Kategori
1 | Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika | 1 | - | 1 | 99,10% | Berhasil
2 | Meningkatnya daya tangkal keluarga terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika | 1 | 1 | - | 105,79% | Sangat Berhasil
3 | Meningkatnya kesadaran dan kepedulian masyarakat dalam penanganan P4GN | 1 | 1 | - | 102,42% | Sangat Berhasil
4 | Meningkatnya kapasitas dan aksesibilitas layanan rehabilitasi | 3 | 3 | - | 111,85% | Sangat Berhasil
5 | Meningkatnya kualitas layanan rehabilitasi narkotika | 2 | 2 | - | 108,16% | Sangat Berhasil
6 | Meningkatnya pengungkapan tindak pidana narkotika | 1 | 1 | - | 120,00% | Sangat Berhasil
7 | Meningkatnya tata kelola pemerintahan yang baik dan akuntabel | 2 | 2 | - | 101,77% | Sangat Berhasil
 | Jumlah / Rata-rata sasaran | 11 | 10 | 1 | 107,01% | Sangat Berhasil
`,
    },
    {
      name: "T3.3 Tren 2020-2023",
      sheet: `
Tabel 3.3 Perbandingan Target, Realisasi dan Capaian Kinerja Tahun 2020 s.d. 2023 (capaian riil tanpa pembatasan)
No | Indikator Kinerja | 2020 |  |  | 2021 |  |  | 2022 |  |  | 2023 |  |  | Naik/Turun Realisasi 2022-2023 | 
 |  | T | R | C (%) | T | R | C (%) | T | R | C (%) | T | R | C (%) | Selisih | %
1 | Indeks Ketahanan Diri Remaja | 50,75 | 49,88 | 98,29 | 51,15 | 50,36 | 98,46 | 51,65 | 51,90 | 100,48 | 52,05 | 51,58 | 99,10 | -0,32 | -0,62
2 | Indeks Ketahanan Keluarga (Dektara) | 71,43 | 74,05 | 103,67 | 76,20 | 79,62 | 104,49 | 78,50 | 81,14 | 103,36 | 78,69 | 83,25 | 105,79 | 2,11 | 2,60
3 | Indeks Kemandirian Partisipasi (IKP) | 3,00 | 3,12 | 104,00 | 3,10 | 3,18 | 102,58 | 3,20 | 3,24 | 101,25 | 3,30 | 3,38 | 102,42 | 0,14 | 4,32
4 | Persentase penyalah guna yang mengalami peningkatan kualitas hidup | - | - | - | 68,00 | 72,73 | 106,96 | 70,00 | 78,57 | 112,24 | 75,00 | 86,67 | 115,56 | 8,10 | 10,31
5 | Jumlah petugas penyelenggara layanan IBM yang terlatih | - | - | - | 5 | 5 | 100,00 | 10 | 10 | 100,00 | 10 | 10 | 100,00 | - | -
6 | Jumlah unit IBM yang operasional | - | - | - | 1 | 1 | 100,00 | 2 | 2 | 100,00 | 2 | 3 | 150,00 | 1 | 50,00
7 | Indeks kepuasan layanan rehabilitasi | 3,00 | 3,21 | 107,00 | 3,20 | 3,36 | 105,00 | 3,30 | 3,42 | 103,64 | 3,40 | 3,53 | 103,82 | 0,11 | 3,22
8 | Persentase klien putus layanan (drop out) *) | - | - | - | 25,00 | 22,50 | 110,00 | 22,00 | 21,05 | 104,32 | 20,00 | 17,50 | 112,50 | -3,55 | -16,86
9 | Jumlah berkas perkara tindak pidana narkotika yang P-21 | 1 | 2 | 200,00 | 2 | 2 | 100,00 | 2 | 3 | 150,00 | 3 | 4 | 133,33 | 1 | 33,33
10 | Nilai Kinerja Anggaran (NKA) SMART | 83,00 | 81,46 | 98,14 | 84,00 | 88,15 | 104,94 | 85,00 | 84,27 | 99,14 | 86,50 | 86,86 | 100,42 | 2,59 | 3,07
11 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | - | - | - | 92,00 | 94,61 | 102,84 | 93,00 | 96,18 | 103,42 | 95,00 | 97,96 | 103,12 | 1,78 | 1,85
*) polaritas minimum; selisih negatif berarti membaik.

Tabel 3.4 Perbandingan Realisasi 2023 dengan Target Akhir Renstra 2024
No | Indikator Kinerja | Realisasi 2023 | Target Renstra 2024 | Selisih | Tingkat Kemajuan (%) | Keterangan
1 | Indeks Ketahanan Diri Remaja | 51,58 | 52,30 | -0,72 | 98,62 | Belum tercapai
2 | Indeks Ketahanan Keluarga (Dektara) | 83,25 | 79,00 | 4,25 | 105,38 | Tercapai
3 | Indeks Kemandirian Partisipasi (IKP) | 3,38 | 3,40 | -0,02 | 99,41 | Belum tercapai
4 | Persentase penyalah guna yang mengalami peningkatan kualitas hidup | 86,67 | 77,00 | 9,67 | 112,56 | Tercapai
5 | Jumlah petugas penyelenggara layanan IBM yang terlatih | 10 | 10 | - | 100,00 | Tercapai
6 | Jumlah unit IBM yang operasional | 3 | 3 | - | 100,00 | Tercapai
7 | Indeks kepuasan layanan rehabilitasi | 3,53 | 3,50 | 0,03 | 100,86 | Tercapai
8 | Jumlah berkas perkara tindak pidana narkotika yang P-21 | 4 | 4 | - | 100,00 | Tercapai
9 | Nilai Kinerja Anggaran (NKA) SMART | 86,86 | 88,00 | -1,14 | 98,70 | Belum tercapai
10 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | 97,96 | 95,50 | 2,46 | 102,58 | Tercapai
Indikator drop out tidak tercantum dalam Renstra 2020-2024.
`,
    },
    {
      name: "T3.5 Dektari Dektara",
      sheet: `
Tabel 3.5 Hasil Pengukuran Indeks Ketahanan Diri Remaja (Dektari) Tahun 2023
No | Sekolah | Responden |  |  | Dimensi |  |  | Indeks | Kategori
 |  | L | P | Jml | Self Regulation | Assertiveness | Reaching Out | (rata-rata) | 
1 | SMP Negeri 1 Purbalingga | 5 | 5 | 10 | 52,31 | 50,87 | 52,61 | 51,93 | Tinggi
2 | SMP Negeri 2 Bobotsari | 4 | 6 | 10 | 50,12 | 51,44 | 50,90 | 50,82 | Tinggi
3 | MTs Negeri 1 Purbalingga | 6 | 4 | 10 | 51,68 | 52,05 | 51,31 | 51,68 | Tinggi
4 | SMA Negeri 2 Purbalingga | 3 | 7 | 10 | 53,47 | 54,62 | 53,91 | 54,00 | Sangat Tinggi
5 | SMA Negeri 1 Bukateja | 5 | 5 | 10 | 49,35 | 48,90 | 50,10 | 49,45 | Rendah
6 | SMK Negeri 1 Kaligondang | 8 | 2 | 10 | 51,20 | 50,36 | 51,80 | 51,12 | Tinggi
7 | SMK Negeri 1 Bojongsari | 7 | 3 | 10 | 48,76 | 49,15 | 49,00 | 48,97 | Rendah
8 | MAN Purbalingga | 4 | 6 | 10 | 54,19 | 55,28 | 54,51 | 54,66 | Sangat Tinggi
 | Jumlah/Rata-rata | 42 | 38 | 80 | 51,39 | 51,58 | 51,77 | 51,58 | Tinggi
Kategori: >= 54,00 Sangat Tinggi; 50,00 - 53,99 Tinggi; 46,00 - 49,99 Rendah; < 46,00 Sangat Rendah

Tabel 3.6 Hasil Pengukuran Indeks Ketahanan Keluarga (Dektara) Tahun 2023
No | Keluarga | Pre | Post |  |  |  | Selisih | Kenaikan (%) | Kategori (post)
 |  | Indeks | Sistem Keyakinan | Proses Organisasi | Proses Komunikasi | Indeks | (7-3) |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7=rata2(4,5,6) | 8 | 9=8/3 | 10
1 | Kel. A (Ds. Kedungwuluh) | 72,40 | 86,25 | 84,38 | 85,12 | 85,25 | 12,85 | 17,75 | Tinggi
2 | Kel. B (Ds. Kedungwuluh) | 70,15 | 81,88 | 80,63 | 83,22 | 81,91 | 11,76 | 16,76 | Tinggi
3 | Kel. C (Ds. Kedungwuluh) | 75,80 | 88,13 | 87,50 | 86,90 | 87,51 | 11,71 | 15,45 | Sangat Tinggi
4 | Kel. D (Ds. Kedungwuluh) | 68,95 | 78,75 | 77,50 | 80,00 | 78,75 | 9,80 | 14,21 | Tinggi
5 | Kel. E (Ds. Kedungwuluh) | 71,33 | 83,13 | 85,00 | 82,52 | 83,55 | 12,22 | 17,13 | Tinggi
6 | Kel. F (Kel. Wirasana) | 74,20 | 84,38 | 82,50 | 86,32 | 84,40 | 10,20 | 13,75 | Tinggi
7 | Kel. G (Kel. Wirasana) | 66,72 | 76,25 | 78,13 | 75,60 | 76,66 | 9,94 | 14,90 | Cukup
8 | Kel. H (Kel. Wirasana) | 77,10 | 89,38 | 90,00 | 88,82 | 89,40 | 12,30 | 15,95 | Sangat Tinggi
9 | Kel. I (Kel. Wirasana) | 69,48 | 80,63 | 79,38 | 81,91 | 80,64 | 11,16 | 16,06 | Tinggi
10 | Kel. J (Kel. Wirasana) | 73,05 | 85,00 | 83,75 | 84,42 | 84,39 | 11,34 | 15,52 | Tinggi
 | Rata-rata | 71,92 | 83,38 | 82,88 | 83,48 | 83,25 | 11,33 | 15,75 | Tinggi
Kenaikan (%) pada baris rata-rata dihitung dari rata-rata pre dan post. Kategori: >= 87,50 Sangat Tinggi; 77,50 - 87,49 Tinggi; < 77,50 Cukup.
`,
    },
    {
      name: "T3.7 Kawasan Rawan",
      sheet: `
Tabel 3.7 Pemetaan Kawasan Rawan Narkoba per Kecamatan Tahun 2023
No | Kecamatan | Jumlah Desa/ Kelurahan | Status Kerawanan (desa/kelurahan) |  |  |  | Rawan (Bahaya+Waspada) | % Rawan
 |  |  | Bahaya | Waspada | Siaga | Aman |  | 
#1~0 | Kemangkon | #19~0 | #0~0 | #3~0 | #9~0 | #7~0 | =D4+E4 -> 3~0 | =H4/C4 -> 0.1578947368~0.00%
#2~0 | Bukateja | #14~0 | #0~0 | #3~0 | #7~0 | #4~0 | =D5+E5 -> 3~0 | =H5/C5 -> 0.2142857143~0.00%
#3~0 | Kejobong | #13~0 | #0~0 | #1~0 | #6~0 | #6~0 | =D6+E6 -> 1~0 | =H6/C6 -> 0.0769230769~0.00%
#4~0 | Pengadegan | #9~0 | #0~0 | #1~0 | #4~0 | #4~0 | =D7+E7 -> 1~0 | =H7/C7 -> 0.1111111111~0.00%
#5~0 | Kaligondang | #18~0 | #0~0 | #4~0 | #8~0 | #6~0 | =D8+E8 -> 4~0 | =H8/C8 -> 0.2222222222~0.00%
#6~0 | Purbalingga | #13~0 | #2~0 | #6~0 | #4~0 | #1~0 | =D9+E9 -> 8~0 | =H9/C9 -> 0.6153846154~0.00%
#7~0 | Kalimanah | #17~0 | #1~0 | #5~0 | #8~0 | #3~0 | =D10+E10 -> 6~0 | =H10/C10 -> 0.3529411765~0.00%
#8~0 | Padamara | #14~0 | #1~0 | #3~0 | #6~0 | #4~0 | =D11+E11 -> 4~0 | =H11/C11 -> 0.2857142857~0.00%
#9~0 | Kutasari | #14~0 | #0~0 | #2~0 | #6~0 | #6~0 | =D12+E12 -> 2~0 | =H12/C12 -> 0.1428571429~0.00%
#10~0 | Bojongsari | #13~0 | #0~0 | #3~0 | #6~0 | #4~0 | =D13+E13 -> 3~0 | =H13/C13 -> 0.2307692308~0.00%
#11~0 | Mrebet | #19~0 | #0~0 | #4~0 | #9~0 | #6~0 | =D14+E14 -> 4~0 | =H14/C14 -> 0.2105263158~0.00%
#12~0 | Bobotsari | #16~0 | #1~0 | #5~0 | #7~0 | #3~0 | =D15+E15 -> 6~0 | =H15/C15 -> 0.375~0.00%
#13~0 | Karangreja | #7~0 | #0~0 | #1~0 | #3~0 | #3~0 | =D16+E16 -> 1~0 | =H16/C16 -> 0.1428571429~0.00%
#14~0 | Karangjambu | #6~0 | #0~0 | #0~0 | #2~0 | #4~0 | =D17+E17 -> 0~0 | =H17/C17 -> 0~0.00%
#15~0 | Karanganyar | #13~0 | #0~0 | #2~0 | #6~0 | #5~0 | =D18+E18 -> 2~0 | =H18/C18 -> 0.1538461538~0.00%
#16~0 | Kertanegara | #11~0 | #0~0 | #1~0 | #5~0 | #5~0 | =D19+E19 -> 1~0 | =H19/C19 -> 0.0909090909~0.00%
#17~0 | Karangmoncol | #11~0 | #0~0 | #1~0 | #4~0 | #6~0 | =D20+E20 -> 1~0 | =H20/C20 -> 0.0909090909~0.00%
#18~0 | Rembang | #12~0 | #0~0 | #2~0 | #5~0 | #5~0 | =D21+E21 -> 2~0 | =H21/C21 -> 0.1666666667~0.00%
 | Jumlah | =SUM(C4:C21) -> 239~0 | =SUM(D4:D21) -> 5~0 | =SUM(E4:E21) -> 47~0 | =SUM(F4:F21) -> 105~0 | =SUM(G4:G21) -> 82~0 | =SUM(H4:H21) -> 52~0 | =H22/C22 -> 0.2175732218~0.00%
 | Persentase |  | =D22/C22 -> 0.0209205021~0.00% | =E22/C22 -> 0.1966527197~0.00% | =F22/C22 -> 0.4393305439~0.00% | =G22/C22 -> 0.3430962343~0.00% | =H22/C22 -> 0.2175732218~0.00%

Tabel 3.8 Perkembangan Kawasan Rawan Tahun 2020 s.d. 2023 (desa/kelurahan)
 | Tahun | Jumlah | Bahaya | Waspada | Siaga | Aman | Rawan | % Rawan | Naik/(Turun) Rawan
 | 2020 | #239~0 | #9~0 | #58~0 | #102~0 | #70~0 | =D27+E27 -> 67~0 | =H27/C27 -> 0.280334728~0.00% | -
 | 2021 | #239~0 | #8~0 | #55~0 | #104~0 | #72~0 | =D28+E28 -> 63~0 | =H28/C28 -> 0.2635983264~0.00% | =H28-H27 -> -4~0
 | 2022 | #239~0 | #6~0 | #51~0 | #104~0 | #78~0 | =D29+E29 -> 57~0 | =H29/C29 -> 0.2384937238~0.00% | =H29-H28 -> -6~0
 | 2023 | #239~0 | #5~0 | #47~0 | #105~0 | #82~0 | =D30+E30 -> 52~0 | =H30/C30 -> 0.2175732218~0.00% | =H30-H29 -> -5~0
`,
    },
    {
      name: "T3.9 Tes Urine Penggiat",
      sheet: `
Tabel 3.9 Pelaksanaan Deteksi Dini melalui Tes Urine Tahun 2023
No | Tanggal | Instansi/Kelompok | Lingkungan | Peserta |  |  | Hasil | 
 |  |  |  | L | P | Jumlah | Positif | Negatif
1 | 12 Jan 2023 | Sekretariat Daerah Kab. Purbalingga | Pemerintah | 34 | 16 | 50 | - | 50
2 | 9 Feb 2023 | PT Royal Korindah | Swasta | 12 | 28 | 40 | - | 40
3 | 16 Mar 2023 | SMK Negeri 1 Kaligondang | Pendidikan | 27 | 13 | 40 | 1 | 39
4 | 11 Apr 2023 | Satpol PP Kab. Purbalingga | Pemerintah | 29 | 6 | 35 | - | 35
5 | 10 Mei 2023 | Karang Taruna Desa Kedungwuluh | Masyarakat | 21 | 9 | 30 | 2 | 28
6 | 15 Jun 2023 | PT Boyang Industrial | Swasta | 11 | 34 | 45 | - | 45
7 | 13 Jul 2023 | SMA Negeri 1 Bukateja | Pendidikan | 18 | 22 | 40 | - | 40
8 | 24 Agt 2023 | Terminal Bus Bobotsari (sopir) | Masyarakat | 30 | - | 30 | 1 | 29
9 | 14 Sep 2023 | Rutan Kelas IIB Purbalingga | Pemerintah | 38 | 7 | 45 | - | 45
10 | 12 Okt 2023 | MAN Purbalingga | Pendidikan | 15 | 23 | 38 | - | 38
11 | 9 Nov 2023 | Perangkat Desa Kec. Kemangkon | Masyarakat | 18 | 5 | 23 | 1 | 22
12 | 6 Des 2023 | Dinas Perhubungan | Pemerintah | 16 | 4 | 20 | - | 20
 | Jumlah |  |  | 269 | 167 | 436 | 5 | 431
Ket: Target 400 orang; capaian 109,00%.

Tabel 3.10 Rekapitulasi Tes Urine menurut Lingkungan
No | Lingkungan | Kegiatan (kali) | Target (orang) | Realisasi (orang) | Capaian (%) | Positif | Prevalensi (%)
1 | Pemerintah | 4 | 140 | 150 | 107,14 | - | -
2 | Swasta | 2 | 80 | 85 | 106,25 | - | -
3 | Pendidikan | 3 | 110 | 118 | 107,27 | 1 | 0,85
4 | Masyarakat | 3 | 70 | 83 | 118,57 | 4 | 4,82
 | Jumlah | 12 | 400 | 436 | 109,00 | 5 | 1,15

Tabel 3.11 Penggiat P4GN dan Indeks Kemandirian Partisipasi (IKP)
No | Lingkungan | Penggiat |  |  | Aspek IKP |  |  |  |  | IKP | Kategori
 |  | Dibentuk | Aktif | % Aktif | SDM | Sistem | Anggaran | Sarpras | Kegiatan | (rata-rata) | 
1 | Instansi Pemerintah | 10 | 9 | 90,0 | 3,60 | 3,40 | 3,20 | 3,50 | 3,55 | 3,45 | Sangat Mandiri
2 | Swasta/Dunia Usaha | 10 | 7 | 70,0 | 3,25 | 3,10 | 3,05 | 3,15 | 3,20 | 3,15 | Mandiri
3 | Pendidikan | 10 | 10 | 100,0 | 3,70 | 3,55 | 3,45 | 3,60 | 3,70 | 3,60 | Sangat Mandiri
4 | Masyarakat | 10 | 8 | 80,0 | 3,40 | 3,35 | 3,10 | 3,25 | 3,40 | 3,30 | Sangat Mandiri
 | Jumlah/Rata-rata | 40 | 34 | 85,0 | 3,49 | 3,35 | 3,20 | 3,38 | 3,46 | 3,38 | Sangat Mandiri
Skala IKP: 3,26-4,00 Sangat Mandiri; 2,51-3,25 Mandiri; 1,76-2,50 Kurang Mandiri; 1,00-1,75 Tidak Mandiri.
`,
    },
    {
      name: "T3.12 Rehabilitasi",
      sheet: `
Tabel 3.12 Klien Rehabilitasi Rawat Jalan Klinik Pratama BNNK Purbalingga Tahun 2023 (orang)
No | Bulan | Voluntary |  | Compulsory |  | Jumlah | Kumulatif | Target 35 org (%)
 |  | L | P | L | P |  |  | 
1 | Januari | 2 | - | 1 | - | 3 | 3 | 8,6
2 | Februari | 3 | 1 | - | - | 4 | 7 | 20,0
3 | Maret | 2 | 1 | 1 | - | 4 | 11 | 31,4
4 | April | 1 | - | 1 | - | 2 | 13 | 37,1
5 | Mei | 3 | 1 | - | - | 4 | 17 | 48,6
6 | Juni | 2 | - | 2 | - | 4 | 21 | 60,0
7 | Juli | 3 | - | - | 1 | 4 | 25 | 71,4
8 | Agustus | 1 | - | 2 | - | 3 | 28 | 80,0
9 | September | 2 | 1 | 1 | - | 4 | 32 | 91,4
10 | Oktober | 2 | - | 1 | - | 3 | 35 | 100,0
11 | November | 2 | - | 1 | - | 3 | 38 | 108,6
12 | Desember | 1 | - | 1 | - | 2 | 40 | 114,3
 | Jumlah | 24 | 4 | 11 | 1 | 40 |  | 114,3

Tabel 3.13 Klien menurut Zat Utama |  |  |  |  | Tabel 3.14 Klien menurut Status Layanan
No | Jenis Zat | Orang | % |  | No | Status | Orang | %
1 | Shabu (metamfetamina) | 17 | 42,5 |  | 1 | Selesai program | 24 | 60,00
2 | Obat daftar G (tramadol, heximer) | 13 | 32,5 |  | 2 | Putus layanan (drop out) | 7 | 17,50
3 | Ganja/ganja sintetis | 5 | 12,5 |  | 3 | Dirujuk rawat inap | 3 | 7,50
4 | Benzodiazepin | 3 | 7,5 |  | 4 | Masih dalam layanan per 31 Desember | 6 | 15,00
5 | Lainnya (inhalan) | 2 | 5,0 | 
 | Jumlah | 40 | 100,0 |  |  | Jumlah | 40 | 100,00

Tabel 3.15 Indeks Kepuasan Layanan Rehabilitasi per Unsur
No | Unsur Pelayanan | 2022 | 2023 | Selisih | Konversi 2023 (x25) | Mutu
U1 | Persyaratan | 3,44 | 3,52 | 0,08 | 88,00 | B (Baik)
U2 | Sistem, mekanisme dan prosedur | 3,40 | 3,48 | 0,08 | 87,00 | B (Baik)
U3 | Waktu penyelesaian | 3,28 | 3,41 | 0,13 | 85,25 | B (Baik)
U4 | Biaya/tarif | 3,61 | 3,66 | 0,05 | 91,50 | A (Sangat Baik)
U5 | Produk spesifikasi jenis pelayanan | 3,42 | 3,55 | 0,13 | 88,75 | A (Sangat Baik)
U6 | Kompetensi pelaksana | 3,50 | 3,63 | 0,13 | 90,75 | A (Sangat Baik)
U7 | Perilaku pelaksana | 3,58 | 3,70 | 0,12 | 92,50 | A (Sangat Baik)
U8 | Penanganan pengaduan | 3,25 | 3,38 | 0,13 | 84,50 | B (Baik)
U9 | Sarana dan prasarana | 3,30 | 3,44 | 0,14 | 86,00 | B (Baik)
 | Rata-rata | 3,42 | 3,53 | 0,11 | 88,25 | B (Baik)
Mutu: A = 3,5324 - 4,00; B = 3,0644 - 3,532; C = 2,60 - 3,064. Konversi rata-rata dari nilai indeks dua desimal.
`,
    },
    {
      name: "T3.16 IBM SKHPN",
      sheet: `
Tabel 3.16 Unit Intervensi Berbasis Masyarakat (IBM) Tahun 2023
No | Desa/Kelurahan | Agen Pemulihan |  |  | Klien |  |  | Selesai | % Selesai
 |  | L | P | Jml | Target | Realisasi | % |  | 
1 | Desa Kedungwuluh | 2 | 2 | 4 | 5 | 6 | 120,00 | 5 | 83,33
2 | Kelurahan Wirasana | 1 | 2 | 3 | 5 | 5 | 100,00 | 4 | 80,00
3 | Desa Gandasuli | 3 | - | 3 | 5 | 7 | 140,00 | 4 | 57,14
 | Jumlah | 6 | 4 | 10 | 15 | 18 | 120,00 | 13 | 72,22

Tabel 3.17 Penerbitan SKHPN dan PNBP per Bulan Tahun 2023 (tarif Rp290.000,- per layanan)
No | Bulan | Pemohon | Tidak Terbit (indikasi positif) | SKHPN Terbit | PNBP (Rp) | PNBP Kumulatif (Rp) | Rata-rata Waktu (menit)
1 | Januari | 63 | 2 | 61 | 18.270.000,- | 18.270.000,- | 52
2 | Februari | 55 | 1 | 54 | 15.950.000,- | 34.220.000,- | 50
3 | Maret | 75 | 3 | 72 | 21.750.000,- | 55.970.000,- | 55
4 | April | 38 | - | 38 | 11.020.000,- | 66.990.000,- | 47
5 | Mei | 68 | 2 | 66 | 19.720.000,- | 86.710.000,- | 49
6 | Juni | 87 | 4 | 83 | 25.230.000,- | 111.940.000,- | 53
7 | Juli | 100 | 3 | 97 | 29.000.000,- | 140.940.000,- | 58
8 | Agustus | 90 | 2 | 88 | 26.100.000,- | 167.040.000,- | 56
9 | September | 75 | 1 | 74 | 21.750.000,- | 188.790.000,- | 51
10 | Oktober | 71 | 2 | 69 | 20.590.000,- | 209.380.000,- | 50
11 | November | 58 | - | 58 | 16.820.000,- | 226.200.000,- | 48
12 | Desember | 46 | 1 | 45 | 13.340.000,- | 239.540.000,- | 45
 | Jumlah | 826 | 21 | 805 | 239.540.000,- |  | 51,2
PNBP dihitung dari jumlah pemohon (biaya pemeriksaan tetap dikenakan). Waktu pada baris jumlah = rata-rata 12 bulan.

Tabel 3.18 Perbandingan Layanan Rehabilitasi 2021 s.d. 2023
No | Uraian | Satuan | 2021 | 2022 | 2023 | Naik/Turun 2022-2023 | %
1 | Klien rawat jalan | orang | 27 | 38 | 40 | 2 | 5,26
2 | Klien IBM | orang | 8 | 12 | 18 | 6 | 50,00
3 | SKHPN terbit | lembar | 612 | 694 | 805 | 111 | 15,99
4 | PNBP SKHPN | Rp | 180.670.000 | 204.740.000 | 239.540.000 | 34.800.000 | 17,00
`,
    },
    {
      name: "T3.19 WHOQOL",
      sheet: `
Tabel 3.19 Hasil Pengukuran Kualitas Hidup Klien (WHOQOL-BREF) Tahun 2023
No | Inisial | Sebelum Rehabilitasi |  |  |  | Sesudah Rehabilitasi |  |  |  | Rata-rata |  | Selisih | Keterangan
 |  | D1 | D2 | D3 | D4 | D1 | D2 | D3 | D4 | Sebelum | Sesudah |  | 
#1~0 | A.S. | #44~0 | #50~0 | #38~0 | #50~0 | #69~0 | #69~0 | #56~0 | #63~0 | =AVERAGE(C4:F4) -> 45.5~0.00 | =AVERAGE(G4:J4) -> 64.25~0.00 | =L4-K4 -> 18.75~0.00 | Meningkat
#2~0 | B.P. | #56~0 | #44~0 | #50~0 | #56~0 | #75~0 | #63~0 | #69~0 | #69~0 | =AVERAGE(C5:F5) -> 51.5~0.00 | =AVERAGE(G5:J5) -> 69~0.00 | =L5-K5 -> 17.5~0.00 | Meningkat
#3~0 | D.K. | #38~0 | #44~0 | #31~0 | #44~0 | #56~0 | #63~0 | #50~0 | #56~0 | =AVERAGE(C6:F6) -> 39.25~0.00 | =AVERAGE(G6:J6) -> 56.25~0.00 | =L6-K6 -> 17~0.00 | Meningkat
#4~0 | E.W. | #63~0 | #56~0 | #50~0 | #56~0 | #69~0 | #69~0 | #69~0 | #63~0 | =AVERAGE(C7:F7) -> 56.25~0.00 | =AVERAGE(G7:J7) -> 67.5~0.00 | =L7-K7 -> 11.25~0.00 | Meningkat
#5~0 | F.A. | #50~0 | #38~0 | #44~0 | #50~0 | #63~0 | #56~0 | #56~0 | #63~0 | =AVERAGE(C8:F8) -> 45.5~0.00 | =AVERAGE(G8:J8) -> 59.5~0.00 | =L8-K8 -> 14~0.00 | Meningkat
#6~0 | G.H. | #56~0 | #56~0 | #56~0 | #50~0 | #56~0 | #56~0 | #56~0 | #50~0 | =AVERAGE(C9:F9) -> 54.5~0.00 | =AVERAGE(G9:J9) -> 54.5~0.00 | =L9-K9 -> 0~0.00 | Tetap
#7~0 | H.N. | #44~0 | #31~0 | #38~0 | #44~0 | #69~0 | #56~0 | #63~0 | #56~0 | =AVERAGE(C10:F10) -> 39.25~0.00 | =AVERAGE(G10:J10) -> 61~0.00 | =L10-K10 -> 21.75~0.00 | Meningkat
#8~0 | I.M. | #50~0 | #50~0 | #44~0 | #38~0 | #63~0 | #69~0 | #56~0 | #56~0 | =AVERAGE(C11:F11) -> 45.5~0.00 | =AVERAGE(G11:J11) -> 61~0.00 | =L11-K11 -> 15.5~0.00 | Meningkat
#9~0 | J.R. | #31~0 | #38~0 | #25~0 | #44~0 | #50~0 | #56~0 | #44~0 | #56~0 | =AVERAGE(C12:F12) -> 34.5~0.00 | =AVERAGE(G12:J12) -> 51.5~0.00 | =L12-K12 -> 17~0.00 | Meningkat
#10~0 | K.T. | #63~0 | #50~0 | #56~0 | #63~0 | #75~0 | #69~0 | #69~0 | #75~0 | =AVERAGE(C13:F13) -> 58~0.00 | =AVERAGE(G13:J13) -> 72~0.00 | =L13-K13 -> 14~0.00 | Meningkat
#11~0 | L.S. | #56~0 | #63~0 | #50~0 | #50~0 | #50~0 | #56~0 | #50~0 | #44~0 | =AVERAGE(C14:F14) -> 54.75~0.00 | =AVERAGE(G14:J14) -> 50~0.00 | =L14-K14 -> -4.75~0.00 | Menurun
#12~0 | M.Y. | #38~0 | #44~0 | #44~0 | #38~0 | #56~0 | #63~0 | #56~0 | #63~0 | =AVERAGE(C15:F15) -> 41~0.00 | =AVERAGE(G15:J15) -> 59.5~0.00 | =L15-K15 -> 18.5~0.00 | Meningkat
#13~0 | N.F. | #44~0 | #56~0 | #50~0 | #56~0 | #69~0 | #63~0 | #63~0 | #69~0 | =AVERAGE(C16:F16) -> 51.5~0.00 | =AVERAGE(G16:J16) -> 66~0.00 | =L16-K16 -> 14.5~0.00 | Meningkat
#14~0 | R.D. | #50~0 | #44~0 | #38~0 | #44~0 | #63~0 | #56~0 | #63~0 | #56~0 | =AVERAGE(C17:F17) -> 44~0.00 | =AVERAGE(G17:J17) -> 59.5~0.00 | =L17-K17 -> 15.5~0.00 | Meningkat
#15~0 | S.U. | #56~0 | #50~0 | #44~0 | #56~0 | #69~0 | #63~0 | #56~0 | #69~0 | =AVERAGE(C18:F18) -> 51.5~0.00 | =AVERAGE(G18:J18) -> 64.25~0.00 | =L18-K18 -> 12.75~0.00 | Meningkat
 | Rata-rata | =AVERAGE(C4:C18) -> 49.2666666667~0.00 | =AVERAGE(D4:D18) -> 47.6~0.00 | =AVERAGE(E4:E18) -> 43.8666666667~0.00 | =AVERAGE(F4:F18) -> 49.2666666667~0.00 | =AVERAGE(G4:G18) -> 63.4666666667~0.00 | =AVERAGE(H4:H18) -> 61.8~0.00 | =AVERAGE(I4:I18) -> 58.4~0.00 | =AVERAGE(J4:J18) -> 60.5333333333~0.00 | =AVERAGE(K4:K18) -> 47.5~0.00 | =AVERAGE(L4:L18) -> 61.05~0.00 | =L19-K19 -> 13.55~0.00 | 

Tabel 3.20 Rekapitulasi Perubahan Kualitas Hidup
 | Keterangan | Orang | %
 | Meningkat | =COUNTIF(N4:N18,"Meningkat") -> 13~0 | =C23/C26 -> 0.8666666667~0.00%
 | Tetap | =COUNTIF(N4:N18,"Tetap") -> 1~0 | =C24/C26 -> 0.0666666667~0.00%
 | Menurun | =COUNTIF(N4:N18,"Menurun") -> 1~0 | =C25/C26 -> 0.0666666667~0.00%
 | Jumlah | =SUM(C23:C25) -> 15~0 | =SUM(D23:D25) -> 1~0.00%

Tabel 3.21 Rata-rata per Domain
 | Domain | Sebelum | Sesudah | Kenaikan | % Kenaikan
 | Fisik (D1) | =C19 -> 49.2666666667~0.00 | =G19 -> 63.4666666667~0.00 | =D30-C30 -> 14.2~0.00 | =E30/C30 -> 0.2882273342~0.00%
 | Psikologis (D2) | =D19 -> 47.6~0.00 | =H19 -> 61.8~0.00 | =D31-C31 -> 14.2~0.00 | =E31/C31 -> 0.2983193277~0.00%
 | Hubungan sosial (D3) | =E19 -> 43.8666666667~0.00 | =I19 -> 58.4~0.00 | =D32-C32 -> 14.5333333333~0.00 | =E32/C32 -> 0.3313069909~0.00%
 | Lingkungan (D4) | =F19 -> 49.2666666667~0.00 | =J19 -> 60.5333333333~0.00 | =D33-C33 -> 11.2666666667~0.00 | =E33/C33 -> 0.2286874154~0.00%
`,
    },
    {
      name: "T3.22 Penyidikan",
      sheet: `
Tabel 3.22 Laporan Kasus Narkotika (LKN), Tersangka dan Barang Bukti Tahun 2023
No | Nomor LKN | Tanggal | Tersangka |  |  | Barang Bukti |  |  | Status Berkas
 |  |  | L | P | Jml | Shabu (gr) | Ganja (gr) | Ekstasi (btr) | 
1 | LKN/001/II/2023/BNNK-PBG | 14 Feb 2023 | 1 | - | 1 | 12,46 | - | - | P-21/Tahap II
2 | LKN/002/IV/2023/BNNK-PBG | 6 Apr 2023 | 2 | - | 2 | 5,83 | - | 24 | P-21/Tahap II
3 | LKN/003/VI/2023/BNNK-PBG | 21 Jun 2023 | 1 | 1 | 2 | - | 318,75 | - | P-21/Tahap II
4 | LKN/004/IX/2023/BNNK-PBG | 12 Sep 2023 | 2 | - | 2 | 27,91 | - | 15 | P-21/Tahap II
5 | LKN/005/XII/2023/BNNK-PBG | 5 Des 2023 | 1 | - | 1 | 3,27 | 46,20 | - | Proses sidik
 | Jumlah | 5 LKN | 7 | 1 | 8 | 49,47 | 364,95 | 39 | 4 P-21

Tabel 3.23 Rincian Penggunaan Barang Bukti Tahun 2023
No | Nomor LKN | Jenis | Satuan | Disita | Sisih Uji Lab | Sisih Pembuktian | Dimusnahkan | % Dimusnahkan
1 | 2 | 3 | 4 | 5=6+7+8 | 6 | 7 | 8 | 9=8/5
1 | LKN/001 | Shabu | gram | 12,46 | 0,25 | 0,75 | 11,46 | 91,97
2 | LKN/002 | Shabu | gram | 5,83 | 0,20 | 0,55 | 5,08 | 87,14
3 | LKN/002 | Ekstasi | butir | 24 | 2 | 3 | 19 | 79,17
4 | LKN/003 | Ganja | gram | 318,75 | 2,50 | 6,25 | 310,00 | 97,25
5 | LKN/004 | Shabu | gram | 27,91 | 0,30 | 1,10 | 26,51 | 94,98
6 | LKN/004 | Ekstasi | butir | 15 | 2 | 3 | 10 | 66,67
7 | LKN/005 | Shabu | gram | 3,27 | 0,15 | 0,50 | 2,62 | 80,12
8 | LKN/005 | Ganja | gram | 46,20 | 1,20 | 3,00 | 42,00 | 90,91
 | Jumlah Shabu |  | gram | 49,47 | 0,90 | 2,90 | 45,67 | 92,32
 | Jumlah Ganja |  | gram | 364,95 | 3,70 | 9,25 | 352,00 | 96,45
 | Jumlah Ekstasi |  | butir | 39 | 4 | 6 | 29 | 74,36

Tabel 3.24 Perbandingan Hasil Pengungkapan Kasus 2020 s.d. 2023
No | Uraian | Satuan | 2020 | 2021 | 2022 | 2023 | Jumlah | Naik/(Turun) 2022-2023 | %
1 | LKN | kasus | 2 | 3 | 4 | 5 | 14 | 1 | 25,00
2 | Tersangka | orang | 3 | 4 | 6 | 8 | 21 | 2 | 33,33
3 | Berkas P-21 | berkas | 2 | 2 | 3 | 4 | 11 | 1 | 33,33
4 | Shabu | gram | 8,72 | 14,35 | 36,40 | 49,47 | 108,94 | 13,07 | 35,91
5 | Ganja | gram | 124,50 | - | 412,80 | 364,95 | 902,25 | (47,85) | (11,59)
6 | Ekstasi | butir | - | 12 | 31 | 39 | 82 | 8 | 25,81
7 | Asesmen terpadu (TAT) | orang | 6 | 8 | 15 | 12 | 41 | (3) | (20,00)
`,
    },
    {
      name: "T3.25 BNNK se-Jateng",
      sheet: `
Tabel 3.25 Perbandingan Kinerja dengan BNN Kabupaten/Kota di Jawa Tengah Tahun 2023
No | Satuan Kerja | Indeks Ketahanan Diri Remaja |  |  | Indeks Ketahanan Keluarga |  |  | Berkas P-21 |  | NKA | IKPA | Peringkat IKPA
 |  | Target | Realisasi | Capaian | Target | Realisasi | Capaian | T | R |  |  | 
#1~0 | BNNK Cilacap | #52.05~0.00 | #52.36~0.00 | =D4/C4 -> 1.0059558117~0.00% | #78.69~0.00 | #84.1~0.00 | =G4/F4 -> 1.0687507943~0.00% | #4~0 | #5~0 | #88.02~0.00 | #98.45~0.00 | #2~0
#2~0 | BNNK Banyumas | #52.05~0.00 | #51.88~0.00 | =D5/C5 -> 0.9967339097~0.00% | #78.69~0.00 | #86.27~0.00 | =G5/F5 -> 1.0963273605~0.00% | #4~0 | #6~0 | #87.65~0.00 | #97.31~0.00 | #4~0
#3~0 | BNNK Purbalingga | #52.05~0.00 | #51.58~0.00 | =D6/C6 -> 0.9909702209~0.00% | #78.69~0.00 | #83.25~0.00 | =G6/F6 -> 1.0579489135~0.00% | #3~0 | #4~0 | #86.86~0.00 | #97.96~0.00 | #3~0
#4~0 | BNNK Kendal | #52.05~0.00 | #50.97~0.00 | =D7/C7 -> 0.9792507205~0.00% | #78.69~0.00 | #80.45~0.00 | =G7/F7 -> 1.0223662473~0.00% | #3~0 | #4~0 | #85.9~0.00 | #95.62~0.00 | #8~0
#5~0 | BNNK Batang | #52.05~0.00 | #52.71~0.00 | =D8/C8 -> 1.0126801153~0.00% | #78.69~0.00 | #88.9~0.00 | =G8/F8 -> 1.1297496505~0.00% | #2~0 | #2~0 | #89.14~0.00 | #98.73~0.00 | #1~0
#6~0 | BNNK Temanggung | #52.05~0.00 | #53.08~0.00 | =D9/C9 -> 1.0197886647~0.00% | #78.69~0.00 | #85.66~0.00 | =G9/F9 -> 1.0885754225~0.00% | #2~0 | #3~0 | #86.38~0.00 | #96.84~0.00 | #6~0
#7~0 | BNNK Magelang | #52.05~0.00 | #51.12~0.00 | =D10/C10 -> 0.9821325648~0.00% | #78.69~0.00 | #77.93~0.00 | =G10/F10 -> 0.9903418478~0.00% | #2~0 | #2~0 | #84.57~0.00 | #94.18~0.00 | #9~0
#8~0 | BNNK Surakarta | #52.05~0.00 | #51.64~0.00 | =D11/C11 -> 0.9921229587~0.00% | #78.69~0.00 | #82.75~0.00 | =G11/F11 -> 1.0515948659~0.00% | #5~0 | #7~0 | #88.71~0.00 | #97.06~0.00 | #5~0
#9~0 | BNNK Tegal | #52.05~0.00 | #52.19~0.00 | =D12/C12 -> 1.0026897214~0.00% | #78.69~0.00 | #83.38~0.00 | =G12/F12 -> 1.0596009658~0.00% | #3~0 | #3~0 | #86.95~0.00 | #96.27~0.00 | #7~0
 | Rata-rata / Jumlah P-21 | =AVERAGE(C4:C12) -> 52.05~0.00 | =AVERAGE(D4:D12) -> 51.9477777778~0.00 | =D13/C13 -> 0.9980360764~0.00% | =AVERAGE(F4:F12) -> 78.69~0.00 | =AVERAGE(G4:G12) -> 83.6322222222~0.00 | =G13/F13 -> 1.0628062298~0.00% | =SUM(I4:I12) -> 28~0 | =SUM(J4:J12) -> 36~0 | =AVERAGE(K4:K12) -> 87.1311111111~0.00 | =AVERAGE(L4:L12) -> 96.9355555556~0.00 | 
 | Tertinggi |  | =MAX(D4:D12) -> 53.08~0.00 |  |  | =MAX(G4:G12) -> 88.9~0.00 |  |  | =MAX(J4:J12) -> 7~0 | =MAX(K4:K12) -> 89.14~0.00 | =MAX(L4:L12) -> 98.73~0.00 | 
 | Terendah |  | =MIN(D4:D12) -> 50.97~0.00 |  |  | =MIN(G4:G12) -> 77.93~0.00 |  |  | =MIN(J4:J12) -> 2~0 | =MIN(K4:K12) -> 84.57~0.00 | =MIN(L4:L12) -> 94.18~0.00 |
`,
    },
    {
      name: "T3.26 Anggaran RO",
      sheet: `
Tabel 3.26 Pagu dan Realisasi Anggaran per Program, Kegiatan dan Rincian Output (RO) Tahun 2023
Kode | Program/Kegiatan/RO | Volume |  | Satuan | Capaian (%) | Pagu Awal (Rp) | Pagu Revisi (Rp) | Realisasi (Rp) | Sisa (Rp) | %
 |  | T | R |  |  |  |  |  |  | 
1 | 2 | 3 | 4 | 5 | 6=4/3 | 7 | 8 | 9 | 10=8-9 | 11=9/8
066.01.BR | Program P4GN |  |  |  |  | 663.700.000 | 663.700.000 | 660.080.900 | 3.619.100 | 99,45%
3257 | Penyelenggaraan Advokasi |  |  |  | 100,00 | 83.500.000 | 83.500.000 | 83.259.500 | 240.500 | 99,71%
3257.QDE.001 | Keluarga yang mendapatkan intervensi ketahanan keluarga anti narkoba | 10 | 10 | keluarga | 100,00 | 45.000.000 | 45.000.000 | 44.812.500 | 187.500 | 99,58%
3257.QDE.002 | Remaja yang mendapatkan pelatihan softskill (Remaja Teman Sebaya) | 10 | 10 | orang | 100,00 | 38.500.000 | 38.500.000 | 38.447.000 | 53.000 | 99,86%
3258 | Penyelenggaraan Informasi dan Edukasi |  |  |  | 100,00 | 62.400.000 | 55.900.000 | 55.713.200 | 186.800 | 99,67%
3258.BMB.001 | Diseminasi informasi P4GN media konvensional dan digital | 4 | 4 | paket | 100,00 | 62.400.000 | 55.900.000 | 55.713.200 | 186.800 | 99,67%
3259 | Pemberdayaan Peran Serta Masyarakat |  |  |  | 103,00 | 126.050.000 | 132.550.000 | 131.875.150 | 674.850 | 99,49%
3259.QDB.001 | Penggiat P4GN pada lingkungan kerja, pendidikan dan masyarakat | 40 | 40 | orang | 100,00 | 48.750.000 | 48.750.000 | 48.521.400 | 228.600 | 99,53%
3259.QDB.002 | Deteksi dini (tes urine) | 400 | 436 | orang | 109,00 | 36.000.000 | 42.500.000 | 42.366.000 | 134.000 | 99,68%
3259.QDB.003 | Kabupaten Tanggap Ancaman Narkoba (Kotan) | 1 | 1 | kab | 100,00 | 41.300.000 | 41.300.000 | 40.987.750 | 312.250 | 99,24%
3260 | Pemberdayaan Alternatif |  |  |  | 100,00 | 57.250.000 | 57.250.000 | 57.104.600 | 145.400 | 99,75%
3260.QDD.001 | Pemberdayaan masyarakat kawasan rawan (lifeskill) | 10 | 10 | orang | 100,00 | 57.250.000 | 57.250.000 | 57.104.600 | 145.400 | 99,75%
5937 | Penguatan Lembaga dan Layanan Rehabilitasi |  |  |  | 121,43 | 135.400.000 | 135.400.000 | 134.124.000 | 1.276.000 | 99,06%
5937.BDB.001 | Layanan rehabilitasi rawat jalan Klinik Pratama | 35 | 40 | orang | 114,29 | 64.800.000 | 64.800.000 | 63.925.100 | 874.900 | 98,65%
5937.BDB.002 | Unit Intervensi Berbasis Masyarakat (IBM) yang operasional | 2 | 3 | unit | 150,00 | 52.000.000 | 52.000.000 | 51.648.900 | 351.100 | 99,32%
5937.SCE.001 | Petugas penyelenggara layanan IBM yang terlatih | 10 | 10 | orang | 100,00 | 18.600.000 | 18.600.000 | 18.550.000 | 50.000 | 99,73%
3251 | Penyidikan Jaringan Peredaran Gelap Narkotika |  |  |  | 126,67 | 171.600.000 | 171.600.000 | 170.694.450 | 905.550 | 99,47%
3251.BCA.001 | Berkas perkara tindak pidana narkotika (P-21) | 3 | 4 | berkas | 133,33 | 138.600.000 | 138.600.000 | 138.219.450 | 380.550 | 99,73%
3251.BCA.002 | Asesmen terpadu (TAT) | 10 | 12 | orang | 120,00 | 33.000.000 | 33.000.000 | 32.475.000 | 525.000 | 98,41%
3253 | Pelaksanaan Intelijen Berbasis Teknologi |  |  |  | 100,00 | 27.500.000 | 27.500.000 | 27.310.000 | 190.000 | 99,31%
3253.BCA.003 | Pemetaan jaringan peredaran gelap narkotika | 1 | 1 | laporan | 100,00 | 27.500.000 | 27.500.000 | 27.310.000 | 190.000 | 99,31%
066.01.WA | Program Dukungan Manajemen |  |  |  |  | 2.014.800.000 | 2.080.750.000 | 2.067.275.843 | 13.474.157 | 99,35%
3236 | Pembinaan Administrasi dan Dukungan Manajemen |  |  |  | 100,00 | 2.014.800.000 | 2.080.750.000 | 2.067.275.843 | 13.474.157 | 99,35%
3236.EBA.994.001 | Gaji dan tunjangan | 12 | 12 | bulan | 100,00 | 1.286.400.000 | 1.318.750.000 | 1.309.462.318 | 9.287.682 | 99,30%
3236.EBA.994.002 | Operasional dan pemeliharaan kantor | 12 | 12 | bulan | 100,00 | 612.350.000 | 612.350.000 | 608.914.775 | 3.435.225 | 99,44%
3236.EBB.951 | Layanan sarana internal | 1 | 1 | unit | 100,00 | 85.000.000 | 118.600.000 | 117.945.000 | 655.000 | 99,45%
3236.EBD.952 | Layanan perencanaan dan penganggaran | 2 | 2 | dok | 100,00 | 14.700.000 | 14.700.000 | 14.655.500 | 44.500 | 99,70%
3236.EBD.955 | Layanan manajemen keuangan | 3 | 3 | dok | 100,00 | 16.350.000 | 16.350.000 | 16.298.250 | 51.750 | 99,68%
 | JUMLAH |  |  |  |  | 2.678.500.000 | 2.744.450.000 | 2.727.356.743 | 17.093.257 | 99,38%
Capaian pada baris kegiatan = rata-rata capaian RO di bawahnya.

Tabel 3.27 Realisasi Anggaran per Kegiatan menurut Jenis Belanja Tahun 2023 (dalam juta rupiah)
No | Kegiatan | Pegawai | Barang | Modal | Jumlah
1 | Penyelenggaraan Advokasi | - | 83,26 | - | 83,26
2 | Penyelenggaraan Informasi dan Edukasi | - | 55,71 | - | 55,71
3 | Pemberdayaan Peran Serta Masyarakat | - | 131,88 | - | 131,88
4 | Pemberdayaan Alternatif | - | 57,10 | - | 57,10
5 | Penguatan Lembaga dan Layanan Rehabilitasi | - | 134,12 | - | 134,12
6 | Penyidikan Jaringan Peredaran Gelap Narkotika | - | 170,69 | - | 170,69
7 | Pelaksanaan Intelijen Berbasis Teknologi | - | 27,31 | - | 27,31
8 | Pembinaan Administrasi dan Dukungan Manajemen | 1.309,46 | 639,87 | 117,95 | 2.067,28
 | Jumlah | 1.309,46 | 1.299,95 | 117,95 | 2.727,36
Selisih 0,01 pada penjumlahan karena pembulatan ke dalam juta rupiah.
`,
    },
    {
      name: "T3.28 Belanja Bulanan",
      sheet: `
Tabel 3.28 Realisasi Anggaran per Jenis Belanja per Bulan Tahun 2023 (Rp)
No | Bulan | Belanja Pegawai (51) | Belanja Barang (52) | Belanja Modal (53) | Jumlah | Kumulatif | % Kumulatif thd Pagu
#1~0 | Januari | #92418600~#,##0 | #48215400~#,##0 | #0~#,##0 | =SUM(C3:E3) -> 140634000~#,##0 | =F3 -> 140634000~#,##0 | =G3/F$16 -> 0.0512430542~0.00%
#2~0 | Februari | #93107250~#,##0 | #87364250~#,##0 | #0~#,##0 | =SUM(C4:E4) -> 180471500~#,##0 | =G3+F4 -> 321105500~#,##0 | =G4/F$16 -> 0.1170017672~0.00%
#3~0 | Maret | #93644100~#,##0 | #118542900~#,##0 | #24850000~#,##0 | =SUM(C5:E5) -> 237037000~#,##0 | =G4+F5 -> 558142500~#,##0 | =G5/F$16 -> 0.2033713495~0.00%
#4~0 | April | #164872350~#,##0 | #101276350~#,##0 | #0~#,##0 | =SUM(C6:E6) -> 266148700~#,##0 | =G5+F6 -> 824291200~#,##0 | =G6/F$16 -> 0.3003484123~0.00%
#5~0 | Mei | #95218400~#,##0 | #122418775~#,##0 | #0~#,##0 | =SUM(C7:E7) -> 217637175~#,##0 | =G6+F7 -> 1041928375~#,##0 | =G7/F$16 -> 0.3796492467~0.00%
#6~0 | Juni | #167330900~#,##0 | #131087600~#,##0 | #42675000~#,##0 | =SUM(C8:E8) -> 341093500~#,##0 | =G7+F8 -> 1383021875~#,##0 | =G8/F$16 -> 0.503934076~0.00%
#7~0 | Juli | #96114750~#,##0 | #109653200~#,##0 | #0~#,##0 | =SUM(C9:E9) -> 205767950~#,##0 | =G8+F9 -> 1588789825~#,##0 | =G9/F$16 -> 0.5789101004~0.00%
#8~0 | Agustus | #97436200~#,##0 | #127944150~#,##0 | #0~#,##0 | =SUM(C10:E10) -> 225380350~#,##0 | =G9+F10 -> 1814170175~#,##0 | =G10/F$16 -> 0.6610323289~0.00%
#9~0 | September | #97880500~#,##0 | #124310875~#,##0 | #16820000~#,##0 | =SUM(C11:E11) -> 239011375~#,##0 | =G10+F11 -> 2053181550~#,##0 | =G11/F$16 -> 0.7481213176~0.00%
#10~0 | Oktober | #98215650~#,##0 | #118276500~#,##0 | #0~#,##0 | =SUM(C12:E12) -> 216492150~#,##0 | =G11+F12 -> 2269673700~#,##0 | =G12/F$16 -> 0.8270049372~0.00%
#11~0 | November | #99104300~#,##0 | #109870225~#,##0 | #33600000~#,##0 | =SUM(C13:E13) -> 242574525~#,##0 | =G12+F13 -> 2512248225~#,##0 | =G13/F$16 -> 0.9153922371~0.00%
#12~0 | Desember | #114119318~#,##0 | #100989200~#,##0 | #0~#,##0 | =SUM(C14:E14) -> 215108518~#,##0 | =G13+F14 -> 2727356743~#,##0 | =G14/F$16 -> 0.9937717003~0.00%
 | Jumlah Realisasi | =SUM(C3:C14) -> 1309462318~#,##0 | =SUM(D3:D14) -> 1299949425~#,##0 | =SUM(E3:E14) -> 117945000~#,##0 | =SUM(F3:F14) -> 2727356743~#,##0 |  | =F15/F16 -> 0.9937717003~0.00%
 | Pagu | #1318750000~#,##0 | #1307100000~#,##0 | #118600000~#,##0 | =SUM(C16:E16) -> 2744450000~#,##0 |  | 
 | Sisa | =C16-C15 -> 9287682~#,##0 | =D16-D15 -> 7150575~#,##0 | =E16-E15 -> 655000~#,##0 | =F16-F15 -> 17093257~#,##0 |  | 
 | % Realisasi | =C15/C16 -> 0.992957208~0.00% | =D15/D16 -> 0.9945294354~0.00% | =E15/E16 -> 0.9944772344~0.00% | =F15/F16 -> 0.9937717003~0.00% |  | 
 | Komposisi Realisasi | =C15/$F15 -> 0.4801213928~0.00% | =D15/$F15 -> 0.4766334394~0.00% | =E15/$F15 -> 0.0432451678~0.00% | =F15/$F15 -> 1~0.00% |  | 

Tabel 3.29 Pagu dan Realisasi Anggaran 2020 s.d. 2023 (Rp)
 | Tahun | Pagu | Realisasi | Sisa | % Realisasi | Pertumbuhan Pagu | Pertumbuhan Realisasi
 | 2020 | #2214680000~#,##0 | #2168037415~#,##0 | =C23-D23 -> 46642585~#,##0 | =D23/C23 -> 0.9789393569~0.00% | - | -
 | 2021 | #2387925000~#,##0 | #2351640872~#,##0 | =C24-D24 -> 36284128~#,##0 | =D24/C24 -> 0.9848051643~0.00% | =C24/C23-1 -> 0.0782257482~0.00% | =D24/D23-1 -> 0.0846864799~0.00%
 | 2022 | #2541360000~#,##0 | #2508219366~#,##0 | =C25-D25 -> 33140634~#,##0 | =D25/C25 -> 0.9869594886~0.00% | =C25/C24-1 -> 0.0642545306~0.00% | =D25/D24-1 -> 0.0665826555~0.00%
 | 2023 | #2744450000~#,##0 | #2727356743~#,##0 | =C26-D26 -> 17093257~#,##0 | =D26/C26 -> 0.9937717003~0.00% | =C26/C25-1 -> 0.0799139044~0.00% | =D26/D25-1 -> 0.0873677079~0.00%
`,
    },
    {
      name: "T3.30 IKPA SMART",
      sheet: `
Tabel 3.30 Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) Tahun 2023
No | Aspek | Indikator | Nilai | Bobot | Nilai Akhir | Nilai Aspek
#1~0 | Kualitas Perencanaan Anggaran | Revisi DIPA | #100~0.00 | #0.1~0% | =D3*E3 -> 10~0.00 | =AVERAGE(D3:D4) -> 94.23~0.00
#2~0 |  | Deviasi Halaman III DIPA | #88.46~0.00 | #0.1~0% | =D4*E4 -> 8.846~0.00 | 
#3~0 | Kualitas Pelaksanaan Anggaran | Penyerapan Anggaran | #97.22~0.00 | #0.2~0% | =D5*E5 -> 19.444~0.00 | =AVERAGE(D5:D9) -> 98.79~0.00
#4~0 |  | Belanja Kontraktual | #100~0.00 | #0.1~0% | =D6*E6 -> 10~0.00 | 
#5~0 |  | Penyelesaian Tagihan | #100~0.00 | #0.1~0% | =D7*E7 -> 10~0.00 | 
#6~0 |  | Pengelolaan UP dan TUP | #96.73~0.00 | #0.1~0% | =D8*E8 -> 9.673~0.00 | 
#7~0 |  | Dispensasi SPM | #100~0.00 | #0.05~0% | =D9*E9 -> 5~0.00 | 
#8~0 | Kualitas Hasil Pelaksanaan Anggaran | Capaian Output | #100~0.00 | #0.25~0% | =D10*E10 -> 25~0.00 | =AVERAGE(D10:D10) -> 100~0.00
 |  | Nilai Total / Konversi Bobot |  | =SUM(E3:E10) -> 1~0% | =SUM(F3:F10) -> 97.963~0.00 | 
Bobot sesuai PER-5/PB/2022.

Tabel 3.31 Perhitungan Efisiensi per Kegiatan
No | Kegiatan | CRO (%) maks 120 | Pagu (PA) | Realisasi (RA) | PA x CRO | (PA x CRO) - RA
#1~0 | Penyelenggaraan Advokasi | #100~0.00 | #83500000~#,##0 | #83259500~#,##0 | =D16*C16/100 -> 83500000~#,##0 | =F16-E16 -> 240500~#,##0
#2~0 | Penyelenggaraan Informasi dan Edukasi | #100~0.00 | #55900000~#,##0 | #55713200~#,##0 | =D17*C17/100 -> 55900000~#,##0 | =F17-E17 -> 186800~#,##0
#3~0 | Pemberdayaan Peran Serta Masyarakat | #103~0.00 | #132550000~#,##0 | #131875150~#,##0 | =D18*C18/100 -> 136526500~#,##0 | =F18-E18 -> 4651350~#,##0
#4~0 | Pemberdayaan Alternatif | #100~0.00 | #57250000~#,##0 | #57104600~#,##0 | =D19*C19/100 -> 57250000~#,##0 | =F19-E19 -> 145400~#,##0
#5~0 | Penguatan Lembaga dan Layanan Rehabilitasi | #120~0.00 | #135400000~#,##0 | #134124000~#,##0 | =D20*C20/100 -> 162480000~#,##0 | =F20-E20 -> 28356000~#,##0
#6~0 | Penyidikan Jaringan Peredaran Gelap Narkotika | #120~0.00 | #171600000~#,##0 | #170694450~#,##0 | =D21*C21/100 -> 205920000~#,##0 | =F21-E21 -> 35225550~#,##0
#7~0 | Pelaksanaan Intelijen Berbasis Teknologi | #100~0.00 | #27500000~#,##0 | #27310000~#,##0 | =D22*C22/100 -> 27500000~#,##0 | =F22-E22 -> 190000~#,##0
#8~0 | Pembinaan Administrasi dan Dukungan Manajemen | #100~0.00 | #2080750000~#,##0 | #2067275843~#,##0 | =D23*C23/100 -> 2080750000~#,##0 | =F23-E23 -> 13474157~#,##0
 | Jumlah |  | =SUM(D16:D23) -> 2744450000~#,##0 | =SUM(E16:E23) -> 2727356743~#,##0 | =SUM(F16:F23) -> 2809826500~#,##0 | =SUM(G16:G23) -> 82469757~#,##0
 | Efisiensi (E) |  |  |  |  | =G24/F24 -> 0.0293504802~0.0000%
 | Nilai Efisiensi (NE = 50% + E/20 x 50) |  |  |  |  | =50+G25*100/20*50 -> 57.3376200452~0.00

Tabel 3.32 Nilai Kinerja Anggaran (NKA) Aplikasi SMART Tahun 2023
No | Variabel | Nilai | Bobot | Nilai x Bobot
#1~0 | Capaian Rincian Output (CRO) | #100~0.00 | #0.435~0.0% | =ROUND(C30*D30,2) -> 43.5~0.00
#2~0 | Efisiensi | #57.34~0.00 | #0.286~0.0% | =ROUND(C31*D31,2) -> 16.4~0.00
#3~0 | Konsistensi penyerapan terhadap perencanaan | #95.18~0.00 | #0.182~0.0% | =ROUND(C32*D32,2) -> 17.32~0.00
#4~0 | Penyerapan anggaran | #99.38~0.00 | #0.097~0.0% | =ROUND(C33*D33,2) -> 9.64~0.00
 | NKA |  | =SUM(D30:D33) -> 1~0.0% | =SUM(E30:E33) -> 86.86~0.00

Tabel 3.33 Perkembangan Nilai IKPA dan NKA
 | Nilai | 2021 | 2022 | 2023 | Naik/Turun 2022-2023 | % thd 2022
 | IKPA | #94.61~0.00 | #96.18~0.00 | #97.96~0.00 | =E38-D38 -> 1.78~0.00 | =F38/D38 -> 0.0185069661~0.00%
 | NKA | #88.15~0.00 | #84.27~0.00 | #86.86~0.00 | =E39-D39 -> 2.59~0.00 | =F39/D39 -> 0.0307345437~0.00%
`,
    },
    {
      name: "Narasi",
      sheet: `
Jumlah personel BNN Kabupaten Purbalingga per 31 Desember 2023 sebanyak 29 orang dari Daftar Susunan Personel (DSP) 45 orang, sehingga tingkat keterisian baru 64,44% dan masih terdapat kekurangan 16 orang. Menurut jenis kelamin terdiri dari 16 orang laki-laki dan 13 orang perempuan, sedangkan menurut status terdiri dari 15 PNS BNN, 4 anggota Polri dan 10 PPNPN.
Dari 11 indikator kinerja yang diperjanjikan, 10 indikator mencapai atau melampaui target dan 1 indikator belum mencapai target. Rata-rata capaian kinerja tahun 2023 setelah pembatasan 120% adalah 107,52% dengan kategori Sangat Berhasil.
Indeks Ketahanan Diri Remaja tahun 2023 terealisasi 51,58 dari target 52,05 atau 99,10%. Dibandingkan tahun 2022 sebesar 51,90, indeks turun 0,32 poin. Pengukuran dilakukan terhadap 80 responden pada 8 sekolah, dengan indeks tertinggi pada MAN Purbalingga sebesar 54,66 dan terendah pada SMK Negeri 1 Bojongsari sebesar 48,97.
Dari ketiga dimensi ketahanan diri remaja, dimensi Reaching Out memperoleh rata-rata tertinggi yaitu 51,77, sedangkan dimensi Self Regulation memperoleh rata-rata terendah yaitu 51,39.
Indeks Ketahanan Keluarga mencapai 83,25 dari target 78,69 sehingga capaiannya 105,79%. Rata-rata indeks naik dari 71,92 sebelum intervensi menjadi 83,25 sesudah intervensi, atau meningkat 11,33 poin (15,75%). Dari 10 keluarga, 2 keluarga berkategori Sangat Tinggi, 7 keluarga Tinggi dan 1 keluarga Cukup.
Indeks Kemandirian Partisipasi (IKP) tahun 2023 sebesar 3,38 dari target 3,30 (capaian 102,42%) dengan kategori Sangat Mandiri. IKP tertinggi pada lingkungan Pendidikan sebesar 3,60 dan terendah pada lingkungan Swasta sebesar 3,15. Dari 40 penggiat yang dibentuk, 34 orang aktif atau 85,0%.
Hasil pemetaan pada 18 kecamatan menunjukkan 52 dari 239 desa/kelurahan (21,76%) berstatus rawan, terdiri dari 5 desa/kelurahan Bahaya dan 47 Waspada. Jumlah ini berkurang 5 desa/kelurahan dibandingkan tahun 2022 sebanyak 57. Kecamatan Purbalingga memiliki kawasan rawan terbanyak, yaitu 8 desa/kelurahan.
Deteksi dini melalui tes urine dilaksanakan 12 kali dengan peserta 436 orang dari target 400 orang (109,00%), terdiri dari 269 laki-laki dan 167 perempuan. Sebanyak 5 orang terindikasi positif (1,15%) dan seluruhnya ditindaklanjuti dengan asesmen.
Klinik Pratama melayani 40 klien rawat jalan dari target 35 klien atau 114,29%. Klien voluntary berjumlah 28 orang dan compulsory 12 orang. Zat yang paling banyak digunakan adalah shabu, sebanyak 17 orang (42,5%), disusul obat daftar G sebanyak 13 orang (32,5%).
Klien yang putus layanan sebanyak 7 dari 40 orang atau 17,50%, lebih rendah dari batas maksimal 20,00%, sehingga capaian indikator dengan polaritas minimum ini sebesar 112,50%. Klien yang selesai program sebanyak 24 orang atau 60,00%.
Pengukuran WHOQOL terhadap 15 klien menunjukkan 13 klien (86,67%) mengalami peningkatan kualitas hidup, melampaui target 75,00% dengan capaian 115,56%. Skor rata-rata naik dari 47,50 menjadi 61,05.
Unit IBM yang operasional sebanyak 3 unit dari target 2 unit (150,00%). Ketiga unit didukung 10 Agen Pemulihan dan melayani 18 klien dari target 15 klien atau 120,00%, dengan 13 klien menyelesaikan layanan.
Selama tahun 2023 diterbitkan 805 lembar SKHPN dengan PNBP sebesar Rp239.540.000,- (dua ratus tiga puluh sembilan juta lima ratus empat puluh ribu rupiah). Penerbitan terbanyak terjadi pada bulan Juli sebanyak 97 lembar. Dibandingkan tahun 2022 sebanyak 694 lembar, jumlah SKHPN naik 111 lembar atau 15,99%.
Seksi Pemberantasan mengungkap 5 LKN dengan 8 tersangka, terdiri dari 7 laki-laki dan 1 perempuan. Barang bukti yang disita berupa shabu 49,47 gram, ganja 364,95 gram dan ekstasi 39 butir. Berkas yang dinyatakan P-21 sebanyak 4 berkas dari target 3 berkas (133,33%).
Barang bukti shabu meningkat dari 36,40 gram pada tahun 2022 menjadi 49,47 gram pada tahun 2023, atau naik 13,07 gram (35,91%), sedangkan ganja turun dari 412,80 gram menjadi 364,95 gram atau berkurang 47,85 gram. Dari shabu yang disita, 45,67 gram telah dimusnahkan.
Pagu anggaran BNN Kabupaten Purbalingga tahun 2023 setelah revisi sebesar Rp2.744.450.000,- dengan realisasi Rp2.727.356.743,- (dua miliar tujuh ratus dua puluh tujuh juta tiga ratus lima puluh enam ribu tujuh ratus empat puluh tiga rupiah) atau 99,38%, sehingga terdapat sisa anggaran Rp17.093.257,-. Dibandingkan tahun 2022, pagu naik 7,99%.
Menurut jenis belanja, realisasi belanja pegawai sebesar Rp1.309.462.318 (99,30%), belanja barang Rp1.299.949.425 (99,45%) dan belanja modal Rp117.945.000 (99,45%). Belanja barang merupakan porsi 47,66% dari total realisasi. Sampai dengan semester I realisasi mencapai 50,39%.
Program P4GN memperoleh pagu Rp663.700.000 dan terealisasi Rp660.080.900 atau 99,45%, sedangkan Program Dukungan Manajemen memperoleh pagu Rp2.080.750.000 dengan realisasi Rp2.067.275.843 atau 99,35%. Porsi pagu Program P4GN terhadap total pagu sebesar 24,18%.
Nilai IKPA tahun 2023 sebesar 97,96 (target 95,00; capaian 103,12%) atau naik 1,78 poin dari tahun 2022, dan menempati peringkat 3 dari 9 BNN Kabupaten/Kota di Jawa Tengah. NKA SMART sebesar 86,86 dari target 86,50 atau 100,42%.
Saldo akhir BMN per 31 Desember 2023 sebesar Rp7.373.816.000 dengan akumulasi penyusutan Rp3.243.883.575 sehingga nilai buku menjadi Rp4.129.932.425. Mutasi tambah Peralatan dan Mesin sebesar Rp117.945.000 berasal dari belanja modal.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 Sumber Daya", cell: "G6", right: "9", wrong: "8" },
    { sheet: "T1.1 Sumber Daya", cell: "F25", right: "3.913.812.450", wrong: "3.913.821.450" },
    { sheet: "T1.1 Sumber Daya", cell: "H30", right: "4.129.932.425", wrong: "4.106.832.425" },
    { sheet: "T2.1 PK 2023", cell: "G7", right: "3,30", wrong: "3,20" },
    { sheet: "T2.1 PK 2023", cell: "H28", right: "2,46", wrong: "2,40" },
    { sheet: "T2.3 Rencana Aksi", cell: "M5", right: "805", wrong: "815" },
    { sheet: "T2.3 Rencana Aksi", cell: "E22", right: "53.202.000", wrong: "52.302.000" },
    { sheet: "T3.1 Capaian", cell: "G11", right: "112,50%", wrong: "87,50%" },
    { sheet: "T3.1 Capaian", cell: "H15", right: "107,52%", wrong: "111,46%" },
    { sheet: "T3.1 Capaian", cell: "F23", right: "111,85%", wrong: "121,85%" },
    { sheet: "T3.3 Tren 2020-2023", cell: "O11", right: "-3,55", wrong: "-4,50" },
    { sheet: "T3.3 Tren 2020-2023", cell: "L13", right: "86,50", wrong: "86,00" },
    { sheet: "T3.3 Tren 2020-2023", cell: "G19", right: "Belum tercapai", wrong: "Tercapai" },
    { sheet: "T3.5 Dektari Dektara", cell: "J25", right: "Cukup", wrong: "Tinggi" },
    { sheet: "T3.7 Kawasan Rawan", cell: "H22", right: "=SUM(H4:H21) -> 52~0", wrong: "=SUM(H4:H20) -> 50~0" },
    { sheet: "T3.9 Tes Urine Penggiat", cell: "I8", right: "28", wrong: "30" },
    { sheet: "T3.9 Tes Urine Penggiat", cell: "E22", right: "85", wrong: "58" },
    { sheet: "T3.12 Rehabilitasi", cell: "G29", right: "B (Baik)", wrong: "A (Sangat Baik)" },
    { sheet: "T3.16 IBM SKHPN", cell: "F16", right: "25.230.000,-", wrong: "24.070.000,-" },
    { sheet: "T3.19 WHOQOL", cell: "N9", right: "Tetap", wrong: "Meningkat" },
    { sheet: "T3.19 WHOQOL", cell: "M12", right: "=L12-K12 -> 17~0.00", wrong: "=L12-K11 -> 6~0.00" },
    { sheet: "T3.22 Penyidikan", cell: "E18", right: "27,91", wrong: "27,19" },
    { sheet: "T3.22 Penyidikan", cell: "J32", right: "(11,59)", wrong: "(13,11)" },
    { sheet: "T3.25 BNNK se-Jateng", cell: "J13", right: "=SUM(J4:J12) -> 36~0", wrong: "=SUM(J5:J12) -> 31~0" },
    { sheet: "T3.26 Anggaran RO", cell: "I5", right: "660.080.900", wrong: "660.800.900" },
    { sheet: "T3.26 Anggaran RO", cell: "D18", right: "40", wrong: "38" },
    {
      sheet: "T3.28 Belanja Bulanan",
      cell: "F8",
      right: "=SUM(C8:E8) -> 341093500~#,##0",
      wrong: "=SUM(C8:D8) -> 298418500~#,##0",
    },
    {
      sheet: "T3.28 Belanja Bulanan",
      cell: "G26",
      right: "=C26/C25-1 -> 0.0799139044~0.00%",
      wrong: "=D26/D25-1 -> 0.0873677079~0.00%",
    },
    { sheet: "T3.30 IKPA SMART", cell: "F5", right: "=D5*E5 -> 19.444~0.00", wrong: "#9.722~0.00" },
    {
      sheet: "T3.30 IKPA SMART",
      cell: "E32",
      right: "=ROUND(C32*D32,2) -> 17.32~0.00",
      wrong: "=ROUND(C32*D31,2) -> 27.22~0.00",
    },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "10 indikator mencapai atau melampaui",
      wrong: "9 indikator mencapai atau melampaui",
    },
    { sheet: "Narasi", cell: "A3", right: "indeks turun 0,32 poin", wrong: "indeks naik 0,32 poin" },
    { sheet: "Narasi", cell: "A4", right: "terendah yaitu 51,39", wrong: "terendah yaitu 51,58" },
    { sheet: "Narasi", cell: "A5", right: "11,33 poin (15,75%)", wrong: "11,33 poin (13,61%)" },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "terendah pada lingkungan Swasta",
      wrong: "terendah pada lingkungan Masyarakat",
    },
    { sheet: "Narasi", cell: "A7", right: "berkurang 5 desa/kelurahan", wrong: "berkurang 6 desa/kelurahan" },
    { sheet: "Narasi", cell: "A8", right: "terindikasi positif (1,15%)", wrong: "terindikasi positif (1,25%)" },
    { sheet: "Narasi", cell: "A9", right: "compulsory 12 orang", wrong: "compulsory 11 orang" },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "polaritas minimum ini sebesar 112,50%",
      wrong: "polaritas minimum ini sebesar 114,29%",
    },
    { sheet: "Narasi", cell: "A13", right: "tiga puluh sembilan juta", wrong: "tiga puluh juta" },
    { sheet: "Narasi", cell: "A14", right: "ganja 364,95 gram", wrong: "ganja 318,75 gram" },
    { sheet: "Narasi", cell: "A15", right: "13,07 gram (35,91%)", wrong: "13,07 gram (26,42%)" },
    { sheet: "Narasi", cell: "A16", right: "sisa anggaran Rp17.093.257", wrong: "sisa anggaran Rp17.039.257" },
    { sheet: "Narasi", cell: "A17", right: "porsi 47,66%", wrong: "porsi 48,01%" },
    { sheet: "Narasi", cell: "A19", right: "peringkat 3 dari 9", wrong: "peringkat 2 dari 9" },
  ],
};
