import { HUNDRED } from "../../../numbers/decimal";
import { printedDigits } from "../../../numbers/printed-digits";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { areBothPeople, countAlike, isCount, isWithin } from "../counts";
import { bestAgreement, percentages, readingsOf } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { shareRemark } from "./share-remark";

/** A percentage with fewer digits is that of many pairs. */
const FEWEST_DIGITS = 3;

const AMONG = String.raw`di\s?antaranya`;
const OPENS_AMONG = new RegExp(String.raw`\b${AMONG}\s+(?:(?:sebanyak|sejumlah|ada|terdapat)\s+)?$`, "i");
const AMONG_BEHIND = new RegExp(String.raw`^\s*\)?\s*${AMONG}\b`, "i");
const SHARE_BEHIND_AMONG = new RegExp(String.raw`^\s*${AMONG}\s*\(\s*$`, "i");

/** Words that make it no share of those: what was reached, what changed. */
const NO_SHARE =
  /\b(?:target\w*|(?:pen)?capaian\w*|(?:te)?realisasi\w*|naik|turun|meningkat|menurun|rata-rata|lebih|kurang|per)\b/i;

/**
 * `96 desa belum berlistrik, 41 di antaranya (97,62%) …`, `205 responden, 108 orang (47,3%) di antaranya perempuan`: so many
 * of those that were counted right before, and their share of them.
 */
export function sharesAmongThem(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at) =>
    at.mentions.flatMap((percent, position): RunningRemark[] => {
      const part = at.mentions[position - 1];
      if (!part || !isShareAmong(part, percent)) return [];
      const before = at.mentions.slice(0, position - 1).filter((each) => isCount(each) && isWithin(part, each));
      const whole = before.filter(({ figure }) => isOfWhole(part, figure)).at(-1);
      const inCell = run.filter(({ place }) => place.cell === at.place.cell).flatMap(({ mentions }) => mentions);
      const ways = inCell
        .filter(({ figure }) => figure !== part.figure && figure.unit !== "%" && figure.reading.value.gt(0))
        .flatMap(({ figure }) => percentages(readingsOf(part.figure), readingsOf(figure)));
      if (!whole || bestAgreement(percent.figure, ways) !== "impossible") return [];
      const right = part.figure.reading.value.div(whole.figure.reading.value).times(HUNDRED);
      const about = `di antaranya ${part.lead.slice(-40)}`;
      return [{ at, remark: shareRemark(percent.figure, part.figure, whole.figure, right, about, words) }];
    }),
  );
}

function isShareAmong(part: Mention, percent: Mention): boolean {
  if (!isCount(part) || percent.isCut || percent.figure.unit !== "%" || percent.figure.reading.value.gt(HUNDRED))
    return false;
  if (printedDigits(percent.figure.reading).length < FEWEST_DIGITS) return false;
  if (NO_SHARE.test(`${part.lead.split(/[,;]/).at(-1) ?? ""} ${percent.lead}`)) return false;
  return (
    SHARE_BEHIND_AMONG.test(percent.lead) ||
    (percent.isJoined && (OPENS_AMONG.test(part.lead) || AMONG_BEHIND.test(percent.behind)))
  );
}

/** Of one kind, as far as both are called anything. */
const isOfWhole = (part: Mention, whole: Mention["figure"]) =>
  part.figure.unit === null || countAlike(whole, part.figure) || areBothPeople(whole, part.figure);
