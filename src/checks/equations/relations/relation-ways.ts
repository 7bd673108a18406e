import { Decimal } from "../../../numbers/decimal";
import { dataRows, type Figure, type Row, type Table } from "../../../tables/table";
import type { Alternative } from "../../constraint";
import { World } from "../../worlds/world";
import { capaianWays } from "./capaian-ways";
import { evenedShares } from "./evened-shares";
import { factorsOfUnit } from "./factor-of-unit";
import { isFallInParentheses, isSignTold } from "./fall-signs";
import { lastLevelOf } from "./last-level";
import { meanOfRows } from "./mean-of-rows";
import { meansOverOtherCounts } from "./mean-or-sum";
import { ofPlannedCount } from "./planned-count";
import type { Relation } from "./relation";
import { relationInputs } from "./relation-inputs";
import { KIND_OF_FORM } from "./relation-kind";
import { relationValue } from "./relation-value";
import { ofRevisedFactor } from "./revised-factor";
import { roundedFactor } from "./rounded-factor";
import { roundedRowsAdded } from "./rounded-rows-added";
import { signedBalance, signedSum } from "./signed-terms";
import { mayHideSign } from "./signs";
import { sumOfRows } from "./sum-of-rows";
import { isTargetBehindQuarters, targetsOfPeriods } from "./target-of-periods";

/** In how many other ways the figure of a row may be right than by the computation of its column. */
export function relationWays(table: Table, relation: Relation, row: Row, inputs: Figure[]): Alternative[] {
  const { form, result } = relation;
  const mirrored: Alternative = {
    code: "other-sign",
    isRemarkable: false,
    isOfOwnFigures: true,
    expect(world) {
      const printed = table.figureAt(row, relation.result);
      const isReadAsFall = printed !== null && isFallInParentheses(table, relation, printed);
      const isSettled = isReadAsFall || (!(printed && mayHideSign(printed)) && isSignTold(table, relation, row));
      const found = isSettled ? null : relationValue(relation, inputs, world);
      return (
        found && {
          value: found.value.neg(),
          possible: { low: found.possible.high.neg(), high: found.possible.low.neg() },
        }
      );
    },
  };
  if (form === "sum")
    return [
      ...(inputs.some(mayHideSign) ? [signedSum(inputs, table.figureAt(row, result))] : []),
      ...stockOf(row, inputs),
      ...lastLevelOf(table, relation, inputs),
      ...(isTargetBehindQuarters(result, table) ? targetsOfPeriods(inputs) : []),
    ];
  if (form === "mean") return meansOverOtherCounts(relation, inputs);
  // A shortfall is told with or without its sign; what a row leaves open its total leaves open as well, and adds up.
  if (form === "difference")
    return row.kind === "total" && isLeftOpen(table, relation) ? [mirrored, sumOfRows(table, result, row)] : [mirrored];
  if (form === "balance") return [signedBalance(inputs)];
  if (form === "product") return productWays(table, relation, row, inputs);
  if (KIND_OF_FORM[form] !== "persen") return [];
  const printed = table.figureAt(row, result);
  // A fall is told in parentheses or without its sign, as often as with it.
  return [
    ...(form === "quotient"
      ? capaianWays(table, relation, row, (world) => relationValue(relation, inputs, world))
      : []),
    ...(form === "ratio" ? [] : [mirrored]),
    ...(form === "share" ? evenedShares(table, relation, row, (world) => relationValue(relation, inputs, world)) : []),
    ...(form === "growth" && /\bover(?:kapasitas)?\b|kelebihan/i.test(result.header)
      ? [noExcess(relation, inputs)]
      : []),
    // A row that adds the others up may average its percentages instead of dividing its own sums.
    ...(row.kind === "data" ? [] : [meanOfRows(table, result)]),
    ...(form === "ratio" && row.kind === "total" ? [sumOfRows(table, result, row)] : []),
    ...(form === "quotient"
      ? factorsOfUnit(table, relation, row, (world) => relationValue(relation, inputs, world))
      : []),
    ...(printed && form === "quotient" ? ofPlannedCount(printed, inputs) : []),
    ...(printed ? roundedRowsAdded(table, printed, (world) => relationValue(relation, inputs, world)) : []),
  ];
}

/** A row has what the column would be reckoned from, which is something, and a dash where it would stand. */
const isLeftOpen = (table: Table, relation: Relation) =>
  dataRows(table).some((row) => {
    const inputs = table.figureAt(row, relation.result) ? null : relationInputs(table, relation, row);
    const found = inputs && relationValue(relation, inputs, World.asPrinted);
    return found !== null && !found.value.isZero();
  });

const OPENING =
  /\b(?:saldo|sisa|stok|persediaan|posisi)\b.*\b(?:awal|lalu)\b|\bawal\b.*\b(?:periode|tahun|bulan|triwulan)\b/i;
const CLOSING = /\b(?:saldo|sisa|stok|persediaan|posisi)\b.*\bakhir\b/i;

/** `Saldo awal kas`, quarter by quarter: a year begins with what its first quarter began with, and ends as its last one. */
function stockOf({ label }: Row, inputs: Figure[]): Alternative[] {
  const figure = OPENING.test(label) ? inputs[0] : CLOSING.test(label) ? inputs.at(-1) : undefined;
  if (!figure) return [];
  return [
    {
      code: "stock",
      isRemarkable: false,
      expect: (world) => ({ value: world.valueOf(figure), possible: world.intervalOf(figure) }),
    },
  ];
}

/** `Over Kapasitas`: where there is room left, nothing is beyond it. */
function noExcess(relation: Relation, inputs: Figure[]): Alternative {
  const none = { value: new Decimal(0), possible: { low: new Decimal(0), high: new Decimal(0) } };
  return {
    code: "no-excess",
    isRemarkable: false,
    expect: (world) => (relationValue(relation, inputs, world)?.value.isNegative() ? none : null),
  };
}

function productWays(table: Table, relation: Relation, row: Row, inputs: Figure[]): Alternative[] {
  const product = table.figureAt(row, relation.result);
  const revised = ofRevisedFactor(table, row, inputs, (figures, world) => relationValue(relation, figures, world));
  return product ? [roundedFactor(product, inputs), ...revised] : revised;
}
