import { findFigures } from "./find-figures";
import { readListItems } from "./list-items";
import type { Mention, MentionGroup } from "./mention";
import { type Change, readChanges } from "./read-changes";
import { mentionsIn, readMentions } from "./read-mentions";
import { joinWrappedLines, splitSentences } from "./split-sentences";
import type { Measure, StatedFigure, Statement } from "./statement";
import { subjectOf } from "./subject";

/**
 * What the sentences of a text state in figures. What cannot be told apart with certainty is left out: two targets for
 * one realisasi, figures with digits between them that cannot be read, what is said not to have happened.
 */
export function readStatements(printed: string): Statement[] {
  if (!/\d/.test(printed)) return [];
  const text = joinWrappedLines(printed);
  const found = findFigures(text);
  const items = readListItems(text);
  const changes = splitSentences(text).flatMap((sentence) => changesIn(mentionsIn(sentence, found), text));
  const told = new Set([...items, ...changes].flatMap((each) => each.figures.map((figure) => figure.start)));
  const stated = readMentions(text, found).flatMap((group) => {
    const mentions = affirmed(group.mentions.filter((mention) => !told.has(mention.figure.start)));
    return mentions.length > 0 && isClear(mentions) ? [statementOf({ ...group, mentions })] : [];
  });
  return [...items, ...changes, ...stated].sort((a, b) => a.start - b.start);
}

function changesIn(mentions: Mention[], text: string): Statement[] {
  const [first] = mentions;
  // What is spoken of stands before the first figure of the sentence, whichever figures changed.
  return first ? readChanges(mentions).flatMap((change) => statementsOf(change, first, text)) : [];
}

/** `target 3,8 tetapi tidak tercapai atau 0 %`: of what was not done only the target is stated for certain. */
function affirmed(mentions: Mention[]): Mention[] {
  const isDenied = mentions.some(({ isNegated, measure }) => isNegated && measure !== "sisa");
  return isDenied ? mentions.filter(({ isNegated, measure }) => !isNegated && measure === "target") : mentions;
}

function isClear(mentions: Mention[]): boolean {
  const goals = mentions.filter((mention) => mention.measure === "target");
  return (
    goals.length <= 1 && !mentions.some(({ isCut, isNegated, measure }) => isCut || (isNegated && measure !== "sisa"))
  );
}

function statementOf(group: MentionGroup): Statement {
  const years = [...group.text.matchAll(/\b(?:tahun(?: anggaran)?|t\.?a\.?)\s+((?:19|20)\d{2})\b/gi)].map((match) =>
    Number(match[1]),
  );
  return {
    subject: subjectOf(group),
    // A clause that names two years says of neither which is its own, and a difference has two.
    year:
      new Set(years).size === 1 && group.mentions.some(({ measure }) => measure !== "selisih")
        ? (years[0] ?? null)
        : null,
    figures: group.mentions.map((mention) => stated(mention, mention.measure)),
    start: group.start,
    text: group.text,
  };
}

function stated({ figure }: Mention, measure: Measure): StatedFigure {
  return { measure, reading: figure.reading, text: figure.text, start: figure.start };
}

/** `dari 19 berkas pada tahun 2022 menjadi 20 berkas pada tahun 2023` states one figure for each year. */
function statementsOf({ from, to, fromYear, toYear }: Change, first: Mention, text: string): Statement[] {
  const start = first.figure.start - first.lead.length;
  const subject = subjectOf({ mentions: [first], start, text: first.lead });
  const measure = from.measure === "target" || from.measure === "pagu" ? from.measure : "realisasi";
  const clause = { subject, start, text: text.slice(start, to.figure.end) };
  return [
    { ...clause, year: fromYear, figures: [stated(from, measure)] },
    { ...clause, year: toYear, figures: [stated(to, measure)] },
  ];
}
