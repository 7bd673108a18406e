import type { Figure } from "../../tables/table";

const NAMES_MONEY = /\b(?:anggaran|pagu|serapan|penyerapan|input|keuangan)\b/i;
/** `Rata-rata capaian / penyerapan total`: the mean of one column, and of the other what all of it came to. */
const OF_TOTAL = /\b(?:penyerapan|serapan|anggaran)\s+total\b/i;
const CALLED_MEAN = /\b(?:rata(?:-?\s?rata|2)|rerata|mean)\b/i;

/** The whole office below its sasaran, and no word of a mean: what it spent of its pagu is a percentage of the amounts, which stand elsewhere. */
export function isOfMoneyBeside({ row, column, reading: { value } }: Figure, inputs: Figure[]): boolean {
  if (
    (CALLED_MEAN.test(row.label) && !OF_TOTAL.test(row.label)) ||
    !/%|\bpersen/i.test(column.header) ||
    !NAMES_MONEY.test(column.header)
  )
    return false;
  return (
    inputs.some(({ reading }) => reading.value.lte(value)) && inputs.some(({ reading }) => reading.value.gte(value))
  );
}
