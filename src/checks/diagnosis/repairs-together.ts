import type { Table } from "../../tables/table";
import type { Edit } from "../../workbook/edit";
import type { Constraint } from "../constraint";
import type { RoundingPolicy } from "../notes/settings";
import type { Blame } from "./blame";
import { repair } from "./repair";

const isSolvedRoughly = ({ kind, rule }: Constraint) => kind === "persen" || rule === "nilai-terbobot";

/** All edits that belong together, or none: mending half of them would leave a new contradiction. */
export function repairsTogether(table: Table, blame: Blame, rounding: RoundingPolicy | null): Edit[] | null {
  const { figure, constraint } = blame;
  // What is solved from a rounded figure is not known exactly enough to be written.
  if (isSolvedRoughly(constraint) && figure.cell !== constraint.target.cell) return null;
  // The total of targets may be the one agreed on, and a target among its rows mistyped.
  if (constraint.rule === "jumlah" && figure.column.role === "target") return null;
  const first = repair(table, figure, blame.expected, constraint, rounding);
  if (!first) return null;
  const others = [
    ...(blame.swappedWith ? [repair(table, blame.swappedWith, figure.reading.value, constraint)] : []),
    ...blame.consequences.flatMap((each) => {
      const edit = repair(table, each.figure, each.expected, each.constraint, rounding);
      // A formula computes its consequence by itself.
      return edit && "formula" in edit ? [] : [edit];
    }),
  ];
  return others.includes(null) ? null : [first, ...others.filter((edit): edit is Edit => edit !== null)];
}
