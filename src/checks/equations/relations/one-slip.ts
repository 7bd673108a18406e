import { toDouble } from "../../../numbers/decimal";
import type { Judged } from "../../constraint";
import { World } from "../../figure";

/** What is as far from the figure that is called for is no slip, but another thing; twice as much may be twice a year. */
const FARTHEST = 2;

/** One row does not fit, and could have been meant to: by a slip, or where others fit by a point in the wrong place. */
export function isOneSlip(judged: Judged[]): boolean {
  const [failing, another] = judged.filter(({ verdict }) => verdict === "impossible");
  if (!failing || another) return false;
  const factor = factorOff(failing);
  if (factor === null) return false;
  const isShifted = judged.length > 1 && Math.abs(Math.log10(factor) % 1) < 1e-9;
  return (factor > 1 / FARTHEST && factor < FARTHEST) || isShifted;
}

function factorOff({ constraint }: Judged): number | null {
  const expected = constraint.expect(World.asPrinted)?.value;
  const printed = constraint.target.reading.value;
  return !expected || expected.isZero() || printed.isZero() ? null : Math.abs(toDouble(printed.div(expected)));
}
