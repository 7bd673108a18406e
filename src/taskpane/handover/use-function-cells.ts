import { useMemo } from "react";
import { cellsWithFunctions, type FunctionCell } from "../../functions/in-formulas/cells-with-functions";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { WorkbookRoom } from "../session/workbook-room";
import { useWorkbook, type WorkbookState } from "../use-workbook";

export type FunctionCellsState =
  Exclude<WorkbookState, { name: "read" }> | { name: "read"; workbook: WorkbookSnapshot; cells: FunctionCell[] };

/** All cells of the workbook that use our functions; read when the view is opened, and when it is asked for. */
export function useFunctionCells(room: WorkbookRoom) {
  const { state: read, readAgain, stop } = useWorkbook(room);
  const state = useMemo<FunctionCellsState>(
    () => (read.name === "read" ? { ...read, cells: cellsWithFunctions(read.workbook) } : read),
    [read],
  );
  return { state, readAgain, stop };
}
