import { formatShort } from "../../../numbers/format-number";
import { readingWith } from "../../../numbers/reading";
import type { Decimal } from "../../../numbers/decimal";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { LevelChange } from "../../../sentences/read-level-change";
import type { NarrativeStrings } from "../../../strings/narrative";
import { pairs } from "./change";
import { bestAgreement, expectedText } from "../expectation";
import type { Remark } from "../remark";

/**
 * A change told in figures and in percent of which neither is that of the two levels: where both are right of one of the
 * levels, the other level is the mistake.
 */
export function levelInstead({ earlier, later, changes }: LevelChange, words: NarrativeStrings): Remark | null {
  const amount = changes.find(({ mention }) => mention.figure.unit !== "%")?.mention.figure;
  const percent = changes.find(({ mention }) => mention.figure.unit === "%")?.mention.figure;
  const direction = changes.find((each) => each.direction)?.direction;
  if (!amount || !percent || !direction) return null;
  const by = direction.isUp ? amount.reading.value : amount.reading.value.negated();
  const [from, to] = [earlier.figure, later.figure];
  const told = `${amount.text} (${percent.text})`;
  const agrees = (one: PrintedFigure, other: PrintedFigure) =>
    bestAgreement(percent, pairs(one, other).relative) !== "impossible";
  const newTo = withValue(to, from.reading.value.plus(by));
  const newFrom = withValue(from, to.reading.value.minus(by));
  const [isTo, isFrom] = [newTo && agrees(from, newTo), newFrom && agrees(newFrom, to)];
  // Where either level may be the mistyped one, neither is named.
  if (isTo === isFrom) return null;
  return isTo && newTo
    ? remarkOn(to, newTo, from, by, told, words)
    : newFrom && remarkOn(from, newFrom, to, by.negated(), told, words);
}

function withValue(figure: PrintedFigure, value: Decimal): PrintedFigure | null {
  return value.gt(0) ? { ...figure, reading: readingWith(figure.reading, { value }) } : null;
}

function remarkOn(
  printed: PrintedFigure,
  right: PrintedFigure,
  other: PrintedFigure,
  by: Decimal,
  told: string,
  words: NarrativeStrings,
): Remark {
  const { value } = right.reading;
  const expected = expectedText(printed, value);
  const sign = by.isNegative() ? "−" : "+";
  return {
    rule: "selisih-kalimat",
    kind: "selisih",
    severity: "error",
    printed: printed.text,
    expected,
    explanation: words.levelOff(printed.text, told, other.text, expected),
    trace: [`${formatShort(other.reading.value)} ${sign} ${formatShort(by.abs())} = ${formatShort(value)}`],
    source: `${other.text} ${sign} ${told}`,
    about: `tingkat ${printed.lead.slice(-48)}`,
  };
}
