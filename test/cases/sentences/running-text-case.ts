/** Sentences that follow one another, each cell of them below the one before. */
export interface RunningTextCase {
  cells: string[];
  /** The cell that is wrong, the fragment and what must be expected instead; `null` where nothing may be said. */
  wrong: { cell: string; printed: string; expected: string } | null;
}

export const silent = (...cells: string[]): RunningTextCase => ({ cells, wrong: null });
export const wrong = (cell: string, printed: string, expected: string, ...cells: string[]): RunningTextCase => ({
  cells,
  wrong: { cell, printed, expected },
});
