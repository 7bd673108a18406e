import type { FindingKind, Severity } from "../../checks/finding";

export interface FindingFilter {
  /** Severities that are left out. */
  without: ReadonlySet<Severity>;
  /** `null` for every kind. */
  kind: FindingKind | null;
  search: string;
}

export const noFilter: FindingFilter = { without: new Set(), kind: null, search: "" };

/** How the user wants to see the findings: still so when he comes back from another part of the pane. */
export interface ListLook {
  filter: FindingFilter;
  /** The sheets that he opened or closed himself. */
  toggled: ReadonlyMap<string, boolean>;
}

export const firstLook: ListLook = { filter: noFilter, toggled: new Map() };
