import { incomeRows } from "../../../tables/income-rows";
import type { Column, Figure, Row, Table } from "../../../tables/table";
import { formulaAt } from "../../../workbook/snapshot";
import { World } from "../../worlds/world";
import type { Relation } from "./relation";
import { relationInputs } from "./relation-inputs";
import { relationValue } from "./relation-value";
import { areSignsTold, isBelowZero, isFallBeside, mayHideSign, type Sign, signOf } from "./signs";

/** `(4)` is read as 4; in a column of changes in which every fall stands in parentheses it is 4 less. */
export const isFallInParentheses = (table: Table, relation: Relation, printed: Figure) =>
  (relation.form === "difference" || relation.form === "growth" || relation.form === "quotient") &&
  mayHideSign(printed) &&
  isSignTold(table, relation, printed.row);

const signsOf = new WeakMap<Relation, Map<Row, Sign>>();
const signToldIn = new WeakMap<Relation, Map<Row, boolean>>();

/**
 * A fall is told in parentheses or without its sign, as often as with it; but in a column in which another row tells it
 * with its sign, and none tells it otherwise, every row does.
 */
export function isSignTold(table: Table, relation: Relation, row: Row): boolean {
  let known = signToldIn.get(relation);
  if (!known) signToldIn.set(relation, (known = new Map()));
  let isTold = known.get(row);
  if (isTold === undefined) known.set(row, (isTold = readSignTold(table, relation, row)));
  return isTold;
}

function readSignTold(table: Table, relation: Relation, row: Row): boolean {
  let signs = signsOf.get(relation);
  if (!signs) {
    signs = new Map(table.rows.map((each) => [each, signIn(table, relation, each)]));
    signsOf.set(relation, signs);
  }
  // More income than planned and less spending are both told without a sign: neither side shows how the other does it.
  const income = incomeRows(table);
  const printed = table.figureAt(row, relation.result);
  return areSignsTold(
    table,
    row,
    relation.result.header,
    [...signs].filter(([each]) => each !== row && income.has(each) === income.has(row)).map(([, sign]) => sign),
    () => isToldBeside(table, relation, row) || isFormulaOfOthers(table, relation.result, row),
    printed !== null && isBelowZero(printed),
  );
}

/** So many other rows hold a formula there, which shows what falls with its sign, whatever was typed over it here. */
const FEWEST_FORMULAS = 3;

function isFormulaOfOthers(table: Table, column: Column, row: Row): boolean {
  if (table.isTransposed) return false;
  const holding = table.rows.filter(
    (each) => each !== row && formulaAt(table.sheet, each.index, column.index) !== null,
  );
  return holding.length >= FEWEST_FORMULAS;
}

/** The same change in percent, told with its sign. */
function isToldBeside(table: Table, relation: Relation, row: Row): boolean {
  const printed = relation.form === "difference" ? table.figureAt(row, relation.result) : null;
  return printed !== null && isFallBeside(table, printed, relationInputs(table, relation, row) ?? []);
}

/** Whether a row prints what falls below zero with its sign; `null` where nothing changes. */
function signIn(table: Table, relation: Relation, row: Row): Sign {
  const printed = table.figureAt(row, relation.result);
  const inputs = relationInputs(table, relation, row);
  const expected = printed && inputs && relationValue(relation, inputs, World.asPrinted);
  // What has grown from a figure below zero, or is a part of one, is told either way round.
  const isRelative = relation.form === "growth" || relation.form === "quotient";
  const isFromBelow = isRelative && inputs?.[1] !== undefined && isBelowZero(inputs[1]);
  return printed && expected && !isFromBelow ? signOf(printed, expected.value) : null;
}
