import { withoutYears, yearsIn } from "../../../numbers/years-in";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Column } from "../../../tables/table";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { rowNamedLast } from "../figure-of-another-row";
import { figuresDown, figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import type { ToldSentence } from "../told-sentence";
import { digitsOf, maySay, shownValueOf, valueOf } from "../told-value";
import { offBeside } from "../off-beside";

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
    return [remark(told, first.figure.text, right, words)];
  });
}

/** What is told with a figure of the year before: it says which year is meant by itself. */
const OF_EARLIER = /\b(?:sebelum\w*|lalu|semula|dari|naik|turun|meningkat|menurun|target|akhir)\b[^,;.]*$/i;

/**
 * `tahun 2024 … Pertanian 26,13%, diikuti Industri 17,74%`, where the row of Industri prints 17,77 below 2024 and 17,74 below 2023,
 * and `dibandingkan tahun 2023 sebesar 93,63%` of a row that prints that below 2022: nothing else prints what is told.
 */
export function figuresOfAnotherYear(
  sentence: ToldSentence,
  ofCell: readonly Mention[],
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  const { mentions } = sentence;
  const years = new Set(yearsIn(sentence.text));
  return mentions.flatMap((told) => {
    const own = OF_YEAR.exec(told.lead)?.[1];
    const year = own ?? (years.size === 1 && !OF_EARLIER.test(told.lead) ? [...years][0] : undefined);
    if (year === undefined || told.isCut || digitsOf(told.figure).length < FEWEST_DIGITS) return [];
    if (told.figure.reading.scale !== 1 || told.isResult) return [];
    const printed = places.at(valueOf(told.figure));
    const others = ofCell.filter(
      (each) => each.figure !== told.figure && digitsOf(each.figure).length >= FEWEST_DIGITS,
    );
    const meant = printed.flatMap((place) => {
      const right = inYear(place, year);
      if (!right || maySay(told.figure, valueOf(right.figure), { decimals: told.figure.reading.decimals, scale: 1 }))
        return [];
      const isTold = others.some(({ figure }) => shownValueOf(right.figure) === valueOf(figure));
      return !isTold && isRowMeant(told, right, place, others, own !== undefined) ? [right] : [];
    });
    const [right] = meant;
    if (!right || meant.length < printed.length || meant.some(isSuspect) || printed.some(isSuspect)) return [];
    if (new Set(meant.map(({ figure }) => shownValueOf(figure))).size > 1) return [];
    const [first] = others;
    return [remark(told, first?.figure.text ?? year, right, words)];
  });
}

/** What the header says but for the year and the marks of its note. */
const kindOf = ({ header }: Column) => withoutYears(header).replace(/[*()\s]/g, "");

/** The figure of the same kind below that year, in a row that prints this one below another. */
function inYear({ table, row, column }: PrintedPlace, year: string): PrintedPlace | null {
  const [own, ...more] = yearsIn(column.header);
  if (own === undefined || own === year || more.length > 0) return null;
  const alike = figuresIn(table, row).filter(
    (each) => isOfYear(each.column.header, year) && kindOf(each.column) === kindOf(column),
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** Two others of the sentence stand in the row, or its name right before the figure and another one in the column. */
function isRowMeant(
  told: Mention,
  right: PrintedPlace,
  { row, table }: PrintedPlace,
  others: readonly Mention[],
  isYearTold: boolean,
): boolean {
  const isAmong = (figures: readonly Pick<PrintedPlace["figure"], "reading">[]) =>
    others.filter(({ figure }) => figures.some((each) => shownValueOf(each) === valueOf(figure))).length;
  if (isYearTold && isAmong(figuresIn(table, row).map(({ figure }) => figure)) >= FEWEST_OTHERS) return true;
  return rowNamedLast(table, told.lead) === row && isAmong(figuresDown(table, right.column)) > 0;
}

const isOfYear = (header: string, year: string) => {
  const [own, ...more] = yearsIn(header);
  return own === year && more.length === 0;
};

/** Told beside another figure of the row, or of the year. */
function remark(told: Mention, beside: string, right: PrintedPlace, words: NarrativeStrings): Remark {
  const expected = expectedText(told.figure, right.figure.reading.value);
  const place = placeOfPrinted(right);
  return offBeside(
    {
      kind: "silang",
      printed: told.figure.text,
      of: beside,
      expected,
      place,
      trace: [`${place} = ${right.figure.reading.text.trim()}`],
      about: `tahun ${told.lead.slice(-40)}`,
    },
    words,
  );
}
