import { Decimal } from "../../../numbers/decimal";
import { isDigitAway } from "../../../numbers/digit-slip";
import { COMPARATIVE } from "../../../sentences/comparatives";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, maySay, valueOf } from "../told-value";
import { offBeside } from "../off-beside";

const FEWEST_DIGITS = 3;

/** `masih lebih tinggi 1,21 poin`: how far a level is from what is named behind. */
const FAR = new RegExp(String.raw`\blebih\s+(?:${COMPARATIVE}|baik)\s*(?:sebesar\s*)?$`, "i");
/** `masih 5,76 poin di bawah rata-rata nasional`. */
const STANDS = /\b(?:masih|berada|terpaut|sudah|telah)\s*$/i;
const OFF_FROM = /^\s*(?:poin|persen|%)?\s*(?:persen\s+)?di\s?(?:bawah|atas)\s+([^,;.\d()]{4,60})/i;

const OPENS_CLAUSE = /\b(?:sedangkan|sementara)\b/i;

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
    const named = namedBehind(far);
    if (named === undefined || far.isCut || digitsOf(far.figure).length < FEWEST_DIGITS) return [];
    const before = ofCell.filter((each) => isBefore(each, far));
    const clause = before.reduce((last, { lead }, at) => (OPENS_CLAUSE.test(lead) ? at : last), 0);
    const levels = before.slice(clause).filter((each) => !each.isCut && digitsOf(each.figure).length >= FEWEST_DIGITS);
    const known = levels.flatMap(({ figure }) => places.at(valueOf(figure)));
    const found = known.flatMap((level) => apartIn(level, named));
    // `Selisih / Nasional` beside `Nasional` is no level.
    const besideLevel = found.filter(({ level, other }) => level.column.parent === other.column.parent);
    const pairs = besideLevel.length > 0 ? besideLevel : found;
    const isTold = known.some(({ table, row, figure }) =>
      figuresIn(table, row).some((each) =>
        maySay(far.figure, Math.abs(valueOf(figure) - valueOf(each.figure)), each.figure.reading),
      ),
    );
    const [first] = pairs;
    const write = (value: number) => new Decimal(value).toFixed(far.figure.reading.decimals).replace(/\D/g, "");
    if (!first || pairs.some(({ off }) => write(off) !== write(first.off))) return [];
    if (pairs.some(({ off }) => maySay(far.figure, off))) return [];
    const isOfOther = pairs.every((pair) => isOfSibling(far, pair, named));
    if (!isOfOther && (isTold || !isDigitAway(write(valueOf(far.figure)), write(first.off)))) return [];
    if ([first.level, first.other].some(isSuspect)) return [];
    const expected = expectedText(far.figure, new Decimal(first.off));
    const [level, other] = [first.level, first.other].map(placeOfPrinted);
    return [
      offBeside(
        {
          kind: "silang",
          printed: far.figure.text,
          of: first.level.figure.reading.text.trim(),
          expected,
          place: other ?? "",
          trace: [`|${level} − ${other}| = ${expected}`],
          source: `${level}, ${other}`,
          about: `jarak ${far.lead.slice(-40)}`,
        },
        words,
      ),
    ];
  });
}

function namedBehind({ lead, behind }: Mention): string | undefined {
  if (FAR.test(lead)) return FROM.exec(behind)?.[1];
  return STANDS.test(lead) ? OFF_FROM.exec(behind)?.[1] : undefined;
}

/** It is how far the level is from the one other column that stands beside the named one, `Provinsi` beside `Nasional`. */
function isOfSibling({ figure }: Mention, { level, other }: Apart, named: string): boolean {
  const said = spelled(named);
  const apart = figuresIn(level.table, level.row).filter(
    (each) =>
      each.figure !== level.figure &&
      each.figure !== other.figure &&
      maySay(figure, Math.abs(valueOf(level.figure) - valueOf(each.figure)), {
        decimals: figure.reading.decimals,
        scale: 1,
      }),
  );
  const [sibling, ...more] = apart;
  const isBeside = sibling !== undefined && Math.abs(sibling.column.index - other.column.index) === 1;
  return isBeside && more.length === 0 && sibling.column.parent === other.column.parent && !saysAny(sibling, said);
}

const saysAny = ({ column }: PrintedPlace, said: string) =>
  spelled(column.name)
    .split(" ")
    .some((word) => word.length >= 4 && said.includes(` ${word} `));

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
