import { cellsIn, readReference } from "../../functions/in-formulas/reference";
import { rangeToA1, sheetInFormula } from "../../workbook/address";
import type { Target } from "./insert-plan";

/** The cell that was typed; without a sheet it is on the sheet of the one before. */
export function readTarget(typed: string, before: Target | null): Target | null {
  const reference = readReference(typed);
  const sheet = reference?.sheet ?? before?.sheet;
  if (!reference || cellsIn(reference.range) > 1 || sheet === undefined) return null;
  return { sheet, cell: rangeToA1(reference.range) };
}

export function targetAsTyped({ sheet, cell }: Target): string {
  return `${sheetInFormula(sheet)}!${cell}`;
}
