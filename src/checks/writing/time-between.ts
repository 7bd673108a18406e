import { wordsAt } from "../../tables/printed-cell";
import type { LocalCheckStrings } from "../../strings/local-checks";
import { type Column, dataRows, type Figure, type Row, type Table } from "../../tables/table";
import type { CellPosition } from "../../workbook/address";
import type { Compared } from "../compared";
import { findingInCell, placeOf } from "../finding-in-cell";

export const TIME_BETWEEN = "selang-waktu";

/** How long it takes until the next one, told of a row or of a column. */
const NAMES_INTERVAL = /\b(crime\s*clock|selang\s+waktu|(jam|waktu)\s+kejahatan)\b/i;

const SECONDS = { hari: 86_400, jam: 3_600, menit: 60, detik: 1 };
type Unit = keyof typeof SECONDS;

const PART = /(\d+)\s*(hari|jam|menit|detik)\b/gi;
const WHOLE = /^\W*(?:\d+\s*(?:hari|jam|menit|detik)\b[\s,.]*(?:dan\s+)?)+$/i;

/** A leap year has a day more; which of them a report takes, its other intervals show. */
const DAYS = [365, 366];

/** So many others must come out, and each of them to so many of its smallest unit that chance is no matter. */
const FEWEST_HOLDING = 2;
const FEWEST_STEPS = 20;

interface Interval {
  at: CellPosition;
  printed: string;
  seconds: number;
  units: Unit[];
  /** The smallest unit that is printed, in seconds. */
  step: number;
}

interface Pair {
  interval: Interval;
  count: Figure;
}

/** `Crime clock | 11 jam 26 menit` beside 766 cases: the hours of a year, shared among them. */
export function timeBetween(table: Table, words: LocalCheckStrings): Compared {
  const rows = dataRows(table);
  const alongRows = rows
    .filter(({ label }) => NAMES_INTERVAL.test(label))
    .map((row) =>
      rows.map((other) =>
        pairsOf(
          table,
          table.columns.map((column) => ({ own: { row, column }, of: { row: other, column } })),
        ),
      ),
    );
  const downColumns = table.columns
    .filter(({ header }) => NAMES_INTERVAL.test(header))
    .map((column) =>
      table.columns.map((other) =>
        pairsOf(
          table,
          rows.map((row) => ({ own: { row, column }, of: { row, column: other } })),
        ),
      ),
    );
  const found = [...alongRows, ...downColumns].map((ways) => judged(table, ways, words));
  return { findings: found.flatMap(({ findings }) => findings), cells: found.flatMap(({ cells }) => cells) };
}

interface Place {
  row: Row;
  column: Column;
}

function pairsOf(table: Table, places: { own: Place; of: Place }[]): Pair[] {
  return places.flatMap(({ own, of }) => {
    const interval = intervalAt(table, own);
    const count = table.figureAt(of.row, of.column);
    return interval && count && count.reading.decimals === 0 && count.reading.value.gt(0) ? [{ interval, count }] : [];
  });
}

function intervalAt(table: Table, { row, column }: Place): Interval | null {
  const printed = wordsAt(table.sheet, row.index, column.index).trim();
  if (!WHOLE.test(printed)) return null;
  const parts = [...printed.matchAll(PART)].map(([, digits = "0", unit = ""]) => ({
    amount: Number(digits),
    unit: unit.toLowerCase() as Unit,
  }));
  const seconds = parts.reduce((sum, { amount, unit }) => sum + amount * SECONDS[unit], 0);
  const units = parts.map(({ unit }) => unit);
  const step = Math.min(...units.map((unit) => SECONDS[unit]));
  const at = { row: row.index, column: column.index };
  return seconds / step >= FEWEST_STEPS ? { at, printed, seconds, units, step } : null;
}

/** Rounded or cut off at the smallest unit. */
const fits = ({ interval: { seconds, step }, count }: Pair, days: number) => {
  const off = timeOf(count, days) - seconds;
  return off > -step && off < step;
};

const timeOf = (count: Figure, days: number) => (days * SECONDS.hari) / count.reading.value.toNumber();

/** Of the rows or columns of counts the one that all intervals but one are of. */
function judged(table: Table, ways: Pair[][], words: LocalCheckStrings): Compared {
  const known = ways.flatMap((pairs) => {
    const off = pairs.filter((pair) => !DAYS.some((days) => fits(pair, days)));
    const holding = pairs.filter((pair) => !off.includes(pair));
    const different = new Set(holding.map(({ count }) => count.reading.value.toString())).size;
    return different >= FEWEST_HOLDING && off.length <= 1 ? [{ pairs, holding, odd: off[0] ?? null }] : [];
  });
  const right = known.find(({ odd }) => odd === null);
  const [only, another] = known;
  const told = right ?? (another ? undefined : only);
  const cells = (told?.pairs ?? []).map(({ interval }) => placeOf(table.sheet, interval.at));
  if (!told?.odd) return { findings: [], cells };
  const { interval, count } = told.odd;
  const days = DAYS.find((each) => told.holding.every((pair) => fits(pair, each))) ?? DAYS[0] ?? 0;
  const expected = inUnits(timeOf(count, days), interval);
  const shown = count.reading.text.trim();
  return {
    cells,
    findings: [
      findingInCell(table.sheet, interval.at, {
        rule: TIME_BETWEEN,
        kind: "rata-rata",
        severity: "error",
        subject: interval.printed,
        printed: interval.printed,
        expected,
        explanation: words.changeAgainstFigures(interval.printed, shown, expected),
        source: `${days} × 24 jam / ${count.cell}`,
        trace: [`${days} × 24 jam / ${shown} = ${expected}`],
        related: [`${table.sheet.name}!${count.cell}`],
      }),
    ],
  };
}

function inUnits(seconds: number, { units, step }: Interval): string {
  let left = Math.round(seconds / step) * step;
  return units
    .map((unit) => {
      const amount = Math.floor(left / SECONDS[unit]);
      left -= amount * SECONDS[unit];
      return `${amount} ${unit}`;
    })
    .join(" ");
}
