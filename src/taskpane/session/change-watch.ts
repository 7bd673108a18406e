import type { WorkbookChange, WrittenThing } from "./workbook-room";

/** Long enough for the keys of one entry and for a paste, short enough for an answer within a second. */
const QUIET_MS = 400;

/** Excel tells of what the pane wrote a moment after it stands there. */
const ECHO_MS = 2000;

/** What has changed since it was last looked at. */
export interface GatheredChanges {
  /** Sheets whose cells changed. */
  sheets: string[];
  /** Sheets were added, deleted or renamed. */
  structure: boolean;
}

/** Gathers changes until nothing has come for a moment, then hands them over together; the pane's own writing is none. */
export function gatherChanges(onQuiet: (changes: GatheredChanges) => void) {
  let sheets = new Set<string>();
  let structure = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Until when what is told of a cell (`Sheet!A1`), of a sheet (`Sheet!`) or of the tabs is the pane's own. */
  const echoes = new Map<string, number>();
  const TABS = "tabs";

  const handOver = () => {
    const changes = { sheets: [...sheets], structure };
    sheets = new Set();
    structure = false;
    onQuiet(changes);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(handOver, QUIET_MS);
  };

  const isEcho = (change: WorkbookChange) => {
    const keys = change.kind === "sheets" ? [TABS] : [`${change.sheet}!${change.range}`, `${change.sheet}!`];
    return keys.some((key) => (echoes.get(key) ?? 0) > Date.now());
  };

  return {
    add(change: WorkbookChange): void {
      if (isEcho(change)) return;
      if (change.kind === "cells") sheets.add(change.sheet);
      else structure = true;
      wait();
    },
    /** What the pane has just written or taken back. */
    expect(thing: WrittenThing): void {
      const until = Date.now() + ECHO_MS;
      if (thing.kind === "cells") {
        for (const { sheet, cell } of thing.edits) echoes.set(`${sheet}!${cell}`, until);
        return;
      }
      echoes.set(TABS, until);
      for (const name of thing.names) echoes.set(`${name}!`, until);
    },
    /** Changes that could not be dealt with yet come again after the next quiet moment. */
    putBack(changes: GatheredChanges): void {
      for (const sheet of changes.sheets) sheets.add(sheet);
      structure ||= changes.structure;
      wait();
    },
  };
}
