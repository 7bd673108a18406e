import { digitSlip } from "../../../numbers/digit-slip";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { causeOfSlip } from "../../narrative/cause";
import type { Remark } from "../../narrative/remark";
import { asPrintedThere } from "../as-printed-there";
import { placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { SLIP_OF_PRINTED } from "../slips/slip-of-printed";
import { isExplainedBy } from "../slips/explained-by-figures";
import type { ToldSentence } from "../told-sentence";
import { digitsOf, valueOf } from "../told-value";

/** Fewer digits in each other's place are no slip that can be told. */
const FEWEST_DIGITS = 3;

/** `, terutama 118 rekomendasi`, `, termasuk`: a part of the figure before. */
const IS_PART =
  /^[^;.()\d]{0,60}[,(]\s*(?:terutama|termasuk|di\s?antaranya|antara\s+lain)\s*(?:sebanyak\s+)?(?:rp\.?\s*)?$/i;

/**
 * `240 rekomendasi yang tersisa, terutama 118 rekomendasi dari tahun 2024` where the column of 118 comes to 204: two digits of the
 * whole stand in each other's place.
 */
export function totalsOfParts(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((whole, at) => {
    const part = mentions[at + 1];
    if (!part || !isPair(whole, part) || places.at(valueOf(whole.figure)).length > 0) return [];
    const totals = places.at(valueOf(part.figure)).flatMap(totalsOver);
    const meant = totals.filter(({ figure }) => isSwapped(whole, figure));
    const [first] = meant;
    if (!first || meant.some((each) => valueOf(each.figure) !== valueOf(first.figure) || isSuspect(each))) return [];
    const others = mentions.filter((each) => each !== whole).map(({ figure }) => figure);
    if (isExplainedBy(whole.figure, others)) return [];
    return [
      asPrintedThere(whole.figure, first, {
        rule: SLIP_OF_PRINTED,
        about: `salah ketik ${whole.lead.slice(-40)}`,
        cause: causeOfSlip("swapped", words, [placeOfPrinted(first)]),
        explain: (expected, place) => words.slipOfPrinted(whole.figure.text, expected, place),
      }),
    ];
  });
}

const isPair = (whole: Mention, part: Mention) =>
  !whole.isCut &&
  !part.isCut &&
  whole.figure.unit !== "%" &&
  whole.figure.unit !== null &&
  whole.figure.unit === part.figure.unit &&
  IS_PART.test(part.lead) &&
  digitsOf(whole.figure).length >= FEWEST_DIGITS &&
  digitsOf(part.figure).length >= FEWEST_DIGITS;

/** What the column of a row comes to. */
const totalsOver = ({ table, row, column, figure }: PrintedPlace): PrintedPlace[] =>
  row.kind !== "data"
    ? []
    : table.rows.flatMap((other) => {
        const total = other.kind === "total" ? table.figureAt(other, column) : null;
        return total && valueOf(total) > valueOf(figure) ? [{ table, row: other, column, figure: total }] : [];
      });

const isSwapped = ({ figure }: Mention, printed: PrintedPlace["figure"]) =>
  figure.reading.scale === 1 &&
  figure.reading.decimals === printed.reading.decimals &&
  digitSlip(digitsOf(figure), digitsOf(printed)) === "swapped";
