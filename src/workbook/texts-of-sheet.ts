import type { SheetSnapshot } from "./snapshot";

/** A cell that holds text, by its place in the sheet. */
export interface CellText {
  row: number;
  column: number;
  text: string;
}

const known = new WeakMap<SheetSnapshot, readonly CellText[]>();

/** Every text of a sheet, row by row. Listed once: a sheet may be 16,384 columns wide and hold hardly any. */
export function textsOf(sheet: SheetSnapshot): readonly CellText[] {
  let texts = known.get(sheet);
  if (!texts) known.set(sheet, (texts = listTexts(sheet)));
  return texts;
}

function listTexts({ values, firstRow, firstColumn }: SheetSnapshot): CellText[] {
  const texts: CellText[] = [];
  let row = firstRow;
  for (const cells of values) {
    let column = firstColumn;
    for (const value of cells) {
      if (typeof value === "string") texts.push({ row, column, text: value });
      column += 1;
    }
    row += 1;
  }
  return texts;
}
