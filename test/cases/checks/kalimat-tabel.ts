import type { TableCase } from "../tables/table-case";

const SHEET = `
No | Indikator Kinerja | Target | Realisasi | Capaian
1 | Nilai Kinerja Anggaran BNN Provinsi Jawa Tengah | 92 | 87,93 | 96%
2 | Jumlah petugas penyelenggara layanan IBM yang terlatih | 50 Orang | 64 Orang | 128%
3 | Jumlah BNN Kabupaten/Kota di wilayah provinsi dengan Nilai Kinerja Anggaran mencapai target | 4 Satker | 0 Satker | 0%
4 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) BNN Provinsi Jawa Tengah | 92 | 97,26 | 106%
`;

const REPEATED = { name: "Rincian", sheet: SHEET.replace("Indikator Kinerja |", "Indikator Kinerja Kegiatan |") };

/** Sentences that tell of an indicator of the tables. */
export const kalimatTabelCases: TableCase[] = [
  {
    name: "sentences that tell what the tables tell, with abbreviations of the field",
    sheet: SHEET,
    others: [
      REPEATED,
      {
        name: "Narasi",
        sheet: `
Nilai Kinerja Anggaran BNN Provinsi Jawa Tengah target 92 tercapai sebesar 87,93 (96%).
NKA BNN Provinsi Jawa Tengah target 92 tercapai sebesar 87,93 (96%).
Jumlah petugas penyelenggara layanan IBM yang terlatih target 50 orang tercapai sebesar 64 orang (128%).
Jumlah BNN Kabupaten/Kota di wilayah provinsi dengan NKA mencapai target 4 satker tercapai sebesar 0 satker (0%).
Nilai IKPA BNN Provinsi Jawa Tengah target 92 tercapai sebesar 97,26 (106%).
Dari target yang ditetapkan dalam perjanjian kinerja sebesar 4 BNN Kabupaten/Kota di wilayah provinsi dengan NKA mencapai nilai 92 realisasinya adalah tidak ada satker yang mendapatkan nilai 92 atau sebesar 0%.
`,
      },
    ],
    loud: [],
  },
  {
    name: "sentences with another realisasi and the percentage that fits it",
    sheet: SHEET,
    others: [
      REPEATED,
      {
        name: "Narasi",
        sheet: `
NKA BNN Provinsi Jawa Tengah target 92 tercapai sebesar 97,93 (106%).
Jumlah petugas penyelenggara layanan IBM yang terlatih target 50 orang tercapai sebesar 46 orang (92%).
Jumlah BNN Kabupaten/Kota di wilayah provinsi dengan NKA mencapai target 4 satker tercapai sebesar 4 satker (100%).
`,
      },
    ],
    loud: [
      { cell: "A1", sheet: "Narasi", severity: "error", kind: "silang" },
      { cell: "A2", sheet: "Narasi", severity: "error", kind: "silang" },
      { cell: "A3", sheet: "Narasi", severity: "error", kind: "silang" },
    ],
  },
  {
    name: "another thing under a similar name, and a share that is no capaian",
    sheet: SHEET,
    others: [
      REPEATED,
      {
        name: "Narasi",
        sheet: `
Jumlah petugas rehabilitasi layanan IBM yang tersertifikasi target 50 orang tercapai sebesar 46 orang (92%).
Petugas layanan IBM yang terlatih sebanyak 3 dari 18 petugas atau 16,67% dari target 20%.
`,
      },
    ],
    loud: [],
  },
];
