import type { ReportCase } from "./report-case";

export const bpsKabupaten: ReportCase = {
  name: "a district statistics office (BPS Kabupaten)",
  year: 2024,
  sheets: [
    {
      name: "PK 2024",
      merges: ["A1:D1", "A2:D2"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
BADAN PUSAT STATISTIK KABUPATEN TANAH LARAS

No | Sasaran | Indikator Kinerja | Target
(1) | (2) | (3) | (4)
1 | Meningkatnya pemanfaatan data statistik yang berkualitas | Persentase pengguna data yang menggunakan data BPS sebagai dasar perencanaan, monitoring dan evaluasi | 92,00 %
2 |  | Persentase publikasi statistik yang terbit tepat waktu | 100,00 %
3 |  | Tingkat response rate survei BPS Kabupaten | 96,00 %
4 |  | Persentase kesalahan entri dokumen *) | 2,50 %
5 | Penguatan komitmen K/L/D/I terhadap SSN | Persentase OPD yang mendapatkan rekomendasi kegiatan statistik | 50,00 %
6 |  | Persentase OPD yang menyampaikan metadata sektoral sesuai standar | 75,00 %
7 | SDM statistik yang unggul dan birokrasi yang akuntabel | Hasil penilaian SAKIP oleh Inspektorat | 68,00 Poin
8 |  | Persentase kepuasan pengguna data terhadap sarana dan prasarana PST | 95,00 %

 | Program |  | Anggaran (Rp)
1 | Program Dukungan Manajemen |  | 3.486.512.000
2 | Program Penyediaan dan Pelayanan Informasi Statistik (PPIS) |  | 1.307.488.000
 | Jumlah |  | 4.794.000.000

 | Kepala BPS Provinsi |  | Kepala BPS Kabupaten Tanah Laras

 | Ir. Suhartono, M.Si. |  | Dewi Rahmawati, S.ST., M.Si.
`,
    },
    {
      name: "Capaian",
      merges: ["A1:G1"],
      sheet: `
Tabel 3.1 Capaian Kinerja BPS Kabupaten Tanah Laras Tahun 2024
No. | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori
(1) | (2) | (3) | (4) | (5) | (6) | (7)
1 | Persentase pengguna data yang menggunakan data BPS sebagai dasar perencanaan, monitoring dan evaluasi | % | 92,00 | 95,24 | 103,52 | Sangat Baik
2 | Persentase publikasi statistik yang terbit tepat waktu | % | 100,00 | 96,00 | 96,00 | Baik
3 | Tingkat response rate survei BPS Kabupaten | % | 96,00 | 97,34 | 101,40 | Sangat Baik
4 | Persentase kesalahan entri dokumen *) | % | 2,50 | 2,15 | 114,00 | Sangat Baik
5 | Persentase OPD yang mendapatkan rekomendasi kegiatan statistik | % | 50,00 | 67,86 | 120,00 | Sangat Baik
6 | Persentase OPD yang menyampaikan metadata sektoral sesuai standar | % | 75,00 | 71,43 | 95,24 | Baik
7 | Hasil penilaian SAKIP oleh Inspektorat | Poin | 68,00 | 67,42 | 99,15 | Baik
8 | Persentase kepuasan pengguna data terhadap sarana dan prasarana PST | % | 95,00 | 97,50 | 102,63 | Sangat Baik
 | Rata-rata Capaian |  |  |  | 103,99 | Sangat Baik
*) Semakin kecil semakin baik: capaian = (2 x target - realisasi) / target x 100
Catatan: capaian dibatasi paling tinggi 120 persen. Kategori: Sangat Baik (>= 100), Baik (90 - 99,99), Cukup (< 90)

 | Rekapitulasi Kategori | Jumlah Indikator
 | Sangat Baik | 5
 | Baik | 3
 | Cukup | -
 | Jumlah | 8
`,
    },
    {
      name: "Tren",
      merges: ["A2:A3", "B2:D2", "E2:E3", "F2:F3", "G2:G3"],
      sheet: `
Tabel 3.4 Perkembangan Realisasi Indikator Tahun 2022-2024 dan Perbandingan dengan Target Renstra
Indikator | Realisasi |  |  | Perubahan 2023-2024 (poin) | Target Renstra 2024 | Capaian Renstra (%)
 | 2022 | 2023 | 2024 |  |  |
Pengguna data sebagai dasar perencanaan (%) | 91,43 | 93,02 | 95,24 | 2,22 | 92,00 | 103,52
Kesalahan entri dokumen (%) *) | 2,70 | 2,38 | 2,15 | -0,23 | 2,50 | 114,00
Nilai SAKIP (Poin) | 64,20 | 66,15 | 67,42 | 1,27 | 70,00 | 96,31
Kepuasan sarana dan prasarana PST (%) | 94,12 | 98,04 | 97,50 | -0,54 | 95,00 | 102,63
*) Indikator negatif, dihitung dengan rumus pada Tabel 3.1

Tabel 3.5 Publikasi yang Terbit Menurut Tahun
Tahun | ARC | Non ARC | Jumlah | Tepat Waktu | Terlambat | % Tepat Waktu
2022 | 13 | 8 | 21 | 19 | 2 | 90,48
2023 | 15 | 8 | 23 | 21 | 2 | 91,30
2024 | 16 | 9 | 25 | 24 | 1 | 96,00
2022-2024 | 44 | 25 | 69 | 64 | 5 | 92,75
`,
    },
    {
      name: "Respon",
      sheet: `
Tabel 3.7 Response Rate Kegiatan Survei Tahun 2024
(satuan: dokumen)
Kegiatan | Target Sampel | Realisasi | Non Respon | Response Rate | Peringkat
A. Statistik Sosial | 1.680 | 1.641 | 39 | 97,68% |
   Susenas Maret | 640 | 631 | 9 | 98,59% | 2
   Sakernas Agustus | 480 | 468 | 12 | 97,50% | 3
   Seruti Triwulan I-IV | 560 | 542 | 18 | 96,79% | 4
B. Statistik Produksi dan Distribusi | 688 | 664 | 24 | 96,51% |
   Survei Ubinan | 196 | 189 | 7 | 96,43% | 5
   Survei Hotel Bulanan (VHTS) | 168 | 151 | 17 | 89,88% | 6
   Survei Harga Perdesaan | 324 | 324 | - | 100,00% | 1
Total (A + B) | 2.368 | 2.305 | 63 | 97,34% |
Keterangan: response rate total dihitung dari jumlah realisasi terhadap jumlah target sampel, bukan rata-rata persentase.
`,
    },
    {
      name: "SDM",
      merges: ["A2:A3", "B2:C2", "D2:D3", "E2:E3"],
      sheet: `
Tabel 1.1 Pegawai Menurut Golongan dan Jenis Kelamin, 31 Desember 2024
Golongan | Jenis Kelamin |  | Jumlah | %
 | L | P |  |
IV | 1 | 1 | 2 | 6,9
III | 9 | 11 | 20 | 69,0
II | 3 | 1 | 4 | 13,8
PPPK IX | 1 | 2 | 3 | 10,3
Jumlah | 14 | 15 | 29 | 100,0

Tabel 1.2 Pegawai Menurut Pendidikan
Uraian | SMA | D-III | D-IV/S-1 | S-2 | Jumlah
Laki-laki | 2 | 2 | 8 | 2 | 14
Perempuan | 1 | 1 | 10 | 3 | 15
Jumlah | 3 | 3 | 18 | 5 | 29
Persentase (%) | 10,34 | 10,34 | 62,07 | 17,24 | 100,00
`,
    },
    {
      name: "Anggaran",
      merges: ["A1:F1", "C15:D15", "E15:F15", "G15:G16"],
      sheet: `
Tabel 3.9 Pagu dan Realisasi Anggaran Menurut Program dan Kegiatan TA 2024

Kode | Program/Kegiatan | Pagu (Rp) | Realisasi (Rp) | % | Sisa (Rp)
054.01.WA | PROGRAM DUKUNGAN MANAJEMEN | 3.486.512.000 | 3.471.208.645 | 99,56 | 15.303.355
2886 | Dukungan Manajemen dan Pelaksanaan Tugas Teknis Lainnya BPS Provinsi | 3.486.512.000 | 3.471.208.645 | 99,56 | 15.303.355
054.01.GG | PROGRAM PENYEDIAAN DAN PELAYANAN INFORMASI STATISTIK (PPIS) | 1.307.488.000 | 1.280.575.850 | 97,94 | 26.912.150
2896 | Pengembangan dan Analisis Statistik | 61.070.000 | 61.070.000 | 100,00 | -
2905 | Statistik Kependudukan dan Ketenagakerjaan | 312.754.000 | 305.216.400 | 97,59 | 7.537.600
2906 | Statistik Kesejahteraan Rakyat | 548.390.000 | 541.077.250 | 98,67 | 7.312.750
2908 | Statistik Harga | 385.274.000 | 373.212.200 | 96,87 | 12.061.800
 | JUMLAH | 4.794.000.000 | 4.751.784.495 | 99,12 | 42.215.505

Tabel 3.10 Realisasi Anggaran Menurut Jenis Belanja TA 2023 dan 2024 (Rupiah)
No | Jenis Belanja | 2023 |  | 2024 |  | Kenaikan/(Penurunan) Realisasi
 |  | Pagu | Realisasi | Pagu | Realisasi |
1 | Belanja Pegawai | 2.688.140.000 | 2.671.905.118 | 2.794.300.000 | 2.784.650.212 | 112.745.094
2 | Belanja Barang | 2.204.618.000 | 2.149.336.704 | 1.912.200.000 | 1.880.184.283 | (269.152.421)
3 | Belanja Modal | 148.500.000 | 147.915.000 | 87.500.000 | 86.950.000 | (60.965.000)
 | Jumlah | 5.041.258.000 | 4.969.156.822 | 4.794.000.000 | 4.751.784.495 | (217.372.327)
 | % Realisasi |  | 98,57 |  | 99,12 |
`,
    },
    {
      name: "IKPA NKA",
      merges: ["B10:D10"],
      sheet: `
Tabel 3.11 Nilai IKPA Satker per 31 Desember 2024
No | Aspek | Indikator | Nilai | Bobot (%) | Nilai Akhir
1 | Kualitas Perencanaan | Revisi DIPA | 100.00 | 10 | 10.00
2 |  | Deviasi Halaman III DIPA | 88.42 | 15 | 13.26
3 | Kualitas Pelaksanaan | Penyerapan Anggaran | 97.65 | 20 | 19.53
4 |  | Belanja Kontraktual | 91.00 | 10 | 9.10
5 |  | Penyelesaian Tagihan | 100.00 | 10 | 10.00
6 |  | Pengelolaan UP dan TUP | 98.36 | 10 | 9.84
7 | Kualitas Hasil | Capaian Output | 99.80 | 25 | 24.95
 | Nilai IKPA (Nilai Total / Konversi Bobot) |  |  | 100 | 96.68
Sumber: OMSPAN, diolah

Tabel 3.12 Perkembangan Nilai Kinerja Anggaran
 | Tahun | IKPA | EKA | NKA (50% EKA + 50% IKPA) | Predikat
 | 2021 | 91.37 | 86.20 | 88.79 | Baik
 | 2022 | 93.08 | 88.45 | 90.77 | Sangat Baik
 | 2023 | 95.86 | 91.12 | 93.49 | Sangat Baik
 | 2024 | 96.68 | 93.74 | 95.21 | Sangat Baik
Predikat: Sangat Baik (> 90); Baik (> 80 s.d. 90); Cukup (> 60 s.d. 80)
`,
    },
    {
      name: "PST",
      merges: ["A2:A3", "B2:E2", "F2:F3", "G2:G3", "H2:H3"],
      sheet: `
Tabel 3.14 Layanan Pelayanan Statistik Terpadu (PST) Menurut Triwulan 2024
Jenis Layanan | Triwulan |  |  |  | Jumlah 2024 | Jumlah 2023 | Pertumbuhan (%)
 | I | II | III | IV |  |  |
Kunjungan langsung PST | 41 | 38 | 52 | 47 | 178 | 165 | 7,88
Rekomendasi kegiatan statistik | 3 | 6 | 8 | 2 | 19 | 15 | 26,67
Permintaan data mikro | 2 | - | 4 | 3 | 9 | 11 | -18,18
Layanan melalui surel/WhatsApp | 58 | 64 | 71 | 86 | 279 | 249 | 12,05
Jumlah | 104 | 108 | 135 | 138 | 485 | 440 | 10,23
Kumulatif | 104 | 212 | 347 | 485 |  |  |

Tabel 3.15 Hasil Survei Kebutuhan Data 2024 (skala 1-10)
Atribut | Kepentingan | Kepuasan | Gap
Persyaratan pelayanan | 9,12 | 8,95 | -0,17
Waktu penyelesaian | 9,20 | 8,71 | -0,49
Kelengkapan produk data | 9,41 | 8,36 | -1,05
Kompetensi petugas | 9,18 | 9,24 | 0,06
Sarana dan prasarana | 8,97 | 9,02 | 0,05
Rata-rata | 9,18 | 8,86 | -0,32
`,
    },
    {
      name: "Narasi",
      sheet: `
Rata-rata capaian kinerja BPS Kabupaten Tanah Laras tahun 2024 sebesar 103,99 persen dengan kategori Sangat Baik.
Dari 8 indikator kinerja, sebanyak 5 (lima) indikator berkategori Sangat Baik dan 3 (tiga) indikator berkategori Baik.
Dari 28 OPD di Kabupaten Tanah Laras, 19 OPD telah mendapatkan rekomendasi kegiatan statistik (67,86 persen) dan 20 OPD menyampaikan metadata sesuai standar (71,43 persen).
Pada tahun 2024 terbit 25 publikasi, terdiri atas 16 publikasi ARC dan 9 publikasi non ARC; sebanyak 24 publikasi terbit tepat waktu atau 96,00 persen dari target 100 persen.
Response rate survei tahun 2024 mencapai 97,34 persen, yaitu 2.305 dokumen dari 2.368 target sampel, sehingga melampaui target sebesar 96,00 persen.
Nilai SAKIP meningkat 1,27 poin, dari 66,15 pada tahun 2023 menjadi 67,42 pada tahun 2024, namun belum mencapai target Renstra sebesar 70,00.
Kepuasan pengguna data terhadap sarana dan prasarana PST menurun dari 98,04 persen pada tahun 2023 menjadi 97,50 persen pada tahun 2024.
Jumlah pegawai per 31 Desember 2024 sebanyak 29 orang, terdiri dari 14 laki-laki dan 15 perempuan; 5 orang di antaranya berpendidikan S-2.
Pagu anggaran tahun 2024 sebesar Rp4.794.000.000 (empat miliar tujuh ratus sembilan puluh empat juta rupiah) dengan realisasi Rp4.751.784.495 atau 99,12 persen.
Dibandingkan tahun 2023, realisasi anggaran turun sebesar Rp217.372.327 atau 4,37 persen.
Nilai IKPA tahun 2024 sebesar 96,68, naik 0,82 poin dari tahun sebelumnya, dan NKA sebesar 95,21 (Sangat Baik).
Layanan PST tahun 2024 berjumlah 485 layanan, paling banyak pada Triwulan IV yaitu 138 layanan; gap terbesar terdapat pada atribut kelengkapan produk data sebesar -1,05.
`,
    },
  ],
  mistakes: [
    { sheet: "Capaian", cell: "D10", right: "68,00", wrong: "66,00" },
    { sheet: "Tren", cell: "E5", right: "-0,23", wrong: "0,23" },
    { sheet: "Tren", cell: "C15", right: "25", wrong: "16" },
    { sheet: "Respon", cell: "E10", right: "89,88%", wrong: "98,88%" },
    { sheet: "SDM", cell: "E7", right: "10,3", wrong: "13,8" },
    { sheet: "Anggaran", cell: "F9", right: "7.312.750", wrong: "7.132.750" },
    { sheet: "Anggaran", cell: "F20", right: "99,12", wrong: "98,57" },
    { sheet: "IKPA NKA", cell: "F4", right: "13.26", wrong: "8.84" },
    { sheet: "PST", cell: "H5", right: "26,67", wrong: "21,05" },
    { sheet: "Narasi", cell: "A7", right: "PST menurun dari", wrong: "PST meningkat dari" },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "sembilan puluh empat juta rupiah",
      wrong: "empat puluh sembilan juta rupiah",
    },
    { sheet: "Narasi", cell: "A8", right: "5 orang di antaranya", wrong: "3 orang di antaranya" },
  ],
};
