import { readNumber } from "../numbers/read-number";
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
  const nothing = splitSentences(text).flatMap((sentence) => nothingDone(mentionsIn(sentence, found), text));
  const told = new Set([...items, ...changes].flatMap((each) => each.figures.map((figure) => figure.start)));
  const stated = readMentions(text, found).flatMap((group) => {
    const mentions = affirmed(
      group.mentions.filter(
        ({ figure, lead }, at) =>
          !told.has(figure.start) && !isWithin(nothing, figure.start) && !(at > 0 && IS_OF_NEXT_NAME.test(lead)),
      ),
    );
    return mentions.length > 0 && isClear(mentions) ? [statementOf({ ...group, mentions })] : [];
  });
  return [...items, ...changes, ...nothing, ...stated].sort((a, b) => a.start - b.start);
}

/** `realisasi penugasan (99,08%), dan nilai evaluasi AKIP (99,49%)`: in a list each figure in parentheses is of its own name. */
const IS_OF_NEXT_NAME =
  /^\s*\)\s*,?\s*(?:(?:dan|serta|kemudian|disusul|diikuti)\s+)*(?!(?:dan|serta)\b)[a-z]+\s+(?!(?:kinerja|anggaran|sebesar|sebanyak)\b)[a-z][^,;.()\d]*\(\s*$/i;

const isWithin = (clauses: Statement[], at: number) =>
  clauses.some(({ start, text }) => at >= start && at < start + text.length);

function changesIn(mentions: Mention[], text: string): Statement[] {
  const [first] = mentions;
  // What is spoken of stands before the first figure of the sentence, whichever figures changed.
  return first ? readChanges(mentions).flatMap((change) => statementsOf(change, first, text)) : [];
}

const NOTHING =
  /(?:\s+mencapai\s+(?:nilai|target)\s+[\d.,]+)?\s+(?:dan\s+)?realisasi(?:nya)?\s+(?:adalah\s+)?(tidak ada|nihil)\b/i;

/** `target 4 satker … realisasinya adalah tidak ada satker yang … atau sebesar 0%`: nought was done. */
function nothingDone(mentions: Mention[], text: string): Statement[] {
  const [target, ...others] = mentions;
  const percent = others[others.length - 1];
  if (!target || !percent || target.measure !== "target" || percent.figure.unit !== "%") return [];
  if (!percent.figure.reading.value.isZero() || !/\batau\s+(?:sebesar\s+)?$/i.test(percent.lead)) return [];
  const between = text.slice(target.figure.end, percent.figure.start);
  const said = NOTHING.exec(between);
  const words = said?.[1];
  if (!said || !words) return [];
  const start = target.figure.start - target.lead.length;
  const end = percent.figure.end;
  const at = target.figure.end + said.index + said[0].length - words.length;
  const named = { ...percent, lead: between.slice(0, said.index) };
  return [
    {
      subject: subjectOf({ mentions: [target, named], start, text: text.slice(start, end) }),
      isOfSeveralYears: false,
      figures: [
        stated(target, "target", null),
        { measure: "realisasi", reading: readNumber("0"), text: words, start: at, year: null },
        stated(percent, "capaian", null),
      ],
      start,
      text: text.slice(start, end),
    },
  ];
}

/** `target 3,8 tetapi tidak tercapai atau 0 %`: of what was not done only the target is stated for certain. */
function affirmed(mentions: Mention[]): Mention[] {
  const isDenied = mentions.some(({ isNegated, measure }) => isNegated && measure !== "sisa");
  return isDenied ? mentions.filter(({ isNegated, measure }) => !isNegated && measure === "target") : mentions;
}

/** A table may print a rate per so many, in percent or as a share: of it nothing is stated that a table can be held to. */
function isClear(mentions: Mention[]): boolean {
  const goals = mentions.filter((mention) => mention.measure === "target");
  return (
    goals.length <= 1 &&
    !mentions.some(
      ({ isCut, isNegated, measure, figure }) => isCut || figure.per !== undefined || (isNegated && measure !== "sisa"),
    )
  );
}

function statementOf(group: MentionGroup): Statement {
  const years = new Set(yearsIn(group.text));
  const isOfSeveralYears = years.size > 1;
  const [only = null] = isOfSeveralYears ? [] : years;
  return {
    subject: subjectOf(group),
    isOfSeveralYears,
    figures: group.mentions.map((mention) =>
      stated(mention, mention.measure, isOfSeveralYears ? yearOf(mention) : only),
    ),
    start: group.start,
    text: group.text,
  };
}

const NAMED_YEAR = /\b(?:tahun(?: anggaran)?|t\.?a\.?)\s+((?:19|20)\d{2})\b/gi;

const yearsIn = (text: string) => [...text.matchAll(NAMED_YEAR)].map((match) => Number(match[1]));

/** `lebih tinggi dari realisasi tahun 2023 sebesar 97,54`, in a clause that names another year for another figure. */
function yearOf({ lead }: Mention): number | null {
  const years = new Set(yearsIn(lead));
  const [only = null] = years.size === 1 ? years : [];
  return only;
}

function stated({ figure }: Mention, measure: Measure, year: number | null): StatedFigure {
  return { measure, reading: figure.reading, text: figure.text, start: figure.start, year };
}

/** `dari 19 berkas pada tahun 2022 menjadi 20 berkas pada tahun 2023` states one figure for each year. */
function statementsOf({ from, to, fromYear, toYear }: Change, first: Mention, text: string): Statement[] {
  const start = first.figure.start - first.lead.length;
  const subject = subjectOf({ mentions: [first], start, text: first.lead });
  const measure = from.measure === "target" || from.measure === "pagu" ? from.measure : "realisasi";
  const clause = { subject, start, text: text.slice(start, to.figure.end), isOfSeveralYears: false };
  return [
    { ...clause, figures: [stated(from, measure, fromYear)] },
    { ...clause, figures: [stated(to, measure, toYear)] },
  ];
}
