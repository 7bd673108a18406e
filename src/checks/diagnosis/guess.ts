import type { Decimal } from "../../numbers/decimal";
import type { Figure } from "../../tables/table";
import type { Constraint } from "../constraint";

/** A change of one figure that would mend an equation. */
export interface Guess {
  constraint: Constraint;
  figure: Figure;
  value: Decimal;
  swappedWith: Figure | null;
  kind: "regulation" | "target" | "swap" | "sign" | "polarity" | "slip" | "input" | "left" | "borne-out";
}

/** Between guesses that settle as much: a rule outweighs arithmetic, a computed figure is mistyped before its inputs are. */
export const PREFERENCE: Record<Guess["kind"], number> = {
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
