import type { ReportCase } from "./report-case";

export const kppBulanan: ReportCase = {
  name: "a tax office with revenue by month, weights and benchmarks",
  year: 2023,
  sheets: [
    {
      name: "PK",
      sheet: `
PERJANJIAN KINERJA KPP PRATAMA KOTALAMA TAHUN 2023
Kode | Perspektif / Indikator Kinerja Utama | Polarisasi | Bobot |  | Target 2023 |  |  |
 |  |  | dalam Perspektif (%) | terhadap NKO (%) | s.d. TW I | s.d. TW II | s.d. TW III | Tahunan
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
 | Stakeholder Perspective |  | 100 | 30,00 |  |  |  |
1a-CP | Persentase realisasi penerimaan pajak | Max | 60 | 18,00 | 21,00 | 46,00 | 70,00 | 100,00
1b-CP | Indeks pertumbuhan penerimaan pajak bruto dan deviasi proyeksi | Max | 40 | 12,00 | 100,00 | 100,00 | 100,00 | 100,00
 | Customer Perspective |  | 100 | 20,00 |  |  |  |
2a-CP | Persentase realisasi penerimaan pajak dari kegiatan PPM | Max | 50 | 10,00 | 20,00 | 45,00 | 70,00 | 100,00
2b-CP | Persentase capaian kepatuhan penyampaian SPT Tahunan | Max | 30 | 6,00 | 60,00 | 80,00 | 90,00 | 100,00
3a-N | Persentase realisasi penerimaan pajak dari kegiatan PKM | Max | 20 | 4,00 | 20,00 | 45,00 | 70,00 | 100,00
 | Internal Process Perspective |  | 100 | 25,00 |  |  |  |
4a-N | Persentase pengawasan pembayaran masa | Max | 30 | 7,50 | 90,00 | 90,00 | 90,00 | 90,00
5a-N | Persentase penyelesaian permintaan penjelasan atas data | Max | 25 | 6,25 | 25,00 | 50,00 | 75,00 | 100,00
6a-CP | Tingkat efektivitas pemeriksaan | Max | 25 | 6,25 | 15,00 | 40,00 | 60,00 | 80,00
6b-N | Rata-rata jangka waktu penyelesaian restitusi (hari) | Min | 20 | 5,00 | 300 | 300 | 300 | 300
 | Learning and Growth Perspective |  | 100 | 25,00 |  |  |  |
7a-N | Tingkat kualitas kompetensi SDM | Max | 35 | 8,75 | - | 90,00 | - | 100,00
7b-N | Indeks penilaian integritas unit | Max | 25 | 6,25 | - | - | - | 85,00
8a-CP | Nilai IKPA | Max | 40 | 10,00 | 90,00 | 92,00 | 94,00 | 95,50
 | Jumlah Bobot |  |  | 100,00 |  |  |  |
Polarisasi Max: semakin tinggi semakin baik; Min: semakin rendah semakin baik

Anggaran pada Perjanjian Kinerja |  |  | Pagu Awal (Rp) | Proporsi (%)
CC | Program Pengelolaan Penerimaan Negara |  | 746.000.000 | 12,52
WA | Program Dukungan Manajemen |  | 5.210.170.000 | 87,48
 | Jumlah |  | 5.956.170.000 | 100,00

 |  |  |  |  | Kotalama, 31 Januari 2023
Kepala Kanwil DJP, |  |  |  |  | Kepala KPP Pratama Kotalama,

Tri Wahyudi |  |  |  |  | Maria Ulfa Lestari
`,
    },
    {
      name: "Capaian Triwulan",
      sheet: `
Tabel 3.1 Capaian IKU s.d. Triwulan I - IV Tahun 2023
Kode IKU | Indikator Kinerja Utama | T/R/C | s.d. TW I | s.d. TW II | s.d. TW III | s.d. TW IV / Tahunan
Stakeholder Perspective |  |  |  |  |  |
1a-CP | Persentase realisasi penerimaan pajak | Target | 21,00 | 46,00 | 70,00 | 100,00
 |  | Realisasi | 20,37 | 44,31 | 67,92 | 102,30
 |  | Capaian (%) | 97,00 | 96,33 | 97,03 | 102,30
1b-CP | Indeks pertumbuhan penerimaan pajak bruto dan deviasi proyeksi | Target | 100,00 | 100,00 | 100,00 | 100,00
 |  | Realisasi | 92,15 | 96,40 | 103,72 | 105,18
 |  | Capaian (%) | 92,15 | 96,40 | 103,72 | 105,18
Customer Perspective |  |  |  |  |  |
2a-CP | Persentase realisasi penerimaan pajak dari kegiatan PPM | Target | 20,00 | 45,00 | 70,00 | 100,00
 |  | Realisasi | 21,36 | 47,02 | 71,88 | 102,64
 |  | Capaian (%) | 106,80 | 104,49 | 102,69 | 102,64
2b-CP | Persentase capaian kepatuhan penyampaian SPT Tahunan | Target | 60,00 | 80,00 | 90,00 | 100,00
 |  | Realisasi | 63,17 | 86,45 | 95,83 | 104,09
 |  | Capaian (%) | 105,28 | 108,06 | 106,48 | 104,09
3a-N | Persentase realisasi penerimaan pajak dari kegiatan PKM | Target | 20,00 | 45,00 | 70,00 | 100,00
 |  | Realisasi | 9,41 | 28,60 | 61,25 | 93,07
 |  | Capaian (%) | 47,05 | 63,56 | 87,50 | 93,07
Internal Process Perspective |  |  |  |  |  |
4a-N | Persentase pengawasan pembayaran masa | Target | 90,00 | 90,00 | 90,00 | 90,00
 |  | Realisasi | 112,45 | 109,80 | 110,62 | 114,38
 |  | Capaian (%) | 120,00 | 120,00 | 120,00 | 120,00
5a-N | Persentase penyelesaian permintaan penjelasan atas data | Target | 25,00 | 50,00 | 75,00 | 100,00
 |  | Realisasi | 22,05 | 47,96 | 76,10 | 97,76
 |  | Capaian (%) | 88,20 | 95,92 | 101,47 | 97,76
6a-CP | Tingkat efektivitas pemeriksaan | Target | 15,00 | 40,00 | 60,00 | 80,00
 |  | Realisasi | 13,28 | 37,85 | 62,44 | 84,92
 |  | Capaian (%) | 88,53 | 94,63 | 104,07 | 106,15
6b-N | Rata-rata jangka waktu penyelesaian restitusi (hari) | Target | 300 | 300 | 300 | 300
 |  | Realisasi | - | 318 | 289 | 262
 |  | Capaian (%) | - | 94,00 | 103,67 | 112,67
Learning and Growth Perspective |  |  |  |  |  |
7a-N | Tingkat kualitas kompetensi SDM | Target | - | 90,00 | - | 100,00
 |  | Realisasi | - | 95,30 | - | 108,45
 |  | Capaian (%) | - | 105,89 | - | 108,45
7b-N | Indeks penilaian integritas unit | Target | - | - | - | 85,00
 |  | Realisasi | - | - | - | 94,27
 |  | Capaian (%) | - | - | - | 110,91
8a-CP | Nilai IKPA | Target | 90,00 | 92,00 | 94,00 | 95,50
 |  | Realisasi | 91,36 | 92,74 | 94,05 | 96,46
 |  | Capaian (%) | 101,51 | 100,80 | 100,05 | 101,01
Capaian polarisasi Max = realisasi / target x 100; polarisasi Min = (1 + (1 - realisasi / target)) x 100; capaian paling tinggi 120,00
Tanda "-" berarti tidak ada target atau belum ada realisasi pada triwulan tersebut
`,
    },
    {
      name: "NKO",
      sheet: `
Tabel 3.2 Perhitungan Nilai Kinerja Organisasi (NKO) Tahun 2023
Kode | Perspektif / IKU | Capaian (%) | Bobot IKU (%) | Nilai IKU (3) x (4) | Status
(1) | (2) | (3) | (4) | (5) | (6)
1a-CP | Persentase realisasi penerimaan pajak | 102,30 | 60 | 61,38 | Hijau
1b-CP | Indeks pertumbuhan penerimaan pajak bruto dan deviasi proyeksi | 105,18 | 40 | 42,07 | Hijau
 | Nilai Stakeholder Perspective |  | 100 | 103,45 | Hijau
2a-CP | Persentase realisasi penerimaan pajak dari kegiatan PPM | 102,64 | 50 | 51,32 | Hijau
2b-CP | Persentase capaian kepatuhan penyampaian SPT Tahunan | 104,09 | 30 | 31,23 | Hijau
3a-N | Persentase realisasi penerimaan pajak dari kegiatan PKM | 93,07 | 20 | 18,61 | Kuning
 | Nilai Customer Perspective |  | 100 | 101,16 | Hijau
4a-N | Persentase pengawasan pembayaran masa | 120,00 | 30 | 36,00 | Hijau
5a-N | Persentase penyelesaian permintaan penjelasan atas data | 97,76 | 25 | 24,44 | Kuning
6a-CP | Tingkat efektivitas pemeriksaan | 106,15 | 25 | 26,54 | Hijau
6b-N | Rata-rata jangka waktu penyelesaian restitusi (hari) | 112,67 | 20 | 22,53 | Hijau
 | Nilai Internal Process Perspective |  | 100 | 109,51 | Hijau
7a-N | Tingkat kualitas kompetensi SDM | 108,45 | 35 | 37,96 | Hijau
7b-N | Indeks penilaian integritas unit | 110,91 | 25 | 27,73 | Hijau
8a-CP | Nilai IKPA | 101,01 | 40 | 40,40 | Hijau
 | Nilai Learning and Growth Perspective |  | 100 | 106,09 | Hijau
Status: Hijau >= 100; Kuning 80 - < 100; Merah < 80

Rekapitulasi NKO
Perspektif | Bobot | Tahun 2022 |  | Tahun 2023 |  | Naik/(Turun) Nilai Perspektif | Jumlah IKU |  |  |
 |  | Nilai Perspektif | Nilai Tertimbang | Nilai Perspektif | Nilai Tertimbang |  | Hijau | Kuning | Merah | Total
Stakeholder | 30% | 104,36 | 31,31 | 103,45 | 31,04 | (0,91) | 2 | - | - | 2
Customer | 20% | 101,92 | 20,38 | 101,16 | 20,23 | (0,76) | 2 | 1 | - | 3
Internal Process | 25% | 109,47 | 27,37 | 109,51 | 27,38 | 0,04 | 3 | 1 | - | 4
Learning and Growth | 25% | 107,15 | 26,79 | 106,09 | 26,52 | (1,06) | 3 | - | - | 3
NKO | 100% |  | 105,85 |  | 105,17 | (0,68) | 10 | 2 | - | 12
`,
    },
    {
      name: "Penerimaan",
      sheet: `
Tabel 3.3 Realisasi Penerimaan Pajak Neto per Jenis Pajak Tahun 2022 dan 2023 (dalam rupiah)
No | Jenis Pajak | Realisasi 2022 | Tahun 2023 |  |  | Pertumbuhan |  | Peranan thd Total 2023
 |  |  | Target | Realisasi | Capaian | Nominal | % |
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7=5-3 | 8=7/3 | 9
A | PPh Non Migas | #177540917822~#,##0;(#,##0) | #190500000000~#,##0;(#,##0) | #195761366040~#,##0;(#,##0) | #1.0276~0.00% | #18220448218~#,##0;(#,##0) | #0.1026~0.00% | #0.4562~0.00%
1 | PPh Pasal 21 | #61945425564~#,##0;(#,##0) | #68400000000~#,##0;(#,##0) | #71286345120~#,##0;(#,##0) | #1.0422~0.00% | #9340919556~#,##0;(#,##0) | #0.1508~0.00% | #0.1661~0.00%
2 | PPh Pasal 22 | #8338946139~#,##0;(#,##0) | #9250000000~#,##0;(#,##0) | #8764120415~#,##0;(#,##0) | #0.9475~0.00% | #425174276~#,##0;(#,##0) | #0.0510~0.00% | #0.0204~0.00%
3 | PPh Pasal 22 Impor | - | - | - | - | - | - | -
4 | PPh Pasal 23 | #12427876999~#,##0;(#,##0) | #13100000000~#,##0;(#,##0) | #13915207366~#,##0;(#,##0) | #1.0622~0.00% | #1487330367~#,##0;(#,##0) | #0.1197~0.00% | #0.0324~0.00%
5 | PPh Pasal 25/29 Orang Pribadi | #5727871144~#,##0;(#,##0) | #5600000000~#,##0;(#,##0) | #5347918200~#,##0;(#,##0) | #0.9550~0.00% | #-379952944~#,##0;(#,##0) | #-0.0663~0.00% | #0.0125~0.00%
6 | PPh Pasal 25/29 Badan | #47963694312~#,##0;(#,##0) | #51200000000~#,##0;(#,##0) | #55032764981~#,##0;(#,##0) | #1.0749~0.00% | #7069070669~#,##0;(#,##0) | #0.1474~0.00% | #0.1282~0.00%
7 | PPh Pasal 26 | #403430558~#,##0;(#,##0) | #450000000~#,##0;(#,##0) | #1238416750~#,##0;(#,##0) | #2.7520~0.00% | #834986192~#,##0;(#,##0) | #2.0697~0.00% | #0.0029~0.00%
8 | PPh Final | #40733673106~#,##0;(#,##0) | #42500000000~#,##0;(#,##0) | #40176593208~#,##0;(#,##0) | #0.9453~0.00% | #-557079898~#,##0;(#,##0) | #-0.0137~0.00% | #0.0936~0.00%
B | PPN dan PPnBM | #173723226808~#,##0;(#,##0) | #191090000000~#,##0;(#,##0) | #195310843315~#,##0;(#,##0) | #1.0221~0.00% | #21587616507~#,##0;(#,##0) | #0.1243~0.00% | #0.4551~0.00%
1 | PPN Dalam Negeri | #171550797845~#,##0;(#,##0) | #188750000000~#,##0;(#,##0) | #193427158643~#,##0;(#,##0) | #1.0248~0.00% | #21876360798~#,##0;(#,##0) | #0.1275~0.00% | #0.4507~0.00%
2 | PPN Impor | #2134158480~#,##0;(#,##0) | #2300000000~#,##0;(#,##0) | #1896335072~#,##0;(#,##0) | #0.8245~0.00% | #-237823408~#,##0;(#,##0) | #-0.1114~0.00% | #0.0044~0.00%
3 | PPnBM Dalam Negeri | #38270483~#,##0;(#,##0) | #40000000~#,##0;(#,##0) | #-12650400~#,##0;(#,##0) | #-0.3163~0.00% | #-50920883~#,##0;(#,##0) | #-1.3306~0.00% | #0~0.00%
C | PBB Sektor P3 dan P5L | #36516079464~#,##0;(#,##0) | #36550000000~#,##0;(#,##0) | #36579015500~#,##0;(#,##0) | #1.0008~0.00% | #62936036~#,##0;(#,##0) | #0.0017~0.00% | #0.0852~0.00%
1 | PBB Sektor Perkebunan | #9991527726~#,##0;(#,##0) | #10100000000~#,##0;(#,##0) | #10187240000~#,##0;(#,##0) | #1.0086~0.00% | #195712274~#,##0;(#,##0) | #0.0196~0.00% | #0.0237~0.00%
2 | PBB Sektor Pertambangan | #26524551738~#,##0;(#,##0) | #26450000000~#,##0;(#,##0) | #26391775500~#,##0;(#,##0) | #0.9978~0.00% | #-132776238~#,##0;(#,##0) | #-0.0050~0.00% | #0.0615~0.00%
D | Pajak Lainnya | #1223026717~#,##0;(#,##0) | #1360000000~#,##0;(#,##0) | #1504927318~#,##0;(#,##0) | #1.1066~0.00% | #281900601~#,##0;(#,##0) | #0.2305~0.00% | #0.0035~0.00%
1 | Bea Meterai dan Pajak Lainnya | #1223026717~#,##0;(#,##0) | #1360000000~#,##0;(#,##0) | #1504927318~#,##0;(#,##0) | #1.1066~0.00% | #281900601~#,##0;(#,##0) | #0.2305~0.00% | #0.0035~0.00%
 | Total Penerimaan (A+B+C+D) | #389003250811~#,##0;(#,##0) | #419500000000~#,##0;(#,##0) | #429156152173~#,##0;(#,##0) | #1.0230~0.00% | #40152901362~#,##0;(#,##0) | #0.1032~0.00% | #1~0.00%
Realisasi PPnBM bernilai negatif karena pengembalian kelebihan pembayaran (SPMKP) melebihi setoran

Tabel 3.4 Sektor Dominan Penentu Penerimaan (miliar rupiah)
Sektor (KLU) | 2022 | 2023 | Naik/(Turun) | Pertumbuhan (%) | Peranan 2023 (%) | Peringkat
Administrasi Pemerintahan | 128,46 | 141,73 | 13,27 | 10,33 | 33,02 | 1
Perdagangan Besar dan Eceran | 81,20 | 88,95 | 7,75 | 9,54 | 20,73 | 2
Pertambangan dan Penggalian | 66,93 | 62,18 | (4,75) | (7,10) | 14,49 | 3
Pertanian, Kehutanan dan Perikanan | 38,15 | 44,07 | 5,92 | 15,52 | 10,27 | 4
Konstruksi | 29,74 | 35,62 | 5,88 | 19,77 | 8,30 | 5
Jasa Keuangan dan Asuransi | 21,08 | 23,91 | 2,83 | 13,43 | 5,57 | 6
Sektor lainnya | 23,44 | 32,70 | 9,26 | 39,51 | 7,62 | -
Jumlah | 389,00 | 429,16 | 40,16 | 10,32 | 100,00 |
`,
    },
    {
      name: "Bulanan",
      sheet: `
Tabel 3.5 Realisasi Penerimaan Pajak per Bulan Tahun 2023 (Rp)
Bulan | Bruto | SPMKP (Restitusi) | Neto | Neto Kumulatif | % Kumulatif thd Target Setahun | Neto Bulan yang Sama 2022 | Tumbuh (%)
a | b | c | d = b - c | e | f | g | h = (d - g) / g
Januari | 27.500.602.801 | 1.231.860.529 | 26.268.742.272 | 26.268.742.272 | 6,26 | 25.888.580.471 | 1,47
Februari | 24.171.578.150 | - | 24.171.578.150 | 50.440.320.422 | 12,02 | 21.965.918.231 | 10,04
Maret | 35.769.156.826 | 764.625.911 | 35.004.530.915 | 85.444.851.337 | 20,37 | 34.180.253.573 | 2,41
Triwulan I | 87.441.337.777 | 1.996.486.440 | 85.444.851.337 | 85.444.851.337 | 20,37 | 82.034.752.275 | 4,16
April | 38.986.860.804 | 1.089.872.392 | 37.896.988.412 | 123.341.839.749 | 29,40 | 36.427.324.455 | 4,03
Mei | 31.915.589.193 | 1.347.484.520 | 30.568.104.673 | 153.909.944.422 | 36,69 | 29.006.324.770 | 5,38
Juni | 33.029.086.988 | 1.063.206.040 | 31.965.880.948 | 185.875.825.370 | 44,31 | 28.508.109.483 | 12,13
Triwulan II | 103.931.536.985 | 3.500.562.952 | 100.430.974.033 | 185.875.825.370 | 44,31 | 93.941.758.708 | 6,91
Juli | 32.340.867.322 | 866.492.204 | 31.474.375.118 | 217.350.200.488 | 51,81 | 27.262.454.459 | 15,45
Agustus | 36.286.044.133 | 3.846.215.700 | 32.439.828.433 | 249.790.028.921 | 59,54 | 30.397.362.767 | 6,72
September | 35.768.505.320 | 623.492.027 | 35.145.013.293 | 284.935.042.214 | 67,92 | 30.808.698.582 | 14,07
Triwulan III | 104.395.416.775 | 5.336.199.931 | 99.059.216.844 | 284.935.042.214 | 67,92 | 88.468.515.808 | 11,97
Oktober | 36.636.810.958 | 476.046.157 | 36.160.764.801 | 321.095.807.015 | 76,54 | 34.940.916.963 | 3,49
November | 39.423.498.119 | 614.193.277 | 38.809.304.842 | 359.905.111.857 | 85,79 | 38.039.251.446 | 2,02
Desember | 69.516.822.619 | 265.782.303 | 69.251.040.316 | 429.156.152.173 | 102,30 | 51.578.055.611 | 34,26
Triwulan IV | 145.577.131.696 | 1.356.021.737 | 144.221.109.959 | 429.156.152.173 | 102,30 | 124.558.224.020 | 15,79
Jumlah | 441.345.423.233 | 12.189.271.060 | 429.156.152.173 | 429.156.152.173 | 102,30 | 389.003.250.811 | 10,32
`,
    },
    {
      name: "Perbandingan",
      sheet: `
Tabel 3.6 Perkembangan Kinerja Lima Tahun Terakhir
Tahun | Target Penerimaan | Realisasi Penerimaan | Capaian | Pertumbuhan Realisasi |  | Rasio Kepatuhan SPT | NKO
 | (miliar Rp) | (miliar Rp) | (%) | miliar Rp | % | (%) |
2019 | 342,15 | 318,64 | 93,13 | - | - | 71,38 | 101,25
2020 | 296,80 | 289,07 | 97,40 | (29,57) | (9,28) | 74,02 | 102,84
2021 | 305,50 | 321,93 | 105,38 | 32,86 | 11,37 | 77,64 | 104,10
2022 | 371,25 | 389,00 | 104,78 | 67,07 | 20,83 | 79,85 | 105,85
2023 | 419,50 | 429,16 | 102,30 | 40,16 | 10,32 | 86,16 | 105,17
Rata-rata |  |  | 100,60 |  |  | 77,81 | 103,84

Tabel Perbandingan Capaian KPP dengan Kanwil dan Nasional Tahun 2023
Uraian | KPP Pratama Kotalama | Kanwil DJP | Nasional (DJP) | Selisih KPP terhadap |  | Posisi terhadap Nasional
 |  |  |  | Kanwil | Nasional |
1 | 2 | 3 | 4 | 5=2-3 | 6=2-4 | 7
Capaian penerimaan pajak (%) | 102,30 | 102,31 | 102,80 | (0,01) | (0,50) | Di bawah
Pertumbuhan penerimaan pajak (%) | 10,32 | 8,06 | 8,88 | 2,26 | 1,44 | Di atas
Rasio kepatuhan SPT Tahunan (%) | 86,16 | 84,12 | 86,97 | 2,04 | (0,81) | Di bawah
Nilai Kinerja Organisasi (NKO) | 105,17 | 106,03 | 108,49 | (0,86) | (3,32) | Di bawah
Nilai IKPA | 96,46 | 95,88 | 95,24 | 0,58 | 1,22 | Di atas

Tabel Kinerja Penerimaan KPP di Lingkungan Kanwil DJP Tahun 2023 (miliar rupiah)
Unit Kerja | Target 2023 | Realisasi 2023 | Capaian (%) | Peringkat Capaian | Realisasi 2022 | Pertumbuhan (%) | Kontribusi thd Kanwil (%)
KPP Pratama Kotalama | 419,50 | 429,16 | 102,30 | 3 | 389,00 | 10,32 | 17,41
KPP Pratama Muara Hilir | 512,30 | 498,76 | 97,36 | 5 | 471,02 | 5,89 | 20,23
KPP Pratama Bukit Raya | 287,65 | 301,18 | 104,70 | 1 | 265,94 | 13,25 | 12,22
KPP Pratama Tanjung Lestari | 164,90 | 166,43 | 100,93 | 4 | 168,27 | (1,09) | 6,75
KPP Madya Kotaraya | 1.025,40 | 1.069,85 | 104,33 | 2 | 987,31 | 8,36 | 43,39
Jumlah Kanwil | 2.409,75 | 2.465,38 | 102,31 |  | 2.281,54 | 8,06 | 100,00
`,
    },
    {
      name: "Kepatuhan dan SDM",
      sheet: `
Tabel 3.7 Kepatuhan Penyampaian SPT Tahunan
Jenis Wajib Pajak | WP Terdaftar Wajib SPT | Target SPT 2023 | SPT Diterima |  |  |  | Capaian Target (%) | Rasio Kepatuhan (%)
 |  |  | 2021 | 2022 | 2023 | Pertumbuhan 2022-2023 (%) |  |
(1) | (2) | (3) | (4) | (5) | (6) | (7)=((6)-(5))/(5) | (8)=(6)/(3) | (9)=(6)/(2)
WP Badan | 4.312 | 2.890 | 2.514 | 2.703 | 2.786 | 3,07 | 96,40 | 64,61
WP OP Karyawan | 38.745 | 34.100 | 30.872 | 33.156 | 36.294 | 9,46 | 106,43 | 93,67
WP OP Non Karyawan | 9.180 | 6.250 | 6.421 | 6.098 | 5.927 | (2,80) | 94,83 | 64,56
Jumlah | 52.237 | 43.240 | 39.807 | 41.957 | 45.007 | 7,27 | 104,09 | 86,16

Tabel 3.8 Tindak Lanjut SP2DK per Seksi Tahun 2023
Seksi | SP2DK Terbit | LHP2DK Selesai | % Selesai | Potensi (Rp juta) | Realisasi (Rp juta) | % Realisasi | Selisih (Terbit - Selesai)
Pengawasan I | 412 | 398 | 96,60 | 6.845 | 5.917 | 86,44 | 14
Pengawasan II | 386 | 391 | 101,30 | 9.120 | 9.374 | 102,79 | (5)
Pengawasan III | 294 | 271 | 92,18 | 4.305 | 3.088 | 71,73 | 23
Pengawasan IV | 337 | 337 | 100,00 | 5.518 | 4.960 | 89,89 | nihil
Total | 1.429 | 1.397 | 97,76 | 25.788 | 23.339 | 90,50 | 32
Penyelesaian Seksi Pengawasan II melebihi SP2DK terbit karena termasuk 5 SP2DK yang diterbitkan tahun 2022

Tabel 2.1 Komposisi Pegawai menurut Jabatan, Jenis Kelamin dan Usia per 31 Desember 2023 (orang)
Jabatan | Jenis Kelamin |  | Kelompok Usia |  |  |  | Jumlah | %
 | Pria | Wanita | < 30 | 30 - 39 | 40 - 49 | >= 50 |  |
Kepala Kantor | 1 | - | - | - | - | 1 | 1 | 1,4
Kepala Seksi/Subbagian | 7 | 2 | - | 1 | 6 | 2 | 9 | 12,7
Account Representative | 14 | 9 | 3 | 12 | 7 | 1 | 23 | 32,4
Fungsional Pemeriksa Pajak | 6 | 2 | - | 4 | 3 | 1 | 8 | 11,3
Fungsional Penyuluh | 2 | 2 | 1 | 2 | 1 | - | 4 | 5,6
Juru Sita | 2 | - | - | 2 | - | - | 2 | 2,8
Pelaksana | 13 | 11 | 15 | 5 | 3 | 1 | 24 | 33,8
Jumlah | 45 | 26 | 19 | 26 | 20 | 6 | 71 | 100,0
`,
    },
    {
      name: "Anggaran dan IKPA",
      sheet: `
Tabel 3.9 Pagu dan Realisasi DIPA per Program, Kegiatan dan RO TA 2023
Kode | Uraian | Pagu (Rp) |  | Realisasi (Rp) | % *) | Sisa Pagu (Rp) | Capaian Output |  |  |
 |  | Awal | Akhir |  |  |  | Target | Realisasi | Satuan | %
CC | Program Pengelolaan Penerimaan Negara | 746.000.000 | 750.610.000 | 734.488.465 | 97,85 | 16.121.535 |  |  |  |
CC.4794 | Ekstensifikasi Penerimaan Negara | 86.450.000 | 91.200.000 | 90.874.300 | 99,64 | 325.700 |  |  |  |
CC.4794.BDB.001 | Perluasan Basis Perpajakan | 86.450.000 | 91.200.000 | 90.874.300 | 99,64 | 325.700 | 6 | 6 | Kegiatan | 100,00
CC.4791 | Pelayanan, Komunikasi dan Edukasi | 196.900.000 | 183.665.000 | 179.250.050 | 97,59 | 4.414.950 |  |  |  |
CC.4791.BAH.003 | Layanan dan Konsultasi Perpajakan | 124.600.000 | 118.750.000 | 117.962.450 | 99,33 | 787.550 | 12 | 12 | Layanan | 100,00
CC.4791.BDC.001 | Edukasi Perpajakan | 72.300.000 | 64.915.000 | 61.287.600 | 94,41 | 3.627.400 | 40 | 43 | Kegiatan | 107,50
CC.4792 | Pengawasan dan Penegakan Hukum | 462.650.000 | 475.745.000 | 464.364.115 | 97,60 | 11.380.885 |  |  |  |
CC.4792.BHB.001 | Pengawasan dan Pemeriksaan Pajak | 318.750.000 | 336.480.000 | 335.917.215 | 99,83 | 562.785 | 150 | 148 | Laporan | 98,67
CC.4792.BHB.004 | Penagihan Aktif | 143.900.000 | 139.265.000 | 128.446.900 | 92,23 | 10.818.100 | 210 | 187 | Tindakan | 89,05
WA | Program Dukungan Manajemen | 5.210.170.000 | 5.406.940.000 | 5.368.023.153 | 99,28 | 38.916.847 |  |  |  |
WA.4708 | Pengelolaan Keuangan, BMN dan Umum | 5.113.370.000 | 5.332.590.000 | 5.297.904.903 | 99,34 | 34.685.097 |  |  |  |
WA.4708.EBA.956 | Layanan BMN | 15.600.000 | 15.600.000 | 15.588.000 | 99,92 | 12.000 | 1 | 1 | Layanan | 100,00
WA.4708.EBA.962 | Layanan Umum | 284.350.000 | 296.740.000 | 295.103.875 | 99,44 | 1.636.125 | 1 | 1 | Layanan | 100,00
WA.4708.EBA.994 | Layanan Perkantoran | 4.362.180.000 | 4.518.965.000 | 4.487.316.928 | 99,29 | 31.648.072 | 1 | 1 | Layanan | 100,00
WA.4708.EBB.951 | Layanan Sarana Internal | 412.500.000 | 467.825.000 | 466.910.500 | 99,80 | 914.500 | 31 | 31 | Unit | 100,00
WA.4708.EBD.955 | Layanan Manajemen Keuangan | 38.740.000 | 33.460.000 | 32.985.600 | 98,58 | 474.400 | 4 | 4 | Dokumen | 100,00
WA.4709 | Pengelolaan Organisasi dan SDM | 96.800.000 | 74.350.000 | 70.118.250 | 94,30 | 4.231.750 |  |  |  |
WA.4709.EBC.996 | Layanan Pendidikan dan Pelatihan | 96.800.000 | 74.350.000 | 70.118.250 | 94,30 | 4.231.750 | 85 | 81 | Orang | 95,29
 | JUMLAH | 5.956.170.000 | 6.157.550.000 | 6.102.511.618 | 99,10 | 55.038.382 |  |  |  |
*) persentase realisasi ditulis dua angka di belakang koma tanpa pembulatan ke atas

Tabel 3.10 Realisasi menurut Jenis Belanja TA 2022 dan 2023
Jenis Belanja | TA 2022 |  |  | TA 2023 |  |  | Selisih Realisasi (Rp)
 | Pagu (Rp) | Realisasi (Rp) | % | Pagu (Rp) | Realisasi (Rp) | % |
51 Belanja Pegawai | 2.588.450.000 | 2.571.903.118 | 99,36 | 2.714.330.000 | 2.702.816.540 | 99,58 | 130.913.422
52 Belanja Barang | 2.896.175.000 | 2.790.446.293 | 96,35 | 2.975.395.000 | 2.932.784.578 | 98,57 | 142.338.285
53 Belanja Modal | 538.200.000 | 536.947.000 | 99,77 | 467.825.000 | 466.910.500 | 99,80 | (70.036.500)
Total | 6.022.825.000 | 5.899.296.411 | 97,95 | 6.157.550.000 | 6.102.511.618 | 99,11 | 203.215.207
Terbilang realisasi TA 2023: enam miliar seratus dua juta lima ratus sebelas ribu enam ratus delapan belas rupiah

Tabel 3.11 Rencana Penarikan Dana (RPD) dan Realisasi Belanja per Bulan TA 2023 (ribu rupiah)
Bulan | RPD | Realisasi | Deviasi | Deviasi (%) | Realisasi Kumulatif | % thd Pagu Akhir
Januari | 274.687 | 287.837 | 13.150 | 4,79 | 287.837 | 4,67
Februari | 404.245 | 400.944 | (3.301) | 0,82 | 688.781 | 11,19
Maret | 416.898 | 445.274 | 28.376 | 6,81 | 1.134.055 | 18,42
April | 576.253 | 576.253 | - | - | 1.710.308 | 27,78
Mei | 546.458 | 519.284 | (27.174) | 4,97 | 2.229.592 | 36,21
Juni | 571.456 | 559.328 | (12.128) | 2,12 | 2.788.920 | 45,29
Juli | 526.338 | 491.870 | (34.468) | 6,55 | 3.280.790 | 53,28
Agustus | 439.152 | 448.024 | 8.872 | 2,02 | 3.728.814 | 60,56
September | 495.672 | 476.037 | (19.635) | 3,96 | 4.204.851 | 68,29
Oktober | 500.318 | 488.068 | (12.250) | 2,45 | 4.692.919 | 76,21
November | 552.500 | 540.193 | (12.307) | 2,23 | 5.233.112 | 84,99
Desember | 853.573 | 869.400 | 15.827 | 1,85 | 6.102.512 | 99,11
Jumlah | 6.157.550 | 6.102.512 | (55.038) | 0,89 | 6.102.512 | 99,11
Deviasi = Realisasi - RPD; persentase deviasi dihitung dari nilai mutlak terhadap RPD

Tabel 3.12 Indikator Kinerja Pelaksanaan Anggaran (IKPA) Satker TA 2023, OM-SPAN per 15 Januari 2024
Uraian | Kualitas Perencanaan |  | Kualitas Pelaksanaan |  |  |  |  | Kualitas Hasil | Jumlah
 | Revisi DIPA | Deviasi Hal III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Dispensasi SPM | Capaian Output |
Nilai | 100.00 | 88.42 | 96.75 | n/a | 98.60 | 94.18 | 100.00 | 97.36 |
Bobot (%) | 10 | 10 | 20 | 10 | 10 | 10 | 5 | 25 | 100
Nilai Akhir (Nilai x Bobot) | 10.00 | 8.84 | 19.35 | - | 9.86 | 9.42 | 5.00 | 24.34 | 86.81
Konversi Bobot |  |  |  |  |  |  |  |  | 90%
Nilai IKPA (Nilai Akhir / Konversi Bobot) |  |  |  |  |  |  |  |  | 96.46
Satker tidak memiliki kontrak yang didaftarkan sehingga Belanja Kontraktual tidak dinilai dan bobotnya dikeluarkan

Tabel 3.13 Nilai IKPA Triwulanan
Tahun | s.d. TW I | s.d. TW II | s.d. TW III | s.d. TW IV | Naik/(Turun) TW IV thd Tahun Sebelumnya | Kategori TW IV
2021 | 86.14 | 88.93 | 90.27 | 92.58 | - | Baik
2022 | 88.05 | 90.61 | 93.12 | 94.83 | 2.25 | Baik
2023 | 91.36 | 92.74 | 94.05 | 96.46 | 1.63 | Sangat Baik
Kategori: >= 95 Sangat Baik; 89 - < 95 Baik; 70 - < 89 Cukup; < 70 Kurang
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA

Nilai Kinerja Organisasi KPP Pratama Kotalama tahun 2023 sebesar 105,17, turun 0,68 poin dari tahun 2022 sebesar 105,85.
Dari 12 IKU, sebanyak sepuluh IKU berstatus hijau dan dua IKU berstatus kuning, sedangkan tidak ada IKU berstatus merah.
Penerimaan pajak neto terealisasi Rp429.156.152.173 atau 102,30% dari target Rp419.500.000.000, dan tumbuh 10,32% dibandingkan tahun 2022.
Penyumbang terbesar penerimaan adalah PPN Dalam Negeri sebesar Rp193.427.158.643 atau 45,07% dari total penerimaan, sementara sektor yang mengalami kontraksi hanya Pertambangan dan Penggalian sebesar 7,10%.
Penerimaan neto tertinggi terjadi pada bulan Desember dan terendah pada bulan Februari; pengembalian (SPMKP) terbesar terjadi pada bulan Agustus sebesar Rp3.846.215.700.
Jumlah SPT Tahunan yang diterima 45.007 SPT dari target 43.240 SPT (104,09%), bertambah 3.050 SPT dari tahun sebelumnya, dengan rasio kepatuhan 86,16%.
Capaian terendah terdapat pada IKU 3a-N, yaitu penerimaan dari kegiatan PKM yang terealisasi 93,07% dari target 100,00%, sedangkan IKU 4a-N dibatasi pada capaian 120,00%.
Dibandingkan dengan capaian nasional, KPP Pratama Kotalama berada di atas nasional pada dua dari lima ukuran, dan capaian penerimaannya menempati peringkat ketiga dari lima KPP di lingkungan Kanwil.
Realisasi anggaran sampai dengan 31 Desember 2023 sebesar Rp6.102.511.618 dari pagu Rp6.157.550.000 atau 99,11%, menyisakan Rp55.038.382.
Nilai IKPA tahun 2023 mencapai 96,46 dengan kategori Sangat Baik, meningkat 1,63 poin dibandingkan tahun 2022.
`,
    },
  ],
  mistakes: [
    { sheet: "PK", cell: "E10", right: "6,00", wrong: "9,00" },
    { sheet: "Capaian Triwulan", cell: "F19", right: "87,50", wrong: "63,56" },
    { sheet: "Capaian Triwulan", cell: "F32", right: "103,67", wrong: "96,33" },
    { sheet: "NKO", cell: "F9", right: "Kuning", wrong: "Hijau" },
    { sheet: "Penerimaan", cell: "E11", right: "55032764981", wrong: "50532764981" },
    { sheet: "Penerimaan", cell: "H19", right: "0.0196", wrong: "0.1960" },
    { sheet: "Penerimaan", cell: "D30", right: "(4,75)", wrong: "4,75" },
    { sheet: "Bulanan", cell: "C15", right: "5.336.199.931", wrong: "4.469.707.727" },
    { sheet: "Perbandingan", cell: "G17", right: "Di bawah", wrong: "Di atas" },
    { sheet: "Kepatuhan dan SDM", cell: "E6", right: "33.156", wrong: "33.516" },
    { sheet: "Kepatuhan dan SDM", cell: "E25", right: "4", wrong: "5" },
    { sheet: "Anggaran dan IKPA", cell: "E7", right: "179.250.050", wrong: "117.962.450" },
    { sheet: "Anggaran dan IKPA", cell: "F42", right: "3.280.790", wrong: "3.208.790" },
    { sheet: "Anggaran dan IKPA", cell: "A32", right: "seratus dua juta", wrong: "seratus dua puluh juta" },
    { sheet: "Narasi", cell: "A3", right: "turun 0,68 poin", wrong: "naik 0,68 poin" },
    { sheet: "Narasi", cell: "A7", right: "terjadi pada bulan Agustus", wrong: "terjadi pada bulan Mei" },
  ],
};
