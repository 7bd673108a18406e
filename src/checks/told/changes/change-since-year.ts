import type { Decimal } from "../../../numbers/decimal";
import { digitSlip } from "../../../numbers/digit-slip";
import { withoutYears, yearsIn } from "../../../numbers/years-in";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Figure } from "../../../tables/table";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { offDirection } from "./off-direction";
import { figuresDown, figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { spelled, type ToldSentence } from "../told-sentence";
import { type ToldSinceYear, toldSinceYear } from "./told-since-year";
import { digitsOf, maySay, valueOf } from "../told-value";
import { isNamed, isNamedWholly, isSpokenOf } from "../words-of-place";
import { offBeside } from "../off-beside";

/** Smaller counts are the same in many rows. */
const FEWEST_DIGITS = 2;

/** So many digits of a figure and its change together are no chance, whatever row they stand in. */
const DIGITS_OF_PAIR = 5;

/** Where a table prints the figure of the year, and what it prints for the other year. */
interface YearPair {
  place: PrintedPlace;
  before: Figure;
}

/**
 * How much a figure changed since another year, where the table that prints the figure prints that of the other year too:
 * the amount and the word before it must fit the two.
 */
export function changesSinceYear(
  sentence: ToldSentence,
  before: readonly Mention[],
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return sentence.mentions.flatMap((_mention, at) => {
    const told = toldSinceYear(sentence.mentions, at, before);
    if (!told) return [];
    const all = places.at(valueOf(told.of.figure)).flatMap((place) => pairsOf(place, told));
    // One digit stands in many rows: the sentence has to say the whole name of its own.
    const isShort = digitsOf(told.of.figure).length < FEWEST_DIGITS;
    const pairs = isShort ? all.filter(({ place }) => isNamedWholly(sentence, place)) : all;
    const isDoubtful = pairs.some(({ place, before }) => isSuspect(place) || isSuspect({ ...place, figure: before }));
    if (pairs.length === 0 || isDoubtful) return [];
    const fitting = pairs.filter((pair) => maySayChange(told, pair));
    if (fitting.length > 0) return directionOff(sentence, told, fitting, words);
    return isShort || told.isAssumed || told.change.figure.unit === "%" ? [] : offAmount(sentence, told, pairs, words);
  });
}

const changeIn = ({ place, before }: YearPair) => valueOf(place.figure) - valueOf(before);

/** As an amount, or in percent of the other year. */
function maySayChange({ of, change }: ToldSinceYear, pair: YearPair): boolean {
  const apart = Math.abs(changeIn(pair));
  const isPercent = change.figure.unit === "%" && of.figure.unit !== "%";
  const base = valueOf(pair.before);
  if (isPercent) return base > 0 && maySay(change.figure, (apart / base) * 100);
  return maySay(change.figure, apart, pair.before.reading);
}

/** The column of the other year under the same name, or the row of the other year. */
function pairsOf(place: PrintedPlace, { year, since }: ToldSinceYear): YearPair[] {
  const { table, row, column } = place;
  const beside = table.columns.flatMap((other) => {
    const isOther = isOf(column.header, year) && other.header === column.header.replace(year, since);
    // `Realisasi (Rp)` beside `Realisasi 2021 (Rp)`: only the other year is named.
    const isUnnamed = isOf(other.header, since) && spelled(withoutYears(other.header)) === spelled(column.header);
    return ((isOther || isUnnamed) && table.figureAt(row, other)) || [];
  });
  const below = table.rows.flatMap((other) => {
    const isOther = isOf(row.label, year) && other.label === row.label.replace(year, since);
    return (isOther && table.figureAt(other, column)) || [];
  });
  return [...beside, ...below].map((before) => ({ place, before }));
}

const isOf = (words: string, year: string) => {
  const years = yearsIn(words);
  return years.length === 1 && years[0] === year;
};

function directionOff(
  sentence: ToldSentence,
  { of, direction, change }: ToldSinceYear,
  fitting: YearPair[],
  words: NarrativeStrings,
): Remark[] {
  const isOpposed = (pair: YearPair) => changeIn(pair) !== 0 && changeIn(pair) > 0 !== direction.isUp;
  const [first] = fitting;
  const digits = digitsOf(of.figure).length + digitsOf(change.figure).length;
  const isMeant = ({ place }: YearPair) =>
    isKnownAgain(of) ||
    (digits >= DIGITS_OF_ONE && isSpokenOf(sentence, place, 1)) ||
    (isSpokenOf(sentence, place) && (digits >= DIGITS_OF_PAIR || isNamed(sentence, place)));
  if (!first || !fitting.every((pair) => isOpposed(pair) && isMeant(pair))) return [];
  const { place, before } = first;
  const told = { trace: traceOf(first), source: placeOfPrinted(place) };
  return [offDirection(direction, change, [before, place.figure], told, words)];
}

function offAmount(
  sentence: ToldSentence,
  { of, change }: ToldSinceYear,
  pairs: YearPair[],
  words: NarrativeStrings,
): Remark[] {
  const [first] = pairs;
  if (!first || !pairs.every((pair) => changeIn(pair) === changeIn(first))) return [];
  const right = valueDifference(first).abs();
  const expected = expectedText(change.figure, right);
  const isSlip = digitSlip(digitsOf(change.figure), expected.replace(/\D/g, "")) !== null;
  const isMeant = ({ place }: YearPair) =>
    (isKnownAgain(of) && isSlip) || (isSpokenOf(sentence, place) && isNamed(sentence, place));
  if (!pairs.every(isMeant) || isExplained(sentence, of, change, pairs)) return [];
  const { place } = first;
  return [
    offBeside(
      {
        kind: "silang",
        printed: change.figure.text,
        of: of.figure.text,
        expected,
        place: placeOfPrinted(place),
        trace: traceOf(first),
        about: `perubahan ${change.lead.slice(-40)}`,
      },
      words,
    ),
  ];
}

const valueDifference = ({ place, before }: YearPair): Decimal =>
  place.figure.reading.value.minus(before.reading.value);

const traceOf = (pair: YearPair): string[] => [
  `${pair.place.figure.cell} − ${pair.before.cell} = ${pair.place.figure.reading.text.trim()} − ${pair.before.reading.text.trim()}`,
];

/** Any other figure of the row or the column may be what the change was reckoned from. */
function isExplained({ mentions }: ToldSentence, of: Mention, change: Mention, pairs: YearPair[]): boolean {
  const near = pairs.flatMap(({ place: { table, row, column } }) => [
    ...figuresIn(table, row).map(({ figure }) => figure),
    ...figuresDown(table, column),
  ]);
  const others = [...near, ...mentions.flatMap((each) => (each === change ? [] : [each.figure]))];
  return others.some((each) =>
    [valueOf(each), Math.abs(valueOf(of.figure) - valueOf(each))].some((value) =>
      maySay(change.figure, value, each.reading),
    ),
  );
}

/** So many digits are those of one figure. */
const DIGITS_OF_ONE = 7;
const isKnownAgain = ({ figure }: Mention) => digitsOf(figure).length >= DIGITS_OF_ONE;
