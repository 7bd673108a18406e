import type { WorkbookPlace } from "../../strings/workbook";
import type { CellContent } from "./cell-content";
import { holds } from "./cell-content";
import { isGone, isRefusedAsAWhole, workbookProblemFrom } from "./excel-error";
import type { CellPlace, LoadedCell } from "./load-cells";
import { contentOf } from "./load-cells";
import { NotTakenBack, WorkbookProblem } from "./workbook-problem";

/** A loaded cell and what it is to hold instead. */
export interface Rewrite {
  cell: LoadedCell;
  wanted: CellContent;
}

/** A cell that was written, with all that undoing it takes. */
export interface RewrittenCell extends CellPlace {
  before: CellContent;
  after: CellContent;
}

/**
 * Writes all cells in one request, which is one step in Excel's own undo list, and gives back what they hold then.
 * If any of them does not hold what was written, or held something else when it was written, all are put back and the
 * problem names the first of them.
 */
export async function rewriteCells(context: Excel.RequestContext, rewrites: Rewrite[]): Promise<CellContent[]> {
  refuseUnwritable(rewrites);
  const replaced = rewrites.map(({ cell }) => readBeforeWriting(context, cell));
  let held: CellContent[];
  try {
    held = await writeAndRead(context, rewrites);
  } catch (error) {
    if (isRefusedAsAWhole(error)) throw workbookProblemFrom(error);
    throw await putBack(context, rewrites, error);
  }
  const found = replaced.map(contentOf);
  const overtaken = rewrites.find(({ cell }, index) => !holdsAt(found, index, cell.content));
  if (overtaken) throw await putBackOvertaken(context, rewrites, found, overtaken.cell.place);
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

/**
 * Somebody may type between the request that loaded a cell and the one that writes it. The writing request itself reads
 * the cell once more beforehand, through an object of its own, because the one that is written is read again afterwards.
 */
function readBeforeWriting(context: Excel.RequestContext, { place }: LoadedCell): Excel.Range {
  const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.cell);
  range.load("values,formulas,numberFormat");
  range.untrack();
  return range;
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

/** What somebody typed in the meantime comes back as he typed it. */
async function putBackOvertaken(
  context: Excel.RequestContext,
  rewrites: Rewrite[],
  found: CellContent[],
  place: WorkbookPlace,
): Promise<WorkbookProblem> {
  const back = rewrites.map(({ cell, wanted }, index) => ({
    cell: { ...cell, content: found[index] ?? cell.content },
    wanted,
  }));
  const problem = await putBack(context, back);
  return problem instanceof NotTakenBack ? problem : new WorkbookProblem("changed", place);
}

/** Brings back what the cells held when they were loaded, and tells what went wrong. */
async function putBack(context: Excel.RequestContext, rewrites: Rewrite[], cause?: unknown): Promise<WorkbookProblem> {
  let place: WorkbookPlace = {};
  try {
    // Sheet by sheet, because one that was deleted meanwhile has nothing to be brought back and stops its request.
    const reached: Reached[] = [];
    for (const inSheet of bySheet(rewrites)) reached.push(...(await reachedIn(context, inSheet)));
    // Excel stops at the first action that fails, so the first cell without its content is the one that refused.
    place = reached.find(({ wanted, now }) => !now || !holds(now, wanted))?.cell.place ?? {};
    let isRestored = true;
    for (const inSheet of bySheet(reached)) isRestored = (await restoreIn(context, inSheet)) && isRestored;
    if (!isRestored) return notTakenBack(rewrites, place, cause);
  } catch (error) {
    return notTakenBack(rewrites, place, error);
  }
  const code = cause !== undefined && workbookProblemFrom(cause).code === "protected" ? "protected" : "not-written";
  return new WorkbookProblem(code, place, { cause });
}

function notTakenBack(rewrites: Rewrite[], place: WorkbookPlace, cause: unknown): NotTakenBack<RewrittenCell[]> {
  const left = rewrites.map(({ cell, wanted }) => ({ ...cell.place, before: cell.content, after: wanted }));
  return new NotTakenBack("not-restored", place, left, { cause });
}

/** What a write left in a cell; nothing where its sheet is gone. */
interface Reached extends Rewrite {
  now: CellContent | null;
}

function bySheet<Each extends Rewrite>(rewrites: Each[]): Each[][] {
  const groups = new Map<string, Each[]>();
  for (const rewrite of rewrites) {
    const { sheet } = rewrite.cell.place;
    groups.set(sheet, [...(groups.get(sheet) ?? []), rewrite]);
  }
  return [...groups.values()];
}

async function reachedIn(context: Excel.RequestContext, rewrites: Rewrite[]): Promise<Reached[]> {
  try {
    const contents = await readAgain(context, rewrites);
    return rewrites.map((rewrite, index) => ({ ...rewrite, now: contents[index] ?? null }));
  } catch (error) {
    if (isGone(error)) return rewrites.map((rewrite) => ({ ...rewrite, now: null }));
    throw error;
  }
}

/** A cell that refused refuses again, so those that still hold what they held are left alone. */
async function restoreIn(context: Excel.RequestContext, reached: Reached[]): Promise<boolean> {
  const back = reached.flatMap(({ cell, now }) => {
    const isUntouched = now === null || (now.format === cell.content.format && holds(now, cell.content));
    return isUntouched ? [] : [{ cell: { ...cell, content: now }, wanted: cell.content }];
  });
  if (back.length === 0) return true;
  try {
    const restored = await writeAndRead(context, back);
    return back.every(({ wanted }, index) => holdsAt(restored, index, wanted));
  } catch (error) {
    if (isGone(error)) return true;
    throw error;
  }
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
