import { Decimal } from "../../../numbers/decimal";
import { isDigitAway } from "../../../numbers/digit-slip";
import { COMPARATIVE } from "../../../sentences/comparatives";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { BESIDE_PRINTED } from "../figure-beside-printed";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, maySay, valueOf } from "../told-value";

const FEWEST_DIGITS = 3;

/** `masih lebih tinggi 1,21 poin`: how far a level is from what is named behind. */
const FAR = new RegExp(String.raw`\blebih\s+(?:${COMPARATIVE}|baik)\s*(?:sebesar\s*)?$`, "i");
const FROM =
  /^\s*(?:poin|persen|%)?\s*(?:persen\s+)?(?:dari(?:pada)?|di\s?banding(?:kan)?(?:\s+dengan)?)\s+([^,;.\d()]{4,60})/i;

interface Apart {
  level: PrintedPlace;
  other: PrintedPlace;
  off: number;
}

/**
 * `11,98 persen … lebih tinggi 2,11 poin dari rata-rata provinsi` where the row of 11,98 prints 10,77 below `Provinsi`: no two
 * figures of the row are so far apart, and these two are a digit away from it.
 */
export function distancesInRows(
  { mentions }: ToldSentence,
  ofCell: readonly Mention[],
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((far) => {
    const named = FROM.exec(far.behind)?.[1];
    if (named === undefined || !FAR.test(far.lead) || far.isCut || digitsOf(far.figure).length < FEWEST_DIGITS)
      return [];
    const levels = ofCell.filter(
      (each) => each !== far && !each.isCut && digitsOf(each.figure).length >= FEWEST_DIGITS && isBefore(each, far),
    );
    const known = levels.flatMap(({ figure }) => places.at(valueOf(figure)));
    const pairs = known.flatMap((level) => apartIn(level, named));
    const isTold = known.some(({ table, row, figure }) =>
      figuresIn(table, row).some((each) =>
        maySay(far.figure, Math.abs(valueOf(figure) - valueOf(each.figure)), each.figure.reading),
      ),
    );
    const [first] = pairs;
    const write = (value: number) => new Decimal(value).toFixed(far.figure.reading.decimals).replace(/\D/g, "");
    if (!first || isTold || pairs.some(({ off }) => write(off) !== write(first.off))) return [];
    if (!isDigitAway(write(valueOf(far.figure)), write(first.off))) return [];
    if ([first.level, first.other].some(isSuspect)) return [];
    const expected = expectedText(far.figure, new Decimal(first.off));
    const [level, other] = [first.level, first.other].map(placeOfPrinted);
    return [
      {
        rule: BESIDE_PRINTED,
        kind: "silang",
        severity: "error",
        printed: far.figure.text,
        expected,
        explanation: words.besidePrinted(
          far.figure.text,
          first.level.figure.reading.text.trim(),
          expected,
          other ?? "",
        ),
        trace: [`|${level} − ${other}| = ${expected}`],
        source: `${level}, ${other}`,
        about: `jarak ${far.lead.slice(-40)}`,
      },
    ];
  });
}

const isBefore = (one: Mention, other: Mention) => one.figure.start < other.figure.start;

/** The figure of the row below the header that is named behind, how far it is from the level. */
function apartIn(level: PrintedPlace, named: string): Apart[] {
  const said = spelled(named);
  return figuresIn(level.table, level.row).flatMap((other): Apart[] => {
    const own = spelled(other.column.name)
      .split(" ")
      .filter((word) => word.length >= 4);
    const isNamed = own.length > 0 && own.every((word) => said.includes(` ${word} `));
    if (other.figure === level.figure || !isNamed) return [];
    return [{ level, other, off: Math.abs(valueOf(level.figure) - valueOf(other.figure)) }];
  });
}
