import { remembered } from "../../numbers/remembered";
import { asWord } from "../scales/grouping";
import { findFigures } from "../../sentences/find-figures";
import type { Mention } from "../../sentences/mention";
import { mentionsIn } from "../../sentences/read-mentions";
import { joinWrappedLines, splitSentences } from "../../sentences/split-sentences";
import { type WordedCount, wordedCounts } from "../../sentences/worded-counts";
import type { Row } from "../../tables/table";
import type { TextCell } from "../text-cells";

/** One sentence of a cell with its figures, to be held against the tables of the workbook. */
export interface ToldSentence {
  at: TextCell;
  text: string;
  /** Its words in one spelling, with a space at either end, to look for names in. */
  spelled: string;
  mentions: Mention[];
  /** Its counts in words alone. */
  worded: WordedCount[];
}

/** How tables shorten what sentences write out: `Kab. Selaka`, `Kec. Sukamaju`, `Kel. Randu`. */
const SHORTENED: Record<string, string> = {
  kab: "kabupaten",
  kec: "kecamatan",
  kel: "kelurahan",
  ds: "desa",
  prov: "provinsi",
};

/** The words of a piece of text in one spelling, with a space at either end. */
export const spelled = remembered<string>((text) =>
  ` ${asWord(text) ?? ""} `.replace(/\b(?:kab|kec|kel|ds|prov)\b/g, (short) => SHORTENED[short] ?? short),
);

/** What numbers or codes a row: `U9.`, `1)`, `BJ.3259.BDC.004`. */
const CODES = /^(?:\S*\d\S*\s+)+(?=\S)/;

/** `C Industri Pengolahan`, `M,N Jasa Perusahaan`: the letters of a classification in a column of their own. */
const LETTERS = /^[A-Z](?:,[A-Z])*\s+(?=[A-Z][a-z]{2})/;

/** The name of a row in the same spelling, without its codes: sentences tell none. */
export const nameOfRow = ({ label }: { label: string }): string => nameIn(label);

const nameIn = remembered<string>((label) => spelled(label.trim().replace(CODES, "").replace(LETTERS, "")));

/** `Jumlah Belanja Pegawai`, `Subjumlah SK1`: what sentences call without the first word. */
const SUM_OF = /^ (?:jumlah|total|subtotal|sub jumlah|sub total|subjumlah)( [a-z]{4,} .*)$/;

/** The other names by which a sentence may call a row: `Belanja Pegawai` of its sum, `Cuti bersyarat` of `Cuti bersyarat (CB)`. */
export function shorterNamesOf(row: Pick<Row, "label" | "kind">): string[] {
  const plain = nameIn(row.label.replace(/\s*\([^()]*\)/g, " "));
  // `Jumlah tempat tidur` in a list of indicators is no sum of what stands above it.
  const part = row.kind === "data" ? undefined : SUM_OF.exec(plain)?.[1];
  const names = [plain, ...(part?.trim().includes(" ") ? [part] : [])];
  return names.filter((name) => name !== nameOfRow(row) && name.trim().length >= SHORTEST_NAME);
}

/** A shorter name may be any word. */
const SHORTEST_NAME = 6;

/** Whether words in that spelling name the row. */
export const namesRow = (said: string, row: { label: string }): boolean =>
  nameOfRow(row).trim().length >= SHORTEST_NAME && said.includes(nameOfRow(row));

/** The sentences of a cell that tell figures or counts. */
export const toldSentences = (at: TextCell): ToldSentence[] =>
  sentencesOf(at).filter(({ mentions, worded }) => mentions.length + worded.length > 0);

/** Those that tell none. */
export const sentencesWithoutFigures = (at: TextCell): ToldSentence[] =>
  sentencesOf(at).filter(({ mentions, worded }) => mentions.length + worded.length === 0);

function sentencesOf(at: TextCell): ToldSentence[] {
  const text = joinWrappedLines(at.text);
  const found = findFigures(text);
  return splitSentences(text).map((sentence) => ({
    at,
    text: sentence.text,
    spelled: spelled(sentence.text),
    mentions: mentionsIn(sentence, found),
    worded: wordedCounts(sentence.text),
  }));
}
