import { squeeze } from "../../../tables/lexicon";
import { totalledName } from "../../../tables/total-row";
import type { Row } from "../../../tables/table";

/** Shorter names (`Rp`, `A`) are found anywhere. */
const SHORTEST_NAME = 4;

const isTotal = (row: Row) => row.kind === "total" || row.kind === "subtotal";

/**
 * Sections that begin with a name and end with its total: `Belanja Modal` … `Jumlah Belanja Modal`. Each total is given
 * the rows directly in its section, where an inner section counts as its own total.
 */
export function sectionRows(rows: Row[]): Map<Row, Row[]> {
  const sections = new Map<Row, Row[]>();
  /** What is open: rows, and closed sections in the shape of their totals. */
  const open: Row[] = [];
  for (const row of rows) {
    if (isTotal(row)) {
      const at = headingOf(row, open);
      if (at >= 0) {
        const [, ...inside] = open.splice(at);
        sections.set(
          row,
          inside.filter((each) => each.kind !== "kelompok"),
        );
      }
    }
    if (isTotal(row) || row.kind === "data" || row.kind === "kelompok") open.push(row);
  }
  return sections;
}

function headingOf(total: Row, open: Row[]): number {
  const name = totalledName(total.label);
  if (name.length < SHORTEST_NAME) return -1;
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const row = open[at];
    if (row && !isTotal(row) && nameOf(row) === name) return at;
  }
  return -1;
}

/** The words of a row without the code or mark before them. */
function nameOf(row: Row): string {
  return squeeze(row.label.replace(/^[\d.\s]+(?=\D)|^[A-Za-z]{1,4}[.)]\s/, ""));
}
