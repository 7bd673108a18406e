import type { Table } from "../tables/table";
import { type CellPosition, toA1 } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { textsOf } from "../workbook/texts-of-sheet";
import { saysExtreme } from "./told/extremes/extreme-claim";
import { readClassRange } from "./scales/class-intervals/class-range";

/** A cell that may hold sentences. */
export interface TextCell {
  sheet: SheetSnapshot;
  position: CellPosition;
  cell: string;
  text: string;
}

/** Shorter texts are labels. */
const SHORTEST = 12;

/** A figure among words, a count in words with what is counted (`empat anggaran, yakni …`), or which row is the highest; a heading in capitals (`TABEL CAPAIAN KINERJA TAHUN 2025`) states nothing. */
function mayState(text: string): boolean {
  return (/\d/.test(text) || /\b(?:yaitu|yakni)\b/.test(text) || saysExtreme(text)) && /[a-z%]|Rp/.test(text);
}

/** The texts of a sheet that state figures: outside its tables, and the notes inside them. */
export function textCellsOf(sheet: SheetSnapshot, tables: Table[]): TextCell[] {
  const notes = new Map(
    tables.filter((table) => !table.isTransposed).map((table) => [table, new Set(noteColumnsOf(table))]),
  );
  const found: TextCell[] = [];
  for (const { row, column, text } of textsOf(sheet)) {
    if (text.length < SHORTEST || !mayState(text)) continue;
    const position = { row, column };
    const inside = tables.find(({ range }) => contains(range, position));
    if (inside && !notes.get(inside)?.has(column)) continue;
    // One class of a scale is judged with the classes around it.
    if (!readClassRange(text)) found.push({ sheet, position, cell: toA1(position), text });
  }
  return found;
}

function noteColumnsOf(table: Table): number[] {
  return table.columns.filter(({ role }) => role === "keterangan").map(({ index }) => index);
}

function contains(range: Table["range"], { row, column }: CellPosition): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
