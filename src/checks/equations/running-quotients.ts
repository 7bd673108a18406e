import { isPeriod } from "../../tables/period-names";
import { type Column, dataRows, type Figure, type Row, type Table } from "../../tables/table";
import { type Constraint, countHolding, judgeAll, type Judged } from "../constraint";
import { runningPercent } from "./relations/running-percent";
import { CUMULATIVE } from "./relations/running-sum";

/** `Persentase s.d. triwulan`, `Penyelesaian kumulatif (%)`. */
const UP_TO = /\bs\s*\.?\s*\/?\s*d\b\.?|\bsampai(?:\s+dengan)?\b/i;
const TELLS_SHARE = /%|\b(?:persen|persentase|prosentase|tingkat|rasio)\b/i;

/** In a larger table some pair of rows comes out by chance. */
const MOST_ROWS = 20;

/** So many periods, the first of which is no sum of several; one of them may be wrong. */
const FEWEST_HOLDING = 3;
const MOST_OFF = 1;

/**
 * `Masuk`, `Selesai`, `Penyelesaian kumulatif (%)` over the quarters: of all that came in up to each of them, how much was
 * dealt with. Which two rows they are the figures show, as no other two do.
 */
export function runningQuotients(table: Table): Judged[] {
  const rows = dataRows(table);
  if (table.isTransposed || rows.length > MOST_ROWS) return [];
  const named = rows.filter(({ label }) => (CUMULATIVE.test(label) || UP_TO.test(label)) && TELLS_SHARE.test(label));
  if (named.length === 0) return [];
  const columns = table.columns.filter((column) => isPeriod(column) && !/\d{4}/.test(column.name));
  const counted = rows.filter((row) => columns.every((column) => isCount(table.figureAt(row, column))));
  return named.flatMap((row) => {
    const found = counted.flatMap((part) =>
      counted.flatMap((whole) => {
        const judged = part === whole ? [] : judgeAll(constraintsOf(table, row, part, whole, columns));
        return isBorneOut(judged) ? [judged] : [];
      }),
    );
    const [only, ...more] = found;
    return only && more.length === 0 ? only : [];
  });
}

const isCount = (figure: Figure | null) =>
  figure !== null && figure.reading.decimals === 0 && figure.reading.unit !== "%" && figure.reading.value.gt(0);

function isBorneOut(judged: Judged[]): boolean {
  const holding = countHolding(judged);
  return holding >= FEWEST_HOLDING && judged.length - holding <= MOST_OFF;
}

function constraintsOf(table: Table, row: Row, part: Row, whole: Row, columns: Column[]): Constraint[] {
  return columns.flatMap((column, at) => {
    const target = table.figureAt(row, column);
    const until = columns.slice(0, at + 1);
    const [parts, wholes] = [part, whole].map((each) => until.flatMap((one) => table.figureAt(each, one) ?? []));
    if (!target || target.reading.decimals === 0 || !parts || !wholes) return [];
    return [runningPercent(target, parts, wholes, `${part.label} / ${whole.label} (kumulatif)`)];
  });
}
