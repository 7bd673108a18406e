import { type CellRange, parseRangeA1 } from "../address";

/** `A1:C2`; `null` for what is no area of several cells. */
export function readMerge(reference: string | null): CellRange | null {
  if (reference === null || !/^\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+$/i.test(reference)) return null;
  try {
    return parseRangeA1(reference);
  } catch {
    return null;
  }
}
