import { truncate } from "../numbers/decimal";
import { formatNumber } from "../numbers/format-number";
import type { CheckStrings } from "../strings/checks";
import type { Row, Table } from "../tables/table";
import { categoryTargetFindings } from "./scales/category-target";
import type { Alternative, Constraint, Judged } from "./constraint";
import { borneOutIn } from "./diagnosis/borne-out-input";
import type { Correction } from "./diagnosis/corrections";
import { diagnose } from "./diagnosis/diagnose";
import type { Finding } from "./finding";
import { World } from "./worlds/world";
import { legibilityFindings } from "./writing/legibility";
import { polarityDoubts } from "./writing/polarity-doubt";
import { HELD_AT_TARGET } from "./equations/other-capaian";
import { findingAt } from "./diagnosis/finding-at";
import { expectedOf, printedOf } from "./diagnosis/in-cell";
import { reportBlame, reportFollower } from "./diagnosis/report";
import type { RoundingPolicy } from "./notes/settings";
import { ABOVE_CAP } from "./office/cap";
import type { Office } from "./office/office";
import { OFFICE_SOURCE } from "./office/office-source";
import { isRoundedAway } from "./office/rounding";
import type { JudgedTable } from "./judge-table";
import { repair } from "./diagnosis/repair";

export interface CheckedTable {
  findings: Finding[];
  /** Cells of printed figures that were compared with an expected value. */
  checked: string[];
}

/**
 * The figures to blame, and remarks that are no errors. `corrections` are figures that other tables have shown to be
 * wrong: what they settle or drag along in this table is told as theirs.
 */
export function reportTable(
  { table, office, judged }: JudgedTable,
  corrections: Correction[],
  words: CheckStrings,
): CheckedTable {
  const rounding = office?.rounding ?? null;
  const isErroneous = corrections.length > 0 || judged.some(({ verdict }) => verdict === "impossible");
  const { blames, followers } = isErroneous
    ? diagnose(judged, corrections, borneOutIn(table))
    : { blames: [], followers: [] };
  const blamed = [
    ...followers.flatMap((each) => reportFollower(table, each, words, rounding)),
    ...blames.flatMap((blame) => reportBlame(table, blame, words, rounding)),
  ];
  const mentioned = new Set([
    ...blamed.map((finding) => finding.cell),
    ...corrections.map((correction) => correction.figure.cell),
  ]);
  const remarks = judged
    .filter(({ constraint }) => !mentioned.has(constraint.target.cell))
    .flatMap((each) => remark(table, each, words, rounding));
  return {
    findings: [
      ...blamed,
      ...remarks,
      ...legibilityFindings(table, words),
      ...categoryTargetFindings(table, words),
      ...polarityDoubts(table, words, rowsOfKnownPolarity(table, office)).filter(({ cell }) => !mentioned.has(cell)),
    ],
    checked: judged.map(({ constraint }) => constraint.target.cell),
  };
}

/** Rows of which nobody needs to wonder whether less is better. */
function rowsOfKnownPolarity(table: Table, office: Office | null): ReadonlySet<Row> {
  const rows = [...(office?.indicators.rowsOf(table) ?? [])];
  return new Set(rows.flatMap(([row, { polarity }]) => (polarity === null ? [] : [row])));
}

/** What is right but worth knowing: digits cut off, a cap that is exceeded, a base other than the one the column shows. */
function remark(
  table: Table,
  { constraint, verdict, alternative }: Judged,
  words: CheckStrings,
  rounding: RoundingPolicy | null,
): Finding[] {
  const isCut = rounding?.way === "truncate" && constraint.kind === "persen";
  if (isCut && verdict === "rounded" && !alternative?.isRemarkable)
    return roundedRemark(table, constraint, alternative, words);
  if ((verdict !== "truncated" || isCut) && !alternative?.isRemarkable) return [];
  const expected = constraint.expect(World.asPrinted);
  if (!expected) return [];
  const { target } = constraint;
  const trace = constraint.trace(World.asPrinted);
  if (alternative?.code === ABOVE_CAP) {
    const cap = expectedOf(table, target, expected.value, 0, rounding);
    const explanation = words.aboveCap(
      constraint.decision?.indicator ?? target.row.label,
      printedOf(table, target),
      cap,
    );
    const fix = repair(table, target, expected.value, constraint, rounding);
    const rule = { ...ruleOf(constraint), source: `batas capaian (${OFFICE_SOURCE})` };
    return [findingAt(table, target, rule, "warning", { expected: cap, explanation, trace, fix: fix && [fix] })];
  }
  const rounded = formatNumber(expected.value.div(target.reading.scale), target.reading.decimals);
  if (verdict === "truncated") {
    const explanation = words.truncated(printedOf(table, target), rounded);
    return [findingAt(table, target, constraint, "info", { expected: rounded, explanation, trace })];
  }
  const explanation =
    alternative?.code === HELD_AT_TARGET
      ? words.heldAtTarget(printedOf(table, target), rounded)
      : words.netOfBlokir(printedOf(table, target), rounded);
  const related = constraint.inputs.map((input) => input.cell);
  return [findingAt(table, target, constraint, "warning", { expected: rounded, explanation, trace, related })];
}

const ruleOf = ({ rule, kind, source }: Constraint) => ({ rule, kind, source });

/** The office cuts percentages off, and here one was rounded up. */
function roundedRemark(
  table: Table,
  constraint: Constraint,
  alternative: Alternative | null,
  words: CheckStrings,
): Finding[] {
  const { target } = constraint;
  const expected = (alternative ?? constraint).expect(World.asPrinted);
  const { value, decimals } = target.reading;
  if (!expected || !isRoundedAway(expected.value, value, decimals)) return [];
  const cut = formatNumber(truncate(expected.value, decimals), decimals);
  const explanation = words.rounded(printedOf(table, target), cut);
  const trace = constraint.trace(World.asPrinted);
  return [findingAt(table, target, constraint, "info", { expected: cut, explanation, trace })];
}
