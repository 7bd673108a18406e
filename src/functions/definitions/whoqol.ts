import { type Answer, answer } from "../answer";
import type { CellArgument } from "../cell-argument";
import type { Definition, Parameter } from "../definition";
import { asWhole } from "../evaluate";
import { whoqolOf } from "../shells/surveys";

const parameters: Parameter[] = [
  {
    name: "jawaban",
    kind: "cells",
    describe: {
      id: "Jawaban 26 pertanyaan (1–5): 26 sel untuk satu klien, atau sebaris tiap klien dengan 26 kolom. Kosong berarti tidak dijawab.",
      en: "Answers to the 26 questions (1–5): 26 cells for one client, or a row a client with 26 columns. Blank is unanswered.",
    },
  },
  {
    name: "ranah",
    kind: "text",
    describe: {
      id: '"fisik", "psikologis", "sosial" atau "lingkungan".',
      en: '"fisik" (physical), "psikologis", "sosial" or "lingkungan" (environment).',
    },
  },
];

/** A column of answers is one client; of several columns each row is one. */
function clientsIn(cells: CellArgument[][]): CellArgument[][] {
  return cells[0]?.length === 1 ? [cells.map(([cell]) => cell)] : cells;
}

export const WHOQOL: Definition = {
  id: "WHOQOL",
  describe: {
    id: "Skor kualitas hidup WHOQOL-BREF (0–100) satu ranah. Pertanyaan 3, 4 dan 26 dibalik; jawaban yang hilang diganti rata-rata ranahnya selama masih cukup.",
    en: "Quality of life score WHOQOL-BREF (0–100) of one domain. Questions 3, 4 and 26 are reversed; few missing answers take the mean of their domain.",
  },
  returns: { id: "Skor 0–100, sebaris tiap klien.", en: "Score of 0–100, a row a client." },
  parameters,
  gives: "cells",
  formula: "(rata-rata ranah × 4 − 4) × 100 / 16, satu desimal",
  sources: [
    {
      title: "Penilaian WHOQOL-BREF",
      article: "pertanyaan terbalik, jawaban hilang, skor 4–20 dan 0–100",
      url: "https://scribd.com/document/482327253",
      status: "verified",
    },
  ],
  example: {
    arguments: [[[4, 4, 2, 1, 4, 4, 3, 4, 3, 4, 4, 3, 4, 3, 5, 3, 4, 4, 4, 4, 3, 4, 4, 4, 3, 2]], "fisik"],
    result: 78.6,
  },
  native: null,
  evaluate([jawaban, ranah]) {
    const domain = typeof ranah === "string" ? ranah : null;
    const scores: Answer[][] = clientsIn(asWhole(jawaban) ?? []).map((client) => [answer(whoqolOf(client, domain))]);
    const only = scores.length === 1 ? scores[0]?.[0] : undefined;
    if (only instanceof CustomFunctions.Error) throw only;
    return scores;
  },
};
