import type { CheckOptions } from "../../checks/check-workbook";
import type { CheckResult, Finding } from "../../checks/finding";
import type { Language } from "../../strings/language";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { runInSlices } from "./run-in-slices";
import { canUndo, firstState, isRunning, isWriting, nextState } from "./session-state";
import type { SessionEvent, SessionState } from "./session-state";
import type { SheetProgress, WorkbookRoom } from "./workbook-room";

export type CheckSteps = (workbook: WorkbookSnapshot, options: CheckOptions) => Generator<SheetProgress, CheckResult>;

export interface CheckSession {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  check(): Promise<void>;
  cancel(): void;
  /** The findings are sentences: in another language the same workbook is checked again, without reading it again. */
  speak(language: Language): Promise<void>;
  select(sheet: string, cell: string): Promise<void>;
  openPreview(finding: Finding): void;
  closePreview(): void;
  apply(): Promise<void>;
  undo(): Promise<void>;
  closeNotice(): void;
  closeProblem(): void;
}

interface Dependencies {
  room: WorkbookRoom;
  checkInSteps: CheckSteps;
  language: Language;
}

/** Everything the pane does to a workbook goes through here; the components only show the state and press its buttons. */
export function createCheckSession({ room, checkInSteps, language: firstLanguage }: Dependencies): CheckSession {
  let state = firstState;
  let language = firstLanguage;
  let running: AbortController | null = null;
  const listeners = new Set<() => void>();

  function dispatch(event: SessionEvent): void {
    const next = nextState(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  /** Begins a run whose answers count only until the next one begins. */
  function begin(event: SessionEvent): { run: number; signal: AbortSignal } {
    running?.abort();
    running = new AbortController();
    dispatch(event);
    return { run: state.run, signal: running.signal };
  }

  async function findIn(workbook: WorkbookSnapshot, run: number, signal: AbortSignal): Promise<void> {
    let spoken: Language;
    let result: CheckResult;
    do {
      spoken = language;
      dispatch({ type: "progressed", run, stage: "checking", progress: null });
      result = await runInSlices(checkInSteps(workbook, { language }), {
        onProgress: (progress) => dispatch({ type: "progressed", run, stage: "checking", progress }),
        signal,
      });
    } while (spoken !== language);
    dispatch({ type: "checked", run, checked: { workbook, result } });
  }

  async function readAndCheck(afterChange: boolean): Promise<void> {
    const { run, signal } = begin({ type: "check-started", afterChange });
    try {
      const workbook = await room.read({
        onProgress: (progress) => dispatch({ type: "progressed", run, stage: "reading", progress }),
        signal,
      });
      if (run === state.run) await findIn(workbook, run, signal);
    } catch (error) {
      dispatch({ type: "check-failed", run, error });
    }
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async check() {
      if (isRunning(state) || isWriting(state)) return;
      await readAndCheck(false);
    },
    cancel() {
      running?.abort();
      dispatch({ type: "cancelled" });
    },
    async speak(chosen) {
      language = chosen;
      if (state.phase.name !== "results" || !state.checked) return;
      const { workbook } = state.checked;
      const { run, signal } = begin({ type: "rephrasing-started" });
      try {
        await findIn(workbook, run, signal);
      } catch (error) {
        dispatch({ type: "check-failed", run, error });
      }
    },
    async select(sheet, cell) {
      if (state.problem?.act === "select") dispatch({ type: "problem-closed" });
      try {
        await room.select(sheet, cell);
      } catch (error) {
        dispatch({ type: "selecting-failed", error });
      }
    },
    openPreview: (finding) => dispatch({ type: "preview-opened", finding }),
    closePreview: () => dispatch({ type: "preview-closed" }),
    async apply() {
      if (state.phase.name !== "previewing" || !state.checked || !state.phase.finding.fix) return;
      const { workbook } = state.checked;
      const { fix } = state.phase.finding;
      dispatch({ type: "writing-started" });
      try {
        dispatch({ type: "written", written: await room.write(fix, workbook) });
      } catch (error) {
        dispatch({ type: "writing-failed", error });
        return;
      }
      await readAndCheck(true);
    },
    async undo() {
      const last = state.written.at(-1);
      if (!last || !canUndo(state)) return;
      begin({ type: "restoring-started" });
      try {
        await last.restore();
        dispatch({ type: "restored", written: last });
      } catch (error) {
        dispatch({ type: "restoring-failed", error });
        return;
      }
      await readAndCheck(true);
    },
    closeNotice: () => dispatch({ type: "notice-closed" }),
    closeProblem: () => dispatch({ type: "problem-closed" }),
  };
}
