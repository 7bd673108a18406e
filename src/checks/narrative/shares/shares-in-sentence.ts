import type { CountAndPercent } from "./count-and-percent";
import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { tellsDistanceInPercent } from "../../../sentences/distance";
import { namesOtherBase } from "../../../sentences/measure-words";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import { areBothPeople, countAlike, isCount, isWithin } from "../counts";
import { bestAgreement } from "../expectation";
import { sharesOf } from "../sentence-arithmetic";
import { type Share, waysOf } from "./share";
import { bothBehindWhole, wholeOfBoth } from "./whole-of-both";
import { percentageFirst, percentageLast, reachedOfAll } from "./share-named-apart";

/**
 * The shares of a sentence whose whole is told farther off than right beside them: in its opening (`Dari 164 perkara …`),
 * as its total, as a sum, or by all its parts. Where another pair of its figures gives the percentage, that may be meant.
 */
export function sharesInSentence(all: Mention[]): Share[] {
  const mentions = all.filter((each) => !tellsDistanceInPercent(each));
  const pairs = pairsIn(mentions);
  const complements = bySex(pairs, mentions);
  const found = [
    ...pairs.flatMap((pair) => {
      const whole =
        sumBehind(pair, mentions) ??
        wholeOfBoth(pair, mentions) ??
        bothBehindWhole(pair, mentions) ??
        openingWhole(pair, mentions) ??
        amongThoseBefore(pair, mentions) ??
        toldTotal(pair, mentions) ??
        allOfThem(pair, mentions);
      return whole ? [shareOf(pair, whole)] : [];
    }),
    ...percentageFirst(mentions),
    ...percentageLast(mentions),
    ...reachedOfAll(mentions),
  ];
  // Where one of two is a share of both, the other is no ratio of the one to the other.
  return [...complements, ...found.filter((share) => !isOfOthers(share, mentions, partsBeside(share, found)))];
}

const SETTLEMENT = "penyelesaian";

const about = (lead: string) => `bagian ${lead.slice(-40)}`;

function shareOf({ part, percent }: CountAndPercent, whole: Mention[]): Share {
  // What was settled of cases are cases, and persons are part of whatever the whole calls them.
  const [first] = whole;
  const isOfWhole = part.figure.unit === SETTLEMENT || (first && areBothPeople(first.figure, part.figure));
  const unit = isOfWhole ? (first?.figure.unit ?? null) : part.figure.unit;
  return {
    percent: percent.figure,
    part: { ...part.figure, unit },
    whole: whole.map(({ figure }) => figure),
    mayRoundUp: true,
    about: about(part.lead),
  };
}

/** `Dari 18 IKU 16 IKU (88,89%) hijau dan 2 IKU (12,50%) kuning`: what is a right share of the same whole is no whole of another. */
function partsBeside(share: Share, found: Share[]): Share["part"][] {
  const [whole, ...more] = share.whole;
  if (!whole || more.length > 0) return [];
  return found
    .filter(
      (each) =>
        each !== share &&
        each.whole[0]?.start === whole.start &&
        each.whole.length === 1 &&
        bestAgreement(each.percent, waysOf(each)) === "rounded" &&
        Decimal.sum(each.part.reading.value, share.part.reading.value).lte(whole.reading.value),
    )
    .map(({ part }) => part);
}

/** A percentage that the sentence gives with two other figures may be theirs, whatever stands beside it. */
function isOfOthers(share: Share, mentions: Mention[], beside: Share["part"][]): boolean {
  const { percent } = share;
  if (bestAgreement(percent, waysOf(share)) !== "impossible") return false;
  const itself = mentions.find(({ figure }) => figure.start === percent.start);
  const others = mentions.filter(
    ({ figure }) =>
      figure.start !== percent.start &&
      figure.unit !== "%" &&
      figure.reading.value.gt(0) &&
      !beside.some(({ start }) => start === figure.start),
  );
  if (!itself) return true;
  return (
    bestAgreement(
      percent,
      sharesOf(itself, others).flatMap(({ ways }) => ways),
    ) !== "impossible"
  );
}

/** Words that make a percentage something else than a share: what was reached, how good it is, how it changed. */
const NO_SHARE =
  /\b(?:pen)?capaian|\bkinerja|\bnilai|\brata-rata|\brealisasi|\btarget|\bpredikat|\bkategori|\bnaik|\bturun|\bmeningkat|\bmenurun|\bkenaikan|\bpeningkatan|\bpenurunan|\blebih|\bkurang/i;

const TOLD_IN_PERCENT =
  /^(?:\s*[a-z]+)?,?[^,;.(]{0,60}\b(?:atau|dengan\s+(?:persentase|prosentase|presentase))(?:\s+(?:sebesar|sebanyak))?\s*$/i;

/** In parentheses behind many words, or as 100, a percentage may say what is asked for: `desa yang lunas PBB (100%)`. */
const IN_PARENTHESES = /^(?:\s*[a-z-]+){0,2}\s*\(\s*(?:atau|sebesar)?\s*$/i;

function pairsIn(mentions: Mention[]): CountAndPercent[] {
  return mentions.flatMap((percent, at) => {
    const part = mentions[at - 1];
    if (!part || percent.figure.unit !== "%" || percent.isCut || !isCount(part)) return [];
    const isTold =
      TOLD_IN_PERCENT.test(percent.lead) ||
      ((IN_PARENTHESES.test(percent.lead) || AMONG_THEM.test(percent.lead)) &&
        percent.figure.reading.value.lt(HUNDRED));
    return isTold && !NO_SHARE.test(percent.lead) && !NO_SHARE.test(lastClause(part.lead))
      ? [{ part, percent, at }]
      : [];
  });
}

/** The words of the last clause; `Indikator Kinerja Utama` is what is counted. */
const lastClause = (lead: string) =>
  (lead.split(/[,;]|\bdan\b/i).at(-1) ?? lead).replace(/\bindikator\s+kinerja\b/gi, " ");

/** `Dari 164 perkara`, `Sebagian besar dari 94 orang`, `Dari jumlah perkara yang ditangani sebanyak 164 perkara` */
const OPENS_WITH_WHOLE =
  /^\W*(?:(?:pada|selama|sepanjang|di)\s+tahun\s+\d{4},?\s+|(?:berdasarkan|menurut|sesuai)\s+[^,;.]{3,70},\s+)?(?:sebagian\s+besar\s+)?dari\s+(?!target)(?:(?!target|selisih|sisa|tahun)[a-z-]+\s+){0,7}$/i;

/** `Dari jumlah tersebut 34 orang merupakan …`: the whole was told before, and this is its first part. */
const REFERS_BACK = /\b(?:tersebut|itu)\s+(?:sebanyak\s+|sejumlah\s+)?$/i;

/** What speaks of another whole than the one in the opening, or of something that is no part. */
const OTHER_WHOLE =
  /\bdi\s?antaranya\b|\bantara\s+lain\b|\bdari\b|\btersebut\b|\bsisa|\bdi\s?bandingkan|\bdibanding\b|\bper\b|\btahun\s+(?:lalu|sebelum\w*)|\bditambah\b|\bmasing-masing\b|\bkemudian\b|\bselanjutnya\b/i;

/** `… dari keseluruhan jumlah pegawai`: that is the whole of the opening once more. */
const OF_ALL =
  /^\s*\)?\s*dari\s+(?:(?:jumlah|total)\s+)?(?:keseluruhan|seluruh|jumlah|total)(?:\s+(?!di\b|dan\b)[a-z-]+){0,2}\s*(?=[,;.]|\bdan\b|$)/i;

/** `44 di antaranya (`, `44 di antaranya kasus pencurian (` */
const AMONG_THEM = /^\s*di\s?antaranya(?:\s+[a-z/-]+){0,4}\s*\(\s*$/i;

function openingWhole({ part, percent, at }: CountAndPercent, mentions: Mention[]): Mention[] | null {
  const [whole] = mentions;
  if (!whole || whole === part || !isCount(whole) || !OPENS_WITH_WHOLE.test(whole.lead)) return null;
  if (REFERS_BACK.test(whole.lead)) return null;
  const between = mentions.slice(1, at + 1);
  // `Dari 193 lembaga yang dinilai, 171 di antaranya (88,6%)`: of those it opens with.
  const isAmongThem = between.length === 2 && AMONG_THEM.test(percent.lead);
  const said = (lead: string) => lead.replace(OF_ALL, "").replace(isAmongThem ? AMONG_THEM : "", "");
  if (between.some(({ lead, figure }) => OTHER_WHOLE.test(said(lead)) || figure.unit === "rupiah")) return null;
  if (!countAlike(whole.figure, part.figure) && !areBothPeople(whole.figure, part.figure)) return null;
  const isOfAnother = namesOtherBase(percent.behind) && !OF_ALL.test(percent.behind);
  return isOfAnother ? null : [whole];
}

/** `kepada 1.262 orang, 847 orang di antaranya perempuan (67,12 %)`: of those told right before. */
function amongThoseBefore({ part, percent, at }: CountAndPercent, mentions: Mention[]): Mention[] | null {
  const whole = mentions[at - 2];
  if (!whole || !isCount(whole) || !AMONG_THEM.test(percent.lead) || !/^\s*,\s*$/.test(part.lead)) return null;
  return isSameUnitOrNamed(whole.figure, part.figure) && isWithin(part, whole) ? [whole] : null;
}

/** `diselesaikan 240 perkara atau 96 % dari perkara masuk sebanyak 230 perkara ditambah sisa sebanyak 20 perkara` */
function sumBehind({ part, at }: CountAndPercent, mentions: Mention[]): Mention[] | null {
  const [first, second, third] = mentions.slice(at + 1);
  if (!first || !second || ![first, second].every(isCount)) return null;
  const isSum =
    /^\s*\)?\s*dari\b/i.test(first.lead) && /\bditambah\b(?:\s+(?:dengan\s+)?[a-z-]+){0,3}/i.test(second.lead);
  const goesOn = third !== undefined && /\b(?:ditambah|dikurangi)\b/i.test(third.lead);
  const areAlike = [first, second].every(({ figure }) => countAlike(part.figure, figure));
  return isSum && !goesOn && areAlike ? [first, second] : null;
}

const CALLED_TOTAL = /\b(?:total(?:nya)?|keseluruhan(?:nya)?|beban|ditangani)\b[^,;.]*$/i;

/** `Jumlah total 4.270 perkara dengan sisa sebanyak 84 perkara atau 1,97 %`: what is left of what was called the total. */
function toldTotal({ part, percent, at }: CountAndPercent, mentions: Mention[]): Mention[] | null {
  if (!/\bsisa\b/i.test(part.lead) || namesOtherBase(percent.behind)) return null;
  const totals = mentions
    .slice(0, at - 1)
    .filter((each) => isCount(each) && CALLED_TOTAL.test(each.lead) && countAlike(each.figure, part.figure));
  const [whole] = totals;
  return whole && totals.length === 1 && isWithin(part, whole) ? [whole] : null;
}

const FINISHED =
  /^\s*(?:[a-z-]+\s+){0,2}(?:(?:telah|sudah|berhasil|dapat)\s+){0,2}(?:di|ter)(?:selesaikan|ungkap|tindaklanjuti)\b/i;
/** `…, dan yang dapat diselesaikan sebanyak`: of all that the sentence has counted so far. */
const IS_FINISHED =
  /^[^;.]{0,24}\b(?:dan|,)\s+yang\s+(?:(?:telah|sudah|berhasil|dapat)\s+){0,2}(?:di|ter)(?:selesaikan|ungkap|tindaklanjuti)\s+(?:sebanyak|sejumlah)?\s*$/i;
const OTHER_CLAUSE = /\b(?:masuk|diterima|sisa|tahun\s+(?:lalu|sebelum\w*)|target\w*|dari)\b/i;

/** `tercatat 900 kejahatan dan 675 kejahatan berhasil diselesaikan atau 75 persen`, `312 kasus dan 256 penyelesaian (82%)` */
function allOfThem({ part, percent, at }: CountAndPercent, mentions: Mention[]): Mention[] | null {
  const [whole, ...more] = mentions.slice(0, at - 1).filter(({ figure }) => figure.unit !== "%");
  if (!whole || more.length > 0 || !isCount(whole) || whole.figure.unit === null || !isWithin(part, whole)) return null;
  if (mentions.length !== 3 || namesOtherBase(percent.behind) || OTHER_CLAUSE.test(`${whole.lead} ${part.lead}`))
    return null;
  const isFinished =
    countAlike(whole.figure, part.figure) && (FINISHED.test(part.behind) || IS_FINISHED.test(part.lead));
  const isSettlement = part.figure.unit === SETTLEMENT && /^[\s\w]{0,20}\bdan\b[\s\w]{0,20}$/i.test(part.lead);
  return isFinished || isSettlement ? [whole] : null;
}

const MEN = /\b(?:laki|lelaki|pria|putra)\b/i;
const WOMEN = /\b(?:perempuan|wanita|putri)\b/i;

/** `pria 44 orang dengan persentase 81, sementara perempuan 10 orang dengan persentase 19`: the two are all there are. */
function bySex(pairs: CountAndPercent[], mentions: Mention[]): Share[] {
  const [one, other] = pairs;
  if (!one || !other || pairs.length !== 2 || mentions.filter(isCount).length !== 2) return [];
  const said = ({ part }: CountAndPercent) => `${part.lead} ${part.figure.unit ?? ""}`;
  const isPair = [
    [one, other],
    [other, one],
  ].some(([a, b]) => a && b && MEN.test(said(a)) && WOMEN.test(said(b)) && !WOMEN.test(said(a)) && !MEN.test(said(b)));
  if (!isPair || !isSameUnitOrNamed(one.part.figure, other.part.figure)) return [];
  // `168 laki-laki dan 24 perempuan`: what they are called is no unit.
  const [men, women] = [one, other].map(({ part }) => ({ ...part, figure: { ...part.figure, unit: null } }));
  if (!men || !women) return [];
  const shares = [shareOf({ ...one, part: men }, [men, women]), shareOf({ ...other, part: women }, [men, women])];
  // Each may be of something else; where one is of both, the other is too.
  const isOne = shares.some((share) => bestAgreement(share.percent, waysOf(share)) !== "impossible");
  if (isOne) return shares;
  // Where the two percentages make up all, one of the counts is wrong.
  const sum = Decimal.sum(...shares.map(({ percent }) => percent.reading.value));
  return sum.minus(HUNDRED).abs().lt(1) ? shares.slice(0, 1) : [];
}

const isSameUnitOrNamed = (one: PrintedFigure, other: PrintedFigure) =>
  one.unit === other.unit || [one, other].every(({ unit }) => MEN.test(unit ?? "") || WOMEN.test(unit ?? ""));
