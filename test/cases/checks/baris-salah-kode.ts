import type { TableCase } from "../tables/table-case";

interface Slips {
  /** The amount of the postage before the change. */
  surat?: string;
  /** The change of the food. */
  makanan?: string;
}

/** A budget before and after its revision: the second chapter carries the code of the first, and two items a code too short. */
const perubahan = ({ surat = "97.613.000", makanan = "(88.980.500)" }: Slips = {}) => `
No. Rekening | Uraian | Sebelum | Sesudah | Angka | %
1.01.00.5. | BELANJA DAERAH | 1.666.443.747 | 1.398.863.639 | (267.580.108) | (16,06)
1.01.00.5.1. | BELANJA TIDAK LANGSUNG | 642.912.497 | 583.401.839 | (59.510.658) | (9,26)
1.01.00.5.1.1. | BELANJA PEGAWAI | 642.912.497 | 583.401.839 | (59.510.658) | (9,26)
1.01.00.5.1.2. | BELANJA LANGSUNG | 1.023.531.250 | 815.461.800 | (208.069.450) | (20,33)
1.01.01. | PROGRAM PELAYANAN PERKANTORAN | 887.522.750 | 701.410.300 | (186.112.450) | (20,97)
1.01.01.01. | JASA SURAT MENYURAT | ${surat} | 88.456.900 | (9.156.100) | (9,38)
1.01.01.01.5.2.2. | BELANJA BARANG DAN JASA | 97.613.000 | 88.456.900 | (9.156.100) | (9,38)
1.01.01.02. | ALAT TULIS KANTOR | 400.250.750 | 312.274.900 | (87.975.850) | (21,98)
1.01.02.5.2.1. | BELANJA PEGAWAI | 12.650.000 | 10.344.000 | (2.306.000) | (18,23)
1.01.02.5.2.1. | BELANJA BARANG DAN JASA | 387.600.750 | 301.930.900 | (85.669.850) | (22,10)
1.01.01.03. | MAKANAN DAN MINUMAN | 389.659.000 | 300.678.500 | ${makanan} | (22,84)
1.01.01.03.5.2.2. | BELANJA BARANG DAN JASA | 389.659.000 | 300.678.500 | (88.980.500) | (22,84)
1.01.03. | PROGRAM DISIPLIN APARATUR | 136.008.500 | 114.051.500 | (21.957.000) | (16,14)
1.01.03.01. | PENGADAAN PAKAIAN DINAS | 136.008.500 | 114.051.500 | (21.957.000) | (16,14)
1.01.03.01.5.2.2. | BELANJA BARANG DAN JASA | 136.008.500 | 114.051.500 | (21.957.000) | (16,14)
`;

/** Totals of classes that the total of the office bears out; one part of the second may be mistyped. */
const bagian = (makanan: string) => `
Kode | Uraian | Pagu | Realisasi | Sisa
5.2 | Belanja Langsung | 84.475.000 | 80.310.000 | 4.165.000
5.2.1 | Belanja Pegawai | 40.125.000 | 38.400.000 | 1.725.000
5.2.1.01 | Honorarium tim | 28.600.000 | 27.900.000 | 700.000
5.2.1.02 | Uang lembur | 11.525.000 | 10.500.000 | 1.025.000
5.2.2 | Belanja Barang | 44.350.000 | 41.910.000 | 2.440.000
5.2.2.01 | Alat tulis kantor | 9.150.000 | 8.710.000 | 440.000
5.2.2.02 | Makanan dan minuman | ${makanan} | 33.200.000 | 2.000.000
`;

/** Wholes above their parts, which neither a code nor the look of the rows tells apart. */
const pegawai = (sma: string, dua = "923") => `
Jenis Data | 2019 | 2020 | 2021 | 2022 | Satuan
1. Jumlah Pegawai Menurut Pendidikan | 3.433 | 3.356 | 3.214 | 3.155 | Orang
1. Tamat SMA | 1.251 | ${sma} | 977 | 996 | Orang
2. Diploma | 826 | 746 | 646 | 640 | Orang
3. Sarjana | 1.356 | 1.521 | 1.591 | 1.519 | Orang
2. Jumlah Pegawai Menurut Golongan | 3.433 | 3.356 | 3.214 | 3.155 | Orang
1. Golongan II | 1.043 | ${dua} | 833 | 823 | Orang
2. Golongan III | 1.805 | 1.808 | 1.752 | 1.727 | Orang
3. Golongan IV | 585 | 625 | 629 | 605 | Orang
`;

const rukunWarga = (perempuan: string) => `
RW | Jumlah | Laki-laki | Perempuan
01 | 1.076 | 522 | ${perempuan}
02 | 857 | 427 | 430
03 | 1.155 | 572 | 583
Jumlah | 3.088 | 1.521 | 1.567
`;

/** Codes that hang a row under another parent than its amounts do, and parts that were mistyped below right totals. */
export const barisSalahKodeCases: TableCase[] = [
  {
    name: "a chapter with the code of the one above, and items with a code too short, add up where they stand",
    sheet: perubahan(),
    loud: [],
  },
  {
    name: "an activity whose items add up to another amount, in a table with wrong codes",
    sheet: perubahan({ surat: "97.631.000" }),
    loud: [{ cell: "C7", severity: "error", kind: "jumlah", expected: "97.613.000" }],
  },
  {
    name: "Sebelum and Sesudah, and a change under another name that is neither their difference nor the sum below",
    sheet: perubahan({ makanan: "(88.890.500)" }),
    loud: [{ cell: "E12", severity: "error", kind: "selisih", expected: "(88.980.500)", alsoKind: "jumlah" }],
  },
  {
    name: "parts of a class and the class of another add up",
    sheet: bagian("35.200.000"),
    loud: [],
  },
  {
    name: "a nought lost from a part, where the total of the whole bears out the class",
    sheet: bagian("3.520.000"),
    loud: [{ cell: "C8", severity: "error", kind: "jumlah", expected: "35.200.000", alsoKind: "selisih" }],
  },
  {
    name: "wholes of several years above their parts, without a code",
    sheet: pegawai("1.089"),
    loud: [],
  },
  {
    name: "a whole above its parts that they do not come to in one year of four",
    sheet: pegawai("1.089", "953"),
    loud: [{ cell: "C6", severity: "error", kind: "jumlah" }],
  },
  { name: "neighbourhoods that are called by a number", sheet: rukunWarga("554"), loud: [] },
  {
    name: "a count of a neighbourhood that is called by a number",
    sheet: rukunWarga("584"),
    loud: [{ cell: "D2", severity: "error", kind: "selisih", alsoKind: "jumlah" }],
  },
];
