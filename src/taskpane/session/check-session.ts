import type { CheckOptions } from "../../checks/check-workbook";
import type { CheckResult, Finding } from "../../checks/finding";
import { accept, sortByAcceptance } from "../../checks/notes/accepted";
import type { OfficeSettings } from "../../checks/notes/settings";
import { notesText, readNotesText, type WorkbookNotes } from "../../checks/notes/workbook-notes";
import type { Language } from "../../strings/language";
import type { Edit } from "../../workbook/edit";
import type { NewSheet } from "../../workbook/new-sheet";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { type GatheredChanges, gatherChanges } from "./change-watch";
import { editsOf, planFixes } from "./fix-plan";
import { runInSlices } from "./run-in-slices";
import { type CheckScope, resultInScope, type ScopeKind, wholeWorkbook } from "./scope";
import { canUndo, firstState, isAtRest, isRunning, isWriting, nextState } from "./session-state";
import type { CheckedWorkbook, SessionEvent, SessionState } from "./session-state";
import { today } from "../today";
import { HalfDone, type ReadOptions, type SheetProgress, type WorkbookRoom, type Written } from "./workbook-room";

export type CheckSteps = (workbook: WorkbookSnapshot, options: CheckOptions) => Generator<SheetProgress, CheckResult>;

export interface CheckSession {
  readonly room: WorkbookRoom;
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  check(scope?: ScopeKind): Promise<void>;
  cancel(): void;
  /** The findings are sentences: in another language the same workbook is checked again, without reading it again. */
  speak(language: Language): Promise<void>;
  setLive(live: boolean): void;
  select(sheet: string, cell: string): Promise<void>;
  /** Shows what would be written for these findings; nothing is written before `apply`. */
  openPreview(findings: readonly Finding[]): void;
  /** The same for every repair that needs no decision, as far as the last check found any. */
  openCertainFixes(): void;
  tick(id: string, isTicked: boolean): void;
  closePreview(): void;
  apply(): Promise<void>;
  /** Writes what a view has shown to the user; it joins what can be undone. */
  write(edits: Edit[], read: WorkbookSnapshot): Promise<boolean>;
  addSheet(sheet: NewSheet): Promise<boolean>;
  /** For writing of more than one step: what it gives back joins what can be undone, a step at a time. */
  writeSteps(steps: (record: (written: Written) => void) => Promise<void>): Promise<boolean>;
  undo(): Promise<void>;
  /** Everything that the pane has written since it was opened. */
  undoAll(): Promise<void>;
  /** Reads the notes of the workbook, once; views that show them ask for it. */
  openNotes(): Promise<void>;
  acceptFinding(finding: Finding, reason: string): Promise<void>;
  revokeAcceptance(id: string): Promise<void>;
  /** Keeps the settings with the workbook and checks again by them. */
  keepSettings(settings: OfficeSettings): Promise<boolean>;
  closeNotice(): void;
  /** Shows again what can be undone. */
  openNotice(): void;
  closeHint(): void;
  /** The user turns to another part of the pane: what was said in this one is over. */
  leavePart(): void;
  closeProblem(): void;
}

interface Dependencies {
  room: WorkbookRoom;
  /** The checker is large, so it arrives after the pane has drawn itself. */
  loadCheck: () => Promise<CheckSteps>;
  language: Language;
  /** The day as it is written into acceptances. */
  day?: () => string;
}

/** Everything the pane does to a workbook goes through here; the components only show the state and press its buttons. */
export function createCheckSession(dependencies: Dependencies): CheckSession {
  const { room, loadCheck, day = today } = dependencies;
  let { language } = dependencies;
  let state = firstState;
  let running: AbortController | null = null;
  let watching: Promise<unknown> | null = null;
  let notesRead: Promise<void> | null = null;
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

  async function findIn(
    workbook: WorkbookSnapshot,
    scope: CheckScope,
    signal: AbortSignal,
    onProgress: (progress: SheetProgress | null) => void,
  ): Promise<CheckedWorkbook> {
    const checkInSteps = await loadCheck();
    for (;;) {
      const spoken = language;
      onProgress(null);
      const steps = checkInSteps(workbook, { language, settings: state.notes.settings });
      const result = await runInSlices(steps, { onProgress, signal });
      if (spoken === language) return { workbook, result: resultInScope(result, scope), scope };
    }
  }

  async function runCheck(
    { run, signal }: { run: number; signal: AbortSignal },
    scope: CheckScope,
    read: (options: ReadOptions) => Promise<WorkbookSnapshot>,
  ): Promise<void> {
    const progressed = (stage: "reading" | "checking") => (progress: SheetProgress | null) =>
      dispatch({ type: "progressed", run, stage, progress });
    try {
      const workbook = await read({ onProgress: progressed("reading"), signal });
      await openNotes();
      dispatch({ type: "checked", run, checked: await findIn(workbook, scope, signal, progressed("checking")) });
    } catch (error) {
      dispatch({ type: "check-failed", run, error });
    }
  }

  const readScope =
    (scope: CheckScope) =>
    async (options: ReadOptions): Promise<WorkbookSnapshot> =>
      scope.kind === "workbook" ? room.read(options) : { sheets: await room.readSheets([scope.sheet], options) };

  /** After a write only the sheets that were written to are read anew; new or lost sheets need the whole workbook. */
  async function checkAfterWriting(written: readonly Written[]): Promise<void> {
    const { checked } = state;
    if (!checked || written.length === 0) return;
    const sheets = new Set<string>();
    let structure = false;
    for (const { what } of written) {
      if (what.kind === "sheets") structure = true;
      else if (what.kind === "cells") for (const { sheet } of what.edits) sheets.add(sheet);
    }
    const read =
      structure || checked.scope.kind !== "workbook"
        ? readScope(checked.scope)
        : (options: ReadOptions) => withFreshSheets(checked.workbook, [...sheets], options);
    await runCheck(begin({ type: "check-started", afterChange: true }), checked.scope, read);
  }

  async function withFreshSheets(
    workbook: WorkbookSnapshot,
    names: string[],
    options: ReadOptions,
  ): Promise<WorkbookSnapshot> {
    const fresh = new Map((await room.readSheets(names, options)).map((sheet) => [sheet.name, sheet]));
    if (names.some((name) => !fresh.has(name))) return room.read(options);
    return { sheets: workbook.sheets.map((sheet) => fresh.get(sheet.name) ?? sheet) };
  }

  const changes = gatherChanges((gathered) => void answerChanges(gathered));

  /** Somebody has edited: in live mode what changed is read and all is checked again, behind the results on the screen. */
  async function answerChanges(gathered: GatheredChanges): Promise<void> {
    const { checked } = state;
    if (!checked || isWriting(state)) return;
    const concerned = gathered.sheets.filter((name) => checked.workbook.sheets.some((sheet) => sheet.name === name));
    if (concerned.length === 0 && !(gathered.structure && checked.scope.kind === "workbook")) return;
    if (!state.live) {
      dispatch({ type: "edited" });
      return;
    }
    if (!isAtRest(state)) {
      changes.putBack(gathered);
      return;
    }
    const { run, signal } = begin({ type: "refreshing-started" });
    const options: ReadOptions = { onProgress: () => undefined, signal };
    try {
      const workbook = gathered.structure
        ? await readScope(checked.scope)(options)
        : await withFreshSheets(checked.workbook, concerned, options);
      const found = await findIn(workbook, checked.scope, signal, () => undefined);
      dispatch({ type: "refreshed", run, checked: found });
    } catch {
      // A cell is being edited, or a run that the user began has taken over; the next quiet moment will do.
      if (run === state.run) changes.putBack(gathered);
    }
  }

  function watchChanges(): void {
    watching ??= room.watchChanges((change) => {
      // What the pane writes itself is checked when it is written.
      if (!isWriting(state)) changes.add(change);
    });
    // Without events the pane works as before; it only cannot tell that somebody has edited.
    watching.catch(() => undefined);
  }

  function openNotes(): Promise<void> {
    notesRead ??= room
      .readNotes()
      .then((text) => dispatch({ type: "notes-read", notes: readNotesText(text) }))
      .catch((error: unknown) => {
        notesRead = null;
        dispatch({ type: "notes-failed", error });
      });
    return notesRead;
  }

  /** Kept first and shown afterwards: what the pane lists is what the workbook holds. */
  async function keepNotes(change: (notes: WorkbookNotes) => WorkbookNotes): Promise<boolean> {
    await openNotes();
    if (notesRead === null) return false;
    try {
      const notes = change(state.notes);
      await room.writeNotes(notesText(notes));
      dispatch({ type: "notes-read", notes });
      return true;
    } catch (error) {
      dispatch({ type: "notes-failed", error });
      return false;
    }
  }

  async function writeSteps(steps: (record: (written: Written) => void) => Promise<void>): Promise<boolean> {
    if (isRunning(state) || isWriting(state)) return false;
    begin({ type: "writing-started" });
    const done: Written[] = [];
    try {
      await steps((written) => {
        done.push(written);
        changes.expect(written.what);
        dispatch({ type: "recorded", written });
      });
    } catch (error) {
      if (error instanceof HalfDone) dispatch({ type: "recorded", written: error.written });
      dispatch({ type: "writing-failed", error: error instanceof HalfDone ? error.problem : error });
      await checkAfterWriting(done);
      return false;
    }
    dispatch({ type: "written", things: done.map(({ what }) => what) });
    await checkAfterWriting(done);
    return true;
  }

  async function restore(count: number): Promise<void> {
    if (!canUndo(state)) return;
    const last = state.written.slice(-count).reverse();
    begin({ type: "restoring-started" });
    const restored: Written[] = [];
    try {
      for (const written of last) {
        await written.restore();
        changes.expect(written.what);
        restored.push(written);
      }
      dispatch({ type: "restored", written: restored });
    } catch (error) {
      dispatch({ type: "restoring-failed", restored, error });
    }
    await checkAfterWriting(restored);
  }

  return {
    room,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async check(kind = "workbook") {
      if (isRunning(state) || isWriting(state)) return;
      watchChanges();
      const started = begin({ type: "check-started", afterChange: false });
      try {
        const scope: CheckScope = kind === "workbook" ? wholeWorkbook : { kind, ...(await room.selection()) };
        await runCheck(started, scope, readScope(scope));
      } catch (error) {
        dispatch({ type: "check-failed", run: started.run, error });
      }
    },
    cancel() {
      running?.abort();
      dispatch({ type: "cancelled" });
    },
    async speak(chosen) {
      language = chosen;
      if (state.phase.name !== "results" || !state.checked) return;
      const { workbook, scope } = state.checked;
      await runCheck(begin({ type: "rephrasing-started" }), scope, () => Promise.resolve(workbook));
    },
    setLive(live) {
      watchChanges();
      dispatch({ type: "live-set", live });
      if (live && state.edited && isAtRest(state) && state.checked) {
        const sheets = state.checked.workbook.sheets.map(({ name }) => name);
        void answerChanges({ sheets, structure: true });
      }
    },
    async select(sheet, cell) {
      if (state.problem?.act === "select") dispatch({ type: "problem-closed" });
      try {
        const { hidden } = await room.select(sheet, cell);
        dispatch({ type: "selected", hiddenCell: hidden ? { sheet, cell } : null });
      } catch (error) {
        dispatch({ type: "selecting-failed", error });
      }
    },
    openPreview: (findings) => dispatch({ type: "preview-opened", plan: planFixes(findings) }),
    openCertainFixes() {
      if (!state.checked) return;
      const { open } = sortByAcceptance(state.checked.result.findings, state.notes.accepted);
      const certain = open.filter(({ severity, fix }) => severity === "error" && fix !== null);
      if (certain.length > 0) dispatch({ type: "preview-opened", plan: planFixes(certain) });
    },
    tick: (id, isTicked) => dispatch({ type: "ticked", id, isTicked }),
    closePreview: () => dispatch({ type: "preview-closed" }),
    async apply() {
      if (state.phase.name !== "previewing" || !state.checked) return;
      const { workbook } = state.checked;
      const edits = editsOf(state.phase.plan);
      if (edits.length === 0) return;
      await writeSteps(async (record) => record(await room.write(edits, workbook)));
    },
    write: (edits, read) => writeSteps(async (record) => record(await room.write(edits, read))),
    addSheet: (sheet) => writeSteps(async (record) => record(await room.addSheet(sheet))),
    writeSteps,
    undo: () => restore(1),
    undoAll: () => restore(state.written.length),
    openNotes,
    async acceptFinding(finding, reason) {
      const acceptance = accept(finding, reason, day());
      await keepNotes((notes) => ({
        ...notes,
        accepted: [...notes.accepted.filter(({ id }) => id !== finding.id), acceptance],
      }));
    },
    async revokeAcceptance(id) {
      await keepNotes((notes) => ({ ...notes, accepted: notes.accepted.filter((each) => each.id !== id) }));
    },
    async keepSettings(settings) {
      if (!(await keepNotes((notes) => ({ ...notes, settings })))) return false;
      if (state.checked && isAtRest(state)) {
        const { workbook, scope } = state.checked;
        await runCheck(begin({ type: "rephrasing-started" }), scope, () => Promise.resolve(workbook));
      }
      return true;
    },
    closeNotice: () => dispatch({ type: "notice-closed" }),
    openNotice: () => dispatch({ type: "notice-opened" }),
    leavePart() {
      if (isWriting(state)) return;
      if (state.notice ?? state.written.length > 0) dispatch({ type: "notice-closed" });
      if (state.problem) dispatch({ type: "problem-closed" });
    },
    closeHint: () => dispatch({ type: "selected", hiddenCell: null }),
    closeProblem: () => dispatch({ type: "problem-closed" }),
  };
}
