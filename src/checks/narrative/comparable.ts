import { findUnit } from "../../numbers/units";
import { areOfOtherScales, type PrintedFigure } from "../../sentences/printed-figure";
import { arePersons } from "./part-of-unit";

const isMeasured = (unit: string | null) => unit !== null && findUnit(unit)?.kind === "index";

/** True where two figures count the same thing, as far as the words behind them say. */
export function areComparable(one: PrintedFigure, other: PrintedFigure): boolean {
  if (one.unit === other.unit || (arePersons(one) && arePersons(other))) return true;
  const units = [one.unit, other.unit];
  if (units.includes("rupiah") || areOfOtherScales(one, other)) return false;
  if (units.includes("%")) return isShareWithoutSign(one) && isShareWithoutSign(other);
  if (!one.isKnownUnit || !other.isKnownUnit) return true;
  return isMeasured(one.unit) && isMeasured(other.unit);
}

/** A percentage whose sign was left out cannot be told from a count, unless it has decimals or is 0 or 100. */
function isShareWithoutSign({ unit, reading }: PrintedFigure): boolean {
  if (unit === "%") return true;
  return unit === null && (reading.decimals > 0 || reading.value.isZero() || reading.value.eq(100));
}
