import { Decimal } from "../../../numbers/decimal";
import { type DigitSlip, digitSlip, slipsOfDigits } from "../../../numbers/digit-slip";
import type { Mention } from "../../../sentences/mention";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import { expectedText } from "../../narrative/expectation";
import type { NarrativeStrings } from "../../../strings/narrative";
import { causeOfSlip } from "../../narrative/cause";
import type { Remark } from "../../narrative/remark";
import { amountsOf, explains } from "../../narrative/sentence-arithmetic";
import { placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import type { ToldSentence } from "../told-sentence";
import { maySay, valueOf } from "../told-value";

export const SLIP_OF_PRINTED = "salah-ketik-tabel";

/** Digits, without the zeros at their end, that no other figure of the workbook is nearly alike in by chance. */
const FEWEST_DIGITS: Record<DigitSlip, number> = { swapped: 6, replaced: 7 };

const isWhole = ({ reading }: PrintedFigure) => reading.scale === 1 && reading.value.isInteger();

const wholeDigits = ({ reading }: PrintedFigure) => reading.value.abs().toFixed(0);

/** How many digits before the zeros at the end. */
const significant = (digits: string) => digits.replace(/0+$/, "").length;

/** What the hand may have meant instead of the figures of a sentence. */
export function meantInstead({ mentions }: ToldSentence): number[] {
  return mentions.flatMap(({ figure }) =>
    isWhole(figure) && significant(wholeDigits(figure)) >= FEWEST_DIGITS.swapped
      ? slipsOfDigits(wholeDigits(figure)).map(Number)
      : [],
  );
}

/** An amount that no table prints, one slip of the hand away from the one that a table does print. */
export function slipsOfPrinted(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((mention) => {
    const { figure } = mention;
    if (mention.isCut || !isWhole(figure) || places.at(valueOf(figure)).length > 0) return [];
    const digits = wholeDigits(figure);
    const meant =
      significant(digits) < FEWEST_DIGITS.swapped
        ? []
        : slipsOfDigits(digits).filter((each) => {
            const slip = digitSlip(digits, each);
            const isLong =
              slip && significant(digits) >= FEWEST_DIGITS[slip] && significant(each) >= FEWEST_DIGITS[slip];
            return isLong && places.at(Number(each)).length > 0;
          });
    const [right] = meant;
    const [place] = right === undefined ? [] : places.at(Number(right));
    if (right === undefined || !place || meant.length > 1 || isSuspect(place)) return [];
    const others = mentions.filter((each) => each !== mention);
    if (isToldToo(others, Number(right)) || explains(amountsOf(figure, others), figure)) return [];
    const expected = expectedText(figure, new Decimal(right));
    const slip = digitSlip(digits, right) ?? "replaced";
    return [
      {
        rule: SLIP_OF_PRINTED,
        kind: "silang",
        severity: "error",
        printed: figure.text,
        expected,
        explanation: words.slipOfPrinted(figure.text, expected, placeOfPrinted(place)),
        cause: causeOfSlip(slip, words, [placeOfPrinted(place)]),
        trace: [`${placeOfPrinted(place)} = ${expected}`],
        source: placeOfPrinted(place),
        about: `salah ketik ${mention.lead.slice(-40)}`,
      },
    ];
  });
}

const isToldToo = (others: Mention[], value: number) => others.some(({ figure }) => maySay(figure, value));
