import { isAmountOfChange } from "./amount-of-change";
import { findFigures } from "./find-figures";
import {
  isApproximate,
  isJoining,
  isNegated,
  measureOf,
  measureWords,
  opensBase,
  withoutRemarkBefore,
} from "./measure-words";
import type { Mention, MentionGroup } from "./mention";
import type { PrintedFigure, PrintedFigures } from "./printed-figure";
import { type Sentence, splitSentences } from "./split-sentences";
import type { Measure } from "./statement";

/** The figures of a text, sentence by sentence, and within a sentence by what they speak of. */
export function readMentions(text: string, found: PrintedFigures = findFigures(text)): MentionGroup[] {
  return splitSentences(text).flatMap((sentence) => groupsOf(sentence, mentionsIn(sentence, found)));
}

/** The figures of one stretch of text, a sentence or a paragraph, with what its words make of them. */
export function mentionsIn({ text, start }: Sentence, { figures, barriers }: PrintedFigures): Mention[] {
  const end = start + text.length;
  const mentions: Mention[] = [];
  const own = figures.filter((figure) => figure.start >= start && figure.start < end);
  for (const [index, figure] of own.entries()) {
    const before = mentions[mentions.length - 1];
    const from = before?.figure.end ?? start;
    const lead = text.slice(from - start, figure.start - start);
    const behind = text.slice(figure.end - start, (own[index + 1]?.start ?? end) - start);
    const isJoined = before !== undefined && expresses(figure, lead, before);
    mentions.push({
      figure,
      measure: isJoined
        ? expressedBy(before.measure)
        : isAmountOfChange(before, figure, lead)
          ? "selisih"
          : measureIn(lastSentence(withoutRemarkBefore(lead)), figure, mentions),
      lead,
      behind,
      isJoined,
      isBase: before !== undefined && opensBase(lead),
      isResult: /\bmenjadi\s*(?:sebesar|sebanyak|senilai|sejumlah|:)?\s*$/i.test(lead),
      isNegated: isNegated(lastSentence(lead)),
      isCut: isApproximate(lead) || barriers.some((barrier) => barrier.start >= from && barrier.end <= figure.start),
    });
  }
  return mentions;
}

/** The word that makes a figure without a sign a percentage: `realisasi 56,49 dengan capaian 105,57`. */
const NAMED_PERCENT = /\b(?:pen)?capaian(?:nya)?(?:\s+kinerja(?:nya)?)?\s*(?:sebesar|adalah|mencapai|:|=)?\s*$/i;

function expresses(figure: PrintedFigure, lead: string, before: Mention): boolean {
  if (isGoalBefore(before, lead) || !isJoining(lead)) return false;
  if (figure.unit === "%") return true;
  // What repeats the realisasi may just be called a capaian.
  const isNamed = before.measure === "realisasi" && NAMED_PERCENT.test(lead);
  return isNamed && figure.unit === null && !figure.reading.value.eq(before.figure.reading.value);
}

/** `target 75,50 % terealisasi 100%`: the second is the realisasi itself. */
function isGoalBefore({ measure, isBase }: Mention, lead: string): boolean {
  const said = measureOf(lead)?.measure;
  return (measure === "target" || measure === "pagu") && !isBase && (said === "realisasi" || said === "serapan");
}

function expressedBy(measure: Measure): Measure {
  if (measure === "realisasi-anggaran") return "serapan";
  return measure === "sisa" ? "persen-sisa" : "capaian";
}

/** In a paragraph the words of the sentence before say nothing of this figure. */
function lastSentence(lead: string): string {
  const parts = splitSentences(lead);
  return parts[parts.length - 1]?.text ?? lead;
}

function measureIn(lead: string, figure: PrintedFigure, before: Mention[]): Measure {
  const measure = measureOf(lead)?.measure ?? null;
  // `4 satker dengan nilai yang mencapai nilai 92`: behind a target this says what is counted.
  const isCriterion = /\bmencapai\s+nilai\s*$/i.test(lead) && before[before.length - 1]?.measure === "target";
  if (isCriterion) return "target";
  if (figure.unit !== "rupiah") {
    if (measure === "pagu" || measure === "penambah" || measure === null) return "nilai";
    // `tidak terealisasi` is an amount left of money, and nothing at all of anything else.
    if (measure === "sisa" && !/\b(?:sisa|tersisa)/i.test(lead)) return "nilai";
    return measure === "pengurang" ? "selisih" : measure;
  }
  const named = measureWords(lead).map((word) => word.measure);
  if (/\bmenjadi\s*(?:sebesar|senilai|:)?\s*$/i.test(lead)) return "pagu";
  if (named.includes("pengurang")) return named.indexOf("sisa") === 0 ? "sisa" : "pengurang";
  if (measure === "realisasi" || measure === "serapan" || measure === "capaian") return "realisasi-anggaran";
  if (measure !== null && measure !== "nilai") return measure;
  return /\b(?:anggaran|dana|belanja)\b/i.test(lead) ? "pagu" : "nilai";
}

const isGoal = (mention: Mention) =>
  (mention.measure === "target" || mention.measure === "pagu") && !mention.isBase && !mention.isResult;

function groupsOf(sentence: Sentence, mentions: Mention[]): MentionGroup[] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const group = groups[groups.length - 1];
    if (!group || opensGroup(mention, group)) groups.push([mention]);
    else group.push(mention);
  }
  let start = sentence.start;
  return groups.map((group) => {
    const end = group[group.length - 1]?.figure.end ?? start;
    const made = { mentions: group, start, text: sentence.text.slice(start - sentence.start, end - sentence.start) };
    start = end;
    return made;
  });
}

function opensGroup(mention: Mention, group: Mention[]): boolean {
  if (mention.isJoined || mention.isBase) return false;
  const has = (...measures: Measure[]) => group.some((each) => measures.includes(each.measure));
  if (isGoal(mention)) return has("realisasi", "realisasi-anggaran", "capaian", "serapan");
  if (mention.measure === "realisasi" || mention.measure === "realisasi-anggaran") {
    return has("realisasi", "realisasi-anggaran", "capaian", "serapan");
  }
  if (mention.measure === "nilai" || mention.measure === "selisih") return has("capaian", "serapan");
  return false;
}
