import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import {
  BooleanNumber,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IRange,
  type IStyleData,
  type Worksheet,
} from "@univerjs/core";
import type { CellRange } from "../../workbook/address";
import type { CellValue } from "../../workbook/snapshot";
import {
  plainStyle,
  type CellContent,
  type CellLink,
  type CellStyle,
  type HostChart,
  type HostSheet,
  type SheetArray,
  type SheetProtection,
  type SheetVisibility,
} from "../host/host-book";
import { intersection } from "../host/sheet-area";
import { contentCell, readCell, valueCell } from "./cell-contents";
import type { Grid } from "./create-univer";
import { fromUniverRange, gridOf } from "./univer-ranges";

const rowHeaderWidth = 46;

const pointsPerPixel = 0.75;

const alignments: [CellStyle["verticalAlignment"], VerticalAlign][] = [
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
];

/** What a sheet needs of the book that it is in. */
interface BookOfSheet {
  readonly grid: Grid;
  readonly workbook: FWorkbook;
  readonly charts: Map<string, HostChart[]>;
  readonly links: Map<string, CellLink>;
  run(command: string, params: object): void;
  expectRecalculation(): void;
}

/** One sheet of the workbook in the grid. The grid makes sheets anew as it likes, so what it does not keep itself is kept by the book. */
export class UniverSheet implements HostSheet {
  readonly protection: SheetProtection;

  constructor(
    private readonly book: BookOfSheet,
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

  get charts(): HostChart[] {
    let charts = this.book.charts.get(this.id);
    if (!charts) this.book.charts.set(this.id, (charts = []));
    return charts;
  }

  rename(name: string): void {
    this.run("sheet.command.set-worksheet-name", { name });
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

  rowHidden(row: number): boolean {
    return row < this.sheet.getRowCount() && !this.sheet.getRowVisible(row);
  }

  columnHidden(column: number): boolean {
    return column < this.sheet.getColumnCount() && !this.sheet.getColVisible(column);
  }

  arrayAt(row: number, column: number): SheetArray | null {
    const all = this.book.grid.univer.__getInjector().get(FormulaDataModel).getArrayFormulaRange();
    const arrays = Object.values(all[this.book.workbook.getId()]?.[this.id] ?? {}).flatMap((cells) =>
      Object.values((cells ?? {}) as Record<number, IRange>).map(fromUniverRange),
    );
    const range = arrays.find((array) => intersection(array, { top: row, left: column, bottom: row, right: column }));
    return range ? { range, spills: true } : null;
  }

  style({ top, left }: CellRange): CellStyle {
    const style = this.sheet.getCellStyle(top, left);
    return {
      bold: style?.bl === BooleanNumber.TRUE,
      wrapText: style?.tb === WrapStrategy.WRAP,
      verticalAlignment: alignments.find(([, own]) => own === style?.vt)?.[0] ?? plainStyle.verticalAlignment,
      fill: style?.bg?.rgb ?? plainStyle.fill,
    };
  }

  link({ top, left }: CellRange): CellLink | null {
    return this.book.links.get(`${this.id} ${top},${left}`) ?? null;
  }

  columnWidth({ left }: CellRange): number {
    return this.sheet.getColumnWidth(left) * pointsPerPixel;
  }

  write(range: CellRange, contents: (CellContent | null)[][]): void {
    this.set(range, contents, contentCell);
  }

  setFormats(range: CellRange, formats: (string | null)[][]): void {
    this.setLook(range, formats, (pattern) => ({ n: pattern === "General" ? null : { pattern } }));
  }

  setStyle(range: CellRange, { bold, wrapText, verticalAlignment, fill }: Partial<CellStyle>): void {
    const style: IStyleData = {};
    if (bold !== undefined) style.bl = bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    if (wrapText !== undefined) style.tb = wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
    if (fill !== undefined) style.bg = { rgb: fill };
    const alignment = alignments.find(([name]) => name === verticalAlignment);
    if (alignment) style.vt = alignment[1];
    const inSheet = { ...range, bottom: Math.min(range.bottom, this.sheet.getRowCount() - 1) };
    this.setLook(
      inSheet,
      gridOf(inSheet, () => style),
      (each) => each,
    );
  }

  setLink(range: CellRange, link: CellLink): void {
    gridOf(range, (row, column) => this.book.links.set(`${this.id} ${row},${column}`, link));
  }

  setColumnWidth({ left, right }: CellRange, points: number): void {
    this.makeRoom({ top: 0, left, bottom: 0, right });
    const columns = { startRow: 0, endRow: this.sheet.getRowCount() - 1, startColumn: left, endColumn: right };
    this.run("sheet.command.set-worksheet-col-width", { ranges: [columns], value: points / pointsPerPixel });
  }

  freezeRows(count: number): void {
    this.run("sheet.command.set-frozen", { startRow: count, startColumn: -1, ySplit: count, xSplit: 0 });
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

  /** Given a look alone, a cell of the grid forgets its formula, and a text of digits becomes a number. */
  private setLook<Look>(range: CellRange, looks: (Look | null)[][], toStyle: (look: Look) => IStyleData): void {
    this.set(range, looks, (look, row, column) => {
      const cell = this.sheet.getCellRaw(row, column) ?? {};
      const { f, si } = cell;
      const own = readCell(cell);
      const text = typeof own === "string" && !f && !si && !cell.p ? valueCell(own) : {};
      return { ...text, ...(f ? { f } : {}), ...(si ? { si } : {}), s: toStyle(look) };
    });
  }

  private set<Content>(
    range: CellRange,
    contents: (Content | null)[][],
    toCell: (content: Content, row: number, column: number) => ICellData,
  ): void {
    const value: Record<number, Record<number, ICellData>> = {};
    for (const [rowOffset, row] of contents.entries()) {
      for (const [columnOffset, content] of row.entries()) {
        if (content === null) continue;
        const [at, beside] = [range.top + rowOffset, range.left + columnOffset];
        (value[at] ??= {})[beside] = toCell(content, at, beside);
      }
    }
    if (Object.keys(value).length === 0) return;
    this.makeRoom(range);
    this.book.expectRecalculation();
    this.run("sheet.command.set-range-values", { value });
  }

  private run(command: string, params: object): void {
    this.book.run(command, { subUnitId: this.id, ...params });
  }

  /** The grid has as many rows and columns as it was given, Excel more than anyone fills. */
  private makeRoom({ bottom, right }: CellRange): void {
    if (bottom >= this.sheet.getRowCount()) {
      this.run("sheet.command.set-worksheet-row-count", { rowCount: bottom + 1 });
    }
    if (right >= this.sheet.getColumnCount()) {
      this.run("sheet.command.set-worksheet-column-count", { columnCount: right + 1 });
    }
  }

  private spilled(): Record<number, Record<number, ICellData>> {
    const all = this.book.grid.univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData();
    return (all[this.book.workbook.getId()]?.[this.id] ?? {}) as Record<number, Record<number, ICellData>>;
  }
}
