import { agree, areComparable } from "./agreement";
import type { Fact } from "./fact";

/** What was set at first, before it was revised. */
export const FIRST_VERSION = /\b(awal|murni|semula|sebelum)\b/i;

const CHANGED = /\b(?:perubahan|revisi)\b/i;

/**
 * `Target / Murni, Perubahan` in the agreement of a year, and in the plan of five years what was set at first: the plan is
 * older than the change, and who changes the agreement leaves the plan as it is. It has no say then.
 */
export function withoutPlansBeforeChange(ofSubject: Fact[]): Fact[] {
  const targets = ofSubject.filter(({ measure }) => measure === "target");
  if (!targets.some(({ source }) => source.isPlan)) return ofSubject;
  const first = targets.filter(({ qualifier }) => FIRST_VERSION.test(qualifier));
  const changed = targets.filter(({ source: { table } }) => table && CHANGED.test(table.table.title.join(" ")));
  const isBefore = (plan: Fact) => {
    const isSetAgain = (other: Fact) => !other.source.isPlan && other.year === plan.year;
    const isFirst = (other: Fact) => areComparable(plan, other) && agree(plan, other);
    return changed.some(isSetAgain) || first.some((other) => isSetAgain(other) && isFirst(other));
  };
  return ofSubject.filter((fact) => !(fact.measure === "target" && fact.source.isPlan && isBefore(fact)));
}
