import { type Direction, directionBefore, directionsIn } from "./direction";
import { tellsDistance, tellsSide } from "./distance";
import type { Mention } from "./mention";
import { areOfOtherScales, type PrintedFigure } from "./printed-figure";
import { orderOfTimes } from "./time-of-level";

/** One way in which a sentence tells how much something changed. */
export interface ToldChange {
  mention: Mention;
  /** The word right before it; `null` where it tells the change before it once more. */
  direction: Direction | null;
}

/** Two levels of one thing, the earlier and the later one, and the changes between them that the sentence tells. */
export interface LevelChange {
  earlier: Mention;
  later: Mention;
  changes: ToldChange[];
  /** The words between the two levels. */
  between: string;
  /** The words leave open whether the changes are of the two levels: of two one has to be, before the other is wrong. */
  needsProof: boolean;
}

/** The two levels in their order. */
type Order = Pick<LevelChange, "earlier" | "later" | "needsProof">;

/** Words that bring in another thing to compare with. */
const OF_OTHERS =
  /\b(?:target|rata-rata|provinsi|nasional|standar|rumah sakit lain|semester|triwulan|masing-masing|proyeksi|pagu|maksimal|minimal|setiap|rencana)\b/i;
const MEAN = /\brata-rata\b/gi;

/** What stands behind the figure makes it a part of another. */
const PART_OF = /^[^,;.]*\bdi\s?antaranya\b/i;

/** `kenaikan jumlah penyelesaian sebanyak`: what changed is named between the word and how much. */
const CHANGE_OF =
  /^\s+(?:jumlah|nilai|capaian|angka|realisasi|persentase|indeks|skor|rasio|tingkat)(?:\s+[a-z]+){0,3}\s+(?:sebesar|sebanyak|sejumlah|senilai)\s*$/i;

/** `(+26%)`, `kasus atau 7,85%`, `atau sebesar Rp1.061.681.685`: the same change in another unit. */
const AGAIN =
  /^\s*(?:[a-z]{1,14}\s*)?(?:\(\s*[+–-]?|,?\s*\batau(?:\s+(?:setara|sama)(?:\s+dengan)?)?)\s*(?:naik|turun)?\s*(?:sebesar|senilai|sebanyak|sejumlah)?\s*$/i;

/** `menjadi`, `meningkat menjadi`, `pada tahun 2019 menjadi`, and nothing in between that may be another thing. */
const TO = /^[^,;.]{0,48}\bmenjadi\s*(?:(?:sebesar|sebanyak|sejumlah|senilai|nilai|angka|indeks|skor|hanya)\s*)*$/i;

/** Words behind which a change is one of another thing: `…, sedangkan ganja turun 331,35 gram`. */
const OF_ANOTHER =
  /\b(?:dan|sedangkan|sementara|adapun|namun|tetapi|serta|meski(?:pun)?|walau(?:pun)?|padahal|kecuali|sebaliknya|karena|akibat)\b/i;

const COMPARED_WITH = /\b(?:dari(?:pada)?|dibanding(?:kan)?|terhadap|semula|ketimbang)\b([^,;]*)$/i;

/** Words that only lead on to the figure. */
const LEADS_ON = String.raw`(?:\s+|\b(?:yang|hanya|baru|mencapai|adalah|yaitu|yakni|tercatat|berjumlah|sebesar|sebanyak|sejumlah|senilai|angka|nilai|(?:19|20)\d{2})\b|\()*$`;
const ONLY_LEADS_ON = new RegExp(`^${LEADS_ON}`, "i");

/** `tahun 2019 yang mencapai`, `capaian tahun sebelumnya yaitu`: the time, and nothing behind it that may be another thing. */
const OF_EARLIER_TIME = new RegExp(
  String.raw`\b(?:tahun|sebelumnya|semula|lalu|bulan|periode|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b${LEADS_ON}`,
  "i",
);

/**
 * Reads a sentence that tells two levels and their change and no figure besides; `null` where it tells more, or does not
 * say which of the two was first.
 */
export function readLevelChange(told: Mention[]): LevelChange | null {
  const mentions = told.filter((each) => !tellsSide(each));
  if (mentions.length < 2 || mentions.length > 4) return null;
  if (mentions.some(({ isCut, isNegated, behind }) => isCut || isNegated || PART_OF.test(behind))) return null;
  const changes: ToldChange[] = [];
  const levels: Mention[] = [];
  for (const [at, mention] of mentions.entries()) {
    const direction = directionOf(mention) ?? reachOf(mention, mentions);
    const last = changes.at(-1);
    if (direction && levels.length > 0 && OF_ANOTHER.test(mention.lead)) return null;
    if (direction) changes.push({ mention, direction });
    else if (last && last.mention === mentions[at - 1] && isSameChange(last.mention, mention))
      changes.push({ mention, direction: null });
    else if (levels.length > 0 && isChangeOfAnother(mention)) return null;
    else if (changes.length > 0 && isOfAnotherThatChanged(mention)) return null;
    else levels.push(mention);
  }
  const [first, second] = levels;
  if (!first || !second || levels.length > 2 || levels.some(tellsDistance)) return null;
  if (!areOfOneKind(first.figure, second.figure) || !speakOfOneThing(mentions, levels)) return null;
  const isToldTwice = changes.filter(({ direction }) => direction).length > 1;
  if (isToldTwice && !areOneChange(changes, first)) return null;
  const order = inOrder(first, second, changes, mentions) ?? orderByChange(first, second, changes);
  if (!order) return null;
  const needsProof = order.needsProof || isToldTwice;
  return { ...order, changes, needsProof, between: leadOf(second, first, mentions) };
}

/** `meningkat hingga 100% dari 4.210 orang menjadi 7.900 orang`: by so much, of what is no percentage itself. */
function reachOf({ lead, figure, isResult }: Mention, mentions: Mention[]): Direction | null {
  const last = directionsIn(lead).at(-1);
  const counted = mentions.filter((each) => each.figure.unit !== "%");
  if (!last || isResult || figure.unit !== "%" || counted.length < 2) return null;
  return /^\s+(?:hingga|sampai|mencapai)(?:\s+(?:sebesar|dengan))?\s*$/i.test(lead.slice(last.index + last.text.length))
    ? last
    : null;
}

/** Nothing but a pause and a time between how much it changed and the first of the levels: `naik 15 persen: pada tahun 2019 sebanyak`. */
const LEVELS_FOLLOW =
  /^\s*(?:[,:(]|(?:yaitu|yakni)\b)\s*(?:(?:yaitu|yakni|dari|pada|di|jika|bila|dimana|bulan|tahun|semula|sebelumnya|(?:19|20)\d{2}|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|ada|terdapat|tercatat|berjumlah|sebanyak|sebesar|sejumlah|senilai|adalah|hanya)\s*)*$/i;

/** `naik 15 persen: pada tahun 2019 … dan pada tahun 2020 …, jadi naik 2.385 kasus`: in percent and in figures, both one way. */
function areOneChange(changes: ToldChange[], first: Mention): boolean {
  const [one, other, ...more] = changes;
  if (!one?.direction || !other?.direction || more.length > 0) return false;
  const isOpened = one.mention.figure.start < first.figure.start;
  return (
    one.direction.isUp === other.direction.isUp &&
    (one.mention.figure.unit === "%") !== (other.mention.figure.unit === "%") &&
    (!isOpened || LEVELS_FOLLOW.test(first.lead))
  );
}

function directionOf({ lead, isResult }: Mention): Direction | null {
  if (isResult) return null;
  const near = directionBefore(lead);
  if (near) return near;
  const last = directionsIn(lead).at(-1);
  return last && CHANGE_OF.test(lead.slice(last.index + last.text.length)) ? last : null;
}

/** `…, dengan kenaikan terbesar pada indeks lain sebesar 0,07`: how much something else changed is no level. */
function isChangeOfAnother({ lead }: Mention): boolean {
  const last = directionsIn(lead).at(-1);
  return last !== undefined && !/\b(?:dari|dibanding|menjadi)/i.test(lead.slice(last.index + last.text.length));
}

/** `bertambah 9 orang, sebaliknya perempuan berkurang dari 8 orang menjadi …` */
const isOfAnotherThatChanged = ({ lead }: Mention) => OF_ANOTHER.test(lead) && directionsIn(lead).length > 0;

const isSameChange = (told: Mention, again: Mention) =>
  (told.figure.unit === "%") !== (again.figure.unit === "%") && AGAIN.test(again.lead);

/** Of one unit, or without one beside figures that count something. */
function areOfOneKind(one: PrintedFigure, other: PrintedFigure): boolean {
  if (one.unit === other.unit) return true;
  const [unit] = [one, other].flatMap((each) => (each.unit === null ? [] : [each]));
  const isBare = one.unit === null || other.unit === null;
  const isOpen = !["%", "rupiah"].includes(unit?.unit ?? "") && !areOfOtherScales(one, other);
  return isBare && isOpen && one.per === other.per;
}

/** No word names another thing to compare with; means are compared with means. */
function speakOfOneThing(mentions: Mention[], levels: Mention[]): boolean {
  const means = levels.filter(({ lead }) => lead.match(MEAN)).length;
  const [first, second] = levels;
  // `Pagu awal sebesar … turun menjadi …`: the pagu is what changed.
  const isOfPagu = first !== undefined && second !== undefined && TO.test(second.lead) && /\bpagu\b/i.test(first.lead);
  const isOther = (lead: string) => {
    const own = isOfPagu && lead === first.lead ? lead.replace(/\bpagu\b/gi, "") : lead;
    return OF_OTHERS.test(means === 2 ? own.replace(MEAN, "") : own);
  };
  return (
    !mentions.some(({ lead }) => isOther(lead)) && !/\bkali\b|\bmasing-masing\b/i.test(mentions.at(-1)?.behind ?? "")
  );
}

/** `naik 11% menjadi 715 orang dari sebelumnya 642 orang`, `… dari 642 orang pada tahun sebelumnya`; without a time it may be a whole. */
const FROM_BEFORE =
  /^\s*(?:[a-z]{1,14}\s*)?(?:(?:pada\s+)?tahun\s+(?:19|20)\d{2}\s*)?,?\s*dari\s+(?:(?:semula|sebelumnya)\s+(?:sebesar|sebanyak|sejumlah|senilai)?\s*…|(?:(?:sebesar|sebanyak|sejumlah|senilai)\s+)?…\s*(?:[a-z]{1,14}\s+)?(?:pada|di)\s+(?:tahun|bulan|periode|triwulan|semester)\b)/i;

function inOrder(first: Mention, second: Mention, changes: ToldChange[], mentions: Mention[]): Order | null {
  const forward = { earlier: first, later: second, needsProof: false };
  const backward = { earlier: second, later: first, needsProof: false };
  if (TO.test(second.lead)) return first.isResult ? null : forward;
  if (second.isResult) return null;
  if (first.isResult && FROM_BEFORE.test(`${second.lead}…${second.behind}`))
    return inDirection(first, second, changes)?.earlier === second ? backward : null;
  const [isFirst, isSecond] = [first, second].map((level) => isEarlier(level, changes, mentions));
  if (isFirst !== isSecond) return isFirst ? forward : backward;
  // `tahun 2022 sebesar 80 dan tahun 2023 sebesar 84, naik 4`: where only the times tell, both stand before the change.
  const isLast = changes.every(({ mention }) => mention.figure.start > second.figure.start);
  const order = orderOfTimes(first, second);
  if (isFirst || !order || !(isLast || LEVELS_FOLLOW.test(first.lead))) return null;
  if (order === "open") return inDirection(first, second, changes);
  return order === "earlier" ? forward : backward;
}

/** Of what rose the smaller one was first. */
function inDirection(first: Mention, second: Mention, changes: ToldChange[]): Order | null {
  const direction = changes.find((each) => each.direction)?.direction;
  const [one, other] = [first.figure.reading.value, second.figure.reading.value];
  if (!direction || one.eq(other)) return null;
  return one.lt(other) === direction.isUp
    ? { earlier: first, later: second, needsProof: false }
    : { earlier: second, later: first, needsProof: false };
}

/** `12.235 orang, sedangkan tahun lalu 7.539 orang, naik 4.696 orang atau 62,29%`: nothing but the change says which was first. */
function orderByChange(first: Mention, second: Mention, changes: ToldChange[]): Order | null {
  const isLast = changes.every(({ mention }) => mention.figure.start > second.figure.start);
  if (!isLast || changes.length !== 2 || first.isResult || second.isResult) return null;
  const order = inDirection(first, second, changes);
  return order && { ...order, needsProof: true };
}

/** Everything between two levels, changes told there included. */
function leadOf(second: Mention, first: Mention, mentions: Mention[]): string {
  const [from, to] = [mentions.indexOf(first), mentions.indexOf(second)];
  return mentions
    .slice(from + 1, to + 1)
    .map(({ lead }) => lead)
    .join(" … ");
}

/** `84,34%, turun dari 85,30% pada tahun 2023`: what it was is told right behind the word, and when behind that. */
const CHANGED_FROM = /^\s*,\s*(?:naik|turun|meningkat|menurun|bertambah|berkurang)\s+dari\s*$/i;

/** `dibanding tahun 2019 sebanyak`, `dari tahun sebelumnya yaitu`, or `dari` right behind how much it changed. */
function isEarlier(level: Mention, changes: ToldChange[], mentions: Mention[]): boolean {
  if (CHANGED_FROM.test(level.lead)) return true;
  const compared = COMPARED_WITH.exec(level.lead)?.[1];
  if (compared === undefined || OF_ANOTHER.test(compared)) return false;
  const before = mentions[mentions.indexOf(level) - 1];
  const isBehindChange = changes.some(({ mention }) => mention === before);
  return OF_EARLIER_TIME.test(` ${compared}`) || (isBehindChange && ONLY_LEADS_ON.test(compared));
}
