import { toA1 } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import {
  type CellValue,
  formulaAt,
  isCellError,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import { mayBeSeveral } from "./argument-text";
import { cellsOfSheet } from "./cells-of";
import { cellsWithFunctions, type FunctionCell } from "./cells-with-functions";
import { evaluateFormula, type ResultCell } from "./evaluate-formula";
import type { NoNative } from "./native-call";
import { toNative } from "./to-native";

/** What becomes of formulas for a colleague without the add-in. */
export type HandoverForm = "native" | "values";

/** Why a cell keeps its formula. */
export type Kept = "error" | "calculating" | "spill-unknown";

/** What is written into one cell instead of its formula. */
export interface Handover {
  at: FunctionCell;
  /** In the place of the formula; `null` where it is kept. */
  edit: Edit | null;
  /** Figures that spilled from the cell and go with its formula: written when it is gone. */
  spilled: Edit[];
  /** Why it is a value although plain formulas were asked for. */
  noNative: NoNative | null;
  kept: Kept | null;
}

export function planHandover(workbook: WorkbookSnapshot, sheets: ReadonlySet<string>, form: HandoverForm): Handover[] {
  return cellsWithFunctions(workbook)
    .filter(({ sheet }) => sheets.has(sheet))
    .map((at) => planCell(at, workbook, form));
}

function planCell(at: FunctionCell, workbook: WorkbookSnapshot, form: HandoverForm): Handover {
  const { sheet, cell, formula, value } = at;
  const plan: Handover = { at, edit: null, spilled: [], noNative: null, kept: null };
  if (form === "native") {
    const native = toNative(formula, cellsOfSheet(workbook, sheet));
    // An error that the function explains is not a figure that plain Excel may put in its place.
    const mayStand = !isCellError(value) || value.error === "#NAME?";
    if (native.ok && mayStand) return { ...plan, edit: { sheet, cell, formula: native.text } };
    if (!native.ok) plan.noNative = native.because;
  }
  return { ...plan, ...asValue(at, workbook) };
}

/** What the native form would give is what stood there: the same figure to 12 digits, the same text. */
export function isSameResult(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  }
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return (one ?? "") === (other ?? "");
}

/** The figure in the place of the formula; what Excel could not compute is computed here where that is possible. */
export function asValue(at: FunctionCell, workbook: WorkbookSnapshot): Pick<Handover, "edit" | "spilled" | "kept"> {
  const { sheet, cell, formula, value } = at;
  const own = evaluateFormula(formula, workbook, sheet);
  const isUnknown = isCellError(value) && value.error === "#NAME?";
  const shown = isUnknown && own ? asCellValue(own[0]?.[0]) : value;
  const edit = frozen(sheet, cell, shown);
  if (typeof edit === "string") return { edit: null, spilled: [], kept: edit };
  if (own === null)
    return spillsUnseen(at) ? { edit: null, spilled: [], kept: "spill-unknown" } : { edit, spilled: [], kept: null };
  const read = workbook.sheets.find(({ name }) => name === sheet);
  return { edit, spilled: read && !isUnknown ? spilledEdits(at, own, read) : [], kept: null };
}

/** A result as a cell of the workbook would hold it. */
export const asCellValue = (cell: ResultCell | undefined): CellValue =>
  typeof cell === "object" ? { error: cell.error } : (cell ?? null);

/** `NA()` shows what the function showed: no data yet. Other errors are mistakes, and stay for somebody to mend. */
function frozen(sheet: string, cell: string, value: CellValue): Edit | "error" | "calculating" {
  if (value === null) return "calculating";
  if (typeof value === "boolean") return { sheet, cell, formula: value ? "=TRUE()" : "=FALSE()" };
  if (!isCellError(value)) return { sheet, cell, value };
  if (value.error === "#N/A") return { sheet, cell, formula: "=NA()" };
  return value.error === "#BUSY!" || value.error === "#GETTING_DATA" ? "calculating" : "error";
}

/** The cells beside the first one, as far as they hold what spilled there and nothing of their own. */
function spilledEdits({ row, column, sheet, formula }: FunctionCell, own: ResultCell[][], read: SheetSnapshot): Edit[] {
  return own.flatMap((cells, y) =>
    cells.flatMap((result, x): Edit[] => {
      if (x === 0 && y === 0) return [];
      const value = valueAt(read, row + y, column + x);
      const itsFormula = formulaAt(read, row + y, column + x);
      const isSpilled = (itsFormula === null || itsFormula === formula) && isSameResult(value, asCellValue(result));
      const edit = isSpilled ? frozen(sheet, toA1({ row: row + y, column: column + x }), value) : "error";
      return typeof edit === "string" ? [] : [edit];
    }),
  );
}

/** Functions of Excel that make one figure of whatever they are given. */
const MAKES_ONE =
  /^=\s*(?:ROUND\()?\s*(?:SUM|AVERAGE|MIN|MAX|COUNT|COUNTA|COUNTIF|SUMPRODUCT|INDEX|TEXTJOIN|CONCAT|MEDIAN|AND|OR)\(/i;

/** A range inside a longer formula may spill over a block that cannot be told from the formula. */
function spillsUnseen({ formula, calls }: FunctionCell): boolean {
  if (MAKES_ONE.test(formula)) return false;
  return calls.some(
    ({ definition, args, isSingled }) =>
      definition.gives === "cells" &&
      !isSingled &&
      args.some(
        (argument, index) =>
          definition.parameters[index]?.kind === "cells" &&
          !definition.parameters[index]?.isWhole &&
          mayBeSeveral(argument),
      ),
  );
}
