import type { TableCase } from "../tables/table-case";

const accounts = (travel: string, trips: string) => `
Kode Rekening | Uraian | Anggaran | Realisasi | %
5 | BELANJA DAERAH | 62.500.000 | 55.250.000 | 88,40
5.1 | Belanja Barang dan Jasa | 62.500.000 | 55.250.000 | 88,40
5.1.01 | Belanja Barang | 12.500.000 | 11.250.000 | 90,00
5.1.01.01 | Belanja Alat Tulis | 12.500.000 | 11.250.000 | 90,00

 |  |  |  | Halaman 2
Kode Rekening | Uraian | Anggaran | Realisasi | %
5.1.02 | Belanja Perjalanan Dinas | ${travel} | 44.000.000 | 88,00
5.1.02.01 | Perjalanan Dinas Biasa | ${trips} | 36.000.000 | 90,00
5.1.02.02 | Perjalanan Dinas Dalam Kota | 10.000.000 | 8.000.000 | 80,00
 | JUMLAH | 62.500.000 | 55.250.000 | 88,40
`;

const agency = (first: string) => `
Kode | Uraian | Anggaran | Realisasi | %
5 | BELANJA | 90.000.000 | 81.000.000 | 90,00
1.05 | Urusan Ketenteraman dan Ketertiban | 90.000.000 | 81.000.000 | 90,00
1.05.0.00.0.00.01.0000 | Satuan Polisi | 90.000.000 | 81.000.000 | 90,00
1.05.01 | Program Penunjang | ${first} | 54.000.000 | 90,00
1.05.01.1.01 | Perencanaan | 20.000.000 | 18.000.000 | 90,00
1.05.01.1.02 | Administrasi | 40.000.000 | 36.000.000 | 90,00
1.05.02 | Program Ketertiban | 30.000.000 | 27.000.000 | 90,00
1.05.02.1.01 | Patroli | 30.000.000 | 27.000.000 | 90,00
`;

/** Tables that go on after the end of a page, and what only looks like it. */
export const halamanCases: TableCase[] = [
  {
    name: "accounts that go on on the next page, header and all",
    sheet: accounts("50.000.000", "40.000.000"),
    loud: [],
  },
  {
    name: "a mistake behind the end of the page",
    sheet: accounts("50.000.000", "41.000.000"),
    loud: [{ cell: "C10", severity: "error", kind: "jumlah", expected: "40.000.000" }],
  },
  {
    name: "the same header below the name of another section is another table",
    sheet: `
Program A
No | Kegiatan | Anggaran | Realisasi | %
1 | Sosialisasi | 12.500.000 | 11.250.000 | 90,00
2 | Pelatihan | 37.500.000 | 30.000.000 | 80,00
 | Jumlah | 50.000.000 | 41.250.000 | 82,50

Program B
No | Kegiatan | Anggaran | Realisasi | %
1 | Pemetaan | 10.000.000 | 9.000.000 | 90,00
2 | Intervensi | 20.000.000 | 16.000.000 | 80,00
 | Jumlah | 30.000.000 | 25.000.000 | 83,33
`,
    loud: [],
  },
  {
    name: "an agency between its field of government and its programmes",
    sheet: agency("60.000.000"),
    loud: [],
  },
  {
    name: "a programme of an agency that is not what its activities add up to",
    sheet: agency("66.000.000"),
    loud: [{ cell: "C5", severity: "error", kind: "jumlah", expected: "60.000.000" }],
  },
];
