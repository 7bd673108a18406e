import type { CellRange } from "../address";
import type { CellValue, SheetSnapshot } from "../snapshot";
import { limits } from "./limits";
import type { SheetCells } from "./sheet-cells";
import { XlsxProblem } from "./xlsx-problem";

type Grids = Pick<SheetSnapshot, "firstRow" | "firstColumn" | "values" | "formulas" | "formats">;

/** How many places of grids a workbook may still have. */
export interface PlacesLeft {
  placesLeft: number;
}

/** Lays the cells out in the smallest block that holds all of them and the merged areas. */
export function gridsOf(cells: SheetCells, left: PlacesLeft): Grids {
  const used = usedRange(cells);
  if (!used) return { firstRow: 0, firstColumn: 0, values: [], formulas: [], formats: [] };
  const area = withMerges(used, cells.merges, left.placesLeft);
  left.placesLeft -= sizeOf(area);
  if (left.placesLeft < 0) throw new XlsxProblem("too-many-cells");
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const grid = <T>(blank: T) => Array.from({ length: height }, () => new Array<T>(width).fill(blank));
  const values = grid<CellValue>(null);
  const formulas = grid<string | null>(null);
  const formats = grid("General");
  for (let index = 0; index < cells.values.length; index += 1) {
    const y = cells.rows[index]! - area.top;
    const x = cells.columns[index]! - area.left;
    values[y]![x] = cells.values[index]!;
    formats[y]![x] = cells.formats[index]!;
  }
  for (const [index, formula] of cells.formulas)
    formulas[cells.rows[index]! - area.top]![cells.columns[index]! - area.left] = formula;
  clearCovered(cells, area, { values, formulas, formats });
  return { firstRow: area.top, firstColumn: area.left, values, formulas, formats };
}

function usedRange({ rows, columns }: SheetCells): CellRange | null {
  if (rows.length === 0) return null;
  const range = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (let index = 0; index < rows.length; index += 1) {
    range.top = Math.min(range.top, rows[index]!);
    range.bottom = Math.max(range.bottom, rows[index]!);
    range.left = Math.min(range.left, columns[index]!);
    range.right = Math.max(range.right, columns[index]!);
  }
  return range;
}

/** A title merged over all columns of the sheet would make a small table enormous; then the cells alone decide. */
function withMerges(used: CellRange, merges: CellRange[], placesLeft: number): CellRange {
  const all = merges.reduce(
    (range, merge) => ({
      top: Math.min(range.top, merge.top),
      left: Math.min(range.left, merge.left),
      bottom: Math.max(range.bottom, merge.bottom),
      right: Math.max(range.right, merge.right),
    }),
    used,
  );
  const most = Math.min(placesLeft, limits.placesByMerges);
  return sizeOf(all) <= Math.max(most, sizeOf(used)) ? all : used;
}

function sizeOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Of a merged area only the first cell is seen; what some writers leave in the others is not. */
function clearCovered(
  { merges }: SheetCells,
  area: CellRange,
  { values, formulas, formats }: Pick<Grids, "values" | "formulas" | "formats">,
): void {
  let work = limits.places;
  for (const merge of merges) {
    const bottom = Math.min(merge.bottom, area.bottom);
    const right = Math.min(merge.right, area.right);
    for (let row = Math.max(merge.top, area.top); row <= bottom; row += 1)
      for (let column = Math.max(merge.left, area.left); column <= right; column += 1) {
        if (row === merge.top && column === merge.left) continue;
        // Areas of a sound file do not overlap, so that their cells are no more than the grid's.
        if (--work < 0) throw new XlsxProblem("truncated");
        values[row - area.top]![column - area.left] = null;
        formulas[row - area.top]![column - area.left] = null;
        formats[row - area.top]![column - area.left] = "General";
      }
  }
}
