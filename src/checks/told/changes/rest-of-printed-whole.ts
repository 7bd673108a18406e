import { Decimal } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import type { ToldSentence } from "../told-sentence";
import { digitsOf, maySay, valueOf } from "../told-value";
import { offBeside } from "../off-beside";

/** So many digits of an amount are those of one row, and of a percentage those of one whole in it. */
const DIGITS_OF_AMOUNT = 6;
const DIGITS_OF_SHARE = 3;

/** `, sehingga terdapat sisa anggaran`, `, dengan sisa sebesar`, `, menyisakan`. */
const IS_REST =
  /^[^,;.()]{0,30}\)?\s*,?\s*(?:(?:dan|sehingga|maka|dengan|masih|terdapat|ada|adapun)\s+)*(?:sisa(?:nya)?|tersisa|bersisa|menyisakan)(?:\s+(?:anggaran|pagu|dana|belanja))?(?:\s+(?:yang\s+tidak\s+terserap|adalah|yaitu))?(?:\s+(?:sebesar|senilai|sebanyak))?\s*(?:rp\.?\s*)?$/i;

/** An amount and the whole of it that the percentage behind it is told of. */
interface PartOfWhole {
  part: PrintedPlace;
  whole: PrintedPlace;
}

/**
 * `Realisasi Rp45.118.041.494 atau 95,84%, sehingga terdapat sisa anggaran Rp894.308.506`: the percentage says which figure of its
 * row the amount is taken of, and what is left of that one is another amount.
 */
export function restsOfPrintedWholes(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((rest, at) => {
    const [part, percent] = mentions.slice(Math.max(0, at - 2), at);
    if (!part || !percent || !isTold(part, percent, rest)) return [];
    const pairs = places.at(valueOf(part.figure)).flatMap((place) => wholesOf(place, percent));
    const [first] = pairs;
    const left = ({ part: one, whole }: PartOfWhole) => valueOf(whole.figure) - valueOf(one.figure);
    if (!first || pairs.some((each) => left(each) !== left(first) || isSuspect(each.part) || isSuspect(each.whole)))
      return [];
    if (maySay(rest.figure, left(first), first.whole.figure.reading)) return [];
    const expected = expectedText(rest.figure, new Decimal(left(first)));
    const place = placeOfPrinted(first.whole);
    return [
      offBeside(
        {
          kind: "silang",
          printed: rest.figure.text,
          of: part.figure.text,
          expected,
          place,
          trace: [
            `${place} − ${placeOfPrinted(first.part)} = ${first.whole.figure.reading.text.trim()} − ${first.part.figure.reading.text.trim()}`,
          ],
          about: `sisa ${rest.lead.slice(-40)}`,
        },
        words,
      ),
    ];
  });
}

const isTold = (part: Mention, percent: Mention, rest: Mention) =>
  ![part, percent, rest].some(({ isCut }) => isCut) &&
  percent.isJoined &&
  percent.figure.unit === "%" &&
  rest.figure.unit === part.figure.unit &&
  IS_REST.test(rest.lead) &&
  digitsOf(part.figure).length >= DIGITS_OF_AMOUNT &&
  digitsOf(percent.figure).length >= DIGITS_OF_SHARE;

/** The figures of its row of which the amount is so many percent. */
function wholesOf(part: PrintedPlace, percent: Mention): PartOfWhole[] {
  return figuresIn(part.table, part.row).flatMap((whole) => {
    const isWhole = whole.figure !== part.figure && valueOf(whole.figure) > valueOf(part.figure);
    const isOf = isWhole && maySay(percent.figure, (valueOf(part.figure) / valueOf(whole.figure)) * 100);
    return isOf ? [{ part, whole }] : [];
  });
}
