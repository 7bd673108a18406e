import type { Constraint } from "../constraint";

export function isAddition(constraint: Constraint): boolean {
  return constraint.kind === "jumlah" || constraint.kind === "selisih";
}

export function isSum(constraint: Constraint): boolean {
  return constraint.rule === "jumlah" || constraint.rule === "saldo";
}
