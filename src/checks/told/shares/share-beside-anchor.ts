import { Decimal } from "../../../numbers/decimal";
import { namesOtherBase } from "../../../sentences/measure-words";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Column, Row, Table } from "../../../tables/table";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { namedRows } from "../figure-of-another-row";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { isExplainedBy } from "../slips/explained-by-figures";
import { nameOfRow, spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, isSamePercent, maySay, shownValueOf, valueOf } from "../told-value";
import { SHARE_OF_ROW } from "./share-of-named-row";
import { offBeside } from "../off-beside";

/** Fewer digits are the share of many rows. */
const FEWEST_DIGITS = 3;

/** A count or an amount with the percentage right behind it. */
interface Pair {
  part: Mention;
  percent: Mention;
}

/** A column of a table, and the total that a pair of the sentence shows its shares to be of. */
interface Anchor {
  table: Table;
  column: Column;
  whole: PrintedPlace;
}

/**
 * `narkotika 121 orang (29,09%), disusul pencurian 46 orang (17,83%)` where the table prints 121 and 46 for these rows, and the second
 * share is that of the total of their column: so must the first be.
 */
export function sharesBesideAnchors(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  const pairs = pairsIn(mentions);
  if (pairs.length < 2) return [];
  const anchors = pairs.flatMap((pair) => anchorsOf(pair, places).map((anchor) => ({ pair, anchor })));
  return pairs.flatMap((pair) => {
    const { part, percent } = pair;
    if (namesOtherBase(percent.behind) || /\bdari\b|\bdi\s?antaranya\b/i.test(part.lead)) return [];
    const offs = anchors.flatMap(({ pair: other, anchor }) => {
      const share = other === pair ? null : shareIn(anchor, part);
      return share === null ? [] : [{ share, anchor }];
    });
    const [first] = offs;
    const isTold = ({ share }: { share: number }) => maySay(percent.figure, share);
    if (!first || offs.some(isTold) || !offs.every(({ share }) => isSamePercent(share, first.share))) return [];
    if (offs.some(({ anchor }) => isSuspect(anchor.whole))) return [];
    const figures = mentions.filter((each) => each !== percent).map(({ figure }) => figure);
    if (isExplainedBy(percent.figure, figures)) return [];
    const expected = expectedText(percent.figure, new Decimal(first.share));
    const place = placeOfPrinted(first.anchor.whole);
    return [
      offBeside(
        {
          rule: SHARE_OF_ROW,
          kind: "silang",
          printed: percent.figure.text,
          of: part.figure.text,
          expected,
          place,
          trace: [`${part.figure.text.trim()} / ${place} × 100 = ${expected}`],
          about: `porsi ${part.lead.slice(-40)}`,
        },
        words,
      ),
    ];
  });
}

const pairsIn = (mentions: readonly Mention[]): Pair[] =>
  mentions.flatMap((percent, at) => {
    const part = mentions[at - 1];
    const isPair = part && percent.isJoined && percent.figure.unit === "%" && part.figure.unit !== "%";
    const isRead = isPair && !part.isCut && !percent.isCut && digitsOf(percent.figure).length >= FEWEST_DIGITS;
    return isRead && part.figure.reading.scale === 1 ? [{ part, percent }] : [];
  });

/** The row that is named prints both, and the percentage is the share that the one has in the total of its column. */
function anchorsOf({ part, percent }: Pair, places: PrintedPlaces): Anchor[] {
  return places.at(valueOf(part.figure)).flatMap((place) => {
    const { table, row, column } = place;
    const isNamed = rowsNamedIn(table, part.lead).includes(row);
    const isPrinted = figuresIn(table, row).some(
      (each) => each.figure !== place.figure && shownValueOf(each.figure) === valueOf(percent.figure),
    );
    if (!isNamed || !isPrinted || row.kind !== "data") return [];
    return table.rows.flatMap((other): Anchor[] => {
      const figure = other.kind === "total" ? table.figureAt(other, column) : null;
      const isWhole = figure && maySay(percent.figure, (valueOf(part.figure) / valueOf(figure)) * 100);
      return isWhole ? [{ table, column, whole: { table, row: other, column, figure } }] : [];
    });
  });
}

/** The rows of which the figure is told, `S1 dan S2` of both: what they come to in that column is the figure. */
function shareIn({ table, column, whole }: Anchor, { figure, lead }: Mention): number | null {
  const rows = rowsNamedIn(table, lead).filter(({ kind }) => kind === "data");
  const printed = rows.flatMap((row) => table.figureAt(row, column) ?? []);
  const all = printed.reduce((sum, each) => sum + valueOf(each), 0);
  const isTold = printed.length > 0 && printed.length === rows.length && all === valueOf(figure);
  return isTold ? (all / valueOf(whole.figure)) * 100 : null;
}

/** `S2`, `D3`: too short for a name, but no word either. */
const WITH_DIGIT = /^ [a-z]\d $/;

/** The rows whose names the words tell, and no name within a longer one. */
function rowsNamedIn(table: Table, lead: string): Row[] {
  const said = spelled(lead);
  const short = table.rows.map((row) => ({ row, name: nameOfRow(row) })).filter(({ name }) => WITH_DIGIT.test(name));
  const named = [...namedRows(table), ...short].filter(({ name }) => said.includes(name));
  const longest = named.filter(
    (one) =>
      !named.some((other) => other !== one && other.name.length > one.name.length && other.name.includes(one.name)),
  );
  return [...new Set(longest.map(({ row }) => row))];
}
