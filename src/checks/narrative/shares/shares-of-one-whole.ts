import { Decimal, HUNDRED, round, sum } from "../../../numbers/decimal";
import { digitsAwayFrom, isDigitAway } from "../../../numbers/digit-slip";
import { formatNumber, formatShort } from "../../../numbers/format-number";
import type { Interval } from "../../../numbers/printed-precision";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { bestAgreement, expectedText, percentages, readingsOf } from "../expectation";
import { isCount } from "../counts";
import { isOfOtherPart, type ListedShare, listedShares } from "./listed-shares";
import type { RunningRemark, RunningSentence } from "../running-sentence";

/** How far back the sentence that tells the whole may be. */
const SENTENCES_BACK = 4;

/** A share that leaves more open than this says little of its whole. */
const PRECISE = new Decimal("0.02");

/** So many shares that agree on one whole to a few in a hundred do so because it is theirs. */
const FEWEST = { alone: 4, complete: 2, told: 2 };

/**
 * `gugatan 812 perkara (40,60 %), permohonan 530 (26,50 %), … lainnya 151 (7,45 %)`: the whole that the
 * other shares of a list agree on shows the one that is not of it, whether the whole is told or not.
 */
export function sharesOfOneWhole(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return cellsOf(run).flatMap(({ cell, before }) =>
    listedShares(cell).flatMap((list) => {
      const [first] = list;
      const told = [...before, ...cell.slice(0, first ? cell.indexOf(first.at) + 1 : 0)].slice(-SENTENCES_BACK);
      return judge(list, wholesIn(told, list), words);
    }),
  );
}

/** The sentences of each cell, with those that stand right above it. */
function cellsOf(run: RunningSentence[]): { cell: RunningSentence[]; before: RunningSentence[] }[] {
  const starts = run.flatMap(({ place }, at) => (run[at - 1]?.place.cell === place.cell ? [] : [at]));
  return starts.map((start, at) => ({
    cell: run.slice(start, starts[at + 1]),
    before: run.slice(Math.max(0, start - SENTENCES_BACK), start),
  }));
}

/** Figures before the list that count what its parts count, as far as that can be known. */
function wholesIn(told: RunningSentence[], list: ListedShare[]): PrintedFigure[] {
  const [first] = list;
  const isMoney = first?.part.figure.unit === "rupiah";
  const listed = new Set(list.map(({ part }) => part));
  return told
    .flatMap(({ mentions }) => mentions)
    .filter((each) => !listed.has(each) && (isMoney ? each.figure.unit === "rupiah" : isCount(each)))
    .map(({ figure }) => figure);
}

interface Consensus {
  whole: Interval;
  agreeing: ListedShare[];
  odd: ListedShare[];
}

function judge(list: ListedShare[], told: PrintedFigure[], words: NarrativeStrings): RunningRemark[] {
  const consensus = consensusOf(list, told);
  if (!consensus) return [];
  if (consensus.odd.length === 0) return ofToldWhole(list, told, words);
  if (consensus.odd.length > Math.max(1, list.length / MOST_ODD)) return [];
  return consensus.odd.flatMap((odd) => judgeOdd(odd, list, consensus, told, words));
}

/** More than one in so many of a list is not a slip but another whole. */
const MOST_ODD = 3;

function judgeOdd(
  odd: ListedShare,
  list: ListedShare[],
  consensus: Consensus,
  told: PrintedFigure[],
  words: NarrativeStrings,
): RunningRemark[] {
  const isPair = list.length === 2;
  const all = partsOf(list);
  const isOfTold = told.find(({ reading }) => isIn(reading.value, consensus.whole));
  const isAllShares = addsUpToHundred(list);
  const isAllParts = isIn(all, consensus.whole);
  const precise = preciseOf(consensus.agreeing);
  const whole = isOfTold?.reading.value ?? middle(consensus.whole);
  const slips = slipsOfPart(odd, consensus.whole);
  const right = {
    percent: shareOf(odd, whole),
    part: (slips.length === 1 ? slips[0] : undefined) ?? partOf(odd, whole, list, isOfTold, isAllShares),
  };
  const isSlip = isSlipOf(odd.percent.figure, right.percent) || slips.length > 0;
  const isComplete = isAllShares || isAllParts;
  const isSure =
    (isComplete && precise >= FEWEST.complete && consensus.odd.length === 1) ||
    (isSlip && isAmongThem(odd, consensus) && precise >= FEWEST.alone) ||
    (isSlip && isOfTold !== undefined && precise >= FEWEST.told) ||
    (isPair && isAllParts && precise > 0 && isOfOtherPart(odd, list)) ||
    (isPair && isSlip && precise > 0 && (isAllParts || (isAllShares && isOfTold !== undefined)));
  if (!isSure) return [];
  // Shares that make up all are right, and the part is not; parts that make up the whole are.
  const isPartWrong = isAllShares || (!isAllParts && !isSlipOf(odd.percent.figure, right.percent));
  return [remarkOn(odd, whole, isPartWrong ? right.part : null, isOfTold, words)];
}

const SAYS_ALL = /\bdari\s+(?:keseluruhan|seluruh|jumlah|total)\b[^,;.]*\b(?:tersebut|itu|ini)\b/i;
const FEWEST_OF_TOLD = 4;

/** `Dari keseluruhan perkara tersebut, …`: parts that add up to the told whole are shares of it, not of another figure. */
function ofToldWhole(list: ListedShare[], told: PrintedFigure[], words: NarrativeStrings): RunningRemark[] {
  const [first] = list;
  const all = partsOf(list);
  const whole = told.find(({ reading }) => reading.value.eq(all));
  if (!first || !whole || list.length < FEWEST_OF_TOLD || !SAYS_ALL.test(first.lead)) return [];
  return list
    .filter(
      ({ part, percent }) =>
        bestAgreement(percent.figure, percentages(readingsOf(part.figure), readingsOf(whole))) === "impossible",
    )
    .map((odd) => remarkOn(odd, all, null, whole, words));
}

/** What the whole may be, of one part and its share, both rounded or cut off. */
function wholeOf({ part, percent }: ListedShare): Interval | null {
  const [amount] = readingsOf(part.figure);
  const step = new Decimal(10).pow(-percent.figure.reading.decimals);
  const low = percent.figure.reading.value.minus(step.div(2));
  if (!amount || low.lte(0)) return null;
  const high = percent.figure.reading.value.plus(step);
  return {
    low: amount.possible.low.div(high).times(HUNDRED),
    high: amount.possible.high.div(low).times(HUNDRED),
  };
}

const isIn = (value: Decimal, { low, high }: Interval) => value.gte(low) && value.lte(high);
const middle = ({ low, high }: Interval) => low.plus(high).div(2);

/** The whole that most of the shares allow. */
function consensusOf(list: ListedShare[], told: PrintedFigure[]): Consensus | null {
  const wholes = list.flatMap((share) => {
    const whole = wholeOf(share);
    return whole ? [{ share, whole }] : [];
  });
  if (wholes.length < list.length) return null;
  const counted = wholes.flatMap(({ whole }) =>
    [whole.low, whole.high].map((value) => wholes.filter((each) => isIn(value, each.whole))),
  );
  const best = counted.reduce<typeof wholes>((most, each) => (each.length > most.length ? each : most), []);
  // As many that agree on another whole leave open which is meant; of two the parts themselves may say.
  const agreeing = best.length === 1 && list.length === 2 ? ofOneWhole(wholes, list, told) : best;
  if (agreeing.length === 0 || (agreeing.length === 1 && list.length !== 2)) return null;
  return {
    whole: {
      low: Decimal.max(...agreeing.map(({ whole }) => whole.low)),
      high: Decimal.min(...agreeing.map(({ whole }) => whole.high)),
    },
    agreeing: agreeing.map(({ share }) => share),
    odd: wholes.filter((each) => !agreeing.includes(each)).map(({ share }) => share),
  };
}

/** Of two shares that do not agree one may be of both parts together, or of a whole that is told. */
function ofOneWhole<Whole extends { whole: Interval }>(
  wholes: Whole[],
  list: ListedShare[],
  told: PrintedFigure[],
): Whole[] {
  return [partsOf(list), ...told.map(({ reading }) => reading.value)].reduce<Whole[]>(
    (found, value) => (found.length > 0 ? found : wholes.filter(({ whole }) => isIn(value, whole))),
    [],
  );
}

const partsOf = (list: ListedShare[]) => sum(list.map(({ part }) => part.figure.reading.value));

/** Shares that agree because they are the same say it only once. */
function preciseOf(agreeing: ListedShare[]): number {
  const precise = agreeing.filter((share) => {
    const whole = wholeOf(share);
    return whole !== null && whole.high.minus(whole.low).lte(whole.low.times(PRECISE));
  });
  return new Set(precise.map(({ part }) => part.figure.reading.value.toFixed())).size;
}

function addsUpToHundred(list: ListedShare[]): boolean {
  const step = new Decimal(10).pow(-Math.min(...list.map(({ percent }) => percent.figure.reading.decimals)));
  const all = sum(list.map(({ percent }) => percent.figure.reading.value));
  return step.lt(1) && all.minus(HUNDRED).abs().lte(step.times(list.length).div(2));
}

const shareOf = ({ part }: ListedShare, whole: Decimal) => part.figure.reading.value.div(whole).times(HUNDRED);

/** The part that the share says; where the shares are all there are, what the other parts leave of the whole. */
function partOf(
  { part, percent }: ListedShare,
  whole: Decimal,
  list: ListedShare[],
  told: PrintedFigure | undefined,
  isAll: boolean,
): Decimal {
  const said = percent.figure.reading.value.times(whole).div(HUNDRED);
  const left = whole.minus(partsOf(list)).plus(part.figure.reading.value);
  return told && isAll ? left : part.figure.unit === "rupiah" ? said : round(said, 0);
}

function isSlipOf(figure: PrintedFigure, right: Decimal): boolean {
  const { value, decimals, scale } = figure.reading;
  const inDigits = (each: Decimal) => formatNumber(each.div(scale), decimals).replace(/\D/g, "");
  const [shown, wanted] = [inDigits(value), inDigits(right)];
  return wanted.length > 1 && isDigitAway(shown, wanted);
}

/** What one digit of the part, or two in each other's place, make of it so that the share is one of the whole. */
function slipsOfPart({ part, percent }: ListedShare, whole: Interval): Decimal[] {
  const { value, decimals, scale } = part.figure.reading;
  const step = new Decimal(10).pow(-percent.figure.reading.decimals);
  const share = percent.figure.reading.value;
  const possible = {
    low: whole.low.times(share.minus(step.div(2))).div(HUNDRED),
    high: whole.high.times(share.plus(step)).div(HUNDRED),
  };
  const unit = new Decimal(10).pow(-decimals).times(scale);
  return digitsAwayFrom(value.div(unit).toFixed(0))
    .map((digits) => new Decimal(digits).times(unit))
    .filter((typed) => isIn(typed, possible));
}

/** In a sentence of its own it may be a share of something else. */
const isAmongThem = (odd: ListedShare, { agreeing }: Consensus) =>
  agreeing.filter(({ at }) => at === odd.at).length >= FEWEST.complete;

function remarkOn(
  { at, part, percent, lead }: ListedShare,
  whole: Decimal,
  rightPart: Decimal | null,
  told: PrintedFigure | undefined,
  words: NarrativeStrings,
): RunningRemark {
  const figure = rightPart ? part.figure : percent.figure;
  const right = rightPart ?? part.figure.reading.value.div(whole).times(HUNDRED);
  const expected = expectedText(figure, right);
  const named = told?.text.trim() ?? `± ${formatShort(whole, 0)}`;
  return {
    at,
    remark: {
      rule: "daftar-bagian-kalimat",
      kind: rightPart ? "angka" : "persen",
      severity: "error",
      printed: figure.text,
      expected,
      explanation: words.sharesAgree(`${part.figure.text.trim()} ~ ${percent.figure.text}`, named, expected),
      trace: [
        rightPart
          ? `${named} × ${percent.figure.text} = ${formatShort(right)}`
          : `${formatShort(part.figure.reading.value)} / ${named} × 100 = ${formatShort(right)}`,
      ],
      source: "bagian / seluruhnya × 100",
      about: `bagian ${lead.slice(-40)}`,
    },
  };
}
