/** Sentences that follow one another, each cell of them below the one before. */
export interface RunningTextCase {
  cells: string[];
  /** The cells that are wrong, the fragments and what must be expected instead; none where nothing may be said. */
  wrong: { cell: string; printed: string; expected: string }[];
}

export const silent = (...cells: string[]): RunningTextCase => ({ cells, wrong: [] });
export const wrong = (cell: string, printed: string, expected: string, ...cells: string[]): RunningTextCase => ({
  cells,
  wrong: [{ cell, printed, expected }],
});
