import { monthNamed } from "../../../tables/period-names";
import { isToldOfList } from "../../../tables/told-of-list";
import type { FigureList, ListedFigure } from "../lists/listed-figure";
import { maySay } from "../told-value";

/** Months are not compared with what they add up to. */
const LONGER_PERIOD = /^\W*(?:semester|triwulan|tw|kuartal|caturwulan|smt|q)\b/i;

/** The row of the same level that is farthest beyond the one that is told; `unclear` where rows are of different kinds. */
export function beatenIn(
  { rows }: FigureList,
  told: ListedFigure,
  isHighest: boolean,
): ListedFigure | "none" | "unclear" {
  if (told.level === "other") return "unclear";
  // Below counts a figure with decimals is a share of them or their mean.
  const isOfKind = ({ reading }: ListedFigure) => told.reading.decimals > 0 || reading.decimals === 0;
  const listed = rows.filter((row) => row.label === told.label || (!isToldOfList(row.label) && isOfKind(row)));
  // Months are compared with months, not with what stands beside them for the year.
  const isOfTime = (row: ListedFigure) => monthNamed(told.label) === null || monthNamed(row.label) !== null;
  const alike = listed.filter(
    (row) =>
      !IS_MEAN_OF_ALL.test(row.label) &&
      row.level === told.level &&
      row.reading.unit === told.reading.unit &&
      isOfTime(row),
  );
  const compared = listed.filter((row) => isOfTime(row) && !IS_MEAN_OF_ALL.test(row.label));
  if (alike.length < FEWEST_ROWS || (told.level === "" && alike.length < compared.length)) return "unclear";
  if (alike.some(({ label }) => NAMES_MEASURE.test(label))) return "unclear";
  const single = alike.filter(
    (row) => LONGER_PERIOD.test(row.label) === LONGER_PERIOD.test(told.label) && !isSumOfNeighbours(row, rows),
  );
  const [farthest] = [...single].sort((one, other) =>
    isHighest ? signed(other) - signed(one) : signed(one) - signed(other),
  );
  if (!farthest || !single.includes(told)) return "unclear";
  // A count is not rounded: one more or less is another.
  const isSame = isCount(told) && isCount(farthest) ? farthest.value === told.value : maySay(told, signed(farthest));
  return farthest.value === told.value || isSame ? "none" : farthest;
}

const isCount = ({ reading, value }: ListedFigure) =>
  reading.decimals === 0 && reading.scale === 1 && Number.isInteger(value);

/** `(15,46)` stands below zero, though it is read as a plain number. */
const signed = ({ value, reading }: ListedFigure) => (/^\s*\(/.test(reading.text) ? -Math.abs(value) : value);

/** `Rata-rata NRR per unsur` below the unsur: none of them. */
const IS_MEAN_OF_ALL = /^\W*(?:rata(?:-?\s?rata|2)|rerata)\b(?=.*\b(?:per|seluruh|semua|keseluruhan)\b)/i;

const FEWEST_ROWS = 3;

/** What is measured, not what it is measured of: such rows are of different kinds. */
export const NAMES_MEASURE = /^\W*(?:realisasi|target|pagu|jumlah|total|rata-rata|sisa|capaian|nilai|persentase)\b/i;

/** Each of many figures was rounded before they were added up; so many of them come to another figure by chance in no such place. */
const isSumOfRounded = ({ reading: { decimals, scale }, value }: ListedFigure, sum: number, count: number) =>
  decimals > 0 && count >= FEWEST_ROUNDED && Math.abs(value - sum) <= (count / 2) * scale * 10 ** -decimals;

const FEWEST_ROUNDED = 4;

/** `Triwulan III` below its months, `Kabupaten` below its kecamatan: a sum of what stands right above or below it. */
function isSumOfNeighbours(row: ListedFigure, rows: readonly ListedFigure[]): boolean {
  const at = rows.indexOf(row);
  return [rows.slice(0, at).reverse(), rows.slice(at + 1)].some((neighbours) => {
    let sum = 0;
    return neighbours.some(({ value }, count) => {
      sum += value;
      return count > 0 && (maySay(row, sum) || isSumOfRounded(row, sum, count + 1));
    });
  });
}
