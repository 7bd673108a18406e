import { type Decimal, HUNDRED } from "../../numbers/decimal";
import { formatNumber, printLike } from "../../numbers/format-number";
import { readingWith } from "../../numbers/reading";
import type { Figure, Table } from "../../tables/table";
import { valueAt } from "../../workbook/snapshot";
import type { RoundingPolicy } from "../notes/settings";
import { asWritten, isPercentage } from "../office/rounding";
import { decimalsFor, isBareFraction } from "./repair";

/** How a figure is printed in its cell. */
export function printedOf(table: Table, figure: Figure): string {
  const value = valueAt(table.sheet, figure.row.index, figure.column.index);
  return typeof value === "string" ? figure.reading.text.trim() : asPrinted(figure, figure.reading.value);
}

/** Another value as the cell of the figure would print it. */
export function asPrinted(figure: Figure, value: Decimal, decimals = figure.reading.decimals): string {
  return (
    formatNumber(value.div(figure.reading.scale), decimals) +
    (figure.reading.kind === "percent" && figure.reading.unit ? "%" : "")
  );
}

/** What should stand in the cell, in the cell's own spelling. */
export function expectedOf(
  table: Table,
  figure: Figure,
  exact: Decimal,
  least = 0,
  rounding: RoundingPolicy | null = null,
): string {
  const value = valueAt(table.sheet, figure.row.index, figure.column.index);
  const isWholeCell = typeof value === "string" && value === figure.reading.text;
  const decimals = Math.max(least, decimalsFor(table, figure, exact, rounding));
  const write = (each: Decimal) => (isPercentage(figure) ? asWritten(each, decimals, rounding) : each);
  if (typeof value === "number" && isBareFraction(table, figure, exact))
    return formatNumber(write(exact.div(HUNDRED)), decimals);
  const expected = write(exact);
  return isWholeCell
    ? printLike(readingWith(figure.reading, { decimals }), expected).trim()
    : asPrinted(figure, expected, decimals);
}
