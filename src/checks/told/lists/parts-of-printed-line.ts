import { Decimal } from "../../../numbers/decimal";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { expectedText } from "../../narrative/expectation";
import { OPENS_PARTS } from "../../narrative/parts/parts-of-whole";
import type { Remark } from "../../narrative/remark";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import type { ToldSentence } from "../told-sentence";
import { digitsOf, valueOf } from "../told-value";

export const PART_OF_LINE = "rincian-tabel-kalimat";

/** A whole of fewer digits stands beside many figures. */
const FEWEST_DIGITS = 3;

const FEWEST_PARTS = 2;

/** `dan 258 luka ringan`: behind this the parts end. */
const LAST = /\b(?:dan|serta)\s+[^\d,;]{0,40}$/i;

/** Not all of them, or figures of something else. */
const NO_PARTS = /\b(?:antara\s+lain|di\s?antaranya|termasuk|masing-masing|tahun|target|sedangkan|naik|turun)\b/i;

/**
 * `351 orang, terdiri atas 56 meninggal dunia, 37 luka berat, dan 271 luka ringan` where one row or column of a table prints
 * 351, 56, 37, and with them the 258 that is missing: whatever the parts are called, the table shows which one is off.
 */
export function partsOfPrintedLines(
  { mentions }: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((whole, at) => {
    const parts = partsBehind(whole, mentions.slice(at + 1));
    if (parts.length < FEWEST_PARTS || sumOf(parts) === valueOf(whole.figure)) return [];
    const offs = places.at(valueOf(whole.figure)).flatMap((place) => offIn(place, parts));
    const [first] = offs;
    if (
      !first ||
      offs.some(({ part, meant }) => part !== first.part || valueOf(meant.figure) !== valueOf(first.meant.figure))
    )
      return [];
    if (offs.some(({ line }) => line.some(isSuspect))) return [];
    const { part, meant, line } = first;
    const expected = expectedText(part.figure, meant.figure.reading.value);
    const place = placeOfPrinted(meant);
    return [
      {
        rule: PART_OF_LINE,
        kind: "jumlah",
        severity: "error",
        printed: part.figure.text,
        expected,
        explanation: words.ofLine(part.figure.text, expected, place),
        trace: line.map((each) => `${placeOfPrinted(each)} = ${each.figure.reading.text.trim()}`),
        source: place,
        about: `rincian ${part.lead.slice(-40)}`,
      },
    ];
  });
}

/** All parts that the words behind a whole tell, up to the one behind "dan". */
function partsBehind(whole: Mention, following: Mention[]): Mention[] {
  const [first] = following;
  if (!first || !isCount(whole) || digitsOf(whole.figure).length < FEWEST_DIGITS || !OPENS_PARTS.test(first.lead))
    return [];
  const last = following.findIndex(({ lead }, at) => at > 0 && LAST.test(lead));
  const parts = last < 0 ? [] : following.slice(0, last + 1);
  const isListed = parts.every(
    (part, at) => isCount(part) && !NO_PARTS.test(part.lead) && (at === 0 || at === last || /,[^,;]*$/.test(part.lead)),
  );
  return isListed ? parts : [];
}

const isCount = ({ figure, isCut, isNegated }: Mention) =>
  !isCut && !isNegated && figure.unit !== "%" && figure.reading.decimals === 0 && figure.reading.scale === 1;

const sumOf = (parts: Mention[]) => Decimal.sum(...parts.map(({ figure }) => figure.reading.value)).toNumber();

interface Off {
  part: Mention;
  meant: PrintedPlace;
  line: PrintedPlace[];
}

/** The one part whose place another figure of the whole's row or column takes, all others standing there. */
function offIn(whole: PrintedPlace, parts: Mention[]): Off[] {
  const { table, row, column } = whole;
  const down = table.rows.flatMap((each) => {
    const figure = table.figureAt(each, column);
    return figure ? [{ table, row: each, column, figure }] : [];
  });
  const found = [figuresIn(table, row), down].flatMap((line) =>
    parts.flatMap((part): Off[] => {
      const others = parts.filter((each) => each !== part).map(({ figure }) => standsIn(line, valueOf(figure)));
      const missing = valueOf(whole.figure) - sumOf(parts.filter((each) => each !== part));
      const meant = missing > 0 ? standsIn(line, missing) : undefined;
      const isAll = others.every((each) => each !== undefined) && new Set(others).size === others.length;
      return isAll && meant && !others.includes(meant)
        ? [{ part, meant, line: [whole, meant, ...others.flatMap((each) => each ?? [])] }]
        : [];
    }),
  );
  return found.some(({ part }) => part !== found[0]?.part) ? [] : found.slice(0, 1);
}

const standsIn = (line: PrintedPlace[], value: number) => line.find(({ figure }) => valueOf(figure) === value);
