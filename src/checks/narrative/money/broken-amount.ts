import { Decimal } from "../../../numbers/decimal";
import { isDigitOff } from "../../../numbers/digit-slip";
import { formatNumber, formatShort } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigures } from "../../../sentences/printed-figure";
import type { Sentence } from "../../../sentences/split-sentences";
import type { NarrativeStrings } from "../../../strings/narrative";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** Money in groups, some of them too short or too long. */
const IN_GROUPS = /^rp\s*\.?\s*\d{1,3}(?:\.\d{1,4}){2,}$/i;

const CHANGES =
  /\b(?:bertambah|berkurang|naik|turun|meningkat|menurun|penambahan|pengurangan|kenaikan|penurunan|peningkatan)\s+(?:sebesar|senilai|sejumlah)?\s*$/i;
const FROM = /\bdari\b[^;]*$/i;
const TO = /\bmenjadi\s*(?:sebesar|senilai|sejumlah)?\s*$/i;

/** `bertambah sebesar Rp.3.16.480.200, dari … menjadi …`: an amount that cannot be read, and the two that say what it should be. */
export function checkBrokenAmount(
  { text, start }: Sentence,
  mentions: Mention[],
  { barriers }: PrintedFigures,
  words: NarrativeStrings,
): Checked {
  const [from, to, ...others] = mentions.filter(({ figure }) => figure.unit === "rupiah");
  if (!from || !to || others.length > 0 || !FROM.test(from.lead) || !TO.test(to.lead)) return NOTHING;
  if ([from, to].some(({ figure }) => figure.reading.scale > 1 || figure.reading.malformed)) return NOTHING;
  const change = to.figure.reading.value.minus(from.figure.reading.value).abs();
  return joinChecked(
    barriers.map((barrier) => {
      const printed = text.slice(Math.max(0, barrier.start - start), Math.max(0, barrier.end - start));
      const isIts = IN_GROUPS.test(printed) && CHANGES.test(text.slice(0, barrier.start - start));
      const [digits, right] = [printed.replace(/\D/g, ""), change.toFixed(0)];
      if (!isIts || new Decimal(digits).eq(change) || !isDigitOff(digits, right)) return NOTHING;
      const expected = `${/^\D*/.exec(printed)?.[0] ?? "Rp"}${formatNumber(change, change.isInteger() ? 0 : 2)}`;
      const formula = [to, from].map(({ figure }) => formatShort(figure.reading.value)).join(" − ");
      return {
        remarks: [
          {
            rule: "selisih-kalimat",
            kind: "selisih" as const,
            severity: "error" as const,
            printed,
            expected,
            explanation: words.selisih(printed, from.figure.text, to.figure.text, expected),
            trace: [`${formula} = ${formatShort(change)}`],
            source: `${from.figure.text} → ${to.figure.text}`,
            about: `selisih ${from.lead.slice(-40)}`,
          },
        ],
        checked: 1,
      };
    }),
  );
}
