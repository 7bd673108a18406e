import { readNumber } from "../../numbers/read-number";
import { totalKind } from "../../tables/total-row";
import { separatedRows } from "../anggaran/separated-text";
import type { ActivityBudget } from "./pk-sheet";

/** Activities with their amounts as they are pasted, a line each; `unread` counts the lines without an amount. */
export function readActivities(text: string): { activities: ActivityBudget[]; unread: number } {
  const activities: ActivityBudget[] = [];
  let unread = 0;
  for (const row of separatedRows(text)) {
    const cells = row.filter((each) => each !== "");
    const amount = readNumber(cells.at(-1) ?? "", "rupiah").value;
    const name = cells.slice(0, -1).find((each) => /[a-z]{3}/i.test(each));
    const kegiatan = (name ?? "").replace(/^\s*\d{1,2}\s*[.)]\s*/, "");
    if (totalKind(kegiatan, false) !== null) continue;
    if (kegiatan === "" || amount === null) unread += 1;
    else activities.push({ kegiatan, anggaran: amount.toNumber() });
  }
  return { activities, unread };
}
