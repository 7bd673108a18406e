import type { ReportCase } from "./report-case";

/** An election commission: voters by sex, turnout, logistics, truncated percents. */
export const kpu: ReportCase = {
  name: "an election commission of a district",
  year: 2024,
  sheets: [
    {
      name: "T1",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3"],
      sheet: `
Tabel 1. Daftar Pemilih Tetap
No | Kecamatan | Pemilih |  |  | TPS | KK
 |  | Laki-laki | Perempuan | L+P |  |
1 | Kec. Alasan | 41.205 | 42.011 | 83.216 | 66 | 18.204
2 | Kec. Bintaro | 28.750 | 29.310 | 58.060 | 48 | 12.333
3 | Kec. Ciruas | 35.114 | 34.988 | 70.102 | 57 | 15.090
4 | Kec. Dander | 19.880 | 20.114 | 39.994 | 33 | 8.702
5 | Kec. Eremerasa | 22.431 | 22.906 | 45.337 | 37 | 9.911
 | JUMLAH | 147.380 | 149.329 | 296.709 | 241 | 64.240
`,
    },
    {
      name: "T2",
      sheet: `
Tabel 2. Partisipasi
No | Kecamatan | DPT | Pengguna Hak Pilih | Tidak Menggunakan | Partisipasi (%)
1 | Kec. Alasan | 83.216 | 68.412 | 14.804 | 82,21
2 | Kec. Bintaro | 58.060 | 49.977 | 8.083 | 86,08
3 | Kec. Ciruas | 70.102 | 58.940 | 11.162 | 84,08
4 | Kec. Dander | 39.994 | 33.015 | 6.979 | 82,55
5 | Kec. Eremerasa | 45.337 | 38.750 | 6.587 | 85,47
 | Total | 296.709 | 249.094 | 47.615 | 83,95
`,
    },
    {
      name: "T3",
      sheet: `
Tabel 3. Capaian Kinerja
No | Indikator Kinerja | Target | Realisasi | Capaian | Kategori
SS1 | Persentase partisipasi pemilih dalam Pemilu | 77,5 % | 83,95 % | 108,32 % | Sangat Berhasil
SS2 | Persentase pemilih yang terdaftar dalam DPT | 99 % | 99,64 % | 100,65 % | Sangat Berhasil
SS3 | Persentase KPPS yang telah dibentuk tepat waktu | 100 % | 100,00 % | 100,00 % | Berhasil
SS4 | Persentase sengketa hukum yang dimenangkan | 90 % | 100,00 % | 111,11 % | Sangat Berhasil
SS5 | Nilai evaluasi akuntabilitas kinerja | 70 | 72,35 | 103,36 % | Sangat Berhasil
`,
    },
    {
      name: "T4",
      sheet: `
Tabel 4. Anggaran
Kode | Kegiatan | Pagu | Realisasi | Persentase | Sisa
3355 | Pelaksanaan Manajemen Keuangan | Rp. 1.452.300.000,- | Rp. 1.450.118.400,- | 99,84% | Rp. 2.181.600,-
3356 | Pengelolaan Data dan Logistik | Rp. 812.450.000,- | Rp. 790.331.250,- | 97,27% | Rp. 22.118.750,-
3360 | Operasional dan Pemeliharaan Kantor | Rp. 2.310.800.000,- | Rp. 2.287.654.321,- | 98,99% | Rp. 23.145.679,-
6709 | Pembentukan Badan Adhoc | Rp. 18.450.112.000,- | Rp. 18.118.904.500,- | 98,20% | Rp. 331.207.500,-
6711 | Sosialisasi dan Partisipasi | Rp. 745.000.000,- | Rp. 744.915.000,- | 99,98% | Rp. 85.000,-
Jumlah |  | Rp. 23.770.662.000,- | Rp. 23.391.923.471,- | 98,40% | Rp. 378.738.529,-
`,
    },
    {
      name: "T5",
      sheet: `
Tabel 5. Perkembangan partisipasi
Uraian | 2021 | 2022 | 2023 | 2024
Target (%) | 71,20 | 75,00 | 76,00 | 77,50
Realisasi (%) | 68,90 | 76,45 | 77,02 | 83,95
Capaian (%) | 96,77 | 101,93 | 101,34 | 108,32
`,
    },
    {
      name: "T6",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2"],
      sheet: `
Tabel 6. Sosialisasi
No | Kegiatan | Frekuensi |  |  | Peserta |  |
 |  | Target | Realisasi | % | Target | Realisasi | %
1 | Sosialisasi tatap muka | 45 | 48 | 106,7 | 2.250 | 2.410 | 107,1
2 | Pendidikan pemilih pemula | 12 | 12 | 100,0 | 1.200 | 1.185 | 98,8
3 | Kirab | 3 | 3 | 100,0 | 5.000 | 6.100 | 122,0
4 | Media sosial | 120 | 131 | 109,2 | - | - | -
`,
    },
    {
      name: "T7",
      sheet: `
Tabel 7. Logistik
No | Jenis | Kebutuhan | Diterima | Rusak | Baik
1 | Surat suara | 510.420 | 510.420 | 312 | 510.108
2 | Kotak suara | 1.446 | 1.450 | 0 | 1.450
3 | Bilik suara | 964 | 964 | 4 | 960
4 | Tinta | 482 | 482 | 1 | 481
`,
    },
    {
      name: "Narasi",
      sheet: `
Jumlah pemilih dalam DPT Kabupaten sebanyak 296.709 pemilih yang terdiri dari 147.380 pemilih laki-laki dan 149.329 pemilih perempuan.
Pemilih tersebut tersebar di 5 (lima) kecamatan dan 241 (dua ratus empat puluh satu) TPS.
Pemilih yang menggunakan hak pilih sebanyak 249.094 orang sehingga tingkat partisipasi mencapai 83,95%.
Sebanyak 47.615 pemilih tidak menggunakan hak pilihnya.
Partisipasi pemilih ditargetkan 77,5% dan terealisasi 83,95% sehingga capaiannya 108,32%.
Dibandingkan tahun 2023 sebesar 77,02%, partisipasi tahun 2024 naik 6,93%.
Kecamatan dengan partisipasi tertinggi adalah Kec. Bintaro sebesar 86,08%.
Pagu anggaran KPU Kabupaten sebesar Rp. 23.770.662.000,- dengan realisasi Rp. 23.391.923.471,- atau 98,41% sehingga terdapat sisa Rp. 378.738.529,-.
Anggaran terbesar adalah pembentukan Badan Adhoc sebesar Rp. 18.450.112.000,- atau 77,62% dari total pagu sebesar Rp. 23.770.662.000,-.
Realisasi kegiatan sosialisasi Rp. 744.915.000,- dari pagu Rp. 745.000.000,- atau 99,99%.
Sosialisasi tatap muka terlaksana 48 kali dari target 45 kali (106,7%) dengan peserta 2.410 orang dari target 2.250 orang.
Terdapat 4 sengketa hukum dan seluruhnya (100%) dimenangkan KPU.
Surat suara yang diterima 510.420 lembar, 312 lembar di antaranya rusak.
Dari 10 PPK per kecamatan, total anggota PPK sebanyak 25 orang dari 5 kecamatan.
Nilai AKIP sebesar 72,35 dengan predikat BB.
`,
    },
  ],
  mistakes: [
    { sheet: "T1", cell: "E6", right: "70.102", wrong: "71.002" },
    { sheet: "T1", cell: "E9", right: "296.709", wrong: "253.715" },
    { sheet: "T2", cell: "F6", right: "82,55", wrong: "82,45" },
    { sheet: "T2", cell: "D8", right: "249.094", wrong: "250.094" },
    { sheet: "T3", cell: "E6", right: "111,11 %", wrong: "101,11 %" },
    { sheet: "T4", cell: "F4", right: "22.118.750", wrong: "22.127.750" },
    { sheet: "T4", cell: "C8", right: "23.770.662.000", wrong: "23.025.662.000" },
    { sheet: "T5", cell: "C5", right: "101,93", wrong: "110,93" },
    { sheet: "T6", cell: "E4", right: "106,7", wrong: "105,7" },
    { sheet: "T7", cell: "E3", right: "312", wrong: "321" },
    { sheet: "Narasi", cell: "A1", right: "149.329", wrong: "150.329" },
    { sheet: "Narasi", cell: "A2", right: "dua ratus empat puluh satu", wrong: "dua ratus lima puluh satu" },
    { sheet: "Narasi", cell: "A5", right: "108,32", wrong: "105,71" },
    { sheet: "Narasi", cell: "A8", right: "378.738.529", wrong: "378.638.529" },
    { sheet: "Narasi", cell: "A9", right: "77,62", wrong: "77,26" },
    { sheet: "Narasi", cell: "A15", right: "BB", wrong: "A" },
  ],
};
