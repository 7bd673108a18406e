import type { LocalCase } from "./local-case";

/** Twelve indicators: eight at 100 or more, two from 85, one from 70, one below. */
const capaian = `
## Capaian
No | Indikator | Target | Realisasi | %
1 | Nilai a | 10 | 10 | 100
2 | Nilai b | 10 | 11 | 110
3 | Nilai c | 20 | 24 | 120
4 | Nilai d | 50 | 50 | 100
5 | Nilai e | 40 | 42 | 105
6 | Nilai f | 25 | 25 | 100
7 | Nilai g | 30 | 33 | 110
8 | Nilai h | 60 | 60 | 100
9 | Nilai i | 20 | 19 | 95
10 | Nilai j | 10 | 9 | 90
11 | Nilai k | 40 | 30 | 75
12 | Nilai l | 50 | 25 | 50
`;

const recap = (counts: string[], shares?: string[], below = "") => `
## Rekap
Gambaran pencapaian kinerja

Urutan | Jumlah IKK | Rentang Capaian${shares ? " | %" : ""}
I. | ${counts[0]} | Capaian ≥100%${shares ? ` | ${shares[0]}` : ""}
II. | ${counts[1]} | 85% ≤ Capaian < 100%${shares ? ` | ${shares[1]}` : ""}
III. | ${counts[2]} | 70% ≤ Capaian < 85%${shares ? ` | ${shares[2]}` : ""}
IV. | ${counts[3]} | Capaian < 70%${shares ? ` | ${shares[3]}` : ""}
${below}`;

/** Counts of indicators by bands of capaian. */
export const recapCases: LocalCase[] = [
  {
    name: "counts and shares that are right",
    sheets: capaian + recap(["8", "2", "1", "1"], ["67%", "17%", "8%", "8%"]),
    loud: [],
  },
  {
    name: "a dash counts none",
    sheets: capaian + recap(["8", "2", "1", "1"], undefined, "V. | - | NA (Not Available)"),
    loud: [],
  },
  {
    name: "one indicator in the wrong band",
    sheets: capaian + recap(["7", "3", "1", "1"]),
    loud: [
      { cell: "Rekap!B4", severity: "error", kind: "cacah", expected: "8" },
      { cell: "Rekap!B5", severity: "error", kind: "cacah", expected: "2" },
    ],
  },
  {
    name: "a count off by one, while the shares know better",
    sheets: capaian + recap(["8", "3", "1", "1"], ["67%", "17%", "8%", "8%"]),
    loud: [{ cell: "Rekap!B5", severity: "error", kind: "cacah", expected: "2" }],
  },
  {
    name: "a count off by one, while cut shares fit another whole nearly as well",
    sheets: capaian + recap(["7", "2", "1", "1"], ["67%", "17%", "8%", "8%"]),
    loud: [{ cell: "Rekap!B4", severity: "error", kind: "cacah", expected: "8" }],
  },
  {
    name: "a count off by one in a recap alone",
    sheets: recap(["8", "3", "1", "1"], ["66,67%", "16,67%", "8,33%", "8,33%"]),
    loud: [{ cell: "Rekap!B5", severity: "error", kind: "cacah", expected: "2" }],
  },
  {
    name: "a share that is wrong",
    sheets: recap(["8", "2", "1", "1"], ["66,67%", "18,67%", "8,33%", "8,33%"]),
    loud: [{ cell: "Rekap!D5", severity: "error", kind: "persen", expected: "16,67%" }],
  },
  {
    name: "shares of another whole are not judged",
    sheets: recap(["8", "2", "1", "1"], ["60%", "15%", "7%", "7%"]),
    loud: [],
  },
  {
    name: "a total that its counts do not add up to",
    sheets: recap(["8", "2", "1", "1"], undefined, " | 13 | Jumlah"),
    loud: [{ cell: "Rekap!B8", severity: "error", kind: "cacah", expected: "12" }],
  },
  {
    name: "a recap of other indicators than those listed",
    sheets: capaian + recap(["20", "3", "2", "1"]),
    loud: [],
  },
  {
    name: "bands in whole numbers: 89,5 may be in either",
    sheets: `
## Capaian
No | Indikator | Target | Realisasi | %
1 | Nilai a | 100 | 100 | 100,0
2 | Nilai b | 100 | 89,5 | 89,5
3 | Nilai c | 100 | 70 | 70,0
## Rekap
Rentang Capaian | Jumlah Indikator
90 s/d 100% | 2
80 s/d 89% | 0
70 s/d 79% | 1
`,
    loud: [],
  },
];
