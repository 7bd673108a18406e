import type { CellRange } from "../address";

/** A block of one sheet that is read whole, in one request with others. */
export interface Block {
  /** Which sheet, counted from the first tab. */
  sheetIndex: number;
  range: CellRange;
  /** Set on one block of each sheet. */
  withMerges: boolean;
}

/**
 * Values, formulas and formats of this many cells usually make an answer of about 2 MB; the web allows 5 MB.
 * Where long texts make it more, the request is halved.
 */
const cellsPerRequest = 40_000;
const blocksPerRequest = 250;

/** Cuts the used ranges into requests of a size that Excel answers: many small sheets share one, a large one takes several. */
export function planRequests(usedRanges: (CellRange | null)[]): Block[][] {
  const requests: Block[][] = [];
  let current: Block[] = [];
  let cells = 0;
  for (const block of usedRanges.flatMap(blocksOf)) {
    const size = cellsIn(block.range);
    if (current.length > 0 && (cells + size > cellsPerRequest || current.length >= blocksPerRequest)) {
      requests.push(current);
      current = [];
      cells = 0;
    }
    current.push(block);
    cells += size;
  }
  return current.length > 0 ? [...requests, current] : requests;
}

/** The same blocks in two requests, or `null` for a single cell, which cannot be asked for in parts. */
export function halveRequest(blocks: Block[]): [Block[], Block[]] | null {
  const [only] = blocks;
  if (!only) return null;
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const { top, left, bottom, right } = only.range;
  const second = { sheetIndex: only.sheetIndex, withMerges: false };
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      [{ ...only, range: { ...only.range, bottom: middle } }],
      [{ ...second, range: { ...only.range, top: middle + 1 } }],
    ];
  }
  if (right > left) {
    const middle = Math.floor((left + right) / 2);
    return [
      [{ ...only, range: { ...only.range, right: middle } }],
      [{ ...second, range: { ...only.range, left: middle + 1 } }],
    ];
  }
  return null;
}

export function cellsIn({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function blocksOf(used: CellRange | null, sheetIndex: number): Block[] {
  if (!used) return [];
  const rows = Math.max(1, Math.floor(cellsPerRequest / (used.right - used.left + 1)));
  const blocks: Block[] = [];
  for (let top = used.top; top <= used.bottom; top += rows) {
    const bottom = Math.min(top + rows - 1, used.bottom);
    blocks.push({ sheetIndex, range: { ...used, top, bottom }, withMerges: top === used.top });
  }
  return blocks;
}
