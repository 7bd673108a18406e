import { type Decimal, fromDouble, sum, wholeSum } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { addIntervals, type Interval, subtractIntervals } from "../../../numbers/printed-precision";
import type { Alternative, Constraint, Expectation } from "../../constraint";
import type { Figure } from "../../../tables/table";
import type { World } from "../../figure";
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
  return minus.length === 0 ? new Added(plus, world) : new Balanced(plus, minus, world);
}

/** How much the printed digits leave open, and the exact value, are worked out only for a sum that does not fit. */
class Added implements Expectation {
  readonly near: number | undefined;
  private exact: Decimal | null = null;

  constructor(
    private readonly figures: Figure[],
    private readonly world: World,
  ) {
    this.near = wholeSum(figures.map((each) => world.shownBy(each).double)) ?? undefined;
  }

  get value(): Decimal {
    return (this.exact ??= this.near === undefined ? sumOfFigures(this.figures, this.world) : fromDouble(this.near));
  }

  get possible(): Interval {
    return addIntervals(this.figures.map((each) => this.world.intervalOf(each)));
  }
}

class Balanced implements Expectation {
  readonly value: Decimal;

  constructor(
    private readonly plus: Figure[],
    private readonly minus: Figure[],
    private readonly world: World,
  ) {
    this.value = sumOfFigures(plus, world).minus(sumOfFigures(minus, world));
  }

  get possible(): Interval {
    const intervals = (figures: Figure[]) => figures.map((each) => this.world.intervalOf(each));
    return subtractIntervals(addIntervals(intervals(this.plus)), addIntervals(intervals(this.minus)));
  }
}

const sumOfFigures = (figures: Figure[], world: World) => sum(figures.map((each) => world.valueOf(each)));

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
  return new SumEquation(target, figuresOf(first), others, meanings);
}

class SumEquation implements Constraint {
  readonly inputs: Figure[];
  private ways: Alternative[] | null = null;

  constructor(
    readonly target: Figure,
    private readonly added: Sum,
    private readonly others: () => Terms[],
    private readonly meanings: (figures: Figure[]) => Alternative[],
  ) {
    this.inputs = added.minus.length === 0 ? added.plus : [...added.plus, ...added.minus];
  }

  get rule(): string {
    return this.added.minus.length > 0 ? "saldo" : "jumlah";
  }

  get kind() {
    return this.added.minus.length > 0 ? "selisih" : "jumlah";
  }

  expect(world: World): Expectation {
    return add(this.added, world);
  }

  get alternatives(): Alternative[] {
    return (this.ways ??= [
      ...this.others().map((terms): Alternative => {
        const other = figuresOf(terms);
        return { code: "other-level", isRemarkable: false, expect: (world) => add(other, world) };
      }),
      ...this.meanings(this.added.plus),
    ]);
  }

  solveFor(input: Figure, world: World): Decimal {
    const own = world.valueOf(input);
    const rest = add(this.added, world).value;
    const isTakenOff = this.added.minus.some((each) => each.cell === input.cell);
    const missing = world.valueOf(this.target).minus(rest);
    return isTakenOff ? own.minus(missing) : own.plus(missing);
  }

  trace(world: World): string[] {
    return [inWords(this.added, world)];
  }

  get source(): string {
    return sourceOf(this.added, this.inputs);
  }
}

function sourceOf({ plus, minus }: Sum, inputs: Figure[]): string {
  const [first] = inputs;
  if (!first) return "";
  const cells = (figures: Figure[]) => figures.map((each) => each.cell);
  if (minus.length > 0) return [cells(plus).join(" + "), ...cells(minus)].join(" − ");
  return `${first.cell}:${inputs[inputs.length - 1]?.cell ?? ""}`;
}

/** So many addends can be read at a glance; of more only the count is told. */
const MOST_ADDENDS_SHOWN = 12;

function inWords(terms: Sum, world: World): string {
  const inputs = [...terms.plus, ...terms.minus];
  const result = formatShort(add(terms, world).value);
  if (inputs.length > MOST_ADDENDS_SHOWN)
    return `${inputs[0]?.cell} … ${inputs[inputs.length - 1]?.cell} (${inputs.length}) = ${result}`;
  const shown = (figures: Figure[]) => figures.map((each) => formatShort(world.valueOf(each)));
  return `${[shown(terms.plus).join(" + "), ...shown(terms.minus)].join(" − ")} = ${result}`;
}
