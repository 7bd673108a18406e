import { comparisonBefore } from "../../../sentences/direction";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Remark } from "../../narrative/remark";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, shownValueOf, valueOf } from "../told-value";
import { DIRECTION_OF_PRINTED } from "./direction-of-printed";
import { oppositeOf } from "./off-direction";

/** Fewer digits are the same in many rows. */
const FEWEST_DIGITS = 2;
const MOST_PLACES = 3;
const SHORTEST_WORD = 5;

/** Words of any header. */
const COMMON = new Set("rata nilai tahun target realisasi capaian selisih jumlah persen".split(" "));

/**
 * `Dibandingkan rata-rata nasional, indeks kota lebih tinggi 0,81 poin` where the one row that prints 0,81 has it as the city's 73,25
 * less 74,06 below `Nasional`.
 */
export function sidesOfCompared(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((mention): Remark[] => {
    const said = comparisonBefore(mention.lead);
    if (!said || mention.isCut || significant(mention) < FEWEST_DIGITS) return [];
    const value = Math.abs(valueOf(mention.figure));
    const printed = [...places.at(value), ...places.at(-value)];
    if (printed.length === 0 || printed.length > MOST_PLACES || printed.some(isSuspect)) return [];
    const clause = spelled(clauseOf(mention));
    const isOpposed = (each: PrintedPlace) => {
      const compared = comparedIn(each, clause);
      return compared !== null && !isSuspect(compared) && valueOf(each.figure) < 0 === said.isUp;
    };
    const [place] = printed;
    if (!place || !printed.every(isOpposed)) return [];
    const say = said.isUp ? words.printedAsFall : words.printedAsRise;
    return [
      {
        rule: DIRECTION_OF_PRINTED,
        kind: "selisih",
        severity: "error",
        printed: said.text,
        expected: oppositeOf(said),
        explanation: say(said.text, mention.figure.text, place.row.label, placeOfPrinted(place)),
        trace: [`${placeOfPrinted(place)} = ${place.figure.reading.text}`],
        source: placeOfPrinted(place),
        about: `sisi ${mention.lead.slice(-40)}`,
      },
    ];
  });
}

const significant = ({ figure }: Mention) => digitsOf(figure).replace(/^0+/, "").length;

/** What it is compared with stands before it or behind it, up to the next clause. */
const clauseOf = ({ lead, behind }: Mention): string =>
  `${lead.split(/[;(]|\b(?:namun|tetapi|sedangkan|sementara|dan)\b/).at(-1) ?? ""} ${behind.split(/[,;.)]/)[0] ?? ""}`;

/** What the figure is the difference to: the one figure of its row, below a header that is said, which the first one less it gives. */
function comparedIn({ table, row, column, figure }: PrintedPlace, said: string): PrintedPlace | null {
  const own = figuresIn(table, row).filter((each) => each.column.index < column.index && each.column.role !== "target");
  const value = shownValueOf(figure);
  const found = own.filter(
    (other) =>
      isSaid(other.column.header, said) &&
      own.some((each) => Math.abs(shownValueOf(each.figure) - shownValueOf(other.figure) - value) < SLACK),
  );
  const [only, ...more] = found;
  return only && more.length === 0 && /selisih|perbedaan|beda/i.test(column.header) ? only : null;
}

/** What doubles are off by. */
const SLACK = 1e-6;

function isSaid(header: string, said: string): boolean {
  const words = spelled(header)
    .split(" ")
    .filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word));
  return words.length > 0 && words.every((word) => said.includes(` ${word} `));
}
