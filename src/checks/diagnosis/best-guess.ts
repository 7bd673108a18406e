import type { Constraint } from "../constraint";
import type { World } from "../worlds/world";
import { type Changes, Grounds } from "./grounds";
import type { Guess } from "./guess";
import { guessesFor } from "./guesses";
import type { Situation } from "./situation";
import { type Tried, tryGuess } from "./try-guess";

interface Scored {
  guess: Guess;
  score: number;
}

/**
 * The best guess for each violated equation. A blame changes the table only near it, so what was found for the equations
 * farther off is kept from step to step.
 */
export class BestGuesses {
  private readonly known = new Map<Constraint, { best: Scored | null; grounds: Grounds }>();

  /** The first one with the highest score, tried in the situation as it is now. */
  among(violated: readonly Constraint[], situation: Situation): Tried | null {
    const best = highest(violated.flatMap((constraint) => this.bestFor(constraint, situation) ?? []));
    return best && tryGuess(best.guess, situation);
  }

  forget(changes: Changes, world: World): void {
    for (const [constraint, { grounds }] of this.known)
      if (changes.equations.has(constraint) || grounds.areChangedBy(changes, world)) this.known.delete(constraint);
  }

  private bestFor(constraint: Constraint, situation: Situation): Scored | null {
    let found = this.known.get(constraint);
    if (!found) {
      const grounds = new Grounds();
      const noted = grounds.in(situation);
      const scored = guessesFor(constraint, noted).flatMap((guess) => {
        const tried = tryGuess(guess, noted);
        return tried ? [{ guess, score: tried.score }] : [];
      });
      this.known.set(constraint, (found = { best: highest(scored), grounds }));
    }
    return found.best;
  }
}

function highest(scored: Scored[]): Scored | null {
  let best: Scored | null = null;
  for (const each of scored) if (!best || each.score > best.score) best = each;
  return best;
}
