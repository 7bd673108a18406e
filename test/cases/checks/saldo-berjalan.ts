import type { TableCase } from "../tables/table-case";

const REVISIONS = (left: string, total: string) => `
Riwayat Perubahan Pagu DIPA (dalam ribu rupiah)
Revisi | Tanggal | Penambahan | Pengurangan | Pagu Setelah Revisi | Uraian
DIPA Awal | 21-11-2023 |  |  | 318.450.200 | Pagu alokasi
Revisi 1 | 15-01-2024 | - | 12.300.000 | 306.150.200 | Automatic adjustment
Revisi 2 | 04-03-2024 | 4.125.500 | - | 310.275.700 | Luncuran
Revisi 3 | 11-06-2024 | 2.480.300 | 3.110.900 | ${left} | Pergeseran
Revisi 4 | 20-08-2024 | - | 5.236.400 | 304.408.700 | Sisa lelang
Revisi 5 | 25-11-2024 | 1.500.000 | - | 305.908.700 | Tambahan gaji
Pagu Akhir |  | 8.105.800 | 20.647.300 | ${total} | 
`;

const CASES_BY_MONTH = (march: string) => `
Perkara Masuk, Putus dan Sisa per Bulan
Bulan | Pidana |  |  | Perdata |  |  | Jumlah Sisa
 | Masuk | Putus | Sisa | Masuk | Putus | Sisa | 
Sisa tahun lalu |  |  | 31 |  |  | 44 | 75
Januari | 27 | 25 | 33 | 30 | 28 | 46 | 79
Februari | 24 | 29 | 28 | 22 | 26 | 42 | 70
Maret | 31 | 26 | ${march} | 29 | 25 | 46 | 79
April | 22 | 24 | 31 | 26 | 28 | 44 | 75
Mei | 28 | 27 | 32 | 25 | 22 | 47 | 79
Juni | 25 | 33 | 24 | 31 | 36 | 42 | 66
Jumlah / sisa akhir | 157 | 164 | 24 | 163 | 165 | 42 | 66
`;

/** What the row above left, with what came and without what went: never a sum of its column. */
export const saldoBerjalanCases: TableCase[] = [
  {
    name: "revisions of a budget, each from the one above it",
    sheet: REVISIONS("309.645.100", "305.908.700"),
    loud: [],
  },
  {
    name: "a revision that does not follow from the one above it",
    sheet: REVISIONS("312.756.000", "305.908.700"),
    loud: [{ cell: "E6", severity: "error", kind: "selisih", expected: "309.645.100" }],
  },
  {
    name: "a last row that is not what the last revision left",
    sheet: REVISIONS("309.645.100", "305.098.700"),
    loud: [{ cell: "E9", severity: "error", kind: "jumlah", expected: "305.908.700" }],
  },
  { name: "what is left month by month, and at the foot what is left at last", sheet: CASES_BY_MONTH("33"), loud: [] },
  {
    name: "a month that leaves another number",
    sheet: CASES_BY_MONTH("38"),
    loud: [{ cell: "D7", severity: "error", kind: "selisih", expected: "33" }],
  },
  {
    name: "the year of a cash flow begins with what its first quarter began with",
    sheet: `
Arus Kas per Triwulan (Rp juta)
No | Uraian | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Setahun
1 | Saldo awal kas | 51.320 | 96.415 | 88.207 | 121.633 | 51.320
2 | Penerimaan | 182.440 | 203.118 | 219.765 | 240.902 | 846.225
3 | Pengeluaran | 137.345 | 211.326 | 186.339 | 290.418 | 825.428
4 | Saldo akhir kas | 96.415 | 88.207 | 121.633 | 72.117 | 72.117
`,
    loud: [],
  },
  {
    name: "net financing where nothing adds up what was paid",
    sheet: `
Ringkasan Realisasi APBD
Kode | Uraian | Anggaran | Realisasi
4 | PENDAPATAN DAERAH | 905.000.000.000 | 901.250.417.300
5 | BELANJA DAERAH | 931.500.000.000 | 888.014.226.150
 | SURPLUS/(DEFISIT) | (26.500.000.000) | 13.236.191.150
6.1 | Penerimaan Pembiayaan (SiLPA Tahun Sebelumnya) | 38.500.000.000 | 38.500.000.000
6.2.02 | Penyertaan Modal Daerah | 5.000.000.000 | 5.000.000.000
6.2.03 | Pembayaran Cicilan Pokok Utang | 7.000.000.000 | 7.000.000.000
 | PEMBIAYAAN NETTO | 26.500.000.000 | 26.500.000.000
`,
    loud: [],
  },
];

const CASH_FLOWS = (net: string) => `
LAPORAN ARUS KAS
No | Uraian | 2024 | 2023
I | Arus Kas dari Aktivitas Operasi |  | 
 | Jumlah Arus Kas Masuk | 812.400.118.300,00 | 790.114.205.750,00
 | Jumlah Arus Kas Keluar | 640.225.417.120,00 | 655.018.330.410,00
 | Arus Kas Bersih dari Aktivitas Operasi | 172.174.701.180,00 | 135.095.875.340,00
II | Arus Kas dari Aktivitas Investasi |  | 
 | Jumlah Arus Kas Masuk | 1.204.330.000,00 | 980.115.000,00
 | Jumlah Arus Kas Keluar | 158.330.412.900,00 | 141.209.886.250,00
 | Arus Kas Bersih dari Aktivitas Investasi | ${net} | (140.229.771.250,00)
`;

export const arusKasCases: TableCase[] = [
  { name: "net cash flows of two activities", sheet: CASH_FLOWS("(157.126.082.900,00)"), loud: [] },
  {
    name: "a net cash flow that leaves out what came in",
    sheet: CASH_FLOWS("(158.330.412.900,00)"),
    loud: [{ cell: "C10", severity: "error", kind: "selisih", expected: "(157.126.082.900,00)" }],
  },
];
