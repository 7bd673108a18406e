import { doubleOf } from "../numbers/reading";
import { rowsCoveredIn } from "../tables/ages-covered";
import { squeeze } from "../tables/lexicon";
import type { Figure, Table } from "../tables/table";
import type { JudgedTable } from "./check-table";
import { judgeAll, type Judged } from "./constraint";
import { sumEquation } from "./equations/sum/equation";

/** So many figures must come out, and no more than one may be off. */
const FEWEST_HOLDING = 3;

/**
 * `Usia produktif (15-64)` in a summary beside the table of ages: the rows of the other table that together cover just
 * those years, under each column that both call the same.
 */
export function withAgesInOtherTables(tables: JudgedTable[]): JudgedTable[] {
  return tables.map((summary) => {
    const beside = tables.filter((each) => each !== summary && each.table.sheet === summary.table.sheet);
    const judged = beside.flatMap(({ table }) => agesIn(summary.table, table));
    return judged.length === 0 ? summary : { ...summary, judged: [...summary.judged, ...judged] };
  });
}

function agesIn(summary: Table, ages: Table): Judged[] {
  if (ages.isTransposed) return [];
  const judged = judgeAll(
    summary.rows.flatMap((row) => {
      const covered = rowsCoveredIn(summary, row, ages);
      return (covered ?? []).length === 0 ? [] : equationsOf(summary, row, ages, covered ?? []);
    }),
  );
  const holding = judged.filter(({ verdict }) => verdict !== "impossible").length;
  return holding >= FEWEST_HOLDING && judged.length - holding <= 1 ? judged : [];
}

function equationsOf(summary: Table, row: Table["rows"][number], ages: Table, covered: Table["rows"]) {
  return summary.columns.flatMap((column) => {
    const target = summary.figureAt(row, column);
    const same = ages.columns.filter(
      ({ header }) => squeeze(header) === squeeze(column.header) && header.trim() !== "",
    );
    const [only] = same;
    // Shares and means of ages are not added up.
    if (!target || !only || same.length > 1 || !isCount(target)) return [];
    const parts = covered.flatMap((each) => ages.figureAt(each, only) ?? []);
    if (parts.length < covered.length || !parts.every(isCount)) return [];
    const plus = parts.map((figure) => ({ figure, value: doubleOf(figure.reading), slack: 0 }));
    return [sumEquation(target, { plus, minus: [] }, () => [])];
  });
}

const isCount = ({ reading }: Figure) => reading.decimals === 0 && reading.kind !== "percent";
