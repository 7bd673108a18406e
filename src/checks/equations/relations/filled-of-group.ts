import { tellingDigits } from "../../../numbers/telling-digits";
import { type Column, dataRows, type Table } from "../../../tables/table";
import { type Constraint, judge } from "../../constraint";
import { World } from "../../worlds/world";
import { numericColumns } from "./numeric-columns";
import { relationConstraint } from "./relation-constraints";

const FEWEST_ROWS = 3;
const MOST_OFF = 1;

/** Digits of agreement that rule out chance among the groups and the two ways that are tried. */
const FEWEST_DIGITS = 5;

/**
 * `Nilai IKP / Pemerintah, Swasta, Masyarakat` and behind them `Hasil IKP`: the mean, or the sum, of those columns of one
 * header that the row fills. Borne out by the rows, of which at most one may be off.
 */
export function filledOfGroup(table: Table, open: Column[]): Constraint[] {
  const numeric = new Set(numericColumns(table));
  return open
    .filter((column) => numeric.has(column))
    .flatMap((result) => {
      // What stands under the same header is one of the parts.
      const groups = groupsBefore(table, result).filter(([first]) => first?.parent !== result.parent);
      const forms = isOfWholeCounts(table, result) ? (["sum"] as const) : (["mean", "sum"] as const);
      const found = groups.flatMap((group) => forms.flatMap((form) => borneOut(table, form, result, group) ?? []));
      return found;
    });
}

/** Half of a small count is rounded to another one by chance: what is printed without decimals is no mean. */
const isOfWholeCounts = (table: Table, column: Column) =>
  dataRows(table).every((row) => (table.figureAt(row, column)?.reading.decimals ?? 0) === 0);

/** The columns of each header before the column, wherever some of them are left blank. */
function groupsBefore(table: Table, result: Column): Column[][] {
  const byParent = new Map<string, Column[]>();
  for (const column of table.columns) {
    if (column.index >= result.index || column.parent === "") continue;
    byParent.set(column.parent, [...(byParent.get(column.parent) ?? []), column]);
  }
  const isPartlyBlank = (columns: Column[]) =>
    table.rows.some((row) => row.kind === "data" && columns.some((column) => table.figureAt(row, column) === null));
  return [...byParent.values()].filter((columns) => columns.length > 1 && isPartlyBlank(columns));
}

function borneOut(table: Table, form: "mean" | "sum", result: Column, group: Column[]): Constraint[] | null {
  const constraints: Constraint[] = [];
  let holding = 0;
  let digits = 0;
  for (const row of dataRows(table)) {
    const parts = group.filter((column) => table.figureAt(row, column) !== null);
    for (const each of parts.length > 1 ? relationConstraint(table, { form, result, parts }, row) : []) {
      constraints.push(each);
      if (judge(each, World.asPrinted).verdict !== "impossible") {
        holding += 1;
        digits += tellingDigits(each.target.reading);
      } else if (constraints.length - holding > MOST_OFF) return null;
    }
  }
  return holding >= FEWEST_ROWS && digits >= FEWEST_DIGITS ? constraints : null;
}
