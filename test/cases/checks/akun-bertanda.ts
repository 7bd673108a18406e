import type { TableCase } from "../tables/table-case";

const items = (operation: string, mark = "A") => `
Rincian Kertas Kerja Satker
Kode | Uraian | Pagu | Realisasi | %
994 | Layanan Perkantoran | 526.339.000 | 524.613.805 | 99,67
001 | Gaji dan Tunjangan | 412.309.000 | 410.885.755 | 99,65
511111 | Belanja Gaji Pokok | 412.300.000 | 410.877.640 | 99,66
511119 | Belanja Pembulatan Gaji | 9.000 | 8.115 | 90,17
002 | Operasional Kantor | ${operation} | 113.728.050 | 99,74
521111 | Belanja Keperluan Perkantoran | 84.600.000 | 84.512.300 | 99,90
521211.${mark} | Belanja Bahan Alat Tulis | 12.450.000 | 12.401.500 | 99,61
521211.B | Belanja Bahan Rapat | 7.380.000 | 7.214.250 | 97,75
521213 | Belanja Honor Kegiatan | 9.600.000 | 9.600.000 | 100,00
 | Jumlah | 526.339.000 | 524.613.805 | 99,67
`;

/** Accounts that are told apart by a mark behind them: `521211.A` is a sibling of `521111` and no part of one. */
export const akunBertandaCases: TableCase[] = [
  { name: "accounts with a letter behind them are siblings", sheet: items("114.030.000"), loud: [] },
  {
    name: "a component that is not the sum of accounts, some of them with a letter",
    sheet: items("141.030.000"),
    loud: [{ cell: "C7", severity: "error", kind: "jumlah", expected: "114.030.000" }],
  },
];
