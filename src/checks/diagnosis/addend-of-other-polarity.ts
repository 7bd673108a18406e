import { type Decimal, round, TWO_HUNDRED } from "../../numbers/decimal";
import type { Figure } from "../../tables/table";
import { type Constraint, judge } from "../constraint";
import type { World } from "../worlds/world";

/** The ways of a capaian of which less may be better. */
const WAYS: ReadonlySet<string> = new Set(["minimum", "minimum-inverse"]);

/** Only where less may be better is nothing at all a capaian of it. */
const LESS_MAY_BE_BETTER = "floor";

const CAP = "cap";

interface Reckoned {
  figure: Figure;
  value: Decimal;
}

/**
 * The one capaian below a mean that fits its own row by the wrong polarity: reckoned the other way it makes the mean
 * right. Only where less may be better is there another way.
 */
export function addendOfOtherPolarity(
  mean: Constraint,
  world: World,
  involving: ReadonlyMap<string, Constraint[]>,
): Reckoned | null {
  const tried = mean.inputs.flatMap((figure) =>
    otherValues(mean, figure, world, involving).map((value) => ({
      figure,
      value,
      verdict: judge(mean, world.with(figure, value)).verdict,
    })),
  );
  const fitting = tried.filter(({ verdict }) => verdict !== "impossible");
  const exact = fitting.filter(({ verdict }) => verdict === "rounded");
  const found = exact.length > 0 ? exact : fitting;
  const [first] = found;
  const isOne = found.every(({ figure, value }) => figure === first?.figure && value.eq(first.value));
  return first && isOne ? first : null;
}

/** As printed the capaian is right only as one of which less is better. */
const isReckonedLower = (capaian: Constraint, world: World) => WAYS.has(judge(capaian, world).alternative?.code ?? "");

function otherValues(
  { mayBeComplements }: Constraint,
  figure: Figure,
  world: World,
  involving: ReadonlyMap<string, Constraint[]>,
): Decimal[] {
  if (world.isReplaced(figure)) return [];
  const own = (involving.get(figure.cell) ?? []).filter(({ target }) => target.cell === figure.cell);
  // What stops at the cap is reckoned as it should be, whichever way is better.
  if (own.some((each) => judge(each, world).alternative?.code === CAP)) return [];
  const twoWays = own.filter(
    (each) => each.alternatives.some(({ code }) => code === LESS_MAY_BE_BETTER) || isReckonedLower(each, world),
  );
  const ways = twoWays.flatMap((each) => [each, ...each.alternatives.filter(({ code }) => WAYS.has(code))]);
  const { value: printed, decimals } = figure.reading;
  if (own.length === 0) return mayBeComplements?.includes(figure) ? [TWO_HUNDRED.minus(printed)] : [];
  const values = ways.flatMap((way) => way.expect(world)?.value ?? []).map((value) => round(value, decimals));
  return values.filter((value) => !value.eq(printed));
}
