import { Decimal } from "../../numbers/decimal";
import { type DigitSlip, digitSlip } from "../../numbers/digit-slip";
import { formatNumber } from "../../numbers/format-number";
import { directionBefore, directionsIn } from "../../sentences/direction";
import type { Mention } from "../../sentences/mention";
import type { PrintedFigure } from "../../sentences/printed-figure";
import type { NarrativeStrings } from "../../strings/narrative";
import type { Figure } from "../../tables/table";
import type { Cause } from "../finding";
import { expectedText } from "../narrative/expectation";
import { causeOfSlip } from "../narrative/cause";
import type { Remark } from "../narrative/remark";
import { rowNamedLast } from "./figure-of-another-row";
import { isExplainedBy } from "./slips/explained-by-figures";
import { figuresDown, figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "./printed-places";
import type { ToldSentence } from "./told-sentence";
import { digitsOf, maySay, shownValueOf, valueOf } from "./told-value";
import { offBeside } from "./off-beside";

/** A figure with so many digits is known again in its table. */
const FEWEST_DIGITS = 4;

/** Digits of which a slip of the hand is no chance. */
const DIGITS_OF_SLIP: Record<DigitSlip, number> = { swapped: 3, replaced: 4 };

/** What a sentence tells beside a figure: how large a share it is, or by how much it changed. */
type Beside = "share" | "change";

/** One result that the row of a figure gives. */
interface Candidate {
  value: number;
  formula: string;
  /** The cell of the row that prints it too, where one does. */
  printed: PrintedPlace | null;
}

/**
 * A share or a change told beside a figure that a table prints: `Rp99.062.300 atau 98,45%` where the row of that amount
 * prints 94,89%. It is wrong where nothing that is known of the figure gives it, and something shows where it came from:
 * it is printed elsewhere, or it is a slip of the hand away from what the row gives.
 */
export function figuresBesidePrinted(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((mention, at) => {
    const beside = mention.isCut ? null : besideWhat(mentions, at);
    if (!beside) return [];
    const { of, kind } = beside;
    const known = places.at(valueOf(of.figure));
    const [first] = known;
    if (!first || known.length > MOST_PLACES || known.some(isSuspect) || !isKnownAgain(of, known)) return [];
    if (isExplained(mention, beside, known, mentions, places)) return [];
    const copied = kind === "share" ? sharesInColumns(mention.figure, known, places) : [];
    const right = rightOne(mention.figure, [...candidatesOf(known, kind), ...copied], places);
    if (!right || (right.printed && isSuspect(right.printed))) return [];
    const expected = expectedText(mention.figure, new Decimal(right.value));
    const place = placeOfPrinted(right.printed ?? first);
    return [
      offBeside(
        {
          kind: "silang",
          printed: mention.figure.text,
          of: of.figure.text,
          expected,
          place,
          cause: causeOf(mention.figure, right, places, words),
          trace: [`${placeOfPrinted(first)} = ${of.figure.text}`, `${right.formula} = ${expected}`],
          about: `di samping ${of.lead.slice(-40)}`,
        },
        words,
      ),
    ];
  });
}

/** A figure that stands in many places says nothing of one of them. */
const MOST_PLACES = 12;

/** By its digits, or fewer of them beside the name of its row. */
function isKnownAgain({ figure, lead }: Mention, known: readonly PrintedPlace[]): boolean {
  const [only, ...others] = known;
  const isNamed = only && others.length === 0 && rowNamedLast(only.table, lead) === only.row;
  return figure.reading.scale === 1 && digitsOf(figure).length >= (isNamed ? FEWEST_DIGITS - 1 : FEWEST_DIGITS);
}

const IS_LEFT = /\b(?:sehingga|maka)\s+(?:masih\s+)?(?:tersisa|sisanya|bersisa)(?:\s+(?:sebesar|sebanyak))?\s*$/i;

/** `X atau Y%`, `X, naik Y`, `naik Y menjadi X`. */
function besideWhat(mentions: Mention[], at: number): { of: Mention; kind: Beside } | null {
  const mention = mentions[at];
  const before = mentions[at - 1];
  const behind = mentions[at + 1];
  if (!mention) return null;
  // `realisasi Rp912.400.000 atau 98,50% dari pagu, sehingga tersisa`: what it differs by from another of its row.
  const reached = before?.isJoined ? mentions[at - 2] : before;
  if (reached && !reached.isCut && IS_LEFT.test(mention.lead)) return { of: reached, kind: "change" };
  if (mention.isJoined && mention.figure.unit === "%" && before && before.figure.unit !== "%")
    return directionsIn(before.lead).length > 0 ? null : { of: before, kind: "share" };
  if (!directionBefore(mention.lead) || mention.figure.unit === "%") return null;
  if (behind?.isResult) return { of: behind, kind: "change" };
  return before && !before.isCut ? { of: before, kind: "change" } : null;
}

/** Anything that the sentence, the rows of the figure or the columns that it stands in may give. */
function isExplained(
  { figure, lead }: Mention,
  { of, kind }: { of: Mention; kind: Beside },
  known: readonly PrintedPlace[],
  mentions: Mention[],
  places: PrintedPlaces,
): boolean {
  // The same percentage beside another amount is that one's.
  const isOfAnother = (each: Mention) =>
    kind === "share" && each.isJoined && each.figure.unit === "%" && valueOf(each.figure) === valueOf(figure);
  const others = mentions.flatMap((each) => (each.figure === figure || isOfAnother(each) ? [] : [each.figure]));
  if (isExplainedBy(figure, others)) return true;
  // `A sebesar 10,28 poin, B naik 8,76 poin`: told of B, which prints it.
  if (places.at(valueOf(figure)).some(({ table, row }) => rowNamedLast(table, lead) === row)) return true;
  const ofName = known.flatMap(({ row }) => places.figuresOfName(row));
  if (ofName.some((each) => maySay(figure, valueOf(each)) || isPrintedCoarser(figure, each))) return true;
  const value = valueOf(of.figure);
  const partners = [...ofName, ...known.flatMap(({ table, column }) => figuresDown(table, column))];
  if (kind === "change") return partners.some((each) => maySay(figure, Math.abs(value - valueOf(each))));
  return places.hasWhole(value, (share) => maySay(figure, share) || maySay(figure, Math.abs(100 - share)));
}

/** A table may print with fewer digits what a sentence tells: rounded, or cut off. */
function isPrintedCoarser(told: PrintedFigure, { reading }: Pick<Figure, "reading">): boolean {
  const unit = reading.scale * 10 ** -reading.decimals;
  const over = valueOf(told) - valueOf({ reading });
  return Math.abs(over) <= unit / 2 || (over > 0 && over < unit);
}

function candidatesOf(known: readonly PrintedPlace[], kind: Beside): Candidate[] {
  const ofWholes = kind === "share" ? known.flatMap(sharesOfTotals) : [];
  return [...ofWholes, ...candidatesInRows(known, kind)];
}

/** What share of a total below or above it in its column a figure is. */
function sharesOfTotals({ table, row, column, figure }: PrintedPlace): Candidate[] {
  const value = valueOf(figure);
  if (row.kind !== "data") return [];
  return table.rows.flatMap((other): Candidate[] => {
    const whole = other.kind === "total" || other.kind === "subtotal" ? table.figureAt(other, column) : null;
    if (!whole || valueOf(whole) < value || valueOf(whole) === 0) return [];
    return [{ value: (value / valueOf(whole)) * 100, formula: `${figure.cell} / ${whole.cell}`, printed: null }];
  });
}

const NAMES_PERCENT = /%|\bpersen|\bserapan\b/i;

/**
 * `Rp29.814.627.645 atau 39,47% dari pagu`: the column prints 39,47 for another row, and for the row of that amount a share that
 * the amount has in some figure of the workbook.
 */
function sharesInColumns(told: PrintedFigure, known: readonly PrintedPlace[], places: PrintedPlaces): Candidate[] {
  return known.flatMap(({ table, row, figure }) =>
    table.columns.flatMap((column): Candidate[] => {
      const own = NAMES_PERCENT.test(column.header) ? table.figureAt(row, column) : null;
      const isCopied = figuresDown(table, column).some((each) => each !== own && shownValueOf(each) === valueOf(told));
      if (!own || !isCopied || !places.hasWhole(valueOf(figure), (share) => maySay(own, share))) return [];
      return [{ value: valueOf(own), formula: own.cell, printed: { table, row, column, figure: own } }];
    }),
  );
}

function candidatesInRows(known: readonly PrintedPlace[], kind: Beside): Candidate[] {
  return known.flatMap((place) => {
    const row = figuresIn(place.table, place.row);
    const value = valueOf(place.figure);
    return row.flatMap((other): Candidate[] => {
      const base = valueOf(other.figure);
      if (other.figure === place.figure || base === 0) return [];
      const result = kind === "share" ? (value / base) * 100 : Math.abs(value - base);
      const sign = kind === "share" ? "/" : "−";
      const printed = row.find(
        (each) => each.figure !== other.figure && maySay(each.figure, result) && valueOf(each.figure) !== 0,
      );
      return [
        {
          value: result,
          formula: `${place.figure.cell} ${sign} ${other.figure.cell}`,
          printed: printed ?? null,
        },
      ];
    });
  });
}

/** The result that was meant, where just one can have been. */
function rightOne(figure: PrintedFigure, candidates: Candidate[], places: PrintedPlaces): Candidate | null {
  const shown = formatNumber(figure.reading.value, figure.reading.decimals);
  const write = ({ value }: Candidate) => formatNumber(new Decimal(value), figure.reading.decimals);
  const slips = candidates.filter((each) => {
    const slip = digitSlip(shown, write(each));
    return slip !== null && write(each).replace(/\D/g, "").length >= DIGITS_OF_SLIP[slip];
  });
  const isElsewhere = digitsOf(figure).length >= 3 && places.at(valueOf(figure)).length > 0;
  const printed = isElsewhere ? candidates.filter((each) => each.printed !== null) : [];
  const meant = slips.length > 0 ? slips : printed;
  const [only] = meant;
  return only && meant.every((each) => write(each) === write(only)) ? only : null;
}

function causeOf(
  figure: PrintedFigure,
  right: Candidate,
  places: PrintedPlaces,
  words: NarrativeStrings,
): Cause | null {
  const { value, decimals } = figure.reading;
  const slip = digitSlip(formatNumber(value, decimals), formatNumber(new Decimal(right.value), decimals));
  if (slip) return causeOfSlip(slip, words);
  const [from] = places.at(valueOf(figure));
  return from ? { code: "copied-row", text: words.copiedRow(from.row.label), cells: [placeOfPrinted(from)] } : null;
}
