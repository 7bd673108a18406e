import { Decimal } from "../../numbers/decimal";
import type { Expectation } from "../constraint";
import type { World } from "../worlds/world";

export type Expect = (world: World) => Expectation | null;

/** What is expected where nothing may be higher than the cap. */
export function cappedAt(cap: Decimal, expect: Expect): Expect {
  return (world) => {
    const found = expect(world);
    if (!found || found.possible.high.lte(cap)) return found;
    return {
      value: Decimal.min(cap, found.value),
      possible: { low: Decimal.min(cap, found.possible.low), high: cap },
    };
  };
}
