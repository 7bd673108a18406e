import type { Decimal } from "../../numbers/decimal";
import { isFigure, type Reading } from "../../numbers/reading";
import { readCell, wordsAt } from "../../tables/printed-cell";
import { totalKind } from "../../tables/total-row";
import type { CellPosition } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { ClassList } from "./class-intervals/listed-class";
import type { ClassRange } from "./class-intervals/class-range";

type Printed = Reading & { value: Decimal };

/** How many indicators reached a band of capaian, as a report counts them. */
export interface RecapBand {
  /** `null` for those without a capaian (`NA`). */
  range: ClassRange | null;
  text: string;
  count: number;
  countAt: CellPosition;
  share: Printed | null;
  shareAt: CellPosition;
}

export interface RecapTable {
  sheet: SheetSnapshot;
  bands: RecapBand[];
  /** The printed total of the counts. */
  total: { count: number; at: CellPosition } | null;
}

/** How far from the bands their counts may stand. */
const REACH = 3;

/** Rows below the bands that may count what has no capaian, or all of them. */
const MOST_ROWS_BELOW = 2;

const NOT_AVAILABLE = /^(na\b|n\s*\/\s*a|tidak (dapat|ada|ter)|belum|lain)/i;

/** A list of bands with a whole number beside each; `null` where the list is none of capaian, or counts nothing. */
export function recapOf(list: ClassList): RecapTable | null {
  const { sheet, classes } = list;
  const isOfCapaian = /capaian|kinerja/i.test(
    [...list.headers, ...list.title, ...classes.map(({ text }) => text)].join(" "),
  );
  const first = classes[0]?.position;
  if (!isOfCapaian || !first) return null;
  const rows = classes.map(({ position }) => position.row);
  const columns = Array.from({ length: 2 * REACH + 1 }, (_unused, step) => first.column - REACH + step).filter(
    (column) => column !== first.column && column >= sheet.firstColumn,
  );
  const countColumn = columns.find(
    (column) =>
      isOverCounts(wordsAt(sheet, first.row - 1, column)) && rows.every((row) => countAt(sheet, row, column) !== null),
  );
  if (countColumn === undefined) return null;
  const shareColumn = columns.find((column) => column !== countColumn && isShareColumn(sheet, rows, column));
  const bandAt = (row: number, text: string, range: ClassRange | null): RecapBand | null => {
    const count = countAt(sheet, row, countColumn);
    if (count === null) return null;
    const share = shareColumn === undefined ? null : readCell(sheet, row, shareColumn, "percent");
    return {
      range,
      text,
      count,
      countAt: { row, column: countColumn },
      share: share && isFigure(share) ? share : null,
      shareAt: { row, column: shareColumn ?? countColumn },
    };
  };
  const bands = classes.flatMap(({ range, text, position }) => bandAt(position.row, text, range) ?? []);
  let total: RecapTable["total"] = null;
  for (let row = (rows[rows.length - 1] ?? 0) + 1, seen = 0; seen < MOST_ROWS_BELOW; row += 1, seen += 1) {
    const text = wordsAt(sheet, row, first.column);
    const count = countAt(sheet, row, countColumn);
    const isTotal = [text, ...columns.map((column) => wordsAt(sheet, row, column))].some(
      (words) => totalKind(words, true) !== null,
    );
    if (isTotal && count !== null) total = { count, at: { row, column: countColumn } };
    else if (NOT_AVAILABLE.test(text)) bands.push(...[bandAt(row, text, null)].flatMap((band) => band ?? []));
    else break;
  }
  return { sheet, bands, total };
}

function isOverCounts(header: string): boolean {
  return /jumlah|banyak|cacah|indikator|\bik[uk]\b|frekuensi/i.test(header) && !/%|persen/i.test(header);
}

function countAt(sheet: SheetSnapshot, row: number, column: number): number | null {
  const reading = readCell(sheet, row, column, "count");
  const isCount = (reading.kind === "count" || reading.kind === "number") && reading.decimals === 0;
  if (reading.kind === "empty" && wordsAt(sheet, row, column) !== "") return 0;
  return isCount && isFigure(reading) ? reading.value.toNumber() : null;
}

/** Percentages beside counts: by the sign in the cells or over the column. */
function isShareColumn(sheet: SheetSnapshot, rows: number[], column: number): boolean {
  const header = wordsAt(sheet, (rows[0] ?? 0) - 1, column);
  return rows.every((row) => {
    const reading = readCell(sheet, row, column);
    return isFigure(reading) && (reading.kind === "percent" || /%|persen/i.test(header));
  });
}
