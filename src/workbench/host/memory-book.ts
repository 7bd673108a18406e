import type { CellRange } from "../../workbook/address";
import { toA1 } from "../../workbook/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { BookListeners } from "./book-listeners";
import type {
  BookCulture,
  BookEvent,
  CellContent,
  CellLink,
  CellStyle,
  HostBook,
  HostChart,
  HostSheet,
  SheetArray,
  SheetProtection,
  SheetVisibility,
} from "./host-book";
import { englishCulture, plainStyle } from "./host-book";
import { nameOfCopy } from "./sheet-names";

export interface MemoryBookOptions {
  name?: string;
  culture?: BookCulture;
  /** What a newly written formula gives. Without it a formula that the snapshot does not know gives 0. */
  calculate?: (formula: string, cell: string, sheet: MemorySheet) => CellValue;
}

/** A workbook held in memory, built from a snapshot; for tests, and for trying things without a grid. */
export class MemoryBook implements HostBook {
  readonly name: string;
  readonly culture: BookCulture;
  readonly settings = new Map<string, unknown>();
  structureProtected = false;
  private readonly tabs: MemorySheet[];
  private readonly listeners = new BookListeners();
  private active: MemorySheet;
  private selected: CellRange[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  private sheetsMade: number;

  constructor(
    snapshot: WorkbookSnapshot,
    private readonly options: MemoryBookOptions = {},
  ) {
    this.name = options.name ?? "Buku1.xlsx";
    this.culture = options.culture ?? englishCulture;
    this.tabs = snapshot.sheets.map((sheet, index) => new MemorySheet(this, `{sheet-${index + 1}}`, sheet, options));
    this.sheetsMade = this.tabs.length;
    const first = this.tabs.find((sheet) => sheet.visibility === "Visible") ?? this.tabs[0];
    if (!first) throw new RangeError("A workbook has at least one sheet.");
    this.active = first;
  }

  sheets(): readonly MemorySheet[] {
    return this.tabs;
  }

  sheet(name: string): MemorySheet {
    const sheet = this.tabs.find((tab) => tab.name === name);
    if (!sheet) throw new RangeError(`No sheet ${name}`);
    return sheet;
  }

  activeSheet(): MemorySheet {
    return this.active;
  }

  selectedAreas(): CellRange[] {
    return this.selected;
  }

  addSheet(name: string): MemorySheet {
    return this.insert(emptySnapshot(name), this.tabs.length);
  }

  copySheet(sheet: MemorySheet, position: number): MemorySheet {
    const copy = this.insert({ ...emptySnapshot(sheet.name), name: nameOfCopy(this, sheet.name) }, position);
    copy.take(sheet);
    return copy;
  }

  deleteSheet(sheet: MemorySheet): void {
    this.removeSheet(sheet.name);
  }

  watch(listener: (event: BookEvent) => void): () => void {
    return this.listeners.add(listener);
  }

  tell(event: BookEvent): void {
    this.listeners.tell(event);
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  activate(sheet: MemorySheet): void {
    if (this.active === sheet) return;
    this.active = sheet;
    this.tell({ kind: "activated", sheet: sheet.id });
  }

  /** Several blocks where the user held Ctrl; none where he clicked a chart. */
  select(...ranges: CellRange[]): void {
    this.selected = ranges;
    for (const range of ranges) this.tell({ kind: "selected", sheet: this.active.id, range });
  }

  /** What another user, or the user at the tabs, does meanwhile. */
  removeSheet(name: string): void {
    const [removed] = this.tabs.splice(this.tabs.indexOf(this.sheet(name)), 1);
    if (this.tabs[0] && !this.tabs.includes(this.active)) this.active = this.tabs[0];
    if (removed) this.tell({ kind: "deleted", sheet: removed.id });
  }

  private insert(snapshot: SheetSnapshot, position: number): MemorySheet {
    const sheet = new MemorySheet(this, `{sheet-${++this.sheetsMade}}`, snapshot, this.options);
    this.tabs.splice(position, 0, sheet);
    this.tell({ kind: "added", sheet: sheet.id });
    return sheet;
  }
}

function emptySnapshot(name: string): SheetSnapshot {
  const place = { hidden: false, protected: false, firstRow: 0, firstColumn: 0 };
  return { name, ...place, values: [], formulas: [], formats: [], merges: [] };
}

interface MemoryCell {
  value: CellValue;
  formula: string | null;
  format: string;
  locked: boolean;
  style: CellStyle;
  link: CellLink | null;
}

const usualWidth = 48;

export class MemorySheet implements HostSheet {
  readonly charts: HostChart[] = [];
  name: string;
  visibility: SheetVisibility;
  protection: SheetProtection;
  /** Hidden by hand or by a filter. */
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** What formulas of several cells fill. */
  readonly arrays: SheetArray[] = [];
  frozenRows = 0;
  private readonly widths = new Map<number, number>();
  private readonly mergedRanges: CellRange[];
  /** By row, then by column; cells that nobody touched are not there. */
  private readonly rows = new Map<number, Map<number, MemoryCell>>();
  /** What the snapshot's formulas gave, so that a formula that is written back gives it again. */
  private readonly knownResults = new Map<string, CellValue>();

  constructor(
    private readonly book: MemoryBook,
    readonly id: string,
    snapshot: SheetSnapshot,
    private readonly options: MemoryBookOptions,
  ) {
    this.name = snapshot.name;
    this.visibility = snapshot.hidden ? "Hidden" : "Visible";
    this.protection = { protected: snapshot.protected, allowFormatCells: false };
    this.mergedRanges = [...snapshot.merges];
    snapshot.values.forEach((row, r) =>
      row.forEach((value, c) => {
        const formula = snapshot.formulas[r]?.[c] ?? null;
        const format = snapshot.formats[r]?.[c] ?? "General";
        if (value === null && formula === null && format === "General") return;
        const [rowIndex, columnIndex] = [snapshot.firstRow + r, snapshot.firstColumn + c];
        Object.assign(this.ownCell(rowIndex, columnIndex), { value, formula, format });
        if (formula !== null) this.knownResults.set(resultKey(rowIndex, columnIndex, formula), value);
      }),
    );
  }

  rename(name: string): void {
    const before = this.name;
    this.name = name;
    this.book.tell({ kind: "renamed", sheet: this.id, before, after: name });
  }

  /** Becomes a copy of another sheet. */
  take(original: MemorySheet): void {
    this.visibility = original.visibility;
    this.protection = original.protection;
    this.frozenRows = original.frozenRows;
    this.mergedRanges.push(...original.mergedRanges);
    this.arrays.push(...original.arrays);
    original.widths.forEach((width, column) => this.widths.set(column, width));
    original.knownResults.forEach((value, key) => this.knownResults.set(key, value));
    original.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => Object.assign(this.ownCell(row, column), structuredClone(cell))),
    );
  }

  usedRange(valuesOnly: boolean): CellRange | null {
    let used: CellRange | null = null;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        const holdsSomething = cell.value !== null || cell.formula !== null;
        if (!holdsSomething && (valuesOnly || cell.format === "General")) continue;
        used = used
          ? {
              top: Math.min(used.top, row),
              left: Math.min(used.left, column),
              bottom: Math.max(used.bottom, row),
              right: Math.max(used.right, column),
            }
          : { top: row, left: column, bottom: row, right: column };
      }
    }
    return used;
  }

  merges(): CellRange[] {
    return this.mergedRanges;
  }

  values(range: CellRange): CellValue[][] {
    return this.grid(range, (cell) => cell?.value ?? null);
  }

  formulas(range: CellRange): (string | null)[][] {
    return this.grid(range, (cell) => cell?.formula ?? null);
  }

  formats(range: CellRange): string[][] {
    return this.grid(range, (cell) => cell?.format ?? "General");
  }

  locked(range: CellRange): boolean[][] {
    return this.grid(range, (cell) => cell?.locked ?? true);
  }

  rowHidden(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  columnHidden(column: number): boolean {
    return this.hiddenColumns.has(column);
  }

  arrayAt(row: number, column: number): SheetArray | null {
    const holds = ({ top, left, bottom, right }: CellRange) =>
      row >= top && row <= bottom && column >= left && column <= right;
    return this.arrays.find(({ range }) => holds(range)) ?? null;
  }

  style(range: CellRange): CellStyle {
    return this.rows.get(range.top)?.get(range.left)?.style ?? plainStyle;
  }

  link(range: CellRange): CellLink | null {
    return this.rows.get(range.top)?.get(range.left)?.link ?? null;
  }

  columnWidth({ left }: CellRange): number {
    return this.widths.get(left) ?? usualWidth;
  }

  write(range: CellRange, contents: (CellContent | null)[][]): void {
    this.eachCell(range, contents, (content, row, column) => {
      const cell = this.ownCell(row, column);
      if ("formula" in content) {
        cell.formula = content.formula;
        cell.value = this.resultOf(content.formula, row, column);
      } else {
        cell.formula = null;
        cell.value = content.value;
      }
      this.pushBack(row, column);
    });
    this.book.tell({ kind: "cells", sheet: this.id, range });
  }

  setFormats(range: CellRange, formats: (string | null)[][]): void {
    this.eachCell(range, formats, (format, row, column) => {
      this.ownCell(row, column).format = format;
    });
  }

  setLocked(range: CellRange, locked: boolean): void {
    this.eachIn(range, (cell) => (cell.locked = locked));
  }

  setStyle(range: CellRange, style: Partial<CellStyle>): void {
    this.eachIn(range, (cell) => (cell.style = { ...cell.style, ...style }));
  }

  setLink(range: CellRange, link: CellLink): void {
    this.eachIn(range, (cell) => (cell.link = link));
  }

  setColumnWidth({ left, right }: CellRange, points: number): void {
    for (let column = left; column <= right; column++) this.widths.set(column, points);
  }

  freezeRows(count: number): void {
    this.frozenRows = count;
  }

  activate(): void {
    this.book.activate(this);
  }

  select(range: CellRange): void {
    this.book.select(range);
  }

  private eachIn({ top, left, bottom, right }: CellRange, act: (cell: MemoryCell) => void): void {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) act(this.ownCell(row, column));
    }
  }

  /** A formula that spilled into this cell shows `#SPILL!` now, and the other cells that it filled are blank. */
  private pushBack(row: number, column: number): void {
    const array = this.arrayAt(row, column);
    if (!array?.spills) return;
    const { top, left } = array.range;
    this.arrays.splice(this.arrays.indexOf(array), 1);
    if (row === top && column === left) return;
    this.eachIn(array.range, (cell) => {
      if (cell !== this.ownCell(row, column)) cell.value = null;
    });
    this.ownCell(top, left).value = { error: "#SPILL!" };
  }

  private resultOf(formula: string, row: number, column: number): CellValue {
    const known = this.knownResults.get(resultKey(row, column, formula));
    if (known !== undefined) return known;
    return this.options.calculate ? this.options.calculate(formula, toA1({ row, column }), this) : 0;
  }

  private grid<Item>(range: CellRange, itemOf: (cell: MemoryCell | undefined) => Item): Item[][] {
    const grid: Item[][] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      const cells = this.rows.get(row);
      const line: Item[] = [];
      for (let column = range.left; column <= range.right; column++) line.push(itemOf(cells?.get(column)));
      grid.push(line);
    }
    return grid;
  }

  private eachCell<Item>(
    range: CellRange,
    items: (Item | null)[][],
    act: (item: Item, row: number, column: number) => void,
  ): void {
    items.forEach((line, r) =>
      line.forEach((item, c) => {
        if (item !== null) act(item, range.top + r, range.left + c);
      }),
    );
  }

  private ownCell(row: number, column: number): MemoryCell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = blankCell()));
    return cell;
  }
}

function blankCell(): MemoryCell {
  return { value: null, formula: null, format: "General", locked: true, style: plainStyle, link: null };
}

function resultKey(row: number, column: number, formula: string): string {
  return `${row},${column}${formula}`;
}
