import { readNumber } from "./read-number";
import type { Decimal } from "./decimal";

export interface AmountInText {
  value: Decimal;
  /** The words that say what this amount is: those before it and, up to the next part of the sentence, after it. */
  context: string;
  text: string;
}

const AMOUNT = /Rp\s*\.?\s*(?:\d[\d.,\s]*\d|\d)(?:\s*,\s*-|\s*(?:ribu|juta|jt|miliar|milyar|triliun)\b)?/gi;

/** Where the words of one amount end and those of the next begin. */
const NEXT_PART = /\b(dan|sedangkan|serta|kemudian|adapun|termasuk|yaitu|yakni)\b|[;,.](?=\s)/i;

/**
 * The rupiah amounts that a sentence names, in order: `anggaran blokir sebesar Rp.2.550.000 dan sisa … Rp.4.730.000.`
 * A full stop that ends the sentence is no decimal mark.
 */
export function amountsInText(text: string): AmountInText[] {
  const found = [...text.matchAll(AMOUNT)];
  const between = [0, ...found.map((match) => match.index + match[0].length)].map((start, index) =>
    text.slice(start, found[index]?.index ?? text.length),
  );
  return found.flatMap((match, index) => {
    const reading = readNumber(match[0], "rupiah");
    if (reading.value === null) return [];
    const before = splitParts(between[index] ?? "", index === 0).last;
    const after = splitParts(between[index + 1] ?? "", false).first;
    return [{ value: reading.value, context: `${before} ${match[0]} ${after}`, text: match[0].trim() }];
  });
}

function splitParts(words: string, isStart: boolean): { first: string; last: string } {
  const at = NEXT_PART.exec(words)?.index;
  if (isStart) return { first: "", last: words };
  return at === undefined ? { first: words, last: "" } : { first: words.slice(0, at), last: words.slice(at) };
}
