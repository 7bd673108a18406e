import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../../narrative/counts";
import type { Remark } from "../../narrative/remark";
import { isExplainedBy } from "../slips/explained-by-figures";
import { spelled } from "../told-sentence";
import { digitsOf, valueOf } from "../told-value";
import type { FigureLists } from "./figure-lists";
import { rowNamedIn } from "./figures-of-list";
import type { FigureList, ListedFigure } from "./listed-figure";
import { offList } from "./off-list";

/** So many other counts of the list, with so many digits together, show that it is the one that is told. */
const FEWEST_RIGHT = 2;
const DIGITS_OF_RIGHT = 3;

/** A slip of a count of a few. */
const FARTHEST = 3;

/** The name right before its count, and nothing that makes it a count of something else. */
const NEAR = /^\s*(?:(?:sebanyak|sejumlah|berjumlah|yaitu|yakni|sebesar|ada|dengan|hanya)\s*)*\(?\s*$/i;

interface Told {
  mention: Mention;
  row: ListedFigure;
}

/**
 * `Golongan III yaitu 23 orang, disusul Golongan II sebanyak 12 orang; PPPK berjumlah 5 orang` where the column of 23 and 5 prints
 * 10 for Golongan II: each count stands right behind its name, and that row prints the other nowhere.
 */
export function countsOffList(
  mentions: readonly Mention[],
  lists: FigureLists,
  isSuspect: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  const counts = mentions.filter((each) => isCount(each) && each.figure.unit !== null);
  const offs = lists
    .holding(
      counts.map(({ figure }) => valueOf(figure)),
      FEWEST_RIGHT,
    )
    .flatMap((list) => offIn(counts, list) ?? []);
  const [first] = offs;
  if (
    !first?.off ||
    offs.some(({ off }) => off?.mention !== first.off?.mention || off?.row.value !== first.off?.row.value)
  )
    return [];
  const { mention, row } = first.off;
  const others = mentions.flatMap((each) => (each === mention ? [] : [each.figure]));
  if (isSuspect(row.place) || lists.figuresOfName(row.name).includes(valueOf(mention.figure))) return [];
  if (others.some((figure) => valueOf(figure) === row.value) || isExplainedBy(mention.figure, others)) return [];
  return [offList(mention, row, words)];
}

/** The one count that is off among those of the list, `null` where none is. */
function offIn(counts: readonly Mention[], list: FigureList): { off: Told | null } | null {
  const told = counts.flatMap((mention): Told[] => {
    const row = rowRightBefore(mention, list.rows);
    return row ? [{ mention, row }] : [];
  });
  const [one] = told;
  const off = told.filter(({ mention, row }) => valueOf(mention.figure) !== row.value);
  const right = told.filter((each) => !off.includes(each));
  const digits = right.reduce((sum, { mention }) => sum + digitsOf(mention.figure).length, 0);
  if (!one || right.length < FEWEST_RIGHT || digits < DIGITS_OF_RIGHT) return null;
  if (told.some(({ mention }) => mention.figure.unit !== one.mention.figure.unit)) return null;
  if (new Set(told.map(({ row }) => row)).size < told.length) return null;
  const [only, ...more] = off;
  if (!only) return { off: null };
  const isNear = Math.abs(valueOf(only.mention.figure) - only.row.value) <= FARTHEST;
  return more.length === 0 && isNear ? { off: only } : null;
}

function rowRightBefore({ lead }: Mention, rows: readonly ListedFigure[]): ListedFigure | null {
  const clause = lead.split(/[;]|\b(?:disusul|diikuti|kemudian|dan|serta|lalu)\b/i).at(-1) ?? "";
  const row = rowNamedIn(clause, rows);
  if (!row) return null;
  const said = spelled(clause);
  return NEAR.test(said.slice(said.lastIndexOf(row.name) + row.name.length)) ? row : null;
}
