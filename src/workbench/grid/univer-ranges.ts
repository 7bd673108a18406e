import type { IRange } from "@univerjs/core";
import type { CellRange } from "../../workbook/address";

export function gridOf<Item>(range: CellRange, item: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_, row) =>
    Array.from({ length: range.right - range.left + 1 }, (_, column) => item(range.top + row, range.left + column)),
  );
}

export function fromUniverRange({ startRow, startColumn, endRow, endColumn }: IRange): CellRange {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
