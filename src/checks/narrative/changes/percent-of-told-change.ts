import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { digitSlip } from "../../../numbers/digit-slip";
import { directionBefore } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isChange } from "./change-between-years";
import { bestAgreement, exactly, expectedText, percentages, readingsOf } from "../expectation";
import { mentionsBefore, type RunningRemark, type RunningSentence } from "../running-sentence";

/** `Dibandingkan tahun 2023 sebesar`: what follows is where it changed from. */
const IS_FROM =
  /\b(?:(?:di)?banding(?:kan)?|dari(?:pada)?)\s+(?:dengan\s+)?(?:[a-z]+\s+){0,3}?tahun\s+(?:20\d\d|lalu|sebelumnya)\s+(?:yang\s+)?(?:sebanyak|sebesar|sejumlah|senilai|berjumlah|mencapai)\s*$/i;

/** Rougher percentages are many things at once. */
const FEWEST_DIGITS = 3;

/** From what it changed, and to what. */
interface Levels {
  from: Decimal;
  to: Decimal;
}

/**
 * `semula Rp2.625.900.000 … menjadi Rp2.783.565.000, bertambah Rp157.665.000 atau 5,66%`: the two levels show which of them it
 * changed from, and the percentage is of the other one, ten times too much, or with two digits in each other's place.
 */
export function percentsOfToldChanges(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    const before = mentionsBefore(run, index);
    return at.mentions.flatMap((percent, place) => {
      const amount = at.mentions[place - 1];
      if (!amount || !isToldInPercent(amount, percent)) return [];
      const levels = levelsOf(amount, [...before, ...at.mentions]);
      const [first] = levels;
      if (!first || levels.some(({ from }) => isOf(percent.figure, amount.figure, from))) return [];
      const right = amount.figure.reading.value.div(first.from).times(HUNDRED);
      const isOne = levels.every(({ from }) => from.eq(first.from));
      if (!isOne || !isKnownMistake(percent.figure, amount.figure, first, right)) return [];
      const expected = expectedText(percent.figure, right);
      const [told, from] = [amount.figure, formatShort(first.from)];
      return [
        {
          at,
          remark: {
            rule: "selisih-kalimat",
            kind: "selisih" as const,
            severity: "error" as const,
            printed: percent.figure.text,
            expected,
            explanation: words.bagian(percent.figure.text, told.text, from, expected),
            trace: [`${formatShort(told.reading.value)} / ${from} × 100 = ${formatShort(right)}`],
            source: `${told.text} / ${from} × 100`,
            about: `perubahan ${amount.lead.slice(-48)}`,
          },
        },
      ];
    });
  });
}

const isToldInPercent = (amount: Mention, percent: Mention) =>
  percent.figure.unit === "%" &&
  (percent.isJoined || /^\s*[a-z]*\s*\(\s*$/i.test(percent.lead)) &&
  amount.figure.unit !== "%" &&
  ![amount, percent].some(({ isCut, isResult }) => isCut || isResult) &&
  directionBefore(amount.lead) !== null &&
  percent.figure.reading.value.times(new Decimal(10).pow(percent.figure.reading.decimals)).toFixed(0).length >=
    FEWEST_DIGITS;

/** Two levels that differ by just this amount, or the one of the earlier year. */
function levelsOf(amount: Mention, mentions: Mention[]): Levels[] {
  const isUp = directionBefore(amount.lead)?.isUp ?? true;
  const by = amount.figure.reading.value;
  const told = mentions.filter(
    (each) =>
      each !== amount &&
      !each.isCut &&
      !isChange(each) &&
      each.figure.reading.scale === 1 &&
      (each.figure.unit === amount.figure.unit || (each.figure.unit === null && amount.figure.unit !== "rupiah")),
  );
  const pairs = told.flatMap(({ figure: one }) =>
    told.flatMap(({ figure: other }): Levels[] => {
      const [from, to] = [one.reading.value, other.reading.value];
      return from.gt(0) && to.gt(0) && to.minus(from).eq(isUp ? by : by.negated()) ? [{ from, to }] : [];
    }),
  );
  if (pairs.length > 0) return pairs;
  return told
    .filter(({ lead, figure }) => IS_FROM.test(lead) && figure.unit === amount.figure.unit)
    .map(({ figure }) => {
      const from = figure.reading.value;
      return { from, to: isUp ? from.plus(by) : from.minus(by) };
    })
    .filter(({ from, to }) => from.gt(0) && to.gt(0));
}

const isOf = (percent: PrintedFigure, amount: PrintedFigure, level: Decimal) =>
  bestAgreement(percent, percentages(readingsOf(amount), [exactly(level)])) !== "impossible";

function isKnownMistake(percent: PrintedFigure, amount: PrintedFigure, { to }: Levels, right: Decimal): boolean {
  if (isOf(percent, amount, to)) return true;
  const { value, decimals } = percent.reading;
  if (digitSlip(value.toFixed(decimals), right.toFixed(decimals)) === "swapped") return true;
  // Of `2,53` only the digits are left in `25,3`.
  return [10, 100].some((factor) =>
    [right.times(factor), right.div(factor)].some((each) =>
      each
        .minus(value)
        .abs()
        .lte(factor * 10 ** -decimals),
    ),
  );
}
