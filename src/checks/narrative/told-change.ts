import { isAmountOfChange } from "../../sentences/amount-of-change";
import { directionBefore } from "../../sentences/direction";
import type { Mention } from "../../sentences/mention";
import type { NarrativeStrings } from "../../strings/narrative";
import { checkDifference, pairs } from "./change";
import { areComparable } from "./comparable";
import { bestAgreement } from "./expectation";
import { type Checked, NOTHING } from "./remark";

/** `dari 10,55%`, `dibandingkan tahun 2023 sebesar 84,236`, and not `dari tahun 2023, dan 3 unit di antaranya`. */
const EARLIER = /\b(?:dari|dibanding(?:kan)?|terhadap)\b[^,;]*$/i;

/** What stands behind the figure makes it a part of another. */
const PART_OF = /^[^,;.]*\bdi\s?antaranya\b/i;

/** Words that bring in another thing to compare with. */
const OF_OTHERS =
  /\b(?:target|rata-rata|provinsi|nasional|standar|rumah sakit lain|semester|triwulan|masing-masing)\b/i;

/**
 * Three figures and no more, one of them told as the change between the other two, of which one is called the earlier:
 * `10,12%, turun 0,43 poin dari 10,55%`.
 */
export function checkToldChange(mentions: Mention[], words: NarrativeStrings): Checked {
  // `dari A menjadi B` is read with what stands around it.
  if (mentions.some(({ behind }) => PART_OF.test(behind))) return NOTHING;
  if (mentions.length !== 3 || mentions.some(({ isCut, isResult, lead }) => isCut || isResult || OF_OTHERS.test(lead)))
    return NOTHING;
  // A change told in percent and in figures leaves one figure to go by.
  if (mentions.some(({ figure, lead }, at) => isAmountOfChange(mentions[at - 1], figure, lead))) return NOTHING;
  const told = mentions.filter(isChange);
  const [change] = told;
  const [first, second] = mentions.filter((each) => each !== change);
  if (!change || told.length !== 1 || !first || !second) return NOTHING;
  const earlier = [first, second].find(({ lead }) => EARLIER.test(lead));
  const later = earlier === first ? second : first;
  if (!earlier || !areComparable(later.figure, earlier.figure) || later.figure.unit !== earlier.figure.unit)
    return NOTHING;
  const isAmount = (each: Mention) => each.figure.unit === "rupiah";
  if (isAmount(change) !== isAmount(earlier) && change.figure.unit !== "%") return NOTHING;
  const reverse = pairs(later.figure, earlier.figure);
  if (bestAgreement(change.figure, [...reverse.plain, ...reverse.relative]) !== "impossible")
    return { remarks: [], checked: 1 };
  return checkDifference(change.figure, pairs(earlier.figure, later.figure), earlier.figure, later.figure, words);
}

const isChange = ({ lead }: Mention) => directionBefore(lead) !== null;
