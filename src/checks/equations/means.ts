import { Decimal } from "../../numbers/decimal";
import { addIntervals, multiplyIntervals, scaleInterval } from "../../numbers/printed-precision";
import type { Figure } from "../../tables/table";
import type { Expectation } from "../constraint";
import type { World } from "../worlds/world";
import { added } from "./sum/equation";

/** The code of a mean that divides by the blanks as well. */
export const BLANKS_COUNTED = "blanks-counted";

/** The mean of some figures; `count` where more rows than they, or fewer, are counted. */
export function meanOf(figures: readonly Figure[], world: World, count = figures.length): Expectation {
  const share = new Decimal(1).div(count);
  const { value, possible } = added(figures, world);
  return { value: value.div(count), possible: scaleInterval(possible, share) };
}

/** Each figure as often as the weight beside it says; `null` where the weights come to nothing. */
export function weightedMean(figures: readonly Figure[], weights: readonly Figure[], world: World): Expectation | null {
  const whole = Decimal.sum(0, ...weights.map((each) => world.valueOf(each)));
  if (whole.lte(0)) return null;
  const products = figures.map((each, at) => world.valueOf(each).times(world.valueOf(weights[at]!)));
  const possible = figures.map((each, at) => multiplyIntervals(world.intervalOf(each), world.intervalOf(weights[at]!)));
  return {
    value: Decimal.sum(...products).div(whole),
    possible: scaleInterval(addIntervals(possible), new Decimal(1).div(whole)),
  };
}
