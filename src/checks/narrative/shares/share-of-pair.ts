import { HUNDRED } from "../../../numbers/decimal";
import { isDigitAway } from "../../../numbers/digit-slip";
import { tellsDistanceInPercent } from "../../../sentences/distance";
import type { Mention } from "../../../sentences/mention";
import { isRoughly } from "../../../sentences/told-roughly";
import type { NarrativeStrings } from "../../../strings/narrative";
import { areBothPeople, countAlike, isCount, isWithin } from "../counts";
import { bestAgreement, percentages, readingsOf } from "../expectation";
import { sharesOf } from "../sentence-arithmetic";
import { type Checked, type Remark } from "../remark";
import { isOfSameMoney } from "../money/same-money";
import { isGoal } from "../targets/target-claims";
import { checkShares, type Share } from "./share";
import {
  closesWithPart,
  concludes,
  isComparedWith,
  isLinked,
  isNoShare,
  isOutOf,
  isShareOf,
  isWholeBehind,
  namesNoChange,
  namesPercentage,
  namesSpending,
  opensPart,
  opensWhole,
  opensWithWhole,
  tellsDone,
  tellsPart,
  tellsPartAgain,
  tellsSpending,
} from "./words-of-pair";

interface Pair {
  part: Mention;
  whole: Mention;
}

/**
 * A percentage and two figures beside it, of which the words make one a part of the other, in whichever order the three
 * stand: `Dari 54 desa, 21 desa rawan, jadi 38,89%`, `38,89% (21 dari 54 desa)`, `dari 54 desa, 38,89% atau 21 desa`.
 */
function sharesOfPairs(mentions: Mention[]): Share[] {
  return mentions.flatMap((one, at): Share[] => {
    const [two, three, next] = mentions.slice(at + 1);
    if (!two || !three) return [];
    const told = [one, two, three];
    const [percent, ...others] = told.filter(isPercent);
    if (!percent || others.length > 0 || hasTwoYears(told)) return [];
    const pair =
      percent === three
        ? percentLast(one, two, three, at === 0)
        : percent === two
          ? percentBetween(one, two, three, at === 0)
          : percentFirst(one, two, three);
    if (!pair || !isPair(pair) || goesOn(pair, next) || isAddedTo(pair.part, mentions[at - 1])) return [];
    if (!isBaseTold(percent, pair) || !isNear(percent, pair)) return [];
    const { part, whole } = pair;
    const unit = areBothPeople(whole.figure, part.figure) ? whole.figure.unit : part.figure.unit;
    return [
      {
        percent: percent.figure,
        part: { ...part.figure, unit },
        whole: [whole.figure],
        mayRoundUp: true,
        isPercentRough: isRoughly(percent),
        about: `bagian ${part.lead.slice(-40)}`,
      },
    ];
  });
}

const isPercent = (mention: Mention) =>
  mention.figure.unit === "%" &&
  (!mention.isCut || isRoughly(mention)) &&
  mention.figure.reading.value.gt(0) &&
  mention.figure.reading.value.lt(HUNDRED) &&
  !tellsDistanceInPercent(mention);

/** Figures of two years are compared, and none is a part of the other. */
function hasTwoYears([one, ...others]: Mention[]): boolean {
  const said = [one?.lead.slice(-60), ...others.map(({ lead }) => lead)].join(" ");
  return new Set(said.match(/\b(?:19|20)\d{2}\b/g) ?? []).size > 1;
}

function percentLast(one: Mention, two: Mention, percent: Mention, isFirst: boolean): Pair | null {
  if (!isLinked(percent, isMoney(one))) return null;
  if (isOutOf(two) && namesNoChange(one.lead)) return { part: one, whole: two };
  if (isComparedWith(two) && namesPercentage(percent)) return { part: one, whole: two };
  const behind = { part: two, whole: one };
  if (opensWithWhole(one, isFirst) && isPartBehind(two))
    return isMoney(one) && !isOfSameMoney(one, two) ? null : behind;
  return isSpentOf(one, two) || isDoneOf(one, two, percent) || isSomeOf(one, two, percent) ? behind : null;
}

function percentBetween(one: Mention, percent: Mention, three: Mention, isFirst: boolean): Pair | null {
  if (isWholeBehind(three)) {
    return isShareOf(percent) && namesNoChange(one.lead) && namesNoChange(percent.lead)
      ? { part: one, whole: three }
      : null;
  }
  const isTold = tellsPart(three) || closesWithPart(three);
  return !percent.isJoined && opensWithWhole(one, isFirst) && isPartBehind(percent) && isTold
    ? { part: three, whole: one }
    : null;
}

function percentFirst(percent: Mention, two: Mention, three: Mention): Pair | null {
  if (percent.isJoined) return null;
  // `turun menjadi 10,56%: 19 dari 180 klien`: what it came to is a share itself.
  const isLevel = percent.isResult && !isMoney(two) && opensPart(two) && isOutOf(three);
  if (isLevel) return { part: two, whole: three };
  if (!namesNoChange(percent.lead)) return null;
  if (isMoney(two) ? !namesSpending(percent) : isNoShare(percent)) return null;
  if (opensPart(two) && isOutOf(three)) return { part: two, whole: three };
  if (isMoney(two) && opensWhole(two) && tellsSpending(three)) return { part: three, whole: two };
  return isWholeBehind(two) && tellsPartAgain(three) ? { part: three, whole: two } : null;
}

/** `Target ditetapkan Rp… dan sampai akhir tahun terkumpul Rp…`: words that nothing else takes for spending. */
const isSpentOf = (goal: Mention, spent: Mention) =>
  isMoney(goal) &&
  isMoney(spent) &&
  isGoal(goal) &&
  !goal.isBase &&
  !spent.isBase &&
  tellsSpending(spent) &&
  namesNoChange(goal.lead) &&
  isOfSameMoney(goal, spent);

/** `ditangani 540 perkara dan diputus 453 perkara, sehingga persentase penyelesaiannya …` */
const isDoneOf = (all: Mention, done: Mention, percent: Mention) =>
  !isMoney(all) &&
  concludes(percent) &&
  tellsDone(done) &&
  countAlike(all.figure, done.figure) &&
  done.figure.unit !== null &&
  !/\b(?:masuk|diterima|sisa|target\w*)\b/i.test(`${all.lead} ${all.behind}`);

/** `melayani 25 klien dengan 20 klien tuntas (80,00%)`: so many of those right before them. */
const isSomeOf = (all: Mention, some: Mention, { lead }: Mention) =>
  all.figure.unit !== null &&
  all.figure.unit === some.figure.unit &&
  isCount(all) &&
  /^\s*(?:[a-z]+\s*)?,?\s*(?:dengan|dan)\s+$/i.test(some.lead) &&
  /^\s*(?:[a-z]+\s+)?(?:(?:telah|sudah|yang|berhasil)\s+)*(?:tuntas|selesai|lulus|hadir|aktif|sembuh|ter[a-z]{4,}|di[a-z]{5,})\s*\(\s*$/i.test(
    lead,
  ) &&
  !/\b(?:tahun|target\w*|baru|lama|sisa)\b/i.test(`${all.lead} ${all.behind} ${lead}`);

/** Nothing between the whole in front and what is told of it speaks of anything else. */
const isPartBehind = ({ lead }: Mention) =>
  /^[^;.():]{0,90}$/.test(lead) &&
  namesNoChange(lead) &&
  !/\b(?:dari|antara\s+lain|terutama|termasuk|meliputi|misalnya|terdiri)\b|\bdan\s*$|\bditarget\w*|\btersebut\b|\bdi\s?banding\w*/i.test(
    lead,
  );

const isMoney = ({ figure }: Mention) => figure.unit === "rupiah";

function isPair({ part, whole }: Pair): boolean {
  if (part.isBase || !isWithin(part, whole) || !part.figure.reading.value.gt(0)) return false;
  if (isMoney(part) || isMoney(whole)) return isMoney(part) && isMoney(whole) && !part.isCut && !whole.isCut;
  const areAlike = countAlike(whole.figure, part.figure) || areBothPeople(whole.figure, part.figure);
  return isCount(part) && isCount(whole) && areAlike;
}

/** `dari 230 perkara ditambah sisa 20 perkara`: the whole is more than the one figure. */
const goesOn = ({ whole }: Pair, next: Mention | undefined) =>
  /\b(?:ditambah|dikurangi)\b/i.test(whole.behind) ||
  (next !== undefined && /\b(?:ditambah|dikurangi)\b/i.test(next.lead));

/** `77 dan 67 kejadian atau 67,92%`: of both together. */
const isAddedTo = ({ lead }: Mention, before: Mention | undefined) =>
  before !== undefined && /^[^,;.]{0,30}\b(?:dan|serta|ditambah)\b[^,;.]{0,30}$/i.test(lead);

/** Farther off, the percentage is of something else; behind `yaitu` it may be that of what the words before it name. */
const MOST_POINTS_OFF = 15;
const MOST_POINTS_OFF_NAMED = 6;

function isNear({ figure, lead }: Mention, { part, whole }: Pair): boolean {
  const { value, decimals } = figure.reading;
  const right = part.figure.reading.value.div(whole.figure.reading.value).times(HUNDRED);
  const most = /\b(?:yaitu|yakni)\b[^,;]*$/i.test(lead) ? MOST_POINTS_OFF_NAMED : MOST_POINTS_OFF;
  return value.minus(right).abs().lte(most) || isDigitAway(value.toFixed(decimals), right.toFixed(decimals));
}

const NAMES_BASE = /^\s*\)?\s*(?:dari|terhadap)\s+(?:(?:total|seluruh|keseluruhan|jumlah)\s+)*([a-z]+)/i;
const OF_GOAL =
  /^\s*\)?\s*(?:dari|terhadap)\s+(?:total\s+)?(?:target|pagu|alokasi|anggaran)\b(?!\s+(?:triwulan|tw|semester|bulan\w*|kas|rpd|renstra|rpjm\w*|nasional|penyerapan|serapan))/i;
const AMONG = /^[\s,)]*(?:yang\s+)?di\s?antaranya\b/i;

/** What is said behind the percentage names no other whole: `28% dari seluruh pegawai`, where the whole are `pegawai`. */
function isBaseTold({ figure, behind }: Mention, { part, whole }: Pair): boolean {
  // The whole itself stands there, or the part does.
  const isLast = figure.start > part.figure.start && figure.start > whole.figure.start;
  if (!isLast) return true;
  const base = NAMES_BASE.exec(behind)?.[1]?.toLowerCase();
  if (base === undefined) return !AMONG.test(behind);
  if (isMoney(whole)) return OF_GOAL.test(behind);
  return base === whole.figure.unit || `${whole.lead} ${whole.behind}`.toLowerCase().includes(` ${base}`);
}

/** Of percentages of which nothing is said yet: what is told of each by the words around it. */
export function checkSharesOfPairs(
  sentences: { mentions: Mention[] }[],
  said: readonly Remark[],
  words: NarrativeStrings,
): Checked {
  const cell = sentences.flatMap(({ mentions }) => mentions);
  const shares = sentences.flatMap(({ mentions }) =>
    sharesOfPairs(mentions).filter((share) => !isOfOthers(share, mentions, cell)),
  );
  return checkShares(
    shares.filter(({ percent }) => !said.some(({ printed }) => printed === percent.text)),
    words,
  );
}

/** Two figures of the text that give the percentage may be meant, whatever stands beside it. */
function isOfOthers(share: Share, sentence: Mention[], cell: Mention[]): boolean {
  const itself = sentence.find(({ figure }) => figure.start === share.percent.start);
  if (!itself) return true;
  const [whole] = share.whole;
  const isOther = ({ figure }: Mention) => figure.unit !== "%" && figure.reading.value.gt(0);
  const near = sharesOf(itself, sentence.filter(isOther)).flatMap(({ ways }) => ways);
  const far = cell
    .filter(isOther)
    .flatMap(({ figure }) => [
      ...percentages(readingsOf(share.part), readingsOf(figure)),
      ...(whole ? percentages(readingsOf(figure), readingsOf(whole)) : []),
    ]);
  return bestAgreement(share.percent, [...near, ...far]) !== "impossible";
}
