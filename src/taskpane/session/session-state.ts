import type { CheckResult } from "../../checks/finding";
import { noNotes, type WorkbookNotes } from "../../checks/notes/workbook-notes";
import type { FailedAct } from "../../strings/pane";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { type FixPlan, withTick } from "./fix-plan";
import type { CheckScope } from "./scope";
import type { SheetProgress, Written, WrittenThing } from "./workbook-room";

export type Phase =
  | { name: "idle" }
  | { name: "reading"; progress: SheetProgress | null }
  | { name: "checking"; progress: SheetProgress | null }
  | { name: "results" }
  | { name: "previewing"; plan: FixPlan }
  | { name: "applying"; plan: FixPlan }
  | { name: "writing" }
  | { name: "undoing" };

/** A result together with the workbook it was found in: edits are compared with that workbook before they are written. */
export interface CheckedWorkbook {
  workbook: WorkbookSnapshot;
  result: CheckResult;
  scope: CheckScope;
}

export interface Problem {
  act: FailedAct;
  error: unknown;
}

/** What was last done to the workbook. */
export interface Notice {
  /** Written by a repair, or by what a user made himself; or taken back. */
  kind: "repaired" | "written" | "restored";
  things: WrittenThing[];
}

export interface SessionState {
  phase: Phase;
  /** Counts the runs; an answer that carries another number is late and is dropped. */
  run: number;
  /** Stays on the screen while the next check runs. */
  checked: CheckedWorkbook | null;
  /** The pane wrote to the workbook after `checked` was read. */
  stale: boolean;
  /** Somebody changed the workbook after `checked` was read. Each cell is compared before it is written, so fixes stay. */
  edited: boolean;
  /** Tables are checked again after each edit. */
  live: boolean;
  /** What can be undone, the last one last. */
  written: Written[];
  notice: Notice | null;
  /** The user has read what was written last, or has gone to another part; it can still be undone. */
  noticeClosed: boolean;
  problem: Problem | null;
  /** The cell that was shown last lies in a hidden row or column. */
  hiddenCell: { sheet: string; cell: string } | null;
  notes: WorkbookNotes;
}

export type SessionEvent =
  | { type: "check-started"; afterChange: boolean }
  | { type: "rephrasing-started" }
  | { type: "refreshing-started" }
  | { type: "progressed"; run: number; stage: "reading" | "checking"; progress: SheetProgress | null }
  | { type: "checked"; run: number; checked: CheckedWorkbook }
  | { type: "refreshed"; run: number; checked: CheckedWorkbook }
  | { type: "check-failed"; run: number; error: unknown }
  | { type: "cancelled" }
  | { type: "edited" }
  | { type: "live-set"; live: boolean }
  | { type: "notes-read"; notes: WorkbookNotes }
  | { type: "notes-failed"; error: unknown }
  | { type: "preview-opened"; plan: FixPlan }
  | { type: "ticked"; id: string; isTicked: boolean }
  | { type: "preview-closed" }
  | { type: "writing-started" }
  /** A step of the writing stands in the workbook and can be undone, whatever becomes of the next. */
  | { type: "recorded"; written: Written }
  | { type: "written"; things: WrittenThing[] }
  | { type: "writing-failed"; error: unknown }
  | { type: "restoring-started" }
  | { type: "restored"; written: Written[] }
  | { type: "restoring-failed"; restored: Written[]; error: unknown }
  | { type: "selected"; hiddenCell: SessionState["hiddenCell"] }
  | { type: "selecting-failed"; error: unknown }
  | { type: "notice-closed" }
  | { type: "notice-opened" }
  | { type: "problem-closed" };

export const firstState: SessionState = {
  phase: { name: "idle" },
  run: 0,
  checked: null,
  stale: false,
  edited: false,
  live: false,
  written: [],
  notice: null,
  noticeClosed: false,
  problem: null,
  hiddenCell: null,
  notes: noNotes,
};

export function isRunning({ phase }: SessionState): boolean {
  return phase.name === "reading" || phase.name === "checking";
}

/** A moment in which the workbook is being written to: nothing else may begin. */
export function isWriting({ phase }: SessionState): boolean {
  return phase.name === "applying" || phase.name === "writing" || phase.name === "undoing";
}

/** Nothing is under way that a check of its own accord could disturb. */
export function isAtRest({ phase }: SessionState): boolean {
  return phase.name === "results" || phase.name === "idle";
}

export function canFix({ phase, stale }: SessionState): boolean {
  return phase.name === "results" && !stale;
}

export function canUndo(state: SessionState): boolean {
  return state.written.length > 0 && !isWriting(state);
}

export function nextState(state: SessionState, event: SessionEvent): SessionState {
  if ("run" in event && event.run !== state.run) return state;
  switch (event.type) {
    case "check-started":
      return {
        ...state,
        phase: { name: "reading", progress: null },
        run: state.run + 1,
        notice: event.afterChange ? state.notice : null,
        // Half of a way back was gone: what stopped it stays on the screen while the rest is checked.
        problem: event.afterChange ? state.problem : null,
        hiddenCell: null,
      };
    case "rephrasing-started":
      return { ...state, phase: { name: "checking", progress: null }, run: state.run + 1 };
    case "refreshing-started":
      return { ...state, run: state.run + 1 };
    case "progressed":
      return { ...state, phase: { name: event.stage, progress: event.progress } };
    case "checked": {
      const sameWorkbook = state.checked?.workbook === event.checked.workbook;
      return {
        ...state,
        phase: { name: "results" },
        checked: event.checked,
        stale: sameWorkbook && state.stale,
        edited: sameWorkbook && state.edited,
      };
    }
    case "refreshed":
      return { ...state, checked: event.checked, edited: false };
    case "check-failed":
      // A write that failed before this check is what the user has to hear of first.
      return { ...atRest(state), problem: state.problem ?? { act: "check", error: event.error } };
    case "cancelled":
      return isRunning(state) ? { ...atRest(state), run: state.run + 1 } : state;
    case "edited":
      return state.checked && !state.edited ? { ...state, edited: true } : state;
    case "live-set":
      return { ...state, live: event.live };
    case "notes-read":
      return event.notes === state.notes ? state : { ...state, notes: event.notes };
    case "notes-failed":
      return { ...state, problem: { act: "notes", error: event.error } };
    case "preview-opened":
      if (!canFix(state)) return state;
      return {
        ...state,
        phase: { name: "previewing", plan: event.plan },
        // What a refresh finds from now on is not what the preview shows.
        run: state.run + 1,
        notice: null,
        problem: null,
      };
    case "ticked":
      if (state.phase.name !== "previewing") return state;
      return { ...state, phase: { ...state.phase, plan: withTick(state.phase.plan, event.id, event.isTicked) } };
    case "preview-closed":
      return state.phase.name === "previewing" ? atRest(state) : state;
    case "writing-started":
      return {
        ...state,
        phase: state.phase.name === "previewing" ? { name: "applying", plan: state.phase.plan } : { name: "writing" },
        run: state.run + 1,
        problem: null,
      };
    case "recorded":
      return {
        ...state,
        stale: state.checked !== null,
        written: [...state.written, { ...event.written, isRepair: state.phase.name === "applying" }],
        noticeClosed: false,
      };
    case "written":
      return {
        ...atRest(state),
        notice: { kind: state.phase.name === "applying" ? "repaired" : "written", things: event.things },
        noticeClosed: false,
      };
    case "writing-failed":
      return { ...atRest(state), problem: { act: "write", error: event.error } };
    case "restoring-started":
      return { ...state, phase: { name: "undoing" }, run: state.run + 1, problem: null };
    case "restored":
      return { ...withoutWritten(atRest(state), event.written), stale: state.checked !== null };
    case "restoring-failed": {
      const rest = event.restored.length > 0 ? withoutWritten(atRest(state), event.restored) : atRest(state);
      return { ...rest, problem: { act: "restore", error: event.error } };
    }
    case "selected":
      return event.hiddenCell === state.hiddenCell ? state : { ...state, hiddenCell: event.hiddenCell };
    case "selecting-failed":
      return { ...state, problem: { act: "select", error: event.error } };
    case "notice-closed":
      return { ...state, notice: null, noticeClosed: true };
    case "notice-opened":
      return { ...state, noticeClosed: false };
    case "problem-closed":
      return { ...state, problem: null };
  }
}

function withoutWritten(state: SessionState, restored: readonly Written[]): SessionState {
  return {
    ...state,
    written: state.written.filter((written) => !restored.includes(written)),
    notice: { kind: "restored", things: restored.map(({ what }) => what) },
    noticeClosed: false,
  };
}

function atRest(state: SessionState): SessionState {
  return { ...state, phase: { name: state.checked ? "results" : "idle" } };
}
