import type { CellContent } from "./cell-content";

/** Some rows of a sheet that are written or read in one request. */
export interface RowBlock {
  top: number;
  rows: CellContent[][];
}

/** What is written is read back as value and as formula, and both ways have to stay well below the 5 MB of the web. */
const lettersPerRequest = 500_000;
const cellsPerRequest = 20_000;
/** What a cell takes beside its own letters. */
const lettersPerCell = 12;

export function rowBlocks(content: CellContent[][]): RowBlock[] {
  const blocks: RowBlock[] = [];
  let current: RowBlock | null = null;
  let letters = 0;
  let cells = 0;
  content.forEach((row, index) => {
    const size = row.reduce((sum, cell) => sum + lettersPerCell + lettersIn(cell), 0);
    if (!current || letters + size > lettersPerRequest || cells + row.length > cellsPerRequest) {
      blocks.push((current = { top: index, rows: [] }));
      letters = 0;
      cells = 0;
    }
    current.rows.push(row);
    letters += size;
    cells += row.length;
  });
  return blocks;
}

function lettersIn({ value, formula, format }: CellContent): number {
  return (formula ?? String(value ?? "")).length + (format === "General" ? 0 : format.length);
}
