import { sum } from "../../../numbers/decimal";
import { digitSlip, extraDigit } from "../../../numbers/digit-slip";
import type { Figure } from "../../../tables/table";

/** Of fewer parts one may be mistyped. */
const FEWEST_PARTS = 3;

/**
 * `Selang waktu (jam)` of 10,88 below 31,04, 61,00 and 73,82: more than one offence shortens the time between them. What is
 * less than each of its own parts is no sum, unless a hand mistyped one.
 */
export function isBelowEachPart({ reading }: Figure, parts: readonly Figure[]): boolean {
  const { value, decimals } = reading;
  if (parts.length < FEWEST_PARTS || value.lte(0) || !parts.every((part) => part.reading.value.gt(value))) return false;
  const [printed, right] = [value, sum(parts.map((part) => part.reading.value))].map((each) =>
    each.toFixed(decimals).replace(/\D/g, ""),
  );
  if (printed === undefined || right === undefined) return false;
  return (
    digitSlip(printed, right) === null &&
    extraDigit(right, printed) === null &&
    printed.replace(/0+$/, "") !== right.replace(/0+$/, "")
  );
}
