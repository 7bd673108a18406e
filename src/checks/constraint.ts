import type { Decimal } from "../numbers/decimal";
import { type Agreement, compareAsPrinted, type Interval } from "../numbers/printed-precision";
import type { FindingKind } from "./finding";
import type { Figure, World } from "./figure";

/** What an equation expects of its target in one world. */
export interface Expectation {
  value: Decimal;
  /** Every value that inputs which print like the printed ones could give. */
  possible: Interval;
}

/** A second equation that makes the printed figure right, e.g. pagu less blokir as the base. */
export interface Alternative {
  code: string;
  expect(world: World): Expectation | null;
  /** The base is unusual and should be named; without it the figure is simply right. */
  isRemarkable: boolean;
}

/** One equation between printed figures of a table. The target is the figure that a person computes from the inputs. */
export interface Constraint {
  rule: string;
  kind: FindingKind;
  target: Figure;
  inputs: Figure[];
  expect(world: World): Expectation | null;
  /** What an input would have to be for the equation to hold, where that is one exact value. */
  solveFor?(input: Figure, world: World): Decimal | null;
  /** Pairs of figures that people mix up here (two columns of one row). */
  mayBeSwapped?: [Figure, Figure][];
  alternatives: Alternative[];
  /** The arithmetic, for the reader. */
  trace(world: World): string[];
  source: string;
  /** True when a regulation fixes the target: it then outweighs the arithmetic around it. */
  isRegulation?: boolean;
}

export type Verdict = Agreement | "unknown";

/** How the printed target stands to the equation, other readings of its digits and other equations included. */
export function judge(constraint: Constraint, world: World): { verdict: Verdict; alternative: Alternative | null } {
  const expected = constraint.expect(world);
  if (!expected) return { verdict: "unknown", alternative: null };
  const verdict = compareTarget(constraint, world, expected);
  if (verdict !== "impossible") return { verdict, alternative: null };
  for (const alternative of constraint.alternatives) {
    const other = alternative.expect(world);
    if (other && compareTarget(constraint, world, other) !== "impossible") {
      return { verdict: "rounded", alternative };
    }
  }
  return { verdict, alternative: null };
}

const BEST_FIRST: Agreement[] = ["rounded", "truncated", "possible", "impossible"];

function compareTarget(constraint: Constraint, world: World, { value, possible }: Expectation): Agreement {
  const { target } = constraint;
  const supposed = world.valueOf(target);
  // What is only supposed is not printed yet, so its own digits count, not those the cell shows.
  const decimals = world.isReplaced(target.cell)
    ? Math.max(target.reading.decimals, supposed.decimalPlaces())
    : target.reading.decimals;
  const readings = [{ ...target.reading, decimals, value: supposed }];
  const { other } = target.reading;
  if (other && !world.isReplaced(target.cell)) readings.push({ ...target.reading, ...other });
  const verdicts = readings.map((reading) => compareAsPrinted(reading, value, possible));
  return BEST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? "impossible";
}
