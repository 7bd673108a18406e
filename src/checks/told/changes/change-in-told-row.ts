import { Decimal } from "../../../numbers/decimal";
import { withoutYears, yearsIn } from "../../../numbers/years-in";
import { comparisonBefore, type Direction, directionBefore } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Figure } from "../../../tables/table";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { offBeside } from "../off-beside";
import { placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, maySay, valueOf } from "../told-value";
import { offDirection } from "./off-direction";

/** Fewer digits of a level stand in many rows, and of a change between many of them. */
const DIGITS_OF_LEVEL = 3;
const DIGITS_OF_CHANGE = 2;
const MOST_PLACES = 6;

/** `dibandingkan tahun 2024`, `dari tahun sebelumnya`, right behind the change. */
const SINCE =
  /^\s*(?:[a-z]+\s+){0,2}?(?:(?:di)?banding(?:kan)?|dari(?:pada)?|terhadap)\s+(?:dengan\s+)?(?:(?:realisasi|capaian|kondisi|nilai|akhir|pada)\s+)*tahun\s+(?:(20\d\d)|lalu|sebelumnya)/i;

/** A level that the text tells, with what its row or column prints for an earlier year. */
interface Since {
  place: PrintedPlace;
  before: Figure;
  year: string;
  since: string;
}

/**
 * `Indeks sebesar 81,00 atau 98,18% dari target 82,50. Nilai ini naik 0,64 poin dibandingkan tahun 2024`: the row of 81,00 prints
 * 81,64 for that year. Or the amount is the change since another year of that row.
 */
export function changesInToldRows(
  { mentions }: ToldSentence,
  ofCell: readonly Mention[],
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((change): Remark[] => {
    const direction = directionBefore(change.lead) ?? comparisonBefore(change.lead);
    const said = SINCE.exec(change.behind);
    const { figure, isCut, isResult } = change;
    if (!direction || !said || isCut || isResult || significant(figure) < DIGITS_OF_CHANGE) return [];
    const levels = ofCell.slice(0, ofCell.indexOf(change)).filter((level) => isLevelOf(level, change));
    const known = levels.flatMap((level) => sinceOf(level, places));
    const ofYear = known.filter(({ year, since }) => since === (said[1] ?? String(Number(year) - 1)));
    if (known.some(({ place, before }) => isSuspect(place) || isSuspect({ ...place, figure: before }))) return [];
    const fitting = ofYear.filter((each) => maySay(figure, Math.abs(apart(each)), each.before.reading));
    return fitting.length > 0
      ? directionOff(change, direction, fitting, words)
      : offAmount(change, direction, known, ofYear, words);
  });
}

const apart = ({ place, before }: Since) => valueOf(place.figure) - valueOf(before);

const significant = (figure: Mention["figure"]) => digitsOf(figure).replace(/^0+/, "").length;

/** Told in the same unit, or a change in points. */
function isLevelOf({ figure, isCut, measure }: Mention, change: Mention): boolean {
  const isOfUnit = figure.unit === change.figure.unit || change.figure.unit === "Poin";
  const isTelling = digitsOf(figure).length >= DIGITS_OF_LEVEL && measure !== "target";
  return !isCut && isOfUnit && isTelling && change.figure.unit !== "%";
}

/** What the row, or the column, of the level prints for earlier years under the same name. */
function sinceOf({ figure }: Mention, places: PrintedPlaces): Since[] {
  const known = places.at(valueOf(figure));
  if (known.length > MOST_PLACES) return [];
  return known.flatMap((place) => {
    const { table, row, column } = place;
    const beside = table.columns.flatMap((other) => {
      const figure = other === column ? null : table.figureAt(row, other);
      return figure ? earlier(place, figure, column.header, other.header) : [];
    });
    const below = table.rows.flatMap((other) => {
      const figure = other === row ? null : table.figureAt(other, column);
      return figure ? earlier(place, figure, row.label, other.label) : [];
    });
    return [...beside, ...below];
  });
}

function earlier(place: PrintedPlace, before: Figure, own: string, other: string): Since[] {
  const [year, ...more] = yearsIn(own);
  const [since, ...others] = yearsIn(other);
  if (year === undefined || since === undefined || more.length + others.length > 0) return [];
  const isSame = measureOf(own) === measureOf(other);
  return isSame && since < year ? [{ place, before, year, since }] : [];
}

/** `Tahun 2024 / Realisasi` and `Realisasi 2025`. */
const measureOf = (header: string) => spelled(withoutYears(header).replace(/\btahun\b/gi, " "));

function directionOff(
  change: Mention,
  direction: Direction,
  fitting: readonly Since[],
  words: NarrativeStrings,
): Remark[] {
  const [first] = fitting;
  if (!first || fitting.some((each) => apart(each) === 0 || apart(each) > 0 === direction.isUp)) return [];
  const { place, before } = first;
  const told = {
    trace: [`${place.figure.cell} − ${before.cell} = ${change.figure.text}`],
    source: placeOfPrinted(place),
  };
  return [offDirection(direction, change, [before, place.figure], told, words)];
}

/** The amount is that of another year of the same line, and of the year that is named it is another. */
function offAmount(
  { figure, lead }: Mention,
  direction: Direction,
  known: readonly Since[],
  ofYear: readonly Since[],
  words: NarrativeStrings,
): Remark[] {
  const isCopied = (each: Since) =>
    apart(each) > 0 === direction.isUp && maySay(figure, Math.abs(apart(each)), each.before.reading);
  const [first] = ofYear;
  const isOfLine = ofYear.every(({ place }) => known.some((each) => each.place === place && isCopied(each)));
  if (!first || !isOfLine || ofYear.some((each) => apart(each) !== apart(first))) return [];
  if (apart(first) === 0 || apart(first) > 0 !== direction.isUp) return [];
  const expected = expectedText(figure, new Decimal(Math.abs(apart(first))));
  const place = placeOfPrinted(first.place);
  return [
    offBeside(
      {
        kind: "silang",
        printed: figure.text,
        of: first.place.figure.reading.text.trim(),
        expected,
        place,
        trace: [`${place} − ${first.before.cell} = ${expected}`],
        about: `perubahan ${lead.slice(-40)}`,
      },
      words,
    ),
  ];
}
