import type { Hierarchy } from "../../../tables/hierarchy";
import type { Row, Table } from "../../../tables/table";
import { countOf, sumOf } from "./amounts";
import type { ParentSum } from "./parent-sums";
import type { Structure } from "./structure";
import { isMoney } from "./summed-columns";
import { tallyOf } from "./tally";

/** Parents whose children are known to make them up, in columns where that can be said. Fitting sums always are. */
export function judgedSums(table: Table, { hierarchy, isConfirmed, sums, following }: Structure): ParentSum[] {
  const ofParent = grouped(sums, (sum) => sum.parent);
  const ofColumn = grouped(sums, (sum) => sum.column);
  const tallies = new Map([...ofColumn].map(([column, inColumn]) => [column, tallyOf(inColumn)]));
  const levels = new Map(
    [...ofColumn].map(([column, inColumn]) => {
      const ofLevel = grouped(inColumn, (sum) => depthOf(sum.parent, hierarchy));
      return [column, new Map([...ofLevel].map(([depth, inLevel]) => [depth, tallyOf(inLevel)]))];
    }),
  );
  const heldAnywhere = [...tallies.values()].reduce((total, { held }) => total + held, 0);
  const isTrusted = (sum: ParentSum): boolean => {
    const elsewhere = (ofParent.get(sum.parent) ?? []).filter((other) => other.column !== sum.column);
    const inColumn = ofColumn.get(sum.column) ?? [];
    if (elsewhere.some((other) => other.fits && other.target.value !== 0)) {
      const { held, off } = tallies.get(sum.column) ?? { held: 0, off: 0 };
      const isKnownElsewhere = hierarchy.basis === "kode" || heldAnywhere >= 3;
      const isSurelySummed = isKnownElsewhere && isMoney(table, sum.column);
      if (isConfirmed && (isSurelySummed || (held >= 1 && held >= off))) return true;
    }
    if (hierarchy.doubtful.has(sum.parent)) return false;
    const isExceeded = (each: ParentSum) => sumOf(each.terms) > each.target.value;
    const isOffElsewhere = elsewhere.some((other) => !other.fits);
    if (following.has(sum.column)) {
      // Where most parents of a level are off, that level lists only some of its parts.
      const { held, off } = levels.get(sum.column)?.get(depthOf(sum.parent, hierarchy)) ?? { held: 0, off: 0 };
      if (off >= 2 && off > held) return false;
      // Where only the look of the rows makes it a parent, and no other of its level: `Nilai Hasil` below the last part.
      if (hierarchy.basis === "susunan" && held === 0 && isExceeded(sum)) return false;
      // More than the parent holds in every column: rows of another section, or rows counted otherwise.
      return !(isOffElsewhere && isExceeded(sum) && elsewhere.every((other) => !other.fits && isExceeded(other)));
    }
    // A parent by itself may list only some of its parts, but never more than it holds.
    const isLone = hierarchy.basis === "kode" && inColumn.length === 1 && isMoney(table, sum.column);
    return isLone && countOf(sum.terms) > 1 && isExceeded(sum) && !isOffElsewhere;
  };
  const isAdded = ({ column }: ParentSum) => following.has(column) || isMoney(table, column);
  return sums.filter(
    (sum) =>
      (sum.fits && isAdded(sum)) ||
      (!sum.fits && isTrusted(sum) && !followsFromOthers(sum, ofParent.get(sum.parent) ?? [])),
  );
}

/** Sisa and lebih/(kurang) are off by as much as the columns they are the difference of: that is said there. */
function followsFromOthers(sum: ParentSum, ofParent: ParentSum[]): boolean {
  if (sum.column.role !== "sisa" && !/lebih|kurang|selisih/i.test(sum.column.header)) return false;
  const offBy = (each: ParentSum) => each.target.value - sumOf(each.terms);
  const isSame = (one: number, other: number) => Math.abs(Math.abs(one) - Math.abs(other)) < 0.01;
  const others = ofParent.filter((each) => each.column !== sum.column && !each.fits).map(offBy);
  return others.some((one) => isSame(one, offBy(sum)) || others.some((other) => isSame(one - other, offBy(sum))));
}

function depthOf(row: Row, { parentOf }: Hierarchy): number {
  let depth = 0;
  for (let above = parentOf.get(row); above; above = parentOf.get(above)) depth += 1;
  return depth;
}

function grouped<Key>(sums: ParentSum[], keyOf: (sum: ParentSum) => Key): Map<Key, ParentSum[]> {
  const groups = new Map<Key, ParentSum[]>();
  for (const sum of sums) {
    const group = groups.get(keyOf(sum));
    if (group) group.push(sum);
    else groups.set(keyOf(sum), [sum]);
  }
  return groups;
}
