import { LABEL_ROLES } from "./lexicon";
import { isPeriod, monthsByNumeral } from "./period-names";
import { tableOnItsSide } from "./recognise";
import type { Column, Table } from "./table";
import { turnBlock } from "./turned-block";

/** Fewer periods bear nothing out. */
const FEWEST_PERIODS = 3;

/** A measure and the two that it is computed from. */
const FEWEST_MEASURES = 3;

/**
 * `Uraian | 2022 | 2023 | 2024` over `Perkara masuk`, `Perkara putus`, `Persentase`: the measures of one period are computed
 * from one another down its column. The same table turned over, a row for each period; `null` where its columns are none.
 */
export function withPeriodsDown(table: Table): Table | null {
  if (table.isTransposed || table.kind !== "rincian") return null;
  const label = table.columns.find(({ role }) => LABEL_ROLES.has(role));
  const first = table.rows[0];
  const last = table.rows[table.rows.length - 1];
  if (!label || !first || !last || table.rows.length < FEWEST_MEASURES) return null;
  const periods = periodsOf(table.columns.filter(({ index }) => index > label.index));
  if (periods.length < FEWEST_PERIODS) return null;
  const right = periods[periods.length - 1]?.index ?? label.index;
  const rows = { first: first.index, last: last.index };
  const block = turnBlock(table.sheet, label.index, rows, { top: table.range.top, end: first.index, right });
  return block && (tableOnItsSide(table.sheet, block)[0] ?? null);
}

/** The periods that stand beside one another, whatever comes behind them. */
function periodsOf(columns: Column[]): Column[] {
  const from = columns.findIndex(isPeriod);
  if (from < 0) return monthsByNumeral(columns);
  const others = columns.slice(from);
  const end = others.findIndex((column) => !isPeriod(column));
  return end < 0 ? others : others.slice(0, end);
}
