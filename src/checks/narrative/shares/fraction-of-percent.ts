import { type Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort, printLike } from "../../../numbers/format-number";
import { compareAsPrinted } from "../../../numbers/printed-precision";
import { readNumber } from "../../../numbers/read-number";
import { isFigure, type Reading, readingWith } from "../../../numbers/reading";
import type { NarrativeStrings } from "../../../strings/narrative";
import { type Checked, joinChecked, NOTHING } from "../remark";

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;

/** `0,19% (186/100.000)`: a fraction, and no date or number of a document. */
const FRACTION = new RegExp(
  String.raw`(?<!\b(?:capaian|nilai|kinerja)[^\d;]{0,24})(?<![\d.,])(?<rate>${NUMBER})\s*(?:%|persen)\s*\(\s*(?<part>[1-9]\d*(?:\.\d{3})*)\s*\/\s*(?<whole>(?!(?:19|20)\d\d\s*\))[1-9]\d*(?:\.\d{3})*)\s*\)`,
  "gi",
);
const MONTHS = 12;

/** Two whole counts in parentheses behind the percentage that they give. */
export function checkFractions(text: string, words: NarrativeStrings): Checked {
  const found = [...text.matchAll(FRACTION)].map(({ groups }) => ({ ...groups })).filter(isFraction);
  return joinChecked(found.map((groups) => checkOne(groups, words)));
}

/** `(140/90)` is a pressure, `(60/40)` a division: parts are smaller than their whole, and no two of them make up 100. */
function isFraction(groups: Record<string, string>): boolean {
  const [part, whole] = [countOf(groups["part"]), countOf(groups["whole"])];
  return part !== null && whole !== null && part.value.lte(whole.value) && !part.value.plus(whole.value).eq(100);
}

type Count = Reading & { value: Decimal };

/** A whole number, its groups marked by full stops or not at all. */
function countOf(printed = ""): Count | null {
  if (!/^\d{1,3}(?:\.\d{3})+$|^\d+$/.test(printed)) return null;
  const reading = readNumber(printed, "count");
  return isFigure(reading) ? reading : null;
}

function checkOne(groups: Record<string, string | undefined>, words: NarrativeStrings): Checked {
  const printed = groups["rate"] ?? "";
  const rate = readNumber(printed);
  const [part, whole] = [countOf(groups["part"]), countOf(groups["whole"])];
  if (!isFigure(rate) || !part || !whole || whole.value.lte(MONTHS)) return NOTHING;
  const value = part.value.div(whole.value).times(HUNDRED);
  const exact = { low: value, high: value };
  const readings = [rate, ...(rate.other ? [readingWith(rate, rate.other)] : [])];
  const verdicts = readings.map((each) => compareAsPrinted(each, value, exact));
  if (verdicts.includes("rounded")) return { remarks: [], checked: 1 };
  const expected = printLike(rate, value).trim();
  const formula = `${formatShort(part.value)} / ${formatShort(whole.value)} × 100`;
  const remark = {
    rule: "bagian-kalimat",
    kind: "persen" as const,
    printed,
    expected,
    trace: [`${formula} = ${formatShort(value)}`],
    source: formula,
    about: `pecahan ${formula}`,
  };
  if (verdicts.includes("truncated")) {
    const explanation = words.truncated(printed, expected);
    return { remarks: [{ ...remark, severity: "info", isCutOff: true, explanation }], checked: 1 };
  }
  // A percentage in whole numbers is rounded either way, as people are.
  if (rate.decimals === 0 && rate.value.minus(value).abs().lt(1)) return { remarks: [], checked: 1 };
  return {
    remarks: [{ ...remark, severity: "error", explanation: words.rumus(printed, formula, expected) }],
    checked: 1,
  };
}
