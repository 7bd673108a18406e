import { HUNDRED } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { checkDifference, pairs } from "../changes/change";
import { bestAgreement, percentages, readingsOf } from "../expectation";
import { type Checked, joinChecked, NOTHING } from "../remark";
import { sideRemark } from "./against-goal";

const GOAL = String.raw`(?:target|standar|batas|rencana)`;

/** `, 11,20 poin` right behind the level, and `di bawah target` right before the goal. */
const LEADS_TO_FAR = /^[\s,)]*(?:(?:atau|masih|baru|berada|terpaut|selisih|sekitar|yaitu)\s+)*$/i;
const SIDE_BEFORE_GOAL = new RegExp(
  String.raw`^\s*(?:persen(?:tase)?\s+)?(di\s?(?:atas|bawah)\s+${GOAL})(?:\s+(?:sebesar|yaitu|tahun\s+\d{4}))*\s*\(?\s*$`,
  "i",
);

/** `dari target 65,99, sehingga berada di atas target sebesar 0,49 poin`. */
const SIDE_BEFORE_FAR = new RegExp(
  String.raw`^[\s,)]*(?:(?:sehingga|dan|atau|maka|berarti|berada|masih|sudah|telah|hanya)\s+)*((?:di\s?(?:atas|bawah)|melampaui|melebihi)\s+${GOAL})\s+(?:sebesar|sebanyak)\s*$`,
  "i",
);

interface OffGoal {
  level: Mention;
  far: Mention;
  goal: Mention;
  /** As printed: `di bawah target`. */
  side: string;
}

/**
 * `75,00%, 10,00 poin di bawah target 85,00%` and `66,48 dari target 65,99, sehingga berada di atas target sebesar 0,49 poin`:
 * how far it is in points is the difference of the two, and the word says on which side.
 */
export function checkPointsOffGoal(mentions: Mention[], words: NarrativeStrings): Checked {
  return joinChecked(mentions.map((far, at) => judge(offGoal(far, at, mentions), mentions, words)));
}

function offGoal(far: Mention, at: number, mentions: Mention[]): OffGoal | null {
  if (far.isCut || far.figure.unit !== "Poin") return null;
  const [before, behind] = [mentions[at - 1], mentions[at + 1]];
  const sideOfGoal = behind && SIDE_BEFORE_GOAL.exec(behind.lead)?.[1];
  if (before && behind && sideOfGoal !== undefined && LEADS_TO_FAR.test(far.lead))
    return areLevels(before, behind) ? { level: before, far, goal: behind, side: sideOfGoal } : null;
  const side = SIDE_BEFORE_FAR.exec(far.lead)?.[1];
  if (!before || side === undefined || before.measure !== "target") return null;
  // `66,48 atau 100,74% dari target 65,99`: past the percentage that tells the same.
  const own = mentions[at - 2]?.isJoined ? mentions[at - 3] : mentions[at - 2];
  return own && areLevels(own, before) ? { level: own, far, goal: before, side } : null;
}

/** Percentages, or indices: points are of nothing else. */
function areLevels(level: Mention, goal: Mention): boolean {
  const areAlike = level.figure.unit === goal.figure.unit && !level.isCut && !goal.isCut;
  const isOpen = [level, goal].some(({ figure }) => figure.reading.other);
  return areAlike && !isOpen && ["%", "Indeks", null].includes(level.figure.unit) && level.measure !== "target";
}

function judge(told: OffGoal | null, mentions: Mention[], words: NarrativeStrings): Checked {
  if (!told) return NOTHING;
  const { level, far, goal, side } = told;
  const [one, other] = [level.figure, goal.figure];
  const isApart = bestAgreement(far.figure, pairs(other, one).plain) !== "impossible";
  // A goal for each of several things stands beside others that it is measured from.
  if (!isApart)
    return isOfOthers(told, mentions) ? NOTHING : checkDifference(far.figure, pairs(other, one), other, one, words);
  const isMore = !/bawah/i.test(side);
  const [reached, wanted] = [one.reading.value, other.reading.value];
  if (reached.eq(wanted) || isMore === reached.gt(wanted)) return { remarks: [], checked: 1 };
  if (!isMoreBetter(told, mentions)) return NOTHING;
  const expected = side.replace(/^\S+(?:\s?(?:atas|bawah))?/i, isMore ? "di bawah" : "di atas");
  return { remarks: [sideRemark(side, expected, isMore, one, other, words)], checked: 1 };
}

/** Two other levels of the sentence that are so far apart may be meant. */
const isOfOthers = ({ far, goal }: OffGoal, mentions: Mention[]) =>
  mentions.some(
    (each) =>
      each !== far &&
      each !== goal &&
      mentions.some(
        (other) =>
          other !== each &&
          other !== far &&
          bestAgreement(far.figure, pairs(each.figure, other.figure).plain) !== "impossible",
      ),
  );

/** `100,74% dari target`: the percentage is the one part of the other, so that more is better. */
function isMoreBetter({ level, goal }: OffGoal, mentions: Mention[]): boolean {
  const ratios = percentages(readingsOf(level.figure), readingsOf(goal.figure));
  return mentions.some(
    ({ figure, isJoined }) =>
      isJoined &&
      figure.unit === "%" &&
      !figure.reading.value.eq(HUNDRED) &&
      bestAgreement(figure, ratios) === "rounded",
  );
}
