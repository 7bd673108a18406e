import type { FindingKind, Severity } from "../../../src/checks/finding";

/** What must be reported about one fragment. */
export interface ExpectedRemark {
  severity: Severity;
  kind: FindingKind;
  /** Exactly the fragment that must be named. */
  printed: string;
  expected?: string;
  cause?: string | null;
}

/** A sentence, or the text of a cell, as reports have them. */
export interface SentenceCase {
  text: string;
  year?: number;
  /** Exactly the errors and warnings that must be reported. */
  loud: ExpectedRemark[];
  /** Remarks that must be reported; where given, exactly these. */
  infos?: ExpectedRemark[];
  /** How many figures must have been compared at least. */
  checked?: number;
}

type Rest = Partial<Omit<ExpectedRemark, "kind" | "printed">>;

export const error = (kind: FindingKind, printed: string, expected?: string, rest: Rest = {}): ExpectedRemark => ({
  severity: "error",
  kind,
  printed,
  ...(expected === undefined ? {} : { expected }),
  ...rest,
});
export const warning = (kind: FindingKind, printed: string, expected?: string): ExpectedRemark =>
  error(kind, printed, expected, { severity: "warning" });
export const info = (kind: FindingKind, printed: string, expected?: string): ExpectedRemark =>
  error(kind, printed, expected, { severity: "info" });

export const wrong = (text: string, ...loud: ExpectedRemark[]): SentenceCase => ({ text, loud });
export const right = (text: string, checked = 0): SentenceCase => ({ text, loud: [], checked });
/** A right sentence, or one that cannot be judged with certainty: nothing may be called wrong in it. */
export const silentCase = (text: string, checked = 0): SentenceCase => ({ text, loud: [], checked });

/** A sentence with one error: the fragment that must be named, and what should be printed instead. */
export const errorCase = (text: string, kind: FindingKind, printed: string, expected?: string): SentenceCase => ({
  text,
  loud: [{ severity: "error", kind, printed, ...(expected === undefined ? {} : { expected }) }],
});
