import type { Fact } from "./fact";

/** The facts of one subject, row by row. */
export function byRow(facts: Fact[]): Fact[][] {
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    const row = rows.get(fact.source.row);
    if (row) row.push(fact);
    else rows.set(fact.source.row, [fact]);
  }
  return [...rows.values()];
}
