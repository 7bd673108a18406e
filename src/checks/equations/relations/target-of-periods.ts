import { Decimal } from "../../../numbers/decimal";
import type { Column, Figure, Table } from "../../../tables/table";
import type { Alternative } from "../../constraint";
import type { World } from "../../worlds/world";

const NAMES_YEAR = /\b(setahun|satu\s+tahun|tahunan|tahun|total|jumlah)\b/i;
const QUARTER = /^\W*(?:(?:target|rencana)\W*)?(?:(?:triwulan|tw|tri|kuartal|q)\W*)?(i|ii|iii|iv|[1-4])\W*$/i;
const QUARTERS = 4;

/** `Target Triwulan / I, II, III, IV | Target Setahun`: what is planned for the year may be what its quarters come to. */
export function isTargetBehindQuarters(column: Column, { columns }: Table): boolean {
  if (column.role !== "target" || !NAMES_YEAR.test(column.header)) return false;
  const at = columns.indexOf(column);
  const before = columns.slice(Math.max(0, at - QUARTERS), at);
  return (
    before.length === QUARTERS && before.every(({ name, parent }) => QUARTER.test(name) && parent !== column.parent)
  );
}

/**
 * An index, a level that is kept, what is reached step by step: of such a target the quarters are no parts, and that of
 * the year lies among them.
 */
export function targetsOfPeriods(inputs: Figure[]): Alternative[] {
  return [
    {
      code: "level-of-periods",
      isRemarkable: false,
      isOfOwnFigures: true,
      expect(world: World) {
        const values = inputs.map((each) => world.valueOf(each)).filter((value) => !value.isZero());
        const last = values.at(-1);
        return last ? { value: last, possible: { low: Decimal.min(...values), high: Decimal.max(...values) } } : null;
      },
    },
  ];
}
