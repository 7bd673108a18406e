import type { Catalogue } from "./language";

/** The words of the form for surveys. */
export interface SurveyFormWords {
  year: string;
  kind: string;
  kinds: Record<"skm" | "ikp" | "whoqol", string>;
  answers: string;
  answersHint: string;
  wrongAnswer(row: number, column: number, received: string): string;
}

export const surveyFormWords: Catalogue<SurveyFormWords> = {
  id: {
    year: "Tahun anggaran",
    kind: "Survei",
    kinds: { skm: "SKM", ikp: "IKP", whoqol: "WHOQOL" },
    answers: "Jawaban responden",
    answersHint: "Tempel satu responden tiap baris. Biarkan kosong untuk lembar yang diisi nanti.",
    wrongAnswer: (row, column, received) =>
      `Baris ${row}, kolom ${column}: “${received}” bukan jawaban pada skala survei ini.`,
  },
  en: {
    year: "Fiscal year",
    kind: "Survey",
    kinds: { skm: "SKM (satisfaction)", ikp: "IKP (participation)", whoqol: "WHOQOL (quality of life)" },
    answers: "Answers",
    answersHint: "Paste one respondent a line. Leave blank for a worksheet to be filled in later.",
    wrongAnswer: (row, column, received) =>
      `Line ${row}, column ${column}: “${received}” is no answer on the scale of this survey.`,
  },
};
