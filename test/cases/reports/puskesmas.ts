import type { ReportCase } from "./report-case";

/** A community health centre: coverage, prevalence, survey, income and spending as BLUD. */
export const puskesmas: ReportCase = {
  name: "a community health centre",
  year: 2024,
  sheets: [
    {
      name: "SPM",
      sheet: `
CAPAIAN STANDAR PELAYANAN MINIMAL TAHUN 2024
No | Jenis Pelayanan | Sasaran | Capaian | % Capaian | Target (%) | Kesenjangan
1 | Pelayanan kesehatan ibu hamil | 612 | 588 | 96,08 | 100 | -3,92
2 | Pelayanan kesehatan ibu bersalin | 584 | 571 | 97,77 | 100 | -2,23
3 | Pelayanan kesehatan bayi baru lahir | 560 | 566 | 101,07 | 100 | 1,07
4 | Pelayanan kesehatan balita | 2.410 | 2.198 | 91,20 | 100 | -8,80
5 | Pelayanan kesehatan pada usia pendidikan dasar | 4.812 | 4.812 | 100,00 | 100 | 0,00
6 | Pelayanan kesehatan pada usia produktif | 18.744 | 15.102 | 80,57 | 100 | -19,43
7 | Pelayanan kesehatan pada usia lanjut | 3.120 | 2.888 | 92,56 | 100 | -7,44
8 | Pelayanan kesehatan penderita hipertensi | 5.210 | 3.012 | 57,81 | 100 | -42,19
9 | Pelayanan kesehatan penderita diabetes melitus | 940 | 891 | 94,79 | 100 | -5,21
10 | Pelayanan kesehatan ODGJ berat | 74 | 74 | 100,00 | 100 | 0,00
11 | Pelayanan kesehatan orang terduga tuberkulosis | 702 | 655 | 93,30 | 100 | -6,70
12 | Pelayanan kesehatan orang dengan risiko terinfeksi HIV | 648 | 640 | 98,77 | 100 | -1,23
`,
    },
    {
      name: "Stunting",
      sheet: `
HASIL PENIMBANGAN BALITA
No | Desa | Jumlah Balita (S) | Ditimbang (D) | Naik BB (N) | D/S (%) | N/D (%) | Stunting | Prevalensi (%)
1 | Mekarsari | 188 | 180 | 152 | 95,7 | 84,4 | 20 | 11,1
2 | Sukamaju | 244 | 236 | 201 | 96,7 | 85,2 | 31 | 13,1
3 | Cibodas | 171 | 160 | 131 | 93,6 | 81,9 | 18 | 11,3
4 | Pasirhuni | 209 | 202 | 171 | 96,7 | 84,7 | 26 | 12,9
 | Puskesmas | 812 | 778 | 655 | 95,8 | 84,2 | 95 | 12,2
`,
    },
    {
      name: "Imunisasi",
      sheet: `
CAKUPAN IMUNISASI
Antigen | Sasaran | Laki-laki | Perempuan | Jumlah | %
HB0 | 560 | 278 | 273 | 551 | 98,4
BCG | 560 | 277 | 271 | 548 | 97,9
Polio 4 | 552 | 268 | 262 | 530 | 96,0
MR 1 | 552 | 263 | 258 | 521 | 94,4
IDL | 552 | 260 | 255 | 515 | 93,3
`,
    },
    {
      name: "IKU",
      sheet: `
INDIKATOR KINERJA UTAMA PUSKESMAS
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
1 | Angka kematian ibu | kasus | 1 | 0 | 200,00
2 | Prevalensi stunting | % | 14,0 | 12,2 | 112,86
3 | Persentase persalinan di fasilitas kesehatan | % | 100 | 97,77 | 97,77
4 | Cakupan imunisasi dasar lengkap | % | 95 | 93,3 | 98,21
5 | Indeks keluarga sehat | indeks | 0,35 | 0,38 | 108,57
6 | Indeks kepuasan masyarakat | nilai | 85,00 | 87,50 | 102,94
7 | Akreditasi Puskesmas | status | Utama | Utama | 100,00
`,
    },
    {
      name: "IKM",
      sheet: `
HASIL SURVEI KEPUASAN MASYARAKAT TAHUN 2024
No | Unsur Pelayanan | Nilai Rata-rata | NRR Tertimbang
U1 | Persyaratan | 3,52 | 0,391
U2 | Sistem Mekanisme dan Prosedur | 3,48 | 0,387
U3 | Waktu Penyelesaian | 3,31 | 0,368
U4 | Biaya/Tarif | 3,90 | 0,433
U5 | Produk Layanan | 3,50 | 0,389
U6 | Kompetensi Pelaksana | 3,56 | 0,396
U7 | Perilaku Pelaksana | 3,58 | 0,398
U8 | Penanganan Pengaduan | 3,42 | 0,380
U9 | Sarana dan Prasarana | 3,22 | 0,358
 | Jumlah NRR Tertimbang |  | 3,500
 | Nilai IKM |  | 87,50
 | Mutu Pelayanan |  | B
`,
    },
    {
      name: "Pendapatan BLUD",
      sheet: `
REALISASI PENDAPATAN BLUD
No | Uraian | Target | Realisasi | Selisih | %
1 | Pendapatan Kapitasi JKN | 2.812.440.000 | 2.798.114.500 | (14.325.500) | 99,49
2 | Pendapatan Non Kapitasi | 184.500.000 | 201.220.000 | 16.720.000 | 109,06
3 | Pendapatan Retribusi Pasien Umum | 96.000.000 | 88.415.000 | (7.585.000) | 92,10
4 | Jasa Giro | 2.500.000 | 3.118.442 | 618.442 | 124,74
 | Jumlah | 3.095.440.000 | 3.090.867.942 | (4.572.058) | 99,85
`,
    },
    {
      name: "Belanja BLUD",
      sheet: `
REALISASI BELANJA BLUD
Kode | Uraian | Anggaran Murni | Anggaran Perubahan | Realisasi | Sisa Anggaran | %
5 | BELANJA | 3.000.000.000 | 3.095.440.000 | 3.019.739.014 | 75.700.986 | 97,55
5.1.01 | Belanja Pegawai | 1.500.000.000 | 1.522.000.000 | 1.498.220.110 | 23.779.890 | 98,44
5.1.02 | Belanja Barang dan Jasa | 1.230.000.000 | 1.284.315.000 | 1.240.118.904 | 44.196.096 | 96,56
5.2.02 | Belanja Modal Peralatan dan Mesin | 270.000.000 | 289.125.000 | 281.400.000 | 7.725.000 | 97,33
`,
    },
    {
      name: "BOK",
      sheet: `
REALISASI DANA BOK PER KEGIATAN
No | Kegiatan | Pagu | Realisasi s.d. Triwulan IV | Persentase | Fisik (%)
1 | Upaya penurunan AKI dan AKB | 182.400.000 | 180.120.000 | 98,75 | 100
2 | Upaya perbaikan gizi masyarakat | 214.750.000 | 209.300.000 | 97,46 | 98
3 | Upaya deteksi dini PTM | 96.200.000 | 95.115.000 | 98,87 | 100
4 | Manajemen Puskesmas | 41.650.000 | 41.650.000 | 100,00 | 100
 | TOTAL | 535.000.000 | 526.185.000 | 98,35 | 
`,
    },
    {
      name: "Kunjungan",
      sheet: `
KUNJUNGAN RAWAT JALAN
Bulan | Umum | BPJS | Gratis | Jumlah
Januari | 212 | 1102 | 44 | 1.358
Februari | 198 | 998 | 38 | 1.234
Maret | 240 | 1187 | 51 | 1.478
April | 205 | 1054 | 29 | 1.288
Mei | 231 | 1120 | 40 | 1.391
Juni | 222 | 1093 | 47 | 1.362
Total | 1.308 | 6.554 | 249 | 8.111
`,
    },
    {
      name: "Penyakit",
      sheet: `
SEPULUH BESAR PENYAKIT
No | Kode ICD | Penyakit | Jumlah Kasus | %
1 | J06 | ISPA | 4.210 | 33,41
2 | I10 | Hipertensi | 3.012 | 23,90
3 | K30 | Dispepsia | 1.877 | 14,90
4 | M79 | Myalgia | 1.240 | 9,84
5 | E11 | Diabetes melitus | 891 | 7,07
6 | L20 | Dermatitis | 722 | 5,73
7 | A09 | Diare | 649 | 5,15
 |  | Jumlah | 12.601 | 100
`,
    },
    {
      name: "SDMK",
      sheet: `
KETENAGAAN
No | Jenis Tenaga | PNS | PPPK | BLUD | Jumlah | Standar | Kekurangan
1 | Dokter umum | 2 | 1 | 1 | 4 | 4 | 0
2 | Dokter gigi | 1 | 0 | 0 | 1 | 1 | 0
3 | Perawat | 9 | 4 | 3 | 16 | 18 | 2
4 | Bidan | 14 | 6 | 2 | 22 | 22 | 0
5 | Tenaga gizi | 1 | 0 | 0 | 1 | 2 | 1
6 | Tenaga kefarmasian | 1 | 1 | 0 | 2 | 3 | 1
 | Jumlah | 28 | 12 | 6 | 46 | 50 | 4
`,
    },
    {
      name: "Tren",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2"],
      sheet: `
PERBANDINGAN CAPAIAN TIGA TAHUN
No | Indikator | 2022 |  | 2023 |  | 2024 | 
 |  | Target | Realisasi | Target | Realisasi | Target | Realisasi
1 | Prevalensi stunting | 18,0 | 16,4 | 16,0 | 14,1 | 14,0 | 12,2
2 | Cakupan imunisasi dasar lengkap | 93 | 90,8 | 94 | 92,0 | 95 | 93,3
3 | Indeks keluarga sehat | 0,28 | 0,27 | 0,30 | 0,33 | 0,35 | 0,38
`,
    },
    {
      name: "Narasi",
      sheet: `
Wilayah kerja Puskesmas meliputi 4 (empat) desa dengan 812 balita.
Balita yang ditimbang sebanyak 778 anak dari 812 balita atau 95,8%.
Ditemukan 95 balita stunting sehingga prevalensinya 12,2%, turun dari 14,1% pada tahun 2023.
Prevalensi stunting lebih rendah dari target 14,0% sehingga capaiannya 112,86%.
Pelayanan kesehatan ibu hamil mencakup 588 dari 612 ibu hamil (96,08%).
Pelayanan kesehatan bayi baru lahir mencapai 101,07% karena ada bayi dari luar wilayah.
Penderita hipertensi yang dilayani 3.012 orang dari sasaran 5.210 orang atau 57,81%.
Cakupan imunisasi dasar lengkap sebesar 93,3% dari target 95%.
Nilai IKM tahun 2024 sebesar 87,50 dengan mutu pelayanan B (Baik).
Pendapatan BLUD ditargetkan Rp3.095.440.000 dan terealisasi Rp3.090.867.942 atau 99,85%.
Belanja BLUD terealisasi Rp3.019.739.014 dari anggaran Rp3.095.440.000 atau 97,55%.
Sisa belanja BLUD sebesar Rp75.700.986.
Dana BOK terserap Rp526.185.000 dari pagu Rp535.000.000 (98,35%).
Kunjungan rawat jalan semester I sebanyak 8.111 kunjungan, 6.554 di antaranya peserta BPJS (80,80%).
ISPA menempati urutan pertama dengan 4.210 kasus atau 33,41% dari seluruh kasus.
Tenaga kesehatan berjumlah 46 orang dari standar 50 orang sehingga kurang 4 orang.
Angka kematian ibu nihil atau 0 kasus dari batas 1 kasus.
Indeks keluarga sehat naik dari 0,33 menjadi 0,38.
Puskesmas memperoleh status akreditasi Utama sejak tahun 2023.
Kegiatan posyandu dilaksanakan di 28 posyandu setiap bulan.
`,
    },
  ],
  mistakes: [
    { sheet: "SPM", cell: "E3", right: "96,08", wrong: "98,06" },
    { sheet: "SPM", cell: "D10", right: "3.012", wrong: "3.210" },
    { sheet: "SPM", cell: "G6", right: "-8,80", wrong: "-9,80" },
    { sheet: "Stunting", cell: "I5", right: "11,3", wrong: "12,1" },
    { sheet: "Stunting", cell: "D7", right: "778", wrong: "787" },
    { sheet: "Stunting", cell: "F4", right: "96,7", wrong: "97,6" },
    { sheet: "Imunisasi", cell: "F6", right: "94,4", wrong: "93,4" },
    { sheet: "Imunisasi", cell: "E4", right: "548", wrong: "584" },
    { sheet: "IKU", cell: "F4", right: "112,86", wrong: "121,86" },
    { sheet: "IKU", cell: "E5", right: "97,77", wrong: "97,07" },
    { sheet: "IKM", cell: "D12", right: "3,500", wrong: "3,950" },
    { sheet: "IKM", cell: "D13", right: "87,50", wrong: "85,75" },
    { sheet: "IKM", cell: "D14", right: "B", wrong: "A" },
    { sheet: "Pendapatan BLUD", cell: "E5", right: "(7.585.000)", wrong: "7.585.000" },
    { sheet: "Pendapatan BLUD", cell: "C7", right: "3.095.440.000", wrong: "3.195.440.000" },
    { sheet: "Belanja BLUD", cell: "G6", right: "97,33", wrong: "93,73" },
    { sheet: "Belanja BLUD", cell: "E3", right: "3.019.739.014", wrong: "2.738.339.014" },
    { sheet: "Belanja BLUD", cell: "F5", right: "44.196.096", wrong: "44.916.096" },
    { sheet: "BOK", cell: "E4", right: "97,46", wrong: "94,76" },
    { sheet: "BOK", cell: "C7", right: "535.000.000", wrong: "553.000.000" },
    { sheet: "Kunjungan", cell: "E5", right: "1.478", wrong: "1.487" },
    { sheet: "Kunjungan", cell: "B9", right: "1.308", wrong: "1.380" },
    { sheet: "Penyakit", cell: "E9", right: "5,15", wrong: "5,51" },
    { sheet: "Penyakit", cell: "D10", right: "12.601", wrong: "12.610" },
    { sheet: "SDMK", cell: "F5", right: "16", wrong: "61" },
    { sheet: "SDMK", cell: "H9", right: "4", wrong: "5" },
    { sheet: "Tren", cell: "H5", right: "93,3", wrong: "93,8" },
    { sheet: "Narasi", cell: "A2", right: "95,8%.", wrong: "98,5%." },
    { sheet: "Narasi", cell: "A3", right: "95", wrong: "59" },
    { sheet: "Narasi", cell: "A5", right: "588", wrong: "558" },
    { sheet: "Narasi", cell: "A10", right: "99,85%.", wrong: "98,90%." },
    { sheet: "Narasi", cell: "A12", right: "Rp75.700.986.", wrong: "Rp76.600.986." },
    { sheet: "Narasi", cell: "A16", right: "kurang 4", wrong: "kurang 6" },
    { sheet: "Narasi", cell: "A9", right: "B (Baik).", wrong: "A (Sangat Baik)." },
    { sheet: "Narasi", cell: "A8", right: "93,3%", wrong: "92,3%" },
  ],
};
