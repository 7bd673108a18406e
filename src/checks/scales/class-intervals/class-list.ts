import { findCategory } from "../../../numbers/categories";
import { readDigits } from "../../../numbers/digits";
import { wordsAt } from "../../../tables/printed-cell";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { textsOf } from "../../../workbook/texts-of-sheet";
import { boundsInColumns } from "./bounds-in-columns";
import { readClassRange } from "./class-range";
import type { ClassList, Run } from "./listed-class";

/** Two ranges are found by chance. */
const FEWEST_CLASSES = 3;

/** How far to the side the names of the classes may stand. */
const REACH = 3;

/** How many lines above the list may say what it is about. */
const MOST_TITLE_LINES = 5;

const NAMES_HEADER = /kategori|klasifikasi|predikat|mutu|kriteria|tingkat|status|sebutan|interpretasi|peringkat/i;
const RANGES_HEADER = /interval|rentang|range|batas|skala|nilai|skor|indeks|kelas|capaian/i;

/** A letter grade, with its sign or number. */
const GRADE = /^(AA|A|BB|B|CC|C|D|E)$/i;

const known = new WeakMap<SheetSnapshot, readonly ClassList[]>();

/** Every list of classes on the sheet, in the order of their first rows. */
export function findClassLists(sheet: SheetSnapshot): readonly ClassList[] {
  let lists = known.get(sheet);
  if (!lists) known.set(sheet, (lists = readClassLists(sheet)));
  return lists;
}

function readClassLists(sheet: SheetSnapshot): ClassList[] {
  const runs: Run[] = [];
  /** By column, the run that its last row belongs to. */
  const open = new Map<number, Run>();
  for (const { row, column, text } of textsOf(sheet)) {
    const range = readClassRange(text.trim());
    if (!range) continue;
    const run = open.get(column);
    const isNext = run?.[run.length - 1]?.position.row === row - 1;
    const own = isNext && run ? run : [];
    own.push({ range, position: { row, column }, text: text.trim() });
    if (own !== run) {
      runs.push(own);
      open.set(column, own);
    }
  }
  return [...runs, ...boundsInColumns(sheet)]
    .filter((run) => run.length >= FEWEST_CLASSES)
    .map((run) => listOf(sheet, withFullScore(sheet, run)));
}

/** `100`, and below it `90 - 99,99`, `80 - 89,99`: the best class may hold one value, right under the header. */
function withFullScore(sheet: SheetSnapshot, run: Run): Run {
  const [first] = run;
  const high = first?.range.high;
  if (!first || !high) return run;
  const { row, column } = first.position;
  const text = wordsAt(sheet, row - 1, column);
  const digits = /^\d{1,3}([.,]\d{1,2})?\s*%?$/.test(text) ? readDigits(text.replace(/\s*%$/, ""), "decimals") : null;
  if (!digits || digits.value.lte(high.value) || !RANGES_HEADER.test(wordsAt(sheet, row - 2, column))) return run;
  const bound = { value: digits.value, decimals: digits.decimals, isIncluded: true, text, start: 0 };
  const range = { low: bound, high: bound, isSignLost: false };
  return [{ range, position: { row: row - 1, column }, text }, ...run];
}

function listOf(sheet: SheetSnapshot, run: Run): ClassList {
  const first = run[0]!.position;
  const rows = run.map(({ position }) => position.row);
  const [nameColumn = null, otherColumn = null] = namesBeside(sheet, rows, first.column);
  const names = rows.map((row) => (nameColumn === null ? "" : wordsAt(sheet, row, nameColumn)));
  const above = first.row - 1;
  const overRanges = wordsAt(sheet, above, first.column);
  const overNames = nameColumn === null ? "" : wordsAt(sheet, above, nameColumn);
  const isGraded = names.filter((name) => findCategory(name) !== null || GRADE.test(name)).length >= 2;
  return {
    sheet,
    classes: run.map((each, index) => ({
      ...each,
      name: names[index] ?? "",
      aliases: otherColumn === null ? [] : [wordsAt(sheet, rows[index] ?? first.row, otherColumn)],
    })),
    headers: [overNames, overRanges].filter((words) => words !== ""),
    title: titleAbove(sheet, above, first.column, nameColumn ?? first.column),
    isScale: isGraded || (NAMES_HEADER.test(overNames) && RANGES_HEADER.test(overRanges)),
  };
}

/** The columns in which every class has words, the nearest first and those to the left before the right. */
function namesBeside(sheet: SheetSnapshot, rows: number[], column: number): number[] {
  const distances = Array.from({ length: REACH }, (_unused, step) => step + 1);
  const around = distances.flatMap((step) => [column - step, column + step]);
  return around.filter((candidate) => {
    const names = rows.map((row) => wordsAt(sheet, row, candidate));
    return names.every((name) => /[a-z]/i.test(name) && !/^[ivx]+\.?$/i.test(name) && readClassRange(name) === null);
  });
}

function titleAbove(sheet: SheetSnapshot, from: number, ...columns: number[]): string[] {
  const lines: string[] = [];
  let blanks = 0;
  for (let row = from - 1; row >= sheet.firstRow && lines.length < MOST_TITLE_LINES && blanks < 2; row -= 1) {
    const words = [sheet.firstColumn, ...columns]
      .map((column) => wordsAt(sheet, row, column))
      .find((text) => text !== "");
    if (words) lines.unshift(words);
    else blanks += 1;
  }
  return lines;
}
