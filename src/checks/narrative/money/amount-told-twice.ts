import { formatShort } from "../../../numbers/format-number";
import { extraDigit } from "../../../numbers/digit-slip";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** `1 Triliun 214 Miliar …`: in several numbers. */
const IN_PARTS = /\d\s*(?:triliun|trilyun|miliar|milyar|juta|ribu)\s+\d+\s*[a-z]/i;

/** More digits apart it may be another amount. */
const MOST_APART = 3;

/** `2 Miliar 415 Juta 60 Ribu Rupiah (Rp. 2.451.060.000,-)`: an amount in parts, and in digits once more behind it. */
export function checkAmountToldTwice(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((again, at) => {
      const told = mentions[at - 1];
      if (!told || !isRepeat(told, again)) return NOTHING;
      const [once, twice] = [told.figure, again.figure];
      if (once.reading.value.eq(twice.reading.value)) return { remarks: [], checked: 1 };
      if (!areAlike(once, twice)) return NOTHING;
      const decimals = Math.max(once.reading.decimals, twice.reading.decimals);
      const expected = expectedText(twice, once.reading.value, decimals);
      return {
        remarks: [
          {
            rule: "nilai-dua-kali-kalimat",
            kind: "angka" as const,
            severity: "error" as const,
            printed: twice.text,
            expected,
            explanation: words.amountTwice(twice.text, once.text, expected),
            trace: [`${once.text} = ${formatShort(once.reading.value)}`],
            source: once.text,
            about: `nilai ${told.lead.slice(-48)}`,
          },
        ],
        checked: 1,
      };
    }),
  );
}

const isRepeat = (told: Mention, again: Mention) =>
  told.figure.unit === "rupiah" &&
  again.figure.unit === "rupiah" &&
  told.figure.reading.scale === 1 &&
  again.figure.reading.scale === 1 &&
  !again.isCut &&
  IN_PARTS.test(told.figure.text) &&
  /^\s*\(\s*$/.test(again.lead) &&
  /^\s*\)/.test(again.behind);

function areAlike(one: PrintedFigure, other: PrintedFigure): boolean {
  const [a, b] = [one, other].map(({ reading }) => reading.value.toFixed(0));
  if (a === undefined || b === undefined) return false;
  const apart = [...a].filter((digit, at) => digit !== b[at]).length;
  return a.length === b.length ? apart <= MOST_APART : (extraDigit(a, b) ?? extraDigit(b, a)) !== null;
}
