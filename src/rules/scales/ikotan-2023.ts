import type { ScaleRule } from "../scale";

/** Indeks Kota Tanggap Ancaman Narkoba, second scale: 1 to 4 with the bounds of PermenPANRB 14/2017. */
export const IKOTAN_2023: readonly ScaleRule[] = [
  {
    effectiveFrom: 2023,
    values: {
      decimals: 3,
      lowest: 1,
      highest: 4,
      classes: [
        { from: 3.533, name: "Sangat Tanggap" },
        { from: 3.065, name: "Tanggap" },
        { from: 2.6, name: "Cukup Tanggap" },
        { from: 1, name: "Tidak Tanggap" },
      ],
    },
    unit: "indeks",
    source: {
      title: "Skala IKOTAN 2023, BNN",
      article: "2,600–3,064; 3,065–3,532; 3,533–4,000",
      url: "https://hariangarutnews.com/2023/07/10/",
    },
    status: "needs-verification",
    note: "Sumber berita, bukan pedoman.",
  },
];
