import type { ICommandInfo, IRange, ICellData } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { CellRange } from "../../workbook/address";
import type { BookEvent } from "../host/host-book";
import type { Grid } from "./create-univer";
import { fromUniverRange } from "./univer-ranges";

interface MutationParams {
  unitId?: string;
  subUnitId?: string;
  sheet?: { id: string };
  name?: string;
  cellValue?: Record<number, Record<number, ICellData | null>>;
  range?: IRange;
  selections?: { range: IRange }[];
}

/** Rows and columns that come and go change cells in Excel's eyes. */
const movingCells = new Set(
  ["insert-row", "remove-rows", "insert-col", "remove-col"].map((name) => `sheet.mutation.${name}`),
);

/** Tells what happens in the grid, by the user's hand or the host's. What formulas give anew is no change, as in Excel. */
export function watchGrid(grid: Grid, workbook: FWorkbook, tell: (event: BookEvent) => void): void {
  const unitId = workbook.getId();
  const names = new Map(workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]));
  grid.api.onCommandExecuted((command, options) => {
    const params = (command.params ?? {}) as MutationParams;
    if (params.unitId !== unitId || isRecalculation(options)) return;
    for (const event of eventsOf(command, params, names)) tell(event);
  });
}

function isRecalculation(options: unknown): boolean {
  return (options as { fromFormula?: boolean } | undefined)?.fromFormula === true;
}

function eventsOf({ id }: ICommandInfo, params: MutationParams, names: Map<string, string>): BookEvent[] {
  const sheet = params.subUnitId ?? params.sheet?.id ?? "";
  switch (id) {
    case "sheet.mutation.set-range-values": {
      const range = changedCells(params.cellValue ?? {});
      return range ? [{ kind: "cells", sheet, range }] : [];
    }
    case "sheet.operation.set-selections":
      return (params.selections ?? []).map(({ range }) => ({ kind: "selected", sheet, range: fromUniverRange(range) }));
    case "sheet.operation.set-worksheet-active":
      return [{ kind: "activated", sheet }];
    case "sheet.mutation.insert-sheet":
      return [{ kind: "added", sheet }];
    case "sheet.mutation.remove-sheet":
      return [{ kind: "deleted", sheet }];
    case "sheet.mutation.set-worksheet-name": {
      const [before = "", after = ""] = [names.get(sheet), params.name];
      names.set(sheet, after);
      return [{ kind: "renamed", sheet, before, after }];
    }
    default:
      return movingCells.has(id) && params.range
        ? [{ kind: "cells", sheet, range: fromUniverRange(params.range) }]
        : [];
  }
}

/** The block around the cells that hold something else now; a change of style alone is none. */
function changedCells(cells: NonNullable<MutationParams["cellValue"]>): CellRange | null {
  let changed: CellRange | null = null;
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
      const [r, c] = [Number(row), Number(column)];
      changed = changed
        ? {
            top: Math.min(changed.top, r),
            left: Math.min(changed.left, c),
            bottom: Math.max(changed.bottom, r),
            right: Math.max(changed.right, c),
          }
        : { top: r, left: c, bottom: r, right: c };
    }
  }
  return changed;
}
