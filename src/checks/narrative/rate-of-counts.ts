import { Decimal, HUNDRED } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { scaleInterval } from "../../numbers/printed-precision";
import type { Mention } from "../../sentences/mention";
import { type RateOfCounts, readRatesOfCounts } from "../../sentences/read-rate-of-counts";
import type { NarrativeStrings } from "../../strings/narrative";
import { bestAgreement, expectedText, percentages, readingsOf } from "./expectation";
import { type Checked, joinChecked, NOTHING } from "./remark";

/** `186/100.000 KH (10 kasus dari 5.350 kelahiran hidup)`: so many of the whole, reckoned to 100.000. */
export function checkRatesOfCounts(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(readRatesOfCounts(mentions).map((each) => checkOne(each, words)));
}

function checkOne({ rate: { figure: rate }, part, whole }: RateOfCounts, words: NarrativeStrings): Checked {
  const per = new Decimal(rate.per ?? 0);
  const factor = per.div(HUNDRED);
  const ways = percentages(readingsOf(part.figure), readingsOf(whole.figure)).map(({ value, possible }) => ({
    value: value.times(factor),
    possible: scaleInterval(possible, factor),
  }));
  const [plain] = ways;
  if (!plain) return NOTHING;
  if (bestAgreement(rate, ways) !== "impossible") return { remarks: [], checked: 1 };
  const expected = expectedText(rate, plain.value);
  const [some, all, of] = [part.figure.reading.value, whole.figure.reading.value, per].map(formatShort);
  return {
    remarks: [
      {
        rule: "laju-kalimat",
        kind: "persen",
        severity: "error",
        printed: rate.text,
        expected,
        explanation: words.rate(rate.text, part.figure.text, whole.figure.text, expected, of ?? ""),
        trace: [`${some} / ${all} × ${of} = ${formatShort(plain.value)}`],
        source: `${some} / ${all} × ${of}`,
        about: `laju ${rate.lead.slice(-48)}`,
      },
    ],
    checked: 1,
  };
}
