import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

type Cell = SheetSnapshot["values"][number][number];

/** A sheet that begins in A1 and is neither hidden, protected nor formatted unless `rest` says so. */
export function sheetOf(name: string, rows: (Cell | Formula)[][], rest: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name,
    hidden: false,
    protected: false,
    firstRow: 0,
    firstColumn: 0,
    values: rows.map((row) => row.map((cell) => (isFormula(cell) ? cell.gives : cell))),
    formulas: rows.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : null))),
    formats: rows.map((row) => row.map(() => "General")),
    merges: [],
    ...rest,
  };
}

export function workbookOf(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { sheets };
}

interface Formula {
  formula: string;
  gives: Cell;
}

function isFormula(cell: Cell | Formula): cell is Formula {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}
