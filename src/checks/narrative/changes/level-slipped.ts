import { printedDigits } from "../../../numbers/printed-digits";
import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { slipsOfDigits } from "../../../numbers/digit-slip";
import { formatShort } from "../../../numbers/format-number";
import { readingWith } from "../../../numbers/reading";
import type { ChangeSince } from "../../../sentences/change-since";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { pairs } from "./change";
import { bestAgreement, expectedText } from "../expectation";
import type { Remark } from "../remark";

/** So many digits of a count and of a percentage are no chance. */
const FEWEST_DIGITS = 4;
const FEWEST_OF_PERCENT = 3;

/**
 * `13.801 perkara. Jumlah ini meningkat 50,09% dibandingkan tahun 2021 yang berjumlah 4.195 perkara`: far off, and right but
 * for one digit of the earlier level, or of the later.
 */
export function levelSlipped(
  { told, earlier, direction }: ChangeSince,
  named: PrintedFigure[],
  words: NarrativeStrings,
): Remark | null {
  const [level] = named;
  const percent = told.find(({ figure }) => figure.unit === "%")?.figure;
  const from = earlier.figure;
  const isOne = new Set(named.map(({ reading }) => reading.value.toFixed())).size === 1;
  if (!level || !percent || !isOne || from.unit === "%" || from.unit === "rupiah") return null;
  if (printedDigits(percent.reading).length < FEWEST_OF_PERCENT) return null;
  const isUp = (one: PrintedFigure, other: PrintedFigure) =>
    other.reading.value.gt(one.reading.value) === direction.isUp;
  const fits = (one: PrintedFigure, other: PrintedFigure) =>
    isUp(one, other) && bestAgreement(percent, pairs(one, other).relative) !== "impossible";
  const rightFrom = slipsOf(from).find((each) => fits(each, level));
  if (rightFrom) return remarkOn(from, rightFrom, level, percent, true, words);
  const rightLevel = slipsOf(level).find((each) => fits(from, each));
  return rightLevel ? remarkOn(level, rightLevel, from, percent, false, words) : null;
}

function slipsOf(figure: PrintedFigure): PrintedFigure[] {
  const { value, decimals, scale } = figure.reading;
  const digits = value.toFixed(0);
  if (decimals > 0 || scale > 1 || digits.length < FEWEST_DIGITS) return [];
  return slipsOfDigits(digits)
    .filter((each) => !each.startsWith("0"))
    .map((each) => ({ ...figure, reading: readingWith(figure.reading, { value: new Decimal(each) }) }));
}

function remarkOn(
  printed: PrintedFigure,
  right: PrintedFigure,
  other: PrintedFigure,
  percent: PrintedFigure,
  isFrom: boolean,
  words: NarrativeStrings,
): Remark {
  const expected = expectedText(printed, right.reading.value);
  return {
    rule: "selisih-kalimat",
    kind: "selisih",
    severity: "error",
    printed: printed.text,
    expected,
    explanation: words.levelOff(printed.text, percent.text, other.text, expected),
    trace: [isFrom ? traceOf(right, other) : traceOf(other, right)],
    source: `${other.text}, ${percent.text}`,
    about: `tingkat ${printed.lead.slice(-48)}`,
  };
}

function traceOf({ reading: { value: from } }: PrintedFigure, { reading: { value: to } }: PrintedFigure): string {
  const apart = to.minus(from);
  return `(${formatShort(to)} − ${formatShort(from)}) / ${formatShort(from)} × 100 = ${formatShort(apart.div(from).times(HUNDRED))}`;
}
