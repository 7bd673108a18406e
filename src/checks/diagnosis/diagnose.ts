import type { Judged } from "../constraint";
import { bestGuess } from "./best-guess";
import type { Blame } from "./blame";
import type { BorneOut } from "./borne-out-input";
import { type Correction, followCorrections, type Follower } from "./corrections";
import { constraintsByCell } from "./situation";
import { isTouched, isViolated } from "./verdict";

export interface Diagnosis {
  blames: Blame[];
  followers: Follower[];
}

/**
 * Finds the smallest set of figures whose change satisfies the most equations. Greedy: the best single change first,
 * then again in the mended world, until nothing is violated.
 */
export function diagnose(judged: Judged[], corrections: Correction[] = [], borneOut: BorneOut = () => null): Diagnosis {
  const blames: Blame[] = [];
  const constraints = judged.map(({ constraint }) => constraint);
  const settledAsPrinted = new Set(judged.filter(holdsByItself).map(({ constraint }) => constraint));
  const offAsPrinted = judged.flatMap(({ constraint, verdict }) => (verdict === "impossible" ? [constraint] : []));
  const involving = constraintsByCell(constraints);
  const corrected = followCorrections(judged, involving, corrections);
  let open = constraints;
  let { world } = corrected;
  for (;;) {
    const current = world;
    const mayBeViolated = open.filter((each) => !settledAsPrinted.has(each) || isTouched(each, current));
    const violated = new Set(mayBeViolated.filter((constraint) => isViolated(constraint, current)));
    const best = bestGuess({ violated, involving, world, offAsPrinted, borneOut });
    if (!best) return { blames, followers: corrected.followers };
    blames.push(best.blame);
    // An unsure total is left as printed, so that what rests on it is not dragged along; its equation is dealt with.
    if (best.blame.isSure) world = best.world;
    else open = open.filter((constraint) => constraint !== best.blame.constraint);
    if (best.blame.isSure && best.contradicted.size > 0) open = open.filter((each) => !best.contradicted.has(each));
  }
}

/** Fits by its own equation: then nothing but a change of its own figures can break it. */
function holdsByItself({ verdict, alternative }: Judged): boolean {
  return verdict !== "impossible" && (alternative === null || alternative.isOfOwnFigures === true);
}
