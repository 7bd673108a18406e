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
  /** Cells (`Sheet!A1`) that were told of since the last quiet moment. */
  let cells: Cell[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Until when what is told of a sheet (`Sheet!`) or of the tabs is the pane's own. */
  const echoes = new Map<string, number>();
  /** Until when the next that is told of a cell is the pane's own, a time for each write; what comes after is the user's. */
  const cellEchoes = new Map<string, number[]>();
  const TABS = "tabs";

  const handOver = () => {
    for (const { sheet } of cells) sheets.add(sheet);
    const changes = { sheets: [...sheets], structure };
    sheets = new Set();
    structure = false;
    cells = [];
    if (changes.sheets.length > 0 || changes.structure) onQuiet(changes);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(handOver, QUIET_MS);
  };

  const isExpected = (key: string) => (echoes.get(key) ?? 0) > Date.now();
  const takeCellEcho = (cell: Cell) => {
    const [first, ...others] = (cellEchoes.get(keyOf(cell)) ?? []).filter((until) => until > Date.now());
    cellEchoes.set(keyOf(cell), others);
    return first !== undefined;
  };
  const expectCell = (cell: Cell, until: number) => {
    // Excel may tell of a write before its answer has come back to the pane.
    const early = cells.findIndex((told) => keyOf(told) === keyOf(cell));
    if (early >= 0) cells.splice(early, 1);
    else cellEchoes.set(keyOf(cell), [...(cellEchoes.get(keyOf(cell)) ?? []), until]);
  };

  return {
    add(change: WorkbookChange): void {
      if (change.kind === "sheets") {
        if (isExpected(TABS)) return;
        structure = true;
      } else {
        const cell = { sheet: change.sheet, cell: change.range };
        if (isExpected(`${change.sheet}!`) || takeCellEcho(cell)) return;
        cells.push(cell);
      }
      wait();
    },
    /** What the pane has just written or taken back. */
    expect(thing: WrittenThing): void {
      const until = Date.now() + ECHO_MS;
      if (thing.kind === "cells") {
        for (const edit of thing.edits) expectCell(edit, until);
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

interface Cell {
  sheet: string;
  /** A1, or what Excel tells of at once. */
  cell: string;
}

const keyOf = ({ sheet, cell }: Cell) => `${sheet}!${cell}`;
