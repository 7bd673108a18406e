import type { Mention } from "../../sentences/mention";
import type { NarrativeStrings } from "../../strings/narrative";
import { isCount } from "../narrative/counts";
import type { Remark } from "../narrative/remark";
import { asPrintedThere } from "./as-printed-there";
import { BESIDE_PRINTED } from "./off-beside";
import { figuresIn, type PrintedPlace, type PrintedPlaces } from "./printed-places";
import { spelled, type ToldSentence } from "./told-sentence";
import { digitsOf, valueOf } from "./told-value";

/** So many digits of other counts say which row is told. */
const DIGITS_OF_ROW = 4;
const SHORTEST_WORD = 4;

/**
 * `161 unit, dengan 123 unit baik, 13 unit rusak ringan dan 13 unit rusak berat` where the row of 161 and 123 prints 25 below
 * `Rusak Ringan` and 13 below `Rusak Berat`: the count of the one header was copied to the other.
 */
export function figuresToldTwice(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((mention, at): Remark[] => {
    const twin = mentions.find((each, other) => other !== at && isTwin(each, mention));
    if (!twin || !isCount(mention) || !isCount(twin)) return [];
    const others = mentions.filter((each) => each !== mention && each !== twin && isCount(each));
    const known = others.flatMap((each) => places.at(valueOf(each.figure)));
    const rows = known.filter(
      ({ table, row }, index) =>
        known.findIndex((each) => each.row === row) === index &&
        digitsIn(
          others,
          figuresIn(table, row).map(({ figure }) => valueOf(figure)),
        ) >= DIGITS_OF_ROW,
    );
    const meant = rows.flatMap(({ table, row }) => {
      const inRow = figuresIn(table, row);
      const [own, ofTwin] = [mention, twin].map((each) => inRow.filter(({ column }) => isSaid(column.name, each)));
      const [right] = own ?? [];
      const [copied] = ofTwin ?? [];
      const isCopied = own?.length === 1 && ofTwin?.length === 1 && right && copied && right.column !== copied.column;
      if (!isCopied || valueOf(copied.figure) !== valueOf(mention.figure)) return [];
      return [right];
    });
    const [first] = meant;
    if (!first || valueOf(first.figure) === valueOf(mention.figure) || meant.some(isSuspect)) return [];
    if (meant.some((each) => valueOf(each.figure) !== valueOf(first.figure))) return [];
    if (others.some(({ figure }) => valueOf(figure) === valueOf(first.figure))) return [];
    return [
      asPrintedThere(mention.figure, first, {
        rule: BESIDE_PRINTED,
        about: `kolom ${mention.behind.slice(0, 40)}`,
        explain: (expected, place) => words.ofLine(mention.figure.text, expected, place),
      }),
    ];
  });
}

const isTwin = ({ figure }: Mention, other: Mention) =>
  valueOf(figure) === valueOf(other.figure) && figure.unit === other.figure.unit;

const digitsIn = (others: readonly Mention[], values: readonly number[]) =>
  others
    .filter(({ figure }) => values.includes(valueOf(figure)))
    .reduce((sum, { figure }) => sum + digitsOf(figure).length, 0);

/** Every word of the header, right before the count or right behind it. */
function isSaid(name: string, { lead, behind }: Mention): boolean {
  const own = spelled(name.replace(/\([^()]*\)/g, " "))
    .trim()
    .split(" ");
  const [before = "", after = ""] = [lead.split(CLAUSE).at(-1), behind.split(CLAUSE)[0]];
  const said = spelled(after.trim() === "" ? before : after);
  return own.every((word) => said.includes(` ${word} `)) && own.some((word) => word.length >= SHORTEST_WORD);
}

const CLAUSE = /[,;.()]|\b(?:dan|serta|sedangkan|sementara)\b/;
