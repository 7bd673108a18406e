import type { TableCase } from "../tables/table-case";

const cases = (received: string) => `
No. | Jenis Perkara | Sisa bulan lalu | Diterima bulan ini | Jumlah
1 | Izin Poligami | - | - | -
2 | Pencegahan Perkawinan | - | - | -
3 | Penolakan Perkawinan | - | - | -
4 | Pembatalan Perkawinan | - | - | -
5 | Kelalaian Kewajiban | - | - | -
6 | Cerai Talak | 12 | 9 | 21
7 | Cerai Gugat | 31 | 26 | 57
8 | Isbat Nikah | 2 | 17 | 19
9 | Dispensasi Kawin | - | 4 | 4
JUMLAH |  | 45 | ${received} | 101
`;

const casesLeftBlank = (granted: string) => `
No | Jenis Perkara | Sisa Lalu | Diterima | Jumlah | Dicabut | Dikabulkan | Ditolak | Putus | Sisa Akhir
1 | Izin Poligami
2 | Pencegahan Perkawinan
3 | Penolakan Perkawinan
4 | Pembatalan Perkawinan
5 | Kelalaian Kewajiban
6 | Cerai Talak | 14 | 18 | 32 |  | 8 |  | 8 | 24
7 | Cerai Gugat | 55 | 72 | 127 | 2 | 35 | 1 | 38 | 89
8 | Isbat Nikah | 20 | 28 | 48 |  | 12 | 2 | 14 | 34
 | JUMLAH | 89 | 118 | 207 | 2 | ${granted} | 3 | 60 | 147
`;

const funds = (spent: string) => `
NO | URAIAN | PENERIMAAN (Rp) | PENGELUARAN (Rp)
1 | Sisa Awal | Rp 6.310.000
2 | Penerimaan bulan ini | Rp 11.420.000
3 | Biaya Proses |  | Rp 4.150.000
4 | Biaya Panggilan |  | Rp 1.284.000
5 | Biaya Sita |  | Rp -
6 | Biaya Pengiriman |  | Rp -
7 | PNBP |  | Rp. -
 | Pendaftaran Tingkat I |  | Rp 930.000
 | Pendaftaran Banding |  | Rp -
 | Pendaftaran Kasasi |  | Rp -
 | Redaksi |  | Rp 510.000
8 | Pengembalian Sisa Panjar |  | Rp 3.076.000
 | Jumlah | Rp 17.730.000 | ${spent}
`;

/** Rows in which dashes, or nothing, stand for figures neither open a table of their own nor hide the one that they open. */
export const barisTandaHubungCases: TableCase[] = [
  {
    name: "kinds without cases, dashes all along, open the list",
    sheet: cases("56"),
    loud: [],
  },
  {
    name: "a total below kinds without cases",
    sheet: cases("65"),
    loud: [{ cell: "D11", severity: "error", kind: "jumlah", expected: "56" }],
  },
  {
    name: "kinds without cases, left blank, open the list",
    sheet: casesLeftBlank("55"),
    loud: [],
  },
  {
    name: "a total below kinds left blank",
    sheet: casesLeftBlank("56"),
    loud: [{ cell: "G10", severity: "error", kind: "jumlah", expected: "55" }],
  },
  {
    name: "`Rp -` between unnumbered rows is no header",
    sheet: funds("Rp 9.950.000"),
    loud: [],
  },
  {
    name: "a total over rows with `Rp -`",
    sheet: funds("Rp 9.590.000"),
    loud: [{ cell: "D14", severity: "error", kind: "jumlah", expected: "Rp 9.950.000" }],
  },
];
