import type { Judged } from "../constraint";
import { World } from "../worlds/world";
import { BestGuesses } from "./best-guess";
import type { Blame } from "./blame";
import type { BorneOut } from "./borne-out-input";
import { type Correction, followCorrections, type Follower } from "./corrections";
import { isMeanOfTotal } from "./mean-of-same-rows";
import { constraintsByCell } from "./situation";
import { holds } from "./verdict";
import { ViolatedEquations } from "./violated-equations";

interface Diagnosis {
  blames: Blame[];
  followers: Follower[];
}

/**
 * A total that does not fit its rows is left as printed, since either may be wrong; what its shares would be right of, were
 * it the sum of them, is not called wrong.
 */
function withoutWhatDoubtExplains(blames: Blame[]): Blame[] {
  const doubted = blames.filter(({ isSure }) => !isSure);
  return blames.filter(
    (each) =>
      !doubted.some(
        ({ figure, expected, constraint }) =>
          isMeanOfTotal(each.constraint, constraint) ||
          (each.figure.cell !== figure.cell &&
            each.constraint.inputs.some((input) => input.cell === figure.cell) &&
            holds(each.constraint, World.asPrinted.with(figure, expected))),
      ),
  );
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
    if (!best) return { blames: withoutWhatDoubtExplains(blames), followers: corrected.followers };
    blames.push(best.blame);
    // An unsure total is left as printed, so that what rests on it is not dragged along; its equation is dealt with.
    if (best.blame.isSure) world = best.world.settle();
    const changes = best.blame.isSure ? violated.mend(best, world) : violated.leave(best.blame.constraint);
    guesses.forget(changes, world);
  }
}
