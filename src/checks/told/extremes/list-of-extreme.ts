import type { Mention } from "../../../sentences/mention";
import { rowNamedIn } from "../lists/figures-of-list";
import type { FigureList, ListedFigure } from "../lists/listed-figure";
import { spelled } from "../told-sentence";
import { digitsOf, valueOf } from "../told-value";
import { beatenIn } from "./beaten-in-list";

/** Fewer digits stand beside many names. */
const FEWEST_DIGITS = 2;

/** A shorter word is said of many tables. */
const SHORTEST_UNIT = 5;

/** `Polsek Kota menangani 78 kasus, sedangkan yang paling sedikit …`: another row of the list is told with its figure. */
export function isToldBeside({ rows }: FigureList, mentions: readonly Mention[], but: Mention): boolean {
  return mentions.some((each) => {
    const isAlike = each !== but && each.figure.unit === but.figure.unit;
    const row = isAlike && digitsOf(each.figure).length >= FEWEST_DIGITS ? rowNamedIn(each.lead, rows) : null;
    return row !== null && row.value === valueOf(each.figure);
  });
}

/** `20 pengaduan` where the table is one of `Pengaduan Masyarakat`, or has a column of that name. */
export function isOfThese({ figure: { unit } }: Mention, { title, measure }: FigureList): boolean {
  const counted = spelled(unit ?? "").trim();
  return counted.length >= SHORTEST_UNIT && `${title}${measure}`.includes(` ${counted} `);
}

/** `Kanal yang paling banyak digunakan adalah kotak saran`, where that kanal has the most in no column that counts. */
export const isNowhereExtreme = (
  { name }: ListedFigure,
  list: FigureList,
  besides: readonly FigureList[],
  isHighest: boolean,
): boolean =>
  besides.length > 0 &&
  [list, ...besides].every((each) => {
    const row = each.rows.find((one) => one.name === name);
    return !row || row.reading.decimals > 0 || row.reading.unit !== null || beatenIn(each, row, isHighest) !== "none";
  });

/** Fewer rows of a kind are no list of their own. */
const FEWEST_OF_KIND = 3;

/** `Polsek dengan CC tertinggi adalah Polsek Sukawening`: of the polsek alone, in a list that has rows of another kind too. */
export function ofKindSaid(list: FigureList, told: ListedFigure, said: string): FigureList {
  const [kind = ""] = told.name.trim().split(" ");
  const isSaid = spelled(said).split(` ${kind} `).length > 2;
  const rows = isSaid ? list.rows.filter(({ name }) => name.startsWith(` ${kind} `)) : list.rows;
  return rows.length < FEWEST_OF_KIND ? list : { ...list, rows };
}
