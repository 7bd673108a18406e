import { Answers } from "../worlds/answers";
import type { Constraint } from "../constraint";
import type { World } from "../worlds/world";
import type { Situation } from "./situation";

/** What a blame has changed: figures, and equations that are violated now or no longer. */
export interface Changes {
  cells: readonly string[];
  equations: ReadonlySet<Constraint>;
}

/** What a guess rests on. While none of it changes, it is the guess that would be made again. */
export class Grounds {
  private readonly answers = new Answers();
  private readonly equations = new Set<Constraint>();

  /** The situation, in which whatever it answers becomes a ground. */
  in(situation: Situation): Situation {
    const { violated, world } = situation;
    const has = (equation: Constraint) => {
      this.equations.add(equation);
      return violated.has(equation);
    };
    return { ...situation, violated: { has }, world: world.before(this.answers) };
  }

  areChangedBy({ cells, equations }: Changes, world: World): boolean {
    for (const each of equations) if (this.equations.has(each)) return true;
    return this.answers.mayDifferIn(world, cells);
  }
}
