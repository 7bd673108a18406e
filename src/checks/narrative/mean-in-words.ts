import { Decimal } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { addIntervals, scaleInterval } from "../../numbers/printed-precision";
import type { PrintedFigures } from "../../sentences/printed-figure";
import { type MeanInWords, readMean } from "../../sentences/read-mean";
import type { Sentence } from "../../sentences/split-sentences";
import type { NarrativeStrings } from "../../strings/narrative";
import type { Expectation } from "../constraint";
import { bestAgreement, expectedText, readingsOf } from "./expectation";
import { type Checked, NOTHING, type Remark } from "./remark";
import { offSum } from "./parts/off-sum";

/** `penjumlahan … (98,06%+94,79%) yaitu 192,85% kemudian dibagi dua`: the sum, and the mean where the sentence tells it. */
export function checkMean(sentence: Sentence, { figures }: PrintedFigures, words: NarrativeStrings): Checked {
  const told = readMean(sentence, figures);
  const total = told && sumOf(told);
  if (!total) return NOTHING;
  const { sum, mean, count } = told;
  const isSumOff = bestAgreement(sum, [total]) === "impossible";
  if (!mean || count === null || count === 0) return { remarks: isSumOff ? [sumRemark(told, words)] : [], checked: 1 };
  const by = new Decimal(1).div(count);
  // The mean may have been taken of the sum as printed, or of the figures.
  const means = [total, ...readingsOf(sum)].map(({ value, possible }) => ({
    value: value.times(by),
    possible: scaleInterval(possible, by),
  }));
  const isMeanOff = bestAgreement(mean, means) === "impossible";
  return {
    remarks: [
      ...(isSumOff ? [sumRemark(told, words)] : []),
      ...(isMeanOff && !isSumOff ? [meanRemark(told, count, means[0]?.value ?? total.value, words)] : []),
    ],
    checked: 2,
  };
}

function sumOf({ parts }: MeanInWords): Expectation | null {
  const read = parts.flatMap((part) => readingsOf(part).slice(0, 1));
  if (read.length < parts.length || parts.some(({ reading }) => reading.other)) return null;
  return {
    value: Decimal.sum(...read.map(({ value }) => value)),
    possible: addIntervals(read.map(({ possible }) => possible)),
  };
}

const sumRemark = ({ parts, sum }: MeanInWords, words: NarrativeStrings): Remark =>
  offSum(sum, parts, `jumlah ${parts[0]?.lead.slice(-48) ?? ""}`, words.rincian);

function meanRemark({ sum, mean }: MeanInWords, count: number, value: Decimal, words: NarrativeStrings): Remark {
  const printed = mean ?? sum;
  const expected = expectedText(printed, value);
  return {
    rule: "rata-rata-kalimat",
    kind: "rata-rata",
    severity: "error",
    printed: printed.text,
    expected,
    explanation: words.mean(printed.text, sum.text, String(count), expected),
    trace: [`${formatShort(sum.reading.value)} / ${count} = ${formatShort(value)}`],
    source: `${sum.text} / ${count}`,
    about: `rata-rata ${printed.lead.slice(-48)}`,
  };
}
