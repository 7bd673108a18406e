import { tellsDistance } from "../../../sentences/distance";
import type { Mention, MentionGroup } from "../../../sentences/mention";
import { namesOtherBase } from "../../../sentences/measure-words";
import { isOfSameMoney } from "../money/same-money";

/** A percentage with the two figures of its sentence that it is made of. */
export interface Claim {
  base: Mention;
  part: Mention;
  percent: Mention;
  /** False where the sentence names another figure that might be the base. */
  isSure: boolean;
}

/** `dengan bobot masing-masing 50%`: how much a part counts, and nothing that was reached. */
const IS_WEIGHT = /\bbobot(?:nya)?\s+(?:(?:masing-masing|sebesar|adalah|sama|yaitu)\s+)*$/i;

export const isGoal = ({ measure }: Mention) => measure === "target" || measure === "pagu";
export const isReached = (mention: Mention) =>
  ["realisasi", "nilai", "capaian", "realisasi-anggaran"].includes(mention.measure) &&
  !mention.isNegated &&
  !mention.isBase &&
  !IS_WEIGHT.test(mention.lead) &&
  !tellsDistance(mention);

/** What stands before `… % dari pagu` was spent of it or is left of it, whatever else it is called. */
export const isPartOf = (part: Mention, base: Mention) =>
  isReached(part) || (base.measure === "pagu" && (part.measure === "pagu" || part.measure === "sisa") && !part.isBase);

/** What is missing or in excess is not what was reached, nor is what nothing calls so. */
export const isReachedOf = (base: Mention, part: Mention) =>
  part.measure !== "nilai" &&
  !/\b(?:kurang|lebih|selisih|gap|melebihi|melampaui)\b/i.test(part.lead) &&
  (part.figure.unit !== "rupiah" || isOfSameMoney(base, part));

const NAMES_CAPAIAN =
  /\b(?:sehingga|maka|dengan)\s+(?:persentase\s+|tingkat\s+|nilai\s+)?(?:capaian|ketercapaian)(?:nya)?(?:\s+(?:adalah|menjadi|mencapai|sebesar))?\s*$/i;

/** `98,06% melampaui target 97% sehingga capaiannya 101,09%`: of the two figures right before it. */
function isCapaianOfBoth(one: Mention, other: Mention, percent: Mention): boolean {
  if (percent.isCut || one.isCut || other.isCut || !NAMES_CAPAIAN.test(percent.lead)) return false;
  const [goal, reached] = one.measure === "target" ? [one, other] : [other, one];
  const isOwn = isReached(reached) && reached.measure !== "capaian" && !OF_ANOTHER_YEAR.test(reached.lead);
  return goal.measure === "target" && isOwn;
}

/** `turun 0,47 poin dibandingkan tahun 2022 sebesar`: what it was before. */
const OF_ANOTHER_YEAR = /\b(?:(?:di)?banding(?:kan)?|dari)\s+(?:dengan\s+)?(?:[a-z]+\s+){0,3}?tahun\b[^,;.]*$/i;

const WHOLE =
  /^\s*\)?\s*dari\s+(?:total|seluruh|jumlah|keseluruhan)\s+(pendapatan|belanja|pembiayaan|penerimaan)(?:\s+(?:daerah|desa))?\s*(?:[.,;"”)]|$)/i;

/** `belanja daerah ditargetkan Rp… dengan realisasi Rp… atau 89 persen dari total belanja`: what was aimed at, once more. */
function namesWhole({ behind }: Mention, [goal, , ...others]: Mention[]): boolean {
  const thing = WHOLE.exec(behind)?.[1];
  if (!thing || !goal || others.length !== 1) return false;
  return new RegExp(String.raw`\b${thing}\s+(?:daerah|desa)\b`, "i").test(goal.lead);
}

/** `… dari pagu, turun dibandingkan tahun 2023 yang berjumlah Rp483 juta`, `… dari pagu efektif, sedangkan PKM sebesar`: something else follows. */
const TURNS_TO_OTHER =
  /\b(?:pagu|target|anggaran)\w*(?:\s+(?!dan\b|yang\b)[a-z]+){0,2}\s*[,;](?!\s*(?:yaitu|yakni|ialah|adalah|sebesar|sejumlah|sebanyak|senilai|rp|\()\b)/i;

/** The claims of figures that speak of one thing, the percentage behind what was reached. */
export function claimsIn({ mentions }: MentionGroup): Claim[] {
  return mentions.flatMap((percent, index): Claim[] => {
    const [twoBefore, before, behind] = [-2, -1, 1].map((away) => mentions[index + away]);
    if (twoBefore && before && isCapaianOfBoth(twoBefore, before, percent))
      return [
        {
          ...(isGoal(twoBefore) ? { base: twoBefore, part: before } : { base: before, part: twoBefore }),
          percent,
          isSure: true,
        },
      ];
    const hasBase = behind?.isBase === true && isGoal(behind) && !behind.isCut && !TURNS_TO_OTHER.test(behind.lead);
    if (!percent.isJoined || percent.isCut) return [];
    if (before && hasBase && isPartOf(before, behind)) return [{ base: behind, part: before, percent, isSure: true }];
    if (behind?.isBase || (namesOtherBase(percent.behind) && !namesWhole(percent, mentions))) return [];
    if (before?.isBase && isGoal(before) && !before.isCut && twoBefore && isPartOf(twoBefore, before)) {
      return [{ base: before, part: twoBefore, percent, isSure: true }];
    }
    // What follows a pagu is the concern of the budget as a whole.
    const goals = mentions.slice(0, index - 1).filter(({ measure }) => measure === "target");
    if (!before || before.isCut || !isReached(before)) return [];
    const isSure =
      goals.length === 1 && twoBefore !== undefined && goals[0] === twoBefore && isReachedOf(twoBefore, before);
    return goals.map((base) => ({ base, part: before, percent, isSure }));
  });
}
