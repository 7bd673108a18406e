import { doubleOf } from "../../numbers/reading";
import { rowsCoveredIn } from "../../tables/ages-covered";
import { tellingDigits } from "../../numbers/telling-digits";
import { squeeze } from "../../tables/lexicon";
import type { Column, Figure, Table } from "../../tables/table";
import type { JudgedTable } from "../judge-table";
import { judgeAll, type Judged } from "../constraint";
import { numericColumns } from "../equations/relations/numeric-columns";
import { isOneSlip } from "../equations/relations/one-slip";
import { sumEquation } from "../equations/sum/equation";

/** So many figures must come out, and no more than one may be off. */
const FEWEST_HOLDING = 3;

/** Two will do where they tell so many digits, and the third is off as by a slip. */
const FEWEST_OF_LARGE = { holding: 2, digits: 4.5 };

/** `Golongan usia | Jiwa`: people, and of no kind among them. */
const ALL_PEOPLE = /^\W*(?:(?:jumlah|total|jml)\W*)?(?:jiwa|orang|penduduk)?\W*$/i;

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
  const holding = judged.filter(({ verdict }) => verdict !== "impossible");
  const digits = holding.reduce((sum, { constraint: { target } }) => sum + tellingDigits(target.reading), 0);
  const areLarge = holding.length >= FEWEST_OF_LARGE.holding && digits >= FEWEST_OF_LARGE.digits && isOneSlip(judged);
  return (holding.length >= FEWEST_HOLDING || areLarge) && judged.length - holding.length <= 1 ? judged : [];
}

function equationsOf(summary: Table, row: Table["rows"][number], ages: Table, covered: Table["rows"]) {
  return summary.columns.flatMap((column) => {
    const target = summary.figureAt(row, column);
    // Shares and means of ages are not added up.
    if (!target || !isCount(target)) return [];
    const only = sameColumn(summary, column, ages);
    if (!only) return [];
    const parts = covered.flatMap((each) => ages.figureAt(each, only) ?? []);
    if (parts.length < covered.length || !parts.every(isCount)) return [];
    const plus = parts.map((figure) => ({ figure, value: doubleOf(figure.reading), slack: 0 }));
    return [sumEquation(target, { plus, minus: [] }, () => [])];
  });
}

/** The column of the one name; people in all are the sum of men and women, whatever either table calls it. */
function sameColumn(summary: Table, column: Column, ages: Table): Column | null {
  const same = ages.columns.filter(({ header }) => squeeze(header) === squeeze(column.header) && header.trim() !== "");
  if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  const others = numericColumns(summary).filter(({ role }) => role !== "persen");
  const totals = ages.columns.filter(({ role }) => role === "total");
  const isAll = ALL_PEOPLE.test(column.header) && others.length === 1 && totals.length === 1;
  return isAll ? (totals[0] ?? null) : null;
}

const isCount = ({ reading }: Figure) => reading.decimals === 0 && reading.kind !== "percent";
