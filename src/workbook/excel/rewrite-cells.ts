import type { CellContent } from "./cell-content";
import { holds } from "./cell-content";
import { isRefusedAsAWhole, workbookProblemFrom } from "./excel-error";
import type { LoadedCell } from "./load-cells";
import { contentOf } from "./load-cells";
import type { WorkbookPlace } from "../../strings/workbook";
import { WorkbookProblem } from "./workbook-problem";

/** A loaded cell and what it is to hold instead. */
export interface Rewrite {
  cell: LoadedCell;
  wanted: CellContent;
}

/**
 * Writes all cells in one request, which is one step in Excel's own undo list, and gives back what they hold then.
 * If any of them does not hold what was written, all are put back and the problem names the first that refused.
 */
export async function rewriteCells(context: Excel.RequestContext, rewrites: Rewrite[]): Promise<CellContent[]> {
  refuseUnwritable(rewrites);
  let held: CellContent[];
  try {
    held = await writeAndRead(context, rewrites);
  } catch (error) {
    if (isRefusedAsAWhole(error)) throw workbookProblemFrom(error);
    throw await putBack(context, rewrites, error);
  }
  if (rewrites.some(({ wanted }, index) => !holdsAt(held, index, wanted))) throw await putBack(context, rewrites);
  return held;
}

/** What can be known beforehand is not tried and taken back. */
function refuseUnwritable(rewrites: Rewrite[]): void {
  for (const { cell, wanted } of rewrites) {
    if (cell.isFilled) throw new WorkbookProblem("in-array", cell.place);
    if (cell.mayWrite && (cell.mayFormat || !needsFormat(cell.content, wanted))) continue;
    throw new WorkbookProblem("protected", cell.place);
  }
}

async function writeAndRead(context: Excel.RequestContext, rewrites: Rewrite[]): Promise<CellContent[]> {
  for (const { cell, wanted } of rewrites) write(cell, wanted);
  return readAgain(context, rewrites);
}

async function readAgain(context: Excel.RequestContext, rewrites: Rewrite[]): Promise<CellContent[]> {
  for (const { cell } of rewrites) cell.range.load("values,formulas,numberFormat");
  await context.sync();
  return rewrites.map(({ cell }) => contentOf(cell.range));
}

/** Brings back what the cells held when they were loaded, and tells what went wrong. */
async function putBack(context: Excel.RequestContext, rewrites: Rewrite[], cause?: unknown): Promise<WorkbookProblem> {
  let place: WorkbookPlace = {};
  try {
    const reached = await readAgain(context, rewrites);
    // Excel stops at the first action that fails, so the first cell without its content is the one that refused.
    const refused = rewrites.find(({ wanted }, index) => !holdsAt(reached, index, wanted));
    place = refused?.cell.place ?? {};
    // A cell that refused refuses again, so those that still hold what they held are left alone.
    const back = rewrites.flatMap(({ cell }, index) => {
      const content = reached[index] ?? cell.content;
      const isUntouched = content.format === cell.content.format && holds(content, cell.content);
      return isUntouched ? [] : [{ cell: { ...cell, content }, wanted: cell.content }];
    });
    const restored = await writeAndRead(context, back);
    if (back.some(({ wanted }, index) => !holdsAt(restored, index, wanted))) {
      return new WorkbookProblem("not-restored", place, { cause });
    }
  } catch (error) {
    return new WorkbookProblem("not-restored", place, { cause: error });
  }
  const code = cause !== undefined && workbookProblemFrom(cause).code === "protected" ? "protected" : "not-written";
  return new WorkbookProblem(code, place, { cause });
}

function holdsAt(contents: CellContent[], index: number, wanted: CellContent): boolean {
  const content = contents[index];
  return content !== undefined && holds(content, wanted);
}

/** In a cell of the text format (`@`) Excel keeps numbers and formulas as text, so the format has to give way first. */
function needsFormat(now: CellContent, wanted: CellContent): boolean {
  return now.format !== wanted.format || (now.format === "@" && !isText(wanted));
}

function write({ range, content, mayFormat }: LoadedCell, wanted: CellContent): void {
  if (isText(wanted)) {
    if (needsFormat(content, wanted)) range.numberFormat = [[wanted.format]];
    // Without the apostrophe Excel reads a number into the text: "81,59" becomes 8159 where the comma groups thousands.
    range.values = [[wanted.format === "@" ? wanted.value : `'${wanted.value}`]];
    return;
  }
  if (content.format === "@") range.numberFormat = [["General"]];
  if (wanted.formula !== null) range.formulas = [[wanted.formula]];
  else range.values = [[plainValue(wanted)]];
  // Excel may give a cell with a new formula the format of the cells that the formula names.
  if (needsFormat(content, wanted) || (wanted.formula !== null && mayFormat)) range.numberFormat = [[wanted.format]];
}

function isText(content: CellContent): content is CellContent & { value: string } {
  return content.formula === null && typeof content.value === "string" && content.value !== "";
}

/** An empty text clears the cell; `null` would leave it as it is. */
function plainValue({ value }: CellContent): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}
