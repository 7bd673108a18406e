import { printedDigits } from "../../../numbers/printed-digits";
import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { isDigitAway } from "../../../numbers/digit-slip";
import { type ChangeSince, changesSince } from "../../../sentences/change-since";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { checkDifference, checkDirectionBetween, pairs, RANK } from "./change";
import { bestAgreement, percentages, readingsOf } from "../expectation";
import { speaksOfLess } from "../less-is-better";
import { levelSlipped } from "./level-slipped";
import { levelMeant, type Meant, textAround } from "../flow/level-meant";
import type { RunningRemark, RunningSentence } from "../running-sentence";

/** A level so near the one that the percentage means is the one that was meant. */
const NEAR = 0.02;

/**
 * `Perkara masuk 2.856 … . Jumlah ini naik 16,67 % dari tahun sebelumnya yang berjumlah 2.448 perkara`: the level before is
 * told here, and the one that it came to in a sentence before or behind. Whatever that may be, where one of the levels
 * fits nothing is said.
 */
export function changesSinceToldLevel(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  const text = textAround(run);
  return run.flatMap((at, index) =>
    changesSince(at.mentions).flatMap((change) => {
      const meant = levelMeant(text, index, change);
      if (!meant || RANK.test(at.text)) return [];
      return judge(at, change, meant, run[index - 1], words);
    }),
  );
}

/** `jumlah pengaduan`, `waktu tunggu`: the figure itself rose or fell. */
const NAMES_FIGURE = /\bjumlah\b|\b(?:waktu|lama|masa)\s+[a-z]+\s*$/i;

function judge(
  at: RunningSentence,
  change: ChangeSince,
  meant: Meant,
  before: RunningSentence | undefined,
  words: NarrativeStrings,
): RunningRemark[] {
  const { direction, earlier, told } = change;
  const from = earlier.figure;
  const { levels } = meant;
  const fitting = levels.filter((level) => told.some((each) => isChangeOf(each.figure, from, level)));
  const isTold = ({ reading }: PrintedFigure) =>
    direction.isUp ? reading.value.gte(from.reading.value) : reading.value.lte(from.reading.value);
  // A level of the sentence right before that is called the same: small counts of other cells fit by chance.
  const isCalledSame = fitting.some((level) => meant.openers.includes(level) && isIn(before, at, level));
  const right = fitting.filter((level) => isTold(level) && (!isCalledSame || isIn(before, at, level)));
  const [level] = right;
  // Of a change told in two ways one may be wrong beside the other.
  if (level) return told.length > 1 ? off(at, change, right, words) : [];
  const opposite = isCalledSame ? fitting.find((level) => isIn(before, at, level)) : fitting[0];
  if (opposite) {
    // What grows may be how good it is, and the figure how many complaints there are; their number is the figure itself.
    if (speaksOfLess(change.subject) && !NAMES_FIGURE.test(change.subject)) return [];
    const { remarks } = checkDirectionBetween(direction, from, opposite, told[0]?.lead ?? "", words);
    const isMeant =
      [...meant.named, ...meant.openers].includes(opposite) || isToldRightBefore(change, fitting, before, at);
    return isMeant ? remarks.map((remark) => ({ at, remark })) : [];
  }
  const wrong = levelOf(change, meant);
  const isSlip = wrong && told.some((each) => isSlipOf(each.figure, from, wrong));
  const slipped = isSlip ? null : levelSlipped(change, meant.named, words);
  if (slipped) return [{ at, remark: slipped }];
  return wrong ? off(at, change, [wrong], words) : [];
}

/** In the sentence right before, and in the same cell. */
const isIn = (before: RunningSentence | undefined, { place }: RunningSentence, level: PrintedFigure): boolean =>
  before?.place.cell === place.cell && before.mentions.some(({ figure }) => figure === level);

/** The only level that fits, to the last of so many digits that it is no chance, in the sentence right before of the same cell. */
function isToldRightBefore(
  { told, earlier }: ChangeSince,
  fitting: PrintedFigure[],
  before: RunningSentence | undefined,
  at: RunningSentence,
): boolean {
  const [only, ...others] = fitting;
  if (!only || others.some(({ reading }) => !reading.value.eq(only.reading.value))) return false;
  const apart = only.reading.value.minus(earlier.figure.reading.value).abs();
  const isExact = told.some(
    ({ figure: { reading } }) => reading.value.eq(apart) && printedDigits(reading).length >= FEWEST_DIGITS,
  );
  return isIn(before, at, only) && isExact && only.unit === earlier.figure.unit;
}

/** The level that was meant though nothing told of its change is right: named for sure, or but for one digit the one. */
function levelOf(
  { told, earlier, direction }: ChangeSince,
  { levels, mostLikely, isSure }: Meant,
): PrintedFigure | null {
  const [percent] = told;
  const from = earlier.figure;
  if (!percent) return null;
  const different = new Set(mostLikely.map(({ reading }) => reading.value.toFixed()));
  const [only] = mostLikely;
  if (isSure && only && different.size === 1) return only;
  const isNear = (level: PrintedFigure) => nearness(percent.figure, from, level, direction.isUp)?.lt(NEAR) === true;
  const near = mostLikely.filter(isNear);
  if (new Set(near.map(({ reading }) => reading.value.toFixed())).size === 1) return near[0] ?? null;
  const slipped = levels.filter((level) => told.some((each) => isSlipOf(each.figure, from, level)));
  return new Set(slipped.map(({ reading }) => reading.value.toFixed())).size === 1 ? (slipped[0] ?? null) : null;
}

/** How far the level stands from the one that the percentage means, as a part of it. */
function nearness(told: PrintedFigure, from: PrintedFigure, level: PrintedFigure, isUp: boolean): Decimal | null {
  if (told.unit !== "%" || from.unit === "%" || level.reading.value.gt(from.reading.value) !== isUp) return null;
  const share = told.reading.value.div(HUNDRED);
  const meant = from.reading.value.times(isUp ? share.plus(1) : new Decimal(1).minus(share));
  return meant.gt(0) ? level.reading.value.div(meant).minus(1).abs() : null;
}

/** So many digits of a change are no chance. */
const FEWEST_DIGITS = 3;

function isSlipOf(told: PrintedFigure, from: PrintedFigure, level: PrintedFigure): boolean {
  const { plain, relative } = pairs(from, level);
  const [right] = told.unit === "%" && from.unit !== "%" ? relative : plain;
  if (!right || told.reading.scale > 1) return false;
  const [shown, wanted] = [told.reading.value, right.value].map((value) => value.toFixed(told.reading.decimals));
  return (shown ?? "").replace(/\D/g, "").length >= FEWEST_DIGITS && isDigitAway(shown ?? "", wanted ?? "");
}

/** True where the figure may be told as the change between the two, however it is reckoned. */
function isChangeOf(told: PrintedFigure, from: PrintedFigure, to: PrintedFigure): boolean {
  const { plain, relative } = pairs(from, to);
  const loose = [...relative, ...pairs(to, from).relative, ...percentages(readingsOf(to), readingsOf(from))];
  const isShare = told.unit === "%" && from.unit !== "%";
  return bestAgreement(told, told.unit === "%" ? [...(isShare ? [] : plain), ...loose] : plain) !== "impossible";
}

function off(at: RunningSentence, { told, earlier }: ChangeSince, levels: PrintedFigure[], words: NarrativeStrings) {
  const from = earlier.figure;
  const wrong = told.filter(({ figure }) => !levels.some((level) => isChangeOf(figure, from, level)));
  return wrong.flatMap(({ figure }: Mention): RunningRemark[] => {
    const [level] = levels;
    if (!level) return [];
    return checkDifference(figure, pairs(from, level), from, level, words).remarks.map((remark) => ({
      at,
      remark,
    }));
  });
}
