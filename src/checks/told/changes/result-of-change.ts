import { Decimal } from "../../../numbers/decimal";
import { directionBefore } from "../../../sentences/direction";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { namesRow, spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, valueOf } from "../told-value";
import { offBeside } from "../off-beside";

const FEWEST_DIGITS = 2;

/**
 * `korban luka berat naik 5 orang menjadi 41 orang` where the row of that name prints 41 and 46: it came to the one that is
 * so much more, and the figure is the one that it rose from.
 */
export function resultsOfChanges(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((result, at) => {
    const change = mentions[at - 1];
    const direction = change && !change.isCut ? directionBefore(change.lead) : null;
    if (!change || !direction || !result.isResult || result.isCut || change.figure.unit === "%") return [];
    if (change.figure.unit !== result.figure.unit || digitsOf(result.figure).length < FEWEST_DIGITS) return [];
    const [value, by] = [valueOf(result.figure), valueOf(change.figure)];
    const said = spelled(change.lead);
    const rows = places.at(value).filter(({ row }) => namesRow(said, row));
    const right = direction.isUp ? value + by : value - by;
    const before = direction.isUp ? value - by : value + by;
    const meant = rows.map((place) => otherIn(place, right));
    const isExplained = rows.some((place) => otherIn(place, before) !== null);
    const [first] = meant;
    if (!first || isExplained || meant.includes(null) || isSuspect(first)) return [];
    const expected = expectedText(result.figure, new Decimal(right));
    const place = placeOfPrinted(first);
    return [
      offBeside(
        {
          kind: "silang",
          printed: result.figure.text,
          of: change.figure.text,
          expected,
          place,
          trace: [`${place} = ${first.figure.reading.text.trim()}`],
          about: `hasil ${result.lead.slice(-40)}`,
        },
        words,
      ),
    ];
  });
}

const otherIn = ({ table, row, figure }: PrintedPlace, value: number): PrintedPlace | null =>
  figuresIn(table, row).find((each) => each.figure !== figure && valueOf(each.figure) === value) ?? null;
