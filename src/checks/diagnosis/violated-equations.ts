import { Answers } from "../worlds/answers";
import type { Constraint, Judged } from "../constraint";
import type { World } from "../worlds/world";
import type { Changes } from "./grounds";
import type { Situation } from "./situation";
import type { Tried } from "./try-guess";
import { isTouched, isViolated } from "./verdict";

/**
 * The equations that are violated in the world as it has been mended so far. A blame changes few figures: only what was
 * judged from them is judged again.
 */
export class ViolatedEquations {
  private readonly places: ReadonlyMap<Constraint, number>;
  private readonly violated = new Set<Constraint>();
  private readonly dealtWith = new Set<Constraint>();
  /** Where another reading of the table may make an equation right, it was judged from figures that are not its own. */
  private readonly judgedFromOthers = new Map<Constraint, Answers>();

  constructor(
    judged: Judged[],
    private readonly involving: Situation["involving"],
    world: World,
  ) {
    this.places = new Map(judged.map(({ constraint }, place) => [constraint, place]));
    for (const each of judged) {
      if (!holdsByItself(each) || isTouched(each.constraint, world)) this.judge(each.constraint, world);
    }
  }

  has(constraint: Constraint): boolean {
    return this.violated.has(constraint);
  }

  /** In the order of the equations. */
  inOrder(): Constraint[] {
    const placeOf = (each: Constraint) => this.places.get(each) ?? 0;
    return [...this.violated].sort((one, other) => placeOf(one) - placeOf(other));
  }

  /** The figures have been replaced as the blame says, which settled them in `world`. */
  mend({ blame, contradicted }: Tried, world: World): Changes {
    for (const each of contradicted) this.dealWith(each);
    const { figure, swappedWith, consequences } = blame;
    const changed = [figure, ...(swappedWith ? [swappedWith] : []), ...consequences.map((each) => each.figure)];
    const cells = changed.map(({ cell }) => cell);
    const again = new Set(cells.flatMap((cell) => this.involving.get(cell) ?? []));
    for (const [each, answers] of this.judgedFromOthers) if (answers.mayDifferIn(world, cells)) again.add(each);
    const equations = new Set<Constraint>();
    for (const each of again) {
      const wasViolated = this.violated.has(each);
      if (!this.dealtWith.has(each) && this.judge(each, world) !== wasViolated) equations.add(each);
    }
    return { cells, equations };
  }

  /** The equation is dealt with, whatever its figures are. */
  leave(constraint: Constraint): Changes {
    this.dealWith(constraint);
    return { cells: [], equations: new Set([constraint]) };
  }

  private dealWith(constraint: Constraint): void {
    this.dealtWith.add(constraint);
    this.violated.delete(constraint);
    this.judgedFromOthers.delete(constraint);
  }

  private judge(constraint: Constraint, world: World): boolean {
    const answers = new Answers();
    const is = isViolated(constraint, world.before(answers));
    if (is) this.violated.add(constraint);
    else this.violated.delete(constraint);
    if (answers.areOnlyFrom([constraint.target, ...constraint.inputs])) this.judgedFromOthers.delete(constraint);
    else this.judgedFromOthers.set(constraint, answers);
    return is;
  }
}

/** Fits by its own equation: then nothing but a change of its own figures can break it. */
function holdsByItself({ verdict, alternative }: Judged): boolean {
  return verdict !== "impossible" && (alternative === null || alternative.isOfOwnFigures === true);
}
