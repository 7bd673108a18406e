import { type Decimal, fromDouble, sum, wholeSum } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { addIntervals, type Interval, subtractIntervals } from "../../../numbers/printed-precision";
import type { Alternative, Constraint, Expectation } from "../../constraint";
import type { Figure } from "../../../tables/table";
import type { World } from "../../worlds/world";
import type { KnownSum } from "../../worlds/settled";
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
  return minus.length === 0 ? added(plus, world) : new Balanced(plus, minus, world);
}

export function added(figures: readonly Figure[], world: World): Expectation {
  return new Added(figures, world);
}

/** How much the printed digits leave open, and the exact value, are worked out only for a sum that does not fit. */
class Added implements Expectation {
  readonly near: number | undefined;
  private readonly kept: KnownSum | null;
  private exact: Decimal | null = null;

  constructor(
    private readonly figures: readonly Figure[],
    private readonly world: World,
  ) {
    this.kept = world.keptSumOf(figures);
    this.near = this.kept ? undefined : (wholeSum(figures.map((each) => world.shownBy(each).double)) ?? undefined);
  }

  get value(): Decimal {
    return this.kept?.value ?? (this.exact ??= this.addedUp());
  }

  get possible(): Interval {
    return this.kept?.possible ?? addIntervals(this.figures.map((each) => this.world.intervalOf(each)));
  }

  private addedUp(): Decimal {
    return this.near === undefined ? sum(this.figures.map((each) => this.world.valueOf(each))) : fromDouble(this.near);
  }
}

class Balanced implements Expectation {
  readonly value: Decimal;
  private readonly plus: Expectation;
  private readonly minus: Expectation;

  constructor(plus: Figure[], minus: Figure[], world: World) {
    this.plus = added(plus, world);
    this.minus = added(minus, world);
    this.value = this.plus.value.minus(this.minus.value);
  }

  get possible(): Interval {
    return subtractIntervals(this.plus.possible, this.minus.possible);
  }
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
      ...distinct([this.added, ...this.others().map(figuresOf)])
        .slice(1)
        .map((other): Alternative => ({
          code: "other-level",
          isRemarkable: false,
          expect: (world) => add(other, world),
        })),
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

/** Several ways to look for the rows of a total find the same ones. */
function distinct(sums: Sum[]): Sum[] {
  const isSame = (some: Figure[], others: Figure[]) =>
    some.length === others.length && some.every((figure, at) => figure === others[at]);
  const found: Sum[] = [];
  for (const each of sums)
    if (!found.some(({ plus, minus }) => isSame(plus, each.plus) && isSame(minus, each.minus))) found.push(each);
  return found;
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
