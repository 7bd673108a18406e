import type { Decimal } from "../../../numbers/decimal";
import { isDigitAway } from "../../../numbers/digit-slip";
import { formatShort } from "../../../numbers/format-number";
import { printedDigits } from "../../../numbers/printed-digits";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement, exactly, expectedText, percentages, readingsOf } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";
import { isWholeOfBefore } from "../shares/listed-shares";

/** So many digits of a percentage agree with two other figures by no chance. */
const FEWEST_DIGITS = 4;

/** In fewer digits of a rest any difference is a slip away. */
const DIGITS_OF_REST = 4;

/**
 * `Dari 388,55 km, 258,72 km (73,53%) baik dan 102,83 km tidak baik`: the whole and the rest give a part that the percentage
 * bears out, and it is not the one that is told; or the part is right, and the rest is a slip of the hand off.
 */
export function checkPartByRestAndShare(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((percent, at) => {
      const before = mentions[at - 1];
      const part = before && isWholeOfBefore(before) ? mentions[at - 2] : before;
      const isShare = percent.isJoined && percent.figure.unit === "%" && !percent.isCut;
      if (!part || !isShare || printedDigits(percent.figure.reading).length < FEWEST_DIGITS) return NOTHING;
      const alike = mentions.filter((each) => each !== part && isAlike(each, part));
      return isAlike(part, part) ? judge(part, percent, alike, words) : NOTHING;
    }),
  );
}

const isAlike = ({ figure, isCut }: Mention, part: Mention) =>
  !isCut &&
  figure.unit !== null &&
  figure.unit !== "%" &&
  figure.unit === part.figure.unit &&
  figure.reading.scale === 1 &&
  figure.reading.decimals === part.figure.reading.decimals &&
  figure.reading.value.gt(0);

function judge(part: Mention, percent: Mention, alike: Mention[], words: NarrativeStrings): Checked {
  const isShareOf = (value: Decimal, whole: Mention) =>
    bestAgreement(percent.figure, percentages([exactly(value)], readingsOf(whole.figure))) === "rounded";
  const told = part.figure.reading.value;
  const wholes = alike.filter((whole) => isShareOf(told, whole));
  const pairs = alike.flatMap((whole) =>
    alike.filter((rest) => rest !== whole && isLess(rest, whole)).map((rest) => ({ whole, rest })),
  );
  const left = ({ whole, rest }: (typeof pairs)[number]) => whole.figure.reading.value.minus(rest.figure.reading.value);
  if (wholes.length > 0) {
    const off = pairs.filter(({ whole, rest }) => wholes.includes(whole) && isSlip(rest, whole, told));
    const [only, ...more] = off;
    return only && more.length === 0
      ? remarkOn(only.rest.figure, only.whole.figure, part.figure, words)
      : { remarks: [], checked: 1 };
  }
  const [only, ...more] = pairs.filter((pair) => isShareOf(left(pair), pair.whole));
  return only && more.length === 0 ? remarkOn(part.figure, only.whole.figure, only.rest.figure, words) : NOTHING;
}

const isLess = (one: Mention, other: Mention) => one.figure.reading.value.lt(other.figure.reading.value);

/** The rest is told as such, and a digit off what the part leaves of the whole. */
function isSlip({ figure, lead, behind }: Mention, whole: Mention, part: Decimal): boolean {
  const right = whole.figure.reading.value.minus(part);
  const [printed, wanted] = [figure.reading.value, right].map((value) =>
    value.toFixed(figure.reading.decimals).replace(/\D/g, ""),
  );
  if (!printed || !wanted || wanted.length < DIGITS_OF_REST || !isDigitAway(printed, wanted)) return false;
  return IS_REST.test(`${lead} ${behind}`) && right.gt(0);
}

const IS_REST = /\b(?:tidak|belum|sisa(?:nya)?|selebihnya|tersisa|lainnya)\b/i;

function remarkOn(wrong: PrintedFigure, whole: PrintedFigure, other: PrintedFigure, words: NarrativeStrings): Checked {
  const right = whole.reading.value.minus(other.reading.value);
  const expected = expectedText(wrong, right);
  return {
    remarks: [
      {
        rule: "sisa-bagian-kalimat",
        kind: "selisih",
        severity: "error",
        printed: wrong.text,
        expected,
        explanation: words.sisaBagian(wrong.text, whole.text, other.text, expected),
        trace: [`${formatShort(whole.reading.value)} − ${formatShort(other.reading.value)} = ${formatShort(right)}`],
        source: `${whole.text} − ${other.text}`,
        about: `bagian dan sisa ${wrong.lead.slice(-40)}`,
      },
    ],
    checked: 1,
  };
}
