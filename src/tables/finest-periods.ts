import { MONTH } from "./period-names";
import type { Row } from "./table";

const MONTHLY = new RegExp(String.raw`^\W*(${MONTH})\W*((19|20)\d\d)?\W*$`, "i");
const QUARTER = /^\W*(triwulan|tw|kuartal|q)\W*([ivx]+|[1-4])\W*((19|20)\d\d)?\W*$/i;
const HALF = /^\W*(semester|smt|sem)\W*([ivx]+|[12])\W*((19|20)\d\d)?\W*$/i;

/** The shortest first: what is longer adds the shorter ones up. */
const PERIODS = [MONTHLY, QUARTER, HALF];

const FEWEST = 2;

/** `Januari … Juni, Semester I, Juli …`: the rows of the shortest periods; all of them where some are no periods. */
export function finestPeriods(rows: Row[]): Row[] {
  if (!rows.every(({ label }) => PERIODS.some((period) => period.test(label)))) return rows;
  for (const period of PERIODS) {
    const found = rows.filter(({ label }) => period.test(label));
    if (found.length >= FEWEST) return found;
  }
  return rows;
}
