import type { PublishedReport } from "./published-report";

export const sekolahDanPuskesmas4Tables: PublishedReport[] = [
  {
    name: "an education ministry data base (Dapodik), odd semester 2018/2019",
    year: 2018,
    source: "https://bangimam-berbagi.blogspot.com/2018/11/dapodik-nasional-semester-ganjil-tahun.html",
    sheets: [
      {
        name: "Dapodik",
        sheet: `
DAPODIK SEMESTER GANJIL TAHUN AJARAN 2018/2019 |  |  |  |  |  | 
No | Provinsi | Sekolah | Siswa | Rombel | Guru | Tendik
1 | Aceh | 5.437 | 875.785 | 40.782 | 88.340 | 12.705
2 | Sumatera Utara | 14.442 | 3.039.045 | 120.279 | 181.411 | 13.621
3 | Sumatera Barat | 5.685 | 1.088.767 | 48.500 | 78.668 | 11.539
4 | Riau | 5.650 | 1.314.069 | 53.310 | 84.568 | 9.129
`,
        merges: ["A1:G1"],
      },
    ],
    wrong: [],
  },
  {
    name: "an education ministry data base, damaged primary school class rooms",
    year: 2023,
    source: "https://bangimam-berbagi.blogspot.com/2023/04/ini-ruang-kelas-rusak-sd-di-indonesia.html",
    sheets: [
      {
        name: "Tabel 1.1",
        sheet: `
Jumlah Ruang Kelas Rusak SD di Indonesia Tahun 2023 |  |  |  |  | 
No. | Provinsi | Ruang Kelas Rusak SD |  |  | Jumlah
 |  | Ringan | Sedang | Berat | 
1 | Aceh | 7.448 | 5.122 | 2.312 | 14.882
2 | Sumatera Utara | 20.365 | 11.298 | 6.862 | 38.525
3 | Sumatera Barat | 9.076 | 5.804 | 2.961 | 16.841
4 | Riau | 8.516 | 5.503 | 2.983 | 17.002
`,
        merges: ["A1:F1", "A2:A3", "B2:B3", "C2:E2", "F2:F3"],
      },
    ],
    wrong: [{ sheet: "Tabel 1.1", cell: "F6", isSure: true }],
  },
  {
    name: "an education ministry data base, class room condition 2024",
    year: 2024,
    source: "https://bangimam-berbagi.blogspot.com/2024/04/ini-jumlah-ruang-kelas-rombeng-di.html?m=1",
    sheets: [
      {
        name: "Tabel 1.1",
        sheet: `
Kondisi Ruang Kelas di Indonesia Tahun 2024 |  |  |  |  |  | 
No | Jenjang | Total Ruang Kelas Baik | Total Ruang Kelas Rusak | Rusak Ringan | Rusak Sedang | Rusak Berat
 | Jumlah | 1.229.958 | 1.266.683 | 686.669 | 400.111 | 179.903
1 | PAUD | 263.329 | 213.728 | 150.551 | 50.560 | 12.617
2 | SD | 469.287 | 681.242 | 321.941 | 238.290 | 121.011
3 | SMP | 210.014 | 199.265 | 104.287 | 67.857 | 27.121
4 | SMA | 115.749 | 72.199 | 40.157 | 21.350 | 10.692
5 | SMK | 123.855 | 68.632 | 48.091 | 14.851 | 5.690
6 | SLB | 12.822 | 11.563 | 7.135 | 2.963 | 1.438
7 | PKBM | 32.156 | 18.899 | 13.759 | 3.925 | 1.215
8 | SKB | 2.746 | 1.182 | 748 | 315 | 119
9 | LKP | - | - | - | - | -
Sumber : Satistik Pendidikan, Kemdikbudristek, 2024 |  |  |  |  |  | 
`,
        merges: ["A1:G1"],
      },
    ],
    wrong: [{ sheet: "Tabel 1.1", cell: "D9", isSure: true }],
  },
];
