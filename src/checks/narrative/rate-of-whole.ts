import type { Decimal } from "../../numbers/decimal";
import { formatShort, printLike } from "../../numbers/format-number";
import { compareAsPrinted } from "../../numbers/printed-precision";
import { readNumber } from "../../numbers/read-number";
import { isFigure, type Reading, readingWith } from "../../numbers/reading";
import type { NarrativeStrings } from "../../strings/narrative";
import { type Checked, joinChecked, NOTHING } from "./remark";

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const RATE = String.raw`(?<rate>${NUMBER})\s*(?:\/|per)\s*(?<base>1\.?000|10\.?000|100\.?000)(?![\d.,]*\d)`;
const COUNTED = String.raw`(?<part>${NUMBER})\s+(?:[a-z]+\s+){1,3}dari\s+(?:total\s+|jumlah\s+)?(?<whole>${NUMBER})\s+(?:kelahiran|lahir|penduduk|jiwa|balita|bayi|ibu|kh)\b`;

/** `0,19% (186/100.000)`: a fraction, and no date or number of a document. */
const FRACTION = new RegExp(
  String.raw`(?<!\b(?:capaian|nilai|kinerja)[^\d;]{0,24})(?<![\d.,])(?<rate>${NUMBER})\s*(?:%|persen)\s*\(\s*(?<part>[1-9]\d*(?:\.\d{3})*)\s*\/\s*(?<whole>(?!(?:19|20)\d\d\s*\))[1-9]\d*(?:\.\d{3})*)\s*\)`,
  "gi",
);
const MONTHS = 12;

/** `9,53/1.000 KH (51 kasus dari 5.350 kelahiran hidup)`, and the two the other way round. */
const RATES = [
  new RegExp(String.raw`(?<![\d.,/])${RATE}[^\d(;\n]{0,40}\(\s*${COUNTED}[^\d)]{0,20}\)`, "gi"),
  new RegExp(
    String.raw`(?<![\d.,/])${COUNTED}[^\d;.\n]{0,24}\b(?:atau|sehingga|setara)\b[^\d;.\n]{0,32}?${RATE}`,
    "gi",
  ),
];

/** Two whole counts and the rate per hundred, per thousand or per hundred thousand that they give. */
export function checkRates(text: string, words: NarrativeStrings): Checked {
  return joinChecked(
    [
      ...RATES.flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => ({ ...groups }))),
      ...[...text.matchAll(FRACTION)].map(({ groups }) => ({ ...groups, base: "100" })).filter(isFraction),
    ].map((groups) => checkOne(groups, words)),
  );
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
  const [part, whole, base] = [groups["part"], groups["whole"], groups["base"]].map((each) => countOf(each));
  if (!isFigure(rate) || !part || !whole || !base || whole.value.lte(MONTHS)) return NOTHING;
  const value = part.value.div(whole.value).times(base.value);
  const exact = { low: value, high: value };
  const readings = [rate, ...(rate.other ? [readingWith(rate, rate.other)] : [])];
  const verdicts = readings.map((each) => compareAsPrinted(each, value, exact));
  if (verdicts.includes("rounded")) return { remarks: [], checked: 1 };
  const expected = printLike(rate, value).trim();
  const formula = `${formatShort(part.value)} / ${formatShort(whole.value)} × ${formatShort(base.value)}`;
  const remark = {
    rule: "bagian-kalimat",
    kind: "persen" as const,
    printed,
    expected,
    trace: [`${formula} = ${formatShort(value)}`],
    source: formula,
    about: `per ${base.value.toFixed(0)} ${formula}`,
  };
  if (verdicts.includes("truncated")) {
    const explanation = words.truncated(printed, expected);
    return { remarks: [{ ...remark, severity: "info", isCutOff: true, explanation }], checked: 1 };
  }
  // A rate in whole numbers is rounded either way, as people are.
  if (rate.decimals === 0 && rate.value.minus(value).abs().lt(1)) return { remarks: [], checked: 1 };
  return {
    remarks: [{ ...remark, severity: "error", explanation: words.rumus(printed, formula, expected) }],
    checked: 1,
  };
}
