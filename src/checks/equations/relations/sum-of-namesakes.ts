import { tellingDigits } from "../../../numbers/telling-digits";
import type { Column, Table } from "../../../tables/table";
import { judgeAll, type Judged } from "../../constraint";
import { numericColumns } from "./numeric-columns";
import { relationConstraints } from "./relation-constraints";

const FEWEST_PARTS = 2;

/** So many rows must come out, with so many digits, and so large a part of them. */
const FEWEST_HOLDING = 3;
const FEWEST_DIGITS = 6;
const LEAST_HOLDING = 0.7;

const nameOf = ({ name }: Column) =>
  name
    .toLowerCase()
    .replace(/\b(total|jumlah|(19|20)\d\d)\b/g, "")
    .replace(/[^a-z%]/g, "");

/**
 * `Keberadaan / Bobot, Nilai | Kualitas / Bobot, Nilai | Bobot | Nilai 2024`: what stands under each of the wider headers adds
 * up to the column of its name that stands under none of them.
 */
export function sumsOfNamesakes(table: Table, open: Column[]): Judged[] {
  const numeric = numericColumns(table);
  return open
    .filter((column) => numeric.includes(column) && nameOf(column) !== "")
    .flatMap((result) => {
      const parts = numeric.filter(
        (column) =>
          column.index < result.index &&
          column.parent !== "" &&
          column.parent !== result.parent &&
          nameOf(column) === nameOf(result),
      );
      if (parts.length < FEWEST_PARTS || new Set(parts.map(({ parent }) => parent)).size < parts.length) return [];
      const judged = judgeAll(relationConstraints(table, { form: "sum", result, parts }));
      const holding = judged.filter(({ verdict }) => verdict !== "impossible");
      const digits = holding.reduce((sum, { constraint }) => sum + tellingDigits(constraint.target.reading), 0);
      const isBorneOut = holding.length >= FEWEST_HOLDING && digits >= FEWEST_DIGITS;
      return isBorneOut && holding.length / judged.length >= LEAST_HOLDING ? judged : [];
    });
}
