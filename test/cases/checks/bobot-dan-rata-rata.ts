import type { TableCase } from "../tables/table-case";

const SCORES = (value: string) => `
No | Satuan Kerja | Responden | Skor Dimensi |  |  | Nilai Indeks | Kategori
 |  |  | Regulasi Diri | Asertif | Jangkauan |  | 
1 | Satker Utama | 640 | 52,10 | 51,64 | 54,22 | 52,65 | Tinggi
2 | Satker Hilir | 318 | 50,31 | 53,05 | 51,80 | 51,72 | Sedang
3 | Satker Hulu | 275 | 54,02 | 52,48 | 55,61 | ${value} | Tinggi
4 | Satker Pesisir | 301 | 47,55 | 49,13 | 46,90 | 47,86 | Rendah
`;

const WEIGHTS_IN_ROW = (total: string, final: string) => `
No | Satuan Kerja | Nilai Aspek |  |  |  | Nilai Total | Konversi Bobot | Nilai Akhir
 |  | Revisi DIPA | Penyerapan | Kontraktual | Capaian Output |  |  | 
 | Bobot | 10% | 40% | 10% | 40% |  |  | 
1 | Satker Utama | 100,00 | 96,20 | 92,50 | 100,00 | 97,73 | 100% | 97,73
2 | Satker Hilir | 100,00 | 91,35 | - | 98,40 | ${total} | 90% | ${final}
3 | Satker Hulu | 90,00 | 94,10 | 88,00 | 95,50 | 93,64 | 100% | 93,64
4 | Satker Pesisir | 100,00 | 88,65 | - | 92,75 | 82,56 | 90% | 91,73
`;

const SCORECARD = (goal: string) => `
Kode | Sasaran/Indikator Kinerja Utama | Polarisasi | Bobot (%) | Target | Realisasi | Indeks Capaian
SS1 | Pelaksanaan anggaran yang optimal |  |  |  |  | 101,71
1a | Nilai kinerja satker mitra | Maximize | 70 | 92,00 | 95,22 | 103,50
1b | Persentase penyerapan belanja | Stabilize | 30 | 96,00 | 98,37 | 97,53
SS2 | Layanan yang prima |  |  |  |  | ${goal}
2a | Nilai survei kepuasan | Maximize | 80 | 90,00 | 92,70 | 103,00
2b | Jumlah bimbingan teknis | Maximize | 20 | 24 | 27 | 112,50
SS3 | Kas yang akurat |  |  |  |  | 117,50
3a | Deviasi rencana penarikan | Minimize | 75 | 5,00 | 4,00 | 120,00
3b | Rasio retur | Minimize | 25 | 0,40 | 0,36 | 110,00
Keterangan: Maximize = realisasi/target; Minimize = (2 – realisasi/target); Stabilize = (2 – realisasi/target) apabila realisasi di atas target.
`;

/** Indices that average or weigh what stands before them, whatever they are called. */
export const bobotDanRataRataCases: TableCase[] = [
  { name: "an index that averages the scores before it", sheet: SCORES("54,04"), loud: [] },
  {
    name: "an index that its scores do not average to",
    sheet: SCORES("54,40"),
    loud: [{ cell: "G5", severity: "error", kind: "rata-rata", expected: "54,04" }],
  },
  {
    name: "weights in a row of their own, converted where a part is missing",
    sheet: WEIGHTS_IN_ROW("85,90", "95,44"),
    loud: [],
  },
  {
    name: "a weighted total that its row of weights does not give",
    sheet: WEIGHTS_IN_ROW("89,50", "95,44"),
    loud: [{ cell: "G5", severity: "error", kind: "bobot", expected: "85,90" }],
  },
  {
    name: "a final value that was not converted",
    sheet: WEIGHTS_IN_ROW("85,90", "85,90"),
    loud: [{ cell: "I5", severity: "error", kind: "persen", expected: "95,44" }],
  },
  { name: "goals that weigh their indicators", sheet: SCORECARD("104,90"), loud: [] },
  {
    name: "a goal that averages its indicators plainly where the others weigh them",
    sheet: SCORECARD("107,75"),
    loud: [{ cell: "G5", severity: "error", kind: "rata-rata", expected: "104,90" }],
  },
  {
    name: "what is left of a value once a dispensation is taken off",
    sheet: `
No | Satuan Kerja | Total sebelum dispensasi | Dispensasi SPM | Nilai IKPA
1 | Satker Utama | 95,12 | 0,25 | 94,87
2 | Satker Hilir | 91,40 | 0,50 | 91,90
3 | Satker Hulu | 88,73 | 0,25 | 88,48
4 | Satker Pesisir | 97,05 | 0,50 | 96,55
`,
    loud: [{ cell: "E3", severity: "error", kind: "selisih", expected: "90,90" }],
  },
  {
    name: "the mean of numbered offices, whatever it is called, is no office itself",
    sheet: `
No | Satuan Kerja | Nilai Akhir | Kategori
1 | Satker Utama | 97,73 | Sangat Baik
2 | Satker Hilir | 95,44 | Sangat Baik
3 | Satker Hulu | 93,64 | Baik
 | Rata-rata satker dan jajaran | 95,06 | Baik
Kategori: ≥ 95,50 Sangat Baik; 90 – < 95,50 Baik; 70 – < 90 Cukup; < 70 Kurang
`,
    loud: [
      { cell: "D3", severity: "error", kind: "kategori", expected: "Baik" },
      { cell: "C5", severity: "error", kind: "rata-rata", expected: "95,60" },
    ],
  },
];
