import { formatNumber } from "../numbers/format-number";
import { type CheckStrings } from "../strings/checks";
import type { Table } from "../tables/table";
import { categoryTargetFindings } from "./category-target";
import { type Alternative, type Constraint, judge, type Verdict } from "./constraint";
import { diagnose } from "./diagnose";
import { differenceConstraints } from "./difference";
import type { Finding } from "./finding";
import { World } from "./figure";
import { legibilityFindings } from "./legibility";
import { percentConstraints } from "./percent";
import { findingAt, printedOf, reportBlame } from "./report";
import { sumConstraints } from "./sum";
import { weightConstraints } from "./weights";

export interface CheckedTable {
  findings: Finding[];
  /** Printed figures that were compared with an expected value. */
  checked: number;
}

/** Every equation of one table, the figures to blame, and remarks that are no errors. */
export function checkTable(table: Table, year: number | null, words: CheckStrings): CheckedTable {
  const constraints = [
    ...percentConstraints(table),
    ...differenceConstraints(table),
    ...sumConstraints(table),
    ...weightConstraints(table, year),
  ];
  const judged = constraints
    .map((constraint) => ({ constraint, ...judge(constraint, World.asPrinted) }))
    .filter(({ verdict }) => verdict !== "unknown");
  const isErroneous = judged.some(({ verdict }) => verdict === "impossible");
  const blames = isErroneous ? diagnose(judged.map(({ constraint }) => constraint)) : [];
  const blamed = blames.flatMap((blame) => reportBlame(table, blame, words));
  const mentioned = new Set(blamed.map((finding) => finding.cell));
  const remarks = judged
    .filter(({ constraint }) => !mentioned.has(constraint.target.cell))
    .flatMap((each) => remark(table, each, words));
  return {
    findings: [...blamed, ...remarks, ...legibilityFindings(table, words), ...categoryTargetFindings(table, words)],
    checked: new Set(judged.map(({ constraint }) => constraint.target.cell)).size,
  };
}

/** What is right but worth knowing: digits cut off, or a base other than the one the column shows. */
function remark(
  table: Table,
  { constraint, verdict, alternative }: { constraint: Constraint; verdict: Verdict; alternative: Alternative | null },
  words: CheckStrings,
): Finding[] {
  const expected = constraint.expect(World.asPrinted);
  if (!expected) return [];
  const { target } = constraint;
  const rounded = formatNumber(expected.value.div(target.reading.scale), target.reading.decimals);
  const trace = constraint.trace(World.asPrinted);
  if (verdict === "truncated") {
    const explanation = words.truncated(printedOf(table, target), rounded);
    return [findingAt(table, target, constraint, "info", { expected: rounded, explanation, trace })];
  }
  if (alternative?.isRemarkable) {
    const explanation = words.netOfBlokir(printedOf(table, target), rounded);
    return [
      findingAt(table, target, constraint, "warning", {
        expected: rounded,
        explanation,
        trace,
        related: constraint.inputs.map((input) => input.cell),
      }),
    ];
  }
  return [];
}
