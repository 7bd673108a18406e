import { wordsAt } from "../../tables/printed-cell";
import type { Row, Table } from "../../tables/table";

/** How far below its table a footnote may stand. */
const REACH = 3;

/** `*) indikator negatif`, `*) (2 x target - realisasi) / target x 100`: says of the marked rows that less is better. */
const NOTE = /^\s*(\*{1,3})\s*\)?\s*\S/;
const SAYS_LOWER =
  /\b(indikator|polarisasi|polaritas|kinerja)\s+(bersifat\s+)?(negatif|menurun|minimi[sz]e)|\bsemakin\s+(kecil|rendah|sedikit|cepat|pendek)\b|\b2\s*[x×*]\s*target\s*\)?\s*[-−–]\s*realisasi/i;

const AT_END = /(\*{1,3})\s*\)?\s*$/;

const marks = new WeakMap<Table, string | null>();

/** A mark behind the name of the indicator, which a note below the table explains. */
export function isMarkedLower(table: Table, row: Row): boolean {
  let mark = marks.get(table);
  if (mark === undefined) marks.set(table, (mark = markOf(table)));
  if (mark === null) return false;
  return table.columns.some((column) => AT_END.exec(wordsAt(table.sheet, row.index, column.index))?.[1] === mark);
}

/** The mark of the only note that speaks of it; `null` where there is none. */
function markOf({ sheet, range, isTransposed }: Table): string | null {
  if (isTransposed) return null;
  for (let row = range.bottom - 1; row <= range.bottom + REACH; row += 1) {
    const words = wordsAt(sheet, row, range.left);
    const mark = NOTE.exec(words)?.[1];
    if (mark !== undefined && SAYS_LOWER.test(words)) return mark;
  }
  return null;
}
