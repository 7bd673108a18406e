import type { FindingKind, Severity } from "../../../src/checks/finding";

/** What must be reported about one cell. Fields left out may be anything. */
export interface ExpectedFinding {
  cell: string;
  severity: Severity;
  kind: FindingKind;
  expected?: string;
  /** Code of the probable cause; `null` where none may be claimed. */
  cause?: string | null;
  /** The sheet among `others`; left out for the first one. */
  sheet?: string;
  /** Where two equations speak against the cell, the finding may be of this kind as well. */
  alsoKind?: FindingKind;
}

/** A further sheet of the same workbook. */
export interface OtherSheet {
  name: string;
  sheet: string;
  merges?: string[];
}

/** A small table as it occurs in reports, written as lines with `|` between the cells (see sheet-from-rows.ts). */
export interface TableCase {
  name: string;
  sheet: string;
  merges?: string[];
  others?: OtherSheet[];
  year?: number;
  /** Exactly the errors and warnings that must be reported. */
  loud: ExpectedFinding[];
  /** Remarks that must be reported; where given, exactly these. */
  infos?: ExpectedFinding[];
}
