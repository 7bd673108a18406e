import { remembered } from "../../numbers/remembered";
import { directionsIn } from "../../sentences/direction";
import type { Mention } from "../../sentences/mention";
import { expectedText } from "../narrative/expectation";
import type { NarrativeStrings } from "../../strings/narrative";
import type { Column, Row, Table } from "../../tables/table";
import { printedOf } from "../diagnosis/in-cell";
import type { Remark } from "../narrative/remark";
import { isExplainedBy } from "./slips/explained-by-figures";
import { figuresDown, figuresIn, placeOfPrinted, type PrintedPlace, type PrintedPlaces } from "./printed-places";
import { nameOfRow, shorterNamesOf, spelled, type ToldSentence } from "./told-sentence";
import { digitsOf, maySay, valueOf } from "./told-value";

export const ANOTHER_ROW = "baris-lain-kalimat";

/** Fewer digits are the same in many rows. */
const FEWEST_DIGITS = 3;

/** So many digits name their row by themselves. */
const DIGITS_OF_ROW = 5;

/** Shorter names may be any word. */
const SHORTEST_NAME = 4;

/** Figures of one kind differ by less. */
const FARTHEST_APART = 1000;

/** A figure that stands in many places says nothing of one of them. */
const MOST_PLACES = 6;

/** More words between a name and a figure may bring in something else. */
const FARTHEST = 70;

/**
 * A figure that is told of one row but printed in another: `Kecamatan Kota Lama, 159 kasus atau 29,83%`, where 29,83% is
 * what the table prints for another kecamatan. Both rows show it: the figure is nowhere in what is known of the one,
 * and nowhere in the workbook but in the other.
 */
export function figuresOfAnotherRow(
  sentence: ToldSentence,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return sentence.mentions.flatMap((mention, at) => {
    const isTelling = digitsOf(mention.figure).length >= FEWEST_DIGITS && mention.figure.reading.scale === 1;
    if (mention.isCut || !isTelling) return [];
    const found = places.at(valueOf(mention.figure));
    const only = placeMeant(found, sentence);
    const meant = only
      ? [only]
      : found.length > MOST_PLACES
        ? []
        : found.filter(({ row }) => sharesWord(row, sentence));
    const offs = meant.map((from) => rightFor(from, sentence, at, places, isSuspect));
    const [first] = offs;
    // Printed in several rows, it must be the figure of none of them.
    if (!first || offs.some((off) => off === null || valueOf(off.right.figure) !== valueOf(first.right.figure)))
      return [];
    return [ofAnotherRow(mention, first.right, first.from, `baris lain ${mention.lead.slice(-40)}`, words)];
  });
}

/** A row of which no word is said is not the one that is told. */
const sharesWord = (row: Row, { spelled: said }: ToldSentence) =>
  nameOfRow(row)
    .split(" ")
    .some((word) => word.length > SHORTEST_NAME && said.includes(` ${word} `));

/** A word that the one row alone has is said, and the other is not called by its name. */
function isMeantRather(one: Row, other: Row, { spelled: said }: ToldSentence): boolean {
  const names = [nameOfRow(other), ...shorterNamesOf(other)];
  if (names.some((name) => said.includes(` ${name.trim()} `))) return false;
  const shared = new Set(nameOfRow(other).split(" "));
  return nameOfRow(one)
    .split(" ")
    .some((word) => word.length > SHORTEST_NAME && !shared.has(word) && said.includes(` ${word} `));
}

interface Off {
  right: PrintedPlace;
  from: PrintedPlace;
}

/** What the row that the sentence tells prints in the place of a figure of this row. */
function rightFor(
  only: PrintedPlace,
  sentence: ToldSentence,
  at: number,
  places: PrintedPlaces,
  isSuspect: (place: PrintedPlace) => boolean,
): Off | null {
  const mention = sentence.mentions[at];
  if (!mention || !hasName(only.row)) return null;
  const own = rowToldOf(sentence, at, only, places);
  const right = own && own !== only.row ? placeIn(only.table, own, only.column) : null;
  if (only.row.kind !== "data" && namesSeveral(sentence, only.table)) return null;
  if (!right || !isLike(only, right) || isSuspect(right) || isSuspect(only)) return null;
  // `kegiatan penyidikan` is the row `Penyidikan Jaringan …` that prints it, and none that has `kegiatan` in its name.
  if (isMeantRather(only.row, right.row, sentence)) return null;
  // `minus Rp31.782.600` of the row that prints it with its sign.
  if (valueOf(right.figure) === -valueOf(only.figure)) return null;
  // `bidang Kesehatan 84,97%` is that of the row `Rata-rata bidang Kesehatan`.
  if (nameOfRow(only.row).includes(nameOfRow(right.row))) return null;
  if (isNamed(sentence, only.row) && !isToldOfItsOwn(sentence, at, only, places)) return null;
  if (isNamedInFront(mention.lead, only.row)) return null;
  if (isTold(sentence, right) || tellsMoreOf(sentence, mention, only)) return null;
  if (isShareOfWhole(mention) && !NAMES_SHARE.test(right.column.header)) return null;
  const known = places.figuresOfName(right.row);
  const figures = sentence.mentions.filter((each) => each !== mention).map(({ figure }) => figure);
  if (isExplainedBy(mention.figure, known) || isExplainedBy(mention.figure, figures)) return null;
  if (isShareDown(mention, sentence.mentions[at - 1], only)) return null;
  return { right, from: only };
}

/** What is told of `right` stands in the row of `from`. */
export function ofAnotherRow(
  { figure: told }: Mention,
  right: PrintedPlace,
  from: PrintedPlace,
  about: string,
  words: NarrativeStrings,
): Remark {
  const { value, decimals } = right.figure.reading;
  const expected = expectedText(told, value, decimals);
  return {
    rule: ANOTHER_ROW,
    kind: "silang",
    severity: "error",
    printed: told.text,
    expected,
    explanation: words.ofAnotherRow(told.text, right.row.label, expected, placeOfPrinted(right)),
    cause: { code: "copied-row", text: words.copiedRow(from.row.label), cells: [placeOfPrinted(from)] },
    trace: [right, from].map(
      (each) => `${placeOfPrinted(each)}: ${each.row.label} = ${printedOf(each.table, each.figure)}`,
    ),
    source: placeOfPrinted(right),
    about,
  };
}

/** `menyumbang 90,66% dari seluruh pendapatan`: a share is told, and the table prints how much of its own plan was reached. */
const isShareOfWhole = ({ lead, behind }: Mention) =>
  /\b(?:menyumbang|berkontribusi|kontribusi|porsi|proporsi)\b[^,;]*$/i.test(lead) ||
  /^[^,;.]{0,24}\b(?:dari|terhadap)\s+(?:seluruh|total|keseluruhan|semua|jumlah)\b/i.test(behind);

const NAMES_SHARE = /\b(?:kontribusi|porsi|proporsi|komposisi|bagian|share|terhadap|distribusi)\b/i;

/** The place that the sentence means: in the row that alone prints the figure, or below the header that alone says most of its words. */
function placeMeant(found: readonly PrintedPlace[], { spelled: said }: ToldSentence): PrintedPlace | null {
  const wordsSaid = ({ column }: PrintedPlace) =>
    spelled(column.header)
      .split(" ")
      .filter((word) => word.length > 2 && said.includes(` ${word} `)).length;
  const most = Math.max(0, ...found.map(wordsSaid));
  const best = found.filter((each) => wordsSaid(each) === most);
  const isOneRow = new Set(found.map(({ row }) => row)).size === 1;
  const isOneTable = new Set(found.map(({ table }) => table)).size === 1;
  return isOneRow || (isOneTable && most > 0 && best.length === 1) ? (best[0] ?? null) : null;
}

/** `A, B, C dan D seluas 239,5 km2`: of all of them together. */
const namesSeveral = (sentence: ToldSentence, table: Table) =>
  table.rows.filter((row) => row.kind === "data" && hasName(row) && isNamed(sentence, row)).length > 1;

/** Below amounts a row may tell their percentage: that is no figure of theirs. */
function isLike(one: PrintedPlace, other: PrintedPlace): boolean {
  const [a, b] = [valueOf(one.figure), valueOf(other.figure)].map(Math.abs);
  return !a || !b || Math.max(a / b, b / a) < FARTHEST_APART;
}

const hasName = (row: Row) => lettersIn(nameOfRow(row)).length >= SHORTEST_NAME;

const lettersIn = remembered<string>((name) => name.replace(/[^a-z]/g, ""));

const isNamed = (sentence: ToldSentence, row: Row) => spelled(sentence.at.text).includes(nameOfRow(row));

/** `dari anggaran, dan Semester II sebesar …` where `Jumlah Semester II` prints it: the last name before the figure is its own. */
function isNamedInFront(lead: string, row: Row): boolean {
  const name = nameOfRow(row).replace(/^ (?:jumlah|total) /, " ");
  const said = spelled(lead.slice(-FARTHEST));
  return name.trim().length >= SHORTEST_NAME && said.slice(said.lastIndexOf(" dan ") + 1).includes(name.trim());
}

/** `A 98,60%, B 98,60%`: the row that prints it is told of with it too, so that the other is another's. */
function isToldOfItsOwn(sentence: ToldSentence, at: number, only: PrintedPlace, places: PrintedPlaces): boolean {
  const value = valueOf(only.figure);
  return sentence.mentions.some(
    ({ figure }, other) =>
      other < at && valueOf(figure) === value && rowToldOf(sentence, other, only, places) === only.row,
  );
}

function placeIn(table: Table, row: Row, column: Column): PrintedPlace | null {
  const figure = table.figureAt(row, column);
  return figure && { table, row, column, figure };
}

/** The row that the words before the figure name, or whose other figure the figure goes on from. */
function rowToldOf(
  sentence: ToldSentence,
  at: number,
  { table, column }: PrintedPlace,
  places: PrintedPlaces,
): Row | null {
  const mention = sentence.mentions[at];
  if (!mention) return null;
  const named = rowNamedLast(table, mention.lead);
  if (named) return table.figureAt(named, column) ? named : null;
  const before = sentence.mentions[at - 1];
  if (!before || !goesOn(mention)) return null;
  const rows = new Set(places.at(valueOf(before.figure)).flatMap((each) => (each.table === table ? [each.row] : [])));
  const [row] = rows;
  if (!row || rows.size > 1) return null;
  return digitsOf(before.figure).length >= DIGITS_OF_ROW || rowNamedLast(table, before.lead) === row ? row : null;
}

const namedRowsOf = new WeakMap<Table, { row: Row; name: string }[]>();

/** The rows of a table that a sentence may name: every figure of every sentence is held against all of them. */
export function namedRows(table: Table): { row: Row; name: string }[] {
  let named = namedRowsOf.get(table);
  if (!named) {
    const rows = table.rows.filter(hasName).map((row) => ({ row, name: nameOfRow(row) }));
    const names = new Set(rows.map(({ name }) => name));
    const shorter = rows.flatMap(({ row }) => shorterNamesOf(row).map((name) => ({ row, name })));
    const called = shorter.map(({ name }) => name);
    const isOne = (name: string) => !names.has(name) && called.indexOf(name) === called.lastIndexOf(name);
    named = [...rows, ...shorter.filter(({ name }) => isOne(name))];
    namedRowsOf.set(table, named);
  }
  return named;
}

/** The one row whose name stands last before the figure, close to it. */
export function rowNamedLast(table: Table, lead: string): Row | null {
  const near = spelled(lead.slice(-FARTHEST - 80));
  let best: { row: Row; from: number; to: number } | null = null;
  for (const { row, name } of namedRows(table)) {
    const from = near.lastIndexOf(name);
    if (from < 0) continue;
    const to = from + name.length;
    if (!best || to > best.to || (to === best.to && from < best.from)) best = { row, from, to };
    // Two rows of one name: nobody knows which is meant.
    else if (to === best.to && from === best.from) return null;
  }
  if (!best || near.length - best.to > FARTHEST) return null;
  return best.row;
}

/** `159 kasus atau 26,37%`, `1.132 kali, meningkat 84 kali`: it tells more of what the figure before it is of. */
function goesOn({ isJoined, lead }: Mention): boolean {
  const direction = directionsIn(lead).at(-1);
  return (
    isJoined || (direction !== undefined && /^[^,;.]{0,12}$/.test(lead.slice(direction.index + direction.text.length)))
  );
}

const isTold = ({ mentions }: ToldSentence, { figure }: PrintedPlace) =>
  mentions.some((each) => maySay(each.figure, valueOf(figure), figure.reading));

/** Another figure of that row in the sentence says that the row is meant. */
function tellsMoreOf({ mentions }: ToldSentence, mention: Mention, { table, row, figure }: PrintedPlace): boolean {
  const others = figuresIn(table, row).filter((each) => each.figure !== figure);
  return mentions.some(
    (each) =>
      each !== mention &&
      digitsOf(each.figure).length >= FEWEST_DIGITS &&
      others.some((other) => valueOf(other.figure) === valueOf(each.figure)),
  );
}

/** A share may be of any figure of the column, totals included. */
function isShareDown(mention: Mention, before: Mention | undefined, { table, column }: PrintedPlace): boolean {
  if (!mention.isJoined || !before) return false;
  return figuresDown(table, column).some((whole) =>
    maySay(mention.figure, (valueOf(before.figure) / valueOf(whole)) * 100),
  );
}
