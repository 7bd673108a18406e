import { type DigitSlip, digitSlip } from "../../../numbers/digit-slip";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import type { FigureLists, NamedIn } from "../lists/figure-lists";
import type { PrintedPlaces } from "../printed-places";
import { spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, valueOf } from "../told-value";
import { isExplainedBy } from "./explained-by-figures";
import { SLIP_OF_PRINTED } from "./slip-of-printed";

/** Digits of which a slip of the hand is no chance, where row and column are named. */
const FEWEST_DIGITS: Record<DigitSlip, number> = { swapped: 3, replaced: 4 };

const SHORTEST_WORD = 4;
/** One word of a header is nearly any. */
const FEWEST_WORDS = 2;

/** What may stand over any column. */
const COMMON = new Set("jumlah total nilai tahun persen persentase yang dengan dan".split(" "));

/**
 * `Tingkat efisiensi tertinggi ditunjukkan Seksi Rehabilitasi sebesar 11,99 poin` where the row of that name prints 11,09 below
 * `Tingkat Efisiensi`, and no table prints the other: row and column are named, and a digit is another.
 */
export function slipsOfNamedCells(
  { mentions }: ToldSentence,
  lists: FigureLists,
  places: PrintedPlaces,
  isSuspect: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((mention): Remark[] => {
    const { figure, isCut, isJoined, lead } = mention;
    if (isCut || isJoined || figure.reading.scale !== 1 || digitsOf(figure).length < FEWEST_DIGITS.swapped) return [];
    if (places.at(valueOf(figure)).length + places.at(-valueOf(figure)).length > 0) return [];
    const said = spelled(lead.split(/[;(]|\b(?:sedangkan|sementara|namun)\b/i).at(-1) ?? "");
    const named = lists.namedIn(said).filter((each) => isColumnSaid(each, said));
    const [first] = named;
    if (!first || named.some(({ row }) => row.value !== first.row.value || !isSlip(mention, row))) return [];
    const others = mentions.filter((each) => each !== mention);
    const isTold = others.some((each) => valueOf(each.figure) === first.row.value);
    const figures = others.map((each) => each.figure);
    if (isTold || isExplainedBy(figure, figures) || named.some(({ row }) => isSuspect(row.place))) return [];
    const { row } = first;
    const expected = expectedText(figure, row.reading.value);
    return [
      {
        rule: SLIP_OF_PRINTED,
        kind: "silang",
        severity: "error",
        printed: figure.text,
        expected,
        explanation: words.slipOfPrinted(figure.text, expected, row.place),
        trace: [`${row.place}: ${row.label} = ${expected}`],
        source: row.place,
        about: `salah ketik ${lead.slice(-40)}`,
      },
    ];
  });
}

/** Every word of its header that tells it from others, and two of them. */
function isColumnSaid({ list: { measure } }: NamedIn, said: string): boolean {
  const own = measure.split(" ").filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word));
  return own.length >= FEWEST_WORDS && own.every((word) => said.includes(` ${word} `));
}

function isSlip({ figure: { reading } }: Mention, row: NamedIn["row"]): boolean {
  if (reading.decimals !== row.reading.decimals || reading.value.isNegative()) return false;
  const [told, right] = [digitsOf({ reading }), digitsOf(row)];
  const slip = digitSlip(told, right);
  return slip !== null && told.length >= FEWEST_DIGITS[slip];
}
