import type { LocalCheckStrings } from "../strings/local-checks";
import { rangeToA1 } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { SkippedRange } from "./finding";

/** Formulas whose result was never saved, as a program leaves them: nothing can be said of what they show. */
export function skippedFormulas(sheet: SheetSnapshot, words: LocalCheckStrings): SkippedRange[] {
  let count = 0;
  const range = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  sheet.formulas.forEach((row, y) =>
    row.forEach((formula, x) => {
      if (formula === null || sheet.values[y]?.[x] !== null) return;
      count += 1;
      range.top = Math.min(range.top, sheet.firstRow + y);
      range.left = Math.min(range.left, sheet.firstColumn + x);
      range.bottom = Math.max(range.bottom, sheet.firstRow + y);
      range.right = Math.max(range.right, sheet.firstColumn + x);
    }),
  );
  return count === 0
    ? []
    : [{ sheet: sheet.name, range: rangeToA1(range), reason: words.formulasWithoutValues(count) }];
}
