import { isSame, round } from "../../../numbers/decimal";
import type { Alternative } from "../../constraint";
import type { World } from "../../worlds/world";
import type { Figure } from "../../../tables/table";

/** A smaller quotient is printed with decimals, or counts something. */
const LEAST_QUOTIENT = 1000;

/** Prices and allowances are set in round amounts; what is left of a division seldom is. */
const ROUND_AMOUNT = 100;

/**
 * `26 × 38.115.385 = 991.000.000`: an amount without decimals may be the quotient that was rounded to whole rupiah, and
 * then it is the product that is exact.
 */
export function roundedFactor(product: Figure, inputs: Figure[]): Alternative {
  return {
    code: "rounded-factor",
    isRemarkable: false,
    expect(world) {
      const [one, other] = inputs;
      const value = world.valueOf(product);
      const isOne = one && other && (isQuotient(other, one, value, world) || isQuotient(one, other, value, world));
      return isOne ? { value, possible: { low: value, high: value } } : null;
    },
  };
}

function isQuotient(factor: Figure, by: Figure, product: ReturnType<World["valueOf"]>, world: World): boolean {
  const [amount, divisor] = [world.valueOf(factor), world.valueOf(by)];
  const { decimals, scale } = factor.reading;
  if (scale !== 1 || decimals > 0 || amount.lt(LEAST_QUOTIENT) || amount.mod(ROUND_AMOUNT).isZero()) return false;
  return divisor.gt(1) && divisor.lt(amount) && isSame(round(product.div(divisor), 0), amount);
}
