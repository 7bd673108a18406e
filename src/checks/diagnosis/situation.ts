import type { Constraint } from "../constraint";
import type { World } from "../worlds/world";
import type { BorneOut } from "./borne-out-input";

/** What a guess is tried against. Only equations that a changed cell takes part in can change. */
export interface Situation {
  violated: Pick<ReadonlySet<Constraint>, "has">;
  involving: ReadonlyMap<string, Constraint[]>;
  world: World;
  /** What no figure has been mended for yet. */
  offAsPrinted: Constraint[];
  borneOut: BorneOut;
}

export function constraintsByCell(constraints: Constraint[]): Map<string, Constraint[]> {
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
