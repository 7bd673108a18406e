import type { Decimal } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import type { CheckStrings } from "../../strings/checks";
import type { Figure, Row, Table } from "../../tables/table";
import type { Cause } from "../finding";
import { onceAColumn } from "../once-a-column";

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
  const isSource = ({ row }: Filled) => row.index !== figure.row.index && mayBeSource(row);
  const filled = filledAlike(table, figure.column);
  const found = [valueKey(value), wordsKey(table.readingAt(figure.row, figure.column).text)]
    .flatMap((key) => filled.get(key)?.find(isSource) ?? [])
    .sort((one, other) => one.row.index - other.row.index);
  const [first] = found;
  if (!first) return null;
  const name = { number: first.row.number, label: first.row.label, amount: formatShort(value) };
  return { code: "copied", text: words.copiedFrom(name), cells: first.figure ? [first.figure.cell] : [] };
}

interface Filled {
  row: Row;
  figure: Figure | null;
}

const valueKey = (value: Decimal) => `=${value.toString()}`;
const wordsKey = (text: string) => `:${text.trim()}`;

/** The rows of a column by what they hold, a figure or a sentence. */
const filledAlike = onceAColumn((table, column): ReadonlyMap<string, Filled[]> => {
  const alike = new Map<string, Filled[]>();
  for (const row of table.rows) {
    const figure = table.figureAt(row, column);
    const { text } = table.readingAt(row, column);
    if (!figure && text.trim() === "") continue;
    const key = figure ? valueKey(figure.reading.value) : wordsKey(text);
    const others = alike.get(key);
    if (others) others.push({ row, figure });
    else alike.set(key, [{ row, figure }]);
  }
  return alike;
});
