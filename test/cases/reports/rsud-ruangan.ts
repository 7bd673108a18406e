import type { ReportCase } from "./report-case";

/** A hospital by wards: bed figures with their formulas below, operating statement, minimum standards, tables side by side. */
export const rsudRuangan: ReportCase = {
  name: "a hospital by wards",
  year: 2024,
  sheets: [
    {
      name: "Kunjungan",
      merges: ["B2:D2", "E2:F2"],
      sheet: `
Tabel 8. Kunjungan pasien
Jenis Kunjungan | Tahun |  |  | Pertumbuhan (%) |
 | 2022 | 2023 | 2024 | 2022-2023 | 2023-2024
Rawat Jalan | 68.214 | 74.530 | 81.977 | 9,3 | 10,0
IGD | 15.842 | 17.215 | 16.938 | 8,7 | -1,6
Rawat Inap | 7.410 | 8.205 | 8.577 | 10,7 | 4,5
Penunjang | 52.310 | 55.872 | 60.144 | 6,8 | 7,6
Jumlah | 143.776 | 155.822 | 167.636 | 8,4 | 7,6
`,
    },
    {
      name: "Penyakit SDM",
      sheet: `
Tabel 9. Penyakit terbanyak rawat jalan dan ketenagaan
Penyakit | Kasus | % |  | Ketenagaan | PNS/PPPK | BLUD | Jumlah
Hipertensi | 8.214 | 10,0 |  | Dokter spesialis | 24 | 3 | 27
Diabetes melitus tipe 2 | 6.402 | 7,8 |  | Dokter umum | 18 | 6 | 24
Gagal ginjal kronik | 5.117 | 6,2 |  | Perawat | 142 | 88 | 230
Dispepsia | 3.890 | 4,7 |  | Bidan | 31 | 27 | 58
Katarak | 2.415 | 2,9 |  | Tenaga kesehatan lain | 57 | 22 | 79
Lainnya | 55.939 | 68,2 |  | Administrasi | 33 | 41 | 74
Jumlah | 81.977 | 100,0 |  | Jumlah | 305 | 187 | 492
`,
    },
    {
      name: "Rawat Inap",
      merges: ["D2:G2"],
      sheet: `
Tabel 12. Indikator pelayanan rawat inap menurut ruangan tahun 2024 (366 hari)
Ruangan | TT | Hari Perawatan | Pasien Keluar |  |  |  | BOR (%) | LOS (hari) | TOI (hari) | BTO (kali) | NDR (‰) | GDR (‰)
 |  |  | Hidup | Mati < 48 jam | Mati ≥ 48 jam | Jumlah
Anggrek (VIP) | 12 | 2.784 | 812 | 2 | 3 | 817 | 63,39 | 3,41 | 1,97 | 68,08 | 3,67 | 6,12
Bougenville (Penyakit Dalam) | 28 | 8.420 | 1.986 | 21 | 37 | 2.044 | 82,16 | 4,12 | 0,89 | 73,00 | 18,10 | 28,38
Cempaka (Bedah) | 24 | 6.655 | 1.734 | 6 | 11 | 1.751 | 75,76 | 3,80 | 1,22 | 72,96 | 6,28 | 9,71
Dahlia (Anak) | 20 | 5.410 | 1.652 | 4 | 5 | 1.661 | 73,91 | 3,26 | 1,15 | 83,05 | 3,01 | 5,42
Edelweis (Kebidanan) | 18 | 4.488 | 1.820 | - | 1 | 1.821 | 68,12 | 2,46 | 1,15 | 101,17 | 0,55 | 0,55
ICU | 8 | 2.051 | 402 | 33 | 48 | 483 | 70,05 | 4,25 | 1,82 | 60,38 | 99,38 | 167,70
Rumah Sakit | 110 | 29.808 | 8.406 | 66 | 105 | 8.577 | 74,04 | 3,48 | 1,22 | 77,97 | 12,24 | 19,94
Rumus: BOR = hari perawatan / (TT x 366) x 100%; LOS = hari perawatan / pasien keluar; TOI = (TT x 366 - hari perawatan) / pasien keluar; BTO = pasien keluar / TT; NDR = mati ≥ 48 jam / pasien keluar x 1.000; GDR = seluruh kematian / pasien keluar x 1.000
`,
    },
    {
      name: "SPM",
      sheet: `
Tabel 15. Pencapaian SPM
No | Jenis Pelayanan | Jumlah Indikator | Tercapai | Belum Tercapai | Persentase
1 | Gawat Darurat | 9 | 8 | 1 | 89%
2 | Rawat Jalan | 6 | 5 | 1 | 83%
3 | Rawat Inap | 12 | 10 | 2 | 83%
4 | Bedah Sentral | 7 | 7 | - | 100%
5 | Laboratorium | 4 | 4 | - | 100%
6 | Radiologi | 4 | 3 | 1 | 75%
7 | Farmasi | 4 | 4 | - | 100%
8 | Rekam Medik | 4 | 3 | 1 | 75%
9 | Keluarga Miskin | 1 | 1 | - | 100%
 | Jumlah | 51 | 45 | 6 | 88%
`,
    },
    {
      name: "IKU",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama RSUD Tahun 2024
No | Indikator | Satuan | Polarisasi | Target | Realisasi | Capaian (%) | Predikat
1 | BOR | % | Maximize | 75 | 74,04 | 98,72 | Baik
2 | BTO | kali | Maximize | 80 | 77,97 | 97,46 | Baik
3 | NDR | ‰ | Minimize | 14 | 12,24 | 112,57 | Sangat Baik
4 | GDR | ‰ | Minimize | 24 | 19,94 | 116,92 | Sangat Baik
5 | Waktu tunggu rawat jalan | menit | Minimize | 60 | 52 | 113,33 | Sangat Baik
6 | Indeks Kepuasan Masyarakat | nilai | Maximize | 85 | 86,12 | 101,32 | Sangat Baik
7 | Kemandirian keuangan (cost recovery) | % | Maximize | 80 | 84,38 | 105,48 | Sangat Baik
8 | Capaian SPM | % | Maximize | 85 | 88,24 | 103,81 | Sangat Baik
 | Rata-rata |  |  |  |  | 106,20 | Sangat Baik
Predikat: Sangat Baik > 100; Baik 85 - 100; Cukup 70 - < 85; Kurang < 70. Capaian minimize = (2 x target - realisasi) / target x 100
`,
    },
    {
      name: "Klaim",
      sheet: `
Tabel 17. Klaim JKN rawat inap semester I
Bulan | Diajukan | Layak | Pending | % Layak
Januari | 642 | 618 | 24 | 96,3
Februari | 605 | 590 | 15 | 97,5
Maret | 671 | 640 | 31 | 95,4
April | 588 | 579 | 9 | 98,5
Mei | 702 | 661 | 41 | 94,2
Juni | 655 | 655 | 0 | 100,0
Total | 3.863 | 3.743 | 120 | 96,9
`,
    },
    {
      name: "Rasio",
      sheet: `
Tabel 18. Rasio keuangan (ribu rupiah)
Rasio | Rumus | Pembilang | Penyebut | Nilai (%)
Rasio kas | Kas / kewajiban jangka pendek | 6.214.830 | 3.107.450 | 200,00
Rasio lancar | Aset lancar / kewajiban jangka pendek | 14.882.310 | 3.107.450 | 478,92
Rasio pendapatan terhadap biaya | Pendapatan / beban | 46.314.390 | 54.886.259 | 84,38
`,
    },
    {
      name: "LO",
      sheet: `
Laporan Operasional (dalam ribuan rupiah)
Uraian | 2024 | 2023 | Kenaikan (Penurunan) | %
PENDAPATAN
Pendapatan jasa layanan umum | 4.512.377 | 4.218.540 | 293.837 | 6,97
Pendapatan jasa layanan BPJS | 41.097.655 | 36.842.190 | 4.255.465 | 11,55
Pendapatan kerja sama | 488.950 | 512.400 | (23.450) | (4,58)
Pendapatan lain-lain BLUD yang sah | 215.408 | 184.310 | 31.098 | 16,87
Jumlah Pendapatan | 46.314.390 | 41.757.440 | 4.556.950 | 10,91
BEBAN
Beban pegawai | 20.655.218 | 19.874.300 | 780.918 | 3,93
Beban persediaan | 15.871.940 | 14.223.675 | 1.648.265 | 11,59
Beban jasa | 10.044.376 | 9.485.120 | 559.256 | 5,90
Beban pemeliharaan | 1.726.315 | 1.842.700 | (116.385) | (6,32)
Beban penyusutan | 6.588.410 | 6.410.225 | 178.185 | 2,78
Jumlah Beban | 54.886.259 | 51.836.020 | 3.050.239 | 5,88
SURPLUS (DEFISIT) OPERASIONAL | (8.571.869) | (10.078.580) | 1.506.711 |
`,
    },
    {
      name: "BLUD",
      sheet: `
Tabel 20. Penilaian kinerja BLUD
Aspek | Bobot | Skor | Skor/Bobot (%)
Keuangan | 30 | 26,40 | 88,0
Pelayanan | 35 | 30,15 | 86,1
Mutu dan manfaat | 35 | 29,80 | 85,1
Total Skor | 100 | 86,35 | 86,4
Kategori |  | Sehat AA |
Kategori: Sehat AAA 95 < TS ≤ 100; Sehat AA 80 < TS ≤ 95; Sehat A 65 < TS ≤ 80; Kurang Sehat BBB 50 < TS ≤ 65
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 25. Realisasi anggaran (Rp juta)
Program | Pagu | Realisasi | Sisa | Serapan
Program Penunjang Urusan Pemerintahan Daerah | 52.410,0 | 51.207,4 | 1.202,6 | 97,7%
Program Pemenuhan Upaya Kesehatan | 18.925,0 | 17.880,9 | 1.044,1 | 94,5%
Program Peningkatan Kapasitas SDM | 840,0 | 796,2 | 43,8 | 94,8%
Total | 72.175,0 | 69.884,5 | 2.290,5 | 96,8%
`,
    },
    {
      name: "Narasi",
      sheet: `
Pendapatan BLUD tahun 2024 mencapai Rp46.314.390 ribu, naik 10,91% dari tahun 2023 sebesar Rp41.757.440 ribu.
Dari 8.577 pasien keluar, 171 pasien meninggal, terdiri dari 66 pasien kurang dari 48 jam dan 105 pasien lebih dari 48 jam.
Sebanyak 45 dari 51 indikator SPM telah tercapai atau 88,24%.
Pagu anggaran sebesar Rp72.175,0 juta terealisasi Rp69.884,5 juta atau 96,8%.
`,
    },
  ],
  mistakes: [
    { sheet: "Kunjungan", cell: "F4", right: "10,0", wrong: "20,2" },
    { sheet: "Kunjungan", cell: "D6", right: "8.577", wrong: "8.487" },
    { sheet: "Penyakit SDM", cell: "C4", right: "7,8", wrong: "8,7" },
    { sheet: "Penyakit SDM", cell: "G9", right: "187", wrong: "177" },
    { sheet: "Rawat Inap", cell: "H5", right: "82,16", wrong: "81,26" },
    { sheet: "Rawat Inap", cell: "K6", right: "72,96", wrong: "72,25" },
    { sheet: "SPM", cell: "D12", right: "45", wrong: "42" },
    { sheet: "IKU", cell: "H4", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "IKU", cell: "G5", right: "112,57", wrong: "87,43" },
    { sheet: "IKU", cell: "G11", right: "106,20", wrong: "106,54" },
    { sheet: "Klaim", cell: "D7", right: "41", wrong: "14" },
    { sheet: "Rasio", cell: "E4", right: "478,92", wrong: "487,92" },
    { sheet: "LO", cell: "E5", right: "11,55", wrong: "10,35" },
    { sheet: "LO", cell: "D13", right: "(116.385)", wrong: "116.385" },
    { sheet: "LO", cell: "B15", right: "54.886.259", wrong: "53.159.944" },
    { sheet: "BLUD", cell: "C7", right: "Sehat AA", wrong: "Sehat AAA" },
  ],
};
