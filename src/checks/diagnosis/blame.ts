import type { Decimal } from "../../numbers/decimal";
import type { Figure } from "../../tables/table";
import type { Constraint } from "../constraint";

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
