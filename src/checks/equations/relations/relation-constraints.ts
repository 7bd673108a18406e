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
import type { Figure, Row, Table } from "../../../tables/table";
import type { Alternative, Constraint, Expectation } from "../../constraint";
import { type World } from "../../figure";
import type { FindingKind } from "../../finding";
import { meanOfRows } from "./mean-of-rows";
import type { Relation, RelationForm } from "./relation";

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
};

const HUNDREDTH = new Decimal("0.01");

/** The equation of a column that the rows of the table bear out, for every row in which its figures are printed. */
export function relationConstraints(table: Table, relation: Relation): Constraint[] {
  return table.rows.flatMap((row) => relationConstraint(table, relation, row));
}

/** The same for one row; none where a figure of it is missing. */
export function relationConstraint(table: Table, relation: Relation, row: Row): Constraint[] {
  const target = table.figureAt(row, relation.result);
  const inputs = inputsOf(table, relation, row);
  if (!target || !inputs) return [];
  return isPercentRow(table, relation, row) ? [] : [constraintOf(table, relation, target, inputs)];
}

/** The equation between figures that are known already; they need not stand in one row. */
export function constraintOf(table: Table, relation: Relation, target: Figure, inputs: Figure[]): Constraint {
  const isWeighted = relation.form === "product" && /tertimbang|terbobot|bobot/i.test(headersOf(relation));
  const expect = (world: World) => expectation(relation.form, inputs, world);
  return {
    rule: `kolom-${relation.form}`,
    kind: isWeighted ? "bobot" : KINDS[relation.form],
    target,
    inputs,
    expect,
    alternatives: alternativesOf(table, relation, target.row, inputs),
    ...(canSolve(relation.form)
      ? { solveFor: (input: Figure, world: World) => solve(relation.form, inputs, target, input, world) }
      : {}),
    trace: (world) => {
      const found = expect(world);
      return found ? [`${inWords(relation.form, inputs, world)} = ${formatShort(found.value)}`] : [];
    },
    source: sourceOf(relation),
  };
}

/** A row of percentages under counts is added up no more than the words beside it. */
function isPercentRow(table: Table, { form, result }: Relation, row: Row): boolean {
  if (form !== "sum" && form !== "difference" && form !== "balance") return false;
  const isPercent = (each: Row) => table.readingAt(each, result).kind === "percent";
  return isPercent(row) && !table.rows.every((each) => isPercent(each) || !table.figureAt(each, result));
}

function headersOf({ result, parts }: Relation): string {
  return [result, ...parts].map((column) => column.header).join(" ");
}

/** A blank part of a sum counts for nothing; any other computation needs all of its parts. */
function inputsOf(table: Table, relation: Relation, row: Row): Figure[] | null {
  const figures: Figure[] = [];
  const total = relation.form === "share" ? lastTotal(table) : null;
  if (relation.form === "share" && !total) return null;
  for (const column of relation.parts) {
    const figure = table.figureAt(row, column);
    if (figure) figures.push(figure);
    else if (relation.form !== "sum" || table.readingAt(row, column).kind !== "empty") return null;
  }
  if (total && relation.parts[0]) {
    const whole = table.figureAt(total, relation.parts[0]);
    if (!whole) return null;
    figures.push(whole);
  }
  return figures.length > 0 ? figures : null;
}

function lastTotal(table: Table): Row | null {
  const totals = table.rows.filter((row) => row.kind === "total");
  return totals[totals.length - 1] ?? null;
}

function expectation(form: RelationForm, inputs: Figure[], world: World): Expectation | null {
  const values = inputs.map((figure) => world.valueOf(figure));
  const may = inputs.map((figure) => world.intervalOf(figure));
  const [one, other, third] = values;
  const [oneMay, otherMay, thirdMay] = may;
  if (!one || !oneMay) return null;
  if (form === "sum") return { value: Decimal.sum(...values), possible: addIntervals(may) };
  if (!other || !otherMay) return null;
  switch (form) {
    case "difference":
      return { value: one.minus(other), possible: subtractIntervals(oneMay, otherMay) };
    case "balance":
      if (!third || !thirdMay) return null;
      return {
        value: one.plus(other).minus(third),
        possible: subtractIntervals(addIntervals([oneMay, otherMay]), thirdMay),
      };
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
function alternativesOf(table: Table, { form, result }: Relation, row: Row, inputs: Figure[]): Alternative[] {
  const mirrored: Alternative = {
    code: "other-sign",
    isRemarkable: false,
    expect(world) {
      const found = expectation(form, inputs, world);
      return (
        found && {
          value: found.value.neg(),
          possible: { low: found.possible.high.neg(), high: found.possible.low.neg() },
        }
      );
    },
  };
  // A shortfall is told with or without its sign.
  if (form === "difference") return [mirrored];
  if (KINDS[form] !== "persen") return [];
  // A fall is told in parentheses or without its sign, as often as with it.
  const lower: Alternative[] =
    form === "quotient" && (result.role === "capaian" || /capaian|progres|kemajuan/i.test(result.header))
      ? [
          {
            code: "minimum",
            isRemarkable: false,
            expect(world) {
              const found = expectation(form, inputs, world);
              if (!found) return null;
              const two = new Decimal(200);
              return {
                value: two.minus(found.value),
                possible: { low: two.minus(found.possible.high), high: two.minus(found.possible.low) },
              };
            },
          },
        ]
      : [];
  return [
    ...lower,
    ...(form === "ratio" ? [] : [mirrored]),
    ...(row.kind === "data" ? [] : [meanOfRows(table, result)]),
  ];
}

const canSolve = (form: RelationForm) => form === "sum" || form === "difference" || form === "balance";

function solve(form: RelationForm, inputs: Figure[], target: Figure, input: Figure, world: World): Decimal | null {
  const signOf = (index: number) =>
    index > 0 && (form === "difference" || (form === "balance" && index === 2)) ? -1 : 1;
  const at = inputs.findIndex((each) => each.cell === input.cell);
  if (at < 0) return null;
  const rest = inputs.reduce(
    (sum, each, index) => (index === at ? sum : sum.plus(world.valueOf(each).times(signOf(index)))),
    new Decimal(0),
  );
  return world.valueOf(target).minus(rest).times(signOf(at));
}

function inWords(form: RelationForm, inputs: Figure[], world: World): string {
  const [one = "", other = "", third = ""] = inputs.map((figure) => formatShort(world.valueOf(figure)));
  switch (form) {
    case "sum":
      return inputs.map((figure) => formatShort(world.valueOf(figure))).join(" + ");
    case "difference":
      return `${one} − ${other}`;
    case "balance":
      return `${one} + ${other} − ${third}`;
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
    case "difference":
      return `${one} − ${other}`;
    case "balance":
      return `${one} + ${other} − ${third}`;
    case "product":
      return `${one} × ${other}`;
    case "weighted":
      return `${one} × ${other} / 100`;
    case "growth":
      return `(${one} − ${other}) / ${other} × 100`;
    case "share":
      return `${one} / total ${one} × 100`;
    case "ratio":
      return `${one} / ${other}`;
    default:
      return `${one} / ${other} × 100`;
  }
}
