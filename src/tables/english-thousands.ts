import type { SheetSnapshot } from "../workbook/snapshot";
import { textsOf } from "../workbook/texts-of-sheet";

/** `117,915`: thousands, or three decimals behind a comma. */
const OPEN = /^([1-9]\d{0,2}),(\d{3})$/;

/** `85.69`, `96.95%`, `1,016.50`, `2,104,665,770`: decimals behind a point, thousands behind commas. */
const ENGLISH = /^(?:rp\.?\s*)?(?:\d{1,3}\.\d{1,2}\s*%?|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})$/i;

/** `85,69`, `0,389`, `1.016`, `2.104.665.770`: the other way round, or open as well. */
const OTHERWISE = /^(?:rp\.?\s*)?(?:\d{1,3}(?:\.\d{3})*,\d{1,2}\s*%?|0,\d+|\d{1,3}(?:\.\d{3})+)(?:,-)?$/i;

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
    if (OTHERWISE.test(figure)) return false;
    isEnglish ||= ENGLISH.test(figure);
  }
  return isEnglish;
}
