import { readNumber } from "../../../numbers/read-number";
import { isFigure } from "../../../numbers/reading";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** So many amounts beside it are told in percent too. */
const FEWEST_ALIKE = 2;

const TOLD_AGAIN = /^\s*atau\s*(?:sebesar\s*)?$/i;
const SCALE_BEHIND = /\s*(?:ribu|juta|jt|miliar|milyar|triliun|trilyun)$/i;

/**
 * `Rp384,55 miliar atau 80,02 persen, … Rp92,36 miliar atau 60,49 miliar`: where every amount of a list is told again in
 * percent, one that is told again as another amount bears the wrong word.
 */
export function checkAmountForPercent(mentions: Mention[], words: NarrativeStrings): Checked {
  const again = mentions.flatMap((told, at) => {
    const amount = mentions[at - 1];
    return amount?.figure.unit === "rupiah" && TOLD_AGAIN.test(told.lead) ? [{ amount, told }] : [];
  });
  const shares = again.filter(({ told }) => told.figure.unit === "%");
  const [share] = shares;
  if (!share || shares.length < FEWEST_ALIKE) return NOTHING;
  const sign = /%|[a-z]+$/i.exec(share.told.figure.text)?.[0] ?? "%";
  return joinChecked(
    again.map(({ amount, told: { figure } }) => {
      const digits = figure.text.replace(SCALE_BEHIND, "");
      const asPercent = readNumber(`${digits} ${sign}`);
      if (figure.unit !== "rupiah" || digits === figure.text || !/^\d/.test(digits) || !isFigure(asPercent))
        return NOTHING;
      // The same amount on another scale: `Rp1,09 triliun atau 1.090 miliar`.
      if (figure.reading.value.div(amount.figure.reading.value).minus(1).abs().lt("0.01")) return NOTHING;
      const expected = sign === "%" ? `${digits}%` : `${digits} ${sign}`;
      return {
        remarks: [
          {
            rule: "satuan-kalimat",
            kind: "persen" as const,
            severity: "error" as const,
            printed: figure.text,
            expected,
            explanation: words.amountForPercent(figure.text, amount.figure.text, expected),
            trace: shares.map(({ amount: each, told }) => `${each.figure.text} ~ ${told.figure.text}`),
            source: shares.map(({ told }) => told.figure.text).join(", "),
            about: `satuan ${amount.lead.slice(-40)}`,
          },
        ],
        checked: 1,
      };
    }),
  );
}
