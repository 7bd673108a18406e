import { namesPercent } from "../../../tables/names-percent";
import { rowFormulas } from "../../../tables/row-formula";
import { isChangeInPercent } from "../../../tables/rows-of-change";
import type { Row, Table } from "../../../tables/table";
import { formsNamedBy } from "./header-hints";
import type { Relation } from "./relation";

/** A row of percentages under counts is added up no more than the words beside it. */
export function isPercentRow(table: Table, { form, result }: Relation, row: Row): boolean {
  // Between two years percentages are subtracted as well; what is left of a whole is a count.
  const isRest = form === "difference" && !formsNamedBy(result, table).has("difference");
  if (form !== "sum" && form !== "balance" && !isRest) return false;
  if (isChangeInPercent(row) || rowFormulas(table).get(row)?.form === "quotient") return true;
  const isPercent = (each: Row) => table.readingAt(each, result).kind === "percent" || namesPercent(each);
  return isPercent(row) && !table.rows.every((each) => isPercent(each) || !table.figureAt(each, result));
}
