import type { CellRange } from "../address";
import type { Block } from "./block-plan";
import type { SheetOutline } from "./sheet-outline";
import { cellRangeOf } from "./sheet-outline";

/** A block as Office.js gives it. */
export interface ReadBlock {
  block: Block;
  values: unknown[][];
  formulas: unknown[][];
  formats: unknown[][];
  merges: CellRange[];
}

/** Reads the blocks in one request. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: Block[],
  outlines: SheetOutline[],
): Promise<ReadBlock[]> {
  const { worksheets } = context.workbook;
  const asked = blocks.map((block) => {
    const { top, left, bottom, right } = block.range;
    const sheet = worksheets.getItem(outlines[block.sheetIndex]?.id ?? "");
    const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    range.load("values,formulas,numberFormat");
    // Used in this request only; untracked, Excel keeps nothing of it and need not be told to let go.
    range.untrack();
    return { block, range, merged: block.withMerges ? mergedAreas(sheet, outlines[block.sheetIndex]) : null };
  });
  await context.sync();
  return asked.map(({ block, range, merged }) => ({
    block,
    values: range.values,
    formulas: range.formulas,
    formats: range.numberFormat,
    merges: merged && !merged.isNullObject ? merged.areas.items.map(cellRangeOf) : [],
  }));
}

/** Of the whole used range: a merge may reach across the blocks. */
function mergedAreas(sheet: Excel.Worksheet, outline: SheetOutline | undefined): Excel.RangeAreas | null {
  if (!outline?.usedRange) return null;
  const { top, left, bottom, right } = outline.usedRange;
  const used = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  const merged = used.getMergedAreasOrNullObject();
  used.untrack();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  merged.untrack();
  return merged;
}
