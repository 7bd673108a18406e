import type { WorkbookSnapshot } from "../workbook/snapshot";
import { textsOf } from "../workbook/texts-of-sheet";

const NAMED_YEAR = /\b(?:tahun(?:\s+anggaran)?|t\.?a\.?)\s*:?\s*(20\d\d)\b(?!\s*[-–—]\s*20\d\d)/gi;

/**
 * The fiscal year that the lines above a table name, the nearest of them first; `null` where that one names several.
 * `TAHUN 2021 – 2025` names a period.
 */
export function yearNamedIn(lines: string[]): number | null {
  for (const line of [...lines].reverse()) {
    const years = new Set([...line.matchAll(NAMED_YEAR)].map((match) => Number(match[1])));
    const [only] = years;
    if (only !== undefined) return years.size === 1 ? only : null;
  }
  return null;
}

/** The year that most texts of the workbook name; the later one of two that are named as often. */
export function fiscalYearOf(workbook: WorkbookSnapshot): number | null {
  const counts = new Map<number, number>();
  for (const sheet of workbook.sheets) {
    for (const { text } of textsOf(sheet)) {
      if (!text.includes("20")) continue;
      for (const match of text.matchAll(NAMED_YEAR)) {
        const year = Number(match[1]);
        counts.set(year, (counts.get(year) ?? 0) + 1);
      }
    }
  }
  const [most] = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return most?.[0] ?? null;
}
