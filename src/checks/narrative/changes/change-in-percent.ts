import { type Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { isAmountOfChange } from "../../../sentences/amount-of-change";
import { withoutNames } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import { readLevelChange } from "../../../sentences/read-level-change";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Expectation } from "../../constraint";
import { checkDifference, pairs } from "./change";
import { isChange, isOfEarlierYear } from "./change-between-years";
import { bestAgreement, expectedText, percentages, readingsOf } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";

const CHANGES = /\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|penurunan|peningkatan|tumbuh)\b/i;

/** Beside a percentage that is told of something else nothing can be said. */
const OF_SOMETHING_ELSE = /\b(?:total|seluruh|keseluruhan|target|pagu)\b/i;

/** One change, told as an amount and in percent. */
interface Told {
  amount: Mention;
  percent: Mention;
  /** Behind both. */
  behind: Mention | undefined;
  isPercentFirst: boolean;
}

/**
 * `152 artikel, … meningkat 29 artikel atau 12,50%`, `meningkat 14,30% atau sebesar Rp1.061.681.685`: one change in figures
 * and in percent, and what changed beside it.
 */
export function checkChangeInPercent(mentions: Mention[], words: NarrativeStrings): Checked {
  // Two levels and their change told twice are judged as one.
  if (readLevelChange(mentions)?.changes.length === 2) return NOTHING;
  const changes = mentions.map((_mention, at) => toldTwice(mentions, at));
  const amounts = new Set(changes.flatMap((each) => (each ? [each.amount] : [])));
  return joinChecked(
    changes.map((told) => {
      if (!told) return NOTHING;
      const { amount, percent, behind, isPercentFirst } = told;
      if (amount.isCut || percent.isCut || OF_SOMETHING_ELSE.test((isPercentFirst ? amount : percent).behind))
        return NOTHING;
      const others = mentions.filter((each) => each !== amount && each !== percent);
      if (others.some(({ isCut }) => isCut)) return NOTHING;
      const levels = others.filter(
        (each) =>
          !isChange(each) && !amounts.has(each) && !isAmountBehind(mentions, each) && !isNextOfList(mentions, each),
      );
      const bases = levels.map(({ figure }) => figure).filter((figure) => isOfOneKind(figure, amount.figure));
      if (bases.length === 0 || bases.length > 2) return NOTHING;
      const earlier = [behind, isPercentFirst ? others[0] : undefined].find(
        (each) => each && isOfEarlierYear(each) && bases.includes(each.figure),
      );
      const isOfBoth = earlier !== undefined && bases.length === 2 && isDifference(amount.figure, bases);
      const isKnown =
        isOfBoth || (bases.length === 1 && (isPercentFirst ? earlier !== undefined : isOpenedBy(mentions, amount)));
      const amountOff = isPercentFirst ? amountBeside(told, bases, words) : null;
      if (amountOff) return amountOff;
      const possible = isKnown && earlier ? [earlier.figure] : bases;
      const allowed = percentagesAllowed(amount.figure, possible, isKnown);
      const newLevels = isPercentFirst ? asNewLevel(amount.figure, bases) : [];
      return checkOne(told, possible, [...allowed, ...newLevels], words);
    }),
  );
}

/** `Dibandingkan dengan tahun 2023 (Rp161,92 miliar) terdapat kenaikan Rp21,56 miliar atau 13,32%`: of what the sentence opens with. */
const isOpenedBy = ([base]: Mention[], amount: Mention) =>
  base !== undefined && base !== amount && isOfEarlierYear(base) && base.behind === amount.lead;

/** `turun dari 7 klien (22,58%) menjadi 6 klien (15,79%)`: levels, each with its own share. */
const IS_LEVEL = /\b(?:dari|menjadi)\s*$/i;

/** `berkurang Rp443.831.000 atau turun 5,65 persen` */
const IS_AGAIN = /^\s*atau\s+(?:naik|turun|meningkat|menurun|bertambah|berkurang|tumbuh)\s*(?:sebesar)?\s*$/i;

const IS_NEXT = /^[\s).,;]*(?:dan|serta)?\s*$/i;

function toldTwice(mentions: Mention[], at: number): Told | null {
  const [one, other, behind] = mentions.slice(at, at + 3);
  if (!one || !other) return null;
  if (isAmountOfChange(one, other.figure, other.lead))
    return { amount: other, percent: one, behind, isPercentFirst: true };
  const isAmountFirst =
    (other.isJoined || IS_AGAIN.test(other.lead)) &&
    other.figure.unit === "%" &&
    one.figure.unit !== "%" &&
    CHANGES.test(withoutNames(one.lead)) &&
    !IS_LEVEL.test(one.lead);
  return isAmountFirst ? { amount: one, percent: other, behind, isPercentFirst: false } : null;
}

const isAmountBehind = (mentions: Mention[], mention: Mention) =>
  isAmountOfChange(mentions[mentions.indexOf(mention) - 1], mention.figure, mention.lead);

/** `kenaikan 1,50 juta ton (4,91%) dan 2,45 juta ton (11,62%)`: the second is a change as well, with its own percentage. */
function isNextOfList(mentions: Mention[], mention: Mention): boolean {
  const at = mentions.indexOf(mention);
  const [before, behind] = [mentions[at - 1], mentions[at + 1]];
  return [before, behind].every((each) => each?.isJoined && each.figure.unit === "%") && IS_NEXT.test(mention.lead);
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

function percentagesAllowed(told: PrintedFigure, bases: PrintedFigure[], isBaseKnown: boolean): Expectation[] {
  // The figure beside it may be the one before the change or the one after it, and the change a rise or a fall.
  const change = readingsOf(told);
  return bases.flatMap((base) => {
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
}

/** Both figures are told and the percentage is of their change: then the amount must be that change, or one of the two again. */
function amountBeside({ amount, percent }: Told, bases: PrintedFigure[], words: NarrativeStrings): Checked | null {
  const [one, other] = bases;
  if (!one || !other) return null;
  const isOf = ({ relative }: ReturnType<typeof pairs>) => bestAgreement(percent.figure, relative) !== "impossible";
  const [from, to] = isOf(pairs(one, other)) ? [one, other] : [other, one];
  const isAgain = bases.some(({ reading }) => reading.value.eq(amount.figure.reading.value));
  if (isAgain || !isOf(pairs(from, to))) return null;
  return checkDifference(amount.figure, pairs(from, to), from, to, words);
}

/** `meningkat 10% atau sebesar 1.100`: some tell what it came to in these words. */
function asNewLevel(told: PrintedFigure, bases: PrintedFigure[]): Expectation[] {
  return bases.flatMap((base) => pairs(base, told).relative);
}

function checkOne(
  { amount: { figure: told, lead }, percent: { figure: percent } }: Told,
  bases: PrintedFigure[],
  allowed: Expectation[],
  words: NarrativeStrings,
): Checked {
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
        about: `perubahan ${lead.slice(-48)}`,
      },
    ],
    checked: 1,
  };
}

function shifted(value: Decimal, width: Decimal) {
  return { low: value.minus(width.div(2)), high: value.plus(width.div(2)) };
}
