import { isDigitAway } from "../../../numbers/digit-slip";
import { formatShort } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement, differences, expectedText, readingsOf } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** `poin di bawah rata-rata sebesar`, `poin di atas target nasional (`: what it is measured from, and its figure. */
const ON_SIDE =
  /^\s*(?:persen|%)?\s*di\s?(?:(atas)|bawah)\s+(?:[a-z]+\s+){0,3}(?:rata-rata|target|standar|nilai|capaian|angka)\b[^,;.\d]{0,40}(?:sebesar|yaitu|yakni|\()\s*$/i;

/**
 * `104,31, terpaut 4,13 poin dari yang tertinggi (108,44) dan 1,82 poin di bawah rata-rata sebesar 105,59`: no level of the
 * sentence is so far from it, and of the one that lies on that side it is a digit off.
 */
export function checkPointsFromLevel(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((far, at) => {
      const goal = mentions[at + 1];
      const side = ON_SIDE.exec(far.behind);
      if (!goal || !side || far.isCut || far.figure.unit !== "Poin") return NOTHING;
      const levels = mentions.slice(0, at).filter((each) => isLevel(each, goal));
      const off = (level: Mention) => {
        const pair = side[1] === undefined ? [goal, level] : [level, goal];
        const [one, other] = pair.map(({ figure }) => readingsOf(figure));
        return one && other ? differences(one, other) : [];
      };
      if (levels.length === 0) return NOTHING;
      if (levels.some((level) => bestAgreement(far.figure, off(level)) !== "impossible"))
        return { remarks: [], checked: 1 };
      const near = levels.filter((level) => isSlip(far, off(level)[0]?.value.toFixed(far.figure.reading.decimals)));
      const [only, ...more] = near;
      const right = only && off(only)[0]?.value;
      if (!only || !right || more.length > 0) return NOTHING;
      const expected = expectedText(far.figure, right);
      const formula = `|${formatShort(only.figure.reading.value)} − ${formatShort(goal.figure.reading.value)}|`;
      return {
        remarks: [
          {
            rule: "selisih-kalimat",
            kind: "selisih" as const,
            severity: "error" as const,
            printed: far.figure.text,
            expected,
            explanation: words.selisih(far.figure.text, only.figure.text, goal.figure.text, expected),
            trace: [`${formula} = ${formatShort(right)}`],
            source: `${only.figure.text}, ${goal.figure.text}`,
            about: `jarak ${far.lead.slice(-40)}`,
          },
        ],
        checked: 1,
      };
    }),
  );
}

const isLevel = ({ figure, isCut }: Mention, goal: Mention) =>
  !isCut &&
  figure.unit !== "Poin" &&
  figure.unit !== "rupiah" &&
  figure.reading.decimals > 0 &&
  figure.reading.decimals === goal.figure.reading.decimals;

const isSlip = ({ figure }: Mention, right: string | undefined) =>
  right !== undefined &&
  !right.startsWith("-") &&
  isDigitAway(figure.reading.value.toFixed(figure.reading.decimals).replace(/\D/g, ""), right.replace(/\D/g, ""));
