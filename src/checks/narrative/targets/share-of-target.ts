import { HUNDRED } from "../../../numbers/decimal";
import { formatNumber } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Expectation } from "../../constraint";
import { bestAgreement, percentages, readingsOf } from "../expectation";
import type { RunningRemark, RunningSentence } from "../running-sentence";
import { shareRemark } from "../shares/share-remark";

/** So many digits of a percentage are no chance. */
const FEWEST_DIGITS = 3;

/** `Layanan terbanyak adalah …`, `Penerimaan terbesar berasal dari …`: one of the parts of what was reached. */
const LARGEST_PART = /\b(?:terbanyak|terbesar|tertinggi|paling\s+(?:banyak|besar))\b/i;

/** Behind the percentage: that it is of a target after all. */
const OF_TARGET = /^\s*\)?\s*(?:dari|terhadap|atas)\s+(?:[a-z]+\s+){0,2}(?:target|rencana|pagu|anggaran)/i;

const TARGET_BEFORE = /\bdari\s+(?:target|rencana)\b[^,;]*$/i;
const OF_THE_TARGET = /^\s*dari\s+(?:target|rencana)\b/i;

/** What was reached, and every figure that it was to reach: told, or by the percentage that is told of it. */
interface Reached {
  whole: Mention;
  target: Expectation[];
}

/**
 * `melayani 384 orang dari target 360 orang. Layanan terbanyak adalah konsultasi sebanyak 204 orang (56,7%)`: the largest
 * part is reckoned of the target, where it is a part of what was reached.
 */
export function sharesOfTarget(run: RunningSentence[], words: NarrativeStrings): RunningRemark[] {
  return run.flatMap((at, index) => {
    const before = run[index - 1];
    const [part, percent] = at.mentions;
    if (!before || before.place.cell !== at.place.cell || !part || !percent || !isShare(part, percent)) return [];
    const reached = reachedIn(before, part.figure);
    if (!reached || !reached.whole.figure.reading.value.gt(part.figure.reading.value)) return [];
    return judge(at, part.figure, percent, reached, words);
  });
}

const isShare = (part: Mention, percent: Mention) =>
  percent.isJoined &&
  percent.figure.unit === "%" &&
  part.figure.unit !== "%" &&
  !part.isCut &&
  !percent.isCut &&
  LARGEST_PART.test(part.lead) &&
  !OF_TARGET.test(percent.behind);

function reachedIn({ mentions }: RunningSentence, part: PrintedFigure): Reached | null {
  const [whole, next] = mentions;
  if (!whole || !next || whole.isCut || whole.measure === "target" || whole.figure.unit !== part.unit) return null;
  if (TARGET_BEFORE.test(whole.lead) || part.unit === null) return null;
  if (next.figure.unit === part.unit && TARGET_BEFORE.test(next.lead))
    return { whole, target: readingsOf(next.figure) };
  const isRate = next.isJoined && next.figure.unit === "%" && OF_THE_TARGET.test(next.behind);
  const implied = isRate ? percentages(readingsOf(whole.figure), readingsOf(next.figure)) : [];
  return implied.length > 0 ? { whole, target: implied } : null;
}

function judge(
  at: RunningSentence,
  part: PrintedFigure,
  percent: Mention,
  { whole, target }: Reached,
  words: NarrativeStrings,
): RunningRemark[] {
  const { value, decimals } = percent.figure.reading;
  if (formatNumber(value, decimals).replace(/\D/g, "").length < FEWEST_DIGITS) return [];
  const ofWhole = percentages(readingsOf(part), readingsOf(whole.figure));
  const ofTarget = percentages(readingsOf(part), target);
  const isRight = (ways: Expectation[]) => bestAgreement(percent.figure, ways) !== "impossible";
  const right = part.reading.value.div(whole.figure.reading.value).times(HUNDRED);
  if (isRight(ofWhole) || !isRight(ofTarget)) return [];
  return [
    { at, remark: shareRemark(percent.figure, part, whole.figure, right, `bagian ${percent.lead.slice(-40)}`, words) },
  ];
}
