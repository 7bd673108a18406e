import { Decimal, round } from "../../numbers/decimal";
import type { Figure } from "../../tables/table";
import type { Constraint } from "../constraint";
import { addendOfOtherPolarity } from "./addend-of-other-polarity";
import { addendWithoutSign } from "./addend-without-sign";
import { isAddition, isSum } from "./additions";
import { countByPercent } from "./count-by-percent";
import type { Guess } from "./guess";
import type { Situation } from "./situation";
import { addendMistyped, subtractedMistyped } from "./slipped-addend";
import { inputMistyped, isOfOtherPolarity } from "./slipped-input";
import { spanOf, spanOnLine } from "./span-of-input";
import { targetOfReckoned } from "./target-of-reckoned";
import { holds } from "./verdict";

/** Every change of one figure that would mend the equation. */
export function guessesFor(constraint: Constraint, { world, violated, involving, borneOut }: Situation): Guess[] {
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
  // Where more speaks against the figure it is blamed by that, unless it speaks for the same slip and tells no exact amount.
  const isSettledBy = ({ figure, value }: { figure: Figure; value: Decimal }) =>
    !isBlamedByItsRow(figure) &&
    (involving.get(figure.cell) ?? [])
      .filter((each) => violated.has(each))
      .every((each) => !isAddition(each) && holds(each, world.with(figure, value)));
  if (slip && (isAloneViolated(slip.figure) || isSettledBy(slip)))
    guesses.push({ constraint, ...slip, swappedWith: null, kind: "slip" });
  // `Jumlah` and `Rata-rata` that both ask for the same addend to be another say more than either of them.
  const isSettledAltogether = ({ figure, value }: { figure: Figure; value: Decimal }) =>
    !isBlamedByItsRow(figure) &&
    (involving.get(figure.cell) ?? []).every(
      (each) => !violated.has(each) || (isOfOneColumn(each) && holds(each, world.with(figure, value))),
    );
  const isBorneOut = isBorneOutElsewhere(constraint, { world, violated, involving });
  const mistyped =
    isSum(constraint) || (constraint.rule === ACROSS && isBorneOut)
      ? addendMistyped(constraint, world, isBorneOut)
      : constraint.rule === SUBTRACTED
        ? subtractedMistyped(constraint, world)
        : null;
  if (mistyped && (isAloneViolated(mistyped.figure) || isSettledAltogether(mistyped)))
    guesses.push({ constraint, ...mistyped, swappedWith: null, kind: "slip" });
  const counted = countByPercent(constraint, { world, violated, involving });
  if (counted && isAloneViolated(counted.figure))
    guesses.push({ constraint, ...counted, swappedWith: null, kind: "borne-out" });
  // A capaian that the other polarity gives to the last digit was reckoned by it.
  const isByOtherPolarity = constraint.rule === "capaian" && isOfOtherPolarity(constraint, world);
  const borne = (isByOtherPolarity ? [] : constraint.inputs).flatMap((figure) => {
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
    if (
      isAddition(constraint) &&
      isOfOneColumn(constraint) &&
      isOneOfMany(constraint, input, { world, violated, involving })
    )
      continue;
    const value =
      constraint.solveFor?.(input, world) ??
      targetOfReckoned(constraint, input, { world, violated, involving }) ??
      agreedByRounded(input, { world, violated, involving });
    if (value && !value.isNegative())
      guesses.push({ constraint, figure: input, value, swappedWith: null, kind: isLeft ? "left" : "input" });
  }
  for (const [one, other] of constraint.mayBeSwapped ?? []) {
    guesses.push({ constraint, figure: other, value: world.valueOf(one), swappedWith: one, kind: "swap" });
  }
  return guesses;
}

const isOfOneColumn = ({ target, inputs }: Constraint) => inputs.every(({ column }) => column === target.column);

/** The sum and the mean of one column speak against each of its rows alike: nothing tells which of them is wrong. */
function isOneOfMany(
  constraint: Constraint,
  input: Figure,
  { world, violated, involving }: Pick<Situation, "world" | "violated" | "involving">,
): boolean {
  const against = ({ cell }: Figure) => (involving.get(cell) ?? []).filter((each) => violated.has(each));
  const own = against(input);
  return constraint.inputs.some((other) => {
    if (other === input || world.isReplaced(other)) return false;
    const ofOther = against(other);
    if (ofOther.length !== own.length || !own.every((each) => ofOther.includes(each))) return false;
    const value = constraint.solveFor?.(other, world);
    return value && !value.isNegative() ? own.every((each) => holds(each, world.with(other, value))) : false;
  });
}

/** A sum along a row. */
const ACROSS = "kolom-sum";
/** One column less another. */
const SUBTRACTED = "kolom-difference";

/**
 * The printed total is a part of another sum that holds, or has one of its own; that of a row also where a percentage
 * rests on it.
 */
function isBorneOutElsewhere(
  constraint: Constraint,
  { world, violated, involving }: Pick<Situation, "world" | "violated" | "involving">,
): boolean {
  const { target } = constraint;
  const expected = constraint.expect(world)?.value;
  return (involving.get(target.cell) ?? []).some((other) => {
    if (other === constraint || violated.has(other)) return false;
    if (isSum(other)) return true;
    const isOf = constraint.rule === ACROSS && other.kind === "persen" && other.target.cell !== target.cell;
    return isOf && expected !== undefined && holds(other, world) && !holds(other, world.with(target, expected));
  });
}

/** Equations whose results were rounded: none of them tells an input exactly, several together do nearly. */
const ROUNDED_KINDS: ReadonlySet<Constraint["kind"]> = new Set<Constraint["kind"]>(["persen", "bobot", "rata-rata"]);

/** What a figure must be of which two percentages, means or weighted values or more were reckoned, where they agree on it. */
function agreedByRounded(
  input: Figure,
  { world, violated, involving }: Pick<Situation, "world" | "violated" | "involving">,
): Decimal | null {
  const taken = (involving.get(input.cell) ?? []).filter(
    (each) => ROUNDED_KINDS.has(each.kind) && each.target.cell !== input.cell && violated.has(each),
  );
  // Where one of them tells it exactly, that one does.
  if (taken.some((each) => each.kind !== "persen" && each.solveFor?.(input, world))) return null;
  const spans = taken.length < 2 ? [] : taken.map((each) => spanOnLine(each, input, world));
  const [first] = spans;
  if (!first || spans.includes(null)) return null;
  const known = spans.filter((span) => span !== null);
  const low = Decimal.max(...known.map((span) => span.low));
  const high = Decimal.min(...known.map((span) => span.high));
  return low.gt(high) ? null : round(low.plus(high).div(2), input.reading.decimals);
}

/** So many equations would break with another total. */
const FEWEST_BEARING_OUT = 2;

/**
 * `Rencana | Biaya | Hemat | Hemat (%)`: the difference and what it was taken from bear each other out in an equation that
 * would break with any other difference. Then it is what was taken away that stands alone. So does what came in during a
 * quarter, where what came in up to it bears out its percentage and the next quarter.
 */
function isLeftByOthers(
  constraint: Constraint,
  input: Figure,
  expected: Decimal | null,
  { world, violated, involving }: Pick<Situation, "world" | "violated" | "involving">,
): boolean {
  const { kind, target, inputs } = constraint;
  const [other, ...more] = inputs.filter((each) => each.cell !== input.cell);
  if (!expected || !other || more.length > 0) return false;
  if (constraint.rule === ACROSS) {
    const isHeldBy = ({ cell }: Figure) =>
      (involving.get(cell) ?? []).filter((each) => each !== constraint && !violated.has(each));
    const breaking = isHeldBy(target).filter(
      (each) => holds(each, world) && !holds(each, world.with(target, expected)),
    );
    return breaking.length >= FEWEST_BEARING_OUT && isHeldBy(other).length > 0 && isHeldBy(input).length === 0;
  }
  if (kind !== "selisih") return false;
  return (involving.get(target.cell) ?? []).some((each) => {
    const cells = [each.target, ...each.inputs].map(({ cell }) => cell);
    const isOfOthers = cells.includes(other.cell) && !cells.includes(input.cell) && each.target.cell !== target.cell;
    return isOfOthers && !violated.has(each) && holds(each, world) && !holds(each, world.with(target, expected));
  });
}
