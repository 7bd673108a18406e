import { silent, type ToldCase } from "./told-case";

const survey = `
Tabel 3.8 Hasil Survei Kepuasan Masyarakat
Unsur | Uraian | NRR | NRR Tertimbang | Nilai Unsur | Mutu
U1 | Persyaratan | 3,41 | 0,379 | 85,25 | B
U2 | Prosedur | 3,38 | 0,376 | 84,50 | B
U3 | Biaya/tarif | 3,62 | 0,402 | 90,50 | A
 | Indeks Kepuasan Masyarakat (NRR tertimbang x 25) | | 86,42 | | B
`;

/** The class of an index that has a scale of its own, beside the class that the table prints for the same figure. */
export const officialClasses: ToldCase[] = [
  {
    name: "the letter of another class, where the table and the scale of the index say the right one",
    tables: survey,
    sentence: "Survei menghasilkan IKM 86,42 dengan mutu A (Sangat Baik) dari 210 responden.",
    wrong: { printed: "A", expected: "B" },
  },
  {
    name: "letter and words with a stroke between them",
    tables: survey,
    sentence: "IKM sebesar 86,42 (mutu A/Sangat Baik) dari 210 responden.",
    wrong: { printed: "A", expected: "B" },
  },
  silent("the class of the table", survey, "IKM sebesar 86,42 (mutu B/Baik) dari 210 responden."),
  silent("no class beside the figure", survey.replace("86,42 | | B", "86,42 | | "), "IKM 86,42 dengan mutu A."),
];
