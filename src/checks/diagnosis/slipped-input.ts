import { Decimal, TWO_HUNDRED } from "../../numbers/decimal";
import { digitSlip, isDigitOff } from "../../numbers/digit-slip";
import { printedStep } from "../../numbers/printed-precision";
import { FEMALE, MALE } from "../../tables/lexicon";
import type { Figure } from "../../tables/table";
import { type Constraint, judge } from "../constraint";
import { QUOTIENT_OF_ROWS } from "../equations/row-quotient";
import type { World } from "../worlds/world";
import { spanOf } from "./span-of-input";

/** Percentages of two figures of their row or column, and means of a few. */
const RECKONED = new Set(["capaian", "serapan", "kolom-quotient", "kolom-basis", "kolom-mean", QUOTIENT_OF_ROWS]);

/** Of more figures one or another comes out by chance. */
const MOST_INPUTS = 4;

/** Shorter percentages fit by chance. */
const FEWEST_DIGITS = 3;

interface Mistyped {
  figure: Figure;
  value: Decimal;
}

/**
 * `80,25` for 82,05 beside a target and the capaian of 82,05: of the two figures that a percentage is of, the one that two
 * neighbouring digits in each other's place would make right, or of a count one other digit, where the percentage leaves
 * no choice of counts. Only where the percentage is no slip itself.
 */
export function inputMistyped(constraint: Constraint, world: World): Mistyped | null {
  const { target, inputs, rule } = constraint;
  if (!RECKONED.has(rule) || inputs.length > MOST_INPUTS || world.isReplaced(target)) return null;
  const printed = digitsOf(target, world.valueOf(target));
  const expected = constraint.expect(world);
  if (!expected || printed.replace(/\D/g, "").length < FEWEST_DIGITS) return null;
  if (isSlipOf(printed, digitsOf(target, expected.value))) return null;
  const found = inputs.flatMap((figure) =>
    [
      ...swapsOf(figure, world),
      ...countsMistyped(constraint, figure, world),
      ...withoutOtherSex(constraint, figure, world),
    ].flatMap((value) => (fits(constraint, world.with(figure, value)) ? [{ figure, value }] : [])),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** `Laki-laki | Perempuan | Sex Ratio`: all the people stand where those of one sex should. */
function withoutOtherSex({ inputs }: Constraint, figure: Figure, world: World): Decimal[] {
  const [one, other] = inputs;
  if (!one || !other || inputs.length > 2 || world.isReplaced(figure)) return [];
  const isOf = (sex: RegExp) => inputs.some(({ column }) => sex.test(column.name));
  const rest = world.valueOf(figure).minus(world.valueOf(figure === one ? other : one));
  return isOf(MALE) && isOf(FEMALE) && rest.gt(0) ? [rest] : [];
}

/** The percentage tells the count to so small a part of one that hardly any other percentage would tell a whole count. */
const WIDEST_SPAN = 0.1;
const MOST_DIGITS = 6;

/** Every count that one other digit would make, where the percentage could only be of one. */
function countsMistyped(constraint: Constraint, figure: Figure, world: World): Decimal[] {
  const { value, decimals, scale } = figure.reading;
  const digits = value.toFixed(0);
  if (world.isReplaced(figure) || decimals > 0 || scale !== 1) return [];
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS || isOtherwiseExplained(constraint, world))
    return [];
  const span = spanOf(constraint, figure, world);
  if (!span || span.high.minus(span.low).gt(WIDEST_SPAN)) return [];
  const meant = span.low.ceil();
  return meant.lte(span.high) && digitSlip(digits, meant.toFixed(0)) === "replaced" ? [meant] : [];
}

/** `105,00` is the percentage of many counts. */
const isOtherwiseExplained = (constraint: Constraint, world: World) =>
  world.valueOf(constraint.target).times(2).isInteger() || isOfOtherPolarity(constraint, world);

/** `88,64` beside an expected `111,36` is reckoned as if the other polarity held. */
export function isOfOtherPolarity(constraint: Constraint, world: World): boolean {
  const printed = world.valueOf(constraint.target);
  const expected = constraint.expect(world)?.value;
  if (!expected || expected.isZero()) return true;
  const step = printedStep(constraint.target.reading);
  const others = [TWO_HUNDRED.minus(expected), TEN_THOUSAND.div(expected)];
  return others.some((other) => other.minus(printed).abs().lte(step));
}

const TEN_THOUSAND = new Decimal(10_000);

function fits(constraint: Constraint, world: World): boolean {
  const { verdict, alternative } = judge(constraint, world);
  return alternative === null && (verdict === "rounded" || verdict === "truncated");
}

const digitsOf = ({ reading }: Figure, value: Decimal) => value.toFixed(reading.decimals);

/** Every figure that two neighbouring digits of it in each other's place would give. */
function swapsOf(figure: Figure, world: World): Decimal[] {
  if (world.isReplaced(figure) || figure.reading.scale !== 1) return [];
  const text = digitsOf(figure, figure.reading.value);
  const digits = [...text].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
  return digits.slice(1).flatMap((at, index) => {
    const before = digits[index] ?? at;
    const signs = [...text];
    [signs[before], signs[at]] = [signs[at] ?? "", signs[before] ?? ""];
    const swapped = signs.join("");
    return swapped === text || /^0\d/.test(swapped) ? [] : [new Decimal(swapped)];
  });
}

/** One digit wrong, lost or added, or two in each other's place. */
const isSlipOf = (one: string, other: string) => one === other || isDigitOff(one, other);
