import type { Mention } from "../../sentences/mention";
import type { NarrativeStrings } from "../../strings/narrative";
import type { Column, Row, Table } from "../../tables/table";
import type { Remark } from "../narrative/remark";
import { asPrintedThere } from "./as-printed-there";
import { BESIDE_PRINTED } from "./off-beside";
import { figuresDown, figuresIn, type PrintedPlace, type PrintedPlaces } from "./printed-places";
import { isExplainedBy } from "./slips/explained-by-figures";
import { spelled, type ToldSentence } from "./told-sentence";
import { digitsOf, maySay, shownValueOf, valueOf } from "./told-value";

/** So many figures of the sentence stand in one row, with so many digits together, that it is the row that is told. */
const FEWEST_ANCHORS = 2;
const DIGITS_OF_ANCHORS = 6;
const FEWEST_DIGITS = 2;

/** One word is nearly any: it takes two of a header, or the one thing that is counted. */
const FEWEST_WORDS = 2;
const SHORTEST_WORD = 4;

const COMMON = new Set("jumlah total tahun nilai persen persentase yang dengan".split(" "));

/**
 * `Dari 118 perkara 31 berhasil, yang tidak berhasil 87 perkara` where the row of 118 and 31 prints 81 below `Tidak Berhasil`:
 * the other figures say which row is told, and the words which column.
 */
export function figuresBelowHeaders(
  { mentions }: ToldSentence,
  ofCell: readonly Mention[],
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return mentions.flatMap((mention) => {
    const { figure, isCut, isJoined } = mention;
    if (isCut || isJoined || digitsOf(figure).length < FEWEST_DIGITS || figure.reading.scale > 1) return [];
    const others = ofCell.filter((each) => each.figure !== figure);
    const own = mentions.filter((each) => each !== mention);
    if (isPrintedBeside(mention, own, places)) return [];
    const rows = rowsOf(others, places).filter(({ table, row }) => isToldIn(own, table, row));
    const meant = rows.flatMap(({ table, row }) => belowHeader(mention, others, table, row));
    const [first] = meant;
    if (!first || meant.some((each) => valueOf(each.figure) !== valueOf(first.figure)) || meant.some(isSuspect))
      return [];
    if (meant.some((each) => isPrintedFor(mention, each, places))) return [];
    const isTold = others.some((each) => maySay(each.figure, valueOf(first.figure), first.figure.reading));
    const figures = others.map((each) => each.figure);
    if (isTold || (isExplainedBy(figure, figures) && !completes(first, figures))) return [];
    return [
      asPrintedThere(figure, first, {
        rule: BESIDE_PRINTED,
        about: `kolom ${mention.lead.slice(-40)}`,
        explain: (expected, place) => words.ofLine(figure.text, expected, place),
      }),
    ];
  });
}

/** The rows in which the most of the other figures stand, and enough of them. */
function rowsOf(others: readonly Mention[], places: PrintedPlaces): { table: Table; row: Row }[] {
  const standing = new Map<Row, { table: Table; row: Row; told: Set<number>; digits: number }>();
  // Told roughly, what is printed to the last digit shows its row as well.
  for (const { figure } of others) {
    const digits = digitsOf(figure).length;
    if (digits < FEWEST_DIGITS) continue;
    for (const { table, row } of places.at(valueOf(figure))) {
      const known = standing.get(row) ?? { table, row, told: new Set<number>(), digits: 0 };
      if (!known.told.has(valueOf(figure))) known.digits += digits;
      known.told.add(valueOf(figure));
      standing.set(row, known);
    }
  }
  const rows = [...standing.values()].filter(
    ({ told, digits }) => told.size >= FEWEST_ANCHORS && digits >= DIGITS_OF_ANCHORS,
  );
  const most = Math.max(0, ...rows.map(({ told }) => told.size));
  return rows.filter(({ told }) => told.size === most);
}

/** Another figure of its own sentence stands in the row too, where it tells any. */
const isToldIn = (own: readonly Mention[], table: Table, row: Row) =>
  own.length === 0 ||
  figuresIn(table, row).some((place) => own.some((each) => valueOf(each.figure) === valueOf(place.figure)));

/** It is printed in a row with another figure of its sentence: that one is told. */
const isPrintedBeside = ({ figure }: Mention, own: readonly Mention[], places: PrintedPlaces) =>
  places.at(valueOf(figure)).some(({ table, row }) => own.length > 0 && isToldIn(own, table, row));

/** The words right around a figure, up to the next figure or clause. */
const around = ({ lead, behind }: Mention) =>
  spelled(`${lead.split(/[,;.(]|\bdan\b|\bsedangkan\b/).at(-1) ?? ""} ${behind.split(/[,;.)]|\bdan\b/)[0] ?? ""}`);

/** The one column whose header is said around the figure, the longest of them; what is told already is told of another. */
function belowHeader(mention: Mention, others: readonly Mention[], table: Table, row: Row): PrintedPlace[] {
  const said = around(mention);
  const { unit, reading } = mention.figure;
  const isLike = ({ figure }: PrintedPlace) =>
    (unit === "%") === (figure.reading.kind === "percent") &&
    figure.reading.decimals === reading.decimals &&
    !others.some((each) => valueOf(each.figure) === valueOf(figure));
  const named = figuresIn(table, row)
    .filter(isLike)
    .flatMap((place) => {
      const count = wordsSaid(place.column, said, mention);
      return count > 0 ? [{ place, count }] : [];
    });
  const most = Math.max(0, ...named.map(({ count }) => count));
  const best = named.filter(({ count }) => count === most);
  const [only, ...more] = best;
  return only && more.length === 0 ? [only.place] : [];
}

function wordsSaid({ name }: Column, said: string, { figure: { unit } }: Mention): number {
  const own = spelled(name.replace(/\([^()]*\)/g, " "))
    .split(" ")
    .filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word));
  if (own.length === 0 || !own.every((word) => said.includes(` ${word} `))) return 0;
  // `Penduduk (jiwa)`: what it is counted in is said behind the figure.
  const counted = spelled(/\(([^()]*)\)\s*$/.exec(name)?.[1] ?? own[0] ?? "").trim();
  const isUnit = own.length === 1 && unit !== null && counted === unit.toLowerCase();
  return own.length >= FEWEST_WORDS || isUnit ? own.length : 0;
}

/** With it the parts that are told come to the whole that is told: another result of two of them is none. */
function completes({ figure }: PrintedPlace, figures: readonly Mention["figure"][]): boolean {
  const told = [...new Set(figures.filter(({ reading }) => reading.decimals === 0).map(valueOf))];
  const right = valueOf(figure);
  return told.some((whole) =>
    told.some((one, at) => told.slice(at + 1).some((other) => one + other + right === whole && one > 0 && other > 0)),
  );
}

/** It is printed in the column, in the row, or for another row of that name: then that may be meant. */
function isPrintedFor({ figure }: Mention, { table, row, column }: PrintedPlace, places: PrintedPlaces): boolean {
  const near = [
    ...figuresDown(table, column),
    ...figuresIn(table, row).map((each) => each.figure),
    ...(row.kind === "data" ? places.figuresOfName(row) : []),
  ];
  return near.some((each) => maySay(figure, shownValueOf(each), each.reading));
}
