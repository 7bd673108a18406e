import { squeeze } from "../../../tables/lexicon";
import type { Row, Table } from "../../../tables/table";

const OPENS = /^\W*(?:(?:grand|sub)\s*)?(?:jumlah|total|jml)\s+/i;
const BETWEEN = /\s+dan\s+|\s*[,/&+]\s*/i;

/** `JUMLAH BELANJA DAN TRANSFER`: the rows that a total calls by their whole names, each of them once above it. */
export function rowsNamedTogether(table: Table, total: Row): Row[] {
  if (!OPENS.test(total.label)) return [];
  const names = total.label.replace(OPENS, "").split(BETWEEN).map(squeeze);
  if (names.length < 2) return [];
  const above = table.rows.filter(({ index }) => index < total.index);
  const rows = names.flatMap((name) => {
    const called = above.filter(({ label }) => squeeze(label) === name);
    return called.length === 1 ? called : [];
  });
  return rows.length === names.length ? rows : [];
}
