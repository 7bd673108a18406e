import type { TableCase } from "../tables/table-case";

const unsur = (d6: string, g4: string) => `
No | Unsur Pelayanan | Semester I |  | Semester II |  | Rata-rata NRR
 |  | Jumlah Nilai | NRR | Jumlah Nilai | NRR
1 | Persyaratan | 742 | 3,710 | 935 | 3,740 | 3,725
2 | Prosedur | 728 | 3,640 | 915 | 3,660 | ${g4}
3 | Waktu penyelesaian | 694 | 3,470 | 885 | 3,540 | 3,505
4 | Biaya | 758 | ${d6} | 955 | 3,820 | 3,805
5 | Produk | 736 | 3,680 | 930 | 3,720 | 3,700
6 | Kompetensi | 744 | 3,720 | 940 | 3,760 | 3,740
`;

/** Columns of one name under the headers of periods: values per respondent, and the mean of the periods behind them. */
export const rataRataSenamaCases: TableCase[] = [
  {
    name: "a value per respondent with digits swapped, of which the mean is right",
    sheet: unsur("3,970", "3,650"),
    merges: ["C1:D1", "E1:F1"],
    loud: [{ cell: "D6", severity: "error", kind: "persen", expected: "3,790" }],
  },
  {
    name: "a mean of two semesters that is off",
    sheet: unsur("3,790", "3,560"),
    merges: ["C1:D1", "E1:F1"],
    loud: [{ cell: "G4", severity: "error", kind: "rata-rata", expected: "3,650" }],
  },
  {
    name: "values per respondent of two semesters, and their mean",
    sheet: unsur("3,790", "3,650"),
    merges: ["C1:D1", "E1:F1"],
    loud: [],
  },
];
