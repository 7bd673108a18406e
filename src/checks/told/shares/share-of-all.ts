import { Decimal } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Figure, Row } from "../../../tables/table";
import type { Cause } from "../../finding";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { SHARE_OF_ROW } from "./share-of-named-row";
import { spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, isSamePercent, maySay, valueOf } from "../told-value";
import { offBeside } from "../off-beside";

/** So many digits of an amount are those of one row. */
const DIGITS_OF_AMOUNT = 6;

/** So many digits are another share by no chance. */
const DIGITS_OF_SHARE = 4;

/** A figure that stands in many places says nothing of one of them. */
const MOST_PLACES = 12;

/** `dari seluruh realisasi`, `dari total pendapatan desa`: all of a column, or the total that is called so. */
const OF_ALL =
  /^\s*\)?\s*dari\s+(?:seluruh|total|keseluruhan)\s+(realisasi|pagu|anggaran|penerimaan|pendapatan|belanja)(?:\s+(?:daerah|desa|negara))?\s*(?:[,.;)]|$)/i;

/** What a total of all may be called besides. */
const OF_TOTAL = /^(?:jumlah|total|seluruh|grand|daerah|desa|negara)$/;

interface Share {
  place: PrintedPlace;
  whole: Figure;
}

/**
 * `menyerap Rp16.482.248.633 atau 32,84% dari seluruh realisasi` where the amount and the total of its column give 67,16%, and
 * what is told is the share of another row or that in another row: `seluruh` leaves one whole.
 */
export function sharesOfAll(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((mention, at) => {
    const amount = mentions[at - 1];
    const [, called] = OF_ALL.exec(mention.behind) ?? [];
    if (!amount || called === undefined || !mention.isJoined || [mention, amount].some(({ isCut }) => isCut)) return [];
    if (digitsOf(amount.figure).length < DIGITS_OF_AMOUNT || digitsOf(mention.figure).length < DIGITS_OF_SHARE)
      return [];
    const known = places.at(valueOf(amount.figure));
    const shares = known.flatMap((place) => shareOf(place, called.toLowerCase()) ?? []);
    if (known.length > MOST_PLACES || shares.some((share) => maySay(mention.figure, percentOf(share)))) return [];
    const isPrinted = known.some(({ table, row }) =>
      figuresIn(table, row).some((each) => maySay(mention.figure, valueOf(each.figure), each.figure.reading)),
    );
    const right = rightOf(shares);
    const from = right && rowTold(mention, right);
    const isOfOther = right !== null && isOfOtherTotal(mention, right);
    if (isPrinted || !right || !(from || isOfOther) || isSuspect(right.place)) return [];
    if (isSuspect({ ...right.place, row: right.whole.row, figure: right.whole })) return [];
    const expected = expectedText(mention.figure, new Decimal(percentOf(right)));
    const source = `${placeOfPrinted(right.place)} / ${right.whole.cell}`;
    const cause: Cause | null = from ? { code: "copied-row", text: words.copiedRow(from.label), cells: [] } : null;
    return [
      offBeside(
        {
          rule: SHARE_OF_ROW,
          kind: "persen",
          printed: mention.figure.text,
          of: amount.figure.text,
          expected,
          place: source,
          cause,
          trace: [`${source} × 100 = ${expected}`],
          about: `porsi ${amount.lead.slice(-40)}`,
        },
        words,
      ),
    ];
  });
}

const percentOf = ({ place, whole }: Share) => (valueOf(place.figure) / valueOf(whole)) * 100;

/** The share in the total that the words name: by its own name, or by that of the column. */
function shareOf(place: PrintedPlace, called: string): Share | null {
  const { table, row, column, figure } = place;
  if (row.kind !== "data") return null;
  const totals = table.rows.filter(({ kind }) => kind === "total" || kind === "subtotal");
  const isOfColumn = spelled(column.header).includes(` ${called} `);
  const named = totals.filter(({ label }) => isTotalOf(label, called, isOfColumn));
  const [whole] = named
    .flatMap((each) => table.figureAt(each, column) ?? [])
    .sort((one, other) => valueOf(other) - valueOf(one));
  return whole && valueOf(whole) > valueOf(figure) ? { place, whole } : null;
}

/** `JUMLAH PENDAPATAN` of pendapatan; `JUMLAH` of what its column is called. */
function isTotalOf(label: string, called: string, isOfColumn: boolean): boolean {
  const own = spelled(label)
    .split(" ")
    .filter((word) => word !== "");
  return own.every((word) => OF_TOTAL.test(word) || word === called) && (own.includes(called) || isOfColumn);
}

/** The one share that all columns give, or that the row itself prints. */
function rightOf(shares: Share[]): Share | null {
  const [first] = shares;
  if (!first) return null;
  if (shares.every((share) => isSamePercent(percentOf(share), percentOf(first)))) return first;
  const printed = shares.filter((share) =>
    figuresIn(share.place.table, share.place.row).some(
      ({ figure, column }) =>
        /%|persen|kontribusi|porsi|proporsi/i.test(column.header) &&
        digitsOf(figure).length > 2 &&
        maySay(figure, percentOf(share)),
    ),
  );
  return printed.length === 1 ? (printed[0] ?? null) : null;
}

/** `29,01% dari seluruh realisasi`, which is what the amount is of all pagu. */
function isOfOtherTotal({ figure }: Mention, { place: { table, column, figure: part }, whole }: Share): boolean {
  return table.columns.some((other) => {
    const total = other === column ? null : table.figureAt(whole.row, other);
    return total !== null && valueOf(total) > valueOf(part) && maySay(figure, (valueOf(part) / valueOf(total)) * 100);
  });
}

/** The row whose share is told, or in which the amount has that share. */
function rowTold({ figure }: Mention, { place, whole }: Share): Row | undefined {
  const { table, row, column } = place;
  return table.rows.find((each) => {
    const other = each === row || each.kind === "total" ? null : table.figureAt(each, column);
    if (!other || valueOf(other) <= 0) return false;
    const [ofWhole, ofRow] = [valueOf(other) / valueOf(whole), valueOf(place.figure) / valueOf(other)];
    return maySay(figure, ofWhole * 100) || (ofRow < 1 && maySay(figure, ofRow * 100));
  });
}
