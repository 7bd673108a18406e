import type { JudgedTable } from "../judge-table";
import type { Judged } from "../constraint";
import { mayBeUnwanted } from "../equations/polarity";

/** A figure that a total rests on is confirmed by all the rows of it; one in its own row's percentage by one figure. */
const BY_TOTAL = 2;
const BY_ROW = 1;
/** … and by half of it where only another way to reckon, as if less were better of what nobody calls so, lets it fit. */
const BY_OTHER_WAY = 0.5;

/** What stands nowhere but here, with nothing around that it could be compared with. */
const ALONE = 1;

/** A figure that its own table contradicts has next to no say. */
const LEAST = 0.25;

/** How much the equations of its own table speak for each figure: those that hold for it, those that fail against it. */
export function supportByCell({ judged }: JudgedTable): Map<string, number> {
  const support = new Map<string, number>();
  for (const each of judged) {
    const weight = weightOf(each);
    for (const cell of new Set([each.constraint.target, ...each.constraint.inputs].map((figure) => figure.cell)))
      support.set(cell, (support.get(cell) ?? ALONE) + weight);
  }
  for (const [cell, value] of support) if (value < LEAST) support.set(cell, LEAST);
  return support;
}

function weightOf({ constraint, verdict, alternative }: Judged): number {
  if (verdict === "impossible") return -BY_ROW;
  // On another base than the column shows the equation says little of the figures in it.
  if (alternative?.isRemarkable) return 0;
  if (constraint.rule === "jumlah") return BY_TOTAL;
  return alternative === null || mayBeUnwanted(constraint.target.row.label) ? BY_ROW : BY_OTHER_WAY;
}
