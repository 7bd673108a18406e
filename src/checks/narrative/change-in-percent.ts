import { type Decimal, HUNDRED } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import type { Mention } from "../../sentences/mention";
import type { PrintedFigure } from "../../sentences/printed-figure";
import type { NarrativeStrings } from "../../strings/narrative";
import type { Expectation } from "../constraint";
import { isChange, isOfEarlierYear } from "./change-between-years";
import { bestAgreement, expectedText, percentages, readingsOf } from "./expectation";
import { type Checked, joinChecked, NOTHING } from "./remark";

const CHANGES = /\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|penurunan|peningkatan|tumbuh)\b/i;

/** Beside a percentage that is told of something else nothing can be said. */
const OF_SOMETHING_ELSE = /\b(?:total|seluruh|keseluruhan|target|pagu)\b/i;

/** `152 artikel, … meningkat 29 artikel atau 12,50%`: one change in figures and in percent, and what changed beside it. */
export function checkChangeInPercent(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(
    mentions.map((told, at) => {
      const percent = mentions[at + 1];
      if (!percent?.isJoined || percent.isCut || percent.figure.unit !== "%") return NOTHING;
      if (told.isCut || told.figure.unit === "%" || !CHANGES.test(told.lead)) return NOTHING;
      if (OF_SOMETHING_ELSE.test(percent.behind)) return NOTHING;
      const others = mentions.filter((each) => each !== told && each !== percent);
      if (others.some(({ isCut }) => isCut)) return NOTHING;
      const levels = others.filter((each) => !isChange(each));
      const bases = levels.map(({ figure }) => figure).filter((figure) => isOfOneKind(figure, told.figure));
      if (bases.length === 0 || bases.length > 2) return NOTHING;
      const behind = mentions[at + 2];
      const earlier = behind && isOfEarlierYear(behind) && bases.includes(behind.figure) ? behind.figure : null;
      const isOfBoth = earlier !== null && bases.length === 2 && isDifference(told.figure, bases);
      return checkOne(told.figure, percent.figure, isOfBoth ? [earlier] : bases, words, isOfBoth);
    }),
  );
}

/** The change is that from one to the other, so that the percentage is of the one that was there before. */
function isDifference(told: PrintedFigure, bases: PrintedFigure[]): boolean {
  const [one, other] = bases.map(({ reading }) => reading.value);
  return Boolean(one && other && one.minus(other).abs().eq(told.reading.value.abs()));
}

/** Points are of a figure without a unit; anything else changes in its own unit. */
function isOfOneKind(figure: PrintedFigure, told: PrintedFigure): boolean {
  if (told.unit === "Poin" || told.unit === "Indeks") return figure.unit === null || figure.unit === "Indeks";
  return figure.unit === told.unit && told.unit !== null;
}

function checkOne(
  told: PrintedFigure,
  percent: PrintedFigure,
  bases: PrintedFigure[],
  words: NarrativeStrings,
  isBaseKnown: boolean,
): Checked {
  // The figure beside it may be the one before the change or the one after it, and the change a rise or a fall.
  const change = readingsOf(told);
  const allowed: Expectation[] = bases.flatMap((base) => {
    const before = readingsOf(base);
    const others = before.flatMap((one) =>
      change.flatMap((by) =>
        [one.value.minus(by.value), one.value.plus(by.value)].map((value) => ({
          value,
          possible: shifted(
            value,
            one.possible.high.minus(one.possible.low).plus(by.possible.high.minus(by.possible.low)),
          ),
        })),
      ),
    );
    return percentages(change, isBaseKnown ? before : [...before, ...others]);
  });
  if (bestAgreement(percent, allowed) !== "impossible") return { remarks: [], checked: 1 };
  const [base] = bases;
  if (!base || base.reading.value.isZero()) return NOTHING;
  const value = told.reading.value.div(base.reading.value).times(HUNDRED);
  const expected = expectedText(percent, value);
  return {
    remarks: [
      {
        rule: "selisih-kalimat",
        kind: "selisih",
        severity: "error",
        printed: percent.text,
        expected,
        explanation: words.bagian(percent.text, told.text, base.text, expected),
        trace: [
          `${formatShort(told.reading.value)} / ${formatShort(base.reading.value)} × 100 = ${formatShort(value)}`,
        ],
        source: `${told.text} / ${base.text} × 100`,
        about: `perubahan ${told.lead.slice(-48)}`,
      },
    ],
    checked: 1,
  };
}

function shifted(value: Decimal, width: Decimal) {
  return { low: value.minus(width.div(2)), high: value.plus(width.div(2)) };
}
