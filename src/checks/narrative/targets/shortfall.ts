import { HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount, isWithin } from "../counts";
import { bestAgreement, exactly, expectedText, lessThan, percentages, readingsOf } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";

const NEEDED = /\b(?:dibutuhkan|diperlukan|kebutuhan|formasi|idealnya|seharusnya)\b[^,;.]*$/i;
const IS_SHORT = /\b(?:masih\s+)?(?:kurang|kekurangan)\s*(?:sebanyak|sejumlah)?\s*$/i;
const IS_FILLED = /\batau\s+(?:baru|hanya)?\s*(?:terpenuhi|terisi|tercukupi)\s*(?:sebesar)?\s*$/i;

/** `dibutuhkan 90 pegawai, sehingga masih kurang 27 orang atau baru terpenuhi 70,00%`: what is short and what is not are all. */
export function checkShortfall(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((percent, at) => {
      const [whole, rest] = mentions.slice(Math.max(0, at - 2), at);
      return whole && rest && percent.figure.unit === "%" ? judge(whole, rest, percent, words) : NOTHING;
    }),
  );
}

function judge(whole: Mention, rest: Mention, percent: Mention, words: NarrativeStrings): Checked {
  if (![whole, rest].every(isCount) || percent.isCut || !isWithin(rest, whole)) return NOTHING;
  if (!NEEDED.test(whole.lead) || !IS_SHORT.test(rest.lead) || !IS_FILLED.test(percent.lead)) return NOTHING;
  const ways = lessThan(HUNDRED, percentages(readingsOf(rest.figure), readingsOf(whole.figure)));
  if (bestAgreement(percent.figure, ways) !== "impossible") return { remarks: [], checked: 1 };
  // What the percentage leaves of the whole, where that is a whole number of them.
  const all = whole.figure.reading.value;
  const left = all.times(HUNDRED.minus(percent.figure.reading.value)).div(HUNDRED).round();
  const exact = [exactly(left)];
  const isRest = bestAgreement(percent.figure, lessThan(HUNDRED, percentages(exact, readingsOf(whole.figure))));
  const [way] = ways;
  if (!way) return NOTHING;
  const [wrong, value] = isRest === "rounded" ? [rest, left] : [percent, way.value];
  const other = wrong === rest ? percent : rest;
  const expected = expectedText(wrong.figure, value);
  return {
    remarks: [
      {
        rule: "sisa-bagian-kalimat",
        kind: "selisih",
        severity: "error",
        printed: wrong.figure.text,
        expected,
        explanation: words.sisaBagian(wrong.figure.text, whole.figure.text, other.figure.text, expected),
        trace: [
          `100 − ${formatShort(rest.figure.reading.value)} / ${formatShort(all)} × 100 = ${formatShort(way.value)}`,
        ],
        source: `${whole.figure.text} − ${other.figure.text}`,
        about: `kurang ${rest.lead.slice(-48)}`,
      },
    ],
    checked: 1,
  };
}
