import { isFigure } from "../numbers/reading";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Header } from "./header";
import { isBlankAt, readCell, wordsAt } from "./printed-cell";
import type { Column, Table } from "./table";

/** Fewer rows of a name and an amount are a letter, not a list. */
const FEWEST_ROWS = 3;

/** A smaller number beside words may be a page, an age or a count. */
const SMALLEST_AMOUNT = 1_000_000;

interface NamedAmount {
  row: number;
  number: number | null;
  name: number;
  amount: number;
}

/**
 * Lists of names and amounts that nothing stands over, as in the appendix of a PK: `1. Kegiatan … | Rp.57.000.000`.
 * Each is given the header that its columns would have.
 */
export function findHeaderlessLists(sheet: SheetSnapshot, tables: Pick<Table, "range">[]): Header[] {
  const lists: Header[] = [];
  let run: NamedAmount[] = [];
  const close = () => {
    const [first] = run;
    if (first && run.length >= FEWEST_ROWS) lists.push(headerOf(first));
    run = [];
  };
  for (let row = sheet.firstRow; row < sheet.firstRow + sheet.values.length; row += 1) {
    const isTaken = tables.some(({ range }) => row >= range.top && row <= range.bottom);
    const read = isTaken ? null : namedAmountIn(sheet, row);
    const [first] = run;
    if (read && first && (read.name !== first.name || read.amount !== first.amount)) close();
    if (read) run.push(read);
    else close();
  }
  close();
  return lists;
}

/** A row of nothing but a name, perhaps its number, and one amount behind it. */
function namedAmountIn(sheet: SheetSnapshot, row: number): NamedAmount | null {
  const width = sheet.values[0]?.length ?? 0;
  const filled: number[] = [];
  for (let column = sheet.firstColumn; column < sheet.firstColumn + width; column += 1) {
    if (!isBlankAt(sheet, row, column)) filled.push(column);
    if (filled.length > 3) return null;
  }
  const amount = filled[filled.length - 1];
  const name = filled[filled.length - 2];
  const number = filled.length === 3 ? filled[0] : undefined;
  if (amount === undefined || name === undefined) return null;
  if (number !== undefined && !/^\(?\w{1,3}[.)]*$/.test(wordsAt(sheet, row, number))) return null;
  if (!/[a-z]{3}/i.test(wordsAt(sheet, row, name)) || isFigure(readCell(sheet, row, name))) return null;
  const reading = readCell(sheet, row, amount);
  const isAmount = isFigure(reading) && (reading.kind === "rupiah" || reading.kind === "number");
  if (!isAmount || reading.value.abs().lt(SMALLEST_AMOUNT)) return null;
  return { row, number: number ?? null, name, amount };
}

function headerOf({ row, number, name, amount }: NamedAmount): Header {
  const column = (index: number, role: Column["role"]): Column => ({ index, role, header: "", name: "", parent: "" });
  return {
    // Nothing of the list is header: its first row is its first line.
    top: row,
    bottom: row - 1,
    left: number ?? name,
    right: amount,
    columns: [...(number === null ? [] : [column(number, "nomor")]), column(name, "uraian"), column(amount, "pagu")],
  };
}
