import { type Decimal, round, truncate } from "../../numbers/decimal";
import type { Figure, Table } from "../../tables/table";
import { formatAt, valueAt } from "../../workbook/snapshot";
import type { RoundingPolicy } from "../notes/settings";

export function isPercentage({ column }: Figure): boolean {
  return column.role === "persen" || column.role === "capaian";
}

/** The value as the office prints a percentage. */
export function asWritten(value: Decimal, decimals: number, rounding: RoundingPolicy | null): Decimal {
  return rounding?.way === "truncate" ? truncate(value, decimals) : round(value, decimals);
}

/** The printed figure is the rounded one and not the one that is cut off. */
export function isRoundedAway(exact: Decimal, printed: Decimal, decimals: number): boolean {
  return round(exact, decimals).eq(printed) && !truncate(exact, decimals).eq(printed);
}

/** Decimals that the office gives a percentage whose cell does not say how many it shows; `null` where it does. */
export function officeDecimals(table: Table, figure: Figure, rounding: RoundingPolicy | null): number | null {
  if (rounding === null || rounding.decimals === null || !isPercentage(figure)) return null;
  return showsItsPrecision(table, figure) ? null : rounding.decimals;
}

/** A format, or decimals typed in a text, are a decision of their own; a number in a `General` cell shows what it happens to have. */
function showsItsPrecision(table: Table, { row, column, reading }: Figure): boolean {
  if (typeof valueAt(table.sheet, row.index, column.index) === "string") return reading.decimals > 0;
  return !/^(general|@|)$/i.test(formatAt(table.sheet, row.index, column.index));
}

/**
 * The formula that prints as the office does. TRUNC by itself would cut 57/100*100 to 56,99, because the double just
 * below 57 is what Excel reckons; what is far behind the decimals is rounded away first.
 */
export function roundedFormula(formula: string, decimals: number, rounding: RoundingPolicy | null): string {
  if (rounding?.way !== "truncate") return `ROUND(${formula},${decimals})`;
  return `TRUNC(ROUND(${formula},${decimals + 6}),${decimals})`;
}
