import { toDouble } from "../numbers/decimal";
import type { Column, Row, Table } from "./table";

/** `Naik/(Turun)`, `TREND (+/-)`, `Selisih`: what such a row tells, if its figures bear it out. */
const NAMES_CHANGE =
  /^\W*(naik|turun|kenaikan|penurunan|peningkatan|selisih|trend?|perubahan|pertumbuhan|perkembangan|deviasi|bertambah|berkurang|lebih|kurang)\b/i;

/** Words that tell a change: `Perubahan 2022–2023 / orang` over a column, `Kenaikan per tahun` before a row. */
export const namesChange = (words: string) => NAMES_CHANGE.test(words);

/** How many rows above may stand between a change and the two figures that it is told of. */
const REACH = 4;

/** Rounded figures may be off from their rounded difference by one unit of the last digit. */
const SLACK = 0.011;

/**
 * True for a row that tells how much a row above it is more or less than another, by its name and by its figures in these
 * columns; of two of them one may be wrong. Quotients of such differences are not the differences of the quotients.
 */
export function isRowOfChange(table: Table, row: Row, columns: Column[]): boolean {
  if (!NAMES_CHANGE.test(row.label)) return false;
  const at = table.rows.indexOf(row);
  const above = table.rows.slice(Math.max(0, at - REACH), at).reverse();
  const held = columns.filter((column) => isDifference(table, row, above, column)).length;
  return held > 0 && held * 2 >= columns.length;
}

function isDifference(table: Table, row: Row, above: Row[], column: Column): boolean {
  const valueOf = (each: Row) => {
    const figure = table.figureAt(each, column);
    return figure ? toDouble(figure.reading.value) : null;
  };
  const change = valueOf(row);
  if (change === null) return true;
  const values = above.flatMap((each) => valueOf(each) ?? []);
  const size = Math.abs(change);
  return values.some((one, index) =>
    values.slice(index + 1).some((other) => Math.abs(Math.abs(one - other) - size) <= SLACK),
  );
}

/** `TREND (%)`, `Naik/turun dalam persen`: the changes of a row in percent, which add up to nothing. */
export function isChangeInPercent(row: Row): boolean {
  return NAMES_CHANGE.test(row.label) && /%|persen|prosen/i.test(row.label);
}
