import type { TableCase } from "../tables/table-case";

/** The same tables as people also write them: away from the edge, with years as numbers, under headers of their own. */
export const ditulisLainCases: TableCase[] = [
  {
    name: "a table that begins in the second column, under a title in the first",
    sheet: `
Tabel 3.1 Layanan per Kecamatan

 | Kecamatan | L | P | Jumlah
 | Kota Utara | 412 | 388 | 800
 | Kota Selatan | 377 | 402 | 797
 | Kota Timur | 318 | 351 | 669
 | Jumlah | 1.107 | 1.141 | 2.248
`,
    loud: [{ cell: "E5", severity: "error", kind: "jumlah", expected: "779" }],
  },
  {
    name: "a header of typed years over figures that are added up",
    sheet: `
Keterangan | #2021 | #2022 | #2023
Saldo awal piutang | #41220118300 | #44111255030 | #46967122486
Penambahan | #9118447210 | #11874203660 | #8044118930
Pencairan | #6227310480 | #9018336204 | #10116420775
Saldo akhir piutang | #44111255030 | #46967122486 | #44894820641
`,
    loud: [],
  },
  {
    name: "a second table of typed years is not added to the first",
    sheet: `
Tabel 1
No | Layanan | Masuk | Selesai
#1 | Paspor | #912 | #874
#2 | Izin tinggal | #331 | #322
 | Total | #1243 | #1196

Tabel 2
Uraian | #2022 | #2023 | #2024
Jumlah berkas | #1187 | #1201 | #1243
Sisa berkas | #61 | #52 | #47
`,
    loud: [],
  },
  {
    name: "growth of pagu and realisasi is no pagu and no realisasi, and is not added up",
    sheet: `
Kementerian/Lembaga | #2023 |  | #2024 |  | Pertumbuhan (%) | 
 | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi
A | #1021.44 | #1015.87 | #1188.30 | #1180.92 | #16.34 | #16.25
B | #893.15 | #884.60 | #941.08 | #930.77 | #5.37 | #5.22
C | #641.92 | #637.05 | #702.55 | #699.13 | #9.45 | #9.74
Total | #2556.51 | #2537.52 | #2831.93 | #2810.82 | #10.77 | #10.77
`,
    loud: [],
  },
  {
    name: "years with the growth between them under one header",
    sheet: `
Jenis Wajib Pajak | Wajib SPT | SPT Diterima |  |  | Kepatuhan (%)
 |  | 2022 | 2023 | Pertumbuhan 2022-2023 (%) | 
Badan | 4.312 | 2.703 | 2.786 | 3,07 | 64,61
Karyawan | 38.745 | 33.156 | 36.294 | 9,46 | 93,67
Lainnya | 9.180 | 6.098 | 5.927 | -2,80 | 64,56
Jumlah | 52.237 | 41.957 | 45.070 | 7,27 | 86,16
`,
    loud: [{ cell: "D6", severity: "error", kind: "jumlah", expected: "45.007" }],
  },
  {
    name: "rows that are numbered as ranks",
    sheet: `
Peringkat | Metode | 2022 | 2023 | Pangsa 2023 (%)
1 | Suntik | 38.704 | 37.966 | 55,47
2 | Implan | 11.198 | 11.711 | 17,11
3 | Pil | 11.310 | 10.934 | 17,11
4 | IUD | 3.834 | 4.054 | 5,92
5 | Kondom | 3.672 | 3.776 | 5,52
 | Jumlah | 68.718 | 68.441 | 100,00
`,
    loud: [{ cell: "E4", severity: "error", kind: "persen", expected: "15,98" }],
  },
  {
    name: "a plus before a number can only be shown by writing text",
    sheet: `
Indikator | 2023 | 2024 | Selisih
IPM | #71.44 | #72.10 | +0,66
Gini | #0.31 | #0.30 | #-0.01
Inflasi | #3.10 | #2.04 | #-1.06
Pertumbuhan | #4.92 | #4.81 | #-0.11
`,
    loud: [],
  },
];
