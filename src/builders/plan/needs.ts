import type { BuildNote } from "../built";
import { isCategory, isNoTarget, type Plan } from "./plan";

/** What has to be filled in before another sheet can be built on a plan: each target, and what it is counted in. */
export function missingIn({ sheet, lines }: Plan): BuildNote[] {
  return lines.flatMap(({ indikator, satuan, target, targetCell }): BuildNote[] => {
    if (isNoTarget(target)) return [{ code: "no-target", sheet, cell: targetCell, name: indikator }];
    if (satuan === "" && !isCategory(target)) return [{ code: "no-unit", sheet, cell: targetCell, name: indikator }];
    return [];
  });
}
