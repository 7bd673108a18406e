import { truncate } from "../numbers/decimal";
import { formatNumber } from "../numbers/format-number";
import { type CheckStrings } from "../strings/checks";
import type { Column, Row, Table } from "../tables/table";
import { withAlternativesDenied } from "./alternatives-denied";
import { categoryTargetFindings } from "./scales/category-target";
import { type Alternative, type Constraint, judgeAll, type Judged } from "./constraint";
import { borneOutIn } from "./diagnosis/borne-out-input";
import type { Correction } from "./diagnosis/corrections";
import { diagnose } from "./diagnosis/diagnose";
import { nilaiEfisiensiBelow } from "./equations/nilai-efisiensi";
import { withCappedMembers } from "./equations/capped-means";
import { netCashFlows } from "./equations/cash-flow";
import { crossFooted } from "./equations/cross-footed";
import { byNatureOfRows } from "./equations/by-nature-of-rows";
import { cumulativeRows, periodsOfCumulativeRows } from "./equations/cumulative-rows";
import { differencesOfNamedRows } from "./equations/differences-of-named-rows";
import { runningQuotients } from "./equations/running-quotients";
import { dependencyRatios } from "./equations/dependency-ratio";
import { differenceConstraints } from "./equations/difference";
import { efisiensiConstraints } from "./equations/efisiensi";
import type { Finding } from "./finding";
import { World } from "./worlds/world";
import { legibilityFindings } from "./writing/legibility";
import { polarityDoubts } from "./writing/polarity-doubt";
import { groupWeights } from "./equations/group-weights";
import { groupMeans } from "./equations/group-mean";
import { meanConstraints } from "./equations/mean-rows";
import { HELD_AT_TARGET } from "./equations/other-capaian";
import { percentConstraints } from "./equations/percent";
import { percentagesBelow } from "./equations/percentages-below";
import { findingAt } from "./diagnosis/finding-at";
import { expectedOf, printedOf } from "./diagnosis/in-cell";
import { reportBlame, reportFollower } from "./diagnosis/report";
import { quotientsOfRows } from "./equations/quotients-of-rows";
import { rowsSpelledOut } from "./equations/rows-spelled-out";
import { sharesOfNamedRows } from "./equations/shares-of-named-rows";
import { sharesOfPrintedBase } from "./equations/shares-of-printed-base";
import { sharesOfUnprintedBase } from "./equations/shares-of-unprinted-base";
import { ikmOfMeans } from "./equations/relations/ikm";
import { borneOut } from "./equations/relations/borne-out";
import { withRoundedCounts } from "./equations/rounded-counts";
import { wholesBeforeParts } from "./equations/whole-before-parts";
import { withToldCap } from "./equations/told-cap";
import { withStockTotals } from "./equations/stock-totals";
import { toldAggregates } from "./equations/told-aggregate";
import { changesAcrossYears } from "./equations/changes-across-years";
import { growthAcrossYears } from "./equations/growth-across-years";
import { capaianOfRowPairs } from "./equations/target-and-realisasi-rows";
import { timesConstant } from "./equations/times-constant";
import { withoutSumsOfTwoLevels } from "./equations/sums-of-two-levels";
import { sumConstraints } from "./equations/sum";
import { weightedMeans } from "./equations/weighted-means";
import { weightedTotals } from "./equations/weighted-total";
import { weightConstraints } from "./equations/weights";
import { type RuleMissing, weightsWithoutRule } from "./equations/weights-without-rule";
import type { RoundingPolicy } from "./notes/settings";
import { ABOVE_CAP } from "./office/cap";
import { asOfficeDecided } from "./office/capaian";
import { OFFICE_CAPAIAN } from "./office/capaian-ways";
import type { Office } from "./office/office";
import { OFFICE_SOURCE } from "./office/office-source";
import { isRoundedAway } from "./office/rounding";
import { repair } from "./diagnosis/repair";

/** A table with every equation that could be compared, before anything is blamed. */
export interface JudgedTable {
  table: Table;
  year: number | null;
  office: Office | null;
  judged: Judged[];
  /** Rules that the table would be held against, if there were any for its year. */
  withoutRule: RuleMissing[];
  /** Columns whose header names an equation that their rows do not bear out; they are not judged. */
  notUnderstood: Column[];
}

export interface CheckedTable {
  findings: Finding[];
  /** Cells of printed figures that were compared with an expected value. */
  checked: string[];
}

/** Every equation of one table against the printed figures. */
export function judgeTable(table: Table, year: number | null, office: Office | null = null): JudgedTable {
  const constraints = asOfficeDecided(
    table,
    [
      ...percentConstraints(table),
      ...efisiensiConstraints(table),
      ...differenceConstraints(table),
      ...sumConstraints(table),
      ...weightConstraints(table, year),
      ...groupWeights(table),
      ...withCappedMembers(table, [...meanConstraints(table), ...groupMeans(table)]),
      ...weightedTotals(table),
      ...ikmOfMeans(table),
    ],
    office,
  );
  const { judged: uncapped, notUnderstood } = borneOut(table, judgeAll(constraints));
  // What each row says of itself outweighs what most rows have in common.
  const ofNature = [...byNatureOfRows(table), ...toldAggregates(table)];
  const told = new Set(ofNature.map(({ constraint }) => constraint.target.cell));
  const ofColumns = uncapped.filter(
    ({ constraint: { rule, target } }) => rule !== "kolom-sum" || !told.has(target.cell),
  );
  const borne = withToldCap(table, ofColumns);
  const all = [
    ...borne,
    ...sharesOfPrintedBase(table, borne),
    ...judgeAll([
      ...cumulativeRows(table),
      ...periodsOfCumulativeRows(table),
      ...wholesBeforeParts(table, borne),
      ...crossFooted(table, borne),
    ]),
  ];
  const spelledOut = rowsSpelledOut(table);
  const judged = [
    ...withoutSumsOfTwoLevels(withStockTotals(table, [...all, ...sharesOfUnprintedBase(table, all)])),
    ...notKnown(
      [
        ...spelledOut,
        ...sharesOfNamedRows(table),
        ...differencesOfNamedRows(table),
        ...runningQuotients(table),
        ...timesConstant(table),
        ...ofNature,
        ...notKnown(quotientsOfRows(table), spelledOut),
        ...capaianOfRowPairs(table),
        ...changesAcrossYears(table),
        ...growthAcrossYears(table),
        ...percentagesBelow(table),
        ...judgeAll([
          ...dependencyRatios(table),
          ...nilaiEfisiensiBelow(table),
          ...weightedMeans(table),
          ...netCashFlows(table),
        ]),
      ],
      all,
    ),
  ];
  const withoutRule = year === null ? [] : weightsWithoutRule(table, year);
  return {
    table,
    year,
    office,
    judged: withRoundedCounts(withAlternativesDenied(withoutSecondWay(judged))),
    notUnderstood,
    withoutRule,
  };
}

const partsOf = ({ constraint: { inputs } }: Judged) =>
  inputs
    .map(({ cell }) => cell)
    .sort()
    .join();

/** Equations that none of those before says already: what is told twice would weigh twice. */
function notKnown(judged: Judged[], before: Judged[]): Judged[] {
  if (judged.length === 0) return [];
  const byTarget = new Map<string, Judged[]>();
  for (const each of before) {
    const { cell } = each.constraint.target;
    byTarget.set(cell, [...(byTarget.get(cell) ?? []), each]);
  }
  return judged.filter(
    (each) => !(byTarget.get(each.constraint.target.cell) ?? []).some((other) => partsOf(other) === partsOf(each)),
  );
}

/** Where the office has decided how a figure is reckoned, an equation that the other rows suggest is no second one. */
function withoutSecondWay(judged: Judged[]): Judged[] {
  const decided = new Set(
    judged.flatMap(({ constraint }) => (constraint.rule === OFFICE_CAPAIAN ? [constraint.target.cell] : [])),
  );
  if (decided.size === 0) return judged;
  return judged.filter(({ constraint }) => !decided.has(constraint.target.cell) || !/^kolom-/.test(constraint.rule));
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
