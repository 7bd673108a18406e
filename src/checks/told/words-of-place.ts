import { withoutYears } from "../../numbers/years-in";
import type { PrintedPlace } from "./printed-places";
import { spelled, type ToldSentence } from "./told-sentence";

/** So many words of the row, its column and its title the sentence says too. */
const FEWEST_WORDS = 2;

const COMMON = new Set(
  "tabel tahun jumlah total nilai realisasi target capaian data rata persen yang dengan".split(" "),
);

/** The words of a name that tell it from others, without the years. */
const tellingWords = (name: string): string[] => [
  ...new Set(
    withoutYears(spelled(name))
      .split(" ")
      .filter((word) => word.length > 3 && !COMMON.has(word)),
  ),
];

const wordsSaid = ({ spelled: said }: ToldSentence, words: string[]) =>
  words.filter((word) => said.includes(` ${word} `)).length;

/** The sentence says words of the table, the row or the column. */
export const isSpokenOf = (sentence: ToldSentence, { table, row, column }: PrintedPlace, fewest = FEWEST_WORDS) =>
  wordsSaid(sentence, tellingWords([...table.title, row.label, column.header].join(" "))) >= fewest;

/** It says every telling word of the row, and these are some. */
export function isNamedWholly(sentence: ToldSentence, { row }: PrintedPlace): boolean {
  const ofRow = tellingWords(row.label);
  return ofRow.length >= FEWEST_WORDS && wordsSaid(sentence, ofRow) === ofRow.length;
}

/** It says most words of the row; where that is only a year, one of the column at least. */
export function isNamed(sentence: ToldSentence, { row, column }: PrintedPlace): boolean {
  const ofRow = tellingWords(row.label);
  if (ofRow.length > 0) return wordsSaid(sentence, ofRow) * 2 > ofRow.length;
  return wordsSaid(sentence, tellingWords(column.header)) > 0;
}
