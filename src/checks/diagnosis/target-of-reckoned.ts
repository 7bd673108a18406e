import { type Decimal, HUNDRED } from "../../numbers/decimal";
import type { Figure } from "../../tables/table";
import type { Constraint } from "../constraint";
import type { Situation } from "./situation";
import { holds } from "./verdict";

const TWO_HUNDRED = HUNDRED.times(2);

/**
 * `Pembilang | Penyebut | Target | Realisasi | Capaian`: the realisasi is what columns of its own give, so that a capaian on which
 * means rest speaks against the target. What the target would be by the capaian; `null` where nothing gives the realisasi.
 */
export function targetOfReckoned(
  constraint: Constraint,
  input: Figure,
  { world, violated, involving }: Pick<Situation, "world" | "violated" | "involving">,
): Decimal | null {
  const [target, realisasi] = constraint.inputs;
  if (constraint.rule !== "capaian" || !realisasi || input.cell !== target?.cell) return null;
  const isReckoned = (involving.get(realisasi.cell) ?? []).some(
    (each) => each.target.cell === realisasi.cell && !violated.has(each) && holds(each, world),
  );
  if (!isReckoned) return null;
  const [reached, capaian] = [world.valueOf(realisasi), world.valueOf(constraint.target)];
  const ways = [capaian, TWO_HUNDRED.minus(capaian)].flatMap((share) =>
    share.gt(0) ? [reached.times(HUNDRED).div(share)] : [],
  );
  return ways.find((value) => holds(constraint, world.with(target, value, target.reading.decimals))) ?? null;
}
