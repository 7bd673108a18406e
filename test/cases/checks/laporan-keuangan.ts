import type { TableCase } from "../tables/table-case";

/** Statements of a SKPD in which every line is numbered, balance sheets, and the agreement with its programmes. */
export const laporanKeuanganCases: TableCase[] = [
  {
    name: "a statement that numbers its totals and balances too",
    sheet: `
LAPORAN REALISASI ANGGARAN
NO | URAIAN | ANGGARAN 2024 | REALISASI 2024 | (%) | REALISASI 2023
1 | PENDAPATAN | | | |
2 | Retribusi Daerah | 410.000.000,00 | 398.115.000,00 | 97,10 | 377.420.500,00
3 | Lain-lain PAD yang Sah | 55.000.000,00 | 61.204.300,00 | 111,28 | 48.117.000,00
4 | JUMLAH PENDAPATAN | 465.000.000,00 | 459.319.300,00 | 98,78 | 425.537.500,00
5 | BELANJA | | | |
6 | BELANJA OPERASI | | | |
7 | Belanja Pegawai | 5.211.400.500,00 | 5.198.774.112,00 | 99,76 | 4.987.115.040,00
8 | Belanja Barang dan Jasa | 2.118.450.000,00 | 2.004.117.850,00 | 94,60 | 1.955.300.275,00
9 | Jumlah Belanja Operasi | 7.329.850.500,00 | 7.202.891.962,00 | 98,27 | 6.942.415.315,00
10 | BELANJA MODAL | | | |
11 | Belanja Modal Peralatan dan Mesin | 412.000.000,00 | 409.750.000,00 | 99,45 | 288.640.000,00
12 | Jumlah Belanja Modal | 412.000.000,00 | 409.750.000,00 | 99,45 | 288.640.000,00
13 | JUMLAH BELANJA | 7.741.850.500,00 | 7.202.891.962,00 | 93,04 | 7.231.055.315,00
14 | SURPLUS / (DEFISIT) | (7.276.850.500,00) | (7.153.322.662,00) | 98,30 | (6.805.517.815,00)
`,
    loud: [{ cell: "D15", severity: "error", kind: "jumlah", expected: "7.612.641.962,00" }],
  },
  {
    name: "the total of a balance sheet with sen is wrong, not the change beside it",
    sheet: `
NERACA PER 31 DESEMBER 2024 DAN 2023
URAIAN | 2024 | 2023 | KENAIKAN/(PENURUNAN) | %
ASET LANCAR | | | |
Kas di BLUD | 4.211.305.118,00 | 3.870.112.004,00 | 341.193.114,00 | 8,82
Piutang Pelayanan | 6.120.455.300,00 | 5.877.201.900,00 | 243.253.400,00 | 4,14
Persediaan | 2.410.775.612,00 | 2.298.663.118,00 | 112.112.494,00 | 4,88
Jumlah Aset Lancar | 10.331.760.418,00 | 12.045.977.022,00 | 696.559.008,00 | 5,78
`,
    loud: [{ cell: "B7", severity: "error", kind: "jumlah", expected: "12.742.536.030,00" }],
  },
  {
    name: "the programmes under an agreement, their name over two columns",
    sheet: `
No | Sasaran Strategis | Indikator Kinerja | Target
1 | Menurunnya kemiskinan | Persentase penduduk miskin | 9,85 %
2 | Menurunnya stunting | Prevalensi stunting | 17,50 %
Program | | Anggaran | Keterangan
1. Program Penunjang Urusan | | Rp 6.412.330.500,00 | APBD
2. Program Pemberdayaan Sosial | | Rp 1.204.115.000,00 | APBD
3. Program Rehabilitasi Sosial | | Rp 2.310.450.000,00 | APBD
Jumlah | | Rp 9.926.985.500,00 |
`,
    loud: [{ cell: "C8", severity: "error", kind: "jumlah", expected: "Rp 9.926.895.500,00" }],
  },
  {
    name: "goods that came and went, in numbers and in money",
    merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2", "I2:J2"],
    sheet: `
REKAP BARANG MILIK DAERAH
Gol | Uraian | Awal | | Bertambah | | Berkurang | | Akhir |
 | | Jml | Rp | Jml | Rp | Jml | Rp | Jml | Rp
01 | Tanah | 4 | 812.000.000 | - | - | - | - | 4 | 812.000.000
02 | Peralatan dan mesin | 612 | 9.120.455.000 | 24 | 512.000.000 | 30 | 214.000.000 | 666 | 9.418.455.000
03 | Gedung dan bangunan | 38 | 21.455.000.000 | 1 | 880.000.000 | - | - | 39 | 22.335.000.000
04 | Aset tetap lainnya | 120 | 84.115.000 | 10 | 5.000.000 | - | - | 130 | 89.115.000
 | Jumlah | 774 | 31.471.570.000 | 35 | 1.397.000.000 | 30 | 214.000.000 | 779 | 32.654.570.000
`,
    loud: [{ cell: "I5", severity: "error", kind: "selisih", expected: "606", alsoKind: "jumlah" }],
  },
  {
    name: "Dana Desa as it was received and as it was spent",
    sheet: `
LAPORAN REALISASI PELAKSANAAN APBDES
Kode | Uraian | Anggaran | Realisasi | %
4 | PENDAPATAN | | |
4.2 | Pendapatan Transfer | 1.499.994.000 | 1.499.994.000 | 100,00
4.2.1 | Dana Desa | 987.654.000 | 987.654.000 | 100,00
4.2.3 | Alokasi Dana Desa | 512.340.000 | 512.340.000 | 100,00
 | JUMLAH PENDAPATAN | 1.499.994.000 | 1.499.994.000 | 100,00
`,
    others: [
      {
        name: "Sumber",
        sheet: `
REALISASI BELANJA MENURUT SUMBER DANA
No | Sumber Dana | Pagu | Realisasi | %
1 | Dana Desa | 987.654.000 | 985.003.000 | 99,73
2 | Alokasi Dana Desa | 512.340.000 | 508.190.750 | 99,19
 | Jumlah | 1.499.994.000 | 1.493.193.750 | 99,55
`,
      },
    ],
    loud: [],
  },
  {
    name: "an index that is the mean of its parts, year after year",
    sheet: `
No | Indeks | 2021 | 2022 | 2023 | 2024
1 | Indeks Ketahanan Sosial (IKS) | 0,7543 | 0,7714 | 0,8057 | 0,8286
2 | Indeks Ketahanan Ekonomi (IKE) | 0,5833 | 0,6167 | 0,6500 | 0,7000
3 | Indeks Ketahanan Lingkungan (IKL) | 0,6667 | 0,7333 | 0,7333 | 0,8000
 | Nilai IDM | 0,6681 | 0,7071 | 0,7297 | 0,7962
`,
    loud: [{ cell: "F5", severity: "error", kind: "rata-rata", expected: "0,7762" }],
  },
];
