import { wordsAt } from "../../../tables/printed-cell";
import type { Table } from "../../../tables/table";
import { classNotesBelow, readNote } from "./class-note";
import type { ClassList } from "./listed-class";

/** How many lines over its header a table may be introduced by. */
const REACH = 6;

/** A longer line is a paragraph. */
const LONGEST = 700;

const FEWEST_CLASSES = 3;

const known = new WeakMap<Table, readonly ClassList[]>();

/** The classes that the notes of a table tell: those below it, else those in the lines between its title and its header. */
export function classNotesOf(table: Table): readonly ClassList[] {
  const below = classNotesBelow(table);
  if (below.length > 0) return below;
  let above = known.get(table);
  if (!above) known.set(table, (above = notesAbove(table)));
  return above;
}

/** `Bahaya: 75,00 ke atas. Waspada: 50,00–74,99. …` under the title of a table, as offices tell their classes once. */
function notesAbove(table: Table): ClassList[] {
  return table.isTransposed
    ? []
    : linesAbove(table).flatMap((row) => {
        const at = { row, column: table.range.left };
        const note = noteIn(wordsAt(table.sheet, row, at.column), at);
        return note ? [{ ...note, sheet: table.sheet }] : [];
      });
}

/** The lines of words over the header, up to a blank one; a line right below other rows is a note of theirs. */
function linesAbove({ sheet, range: { top, left, right } }: Table): number[] {
  const isBlank = (row: number) => cellsIn(row) === 0;
  const cellsIn = (row: number) => {
    let cells = 0;
    for (let column = left; column <= right; column += 1) if (wordsAt(sheet, row, column) !== "") cells += 1;
    return cells;
  };
  const last = isBlank(top - 1) ? top - 2 : top - 1;
  const lines: number[] = [];
  let row = last;
  for (; row >= sheet.firstRow && last - row < REACH; row -= 1) {
    if (cellsIn(row) !== 1 || wordsAt(sheet, row, left) === "") break;
    lines.push(row);
  }
  return row < sheet.firstRow || isBlank(row) ? lines : [];
}

const SENTENCE_END = /\.\s+(?=[A-Z])/;

/** A list with its marks, or one whose classes are sentences: `Bahaya: 75,00 ke atas. Waspada: 50,00–74,99.` */
function noteIn(words: string, at: ClassList["classes"][number]["position"]): Omit<ClassList, "sheet"> | null {
  if (words.length > LONGEST || !/\d/.test(words)) return null;
  const listed = readNote(words, at);
  if (listed) return listed;
  // What stands before the first colon would head the list.
  const sentences = words.split(SENTENCE_END).map((sentence) => sentence.replace(/:/, " ="));
  for (let from = 0; from + FEWEST_CLASSES <= sentences.length; from += 1) {
    const asList = readNote(sentences.slice(from).join("; "), at);
    if (asList) return asList;
  }
  return null;
}
