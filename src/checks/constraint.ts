import type { Decimal } from "../numbers/decimal";
import { type Agreement, compareAsPrinted, type Interval } from "../numbers/printed-precision";
import { isSurelyRounded } from "../numbers/sure-in-doubles";
import { type OtherReading, readingWith } from "../numbers/reading";
import type { CapaianRule } from "../rules/capaian-rules";
import type { FindingKind } from "./finding";
import type { Figure } from "../tables/table";
import { World } from "./worlds/world";

/** What an equation expects of its target in one world. */
export interface Expectation {
  readonly value: Decimal;
  /** Every value that inputs which print like the printed ones could give. */
  readonly possible: Interval;
  /** The value in doubles, for equations that are slow in exact decimals; most figures are right and need no more. */
  readonly near?: number;
}

/** A second equation that makes the printed figure right, e.g. pagu less blokir as the base. */
export interface Alternative {
  code: string;
  expect(world: World): Expectation | null;
  /** The base is unusual and should be named; without it the figure is simply right. */
  isRemarkable: boolean;
  /** Set where nothing but the figures of the equation itself can change it: then it need not be asked again and again. */
  isOfOwnFigures?: true;
}

/** One equation between printed figures of a table. The target is the figure that a person computes from the inputs. */
export interface Constraint {
  rule: string;
  kind: FindingKind;
  target: Figure;
  /** A second way to read the target that its digits alone do not show; asked only where the first does not fit. */
  readOtherwise?(): OtherReading | null;
  inputs: Figure[];
  expect(world: World): Expectation | null;
  /** What an input would have to be for the equation to hold, where that is one exact value. */
  solveFor?(input: Figure, world: World): Decimal | null;
  /** Inputs that nothing in the table reckons, and of which less is known to be better: each may be 200 less itself. */
  mayBeComplements?: Figure[];
  /** Pairs of figures that people mix up here (two columns of one row). */
  mayBeSwapped?: [Figure, Figure][];
  readonly alternatives: Alternative[];
  /** The arithmetic, for the reader. */
  trace(world: World): string[];
  source: string;
  /** Set where the office has decided how the target is reckoned. */
  decision?: Decision;
  /** Set where the header alone says how the target is reckoned, because the rows are too few to show it. */
  isFromHeader?: boolean;
  /** True when a regulation fixes the target: it then outweighs the arithmetic around it. */
  isRegulation?: boolean;
}

/** How an office has decided that the capaian of an indicator is reckoned. */
export interface Decision {
  indicator: string;
  /** `null` where only the cap is decided. */
  polarity: CapaianRule["polarity"] | null;
  formula: string;
  cap: number | null;
  /** The same in Excel, as a fraction, for the cells of target and realisasi; `null` where no short formula says it. */
  inCells(target: string, realisasi: string): string | null;
}

/** The same equation with some parts in place of its own. A copy would lose what an equation works out when asked. */
export function withParts(constraint: Constraint, parts: Partial<Constraint>): Constraint {
  return Object.create(constraint, Object.getOwnPropertyDescriptors(parts)) as Constraint;
}

export type Verdict = Agreement | "unknown";

/** One equation with how its printed target stands to it. */
export interface Judged {
  constraint: Constraint;
  verdict: Verdict;
  alternative: Alternative | null;
}

/** How the printed target stands to the equation, other readings of its digits and other equations included. */
export function judge(constraint: Constraint, world: World): Judged {
  const first = judgeAsRead(constraint, world);
  if (first.verdict !== "impossible") return first;
  // `76.700` may be 76,7: what the digits leave open is settled by the equation that it makes true.
  for (const other of otherReadings(constraint, world)) {
    const found = judgeAsRead(constraint, other);
    if (found.verdict !== "impossible" && found.verdict !== "unknown") return found;
  }
  return first;
}

function judgeAsRead(constraint: Constraint, world: World): Judged {
  const expected = constraint.expect(world);
  if (!expected) return { constraint, verdict: "unknown", alternative: null };
  const verdict = compareTarget(constraint, world, expected);
  if (verdict !== "impossible") return { constraint, verdict, alternative: null };
  for (const alternative of constraint.alternatives) {
    const other = alternative.expect(world);
    if (other && compareTarget(constraint, world, other) !== "impossible") {
      return { constraint, verdict: "rounded", alternative };
    }
  }
  return { constraint, verdict, alternative: null };
}

/** The equations that have something to compare, as the table is printed. */
export function judgeAll(constraints: Constraint[]): Judged[] {
  return constraints
    .map((constraint) => judge(constraint, World.asPrinted))
    .filter(({ verdict }) => verdict !== "unknown");
}

/** How many of them come out as printed. */
export const countHolding = (judged: Judged[]): number =>
  judged.filter(({ verdict }) => verdict !== "impossible").length;

/** More open figures than this in one equation would make almost anything fit. */
const MOST_AMBIGUOUS = 3;

/** The world in which the inputs that can be read in two ways are read in the other one. */
function otherReadings(constraint: Constraint, world: World): World[] {
  const open = constraint.inputs.filter((input) => input.reading.other && !world.isReplaced(input));
  if (open.length === 0 || open.length > MOST_AMBIGUOUS) return [];
  // Who types 76.700 for 76,7 types all figures of the row so.
  const all = open.reduce((found, input) => {
    const { other } = input.reading;
    return other ? found.with(input, other.value, other.decimals) : found;
  }, world);
  return [all];
}

const BEST_FIRST: Agreement[] = ["rounded", "truncated", "possible", "impossible"];

function compareTarget(constraint: Constraint, world: World, expected: Expectation): Agreement {
  const { target } = constraint;
  if (world.isReplaced(target)) {
    const supposed = world.valueOf(target);
    // What is only supposed is not printed yet, so its own digits count, not those the cell shows.
    const decimals = Math.max(target.reading.decimals, supposed.decimalPlaces());
    return compare(readingWith(target.reading, { decimals, value: supposed }), expected);
  }
  const asRead = compare(target.reading, expected);
  if (asRead === "rounded") return asRead;
  const other = target.reading.other ?? constraint.readOtherwise?.();
  if (!other) return asRead;
  const verdicts = [asRead, compare(readingWith(target.reading, other), expected)];
  return BEST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? "impossible";
}

function compare(printed: Figure["reading"], expected: Expectation): Agreement {
  if (expected.near !== undefined && isSurelyRounded(printed, expected.near)) return "rounded";
  return compareAsPrinted(printed, expected.value, expected.possible);
}
