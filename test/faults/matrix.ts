import { isDeepStrictEqual } from "node:util";
import { HalfDone } from "../../src/taskpane/session/workbook-room";
import type { WorkbookProblemCode } from "../../src/strings/workbook";
import { WorkbookProblem } from "../../src/workbook/excel/workbook-problem";
import { createExecutor } from "../../src/workbench/host/executor";
import { MemoryBook } from "../../src/workbench/host/memory-book";
import { connect } from "../host/microsoft-client";
import { type Act, acts, serapan } from "./acts";
import { type FaultName, faultNames, USERS_WORD, withFault } from "./fault";

/** What became of the workbook when an act met a fault. */
export type Outcome =
  | "done"
  | "untouched"
  /** Excel did not answer any more; pressing Batalkan once it did brought everything back. */
  | "taken back later"
  | "WRONG";

export interface Run {
  act: string;
  fault: FaultName;
  /** Counted from one. */
  request: number;
  requests: number;
  outcome: Outcome;
  /** What the pane says; `null` where the act went well. */
  code: WorkbookProblemCode | null;
  /** What is wrong, where something is. */
  details: string;
}

type State = Record<string, unknown>;

/** Cells and charts by sheet, but for what the fault itself did: the sheet that was deleted, the word that was typed. */
function stateOf(book: MemoryBook, act: Act, fault: FaultName | null): State {
  const state: State = {};
  for (const sheet of book.sheets()) {
    if (fault === "the sheet deleted before it" && sheet.name === act.victim.sheet) continue;
    const cells: State = {};
    const used = sheet.usedRange(false);
    if (used) {
      const [values, formulas, formats] = [sheet.values(used), sheet.formulas(used), sheet.formats(used)];
      values.forEach((row, r) =>
        row.forEach((value, c) => {
          const content = { value, formula: formulas[r]?.[c], format: formats[r]?.[c] };
          const isNothing = value === null && content.formula === null && content.format === "General";
          if (!isNothing && value !== USERS_WORD) cells[`${used.top + r},${used.left + c}`] = content;
        }),
      );
    }
    state[sheet.name] = { cells, charts: sheet.charts.map(({ name }) => name) };
  }
  return state;
}

const holdsWord = (book: MemoryBook) =>
  book.sheets().some((sheet) => {
    const used = sheet.usedRange(true);
    return used !== null && sheet.values(used).some((row) => row.includes(USERS_WORD));
  });

/** The cell that the user typed into counts neither before nor after. */
function without(state: State, act: Act, fault: FaultName): State {
  const found = structuredClone(state);
  const { sheet, cell } = act.victim;
  if (fault === "the sheet deleted before it") delete found[sheet];
  if (fault === "a cell changed before it") {
    const { cells } = (found[sheet] ?? { cells: {} }) as { cells: State };
    const column = cell.charCodeAt(0) - "A".charCodeAt(0);
    delete cells[`${Number(cell.slice(1)) - 1},${column}`];
  }
  return found;
}

interface Reference {
  before: State;
  after: State;
  requests: number;
}

/** The act without a fault: what it should leave, and how many requests it takes. */
async function reference(act: Act): Promise<Reference> {
  const book = new MemoryBook(serapan());
  connect(createExecutor(book));
  const run = await act.prepare();
  const before = stateOf(book, act, null);
  const counting = withFault(createExecutor(book), book, "refused", Infinity, act.victim);
  connect(counting.executor);
  await run();
  return { before, after: stateOf(book, act, null), requests: counting.count() };
}

async function runWith(act: Act, fault: FaultName, request: number, known: Reference): Promise<Run> {
  const book = new MemoryBook(serapan());
  connect(createExecutor(book));
  const run = await act.prepare();
  const faulty = withFault(createExecutor(book), book, fault, request, act.victim);
  connect(faulty.executor);
  let error: unknown = null;
  try {
    await run();
  } catch (caught) {
    error = caught;
  }
  faulty.mend();
  const now = stateOf(book, act, fault);
  const isLost = fault === "a cell changed before it" && !holdsWord(book) && !wasRemoved(act, book);
  const [before, after] = [without(known.before, act, fault), without(known.after, act, fault)];
  const result = (outcome: Outcome, details = ""): Run => {
    const problem = error instanceof HalfDone ? error.problem : error;
    const code = problem instanceof WorkbookProblem ? problem.code : null;
    return { act: act.name, fault, request, requests: known.requests, outcome, code, details };
  };
  if (isLost) return result("WRONG", "what the user typed is lost");
  const current = without(now, act, fault);
  if (error === null) return isDeepStrictEqual(current, after) ? result("done") : result("WRONG", "done, but not all");
  if (!(error instanceof WorkbookProblem) && !(error instanceof HalfDone))
    return result("WRONG", `an error without a sentence: ${String(error)}`);
  if (!(error instanceof HalfDone) && isDeepStrictEqual(current, before)) return result("untouched");
  // Batalkan: an undoing that failed is tried again, and so is the taking back of what was begun.
  const isUndoing = act.name.startsWith("undoing");
  try {
    if (error instanceof HalfDone) await error.written.restore();
    else if (isUndoing) await run();
    else return result("WRONG", "refused, but something was written");
  } catch (again) {
    return result("WRONG", `it cannot be taken back: ${String(again)}`);
  }
  const end = without(stateOf(book, act, fault), act, fault);
  const wanted = isUndoing ? after : before;
  return isDeepStrictEqual(end, wanted) ? result("taken back later") : result("WRONG", "not all was taken back");
}

/** The user typed into a sheet that was ours to take away, before anybody could know. */
const wasRemoved = (act: Act, book: MemoryBook) => !book.sheets().some(({ name }) => name === act.victim.sheet);

/** Every act with every fault at every one of its requests. */
export async function runMatrix(): Promise<Run[]> {
  const runs: Run[] = [];
  for (const act of acts) {
    const known = await reference(act);
    for (const fault of faultNames)
      for (let request = 1; request <= known.requests; request += 1)
        runs.push(await runWith(act, fault, request, known));
  }
  return runs;
}
