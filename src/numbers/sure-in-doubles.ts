import { type Decimal, toDouble } from "./decimal";

/**
 * What doubles can tell for certain of a printed figure, many times as fast as exact decimals: that it agrees, as most
 * figures of a report do, or that it is far off, as most pairs of figures are. Whatever lies nearer than the errors of
 * doubles is left to the decimals: `false` says nothing.
 */
interface Printed {
  value: Decimal;
  decimals: number;
  scale: number;
  /** The value as a double, where it is known. */
  readonly double?: number | null;
}

/**
 * A double, and each sum, product or quotient of doubles, is off by at most 2⁻⁵³ of itself. From decimals to a quotient
 * in steps of the printed digits fewer than ten such errors add up; this is more than four hundred times as much.
 */
const MOST_ERROR = 5e-13;

/** What prints more decimals than a double holds digits is compared exactly. */
const POWERS_OF_TEN = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** Figures beyond these powers of ten may lose digits as doubles. */
const LARGEST_EXPONENT = 250;

function inDouble(value: Decimal): number {
  return Math.abs(value.e) < LARGEST_EXPONENT ? toDouble(value) : NaN;
}

/** Doubles near the ends of their range have fewer digits. */
function holdsDigits(double: number): boolean {
  const size = Math.abs(double);
  return size === 0 || (size < 1e250 && size > 1e-250);
}

/** Beyond 15 digits the decimal of a typed number is cut, but for far less than MOST_ERROR. */
function printedDouble(printed: Pick<Printed, "value" | "double">): number {
  const { double } = printed;
  if (double === undefined || double === null) return inDouble(printed.value);
  return holdsDigits(double) ? double : NaN;
}

/** part / whole × 100, for `isSurelyRounded`; not a number where doubles do not hold the figures. */
export function nearPercent(part: Pick<Printed, "value" | "double">, whole: Pick<Printed, "value" | "double">): number {
  return (printedDouble(part) / printedDouble(whole)) * 100;
}

/** True only if `expected` prints as the digits of `printed`: both lie nearer to one printed step than to any tie. */
export function isSurelyRounded(printed: Printed, expected: number): boolean {
  const power = POWERS_OF_TEN[printed.decimals];
  if (power === undefined) return false;
  const shown = nearestStep((printedDouble(printed) / printed.scale) * power);
  return shown !== null && shown === nearestStep((expected / printed.scale) * power);
}

/** part / whole × 100 rounded to so many decimals; `null` where it is not sure. */
export function surePercent(part: number, whole: number, decimals: number): number | null {
  return holdsDigits(part) && holdsDigits(whole) ? surelyRounded((part / whole) * 100, decimals) : null;
}

/** The double that prints as `value` rounded to so many decimals; `null` where a tie is too near to be sure of it. */
export function surelyRounded(value: number, decimals: number): number | null {
  const power = POWERS_OF_TEN[decimals];
  const steps = power === undefined ? null : nearestStep(value * power);
  // No figure is printed as -0.
  return steps === null || power === undefined ? null : steps / power + 0;
}

/** `null` where a tie is too near, which it always is above some 10¹². */
function nearestStep(steps: number): number | null {
  const nearest = Math.round(steps);
  return Math.abs(steps - nearest) < 0.5 - Math.abs(steps) * MOST_ERROR ? nearest : null;
}

/** True only if whatever the figure was before it was printed is more than zero. */
export function isSurelyAboveZero(printed: Printed): boolean {
  return printedDouble(printed) > mostMoved(printed);
}

/** True only if both ends lie on one side of `printed`, further than rounding or cutting can move it. */
export function isSurelyOff(printed: Printed, one: Decimal, other: Decimal): boolean {
  const shown = printedDouble(printed);
  const end = inDouble(one);
  const otherEnd = one === other ? end : inDouble(other);
  const error = (Math.abs(shown) + Math.abs(end) + Math.abs(otherEnd)) * MOST_ERROR;
  const reach = mostMoved(printed) + error;
  return Math.min(end, otherEnd) - shown > reach || shown - Math.max(end, otherEnd) > reach;
}

/** True only if neither figure can be the other one, rounded or cut. */
export function areSurelyApart(one: Printed, other: Printed): boolean {
  const [a, b] = [printedDouble(one), printedDouble(other)];
  return Math.abs(a - b) > mostMoved(one) + mostMoved(other) + (Math.abs(a) + Math.abs(b)) * MOST_ERROR;
}

/** Half a step to what is shown and a whole one to what may have been cut come to less than two. */
function mostMoved({ decimals, scale }: Printed): number {
  const power = POWERS_OF_TEN[decimals];
  return power === undefined ? Infinity : (2 * scale) / power;
}
