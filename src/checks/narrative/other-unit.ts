import { Decimal } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import type { Mention } from "../../sentences/mention";
import type { NarrativeStrings } from "../../strings/narrative";
import { expectedText } from "./expectation";
import { type Checked, joinChecked, NOTHING } from "./remark";

/** How many of the smallest unit of its kind each is. */
const UNITS: Record<string, { kind: string; size: number }> = {
  gram: { kind: "berat", size: 1 },
  gr: { kind: "berat", size: 1 },
  kilogram: { kind: "berat", size: 1_000 },
  kg: { kind: "berat", size: 1_000 },
  kuintal: { kind: "berat", size: 100_000 },
  ton: { kind: "berat", size: 1_000_000 },
  meter: { kind: "panjang", size: 1 },
  kilometer: { kind: "panjang", size: 1_000 },
  km: { kind: "panjang", size: 1_000 },
  mililiter: { kind: "isi", size: 1 },
  ml: { kind: "isi", size: 1 },
  liter: { kind: "isi", size: 1_000 },
};

/** `atau sekitar`, `atau setara dengan`, `(`: the figure before once more. */
const AGAIN =
  /^\s*[a-z]*\s*(?:,?\s*atau|\()\s*(?:(?:sekitar|kurang\s+lebih|setara|sama|dengan|sebesar|sebanyak|hampir)\s*)*$/i;

/** `sekitar` allows for so many of the last place that is printed. */
const PLACES_OFF = 1;

/** `11.098,06 gram atau sekitar 11,10 kilogram`: one weight in two units. */
export function checkOtherUnit(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((again, at) => {
      const told = mentions[at - 1];
      const [from, to] = [told && unitOf(told), unitOf(again)];
      if (!told || !from || !to || from === to || from.kind !== to.kind || !AGAIN.test(again.lead)) return NOTHING;
      const [one, other] = [told.figure.reading, again.figure.reading];
      // `8,4 ton gabah atau setara 5.200 kilogram beras`: of two things.
      if (/\bsetara\b/i.test(again.lead) && /^\s*(?:[a-z]+\s+)?[a-z]{4,}\b/i.test(wordsBehindUnit(again)))
        return NOTHING;
      if (one.other || other.other || one.scale > 1 || other.scale > 1) return NOTHING;
      const right = one.value.times(from.size).div(to.size);
      const step = placeOf(again).times(PLACES_OFF).plus(placeOf(told).times(from.size).div(to.size));
      if (right.minus(other.value).abs().lte(step)) return { remarks: [], checked: 1 };
      const expected = expectedText(again.figure, right);
      return {
        remarks: [
          {
            rule: "nilai-dua-kali-kalimat",
            kind: "angka" as const,
            severity: "error" as const,
            printed: again.figure.text,
            expected,
            explanation: words.amountTwice(again.figure.text, told.figure.text, expected),
            trace: [`${formatShort(one.value)} × ${from.size} / ${to.size} = ${formatShort(right)}`],
            source: told.figure.text,
            about: `satuan ${told.lead.slice(-48)}`,
          },
        ],
        checked: 1,
      };
    }),
  );
}

const wordsBehindUnit = ({ figure: { unit }, behind }: Mention) =>
  (unit !== null && new RegExp(`^\\s*${unit}`, "i").test(behind) ? behind.replace(/^\s*[a-z]+/i, "") : behind).split(
    /[,;.)]|\b(?:dan|yang|dengan|dari|naik|turun)\b/i,
  )[0] ?? "";

function unitOf({ figure: { unit }, behind }: Mention) {
  const said = (unit ?? /^\s*([a-z]+)/i.exec(behind)?.[1] ?? "").toLowerCase();
  return UNITS[said] ?? null;
}

/** The last place that is meant: zeros at the end of a round number say nothing. */
function placeOf({ figure: { reading } }: Mention): Decimal {
  if (reading.decimals > 0) return new Decimal(10).pow(-reading.decimals);
  const zeros = /0*$/.exec(reading.value.toFixed(0))?.[0].length ?? 0;
  return new Decimal(10).pow(zeros);
}
