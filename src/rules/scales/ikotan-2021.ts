import type { ScaleRule } from "../scale";

/** Indeks Kota Tanggap Ancaman Narkoba, first scale: 0 to 100 in four equal classes. */
export const IKOTAN_2021: readonly ScaleRule[] = [
  {
    effectiveFrom: 2021,
    values: {
      decimals: 2,
      lowest: 0,
      highest: 100,
      classes: [
        { from: 75.01, name: "Sangat Tanggap" },
        { from: 50.01, name: "Tanggap" },
        { from: 25.01, name: "Cukup Tanggap" },
        { from: 0, name: "Tidak Tanggap" },
      ],
    },
    unit: "indeks",
    source: {
      title: "Skala IKOTAN 2021, BNN",
      article: "0–25; 25,01–50; 50,01–75; 75,01–100",
      url: "https://bnn.go.id/bnn-gandeng-stakeholder-wujudkan-kota-tanggap-ancaman-narkoba/",
    },
    status: "needs-verification",
    note: "Sumber berita, bukan pedoman.",
  },
];
