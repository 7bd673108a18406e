import { Decimal } from "./decimal";
import type { OtherReading } from "./reading";

/** What the surroundings of the digits say about a group of three after one separator. */
export type Grouping = "thousands" | "decimals" | "unknown";

export interface Digits {
  value: Decimal;
  decimals: number;
  other: OtherReading | null;
  malformed: boolean;
}

const whole = (digits: string): Digits => ({ value: new Decimal(digits), decimals: 0, other: null, malformed: false });

/** What a program wrote out of a double (`41.36771564903262`): its digits beyond these are noise. */
const DIGITS_OF_A_DOUBLE = 15;

/** A hand types fewer decimals; what it typed is known to the last of them, also in amounts of quadrillions. */
const FEWEST_WRITTEN_OUT = 6;

function knownDecimals(before: string, after: string): number {
  if (after.length < FEWEST_WRITTEN_OUT) return after.length;
  const significant = (before + after).replace(/^0+/, "").length;
  return Math.max(0, after.length - Math.max(0, significant - DIGITS_OF_A_DOUBLE));
}

const withDecimals = (before: string, after: string): Digits => ({
  value: new Decimal(`${before || "0"}.${after}`),
  decimals: knownDecimals(before, after),
  other: null,
  malformed: false,
});

const isGrouped = (groups: string[]) =>
  /^\d{1,3}$/.test(groups[0] ?? "") && groups.slice(1).every((group) => group.length === 3);

/**
 * Reads digits with `.` and `,` between them, without spaces. Both marks serve both purposes in one document, so the
 * mark itself proves nothing: its count, the group lengths and then `grouping` decide. `null` where the digits are no
 * number but a code or a numbering (`1.2.3`).
 */
export function readDigits(text: string, grouping: Grouping): Digits | null {
  const marks = text.replace(/\d/g, "");
  if (marks === "") return whole(text);
  const last = marks.slice(-1);
  const isMixed = marks !== last.repeat(marks.length);
  if (isMixed) return readMixed(text, last, grouping);
  const groups = text.split(last);
  return groups.length === 2
    ? readSingle(groups[0] ?? "", groups[1] ?? "", last, grouping)
    : readRepeated(groups, grouping);
}

/** `1.234.567,89`: the last mark is the decimal one, if it stands once. */
function readMixed(text: string, last: string, grouping: Grouping): Digits | null {
  const parts = text.split(last);
  const groups = (parts[0] ?? "").split(last === "," ? "." : ",");
  // Three decimals of a rupiah are none: `136.059,995` among amounts.
  const isWhole = grouping === "thousands" && parts[1]?.length === 3;
  if (parts.length === 2 && !isWhole) {
    return { ...withDecimals(groups.join(""), parts[1] ?? ""), malformed: !isGrouped(groups) };
  }
  // `1.234,567,890`: the hand slipped between the marks; a last group of three still says thousands, a shorter one sen.
  const all = text.split(/[.,]/);
  if (isGrouped(all)) return { ...whole(all.join("")), malformed: true };
  const [tail = "", ...before] = [...all].reverse();
  const amount = before.reverse();
  return isGrouped(amount) && tail.length === 2 ? { ...withDecimals(amount.join(""), tail), malformed: true } : null;
}

/** `1.541.760.000`, or `21,276,070,424,00` where the decimals hang on the wrong mark. */
function readRepeated(groups: string[], grouping: Grouping): Digits | null {
  if (isGrouped(groups)) return whole(groups.join(""));
  const tail = groups[groups.length - 1] ?? "";
  if (isGrouped(groups.slice(0, -1)) && groups.length > 2 && tail.length <= 2) {
    return { ...withDecimals(groups.slice(0, -1).join(""), tail), malformed: true };
  }
  return grouping === "thousands" ? { ...whole(groups.join("")), malformed: true } : null;
}

/** One mark: decimals, unless exactly three digits follow and one to three stand before. */
function readSingle(before: string, after: string, mark: string, grouping: Grouping): Digits {
  const asDecimals = withDecimals(before, after);
  if (after.length !== 3 || before.length > 3 || /^0*$/.test(before)) return asDecimals;
  const asThousands = whole(before + after);
  if (grouping === "decimals") return asDecimals;
  if (grouping === "thousands") return asThousands;
  // Indonesian custom is the first guess; the second reading is kept for the column to settle.
  const [first, second] = mark === "." ? [asThousands, asDecimals] : [asDecimals, asThousands];
  return { ...first, other: { value: second.value, decimals: second.decimals } };
}

/** `106..311.150`, `98,,50`: the key was hit twice. */
const DOUBLED_MARK = /^(?:(\.)\.(?=\d{3}(?!\d))|(,),(?=\d))(\d+(?:[.,]\d+)*)/;

/**
 * The digits at the start of `text`, with the spaces that scanning or wrapping put inside a number taken out
 * (`35 .000.000`, `1.359.996.50 5`, `1, 40`), and what follows them. A space between two complete numbers ends the first.
 */
export function takeDigits(text: string): { digits: string; rest: string; isMarkDoubled: boolean } | null {
  const spaced = /^\d{1,3}(?: \d{3}){2,}(?![\d.,]*\d)/.exec(text)?.[0];
  if (spaced) return { digits: spaced.replace(/ /g, "."), rest: text.slice(spaced.length), isMarkDoubled: false };
  // `36 818,00`: decimals behind groups of three end the one number that the spaces group.
  const spacedDecimals = /^\d{1,3}(?: \d{3})+,\d{1,2}(?![\d.,]|\s*\d)/.exec(text)?.[0];
  if (spacedDecimals)
    return { digits: spacedDecimals.replace(/ /g, "."), rest: text.slice(spacedDecimals.length), isMarkDoubled: false };
  const first = /^\d+(?:[.,]\d+)*/.exec(text)?.[0];
  if (!first) return null;
  let digits = first;
  let end = first.length;
  let isMarkDoubled = false;
  for (;;) {
    const doubled = DOUBLED_MARK.exec(text.slice(end));
    if (doubled) {
      isMarkDoubled = true;
      digits += `${doubled[1] ?? doubled[2]}${doubled[3]}`;
      end += doubled[0].length;
      continue;
    }
    const next = /^(\s*[.,]\s*|\s+)(\d+(?:[.,]\d+)*)/.exec(text.slice(end));
    if (!next) break;
    const [all, gap = "", more = ""] = next;
    const mark = gap.trim();
    if (mark === "" && !continuesGroup(digits, more)) break;
    digits += mark + more;
    end += all.length;
  }
  return { digits, rest: text.slice(end), isMarkDoubled };
}

/** True when `more` completes the last group of `digits`: `…50` + `5`, or `36.6` + `1` at the end of a number. */
function continuesGroup(digits: string, more: string): boolean {
  const groups = digits.split(/[.,]/);
  const open = groups[groups.length - 1]?.length ?? 0;
  const added = /^\d+/.exec(more)?.[0].length ?? 0;
  if (groups.length === 1) return false;
  if (groups.length === 2) return open < 2 && open + added === 2 && more.length === added;
  return open < 3 && open + added === 3;
}
