import type { ReportCase } from "./report-case";

export const kppnPeriodik: ReportCase = {
  name: "a state treasury service office by quarter",
  year: 2023,
  sheets: [
    {
      name: "Kontrak Kinerja",
      sheet: `
Tabel 2. Kontrak Kinerja KPPN Ruteng Tahun 2023
Kode IKU | Indikator Kinerja Utama | Target |  |  |  | Polarisasi | Bobot IKU
 |  | Q1 | Sm1 | Q3 | Y |  |
1a | Nilai IKPA satuan kerja mitra | 90,00 | 91,00 | 91,50 | 92,00 | Max | 26%
2a | Indeks kepuasan pengguna layanan | - | - | - | 4,60 | Max | 21%
2b | Persentase SP2D yang terbit tepat waktu | 99,50 | 99,50 | 99,50 | 99,50 | Max | 14%
3a | Deviasi perencanaan kas satker | 5,00 | 5,00 | 5,00 | 5,00 | Min | 26%
3b | Rasio retur SP2D | 0,25 | 0,25 | 0,25 | 0,25 | Min | 14%
3c | Persentase penyaluran DAK Fisik dan Dana Desa | 5,00 | 38,00 | 71,00 | 98,50 | Max | 21%
4a | Indeks kualitas LK Kuasa BUN Daerah | - | 96,00 | 96,00 | 96,00 | Max | 21%
4b | Persentase LPJ Bendahara yang disampaikan tepat waktu | 100,00 | 100,00 | 100,00 | 100,00 | Max | 14%
5a | Persentase pegawai yang memenuhi standar jam pelatihan | 20,00 | 50,00 | 80,00 | 95,00 | Max | 19%
6a | Persentase realisasi anggaran KPPN | 17,00 | 46,00 | 72,00 | 96,50 | Stabilize | 19%
Tanda (-) : tidak diukur pada periode tersebut. Target Q1, Sm1, dan Q3 adalah target kumulatif
`,
    },
    {
      name: "NKO",
      sheet: `
Tabel 5. Perhitungan Nilai Kinerja Organisasi (NKO) Tahun 2023
Kode | Perspektif / Sasaran Strategis / IKU | Bobot | Bobot Tertimbang | Target | Realisasi | Polarisasi | Indeks Capaian | Indeks Tertimbang | Status
 | Stakeholder Perspective | 30% |  |  |  |  | 102,58 | 30,77 |
SS1 | Pelaksanaan anggaran satker yang optimal |  |  |  |  |  | 102,58 |  |
1a | Nilai IKPA satuan kerja mitra | 26% | 100,00% | 92,00 | 94,37 | Max | 102,58 | 102,58 | Hijau
 | Customer Perspective | 20% |  |  |  |  | 103,17 | 20,63 |
SS2 | Layanan perbendaharaan yang prima |  |  |  |  |  | 103,17 |  |
2a | Indeks kepuasan pengguna layanan | 21% | 60,00% | 4,60 | 4,83 | Max | 105,00 | 63,00 | Hijau
2b | Persentase SP2D yang terbit tepat waktu | 14% | 40,00% | 99,50 | 99,92 | Max | 100,42 | 40,17 | Hijau
 | Internal Process Perspective | 25% |  |  |  |  | 106,61 | 26,65 |
SS3 | Penyaluran dana yang akurat |  |  |  |  |  | 111,87 |  |
3a | Deviasi perencanaan kas satker | 26% | 42,62% | 5,00 | 2,15 | Min | 120,00 | 51,14 | Hijau
3b | Rasio retur SP2D | 14% | 22,95% | 0,25 | 0,21 | Min | 116,00 | 26,62 | Hijau
3c | Persentase penyaluran DAK Fisik dan Dana Desa | 21% | 34,43% | 98,50 | 97,59 | Max | 99,08 | 34,11 | Kuning
SS4 | Pertanggungjawaban yang berkualitas |  |  |  |  |  | 101,35 |  |
4a | Indeks kualitas LK Kuasa BUN Daerah | 21% | 60,00% | 96,00 | 98,60 | Max | 102,71 | 61,63 | Hijau
4b | Persentase LPJ Bendahara yang disampaikan tepat waktu | 14% | 40,00% | 100,00 | 99,31 | Max | 99,31 | 39,72 | Kuning
 | Learning and Growth Perspective | 25% |  |  |  |  | 99,96 | 24,99 |
SS5 | SDM yang kompeten |  |  |  |  |  | 101,51 |  |
5a | Persentase pegawai yang memenuhi standar jam pelatihan | 19% | 100,00% | 95,00 | 96,43 | Max | 101,51 | 101,51 | Hijau
SS6 | Pengelolaan anggaran yang optimal |  |  |  |  |  | 98,40 |  |
6a | Persentase realisasi anggaran KPPN | 19% | 100,00% | 96,50 | 98,04 | Stabilize | 98,40 | 98,40 | Kuning
 | Nilai Kinerja Organisasi (NKO) | 100% |  |  |  |  |  | 103,04 |
Indeks capaian: Max = Realisasi/Target x 100; Min = (2 - Realisasi/Target) x 100; Stabilize = 100 - (selisih mutlak Realisasi dan Target)/Target x 100; seluruhnya maksimal 120
Bobot tertimbang = bobot IKU dibagi jumlah bobot IKU dalam sasaran strategis yang sama. Nilai sasaran strategis = jumlah indeks tertimbang; nilai perspektif = rata-rata nilai sasaran strategisnya; NKO = jumlah bobot perspektif x nilai perspektif
Status: Hijau >= 100; Kuning 80 - < 100; Merah < 80

Status | Hijau | Kuning | Merah | Jumlah
Jumlah IKU | 7 | 3 | - | 10
Persentase | 70% | 30% | - | 100%
`,
    },
    {
      name: "Capaian Periodik",
      sheet: `
CAPAIAN IKU PER PERIODE TAHUN 2023

1a. Nilai IKPA satuan kerja mitra
T/R | Q1 | Sm1 | Q3 | Y | Pol/KP
Target | 90,00 | 91,00 | 91,50 | 92,00 | Max/TLK
Realisasi | 95,18 | 92,46 | 93,02 | 94,37 |
Capaian | 105,76 | 101,60 | 101,66 | 102,58 |

3b. Rasio retur SP2D
T/R | Q1 | Sm1 | Q3 | Y | Pol/KP
Target | 0,25 | 0,25 | 0,25 | 0,25 | Min/TLK
Realisasi | 0,16 | 0,20 | 0,19 | 0,21 |
Capaian | 120,00 | 120,00 | 120,00 | 116,00 |

3c. Persentase penyaluran DAK Fisik dan Dana Desa
T/R | Q1 | Sm1 | Q3 | Y | Pol/KP
Target | 5,00 | 38,00 | 71,00 | 98,50 | Max/TLK
Realisasi | 4,12 | 40,57 | 69,84 | 97,59 |
Capaian | 82,40 | 106,76 | 98,37 | 99,08 |

6a. Persentase realisasi anggaran KPPN
T/R | Q1 | Sm1 | Q3 | Y | Pol/KP
Target | 17,00 | 46,00 | 72,00 | 96,50 | Stabilize/TLK
Realisasi | 18,36 | 47,25 | 70,11 | 98,04 |
Capaian | 92,00 | 97,28 | 97,38 | 98,40 |

NILAI KINERJA ORGANISASI LIMA TAHUN
Tahun | 2019 | 2020 | 2021 | 2022 | 2023 | Rata-rata
NKO | 104,87 | 103,12 | 105,66 | 106,41 | 103,04 | 104,62
Naik/Turun | - | -1,75 | 2,54 | 0,75 | -3,37 |
`,
    },
    {
      name: "SDM",
      sheet: `
Tabel 8. Komposisi Pegawai KPPN Ruteng per 31 Desember 2023
A. Menurut Golongan dan Jenis Kelamin
Golongan | Laki-laki | Perempuan | Jumlah | %
Golongan IV | 2 | 1 | 3 | 10,71
Golongan III | 9 | 6 | 15 | 53,57
Golongan II | 7 | 3 | 10 | 35,71
Total | 18 | 10 | 28 | 100,00
% | 64,29 | 35,71 | 100,00 |

B. Menurut Unit dan Pendidikan (orang)
Unit | SMA/D1 | D3 | S1/D4 | S2 | Jumlah | Memenuhi Jamlat | Belum
Kepala Kantor | - | - | - | 1 | 1 | 1 | -
Subbagian Umum | 1 | 2 | 3 | - | 6 | 6 | -
Seksi Pencairan Dana | - | 3 | 3 | 1 | 7 | 7 | -
Seksi MSKI | - | 1 | 4 | - | 5 | 5 | -
Seksi Bank | 1 | 1 | 2 | - | 4 | 4 | -
Seksi Verifikasi dan Akuntansi | - | 2 | 2 | 1 | 5 | 4 | 1
Jumlah | 2 | 9 | 14 | 3 | 28 | 27 | 1
Persentase | 7,1% | 32,1% | 50,0% | 10,7% | 100,0% | 96,4% | 3,6%
`,
    },
    {
      name: "Penyaluran Dana",
      sheet: `
Tabel 12. Penyaluran Dana APBN menurut Satuan Kerja s.d. 31 Desember 2023 (dalam ribuan rupiah)
Kode | Satuan Kerja | Pagu | Realisasi |  |  |  | Sisa Pagu | %
 |  |  | Belanja Pegawai | Belanja Barang | Belanja Modal | Jumlah |  |
1 | 2 | 3 | 4 | 5 | 6 | 7=4+5+6 | 8=3-7 | 9=7/3x100
018452 | Pengadilan Negeri Ruteng | 6.643.675 | 4.159.697 | 2.045.329 | 318.500 | 6.523.526 | 120.149 | 98,19
031877 | Polres Manggarai | 58.208.145 | 38.355.286 | 17.477.268 | 2.132.130 | 57.964.684 | 243.461 | 99,58
097316 | Rutan Kelas IIB Ruteng | 9.000.595 | 5.091.008 | 3.869.179 | - | 8.960.187 | 40.408 | 99,55
241960 | KPU Kabupaten Manggarai | 16.610.915 | 2.263.925 | 12.518.213 | 86.219 | 14.868.357 | 1.742.558 | 89,50
415083 | BPS Kabupaten Manggarai | 8.764.295 | 3.626.382 | 4.802.500 | 142.150 | 8.571.032 | 193.263 | 97,79
634277 | Kantor Kementerian Agama Kab. Manggarai | 71.490.540 | 61.486.322 | 7.918.813 | 1.798.293 | 71.203.428 | 287.112 | 99,59
 | Jumlah | 170.718.165 | 114.982.620 | 48.631.302 | 4.477.292 | 168.091.214 | 2.626.951 | 98,46
Persentase pada kolom 9 dipotong dua angka di belakang koma (tidak dibulatkan)

Tabel 13. Penyaluran DAK Fisik dan Dana Desa (dalam ribuan rupiah)
Kabupaten | Jenis | Alokasi | Disalurkan | Belum Disalurkan | %
Kabupaten Manggarai | DAK Fisik | 128.436.500 | 121.907.842 | 6.528.658 | 94,92
 | Dana Desa | 117.284.906 | 117.284.906 | - | 100,00
 | Subtotal | 245.721.406 | 239.192.748 | 6.528.658 | 97,34
Kabupaten Manggarai Timur | DAK Fisik | 141.570.220 | 133.842.915 | 7.727.305 | 94,54
 | Dana Desa | 133.617.448 | 131.985.230 | 1.632.218 | 98,78
 | Subtotal | 275.187.668 | 265.828.145 | 9.359.523 | 96,60
Kabupaten Manggarai Barat | DAK Fisik | 119.804.365 | 117.265.108 | 2.539.257 | 97,88
 | Dana Desa | 124.950.771 | 124.950.771 | - | 100,00
 | Subtotal | 244.755.136 | 242.215.879 | 2.539.257 | 98,96
Total per jenis | DAK Fisik | 389.811.085 | 373.015.865 | 16.795.220 | 95,69
 | Dana Desa | 375.853.125 | 374.220.907 | 1.632.218 | 99,57
TOTAL |  | 765.664.210 | 747.236.772 | 18.427.438 | 97,59
`,
    },
    {
      name: "Penerimaan",
      sheet: `
Tabel 15. Penerimaan Negara melalui KPPN Ruteng Tahun 2021-2023 (miliar rupiah)
Uraian | 2021 | 2022 | 2023 | Pertumbuhan (%) |  | Kontribusi 2023 (%)
 |  |  |  | 2022 | 2023 |
Pajak Penghasilan | 86,42 | 91,37 | 104,85 | 5,73 | 14,75 | 44,57
PPN dan PPnBM | 73,18 | 88,06 | 95,61 | 20,33 | 8,57 | 40,64
PBB dan Pajak Lainnya | 4,97 | 3,86 | 3,52 | -22,33 | -8,81 | 1,50
PNBP | 21,35 | 24,90 | 31,28 | 16,63 | 25,62 | 13,30
Total Penerimaan | 185,92 | 208,19 | 235,26 | 11,98 | 13,00 | 100,00

Tabel 16. Rincian PNBP Tahun 2023 (Rp)
Jenis PNBP | Semester I | Semester II | Jumlah | Porsi (%)
PNBP Jasa Layanan dan Administrasi | 6.842.315.700 | 7.910.446.250 | 14.752.761.950 | 47,16
PNBP Pendidikan | 4.376.528.000 | 5.103.984.500 | 9.480.512.500 | 30,31
PNBP Kepolisian (SIM, STNK, BPKB) | 2.918.640.000 | 3.246.175.000 | 6.164.815.000 | 19,71
Pendapatan Lain-lain | 418.327.915 | 463.582.635 | 881.910.550 | 2,82
Jumlah | 14.555.811.615 | 16.724.188.385 | 31.280.000.000 | 100,00
`,
    },
    {
      name: "SP2D",
      sheet: `
Tabel 17. Penerbitan SP2D Tahun 2023 (lembar)
Jenis SPM | Q1 | Q2 | Q3 | Q4 | Jumlah | Tepat Waktu | Terlambat | % Tepat Waktu
LS Kontraktual | 112 | 184 | 203 | 371 | 870 | 869 | 1 | 99,88
LS Non Kontraktual | 946 | 1.127 | 1.085 | 1.402 | 4.560 | 4.556 | 4 | 99,91
GUP/GUP KKP | 318 | 402 | 387 | 455 | 1.562 | 1.560 | 2 | 99,87
Gaji Induk dan Tunjangan | 421 | 438 | 426 | 433 | 1.718 | 1.718 | - | 100,00
UP/TUP/PTUP | 96 | 41 | 58 | 37 | 232 | 232 | - | 100,00
Jumlah | 1.893 | 2.192 | 2.159 | 2.698 | 8.942 | 8.935 | 7 | 99,92
Retur SP2D | 3 | 5 | 4 | 7 | 19 |  |  |
Rasio retur (%) | 0,16 | 0,23 | 0,19 | 0,26 | 0,21 |  |  |
Persentase tepat waktu dipotong dua desimal agar tidak terbaca 100%, rasio retur dibulatkan
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 20. Realisasi Anggaran KPPN Ruteng TA 2023 menurut Program dan Kegiatan
Kode | Program/Kegiatan | Pagu | Realisasi | % Realisasi | Sisa | % Sisa
CA | Program Pengelolaan Perbendaharaan, Kekayaan Negara dan Risiko | #381405000~#,##0 | #371333650~#,##0 | #0.9736~0.00% | #10071350~#,##0 | #0.0264~0.00%
4709 | Pengelolaan Perbendaharaan dan Kas Negara di Daerah | #212480000~#,##0 | #207915400~#,##0 | #0.9785~0.00% | #4564600~#,##0 | #0.0215~0.00%
4711 | Pembinaan Pelaksanaan Anggaran Satker | #168925000~#,##0 | #163418250~#,##0 | #0.9674~0.00% | #5506750~#,##0 | #0.0326~0.00%
WA | Program Dukungan Manajemen | #3101517000~#,##0 | #3043485518~#,##0 | #0.9813~0.00% | #58031482~#,##0 | #0.0187~0.00%
4714 | Pengelolaan Keuangan, BMN dan Umum | #2945617000~#,##0 | #2893207118~#,##0 | #0.9822~0.00% | #52409882~#,##0 | #0.0178~0.00%
4715 | Pengelolaan Organisasi dan SDM | #94360000~#,##0 | #88742500~#,##0 | #0.9405~0.00% | #5617500~#,##0 | #0.0595~0.00%
4719 | Pengelolaan Sistem Informasi | #61540000~#,##0 | #61535900~#,##0 | #0.9999~0.00% | #4100~#,##0 | #0.0001~0.00%
 | Jumlah | #3482922000~#,##0 | #3414819168~#,##0 | #0.9804~0.00% | #68102832~#,##0 | #0.0196~0.00%

Tabel 21. Realisasi menurut Jenis Belanja Tahun 2022 dan 2023
Jenis Belanja | 2022 |  |  | 2023 |  |  | Naik/(Turun) Realisasi
 | Pagu | Realisasi | % | Pagu | Realisasi | % |
Belanja Pegawai | 1.897.600.000 | 1.893.418.225 | 99,78% | 1.985.430.000 | 1.968.712.306 | 99,16% | 75.294.081
Belanja Barang | 1.274.915.000 | 1.251.063.770 | 98,13% | 1.342.692.000 | 1.297.781.862 | 96,66% | 46.718.092
Belanja Modal | 215.600.000 | 214.975.000 | 99,71% | 154.800.000 | 148.325.000 | 95,82% | (66.650.000)
Jumlah | 3.388.115.000 | 3.359.456.995 | 99,15% | 3.482.922.000 | 3.414.819.168 | 98,04% | 55.362.173
`,
    },
    {
      name: "Narasi",
      sheet: `
Ikhtisar Kinerja KPPN Ruteng Tahun 2023

Nilai Kinerja Organisasi (NKO) KPPN Ruteng tahun 2023 adalah 103,04, turun 3,37 poin dibandingkan tahun 2022 sebesar 106,41.
Dari 10 IKU, sebanyak 7 IKU berstatus Hijau dan 3 IKU berstatus Kuning, sedangkan IKU berstatus Merah tidak ada.
Perspektif dengan nilai tertinggi adalah Internal Process Perspective (106,61) dan yang terendah adalah Learning and Growth Perspective (99,96).
Selama tahun 2023 diterbitkan 8.942 lembar SP2D, 8.935 lembar di antaranya tepat waktu, dengan penerbitan terbanyak pada Q4 yaitu 2.698 lembar.
Retur SP2D berjumlah 19 lembar sehingga rasionya 0,21%, lebih rendah dari batas target 0,25%.
DAK Fisik dan Dana Desa disalurkan 97,59% dari alokasi, dan sisa yang belum disalurkan sebesar Rp18.427.438 ribu; Dana Desa Kabupaten Manggarai dan Kabupaten Manggarai Barat disalurkan seluruhnya.
Satuan kerja dengan penyerapan terendah adalah KPU Kabupaten Manggarai sebesar 89,50% dan pagu terbesar dimiliki Kantor Kementerian Agama Kab. Manggarai.
Penerimaan negara tumbuh 13,00% menjadi Rp235,26 miliar, dan PNBP naik Rp6,38 miliar dari tahun 2022.
Anggaran KPPN terealisasi Rp3.414.819.168 dari pagu Rp3.482.922.000 atau 98,04%, dengan sisa Rp68.102.832.
Pegawai KPPN Ruteng berjumlah 28 orang, terdiri atas 18 laki-laki dan 10 perempuan, dan 27 orang telah memenuhi standar jam pelatihan.
`,
    },
  ],
  mistakes: [
    { sheet: "NKO", cell: "H10", right: "106,61", wrong: "111,87" },
    { sheet: "NKO", cell: "J17", right: "Kuning", wrong: "Hijau" },
    { sheet: "NKO", cell: "H22", right: "98,40", wrong: "101,60" },
    { sheet: "Capaian Periodik", cell: "D7", right: "101,66", wrong: "116,60" },
    { sheet: "Capaian Periodik", cell: "C19", right: "106,76", wrong: "98,37" },
    { sheet: "Capaian Periodik", cell: "D30", right: "2,54", wrong: "-2,54" },
    { sheet: "SDM", cell: "C7", right: "10", wrong: "9" },
    { sheet: "Penyaluran Dana", cell: "E8", right: "12.518.213", wrong: "12.581.213" },
    { sheet: "Penyaluran Dana", cell: "E21", right: "9.359.523", wrong: "7.727.305" },
    { sheet: "Penerimaan", cell: "E5", right: "20,33", wrong: "16,90" },
    { sheet: "SP2D", cell: "D8", right: "2.159", wrong: "2.101" },
    { sheet: "Anggaran", cell: "F8", right: "5617500", wrong: "5671500" },
    { sheet: "Anggaran", cell: "D17", right: "99,71%", wrong: "97,91%" },
    { sheet: "Narasi", cell: "A6", right: "Q4", wrong: "Q3" },
    { sheet: "Narasi", cell: "A10", right: "naik Rp6,38 miliar", wrong: "naik Rp3,55 miliar" },
    { sheet: "Narasi", cell: "A12", right: "27 orang", wrong: "26 orang" },
  ],
};
