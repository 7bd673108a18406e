import { squeeze } from "../../../tables/lexicon";
import { totalledName } from "../../../tables/total-row";
import { wordsAt } from "../../../tables/printed-cell";
import type { Row, Table } from "../../../tables/table";

/** Shorter names (`Rp`, `A`) are found anywhere. */
const SHORTEST_NAME = 4;

export const isTotal = (row: Row) => row.kind === "total" || row.kind === "subtotal";

/** `Jumlah III`, `Sub total (A)`: the number of a section is its name. */
const NUMBERED_TOTAL = /^\W*(?:sub\s*)?(?:total|jumlah|jml)\s+\(?([ivx]{1,5}|[a-z]|\d{1,2})\)?\W*$/i;

/**
 * Sections that begin with a name or number and end with its total: `Belanja Modal` … `Jumlah Belanja Modal`, `III` …
 * `Jumlah III`. Each total is given the rows directly in its section, where an inner section counts as its own total.
 */
export function sectionRows(table: Table): Map<Row, Row[]> {
  const { rows } = table;
  const sections = new Map<Row, Row[]>();
  /** What is open: rows, and closed sections in the shape of their totals. */
  const open: Row[] = [];
  for (const row of rows) {
    if (isTotal(row)) {
      const at = headingOf(table, row, open);
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

function headingOf(table: Table, total: Row, open: Row[]): number {
  const [, number] = NUMBERED_TOTAL.exec(total.label) ?? [];
  if (number !== undefined) {
    const isOpened = (row: Row) => row.kind === "kelompok" && numberOf(table, row) === number.toLowerCase();
    const heading = open.filter(isOpened).at(-1);
    return heading ? open.lastIndexOf(heading) : -1;
  }
  const name = totalledName(total.label);
  if (name.length < SHORTEST_NAME) return -1;
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const row = open[at];
    if (row && !isTotal(row) && nameOf(row) === name) return at;
  }
  return -1;
}

/** `III` in the column of numbers, or before the words of a heading. */
function numberOf(table: Table, { index, label }: Row): string {
  const nomor = table.columns.find(({ role }) => role === "nomor");
  const printed = nomor && !table.isTransposed ? wordsAt(table.sheet, index, nomor.index) : "";
  return (printed === "" ? (/^([a-z\d]{1,5})\s*[.)]\s/i.exec(label)?.[1] ?? "") : printed)
    .replace(/\W/g, "")
    .toLowerCase();
}

/** The words of a row without the code or mark before them. */
function nameOf(row: Row): string {
  return squeeze(row.label.replace(/^[\d.\s]+(?=\D)|^[A-Za-z]{1,4}[.)]\s/, ""));
}
