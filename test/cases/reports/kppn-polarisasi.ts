import type { ReportCase } from "./report-case";

/** A treasury office: polarities Min and Max, perspectives as the mean of their indicators, amounts in thousands and millions. */
export const kppnPolarisasi: ReportCase = {
  name: "a treasury office with polarities",
  year: 2024,
  sheets: [
    {
      name: "T1 IKU",
      sheet: `
Tabel 1 Capaian Kinerja KPPN Tahun 2024
Kode | Indikator Kinerja Utama | Target | Realisasi | Polarisasi | Indeks Capaian
Stakeholder Perspective (30%) |  |  |  |  | 109,20
1a-CP | Indeks kinerja pelaksanaan anggaran satker | 100,00 | 109,20 | Max | 109,20
Customer Perspective (20%) |  |  |  |  | 105,87
2a-N | Indeks kepuasan pengguna layanan | 4,60 | 4,87 | Max | 105,87
Internal Process Perspective (25%) |  |  |  |  | 111,69
3a-N | Persentase penyaluran dana SP2D tepat waktu | 99,50 | 99,97 | Max | 100,47
3b-N | Nilai kinerja penyaluran TKD | 85,00 | 97,40 | Max | 114,59
4a-N | Rata-rata deviasi perencanaan kas | 12,00 | 9,31 | Min | 120,00
Learning & Growth Perspective (25%) |  |  |  |  | 107,94
5a-N | Tingkat kompetensi SDM | 90,00 | 101,35 | Max | 112,61
5b-N | Persentase kualitas pelaksanaan anggaran | 95,00 | 98,11 | Max | 103,27
Nilai Kinerja Organisasi |  |  |  |  | 108,84
`,
    },
    {
      name: "T2 NKO",
      sheet: `
Tabel 2 NKO
No | Perspektif | Bobot | Indeks Capaian | Nilai Akhir
1 | Stakeholder Perspective | 30% | 109,20 | 32,76
2 | Customer Perspective | 20% | 105,87 | 21,17
3 | Internal Process Perspective | 25% | 111,69 | 27,92
4 | Learning & Growth Perspective | 25% | 107,94 | 26,99
 | NKO | 100% |  | 108,84
`,
    },
    {
      name: "T3 IKPA",
      sheet: `
Tabel 3 IKPA KPPN selaku satker
No. | Indikator | Bobot | Nilai | Nilai Tertimbang
1 | Revisi DIPA | 10% | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15% | 92,44 | 13,87
3 | Penyerapan Anggaran | 20% | 98,75 | 19,75
4 | Belanja Kontraktual | 10% | 100,00 | 10,00
5 | Penyelesaian Tagihan | 10% | 99,30 | 9,93
6 | Pengelolaan UP dan TUP | 10% | 97,68 | 9,77
7 | Capaian Output | 25% | 100,00 | 25,00
Nilai IKPA |  | 100% |  | 98,32
`,
    },
    {
      name: "T4 SP2D",
      sheet: `
Tabel 4 Penerbitan SP2D Semester I 2024
No | Bulan | Jumlah SP2D | Nilai (Rp)
1 | Januari | 412 | 398,744,120,554
2 | Februari | 655 | 512,908,331,002
3 | Maret | 1.204 | 701,223,998,417
4 | April | 980 | 655,410,020,330
5 | Mei | 1.122 | 690,117,444,119
6 | Juni | 1.310 | 744,002,918,556
 | Jumlah | 5.683 | 3,702,406,832,978
`,
    },
    {
      name: "T5 TKD",
      sheet: `
Tabel 5 Penyaluran TKD (dalam juta rupiah)
No | Jenis | Pagu | Realisasi | %
1 | DAK Fisik | 85.412,00 | 83.377,50 | 97,62%
2 | Dana Desa | 120.334,40 | 120.334,40 | 100,00%
3 | DAU | 612.880,00 | 612.880,00 | 100,00%
4 | DBH | 44.120,60 | 41.008,30 | 92,95%
5 | BOS | 60.990,00 | 60.545,25 | 99,27%
 | Total | 923.737,00 | 918.145,45 | 99,39%
`,
    },
    {
      name: "T6 DIPA",
      sheet: `
Tabel 6 Realisasi DIPA (ribuan rupiah)
Jenis Belanja | Pagu | Realisasi | Sisa | Persentase
Belanja Pegawai | 9.812.450 | 9.799.114 | 13.336 | 99,86
Belanja Barang | 4.120.775 | 4.098.330 | 22.445 | 99,46
Belanja Modal | 310.000 | 309.845 | 155 | 99,95
Jumlah | 14.243.225 | 14.207.289 | 35.936 | 99,75
`,
    },
    {
      name: "T7 Tren NKO",
      sheet: `
Tabel 7 Tren NKO
Tahun | NKO | Kenaikan/(Penurunan)
2020 | 104,12 | -
2021 | 105,33 | 1,21
2022 | 106,05 | 0,72
2023 | 107,90 | 1,85
2024 | 108,84 | 0,94
`,
    },
    {
      name: "T8 Pegawai",
      sheet: `
Tabel 8 Pegawai
Golongan | L | P | Jumlah | Persentase
Golongan IV | 2 | 1 | 3 | 10,7%
Golongan III | 11 | 7 | 18 | 64,3%
Golongan II | 3 | 4 | 7 | 25,0%
Jumlah | 16 | 12 | 28 | 100%
`,
    },
    {
      name: "T9 IKU 3a",
      sheet: `
Tabel 9 IKU 3a-N
T/R | Q1 | Q2 | Smt. 1 | Q3 | s.d. Q3 | Q4 | Y
Target | 99,50% | 99,50% | 99,50% | 99,50% | 99,50% | 99,50% | 99,50%
Realisasi | 99,92% | 99,96% | 99,96% | 99,95% | 99,95% | 99,97% | 99,97%
Capaian | 100,42% | 100,46% | 100,46% | 100,45% | 100,45% | 100,47% | 100,47%
`,
    },
    {
      name: "Narasi",
      sheet: `
Nilai Kinerja Organisasi (NKO) KPPN tahun 2024 sebesar 108,84, naik 0,94 poin dibandingkan tahun 2023 sebesar 107,90.
Perspektif Customer memperoleh nilai 105,87 dengan bobot 20%.
Realisasi indeks kepuasan pengguna layanan sebesar 4,87 dari target 4,60 atau capaian 105,87%.
Rata-rata deviasi perencanaan kas sebesar 9,31% lebih baik dari target sebesar 12,00% sehingga capaian 122,42%.
Selama semester I tahun 2024 KPPN telah menerbitkan 5.683 SP2D senilai Rp3.702.406.832.978.
Jumlah SP2D terbanyak terjadi pada bulan Juni yaitu 1.310 SP2D atau 23,05% dari total SP2D semester I.
Penyaluran TKD mencapai Rp918.145,45 juta dari pagu Rp923.737,00 juta atau 99,39%.
Penyaluran Dana Desa sebesar Rp120.334,40 juta atau 100% dari pagu.
Nilai IKPA KPPN sebagai satker tahun 2024 sebesar 98,32 dengan kategori Sangat Baik.
Pagu anggaran KPPN sebesar Rp14.243.225 ribu dengan realisasi Rp14.207.289 ribu atau 99,75%.
Sisa anggaran sebesar Rp35.936 ribu berasal dari belanja pegawai Rp13.336 ribu, belanja barang Rp22.445 ribu dan belanja modal Rp155 ribu.
Jumlah pegawai KPPN per 31 Desember 2024 adalah 28 (dua puluh delapan) orang, terdiri dari 16 laki-laki dan 12 perempuan.
Jumlah satker mitra kerja sebanyak 164 satker yang terdiri dari 151 satker pusat dan 13 satker dekonsentrasi/tugas pembantuan.
Dari 164 satker, sebanyak 140 satker atau 85,37% memperoleh nilai IKPA kategori sangat baik.
Perspektif dengan nilai tertinggi adalah Internal Process Perspective yaitu 111,69.
Sebagai perbandingan, IKU penyaluran dana SP2D tepat waktu tahun 2023 sebesar 99,91% dan tahun 2024 sebesar 99,97%, naik 0,06%.
`,
    },
  ],
  mistakes: [
    { sheet: "T1 IKU", cell: "F6", right: "105,87", wrong: "106,77" },
    { sheet: "T1 IKU", cell: "F9", right: "114,59", wrong: "141,59" },
    { sheet: "T1 IKU", cell: "F11", right: "107,94", wrong: "105,94" },
    { sheet: "T2 NKO", cell: "E5", right: "27,92", wrong: "28,92" },
    { sheet: "T3 IKPA", cell: "E5", right: "19,75", wrong: "18,97" },
    { sheet: "T4 SP2D", cell: "D7", right: "690,117,444,119", wrong: "691,117,444,119" },
    { sheet: "T4 SP2D", cell: "C9", right: "5.683", wrong: "5.271" },
    { sheet: "T5 TKD", cell: "E6", right: "92,95", wrong: "92,59" },
    { sheet: "T5 TKD", cell: "D8", right: "918.145,45", wrong: "877.137,15" },
    { sheet: "T6 DIPA", cell: "E6", right: "99,75", wrong: "99,46" },
    { sheet: "T7 Tren NKO", cell: "C5", right: "0,72", wrong: "1,72" },
    { sheet: "T8 Pegawai", cell: "D6", right: "28", wrong: "29" },
    { sheet: "T9 IKU 3a", cell: "E5", right: "100,45%", wrong: "104,45%" },
    { sheet: "Narasi", cell: "A1", right: "0,94", wrong: "1,94" },
    { sheet: "Narasi", cell: "A2", right: "20", wrong: "25" },
    { sheet: "Narasi", cell: "A3", right: "4,87", wrong: "4,78" },
    { sheet: "Narasi", cell: "A6", right: "23,05", wrong: "21,19" },
    { sheet: "Narasi", cell: "A9", right: "Sangat Baik", wrong: "Cukup" },
    { sheet: "Narasi", cell: "A11", right: "22.445", wrong: "31.445" },
  ],
};
