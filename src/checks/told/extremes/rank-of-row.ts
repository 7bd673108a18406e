import { Decimal } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Remark } from "../../narrative/remark";
import { isOneOfThem } from "../counts/summary-rows";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { namesRow, type ToldSentence } from "../told-sentence";
import { digitsOf, shownValueOf, valueOf } from "../told-value";
import { offBeside } from "../off-beside";

/** `berada pada peringkat 3`, `urutan ke-2`: no count, so no figure of the sentence. */
const RANK = /\b(?:peringkat|urutan|ranking|rangking)\s+(?:ke-?\s?)?(\d{1,2})\b(?![.,]\d|\s*(?:besar|teratas))/gi;

const NAMES_RANK = /\b(?:peringkat|urutan|ranking|rangking)\b/i;

/** Fewer digits are the same in many rows. */
const FEWEST_DIGITS = 3;
const FEWEST_ROWS = 3;

/**
 * `Balai X (102,26%) berada pada peringkat 2 dari 8` where the row of that figure prints 3 below `Peringkat`, and by the figures of
 * its column it is the third: row and rank are both printed, and nothing but the sentence says otherwise.
 */
export function ranksOfRows(
  { text, spelled, mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  const told = [...text.matchAll(RANK)];
  const [only, ...more] = told;
  const [printed = "", digits = ""] = only ?? [];
  if (!only || more.length > 0) return [];
  const level = levelBefore(mentions, printed);
  const known = level ? places.at(valueOf(level.figure)).filter(({ row }) => namesRow(spelled, row)) : [];
  const ranked = known.flatMap((place) => rankOf(place) ?? []);
  const [first] = ranked;
  if (!level || !first || ranked.some((each) => each.rank !== first.rank)) return [];
  const rank = Number(digits);
  // Of what should be few the lowest is the first.
  if (ranked.some((each) => each.ways.includes(rank)) || known.some(isSuspect) || isSuspect(first.place)) return [];
  const expected = printed.replace(/\d+$/, new Decimal(first.rank).toFixed(0));
  const place = placeOfPrinted(first.place);
  return [
    offBeside(
      {
        kind: "silang",
        printed,
        of: level.figure.text,
        expected,
        place,
        trace: [`${place} = ${first.rank}`],
        about: `peringkat ${level.lead.slice(-40)}`,
      },
      words,
    ),
  ];
}

/** The figure right before the rank, which tells the row. */
function levelBefore(mentions: readonly Mention[], rank: string): Mention | null {
  const level = mentions.find(({ behind }) => behind.includes(rank));
  return level && !level.isCut && digitsOf(level.figure).length >= FEWEST_DIGITS ? level : null;
}

interface Ranked {
  rank: number;
  /** The ranks that the figures of the column give, counted from either end. */
  ways: number[];
  place: PrintedPlace;
}

/** What the row prints below `Peringkat`, in the first such column right of the figure, where the column bears it out. */
function rankOf({ table, row, column, figure }: PrintedPlace): Ranked | null {
  const inRow = figuresIn(table, row);
  const place = inRow.find((each) => each.column.index > column.index && NAMES_RANK.test(each.column.name));
  const value = shownValueOf(figure);
  const all = table.rows.filter(isOneOfThem).flatMap((each) => table.figureAt(each, column) ?? []);
  const ways = [
    all.filter((each) => shownValueOf(each) > value).length + 1,
    all.filter((each) => shownValueOf(each) < value).length + 1,
  ];
  const rank = place ? valueOf(place.figure) : 0;
  return place && isOneOfThem(row) && all.length >= FEWEST_ROWS && ways.includes(rank) ? { rank, ways, place } : null;
}
