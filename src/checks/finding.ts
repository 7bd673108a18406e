import type { FindingKind } from "../strings/kind-name";
import type { Edit } from "../workbook/edit";

/** `error` only for what no reading of the printed figures can make right (docs/architecture.md, printed precision). */
export type Severity = "error" | "warning" | "info";

export type { FindingKind };

/** Why a figure is probably wrong, with the cells that show it. */
export interface Cause {
  code: string;
  text: string;
  cells: string[];
}

/** One thing the reader should look at, complete in itself: it can be shown, sent or stored without the workbook. */
export interface Finding {
  /** Stable between runs: rule, sheet, row label and column role. */
  id: string;
  rule: string;
  kind: FindingKind;
  severity: Severity;
  sheet: string;
  /** A1 without `$`. */
  cell: string;
  /** What a reader calls the cell of a table: its row and its column. */
  names?: { row: string; column: string };
  /** The few cells that matter, as `Sheet!A1`, 12 at most. An error names its consequences here, a consequence its error. */
  related: string[];
  /** The offending text itself. */
  printed: string;
  expected: string;
  explanation: string;
  cause: Cause | null;
  /** The arithmetic, one step a line. */
  trace: string[];
  /** The regulation, or the cells of the sheet, that the expectation rests on. */
  source: string;
  /** What would repair it, consequences included; `null` where no repair is safe. */
  fix: Edit[] | null;
}

export interface RecognisedTable {
  sheet: string;
  range: string;
  kind: string;
}

export interface SkippedRange {
  sheet: string;
  range: string;
  reason: string;
}

export interface CheckResult {
  findings: Finding[];
  tables: RecognisedTable[];
  skipped: SkippedRange[];
  /** How many printed figures were compared with an expected value. */
  checked: number;
}
