import { amountsInText } from "../numbers/amounts-in-text";
import type { Decimal } from "../numbers/decimal";
import { doubleOf, isFigure } from "../numbers/reading";
import type { SheetSnapshot } from "../workbook/snapshot";
import { readCell } from "./printed-cell";
import type { Table } from "./table";

/** An amount that a cell shows, or that a sentence in it names. */
export interface AmountOnSheet {
  row: number;
  column: number;
  value: Decimal;
  double: number;
  /** It is printed with `Rp` before it. */
  isRupiah: boolean;
}

/** Smaller figures are found on every sheet. */
const SMALLEST = 1000;

const known = new WeakMap<SheetSnapshot, AmountOnSheet[]>();

/** Every exact amount that is printed on the sheet, in a cell by itself or in the words of a title or note. */
export function amountsOnSheet(sheet: SheetSnapshot): AmountOnSheet[] {
  let found = known.get(sheet);
  if (!found) {
    found = sheet.values.flatMap((cells, down) =>
      cells.flatMap((_value, across) => amountsAt(sheet, sheet.firstRow + down, sheet.firstColumn + across)),
    );
    known.set(sheet, found);
  }
  return found;
}

/** Those that stand in no cell of the table: above it, below it, in another table of the sheet. */
export const amountsBeside = ({ sheet, range }: Pick<Table, "sheet" | "range">): AmountOnSheet[] =>
  amountsOnSheet(sheet).filter(
    ({ row, column }) => row < range.top || row > range.bottom || column < range.left || column > range.right,
  );

function amountsAt(sheet: SheetSnapshot, row: number, column: number): AmountOnSheet[] {
  const reading = readCell(sheet, row, column);
  const isOwn = isFigure(reading) && reading.scale === 1 && reading.kind !== "percent";
  const values = isOwn ? [reading.value] : amountsInText(reading.text).map(({ value }) => value);
  const isRupiah = !isOwn || reading.kind === "rupiah";
  return values
    .map((value) => ({ row, column, value, double: doubleOf({ value }), isRupiah }))
    .filter(({ double }) => double >= SMALLEST);
}
