import type { SheetFindings } from "./arrange-findings";

/** How many findings of one sheet are drawn before "Tampilkan … lagi" is pressed, and how many each press adds. */
export const SHOWN_PER_SHEET = 25;

/**
 * About three screens. Of more than that an overview comes first: whoever looks for one table finds its name in a list of
 * names, and not behind the findings of every table before it.
 */
const READ_AT_ONCE = 12;

/** The sheets that are open before the user has touched any: all that have something to repair, or none. */
export function openAtFirst(sheets: readonly SheetFindings[]): Set<string> {
  const withRepairs = sheets.filter(({ toRepair }) => toRepair.length > 0);
  const all = withRepairs.reduce((total, { toRepair }) => total + toRepair.length, 0);
  // A single sheet has no names to choose from.
  return new Set(all <= READ_AT_ONCE || withRepairs.length === 1 ? withRepairs.map(({ sheet }) => sheet) : []);
}
