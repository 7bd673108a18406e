import type { Decimal } from "../../../numbers/decimal";
import { digitSlip } from "../../../numbers/digit-slip";
import { formatNumber } from "../../../numbers/format-number";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import { causeOfSlip } from "../../narrative/cause";
import type { Remark } from "../../narrative/remark";
import { isExplainedBy } from "./explained-by-figures";
import { asPrintedThere } from "../as-printed-there";
import { rowNamedLast } from "../figure-of-another-row";
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
/** … so many figures that five digits of it in the same table are no chance behind. */
const FARTHEST_NAME = 110;

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
    if (isCut || figure.unit === "%" || digitsOf(figure).length < FEWEST_DIGITS) return [];
    const others = ofCell.filter((each) => each.figure !== figure);
    const anchors = others
      .filter((each) => digitsOf(each.figure).length >= DIGITS_OF_ANCHOR)
      .flatMap((each) => places.at(valueOf(each.figure)));
    const isPrinted = places.at(valueOf(figure)).length > 0;
    const inTables = isPrinted
      ? []
      : anchors.flatMap((anchor) => [
          ...besideAnchor(mention, anchor),
          ...inRowNamed(mention, anchor),
          ...belowAnchor(mention, anchor),
        ]);
    const meant = [...inTables, ...besideShare(mention, ofCell[ofCell.indexOf(mention) + 1], places)];
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
    return [
      asPrintedThere(figure, first, {
        rule: SLIP_OF_PRINTED,
        about: `salah ketik ${mention.lead.slice(-40)}`,
        cause: isSwappedAtAll(mention, first.figure) ? causeOfSlip("swapped", words, [placeOfPrinted(first)]) : null,
        explain: (expected, place) => words.slipOfPrinted(figure.text, expected, place),
      }),
    ];
  });
}

const isSwappedAtAll = (mention: Mention, figure: PrintedPlace["figure"]) =>
  isSwapped(mention, figure, FEWEST_DIGITS) || isSwappedInUnit(mention, figure);

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
    if (figure === anchor) return false;
    return (
      ((isNamed || isCalled(column, said)) && isSwapped(mention, figure, FEWEST_DIGITS)) ||
      (isCalled(column, said) && isTenfold(mention.figure, figure, DIGITS_OF_ROUNDED)) ||
      (isRightBefore(column.name, mention.lead) && isTenfold(mention.figure, figure, FEWEST_OF_ABBREVIATION))
    );
  });
}

/** `Sabu (gram)`: the word before the unit. */
function isCalled({ name }: PrintedPlace["column"], said: string): boolean {
  const words = spelled(name.replace(/\([^()]*\)/g, " "))
    .trim()
    .split(" ");
  return words.every((word) => word.length >= 4 && said.includes(` ${word} `));
}

/** `dengan TE 0,460`, `jenjang SD sebanyak`: the name as it is printed, in capitals, with nothing else before the figure. */
const isRightBefore = (name: string, lead: string) =>
  /^[A-Z]{2,}$/.test(name.trim()) &&
  new RegExp(String.raw`\b${name.trim()}\s*(?:sebesar|sebanyak|yaitu|yakni|\()?\s*$`).test(lead);

const FEWEST_OF_ABBREVIATION = 2;

/** To the last digit, ten times as much or a tenth of it. */
const isTenfold = ({ reading }: Mention["figure"], { reading: printed }: PrintedPlace["figure"], fewest: number) =>
  reading.scale === 1 &&
  printed.value
    .toFixed()
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "").length >= fewest &&
  (reading.value.times(10).eq(printed.value) || printed.value.times(10).eq(reading.value));

/** In the row of the same table whose name stands right before the figure. */
function inRowNamed(mention: Mention, { table }: PrintedPlace): PrintedPlace[] {
  const said = spelled(mention.lead.slice(-FARTHEST_NAME));
  const named = table.rows.filter(
    (row) => nameOfRow(row).trim().length >= SHORTEST_ROW && said.includes(nameOfRow(row)),
  );
  const [row, ...others] = named;
  if (!row || others.length > 0) return [];
  const fewest = mention.figure.reading.scale > 1 ? DIGITS_OF_ROUNDED : DIGITS_OF_ROW;
  return figuresIn(table, row).filter(({ figure }) => isSwapped(mention, figure, fewest));
}

/** `Belitung (98,22) dan terendah Bangka Selatan (92,28)`: in the column of the other figure, beside the name. */
function belowAnchor(mention: Mention, { table, column }: PrintedPlace): PrintedPlace[] {
  const abbreviated = table.rows.filter(({ kind, label }) => kind === "data" && isRightBefore(label, mention.lead));
  const row = abbreviated.length === 1 ? abbreviated[0] : rowNamedLast(table, mention.lead);
  const fewest = abbreviated.length === 1 ? FEWEST_DIGITS : DIGITS_OF_ROUNDED;
  return row
    ? figuresIn(table, row).filter((each) => each.column === column && isSwapped(mention, each.figure, fewest))
    : [];
}

/** `pencurian 143 orang (13,19%)`, `PKM Rp154,9 miliar (98,20%)`: in the row of the percentage right behind it. */
function besideShare(mention: Mention, percent: Mention | undefined, places: PrintedPlaces): PrintedPlace[] {
  const isShare = percent?.figure.unit === "%" && (percent.isJoined || /^\s*[a-z]*\s*\(\s*$/i.test(percent.lead));
  if (!percent || !isShare || percent.isCut) return [];
  const known = places.at(valueOf(percent.figure));
  const inTotals = tenTimesInTotals(mention, known);
  if (inTotals.length > 0) return inTotals;
  if (digitsOf(percent.figure).length < DIGITS_OF_SHARE) return [];
  const rows = known.filter(({ row }) => row.kind === "data" && isSpokenOf(mention.lead, nameOfRow(row)));
  const standing = rows.flatMap(({ table, row }) => figuresIn(table, row));
  const { figure } = mention;
  const isTold = (each: PrintedPlace) =>
    maySay(figure, valueOf(each.figure), each.figure.reading) || isPrintedInUnit(figure, each.figure);
  if (standing.some(isTold)) return [];
  return standing.filter(
    (each) =>
      isSwapped(mention, each.figure, FEWEST_DIGITS) ||
      isSwappedInUnit(mention, each.figure) ||
      isTenTimes(mention, each.figure),
  );
}

const DIGITS_OF_SHARE = 4;

/** `efisiensi mencapai Rp242,59 miliar atau 3,66%` where the total beside 3,66% prints a tenth of it below `Efisiensi`. */
function tenTimesInTotals(mention: Mention, known: readonly PrintedPlace[]): PrintedPlace[] {
  const said = spelled(mention.lead);
  const standing = known
    .filter(({ row, figure }) => row.kind === "total" && digitsOf(figure).length >= FEWEST_DIGITS)
    .flatMap(({ table, row }) => figuresIn(table, row))
    .filter(({ column }) => isCalled(column, said));
  return standing.some(({ figure }) => maySay(mention.figure, valueOf(figure), figure.reading))
    ? []
    : standing.filter(
        ({ figure }) => digitsOf(mention.figure).length >= DIGITS_OF_ROUNDED && isTenTimes(mention, figure),
      );
}

/** Words that any row may have. */
const ANY_ROW =
  /^(?:dari|dan|yang|pada|untuk|dengan|serta|program|kegiatan|belanja|realisasi|jumlah|total|capaian|nilai|tahun|persentase|anggaran|bidang|tingkat|indeks)$/;

/** One word of the name right before the figure. */
function isSpokenOf(lead: string, name: string): boolean {
  const said = spelled(lead.slice(-FARTHEST));
  return name.split(" ").some((word) => word.length >= 3 && !ANY_ROW.test(word) && said.includes(` ${word} `));
}

/** Told in miliar of a table that prints in miliar. */
const isPrintedInUnit = ({ reading }: Mention["figure"], { reading: printed }: PrintedPlace["figure"]) =>
  reading.scale > 1 && printed.value.eq(reading.value.div(reading.scale));

function isSwappedInUnit({ figure: { reading } }: Mention, { reading: printed }: PrintedPlace["figure"]): boolean {
  if (reading.scale === 1 || printed.decimals !== reading.decimals) return false;
  const [told, right] = [reading.value.div(reading.scale), printed.value].map((each) =>
    each.toFixed(reading.decimals).replace(/\D/g, ""),
  );
  return (
    told !== undefined &&
    right !== undefined &&
    right.length >= DIGITS_OF_ROUNDED &&
    digitSlip(told, right) === "swapped"
  );
}

/** In miliar or juta, with the decimal mark a place off. */
const isTenTimes = ({ figure }: Mention, printed: PrintedPlace["figure"]) =>
  figure.reading.scale > 1 &&
  digitsOf(figure).replace(/^0+/, "").length >= FEWEST_DIGITS &&
  [10, 0.1].some((factor) => Math.abs(valueOf(printed)) > 0 && maySay(figure, valueOf(printed) * factor));

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
