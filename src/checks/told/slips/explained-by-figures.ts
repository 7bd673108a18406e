import { doubleOf } from "../../../numbers/reading";
import type { PrintedFigure } from "../../../sentences/printed-figure";
import type { Figure } from "../../../tables/table";
import { maySay } from "../told-value";

/** More figures of one name give nearly any result by chance, and then nothing is said. */
const MOST_FIGURES = 60;

/**
 * Whether a told figure may come from others in any way that sentences compute: their sum or difference, a share,
 * a growth, what is left of a whole. Where this is so it is never called wrong.
 */
export function isExplainedBy(told: PrintedFigure, figures: readonly Pick<Figure, "reading">[]): boolean {
  if (figures.length > MOST_FIGURES) return true;
  if (figures.some(({ reading }) => maySay(told, doubleOf(reading), reading))) return true;
  const values = [...new Set(figures.map(({ reading }) => doubleOf(reading)))];
  return values.some((one, at) =>
    values.slice(at + 1).some((other) => resultsOf(one, other).some((each) => maySay(told, each))),
  );
}

function resultsOf(one: number, other: number): number[] {
  const results = [one + other, Math.abs(one - other)];
  if (one === 0 || other === 0) return results;
  const shares = [(one / other) * 100, (other / one) * 100];
  return [...results, one / other, other / one, ...shares.flatMap((each) => [each, Math.abs(each - 100)])];
}
