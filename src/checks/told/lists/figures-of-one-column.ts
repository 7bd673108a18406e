import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Column, Row, Table } from "../../../tables/table";
import type { Remark } from "../../narrative/remark";
import { isExplainedBy } from "../slips/explained-by-figures";
import { ofAnotherRow, rowNamedLast } from "../figure-of-another-row";
import { figuresIn, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { nameOfRow, spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, maySay, shownValueOf, valueOf } from "../told-value";

/** Fewer digits are the same in many rows. */
const FEWEST_DIGITS = 4;

interface Told {
  mention: Mention;
  row: Row;
}

/** The figure of the row that is named, and the row of the column that prints what is told. */
interface Off {
  mention: Mention;
  right: PrintedPlace;
  from: PrintedPlace;
}

/**
 * `Belanja Operasi terealisasi 94,98% dan Belanja Modal terealisasi 94,55%`: the first is what one column prints for its row, the
 * second what that column prints for another row than the one that is named. The first tells which column is meant.
 */
export function figuresOfOneColumn(
  { mentions }: ToldSentence,
  tables: readonly Table[],
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  const telling = mentions.filter(({ figure, isCut }) => !isCut && digitsOf(figure).length >= FEWEST_DIGITS);
  if (telling.length < 2) return [];
  const found = tables.flatMap((table) => {
    const told = telling.flatMap((mention): Told[] => {
      const row = rowNamedLast(table, mention.lead);
      return row && isSubject(row, mention.lead) ? [{ mention, row }] : [];
    });
    return told.length < 2 ? [] : table.columns.flatMap((column) => offIn(table, column, told) ?? []);
  });
  const [first] = found;
  if (!first || found.some((each) => each.mention !== first.mention || valueIn(each) !== valueIn(first))) return [];
  if (found.some(({ right, from }) => isSuspect(right) || isSuspect(from))) return [];
  const { mention, right, from } = first;
  const others = mentions.flatMap(({ figure }) => (figure === mention.figure ? [] : [figure]));
  const ofName = places.figuresOfName(right.row);
  if (ofName.some((each) => maySay(mention.figure, valueOf(each), each.reading))) return [];
  const inRow = figuresIn(right.table, right.row).map(({ figure }) => figure);
  if (isExplainedBy(mention.figure, inRow) || isExplainedBy(mention.figure, others)) return [];
  return [ofAnotherRow(mention, right, from, `kolom ${mention.lead.slice(-40)}`, words)];
}

/** The whole name opens its clause: `Bidang Penanggulangan Bencana, …` is not the row Penanggulangan Bencana. */
function isSubject(row: Row, lead: string): boolean {
  const said = spelled(lead);
  const before = said.slice(0, said.lastIndexOf(nameOfRow(row))).trim();
  return (
    before === "" ||
    /\b(?:dan|serta|sedangkan|sementara|yaitu|yakni|adalah|dicapai|diraih|diperoleh|oleh|tertinggi|terendah|terbesar|terkecil)$/.test(
      before,
    )
  );
}

/** Most words of a row said before a figure make it that of the row, though its name is longer. */
function isNearlyNamed(row: Row, lead: string): boolean {
  const own = nameOfRow(row)
    .split(" ")
    .filter((word) => word.length > 3 && !/^(?:jumlah|total)$/.test(word));
  const said = spelled(lead);
  return own.filter((word) => said.includes(` ${word} `)).length * 2 > own.length;
}

const valueIn = ({ right }: Off) => valueOf(right.figure);

/** The one figure that is not that of its row, where all others are. */
function offIn(table: Table, column: Column, told: Told[]): Off | null {
  const printed = told.flatMap(({ mention, row }) => {
    const figure = table.figureAt(row, column);
    return figure ? [{ mention, row, figure }] : [];
  });
  if (printed.length < told.length || new Set(printed.map(({ row }) => row)).size < printed.length) return null;
  const off = printed.filter(({ mention, figure }) => !maySay(mention.figure, valueOf(figure), figure.reading));
  const [only] = off;
  const isOneKind = new Set(printed.map(({ mention }) => mention.figure.unit)).size === 1;
  if (!only || off.length > 1 || !isOneKind) return null;
  const { mention, row, figure } = only;
  const from = table.rows.flatMap((each): PrintedPlace[] => {
    const other = each === row ? null : table.figureAt(each, column);
    return other && shownValueOf(other) === valueOf(mention.figure)
      ? [{ table, row: each, column, figure: other }]
      : [];
  });
  const [place] = from;
  const isToldToo = from.some((each) => told.some((other) => other.row === each.row));
  const isMeant = from.some(
    (each) => nameOfRow(each.row).includes(nameOfRow(row)) || isNearlyNamed(each.row, mention.lead),
  );
  return place && !isToldToo && !isMeant ? { mention, right: { table, row, column, figure }, from: place } : null;
}
