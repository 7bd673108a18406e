import type { CheckResult, Finding } from "../../src/checks/finding";

/** A finding with only what a test is about. */
export function finding(about: Partial<Finding> & Pick<Finding, "sheet" | "cell">): Finding {
  return {
    id: `${about.sheet}!${about.cell}`,
    rule: "jumlah-total",
    kind: "jumlah",
    severity: "error",
    related: [],
    printed: "",
    expected: "",
    explanation: "",
    cause: null,
    trace: [],
    source: "",
    fix: null,
    ...about,
  };
}

/** The total of table 28A: one row is missing from it, and the percent beside it follows the wrong total. */
export const wrongTotal = finding({
  sheet: "T28A P2M",
  cell: "D11",
  related: ["T28A P2M!F11", "T28A P2M!D8"],
  printed: "177.000.000",
  expected: "212.000.000",
  fix: [
    { sheet: "T28A P2M", cell: "D11", value: "212.000.000" },
    { sheet: "T28A P2M", cell: "F11", value: "81,59" },
  ],
});

export const wrongPercent = finding({
  sheet: "T28A P2M",
  cell: "F11",
  severity: "info",
  related: ["T28A P2M!D11"],
  printed: "97.72",
  expected: "81,59",
});

export function resultOf(...findings: Finding[]): CheckResult {
  return { findings, tables: [], skipped: [], checked: 10 };
}
