import { tellingDigits } from "../../numbers/telling-digits";
import { type Column, dataRows, type Figure, type Row, type Table } from "../../tables/table";
import type { Constraint } from "../constraint";
import { constraintOf } from "./relations/relation-constraints";
import { CUMULATIVE, isAdded } from "./relations/running-sum";

/** `Realisasi s.d. triwulan berjalan`: what has been reached up to and with each period. */
const UP_TO_NOW =
  /\b(s\s*\.?\s*\/?\s*d\b\.?|sampai(\s+dengan)?|hingga)\s+(akhir\s+)?(bulan|tri\s?wulan|tw|semester|periode)\s+(ini|berjalan|yang\s+bersangkutan)\b/i;

/** `Tahun 2023`, `Setahun`, `Jumlah`: no period of those before it. */
const OF_ALL = /^\W*(jumlah|total|jml|setahun|tahun(an)?\b|ta\b|(19|20)\d\d\W*$)/i;

const TELLS_SHARE = /%|\b(persen|persentase|prosentase)\b/i;

/** How many rows above the row may stand that it adds up from period to period. */
const REACH = 6;

/** Fewer periods bear nothing out. */
const FEWEST_HOLDING = 2;

/** Small counts add up by chance. */
const FEWEST_DIGITS = 6;

/** `Realisasi kumulatif` below `Realisasi`, periods across: each adds its own period to what stood before it. */
export function cumulativeRows(table: Table): Constraint[] {
  if (table.isTransposed) return [];
  const { rows } = table;
  return dataRows(table)
    .filter(({ label }) => (CUMULATIVE.test(label) || UP_TO_NOW.test(label)) && !TELLS_SHARE.test(label))
    .flatMap((row) => {
      const at = rows.indexOf(row);
      const above = rows.slice(Math.max(0, at - REACH), at).reverse();
      for (const of of above) {
        const steps = stepsOf(table, row, of);
        if (isBorneOut(steps))
          return steps.map(({ target, before, now }) => ({
            ...constraintOf(table, { form: "sum", result: target.column, parts: [now.column] }, target, [before, now]),
            source: `${row.label} = ${of.label} + …`,
          }));
      }
      return [];
    });
}

/** `Realisasi per triwulan`: what each period adds to a row that is told up to and with each. */
const PER_PERIOD = /\bper\s+(bulan|tri\s?wulan|tw|semester|periode)\b/i;
const TELLS_MEAN = /\b(rata-?\s?rata|rerata)\b/i;

/** `s.d. Tw I | s.d. Tw II`, and below a row of what each period added. */
export function rowsPerPeriod(table: Table): Constraint[] {
  if (table.isTransposed) return [];
  const { rows } = table;
  return dataRows(table)
    .filter(({ label }) => PER_PERIOD.test(label) && !TELLS_SHARE.test(label) && !TELLS_MEAN.test(label))
    .flatMap((row) => {
      const at = rows.indexOf(row);
      const above = rows.slice(Math.max(0, at - REACH), at).reverse();
      const found = above.map((of) => ({ of, steps: stepsOf(table, of, row) })).find(({ steps }) => isBorneOut(steps));
      return (found?.steps ?? []).map(({ target, before, now }) => ({
        ...constraintOf(table, { form: "difference", result: now.column, parts: [now.column] }, now, [target, before]),
        source: `${row.label} = ${found?.of.label ?? ""} − …`,
      }));
    });
}

interface Step {
  target: Figure;
  before: Figure;
  now: Figure;
  holds: boolean;
}

/** The periods from the second on; the first cumulates nothing and must be the same in both rows. */
function stepsOf(table: Table, row: Row, of: Row): Step[] {
  const filled = table.columns.flatMap((column): [Column, Figure, Figure][] => {
    const target = table.figureAt(row, column);
    const now = table.figureAt(of, column);
    return target && now ? [[column, target, now]] : [];
  });
  // Behind the months stands the year, which adds nothing any more.
  const last = filled.at(-1);
  if (last && OF_ALL.test(last[0].name) && !filled.slice(0, -1).some(([{ name }]) => OF_ALL.test(name))) filled.pop();
  const [first] = filled;
  if (!first || !first[1].reading.value.eq(first[2].reading.value)) return [];
  return filled.slice(1).map(([, target, now], at) => {
    const before = filled[at]?.[1] ?? first[1];
    return { target, before, now, holds: isAdded(target, before, now) };
  });
}

/** One wrong figure puts two steps out, its own and the next: they count once. */
function isBorneOut(steps: Step[]): boolean {
  const holding = steps.filter(({ holds }) => holds);
  const off = steps.filter(({ holds }, at) => !holds && (steps[at - 1]?.holds ?? true)).length;
  const digits = holding.reduce((sum, { target }) => sum + tellingDigits(target.reading), 0);
  const fewest = steps.length <= FEWEST_HOLDING + 1 ? 1 : FEWEST_HOLDING;
  return holding.length >= fewest && off <= 1 && digits >= FEWEST_DIGITS;
}
