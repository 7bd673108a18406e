import type { Cell, Grid } from "./grid";
import type { Relation, RelationForm } from "./relation";

/** Two rows of a short table may be wrong, where the others agree to so many digits. */
export const HALF = { holding: 0.5, failing: 2, digits: 6 };

export interface Evidence {
  holding: number;
  /** Rows among them that hardly anything else would give. */
  telling: number;
  /** Rows among them that leave a figure as it was; they say nothing against those that fail. */
  neutral: number;
  failing: number;
  digits: number;
}

/** The part of the rows that hold; where some fail, only of those that could have failed. */
export function shareHolding({ holding, neutral, failing }: Evidence): number {
  return failing === 0 ? 1 : (holding - neutral) / (holding - neutral + failing);
}

export const ADDITIVE: ReadonlySet<RelationForm> = new Set<RelationForm>(["sum", "difference", "balance"]);
const DOUBLE_ERROR = 0.01;

/** A product or quotient of so few units of its last digit tells nothing. */
const FEWEST_STEPS = 5;

const NO_EVIDENCE: Evidence = { holding: 0, telling: 0, neutral: 0, failing: 1, digits: 0 };

export function weigh(grid: Grid, relation: Relation): Evidence {
  if (relation.form !== "share") return weighAgainst(grid, relation, null);
  const [one, whole = one] = relation.parts;
  const found = grid.totalsOf(whole ?? relation.result).map((total) => weighAgainst(grid, relation, total));
  return found.find(({ holding, failing }) => holding > failing) ?? found[0] ?? NO_EVIDENCE;
}

/** The same, of a share of this total. */
export function weighAgainst(grid: Grid, relation: Relation, total: number | null): Evidence {
  const evidence: Evidence = { holding: 0, telling: 0, neutral: 0, failing: 0, digits: 0 };
  const isAddedUp = relation.form === "sum" || relation.form === "balance";
  const { rows } = grid;
  const results = grid.down(relation.result);
  const columns = relation.parts.map((column) => grid.down(column));
  const parts: (Cell | null)[] = columns.map(() => null);
  for (let at = 0; at < rows.length; at += 1) {
    const [row, printed] = [rows[at], results[at]];
    if (!row || !printed || (isAddedUp && grid.isPercent(row))) continue;
    for (let each = 0; each < columns.length; each += 1) parts[each] = columns[each]?.[at] ?? null;
    const found = compute(relation, parts, total);
    if (!found) continue;
    // Counts and rupiah that are added up or taken off leave nothing to rounding.
    const isExact = ADDITIVE.has(relation.form) && printed.step === 1 && found.blur === 0;
    const tolerance = isExact ? DOUBLE_ERROR : printed.step * 1.000001 + found.blur;
    if (Math.abs(found.value - printed.value) > tolerance) {
      evidence.failing += 1;
      // Even if every row that is left held, too few would.
      const atBest = evidence.holding + rows.length - at - 1;
      if (atBest / (atBest + evidence.failing) < HALF.holding) return NO_EVIDENCE;
      continue;
    }
    evidence.holding += 1;
    if (isNeutral(relation, parts)) evidence.neutral += 1;
    // Of the smallest whole numbers one in two comes out by chance.
    const isCoarse = ADDITIVE.has(relation.form)
      ? isRoundedAway(printed, parts)
      : Math.abs(printed.value) < FEWEST_STEPS * printed.step;
    if (isCoarse) continue;
    if (found.isTelling && printed.value !== 0) evidence.telling += 1;
    // Nought may be left of anything; as a product or a percentage it shows no digits that agree.
    if (found.isTelling && (printed.value !== 0 || ADDITIVE.has(relation.form)))
      evidence.digits += Math.log10(Math.max(1, Math.abs(printed.value) / Math.max(tolerance, printed.step)) + 1);
    // A whole table of hundreds or zeros bears out anything.
    if (evidence.failing > 3 && evidence.failing > evidence.holding * 2) return NO_EVIDENCE;
  }
  return evidence;
}

/** `3` of 1 and 2,40: so few whole ones, added up of what has decimals, come out by chance. */
const isRoundedAway = (printed: Cell, parts: (Cell | null)[]) =>
  Math.abs(printed.value) < FEWEST_WHOLE * printed.step &&
  parts.some((part) => part !== null && part.step < printed.step);

const FEWEST_WHOLE = 100;

/** Divided or multiplied by one, or added to nothing, a figure stays what it was. */
function isNeutral({ form }: Relation, parts: (Cell | null)[]): boolean {
  const [one, other, third] = parts;
  // What came and went is the same, or nothing did; or all that was there went, and what came is what is left.
  if (form === "balance") return [one, other].some((part) => (part?.value ?? 0) === Math.abs(third?.value ?? 0));
  if (form === "ratio") return other?.value === 1;
  if (form === "quotient") return other?.value === 100;
  if (form === "product") return parts.some((part) => part?.value === 1);
  if (form === "sum") return parts.filter((part) => part !== null && part.value !== 0).length < 2;
  return false;
}

interface Computed {
  value: number;
  /** What the rounding of the parts may change. */
  blur: number;
  /** False where any computation would give it: a zero, a part that is alone. */
  isTelling: boolean;
}

export function compute({ form }: Relation, parts: (Cell | null)[], total: number | null): Computed | null {
  const [one, other, third] = parts;
  if (form === "sum" || form === "mean") {
    let [sum, blur, filled, notZero] = [0, 0, 0, 0];
    let first: number | null = null;
    let areSeveral = false;
    for (const part of parts) {
      if (part === null) continue;
      filled += 1;
      sum += part.value;
      blur += roundingOf(part);
      if (part.value !== 0) notZero += 1;
      first ??= part.value;
      areSeveral ||= part.value !== first;
    }
    if (filled === 0) return null;
    const count = form === "sum" ? 1 : filled;
    return { value: sum / count, blur: blur / count, isTelling: form === "sum" ? notZero >= 2 : areSeveral };
  }
  if (!one) return null;
  if (form === "share") {
    return total ? { value: (one.value / total) * 100, blur: 0, isTelling: one.value !== total } : null;
  }
  if (form === "balance") {
    if (!other && !third) return null;
    // What went may be printed with its sign, in parentheses.
    const value = one.value + (other?.value ?? 0) - Math.abs(third?.value ?? 0);
    const isTelling = (other?.value ?? 0) !== 0 || (third?.value ?? 0) !== 0;
    const blur = roundingOf(one) + (other ? roundingOf(other) : 0) + (third ? roundingOf(third) : 0);
    return { value, blur, isTelling };
  }
  if (!other) return null;
  if (form === "difference") return remainderOf(one, parts);
  const blur = roundingOf(one) + roundingOf(other);
  switch (form) {
    case "product":
      return { value: one.value * other.value, blur: blur * 2, isTelling: isTellingFactor(1, one, other) };
    case "weighted":
      return { value: (one.value * other.value) / 100, blur, isTelling: isTellingFactor(100, one, other) };
    case "growth":
      if (other.value === 0) return null;
      return { value: ((one.value - other.value) / other.value) * 100, blur: 0, isTelling: one.value !== other.value };
    case "quotient":
      if (other.value === 0) return null;
      return {
        value: (one.value / other.value) * 100,
        blur: blurOfQuotient(one, other, 100),
        isTelling: one.value !== other.value && one.value !== 0,
      };
    case "ratio":
      if (other.value === 0) return null;
      return {
        value: one.value / other.value,
        blur: blurOfQuotient(one, other, 1),
        isTelling: one.value !== other.value && one.value !== 0,
      };
    default:
      return null;
  }
}

/** By one, or by a hundred percent, nothing changes; and nought times anything is nought. */
function isTellingFactor(neutral: number, ...factors: Cell[]): boolean {
  return factors.every(({ value }) => value !== neutral && value !== 0);
}

/** What is left of a whole, the first of the parts, once all the others are taken off. */
function remainderOf(whole: Cell, parts: (Cell | null)[]): Computed | null {
  const found = { value: whole.value, blur: roundingOf(whole), isTelling: false };
  for (let at = 1; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) return null;
    found.value -= part.value;
    found.blur += roundingOf(part);
    found.isTelling ||= part.value !== 0;
  }
  return found;
}

/** Whole figures are exact; each other may be off by half of its last digit. */
const roundingOf = ({ value, step }: Cell): number => (step >= 1 && Number.isInteger(value) ? 0 : step / 2);

function blurOfQuotient(one: Cell, other: Cell, factor: number): number {
  const upper = roundingOf(one);
  const lower = roundingOf(other);
  return Math.abs((factor * (upper + Math.abs(one.value / other.value) * lower)) / other.value);
}
