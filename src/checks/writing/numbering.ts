import type { LocalCheckStrings } from "../../strings/local-checks";
import { LABEL_ROLES } from "../../tables/lexicon";
import { isBlankAt, wordsAt } from "../../tables/printed-cell";
import type { Column, Row, Table } from "../../tables/table";
import { notesBelow } from "../../tables/notes-below";
import type { Finding } from "../finding";
import { findingInCell, placeOf } from "../finding-in-cell";

/** A row with a printed number, and how many rows without one stand between it and the numbered row above. */
interface NumberedRow {
  row: Row;
  number: number;
  unnumberedAbove: number;
}

/** A number that does not follow the one above it. */
interface Break {
  before: NumberedRow;
  after: NumberedRow;
  /** The row below goes on as if this one bore the number that is expected of it. */
  isAlone: boolean;
}

/** So many steps must be regular before the others are strange: extracts from longer lists jump all the time. */
const FEWEST_REGULAR = 2;

/** A list that does not begin with 1 may hold codes; it takes more to prove that it counts. */
const FEWEST_REGULAR_ELSEWHERE = 5;

/** Numbers of the `No` column that jump, repeat or go back in a list that otherwise counts on. */
export function numberingFindings(table: Table, words: LocalCheckStrings): Finding[] {
  const column = table.columns.find(({ role }) => role === "nomor");
  if (!column || isBehindNames(table, column)) return [];
  let regular = 0;
  const breaks: Break[] = [];
  const runs = runsOf(table, column);
  for (const run of runs) {
    const found = breaksIn(table, run);
    breaks.push(...found);
    regular += run.length - 1 - found.length - found.filter(({ isAlone }) => isAlone).length;
  }
  const fewest = runs.some(([first]) => first?.number === 1) ? FEWEST_REGULAR : FEWEST_REGULAR_ELSEWHERE;
  if (regular < fewest || breaks.length * 2 > regular) return [];
  return breaks.filter((each) => !isToldElsewhere(table, each)).map((each) => findingFor(table, column, each, words));
}

/** `Indikator 5 dan 12 disajikan terpisah`: the number that is left out is spoken of below the table. */
function isToldElsewhere(table: Table, { before, after }: Break): boolean {
  if (after.number - before.number !== 2) return false;
  const missing = after.number - 1;
  return notesBelow(table).some(
    (line) =>
      /\b(terpisah|tersendiri|narasi|tidak (disajikan|ditampilkan|dihitung))\b/i.test(line) &&
      numbersIn(line).has(missing),
  );
}

const numbersIn = (line: string) => new Set((line.match(/\b\d{1,3}\b/g) ?? []).map(Number));

/** `Jenis Perkara | … | Urutan`: what stands behind the names and the figures ranks them. */
function isBehindNames(table: Table, { index }: Column): boolean {
  const label = table.columns.find(({ role }) => role === "uraian");
  return label !== undefined && index > label.index + 1;
}

/**
 * Lists within the table: a heading or a total may begin a new one, and so does the number 1. Where a list was left for
 * one inside it (`1 Provinsi`, then its kabupaten from 1), it goes on behind that.
 */
function runsOf(table: Table, column: Column): NumberedRow[][] {
  const numbered: (NumberedRow | null)[] = [];
  let unnumberedAbove = 0;
  for (const row of table.rows) {
    // `I | Rusunawa A, Lantai 1`, and below it from 2 on: the row that a Roman number heads is the first of its list.
    if (row.kind !== "data" || isHeadedByRoman(table, column, row)) {
      numbered.push(null);
      unnumberedAbove = 0;
    } else if (row.number === null) {
      if (!goesOnFromAbove(table, column, row)) unnumberedAbove += 1;
    } else {
      numbered.push({ row, number: row.number, unnumberedAbove });
      unnumberedAbove = 0;
    }
  }
  let open: NumberedRow[] = [];
  let outer: NumberedRow[] = [];
  const runs = [open];
  for (const [index, each] of numbered.entries()) {
    const next = numbered[index + 1] ?? null;
    if (each === null || startsAnew(open, each, next)) {
      outer = each === null ? [] : open;
      open = each === null ? [] : [each];
      runs.push(open);
    } else {
      if (goesOnOutside(outer, open, each, next)) open = outer;
      open.push(each);
    }
  }
  return runs.filter((run) => run.length > 1);
}

const isHeadedByRoman = (table: Table, column: Column, row: Row) =>
  /^\(?[IVX]{1,5}\s*[.)]?$/.test(wordsAt(table.sheet, row.index, column.index));

/** The number that is next in the list around the open one, before another list inside it or at the end. */
function goesOnOutside(
  outer: NumberedRow[],
  open: NumberedRow[],
  { number }: NumberedRow,
  next: NumberedRow | null,
): boolean {
  const isNextIn = (run: NumberedRow[]) => run[run.length - 1]?.number === number - 1;
  return isNextIn(outer) && !isNextIn(open) && (next === null || next.number === 1);
}

/** A further line of the item above: its number cell is merged with the one above, or its first words are blank. */
function goesOnFromAbove(table: Table, column: Column, row: Row): boolean {
  const isMerged = table.sheet.merges.some(
    ({ top, bottom, left, right }) =>
      row.index > top && row.index <= bottom && column.index >= left && column.index <= right,
  );
  const label = table.columns.find(({ role }) => LABEL_ROLES.has(role));
  return isMerged || (label !== undefined && isBlankAt(table.sheet, row.index, label.index));
}

/** `1.` between 10 and 12 is an 11 that lost a digit, not the start of another list. */
function startsAnew(open: NumberedRow[], row: NumberedRow, next: NumberedRow | null): boolean {
  const before = open[open.length - 1];
  return row.number === 1 && before !== undefined && next?.number !== before.number + 2;
}

function breaksIn(table: Table, run: NumberedRow[]): Break[] {
  const breaks: Break[] = [];
  for (let index = 1; index < run.length; index += 1) {
    const before = run[index - 1]!;
    const after = run[index]!;
    const step = after.number - before.number;
    if (step >= 1 && step <= 1 + after.unnumberedAbove) continue;
    if (step === 0 && isSameItem(table, before.row, after.row)) continue;
    const isAlone = run[index + 1]?.number === before.number + 2;
    breaks.push({ before, after, isAlone });
    if (isAlone) index += 1;
  }
  return breaks;
}

/** One item that goes on in a second row repeats its number: its first words are blank or the same. */
function isSameItem(table: Table, one: Row, other: Row): boolean {
  const label = table.columns.find(({ role }) => LABEL_ROLES.has(role));
  if (!label) return true;
  const words = wordsAt(table.sheet, other.index, label.index);
  return words === "" || words === wordsAt(table.sheet, one.index, label.index);
}

function findingFor(
  table: Table,
  column: Column,
  { before, after, isAlone }: Break,
  words: LocalCheckStrings,
): Finding {
  const printed = wordsAt(table.sheet, after.row.index, column.index);
  const expected = before.number + 1;
  const above = { row: before.row.index, column: column.index };
  const isRepeat = after.number === before.number;
  return findingInCell(
    table.sheet,
    { row: after.row.index, column: column.index },
    {
      rule: "nomor-urut",
      kind: "urutan",
      // `1.` for `11.`: a digit fell off, the list itself goes on.
      severity: isAlone && String(expected).startsWith(String(after.number)) ? "info" : "warning",
      subject: `${after.row.label} ${after.number}`,
      printed,
      expected: printed.replace(/\d+/, String(expected)),
      explanation: isRepeat ? words.numberRepeated(after.number) : words.numberJumps(before.number, after.number),
      source: `${column.header || "No"}: ${before.number}, ${after.number}`,
      related: [placeOf(table.sheet, above)],
    },
  );
}
