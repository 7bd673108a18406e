import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** `dari seluruh realisasi`: what the first percentage is a share of, and those behind it too. */
const OF_ALL =
  /^\s*(?:dari|terhadap)\s+(?:seluruh|total|keseluruhan)\s+[a-z]+(?:\s+(?!dan\b|serta\b)[a-z]+){0,2}\s*,\s*(?:disusul|diikuti)\b/i;
const NEXT = /,\s*(?:disusul|diikuti)\b[^;.]*$/i;

/** The percentages are of something else than the first. */
const OF_OTHERS = /\b(?:serapan|penyerapan|realisasi|capaian|naik|turun|masing-masing|target|tumbuh)\b/i;

/** Shares are rounded: so much more than all they may come to. */
const ROUNDING = new Decimal("0.5");

/** `menyerap 65,93% dari seluruh realisasi, disusul belanja barang 96,58%`: what comes next is no larger, nor are all more than all. */
export function checkSharesInOrder(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((first, at) => {
      const next = mentions[at + 1];
      if (!next || !OF_ALL.test(first.behind) || !NEXT.test(next.lead)) return NOTHING;
      const behind = first.behind.replace(OF_ALL, "");
      if ([first, next].some(({ figure, isCut }) => figure.unit !== "%" || isCut) || OF_OTHERS.test(behind))
        return NOTHING;
      const sum = first.figure.reading.value.plus(next.figure.reading.value);
      const isLarger = next.figure.reading.value.gt(first.figure.reading.value);
      if (!isLarger || sum.lte(HUNDRED.plus(ROUNDING))) return { remarks: [], checked: 1 };
      const expected = `≤ ${formatShort(HUNDRED.minus(first.figure.reading.value))}%`;
      return {
        remarks: [
          {
            rule: "bagian-kalimat",
            kind: "persen" as const,
            severity: "error" as const,
            printed: next.figure.text,
            expected,
            explanation: words.moreThanAll(`${first.figure.text} + ${next.figure.text}`),
            trace: [`${first.figure.text} + ${next.figure.text} = ${formatShort(sum)}%`],
            source: "bagian / seluruhnya × 100",
            about: `porsi ${next.lead.slice(-40)}`,
          },
        ],
        checked: 1,
      };
    }),
  );
}
