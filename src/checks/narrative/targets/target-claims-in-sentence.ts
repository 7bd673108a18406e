import type { Mention } from "../../../sentences/mention";
import { isOfSameMoney } from "../money/same-money";
import { type Claim, isGoal, isReached } from "./target-claims";

/** What was reached stands behind its percentage: `61,24% atau Rp21,48 miliar dari target`, `18,25 persen Rp 7,3 miliar dari`. */
const TELLS_AMOUNT =
  /^(?:\s+lebih)?\s*,?\s*(?:\(|atau\b|(?:setara|sama)(?:\s+dengan)?\b|yakni\b|yaitu\b|dengan\s+nilai\b)?\s*(?:sebesar|senilai|sejumlah|setara)?\s*$/i;

/** `dari target Rp6,4 juta, baru terealisasi Rp0,8 juta` */
const IS_REACHED =
  /^[^.;()]{0,40}\b(?:(?:terr?|te|di)?realisasi(?:kan|nya)?|tercapai|terkumpul|terserap)\s*(?:sebesar|senilai|sejumlah)?\s*$/i;

/** `dari Rp742 miliar APBD atau Rp678 miliar` */
const TOLD_AGAIN = /^\s*(?:apbd?|pagu|target|anggaran)?\s*,?\s*atau\s*(?:sebesar|senilai)?\s*$/i;

const CALLED_GOAL = /^\s*(?:apbd?|apbn|pagu|anggaran|target)\b/i;

const IS_CHANGE =
  /\b(?:naik|turun|meningkat|menurun|tumbuh|bertambah|berkurang|kenaikan|penurunan|peningkatan|pertumbuhan|surplus|defisit|kurang|lebih)\b[^,;.]*$/i;

/** The claims that a sentence makes in another order, or as one of a list. */
export function claimsInSentence(mentions: Mention[]): Claim[] {
  return [...percentFirst(mentions), ...inList(mentions)];
}

/** A percentage, and of the two amounts behind it one that is said to be the base. */
function percentFirst(mentions: Mention[]): Claim[] {
  return mentions.flatMap((percent, at): Claim[] => {
    const [one, other, next] = mentions.slice(at + 1);
    if (!one || !other || percent.isJoined || !isPercent(percent) || IS_CHANGE.test(percent.lead)) return [];
    if ([percent, one, other].some(({ isCut, isNegated }) => isCut || isNegated)) return [];
    const behind = { base: other, part: one, percent, isSure: true };
    if (TELLS_AMOUNT.test(one.lead) && isAmountOf(other, one)) return [behind];
    const isTold = IS_REACHED.test(other.lead) || TOLD_AGAIN.test(other.lead);
    // A percentage behind it would be its own.
    const isOwn = next !== undefined && next.isJoined && next.figure.unit === "%";
    return isTold && !isOwn && isAmountOf(one, other) ? [{ base: one, part: other, percent, isSure: true }] : [];
  });
}

/** `realisasi 91,34 dari Rp742 miliar`: told of an amount, a figure with decimals is a percentage without its sign. */
const isPercent = ({ figure: { unit, reading }, lead }: Mention) =>
  unit === "%" || (unit === null && reading.decimals === 2 && /\b(?:realisasi|terealisasi|serapan)\s*$/i.test(lead));

const isAmountOf = (base: Mention, part: Mention) =>
  base.isBase &&
  (isGoal(base) || CALLED_GOAL.test(base.behind)) &&
  base.figure.unit === "rupiah" &&
  part.figure.unit === "rupiah" &&
  !part.isBase &&
  isOfSameMoney(base, part);

interface Item {
  base: Mention;
  part: Mention;
  percent: Mention;
}

/** So many of a list are told with the word for a target, that those without it are no other thing. */
const FEWEST_NAMED = 2;

/** `Kecamatan A target Rp288 juta baru terealisasi Rp72 juta (25%), Kecamatan B Rp134 juta baru terealisasi …` */
function inList(mentions: Mention[]): Claim[] {
  const items = mentions.flatMap((percent, at): Item[] => {
    const [base, part] = mentions.slice(Math.max(0, at - 2), at);
    return base && part && isItem(base, part, percent) ? [{ base, part, percent }] : [];
  });
  if (items.filter(({ base }) => isGoal(base)).length < FEWEST_NAMED) return [];
  return items.map((item) => ({ ...item, isSure: true }));
}

const isItem = (base: Mention, part: Mention, percent: Mention) =>
  [base, part].every(({ figure, isCut, isNegated }) => figure.unit === "rupiah" && !isCut && !isNegated) &&
  percent.figure.unit === "%" &&
  percent.isJoined &&
  !percent.isCut &&
  (isGoal(base) || (base.measure === "nilai" && /^[^.;()]*,|\)/.test(base.lead))) &&
  isReached(part) &&
  IS_REACHED.test(part.lead) &&
  isOfSameMoney(base, part);
