import type { SheetFindings } from "./arrange-findings";

/** How many findings of one sheet are drawn before "Tampilkan … lagi" is pressed, and how many each press adds. */
export const SHOWN_PER_SHEET = 25;

/** About six screens; what lies beyond is found faster by the sheet names than by scrolling. */
const SHOWN_IN_ALL = 40;

/** The sheets that are open before the user has touched any: from the top, as far as the findings stay readable. */
export function openAtFirst(sheets: readonly SheetFindings[]): Set<string> {
  const open = new Set<string>();
  let shown = 0;
  for (const { sheet, toRepair } of sheets) {
    if (toRepair.length === 0) continue;
    const drawn = Math.min(toRepair.length, SHOWN_PER_SHEET);
    if (shown + drawn > SHOWN_IN_ALL) continue;
    open.add(sheet);
    shown += drawn;
  }
  return open;
}
