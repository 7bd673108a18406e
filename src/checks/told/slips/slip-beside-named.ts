import type { Decimal } from "../../../numbers/decimal";
import { digitSlip } from "../../../numbers/digit-slip";
import { formatNumber } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { causeOfSlip } from "../../narrative/cause";
import { expectedText } from "../../narrative/expectation";
import type { Remark } from "../../narrative/remark";
import { isExplainedBy } from "./explained-by-figures";
import { figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "../printed-places";
import { SLIP_OF_PRINTED } from "./slip-of-printed";
import { nameOfRow, spelled } from "../told-sentence";
import { digitsOf, maySay, valueOf } from "../told-value";

/** Fewer digits in each other's place are no slip that can be told. */
const FEWEST_DIGITS = 3;

/** A figure of a whole row, whatever its column: it needs more of them. */
const DIGITS_OF_ROW = 5;

/** In miliar or juta fewer are told, and each of them stands for many. */
const DIGITS_OF_ROUNDED = 4;

/** A figure with so many digits says which row is told of. */
const DIGITS_OF_ANCHOR = 2;

const SHORTEST_WORD = 5;
const SHORTEST_ROW = 6;
/** More words between a name and a figure may bring in something else. */
const FARTHEST = 48;

/**
 * `diikuti 807 responden dengan indeks 3,69` where the row of 3,69 prints 870 under `Responden`; `triwulan IV menyumbang
 * Rp193,31 miliar` where the row of that name prints 139.312.806.035: two digits in each other's place in what is named.
 */
export function slipsBesideNamed(
  mentions: readonly Mention[],
  ofCell: readonly Mention[],
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((mention) => {
    const { figure, isCut } = mention;
    const isTelling = !isCut && figure.unit !== "%" && digitsOf(figure).length >= FEWEST_DIGITS;
    if (!isTelling || places.at(valueOf(figure)).length > 0) return [];
    const others = ofCell.filter((each) => each.figure !== figure);
    const anchors = others
      .filter((each) => digitsOf(each.figure).length >= DIGITS_OF_ANCHOR)
      .flatMap((each) => places.at(valueOf(each.figure)));
    const meant = anchors.flatMap((anchor) => [...besideAnchor(mention, anchor), ...inRowNamed(mention, anchor)]);
    const [first] = meant;
    if (!first || meant.some((each) => valueOf(each.figure) !== valueOf(first.figure)) || isSuspect(first)) return [];
    const isTold = others.some((each) => maySay(each.figure, valueOf(first.figure), first.figure.reading));
    if (
      isTold ||
      isExplainedBy(
        figure,
        others.map((each) => each.figure),
      )
    )
      return [];
    const expected = expectedText(figure, first.figure.reading.value);
    const place = placeOfPrinted(first);
    return [
      {
        rule: SLIP_OF_PRINTED,
        kind: "silang",
        severity: "error",
        printed: figure.text,
        expected,
        explanation: words.slipOfPrinted(figure.text, expected, place),
        cause: causeOfSlip("swapped", words, [place]),
        trace: [`${place} = ${first.figure.reading.text.trim()}`],
        source: place,
        about: `salah ketik ${mention.lead.slice(-40)}`,
      },
    ];
  });
}

/** The words right around a figure. */
const around = ({ lead, behind }: Mention) =>
  spelled(`${lead.split(/[,;.]/).at(-1) ?? ""} ${behind.split(/[,;.]/)[0] ?? ""}`);

/** In the row of another figure, below a header whose words are said around this one. */
function besideAnchor(mention: Mention, { table, row, figure: anchor }: PrintedPlace): PrintedPlace[] {
  const said = around(mention);
  return figuresIn(table, row).filter(({ column, figure }) => {
    const named = spelled(column.header)
      .split(" ")
      .filter((word) => word.length >= SHORTEST_WORD);
    const isNamed = named.length > 0 && named.every((word) => said.includes(` ${word} `));
    return figure !== anchor && isNamed && isSwapped(mention, figure, FEWEST_DIGITS);
  });
}

/** In the row of the same table whose name stands right before the figure. */
function inRowNamed(mention: Mention, { table }: PrintedPlace): PrintedPlace[] {
  const said = spelled(mention.lead.slice(-FARTHEST));
  const named = table.rows.filter(
    (row) => nameOfRow(row).trim().length >= SHORTEST_ROW && said.includes(nameOfRow(row)),
  );
  const [row, ...others] = named;
  if (!row || others.length > 0) return [];
  const fewest = mention.figure.reading.scale > 1 ? DIGITS_OF_ROUNDED : DIGITS_OF_ROW;
  return figuresIn(table, row).filter(({ figure }) => isSwapped(mention, figure, fewest));
}

function isSwapped(
  { figure: { reading } }: Mention,
  { reading: printed }: PrintedPlace["figure"],
  fewest: number,
): boolean {
  const { decimals, scale } = reading;
  if (scale === 1 && printed.decimals !== decimals) return false;
  const write = (value: Decimal) => formatNumber(value.div(scale), decimals).replace(/\D/g, "");
  const [told, right] = [write(reading.value), write(printed.value)];
  return right.length >= fewest && digitSlip(told, right) === "swapped";
}
