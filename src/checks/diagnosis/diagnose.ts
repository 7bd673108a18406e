import type { Judged } from "../constraint";
import { BestGuesses } from "./best-guess";
import type { Blame } from "./blame";
import type { BorneOut } from "./borne-out-input";
import { type Correction, followCorrections, type Follower } from "./corrections";
import { constraintsByCell } from "./situation";
import { ViolatedEquations } from "./violated-equations";

interface Diagnosis {
  blames: Blame[];
  followers: Follower[];
}

/**
 * Finds the smallest set of figures whose change satisfies the most equations. Greedy: the best single change first,
 * then again in the mended world, until nothing is violated.
 */
export function diagnose(judged: Judged[], corrections: Correction[] = [], borneOut: BorneOut = () => null): Diagnosis {
  const blames: Blame[] = [];
  const offAsPrinted = judged.flatMap(({ constraint, verdict }) => (verdict === "impossible" ? [constraint] : []));
  const involving = constraintsByCell(judged.map(({ constraint }) => constraint));
  const corrected = followCorrections(judged, involving, corrections);
  let world = corrected.world.settle();
  const violated = new ViolatedEquations(judged, involving, world);
  const guesses = new BestGuesses();
  for (;;) {
    const best = guesses.among(violated.inOrder(), { violated, involving, world, offAsPrinted, borneOut });
    if (!best) return { blames, followers: corrected.followers };
    blames.push(best.blame);
    // An unsure total is left as printed, so that what rests on it is not dragged along; its equation is dealt with.
    if (best.blame.isSure) world = best.world.settle();
    const changes = best.blame.isSure ? violated.mend(best, world) : violated.leave(best.blame.constraint);
    guesses.forget(changes, world);
  }
}
