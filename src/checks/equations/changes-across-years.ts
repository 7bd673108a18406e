import { yearsIn } from "../../numbers/years-in";
import { namesChange } from "../../tables/rows-of-change";
import type { Column, Row, Table } from "../../tables/table";
import { countHolding, judgeAll, type Judged, withParts } from "../constraint";
import { constraintOf } from "./relations/relation-constraints";
import { belowZero, mayHideSign } from "./relations/signs";

/** One measure alone comes out by chance. */
const FEWEST_HOLDING = 2;

/**
 * `Uraian | 2022 | 2023 | 2024 | Naik/(Turun) 2024-2023` over target, realisasi and capaian below one another: what changed of
 * each of them between the years that the header names, or between the last two.
 */
export function changesAcrossYears(table: Table): Judged[] {
  if (!table.isTransposed) return [];
  return table.rows
    .filter((row) => namesChange(row.label) && !/%|persen/i.test(row.label))
    .flatMap((row) => {
      const years = yearsOf(table, row);
      const judged = years ? judgeAll(table.columns.flatMap((column) => changeIn(table, column, row, years))) : [];
      const holding = countHolding(judged);
      return holding >= FEWEST_HOLDING && judged.length - holding <= 1 ? judged : [];
    });
}

/** The rows of the later year and of the earlier one. */
function yearsOf({ rows }: Table, change: Row): [now: Row, before: Row] | null {
  const at = rows.indexOf(change);
  const named = yearsIn(change.label).map(Number);
  const [later, earlier] = [Math.max(...named), Math.min(...named)];
  const ofYear = (year: number) => rows.find(({ label }) => label.trim() === String(year));
  const [now, before] = named.length === 2 ? [ofYear(later), ofYear(earlier)] : [rows[at - 1], rows[at - 2]];
  return now && before ? [now, before] : null;
}

function changeIn(table: Table, column: Column, row: Row, years: [Row, Row]) {
  const target = table.figureAt(row, column);
  const inputs = years.flatMap((year) => table.figureAt(year, column) ?? []);
  if (!target || inputs.length < years.length) return [];
  const relation = { form: "difference" as const, result: column, parts: [column, column] };
  const told = mayHideSign(target) ? belowZero(table, target) : target;
  return [
    withParts(constraintOf(table, relation, told, inputs), { source: years.map(({ label }) => label).join(" − ") }),
  ];
}
