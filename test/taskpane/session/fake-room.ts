import type { ChartDescription } from "../../../src/builders/charts/chart";
import type { Edit } from "../../../src/workbook/edit";
import type { NewSheet } from "../../../src/workbook/new-sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import type {
  ReadOptions,
  Selection,
  WorkbookChange,
  WorkbookRoom,
  Written,
} from "../../../src/taskpane/session/workbook-room";
import type { CheckSteps } from "../../../src/taskpane/session/check-session";
import { resultOf, wrongPercent, wrongTotal } from "../findings-for-tests";

const SHEET = "T28A P2M";

/** A workbook of two cells: a total and the percent that follows from it. What was asked of it is in `asked`. */
export class FakeRoom implements WorkbookRoom {
  readonly cells = new Map([
    ["D11", "177.000.000"],
    ["F11", "97.72"],
  ]);
  readonly asked: string[] = [];
  /** While set, the next answers wait for it. */
  hold: Promise<void> = Promise.resolve();
  refusal: Error | null = null;
  /** Names of the sheets that were made. */
  readonly made: string[] = [];
  notes: string | null = null;
  selected: Selection = { sheet: SHEET, range: "D11", activeCell: "D11" };
  hiddenRow = false;
  customFunctions = true;
  chartRefusal: Error | null = null;
  private changed: (change: WorkbookChange) => void = () => undefined;

  async read({ onProgress }: ReadOptions): Promise<WorkbookSnapshot> {
    this.asked.push("read");
    onProgress({ sheet: SHEET, done: 0, total: 1 });
    await this.hold;
    this.refuse();
    return { sheets: [this.sheet()] };
  }

  async readSheets(names: string[]): Promise<SheetSnapshot[]> {
    this.asked.push(`read ${names.join(", ")}`);
    await this.hold;
    this.refuse();
    return names.includes(SHEET) ? [this.sheet()] : [];
  }

  async write(edits: Edit[]): Promise<Written> {
    this.asked.push("write");
    await this.hold;
    this.refuse();
    const before = new Map(this.cells);
    for (const edit of edits) if ("value" in edit) this.cells.set(edit.cell, String(edit.value));
    const restore = async () => {
      this.asked.push("restore");
      await this.hold;
      this.refuse();
      for (const { cell } of edits) this.cells.set(cell, before.get(cell) ?? "");
    };
    return { what: { kind: "cells", edits }, restore };
  }

  async addSheet({ name }: NewSheet): Promise<Written> {
    this.asked.push(`add ${name}`);
    this.refuse();
    this.made.push(name);
    return this.written([name]);
  }

  async addChart({ title }: ChartDescription): Promise<Written> {
    this.asked.push(`chart ${title}`);
    if (this.chartRefusal) throw this.chartRefusal;
    return { what: { kind: "charts", names: [title] }, restore: async () => void this.asked.push(`remove ${title}`) };
  }

  async copySheets(names: string[]) {
    const copies = names.map((from) => ({ from, to: `${from} (2)` }));
    this.made.push(...copies.map(({ to }) => to));
    return { written: this.written(copies.map(({ to }) => to)), copies };
  }

  async select(sheet: string, cell: string) {
    this.asked.push(`select ${sheet}!${cell}`);
    this.refuse();
    return { hidden: this.hiddenRow };
  }

  async selection() {
    return this.selected;
  }

  async watchSelection() {
    return () => Promise.resolve();
  }

  async watchChanges(listener: (change: WorkbookChange) => void) {
    this.changed = listener;
    return () => Promise.resolve();
  }

  abilities() {
    return { customFunctions: this.customFunctions, charts: true };
  }

  async listSeparator() {
    return ";" as const;
  }

  async readNotes() {
    this.refuse();
    return this.notes;
  }

  async writeNotes(text: string) {
    this.refuse();
    this.notes = text;
  }

  /** Somebody types into a cell. */
  type(cell: string, text: string): void {
    this.cells.set(cell, text);
    this.tell(cell);
  }

  /** Excel tells that a cell has changed. */
  tell(cell: string): void {
    this.changed({ kind: "cells", sheet: SHEET, range: cell });
  }

  private sheet(): SheetSnapshot {
    const values = [[this.cells.get("D11") ?? null, null, this.cells.get("F11") ?? null]];
    return {
      name: SHEET,
      hidden: false,
      protected: false,
      firstRow: 10,
      firstColumn: 3,
      values,
      formulas: [[null, null, null]],
      formats: [["General", "General", "General"]],
      merges: [],
    };
  }

  private written(names: string[]): Written {
    const restore = async () => {
      this.asked.push(`remove ${names.join(", ")}`);
      for (const name of names) this.made.splice(this.made.indexOf(name), 1);
    };
    return { what: { kind: "sheets", names }, restore };
  }

  private refuse(): void {
    if (this.refusal) throw this.refusal;
  }
}

/** Finds the wrong total as long as it is wrong; says it in the language it is asked in. */
export const fakeCheck: CheckSteps = function* (workbook, { language }) {
  yield { sheet: SHEET, done: 0, total: 1 };
  const right = workbook.sheets[0]?.values[0]?.[0] === "212.000.000";
  return right ? resultOf() : resultOf({ ...wrongTotal, explanation: language }, wrongPercent);
};

/** Something that is held back until it is released. */
export function gate(): { held: Promise<void>; release: () => void } {
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => (release = resolve));
  return { held, release };
}
