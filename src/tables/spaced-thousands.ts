import type { SheetSnapshot } from "../workbook/snapshot";

/** `87 438`, `1 303 373`. */
const SPACED = /^[1-9]\d{0,2}(?: \d{3})+$/;

/** Any figures with a blank between them: two counts that ended up in one cell, or a figure that was torn. */
const TORN = /^\d+ \d[\d ]*$/;

/** So many figures of the form are no chance. */
const FEWEST = 4;

const known = new WeakMap<SheetSnapshot, boolean>();

/**
 * `87 438` may be one number or two, and by itself is neither. A statistics office groups thousands by blanks; where a
 * sheet does so again and again, and never has figures with a blank that could be nothing of the kind, it is one number.
 */
export function joinedThousands(sheet: SheetSnapshot, text: string): string {
  const trimmed = text.trim().replace(/[\u00a0\u2009\u202f]/g, " ");
  return SPACED.test(trimmed) && printsThousandsApart(sheet) ? trimmed.replace(/ /g, "") : text;
}

function printsThousandsApart(sheet: SheetSnapshot): boolean {
  let answer = known.get(sheet);
  if (answer === undefined) known.set(sheet, (answer = lookedAt(sheet)));
  return answer;
}

function lookedAt({ values }: SheetSnapshot): boolean {
  let found = 0;
  for (const row of values) {
    for (const value of row) {
      const text = typeof value === "string" ? value.trim().replace(/[\u00a0\u2009\u202f]/g, " ") : "";
      if (SPACED.test(text)) found += 1;
      else if (TORN.test(text)) return false;
    }
  }
  return found >= FEWEST;
}
