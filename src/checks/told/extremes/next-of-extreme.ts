import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Remark } from "../../narrative/remark";
import { claimOf } from "./extreme-claim";
import { beatenIn } from "./beaten-in-list";
import { rowNamedIn } from "../lists/figures-of-list";
import type { FigureList, ListedFigure } from "../lists/listed-figure";
import { digitsOf, maySay, shownTextOf } from "../told-value";
import { notExtreme } from "./not-extreme";

/** `), diikuti Teknik Las (`, `, disusul oleh Kecamatan B sebesar`: the one behind the first. */
const NEXT =
  /^[^.;]{0,16}?,\s*(?:lalu\s+|kemudian\s+)?(diikuti|disusul)\s+(?:oleh\s+)?(?!(?:oleh\s+)?dua\b|tiga\b)[^,;.]{3,80}$/i;

const FEWEST_DIGITS = 2;

/**
 * `terbanyak adalah Tata Boga (486 orang), diikuti Otomotif (414 orang)` where the list prints 448 for another row: the first is the
 * first of the list, and the second is not the next.
 */
export function nextOfExtremes(
  mentions: Mention[],
  listsWith: (mention: Mention) => readonly FigureList[],
  isSuspect: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((next, at) => {
    const first = mentions[at - 1]?.isJoined ? mentions[at - 2] : mentions[at - 1];
    const claim = first && !first.isCut && !next.isCut ? claimOf(first) : null;
    const [, word] = NEXT.exec(next.lead) ?? [];
    if (!first || !claim || word === undefined || digitsOf(next.figure).length < FEWEST_DIGITS) return [];
    const beaten = listsWith(first).flatMap((list) => {
      const [one, other] = [rowToldOf(first, claim.clause, list), rowToldOf(next, next.lead, list)];
      if (!one || !other || beatenIn(list, one, claim.isHighest) !== "none") return [];
      return [
        {
          told: other,
          by: beatenIn({ ...list, rows: list.rows.filter((row) => row !== one) }, other, claim.isHighest),
        },
      ];
    });
    const [only] = beaten;
    if (!only || beaten.some(({ by }) => by === "none" || by === "unclear")) return [];
    const { told, by } = only;
    if (by === "none" || by === "unclear" || [by, told].some(({ place }) => isSuspect(place))) return [];
    const expected = `${by.label} (${shownTextOf(by.reading)})`;
    return [notExtreme(word, told, next.figure.text, expected, by.place, words)];
  });
}

function rowToldOf({ figure }: Mention, said: string, { rows }: FigureList): ListedFigure | null {
  const row = rowNamedIn(said, rows);
  return row && maySay(figure, row.value, row.reading) ? row : null;
}
