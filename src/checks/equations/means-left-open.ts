import { Decimal } from "../../numbers/decimal";
import { TOTAL_OR_MEAN } from "../../tables/named-mean";
import { notesBelow } from "../../tables/notes-below";
import type { Row, Table } from "../../tables/table";
import { type Constraint, countHolding, judge, judgeAll } from "../constraint";
import { World } from "../worlds/world";

/** So many means of a row that may hold anything show that the others are means as well, if no more than one is off. */
const FEWEST_MEANS = 2;

/** `Jumlah/Rata-rata`: what lies amid the rows may as well be the rate of all of them together, which no mean tells. */
export function withoutLeftOpen(table: Table, row: Row, means: Constraint[]): Constraint[] {
  if (isOfOtherRows(table, means) || isOfIndicatorsAmidGoals(table, row))
    return means.filter((mean) => judge(mean, World.asPrinted).verdict !== "impossible");
  if (!TOTAL_OR_MEAN.test(row.label)) return means;
  const judged = judgeAll(means.filter(({ inputs }) => inputs.some(({ reading }) => reading.decimals > 0)));
  const holding = countHolding(judged);
  return holding >= FEWEST_MEANS && judged.length - holding <= 1 ? means : means.filter((mean) => !isLeftOpen(mean));
}

/** `rata-rata capaian pada baris terakhir adalah rata-rata 12 IKU` below four goals: the mean is not of their rows. */
const TELLS_COUNT = /\brata(?:-?\s?rata|2)\s+(\d{1,3})\s*(?:\([a-z ]+\)\s*)?(?:i?k[uks]{1,2}|indikator)\b/i;

function isOfOtherRows(table: Table, means: Constraint[]): boolean {
  const counts = notesBelow(table).flatMap((line) => Number(TELLS_COUNT.exec(line)?.[1] ?? NaN));
  // The note may be about the last of several means: those of the groups above it are of fewer rows in any case.
  const averaged = table.rows.filter(({ kind }) => kind !== "rata-rata").length;
  return means.length > 0 && counts.some((count) => count > averaged);
}

/** Over rows each of which holds several indicators. */
const NAMES_GOALS = /^\W*(?:sasaran|tujuan|perspektif|misi|program|kegiatan|bidang|bagian|seksi)\b(?!.*\bindikator\b)/i;

const MEAN_OF_INDICATORS = /\b(?:rata(?:-?\s?rata|2)|rerata)\s+(?:[a-z]+\s+){0,2}(?:indikator|iku|ikk)\b/i;

/** `Jumlah / rata-rata seluruh indikator` below a list of goals: each has indicators of its own, however many. */
function isOfIndicatorsAmidGoals({ columns }: Table, { label }: Row): boolean {
  const names = columns.filter(({ role }) => role === "uraian").map(({ name }) => name);
  return names.length > 0 && names.every((name) => NAMES_GOALS.test(name)) && MEAN_OF_INDICATORS.test(label);
}

function isLeftOpen(mean: Constraint): boolean {
  if (judge(mean, World.asPrinted).verdict !== "impossible") return false;
  const values = mean.inputs.map(({ reading }) => reading.value);
  const { value } = mean.target.reading;
  return value.gt(Decimal.min(...values)) && value.lt(Decimal.max(...values));
}
