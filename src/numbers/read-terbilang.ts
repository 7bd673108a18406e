import { Decimal, ZERO } from "./decimal";

/** What number words say. */
export type Terbilang =
  /** A number, e.g. `tiga belas`. */
  | { kind: "number"; value: Decimal }
  /** Number words in an order that names no number: `enam puluh empat sebelas ribu`, `ribu` twice. */
  | { kind: "impossible" }
  /** Other words, or spelling too far off to say. */
  | { kind: "other" };

type Word =
  | { kind: "one"; value: number }
  | { kind: "teen" | "tens" | "hundreds" }
  | { kind: "whole"; value: number }
  | { kind: "power"; power: number; isOne: boolean }
  | { kind: "comma" };

const ONES = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

const power = (exponent: number, isOne = false): Word => ({ kind: "power", power: exponent, isOne });

const WORDS = new Map<string, Word>([
  ...ONES.map((word, index): [string, Word] => [word, { kind: "one", value: index + 1 }]),
  ["nol", { kind: "whole", value: 0 }],
  ["sepuluh", { kind: "whole", value: 10 }],
  ["sebelas", { kind: "whole", value: 11 }],
  ["seratus", { kind: "whole", value: 100 }],
  ["belas", { kind: "teen" }],
  ["puluh", { kind: "tens" }],
  ["ratus", { kind: "hundreds" }],
  ["ribu", power(1)],
  ["seribu", power(1, true)],
  ["juta", power(2)],
  ["sejuta", power(2, true)],
  ["miliar", power(3)],
  ["milyar", power(3)],
  ["semiliar", power(3, true)],
  ["triliun", power(4)],
  ["trilyun", power(4)],
  ["koma", { kind: "comma" }],
]);

const SPELLINGS = [...WORDS.keys()].sort((a, b) => b.length - a.length);

/** Spelled too short to be told from another word when one letter is off. */
const SHORTEST_MISSPELLED = 5;

/** What may stand behind the number words without changing what they say. */
const UNITS_BEHIND = /\s*(rupiah|persen|orang|buah)?\s*$/i;

/**
 * Reads number words as staff type them: letter case, spaces (`limaratus`, `se belas`), `milyar`, doubled letters and
 * one letter that is off do not matter; a missing `rupiah` neither.
 */
export function readTerbilang(text: string): Terbilang {
  const words = tokenise(text.replace(UNITS_BEHIND, "").replace(/^\s*terbilang\s*:?\s*/i, ""));
  if (!words || words.length === 0) return { kind: "other" };
  const at = words.findIndex((word) => word.kind === "comma");
  const whole = wholeOf(at < 0 ? words : words.slice(0, at));
  if (whole === null) return { kind: "impossible" };
  if (at < 0) return { kind: "number", value: whole };
  const behind = words.slice(at + 1);
  const last = behind[behind.length - 1];
  // `satu koma dua lima miliar`: the power is that of the whole number.
  const isScaled = last?.kind === "power" && !last.isOne && behind.length > 1;
  const scale = new Decimal(1000).pow(isScaled ? last.power : 0);
  const digits = fractionOf(isScaled ? behind.slice(0, -1) : behind);
  return digits === null
    ? { kind: "impossible" }
    : { kind: "number", value: whole.plus(new Decimal(`0.${digits}`)).times(scale) };
}

/** `null` where something else than number words stands there. */
function tokenise(text: string): Word[] | null {
  const parts = text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .map((part) => part.replace(/(.)\1+/g, "$1"));
  const joined = takeWords(parts.join(""));
  if (joined) return joined;
  const words: Word[] = [];
  for (const part of parts) {
    const found = takeWords(part) ?? nearestWord(part);
    if (!found) return null;
    words.push(...found);
  }
  return words;
}

/** Splits letters that run on into number words; the longest word first, so that `sebelas` is not `se` and `belas`. */
function takeWords(letters: string): Word[] | null {
  const words: Word[] = [];
  let rest = letters;
  while (rest !== "") {
    const spelling = SPELLINGS.find((each) => rest.startsWith(each));
    const word = spelling && WORDS.get(spelling);
    if (!word) return null;
    words.push(word);
    rest = rest.slice(spelling.length);
  }
  return words.length > 0 ? words : null;
}

function nearestWord(part: string): Word[] | null {
  if (part.length < SHORTEST_MISSPELLED) return null;
  const near = SPELLINGS.filter((spelling) => spelling.length >= SHORTEST_MISSPELLED && isOneLetterOff(part, spelling));
  const word = near.length === 1 ? WORDS.get(near[0] ?? "") : undefined;
  return word ? [word] : null;
}

/** One letter too many, too few, another, or two neighbours in each other's place. */
function isOneLetterOff(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const isSame = (a: number, b: number) => one.slice(start + a) === other.slice(start + b);
  const areSwapped = one[start] === other[start + 1] && one[start + 1] === other[start];
  return isSame(1, 1) || isSame(1, 0) || isSame(0, 1) || (areSwapped && isSame(2, 2));
}

function wholeOf(words: Word[]): Decimal | null {
  if (words.length === 1 && words[0]?.kind === "whole" && words[0].value === 0) return ZERO;
  let total = ZERO;
  let lastPower = Number.POSITIVE_INFINITY;
  let group: Word[] = [];
  for (const word of words) {
    if (word.kind !== "power") {
      group.push(word);
      continue;
    }
    const count = word.isOne ? (group.length === 0 ? 1 : null) : groupOf(group);
    if (count === null || word.power >= lastPower) return null;
    total = total.plus(new Decimal(1000).pow(word.power).times(count));
    lastPower = word.power;
    group = [];
  }
  if (group.length === 0) return words.length > 0 ? total : null;
  const rest = groupOf(group);
  return rest === null ? null : total.plus(rest);
}

/** One to 999: hundreds, then tens or a teen, then ones, each once. */
function groupOf(words: Word[]): number | null {
  let sum = 0;
  /** What may still come: below 1000, below 100 or below 10. */
  let below = 1000;
  let index = 0;
  while (index < words.length) {
    const word = words[index];
    const next = words[index + 1];
    let value: number;
    let room: number;
    if (word?.kind === "whole" && word.value > 0) {
      value = word.value;
      room = value === 100 ? 100 : 1;
    } else if (word?.kind === "one") {
      const factor = next?.kind === "hundreds" ? 100 : next?.kind === "tens" ? 10 : 1;
      value = next?.kind === "teen" ? 10 + word.value : word.value * factor;
      room = next?.kind === "teen" ? 1 : factor;
      if (factor > 1 || next?.kind === "teen") index += 1;
    } else return null;
    if (value >= below) return null;
    sum += value;
    below = room;
    index += 1;
  }
  return sum > 0 ? sum : null;
}

/** Behind "koma": digit by digit, or as one number (`koma empat puluh empat`). */
function fractionOf(words: Word[]): string | null {
  const digits = words.map((word) =>
    word.kind === "one" ? String(word.value) : word.kind === "whole" && word.value === 0 ? "0" : null,
  );
  if (digits.length === 0) return null;
  if (!digits.includes(null)) return digits.join("");
  return wholeOf(words)?.toFixed() ?? null;
}
