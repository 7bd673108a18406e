import { parseA1 } from "../../../src/workbook/address";
import type { Edit } from "../../../src/workbook/edit";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { FakeRoom } from "../session/fake-room";

/** A room of whole sheets. It computes nothing: what a written formula gives is said beforehand. */
export class SheetRoom extends FakeRoom {
  /** What formulas give once they are written. */
  readonly gives = new Map<string, CellValue>();

  constructor(readonly sheets: SheetSnapshot[]) {
    super();
  }

  override async read(): Promise<WorkbookSnapshot> {
    return { sheets: structuredClone(this.sheets) };
  }

  override async readSheets(names: string[]): Promise<SheetSnapshot[]> {
    return structuredClone(this.sheets.filter(({ name }) => names.includes(name)));
  }

  override async copySheets(names: string[]) {
    const copies = await super.copySheets(names);
    for (const { from, to } of copies.copies) {
      const original = this.sheets.find(({ name }) => name === from);
      if (original) this.sheets.push({ ...structuredClone(original), name: to });
    }
    return copies;
  }

  override async write(edits: Edit[]) {
    this.asked.push(`write ${edits.map(({ sheet, cell }) => `${sheet}!${cell}`).join(", ")}`);
    for (const edit of edits) this.put(edit);
    return { what: { kind: "cells" as const, edits }, restore: () => Promise.resolve() };
  }

  /** What a cell holds: its formula, or else its value. */
  holds(name: string, cell: string): unknown {
    const sheet = this.sheets.find((each) => each.name === name);
    const { row, column } = parseA1(cell);
    return sheet?.formulas[row]?.[column] ?? sheet?.values[row]?.[column];
  }

  private put(edit: Edit): void {
    const sheet = this.sheets.find(({ name }) => name === edit.sheet);
    const { row, column } = parseA1(edit.cell);
    const [values, formulas] = [sheet?.values[row], sheet?.formulas[row]];
    if (!values || !formulas) throw new Error(`No cell ${edit.sheet}!${edit.cell}`);
    values[column] = "formula" in edit ? (this.gives.get(edit.formula) ?? values[column] ?? null) : edit.value;
    formulas[column] = "formula" in edit ? edit.formula : null;
  }
}
