import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { digitSlip } from "../../../numbers/digit-slip";
import { formatNumber, formatShort } from "../../../numbers/format-number";
import { addIntervals } from "../../../numbers/printed-precision";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { causeOfPercentInText, causeOfSlip } from "../cause";
import { bestAgreement, type Candidate, expectedText, lessThan, percentages, readingsOf } from "../expectation";
import { arePersons } from "../part-of-unit";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** What a sentence tells as a percentage of what: a part of a whole that is one figure or the sum of several. */
export interface Share {
  percent: PrintedFigure;
  part: PrintedFigure;
  whole: PrintedFigure[];
  /** Told with `sekitar`, `kurang lebih`: the whole is only nearly this. */
  isRough?: boolean;
  /** Told with `hampir`, `sekitar`: the percentage is only nearly this. */
  isPercentRough?: boolean;
  /** A percentage in whole numbers may be rounded either way, as offices do so that shares add up to 100. */
  mayRoundUp?: boolean;
  /** Words of the place, by which the finding is known again. */
  about: string;
}

/** How far off a figure may be that is told with `sekitar`. */
const ROUGHLY = new Decimal("0.1");
const ROUGHLY_POINTS = 2;

/** Each percentage is held against the first whole that is found for it. */
export function checkShares(shares: Share[], words: NarrativeStrings): Checked {
  const first = shares.filter(
    ({ percent }, at) => shares.findIndex((each) => each.percent.start === percent.start) === at,
  );
  return joinChecked(first.map((share) => checkShare(share, words)));
}

function checkShare(share: Share, words: NarrativeStrings): Checked {
  const { percent, part, whole } = share;
  const ways = waysOf(share);
  const [plain] = ways;
  if (!plain || !whole.every((each) => countTheSame(part, each))) return NOTHING;
  const verdict = bestAgreement(percent, ways);
  const isRest = verdict === "impossible" && bestAgreement(percent, lessThan(HUNDRED, ways)) !== "impossible";
  const expected = expectedText(percent, plain.value);
  const listed = whole.map(({ reading }) => formatShort(reading.value)).join(" + ");
  const base = {
    rule: "bagian-kalimat",
    kind: "persen" as const,
    printed: percent.text,
    expected,
    trace: [
      `${formatShort(part.reading.value)} / ${whole.length > 1 ? `(${listed})` : listed} × 100 = ${formatShort(plain.value)}`,
    ],
    source: "bagian / seluruhnya × 100",
    about: share.about,
  };
  if (share.isPercentRough === true && isNearly(percent, plain.value)) return { remarks: [], checked: 1 };
  if (verdict === "truncated") {
    const explanation = words.truncated(percent.text, formatNumber(plain.value, percent.reading.decimals));
    return { remarks: [{ ...base, severity: "info", isCutOff: true, explanation }], checked: 1 };
  }
  const isRoundedUp =
    share.mayRoundUp === true && percent.reading.decimals === 0 && percent.reading.value.minus(plain.value).abs().lt(1);
  if (verdict !== "impossible" || isRest || isRoundedUp) return { remarks: [], checked: 1 };
  const told = whole.map(({ text }) => text.trim()).join(" + ");
  const explanation = words.bagian(percent.text, part.text, told, expected);
  const [only] = whole;
  const [printed, right] = [percent.reading.value, plain.value].map((value) =>
    formatNumber(value, percent.reading.decimals),
  );
  const isSwapped = digitSlip(printed ?? "", right ?? "") === "swapped";
  const cause =
    (only && whole.length === 1 ? causeOfPercentInText(percent, part, only, words) : null) ??
    (isSwapped ? causeOfSlip("swapped", words) : null);
  return { remarks: [{ ...base, severity: "error", explanation, cause }], checked: 1 };
}

/** As near as a percentage is that is told with `sekitar` or `hampir`. */
export const isNearly = ({ reading: { value } }: PrintedFigure, right: Decimal) =>
  value
    .minus(right)
    .abs()
    .lte(Decimal.max(value.times(ROUGHLY), ROUGHLY_POINTS));

/** Every percentage that the printed part and whole allow. */
export function waysOf({ part, whole, isRough }: Share) {
  return percentages(readingsOf(part), wholeOf(whole, isRough === true));
}

function wholeOf(whole: PrintedFigure[], isRough: boolean): Candidate[] {
  const [only, ...more] = whole;
  if (!only) return [];
  const readings = readingsOf(only);
  const sum =
    more.length === 0
      ? readings
      : readings.map(({ value, possible }) => ({
          value: Decimal.sum(value, ...more.map(({ reading }) => reading.value)),
          possible: addIntervals([
            possible,
            ...more.flatMap((each) => readingsOf(each).slice(0, 1)).map((each) => each.possible),
          ]),
        }));
  return isRough
    ? sum.map(({ value }) => ({
        value,
        possible: { low: value.minus(value.times(ROUGHLY)), high: value.plus(value.times(ROUGHLY)) },
      }))
    : sum;
}

/** A share needs both figures to count the same; an unnamed unit takes that of the other. */
function countTheSame(part: PrintedFigure, whole: PrintedFigure): boolean {
  return (
    part.unit === whole.unit ||
    (arePersons(part) && arePersons(whole)) ||
    (part.unit === null && whole.unit !== "rupiah") ||
    (whole.unit === null && part.unit !== "rupiah")
  );
}
