import { type Decimal, fromDouble, round } from "../../numbers/decimal";
import type { Column, Figure, Row, Table } from "../../tables/table";
import type { Asked } from "./asked-span";
import { digitsOf, FEWEST_DIGITS } from "./digits-of-agreement";
import type { ValueAt } from "./figures-as-doubles";

/** `Jumlah`, `Usia produktif (15 - 59)`: what rows one under the other come to in another column, summed or averaged. */
export function comeToDown(
  table: Table,
  rows: Row[],
  columns: Column[],
  valueAt: ValueAt,
  figure: Figure,
  asked: Asked,
  shownBySpan: number,
): Decimal[] {
  const values = rows.map((row) => valueAt(row, figure.column));
  const found: Decimal[] = [];
  // A row of a list is no mean of rows above it, though small counts come out as one.
  const ways = NAMES_MEAN.test(figure.row.label) ? [false, true] : [false];
  for (let from = 0; from < rows.length - 1; from += 1) {
    const run = new Run();
    for (let to = from; to < rows.length && rows[to] !== figure.row; to += 1) {
      run.add(values[to] ?? null);
      if (to === from) continue;
      for (const isMean of ways) {
        const value = run.comesTo(isMean);
        const exact = value === null ? null : asked.exactly(value);
        if (!exact) continue;
        const ofRun = rows.slice(from, to + 1);
        let ofOthers = 0;
        for (const column of columns)
          if (column !== figure.column) ofOthers += digitsDown(table, ofRun, figure.row, column, valueAt, isMean);
        const digits = ofOthers > 0 ? ofOthers + shownBySpan : 0;
        if (digits - digitsOf(rows.length ** 2) >= FEWEST_DIGITS) found.push(exact);
      }
    }
  }
  return found;
}

const NAMES_MEAN = /\b(?:rata(?:-?\s?rata|2)|rerata|mean|indeks|index|nilai|skor)\b/i;

/** How many digits the other column agrees to. */
function digitsDown(table: Table, rows: Row[], row: Row, column: Column, valueAt: ValueAt, isMean: boolean): number {
  const printed = table.figureAt(row, column);
  if (!printed) return 0;
  const run = new Run();
  for (const each of rows) run.add(valueAt(each, column));
  const value = run.comesTo(isMean);
  // Figures that are all the same, as a column of hundreds, have any of them for their mean.
  if (value === null || (isMean && run.isLevel)) return 0;
  const { decimals } = printed.reading;
  return round(fromDouble(value), decimals).eq(printed.reading.value) ? digitsOf(value * 10 ** decimals) : 0;
}

/** Figures one under the other in one column. */
class Run {
  private sum = 0;
  private filled = 0;
  private rows = 0;
  private first: number | null = null;
  isLevel = true;

  add(value: number | null): void {
    this.first ??= value;
    if (value !== this.first) this.isLevel = false;
    this.sum += value ?? 0;
    this.rows += 1;
    if (value !== null) this.filled += 1;
  }

  comesTo(isMean: boolean): number | null {
    // A blank adds nothing; whether it counts as a row of a mean is not known.
    if (this.filled < 2 || (isMean && this.filled < this.rows)) return null;
    return isMean ? this.sum / this.filled : this.sum;
  }
}
