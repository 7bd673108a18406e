import { wordsAt } from "./printed-cell";
import type { Table } from "./table";

/** So many lines below its last row a table is still spoken of. */
const REACH = 8;

/** A line with more cells than these is a row of another table. */
const MOST_CELLS = 2;

/** What a note begins with; without it nothing tells the line behind a gap from the title of what comes next. */
const OPENS_NOTE = /^\s*(?:\(?[*†]|\(?[a-z\d¹²³⁴⁵]{1,2}\s*[)⁾]|ket\b|keterangan|catatan|kategori|kriteria|predikat)/i;

export const opensNote = (words: string) => OPENS_NOTE.test(words);

/** `Interval: | 1,00–1,75 Kurang | 1,76–2,50 Cukup | …`: a note whose parts stand in cells of their own. */
const HEADS_LIST = /^\W*(?:interval|rentang|skala|kategori|kriteria|predikat|keterangan|ket)\s*\.?\s*:\s*$/i;

export const headsList = (words: string) => HEADS_LIST.test(words);

/** A shorter line within the table is the heading of some of its rows. */
const SHORTEST = 20;

const known = new WeakMap<Table, readonly string[]>();

/** The lines of words right below a table, each line of a cell by itself: its footnotes, its `Keterangan`. */
export function notesBelow(table: Table): readonly string[] {
  let lines = known.get(table);
  if (!lines) known.set(table, (lines = table.isTransposed ? (table.notes ?? []) : readNotes(table)));
  return lines;
}

/** Where the lines stand that follow a table. */
type Place = Pick<Table, "sheet" | "range">;

export function readNotes(table: Place): string[] {
  const lines: string[] = [];
  const { bottom } = table.range;
  let isBehindGap = false;
  for (let row = firstOfNotes(table); row <= bottom + REACH; row += 1) {
    const cells = cellsOf(table, row);
    const isListed = HEADS_LIST.test(cells[0] ?? "");
    if (cells.length > MOST_CELLS && !isListed) break;
    if (cells.length === 0) {
      if (isBehindGap) break;
      isBehindGap = true;
      continue;
    }
    const words = isListed ? [cells[0], cells.slice(1).join("; ")].join(" ") : cells.join(" ");
    if (isBehindGap && !OPENS_NOTE.test(words)) break;
    lines.push(...words.split("\n").filter((line) => line.trim() !== ""));
  }
  return lines;
}

/** `1) indikator negatif: …` right below looks like one row more of the table. */
function firstOfNotes(table: Place): number {
  const { top, bottom } = table.range;
  let row = bottom;
  while (row > top && isNote(cellsOf(table, row))) row -= 1;
  return row + 1;
}

const isNote = ([words = "", ...others]: string[]) =>
  others.length === 0 && words.length >= SHORTEST && OPENS_NOTE.test(words);

function cellsOf({ sheet, range: { left, right } }: Place, row: number): string[] {
  const cells: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const words = wordsAt(sheet, row, column);
    if (words !== "") cells.push(words);
  }
  return cells;
}
