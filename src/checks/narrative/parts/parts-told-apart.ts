import { Decimal } from "../../../numbers/decimal";
import { isDigitAway } from "../../../numbers/digit-slip";
import { addIntervals, possibleValues } from "../../../numbers/printed-precision";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../counts";
import { bestAgreement } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { offSum } from "./off-sum";

/** The sentence speaks of the figure before it, and says that all its parts follow. */
const ALL_OF_IT =
  /^\W*(?:[a-z]+\s+){0,5}?(?:ini|itu|tersebut)\s+(?:terdiri(?:\s+(?:dari|atas))?|te?rinci(?:\s+(?:menjadi|atas|dalam))?|terbagi\s+(?:atas|menjadi|(?:ke\s?)?dalam))\b/i;

/** The sentence goes into detail, perhaps of something else than the figure before it. */
const IN_DETAIL = /\b(?:di)?rinci(?:an(?:nya)?)?\b|\bmerinci\b|\brinciannya\b|\bdengan\s+rincian\b/i;

/** Words that make a figure no part: not all of them, or what came of it. */
const NO_PART =
  /\b(?:antara\s+lain|di\s?antaranya|termasuk|sehingga|target\w*|naik|turun|meningkat|menurun|masing-masing|per|setiap|kepala\s+keluarga|kk|realisasi\w*|terealisasi|dikurangi|dibanding\w*)\b/i;

/** So many figures of one kind are a list even where nothing says so. */
const LONG_LIST = 5;

/** A whole with fewer digits is nearly the sum of anything. */
const FEWEST_DIGITS = 3;

/** `… sebanyak 267.115 orang. Jika dirinci, narapidana 210.220, sementara tahanan 56.891`: parts in the sentences behind. */
export function partsToldApart(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((sentence, at) => {
    const following = run.slice(at + 1);
    return partsInNext(sentence, nextWithFigures(following), words) ?? longList(sentence, following, words) ?? [];
  });
}

/** The sentence behind, or the one behind that where it only tells a percentage. */
function nextWithFigures([next, afterNext]: RunningSentence[]): RunningSentence | undefined {
  const isOnlyPercent = next?.mentions.length === 1 && next.mentions.every(({ figure }) => figure.unit === "%");
  return isOnlyPercent ? afterNext : next;
}

function partsInNext(
  before: RunningSentence,
  next: RunningSentence | undefined,
  words: NarrativeStrings,
): RunningRemark[] | null {
  const [first] = next?.mentions ?? [];
  if (!next || !first) return null;
  const isAllOfIt = ALL_OF_IT.test(first.lead);
  if (!isAllOfIt && !IN_DETAIL.test(first.lead)) return null;
  const parts = next.mentions.filter(({ figure, isJoined }) => !(isJoined && figure.unit === "%"));
  if (parts.length < 2 || parts.some((part) => isNoPart(part, part === first && isAllOfIt))) return null;
  const wholes = before.mentions.filter((whole) => parts.every((part) => isLike(part.figure, whole.figure)));
  const whole = wholes.at(-1);
  if (!whole || whole.isCut || whole.figure.unit === "%") return null;
  if (wholes.some((each) => addsUp(each.figure, parts))) return [];
  const sum = sumOf(parts);
  if (parts.some(({ figure }) => figure.reading.value.gte(whole.figure.reading.value))) return null;
  const isSure = isAllOfIt ? wholes.length === 1 : isNearlyTheSum(whole, sum);
  return isSure ? [off(before, whole, parts, words)] : null;
}

/** The figures of one kind behind a whole, over as many sentences as they go on. */
function longList(
  before: RunningSentence,
  following: RunningSentence[],
  words: NarrativeStrings,
): RunningRemark[] | null {
  const [whole, ...others] = before.mentions;
  if (!whole || others.length > 0 || !isCount(whole) || whole.figure.unit === null) return null;
  const parts: Mention[] = [];
  for (const { mentions } of following) {
    if (mentions.length === 0 || mentions.some((each) => !isItem(each, whole))) break;
    parts.push(...mentions);
    if (parts.length >= LONG_LIST && sumOf(parts).eq(whole.figure.reading.value)) return [];
  }
  return parts.length >= LONG_LIST && isNearlyTheSum(whole, sumOf(parts)) ? [off(before, whole, parts, words)] : null;
}

const PEOPLE = /^(?:orang|jiwa|warga|penduduk)$/i;

function isItem(part: Mention, { figure: whole }: Mention): boolean {
  const { unit, reading } = part.figure;
  const isAlike = unit === whole.unit || unit === null || [unit, whole.unit].every((each) => PEOPLE.test(each ?? ""));
  return isCount(part) && isAlike && reading.value.lt(whole.reading.value) && !OF_ANOTHER_KIND.test(part.lead);
}

const OF_ANOTHER_KIND =
  /\b(?:antara\s+lain|di\s?antaranya|termasuk|total\w*|seluruh\w*|keseluruhan|target\w*|per|rata-rata)\b/i;

/** What the opening says of the whole is not said of the part behind it. */
const isNoPart = ({ figure, lead, isCut, isNegated, isBase }: Mention, isBehindOpening: boolean) =>
  isCut ||
  isNegated ||
  isBase ||
  figure.unit === "%" ||
  NO_PART.test(isBehindOpening ? lead.replace(ALL_OF_IT, "") : lead);

/** Money of money, and otherwise counts of the same thing as far as the words say. */
function isLike(part: PrintedFigure, whole: PrintedFigure): boolean {
  if (part.unit === "rupiah" || whole.unit === "rupiah") return part.unit === whole.unit;
  const isWhole = [part, whole].every(({ unit, reading }) => unit !== "%" && reading.decimals === 0);
  return isWhole && (part.unit === whole.unit || part.unit === null || whole.unit === null || !part.isKnownUnit);
}

const sumOf = (parts: Mention[]) => Decimal.sum(...parts.map(({ figure }) => figure.reading.value));

const addsUp = (whole: PrintedFigure, parts: Mention[]) =>
  bestAgreement(whole, [
    { value: sumOf(parts), possible: addIntervals(parts.map(({ figure }) => possibleValues(figure.reading))) },
  ]) !== "impossible";

/** Whole figures that differ in one digit, or in the places of two. */
function isNearlyTheSum({ figure: { reading } }: Mention, sum: Decimal): boolean {
  if (reading.scale > 1 || reading.decimals > 0) return false;
  const [told, right] = [reading.value.toFixed(0), sum.toFixed(0)];
  if (told.length !== right.length || told.replace(/0+$/, "").length < FEWEST_DIGITS) return false;
  return isDigitAway(told, right);
}

function off(at: RunningSentence, whole: Mention, parts: Mention[], words: NarrativeStrings): RunningRemark {
  const figures = parts.map(({ figure }) => figure);
  return { at, remark: offSum(whole.figure, figures, `rincian ${whole.lead.slice(-48)}`, words.partsApart) };
}
