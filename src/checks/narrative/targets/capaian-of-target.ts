import { Decimal, HUNDRED, TWO_HUNDRED } from "../../../numbers/decimal";
import { formatNumber, formatShort } from "../../../numbers/format-number";
import { readingWith } from "../../../numbers/reading";
import { CAPS_IN_RULES } from "../../../rules/capaian-rules";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import { readTargetTriple, type TargetTriple } from "../../../sentences/read-target-triple";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Expectation } from "../../constraint";
import { areComparable } from "../comparable";
import { bestAgreement, expectedPercent, lessThan, percentages, readingsOf } from "../expectation";
import { speaksOfLess } from "../less-is-better";
import { type Checked, NOTHING } from "../remark";

/**
 * `target 95%, realisasi 96% dan capaian 101%`, `ditargetkan 101,51, terealisasi 103,22 dan tingkat capaian 101,68`: of what
 * the words leave open every formula must fail before the capaian is called wrong.
 */
export function checkCapaianOfTarget(text: string, mentions: Mention[], words: NarrativeStrings): Checked {
  const triple = readTargetTriple(text, mentions);
  // What is joined to the figure before it has been judged as the percentage of its target.
  if (!triple || (triple.capaian.isJoined && triple.isNamed)) return NOTHING;
  const [target, reached, capaian] = [triple.target.figure, triple.reached.figure, triple.capaian.figure];
  if (target.per !== undefined && reached.per !== undefined && target.per !== reached.per)
    return checkRates(text, triple, words);
  if (!areComparable(target, reached) || target.per !== reached.per) return NOTHING;
  if (capaian.reading.value.eq(reached.reading.value)) return NOTHING;
  const [plain] = percentages(readingsOf(reached), readingsOf(target));
  if (!plain) return NOTHING;
  const verdict = bestAgreement(capaian, waysOf(triple));
  if (verdict !== "impossible" || isCapped(capaian, triple, plain.value)) return { remarks: [], checked: 1 };
  const right = rightOf(text, triple, plain);
  const expected = expectedPercent(capaian, right.value, reached, target);
  return {
    remarks: [
      {
        rule: "capaian-kalimat",
        kind: "persen",
        severity: "error",
        printed: capaian.text,
        expected,
        explanation: words.capaian(capaian.text, reached.text, target.text, expected),
        trace: [`${right.formula} = ${formatNumber(right.value, Math.max(capaian.reading.decimals, 2))}`],
        source: right.source,
        about: `capaian ${triple.target.lead.slice(-48)}`,
      },
    ],
    checked: 1,
  };
}

/**
 * `4,88 per 1000 … target 24 per 100.000 … capaian 179,67`: the capaian is that of two rates of as many, so that one of them
 * does not count of what it says.
 */
function checkRates(text: string, { target, reached, capaian }: TargetTriple, words: NarrativeStrings): Checked {
  const [aim, got] = [target.figure, reached.figure];
  if (aim.per === undefined || got.per === undefined) return NOTHING;
  const alike = ofAsMany(aim, got.per);
  const isRight = bestAgreement(capaian.figure, formulas(got, alike)) !== "impossible";
  const isOfDigits = bestAgreement(capaian.figure, formulas(got, { ...aim, per: got.per })) === "rounded";
  if (isRight || !isOfDigits) return { remarks: [], checked: 1 };
  const start = text.indexOf(target.lead) + target.lead.length;
  const printed = /^[\d.,]+\s*(?:\/|per)\s*[\d.]*\d/i.exec(text.slice(start))?.[0] ?? aim.text;
  const expected = `${aim.text} per ${formatShort(new Decimal(got.per))}`;
  const [way] = formulas(got, alike);
  return {
    remarks: [
      {
        rule: "capaian-kalimat",
        kind: "persen",
        severity: "error",
        printed,
        expected,
        explanation: words.rateOff(printed, capaian.figure.text, expected),
        trace: [
          `${formatShort(aim.reading.value)} / ${formatShort(new Decimal(aim.per))} = ${formatShort(alike.reading.value)} / ${formatShort(new Decimal(got.per))}`,
          ...(way
            ? [
                `${formatShort(got.reading.value)} / ${formatShort(alike.reading.value)} × 100 = ${formatShort(way.value)}`,
              ]
            : []),
        ],
        source: "realisasi / target × 100",
        about: `laju ${target.lead.slice(-48)}`,
      },
    ],
    checked: 1,
  };
}

/** The same rate, of so many: 24 per 100.000 is 0,24 per 1000. */
function ofAsMany(figure: PrintedFigure, per: number): PrintedFigure {
  const factor = new Decimal(per).div(figure.per ?? per);
  const { value, decimals } = figure.reading;
  const shift = Math.max(0, decimals - Math.round(Math.log10(factor.toNumber())));
  return { ...figure, per, reading: readingWith(figure.reading, { value: value.times(factor), decimals: shift }) };
}

/** More is better, less is better by either formula, of the figures themselves and of those in parentheses behind them. */
function waysOf({ target, reached, capaian, aside, isNamed }: TargetTriple): Expectation[] {
  const pairs = [{ target, reached }, ...(aside ? [aside] : [])];
  const ways = pairs.flatMap((pair) => formulas(pair.reached.figure, pair.target.figure));
  // Names may have changed places: then one of the other two is the percentage, and this one was reached.
  const others = isNamed ? [] : swapped(capaian.figure, target.figure, reached.figure);
  return [...ways, ...others];
}

function formulas(reached: PrintedFigure, target: PrintedFigure): Expectation[] {
  const plain = percentages(readingsOf(reached), readingsOf(target));
  const inverse = percentages(readingsOf(target), readingsOf(reached));
  return [...plain, ...inverse, ...lessThan(TWO_HUNDRED, plain), ...lessThan(TWO_HUNDRED, inverse)];
}

/** `capaian 102,70 melebihi target 97,72 dengan realisasi 100,36`: the last is what was reached, the first its percentage. */
function swapped(last: PrintedFigure, target: PrintedFigure, first: PrintedFigure): Expectation[] {
  const fits = bestAgreement(first, formulas(last, target)) !== "impossible";
  return fits ? readingsOf(last) : [];
}

/** A report that stops at a cap, or that counts what was missed of nothing as full. */
function isCapped({ reading }: PrintedFigure, triple: TargetTriple, plain: Decimal): boolean {
  const isCap = reading.value.eq(HUNDRED) || CAPS_IN_RULES.some((cap) => reading.value.eq(cap));
  if (!isCap) return false;
  return plain.gt(reading.value) || waysOf(triple).some(({ value }) => value.gt(reading.value));
}

/** Less is better where the sentence speaks of it; of the two formulas for that the simpler one. */
function rightOf(text: string, { target, reached }: TargetTriple, plain: Expectation) {
  const [aim, got] = [target.figure.reading.value, reached.figure.reading.value];
  const isLess = speaksOfLess(text) && got.gt(0);
  return isLess
    ? {
        value: aim.div(got).times(HUNDRED),
        formula: `${formatShort(aim)} / ${formatShort(got)} × 100`,
        source: "target / realisasi × 100",
      }
    : {
        value: plain.value,
        formula: `${formatShort(got)} / ${formatShort(aim)} × 100`,
        source: "realisasi / target × 100",
      };
}
