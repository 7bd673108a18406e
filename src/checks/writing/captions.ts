import type { LocalCheckStrings } from "../../strings/local-checks";
import { readCaption } from "../../tables/caption";
import { wordsAt } from "../../tables/printed-cell";
import type { Table } from "../../tables/table";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Finding } from "../finding";
import { findingInCell, placeOf } from "../finding-in-cell";

/** `Tabel 21.` with the words that name the table. */
interface Caption {
  sheet: SheetSnapshot;
  row: number;
  column: number;
  /** The number as printed, `3.1` or `28A`. */
  number: string;
  printed: string;
  title: string;
}

/** How far above its header a caption may stand. */
const REACH = 7;

/** Where more than one number in so many is used twice, each chapter or sheet simply counts anew. */
const NUMBERS_PER_CLASH = 5;

/** One table number over two different tables: the later one is remarked. */
export function captionFindings(tables: Table[], words: LocalCheckStrings): Finding[] {
  const captions = captionsOf(tables.filter(({ sheet }) => !sheet.hidden));
  const first = new Map<string, Caption>();
  const clashes: [Caption, Caption][] = [];
  for (const caption of captions) {
    const earlier = first.get(caption.number);
    if (!earlier) first.set(caption.number, caption);
    else if (isAnotherTable(earlier, caption)) clashes.push([earlier, caption]);
  }
  const isCountedAnew = clashes.length > 1 && clashes.length * NUMBERS_PER_CLASH > first.size;
  if (isCountedAnew || first.size < 2) return [];
  return clashes.filter(([, { number }]) => number !== "1").map(([earlier, later]) => finding(earlier, later, words));
}

function captionsOf(tables: Table[]): Caption[] {
  const found = new Map<string, Caption>();
  for (const table of tables) {
    const caption = captionAbove(table);
    if (!caption) continue;
    const place = placeOf(caption.sheet, caption);
    if (!found.has(place)) found.set(place, caption);
  }
  return [...found.values()];
}

function captionAbove({ sheet, range, isTransposed }: Table): Caption | null {
  if (isTransposed) return null;
  for (let row = range.top - 1; row >= Math.max(sheet.firstRow, range.top - REACH); row -= 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const text = wordsAt(sheet, row, column);
      const read = readCaption(text);
      if (!read) continue;
      const below = linesBelow(sheet, row + 1, range.top, column);
      const title = [read.title, ...below].filter((line) => line !== "").join(" ");
      const number = read.number.toUpperCase().replace(/\s/g, "");
      return { sheet, row, column, number, printed: text, title };
    }
  }
  return null;
}

function linesBelow(sheet: SheetSnapshot, from: number, to: number, column: number): string[] {
  const lines: string[] = [];
  for (let row = from; row < to; row += 1) lines.push(wordsAt(sheet, row, column));
  return lines;
}

/** Not one table that goes on, nor the same table shown again or named in other words. */
function isAnotherTable(one: Caption, other: Caption): boolean {
  if (/lanjutan|sambungan/i.test(`${other.title} ${other.printed}`)) return false;
  const [a, b] = [namesIn(one.title), namesIn(other.title)];
  if (a.size === 0 || b.size === 0) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 <= Math.min(a.size, b.size);
}

/** Words that tell tables apart; who made the report and in which year does not. */
function namesIn(title: string): Set<string> {
  const withoutYears = title.toLowerCase().replace(/\b(19|20)\d\d\b/g, " ");
  return new Set(withoutYears.match(/[a-z]{4,}/g)?.filter((word) => !/^(tahun|tabel|dalam|yang|pada)$/.test(word)));
}

function finding(earlier: Caption, later: Caption, words: LocalCheckStrings): Finding {
  const place = placeOf(earlier.sheet, earlier);
  return findingInCell(later.sheet, later, {
    rule: "nomor-tabel",
    kind: "urutan",
    severity: "warning",
    subject: `${later.number} ${later.title}`,
    printed: later.printed,
    expected: "",
    explanation: words.captionRepeated(later.number, place, earlier.title),
    source: `${place}: ${earlier.printed}`,
    related: [place],
  });
}
