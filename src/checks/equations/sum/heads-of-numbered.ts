import type { Column, Row, Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import { type Amount, type Amounts, isAmount } from "./amounts";
import { sumEquation } from "./equation";
import { columnsThatMayAddUp } from "./summed-columns";

/** Smaller counts add up to one another by chance. */
const FEWEST_DIGITS = 4;

interface Section<Part> {
  head: Part;
  parts: Part[];
}

/**
 * `| Program A | 450.000`, and below it `1 | Kegiatan …`, `2 | Kegiatan …`, then `| Program B | …` and `3 | Kegiatan …`: rows
 * without a number over rows that are counted through. What all counted rows come to is the total, and each head but one at
 * most is what stands below it.
 */
export function headsOfNumbered(table: Table, amounts: Amounts): Constraint[] {
  const sections = table.isTransposed ? null : sectionsOf(table);
  const total = table.rows.at(-1);
  if (!sections || !total) return [];
  return columnsThatMayAddUp(table).flatMap((column) => sumsIn(column, sections, total, amounts));
}

/** Every row but the last belongs to one of two sections or more, and is counted on from the row above it. */
function sectionsOf({ rows }: Table): Section<Row>[] | null {
  const total = rows.at(-1);
  if (total?.kind !== "total" || rows.slice(0, -1).some(({ kind }) => kind !== "data")) return null;
  const sections: Section<Row>[] = [];
  let last = 0;
  for (const row of rows.slice(0, -1)) {
    const section = sections.at(-1);
    if (row.number === null) sections.push({ head: row, parts: [] });
    else if (!section || row.number !== last + 1) return null;
    else section.parts.push(row);
    last = row.number ?? last;
  }
  return sections.length >= 2 && sections.every(({ parts }) => parts.length >= 2) ? sections : null;
}

function sumsIn(column: Column, sections: Section<Row>[], total: Row, amounts: Amounts): Constraint[] {
  const wholeOf = (row: Row): Amount[] => {
    const amount = amounts.at(row, column);
    return isAmount(amount) && amount.slack === 0 ? [amount] : [];
  };
  const read = sections.flatMap(({ head, parts }): Section<Amount>[] => {
    const [own, ...others] = [head, ...parts].flatMap(wholeOf);
    return own && others.length === parts.length ? [{ head: own, parts: others }] : [];
  });
  const [all] = wholeOf(total);
  if (!all || read.length < sections.length) return [];
  const fits = ({ head, parts }: Section<Amount>) => head.value === added(parts);
  const fitting = read.filter(fits);
  const areWhole = all.value === added(read.flatMap(({ parts }) => parts));
  const isTelling = fitting.some(({ head }) => head.value >= 10 ** (FEWEST_DIGITS - 1));
  return areWhole && isTelling && read.length - fitting.length <= 1
    ? read.map(({ head, parts }) => sumEquation(head.figure, { plus: parts, minus: [] }, () => []))
    : [];
}

const added = (amounts: Amount[]) => amounts.reduce((sum, { value }) => sum + value, 0);
