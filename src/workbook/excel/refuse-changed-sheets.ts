import { toA1 } from "../address";
import type { SheetSnapshot } from "../snapshot";
import { formulaAt, valueAt } from "../snapshot";
import { sameValue } from "./cell-content";
import { WorkbookProblem } from "./workbook-problem";

/** Sheets that are to be deleted must hold what they held; what formulas give may have been calculated anew. */
export function refuseChangedSheets(before: readonly SheetSnapshot[], now: readonly SheetSnapshot[]): void {
  for (const sheet of before) {
    const held = now.find(({ name }) => name === sheet.name);
    if (!held) throw new WorkbookProblem("not-found", { sheet: sheet.name });
    const changed = firstChange(sheet, held) ?? firstChange(held, sheet);
    if (changed) throw new WorkbookProblem("changed", { sheet: sheet.name, cell: changed });
  }
}

/** The first cell of `one` that `other` holds otherwise. */
function firstChange(one: SheetSnapshot, other: SheetSnapshot): string | null {
  for (const [r, cells] of one.values.entries()) {
    for (const [c, value] of cells.entries()) {
      const [row, column] = [one.firstRow + r, one.firstColumn + c];
      const formula = formulaAt(one, row, column);
      if (formula !== formulaAt(other, row, column)) return toA1({ row, column });
      if (formula === null && !sameValue(value, valueAt(other, row, column))) return toA1({ row, column });
    }
  }
  return null;
}
