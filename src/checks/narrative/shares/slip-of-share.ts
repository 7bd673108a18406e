import { type Decimal, HUNDRED, round } from "../../../numbers/decimal";
import { digitSlip } from "../../../numbers/digit-slip";
import { formatNumber, formatShort } from "../../../numbers/format-number";
import { namesOtherBase } from "../../../sentences/measure-words";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../counts";
import { bestAgreement, exactly, expectedText, lessThan, percentages, readingsOf } from "../expectation";
import { arePersons } from "../part-of-unit";
import type { Remark } from "../remark";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { listedShares } from "./listed-shares";
import { shareRemark } from "./share-remark";

/** How far back the sentence that tells the whole may be. */
const SENTENCES_BACK = 4;

/** With fewer decimals a percentage is that of many pairs of counts. */
const FEWEST_DECIMALS = 2;

/** Of more than this any percentage is nearly that of some whole number. */
const SMALL_WHOLE = 400;

/** `412 perkara, sehingga crime clearance`, `dengan persentase penyelesaian sebesar`: the share of the count before it. */
const SHARE_BEHIND =
  /^\s*(?:[a-z]+\s*)?,?\s*(?:sehingga|dengan|maka)\s+(?:(?:persentase|tingkat|rasio|cakupan)(?:\s+[a-z]+)?|(?:crime\s+)?clearance(?:\s+rate)?|cc)(?:nya)?\s*(?:adalah|sebesar|mencapai|menjadi)?\s*$/i;

/** `4.639 di antaranya selesai tepat waktu (` */
const AMONG_THEM = /^\s*(?:[a-z]+\s+)?di\s?antaranya(?:\s+[a-z-]+){0,4}\s*(?:\(|\batau)\s*$/i;

const OF_ALL = /^\s*\)?\s*dari\s+(?:seluruh|keseluruhan|total|jumlah|semua)\b/i;

/** What makes it no share of a count that was told before. */
const NO_SHARE =
  /\b(?:target\w*|pagu|capaian\w*|realisasi\w*|naik|turun|meningkat|menurun|tumbuh|masing-masing|rata-rata)\b/i;

/** `77 dan 67 kejadian atau 67,92%`: of both together. */
const GOES_WITH_BEFORE = /^[^,;.]{0,30}\b(?:dan|serta|ditambah)\b[^,;.]{0,30}$/i;

interface Told {
  at: RunningSentence;
  part: Mention;
  percent: Mention;
}

/**
 * `didukung 34 pegawai. … berpendidikan sarjana berjumlah 14 orang (52,94 %)`: the count and its percentage are of no whole that
 * is told near them. Where one slip of the hand makes them those of one that is, or where no number of persons at all has such
 * a share, that slip is what happened.
 */
export function slipsOfShares(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    const near = run.slice(Math.max(0, index - SENTENCES_BACK), index + 1);
    return sharesIn(at).flatMap((told) => {
      const remark = judge(
        told,
        near.flatMap(({ mentions }) => mentions),
        words,
      );
      return remark ? [{ at, remark }] : [];
    });
  });
}

function sharesIn(at: RunningSentence): Told[] {
  const listed = listedShares([at], 1).flatMap((list) => list.map(({ part, percent }) => ({ at, part, percent })));
  const concluded = at.mentions.flatMap((percent, index) => {
    const part = at.mentions[index - 1];
    return part && percent.figure.unit === "%" && isConcluded(percent) ? [{ at, part, percent }] : [];
  });
  return [...listed, ...concluded].filter(isClear);
}

const isConcluded = ({ lead }: Mention) => SHARE_BEHIND.test(lead) || AMONG_THEM.test(lead);

/** Nothing says that it is a share of something else. */
function isClear({ part, percent }: Told): boolean {
  const isOfOther = namesOtherBase(percent.behind) && !OF_ALL.test(percent.behind);
  return (
    isCount(part) &&
    !percent.isCut &&
    percent.figure.reading.decimals >= FEWEST_DECIMALS &&
    percent.figure.reading.value.lt(HUNDRED) &&
    part.figure.reading.value.gt(1) &&
    !isOfOther &&
    !GOES_WITH_BEFORE.test(part.lead) &&
    !NO_SHARE.test(`${part.lead} ${percent.lead} ${percent.behind}`)
  );
}

function judge({ part, percent }: Told, near: Mention[], words: NarrativeStrings): Remark | null {
  const counts = near.filter((each) => each !== part && isCount(each) && each.figure.reading.value.gt(0));
  const told = part.figure.reading.value;
  const isOfSome = counts.some(({ figure }) => agrees(percent, waysOf(part.figure, figure)));
  const sums = counts.flatMap((one, at) =>
    counts.slice(at + 1).map((other) => one.figure.reading.value.plus(other.figure.reading.value)),
  );
  if (isOfSome || sums.some((sum) => sum.gte(told) && agrees(percent, percentages([exactly(told)], [exactly(sum)]))))
    return null;
  const wholes = counts.filter(({ figure }) => isAlike(part.figure, figure) && figure.reading.value.gt(told));
  const found = wholes.flatMap((whole) => slipsIn(part.figure, percent, whole));
  const [only] = found;
  const isOne = only && found.every((each) => each.kind === only.kind && each.right.eq(only.right));
  if (!isOne) return null;
  const about = `bagian ${part.lead.slice(-40)}`;
  if (only.kind === "percent") return shareRemark(percent.figure, part.figure, only.whole, only.right, about, words);
  return countRemark(part.figure, percent.figure, only.whole, only.right, about, words);
}

const agrees = ({ figure }: Mention, ways: Parameters<typeof bestAgreement>[1]) =>
  bestAgreement(figure, ways) !== "impossible";

/** As a share, as what is left, or as a part of what is left. */
function waysOf(part: PrintedFigure, whole: PrintedFigure) {
  const shares = percentages(readingsOf(part), readingsOf(whole));
  const others = [whole.reading.value.minus(part.reading.value), whole.reading.value.plus(part.reading.value)]
    .filter((base) => base.gt(0))
    .flatMap((base) => percentages(readingsOf(part), [exactly(base)]));
  return [...shares, ...lessThan(HUNDRED, shares), ...percentages(readingsOf(whole), readingsOf(part)), ...others];
}

const isAlike = (part: PrintedFigure, whole: PrintedFigure) =>
  part.unit === whole.unit || part.unit === null || (arePersons(part) && arePersons(whole));

interface Slip {
  kind: "percent" | "count";
  right: Decimal;
  whole: PrintedFigure;
}

/** `dari seluruh satuan kerja`: what they are all called; `null` where they are not named. */
const nameOf = (behind: string) =>
  /^\s*\)?\s*dari\s+(?:seluruh|keseluruhan|total|jumlah|semua)\s+(?:jumlah\s+|total\s+)?([a-z]{4,})/i
    .exec(behind)?.[1]
    ?.toLowerCase() ?? null;

/** The whole is called by that name. */
const isCalled = ({ figure: { unit }, lead, behind }: Mention, name: string) =>
  [unit ?? "", lead, behind.slice(0, 30)].some((each) => each.toLowerCase().includes(name));

function slipsIn(part: PrintedFigure, { figure: percent, behind }: Mention, of: Mention): Slip[] {
  const name = nameOf(behind);
  const isNamed = name !== null && isCalled(of, name);
  if (name !== null && !isNamed) return [];
  const whole = of.figure;
  const { decimals } = percent.reading;
  const [all, told] = [whole.reading.value, part.reading.value];
  const share = told.div(all).times(HUNDRED);
  const printed = formatNumber(percent.reading.value, decimals);
  const slip = digitSlip(printed, formatNumber(share, decimals));
  const isPercentOff = slip === "swapped" || (slip === "replaced" && isNamed);
  const meant = round(all.times(percent.reading.value).div(HUNDRED), 0);
  const isExact = meant.gt(0) && bestAgreement(percent, percentages([exactly(meant)], [exactly(all)])) === "rounded";
  const isCountSwapped = digitSlip(told.toFixed(0), meant.toFixed(0)) === "swapped";
  const isOfNone = isExact && all.lte(SMALL_WHOLE) && !isShareOfAny(told, percent);
  return [
    ...(isPercentOff ? [{ kind: "percent" as const, right: share, whole }] : []),
    ...(isExact && (isCountSwapped || isOfNone) ? [{ kind: "count" as const, right: meant, whole }] : []),
  ];
}

/** `14 orang (52,94 %)`: of 26 it would be 53,85 %, of 27 it would be 51,85 %, so that it is that of no number at all. */
function isShareOfAny(told: Decimal, percent: PrintedFigure): boolean {
  const about = told.times(HUNDRED).div(percent.reading.value);
  return [about.floor(), about.ceil()].some(
    (whole) => whole.gt(0) && bestAgreement(percent, percentages([exactly(told)], [exactly(whole)])) !== "impossible",
  );
}

function countRemark(
  part: PrintedFigure,
  percent: PrintedFigure,
  whole: PrintedFigure,
  right: Decimal,
  about: string,
  words: NarrativeStrings,
): Remark {
  const expected = expectedText(part, right);
  return {
    rule: "bagian-kalimat",
    kind: "angka",
    severity: "error",
    printed: part.text,
    expected,
    explanation: words.sharesAgree(`${part.text.trim()} ~ ${percent.text}`, whole.text, expected),
    trace: [`${formatShort(whole.reading.value)} × ${percent.text} = ${formatShort(right)}`],
    source: "bagian / seluruhnya × 100",
    about,
  };
}
