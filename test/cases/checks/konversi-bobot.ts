import type { TableCase } from "../tables/table-case";

const ikpa = (final: string) => `
Keterangan | Revisi DIPA | Deviasi Halaman III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Capaian Output | Nilai Total | Konversi Bobot | Dispensasi SPM (Pengurang) | Nilai Akhir (Nilai Total/Konversi Bobot)
Nilai | 100.00 | 84.60 | 97.35 | 0.00 | 100.00 | 94.88 | 96.40 | 85.75 | 90% | 0.05 | ${final}
Bobot | 10 | 15 | 20 | 0 | 10 | 10 | 25
Nilai Akhir | 10.00 | 12.69 | 19.47 | 0.00 | 10.00 | 9.49 | 24.10
`;

/** Weights of indicators without object, and weights of indicators that only bear names like those of a regulation. */
export const konversiBobotCases: TableCase[] = [
  { name: "IKPA of a unit without contracts, its total converted", sheet: ikpa("95.23"), year: 2024, loud: [] },
  {
    name: "the total of IKPA printed as it was before it was converted",
    sheet: ikpa("85.75"),
    year: 2024,
    loud: [{ cell: "L2", severity: "error", kind: "bobot", expected: "95.23" }],
  },
  {
    name: "two indicators about one part of NKA have weights of their own",
    sheet: `
Kode | Indikator Kinerja Utama | Target | Realisasi | Bobot
1a | Rata-rata nilai kinerja pelaksanaan anggaran K/L | 91,00 | 95,37 | 14%
1b | Akurasi perencanaan kas | 90,00 | 96,18 | 21%
8a | Persentase kualitas pelaksanaan anggaran | 95,50 | 99,12 | 21%
`,
    year: 2024,
    loud: [],
  },
  {
    name: "an index of less is better that stops at its cap among realisasi of several years",
    sheet: `
No | Nama IKU | Realisasi |  |  | Target 2024 | Capaian 2024
 |  | 2022 | 2023 | 2024
1 | Nilai kinerja anggaran | 91,76 | 94,12 | 95,37 | 91,00 | 104,80
2 | Akurasi perencanaan kas | 92,40 | 94,75 | 96,18 | 90,00 | 106,87
3 | Deviasi proyeksi belanja | 5,20 | 4,67 | 4,12 | 5,00 | 117,60
4 | Retur SP2D | 0,17 | 0,11 | 0,08 | 0,25 | 120,00
5 | Kualitas laporan | 93,15 | 95,80 | 97,45 | 88,00 | 110,74
6 | Kompetensi SDM | 96,72 | 97,91 | 98,46 | 90,00 | 109,40
`,
    loud: [],
  },
];
