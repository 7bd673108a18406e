import { Decimal } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { monthNamed } from "../../../tables/period-names";
import type { Table } from "../../../tables/table";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { placeOfPrinted, type PrintedPlace } from "../printed-places";
import type { ToldSentence } from "../told-sentence";
import { digitsOf, shownValueOf, valueOf } from "../told-value";
import { offBeside } from "../off-beside";

const MONTHS = 12;
const QUARTERS = 4;
const FEWEST_DIGITS = 3;

/** `1.121, 1.171, 1.426, dan`: nothing but the next of a row of figures. */
const NEXT = /^[^\d.;]{0,24}$/;

/**
 * `permohonan pada triwulan I sampai IV berturut-turut 1.121, 1.171, 1.426, dan 1.067` where the months of a column add up to the
 * first, the second and the fourth, and to 1.462 in the third.
 */
export function sumsOfMonths(
  { text, mentions }: ToldSentence,
  tables: readonly Table[],
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  if (!/\btriwulan\b/i.test(text) || mentions.length < QUARTERS) return [];
  const columns = tables.flatMap(monthsOf);
  return mentions.flatMap((_mention, at): Remark[] => {
    const told = mentions.slice(at, at + QUARTERS);
    if (told.length < QUARTERS || !told.every((each, index) => isOne(each, index, told))) return [];
    const offs = columns.flatMap((months) => {
      const sums = sumsOf(months);
      const off = told.filter((each, quarter) => valueOf(each.figure) !== sums[quarter]);
      const [only] = off;
      return only && off.length === 1 ? [{ only, months, sum: sums[told.indexOf(only)] ?? 0 }] : [];
    });
    const [first] = offs;
    if (!first || offs.some(({ only, sum }) => only !== first.only || sum !== first.sum)) return [];
    const quarter = told.indexOf(first.only);
    const parts = first.months.slice(quarter * 3, quarter * 3 + 3);
    const [part] = parts;
    if (!part || parts.some(isSuspect)) return [];
    const expected = expectedText(first.only.figure, new Decimal(first.sum));
    return [
      offBeside(
        {
          kind: "jumlah",
          printed: first.only.figure.text,
          of: part.column.header,
          expected,
          place: placeOfPrinted(part),
          trace: [`${parts.map(({ figure }) => figure.cell).join(" + ")} = ${expected}`],
          about: `triwulan ${quarter + 1}`,
        },
        words,
      ),
    ];
  });
}

const isOne = ({ figure, isCut, isJoined, lead }: Mention, index: number, told: readonly Mention[]) =>
  !isCut &&
  !isJoined &&
  figure.reading.scale === 1 &&
  digitsOf(figure).length >= FEWEST_DIGITS &&
  (index === 0 || NEXT.test(lead)) &&
  (figure.unit === null || figure.unit === told[QUARTERS - 1]?.figure.unit) &&
  figure.unit !== "%";

/** The figures of a column by month, from the first to the last. */
function monthsOf(table: Table): PrintedPlace[][] {
  const rows = table.rows.filter(({ label }) => monthNamed(label) !== null);
  if (rows.length !== MONTHS || table.isTransposed) return [];
  return table.columns.flatMap((column) => {
    const places = rows.flatMap((row): PrintedPlace[] => {
      const figure = table.figureAt(row, column);
      return figure ? [{ table, row, column, figure }] : [];
    });
    return places.length === MONTHS ? [places] : [];
  });
}

const sumsOf = (months: readonly PrintedPlace[]): number[] =>
  Array.from({ length: QUARTERS }, (_each, quarter) =>
    months.slice(quarter * 3, quarter * 3 + 3).reduce((sum, { figure }) => sum + shownValueOf(figure), 0),
  );
