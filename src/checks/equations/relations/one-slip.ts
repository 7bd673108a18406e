import { toDouble } from "../../../numbers/decimal";
import type { Judged } from "../../constraint";
import { World } from "../../worlds/world";

/** What is as far from the figure that is called for is no slip, but another thing; twice as much may be twice a year. */
const FARTHEST = 2;

/** One row does not fit, and could have been meant to: by a slip, or where others fit by a point in the wrong place. */
export function isOneSlip(judged: Judged[]): boolean {
  const [failing, ...others] = judged.filter(({ verdict }) => verdict === "impossible");
  if (!failing || others.some((other) => !isCarriedOn(failing, other))) return false;
  const factor = factorOff(failing);
  if (factor === null) return false;
  const isShifted = judged.length > 1 && Math.abs(Math.log10(factor) % 1) < 1e-9;
  return (factor > 1 / FARTHEST && factor < FARTHEST) || isShifted;
}

/** The total below is off by as much as the row: it was computed from the slip. */
function isCarriedOn(failing: Judged, total: Judged): boolean {
  const [row, foot] = [failing, total].map(({ constraint: { target } }) => target.row.kind);
  if (row !== "data" || foot !== "total") return false;
  const [one, other] = [failing, total].map(({ constraint }) =>
    constraint.expect(World.asPrinted)?.value.minus(constraint.target.reading.value),
  );
  return one !== undefined && other !== undefined && one.eq(other);
}

function factorOff({ constraint }: Judged): number | null {
  const expected = constraint.expect(World.asPrinted)?.value;
  const printed = constraint.target.reading.value;
  return !expected || expected.isZero() || printed.isZero() ? null : Math.abs(toDouble(printed.div(expected)));
}
