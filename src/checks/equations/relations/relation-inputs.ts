import type { Column, Figure, Row, Table } from "../../../tables/table";
import type { Relation, RelationForm } from "./relation";
import { belowZero } from "./signs";
import { totalOfShares } from "./total-of-shares";

const LACK_PARTS: ReadonlySet<RelationForm> = new Set<RelationForm>(["sum", "mean", "balance"]);

const mayLack = ({ form, parts }: Relation, column: Column) =>
  LACK_PARTS.has(form) || (form === "difference" && parts.length >= SEVERAL && column !== parts[0]);

/** Of so many a difference takes away several, of which one may be nothing. */
const SEVERAL = 3;

/**
 * A blank part of a sum counts for nothing, and so does one of several that are taken away; any other computation needs all
 * of its parts, and a balance what it begins with.
 */
export function relationInputs(table: Table, relation: Relation, row: Row): Figure[] | null {
  const figures: Figure[] = [];
  const total = relation.form === "share" ? totalOfShares(table, relation) : null;
  if (relation.form === "share" && !total) return null;
  const [counted, whole = counted] = relation.parts;
  for (const column of relation.form === "share" ? relation.parts.slice(0, 1) : relation.parts) {
    const figure = table.figureAt(row, column);
    // `(776)` of 8.734 is a fall of it, also where the percentage prints a sign and the count parentheses.
    if (figure) figures.push(relation.form === "quotient" ? belowZero(table, figure) : figure);
    else if (!mayLack(relation, column) || table.readingAt(row, column).kind !== "empty") return null;
  }
  if (total && whole) {
    const all = table.figureAt(total, whole);
    if (!all) return null;
    figures.push(all);
  }
  if (
    (relation.form === "balance" || relation.form === "difference") &&
    (figures.length < 2 || figures[0]?.column !== relation.parts[0])
  )
    return null;
  return figures.length > 0 ? figures : null;
}
