import type { TableCase } from "../tables/table-case";

const ACTIVITIES = {
  name: "Kegiatan",
  sheet: `
No | Kegiatan | Anggaran | Realisasi | Sisa | Serapan
1 | Pembinaan kader posyandu (APBD) | 64.250.000 | 61.915.300 | 2.334.700 | 96,4%
2 | Pembangunan drainase lingkungan | 124.875.000 | 124.310.750 | 564.250 | 99,5%
3 | Pembangunan talud penahan tanah | 101.562.100 | 100.987.600 | 574.500 | 99,4%
4 | Pembinaan kader posyandu dari Dana Desa | 30.373.440 | 29.800.000 | 573.440 | 98,1%
 | Jumlah | 321.060.540 | 317.013.650 | 4.046.890 | 98,7%
`,
};

const recap = (talud: string, posyandu: string) => `
No | Kegiatan | Anggaran | Realisasi
1 | Pembangunan drainase lingkungan | 124.875.000 | 124.310.750
2 | Pembangunan talud penahan tanah | ${talud}
3 | Pembinaan kader posyandu | ${posyandu}
`;

/** One name of which another table tells two, each with words of its own. */
export const namaLebihPanjangCases: TableCase[] = [
  {
    name: "the short name means the row that prints its figures",
    sheet: recap("101.562.100 | 100.987.600", "30.373.440 | 29.800.000"),
    others: [ACTIVITIES],
    loud: [],
  },
  {
    name: "the short name means the other row",
    sheet: recap("101.562.100 | 100.987.600", "64.250.000 | 61.915.300"),
    others: [ACTIVITIES],
    loud: [],
  },
  {
    name: "another figure of another row is still compared",
    sheet: recap("101.562.100 | 109.087.600", "30.373.440 | 29.800.000"),
    others: [ACTIVITIES],
    loud: [{ cell: "D3", severity: "error", kind: "silang", expected: "100.987.600" }],
  },
];
