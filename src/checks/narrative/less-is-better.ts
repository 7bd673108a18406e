import { mayBeUnwanted } from "../equations/polarity";

/** What a table says in a column of its own, running text says in a word. */
const SAID_IN_TEXT =
  /\b(?:gizi buruk|perceraian|kumuh|kesenjangan|kehilangan|lama|waktu|maksimal|paling lama|paling banyak)\b/i;

/** True where a sentence speaks of something of which less is better. */
export function speaksOfLess(text: string): boolean {
  return mayBeUnwanted(text) || SAID_IN_TEXT.test(text);
}
