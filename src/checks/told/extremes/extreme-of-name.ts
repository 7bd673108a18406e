import type { NarrativeStrings } from "../../../strings/narrative";
import type { Remark } from "../../narrative/remark";
import { NAMES_CHANGE } from "../counts/sides-of-rows";
import type { FigureLists, NamedIn } from "../lists/figure-lists";
import type { FigureList } from "../lists/listed-figure";
import { spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, shownTextOf } from "../told-value";
import { beatenIn } from "./beaten-in-list";
import { isFigureOf } from "./extreme-of-list";
import { ofKindSaid } from "./list-of-extreme";
import { type NamedClaim, namedClaims } from "./named-claim";
import { notExtreme } from "./not-extreme";

/** Fewer digits stand beside many names. */
const FEWEST_DIGITS = 3;

/** Words that say nothing of which column is meant. */
const ANY_MEASURE = new Set(
  "yang dengan pada dari untuk adapun menurut berdasarkan jumlah total nilai angka sebaliknya sebagai paling tahun bulan bulanan kategori jenis ini tersebut adalah".split(
    " ",
  ),
);

const SHORTEST_WORD = 3;

/**
 * `Realisasi tertinggi terjadi pada bulan Oktober dan terendah pada bulan Januari` where the column of that name is highest in
 * Juni: the words, the other extreme or the figure say which list is meant, and there another row is beyond the one that is named.
 */
export function extremesOfNames(
  sentence: ToldSentence,
  lists: FigureLists,
  isSuspect: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  const claims = namedClaims(sentence, lists);
  return claims.flatMap((claim): Remark[] => {
    const { figure } = claim;
    // With a figure of its own the row is judged by that.
    const own = claim.found.filter(({ row }) => figure && isFigureOf(figure.figure, row));
    if (own.some((each) => !isMeasured(each, claim))) return [];
    const found = own.length > 0 ? own : claim.found;
    const called = found.filter(({ list }) => isCalledSo(list, claim));
    const meant = called.filter((each) => isMeant(each, claim, claims));
    if (meant.some((each) => mayBeExtreme(each, claim.isHighest))) return [];
    if (!figure && found.some((each) => mayBeMeant(each, claim, claims) && mayBeExtreme(each, claim.isHighest)))
      return [];
    const beyond = meant.flatMap(({ list, row }) => {
      const by = beatenIn(ofKindSaid(list, row, `${claim.measure} ${row.label}`), row, claim.isHighest);
      return by === "none" || by === "unclear" ? [] : [{ row, by, isMeasured: isMeasured({ list, row }, claim) }];
    });
    const first = beyond.find((each) => each.isMeasured) ?? beyond[0];
    if (!first || beyond.some(({ by }) => by.name !== first.by.name)) return [];
    if (meant.some(({ list }) => list.rows.some(({ place }) => isSuspect(place)))) return [];
    const { row, by } = first;
    const expected = `${by.label} (${shownTextOf(by.reading)})`;
    return [notExtreme(claim.word, row, shownTextOf(row.reading), expected, by.place, words)];
  });
}

/** `Kenaikan terbesar`, `jenis yang terbanyak`: only what a header calls so, or a column of what changed. */
const isCalledSo = ({ measure, kind }: FigureList, { apart }: NamedClaim) =>
  apart.every((word) => `${measure}${kind}`.includes(word) || (IS_RISE.test(word) && NAMES_CHANGE.test(measure)));

const IS_RISE = /\b(?:naik|kenaikan|peningkatan|pertumbuhan|perubahan|selisih)\b/;

/** It is the extreme of that list, or nothing there shows that it is none. */
function mayBeExtreme({ list, row }: NamedIn, isHighest: boolean): boolean {
  // `gap terbesar … -1,05`: on either side of zero the largest may be the farthest from it.
  if (list.rows.some(({ value, reading }) => value < 0 || /^\s*\(/.test(reading.text))) return true;
  const by = beatenIn(list, row, isHighest);
  if (by !== "unclear") return by === "none";
  const others = list.rows.filter((each) => each !== row && each.reading.unit === row.reading.unit);
  return !others.some(({ value }) => (isHighest ? value > row.value : value < row.value));
}

/** By its figure, by the other extreme that is told, or by what is measured. */
function isMeant(each: NamedIn, claim: NamedClaim, claims: readonly NamedClaim[]): boolean {
  const { figure } = claim;
  const isOtherTold = claims.some((other) => other !== claim && isOtherExtreme(other, each.list));
  if (!figure || isFigureOf(figure.figure, each.row))
    return isOtherTold ? isNotOfOther(each.list, claim) : isMeasured(each, claim) && isOfOneKind(each.list);
  const owner = beatenIn(each.list, each.row, claim.isHighest);
  if (owner === "none" || owner === "unclear" || !isFigureOf(figure.figure, owner)) return false;
  const isTelling = digitsOf(figure.figure).length >= FEWEST_DIGITS && !isOfTime(each.list);
  return isTelling || isMeasured(each, claim) || (isOtherTold && isNotOfOther(each.list, claim));
}

/** Every table may have rows of its months. */
const isOfTime = ({ kind, isOfPeriods }: FigureList) =>
  isOfPeriods || /\b(?:bulan|triwulan|semester|tahun)\b/.test(kind);

/** Of indicators and programmes a chapter may speak of those of one sasaran alone. */
const isOfOneKind = ({ kind }: FigureList) =>
  kind.trim() !== "" && !/\b(?:indikator|sasaran|tujuan|program|kegiatan|uraian|komponen|ro|kro)\b/.test(kind);

/** Without a figure any list may be meant of which one word is said, or in which the other claim holds. */
const mayBeMeant = ({ list }: NamedIn, claim: NamedClaim, claims: readonly NamedClaim[]): boolean =>
  tellingWords(claim.measure).some((word) => list.measure.includes(` ${word} `)) ||
  claims.some((other) => other !== claim && isOtherExtreme(other, list));

/** The other claim of the sentence holds in this list. */
const isOtherExtreme = ({ found, isHighest, figure }: NamedClaim, list: FigureList) =>
  found.some(
    (each) =>
      each.list === list &&
      beatenIn(list, each.row, isHighest) === "none" &&
      (!figure || isFigureOf(figure.figure, each.row)),
  );

/** Every word that says what is measured, and there is one, stands over the list. */
function isMeasured({ list, row }: NamedIn, { measure }: NamedClaim): boolean {
  const told = tellingWords(measure);
  const [kind = ""] = row.name.trim().split(" ");
  const own = new Set(`${list.measure}${list.kind}${list.title}${kind}`.split(" "));
  return told.some((word) => list.measure.includes(` ${word} `)) && told.every((word) => own.has(word));
}

/** … or nothing but what the rows are called. */
function isNotOfOther(list: FigureList, { measure }: NamedClaim): boolean {
  const own = new Set(`${list.measure}${list.kind}${list.title}`.split(" "));
  return tellingWords(measure).every((word) => own.has(word));
}

const tellingWords = (measure: string) =>
  spelled(measure)
    .split(" ")
    .filter((word) => word.length >= SHORTEST_WORD && !ANY_MEASURE.has(word));
