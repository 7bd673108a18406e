import { Decimal } from "../../numbers/decimal";
import { digitSlip, extraDigit } from "../../numbers/digit-slip";
import { formatNumber, formatShort } from "../../numbers/format-number";
import type { CheckStrings, NamedRow } from "../../strings/checks";
import type { Figure, Row, Table } from "../../tables/table";
import type { Cause } from "../finding";

/** How a row is called in a sentence: by its printed number, else by its words. */
export function nameOf(figure: Figure): NamedRow {
  const { number, label } = figure.row;
  return { number, label, amount: formatShort(figure.reading.value) };
}

/** Same digits, two of them in each other's place. */
export function digitsSwapped(figure: Figure, expected: Decimal, words: CheckStrings): Cause | null {
  const printed = formatNumber(figure.reading.value, figure.reading.decimals);
  const right = formatNumber(expected, figure.reading.decimals);
  if (printed.length !== right.length || digitSlip(printed, right) !== "swapped") return null;
  return { code: "digits-swapped", text: words.digitsSwapped(printed, right), cells: [] };
}

/** Whatever a slip of the hand explains: digits in each other's place, noughts, a digit too many or too few. */
export function slipOf(figure: Figure, expected: Decimal, words: CheckStrings): Cause | null {
  return (
    digitsSwapped(figure, expected, words) ?? factorOff(figure, expected, words) ?? oneDigitOff(figure, expected, words)
  );
}

/** Noughts lost or added at the end: ten, a hundred or a thousand times too much or too little. */
export function factorOff(figure: Figure, expected: Decimal, words: CheckStrings): Cause | null {
  const { value } = figure.reading;
  if (expected.isZero() || value.isZero()) return null;
  const factor = [10, 100, 1000].find((each) => value.eq(expected.times(each)) || expected.eq(value.times(each)));
  return factor ? { code: "factor", text: words.factorOff(formatShort(new Decimal(factor))), cells: [] } : null;
}

/** Shorter figures are a digit apart by chance. */
const FEWEST_DIGITS = 4;

/** One digit was left out, or typed twice. */
export function oneDigitOff(figure: Figure, expected: Decimal, words: CheckStrings): Cause | null {
  const [printed, right] = [figure.reading.value, expected].map((value) =>
    value.toFixed(figure.reading.decimals).replace(/\D/g, ""),
  );
  if (!printed || !right || figure.reading.value.isNegative() !== expected.isNegative()) return null;
  if (Math.min(printed.length, right.length) < FEWEST_DIGITS) return null;
  const lost = extraDigit(right, printed);
  if (lost !== null) return { code: "digit-lost", text: words.digitLost(lost), cells: [] };
  const added = extraDigit(printed, right);
  return added === null ? null : { code: "digit-added", text: words.digitAdded(added), cells: [] };
}

/** One digit is another; not the last one, which rounding and weights move too. */
export function digitWrong(figure: Figure, expected: Decimal, words: CheckStrings): Cause | null {
  const printed = formatNumber(figure.reading.value, figure.reading.decimals);
  const right = formatNumber(expected, figure.reading.decimals);
  if (printed.length !== right.length || printed.replace(/\D/g, "").length < FEWEST_DIGITS) return null;
  if (digitSlip(printed, right) !== "replaced") return null;
  return { code: "digit-wrong", text: words.digitWrong(printed, right), cells: [] };
}

/** The same figure stands in another column of its row, such as that of last year. */
export function copiedFromColumn(table: Table, figure: Figure, words: CheckStrings): Cause | null {
  if (figure.reading.value.isZero()) return null;
  for (const column of table.columns) {
    if (column === figure.column || column.name === figure.column.name) continue;
    const other = table.figureAt(figure.row, column);
    if (other?.reading.value.eq(figure.reading.value) && other.reading.kind === figure.reading.kind)
      return { code: "copied-from-column", text: words.copiedFromColumn(column.name), cells: [other.cell] };
  }
  return null;
}

/** The same figure in the same column of another row: copied and not changed. Round figures recur and prove nothing. */
export function copiedFromRow(
  table: Table,
  figure: Figure,
  words: CheckStrings,
  mayBeSource: (row: Row) => boolean = () => true,
): Cause | null {
  const { value } = figure.reading;
  const digits = value
    .toFixed()
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "");
  if (digits.length < 3) return null;
  for (const row of table.rows) {
    if (row.index === figure.row.index || !mayBeSource(row)) continue;
    const other = table.figureAt(row, figure.column);
    const isSame = other?.reading.value.eq(value) ?? sameWords(table, figure, row);
    if (!isSame) continue;
    const name = { number: row.number, label: row.label, amount: formatShort(value) };
    return { code: "copied", text: words.copiedFrom(name), cells: other ? [other.cell] : [] };
  }
  return null;
}

/** A sentence that is the same word for word. */
function sameWords(table: Table, figure: Figure, row: Row): boolean {
  const text = table.readingAt(row, figure.column).text.trim();
  return text !== "" && text === table.readingAt(figure.row, figure.column).text.trim();
}
