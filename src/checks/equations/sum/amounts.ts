import type { Decimal } from "../../../numbers/decimal";
import { doubleOf } from "../../../numbers/reading";
import type { Column, Figure, Row, Table } from "../../../tables/table";

/** A printed figure with its value as a double, for the many sums by which a structure is found; never for a verdict. */
export interface Amount {
  figure: Figure;
  value: number;
  /** How far the value may be from what was rounded to it; 0 for whole rupiah. */
  slack: number;
}

/** What a cell adds to a sum: its amount, nothing where it is blank, and no sum at all where it cannot be read. */
export type CellAmount = Amount | "blank" | "unreadable";

/** The figures of a table, each read once. */
export class Amounts {
  private readonly known = new Map<Column, Map<Row, CellAmount>>();

  constructor(private readonly table: Table) {}

  at(row: Row, column: Column): CellAmount {
    let inColumn = this.known.get(column);
    if (!inColumn) this.known.set(column, (inColumn = new Map()));
    let amount = inColumn.get(row);
    if (amount === undefined) inColumn.set(row, (amount = this.read(row, column)));
    return amount;
  }

  private read(row: Row, column: Column): CellAmount {
    const figure = this.table.figureAt(row, column);
    if (!figure) return this.table.readingAt(row, column).kind === "empty" ? "blank" : "unreadable";
    const { reading } = figure;
    // `(1.250)` takes off where amounts stand, and is a plain number in a list: here it may be either.
    if (typeof reading.double !== "number" && /^\s*\(/.test(reading.text) && reading.value.gt(0)) return "unreadable";
    const isExact = reading.decimals === 0 && reading.scale === 1;
    const slack = isExact ? 0 : 0.5 * 10 ** -reading.decimals * reading.scale;
    return { figure, value: doubleOf(reading), slack };
  }
}

export const isAmount = (cell: CellAmount): cell is Amount => typeof cell === "object";

/** The amount as it is read, where digits must be the same and not only near. */
export const exactOf = (cell: CellAmount): Decimal | null => (isAmount(cell) ? cell.figure.reading.value : null);

/** Amounts that are added and amounts that are taken off. */
export interface Terms {
  plus: Amount[];
  minus: Amount[];
}

export function sumOf({ plus, minus }: Terms): number {
  let sum = 0;
  for (const { value } of plus) sum += value;
  for (const { value } of minus) sum -= value;
  return sum;
}

export const countOf = ({ plus, minus }: Terms): number => plus.length + minus.length;

/** Doubles of amounts to the sen are off by less than this. */
const DOUBLE_ERROR = 0.002;

/** True when the terms give the target as printed, as far as their rounding allows. */
export function fits(target: Amount, terms: Terms): boolean {
  let slack = target.slack * 2;
  for (const each of terms.plus) slack += each.slack;
  for (const each of terms.minus) slack += each.slack;
  if (slack > 0 && target.slack === 0) slack += 1;
  return Math.abs(sumOf(terms) - target.value) <= slack + (slack > 0 ? 1e-9 : DOUBLE_ERROR);
}
