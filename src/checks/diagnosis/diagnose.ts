import { Decimal, round } from "../../numbers/decimal";
import { type Constraint, judge, type Judged } from "../constraint";
import type { Figure } from "../../tables/table";
import { World } from "../figure";
import { addendOfOtherPolarity } from "./addend-of-other-polarity";
import type { BorneOut } from "./borne-out-input";
import { isAddition, spanOf } from "./span-of-input";
import { addendMistyped } from "./slipped-addend";
import { inputMistyped } from "./slipped-input";

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
  kind: "regulation" | "target" | "swap" | "sign" | "polarity" | "slip" | "input" | "left" | "borne-out";
}

/** Between guesses that settle as much: a rule outweighs arithmetic, a computed figure is mistyped before its inputs are. */
const PREFERENCE: Record<Guess["kind"], number> = {
  sign: 0.25,
  polarity: 0.25,
  slip: 0.25,
  "borne-out": 0.28,
  regulation: 0.3,
  target: 0.2,
  swap: 0.1,
  input: 0,
  left: 0,
};

/** A figure that something outside the table has shown to be wrong, and what it should be. */
export interface Correction {
  figure: Figure;
  value: Decimal;
  decimals: number;
}

/** A figure of the table that a correction explains: it is right once that is mended (`isSettled`), or changes with it. */
export interface Follower {
  figure: Figure;
  expected: Decimal;
  constraint: Constraint;
  isSettled: boolean;
  /** The corrected cell. */
  of: string;
}

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

function isTouched({ target, inputs }: Constraint, world: World): boolean {
  return world.isReplaced(target) || inputs.some((input) => world.isReplaced(input));
}

/** The world with what is known from elsewhere, and what in this table follows from it. */
function followCorrections(
  judged: Judged[],
  involving: ReadonlyMap<string, Constraint[]>,
  corrections: Correction[],
): { world: World; followers: Follower[] } {
  let world = World.asPrinted;
  for (const { figure, value, decimals } of corrections) world = world.with(figure, value, decimals);
  const followers: Follower[] = [];
  const constraintsThat = (is: (each: Judged) => boolean) =>
    new Set(judged.filter(is).map(({ constraint }) => constraint));
  const wrongBefore = constraintsThat(({ verdict }) => verdict === "impossible");
  // A percentage on another base than its column shows was no follower of the figure beside it.
  const onOtherBase = constraintsThat(({ alternative }) => alternative?.isRemarkable === true);
  const changed = corrections.map(({ figure }) => ({ cell: figure.cell, of: figure.cell }));
  for (let each = changed.shift(); each !== undefined; each = changed.shift()) {
    const { cell, of } = each;
    for (const constraint of involving.get(cell) ?? []) {
      const { target } = constraint;
      if (target.cell === cell || world.isReplaced(target) || onOtherBase.has(constraint)) continue;
      const isWrong = isViolated(constraint, world);
      if (!isWrong && wrongBefore.has(constraint)) {
        followers.push({ figure: target, expected: target.reading.value, constraint, isSettled: true, of });
      }
      // What was wrong already is not explained by the correction; diagnosis goes on with it.
      if (!isWrong || wrongBefore.has(constraint)) continue;
      const expected = constraint.expect(world);
      if (!expected) continue;
      world = world.with(target, expected.value);
      followers.push({ figure: target, expected: expected.value, constraint, isSettled: false, of });
      changed.push({ cell: target.cell, of });
    }
  }
  return { world, followers };
}

/** What a guess is tried against. Only equations that a changed cell takes part in can change. */
interface Situation {
  violated: ReadonlySet<Constraint>;
  involving: ReadonlyMap<string, Constraint[]>;
  world: World;
  /** What no figure has been mended for yet. */
  offAsPrinted: Constraint[];
  borneOut: BorneOut;
}

function constraintsByCell(constraints: Constraint[]): Map<string, Constraint[]> {
  const byCell = new Map<string, Constraint[]>();
  for (const constraint of constraints) {
    for (const cell of new Set([constraint.target, ...constraint.inputs].map((figure) => figure.cell))) {
      const known = byCell.get(cell);
      if (known) known.push(constraint);
      else byCell.set(cell, [constraint]);
    }
  }
  return byCell;
}

function isViolated(constraint: Constraint, world: World): boolean {
  return judge(constraint, world).verdict === "impossible";
}

/** A change that leaves an equation without an answer (a pagu of zero) breaks it as much as one that contradicts it. */
function holds(constraint: Constraint, world: World): boolean {
  const { verdict } = judge(constraint, world);
  return verdict !== "impossible" && verdict !== "unknown";
}

interface Tried {
  score: number;
  blame: Blame;
  world: World;
  /** Equations of figures that stay as printed, because other equations say that they are right. */
  contradicted: ReadonlySet<Constraint>;
}

function bestGuess(situation: Situation): Tried | null {
  let best: Tried | null = null;
  for (const guess of [...situation.violated].flatMap((constraint) => guessesFor(constraint, situation))) {
    const tried = tryGuess(guess, situation);
    if (tried && (!best || tried.score > best.score)) best = tried;
  }
  return best;
}

function guessesFor(constraint: Constraint, { world, violated, involving, borneOut }: Situation): Guess[] {
  const guesses: Guess[] = [];
  const expected = constraint.expect(world);
  if (expected && !world.isReplaced(constraint.target)) {
    guesses.push({
      constraint,
      figure: constraint.target,
      value: expected.value,
      swappedWith: null,
      kind: constraint.isRegulation ? "regulation" : "target",
    });
  }
  const signLost =
    expected && constraint.rule === "jumlah" ? addendWithoutSign(constraint, expected.value, world) : null;
  const isAloneViolated = (figure: Figure) =>
    !(involving.get(figure.cell) ?? []).some((each) => each !== constraint && violated.has(each));
  const isBlamedByItsRow = (figure: Figure) =>
    (involving.get(figure.cell) ?? []).some((each) => each.target.cell === figure.cell && violated.has(each));
  if (signLost && !isBlamedByItsRow(signLost)) {
    const value = world.valueOf(signLost).neg();
    guesses.push({ constraint, figure: signLost, value, swappedWith: null, kind: "sign" });
  }
  const otherwise = constraint.rule === "rata-rata" ? addendOfOtherPolarity(constraint, world, involving) : null;
  if (otherwise) guesses.push({ constraint, ...otherwise, swappedWith: null, kind: "polarity" });
  const slip = inputMistyped(constraint, world);
  // Where more speaks against the figure it is blamed by that.
  if (slip && isAloneViolated(slip.figure)) guesses.push({ constraint, ...slip, swappedWith: null, kind: "slip" });
  const mistyped =
    isSum(constraint) && isBorneOutElsewhere(constraint, { violated, involving })
      ? addendMistyped(constraint, world)
      : null;
  if (mistyped && isAloneViolated(mistyped.figure))
    guesses.push({ constraint, ...mistyped, swappedWith: null, kind: "slip" });
  const borne = constraint.inputs.flatMap((figure) => {
    // Where another equation speaks against it as well, that is what it is blamed by.
    const isOpen = !world.isReplaced(figure) && isAloneViolated(figure);
    const span = isOpen ? spanOf(constraint, figure, world) : null;
    const found = span && borneOut(figure, constraint.target, span);
    return found ? [{ figure, ...found }] : [];
  });
  const independent = borne.filter(({ isIndependent }) => isIndependent);
  // Where several inputs could make up for the difference, none of them is known to be wrong.
  const [known, another] = independent.length > 0 ? independent : borne;
  if (known && !another)
    guesses.push({ constraint, figure: known.figure, value: known.value, swappedWith: null, kind: "borne-out" });
  for (const input of constraint.inputs) {
    // An addend is blamed only when something besides the sum or difference speaks against it: any could make it fit.
    const isAlone = (involving.get(input.cell) ?? []).filter((each) => violated.has(each)).length < 2;
    const isLeft =
      isAlone && isLeftByOthers(constraint, input, expected?.value ?? null, { world, violated, involving });
    if (world.isReplaced(input) || (isAddition(constraint) && isAlone && !isLeft)) continue;
    const value = constraint.solveFor?.(input, world) ?? agreedByPercentages(input, { world, violated, involving });
    if (value && !value.isNegative())
      guesses.push({ constraint, figure: input, value, swappedWith: null, kind: isLeft ? "left" : "input" });
  }
  for (const [one, other] of constraint.mayBeSwapped ?? []) {
    guesses.push({ constraint, figure: other, value: world.valueOf(one), swappedWith: one, kind: "swap" });
  }
  return guesses;
}

/** The printed total is a part of another sum that holds, or has one of its own. */
function isBorneOutElsewhere(
  constraint: Constraint,
  { violated, involving }: Pick<Situation, "violated" | "involving">,
): boolean {
  return (involving.get(constraint.target.cell) ?? []).some(
    (other) => other !== constraint && isSum(other) && !violated.has(other),
  );
}

/** What a figure must be that two percentages or more were taken of, where they agree on it. */
function agreedByPercentages(
  input: Figure,
  { world, violated, involving }: Pick<Situation, "world" | "violated" | "involving">,
): Decimal | null {
  const taken = (involving.get(input.cell) ?? []).filter(
    (each) => each.kind === "persen" && each.target.cell !== input.cell && violated.has(each),
  );
  const spans = taken.length < 2 ? [] : taken.map((each) => spanOf(each, input, world));
  const [first] = spans;
  if (!first || spans.includes(null)) return null;
  const known = spans.filter((span) => span !== null);
  const low = Decimal.max(...known.map((span) => span.low));
  const high = Decimal.min(...known.map((span) => span.high));
  return low.gt(high) ? null : round(low.plus(high).div(2), input.reading.decimals);
}

/**
 * `Rencana | Biaya | Hemat | Hemat (%)`: the difference and what it was taken from bear each other out in an equation that
 * would break with any other difference. Then it is what was taken away that stands alone.
 */
function isLeftByOthers(
  constraint: Constraint,
  input: Figure,
  expected: Decimal | null,
  { world, violated, involving }: Pick<Situation, "world" | "violated" | "involving">,
): boolean {
  const { kind, target, inputs } = constraint;
  const [other, ...more] = inputs.filter((each) => each.cell !== input.cell);
  if (kind !== "selisih" || !expected || !other || more.length > 0) return false;
  return (involving.get(target.cell) ?? []).some((each) => {
    const cells = [each.target, ...each.inputs].map(({ cell }) => cell);
    const isOfOthers = cells.includes(other.cell) && !cells.includes(input.cell) && each.target.cell !== target.cell;
    return isOfOthers && !violated.has(each) && holds(each, world) && !holds(each, world.with(target, expected));
  });
}

function isSum(constraint: Constraint): boolean {
  return constraint.rule === "jumlah" || constraint.rule === "saldo";
}

/** The one addend that makes the sum right when it is taken off: `(11.850.000)` typed without its parentheses. */
function addendWithoutSign(constraint: Constraint, expected: Decimal, world: World): Figure | null {
  const excess = expected.minus(world.valueOf(constraint.target));
  if (!excess.gt(0)) return null;
  const found = constraint.inputs.filter((input) => world.valueOf(input).times(2).eq(excess));
  const [only] = found;
  return found.length === 1 && only && mayBeNegative(only) ? only : null;
}

/** Differences and balances fall below zero; amounts and counts do not. */
function mayBeNegative({ column }: Figure): boolean {
  return (
    column.role === "sisa" || /selisih|lebih|kurang|naik|turun|perubahan|surplus|defisit|tren/i.test(column.header)
  );
}

function tryGuess(guess: Guess, situation: Situation): Tried | null {
  const { violated, involving, world } = situation;
  // What is solved from a figure that was rounded is not known to its own last digit.
  const isSolvedRoughly = guess.kind === "input" && !isAddition(guess.constraint);
  const decimals = Math.max(0, guess.figure.reading.decimals - (isSolvedRoughly ? 1 : 0));
  let mended = world.with(guess.figure, guess.value, decimals);
  if (guess.swappedWith) mended = mended.with(guess.swappedWith, world.valueOf(guess.figure));
  const followed = followConsequences(guess, situation, mended);
  if (isViolated(guess.constraint, followed.world)) return null;
  const changed = [guess.figure, ...(guess.swappedWith ? [guess.swappedWith] : [])]
    .concat(followed.consequences.map((each) => each.figure))
    .flatMap((figure) => involving.get(figure.cell) ?? []);
  const affected = [...new Set(changed)];
  const settled = affected.filter((each) => violated.has(each) && !isViolated(each, followed.world));
  if (guess.kind === "input" && isAddition(guess.constraint) && settled.length < 2) return null;
  const broken = affected.filter((each) => !violated.has(each) && !holds(each, followed.world));
  const isTotal = guess.kind === "target" && isSum(guess.constraint);
  // A sum that agrees with the printed total backs it: then the parts may be wrong, or one of them missing.
  const isBacked =
    followed.consequences.length > 1 ||
    followed.consequences.some(({ constraint }) => isSum(constraint)) ||
    (isTotal && isBackedByTotalBeside(guess, followed.consequences, situation));
  const isSure = !isTotal || !isBacked || isOneAddendOff(guess, world);
  // Who mistypes a total computes on with it; who mistypes an input has every figure around it speak against it.
  const costOfConsequence = guess.kind === "input" ? 2 : 0.5;
  const score =
    2 * settled.length - 2 * broken.length - costOfConsequence * followed.consequences.length + PREFERENCE[guess.kind];
  return {
    score,
    world: followed.world,
    contradicted: followed.contradicted,
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

/**
 * Totals of one row that all hold more than the rows above add up to, and by the same amount, or with a percentage of one
 * another that is right as printed: a row of the table seems to be missing, and the totals are right.
 */
function isBackedByTotalBeside(
  { constraint, figure }: Guess,
  consequences: Blame["consequences"],
  { offAsPrinted }: Situation,
): boolean {
  const own = excessOf(constraint);
  if (!own?.gt(0)) return false;
  return offAsPrinted.some((other) => {
    const isBeside = other.target.row === figure.row && other.target.cell !== figure.cell && isSum(other);
    const by = isBeside ? excessOf(other) : null;
    if (!by?.gt(0)) return false;
    const isTied = consequences.some(({ constraint: { inputs } }) =>
      inputs.some(({ cell }) => cell === other.target.cell),
    );
    return by.eq(own) || isTied;
  });
}

function excessOf(constraint: Constraint): Decimal | null {
  const expected = constraint.expect(World.asPrinted);
  return expected && constraint.target.reading.value.minus(expected.value);
}

/** Figures computed from a changed one change with it, and so on down the table. */
function followConsequences(guess: Guess, { violated, involving }: Situation, start: World) {
  let world = start;
  const consequences: Blame["consequences"] = [];
  const contradicted = new Set<Constraint>();
  // Backed by an equation that holds and that no change has touched, a figure was not computed from the wrong one.
  const isBacked = ({ target, rule }: Constraint, expected: Decimal) =>
    (involving.get(target.cell) ?? []).some(
      (other) =>
        other.target.cell === target.cell &&
        other.rule !== rule &&
        !violated.has(other) &&
        !isTouched(other, world) &&
        isViolated(other, world.with(target, expected)),
    );
  const changed = [guess.figure.cell];
  for (let cell = changed.shift(); cell !== undefined; cell = changed.shift()) {
    for (const constraint of involving.get(cell) ?? []) {
      if (constraint.target.cell === cell || violated.has(constraint)) continue;
      if (world.isReplaced(constraint.target) || !isViolated(constraint, world)) continue;
      const expected = constraint.expect(world);
      if (!expected) continue;
      if (isBacked(constraint, expected.value)) {
        contradicted.add(constraint);
        continue;
      }
      world = world.with(constraint.target, expected.value);
      consequences.push({ figure: constraint.target, expected: expected.value, constraint });
      changed.push(constraint.target.cell);
    }
  }
  return { world, consequences, contradicted };
}

/** The total differs by exactly one of its addends: that row was left out, or counted twice. */
function isOneAddendOff(guess: Guess, world: World): boolean {
  const difference = guess.value.minus(world.valueOf(guess.figure)).abs();
  return guess.constraint.inputs.some((input) => world.valueOf(input).abs().eq(difference));
}
