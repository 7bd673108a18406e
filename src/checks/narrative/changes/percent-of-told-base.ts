import { HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { directionBefore } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement, expectedText, percentages, readingsOf } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** `kejadian dari`, `orang dibandingkan`: right behind how much it changed. */
const IS_BASE =
  /^\s*(?:[a-z]+\s+)?(?:dari(?:pada)?|(?:di)?banding(?:kan)?(?:\s+dengan)?)\s+(?:semula\s+|sebelumnya\s+|sebanyak\s+|sebesar\s+)?$/i;

/** `kejadian pada tahun 2022 atau turun`: the same change once more. */
const IS_AGAIN =
  /^[^,;.()\d]{0,40}(?:\b(?:19|20)\d{2}\s*)?,?\s*(?:\batau|\()\s*(?:naik|turun|meningkat|menurun|bertambah|berkurang|tumbuh)?\s*(?:sebesar\s*)?$/i;

/**
 * `6 kejadian, turun 3 kejadian dari 9 kejadian pada tahun 2022 atau turun 50,00%`: what it changed from stands between the
 * change and its percentage, and the level before them all shows that both are of one thing.
 */
export function checkPercentOfToldBase(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(mentions.map((amount, at) => judge(amount, at, mentions, words)));
}

function judge(amount: Mention, at: number, mentions: Mention[], words: NarrativeStrings): Checked {
  const [base, percent] = mentions.slice(at + 1, at + 3);
  const direction = directionBefore(amount.lead);
  if (!base || !percent || !direction || amount.figure.unit === "%" || percent.figure.unit !== "%") return NOTHING;
  if ([amount, base, percent].some(({ isCut }) => isCut) || base.figure.unit !== amount.figure.unit) return NOTHING;
  if (!IS_BASE.test(base.lead) || !IS_AGAIN.test(percent.lead)) return NOTHING;
  const [by, from] = [amount.figure.reading.value, base.figure.reading.value];
  const to = direction.isUp ? from.plus(by) : from.minus(by);
  const isLevelTold = mentions
    .slice(0, at)
    .some(({ figure }) => figure.unit === base.figure.unit && figure.reading.value.eq(to));
  if (!isLevelTold || !from.gt(0)) return NOTHING;
  const ways = percentages(readingsOf(amount.figure), readingsOf(base.figure));
  if (bestAgreement(percent.figure, ways) !== "impossible") return { remarks: [], checked: 1 };
  const right = by.div(from).times(HUNDRED);
  const expected = expectedText(percent.figure, right);
  return {
    remarks: [
      {
        rule: "selisih-kalimat",
        kind: "selisih",
        severity: "error",
        printed: percent.figure.text,
        expected,
        explanation: words.bagian(percent.figure.text, amount.figure.text, base.figure.text, expected),
        trace: [`${formatShort(by)} / ${formatShort(from)} × 100 = ${formatShort(right)}`],
        source: `${amount.figure.text} / ${base.figure.text} × 100`,
        about: `perubahan ${amount.lead.slice(-48)}`,
      },
    ],
    checked: 1,
  };
}
