import { readNumber } from "../../numbers/read-number";
import { doubleOf, isAmbiguous, isFigure, readingWith } from "../../numbers/reading";
import type { Mention } from "../../sentences/mention";
import type { NarrativeStrings } from "../../strings/narrative";
import type { Table } from "../../tables/table";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Finding } from "../finding";
import { placeOf } from "../finding-in-cell";
import { classesOfWhole } from "../narrative/parts/classes-of-whole";
import type { RunningSentence } from "../narrative/running-sentence";
import { findingOf, type Remark } from "../narrative/remark";
import { findClassLists } from "../scales/class-intervals/class-list";
import { classNotesOf } from "../scales/class-intervals/class-notes-of-table";
import { groupingsOf } from "../scales/grouping";
import { scaleOfList } from "../scales/known-scales";
import type { TextCell } from "../text-cells";
import { capaianOfPrintedRows } from "./goals/capaian-of-printed-row";
import { classesBesidePrinted } from "./goals/class-beside-printed";
import { changesInToldRows } from "./changes/change-in-told-row";
import { changesSinceToldLevels } from "./changes/change-since-told-level";
import { changesSinceYear } from "./changes/change-since-year";
import { countsBesideAmounts } from "./counts/count-beside-amount";
import { countsBesideExtremes } from "./counts/counted-beside-extreme";
import { sumsOfMonths } from "./lists/sums-of-months";
import { distancesOfRows } from "./changes/distance-of-rows";
import { countsInRecaps } from "./counts/counted-in-recap";
import { countsOfClasses } from "./counts/counted-classes";
import { countsOfNames } from "./counts/counted-names";
import { saysExtreme, tellsDeepest } from "./extremes/extreme-claim";
import { extremesBesideMeans } from "./extremes/extreme-beside-mean";
import { extremesOfNames } from "./extremes/extreme-of-name";
import { extremesOfLists } from "./extremes/extreme-of-list";
import type { FigureList } from "./lists/listed-figure";
import { FigureLists } from "./lists/figure-lists";
import { countsOnSide } from "./counts/counted-on-side";
import { countsPastLine } from "./counts/counted-past-line";
import { countsOfSides } from "./counts/counted-sides";
import { countsOffList } from "./lists/counts-of-list";
import { figuresOffLine } from "./lists/figures-of-line";
import { figuresBeforeNames } from "./lists/figures-before-names";
import { figuresOffList } from "./lists/figures-of-list";
import { figuresOfOneColumn } from "./lists/figures-of-one-column";
import { distancesInRows } from "./changes/distance-in-row";
import { directionsOfPrinted } from "./changes/direction-of-printed";
import { figuresBesidePrinted } from "./figure-beside-printed";
import { figuresBelowHeaders } from "./figure-below-header";
import { namesWithFigures, withoutFiguresOfNames } from "./figures-in-names";
import { figuresToldTwice } from "./figure-told-twice";
import { figuresOfAnotherColumn } from "./figure-of-another-column";
import { figuresOfAnotherRow } from "./figure-of-another-row";
import { growthsOfWrongBase } from "./changes/growth-of-wrong-base";
import { growthsOfYears } from "./changes/growth-of-years";
import { restsOfPrintedWholes } from "./changes/rest-of-printed-whole";
import { growthsOfPairs } from "./changes/growth-of-pair";
import { nextOfExtremes } from "./extremes/next-of-extreme";
import { ranksOfRows } from "./extremes/rank-of-row";
import { partsOfPrintedLines } from "./lists/parts-of-printed-line";
import { periodsOfFigures } from "./lists/period-of-figure";
import { placeOfPrinted, type PrintedPlace, PrintedPlaces } from "./printed-places";
import { sidesOfCompared } from "./changes/side-of-compared";
import { resultsOfChanges } from "./changes/result-of-change";
import { sharesOfToldAmounts } from "./shares/share-of-told-amount";
import { totalsOfParts } from "./lists/total-of-part";
import { countsBesideShares } from "./shares/count-beside-share";
import { sharesBesideAnchors } from "./shares/share-beside-anchor";
import { sharesOfAll } from "./shares/share-of-all";
import { sharesOfNamedColumns } from "./shares/share-of-named-column";
import { sharesOfNamedRows } from "./shares/share-of-named-row";
import { sharesOfYear } from "./shares/share-of-year";
import { sharesOfSeveralRows } from "./shares/share-of-several-rows";
import { shortfallsOfRows } from "./goals/shortfall-of-row";
import { sidesOfPrintedGoals } from "./goals/side-of-printed-goal";
import { slipsBesideNamed } from "./slips/slip-beside-named";
import { slipsOfNamedCells } from "./slips/slip-of-named-cell";
import { slipsOfTold, ToldDigits } from "./slips/slip-of-told";
import { meantInstead, slipsOfPrinted } from "./slips/slip-of-printed";
import { tenTimesMeant, tenTimesOff } from "./slips/ten-times-off";
import { sentencesWithoutFigures, type ToldSentence, toldSentences } from "./told-sentence";
import { digitsOf, valueOf } from "./told-value";
import { figuresOfAnotherYear, yearsInRows } from "./changes/year-in-row";

/**
 * What sentences tell otherwise than the tables, where the tables also show what went wrong. `found` is what is known
 * already: a figure that is wrong itself proves nothing, and of a fragment that is wrong nothing more is said.
 */
export function toldFindings(
  texts: readonly TextCell[],
  tables: readonly Table[],
  sheets: readonly SheetSnapshot[],
  found: readonly Finding[],
  words: NarrativeStrings,
): Finding[] {
  const names = namesWithFigures(tables);
  const sentences = texts.flatMap(toldSentences).map((sentence) => withoutFiguresOfNames(sentence, names));
  if (sentences.length === 0 && !texts.some(({ text }) => saysExtreme(text))) return [];
  const wanted = new Set([
    ...sentences.flatMap(({ mentions }) =>
      mentions.flatMap(({ figure }) => {
        const value = valueOf(figure);
        const { scale } = figure.reading;
        return scale === 1 ? [value, -value] : [value, -value, figure.reading.value.div(scale).toNumber()];
      }),
    ),
    ...sentences.flatMap(meantInstead),
    ...sentences.flatMap(tenTimesMeant),
  ]);
  const places = new PrintedPlaces(tables, wanted);
  const groupings = tables.flatMap(groupingsOf);
  const wrong = new Set(
    found.flatMap(({ severity, sheet, cell }) => (severity === "info" ? [] : [`${sheet}!${cell}`])),
  );
  // Classes of which one is wrong itself show nothing.
  const scales = [...sheets.flatMap(findClassLists), ...tables.flatMap(classNotesOf)]
    .filter(({ sheet, classes }) => classes.every(({ position }) => !wrong.has(placeOf(sheet, position))))
    .map(scaleOfList);
  const digitsTold = new ToldDigits(sentences);
  const lists = new FigureLists(tables, sheets, wanted);
  const corrections = new Map(found.flatMap(correctionOf));
  const corrected = (cell: string) => corrections.get(cell);
  const correctedTo = new Set(corrections.values());
  const isWrong = (cell: string) => wrong.has(cell);
  const isSuspect = (place: PrintedPlace) => wrong.has(placeOfPrinted(place));
  const saidIn = ({ at }: ToldSentence) =>
    found.filter(({ severity, sheet, cell }) => severity !== "info" && sheet === at.sheet.name && cell === at.cell);
  const withoutFigures = texts
    .filter(({ text }) => saysExtreme(text))
    .flatMap(sentencesWithoutFigures)
    .filter((sentence) => saidIn(sentence).length === 0)
    .flatMap((sentence) => {
      const place = { sheet: sentence.at.sheet.name, cell: sentence.at.cell };
      return extremesOfNames(sentence, lists, isWrong, words).map((remark) => findingOf(place, remark));
    });
  const ofFigures = sentences.flatMap((sentence) => {
    const place = { sheet: sentence.at.sheet.name, cell: sentence.at.cell };
    const said = saidIn(sentence);
    const ofCell = sentences.filter(({ at }) => at === sentence.at);
    const remarks = [
      ...countsOfClasses(sentence, ofCell, groupings, isWrong, words),
      ...countsOfNames(sentence, tables, words),
      ...capaianOfPrintedRows(sentence, mentionsBefore(sentence, sentences), tables, isWrong, words),
      ...partsOfPrintedLines(sentence, places, isSuspect, words),
      ...classesBesidePrinted(sentence, places, scales, isWrong, words),
      ...figuresBesidePrinted(sentence, places, isSuspect, words),
      ...figuresOfAnotherRow(sentence, places, isSuspect, words),
      ...figuresOfAnotherColumn(sentence, places, isSuspect, words),
      ...figuresOfOneColumn(sentence, tables, places, isSuspect, words),
      ...directionsOfPrinted(sentence, places, isSuspect, words),
      ...sidesOfPrintedGoals(sentence, places, isSuspect, words),
      ...resultsOfChanges(sentence, places, isSuspect, words),
      ...shortfallsOfRows(sentence, places, isSuspect, words),
      ...changesSinceYear(sentence, mentionsBefore(sentence, sentences), places, isSuspect, words),
      ...changesInToldRows(sentence, mentionsOfCell(sentence, sentences), places, isSuspect, words),
      ...sidesOfCompared(sentence, places, isSuspect, words),
      ...changesSinceToldLevels(sentence, places, isSuspect, words),
      ...growthsOfWrongBase(sentence, places, isSuspect, words),
      ...growthsOfYears(sentence, places, isSuspect, words),
      ...restsOfPrintedWholes(sentence, places, isSuspect, words),
      ...countsBesideAmounts(sentence, places, isSuspect, words),
      ...growthsOfPairs(sentence, mentionsOfCell(sentence, sentences), places, isSuspect, words),
      ...distancesInRows(sentence, mentionsOfCell(sentence, sentences), places, isSuspect, words),
      ...yearsInRows(sentence, places, isSuspect, words),
      ...figuresOfAnotherYear(sentence, mentionsOfCell(sentence, sentences), places, isSuspect, words),
      ...tenTimesOff(sentence, tables, places, isSuspect, words),
      ...slipsOfPrinted(sentence, places, isSuspect, words),
      ...slipsOfTold(sentence, digitsTold, places, isSuspect, words),
      ...ranksOfRows(sentence, places, isSuspect, words),
      ...sharesOfNamedColumns(sentence, places, isSuspect, words),
      ...sharesOfYear(sentence, places, isSuspect, words),
      ...sharesOfAll(sentence, places, isSuspect, words),
      ...sharesOfNamedRows(sentence, tables, isWrong, words),
      ...sharesOfToldAmounts(sentence, places, isSuspect, words),
      ...totalsOfParts(sentence, places, isSuspect, words),
      ...sharesBesideAnchors(sentence, places, isSuspect, words),
      ...sharesOfSeveralRows(sentence, mentionsBefore(sentence, sentences), tables, isWrong, words),
      ...countsOfSides(sentence, mentionsOfCell(sentence, sentences), tables, corrected, words),
      ...countsOnSide(sentence, mentionsOfCell(sentence, sentences), tables, corrected, words),
      ...countsPastLine(sentence, mentionsOfCell(sentence, sentences), tables, words),
      ...figuresOffLine(mentionsFirstToldBy(sentence, sentences), places, isSuspect, words),
      ...figuresOffList(mentionsFirstToldBy(sentence, sentences), lists, isWrong, words),
      ...countsOffList(mentionsFirstToldBy(sentence, sentences), lists, isWrong, words),
      ...figuresBeforeNames(sentence.mentions, lists, isWrong, words),
      ...slipsBesideNamed(sentence.mentions, mentionsOfCell(sentence, sentences), places, isSuspect, words),
      ...figuresBelowHeaders(sentence, mentionsOfCell(sentence, sentences), places, isSuspect, words),
      ...countsBesideExtremes(sentence, ofCell, lists, isWrong, words),
      ...countsInRecaps(sentence, lists, isWrong, words),
      ...sumsOfMonths(sentence, tables, isSuspect, words),
      ...distancesOfRows(sentence, lists, isWrong, words),
      ...figuresToldTwice(sentence, places, isSuspect, words),
      ...slipsOfNamedCells(sentence, lists, places, isWrong, words),
      ...countsBesideShares(sentence, tables, places, isSuspect, words),
    ];
    const listsWith = ({ figure }: Mention) => [...lists.holding([valueOf(figure)], 1), ...lists.roundedIn(figure)];
    const besides = (list: FigureList) => lists.besides(list);
    // A figure that is wrong is no other row's, and nothing is the highest by it.
    const ofExtremes =
      remarks.length > 0
        ? []
        : [
            ...extremesOfLists(sentence.mentions.map(asPrintedIn(lists)), listsWith, besides, isWrong, words),
            ...nextOfExtremes(sentence.mentions.map(asPrintedIn(lists)), listsWith, isWrong, words),
            ...periodsOfFigures(sentence.mentions.map(asPrintedIn(lists)), lists, isWrong, words),
            ...extremesBesideMeans(sentence.mentions, places, lists, isWrong, words),
          ];
    const ofNames = remarks.length + ofExtremes.length > 0 ? [] : extremesOfNames(sentence, lists, isWrong, words);
    // Where a table shows which count is off, or the sentence is wrong already, their sum says no more.
    const ofClasses = remarks.length + said.length > 0 ? [] : classesOfWhole(...inRun(sentence, sentences), words);
    // What a cell should print that is wrong itself is told right.
    const isRight = (printed: string) =>
      sentence.mentions.some(
        ({ figure }) =>
          figure.text === printed && digitsOf(figure).length >= DIGITS_OF_ONE && correctedTo.has(valueOf(figure)),
      );
    return oneForEachFragment([...remarks, ...ofExtremes, ...ofNames, ...ofClasses])
      .filter(({ printed }) => !isRight(printed))
      .filter(({ printed }) => !said.some((each) => each.printed.includes(printed) || printed.includes(each.printed)))
      .map((remark) => findingOf(place, remark));
  });
  return [...ofFigures, ...withoutFigures];
}

/** So many digits are those of one figure. */
const DIGITS_OF_ONE = 4;

/** The sentence and those of its cell, as running text. */
function inRun(sentence: ToldSentence, sentences: readonly ToldSentence[]): [RunningSentence, RunningSentence[]] {
  const own = sentences.filter(({ at }) => at === sentence.at);
  const run = own.map(({ at, text, mentions }) => ({ place: { sheet: at.sheet.name, cell: at.cell }, text, mentions }));
  return [run[own.indexOf(sentence)] as RunningSentence, run];
}

/** What a figure that is an error should be: a sentence that counts by it may be right. */
function correctionOf({ severity, sheet, cell, expected }: Finding): [string, number][] {
  const reading = severity === "error" ? readNumber(expected) : null;
  return reading && isFigure(reading) && !isAmbiguous(reading) ? [[`${sheet}!${cell}`, doubleOf(reading)]] : [];
}

/** All figures of a cell, told once: with its first sentence. */
function mentionsFirstToldBy(sentence: ToldSentence, sentences: readonly ToldSentence[]): readonly Mention[] {
  const isFirst = sentences.find(({ at }) => at === sentence.at) === sentence;
  return isFirst ? mentionsOfCell(sentence, sentences) : [];
}

/** The figures of the sentence before it in its cell. */
function mentionsBefore(sentence: ToldSentence, sentences: readonly ToldSentence[]): Mention[] {
  const before = sentences[sentences.indexOf(sentence) - 1];
  return before?.at === sentence.at ? before.mentions : [];
}

const mentionsIn = new WeakMap<TextCell, readonly Mention[]>();

/** Put together once for each cell, since every way of telling asks for it. */
function mentionsOfCell({ at }: ToldSentence, sentences: readonly ToldSentence[]): readonly Mention[] {
  let mentions = mentionsIn.get(at);
  if (!mentions) {
    mentions = sentences.filter((each) => each.at === at).flatMap((each) => each.mentions);
    mentionsIn.set(at, mentions);
  }
  return mentions;
}

/** `Rp123.865,65 juta` as a table in millions prints it, where no list has the whole amount. */
const asPrintedIn =
  (lists: FigureLists) =>
  (mention: Mention): Mention => {
    const { figure } = mention;
    const { value, scale } = figure.reading;
    if (tellsDeepest(mention))
      return { ...mention, figure: { ...figure, reading: readingWith(figure.reading, { value: value.negated() }) } };
    if (scale === 1 || lists.holding([valueOf(figure)], 1).length > 0) return mention;
    const printed = { ...figure, reading: readingWith(figure.reading, { value: value.div(scale), scale: 1 }) };
    return lists.holding([valueOf(printed)], 1).length > 0 ? { ...mention, figure: printed } : mention;
  };

/** What two ways find wrong is wrong once. */
function oneForEachFragment(remarks: Remark[]): Remark[] {
  return remarks.filter(({ printed }, at) => remarks.findIndex((each) => each.printed === printed) === at);
}
