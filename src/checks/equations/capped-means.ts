import { Decimal } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import type { Table } from "../../tables/table";
import { type Constraint, withParts } from "../constraint";
import type { World } from "../worlds/world";
import { capIn, capToldOf } from "./told-cap";

/** `Capaian di atas 120% dihitung 120% dalam rata-rata`: what is printed above the cap counts no more than it. */
export function withCappedMembers(table: Table, means: Constraint[]): Constraint[] {
  const told = means.length > 0 ? capToldOf(table) : null;
  return means.map((mean) => {
    // `Rata-rata capaian (maks. 120 per indikator)`: nothing else is meant.
    const own = capIn(mean.target.row.label);
    const cap = own ?? told;
    return cap && isBeyond(mean, cap) ? cappedMean(mean, cap, own !== null) : mean;
  });
}

const isBeyond = ({ inputs }: Constraint, cap: Decimal) => inputs.some(({ reading }) => reading.value.gt(cap));

function cappedMean(mean: Constraint, cap: Decimal, isOnly: boolean): Constraint {
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
  if (!isOnly) return withParts(mean, { alternatives: [...mean.alternatives, capped] });
  return withParts(mean, {
    expect: capped.expect,
    alternatives: [],
    trace: (world) => [
      `(${mean.inputs.map((input) => formatShort(Decimal.min(world.valueOf(input), cap))).join(" + ")}) / ${mean.inputs.length} = ${formatShort(meanIn(world))}`,
    ],
  });
}
