import { digitSlip } from "../../../numbers/digit-slip";
import { yearsIn } from "../../../numbers/years-in";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { causeOfSlip } from "../../narrative/cause";
import type { Remark } from "../../narrative/remark";
import { asPrintedThere } from "../as-printed-there";
import { placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, valueOf } from "../told-value";
import { isExplainedBy } from "./explained-by-figures";
import { SLIP_OF_PRINTED } from "./slip-of-printed";

/** In fewer digits two figures of one kind are often so alike. */
const FEWEST_DIGITS = 5;

/** So many words before the one figure are said before the other as well. */
const FEWEST_WORDS = 2;

/** Words that lead on to any figure. */
const COMMON = new Set(
  "sebesar sebanyak sejumlah senilai mencapai adalah dengan yang pada tahun atau persen menjadi dari untuk serta dapat telah hanya yaitu".split(
    " ",
  ),
);

/** A figure, and the sentence that tells it. */
interface Told {
  mention: Mention;
  sentence: ToldSentence;
}

/** What the sentences of a workbook tell, by the digits in whatever order. */
export class ToldDigits {
  private readonly byDigits = new Map<string, Told[]>();

  constructor(sentences: readonly ToldSentence[]) {
    for (const sentence of sentences)
      for (const mention of sentence.mentions) {
        if (mention.isCut || digitsOf(mention.figure).length < FEWEST_DIGITS) continue;
        const key = keyOf(mention);
        const known = this.byDigits.get(key);
        if (known) known.push({ mention, sentence });
        else this.byDigits.set(key, [{ mention, sentence }]);
      }
  }

  /** Told elsewhere with two digits in each other's place. */
  swapped(mention: Mention, { at }: ToldSentence): Told[] {
    const digits = digitsOf(mention.figure);
    return (this.byDigits.get(keyOf(mention)) ?? []).filter(
      (each) => each.sentence.at !== at && digitSlip(digits, digitsOf(each.mention.figure)) === "swapped",
    );
  }
}

const keyOf = ({ figure }: Mention) =>
  `${figure.unit ?? ""} ${figure.reading.decimals} ${figure.reading.scale} ${[...digitsOf(figure)].sort().join("")}`;

/**
 * `Rata-rata capaian kinerja sebesar 102,44 persen` where another chapter and its table say 104,24 for `Rata-rata capaian`, and no
 * table prints the other: two digits in each other's place.
 */
export function slipsOfTold(
  sentence: ToldSentence,
  told: ToldDigits,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return sentence.mentions.flatMap((mention) => {
    const { figure, isCut } = mention;
    if (isCut || digitsOf(figure).length < FEWEST_DIGITS || places.at(valueOf(figure)).length > 0) return [];
    const meant = told.swapped(mention, sentence).filter((each) => isOfSame(sentence, mention, each));
    const printed = meant.flatMap((each) => places.at(valueOf(each.mention.figure)));
    const [first] = printed;
    if (!first || printed.some((each) => valueOf(each.figure) !== valueOf(first.figure) || isSuspect(each))) return [];
    const others = sentence.mentions.filter((each) => each !== mention).map((each) => each.figure);
    if (isExplainedBy(figure, others)) return [];
    return [
      asPrintedThere(figure, first, {
        rule: SLIP_OF_PRINTED,
        about: `salah ketik ${mention.lead.slice(-40)}`,
        cause: causeOfSlip("swapped", words, [placeOfPrinted(first)]),
        explain: (expected, place) => words.slipOfPrinted(figure.text, expected, place),
      }),
    ];
  });
}

/** The words of its clause are those before the other figure, and no other year is named. */
function isOfSame(sentence: ToldSentence, mention: Mention, other: Told): boolean {
  const own = tellingWords(mention.lead);
  const said = spelled(other.sentence.text.slice(0, other.sentence.text.indexOf(other.mention.figure.text)));
  const shared = own.filter((word) => said.includes(` ${word} `)).length;
  const [years, otherYears] = [yearsIn(sentence.text), yearsIn(other.sentence.at.text)];
  const isOfYear = years.every((year) => otherYears.includes(year));
  return isOfYear && shared >= FEWEST_WORDS && shared * 2 >= own.length;
}

const tellingWords = (lead: string): string[] => [
  ...new Set(
    spelled(lead)
      .split(" ")
      .filter((word) => word.length >= 4 && /^[a-z]+$/.test(word) && !COMMON.has(word)),
  ),
];
