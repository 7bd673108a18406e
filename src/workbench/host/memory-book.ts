import type { CellRange } from "../../workbook/address";
import { toA1 } from "../../workbook/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { BookCulture, CellContent, HostBook, HostSheet, SheetProtection, SheetVisibility } from "./host-book";
import { englishCulture } from "./host-book";

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
  private readonly tabs: MemorySheet[];
  private active: MemorySheet;
  private selected: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

  constructor(snapshot: WorkbookSnapshot, options: MemoryBookOptions = {}) {
    this.name = options.name ?? "Buku1.xlsx";
    this.culture = options.culture ?? englishCulture;
    this.tabs = snapshot.sheets.map((sheet, index) => new MemorySheet(this, `{sheet-${index + 1}}`, sheet, options));
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

  selection(): CellRange {
    return this.selected;
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  activate(sheet: MemorySheet): void {
    this.active = sheet;
  }

  select(range: CellRange): void {
    this.selected = range;
  }

  /** What another user, or the user at the tabs, does meanwhile. */
  removeSheet(name: string): void {
    this.tabs.splice(this.tabs.indexOf(this.sheet(name)), 1);
    if (this.tabs[0] && !this.tabs.includes(this.active)) this.active = this.tabs[0];
  }
}

interface MemoryCell {
  value: CellValue;
  formula: string | null;
  format: string;
  locked: boolean;
}

export class MemorySheet implements HostSheet {
  name: string;
  visibility: SheetVisibility;
  protection: SheetProtection;
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
    });
  }

  setFormats(range: CellRange, formats: (string | null)[][]): void {
    this.eachCell(range, formats, (format, row, column) => {
      this.ownCell(row, column).format = format;
    });
  }

  setLocked(range: CellRange, locked: boolean): void {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) this.ownCell(row, column).locked = locked;
    }
  }

  activate(): void {
    this.book.activate(this);
  }

  select(range: CellRange): void {
    this.book.select(range);
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
    if (!cell) cells.set(column, (cell = { value: null, formula: null, format: "General", locked: true }));
    return cell;
  }
}

function resultKey(row: number, column: number, formula: string): string {
  return `${row},${column}${formula}`;
}
