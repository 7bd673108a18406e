import type { NewSheet } from "../workbook/new-sheet";

/** What keeps a sheet from being made, or what its reader is to know beforehand; told in words by `strings/build`. */
export interface BuildNote {
  code:
    | "no-rkt"
    | "no-pk"
    | "no-target"
    | "no-unit"
    | "text-target"
    | "no-set"
    | "no-name"
    | "budget-differs"
    | "no-budget"
    | "nothing-listed"
    | "no-columns"
    | "no-figures"
    | "no-years";
  /** The cell that it is about. */
  sheet?: string;
  cell?: string;
  /** What is printed there, or is missing. */
  name?: string;
  one?: number;
  other?: number;
}

/** A sheet to be added, or the reasons why there is none: nothing is written then. */
export type Built = { ok: true; sheet: NewSheet; notes: BuildNote[] } | { ok: false; problems: BuildNote[] };

export const refused = (...problems: BuildNote[]): Built => ({ ok: false, problems });
