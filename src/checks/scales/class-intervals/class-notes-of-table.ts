import { wordsAt } from "../../../tables/printed-cell";
import type { Table } from "../../../tables/table";
import { classNotesBelow, fullestNoteIn, readNote } from "./class-note";
import type { ClassList } from "./listed-class";

/** How many lines over its header a table may be introduced by. */
const REACH = 6;

/** A longer line is a paragraph. */
const LONGEST = 700;

const FEWEST_CLASSES = 3;

const known = new WeakMap<Table, readonly ClassList[]>();

/**
 * The classes that the notes of a table tell: those below it, one that was read as its last row, else those in the lines
 * between its title and its header.
 */
export function classNotesOf(table: Table): readonly ClassList[] {
  const below = classNotesBelow(table);
  if (below.length > 0 || table.isTransposed) return below;
  let others = known.get(table);
  if (!others) {
    const atFoot = notesIn(table, isAlone(table, table.range.bottom) ? [table.range.bottom] : []);
    // `Bahaya: 75,00 ke atas. Waspada: 50,00–74,99. …` under the title of a table, as offices tell their classes once.
    known.set(table, (others = atFoot.length > 0 ? atFoot : notesIn(table, linesAbove(table))));
  }
  return others;
}

const notesIn = ({ sheet, range: { left } }: Table, rows: number[]): ClassList[] =>
  rows.flatMap((row) => {
    const note = noteIn(wordsAt(sheet, row, left), { row, column: left });
    return note ? [{ ...note, sheet }] : [];
  });

function cellsIn({ sheet, range: { left, right } }: Table, row: number): number {
  let cells = 0;
  for (let column = left; column <= right; column += 1) if (wordsAt(sheet, row, column) !== "") cells += 1;
  return cells;
}

const isAlone = (table: Table, row: number) =>
  cellsIn(table, row) === 1 && wordsAt(table.sheet, row, table.range.left) !== "";

/** The lines of words over the header, up to a blank one; a line right below other rows is a note of theirs. */
function linesAbove(table: Table): number[] {
  const {
    sheet,
    range: { top },
  } = table;
  const isBlank = (row: number) => cellsIn(table, row) === 0;
  const last = isBlank(top - 1) ? top - 2 : top - 1;
  const lines: number[] = [];
  let row = last;
  for (; row >= sheet.firstRow && last - row < REACH; row -= 1) {
    if (!isAlone(table, row)) break;
    lines.push(row);
  }
  return row < sheet.firstRow || isBlank(row) ? lines : [];
}

const SENTENCE_END = /\.\s+(?=[A-Z])/;

/** A list with its marks, or one whose classes are sentences: `Bahaya: 75,00 ke atas. Waspada: 50,00–74,99.` */
function noteIn(words: string, at: ClassList["classes"][number]["position"]): Omit<ClassList, "sheet"> | null {
  if (words.length > LONGEST || !/\d/.test(words)) return null;
  // `Batas penetapan: 31 Desember. Status IDM: Mandiri > 0,8155; …`
  const listed = readNote(words, at) ?? fullestNoteIn(words, at);
  if (listed) return listed;
  // What stands before the first colon would head the list.
  const sentences = words.split(SENTENCE_END).map((sentence) => sentence.replace(/:/, " ="));
  for (let from = 0; from + FEWEST_CLASSES <= sentences.length; from += 1) {
    const asList = readNote(sentences.slice(from).join("; "), at);
    if (asList) return asList;
  }
  return null;
}
