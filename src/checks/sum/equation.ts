import { Decimal } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { addIntervals, subtractIntervals } from "../../numbers/printed-precision";
import type { Alternative, Constraint, Expectation } from "../constraint";
import type { Figure, World } from "../figure";
import type { Terms } from "./amounts";

/** Figures that are added and figures that are taken off. */
interface Sum {
  plus: Figure[];
  minus: Figure[];
}

const figuresOf = ({ plus, minus }: Terms): Sum => ({
  plus: plus.map((each) => each.figure),
  minus: minus.map((each) => each.figure),
});

export function add({ plus, minus }: Sum, world: World): Expectation {
  const value = Decimal.sum(0, ...plus.map((each) => world.valueOf(each)));
  const possible = addIntervals(plus.map((each) => world.intervalOf(each)));
  if (minus.length === 0) return { value, possible };
  return {
    value: value.minus(Decimal.sum(0, ...minus.map((each) => world.valueOf(each)))),
    possible: subtractIntervals(possible, addIntervals(minus.map((each) => world.intervalOf(each)))),
  };
}

/**
 * `target` is the sum of `first`; where it is not, one of the other readings of the table may still make it right.
 * They are worked out only then.
 */
export function sumEquation(
  target: Figure,
  first: Terms,
  others: () => Terms[],
  meanings: (figures: Figure[]) => Alternative[] = () => [],
): Constraint {
  const sum = figuresOf(first);
  const inputs = [...sum.plus, ...sum.minus];
  let alternatives: Alternative[] | null = null;
  return {
    rule: sum.minus.length > 0 ? "saldo" : "jumlah",
    kind: sum.minus.length > 0 ? "selisih" : "jumlah",
    target,
    inputs,
    expect: (world) => add(sum, world),
    get alternatives() {
      return (alternatives ??= [
        ...others().map((terms): Alternative => {
          const other = figuresOf(terms);
          return { code: "other-level", isRemarkable: false, expect: (world) => add(other, world) };
        }),
        ...meanings(sum.plus),
      ]);
    },
    solveFor(input, world) {
      const own = world.valueOf(input);
      const rest = add(sum, world).value;
      const isTakenOff = sum.minus.some((each) => each.cell === input.cell);
      const missing = world.valueOf(target).minus(rest);
      return isTakenOff ? own.minus(missing) : own.plus(missing);
    },
    trace: (world) => [inWords(sum, world)],
    source: sourceOf(sum, inputs),
  };
}

function sourceOf({ minus }: Sum, inputs: Figure[]): string {
  const [first, ...rest] = inputs;
  if (!first) return "";
  if (minus.length > 0) return `${first.cell} − ${rest.map((each) => each.cell).join(" − ")}`;
  return `${first.cell}:${inputs[inputs.length - 1]?.cell ?? ""}`;
}

/** So many addends can be read at a glance; of more only the count is told. */
const MOST_ADDENDS_SHOWN = 12;

function inWords(sum: Sum, world: World): string {
  const inputs = [...sum.plus, ...sum.minus];
  const result = formatShort(add(sum, world).value);
  if (inputs.length > MOST_ADDENDS_SHOWN)
    return `${inputs[0]?.cell} … ${inputs[inputs.length - 1]?.cell} (${inputs.length}) = ${result}`;
  const shown = (figures: Figure[]) => figures.map((each) => formatShort(world.valueOf(each)));
  return `${[shown(sum.plus).join(" + "), ...shown(sum.minus)].join(" − ")} = ${result}`;
}
