import { withoutYears, yearsIn } from "../../../numbers/years-in";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { BESIDE_PRINTED } from "../figure-beside-printed";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import type { ToldSentence } from "../told-sentence";
import { digitsOf, maySay, shownValueOf, valueOf } from "../told-value";

/** `daripada tahun 2023 (17,14%)`: the year right before its figure. */
const OF_YEAR = /\btahun\s+(20\d\d)\s*(?:\(|sebesar|sebanyak|yaitu|yakni|mencapai)\s*(?:sebesar\s*)?$/i;

/** Fewer digits stand in many rows. */
const FEWEST_DIGITS = 3;
const FEWEST_OTHERS = 2;

/**
 * `21,62% lebih tinggi daripada tahun 2023 (71,14%) maupun tahun 2022 (12,90%)` where one row prints 12,90, 17,14 and 21,62 below
 * these years: two of the three show the row, and the year the column.
 */
export function yearsInRows(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((told) => {
    const [, year] = OF_YEAR.exec(told.lead) ?? [];
    if (year === undefined || told.isCut || told.figure.reading.scale !== 1) return [];
    // Printed anywhere, it may be of something else.
    if (places.at(valueOf(told.figure)).length > 0) return [];
    const others = mentions.filter(
      (each) =>
        each !== told &&
        !each.isCut &&
        each.figure.unit === told.figure.unit &&
        digitsOf(each.figure).length >= FEWEST_DIGITS,
    );
    const [first] = others;
    if (!first || others.length < FEWEST_OTHERS) return [];
    const rows = others
      .flatMap(({ figure }) => places.at(valueOf(figure)))
      .filter(
        ({ table, row }, at, all) =>
          all.findIndex((each) => each.row === row) === at &&
          others.filter(({ figure }) =>
            figuresIn(table, row).some((each) => shownValueOf(each.figure) === valueOf(figure)),
          ).length >= FEWEST_OTHERS,
      );
    const standing = rows.flatMap(({ table, row }) => figuresIn(table, row));
    // Told of the row at all, it may be meant of another year.
    if (standing.some(({ figure }) => maySay(told.figure, valueOf(figure), figure.reading))) return [];
    const kinds = new Set(
      standing
        .filter(({ figure }) => others.some((each) => valueOf(each.figure) === shownValueOf(figure)))
        .map(({ column }) => withoutYears(column.header)),
    );
    const meant = standing.filter(
      ({ column }) => isOfYear(column.header, year) && kinds.has(withoutYears(column.header)),
    );
    const [right] = meant;
    if (!right || meant.some((each) => valueOf(each.figure) !== valueOf(right.figure)) || meant.some(isSuspect))
      return [];
    if (right.figure.reading.decimals !== told.figure.reading.decimals) return [];
    const expected = expectedText(told.figure, right.figure.reading.value);
    const place = placeOfPrinted(right);
    return [
      {
        rule: BESIDE_PRINTED,
        kind: "silang" as const,
        severity: "error" as const,
        printed: told.figure.text,
        expected,
        explanation: words.besidePrinted(told.figure.text, first.figure.text, expected, place),
        trace: [`${place} = ${right.figure.reading.text.trim()}`],
        source: place,
        about: `tahun ${told.lead.slice(-40)}`,
      },
    ];
  });
}

const isOfYear = (header: string, year: string) => {
  const [own, ...more] = yearsIn(header);
  return own === year && more.length === 0;
};
