import { Decimal, HUNDRED } from "../../../numbers/decimal";
import {
  addIntervals,
  divideIntervals,
  type Interval,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
} from "../../../numbers/printed-precision";
import type { Figure } from "../../../tables/table";
import type { Expectation } from "../../constraint";
import type { World } from "../../worlds/world";
import type { Relation, RelationForm } from "./relation";

const HUNDREDTH = new Decimal("0.01");

/** What the computation of a column comes to with these figures; `null` where one is missing or nought divides. */
export function relationValue(relation: Relation, inputs: Figure[], world: World): Expectation | null {
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

/** Of a difference everything but the first is taken away, of a balance what went. */
export const isTakenAway = ({ form, parts }: Relation, { column }: Figure, index: number) =>
  form === "balance" ? column === parts[2] : form === "difference" && index > 0;

/** What was there, with what came and without what went; where nothing came or went the cell is blank. */
function balanceOf(relation: Relation, inputs: Figure[], world: World): Expectation {
  const taken = inputs.filter((figure, index) => isTakenAway(relation, figure, index));
  const added = inputs.filter((figure) => !taken.includes(figure));
  // What went may be printed with its sign; depreciation stands in parentheses from its opening to its closing balance.
  const isSigned = taken.some(isNegative) && !inputs.every((each) => isNegative(each) || each.reading.value.isZero());
  if (isSigned) return { value: totalOf(inputs, world), possible: rangeOf(inputs, world) };
  return {
    value: totalOf(added, world).minus(totalOf(taken, world)),
    possible: subtractIntervals(rangeOf(added, world), rangeOf(taken, world)),
  };
}

const isNegative = ({ reading }: Figure) => reading.value.isNegative();

export const totalOf = (figures: Figure[], world: World) =>
  Decimal.sum(0, ...figures.map((each) => world.valueOf(each)));

export const rangeOf = (figures: Figure[], world: World) => addIntervals(figures.map((each) => world.intervalOf(each)));

/** A mean may be taken over more rows or fewer than print a figure. */
export function meanOver(count: number, values: Decimal[], may: Interval[]): Expectation {
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
