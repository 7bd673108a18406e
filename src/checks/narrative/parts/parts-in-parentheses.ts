import { Decimal } from "../../../numbers/decimal";
import { isDigitAway, slipsOfDigits } from "../../../numbers/digit-slip";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import { isCount } from "../counts";

const OPENS = /^\s*(?:[a-z-]+\s+){0,2}\(\s*(?:[a-z/-]+\s+){0,4}$/i;
const GOES_ON = /^[^().;]{0,48}(?:,|\b(?:dan|serta)\b)[^().;]{0,32}$/i;
const CLOSES = /^[^().;]{0,48}\)/;

/** `1.150 perkara (910 perkara gugatan, 240 perkara permohonan)`: counts of the same unit, with nothing else beside them. */
export function partsInParentheses(whole: Mention, following: Mention[]): Mention[] {
  const parts: Mention[] = [];
  if (!isCount(whole) || whole.figure.unit === null) return [];
  for (const [at, part] of following.entries()) {
    const isListed = at === 0 ? OPENS.test(part.lead) : GOES_ON.test(part.lead);
    if (!isListed || !isCount(part) || part.figure.unit !== whole.figure.unit || part.isNegated) return [];
    parts.push(part);
    if (CLOSES.test(part.behind)) return parts.length >= 2 ? parts : [];
  }
  return [];
}

/** In two digits any difference is a slip away, and so it is in round figures: 1.100 from 1.200. */
const FEWEST_DIGITS = 3;

const isLong = (digits: string) => digits.length >= FEWEST_DIGITS;
const isTelling = (value: Decimal) => isLong(value.toFixed(0).replace(/0+$/, ""));

/** True where one slip of the hand, in the whole or in one of its parts, makes the sum right. */
export function isSlipOfSum(whole: PrintedFigure, parts: PrintedFigure[]): boolean {
  const values = parts.map(({ reading }) => reading.value);
  const sum = Decimal.sum(...values);
  const isSlip = (value: Decimal, right: Decimal) =>
    isLong(value.toFixed(0)) && !right.isNegative() && slipsOfDigits(value.toFixed(0)).some((typed) => right.eq(typed));
  if (!isTelling(whole.reading.value)) return false;
  return (
    isSlip(whole.reading.value, sum) ||
    (isLong(sum.toFixed(0)) && isDigitAway(whole.reading.value.toFixed(0), sum.toFixed(0))) ||
    values.some((value) => isSlip(value, whole.reading.value.minus(sum).plus(value)))
  );
}

/** The figures of a sentence without those that a remark in parentheses tells as parts of the one before it. */
export function withoutParts(mentions: Mention[]): Mention[] {
  const inside = mentions.flatMap((whole, at) => partsInParentheses(whole, mentions.slice(at + 1)));
  return mentions.filter((mention) => !inside.includes(mention));
}
