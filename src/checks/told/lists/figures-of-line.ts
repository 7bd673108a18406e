import { digitSlip, isDigitAway } from "../../../numbers/digit-slip";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Figure, Table } from "../../../tables/table";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import type { PrintedPlace, PrintedPlaces } from "../printed-places";
import { figuresDown, figuresIn, placeOfPrinted } from "../printed-places";
import { digitsOf, maySay, valueOf } from "../told-value";

export const OFF_LINE = "sebaris-kalimat";

/** So many digits of figures that stand together show that they were taken from there. */
const DIGITS_OF_LINE = 5;

/** In fewer digits only two in each other's place are a slip of the hand. */
const DIGITS_OF_SLIP = 3;

/** One row of a table, or one column. */
interface Line {
  table: Table;
  figures: Figure[];
}

/**
 * `867 orang, 449 laki-laki dan 481 perempuan` where one row prints 449, 418 and 867: the figures of the text stand in one
 * line of a table, and with the one that is left there, a slip of the hand away, they add up.
 */
export function figuresOffLine(
  mentions: readonly Mention[],
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  const plain = mentions.filter(({ isCut, figure }) => !isCut && figure.unit !== "%" && figure.reading.scale === 1);
  return plain.flatMap((mention) => {
    const others = plain.filter((each) => each !== mention);
    if (!mayBePart(mention) || isMadeOf(mention, others)) return [];
    const meant = linesOf(others, places).flatMap((line) => meantIn(line, mention, others) ?? []);
    const [first] = meant;
    if (!first || meant.some(({ figure }) => valueOf(figure) !== valueOf(first.figure)) || isSuspect(first)) return [];
    const place = placeOfPrinted(first);
    const expected = expectedText(mention.figure, first.figure.reading.value);
    return [
      {
        rule: OFF_LINE,
        kind: "silang" as const,
        severity: "error" as const,
        printed: mention.figure.text,
        expected,
        explanation: words.ofLine(mention.figure.text, expected, place),
        trace: [`${place} = ${first.figure.reading.text.trim()}`],
        source: place,
        about: `sebaris ${mention.lead.slice(-40)}`,
      },
    ];
  });
}

/** A whole number of what is counted: not what was aimed at, nor some of those that are told. */
const mayBePart = ({ figure, measure, behind }: Mention) =>
  digitsOf(figure).length >= 2 &&
  figure.reading.decimals === 0 &&
  measure !== "target" &&
  !/^[^,;.]{0,12}\bdi\s?antaranya\b/i.test(behind);

/** The lines in which the longest of the other figures stands. */
function linesOf(others: readonly Mention[], places: PrintedPlaces): Line[] {
  const [longest] = [...others].sort((one, other) => digitsOf(other.figure).length - digitsOf(one.figure).length);
  if (!longest) return [];
  return places.at(valueOf(longest.figure)).flatMap(({ table, row, column }): Line[] => [
    { table, figures: figuresIn(table, row).map(({ figure }) => figure) },
    { table, figures: figuresDown(table, column) },
  ]);
}

function meantIn({ table, figures }: Line, { figure, lead }: Mention, others: readonly Mention[]): PrintedPlace | null {
  const standing = figures.filter((one) => others.some((each) => isTheSame(each, one)));
  const told = [...new Set(standing.map((one) => Math.abs(valueOf(one))))];
  const digits = standing.map(digitsOf).join("").length;
  if (told.length < 2 || digits < DIGITS_OF_LINE) return null;
  const left = figures.filter(
    (one) => !standing.includes(one) && isSlip(figure, one) && completes(one, told, NAMES_REST.test(lead)),
  );
  const [meant] = left;
  // What the table prints anywhere may be meant from there.
  const isPrinted = table.rows.some((row) => figuresIn(table, row).some((each) => isTheSame({ figure }, each.figure)));
  if (!meant || isPrinted || left.some((each) => valueOf(each) !== valueOf(meant))) return null;
  return { table, row: meant.row, column: meant.column, figure: meant };
}

function isSlip(told: Mention["figure"], one: Figure): boolean {
  if (one.reading.decimals !== told.reading.decimals) return false;
  const [printed, right] = [digitsOf(told), digitsOf(one)];
  return right.length < DIGITS_OF_SLIP ? digitSlip(printed, right) === "swapped" : isDigitAway(printed, right);
}

/** `terdapat kekurangan`, `dengan selisih`: what two others differ by. */
const NAMES_REST = /\b(?:kekurangan|kelebihan|selisih|sisa|kurang|lebih)\s*(?:sebesar|sebanyak|sejumlah)?\s*$/i;

/** One of the figures is what the others come to, the one that is left among them. */
function completes(left: Figure, told: readonly number[], isRest: boolean): boolean {
  const value = Math.abs(valueOf(left));
  const all = told.reduce((sum, each) => sum + each, value);
  const isWhole = (whole: number) => Math.abs(all - 2 * whole) < 1e-6;
  return told.some(isWhole) || (told.length > 1 && isWhole(value)) || (isRest && differs(value, told));
}

/** `715 … 502 … kekurangan 213`, whatever else of the line is told. */
const differs = (value: number, told: readonly number[]) =>
  told.some((one) => told.some((other) => Math.abs(one - other - value) < 1e-6));

const isTheSame = ({ figure }: Pick<Mention, "figure">, one: Figure) =>
  Math.abs(valueOf(figure)) === Math.abs(valueOf(one));

/** What two other figures of the sentence come to, or differ by. */
function isMadeOf({ figure }: Mention, others: readonly Mention[]): boolean {
  const values = others.map((each) => valueOf(each.figure));
  return values.some((one, at) =>
    values.slice(at + 1).some((other) => maySay(figure, one + other) || maySay(figure, Math.abs(one - other))),
  );
}
