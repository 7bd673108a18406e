import { Decimal } from "../numbers/decimal";
import { readTerbilang } from "../numbers/read-terbilang";
import { type Direction, directionsIn } from "./direction";
import { ABOUT, NEARLY } from "./told-roughly";

/** How near a percentage is meant. `exact` is said of one in words alone, which has no decimals. */
export type Nearness = "exact" | "about" | "nearly" | "over" | "under";

/** A change in percent that is told roughly or in words: `naik sekitar 7 persen`, `turun dua belas persen`. */
export interface RoughPercent {
  direction: Direction;
  nearness: Nearness;
  value: Decimal;
  /** The number and its sign, as printed. */
  text: string;
  /** Where the word for the change begins, and where the sign ends. */
  start: number;
  end: number;
}

const ABOUT_SO = String.raw`${ABOUT}|(?:di\s+)?kisaran`;
const OVER = String.raw`lebih\s+dari|di\s?atas`;
const UNDER = String.raw`kurang\s+dari|di\s?bawah`;
const NEARNESS = [
  [ABOUT_SO, "about"],
  [NEARLY, "nearly"],
  [OVER, "over"],
  [UNDER, "under"],
].map(([words, nearness]): [RegExp, Nearness] => [new RegExp(`^(?:${words})$`, "i"), nearness as Nearness]);
const NEAR = `(?:${ABOUT_SO}|${NEARLY}|${OVER}|${UNDER})`;
const NUMBER_WORD =
  "(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|belas|puluh|ratus)";
const COUNTING = String.raw`(?:\s+(?:sebesar|sebanyak))?`;
const ROUGH = new RegExp(
  String.raw`${COUNTING}(?:\s+(${NEAR}))?${COUNTING}\s+((\d{1,3}(?:,\d{1,2})?|${NUMBER_WORD}(?:\s+${NUMBER_WORD})*)\s*(?:persen\b|%))`,
  "iy",
);

/** The only change of a sentence that is told so; `null` where there are several. */
export function roughPercentIn(text: string): RoughPercent | null {
  const found = directionsIn(text).flatMap((direction): RoughPercent[] => {
    ROUGH.lastIndex = direction.index + direction.text.length;
    const match = ROUGH.exec(text);
    if (!match) return [];
    const [, near, printed = "", number = ""] = match;
    const isDigits = /\d/.test(number);
    const value = isDigits ? new Decimal(number.replace(",", ".")) : valueOf(number);
    // In digits and without such a word it is a figure like any other.
    if (!value || (isDigits && near === undefined)) return [];
    const nearness = NEARNESS.find(([words]) => near !== undefined && words.test(near))?.[1] ?? "exact";
    return [{ direction, nearness, value, text: printed, start: direction.index, end: ROUGH.lastIndex }];
  });
  const [only] = found;
  return only && found.length === 1 ? only : null;
}

function valueOf(words: string): Decimal | null {
  const read = readTerbilang(words.toLowerCase());
  return read.kind === "number" ? read.value : null;
}
