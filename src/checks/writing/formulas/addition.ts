import type { CellRange } from "../../../workbook/address";
import { rangesIn } from "./references";

const ADDRESS = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const RANGE = String.raw`${ADDRESS}(?::${ADDRESS})?`;
const SUM = new RegExp(
  String.raw`^=\+?(?:ROUND\()?SUM\(\s*(${RANGE}(?:\s*,\s*${RANGE})*)\s*\)(?:\s*,\s*-?\d+\s*\))?$`,
  "i",
);
const CHAIN = new RegExp(String.raw`^=\s*\+?\s*${ADDRESS}(?:\s*\+\s*${ADDRESS})+$`, "i");

/** What a formula adds up: `SUM(F29:F57)`, `SUM(F29,F31:F40)` or `F29+F30`; `null` for anything else. */
export interface Addition {
  ranges: CellRange[];
  /** One block of cells, as most people total a column. */
  isOneRange: boolean;
}

export function additionIn(formula: string): Addition | null {
  if (!SUM.test(formula) && !CHAIN.test(formula)) return null;
  const ranges = rangesIn(formula);
  const [first] = ranges;
  return ranges.length === 0 ? null : { ranges, isOneRange: ranges.length === 1 && first!.bottom > first!.top };
}
