import type { FWorkbook } from "@univerjs/sheets/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { BooleanNumber, type ICellData, type IRange, type Worksheet } from "@univerjs/core";
import type { CellRange } from "../../workbook/address";
import type { CellValue } from "../../workbook/snapshot";
import {
  indonesianCulture,
  type CellContent,
  type HostBook,
  type HostSheet,
  type SheetProtection,
  type SheetVisibility,
} from "../host/host-book";
import { contentCell, readCell } from "./cell-contents";
import type { Grid } from "./create-univer";

/** How long a recalculation may keep an answer waiting; a function that never ends must not hang the pane. */
const recalculationLimit = 5000;

const rowHeaderWidth = 46;

/** The workbook that is open in the grid, as the host of the add-in's requests sees it. */
export class UniverBook implements HostBook {
  readonly culture = indonesianCulture;
  private recalculating: Promise<void> | null = null;

  constructor(
    readonly grid: Grid,
    readonly workbook: FWorkbook,
    readonly name: string,
    private readonly protectedSheets: ReadonlySet<string>,
  ) {}

  sheets(): HostSheet[] {
    return this.workbook
      .getWorkbook()
      .getSheets()
      .map((sheet) => this.wrap(sheet));
  }

  activeSheet(): HostSheet {
    return this.wrap(this.workbook.getActiveSheet().getSheet());
  }

  selection(): CellRange {
    const range = this.workbook.getActiveRange()?.getRange();
    return range ? fromUniverRange(range) : { top: 0, left: 0, bottom: 0, right: 0 };
  }

  async settled(): Promise<void> {
    await this.recalculating;
  }

  /** To be called before a write: the grid announces the recalculation that the write sets off, not its absence. */
  expectRecalculation(): void {
    const settled = this.grid.api
      .getFormula()
      .onCalculationResultApplied(recalculationLimit)
      .catch(() => undefined)
      .then(() => {
        if (this.recalculating === settled) this.recalculating = null;
      });
    this.recalculating = settled;
  }

  private wrap(sheet: Worksheet): HostSheet {
    return new UniverSheet(this, sheet, this.protectedSheets.has(sheet.getSheetId()));
  }
}

class UniverSheet implements HostSheet {
  readonly protection: SheetProtection;

  constructor(
    private readonly book: UniverBook,
    private readonly sheet: Worksheet,
    isProtected: boolean,
  ) {
    this.protection = { protected: isProtected, allowFormatCells: false };
  }

  get id(): string {
    return this.sheet.getSheetId();
  }

  get name(): string {
    return this.sheet.getName();
  }

  get visibility(): SheetVisibility {
    return this.sheet.isSheetHidden() === BooleanNumber.TRUE ? "Hidden" : "Visible";
  }

  usedRange(valuesOnly: boolean): CellRange | null {
    let used: CellRange | null = null;
    const include = (row: number, column: number) => {
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    };
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && (!valuesOnly || readCell(cell) !== null || cell.f || cell.si)) include(row, column);
    });
    for (const [row, cells] of Object.entries(this.spilled())) {
      for (const column of Object.keys(cells)) include(Number(row), Number(column));
    }
    return used;
  }

  merges(): CellRange[] {
    return this.sheet.getMergeData().map(fromUniverRange);
  }

  values(range: CellRange): CellValue[][] {
    const spilled = this.spilled();
    return gridOf(range, (row, column) => {
      const own = readCell(this.sheet.getCellRaw(row, column));
      // Only the first cell of an array formula holds its result; the others show what spills over from it.
      return own ?? readCell(spilled[row]?.[column]);
    });
  }

  formulas(range: CellRange): (string | null)[][] {
    const formulas = this.book.grid.univer.__getInjector().get(FormulaDataModel);
    return gridOf(
      range,
      (row, column) => formulas.getFormulaStringByCell(row, column, this.id, this.book.workbook.getId()) ?? null,
    );
  }

  formats(range: CellRange): string[][] {
    return gridOf(range, (row, column) => this.sheet.getCellStyle(row, column)?.n?.pattern ?? "General");
  }

  /** Cells are locked unless someone unlocks them, which the grid has no means for. */
  locked(range: CellRange): boolean[][] {
    return gridOf(range, () => true);
  }

  write(range: CellRange, contents: (CellContent | null)[][]): void {
    this.set(range, contents, contentCell);
  }

  setFormats(range: CellRange, formats: (string | null)[][]): void {
    this.set(range, formats, (pattern) => ({ s: { n: pattern === "General" ? null : { pattern } } }));
  }

  activate(): void {
    this.book.workbook.setActiveSheet(this.id);
  }

  select({ top, left, bottom, right }: CellRange): void {
    const sheet = this.book.workbook.getActiveSheet();
    this.book.workbook.setActiveRange(sheet.getRange(top, left, bottom - top + 1, right - left + 1));
    // What stands before the cell stays in view with it: a few rows, and from the first column on if there is room.
    const room = document.getElementById(this.book.grid.container)?.clientWidth ?? 0;
    const needed = gridOf({ top: 0, left: 0, bottom: 0, right }, (_, column) => this.sheet.getColumnWidth(column))
      .flat()
      .reduce((total, width) => total + width, rowHeaderWidth);
    sheet.scrollToCell(Math.max(0, top - 4), needed <= room ? 0 : Math.max(0, left - 2));
  }

  private set<Content>(
    range: CellRange,
    contents: (Content | null)[][],
    toCell: (content: Content) => ICellData,
  ): void {
    const value: Record<number, Record<number, ICellData>> = {};
    for (const [rowOffset, row] of contents.entries()) {
      for (const [columnOffset, content] of row.entries()) {
        if (content === null) continue;
        (value[range.top + rowOffset] ??= {})[range.left + columnOffset] = toCell(content);
      }
    }
    if (Object.keys(value).length === 0) return;
    this.book.expectRecalculation();
    const done = this.book.grid.api.syncExecuteCommand("sheet.command.set-range-values", {
      unitId: this.book.workbook.getId(),
      subUnitId: this.id,
      value,
    });
    if (!done) throw new Error(`The grid refused a change to ${this.name}`);
  }

  private spilled(): Record<number, Record<number, ICellData>> {
    const all = this.book.grid.univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData();
    return (all[this.book.workbook.getId()]?.[this.id] ?? {}) as Record<number, Record<number, ICellData>>;
  }
}

function gridOf<Item>(range: CellRange, item: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_, row) =>
    Array.from({ length: range.right - range.left + 1 }, (_, column) => item(range.top + row, range.left + column)),
  );
}

function fromUniverRange({ startRow, startColumn, endRow, endColumn }: IRange): CellRange {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
