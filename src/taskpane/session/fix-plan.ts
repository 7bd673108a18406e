import type { Finding } from "../../checks/finding";
import type { Edit } from "../../workbook/edit";

/** One finding with what would repair it. */
export interface FixItem {
  finding: Finding;
  edits: Edit[];
}

/** Repairs that are written together: one, or all that the user ticks. */
export interface FixPlan {
  items: FixItem[];
  /** Ids of the findings that are ticked; only these are written. */
  ticked: ReadonlySet<string>;
  /** Findings whose repair would change a cell that an earlier one changes otherwise: they wait for the next check. */
  waiting: Finding[];
}

const placeOf = ({ sheet, cell }: Edit) => `${sheet}!${cell}`;
const contentOf = (edit: Edit) => ("formula" in edit ? edit.formula : edit.value);

/** Errors are ticked; a warning has to be ticked by whoever can settle the doubt. */
export function planFixes(findings: readonly Finding[]): FixPlan {
  const taken = new Map<string, Edit>();
  const items: FixItem[] = [];
  const waiting: Finding[] = [];
  for (const finding of errorsFirst(findings)) {
    if (!finding.fix) continue;
    const contradicts = finding.fix.some((edit) => {
      const other = taken.get(placeOf(edit));
      return other !== undefined && contentOf(other) !== contentOf(edit);
    });
    if (contradicts) {
      waiting.push(finding);
      continue;
    }
    for (const edit of finding.fix) taken.set(placeOf(edit), edit);
    items.push({ finding, edits: finding.fix });
  }
  const sure = items.filter(({ finding }) => items.length === 1 || finding.severity === "error");
  return { items, ticked: new Set(sure.map(({ finding }) => finding.id)), waiting };
}

function errorsFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
}

export function withTick(plan: FixPlan, id: string, isTicked: boolean): FixPlan {
  const ticked = new Set(plan.ticked);
  if (isTicked) ticked.add(id);
  else ticked.delete(id);
  return { ...plan, ticked };
}

/** What is written: each cell once, though two repairs may name it alike. */
export function editsOf({ items, ticked }: FixPlan): Edit[] {
  const byPlace = new Map<string, Edit>();
  for (const { finding, edits } of items) {
    if (ticked.has(finding.id)) for (const edit of edits) byPlace.set(placeOf(edit), edit);
  }
  return [...byPlace.values()];
}
