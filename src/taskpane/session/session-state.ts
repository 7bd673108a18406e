import type { CheckResult, Finding } from "../../checks/finding";
import type { FailedAct } from "../../strings/pane";
import type { Edit } from "../../workbook/edit";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { SheetProgress, Written } from "./workbook-room";

export type Phase =
  | { name: "idle" }
  | { name: "reading"; progress: SheetProgress | null }
  | { name: "checking"; progress: SheetProgress | null }
  | { name: "results" }
  | { name: "previewing"; finding: Finding }
  | { name: "applying"; finding: Finding }
  | { name: "undoing" };

/** A result together with the workbook it was found in: edits are compared with that workbook before they are written. */
export interface CheckedWorkbook {
  workbook: WorkbookSnapshot;
  result: CheckResult;
}

export interface Problem {
  act: FailedAct;
  error: unknown;
}

/** What was last done to the workbook. */
export interface Notice {
  kind: "written" | "restored";
  edits: Edit[];
}

export interface SessionState {
  phase: Phase;
  /** Counts the runs; an answer that carries another number is late and is dropped. */
  run: number;
  /** Stays on the screen while the next check runs. */
  checked: CheckedWorkbook | null;
  /** The workbook was written to after `checked` was read. */
  stale: boolean;
  /** Fixes that can be undone, the last one last. */
  written: Written[];
  notice: Notice | null;
  problem: Problem | null;
}

export type SessionEvent =
  | { type: "check-started"; afterChange: boolean }
  | { type: "rephrasing-started" }
  | { type: "progressed"; run: number; stage: "reading" | "checking"; progress: SheetProgress | null }
  | { type: "checked"; run: number; checked: CheckedWorkbook }
  | { type: "check-failed"; run: number; error: unknown }
  | { type: "cancelled" }
  | { type: "preview-opened"; finding: Finding }
  | { type: "preview-closed" }
  | { type: "writing-started" }
  | { type: "written"; written: Written }
  | { type: "writing-failed"; error: unknown }
  | { type: "restoring-started" }
  | { type: "restored"; written: Written }
  | { type: "restoring-failed"; error: unknown }
  | { type: "selecting-failed"; error: unknown }
  | { type: "notice-closed" }
  | { type: "problem-closed" };

export const firstState: SessionState = {
  phase: { name: "idle" },
  run: 0,
  checked: null,
  stale: false,
  written: [],
  notice: null,
  problem: null,
};

export function isRunning({ phase }: SessionState): boolean {
  return phase.name === "reading" || phase.name === "checking";
}

/** A moment in which the workbook is being written to: nothing else may begin. */
export function isWriting({ phase }: SessionState): boolean {
  return phase.name === "applying" || phase.name === "undoing";
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
        problem: null,
      };
    case "rephrasing-started":
      return { ...state, phase: { name: "checking", progress: null }, run: state.run + 1 };
    case "progressed":
      return { ...state, phase: { name: event.stage, progress: event.progress } };
    case "checked": {
      const sameWorkbook = state.checked?.workbook === event.checked.workbook;
      return { ...state, phase: { name: "results" }, checked: event.checked, stale: sameWorkbook && state.stale };
    }
    case "check-failed":
      return { ...atRest(state), problem: { act: "check", error: event.error } };
    case "cancelled":
      return isRunning(state) ? { ...atRest(state), run: state.run + 1 } : state;
    case "preview-opened":
      if (!canFix(state)) return state;
      return { ...state, phase: { name: "previewing", finding: event.finding }, notice: null, problem: null };
    case "preview-closed":
      return state.phase.name === "previewing" ? atRest(state) : state;
    case "writing-started":
      if (state.phase.name !== "previewing") return state;
      return { ...state, phase: { name: "applying", finding: state.phase.finding } };
    case "written":
      return {
        ...atRest(state),
        stale: true,
        written: [...state.written, event.written],
        notice: { kind: "written", edits: event.written.edits },
      };
    case "writing-failed":
      return { ...atRest(state), problem: { act: "write", error: event.error } };
    case "restoring-started":
      return { ...state, phase: { name: "undoing" }, run: state.run + 1, problem: null };
    case "restored":
      return {
        ...atRest(state),
        stale: true,
        written: state.written.filter((written) => written !== event.written),
        notice: { kind: "restored", edits: event.written.edits },
      };
    case "restoring-failed":
      return { ...atRest(state), problem: { act: "restore", error: event.error } };
    case "selecting-failed":
      return { ...state, problem: { act: "select", error: event.error } };
    case "notice-closed":
      return { ...state, notice: null };
    case "problem-closed":
      return { ...state, problem: null };
  }
}

function atRest(state: SessionState): SessionState {
  return { ...state, phase: { name: state.checked ? "results" : "idle" } };
}
