import type { Definition } from "../definition";
import { definitions } from "../definitions/all";
import { synonymsOf } from "./synonyms";

/** A text of a definition with what a hit in it is worth: a name says most, an explanation least. */
interface Searched {
  text: string;
  words: readonly string[];
  weight: number;
}

/** Words that say nothing about what is wanted. */
const EMPTY = new Set([
  "dan",
  "atau",
  "yang",
  "untuk",
  "dari",
  "di",
  "ke",
  "the",
  "of",
  "a",
  "an",
  "and",
  "for",
  "to",
  "in",
  "hitung",
  "menghitung",
  "rumus",
  "fungsi",
  "function",
  "formula",
  "nilai",
]);

const WHOLE = 4;
const BEGINNING = 2.5;
const INSIDE = 1;
/** What another word for it is worth beside the word itself. */
const AS_SYNONYM = 0.6;

/** Somebody who types a function's whole name wants that function. */
const NAMED = 100;

const searched = new Map<Definition, readonly Searched[]>();

/** The functions that fit what was typed, the best first; none for nothing typed. */
export function searchFunctions(typed: string): Definition[] {
  const asked = wordsOf(typed);
  const telling = asked.filter((word) => !EMPTY.has(word));
  const words = telling.length > 0 ? telling : asked;
  if (words.length === 0) return [];
  const found = Object.values<Definition>(definitions).map((definition) => rank(definition, words, asked.join("_")));
  // A function that fits every word comes before one that fits some of them, however well.
  const most = Math.max(...found.map(({ fitting }) => fitting));
  return found
    .filter(({ fitting, score }) => score > 0 && fitting === most)
    .sort((a, b) => b.score - a.score)
    .map(({ definition }) => definition);
}

function rank(definition: Definition, words: readonly string[], name: string) {
  const scores = words.map((word) => scoreOf(word, searchedIn(definition)));
  return {
    definition,
    fitting: scores.filter((score) => score > 0).length,
    score: scores.reduce((sum, score) => sum + score, name === plain(definition.id) ? NAMED : 0),
  };
}

function scoreOf(word: string, texts: readonly Searched[]): number {
  const own = Math.max(...texts.map((text) => scoreIn(word, text)));
  const others = synonymsOf(word).map((other) => Math.max(...texts.map((text) => scoreIn(other, text))) * AS_SYNONYM);
  return Math.max(own, ...others);
}

function scoreIn(word: string, { text, words, weight }: Searched): number {
  if (words.includes(word)) return WHOLE * weight;
  if (words.some((each) => each.startsWith(word))) return BEGINNING * weight;
  // Two letters are inside everything.
  return word.length > 2 && text.includes(word) ? INSIDE * weight : 0;
}

function searchedIn(definition: Definition): readonly Searched[] {
  let texts = searched.get(definition);
  if (!texts) {
    const { id, describe, returns, parameters, formula } = definition;
    texts = [
      as(8, id),
      as(3, describe.id, describe.en),
      as(2, returns.id, returns.en),
      as(1.5, parameters.map(({ name }) => name).join(" ")),
      as(1, parameters.map(({ describe: about }) => `${about.id} ${about.en}`).join(" "), formula),
    ];
    searched.set(definition, texts);
  }
  return texts;
}

function as(weight: number, ...texts: string[]): Searched {
  const text = plain(texts.join(" "));
  return { text, words: wordsOf(text), weight };
}

const plain = (text: string) => text.toLowerCase();

function wordsOf(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== "");
}
