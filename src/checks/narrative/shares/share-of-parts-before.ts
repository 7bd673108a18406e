import { Decimal } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../counts";
import { bestAgreement, percentages, readingsOf } from "../expectation";
import { mentionsBefore, type RunningRemark, type RunningSentence } from "../running-sentence";
import { shareRemark } from "./share-remark";

/** Smaller wholes are the sum of any two counts. */
const LEAST_WHOLE = 20;

/** `… dan proses hukum 64 orang`: the second of two, behind the first and its percentage. */
const SECOND = /^\s*\)?\s*(?:[a-z]+\s+){0,3}?(?:dan|serta|sedangkan)\s+(?:[a-z-]+\s+){0,6}$/i;

/**
 * `melayani 220 orang dari target 205 orang … Rekomendasi rehabilitasi kepada 156 orang (76,1%) dan proses hukum 64 orang`: the two
 * are all that were counted before, and the percentage is of something else that was told with them.
 */
export function sharesOfPartsBefore(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    const before = mentionsBefore(run, index);
    const [part, percent, other, ...more] = at.mentions;
    if (!part || !percent || !other || more.length > 0 || percent.figure.unit !== "%" || !percent.isJoined) return [];
    if (percent.isCut || ![part, other].every(isCount) || !SECOND.test(other.lead)) return [];
    if (part.figure.unit === null || other.figure.unit !== part.figure.unit) return [];
    const sum = Decimal.sum(part.figure.reading.value, other.figure.reading.value);
    const alike = before.filter((each) => isCount(each) && each.figure.unit === part.figure.unit);
    const whole = alike.find(({ figure }) => figure.reading.value.eq(sum));
    const isOf = (each: Mention) =>
      bestAgreement(percent.figure, percentages(readingsOf(part.figure), readingsOf(each.figure))) === "rounded";
    if (!whole || sum.lt(LEAST_WHOLE) || isOf(whole) || !alike.some(isOf)) return [];
    const right = part.figure.reading.value.div(sum).times(100);
    const about = `bagian ${part.lead.slice(-40)}`;
    return [{ at, remark: shareRemark(percent.figure, part.figure, whole.figure, right, about, words) }];
  });
}
