import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Table } from "../../../tables/table";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { isExplainedBy } from "./explained-by-figures";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { SLIP_OF_PRINTED } from "./slip-of-printed";
import { nameOfRow, shorterNamesOf, spelled, type ToldSentence } from "../told-sentence";
import { digitsOf, maySay, valueOf } from "../told-value";
import { isSpokenOf } from "../words-of-place";

/** A decimal mark or a zero at the wrong place; thousands are how tables count. */
const FACTORS = [10, 0.1];

/** So many digits, without the zeros at their end, are those of one figure … */
const DIGITS_OF_ONE = 6;
/** … fewer where the sentence speaks of the place … */
const DIGITS_SPOKEN_OF = 5;
/** … and where it names the row. */
const DIGITS_OF_ROW = 4;

const SHORTEST_NAME = 8;

/** Ten kuintal are a ton. */
const MEASURED = /^(?:kw|kuintal|kwintal|ton|kg|gram|mg|mm|cm|dm|m|km|liter|are|ha)$/i;

/** What may have been meant by a figure that is ten times too much or too little. */
export const tenTimesMeant = ({ mentions }: ToldSentence): number[] =>
  mentions.flatMap(({ figure }) =>
    significant(figure) >= DIGITS_SPOKEN_OF && figure.reading.scale === 1
      ? [valueOf(figure) * 10, valueOf(figure) / 10]
      : [],
  );

/**
 * `senilai Rp2.463.200.870` where a table prints 246.320.087, and `terkecil sebesar Rp579,20 juta` where the row that is named
 * prints 57.920.000: nothing prints what is told, and one figure has its digits.
 */
export function tenTimesOff(
  sentence: ToldSentence,
  tables: readonly Table[],
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return sentence.mentions.flatMap((mention, at) => {
    const { figure } = mention;
    const beside = besideInBrackets(mention, sentence.mentions[at - 1], places);
    const others = sentence.mentions.filter((each) => each !== mention);
    const isOwn =
      figure.unit !== "%" && figure.unit !== null && !MEASURED.test(figure.unit) && figure.reading.decimals <= 2;
    if (!isOwn || places.at(valueOf(figure)).length > 0 || (mention.isCut && beside.length === 0)) return [];
    const ofRow = () =>
      figure.reading.scale === 1 ? exactlyMeant(sentence, mention, places) : meantInRow(mention, tables);
    const meant = beside.length > 0 ? beside : ofRow();
    const [first] = meant;
    if (!first || meant.some((each) => valueOf(each.figure) !== valueOf(first.figure)) || meant.some(isSuspect))
      return [];
    // In parentheses a figure is told again.
    const isTold =
      beside.length === 0 && others.some((each) => maySay(each.figure, valueOf(first.figure), first.figure.reading));
    const figures = others.map((each) => each.figure);
    if (
      isTold ||
      isExplainedBy(figure, figures) ||
      isExplainedBy(
        figure,
        figuresIn(first.table, first.row).map((each) => each.figure),
      )
    )
      return [];
    const expected = expectedText(figure, first.figure.reading.value);
    const place = placeOfPrinted(first);
    return [
      {
        rule: SLIP_OF_PRINTED,
        kind: "silang" as const,
        severity: "error" as const,
        printed: figure.text,
        expected,
        explanation: words.slipOfPrinted(figure.text, expected, place),
        trace: [`${place} = ${first.figure.reading.text.trim()}`],
        source: place,
        about: `sepuluh kali ${mention.lead.slice(-40)}`,
      },
    ];
  });
}

const IN_BRACKETS = /\(\s*(?:sekitar|kurang\s+lebih|atau|setara|senilai|sebesar|±)?\s*$/i;

/** `79,69% dari seluruh pagu (sekitar Rp10,35 miliar)` of the row of that share, `Rp33.391.620.000 (Rp3,34 miliar)` of that amount. */
function besideInBrackets(
  { figure, lead }: Mention,
  before: Mention | undefined,
  places: PrintedPlaces,
): PrintedPlace[] {
  if (!before || before.isCut || figure.reading.scale === 1 || significant(figure) < FEWEST_IN_BRACKETS) return [];
  if (!IN_BRACKETS.test(lead) || digitsOf(before.figure).length < DIGITS_OF_ROW) return [];
  const known = places.at(valueOf(before.figure));
  if (known.length > MOST_PLACES) return [];
  const isAmount = before.figure.unit !== "%";
  const isIn = (factor: number) =>
    known.flatMap(({ table, row, figure: own }) =>
      figuresIn(table, row).filter(
        (each) =>
          (!isAmount || each.figure === own) &&
          valueOf(each.figure) > 0 &&
          maySay(figure, valueOf(each.figure) * factor),
      ),
    );
  return isIn(1).length > 0 ? [] : FACTORS.flatMap(isIn);
}

const FEWEST_IN_BRACKETS = 3;
const MOST_PLACES = 6;

const significant = ({ reading }: Mention["figure"]) =>
  reading.value
    .abs()
    .toFixed()
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "").length;

function exactlyMeant(sentence: ToldSentence, { figure }: Mention, places: PrintedPlaces): PrintedPlace[] {
  const value = valueOf(figure);
  if (!Number.isInteger(value) || significant(figure) < DIGITS_SPOKEN_OF) return [];
  const found = [value * 10, value / 10].filter(Number.isInteger).flatMap((each) => places.at(each));
  return significant(figure) >= DIGITS_OF_ONE || found.every((place) => isSpokenOf(sentence, place)) ? found : [];
}

/** Told in miliar or juta of a row that is named right before it. */
function meantInRow({ figure, lead }: Mention, tables: readonly Table[]): PrintedPlace[] {
  if (significant(figure) < DIGITS_OF_ROW) return [];
  const said = spelled(lead);
  const isSaid = (name: string) => name.trim().length >= SHORTEST_NAME && said.includes(name);
  const named = tables.flatMap((table) =>
    table.rows
      .filter((row) => [nameOfRow(row), ...shorterNamesOf(row)].some(isSaid))
      .flatMap((row) => figuresIn(table, row)),
  );
  const isIn = (factor: number) =>
    named.filter(
      (each) => maySay({ reading: figure.reading }, valueOf(each.figure) * factor) && valueOf(each.figure) > 0,
    );
  return isIn(1).length > 0 ? [] : FACTORS.flatMap(isIn);
}
