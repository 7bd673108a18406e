import { type Decimal, HUNDRED } from "../../../numbers/decimal";
import { printedStep } from "../../../numbers/printed-precision";
import { readingWith } from "../../../numbers/reading";
import { wordsAt } from "../../../tables/printed-cell";
import type { Figure, Row, Table } from "../../../tables/table";
import { figureFrom } from "../../figure-from";

/** How a row tells a change that falls below zero; `null` where nothing changes. */
export type Sign = "kept" | "turned" | "rise" | null;

/** `Naik/(Turun)`, `Bertambah (Berkurang)`: the header itself says that what falls stands in parentheses. */
const SAYS_SIGN = /\/\s*\(|\+\s*\/\s*[-−]|\(\s*(ber)?(kurang|turun)|\(\s*(me|pe)nurun/i;

/** `Kenaikan`, `Perubahan`: a plain figure below is a rise. A header that names the fall as well leaves it open. */
const NAMES_CHANGE = /\b(kenaikan|peningkatan|pertumbuhan|growth|efisiensi|perubahan|perkembangan|tren|trend)\b/i;
const NAMES_FALL = /[tn]urun|kurang/i;

/** So many rises that the one fall without its sign is no custom of the table. */
const FEWEST_RISES = 3;

/** Around a rise with the sign of a fall, so many without it show which way the column counts. */
const FEWEST_RISES_AROUND = 2;

/**
 * True where the other figures of a column, its header, or a column beside it that tells the same fall with its sign, show
 * that what falls stands in it with its sign.
 */
export function areSignsTold(
  table: Table,
  row: Row,
  header: string,
  others: Sign[],
  isToldBeside: () => boolean = () => false,
  isSignPrinted = false,
): boolean {
  if (others.includes("turned")) return false;
  const rises = others.filter((sign) => sign === "rise").length;
  if (others.includes("kept") || (SAYS_SIGN.test(header) && rises > 0)) return true;
  // Who prints rises without a sign does not print one of them with the sign of a fall.
  if (isSignPrinted && rises >= FEWEST_RISES_AROUND) return true;
  if (NAMES_FALL.test(header) || saysFall(table, row)) return false;
  return rises >= FEWEST_RISES && (NAMES_CHANGE.test(header) || isToldBeside());
}

/** `Selisih | %`: the percentage beside the difference of the same two figures falls below zero. */
export function isFallBeside(table: Table, own: Figure, [now, before]: Figure[]): boolean {
  if (!now || !before || !before.reading.value.gt(0)) return false;
  const growth = now.reading.value.minus(before.reading.value).div(before.reading.value).times(HUNDRED);
  return table.columns.some((column) => {
    const figure = column === own.column ? null : table.figureAt(own.row, column);
    if (!figure || figure.cell === now.cell || figure.cell === before.cell || !isBelowZero(figure)) return false;
    return figure.reading.value.abs().minus(growth.abs()).abs().lte(printedStep(figure.reading));
  });
}

const SAYS_FALL = /\b(turun|menurun|penurunan|berkurang|minus|negatif|tidak efisien|inefisien)\b|[▼↓]/i;

/** Words beside the figure say that it fell, so that it need not. */
function saysFall(table: Table, row: Row): boolean {
  return table.columns.some(
    (column) => column.role !== "uraian" && SAYS_FALL.test(wordsAt(table.sheet, row.index, column.index)),
  );
}

export function signOf(printed: Figure, expected: Decimal): Sign {
  if (expected.isZero() || printed.reading.value.isZero()) return null;
  if (expected.isNegative() !== isBelowZero(printed)) return "turned";
  return expected.isNegative() ? "kept" : "rise";
}

/** `(1,27)` in a column of percentages is read as a plain number, and meant as a fall. */
const isInParentheses = ({ reading }: Figure) => /^\s*\(/.test(reading.text);
export const mayHideSign = (figure: Figure) => isInParentheses(figure) && !figure.reading.value.isNegative();
export const isBelowZero = (figure: Figure) => figure.reading.value.isNegative() || isInParentheses(figure);

/** The figure as it is meant, where it is read as a plain number and told as a fall. */
export function belowZero(table: Table, figure: Figure): Figure {
  if (!mayHideSign(figure)) return figure;
  const { row, column, reading } = figure;
  return figureFrom(table, row, column, readingWith(reading, { value: reading.value.neg(), double: null }));
}
