import type { Column, Table } from "../../../tables/table";
import { type Constraint, judgeAll, type Judged } from "../../constraint";
import { beforeAndAfter } from "./before-and-after";
import { complementConstraints, complementsIn } from "./complement";
import { constantFactors } from "./constant-factor";
import { amountsAtOnePrice } from "./one-price";
import { withExactInputs } from "./exact-inputs";
import { discoverRelation } from "./discover";
import { numericColumns } from "./numeric-columns";
import { mayBeComputed } from "./header-hints";
import { namedByHeaders } from "./named-by-headers";
import { ratesPerThousands } from "./rates";
import { quotientsOfSeveral } from "./quotient-of-several";
import type { Relation } from "./relation";
import { columnsGiven, spelledOutInNotes, spelledOutUnderHeader } from "./formula-row";
import { cappedCopies } from "./capped-copy";
import { changesFromRowAbove } from "./changes-from-row-above";
import { carriedOver, runningTotals } from "./row-above";
import { runningPercents } from "./running-percent";
import { meansOfAnswers } from "./scores-of-answers";
import { runningBalances } from "./running-balance";
import { rowsOfShares } from "./row-of-shares";
import { productsOfSeveral } from "./several-factors";
import { filledOfGroup } from "./filled-of-group";
import { sharesByGroup } from "./shares-by-group";
import { sumsOfEstimates } from "./sums-of-estimates";
import { sumsOfProducts } from "./sum-of-products";
import { sumsOfNamesakes } from "./sum-of-namesakes";
import { weightedColumns } from "./weighted-columns";
import { secondBreakdowns } from "./second-breakdown";
import { independent } from "./independent";
import { asSupposed, countOff, judgedBy } from "./supposed-by-header";

/** Rules that compute a figure from others of its own row; what they say can be tested on all rows together. */
const ROW_RULES = new Set(["capaian", "serapan", "efisiensi", "sisa", "sumber-dana", "nilai-terbobot"]);

/** Rules that compute a figure from others of its own column. */
const ALONG_COLUMNS = new Set(["jumlah", "saldo", "konversi-ikm", "bobot-kelompok"]);

/** The equations that count for a table, and the columns of which none does although their header names one. */
export interface BorneOut {
  judged: Judged[];
  notUnderstood: Column[];
}

/** `Kenaikan | Pertumbuhan (%)` beside the years: with fewer figures off it is the change from the year above. */
function isOverruled(table: Table, relation: Relation, alongYears: Judged[]): boolean {
  const own = alongYears.filter(({ constraint }) => constraint.target.column === relation.result);
  return own.length > 0 && countOff(own) < countOff(judgedBy(table, relation));
}

/**
 * The equations as its rows bear them out: where the header suggests one that most rows contradict, the one that they
 * fit takes its place, or none; columns of which the header says nothing certain get the equation that fits.
 */
export function borneOut(table: Table, judged: Judged[]): BorneOut {
  const byColumn = new Map<Column, Judged[]>();
  const others: Judged[] = [];
  for (const each of judged) {
    const { rule, target } = each.constraint;
    const own = byColumn.get(target.column);
    if (!ROW_RULES.has(rule)) others.push(each);
    else if (own) own.push(each);
    else byColumn.set(target.column, [each]);
  }
  const kept = [...byColumn].flatMap(([column, own]) => asSupposed(table, column, own));
  const settled = new Set([...byColumn.keys(), ...columnsComputedAlong(others)]);
  const unsettled = table.columns.filter((column) => !settled.has(column));
  const spelled = spelledOutUnderHeader(table, unsettled);
  const unspelled = notIn(spelled, unsettled);
  const weighted = judgeAll(weightedColumns(table, unspelled));
  const unweighted = notIn(weighted, unspelled);
  const balances = judgeAll(runningBalances(table, unweighted));
  const unbalanced = notIn(balances, unweighted);
  const rates = ratesPerThousands(table, unbalanced);
  const untold = notIn(rates, unbalanced);
  // Between the means of their sasaran stand figures that are capped like any.
  const capped = judgeAll(cappedCopies(table, [...untold, ...columnsAveraged(others)]));
  const told = [...spelled, ...weighted, ...balances, ...capped];
  const given = columnsGiven(table);
  const open = notIn(capped, untold).filter((column) => mayBeComputed(column, table) && !given.has(column));
  const numeric = open.length === 0 ? [] : numericColumns(table);
  const discoveredFirst = open
    .filter((column) => numeric.includes(column))
    .flatMap((column) => discoverRelation(table, column) ?? []);
  const complements = complementsIn(table, open, discoveredFirst);
  const completing = new Set(complements.map(({ column }) => column));
  const alongYears = judgeAll(changesFromRowAbove(table, open));
  const relations = discoveredFirst.filter(
    (relation) => !completing.has(relation.result) && !isOverruled(table, relation, alongYears),
  );
  const revised = beforeAndAfter(table, open);
  const named = independent([...relations, ...secondBreakdowns(table, relations)], [...kept, ...told, ...revised]);
  const computed = new Set([
    ...completing,
    ...named.map(({ result }) => result),
    ...revised.map(({ constraint }) => constraint.target.column),
  ]);
  const stillOpen = open.filter((column) => !computed.has(column));
  const found = [
    ...named.flatMap((relation) =>
      relation.form === "product" ? withExactInputs(table, judgedBy(table, relation)) : judgedBy(table, relation),
    ),
    ...revised,
    ...alongYears.filter(({ constraint }) => stillOpen.includes(constraint.target.column)),
    ...meansOfAnswers(table, stillOpen),
    ...runningPercents(table, stillOpen),
    ...judgeAll([
      ...complements.flatMap((each) => complementConstraints(table, each)),
      ...runningTotals(table, stillOpen),
      ...carriedOver(table, stillOpen),
      ...constantFactors(table, stillOpen),
      ...amountsAtOnePrice(
        table,
        untold.filter((column) => !computed.has(column)),
      ),
      ...productsOfSeveral(table, stillOpen),
      ...sumsOfProducts(table, stillOpen),
      ...sharesByGroup(table, stillOpen),
      ...filledOfGroup(table, stillOpen),
      ...sumsOfEstimates(table, stillOpen),
    ]),
  ];
  const computedSoFar = new Set(found.map(({ constraint }) => constraint.target.column));
  found.push(
    ...sumsOfNamesakes(
      table,
      untold.filter((column) => !computedSoFar.has(column)),
    ),
  );
  const withoutRelation = new Set(found.map(({ constraint }) => constraint.target.column));
  const notBorneOut = [...byColumn.keys()].filter(
    (column) => !kept.some(({ constraint }) => constraint.target.column === column),
  );
  const quotients = judgeAll(
    quotientsOfSeveral(
      table,
      [...stillOpen, ...notBorneOut].filter((column) => !withoutRelation.has(column)),
    ),
  );
  found.push(...quotients);
  const explained = new Set(found.map(({ constraint }) => constraint.target.column));
  const short = namedByHeaders(
    table,
    stillOpen.filter((column) => !explained.has(column)),
    named,
  );
  const noted = spelledOutInNotes(table, notIn([...told, ...rates, ...found, ...short], unsettled));
  const understood = new Set(kept.map(({ constraint }) => constraint.target.column));
  return {
    judged: [...kept, ...others, ...told, ...rates, ...found, ...short, ...noted, ...rowsOfShares(table)],
    notUnderstood: [...byColumn.keys()].filter((column) => !understood.has(column)),
  };
}

/** The columns that none of these equations gives. */
function notIn(judged: Judged[], columns: Column[]): Column[] {
  const given = new Set(judged.map(({ constraint }) => constraint.target.column));
  return columns.filter((column) => !given.has(column));
}

/** Columns in which sasaran average their indicators. */
function columnsAveraged(judged: Judged[]): Column[] {
  const means = judged.filter(({ constraint: { rule, target } }) => rule === "rata-rata" && target.row.kind === "data");
  return [...new Set(means.map(({ constraint: { target } }) => target.column))];
}

/** `Rata-rata Pemerintah` among the rows is a mean down its column, and the rows themselves may be computed all the same. */
const isAlongColumn = ({ rule, target, inputs }: Constraint) =>
  ALONG_COLUMNS.has(rule) || (rule === "rata-rata" && inputs.every(({ column }) => column === target.column));

/** Columns whose figures in ordinary rows are computed already. */
function columnsComputedAlong(judged: Judged[]): Column[] {
  return judged
    .filter(({ constraint }) => constraint.target.row.kind === "data" && !isAlongColumn(constraint))
    .map(({ constraint }) => constraint.target.column);
}
