import type { ReportCase } from "./report-case";

/** A district agency: agreement with its programmes, capaian, programmes down to sub kegiatan, welfare cases. */
export const dinas: ReportCase = {
  name: "a district agency",
  year: 2024,
  sheets: [
    {
      name: "PK",
      sheet: `
PERJANJIAN KINERJA PERUBAHAN TAHUN 2024
No | Sasaran Strategis | Indikator Kinerja | Target
(1) | (2) | (3) | (4)
1 | Menurunnya kemiskinan | Persentase penduduk miskin | 9,85 %
 |  | Persentase PMKS yang tertangani | 62 %
2 | Menurunnya stunting | Prevalensi stunting | 17,50 %
3 | Meningkatnya kualitas tata kelola | Nilai SAKIP Perangkat Daerah | 72 Nilai
 |  | Indeks Kepuasan Masyarakat | 83,50 Indeks
Program |  | Anggaran | Keterangan
1. Program Penunjang Urusan Pemerintahan Daerah |  | Rp 6.412.330.500,00 | APBD
2. Program Pemberdayaan Sosial |  | Rp 1.204.115.000,00 | APBD
3. Program Rehabilitasi Sosial |  | Rp 2.310.450.000,00 | APBD
4. Program Perlindungan dan Jaminan Sosial |  | Rp 3.115.220.000,00 | APBD
Jumlah |  | Rp 13.042.115.500,00 | 
`,
    },
    {
      name: "Capaian",
      sheet: `
CAPAIAN KINERJA
No | Indikator Kinerja | Satuan | Target | Realisasi | % Capaian | Predikat
1 | Persentase penduduk miskin | % | 9,85 | 10,12 | 97,26 | Sangat Tinggi
2 | Persentase PMKS yang tertangani | % | 62 | 65,4 | 105,48 | Sangat Tinggi
3 | Prevalensi stunting | % | 17,50 | 16,80 | 104,00 | Sangat Tinggi
4 | Nilai SAKIP Perangkat Daerah | Nilai | 72 | 70,85 | 98,40 | Sangat Tinggi
5 | Indeks Kepuasan Masyarakat | Nilai | 83,50 | 85,12 | 101,94 | Sangat Tinggi
 | Rata-rata capaian |  |  |  | 101,42 | Sangat Tinggi
`,
    },
    {
      name: "Banding",
      merges: ["A2:A3", "B2:D2", "E2:G2"],
      sheet: `
PERBANDINGAN CAPAIAN TAHUN INI DENGAN TAHUN LALU
Indikator | Tahun 2023 |  |  | Tahun 2024 |  |  | Naik/Turun
 | Target | Realisasi | Capaian | Target | Realisasi | Capaian | Realisasi
Persentase penduduk miskin | 10,20 | 10,55 | 96,57 | 9,85 | 10,12 | 97,26 | -0,43
Persentase PMKS yang tertangani | 60 | 61,3 | 102,17 | 62 | 65,4 | 105,48 | 4,1
Prevalensi stunting | 19,00 | 18,90 | 100,53 | 17,50 | 16,80 | 104,00 | -2,1
Nilai SAKIP Perangkat Daerah | 70 | 69,40 | 99,14 | 72 | 70,85 | 98,40 | 1,45
Indeks Kepuasan Masyarakat | 82,00 | 83,91 | 102,33 | 83,50 | 85,12 | 101,94 | 1,21
`,
    },
    {
      name: "Anggaran",
      merges: ["D2:E2", "A2:A3", "B2:B3", "C2:C3", "F2:F3", "G2:G3"],
      sheet: `
REALISASI ANGGARAN MENURUT PROGRAM, KEGIATAN DAN SUB KEGIATAN
KODE REKENING | PROGRAM / KEGIATAN / SUB KEGIATAN | PAGU ANGGARAN (Rp) | REALISASI KEUANGAN |  | REALISASI FISIK (%) | SISA ANGGARAN (Rp)
 |  |  | Rp | % |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7
1.06.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 6.412.330.500,00 | 6.364.684.736,00 | 99,26 |  | 47.645.764,00
1.06.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja | 60.515.000,00 | 58.520.500,00 | 96,70 |  | 1.994.500,00
1.06.01.2.01.0001 | Penyusunan Dokumen Perencanaan | 42.115.000,00 | 40.120.500,00 | 95,26 | 100 | 1.994.500,00
1.06.01.2.01.0007 | Evaluasi Kinerja | 18.400.000,00 | 18.400.000,00 | 100,00 | 100 | 0,00
1.06.01.2.02 | Administrasi Keuangan | 5.211.400.500,00 | 5.198.774.112,00 | 99,76 |  | 12.626.388,00
1.06.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 5.211.400.500,00 | 5.198.774.112,00 | 99,76 | 100 | 12.626.388,00
1.06.01.2.08 | Penyediaan Jasa Penunjang | 1.140.415.000,00 | 1.107.390.124,00 | 97,10 |  | 33.024.876,00
1.06.01.2.08.0002 | Jasa Komunikasi, Air dan Listrik | 318.415.000,00 | 287.990.124,00 | 90,44 | 100 | 30.424.876,00
1.06.01.2.08.0004 | Jasa Pelayanan Umum Kantor | 822.000.000,00 | 819.400.000,00 | 99,68 | 100 | 2.600.000,00
1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | 1.204.115.000,00 | 1.185.319.500,00 | 98,44 |  | 18.795.500,00
1.06.02.2.03 | Pengembangan Potensi Sumber Kesejahteraan Sosial | 1.204.115.000,00 | 1.185.319.500,00 | 98,44 |  | 18.795.500,00
1.06.02.2.03.0001 | Peningkatan Kemampuan PSM | 604.115.000,00 | 588.204.500,00 | 97,37 | 100 | 15.910.500,00
1.06.02.2.03.0003 | Peningkatan Kemampuan Karang Taruna | 600.000.000,00 | 597.115.000,00 | 99,52 | 100 | 2.885.000,00
1.06.04 | PROGRAM REHABILITASI SOSIAL | 2.310.450.000,00 | 2.189.435.750,00 | 94,76 |  | 121.014.250,00
1.06.04.2.01 | Rehabilitasi Sosial Dasar | 2.310.450.000,00 | 2.189.435.750,00 | 94,76 |  | 121.014.250,00
1.06.04.2.01.0001 | Penyediaan Permakanan | 1.310.450.000,00 | 1.299.870.000,00 | 99,19 | 100 | 10.580.000,00
1.06.04.2.01.0005 | Pemberian Bimbingan Sosial | 600.000.000,00 | 577.450.000,00 | 96,24 | 100 | 22.550.000,00
1.06.04.2.01.0009 | Fasilitasi NIK dan Akta | 400.000.000,00 | 312.115.750,00 | 78,03 | 100 | 87.884.250,00
1.06.05 | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL | 3.115.220.000,00 | 3.089.204.000,00 | 99,16 |  | 26.016.000,00
1.06.05.2.02 | Pengelolaan Data Fakir Miskin | 3.115.220.000,00 | 3.089.204.000,00 | 99,16 |  | 26.016.000,00
1.06.05.2.02.0001 | Pendataan Fakir Miskin | 1.115.220.000,00 | 1.100.454.000,00 | 98,68 | 100 | 14.766.000,00
1.06.05.2.02.0003 | Fasilitasi Bantuan Sosial | 2.000.000.000,00 | 1.988.750.000,00 | 99,44 | 100 | 11.250.000,00
 | JUMLAH | 13.042.115.500,00 | 12.828.643.986,00 | 98,36 | 100 | 213.471.514,00
`,
    },
    {
      name: "Efisiensi",
      sheet: `
ANALISIS EFISIENSI PENGGUNAAN SUMBER DAYA
No | Sasaran | % Capaian Kinerja (≥100%) | % Penyerapan Anggaran | Tingkat Efisiensi
1 | Menurunnya kemiskinan | 105,48 | 98,96 | 6,52
2 | Menurunnya stunting | 104,00 | 94,76 | 9,24
3 | Meningkatnya kualitas tata kelola | 101,94 | 99,26 | 2,68
`,
    },
    {
      name: "PMKS",
      sheet: `
PENANGANAN PMKS
No | Jenis PMKS | Jumlah PMKS | Tertangani | Belum Tertangani | Persentase
1 | Lanjut usia terlantar | 412 | 388 | 24 | 94,2
2 | Penyandang disabilitas | 655 | 402 | 253 | 61,4
3 | Anak terlantar | 120 | 77 | 43 | 64,2
4 | Fakir miskin | 2.210 | 1.388 | 822 | 62,8
5 | Gelandangan dan pengemis | 34 | 21 | 13 | 61,8
 | Jumlah | 3.431 | 2.276 | 1.155 | 66,3
`,
    },
    {
      name: "Pegawai",
      sheet: `
PEGAWAI MENURUT PENDIDIKAN
No | Pendidikan | Laki-laki | Perempuan | Jumlah | %
1 | SD | - | 1 | 1 | 1,6
2 | SMA | 6 | 9 | 15 | 23,8
3 | D3 | 3 | 5 | 8 | 12,7
4 | S1 | 14 | 17 | 31 | 49,2
5 | S2 | 5 | 3 | 8 | 12,7
Jumlah |  | 28 | 35 | 63 | 100
`,
    },
    {
      name: "Renstra",
      sheet: `
TARGET DAN REALISASI RENSTRA
No | Indikator | Target Akhir Renstra (2026) | Realisasi s.d. 2024 | Tingkat Kemajuan (%)
1 | Persentase PMKS yang tertangani | 70 | 65,4 | 93,43
2 | Nilai SAKIP Perangkat Daerah | 76 | 70,85 | 93,22
3 | Indeks Kepuasan Masyarakat | 86 | 85,12 | 98,98
`,
    },
    {
      name: "Skala",
      sheet: `
SKALA PENILAIAN
No | Interval | Kriteria
1 | ≥ 91 | Sangat Tinggi
2 | 76 – 90 | Tinggi
3 | 66 – 75 | Sedang
4 | 51 – 65 | Rendah
5 | ≤ 50 | Sangat Rendah
`,
    },
    {
      name: "Narasi",
      sheet: `
Anggaran Dinas Sosial tahun 2024 sebesar Rp13.042.115.500,00 dengan realisasi Rp12.828.643.986,00 atau 98,36%.
Sisa anggaran sebesar Rp213.471.514,00 atau 1,64% dari pagu.
Persentase penduduk miskin tahun 2024 sebesar 10,12%, turun 0,43 poin dari 10,55% pada tahun 2023.
Capaian prevalensi stunting sebesar 104,00% karena realisasi 16,80% lebih rendah dari target 17,50%.
PMKS yang tertangani sebanyak 2.276 orang dari 3.431 orang atau 66,3%.
Program Rehabilitasi Sosial dengan pagu Rp2.310.450.000,00 terealisasi Rp2.189.435.750,00 (94,76%).
Nilai SAKIP naik 1,45 poin yaitu dari 69,40 menjadi 70,85 dengan predikat BB.
Rata-rata capaian kinerja lima indikator adalah 101,42% dengan predikat Sangat Tinggi.
Jumlah pegawai 63 orang yang terdiri dari 28 laki-laki dan 35 perempuan.
Pegawai berpendidikan S1 sebanyak 31 orang atau 49,2%.
Sebanyak 3 (tiga) dari 5 (lima) indikator telah mencapai target.
Penyerapan anggaran terbesar terdapat pada Program Penunjang Urusan sebesar Rp6.364.684.736,00.
Bantuan sosial disalurkan kepada 1.250 KPM masing-masing Rp1.600.000,00 sehingga seluruhnya Rp2.000.000.000,00.
IKM tahun 2024 sebesar 85,12 atau naik 1,21 dari tahun 2023 (83,91).
Indeks Kepuasan Masyarakat diperoleh dari 150 responden.
Target akhir Renstra untuk SAKIP adalah 76 sehingga tingkat kemajuan baru 93,22%.
`,
    },
  ],
  mistakes: [
    { sheet: "PK", cell: "C14", right: "Rp 13.042.115.500,00", wrong: "Rp 13.024.115.500,00" },
    { sheet: "Capaian", cell: "F3", right: "97,26", wrong: "102,74" },
    { sheet: "Capaian", cell: "F8", right: "101,42", wrong: "101,89" },
    { sheet: "Capaian", cell: "F6", right: "98,40", wrong: "94,80" },
    { sheet: "Banding", cell: "D5", right: "102,17", wrong: "101,27" },
    { sheet: "Banding", cell: "H6", right: "-2,1", wrong: "-1,2" },
    { sheet: "Banding", cell: "H8", right: "1,21", wrong: "2,11" },
    { sheet: "Banding", cell: "F6", right: "16,80", wrong: "18,60" },
    { sheet: "Anggaran", cell: "E21", right: "96,24", wrong: "92,64" },
    { sheet: "Anggaran", cell: "D19", right: "2.189.435.750,00", wrong: "2.089.435.750,00" },
    { sheet: "Anggaran", cell: "G12", right: "30.424.876,00", wrong: "30.244.876,00" },
    { sheet: "Anggaran", cell: "C27", right: "13.042.115.500,00", wrong: "11.838.000.500,00" },
    { sheet: "Anggaran", cell: "E14", right: "98,44", wrong: "94,88" },
    { sheet: "Efisiensi", cell: "E4", right: "9,24", wrong: "9,52" },
    { sheet: "PMKS", cell: "E4", right: "253", wrong: "235" },
    { sheet: "PMKS", cell: "F7", right: "61,8", wrong: "67,1" },
    { sheet: "PMKS", cell: "C8", right: "3.431", wrong: "3.397" },
    { sheet: "Pegawai", cell: "E4", right: "15", wrong: "16" },
    { sheet: "Pegawai", cell: "D8", right: "35", wrong: "37" },
    { sheet: "Renstra", cell: "E4", right: "93,22", wrong: "92,33" },
    { sheet: "Narasi", cell: "A1", right: "98,36", wrong: "96,06" },
    { sheet: "Narasi", cell: "A3", right: "turun 0,43 poin", wrong: "turun 0,34 poin" },
    { sheet: "Narasi", cell: "A5", right: "2.276", wrong: "2.285" },
    { sheet: "Narasi", cell: "A6", right: "94,76%", wrong: "97,46%" },
    { sheet: "Narasi", cell: "A9", right: "28 laki", wrong: "38 laki" },
    { sheet: "Narasi", cell: "A10", right: "49,2%", wrong: "42,9%" },
    { sheet: "Narasi", cell: "A13", right: "Rp2.000.000.000,00", wrong: "Rp2.200.000.000,00" },
    { sheet: "Narasi", cell: "A7", right: "naik 1,45", wrong: "naik 1,54" },
    { sheet: "Narasi", cell: "A11", right: "5 (lima)", wrong: "5 (empat)" },
  ],
};
