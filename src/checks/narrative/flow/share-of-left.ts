import { HUNDRED } from "../../../numbers/decimal";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../counts";
import { bestAgreement, lessThan, percentages, readingsOf } from "../expectation";
import type { FlowCount } from "./flow-counts";
import { type FlowEquation, valueOf } from "./flow-ledger";
import type { RunningRemark } from "../running-sentence";
import { shareRemark } from "../shares/share-remark";

/**
 * `sisa perkara 661 perkara (24,66 %)` of 1.768 that there were to do: the figures around it bear out what is left, and no
 * count near it makes that percentage.
 */
export function sharesOfLeft(counts: FlowCount[], known: FlowEquation[], words: NarrativeStrings): RunningRemark[] {
  return known.flatMap(({ result, plus }): RunningRemark[] => {
    const { at, mention, cell } = result;
    const percent = at.mentions[at.mentions.indexOf(mention) + 1];
    const [load] = plus;
    if (result.role !== "left" || !load || plus.length > 1 || !percent?.isJoined || percent.figure.unit !== "%")
      return [];
    if (percent.isCut || /^\s*\)?\s*(?:dari|terhadap)\b(?!.{0,40}\b(?:ini|itu|tersebut)\b)/i.test(percent.behind))
      return [];
    const near = counts.filter((each) => [cell, load.cell].includes(each.cell)).map((each) => each.mention);
    const beside = load.at.mentions.filter(isCount);
    const ways = [...near, ...beside]
      .filter(({ figure }) => figure.reading.value.gt(0))
      .flatMap(({ figure }) => percentages(readingsOf(mention.figure), readingsOf(figure)));
    if (bestAgreement(percent.figure, [...ways, ...lessThan(HUNDRED, ways)]) !== "impossible") return [];
    const value = valueOf(result).div(valueOf(load)).times(HUNDRED);
    const about = `bagian ${mention.lead.slice(-40)}`;
    return [{ at, remark: shareRemark(percent.figure, mention.figure, load.mention.figure, value, about, words) }];
  });
}
