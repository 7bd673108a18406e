import { Decimal } from "../../../numbers/decimal";
import { digitSlip } from "../../../numbers/digit-slip";
import { formatNumber } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Remark } from "../../narrative/remark";
import { figuresIn, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, maySay, valueOf } from "../told-value";
import { percentOf, remarkOnShare, type ShareInRow } from "./share-of-whole-in-row";

/** So many digits of an amount are those of one row. */
const DIGITS_OF_AMOUNT = 6;
const DIGITS_OF_SHARE = 3;

/** One word, `pagu`, is said of several columns. */
const FEWEST_WORDS = 2;

const OF =
  /^\s*\)?\s*(?:dari|terhadap)\s+(?:total\s+|jumlah\s+)?([a-z][a-z\s]{5,48}?)\s*(?:[,.;)]|$|\b(?:dan|serta|sedangkan|dengan|sehingga|yang)\b)/i;

/**
 * `Rp53.926.500.000 atau 1,34% dari pagu akhir` where the row of that amount prints the whole below `Pagu Akhir`: two digits stand
 * in each other's place, or the percentage is of another figure of the row.
 */
export function sharesOfNamedColumns(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((percent, at) => {
    const amount = mentions[at - 1];
    const named = OF.exec(percent.behind)?.[1];
    if (!amount || named === undefined || !percent.isJoined || percent.isCut || amount.isCut) return [];
    if (digitsOf(amount.figure).length < DIGITS_OF_AMOUNT || digitsOf(percent.figure).length < DIGITS_OF_SHARE)
      return [];
    const known = places.at(valueOf(amount.figure));
    const shares = known.flatMap((place) => wholesOf(place, named).map((whole): ShareInRow => ({ place, whole })));
    const [first] = shares;
    if (!first || shares.some((share) => maySay(percent.figure, percentOf(share)))) return [];
    const write = (share: ShareInRow) => formatNumber(new Decimal(percentOf(share)), percent.figure.reading.decimals);
    if (shares.some((share) => write(share) !== write(first))) return [];
    // What the row itself prints as a percentage may be meant.
    const isPrinted = known.some(({ table, row }) =>
      figuresIn(table, row).some((each) => maySay(percent.figure, valueOf(each.figure), each.figure.reading)),
    );
    const printed = formatNumber(percent.figure.reading.value, percent.figure.reading.decimals);
    const isOff = digitSlip(printed, write(first)) === "swapped" || isOfOther(percent, first);
    if (isPrinted || !isOff || isSuspect(first.place) || isSuspect(first.whole)) return [];
    return [remarkOnShare(percent, amount, first, "porsi kolom", words)];
  });
}

/** The figures of the row below a header that is what is named, word for word. */
function wholesOf({ table, row, figure }: PrintedPlace, named: string): PrintedPlace[] {
  const said = spelled(named).trim();
  if (said.split(" ").length < FEWEST_WORDS) return [];
  return figuresIn(table, row).filter(({ column, figure: whole }) => {
    const own = spelled(column.name.replace(/\([^()]*\)/g, " ")).trim();
    return whole !== figure && own === said && valueOf(whole) > 0;
  });
}

function isOfOther({ figure }: Mention, { place, whole }: ShareInRow): boolean {
  return figuresIn(place.table, place.row).some(
    (each) =>
      each.figure !== whole.figure &&
      each.figure !== place.figure &&
      valueOf(each.figure) > 0 &&
      each.figure.reading.kind === whole.figure.reading.kind &&
      maySay(figure, (valueOf(place.figure) / valueOf(each.figure)) * 100),
  );
}
