import type { WorkbookPlace, WorkbookProblemCode } from "../../strings/workbook";

/** Why the workbook could not be read, changed or shown; the sentence for it is in src/strings/workbook.ts. */
export class WorkbookProblem extends Error {
  override readonly name = "WorkbookProblem";
  readonly sheet?: string;
  readonly cell?: string;

  constructor(
    readonly code: WorkbookProblemCode,
    { sheet, cell }: WorkbookPlace = {},
    options?: ErrorOptions,
  ) {
    super([code, sheet, cell].filter((part) => part !== undefined).join(" "), options);
    if (sheet !== undefined) this.sheet = sheet;
    if (cell !== undefined) this.cell = cell;
  }
}

/** Excel did not answer when what had been begun was to be taken back; `left` is what may stand in the workbook now. */
export class NotTakenBack<Left> extends WorkbookProblem {
  constructor(
    code: WorkbookProblemCode,
    place: WorkbookPlace,
    readonly left: Left,
    options?: ErrorOptions,
  ) {
    super(code, place, options);
  }
}
