import { type Figure, type Row, type Table, dataRows } from "../../../tables/table";
import type { Alternative, Expectation } from "../../constraint";
import type { World } from "../../worlds/world";

const NAMES_REVISION = /\b(perubahan|revisi|menjadi|sesudah|setelah|pengganti)\b/i;

/** A column that most rows fill is another quantity, not the revision of a few. */
const MOST_REVISED = 0.5;

/**
 * `Jumlah siswa | Perubahan jumlah siswa | Biaya per siswa | Jumlah`: in the few rows where a factor was revised, the product
 * may be taken of the new one.
 */
export function ofRevisedFactor(
  table: Table,
  row: Row,
  inputs: Figure[],
  productOf: (inputs: Figure[], world: World) => Expectation | null,
): Alternative[] {
  return inputs.flatMap((input, at): Alternative[] => {
    const next = table.columns[table.columns.indexOf(input.column) + 1];
    const revised = next && NAMES_REVISION.test(next.name) ? table.figureAt(row, next) : null;
    if (!next || !revised || inputs.some(({ column }) => column === next)) return [];
    const rows = dataRows(table);
    const filled = rows.filter((each) => table.figureAt(each, next) !== null).length;
    if (filled > rows.length * MOST_REVISED) return [];
    const withRevised = inputs.map((each, index) => (index === at ? revised : each));
    return [{ code: "revised-factor", isRemarkable: false, expect: (world) => productOf(withRevised, world) }];
  });
}
