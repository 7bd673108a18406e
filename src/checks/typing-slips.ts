import type { Decimal } from "../numbers/decimal";
import { formatNumber, formatShort } from "../numbers/format-number";
import type { CheckStrings, NamedRow } from "../strings/checks";
import type { Row, Table } from "../tables/table";
import type { Cause } from "./finding";
import { type Figure, figureAt } from "./figure";

/** How a row is called in a sentence: by its printed number, else by its words. */
export function nameOf(figure: Figure): NamedRow {
  const { number, label } = figure.row;
  return { number, label, amount: formatShort(figure.reading.value) };
}

/** Same digits, two of them in each other's place. */
export function digitsSwapped(figure: Figure, expected: Decimal, words: CheckStrings): Cause | null {
  const printed = formatNumber(figure.reading.value, figure.reading.decimals);
  const right = formatNumber(expected, figure.reading.decimals);
  if (printed.length !== right.length) return null;
  const differing = [...printed].flatMap((digit, index) => (digit === right[index] ? [] : [index]));
  const [first, second] = differing;
  if (differing.length !== 2 || first === undefined || second === undefined) return null;
  if (printed[first] !== right[second] || printed[second] !== right[first]) return null;
  return { code: "digits-swapped", text: words.digitsSwapped(printed, right), cells: [] };
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
    const other = figureAt(table, row, figure.column);
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
