import { readingWith } from "../../numbers/reading";
import { type Decimal, HUNDRED, round, truncate } from "../../numbers/decimal";
import { compareAsPrinted } from "../../numbers/printed-precision";
import type { CheckStrings } from "../../strings/checks";
import type { Figure, Table } from "../../tables/table";
import type { Blame } from "./blame";
import type { Cause } from "../finding";
import { copiedFromRow } from "./copied-figure";
import { averagedRows } from "./averaged-rows";
import { slipOf } from "./typing-slips";

/** Why a percentage is probably off. */
export function causeOfPercent(table: Table, blame: Blame, words: CheckStrings): Cause | null {
  const { figure, constraint, expected } = blame;
  const [base, realisasi] = constraint.inputs;
  if (!base || !realisasi) return null;
  return (
    copiedFromRealisasi(figure, realisasi, words) ??
    averagedRows(table, figure, words) ??
    dividedWrongWay(figure, base, realisasi, words) ??
    copiedFromRow(table, figure, words) ??
    decimalMarkMoved(figure, expected, words) ??
    slipOf(figure, round(expected, figure.reading.decimals), words) ??
    slipOf(figure, truncate(expected, figure.reading.decimals), words)
  );
}

const exactly = (value: Decimal) => ({ low: value, high: value });
const prints = (figure: Figure, value: Decimal) =>
  compareAsPrinted(figure.reading, value, exactly(value)) !== "impossible";

function copiedFromRealisasi(figure: Figure, realisasi: Figure, words: CheckStrings): Cause | null {
  const isSame = realisasi.reading.kind === "percent" && realisasi.reading.value.eq(figure.reading.value);
  return isSame ? { code: "copied-from-realisasi", text: words.copiedFromRealisasi(), cells: [realisasi.cell] } : null;
}

function dividedWrongWay(figure: Figure, base: Figure, realisasi: Figure, words: CheckStrings): Cause | null {
  if (realisasi.reading.value.lte(0)) return null;
  const inverse = base.reading.value.div(realisasi.reading.value).times(HUNDRED);
  return prints(figure, inverse)
    ? {
        code: "divided-wrong-way",
        text: words.dividedWrongWay(base.column.name, realisasi.column.name),
        cells: [base.cell, realisasi.cell],
      }
    : null;
}

function decimalMarkMoved(figure: Figure, expected: Decimal, words: CheckStrings): Cause | null {
  const { value, decimals } = figure.reading;
  const place = { cell: figure.cell, row: figure.row, column: figure.column };
  // The digits printed are those of the right figure; where the mark stands, fewer or more of them are decimals.
  const withMark = (moved: Decimal, places: number) =>
    ({
      ...place,
      reading: readingWith(figure.reading, { value: moved, decimals: decimals + places }),
    }) satisfies Figure;
  const moved = [1, 2, 3].some(
    (places) =>
      prints(withMark(value.div(10 ** places), places), expected) ||
      (decimals >= places && prints(withMark(value.times(10 ** places), -places), expected)) ||
      prints(figure, expected.times(10 ** places)) ||
      prints(figure, expected.div(10 ** places)),
  );
  return moved && !expected.isZero() ? { code: "decimal-mark-moved", text: words.decimalMarkMoved(), cells: [] } : null;
}
