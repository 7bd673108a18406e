import { Decimal } from "../../../numbers/decimal";
import { isDigitAway } from "../../../numbers/digit-slip";
import { formatNumber } from "../../../numbers/format-number";
import { yearsIn } from "../../../numbers/years-in";
import { directionBefore } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Figure } from "../../../tables/table";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { figuresDown, figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import type { ToldSentence } from "../told-sentence";
import { digitsOf, isSamePercent, maySay, valueOf } from "../told-value";
import { offBeside } from "../off-beside";

/** So many digits of a level, and of a percentage, are no chance together. */
const DIGITS_OF_LEVEL = 5;
const DIGITS_OF_GROWTH = 3;

/** `menjadi 15.030,25 gram`, `menjadi sebesar`: what it came to, right behind the percentage. */
const IS_RESULT = /^\s*menjadi\s+(?:sebesar\s+|sebanyak\s+)?(?:rp\.?\s*)?$/i;
/** `dari Rp10.163.742.000 pada tahun 2022`: what it changed from. */
const IS_BASE = /^\s*dari\s+(?:semula\s+|sebesar\s+|sebanyak\s+)?(?:rp\.?\s*)?$/i;

/** A figure of one year and that of the year beside it, the earlier one first. */
interface Years {
  place: PrintedPlace;
  earlier: Figure;
  later: Figure;
}

/**
 * `ganja menurun 12,99% menjadi 15.030,25 gram` and `tumbuh 61,44% dari Rp10.163.742.000`: the tables that print the level print that of
 * the year beside it too, and the percentage is of the wrong one of them, ten times too much, or a digit away.
 */
export function growthsOfYears(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((told, at) => {
    const level = mentions[at + 1];
    const direction = told.figure.unit === "%" && !told.isCut ? directionBefore(told.lead) : null;
    if (!level || !direction || level.isCut || level.figure.unit === "%") return [];
    const isResult = IS_RESULT.test(level.lead);
    if (!isResult && !(IS_BASE.test(level.lead) && yearsIn(level.behind).length === 1)) return [];
    if (digitsOf(level.figure).length < DIGITS_OF_LEVEL || digitsOf(told.figure).length < DIGITS_OF_GROWTH) return [];
    const pairs = places.at(valueOf(level.figure)).flatMap((place) => yearsOf(place, isResult));
    const [first] = pairs;
    if (!first || !pairs.every((each) => isSamePercent(growthOf(each), growthOf(first)))) return [];
    const growth = growthOf(first);
    const right = Math.abs(growth);
    if (growth === 0 || growth > 0 !== direction.isUp || maySay(told.figure, right)) return [];
    if (!isKnownMistake(told, first, isResult)) return [];
    if (pairs.some(({ place, earlier, later }) => [earlier, later].some((figure) => isSuspect({ ...place, figure }))))
      return [];
    const expected = expectedText(told.figure, new Decimal(right));
    const place = placeOfPrinted({ ...first.place, figure: isResult ? first.earlier : first.later });
    return [
      offBeside(
        {
          kind: "silang",
          printed: told.figure.text,
          of: level.figure.text,
          expected,
          place,
          trace: [
            `(${first.later.cell} − ${first.earlier.cell}) / ${first.earlier.cell} × 100 = ${first.later.reading.text.trim()} / ${first.earlier.reading.text.trim()}`,
          ],
          about: `pertumbuhan ${told.lead.slice(-40)}`,
        },
        words,
      ),
    ];
  });
}

const growthOf = ({ earlier, later }: Years) => ((valueOf(later) - valueOf(earlier)) / valueOf(earlier)) * 100;

/** In the column or in the row of the year beside it, under the same name. */
function yearsOf(place: PrintedPlace, isResult: boolean): Years[] {
  const { table, row, column, figure } = place;
  const other = (words: string): string | null => {
    const [year, ...more] = yearsIn(words);
    return year === undefined || more.length > 0
      ? null
      : words.replace(year, String(Number(year) + (isResult ? -1 : 1)));
  };
  const header = other(column.header);
  const label = other(row.label);
  const beside = header === null ? [] : table.columns.filter((each) => each.header === header);
  const below = label === null ? [] : table.rows.filter((each) => each.label === label);
  const found = [
    ...beside.flatMap((each) => table.figureAt(row, each) ?? []),
    ...below.flatMap((each) => table.figureAt(each, column) ?? []),
  ];
  return found.flatMap((each) => {
    const [earlier, later] = isResult ? [each, figure] : [figure, each];
    return valueOf(earlier) > 0 && valueOf(later) > 0 ? [{ place, earlier, later }] : [];
  });
}

function isKnownMistake({ figure }: Mention, years: Years, isResult: boolean): boolean {
  const right = Math.abs(growthOf(years));
  const ofLater = (Math.abs(valueOf(years.later) - valueOf(years.earlier)) / valueOf(years.later)) * 100;
  const shown = formatNumber(new Decimal(right), figure.reading.decimals).replace(/\D/g, "");
  return (
    maySay(figure, right * 10) ||
    maySay(figure, right / 10) ||
    isDigitAway(digitsOf(figure), shown) ||
    // Some divide by what it came to, where the base is not named and the table does not say it either.
    (maySay(figure, ofLater) && (!isResult || isGrowthPrinted(years)))
  );
}

/** The table prints the growth itself, beside the two or below them. */
function isGrowthPrinted({ place: { table, row, column }, ...years }: Years): boolean {
  const right = Math.abs(growthOf({ place: { table, row, column, figure: years.later }, ...years }));
  return [...figuresIn(table, row).map(({ figure }) => figure), ...figuresDown(table, column)].some(
    (each) =>
      each.reading.decimals > 0 &&
      digitsOf(each).length >= DIGITS_OF_GROWTH &&
      maySay(each, right * Math.sign(valueOf(each))),
  );
}
