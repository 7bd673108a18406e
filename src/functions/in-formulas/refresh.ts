import type { Edit } from "../../workbook/edit";
import { isCellError, type WorkbookSnapshot } from "../../workbook/snapshot";
import { cellsOfSheet } from "./cells-of";
import { cellsWithFunctions, type FunctionCell } from "./cells-with-functions";
import { type FunctionCall, findCalls } from "./find-calls";
import { toNative } from "./to-native";

/** A formula of ours that Excel did not know when the workbook was opened or when it was typed. */
export interface StrandedCell {
  at: FunctionCell;
  /** What is written so that Excel looks for the function again; `null` where only plain Excel would help and cannot. */
  edit: Edit | null;
}

/** `withNative`: this Excel knows no custom functions at all, so that only plain Excel helps. */
export function strandedCells(workbook: WorkbookSnapshot, { withNative }: { withNative: boolean }): StrandedCell[] {
  return cellsWithFunctions(workbook)
    .filter(isStranded)
    .map((at) => {
      const { sheet, cell, formula } = at;
      if (!withNative) return { at, edit: { sheet, cell, formula: withoutPrefixes(formula) } };
      const native = toNative(formula, cellsOfSheet(workbook, sheet));
      return { at, edit: native.ok ? { sheet, cell, formula: native.text } : null };
    });
}

function isStranded({ value, formula }: FunctionCell): boolean {
  if (isCellError(value) && value.error === "#NAME?") return true;
  // Small letters alone are no sign: the figure is there.
  return withoutPrefixes(formula).length !== formula.length;
}

/** The formula with the names of our functions as Excel knows them: `_xldudf_capaian(…)` is `CAPAIAN(…)`. */
export function withoutPrefixes(formula: string): string {
  let text = "";
  let at = 0;
  for (const call of findCalls(formula)) {
    text += formula.slice(at, call.start) + plainCall(formula, call);
    at = call.end;
  }
  return text + formula.slice(at);
}

function plainCall(formula: string, { definition, start, end, isSingled }: FunctionCall): string {
  const call = formula.slice(start, end);
  const open = call.indexOf("(");
  return `${isSingled ? "@" : ""}${definition.id}(${withoutPrefixes(call.slice(open + 1, -1))})`;
}
