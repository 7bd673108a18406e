import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { isCount } from "../../narrative/counts";
import type { Remark } from "../../narrative/remark";
import { beatenIn } from "../extremes/beaten-in-list";
import { isFigureOf } from "../extremes/extreme-of-list";
import { namedClaims } from "../extremes/named-claim";
import type { FigureLists } from "../lists/figure-lists";
import type { FigureList } from "../lists/listed-figure";
import type { ToldSentence } from "../told-sentence";
import { digitsOf, valueOf } from "../told-value";
import { COUNTED_ON_SIDE, FARTHEST } from "./counted-on-side";

/** The figure of an extreme that shows which column is told. */
const FEWEST_DIGITS = 3;

/** `3 wilayah masih di bawah 90 persen`: how what is counted stands to the figure behind. */
const PAST =
  /^\s*[a-z/]+\s+(?:(?:yang|sudah|telah|berada|masih|lainnya)\s+)*(?:(di\s?bawah|kurang\s+dari)|di\s?atas|lebih\s+dari)\s*$/i;

/**
 * `Persentase terendah adalah Desa Randu dengan 82,19 persen; 4 desa masih di bawah 90 persen`: the extreme that is told right says
 * which column is meant, and there three rows are below that line.
 */
export function countsBesideExtremes(
  { mentions }: ToldSentence,
  ofCell: readonly ToldSentence[],
  lists: FigureLists,
  isSuspect: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((count, at): Remark[] => {
    const line = mentions[at + 1];
    const past = line ? PAST.exec(line.lead) : null;
    if (!line || !past || !isCount(count) || OF_OTHERS.test(count.lead) || !ENDS.test(line.behind)) return [];
    const columns = ofCell.flatMap((each) => listsOfExtremes(each, lists, line));
    const isBelow = past[1] !== undefined;
    const limit = valueOf(line.figure);
    const sizes = columns.map(({ rows }) => rows.filter(({ value }) => value < limit === isBelow).length);
    const [column] = columns;
    const [right] = sizes;
    // What stands on the line itself is a matter of words.
    if (!column || right === undefined || columns.some(({ rows }) => rows.some(({ value }) => value === limit)))
      return [];
    const printed = valueOf(count.figure);
    if (sizes.some((size) => size !== right) || printed === right || Math.abs(printed - right) > FARTHEST) return [];
    if (columns.some((each) => isOfSome(count, each) || each.rows.some(({ place }) => isSuspect(place)))) return [];
    const [from, to] = [column.rows[0]?.place ?? "", column.rows.at(-1)?.place ?? ""];
    return [
      {
        rule: COUNTED_ON_SIDE,
        kind: "cacah",
        severity: "error",
        printed: count.figure.text,
        expected: String(right),
        explanation: words.countedOnSide(count.figure.text, String(column.rows.length), String(right), from),
        trace: [`${from} … ${to} ${isBelow ? "<" : ">"} ${line.figure.text}: ${right}`],
        source: from,
        about: `cacah ${line.lead.slice(-40)}`,
      },
    ];
  });
}

/** `dari 7 desa, 4 desa`, `2 di antaranya`: of some of the rows. */
const OF_OTHERS = /\b(?:antara(?:nya)?|termasuk|selain|kecuali)\b/i;

/** `3 desa` of a table of `Kelurahan/Desa`: of some of its rows. */
function isOfSome({ figure: { unit } }: Mention, { kind, rows }: FigureList): boolean {
  const word = unit?.toLowerCase() ?? "";
  const named = rows.filter(({ name }) => name.startsWith(` ${word} `)).length;
  return (kind.includes(` ${word} `) && kind.trim() !== word) || (named > 0 && named < rows.length);
}

/** `90 persen tingkat kepatuhannya` is of another column. */
const ENDS = /^\s*(?:[.,;)]|$)/;

/** The columns of which a sentence tells the highest or the lowest with its figure, in the unit of the line. */
function listsOfExtremes(sentence: ToldSentence, lists: FigureLists, line: Mention): FigureList[] {
  return namedClaims(sentence, lists).flatMap(({ figure, found, isHighest }) =>
    !figure || figure.figure.unit !== line.figure.unit || digitsOf(figure.figure).length < FEWEST_DIGITS
      ? []
      : found.flatMap(({ list, row }) => {
          const alike = list.rows.filter(
            ({ level, reading }) => level === row.level && reading.unit === row.reading.unit,
          );
          const isTold = isFigureOf(figure.figure, row) && beatenIn(list, row, isHighest) === "none";
          return isTold ? [{ ...list, rows: alike }] : [];
        }),
  );
}
