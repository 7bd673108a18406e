import type { Edit } from "../../../src/workbook/edit";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import type { ReadOptions, WorkbookRoom } from "../../../src/taskpane/session/workbook-room";
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

  async read({ onProgress }: ReadOptions): Promise<WorkbookSnapshot> {
    this.asked.push("read");
    onProgress({ sheet: SHEET, done: 0, total: 1 });
    await this.hold;
    this.refuse();
    const values = [[this.cells.get("D11") ?? null, null, this.cells.get("F11") ?? null]];
    return {
      sheets: [
        {
          name: SHEET,
          hidden: false,
          protected: false,
          firstRow: 10,
          firstColumn: 3,
          values,
          formulas: [[null, null, null]],
          formats: [["General", "General", "General"]],
          merges: [],
        },
      ],
    };
  }

  async write(edits: Edit[]) {
    this.asked.push("write");
    await this.hold;
    this.refuse();
    const before = new Map(this.cells);
    for (const edit of edits) if ("value" in edit) this.cells.set(edit.cell, String(edit.value));
    const restore = async () => {
      this.asked.push("restore");
      await this.hold;
      this.refuse();
      for (const [cell, value] of before) this.cells.set(cell, value);
    };
    return { edits, restore };
  }

  async select(sheet: string, cell: string): Promise<void> {
    this.asked.push(`select ${sheet}!${cell}`);
    this.refuse();
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
