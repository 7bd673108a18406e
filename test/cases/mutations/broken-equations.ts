import { Decimal, HUNDRED } from "../../../src/numbers/decimal";
import {
  addIntervals,
  compareAsPrinted,
  divideIntervals,
  type Interval,
  multiplyIntervals,
  possibleValues,
  scaleInterval,
  subtractIntervals,
} from "../../../src/numbers/printed-precision";
import { CAPS_IN_RULES } from "../../../src/rules/capaian-rules";
import type { Equation, PrintedFigure, RightTable } from "./right-table";

export type Changes = ReadonlyMap<PrintedFigure, Decimal>;

/** What the printed figures can no longer make right. */
export function brokenBy(table: RightTable, changes: Changes): Equation[] {
  return table.equations.filter((equation) => !holds(equation, changes));
}

const valueOf = (figure: PrintedFigure, changes: Changes) => changes.get(figure) ?? figure.value;

function intervalOf(figure: PrintedFigure, changes: Changes): Interval {
  return possibleValues({ value: valueOf(figure, changes), decimals: figure.decimals, scale: 1 });
}

function holds(equation: Equation, changes: Changes): boolean {
  const { target } = equation;
  const found = expectedBy(equation, changes);
  if (!found) return true;
  const value = valueOf(target, changes);
  const figure = { value, decimals: target.decimals, scale: 1 };
  if (compareAsPrinted(figure, found.value, found.possible) !== "impossible") return true;
  if (!equation.isCapaian) return false;
  // Other rules of the field under which the percentage is right.
  const two = new Decimal(200);
  const less = { low: two.minus(found.possible.high), high: two.minus(found.possible.low) };
  if (compareAsPrinted(figure, two.minus(found.value), less) !== "impossible") return true;
  return found.value.gt(value) && CAPS_IN_RULES.some((cap) => value.eq(cap));
}

export function expectedBy(
  { form, target, inputs }: Equation,
  changes: Changes,
): { value: Decimal; possible: Interval } | null {
  const values = inputs.map((input) => valueOf(input, changes));
  const may = inputs.map((input) => intervalOf(input, changes));
  if (form === "fixed") return { value: target.value, possible: { low: target.value, high: target.value } };
  if (form === "sum") return { value: Decimal.sum(0, ...values), possible: addIntervals(may) };
  if (form === "mean") {
    const count = new Decimal(1).div(values.length);
    return { value: Decimal.sum(0, ...values).times(count), possible: scaleInterval(addIntervals(may), count) };
  }
  const [one, other, third] = values;
  const [oneMay, otherMay, thirdMay] = may;
  if (!one || !other || !oneMay || !otherMay) return null;
  if (form === "difference") return { value: one.minus(other), possible: subtractIntervals(oneMay, otherMay) };
  if (form === "balance") {
    if (!third || !thirdMay) return null;
    const possible = subtractIntervals(addIntervals([oneMay, otherMay]), thirdMay);
    return { value: one.plus(other).minus(third), possible };
  }
  if (form === "weighted") {
    const possible = scaleInterval(multiplyIntervals(oneMay, otherMay), new Decimal("0.01"));
    return { value: one.times(other).div(HUNDRED), possible };
  }
  const possible = divideIntervals(otherMay, oneMay);
  return possible && { value: other.div(one).times(HUNDRED), possible: scaleInterval(possible, HUNDRED) };
}

/**
 * Figures that may be named for a change, decided before the checker is asked: the changed one; where only one equation
 * is broken, the figure that it computes; and any other figure that alone could be changed so that everything holds.
 */
export function acceptedFor(table: RightTable, changes: Changes): Set<PrintedFigure> {
  const accepted = new Set(changes.keys());
  const broken = brokenBy(table, changes);
  const [only] = broken;
  if (only && broken.length === 1) accepted.add(only.target);
  const shared = figuresOf(only).filter((figure) => broken.every((each) => figuresOf(each).includes(figure)));
  if (broken.length > 1) for (const figure of shared) if (settles(table, changes, broken, figure)) accepted.add(figure);
  return accepted;
}

const figuresOf = (equation: Equation | undefined) => (equation ? [equation.target, ...equation.inputs] : []);

/** One value of the figure makes every equation hold again. */
function settles(table: RightTable, changes: Changes, broken: Equation[], figure: PrintedFigure): boolean {
  return broken.some((equation) => {
    const value = solved(equation, changes, figure);
    return value !== null && brokenBy(table, new Map([...changes, [figure, value]])).length === 0;
  });
}

function solved(equation: Equation, changes: Changes, figure: PrintedFigure): Decimal | null {
  if (equation.target === figure) return expectedBy(equation, changes)?.value ?? null;
  if (equation.form === "percent" || equation.form === "weighted" || equation.form === "fixed") return null;
  // Linear: what the result changes by when the figure changes by one tells what it has to be.
  const now = valueOf(figure, changes);
  const next = new Map([...changes, [figure, now.plus(1)]]);
  const [from, to] = [expectedBy(equation, changes), expectedBy(equation, next)];
  if (!from || !to) return null;
  return now.plus(valueOf(equation.target, changes).minus(from.value).div(to.value.minus(from.value)));
}
