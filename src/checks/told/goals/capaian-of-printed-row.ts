import { doubleOf } from "../../../numbers/reading";
import { CAPS_IN_RULES } from "../../../rules/capaian-rules";
import type { Mention } from "../../../sentences/mention";
import type { NarrativeStrings } from "../../../strings/narrative";
import type { Figure, MeasureGroup, Row, Table } from "../../../tables/table";
import { higherIsBetter, lowerIsBetter } from "../../equations/polarity";
import { expectedText } from "../../narrative/expectation";
import { speaksOfLess } from "../../narrative/less-is-better";
import type { Remark } from "../../narrative/remark";
import type { ToldSentence } from "../told-sentence";
import { maySay, valueOf } from "../told-value";

export const CAPAIAN_OF_ROW = "capaian-baris-kalimat";

/** `sehingga capaiannya`, `maka indeks capaiannya sebesar`: of the two figures before it. */
const NAMES_CAPAIAN =
  /\b(?:(?:sehingga|maka|dengan)\s+(?:(?:indeks|persentase|tingkat|nilai)\s+)?(?:pen|ke)?capaian(?:nya)?|capaiannya)(?:\s+(?:hanya|baru|terhitung|dihitung))?(?:\s+(?:adalah|menjadi|mencapai|sebesar))?\s*$/i;

/** `dari target 4,00 hari, capaian`, `dari target 3 hari (capaian`. */
const isBehindTarget = ({ lead }: Mention, before: Mention | undefined) =>
  before?.measure === "target" && /^\s*(?:[a-z]+\s*)?[,(]\s*capaian(?:\s+sebesar)?\s*$/i.test(lead);

/** Farther before it the figures are of something else. */
const MOST_BEFORE = 5;

/** How a capaian is reckoned: more is better, or less is better in one of two ways. */
type Way = "more" | "inverse" | "twice";

interface Reckoned {
  way: Way;
  value: number;
}

interface RowOfBoth {
  table: Table;
  row: Row;
  group: MeasureGroup;
  target: number;
  reached: number;
  capaian: Figure[];
}

/**
 * `2,4 hari dari target 3 hari sehingga capaiannya 80,00%` where a table prints both in one row with a capaian of 120,00:
 * reckoned with the other polarity than the table, against what the row or the sentence says of it.
 */
export function capaianOfPrintedRows(
  sentence: ToldSentence,
  before: readonly Mention[],
  tables: readonly Table[],
  isWrong: (place: string) => boolean,
  words: NarrativeStrings,
): Remark[] {
  return sentence.mentions.flatMap((told, at) => {
    if (told.isCut || !(NAMES_CAPAIAN.test(told.lead) || isBehindTarget(told, sentence.mentions[at - 1]))) return [];
    const near = [...before, ...sentence.mentions.slice(0, at)].filter(({ isCut }) => !isCut).slice(-MOST_BEFORE);
    const rows = near.flatMap((one, place) =>
      near
        .slice(place + 1)
        .flatMap((other) => (isPair(one, other, near) ? tables : []).flatMap((table) => rowsOfBoth(table, one, other))),
    );
    const telling = rows.filter((each) => !stopsAtCap(each, told));
    const [first] = telling;
    const isOff = (each: RowOfBoth) => isOfOtherWay(told, each, sentence.text);
    if (!first || !telling.every(isOff)) return [];
    const [printed] = first.capaian;
    const places = telling.flatMap(({ table, capaian }) => capaian.map(({ cell }) => `${table.sheet.name}!${cell}`));
    if (!printed || places.some(isWrong)) return [];
    const expected = expectedText(told.figure, printed.reading.value);
    const place = `${first.table.sheet.name}!${printed.cell}`;
    return [
      {
        rule: CAPAIAN_OF_ROW,
        kind: "persen",
        severity: "error",
        printed: told.figure.text,
        expected,
        explanation: words.capaianOfRow(told.figure.text, first.row.label, expected, place),
        trace: [`${place}: ${first.row.label} = ${printed.reading.text.trim()}`],
        source: place,
        about: `capaian ${first.row.label.slice(0, 40)}`,
      },
    ];
  });
}

/** The last two, or one that is called the target with another. */
const isPair = (one: Mention, other: Mention, near: Mention[]) =>
  one.measure === "target" || other.measure === "target" || (near.at(-2) === one && near.at(-1) === other);

/** Rows with one of the figures as target and the other as realisasi, and a capaian beside them. */
function rowsOfBoth(table: Table, one: Mention, other: Mention): RowOfBoth[] {
  const groups = table.groups.filter(({ kind }) => kind === "capaian");
  return table.rows.flatMap((row) => groups.flatMap((group) => ofBoth(table, row, group, one, other) ?? []));
}

function ofBoth(table: Table, row: Row, group: MeasureGroup, one: Mention, other: Mention): RowOfBoth | null {
  const [target, reached] = [group.base, group.realisasi].map((column) => table.figureAt(row, column));
  const capaian = beforeCap(group.percents.flatMap((column) => table.figureAt(row, column) ?? []));
  if (!target || !reached || capaian.length === 0) return null;
  const told = [one, other].map(({ figure }) => valueOf(figure));
  const printed = [target, reached].map(valueOf);
  const isBoth = told.every((value) => printed.includes(value)) && printed.every((value) => told.includes(value));
  return isBoth && printed.every((value) => value > 0)
    ? { table, row, group, target: valueOf(target), reached: valueOf(reached), capaian }
    : null;
}

function waysOf({ target, reached }: RowOfBoth): Reckoned[] {
  return [
    { way: "more", value: (reached / target) * 100 },
    { way: "inverse", value: (target / reached) * 100 },
    { way: "twice", value: ((2 * target - reached) / target) * 100 },
  ];
}

const isCap = (figure: Figure) => CAPS_IN_RULES.some((cap) => doubleOf(figure.reading) === cap);

/** A table that stops at a cap says nothing of a capaian beyond it. */
const stopsAtCap = ({ capaian }: RowOfBoth, told: Mention) =>
  capaian.every(isCap) && capaian.every((figure) => valueOf(told.figure) > valueOf(figure));

/** What is printed before the cap, where the row prints both. */
const beforeCap = (capaian: Figure[]) => (capaian.every(isCap) ? capaian : capaian.filter((each) => !isCap(each)));

/** The table stops at a cap, and so may the sentence. */
const isPrinted = ({ capaian }: RowOfBoth, value: number) =>
  capaian.some(
    (figure) => maySay(figure, value) || CAPS_IN_RULES.some((cap) => doubleOf(figure.reading) === cap && value > cap),
  );

/** The sentence reckons one way, the table the other, and the polarity is told for the table. */
function isOfOtherWay(told: Mention, row: RowOfBoth, sentence: string): boolean {
  const ways = waysOf(row);
  if (row.capaian.some((figure) => maySay(told.figure, doubleOf(figure.reading), figure.reading))) return false;
  const own = ways.filter(({ value }) => maySay(told.figure, value));
  const [way] = own;
  // Close to the target both ways in which less is better come to the same.
  const isOne =
    way !== undefined &&
    own.every((each) => (each.way === "more") === (way.way === "more") && !isPrinted(row, each.value));
  if (!isOne || !ways.some((each) => each.way !== way.way && isPrinted(row, each.value))) return false;
  const isLess = speaksOfLess(sentence) || lowerIsBetter(row.table, row.row);
  const printed = ways.filter((each) => isPrinted(row, each.value));
  // Less is better either way, and the table has settled which of the two it is.
  if (way.way !== "more" && printed.every((each) => each.way !== "more")) return isLess;
  const isMore = !isLess && (higherIsBetter(row.table, row.row) || isReckonedSo(row));
  return way.way === "more" ? isLess : isMore && printed.every((each) => each.way === "more");
}

const FEWEST_ROWS = 3;

/** All rows of the table print realisasi / target: it knows of no other polarity. */
function isReckonedSo({ table, group }: RowOfBoth): boolean {
  const rows = table.rows.flatMap((row) => {
    const [target, reached] = [group.base, group.realisasi].map((column) => table.figureAt(row, column));
    const capaian = group.percents.flatMap((column) => table.figureAt(row, column) ?? []);
    return target && reached && capaian.length > 0 && valueOf(target) > 0
      ? [{ table, row, group, target: valueOf(target), reached: valueOf(reached), capaian }]
      : [];
  });
  const plain = rows.filter((each) => isPrinted(each, (each.reached / each.target) * 100));
  return plain.length >= FEWEST_ROWS && plain.length * 5 >= rows.length * 4;
}
