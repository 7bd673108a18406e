import type { Cause, Finding, FindingKind, Severity } from "../finding";

/** The cell whose text is checked. */
export interface NarrativePlace {
  sheet: string;
  cell: string;
}

/** What is said about one fragment of a text. */
export interface Remark {
  rule: string;
  kind: FindingKind;
  severity: Severity;
  /** The fragment exactly as it stands in the text. */
  printed: string;
  expected: string;
  explanation: string;
  cause?: Cause | null;
  trace: string[];
  source: string;
  /** Right but for its last digit, which was cut off instead of rounded. */
  isCutOff?: boolean;
  /** Words of the place, by which the finding is known again in the next run. */
  about: string;
}

/** What one check of a text found, and how many figures it compared. */
export interface Checked {
  remarks: Remark[];
  checked: number;
}

export const NOTHING: Checked = { remarks: [], checked: 0 };

export function joinChecked(parts: Checked[]): Checked {
  return {
    remarks: parts.flatMap((part) => part.remarks),
    checked: parts.reduce((sum, part) => sum + part.checked, 0),
  };
}

const LONGEST_SLUG = 48;

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, LONGEST_SLUG);
}

export function findingOf(place: NarrativePlace, remark: Remark): Finding {
  const rule = remark.severity === "info" ? `${remark.rule}-info` : remark.rule;
  return {
    id: [rule, slug(place.sheet), slug(remark.about) || place.cell.toLowerCase(), "kalimat"].join("/"),
    rule: remark.rule,
    kind: remark.kind,
    severity: remark.severity,
    sheet: place.sheet,
    cell: place.cell,
    related: [],
    printed: remark.printed,
    expected: remark.expected,
    explanation: remark.explanation,
    cause: remark.cause ?? null,
    trace: remark.trace,
    source: remark.source,
    // A sentence is the writer's own; it is pointed at, not rewritten.
    fix: null,
  };
}
