import type { RecognisedTable } from "../../checks/finding";
import { type CellRange, parseA1, parseRangeA1 } from "../../workbook/address";
import type { FindingWithConsequences } from "./arrange-findings";

/** Findings of one table; `range` is `null` for those that lie in none, such as sentences. */
export interface TableFindings {
  range: string | null;
  entries: FindingWithConsequences[];
}

/** The findings of one sheet by the tables they lie in, in the order in which the first of each comes. */
export function groupByTable(
  entries: readonly FindingWithConsequences[],
  tables: readonly RecognisedTable[],
): TableFindings[] {
  const areas = tables.map(({ range }) => ({ range, area: parseRangeA1(range) }));
  const groups = new Map<string | null, FindingWithConsequences[]>();
  for (const entry of entries) {
    const range = areas.find(({ area }) => liesIn(area, entry.finding.cell))?.range ?? null;
    groups.set(range, [...(groups.get(range) ?? []), entry]);
  }
  return [...groups].map(([range, found]) => ({ range, entries: found }));
}

function liesIn({ top, left, bottom, right }: CellRange, cell: string): boolean {
  const { row, column } = parseA1(cell);
  return row >= top && row <= bottom && column >= left && column <= right;
}
