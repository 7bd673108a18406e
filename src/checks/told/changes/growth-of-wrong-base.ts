import { Decimal } from "../../../numbers/decimal";
import { yearsIn } from "../../../numbers/years-in";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Figure } from "../../../tables/table";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import type { ToldSentence } from "../told-sentence";
import { digitsOf, maySay, valueOf } from "../told-value";
import { changeIn, nextYear, type Pair, rowsAfter, toldIn, traceOf } from "./change-since-told-level";
import { offBeside } from "../off-beside";

/** So many digits of a level, and of a percentage, are no chance together. */
const DIGITS_OF_LEVEL = 5;
const DIGITS_OF_GROWTH = 3;

/**
 * `meningkat 40,03 persen dibanding tahun 2023 yang berjumlah 1.008,80` where the table prints what it came to in the next year:
 * the percentage is of that, and not of what it rose from.
 */
export function growthsOfWrongBase(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  const told = toldIn(mentions);
  if (!told || told.change.figure.unit !== "%") return [];
  const { level, since, change, direction } = told;
  if (digitsOf(level.figure).length < DIGITS_OF_LEVEL || digitsOf(change.figure).length < DIGITS_OF_GROWTH) return [];
  const pairs = places
    .at(valueOf(level.figure))
    .flatMap((place) => nextYearOf(place, since).map((later): Pair => ({ place, later })));
  const grown = (pair: Pair) => (changeIn(pair) / valueOf(pair.place.figure)) * 100;
  const off = pairs.filter(
    (pair) =>
      changeIn(pair) > 0 === direction.isUp &&
      maySay(change.figure, (Math.abs(changeIn(pair)) / Math.abs(valueOf(pair.later))) * 100),
  );
  const [first] = off;
  const isTold = pairs.some((pair) => maySay(change.figure, Math.abs(grown(pair))));
  if (!first || isTold || off.some((pair) => grown(pair) !== grown(first))) return [];
  if (off.some((pair) => isSuspect(pair.place) || isSuspect({ ...pair.place, figure: pair.later }))) return [];
  const expected = expectedText(change.figure, new Decimal(Math.abs(grown(first))));
  const place = placeOfPrinted({ ...first.place, figure: first.later });
  return [
    offBeside(
      {
        kind: "silang",
        printed: change.figure.text,
        of: level.figure.text,
        expected,
        place,
        trace: traceOf(first),
        about: `pertumbuhan ${change.lead.slice(-40)}`,
      },
      words,
    ),
  ];
}

/** What the table prints for the year behind, in the column or in the row of the same name. */
function nextYearOf({ table, row, column }: PrintedPlace, since: string): Figure[] {
  const beside = table.columns.filter(
    ({ header }) => yearsIn(column.header).length === 1 && header === column.header.replace(since, nextYear(since)),
  );
  return [
    ...beside.flatMap((each) => (each === column ? [] : (table.figureAt(row, each) ?? []))),
    ...rowsAfter(table, row, since).flatMap((each) => table.figureAt(each, column) ?? []),
  ];
}
