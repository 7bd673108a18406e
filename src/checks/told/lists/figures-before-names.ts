import { digitSlip, isDigitAway } from "../../../numbers/digit-slip";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Remark } from "../../narrative/remark";
import { isExplainedBy } from "../slips/explained-by-figures";
import { digitsOf, valueOf } from "../told-value";
import type { FigureLists } from "./figure-lists";
import { rowNamedIn } from "./figures-of-list";
import { offList } from "./off-list";
import type { FigureList, ListedFigure } from "./listed-figure";

/** One digit is that of many rows. */
const FEWEST_DIGITS = 2;

/** So many digits show by themselves which list is told; fewer do where two other figures stand in it. */
const DIGITS_OF_ONE = 3;

/** `orang ditempatkan di Bidang Sampah dan`: the place is named behind the figure, before the next. */
const STANDS_IN = /^\s*(?:[a-z/]+\s+){0,4}?(?:di|pada|dari)\s+(?=[A-Z])/;

interface Told {
  mention: Mention;
  row: ListedFigure;
}

/**
 * `214 orang ditempatkan di Bidang Persampahan dan 85 orang di UPTD Taman` where a column prints 214 and 58 beside these names: the one
 * figure that is not that of the name behind it, a digit away from it.
 */
export function figuresBeforeNames(
  mentions: readonly Mention[],
  lists: FigureLists,
  isSuspect: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  if (mentions.filter(({ behind }) => STANDS_IN.test(behind)).length < 2) return [];
  const values = mentions.map(({ figure }) => valueOf(figure));
  const found = lists.holding(values, 1).flatMap((list) => offIn(mentions, list) ?? []);
  const [first] = found;
  if (!first || found.some(({ mention, row }) => mention !== first.mention || row.value !== first.row.value)) return [];
  const { mention, row } = first;
  if (isSuspect(row.place) || lists.figuresOfName(row.name).includes(valueOf(mention.figure))) return [];
  const others = mentions.filter((each) => each !== mention).map(({ figure }) => figure);
  if (isExplainedBy(mention.figure, others)) return [];
  return [offList(mention, row, words)];
}

function offIn(mentions: readonly Mention[], { rows }: FigureList): Told | null {
  const told = mentions.flatMap((mention): Told[] => {
    const isNamed = STANDS_IN.test(mention.behind) && mention.figure.unit !== "%" && !mention.isCut;
    const row = isNamed ? rowNamedIn(mention.behind, rows) : null;
    return row ? [{ mention, row }] : [];
  });
  const off = told.filter(({ mention, row }) => valueOf(mention.figure) !== row.value);
  const right = told.filter((each) => !off.includes(each) && digitsOf(each.mention.figure).length >= FEWEST_DIGITS);
  const [only, ...more] = off;
  if (!only || more.length > 0 || new Set(told.map(({ row }) => row)).size < told.length) return null;
  const isKnown = right.length >= 2 || right.some(({ mention }) => digitsOf(mention.figure).length >= DIGITS_OF_ONE);
  const [shown, printed] = [digitsOf(only.mention.figure), digitsOf(only.row)];
  const isOfUnit = right.every(({ mention }) => mention.figure.unit === only.mention.figure.unit);
  return isKnown && isOfUnit && isSlip(shown, printed) ? only : null;
}

/** Of two digits one is often the same; only the other way round they are a slip. */
const isSlip = (shown: string, printed: string) =>
  shown.length < DIGITS_OF_ONE ? digitSlip(shown, printed) === "swapped" : isDigitAway(shown, printed);
