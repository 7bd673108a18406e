import { readNumber } from "./read-number";
import { isFigure, type Reading } from "./reading";
import type { Decimal } from "./decimal";

type Figure = Reading & { value: Decimal };

/** A computation written as text: `=(3/2)*100% =150%`, `= 5/3 x 100 = 166 %`, `Σ (86,93 / 88) x 100 / 100 = 98,78`. */
export interface QuotientInText {
  numerator: Figure;
  denominator: Figure;
  result: Figure;
  /** The whole computation as printed, from the numerator to its result. */
  text: string;
  /** The quotient without its result, `5/3 x 100`. */
  quotient: string;
  start: number;
}

const FIGURE = String.raw`\d[\d.,]*`;
const UNIT = String.raw`(?:\s*[A-Za-z]{2,12})?\s*%?`;
const QUOTIENT = new RegExp(
  String.raw`[(\[]?\s*(${FIGURE})${UNIT}\s*[/:÷]\s*(${FIGURE})${UNIT}\s*[)\]]?\s*[x×X*]\s*100\s*%?(?:\s*[/:]\s*100)?\s*=\s*(${FIGURE})\s*(%|persen\b)?`,
  "g",
);

export function quotientsInText(text: string): QuotientInText[] {
  if (!text.includes("=") || !/\d\s*[)\]A-Za-z%\s]*[/:÷]/.test(text)) return [];
  return [...text.matchAll(QUOTIENT)].flatMap((match) => {
    const [whole, upper = "", lower = "", answer = "", sign = ""] = match;
    const numerator = readNumber(trimmed(upper));
    const denominator = readNumber(trimmed(lower));
    const result = readNumber(`${trimmed(answer)}${sign === "" ? "" : "%"}`, "percent");
    if (!isFigure(numerator) || !isFigure(denominator) || !isFigure(result) || denominator.value.isZero()) return [];
    const quotient = whole.slice(0, whole.lastIndexOf("=")).trim();
    return [{ numerator, denominator, result, text: whole.trim(), quotient, start: match.index }];
  });
}

/** A full stop or comma behind the last digit ends the sentence. */
function trimmed(figure: string): string {
  return figure.replace(/[.,]+$/, "");
}
