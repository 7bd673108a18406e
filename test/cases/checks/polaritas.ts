import type { TableCase } from "../tables/table-case";

/** Capaian where less is better, and where it cannot be. */
export const polaritasCases: TableCase[] = [
  {
    name: "a column that says Minimize is believed",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | Polarisasi Data | Capaian
1 | Persentase realisasi penerimaan | 100,00 | 101,99 | Maximize | 101,99%
2 | Rasio tunggakan piutang | 30,00 | 33,60 | Minimize | 112,00%
3 | Persentase putusan banding yang dimenangkan | 45,00 | 52,63 | Maximize | 116,96%
`,
    loud: [{ cell: "F3", severity: "error", kind: "persen", expected: "88,00%" }],
  },
  {
    name: "an office that divides upwards in all rows that say Min does so by custom",
    sheet: `
No | IKU | Target | Realisasi | Polarisasi | Capaian
1 | Persentase realisasi penerimaan | 100,00 | 101,99 | Max | 101,99
2 | Rasio piutang macet | 30,00 | 27,60 | Min | 92,00
3 | Deviasi proyeksi kas | 12,00 | 9,30 | Min | 77,50
`,
    loud: [],
  },
  {
    name: "a mark of which more is better has no second formula",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | Capaian
1 | Nilai IKPA | 94 | 93,15 | 100,91
2 | Nilai SAKIP | 70 | 71 | 101,43
3 | Indeks kepuasan masyarakat | 3,20 | 3,78 | 118,13
`,
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "99,10" }],
  },
  {
    name: "less is better under a name that does not say so",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | Capaian
1 | Rata-rata lama pelayanan | 14 | 12 | 114,29
2 | Biaya per dokumen | 50 | 55 | 90,00
3 | Indeks risiko bencana | 142 | 138,5 | 102,46
`,
    loud: [],
  },
  {
    name: "unwanted things that were dealt with: no doubt about the polarity",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | Capaian
1 | Persentase pengaduan yang diselesaikan | 90 | 95 | 105,56
2 | Persentase temuan yang ditindaklanjuti | 80 | 90 | 112,50
3 | Persentase pelanggaran yang ditangani | 75 | 80 | 106,67
`,
    loud: [],
  },
  {
    name: "the mean shows which capaian was reckoned by the wrong polarity",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | % Capaian
1 | Angka putus sekolah SD | 0,05 | 0,04 | 80,00
2 | Angka partisipasi murni SD | 99,10 | 98,77 | 99,67
3 | Angka partisipasi murni SMP | 85,25 | 87,02 | 102,08
4 | Persentase guru bersertifikat | 52,00 | 54,60 | 105,00
Rata-rata |  |  |  | 106,69
`,
    loud: [{ cell: "E2", severity: "error", kind: "rata-rata", expected: "120,00" }],
  },
  {
    name: "a mean that no other polarity explains is wrong itself",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | % Capaian
1 | Angka putus sekolah SD | 0,05 | 0,04 | 120,00
2 | Angka partisipasi murni SD | 99,10 | 98,77 | 99,67
3 | Angka partisipasi murni SMP | 85,25 | 87,02 | 102,08
4 | Persentase guru bersertifikat | 52,00 | 54,60 | 105,00
Rata-rata |  |  |  | 109,66
`,
    loud: [{ cell: "E6", severity: "error", kind: "rata-rata", expected: "106,69" }],
  },
];
