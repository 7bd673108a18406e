import type { RowCode } from "./row-code";

/** Three fields of government with their number of two digits each, the number of the unit and of the unit below it. */
const PARTS_OF_UNIT_CODE = 8;

/**
 * `1.05.0.00.0.00.01.0000`, the code of an agency: it begins with its field of government (`1.05`), and so do those of
 * its programmes (`1.05.01`), which the agency holds although its code does not begin theirs. The field that the code
 * begins with; `null` for any other code.
 */
export function fieldOfUnit(code: RowCode): RowCode | null {
  const isUnit = code.length === PARTS_OF_UNIT_CODE && code[4] === "0" && code[5] === "0";
  return isUnit ? code.slice(0, 2) : null;
}
