import type { Decimal } from "../numbers/decimal";
import { type Constraint, judge } from "./constraint";
import { type Figure, World } from "./figure";

/** One figure to blame, with what it should be and what follows from that. */
export interface Blame {
  figure: Figure;
  expected: Decimal;
  /** The equation that shows it best. */
  constraint: Constraint;
  /** Every violated equation that holds once the figure is mended. */
  settled: Constraint[];
  /** Figures that were computed from the wrong one and change with it. */
  consequences: { figure: Figure; expected: Decimal; constraint: Constraint }[];
  /** Set when two figures stand in each other's place. */
  swappedWith: Figure | null;
  /**
   * False where the printed figure is backed by other equations that hold: then it and its parts cannot both be right,
   * but which one is wrong is not known.
   */
  isSure: boolean;
}

interface Guess {
  constraint: Constraint;
  figure: Figure;
  value: Decimal;
  swappedWith: Figure | null;
  kind: "regulation" | "target" | "swap" | "input";
}

/** Between guesses that settle as much: a rule outweighs arithmetic, a computed figure is mistyped before its inputs are. */
const PREFERENCE: Record<Guess["kind"], number> = { regulation: 0.3, target: 0.2, swap: 0.1, input: 0 };

/**
 * Finds the smallest set of figures whose change satisfies the most equations. Greedy: the best single change first,
 * then again in the mended world, until nothing is violated.
 */
export function diagnose(constraints: Constraint[]): Blame[] {
  const blames: Blame[] = [];
  let world = World.asPrinted;
  for (;;) {
    const violated = constraints.filter((constraint) => isViolated(constraint, world));
    if (violated.length === 0) return blames;
    const best = bestGuess(violated, constraints, world);
    if (!best) return blames;
    blames.push(best.blame);
    // An unsure total is left as printed, so that what rests on it is not dragged along; its equation is dealt with.
    if (best.blame.isSure) world = best.world;
    else constraints = constraints.filter((constraint) => constraint !== best.blame.constraint);
  }
}

function isViolated(constraint: Constraint, world: World): boolean {
  return judge(constraint, world).verdict === "impossible";
}

/** A change that leaves an equation without an answer (a pagu of zero) breaks it as much as one that contradicts it. */
function holds(constraint: Constraint, world: World): boolean {
  const { verdict } = judge(constraint, world);
  return verdict !== "impossible" && verdict !== "unknown";
}

function bestGuess(violated: Constraint[], all: Constraint[], world: World): { blame: Blame; world: World } | null {
  let best: { score: number; blame: Blame; world: World } | null = null;
  for (const guess of violated.flatMap((constraint) => guessesFor(constraint, world))) {
    const tried = tryGuess(guess, violated, all, world);
    if (tried && (!best || tried.score > best.score)) best = tried;
  }
  return best;
}

function guessesFor(constraint: Constraint, world: World): Guess[] {
  const guesses: Guess[] = [];
  const expected = constraint.expect(world);
  if (expected && !world.isReplaced(constraint.target.cell)) {
    guesses.push({
      constraint,
      figure: constraint.target,
      value: expected.value,
      swappedWith: null,
      kind: constraint.isRegulation ? "regulation" : "target",
    });
  }
  for (const input of constraint.inputs) {
    const value = world.isReplaced(input.cell) ? null : constraint.solveFor?.(input, world);
    if (value && !value.isNegative())
      guesses.push({ constraint, figure: input, value, swappedWith: null, kind: "input" });
  }
  for (const [one, other] of constraint.mayBeSwapped ?? []) {
    guesses.push({ constraint, figure: other, value: world.valueOf(one), swappedWith: one, kind: "swap" });
  }
  return guesses;
}

function tryGuess(
  guess: Guess,
  violated: Constraint[],
  all: Constraint[],
  world: World,
): { score: number; blame: Blame; world: World } | null {
  let mended = world.with(guess.figure.cell, guess.value);
  if (guess.swappedWith) mended = mended.with(guess.swappedWith.cell, world.valueOf(guess.figure));
  const followed = followConsequences(guess, violated, all, mended);
  const settled = violated.filter((constraint) => !isViolated(constraint, followed.world));
  if (!settled.includes(guess.constraint)) return null;
  // An addend is blamed only when something besides the sum or difference speaks against it: any of them could make it fit.
  if (guess.kind === "input" && isAddition(guess.constraint) && settled.length < 2) return null;
  const broken = all.filter((each) => !violated.includes(each) && !holds(each, followed.world));
  const isTotal = guess.kind === "target" && guess.constraint.rule === "jumlah";
  const isSure = !isTotal || followed.consequences.length <= 1 || isOneAddendOff(guess, world);
  // Who mistypes a total computes on with it; who mistypes an input has every figure around it speak against it.
  const costOfConsequence = guess.kind === "input" ? 2 : 0.5;
  const score =
    2 * settled.length - 2 * broken.length - costOfConsequence * followed.consequences.length + PREFERENCE[guess.kind];
  return {
    score,
    world: followed.world,
    blame: {
      figure: guess.figure,
      expected: guess.value,
      constraint: guess.constraint,
      settled,
      consequences: followed.consequences,
      swappedWith: guess.swappedWith,
      isSure,
    },
  };
}

function isAddition(constraint: Constraint): boolean {
  return constraint.kind === "jumlah" || constraint.kind === "selisih";
}

/** Figures computed from a changed one change with it, and so on down the table. */
function followConsequences(guess: Guess, violated: Constraint[], all: Constraint[], start: World) {
  let world = start;
  const consequences: Blame["consequences"] = [];
  const changed = [guess.figure.cell];
  for (let cell = changed.shift(); cell !== undefined; cell = changed.shift()) {
    for (const constraint of all) {
      const isInput = constraint.inputs.some((input) => input.cell === cell);
      if (!isInput || violated.includes(constraint) || world.isReplaced(constraint.target.cell)) continue;
      if (!isViolated(constraint, world)) continue;
      const expected = constraint.expect(world);
      if (!expected) continue;
      world = world.with(constraint.target.cell, expected.value);
      consequences.push({ figure: constraint.target, expected: expected.value, constraint });
      changed.push(constraint.target.cell);
    }
  }
  return { world, consequences };
}

/** The total differs by exactly one of its addends: that row was left out, or counted twice. */
function isOneAddendOff(guess: Guess, world: World): boolean {
  const difference = guess.value.minus(world.valueOf(guess.figure)).abs();
  return guess.constraint.inputs.some((input) => world.valueOf(input).abs().eq(difference));
}
