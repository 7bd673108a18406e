import { Decimal } from "../../numbers/decimal";
import type { Table } from "../../tables/table";
import { type Constraint, withParts } from "../constraint";
import type { World } from "../worlds/world";
import { capToldOf } from "./told-cap";

/** `Capaian di atas 120% dihitung 120% dalam rata-rata`: what is printed above the cap counts no more than it. */
export function withCappedMembers(table: Table, means: Constraint[]): Constraint[] {
  const cap = means.length > 0 ? capToldOf(table) : null;
  return cap ? means.map((mean) => (isBeyond(mean, cap) ? cappedMean(mean, cap) : mean)) : means;
}

const isBeyond = ({ inputs }: Constraint, cap: Decimal) => inputs.some(({ reading }) => reading.value.gt(cap));

function cappedMean(mean: Constraint, cap: Decimal): Constraint {
  const meanIn = (world: World) => {
    const values = mean.inputs.map((input) => Decimal.min(world.valueOf(input), cap));
    return Decimal.sum(0, ...values).div(values.length);
  };
  // Each member may be off by half of its last digit, and so may their mean.
  const blur = Decimal.max(...mean.inputs.map(({ reading }) => new Decimal(10).pow(-reading.decimals).div(2)));
  const capped = {
    code: "capped-members",
    isRemarkable: false,
    expect(world: World) {
      const value = meanIn(world);
      return { value, possible: { low: value.minus(blur), high: value.plus(blur) } };
    },
  };
  return withParts(mean, { alternatives: [...mean.alternatives, capped] });
}
