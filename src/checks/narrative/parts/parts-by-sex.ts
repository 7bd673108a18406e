import { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../expectation";
import { arePersons } from "../part-of-unit";
import { type Checked, joinChecked, NOTHING } from "../remark";
import { isWholeMistyped, partsMistyped } from "./slip-of-sum";

const MEN = /^(laki|pria|putra)$/;
const WOMEN = /^(perempuan|wanita|putri)$/;

/** Words between the whole and its parts: `orang yang terdiri dari`, `orang pegawai, yaitu`, `orang tersangka (`. */
const MADE_UP_OF = /\b(?:terdiri\s+(?:dari|atas)|yaitu|yakni)\s*(?:sebanyak\s*)?:?\s*$/i;
/** `121 tersangka, 112 laki-laki dan 9 perempuan` */
const BEHIND_PAUSE = /^\s*(?:[a-z]+\s*)?,\s*$/i;
/** What is said of the two behind them may be said of some only: `… dan 9 perempuan di antaranya`. */
const OF_SOME = /^[^,;.]{0,30}\b(?:di\s?antaranya|yang|telah|sudah|belum|tidak|masih|mengikuti|berpendidikan)\b/i;
const IN_PARENTHESES = /^\s*(?:[a-z]+\s+){0,2}\(\s*$/i;

/**
 * `226 tersangka yang terdiri atas 214 pria dan 12 wanita`: of all ways to tell people apart this one leaves nobody out, so
 * that the two must add up to the whole that stands right before them.
 */
export function checkPartsBySex(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((whole, index) => {
      const [one, other] = [mentions[index + 1], mentions[index + 2]];
      if (!one || !other || [whole, one, other].some(isUnclear)) return NOTHING;
      const isInParentheses = IN_PARENTHESES.test(one.lead) && arePersons(whole.figure);
      const isBehindPause = BEHIND_PAUSE.test(one.lead) && arePersons(whole.figure) && !OF_SOME.test(other.behind);
      if (!MADE_UP_OF.test(one.lead) && !isInParentheses && !isBehindPause) return NOTHING;
      const [first, second] = [one.figure.unit ?? "", other.figure.unit ?? ""];
      const areBoth = (MEN.test(first) && WOMEN.test(second)) || (WOMEN.test(first) && MEN.test(second));
      if (!areBoth || !/^[\w\s-]*(?:\bdan|\bserta|,)\s*$/i.test(other.lead)) return NOTHING;
      if (goesOn(mentions[index + 3]) || /\bdari\s+target\s*$/i.test(whole.lead)) return NOTHING;
      const sum = Decimal.sum(one.figure.reading.value, other.figure.reading.value);
      if (!areNear(sum, whole.figure.reading.value)) return NOTHING;
      if (sum.eq(whole.figure.reading.value)) return { remarks: [], checked: 1 };
      // Which of the parts behind `terdiri atas` was mistyped is told by `checkPartsOfWhole`.
      const parts = [one.figure, other.figure];
      if (
        MADE_UP_OF.test(one.lead) &&
        !isWholeMistyped(whole.figure, parts) &&
        partsMistyped(whole.figure, parts).length === 1
      )
        return { remarks: [], checked: 1 };
      const expected = expectedText(whole.figure, sum);
      return {
        checked: 1,
        remarks: [
          {
            rule: "jumlah-kalimat",
            kind: "jumlah",
            severity: "error",
            printed: whole.figure.text,
            expected,
            explanation: words.parts(whole.figure.text, one.figure.text, other.figure.text, expected),
            trace: [
              `${formatShort(one.figure.reading.value)} + ${formatShort(other.figure.reading.value)} = ${formatShort(sum)}`,
            ],
            source: "laki-laki + perempuan",
            about: `${whole.lead} ${one.lead}`.slice(-60),
          },
        ],
      };
    }),
  );
}

/** `… dan 49 perempuan serta 1 pendamping`: a third part. */
const goesOn = (next: Mention | undefined) =>
  next !== undefined && next.figure.unit !== "%" && /,|\b(?:dan|serta)\b/i.test(next.lead) && !CLOSED.test(next.lead);

/** Behind the parenthesis, added to the whole or told of it: `…, ditambah 13 PPNPN`, `…, yang terhimpun dalam 150 keluarga`. */
const CLOSED = /^[^(]*\)|^\s*(?:[a-z-]+\s*)?,?\s*(?:ditambah|yang|dengan)\b/i;

/** Groups and households are no people: their members outnumber them. */
const MOST_APART = 2;

const areNear = (sum: Decimal, whole: Decimal) => sum.lte(whole.times(MOST_APART)) && whole.lte(sum.times(MOST_APART));

const isUnclear = ({ isCut, isNegated, isJoined, figure }: Mention) =>
  isCut || isNegated || isJoined || figure.reading.decimals > 0 || figure.reading.scale > 1;
