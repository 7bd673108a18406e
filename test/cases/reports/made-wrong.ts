import { type CellPosition, parseA1 } from "../../../src/workbook/address";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheetFromText } from "../sheet-from-rows";
import type { Mistake, ReportCase } from "./report-case";

export const placeOf = ({ sheet, cell }: { sheet: string; cell: string }) => `${sheet}!${cell}`;

export const sheetsOf = ({ sheets }: ReportCase): SheetSnapshot[] =>
  sheets.map(({ name, sheet, merges }) => sheetFromText(sheet, { name, ...(merges && { merges }) }));

const isAt = (at: CellPosition, row: number, column: number) => at.row === row && at.column === column;

/** A mistake whose right text is not in its cell would measure nothing. */
function mustPrint(printed: unknown, { sheet, cell, right }: Mistake, isPrinted: boolean): void {
  if (!isPrinted) throw new Error(`${sheet}!${cell} prints "${String(printed)}", not "${right}"`);
}

/** The sheet with one figure of it printed wrong. */
function withMistake(sheet: SheetSnapshot, mistake: Mistake): SheetSnapshot {
  const { cell, right, wrong } = mistake;
  const at = parseA1(cell);
  if (/^#-?\d|^=.+ -> /.test(right)) return withTyped(sheet, at, mistake);
  const values = sheet.values.map((cells, row) =>
    cells.map((value, column) => {
      if (!isAt(at, row, column)) return value;
      mustPrint(value, mistake, String(value).includes(right));
      return typeof value === "number" ? Number(wrong) : String(value).replace(right, wrong);
    }),
  );
  return { ...sheet, values };
}

/** A typed number or a formula in place of another. */
function withTyped(sheet: SheetSnapshot, at: CellPosition, mistake: Mistake): SheetSnapshot {
  const [before, after] = [mistake.right, mistake.wrong].map((text) => sheetFromText(text));
  const printed = sheet.values[at.row]?.[at.column];
  mustPrint(printed, mistake, printed === before?.values[0]?.[0]);
  const put = <Cell>(grid: Cell[][], cell: Cell | undefined) =>
    grid.map((cells, row) => cells.map((each, column) => (isAt(at, row, column) ? (cell ?? each) : each)));
  return {
    ...sheet,
    values: put(sheet.values, after?.values[0]?.[0]),
    formulas: put(sheet.formulas, after?.formulas[0]?.[0]),
    formats: put(sheet.formats, after?.formats[0]?.[0]),
  };
}

export const withMistakes = (report: ReportCase, mistakes: Mistake[]): SheetSnapshot[] =>
  mistakes.reduce(
    (done, mistake) => done.map((sheet) => (sheet.name === mistake.sheet ? withMistake(sheet, mistake) : sheet)),
    sheetsOf(report),
  );

/** A narrative with fifteen paragraphs wrong is read in so many rounds, three of them at a time. */
const MOST_ROUNDS = 5;

/** Mistakes that are made at once: all of them, or in a report full of them one a sheet, and of long sheets far from each other. */
export function roundsOf({ mistakes, isDense }: ReportCase): Mistake[][] {
  if (!isDense) return [mistakes];
  const rounds: Mistake[][] = [];
  const seen = new Map<string, number>();
  for (const mistake of mistakes) {
    const before = seen.get(mistake.sheet) ?? 0;
    const round = before % MOST_ROUNDS;
    seen.set(mistake.sheet, before + 1);
    (rounds[round] ??= []).push(mistake);
  }
  return rounds;
}
