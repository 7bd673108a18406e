import { isDigitAway } from "../../../numbers/digit-slip";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Remark } from "../../narrative/remark";
import type { FigureLists } from "./figure-lists";
import type { FigureList, ListedFigure } from "./listed-figure";
import { offList } from "./off-list";
import { spelled } from "../told-sentence";
import { digitsOf, valueOf } from "../told-value";

/** So many other figures of the list show that it is the one that is told. */
const FEWEST_RIGHT = 2;

/** In fewer digits any difference is a slip of the hand away. */
const FEWEST_DIGITS = 3;

interface Told {
  mention: Mention;
  row: ListedFigure;
}

/**
 * `petani 2.165 jiwa, buruh 2.064 jiwa, pedagang 597 jiwa` where a table prints 2.165, 2.067 and 597 beside these names:
 * the one figure that is not that of its row, a digit away from it.
 */
export function figuresOffList(
  mentions: readonly Mention[],
  lists: FigureLists,
  isSuspect: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  const values = mentions.map(({ figure }) => valueOf(figure));
  const found = lists.holding(values, FEWEST_RIGHT).flatMap((list) => offIn(mentions, list) ?? []);
  const [first] = found;
  if (!first || found.some(({ off }) => off === null || off.mention !== first.off?.mention)) return [];
  const { off } = first;
  if (!off || isSuspect(off.row.place) || lists.figuresOfName(off.row.name).includes(valueOf(off.mention.figure)))
    return [];
  const { mention, row } = off;
  return [offList(mention, row, words)];
}

/** Where the sentences tell the list: the one figure that is off, `null` where none is. */
function offIn(mentions: readonly Mention[], { rows }: FigureList): { off: Told | null } | null {
  const told = mentions.flatMap((mention): Told[] => {
    const row = mention.isCut || mention.isJoined ? null : rowNamedIn(mention.lead, rows);
    return row ? [{ mention, row }] : [];
  });
  const off = told.filter(({ mention, row }) => valueOf(mention.figure) !== row.value);
  const right = told.filter((each) => !off.includes(each));
  const isShort = ({ mention: { figure } }: Told) => figure.unit === "%" && digitsOf(figure).length < FEWEST_DIGITS;
  if (
    right.filter((each) => !isShort(each)).length < FEWEST_RIGHT ||
    new Set(told.map(({ row }) => row)).size < told.length
  )
    return null;
  const [only, ...more] = off;
  if (!only) return { off: null };
  return more.length === 0 && isSlip(only) ? { off: only } : null;
}

/** The one row whose name the words before a figure tell, the longest of those inside one another. */
export function rowNamedIn(lead: string, rows: readonly ListedFigure[]): ListedFigure | null {
  const said = spelled(lead);
  const named = rows.filter(({ name }) => said.includes(name));
  const longest = named.filter((one) => !named.some((other) => other !== one && other.name.includes(one.name)));
  const [row, ...others] = longest;
  return row && others.length === 0 && named.every(({ name }) => row.name.includes(name)) ? row : null;
}

function isSlip({ mention: { figure }, row }: Told): boolean {
  const [told, right] = [digitsOf(figure), digitsOf(row)];
  return told.length >= FEWEST_DIGITS && figure.reading.decimals === row.reading.decimals && isDigitAway(told, right);
}
