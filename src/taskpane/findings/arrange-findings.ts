import type { Finding, Severity } from "../../checks/finding";
import { parseA1 } from "../../workbook/address";

/** A finding with the figures that are wrong only because of it. */
export interface FindingWithConsequences {
  finding: Finding;
  consequences: Finding[];
}

export interface SheetFindings {
  sheet: string;
  /** Errors, then warnings, each from the top of the sheet to its bottom. */
  toRepair: FindingWithConsequences[];
  notes: Finding[];
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/**
 * Findings by sheet, in the order of the workbook and in no other: a sheet keeps its place when it is repaired.
 * A consequence stands under its error, even when that error is on another sheet.
 */
export function arrangeFindings(findings: readonly Finding[], sheetOrder: readonly string[]): SheetFindings[] {
  const sorted = inReadingOrder(findings, sheetOrder);
  const consequences = consequencesByError(sorted);
  const nested = new Set([...consequences.values()].flat());

  const sheets = new Map<string, SheetFindings>();
  for (const finding of sorted) {
    if (nested.has(finding)) continue;
    let onSheet = sheets.get(finding.sheet);
    if (!onSheet) {
      onSheet = { sheet: finding.sheet, toRepair: [], notes: [] };
      sheets.set(finding.sheet, onSheet);
    }
    if (finding.severity === "info") onSheet.notes.push(finding);
    else onSheet.toRepair.push({ finding, consequences: consequences.get(finding) ?? [] });
  }
  return [...sheets.values()];
}

const addressOf = ({ sheet, cell }: Finding) => `${sheet}!${cell}`;

/** Each consequence once, under the first of its errors. */
function consequencesByError(findings: readonly Finding[]): Map<Finding, Finding[]> {
  const errors = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.severity === "error" && !errors.has(addressOf(finding))) errors.set(addressOf(finding), finding);
  }
  const consequences = new Map<Finding, Finding[]>();
  for (const finding of findings) {
    // A figure that is right as printed, and only fits again with the error mended, is a note and no consequence.
    if (finding.severity !== "info" || finding.expected === finding.printed) continue;
    const error = finding.related.map((address) => errors.get(address)).find((found) => found !== undefined);
    if (error) consequences.set(error, [...(consequences.get(error) ?? []), finding]);
  }
  return consequences;
}

const severityRank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

function inReadingOrder(findings: readonly Finding[], sheetOrder: readonly string[]): Finding[] {
  const place = new Map(sheetOrder.map((sheet, index) => [sheet, index]));
  return findings
    .map((finding) => ({ finding, sheet: place.get(finding.sheet) ?? sheetOrder.length, at: parseA1(finding.cell) }))
    .sort(
      (a, b) =>
        a.sheet - b.sheet ||
        severityRank[a.finding.severity] - severityRank[b.finding.severity] ||
        a.at.row - b.at.row ||
        a.at.column - b.at.column,
    )
    .map(({ finding }) => finding);
}
