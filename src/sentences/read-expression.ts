import { HUNDRED } from "../numbers/decimal";
import { readDigits } from "../numbers/digits";
import type { Decimal } from "../numbers/decimal";
import {
  addIntervals,
  divideIntervals,
  type Interval,
  multiplyIntervals,
  possibleValues,
  scaleInterval,
  subtractIntervals,
} from "../numbers/printed-precision";

export interface Worth {
  value: Decimal;
  possible: Interval;
}

type Token = { kind: "number"; worths: Worth[] } | { kind: "sign"; sign: string };

const TOKEN = /\s*(?:(?:rp|idr)\s*\.?\s*)?(\d+(?:[.,]\d+)*)(?:,-)?\s*(%)?|\s*([-+()x×*/:÷–−])/iy;
const SIGNS: Record<string, string> = { x: "×", "*": "×", "×": "×", ":": "/", "÷": "/", "–": "-", "−": "-" };

function tokenise(text: string): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const rest = text.slice(TOKEN.lastIndex);
    if (/^\s*$/.test(rest)) break;
    const match = TOKEN.exec(text);
    if (!match) return null;
    const [, digits, percent, sign] = match;
    if (sign !== undefined) tokens.push({ kind: "sign", sign: SIGNS[sign.toLowerCase()] ?? sign });
    else {
      const worths = worthsOf(digits ?? "", percent !== undefined);
      if (worths.length === 0) return null;
      tokens.push({ kind: "number", worths });
    }
  }
  return tokens;
}

/** A percentage is a hundredth; three digits behind one mark may be decimals or thousands. */
function worthsOf(digits: string, isPercent: boolean): Worth[] {
  const read = readDigits(digits, "unknown");
  if (!read) return [];
  return [read, ...(read.other ? [read.other] : [])].map(({ value, decimals }) => {
    const possible = possibleValues({ value, decimals, scale: 1 });
    return isPercent
      ? { value: value.div(HUNDRED), possible: scaleInterval(possible, HUNDRED.pow(-1)) }
      : { value, possible };
  });
}

/** Every worth that a written calculation may have, or `null` where it is none. Nothing below zero is reckoned with. */
function readExpression(text: string): Worth[] | null {
  const tokens = tokenise(text);
  if (!tokens) return null;
  const numbers = tokens.filter((token) => token.kind === "number").length;
  const signs = tokens.filter((token) => token.kind === "sign" && !/[()]/.test(token.sign)).length;
  if (numbers < 2 || signs === 0) return null;
  let at = 0;
  const sign = () => {
    const token = tokens[at];
    return token?.kind === "sign" ? token.sign : null;
  };
  const sum = (): Worth[] | null => chain(product, (each) => each === "+" || each === "-");
  const product = (): Worth[] | null => chain(factor, (each) => each === "×" || each === "/");
  const chain = (part: () => Worth[] | null, isOwn: (sign: string) => boolean): Worth[] | null => {
    let left = part();
    for (let next = sign(); left && next !== null && isOwn(next); next = sign()) {
      at += 1;
      const right = part();
      const applied = next;
      left = right && left.flatMap((a) => right.flatMap((b) => apply(applied, a, b) ?? []));
      if (left?.length === 0) return null;
    }
    return left;
  };
  const factor = (): Worth[] | null => {
    const token = tokens[at];
    at += 1;
    if (token?.kind === "number") return token.worths;
    if (token?.sign !== "(") return null;
    const inside = sum();
    if (sign() !== ")") return null;
    at += 1;
    return inside;
  };
  const worths = sum();
  return worths && at === tokens.length ? worths : null;
}

function apply(sign: string, a: Worth, b: Worth): Worth | null {
  if (sign === "+") return { value: a.value.plus(b.value), possible: addIntervals([a.possible, b.possible]) };
  if (sign === "×") return { value: a.value.times(b.value), possible: multiplyIntervals(a.possible, b.possible) };
  if (sign === "-") {
    const value = a.value.minus(b.value);
    return value.isNegative() ? null : { value, possible: subtractIntervals(a.possible, b.possible) };
  }
  const possible = divideIntervals(a.possible, b.possible);
  return possible && { value: a.value.div(b.value), possible };
}

/** `100/75,50 x 100% = 132,45%`: a calculation with its printed result. */
export interface Equation {
  formula: string;
  worths: Worth[];
  result: string;
}

const CALCULATION = /[\d.,%()\s/:x×*+÷–−RrPp-]+$/;
const RESULT = /^\s*((?:rp\s*\.?\s*)?\d+(?:[.,]\d+)*(?:,-)?\s*%?)(?![.,]?\d|\s*[%\dx×*/:+÷(]|\s*[-–]\s*\d)/i;

const YEARS = /^(?:19|20)\d{2}\s*[-–/]\s*(?:19|20)\d{2}$/;

/** The calculations of a text that state their result. */
export function findEquations(text: string): Equation[] {
  if (!text.includes("=")) return [];
  return [...text.matchAll(/=/g)].flatMap((match): Equation[] => {
    const result = RESULT.exec(text.slice(match.index + 1))?.[1]?.trim();
    const before = CALCULATION.exec(text.slice(0, match.index))?.[0] ?? "";
    const line = before.slice(before.lastIndexOf("\n") + 1);
    const opening = /^[^\d(]*/.exec(line)?.[0] ?? "";
    const formula = line.slice(opening.length).trim();
    const ahead = text.slice(0, match.index - line.length);
    // `Tahun 2023: 20/25 …`: a colon without a space before it may end a label or divide.
    if (!result || /\S:\s/.test(formula) || !isWhole(opening, ahead)) return [];
    if (YEARS.test(formula)) return [];
    const worths = readExpression(formula);
    return worths ? [{ formula, worths, result }] : [];
  });
}

/** True where nothing belongs before the formula: no letter that is a variable, no sign that waits for it. */
function isWhole(opening: string, ahead: string): boolean {
  const isAtLineStart = /(?:^|\n)\s*$/.test(ahead);
  if (/^\s*[-–]\s*$/.test(opening)) return isAtLineStart;
  if (!/^[\s:.,%]*(?:rp\s*\.?\s*)?$/i.test(opening)) return false;
  return /\s|:/.test(opening) || !/[a-z\d]$/i.test(ahead);
}
