import type { Finding } from "../finding";

/** A finding that somebody has looked at and lets stand, with the reason that the next reader will ask for. */
export interface AcceptedFinding {
  id: string;
  sheet: string;
  cell: string;
  /** What was printed and expected then: where either has changed, the acceptance no longer speaks of what is there. */
  printed: string;
  expected: string;
  reason: string;
  /** The day, as `2026-11-28`. */
  on: string;
}

export interface SortedFindings {
  open: Finding[];
  /** Those that hold, each with its finding. */
  accepted: { acceptance: AcceptedFinding; finding: Finding }[];
  /** Acceptances whose finding is gone or no longer says the same. */
  lapsed: AcceptedFinding[];
}

export function accept(finding: Finding, reason: string, on: string): AcceptedFinding {
  const { id, sheet, cell, printed, expected } = finding;
  return { id, sheet, cell, printed, expected, reason, on };
}

/** Tells what is still open from what was let stand. What follows from an accepted error is let stand with it. */
export function sortByAcceptance(
  findings: readonly Finding[],
  acceptances: readonly AcceptedFinding[],
): SortedFindings {
  const byId = new Map(acceptances.map((each) => [each.id, each]));
  const accepted: SortedFindings["accepted"] = [];
  const letStand = new Set<string>();
  for (const finding of findings) {
    const acceptance = byId.get(finding.id);
    if (!acceptance || acceptance.printed !== finding.printed || acceptance.expected !== finding.expected) continue;
    accepted.push({ acceptance, finding });
    letStand.add(`${finding.sheet}!${finding.cell}`);
  }
  const held = new Set(accepted.map(({ finding }) => finding));
  const open = findings.filter((finding) => !held.has(finding) && !followsFrom(finding, letStand));
  const known = new Set(accepted.map(({ acceptance }) => acceptance));
  return { open, accepted, lapsed: acceptances.filter((each) => !known.has(each)) };
}

function followsFrom({ severity, printed, expected, related }: Finding, letStand: ReadonlySet<string>): boolean {
  return severity === "info" && printed !== expected && related.some((place) => letStand.has(place));
}
