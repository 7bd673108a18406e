import { type Decimal, HUNDRED } from "../../numbers/decimal";
import type { DigitSlip } from "../../numbers/digit-slip";
import { formatNumber } from "../../numbers/format-number";
import type { PrintedFigure } from "../../sentences/printed-figure";
import type { NarrativeStrings } from "../../strings/narrative";
import type { Cause } from "../finding";
import { bestAgreement, expectedText, percentages, readingsOf } from "./expectation";

/** What the hand did to a figure, and the cells that show it. */
export function causeOfSlip(slip: DigitSlip, words: NarrativeStrings, cells: string[] = []): Cause {
  return { code: slip === "swapped" ? "digits-swapped" : "digit-wrong", text: words.slips[slip], cells };
}

/** Why a percentage of a sentence is probably wrong. */
export function causeOfPercentInText(
  percent: PrintedFigure,
  part: PrintedFigure,
  whole: PrintedFigure,
  words: NarrativeStrings,
): Cause | null {
  const because = (code: string, text: string): Cause => ({ code, text, cells: [] });
  if (percent.reading.value.eq(part.reading.value)) return because("copied-from-realisasi", words.copied(part.text));
  const inverse = bestAgreement(percent, percentages(readingsOf(whole), readingsOf(part)));
  if (inverse === "rounded" || inverse === "truncated") {
    return because("divided-wrong-way", words.dividedWrongWay(whole.text, part.text));
  }
  const share = percent.reading.value.div(HUNDRED);
  const fits = (figure: PrintedFigure, value: Decimal) => becauseOf(percent, part, whole, figure, value);
  const ofPart = fits(part, whole.reading.value.times(share));
  const ofWhole = share.isZero() ? null : fits(whole, part.reading.value.div(share));
  // Where either figure could be the mistyped one, neither may be named.
  const only = ofPart && ofWhole ? null : (ofPart ?? ofWhole);
  return only && because("figure-mistyped", words.fitsIf(percent.text, only.printed, only.expected));
}

/** The other figure, if it is one mistyped digit away from making the percentage right. */
function becauseOf(
  percent: PrintedFigure,
  part: PrintedFigure,
  whole: PrintedFigure,
  figure: PrintedFigure,
  value: Decimal,
): { printed: string; expected: string } | null {
  const { decimals, scale } = figure.reading;
  const right = formatNumber(value.div(scale), decimals);
  if (!isOneDigitOff(formatNumber(figure.reading.value.div(scale), decimals), right)) return null;
  const supposed = { value: value.div(scale).toDecimalPlaces(decimals).times(scale) };
  const exact = [{ value: supposed.value, possible: { low: supposed.value, high: supposed.value } }];
  const ratios = percentages(figure === part ? exact : readingsOf(part), figure === whole ? exact : readingsOf(whole));
  const verdict = bestAgreement(percent, ratios);
  return verdict === "rounded" || verdict === "truncated"
    ? { printed: figure.text, expected: expectedText(figure, supposed.value) }
    : null;
}

function isOneDigitOff(printed: string, right: string): boolean {
  return printed.length === right.length && [...printed].filter((digit, index) => digit !== right[index]).length === 1;
}
