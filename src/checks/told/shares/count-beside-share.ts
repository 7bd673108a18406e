import { isDigitOff } from "../../../numbers/digit-slip";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { rowNamedLast } from "../figure-of-another-row";
import { figuresDown, figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { isExplainedBy } from "../slips/explained-by-figures";
import type { ToldSentence } from "../told-sentence";
import { digitsOf, maySay, shownValueOf, valueOf } from "../told-value";
import type { Table } from "../../../tables/table";
import { SHARE_OF_ROW } from "./share-of-named-row";
import { offBeside } from "../off-beside";

/** Fewer digits are the share of many rows. */
const FEWEST_DIGITS = 3;

/**
 * `Cuti bersyarat sebanyak 67 SK (61,79%)` where the row of that name prints 76, of which 61,79% is the share in its column: the
 * percentage is right, and the count is a slip of the hand away.
 */
export function countsBesideShares(
  { mentions }: ToldSentence,
  tables: readonly Table[],
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((percent, at) => {
    const part = mentions[at - 1];
    if (!part || !isPair(part, percent)) return [];
    const meant = tables.flatMap((table) => meantIn(table, part, percent));
    const [first] = meant;
    if (!first || meant.some((each) => valueOf(each.figure) !== valueOf(first.figure) || isSuspect(each))) return [];
    const known = places.figuresOfName(first.row);
    const others = mentions.filter((each) => each !== part).map(({ figure }) => figure);
    if (known.some((each) => maySay(part.figure, valueOf(each))) || isExplainedBy(part.figure, others)) return [];
    const expected = expectedText(part.figure, first.figure.reading.value);
    const place = placeOfPrinted(first);
    return [
      offBeside(
        {
          rule: SHARE_OF_ROW,
          kind: "silang",
          printed: part.figure.text,
          of: percent.figure.text,
          expected,
          place,
          trace: [`${place}: ${first.row.label} = ${first.figure.reading.text.trim()}`],
          about: `jumlah ${part.lead.slice(-40)}`,
        },
        words,
      ),
    ];
  });
}

const isPair = (part: Mention, percent: Mention) =>
  percent.isJoined &&
  percent.figure.unit === "%" &&
  part.figure.unit !== "%" &&
  part.figure.reading.scale === 1 &&
  ![part, percent].some(({ isCut }) => isCut) &&
  digitsOf(percent.figure).length >= FEWEST_DIGITS;

/** The figures of the row that is named, of which the percentage is the share of a larger one in their column, and what is told a slip. */
function meantIn(table: Table, { figure, lead }: Mention, percent: Mention): PrintedPlace[] {
  const row = rowNamedLast(table, lead);
  if (row?.kind !== "data") return [];
  return figuresIn(table, row).filter((place) => {
    const value = shownValueOf(place.figure);
    return (
      value > 0 &&
      isSlip({ figure }, place) &&
      figuresDown(table, place.column).some(
        (whole) => valueOf(whole) > value && maySay(percent.figure, (value / valueOf(whole)) * 100),
      )
    );
  });
}

/** A digit away, or ten times too much or too little and rounded again. */
function isSlip({ figure }: Pick<Mention, "figure">, place: PrintedPlace): boolean {
  const { decimals } = figure.reading;
  const value = shownValueOf(place.figure);
  const isAlike = place.figure.reading.decimals === decimals;
  const isDigit = isAlike && digitsOf(figure).length > 1 && isDigitOff(digitsOf(figure), digitsOf(place.figure));
  const isTenTimes =
    digitsOf(figure).length >= FEWEST_DIGITS && [10, 0.1].some((factor) => maySay(figure, value * factor));
  return isDigit || isTenTimes;
}
