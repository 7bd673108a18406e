import type { Decimal } from "../../numbers/decimal";
import { type Interval, possibleValues } from "../../numbers/printed-precision";
import { type OtherReading, readingWith } from "../../numbers/reading";
import type { Figure } from "../../tables/table";
import { type KnownSum, type Replaced, Settled } from "./settled";

/** Somebody who puts down which figures the answers of a world are made of. */
export interface Witness {
  addFigure(figure: Figure): void;
  addSum(figures: readonly Figure[]): void;
  answerTo<Answer>(ask: (world: World) => Answer, world: World): Answer;
}

/**
 * The table as printed, with some figures replaced: a guess at what it should have been. Diagnosis compares such worlds.
 */
export class World {
  /** Nearly every question is put to the table as printed. */
  private readonly isAsPrinted: boolean;

  private constructor(
    private readonly settled: Settled,
    private readonly supposed: Replaced,
    private readonly witness: Witness | null,
  ) {
    this.isAsPrinted = settled.replaced.size === 0 && supposed.size === 0 && witness === null;
  }

  static readonly asPrinted = new World(Settled.asPrinted, new Map(), null);

  /** `decimals` as the figure would print them; those of its cell where none are given. */
  with(figure: Figure, value: Decimal, decimals = figure.reading.decimals): World {
    const supposed = new Map(this.supposed).set(figure.cell, { value, decimals });
    return new World(this.settled, supposed, this.witness);
  }

  /** The same world, in which what was only supposed stays: the next guesses are made from here. */
  settle(): World {
    return new World(this.settled.with(this.supposed), new Map(), null);
  }

  /** What is supposed here, supposed of what the other world has settled. */
  settledAs({ settled }: World): World {
    return new World(settled, this.supposed, null);
  }

  /** The same world, and whatever is supposed in it, with somebody putting down what it answers. */
  before(witness: Witness): World {
    return new World(this.settled, this.supposed, witness);
  }

  /** The answer of a question put to this world. */
  answerTo<Answer>(ask: (world: World) => Answer): Answer {
    return this.witness ? this.witness.answerTo(ask, this) : ask(this);
  }

  isReplaced(figure: Figure): boolean {
    return this.replacedAt(figure) !== undefined;
  }

  /** The value, with its double where that is known. */
  shownBy(figure: Figure): { value: Decimal; double?: number | null } {
    return this.replacedAt(figure) ?? figure.reading;
  }

  valueOf(figure: Figure): Decimal {
    return this.replacedAt(figure)?.value ?? figure.reading.value;
  }

  /** A replaced figure is known as exactly as its cell can print it. */
  intervalOf(figure: Figure): Interval {
    const replaced = this.replacedAt(figure);
    return possibleValues(replaced ? readingWith(figure.reading, replaced) : figure.reading);
  }

  /** What many figures come to; `null` where they are to be added up. */
  keptSumOf(figures: readonly Figure[]): KnownSum | null {
    const kept = this.settled.sumOf(figures, this.supposed);
    if (kept) this.witness?.addSum(figures);
    return kept;
  }

  private replacedAt(figure: Figure): OtherReading | undefined {
    if (this.isAsPrinted) return undefined;
    this.witness?.addFigure(figure);
    return this.supposed.get(figure.cell) ?? this.settled.replaced.get(figure.cell);
  }
}
