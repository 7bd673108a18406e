import { HUNDRED } from "../../numbers/decimal";
import { formatShort, printLike } from "../../numbers/format-number";
import { compareAsPrinted, scaleInterval } from "../../numbers/printed-precision";
import { readNumber } from "../../numbers/read-number";
import { isFigure, readingWith } from "../../numbers/reading";
import { type Equation, findEquations, type Worth } from "../../sentences/read-expression";
import type { NarrativeStrings } from "../../strings/narrative";
import { type Checked, joinChecked, NOTHING } from "./remark";

/** Calculations written out with their result: `100/75,50 x 100% = 132,45%`. */
export function checkEquations(text: string, words: NarrativeStrings): Checked {
  return joinChecked(findEquations(text).map((equation) => checkOne(equation, words)));
}

function times(worth: Worth, factor: typeof HUNDRED): Worth {
  return { value: worth.value.times(factor), possible: scaleInterval(worth.possible, factor) };
}

function checkOne({ formula, worths, result }: Equation, words: NarrativeStrings): Checked {
  const reading = readNumber(result);
  if (!isFigure(reading)) return NOTHING;
  // Percent signs and factors of a hundred are left out as often as not.
  const all = worths.flatMap((worth) => [worth, times(worth, HUNDRED), times(worth, HUNDRED.pow(-1))]);
  const readings = [reading, ...(reading.other ? [readingWith(reading, reading.other)] : [])];
  const verdicts = readings.flatMap((each) =>
    all.map(({ value, possible }) => compareAsPrinted(each, value, possible)),
  );
  if (verdicts.includes("rounded")) return { remarks: [], checked: 1 };
  const isTruncated = verdicts.includes("truncated");
  if (!isTruncated && verdicts.includes("possible")) return { remarks: [], checked: 1 };
  const nearest = all.reduce((best, each) =>
    each.value.minus(reading.value).abs().lt(best.value.minus(reading.value).abs()) ? each : best,
  );
  const expected = printLike(reading, nearest.value).trim();
  const base = {
    rule: "rumus-kalimat",
    kind: "rumus" as const,
    printed: result,
    expected,
    trace: [`${formula} = ${formatShort(nearest.value)}`],
    source: formula,
    about: `rumus ${formula}`,
  };
  return isTruncated
    ? {
        remarks: [{ ...base, severity: "info", isCutOff: true, explanation: words.truncated(result, expected) }],
        checked: 1,
      }
    : { remarks: [{ ...base, severity: "error", explanation: words.rumus(result, formula, expected) }], checked: 1 };
}
