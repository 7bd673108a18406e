import { toA1 } from "../../workbook/address";
import { type CellValue, formulaAt, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import { findCalls, type FunctionCall } from "./find-calls";

/** A cell whose formula calls functions of ours. */
export interface FunctionCell {
  sheet: string;
  cell: string;
  row: number;
  column: number;
  formula: string;
  value: CellValue;
  calls: FunctionCall[];
}

export function cellsWithFunctions(workbook: WorkbookSnapshot): FunctionCell[] {
  return workbook.sheets.flatMap((sheet) => cellsOf(sheet));
}

function cellsOf(sheet: SheetSnapshot): FunctionCell[] {
  const found: FunctionCell[] = [];
  sheet.formulas.forEach((formulas, y) => {
    formulas.forEach((formula, x) => {
      if (formula === null) return;
      const calls = findCalls(formula);
      if (calls.length === 0) return;
      const row = sheet.firstRow + y;
      const column = sheet.firstColumn + x;
      const value = sheet.values[y]?.[x] ?? null;
      const cell: FunctionCell = { sheet: sheet.name, cell: toA1({ row, column }), row, column, formula, value, calls };
      if (!isGhost(cell, sheet)) found.push(cell);
    });
  });
  return found;
}

/** Where a result spills, Excel may show the formula of the first cell in the others too; they are none of their own. */
function isGhost({ row, column, formula, calls: [call] }: FunctionCell, sheet: SheetSnapshot): boolean {
  const spills = call?.definition.gives === "cells" && call.start === 1 && call.end === formula.length;
  // Two such formulas cannot stand side by side: the first would have no room to spill.
  return (
    spills &&
    formula.includes(":") &&
    [formulaAt(sheet, row - 1, column), formulaAt(sheet, row, column - 1)].includes(formula)
  );
}
