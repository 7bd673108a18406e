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
        const isRightBelow = of === rows[at - 1] && of.kind === "total";
        const steps = measuresOf(table)
          .map((columns) => stepsOf(columns, table, row, of))
          .filter((each) => isBorneOut(each) || (isRightBelow && reachesAll(each)))
          .flat();
        if (steps.length > 0)
          return steps.map(({ target, before, now }) => ({
            ...constraintOf(table, { form: "sum", result: target.column, parts: [now.column] }, target, [before, now]),
            source: `${row.label} = ${of.label} + …`,
          }));
      }
      return [];
    });
}

/** `Realisasi per triwulan`, `Belanja bulanan`, `Triwulan ini`. */
const BY_PERIOD =
  /\b(per|tiap|setiap)\s+(bulan|tri\s?wulan|tw|semester|periode)\b|\b(bulanan|tri\s?wulanan|semesteran)\b|\b(bulan|tri\s?wulan|tw|semester|periode)\s+(ini|berjalan)\b/i;

/** `Realisasi per triwulan` below what has been reached up to each of them: what every period has added. */
export function periodsOfCumulativeRows(table: Table): Constraint[] {
  if (table.isTransposed) return [];
  const { rows } = table;
  const tells = ({ label }: Row) => CUMULATIVE.test(label) || UP_TO_NOW.test(label);
  return dataRows(table)
    .filter((row) => BY_PERIOD.test(row.label) && !tells(row) && !TELLS_SHARE.test(row.label))
    .flatMap((row) => {
      const at = rows.indexOf(row);
      const others = [...rows.slice(Math.max(0, at - REACH), at).reverse(), ...rows.slice(at + 1, at + 2)];
      const ways = others
        .map((of) => ({ of, steps: stepsOf(table.columns, table, of, row) }))
        .filter(({ steps }) => isBorneOut(steps));
      const [way] = ways.length > 1 ? ways.filter(({ of }) => tells(of)) : ways;
      if (!way) return [];
      return way.steps.map(({ target: reached, before, now }) => ({
        ...constraintOf(
          table,
          { form: "difference", result: now.column, parts: [reached.column, before.column] },
          now,
          [reached, before],
        ),
        source: `${way.of.label}: ${reached.column.name} − ${before.column.name}`,
      }));
    });
}

interface Step {
  target: Figure;
  before: Figure;
  now: Figure;
  holds: boolean;
}

/** `Triwulan I / Rp | Triwulan I / % | Triwulan II / Rp …`: the columns of each measure; all of them where there is one. */
function measuresOf({ columns }: Table): Column[][] {
  const byName = new Map<string, Column[]>();
  for (const column of columns)
    if (column.parent !== "") byName.set(column.name, [...(byName.get(column.name) ?? []), column]);
  const repeated = [...byName.values()].filter(({ length }) => length > FEWEST_HOLDING);
  return repeated.length > 1 ? repeated : [columns];
}

/** The periods from the second on; the first cumulates nothing and must be the same in both rows. */
function stepsOf(columns: Column[], table: Table, row: Row, of: Row): Step[] {
  const filled = columns.flatMap((column): [Column, Figure, Figure][] => {
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

/** Right below the total a row that says so cumulates it: fewer digits leave room for nothing else. */
const FEWEST_DIGITS_OF_TOTAL = 3;

/** `Kumulatif LKN | 10 | 25 | 36 | 49` below `Jumlah | 10 | 15 | 11 | 13`: all periods up to each, but for one that is wrong. */
function reachesAll(steps: Step[]): boolean {
  const [first] = steps;
  if (!first) return false;
  let reached = first.before.reading.value;
  const holding = steps.filter(({ target, now }) => {
    reached = reached.plus(now.reading.value);
    return target.reading.value.eq(reached);
  });
  const digits = holding.reduce((sum, { target }) => sum + tellingDigits(target.reading), 0);
  return holding.length >= FEWEST_HOLDING && steps.length - holding.length <= 1 && digits >= FEWEST_DIGITS_OF_TOTAL;
}

/** One wrong figure puts two steps out, its own and the next: they count once. */
function isBorneOut(steps: Step[]): boolean {
  const holding = steps.filter(({ holds }) => holds);
  const off = steps.filter(({ holds }, at) => !holds && (steps[at - 1]?.holds ?? true)).length;
  const digits = holding.reduce((sum, { target }) => sum + tellingDigits(target.reading), 0);
  const fewest = steps.length <= FEWEST_HOLDING + 1 ? 1 : FEWEST_HOLDING;
  return holding.length >= fewest && off <= 1 && digits >= FEWEST_DIGITS;
}
