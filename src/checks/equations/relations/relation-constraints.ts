import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import {
  addIntervals,
  divideIntervals,
  type Interval,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
} from "../../../numbers/printed-precision";
import { incomeRows } from "../../../tables/income-rows";
import { isRowOfChange } from "../../../tables/rows-of-change";
import type { Column, Figure, Row, Table } from "../../../tables/table";
import { formulaAt } from "../../../workbook/snapshot";
import type { Alternative, Constraint, Expectation } from "../../constraint";
import { World } from "../../worlds/world";
import type { FindingKind } from "../../finding";
import { capaianWays, complementOf, isReckonedLower, waysOfLower } from "./capaian-ways";
import { cappedByColumn } from "./capped-by-column";
import { evenedShares } from "./evened-shares";
import { meanOfRows } from "./mean-of-rows";
import { isInPercent, isPerMille, perMille } from "./per-mille";
import { isPercentRow } from "./percent-row";
import { ofProjectedBase } from "./projected-base";
import type { Relation, RelationForm } from "./relation";
import { ofRevisedFactor } from "./revised-factor";
import { roundedFactor } from "./rounded-factor";
import { totalOfShares } from "./total-of-shares";
import { areSignsTold, isFallBeside, mayHideSign, type Sign, signOf, belowZero } from "./signs";

const KINDS: Record<RelationForm, FindingKind> = {
  quotient: "persen",
  ratio: "persen",
  growth: "persen",
  share: "persen",
  difference: "selisih",
  balance: "selisih",
  sum: "jumlah",
  product: "jumlah",
  weighted: "bobot",
  mean: "rata-rata",
};

const HUNDREDTH = new Decimal("0.01");

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
  const inputs = inputsOf(table, relation, row);
  if (!printed || !inputs) return [];
  if (isPercentRow(table, relation, row) || isOfDifferences(table, relation, row)) return [];
  // Below products stands what they add up to, and so it does below weights and values beside them.
  if (relation.form === "product" && row.kind === "total") return [];
  // `Rata-rata per bulan`: of a year its twelve months, of a quarter its three.
  if (relation.form === "sum" && TELLS_MEAN.test(row.label)) return [];
  const target = isFallInParentheses(table, relation, printed) ? belowZero(table, printed) : printed;
  const constraint = ofProjectedBase(relation, constraintOf(table, relation, target, inputs));
  return [isInPercent(relation) && isPerMille(target) ? perMille(constraint) : constraint];
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
  const ways = alternativesOf(table, relation, target.row, inputs);
  const expect = (world: World) => {
    const found = expectation(relation, inputs, world);
    return isLower ? complementOf(found) : found;
  };
  return {
    rule: `kolom-${relation.form}`,
    kind: isWeighted ? "bobot" : KINDS[relation.form],
    target,
    inputs,
    expect,
    alternatives: isLower ? waysOfLower(ways, (world) => expectation(relation, inputs, world)) : ways,
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

const TELLS_MEAN = /\b(rata-?\s?rata|rerata)\b/i;

const mayLackParts = (form: RelationForm) => form === "sum" || form === "mean" || form === "balance";

/** A blank part of a sum counts for nothing; any other computation needs all of its parts, and a balance what it begins with. */
function inputsOf(table: Table, relation: Relation, row: Row): Figure[] | null {
  const figures: Figure[] = [];
  const total = relation.form === "share" ? totalOfShares(table, relation) : null;
  if (relation.form === "share" && !total) return null;
  const [counted, whole = counted] = relation.parts;
  for (const column of relation.form === "share" ? relation.parts.slice(0, 1) : relation.parts) {
    const figure = table.figureAt(row, column);
    // `(776)` of 8.734 is a fall of it, also where the percentage prints a sign and the count parentheses.
    if (figure) figures.push(relation.form === "quotient" ? belowZero(table, figure) : figure);
    else if (!mayLackParts(relation.form) || table.readingAt(row, column).kind !== "empty") return null;
  }
  if (total && whole) {
    const all = table.figureAt(total, whole);
    if (!all) return null;
    figures.push(all);
  }
  if (relation.form === "balance" && (figures.length < 2 || figures[0]?.column !== relation.parts[0])) return null;
  return figures.length > 0 ? figures : null;
}

function expectation(relation: Relation, inputs: Figure[], world: World): Expectation | null {
  const { form } = relation;
  const values = inputs.map((figure) => world.valueOf(figure));
  const may = inputs.map((figure) => world.intervalOf(figure));
  const [one, other] = values;
  const [oneMay, otherMay] = may;
  if (!one || !oneMay) return null;
  if (form === "sum") return { value: Decimal.sum(...values), possible: addIntervals(may) };
  if (form === "mean") return meanOver(values.length, values, may);
  if (form === "balance") return balanceOf(relation, inputs, world);
  if (!other || !otherMay) return null;
  switch (form) {
    case "difference": {
      const rest = values.slice(1);
      return {
        value: one.minus(Decimal.sum(...rest)),
        possible: subtractIntervals(oneMay, addIntervals(may.slice(1))),
      };
    }
    case "product":
      return { value: one.times(other), possible: multiplyIntervals(oneMay, otherMay) };
    case "weighted":
      return {
        value: one.times(other).div(HUNDRED),
        possible: scaleInterval(multiplyIntervals(oneMay, otherMay), HUNDREDTH),
      };
    default:
      return quotient(form, { value: one, may: oneMay }, { value: other, may: otherMay });
  }
}

const isTakenAway = ({ form, parts }: Relation, { column }: Figure, index: number) =>
  form === "balance" ? column === parts[2] : form === "difference" && index > 0;

/** What was there, with what came and without what went; where nothing came or went the cell is blank. */
function balanceOf(relation: Relation, inputs: Figure[], world: World): Expectation {
  const taken = inputs.filter((figure, index) => isTakenAway(relation, figure, index));
  const added = inputs.filter((figure) => !taken.includes(figure));
  // What went may be printed with its sign; depreciation stands in parentheses from its opening to its closing balance.
  const isSigned = taken.some(isBelowZero) && !inputs.every((each) => isBelowZero(each) || each.reading.value.isZero());
  if (isSigned) return { value: total(inputs, world), possible: range(inputs, world) };
  return {
    value: total(added, world).minus(total(taken, world)),
    possible: subtractIntervals(range(added, world), range(taken, world)),
  };
}

const isBelowZero = ({ reading }: Figure) => reading.value.isNegative();

const total = (figures: Figure[], world: World) => Decimal.sum(0, ...figures.map((each) => world.valueOf(each)));

const range = (figures: Figure[], world: World) => addIntervals(figures.map((each) => world.intervalOf(each)));

function meanOver(count: number, values: Decimal[], may: Interval[]): Expectation {
  return {
    value: Decimal.sum(0, ...values).div(count),
    possible: scaleInterval(addIntervals(may), new Decimal(1).div(count)),
  };
}

interface Known {
  value: Decimal;
  may: Interval;
}

function quotient(form: RelationForm, one: Known, other: Known): Expectation | null {
  if (other.value.isZero()) return null;
  const part = form === "growth" ? one.value.minus(other.value) : one.value;
  const partMay = form === "growth" ? subtractIntervals(one.may, other.may) : one.may;
  const possible = divideIntervals(partMay, other.may);
  if (!possible) return null;
  const factor = form === "ratio" ? new Decimal(1) : HUNDRED;
  return { value: part.div(other.value).times(factor), possible: scaleInterval(possible, factor) };
}

/** A row that adds the others up may average its percentages instead of dividing its own sums. */
function alternativesOf(table: Table, relation: Relation, row: Row, inputs: Figure[]): Alternative[] {
  const { form, result } = relation;
  const mirrored: Alternative = {
    code: "other-sign",
    isRemarkable: false,
    isOfOwnFigures: true,
    expect(world) {
      const printed = table.figureAt(row, relation.result);
      const isReadAsFall = printed !== null && isFallInParentheses(table, relation, printed);
      const isSettled = isReadAsFall || (!(printed && mayHideSign(printed)) && signsCount(table, relation, row));
      const found = isSettled ? null : expectation(relation, inputs, world);
      return (
        found && {
          value: found.value.neg(),
          possible: { low: found.possible.high.neg(), high: found.possible.low.neg() },
        }
      );
    },
  };
  if (form === "sum") return inputs.some(mayHideSign) ? [signedSum(inputs, table.figureAt(row, result))] : [];
  // A year without a figure counts or not; so does a nought.
  if (form === "mean") return meansOverOtherCounts(relation, inputs);
  // A shortfall is told with or without its sign.
  if (form === "difference") return [mirrored];
  if (form === "balance") return [signedBalance(inputs)];
  if (form === "product") return productWays(table, relation, row, inputs);
  if (KINDS[form] !== "persen") return [];
  // A fall is told in parentheses or without its sign, as often as with it.
  return [
    ...(form === "quotient" ? capaianWays(table, relation, row, (world) => expectation(relation, inputs, world)) : []),
    ...(form === "ratio" ? [] : [mirrored]),
    ...(form === "share" ? evenedShares(table, relation, row, (world) => expectation(relation, inputs, world)) : []),
    ...(form === "growth" && /\bover\b|kelebihan/i.test(result.header) ? [noExcess(relation, inputs)] : []),
    ...(row.kind === "data" ? [] : [meanOfRows(table, result)]),
  ];
}

/** What went may be printed with its sign, in parentheses, also where all figures of the row are below zero. */
function signedBalance(inputs: Figure[]): Alternative {
  return {
    code: "signed",
    isRemarkable: false,
    expect: (world) =>
      inputs.every((each) => world.valueOf(each).lte(0))
        ? { value: total(inputs, world), possible: range(inputs, world) }
        : null,
  };
}

/** `(9) | 12 | (5)`: below counts of two years, what fell stands in parentheses and is taken off. */
function signedSum(inputs: Figure[], target: Figure | null): Alternative {
  // Where the sum is a fall as well, it is told as one.
  const isFall = (each: Figure) => mayHideSign(each) !== (target !== null && mayHideSign(target));
  const taken = inputs.filter(isFall);
  const added = inputs.filter((each) => !isFall(each));
  return {
    code: "falls-in-parentheses",
    isRemarkable: false,
    expect: (world) => ({
      value: total(added, world).minus(total(taken, world)),
      possible: subtractIntervals(range(added, world), range(taken, world)),
    }),
  };
}

/** `(4)` is read as 4; in a column of changes in which every fall stands in parentheses it is 4 less. */
const isFallInParentheses = (table: Table, relation: Relation, printed: Figure) =>
  (relation.form === "difference" || relation.form === "growth") &&
  mayHideSign(printed) &&
  signsCount(table, relation, printed.row);

const signsOf = new WeakMap<Relation, Map<Row, Sign>>();
const signsCountIn = new WeakMap<Relation, Map<Row, boolean>>();

/**
 * A fall is told in parentheses or without its sign, as often as with it; but in a column in which another row tells it
 * with its sign, and none tells it otherwise, every row does.
 */
function signsCount(table: Table, relation: Relation, row: Row): boolean {
  let known = signsCountIn.get(relation);
  if (!known) signsCountIn.set(relation, (known = new Map()));
  let counts = known.get(row);
  if (counts === undefined) known.set(row, (counts = readSignsCount(table, relation, row)));
  return counts;
}

function readSignsCount(table: Table, relation: Relation, row: Row): boolean {
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
    printed !== null && (isBelowZero(printed) || mayHideSign(printed)),
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
  return printed !== null && isFallBeside(table, printed, inputsOf(table, relation, row) ?? []);
}

/** Whether a row prints what falls below zero with its sign; `null` where nothing changes. */
function signIn(table: Table, relation: Relation, row: Row): Sign {
  const printed = table.figureAt(row, relation.result);
  const inputs = inputsOf(table, relation, row);
  const expected = printed && inputs && expectation(relation, inputs, World.asPrinted);
  return printed && expected ? signOf(printed, expected.value) : null;
}

/** `Over Kapasitas`: where there is room left, nothing is beyond it. */
function noExcess(relation: Relation, inputs: Figure[]): Alternative {
  const none = { value: new Decimal(0), possible: { low: new Decimal(0), high: new Decimal(0) } };
  return {
    code: "no-excess",
    isRemarkable: false,
    expect: (world) => (expectation(relation, inputs, world)?.value.isNegative() ? none : null),
  };
}

function productWays(table: Table, relation: Relation, row: Row, inputs: Figure[]): Alternative[] {
  const product = table.figureAt(row, relation.result);
  const revised = ofRevisedFactor(table, row, inputs, (figures, world) => expectation(relation, figures, world));
  return product ? [roundedFactor(product, inputs), ...revised] : revised;
}

function meansOverOtherCounts({ parts }: Relation, inputs: Figure[]): Alternative[] {
  // `Jumlah responden` below the marks of both semesters is added up, whatever the column is called.
  const isCounted = inputs.every(({ reading }) => reading.decimals === 0 && reading.unit !== "%");
  const filled = inputs.filter(({ reading }) => !reading.value.isZero()).length;
  const counts = [parts.length, filled].filter((count) => count > 0 && count !== inputs.length);
  const others = counts.map((count): Alternative => ({
    code: "other-count",
    isRemarkable: false,
    expect(world) {
      const values = inputs.map((figure) => world.valueOf(figure));
      return meanOver(
        count,
        values,
        inputs.map((figure) => world.intervalOf(figure)),
      );
    },
  }));
  return isCounted ? [...others, sumInstead(inputs)] : others;
}

function sumInstead(inputs: Figure[]): Alternative {
  return {
    code: "sum-of-counts",
    isRemarkable: false,
    expect: (world) => ({
      value: Decimal.sum(0, ...inputs.map((each) => world.valueOf(each))),
      possible: addIntervals(inputs.map((each) => world.intervalOf(each))),
    }),
  };
}

const SOLVED: ReadonlySet<RelationForm> = new Set<RelationForm>([
  "sum",
  "difference",
  "balance",
  "quotient",
  "product",
  "weighted",
]);

const canSolve = (form: RelationForm) => SOLVED.has(form);

function solve(relation: Relation, inputs: Figure[], target: Figure, input: Figure, world: World): Decimal | null {
  const { form } = relation;
  const signOf = (index: number) => {
    const figure = inputs[index];
    return figure && isTakenAway(relation, figure, index) ? -1 : 1;
  };
  const at = inputs.findIndex((each) => each.cell === input.cell);
  if (at < 0) return null;
  if (form === "quotient") return solveQuotient(inputs, target, at, world);
  if (form === "product" || form === "weighted") return solveProduct(form, inputs, target, at, world);
  const rest = inputs.reduce(
    (sum, each, index) => (index === at ? sum : sum.plus(world.valueOf(each).times(signOf(index)))),
    new Decimal(0),
  );
  return world.valueOf(target).minus(rest).times(signOf(at));
}

function solveProduct(form: RelationForm, inputs: Figure[], target: Figure, at: number, world: World): Decimal | null {
  const [input, other] = [inputs[at], inputs[1 - at]];
  if (!input || !other || inputs.length !== 2 || world.valueOf(other).isZero()) return null;
  // A weight is agreed on, in round figures; what follows from a rounded product is none.
  if (input.column.role === "bobot" || /\bbobot\b/i.test(input.column.header)) return null;
  const value = world.valueOf(target).div(world.valueOf(other));
  if (form === "weighted") return value.times(HUNDRED);
  // A price is one exact amount or another one was meant.
  return value.decimalPlaces() <= input.reading.decimals ? value : null;
}

function solveQuotient([one, other]: Figure[], target: Figure, at: number, world: World): Decimal | null {
  const share = world.valueOf(target).div(HUNDRED);
  if (!one || !other || share.isZero()) return null;
  return at === 0 ? world.valueOf(other).times(share) : world.valueOf(one).div(share);
}

function inWords(relation: Relation, inputs: Figure[], world: World): string {
  const { form } = relation;
  const [one = "", other = ""] = inputs.map((figure) => formatShort(world.valueOf(figure)));
  switch (form) {
    case "sum":
      return inputs.map((figure) => formatShort(world.valueOf(figure))).join(" + ");
    case "mean":
      return `(${inputs.map((figure) => formatShort(world.valueOf(figure))).join(" + ")}) / ${inputs.length}`;
    case "difference":
      return inputs.map((figure) => formatShort(world.valueOf(figure))).join(" − ");
    case "balance":
      return inputs
        .map(
          (figure, index) =>
            `${index === 0 ? "" : isTakenAway(relation, figure, index) ? " − " : " + "}${formatShort(world.valueOf(figure))}`,
        )
        .join("");
    case "product":
      return `${one} × ${other}`;
    case "weighted":
      return `${one} × ${other} / 100`;
    case "growth":
      return `(${one} − ${other}) / ${other} × 100`;
    case "ratio":
      return `${one} / ${other}`;
    default:
      return `${one} / ${other} × 100`;
  }
}

/** The equation by the names of its columns: `JPTP / JTP × 100`. */
export function sourceOf({ form, parts }: Relation): string {
  const names = parts.map((column) => column.header.replace(/\s+/g, " ") || "?");
  const [one = "", other = "", third = ""] = names;
  switch (form) {
    case "sum":
      return names.join(" + ");
    case "mean":
      return `(${names.join(" + ")}) / ${names.length}`;
    case "difference":
      return names.join(" − ");
    case "balance":
      return `${one} + ${other} − ${third}`;
    case "product":
      return `${one} × ${other}`;
    case "weighted":
      return `${one} × ${other} / 100`;
    case "growth":
      return `(${one} − ${other}) / ${other} × 100`;
    case "share":
      return `${one} / total ${other || one} × 100`;
    case "ratio":
      return `${one} / ${other}`;
    default:
      return `${one} / ${other} × 100`;
  }
}
