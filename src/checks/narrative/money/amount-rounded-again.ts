import { formatShort } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement, exactly, expectedText } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** `setara`, `atau`, `atau dibulatkan menjadi`: the amount before it once more. */
const AGAIN =
  /^\s*(?:\(\s*)?,?\s*(?:atau|(?:atau\s+)?(?:setara|sama)(?:\s+dengan)?|(?:atau\s+)?dibulatkan(?:\s+menjadi)?)\s*(?:sebesar|senilai)?\s*$/i;

const TENS = [10, 100, 1000];

/** `Rp4.173.361.717,- atau 99,46%, setara Rp0,42 miliar`: the same amount in miliar, ten times too little. */
export function checkAmountRoundedAgain(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((again, at) => {
      const before = mentions[at - 1];
      const told = before?.isJoined && before.figure.unit === "%" ? mentions[at - 2] : before;
      if (!told || !isAgain(told, again)) return NOTHING;
      const [exact, rounded] = [told.figure.reading.value, again.figure];
      const agreesWith = (value: typeof exact) => bestAgreement(rounded, [exactly(value)]) !== "impossible";
      if (agreesWith(exact)) return { remarks: [], checked: 1 };
      if (!TENS.some((factor) => agreesWith(exact.times(factor)) || agreesWith(exact.div(factor)))) return NOTHING;
      const expected = expectedText(rounded, exact);
      return {
        remarks: [
          {
            rule: "nilai-dua-kali-kalimat",
            kind: "angka" as const,
            severity: "error" as const,
            printed: rounded.text,
            expected,
            explanation: words.amountTwice(rounded.text, told.figure.text, expected),
            trace: [`${told.figure.text} = ${formatShort(exact)}`],
            source: told.figure.text,
            about: `nilai ${told.lead.slice(-48)}`,
          },
        ],
        checked: 1,
      };
    }),
  );
}

const isAgain = (told: Mention, again: Mention) =>
  told.figure.unit === "rupiah" &&
  again.figure.unit === "rupiah" &&
  told.figure.reading.scale === 1 &&
  again.figure.reading.scale > 1 &&
  ![told, again].some(({ isCut }) => isCut) &&
  AGAIN.test(again.lead);
