import { Decimal } from "../../../numbers/decimal";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { namesRow, spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, maySay, valueOf } from "../told-value";
import { offBeside } from "../off-beside";

const FEWEST_DIGITS = 3;
const IS_SHORT = /^\s*(?:,?\s*atau|,)\s*(?:masih\s+)?kurang\s*(?:sebanyak|sejumlah)?\s*$/i;
const OF_TARGET = /^\s*(?:[a-z]+\s+)?dari\s+target\b/i;

/**
 * `terendah pada BNNK Kota sebesar 72,00% atau kurang 7 orang dari target`: in the row of that name the percentage is of two
 * figures, and they differ by how much is short.
 */
export function shortfallsOfRows(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((short, at) => {
    const percent = mentions[at - 1];
    if (!percent || percent.figure.unit !== "%" || percent.isCut || short.isCut) return [];
    // `93,41%, kurang 1,59 poin dari target 95,00%`: of the percentage itself.
    if (short.figure.unit === "Poin" || short.figure.unit === "%") return [];
    if (!IS_SHORT.test(short.lead) || !OF_TARGET.test(short.behind) || digitsOf(percent.figure).length < FEWEST_DIGITS)
      return [];
    const said = spelled(percent.lead);
    const rows = places.at(valueOf(percent.figure)).filter(({ row }) => namesRow(said, row));
    const pairs = rows.flatMap((place) => pairsIn(place));
    const told = valueOf(short.figure);
    const [first] = pairs;
    if (!first || pairs.some(({ off }) => off === told) || pairs.some(({ off }) => off !== first.off)) return [];
    if ([first.target, first.reached, first.percent].some(isSuspect)) return [];
    const expected = expectedText(short.figure, new Decimal(first.off));
    const [target, reached] = [first.target, first.reached].map(placeOfPrinted);
    return [
      offBeside(
        {
          kind: "silang",
          printed: short.figure.text,
          of: percent.figure.text,
          expected,
          place: target ?? "",
          trace: [`${target} − ${reached} = ${expected}`],
          source: `${target}, ${reached}`,
          about: `kurang ${short.lead.slice(-40)}`,
        },
        words,
      ),
    ];
  });
}

/** The two figures of the row of which the percentage is the quotient, the part the smaller. */
function pairsIn(percent: PrintedPlace) {
  const inRow = figuresIn(percent.table, percent.row).filter(({ figure }) => figure !== percent.figure);
  return inRow.flatMap((target) =>
    inRow.flatMap((reached) => {
      const [all, part] = [valueOf(target.figure), valueOf(reached.figure)];
      const isOf = all > part && part > 0 && maySay(percent.figure, (part / all) * 100);
      return isOf ? [{ target, reached, percent, off: all - part }] : [];
    }),
  );
}
