import { Decimal, HUNDRED } from "../../../numbers/decimal";
import type { Alternative } from "../../constraint";
import type { Figure } from "../../../tables/table";

/** `Target (%)`, and not what was reached of one: `Capaian terhadap target (%)`. */
const PLANNED = /^\W*target\b/i;

/**
 * `Target (%) 50 | Sasaran 11 | Target sasaran 6`: half of eleven, rounded to whole ones. Of a planned percentage it is the
 * count that was reckoned, and no percentage gives it back.
 */
export function ofPlannedCount(planned: Figure, [count, whole]: Figure[]): Alternative[] {
  if (!PLANNED.test(planned.column.name) || !count || !whole || count.reading.decimals > 0) return [];
  return [
    {
      code: "planned-count",
      isRemarkable: false,
      isOfOwnFigures: true,
      expect(world) {
        const value = world.valueOf(planned);
        const exact = world.valueOf(whole).times(value).div(HUNDRED);
        const isRounded = world.valueOf(count).minus(exact).abs().lt(new Decimal(1));
        return isRounded ? { value, possible: { low: value, high: value } } : null;
      },
    },
  ];
}
