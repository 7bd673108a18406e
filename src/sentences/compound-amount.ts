import { Decimal } from "../numbers/decimal";
import { readNumber } from "../numbers/read-number";
import { isFigure, type Reading, readingWith } from "../numbers/reading";

/** An amount told in several numbers, and where it ends. */
export interface CompoundAmount {
  reading: Reading & { value: Decimal };
  start: number;
  end: number;
}

const SCALES: [RegExp, number][] = [
  [/^tri?l(?:iun|yun)$/i, 1e12],
  [/^mil(?:iar|yar)$/i, 1e9],
  [/^juta$/i, 1e6],
  [/^ribu$/i, 1e3],
  [/^rupiah$/i, 1],
];

const PART = /\s*(\d{1,3})\s*(triliun|trilyun|miliar|milyar|juta|ribu|rupiah)\b/iy;
const CENTS = /\s*,?\s*(\d{1,2})\s*sen\b/iy;

/** `Rp 1 Triliun 214 miliar 308 juta 450 ribu 117 rupiah 50 sen`: each number of a smaller scale than the one before it. */
export function compoundAmountAt(text: string, at: number): CompoundAmount | null {
  const prefix = /(?<![a-z])(?:rp|idr)\s*\.?\s*$/i.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? "";
  let value = new Decimal(0);
  let scale = Infinity;
  let parts = 0;
  let end = at;
  for (;;) {
    PART.lastIndex = end;
    const [whole, digits = "", word = ""] = PART.exec(text) ?? [];
    const next = SCALES.find(([name]) => name.test(word))?.[1] ?? scale;
    if (whole === undefined || next >= scale) break;
    value = value.plus(new Decimal(digits).times(next));
    [scale, end, parts] = [next, end + whole.length, parts + 1];
  }
  CENTS.lastIndex = end;
  const cents = parts > 0 ? CENTS.exec(text) : null;
  const isMoney = prefix !== "" || scale === 1 || cents !== null;
  if (parts < 2 || !isMoney) return null;
  if (cents) [value, scale, end] = [value.plus(new Decimal(cents[1] ?? 0).div(100)), 1, end + cents[0].length];
  const start = at - prefix.length;
  const reading = readNumber("Rp0", "rupiah");
  if (!isFigure(reading)) return null;
  return {
    reading: readingWith(reading, { value, decimals: cents ? 2 : 0, scale, text: text.slice(start, end) }),
    start,
    end,
  };
}

/** Behind it the same amount once more, in digits: `… 50 sen (Rp. 1.214.308.450.117,50)`. */
export function endWithRepeat(text: string, { reading, end }: CompoundAmount): number {
  const repeat = /^\s*\(\s*(rp[^()]*?)\s*\)/i.exec(text.slice(end, end + 60));
  const again = readNumber(repeat?.[1] ?? "", "rupiah");
  return repeat && isFigure(again) && again.value.eq(reading.value) ? end + repeat[0].length : end;
}
