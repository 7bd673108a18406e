import type { ReportCase } from "./report-case";

/** A health agency: care by puskesmas, minimum service standards, mortality, assets. */
export const dinasKesehatan: ReportCase = {
  name: "a district health agency",
  year: 2023,
  sheets: [
    {
      name: "KIA",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2", "H2:I2", "J2:J3"],
      sheet: `
CAKUPAN PELAYANAN KESEHATAN IBU DAN BAYI
NO | PUSKESMAS | SASARAN IBU HAMIL | K1 |  | K4 |  | KEMATIAN |  | AKB per 1.000 KH
 |  |  | ABS | % | ABS | % | BAYI | IBU | 
1 | Kota Baru | 412 | 405 | 98,3 | 388 | 94,2 | 3 | 1 | 7,9
2 | Sungai Raya | 355 | 349 | 98,3 | 341 | 96,1 | 2 | - | 6,1
3 | Pasir Putih | 288 | 280 | 97,2 | 266 | 92,4 | 4 | 2 | 15,3
4 | Muara | 196 | 190 | 96,9 | 185 | 94,4 | 1 | - | 5,6
 | KABUPATEN | 1.251 | 1.224 | 97,8 | 1.180 | 94,3 | 10 | 3 | 8,7
`,
    },
    {
      name: "SPM",
      sheet: `
CAPAIAN SPM BIDANG KESEHATAN
No | Jenis Layanan | Sasaran | Terlayani | Penerima Layanan (80%) | Mutu Minimal (%) | Mutu (20%) | Indeks Pencapaian
1 | Pelayanan kesehatan ibu hamil | 1.251 | 1.180 | 75,46 | 96,50 | 19,30 | 94,76
2 | Pelayanan kesehatan balita | 5.210 | 4.688 | 71,98 | 91,20 | 18,24 | 90,22
3 | Pelayanan kesehatan usia produktif | 40.122 | 31.877 | 63,56 | 88,00 | 17,60 | 81,16
4 | Pelayanan ODGJ berat | 144 | 144 | 80,00 | 100,00 | 20,00 | 100,00
 | Rata-rata |  |  |  |  |  | 91,54
`,
    },
    {
      name: "Indikator",
      sheet: `
CAPAIAN INDIKATOR SASARAN
No. | Indikator Sasaran | Satuan | Target | Realisasi | Capaian
1. | Angka Kematian Ibu | per 100.000 KH | 180 | 260.42 | 55,32%
2. | Angka Kematian Bayi | per 1.000 KH | 9.5 | 8.68 | 108,63%
3. | Prevalensi Stunting | % | 18 | 19.4 | 92,22%
4. | Usia Harapan Hidup | Tahun | 71.25 | 71.33 | 100,11%
5. | Persentase Puskesmas terakreditasi | % | 100 | 75 | 75,00%
6. | Cakupan JKN | % | 98 | 97.12 | 99,10%
7. | Incidence Rate DBD | per 100.000 | 49 | 38.7 | 121,02%
`,
    },
    {
      name: "TW",
      merges: ["A2:A3", "B2:B3", "C2:F2", "G2:G3", "H2:H3", "I2:I3"],
      sheet: `
REALISASI ANGGARAN PER TRIWULAN
Bidang | Pagu | Realisasi |  |  |  | Total Realisasi | % | Sisa
 |  | TW I | TW II | TW III | TW IV |  |  | 
Sekretariat | 2.412.000.000 | 512.000.000 | 601.200.000 | 588.400.000 | 640.115.000 | 2.341.715.000 | 97,1 | 70.285.000
Kesmas | 1.877.400.000 | 215.000.000 | 410.500.000 | 520.700.000 | 655.200.400 | 1.801.400.400 | 96,0 | 75.999.600
P2P | 988.300.000 | 98.000.000 | 212.400.000 | 305.900.000 | 340.077.000 | 956.377.000 | 96,8 | 31.923.000
Yankes | 3.215.000.000 | 410.000.000 | 702.000.000 | 998.000.000 | 1.044.115.200 | 3.154.115.200 | 98,1 | 60.884.800
Jumlah | 8.492.700.000 | 1.235.000.000 | 1.926.100.000 | 2.413.000.000 | 2.679.507.600 | 8.253.607.600 | 97,2 | 239.092.400
`,
    },
    {
      name: "Kumulatif",
      sheet: `
TARGET DAN REALISASI KUMULATIF
Periode | Target (%) | Realisasi (%) | Deviasi (%)
Januari - Maret | 15 | 14,20 | -0,80
Januari - Juni | 40 | 36,80 | -3,20
Januari - September | 70 | 65,25 | -4,75
Januari - Desember | 100 | 97,11 | -2,89
`,
    },
    {
      name: "BMD",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2", "I2:J2"],
      sheet: `
REKAP BARANG MILIK DAERAH
Gol | Uraian | Awal |  | Bertambah |  | Berkurang |  | Akhir | 
 |  | Jml | Rp | Jml | Rp | Jml | Rp | Jml | Rp
01 | Tanah | 4 | 812.000.000 | - | - | - | - | 4 | 812.000.000
02 | Peralatan dan mesin | 612 | 9.120.455.000 | 24 | 512.000.000 | 30 | 214.000.000 | 606 | 9.418.455.000
03 | Gedung dan bangunan | 38 | 21.455.000.000 | 1 | 880.000.000 | - | - | 39 | 22.335.000.000
04 | Jalan, irigasi, jaringan | 6 | 315.000.000 | - | - | - | - | 6 | 315.000.000
05 | Aset tetap lainnya | 120 | 84.115.000 | 10 | 5.000.000 | - | - | 130 | 89.115.000
 | Jumlah | 780 | 31.786.570.000 | 35 | 1.397.000.000 | 30 | 214.000.000 | 785 | 32.969.570.000
`,
    },
    {
      name: "IKM",
      sheet: `
IKM PER UNIT
No | Unit | Responden | Nilai IKM | Mutu | Kinerja
1 | Kota Baru | 150 | 88.75 | A | Sangat Baik
2 | Sungai Raya | 120 | 84.12 | B | Baik
3 | Pasir Putih | 110 | 79.9 | B | Baik
4 | Muara | 90 | 75.4 | C | Kurang Baik
 | Rata-rata | 117,5 | 82,04 | B | Baik
`,
    },
    {
      name: "Narasi",
      sheet: `
Dari 1.251 sasaran ibu hamil, sebanyak 1.224 ibu hamil mendapat K1 (97,8%) dan 1.180 ibu hamil mendapat K4 (94,3%).
Jumlah kematian bayi 10 kasus dan kematian ibu 3 kasus dari 1.152 kelahiran hidup.
Angka Kematian Ibu sebesar 260,42 per 100.000 kelahiran hidup, lebih tinggi dari target 180 per 100.000 kelahiran hidup.
Realisasi anggaran Rp 8.253.607.600 atau 97,2 % dari pagu Rp 8.492.700.000.
Sisa anggaran Rp 239.092.400 sebagian besar berasal dari Bidang Kesmas sebesar Rp 75.999.600.
Prevalensi stunting turun dari 21,6% tahun 2022 menjadi 19,4% tahun 2023 atau turun 2,2 poin.
UHH meningkat 0,15 tahun dari 71,18 tahun menjadi 71,33 tahun.
Nilai IKM Puskesmas Muara sebesar 75,4 masuk kategori Kurang Baik.
Terdapat 3 (tiga) dari 4 (empat) puskesmas yang telah terakreditasi atau 75%.
Kasus DBD sebanyak 52 kasus, 1 (satu) di antaranya meninggal (CFR 1,92%).
Cakupan JKN 97,12% setara 130.535 jiwa dari 134.406 penduduk.
Nilai BMD akhir tahun 2023 sebesar Rp 32.969.570.000 bertambah Rp 1.183.000.000 dari awal tahun.
Realisasi s.d. triwulan III adalah 65,25% dari target 70%, deviasi -4,75%.
Sebanyak 97,5% balita diberi vitamin A pada bulan Februari dan 96,8% pada bulan Agustus.
`,
    },
  ],
  mistakes: [
    { sheet: "KIA", cell: "E5", right: "98,3", wrong: "93,8" },
    { sheet: "KIA", cell: "F8", right: "1.180", wrong: "1.108" },
    { sheet: "KIA", cell: "G6", right: "92,4", wrong: "93,2" },
    { sheet: "SPM", cell: "E4", right: "71,98", wrong: "79,18" },
    { sheet: "SPM", cell: "H5", right: "81,16", wrong: "81,61" },
    { sheet: "SPM", cell: "G3", right: "19,30", wrong: "19,03" },
    { sheet: "Indikator", cell: "F4", right: "108,63%", wrong: "118,63%" },
    { sheet: "Indikator", cell: "F8", right: "99,10%", wrong: "91,10%" },
    { sheet: "Indikator", cell: "F3", right: "55,32%", wrong: "65,32%" },
    { sheet: "TW", cell: "G5", right: "1.801.400.400", wrong: "1.810.400.400" },
    { sheet: "TW", cell: "E8", right: "2.413.000.000", wrong: "2.107.100.000" },
    { sheet: "TW", cell: "H7", right: "98,1", wrong: "91,8" },
    { sheet: "TW", cell: "I6", right: "31.923.000", wrong: "39.123.000" },
    { sheet: "Kumulatif", cell: "D4", right: "-3,20", wrong: "-2,30" },
    { sheet: "BMD", cell: "I5", right: "606", wrong: "666" },
    { sheet: "BMD", cell: "J6", right: "22.335.000.000", wrong: "22.353.000.000" },
    { sheet: "BMD", cell: "F9", right: "1.397.000.000", wrong: "1.379.000.000" },
    { sheet: "IKM", cell: "E3", right: "A", wrong: "B" },
    { sheet: "IKM", cell: "D7", right: "82,04", wrong: "82,40" },
    { sheet: "Narasi", cell: "A1", right: "1.224", wrong: "1.242" },
    { sheet: "Narasi", cell: "A4", right: "97,2 %", wrong: "88,8 %" },
    { sheet: "Narasi", cell: "A6", right: "turun 2,2 poin", wrong: "turun 3,2 poin" },
    { sheet: "Narasi", cell: "A7", right: "meningkat 0,15", wrong: "meningkat 0,51" },
    { sheet: "Narasi", cell: "A9", right: "75%", wrong: "57%" },
    { sheet: "Narasi", cell: "A10", right: "1,92%", wrong: "2,91%" },
    { sheet: "Narasi", cell: "A11", right: "130.535", wrong: "130.353" },
    { sheet: "Narasi", cell: "A13", right: "deviasi -4,75%", wrong: "deviasi -5,75%" },
    { sheet: "Narasi", cell: "A8", right: "kategori Kurang Baik", wrong: "kategori Baik" },
  ],
};
