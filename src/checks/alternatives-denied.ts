import { type Constraint, judge, type Judged, withParts } from "./constraint";
import { World } from "./worlds/world";

/**
 * A total that lets itself be read as the sum of other rows, in a row that then does not add up: what all its rows come
 * to fits the row as well, and the other reading is chance.
 */
export function withAlternativesDenied(judged: Judged[]): Judged[] {
  const off = judged.filter(({ verdict }) => verdict === "impossible");
  if (off.length === 0) return judged;
  return judged.map((each) => {
    const { constraint, verdict, alternative } = each;
    if (constraint.rule !== "jumlah" || verdict !== "rounded" || !alternative || alternative.isRemarkable) return each;
    const isDenied = off.some((other) => isMendedBy(constraint, other.constraint));
    return isDenied ? judge(withParts(constraint, { alternatives: [] }), World.asPrinted) : each;
  });
}

/** The other equation is about the total, across its row, and comes out with the sum in its place. */
function isMendedBy(total: Constraint, other: Constraint): boolean {
  const { target } = total;
  const isAcross = other.inputs.every(({ row }) => row === target.row) && other.target.row === target.row;
  if (!isAcross || !other.inputs.some(({ cell }) => cell === target.cell)) return false;
  const sum = total.expect(World.asPrinted);
  return (
    sum !== null && judge(other, World.asPrinted.with(target, sum.value, target.reading.decimals)).verdict === "rounded"
  );
}
