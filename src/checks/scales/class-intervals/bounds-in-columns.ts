import { formatNumber } from "../../../numbers/format-number";
import { isFigure, type Reading } from "../../../numbers/reading";
import { readCell, wordsAt } from "../../../tables/printed-cell";
import { type SheetSnapshot, valueAt } from "../../../workbook/snapshot";
import { textsOf } from "../../../workbook/texts-of-sheet";
import type { Run } from "./listed-class";
import type { Bound } from "./class-range";

const LOW_HEADER = /^(batas|nilai|skor|interval)?\s*(bawah|min(imum|imal)?|terendah|dari)$/i;
const HIGH_HEADER = /^(batas|nilai|skor|interval)?\s*(atas|maks(imum|imal)?|tertinggi|sampai|s\s*[./]\s*d\.?)$/i;

/** The longest of these headers has some twenty letters; what is much longer need not be tried. */
const LONGEST_HEADER = 60;

/** Classes whose bounds stand in two columns: `Batas Bawah | Batas Atas`. */
export function boundsInColumns(sheet: SheetSnapshot): Run[] {
  const runs: Run[] = [];
  for (const { row, column, text } of textsOf(sheet)) {
    if (text.length > LONGEST_HEADER || !LOW_HEADER.test(text.trim())) continue;
    if (HIGH_HEADER.test(wordsAt(sheet, row, column + 1))) runs.push(runBelow(sheet, row + 1, column));
  }
  return runs;
}

function runBelow(sheet: SheetSnapshot, from: number, column: number): Run {
  const run: Run = [];
  for (let row = from; ; row += 1) {
    const [low, high] = [boundAt(sheet, row, column), boundAt(sheet, row, column + 1)];
    if (low === undefined || high === undefined || (!low && !high)) return run;
    run.push({
      range: { low, high, isSignLost: false },
      position: { row, column },
      highPosition: { row, column: column + 1 },
      text: `${low?.text ?? ""} – ${high?.text ?? ""}`.trim(),
    });
  }
}

/** `null` for a class that is open on this side; `undefined` where no bound stands. */
function boundAt(sheet: SheetSnapshot, row: number, column: number): Bound | null | undefined {
  const reading: Reading = readCell(sheet, row, column, "index");
  if (reading.kind === "empty") return null;
  if (!isFigure(reading)) return undefined;
  const { value, decimals } = reading;
  const isTyped = typeof valueAt(sheet, row, column) === "number";
  const text = isTyped ? formatNumber(value, decimals) : wordsAt(sheet, row, column);
  return {
    value,
    decimals,
    isIncluded: true,
    text: /[.,]/.test(text) ? text : formatNumber(value, decimals),
    start: 0,
  };
}
