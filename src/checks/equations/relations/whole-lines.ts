import { doubleOf } from "../../../numbers/reading";
import { type Column, dataRows, type Figure, type Table } from "../../../tables/table";

/** The whole figures of one row: what was reckoned, and of what. */
export interface WholeLine {
  target: Figure;
  inputs: Figure[];
}

/** The rows of which one may be wrong. */
const ROWS_FOR_ONE = 6;

/** Rows whose figures are whole and all there. */
export function wholeLines(table: Table, column: Column, parts: Column[]): WholeLine[] {
  const isWhole = ({ reading }: Figure) => Number.isSafeInteger(doubleOf(reading));
  return dataRows(table).flatMap((row): WholeLine[] => {
    const target = table.figureAt(row, column);
    const inputs = parts.flatMap((part) => table.figureAt(row, part) ?? []);
    const isFilled = target && inputs.length === parts.length && [target, ...inputs].every(isWhole);
    return isFilled ? [{ target, inputs }] : [];
  });
}

/** So many rows come to what they print, and hardly one does not. A result below `least` says too little. */
export function areBorneOut(
  lines: WholeLine[],
  valueOf: (inputs: number[]) => number,
  { fewest, least }: { fewest: number; least: number },
): boolean {
  const holding = lines.filter(({ target, inputs }) => {
    const value = valueOf(inputs.map(({ reading }) => doubleOf(reading)));
    return value >= least && value === doubleOf(target.reading);
  });
  const failing = lines.length - holding.length;
  return holding.length >= fewest && failing <= Math.max(1, Math.floor(lines.length / ROWS_FOR_ONE));
}
