import type { CheckStrings } from "../strings/checks";
import type { LocalCheckStrings } from "../strings/local-checks";
import { cellOf } from "../tables/table";
import { rangeToA1 } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { JudgedTable } from "./judge-table";
import type { SkippedRange } from "./finding";

/** Formulas whose result was never saved, as a program leaves them: nothing can be said of what they show. */
export function skippedFormulas(sheet: SheetSnapshot, words: LocalCheckStrings): SkippedRange[] {
  let count = 0;
  const range = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  sheet.formulas.forEach((row, y) =>
    row.forEach((formula, x) => {
      if (formula === null || sheet.values[y]?.[x] !== null) return;
      count += 1;
      range.top = Math.min(range.top, sheet.firstRow + y);
      range.left = Math.min(range.left, sheet.firstColumn + x);
      range.bottom = Math.max(range.bottom, sheet.firstRow + y);
      range.right = Math.max(range.right, sheet.firstColumn + x);
    }),
  );
  return count === 0
    ? []
    : [{ sheet: sheet.name, range: rangeToA1(range), reason: words.formulasWithoutValues(count) }];
}

/** A sheet of which nothing was read, and why. */
export function wholeSheet(sheet: SheetSnapshot, reason: string): SkippedRange {
  const { name, firstRow: top, firstColumn: left, values } = sheet;
  const range = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
  return { sheet: name, range: rangeToA1(range), reason };
}

/** A column that is only half understood is listed and not judged. */
export function columnsNotUnderstood({ table, notUnderstood }: JudgedTable, words: CheckStrings): SkippedRange[] {
  const [first] = table.rows;
  const last = table.rows[table.rows.length - 1];
  if (!first || !last) return [];
  return notUnderstood.map((column) => ({
    sheet: table.sheet.name,
    range: `${cellOf(table, first, column)}:${cellOf(table, last, column)}`,
    reason: words.columnNotUnderstood(column.header),
  }));
}

/** Where the year is older than the rule, nobody knows what was in force. */
export function tablesWithoutRule({ table, year, withoutRule }: JudgedTable, words: CheckStrings): SkippedRange[] {
  return withoutRule.map(({ name, firstYear }) => ({
    sheet: table.sheet.name,
    range: rangeToA1(table.range),
    reason: words.noRuleForYear(name, year ?? 0, firstYear),
  }));
}
