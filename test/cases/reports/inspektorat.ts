import type { ReportCase } from "./report-case";

/** An inspectorate: recommendations by year, predicates, programmes by code. */
export const inspektorat: ReportCase = {
  name: "an inspectorate of a district",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "IKU",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Inspektorat Daerah
No | Indikator Kinerja | Target | Realisasi
1 | Persentase tindak lanjut rekomendasi BPK | 85% | 87,23%
2 | Persentase tindak lanjut rekomendasi APIP | 80% | 76,90%
3 | Persentase perangkat daerah dengan nilai SAKIP minimal B | 90% | 93,75%
4 | Level maturitas SPIP | 3 | 3,124
5 | Level kapabilitas APIP | 3 | 3
`,
    },
    {
      name: "Capaian",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:I3"],
      sheet: `
Tabel 3.2
Realisasi dan capaian dibandingkan tahun sebelumnya
No | Indikator | Satuan | 2022 |  |  | 2023 |  |
 |  |  | Target | Realisasi | Capaian | Target | Realisasi | Capaian
1 | Persentase tindak lanjut rekomendasi BPK | % | 82 | 84,11 | 102,57 | 85 | 87,23 | 102,62
2 | Persentase tindak lanjut rekomendasi APIP | % | 78 | 79,40 | 101,79 | 80 | 76,90 | 96,13
3 | Persentase perangkat daerah dengan nilai SAKIP minimal B | % | 85 | 87,50 | 102,94 | 90 | 93,75 | 104,17
4 | Level maturitas SPIP | Level | 3 | 3,010 | 100,33 | 3 | 3,124 | 104,13
5 | Level kapabilitas APIP | Level | 3 | 3 | 100,00 | 3 | 3 | 100,00
Rata-rata |  |  |  |  | 101,53 |  |  | 101,41
`,
    },
    {
      name: "TLHP BPK",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2", "I2:J2", "K2:K3"],
      sheet: `
Tabel 3.3 Tindak Lanjut Hasil Pemeriksaan BPK
No | Tahun LHP | Rekomendasi |  | Sesuai |  | Belum Sesuai |  | Belum Ditindaklanjuti |  | % Tindak Lanjut
 |  | Jml | Nilai (Rp) | Jml | Nilai (Rp) | Jml | Nilai (Rp) | Jml | Nilai (Rp) |
1 | 2019 | 42 | 1.218.334.500 | 40 | 1.180.214.500 | 2 | 38.120.000 | 0 | 0 | 95,24
2 | 2020 | 38 | 874.200.118 | 35 | 801.118.004 | 2 | 60.682.114 | 1 | 12.400.000 | 92,11
3 | 2021 | 51 | 2.004.117.920 | 45 | 1.804.330.212 | 4 | 158.579.008 | 2 | 41.208.700 | 88,24
4 | 2022 | 47 | 1.550.880.433 | 39 | 1.318.204.000 | 5 | 144.559.183 | 3 | 88.117.250 | 82,98
5 | 2023 | 57 | 1.940.115.600 | 46 | 1.402.118.300 | 6 | 327.556.400 | 5 | 210.440.900 | 80,70
JUMLAH |  | 235 | 7.587.648.571 | 205 | 6.505.985.016 | 19 | 729.496.705 | 11 | 352.166.850 | 87,23
`,
    },
    {
      name: "TLHP APIP",
      sheet: `
Tabel 3.4 Tindak Lanjut Hasil Pengawasan Inspektorat per Irban
Wilayah | Temuan | Rekomendasi | Selesai | Dalam Proses | Belum | Persentase Selesai
Irban I | 61 | 118 | 94 | 17 | 7 | 79,66%
Irban II | 48 | 97 | 71 | 15 | 11 | 73,20%
Irban III | 55 | 104 | 80 | 13 | 11 | 76,92%
Irban IV | 39 | 84 | 65 | 12 | 7 | 77,38%
Total | 203 | 403 | 310 | 57 | 36 | 76,92%
`,
    },
    {
      name: "PKPT",
      sheet: `
Tabel 3.5 Realisasi Program Kerja Pengawasan Tahunan
No | Jenis Pengawasan | Rencana (LHP) | Realisasi (LHP) | Selisih | %
1 | Audit kinerja | 24 | 24 | 0 | 100,00
2 | Audit ketaatan desa | 60 | 56 | -4 | 93,33
3 | Reviu | 32 | 35 | 3 | 109,38
4 | Evaluasi SAKIP | 32 | 32 | 0 | 100,00
5 | Monitoring | 18 | 17 | -1 | 94,44
6 | Audit tujuan tertentu | 6 | 9 | 3 | 150,00
 | Jumlah | 172 | 173 | 1 | 100,58
`,
    },
    {
      name: "SAKIP PD",
      sheet: `
Tabel 3.6 Hasil Evaluasi AKIP Perangkat Daerah
No | Perangkat Daerah | Perencanaan (30) | Pengukuran (30) | Pelaporan (15) | Evaluasi Internal (25) | Nilai AKIP | Predikat
1 | Dinas Kesehatan | 25,12 | 23,40 | 12,05 | 19,18 | 79,75 | BB
2 | Dinas Pekerjaan Umum | 22,44 | 19,87 | 10,90 | 16,25 | 69,46 | B
3 | Dinas Perikanan | 21,03 | 18,11 | 10,02 | 15,40 | 64,56 | B
4 | Badan Kepegawaian | 26,40 | 24,85 | 12,70 | 20,11 | 84,06 | A
5 | Kecamatan Utara | 18,20 | 16,05 | 9,14 | 13,30 | 56,69 | CC
Rata-rata |  | 22,64 | 20,46 | 10,96 | 16,85 | 70,90 | BB
`,
    },
    {
      name: "SPIP",
      sheet: `
Tabel 3.7 Penilaian Maturitas SPIP
No | Komponen | Bobot | Nilai | Skor
1 | Penetapan Tujuan | 40% | 3,250 | 1,300
2 | Struktur dan Proses | 30% | 2,990 | 0,897
3 | Pencapaian Tujuan SPIP | 30% | 3,089 | 0,927
 | Nilai Maturitas SPIP | 100% |  | 3,124
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.8 Realisasi Anggaran per Program, Kegiatan dan Sub Kegiatan
Kode | Program/Kegiatan/Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp) | %
6.01.01 | Program Penunjang Urusan Pemerintahan Daerah | 4.852.880.000 | 4.743.588.724 | 109.291.276 | 97,75
6.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja | 30.750.000 | 30.020.500 | 729.500 | 97,63
6.01.01.2.01.0001 | Penyusunan Dokumen Perencanaan | 18.450.000 | 17.902.000 | 548.000 | 97,03
6.01.01.2.01.0006 | Koordinasi Laporan Capaian Kinerja | 12.300.000 | 12.118.500 | 181.500 | 98,52
6.01.01.2.02 | Administrasi Keuangan | 4.822.130.000 | 4.713.568.224 | 108.561.776 | 97,75
6.01.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 4.812.330.000 | 4.704.118.224 | 108.211.776 | 97,75
6.01.01.2.02.0005 | Koordinasi Laporan Keuangan | 9.800.000 | 9.450.000 | 350.000 | 96,43
6.01.02 | Program Penyelenggaraan Pengawasan | 648.837.000 | 634.460.250 | 14.376.750 | 97,78
6.01.02.2.01 | Pengawasan Internal | 506.337.000 | 495.341.500 | 10.995.500 | 97,83
6.01.02.2.01.0001 | Pengawasan Kinerja Pemerintah Daerah | 418.220.000 | 410.337.500 | 7.882.500 | 98,12
6.01.02.2.01.0003 | Reviu Laporan Kinerja | 88.117.000 | 85.004.000 | 3.113.000 | 96,47
6.01.02.2.02 | Pengawasan dengan Tujuan Tertentu | 142.500.000 | 139.118.750 | 3.381.250 | 97,63
6.01.02.2.02.0001 | Penanganan Penyelesaian Kerugian Daerah | 142.500.000 | 139.118.750 | 3.381.250 | 97,63
 | JUMLAH BELANJA | 5.501.717.000 | 5.378.048.974 | 123.668.026 | 97,75
`,
    },
    {
      name: "Efisiensi",
      sheet: `
Tabel 3.9 Analisis Efisiensi Penggunaan Sumber Daya
No | Sasaran | % Capaian Kinerja | % Penyerapan Anggaran | Tingkat Efisiensi
1 | Meningkatnya akuntabilitas keuangan daerah | 102,62 | 97,75 | 4,87
2 | Meningkatnya akuntabilitas kinerja | 104,17 | 96,47 | 7,70
3 | Meningkatnya maturitas SPIP dan kapabilitas APIP | 102,07 | 97,63 | 4,44
4 | Meningkatnya kualitas layanan pengawasan | 96,13 | 98,12 | -1,99
`,
    },
    {
      name: "APIP",
      sheet: `
Tabel 1.3 Sumber Daya Manusia Pengawasan
Jabatan | Kebutuhan (ABK) | Tersedia | Kekurangan | Pemenuhan
Auditor Madya | 6 | 4 | 2 | 66,7%
Auditor Muda | 18 | 11 | 7 | 61,1%
Auditor Pertama | 24 | 9 | 15 | 37,5%
PPUPD | 15 | 12 | 3 | 80,0%
Jumlah | 63 | 36 | 27 | 57,1%
`,
    },
    {
      name: "Narasi",
      sheet: `
Dari 235 rekomendasi BPK, sebanyak 205 rekomendasi telah sesuai atau 87,23%.
Realisasi anggaran Inspektorat sebesar Rp5.378.048.974 dari Rp5.501.717.000 atau 97,75%.
Rekomendasi APIP yang selesai berjumlah 310 dari 403 rekomendasi (76,92%).
`,
    },
  ],
  mistakes: [
    { sheet: "Capaian", cell: "F6", right: "101,79", wrong: "107,19" },
    { sheet: "Capaian", cell: "I6", right: "96,13", wrong: "104,03" },
    { sheet: "Capaian", cell: "I10", right: "101,41", wrong: "104,11" },
    { sheet: "Capaian", cell: "I8", right: "104,13", wrong: "1.041,30" },
    { sheet: "Capaian", cell: "H7", right: "93,75", wrong: "97,35" },
    { sheet: "TLHP BPK", cell: "I5", right: "1", wrong: "2" },
    { sheet: "TLHP BPK", cell: "C9", right: "235", wrong: "193" },
    { sheet: "TLHP BPK", cell: "K6", right: "88,24", wrong: "88,42" },
    { sheet: "TLHP BPK", cell: "H7", right: "144.559.183", wrong: "145.459.183" },
    { sheet: "TLHP BPK", cell: "F9", right: "6.505.985.016", wrong: "5.704.867.012" },
    { sheet: "TLHP BPK", cell: "G9", right: "19", wrong: "20" },
    { sheet: "TLHP BPK", cell: "K9", right: "87,23", wrong: "82,73" },
    { sheet: "TLHP APIP", cell: "F4", right: "11", wrong: "13" },
    { sheet: "TLHP APIP", cell: "G5", right: "76,92%", wrong: "79,62%" },
    { sheet: "TLHP APIP", cell: "D7", right: "310", wrong: "306" },
    { sheet: "TLHP APIP", cell: "C5", right: "104", wrong: "140" },
    { sheet: "PKPT", cell: "E4", right: "-4", wrong: "4" },
    { sheet: "PKPT", cell: "F5", right: "109,38", wrong: "103,98" },
    { sheet: "PKPT", cell: "C9", right: "172", wrong: "140" },
    { sheet: "PKPT", cell: "F9", right: "100,58", wrong: "100,85" },
    { sheet: "SAKIP PD", cell: "G4", right: "69,46", wrong: "64,96" },
    { sheet: "SAKIP PD", cell: "H6", right: "A", wrong: "BB" },
    { sheet: "SAKIP PD", cell: "H7", right: "CC", wrong: "B" },
    { sheet: "SAKIP PD", cell: "G8", right: "70,90", wrong: "70,09" },
    { sheet: "SAKIP PD", cell: "D4", right: "19,87", wrong: "18,97" },
    { sheet: "SPIP", cell: "E4", right: "0,897", wrong: "0,987" },
    { sheet: "SPIP", cell: "E6", right: "3,124", wrong: "3,214" },
    { sheet: "Anggaran", cell: "C3", right: "4.852.880.000", wrong: "30.750.000" },
    { sheet: "Anggaran", cell: "D4", right: "30.020.500", wrong: "30.002.500" },
    { sheet: "Anggaran", cell: "E8", right: "108.211.776", wrong: "102.811.776" },
    { sheet: "Anggaran", cell: "F13", right: "96,47", wrong: "94,67" },
    { sheet: "Anggaran", cell: "D15", right: "139.118.750", wrong: "193.118.750" },
    { sheet: "Anggaran", cell: "C16", right: "5.501.717.000", wrong: "4.852.880.000" },
    { sheet: "Anggaran", cell: "D10", right: "634.460.250", wrong: "495.341.500" },
    { sheet: "Efisiensi", cell: "E4", right: "7,70", wrong: "7,07" },
    { sheet: "Efisiensi", cell: "E6", right: "-1,99", wrong: "1,99" },
    { sheet: "Efisiensi", cell: "E5", right: "4,44", wrong: "44,40" },
    { sheet: "APIP", cell: "D4", right: "7", wrong: "8" },
    { sheet: "APIP", cell: "E5", right: "37,5%", wrong: "73,5%" },
    { sheet: "APIP", cell: "B7", right: "63", wrong: "48" },
    { sheet: "Narasi", cell: "A1", right: "87,23%", wrong: "82,73%" },
    { sheet: "Narasi", cell: "A2", right: "97,75%", wrong: "95,77%" },
  ],
};
