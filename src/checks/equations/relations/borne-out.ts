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
import { relationConstraints } from "./relation-constraints";
import { secondBreakdowns } from "./second-breakdown";

/** Rules that compute a figure from others of its own row; what they say can be tested on all rows together. */
const ROW_RULES = new Set(["capaian", "serapan", "efisiensi", "sisa", "sumber-dana", "nilai-terbobot"]);

/** Rules that compute a figure from others of its own column. */
const ALONG_COLUMNS = new Set(["jumlah", "saldo", "konversi-ikm", "bobot-kelompok"]);

/** An equation that fewer of the rows bear out is not the one that the table was made with. */
const LEAST_HOLDING = 0.5;

/** A column of which a smaller part holds is not understood at all; mistakes seldom make up most of a long one. */
const LEAST_TO_JUDGE = 1 / 3;
const LEAST_TO_JUDGE_LONG = 1 / 2;
const LONG = 6;

const leastToJudge = (rows: number) => (rows >= LONG ? LEAST_TO_JUDGE_LONG : LEAST_TO_JUDGE);

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

const countOff = (judged: Judged[]) => judged.filter(({ verdict }) => verdict === "impossible").length;

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
  const kept = [...byColumn].flatMap(([column, own]) => asSpelledOut(table, column, bestOf(table, column, own)));
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

/** `akhir = awal + masuk − keluar` turned round is no second equation: of those over the same columns one is kept. */
function independent(relations: Relation[], kept: Judged[]): Relation[] {
  if (relations.length === 0) return [];
  const columnsOf = ({ result, parts }: Relation) => [result, ...parts];
  const isForward = ({ result, parts }: Relation) => parts.every((part) => part.index < result.index);
  const taken = kept.map(
    ({ constraint }) => new Set([constraint.target, ...constraint.inputs].map(({ column }) => column)),
  );
  const keyOf = (columns: Column[]) =>
    columns
      .map(({ index }) => index)
      .sort()
      .join();
  const products = new Set(
    kept.flatMap(({ constraint: { rule, inputs } }) =>
      rule === "kolom-product" ? [keyOf(inputs.map(({ column }) => column))] : [],
    ),
  );
  return (
    relations
      .filter((relation) => !isCircular(relation, kept))
      // `Nilai Kontrak = Volume x Harga` is told, and most of it was paid: the payment is no second product of them.
      .filter(({ form, parts }) => form !== "product" || !products.has(keyOf(parts)))
      .sort((a, b) => Number(isForward(b)) - Number(isForward(a)) || b.parts.length - a.parts.length)
      .filter((relation) => {
        if (taken.some((columns) => columnsOf(relation).every((column) => columns.has(column)))) return false;
        taken.push(new Set(columnsOf(relation)));
        return true;
      })
  );
}

/** `Nilai Akhir = Bobot × Nilai`: the value is no product of what it is a factor of and the weight of another year. */
const isCircular = ({ result, parts }: Relation, kept: Judged[]) =>
  kept.some(
    ({ constraint: { target, inputs } }) =>
      target.column !== result &&
      parts.includes(target.column) &&
      inputs.some(({ row, column }) => row === target.row && column === result),
  );

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

/**
 * `11 = 10/8` under a header that means more than one thing: where none of its meanings fits a total, which has no output
 * of its own, what is spelled out may, if the column bears it out.
 */
function asSpelledOut(table: Table, column: Column, own: Judged[]): Judged[] {
  const isOff = ({ constraint, verdict }: Judged) => verdict === "impossible" && constraint.target.row.kind !== "data";
  if (!own.some(isOff)) return own;
  const spelled = spelledOutUnderHeader(table, [column]);
  return own.map((each) => {
    if (!isOff(each)) return each;
    const instead = spelled.find(({ constraint }) => constraint.target.cell === each.constraint.target.cell);
    return instead && instead.verdict !== "impossible" ? instead : each;
  });
}

function bestOf(table: Table, column: Column, own: Judged[]): Judged[] {
  const failing = own.filter(({ verdict }) => verdict === "impossible").length;
  const share = (own.length - failing) / own.length;
  // What is spelled out under the header is meant, where more rows fit it: `(6=4+5) | (7) | (8=6-7)`.
  // A capaian has its polarity and its cap besides, of which such a formula says nothing.
  const mayBeSpelled = failing > 0 && own.every(({ constraint }) => constraint.rule !== "capaian");
  const spelled = mayBeSpelled ? spelledOutUnderHeader(table, [column]) : [];
  if (spelled.length > 0 && shareHolding(spelled) > share) return spelled;
  if (failing === 0) return withExactInputs(table, own);
  if (share > LEAST_HOLDING)
    return failing < FEWEST_EXCEPTIONS ? withExactInputs(table, own) : wholeOf(table, column, own);
  if (isBoundByHeader(column, own) && (own.length < 3 || share >= leastToJudge(own.length))) return own;
  const instead = discovered(table, column);
  if (instead.length > 0 && shareHolding(instead) > share) return instead;
  // One or two rows prove nothing against what the header says, as long as it can only mean one pair of columns.
  if (own.length < 3) return isOnlyPair(table, column, own) ? own : [];
  return share >= leastToJudge(own.length) && isOnlyPair(table, column, own) ? own : [];
}

/** One exception may be a slip. */
const FEWEST_EXCEPTIONS = 2;

/** `Pagu | AA x CRO | Realisasi | Selisih`: where other columns give the rows that are off by the usual ones as well, all but a slip. */
function wholeOf(table: Table, column: Column, own: Judged[]): Judged[] {
  const instead = discovered(table, column);
  const isBetter = instead.length >= own.length && countOff(own) - countOff(instead) >= FEWEST_EXCEPTIONS;
  return isBetter && countOff(instead) <= 1 ? instead : withExactInputs(table, own);
}

/** `Rp` under `Capaian 2024` is of `Rp` under `Target 2024`, whatever else would fit. */
function isBoundByHeader(column: Column, own: Judged[]): boolean {
  const inputs = own.flatMap(({ constraint }) => constraint.inputs.map((input) => input.column));
  const isBound = (input: Column) =>
    input.parent !== "" && (input.name === column.name || input.parent === column.parent);
  return column.parent !== "" && inputs.every(isBound);
}

function shareHolding(judged: Judged[]): number {
  return judged.filter(({ verdict }) => verdict !== "impossible").length / judged.length;
}

/** No second realisasi, target or pagu stands in the table that the percentage could be taken of. */
function isOnlyPair(table: Table, column: Column, own: Judged[]): boolean {
  const inputs = new Set(own.flatMap(({ constraint }) => constraint.inputs.map((input) => input.column)));
  const roles = new Set([...inputs].map((input) => input.role));
  return !table.columns.some(
    (other) =>
      other !== column && !inputs.has(other) && roles.has(other.role) && other.parent === [...inputs][0]?.parent,
  );
}

function discovered(table: Table, column: Column): Judged[] {
  const relation = discoverRelation(table, column);
  return relation ? judgedBy(table, relation) : [];
}

function judgedBy(table: Table, relation: Relation): Judged[] {
  return judgeAll(relationConstraints(table, relation));
}
