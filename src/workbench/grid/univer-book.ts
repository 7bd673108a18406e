import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Worksheet } from "@univerjs/core";
import type { CellRange } from "../../workbook/address";
import { BookListeners } from "../host/book-listeners";
import {
  indonesianCulture,
  type BookEvent,
  type CellLink,
  type HostBook,
  type HostChart,
  type HostSheet,
} from "../host/host-book";
import { nameOfCopy } from "../host/sheet-names";
import type { Grid } from "./create-univer";
import { watchGrid } from "./univer-events";
import { fromUniverRange } from "./univer-ranges";
import { UniverSheet } from "./univer-sheet";

/** How long a recalculation may keep an answer waiting; a function that never ends must not hang the pane. */
const recalculationLimit = 5000;

const roomOfNewSheet = { rowCount: 200, columnCount: 26 };

/** The workbook that is open in the grid, as the host of the add-in's requests sees it. */
export class UniverBook implements HostBook {
  readonly culture = indonesianCulture;
  /** The grid has no such protection. */
  readonly structureProtected = false;
  readonly settings = new Map<string, unknown>();
  /** The grid shows no links; they are kept for whoever asks. By sheet, row and column. */
  readonly links = new Map<string, CellLink>();
  /** The grid draws no charts; they are kept for whoever asks, by sheet. */
  readonly charts = new Map<string, HostChart[]>();
  private readonly listeners = new BookListeners();
  private readonly protectedSheets: Set<string>;
  private recalculating: Promise<void> | null = null;

  constructor(
    readonly grid: Grid,
    readonly workbook: FWorkbook,
    readonly name: string,
    protectedSheets: Iterable<string>,
  ) {
    this.protectedSheets = new Set(protectedSheets);
    watchGrid(grid, workbook, (event) => this.listeners.tell(event));
  }

  sheets(): HostSheet[] {
    return this.workbook
      .getWorkbook()
      .getSheets()
      .map((sheet) => this.wrap(sheet));
  }

  activeSheet(): HostSheet {
    return this.wrap(this.workbook.getActiveSheet().getSheet());
  }

  selectedAreas(): CellRange[] {
    const ranges = this.workbook.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    return ranges.length > 0
      ? ranges.map((range) => fromUniverRange(range.getRange()))
      : [{ top: 0, left: 0, bottom: 0, right: 0 }];
  }

  addSheet(name: string): HostSheet {
    return this.insert({ ...roomOfNewSheet, name }, this.sheets().length);
  }

  copySheet({ id, name }: HostSheet, position: number): HostSheet {
    const original = this.workbook.getWorkbook().getSheetBySheetId(id);
    if (!original) throw new Error(`The grid has no sheet ${id}`);
    const copy = this.insert({ ...structuredClone(original.getConfig()), name: nameOfCopy(this, name) }, position);
    if (this.protectedSheets.has(id)) this.protectedSheets.add(copy.id);
    return this.sheets().find((sheet) => sheet.id === copy.id) ?? copy;
  }

  deleteSheet({ id }: HostSheet): void {
    if (!this.workbook.deleteSheet(id)) throw new Error(`The grid refused to delete the sheet ${id}`);
  }

  watch(listener: (event: BookEvent) => void): () => void {
    return this.listeners.add(listener);
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

  run(command: string, params: object): void {
    const unitId = this.workbook.getId();
    if (!this.grid.api.syncExecuteCommand(command, { unitId, ...params })) {
      throw new Error(`The grid refused ${command}`);
    }
  }

  private insert(config: object, index: number): HostSheet {
    const shown = this.workbook.getActiveSheet().getSheetId();
    const id = `sheet-new-${crypto.randomUUID()}`;
    this.run("sheet.command.insert-sheet", { index, sheet: { ...config, id } });
    // The grid turns to a new sheet, Excel stays where the user is.
    if (this.workbook.getActiveSheet().getSheetId() !== shown) this.workbook.setActiveSheet(shown);
    const sheet = this.sheets().find((other) => other.id === id);
    if (!sheet) throw new Error("The grid did not keep its new sheet");
    return sheet;
  }

  private wrap(sheet: Worksheet): HostSheet {
    return new UniverSheet(this, sheet, this.protectedSheets.has(sheet.getSheetId()));
  }
}
