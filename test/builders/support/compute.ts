import { execFileSync } from "node:child_process";
import path from "node:path";
import { evaluateFormula } from "../../../src/functions/in-formulas/evaluate-formula";
import { toNative } from "../../../src/functions/in-formulas/to-native";
import { parseA1 } from "../../../src/workbook/address";
import type { NewSheet } from "../../../src/workbook/new-sheet";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";

/** What a person types on a sheet that was built: `{ F7: 56.49 }`. */
export type Typed = Record<string, string | number>;

interface Cell {
  value: CellValue;
  formula: string | null;
  format: string;
}

const width = (rows: { length: number }[]) => Math.max(0, ...rows.map((row) => row.length));

function cellsOf({ rows }: NewSheet, typed: Typed): Cell[][] {
  const cells = rows.map((row) =>
    Array.from({ length: width(rows) }, (_cell, column): Cell => {
      const cell = row[column] ?? null;
      const format = cell?.format ?? "General";
      if (cell === null) return { value: null, formula: null, format };
      return "formula" in cell
        ? { value: null, formula: cell.formula, format }
        : { value: cell.value, formula: null, format };
    }),
  );
  for (const [address, value] of Object.entries(typed)) {
    const { row, column } = parseA1(address);
    cells[row]![column] = { ...cells[row]![column]!, value, formula: null };
  }
  return cells;
}

const snapshotOf = (name: string, cells: Cell[][]): SheetSnapshot => ({
  name,
  hidden: false,
  protected: false,
  firstRow: 0,
  firstColumn: 0,
  values: cells.map((row) => row.map(({ value }) => value)),
  formulas: cells.map((row) => row.map(({ formula }) => formula)),
  formats: cells.map((row) => row.map(({ format }) => format)),
  merges: [],
});

const RECAP = /INDEX\((REKAP_CAPAIAN\([^()]*\)),(\d+),(\d+)\)/g;

const isRecap = (formula: string) => formula.includes("REKAP_CAPAIAN(");

/**
 * The sheets as Excel would show them. Functions of the add-in are put into plain Excel and computed by another engine;
 * the recap, which has no such form, is computed by the add-in's own function from what that engine gave.
 */
export function compute(sheets: { sheet: NewSheet; typed?: Typed }[]): WorkbookSnapshot {
  const built = sheets.map(({ sheet, typed = {} }) => ({ name: sheet.name, cells: cellsOf(sheet, typed) }));
  const plain = (formula: string): string => {
    const native = toNative(formula);
    if (!native.ok) throw new Error(`No plain form: ${formula}`);
    return native.text;
  };
  const run = (formulaOf: (formula: string, sheet: string) => string) => {
    const input = built.map(({ name, cells }) => ({
      name,
      rows: cells.map((row) =>
        row.map(({ value, formula }) =>
          formula !== null ? formulaOf(formula, name) : typeof value === "string" ? `'${value}` : String(value ?? ""),
        ),
      ),
    }));
    const output = execFileSync(process.execPath, [path.join(__dirname, "ironcalc-sheets.mjs")], {
      input: JSON.stringify(input),
      maxBuffer: 1 << 28,
    });
    const values = JSON.parse(output.toString()) as CellValue[][][];
    return {
      sheets: built.map(({ name, cells }, index) =>
        snapshotOf(
          name,
          cells.map((row, y) =>
            row.map((cell, x) => (cell.formula === null ? cell : { ...cell, value: values[index]?.[y]?.[x] ?? null })),
          ),
        ),
      ),
    };
  };
  const first = run((formula) => plain(formula.replace(RECAP, "0")));
  if (!sheets.some(({ sheet }) => sheet.rows.flat().some((cell) => cell && "formula" in cell && isRecap(cell.formula))))
    return first;
  return run((formula, sheet) =>
    plain(
      formula.replace(RECAP, (_all, call: string, row: string, column: string) => {
        const cell = evaluateFormula(`=${call}`, first, sheet)?.[Number(row) - 1]?.[Number(column) - 1];
        return typeof cell === "number" ? String(cell) : '""';
      }),
    ),
  );
}
