import { compareAsPrinted } from "../../numbers/printed-precision";
import type { CheckStrings } from "../../strings/checks";
import type { Figure, Table } from "../../tables/table";
import { dataFigures } from "../data-figures";
import { meanOf } from "../equations/means";
import type { Cause } from "../finding";
import { World } from "../worlds/world";

/** Fewer rows have a mean by chance. */
const FEWEST_ROWS = 3;

/** A total that averages the percentages or rates above it instead of dividing its own sums. */
export function averagedRows(table: Table, figure: Figure, words: CheckStrings): Cause | null {
  if (figure.row.kind !== "total" && figure.row.kind !== "subtotal") return null;
  const above = dataFigures(table, figure.column);
  if (above.length < FEWEST_ROWS) return null;
  const { value, possible } = meanOf(above, World.asPrinted);
  return compareAsPrinted(figure.reading, value, possible) === "rounded"
    ? { code: "averaged-rows", text: words.averagedRows(), cells: [] }
    : null;
}
