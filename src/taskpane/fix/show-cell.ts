import { parseA1 } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import { findSheet, formatAt, formulaAt, isBlank, isCellError, valueAt } from "../../workbook/snapshot";
import type { CellValue, WorkbookSnapshot } from "../../workbook/snapshot";

/** A cell as the preview shows it; what a formula gives stands beside the formula. */
export interface ShownCell {
  text: string;
  formula: string | null;
}

export function shownBefore({ sheet: name, cell }: Edit, workbook: WorkbookSnapshot): ShownCell {
  const sheet = findSheet(workbook, name);
  if (!sheet) return { text: "", formula: null };
  const { row, column } = parseA1(cell);
  return {
    text: showValue(valueAt(sheet, row, column), formatAt(sheet, row, column)),
    formula: formulaAt(sheet, row, column),
  };
}

export function shownAfter(edit: Edit, workbook: WorkbookSnapshot): ShownCell {
  if ("formula" in edit) return { text: "", formula: edit.formula };
  const sheet = findSheet(workbook, edit.sheet);
  const { row, column } = parseA1(edit.cell);
  return { text: showValue(edit.value, sheet ? formatAt(sheet, row, column) : "General"), formula: null };
}

/** Figures are written as Indonesian documents write them, whatever language the pane speaks. */
function showValue(value: CellValue, format: string): string {
  if (isBlank(value)) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "number") return showNumber(value, format);
  return String(value);
}

function showNumber(value: number, format: string): string {
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const percent = format.includes("%");
  return value.toLocaleString("id-ID", {
    style: percent ? "percent" : "decimal",
    minimumFractionDigits: decimals,
    maximumFractionDigits: Math.max(decimals, 10),
  });
}
