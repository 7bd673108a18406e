import { squeeze } from "../../../tables/lexicon";
import type { Row, Table } from "../../../tables/table";
import { totalledName } from "../../../tables/total-row";

/** Fewer letters name nothing by themselves. */
const SHORTEST_NAME = 4;

/** `Rusak Ringan`, `Rusak Berat` above `Total Rusak`, and rows of other names among them. */
export function calledRows(table: Table, total: Row): Row[] {
  const name = totalledName(total.label);
  if (name.length < SHORTEST_NAME) return [];
  const above = table.rows.filter((row) => row.kind === "data" && row.index < total.index);
  const rows = above.filter(({ label }) => squeeze(label).startsWith(name));
  return rows.length >= 2 && rows.length < above.length ? rows : [];
}
