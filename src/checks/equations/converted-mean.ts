import { multiplyIntervals } from "../../numbers/printed-precision";
import { doubleOf } from "../../numbers/reading";
import type { Column, Row, Table } from "../../tables/table";
import type { Alternative } from "../constraint";
import { plainest, sharedFactor } from "./relations/shared-factor";

/** The rows that must share the factor, one in so many aside that is wrong itself, and how closely. */
const LEAST = { rows: 3, holding: 0.85, digits: 4.5 };

/** `Skor 3,57 | Nilai Konversi 89,25`: the mean of what the column is a multiple of, converted after it was rounded. */
export function convertedMeans(table: Table, mean: Row, rows: Row[], column: Column): Alternative[] {
  return table.columns.flatMap((other): Alternative[] => {
    const base = other === column || other.role === "nomor" ? null : table.figureAt(mean, other);
    if (!base) return [];
    const pairs = rows.flatMap((row) => {
      const [target, part] = [table.figureAt(row, column), table.figureAt(row, other)];
      return target && part && part.reading.value.gt(0) ? [{ target, value: doubleOf(part.reading) }] : [];
    });
    const factor = pairs.length === rows.length ? sharedFactor(pairs, LEAST) : null;
    if (!factor) return [];
    return [
      {
        code: "converted-mean",
        isRemarkable: false,
        expect: (world) => ({
          value: world.valueOf(base).times(plainest(factor)),
          possible: multiplyIntervals(world.intervalOf(base), factor),
        }),
      },
    ];
  });
}
