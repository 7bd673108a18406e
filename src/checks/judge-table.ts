import type { Column, Table } from "../tables/table";
import { withAlternativesDenied } from "./alternatives-denied";
import { judgeAll, type Judged } from "./constraint";
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
import { groupWeights } from "./equations/group-weights";
import { groupMeans } from "./equations/group-mean";
import { meanConstraints } from "./equations/mean-rows";
import { percentConstraints } from "./equations/percent";
import { percentagesBelow } from "./equations/percentages-below";
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
import { asOfficeDecided } from "./office/capaian";
import { OFFICE_CAPAIAN } from "./office/capaian-ways";
import type { Office } from "./office/office";

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
