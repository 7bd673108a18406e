import { hierarchyByCode } from "../../tables/hierarchy";
import type { Column, Figure, Table } from "../../tables/table";
import { type Constraint, judge } from "../constraint";
import { World } from "../worlds/world";

/** What is measured of each activity and cannot be added up. */
const NAMES_PROGRESS = /\b(fisik|progres\w*|capaian\s+(output|keluaran|kinerja))\b/i;

/** So many parents with different parts must be their mean, and no more than one may be off. */
const FEWEST_HOLDING = 3;

/** `Program | 93,65`, and by their codes the activities below it that it is the mean of, at every level. */
export function meansByCode(
  table: Table,
  columns: Column[],
  equationOf: (target: Figure, members: Figure[]) => Constraint,
): Constraint[] {
  const progress = columns.filter(({ header }) => NAMES_PROGRESS.test(header));
  if (progress.length === 0) return [];
  const { childrenOf } = hierarchyByCode(table);
  return progress.flatMap((column) => {
    const found = [...childrenOf].flatMap(([parent, children]) => {
      const target = table.figureAt(parent, column);
      const members = children.flatMap((row) => table.figureAt(row, column) ?? []);
      const isWhole = target !== null && members.length === children.length && members.length > 1;
      return isWhole && target.reading.decimals > 0 ? [equationOf(target, members)] : [];
    });
    const isHolding = (each: Constraint) => judge(each, World.asPrinted).verdict !== "impossible";
    const telling = found.filter(
      ({ inputs }) => new Set(inputs.map(({ reading }) => reading.value.toString())).size > 1,
    );
    const off = found.filter((each) => !isHolding(each));
    return isOne(off) && telling.filter(isHolding).length >= FEWEST_HOLDING ? found : [];
  });
}

/** One figure is off, and with it the mean above it that it is a part of. */
function isOne(off: Constraint[]): boolean {
  const [first, second, ...more] = off;
  if (!first || !second) return true;
  const isPart = (one: Constraint, whole: Constraint) => whole.inputs.some(({ cell }) => cell === one.target.cell);
  return more.length === 0 && (isPart(first, second) || isPart(second, first));
}
