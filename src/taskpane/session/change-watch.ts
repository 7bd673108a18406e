import type { WorkbookChange } from "./workbook-room";

/** Long enough for the keys of one entry and for a paste, short enough for an answer within a second. */
const QUIET_MS = 400;

/** What has changed since it was last looked at. */
export interface GatheredChanges {
  /** Sheets whose cells changed. */
  sheets: string[];
  /** Sheets were added, deleted or renamed. */
  structure: boolean;
}

/** Gathers changes until nothing has come for a moment, then hands them over together. */
export function gatherChanges(onQuiet: (changes: GatheredChanges) => void) {
  let sheets = new Set<string>();
  let structure = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

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

  return {
    add(change: WorkbookChange): void {
      if (change.kind === "cells") sheets.add(change.sheet);
      else structure = true;
      wait();
    },
    /** Changes that could not be dealt with yet come again after the next quiet moment. */
    putBack(changes: GatheredChanges): void {
      for (const sheet of changes.sheets) sheets.add(sheet);
      structure ||= changes.structure;
      wait();
    },
  };
}
