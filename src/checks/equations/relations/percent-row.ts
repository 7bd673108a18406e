import { namesPercent } from "../../../tables/names-percent";
import { rowFormulas } from "../../../tables/row-formula";
import { isChangeInPercent } from "../../../tables/rows-of-change";
import { wordsAt } from "../../../tables/printed-cell";
import type { Column, Row, Table } from "../../../tables/table";
import { formsNamedBy } from "./header-hints";
import type { Relation } from "./relation";

const PERCENT_UNIT = /^\W*(?:%|persen)\W*$/i;

/** `Angka keberhasilan | % | 89,12 | 90,05`: its unit says it. */
export const isCountedInPercent = (table: Table, row: Row) =>
  table.columns.some(
    ({ role, index }) => role === "satuan" && PERCENT_UNIT.test(wordsAt(table.sheet, row.index, index)),
  );

/** `Angka kematian | 87,94 | 5,86` below the total of whole counts: so many of a thousand, whatever they are called. */
function isRateBelowCounts(table: Table, row: Row, result: Column): boolean {
  const figure = table.figureAt(row, result);
  const total = table.rows.find(({ kind }) => kind === "total");
  if (!figure || figure.reading.decimals === 0 || !total || row.index < total.index || row.kind !== "data")
    return false;
  return table.rows.every((each) => each.index > total.index || !table.figureAt(each, result)?.reading.decimals);
}

/** A row of percentages under counts is added up no more than the words beside it. */
export function isPercentRow(table: Table, { form, result }: Relation, row: Row): boolean {
  // Between two years percentages are subtracted as well; what is left of a whole is a count.
  const isRest = form === "difference" && !formsNamedBy(result, table).has("difference");
  if (form !== "sum" && form !== "balance" && !isRest) return false;
  if (isChangeInPercent(row) || rowFormulas(table).get(row)?.form === "quotient") return true;
  const isPercent = (each: Row) =>
    table.readingAt(each, result).kind === "percent" ||
    namesPercent(each) ||
    isCountedInPercent(table, each) ||
    isRateBelowCounts(table, each, result);
  return isPercent(row) && !table.rows.every((each) => isPercent(each) || !table.figureAt(each, result));
}
