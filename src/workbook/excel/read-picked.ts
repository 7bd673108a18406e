import type { SheetSnapshot } from "../snapshot";
import { cellsIn, halveRequest, planRequests } from "./block-plan";
import type { Block } from "./block-plan";
import { formulaFromExcel, valueFromExcel } from "./cell-content";
import { asksForLess, workbookProblemFrom } from "./excel-error";
import type { ReadBlock } from "./read-blocks";
import { readBlocks } from "./read-blocks";
import type { SheetOutline } from "./sheet-outline";
import { outlineSheets } from "./sheet-outline";
import { WorkbookProblem } from "./workbook-problem";

export interface ReadWorkbookOptions {
  /** Called before each request with the sheet that is read next and how many of the sheets are done, and at the end. */
  onProgress?: (progress: { sheet: string; done: number; total: number }) => void;
  /** Stops before the next request; the reading then fails with the problem `cancelled`. */
  signal?: AbortSignal;
}

/** A stray entry in the last row makes a sheet this large; reading it would take minutes and show nothing more. */
const cellsPerSheet = 5_000_000;
/** As many as a file may have (src/workbook/xlsx/limits.ts). */
const cellsInAll = 10_000_000;

/** Reads the sheets that `isWanted` picks, hidden ones too. Changes nothing in the workbook. */
export async function readPicked(
  isWanted: (name: string) => boolean,
  options: ReadWorkbookOptions,
): Promise<SheetSnapshot[]> {
  const { signal } = options;
  try {
    return await Excel.run(async (context) => {
      stopIfAborted(signal);
      const outlines = await outlineSheets(context, isWanted);
      refuseTooLarge(outlines);
      const sheets = outlines.map(emptySnapshot);
      await readInRequests(context, outlines, sheets, options);
      return sheets;
    });
  } catch (error) {
    const problem = workbookProblemFrom(error);
    // A sheet that was there a moment ago: the user is changing the workbook while it is read.
    throw problem.code === "not-found" ? new WorkbookProblem("changed", problem, { cause: error }) : problem;
  }
}

async function readInRequests(
  context: Excel.RequestContext,
  outlines: SheetOutline[],
  sheets: SheetSnapshot[],
  { onProgress, signal }: ReadWorkbookOptions,
): Promise<void> {
  let requests = planRequests(outlines.map((outline) => outline.usedRange));
  const sharedFormats = new Map<string, string>();
  while (requests.length > 0) {
    stopIfAborted(signal);
    const [blocks = [], ...rest] = requests;
    const reading = outlines[blocks[0]?.sheetIndex ?? 0]?.name ?? "";
    onProgress?.({ sheet: reading, done: sheets.length - unfinishedSheets(requests), total: sheets.length });
    try {
      const read = await readBlocks(context, blocks, outlines);
      read.forEach((block) => fillIn(sheets, block, sharedFormats));
      requests = rest;
    } catch (error) {
      if (!asksForLess(error)) throw error;
      const halves = halveRequest(blocks);
      if (!halves) throw workbookProblemFrom(error, { sheet: reading });
      // What follows was planned to the same measure, so it is halved before Excel has to refuse it too.
      requests = [...halves, ...rest.flatMap((later) => halveRequest(later) ?? [later])];
    }
  }
  stopIfAborted(signal);
  const last = sheets.at(-1);
  if (last) onProgress?.({ sheet: last.name, done: sheets.length, total: sheets.length });
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookProblem("cancelled");
}

function refuseTooLarge(outlines: SheetOutline[]): void {
  const sizes = outlines.map(({ usedRange }) => (usedRange ? cellsIn(usedRange) : 0));
  const largest = Math.max(0, ...sizes);
  if (largest <= cellsPerSheet && sizes.reduce((all, size) => all + size, 0) <= cellsInAll) return;
  throw new WorkbookProblem("too-large", { sheet: outlines[sizes.indexOf(largest)]?.name ?? "" });
}

function unfinishedSheets(requests: Block[][]): number {
  return new Set(requests.flat().map((block) => block.sheetIndex)).size;
}

function emptySnapshot(outline: SheetOutline): SheetSnapshot {
  const { usedRange } = outline;
  const rows = usedRange ? usedRange.bottom - usedRange.top + 1 : 0;
  const columns = usedRange ? usedRange.right - usedRange.left + 1 : 0;
  const grid = <Item>(item: Item): Item[][] => Array.from({ length: rows }, () => new Array<Item>(columns).fill(item));
  return {
    name: outline.name,
    hidden: outline.hidden,
    protected: outline.protected,
    firstRow: usedRange?.top ?? 0,
    firstColumn: usedRange?.left ?? 0,
    values: grid<SheetSnapshot["values"][number][number]>(null),
    formulas: grid<string | null>(null),
    formats: grid("General"),
    merges: [],
  };
}

/** `sharedFormats` keeps one copy of each format, of which a workbook has a few and its cells hundreds of thousands. */
function fillIn(sheets: SheetSnapshot[], read: ReadBlock, sharedFormats: Map<string, string>): void {
  const sheet = sheets[read.block.sheetIndex];
  if (!sheet) return;
  const firstRow = read.block.range.top - sheet.firstRow;
  const firstColumn = read.block.range.left - sheet.firstColumn;
  sheet.merges.push(...read.merges);
  read.values.forEach((row, r) => {
    const [values, formulas, formats] = [
      sheet.values[firstRow + r],
      sheet.formulas[firstRow + r],
      sheet.formats[firstRow + r],
    ];
    if (!values || !formulas || !formats) return;
    row.forEach((value, c) => {
      const column = firstColumn + c;
      const formula = formulaFromExcel(read.formulas[r]?.[c], value);
      values[column] = valueFromExcel(value, formula);
      formulas[column] = formula;
      formats[column] = shared(sharedFormats, String(read.formats[r]?.[c] ?? "General"));
    });
  });
}

function shared(known: Map<string, string>, text: string): string {
  const first = known.get(text);
  if (first !== undefined) return first;
  known.set(text, text);
  return text;
}
