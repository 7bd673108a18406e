import type { TableCase } from "../tables/table-case";

const village = (netto: string, surplus = "27.724.800", transfer = "(7.250.000)") => `
Uraian | Anggaran | Realisasi | LEBIH/(KURANG)
PENDAPATAN | 1.414.100.000 | 1.409.445.300 | (4.654.700)
Pendapatan Asli Desa | 24.500.000 | 26.180.000 | 1.680.000
Pendapatan Transfer | 1.386.400.000 | 1.379.150.000 | ${transfer}
Pendapatan Lain-lain | 3.200.000 | 4.115.300 | 915.300
BELANJA | 1.441.600.000 | 1.409.220.500 | 32.379.500
Bidang Penyelenggaraan Pemerintahan | 512.340.000 | 498.760.500 | 13.579.500
Bidang Pelaksanaan Pembangunan | 684.210.000 | 677.415.000 | 6.795.000
Bidang Pembinaan Kemasyarakatan | 96.300.000 | 91.845.000 | 4.455.000
Bidang Pemberdayaan Masyarakat | 148.750.000 | 141.200.000 | 7.550.000
SURPLUS/(DEFISIT) | (27.500.000) | 224.800 | ${surplus}
PEMBIAYAAN | | |
Penerimaan Pembiayaan (SiLPA) | 52.500.000 | 52.500.000 | 0
Pengeluaran Pembiayaan | 25.000.000 | 25.000.000 | 0
PEMBIAYAAN NETTO | 27.500.000 | ${netto} | 0
SISA LEBIH PEMBIAYAAN ANGGARAN | 0 | 27.724.800 | 27.724.800
`;

/** What came beyond a plan or is missing of it, income and spending each by its own sign; where financing came from in parentheses. */
export const surplusDanLebihCases: TableCase[] = [
  {
    name: "income beyond its plan, spending short of it, and both in the surplus",
    sheet: village("27.500.000"),
    loud: [],
  },
  {
    name: "net financing that is not what was received (SiLPA) less what was paid",
    sheet: village("25.700.000"),
    loud: [{ cell: "C15", severity: "error", kind: "selisih", expected: "27.500.000" }],
  },
  {
    name: "what is missing of income, with two digits in each other's place",
    sheet: village("27.500.000", "27.724.800", "(2.750.000)"),
    loud: [{ cell: "D4", severity: "error", kind: "jumlah", expected: "(7.250.000)" }],
  },
];
