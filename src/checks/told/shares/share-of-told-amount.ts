import { digitSlip } from "../../../numbers/digit-slip";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { causeOfSlip } from "../../narrative/cause";
import type { Remark } from "../../narrative/remark";
import { asPrintedThere } from "../as-printed-there";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import type { ToldSentence } from "../told-sentence";
import { digitsOf, maySay, shownValueOf, valueOf } from "../told-value";
import { SHARE_OF_ROW } from "./share-of-named-row";

/** So many digits of an amount are those of one row, and so many of a percentage in each other's place no chance. */
const DIGITS_OF_AMOUNT = 6;
const DIGITS_OF_SHARE = 4;

/** `98,29 persen dari Rp3.519.940.000`: the whole right behind the percentage. */
const OF_AMOUNT = /^\s*\)?\s*(?:dari|terhadap)\s+(?:(?:total|pagu|anggaran|sebesar|efektif)\s+)*(?:rp\.?\s*)?$/i;

/**
 * `realisasi mencapai 98,29 persen dari Rp3.519.940.000` where a figure of that row is 99,28% of the amount and is printed so: two
 * digits of the percentage stand in each other's place.
 */
export function sharesOfToldAmounts(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((percent, at) => {
    const whole = mentions[at + 1];
    if (!whole || !isPair(percent, whole)) return [];
    const rows = places.at(valueOf(whole.figure));
    const printed = rows.flatMap((place) => sharesIn(place));
    if (printed.some(({ figure }) => maySay(percent.figure, shownValueOf(figure)))) return [];
    const meant = printed.filter(({ figure }) => digitSlip(digitsOf(percent.figure), digitsOf(figure)) === "swapped");
    const [first] = meant;
    if (!first || meant.some((each) => shownValueOf(each.figure) !== shownValueOf(first.figure) || isSuspect(each)))
      return [];
    return [
      asPrintedThere(percent.figure, first, {
        rule: SHARE_OF_ROW,
        about: `porsi ${percent.lead.slice(-40)}`,
        cause: causeOfSlip("swapped", words, [placeOfPrinted(first)]),
        explain: (expected, place) =>
          words.besidePrinted(percent.figure.text, whole.figure.text.trim(), expected, place),
      }),
    ];
  });
}

const isPair = (percent: Mention, whole: Mention) =>
  percent.figure.unit === "%" &&
  whole.figure.unit !== "%" &&
  !percent.isCut &&
  !whole.isCut &&
  OF_AMOUNT.test(whole.lead) &&
  digitsOf(whole.figure).length >= DIGITS_OF_AMOUNT &&
  digitsOf(percent.figure).length >= DIGITS_OF_SHARE;

/** The percentages of its row that are those of another figure of it in this one. */
function sharesIn({ table, row, figure }: PrintedPlace): PrintedPlace[] {
  const standing = figuresIn(table, row);
  return standing.filter((share) =>
    standing.some(
      (part) =>
        part.figure !== share.figure &&
        part.figure !== figure &&
        valueOf(part.figure) > 0 &&
        share.figure.reading.decimals > 0 &&
        maySay(share.figure, (valueOf(part.figure) / valueOf(figure)) * 100),
    ),
  );
}
