import type { Column, Row } from "../../../tables/table";
import { type Amount, type Amounts, isAmount, type Terms } from "./amounts";
import { printedParts } from "./parent-sums";
import type { Structure } from "./structure";

/** What rows print in a column, to be added up; `null` where one of them cannot be read. */
export function termsOfRows(rows: Row[], column: Column, structure: Structure, amounts: Amounts): Terms | null {
  const plus: Amount[] = [];
  for (const row of rows) {
    const own = amounts.at(row, column);
    if (isAmount(own)) plus.push(own);
    else if (own === "unreadable") return null;
    else if (structure.isConfirmed) {
      // A row that prints no amount stands for what it contains, unless some of that is added up by itself.
      const parts = printedParts(structure.hierarchy, row, column, amounts);
      if (!parts) return null;
      if (!parts.some(({ figure }) => rows.includes(figure.row))) plus.push(...parts);
    }
  }
  return { plus, minus: [] };
}
