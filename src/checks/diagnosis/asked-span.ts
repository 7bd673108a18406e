import { type Decimal, fromDouble, round } from "../../numbers/decimal";
import type { Figure } from "../../tables/table";
import { digitsOf } from "./digits-of-agreement";

/** The values that an input may have had for an equation to come out as printed. */
export interface Span {
  low: Decimal;
  high: Decimal;
}

/** A figure has many ways to be reckoned and one span: its ends are put into doubles once. */
export class Asked {
  /** A little further apart than the span, because doubles are not exact. */
  readonly from: number;
  readonly to: number;

  constructor(
    private readonly span: Span,
    private readonly figure: Figure,
  ) {
    this.from = span.low.toNumber() - 1;
    this.to = span.high.toNumber() + 1;
  }

  /** The value as the figure would print it, where it is one that the figure may have had. */
  exactly(value: number): Decimal | null {
    if (value < this.from || value > this.to) return null;
    const exact = round(fromDouble(value), this.figure.reading.decimals);
    return exact.gte(this.span.low) && exact.lte(this.span.high) ? exact : null;
  }
}

/** How many digits of the figure the span leaves no choice of. */
export function digitsIn({ low, high }: Span, { reading }: Figure): number {
  const width = Math.max(high.minus(low).toNumber(), 10 ** -reading.decimals);
  return digitsOf(high.toNumber() / width);
}
