/** Tables of a workbook, and a sentence beside them. */
export interface ToldCase {
  name: string;
  tables: string;
  sentence: string;
  /** The fragment that must be named and what must be expected instead; `null` where nothing may be said. */
  wrong: { printed: string; expected: string; cause?: string } | null;
}

export const silent = (name: string, tables: string, sentence: string): ToldCase => ({
  name,
  tables,
  sentence,
  wrong: null,
});
