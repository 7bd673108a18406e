import { remembered } from "../numbers/remembered";

export interface Sentence {
  text: string;
  start: number;
}

/** Short words that end in a full stop without ending the sentence. */
const ABBREVIATION =
  /(?:^|[\s(.])(?:rp|no|nomor|kab|kec|kel|prov|jl|dr|drs|ir|hj?|sdr|s\.?d|dll|dsb|dst|t\.?a|th|tgl|a\.?n|u\.?p|tw|smt|hal|bl|ka|org|bln)\.$/i;

/**
 * Line breaks inside a sentence, as they come with text from a PDF, made into spaces; every letter stays in its place.
 * A list item and a new sentence keep theirs.
 */
export function joinWrappedLines(text: string): string {
  return text
    .replace(/\r\n/g, " \n")
    .replace(/\n(?=[a-z]{2})/g, " ")
    .replace(/\n(?=\W{0,3}(?:realisasi|capaian|persentase)[^\n\d]{0,20}[:=])/gi, " ")
    .replace(/(\brp\s?\.?\s?)\n(?=\d)/gi, "$1 ");
}

/** The paragraphs of a cell: what one line break ends. */
export function splitParagraphs(text: string): Sentence[] {
  return split(text, /\n+/g, () => true);
}

/** The sentences of a text. A full stop inside a figure or behind an abbreviation ends none. */
export const splitSentences: (text: string) => readonly Sentence[] = remembered(sentencesIn);

function sentencesIn(text: string): Sentence[] {
  return split(
    text,
    /\n+|;\s+(?!(?:[Rr]ealisasi|[Cc]apaian|[Pp]ersentase)\b)|[.!?]["”)]?\s+(?=["“(-]?\s*[A-Z])/g,
    (before, mark) => {
      if (!mark.startsWith(".")) return true;
      return !ABBREVIATION.test(`${before}.`) && !/(?:^|\n)\s*(?:\d{1,2}|[A-Za-z])$/.test(before);
    },
  );
}

function split(text: string, mark: RegExp, isEnd: (before: string, mark: string) => boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(mark)) {
    if (!isEnd(text.slice(start, match.index), match[0])) continue;
    sentences.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  sentences.push({ text: text.slice(start), start });
  return sentences.filter((sentence) => /\S/.test(sentence.text));
}
