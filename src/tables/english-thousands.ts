import { tellsEnglish, tellsIndonesian } from "../numbers/english-marks";
import type { SheetSnapshot } from "../workbook/snapshot";
import { textsOf } from "../workbook/texts-of-sheet";

/** `117,915`: thousands, or three decimals behind a comma. */
const OPEN = /^([1-9]\d{0,2}),(\d{3})$/;

/** A cell that holds a figure and nothing else. */
const ALONE = /^(?:rp\.?\s*)?[\d.,]+\s*%?(?:,-)?$/i;

/** `85.69`: in a cell of its own no number of a table or an indicator. */
const DECIMALS = /^\d{1,3}\.\d{1,2}$/;

const known = new WeakMap<SheetSnapshot, boolean>();

/** On a sheet whose other figures are all written the English way `117,915` is as many thousands. */
export function englishThousands(sheet: SheetSnapshot, text: string): string {
  const [, thousands, rest] = OPEN.exec(text.trim()) ?? [];
  return thousands && isWrittenEnglish(sheet) ? `${thousands}${rest ?? ""}` : text;
}

function isWrittenEnglish(sheet: SheetSnapshot): boolean {
  let answer = known.get(sheet);
  if (answer === undefined) known.set(sheet, (answer = lookedAt(sheet)));
  return answer;
}

function lookedAt(sheet: SheetSnapshot): boolean {
  let isEnglish = false;
  for (const { text } of textsOf(sheet)) {
    const figure = text.trim();
    if (!ALONE.test(figure)) continue;
    if (tellsIndonesian(figure)) return false;
    isEnglish ||= tellsEnglish(figure) || DECIMALS.test(figure);
  }
  return isEnglish;
}
