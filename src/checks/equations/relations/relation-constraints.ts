import { formatShort } from "../../../numbers/format-number";
import { countedOutOf, countsRows } from "../../../tables/count-of-rows";
import { doubleOf } from "../../../numbers/reading";
import { TOTAL_OR_MEAN } from "../../../tables/named-mean";
import { wordsAt } from "../../../tables/printed-cell";
import { isRowOfChange } from "../../../tables/rows-of-change";
import type { Figure, Row, Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import type { World } from "../../worlds/world";
import { complementOf, isReckonedLower, waysOfLower } from "./capaian-ways";
import { cappedByColumn } from "./capped-by-column";
import { isFallInParentheses } from "./fall-signs";
import { isToldAgain } from "./told-again";
import { asTold, isInPercent } from "./told-unit";
import { isPercentRow } from "./percent-row";
import { ofProjectedBase } from "./projected-base";
import type { Relation } from "./relation";
import { inWords, sourceOf } from "./relation-in-words";
import { relationInputs } from "./relation-inputs";
import { KIND_OF_FORM } from "./relation-kind";
import { canSolve, solve } from "./relation-solved";
import { relationValue } from "./relation-value";
import { relationWays } from "./relation-ways";
import { belowZero } from "./signs";

/** The equation of a column that the rows of the table bear out, for every row in which its figures are printed. */
export function relationConstraints(table: Table, relation: Relation): Constraint[] {
  return cappedByColumn(
    table,
    relation,
    table.rows.flatMap((row) => relationConstraint(table, relation, row)),
  );
}

/** The same for one row; none where a figure of it is missing. */
export function relationConstraint(table: Table, relation: Relation, row: Row): Constraint[] {
  const printed = table.figureAt(row, relation.result);
  const inputs = relationInputs(table, relation, row);
  if (!printed || !inputs) return [];
  if (relation.form === "share" && isBehindTotal(table, row)) return [];
  if (relation.form === "sum" && (countsRows(table, row) || isOutOfSameWhole(row, printed))) return [];
  if (relation.form === "sum" && isMeanInstead(relation, printed, inputs)) return [];
  if (isPercentRow(table, relation, row) || isOfDifferences(table, relation, row)) return [];
  if ((relation.form === "quotient" || relation.form === "product") && isToldAgain(table, row, printed, inputs))
    return [];
  if (isPercentOfCounts(relation, printed, inputs)) return [];
  if (relation.form === "quotient" && isTargetPerThousand(table, row)) return [];
  // Below products stands what they add up to, and so it does below weights and values beside them.
  if ((relation.form === "product" || relation.form === "weighted") && row.kind === "total") return [];
  // `Rata-rata per bulan`: of a year its twelve months, of a quarter its three.
  // The mean of several years is no sum, nor is the mean of their quotients the quotient of the means.
  if ((relation.form === "sum" || table.isTransposed) && TELLS_MEAN.test(row.label)) return [];
  const target = isFallInParentheses(table, relation, printed) ? belowZero(table, printed) : printed;
  const constraint = ofProjectedBase(relation, constraintOf(table, relation, target, inputs));
  return [isInPercent(relation) ? asTold(constraint) : constraint];
}

/** What is less than half of its parts together is no mistyped sum of them. */
const LEAST_OF_SUM = 2;

/** Under `Jumlah/Rata-rata` an index has its mean, or the rate of all together, between the counts that are added up. */
function isMeanInstead({ result }: Relation, { reading }: Figure, inputs: Figure[]): boolean {
  if (!TOTAL_OR_MEAN.test(result.name)) return false;
  const values = inputs.map((each) => doubleOf(each.reading));
  const sum = values.reduce((all, value) => all + value, 0);
  return doubleOf(reading) <= Math.max(...values) && doubleOf(reading) * LEAST_OF_SUM < sum;
}

/** `Tercapai (dari 5) | 4 | 5 | 3 | 5`: of all together as many are asked for as of each. */
function isOutOfSameWhole(row: Row, { reading: { value } }: Figure): boolean {
  const whole = countedOutOf(row);
  return whole !== null && value.lte(whole);
}

const PER_THOUSAND = /‰|\bper\s?mil(?:le|e)?\b/i;

/** `150 per mil` in a column of percentages: what came of it was reckoned in a way of its own. */
const isTargetPerThousand = ({ sheet, columns }: Table, { index }: Row) =>
  columns.some(({ header, index: at }) => /\btarget\b/i.test(header) && PER_THOUSAND.test(wordsAt(sheet, index, at)));

/** `Klien meningkat / klien dinilai | 10 | 12 | 83,33%` below what changed: a share, and no difference of the two. */
function isPercentOfCounts({ form }: Relation, printed: Figure, inputs: Figure[]): boolean {
  if (form !== "difference" && form !== "sum" && form !== "balance") return false;
  const isCount = ({ reading }: Figure) => reading.unit !== "%" && reading.decimals === 0;
  return printed.reading.unit === "%" && inputs.every(isCount);
}

/** `Jumlah penduduk`, `Belum menjadi peserta` below the one total of a list: told beside it, and no part of it. */
function isBehindTotal({ rows }: Table, { kind, index }: Row): boolean {
  const [first, ...more] = rows.filter((row) => row.kind === "total").map((row) => row.index);
  const isBehind = first !== undefined && [first, ...more].every((total) => total < index);
  return kind === "data" && isBehind && rows.some((row) => row.kind === "data" && row.index < first);
}

/** Below two years stands what changed between them: its parts are no whole that could be divided or multiplied. */
function isOfDifferences(table: Table, { form, parts }: Relation, row: Row): boolean {
  if (form === "sum" || form === "difference" || form === "balance" || form === "mean") return false;
  return isRowOfChange(table, row, parts);
}

/** The equation between figures that are known already; they need not stand in one row. */
export function constraintOf(table: Table, relation: Relation, target: Figure, inputs: Figure[]): Constraint {
  const isWeighted = relation.form === "product" && /tertimbang|terbobot|bobot/i.test(headersOf(relation));
  const isLower = isReckonedLower(table, relation, target.row);
  const ways = relationWays(table, relation, target.row, inputs);
  const expect = (world: World) => {
    const found = relationValue(relation, inputs, world);
    return isLower ? complementOf(found) : found;
  };
  return {
    rule: `kolom-${relation.form}`,
    kind: isWeighted ? "bobot" : KIND_OF_FORM[relation.form],
    target,
    inputs,
    expect,
    alternatives: isLower ? waysOfLower(ways, (world) => relationValue(relation, inputs, world)) : ways,
    ...(canSolve(relation.form) && !isLower
      ? { solveFor: (input: Figure, world: World) => solve(relation, inputs, target, input, world) }
      : {}),
    trace: (world) => {
      const found = expect(world);
      const steps = `${isLower ? "200 − " : ""}${inWords(relation, inputs, world)}`;
      return found ? [`${steps} = ${formatShort(found.value)}`] : [];
    },
    source: isLower ? `200 − ${sourceOf(relation)}` : sourceOf(relation),
  };
}

function headersOf({ result, parts }: Relation): string {
  return [result, ...parts].map((column) => column.header).join(" ");
}

const TELLS_MEAN = /\b(rata(?:-?\s?rata|2)|rerata)\b/i;
