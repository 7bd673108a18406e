import { Decimal, HUNDRED } from "../../../numbers/decimal";
import type { Figure } from "../../../tables/table";
import type { World } from "../../worlds/world";
import type { Relation, RelationForm } from "./relation";
import { isTakenAway } from "./relation-value";

const SOLVED: ReadonlySet<RelationForm> = new Set<RelationForm>([
  "sum",
  "difference",
  "balance",
  "quotient",
  "product",
  "weighted",
]);

export const canSolve = (form: RelationForm) => SOLVED.has(form);

/** What one of the figures must be for the computation to come to the target; `null` where nothing says so. */
export function solve(
  relation: Relation,
  inputs: Figure[],
  target: Figure,
  input: Figure,
  world: World,
): Decimal | null {
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
