import { MONTH } from "./period-names";
import type { Row } from "./table";

const MONTHLY = new RegExp(String.raw`^\W*(${MONTH})\W*((19|20)\d\d)?\W*$`, "i");
const QUARTER = /^\W*(triwulan|tw|kuartal|q)\W*([ivx]+|[1-4])\W*((19|20)\d\d)?\W*$/i;
const HALF = /^\W*(semester|smt|sem)\W*([ivx]+|[12])\W*((19|20)\d\d)?\W*$/i;

const YEAR = /^\W*(setahun|satu\s+tahun|(selama|sepanjang)\s+tahun)\W*((19|20)\d\d)?\W*$/i;

/** The shortest first: what is longer adds the shorter ones up. */
const PERIODS = [MONTHLY, QUARTER, HALF, YEAR];

const FEWEST = 2;

const isPeriodRow = ({ label }: Row) => PERIODS.some((period) => period.test(label));

/** `Januari … Juni, Semester I, Juli …`: the rows of the shortest periods; all of them where some are no periods. */
export function finestPeriods(rows: Row[]): Row[] {
  return rows.every(isPeriodRow) ? shortest(rows) : rows;
}

/** The rows that follow one another in time: those of the shortest periods, whatever else stands among them. */
export function periodsInTurn(rows: Row[]): Row[] {
  const periods = rows.filter(isPeriodRow);
  return periods.length > rows.length / 2 ? shortest(periods) : rows;
}

/** Each row of a longer period with the rows of the shortest ones that stand between it and the one before it. */
export function periodsWithin(rows: Row[]): { row: Row; within: Row[] }[] {
  const periods = rows.filter(isPeriodRow);
  const finest = new Set(periods.length > rows.length / 2 ? shortest(periods) : []);
  const found: { row: Row; within: Row[] }[] = [];
  let within: Row[] = [];
  for (const row of periods) {
    if (finest.has(row)) within.push(row);
    else {
      if (within.length > 1) found.push({ row, within });
      within = [];
    }
  }
  return found;
}

function shortest(rows: Row[]): Row[] {
  for (const period of PERIODS) {
    const found = rows.filter(({ label }) => period.test(label));
    if (found.length >= FEWEST) return found;
  }
  return rows;
}
