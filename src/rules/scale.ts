import { type Decimal, round } from "../numbers/decimal";
import type { DatedRule } from "./dated-rule";

/** Classes by their lower bound only, so that no gap and no overlap can exist. */
export interface Scale {
  /** Decimals that the value is rounded to before the class is looked up, as the published tables print them. */
  decimals: number;
  /** The lowest and highest value that exist on the scale. */
  lowest: number;
  highest: number;
  /** Highest class first. */
  classes: readonly { from: number; name: string }[];
}

/** A value that is not on the scale, e.g. 5 on a scale of 1 to 4. */
export class OffScale extends RangeError {
  constructor(
    readonly value: Decimal,
    readonly lowest: number,
    readonly highest: number,
  ) {
    super(`${value.toString()} is not between ${lowest} and ${highest}.`);
    this.name = "OffScale";
  }
}

/** The class of a value. Throws OffScale. */
export function classOf(scale: Scale, value: Decimal): string {
  const rounded = round(value, scale.decimals);
  const found = scale.classes.find(({ from }) => rounded.gte(from));
  if (!found || rounded.lt(scale.lowest) || rounded.gt(scale.highest)) {
    throw new OffScale(value, scale.lowest, scale.highest);
  }
  return found.name;
}

export type ScaleRule = DatedRule<Scale>;
