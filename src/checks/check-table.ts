import { formatNumber } from "../numbers/format-number";
import { type CheckStrings } from "../strings/checks";
import type { Column, Table } from "../tables/table";
import { categoryTargetFindings } from "./scales/category-target";
import { judgeAll, type Judged } from "./constraint";
import { type Correction, diagnose } from "./diagnosis/diagnose";
import { differenceConstraints } from "./equations/difference";
import { efisiensiConstraints } from "./equations/efisiensi";
import type { Finding } from "./finding";
import { World } from "./figure";
import { legibilityFindings } from "./writing/legibility";
import { polarityDoubts } from "./writing/polarity-doubt";
import { meanConstraints } from "./equations/mean-rows";
import { percentConstraints } from "./equations/percent";
import { findingAt, printedOf, reportBlame, reportFollower } from "./diagnosis/report";
import { borneOut } from "./equations/relations/borne-out";
import { sumConstraints } from "./equations/sum";
import { weightConstraints } from "./equations/weights";

/** A table with every equation that could be compared, before anything is blamed. */
export interface JudgedTable {
  table: Table;
  year: number | null;
  judged: Judged[];
  /** Columns whose header names an equation that their rows do not bear out; they are not judged. */
  notUnderstood: Column[];
}

export interface CheckedTable {
  findings: Finding[];
  /** Cells of printed figures that were compared with an expected value. */
  checked: string[];
}

/** Every equation of one table against the printed figures. */
export function judgeTable(table: Table, year: number | null): JudgedTable {
  const constraints = [
    ...percentConstraints(table),
    ...efisiensiConstraints(table),
    ...differenceConstraints(table),
    ...sumConstraints(table),
    ...weightConstraints(table, year),
    ...meanConstraints(table),
  ];
  return { table, year, ...borneOut(table, judgeAll(constraints)) };
}

/**
 * The figures to blame, and remarks that are no errors. `corrections` are figures that other tables have shown to be
 * wrong: what they settle or drag along in this table is told as theirs.
 */
export function reportTable(
  { table, judged }: JudgedTable,
  corrections: Correction[],
  words: CheckStrings,
): CheckedTable {
  const isErroneous = corrections.length > 0 || judged.some(({ verdict }) => verdict === "impossible");
  const { blames, followers } = isErroneous ? diagnose(judged, corrections) : { blames: [], followers: [] };
  const blamed = [
    ...followers.flatMap((each) => reportFollower(table, each, words)),
    ...blames.flatMap((blame) => reportBlame(table, blame, words)),
  ];
  const mentioned = new Set([
    ...blamed.map((finding) => finding.cell),
    ...corrections.map((correction) => correction.figure.cell),
  ]);
  const remarks = judged
    .filter(({ constraint }) => !mentioned.has(constraint.target.cell))
    .flatMap((each) => remark(table, each, words));
  return {
    findings: [
      ...blamed,
      ...remarks,
      ...legibilityFindings(table, words),
      ...categoryTargetFindings(table, words),
      ...polarityDoubts(table, words),
    ],
    checked: judged.map(({ constraint }) => constraint.target.cell),
  };
}

/** What is right but worth knowing: digits cut off, or a base other than the one the column shows. */
function remark(table: Table, { constraint, verdict, alternative }: Judged, words: CheckStrings): Finding[] {
  if (verdict !== "truncated" && !alternative?.isRemarkable) return [];
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
