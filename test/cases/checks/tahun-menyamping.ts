import type { TableCase } from "../tables/table-case";

const DEVELOPMENT = `
Uraian | 2021 | 2022 | 2023 | 2024
Target | 1.200 | 1.350 | 1.400 | 1.500
Realisasi | 1.164 | 1.377 | 1.463 | 1.620
Capaian (%) | 97,00 | 102,00 | 104,50 | 108,00
`;

const BESIDE_RATIO = `
Jenis Layanan | Permohonan | Selesai | Persentase (%)
Layanan Sertipikat | 200 | 150 | 75,00
Layanan Balik Nama | 160 | 120 | 75,00
Layanan Roya | 80 | 72 | 90,00
Layanan Pengukuran | 50 | 44 | 88,00
`;

const TITLE = "\nTabel 2 Perkembangan Pelayanan\n";

/** Measures as rows under the years, right below another table. */
export const tahunMenyampingCases: TableCase[] = [
  {
    name: "target and realisasi by year below another table",
    sheet: `${BESIDE_RATIO}${TITLE.trimEnd()}${DEVELOPMENT}`,
    loud: [],
  },
  { name: "the years right below the last row", sheet: `${BESIDE_RATIO.trimEnd()}${DEVELOPMENT}`, loud: [] },
  {
    name: "a wrong share above the years of its own measures",
    sheet: `${BESIDE_RATIO.replace("72 | 90,00", "72 | 75,00")}${TITLE.trimEnd()}${DEVELOPMENT}`,
    loud: [{ cell: "D4", severity: "error", kind: "persen", expected: "90,00" }],
  },
  {
    name: "a wrong capaian under the years",
    sheet: `${BESIDE_RATIO}${TITLE.trimEnd()}${DEVELOPMENT.replace("104,50", "95,70")}`,
    loud: [{ cell: "D11", severity: "error", kind: "persen", expected: "104,50" }],
  },
];
