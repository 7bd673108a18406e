import { guessesFor } from "./guesses";
import type { Situation } from "./situation";
import { type Tried, tryGuess } from "./try-guess";

export function bestGuess(situation: Situation): Tried | null {
  let best: Tried | null = null;
  for (const guess of [...situation.violated].flatMap((constraint) => guessesFor(constraint, situation))) {
    const tried = tryGuess(guess, situation);
    if (tried && (!best || tried.score > best.score)) best = tried;
  }
  return best;
}
