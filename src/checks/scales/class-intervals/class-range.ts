import type { Decimal } from "../../../numbers/decimal";
import { readDigits } from "../../../numbers/digits";

/** One end of a class, with its place in the text that prints it. */
export interface Bound {
  value: Decimal;
  decimals: number;
  isIncluded: boolean;
  text: string;
  start: number;
}

/** The values that a class holds, as printed: `49,74 – 53,50`, `≥ 53,51`, `85 ≤ x < 100`, `> 80 s.d. 90`. */
export interface ClassRange {
  low: Bound | null;
  high: Bound | null;
  /** A `=` stands where `≥` or `≤` must have been: `nilai = 95`. */
  isSignLost: boolean;
}

/** Whether the class takes in the value, exactly as its signs say. */
export function holds({ low, high }: ClassRange, value: Decimal): boolean {
  return (
    (!low || (low.isIncluded ? value.gte(low.value) : value.gt(low.value))) &&
    (!high || (high.isIncluded ? value.lte(high.value) : value.lt(high.value)))
  );
}

type Sign = ">" | "≥" | "<" | "≤" | "=";

interface Token {
  /** `n` a number, `o` a sign of order, `d` a dash or "sampai", `u` "ke atas", `b` "ke bawah". */
  kind: "n" | "o" | "d" | "u" | "b";
  text: string;
  start: number;
}

const TOKENS =
  /(>\s*=|=\s*>|≥|⩾|<\s*=|=\s*<|≤|⩽|>|<|=|di\s?atas|lebih (?:besar )?dari|di\s?bawah|kurang dari|lebih kecil dari|minimal|maksimal)|(\d+(?:[.,]\d+)*)|([-‐‑‒–—−]|\bs\s*[./]\s*d\.?(?![a-z])|\bsd\b|sampai(?: dengan)?|hingga)|(ke\s?atas)|(ke\s?bawah)/gi;

const KINDS = ["o", "n", "d", "u", "b"] as const;

/** A quick look: most texts hold no sign and no word of order. */
const MAY_BE_RANGE = /[-‐‑‒–—−<>=≤≥⩽⩾]|\bs\W?d\b|atas|bawah|minimal|maksimal|sampai|hingga|dari/i;

/** Longer texts and texts with other figures in them are no class. */
const LONGEST = 60;

/** Dates, times, ages, ratios and amounts have ranges too, which are no classes of an index. */
const OTHER_RANGES =
  /:|\d\s*\/\s*\d|\b(tahun|thn|bulan|hari|jam|menit|pukul|wib|wita|wit|rp|juta|miliar|orang|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b/i;

/** What other words may stand in it: `Capaian`, `nilai IKPA`, `x`, `%`. */
const MOST_OTHER_WORDS = 4;

/** Reads the text of a cell as the range of a class; `null` where it is none. */
export function readClassRange(text: string): ClassRange | null {
  if (text.length > LONGEST || !/\d/.test(text) || !MAY_BE_RANGE.test(text) || OTHER_RANGES.test(text)) return null;
  const tokens: Token[] = [];
  const rest = text.replace(TOKENS, (token, ...parts: unknown[]) => {
    const kind = KINDS[parts.slice(0, KINDS.length).findIndex((part) => part !== undefined)];
    if (kind) tokens.push({ kind, text: token, start: parts[KINDS.length] as number });
    return " ";
  });
  if ((rest.match(/[a-z]+/gi) ?? []).length > MOST_OTHER_WORDS) return null;
  const last = tokens[tokens.length - 1];
  const isNamedBehind = last?.kind === "o" && /^\s*[a-z]/i.test(text.slice(last.start + last.text.length));
  return rangeOf(tokens, isNamedBehind);
}

/** `isNamedBehind`: what the classes are of stands behind the last sign, `90 < x`. */
function rangeOf(tokens: Token[], isNamedBehind: boolean): ClassRange | null {
  const [a, b, c, d, e] = tokens;
  const shape = tokens.map(({ kind }) => kind).join("");
  switch (shape) {
    case "ndn":
      return between(low(a, "≥"), high(c, "≤"));
    case "on":
      return openEnded(signOf(a), b);
    case "nu":
    case "ndu":
      return between(low(a, "≥"), null);
    case "nb":
    case "ndb":
      return between(null, high(a, "≤"));
    case "ondn":
      return isLow(signOf(a)) ? between(low(b, signOf(a)), high(d, "≤"), [signOf(a)]) : null;
    // `> 90 - 100 ke atas`
    case "ondnu":
      return isLow(signOf(a)) ? between(low(b, signOf(a)), null) : null;
    case "ndnu":
      return between(low(a, "≥"), null);
    case "ndon":
      return isHigh(signOf(c)) ? between(low(a, "≥"), high(d, signOf(c))) : null;
    case "ondon":
      return twoSigned(signOf(a), b, signOf(d), e);
    case "onon":
      return twoSigned(signOf(a), b, signOf(c), d);
    case "no":
      return isHigh(signOf(b))
        ? between(low(a, isNamedBehind && signOf(b) === "<" ? ">" : "≥"), null)
        : between(null, high(a, isNamedBehind && signOf(b) === ">" ? "<" : "≤"));
    case "non":
      return onlySigned(a, signOf(b), c);
    case "noon":
      return around(a, signOf(b), signOf(c), d);
    default:
      return null;
  }
}

function signOf(token: Token | undefined): Sign {
  const text = (token?.text ?? "").toLowerCase().replace(/\s/g, "");
  if (/^(>=|=>|≥|⩾|minimal)$/.test(text)) return "≥";
  if (/^(<=|=<|≤|⩽|maksimal)$/.test(text)) return "≤";
  if (/^(>|diatas|lebih)/.test(text)) return ">";
  return text === "=" ? "=" : "<";
}

const isLow = (sign: Sign) => sign === ">" || sign === "≥";
const isHigh = (sign: Sign) => sign === "<" || sign === "≤";

function bound(token: Token | undefined, isIncluded: boolean): Bound | null {
  if (!token) return null;
  const digits = readDigits(token.text, "decimals");
  return digits && { value: digits.value, decimals: digits.decimals, isIncluded, text: token.text, start: token.start };
}

const low = (token: Token | undefined, sign: Sign) => bound(token, sign !== ">");
const high = (token: Token | undefined, sign: Sign) => bound(token, sign !== "<");

function between(from: Bound | null, to: Bound | null, signs: Sign[] = []): ClassRange | null {
  return from || to ? { low: from, high: to, isSignLost: signs.includes("=") } : null;
}

function openEnded(sign: Sign, token: Token | undefined): ClassRange | null {
  return isHigh(sign) ? between(null, high(token, sign)) : between(low(token, sign), null, [sign]);
}

/** `≥ 85 dan < 100`, in either order. */
function twoSigned(first: Sign, one: Token | undefined, second: Sign, other: Token | undefined): ClassRange | null {
  if (isLow(first) && isHigh(second)) return between(low(one, first), high(other, second));
  if (isHigh(first) && isLow(second)) return between(low(other, second), high(one, first));
  return null;
}

/** `76 ≤ 90`, as Permendagri 86/2017 prints its classes: from the one to the other. */
function onlySigned(one: Token | undefined, sign: Sign, other: Token | undefined): ClassRange | null {
  if (sign === "=") return null;
  const found = isHigh(sign) ? between(low(one, "≥"), high(other, sign)) : between(low(other, "≥"), high(one, "≤"));
  return found?.low && found.high && found.low.value.lt(found.high.value) ? found : null;
}

/** `85 ≤ x < 100`, `100 > x ≥ 85`, and `89 = x < 95` whose first sign was lost. */
function around(one: Token | undefined, first: Sign, second: Sign, other: Token | undefined): ClassRange | null {
  const isUpward = (sign: Sign) => isHigh(sign) || sign === "=";
  if (isUpward(first) && isUpward(second)) {
    return between(low(one, first === "<" ? ">" : "≥"), high(other, second), [first, second]);
  }
  if (isLow(first) && isLow(second)) {
    return between(low(other, second), high(one, first === ">" ? "<" : "≤"));
  }
  return null;
}
