import { Decimal } from "../../../numbers/decimal";
import { digitSlip } from "../../../numbers/digit-slip";
import { formatNumber } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { offBeside } from "../off-beside";
import type { FigureLists, NamedIn } from "../lists/figure-lists";
import { spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, maySay, valueOf } from "../told-value";

const FEWEST_DIGITS = 3;

/** `selisih 18,71 poin antara Desa Banjar dan Desa Randu`. */
const IS_DISTANCE =
  /\b(?:selisih|kesenjangan|perbedaan|jarak|rentang|terpaut|berselisih)(?:nya)?(?:\s+(?:sebesar|nilai|sekitar|capaian))*\s*$/i;
const BETWEEN = /^\s*(?:persen|poin)?\s*antara\s+(.{6,120})$/is;

/** Both rows are named, and two digits of how far they are apart in one column stand in each other's place. */
export function distancesOfRows(
  { mentions }: ToldSentence,
  lists: FigureLists,
  isSuspect: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((mention): Remark[] => {
    const { figure, lead, behind, isCut } = mention;
    const [, both] = BETWEEN.exec(behind) ?? [];
    if (isCut || both === undefined || !IS_DISTANCE.test(lead) || digitsOf(figure).length < FEWEST_DIGITS) return [];
    const pairs = pairsIn(spelled(both), lists);
    if (pairs.some((pair) => maySay(figure, apart(pair)))) return [];
    const meant = pairs.filter((pair) => isSwapped(mention, apart(pair)));
    const [first] = meant;
    if (!first || meant.some((pair) => write(mention, apart(pair)) !== write(mention, apart(first)))) return [];
    const [one, other] = first;
    if (isSuspect(one.row.place) || isSuspect(other.row.place)) return [];
    const expected = expectedText(figure, new Decimal(apart(first)));
    return [
      offBeside(
        {
          kind: "selisih",
          printed: figure.text,
          of: `${one.row.label}, ${other.row.label}`,
          expected,
          place: one.row.place,
          trace: [`${one.row.place} − ${other.row.place} = ${expected}`],
          about: `selisih ${lead.slice(-40)}`,
        },
        words,
      ),
    ];
  });
}

/** The two rows in every list that has both. */
function pairsIn(said: string, lists: FigureLists): [NamedIn, NamedIn][] {
  const one = lists.naming(said);
  const other = one && lists.naming(` ${said.slice(one.end)}`);
  if (!one || !other) return [];
  return one.found.flatMap((each): [NamedIn, NamedIn][] => {
    const same = other.found.find(({ list }) => list === each.list);
    return same ? [[each, same]] : [];
  });
}

const apart = ([one, other]: [NamedIn, NamedIn]) => Math.abs(one.row.value - other.row.value);

const write = ({ figure }: Mention, value: number) => formatNumber(new Decimal(value), figure.reading.decimals);

const isSwapped = (mention: Mention, value: number) =>
  digitSlip(write(mention, valueOf(mention.figure)), write(mention, value)) === "swapped";
