import type { FindingKind, Severity } from "../finding";
import type { OfficeSettings } from "../notes/settings";

/** What the checker can report under one rule, for docs/checks.md. The page runs the examples, so they cannot lie. */
export interface CatalogueEntry {
  /** As findings carry it; several where one check serves several quantities. */
  rules: [string, ...string[]];
  kinds: [FindingKind, ...FindingKind[]];
  /** Which severities it is reported with, and when each. */
  severities: Partial<Record<Severity, string>>;
  checks: string;
  /** What is left alone although it looks alike. */
  never: string;
  examples: [RuleExample, ...RuleExample[]];
}

export interface RuleExample {
  /** The published report that the figures are taken from; `null` where the example is made up. */
  from: string | null;
  /** Lines with `|` between the cells; further sheets begin with a line `## Name`, the first is `Lembar`. */
  sheets: string;
  /** Where the rule speaks: `Lembar!E3`. */
  at: string;
  year?: number;
  /** What the office has set for the workbook. */
  settings?: Partial<OfficeSettings>;
  /** Of an example on one sheet. */
  merges?: string[];
}

export interface CatalogueFamily {
  title: string;
  entries: CatalogueEntry[];
}
