import { findFigures } from "../../sentences/find-figures";
import { findNumberWords } from "../../sentences/number-words";
import { mentionsIn, readMentions } from "../../sentences/read-mentions";
import { readMean } from "../../sentences/read-mean";
import { GOES_ON_WITH_TARGET } from "../../sentences/read-target-triple";
import { joinWrappedLines, type Sentence, splitParagraphs, splitSentences } from "../../sentences/split-sentences";
import type { NarrativeStrings } from "../../strings/narrative";
import type { Finding } from "../finding";
import type { Office } from "../office/office";
import { checkAmountForPercent } from "./money/amount-for-percent";
import { checkAmountToldTwice } from "./money/amount-told-twice";
import { checkAmountRoundedAgain } from "./money/amount-rounded-again";
import { checkApartFromGoal } from "./targets/apart-from-goal";
import { checkBrokenAmount } from "./money/broken-amount";
import { checkBudget } from "./money/budget";
import { checkCapacity } from "./parts/capacity";
import { checkCapaianOfTarget } from "./targets/capaian-of-target";
import { checkCategories } from "./names/category";
import { checkNextLevel, checkSteadyChange } from "./changes/chain-of-levels";
import { checkPercentBehindLevels } from "./changes/percent-behind-levels";
import { checkPercentOfToldBase } from "./changes/percent-of-told-base";
import { checkChangeSinceSentenceBefore } from "./changes/change-since-sentence-before";
import { checkChanges } from "./changes/change";
import { checkChangeInPercent } from "./changes/change-in-percent";
import { checkChangeBetweenYears } from "./changes/change-between-years";
import { checkChangeInParentheses } from "./changes/change-in-parentheses";
import { checkChangeOfYears } from "./changes/change-of-years";
import { checkClassList } from "./parts/class-list";
import { checkComparisons } from "./changes/comparison";
import { checkDirectionFromEarlier } from "./changes/direction-from-earlier";
import { checkDurationApart } from "./changes/duration-apart";
import { checkDifferenceConcluded } from "./changes/difference-concluded";
import { checkDensity } from "./density";
import { checkDistances, checkSidesOfGoal } from "./targets/against-goal";
import { checkEquations } from "./equation";
import { checkGrowthSinceBase } from "./changes/growth-since-base";
import { checkGapOfExtremes } from "./changes/gap-of-extremes";
import { checkListedCodes } from "./names/listed-codes";
import { checkListedKinds } from "./names/listed-kinds";
import { checkListedNames } from "./names/listed-names";
import { checkMoreThanAll } from "./parts/more-than-all";
import { checkNumberWords } from "./names/number-words";
import { checkOtherUnit } from "./other-unit";
import { checkPartByRestAndShare } from "./parts/part-by-rest-and-share";
import { checkPartsBySex } from "./parts/parts-by-sex";
import { checkPartBeyondTold } from "./parts/part-beyond-told";
import { checkPointsFromLevel } from "./changes/points-from-level";
import { checkPointsOffGoal } from "./targets/points-off-goal";
import { checkPercentInSentence, checkPercentOfTarget } from "./targets/percent-of-target";
import { sharesOfWholes } from "./shares/percent-of-whole";
import { checkTotalBehindParts } from "./parts/total-behind-parts";
import { checkPartsOfWhole } from "./parts/parts-of-whole";
import { checkFractions } from "./shares/fraction-of-percent";
import { checkMean } from "./mean-in-words";
import { checkMeanOfTotal } from "./mean-of-total";
import { checkRatesOfCounts } from "./rate-of-counts";
import { checkRestOfWhole } from "./parts/rest-of-whole";
import { checkRatioOfAmounts } from "./shares/ratio-of-amounts";
import { checkShares } from "./shares/share";
import { checkSharesOfPairs } from "./shares/share-of-pair";
import { checkSharesInOrder } from "./shares/shares-in-order";
import { sharesInSentence } from "./shares/shares-in-sentence";
import { checkShortOfNeed } from "./targets/short-of-need";
import { checkShortfall } from "./targets/shortfall";
import { checkSlips } from "./slips-in-sentence";
import { checkStockAndFlow } from "./flow/stock-and-flow";
import { checkSpentToldApart } from "./money/spent-told-apart";
import { checkTargetToldApart } from "./targets/target-told-apart";
import { checkRoughChange } from "./changes/rough-change";
import { checkToldChange } from "./changes/told-change";
import { findingOf, joinChecked, type NarrativePlace, NOTHING } from "./remark";

export interface CheckedNarrative {
  findings: Finding[];
  /** Printed figures that were compared with others of their sentence. */
  checked: number;
}

/** Shorter texts hold no two figures with words between them. */
const SHORTEST = 8;

/** A sentence that goes on with the target of what the one before it told, and both of them together. */
function withClauseBefore(sentence: Sentence, text: string, sentences: { sentence: Sentence }[]): Sentence {
  const before = sentences[sentences.findIndex((each) => each.sentence === sentence) - 1]?.sentence;
  if (!before || !GOES_ON_WITH_TARGET.test(sentence.text)) return sentence;
  return { text: text.slice(before.start, sentence.start + sentence.text.length), start: before.start };
}

/** What is wrong in the sentences of one cell by themselves, without looking at any other cell. */
export function narrativeFindings(
  place: NarrativePlace,
  printed: string,
  year: number | null,
  words: NarrativeStrings,
  office: Office | null = null,
): CheckedNarrative {
  if (printed.length < SHORTEST || !/\d|\b(?:yaitu|yakni)\b/i.test(printed) || !/[a-z]|=/i.test(printed))
    return { findings: [], checked: 0 };
  const text = joinWrappedLines(printed);
  const found = findFigures(text);
  const groups = readMentions(text, found);
  const sentences = splitSentences(text).map((sentence) => ({ sentence, mentions: mentionsIn(sentence, found) }));
  const read = joinChecked([
    checkPercentOfTarget(groups, words, office),
    checkPercentInSentence(sentences, groups, words, office),
    checkShares([...sharesOfWholes(groups), ...sentences.flatMap(({ mentions }) => sharesInSentence(mentions))], words),
    ...splitParagraphs(text).flatMap((paragraph) => [
      checkBudget(mentionsIn(paragraph, found), words),
      checkComparisons(paragraph, found, words),
    ]),
    checkCapacity(mentionsIn({ text, start: 0 }, found), words),
    checkListedKinds(splitSentences(text), words),
    checkListedCodes(text, mentionsIn({ text, start: 0 }, found), words),
    ...sentences.flatMap(({ sentence, mentions }) => [
      checkAmountForPercent(mentions, words),
      checkAmountToldTwice(mentions, words),
      checkAmountRoundedAgain(mentions, words),
      checkBrokenAmount(sentence, mentions, found, words),
      checkPartsOfWhole(mentions, words),
      checkTotalBehindParts(mentions, words),
      checkStockAndFlow(mentions, words),
      checkRestOfWhole(mentions, words),
      checkListedNames(mentions, words),
      checkChanges(sentence, mentions, words),
      checkNextLevel(sentence.text, mentions, words),
      checkSteadyChange(sentence.text, mentions, words),
      checkChangeInPercent(mentions, words),
      checkPercentBehindLevels(mentions, words),
      checkPercentOfToldBase(mentions, words),
      checkChangeBetweenYears(mentions, words),
      checkChangeInParentheses(mentions, words),
      checkDensity(mentions, words),
      checkDistances(mentions, words),
      checkSidesOfGoal(mentions, sentence.text, words),
      checkPointsFromLevel(mentions, words),
      checkPointsOffGoal(mentions, words),
      checkDirectionFromEarlier(sentence.text, mentions, words),
      checkDurationApart(sentence.text, words),
      checkGapOfExtremes(mentions, words),
      checkShortfall(mentions, words),
      checkShortOfNeed(mentions, words),
      checkApartFromGoal(mentions, words),
      checkMoreThanAll(mentions, words),
      checkPartBeyondTold(mentions, words),
      checkSharesInOrder(mentions, words),
      checkOtherUnit(mentions, words),
      checkPartsBySex(mentions, words),
      checkRatesOfCounts(mentions, words),
      checkMean(sentence, found, words),
      checkMeanOfTotal(sentence.text, mentions, words),
      checkRatioOfAmounts(sentence.text, mentions, words),
      checkCategories(sentence, mentions, year, words, office?.scales),
    ]),
    checkChangeOfYears(groups, words),
    checkNumberWords(findNumberWords(text, found), words),
    checkClassList(printed, words),
    checkEquations(text, words),
    checkFractions(text, words),
  ]);
  const { remarks, checked } = joinChecked([read, checkSharesOfPairs(sentences, read.remarks, words)]);
  // What nothing else calls wrong in a sentence may still be a slip away from what its other figures give.
  const slips = sentences
    .filter(
      ({ sentence }) =>
        !remarks.some(({ severity, printed }) => severity === "error" && sentence.text.includes(printed)),
    )
    .flatMap(({ sentence, mentions }) => {
      const whole = withClauseBefore(sentence, text, sentences);
      const alone = checkToldChange(sentence.text, mentions, words);
      const before = sentences[sentences.findIndex((each) => each.sentence === sentence) - 1]?.mentions;
      const told = alone.checked > 0 ? alone : checkChangeSinceSentenceBefore(sentence.text, mentions, before, words);
      const read = joinChecked([
        told,
        checkRoughChange(sentence, mentions, words),
        told.checked > 0 ? NOTHING : checkGrowthSinceBase(sentence.text, mentions, words),
        checkPartByRestAndShare(mentions, words),
        checkCapaianOfTarget(whole.text, whole === sentence ? mentions : mentionsIn(whole, found), words),
      ]);
      // Figures that are added up are not also measured against one another.
      const isRead = read.remarks.length > 0 || readMean(sentence, found.figures) !== null;
      const slips = isRead ? NOTHING : checkSlips(mentions, words);
      const isTold = isRead || slips.remarks.length > 0;
      return [read, slips, isTold ? NOTHING : checkDifferenceConcluded(mentions, words)];
    });
  const apart =
    sentences.length > 1 && !remarks.some(({ severity }) => severity === "error")
      ? splitParagraphs(text).flatMap((paragraph) => {
          const told = mentionsIn(paragraph, found);
          return [checkTargetToldApart(paragraph.text, told, words), checkSpentToldApart(paragraph.text, told, words)];
        })
      : [];
  const all = joinChecked([{ remarks, checked }, ...slips, ...apart]);
  const told = office?.rounding?.way === "truncate" ? all.remarks.filter((each) => !each.isCutOff) : all.remarks;
  return { findings: told.map((remark) => findingOf(place, remark)), checked: all.checked };
}
