import type { Decimal } from "../numbers/decimal";

/** Why a figure cannot be computed. `missing` data is #N/A in a cell, a wrong input is #VALUE!. */
export type Problem =
  | { code: "missing"; what: string }
  | { code: "not-a-number"; what: string; received: string }
  | { code: "ambiguous"; what: string; received: string }
  | { code: "zero-divisor"; what: string }
  | { code: "negative"; what: string; received: string }
  | { code: "different-size"; what: string; expected: number; received: number }
  | { code: "weights"; received: string }
  | { code: "off-scale"; what: string; received: string; lowest: number; highest: number }
  | { code: "off-scales"; what: string; received: string; ranges: string }
  | { code: "not-a-date"; what: string; received: string }
  | { code: "too-large"; what: string; received: string }
  | { code: "unknown-name"; what: string; received: string; known: string[] }
  | { code: "no-rule"; received: string; firstYear: number };

/** A figure with the steps that led to it, or the reason why there is none. Never a silent zero. */
export type Outcome<Result = Decimal> = { ok: true; value: Result; trace: string[] } | { ok: false; problem: Problem };

export function result<Result>(value: Result, ...trace: string[]): Outcome<Result> {
  return { ok: true, value, trace };
}

export function refuse(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}
