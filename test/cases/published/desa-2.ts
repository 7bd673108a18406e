import type { PublishedReport } from "./published-report";

export const desa2Tables: PublishedReport[] = [
  {
    name: "a village on an island, its people",
    year: 2024,
    source: "https://github.com: Data Demografis Desa Laiyolo Baru (Desember 2024)",
    sheets: [
      {
        name: "Penduduk",
        sheet: `
Data Demografis Desa Laiyolo Baru
Total Penduduk | 999
Laki-laki | 497
Perempuan | 502
Kepala Keluarga | 330
Kepadatan per KK | 3

Data Agama
Agama | Jumlah | Persentase
Islam | 994 | 99.5
Kristen | 4 | 0.4
Lainnya | 1 | 0.1

Data Kelompok Usia Pendidikan
Kelompok Usia | Keterangan | Jumlah
0-3 tahun | Usia Balita | 48
4-6 tahun | Usia Pra Sekolah | 45
7-12 tahun | Usia Sekolah Dasar | 87
13-15 tahun | Usia SMP | 37
16-18 tahun | Usia SMA | 46
19+ tahun | Usia Dewasa | 736

Data Mata Pencaharian
Kategori | Jumlah
Karyawan | 31
PNS | 29
ABRI | 2
Wiraswasta/Pedagang | 9
Petani | 184
Pertukangan | 31
Pensiunan | 7
Nelayan | 50
Jasa | 8
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a village near a town, its people",
    year: 2022,
    source: "https://github.com/islahola/cijujung: resources/views/layouts/partials/contentdatadesa.blade.php",
    sheets: [
      {
        name: "Penduduk",
        sheet: `
Jumlah Penduduk
No | Penduduk | Jumlah
1 | Laki-laki | 5.327
2 | Perempuan | 4.865
3 | Jumlah Total | 10.192
4 | Kepala Keluarga | 2.274
Komposisi Usia Penduduk
Laki-Laki |  |  | Perempuan
Usia 0 - 4 Tahun | 884 | Usia 0 - 4 Tahun | 858
Usia 5 - 9 Tahun | 615 | Usia 5 - 9 Tahun | 511
Usia 10 - 14 Tahun | 578 | Usia 10 - 14 Tahun | 424
Usia 15 - 19 Tahun | 474 | Usia 15 - 19 Tahun | 315
Usia 20 - 24 Tahun | 379 | Usia 20 - 24 Tahun | 345
Usia 25 - 29 Tahun | 461 | Usia 25 - 29 Tahun | 388
Usia 30 - 34 Tahun | 328 | Usia 30 - 34 Tahun | 244
Usia 35 - 39 Tahun | 395 | Usia 35 - 39 Tahun | 257
Usia 40 - 44 Tahun | 322 | Usia 40 - 44 Tahun | 297
Usia 45 - 49 Tahun | 180 | Usia 45 - 49 Tahun | 179
Usia 50 - 54 Tahun | 287 | Usia 50 - 54 Tahun | 237
Usia 55 - 59 Tahun | 198 | Usia 55 - 59 Tahun | 178
Usia 60 - 64 Tahun | 112 | Usia 60 - 64 Tahun | 124
Usia 65 - 70 Tahun | 227 | Usia 65 - 70 Tahun | 161
Usia > 70 Tahun | 121 | Usia > 70 Tahun | 113
Pekerjaan/Mata Pencaharian
Jenis Pekerjaan | Total
Petani | : | 1.007
Petani Pemilik | : | 870
Petani Penggarap Tanah | : | 688
Buruh Tani | : | 968
Pedagang | : | 745
Pegawai Negri Sipil | : | 15
TNI / POLRI | : | 3
Pensiunan Purnawirawan | : | 0
Buruh Pabrik | : | 742
Pengrajin | : | 19
Tukang Bangunan | : | 379
Penjahit | : | 21
Tukang Tas | : | 0
Tukang Ojek | : | 28
Bengkel | : | 13
Sopir | : | 47
Lain-lain | : | 4.647
`,
      },
    ],
    // By age there are 5.561 and 4.631, which are 10.192 as well; no row says so.
    wrong: [],
  },
  {
    name: "a village, its people told and its buildings",
    year: 2025,
    source: "https://github.com: dataDesaConstants.ts (Desa Rejoagung, Srono)",
    sheets: [
      {
        name: "Desa",
        sheet: `
Jumlah penduduk Desa Rejoagung akhir Januari 2025 sebanyak 8.574 jiwa yang terdiri dari 3.975 laki-laki dan 4.599 perempuan dengan jumlah Kepala Keluarga sebanyak 2.886 KK. Sedangkan jumlah Keluarga Miskin (Gakin) 876 KK.
LAKI-LAKI | PEREMPUAN | TOTAL
3975 Jiwa | 4599 Jiwa | 8574 Jiwa

DATA SARANA DAN PRASARANA KESEHATAN
URAIAN | JUMLAH GEDUNG | PERMANEN | DARURAT | TENAGA MEDIS/KADER
POSYANDU | 5 | 3 | 2 | 25 Orang
PUSKESMAS PEMBANTU | 1 | 1 | - | 8 Orang
BIDAN DESA | 2 | 2 | - | 2 Orang
DUKUN BERANAK TERLATIH | 1 | - | - | 1 Orang

URAIAN | JUMLAH | PERMANEN | DARURAT | BAIK | RUSAK
MCK UMUM | - | - | - | - | -
JAMBAN KELUARGA | 2.156 | 2.089 | 67 | 2.024 | 132
RESAPAN AIR LIMBAH RUMAH TANGGA | - | - | - | - | -
SALURAN PEMBUANGAN AIR | - | - | - | - | -

URAIAN | JUMLAH | BAIK | RUSAK | KETERANGAN
Lapangan Sepakbola | 1 | 1 | - | Fasilitas Masyarakat
Lapangan Bola Voli | 3 | 3 | - | Fasilitas Masyarakat
Lapangan Badminton | 2 | 2 | - | Fasilitas Swasta
Meja Ping Pong | 4 | 4 | - | Fasilitas Masyarakat
`,
      },
    ],
    wrong: [],
  },
];
