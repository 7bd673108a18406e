import type { Decimal } from "../../numbers/decimal";
import { withoutYears, yearsIn } from "../../numbers/years-in";
import { comparisonBefore, type Direction, directionBefore } from "../../sentences/direction";
import type { Mention } from "../../sentences/mention";
import type { NarrativeStrings } from "../../strings/narrative";
import type { Figure } from "../../tables/table";
import { expectedText } from "../narrative/expectation";
import type { Remark } from "../narrative/remark";
import { DIRECTION_OF_PRINTED } from "./direction-of-printed";
import { BESIDE_PRINTED } from "./figure-beside-printed";
import { figuresDown, figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "./printed-places";
import { spelled, type ToldSentence } from "./told-sentence";
import { digitsOf, maySay, valueOf } from "./told-value";

/** Smaller counts are the same in many rows. */
const FEWEST_DIGITS = 2;

/** So many digits of a figure and its change together are no chance, whatever row they stand in. */
const DIGITS_OF_PAIR = 5;

/** So many words of the row, its column and its title the sentence says too. */
const FEWEST_WORDS = 2;

/** `dibandingkan tahun 2023.`, `dari tahun sebelumnya,`: and no figure of that year behind it. */
const SINCE =
  /^\s*(?:[a-z]+\s+){0,2}?(?:(?:di)?banding(?:kan)?|jika dibandingkan|dari(?:pada)?)\s+(?:dengan\s+)?(?:(?:realisasi|capaian|kondisi|jumlah|pada|di)\s+)*tahun\s+(?:(20\d\d)|lalu|sebelumnya)\s*(?:[,.;:)]|$)/i;

/** A change told of a figure since another year: `120 laporan pada tahun 2024, lebih banyak 18 laporan dibandingkan tahun 2023`. */
interface ToldChange {
  of: Mention;
  change: Mention;
  direction: Direction;
  year: string;
  since: string;
}

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
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return sentence.mentions.flatMap((_mention, at) => {
    const told = toldChange(sentence.mentions, at);
    if (!told || digitsOf(told.of.figure).length < FEWEST_DIGITS) return [];
    const pairs = places.at(valueOf(told.of.figure)).flatMap((place) => pairsOf(place, told));
    const isDoubtful = pairs.some(({ place, before }) => isSuspect(place) || isSuspect({ ...place, figure: before }));
    if (pairs.length === 0 || isDoubtful) return [];
    const fitting = pairs.filter((pair) => maySay(told.change.figure, Math.abs(changeIn(pair)), pair.before.reading));
    return fitting.length > 0 ? offDirection(sentence, told, fitting, words) : offAmount(sentence, told, pairs, words);
  });
}

function toldChange(mentions: Mention[], at: number): ToldChange | null {
  const change = mentions[at];
  const before = mentions[at - 1];
  const of = before?.isJoined ? mentions[at - 2] : before;
  if (!change || !of || change.isCut || of.isCut || change.isResult || !isOfOneKind(of, change)) return null;
  const direction = directionBefore(change.lead) ?? comparisonBefore(change.lead);
  const said = SINCE.exec(change.behind);
  const [year, ...others] = yearsIn(
    mentions
      .slice(0, at + 1)
      .map(({ lead }) => lead)
      .join(" "),
  );
  if (!direction || !said || year === undefined || others.length > 0) return null;
  const since = said[1] ?? String(Number(year) - 1);
  return Number(since) < Number(year) ? { of, change, direction, year, since } : null;
}

const isOfOneKind = (of: Mention, change: Mention) =>
  change.figure.unit !== "%" &&
  (of.figure.unit === change.figure.unit || change.figure.unit === "Poin") &&
  change.figure.unit !== null;

const changeIn = ({ place, before }: YearPair) => valueOf(place.figure) - valueOf(before);

/** The column of the other year under the same name, or the row of the other year. */
function pairsOf(place: PrintedPlace, { year, since }: ToldChange): YearPair[] {
  const { table, row, column } = place;
  const beside = table.columns.flatMap((other) => {
    const isOther = isOf(column.header, year) && other.header === column.header.replace(year, since);
    return (isOther && table.figureAt(row, other)) || [];
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

function offDirection(
  sentence: ToldSentence,
  { of, direction, change }: ToldChange,
  fitting: YearPair[],
  words: NarrativeStrings,
): Remark[] {
  const isOpposed = (pair: YearPair) => changeIn(pair) !== 0 && changeIn(pair) > 0 !== direction.isUp;
  const [first] = fitting;
  const isLong = digitsOf(of.figure).length + digitsOf(change.figure).length >= DIGITS_OF_PAIR;
  const isMeant = ({ place }: YearPair) => isSpokenOf(sentence, place) && (isLong || isNamed(sentence, place));
  if (!first || !fitting.every((pair) => isOpposed(pair) && isMeant(pair))) return [];
  const { place, before } = first;
  const say = direction.isUp ? words.naik : words.turun;
  return [
    {
      rule: DIRECTION_OF_PRINTED,
      kind: "selisih",
      severity: "error",
      printed: direction.text,
      expected: direction.isUp ? "turun" : "naik",
      explanation: say(direction.text, before.reading.text.trim(), place.figure.reading.text.trim()),
      trace: traceOf(first),
      source: placeOfPrinted(place),
      about: `arah ${change.lead.slice(-40)}`,
    },
  ];
}

function offAmount(
  sentence: ToldSentence,
  { of, change }: ToldChange,
  pairs: YearPair[],
  words: NarrativeStrings,
): Remark[] {
  const [first] = pairs;
  if (!first || !pairs.every((pair) => changeIn(pair) === changeIn(first))) return [];
  const isMeant = ({ place }: YearPair) => isSpokenOf(sentence, place) && isNamed(sentence, place);
  if (!pairs.every(isMeant) || isExplained(sentence, of, change, pairs)) return [];
  const { place } = first;
  const right = valueDifference(first).abs();
  const expected = expectedText(change.figure, right);
  return [
    {
      rule: BESIDE_PRINTED,
      kind: "silang",
      severity: "error",
      printed: change.figure.text,
      expected,
      explanation: words.besidePrinted(change.figure.text, of.figure.text, expected, placeOfPrinted(place)),
      trace: traceOf(first),
      source: placeOfPrinted(place),
      about: `perubahan ${change.lead.slice(-40)}`,
    },
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

const COMMON = new Set(
  "tabel tahun jumlah total nilai realisasi target capaian data rata persen yang dengan".split(" "),
);

/** The words of a name that tell it from others, without the years. */
const tellingWords = (name: string): string[] => [
  ...new Set(
    withoutYears(spelled(name))
      .split(" ")
      .filter((word) => word.length > 3 && !COMMON.has(word)),
  ),
];

const wordsSaid = ({ spelled: said }: ToldSentence, words: string[]) =>
  words.filter((word) => said.includes(` ${word} `)).length;

/** The sentence says words of the table, the row or the column. */
const isSpokenOf = (sentence: ToldSentence, { table, row, column }: PrintedPlace) =>
  wordsSaid(sentence, tellingWords([...table.title, row.label, column.header].join(" "))) >= FEWEST_WORDS;

/** It says most words of the row; where that is only a year, one of the column at least. */
function isNamed(sentence: ToldSentence, { row, column }: PrintedPlace): boolean {
  const ofRow = tellingWords(row.label);
  if (ofRow.length > 0) return wordsSaid(sentence, ofRow) * 2 > ofRow.length;
  return wordsSaid(sentence, tellingWords(column.header)) > 0;
}
